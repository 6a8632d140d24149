// sources 2140d0b00d8e3c4f13f8bec354fc79f4dc9fe7d4dc57dde037dc020d439f4477
"use strict";
(()=>{function Rn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&vt(t,n[0],n[2],n);return t}function Dn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)vt(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,p)=>a.slice(p+1).forEach(h=>vt(t,r,h,n)));
if(i>=0)for(let a of s)vt(t,a,i,n)}return t}function vt(e,t,n,s){if(t===n)return;let o=ot(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var ot=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function Mt(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Ee=0,Ue=1,pe=2,Wo=3,Fo=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,it="posted";function Be(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var Qt=e=>{let t=0;return e.map(n=>t+=n)};function Uo(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function Hn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((l,y)=>{n[l].push(
y),n[t.b[y]].push(y)}),t.kind=t.a.map(()=>Ee);let s=new Map(t.name.map((l,y)=>[l,y])),o=new Map(t.called),i=new Set(Qt(t.listed)),a=new Map;Qt(t.again.map(([l])=>l)).
forEach((l,y)=>a.set(l,l-t.again[y][1]));let r=new Map(t.docName.map(l=>[l,[]]));t.doc.forEach((l,y)=>r.get(t.docName[l]).push(y));let p=Uo(t.docName),h=l=>l.startsWith(
p)?l.slice(p.length):l,f=[],u=new Map,d=new Map,g=new Map,w=(l,y)=>`${l} ${y}`,c=new Map(t.docName.map((l,y)=>[l,y])),b=new Map(t.dates.map((l,y)=>[l,y])),k=new Map,
M=new Set(t.posted),O=0,$=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
C=l=>t.types[t.type[l]],T=l=>M.has(l)?it:C(l),I=(l,y)=>y.has(C(l))||y.has(T(l)),A=(l,y)=>t.a[l]===y?t.b[l]:t.a[l],H=(l,y)=>n[l]?.find(S=>A(S,l)===y);function D(l){
let[y,S]=[0,t.from.length-1];for(;y<S;){let v=y+S+1>>1;t.from[v]<=l?y=v:S=v-1}return y}function G(l){return k.has(l)||k.set(l,Qt(t.seen[l])),k.get(l)}let _=l=>G(
l).filter((y,S,v)=>y!==v[S-1]),z=l=>t.story[D(l)],K=l=>t.dates[t.docDate[t.doc[l]]];function se(l){l.kind<pe&&[l.a,l.b].forEach(y=>n[y].push(t.a.length));for(let y of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[y].push(l[y])}function et(l){return Promise.all(l.map(async y=>{if(y>=t.said)return f[y-t.
said];let[S,v,P,B=""]=(await e.chunk(Math.floor(y/t.chunk)))[y%t.chunk],j=[];for(let N=0;N<P.length;N+=3)j.push(P.slice(N,N+3));return{sentence:y,text:S,listing:!!v,
marks:j,clip:B}}))}function tt(l){let y=new Map;for(let S of l)Be(y,D(S),S);return[...y].sort(([S],[v])=>(K(S)<K(v))-(K(S)>K(v))||S-v)}function Pe(l,y=""){if(u.
has(w(l,y)))return u.get(w(l,y));let[S,v]=[_(t.a[l]),_(t.b[l])],P=new Set(v),B=S.filter(U=>P.has(U)),j=new Set(B.map(z)),[N,q]=[new Set(S.map(z)),new Set(v.map(
z))],W=[...new Set([...S,...v])].filter(U=>!j.has(z(U))&&q.has(z(U))&&N.has(z(U)));return{both:B,either:W.sort((U,R)=>U-R)}}function Fe(){if($)return;$=!0,O++;let l=t.
name.map((S,v)=>new Map(_(v).map(P=>[z(P),D(P)]))),y=new Map;l.forEach((S,v)=>{if(C(v)!=="reporter")for(let P of S.keys())Be(y,P,v)}),l.forEach((S,v)=>{if(C(v)!==
"reporter")return;let P=new Map;for(let[B,j]of S)for(let N of y.get(B)??[])Be(P,N,t.docDate[t.doc[j]]);for(let[B,j]of[...P].sort(([N,q],[W,U])=>U.length-q.length||
N-W)){let N=j.filter(Boolean).sort((q,W)=>t.dates[q]<t.dates[W]?-1:1);se({a:B,b:v,weight:j.length,sentences:0,lists:0,npmi:null,since:N[0]??0,until:N.at(-1)??0,
kind:Ue})}})}let Se={post:null,event:null},yt=new Map,bt={post:new Map,event:new Map};function kt(l){return l==="together"?[]:(Se[l]??=[...l==="post"?Rn(t):Dn(t)].
sort(([,y],[,S])=>S.length-y.length).map(([y,S])=>{let[v,P]=y.split(" ").map(Number),[B,j]=Mt(t,S,l);se({a:v,b:P,weight:S.length,sentences:0,lists:0,npmi:null,since:B,
until:j,kind:l==="post"?pe:Wo});let N=t.a.length-1;return yt.set(N,S),bt[l].set(y,N),N}),Se[l])}function Kt(l,y,S){return kt(S),bt[S]?.get(ot(l,y))??H(l,y)}function nt(l,y,S){
return l.has(y)||(l.set(y,l.size),S()),l.get(y)}let de=l=>nt(b,l??"",()=>t.dates.push(l)),Ie=l=>nt(c,l.doc,()=>{t.docName.push(l.doc),t.paper.push(l.paper??""),
t.docDate.push(de(l.date)),t.pageNumber.push(l.page??"")});function ve(l){if(!s.has(l.entity)){s.set(l.entity,t.name.length),n.push([]),l.posted&&l.type==="pers\
on"&&M.add(t.name.length);let y={name:l.entity,type:t.types.indexOf(l.type),alias:l.aliases,pinyin:l.pinyin,mentions:l.mentions,articles:l.articles,first:de(l.first),
last:de(l.last),rank:0,community:-1,seen:[]};for(let[S,v]of Object.entries(y))t[S].push(v);O++}return s.get(l.entity)}function Ot({entities:l,links:y}){let S=t.
name.length;l.forEach(ve);for(let v of y){let[P,B]=[s.get(v.source),s.get(v.target)];H(P,B)===void 0&&se({a:P,b:B,weight:v.weight,sentences:v.sentences,lists:v.
lists,npmi:v.npmi,since:de(v.first),until:de(v.last),kind:Ee})}for(let v=S;v<t.name.length;v++)t.community[v]=Vt(v);O++}function Vt(l){let y=new Map;for(let S of n[l]){
let v=t.community[A(S,l)];v>=0&&y.set(v,(y.get(v)??0)+t.weight[S])}return[...y].reduce((S,v)=>v[1]>S[1]?v:S,[-1,0])[0]}function Jt(l,y){let S=v=>s.get(v)??v;t.post=
[...t.post.filter(([v,,P])=>v!==l&&P!==l),...y.map(v=>[S(v.person),v.post,S(v.organ),Number(v.former),de(v.first),de(v.last),v.begin??"",v.until??"",-1])],Se.post=
null,O++}function $t(l){let y=new Map;for(let v of l)Be(y,`${v.sentence.doc}
${v.sentence.article}`,v);let S=new Map;for(let v of y.values()){let[{sentence:P}]=v,B={doc:Ie(P),article:P.article,headline:P.headline,story:P.story,from:t.said+
f.length};for(let[j,N]of Object.entries(B))t[j].push(N);for(let j of v){let{sentence:N,marks:q}=j;S.set(j,t.said+f.length),f.push({sentence:t.said+f.length,text:N.
text,listing:N.listing,marks:q.map(W=>[s.get(W.entity),W.start,W.end]),clip:N.clip??""})}}return O++,l.map(v=>S.get(v))}function st(l,{quotes:y,more:S},v=""){let P=u.
get(w(l,v))??{both:[],either:[],came:0},B=$t(y),j=[...P.both,...B.filter((W,U)=>y[U].sentence.both)],N=new Set(j.map(z)),q=[...P.both,...P.either,...B].filter(W=>!N.
has(z(W)));u.set(w(l,v),{both:j,either:q,more:S,came:P.came+y.length})}function Xt(l){let y=new Map;for(let S of l){let v=H(s.get(S.source),s.get(S.target));if(Be(
y,S.chain,v),v===void 0)continue;let P={...S,story:`${S.doc}#${S.article}`,entities:[S.source,S.target]},B=S.also_text&&{...P,doc:S.also_doc,article:S.also_article,
start:`also ${S.also_sentence}`,text:S.also_text};g.set(v,St(B?[P,B]:[P]).map(({sentence:j})=>j))}l.length&&d.set(ot(s.get(l[0].source),s.get(l.at(-1).target)),
[...y.values()].filter(S=>!S.includes(void 0)))}let je=new Map;function St(l){return O++,l.map(y=>{let S=`${y.doc} ${y.start}`;if(!je.has(S)){let v=t.said+f.length,
P={doc:Ie(y),article:y.article,headline:y.headline,story:`${y.doc}#${y.article}`,from:v};for(let[j,N]of Object.entries(P))t[j].push(N);let B=y.entities.map(j=>s.
get(j)).filter(j=>j!==void 0).map(j=>{let N=[t.name[j],...t.alias[j]].filter(W=>y.text.includes(W)).sort((W,U)=>U.length-W.length)[0],q=N?y.text.indexOf(N):0;return[
j,q,q+(N??"").length]});f.push({sentence:v,text:y.text,listing:!1,marks:B.sort((j,N)=>j[1]-N[1]),clip:""}),je.set(S,v)}return f[je.get(S)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:M,typeOf:C,kindOf:T,isOf:I,otherEnd:A,edgeOf:H,articleOf:D,typedEdges:kt,lineOf:Kt,rowsOf:yt,namingsOf:G,
sentencesOf:_,storyOf:z,dayOf:K,quotes:et,byArticle:tt,proof:Pe,version:()=>O,served:e.served,nameOf:l=>o.get(l)??t.name[l].replace(Fo,(y,S)=>`（${t.dates[t.first[l]]||
S}）`),firstPrint:l=>a.get(l)??l,monthOf:l=>K(l).slice(0,7),isCredit:l=>t.kind[l]===Ue,isTyped:l=>t.kind[l]>=pe,sentencesIn:l=>{let y=t.from[l+1]??t.said+f.length;
return Array.from({length:y-t.from[l]},(S,v)=>t.from[l]+v)},placeOf:l=>`${t.docName[t.doc[l]]}#${t.article[l]}`,fileOf:l=>`${h(t.docName[t.doc[l]])}#${t.article[l]}`,
articleAt:l=>{let y=l.lastIndexOf("#");return(r.get(p+l.slice(0,y))??r.get(l.slice(0,y))??[]).find(S=>String(t.article[S])===l.slice(y+1))},toldOf:(l,y="")=>u.get(
w(l,y)),shownBy:l=>g.get(l),waysBetween:(l,y)=>d.get(ot(l,y))??[],isListing:l=>l<t.said?i.has(l):f[l-t.said].listing,changed:()=>{O++},dateNumber:de,addCredits:Fe,
addNode:ve,addGraph:Ot,addPosts:Jt,addSentences:$t,addQuotes:st,addHits:St,addSteps:Xt})}function qn(e){let t=e.months.length?e.months.map(([n])=>n):e.docDate.map(
n=>e.dates[n]).filter(Boolean).map(n=>n.slice(0,7));return[...new Set(t)].sort()}function Wn(e){if(!e.length)return[];let t=[];for(let[n,s]=e[0].split("-").map(
Number);;s===12?(n++,s=1):s++)if(t.push(`${n}-${String(s).padStart(2,"0")}`),t.at(-1)>=e.at(-1)||t.length>2400)return t}function Fn(e){let n=(e.database?[...e.first,
...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function Et(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];
return s===o?s:[s,o].filter(Boolean).join(" – ")}function Yt(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Un=e=>[...new Set(e)].sort((t,n)=>t-n);
function Go(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Te(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var Zt=(e,t,n,s)=>e.data.kind[n]===pe?ze(e,t,s):Te(e,t,e.articleOf(s[7]));function ze({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var at=({from:e,to:t,lists:n})=>!!(e||t||!n);function Gn(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=at(s)?Vo(e,s):_o(e);n.set(i,Object.freeze(o?Ko(e,a,
o):a))}return n.get(i)}}function _o({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function Ko({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(p,h)=>e.name.map((f,u)=>o.get(u)?.[p]??h),r=(p,h)=>e.a.map((f,u)=>e.kind[u]===Ee?i.get(u)?.[p]??
h:t[p][u]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function Vo(e,t){let{data:n,lists:s}=e,o=n.doc.map(($,E)=>Te(
e,t,E)),i=$=>(t.lists||!s.has($))&&o[e.articleOf($)],a=n.name.map(($,E)=>e.namingsOf(E).filter(i)),r=a.map($=>Un($.map(e.storyOf))),p=a.map($=>Un($.map(e.firstPrint))),
h=p.map($=>$.filter(E=>s.has(E))),f=new Map,u=($,E)=>!E||$&&n.dates[$]<n.dates[E]?$:E;n.story.forEach(($,E)=>{o[E]&&f.set($,u(n.docDate[n.doc[E]],f.get($)))});let d=$=>$.
reduce(([E,C],T)=>{let I=f.get(T)??0;return I?[!E||n.dates[I]<n.dates[E]?I:E,!C||n.dates[I]>n.dates[C]?I:C]:[E,C]},[0,0]),g=r.map(d),w=$=>$<e.held.articles&&o[$],
c=new Set(n.story.filter(($,E)=>w(E))).size,b=$=>n.kind[$]!==Ue&&n.kind[$]<pe,k=new Map([...e.rowsOf].map(([$,E])=>[$,E.filter(C=>Zt(e,t,$,C))])),M=n.a.map(($,E)=>k.
get(E)?.length??Yt(r[$],r[n.b[E]])),O=n.a.map(($,E)=>{if(k.has(E))return Mt(n,k.get(E),n.kind[E]===pe?"post":"event");let C=new Set(r[n.b[E]]);return M[E]?d(r[$].
filter(T=>C.has(T))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:g.map(([$])=>$),last:g.map(([,$])=>$),weight:M,sentences:n.a.map(
($,E)=>b(E)?Yt(p[$],p[n.b[E]]):0),lists:n.a.map(($,E)=>b(E)?Yt(h[$],h[n.b[E]]):0),npmi:n.a.map(($,E)=>b(E)?Go(M[E],r[$].length,r[n.b[E]].length,c):null),since:O.
map(([$])=>$),until:O.map(([,$])=>$),stories:c,pages:new Set(n.doc.filter(($,E)=>w(E))).size,recounted:!0,whole:!n.database,said:$=>a[$].filter((E,C,T)=>E!==T[C-
1])}}var Re=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],en="#8a8a8a",De={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Jo,_n]=[6.5,23],Xo=4,Qo=[.5,.72,.86,.94,.98],rt=[.8,1.3,2,3,4.4,6],
Tt=[.13,.2,.3,.42,.56,.72],Yo=.16;function Kn(e,t,n,s,o){let{data:i}=e,a=Math.max(Jo,Math.min(Xo/o,14)),r=new Map(Re.slice(0,i.groups).map((c,b)=>[b,c])),p=c=>Math.
min((a+(_n-a)*Math.sqrt(t.measure.of(c)/t.measure.greatest))*(e.typeOf(c)==="reporter"?1.5:1),_n),h=c=>t.state.colour==="type"?i.colours[e.typeOf(c)]:r.get(i.community[c])??
en,f=Zo(t),u=Math.min(1,Yo/Math.max(ei(e,t,f,s),1e-9)),d=c=>f.findLastIndex(b=>t.tie(c)>=b),g=t.compared?.changes,w=c=>t.state.links==="post"&&(e.rowsOf.get(c)??
[]).every(b=>b[3]);return Object.freeze({radius:p,colour:h,step:d,scale:f,coloured:r,least:a,line(c){let b=t.lit,k=b?.edges.has(c),M=d(c),O=g?.get(c),$=Math.max(
Tt[M]*u,.06);if(e.isTyped(c))return{width:Math.min(1.4+.5*(t.counts.weight[c]-1),5)+(k?.6:0),opacity:b&&!k?.12:O?.8:.6,colour:O?n[O]:k?n.accent:n.edge,dashes:w(
c)||O==="lost"?[5,4]:!1};let E=O||k?Math.max(Tt[M],.6):b?$*(t.state.ego?.6:.25):$;return{width:k?rt[M]+.8:O?Math.max(rt[M],1.4):b&&t.state.ego?Math.min(rt[M],1.5):
rt[M],opacity:E,colour:O?n[O]:k?n.accent:n.edge,dashes:O==="lost"||i.kind[c]===Ue?[5,4]:!1}},opacity:c=>!t.lit||t.lit.strong.has(c)?1:t.lit.weak.has(c)?.45:t.state.
ego?.6:.13})}function Zo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of Qo){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function ei({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([d,g],w)=>[Math.min(d,w[u]),
Math.max(g,w[u])],[1/0,-1/0]),[[a,r],[p,h]]=[i("x"),i("y")];return t.edges.reduce((u,d)=>{let[g,w]=[s(e.a[d]),s(e.b[d])],c=n.findLastIndex(b=>t.tie(d)>=b);return g&&
w?u+rt[c]*Tt[c]*Math.hypot(g.x-w.x,g.y-w.y):u},0)/Math.max((r-a)*(h-p),1e4)}var nn=["mentions","articles","degree","rank"],At=["hide","pin","open","sel","not"],tn={level:["article","sentence"],colour:["community","type"],size:nn,links:[
"together","post","event"]},ti={least:1,from:"",to:"",level:"article",lists:!0},ct={...ti,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},Vn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},Jn={lang:[
"zh","en"],theme:["light","dark"]},lt=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[it]:[],...e.types.filter(n=>!e.core.includes(n))],
Xn=e=>({...ct,...Vn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(At.map(t=>[t,new Set]))}),oe=e=>({...e,...Vn}),Ae=(e,t)=>e===t?e:`${e}\
 – ${t}`,Qn=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},ni=(e,{months:t,printed:n})=>{
let[,s,o]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.exec(e??"")??[],[i,a]=s?Qn(t,s,o):[];return n.some(r=>r>=i&&r<=a)?`${i}..${a}`:""};function Yn(e,t,n,s){let o=new URLSearchParams(
e.slice(1)),i=(k,M,O)=>M.includes(o.get(k))?o.get(k):O,a=k=>o.getAll(k).map(M=>t.nodeOf.get(M)).filter(M=>M!==void 0),r=(k,M,O,$)=>Math.max(M,Math.min(Number.parseInt(
o.get(k)??"",10)||$,O)),p=o.has("types")?o.get("types").split(",").filter(k=>lt(t).includes(k)):t.data.core,[h,f,[u=-1]]=[a("edge"),a("chain"),a("node")],d=[...h,
...f,...u<0?[]:[u]],g=h.length===2&&t.lineOf(...h,i("links",tn.links,"together"))!==void 0,w=k=>/^\d{4}-\d\d$/.test(o.get(k)??"")?o.get(k):"",[c,b]=Qn(n.months,
w("from"),w("to"));return{types:new Set([...p,...d.filter(k=>!t.isOf(k,new Set(p))).map(t.kindOf)]),node:u,ends:g?h:null,untied:h.length===2&&!g?h:null,chain:f.
length===2&&f[0]!==f[1]?f:null,ego:{1:1,2:2}[o.get("ego")]??0,least:r("least",1,1e3,1),from:c,to:b,less:ni(o.get("less"),n),lists:o.get("lists")!=="0",...Object.
fromEntries(Object.entries(tn).map(([k,M])=>[k,i(k,M,ct[k])])),...Object.fromEntries(Object.entries(Jn).map(([k,M])=>[k,i(k,M,"")])),table:i("table",["nodes","e\
dges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("\
read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(At.map(k=>[k,new Set(a(k))])),unknown:["node","edge","chain"].flatMap(k=>o.getAll(k)).filter(k=>!t.
nodeOf.has(k))}}function Ct(e,t){let n=new URLSearchParams,s=i=>t.data.name[i],o=lt(t).filter(i=>e.types.has(i));o.join()!==lt(t).filter(i=>t.data.core.includes(
i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(
i=>n.append("chain",s(i)));for(let i of["least","from","to","less",...Object.keys(tn),"table","q","read","note","shown"])e[i]!==ct[i]&&n.set(i,e[i]);for(let i of Object.
keys(Jn))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set(
"lists","0");for(let i of At)e[i].forEach(a=>n.append(i,s(a)));return n.toString()}var Zn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,
e.lists,e.links,e.hubs,[...e.hide]].join(";"),be=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),sn=(e,t)=>({...e,...ct,...Object.fromEntries(At.map(n=>[
n,new Set])),types:new Set(t.data.core)});function es(e,t,n,s){let o=(r,p,h)=>({name:r,text:p,without:{...e,...h}}),i=(r,p)=>[...e[r]].map(h=>o(r,`${p} ${t.nameOf(
h)}`,{[r]:be(e[r],h)})),a=(r,p,h)=>e[r]===ct[r]?[]:[o(r,p,h)];return[...e.from||e.to?[o("months",Ae(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a(
"less",`${s.against} ${Ae(...e.less.split(".."))}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"articl\
e"}),...a("lists",s.noLists,{lists:!0}),...a("links",s.kinds[e.links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.
notThrough)]}var x=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function J(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var ke=(e,t,n)=>J("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},J("path",{d:De[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),he=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,ce=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>ce(e,{...oe(e.state),table:"",node:t},
ke(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),fe=(e,t,...n)=>ce(e,{...oe(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Oe=(e,t)=>fe(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ie=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),xt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),dt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},
t))),ne=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[];function me({words:e},t,n,s,o){let i=m("ol",t),a=m("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(p){let h=i.children.length;i.append(...n.slice(h,h+p).map(o));let f=n.length-i.children.length;a.hidden=f===0,a.textContent=e.more(Math.min(f,
s*5))}return r(s),[i,a]}var ue=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(oe(e.state))},"← ",e.words.close),ft=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ae=(e,t,n)=>Et(e.graph.data,t,n);function ts(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Lt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}function pt({
graph:e,view:t,state:n,database:s},o){let i=s.part?s.said(o,n):void 0;return i?i.sentences.filter(a=>n.lists||!e.isListing(a)):t.counts.said(o)}function ht({graph:e,
view:t,state:n,database:s},o){let i=s.stretch(n),a=at(n)?new Set([e.data.a[o],e.data.b[o]].flatMap(f=>t.counts.said(f))):null,r=e.toldOf(o,i)?f=>(n.lists||!e.isListing(
f))&&Te(e,n,e.articleOf(f)):f=>!a||a.has(f),{both:p,either:h}=e.proof(o,i);return{both:p.filter(r),either:h.filter(r)}}var si=e=>e.replace(/[“”]/g,t=>t==="“"?
"‘":"’");function on(e,t,n){let[s,o,i,a]=Lt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,p=>p==="《"?"〈":"〉")}》`,s?"":e.graph.fileOf(n)].filter(Boolean);
return e.words.cited(si(t),r.join(e.words.comma))}function an(e,t){let[n,s,o,i]=Lt(e,t);return[m("b",{class:"headline"},i||e.words.untitled),m("span",{class:"so\
urce",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var ss=(e,t)=>ce(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.read);function Ce(e,t,n,s){
let o=m("article",{},m("header",{},...an(e,t)));return os(e,o,t,n,s),o}function Ge(e,t,n,s){let o=m("details",{},m("summary",{},...an(e,t))),i=null,a=()=>i??=os(
e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*rn(e,t,n){let s=0;for(let[o,i,a]of t)
i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function os(e,t,n,s,o){let i=new Set;for(let{sentence:a,text:r,listing:p,marks:h,
clip:f}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(d,g)=>m("mark",{class:d===o[0]?"one":"other"},g);
t.append(m("blockquote",{},p?m("span",{class:"chip"},e.words.listing):"",...rn(r,h.filter(([d])=>o.includes(d)),u),is(e,r,n),as(e,f)))}t.append(ss(e,n))}function is(e,t,n){
let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await oi(on(e,t,n)),
s.textContent=e.words.copied}),s}var as=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function oi(e){try{
await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}
function rs(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(d,g)=>ce(e,{...oe(e.state),node:d},g),p=a.length?t.indexOf(a[0]):-1,h=n.filter(([,d,g])=>p<0||
g<=p||d>=p+a[0].length),f=p<0?h:[...h,[-1,p,p+a[0].length]].sort((d,g)=>d[1]-g[1]),u=rn(t,f,(d,g)=>d<0?m("mark",{class:"one"},g):r(d,g));return m("article",{},m(
"header",{},...an(e,s)),m("blockquote",{},o?m("span",{class:"chip"},e.words.listing):"",...u,is(e,t,s),as(e,i)),ss(e,s))}function ls(e,t){let{graph:n,words:s,state:o}=e,
[i,a]=[m("div",{id:"text"}),m("p",{class:"soft source"})],[r,p]=[m("h2",{},s.untitled),m("p",{})],h=m("button",{type:"button",class:"quiet back",click:()=>e.go(
{...o,read:""})},"← ",s.back),f=([u,d,g,w],c,b)=>(r.textContent=w||s.untitled,a.textContent=[u,d,g].filter(Boolean).join(" · "),a.title=c,n.data.desk&&p.replaceChildren(
m("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:b})}`},s.addName)),w);return t!==void 0&&f(Lt(e,t),n.fileOf(t),n.placeOf(t)),n.served?
e.text(t===void 0?o.read:n.placeOf(t)).then(u=>{let d=`${u.doc}#${u.article}`;ns(e,i,u.sentences,f([u.paper,u.date||s.undated,u.page&&s.page(u.page),u.headline],
d,d))},e.fault):n.quotes(n.sentencesIn(t)).then(u=>ns(e,i,u,Lt(e,t)[3])),[h,r,a,n.data.desk?p:"",m("h3",{},s.wholeArticle),i]}function ns({view:e,state:t,...n},s,o,i){
let a=new Set(e.chosen);for(let{text:r,marks:p}of o){let h=(f,u)=>ce({...n,state:t},{...oe(t),node:f},m("mark",{class:a.has(f)?"one":"other"},u));s.append(m("p",
r===i?{class:"headline"}:{},...rn(r,p,h)))}}var $e=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function Nt(e,t,n){let s=m("select",{"data-control":t},...n.map(o=>m("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function ln(e,t,[n,s],o,i){let a=m("output",{},o(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function cn(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function cs(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=x("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,p=s.length-1,[h,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):p],u=(d,g)=>o({from:d?s[d]:"",to:g<p?s[g]:""});a.replaceChildren($e(n.least,
...ln("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((d,g)=>Math.max(d,g),2),2),30)],String,d=>o({least:d}))),...s.length>1?[$e(n.from,...ln("f\
rom",h,[0,p],d=>s[d],d=>u(d,Math.max(d,f)))),$e(n.to,...ln("to",f,[0,p],d=>s[d],d=>u(Math.min(h,d),d)))]:[],$e(n.level,Nt(e,"level",["article","sentence"])),$e(
n.listed,cn("lists",t.lists,d=>o({lists:d}))),$e(n.links,Nt(e,"links",["together","post","event"])),$e(n.colour,Nt(e,"colour",["community","type"])),$e(n.size,Nt(
e,"size",nn)),$e(n.physics,cn("physics",i.moves(),i.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(sn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function ds(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((u,d)=>d).filter(u=>!o.counts.recounted||
o.counts.articles[u]>0),r=u=>o.counts.kinds?o.counts.kinds[u]??0:a.filter(d=>t.isOf(d,new Set([u]))).length,p=lt(t).map(u=>{let d=m("input",{type:"checkbox","da\
ta-type":u});return d.checked=n.types.has(u),d.addEventListener("change",()=>{let g=new Set(n.types);d.checked?g.add(u):g.delete(u);let w=n.node>=0&&t.isOf(n.node,
g);e.go({...n,types:g,ends:null,chain:null,...w?{}:{node:-1,ego:0}}),x("types").querySelector(`[data-type=${u}]`).focus()}),m("label",{},d,ke(e,u===it?"person":
u),i.labels[u][s.language].many,m("span",{class:"number"},String(r(u))))}),h=cn("hubs",n.hubs,u=>e.set({hubs:u})),f=[...o.hubs].slice(0,5).map(t.nameOf).join(s.
stroke)+(o.hubs.size>5?" …":"");x("types").replaceChildren(...p,...o.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.hubsHint(f)},h,s.hubsOn,
m("span",{class:"number"},String(o.hubs.size)))]:[])}function fs(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].
length);x("kinds").hidden=o.length<2||!!n.table,x("kinds").replaceChildren(...o.map(i=>ie(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,
group:-1}))))}function ps(e){let t=es(e.state,e.graph,e.months,e.words);x("chips").hidden=!t.length,x("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{
let i=ce(e,o,s,m("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function hs({
graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));x("blank").replaceChildren(...t.nodes.length||n.table?
[]:[m("p",{},i?s.siftedOut:s.blank),...i?[m("button",{type:"button",id:"unsift",click:()=>o(sn(n,e))},s.reset)]:[]])}function us(e){let{graph:t,view:n,state:s,words:o,
looks:i}=e,a=dn(e),r=n.nodes.length-n.groups.reduce((p,{members:h})=>p+h.length,0);x("legend-body").replaceChildren(...a.length?[m("h3",{},o.groupsTitle),...a,...r?
[m("p",{class:"group"},ms(en),o.restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},o.sizeOf[s.size]),ii(e),...s.links==="together"?[m("h3",{},o.widthOf),
ai(e),m("p",{class:"soft"},o.why(t.data.limit.each))]:[m("h3",{},o.options[s.links]),m("p",{class:"soft"},o.lineOf[s.links])]),x("legend").hidden=!!s.table||!i}
function dn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:
a});return n.groups.map(({number:a,members:r})=>{let p=o.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:p,"data-group":a+
1,"aria-pressed":String(s.group===a),click:i(a)},ms(Re[a%Re.length]),m("span",{},p),m("span",{class:"number"},String(r.length)))})}var ms=e=>J("svg",{viewBox:"0\
 0 16 16",class:"glyph","aria-hidden":"true"},J("circle",{cx:8,cy:8,r:7,fill:e}));function ii({view:e,looks:t}){let{greatest:n}=e.measure,s=[...new Set([n,n/4,n/
16].map(o=>Math.max(Math.round(o),1)))];return m("div",{class:"scale"},...s.map(o=>m("span",{},J("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"tr\
ue"},J("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt(Math.min(o/n,1)),class:"size"})),String(o))))}function ai({looks:e}){let t=e.scale.map((o,i)=>[o,i]).
filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([o,i])=>m("span",{},J("svg",{width:30,
height:14,viewBox:"0 0 30 14","aria-hidden":"true"},J("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:"1")))}var ri=12,fn=6,pn=({graph:e,words:t})=>e.data.database?t.partly:"",gs=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function Pt(e,t){let{graph:n,state:s}=e,
{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];return n.rowsOf.get(t).filter(a=>Zt(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function hn(e,t,n){let{graph:s,
words:o}=e;return e.state.links==="post"?`${n[3]?`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ae(e,n[4],n[5])}`:[o.acts[s.data.
acts[n[0]]],gs(e,n[1]),n[6]||n[5]].filter(Boolean).join(" · ")}function ws(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=Pt(e,t);if(!i)return"";let r=o.links===
"post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function ys(e,t){
let{graph:n,words:s,state:o,view:i}=e,a=[n.data.a[t],n.data.b[t]],r=Pt(e,t),p=n.edgeOf(...a),h=f=>o.links==="post"?f[8]:f[7];return[ue(e),m("h2",{class:"pair"},
...a.map(f=>te(e,f))),dt([s.times(o.links,r.length)+pn(e),ae(e,i.counts.since[t],i.counts.until[t])]),p===void 0?"":ce(e,{...o,links:"together"},s.asTogether),m(
"div",{id:"acts"},...r.flatMap(f=>[m("h3",{class:"act"},hn(e,t,f)),h(f)<0?"":Ce(e,n.articleOf(h(f)),[h(f)],a)]))]}function bs(e,t,n,s){let{graph:o,words:i}=e;return me(
e,t,n,ri,([a,r,p,h,f,u,d,g])=>{let w=[...new Set([...p,...h,...f<0?[]:[f]])].filter(c=>c!==s);return m("li",{},m("b",{},i.acts[o.data.acts[a]])," ",m("time",{},
gs(e,r)),d||u?m("span",{},` ${[d,u].filter(Boolean).join(" · ")}`):"",w.length?m("div",{class:"with"},...w.slice(0,fn).map(c=>te(e,c)),w.length>fn?` +${w.length-
fn}`:""):"",Ge(e,o.articleOf(g),[g],s===void 0?w:[s]))})}function ks({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Te(e,t,e.articleOf(
s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}function Os(e,t){let n=ks(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ne(`${e.words.events} ${n.
length}${pn(e)}`,e.graph.data.database?[1]:n,...bs(e,{id:"events",class:"line"},n,t))}function $s(e){let t=new Set(e.view.nodes),n=ks(e).filter(([,,s,o,i])=>[...s,
...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":m("section",{class:"card",id:"newest"},...ne(e.words.newest+pn(e),n,...bs(e,{class:"line"},n)))}function li(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function ci(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function di(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,p,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[u,d]=ci(h);if(p.has(d))continue;if(d===s)break;p.add(d);let g=d===
n?0:3*e.edgesOf[d].length/a;for(let w of e.edgesOf[d]){let c=e.otherEnd(w,d);if(!t.passes(w)||!o(w,c))continue;let b=u+g+1/t.weight(w);b<(i.get(c)??1/0)&&(i.set(
c,b),r.set(c,w),li(h,[b,c]))}}if(!r.has(s))return null;let f=[];for(let u=s;u!==n;u=e.otherEnd(f[0],u))f.unshift(r.get(u));return f}function _e(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function Ss(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],p=new Set(o);for(let h of e.
waysBetween(n,s)){let f=e.data.a[h[0]]===n||e.data.b[h[0]]===n?h:h.toReversed(),u=_e(e,n,f).slice(1,-1);!u.length||!f.every(t.passes)||u.some(d=>p.has(d))||(r.push(
f),u.forEach(d=>p.add(d)))}for(;r.length<i;){let h=di(e,t,[n,s],(f,u)=>f!==a&&!p.has(u)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!h)break;r.push(
h),_e(e,n,h).slice(1,-1).forEach(f=>p.add(f))}return r}function vs(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var fi=new Intl.Collator("zh"),Ms=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?fi.compare(t,e):t-e);function Ts({words:e},t,n,s,o){let[i,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,p=()=>{let u=t.map(d=>[s[1](d),d]).sort(([d],[g])=>r?Ms(d,g):Ms(g,d));i.replaceChildren(...u.slice(0,o).map(([,d])=>m(
"tr",{},...n.map(([g,w,c])=>m("td",{class:g},c?c(d):String(w(d))))))),n.forEach((d,g)=>f[g].setAttribute("aria-sort",d!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},h=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],p()},f=n.map(u=>m("th",{scope:"col",class:u[0]},m("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>h(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,p()}),p(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...f)),i),a)}var It=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],As=e=>["together",t=>e.view.counts.weight[t],t=>fe(e,t,String(e.view.
counts.weight[t]))],Cs=e=>["sentences",t=>e.view.counts.sentences[t]],xs=e=>["npmi",t=>e.view.counts.npmi[t],t=>ft(e,t),e.words.npmiHint],Es=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Ls(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=As(e);
return m("div",{id:"companions"},Ts(e,s.near,[It(e,r=>n.otherEnd(r,t)),a,Cs(e),xs(e)],a,25),m("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function Ns(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let p=c=>t.isOf(c,s.types)&&!s.hide.has(c)&&(!a.recounted||a.articles[c]>0),[h,f]=[As(e),["articles",c=>a.articles[c]]],[u,d,g]=s.table==="edges"?[i.a.map((c,b)=>b).
filter(c=>i.kind[c]<pe&&p(i.a[c])&&p(i.b[c])&&n.passes(c)),[It(e,c=>i.a[c]),It(e,c=>i.b[c]),h,Cs(e),["inLists",c=>a.lists[c]],xs(e),...Es(e,a.since,a.until)],h]:
[i.name.map((c,b)=>b).filter(p),[It(e,c=>c),["type",c=>he(e,c)],f,["mentions",c=>a.mentions[c]],["companions",c=>t.edgesOf[c].filter(n.passes).length],...Es(e,a.
first,a.last)],f],w=c=>ie("tab-"+c,o.tabs[c],s.table===c,()=>e.set({table:c}));r.replaceChildren(m("div",{class:"buttons"},w("nodes"),w("edges"),m("span",{class:"\
soft"},o.rows(u.length))),Ts(e,u,d,g,100))}var Bs=(e,t,n)=>m("time",{class:"soft"},ae(e,t,n)),Ps=12,zs=(e,t)=>typeof t=="number"?te(e,t):t;function pi(e,[,t,n,s,o,i,a,r]){let p=a||r?m("time",{},`${a||"…"}\
 – ${r||"…"}`):Bs(e,o,i);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",zs(e,n),p)}function hi(e,[t,n,,s,o,i]){return m(
"li",s?{class:"former"}:{},zs(e,t)," ",m("b",{},s?e.words.former+" ":"",n),Bs(e,o,i))}function Is({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&ze(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function ui(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:be(n[r],t)});
return m("div",{class:"buttons acts"},ie("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),ie("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),ie("open",s.open,
n.open.has(t),a("open")),ie("pin",s.pin,n.pin.has(t),a("pin")),ie("hide",s.hide,!1,()=>o({...oe(n),hide:be(n.hide,t)})),ie("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ie("chain",s.chain,e.linking===t,()=>e.link(t)))}function Rs(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:p}=o,h=pt(
e,t),f=Is(e,0,t),u=Is(e,2,t),d=o.near.length;return[ue(e),m("h2",{},ke(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),dt([he(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),ae(e,r.first[t],r.last[t])]),ui(e,t),ne(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].map(g=>m("span",{class:"chip"},g)))),ne(s.
posts,f,...me(e,{id:"posts",class:"line"},f,Ps,g=>pi(e,g))),ne(s.holders,u,...me(e,{id:"holders",class:"line"},u,Ps,g=>hi(e,g))),Os(e,t),ne(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,d?[1]:[],Ls(e,t),p?.rest>0&&!i.ego?m("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(
p.rest)):""),ne(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([g,w])=>Ge(e,g,w,[t]))),e.database.part&&e.database.said(t,i)?.more?m("button",{type:"\
button",class:"quiet",id:"earlier",click:()=>e.earlier(t)},s.older):"")]}function Ds(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r}=o,p=[a.a[t],
a.b[t]],h=at(i),f=n.toldOf(t,e.database.stretch(i)),{both:u,either:d}=ht(e,t),g=h?0:a.weight[t]-new Set([...u,...d].map(n.storyOf)).size,w=n.isCredit(t)?[s.wrote(
r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",ft(e,t)&&`${s.npmi} ${ft(e,t)}`];return[ue(e),m("h2",{class:"pair"},
...p.map(c=>te(e,c))),dt([...w,ae(e,r.since[t],r.until[t])]),h&&!u.length&&!d.length?m("p",{class:"hint",id:"none-left"},s.noneLeft):"",ne(s.evidence,u,m("div",
{id:"evidence"},...n.byArticle(u).map(([c,b])=>Ce(e,c,b,p)))),ne(s.apart,d,m("div",{id:"apart"},...n.byArticle(d).map(([c,b],k)=>(u.length||k>2?Ge:Ce)(e,c,b,p)))),
a.database&&g>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(g)):"",f?.more?m("button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},
s.older):""]}function js(e,t,n,s){let{graph:o,words:i,view:a}=e,r=_e(o,t,n);return m("ol",{id:s,class:"line chain"},...n.map((p,h)=>{let{both:f,either:u}=o.proof(
p),d=o.byArticle(o.toldOf(p)||!o.shownBy(p)?f.length?f:u:o.shownBy(p)).slice(0,2),g=o.served&&!d.length?m("button",{type:"button",class:"quiet glance",click:()=>e.
glance(p)},i.glance):"",w=h>0?ce(e,{...e.state,not:be(e.state.not,r[h])},`${i.not} ${o.nameOf(r[h])}`):"";return m("li",{},te(e,r[h])," — ",fe(e,p,i.inArticles(
a.counts.weight[p]))," — ",te(e,r[h+1]),w&&m("span",{class:"not"},w),...d.map(([c,b])=>Ge(e,c,b,[r[h],r[h+1]])),g)}))}function Hs(e){let{graph:t,words:n,view:s,
state:o}=e,[i,a]=o.chain,r=vs(t,s,i,a),p=s.ways.filter(d=>d.length===1),h=s.ways.filter(d=>d.length>1),[f,...u]=[...p,...h];return[ue(e),m("h2",{class:"pair"},te(
e,i),te(e,a)),m("h3",{},p.length?n.direct:n.strongest),f?js(e,i,f,"steps"):m("p",{class:"soft",id:"steps"},n.apart2),ne(n.ways,u,...u.map((d,g)=>js(e,i,d,`way-${g}`))),
ne(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([d,g,w])=>m("li",{},te(e,d),m("span",{},fe(e,g,String(s.counts.weight[g]))," · ",fe(e,w,String(
s.counts.weight[w])))))))]}function qs(e,{members:t}){let{graph:n,words:s,view:o}=e,i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort(
(r,p)=>o.tie(p)-o.tie(r)||r-p).slice(0,10);return[ue(e),m("h2",{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",
id:"members"},...t.map(r=>m("li",{},te(e,r),m("span",{class:"number"},String(o.counts.articles[r]))))),ne(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m(
"li",{},Oe(e,r),fe(e,r,s.inArticles(o.counts.weight[r]))))))]}var un=26;function ge(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var wn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function mi(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Ws=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(mi).join(",")).join(`\r
`)+`\r
`;function yn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function gi(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=yn(e),a=(h,f)=>Object.entries(o[h]).filter(([u])=>f[u]!==void 0&&f[u]!==null&&f[u]!=="").map(([u,d])=>`<data key="${d}">${wn(f[u])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",i.node(h))}</node>`),p=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",i.edge(h))}</edge>`);return`${s}${[...r,...p].join(`
`)}
</graph>
</graphml>
`}var mn=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function jt(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:p}=n,h=i.
scale(),f=wi(e,h),[u,d,g,w]=f.map(D=>D*h),c=D=>({x:i.spotOf(D).x*h,y:i.spotOf(D).y*h}),b=s.edges.map(D=>{let[G,_,z]=[c(p.a[D]),c(p.b[D]),o.line(D)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y2="${_.y.toFixed(1)}" stroke="${z.colour}" stroke-opacity="${z.opacity.toFixed(2)}" strok\
e-width="${Math.max(z.width*h,.5).toFixed(1)}"${z.dashes?` stroke-dasharray="${z.dashes.join(" ")}"`:""}/>`}),k=s.nodes.map(D=>{let[G,_]=[c(D),o.radius(D)*h];return`\
<path transform="translate(${(G.x-_).toFixed(1)} ${(G.y-_).toFixed(1)}) scale(${(_/8).toFixed(3)})" d="${De[p.shapes[n.typeOf(D)]]}" fill="${o.colour(D)}" fill-\
opacity="${o.opacity(D)}"><title>${wn(n.nameOf(D))}</title></path>`}),M=i.toMap,O=(D,G,_,z,K="")=>`<text x="${G.toFixed(1)}" y="${_.toFixed(1)}" font-size="${z}\
" fill="${t.ink}" ${K}>${wn(D)}</text>`,$=i.labels().map(({text:D,x:G,y:_})=>{let z=M({x:G,y:_});return O(D,z.x*h,z.y*h,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:D,members:G})=>[Re[D%Re.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):p.types.filter(D=>s.nodes.some(G=>n.typeOf(G)===D)).map(D=>[p.colours[D],p.labels[D][a.language].many,p.shapes[D]]),C=E.flatMap(
([D,G,_],z)=>[`<path transform="translate(${u.toFixed(1)} ${(w+12+un*z).toFixed(1)})" d="${De[_]}" fill="${D}"/>`,O(G,u+24,w+25+un*z,13)]),T=w+30+un*E.length,I=`${a.
corpus(s.counts.pages,s.counts.stories,Ke(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,A=Math.max(g-u,mn(He(e),23),mn(I,12),...E.map(([,D])=>24+mn(D,13))),
H=[u-20,d-64,A+40,T-d+84].map(D=>D.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${H.join(" ")}" width="${H[2]}" height="${H[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${H[0]}" y="${H[1]}" width="100%" height="100%" fill="${t.paper}"/>${[O(He(e),u,d-32,22,
'font-weight="600"'),...b,...k,...$,...C,O(I,u,T,12)].join(`
`)}</svg>`}function He({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ke({graph:e,state:t,months:n}){return t.from||t.to?Ae(t.from||n[0],t.to||n.at(-1)):Et(e.data,...Fn(e.data))}function wi({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},p]=[n.spotOf(i),t.radius(i)];return[a-p,r-p,a+p,r+p]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function gn(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>ge("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(jt(e,t))}
var yi={png:(e,t)=>gn(e,t,1),png2:(e,t)=>gn(e,t,2),png4:(e,t)=>gn(e,t,4),svg:(e,t)=>ge("graph.svg",jt(e,t),"image/svg+xml"),graphml:e=>ge("graph.graphml",gi(e),
"application/xml"),nodes:e=>ge("graph-nodes.csv",Ws(e.graph.data.declared.nodes,e.view.nodes.map(yn(e).node)),"text/csv"),edges:e=>ge("graph-edges.csv",Ws(e.graph.
data.declared.edges,e.view.edges.map(yn(e).edge)),"text/csv")};function Fs(e,t,n,s){x("files").replaceChildren(...Object.entries(yi).map(([o,i])=>m("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),m("button",{type:"button",id:"print",click:s},e.print))}var Bt=5,bi=10;function zt({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Us(e){let{graph:t,words:n,state:s,view:o}=e,i=zt(e);return[ue(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,Ke(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},ie("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>$i(e)},n.markdown)),m("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[m("p",{class:"note"},s.note)]:[],m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},te(e,a),
ce(e,{...s,sel:be(s.sel,a)},n.unselect)))),s.dossier?"":m("p",{class:"hint"},n.selectHint),ne(n.among,i,m("ol",{class:"rows",id:"among"},...i.map(a=>m("li",{},Oe(
e,a),fe(e,a,n.inArticles(o.counts.weight[a])))))),...s.dossier?[...s.sel].flatMap(a=>ki(e,a)):[],...s.dossier?i.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} \
— ${t.nameOf(t.data.b[a])}`),...Oi(e,a)]):[]]}function Gs({graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&ze(e,n,o)).map(([,o,i,a,r,p,h,f])=>`${a?
t.former+" ":""}${o}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}（${h||f?`${h||"…"} – ${f||"…"}`:[e.data.dates[r],e.data.dates[p]].filter(Boolean).
join(" – ")}）`)}function ki(e,t){let{graph:n,words:s,view:o}=e,{counts:i}=o,a=pt(e,t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[he(
e,t),s.inArticles(i.articles[t]),ae(e,i.first[t],i.last[t])].join(" · ")),...Gs(e,t).map(r=>m("p",{},...xt(r))),...n.byArticle(a).slice(0,Bt).map(([r,p])=>Ce(e,
r,p.slice(0,2),[t]))]}function Oi(e,t){let{graph:n}=e,{both:s,either:o}=ht(e,t);return n.byArticle(s.length?s:o).slice(0,Bt).map(([i,a])=>Ce(e,i,a.slice(0,3),[n.
data.a[t],n.data.b[t]]))}var we=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(/\s+/g," ");async function $i(e){let{graph:t,words:n,state:s,view:o}=e,{
counts:i}=o,a=async p=>{let h=[];for(let[f,u]of p)for(let{text:d}of await t.quotes(u.slice(0,2)))h.push(`> ${we(on(e,d,f))}`);return h},r=[`# ${n.dossierOf}: ${we(
t.data.title)}`,we(Ke(e)),...s.note.split(/\n+/).filter(Boolean).map(we)];for(let p of s.sel){let h=t.edgesOf[p].filter(o.passes).sort((f,u)=>o.tie(u)-o.tie(f)).
slice(0,bi);r.push(`## ${we(t.nameOf(p))}`,[he(e,p),n.inArticles(i.articles[p]),ae(e,i.first[p],i.last[p])].map(we).join(" · "),...Gs(e,p).map(f=>`- ${we(f)}`)),
r.push(`${n.companions}${n.colon}${h.map(f=>`${we(t.nameOf(t.otherEnd(f,p)))} ${i.weight[f]}`).join(n.stroke)}`,...await a(t.byArticle(pt(e,p)).slice(0,Bt)))}for(let p of zt(
e)){let{both:h,either:f}=ht(e,p);r.push(`## ${we(t.nameOf(t.data.a[p]))} — ${we(t.nameOf(t.data.b[p]))}`,n.inArticles(i.weight[p]),...await a(t.byArticle(h.length?
h:f).slice(0,Bt)))}ge("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Si=60,_s=90,Rt={timer:0,key:""};function Ks(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Rt.key&&(Rt.key=s,clearTimeout(Rt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?Ti(e,t.edge):Mi(e,t.node)).flat())),t&&vi(n,t)}function vi(e,{x:t,y:n}){let s=x("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function Mi(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&ze(n,e.state,r)).slice(0,3);return[m("b",{},ke(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),m("p",{class:"soft"},[he(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,p])=>m("p",{},r,p===""?"":` · ${typeof p=="number"?n.nameOf(p):p}`))]}function Ei(e,t){let{graph:n,words:s,view:o}=e,i=Pt(e,t);return[m("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(o.state.links,i.length),ae(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>m("p",{},hn(e,t,a)))]}function Ti(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return Ei(
e,t);let{both:r,either:p}=n.proof(t),h=new Set([...r,...p].map(g=>n.dayOf(n.articleOf(g))).filter(Boolean)).size,f=m("p",{class:"said"}),u=r.filter(g=>!n.lists.
has(g)),d=n.byArticle(u.length?u:r)[0];return d&&(Rt.timer=setTimeout(async()=>{let[{text:g}]=await n.quotes([d[1][0]]);f.textContent=g.length>_s?g.slice(0,_s)+
"…":g},Si)),[m("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),ae(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),f]}var Ai=2,Ve=5,Ci=54,Vs=864e5;function xi({data:e}){let t=new Map;return e.docDate.forEach((n,s)=>{let o=e.dates[n];if(!o)return;let i=`${o.slice(0,4)}
${e.paper[s]}`;t.has(i)||t.set(i,new Map);let a=t.get(i);a.set(o,(a.get(o)??0)+1)}),[...t].sort(([n],[s])=>(n.slice(0,4)<s.slice(0,4))-(n.slice(0,4)>s.slice(0,4))||
(n>s)-(n<s))}function Li({words:e},t,n,s){let o=Date.UTC(t,0,1),i=(new Date(o).getUTCDay()+6)%7,a=Math.max(...n.values()),r=[];for(let p=o;p<Date.UTC(t+1,0,1);p+=
Vs){let h=new Date(p).toISOString().slice(0,10),f=i+Math.round((p-o)/Vs),u=n.get(h)??0,d=J("rect",{x:Math.floor(f/7)*Ve,y:f%7*Ve,width:Ve-1,height:Ve-1,fill:"cu\
rrentColor","fill-opacity":u?.35+.65*u/a:.08});u&&d.append(J("title",{},e.pagesOn(h,u))),r.push(d)}return J("svg",{viewBox:`0 0 ${Ci*Ve} ${7*Ve}`,width:"100%",role:"\
img","aria-label":s},...r)}function Js(e){let{graph:t,words:n,view:s}=e,o=xi(t);return o.length===0?[]:m("section",{class:"card",id:"calendar"},m("h3",{},n.daysThere),
s.partial?m("p",{class:"soft"},n.partly):"",...me(e,{class:"line"},o,Ai,([i,a])=>{let[r,p]=i.split(`
`),h=`${p} ${r}: ${n.days(a.size)}`.trim();return m("li",{},m("span",{class:"soft"},h),Li(e,Number(r),a,h))}))}var Ni=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),xe=(e,t)=>`${e}-01..${Ni(t)}`;function bn({from:e,to:t},n){return e||t?xe(
e||n[0],t||n.at(-1)):""}function Dt(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function Xs(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
p=new Map,h=(d,g)=>`${d} ${g}`,f=d=>d.map(g=>s.name[g]).sort().join(`
`);function u(d,g){e.addGraph(d);for(let w of d.periods){let c=h(`${w.since}..${w.until}`,g),b=i.get(c)??i.set(c,{entities:new Map,links:new Map}).get(c);[b.articles,
b.kinds]=[w.articles,w.kinds];for(let k of w.entities)b.entities.set(o.get(k.entity),{...k,first:e.dateNumber(k.first),last:e.dateNumber(k.last)});for(let k of w.
links){let M=e.edgeOf(o.get(k.source),o.get(k.target));M!==void 0&&b.links.set(M,{...k,since:e.dateNumber(k.first),until:e.dateNumber(k.last)})}}e.changed()}return Object.
freeze({part:n,stretch:d=>n?bn(d,t):"",period:d=>n?i.get(h(bn(d,t),d.lists)):void 0,bars(){let d=new Map(t.map((w,c)=>[w,c])),g=t.map(()=>s.types.map(()=>0));for(let[
w,c,b]of s.months)g[d.get(w)][s.types.indexOf(c)]+=b;return g},monthsOf:d=>a.get(f(d)),news:d=>r.get(d),said:(d,g)=>p.get(`${d} ${bn(g,t)}`),addPeriods:u,addMonths:(d,g)=>a.
set(f(d),new Map(g.map(({month:w,articles:c})=>[w,c]))),addNews(d,g){e.addGraph(g);let w=new Map;for(let c of g.changes)Be(w,c.change,c);r.set(d,w)},addSaid(d,g,{
quotes:w,more:c}){let b=`${d} ${g}`,k=p.get(b)??{sentences:[],came:0},M=e.addSentences(w);p.set(b,{sentences:[...k.sentences,...M],more:c,came:k.came+w.length})}})}var Z=e=>e.toLocaleString("en"),re=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,kn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",counts:(e,t,n,s,o)=>`\
显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"，",semicolon:"；",
colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${Z(e)} 个版面`,`${Z(t)} 篇报道`,n].filter(Boolean).join("，"),
undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",closest:"最紧密的联系",articles:"\
报道",mentions:"提及",inArticles:e=>`${Z(e)} 篇报道`,named:e=>`提及 ${Z(e)} 次`,aliases:"又作",posts:"职务",holders:"任职者",former:"曾任",companions:"\
同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",
hidden:e=>`另有 ${Z(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,stories:"报道",evidence:"依据",both:e=>`${Z(e)} 篇报道同现`,wrote:e=>`\
署名的 ${Z(e)} 篇报道`,said:e=>`${Z(e)} 句同句`,lists:e=>`其中 ${Z(e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",
noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",
edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"\
受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"按社群",mentions:"按提及次数",
articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片\
 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${Z(e)} 个`:
"",rows:e=>`共 ${Z(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"\
联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"两者之间没有联系链",common:"\
共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`本文件只含数据库的一部分：${e} / ${t} 个\
实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,o,i)=>`先列出 ${e}\
 / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",unanswered:e=>`\
数据库没有回答：${e}`,elsewhere:e=>`另有 ${Z(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"\
对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,blank:"\
没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,
hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank（不计筛选）"},widthOf:"粗细：同现报道与原句",why:e=>`每个实体平均画 ${e}\
 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,members:"\
成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,lastSeen:e=>`末见 ${e}`,days:e=>`${Z(e)} 天`,daysThere:"\
收有哪些日子",pagesOn:(e,t)=>`${e}：${Z(t)} 版`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",handed:"职务易人",ceased:"不再同现",before:e=>`（此前 ${e}）`,glance:"取原句",
surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",
leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Z(e)} 句原文`:`已找到 ${Z(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",
namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,read:"看全文",wholeArticle:"全文",time:"时间：拖动选取一段",play:"播放",pause:"\
暂停",compare:"与此前时段对比",clear:"全部时间",bars:"每月出现次数（按类型）",own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：见报起止）",
gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",compared:(e,t)=>`${e} 对比 ${t}`,sheet:"图",select:"加入选集",selected:"选集",unselect:"\
移出选集",among:"选集内的联系",dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",back:"返回",tell:"▶ 讲述",stepBack:"\
← 上一步",stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",stepTitle:e=>`标题（不写则为：${e}）`,stepText:"说明（可不写）",stepAdd:"\
把当前画面加为一步",stepKeep:"保存文字",stepView:"保存文字并换成当前画面",stepCancel:"取消修改",undo:"撤销上一次改动",stepAct:{
up:e=>`第 ${e} 步上移`,down:e=>`第 ${e} 步下移`,rewrite:e=>`修改第 ${e} 步`,remove:e=>`删去第 ${e} 步`},rewriting:e=>`正在修改第 ${e} 步`,
noSteps:"把图调到要讲的样子，写上标题，加为一步；如此一步步讲下去。",keptHere:"改动只记在这个浏览器里，要交给别人请存成文件。",
keptThere:"改动已记在服务器的文件里。",notKept:e=>`讲述没有存住：${e}`,saveSteps:"存步骤文件（供 kg story）",savePage:"存成带讲述的网页",
kinds:{together:"同现",post:"任职",event:"活动"},lineOf:{post:"人物到任职单位；虚线：只见曾任",event:"一同参加、会见、调研……的活动；越粗次数越多"},
acts:{meet:"会见",inspect:"调研",attend:"出席",chair:"主持",speak:"讲话",sign:"签约",appoint:"任命",remove:"免职",visit:"走访",award:"表彰",
invest:"投资"},events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${Z(t)} 项职务`:`${Z(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",
asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记（写进卷宗和网址）",selectHint:"要再选一个：按住 Shift 点选节\
点，或在其详情里点“加入选集”。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, or the text",results:"Results",none:"No suc\
h name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or da\
rk",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",counts:(e,t,n,s,o)=>`${e} of ${t} e\
ntities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[o]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"\
; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":re(e,"page"),re(t,"article"),n].filter(Boolean).join(", "),undated:"und\
ated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for the sentences that show it.",closest:"Closest pairs",articles:"Articles",
mentions:"Mentions",inArticles:e=>re(e,"article"),named:e=>re(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Ap\
pears with",covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual informati\
on, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",
evidence:"Evidence",both:e=>`together in ${re(e,"article")}`,wrote:e=>`in ${re(e,"article")} credited to the reporter`,said:e=>`in ${re(e,"sentence")}`,lists:e=>`\
of these ${re(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",noneLeft:"No article names both under the \
filters that are on.",untitled:"(no headline)",filters:"Filters",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"F\
rom",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{
article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by Page\
Rank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"P\
icture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>re(
e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click\
 a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",common:"Companions of both (with the first · with \
the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, \
the sentences of ${o} of ${i} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`To begin with ${e} of ${t} entities, ${n} of ${s}\
 links and the sentences of ${o} of ${i} articles; the rest comes from the database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The \
database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${re(e,"more article")} are not in this file; kg pair shows them.`,partly:" (articles of this fil\
e alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`\
Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the over\
view.`,blank:"No entities appear together.",siftedOut:"The filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked wi\
th nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one \
to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank, without filters"},widthOf:"\
Width: articles and sentences together",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in whi\
ch both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Br\
ing out more companions in the picture (${e} more)`,lastSeen:e=>`last seen ${e}`,days:e=>re(e,"day"),daysThere:"Days that are here",pagesOn:(e,t)=>`${e}: ${re(t,
"page")}`,changed:"What changed",changedSince:(e,t)=>`${e===t?e:`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"S\
een for the first time",gone:"Not seen in these months",newPairs:"Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (be\
fore: ${e})`,glance:"Fetch sentences",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"\
Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?re(e,"sentence"):`${re(e,"sentence")} so far, \
still searching…`,noText:"No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"\
Whole article",time:"Time: drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a mont\
h, by type",own:e=>`${e}: articles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",
weaker:"weaker",compared:(e,t)=>`${e} against ${t}`,sheet:"Picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links\
 among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",back:"Back",tell:"▶ Tell the story",stepBack:"← Back",stepOn:"\
Next →",stepOff:"End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add this view as a step",stepKeep:"Keep the w\
ords",stepView:"Keep the words, with this view",stepCancel:"Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move step ${e} up`,down:e=>`Move step ${e} down`,
rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the picture to what you want to tell, write a tit\
le, and add it as a step; then the next.",keptHere:"Changes are kept in this browser alone: save a file to hand them on.",keptThere:"Changes are kept in the ser\
ver's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"Save the steps (for kg story)",savePage:"Save the page with this story",kinds:{together:"Togeth\
er",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; th\
e wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is re\
moved",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>re(t,e==="post"?"post":"event"),dayUnknown:"day \
not given",linesOf:"Lines",asTogether:"Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the dossier and the ad\
dress)",selectHint:"For another one hold Shift and click its node, or choose Add to selection in its details."}};var Qs=5,Pi=6,Ii=6,ji=3,Bi=40,zi=3;function On({printed:e,state:t,database:n}){let s=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to)),o=Math.max(1,Math.min(Math.
round(s.length/Ii),n.part?ji:1/0)),i=s[s.length-o];return i&&i>e[0]?{from:i,to:s.at(-1)}:null}function Ri(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,
[r,p]=[g=>i.dates[g],t.from],h=g=>n.isOf(g,o.types)&&!o.hide.has(g),f=i.name.map((g,w)=>w).filter(g=>h(g)&&a.articles[g]>0&&r(a.first[g])),u=g=>g.sort((w,c)=>a.
articles[c]-a.articles[w]||w-c),d=g=>g&&(!o.from||g.slice(0,7)>=o.from)&&(!o.to||g.slice(0,7)<=o.to);return{posts:i.post.filter(([g,,,w,c])=>!w&&typeof g=="numb\
er"&&h(g)&&r(c)>=p&&d(r(c))).sort((g,w)=>r(w[4])<r(g[4])?-1:1),fresh:u(f.filter(g=>r(i.first[g])>=p&&["official","person"].includes(n.typeOf(g)))),gone:u(f.filter(
g=>r(i.last[g])&&r(i.last[g])<p&&n.typeOf(g)==="official"&&a.articles[g]>1)),pairs:i.a.map((g,w)=>w).filter(g=>s.passes(g)&&r(i.since[g])>=p&&h(i.a[g])&&h(i.b[g])&&
[i.a[g],i.b[g]].every(w=>r(i.first[w])&&r(i.first[w])<p)).sort((g,w)=>s.tie(w)-s.tie(g)||g-w)}}function Di({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,
i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,p)=>p).filter(r=>t.passes(r)&&o.weight[r]>=
zi&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,p)=>a(p)-a(r)||r-p)}var ye=(...e)=>m("li",{},...e),Hi=(e,t)=>m("ol",{class:"rows",id:e},
...t),Ys=e=>({class:"rows",id:e}),ut=(e,t,n,s,o,i)=>n.length?[m("h4",{},`${t} ${Z(n.length)}${n.length===i?"+":""}`),...me(e,Ys(o),n,Qs,s)]:[];function qi(e,t){
let{words:n,graph:s,database:o}=e,i=o.news(xe(t.from,t.to));if(!i?.size)return[];let a=u=>s.nodeOf.has(u)?te(e,s.nodeOf.get(u)):u,r=u=>m("time",{},u.day),p=u=>{
let d=s.edgeOf(s.nodeOf.get(u.entity),s.nodeOf.get(u.other));return ye(d===void 0?m("span",{},a(u.entity)," — ",a(u.other)):Oe(e,d),r(u))},h={handed:u=>ye(m("\
span",{},a(u.entity)," ",u.post," · ",a(u.organ),m("span",{class:"soft"},n.before(s.nodeOf.has(u.other)?s.nameOf(s.nodeOf.get(u.other)):u.other))),r(u)),appeared:u=>ye(
a(u.entity),r(u)),vanished:u=>ye(a(u.entity),r(u)),began:p,ceased:p},f={handed:n.handed,appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return m(
"section",{class:"card",id:"changed"},m("h3",{},n.changed),m("p",{class:"soft"},n.changedSince(t.from,t.to)),...Object.entries(f).flatMap(([u,d])=>ut(e,d,i.get(
u)??[],h[u],u,Bi)))}function Wi(e){let{words:t,graph:n}=e,s=On(e);if(!s)return[];if(e.database.part)return qi(e,s);let o=Ri(e,s),{counts:i}=e.view,a=(r,p)=>ye(te(
e,r),m("time",{},ae(e,p,p)));return Object.values(o).some(r=>r.length)?m("section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(
s.from,s.to)),ut(e,t.newPosts,o.posts,([r,p,h,,f])=>ye(m("span",{},te(e,r)," ",p,h===""?"":` · ${typeof h=="number"?n.nameOf(h):h}`),m("time",{},ae(e,f,f))),"n\
ew-posts"),ut(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),"new-people"),ut(e,t.gone,o.gone,r=>a(r,i.last[r]),"gone"),ut(e,t.newPairs,o.pairs,r=>ye(Oe(e,r),m("time",
{},ae(e,i.since[r],i.since[r]))),"new-pairs")):[]}function Fi(e){let t=Di(e);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",
{class:"soft"},e.words.surprisesHint),...me(e,Ys("surprises"),t,Qs,n=>ye(Oe(e,n),fe(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function Ui(e){let t=dn(
e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.groupsTitle),...t)}function Ht(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.
counts,h=o.data.name.map((f,u)=>u).filter(f=>n.includes(o.typeOf(f))&&o.isOf(f,a.types)&&!a.hide.has(f)&&r[f]>0&&!i.leftOut.includes(f)).sort((f,u)=>r[u]-r[f]||
f-u).slice(0,Pi);return ne(t,h,m("ol",{class:"bars",id:s},...h.map(f=>ye(te(e,f),m("span",{class:"number"},String(r[f])),ts(m("i",{class:"bar"}),r[f]/r[h[0]],e.
looks.colour(f))))))}function Zs(e){let{graph:t,words:n,view:s}=e,{counts:o}=s,i=Ke(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.
hubs.has(t.data.b[r])).sort((r,p)=>o.weight[p]-o.weight[r]||s.tie(p)-s.tie(r)||r-p).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...xt(
n.corpus(o.pages,o.stories,i)),s.partial?n.partly:""),m("p",{class:"hint"},n.hint),e.state.links==="event"?$s(e):"",Wi(e),Fi(e),Ui(e),m("div",{id:"leading"},Ht(
e,n.leadPeople,["official","person"],"people"),Ht(e,n.leadOrgans,["agency","institution"],"organs"),Ht(e,n.leadCompanies,["company"],"companies"),Ht(e,n.leadPlaces,
["district"],"places")),ne(n.closest,a,Hi("closest",a.map(r=>ye(Oe(e,r),fe(e,r,n.inArticles(o.weight[r])))))),Js(e)]}function eo(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},p={...r,...n,...o};if(n=i?p:null,!i){e.moveTo(p);return}
let h=performance.now(),f=u=>{if(a!==t)return;let d=Math.max(0,Math.min((u-h)/i,1)),g=d<.5?2*d*d:1-2*(1-d)*(1-d),w=c=>r.position[c]+g*(p.position[c]-r.position[c]);
e.moveTo({scale:r.scale*(p.scale/r.scale)**g,position:{x:w("x"),y:w("y")}}),d<1?requestAnimationFrame(f):(n=null,e.redraw())};requestAnimationFrame(f)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function to({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function no(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function so(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var qt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,oo=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function io(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&qt(i,n)))}}function $n({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[io(),io()];for(let{i:h,x:f,y:u,radius:d}of t)r.add({...oo(f,u,d*2,d*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let p=[];
for(let{i:h,x:f,y:u,radius:d,text:g,width:w,must:c}of e){if(p.length>=i)break;let[b,k]=[d+o*.6,d+w/2+2],M=[[0,b],[k,0],[-k,0],[0,-b],[k*.8,b*.8],[-k*.8,b*.8],[k*
.8,-b*.8],[-k*.8,-b*.8],[k*.45,b],[-k*.45,b],[k*.45,-b],[-k*.45,-b],...c?[[0,b*1.7],[0,-b*1.7]]:[]].map(([$,E])=>({...oo(f+$,u+E,w,o),x:f+$,y:u+E,i:h,text:g})).
filter($=>$.left>s.left&&$.right<s.right&&$.top>s.top&&$.bottom<s.bottom&&!a.touching($)),O=M.find($=>!r.touching($,h))??(c?M[0]:void 0);O&&(a.add(O),p.push(O))}
return p}function ao(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(h=>t.nodes.filter(f=>f!==n&&(s.get(
f)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),p=_i(Gi(e,i,h=>-(r.get(h)??0)),130,o);if(a.length){let h=new Map(a.map(u=>[u,Vi(e,u,o)])),f=a.
sort((u,d)=>h.get(u)-h.get(d));Ki(f,p+64,o)}return o}function Gi(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function _i(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[p,h]=[0,t];for(;p<a.
length;){let f=Math.max(1,Math.floor(r*h/64)),u=a.slice(p,p+f);u.forEach((d,g)=>{let w=o+r*(g+.5)/u.length;n.set(d,{x:1.25*h*Math.cos(w),y:h*Math.sin(w)})}),p+=
u.length,i=Math.max(i,h),h+=64}o+=r}return i}function Ki(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((h,f)=>f>=s&&(f-s)%a===0).slice(0,i),p=a>1?r:e.slice(s);if(p.forEach((h,f)=>{let u=-Math.PI+2*Math.PI*(f+.5)/p.length;n.set(h,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,o+=64}}function Vi(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let p=Math.hypot(r.x,r.y);return[i+r.x/p,a+r.y/p]},[0,0]);return Math.atan2(o[1],o[0])}function ro(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let o=new Map(s.map(h=>[h,[]]));for(let h of t.edges)o.get(e.a[h])?.push(e.b[h]),o.get(e.b[h])?.push(e.a[h]);let i=new Map,a=({x:h,y:f})=>[Math.floor(h/48),
Math.floor(f/48)],r=h=>{let f=a(h).join();i.has(f)?i.get(f).push(h):i.set(f,[h])},p=(h,f)=>{let[u,d]=a(h);for(let g=-2;g<=2;g++)for(let w=-2;w<=2;w++)if(i.get(`${u+
g},${d+w}`)?.some(c=>Math.hypot(h.x-c.x,h.y-c.y)<f))return!1;return!0};n.forEach(r);for(let h of s){let f=o.get(h).map(k=>n.get(k)).filter(Boolean),u=k=>f.length?
f.reduce((M,O)=>M+O[k],0)/f.length:0,[d,g]=[u("x"),u("y")],w=k=>({x:d+12*Math.sqrt(k)*Math.cos(k*2.4),y:g+12*Math.sqrt(k)*Math.sin(k*2.4)}),c=0;for(;c<150&&!p(w(
c),96);)c++;if(c===150)for(c=0;!p(w(c),48);)c++;let b=w(c);n.set(h,b),r(b)}}var Ji=12,lo=400,co=16,Xi={mouse:12,touch:24},Qi={mouse:6,touch:12},Yi=60,fo=400,Zi=17,po=Object.fromEntries(Object.entries(De).map(([e,t])=>[e,new Path2D(t)]));
function ho(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:l,x:y,y:S})=>[l,{x:y,y:S}])),r={nodes:new Map,
edges:new Map},p=new Map,h=a,[f,u]=[null,null],[d,g,w]=[null,null,{}],c=[],b=[],k=new Set,[M,O,$,E]=[null,!1,!1,!0],C=!1,T=l=>h.get(l),I=({x:l,y})=>{let[S,v]=[f.
getScale(),f.getViewPosition()];return{x:(l-v.x)*S+e.clientWidth/2,y:(y-v.y)*S+e.clientHeight/2}},A=()=>d.nodes.filter(l=>r.nodes.has(l)).map(l=>({i:l,...I(h.get(
l)),radius:g.radius(l)*f.getScale()}));function H(l,y,S){[d,w]=[l,y],h=d.state.ego&&d.state.node>=0?ao(t,d,d.state.node):a,ro(o,d,h),g=Kn(t,d,w,T,Ot(d.nodes,()=>20).
scale),M=null,s.hover(null),k=new Set,c.length||setTimeout(D,f?Yi:0),C||=S,c=[_]}function D(){c.shift()?.(),c.length&&setTimeout(D)}let G=()=>{for(;c.length;)c.
shift()()};function _(){let l=d.state.pin,y=d.nodes.map(N=>({id:N,...$&&r.nodes.has(N)?{}:h.get(N),size:g.radius(N),shape:o.shapes[t.typeOf(N)],...z(N),fixed:l.
has(N)})),S=d.edges.map(N=>{let{width:q,opacity:W,colour:U,dashes:R}=g.line(N);return{id:N,from:o.a[N],to:o.b[N],width:q,dashes:R,color:{color:U,opacity:W}}}),v=[];
for(let N=0;N<S.length;N+=fo)v.push(()=>se("edges",S.slice(N,N+fo)));let P=()=>{K("edges",d.edges),K("nodes",d.nodes)},B=()=>{C&&(C=!1,ve(),s.shown())},j=()=>{B(),
f.redraw()};c=f?[P,()=>se("nodes",y),...v,j]:[Xt,()=>{se("nodes",y),B()},...v,()=>f.redraw()]}let z=l=>({opacity:g.opacity(l),borderWidth:d.state.pin.has(l)||d.
chosen.includes(l)?2.5:1.5,color:{background:g.colour(l),border:d.state.pin.has(l)||d.chosen.includes(l)||d.state.sel.has(l)?w.ink:w.paper}});function K(l,y){let S=new Set(
y),v=[...r[l].keys()].filter(P=>!S.has(P));v.forEach(P=>r[l].delete(P)),v.length&&i[l].remove(v)}function se(l,y){let S=y.map(v=>[v,JSON.stringify(v)]).filter(([
v,P])=>r[l].get(v.id)!==P);S.forEach(([v,P])=>r[l].set(v.id,P)),S.length&&i[l].update(S.map(([v])=>v))}function et(l,y){let S=l.canvas.width/e.clientWidth;l.save(),
l.setTransform(S,0,0,S,0,0),y(l),l.restore()}function tt(l){if(!(!d||d.state.ego||d.state.colour!=="community"||d.state.links!=="together"))for(let{number:y,members:S}of d.
groups){if(d.lit&&d.state.group!==y)continue;let v=so(no(S.map(T)));v.length<3||(l.beginPath(),v.forEach(({x:P,y:B},j)=>j?l.lineTo(P,B):l.moveTo(P,B)),l.closePath(),
[l.lineJoin,l.lineWidth]=["round",64],l.fillStyle=l.strokeStyle=`color-mix(in srgb, ${g.coloured.get(y)} ${d.state.group===y?16:7}%, ${w.paper})`,l.fill(),l.stroke())}}
let Pe=(l,y)=>(p.has(y)||p.set(y,l.measureText(y).width+6),p.get(y)),Fe=l=>t.nameOf(l).length>co?t.nameOf(l).slice(0,co-1)+"…":t.nameOf(l);function Se(l){l.font=
`13px ${getComputedStyle(document.body).fontFamily}`,[l.textBaseline,l.textAlign,l.lineJoin]=["middle","center","round"];let y=A().filter(({x:R,y:V})=>R>0&&V>0&&
R<e.clientWidth&&V<e.clientHeight),S=new Set(d.nodes.slice().sort((R,V)=>R-V).slice(0,Ji)),v=M?.node!==void 0?bt(M.node):k.size?k:null,P=R=>d.chosen.includes(R)?
-3:d.state.pin.has(R)||d.lit?.strong.has(R)?-1:0,B=R=>!d.lit||d.state.ego||d.lit.strong.has(R)||d.state.pin.has(R)||d.lit.weak.has(R),j=new Map(d.around.map((R,V)=>[
t.otherEnd(R,d.state.node),V])),N=(R,V)=>({...R,text:Fe(R.i),width:Pe(l,Fe(R.i)),must:V}),q=y.filter(({i:R})=>B(R)).sort((R,V)=>P(R.i)-P(V.i)||(j.get(R.i)??1e6)-
(j.get(V.i)??1e6)||R.i-V.i).map(R=>N(R,!d.lit&&S.has(R.i)||d.state.sel.has(R.i)||P(R.i)===-3)),W={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-
2},height:Zi,most:O?lo/5:lo},{boxes:U}=s.covers();if(b=$n({turn:q,bodies:y,covers:U,...W}),v){let R=ee=>v.has(ee)||ee===M?.node,V=b.filter(({i:ee})=>R(ee)),Q=new Set(
V.map(({i:ee})=>ee)),Y=$n({turn:y.filter(({i:ee})=>R(ee)&&!Q.has(ee)).map(ee=>N(ee,ee.i===M?.node)),bodies:y,covers:[...U,...V],...W});b=[...V,...Y,...b.filter(
ee=>!R(ee.i)&&!Y.some(Me=>qt(ee,Me)))]}(M||k.size)&&kt(l,v);for(let{x:R,y:V,text:Q,i:Y}of b)l.globalAlpha=v&&!v.has(Y)&&Y!==M?.node?.25:d.lit?.weak.has(Y)&&!d.lit.
strong.has(Y)&&!v?.has(Y)?.6:1,[l.lineWidth,l.strokeStyle]=[3.5,w.paper],l.fillStyle=S.has(Y)||P(Y)<0||v?.has(Y)||Y===M?.node?w.ink:w.soft,l.strokeText(Q,R,V),l.
fillText(Q,R,V);l.globalAlpha=1,yt(l)}function yt(l){l.font=`11px ${getComputedStyle(document.body).fontFamily}`;let y=[...b];for(let S of d.lit?.edges??[]){if(!t.
isTyped(S)||O)continue;let[v,P,B]=[s.line(S),I(T(o.a[S])),I(T(o.b[S]))],[j,N,q]=[(P.x+B.x)/2,(P.y+B.y)/2,l.measureText(v).width],W={left:j-q/2,right:j+q/2,top:N-
8,bottom:N+8};y.some(U=>qt(U,W))||(y.push(W),[l.lineWidth,l.strokeStyle,l.fillStyle]=[3.5,w.paper,w.accent],l.strokeText(v,j,N),l.fillText(v,j,N))}}let bt=l=>new Set(
d.edges.filter(y=>o.a[y]===l||o.b[y]===l).map(y=>t.otherEnd(y,l)));function kt(l,y){let S=M?.edge!==void 0?[M.edge]:M?d.edges.filter(B=>o.a[B]===M.node||o.b[B]===
M.node):[];y&&([l.globalAlpha,l.fillStyle]=[.72,w.paper],l.fillRect(0,0,e.clientWidth,e.clientHeight));let v=f.getScale();for(let B of S){let[j,N]=[I(T(o.a[B])),
I(T(o.b[B]))];[l.globalAlpha,l.strokeStyle,l.lineWidth]=[.75,w.accent,Math.max(g.line(B).width*v,1.2)+(y?0:1.5)],l.beginPath(),l.moveTo(j.x,j.y),l.lineTo(N.x,N.
y),l.stroke()}l.globalAlpha=1;let P=[...y??[],...M?.node===void 0?[]:[M.node],...M?.edge===void 0?[]:[o.a[M.edge],o.b[M.edge]]];for(let B of P)r.nodes.has(B)&&Kt(
l,B,v)}function Kt(l,y,S){let[{x:v,y:P},B]=[I(T(y)),g.radius(y)*S/7.2];l.save(),l.translate(v-8*B,P-8*B),l.scale(B,B),l.fillStyle=g.colour(y),l.fill(po[o.shapes[t.
typeOf(y)]]),y===M?.node&&([l.strokeStyle,l.lineWidth]=[w.ink,2/B],l.stroke(po[o.shapes[t.typeOf(y)]])),l.restore()}function nt(){let l=new Map(A().map(S=>[S.i,
S])),y=d.edges.filter(S=>l.has(o.a[S])&&l.has(o.b[S])&&(!d.lit||d.lit.edges.has(S)||d.state.ego));return{bodies:[...l.values()],lines:y.map(S=>[S,l.get(o.a[S]),
l.get(o.b[S])])}}function de(l,y="mouse",S=d&&f?nt():null){if(!S)return null;let v=b.find(q=>l.x>=q.left&&l.x<=q.right&&l.y>=q.top&&l.y<=q.bottom);if(v)return{node:v.
i};let[P,B]=[-1,Xi[y]];for(let{i:q,x:W,y:U,radius:R}of S.bodies){let V=Math.hypot(W-l.x,U-l.y)-R;V<=B&&([P,B]=[q,V])}if(P>=0)return{node:P};let[j,N]=[-1,Qi[y]];
for(let[q,W,U]of S.lines){let R=to(l,W,U);R<N&&([j,N]=[q,R])}return j<0?null:{edge:j}}function Ie(l){let y=l&&!O?de(l):null;(y?.node!==M?.node||y?.edge!==M?.edge)&&
(M=y,e.style.cursor=y?"pointer":"",f?.redraw()),s.hover(y&&{...y,...l})}function ve(l=0,y=d.nodes,S=1.6){!y.length||!f||!e.clientWidth||(E=y===d.nodes,u.to(Ot(y,
g.radius,S),l))}function Ot(l,y,S=1.6){let v=Q=>l.reduce(([Y,ee],Me)=>[Math.min(Y,T(Me)[Q]-y(Me)),Math.max(ee,T(Me)[Q]+y(Me))],[1/0,-1/0]),[[P,B],[j,N]]=[v("x"),
v("y")],{left:q,top:W,bottom:U}=s.covers(),R=[e.clientWidth-q-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-W-U,100)],V=l.length?Math.min(R[0]/(B-P),
R[1]/(N-j),S):1;return{scale:V,position:{x:(P+B)/2-q/2/V,y:(j+N)/2+(U-W)/2/V}}}function Vt(l,y,S=0){let v=Math.min(60,e.clientWidth/8,e.clientHeight/8),{bottom:P}=s.
covers();(!l.every(j=>{let{x:N,y:q}=I(T(j));return N>v&&N<e.clientWidth-v&&q>v&&q<e.clientHeight-v-P})||u.scale()<S)&&ve(y,l,Math.max(f.getScale(),.8))}function Jt(l,[
y,S]){let v=T(l),[P,B]=[-1,1/0];for(let j of d.nodes){let[N,q]=[T(j).x-v.x,T(j).y-v.y],W=N*y+q*S,U=W+2.5*Math.abs(N*S-q*y);j!==l&&W>0&&U<B&&([P,B]=[j,U])}return P}
function $t(l){l===$||!f||($=l,l||st(d.nodes),f.setOptions({physics:{enabled:l,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},
stabilization:!1}}))}let st=l=>{for(let[y,S]of Object.entries(f.getPositions(l)))h.set(Number(y),S)};function Xt(){f=new vis.Network(e,i,n.options),u=eo(f),e.firstElementChild.
removeAttribute("tabindex"),f.on("beforeDrawing",l=>{$&&st(d.nodes),tt(l)}),f.on("afterDrawing",l=>et(l,Se)),f.on("dragStart",()=>{O=!0,E=!1,u.stop(),Ie(null)}),
f.on("dragEnd",({nodes:l})=>{O=!1,l.length&&st(l),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{E=!1,u.stop(),Ie(null)}),f.on("resize",()=>{E&&ve()}),f.on("clic\
k",({pointer:l,event:y})=>{let S=de(l.DOM,y.pointerType==="touch"?"touch":"mouse");f.unselectAll(),S?.node!==void 0?s.node(S.node,y.srcEvent??y):S?s.edge(S.edge):
s.nothing()}),e.addEventListener("pointermove",l=>{if(l.pointerType==="touch")return;let y=e.getBoundingClientRect();Ie({x:l.clientX-y.left,y:l.clientY-y.top})}),
e.addEventListener("pointerleave",()=>Ie(null))}let je=({x:l,y})=>{let S=e.getBoundingClientRect();return{x:S.left+l,y:S.top+y}};function St(l){G();let y=nt(),S=y.
lines.find(([Q])=>Q===l);if(!S)return null;let[,v,P]=S,B=({x:Q,y:Y},ee)=>Q>ee.left&&Q<ee.right&&Y>ee.top&&Y<ee.bottom,[j,{boxes:N}]=[{left:0,top:0,right:e.clientWidth,
bottom:e.clientHeight},s.covers()],q=Q=>B(Q,j)&&!N.some(Y=>B(Q,Y)),W=({x:Q,y:Y})=>de({x:Q,y:Y},"mouse",y)?.edge===l,R=Array.from({length:80},(Q,Y)=>.5+(Y%2?1:-1)*
.006*Y).map(Q=>({x:v.x+(P.x-v.x)*Q,y:v.y+(P.y-v.y)*Q})).filter(Q=>q(Q)&&W(Q)),V=R.find(({x:Q,y:Y})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([ee,Me])=>W({x:Q+ee,y:Y+
Me})));return R.length?je(V??R[0]):null}return Object.freeze({draw:H,now:G,fit:ve,bringIntoView:Vt,shine:l=>{k=new Set(l.filter(y=>r.nodes.has(y))),f?.redraw()},
refit:()=>{E&&ve()},next:Jt,move:$t,hit:de,pointOf:St,spotOf:T,moves:()=>$,isReady:()=>f!==null&&b.length>0,isStill:()=>f!==null&&!c.length&&u.isStill(),looks:()=>g,
scale:()=>f?.getScale()??1,zoom:(l,y)=>{E=!1,u.to({scale:u.scale()*l},y)},centre:(l,y)=>u.to({position:T(l),scale:y}),labels:()=>b,point:l=>({...je(I(T(l))),radius:g.
radius(l)*f.getScale()}),onScreen:je,toMap:({x:l,y})=>{let[S,v]=[f.getScale(),f.getViewPosition()];return{x:(l-e.clientWidth/2)/S+v.x,y:(y-e.clientHeight/2)/S+v.
y}},sheet:()=>e.querySelector("canvas")})}async function Sn(){let e=[];for(let t of x("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function uo(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",x("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(jt(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var mo=12,ea=150;function ta(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let p=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[p.join(""),p.map(f=>f[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:p},h)=>{if(!p.includes(i))return;let f=99;r.forEach((u,d)=>u.forEach(g=>{let w=g===i?0:g.startsWith(i)?3:d<2&&g.includes(
i)?6:99;f=Math.min(f,w+d)})),f<99&&a.push([f,h])}),a.sort((r,p)=>r[0]-p[0]||t.articles[p[1]]-t.articles[r[1]]||r[1]-p[1]),a.slice(0,o).map(([,r])=>r)}}function go({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[x("query"),x("hits")],r=ta(e),p=0,h=[],f=0,u=O=>({type:e.typeOf(O),name:e.nameOf(O),alias:e.data.alias[O],articles:e.
data.articles[O],go:()=>s(O)}),d=O=>e.nodeOf.has(O.entity)?u(e.nodeOf.get(O.entity)):{type:O.type,name:O.entity,alias:O.aliases,articles:O.articles,go:()=>s(e.addNode(
O))},g=O=>({text:O,go:()=>n().go({...oe(n().state),table:"",q:O})});function w(){let O=i.value;c(r(O,mo).map(u),!t.served),clearTimeout(p),t.served&&O.trim()&&(p=
setTimeout(async()=>{try{let $=await t.ask("names",{q:O,limit:mo});i.value===O&&document.activeElement===i&&c($.map(d),!0)}catch($){o($)}},ea))}function c(O,$){
let E=n(),C=i.value.trim(),T=$&&C&&!O.length;h=[...O,...C.length>1&&!document.body.classList.contains("linking")?[g(C)]:[]],f=Math.min(f,Math.max(h.length-1,0));
let I=h.map(({type:A,name:H,alias:D,articles:G,text:_},z)=>{let K=_?m("li",{role:"option",id:"hit-"+z,class:"text"},E.words.texts(_)):m("li",{role:"option",id:"\
hit-"+z},ke(E,A),m("span",{},H),m("small",{},D.slice(0,3).join("、")),m("small",{class:"number"},String(G)));return K.addEventListener("mousedown",se=>{se.preventDefault(),
M(z)}),K});a.replaceChildren(...T?[m("li",{class:"none",role:"option","aria-disabled":"true"},E.words.none)]:[],...I),a.hidden=!h.length&&!T,i.setAttribute("ari\
a-expanded",String(!a.hidden)),b()}function b(){h.forEach((O,$)=>x("hit-"+$).setAttribute("aria-selected",String($===f))),h.length?i.setAttribute("aria-activede\
scendant","hit-"+f):i.removeAttribute("aria-activedescendant"),x("hit-"+f)?.scrollIntoView({block:"nearest"})}function k(){a.hidden=!0,i.setAttribute("aria-expa\
nded","false"),i.removeAttribute("aria-activedescendant")}function M(O){let{go:$}=h[O];i.value="",k(),$(),x("panel").focus()}return i.addEventListener("input",()=>{
f=0,w()}),i.addEventListener("blur",k),i.addEventListener("keydown",O=>{O.isComposing||O.keyCode===229||(O.key==="ArrowDown"||O.key==="ArrowUp"?(O.preventDefault(),
h.length&&(f=(f+(O.key==="ArrowDown"?1:h.length-1))%h.length),b()):O.key==="Enter"&&h.length&&!a.hidden?M(f):O.key==="Escape"&&(O.stopPropagation(),i.value="",k(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:O=>{i.placeholder=O}})}var mt=150,na=12,wo=10;function bo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>sa({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function sa(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,p=A=>H=>(t.level==="sentence"?A.sentences:A.weight)[H],h=A=>H=>p(A)(H)>=t.least&&i.kind[H]<
pe&&(i.kind[H]===Ee||t.types.has("reporter")),f=h(a),u=r?{passes:A=>f(A)||h(r)(A),articles:A=>Math.max(a.articles[A],r.articles[A])}:{passes:f,articles:A=>a.articles[A]},
d=t.ends?n.lineOf(...t.ends,t.links):void 0,g={state:t,counts:a,passes:f,weight:p(a),edge:d,hubs:s,tie:A=>a.weight[A]+Math.max(a.sentences[A]-a.lists[A],0)},w=t.
chain?Ss(n,g,t.chain,t.not):null,c=oa(n,t,w),b=A=>n.isOf(A,t.types)&&!t.hide.has(A)&&(t.hubs||t.links!=="together"||!s.has(A)),M=ia({...e,...g,...u,may:A=>b(A)||
c.includes(A)||t.pin.has(A),chosen:c,before:r},t),O=r&&da(e,g,t,M,r),$=new Set([...d===void 0?[]:[d],...w?.[0]??[],...(w??[]).flat()]),E=[...t.sel].flatMap(A=>n.
edgesOf[A].filter(H=>f(H)&&t.sel.has(n.otherEnd(H,A)))),C=[...new Set([...O?.edges??M.edges,...$,...t.links==="together"?E:[]])],T=t.node>=0?ko(n,g,t.node,A=>n.
isOf(A,t.types)&&!t.hide.has(A)):[],I={...g,ways:w,chosen:c,compared:O,nodes:M.nodes,edges:C,near:T,around:t.links==="together"?T:C.filter(A=>n.isTyped(A)&&(i.a[A]===
t.node||i.b[A]===t.node)),measure:fa(n,g,t.size,M.nodes),groups:pa(n,M.nodes,a),ofTypes:ha(n,t),partial:!a.whole,filtered:t.least>1||a.recounted||t.level!=="art\
icle"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(A=>n.isOf(A,t.types)&&!M.nodes.includes(A))};return Object.freeze({...I,lit:ua(n,I,$)})}
function oa(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>_e(e,t.chain[0],s))])]:[]}function ko(e,{passes:t,
tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function ia(e,t){if(t.links!=="together")return ca(e,t);let{graph:n,
passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:p,edgesOf:h,otherEnd:f,typeOf:u}=n,d=C=>h[C].filter(T=>s(T)&&o(f(T,C))),g=C=>d(C).map(T=>f(T,C)).slice(
0,mt),w=i.length===1?i[0]:-1,c=t.ego>0&&w>=0,b=aa(e,t),k=new Set(p.core.some(C=>t.types.has(C))?p.core:p.types),M=c?ra(e,w,t.ego):b?a:yo(e,k,p.limit.nodes),[O,$]=[
new Set(M),new Set(M)];if(!c){for(let C of p.types)t.types.has(C)&&!k.has(C)&&yo(e,new Set([C]),p.limit.others,O).forEach(T=>O.add(T));w>=0&&!O.has(w)&&g(w).forEach(
C=>O.add(C))}for(let C of t.open)[C,...g(C)].forEach(T=>O.add(T));for(let C of[...t.pin,...t.sel,...i])O.add(C);t.hubs&&!c&&e.hubs.forEach(C=>{o(C)&&O.add(C)});
let E=new Set(b&&!c?r:la(e,$));for(let C of O){let T=C===w||t.open.has(C);(T||!$.has(C))&&h[C].filter(I=>s(I)&&O.has(f(I,C))).slice(0,T?mt:p.limit.each).forEach(
I=>E.add(I))}return{nodes:[...O],edges:[...E]}}var aa=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="articl\
e"&&!n.hide.size;function ra(e,t,n){let{graph:s,tie:o,may:i}=e,a=h=>ko(s,e,h,i).map(f=>s.otherEnd(f,h)),r=a(t).slice(0,mt),p=new Set([t,...r]);if(n===2)for(let h of r.
slice(0,mt/5))for(let f of a(h).slice(0,12))p.size<2*mt&&p.add(f);return[...p]}function la({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Ee&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function yo({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let p=e.data.name.map((h,f)=>f).filter(h=>e.isOf(h,i)&&!r.has(h)&&n(h)&&e.edgesOf[h].some(t));return s.recounted&&p.sort(
(h,f)=>o(f)-o(h)||h-f),p.slice(0,a)}function ca({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,p=e.typedEdges(i.links).filter(f=>n(a[f])&&n(r[f])&&
Math.max(t.weight[f],o?.weight[f]??0)>=i.least);if(i.ego&&i.node>=0){let f=g=>new Set([...g,...p.filter(w=>g.has(a[w])||g.has(r[w])).flatMap(w=>[a[w],r[w]])]),u=f(
new Set([i.node])),d=i.ego===2?f(u):u;p=p.filter(g=>d.has(a[g])&&d.has(r[g]))}let h=p.sort((f,u)=>t.weight[u]-t.weight[f]||f-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...h.flatMap(f=>[a[f],r[f]]),...i.pin,...i.sel,...s])],edges:h}}function da({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=d=>Math.
max(t.weight[d],o.weight[d]),p=(n.links==="together"?i.a.map((d,g)=>g).filter(d=>i.kind[d]===Ee):e.typedEdges(n.links)).filter(d=>a.has(i.a[d])&&a.has(i.b[d])&&
r(d)>=n.least);p.sort((d,g)=>r(g)-r(d)||Math.abs(t.weight[g]-o.weight[g])-Math.abs(t.weight[d]-o.weight[d])||d-g);let h=p.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),f=(d,g)=>g?d?d>g?"stronger":d<g?"weaker":null:"lost":"gained",u=new Map(h.map(d=>[d,f(t.weight[d],o.weight[d])]).filter(([,d])=>d));return{edges:h,
changes:u,before:o}}function fa(e,{counts:t,passes:n},s,o){let i={mentions:a=>t.mentions[a],articles:a=>t.articles[a],degree:a=>e.edgesOf[a].filter(n).length,rank:a=>e.
data.rank[a]}[s];return{of:i,greatest:o.reduce((a,r)=>Math.max(a,i(r)),1e-9)}}function pa(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<
Math.min(e.data.groups,wo)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,wo).filter(([,o])=>o.length>
2).map(([o,i])=>({number:o,members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function ha({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.name.map(
(a,r)=>t(r,s));return o!=="together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,edges:e.
a.filter((a,r)=>e.kind[r]<pe&&i[a]&&i[e.b[r]]).length}}function ua(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,
edges:n};if(s.node>=0){let p=new Set(a),h=i.filter(u=>p.has(e.otherEnd(u,s.node))),f=h.slice(0,na*s.shown);return{strong:new Set([s.node,...f.map(u=>e.otherEnd(
u,s.node))]),weak:new Set(h.map(u=>e.otherEnd(u,s.node))),edges:new Set(f),rest:h.length-f.length}}let r=t.groups.find(({number:p})=>p===s.group);if(r){let p=new Set(
r.members);return{strong:p,weak:new Set,edges:new Set(t.edges.filter(h=>p.has(e.data.a[h])&&p.has(e.data.b[h])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(
t.edges.filter(p=>s.sel.has(e.data.a[p])&&s.sel.has(e.data.b[p])))}:null}var ma={1:150,2:300},Oo=100,ga=100,wa=20,ya=4;function $o(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,p=c=>[s.name[s.a[c]],s.name[s.b[c]]];async function h(c,b){
let k=await t.ask("ego",{name:c,steps:b,limit:ma[b]});e.addGraph(k),o.set(c,o.get(k.entity)),e.addPosts(o.get(c),k.posts)}async function f(c,b,k,M=Oo){let O=o.has(
c)&&o.has(b)?e.edgeOf(o.get(c),o.get(b)):void 0,$=await t.ask("quotes",{a:c,b,limit:M,offset:e.toldOf(O,k)?.came??0,...Dt(k)});e.addGraph($),[[c,$.a],[b,$.b]].forEach(
([C,T])=>o.set(C,o.get(T)));let E=e.edgeOf(o.get($.a),o.get($.b));E!==void 0&&e.addQuotes(E,$,k)}async function u(c,b,k){let M=o.get(c),O=M===void 0?0:n.said(M,
k)?.came??0,$=await t.ask("said",{name:c,limit:ga,offset:O,...Dt(b)});e.addGraph({entities:$.entities,links:[]}),n.addSaid(o.get($.entity),b,$)}function d(c,b){
if(e.isCredit(c)||e.isTyped(c))return!1;let k=e.toldOf(c,b);if(k)return k.more&&k.came<Oo;let{both:M,either:O}=e.proof(c);return b!==""||new Set([...M,...O].map(
e.storyOf)).size<s.weight[c]}function g(c,{state:b,recent:k}){let M=["node","edge","chain","sel","pin","open"].flatMap(T=>c.getAll(T)),O=(b.node>=0?[b.node]:b.ends??
[]).map(T=>s.name[T]),$=n.stretch(b),E=$&&b.less?xe(...b.less.split("..")):"",C=[...[$,E].filter(Boolean).map(T=>["stretch",T]),...[...new Set(M)].map(T=>["name",
T]),...[...b.types].filter(T=>T!=="reporter").map(T=>["type",T]),["lists",b.lists]];return[...$?[[`period ${C.join()}`,async()=>n.addPeriods(await t.ask("period\
s",C),b.lists)]]:[],...O.length?[[`months ${O.join(`
`)}`,async()=>n.addMonths(O.map(T=>o.get(T)),await t.ask("months",O.map(T=>["name",T])))]]:[],...k?[[`news ${xe(k.from,k.to)}`,async()=>n.addNews(xe(k.from,k.to),
await t.ask("news",Dt(xe(k.from,k.to))))]]:[],...[...c.getAll("node").slice(0,1),...c.getAll("sel")].map(T=>[`said ${$} ${T}`,()=>u(T,$,b)])]}function w(c,b){let[
k,M]=[c.getAll("edge"),c.getAll("chain")],O=c.get("ego")==="2"?2:1,$=n.stretch(b.state),E=new Map([...c.getAll("open"),...M].map(A=>[A,1]));c.getAll("node").slice(
0,1).forEach(A=>E.set(A,O));for(let A of[...c.getAll("pin"),...c.getAll("hide"),...c.getAll("sel")])o.has(A)||E.set(A,1);let T=[...b.edge===void 0?[]:[b.edge],...(b.
among??[]).slice(0,wa)].filter(A=>d(A,$)).map(p);k.length===2&&k.some(A=>!o.has(A))&&T.push(k);let I=[["a",M[0]],["b",M[1]],...c.getAll("not").map(A=>["without",
A])];return[...[...E].map(([A,H])=>[`ego ${H} ${A}`,()=>h(A,H)]),...T.map(([A,H])=>[`pair ${$} ${A}
${H}`,()=>f(A,H,$)]),...M.length===2?[[`path ${I.join()}`,async()=>{let A=await t.ask("chains",I);e.addGraph(A),e.addSteps(A.chains)}]]:[],...n.part?g(c,b):[]]}
return Object.freeze({bring(c,b){return(t.served?w(new URLSearchParams(c.slice(1)),b).filter(([M])=>!i.has(M)&&!a.has(M)):[]).map(([M,O])=>(i.add(M),O().catch($=>{
throw i.delete(M),a.add(M),$})))},lacks:c=>n.part&&!a.size&&[c,...c.less?[ba(c)]:[]].some(b=>n.stretch(b)&&!n.period(b)),afresh:()=>a.clear(),older:(c,b)=>f(...p(
c),n.stretch(b)),glance:c=>f(...p(c),"",ya),earlier:(c,b)=>u(s.name[c],n.stretch(b),b),text(c){if(!r.has(c)){let b=t.ask("text",{place:c}).then(k=>(e.addGraph({
entities:k.entities,links:[]}),{...k,sentences:k.sentences.map(({text:M,marks:O})=>({text:M,marks:O.map($=>[o.get($.entity),$.start,$.end])}))}));b.catch(()=>r.
delete(c)),r.set(c,b)}return r.get(c)}})}var ba=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function ka(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function So(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var vo=e=>JSON.stringify(e).replaceAll("<","\\u003c");function Oa(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
tle"),document.head.querySelector("style")].map(s=>s.tagName==="STYLE"?`<style>${s.textContent}</style>`:s.outerHTML),n=[...document.body.children].filter(({tagName:s})=>s!==
"SCRIPT").map(s=>s.outerHTML);return(s,o)=>{let i=[...document.body.querySelectorAll(":scope > script")].map(a=>`<script${[...a.attributes].map(({name:r,value:p})=>`\
 ${r}="${p}"`).join("")}>${a.id===s?o:a.textContent}<\/script>`);return`<!doctype html>
<html lang="${e}">
<head>
${t.join(`
`)}
</head>
<body>
${[...n,...i].join(`
`)}
</body>
</html>
`}}function $a(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function Mo(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=Oa(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:$a(i,a))??e("told"),async keep(r){if(n.keeps){let p=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>So(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:p}))),o}vo(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",vo(r)),async ask(r,p={}){return So(await fetch(`${n.api}/${r}?${new URLSearchParams(
p)}`))},chunk(r){return t.has(r)||t.set(r,ka(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Sa=["lang","theme"];function Eo(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var To=(e,t)=>Ct({...e,step:0,lang:"",theme:""},t);function vn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of Sa)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function Ao({steps:e,state:t,words:n,set:s},o){let i=x("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(p,h,f,u)=>m("button",{type:"button",id:p,disabled:u?"":null,click:()=>{o(f),[p,"step-on","step-back","step-off"].map(x).find(d=>d&&!d.disabled).
focus()}},h);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(p=>m("p",{},p)),m("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),m("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}var Co={title:200,text:4e3};function xo({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(w,...c){w.catch(i),o(),g(),[...c,"step-title"].map(
x).find(b=>b&&!b.disabled).focus()}let p=()=>({title:x("step-title").value.trim()||He(n()),text:x("step-text").value.trim()});function h(w){let c=e.steps()[w]??
{title:"",text:""};a=w,[x("step-title").value,x("step-text").value]=[c.title,c.text],g(),x("step-title").focus()}function f(w){let{state:c,graph:b}=n(),k={...p(),
...w?{address:To(c,b)}:{}},M=a<0?e.add(k):e.change(a,k);a=-1,[x("step-title").value,x("step-text").value]=["",""],r(M)}let u=(w,c,b,k={})=>m("button",{type:"but\
ton",id:w,click:b,...k},c);function d({title:w},c,b){let{words:k}=n(),M=(O,$,E,C=!1)=>u(`step-${c+1}-${O}`,$,E,{"aria-label":k.stepAct[O](c+1),title:k.stepAct[O](
c+1),disabled:C?"":null});return m("li",{"aria-current":n().state.step===c+1?"step":null},m("button",{type:"button",class:"link",id:`step-${c+1}`,click:()=>s(c+
1)},`${c+1}. ${w}`),m("span",{class:"marks"},M("up","↑",()=>r(e.move(c,c-1),`step-${c}-up`,`step-${c}-down`),c===0),M("down","↓",()=>r(e.move(c,c+1),`step-${c+
2}-down`,`step-${c+2}-up`),c===b.length-1),M("rewrite","✎",()=>h(c)),M("remove","×",()=>{a=-1,r(e.remove(c))})))}function g(){let w=n(),{words:c}=w,b=e.steps();
a>=b.length&&(a=-1),x("step-title")||x("making").replaceChildren(m("ol",{id:"steps-made"}),m("p",{class:"soft",id:"story-hint"}),m("input",{id:"step-title",maxlength:Co.
title}),m("textarea",{id:"step-text",rows:"3",maxlength:Co.text}),m("div",{id:"step-acts"}));for(let[k,M]of[["step-title",c.stepTitle(He(w))],["step-text",c.stepText]])
for(let O of["placeholder","aria-label"])x(k).setAttribute(O,M);x("steps-made").replaceChildren(...b.map(d)),x("story-hint").textContent=a>=0?c.rewriting(a+1):b.
length?t.keeps?c.keptThere:c.keptHere:c.noSteps,x("step-acts").replaceChildren(...a<0?[u("step-add",c.stepAdd,()=>f(!0))]:[u("step-keep",c.stepKeep,()=>f(!1)),u(
"step-view",c.stepView,()=>f(!0)),u("step-cancel",c.stepCancel,()=>h(-1))],...e.changes()?[u("step-undo",c.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...b.length?
[u("story-play",c.tell,()=>{x("making").parentElement.open=!1,s(1)}),u("story-steps",c.saveSteps,()=>ge("steps.jsonl",b.map(k=>JSON.stringify(k)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",c.savePage,()=>ge("story.html",t.pageWith(b),"text/html"))]]:[])}return Object.freeze({write:g})}var Mn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function va(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function Lo(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:p,writable:h}=new DecompressionStream(
"deflate"),f=h.getWriter();return f.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),f.close(),new Uint8Array(await new Response(
p).arrayBuffer())}async function a(p){o??=i();let h=await o,[f,u]=[s/8,[]];for(let d=0;d*f<h.length;d++)p.every(g=>h[d*f+(g>>3)]&1<<(g&7))&&u.push(d);return u}async function r(p,h,{
from:f,to:u}){let d=new Set(h.map(M=>Mn(M.text))),[g,w]=u.split("-").map(Number),c={...f&&{since:`${f}-01`},...u&&{until:new Date(Date.UTC(g,w,0)).toISOString().
slice(0,10)}},b=await t.ask("search",{q:p,limit:200,...c});return{fresh:e.addHits(b).filter(M=>!d.has(Mn(M.text))&&d.add(Mn(M.text))),most:b.length===200?200:0}}
return async function*(h,f){let u=h.trim().toLowerCase().split(/\s+/).filter(Boolean),d=[];if(u.length){let g=performance.now();for(let w of await a(u.flatMap(c=>va(
c,s))))(await t.chunk(w)).forEach(([b,k,M,O=""],$)=>{let E=b.toLowerCase();u.every(C=>E.includes(C))&&d.push({sentence:w*n.chunk+$,text:b,listing:!!k,marks:Array.
from({length:M.length/3},(C,T)=>M.slice(3*T,3*T+3)),clip:O})}),performance.now()-g>30&&(yield{hits:d,done:!1},await new Promise(b=>setTimeout(b)),g=performance.
now())}if(!t.served||!u.length){yield{hits:d,done:!0};return}yield{hits:d,done:!1};try{let{fresh:g,most:w}=await r(h,d,f);yield{hits:[...d,...g],done:!0,most:w}}catch(g){
yield{hits:d,done:!0,fault:g.message}}}}var En=40,Ma=15;function No(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,p]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:u,listing:d})=>(o.lists||!d)&&Te(s,o,s.articleOf(u));(async()=>{let u=(d,g)=>{let[w,c]=[s.dayOf(s.articleOf(d.sentence)),s.dayOf(s.articleOf(g.sentence))];
return(w<c)-(w>c)||d.sentence-g.sentence};for await(let{hits:d,done:g,most:w,fault:c}of t(o.q,o)){if(!a.isConnected&&x("hit-count"))return;let b=new Set,k=d.filter(
M=>h(M)&&!b.has(s.firstPrint(M.sentence))&&b.add(s.firstPrint(M.sentence)));a.textContent=g&&!k.length?i.noText:i.textHits(k.length,g)+(g&&k.length>En?i.comma+i.
hitsFirst(En):"")+(w?i.comma+i.hitsMost(w):""),c&&a.append(` ${i.unanswered(c)}`),g&&f(k.sort(u))}})();function f(u){let d=new Map;for(let{marks:c}of u)for(let b of new Set(
c.map(([k])=>k)))d.set(b,(d.get(b)??0)+1);let g=[...d].filter(([c])=>s.isOf(c,o.types)&&!o.hide.has(c)).sort((c,b)=>b[1]-c[1]||c[0]-b[0]);g.length&&r.append(m("\
h3",{},i.namedThere),m("ol",{class:"rows"},...g.slice(0,Ma).map(([c,b])=>m("li",{},te(e,c),m("span",{class:"number"},String(b))))));let w=o.q.trim().split(/\s+/);
p.append(...u.slice(0,En).map(c=>rs(e,{...c,article:s.articleOf(c.sentence)},w))),n(g.map(([c])=>c))}return[ue(e),m("h2",{},`“${o.q}”`),a,r,p]}var[Xe,Je,Po,Wt]=[38,20,16,19],Ea=5,Ta=900,Aa=52,Ca=46;function jo(e){let t=0,n=null,s=null,o=new Map;function i({graph:w,months:c,database:b}){if(b.part)return{
bars:s??=b.bars()};let k=w.data.name.length;if(!o.has(k)){o.clear();let M=new Map(c.map((T,I)=>[T,I])),O=w.data.doc.map((T,I)=>M.get(w.monthOf(I))??-1),$=c.map(
()=>w.data.types.map(()=>0)),E=new Map,C=T=>(E.has(T)||E.set(T,[...new Map(w.sentencesOf(T).map(I=>{let A=w.articleOf(I);return[w.data.story[A],O[A]]}))].filter(
([,I])=>I>=0)),E.get(T));w.data.name.forEach((T,I)=>{for(let[,A]of C(I))$[A][w.data.type[I]]++}),o.set(k,{bars:$,of:C})}return o.get(k)}function a(w,c){let{state:b,
view:k,months:M}=w,O=b.node>=0?[b.node]:b.ends??[];if(!O.length)return null;let $=O.map(w.graph.nameOf).join(" — ");if(w.database.part){let A=w.database.monthsOf(
O);return A?{counted:M.map(H=>A.get(H)??0),name:$,view:k}:null}let[E,C]=O.map(A=>c(A)),T=C?new Set(C.map(([A])=>A)):null,I=M.map(()=>0);return E.filter(([A])=>!T||
T.has(A)).forEach(([,A])=>I[A]++),{counted:I,name:$,view:k}}function r({graph:w,state:c,months:b}){if(c.node<0)return[];let{data:k}=w,M=(O,$)=>{let E=(O||$||"").
slice(0,7);return E?Math.max(0,Math.min(b.length-1,b.findLastIndex(C=>C<=(E.length===4?`${E}-01`:E)))):-1};return k.post.filter(O=>(O[0]===c.node||O[2]===c.node)&&
!O[3]).map(([O,$,E,,C,T,I,A])=>{let H=O===c.node?E:O;return[`${$} ${typeof H=="number"?w.nameOf(H):H}`,M(I,k.dates[C]),A?M(A):M(k.dates[T],k.dates[C]),!!(I||A)]}).
filter(([,O,$])=>O>=0&&$>=O).sort((O,$)=>$[2]-O[2]||O[1]-$[1]).slice(0,Ea)}function p(){let w=e(),{months:c,state:b,words:k}=w,M=x("time");if(M.hidden=c.length<
2,M.hidden)return;let{bars:O,of:$}=i(w),E=a(w,$),C=r(w),T=Math.max(x("strip").clientWidth,200),I=T/c.length,A=Xe+(E?Je:0)+Po+C.length*Wt,H=J("svg",{width:T,height:A,
viewBox:`0 0 ${T} ${A}`,role:"img","aria-label":k.bars}),[D,G]=[Math.max(c.indexOf(b.from),0),b.to?c.indexOf(b.to):c.length-1],_=!!(b.from||b.to);if(La(H,w,O,I,
z=>!_||z>=D&&z<=G),E){let z=Math.max(...E.counted,1);E.counted.forEach((K,se)=>{K&&H.append(J("rect",{x:se*I,y:Xe+Je-K/z*(Je-4),width:Math.max(I-.5,1.5),height:K/
z*(Je-4),class:"own"},Tn(`${E.name} · ${c[se]} · ${k.inArticles(K)}`)))})}if(Na(H,c,I,Xe+(E?Je:0)),C.forEach(([z,K,se,et],tt)=>{let Pe=Xe+(E?Je:0)+Po+tt*Wt;H.
append(J("line",{x1:K*I,x2:(se+1)*I,y1:Pe+Wt-3,y2:Pe+Wt-3,class:et?"term printed":"term"},Tn(z)));let Fe=Math.min(K*I,T-12*z.length),Se=J("text",{x:Math.max(Fe,
0),y:Pe+11,class:"term"});Se.textContent=z,H.append(Se)}),_&&Io(H,D*I,(G+1)*I,A,"brush"),b.less){let[z,K]=b.less.split("..").map(se=>c.indexOf(se));Io(H,z*I,(K+
1)*I,A,"brush less")}x("strip").replaceChildren(H),x("strip").setAttribute("aria-label",k.time),H.addEventListener("pointerdown",z=>f(z,I)),h(w,[D,G],_,E,O,C)}function h(w,[
c,b],k,M,O,$){let{words:E,state:C,months:T,printed:I,set:A}=w,H=xa(I,T[c],T[b]),D=["gained","lost","stronger","weaker"],[G,_]=C.less.split("..");x("time-acts").
replaceChildren(ie("play",t?E.pause:E.play,!!t,()=>d()),...k&&(H||C.less)?[ie("compare",E.compare,!!C.less,()=>A({less:C.less?"":H}))]:[],...k?[m("button",{type:"\
button",id:"all-time",click:()=>{g(),A({from:"",to:"",less:""})}},E.clear)]:[],C.less?m("span",{class:"soft",id:"compared"},E.compared(Ae(C.from||T[0],C.to||T.at(
-1)),Ae(G,_)),...D.map(z=>m("b",{class:z},` ━ ${E[z]} ${[...w.view.compared?.changes.values()??[]].filter(K=>K===z).length}`))):m("span",{class:"soft"},M?E.own(
M.name):k?Ae(T[c],T[b]):E.bars),...$.length?[m("span",{class:"soft",id:"terms"},E.terms)]:[],...C.less||M?[]:[m("span",{class:"soft key"},...w.graph.data.types.
filter((z,K)=>O.some(se=>se[K])).map(z=>m("span",{},J("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},J("rect",{width:10,height:10,fill:w.graph.data.
colours[z]})),w.graph.data.labels[z][E.language].many)))])}function f(w,c){let b=e(),k=w.currentTarget,M=E=>Math.max(0,Math.min(b.months.length-1,Math.floor((E-
k.getBoundingClientRect().left)/c)));clearInterval(t),t=0,n=M(w.clientX),k.setPointerCapture(w.pointerId);let O=J("rect",{class:"brush",y:0,height:k.getAttribute(
"height")});k.append(O);let $=E=>{let[C,T]=[n,M(E)].sort((I,A)=>I-A);return O.setAttribute("x",C*c),O.setAttribute("width",(T-C+1)*c),[C,T]};$(w.clientX),k.addEventListener(
"pointermove",E=>$(E.clientX)),k.addEventListener("pointerup",E=>{let[C,T]=$(E.clientX);u(C,T)},{once:!0})}function u(w,c){let{months:b,set:k}=e();k({from:b[w],
to:b[c],less:""})}function d(){if(t)return g();let{months:w,state:c}=e(),b=c.from&&c.to&&!(c.from===w[0]&&c.to===w.at(-1))?w.indexOf(c.to)-w.indexOf(c.from)+1:Math.
max(1,Math.round(w.length/12)),k=c.from&&c.to?w.indexOf(c.from)+1:0;k+b>w.length&&(k=0),t=setInterval(()=>{if(k+b>w.length)return g();u(k,k+b-1),k++},Ta),p()}function g(){
clearInterval(t),t=0,p()}return Object.freeze({write:p})}function xa(e,t,n){let s=e.filter(i=>i>=t&&i<=n).length,o=e.filter(i=>i<t);return s&&o.length>=s?`${o.at(
-s)}..${o.at(-1)}`:""}var Tn=e=>{let t=J("title");return t.textContent=e,t};function La(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:p}=i,h=Math.max(...n.map(
f=>f.reduce((u,d)=>u+d,0)),1);n.forEach((f,u)=>{let d=Xe,g=J("g",o(u)?{}:{class:"out"},Tn(`${a[u]} · ${p.types.map((w,c)=>f[c]?`${p.labels[w][r.language].many}\
 ${f[c]}`:"").filter(Boolean).join(" · ")}`));p.types.forEach((w,c)=>{let b=f[c]/h*(Xe-3);b&&(d-=b,g.append(J("rect",{x:u*s,y:d,width:Math.max(s-(s>3?1:0),1.5),
height:b,fill:p.colours[w]})))}),e.append(g)})}function Na(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(p=>p*n>=Aa)??240,a=t.findIndex(p=>i<12?(Number(p.slice(5))-
1)%i===0:p.endsWith("-01")&&Number(p.slice(0,4))%(i/12)===0);e.append(J("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));let r=i>=12?30:Ca;for(let p=Math.
max(a,0),h=0;p<t.length;p+=i){let f=Math.min(p*n+3,t.length*n-r);if(e.append(J("line",{x1:p*n+.5,x2:p*n+.5,y1:s,y2:s+5,class:"axis"})),f<h)continue;let u=J("tex\
t",{x:f,y:s+12,class:"axis"});u.textContent=i>=12?t[p].slice(0,4):t[p],e.append(u),h=f+r}}var Io=(e,t,n,s,o)=>e.append(J("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,
class:o}));var zo=.5,Pa=900,Cn=matchMedia("(max-width: 760px)"),Bo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},le=Mo(),F=Hn(le),xn=qn(F.data),_t=Wn(
xn),Ln=Xs(F,_t,le.served&&!!F.data.database),Ia=bo(F,le.first,Gn(F,Ln),_t),Le=$o(F,le,Ln),Ze=Eo(le),ja=Lo(F,le),Ba=matchMedia("(prefers-reduced-motion: reduce)").
matches,Ne=Ba?0:350,qe=x("panel"),L={state:Xn(F),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},X=ho(x("canvas"),F,le,{node:(e,t)=>t.shiftKey||t.ctrlKey||
t.metaKey?We({sel:be(L.state.sel,e)}):jn(e,e===L.state.node?L.state.ego:0),edge:e=>Ye({...oe(L.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,
chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&Ye(oe(L.state))},covers:Da,shown:Ha,line:e=>ws(L.ctx,e),hover:e=>Ks(L.ctx,e)}),Ro=jo(()=>L.ctx),za=xo({story:Ze,store:le,
ctxOf:()=>L.ctx,tell:Pn,follow:()=>wt(),fault:({message:e})=>Gt(L.ctx.words.notKept(e))}),Ut=go({graph:F,store:le,ctxOf:()=>L.ctx,pick:jn,fault:zn}),Ra=e=>kn[e.
lang||(navigator.language.startsWith("zh")?"zh":"en")],Do=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Da(){let e=x(
"canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom","story","sheet"].map(n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.
left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:x("kinds").offsetHeight?x("kinds").offsetHeight+16:0,left:x("legend").open&&e.width>
Pa?x("legend").offsetWidth:0,bottom:x("story").offsetWidth>e.width/2?x("story").offsetHeight:0}}function Ha(){let{view:e,state:t}=L.ctx,n=Ft(e);n.length?X.bringIntoView(
n,0,An(t)):X.scale()<An(t)&&e.nodes.length&&X.centre(Math.min(...e.nodes),zo)}var Ft=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],An=e=>Cn.matches&&!e.ego?zo:
0;function Nn(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","wea\
ker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Ye(e){let t=Ct(e,F);Ho(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+
location.search)})}function Ho(e){L.followed=null,e(),L.followed!==location.hash&&Bn()}function We(e){Ye({...L.state,...e})}function Pn(e){Ho(()=>{location.hash=
vn(Ze.steps(),e,L.state)})}function In(e){L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Ut.say(L.linking>=0?L.ctx.words.chainTo:
L.ctx.words.search),L.linking>=0&&Ut.focus(),x("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function jn(e,t=0){let n=L.linking;n>=0&&In(n);let s={
...oe(L.state),table:""};Ye(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function Bn(){x("fault").hidden=!0,Le.afresh(),wt(),requestAnimationFrame(
()=>{qe.scrollTop=0})}function qa(){let e=Yn(location.hash,F,{months:_t,printed:xn},Ze.steps().length);return Cn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function wt(){
let e=L.drawn,t=document.activeElement;L.followed=location.hash;let n=qa();if(L.ctx&&Le.lacks(n)){L.state=n,gt(Le.bring(location.hash,{state:n,recent:null}));return}
let s=Ra(n);Ga(s,Do(n));let o=Ia(n);L.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),L.drawn=Zn(n),Ao({steps:Ze.steps(),state:n,words:s,set:We},
Pn),X.draw(o,Nn(),e!==L.drawn),L.ctx=Object.freeze({graph:F,months:_t,printed:xn,state:n,view:o,words:s,picture:X,go:Ye,set:We,link:In,looks:X.looks(),linking:L.
linking,database:Ln,fault:zn,bare:()=>oe(L.state),text:Le.text,older:i=>gt([Le.older(i,n)]),earlier:i=>gt([Le.earlier(i,n)]),glance:i=>gt([Le.glance(i)])}),Ns(L.
ctx),ds(L.ctx),fs(L.ctx),ps(L.ctx),us(L.ctx),Ro.write(),document.querySelector("header details[open]")&&qo(),qe.replaceChildren(...Fa(L.ctx).flat(2).filter(i=>i!==
"")),e===L.drawn&&X.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?X.fit(Ne,Ft(o)):Ft(o).length&&X.bringIntoView(Ft(o),Ne,An(n))),t.isConnected||(x(t.id)??qe).
focus({preventScroll:!0}),Ua(L.ctx),gt(Le.bring(location.hash,{state:n,edge:o.edge,among:zt(L.ctx),recent:Wa(L.ctx)?On(L.ctx):null}))}function qo(){cs(L.ctx),za.
write()}var Wa=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.chain&&e.node<0&&!e.sel.size&&e.group<0;function Fa(e){let{state:t,view:n}=e,s=t.read?F.articleAt(
t.read):void 0;if(s!==void 0||t.read&&le.served)return ls(e,s);if(t.q)return No(e,ja,X.shine);if(n.edge!==void 0)return(F.isTyped(n.edge)?ys:Ds)(e,n.edge);if(t.
chain)return Hs(e);if(t.node>=0)return Rs(e,t.node);if(t.sel.size)return Us(e);let o=n.groups.find(({number:i})=>i===t.group);return o?qs(e,o):Zs(e)}function Ua(e){
let{view:t,state:n,words:s}=e;document.title=`${He(e)} · kg`,x("chosen").textContent=t.chosen.map(r=>`${F.nameOf(r)} ${he(e,r)} ${s.inArticles(t.counts.articles[r])}`).
join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(Z);x("shown").textContent=s.counts(...o,n.links)+(t.filtered||n.hide.size?s.
sifted:"")+(t.partial||F.data.database&&n.links!=="together"?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(t.leftOut.length):"")+s.off(F.data.name.
length-t.ofTypes.nodes),hs(e);let{unknown:i,untied:a}=n;i.length&&!(le.served&&L.waiting)?(Gt(s.unknown(i.join(s.stroke))),x("fault").hidden=le.served):a&&!(le.
served&&L.waiting)&&Gt(s.untied(...a.map(F.nameOf)))}function gt(e){L.waiting+=e.length,qe.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(
()=>{L.waiting--,qe.setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),wt()},n=>{L.state!==L.ctx.state&&wt(),zn(n)})}function zn({
message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=L.ctx;Gt(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),n.join(o.stroke)].filter(Boolean).join(
" → "):o.unanswered(e))}function Gt(e){x("fault").hidden=!1,x("fault").textContent=e}function Ga(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&
n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll(
"[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.
querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Ut.say(L.linking>=0?e.chainTo:e.search),Fs(e,()=>L.ctx,Nn,Sn),x("part").hidden=!F.data.
database,F.data.database){let{entities:o,links:i,articles:a}=F.data.database,{held:r}=F;x("part").textContent=(le.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,
r.stories,a].map(Z))}}}x("stage").addEventListener("keydown",e=>{if(e.target!==x("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);
if(e.key in Bo&&t.nodes.length){e.preventDefault();let o=n.node>=0?X.next(s,Bo[e.key]):s;o>=0&&jn(o)}else e.key==="+"||e.key==="="?X.zoom(1.3,Ne):e.key==="-"?X.
zoom(1/1.3,Ne):e.key==="0"?X.fit(Ne):e.key==="Enter"&&qe.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=Ze.steps();if(t.length&&
(e.key==="PageDown"||e.key==="PageUp")&&!qe.contains(document.activeElement))e.preventDefault(),Pn(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.
length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),Sn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==x("query"))e.preventDefault(),
Ut.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?In(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.
read?We({read:""}):Ye(oe(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||
(t.open=!1)});x("language").addEventListener("click",()=>We({lang:L.ctx.words===kn.zh?"en":"zh"}));x("theme").addEventListener("click",()=>We({theme:Do(L.state)===
"dark"?"light":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&qo()});x("rows").addEventListener("cl\
ick",()=>We({table:L.state.table?"":"nodes"}));x("closer").addEventListener("click",()=>X.zoom(1.3,Ne));x("farther").addEventListener("click",()=>X.zoom(1/1.3,Ne));
x("whole").addEventListener("click",()=>X.fit(Ne));x("sheet").addEventListener("click",({currentTarget:e})=>e.setAttribute("aria-expanded",String(!document.body.
classList.toggle("shut"))));for(let e of["hashchange","popstate"])addEventListener(e,()=>{L.followed!==location.hash&&Bn()});addEventListener("resize",()=>{L.ctx&&
Ro.write()});Cn.addEventListener("change",()=>{L.ctx&&wt()});uo(()=>L.ctx,Nn);x("legend").open=innerWidth>1600;x("legend").addEventListener("toggle",()=>{L.ctx&&
X.isReady()&&X.refit()});!location.hash&&le.tells&&history.replaceState(null,"","#"+vn(Ze.steps(),1,L.state));setTimeout(Bn);var Qe=e=>F.nodeOf.get(e);window.kg=
Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&X.isStill(),nodes:()=>L.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>L.ctx.view.edges.map(
e=>[F.data.name[F.data.a[e]],F.data.name[F.data.b[e]]]),node:e=>(X.now(),X.point(Qe(e))),edge:(e,t)=>X.pointOf(F.lineOf(Qe(e),Qe(t),L.state.links)),line:(e,t)=>{
let n=F.lineOf(Qe(e),Qe(t),L.state.links);return{...X.looks().line(n),step:X.looks().step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>F.data.name[e]):
null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(Qe(e)))?.number??-1,labels:()=>X.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[
a,r]=[X.onScreen({x:n,y:s}),X.onScreen({x:o,y:i})];return{text:t,name:F.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
