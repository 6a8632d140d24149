// sources d415df5488d73776a94ad3a6348dde07c7520a49742a9520ee0529233a1b0d12
"use strict";
(()=>{function Dn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&vt(t,n[0],n[2],n);return t}function Hn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i,,,,a]=n,r=a<0||s.includes(a)?s:[...s,a];for(let d of r)for(let h of o)vt(t,d,h,n);if(r.length+o.length<=20)for(let d of[r,o])d.forEach((h,p)=>d.
slice(p+1).forEach(u=>vt(t,h,u,n)));if(i>=0)for(let d of s)vt(t,d,i,n)}return t}function vt(e,t,n,s){if(t===n)return;let o=it(t,n),i=e.get(o)??e.set(o,[]).get(o);
i.includes(s)||i.push(s)}var it=(e,t)=>e<t?`${e} ${t}`:`${t} ${e}`;function Mt(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.
dates[o]<e.dates[i]?-1:1);return[s[0]??0,s.at(-1)??0]}var Te=0,Ue=1,pe=2,Go=3,_o=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,at="posted";function je(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var Yt=e=>{let t=0;return e.map(n=>t+=n)};function Ko(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function qn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((l,b)=>{n[l].push(
b),n[t.b[b]].push(b)}),t.kind=t.a.map(()=>Te);let s=new Map(t.name.map((l,b)=>[l,b])),o=new Map(t.called),i=new Set(Yt(t.listed)),a=new Map;Yt(t.again.map(([l])=>l)).
forEach((l,b)=>a.set(l,l-t.again[b][1]));let r=new Map(t.docName.map(l=>[l,[]]));t.doc.forEach((l,b)=>r.get(t.docName[l]).push(b));let d=Ko(t.docName),h=l=>l.startsWith(
d)?l.slice(d.length):l,p=[],u=new Map,f=new Map,g=new Map,w=(l,b)=>`${l} ${b}`,c=new Map(t.docName.map((l,b)=>[l,b])),y=new Map(t.dates.map((l,b)=>[l,b])),k=new Map,
M=new Set(t.posted),O=0,$=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
C=l=>t.types[t.type[l]],T=l=>M.has(l)?at:C(l),I=(l,b)=>b.has(C(l))||b.has(T(l)),A=(l,b)=>t.a[l]===b?t.b[l]:t.a[l],H=(l,b)=>n[l]?.find(S=>A(S,l)===b);function D(l){
let[b,S]=[0,t.from.length-1];for(;b<S;){let v=b+S+1>>1;t.from[v]<=l?b=v:S=v-1}return b}function G(l){return k.has(l)||k.set(l,Yt(t.seen[l])),k.get(l)}let _=l=>G(
l).filter((b,S,v)=>b!==v[S-1]),z=l=>t.story[D(l)],K=l=>t.dates[t.docDate[t.doc[l]]];function se(l){l.kind<pe&&[l.a,l.b].forEach(b=>n[b].push(t.a.length));for(let b of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[b].push(l[b])}function tt(l){return Promise.all(l.map(async b=>{if(b>=t.said)return p[b-t.
said];let[S,v,P,j=""]=(await e.chunk(Math.floor(b/t.chunk)))[b%t.chunk],B=[];for(let N=0;N<P.length;N+=3)B.push(P.slice(N,N+3));return{sentence:b,text:S,listing:!!v,
marks:B,clip:j}}))}function nt(l){let b=new Map;for(let S of l)je(b,D(S),S);return[...b].sort(([S],[v])=>(K(S)<K(v))-(K(S)>K(v))||S-v)}function Pe(l,b=""){if(u.
has(w(l,b)))return u.get(w(l,b));let[S,v]=[_(t.a[l]),_(t.b[l])],P=new Set(v),j=S.filter(U=>P.has(U)),B=new Set(j.map(z)),[N,q]=[new Set(S.map(z)),new Set(v.map(
z))],W=[...new Set([...S,...v])].filter(U=>!B.has(z(U))&&q.has(z(U))&&N.has(z(U)));return{both:j,either:W.sort((U,R)=>U-R)}}function Fe(){if($)return;$=!0,O++;let l=t.
name.map((S,v)=>new Map(_(v).map(P=>[z(P),D(P)]))),b=new Map;l.forEach((S,v)=>{if(C(v)!=="reporter")for(let P of S.keys())je(b,P,v)}),l.forEach((S,v)=>{if(C(v)!==
"reporter")return;let P=new Map;for(let[j,B]of S)for(let N of b.get(j)??[])je(P,N,t.docDate[t.doc[B]]);for(let[j,B]of[...P].sort(([N,q],[W,U])=>U.length-q.length||
N-W)){let N=B.filter(Boolean).sort((q,W)=>t.dates[q]<t.dates[W]?-1:1);se({a:j,b:v,weight:B.length,sentences:0,lists:0,npmi:null,since:N[0]??0,until:N.at(-1)??0,
kind:Ue})}})}let ve={post:null,event:null},yt=new Map,bt={post:new Map,event:new Map};function kt(l){return l==="together"?[]:(ve[l]??=[...l==="post"?Dn(t):Hn(t)].
sort(([,b],[,S])=>S.length-b.length).map(([b,S])=>{let[v,P]=b.split(" ").map(Number),[j,B]=Mt(t,S,l);se({a:v,b:P,weight:S.length,sentences:0,lists:0,npmi:null,since:j,
until:B,kind:l==="post"?pe:Go});let N=t.a.length-1;return yt.set(N,S),bt[l].set(b,N),N}),ve[l])}function Vt(l,b,S){return kt(S),bt[S]?.get(it(l,b))??H(l,b)}function st(l,b,S){
return l.has(b)||(l.set(b,l.size),S()),l.get(b)}let de=l=>st(y,l??"",()=>t.dates.push(l)),Ie=l=>st(c,l.doc,()=>{t.docName.push(l.doc),t.paper.push(l.paper??""),
t.docDate.push(de(l.date)),t.pageNumber.push(l.page??"")});function Me(l){if(!s.has(l.entity)){s.set(l.entity,t.name.length),n.push([]),l.posted&&l.type==="pers\
on"&&M.add(t.name.length);let b={name:l.entity,type:t.types.indexOf(l.type),alias:l.aliases,pinyin:l.pinyin,mentions:l.mentions,articles:l.articles,first:de(l.first),
last:de(l.last),rank:0,community:-1,seen:[]};for(let[S,v]of Object.entries(b))t[S].push(v);O++}return s.get(l.entity)}function Ot({entities:l,links:b}){let S=t.
name.length;l.forEach(Me);for(let v of b){let[P,j]=[s.get(v.source),s.get(v.target)];H(P,j)===void 0&&se({a:P,b:j,weight:v.weight,sentences:v.sentences,lists:v.
lists,npmi:v.npmi,since:de(v.first),until:de(v.last),kind:Te})}for(let v=S;v<t.name.length;v++)t.community[v]=Jt(v);O++}function Jt(l){let b=new Map;for(let S of n[l]){
let v=t.community[A(S,l)];v>=0&&b.set(v,(b.get(v)??0)+t.weight[S])}return[...b].reduce((S,v)=>v[1]>S[1]?v:S,[-1,0])[0]}function Xt(l,b){let S=v=>s.get(v)??v;t.post=
[...t.post.filter(([v,,P])=>v!==l&&P!==l),...b.map(v=>[S(v.person),v.post,S(v.organ),Number(v.former),de(v.first),de(v.last),v.begin??"",v.until??"",-1])],ve.post=
null,O++}function $t(l){let b=new Map;for(let v of l)je(b,`${v.sentence.doc}
${v.sentence.article}`,v);let S=new Map;for(let v of b.values()){let[{sentence:P}]=v,j={doc:Ie(P),article:P.article,headline:P.headline,story:P.story,from:t.said+
p.length};for(let[B,N]of Object.entries(j))t[B].push(N);for(let B of v){let{sentence:N,marks:q}=B;S.set(B,t.said+p.length),p.push({sentence:t.said+p.length,text:N.
text,listing:N.listing,marks:q.map(W=>[s.get(W.entity),W.start,W.end]),clip:N.clip??""})}}return O++,l.map(v=>S.get(v))}function ot(l,{quotes:b,more:S},v=""){let P=u.
get(w(l,v))??{both:[],either:[],came:0},j=$t(b),B=[...P.both,...j.filter((W,U)=>b[U].sentence.both)],N=new Set(B.map(z)),q=[...P.both,...P.either,...j].filter(W=>!N.
has(z(W)));u.set(w(l,v),{both:B,either:q,more:S,came:P.came+b.length})}function Qt(l){let b=new Map;for(let S of l){let v=H(s.get(S.source),s.get(S.target));if(je(
b,S.chain,v),v===void 0)continue;let P={...S,story:`${S.doc}#${S.article}`,entities:[S.source,S.target]},j=S.also_text&&{...P,doc:S.also_doc,article:S.also_article,
start:`also ${S.also_sentence}`,text:S.also_text};g.set(v,St(j?[P,j]:[P]).map(({sentence:B})=>B))}l.length&&f.set(it(s.get(l[0].source),s.get(l.at(-1).target)),
[...b.values()].filter(S=>!S.includes(void 0)))}let Be=new Map;function St(l){return O++,l.map(b=>{let S=`${b.doc} ${b.start}`;if(!Be.has(S)){let v=t.said+p.length,
P={doc:Ie(b),article:b.article,headline:b.headline,story:`${b.doc}#${b.article}`,from:v};for(let[B,N]of Object.entries(P))t[B].push(N);let j=b.entities.map(B=>s.
get(B)).filter(B=>B!==void 0).map(B=>{let N=[t.name[B],...t.alias[B]].filter(W=>b.text.includes(W)).sort((W,U)=>U.length-W.length)[0],q=N?b.text.indexOf(N):0;return[
B,q,q+(N??"").length]});p.push({sentence:v,text:b.text,listing:!1,marks:j.sort((B,N)=>B[1]-N[1]),clip:""}),Be.set(S,v)}return p[Be.get(S)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:M,typeOf:C,kindOf:T,isOf:I,otherEnd:A,edgeOf:H,articleOf:D,typedEdges:kt,lineOf:Vt,rowsOf:yt,namingsOf:G,
sentencesOf:_,storyOf:z,dayOf:K,quotes:tt,byArticle:nt,proof:Pe,version:()=>O,served:e.served,nameOf:l=>o.get(l)??t.name[l].replace(_o,(b,S)=>`（${t.dates[t.first[l]]||
S}）`),firstPrint:l=>a.get(l)??l,monthOf:l=>K(l).slice(0,7),isCredit:l=>t.kind[l]===Ue,isTyped:l=>t.kind[l]>=pe,sentencesIn:l=>{let b=t.from[l+1]??t.said+p.length;
return Array.from({length:b-t.from[l]},(S,v)=>t.from[l]+v)},placeOf:l=>`${t.docName[t.doc[l]]}#${t.article[l]}`,fileOf:l=>`${h(t.docName[t.doc[l]])}#${t.article[l]}`,
articleAt:l=>{let b=l.lastIndexOf("#");return(r.get(d+l.slice(0,b))??r.get(l.slice(0,b))??[]).find(S=>String(t.article[S])===l.slice(b+1))},toldOf:(l,b="")=>u.get(
w(l,b)),shownBy:l=>g.get(l),waysBetween:(l,b)=>f.get(it(l,b))??[],isListing:l=>l<t.said?i.has(l):p[l-t.said].listing,changed:()=>{O++},dateNumber:de,addCredits:Fe,
addNode:Me,addGraph:Ot,addPosts:Xt,addSentences:$t,addQuotes:ot,addHits:St,addSteps:Qt})}function Wn(e){let t=e.months.length?e.months.map(([n])=>n):e.docDate.map(
n=>e.dates[n]).filter(Boolean).map(n=>n.slice(0,7));return[...new Set(t)].sort()}function Fn(e){if(!e.length)return[];let t=[];for(let[n,s]=e[0].split("-").map(
Number);;s===12?(n++,s=1):s++)if(t.push(`${n}-${String(s).padStart(2,"0")}`),t.at(-1)>=e.at(-1)||t.length>2400)return t}function Un(e){let n=(e.database?[...e.first,
...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function Et(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];
return s===o?s:[s,o].filter(Boolean).join(" – ")}function Zt(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Gn=e=>[...new Set(e)].sort((t,n)=>t-n);
function Vo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ae(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var en=(e,t,n,s)=>e.data.kind[n]===pe?ze(e,t,s):Ae(e,t,e.articleOf(s[7]));function ze({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var rt=({from:e,to:t,lists:n})=>!!(e||t||!n);function _n(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=rt(s)?Qo(e,s):Jo(e);n.set(i,Object.freeze(o?Xo(e,a,
o):a))}return n.get(i)}}function Jo({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function Xo({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(d,h)=>e.name.map((p,u)=>o.get(u)?.[d]??h),r=(d,h)=>e.a.map((p,u)=>e.kind[u]===Te?i.get(u)?.[d]??
h:t[d][u]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function Qo(e,t){let{data:n,lists:s}=e,o=n.doc.map(($,E)=>Ae(
e,t,E)),i=$=>(t.lists||!s.has($))&&o[e.articleOf($)],a=n.name.map(($,E)=>e.namingsOf(E).filter(i)),r=a.map($=>Gn($.map(e.storyOf))),d=a.map($=>Gn($.map(e.firstPrint))),
h=d.map($=>$.filter(E=>s.has(E))),p=new Map,u=($,E)=>!E||$&&n.dates[$]<n.dates[E]?$:E;n.story.forEach(($,E)=>{o[E]&&p.set($,u(n.docDate[n.doc[E]],p.get($)))});let f=$=>$.
reduce(([E,C],T)=>{let I=p.get(T)??0;return I?[!E||n.dates[I]<n.dates[E]?I:E,!C||n.dates[I]>n.dates[C]?I:C]:[E,C]},[0,0]),g=r.map(f),w=$=>$<e.held.articles&&o[$],
c=new Set(n.story.filter(($,E)=>w(E))).size,y=$=>n.kind[$]!==Ue&&n.kind[$]<pe,k=new Map([...e.rowsOf].map(([$,E])=>[$,E.filter(C=>en(e,t,$,C))])),M=n.a.map(($,E)=>k.
get(E)?.length??Zt(r[$],r[n.b[E]])),O=n.a.map(($,E)=>{if(k.has(E))return Mt(n,k.get(E),n.kind[E]===pe?"post":"event");let C=new Set(r[n.b[E]]);return M[E]?f(r[$].
filter(T=>C.has(T))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:g.map(([$])=>$),last:g.map(([,$])=>$),weight:M,sentences:n.a.map(
($,E)=>y(E)?Zt(d[$],d[n.b[E]]):0),lists:n.a.map(($,E)=>y(E)?Zt(h[$],h[n.b[E]]):0),npmi:n.a.map(($,E)=>y(E)?Vo(M[E],r[$].length,r[n.b[E]].length,c):null),since:O.
map(([$])=>$),until:O.map(([,$])=>$),stories:c,pages:new Set(n.doc.filter(($,E)=>w(E))).size,recounted:!0,whole:!n.database,said:$=>a[$].filter((E,C,T)=>E!==T[C-
1])}}var Re=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],tn="#8a8a8a",De={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Yo,Kn]=[6.5,23],Zo=4,ei=[.5,.72,.86,.94,.98],lt=[.8,1.3,2,3,4.4,6],
Tt=[.13,.2,.3,.42,.56,.72],ti=.16;function Vn(e,t,n,s,o){let{data:i}=e,a=Math.max(Yo,Math.min(Zo/o,14)),r=new Map(Re.slice(0,i.groups).map((c,y)=>[y,c])),d=c=>Math.
min((a+(Kn-a)*Math.sqrt(t.measure.of(c)/t.measure.greatest))*(e.typeOf(c)==="reporter"?1.5:1),Kn),h=c=>t.state.colour==="type"?i.colours[e.typeOf(c)]:r.get(i.community[c])??
tn,p=ni(t),u=Math.min(1,ti/Math.max(si(e,t,p,s),1e-9)),f=c=>p.findLastIndex(y=>t.tie(c)>=y),g=t.compared?.changes,w=c=>t.state.links==="post"&&(e.rowsOf.get(c)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:h,step:f,scale:p,coloured:r,least:a,line(c){let y=t.lit,k=y?.edges.has(c),M=f(c),O=g?.get(c),$=Math.max(
Tt[M]*u,.06);if(e.isTyped(c))return{width:Math.min(1.4+.5*(t.counts.weight[c]-1),5)+(k?.6:0),opacity:y&&!k?.12:O?.8:.6,colour:O?n[O]:k?n.accent:n.edge,dashes:w(
c)||O==="lost"?[5,4]:!1};let E=O||k?Math.max(Tt[M],.6):y?$*(t.state.ego?.6:.25):$;return{width:k?lt[M]+.8:O?Math.max(lt[M],1.4):y&&t.state.ego?Math.min(lt[M],1.5):
lt[M],opacity:E,colour:O?n[O]:k?n.accent:n.edge,dashes:O==="lost"||i.kind[c]===Ue?[5,4]:!1}},opacity:c=>!t.lit||t.lit.strong.has(c)?1:t.lit.weak.has(c)?.45:t.state.
ego?.6:.13})}function ni(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of ei){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function si({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([f,g],w)=>[Math.min(f,w[u]),
Math.max(g,w[u])],[1/0,-1/0]),[[a,r],[d,h]]=[i("x"),i("y")];return t.edges.reduce((u,f)=>{let[g,w]=[s(e.a[f]),s(e.b[f])],c=n.findLastIndex(y=>t.tie(f)>=y);return g&&
w?u+lt[c]*Tt[c]*Math.hypot(g.x-w.x,g.y-w.y):u},0)/Math.max((r-a)*(h-d),1e4)}var sn=["mentions","articles","degree","rank"],At=["hide","pin","open","sel","not"],nn={level:["article","sentence"],colour:["community","type"],size:sn,links:[
"together","post","event"]},oi={least:1,from:"",to:"",level:"article",lists:!0},ct={...oi,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},Jn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},Xn={lang:[
"zh","en"],theme:["light","dark"]},Ge=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[at]:[],...e.types.filter(n=>!e.core.includes(n))],
Qn=e=>({...ct,...Jn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(At.map(t=>[t,new Set]))}),oe=e=>({...e,...Jn}),Ce=(e,t)=>e===t?e:`${e}\
 – ${t}`,Yn=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},ii=(e,{months:t,printed:n})=>{
let[,s,o]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.exec(e??"")??[],[i,a]=s?Yn(t,s,o):[];return n.some(r=>r>=i&&r<=a)?`${i}..${a}`:""};function Zn(e,t,n,s){let o=new URLSearchParams(
e.slice(1)),i=(k,M,O)=>M.includes(o.get(k))?o.get(k):O,a=k=>o.getAll(k).map(M=>t.nodeOf.get(M)).filter(M=>M!==void 0),r=(k,M,O,$)=>Math.max(M,Math.min(Number.parseInt(
o.get(k)??"",10)||$,O)),d=o.has("types")?o.get("types").split(",").filter(k=>Ge(t).includes(k)):t.data.core,[h,p,[u=-1]]=[a("edge"),a("chain"),a("node")],f=[...h,
...p,...u<0?[]:[u]],g=h.length===2&&t.lineOf(...h,i("links",nn.links,"together"))!==void 0,w=k=>/^\d{4}-\d\d$/.test(o.get(k)??"")?o.get(k):"",[c,y]=Yn(n.months,
w("from"),w("to"));return{types:new Set([...d,...f.filter(k=>!t.isOf(k,new Set(d))).map(t.kindOf)]),node:u,ends:g?h:null,untied:h.length===2&&!g?h:null,chain:p.
length===2&&p[0]!==p[1]?p:null,ego:{1:1,2:2}[o.get("ego")]??0,least:r("least",1,1e3,1),from:c,to:y,less:ii(o.get("less"),n),lists:o.get("lists")!=="0",...Object.
fromEntries(Object.entries(nn).map(([k,M])=>[k,i(k,M,ct[k])])),...Object.fromEntries(Object.entries(Xn).map(([k,M])=>[k,i(k,M,"")])),table:i("table",["nodes","e\
dges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("\
read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(At.map(k=>[k,new Set(a(k))])),unknown:["node","edge","chain"].flatMap(k=>o.getAll(k)).filter(k=>!t.
nodeOf.has(k))}}function Ct(e,t){let n=new URLSearchParams,s=i=>t.data.name[i],o=Ge(t).filter(i=>e.types.has(i));o.join()!==Ge(t).filter(i=>t.data.core.includes(
i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(
i=>n.append("chain",s(i)));for(let i of["least","from","to","less",...Object.keys(nn),"table","q","read","note","shown"])e[i]!==ct[i]&&n.set(i,e[i]);for(let i of Object.
keys(Xn))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set(
"lists","0");for(let i of At)e[i].forEach(a=>n.append(i,s(a)));return n.toString()}var es=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,
e.lists,e.links,e.hubs,[...e.hide]].join(";"),me=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]);function on(e,t,n){let s=me(e.types,n),o=e.node>=0&&t.
isOf(e.node,s);return{...e,types:s,ends:null,chain:null,...o?{}:{node:-1,ego:0}}}var an=(e,t)=>({...e,...ct,...Object.fromEntries(At.map(n=>[n,new Set])),types:new Set(
t.data.core)});function ts(e,t,n,s){let o=(r,d,h)=>({name:r,text:d,without:{...e,...h}}),i=(r,d)=>[...e[r]].map(h=>o(r,`${d} ${t.nameOf(h)}`,{[r]:me(e[r],h)})),
a=(r,d,h)=>e[r]===ct[r]?[]:[o(r,d,h)];return[...e.from||e.to?[o("months",Ce(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Ce(
...e.less.split(".."))}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...Ge(t).filter(r=>e.types.has(r)!==t.data.core.includes(r)).map(r=>o("t\
ypes",s.kindOn(e.types.has(r),t.data.labels[r][s.language].many),on(e,t,r))),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),
...a("links",s.kinds[e.links],{links:"together"}),...a("hubs",s.hubsOn,{hubs:!1}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var x=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function J(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var ke=(e,t,n)=>J("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},J("path",{d:De[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),he=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,ce=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>ce(e,{...oe(e.state),table:"",node:t},
ke(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),fe=(e,t,...n)=>ce(e,{...oe(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Oe=(e,t)=>fe(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ie=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),xt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),dt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},
t))),ne=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[];function ge({words:e},t,n,s,o){let i=m("ol",t),a=m("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(d){let h=i.children.length;i.append(...n.slice(h,h+d).map(o));let p=n.length-i.children.length;a.hidden=p===0,a.textContent=e.more(Math.min(p,
s*5))}return r(s),[i,a]}var ue=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(oe(e.state))},"← ",e.words.close),ft=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ae=(e,t,n)=>Et(e.graph.data,t,n);function ns(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Lt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}function pt({
graph:e,view:t,state:n,database:s},o){let i=s.part?s.said(o,n):void 0;return i?i.sentences.filter(a=>n.lists||!e.isListing(a)):t.counts.said(o)}function ht({graph:e,
view:t,state:n,database:s},o){let i=s.stretch(n),a=rt(n)?new Set([e.data.a[o],e.data.b[o]].flatMap(p=>t.counts.said(p))):null,r=e.toldOf(o,i)?p=>(n.lists||!e.isListing(
p))&&Ae(e,n,e.articleOf(p)):p=>!a||a.has(p),{both:d,either:h}=e.proof(o,i);return{both:d.filter(r),either:h.filter(r)}}var ai=e=>e.replace(/[“”]/g,t=>t==="“"?
"‘":"’");function rn(e,t,n){let[s,o,i,a]=Lt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":e.graph.fileOf(n)].filter(Boolean);
return e.words.cited(ai(t),r.join(e.words.comma))}function ln(e,t){let[n,s,o,i]=Lt(e,t);return[m("b",{class:"headline"},i||e.words.untitled),m("span",{class:"so\
urce",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var os=(e,t)=>ce(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.read);function xe(e,t,n,s){
let o=m("article",{},m("header",{},...ln(e,t)));return is(e,o,t,n,s),o}function _e(e,t,n,s){let o=m("details",{},m("summary",{},...ln(e,t))),i=null,a=()=>i??=is(
e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*cn(e,t,n){let s=0;for(let[o,i,a]of t)
i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function is(e,t,n,s,o){let i=new Set;for(let{sentence:a,text:r,listing:d,marks:h,
clip:p}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(f,g)=>m("mark",{class:f===o[0]?"one":"other"},g);
t.append(m("blockquote",{},d?m("span",{class:"chip"},e.words.listing):"",...cn(r,h.filter(([f])=>o.includes(f)),u),as(e,r,n),rs(e,p)))}t.append(os(e,n))}function as(e,t,n){
let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await ri(rn(e,t,n)),
s.textContent=e.words.copied}),s}var rs=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function ri(e){try{
await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}
function ls(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(f,g)=>ce(e,{...oe(e.state),node:f},g),d=a.length?t.indexOf(a[0]):-1,h=n.filter(([,f,g])=>d<0||
g<=d||f>=d+a[0].length),p=d<0?h:[...h,[-1,d,d+a[0].length]].sort((f,g)=>f[1]-g[1]),u=cn(t,p,(f,g)=>f<0?m("mark",{class:"one"},g):r(f,g));return m("article",{},m(
"header",{},...ln(e,s)),m("blockquote",{},o?m("span",{class:"chip"},e.words.listing):"",...u,as(e,t,s),rs(e,i)),os(e,s))}function cs(e,t){let{graph:n,words:s,state:o}=e,
[i,a]=[m("div",{id:"text"}),m("p",{class:"soft source"})],[r,d]=[m("h2",{},s.untitled),m("p",{})],h=m("button",{type:"button",class:"quiet back",click:()=>e.go(
{...o,read:""})},"← ",s.back),p=([u,f,g,w],c,y)=>(r.textContent=w||s.untitled,a.textContent=[u,f,g].filter(Boolean).join(" · "),a.title=c,n.data.desk&&d.replaceChildren(
m("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:y})}`},s.addName)),w);return t!==void 0&&p(Lt(e,t),n.fileOf(t),n.placeOf(t)),n.served?
e.text(t===void 0?o.read:n.placeOf(t)).then(u=>{let f=`${u.doc}#${u.article}`;ss(e,i,u.sentences,p([u.paper,u.date||s.undated,u.page&&s.page(u.page),u.headline],
f,f))},e.fault):n.quotes(n.sentencesIn(t)).then(u=>ss(e,i,u,Lt(e,t)[3])),[h,r,a,n.data.desk?d:"",m("h3",{},s.wholeArticle),i]}function ss({view:e,state:t,...n},s,o,i){
let a=new Set(e.chosen);for(let{text:r,marks:d}of o){let h=(p,u)=>ce({...n,state:t},{...oe(t),node:p},m("mark",{class:a.has(p)?"one":"other"},u));s.append(m("p",
r===i?{class:"headline"}:{},...cn(r,d,h)))}}var $e=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function Nt(e,t,n){let s=m("select",{"data-control":t},...n.map(o=>m("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function dn(e,t,[n,s],o,i){let a=m("output",{},o(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function fn(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function ds(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=x("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[h,p]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(f,g)=>o({from:f?s[f]:"",to:g<d?s[g]:""});a.replaceChildren($e(n.least,
...dn("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((f,g)=>Math.max(f,g),2),2),30)],String,f=>o({least:f}))),...s.length>1?[$e(n.from,...dn("f\
rom",h,[0,d],f=>s[f],f=>u(f,Math.max(f,p)))),$e(n.to,...dn("to",p,[0,d],f=>s[f],f=>u(Math.min(h,f),f)))]:[],$e(n.level,Nt(e,"level",["article","sentence"])),$e(
n.listed,fn("lists",t.lists,f=>o({lists:f}))),$e(n.links,Nt(e,"links",["together","post","event"])),$e(n.colour,Nt(e,"colour",["community","type"])),$e(n.size,Nt(
e,"size",sn)),$e(n.physics,fn("physics",i.moves(),i.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(an(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function fs(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((u,f)=>f).filter(u=>!o.counts.recounted||
o.counts.articles[u]>0),r=u=>o.counts.kinds?o.counts.kinds[u]??0:a.filter(f=>t.isOf(f,new Set([u]))).length,d=Ge(t).map(u=>{let f=m("input",{type:"checkbox","da\
ta-type":u});return f.checked=n.types.has(u),f.addEventListener("change",()=>{e.go(on(n,t,u)),x("types").querySelector(`[data-type=${u}]`).focus()}),m("label",{},
f,ke(e,u===at?"person":u),i.labels[u][s.language].many,m("span",{class:"number"},String(r(u))))}),h=fn("hubs",n.hubs,u=>e.set({hubs:u})),p=[...o.hubs].slice(0,5).
map(t.nameOf).join(s.stroke)+(o.hubs.size>5?" …":"");x("types").replaceChildren(...d,...o.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.
hubsHint(p)},h,s.hubsOn,m("span",{class:"number"},String(o.hubs.size)))]:[])}function ps(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(
i=>i==="together"||t.data[i].length);x("kinds").hidden=o.length<2||!!n.table,x("kinds").replaceChildren(...o.map(i=>ie(`kind-${i}`,s.kinds[i],n.links===i,()=>e.
go({...n,links:i,ends:null,chain:null,group:-1}))))}function hs(e){let t=ts(e.state,e.graph,e.months,e.words);x("chips").hidden=!t.length,x("chips").replaceChildren(
...t.map(({name:n,text:s,without:o})=>{let i=ce(e,o,s,m("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-la\
bel",e.words.off1(s)),i}))}function us({graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));x("blank").replaceChildren(
...t.nodes.length||n.table?[]:[m("p",{},i?s.siftedOut:s.blank),...i?[m("button",{type:"button",id:"unsift",click:()=>o(an(n,e))},s.reset)]:[]])}function ms(e){let{
graph:t,view:n,state:s,words:o,looks:i}=e,a=pn(e),r=n.nodes.length-n.groups.reduce((d,{members:h})=>d+h.length,0);x("legend-body").replaceChildren(...a.length?[
m("h3",{},o.groupsTitle),...a,...r?[m("p",{class:"group"},gs(tn),o.restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},o.sizeOf[s.size]),li(e),...s.links===
"together"?[m("h3",{},o.widthOf),ci(e),m("p",{class:"soft"},o.why(t.data.limit.each))]:[m("h3",{},o.options[s.links]),m("p",{class:"soft"},o.lineOf[s.links])]),
x("legend").hidden=!!s.table||!i}function pn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go(
{...e.bare(),group:s.group===a?-1:a});return n.groups.map(({number:a,members:r})=>{let d=o.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"\
group",title:d,"data-group":a+1,"aria-pressed":String(s.group===a),click:i(a)},gs(Re[a%Re.length]),m("span",{},d),m("span",{class:"number"},String(r.length)))})}
var gs=e=>J("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},J("circle",{cx:8,cy:8,r:7,fill:e}));function li({view:e,looks:t}){let{greatest:n}=e.measure,
s=[...new Set([n,n/4,n/16].map(o=>Math.max(Math.round(o),1)))];return m("div",{class:"scale"},...s.map(o=>m("span",{},J("svg",{width:46,height:46,viewBox:"0 0 4\
6 46","aria-hidden":"true"},J("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt(Math.min(o/n,1)),class:"size"})),String(o))))}function ci({looks:e}){let t=e.
scale.map((o,i)=>[o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([o,i])=>m(
"span",{},J("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},J("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),
o?`≥ ${o}`:"1")))}var di=12,hn=6,un=({graph:e,words:t})=>e.data.database?t.partly:"",ws=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown,ys=([,,e,,,,,,t])=>e.includes(t)?-1:t;
function Pt(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];return n.rowsOf.get(t).filter(a=>en(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-
(i(a)>i(r)))}function mn(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||
"…"}`:ae(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],ws(e,n[1]),n[6]||n[5],ys(n)<0?"":o.chairedBy(s.nameOf(n[8]))].filter(Boolean).join(" · ")}function bs(e,t){
let{graph:n,words:s,state:o}=e,[i,...a]=Pt(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.data.acts[i[0]]],n.data.dates[i[1]]].
filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function ks(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.data.a[t],n.data.b[t]],r=Pt(e,t),d=n.
edgeOf(...a),h=p=>o.links==="post"?p[8]:p[7];return[ue(e),m("h2",{class:"pair"},...a.map(p=>te(e,p))),dt([s.times(o.links,r.length)+un(e),ae(e,i.counts.since[t],
i.counts.until[t])]),d===void 0?"":ce(e,{...o,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(p=>[m("h3",{class:"act"},mn(e,t,p)),h(p)<0?"":xe(
e,n.articleOf(h(p)),[h(p)],a)]))]}function Os(e,t,n,s){let{graph:o,words:i}=e;return ge(e,t,n,di,a=>{let[r,d,h,p,u,f,g,w]=a,c=ys(a),y=[...new Set([...h,...p,...u<
0?[]:[u]])].filter(k=>k!==s);return m("li",{},m("b",{},i.acts[o.data.acts[r]])," ",m("time",{},ws(e,d)),g||f?m("span",{},` ${[g,f].filter(Boolean).join(" · ")}`):
"",y.length?m("div",{class:"with"},...y.slice(0,hn).map(k=>te(e,k)),y.length>hn?` +${y.length-hn}`:""):"",c<0||c===s?"":m("div",{class:"with"},m("span",{class:"\
soft"},i.chairedBy("")),te(e,c)),_e(e,o.articleOf(w),[w],s===void 0?y:[s]))})}function $s({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(
s=>Ae(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}function Ss(e,t){let n=$s(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ne(
`${e.words.events} ${n.length}${un(e)}`,e.graph.data.database?[1]:n,...Os(e,{id:"events",class:"line"},n,t))}function vs(e){let t=new Set(e.view.nodes),n=$s(e).
filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":m("section",{class:"card",id:"newest"},...ne(e.words.newest+un(e),n,...Os(
e,{class:"line"},n)))}function fi(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function pi(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function hi(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[u,f]=pi(h);if(d.has(f))continue;if(f===s)break;d.add(f);let g=f===
n?0:3*e.edgesOf[f].length/a;for(let w of e.edgesOf[f]){let c=e.otherEnd(w,f);if(!t.passes(w)||!o(w,c))continue;let y=u+g+1/t.weight(w);y<(i.get(c)??1/0)&&(i.set(
c,y),r.set(c,w),fi(h,[y,c]))}}if(!r.has(s))return null;let p=[];for(let u=s;u!==n;u=e.otherEnd(p[0],u))p.unshift(r.get(u));return p}function Ke(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function Ms(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(o);for(let h of e.
waysBetween(n,s)){let p=e.data.a[h[0]]===n||e.data.b[h[0]]===n?h:h.toReversed(),u=Ke(e,n,p).slice(1,-1);!u.length||!p.every(t.passes)||u.some(f=>d.has(f))||(r.push(
p),u.forEach(f=>d.add(f)))}for(;r.length<i;){let h=hi(e,t,[n,s],(p,u)=>p!==a&&!d.has(u)&&(!e.isCredit(p)||n===e.data.b[p]||s===e.data.b[p]));if(!h)break;r.push(
h),Ke(e,n,h).slice(1,-1).forEach(p=>d.add(p))}return r}function Es(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var ui=new Intl.Collator("zh"),Ts=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?ui.compare(t,e):t-e);function Cs({words:e},t,n,s,o){let[i,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(f=>[s[1](f),f]).sort(([f],[g])=>r?Ts(f,g):Ts(g,f));i.replaceChildren(...u.slice(0,o).map(([,f])=>m(
"tr",{},...n.map(([g,w,c])=>m("td",{class:g},c?c(f):String(w(f))))))),n.forEach((f,g)=>p[g].setAttribute("aria-sort",f!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},h=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},p=n.map(u=>m("th",{scope:"col",class:u[0]},m("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>h(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,d()}),d(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...p)),i),a)}var It=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],xs=e=>["together",t=>e.view.counts.weight[t],t=>fe(e,t,String(e.view.
counts.weight[t]))],Ls=e=>["sentences",t=>e.view.counts.sentences[t]],Ns=e=>["npmi",t=>e.view.counts.npmi[t],t=>ft(e,t),e.words.npmiHint],As=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Ps(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=xs(e);
return m("div",{id:"companions"},Cs(e,s.near,[It(e,r=>n.otherEnd(r,t)),a,Ls(e),Ns(e)],a,25),m("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function Is(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=c=>t.isOf(c,s.types)&&!s.hide.has(c)&&(!a.recounted||a.articles[c]>0),[h,p]=[xs(e),["articles",c=>a.articles[c]]],[u,f,g]=s.table==="edges"?[i.a.map((c,y)=>y).
filter(c=>i.kind[c]<pe&&d(i.a[c])&&d(i.b[c])&&n.passes(c)),[It(e,c=>i.a[c]),It(e,c=>i.b[c]),h,Ls(e),["inLists",c=>a.lists[c]],Ns(e),...As(e,a.since,a.until)],h]:
[i.name.map((c,y)=>y).filter(d),[It(e,c=>c),["type",c=>he(e,c)],p,["mentions",c=>a.mentions[c]],["companions",c=>t.edgesOf[c].filter(n.passes).length],...As(e,a.
first,a.last)],p],w=c=>ie("tab-"+c,o.tabs[c],s.table===c,()=>e.set({table:c}));r.replaceChildren(m("div",{class:"buttons"},w("nodes"),w("edges"),m("span",{class:"\
soft"},o.rows(u.length))),Cs(e,u,f,g,100))}var Rs=(e,t,n)=>m("time",{class:"soft"},ae(e,t,n)),Bs=12,Ds=(e,t)=>typeof t=="number"?te(e,t):t;function mi(e,[,t,n,s,o,i,a,r]){let d=a||r?m("time",{},`${a||"…"}\
 – ${r||"…"}`):Rs(e,o,i);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Ds(e,n),d)}function gi(e,[t,n,,s,o,i]){return m(
"li",s?{class:"former"}:{},Ds(e,t)," ",m("b",{},s?e.words.former+" ":"",n),Rs(e,o,i))}function js({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&ze(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function wi(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:me(n[r],t)});
return m("div",{class:"buttons acts"},ie("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),ie("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),ie("open",s.open,
n.open.has(t),a("open")),ie("pin",s.pin,n.pin.has(t),a("pin")),ie("hide",s.hide,!1,()=>o({...oe(n),hide:me(n.hide,t)})),ie("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ie("chain",s.chain,e.linking===t,()=>e.link(t)))}function Hs(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:d}=o,h=pt(
e,t),p=js(e,0,t),u=js(e,2,t),f=o.near.length;return[ue(e),m("h2",{},ke(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),dt([he(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),ae(e,r.first[t],r.last[t])]),wi(e,t),ne(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].map(g=>m("span",{class:"chip"},g)))),ne(s.
posts,p,...ge(e,{id:"posts",class:"line"},p,Bs,g=>mi(e,g))),ne(s.holders,u,...ge(e,{id:"holders",class:"line"},u,Bs,g=>gi(e,g))),Ss(e,t),ne(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,f?[1]:[],Ps(e,t),d?.rest>0&&!i.ego?m("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(
d.rest)):""),ne(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([g,w])=>_e(e,g,w,[t]))),e.database.part&&e.database.said(t,i)?.more?m("button",{type:"\
button",class:"quiet",id:"earlier",click:()=>e.earlier(t)},s.older):"")]}function qs(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r}=o,d=[a.a[t],
a.b[t]],h=rt(i),p=n.toldOf(t,e.database.stretch(i)),{both:u,either:f}=ht(e,t),g=h?0:a.weight[t]-new Set([...u,...f].map(n.storyOf)).size,w=n.isCredit(t)?[s.wrote(
r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",ft(e,t)&&`${s.npmi} ${ft(e,t)}`];return[ue(e),m("h2",{class:"pair"},
...d.map(c=>te(e,c))),dt([...w,ae(e,r.since[t],r.until[t])]),h&&!u.length&&!f.length?m("p",{class:"hint",id:"none-left"},s.noneLeft):"",ne(s.evidence,u,m("div",
{id:"evidence"},...n.byArticle(u).map(([c,y])=>xe(e,c,y,d)))),ne(s.apart,f,m("div",{id:"apart"},...n.byArticle(f).map(([c,y],k)=>(u.length||k>2?_e:xe)(e,c,y,d)))),
a.database&&g>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(g)):"",p?.more?m("button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},
s.older):""]}function zs(e,t,n,s){let{graph:o,words:i,view:a}=e,r=Ke(o,t,n);return m("ol",{id:s,class:"line chain"},...n.map((d,h)=>{let{both:p,either:u}=o.proof(
d),f=o.byArticle(o.toldOf(d)||!o.shownBy(d)?p.length?p:u:o.shownBy(d)).slice(0,2),g=o.served&&!f.length?m("button",{type:"button",class:"quiet glance",click:()=>e.
glance(d)},i.glance):"",w=h>0?ce(e,{...e.state,not:me(e.state.not,r[h])},`${i.not} ${o.nameOf(r[h])}`):"";return m("li",{},te(e,r[h])," — ",fe(e,d,i.inArticles(
a.counts.weight[d]))," — ",te(e,r[h+1]),w&&m("span",{class:"not"},w),...f.map(([c,y])=>_e(e,c,y,[r[h],r[h+1]])),g)}))}function Ws(e){let{graph:t,words:n,view:s,
state:o}=e,[i,a]=o.chain,r=Es(t,s,i,a),d=s.ways.filter(f=>f.length===1),h=s.ways.filter(f=>f.length>1),[p,...u]=[...d,...h];return[ue(e),m("h2",{class:"pair"},te(
e,i),te(e,a)),m("h3",{},d.length?n.direct:n.strongest),p?zs(e,i,p,"steps"):m("p",{class:"soft",id:"steps"},n.apart2),ne(n.ways,u,...u.map((f,g)=>zs(e,i,f,`way-${g}`))),
ne(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([f,g,w])=>m("li",{},te(e,f),m("span",{},fe(e,g,String(s.counts.weight[g]))," · ",fe(e,w,String(
s.counts.weight[w])))))))]}function Fs(e,{members:t}){let{graph:n,words:s,view:o}=e,i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort(
(r,d)=>o.tie(d)-o.tie(r)||r-d).slice(0,10);return[ue(e),m("h2",{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",
id:"members"},...t.map(r=>m("li",{},te(e,r),m("span",{class:"number"},String(o.counts.articles[r]))))),ne(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m(
"li",{},Oe(e,r),fe(e,r,s.inArticles(o.counts.weight[r]))))))]}var gn=26;function we(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var bn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function yi(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Us=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(yi).join(",")).join(`\r
`)+`\r
`;function kn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function bi(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=kn(e),a=(h,p)=>Object.entries(o[h]).filter(([u])=>p[u]!==void 0&&p[u]!==null&&p[u]!=="").map(([u,f])=>`<data key="${f}">${bn(p[u])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",i.node(h))}</node>`),d=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",i.edge(h))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}var wn=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Bt(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:d}=n,h=i.
scale(),p=ki(e,h),[u,f,g,w]=p.map(D=>D*h),c=D=>({x:i.spotOf(D).x*h,y:i.spotOf(D).y*h}),y=s.edges.map(D=>{let[G,_,z]=[c(d.a[D]),c(d.b[D]),o.line(D)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y2="${_.y.toFixed(1)}" stroke="${z.colour}" stroke-opacity="${z.opacity.toFixed(2)}" strok\
e-width="${Math.max(z.width*h,.5).toFixed(1)}"${z.dashes?` stroke-dasharray="${z.dashes.join(" ")}"`:""}/>`}),k=s.nodes.map(D=>{let[G,_]=[c(D),o.radius(D)*h];return`\
<path transform="translate(${(G.x-_).toFixed(1)} ${(G.y-_).toFixed(1)}) scale(${(_/8).toFixed(3)})" d="${De[d.shapes[n.typeOf(D)]]}" fill="${o.colour(D)}" fill-\
opacity="${o.opacity(D)}"><title>${bn(n.nameOf(D))}</title></path>`}),M=i.toMap,O=(D,G,_,z,K="")=>`<text x="${G.toFixed(1)}" y="${_.toFixed(1)}" font-size="${z}\
" fill="${t.ink}" ${K}>${bn(D)}</text>`,$=i.labels().map(({text:D,x:G,y:_})=>{let z=M({x:G,y:_});return O(D,z.x*h,z.y*h,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:D,members:G})=>[Re[D%Re.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(D=>s.nodes.some(G=>n.typeOf(G)===D)).map(D=>[d.colours[D],d.labels[D][a.language].many,d.shapes[D]]),C=E.flatMap(
([D,G,_],z)=>[`<path transform="translate(${u.toFixed(1)} ${(w+12+gn*z).toFixed(1)})" d="${De[_]}" fill="${D}"/>`,O(G,u+24,w+25+gn*z,13)]),T=w+30+gn*E.length,I=`${a.
corpus(s.counts.pages,s.counts.stories,Ve(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,A=Math.max(g-u,wn(He(e),23),wn(I,12),...E.map(([,D])=>24+wn(D,13))),
H=[u-20,f-64,A+40,T-f+84].map(D=>D.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${H.join(" ")}" width="${H[2]}" height="${H[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${H[0]}" y="${H[1]}" width="100%" height="100%" fill="${t.paper}"/>${[O(He(e),u,f-32,22,
'font-weight="600"'),...y,...k,...$,...C,O(I,u,T,12)].join(`
`)}</svg>`}function He({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ve({graph:e,state:t,months:n}){return t.from||t.to?Ce(t.from||n[0],t.to||n.at(-1)):Et(e.data,...Un(e.data))}function ki({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},d]=[n.spotOf(i),t.radius(i)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function yn(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>we("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Bt(e,t))}
var Oi={png:(e,t)=>yn(e,t,1),png2:(e,t)=>yn(e,t,2),png4:(e,t)=>yn(e,t,4),svg:(e,t)=>we("graph.svg",Bt(e,t),"image/svg+xml"),graphml:e=>we("graph.graphml",bi(e),
"application/xml"),nodes:e=>we("graph-nodes.csv",Us(e.graph.data.declared.nodes,e.view.nodes.map(kn(e).node)),"text/csv"),edges:e=>we("graph-edges.csv",Us(e.graph.
data.declared.edges,e.view.edges.map(kn(e).edge)),"text/csv")};function Gs(e,t,n,s){x("files").replaceChildren(...Object.entries(Oi).map(([o,i])=>m("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),m("button",{type:"button",id:"print",click:s},e.print))}var jt=5,$i=10;function zt({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function _s(e){let{graph:t,words:n,state:s,view:o}=e,i=zt(e);return[ue(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,Ve(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},ie("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>Mi(e)},n.markdown)),m("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[m("p",{class:"note"},s.note)]:[],m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},te(e,a),
ce(e,{...s,sel:me(s.sel,a)},n.unselect)))),s.dossier?"":m("p",{class:"hint"},n.selectHint),ne(n.among,i,m("ol",{class:"rows",id:"among"},...i.map(a=>m("li",{},Oe(
e,a),fe(e,a,n.inArticles(o.counts.weight[a])))))),...s.dossier?[...s.sel].flatMap(a=>Si(e,a)):[],...s.dossier?i.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} \
— ${t.nameOf(t.data.b[a])}`),...vi(e,a)]):[]]}function Ks({graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&ze(e,n,o)).map(([,o,i,a,r,d,h,p])=>`${a?
t.former+" ":""}${o}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}（${h||p?`${h||"…"} – ${p||"…"}`:[e.data.dates[r],e.data.dates[d]].filter(Boolean).
join(" – ")}）`)}function Si(e,t){let{graph:n,words:s,view:o}=e,{counts:i}=o,a=pt(e,t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[he(
e,t),s.inArticles(i.articles[t]),ae(e,i.first[t],i.last[t])].join(" · ")),...Ks(e,t).map(r=>m("p",{},...xt(r))),...n.byArticle(a).slice(0,jt).map(([r,d])=>xe(e,
r,d.slice(0,2),[t]))]}function vi(e,t){let{graph:n}=e,{both:s,either:o}=ht(e,t);return n.byArticle(s.length?s:o).slice(0,jt).map(([i,a])=>xe(e,i,a.slice(0,3),[n.
data.a[t],n.data.b[t]]))}var ye=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(/\s+/g," ");async function Mi(e){let{graph:t,words:n,state:s,view:o}=e,{
counts:i}=o,a=async d=>{let h=[];for(let[p,u]of d)for(let{text:f}of await t.quotes(u.slice(0,2)))h.push(`> ${ye(rn(e,f,p))}`);return h},r=[`# ${n.dossierOf}: ${ye(
t.data.title)}`,ye(Ve(e)),...s.note.split(/\n+/).filter(Boolean).map(ye)];for(let d of s.sel){let h=t.edgesOf[d].filter(o.passes).sort((p,u)=>o.tie(u)-o.tie(p)).
slice(0,$i);r.push(`## ${ye(t.nameOf(d))}`,[he(e,d),n.inArticles(i.articles[d]),ae(e,i.first[d],i.last[d])].map(ye).join(" · "),...Ks(e,d).map(p=>`- ${ye(p)}`)),
r.push(`${n.companions}${n.colon}${h.map(p=>`${ye(t.nameOf(t.otherEnd(p,d)))} ${i.weight[p]}`).join(n.stroke)}`,...await a(t.byArticle(pt(e,d)).slice(0,jt)))}for(let d of zt(
e)){let{both:h,either:p}=ht(e,d);r.push(`## ${ye(t.nameOf(t.data.a[d]))} — ${ye(t.nameOf(t.data.b[d]))}`,n.inArticles(i.weight[d]),...await a(t.byArticle(h.length?
h:p).slice(0,jt)))}we("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Ei=60,Vs=90,Rt={timer:0,key:""};function Js(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Rt.key&&(Rt.key=s,clearTimeout(Rt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?xi(e,t.edge):Ai(e,t.node)).flat())),t&&Ti(n,t)}function Ti(e,{x:t,y:n}){let s=x("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function Ai(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&ze(n,e.state,r)).slice(0,3);return[m("b",{},ke(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),m("p",{class:"soft"},[he(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,d])=>m("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function Ci(e,t){let{graph:n,words:s,view:o}=e,i=Pt(e,t);return[m("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(o.state.links,i.length),ae(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>m("p",{},mn(e,t,a)))]}function xi(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return Ci(
e,t);let{both:r,either:d}=n.proof(t),h=new Set([...r,...d].map(g=>n.dayOf(n.articleOf(g))).filter(Boolean)).size,p=m("p",{class:"said"}),u=r.filter(g=>!n.lists.
has(g)),f=n.byArticle(u.length?u:r)[0];return f&&(Rt.timer=setTimeout(async()=>{let[{text:g}]=await n.quotes([f[1][0]]);p.textContent=g.length>Vs?g.slice(0,Vs)+
"…":g},Ei)),[m("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),ae(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),p]}var Li=2,Je=5,Ni=54,Xs=864e5;function Pi({data:e}){let t=new Map;return e.docDate.forEach((n,s)=>{let o=e.dates[n];if(!o)return;let i=`${o.slice(0,4)}
${e.paper[s]}`;t.has(i)||t.set(i,new Map);let a=t.get(i);a.set(o,(a.get(o)??0)+1)}),[...t].sort(([n],[s])=>(n.slice(0,4)<s.slice(0,4))-(n.slice(0,4)>s.slice(0,4))||
(n>s)-(n<s))}function Ii({words:e},t,n,s){let o=Date.UTC(t,0,1),i=(new Date(o).getUTCDay()+6)%7,a=Math.max(...n.values()),r=[];for(let d=o;d<Date.UTC(t+1,0,1);d+=
Xs){let h=new Date(d).toISOString().slice(0,10),p=i+Math.round((d-o)/Xs),u=n.get(h)??0,f=J("rect",{x:Math.floor(p/7)*Je,y:p%7*Je,width:Je-1,height:Je-1,fill:"cu\
rrentColor","fill-opacity":u?.35+.65*u/a:.08});u&&f.append(J("title",{},e.pagesOn(h,u))),r.push(f)}return J("svg",{viewBox:`0 0 ${Ni*Je} ${7*Je}`,width:"100%",role:"\
img","aria-label":s},...r)}function Qs(e){let{graph:t,words:n,view:s}=e,o=Pi(t);return o.length===0?[]:m("section",{class:"card",id:"calendar"},m("h3",{},n.daysThere),
s.partial?m("p",{class:"soft"},n.partly):"",...ge(e,{class:"line"},o,Li,([i,a])=>{let[r,d]=i.split(`
`),h=`${d} ${r}: ${n.days(a.size)}`.trim();return m("li",{},m("span",{class:"soft"},h),Ii(e,Number(r),a,h))}))}var Bi=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),Le=(e,t)=>`${e}-01..${Bi(t)}`;function On({from:e,to:t},n){return e||t?Le(
e||n[0],t||n.at(-1)):""}function Dt(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function Ys(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
d=new Map,h=(f,g)=>`${f} ${g}`,p=f=>f.map(g=>s.name[g]).sort().join(`
`);function u(f,g){e.addGraph(f);for(let w of f.periods){let c=h(`${w.since}..${w.until}`,g),y=i.get(c)??i.set(c,{entities:new Map,links:new Map}).get(c);[y.articles,
y.kinds]=[w.articles,w.kinds];for(let k of w.entities)y.entities.set(o.get(k.entity),{...k,first:e.dateNumber(k.first),last:e.dateNumber(k.last)});for(let k of w.
links){let M=e.edgeOf(o.get(k.source),o.get(k.target));M!==void 0&&y.links.set(M,{...k,since:e.dateNumber(k.first),until:e.dateNumber(k.last)})}}e.changed()}return Object.
freeze({part:n,stretch:f=>n?On(f,t):"",period:f=>n?i.get(h(On(f,t),f.lists)):void 0,bars(){let f=new Map(t.map((w,c)=>[w,c])),g=t.map(()=>s.types.map(()=>0));for(let[
w,c,y]of s.months)g[f.get(w)][s.types.indexOf(c)]+=y;return g},monthsOf:f=>a.get(p(f)),news:f=>r.get(f),said:(f,g)=>d.get(`${f} ${On(g,t)}`),addPeriods:u,addMonths:(f,g)=>a.
set(p(f),new Map(g.map(({month:w,articles:c})=>[w,c]))),addNews(f,g){e.addGraph(g);let w=new Map;for(let c of g.changes)je(w,c.change,c);r.set(f,w)},addSaid(f,g,{
quotes:w,more:c}){let y=`${f} ${g}`,k=d.get(y)??{sentences:[],came:0},M=e.addSentences(w);d.set(y,{sentences:[...k.sentences,...M],more:c,came:k.came+w.length})}})}var Z=e=>e.toLocaleString("en"),re=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,$n={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
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
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",kindOn:(e,t)=>`${e?"也看":"不看"}${t}`,
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,
blank:"没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即\
显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
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
invest:"投资"},chairedBy:e=>`主持：${e}`,events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${Z(t)} 项职务`:`${Z(t)} 次活动`,dayUnknown:"\
日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记（写进卷宗和网址）",
selectHint:"要再选一个：按住 Shift 点选节点，或在其详情里点“加入选集”。"},en:{language:"en",tag:"en",search:"Search names, aliases,\
 pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoo\
m, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its su\
rroundings only",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[o]??"links shown (the st\
rongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":re(e,"page"),re(t,"\
article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for the sentences that sh\
ow it.",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>re(e,"article"),named:e=>re(e,"mention"),aliases:"Also printed",posts:"Pos\
ts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"N\
PMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not\
 shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${re(e,"article")}`,wrote:e=>`in ${re(e,"article")} credited to the\
 reporter`,said:e=>`in ${re(e,"sentence")}`,lists:e=>`of these ${re(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in on\
e sentence",noneLeft:"No article names both under the filters that are on.",untitled:"(no headline)",filters:"Filters",save:"Save",tables:"Table",tabs:{nodes:"E\
ntities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",
physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"by mentions",
articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"\
Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",
off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>re(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"\
Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",
common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the da\
tabase: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`\
To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${o} of ${i} articles; the rest comes from the database as you search and choose.`,
older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${re(e,"more article")} are not in this file; kg\
 pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"\
copied",chips:"Filters that are on",kindOn:(e,t)=>`${e?"with":"without"} ${t.toLowerCase()}`,off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is\
 called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities appear together.",siftedOut:"The\
 filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick t\
o show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: \
mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank, without filters"},widthOf:"Width: articles and sentences together",why:e=>`${e} l\
inks an entity are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually concentrated (disparity fil\
ter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,lastSeen:e=>`\
last seen ${e}`,days:e=>re(e,"day"),daysThere:"Days that are here",pagesOn:(e,t)=>`${e}: ${re(t,"page")}`,changed:"What changed",changedSince:(e,t)=>`${e===t?e:
`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"\
Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (before: ${e})`,glance:"Fetch sentences",surprises:"Surprising links",
surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`\
Search the text for “${e}”`,textHits:(e,t)=>t?re(e,"sentence"):`${re(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"\
Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",time:"Time: drag to choose a period",play:"Play",pause:"\
Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: articles a month`,terms:"Terms of office (sol\
id: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e} against ${t}`,sheet:"Picture",select:"\
Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"\
Dossier",back:"Back",tell:"▶ Tell the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"\
Text (may be empty)",stepAdd:"Add this view as a step",stepKeep:"Keep the words",stepView:"Keep the words, with this view",stepCancel:"Cancel",undo:"Undo the la\
st change",stepAct:{up:e=>`Move step ${e} up`,down:e=>`Move step ${e} down`,rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting\
 step ${e}`,noSteps:"Bring the picture to what you want to tell, write a title, and add it as a step; then the next.",keptHere:"Changes are kept in this browser\
 alone: save a file to hand them on.",keptThere:"Changes are kept in the server's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"Save the steps (for\
 kg story)",savePage:"Save the page with this story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post\
; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"\
chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},chairedBy:e=>`chaired by ${e}`,
events:"Events",newest:"Newest events",times:(e,t)=>re(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which bo\
th appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the dossier and the address)",selectHint:"For another one hold Shift and click its\
 node, or choose Add to selection in its details."}};var Zs=5,ji=6,zi=6,Ri=3,Di=40,Hi=3;function Sn({printed:e,state:t,database:n}){let s=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to)),o=Math.max(1,Math.min(Math.
round(s.length/zi),n.part?Ri:1/0)),i=s[s.length-o];return i&&i>e[0]?{from:i,to:s.at(-1)}:null}function qi(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,
[r,d]=[g=>i.dates[g],t.from],h=g=>n.isOf(g,o.types)&&!o.hide.has(g),p=i.name.map((g,w)=>w).filter(g=>h(g)&&a.articles[g]>0&&r(a.first[g])),u=g=>g.sort((w,c)=>a.
articles[c]-a.articles[w]||w-c),f=g=>g&&(!o.from||g.slice(0,7)>=o.from)&&(!o.to||g.slice(0,7)<=o.to);return{posts:i.post.filter(([g,,,w,c])=>!w&&typeof g=="numb\
er"&&h(g)&&r(c)>=d&&f(r(c))).sort((g,w)=>r(w[4])<r(g[4])?-1:1),fresh:u(p.filter(g=>r(i.first[g])>=d&&["official","person"].includes(n.typeOf(g)))),gone:u(p.filter(
g=>r(i.last[g])&&r(i.last[g])<d&&n.typeOf(g)==="official"&&a.articles[g]>1)),pairs:i.a.map((g,w)=>w).filter(g=>s.passes(g)&&r(i.since[g])>=d&&h(i.a[g])&&h(i.b[g])&&
[i.a[g],i.b[g]].every(w=>r(i.first[w])&&r(i.first[w])<d)).sort((g,w)=>s.tie(w)-s.tie(g)||g-w)}}function Wi({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,
i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.passes(r)&&o.weight[r]>=
Hi&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,d)=>a(d)-a(r)||r-d)}var be=(...e)=>m("li",{},...e),Fi=(e,t)=>m("ol",{class:"rows",id:e},
...t),eo=e=>({class:"rows",id:e}),ut=(e,t,n,s,o,i)=>n.length?[m("h4",{},`${t} ${Z(n.length)}${n.length===i?"+":""}`),...ge(e,eo(o),n,Zs,s)]:[];function Ui(e,t){
let{words:n,graph:s,database:o}=e,i=o.news(Le(t.from,t.to));if(!i?.size)return[];let a=u=>s.nodeOf.has(u)?te(e,s.nodeOf.get(u)):u,r=u=>m("time",{},u.day),d=u=>{
let f=s.edgeOf(s.nodeOf.get(u.entity),s.nodeOf.get(u.other));return be(f===void 0?m("span",{},a(u.entity)," — ",a(u.other)):Oe(e,f),r(u))},h={handed:u=>be(m("\
span",{},a(u.entity)," ",u.post," · ",a(u.organ),m("span",{class:"soft"},n.before(s.nodeOf.has(u.other)?s.nameOf(s.nodeOf.get(u.other)):u.other))),r(u)),appeared:u=>be(
a(u.entity),r(u)),vanished:u=>be(a(u.entity),r(u)),began:d,ceased:d},p={handed:n.handed,appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return m(
"section",{class:"card",id:"changed"},m("h3",{},n.changed),m("p",{class:"soft"},n.changedSince(t.from,t.to)),...Object.entries(p).flatMap(([u,f])=>ut(e,f,i.get(
u)??[],h[u],u,Di)))}function Gi(e){let{words:t,graph:n}=e,s=Sn(e);if(!s)return[];if(e.database.part)return Ui(e,s);let o=qi(e,s),{counts:i}=e.view,a=(r,d)=>be(te(
e,r),m("time",{},ae(e,d,d)));return Object.values(o).some(r=>r.length)?m("section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(
s.from,s.to)),ut(e,t.newPosts,o.posts,([r,d,h,,p])=>be(m("span",{},te(e,r)," ",d,h===""?"":` · ${typeof h=="number"?n.nameOf(h):h}`),m("time",{},ae(e,p,p))),"n\
ew-posts"),ut(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),"new-people"),ut(e,t.gone,o.gone,r=>a(r,i.last[r]),"gone"),ut(e,t.newPairs,o.pairs,r=>be(Oe(e,r),m("time",
{},ae(e,i.since[r],i.since[r]))),"new-pairs")):[]}function _i(e){let t=Wi(e);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",
{class:"soft"},e.words.surprisesHint),...ge(e,eo("surprises"),t,Zs,n=>be(Oe(e,n),fe(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function Ki(e){let t=pn(
e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.groupsTitle),...t)}function Ht(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.
counts,h=o.data.name.map((p,u)=>u).filter(p=>n.includes(o.typeOf(p))&&o.isOf(p,a.types)&&!a.hide.has(p)&&r[p]>0&&!i.leftOut.includes(p)).sort((p,u)=>r[u]-r[p]||
p-u).slice(0,ji);return ne(t,h,m("ol",{class:"bars",id:s},...h.map(p=>be(te(e,p),m("span",{class:"number"},String(r[p])),ns(m("i",{class:"bar"}),r[p]/r[h[0]],e.
looks.colour(p))))))}function to(e){let{graph:t,words:n,view:s}=e,{counts:o}=s,i=Ve(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.
hubs.has(t.data.b[r])).sort((r,d)=>o.weight[d]-o.weight[r]||s.tie(d)-s.tie(r)||r-d).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...xt(
n.corpus(o.pages,o.stories,i)),s.partial?n.partly:""),m("p",{class:"hint"},n.hint),e.state.links==="event"?vs(e):"",Gi(e),_i(e),Ki(e),m("div",{id:"leading"},Ht(
e,n.leadPeople,["official","person"],"people"),Ht(e,n.leadOrgans,["agency","institution"],"organs"),Ht(e,n.leadCompanies,["company"],"companies"),Ht(e,n.leadPlaces,
["district"],"places")),ne(n.closest,a,Fi("closest",a.map(r=>be(Oe(e,r),fe(e,r,n.inArticles(o.weight[r])))))),Qs(e)]}function no(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...o};if(n=i?d:null,!i){e.moveTo(d);return}
let h=performance.now(),p=u=>{if(a!==t)return;let f=Math.max(0,Math.min((u-h)/i,1)),g=f<.5?2*f*f:1-2*(1-f)*(1-f),w=c=>r.position[c]+g*(d.position[c]-r.position[c]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**g,position:{x:w("x"),y:w("y")}}),f<1?requestAnimationFrame(p):(n=null,e.redraw())};requestAnimationFrame(p)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function so({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function oo(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function io(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var qt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,ao=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function ro(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&qt(i,n)))}}function vn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[ro(),ro()];for(let{i:h,x:p,y:u,radius:f}of t)r.add({...ao(p,u,f*2,f*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let d=[];
for(let{i:h,x:p,y:u,radius:f,text:g,width:w,must:c}of e){if(d.length>=i)break;let[y,k]=[f+o*.6,f+w/2+2],M=[[0,y],[k,0],[-k,0],[0,-y],[k*.8,y*.8],[-k*.8,y*.8],[k*
.8,-y*.8],[-k*.8,-y*.8],[k*.45,y],[-k*.45,y],[k*.45,-y],[-k*.45,-y],...c?[[0,y*1.7],[0,-y*1.7]]:[]].map(([$,E])=>({...ao(p+$,u+E,w,o),x:p+$,y:u+E,i:h,text:g})).
filter($=>$.left>s.left&&$.right<s.right&&$.top>s.top&&$.bottom<s.bottom&&!a.touching($)),O=M.find($=>!r.touching($,h))??(c?M[0]:void 0);O&&(a.add(O),d.push(O))}
return d}function lo(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(h=>t.nodes.filter(p=>p!==n&&(s.get(
p)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),d=Ji(Vi(e,i,h=>-(r.get(h)??0)),130,o);if(a.length){let h=new Map(a.map(u=>[u,Qi(e,u,o)])),p=a.
sort((u,f)=>h.get(u)-h.get(f));Xi(p,d+64,o)}return o}function Vi(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function Ji(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,h]=[0,t];for(;d<a.
length;){let p=Math.max(1,Math.floor(r*h/64)),u=a.slice(d,d+p);u.forEach((f,g)=>{let w=o+r*(g+.5)/u.length;n.set(f,{x:1.25*h*Math.cos(w),y:h*Math.sin(w)})}),d+=
u.length,i=Math.max(i,h),h+=64}o+=r}return i}function Xi(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((h,p)=>p>=s&&(p-s)%a===0).slice(0,i),d=a>1?r:e.slice(s);if(d.forEach((h,p)=>{let u=-Math.PI+2*Math.PI*(p+.5)/d.length;n.set(h,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,o+=64}}function Qi(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let d=Math.hypot(r.x,r.y);return[i+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(o[1],o[0])}function co(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let o=new Map(s.map(h=>[h,[]]));for(let h of t.edges)o.get(e.a[h])?.push(e.b[h]),o.get(e.b[h])?.push(e.a[h]);let i=new Map,a=({x:h,y:p})=>[Math.floor(h/48),
Math.floor(p/48)],r=h=>{let p=a(h).join();i.has(p)?i.get(p).push(h):i.set(p,[h])},d=(h,p)=>{let[u,f]=a(h);for(let g=-2;g<=2;g++)for(let w=-2;w<=2;w++)if(i.get(`${u+
g},${f+w}`)?.some(c=>Math.hypot(h.x-c.x,h.y-c.y)<p))return!1;return!0};n.forEach(r);for(let h of s){let p=o.get(h).map(k=>n.get(k)).filter(Boolean),u=k=>p.length?
p.reduce((M,O)=>M+O[k],0)/p.length:0,[f,g]=[u("x"),u("y")],w=k=>({x:f+12*Math.sqrt(k)*Math.cos(k*2.4),y:g+12*Math.sqrt(k)*Math.sin(k*2.4)}),c=0;for(;c<150&&!d(w(
c),96);)c++;if(c===150)for(c=0;!d(w(c),48);)c++;let y=w(c);n.set(h,y),r(y)}}var Yi=12,fo=400,po=16,Zi={mouse:12,touch:24},ea={mouse:6,touch:12},ta=60,ho=400,na=17,uo=Object.fromEntries(Object.entries(De).map(([e,t])=>[e,new Path2D(t)]));
function mo(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:l,x:b,y:S})=>[l,{x:b,y:S}])),r={nodes:new Map,
edges:new Map},d=new Map,h=a,[p,u]=[null,null],[f,g,w]=[null,null,{}],c=[],y=[],k=new Set,[M,O,$,E]=[null,!1,!1,!0],C=!1,T=l=>h.get(l),I=({x:l,y:b})=>{let[S,v]=[
p.getScale(),p.getViewPosition()];return{x:(l-v.x)*S+e.clientWidth/2,y:(b-v.y)*S+e.clientHeight/2}},A=()=>f.nodes.filter(l=>r.nodes.has(l)).map(l=>({i:l,...I(h.
get(l)),radius:g.radius(l)*p.getScale()}));function H(l,b,S){[f,w]=[l,b],h=f.state.ego&&f.state.node>=0?lo(t,f,f.state.node):a,co(o,f,h),g=Vn(t,f,w,T,Ot(f.nodes,
()=>20).scale),M=null,s.hover(null),k=new Set,c.length||setTimeout(D,p?ta:0),C||=S,c=[_]}function D(){c.shift()?.(),c.length&&setTimeout(D)}let G=()=>{for(;c.length;)
c.shift()()};function _(){let l=f.state.pin,b=f.nodes.map(N=>({id:N,...$&&r.nodes.has(N)?{}:h.get(N),size:g.radius(N),shape:o.shapes[t.typeOf(N)],...z(N),fixed:l.
has(N)})),S=f.edges.map(N=>{let{width:q,opacity:W,colour:U,dashes:R}=g.line(N);return{id:N,from:o.a[N],to:o.b[N],width:q,dashes:R,color:{color:U,opacity:W}}}),v=[];
for(let N=0;N<S.length;N+=ho)v.push(()=>se("edges",S.slice(N,N+ho)));let P=()=>{K("edges",f.edges),K("nodes",f.nodes)},j=()=>{C&&(C=!1,Me(),s.shown())},B=()=>{j(),
p.redraw()};c=p?[P,()=>se("nodes",b),...v,B]:[Qt,()=>{se("nodes",b),j()},...v,()=>p.redraw()]}let z=l=>({opacity:g.opacity(l),borderWidth:f.state.pin.has(l)||f.
chosen.includes(l)?2.5:1.5,color:{background:g.colour(l),border:f.state.pin.has(l)||f.chosen.includes(l)||f.state.sel.has(l)?w.ink:w.paper}});function K(l,b){let S=new Set(
b),v=[...r[l].keys()].filter(P=>!S.has(P));v.forEach(P=>r[l].delete(P)),v.length&&i[l].remove(v)}function se(l,b){let S=b.map(v=>[v,JSON.stringify(v)]).filter(([
v,P])=>r[l].get(v.id)!==P);S.forEach(([v,P])=>r[l].set(v.id,P)),S.length&&i[l].update(S.map(([v])=>v))}function tt(l,b){let S=l.canvas.width/e.clientWidth;l.save(),
l.setTransform(S,0,0,S,0,0),b(l),l.restore()}function nt(l){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:b,members:S}of f.
groups){if(f.lit&&f.state.group!==b)continue;let v=io(oo(S.map(T)));v.length<3||(l.beginPath(),v.forEach(({x:P,y:j},B)=>B?l.lineTo(P,j):l.moveTo(P,j)),l.closePath(),
[l.lineJoin,l.lineWidth]=["round",64],l.fillStyle=l.strokeStyle=`color-mix(in srgb, ${g.coloured.get(b)} ${f.state.group===b?16:7}%, ${w.paper})`,l.fill(),l.stroke())}}
let Pe=(l,b)=>(d.has(b)||d.set(b,l.measureText(b).width+6),d.get(b)),Fe=l=>t.nameOf(l).length>po?t.nameOf(l).slice(0,po-1)+"…":t.nameOf(l);function ve(l){l.font=
`13px ${getComputedStyle(document.body).fontFamily}`,[l.textBaseline,l.textAlign,l.lineJoin]=["middle","center","round"];let b=A().filter(({x:R,y:V})=>R>0&&V>0&&
R<e.clientWidth&&V<e.clientHeight),S=new Set(f.nodes.slice().sort((R,V)=>R-V).slice(0,Yi)),v=M?.node!==void 0?bt(M.node):k.size?k:null,P=R=>f.chosen.includes(R)?
-3:f.state.pin.has(R)||f.lit?.strong.has(R)?-1:0,j=R=>!f.lit||f.state.ego||f.lit.strong.has(R)||f.state.pin.has(R)||f.lit.weak.has(R),B=new Map(f.around.map((R,V)=>[
t.otherEnd(R,f.state.node),V])),N=(R,V)=>({...R,text:Fe(R.i),width:Pe(l,Fe(R.i)),must:V}),q=b.filter(({i:R})=>j(R)).sort((R,V)=>P(R.i)-P(V.i)||(B.get(R.i)??1e6)-
(B.get(V.i)??1e6)||R.i-V.i).map(R=>N(R,!f.lit&&S.has(R.i)||f.state.sel.has(R.i)||P(R.i)===-3)),W={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-
2},height:na,most:O?fo/5:fo},{boxes:U}=s.covers();if(y=vn({turn:q,bodies:b,covers:U,...W}),v){let R=ee=>v.has(ee)||ee===M?.node,V=y.filter(({i:ee})=>R(ee)),Q=new Set(
V.map(({i:ee})=>ee)),Y=vn({turn:b.filter(({i:ee})=>R(ee)&&!Q.has(ee)).map(ee=>N(ee,ee.i===M?.node)),bodies:b,covers:[...U,...V],...W});y=[...V,...Y,...y.filter(
ee=>!R(ee.i)&&!Y.some(Ee=>qt(ee,Ee)))]}(M||k.size)&&kt(l,v);for(let{x:R,y:V,text:Q,i:Y}of y)l.globalAlpha=v&&!v.has(Y)&&Y!==M?.node?.25:f.lit?.weak.has(Y)&&!f.lit.
strong.has(Y)&&!v?.has(Y)?.6:1,[l.lineWidth,l.strokeStyle]=[3.5,w.paper],l.fillStyle=S.has(Y)||P(Y)<0||v?.has(Y)||Y===M?.node?w.ink:w.soft,l.strokeText(Q,R,V),l.
fillText(Q,R,V);l.globalAlpha=1,yt(l)}function yt(l){l.font=`11px ${getComputedStyle(document.body).fontFamily}`;let b=[...y];for(let S of f.lit?.edges??[]){if(!t.
isTyped(S)||O)continue;let[v,P,j]=[s.line(S),I(T(o.a[S])),I(T(o.b[S]))],[B,N,q]=[(P.x+j.x)/2,(P.y+j.y)/2,l.measureText(v).width],W={left:B-q/2,right:B+q/2,top:N-
8,bottom:N+8};b.some(U=>qt(U,W))||(b.push(W),[l.lineWidth,l.strokeStyle,l.fillStyle]=[3.5,w.paper,w.accent],l.strokeText(v,B,N),l.fillText(v,B,N))}}let bt=l=>new Set(
f.edges.filter(b=>o.a[b]===l||o.b[b]===l).map(b=>t.otherEnd(b,l)));function kt(l,b){let S=M?.edge!==void 0?[M.edge]:M?f.edges.filter(j=>o.a[j]===M.node||o.b[j]===
M.node):[];b&&([l.globalAlpha,l.fillStyle]=[.72,w.paper],l.fillRect(0,0,e.clientWidth,e.clientHeight));let v=p.getScale();for(let j of S){let[B,N]=[I(T(o.a[j])),
I(T(o.b[j]))];[l.globalAlpha,l.strokeStyle,l.lineWidth]=[.75,w.accent,Math.max(g.line(j).width*v,1.2)+(b?0:1.5)],l.beginPath(),l.moveTo(B.x,B.y),l.lineTo(N.x,N.
y),l.stroke()}l.globalAlpha=1;let P=[...b??[],...M?.node===void 0?[]:[M.node],...M?.edge===void 0?[]:[o.a[M.edge],o.b[M.edge]]];for(let j of P)r.nodes.has(j)&&Vt(
l,j,v)}function Vt(l,b,S){let[{x:v,y:P},j]=[I(T(b)),g.radius(b)*S/7.2];l.save(),l.translate(v-8*j,P-8*j),l.scale(j,j),l.fillStyle=g.colour(b),l.fill(uo[o.shapes[t.
typeOf(b)]]),b===M?.node&&([l.strokeStyle,l.lineWidth]=[w.ink,2/j],l.stroke(uo[o.shapes[t.typeOf(b)]])),l.restore()}function st(){let l=new Map(A().map(S=>[S.i,
S])),b=f.edges.filter(S=>l.has(o.a[S])&&l.has(o.b[S])&&(!f.lit||f.lit.edges.has(S)||f.state.ego));return{bodies:[...l.values()],lines:b.map(S=>[S,l.get(o.a[S]),
l.get(o.b[S])])}}function de(l,b="mouse",S=f&&p?st():null){if(!S)return null;let v=y.find(q=>l.x>=q.left&&l.x<=q.right&&l.y>=q.top&&l.y<=q.bottom);if(v)return{node:v.
i};let[P,j]=[-1,Zi[b]];for(let{i:q,x:W,y:U,radius:R}of S.bodies){let V=Math.hypot(W-l.x,U-l.y)-R;V<=j&&([P,j]=[q,V])}if(P>=0)return{node:P};let[B,N]=[-1,ea[b]];
for(let[q,W,U]of S.lines){let R=so(l,W,U);R<N&&([B,N]=[q,R])}return B<0?null:{edge:B}}function Ie(l){let b=l&&!O?de(l):null;(b?.node!==M?.node||b?.edge!==M?.edge)&&
(M=b,e.style.cursor=b?"pointer":"",p?.redraw()),s.hover(b&&{...b,...l})}function Me(l=0,b=f.nodes,S=1.6){!b.length||!p||!e.clientWidth||(E=b===f.nodes,u.to(Ot(b,
g.radius,S),l))}function Ot(l,b,S=1.6){let v=Q=>l.reduce(([Y,ee],Ee)=>[Math.min(Y,T(Ee)[Q]-b(Ee)),Math.max(ee,T(Ee)[Q]+b(Ee))],[1/0,-1/0]),[[P,j],[B,N]]=[v("x"),
v("y")],{left:q,top:W,bottom:U}=s.covers(),R=[e.clientWidth-q-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-W-U,100)],V=l.length?Math.min(R[0]/(j-P),
R[1]/(N-B),S):1;return{scale:V,position:{x:(P+j)/2-q/2/V,y:(B+N)/2+(U-W)/2/V}}}function Jt(l,b,S=0){let v=Math.min(60,e.clientWidth/8,e.clientHeight/8),{bottom:P}=s.
covers();(!l.every(B=>{let{x:N,y:q}=I(T(B));return N>v&&N<e.clientWidth-v&&q>v&&q<e.clientHeight-v-P})||u.scale()<S)&&Me(b,l,Math.max(p.getScale(),.8))}function Xt(l,[
b,S]){let v=T(l),[P,j]=[-1,1/0];for(let B of f.nodes){let[N,q]=[T(B).x-v.x,T(B).y-v.y],W=N*b+q*S,U=W+2.5*Math.abs(N*S-q*b);B!==l&&W>0&&U<j&&([P,j]=[B,U])}return P}
function $t(l){l===$||!p||($=l,l||ot(f.nodes),p.setOptions({physics:{enabled:l,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},
stabilization:!1}}))}let ot=l=>{for(let[b,S]of Object.entries(p.getPositions(l)))h.set(Number(b),S)};function Qt(){p=new vis.Network(e,i,n.options),u=no(p),e.firstElementChild.
removeAttribute("tabindex"),p.on("beforeDrawing",l=>{$&&ot(f.nodes),nt(l)}),p.on("afterDrawing",l=>tt(l,ve)),p.on("dragStart",()=>{O=!0,E=!1,u.stop(),Ie(null)}),
p.on("dragEnd",({nodes:l})=>{O=!1,l.length&&ot(l),p.unselectAll(),p.redraw()}),p.on("zoom",()=>{E=!1,u.stop(),Ie(null)}),p.on("resize",()=>{E&&Me()}),p.on("clic\
k",({pointer:l,event:b})=>{let S=de(l.DOM,b.pointerType==="touch"?"touch":"mouse");p.unselectAll(),S?.node!==void 0?s.node(S.node,b.srcEvent??b):S?s.edge(S.edge):
s.nothing()}),e.addEventListener("pointermove",l=>{if(l.pointerType==="touch")return;let b=e.getBoundingClientRect();Ie({x:l.clientX-b.left,y:l.clientY-b.top})}),
e.addEventListener("pointerleave",()=>Ie(null))}let Be=({x:l,y:b})=>{let S=e.getBoundingClientRect();return{x:S.left+l,y:S.top+b}};function St(l){G();let b=st(),
S=b.lines.find(([Q])=>Q===l);if(!S)return null;let[,v,P]=S,j=({x:Q,y:Y},ee)=>Q>ee.left&&Q<ee.right&&Y>ee.top&&Y<ee.bottom,[B,{boxes:N}]=[{left:0,top:0,right:e.clientWidth,
bottom:e.clientHeight},s.covers()],q=Q=>j(Q,B)&&!N.some(Y=>j(Q,Y)),W=({x:Q,y:Y})=>de({x:Q,y:Y},"mouse",b)?.edge===l,R=Array.from({length:80},(Q,Y)=>.5+(Y%2?1:-1)*
.006*Y).map(Q=>({x:v.x+(P.x-v.x)*Q,y:v.y+(P.y-v.y)*Q})).filter(Q=>q(Q)&&W(Q)),V=R.find(({x:Q,y:Y})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([ee,Ee])=>W({x:Q+ee,y:Y+
Ee})));return R.length?Be(V??R[0]):null}return Object.freeze({draw:H,now:G,fit:Me,bringIntoView:Jt,shine:l=>{k=new Set(l.filter(b=>r.nodes.has(b))),p?.redraw()},
refit:()=>{E&&Me()},next:Xt,move:$t,hit:de,pointOf:St,spotOf:T,moves:()=>$,isReady:()=>p!==null&&y.length>0,isStill:()=>p!==null&&!c.length&&u.isStill(),looks:()=>g,
scale:()=>p?.getScale()??1,zoom:(l,b)=>{E=!1,u.to({scale:u.scale()*l},b)},centre:(l,b)=>u.to({position:T(l),scale:b}),labels:()=>y,point:l=>({...Be(I(T(l))),radius:g.
radius(l)*p.getScale()}),onScreen:Be,toMap:({x:l,y:b})=>{let[S,v]=[p.getScale(),p.getViewPosition()];return{x:(l-e.clientWidth/2)/S+v.x,y:(b-e.clientHeight/2)/S+
v.y}},sheet:()=>e.querySelector("canvas")})}async function Mn(){let e=[];for(let t of x("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function go(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",x("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Bt(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var wo=12,sa=150;function oa(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(p=>p.toLowerCase()),[d.join(""),d.map(p=>p[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},h)=>{if(!d.includes(i))return;let p=99;r.forEach((u,f)=>u.forEach(g=>{let w=g===i?0:g.startsWith(i)?3:f<2&&g.includes(
i)?6:99;p=Math.min(p,w+f)})),p<99&&a.push([p,h])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,o).map(([,r])=>r)}}function yo({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[x("query"),x("hits")],r=oa(e),d=0,h=[],p=0,u=O=>({type:e.typeOf(O),name:e.nameOf(O),alias:e.data.alias[O],articles:e.
data.articles[O],go:()=>s(O)}),f=O=>e.nodeOf.has(O.entity)?u(e.nodeOf.get(O.entity)):{type:O.type,name:O.entity,alias:O.aliases,articles:O.articles,go:()=>s(e.addNode(
O))},g=O=>({text:O,go:()=>n().go({...oe(n().state),table:"",q:O})});function w(){let O=i.value;c(r(O,wo).map(u),!t.served),clearTimeout(d),t.served&&O.trim()&&(d=
setTimeout(async()=>{try{let $=await t.ask("names",{q:O,limit:wo});i.value===O&&document.activeElement===i&&c($.map(f),!0)}catch($){o($)}},sa))}function c(O,$){
let E=n(),C=i.value.trim(),T=$&&C&&!O.length;h=[...O,...C.length>1&&!document.body.classList.contains("linking")?[g(C)]:[]],p=Math.min(p,Math.max(h.length-1,0));
let I=h.map(({type:A,name:H,alias:D,articles:G,text:_},z)=>{let K=_?m("li",{role:"option",id:"hit-"+z,class:"text"},E.words.texts(_)):m("li",{role:"option",id:"\
hit-"+z},ke(E,A),m("span",{},H),m("small",{},D.slice(0,3).join("、")),m("small",{class:"number"},String(G)));return K.addEventListener("mousedown",se=>{se.preventDefault(),
M(z)}),K});a.replaceChildren(...T?[m("li",{class:"none",role:"option","aria-disabled":"true"},E.words.none)]:[],...I),a.hidden=!h.length&&!T,i.setAttribute("ari\
a-expanded",String(!a.hidden)),y()}function y(){h.forEach((O,$)=>x("hit-"+$).setAttribute("aria-selected",String($===p))),h.length?i.setAttribute("aria-activede\
scendant","hit-"+p):i.removeAttribute("aria-activedescendant"),x("hit-"+p)?.scrollIntoView({block:"nearest"})}function k(){a.hidden=!0,i.setAttribute("aria-expa\
nded","false"),i.removeAttribute("aria-activedescendant")}function M(O){let{go:$}=h[O];i.value="",k(),$(),x("panel").focus()}return i.addEventListener("input",()=>{
p=0,w()}),i.addEventListener("blur",k),i.addEventListener("keydown",O=>{O.isComposing||O.keyCode===229||(O.key==="ArrowDown"||O.key==="ArrowUp"?(O.preventDefault(),
h.length&&(p=(p+(O.key==="ArrowDown"?1:h.length-1))%h.length),y()):O.key==="Enter"&&h.length&&!a.hidden?M(p):O.key==="Escape"&&(O.stopPropagation(),i.value="",k(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:O=>{i.placeholder=O}})}var mt=150,ia=12,bo=10;function Oo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>aa({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function aa(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,d=A=>H=>(t.level==="sentence"?A.sentences:A.weight)[H],h=A=>H=>d(A)(H)>=t.least&&i.kind[H]<
pe&&(i.kind[H]===Te||t.types.has("reporter")),p=h(a),u=r?{passes:A=>p(A)||h(r)(A),articles:A=>Math.max(a.articles[A],r.articles[A])}:{passes:p,articles:A=>a.articles[A]},
f=t.ends?n.lineOf(...t.ends,t.links):void 0,g={state:t,counts:a,passes:p,weight:d(a),edge:f,hubs:s,tie:A=>a.weight[A]+Math.max(a.sentences[A]-a.lists[A],0)},w=t.
chain?Ms(n,g,t.chain,t.not):null,c=ra(n,t,w),y=A=>n.isOf(A,t.types)&&!t.hide.has(A)&&(t.hubs||t.links!=="together"||!s.has(A)),M=la({...e,...g,...u,may:A=>y(A)||
c.includes(A)||t.pin.has(A),chosen:c,before:r},t),O=r&&ha(e,g,t,M,r),$=new Set([...f===void 0?[]:[f],...w?.[0]??[],...(w??[]).flat()]),E=[...t.sel].flatMap(A=>n.
edgesOf[A].filter(H=>p(H)&&t.sel.has(n.otherEnd(H,A)))),C=[...new Set([...O?.edges??M.edges,...$,...t.links==="together"?E:[]])],T=t.node>=0?$o(n,g,t.node,A=>n.
isOf(A,t.types)&&!t.hide.has(A)):[],I={...g,ways:w,chosen:c,compared:O,nodes:M.nodes,edges:C,near:T,around:t.links==="together"?T:C.filter(A=>n.isTyped(A)&&(i.a[A]===
t.node||i.b[A]===t.node)),measure:ua(n,g,t.size,M.nodes),groups:ma(n,M.nodes,a),ofTypes:ga(n,t),partial:!a.whole,filtered:t.least>1||a.recounted||t.level!=="art\
icle"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(A=>n.isOf(A,t.types)&&!M.nodes.includes(A))};return Object.freeze({...I,lit:wa(n,I,$)})}
function ra(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ke(e,t.chain[0],s))])]:[]}function $o(e,{passes:t,
tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function la(e,t){if(t.links!=="together")return pa(e,t);let{graph:n,
passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:h,otherEnd:p,typeOf:u}=n,f=C=>h[C].filter(T=>s(T)&&o(p(T,C))),g=C=>f(C).map(T=>p(T,C)).slice(
0,mt),w=i.length===1?i[0]:-1,c=t.ego>0&&w>=0,y=ca(e,t),k=new Set(d.core.some(C=>t.types.has(C))?d.core:d.types),M=c?da(e,w,t.ego):y?a:ko(e,k,d.limit.nodes),[O,$]=[
new Set(M),new Set(M)];if(!c){for(let C of d.types)t.types.has(C)&&!k.has(C)&&ko(e,new Set([C]),d.limit.others,O).forEach(T=>O.add(T));w>=0&&!O.has(w)&&g(w).forEach(
C=>O.add(C))}for(let C of t.open)[C,...g(C)].forEach(T=>O.add(T));for(let C of[...t.pin,...t.sel,...i])O.add(C);t.hubs&&!c&&e.hubs.forEach(C=>{o(C)&&O.add(C)});
let E=new Set(y&&!c?r:fa(e,$));for(let C of O){let T=C===w||t.open.has(C);(T||!$.has(C))&&h[C].filter(I=>s(I)&&O.has(p(I,C))).slice(0,T?mt:d.limit.each).forEach(
I=>E.add(I))}return{nodes:[...O],edges:[...E]}}var ca=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="articl\
e"&&!n.hide.size;function da(e,t,n){let{graph:s,tie:o,may:i}=e,a=h=>$o(s,e,h,i).map(p=>s.otherEnd(p,h)),r=a(t).slice(0,mt),d=new Set([t,...r]);if(n===2)for(let h of r.
slice(0,mt/5))for(let p of a(h).slice(0,12))d.size<2*mt&&d.add(p);return[...d]}function fa({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Te&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function ko({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let d=e.data.name.map((h,p)=>p).filter(h=>e.isOf(h,i)&&!r.has(h)&&n(h)&&e.edgesOf[h].some(t));return s.recounted&&d.sort(
(h,p)=>o(p)-o(h)||h-p),d.slice(0,a)}function pa({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,d=e.typedEdges(i.links).filter(p=>n(a[p])&&n(r[p])&&
Math.max(t.weight[p],o?.weight[p]??0)>=i.least);if(i.ego&&i.node>=0){let p=g=>new Set([...g,...d.filter(w=>g.has(a[w])||g.has(r[w])).flatMap(w=>[a[w],r[w]])]),u=p(
new Set([i.node])),f=i.ego===2?p(u):u;d=d.filter(g=>f.has(a[g])&&f.has(r[g]))}let h=d.sort((p,u)=>t.weight[u]-t.weight[p]||p-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...h.flatMap(p=>[a[p],r[p]]),...i.pin,...i.sel,...s])],edges:h}}function ha({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=f=>Math.
max(t.weight[f],o.weight[f]),d=(n.links==="together"?i.a.map((f,g)=>g).filter(f=>i.kind[f]===Te):e.typedEdges(n.links)).filter(f=>a.has(i.a[f])&&a.has(i.b[f])&&
r(f)>=n.least);d.sort((f,g)=>r(g)-r(f)||Math.abs(t.weight[g]-o.weight[g])-Math.abs(t.weight[f]-o.weight[f])||f-g);let h=d.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),p=(f,g)=>g?f?f>g?"stronger":f<g?"weaker":null:"lost":"gained",u=new Map(h.map(f=>[f,p(t.weight[f],o.weight[f])]).filter(([,f])=>f));return{edges:h,
changes:u,before:o}}function ua(e,{counts:t,passes:n},s,o){let i={mentions:a=>t.mentions[a],articles:a=>t.articles[a],degree:a=>e.edgesOf[a].filter(n).length,rank:a=>e.
data.rank[a]}[s];return{of:i,greatest:o.reduce((a,r)=>Math.max(a,i(r)),1e-9)}}function ma(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<
Math.min(e.data.groups,bo)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,bo).filter(([,o])=>o.length>
2).map(([o,i])=>({number:o,members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function ga({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.name.map(
(a,r)=>t(r,s));return o!=="together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,edges:e.
a.filter((a,r)=>e.kind[r]<pe&&i[a]&&i[e.b[r]]).length}}function wa(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,
edges:n};if(s.node>=0){let d=new Set(a),h=i.filter(u=>d.has(e.otherEnd(u,s.node))),p=h.slice(0,ia*s.shown);return{strong:new Set([s.node,...p.map(u=>e.otherEnd(
u,s.node))]),weak:new Set(h.map(u=>e.otherEnd(u,s.node))),edges:new Set(p),rest:h.length-p.length}}let r=t.groups.find(({number:d})=>d===s.group);if(r){let d=new Set(
r.members);return{strong:d,weak:new Set,edges:new Set(t.edges.filter(h=>d.has(e.data.a[h])&&d.has(e.data.b[h])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(
t.edges.filter(d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var ya={1:150,2:300},So=100,ba=100,ka=20,Oa=4;function vo(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,d=c=>[s.name[s.a[c]],s.name[s.b[c]]];async function h(c,y){
let k=await t.ask("ego",{name:c,steps:y,limit:ya[y]});e.addGraph(k),o.set(c,o.get(k.entity)),e.addPosts(o.get(c),k.posts)}async function p(c,y,k,M=So){let O=o.has(
c)&&o.has(y)?e.edgeOf(o.get(c),o.get(y)):void 0,$=await t.ask("quotes",{a:c,b:y,limit:M,offset:e.toldOf(O,k)?.came??0,...Dt(k)});e.addGraph($),[[c,$.a],[y,$.b]].
forEach(([C,T])=>o.set(C,o.get(T)));let E=e.edgeOf(o.get($.a),o.get($.b));E!==void 0&&e.addQuotes(E,$,k)}async function u(c,y,k){let M=o.get(c),O=M===void 0?0:n.
said(M,k)?.came??0,$=await t.ask("said",{name:c,limit:ba,offset:O,...Dt(y)});e.addGraph({entities:$.entities,links:[]}),n.addSaid(o.get($.entity),y,$)}function f(c,y){
if(e.isCredit(c)||e.isTyped(c))return!1;let k=e.toldOf(c,y);if(k)return k.more&&k.came<So;let{both:M,either:O}=e.proof(c);return y!==""||new Set([...M,...O].map(
e.storyOf)).size<s.weight[c]}function g(c,{state:y,recent:k}){let M=["node","edge","chain","sel","pin","open"].flatMap(T=>c.getAll(T)),O=(y.node>=0?[y.node]:y.ends??
[]).map(T=>s.name[T]),$=n.stretch(y),E=$&&y.less?Le(...y.less.split("..")):"",C=[...[$,E].filter(Boolean).map(T=>["stretch",T]),...[...new Set(M)].map(T=>["name",
T]),...[...y.types].filter(T=>T!=="reporter").map(T=>["type",T]),["lists",y.lists]];return[...$?[[`period ${C.join()}`,async()=>n.addPeriods(await t.ask("period\
s",C),y.lists)]]:[],...O.length?[[`months ${O.join(`
`)}`,async()=>n.addMonths(O.map(T=>o.get(T)),await t.ask("months",O.map(T=>["name",T])))]]:[],...k?[[`news ${Le(k.from,k.to)}`,async()=>n.addNews(Le(k.from,k.to),
await t.ask("news",Dt(Le(k.from,k.to))))]]:[],...[...c.getAll("node").slice(0,1),...c.getAll("sel")].map(T=>[`said ${$} ${T}`,()=>u(T,$,y)])]}function w(c,y){let[
k,M]=[c.getAll("edge"),c.getAll("chain")],O=c.get("ego")==="2"?2:1,$=n.stretch(y.state),E=new Map([...c.getAll("open"),...M].map(A=>[A,1]));c.getAll("node").slice(
0,1).forEach(A=>E.set(A,O));for(let A of[...c.getAll("pin"),...c.getAll("hide"),...c.getAll("sel")])o.has(A)||E.set(A,1);let T=[...y.edge===void 0?[]:[y.edge],...(y.
among??[]).slice(0,ka)].filter(A=>f(A,$)).map(d);k.length===2&&k.some(A=>!o.has(A))&&T.push(k);let I=[["a",M[0]],["b",M[1]],...c.getAll("not").map(A=>["without",
A])];return[...[...E].map(([A,H])=>[`ego ${H} ${A}`,()=>h(A,H)]),...T.map(([A,H])=>[`pair ${$} ${A}
${H}`,()=>p(A,H,$)]),...M.length===2?[[`path ${I.join()}`,async()=>{let A=await t.ask("chains",I);e.addGraph(A),e.addSteps(A.chains)}]]:[],...n.part?g(c,y):[]]}
return Object.freeze({bring(c,y){return(t.served?w(new URLSearchParams(c.slice(1)),y).filter(([M])=>!i.has(M)&&!a.has(M)):[]).map(([M,O])=>(i.add(M),O().catch($=>{
throw i.delete(M),a.add(M),$})))},lacks:c=>n.part&&!a.size&&[c,...c.less?[$a(c)]:[]].some(y=>n.stretch(y)&&!n.period(y)),afresh:()=>a.clear(),older:(c,y)=>p(...d(
c),n.stretch(y)),glance:c=>p(...d(c),"",Oa),earlier:(c,y)=>u(s.name[c],n.stretch(y),y),text(c){if(!r.has(c)){let y=t.ask("text",{place:c}).then(k=>(e.addGraph({
entities:k.entities,links:[]}),{...k,sentences:k.sentences.map(({text:M,marks:O})=>({text:M,marks:O.map($=>[o.get($.entity),$.start,$.end])}))}));y.catch(()=>r.
delete(c)),r.set(c,y)}return r.get(c)}})}var $a=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function Sa(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function Mo(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var Eo=e=>JSON.stringify(e).replaceAll("<","\\u003c");function va(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
tle"),document.head.querySelector("style")].map(s=>s.tagName==="STYLE"?`<style>${s.textContent}</style>`:s.outerHTML),n=[...document.body.children].filter(({tagName:s})=>s!==
"SCRIPT").map(s=>s.outerHTML);return(s,o)=>{let i=[...document.body.querySelectorAll(":scope > script")].map(a=>`<script${[...a.attributes].map(({name:r,value:d})=>`\
 ${r}="${d}"`).join("")}>${a.id===s?o:a.textContent}<\/script>`);return`<!doctype html>
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
`}}function Ma(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function To(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=va(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Ma(i,a))??e("told"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>Mo(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),o}Eo(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",Eo(r)),async ask(r,d={}){return Mo(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Sa(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Ea=["lang","theme"];function Ao(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var Co=(e,t)=>Ct({...e,step:0,lang:"",theme:""},t);function En(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of Ea)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function xo({steps:e,state:t,words:n,set:s},o){let i=x("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,h,p,u)=>m("button",{type:"button",id:d,disabled:u?"":null,click:()=>{o(p),[d,"step-on","step-back","step-off"].map(x).find(f=>f&&!f.disabled).
focus()}},h);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>m("p",{},d)),m("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),m("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}var Lo={title:200,text:4e3};function No({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(w,...c){w.catch(i),o(),g(),[...c,"step-title"].map(
x).find(y=>y&&!y.disabled).focus()}let d=()=>({title:x("step-title").value.trim()||He(n()),text:x("step-text").value.trim()});function h(w){let c=e.steps()[w]??
{title:"",text:""};a=w,[x("step-title").value,x("step-text").value]=[c.title,c.text],g(),x("step-title").focus()}function p(w){let{state:c,graph:y}=n(),k={...d(),
...w?{address:Co(c,y)}:{}},M=a<0?e.add(k):e.change(a,k);a=-1,[x("step-title").value,x("step-text").value]=["",""],r(M)}let u=(w,c,y,k={})=>m("button",{type:"but\
ton",id:w,click:y,...k},c);function f({title:w},c,y){let{words:k}=n(),M=(O,$,E,C=!1)=>u(`step-${c+1}-${O}`,$,E,{"aria-label":k.stepAct[O](c+1),title:k.stepAct[O](
c+1),disabled:C?"":null});return m("li",{"aria-current":n().state.step===c+1?"step":null},m("button",{type:"button",class:"link",id:`step-${c+1}`,click:()=>s(c+
1)},`${c+1}. ${w}`),m("span",{class:"marks"},M("up","↑",()=>r(e.move(c,c-1),`step-${c}-up`,`step-${c}-down`),c===0),M("down","↓",()=>r(e.move(c,c+1),`step-${c+
2}-down`,`step-${c+2}-up`),c===y.length-1),M("rewrite","✎",()=>h(c)),M("remove","×",()=>{a=-1,r(e.remove(c))})))}function g(){let w=n(),{words:c}=w,y=e.steps();
a>=y.length&&(a=-1),x("step-title")||x("making").replaceChildren(m("ol",{id:"steps-made"}),m("p",{class:"soft",id:"story-hint"}),m("input",{id:"step-title",maxlength:Lo.
title}),m("textarea",{id:"step-text",rows:"3",maxlength:Lo.text}),m("div",{id:"step-acts"}));for(let[k,M]of[["step-title",c.stepTitle(He(w))],["step-text",c.stepText]])
for(let O of["placeholder","aria-label"])x(k).setAttribute(O,M);x("steps-made").replaceChildren(...y.map(f)),x("story-hint").textContent=a>=0?c.rewriting(a+1):y.
length?t.keeps?c.keptThere:c.keptHere:c.noSteps,x("step-acts").replaceChildren(...a<0?[u("step-add",c.stepAdd,()=>p(!0))]:[u("step-keep",c.stepKeep,()=>p(!1)),u(
"step-view",c.stepView,()=>p(!0)),u("step-cancel",c.stepCancel,()=>h(-1))],...e.changes()?[u("step-undo",c.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...y.length?
[u("story-play",c.tell,()=>{x("making").parentElement.open=!1,s(1)}),u("story-steps",c.saveSteps,()=>we("steps.jsonl",y.map(k=>JSON.stringify(k)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",c.savePage,()=>we("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:g})}var Tn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Ta(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function Po(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:d,writable:h}=new DecompressionStream(
"deflate"),p=h.getWriter();return p.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),p.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){o??=i();let h=await o,[p,u]=[s/8,[]];for(let f=0;f*p<h.length;f++)d.every(g=>h[f*p+(g>>3)]&1<<(g&7))&&u.push(f);return u}async function r(d,h,{
from:p,to:u}){let f=new Set(h.map(M=>Tn(M.text))),[g,w]=u.split("-").map(Number),c={...p&&{since:`${p}-01`},...u&&{until:new Date(Date.UTC(g,w,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...c});return{fresh:e.addHits(y).filter(M=>!f.has(Tn(M.text))&&f.add(Tn(M.text))),most:y.length===200?200:0}}
return async function*(h,p){let u=h.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(u.length){let g=performance.now();for(let w of await a(u.flatMap(c=>Ta(
c,s))))(await t.chunk(w)).forEach(([y,k,M,O=""],$)=>{let E=y.toLowerCase();u.every(C=>E.includes(C))&&f.push({sentence:w*n.chunk+$,text:y,listing:!!k,marks:Array.
from({length:M.length/3},(C,T)=>M.slice(3*T,3*T+3)),clip:O})}),performance.now()-g>30&&(yield{hits:f,done:!1},await new Promise(y=>setTimeout(y)),g=performance.
now())}if(!t.served||!u.length){yield{hits:f,done:!0};return}yield{hits:f,done:!1};try{let{fresh:g,most:w}=await r(h,f,p);yield{hits:[...f,...g],done:!0,most:w}}catch(g){
yield{hits:f,done:!0,fault:g.message}}}}var An=40,Aa=15;function Io(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,d]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:u,listing:f})=>(o.lists||!f)&&Ae(s,o,s.articleOf(u));(async()=>{let u=(f,g)=>{let[w,c]=[s.dayOf(s.articleOf(f.sentence)),s.dayOf(s.articleOf(g.sentence))];
return(w<c)-(w>c)||f.sentence-g.sentence};for await(let{hits:f,done:g,most:w,fault:c}of t(o.q,o)){if(!a.isConnected&&x("hit-count"))return;let y=new Set,k=f.filter(
M=>h(M)&&!y.has(s.firstPrint(M.sentence))&&y.add(s.firstPrint(M.sentence)));a.textContent=g&&!k.length?i.noText:i.textHits(k.length,g)+(g&&k.length>An?i.comma+i.
hitsFirst(An):"")+(w?i.comma+i.hitsMost(w):""),c&&a.append(` ${i.unanswered(c)}`),g&&p(k.sort(u))}})();function p(u){let f=new Map;for(let{marks:c}of u)for(let y of new Set(
c.map(([k])=>k)))f.set(y,(f.get(y)??0)+1);let g=[...f].filter(([c])=>s.isOf(c,o.types)&&!o.hide.has(c)).sort((c,y)=>y[1]-c[1]||c[0]-y[0]);g.length&&r.append(m("\
h3",{},i.namedThere),m("ol",{class:"rows"},...g.slice(0,Aa).map(([c,y])=>m("li",{},te(e,c),m("span",{class:"number"},String(y))))));let w=o.q.trim().split(/\s+/);
d.append(...u.slice(0,An).map(c=>ls(e,{...c,article:s.articleOf(c.sentence)},w))),n(g.map(([c])=>c))}return[ue(e),m("h2",{},`“${o.q}”`),a,r,d]}var[Qe,Xe,Bo,Wt]=[38,20,16,19],Ca=5,xa=900,La=52,Na=46;function zo(e){let t=0,n=null,s=null,o=new Map;function i({graph:w,months:c,database:y}){if(y.part)return{
bars:s??=y.bars()};let k=w.data.name.length;if(!o.has(k)){o.clear();let M=new Map(c.map((T,I)=>[T,I])),O=w.data.doc.map((T,I)=>M.get(w.monthOf(I))??-1),$=c.map(
()=>w.data.types.map(()=>0)),E=new Map,C=T=>(E.has(T)||E.set(T,[...new Map(w.sentencesOf(T).map(I=>{let A=w.articleOf(I);return[w.data.story[A],O[A]]}))].filter(
([,I])=>I>=0)),E.get(T));w.data.name.forEach((T,I)=>{for(let[,A]of C(I))$[A][w.data.type[I]]++}),o.set(k,{bars:$,of:C})}return o.get(k)}function a(w,c){let{state:y,
view:k,months:M}=w,O=y.node>=0?[y.node]:y.ends??[];if(!O.length)return null;let $=O.map(w.graph.nameOf).join(" — ");if(w.database.part){let A=w.database.monthsOf(
O);return A?{counted:M.map(H=>A.get(H)??0),name:$,view:k}:null}let[E,C]=O.map(A=>c(A)),T=C?new Set(C.map(([A])=>A)):null,I=M.map(()=>0);return E.filter(([A])=>!T||
T.has(A)).forEach(([,A])=>I[A]++),{counted:I,name:$,view:k}}function r({graph:w,state:c,months:y}){if(c.node<0)return[];let{data:k}=w,M=(O,$)=>{let E=(O||$||"").
slice(0,7);return E?Math.max(0,Math.min(y.length-1,y.findLastIndex(C=>C<=(E.length===4?`${E}-01`:E)))):-1};return k.post.filter(O=>(O[0]===c.node||O[2]===c.node)&&
!O[3]).map(([O,$,E,,C,T,I,A])=>{let H=O===c.node?E:O;return[`${$} ${typeof H=="number"?w.nameOf(H):H}`,M(I,k.dates[C]),A?M(A):M(k.dates[T],k.dates[C]),!!(I||A)]}).
filter(([,O,$])=>O>=0&&$>=O).sort((O,$)=>$[2]-O[2]||O[1]-$[1]).slice(0,Ca)}function d(){let w=e(),{months:c,state:y,words:k}=w,M=x("time");if(M.hidden=c.length<
2,M.hidden)return;let{bars:O,of:$}=i(w),E=a(w,$),C=r(w),T=Math.max(x("strip").clientWidth,200),I=T/c.length,A=Qe+(E?Xe:0)+Bo+C.length*Wt,H=J("svg",{width:T,height:A,
viewBox:`0 0 ${T} ${A}`,role:"img","aria-label":k.bars}),[D,G]=[Math.max(c.indexOf(y.from),0),y.to?c.indexOf(y.to):c.length-1],_=!!(y.from||y.to);if(Ia(H,w,O,I,
z=>!_||z>=D&&z<=G),E){let z=Math.max(...E.counted,1);E.counted.forEach((K,se)=>{K&&H.append(J("rect",{x:se*I,y:Qe+Xe-K/z*(Xe-4),width:Math.max(I-.5,1.5),height:K/
z*(Xe-4),class:"own"},Cn(`${E.name} · ${c[se]} · ${k.inArticles(K)}`)))})}if(Ba(H,c,I,Qe+(E?Xe:0)),C.forEach(([z,K,se,tt],nt)=>{let Pe=Qe+(E?Xe:0)+Bo+nt*Wt;H.
append(J("line",{x1:K*I,x2:(se+1)*I,y1:Pe+Wt-3,y2:Pe+Wt-3,class:tt?"term printed":"term"},Cn(z)));let Fe=Math.min(K*I,T-12*z.length),ve=J("text",{x:Math.max(Fe,
0),y:Pe+11,class:"term"});ve.textContent=z,H.append(ve)}),_&&jo(H,D*I,(G+1)*I,A,"brush"),y.less){let[z,K]=y.less.split("..").map(se=>c.indexOf(se));jo(H,z*I,(K+
1)*I,A,"brush less")}x("strip").replaceChildren(H),x("strip").setAttribute("aria-label",k.time),H.addEventListener("pointerdown",z=>p(z,I)),h(w,[D,G],_,E,O,C)}function h(w,[
c,y],k,M,O,$){let{words:E,state:C,months:T,printed:I,set:A}=w,H=Pa(I,T[c],T[y]),D=["gained","lost","stronger","weaker"],[G,_]=C.less.split("..");x("time-acts").
replaceChildren(ie("play",t?E.pause:E.play,!!t,()=>f()),...k&&(H||C.less)?[ie("compare",E.compare,!!C.less,()=>A({less:C.less?"":H}))]:[],...k?[m("button",{type:"\
button",id:"all-time",click:()=>{g(),A({from:"",to:"",less:""})}},E.clear)]:[],C.less?m("span",{class:"soft",id:"compared"},E.compared(Ce(C.from||T[0],C.to||T.at(
-1)),Ce(G,_)),...D.map(z=>m("b",{class:z},` ━ ${E[z]} ${[...w.view.compared?.changes.values()??[]].filter(K=>K===z).length}`))):m("span",{class:"soft"},M?E.own(
M.name):k?Ce(T[c],T[y]):E.bars),...$.length?[m("span",{class:"soft",id:"terms"},E.terms)]:[],...C.less||M?[]:[m("span",{class:"soft key"},...w.graph.data.types.
filter((z,K)=>O.some(se=>se[K])).map(z=>m("span",{},J("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},J("rect",{width:10,height:10,fill:w.graph.data.
colours[z]})),w.graph.data.labels[z][E.language].many)))])}function p(w,c){let y=e(),k=w.currentTarget,M=E=>Math.max(0,Math.min(y.months.length-1,Math.floor((E-
k.getBoundingClientRect().left)/c)));clearInterval(t),t=0,n=M(w.clientX),k.setPointerCapture(w.pointerId);let O=J("rect",{class:"brush",y:0,height:k.getAttribute(
"height")});k.append(O);let $=E=>{let[C,T]=[n,M(E)].sort((I,A)=>I-A);return O.setAttribute("x",C*c),O.setAttribute("width",(T-C+1)*c),[C,T]};$(w.clientX),k.addEventListener(
"pointermove",E=>$(E.clientX)),k.addEventListener("pointerup",E=>{let[C,T]=$(E.clientX);u(C,T)},{once:!0})}function u(w,c){let{months:y,set:k}=e();k({from:y[w],
to:y[c],less:""})}function f(){if(t)return g();let{months:w,state:c}=e(),y=c.from&&c.to&&!(c.from===w[0]&&c.to===w.at(-1))?w.indexOf(c.to)-w.indexOf(c.from)+1:Math.
max(1,Math.round(w.length/12)),k=c.from&&c.to?w.indexOf(c.from)+1:0;k+y>w.length&&(k=0),t=setInterval(()=>{if(k+y>w.length)return g();u(k,k+y-1),k++},xa),d()}function g(){
clearInterval(t),t=0,d()}return Object.freeze({write:d})}function Pa(e,t,n){let s=e.filter(i=>i>=t&&i<=n).length,o=e.filter(i=>i<t);return s&&o.length>=s?`${o.at(
-s)}..${o.at(-1)}`:""}var Cn=e=>{let t=J("title");return t.textContent=e,t};function Ia(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:d}=i,h=Math.max(...n.map(
p=>p.reduce((u,f)=>u+f,0)),1);n.forEach((p,u)=>{let f=Qe,g=J("g",o(u)?{}:{class:"out"},Cn(`${a[u]} · ${d.types.map((w,c)=>p[c]?`${d.labels[w][r.language].many}\
 ${p[c]}`:"").filter(Boolean).join(" · ")}`));d.types.forEach((w,c)=>{let y=p[c]/h*(Qe-3);y&&(f-=y,g.append(J("rect",{x:u*s,y:f,width:Math.max(s-(s>3?1:0),1.5),
height:y,fill:d.colours[w]})))}),e.append(g)})}function Ba(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(d=>d*n>=La)??240,a=t.findIndex(d=>i<12?(Number(d.slice(5))-
1)%i===0:d.endsWith("-01")&&Number(d.slice(0,4))%(i/12)===0);e.append(J("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));let r=i>=12?30:Na;for(let d=Math.
max(a,0),h=0;d<t.length;d+=i){let p=Math.min(d*n+3,t.length*n-r);if(e.append(J("line",{x1:d*n+.5,x2:d*n+.5,y1:s,y2:s+5,class:"axis"})),p<h)continue;let u=J("tex\
t",{x:p,y:s+12,class:"axis"});u.textContent=i>=12?t[d].slice(0,4):t[d],e.append(u),h=p+r}}var jo=(e,t,n,s,o)=>e.append(J("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,
class:o}));var Do=.5,ja=900,_t=matchMedia("(max-width: 760px)"),Ro={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},le=To(),F=qn(le),Ln=Wn(F.data),Kt=Fn(
Ln),Nn=Ys(F,Kt,le.served&&!!F.data.database),za=Oo(F,le.first,_n(F,Nn),Kt),Se=vo(F,le,Nn),et=Ao(le),Ra=Po(F,le),Da=matchMedia("(prefers-reduced-motion: reduce)").
matches,Ne=Da?0:350,qe=x("panel"),L={state:Qn(F),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},X=mo(x("canvas"),F,le,{node:(e,t)=>t.shiftKey||t.ctrlKey||
t.metaKey?We({sel:me(L.state.sel,e)}):jn(e,e===L.state.node?L.state.ego:0),edge:e=>Ze({...oe(L.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,
chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&Ze(oe(L.state))},covers:Wa,shown:Fa,line:e=>bs(L.ctx,e),hover:e=>Js(L.ctx,e)}),Ho=zo(()=>L.ctx),Ha=No({story:et,store:le,
ctxOf:()=>L.ctx,tell:In,follow:()=>wt(),fault:({message:e})=>Gt(L.ctx.words.notKept(e))}),Ut=yo({graph:F,store:le,ctxOf:()=>L.ctx,pick:jn,fault:Rn}),qa=e=>$n[e.
lang||(navigator.language.startsWith("zh")?"zh":"en")],qo=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Wa(){let e=x(
"canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom","story","sheet"].map(n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.
left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:x("kinds").offsetHeight?x("kinds").offsetHeight+16:0,left:x("legend").open&&e.width>
ja?x("legend").offsetWidth:0,bottom:x("story").offsetWidth>e.width/2?x("story").offsetHeight:0}}function Fa(){let{view:e,state:t}=L.ctx,n=Ft(e);n.length?X.bringIntoView(
n,0,xn(t)):X.scale()<xn(t)&&e.nodes.length&&X.centre(Math.min(...e.nodes),Do)}var Ft=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],xn=e=>_t.matches&&!e.ego?Do:
0;function Pn(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","wea\
ker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Ze(e){let t=Ct(e,F);Wo(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+
location.search)})}function Wo(e){L.followed=null,e(),L.followed!==location.hash&&zn()}function We(e){Ze({...L.state,...e})}function In(e){Wo(()=>{location.hash=
En(et.steps(),e,L.state)})}function Bn(e){L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Ut.say(L.linking>=0?L.ctx.words.chainTo:
L.ctx.words.search),L.linking>=0&&Ut.focus(),x("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function jn(e,t=0){let n=L.linking;n>=0&&Bn(n);let s={
...oe(L.state),table:""};Ze(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function zn(){x("fault").hidden=!0,Se.afresh(),wt(),requestAnimationFrame(
()=>{qe.scrollTop=0})}function Ua(){let e=Zn(location.hash,F,{months:Kt,printed:Ln},et.steps().length);return _t.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function wt(){
let e=L.drawn,t=document.activeElement;L.followed=location.hash;let n=Ua();if(L.ctx&&Se.lacks(n)){L.state=n,gt(Se.bring(location.hash,{state:n,recent:null}));return}
let s=qa(n);Va(s,qo(n));let o=za(n);L.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),L.drawn=es(n)+(Se.lacks(n)?" uncounted":""),xo({steps:et.
steps(),state:n,words:s,set:We},In),X.draw(o,Pn(),e!==L.drawn),L.ctx=Object.freeze({graph:F,months:Kt,printed:Ln,state:n,view:o,words:s,picture:X,go:Ze,set:We,link:Bn,
looks:X.looks(),linking:L.linking,database:Nn,fault:Rn,bare:()=>oe(L.state),text:Se.text,older:i=>gt([Se.older(i,n)]),earlier:i=>gt([Se.earlier(i,n)]),glance:i=>gt(
[Se.glance(i)])}),Is(L.ctx),fs(L.ctx),ps(L.ctx),hs(L.ctx),ms(L.ctx),Ho.write(),document.querySelector("header details[open]")&&Fo(),qe.replaceChildren(..._a(L.ctx).
flat(2).filter(i=>i!=="")),e===L.drawn&&X.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?X.fit(Ne,Ft(o)):Ft(o).length&&X.bringIntoView(Ft(o),Ne,xn(n))),t.isConnected||
(x(t.id)??qe).focus({preventScroll:!0}),Ka(L.ctx),gt(Se.bring(location.hash,{state:n,edge:o.edge,among:zt(L.ctx),recent:Ga(L.ctx)?Sn(L.ctx):null}))}function Fo(){
ds(L.ctx),Ha.write()}var Ga=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.chain&&e.node<0&&!e.sel.size&&e.group<0;function _a(e){let{state:t,view:n}=e,
s=t.read?F.articleAt(t.read):void 0;if(s!==void 0||t.read&&le.served)return cs(e,s);if(t.q)return Io(e,Ra,X.shine);if(n.edge!==void 0)return(F.isTyped(n.edge)?ks:
qs)(e,n.edge);if(t.chain)return Ws(e);if(t.node>=0)return Hs(e,t.node);if(t.sel.size)return _s(e);let o=n.groups.find(({number:i})=>i===t.group);return o?Fs(e,o):
to(e)}function Ka(e){let{view:t,state:n,words:s}=e;document.title=`${He(e)} · kg`,x("chosen").textContent=t.chosen.map(r=>`${F.nameOf(r)} ${he(e,r)} ${s.inArticles(
t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(Z);x("shown").textContent=s.counts(...o,n.links)+(t.
filtered||n.hide.size?s.sifted:"")+(t.partial||F.data.database&&n.links!=="together"?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(t.leftOut.length):
"")+s.off(F.data.name.length-t.ofTypes.nodes),us(e);let{unknown:i,untied:a}=n;i.length&&!(le.served&&L.waiting)?(Gt(s.unknown(i.join(s.stroke))),x("fault").hidden=
le.served):a&&!(le.served&&L.waiting)&&Gt(s.untied(...a.map(F.nameOf)))}function gt(e){L.waiting+=e.length,qe.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)
t.finally(()=>{L.waiting--,qe.setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),wt()},n=>{L.state!==L.ctx.state&&wt(),Rn(n)})}
function Rn({message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=L.ctx;Gt(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),n.join(o.stroke)].filter(
Boolean).join(" → "):o.unanswered(e))}function Gt(e){x("fault").hidden=!1,x("fault").textContent=e}function Va(e,t){let n=document.documentElement;if(n.dataset.
spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.
querySelectorAll("[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);
for(let o of document.querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Ut.say(L.linking>=0?e.chainTo:e.search),Gs(e,()=>L.ctx,Pn,Mn),
x("part").hidden=!F.data.database,F.data.database){let{entities:o,links:i,articles:a}=F.data.database,{held:r}=F;x("part").textContent=(le.served?e.rest:e.part)(
...[r.nodes,o,r.edges,i,r.stories,a].map(Z))}}}x("stage").addEventListener("keydown",e=>{if(e.target!==x("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.
node:Math.min(...t.nodes);if(e.key in Ro&&t.nodes.length){e.preventDefault();let o=n.node>=0?X.next(s,Ro[e.key]):s;o>=0&&jn(o)}else e.key==="+"||e.key==="="?X.zoom(
1.3,Ne):e.key==="-"?X.zoom(1/1.3,Ne):e.key==="0"?X.fit(Ne):e.key==="Enter"&&qe.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=et.
steps();if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!qe.contains(document.activeElement))e.preventDefault(),In(Math.max(1,Math.min(L.state.step+(e.key===
"PageDown"?1:-1),t.length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),Mn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==
x("query"))e.preventDefault(),Ut.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?Bn(L.linking):n.length?n.
forEach(s=>{s.open=!1}):L.state.read?We({read:""}):Ze(oe(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header\
 details[open]"))t.contains(e.target)||(t.open=!1)});x("language").addEventListener("click",()=>We({lang:L.ctx.words===$n.zh?"en":"zh"}));x("theme").addEventListener(
"click",()=>We({theme:qo(L.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&Fo()});
x("rows").addEventListener("click",()=>We({table:L.state.table?"":"nodes"}));x("closer").addEventListener("click",()=>X.zoom(1.3,Ne));x("farther").addEventListener(
"click",()=>X.zoom(1/1.3,Ne));x("whole").addEventListener("click",()=>X.fit(Ne));x("sheet").addEventListener("click",({currentTarget:e})=>e.setAttribute("aria-e\
xpanded",String(!document.body.classList.toggle("shut"))));for(let e of["hashchange","popstate"])addEventListener(e,()=>{L.followed!==location.hash&&zn()});addEventListener(
"resize",()=>{L.ctx&&Ho.write()});_t.addEventListener("change",()=>{Uo(),L.ctx&&wt()});go(()=>L.ctx,Pn);function Uo(){x(_t.matches?"filters":"stage").append(x("\
foot"))}Uo();x("legend").open=innerWidth>1600;x("legend").addEventListener("toggle",()=>{L.ctx&&X.isReady()&&X.refit()});!location.hash&&le.tells&&history.replaceState(
null,"","#"+En(et.steps(),1,L.state));setTimeout(zn);var Ye=e=>F.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&X.
isStill(),nodes:()=>L.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[F.data.name[F.data.a[e]],F.data.name[F.data.b[e]]]),node:e=>(X.now(),
X.point(Ye(e))),edge:(e,t)=>X.pointOf(F.lineOf(Ye(e),Ye(t),L.state.links)),line:(e,t)=>{let n=F.lineOf(Ye(e),Ye(t),L.state.links);return{...X.looks().line(n),step:X.
looks().step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>F.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(Ye(e)))?.
number??-1,labels:()=>X.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[X.onScreen({x:n,y:s}),X.onScreen({x:o,y:i})];return{text:t,name:F.
data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
