// sources 084e5b247bb078b010b39d40df10af8a0e21b9cd867ccbb6fa6fc70a11f060ea
"use strict";
(()=>{function Bn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&St(t,n[0],n[2],n);return t}function zn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)St(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,p)=>a.slice(p+1).forEach(h=>St(t,r,h,n)));
if(i>=0)for(let a of s)St(t,a,i,n)}return t}function St(e,t,n,s){if(t===n)return;let o=st(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var st=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function vt(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Me=0,Ue=1,pe=2,zo=3,Ro=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,ot="posted";function Be(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var Xt=e=>{let t=0;return e.map(n=>t+=n)};function Ho(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function Rn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((l,y)=>{n[l].push(
y),n[t.b[y]].push(y)}),t.kind=t.a.map(()=>Me);let s=new Map(t.name.map((l,y)=>[l,y])),o=new Map(t.called),i=new Set(Xt(t.listed)),a=new Map;Xt(t.again.map(([l])=>l)).
forEach((l,y)=>a.set(l,l-t.again[y][1]));let r=new Map(t.docName.map(l=>[l,[]]));t.doc.forEach((l,y)=>r.get(t.docName[l]).push(y));let p=Ho(t.docName),h=l=>l.startsWith(
p)?l.slice(p.length):l,f=[],u=new Map,d=new Map,m=new Map,w=(l,y)=>`${l} ${y}`,c=new Map(t.docName.map((l,y)=>[l,y])),b=new Map(t.dates.map((l,y)=>[l,y])),k=new Map,
M=new Set(t.posted),$=0,O=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
C=l=>t.types[t.type[l]],T=l=>M.has(l)?ot:C(l),I=(l,y)=>y.has(C(l))||y.has(T(l)),A=(l,y)=>t.a[l]===y?t.b[l]:t.a[l],q=(l,y)=>n[l]?.find(S=>A(S,l)===y);function R(l){
let[y,S]=[0,t.from.length-1];for(;y<S;){let v=y+S+1>>1;t.from[v]<=l?y=v:S=v-1}return y}function G(l){return k.has(l)||k.set(l,Xt(t.seen[l])),k.get(l)}let U=l=>G(
l).filter((y,S,v)=>y!==v[S-1]),H=l=>t.story[R(l)],J=l=>t.dates[t.docDate[t.doc[l]]];function ae(l){l.kind<pe&&[l.a,l.b].forEach(y=>n[y].push(t.a.length));for(let y of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[y].push(l[y])}function Ze(l){return Promise.all(l.map(async y=>{if(y>=t.said)return f[y-t.
said];let[S,v,P,B=""]=(await e.chunk(Math.floor(y/t.chunk)))[y%t.chunk],j=[];for(let N=0;N<P.length;N+=3)j.push(P.slice(N,N+3));return{sentence:y,text:S,listing:!!v,
marks:j,clip:B}}))}function et(l){let y=new Map;for(let S of l)Be(y,R(S),S);return[...y].sort(([S],[v])=>(J(S)<J(v))-(J(S)>J(v))||S-v)}function Pe(l,y=""){if(u.
has(w(l,y)))return u.get(w(l,y));let[S,v]=[U(t.a[l]),U(t.b[l])],P=new Set(v),B=S.filter(_=>P.has(_)),j=new Set(B.map(H)),[N,D]=[new Set(S.map(H)),new Set(v.map(
H))],W=[...new Set([...S,...v])].filter(_=>!j.has(H(_))&&D.has(H(_))&&N.has(H(_)));return{both:B,either:W.sort((_,z)=>_-z)}}function Fe(){if(O)return;O=!0,$++;let l=t.
name.map((S,v)=>new Map(U(v).map(P=>[H(P),R(P)]))),y=new Map;l.forEach((S,v)=>{if(C(v)!=="reporter")for(let P of S.keys())Be(y,P,v)}),l.forEach((S,v)=>{if(C(v)!==
"reporter")return;let P=new Map;for(let[B,j]of S)for(let N of y.get(B)??[])Be(P,N,t.docDate[t.doc[j]]);for(let[B,j]of[...P].sort(([N,D],[W,_])=>_.length-D.length||
N-W)){let N=j.filter(Boolean).sort((D,W)=>t.dates[D]<t.dates[W]?-1:1);ae({a:B,b:v,weight:j.length,sentences:0,lists:0,npmi:null,since:N[0]??0,until:N.at(-1)??0,
kind:Ue})}})}let $e={post:null,event:null},wt=new Map,yt={post:new Map,event:new Map};function bt(l){return l==="together"?[]:($e[l]??=[...l==="post"?Bn(t):zn(t)].
sort(([,y],[,S])=>S.length-y.length).map(([y,S])=>{let[v,P]=y.split(" ").map(Number),[B,j]=vt(t,S,l);ae({a:v,b:P,weight:S.length,sentences:0,lists:0,npmi:null,since:B,
until:j,kind:l==="post"?pe:zo});let N=t.a.length-1;return wt.set(N,S),yt[l].set(y,N),N}),$e[l])}function Gt(l,y,S){return bt(S),yt[S]?.get(st(l,y))??q(l,y)}function tt(l,y,S){
return l.has(y)||(l.set(y,l.size),S()),l.get(y)}let de=l=>tt(b,l??"",()=>t.dates.push(l)),Ie=l=>tt(c,l.doc,()=>{t.docName.push(l.doc),t.paper.push(l.paper??""),
t.docDate.push(de(l.date)),t.pageNumber.push(l.page??"")});function Se(l){if(!s.has(l.entity)){s.set(l.entity,t.name.length),n.push([]),l.posted&&l.type==="pers\
on"&&M.add(t.name.length);let y={name:l.entity,type:t.types.indexOf(l.type),alias:l.aliases,pinyin:l.pinyin,mentions:l.mentions,articles:l.articles,first:de(l.first),
last:de(l.last),rank:0,community:-1,seen:[]};for(let[S,v]of Object.entries(y))t[S].push(v);$++}return s.get(l.entity)}function kt({entities:l,links:y}){let S=t.
name.length;l.forEach(Se);for(let v of y){let[P,B]=[s.get(v.source),s.get(v.target)];q(P,B)===void 0&&ae({a:P,b:B,weight:v.weight,sentences:v.sentences,lists:v.
lists,npmi:v.npmi,since:de(v.first),until:de(v.last),kind:Me})}for(let v=S;v<t.name.length;v++)t.community[v]=Kt(v);$++}function Kt(l){let y=new Map;for(let S of n[l]){
let v=t.community[A(S,l)];v>=0&&y.set(v,(y.get(v)??0)+t.weight[S])}return[...y].reduce((S,v)=>v[1]>S[1]?v:S,[-1,0])[0]}function Vt(l,y){let S=v=>s.get(v)??v;t.post=
[...t.post.filter(([v,,P])=>v!==l&&P!==l),...y.map(v=>[S(v.person),v.post,S(v.organ),Number(v.former),de(v.first),de(v.last),v.begin??"",v.until??"",-1])],$e.post=
null,$++}function Ot(l){let y=new Map;for(let v of l)Be(y,`${v.sentence.doc}
${v.sentence.article}`,v);let S=new Map;for(let v of y.values()){let[{sentence:P}]=v,B={doc:Ie(P),article:P.article,headline:P.headline,story:P.story,from:t.said+
f.length};for(let[j,N]of Object.entries(B))t[j].push(N);for(let j of v){let{sentence:N,marks:D}=j;S.set(j,t.said+f.length),f.push({sentence:t.said+f.length,text:N.
text,listing:N.listing,marks:D.map(W=>[s.get(W.entity),W.start,W.end]),clip:N.clip??""})}}return $++,l.map(v=>S.get(v))}function nt(l,{quotes:y,more:S},v=""){let P=u.
get(w(l,v))??{both:[],either:[],came:0},B=Ot(y),j=[...P.both,...B.filter((W,_)=>y[_].sentence.both)],N=new Set(j.map(H)),D=[...P.both,...P.either,...B].filter(W=>!N.
has(H(W)));u.set(w(l,v),{both:j,either:D,more:S,came:P.came+y.length})}function Jt(l){let y=new Map;for(let S of l){let v=q(s.get(S.source),s.get(S.target));if(Be(
y,S.chain,v),v===void 0)continue;let P={...S,story:`${S.doc}#${S.article}`,entities:[S.source,S.target]},B=S.also_text&&{...P,doc:S.also_doc,article:S.also_article,
start:`also ${S.also_sentence}`,text:S.also_text};m.set(v,$t(B?[P,B]:[P]).map(({sentence:j})=>j))}l.length&&d.set(st(s.get(l[0].source),s.get(l.at(-1).target)),
[...y.values()].filter(S=>!S.includes(void 0)))}let je=new Map;function $t(l){return $++,l.map(y=>{let S=`${y.doc} ${y.start}`;if(!je.has(S)){let v=t.said+f.length,
P={doc:Ie(y),article:y.article,headline:y.headline,story:`${y.doc}#${y.article}`,from:v};for(let[j,N]of Object.entries(P))t[j].push(N);let B=y.entities.map(j=>s.
get(j)).filter(j=>j!==void 0).map(j=>{let N=[t.name[j],...t.alias[j]].filter(W=>y.text.includes(W)).sort((W,_)=>_.length-W.length)[0],D=N?y.text.indexOf(N):0;return[
j,D,D+(N??"").length]});f.push({sentence:v,text:y.text,listing:!1,marks:B.sort((j,N)=>j[1]-N[1]),clip:""}),je.set(S,v)}return f[je.get(S)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:M,typeOf:C,kindOf:T,isOf:I,otherEnd:A,edgeOf:q,articleOf:R,typedEdges:bt,lineOf:Gt,rowsOf:wt,namingsOf:G,
sentencesOf:U,storyOf:H,dayOf:J,quotes:Ze,byArticle:et,proof:Pe,version:()=>$,served:e.served,nameOf:l=>o.get(l)??t.name[l].replace(Ro,(y,S)=>`（${t.dates[t.first[l]]||
S}）`),firstPrint:l=>a.get(l)??l,monthOf:l=>J(l).slice(0,7),isCredit:l=>t.kind[l]===Ue,isTyped:l=>t.kind[l]>=pe,sentencesIn:l=>{let y=t.from[l+1]??t.said+f.length;
return Array.from({length:y-t.from[l]},(S,v)=>t.from[l]+v)},placeOf:l=>`${t.docName[t.doc[l]]}#${t.article[l]}`,fileOf:l=>`${h(t.docName[t.doc[l]])}#${t.article[l]}`,
articleAt:l=>{let y=l.lastIndexOf("#");return(r.get(p+l.slice(0,y))??r.get(l.slice(0,y))??[]).find(S=>String(t.article[S])===l.slice(y+1))},toldOf:(l,y="")=>u.get(
w(l,y)),shownBy:l=>m.get(l),waysBetween:(l,y)=>d.get(st(l,y))??[],isListing:l=>l<t.said?i.has(l):f[l-t.said].listing,changed:()=>{$++},dateNumber:de,addCredits:Fe,
addNode:Se,addGraph:kt,addPosts:Vt,addSentences:Ot,addQuotes:nt,addHits:$t,addSteps:Jt})}function Hn(e){let t=e.months.length?e.months.map(([s])=>s):e.docDate.map(
s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,o=1):o++)if(n.push(
`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function qn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).
sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function Mt(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===o?s:[s,o].filter(Boolean).join(
" – ")}function Qt(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Dn=e=>[...new Set(e)].sort((t,n)=>t-n);
function qo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ee(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var Yt=(e,t,n,s)=>e.data.kind[n]===pe?ze(e,t,s):Ee(e,t,e.articleOf(s[7]));function ze({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var it=({from:e,to:t,lists:n})=>!!(e||t||!n);function Wn(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=it(s)?Fo(e,s):Do(e);n.set(i,Object.freeze(o?Wo(e,a,
o):a))}return n.get(i)}}function Do({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function Wo({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(p,h)=>e.name.map((f,u)=>o.get(u)?.[p]??h),r=(p,h)=>e.a.map((f,u)=>e.kind[u]===Me?i.get(u)?.[p]??
h:t[p][u]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function Fo(e,t){let{data:n,lists:s}=e,o=n.doc.map((O,E)=>Ee(
e,t,E)),i=O=>(t.lists||!s.has(O))&&o[e.articleOf(O)],a=n.name.map((O,E)=>e.namingsOf(E).filter(i)),r=a.map(O=>Dn(O.map(e.storyOf))),p=a.map(O=>Dn(O.map(e.firstPrint))),
h=p.map(O=>O.filter(E=>s.has(E))),f=new Map,u=(O,E)=>!E||O&&n.dates[O]<n.dates[E]?O:E;n.story.forEach((O,E)=>{o[E]&&f.set(O,u(n.docDate[n.doc[E]],f.get(O)))});let d=O=>O.
reduce(([E,C],T)=>{let I=f.get(T)??0;return I?[!E||n.dates[I]<n.dates[E]?I:E,!C||n.dates[I]>n.dates[C]?I:C]:[E,C]},[0,0]),m=r.map(d),w=O=>O<e.held.articles&&o[O],
c=new Set(n.story.filter((O,E)=>w(E))).size,b=O=>n.kind[O]!==Ue&&n.kind[O]<pe,k=new Map([...e.rowsOf].map(([O,E])=>[O,E.filter(C=>Yt(e,t,O,C))])),M=n.a.map((O,E)=>k.
get(E)?.length??Qt(r[O],r[n.b[E]])),$=n.a.map((O,E)=>{if(k.has(E))return vt(n,k.get(E),n.kind[E]===pe?"post":"event");let C=new Set(r[n.b[E]]);return M[E]?d(r[O].
filter(T=>C.has(T))):[0,0]});return{articles:r.map(O=>O.length),mentions:a.map(O=>O.length),first:m.map(([O])=>O),last:m.map(([,O])=>O),weight:M,sentences:n.a.map(
(O,E)=>b(E)?Qt(p[O],p[n.b[E]]):0),lists:n.a.map((O,E)=>b(E)?Qt(h[O],h[n.b[E]]):0),npmi:n.a.map((O,E)=>b(E)?qo(M[E],r[O].length,r[n.b[E]].length,c):null),since:$.
map(([O])=>O),until:$.map(([,O])=>O),stories:c,pages:new Set(n.doc.filter((O,E)=>w(E))).size,recounted:!0,whole:!n.database,said:O=>a[O].filter((E,C,T)=>E!==T[C-
1])}}var Re=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Zt="#8a8a8a",He={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Uo,Fn]=[6.5,23],_o=4,Go=[.5,.72,.86,.94,.98],at=[.8,1.3,2,3,4.4,6],
Et=[.13,.2,.3,.42,.56,.72],Ko=.16;function Un(e,t,n,s,o){let{data:i}=e,a=Math.max(Uo,Math.min(_o/o,14)),r=new Map(Re.slice(0,i.groups).map((c,b)=>[b,c])),p=c=>Math.
min((a+(Fn-a)*Math.sqrt(t.measure.of(c)/t.measure.greatest))*(e.typeOf(c)==="reporter"?1.5:1),Fn),h=c=>t.state.colour==="type"?i.colours[e.typeOf(c)]:r.get(i.community[c])??
Zt,f=Vo(t),u=Math.min(1,Ko/Math.max(Jo(e,t,f,s),1e-9)),d=c=>f.findLastIndex(b=>t.tie(c)>=b),m=t.compared?.changes,w=c=>t.state.links==="post"&&(e.rowsOf.get(c)??
[]).every(b=>b[3]);return Object.freeze({radius:p,colour:h,step:d,scale:f,coloured:r,least:a,line(c){let b=t.lit,k=b?.edges.has(c),M=d(c),$=m?.get(c),O=Math.max(
Et[M]*u,.06);if(e.isTyped(c))return{width:Math.min(1.4+.5*(t.counts.weight[c]-1),5)+(k?.6:0),opacity:b&&!k?.12:$?.8:.6,colour:$?n[$]:k?n.accent:n.edge,dashes:w(
c)||$==="lost"?[5,4]:!1};let E=$||k?Math.max(Et[M],.6):b?O*(t.state.ego?.6:.25):O;return{width:k?at[M]+.8:$?Math.max(at[M],1.4):b&&t.state.ego?Math.min(at[M],1.5):
at[M],opacity:E,colour:$?n[$]:k?n.accent:n.edge,dashes:$==="lost"||i.kind[c]===Ue?[5,4]:!1}},opacity:c=>!t.lit||t.lit.strong.has(c)?1:t.lit.weak.has(c)?.45:t.state.
ego?.6:.13})}function Vo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of Go){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function Jo({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([d,m],w)=>[Math.min(d,w[u]),
Math.max(m,w[u])],[1/0,-1/0]),[[a,r],[p,h]]=[i("x"),i("y")];return t.edges.reduce((u,d)=>{let[m,w]=[s(e.a[d]),s(e.b[d])],c=n.findLastIndex(b=>t.tie(d)>=b);return m&&
w?u+at[c]*Et[c]*Math.hypot(m.x-w.x,m.y-w.y):u},0)/Math.max((r-a)*(h-p),1e4)}var tn=["mentions","articles","degree","rank"],Tt=["hide","pin","open","sel","not"],en={level:["article","sentence"],colour:["community","type"],size:tn,links:[
"together","post","event"]},Xo={least:1,from:"",to:"",level:"article",lists:!0},lt={...Xo,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},_n={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},Gn={lang:[
"zh","en"],theme:["light","dark"]},rt=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[ot]:[],...e.types.filter(n=>!e.core.includes(n))],
Kn=e=>({...lt,..._n,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(Tt.map(t=>[t,new Set]))}),se=e=>({...e,..._n}),Te=(e,t)=>e===t?e:`${e}\
 – ${t}`,Vn=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},Qo=(e,t)=>{let[,n,s]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.
exec(e??"")??[],[o,i]=n?Vn(t,n,s):[];return o?`${o}..${i}`:""};function Jn(e,t,n,s){let o=new URLSearchParams(e.slice(1)),i=(k,M,$)=>M.includes(o.get(k))?o.get(
k):$,a=k=>o.getAll(k).map(M=>t.nodeOf.get(M)).filter(M=>M!==void 0),r=(k,M,$,O)=>Math.max(M,Math.min(Number.parseInt(o.get(k)??"",10)||O,$)),p=o.has("types")?o.
get("types").split(",").filter(k=>rt(t).includes(k)):t.data.core,[h,f,[u=-1]]=[a("edge"),a("chain"),a("node")],d=[...h,...f,...u<0?[]:[u]],m=h.length===2&&t.lineOf(
...h,i("links",en.links,"together"))!==void 0,w=k=>/^\d{4}-\d\d$/.test(o.get(k)??"")?o.get(k):"",[c,b]=Vn(n,w("from"),w("to"));return{types:new Set([...p,...d.filter(
k=>!t.isOf(k,new Set(p))).map(t.kindOf)]),node:u,ends:m?h:null,untied:h.length===2&&!m?h:null,chain:f.length===2&&f[0]!==f[1]?f:null,ego:{1:1,2:2}[o.get("ego")]??
0,least:r("least",1,1e3,1),from:c,to:b,less:Qo(o.get("less"),n),lists:o.get("lists")!=="0",...Object.fromEntries(Object.entries(en).map(([k,M])=>[k,i(k,M,lt[k])])),
...Object.fromEntries(Object.entries(Gn).map(([k,M])=>[k,i(k,M,"")])),table:i("table",["nodes","edges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,
shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(
Tt.map(k=>[k,new Set(a(k))])),unknown:["node","edge","chain"].flatMap(k=>o.getAll(k)).filter(k=>!t.nodeOf.has(k))}}function At(e,t){let n=new URLSearchParams,s=i=>t.
data.name[i],o=rt(t).filter(i=>e.types.has(i));o.join()!==rt(t).filter(i=>t.data.core.includes(i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),
e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(i=>n.append("chain",s(i)));for(let i of["least","from","to","les\
s",...Object.keys(en),"table","q","read","note","shown"])e[i]!==lt[i]&&n.set(i,e[i]);for(let i of Object.keys(Gn))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",
e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let i of Tt)e[i].forEach(a=>n.append(i,
s(a)));return n.toString()}var Xn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),ye=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),nn=(e,t)=>({...e,...lt,...Object.fromEntries(Tt.map(n=>[n,new Set])),types:new Set(t.data.core)});function Qn(e,t,n,s){
let o=(r,p,h)=>({name:r,text:p,without:{...e,...h}}),i=(r,p)=>[...e[r]].map(h=>o(r,`${p} ${t.nameOf(h)}`,{[r]:ye(e[r],h)})),a=(r,p,h)=>e[r]===lt[r]?[]:[o(r,p,h)];
return[...e.from||e.to?[o("months",Te(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Te(...e.less.split(".."))}`,{less:""}),
...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a("links",s.kinds[e.
links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var x=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function ee(e,t={},...n){let s=document.createElementNS("http://ww\
w.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var be=(e,t,n)=>ee("svg",{viewBox:"0 0 16 16",class:"glyph","\
aria-hidden":"true"},ee("path",{d:He[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),he=(e,t)=>e.graph.data.
labels[e.graph.typeOf(t)][e.words.language].one,le=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>le(e,{...se(e.state),table:"",
node:t},be(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),fe=(e,t,...n)=>le(e,{...se(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),
ke=(e,t)=>fe(e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),oe=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(
n),click:s},t),Ct=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),ct=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g(
"span",{},t))),ne=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function Ae({words:e},t,n,s,o){let i=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(
s*5)},"");function r(p){let h=i.children.length;i.append(...n.slice(h,h+p).map(o));let f=n.length-i.children.length;a.hidden=f===0,a.textContent=e.more(Math.min(
f,s*5))}return r(s),[i,a]}var ue=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(se(e.state))},"← ",e.words.close),dt=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ie=(e,t,n)=>Mt(e.graph.data,t,n);function Yn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function xt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}function ft({
graph:e,view:t,state:n,database:s},o){let i=s.part?s.said(o,n):void 0;return i?i.sentences.filter(a=>n.lists||!e.isListing(a)):t.counts.said(o)}function pt({graph:e,
view:t,state:n,database:s},o){let i=s.stretch(n),a=it(n)?new Set([e.data.a[o],e.data.b[o]].flatMap(f=>t.counts.said(f))):null,r=e.toldOf(o,i)?f=>(n.lists||!e.isListing(
f))&&Ee(e,n,e.articleOf(f)):f=>!a||a.has(f),{both:p,either:h}=e.proof(o,i);return{both:p.filter(r),either:h.filter(r)}}var Yo=e=>e.replace(/[“”]/g,t=>t==="“"?
"‘":"’");function sn(e,t,n){let[s,o,i,a]=xt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,p=>p==="《"?"〈":"〉")}》`,s?"":e.graph.fileOf(n)].filter(Boolean);
return e.words.cited(Yo(t),r.join(e.words.comma))}function on(e,t){let[n,s,o,i]=xt(e,t);return[g("b",{class:"headline"},i||e.words.untitled),g("span",{class:"so\
urce",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var es=(e,t)=>le(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.read);function Ce(e,t,n,s){
let o=g("article",{},g("header",{},...on(e,t)));return ts(e,o,t,n,s),o}function _e(e,t,n,s){let o=g("details",{},g("summary",{},...on(e,t))),i=null,a=()=>i??=ts(
e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*an(e,t,n){let s=0;for(let[o,i,a]of t)
i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function ts(e,t,n,s,o){let i=new Set;for(let{sentence:a,text:r,listing:p,marks:h,
clip:f}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(d,m)=>g("mark",{class:d===o[0]?"one":"other"},m);
t.append(g("blockquote",{},p?g("span",{class:"chip"},e.words.listing):"",...an(r,h.filter(([d])=>o.includes(d)),u),ns(e,r,n),ss(e,f)))}t.append(es(e,n))}function ns(e,t,n){
let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await Zo(sn(e,t,n)),
s.textContent=e.words.copied}),s}var ss=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function Zo(e){try{
await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}
function os(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(d,m)=>le(e,{...se(e.state),node:d},m),p=a.length?t.indexOf(a[0]):-1,h=n.filter(([,d,m])=>p<0||
m<=p||d>=p+a[0].length),f=p<0?h:[...h,[-1,p,p+a[0].length]].sort((d,m)=>d[1]-m[1]),u=an(t,f,(d,m)=>d<0?g("mark",{class:"one"},m):r(d,m));return g("article",{},g(
"header",{},...on(e,s)),g("blockquote",{},o?g("span",{class:"chip"},e.words.listing):"",...u,ns(e,t,s),ss(e,i)),es(e,s))}function is(e,t){let{graph:n,words:s,state:o}=e,
[i,a]=[g("div",{id:"text"}),g("p",{class:"soft source"})],[r,p]=[g("h2",{},s.untitled),g("p",{})],h=g("button",{type:"button",class:"quiet back",click:()=>e.go(
{...o,read:""})},"← ",s.back),f=([u,d,m,w],c,b)=>(r.textContent=w||s.untitled,a.textContent=[u,d,m].filter(Boolean).join(" · "),a.title=c,n.data.desk&&p.replaceChildren(
g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:b})}`},s.addName)),w);return t!==void 0&&f(xt(e,t),n.fileOf(t),n.placeOf(t)),n.served?
e.text(t===void 0?o.read:n.placeOf(t)).then(u=>{let d=`${u.doc}#${u.article}`;Zn(e,i,u.sentences,f([u.paper,u.date||s.undated,u.page&&s.page(u.page),u.headline],
d,d))},e.fault):n.quotes(n.sentencesIn(t)).then(u=>Zn(e,i,u,xt(e,t)[3])),[h,r,a,n.data.desk?p:"",g("h3",{},s.wholeArticle),i]}function Zn({view:e,state:t,...n},s,o,i){
let a=new Set(e.chosen);for(let{text:r,marks:p}of o){let h=(f,u)=>le({...n,state:t},{...se(t),node:f},g("mark",{class:a.has(f)?"one":"other"},u));s.append(g("p",
r===i?{class:"headline"}:{},...an(r,p,h)))}}var Oe=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function Lt(e,t,n){let s=g("select",{"data-control":t},...n.map(o=>g("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function rn(e,t,[n,s],o,i){let a=g("output",{},o(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function ln(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function as(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=x("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,p=s.length-1,[h,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):p],u=(d,m)=>o({from:d?s[d]:"",to:m<p?s[m]:""});a.replaceChildren(Oe(n.least,
...rn("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((d,m)=>Math.max(d,m),2),2),30)],String,d=>o({least:d}))),...s.length>1?[Oe(n.from,...rn("f\
rom",h,[0,p],d=>s[d],d=>u(d,Math.max(d,f)))),Oe(n.to,...rn("to",f,[0,p],d=>s[d],d=>u(Math.min(h,d),d)))]:[],Oe(n.level,Lt(e,"level",["article","sentence"])),Oe(
n.listed,ln("lists",t.lists,d=>o({lists:d}))),Oe(n.links,Lt(e,"links",["together","post","event"])),Oe(n.colour,Lt(e,"colour",["community","type"])),Oe(n.size,Lt(
e,"size",tn)),Oe(n.physics,ln("physics",i.moves(),i.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(nn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function rs(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((u,d)=>d).filter(u=>!o.counts.recounted||
o.counts.articles[u]>0),r=u=>o.counts.kinds?o.counts.kinds[u]??0:a.filter(d=>t.isOf(d,new Set([u]))).length,p=rt(t).map(u=>{let d=g("input",{type:"checkbox","da\
ta-type":u});return d.checked=n.types.has(u),d.addEventListener("change",()=>{let m=new Set(n.types);d.checked?m.add(u):m.delete(u);let w=n.node>=0&&t.isOf(n.node,
m);e.go({...n,types:m,ends:null,chain:null,...w?{}:{node:-1,ego:0}}),x("types").querySelector(`[data-type=${u}]`).focus()}),g("label",{},d,be(e,u===ot?"person":
u),i.labels[u][s.language].many,g("span",{class:"number"},String(r(u))))}),h=ln("hubs",n.hubs,u=>e.set({hubs:u})),f=[...o.hubs].slice(0,5).map(t.nameOf).join(s.
stroke)+(o.hubs.size>5?" …":"");x("types").replaceChildren(...p,...o.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(f)},h,s.hubsOn,
g("span",{class:"number"},String(o.hubs.size)))]:[])}function ls(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].
length);x("kinds").hidden=o.length<2||!!n.table,x("kinds").replaceChildren(...o.map(i=>oe(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,
group:-1}))))}function cs(e){let t=Qn(e.state,e.graph,e.months,e.words);x("chips").hidden=!t.length,x("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{
let i=le(e,o,s,g("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function ds({
graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));x("blank").replaceChildren(...t.nodes.length||n.table?
[]:[g("p",{},i?s.siftedOut:s.blank),...i?[g("button",{type:"button",id:"unsift",click:()=>o(nn(n,e))},s.reset)]:[]])}function fs(e){let{graph:t,view:n,state:s,words:o,
looks:i}=e,a=cn(e),r=n.nodes.length-n.groups.reduce((p,{members:h})=>p+h.length,0);x("legend-body").replaceChildren(...a.length?[g("h3",{},o.groupsTitle),...a,...r?
[g("p",{class:"group"},ps(Zt),o.restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},o.sizeOf[s.size]),ei(e),...s.links==="together"?[g("h3",{},o.widthOf),
ti(e),g("p",{class:"soft"},o.why(t.data.limit.each))]:[g("h3",{},o.options[s.links]),g("p",{class:"soft"},o.lineOf[s.links])]),x("legend").hidden=!!s.table||!i}
function cn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:
a});return n.groups.map(({number:a,members:r})=>{let p=o.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"group",title:p,"data-group":a+
1,"aria-pressed":String(s.group===a),click:i(a)},ps(Re[a%Re.length]),g("span",{},p),g("span",{class:"number"},String(r.length)))})}var ps=e=>ee("svg",{viewBox:"\
0 0 16 16",class:"glyph","aria-hidden":"true"},ee("circle",{cx:8,cy:8,r:7,fill:e}));function ei({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<
16?Math.round(o*10)/10:Math.round(o));return g("div",{class:"scale"},...s.map((o,i)=>g("span",{},ee("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"\
true"},ee("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][i]),class:"size"})),String(o))))}function ti({looks:e}){let t=e.scale.map((o,i)=>[
o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([o,i])=>g("span",{},ee("svg",
{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},ee("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:
"1")))}var ni=12,dn=6,fn=({graph:e,words:t})=>e.data.database?t.partly:"",hs=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function Nt(e,t){let{graph:n,state:s}=e,
{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];return n.rowsOf.get(t).filter(a=>Yt(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function pn(e,t,n){let{graph:s,
words:o}=e;return e.state.links==="post"?`${n[3]?`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ie(e,n[4],n[5])}`:[o.acts[s.data.
acts[n[0]]],hs(e,n[1]),n[6]||n[5]].filter(Boolean).join(" · ")}function us(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=Nt(e,t);if(!i)return"";let r=o.links===
"post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function ms(e,t){
let{graph:n,words:s,state:o,view:i}=e,a=[n.data.a[t],n.data.b[t]],r=Nt(e,t),p=n.edgeOf(...a),h=f=>o.links==="post"?f[8]:f[7];return[ue(e),g("h2",{class:"pair"},
...a.map(f=>te(e,f))),ct([s.times(o.links,r.length)+fn(e),ie(e,i.counts.since[t],i.counts.until[t])]),p===void 0?"":le(e,{...o,links:"together"},s.asTogether),g(
"div",{id:"acts"},...r.flatMap(f=>[g("h3",{class:"act"},pn(e,t,f)),h(f)<0?"":Ce(e,n.articleOf(h(f)),[h(f)],a)]))]}function gs(e,t,n,s){let{graph:o,words:i}=e;return Ae(
e,t,n,ni,([a,r,p,h,f,u,d,m])=>{let w=[...new Set([...p,...h,...f<0?[]:[f]])].filter(c=>c!==s);return g("li",{},g("b",{},i.acts[o.data.acts[a]])," ",g("time",{},
hs(e,r)),d||u?g("span",{},` ${[d,u].filter(Boolean).join(" · ")}`):"",w.length?g("div",{class:"with"},...w.slice(0,dn).map(c=>te(e,c)),w.length>dn?` +${w.length-
dn}`:""):"",_e(e,o.articleOf(m),[m],s===void 0?w:[s]))})}function ws({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Ee(e,t,e.articleOf(
s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}function ys(e,t){let n=ws(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ne(`${e.words.events} ${n.
length}${fn(e)}`,e.graph.data.database?[1]:n,...gs(e,{id:"events",class:"line"},n,t))}function bs(e){let t=new Set(e.view.nodes),n=ws(e).filter(([,,s,o,i])=>[...s,
...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",{class:"card",id:"newest"},...ne(e.words.newest+fn(e),n,...gs(e,{class:"line"},n)))}function si(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function oi(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function ii(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,p,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[u,d]=oi(h);if(p.has(d))continue;if(d===s)break;p.add(d);let m=d===
n?0:3*e.edgesOf[d].length/a;for(let w of e.edgesOf[d]){let c=e.otherEnd(w,d);if(!t.passes(w)||!o(w,c))continue;let b=u+m+1/t.weight(w);b<(i.get(c)??1/0)&&(i.set(
c,b),r.set(c,w),si(h,[b,c]))}}if(!r.has(s))return null;let f=[];for(let u=s;u!==n;u=e.otherEnd(f[0],u))f.unshift(r.get(u));return f}function Ge(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function ks(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],p=new Set(o);for(let h of e.
waysBetween(n,s)){let f=e.data.a[h[0]]===n||e.data.b[h[0]]===n?h:h.toReversed(),u=Ge(e,n,f).slice(1,-1);!u.length||!f.every(t.passes)||u.some(d=>p.has(d))||(r.push(
f),u.forEach(d=>p.add(d)))}for(;r.length<i;){let h=ii(e,t,[n,s],(f,u)=>f!==a&&!p.has(u)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!h)break;r.push(
h),Ge(e,n,h).slice(1,-1).forEach(f=>p.add(f))}return r}function Os(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var ai=new Intl.Collator("zh"),$s=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?ai.compare(t,e):t-e);function vs({words:e},t,n,s,o){let[i,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,p=()=>{let u=t.map(d=>[s[1](d),d]).sort(([d],[m])=>r?$s(d,m):$s(m,d));i.replaceChildren(...u.slice(0,o).map(([,d])=>g(
"tr",{},...n.map(([m,w,c])=>g("td",{class:m},c?c(d):String(w(d))))))),n.forEach((d,m)=>f[m].setAttribute("aria-sort",d!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},h=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],p()},f=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>h(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,p()}),p(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...f)),i),a)}var Pt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Ms=e=>["together",t=>e.view.counts.weight[t],t=>fe(e,t,String(e.view.
counts.weight[t]))],Es=e=>["sentences",t=>e.view.counts.sentences[t]],Ts=e=>["npmi",t=>e.view.counts.npmi[t],t=>dt(e,t),e.words.npmiHint],Ss=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function As(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=Ms(e);
return g("div",{id:"companions"},vs(e,s.near,[Pt(e,r=>n.otherEnd(r,t)),a,Es(e),Ts(e)],a,25),g("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function Cs(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let p=c=>t.isOf(c,s.types)&&!s.hide.has(c)&&(!a.recounted||a.articles[c]>0),[h,f]=[Ms(e),["articles",c=>a.articles[c]]],[u,d,m]=s.table==="edges"?[i.a.map((c,b)=>b).
filter(c=>i.kind[c]<pe&&p(i.a[c])&&p(i.b[c])&&n.passes(c)),[Pt(e,c=>i.a[c]),Pt(e,c=>i.b[c]),h,Es(e),["inLists",c=>a.lists[c]],Ts(e),...Ss(e,a.since,a.until)],h]:
[i.name.map((c,b)=>b).filter(p),[Pt(e,c=>c),["type",c=>he(e,c)],f,["mentions",c=>a.mentions[c]],["companions",c=>t.edgesOf[c].filter(n.passes).length],...Ss(e,a.
first,a.last)],f],w=c=>oe("tab-"+c,o.tabs[c],s.table===c,()=>e.set({table:c}));r.replaceChildren(g("div",{class:"buttons"},w("nodes"),w("edges"),g("span",{class:"\
soft"},o.rows(u.length))),vs(e,u,d,m,100))}var Ps=(e,t,n)=>g("time",{class:"soft"},ie(e,t,n)),xs=12,Is=(e,t)=>typeof t=="number"?te(e,t):t;function ri(e,[,t,n,s,o,i,a,r]){let p=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):Ps(e,o,i);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Is(e,n),p)}function li(e,[t,n,,s,o,i]){return g(
"li",s?{class:"former"}:{},Is(e,t)," ",g("b",{},s?e.words.former+" ":"",n),Ps(e,o,i))}function Ls({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&ze(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function ci(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:ye(n[r],t)});
return g("div",{class:"buttons acts"},oe("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),oe("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),oe("open",s.open,
n.open.has(t),a("open")),oe("pin",s.pin,n.pin.has(t),a("pin")),oe("hide",s.hide,!1,()=>o({...se(n),hide:ye(n.hide,t)})),oe("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),oe("chain",s.chain,e.linking===t,()=>e.link(t)))}function js(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:p}=o,h=ft(
e,t),f=Ls(e,0,t),u=Ls(e,2,t),d=o.near.length;return[ue(e),g("h2",{},be(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),ct([he(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),ie(e,r.first[t],r.last[t])]),ci(e,t),ne(s.aliases,a.alias[t],g("p",{id:"aliases"},...a.alias[t].map(m=>g("span",{class:"chip"},m)))),ne(s.
posts,f,...Ae(e,{id:"posts",class:"line"},f,xs,m=>ri(e,m))),ne(s.holders,u,...Ae(e,{id:"holders",class:"line"},u,xs,m=>li(e,m))),ys(e,t),ne(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,d?[1]:[],As(e,t),p?.rest>0&&!i.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(
p.rest)):""),ne(s.stories,h,g("div",{id:"articles"},...n.byArticle(h).map(([m,w])=>_e(e,m,w,[t]))),e.database.part&&e.database.said(t,i)?.more?g("button",{type:"\
button",class:"quiet",id:"earlier",click:()=>e.earlier(t)},s.older):"")]}function Bs(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r}=o,p=[a.a[t],
a.b[t]],h=it(i),f=n.toldOf(t,e.database.stretch(i)),{both:u,either:d}=pt(e,t),m=h?0:a.weight[t]-new Set([...u,...d].map(n.storyOf)).size,w=n.isCredit(t)?[s.wrote(
r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",dt(e,t)&&`${s.npmi} ${dt(e,t)}`];return[ue(e),g("h2",{class:"pair"},
...p.map(c=>te(e,c))),ct([...w,ie(e,r.since[t],r.until[t])]),h&&!u.length&&!d.length?g("p",{class:"hint",id:"none-left"},s.noneLeft):"",ne(s.evidence,u,g("div",
{id:"evidence"},...n.byArticle(u).map(([c,b])=>Ce(e,c,b,p)))),ne(s.apart,d,g("div",{id:"apart"},...n.byArticle(d).map(([c,b],k)=>(u.length||k>2?_e:Ce)(e,c,b,p)))),
a.database&&m>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(m)):"",f?.more?g("button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},
s.older):""]}function Ns(e,t,n,s){let{graph:o,words:i,view:a}=e,r=Ge(o,t,n);return g("ol",{id:s,class:"line chain"},...n.map((p,h)=>{let{both:f,either:u}=o.proof(
p),d=o.byArticle(o.toldOf(p)||!o.shownBy(p)?f.length?f:u:o.shownBy(p)).slice(0,2),m=o.served&&!d.length?g("button",{type:"button",class:"quiet glance",click:()=>e.
glance(p)},i.glance):"",w=h>0?le(e,{...e.state,not:ye(e.state.not,r[h])},`${i.not} ${o.nameOf(r[h])}`):"";return g("li",{},te(e,r[h])," — ",fe(e,p,i.inArticles(
a.counts.weight[p]))," — ",te(e,r[h+1]),w&&g("span",{class:"not"},w),...d.map(([c,b])=>_e(e,c,b,[r[h],r[h+1]])),m)}))}function zs(e){let{graph:t,words:n,view:s,
state:o}=e,[i,a]=o.chain,r=Os(t,s,i,a),p=s.ways.filter(d=>d.length===1),h=s.ways.filter(d=>d.length>1),[f,...u]=[...p,...h];return[ue(e),g("h2",{class:"pair"},te(
e,i),te(e,a)),g("h3",{},p.length?n.direct:n.strongest),f?Ns(e,i,f,"steps"):g("p",{class:"soft",id:"steps"},n.apart2),ne(n.ways,u,...u.map((d,m)=>Ns(e,i,d,`way-${m}`))),
ne(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([d,m,w])=>g("li",{},te(e,d),g("span",{},fe(e,m,String(s.counts.weight[m]))," · ",fe(e,w,String(
s.counts.weight[w])))))))]}function Rs(e,{members:t}){let{graph:n,words:s,view:o}=e,i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort(
(r,p)=>o.tie(p)-o.tie(r)||r-p).slice(0,10);return[ue(e),g("h2",{},s.group(t.slice(0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",
id:"members"},...t.map(r=>g("li",{},te(e,r),g("span",{class:"number"},String(o.counts.articles[r]))))),ne(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g(
"li",{},ke(e,r),fe(e,r,s.inArticles(o.counts.weight[r]))))))]}var hn=26;function me(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var gn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function di(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Hs=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(di).join(",")).join(`\r
`)+`\r
`;function wn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function fi(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=wn(e),a=(h,f)=>Object.entries(o[h]).filter(([u])=>f[u]!==void 0&&f[u]!==null&&f[u]!=="").map(([u,d])=>`<data key="${d}">${gn(f[u])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",i.node(h))}</node>`),p=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",i.edge(h))}</edge>`);return`${s}${[...r,...p].join(`
`)}
</graph>
</graphml>
`}var un=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function It(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:p}=n,h=i.
scale(),f=pi(e,h),[u,d,m,w]=f.map(R=>R*h),c=R=>({x:i.spotOf(R).x*h,y:i.spotOf(R).y*h}),b=s.edges.map(R=>{let[G,U,H]=[c(p.a[R]),c(p.b[R]),o.line(R)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${U.x.toFixed(1)}" y2="${U.y.toFixed(1)}" stroke="${H.colour}" stroke-opacity="${H.opacity.toFixed(2)}" strok\
e-width="${Math.max(H.width*h,.5).toFixed(1)}"${H.dashes?` stroke-dasharray="${H.dashes.join(" ")}"`:""}/>`}),k=s.nodes.map(R=>{let[G,U]=[c(R),o.radius(R)*h];return`\
<path transform="translate(${(G.x-U).toFixed(1)} ${(G.y-U).toFixed(1)}) scale(${(U/8).toFixed(3)})" d="${He[p.shapes[n.typeOf(R)]]}" fill="${o.colour(R)}" fill-\
opacity="${o.opacity(R)}"><title>${gn(n.nameOf(R))}</title></path>`}),M=i.toMap,$=(R,G,U,H,J="")=>`<text x="${G.toFixed(1)}" y="${U.toFixed(1)}" font-size="${H}\
" fill="${t.ink}" ${J}>${gn(R)}</text>`,O=i.labels().map(({text:R,x:G,y:U})=>{let H=M({x:G,y:U});return $(R,H.x*h,H.y*h,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:R,members:G})=>[Re[R%Re.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):p.types.filter(R=>s.nodes.some(G=>n.typeOf(G)===R)).map(R=>[p.colours[R],p.labels[R][a.language].many,p.shapes[R]]),C=E.flatMap(
([R,G,U],H)=>[`<path transform="translate(${u.toFixed(1)} ${(w+12+hn*H).toFixed(1)})" d="${He[U]}" fill="${R}"/>`,$(G,u+24,w+25+hn*H,13)]),T=w+30+hn*E.length,I=`${a.
corpus(s.counts.pages,s.counts.stories,Ke(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,A=Math.max(m-u,un(qe(e),23),un(I,12),...E.map(([,R])=>24+un(R,13))),
q=[u-20,d-64,A+40,T-d+84].map(R=>R.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${q.join(" ")}" width="${q[2]}" height="${q[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${q[0]}" y="${q[1]}" width="100%" height="100%" fill="${t.paper}"/>${[$(qe(e),u,d-32,22,
'font-weight="600"'),...b,...k,...O,...C,$(I,u,T,12)].join(`
`)}</svg>`}function qe({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ke({graph:e,state:t,months:n}){return t.from||t.to?Te(t.from||n[0],t.to||n.at(-1)):Mt(e.data,...qn(e.data))}function pi({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},p]=[n.spotOf(i),t.radius(i)];return[a-p,r-p,a+p,r+p]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function mn(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>me("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(It(e,t))}
var hi={png:(e,t)=>mn(e,t,1),png2:(e,t)=>mn(e,t,2),png4:(e,t)=>mn(e,t,4),svg:(e,t)=>me("graph.svg",It(e,t),"image/svg+xml"),graphml:e=>me("graph.graphml",fi(e),
"application/xml"),nodes:e=>me("graph-nodes.csv",Hs(e.graph.data.declared.nodes,e.view.nodes.map(wn(e).node)),"text/csv"),edges:e=>me("graph-edges.csv",Hs(e.graph.
data.declared.edges,e.view.edges.map(wn(e).edge)),"text/csv")};function qs(e,t,n,s){x("files").replaceChildren(...Object.entries(hi).map(([o,i])=>g("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),g("button",{type:"button",id:"print",click:s},e.print))}var jt=5,ui=10;function Bt({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Ds(e){let{graph:t,words:n,state:s,view:o}=e,i=Bt(e);return[ue(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Ke(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},oe("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>wi(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},te(e,a),
le(e,{...s,sel:ye(s.sel,a)},n.unselect)))),ne(n.among,i,g("ol",{class:"rows",id:"among"},...i.map(a=>g("li",{},ke(e,a),fe(e,a,n.inArticles(o.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>mi(e,a)):[],...s.dossier?i.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...gi(e,a)]):[]]}function Ws({
graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&ze(e,n,o)).map(([,o,i,a,r,p,h,f])=>`${a?t.former+" ":""}${o}${i===""?"":` · ${typeof i=="num\
ber"?e.nameOf(i):i}`}（${h||f?`${h||"…"} – ${f||"…"}`:[e.data.dates[r],e.data.dates[p]].filter(Boolean).join(" – ")}）`)}function mi(e,t){let{graph:n,
words:s,view:o}=e,{counts:i}=o,a=ft(e,t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[he(e,t),s.inArticles(i.articles[t]),ie(e,i.first[t],
i.last[t])].join(" · ")),...Ws(e,t).map(r=>g("p",{},...Ct(r))),...n.byArticle(a).slice(0,jt).map(([r,p])=>Ce(e,r,p.slice(0,2),[t]))]}function gi(e,t){let{graph:n}=e,
{both:s,either:o}=pt(e,t);return n.byArticle(s.length?s:o).slice(0,jt).map(([i,a])=>Ce(e,i,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var ge=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function wi(e){let{graph:t,words:n,state:s,view:o}=e,{counts:i}=o,a=async p=>{let h=[];for(let[f,u]of p)for(let{text:d}of await t.
quotes(u.slice(0,2)))h.push(`> ${ge(sn(e,d,f))}`);return h},r=[`# ${n.dossierOf}: ${ge(t.data.title)}`,ge(Ke(e)),...s.note.split(/\n+/).filter(Boolean).map(ge)];
for(let p of s.sel){let h=t.edgesOf[p].filter(o.passes).sort((f,u)=>o.tie(u)-o.tie(f)).slice(0,ui);r.push(`## ${ge(t.nameOf(p))}`,[he(e,p),n.inArticles(i.articles[p]),
ie(e,i.first[p],i.last[p])].map(ge).join(" · "),...Ws(e,p).map(f=>`- ${ge(f)}`)),r.push(`${n.companions}${n.colon}${h.map(f=>`${ge(t.nameOf(t.otherEnd(f,p)))} ${i.
weight[f]}`).join(n.stroke)}`,...await a(t.byArticle(ft(e,p)).slice(0,jt)))}for(let p of Bt(e)){let{both:h,either:f}=pt(e,p);r.push(`## ${ge(t.nameOf(t.data.a[p]))}\
 — ${ge(t.nameOf(t.data.b[p]))}`,n.inArticles(i.weight[p]),...await a(t.byArticle(h.length?h:f).slice(0,jt)))}me("dossier.md",r.join(`

`)+`
`,"text/markdown")}var yi=60,Fs=90,zt={timer:0,key:""};function Us(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==zt.key&&(zt.key=s,clearTimeout(zt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?$i(e,t.edge):ki(e,t.node)).flat())),t&&bi(n,t)}function bi(e,{x:t,y:n}){let s=x("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function ki(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&ze(n,e.state,r)).slice(0,3);return[g("b",{},be(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),g("p",{class:"soft"},[he(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,p])=>g("p",{},r,p===""?"":` · ${typeof p=="number"?n.nameOf(p):p}`))]}function Oi(e,t){let{graph:n,words:s,view:o}=e,i=Nt(e,t);return[g("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(o.state.links,i.length),ie(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>g("p",{},pn(e,t,a)))]}function $i(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return Oi(
e,t);let{both:r,either:p}=n.proof(t),h=new Set([...r,...p].map(m=>n.dayOf(n.articleOf(m))).filter(Boolean)).size,f=g("p",{class:"said"}),u=r.filter(m=>!n.lists.
has(m)),d=n.byArticle(u.length?u:r)[0];return d&&(zt.timer=setTimeout(async()=>{let[{text:m}]=await n.quotes([d[1][0]]);f.textContent=m.length>Fs?m.slice(0,Fs)+
"…":m},yi)),[g("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),g("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),ie(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),f]}var Si=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),xe=(e,t)=>`${e}-01..${Si(t)}`;function yn({from:e,to:t},n){return e||t?xe(
e||n[0],t||n.at(-1)):""}function Rt(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function _s(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
p=new Map,h=(d,m)=>`${d} ${m}`,f=d=>d.map(m=>s.name[m]).sort().join(`
`);function u(d,m){e.addGraph(d);for(let w of d.periods){let c=h(`${w.since}..${w.until}`,m),b=i.get(c)??i.set(c,{entities:new Map,links:new Map}).get(c);[b.articles,
b.kinds]=[w.articles,w.kinds];for(let k of w.entities)b.entities.set(o.get(k.entity),{...k,first:e.dateNumber(k.first),last:e.dateNumber(k.last)});for(let k of w.
links){let M=e.edgeOf(o.get(k.source),o.get(k.target));M!==void 0&&b.links.set(M,{...k,since:e.dateNumber(k.first),until:e.dateNumber(k.last)})}}e.changed()}return Object.
freeze({part:n,stretch:d=>n?yn(d,t):"",period:d=>n?i.get(h(yn(d,t),d.lists)):void 0,bars(){let d=new Map(t.map((w,c)=>[w,c])),m=t.map(()=>s.types.map(()=>0));for(let[
w,c,b]of s.months)m[d.get(w)][s.types.indexOf(c)]+=b;return m},monthsOf:d=>a.get(f(d)),news:d=>r.get(d),said:(d,m)=>p.get(`${d} ${yn(m,t)}`),addPeriods:u,addMonths:(d,m)=>a.
set(f(d),new Map(m.map(({month:w,articles:c})=>[w,c]))),addNews(d,m){e.addGraph(m);let w=new Map;for(let c of m.changes)Be(w,c.change,c);r.set(d,w)},addSaid(d,m,{
quotes:w,more:c}){let b=`${d} ${m}`,k=p.get(b)??{sentences:[],came:0},M=e.addSentences(w);p.set(b,{sentences:[...k.sentences,...M],more:c,came:k.came+w.length})}})}var Y=e=>e.toLocaleString("en"),ce=(e,t)=>`${Y(e)} ${t}${e===1?"":"s"}`,bn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,o)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
，",semicolon:"；",colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${Y(e)} 个版面`,`${Y(t)} 篇报道`,n].filter(
Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"报道最多",
closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${Y(e)} 篇报道`,named:e=>`提及 ${Y(e)} 次`,aliases:"又作",posts:"职务",
holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"\
标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${Y(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,
stories:"报道",evidence:"依据",both:e=>`${Y(e)} 篇报道同现`,wrote:e=>`署名的 ${Y(e)} 篇报道`,said:e=>`${Y(e)} 句同句`,lists:e=>`其中 ${Y(e)}\
 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",
filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"\
计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"\
同句",type:"按类型",community:"按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"\
任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"\
联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${Y(e)} 个`:"",rows:e=>`共 ${Y(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",
open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",
ways:"其他联系链",apart2:"两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`\
本文件只含数据库的一部分：${e} / ${t} 个实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,
rest:(e,t,n,s,o,i)=>`先列出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,
older:"再取更早的原句",unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${Y(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,
partly:"（只计本文件内的报道）",cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,
blank:"没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即\
显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每\
个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${Y(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",handed:"职务易人",ceased:"不再同现",before:e=>`（此前 ${e}）`,glance:"取原句",
nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",leadPeople:"人物",
leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Y(e)} 句原文`:`已找到 ${Y(e)} \
句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,read:"看全文",wholeArticle:"全文",
time:"时间：拖动选取一段",play:"播放",pause:"暂停",compare:"与此前等长时段对比",clear:"全部时间",bars:"每月出现次数（按类型）",
own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：见报起止）",gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",
compared:(e,t)=>`${e} 对比 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",select:"加入选集",selected:"选集",unselect:"移出选集",among:"选集内的联系",
dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",emptySelection:"选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",
stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",stepTitle:e=>`标题（不写则为：${e}）`,stepText:"说明（可不写）",stepAdd:"把当前画面加为一步",
stepKeep:"保存文字",stepView:"保存文字并换成当前画面",stepCancel:"取消修改",undo:"撤销上一次改动",stepAct:{up:e=>`第 ${e} 步上移`,
down:e=>`第 ${e} 步下移`,rewrite:e=>`修改第 ${e} 步`,remove:e=>`删去第 ${e} 步`},rewriting:e=>`正在修改第 ${e} 步`,noSteps:"把图调到要讲的样子，写上标题，加为一\
步；如此一步步讲下去。",keptHere:"改动只记在这个浏览器里，要交给别人请存成文件。",keptThere:"改动已记在服务器的文件里。",
notKept:e=>`讲述没有存住：${e}`,saveSteps:"存步骤文件（供 kg story）",savePage:"存成带讲述的网页",kinds:{together:"同现",post:"任职",
event:"活动"},lineOf:{post:"人物到任职单位；虚线：只见曾任",event:"一同参加、会见、调研……的活动；越粗次数越多"},acts:{meet:"\
会见",inspect:"调研",attend:"出席",chair:"主持",speak:"讲话",sign:"签约",appoint:"任命",remove:"免职",visit:"走访",award:"表彰",invest:"投资"},
events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${Y(t)} 项职务`:`${Y(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"\
看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},
en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go t\
o the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"\
lines of posts shown",event:"lines of events shown"}[o]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`\
“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":ce(e,"page"),ce(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for i\
ts posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Ment\
ions",inArticles:e=>ce(e,"article"),named:e=>ce(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"\
In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if the\
y only ever appear together, 0 if independent",hidden:e=>`${Y(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`\
together in ${ce(e,"article")}`,wrote:e=>`in ${ce(e,"article")} credited to the reporter`,said:e=>`in ${ce(e,"sentence")}`,lists:e=>`of these ${ce(e,"list")} of\
 names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"\
(no headline)",filters:"Filters",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",
listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a \
sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",
post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is sh\
own (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Y(e)} of types not chosen`:"",rows:e=>ce(e,"row"),type:"Type",since:"F\
irst",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",
strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",
notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} a\
rticles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of\
 ${o} of ${i} articles; the rest comes from the database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,
elsewhere:e=>`The sentences of ${ce(e,"more article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the\
 sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"agai\
nst",unknown:e=>`No entity is called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities app\
ear together.",siftedOut:"The filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out\
 of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Oth\
ers",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"\
Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually \
concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in \
the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>ce(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===
t?e:`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"\
Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (before: ${e})`,glance:"Fetch sentences",nothingNew:"There is nothing\
 before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"\
Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?ce(e,"sentence"):`${ce(e,"sentence")} so far, still searching…`,noText:"\
No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",time:"Time: \
drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: a\
rticles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add \
this view as a step",stepKeep:"Keep the words",stepView:"Keep the words, with this view",stepCancel:"Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move st\
ep ${e} up`,down:e=>`Move step ${e} down`,rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the pic\
ture to what you want to tell, write a title, and add it as a step; then the next.",keptHere:"Changes are kept in this browser alone: save a file to hand them o\
n.",keptThere:"Changes are kept in the server's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"Save the steps (for kg story)",savePage:"Save the pag\
e with this story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post; dashed: former posts alone",event:"\
Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"chairs",speak:"speaks",sign:"si\
gns",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>ce(t,e===
"post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"\
Notes (kept in the dossier and the address)",selectHint:"Hold Shift and click nodes to select several."}};var Gs=5,vi=6,Mi=6,Ei=3,Ti=40,Ai=3;function kn({graph:e,months:t,state:n,database:s}){let o=new Set(s.part?e.data.months.map(([h])=>h):e.data.doc.map((h,f)=>e.monthOf(
f))),i=t.filter(h=>o.has(h)),a=i.filter(h=>(!n.from||h>=n.from)&&(!n.to||h<=n.to)),r=Math.max(1,Math.min(Math.round(a.length/Mi),s.part?Ei:1/0)),p=a[a.length-r];
return p&&p>i[0]?{from:p,to:a.at(-1)}:null}function Ci(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,[r,p]=[m=>i.dates[m],t.from],h=m=>n.isOf(m,o.types)&&
!o.hide.has(m),f=i.name.map((m,w)=>w).filter(m=>h(m)&&a.articles[m]>0&&r(a.first[m])),u=m=>m.sort((w,c)=>a.articles[c]-a.articles[w]||w-c),d=m=>m&&(!o.from||m.slice(
0,7)>=o.from)&&(!o.to||m.slice(0,7)<=o.to);return{posts:i.post.filter(([m,,,w,c])=>!w&&typeof m=="number"&&h(m)&&r(c)>=p&&d(r(c))).sort((m,w)=>r(w[4])<r(m[4])?-1:
1),fresh:u(f.filter(m=>r(i.first[m])>=p&&["official","person"].includes(n.typeOf(m)))),gone:u(f.filter(m=>r(i.last[m])&&r(i.last[m])<p&&n.typeOf(m)==="official"&&
a.articles[m]>1)),pairs:i.a.map((m,w)=>w).filter(m=>s.passes(m)&&r(i.since[m])>=p&&h(i.a[m])&&h(i.b[m])&&[i.a[m],i.b[m]].every(w=>r(i.first[w])&&r(i.first[w])<p)).
sort((m,w)=>s.tie(w)-s.tie(m)||m-w)}}function xi({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.
npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,p)=>p).filter(r=>t.passes(r)&&o.weight[r]>=Ai&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.
b[r]]).sort((r,p)=>a(p)-a(r)||r-p)}var we=(...e)=>g("li",{},...e),Li=(e,t)=>g("ol",{class:"rows",id:e},...t),Ks=e=>({class:"rows",id:e}),ht=(e,t,n,s,o,i)=>n.length?
[g("h4",{},`${t} ${Y(n.length)}${n.length===i?"+":""}`),...Ae(e,Ks(o),n,Gs,s)]:[];function Ni(e,t){let{words:n,graph:s,database:o}=e,i=o.news(xe(t.from,t.to));if(!i?.
size)return[];let a=u=>s.nodeOf.has(u)?te(e,s.nodeOf.get(u)):u,r=u=>g("time",{},u.day),p=u=>{let d=s.edgeOf(s.nodeOf.get(u.entity),s.nodeOf.get(u.other));return we(
d===void 0?g("span",{},a(u.entity)," — ",a(u.other)):ke(e,d),r(u))},h={handed:u=>we(g("span",{},a(u.entity)," ",u.post," · ",a(u.organ),g("span",{class:"soft"},
n.before(s.nodeOf.has(u.other)?s.nameOf(s.nodeOf.get(u.other)):u.other))),r(u)),appeared:u=>we(a(u.entity),r(u)),vanished:u=>we(a(u.entity),r(u)),began:p,ceased:p},
f={handed:n.handed,appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return g("section",{class:"card",id:"changed"},g("h3",{},n.changed),g(
"p",{class:"soft"},n.changedSince(t.from,t.to)),...Object.entries(f).flatMap(([u,d])=>ht(e,d,i.get(u)??[],h[u],u,Ti)))}function Pi(e){let{words:t,graph:n}=e,s=kn(
e);if(!s)return[];if(e.database.part)return Ni(e,s);let o=Ci(e,s),{counts:i}=e.view,a=(r,p)=>we(te(e,r),g("time",{},ie(e,p,p)));return Object.values(o).some(r=>r.
length)?g("section",{class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),ht(e,t.newPosts,o.posts,([r,p,h,,f])=>we(
g("span",{},te(e,r)," ",p,h===""?"":` · ${typeof h=="number"?n.nameOf(h):h}`),g("time",{},ie(e,f,f))),"new-posts"),ht(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),
"new-people"),ht(e,t.gone,o.gone,r=>a(r,i.last[r]),"gone"),ht(e,t.newPairs,o.pairs,r=>we(ke(e,r),g("time",{},ie(e,i.since[r],i.since[r]))),"new-pairs")):[]}function Ii(e){
let t=xi(e);return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),...Ae(e,Ks("surprises"),t,
Gs,n=>we(ke(e,n),fe(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function ji(e){let t=cn(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g(
"h3",{},e.words.groupsTitle),...t)}function Ht(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.counts,h=o.data.name.map((f,u)=>u).filter(f=>n.includes(o.typeOf(
f))&&o.isOf(f,a.types)&&!a.hide.has(f)&&r[f]>0&&!i.leftOut.includes(f)).sort((f,u)=>r[u]-r[f]||f-u).slice(0,vi);return ne(t,h,g("ol",{class:"bars",id:s},...h.map(
f=>we(te(e,f),g("span",{class:"number"},String(r[f])),Yn(g("i",{class:"bar"}),r[f]/r[h[0]],e.looks.colour(f))))))}function Vs(e){let{graph:t,words:n,view:s}=e,{
counts:o}=s,i=Ke(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,p)=>o.weight[p]-o.weight[r]||s.tie(p)-
s.tie(r)||r-p).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"corpus"},...Ct(n.corpus(o.pages,o.stories,i)),s.partial?n.partly:""),g("p",{class:"\
hint"},n.hint),e.state.links==="event"?bs(e):"",Pi(e),Ii(e),ji(e),g("div",{id:"leading"},Ht(e,n.leadPeople,["official","person"],"people"),Ht(e,n.leadOrgans,["a\
gency","institution"],"organs"),Ht(e,n.leadCompanies,["company"],"companies"),Ht(e,n.leadPlaces,["district"],"places")),ne(n.closest,a,Li("closest",a.map(r=>we(
ke(e,r),fe(e,r,n.inArticles(o.weight[r]))))))]}function Js(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},p={...r,...n,...o};if(n=i?p:null,!i){e.moveTo(p);return}
let h=performance.now(),f=u=>{if(a!==t)return;let d=Math.max(0,Math.min((u-h)/i,1)),m=d<.5?2*d*d:1-2*(1-d)*(1-d),w=c=>r.position[c]+m*(p.position[c]-r.position[c]);
e.moveTo({scale:r.scale*(p.scale/r.scale)**m,position:{x:w("x"),y:w("y")}}),d<1?requestAnimationFrame(f):(n=null,e.redraw())};requestAnimationFrame(f)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Xs({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function Qs(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function Ys(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var qt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Zs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function eo(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&qt(i,n)))}}function On({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[eo(),eo()];for(let{i:h,x:f,y:u,radius:d}of t)r.add({...Zs(f,u,d*2,d*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let p=[];
for(let{i:h,x:f,y:u,radius:d,text:m,width:w,must:c}of e){if(p.length>=i)break;let[b,k]=[d+o*.6,d+w/2+2],M=[[0,b],[k,0],[-k,0],[0,-b],[k*.8,b*.8],[-k*.8,b*.8],[k*
.8,-b*.8],[-k*.8,-b*.8],[k*.45,b],[-k*.45,b],[k*.45,-b],[-k*.45,-b],...c?[[0,b*1.7],[0,-b*1.7]]:[]].map(([O,E])=>({...Zs(f+O,u+E,w,o),x:f+O,y:u+E,i:h,text:m})).
filter(O=>O.left>s.left&&O.right<s.right&&O.top>s.top&&O.bottom<s.bottom&&!a.touching(O)),$=M.find(O=>!r.touching(O,h))??(c?M[0]:void 0);$&&(a.add($),p.push($))}
return p}function to(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(h=>t.nodes.filter(f=>f!==n&&(s.get(
f)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),p=zi(Bi(e,i,h=>-(r.get(h)??0)),130,o);if(a.length){let h=new Map(a.map(u=>[u,Hi(e,u,o)])),f=a.
sort((u,d)=>h.get(u)-h.get(d));Ri(f,p+64,o)}return o}function Bi(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function zi(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[p,h]=[0,t];for(;p<a.
length;){let f=Math.max(1,Math.floor(r*h/64)),u=a.slice(p,p+f);u.forEach((d,m)=>{let w=o+r*(m+.5)/u.length;n.set(d,{x:1.25*h*Math.cos(w),y:h*Math.sin(w)})}),p+=
u.length,i=Math.max(i,h),h+=64}o+=r}return i}function Ri(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((h,f)=>f>=s&&(f-s)%a===0).slice(0,i),p=a>1?r:e.slice(s);if(p.forEach((h,f)=>{let u=-Math.PI+2*Math.PI*(f+.5)/p.length;n.set(h,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,o+=64}}function Hi(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let p=Math.hypot(r.x,r.y);return[i+r.x/p,a+r.y/p]},[0,0]);return Math.atan2(o[1],o[0])}function no(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let o=new Map(s.map(h=>[h,[]]));for(let h of t.edges)o.get(e.a[h])?.push(e.b[h]),o.get(e.b[h])?.push(e.a[h]);let i=new Map,a=({x:h,y:f})=>[Math.floor(h/48),
Math.floor(f/48)],r=h=>{let f=a(h).join();i.has(f)?i.get(f).push(h):i.set(f,[h])},p=(h,f)=>{let[u,d]=a(h);for(let m=-2;m<=2;m++)for(let w=-2;w<=2;w++)if(i.get(`${u+
m},${d+w}`)?.some(c=>Math.hypot(h.x-c.x,h.y-c.y)<f))return!1;return!0};n.forEach(r);for(let h of s){let f=o.get(h).map(k=>n.get(k)).filter(Boolean),u=k=>f.length?
f.reduce((M,$)=>M+$[k],0)/f.length:0,[d,m]=[u("x"),u("y")],w=k=>({x:d+12*Math.sqrt(k)*Math.cos(k*2.4),y:m+12*Math.sqrt(k)*Math.sin(k*2.4)}),c=0;for(;c<150&&!p(w(
c),96);)c++;if(c===150)for(c=0;!p(w(c),48);)c++;let b=w(c);n.set(h,b),r(b)}}var qi=12,so=400,oo=16,Di={mouse:12,touch:24},Wi={mouse:6,touch:12},Fi=60,io=400,Ui=17,ao=Object.fromEntries(Object.entries(He).map(([e,t])=>[e,new Path2D(t)]));
function ro(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:l,x:y,y:S})=>[l,{x:y,y:S}])),r={nodes:new Map,
edges:new Map},p=new Map,h=a,[f,u]=[null,null],[d,m,w]=[null,null,{}],c=[],b=[],k=new Set,[M,$,O,E]=[null,!1,!1,!0],C=!1,T=l=>h.get(l),I=({x:l,y})=>{let[S,v]=[f.
getScale(),f.getViewPosition()];return{x:(l-v.x)*S+e.clientWidth/2,y:(y-v.y)*S+e.clientHeight/2}},A=()=>d.nodes.filter(l=>r.nodes.has(l)).map(l=>({i:l,...I(h.get(
l)),radius:m.radius(l)*f.getScale()}));function q(l,y,S){[d,w]=[l,y],h=d.state.ego&&d.state.node>=0?to(t,d,d.state.node):a,no(o,d,h),m=Un(t,d,w,T,kt(d.nodes,()=>20).
scale),M=null,s.hover(null),k=new Set,c.length||setTimeout(R,f?Fi:0),C||=S,c=[U]}function R(){c.shift()?.(),c.length&&setTimeout(R)}let G=()=>{for(;c.length;)c.
shift()()};function U(){let l=d.state.pin,y=d.nodes.map(N=>({id:N,...O&&r.nodes.has(N)?{}:h.get(N),size:m.radius(N),shape:o.shapes[t.typeOf(N)],...H(N),fixed:l.
has(N)})),S=d.edges.map(N=>{let{width:D,opacity:W,colour:_,dashes:z}=m.line(N);return{id:N,from:o.a[N],to:o.b[N],width:D,dashes:z,color:{color:_,opacity:W}}}),v=[];
for(let N=0;N<S.length;N+=io)v.push(()=>ae("edges",S.slice(N,N+io)));let P=()=>{J("edges",d.edges),J("nodes",d.nodes)},B=()=>{C&&(C=!1,Se(),s.shown())},j=()=>{B(),
f.redraw()};c=f?[P,()=>ae("nodes",y),...v,j]:[Jt,()=>{ae("nodes",y),B()},...v,()=>f.redraw()]}let H=l=>({opacity:m.opacity(l),borderWidth:d.state.pin.has(l)||d.
chosen.includes(l)?2.5:1.5,color:{background:m.colour(l),border:d.state.pin.has(l)||d.chosen.includes(l)||d.state.sel.has(l)?w.ink:w.paper}});function J(l,y){let S=new Set(
y),v=[...r[l].keys()].filter(P=>!S.has(P));v.forEach(P=>r[l].delete(P)),v.length&&i[l].remove(v)}function ae(l,y){let S=y.map(v=>[v,JSON.stringify(v)]).filter(([
v,P])=>r[l].get(v.id)!==P);S.forEach(([v,P])=>r[l].set(v.id,P)),S.length&&i[l].update(S.map(([v])=>v))}function Ze(l,y){let S=l.canvas.width/e.clientWidth;l.save(),
l.setTransform(S,0,0,S,0,0),y(l),l.restore()}function et(l){if(!(!d||d.state.ego||d.state.colour!=="community"||d.state.links!=="together"))for(let{number:y,members:S}of d.
groups){if(d.lit&&d.state.group!==y)continue;let v=Ys(Qs(S.map(T)));v.length<3||(l.beginPath(),v.forEach(({x:P,y:B},j)=>j?l.lineTo(P,B):l.moveTo(P,B)),l.closePath(),
[l.lineJoin,l.lineWidth]=["round",64],l.fillStyle=l.strokeStyle=`color-mix(in srgb, ${m.coloured.get(y)} ${d.state.group===y?16:7}%, ${w.paper})`,l.fill(),l.stroke())}}
let Pe=(l,y)=>(p.has(y)||p.set(y,l.measureText(y).width+6),p.get(y)),Fe=l=>t.nameOf(l).length>oo?t.nameOf(l).slice(0,oo-1)+"…":t.nameOf(l);function $e(l){l.font=
`13px ${getComputedStyle(document.body).fontFamily}`,[l.textBaseline,l.textAlign,l.lineJoin]=["middle","center","round"];let y=A().filter(({x:z,y:K})=>z>0&&K>0&&
z<e.clientWidth&&K<e.clientHeight),S=new Set(d.nodes.slice().sort((z,K)=>z-K).slice(0,qi)),v=M?.node!==void 0?yt(M.node):k.size?k:null,P=z=>d.chosen.includes(z)?
-3:d.state.pin.has(z)||d.lit?.strong.has(z)?-1:0,B=z=>!d.lit||d.state.ego||d.lit.strong.has(z)||d.state.pin.has(z)||d.lit.weak.has(z),j=new Map(d.around.map((z,K)=>[
t.otherEnd(z,d.state.node),K])),N=(z,K)=>({...z,text:Fe(z.i),width:Pe(l,Fe(z.i)),must:K}),D=y.filter(({i:z})=>B(z)).sort((z,K)=>P(z.i)-P(K.i)||(j.get(z.i)??1e6)-
(j.get(K.i)??1e6)||z.i-K.i).map(z=>N(z,!d.lit&&S.has(z.i)||d.state.sel.has(z.i)||P(z.i)===-3)),W={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-
2},height:Ui,most:$?so/5:so},{boxes:_}=s.covers();if(b=On({turn:D,bodies:y,covers:_,...W}),v){let z=Z=>v.has(Z)||Z===M?.node,K=b.filter(({i:Z})=>z(Z)),X=new Set(
K.map(({i:Z})=>Z)),Q=On({turn:y.filter(({i:Z})=>z(Z)&&!X.has(Z)).map(Z=>N(Z,Z.i===M?.node)),bodies:y,covers:[..._,...K],...W});b=[...K,...Q,...b.filter(Z=>!z(Z.
i)&&!Q.some(ve=>qt(Z,ve)))]}(M||k.size)&&bt(l,v);for(let{x:z,y:K,text:X,i:Q}of b)l.globalAlpha=v&&!v.has(Q)&&Q!==M?.node?.25:d.lit?.weak.has(Q)&&!d.lit.strong.has(
Q)&&!v?.has(Q)?.6:1,[l.lineWidth,l.strokeStyle]=[3.5,w.paper],l.fillStyle=S.has(Q)||P(Q)<0||v?.has(Q)||Q===M?.node?w.ink:w.soft,l.strokeText(X,z,K),l.fillText(X,
z,K);l.globalAlpha=1,wt(l)}function wt(l){l.font=`11px ${getComputedStyle(document.body).fontFamily}`;let y=[...b];for(let S of d.lit?.edges??[]){if(!t.isTyped(
S)||$)continue;let[v,P,B]=[s.line(S),I(T(o.a[S])),I(T(o.b[S]))],[j,N,D]=[(P.x+B.x)/2,(P.y+B.y)/2,l.measureText(v).width],W={left:j-D/2,right:j+D/2,top:N-8,bottom:N+
8};y.some(_=>qt(_,W))||(y.push(W),[l.lineWidth,l.strokeStyle,l.fillStyle]=[3.5,w.paper,w.accent],l.strokeText(v,j,N),l.fillText(v,j,N))}}let yt=l=>new Set(d.edges.
filter(y=>o.a[y]===l||o.b[y]===l).map(y=>t.otherEnd(y,l)));function bt(l,y){let S=M?.edge!==void 0?[M.edge]:M?d.edges.filter(B=>o.a[B]===M.node||o.b[B]===M.node):
[];y&&([l.globalAlpha,l.fillStyle]=[.72,w.paper],l.fillRect(0,0,e.clientWidth,e.clientHeight));let v=f.getScale();for(let B of S){let[j,N]=[I(T(o.a[B])),I(T(o.b[B]))];
[l.globalAlpha,l.strokeStyle,l.lineWidth]=[.75,w.accent,Math.max(m.line(B).width*v,1.2)+(y?0:1.5)],l.beginPath(),l.moveTo(j.x,j.y),l.lineTo(N.x,N.y),l.stroke()}
l.globalAlpha=1;let P=[...y??[],...M?.node===void 0?[]:[M.node],...M?.edge===void 0?[]:[o.a[M.edge],o.b[M.edge]]];for(let B of P)r.nodes.has(B)&&Gt(l,B,v)}function Gt(l,y,S){
let[{x:v,y:P},B]=[I(T(y)),m.radius(y)*S/7.2];l.save(),l.translate(v-8*B,P-8*B),l.scale(B,B),l.fillStyle=m.colour(y),l.fill(ao[o.shapes[t.typeOf(y)]]),y===M?.node&&
([l.strokeStyle,l.lineWidth]=[w.ink,2/B],l.stroke(ao[o.shapes[t.typeOf(y)]])),l.restore()}function tt(){let l=new Map(A().map(S=>[S.i,S])),y=d.edges.filter(S=>l.
has(o.a[S])&&l.has(o.b[S])&&(!d.lit||d.lit.edges.has(S)||d.state.ego));return{bodies:[...l.values()],lines:y.map(S=>[S,l.get(o.a[S]),l.get(o.b[S])])}}function de(l,y="\
mouse",S=d&&f?tt():null){if(!S)return null;let v=b.find(D=>l.x>=D.left&&l.x<=D.right&&l.y>=D.top&&l.y<=D.bottom);if(v)return{node:v.i};let[P,B]=[-1,Di[y]];for(let{
i:D,x:W,y:_,radius:z}of S.bodies){let K=Math.hypot(W-l.x,_-l.y)-z;K<=B&&([P,B]=[D,K])}if(P>=0)return{node:P};let[j,N]=[-1,Wi[y]];for(let[D,W,_]of S.lines){let z=Xs(
l,W,_);z<N&&([j,N]=[D,z])}return j<0?null:{edge:j}}function Ie(l){let y=l&&!$?de(l):null;(y?.node!==M?.node||y?.edge!==M?.edge)&&(M=y,e.style.cursor=y?"pointer":
"",f?.redraw()),s.hover(y&&{...y,...l})}function Se(l=0,y=d.nodes,S=1.6){!y.length||!f||!e.clientWidth||(E=y===d.nodes,u.to(kt(y,m.radius,S),l))}function kt(l,y,S=1.6){
let v=X=>l.reduce(([Q,Z],ve)=>[Math.min(Q,T(ve)[X]-y(ve)),Math.max(Z,T(ve)[X]+y(ve))],[1/0,-1/0]),[[P,B],[j,N]]=[v("x"),v("y")],{left:D,top:W,bottom:_}=s.covers(),
z=[e.clientWidth-D-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-W-_,100)],K=l.length?Math.min(z[0]/(B-P),z[1]/(N-j),S):1;return{scale:K,position:{x:(P+
B)/2-D/2/K,y:(j+N)/2+(_-W)/2/K}}}function Kt(l,y,S=0){let v=Math.min(60,e.clientWidth/8,e.clientHeight/8),{bottom:P}=s.covers();(!l.every(j=>{let{x:N,y:D}=I(T(j));
return N>v&&N<e.clientWidth-v&&D>v&&D<e.clientHeight-v-P})||u.scale()<S)&&Se(y,l,Math.max(f.getScale(),.8))}function Vt(l,[y,S]){let v=T(l),[P,B]=[-1,1/0];for(let j of d.
nodes){let[N,D]=[T(j).x-v.x,T(j).y-v.y],W=N*y+D*S,_=W+2.5*Math.abs(N*S-D*y);j!==l&&W>0&&_<B&&([P,B]=[j,_])}return P}function Ot(l){l===O||!f||(O=l,l||nt(d.nodes),
f.setOptions({physics:{enabled:l,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let nt=l=>{for(let[
y,S]of Object.entries(f.getPositions(l)))h.set(Number(y),S)};function Jt(){f=new vis.Network(e,i,n.options),u=Js(f),e.firstElementChild.removeAttribute("tabinde\
x"),f.on("beforeDrawing",l=>{O&&nt(d.nodes),et(l)}),f.on("afterDrawing",l=>Ze(l,$e)),f.on("dragStart",()=>{$=!0,E=!1,u.stop(),Ie(null)}),f.on("dragEnd",({nodes:l})=>{
$=!1,l.length&&nt(l),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{E=!1,u.stop(),Ie(null)}),f.on("resize",()=>{E&&Se()}),f.on("click",({pointer:l,event:y})=>{let S=de(
l.DOM,y.pointerType==="touch"?"touch":"mouse");f.unselectAll(),S?.node!==void 0?s.node(S.node,y.srcEvent??y):S?s.edge(S.edge):s.nothing()}),e.addEventListener("\
pointermove",l=>{if(l.pointerType==="touch")return;let y=e.getBoundingClientRect();Ie({x:l.clientX-y.left,y:l.clientY-y.top})}),e.addEventListener("pointerleave",
()=>Ie(null))}let je=({x:l,y})=>{let S=e.getBoundingClientRect();return{x:S.left+l,y:S.top+y}};function $t(l){G();let y=tt(),S=y.lines.find(([X])=>X===l);if(!S)
return null;let[,v,P]=S,B=({x:X,y:Q},Z)=>X>Z.left&&X<Z.right&&Q>Z.top&&Q<Z.bottom,[j,{boxes:N}]=[{left:0,top:0,right:e.clientWidth,bottom:e.clientHeight},s.covers()],
D=X=>B(X,j)&&!N.some(Q=>B(X,Q)),W=({x:X,y:Q})=>de({x:X,y:Q},"mouse",y)?.edge===l,z=Array.from({length:80},(X,Q)=>.5+(Q%2?1:-1)*.006*Q).map(X=>({x:v.x+(P.x-v.x)*
X,y:v.y+(P.y-v.y)*X})).filter(X=>D(X)&&W(X)),K=z.find(({x:X,y:Q})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([Z,ve])=>W({x:X+Z,y:Q+ve})));return z.length?je(K??z[0]):
null}return Object.freeze({draw:q,now:G,fit:Se,bringIntoView:Kt,shine:l=>{k=new Set(l.filter(y=>r.nodes.has(y))),f?.redraw()},refit:()=>{E&&Se()},next:Vt,move:Ot,
hit:de,pointOf:$t,spotOf:T,moves:()=>O,isReady:()=>f!==null&&b.length>0,isStill:()=>f!==null&&!c.length&&u.isStill(),looks:()=>m,scale:()=>f?.getScale()??1,zoom:(l,y)=>{
E=!1,u.to({scale:u.scale()*l},y)},centre:(l,y)=>u.to({position:T(l),scale:y}),labels:()=>b,point:l=>({...je(I(T(l))),radius:m.radius(l)*f.getScale()}),onScreen:je,
toMap:({x:l,y})=>{let[S,v]=[f.getScale(),f.getViewPosition()];return{x:(l-e.clientWidth/2)/S+v.x,y:(y-e.clientHeight/2)/S+v.y}},sheet:()=>e.querySelector("canva\
s")})}async function $n(){let e=[];for(let t of x("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function lo(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",x("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(It(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var co=12,_i=150;function Gi(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let p=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[p.join(""),p.map(f=>f[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:p},h)=>{if(!p.includes(i))return;let f=99;r.forEach((u,d)=>u.forEach(m=>{let w=m===i?0:m.startsWith(i)?3:d<2&&m.includes(
i)?6:99;f=Math.min(f,w+d)})),f<99&&a.push([f,h])}),a.sort((r,p)=>r[0]-p[0]||t.articles[p[1]]-t.articles[r[1]]||r[1]-p[1]),a.slice(0,o).map(([,r])=>r)}}function fo({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[x("query"),x("hits")],r=Gi(e),p=0,h=[],f=0,u=$=>({type:e.typeOf($),name:e.nameOf($),alias:e.data.alias[$],articles:e.
data.articles[$],go:()=>s($)}),d=$=>e.nodeOf.has($.entity)?u(e.nodeOf.get($.entity)):{type:$.type,name:$.entity,alias:$.aliases,articles:$.articles,go:()=>s(e.addNode(
$))},m=$=>({text:$,go:()=>n().go({...se(n().state),table:"",q:$})});function w(){let $=i.value;c(r($,co).map(u),!t.served),clearTimeout(p),t.served&&$.trim()&&(p=
setTimeout(async()=>{try{let O=await t.ask("names",{q:$,limit:co});i.value===$&&document.activeElement===i&&c(O.map(d),!0)}catch(O){o(O)}},_i))}function c($,O){
let E=n(),C=i.value.trim(),T=O&&C&&!$.length;h=[...$,...C.length>1&&!document.body.classList.contains("linking")?[m(C)]:[]],f=Math.min(f,Math.max(h.length-1,0));
let I=h.map(({type:A,name:q,alias:R,articles:G,text:U},H)=>{let J=U?g("li",{role:"option",id:"hit-"+H,class:"text"},E.words.texts(U)):g("li",{role:"option",id:"\
hit-"+H},be(E,A),g("span",{},q),g("small",{},R.slice(0,3).join("、")),g("small",{class:"number"},String(G)));return J.addEventListener("mousedown",ae=>{ae.preventDefault(),
M(H)}),J});a.replaceChildren(...T?[g("li",{class:"none",role:"option","aria-disabled":"true"},E.words.none)]:[],...I),a.hidden=!h.length&&!T,i.setAttribute("ari\
a-expanded",String(!a.hidden)),b()}function b(){h.forEach(($,O)=>x("hit-"+O).setAttribute("aria-selected",String(O===f))),h.length?i.setAttribute("aria-activede\
scendant","hit-"+f):i.removeAttribute("aria-activedescendant"),x("hit-"+f)?.scrollIntoView({block:"nearest"})}function k(){a.hidden=!0,i.setAttribute("aria-expa\
nded","false"),i.removeAttribute("aria-activedescendant")}function M($){let{go:O}=h[$];i.value="",k(),O(),x("panel").focus()}return i.addEventListener("input",()=>{
f=0,w()}),i.addEventListener("blur",k),i.addEventListener("keydown",$=>{$.isComposing||$.keyCode===229||($.key==="ArrowDown"||$.key==="ArrowUp"?($.preventDefault(),
h.length&&(f=(f+($.key==="ArrowDown"?1:h.length-1))%h.length),b()):$.key==="Enter"&&h.length&&!a.hidden?M(f):$.key==="Escape"&&($.stopPropagation(),i.value="",k(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:$=>{i.placeholder=$}})}var ut=150,Ki=12,po=10;function uo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Vi({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function Vi(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,p=A=>q=>(t.level==="sentence"?A.sentences:A.weight)[q],h=A=>q=>p(A)(q)>=t.least&&i.kind[q]<
pe&&(i.kind[q]===Me||t.types.has("reporter")),f=h(a),u=r?{passes:A=>f(A)||h(r)(A),articles:A=>Math.max(a.articles[A],r.articles[A])}:{passes:f,articles:A=>a.articles[A]},
d=t.ends?n.lineOf(...t.ends,t.links):void 0,m={state:t,counts:a,passes:f,weight:p(a),edge:d,hubs:s,tie:A=>a.weight[A]+Math.max(a.sentences[A]-a.lists[A],0)},w=t.
chain?ks(n,m,t.chain,t.not):null,c=Ji(n,t,w),b=A=>n.isOf(A,t.types)&&!t.hide.has(A)&&(t.hubs||t.links!=="together"||!s.has(A)),M=Xi({...e,...m,...u,may:A=>b(A)||
c.includes(A)||t.pin.has(A),chosen:c,before:r},t),$=r&&ta(e,m,t,M,r),O=new Set([...d===void 0?[]:[d],...w?.[0]??[],...(w??[]).flat()]),E=[...t.sel].flatMap(A=>n.
edgesOf[A].filter(q=>f(q)&&t.sel.has(n.otherEnd(q,A)))),C=[...new Set([...$?.edges??M.edges,...O,...t.links==="together"?E:[]])],T=t.node>=0?mo(n,m,t.node,A=>n.
isOf(A,t.types)&&!t.hide.has(A)):[],I={...m,ways:w,chosen:c,compared:$,nodes:M.nodes,edges:C,near:T,around:t.links==="together"?T:C.filter(A=>n.isTyped(A)&&(i.a[A]===
t.node||i.b[A]===t.node)),measure:na(n,a,t.size,M.nodes),groups:sa(n,M.nodes,a),ofTypes:oa(n,t),partial:!a.whole,filtered:t.least>1||a.recounted||t.level!=="art\
icle"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(A=>n.isOf(A,t.types)&&!M.nodes.includes(A))};return Object.freeze({...I,lit:ia(n,I,O)})}
function Ji(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ge(e,t.chain[0],s))])]:[]}function mo(e,{passes:t,
tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function Xi(e,t){if(t.links!=="together")return ea(e,t);let{graph:n,
passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:p,edgesOf:h,otherEnd:f,typeOf:u}=n,d=C=>h[C].filter(T=>s(T)&&o(f(T,C))),m=C=>d(C).map(T=>f(T,C)).slice(
0,ut),w=i.length===1?i[0]:-1,c=t.ego>0&&w>=0,b=Qi(e,t),k=new Set(p.core.some(C=>t.types.has(C))?p.core:p.types),M=c?Yi(e,w,t.ego):b?a:ho(e,k,p.limit.nodes),[$,O]=[
new Set(M),new Set(M)];if(!c){for(let C of p.types)t.types.has(C)&&!k.has(C)&&ho(e,new Set([C]),p.limit.others,$).forEach(T=>$.add(T));w>=0&&!$.has(w)&&m(w).forEach(
C=>$.add(C))}for(let C of t.open)[C,...m(C)].forEach(T=>$.add(T));for(let C of[...t.pin,...t.sel,...i])$.add(C);t.hubs&&!c&&e.hubs.forEach(C=>{o(C)&&$.add(C)});
let E=new Set(b&&!c?r:Zi(e,O));for(let C of $){let T=C===w||t.open.has(C);(T||!O.has(C))&&h[C].filter(I=>s(I)&&$.has(f(I,C))).slice(0,T?ut:p.limit.each).forEach(
I=>E.add(I))}return{nodes:[...$],edges:[...E]}}var Qi=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="articl\
e"&&!n.hide.size;function Yi(e,t,n){let{graph:s,tie:o,may:i}=e,a=h=>mo(s,e,h,i).map(f=>s.otherEnd(f,h)),r=a(t).slice(0,ut),p=new Set([t,...r]);if(n===2)for(let h of r.
slice(0,ut/5))for(let f of a(h).slice(0,12))p.size<2*ut&&p.add(f);return[...p]}function Zi({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Me&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function ho({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let p=e.data.name.map((h,f)=>f).filter(h=>e.isOf(h,i)&&!r.has(h)&&n(h)&&e.edgesOf[h].some(t));return s.recounted&&p.sort(
(h,f)=>o(f)-o(h)||h-f),p.slice(0,a)}function ea({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,p=e.typedEdges(i.links).filter(f=>n(a[f])&&n(r[f])&&
Math.max(t.weight[f],o?.weight[f]??0)>=i.least);if(i.ego&&i.node>=0){let f=m=>new Set([...m,...p.filter(w=>m.has(a[w])||m.has(r[w])).flatMap(w=>[a[w],r[w]])]),u=f(
new Set([i.node])),d=i.ego===2?f(u):u;p=p.filter(m=>d.has(a[m])&&d.has(r[m]))}let h=p.sort((f,u)=>t.weight[u]-t.weight[f]||f-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...h.flatMap(f=>[a[f],r[f]]),...i.pin,...i.sel,...s])],edges:h}}function ta({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=d=>Math.
max(t.weight[d],o.weight[d]),p=(n.links==="together"?i.a.map((d,m)=>m).filter(d=>i.kind[d]===Me):e.typedEdges(n.links)).filter(d=>a.has(i.a[d])&&a.has(i.b[d])&&
r(d)>=n.least);p.sort((d,m)=>r(m)-r(d)||Math.abs(t.weight[m]-o.weight[m])-Math.abs(t.weight[d]-o.weight[d])||d-m);let h=p.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),f=(d,m)=>m?d?d>m?"stronger":d<m?"weaker":null:"lost":"gained",u=new Map(h.map(d=>[d,f(t.weight[d],o.weight[d])]).filter(([,d])=>d));return{edges:h,
changes:u,before:o}}function na(e,t,n,s){let o={mentions:i=>t.mentions[i],articles:i=>t.articles[i],degree:i=>e.edgesOf[i].length,rank:i=>e.data.rank[i]}[n];return{
of:o,greatest:s.reduce((i,a)=>Math.max(i,o(a)),1e-9)}}function sa(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<Math.min(e.data.groups,
po)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,po).filter(([,o])=>o.length>2).map(([o,i])=>({number:o,
members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function oa({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.name.map((a,r)=>t(r,s));return o!==
"together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
pe&&i[a]&&i[e.b[r]]).length}}function ia(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};if(s.
node>=0){let p=new Set(a),h=i.filter(u=>p.has(e.otherEnd(u,s.node))),f=h.slice(0,Ki*s.shown);return{strong:new Set([s.node,...f.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
h.map(u=>e.otherEnd(u,s.node))),edges:new Set(f),rest:h.length-f.length}}let r=t.groups.find(({number:p})=>p===s.group);if(r){let p=new Set(r.members);return{strong:p,
weak:new Set,edges:new Set(t.edges.filter(h=>p.has(e.data.a[h])&&p.has(e.data.b[h])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
p=>s.sel.has(e.data.a[p])&&s.sel.has(e.data.b[p])))}:null}var aa={1:150,2:300},go=100,ra=100,la=20,ca=4;function wo(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,p=c=>[s.name[s.a[c]],s.name[s.b[c]]];async function h(c,b){
let k=await t.ask("ego",{name:c,steps:b,limit:aa[b]});e.addGraph(k),o.set(c,o.get(k.entity)),e.addPosts(o.get(c),k.posts)}async function f(c,b,k,M=go){let $=o.has(
c)&&o.has(b)?e.edgeOf(o.get(c),o.get(b)):void 0,O=await t.ask("quotes",{a:c,b,limit:M,offset:e.toldOf($,k)?.came??0,...Rt(k)});e.addGraph(O),[[c,O.a],[b,O.b]].forEach(
([C,T])=>o.set(C,o.get(T)));let E=e.edgeOf(o.get(O.a),o.get(O.b));E!==void 0&&e.addQuotes(E,O,k)}async function u(c,b,k){let M=o.get(c),$=M===void 0?0:n.said(M,
k)?.came??0,O=await t.ask("said",{name:c,limit:ra,offset:$,...Rt(b)});e.addGraph({entities:O.entities,links:[]}),n.addSaid(o.get(O.entity),b,O)}function d(c,b){
if(e.isCredit(c)||e.isTyped(c))return!1;let k=e.toldOf(c,b);if(k)return k.more&&k.came<go;let{both:M,either:$}=e.proof(c);return b!==""||new Set([...M,...$].map(
e.storyOf)).size<s.weight[c]}function m(c,{state:b,recent:k}){let M=["node","edge","chain","sel","pin","open"].flatMap(T=>c.getAll(T)),$=(b.node>=0?[b.node]:b.ends??
[]).map(T=>s.name[T]),O=n.stretch(b),E=O&&b.less?xe(...b.less.split("..")):"",C=[...[O,E].filter(Boolean).map(T=>["stretch",T]),...[...new Set(M)].map(T=>["name",
T]),...[...b.types].filter(T=>T!=="reporter").map(T=>["type",T]),["lists",b.lists]];return[...O?[[`period ${C.join()}`,async()=>n.addPeriods(await t.ask("period\
s",C),b.lists)]]:[],...$.length?[[`months ${$.join(`
`)}`,async()=>n.addMonths($.map(T=>o.get(T)),await t.ask("months",$.map(T=>["name",T])))]]:[],...k?[[`news ${xe(k.from,k.to)}`,async()=>n.addNews(xe(k.from,k.to),
await t.ask("news",Rt(xe(k.from,k.to))))]]:[],...[...c.getAll("node").slice(0,1),...c.getAll("sel")].map(T=>[`said ${O} ${T}`,()=>u(T,O,b)])]}function w(c,b){let[
k,M]=[c.getAll("edge"),c.getAll("chain")],$=c.get("ego")==="2"?2:1,O=n.stretch(b.state),E=new Map([...c.getAll("open"),...M].map(A=>[A,1]));c.getAll("node").slice(
0,1).forEach(A=>E.set(A,$));for(let A of[...c.getAll("pin"),...c.getAll("hide"),...c.getAll("sel")])o.has(A)||E.set(A,1);let T=[...b.edge===void 0?[]:[b.edge],...(b.
among??[]).slice(0,la)].filter(A=>d(A,O)).map(p);k.length===2&&k.some(A=>!o.has(A))&&T.push(k);let I=[["a",M[0]],["b",M[1]],...c.getAll("not").map(A=>["without",
A])];return[...[...E].map(([A,q])=>[`ego ${q} ${A}`,()=>h(A,q)]),...T.map(([A,q])=>[`pair ${O} ${A}
${q}`,()=>f(A,q,O)]),...M.length===2?[[`path ${I.join()}`,async()=>{let A=await t.ask("chains",I);e.addGraph(A),e.addSteps(A.chains)}]]:[],...n.part?m(c,b):[]]}
return Object.freeze({bring(c,b){return(t.served?w(new URLSearchParams(c.slice(1)),b).filter(([M])=>!i.has(M)&&!a.has(M)):[]).map(([M,$])=>(i.add(M),$().catch(O=>{
throw i.delete(M),a.add(M),O})))},lacks:c=>n.part&&!a.size&&[c,...c.less?[da(c)]:[]].some(b=>n.stretch(b)&&!n.period(b)),afresh:()=>a.clear(),older:(c,b)=>f(...p(
c),n.stretch(b)),glance:c=>f(...p(c),"",ca),earlier:(c,b)=>u(s.name[c],n.stretch(b),b),text(c){if(!r.has(c)){let b=t.ask("text",{place:c}).then(k=>(e.addGraph({
entities:k.entities,links:[]}),{...k,sentences:k.sentences.map(({text:M,marks:$})=>({text:M,marks:$.map(O=>[o.get(O.entity),O.start,O.end])}))}));b.catch(()=>r.
delete(c)),r.set(c,b)}return r.get(c)}})}var da=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function fa(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function yo(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var bo=e=>JSON.stringify(e).replaceAll("<","\\u003c");function pa(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
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
`}}function ha(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function ko(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=pa(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:ha(i,a))??e("told"),async keep(r){if(n.keeps){let p=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>yo(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:p}))),o}bo(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",bo(r)),async ask(r,p={}){return yo(await fetch(`${n.api}/${r}?${new URLSearchParams(
p)}`))},chunk(r){return t.has(r)||t.set(r,fa(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var ua=["lang","theme"];function Oo(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var $o=(e,t)=>At({...e,step:0,lang:"",theme:""},t);function Sn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of ua)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function So({steps:e,state:t,words:n,set:s},o){let i=x("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(p,h,f,u)=>g("button",{type:"button",id:p,disabled:u?"":null,click:()=>{o(f),[p,"step-on","step-back","step-off"].map(x).find(d=>d&&!d.disabled).
focus()}},h);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(p=>g("p",{},p)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}var vo={title:200,text:4e3};function Mo({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(w,...c){w.catch(i),o(),m(),[...c,"step-title"].map(
x).find(b=>b&&!b.disabled).focus()}let p=()=>({title:x("step-title").value.trim()||qe(n()),text:x("step-text").value.trim()});function h(w){let c=e.steps()[w]??
{title:"",text:""};a=w,[x("step-title").value,x("step-text").value]=[c.title,c.text],m(),x("step-title").focus()}function f(w){let{state:c,graph:b}=n(),k={...p(),
...w?{address:$o(c,b)}:{}},M=a<0?e.add(k):e.change(a,k);a=-1,[x("step-title").value,x("step-text").value]=["",""],r(M)}let u=(w,c,b,k={})=>g("button",{type:"but\
ton",id:w,click:b,...k},c);function d({title:w},c,b){let{words:k}=n(),M=($,O,E,C=!1)=>u(`step-${c+1}-${$}`,O,E,{"aria-label":k.stepAct[$](c+1),title:k.stepAct[$](
c+1),disabled:C?"":null});return g("li",{"aria-current":n().state.step===c+1?"step":null},g("button",{type:"button",class:"link",id:`step-${c+1}`,click:()=>s(c+
1)},`${c+1}. ${w}`),g("span",{class:"marks"},M("up","↑",()=>r(e.move(c,c-1),`step-${c}-up`,`step-${c}-down`),c===0),M("down","↓",()=>r(e.move(c,c+1),`step-${c+
2}-down`,`step-${c+2}-up`),c===b.length-1),M("rewrite","✎",()=>h(c)),M("remove","×",()=>{a=-1,r(e.remove(c))})))}function m(){let w=n(),{words:c}=w,b=e.steps();
a>=b.length&&(a=-1),x("step-title")||x("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-title",maxlength:vo.
title}),g("textarea",{id:"step-text",rows:"3",maxlength:vo.text}),g("div",{id:"step-acts"}));for(let[k,M]of[["step-title",c.stepTitle(qe(w))],["step-text",c.stepText]])
for(let $ of["placeholder","aria-label"])x(k).setAttribute($,M);x("steps-made").replaceChildren(...b.map(d)),x("story-hint").textContent=a>=0?c.rewriting(a+1):b.
length?t.keeps?c.keptThere:c.keptHere:c.noSteps,x("step-acts").replaceChildren(...a<0?[u("step-add",c.stepAdd,()=>f(!0))]:[u("step-keep",c.stepKeep,()=>f(!1)),u(
"step-view",c.stepView,()=>f(!0)),u("step-cancel",c.stepCancel,()=>h(-1))],...e.changes()?[u("step-undo",c.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...b.length?
[u("story-play",c.tell,()=>{x("making").parentElement.open=!1,s(1)}),u("story-steps",c.saveSteps,()=>me("steps.jsonl",b.map(k=>JSON.stringify(k)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",c.savePage,()=>me("story.html",t.pageWith(b),"text/html"))]]:[])}return Object.freeze({write:m})}var vn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function ma(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function Eo(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:p,writable:h}=new DecompressionStream(
"deflate"),f=h.getWriter();return f.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),f.close(),new Uint8Array(await new Response(
p).arrayBuffer())}async function a(p){o??=i();let h=await o,[f,u]=[s/8,[]];for(let d=0;d*f<h.length;d++)p.every(m=>h[d*f+(m>>3)]&1<<(m&7))&&u.push(d);return u}async function r(p,h,{
from:f,to:u}){let d=new Set(h.map(M=>vn(M.text))),[m,w]=u.split("-").map(Number),c={...f&&{since:`${f}-01`},...u&&{until:new Date(Date.UTC(m,w,0)).toISOString().
slice(0,10)}},b=await t.ask("search",{q:p,limit:200,...c});return{fresh:e.addHits(b).filter(M=>!d.has(vn(M.text))&&d.add(vn(M.text))),most:b.length===200?200:0}}
return async function*(h,f){let u=h.trim().toLowerCase().split(/\s+/).filter(Boolean),d=[];if(u.length){let m=performance.now();for(let w of await a(u.flatMap(c=>ma(
c,s))))(await t.chunk(w)).forEach(([b,k,M,$=""],O)=>{let E=b.toLowerCase();u.every(C=>E.includes(C))&&d.push({sentence:w*n.chunk+O,text:b,listing:!!k,marks:Array.
from({length:M.length/3},(C,T)=>M.slice(3*T,3*T+3)),clip:$})}),performance.now()-m>30&&(yield{hits:d,done:!1},await new Promise(b=>setTimeout(b)),m=performance.
now())}if(!t.served||!u.length){yield{hits:d,done:!0};return}yield{hits:d,done:!1};try{let{fresh:m,most:w}=await r(h,d,f);yield{hits:[...d,...m],done:!0,most:w}}catch(m){
yield{hits:d,done:!0,fault:m.message}}}}var Mn=40,ga=15;function To(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,p]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
h=({sentence:u,listing:d})=>(o.lists||!d)&&Ee(s,o,s.articleOf(u));(async()=>{let u=(d,m)=>{let[w,c]=[s.dayOf(s.articleOf(d.sentence)),s.dayOf(s.articleOf(m.sentence))];
return(w<c)-(w>c)||d.sentence-m.sentence};for await(let{hits:d,done:m,most:w,fault:c}of t(o.q,o)){if(!a.isConnected&&x("hit-count"))return;let b=new Set,k=d.filter(
M=>h(M)&&!b.has(s.firstPrint(M.sentence))&&b.add(s.firstPrint(M.sentence)));a.textContent=m&&!k.length?i.noText:i.textHits(k.length,m)+(m&&k.length>Mn?i.comma+i.
hitsFirst(Mn):"")+(w?i.comma+i.hitsMost(w):""),c&&a.append(` ${i.unanswered(c)}`),m&&f(k.sort(u))}})();function f(u){let d=new Map;for(let{marks:c}of u)for(let b of new Set(
c.map(([k])=>k)))d.set(b,(d.get(b)??0)+1);let m=[...d].filter(([c])=>s.isOf(c,o.types)&&!o.hide.has(c)).sort((c,b)=>b[1]-c[1]||c[0]-b[0]);m.length&&r.append(g("\
h3",{},i.namedThere),g("ol",{class:"rows"},...m.slice(0,ga).map(([c,b])=>g("li",{},te(e,c),g("span",{class:"number"},String(b))))));let w=o.q.trim().split(/\s+/);
p.append(...u.slice(0,Mn).map(c=>os(e,{...c,article:s.articleOf(c.sentence)},w))),n(m.map(([c])=>c))}return[ue(e),g("h2",{},`“${o.q}”`),a,r,p]}var[Je,Ve,Ao,Dt]=[38,20,16,19],wa=5,ya=900,ba=52,ka=46;function xo(e){let t=0,n=null,s=null,o=new Map;function i({graph:w,months:c,database:b}){if(b.part)return{
bars:s??=b.bars()};let k=w.data.name.length;if(!o.has(k)){o.clear();let M=new Map(c.map((T,I)=>[T,I])),$=w.data.doc.map((T,I)=>M.get(w.monthOf(I))??-1),O=c.map(
()=>w.data.types.map(()=>0)),E=new Map,C=T=>(E.has(T)||E.set(T,[...new Map(w.sentencesOf(T).map(I=>{let A=w.articleOf(I);return[w.data.story[A],$[A]]}))].filter(
([,I])=>I>=0)),E.get(T));w.data.name.forEach((T,I)=>{for(let[,A]of C(I))O[A][w.data.type[I]]++}),o.set(k,{bars:O,of:C})}return o.get(k)}function a(w,c){let{state:b,
view:k,months:M}=w,$=b.node>=0?[b.node]:b.ends??[];if(!$.length)return null;let O=$.map(w.graph.nameOf).join(" — ");if(w.database.part){let A=w.database.monthsOf(
$);return A?{counted:M.map(q=>A.get(q)??0),name:O,view:k}:null}let[E,C]=$.map(A=>c(A)),T=C?new Set(C.map(([A])=>A)):null,I=M.map(()=>0);return E.filter(([A])=>!T||
T.has(A)).forEach(([,A])=>I[A]++),{counted:I,name:O,view:k}}function r({graph:w,state:c,months:b}){if(c.node<0)return[];let{data:k}=w,M=($,O)=>{let E=($||O||"").
slice(0,7);return E?Math.max(0,Math.min(b.length-1,b.findLastIndex(C=>C<=(E.length===4?`${E}-01`:E)))):-1};return k.post.filter($=>($[0]===c.node||$[2]===c.node)&&
!$[3]).map(([$,O,E,,C,T,I,A])=>{let q=$===c.node?E:$;return[`${O} ${typeof q=="number"?w.nameOf(q):q}`,M(I,k.dates[C]),A?M(A):M(k.dates[T],k.dates[C]),!!(I||A)]}).
filter(([,$,O])=>$>=0&&O>=$).sort(($,O)=>O[2]-$[2]||$[1]-O[1]).slice(0,wa)}function p(){let w=e(),{months:c,state:b,words:k}=w,M=x("time");if(M.hidden=c.length<
2,M.hidden)return;let{bars:$,of:O}=i(w),E=a(w,O),C=r(w),T=Math.max(x("strip").clientWidth,200),I=T/c.length,A=Je+(E?Ve:0)+Ao+C.length*Dt,q=ee("svg",{width:T,height:A,
viewBox:`0 0 ${T} ${A}`,role:"img","aria-label":k.bars}),[R,G]=[Math.max(c.indexOf(b.from),0),b.to?c.indexOf(b.to):c.length-1],U=!!(b.from||b.to);if(Oa(q,w,$,I,
H=>!U||H>=R&&H<=G),E){let H=Math.max(...E.counted,1);E.counted.forEach((J,ae)=>{J&&q.append(ee("rect",{x:ae*I,y:Je+Ve-J/H*(Ve-4),width:Math.max(I-.5,1.5),height:J/
H*(Ve-4),class:"own"},En(`${E.name} · ${c[ae]} · ${k.inArticles(J)}`)))})}if($a(q,c,I,Je+(E?Ve:0)),C.forEach(([H,J,ae,Ze],et)=>{let Pe=Je+(E?Ve:0)+Ao+et*Dt;q.
append(ee("line",{x1:J*I,x2:(ae+1)*I,y1:Pe+Dt-3,y2:Pe+Dt-3,class:Ze?"term printed":"term"},En(H)));let Fe=Math.min(J*I,T-12*H.length),$e=ee("text",{x:Math.max(Fe,
0),y:Pe+11,class:"term"});$e.textContent=H,q.append($e)}),U&&Co(q,R*I,(G+1)*I,A,"brush"),b.less){let[H,J]=b.less.split("..").map(ae=>c.indexOf(ae));Co(q,H*I,(J+
1)*I,A,"brush less")}x("strip").replaceChildren(q),x("strip").setAttribute("aria-label",k.time),q.addEventListener("pointerdown",H=>f(H,I)),h(w,[R,G],U,E,$)}function h(w,[
c,b],k,M,$){let{words:O,state:E,months:C,set:T}=w,I=b-c+1,A=c>=I?`${C[c-I]}..${C[c-1]}`:"",q=["gained","lost","stronger","weaker"],[R,G]=E.less.split("..");x("t\
ime-acts").replaceChildren(oe("play",t?O.pause:O.play,!!t,()=>d()),...k&&(A||E.less)?[oe("compare",O.compare,!!E.less,()=>T({less:E.less?"":A}))]:[],...k?[g("bu\
tton",{type:"button",id:"all-time",click:()=>{m(),T({from:"",to:"",less:""})}},O.clear)]:[],E.less?g("span",{class:"soft",id:"compared"},O.compared(Te(E.from||C[0],
E.to||C.at(-1)),Te(R,G)),...q.map(U=>g("b",{class:U},` ━ ${O[U]} ${[...w.view.compared?.changes.values()??[]].filter(H=>H===U).length}`))):g("span",{class:"so\
ft"},M?O.own(M.name):k?Te(C[c],C[b]):O.bars),...E.less||M?[]:[g("span",{class:"soft key"},...w.graph.data.types.filter((U,H)=>$.some(J=>J[H])).map(U=>g("span",{},
ee("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},ee("rect",{width:10,height:10,fill:w.graph.data.colours[U]})),w.graph.data.labels[U][O.language].
many)))])}function f(w,c){let b=e(),k=w.currentTarget,M=E=>Math.max(0,Math.min(b.months.length-1,Math.floor((E-k.getBoundingClientRect().left)/c)));clearInterval(
t),t=0,n=M(w.clientX),k.setPointerCapture(w.pointerId);let $=ee("rect",{class:"brush",y:0,height:k.getAttribute("height")});k.append($);let O=E=>{let[C,T]=[n,M(
E)].sort((I,A)=>I-A);return $.setAttribute("x",C*c),$.setAttribute("width",(T-C+1)*c),[C,T]};O(w.clientX),k.addEventListener("pointermove",E=>O(E.clientX)),k.addEventListener(
"pointerup",E=>{let[C,T]=O(E.clientX);u(C,T)},{once:!0})}function u(w,c){let{months:b,set:k}=e();k({from:b[w],to:b[c],less:""})}function d(){if(t)return m();let{
months:w,state:c}=e(),b=c.from&&c.to&&!(c.from===w[0]&&c.to===w.at(-1))?w.indexOf(c.to)-w.indexOf(c.from)+1:Math.max(1,Math.round(w.length/12)),k=c.from&&c.to?w.
indexOf(c.from)+1:0;k+b>w.length&&(k=0),t=setInterval(()=>{if(k+b>w.length)return m();u(k,k+b-1),k++},ya),p()}function m(){clearInterval(t),t=0,p()}return Object.
freeze({write:p})}var En=e=>{let t=ee("title");return t.textContent=e,t};function Oa(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:p}=i,h=Math.max(...n.map(f=>f.
reduce((u,d)=>u+d,0)),1);n.forEach((f,u)=>{let d=Je,m=ee("g",o(u)?{}:{class:"out"},En(`${a[u]} · ${p.types.map((w,c)=>f[c]?`${p.labels[w][r.language].many} ${f[c]}`:
"").filter(Boolean).join(" · ")}`));p.types.forEach((w,c)=>{let b=f[c]/h*(Je-3);b&&(d-=b,m.append(ee("rect",{x:u*s,y:d,width:Math.max(s-(s>3?1:0),1.5),height:b,
fill:p.colours[w]})))}),e.append(m)})}function $a(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(p=>p*n>=ba)??240,a=t.findIndex(p=>i<12?(Number(p.slice(5))-1)%i===0:
p.endsWith("-01")&&Number(p.slice(0,4))%(i/12)===0);e.append(ee("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));let r=i>=12?30:ka;for(let p=Math.max(
a,0),h=0;p<t.length;p+=i){let f=Math.min(p*n+3,t.length*n-r);if(e.append(ee("line",{x1:p*n+.5,x2:p*n+.5,y1:s,y2:s+5,class:"axis"})),f<h)continue;let u=ee("text",
{x:f,y:s+12,class:"axis"});u.textContent=i>=12?t[p].slice(0,4):t[p],e.append(u),h=f+r}}var Co=(e,t,n,s,o)=>e.append(ee("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,
class:o}));var No=.5,Sa=900,An=matchMedia("(max-width: 760px)"),Lo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},re=ko(),F=Rn(re),_t=Hn(F.data),Cn=_s(
F,_t,re.served&&!!F.data.database),va=uo(F,re.first,Wn(F,Cn),_t),Le=wo(F,re,Cn),Ye=Oo(re),Ma=Eo(F,re),Ea=matchMedia("(prefers-reduced-motion: reduce)").matches,
Ne=Ea?0:350,De=x("panel"),L={state:Kn(F),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},V=ro(x("canvas"),F,re,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?
We({sel:ye(L.state.sel,e)}):Pn(e,e===L.state.node?L.state.ego:0),edge:e=>Qe({...se(L.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,
group:s}=L.state;(e>=0||t||n||s>=0)&&Qe(se(L.state))},covers:Ca,shown:xa,line:e=>us(L.ctx,e),hover:e=>Us(L.ctx,e)}),Po=xo(()=>L.ctx),Ta=Mo({story:Ye,store:re,ctxOf:()=>L.
ctx,tell:Ln,follow:()=>gt(),fault:({message:e})=>Ut(L.ctx.words.notKept(e))}),Ft=fo({graph:F,store:re,ctxOf:()=>L.ctx,pick:Pn,fault:jn}),Aa=e=>bn[e.lang||(navigator.
language.startsWith("zh")?"zh":"en")],Io=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Ca(){let e=x("canvas").getBoundingClientRect();
return{boxes:["legend","kinds","zoom","story"].map(n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-
e.top,bottom:n.bottom-e.top})),top:x("kinds").offsetHeight?x("kinds").offsetHeight+16:0,left:x("legend").open&&e.width>Sa?x("legend").offsetWidth:0,bottom:x("st\
ory").offsetWidth>e.width/2?x("story").offsetHeight:0}}function xa(){let{view:e,state:t}=L.ctx,n=Wt(e);n.length?V.bringIntoView(n,0,Tn(t)):V.scale()<Tn(t)&&e.nodes.
length&&V.centre(Math.min(...e.nodes),No)}var Wt=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],Tn=e=>An.matches&&!e.ego?No:0;function xn(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Qe(e){let t=At(e,F);jo(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search)})}function jo(e){
L.followed=null,e(),L.followed!==location.hash&&In()}function We(e){Qe({...L.state,...e})}function Ln(e){jo(()=>{location.hash=Sn(Ye.steps(),e,L.state)})}function Nn(e){
L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Ft.say(L.linking>=0?L.ctx.words.chainTo:L.ctx.words.search),L.linking>=0&&Ft.
focus(),x("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function Pn(e,t=0){let n=L.linking;n>=0&&Nn(n);let s={...se(L.state),table:""};Qe(n>=0&&n!==
e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function In(){x("fault").hidden=!0,Le.afresh(),gt(),requestAnimationFrame(()=>{De.scrollTop=0})}function La(){
let e=Jn(location.hash,F,_t,Ye.steps().length);return An.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function gt(){let e=L.drawn,t=document.activeElement;L.followed=
location.hash;let n=La();if(L.ctx&&Le.lacks(n)){L.state=n,mt(Le.bring(location.hash,{state:n,recent:null}));return}let s=Aa(n);ja(s,Io(n));let o=va(n);L.state=n,
document.body.classList.toggle("chosen",o.chosen.length>0),L.drawn=Xn(n),So({steps:Ye.steps(),state:n,words:s,set:We},Ln),V.draw(o,xn(),e!==L.drawn),L.ctx=Object.
freeze({graph:F,months:_t,state:n,view:o,words:s,picture:V,go:Qe,set:We,link:Nn,looks:V.looks(),linking:L.linking,database:Cn,fault:jn,bare:()=>se(L.state),text:Le.
text,older:i=>mt([Le.older(i,n)]),earlier:i=>mt([Le.earlier(i,n)]),glance:i=>mt([Le.glance(i)])}),Cs(L.ctx),rs(L.ctx),ls(L.ctx),cs(L.ctx),fs(L.ctx),Po.write(),document.
querySelector("header details[open]")&&Bo(),De.replaceChildren(...Pa(L.ctx).flat(2).filter(i=>i!=="")),e===L.drawn&&V.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?
V.fit(Ne,Wt(o)):Wt(o).length&&V.bringIntoView(Wt(o),Ne,Tn(n))),t.isConnected||(x(t.id)??De).focus({preventScroll:!0}),Ia(L.ctx),mt(Le.bring(location.hash,{state:n,
edge:o.edge,among:Bt(L.ctx),recent:Na(L.ctx)?kn(L.ctx):null}))}function Bo(){as(L.ctx),Ta.write()}var Na=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.
chain&&e.node<0&&!e.sel.size&&e.group<0;function Pa(e){let{state:t,view:n}=e,s=t.read?F.articleAt(t.read):void 0;if(s!==void 0||t.read&&re.served)return is(e,s);
if(t.q)return To(e,Ma,V.shine);if(n.edge!==void 0)return(F.isTyped(n.edge)?ms:Bs)(e,n.edge);if(t.chain)return zs(e);if(t.node>=0)return js(e,t.node);if(t.sel.size)
return Ds(e);let o=n.groups.find(({number:i})=>i===t.group);return o?Rs(e,o):Vs(e)}function Ia(e){let{view:t,state:n,words:s}=e;document.title=`${qe(e)} · kg`,
x("chosen").textContent=t.chosen.map(r=>`${F.nameOf(r)} ${he(e,r)} ${s.inArticles(t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.
length,t.ofTypes.edges].map(Y);x("shown").textContent=s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial||F.data.database&&n.links!=="toget\
her"?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(t.leftOut.length):"")+s.off(F.data.name.length-t.ofTypes.nodes),ds(e);let{unknown:i,untied:a}=n;
i.length&&!(re.served&&L.waiting)?(Ut(s.unknown(i.join(s.stroke))),x("fault").hidden=re.served):a&&!(re.served&&L.waiting)&&Ut(s.untied(...a.map(F.nameOf)))}function mt(e){
L.waiting+=e.length,De.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(()=>{L.waiting--,De.setAttribute("aria-busy",String(L.waiting>0))}).
then(()=>{L.state.ego&&(L.drawn=""),gt()},n=>{L.state!==L.ctx.state&&gt(),jn(n)})}function jn({message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=L.ctx;Ut(
t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),n.join(o.stroke)].filter(Boolean).join(" → "):o.unanswered(e))}function Ut(e){x("fault").hidden=!1,x(
"fault").textContent=e}function ja(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;
if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll("[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.
querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.
dataset.hint]);if(Ft.say(L.linking>=0?e.chainTo:e.search),qs(e,()=>L.ctx,xn,$n),x("part").hidden=!F.data.database,F.data.database){let{entities:o,links:i,articles:a}=F.
data.database,{held:r}=F;x("part").textContent=(re.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,r.stories,a].map(Y))}}}x("stage").addEventListener("keydown",e=>{
if(e.target!==x("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Lo&&t.nodes.length){e.preventDefault();let o=n.node>=
0?V.next(s,Lo[e.key]):s;o>=0&&Pn(o)}else e.key==="+"||e.key==="="?V.zoom(1.3,Ne):e.key==="-"?V.zoom(1/1.3,Ne):e.key==="0"?V.fit(Ne):e.key==="Enter"&&De.focus()});
document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=Ye.steps();if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!De.contains(document.activeElement))
e.preventDefault(),Ln(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),$n();else if(e.
key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==x("query"))e.preventDefault(),Ft.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header \
details[open]");L.linking>=0?Nn(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.read?We({read:""}):Qe(se(L.state))}});document.addEventListener("pointerdo\
wn",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});x("language").addEventListener("click",()=>We({lang:L.
ctx.words===bn.zh?"en":"zh"}));x("theme").addEventListener("click",()=>We({theme:Io(L.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll("\
header details"))e.addEventListener("toggle",()=>{e.open&&Bo()});x("rows").addEventListener("click",()=>We({table:L.state.table?"":"nodes"}));x("closer").addEventListener(
"click",()=>V.zoom(1.3,Ne));x("farther").addEventListener("click",()=>V.zoom(1/1.3,Ne));x("whole").addEventListener("click",()=>V.fit(Ne));x("sheet").addEventListener(
"click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,()=>{L.followed!==location.hash&&In()});addEventListener(
"resize",()=>{L.ctx&&Po.write()});An.addEventListener("change",()=>{L.ctx&&gt()});lo(()=>L.ctx,xn);x("legend").open=innerWidth>1600;x("legend").addEventListener(
"toggle",()=>{L.ctx&&V.isReady()&&V.refit()});!location.hash&&re.tells&&history.replaceState(null,"","#"+Sn(Ye.steps(),1,L.state));setTimeout(In);var Xe=e=>F.nodeOf.
get(e);window.kg=Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&V.isStill(),nodes:()=>L.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>L.
ctx.view.edges.map(e=>[F.data.name[F.data.a[e]],F.data.name[F.data.b[e]]]),node:e=>(V.now(),V.point(Xe(e))),edge:(e,t)=>V.pointOf(F.lineOf(Xe(e),Xe(t),L.state.links)),
line:(e,t)=>{let n=F.lineOf(Xe(e),Xe(t),L.state.links);return{...V.looks().line(n),step:V.looks().step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(
e=>F.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(Xe(e)))?.number??-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:o,
bottom:i})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen({x:o,y:i})];return{text:t,name:F.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
