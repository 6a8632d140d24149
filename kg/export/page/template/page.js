// sources 1f4caa942e985023ee313dc481887ec44416baf8865cf00106564543ad9c3d49
"use strict";
(()=>{function Fn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&Ct(t,n[0],n[2],n);return t}function Gn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i,,,,a]=n,r=a<0||s.includes(a)?s:[...s,a];for(let c of r)for(let p of o)Ct(t,c,p,n);if(r.length+o.length<=20)for(let c of[r,o])c.forEach((p,f)=>c.
slice(f+1).forEach(h=>Ct(t,p,h,n)));if(i>=0)for(let c of s)Ct(t,c,i,n)}return t}function Ct(e,t,n,s){if(t===n)return;let o=rt(t,n),i=e.get(o)??e.set(o,[]).get(o);
i.includes(s)||i.push(s)}var rt=(e,t)=>e<t?`${e} ${t}`:`${t} ${e}`;function Lt(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.
dates[o]<e.dates[i]?-1:1);return[s[0]??0,s.at(-1)??0]}var Te=0,_e=1,ge=2,Xo=3,Qo=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,lt="posted";function ze(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var nn=e=>{let t=0;return e.map(n=>t+=n)};function Yo(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function _n(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((l,k)=>{n[l].push(
k),n[t.b[k]].push(k)}),t.kind=t.a.map(()=>Te);let s=new Map(t.name.map((l,k)=>[l,k])),o=new Map(t.called),i=new Set(nn(t.listed)),a=new Map;nn(t.again.map(([l])=>l)).
forEach((l,k)=>a.set(l,l-t.again[k][1]));let r=new Map(t.docName.map(l=>[l,[]]));t.doc.forEach((l,k)=>r.get(t.docName[l]).push(k));let c=Yo(t.docName),p=l=>l.startsWith(
c)?l.slice(c.length):l,f=[],h=new Map,d=new Map,w=new Map,m=(l,k)=>`${l} ${k}`,u=new Map(t.docName.map((l,k)=>[l,k])),g=new Map(t.dates.map((l,k)=>[l,k])),b=new Map,
v=new Set(t.posted),$=0,O=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
A=l=>t.types[t.type[l]],x=l=>v.has(l)?lt:A(l),I=(l,k)=>k.has(A(l))||k.has(x(l)),j=(l,k)=>t.a[l]===k?t.b[l]:t.a[l],L=(l,k)=>n[l]?.find(S=>j(S,l)===k);function D(l){
let[k,S]=[0,t.from.length-1];for(;k<S;){let M=k+S+1>>1;t.from[M]<=l?k=M:S=M-1}return k}function K(l){return b.has(l)||b.set(l,nn(t.seen[l])),b.get(l)}let V=l=>K(
l).filter((k,S,M)=>k!==M[S-1]),q=l=>t.story[D(l)],J=l=>t.dates[t.docDate[t.doc[l]]];function te(l){l.kind<ge&&[l.a,l.b].forEach(k=>n[k].push(t.a.length));for(let k of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[k].push(l[k])}function st(l){return Promise.all(l.map(async k=>{if(k>=t.said)return f[k-t.
said];let[S,M,N,B=""]=(await e.chunk(Math.floor(k/t.chunk)))[k%t.chunk],z=[];for(let P=0;P<N.length;P+=3)z.push(N.slice(P,P+3));return{sentence:k,text:S,listing:!!M,
marks:z,clip:B}}))}function ot(l){let k=new Map;for(let S of l)ze(k,D(S),S);return[...k].sort(([S],[M])=>(J(S)<J(M))-(J(S)>J(M))||S-M)}function Ie(l,k=""){if(h.
has(m(l,k)))return h.get(m(l,k));let[S,M]=[V(t.a[l]),V(t.b[l])],N=new Set(M),B=S.filter(_=>N.has(_)),z=new Set(B.map(q)),[P,H]=[new Set(S.map(q)),new Set(M.map(
q))],W=[...new Set([...S,...M])].filter(_=>!z.has(q(_))&&H.has(q(_))&&P.has(q(_)));return{both:B,either:W.sort((_,ne)=>_-ne)}}function Ge(){if(O)return;O=!0,$++;
let l=t.name.map((S,M)=>new Map(V(M).map(N=>[q(N),D(N)]))),k=new Map;l.forEach((S,M)=>{if(A(M)!=="reporter")for(let N of S.keys())ze(k,N,M)}),l.forEach((S,M)=>{
if(A(M)!=="reporter")return;let N=new Map;for(let[B,z]of S)for(let P of k.get(B)??[])ze(N,P,t.docDate[t.doc[z]]);for(let[B,z]of[...N].sort(([P,H],[W,_])=>_.length-
H.length||P-W)){let P=z.filter(Boolean).sort((H,W)=>t.dates[H]<t.dates[W]?-1:1);te({a:B,b:M,weight:z.length,sentences:0,lists:0,npmi:null,since:P[0]??0,until:P.
at(-1)??0,kind:_e})}})}let Ee={post:null,event:null},vt=new Map,Mt={post:new Map,event:new Map};function Et(l){return l==="together"?[]:(Ee[l]??=[...l==="post"?
Fn(t):Gn(t)].sort(([,k],[,S])=>S.length-k.length).map(([k,S])=>{let[M,N]=k.split(" ").map(Number),[B,z]=Lt(t,S,l);te({a:M,b:N,weight:S.length,sentences:0,lists:0,
npmi:null,since:B,until:z,kind:l==="post"?ge:Xo});let P=t.a.length-1;return vt.set(P,S),Mt[l].set(k,P),P}),Ee[l])}function Yt(l,k,S){return Et(S),Mt[S]?.get(rt(
l,k))??L(l,k)}function it(l,k,S){return l.has(k)||(l.set(k,l.size),S()),l.get(k)}let fe=l=>it(g,l??"",()=>t.dates.push(l)),je=l=>it(u,l.doc,()=>{t.docName.push(
l.doc),t.paper.push(l.paper??""),t.docDate.push(fe(l.date)),t.pageNumber.push(l.page??"")});function xe(l){if(!s.has(l.entity)){s.set(l.entity,t.name.length),n.
push([]),l.posted&&l.type==="person"&&v.add(t.name.length);let k={name:l.entity,type:t.types.indexOf(l.type),alias:l.aliases,pinyin:l.pinyin,mentions:l.mentions,
articles:l.articles,first:fe(l.first),last:fe(l.last),rank:0,community:-1,seen:[]};for(let[S,M]of Object.entries(k))t[S].push(M);$++}return s.get(l.entity)}function xt({
entities:l,links:k}){let S=t.name.length;l.forEach(xe);for(let M of k){let[N,B]=[s.get(M.source),s.get(M.target)];L(N,B)===void 0&&te({a:N,b:B,weight:M.weight,sentences:M.
sentences,lists:M.lists,npmi:M.npmi,since:fe(M.first),until:fe(M.last),kind:Te})}for(let M=S;M<t.name.length;M++)t.community[M]=Zt(M);$++}function Zt(l){let k=new Map;
for(let S of n[l]){let M=t.community[j(S,l)];M>=0&&k.set(M,(k.get(M)??0)+t.weight[S])}return[...k].reduce((S,M)=>M[1]>S[1]?M:S,[-1,0])[0]}function en(l,k){let S=M=>s.
get(M)??M;t.post=[...t.post.filter(([M,,N])=>M!==l&&N!==l),...k.map(M=>[S(M.person),M.post,S(M.organ),Number(M.former),fe(M.first),fe(M.last),M.begin??"",M.until??
"",-1])],Ee.post=null,$++}function Tt(l){let k=new Map;for(let M of l)ze(k,`${M.sentence.doc}
${M.sentence.article}`,M);let S=new Map;for(let M of k.values()){let[{sentence:N}]=M,B={doc:je(N),article:N.article,headline:N.headline,story:N.story,from:t.said+
f.length};for(let[z,P]of Object.entries(B))t[z].push(P);for(let z of M){let{sentence:P,marks:H}=z;S.set(z,t.said+f.length),f.push({sentence:t.said+f.length,text:P.
text,listing:P.listing,marks:H.map(W=>[s.get(W.entity),W.start,W.end]),clip:P.clip??""})}}return $++,l.map(M=>S.get(M))}function at(l,{quotes:k,more:S},M=""){let N=h.
get(m(l,M))??{both:[],either:[],came:0},B=Tt(k),z=[...N.both,...B.filter((W,_)=>k[_].sentence.both)],P=new Set(z.map(q)),H=[...N.both,...N.either,...B].filter(W=>!P.
has(q(W)));h.set(m(l,M),{both:z,either:H,more:S,came:N.came+k.length})}function tn(l){let k=new Map;for(let S of l){let M=L(s.get(S.source),s.get(S.target));if(ze(
k,S.chain,M),M===void 0)continue;let N={...S,story:`${S.doc}#${S.article}`,entities:[S.source,S.target]},B=S.also_text&&{...N,doc:S.also_doc,article:S.also_article,
start:`also ${S.also_sentence}`,text:S.also_text};w.set(M,At(B?[N,B]:[N]).map(({sentence:z})=>z))}l.length&&d.set(rt(s.get(l[0].source),s.get(l.at(-1).target)),
[...k.values()].filter(S=>!S.includes(void 0)))}let Be=new Map;function At(l){return $++,l.map(k=>{let S=`${k.doc} ${k.start}`;if(!Be.has(S)){let M=t.said+f.length,
N={doc:je(k),article:k.article,headline:k.headline,story:`${k.doc}#${k.article}`,from:M};for(let[z,P]of Object.entries(N))t[z].push(P);let B=k.entities.map(z=>s.
get(z)).filter(z=>z!==void 0).map(z=>{let P=[t.name[z],...t.alias[z]].filter(W=>k.text.includes(W)).sort((W,_)=>_.length-W.length)[0],H=P?k.text.indexOf(P):0;return[
z,H,H+(P??"").length]});f.push({sentence:M,text:k.text,listing:!1,marks:B.sort((z,P)=>z[1]-P[1]),clip:""}),Be.set(S,M)}return f[Be.get(S)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:v,typeOf:A,kindOf:x,isOf:I,otherEnd:j,edgeOf:L,articleOf:D,typedEdges:Et,lineOf:Yt,rowsOf:vt,namingsOf:K,
sentencesOf:V,storyOf:q,dayOf:J,quotes:st,byArticle:ot,proof:Ie,version:()=>$,served:e.served,nameOf:l=>o.get(l)??t.name[l].replace(Qo,(k,S)=>`（${t.dates[t.first[l]]||
S}）`),firstPrint:l=>a.get(l)??l,monthOf:l=>J(l).slice(0,7),isCredit:l=>t.kind[l]===_e,isTyped:l=>t.kind[l]>=ge,sentencesIn:l=>{let k=t.from[l+1]??t.said+f.length;
return Array.from({length:k-t.from[l]},(S,M)=>t.from[l]+M)},placeOf:l=>`${t.docName[t.doc[l]]}#${t.article[l]}`,fileOf:l=>`${p(t.docName[t.doc[l]])}#${t.article[l]}`,
articleAt:l=>{let k=l.lastIndexOf("#");return(r.get(c+l.slice(0,k))??r.get(l.slice(0,k))??[]).find(S=>String(t.article[S])===l.slice(k+1))},toldOf:(l,k="")=>h.get(
m(l,k)),shownBy:l=>w.get(l),waysBetween:(l,k)=>d.get(rt(l,k))??[],isListing:l=>l<t.said?i.has(l):f[l-t.said].listing,changed:()=>{$++},dateNumber:fe,addCredits:Ge,
addNode:xe,addGraph:xt,addPosts:en,addSentences:Tt,addQuotes:at,addHits:At,addSteps:tn})}function Kn(e){let t=e.months.length?e.months.map(([n])=>n):e.docDate.map(
n=>e.dates[n]).filter(Boolean).map(n=>n.slice(0,7));return[...new Set(t)].sort()}function Vn(e){if(!e.length)return[];let t=[];for(let[n,s]=e[0].split("-").map(
Number);;s===12?(n++,s=1):s++)if(t.push(`${n}-${String(s).padStart(2,"0")}`),t.at(-1)>=e.at(-1)||t.length>2400)return t}function Jn(e){let n=(e.database?[...e.first,
...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function Nt(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];
return s===o?s:[s,o].filter(Boolean).join(" – ")}function sn(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Xn=e=>[...new Set(e)].sort((t,n)=>t-n);
function Zo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ae(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var on=(e,t,n,s)=>e.data.kind[n]===ge?Re(e,t,s):Ae(e,t,e.articleOf(s[7]));function Re({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var ct=({from:e,to:t,lists:n})=>!!(e||t||!n);function Qn(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=ct(s)?ni(e,s):ei(e);n.set(i,Object.freeze(o?ti(e,a,
o):a))}return n.get(i)}}function ei({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function ti({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(c,p)=>e.name.map((f,h)=>o.get(h)?.[c]??p),r=(c,p)=>e.a.map((f,h)=>e.kind[h]===Te?i.get(h)?.[c]??
p:t[c][h]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function ni(e,t){let{data:n,lists:s}=e,o=n.doc.map((O,E)=>Ae(
e,t,E)),i=O=>(t.lists||!s.has(O))&&o[e.articleOf(O)],a=n.name.map((O,E)=>e.namingsOf(E).filter(i)),r=a.map(O=>Xn(O.map(e.storyOf))),c=a.map(O=>Xn(O.map(e.firstPrint))),
p=c.map(O=>O.filter(E=>s.has(E))),f=new Map,h=(O,E)=>!E||O&&n.dates[O]<n.dates[E]?O:E;n.story.forEach((O,E)=>{o[E]&&f.set(O,h(n.docDate[n.doc[E]],f.get(O)))});let d=O=>O.
reduce(([E,A],x)=>{let I=f.get(x)??0;return I?[!E||n.dates[I]<n.dates[E]?I:E,!A||n.dates[I]>n.dates[A]?I:A]:[E,A]},[0,0]),w=r.map(d),m=O=>O<e.held.articles&&o[O],
u=new Set(n.story.filter((O,E)=>m(E))).size,g=O=>n.kind[O]!==_e&&n.kind[O]<ge,b=new Map([...e.rowsOf].map(([O,E])=>[O,E.filter(A=>on(e,t,O,A))])),v=n.a.map((O,E)=>b.
get(E)?.length??sn(r[O],r[n.b[E]])),$=n.a.map((O,E)=>{if(b.has(E))return Lt(n,b.get(E),n.kind[E]===ge?"post":"event");let A=new Set(r[n.b[E]]);return v[E]?d(r[O].
filter(x=>A.has(x))):[0,0]});return{articles:r.map(O=>O.length),mentions:a.map(O=>O.length),first:w.map(([O])=>O),last:w.map(([,O])=>O),weight:v,sentences:n.a.map(
(O,E)=>g(E)?sn(c[O],c[n.b[E]]):0),lists:n.a.map((O,E)=>g(E)?sn(p[O],p[n.b[E]]):0),npmi:n.a.map((O,E)=>g(E)?Zo(v[E],r[O].length,r[n.b[E]].length,u):null),since:$.
map(([O])=>O),until:$.map(([,O])=>O),stories:u,pages:new Set(n.doc.filter((O,E)=>m(E))).size,recounted:!0,whole:!n.database,said:O=>a[O].filter((E,A,x)=>E!==x[A-
1])}}var De=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],an="#8a8a8a",qe={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[si,Yn]=[6.5,23],oi=4,ii=[.5,.72,.86,.94,.98],dt=[.8,1.3,2,3,4.4,6],
Pt=[.13,.2,.3,.42,.56,.72],ai=.16;function Zn(e,t,n,s,o){let{data:i}=e,a=Math.max(si,Math.min(oi/o,14)),r=new Map(De.slice(0,i.groups).map((u,g)=>[g,u])),c=u=>Math.
min((a+(Yn-a)*Math.sqrt(t.measure.of(u)/t.measure.greatest))*(e.typeOf(u)==="reporter"?1.5:1),Yn),p=u=>t.state.colour==="type"?i.colours[e.typeOf(u)]:r.get(i.community[u])??
an,f=ri(t),h=Math.min(1,ai/Math.max(li(e,t,f,s),1e-9)),d=u=>f.findLastIndex(g=>t.tie(u)>=g),w=t.compared?.changes,m=u=>t.state.links==="post"&&(e.rowsOf.get(u)??
[]).every(g=>g[3]);return Object.freeze({radius:c,colour:p,step:d,scale:f,coloured:r,least:a,line(u){let g=t.lit,b=g?.edges.has(u),v=d(u),$=w?.get(u),O=Math.max(
Pt[v]*h,.06);if(e.isTyped(u))return{width:Math.min(1.4+.5*(t.counts.weight[u]-1),5)+(b?.6:0),opacity:g&&!b?.12:$?.8:.6,colour:$?n[$]:b?n.accent:n.edge,dashes:m(
u)||$==="lost"?[5,4]:!1};let E=$||b?Math.max(Pt[v],.6):g?O*(t.state.ego?.6:.25):O;return{width:b?dt[v]+.8:$?Math.max(dt[v],1.4):g&&t.state.ego?Math.min(dt[v],1.5):
dt[v],opacity:E,colour:$?n[$]:b?n.accent:n.edge,dashes:$==="lost"||i.kind[u]===_e?[5,4]:!1}},opacity:u=>!t.lit||t.lit.strong.has(u)?1:t.lit.weak.has(u)?.45:t.state.
ego?.6:.13})}function ri(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of ii){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function li({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=h=>o.reduce(([d,w],m)=>[Math.min(d,m[h]),
Math.max(w,m[h])],[1/0,-1/0]),[[a,r],[c,p]]=[i("x"),i("y")];return t.edges.reduce((h,d)=>{let[w,m]=[s(e.a[d]),s(e.b[d])],u=n.findLastIndex(g=>t.tie(d)>=g);return w&&
m?h+dt[u]*Pt[u]*Math.hypot(w.x-m.x,w.y-m.y):h},0)/Math.max((r-a)*(p-c),1e4)}var ln=["mentions","articles","degree","rank"],It=["hide","pin","open","sel","not"],rn={level:["article","sentence"],colour:["community","type"],size:ln,links:[
"together","post","event"]},ci={least:1,from:"",to:"",level:"article",lists:!0},ft={...ci,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},es={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},ts={lang:[
"zh","en"],theme:["light","dark"]},Ke=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[lt]:[],...e.types.filter(n=>!e.core.includes(n))],
ns=e=>({...ft,...es,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(It.map(t=>[t,new Set]))}),se=e=>({...e,...es}),Ce=(e,t)=>e===t?e:`${e}\
 – ${t}`,ss=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},di=(e,{months:t,printed:n})=>{
let[,s,o]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.exec(e??"")??[],[i,a]=s?ss(t,s,o):[];return n.some(r=>r>=i&&r<=a)?`${i}..${a}`:""};function os(e,t,n,s){let o=new URLSearchParams(
e.slice(1)),i=(b,v,$)=>v.includes(o.get(b))?o.get(b):$,a=b=>o.getAll(b).map(v=>t.nodeOf.get(v)).filter(v=>v!==void 0),r=(b,v,$,O)=>Math.max(v,Math.min(Number.parseInt(
o.get(b)??"",10)||O,$)),c=o.has("types")?o.get("types").split(",").filter(b=>Ke(t).includes(b)):t.data.core,[p,f,[h=-1]]=[a("edge"),a("chain"),a("node")],d=[...p,
...f,...h<0?[]:[h]],w=p.length===2&&t.lineOf(...p,i("links",rn.links,"together"))!==void 0,m=b=>/^\d{4}-\d\d$/.test(o.get(b)??"")?o.get(b):"",[u,g]=ss(n.months,
m("from"),m("to"));return{types:new Set([...c,...d.filter(b=>!t.isOf(b,new Set(c))).map(t.kindOf)]),node:h,ends:w?p:null,untied:p.length===2&&!w?p:null,chain:f.
length===2&&f[0]!==f[1]?f:null,ego:{1:1,2:2}[o.get("ego")]??0,least:r("least",1,1e3,1),from:u,to:g,less:di(o.get("less"),n),lists:o.get("lists")!=="0",...Object.
fromEntries(Object.entries(rn).map(([b,v])=>[b,i(b,v,ft[b])])),...Object.fromEntries(Object.entries(ts).map(([b,v])=>[b,i(b,v,"")])),table:i("table",["nodes","e\
dges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("\
read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(It.map(b=>[b,new Set(a(b))])),unknown:["node","edge","chain"].flatMap(b=>o.getAll(b)).filter(b=>!t.
nodeOf.has(b))}}function pt(e,t){let n=new URLSearchParams,s=i=>t.data.name[i],o=Ke(t).filter(i=>e.types.has(i));o.join()!==Ke(t).filter(i=>t.data.core.includes(
i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(
i=>n.append("chain",s(i)));for(let i of["least","from","to","less",...Object.keys(rn),"table","q","read","note","shown"])e[i]!==ft[i]&&n.set(i,e[i]);for(let i of Object.
keys(ts))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set(
"lists","0");for(let i of It)e[i].forEach(a=>n.append(i,s(a)));return n.toString()}var is=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.less,
e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),we=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]);function cn(e,t,n){let s=we(e.types,n),o=e.node>=
0&&t.isOf(e.node,s);return{...e,types:s,ends:null,chain:null,...o?{}:{node:-1,ego:0}}}var dn=(e,t)=>({...e,...ft,...Object.fromEntries(It.map(n=>[n,new Set])),types:new Set(
t.data.core)});function as(e,t,n,s){let o=(r,c,p)=>({name:r,text:c,without:{...e,...p}}),i=(r,c)=>[...e[r]].map(p=>o(r,`${c} ${t.nameOf(p)}`,{[r]:we(e[r],p)})),
a=(r,c,p)=>e[r]===ft[r]?[]:[o(r,c,p)];return[...e.from||e.to?[o("months",Ce(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Ce(
...e.less.split(".."))}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...Ke(t).filter(r=>e.types.has(r)!==t.data.core.includes(r)).map(r=>o("t\
ypes",s.kindOn(e.types.has(r),t.data.labels[r][s.language].many),cn(e,t,r))),...a("level",s.options[e.level],{level:"article"}),...a("q",s.textChip(e.q),{q:""}),
...a("lists",s.noLists,{lists:!0}),...a("links",s.kinds[e.links],{links:"together"}),...a("hubs",s.hubsOn,{hubs:!1}),...i("hide",s.hide),...i("pin",s.pin),...i(
"open",s.open),...i("not",s.notThrough)]}var T=e=>document.getElementById(e);function y(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function X(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var $e=(e,t,n)=>X("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},X("path",{d:qe[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ue=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,ce=(e,t,...n)=>y("button",{type:"button",class:"link",click:()=>e.go(t)},...n),Y=(e,t)=>ce(e,{...se(e.state),table:"",node:t},
$e(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),de=(e,t,...n)=>ce(e,{...se(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Se=(e,t)=>de(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),oe=(e,t,n,s)=>y("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),jt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?y("span",{class:"day"},t):t),ht=e=>y("p",{class:"soft facts"},...e.filter(Boolean).map(t=>y("span",{},
t))),ee=(e,t,...n)=>t.length?[y("h3",{},e),...n]:[];function ye({words:e},t,n,s,o){let i=y("ol",t),a=y("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(c){let p=i.children.length;i.append(...n.slice(p,p+c).map(o));let f=n.length-i.children.length;a.hidden=f===0,a.textContent=e.more(Math.min(f,
s*5))}return r(s),[i,a]}var me=e=>y("button",{type:"button",class:"quiet back",click:()=>e.go(se(e.state))},"← ",e.words.close),ut=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ie=(e,t,n)=>Nt(e.graph.data,t,n);function rs(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Bt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}function mt({
graph:e,view:t,state:n,database:s},o){let i=s.part?s.said(o,n):void 0;return i?i.sentences.filter(a=>n.lists||!e.isListing(a)):t.counts.said(o)}function He({graph:e,
view:t,state:n,database:s},o){let i=s.stretch(n),a=ct(n)?new Set([e.data.a[o],e.data.b[o]].flatMap(f=>t.counts.said(f))):null,r=e.toldOf(o,i)?f=>(n.lists||!e.isListing(
f))&&Ae(e,n,e.articleOf(f)):f=>!a||a.has(f),{both:c,either:p}=e.proof(o,i);return{both:c.filter(r),either:p.filter(r)}}var fi=e=>e.replace(/[“”]/g,t=>t==="“"?
"‘":"’");function fn(e,t,n){let[s,o,i,a]=Bt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,c=>c==="《"?"〈":"〉")}》`,s?"":e.graph.fileOf(n)].filter(Boolean);
return e.words.cited(fi(t),r.join(e.words.comma))}function pn(e,t){let[n,s,o,i]=Bt(e,t);return[y("b",{class:"headline"},i||e.words.untitled),y("span",{class:"so\
urce",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var cs=(e,t)=>ce(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.read);function Le(e,t,n,s){
let o=y("article",{},y("header",{},...pn(e,t)));return ds(e,o,t,n,s),o}function Ve(e,t,n,s){let o=y("details",{},y("summary",{},...pn(e,t))),i=null,a=()=>i??=ds(
e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*hn(e,t,n){let s=0;for(let[o,i,a]of t)
i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function ds(e,t,n,s,o){let i=new Set;for(let{sentence:a,text:r,listing:c,marks:p,
clip:f}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let h=(d,w)=>y("mark",{class:d===o[0]?"one":"other"},w);
t.append(y("blockquote",{},c?y("span",{class:"chip"},e.words.listing):"",...hn(r,p.filter(([d])=>o.includes(d)),h),fs(e,r,n),ps(e,f)))}t.append(cs(e,n))}function fs(e,t,n){
let s=y("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await pi(fn(e,t,n)),
s.textContent=e.words.copied}),s}var ps=(e,t)=>t?y("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function pi(e){try{
await navigator.clipboard.writeText(e)}catch{let t=y("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}
function hs(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(d,w)=>ce(e,{...se(e.state),node:d},w),c=a.length?t.indexOf(a[0]):-1,p=n.filter(([,d,w])=>c<0||
w<=c||d>=c+a[0].length),f=c<0?p:[...p,[-1,c,c+a[0].length]].sort((d,w)=>d[1]-w[1]),h=hn(t,f,(d,w)=>d<0?y("mark",{class:"one"},w):r(d,w));return y("article",{},y(
"header",{},...pn(e,s)),y("blockquote",{},o?y("span",{class:"chip"},e.words.listing):"",...h,fs(e,t,s),ps(e,i)),cs(e,s))}function us(e,t){let{graph:n,words:s,state:o}=e,
[i,a]=[y("div",{id:"text"}),y("p",{class:"soft source"})],[r,c]=[y("h2",{},s.untitled),y("p",{})],p=y("button",{type:"button",class:"quiet back",click:()=>e.go(
{...o,read:""})},"← ",s.back),f=([h,d,w,m],u,g)=>(r.textContent=m||s.untitled,a.textContent=[h,d,w].filter(Boolean).join(" · "),a.title=u,n.data.desk&&c.replaceChildren(
y("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:g})}`},s.addName)),m);return t!==void 0&&f(Bt(e,t),n.fileOf(t),n.placeOf(t)),n.served?
e.text(t===void 0?o.read:n.placeOf(t)).then(h=>{let d=`${h.doc}#${h.article}`;ls(e,i,h.sentences,f([h.paper,h.date||s.undated,h.page&&s.page(h.page),h.headline],
d,d))},e.fault):n.quotes(n.sentencesIn(t)).then(h=>ls(e,i,h,Bt(e,t)[3])),[p,r,a,n.data.desk?c:"",y("h3",{},s.wholeArticle),i]}function ls({view:e,state:t,...n},s,o,i){
let a=new Set(e.chosen);for(let{text:r,marks:c}of o){let p=(f,h)=>ce({...n,state:t},{...se(t),node:f},y("mark",{class:a.has(f)?"one":"other"},h));s.append(y("p",
r===i?{class:"headline"}:{},...hn(r,c,p)))}}var ve=(e,...t)=>y("label",{class:"field"},y("span",{},e),...t);function zt(e,t,n){let s=y("select",{"data-control":t},...n.map(o=>y("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function un(e,t,[n,s],o,i){let a=y("output",{},o(
t)),r=y("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function mn(e,t,n){let s=y("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function ms(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=T("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,c=s.length-1,[p,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):c],h=(d,w)=>o({from:d?s[d]:"",to:w<c?s[w]:""});a.replaceChildren(ve(n.least,
...un("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((d,w)=>Math.max(d,w),2),2),30)],String,d=>o({least:d}))),...s.length>1?[ve(n.from,...un("f\
rom",p,[0,c],d=>s[d],d=>h(d,Math.max(d,f)))),ve(n.to,...un("to",f,[0,c],d=>s[d],d=>h(Math.min(p,d),d)))]:[],ve(n.level,zt(e,"level",["article","sentence"])),ve(
n.listed,mn("lists",t.lists,d=>o({lists:d}))),ve(n.links,zt(e,"links",["together","post","event"])),ve(n.colour,zt(e,"colour",["community","type"])),ve(n.size,zt(
e,"size",ln)),ve(n.physics,mn("physics",i.moves(),i.move)),y("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(dn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function gs(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((h,d)=>d).filter(o.left),r=h=>o.
counts.kinds&&!o.compared?o.counts.kinds[h]??0:a.filter(d=>t.isOf(d,new Set([h]))).length,c=Ke(t).map(h=>{let d=y("input",{type:"checkbox","data-type":h});return d.
checked=n.types.has(h),d.addEventListener("change",()=>{e.go(cn(n,t,h)),T("types").querySelector(`[data-type=${h}]`).focus()}),y("label",{},d,$e(e,h===lt?"perso\
n":h),i.labels[h][s.language].many,y("span",{class:"number"},String(r(h))))}),p=mn("hubs",n.hubs,h=>e.set({hubs:h})),f=[...o.hubs].slice(0,5).map(t.nameOf).join(
s.stroke)+(o.hubs.size>5?" …":"");T("types").replaceChildren(...c,...o.hubs.size&&e.state.links==="together"?[y("label",{class:"hubs",title:s.hubsHint(f)},p,s.
hubsOn,y("span",{class:"number"},String([...o.hubs].filter(o.left).length)))]:[])}function ws(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(
i=>i==="together"||t.data[i].length);T("kinds").hidden=o.length<2||!!n.table,T("kinds").replaceChildren(...o.map(i=>oe(`kind-${i}`,s.kinds[i],n.links===i,()=>e.
go({...n,links:i,ends:null,chain:null,group:-1}))))}function ys(e){let t=as(e.state,e.graph,e.months,e.words);T("chips").hidden=!t.length,T("chips").replaceChildren(
...t.map(({name:n,text:s,without:o})=>{let i=ce(e,o,s,y("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-la\
bel",e.words.off1(s)),i}))}function bs({graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));T("blank").replaceChildren(
...t.nodes.length||n.table?[]:[y("p",{},i?s.siftedOut:s.blank),...i?[y("button",{type:"button",id:"unsift",click:()=>o(dn(n,e))},s.reset)]:[]])}function ks(e){let{
graph:t,view:n,state:s,words:o,looks:i}=e,a=gn(e),r=n.nodes.length-n.groups.reduce((c,{members:p})=>c+p.length,0);T("legend-body").replaceChildren(...a.length?[
y("h3",{},o.groupsTitle),...a,...r?[y("p",{class:"group"},Os(an),o.restOf,y("span",{class:"number"},String(r)))]:[]]:[],y("h3",{},o.sizeOf[s.size]),hi(e),...s.links===
"together"?[y("h3",{},o.widthOf),ui(e),y("p",{class:"soft"},o.why(t.data.limit.each))]:[y("h3",{},o.options[s.links]),y("p",{class:"soft"},o.lineOf[s.links])]),
T("legend").hidden=!!s.table||!i}function gn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go(
{...e.bare(),group:s.group===a?-1:a});return n.groups.map(({number:a,members:r})=>{let c=o.group(r.slice(0,3).map(t.nameOf));return y("button",{type:"button",class:"\
group",title:c,"data-group":a+1,"aria-pressed":String(s.group===a),click:i(a)},Os(De[a%De.length]),y("span",{},c),y("span",{class:"number"},String(r.length)))})}
var Os=e=>X("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},X("circle",{cx:8,cy:8,r:7,fill:e}));function hi({view:e,looks:t}){let{greatest:n}=e.measure,
s=[...new Set([n,n/4,n/16].map(o=>Math.max(Math.round(o),1)))];return y("div",{class:"scale"},...s.map(o=>y("span",{},X("svg",{width:46,height:46,viewBox:"0 0 4\
6 46","aria-hidden":"true"},X("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt(Math.min(o/n,1)),class:"size"})),String(o))))}function ui({looks:e}){let t=e.
scale.map((o,i)=>[o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return y("div",{class:"scale"},...t.map(([o,i])=>y(
"span",{},X("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},X("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),
o?`≥ ${o}`:"1")))}var mi=12,wn=6,yn=({graph:e,words:t})=>e.data.database?t.partly:"",$s=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown,Ss=([,,e,,,,,,t])=>e.includes(t)?-1:t;
function Rt(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];return n.rowsOf.get(t).filter(a=>on(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-
(i(a)>i(r)))}function bn(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||
"…"}`:ie(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],$s(e,n[1]),n[6]||n[5],Ss(n)<0?"":o.chairedBy(s.nameOf(n[8]))].filter(Boolean).join(" · ")}function Dt(e,t){
let{graph:n,words:s,state:o}=e,[i,...a]=Rt(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.data.acts[i[0]]],n.data.dates[i[1]]].
filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function vs(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.data.a[t],n.data.b[t]],r=Rt(e,t),c=n.
edgeOf(...a),p=f=>o.links==="post"?f[8]:f[7];return[me(e),y("h2",{class:"pair"},...a.map(f=>Y(e,f))),ht([s.times(o.links,r.length)+yn(e),ie(e,i.counts.since[t],
i.counts.until[t])]),c===void 0?"":ce(e,{...o,links:"together"},s.asTogether),y("div",{id:"acts"},...r.flatMap(f=>[y("h3",{class:"act"},bn(e,t,f)),p(f)<0?"":Le(
e,n.articleOf(p(f)),[p(f)],a)]))]}function Ms(e,t,n,s){let{graph:o,words:i}=e;return ye(e,t,n,mi,a=>{let[r,c,p,f,h,d,w,m]=a,u=Ss(a),g=[...new Set([...p,...f,...h<
0?[]:[h]])].filter(b=>b!==s);return y("li",{},y("b",{},i.acts[o.data.acts[r]])," ",y("time",{},$s(e,c)),w||d?y("span",{},` ${[w,d].filter(Boolean).join(" · ")}`):
"",g.length?y("div",{class:"with"},...g.slice(0,wn).map(b=>Y(e,b)),g.length>wn?` +${g.length-wn}`:""):"",u<0||u===s?"":y("div",{class:"with"},y("span",{class:"s\
oft"},i.chairedBy("")),Y(e,u)),Ve(e,o.articleOf(m),[m],s===void 0?g:[s]))})}function Es({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(
s=>Ae(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}function xs(e,t){let n=Es(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ee(
`${e.words.events} ${n.length}${yn(e)}`,e.graph.data.database?[1]:n,...Ms(e,{id:"events",class:"line"},n,t))}function Ts(e){let t=new Set(e.view.nodes),n=Es(e).
filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":y("section",{class:"card",id:"newest"},...ee(e.words.newest+yn(e),n,...Ms(
e,{class:"line"},n)))}function gi(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function wi(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function yi(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(h=>h.length).length,[r,c,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[h,d]=wi(p);if(c.has(d))continue;if(d===s)break;c.add(d);let w=d===
n?0:3*e.edgesOf[d].length/a;for(let m of e.edgesOf[d]){let u=e.otherEnd(m,d);if(!t.passes(m)||!o(m,u))continue;let g=h+w+1/t.weight(m);g<(i.get(u)??1/0)&&(i.set(
u,g),r.set(u,m),gi(p,[g,u]))}}if(!r.has(s))return null;let f=[];for(let h=s;h!==n;h=e.otherEnd(f[0],h))f.unshift(r.get(h));return f}function Je(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function As(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],c=new Set(o);for(let p of e.
waysBetween(n,s)){let f=e.data.a[p[0]]===n||e.data.b[p[0]]===n?p:p.toReversed(),h=Je(e,n,f).slice(1,-1);!h.length||!f.every(t.passes)||h.some(d=>c.has(d))||(r.push(
f),h.forEach(d=>c.add(d)))}for(;r.length<i;){let p=yi(e,t,[n,s],(f,h)=>f!==a&&!c.has(h)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!p)break;r.push(
p),Je(e,n,p).slice(1,-1).forEach(f=>c.add(f))}return r}function Cs(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var bi=new Intl.Collator("zh"),Ls=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?bi.compare(t,e):t-e);function Ps({words:e},t,n,s,o){let[i,a]=[y("tbody"),y("\
button",{type:"button",class:"quiet"})],r=!0,c=()=>{let h=t.map(d=>[s[1](d),d]).sort(([d],[w])=>r?Ls(d,w):Ls(w,d));i.replaceChildren(...h.slice(0,o).map(([,d])=>y(
"tr",{},...n.map(([w,m,u])=>y("td",{class:w},u?u(d):String(m(d))))))),n.forEach((d,w)=>f[w].setAttribute("aria-sort",d!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},p=h=>{[s,r]=[h,h===s?!r:h[0]!=="name"],c()},f=n.map(h=>y("th",{scope:"col",class:h[0]},y("but\
ton",{type:"button",class:"quiet",title:h[3]??null,click:()=>p(h)},e.heads[h[0]]??e[h[0]])));return a.addEventListener("click",()=>{o+=100,c()}),c(),y("div",{},
y("table",{},y("thead",{},y("tr",{},...f)),i),a)}var qt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>Y(e,t(n))],Is=e=>["together",t=>e.view.counts.weight[t],t=>de(
e,t,String(e.view.counts.weight[t]))],js=e=>["sentences",t=>e.view.counts.sentences[t]],Bs=e=>["npmi",t=>e.view.counts.npmi[t],t=>ut(e,t),e.words.npmiHint],Ns=(e,t,n)=>[
["since",s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function zs(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,
a=Is(e);return y("div",{id:"companions"},Ps(e,s.near,[qt(e,r=>n.otherEnd(r,t)),a,js(e),Bs(e)],a,25),y("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):
""))}function Rs(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=T("table");if(r.hidden=!s.table,T("zoom").hidden=!!s.table,!s.table)return r.
replaceChildren();let[c,p]=[Is(e),["articles",g=>a.articles[g]]],f=["times",g=>a.weight[g],g=>de(e,g,o.times(s.links,a.weight[g]))],h=g=>n.compared?[["then",b=>n.
compared.before[g][b]]]:[],[d,w,m]=s.table==="edges"?[n.ofTypes.edges,[qt(e,g=>i.a[g]),qt(e,g=>i.b[g]),...s.links==="together"?[c,...h("weight"),js(e),["inLists",
g=>a.lists[g]],Bs(e)]:[["what",g=>Dt(e,g)],f,...h("weight")],...Ns(e,a.since,a.until)],s.links==="together"?c:f]:[n.ofTypes.nodes,[qt(e,g=>g),["type",g=>ue(e,g)],
p,...h("articles"),["mentions",g=>a.mentions[g]],["companions",g=>t.edgesOf[g].filter(n.passes).length],...Ns(e,a.first,a.last)],p],u=g=>oe("tab-"+g,o.tabs[g],s.
table===g,()=>e.set({table:g}));r.replaceChildren(y("div",{class:"buttons"},u("nodes"),u("edges"),y("span",{class:"soft"},o.rows(d.length))),Ps(e,d,w,m,100))}var Ws=(e,t,n)=>y("time",{class:"soft"},ie(e,t,n)),Ds=12,Us=(e,t)=>typeof t=="number"?Y(e,t):t;function ki(e,[,t,n,s,o,i,a,r]){let c=a||r?y("time",{},`${a||"…"}\
 – ${r||"…"}`):Ws(e,o,i);return y("li",s?{class:"former"}:{},y("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Us(e,n),c)}function Oi(e,[t,n,,s,o,i]){return y(
"li",s?{class:"former"}:{},Us(e,t)," ",y("b",{},s?e.words.former+" ":"",n),Ws(e,o,i))}function qs({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&Re(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function gt(e,t){let n=e.view.compared?.before;if(!n||t(e.view.counts)||!t(n))
return e;let[s,o]=e.state.less.split("..");return{...e,state:{...e.state,from:s,to:o},view:{...e.view,counts:n}}}var wt=({view:e,words:t},n)=>e.compared?t.versus(
n(e.counts),n(e.compared.before)):"";function $i(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:we(n[r],t)});return y("div",{class:"buttons acts"},oe("e\
go",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),oe("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),oe("open",s.open,n.open.has(t),a("open")),oe("pin",s.pin,
n.pin.has(t),a("pin")),oe("hide",s.hide,!1,()=>o({...se(n),hide:we(n.hide,t)})),oe("select",n.sel.has(t)?s.unselect:s.select,n.sel.has(t),a("sel")),oe("chain",s.
chain,e.linking===t,()=>e.link(t)))}function Fs(e,t){let n=gt(e,m=>m.articles[t]),{graph:s,words:o,view:i,state:a}=n,{data:r}=s,{counts:c,lit:p}=i,f=mt(n,t),h=qs(
n,0,t),d=qs(n,2,t),w=i.near.length;return[me(n),y("h2",{},$e(n,s.typeOf(t),n.looks.colour(t)),s.nameOf(t)),ht([ue(n,t),r.pinyin[t],o.inArticles(c.articles[t]),o.
named(c.mentions[t]),ie(n,c.first[t],c.last[t]),wt(e,m=>m.articles[t])]),$i(n,t),ee(o.aliases,r.alias[t],y("p",{id:"aliases"},...r.alias[t].map(m=>y("span",{class:"\
chip"},m)))),ee(o.posts,h,...ye(n,{id:"posts",class:"line"},h,Ds,m=>ki(n,m))),ee(o.holders,d,...ye(n,{id:"holders",class:"line"},d,Ds,m=>Oi(n,m))),xs(n,t),ee(s.
typeOf(t)==="reporter"?o.covered:o.companions,w?[1]:[],zs(n,t),p?.rest>0&&!a.ego?y("button",{type:"button",class:"quiet",id:"more-near",click:()=>n.set({shown:a.
shown+1})},o.moreNear(p.rest)):""),ee(o.stories,f,y("div",{id:"articles"},...s.byArticle(f).map(([m,u])=>Ve(n,m,u,[t]))),n.database.part&&n.database.said(t,a)?.
more?y("button",{type:"button",class:"quiet",id:"earlier",click:()=>n.earlier(t)},o.older):"")]}function Gs(e,t){let n=gt(e,g=>g.weight[t]),{graph:s,words:o,view:i,
state:a}=n,{data:r}=s,{counts:c}=i,p=[r.a[t],r.b[t]],f=ct(a),h=s.toldOf(t,n.database.stretch(a)),{both:d,either:w}=He(n,t),m=f?0:r.weight[t]-new Set([...d,...w].
map(s.storyOf)).size,u=s.isCredit(t)?[o.wrote(c.weight[t])]:[o.both(c.weight[t]),o.said(c.sentences[t]),c.lists[t]?o.lists(c.lists[t]):"",ut(n,t)&&`${o.npmi} ${ut(
n,t)}`];return[me(n),y("h2",{class:"pair"},...p.map(g=>Y(n,g))),ht([...u,ie(n,c.since[t],c.until[t]),wt(e,g=>g.weight[t])]),f&&!d.length&&!w.length?y("p",{class:"\
hint",id:"none-left"},o.noneLeft):"",ee(o.evidence,d,y("div",{id:"evidence"},...s.byArticle(d).map(([g,b])=>Le(n,g,b,p)))),ee(o.apart,w,y("div",{id:"apart"},...s.
byArticle(w).map(([g,b],v)=>(d.length||v>2?Ve:Le)(n,g,b,p)))),r.database&&m>0&&!s.served?y("p",{class:"hint",id:"elsewhere"},o.elsewhere(m)):"",h?.more?y("butto\
n",{type:"button",class:"quiet",id:"older",click:()=>n.older(t)},o.older):""]}function Hs(e,t,n,s){let{graph:o,words:i,view:a}=e,r=Je(o,t,n);return y("ol",{id:s,
class:"line chain"},...n.map((c,p)=>{let{both:f,either:h}=o.proof(c),d=o.byArticle(o.toldOf(c)||!o.shownBy(c)?f.length?f:h:o.shownBy(c)).slice(0,2),w=o.served&&
!d.length?y("button",{type:"button",class:"quiet glance",click:()=>e.glance(c)},i.glance):"",m=p>0?ce(e,{...e.state,not:we(e.state.not,r[p])},`${i.not} ${o.nameOf(
r[p])}`):"";return y("li",{},Y(e,r[p])," — ",de(e,c,i.inArticles(a.counts.weight[c]))," — ",Y(e,r[p+1]),m&&y("span",{class:"not"},m),...d.map(([u,g])=>Ve(e,
u,g,[r[p],r[p+1]])),w)}))}function _s(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=Cs(t,s,i,a),c=s.ways.filter(d=>d.length===1),p=s.ways.filter(d=>d.
length>1),[f,...h]=[...c,...p];return[me(e),y("h2",{class:"pair"},Y(e,i),Y(e,a)),y("h3",{},c.length?n.direct:n.strongest),f?Hs(e,i,f,"steps"):y("p",{class:"soft",
id:"steps"},n.apart2),ee(n.ways,h,...h.map((d,w)=>Hs(e,i,d,`way-${w}`))),ee(n.common,r,y("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([d,w,m])=>y("li",
{},Y(e,d),y("span",{},de(e,w,String(s.counts.weight[w]))," · ",de(e,m,String(s.counts.weight[m])))))))]}function Ks(e,{members:t}){let{graph:n,words:s,view:o}=e,
i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,c)=>o.tie(c)-o.tie(r)||r-c).slice(0,10);return[me(e),y("h2",{},s.group(t.slice(
0,3).map(n.nameOf))),y("h3",{},`${s.members} ${t.length}`),y("ol",{class:"rows",id:"members"},...t.map(r=>y("li",{},Y(e,r),y("span",{class:"number"},String(o.counts.
articles[r]))))),ee(s.ties,a,y("ol",{class:"rows",id:"ties"},...a.map(r=>y("li",{},Se(e,r),de(e,r,s.inArticles(o.counts.weight[r]))))))]}var kn=26;function be(e,t,n){let s=y("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Sn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Si(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Vs=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Si).join(",")).join(`\r
`)+`\r
`;function vn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i]===null?null:Math.round(o.npmi[i]*1e4)/1e4,first:s.dates[o.since[i]],last:s.dates[o.until[i]],
kinds:e.isTyped(i)?vi(e,t,i):"",weight_before:t.compared?.before.weight[i],change:t.compared?.changes.get(i)}}}}var vi=({data:e,rowsOf:t},{state:n},s)=>[...new Set(
t.get(s).map(o=>n.links==="post"?o[1]:e.acts[o[0]]))].join("; ");function Mi(e){let{graph:t,view:n}=e,{head:s,keys:o}=t.data.declared,i=vn(e),a=(p,f)=>Object.entries(
o[p]).filter(([h])=>f[h]!==void 0&&f[h]!==null&&f[h]!=="").map(([h,d])=>`<data key="${d}">${Sn(f[h])}</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("\
node",i.node(p))}</node>`),c=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.b[p]}">${a("edge",i.edge(p))}</edge>`);return`${s}${[...r,
...c].join(`
`)}
</graph>
</graphml>
`}var On=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Ht(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:c}=n,p=i.
scale(),f=Ei(e,p),[h,d,w,m]=f.map(D=>D*p),u=D=>({x:i.spotOf(D).x*p,y:i.spotOf(D).y*p}),g=s.edges.map(D=>{let[K,V,q]=[u(c.a[D]),u(c.b[D]),o.line(D)];return`<line\
 x1="${K.x.toFixed(1)}" y1="${K.y.toFixed(1)}" x2="${V.x.toFixed(1)}" y2="${V.y.toFixed(1)}" stroke="${q.colour}" stroke-opacity="${q.opacity.toFixed(2)}" strok\
e-width="${Math.max(q.width*p,.5).toFixed(1)}"${q.dashes?` stroke-dasharray="${q.dashes.join(" ")}"`:""}/>`}),b=s.nodes.map(D=>{let[K,V]=[u(D),o.radius(D)*p];return`\
<path transform="translate(${(K.x-V).toFixed(1)} ${(K.y-V).toFixed(1)}) scale(${(V/8).toFixed(3)})" d="${qe[c.shapes[n.typeOf(D)]]}" fill="${o.colour(D)}" fill-\
opacity="${o.opacity(D)}"><title>${Sn(n.nameOf(D))}</title></path>`}),v=i.toMap,$=(D,K,V,q,J="")=>`<text x="${K.toFixed(1)}" y="${V.toFixed(1)}" font-size="${q}\
" fill="${t.ink}" ${J}>${Sn(D)}</text>`,O=i.labels().map(({text:D,x:K,y:V})=>{let q=v({x:K,y:V});return $(D,q.x*p,q.y*p,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:D,members:K})=>[De[D%De.length],a.group(
K.slice(0,3).map(n.nameOf)),"dot"]):c.types.filter(D=>s.nodes.some(K=>n.typeOf(K)===D)).map(D=>[c.colours[D],c.labels[D][a.language].many,c.shapes[D]]),A=E.flatMap(
([D,K,V],q)=>[`<path transform="translate(${h.toFixed(1)} ${(m+12+kn*q).toFixed(1)})" d="${qe[V]}" fill="${D}"/>`,$(K,h+24,m+25+kn*q,13)]),x=m+30+kn*E.length,I=`${a.
corpus(s.counts.pages,s.counts.stories,Xe(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,j=Math.max(w-h,On(We(e),23),On(I,12),...E.map(([,D])=>24+On(D,13))),
L=[h-20,d-64,j+40,x-d+84].map(D=>D.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${L.join(" ")}" width="${L[2]}" height="${L[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${L[0]}" y="${L[1]}" width="100%" height="100%" fill="${t.paper}"/>${[$(We(e),h,d-32,22,
'font-weight="600"'),...g,...b,...O,...A,$(I,h,x,12)].join(`
`)}</svg>`}function We({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Xe({graph:e,state:t,months:n}){return t.from||t.to?Ce(t.from||n[0],t.to||n.at(-1)):Nt(e.data,...Jn(e.data))}function Ei({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},c]=[n.spotOf(i),t.radius(i)];return[a-c,r-c,a+c,r+c]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function $n(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=y("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>be("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Ht(e,t))}
var xi={png:(e,t)=>$n(e,t,1),png2:(e,t)=>$n(e,t,2),png4:(e,t)=>$n(e,t,4),svg:(e,t)=>be("graph.svg",Ht(e,t),"image/svg+xml"),graphml:e=>be("graph.graphml",Mi(e),
"application/xml"),nodes:e=>be("graph-nodes.csv",Vs(e.graph.data.declared.nodes,e.view.nodes.map(vn(e).node)),"text/csv"),edges:e=>be("graph-edges.csv",Vs([...e.
graph.data.declared.edges,...e.view.compared?["weight_before","change"]:[]],e.view.edges.map(vn(e).edge)),"text/csv")};function Js(e,t,n,s){T("files").replaceChildren(
...Object.entries(xi).map(([o,i])=>y("button",{type:"button","data-file":o,click:()=>i(t(),n())},e.options[o])),y("button",{type:"button",id:"print",click:s},e.
print))}var Wt=5,Ti=10;function Ut({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Xs(e){let{graph:t,words:n,state:s,view:o}=e,i=Ut(e);return[me(e),y("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),y("p",{class:"soft"},[t.data.title,Xe(e)].filter(Boolean).join(" · ")),y("div",{class:"buttons acts"},oe("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),y("button",{type:"button",id:"markdown",click:()=>Li(e)},n.markdown)),y("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[y("p",{class:"note"},s.note)]:[],y("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>y("li",{},Y(e,a),
ce(e,{...s,sel:we(s.sel,a)},n.unselect)))),s.dossier?"":y("p",{class:"hint"},n.selectHint),ee(n.among,i,y("ol",{class:"rows",id:"among"},...i.map(a=>y("li",{},Se(
e,a),de(e,a,n.inArticles(o.counts.weight[a])))))),...s.dossier?[...s.sel].flatMap(a=>Ai(e,a)):[],...s.dossier?i.flatMap(a=>[y("h3",{},`${t.nameOf(t.data.a[a])} \
— ${t.nameOf(t.data.b[a])}`),...Ci(e,a)]):[]]}function Qs({graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&Re(e,n,o)).map(([,o,i,a,r,c,p,f])=>`${a?
t.former+" ":""}${o}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}（${p||f?`${p||"…"} – ${f||"…"}`:[e.data.dates[r],e.data.dates[c]].filter(Boolean).
join(" – ")}）`)}function Ai(e,t){let{graph:n,words:s,view:o}=e,{counts:i}=o,a=mt(e,t);return[y("h3",{class:"chapter"},n.nameOf(t)),y("p",{class:"soft"},[ue(
e,t),s.inArticles(i.articles[t]),ie(e,i.first[t],i.last[t])].join(" · ")),...Qs(e,t).map(r=>y("p",{},...jt(r))),...n.byArticle(a).slice(0,Wt).map(([r,c])=>Le(e,
r,c.slice(0,2),[t]))]}function Ci(e,t){let{graph:n}=e,{both:s,either:o}=He(e,t);return n.byArticle(s.length?s:o).slice(0,Wt).map(([i,a])=>Le(e,i,a.slice(0,3),[n.
data.a[t],n.data.b[t]]))}var ke=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(/\s+/g," ");async function Li(e){let{graph:t,words:n,state:s,view:o}=e,{
counts:i}=o,a=async c=>{let p=[];for(let[f,h]of c)for(let{text:d}of await t.quotes(h.slice(0,2)))p.push(`> ${ke(fn(e,d,f))}`);return p},r=[`# ${n.dossierOf}: ${ke(
t.data.title)}`,ke(Xe(e)),...s.note.split(/\n+/).filter(Boolean).map(ke)];for(let c of s.sel){let p=t.edgesOf[c].filter(o.passes).sort((f,h)=>o.tie(h)-o.tie(f)).
slice(0,Ti);r.push(`## ${ke(t.nameOf(c))}`,[ue(e,c),n.inArticles(i.articles[c]),ie(e,i.first[c],i.last[c])].map(ke).join(" · "),...Qs(e,c).map(f=>`- ${ke(f)}`)),
r.push(`${n.companions}${n.colon}${p.map(f=>`${ke(t.nameOf(t.otherEnd(f,c)))} ${i.weight[f]}`).join(n.stroke)}`,...await a(t.byArticle(mt(e,c)).slice(0,Wt)))}for(let c of Ut(
e)){let{both:p,either:f}=He(e,c);r.push(`## ${ke(t.nameOf(t.data.a[c]))} — ${ke(t.nameOf(t.data.b[c]))}`,n.inArticles(i.weight[c]),...await a(t.byArticle(p.length?
p:f).slice(0,Wt)))}be("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Ni=60,Ys=90,Ft={timer:0,key:""};function Zs(e,t){let n=T("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Ft.key&&(Ft.key=s,clearTimeout(Ft.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?Bi(e,t.edge):Ii(e,t.node)).flat())),t&&Pi(n,t)}function Pi(e,{x:t,y:n}){let s=T("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function Ii(e,t){
let n=gt(e,c=>c.articles[t]),{graph:s,words:o,view:i}=n,{counts:a}=i,r=s.data.post.filter(c=>c[0]===t&&!c[3]&&Re(s,n.state,c)).slice(0,3);return[y("b",{},$e(n,s.
typeOf(t),n.looks.colour(t))," ",s.nameOf(t)),y("p",{class:"soft"},[ue(n,t),o.inArticles(a.articles[t]),wt(e,c=>c.articles[t]),s.data.dates[a.last[t]]&&o.lastSeen(
s.data.dates[a.last[t]])].filter(Boolean).join(" · ")),r.map(([,c,p])=>y("p",{},c,p===""?"":` · ${typeof p=="number"?s.nameOf(p):p}`))]}function ji(e,t){let{graph:n,
words:s,view:o}=e,i=Rt(e,t);return[y("b",{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),y("p",{class:"soft"},[s.times(o.state.links,i.length),ie(e,
o.counts.since[t],o.counts.until[t])].filter(Boolean).join(" · ")),i.slice(0,3).map(a=>y("p",{},bn(e,t,a)))]}function Bi(e,t){let n=gt(e,m=>m.weight[t]),{graph:s,
words:o,view:i}=n,{data:a}=s,{counts:r}=i;if(s.isTyped(t))return ji(n,t);let{both:c,either:p}=He(n,t),f=new Set([...c,...p].map(m=>s.dayOf(s.articleOf(m))).filter(
Boolean)).size,h=y("p",{class:"said"}),d=c.filter(m=>!s.lists.has(m)),w=s.byArticle(d.length?d:c)[0];return w&&(Ft.timer=setTimeout(async()=>{let[{text:m}]=await s.
quotes([w[1][0]]);h.textContent=m.length>Ys?m.slice(0,Ys)+"…":m},Ni)),[y("b",{},`${s.nameOf(a.a[t])} — ${s.nameOf(a.b[t])}`),y("p",{class:"soft"},[o.inArticles(
r.weight[t]),wt(e,m=>m.weight[t]),o.days(f),ie(n,r.since[t],r.until[t])].filter(Boolean).join(" · ")),h]}var zi=2,Qe=5,Ri=54,eo=864e5;function Di({data:e}){let t=new Map;return e.docDate.forEach((n,s)=>{let o=e.dates[n];if(!o)return;let i=`${o.slice(0,4)}
${e.paper[s]}`;t.has(i)||t.set(i,new Map);let a=t.get(i);a.set(o,(a.get(o)??0)+1)}),[...t].sort(([n],[s])=>(n.slice(0,4)<s.slice(0,4))-(n.slice(0,4)>s.slice(0,4))||
(n>s)-(n<s))}function qi({words:e},t,n,s){let o=Date.UTC(t,0,1),i=(new Date(o).getUTCDay()+6)%7,a=Math.max(...n.values()),r=[];for(let c=o;c<Date.UTC(t+1,0,1);c+=
eo){let p=new Date(c).toISOString().slice(0,10),f=i+Math.round((c-o)/eo),h=n.get(p)??0,d=X("rect",{x:Math.floor(f/7)*Qe,y:f%7*Qe,width:Qe-1,height:Qe-1,fill:"cu\
rrentColor","fill-opacity":h?.35+.65*h/a:.08});h&&d.append(X("title",{},e.pagesOn(p,h))),r.push(d)}return X("svg",{viewBox:`0 0 ${Ri*Qe} ${7*Qe}`,width:"100%",role:"\
img","aria-label":s},...r)}function to(e){let{graph:t,words:n,view:s}=e,o=Di(t);return o.length===0?[]:y("section",{class:"card",id:"calendar"},y("h3",{},n.daysThere),
s.partial?y("p",{class:"soft"},n.partly):"",...ye(e,{class:"line"},o,zi,([i,a])=>{let[r,c]=i.split(`
`),p=`${c} ${r}: ${n.days(a.size)}`.trim();return y("li",{},y("span",{class:"soft"},p),qi(e,Number(r),a,p))}))}var Hi=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),Ne=(e,t)=>`${e}-01..${Hi(t)}`;function Mn({from:e,to:t},n){return e||t?Ne(
e||n[0],t||n.at(-1)):""}function Gt(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function no(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
c=new Map,p=(d,w)=>`${d} ${w}`,f=d=>d.map(w=>s.name[w]).sort().join(`
`);function h(d,w){e.addGraph(d);for(let m of d.periods){let u=p(`${m.since}..${m.until}`,w),g=i.get(u)??i.set(u,{entities:new Map,links:new Map}).get(u);[g.articles,
g.kinds]=[m.articles,m.kinds];for(let b of m.entities)g.entities.set(o.get(b.entity),{...b,first:e.dateNumber(b.first),last:e.dateNumber(b.last)});for(let b of m.
links){let v=e.edgeOf(o.get(b.source),o.get(b.target));v!==void 0&&g.links.set(v,{...b,since:e.dateNumber(b.first),until:e.dateNumber(b.last)})}}e.changed()}return Object.
freeze({part:n,stretch:d=>n?Mn(d,t):"",period:d=>n?i.get(p(Mn(d,t),d.lists)):void 0,bars(){let d=new Map(t.map((m,u)=>[m,u])),w=t.map(()=>s.types.map(()=>0));for(let[
m,u,g]of s.months)w[d.get(m)][s.types.indexOf(u)]+=g;return w},monthsOf:d=>a.get(f(d)),news:d=>r.get(d),said:(d,w)=>c.get(`${d} ${Mn(w,t)}`),addPeriods:h,addMonths:(d,w)=>a.
set(f(d),new Map(w.map(({month:m,articles:u})=>[m,u]))),addNews(d,w){e.addGraph(w);let m=new Map;for(let u of w.changes)ze(m,u.change,u);r.set(d,m)},addSaid(d,w,{
quotes:m,more:u}){let g=`${d} ${w}`,b=c.get(g)??{sentences:[],came:0},v=e.addSentences(m);c.set(g,{sentences:[...b.sentences,...v],more:u,came:b.came+m.length})}})}var G=e=>e.toLocaleString("en"),re=(e,t)=>`${G(e)} ${t}${e===1?"":"s"}`,En={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",tooShort:"没有符合的名称；搜原文至少要两个字",textChip:e=>`原文“${e}”`,unread:e=>`网址里\
的 ${e} 在这里没有对应的内容。`,types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",details:"\
详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",counts:(e,t,n,s,o)=>`显示 ${e}\
 / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"，",semicolon:"；",colon:"：",
stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${G(e)} 个版面`,`${G(t)} 篇报道`,n].filter(Boolean).join("，"),undated:"日期\
不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",closest:"最紧密的联系",articles:"报道",mentions:"\
提及",inArticles:e=>`${G(e)} 篇报道`,named:e=>`提及 ${G(e)} 次`,aliases:"又作",posts:"职务",holders:"任职者",former:"曾任",companions:"同现者",
covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",
hidden:e=>`另有 ${G(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,stories:"报道",evidence:"依据",both:e=>`${G(e)} 篇报道同现`,wrote:e=>`\
署名的 ${G(e)} 篇报道`,said:e=>`${G(e)} 句同句`,lists:e=>`其中 ${G(e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",
noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",
edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"\
受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"按社群",mentions:"按提及次数",
articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片\
 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${G(e)} 个`:
"",rows:e=>`共 ${G(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"\
联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"两者之间没有联系链",common:"\
共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`本文件只含数据库的一部分：${e} / ${t} 个\
实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,o,i)=>`先列出 ${e}\
 / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",unanswered:e=>`\
数据库没有回答：${e}`,elsewhere:e=>`另有 ${G(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",kindOn:(e,t)=>`${e?"也看":"不看"}${t}`,
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,
blank:"没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即\
显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank（不计筛选）"},widthOf:"粗细：同现报道与原句",why:e=>`每个实体平均画 ${e}\
 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,members:"\
成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,lastSeen:e=>`末见 ${e}`,days:e=>`${G(e)} 天`,daysThere:"\
收有哪些日子",pagesOn:(e,t)=>`${e}：${G(t)} 版`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",handed:"职务易人",ceased:"不再同现",before:e=>`（此前 ${e}）`,glance:"取原句",
surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",
leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${G(e)} 句原文`:`已找到 ${G(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",
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
invest:"投资"},chairedBy:e=>`主持：${e}`,events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${G(t)} 项职务`:`${G(t)} 次活动`,dayUnknown:"\
日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,versus:(e,t)=>`本期 ${G(e)}，前期 ${G(
t)}`,without:e=>`；另有 ${G(e)} 个版面没有日期，不在任何月份里`,heads:{what:"内容",times:"次数",then:"前期"},note:"笔记（写进卷宗和网址）",
selectHint:"要再选一个：按住 Shift 点选节点，或在其详情里点“加入选集”。"},en:{language:"en",tag:"en",search:"Search names, aliases,\
 pinyin, or the text",results:"Results",none:"No such name",tooShort:"No such name; the text is searched for two characters or more",textChip:e=>`text “${e}”`,
unread:e=>`The address asks for something that this page does not have: ${e}.`,types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details,\
 plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to ov\
erview",ego:"Its surroundings only",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[o]??"\
links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":
re(e,"page"),re(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for th\
e sentences that show it.",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>re(e,"article"),named:e=>re(e,"mention"),aliases:"Also \
printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"Articles",sentences:"\
Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${G(e)} mor\
e are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${re(e,"article")}`,wrote:e=>`in ${re(e,"article")}\
 credited to the reporter`,said:e=>`in ${re(e,"sentence")}`,lists:e=>`of these ${re(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same ar\
ticle, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"(no headline)",filters:"Filters",save:"Save",tables:"Table",
tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",
size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"b\
y mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture\
 (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:"\
, filtered",off:e=>e?`; ${G(e)} of types not chosen`:"",rows:e=>re(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"\
Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain \
links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a\
 part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} articles. For the rest use kg who NAME, kg export or kg serve.`,
rest:(e,t,n,s,o,i)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${o} of ${i} articles; the rest comes from the database as you\
 search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${re(e,"more article")} are\
 not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",addName:"\
Add a missed name",copied:"copied",chips:"Filters that are on",kindOn:(e,t)=>`${e?"with":"without"} ${t.toLowerCase()}`,off1:e=>`Take off: ${e}`,against:"agains\
t",unknown:e=>`No entity is called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities appea\
r together.",siftedOut:"The filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out o\
f the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Other\
s",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank, without filters"},widthOf:"Width: articles and sentenc\
es together",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually \
concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in \
the picture (${e} more)`,lastSeen:e=>`last seen ${e}`,days:e=>re(e,"day"),daysThere:"Days that are here",pagesOn:(e,t)=>`${e}: ${re(t,"page")}`,changed:"What ch\
anged",changedSince:(e,t)=>`${e===t?e:`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"\
Not seen in these months",newPairs:"Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (before: ${e})`,glance:"Fetch sen\
tences",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Comp\
anies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?re(e,"sentence"):`${re(e,"sentence")} so far, still searching…`,noText:"\
No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",time:"Time: \
drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: a\
rticles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheet:"Picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links among them",dossier:"Dossier",markdown:"\
Dossier (Markdown)",print:"Print",dossierOf:"Dossier",back:"Back",tell:"▶ Tell the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",stepTitle:e=>`\
Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add this view as a step",stepKeep:"Keep the words",stepView:"Keep the words, with this view",stepCancel:"\
Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move step ${e} up`,down:e=>`Move step ${e} down`,rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},
rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the picture to what you want to tell, write a title, and add it as a step; then the next.",keptHere:"Changes a\
re kept in this browser alone: save a file to hand them on.",keptThere:"Changes are kept in the server's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"\
Save the steps (for kg story)",savePage:"Save the page with this story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to t\
he body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",
attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},chairedBy:e=>`\
chaired by ${e}`,events:"Events",newest:"Newest events",times:(e,t)=>re(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sent\
ences in which both appear",hitsMost:e=>`of the database the newest ${e}`,versus:(e,t)=>`now ${G(e)}, before ${G(t)}`,without:e=>`; ${re(e,"page")} without a da\
y, in no month`,heads:{what:"What",times:"Times",then:"Before"},note:"Notes (kept in the dossier and the address)",selectHint:"For another one hold Shift and cl\
ick its node, or choose Add to selection in its details."}};var so=5,Wi=6,Ui=6,Fi=3,Gi=40,_i=3;function xn({printed:e,state:t,database:n}){let s=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to)),o=Math.max(1,Math.min(Math.
round(s.length/Ui),n.part?Fi:1/0)),i=s[s.length-o];return i&&i>e[0]?{from:i,to:s.at(-1)}:null}function Ki(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,
[r,c]=[w=>i.dates[w],t.from],p=w=>n.isOf(w,o.types)&&!o.hide.has(w),f=i.name.map((w,m)=>m).filter(w=>p(w)&&a.articles[w]>0&&r(a.first[w])),h=w=>w.sort((m,u)=>a.
articles[u]-a.articles[m]||m-u),d=w=>w&&(!o.from||w.slice(0,7)>=o.from)&&(!o.to||w.slice(0,7)<=o.to);return{posts:i.post.filter(([w,,,m,u])=>!m&&typeof w=="numb\
er"&&p(w)&&r(u)>=c&&d(r(u))).sort((w,m)=>r(m[4])<r(w[4])?-1:1),fresh:h(f.filter(w=>r(i.first[w])>=c&&["official","person"].includes(n.typeOf(w)))),gone:h(f.filter(
w=>r(i.last[w])&&r(i.last[w])<c&&n.typeOf(w)==="official"&&a.articles[w]>1)),pairs:i.a.map((w,m)=>m).filter(w=>s.passes(w)&&r(i.since[w])>=c&&p(i.a[w])&&p(i.b[w])&&
[i.a[w],i.b[w]].every(m=>r(i.first[m])&&r(i.first[m])<c)).sort((w,m)=>s.tie(m)-s.tie(w)||w-m)}}function Vi({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,
i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,c)=>c).filter(r=>t.passes(r)&&o.weight[r]>=
_i&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,c)=>a(c)-a(r)||r-c)}var Oe=(...e)=>y("li",{},...e),Ji=(e,t)=>y("ol",{class:"rows",id:e},
...t),oo=e=>({class:"rows",id:e}),yt=(e,t,n,s,o,i)=>n.length?[y("h4",{},`${t} ${G(n.length)}${n.length===i?"+":""}`),...ye(e,oo(o),n,so,s)]:[];function Xi(e,t){
let{words:n,graph:s,database:o}=e,i=o.news(Ne(t.from,t.to));if(!i?.size)return[];let a=h=>s.nodeOf.has(h)?Y(e,s.nodeOf.get(h)):h,r=h=>y("time",{},h.day),c=h=>{let d=s.
edgeOf(s.nodeOf.get(h.entity),s.nodeOf.get(h.other));return Oe(d===void 0?y("span",{},a(h.entity)," — ",a(h.other)):Se(e,d),r(h))},p={handed:h=>Oe(y("span",{},
a(h.entity)," ",h.post," · ",a(h.organ),y("span",{class:"soft"},n.before(s.nodeOf.has(h.other)?s.nameOf(s.nodeOf.get(h.other)):h.other))),r(h)),appeared:h=>Oe(
a(h.entity),r(h)),vanished:h=>Oe(a(h.entity),r(h)),began:c,ceased:c},f={handed:n.handed,appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return y(
"section",{class:"card",id:"changed"},y("h3",{},n.changed),y("p",{class:"soft"},n.changedSince(t.from,t.to)),...Object.entries(f).flatMap(([h,d])=>yt(e,d,i.get(
h)??[],p[h],h,Gi)))}function Qi(e){let{words:t,graph:n}=e,s=xn(e);if(!s)return[];if(e.database.part)return Xi(e,s);let o=Ki(e,s),{counts:i}=e.view,a=(r,c)=>Oe(Y(
e,r),y("time",{},ie(e,c,c)));return Object.values(o).some(r=>r.length)?y("section",{class:"card",id:"changed"},y("h3",{},t.changed),y("p",{class:"soft"},t.changedSince(
s.from,s.to)),yt(e,t.newPosts,o.posts,([r,c,p,,f])=>Oe(y("span",{},Y(e,r)," ",c,p===""?"":` · ${typeof p=="number"?n.nameOf(p):p}`),y("time",{},ie(e,f,f))),"ne\
w-posts"),yt(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),"new-people"),yt(e,t.gone,o.gone,r=>a(r,i.last[r]),"gone"),yt(e,t.newPairs,o.pairs,r=>Oe(Se(e,r),y("time",
{},ie(e,i.since[r],i.since[r]))),"new-pairs")):[]}function Yi(e){let t=Vi(e);return t.length===0?[]:y("section",{class:"card"},y("h3",{},e.words.surprises),y("p",
{class:"soft"},e.words.surprisesHint),...ye(e,oo("surprises"),t,so,n=>Oe(Se(e,n),de(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function Zi(e){let t=gn(
e);return t.length<2?[]:y("section",{class:"card",id:"groups"},y("h3",{},e.words.groupsTitle),...t)}function _t(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.
counts,p=o.data.name.map((f,h)=>h).filter(f=>n.includes(o.typeOf(f))&&o.isOf(f,a.types)&&!a.hide.has(f)&&r[f]>0&&!i.leftOut.includes(f)).sort((f,h)=>r[h]-r[f]||
f-h).slice(0,Wi);return ee(t,p,y("ol",{class:"bars",id:s},...p.map(f=>Oe(Y(e,f),y("span",{class:"number"},String(r[f])),rs(y("i",{class:"bar"}),r[f]/r[p[0]],e.looks.
colour(f))))))}function ea({graph:e,words:t}){let n=e.data.docDate.filter(s=>!e.data.dates[s]).length;return n&&!e.data.database?t.without(n):""}function io(e){
let{graph:t,words:n,view:s}=e,{counts:o}=s,i=Xe(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,c)=>o.
weight[c]-o.weight[r]||s.tie(c)-s.tie(r)||r-c).slice(0,8);return[y("h2",{},t.data.title),y("p",{class:"soft",id:"corpus"},...jt(n.corpus(o.pages,o.stories,i)),ea(
e),s.partial?n.partly:""),y("p",{class:"hint"},n.hint),e.state.links==="event"?Ts(e):"",Qi(e),Yi(e),Zi(e),y("div",{id:"leading"},_t(e,n.leadPeople,["official","\
person"],"people"),_t(e,n.leadOrgans,["agency","institution"],"organs"),_t(e,n.leadCompanies,["company"],"companies"),_t(e,n.leadPlaces,["district"],"places")),
ee(n.closest,a,Ji("closest",a.map(r=>Oe(Se(e,r),de(e,r,n.inArticles(o.weight[r])))))),to(e)]}function ao(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},c={...r,...n,...o};if(n=i?c:null,!i){e.moveTo(c);return}
let p=performance.now(),f=h=>{if(a!==t)return;let d=Math.max(0,Math.min((h-p)/i,1)),w=d<.5?2*d*d:1-2*(1-d)*(1-d),m=u=>r.position[u]+w*(c.position[u]-r.position[u]);
e.moveTo({scale:r.scale*(c.scale/r.scale)**w,position:{x:m("x"),y:m("y")}}),d<1?requestAnimationFrame(f):(n=null,e.redraw())};requestAnimationFrame(f)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function ro({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function lo(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function co(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Kt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,fo=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function po(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&Kt(i,n)))}}function Tn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[po(),po()];for(let{i:p,x:f,y:h,radius:d}of t)r.add({...fo(f,h,d*2,d*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let c=[];
for(let{i:p,x:f,y:h,radius:d,text:w,width:m,must:u}of e){if(c.length>=i)break;let[g,b]=[d+o*.6,d+m/2+2],v=[[0,g],[b,0],[-b,0],[0,-g],[b*.8,g*.8],[-b*.8,g*.8],[b*
.8,-g*.8],[-b*.8,-g*.8],[b*.45,g],[-b*.45,g],[b*.45,-g],[-b*.45,-g],...u?[[0,g*1.7],[0,-g*1.7],...[1.7,2.6,3.5].flatMap(O=>[[b,g*O],[-b,g*O],[b,-g*O],[-b,-g*O],
[0,g*O],[0,-g*O]])]:[]].map(([O,E])=>({...fo(f+O,h+E,m,o),x:f+O,y:h+E,i:p,text:w})).filter(O=>O.left>s.left&&O.right<s.right&&O.top>s.top&&O.bottom<s.bottom&&!a.
touching(O)),$=v.find(O=>!r.touching(O,p))??(u?v[0]:void 0);$&&(a.add($),c.push($))}return c}function ho(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(p=>t.nodes.filter(f=>f!==n&&(s.get(
f)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),c=na(ta(e,i,p=>-(r.get(p)??0)),130,o);if(a.length){let p=new Map(a.map(h=>[h,oa(e,h,o)])),f=a.
sort((h,d)=>p.get(h)-p.get(d));sa(f,c+64,o)}return o}function ta(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function na(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[c,p]=[0,t];for(;c<a.
length;){let f=Math.max(1,Math.floor(r*p/64)),h=a.slice(c,c+f);h.forEach((d,w)=>{let m=o+r*(w+.5)/h.length;n.set(d,{x:1.25*p*Math.cos(m),y:p*Math.sin(m)})}),c+=
h.length,i=Math.max(i,p),p+=64}o+=r}return i}function sa(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((p,f)=>f>=s&&(f-s)%a===0).slice(0,i),c=a>1?r:e.slice(s);if(c.forEach((p,f)=>{let h=-Math.PI+2*Math.PI*(f+.5)/c.length;n.set(p,{x:1.25*o*Math.cos(h),y:o*Math.
sin(h)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,o+=64}}function oa(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let c=Math.hypot(r.x,r.y);return[i+r.x/c,a+r.y/c]},[0,0]);return Math.atan2(o[1],o[0])}function uo(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let o=new Map(s.map(p=>[p,[]]));for(let p of t.edges)o.get(e.a[p])?.push(e.b[p]),o.get(e.b[p])?.push(e.a[p]);let i=new Map,a=({x:p,y:f})=>[Math.floor(p/48),
Math.floor(f/48)],r=p=>{let f=a(p).join();i.has(f)?i.get(f).push(p):i.set(f,[p])},c=(p,f)=>{let[h,d]=a(p);for(let w=-2;w<=2;w++)for(let m=-2;m<=2;m++)if(i.get(`${h+
w},${d+m}`)?.some(u=>Math.hypot(p.x-u.x,p.y-u.y)<f))return!1;return!0};n.forEach(r);for(let p of s){let f=o.get(p).map(b=>n.get(b)).filter(Boolean),h=b=>f.length?
f.reduce((v,$)=>v+$[b],0)/f.length:0,[d,w]=[h("x"),h("y")],m=b=>({x:d+12*Math.sqrt(b)*Math.cos(b*2.4),y:w+12*Math.sqrt(b)*Math.sin(b*2.4)}),u=0;for(;u<150&&!c(m(
u),96);)u++;if(u===150)for(u=0;!c(m(u),48);)u++;let g=m(u);n.set(p,g),r(g)}}var ia=12,aa=26,mo=400,go=16,ra={mouse:12,touch:24},la={mouse:6,touch:12},ca=60,wo=400,da=17,yo=Object.fromEntries(Object.entries(qe).map(([e,t])=>[e,new Path2D(
t)]));function bo(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:l,x:k,y:S})=>[l,{x:k,y:S}])),r={nodes:new Map,
edges:new Map},c=new Map,p=a,[f,h]=[null,null],[d,w,m]=[null,null,{}],u=[],g=[],b=new Set,[v,$,O,E]=[null,!1,!1,!0],A=!1,x=l=>p.get(l),I=({x:l,y:k})=>{let[S,M]=[
f.getScale(),f.getViewPosition()];return{x:(l-M.x)*S+e.clientWidth/2,y:(k-M.y)*S+e.clientHeight/2}},j=()=>d.nodes.filter(l=>r.nodes.has(l)).map(l=>({i:l,...I(p.
get(l)),radius:w.radius(l)*f.getScale()}));function L(l,k,S){[d,m]=[l,k],p=d.state.ego&&d.state.node>=0?ho(t,d,d.state.node):a,uo(o,d,p),w=Zn(t,d,m,x,xt(d.nodes,
()=>20).scale),v=null,s.hover(null),b=new Set,u.length||setTimeout(D,f?ca:0),A||=S,u=[V]}function D(){u.shift()?.(),u.length&&setTimeout(D)}let K=()=>{for(;u.length;)
u.shift()()};function V(){let l=d.state.pin,k=d.nodes.map(P=>({id:P,...O&&r.nodes.has(P)?{}:p.get(P),size:w.radius(P),shape:o.shapes[t.typeOf(P)],...q(P),fixed:l.
has(P)})),S=d.edges.map(P=>{let{width:H,opacity:W,colour:_,dashes:ne}=w.line(P);return{id:P,from:o.a[P],to:o.b[P],width:H,dashes:ne,color:{color:_,opacity:W}}}),
M=[];for(let P=0;P<S.length;P+=wo)M.push(()=>te("edges",S.slice(P,P+wo)));let N=()=>{J("edges",d.edges),J("nodes",d.nodes)},B=()=>{A&&(A=!1,xe(),s.shown())},z=()=>{
B(),f.redraw()};u=f?[N,()=>te("nodes",k),...M,z]:[tn,()=>{te("nodes",k),B()},...M,()=>f.redraw()]}let q=l=>({opacity:w.opacity(l),borderWidth:d.state.pin.has(l)||
d.chosen.includes(l)?2.5:1.5,color:{background:w.colour(l),border:d.state.pin.has(l)||d.chosen.includes(l)||d.state.sel.has(l)?m.ink:m.paper}});function J(l,k){
let S=new Set(k),M=[...r[l].keys()].filter(N=>!S.has(N));M.forEach(N=>r[l].delete(N)),M.length&&i[l].remove(M)}function te(l,k){let S=k.map(M=>[M,JSON.stringify(
M)]).filter(([M,N])=>r[l].get(M.id)!==N);S.forEach(([M,N])=>r[l].set(M.id,N)),S.length&&i[l].update(S.map(([M])=>M))}function st(l,k){let S=l.canvas.width/e.clientWidth;
l.save(),l.setTransform(S,0,0,S,0,0),k(l),l.restore()}function ot(l){if(!(!d||d.state.ego||d.state.colour!=="community"||d.state.links!=="together"))for(let{number:k,
members:S}of d.groups){if(d.lit&&d.state.group!==k)continue;let M=co(lo(S.map(x)));M.length<3||(l.beginPath(),M.forEach(({x:N,y:B},z)=>z?l.lineTo(N,B):l.moveTo(
N,B)),l.closePath(),[l.lineJoin,l.lineWidth]=["round",64],l.fillStyle=l.strokeStyle=`color-mix(in srgb, ${w.coloured.get(k)} ${d.state.group===k?16:7}%, ${m.paper}\
)`,l.fill(),l.stroke())}}let Ie=(l,k)=>(c.has(k)||c.set(k,l.measureText(k).width+6),c.get(k)),Ge=l=>t.nameOf(l).length>go?t.nameOf(l).slice(0,go-1)+"…":t.nameOf(
l);function Ee(l){l.font=`13px ${getComputedStyle(document.body).fontFamily}`,[l.textBaseline,l.textAlign,l.lineJoin]=["middle","center","round"];let k=j().filter(
({x:R,y:F})=>R>0&&F>0&&R<e.clientWidth&&F<e.clientHeight),S=new Set(d.nodes.slice().sort((R,F)=>R-F).slice(0,ia)),M=v?.node!==void 0?Mt(v.node):b.size?b:null,N=R=>d.
chosen.includes(R)?-3:d.state.pin.has(R)||d.lit?.strong.has(R)?-1:0,B=d.state.sel.size>0&&!d.chosen.length,z=d.lit&&d.lit.strong.size<=aa,P=R=>!d.lit||d.state.ego||
B||d.lit.strong.has(R)||d.state.pin.has(R)||d.lit.weak.has(R),H=new Map(d.around.map((R,F)=>[t.otherEnd(R,d.state.node),F])),W=(R,F)=>({...R,text:Ge(R.i),width:Ie(
l,Ge(R.i)),must:F}),_=k.filter(({i:R})=>P(R)).sort((R,F)=>N(R.i)-N(F.i)||(H.get(R.i)??1e6)-(H.get(F.i)??1e6)||R.i-F.i).map(R=>W(R,!d.lit&&S.has(R.i)||d.state.sel.
has(R.i)||N(R.i)===-3||z&&d.lit.strong.has(R.i))),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},height:da,most:$?mo/5:mo},{boxes:he}=s.covers();
if(g=Tn({turn:_,bodies:k,covers:he,...ne}),M){let R=le=>M.has(le)||le===v?.node,F=g.filter(({i:le})=>R(le)),pe=new Set(F.map(({i:le})=>le)),Z=Tn({turn:k.filter(
({i:le})=>R(le)&&!pe.has(le)).map(le=>W(le,le.i===v?.node)),bodies:k,covers:[...he,...F],...ne});g=[...F,...Z,...g.filter(le=>!R(le.i)&&!Z.some(Jo=>Kt(le,Jo)))]}
(v||b.size)&&Et(l,M);for(let{x:R,y:F,text:pe,i:Z}of g)l.globalAlpha=M&&!M.has(Z)&&Z!==v?.node?.25:d.lit?.weak.has(Z)&&!d.lit.strong.has(Z)&&!M?.has(Z)?.6:1,[l.lineWidth,
l.strokeStyle]=[3.5,m.paper],l.fillStyle=S.has(Z)||N(Z)<0||M?.has(Z)||Z===v?.node?m.ink:m.soft,l.strokeText(pe,R,F),l.fillText(pe,R,F);l.globalAlpha=1,vt(l)}function vt(l){
l.font=`11px ${getComputedStyle(document.body).fontFamily}`;let k=[...g];for(let S of d.lit?.edges??[]){if(!t.isTyped(S)||$)continue;let[M,N,B]=[s.line(S),I(x(o.
a[S])),I(x(o.b[S]))],[z,P,H]=[(N.x+B.x)/2,(N.y+B.y)/2,l.measureText(M).width],W={left:z-H/2,right:z+H/2,top:P-8,bottom:P+8};k.some(_=>Kt(_,W))||(k.push(W),[l.lineWidth,
l.strokeStyle,l.fillStyle]=[3.5,m.paper,m.accent],l.strokeText(M,z,P),l.fillText(M,z,P))}}let Mt=l=>new Set(d.edges.filter(k=>o.a[k]===l||o.b[k]===l).map(k=>t.otherEnd(
k,l)));function Et(l,k){let S=v?.edge!==void 0?[v.edge]:v?d.edges.filter(B=>o.a[B]===v.node||o.b[B]===v.node):[];k&&([l.globalAlpha,l.fillStyle]=[.72,m.paper],l.
fillRect(0,0,e.clientWidth,e.clientHeight));let M=f.getScale();for(let B of S){let[z,P]=[I(x(o.a[B])),I(x(o.b[B]))];[l.globalAlpha,l.strokeStyle,l.lineWidth]=[.75,
m.accent,Math.max(w.line(B).width*M,1.2)+(k?0:1.5)],l.beginPath(),l.moveTo(z.x,z.y),l.lineTo(P.x,P.y),l.stroke()}l.globalAlpha=1;let N=[...k??[],...v?.node===void 0?
[]:[v.node],...v?.edge===void 0?[]:[o.a[v.edge],o.b[v.edge]]];for(let B of N)r.nodes.has(B)&&Yt(l,B,M)}function Yt(l,k,S){let[{x:M,y:N},B]=[I(x(k)),w.radius(k)*
S/7.2];l.save(),l.translate(M-8*B,N-8*B),l.scale(B,B),l.fillStyle=w.colour(k),l.fill(yo[o.shapes[t.typeOf(k)]]),k===v?.node&&([l.strokeStyle,l.lineWidth]=[m.ink,
2/B],l.stroke(yo[o.shapes[t.typeOf(k)]])),l.restore()}function it(){let l=new Map(j().map(S=>[S.i,S])),k=d.edges.filter(S=>l.has(o.a[S])&&l.has(o.b[S])&&(!d.lit||
d.lit.edges.has(S)||d.state.ego));return{bodies:[...l.values()],lines:k.map(S=>[S,l.get(o.a[S]),l.get(o.b[S])])}}function fe(l,k="mouse",S=d&&f?it():null){if(!S)
return null;let M=g.find(H=>l.x>=H.left&&l.x<=H.right&&l.y>=H.top&&l.y<=H.bottom);if(M)return{node:M.i};let[N,B]=[-1,ra[k]];for(let{i:H,x:W,y:_,radius:ne}of S.bodies){
let he=Math.hypot(W-l.x,_-l.y)-ne;he<=B&&([N,B]=[H,he])}if(N>=0)return{node:N};let[z,P]=[-1,la[k]];for(let[H,W,_]of S.lines){let ne=ro(l,W,_);ne<P&&([z,P]=[H,ne])}
return z<0?null:{edge:z}}function je(l){let k=l&&!$?fe(l):null;(k?.node!==v?.node||k?.edge!==v?.edge)&&(v=k,e.style.cursor=k?"pointer":"",f?.redraw()),s.hover(k&&
{...k,...l})}function xe(l=0,k=d.nodes,S=1.6){!k.length||!f||!e.clientWidth||(E=k===d.nodes,h.to(xt(k,w.radius,S),l))}function xt(l,k,S=1.6){let M=R=>l.reduce(([
F,pe],Z)=>[Math.min(F,x(Z)[R]-k(Z)),Math.max(pe,x(Z)[R]+k(Z))],[1/0,-1/0]),[[N,B],[z,P]]=[M("x"),M("y")],{left:H,top:W,bottom:_}=s.covers(),ne=[e.clientWidth-H-
Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-W-_,100)],he=l.length?Math.min(ne[0]/(B-N),ne[1]/(P-z),S):1;return{scale:he,position:{x:(N+B)/2-H/2/he,
y:(z+P)/2+(_-W)/2/he}}}function Zt(l,k,S=0){let M=Math.min(60,e.clientWidth/8,e.clientHeight/8),{bottom:N}=s.covers();(!l.every(z=>{let{x:P,y:H}=I(x(z));return P>
M&&P<e.clientWidth-M&&H>M&&H<e.clientHeight-M-N})||h.scale()<S)&&xe(k,l,Math.max(f.getScale(),.8))}function en(l,[k,S]){let M=x(l),[N,B]=[-1,1/0];for(let z of d.
nodes){let[P,H]=[x(z).x-M.x,x(z).y-M.y],W=P*k+H*S,_=W+2.5*Math.abs(P*S-H*k);z!==l&&W>0&&_<B&&([N,B]=[z,_])}return N}function Tt(l){l===O||!f||(O=l,l||at(d.nodes),
f.setOptions({physics:{enabled:l,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let at=l=>{for(let[
k,S]of Object.entries(f.getPositions(l)))p.set(Number(k),S)};function tn(){f=new vis.Network(e,i,n.options),h=ao(f),e.firstElementChild.removeAttribute("tabinde\
x"),f.on("beforeDrawing",l=>{O&&at(d.nodes),ot(l)}),f.on("afterDrawing",l=>st(l,Ee)),f.on("dragStart",()=>{$=!0,E=!1,h.stop(),je(null)}),f.on("dragEnd",({nodes:l})=>{
$=!1,l.length&&at(l),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{E=!1,h.stop(),je(null)}),f.on("resize",()=>{E&&xe()}),f.on("click",({pointer:l,event:k})=>{let S=fe(
l.DOM,k.pointerType==="touch"?"touch":"mouse");f.unselectAll(),S?.node!==void 0?s.node(S.node,k.srcEvent??k):S?s.edge(S.edge):s.nothing()}),e.addEventListener("\
pointermove",l=>{if(l.pointerType==="touch")return;let k=e.getBoundingClientRect();je({x:l.clientX-k.left,y:l.clientY-k.top})}),e.addEventListener("pointerleave",
()=>je(null))}let Be=({x:l,y:k})=>{let S=e.getBoundingClientRect();return{x:S.left+l,y:S.top+k}};function At(l){K();let k=it(),S=k.lines.find(([R])=>R===l);if(!S)
return null;let[,M,N]=S,B=({x:R,y:F},pe)=>R>pe.left&&R<pe.right&&F>pe.top&&F<pe.bottom,[z,{boxes:P}]=[{left:0,top:0,right:e.clientWidth,bottom:e.clientHeight},s.
covers()],H=R=>B(R,z)&&!P.some(F=>B(R,F)),W=({x:R,y:F})=>fe({x:R,y:F},"mouse",k)?.edge===l,ne=Array.from({length:80},(R,F)=>.5+(F%2?1:-1)*.006*F).map(R=>({x:M.x+
(N.x-M.x)*R,y:M.y+(N.y-M.y)*R})).filter(R=>H(R)&&W(R)),he=ne.find(({x:R,y:F})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([pe,Z])=>W({x:R+pe,y:F+Z})));return ne.length?
Be(he??ne[0]):null}return Object.freeze({draw:L,now:K,fit:xe,bringIntoView:Zt,shine:l=>{b=new Set(l.filter(k=>r.nodes.has(k))),f?.redraw()},refit:()=>{E&&xe()},
next:en,move:Tt,hit:fe,pointOf:At,spotOf:x,moves:()=>O,isReady:()=>f!==null&&g.length>0,isStill:()=>f!==null&&!u.length&&h.isStill(),looks:()=>w,scale:()=>f?.getScale()??
1,zoom:(l,k)=>{E=!1,h.to({scale:h.scale()*l},k)},centre:(l,k)=>h.to({position:x(l),scale:k}),labels:()=>g,point:l=>({...Be(I(x(l))),radius:w.radius(l)*f.getScale()}),
onScreen:Be,toMap:({x:l,y:k})=>{let[S,M]=[f.getScale(),f.getViewPosition()];return{x:(l-e.clientWidth/2)/S+M.x,y:(k-e.clientHeight/2)/S+M.y}},sheet:()=>e.querySelector(
"canvas")})}var fa=80;function ko(){(globalThis.requestIdleCallback??setTimeout)(()=>{for(let e of[...T("panel").querySelectorAll("details")].slice(0,fa))e.dispatchEvent(new CustomEvent(
"fill",{detail:[]}))})}async function An(){let e=[];for(let t of T("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.
all(e),print()}function Oo(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",T("paper").replaceChildren(
y("img",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Ht(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...T("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{T("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var $o=12,pa=150;function ha(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let c=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[c.join(""),c.map(f=>f[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:c},p)=>{if(!c.includes(i))return;let f=99;r.forEach((h,d)=>h.forEach(w=>{let m=w===i?0:w.startsWith(i)?3:d<2&&w.includes(
i)?6:99;f=Math.min(f,m+d)})),f<99&&a.push([f,p])}),a.sort((r,c)=>r[0]-c[0]||t.articles[c[1]]-t.articles[r[1]]||r[1]-c[1]),a.slice(0,o).map(([,r])=>r)}}function So({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[T("query"),T("hits")],r=ha(e),c=0,p=[],f=0,h=$=>({type:e.typeOf($),name:e.nameOf($),alias:e.data.alias[$],articles:e.
data.articles[$],go:()=>s($)}),d=$=>e.nodeOf.has($.entity)?h(e.nodeOf.get($.entity)):{type:$.type,name:$.entity,alias:$.aliases,articles:$.articles,go:()=>s(e.addNode(
$))},w=$=>({text:$,go:()=>n().go({...se(n().state),table:"",q:$})});function m(){let $=i.value;u(r($,$o).map(h),!t.served),clearTimeout(c),t.served&&$.trim()&&(c=
setTimeout(async()=>{try{let O=await t.ask("names",{q:$,limit:$o});i.value===$&&document.activeElement===i&&u(O.map(d),!0)}catch(O){o(O)}},pa))}function u($,O){
let E=n(),A=i.value.trim(),x=O&&A&&!$.length;p=[...$,...A.length>1&&!document.body.classList.contains("linking")?[w(A)]:[]],f=Math.min(f,Math.max(p.length-1,0));
let I=p.map(({type:j,name:L,alias:D,articles:K,text:V},q)=>{let J=V?y("li",{role:"option",id:"hit-"+q,class:"text"},E.words.texts(V)):y("li",{role:"option",id:"\
hit-"+q},$e(E,j),y("span",{},L),y("small",{},D.slice(0,3).join("、")),y("small",{class:"number"},String(K)));return J.addEventListener("mousedown",te=>{te.preventDefault(),
v(q)}),J});a.replaceChildren(...x?[y("li",{class:"none",role:"option","aria-disabled":"true"},A.length>1?E.words.none:E.words.tooShort)]:[],...I),a.hidden=!p.length&&
!x,i.setAttribute("aria-expanded",String(!a.hidden)),g()}function g(){p.forEach(($,O)=>T("hit-"+O).setAttribute("aria-selected",String(O===f))),p.length?i.setAttribute(
"aria-activedescendant","hit-"+f):i.removeAttribute("aria-activedescendant"),T("hit-"+f)?.scrollIntoView({block:"nearest"})}function b(){a.hidden=!0,i.setAttribute(
"aria-expanded","false"),i.removeAttribute("aria-activedescendant")}function v($){let{go:O}=p[$];i.value="",b(),O(),T("panel").focus()}return i.addEventListener(
"input",()=>{f=0,m()}),i.addEventListener("blur",b),i.addEventListener("keydown",$=>{$.isComposing||$.keyCode===229||($.key==="ArrowDown"||$.key==="ArrowUp"?($.
preventDefault(),p.length&&(f=(f+($.key==="ArrowDown"?1:p.length-1))%p.length),g()):$.key==="Enter"&&p.length&&!a.hidden?v(f):$.key==="Escape"&&($.stopPropagation(),
i.value="",b(),i.blur()))}),Object.freeze({focus:()=>i.focus(),say:$=>{i.placeholder=$}})}var bt=150,ua=12,vo=10;function Eo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>ma({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function ma(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,c=L=>D=>(t.level==="sentence"?L.sentences:L.weight)[D],p=L=>D=>c(L)(D)>=t.least&&i.kind[D]<
ge&&(i.kind[D]===Te||t.types.has("reporter")),f=p(a),h=r?{passes:L=>f(L)||p(r)(L),articles:L=>Math.max(a.articles[L],r.articles[L]),most:L=>Math.max(a.weight[L],
r.weight[L])}:{passes:f,articles:L=>a.articles[L],most:L=>a.weight[L]},d=t.ends?n.lineOf(...t.ends,t.links):void 0,w={state:t,counts:a,passes:f,weight:c(a),edge:d,
hubs:s,tie:L=>a.weight[L]+Math.max(a.sentences[L]-a.lists[L],0)},m=t.chain?As(n,w,t.chain,t.not):null,u=ga(n,t,m),g=L=>n.isOf(L,t.types)&&!t.hide.has(L)&&(t.hubs||
t.links!=="together"||!s.has(L)),v=wa({...e,...w,...h,may:L=>g(L)||u.includes(L)||t.pin.has(L),chosen:u},t),$=Ma(n,{...w,...h},t),O=r&&$a(e,{...w,...h},t,v,r),E=new Set(
[...d===void 0?[]:[d],...m?.[0]??[],...(m??[]).flat()]),A=[...t.sel].flatMap(L=>n.edgesOf[L].filter(D=>f(D)&&t.sel.has(n.otherEnd(D,L)))),x=[...new Set([...O?.edges??
v.edges,...E,...t.links==="together"?A:[]])],I=t.node>=0?xo(n,w,t.node,L=>n.isOf(L,t.types)&&!t.hide.has(L)):[],j={...w,ways:m,chosen:u,compared:O,nodes:v.nodes,
edges:x,near:I,around:t.links==="together"?I:x.filter(L=>n.isTyped(L)&&(i.a[L]===t.node||i.b[L]===t.node)),measure:Sa(n,w,t.size,v.nodes),groups:va(n,v.nodes,a),
...$,partial:!a.whole,filtered:t.least>1||a.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(L=>$.inside(L)&&!v.
nodes.includes(L))};return Object.freeze({...j,lit:Ea(n,j,E)})}function ga(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??
[]).flatMap(s=>Je(e,t.chain[0],s))])]:[]}function xo(e,{passes:t,tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}
function wa(e,t){if(t.links!=="together")return Oa(e,t);let{graph:n,passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:c,edgesOf:p,otherEnd:f,typeOf:h}=n,
d=A=>p[A].filter(x=>s(x)&&o(f(x,A))),w=A=>d(A).map(x=>f(x,A)).slice(0,bt),m=i.length===1?i[0]:-1,u=t.ego>0&&m>=0,g=ya(e,t),b=new Set(c.core.some(A=>t.types.has(
A))?c.core:c.types),v=u?ba(e,m,t.ego):g?a:Mo(e,b,c.limit.nodes),[$,O]=[new Set(v),new Set(v)];if(!u){for(let A of c.types)t.types.has(A)&&!b.has(A)&&Mo(e,new Set(
[A]),c.limit.others,$).forEach(x=>$.add(x));m>=0&&!$.has(m)&&w(m).forEach(A=>$.add(A))}for(let A of t.open)[A,...w(A)].forEach(x=>$.add(x));for(let A of[...t.pin,
...t.sel,...i])$.add(A);t.hubs&&!u&&e.hubs.forEach(A=>{o(A)&&$.add(A)});let E=new Set(g&&!u?r:ka(e,O));for(let A of $){let x=A===m||t.open.has(A);(x||!O.has(A))&&
p[A].filter(I=>s(I)&&$.has(f(I,A))).slice(0,x?bt:c.limit.each).forEach(I=>E.add(I))}return{nodes:[...$],edges:[...E]}}var ya=({graph:e,counts:t},n)=>e.data.core.
every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="article"&&!n.hide.size;function ba(e,t,n){let{graph:s,tie:o,may:i}=e,a=p=>xo(s,e,p,i).map(f=>s.otherEnd(
f,p)),r=a(t).slice(0,bt),c=new Set([t,...r]);if(n===2)for(let p of r.slice(0,bt/5))for(let f of a(p).slice(0,12))c.size<2*bt&&c.add(f);return[...c]}function ka({
graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Te&&n.has(s.a[a])&&n.
has(s.b[a])&&t(a)&&i.push(a);return i}function Mo({graph:e,passes:t,may:n,counts:s,articles:o},i,a,r=new Set){let c=e.data.name.map((p,f)=>f).filter(p=>e.isOf(p,
i)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&c.sort((p,f)=>o(f)-o(p)||p-f),c.slice(0,a)}function Oa({graph:e,counts:t,may:n,chosen:s,most:o},i){
let{a,b:r}=e.data,c=e.typedEdges(i.links).filter(f=>n(a[f])&&n(r[f])&&o(f)>=i.least);if(i.ego&&i.node>=0){let f=w=>new Set([...w,...c.filter(m=>w.has(a[m])||w.has(
r[m])).flatMap(m=>[a[m],r[m]])]),h=f(new Set([i.node])),d=i.ego===2?f(h):h;c=c.filter(w=>d.has(a[w])&&d.has(r[w]))}let p=c.sort((f,h)=>t.weight[h]-t.weight[f]||
f-h).slice(0,e.data.limit.edges);return{nodes:[...new Set([...p.flatMap(f=>[a[f],r[f]]),...i.pin,...i.sel,...s])],edges:p}}function $a({graph:e},{counts:t,most:n},s,{
nodes:o},i){let{data:a}=e,r=new Set(o),c=(s.links==="together"?a.a.map((d,w)=>w).filter(d=>a.kind[d]===Te):e.typedEdges(s.links)).filter(d=>r.has(a.a[d])&&r.has(
a.b[d])&&n(d)>=s.least);c.sort((d,w)=>n(w)-n(d)||Math.abs(t.weight[w]-i.weight[w])-Math.abs(t.weight[d]-i.weight[d])||d-w);let p=c.slice(0,Math.min(a.limit.edges,
a.limit.each*o.length)),f=(d,w)=>w?d?d>w?"stronger":d<w?"weaker":null:"lost":"gained",h=new Map(p.map(d=>[d,f(t.weight[d],i.weight[d])]).filter(([,d])=>d));return{
edges:p,changes:h,before:i}}function Sa(e,{counts:t,passes:n},s,o){let i={mentions:a=>t.mentions[a],articles:a=>t.articles[a],degree:a=>e.edgesOf[a].filter(n).length,
rank:a=>e.data.rank[a]}[s];return{of:i,greatest:o.reduce((a,r)=>Math.max(a,i(r)),1e-9)}}function va(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];
i>=0&&i<Math.min(e.data.groups,vo)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,vo).filter(([,o])=>o.
length>2).map(([o,i])=>({number:o,members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Ma(e,{counts:t,passes:n,articles:s,most:o},i){let{data:a,isOf:r,
typedEdges:c}=e,p=w=>!i.hide.has(w)&&(!t.recounted||s(w)>0),f=w=>r(w,i.types)&&p(w),h=a.name.map((w,m)=>m),d=i.links==="together"?a.a.map((w,m)=>m).filter(w=>a.
kind[w]<ge&&n(w)):c(i.links).filter(w=>o(w)>=i.least);return{left:p,inside:f,others:h.filter(w=>p(w)&&!f(w)).length,ofTypes:{nodes:h.filter(f),edges:d.filter(w=>f(
a.a[w])&&f(a.b[w]))}}}function Ea(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};if(s.node>=0){
let c=new Set(a),p=i.filter(h=>c.has(e.otherEnd(h,s.node))),f=p.slice(0,ua*s.shown);return{strong:new Set([s.node,...f.map(h=>e.otherEnd(h,s.node))]),weak:new Set(
p.map(h=>e.otherEnd(h,s.node))),edges:new Set(f),rest:p.length-f.length}}let r=t.groups.find(({number:c})=>c===s.group);if(r){let c=new Set(r.members);return{strong:c,
weak:new Set,edges:new Set(t.edges.filter(p=>c.has(e.data.a[p])&&c.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
c=>s.sel.has(e.data.a[c])&&s.sel.has(e.data.b[c])))}:null}var xa={1:150,2:300},To=100,Ta=100,Aa=20,Ca=4;function Ao(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,c=u=>[s.name[s.a[u]],s.name[s.b[u]]];async function p(u,g){
let b=await t.ask("ego",{name:u,steps:g,limit:xa[g]});e.addGraph(b),o.set(u,o.get(b.entity)),e.addPosts(o.get(u),b.posts)}async function f(u,g,b,v=To){let $=o.has(
u)&&o.has(g)?e.edgeOf(o.get(u),o.get(g)):void 0,O=await t.ask("quotes",{a:u,b:g,limit:v,offset:e.toldOf($,b)?.came??0,...Gt(b)});e.addGraph(O),[[u,O.a],[g,O.b]].
forEach(([A,x])=>o.set(A,o.get(x)));let E=e.edgeOf(o.get(O.a),o.get(O.b));E!==void 0&&e.addQuotes(E,O,b)}async function h(u,g,b){let v=o.get(u),$=v===void 0?0:n.
said(v,b)?.came??0,O=await t.ask("said",{name:u,limit:Ta,offset:$,...Gt(g)});e.addGraph({entities:O.entities,links:[]}),n.addSaid(o.get(O.entity),g,O)}function d(u,g){
if(e.isCredit(u)||e.isTyped(u))return!1;let b=e.toldOf(u,g);if(b)return b.more&&b.came<To;let{both:v,either:$}=e.proof(u);return g!==""||new Set([...v,...$].map(
e.storyOf)).size<s.weight[u]}function w(u,{state:g,recent:b}){let v=["node","edge","chain","sel","pin","open"].flatMap(x=>u.getAll(x)),$=(g.node>=0?[g.node]:g.ends??
[]).map(x=>s.name[x]),O=n.stretch(g),E=O&&g.less?Ne(...g.less.split("..")):"",A=[...[O,E].filter(Boolean).map(x=>["stretch",x]),...[...new Set(v)].map(x=>["name",
x]),...[...g.types].filter(x=>x!=="reporter").map(x=>["type",x]),["lists",g.lists]];return[...O?[[`period ${A.join()}`,async()=>n.addPeriods(await t.ask("period\
s",A),g.lists)]]:[],...$.length?[[`months ${$.join(`
`)}`,async()=>n.addMonths($.map(x=>o.get(x)),await t.ask("months",$.map(x=>["name",x])))]]:[],...b?[[`news ${Ne(b.from,b.to)}`,async()=>n.addNews(Ne(b.from,b.to),
await t.ask("news",Gt(Ne(b.from,b.to))))]]:[],...[...u.getAll("node").slice(0,1),...u.getAll("sel")].map(x=>[`said ${O} ${x}`,()=>h(x,O,g)])]}function m(u,g){let[
b,v]=[u.getAll("edge"),u.getAll("chain")],$=u.get("ego")==="2"?2:1,O=n.stretch(g.state),E=new Map([...u.getAll("open"),...v].map(j=>[j,1]));u.getAll("node").slice(
0,1).forEach(j=>E.set(j,$));for(let j of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("sel")])o.has(j)||E.set(j,1);let x=[...g.edge===void 0?[]:[g.edge],...(g.
among??[]).slice(0,Aa)].filter(j=>d(j,O)).map(c);b.length===2&&b.some(j=>!o.has(j))&&x.push(b);let I=[["a",v[0]],["b",v[1]],...u.getAll("not").map(j=>["without",
j])];return[...[...E].map(([j,L])=>[`ego ${L} ${j}`,()=>p(j,L)]),...x.map(([j,L])=>[`pair ${O} ${j}
${L}`,()=>f(j,L,O)]),...v.length===2?[[`path ${I.join()}`,async()=>{let j=await t.ask("chains",I);e.addGraph(j),e.addSteps(j.chains)}]]:[],...n.part?w(u,g):[]]}
return Object.freeze({bring(u,g){return(t.served?m(new URLSearchParams(u.slice(1)),g).filter(([v])=>!i.has(v)&&!a.has(v)):[]).map(([v,$])=>(i.add(v),$().catch(O=>{
throw i.delete(v),a.add(v),O})))},lacks:u=>n.part&&!a.size&&[u,...u.less?[La(u)]:[]].some(g=>n.stretch(g)&&!n.period(g)),afresh:()=>a.clear(),older:(u,g)=>f(...c(
u),n.stretch(g)),glance:u=>f(...c(u),"",Ca),earlier:(u,g)=>h(s.name[u],n.stretch(g),g),text(u){if(!r.has(u)){let g=t.ask("text",{place:u}).then(b=>(e.addGraph({
entities:b.entities,links:[]}),{...b,sentences:b.sentences.map(({text:v,marks:$})=>({text:v,marks:$.map(O=>[o.get(O.entity),O.start,O.end])}))}));g.catch(()=>r.
delete(u)),r.set(u,g)}return r.get(u)}})}var La=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function Na(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function Co(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var Lo=e=>JSON.stringify(e).replaceAll("<","\\u003c");function Pa(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
tle"),document.head.querySelector("style")].map(s=>s.tagName==="STYLE"?`<style>${s.textContent}</style>`:s.outerHTML),n=[...document.body.children].filter(({tagName:s})=>s!==
"SCRIPT").map(s=>s.outerHTML);return(s,o)=>{let i=[...document.body.querySelectorAll(":scope > script")].map(a=>`<script${[...a.attributes].map(({name:r,value:c})=>`\
 ${r}="${c}"`).join("")}>${a.id===s?o:a.textContent}<\/script>`);return`<!doctype html>
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
`}}function Ia(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function No(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=Pa(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Ia(i,a))??e("told"),async keep(r){if(n.keeps){let c=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>Co(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:c}))),o}Lo(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",Lo(r)),async ask(r,c={}){return Co(await fetch(`${n.api}/${r}?${new URLSearchParams(
c)}`))},chunk(r){return t.has(r)||t.set(r,Na(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var ja=["lang","theme"];function Po(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var Io=(e,t)=>pt({...e,step:0,lang:"",theme:""},t);function Cn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of ja)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function jo({steps:e,state:t,words:n,set:s},o){let i=T("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(c,p,f,h)=>y("button",{type:"button",id:c,disabled:h?"":null,click:()=>{o(f),[c,"step-on","step-back","step-off"].map(T).find(d=>d&&!d.disabled).
focus()}},p);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(y("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(c=>y("p",{},c)),y("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),y("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),y("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),T("tell").focus()}},n.stepOff)))}var Bo={title:200,text:4e3};function zo({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(m,...u){m.catch(i),o(),w(),[...u,"step-title"].map(
T).find(g=>g&&!g.disabled).focus()}let c=()=>({title:T("step-title").value.trim()||We(n()),text:T("step-text").value.trim()});function p(m){let u=e.steps()[m]??
{title:"",text:""};a=m,[T("step-title").value,T("step-text").value]=[u.title,u.text],w(),T("step-title").focus()}function f(m){let{state:u,graph:g}=n(),b={...c(),
...m?{address:Io(u,g)}:{}},v=a<0?e.add(b):e.change(a,b);a=-1,[T("step-title").value,T("step-text").value]=["",""],r(v)}let h=(m,u,g,b={})=>y("button",{type:"but\
ton",id:m,click:g,...b},u);function d({title:m},u,g){let{words:b}=n(),v=($,O,E,A=!1)=>h(`step-${u+1}-${$}`,O,E,{"aria-label":b.stepAct[$](u+1),title:b.stepAct[$](
u+1),disabled:A?"":null});return y("li",{"aria-current":n().state.step===u+1?"step":null},y("button",{type:"button",class:"link",id:`step-${u+1}`,click:()=>s(u+
1)},`${u+1}. ${m}`),y("span",{class:"marks"},v("up","↑",()=>r(e.move(u,u-1),`step-${u}-up`,`step-${u}-down`),u===0),v("down","↓",()=>r(e.move(u,u+1),`step-${u+
2}-down`,`step-${u+2}-up`),u===g.length-1),v("rewrite","✎",()=>p(u)),v("remove","×",()=>{a=-1,r(e.remove(u))})))}function w(){let m=n(),{words:u}=m,g=e.steps();
a>=g.length&&(a=-1),T("step-title")||T("making").replaceChildren(y("ol",{id:"steps-made"}),y("p",{class:"soft",id:"story-hint"}),y("input",{id:"step-title",maxlength:Bo.
title}),y("textarea",{id:"step-text",rows:"3",maxlength:Bo.text}),y("div",{id:"step-acts"}));for(let[b,v]of[["step-title",u.stepTitle(We(m))],["step-text",u.stepText]])
for(let $ of["placeholder","aria-label"])T(b).setAttribute($,v);T("steps-made").replaceChildren(...g.map(d)),T("story-hint").textContent=a>=0?u.rewriting(a+1):g.
length?t.keeps?u.keptThere:u.keptHere:u.noSteps,T("step-acts").replaceChildren(...a<0?[h("step-add",u.stepAdd,()=>f(!0))]:[h("step-keep",u.stepKeep,()=>f(!1)),h(
"step-view",u.stepView,()=>f(!0)),h("step-cancel",u.stepCancel,()=>p(-1))],...e.changes()?[h("step-undo",u.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...g.length?
[h("story-play",u.tell,()=>{T("making").parentElement.open=!1,s(1)}),h("story-steps",u.saveSteps,()=>be("steps.jsonl",g.map(b=>JSON.stringify(b)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[h("story-page",u.savePage,()=>be("story.html",t.pageWith(g),"text/html"))]]:[])}return Object.freeze({write:w})}var Ln=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Ba(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function Ro(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:c,writable:p}=new DecompressionStream(
"deflate"),f=p.getWriter();return f.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),h=>h.charCodeAt(0))),f.close(),new Uint8Array(await new Response(
c).arrayBuffer())}async function a(c){o??=i();let p=await o,[f,h]=[s/8,[]];for(let d=0;d*f<p.length;d++)c.every(w=>p[d*f+(w>>3)]&1<<(w&7))&&h.push(d);return h}async function r(c,p,{
from:f,to:h}){let d=new Set(p.map(v=>Ln(v.text))),[w,m]=h.split("-").map(Number),u={...f&&{since:`${f}-01`},...h&&{until:new Date(Date.UTC(w,m,0)).toISOString().
slice(0,10)}},g=await t.ask("search",{q:c,limit:200,...u});return{fresh:e.addHits(g).filter(v=>!d.has(Ln(v.text))&&d.add(Ln(v.text))),most:g.length===200?200:0}}
return async function*(p,f){let h=p.trim().toLowerCase().split(/\s+/).filter(Boolean),d=[];if(h.length){let w=performance.now();for(let m of await a(h.flatMap(u=>Ba(
u,s))))(await t.chunk(m)).forEach(([g,b,v,$=""],O)=>{let E=g.toLowerCase();h.every(A=>E.includes(A))&&d.push({sentence:m*n.chunk+O,text:g,listing:!!b,marks:Array.
from({length:v.length/3},(A,x)=>v.slice(3*x,3*x+3)),clip:$})}),performance.now()-w>30&&(yield{hits:d,done:!1},await new Promise(g=>setTimeout(g)),w=performance.
now())}if(!t.served||!h.length){yield{hits:d,done:!0};return}yield{hits:d,done:!1};try{let{fresh:w,most:m}=await r(p,d,f);yield{hits:[...d,...w],done:!0,most:m}}catch(w){
yield{hits:d,done:!0,fault:w.message}}}}var Nn=40,za=15;function Do(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,c]=[y("p",{class:"soft",id:"hit-count"}),y("div",{id:"hit-names"}),y("div",{id:"texts"})],
p=({sentence:h,listing:d})=>(o.lists||!d)&&Ae(s,o,s.articleOf(h));(async()=>{let h=(d,w)=>{let[m,u]=[s.dayOf(s.articleOf(d.sentence)),s.dayOf(s.articleOf(w.sentence))];
return(m<u)-(m>u)||d.sentence-w.sentence};for await(let{hits:d,done:w,most:m,fault:u}of t(o.q,o)){if(!a.isConnected&&T("hit-count"))return;let g=new Set,b=d.filter(
v=>p(v)&&!g.has(s.firstPrint(v.sentence))&&g.add(s.firstPrint(v.sentence)));a.textContent=w&&!b.length?i.noText:i.textHits(b.length,w)+(w&&b.length>Nn?i.comma+i.
hitsFirst(Nn):"")+(m?i.comma+i.hitsMost(m):""),u&&a.append(` ${i.unanswered(u)}`),w&&f(b.sort(h))}})();function f(h){let d=new Map;for(let{marks:u}of h)for(let g of new Set(
u.map(([b])=>b)))d.set(g,(d.get(g)??0)+1);let w=[...d].filter(([u])=>s.isOf(u,o.types)&&!o.hide.has(u)).sort((u,g)=>g[1]-u[1]||u[0]-g[0]);w.length&&r.append(y("\
h3",{},i.namedThere),y("ol",{class:"rows"},...w.slice(0,za).map(([u,g])=>y("li",{},Y(e,u),y("span",{class:"number"},String(g))))));let m=o.q.trim().split(/\s+/);
c.append(...h.slice(0,Nn).map(u=>hs(e,{...u,article:s.articleOf(u.sentence)},m))),n(w.map(([u])=>u))}return[me(e),y("h2",{},`“${o.q}”`),a,r,c]}var[Ze,Ye,qo,Vt]=[38,20,16,19],Ra=5,Da=900,qa=52,Ha=46;function Wo(e){let t=0,n=null,s=null,o=new Map;function i({graph:m,months:u,database:g}){if(g.part)return{
bars:s??=g.bars()};let b=m.data.name.length;if(!o.has(b)){o.clear();let v=new Map(u.map((x,I)=>[x,I])),$=m.data.doc.map((x,I)=>v.get(m.monthOf(I))??-1),O=u.map(
()=>m.data.types.map(()=>0)),E=new Map,A=x=>(E.has(x)||E.set(x,[...new Map(m.sentencesOf(x).map(I=>{let j=m.articleOf(I);return[m.data.story[j],$[j]]}))].filter(
([,I])=>I>=0)),E.get(x));m.data.name.forEach((x,I)=>{for(let[,j]of A(I))O[j][m.data.type[I]]++}),o.set(b,{bars:O,of:A})}return o.get(b)}function a(m,u){let{state:g,
view:b,months:v}=m,$=g.node>=0?[g.node]:g.ends??[];if(!$.length)return null;let O=$.map(m.graph.nameOf).join(" — ");if(m.database.part){let j=m.database.monthsOf(
$);return j?{counted:v.map(L=>j.get(L)??0),name:O,view:b}:null}let[E,A]=$.map(j=>u(j)),x=A?new Set(A.map(([j])=>j)):null,I=v.map(()=>0);return E.filter(([j])=>!x||
x.has(j)).forEach(([,j])=>I[j]++),{counted:I,name:O,view:b}}function r({graph:m,state:u,months:g}){if(u.node<0)return[];let{data:b}=m,v=($,O)=>{let E=($||O||"").
slice(0,7);return E?Math.max(0,Math.min(g.length-1,g.findLastIndex(A=>A<=(E.length===4?`${E}-01`:E)))):-1};return b.post.filter($=>($[0]===u.node||$[2]===u.node)&&
!$[3]).map(([$,O,E,,A,x,I,j])=>{let L=$===u.node?E:$;return[`${O} ${typeof L=="number"?m.nameOf(L):L}`,v(I,b.dates[A]),j?v(j):v(b.dates[x],b.dates[A]),!!(I||j)]}).
filter(([,$,O])=>$>=0&&O>=$).sort(($,O)=>O[2]-$[2]||$[1]-O[1]).slice(0,Ra)}function c(){let m=e(),{months:u,state:g,words:b}=m,v=T("time");if(v.hidden=u.length<
2,v.hidden)return;let{bars:$,of:O}=i(m),E=a(m,O),A=r(m),x=Math.max(T("strip").clientWidth,200),I=x/u.length,j=Ze+(E?Ye:0)+qo+A.length*Vt,L=X("svg",{width:x,height:j,
viewBox:`0 0 ${x} ${j}`,role:"img","aria-label":b.bars}),[D,K]=[Math.max(u.indexOf(g.from),0),g.to?u.indexOf(g.to):u.length-1],V=!!(g.from||g.to);if(Fa(L,m,$,I,
q=>!V||q>=D&&q<=K),E){let q=Math.max(...E.counted,1);E.counted.forEach((J,te)=>{J&&L.append(X("rect",{x:te*I,y:Ze+Ye-J/q*(Ye-4),width:Math.max(I-.5,1.5),height:J/
q*(Ye-4),class:"own"},Pn(`${E.name} · ${u[te]} · ${b.inArticles(J)}`)))})}if(Ga(L,u,I,Ze+(E?Ye:0)),A.forEach(([q,J,te,st],ot)=>{let Ie=Ze+(E?Ye:0)+qo+ot*Vt;L.
append(X("line",{x1:J*I,x2:(te+1)*I,y1:Ie+Vt-3,y2:Ie+Vt-3,class:st?"term printed":"term"},Pn(q)));let Ge=Math.min(J*I,x-12*q.length),Ee=X("text",{x:Math.max(Ge,
0),y:Ie+11,class:"term"});Ee.textContent=q,L.append(Ee)}),V&&Ho(L,D*I,(K+1)*I,j,"brush"),g.less){let[q,J]=g.less.split("..").map(te=>u.indexOf(te));Ho(L,q*I,(J+
1)*I,j,"brush less")}T("strip").replaceChildren(L),T("strip").setAttribute("aria-label",b.time),L.addEventListener("pointerdown",q=>f(q,I)),p(m,[D,K],V,E,$,A)}function p(m,[
u,g],b,v,$,O){let{words:E,state:A,months:x,printed:I,set:j}=m,L=Wa(I,x[u],x[g]),D=["gained","lost","stronger","weaker"],[K,V]=A.less.split("..");T("time-acts").
replaceChildren(oe("play",t?E.pause:E.play,!!t,()=>d()),...b&&(L||A.less)?[oe("compare",E.compare,!!A.less,()=>j({less:A.less?"":L}))]:[],...b?[y("button",{type:"\
button",id:"all-time",click:()=>{w(),j({from:"",to:"",less:""})}},E.clear)]:[],A.less?y("span",{class:"soft",id:"compared"},E.compared(Ce(A.from||x[0],A.to||x.at(
-1)),Ce(K,V)),...D.map(q=>y("b",{class:q},` ━ ${E[q]} ${[...m.view.compared?.changes.values()??[]].filter(J=>J===q).length}`))):y("span",{class:"soft"},v?E.own(
v.name):b?Ce(x[u],x[g]):E.bars),...O.length?[y("span",{class:"soft",id:"terms"},E.terms)]:[],...A.less||v?[]:[y("span",{class:"soft key"},...m.graph.data.types.
filter((q,J)=>A.types.has(q)&&$.some(te=>te[J])).map(q=>y("span",{},X("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},X("rect",{width:10,height:10,
fill:m.graph.data.colours[q]})),m.graph.data.labels[q][E.language].many)))])}function f(m,u){let g=e(),b=m.currentTarget,v=E=>Math.max(0,Math.min(g.months.length-
1,Math.floor((E-b.getBoundingClientRect().left)/u)));clearInterval(t),t=0,n=v(m.clientX),b.setPointerCapture(m.pointerId);let $=X("rect",{class:"brush",y:0,height:b.
getAttribute("height")});b.append($);let O=E=>{let[A,x]=[n,v(E)].sort((I,j)=>I-j);return $.setAttribute("x",A*u),$.setAttribute("width",(x-A+1)*u),[A,x]};O(m.clientX),
b.addEventListener("pointermove",E=>O(E.clientX)),b.addEventListener("pointerup",E=>{let[A,x]=O(E.clientX);h(A,x)},{once:!0})}function h(m,u){let{months:g,set:b}=e();
b({from:g[m],to:g[u],less:""})}function d(){if(t)return w();let{months:m,printed:u,state:g}=e(),b=g.from&&g.to&&!(g.from===m[0]&&g.to===m.at(-1))?m.indexOf(g.to)-
m.indexOf(g.from)+1:Math.max(1,Math.round(m.length/12)),v=g.from&&g.to?m.indexOf(g.from)+1:0;v+b>m.length&&(v=0),t=setInterval(()=>{for(;v+b<=m.length&&!u.some(
$=>$>=m[v]&&$<=m[v+b-1]);)v++;if(v+b>m.length)return w();h(v,v+b-1),v++},Da),c()}function w(){clearInterval(t),t=0,c()}return Object.freeze({write:c})}function Wa(e,t,n){
let s=e.filter(i=>i>=t&&i<=n).length,o=e.filter(i=>i<t);return s&&o.length>=s?`${o.at(-s)}..${o.at(-1)}`:""}var Pn=e=>{let t=X("title");return t.textContent=e,t},
Ua=({graph:e,state:t},n)=>n.map((s,o)=>t.types.has(e.data.types[o])?s:0);function Fa(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:c}=i,p=n.map(h=>Ua(t,h)),f=Math.
max(...p.map(h=>h.reduce((d,w)=>d+w,0)),1);p.forEach((h,d)=>{let w=Ze,m=X("g",o(d)?{}:{class:"out"},Pn(`${a[d]} · ${c.types.map((u,g)=>h[g]?`${c.labels[u][r.language].
many} ${h[g]}`:"").filter(Boolean).join(" · ")}`));c.types.forEach((u,g)=>{let b=h[g]/f*(Ze-3);b&&(w-=b,m.append(X("rect",{x:d*s,y:w,width:Math.max(s-(s>3?1:0),
1.5),height:b,fill:c.colours[u]})))}),e.append(m)})}function Ga(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(c=>c*n>=qa)??240,a=t.findIndex(c=>i<12?(Number(c.slice(
5))-1)%i===0:c.endsWith("-01")&&Number(c.slice(0,4))%(i/12)===0);e.append(X("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));let r=i>=12?30:Ha;for(let c=Math.
max(a,0),p=0;c<t.length;c+=i){let f=Math.min(c*n+3,t.length*n-r);if(e.append(X("line",{x1:c*n+.5,x2:c*n+.5,y1:s,y2:s+5,class:"axis"})),f<p)continue;let h=X("tex\
t",{x:f,y:s+12,class:"axis"});h.textContent=i>=12?t[c].slice(0,4):t[c],e.append(h),p=f+r}}var Ho=(e,t,n,s,o)=>e.append(X("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,
class:o}));var Fo=.5,_a=900,$t=matchMedia("(max-width: 760px)"),Uo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ae=No(),U=_n(ae),jn=Kn(U.data),Qt=Vn(
jn),Bn=no(U,Qt,ae.served&&!!U.data.database),Ka=Eo(U,ae.first,Qn(U,Bn),Qt),Me=Ao(U,ae,Bn),nt=Po(ae),Va=Ro(U,ae),Ja=matchMedia("(prefers-reduced-motion: reduce)").
matches,Pe=Ja?0:350,Ue=T("panel"),C={state:ns(U),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},Q=bo(T("canvas"),U,ae,{node:(e,t)=>t.shiftKey||t.ctrlKey||
t.metaKey?Fe({sel:we(C.state.sel,e)}):Hn(e,e===C.state.node?C.state.ego:0),edge:e=>tt({...se(C.state),ends:[U.data.a[e],U.data.b[e]]}),nothing:()=>{let{node:e,ends:t,
chain:n,group:s}=C.state;(e>=0||t||n||s>=0)&&tt(se(C.state))},covers:Ya,shown:Za,line:e=>Dt(C.ctx,e),hover:e=>Zs(C.ctx,e)}),zn=Wo(()=>C.ctx),Xa=zo({story:nt,store:ae,
ctxOf:()=>C.ctx,tell:Dn,follow:()=>St(),fault:({message:e})=>Ot(C.ctx.words.notKept(e))}),Xt=So({graph:U,store:ae,ctxOf:()=>C.ctx,pick:Hn,fault:Un}),Qa=e=>En[e.
lang||(navigator.language.startsWith("zh")?"zh":"en")],Go=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Ya(){let e=T(
"canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom","story","sheet"].map(n=>T(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.
left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:T("kinds").offsetHeight?T("kinds").offsetHeight+16:0,left:T("legend").open&&e.width>
_a?T("legend").offsetWidth:0,bottom:T("story").offsetWidth>e.width/2?T("story").offsetHeight:0}}function Za(){let{view:e,state:t}=C.ctx,n=Jt(e);n.length?Q.bringIntoView(
n,0,In(t)):Q.scale()<In(t)&&e.nodes.length&&Q.centre(Math.min(...e.nodes),Fo)}var Jt=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],In=e=>$t.matches&&!e.ego?Fo:
0;function Rn(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","wea\
ker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function tt(e){let t=pt(e,U);_o(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+
location.search)})}function _o(e){C.followed=null,e(),C.followed!==location.hash&&Wn()}function Fe(e){tt({...C.state,...e})}function Dn(e){_o(()=>{location.hash=
Cn(nt.steps(),e,C.state)})}function qn(e){C.linking=C.linking===e?-1:e,document.body.classList.toggle("linking",C.linking>=0),Xt.say(C.linking>=0?C.ctx.words.chainTo:
C.ctx.words.search),C.linking>=0&&Xt.focus(),T("chain")?.setAttribute("aria-pressed",String(C.linking===e))}function Hn(e,t=0){let n=C.linking;n>=0&&qn(n);let s={
...se(C.state),table:""};tt(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function Wn(){T("fault").hidden=!0,Me.afresh(),St(),requestAnimationFrame(
()=>{Ue.scrollTop=0})}function er(){let e=os(location.hash,U,{months:Qt,printed:jn},nt.steps().length);return $t.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function St(){
let e=C.drawn,t=document.activeElement;C.followed=location.hash;let n=er();if(C.ctx&&Me.lacks(n)){C.state=n,kt(Me.bring(location.hash,{state:n,recent:null}));return}
let s=Qa(n);ir(s,Go(n));let o=Ka(n);C.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),C.drawn=is(n)+(Me.lacks(n)?" uncounted":""),jo({steps:nt.
steps(),state:n,words:s,set:Fe},Dn),Q.draw(o,Rn(),e!==C.drawn),C.ctx=Object.freeze({graph:U,months:Qt,printed:jn,state:n,view:o,words:s,picture:Q,go:tt,set:Fe,link:qn,
looks:Q.looks(),linking:C.linking,database:Bn,fault:Un,bare:()=>se(C.state),text:Me.text,older:i=>kt([Me.older(i,n)]),earlier:i=>kt([Me.earlier(i,n)]),glance:i=>kt(
[Me.glance(i)])}),Rs(C.ctx),gs(C.ctx),ws(C.ctx),ys(C.ctx),ks(C.ctx),zn.write(),document.querySelector("header details[open]")&&Ko(),Ue.replaceChildren(...nr(C.ctx).
flat(2).filter(i=>i!=="")),ae.served||ko(),e===C.drawn&&Q.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?Q.fit(Pe,Jt(o)):Jt(o).length&&Q.bringIntoView(Jt(o),Pe,
In(n))),t.isConnected||(T(t.id)??Ue).focus({preventScroll:!0}),sr(C.ctx),kt(Me.bring(location.hash,{state:n,edge:o.edge,among:Ut(C.ctx),recent:tr(C.ctx)?xn(C.ctx):
null}))}function Ko(){ms(C.ctx),Xa.write()}var tr=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.chain&&e.node<0&&!e.sel.size&&e.group<0;function nr(e){
let{state:t,view:n}=e,s=t.read?U.articleAt(t.read):void 0;if(s!==void 0||t.read&&ae.served)return us(e,s);if(t.q)return Do(e,Va,Q.shine);if(n.edge!==void 0)return(U.
isTyped(n.edge)?vs:Gs)(e,n.edge);if(t.chain)return _s(e);if(t.node>=0)return Fs(e,t.node);if(t.sel.size)return Xs(e);let o=n.groups.find(({number:i})=>i===t.group);
return o?Ks(e,o):io(e)}function sr(e){let{view:t,state:n,words:s}=e;document.title=`${We(e)} · kg`,T("chosen").textContent=t.chosen.map(c=>`${U.nameOf(c)} ${ue(
e,c)} ${s.inArticles(t.counts.articles[c])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes.length,t.edges.length,t.ofTypes.edges.length].map(G);T("shown").textContent=
s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial||U.data.database&&n.links!=="together"?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+
s.hubs(t.leftOut.length):"")+s.off(t.others),bs(e);let{unknown:i,untied:a}=n,r=or(e);i.length&&!(ae.served&&C.waiting)?(Ot(s.unknown(i.join(s.stroke))),T("fault").
hidden=ae.served):a&&!(ae.served&&C.waiting)?Ot(s.untied(...a.map(U.nameOf))):r.length&&!ae.served&&Ot(s.unread(r.join(s.stroke)))}function or({state:e}){let[t,
n]=[location.hash.slice(1),pt(e,U)].map(o=>new Set(new URLSearchParams(o).keys())),s=["edge","chain","group","sel","step"].filter(o=>t.has(o)&&!n.has(o));return e.
read&&U.articleAt(e.read)===void 0?[...s,"read"]:s}function kt(e){C.waiting+=e.length,Ue.setAttribute("aria-busy",String(C.waiting>0));for(let t of e)t.finally(
()=>{C.waiting--,Ue.setAttribute("aria-busy",String(C.waiting>0))}).then(()=>{C.state.ego&&(C.drawn=""),St()},n=>{C.state!==C.ctx.state&&St(),Un(n)})}function Un({
message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=C.ctx;Ot(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),n.join(o.stroke)].filter(Boolean).join(
" → "):o.unanswered(e))}function Ot(e){T("fault").hidden=!1,T("fault").textContent=e}function ir(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&
n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll(
"[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.
querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Xt.say(C.linking>=0?e.chainTo:e.search),Js(e,()=>C.ctx,Rn,An),T("part").hidden=!U.data.
database,U.data.database){let{entities:o,links:i,articles:a}=U.data.database,{held:r}=U;T("part").textContent=(ae.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,
r.stories,a].map(G))}}}T("stage").addEventListener("keydown",e=>{if(e.target!==T("stage"))return;let{view:t,state:n}=C.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);
if(e.key in Uo&&t.nodes.length){e.preventDefault();let o=n.node>=0?Q.next(s,Uo[e.key]):s;o>=0&&Hn(o)}else e.key==="+"||e.key==="="?Q.zoom(1.3,Pe):e.key==="-"?Q.
zoom(1/1.3,Pe):e.key==="0"?Q.fit(Pe):e.key==="Enter"&&Ue.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=nt.steps();if(t.length&&
(e.key==="PageDown"||e.key==="PageUp")&&!Ue.contains(document.activeElement))e.preventDefault(),Dn(Math.max(1,Math.min(C.state.step+(e.key==="PageDown"?1:-1),t.
length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),An();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==T("query"))e.preventDefault(),
Xt.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");C.linking>=0?qn(C.linking):n.length?n.forEach(s=>{s.open=!1}):C.state.
read?Fe({read:""}):tt(se(C.state))}});document.addEventListener("pointerdown",e=>{let t=[...document.querySelectorAll("header details[open]")].filter(n=>!n.contains(
e.target));t.forEach(n=>{n.open=!1}),t.length&&T("canvas").contains(e.target)&&e.stopPropagation()},{capture:!0});T("language").addEventListener("click",()=>Fe(
{lang:C.ctx.words===En.zh?"en":"zh"}));T("theme").addEventListener("click",()=>Fe({theme:Go(C.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll(
"header details"))e.addEventListener("toggle",()=>{e.open&&(Ko(),zn.write())});T("rows").addEventListener("click",()=>Fe({table:C.state.table?"":"nodes"}));T("c\
loser").addEventListener("click",()=>Q.zoom(1.3,Pe));T("farther").addEventListener("click",()=>Q.zoom(1/1.3,Pe));T("whole").addEventListener("click",()=>Q.fit(Pe));
T("sheet").addEventListener("click",({currentTarget:e})=>e.setAttribute("aria-expanded",String(!document.body.classList.toggle("shut"))));for(let e of["hashchan\
ge","popstate"])addEventListener(e,()=>{C.followed!==location.hash&&Wn()});addEventListener("resize",()=>{C.ctx&&zn.write()});$t.addEventListener("change",()=>{
Vo(),C.ctx&&St()});Oo(()=>C.ctx,Rn);function Vo(){T($t.matches?"filters":"stage").append(T("foot")),$t.matches?T("filters").prepend(T("time")):T("stage").insertBefore(
T("time"),T("foot"))}Vo();T("legend").open=innerWidth>1600;T("legend").addEventListener("toggle",()=>{C.ctx&&Q.isReady()&&Q.refit()});!location.hash&&ae.tells&&
history.replaceState(null,"","#"+Cn(nt.steps(),1,C.state));setTimeout(Wn);var et=e=>U.nodeOf.get(e);window.kg=Object.freeze({settled:()=>C.followed===location.hash&&
C.waiting===0&&Q.isStill(),nodes:()=>C.ctx.view.nodes.map(e=>U.data.name[e]),edges:()=>C.ctx.view.edges.map(e=>[U.data.name[U.data.a[e]],U.data.name[U.data.b[e]]]),
node:e=>(Q.now(),Q.point(et(e))),edge:(e,t)=>Q.pointOf(U.lineOf(et(e),et(t),C.state.links)),line:(e,t)=>{let n=U.lineOf(et(e),et(t),C.state.links);return{...Q.looks().
line(n),step:Q.looks().step(n)}},lit:()=>C.ctx.view.lit?[...C.ctx.view.lit.strong].map(e=>U.data.name[e]):null,group:e=>C.ctx.view.groups.find(({members:t})=>t.
includes(et(e)))?.number??-1,labels:()=>Q.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[Q.onScreen({x:n,y:s}),Q.onScreen({x:o,y:i})];return{
text:t,name:U.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
