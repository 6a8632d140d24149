// sources b9ccb8f0fb01c5744551a02905b065be4333946386b080303751e98f6b4bfab5
"use strict";
(()=>{function Un(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&Tt(t,n[0],n[2],n);return t}function _n(e){let t=new Map;for(let n of e.
event){let[,,s,o,i,,,,a]=n,r=a<0||s.includes(a)?s:[...s,a];for(let d of r)for(let p of o)Tt(t,d,p,n);if(r.length+o.length<=20)for(let d of[r,o])d.forEach((p,f)=>d.
slice(f+1).forEach(u=>Tt(t,p,u,n)));if(i>=0)for(let d of s)Tt(t,d,i,n)}return t}function Tt(e,t,n,s){if(t===n)return;let o=rt(t,n),i=e.get(o)??e.set(o,[]).get(o);
i.includes(s)||i.push(s)}var rt=(e,t)=>e<t?`${e} ${t}`:`${t} ${e}`;function At(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.
dates[o]<e.dates[i]?-1:1);return[s[0]??0,s.at(-1)??0]}var Te=0,Ge=1,ge=2,Qo=3,Yo=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,lt="posted";function ze(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var nn=e=>{let t=0;return e.map(n=>t+=n)};function Zo(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function Gn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((c,k)=>{n[c].push(
k),n[t.b[k]].push(k)}),t.kind=t.a.map(()=>Te);let s=new Map(t.name.map((c,k)=>[c,k])),o=new Map(t.called),i=new Set(nn(t.listed)),a=new Map;nn(t.again.map(([c])=>c)).
forEach((c,k)=>a.set(c,c-t.again[k][1]));let r=new Map(t.docName.map(c=>[c,[]]));t.doc.forEach((c,k)=>r.get(t.docName[c]).push(k));let d=Zo(t.docName),p=c=>c.startsWith(
d)?c.slice(d.length):c,f=[],u=new Map,l=new Map,y=new Map,m=(c,k)=>`${c} ${k}`,h=new Map(t.docName.map((c,k)=>[c,k])),w=new Map(t.dates.map((c,k)=>[c,k])),b=new Map,
M=new Set(t.posted),$=0,O=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
A=c=>t.types[t.type[c]],x=c=>M.has(c)?lt:A(c),I=(c,k)=>k.has(A(c))||k.has(x(c)),B=(c,k)=>t.a[c]===k?t.b[c]:t.a[c],L=(c,k)=>n[c]?.find(S=>B(S,c)===k);function D(c){
let[k,S]=[0,t.from.length-1];for(;k<S;){let v=k+S+1>>1;t.from[v]<=c?k=v:S=v-1}return k}function K(c){return b.has(c)||b.set(c,nn(t.seen[c])),b.get(c)}let V=c=>K(
c).filter((k,S,v)=>k!==v[S-1]),H=c=>t.story[D(c)],J=c=>t.dates[t.docDate[t.doc[c]]];function te(c){c.kind<ge&&[c.a,c.b].forEach(k=>n[k].push(t.a.length));for(let k of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[k].push(c[k])}function st(c){return Promise.all(c.map(async k=>{if(k>=t.said)return f[k-t.
said];let[S,v,N,j=""]=(await e.chunk(Math.floor(k/t.chunk)))[k%t.chunk],z=[];for(let P=0;P<N.length;P+=3)z.push(N.slice(P,P+3));return{sentence:k,text:S,listing:!!v,
marks:z,clip:j}}))}function ot(c){let k=new Map;for(let S of c)ze(k,D(S),S);return[...k].sort(([S],[v])=>(J(S)<J(v))-(J(S)>J(v))||S-v)}function Ie(c,k=""){if(u.
has(m(c,k)))return u.get(m(c,k));let[S,v]=[V(t.a[c]),V(t.b[c])],N=new Set(v),j=S.filter(G=>N.has(G)),z=new Set(j.map(H)),[P,q]=[new Set(S.map(H)),new Set(v.map(
H))],W=[...new Set([...S,...v])].filter(G=>!z.has(H(G))&&q.has(H(G))&&P.has(H(G)));return{both:j,either:W.sort((G,ne)=>G-ne)}}function _e(){if(O)return;O=!0,$++;
let c=t.name.map((S,v)=>new Map(V(v).map(N=>[H(N),D(N)]))),k=new Map;c.forEach((S,v)=>{if(A(v)!=="reporter")for(let N of S.keys())ze(k,N,v)}),c.forEach((S,v)=>{
if(A(v)!=="reporter")return;let N=new Map;for(let[j,z]of S)for(let P of k.get(j)??[])ze(N,P,t.docDate[t.doc[z]]);for(let[j,z]of[...N].sort(([P,q],[W,G])=>G.length-
q.length||P-W)){let P=z.filter(Boolean).sort((q,W)=>t.dates[q]<t.dates[W]?-1:1);te({a:j,b:v,weight:z.length,sentences:0,lists:0,npmi:null,since:P[0]??0,until:P.
at(-1)??0,kind:Ge})}})}let Ee={post:null,event:null},$t=new Map,St={post:new Map,event:new Map};function vt(c){return c==="together"?[]:(Ee[c]??=[...c==="post"?
Un(t):_n(t)].sort(([,k],[,S])=>S.length-k.length).map(([k,S])=>{let[v,N]=k.split(" ").map(Number),[j,z]=At(t,S,c);te({a:v,b:N,weight:S.length,sentences:0,lists:0,
npmi:null,since:j,until:z,kind:c==="post"?ge:Qo});let P=t.a.length-1;return $t.set(P,S),St[c].set(k,P),P}),Ee[c])}function Yt(c,k,S){return vt(S),St[S]?.get(rt(
c,k))??L(c,k)}function it(c,k,S){return c.has(k)||(c.set(k,c.size),S()),c.get(k)}let fe=c=>it(w,c??"",()=>t.dates.push(c)),Be=c=>it(h,c.doc,()=>{t.docName.push(
c.doc),t.paper.push(c.paper??""),t.docDate.push(fe(c.date)),t.pageNumber.push(c.page??"")});function xe(c){if(!s.has(c.entity)){s.set(c.entity,t.name.length),n.
push([]),c.posted&&c.type==="person"&&M.add(t.name.length);let k={name:c.entity,type:t.types.indexOf(c.type),alias:c.aliases,pinyin:c.pinyin,mentions:c.mentions,
articles:c.articles,first:fe(c.first),last:fe(c.last),rank:0,community:-1,seen:[]};for(let[S,v]of Object.entries(k))t[S].push(v);$++}return s.get(c.entity)}function Mt({
entities:c,links:k}){let S=t.name.length;c.forEach(xe);for(let v of k){let[N,j]=[s.get(v.source),s.get(v.target)];L(N,j)===void 0&&te({a:N,b:j,weight:v.weight,sentences:v.
sentences,lists:v.lists,npmi:v.npmi,since:fe(v.first),until:fe(v.last),kind:Te})}for(let v=S;v<t.name.length;v++)t.community[v]=Zt(v);$++}function Zt(c){let k=new Map;
for(let S of n[c]){let v=t.community[B(S,c)];v>=0&&k.set(v,(k.get(v)??0)+t.weight[S])}return[...k].reduce((S,v)=>v[1]>S[1]?v:S,[-1,0])[0]}function en(c,k){let S=v=>s.
get(v)??v;t.post=[...t.post.filter(([v,,N])=>v!==c&&N!==c),...k.map(v=>[S(v.person),v.post,S(v.organ),Number(v.former),fe(v.first),fe(v.last),v.begin??"",v.until??
"",-1])],Ee.post=null,$++}function Et(c){let k=new Map;for(let v of c)ze(k,`${v.sentence.doc}
${v.sentence.article}`,v);let S=new Map;for(let v of k.values()){let[{sentence:N}]=v,j={doc:Be(N),article:N.article,headline:N.headline,story:N.story,from:t.said+
f.length};for(let[z,P]of Object.entries(j))t[z].push(P);for(let z of v){let{sentence:P,marks:q}=z;S.set(z,t.said+f.length),f.push({sentence:t.said+f.length,text:P.
text,listing:P.listing,marks:q.map(W=>[s.get(W.entity),W.start,W.end]),clip:P.clip??""})}}return $++,c.map(v=>S.get(v))}function at(c,{quotes:k,more:S},v=""){let N=u.
get(m(c,v))??{both:[],either:[],came:0},j=Et(k),z=[...N.both,...j.filter((W,G)=>k[G].sentence.both)],P=new Set(z.map(H)),q=[...N.both,...N.either,...j].filter(W=>!P.
has(H(W)));u.set(m(c,v),{both:z,either:q,more:S,came:N.came+k.length})}function tn(c){let k=new Map;for(let S of c){let v=L(s.get(S.source),s.get(S.target));if(ze(
k,S.chain,v),v===void 0)continue;let N={...S,story:`${S.doc}#${S.article}`,entities:[S.source,S.target]},j=S.also_text&&{...N,doc:S.also_doc,article:S.also_article,
start:`also ${S.also_sentence}`,text:S.also_text};y.set(v,xt(j?[N,j]:[N]).map(({sentence:z})=>z))}c.length&&l.set(rt(s.get(c[0].source),s.get(c.at(-1).target)),
[...k.values()].filter(S=>!S.includes(void 0)))}let je=new Map;function xt(c){return $++,c.map(k=>{let S=`${k.doc} ${k.start}`;if(!je.has(S)){let v=t.said+f.length,
N={doc:Be(k),article:k.article,headline:k.headline,story:`${k.doc}#${k.article}`,from:v};for(let[z,P]of Object.entries(N))t[z].push(P);let j=k.entities.map(z=>s.
get(z)).filter(z=>z!==void 0).map(z=>{let P=[t.name[z],...t.alias[z]].filter(W=>k.text.includes(W)).sort((W,G)=>G.length-W.length)[0],q=P?k.text.indexOf(P):0;return[
z,q,q+(P??"").length]});f.push({sentence:v,text:k.text,listing:!1,marks:j.sort((z,P)=>z[1]-P[1]),clip:""}),je.set(S,v)}return f[je.get(S)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:M,typeOf:A,kindOf:x,isOf:I,otherEnd:B,edgeOf:L,articleOf:D,typedEdges:vt,lineOf:Yt,rowsOf:$t,namingsOf:K,
sentencesOf:V,storyOf:H,dayOf:J,quotes:st,byArticle:ot,proof:Ie,version:()=>$,served:e.served,nameOf:c=>o.get(c)??t.name[c].replace(Yo,(k,S)=>`（${t.dates[t.first[c]]||
S}）`),firstPrint:c=>a.get(c)??c,monthOf:c=>J(c).slice(0,7),isCredit:c=>t.kind[c]===Ge,isTyped:c=>t.kind[c]>=ge,sentencesIn:c=>{let k=t.from[c+1]??t.said+f.length;
return Array.from({length:k-t.from[c]},(S,v)=>t.from[c]+v)},placeOf:c=>`${t.docName[t.doc[c]]}#${t.article[c]}`,fileOf:c=>`${p(t.docName[t.doc[c]])}#${t.article[c]}`,
articleAt:c=>{let k=c.lastIndexOf("#");return(r.get(d+c.slice(0,k))??r.get(c.slice(0,k))??[]).find(S=>String(t.article[S])===c.slice(k+1))},toldOf:(c,k="")=>u.get(
m(c,k)),shownBy:c=>y.get(c),waysBetween:(c,k)=>l.get(rt(c,k))??[],isListing:c=>c<t.said?i.has(c):f[c-t.said].listing,changed:()=>{$++},dateNumber:fe,addCredits:_e,
addNode:xe,addGraph:Mt,addPosts:en,addSentences:Et,addQuotes:at,addHits:xt,addSteps:tn})}function Kn(e){let t=e.months.length?e.months.map(([n])=>n):e.docDate.map(
n=>e.dates[n]).filter(Boolean).map(n=>n.slice(0,7));return[...new Set(t)].sort()}function Vn(e){if(!e.length)return[];let t=[];for(let[n,s]=e[0].split("-").map(
Number);;s===12?(n++,s=1):s++)if(t.push(`${n}-${String(s).padStart(2,"0")}`),t.at(-1)>=e.at(-1)||t.length>2400)return t}function Jn(e){let n=(e.database?[...e.first,
...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function Ct(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];
return s===o?s:[s,o].filter(Boolean).join(" – ")}function sn(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Xn=e=>[...new Set(e)].sort((t,n)=>t-n);
function ei(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ae(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var on=(e,t,n,s)=>e.data.kind[n]===ge?Re(e,t,s):Ae(e,t,e.articleOf(s[7]));function Re({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var ct=({from:e,to:t,lists:n})=>!!(e||t||!n);function Qn(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=ct(s)?si(e,s):ti(e);n.set(i,Object.freeze(o?ni(e,a,
o):a))}return n.get(i)}}function ti({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function ni({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(d,p)=>e.name.map((f,u)=>o.get(u)?.[d]??p),r=(d,p)=>e.a.map((f,u)=>e.kind[u]===Te?i.get(u)?.[d]??
p:t[d][u]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function si(e,t){let{data:n,lists:s}=e,o=n.doc.map((O,E)=>Ae(
e,t,E)),i=O=>(t.lists||!s.has(O))&&o[e.articleOf(O)],a=n.name.map((O,E)=>e.namingsOf(E).filter(i)),r=a.map(O=>Xn(O.map(e.storyOf))),d=a.map(O=>Xn(O.map(e.firstPrint))),
p=d.map(O=>O.filter(E=>s.has(E))),f=new Map,u=(O,E)=>!E||O&&n.dates[O]<n.dates[E]?O:E;n.story.forEach((O,E)=>{o[E]&&f.set(O,u(n.docDate[n.doc[E]],f.get(O)))});let l=O=>O.
reduce(([E,A],x)=>{let I=f.get(x)??0;return I?[!E||n.dates[I]<n.dates[E]?I:E,!A||n.dates[I]>n.dates[A]?I:A]:[E,A]},[0,0]),y=r.map(l),m=O=>O<e.held.articles&&o[O],
h=new Set(n.story.filter((O,E)=>m(E))).size,w=O=>n.kind[O]!==Ge&&n.kind[O]<ge,b=new Map([...e.rowsOf].map(([O,E])=>[O,E.filter(A=>on(e,t,O,A))])),M=n.a.map((O,E)=>b.
get(E)?.length??sn(r[O],r[n.b[E]])),$=n.a.map((O,E)=>{if(b.has(E))return At(n,b.get(E),n.kind[E]===ge?"post":"event");let A=new Set(r[n.b[E]]);return M[E]?l(r[O].
filter(x=>A.has(x))):[0,0]});return{articles:r.map(O=>O.length),mentions:a.map(O=>O.length),first:y.map(([O])=>O),last:y.map(([,O])=>O),weight:M,sentences:n.a.map(
(O,E)=>w(E)?sn(d[O],d[n.b[E]]):0),lists:n.a.map((O,E)=>w(E)?sn(p[O],p[n.b[E]]):0),npmi:n.a.map((O,E)=>w(E)?ei(M[E],r[O].length,r[n.b[E]].length,h):null),since:$.
map(([O])=>O),until:$.map(([,O])=>O),stories:h,pages:new Set(n.doc.filter((O,E)=>m(E))).size,recounted:!0,whole:!n.database,said:O=>a[O].filter((E,A,x)=>E!==x[A-
1])}}var De=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],an="#8a8a8a",He={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[oi,Yn]=[6.5,23],ii=4,ai=[.5,.72,.86,.94,.98],dt=[.8,1.3,2,3,4.4,6],
Lt=[.13,.2,.3,.42,.56,.72],ri=.16;function Zn(e,t,n,s,o){let{data:i}=e,a=Math.max(oi,Math.min(ii/o,14)),r=new Map(De.slice(0,i.groups).map((h,w)=>[w,h])),d=h=>Math.
min((a+(Yn-a)*Math.sqrt(t.measure.of(h)/t.measure.greatest))*(e.typeOf(h)==="reporter"?1.5:1),Yn),p=h=>t.state.colour==="type"?i.colours[e.typeOf(h)]:r.get(i.community[h])??
an,f=li(t),u=Math.min(1,ri/Math.max(ci(e,t,f,s),1e-9)),l=h=>f.findLastIndex(w=>t.tie(h)>=w),y=t.compared?.changes,m=h=>t.state.links==="post"&&(e.rowsOf.get(h)??
[]).every(w=>w[3]);return Object.freeze({radius:d,colour:p,step:l,scale:f,coloured:r,least:a,line(h){let w=t.lit,b=w?.edges.has(h),M=l(h),$=y?.get(h),O=Math.max(
Lt[M]*u,.06);if(e.isTyped(h))return{width:Math.min(1.4+.5*(t.counts.weight[h]-1),5)+(b?.6:0),opacity:w&&!b?.12:$?.8:.6,colour:$?n[$]:b?n.accent:n.edge,dashes:m(
h)||$==="lost"?[5,4]:!1};let E=$||b?Math.max(Lt[M],.6):w?O*(t.state.ego?.6:.25):O;return{width:b?dt[M]+.8:$?Math.max(dt[M],1.4):w&&t.state.ego?Math.min(dt[M],1.5):
dt[M],opacity:E,colour:$?n[$]:b?n.accent:n.edge,dashes:$==="lost"||i.kind[h]===Ge?[5,4]:!1}},opacity:h=>!t.lit||t.lit.strong.has(h)?1:t.lit.weak.has(h)?.45:t.state.
ego?.6:.13})}function li(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of ai){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function ci({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([l,y],m)=>[Math.min(l,m[u]),
Math.max(y,m[u])],[1/0,-1/0]),[[a,r],[d,p]]=[i("x"),i("y")];return t.edges.reduce((u,l)=>{let[y,m]=[s(e.a[l]),s(e.b[l])],h=n.findLastIndex(w=>t.tie(l)>=w);return y&&
m?u+dt[h]*Lt[h]*Math.hypot(y.x-m.x,y.y-m.y):u},0)/Math.max((r-a)*(p-d),1e4)}var ln=["mentions","articles","degree","rank"],Nt=["hide","pin","open","sel","not"],rn={level:["article","sentence"],colour:["community","type"],size:ln,links:[
"together","post","event"]},di={least:1,from:"",to:"",level:"article",lists:!0},ft={...di,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},es={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},ts={lang:[
"zh","en"],theme:["light","dark"]},Ke=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[lt]:[],...e.types.filter(n=>!e.core.includes(n))],
ns=e=>({...ft,...es,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(Nt.map(t=>[t,new Set]))}),se=e=>({...e,...es}),Ce=(e,t)=>e===t?e:`${e}\
 – ${t}`,ss=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},fi=(e,{months:t,printed:n})=>{
let[,s,o]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.exec(e??"")??[],[i,a]=s?ss(t,s,o):[];return n.some(r=>r>=i&&r<=a)?`${i}..${a}`:""};function os(e,t,n,s){let o=new URLSearchParams(
e.slice(1)),i=(b,M,$)=>M.includes(o.get(b))?o.get(b):$,a=b=>o.getAll(b).map(M=>t.nodeOf.get(M)).filter(M=>M!==void 0),r=(b,M,$,O)=>Math.max(M,Math.min(Number.parseInt(
o.get(b)??"",10)||O,$)),d=o.has("types")?o.get("types").split(",").filter(b=>Ke(t).includes(b)):t.data.core,[p,f,[u=-1]]=[a("edge"),a("chain"),a("node")],l=[...p,
...f,...u<0?[]:[u]],y=p.length===2&&t.lineOf(...p,i("links",rn.links,"together"))!==void 0,m=b=>/^\d{4}-\d\d$/.test(o.get(b)??"")?o.get(b):"",[h,w]=ss(n.months,
m("from"),m("to"));return{types:new Set([...d,...l.filter(b=>!t.isOf(b,new Set(d))).map(t.kindOf)]),node:u,ends:y?p:null,untied:p.length===2&&!y?p:null,chain:f.
length===2&&f[0]!==f[1]?f:null,ego:{1:1,2:2}[o.get("ego")]??0,least:r("least",1,1e3,1),from:h,to:w,less:fi(o.get("less"),n),lists:o.get("lists")!=="0",...Object.
fromEntries(Object.entries(rn).map(([b,M])=>[b,i(b,M,ft[b])])),...Object.fromEntries(Object.entries(ts).map(([b,M])=>[b,i(b,M,"")])),table:i("table",["nodes","e\
dges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("\
read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(Nt.map(b=>[b,new Set(a(b))])),unknown:["node","edge","chain"].flatMap(b=>o.getAll(b)).filter(b=>!t.
nodeOf.has(b))}}function Pt(e,t){let n=new URLSearchParams,s=i=>t.data.name[i],o=Ke(t).filter(i=>e.types.has(i));o.join()!==Ke(t).filter(i=>t.data.core.includes(
i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(
i=>n.append("chain",s(i)));for(let i of["least","from","to","less",...Object.keys(rn),"table","q","read","note","shown"])e[i]!==ft[i]&&n.set(i,e[i]);for(let i of Object.
keys(ts))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set(
"lists","0");for(let i of Nt)e[i].forEach(a=>n.append(i,s(a)));return n.toString()}var is=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.less,
e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),we=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]);function cn(e,t,n){let s=we(e.types,n),o=e.node>=
0&&t.isOf(e.node,s);return{...e,types:s,ends:null,chain:null,...o?{}:{node:-1,ego:0}}}var dn=(e,t)=>({...e,...ft,...Object.fromEntries(Nt.map(n=>[n,new Set])),types:new Set(
t.data.core)});function as(e,t,n,s){let o=(r,d,p)=>({name:r,text:d,without:{...e,...p}}),i=(r,d)=>[...e[r]].map(p=>o(r,`${d} ${t.nameOf(p)}`,{[r]:we(e[r],p)})),
a=(r,d,p)=>e[r]===ft[r]?[]:[o(r,d,p)];return[...e.from||e.to?[o("months",Ce(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Ce(
...e.less.split(".."))}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...Ke(t).filter(r=>e.types.has(r)!==t.data.core.includes(r)).map(r=>o("t\
ypes",s.kindOn(e.types.has(r),t.data.labels[r][s.language].many),cn(e,t,r))),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),
...a("links",s.kinds[e.links],{links:"together"}),...a("hubs",s.hubsOn,{hubs:!1}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var T=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function X(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var $e=(e,t,n)=>X("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},X("path",{d:He[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ue=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,ce=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),Y=(e,t)=>ce(e,{...se(e.state),table:"",node:t},
$e(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),de=(e,t,...n)=>ce(e,{...se(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Se=(e,t)=>de(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),oe=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),It=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),pt=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g("span",{},
t))),ee=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function ye({words:e},t,n,s,o){let i=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(d){let p=i.children.length;i.append(...n.slice(p,p+d).map(o));let f=n.length-i.children.length;a.hidden=f===0,a.textContent=e.more(Math.min(f,
s*5))}return r(s),[i,a]}var me=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(se(e.state))},"← ",e.words.close),ht=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ie=(e,t,n)=>Ct(e.graph.data,t,n);function rs(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Bt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}function ut({
graph:e,view:t,state:n,database:s},o){let i=s.part?s.said(o,n):void 0;return i?i.sentences.filter(a=>n.lists||!e.isListing(a)):t.counts.said(o)}function qe({graph:e,
view:t,state:n,database:s},o){let i=s.stretch(n),a=ct(n)?new Set([e.data.a[o],e.data.b[o]].flatMap(f=>t.counts.said(f))):null,r=e.toldOf(o,i)?f=>(n.lists||!e.isListing(
f))&&Ae(e,n,e.articleOf(f)):f=>!a||a.has(f),{both:d,either:p}=e.proof(o,i);return{both:d.filter(r),either:p.filter(r)}}var pi=e=>e.replace(/[“”]/g,t=>t==="“"?
"‘":"’");function fn(e,t,n){let[s,o,i,a]=Bt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":e.graph.fileOf(n)].filter(Boolean);
return e.words.cited(pi(t),r.join(e.words.comma))}function pn(e,t){let[n,s,o,i]=Bt(e,t);return[g("b",{class:"headline"},i||e.words.untitled),g("span",{class:"so\
urce",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var cs=(e,t)=>ce(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.read);function Le(e,t,n,s){
let o=g("article",{},g("header",{},...pn(e,t)));return ds(e,o,t,n,s),o}function Ve(e,t,n,s){let o=g("details",{},g("summary",{},...pn(e,t))),i=null,a=()=>i??=ds(
e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*hn(e,t,n){let s=0;for(let[o,i,a]of t)
i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function ds(e,t,n,s,o){let i=new Set;for(let{sentence:a,text:r,listing:d,marks:p,
clip:f}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(l,y)=>g("mark",{class:l===o[0]?"one":"other"},y);
t.append(g("blockquote",{},d?g("span",{class:"chip"},e.words.listing):"",...hn(r,p.filter(([l])=>o.includes(l)),u),fs(e,r,n),ps(e,f)))}t.append(cs(e,n))}function fs(e,t,n){
let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await hi(fn(e,t,n)),
s.textContent=e.words.copied}),s}var ps=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function hi(e){try{
await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}
function hs(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(l,y)=>ce(e,{...se(e.state),node:l},y),d=a.length?t.indexOf(a[0]):-1,p=n.filter(([,l,y])=>d<0||
y<=d||l>=d+a[0].length),f=d<0?p:[...p,[-1,d,d+a[0].length]].sort((l,y)=>l[1]-y[1]),u=hn(t,f,(l,y)=>l<0?g("mark",{class:"one"},y):r(l,y));return g("article",{},g(
"header",{},...pn(e,s)),g("blockquote",{},o?g("span",{class:"chip"},e.words.listing):"",...u,fs(e,t,s),ps(e,i)),cs(e,s))}function us(e,t){let{graph:n,words:s,state:o}=e,
[i,a]=[g("div",{id:"text"}),g("p",{class:"soft source"})],[r,d]=[g("h2",{},s.untitled),g("p",{})],p=g("button",{type:"button",class:"quiet back",click:()=>e.go(
{...o,read:""})},"← ",s.back),f=([u,l,y,m],h,w)=>(r.textContent=m||s.untitled,a.textContent=[u,l,y].filter(Boolean).join(" · "),a.title=h,n.data.desk&&d.replaceChildren(
g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:w})}`},s.addName)),m);return t!==void 0&&f(Bt(e,t),n.fileOf(t),n.placeOf(t)),n.served?
e.text(t===void 0?o.read:n.placeOf(t)).then(u=>{let l=`${u.doc}#${u.article}`;ls(e,i,u.sentences,f([u.paper,u.date||s.undated,u.page&&s.page(u.page),u.headline],
l,l))},e.fault):n.quotes(n.sentencesIn(t)).then(u=>ls(e,i,u,Bt(e,t)[3])),[p,r,a,n.data.desk?d:"",g("h3",{},s.wholeArticle),i]}function ls({view:e,state:t,...n},s,o,i){
let a=new Set(e.chosen);for(let{text:r,marks:d}of o){let p=(f,u)=>ce({...n,state:t},{...se(t),node:f},g("mark",{class:a.has(f)?"one":"other"},u));s.append(g("p",
r===i?{class:"headline"}:{},...hn(r,d,p)))}}var ve=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function jt(e,t,n){let s=g("select",{"data-control":t},...n.map(o=>g("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function un(e,t,[n,s],o,i){let a=g("output",{},o(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function mn(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function ms(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=T("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[p,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(l,y)=>o({from:l?s[l]:"",to:y<d?s[y]:""});a.replaceChildren(ve(n.least,
...un("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((l,y)=>Math.max(l,y),2),2),30)],String,l=>o({least:l}))),...s.length>1?[ve(n.from,...un("f\
rom",p,[0,d],l=>s[l],l=>u(l,Math.max(l,f)))),ve(n.to,...un("to",f,[0,d],l=>s[l],l=>u(Math.min(p,l),l)))]:[],ve(n.level,jt(e,"level",["article","sentence"])),ve(
n.listed,mn("lists",t.lists,l=>o({lists:l}))),ve(n.links,jt(e,"links",["together","post","event"])),ve(n.colour,jt(e,"colour",["community","type"])),ve(n.size,jt(
e,"size",ln)),ve(n.physics,mn("physics",i.moves(),i.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(dn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function gs(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((u,l)=>l).filter(o.left),r=u=>o.
counts.kinds&&!o.compared?o.counts.kinds[u]??0:a.filter(l=>t.isOf(l,new Set([u]))).length,d=Ke(t).map(u=>{let l=g("input",{type:"checkbox","data-type":u});return l.
checked=n.types.has(u),l.addEventListener("change",()=>{e.go(cn(n,t,u)),T("types").querySelector(`[data-type=${u}]`).focus()}),g("label",{},l,$e(e,u===lt?"perso\
n":u),i.labels[u][s.language].many,g("span",{class:"number"},String(r(u))))}),p=mn("hubs",n.hubs,u=>e.set({hubs:u})),f=[...o.hubs].slice(0,5).map(t.nameOf).join(
s.stroke)+(o.hubs.size>5?" …":"");T("types").replaceChildren(...d,...o.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(f)},p,s.
hubsOn,g("span",{class:"number"},String([...o.hubs].filter(o.left).length)))]:[])}function ws(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(
i=>i==="together"||t.data[i].length);T("kinds").hidden=o.length<2||!!n.table,T("kinds").replaceChildren(...o.map(i=>oe(`kind-${i}`,s.kinds[i],n.links===i,()=>e.
go({...n,links:i,ends:null,chain:null,group:-1}))))}function ys(e){let t=as(e.state,e.graph,e.months,e.words);T("chips").hidden=!t.length,T("chips").replaceChildren(
...t.map(({name:n,text:s,without:o})=>{let i=ce(e,o,s,g("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-la\
bel",e.words.off1(s)),i}))}function bs({graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));T("blank").replaceChildren(
...t.nodes.length||n.table?[]:[g("p",{},i?s.siftedOut:s.blank),...i?[g("button",{type:"button",id:"unsift",click:()=>o(dn(n,e))},s.reset)]:[]])}function ks(e){let{
graph:t,view:n,state:s,words:o,looks:i}=e,a=gn(e),r=n.nodes.length-n.groups.reduce((d,{members:p})=>d+p.length,0);T("legend-body").replaceChildren(...a.length?[
g("h3",{},o.groupsTitle),...a,...r?[g("p",{class:"group"},Os(an),o.restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},o.sizeOf[s.size]),ui(e),...s.links===
"together"?[g("h3",{},o.widthOf),mi(e),g("p",{class:"soft"},o.why(t.data.limit.each))]:[g("h3",{},o.options[s.links]),g("p",{class:"soft"},o.lineOf[s.links])]),
T("legend").hidden=!!s.table||!i}function gn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go(
{...e.bare(),group:s.group===a?-1:a});return n.groups.map(({number:a,members:r})=>{let d=o.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"\
group",title:d,"data-group":a+1,"aria-pressed":String(s.group===a),click:i(a)},Os(De[a%De.length]),g("span",{},d),g("span",{class:"number"},String(r.length)))})}
var Os=e=>X("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},X("circle",{cx:8,cy:8,r:7,fill:e}));function ui({view:e,looks:t}){let{greatest:n}=e.measure,
s=[...new Set([n,n/4,n/16].map(o=>Math.max(Math.round(o),1)))];return g("div",{class:"scale"},...s.map(o=>g("span",{},X("svg",{width:46,height:46,viewBox:"0 0 4\
6 46","aria-hidden":"true"},X("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt(Math.min(o/n,1)),class:"size"})),String(o))))}function mi({looks:e}){let t=e.
scale.map((o,i)=>[o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([o,i])=>g(
"span",{},X("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},X("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),
o?`≥ ${o}`:"1")))}var gi=12,wn=6,yn=({graph:e,words:t})=>e.data.database?t.partly:"",$s=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown,Ss=([,,e,,,,,,t])=>e.includes(t)?-1:t;
function zt(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];return n.rowsOf.get(t).filter(a=>on(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-
(i(a)>i(r)))}function bn(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||
"…"}`:ie(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],$s(e,n[1]),n[6]||n[5],Ss(n)<0?"":o.chairedBy(s.nameOf(n[8]))].filter(Boolean).join(" · ")}function Rt(e,t){
let{graph:n,words:s,state:o}=e,[i,...a]=zt(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.data.acts[i[0]]],n.data.dates[i[1]]].
filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function vs(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.data.a[t],n.data.b[t]],r=zt(e,t),d=n.
edgeOf(...a),p=f=>o.links==="post"?f[8]:f[7];return[me(e),g("h2",{class:"pair"},...a.map(f=>Y(e,f))),pt([s.times(o.links,r.length)+yn(e),ie(e,i.counts.since[t],
i.counts.until[t])]),d===void 0?"":ce(e,{...o,links:"together"},s.asTogether),g("div",{id:"acts"},...r.flatMap(f=>[g("h3",{class:"act"},bn(e,t,f)),p(f)<0?"":Le(
e,n.articleOf(p(f)),[p(f)],a)]))]}function Ms(e,t,n,s){let{graph:o,words:i}=e;return ye(e,t,n,gi,a=>{let[r,d,p,f,u,l,y,m]=a,h=Ss(a),w=[...new Set([...p,...f,...u<
0?[]:[u]])].filter(b=>b!==s);return g("li",{},g("b",{},i.acts[o.data.acts[r]])," ",g("time",{},$s(e,d)),y||l?g("span",{},` ${[y,l].filter(Boolean).join(" · ")}`):
"",w.length?g("div",{class:"with"},...w.slice(0,wn).map(b=>Y(e,b)),w.length>wn?` +${w.length-wn}`:""):"",h<0||h===s?"":g("div",{class:"with"},g("span",{class:"s\
oft"},i.chairedBy("")),Y(e,h)),Ve(e,o.articleOf(m),[m],s===void 0?w:[s]))})}function Es({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(
s=>Ae(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}function xs(e,t){let n=Es(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ee(
`${e.words.events} ${n.length}${yn(e)}`,e.graph.data.database?[1]:n,...Ms(e,{id:"events",class:"line"},n,t))}function Ts(e){let t=new Set(e.view.nodes),n=Es(e).
filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",{class:"card",id:"newest"},...ee(e.words.newest+yn(e),n,...Ms(
e,{class:"line"},n)))}function wi(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function yi(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function bi(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,l]=yi(p);if(d.has(l))continue;if(l===s)break;d.add(l);let y=l===
n?0:3*e.edgesOf[l].length/a;for(let m of e.edgesOf[l]){let h=e.otherEnd(m,l);if(!t.passes(m)||!o(m,h))continue;let w=u+y+1/t.weight(m);w<(i.get(h)??1/0)&&(i.set(
h,w),r.set(h,m),wi(p,[w,h]))}}if(!r.has(s))return null;let f=[];for(let u=s;u!==n;u=e.otherEnd(f[0],u))f.unshift(r.get(u));return f}function Je(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function As(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(o);for(let p of e.
waysBetween(n,s)){let f=e.data.a[p[0]]===n||e.data.b[p[0]]===n?p:p.toReversed(),u=Je(e,n,f).slice(1,-1);!u.length||!f.every(t.passes)||u.some(l=>d.has(l))||(r.push(
f),u.forEach(l=>d.add(l)))}for(;r.length<i;){let p=bi(e,t,[n,s],(f,u)=>f!==a&&!d.has(u)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!p)break;r.push(
p),Je(e,n,p).slice(1,-1).forEach(f=>d.add(f))}return r}function Cs(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var ki=new Intl.Collator("zh"),Ls=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?ki.compare(t,e):t-e);function Ps({words:e},t,n,s,o){let[i,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(l=>[s[1](l),l]).sort(([l],[y])=>r?Ls(l,y):Ls(y,l));i.replaceChildren(...u.slice(0,o).map(([,l])=>g(
"tr",{},...n.map(([y,m,h])=>g("td",{class:y},h?h(l):String(m(l))))))),n.forEach((l,y)=>f[y].setAttribute("aria-sort",l!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},f=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e.heads[u[0]]??e[u[0]])));return a.addEventListener("click",()=>{o+=100,d()}),d(),g("div",{},
g("table",{},g("thead",{},g("tr",{},...f)),i),a)}var Dt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>Y(e,t(n))],Is=e=>["together",t=>e.view.counts.weight[t],t=>de(
e,t,String(e.view.counts.weight[t]))],Bs=e=>["sentences",t=>e.view.counts.sentences[t]],js=e=>["npmi",t=>e.view.counts.npmi[t],t=>ht(e,t),e.words.npmiHint],Ns=(e,t,n)=>[
["since",s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function zs(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,
a=Is(e);return g("div",{id:"companions"},Ps(e,s.near,[Dt(e,r=>n.otherEnd(r,t)),a,Bs(e),js(e)],a,25),g("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):
""))}function Rs(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=T("table");if(r.hidden=!s.table,T("zoom").hidden=!!s.table,!s.table)return r.
replaceChildren();let[d,p]=[Is(e),["articles",w=>a.articles[w]]],f=["times",w=>a.weight[w],w=>de(e,w,o.times(s.links,a.weight[w]))],u=w=>n.compared?[["then",b=>n.
compared.before[w][b]]]:[],[l,y,m]=s.table==="edges"?[n.ofTypes.edges,[Dt(e,w=>i.a[w]),Dt(e,w=>i.b[w]),...s.links==="together"?[d,...u("weight"),Bs(e),["inLists",
w=>a.lists[w]],js(e)]:[["what",w=>Rt(e,w)],f,...u("weight")],...Ns(e,a.since,a.until)],s.links==="together"?d:f]:[n.ofTypes.nodes,[Dt(e,w=>w),["type",w=>ue(e,w)],
p,...u("articles"),["mentions",w=>a.mentions[w]],["companions",w=>t.edgesOf[w].filter(n.passes).length],...Ns(e,a.first,a.last)],p],h=w=>oe("tab-"+w,o.tabs[w],s.
table===w,()=>e.set({table:w}));r.replaceChildren(g("div",{class:"buttons"},h("nodes"),h("edges"),g("span",{class:"soft"},o.rows(l.length))),Ps(e,l,y,m,100))}var Ws=(e,t,n)=>g("time",{class:"soft"},ie(e,t,n)),Ds=12,Fs=(e,t)=>typeof t=="number"?Y(e,t):t;function Oi(e,[,t,n,s,o,i,a,r]){let d=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):Ws(e,o,i);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Fs(e,n),d)}function $i(e,[t,n,,s,o,i]){return g(
"li",s?{class:"former"}:{},Fs(e,t)," ",g("b",{},s?e.words.former+" ":"",n),Ws(e,o,i))}function Hs({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&Re(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function mt(e,t){let n=e.view.compared?.before;if(!n||t(e.view.counts)||!t(n))
return e;let[s,o]=e.state.less.split("..");return{...e,state:{...e.state,from:s,to:o},view:{...e.view,counts:n}}}var gt=({view:e,words:t},n)=>e.compared?t.versus(
n(e.counts),n(e.compared.before)):"";function Si(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:we(n[r],t)});return g("div",{class:"buttons acts"},oe("e\
go",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),oe("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),oe("open",s.open,n.open.has(t),a("open")),oe("pin",s.pin,
n.pin.has(t),a("pin")),oe("hide",s.hide,!1,()=>o({...se(n),hide:we(n.hide,t)})),oe("select",n.sel.has(t)?s.unselect:s.select,n.sel.has(t),a("sel")),oe("chain",s.
chain,e.linking===t,()=>e.link(t)))}function Us(e,t){let n=mt(e,m=>m.articles[t]),{graph:s,words:o,view:i,state:a}=n,{data:r}=s,{counts:d,lit:p}=i,f=ut(n,t),u=Hs(
n,0,t),l=Hs(n,2,t),y=i.near.length;return[me(n),g("h2",{},$e(n,s.typeOf(t),n.looks.colour(t)),s.nameOf(t)),pt([ue(n,t),r.pinyin[t],o.inArticles(d.articles[t]),o.
named(d.mentions[t]),ie(n,d.first[t],d.last[t]),gt(e,m=>m.articles[t])]),Si(n,t),ee(o.aliases,r.alias[t],g("p",{id:"aliases"},...r.alias[t].map(m=>g("span",{class:"\
chip"},m)))),ee(o.posts,u,...ye(n,{id:"posts",class:"line"},u,Ds,m=>Oi(n,m))),ee(o.holders,l,...ye(n,{id:"holders",class:"line"},l,Ds,m=>$i(n,m))),xs(n,t),ee(s.
typeOf(t)==="reporter"?o.covered:o.companions,y?[1]:[],zs(n,t),p?.rest>0&&!a.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>n.set({shown:a.
shown+1})},o.moreNear(p.rest)):""),ee(o.stories,f,g("div",{id:"articles"},...s.byArticle(f).map(([m,h])=>Ve(n,m,h,[t]))),n.database.part&&n.database.said(t,a)?.
more?g("button",{type:"button",class:"quiet",id:"earlier",click:()=>n.earlier(t)},o.older):"")]}function _s(e,t){let n=mt(e,w=>w.weight[t]),{graph:s,words:o,view:i,
state:a}=n,{data:r}=s,{counts:d}=i,p=[r.a[t],r.b[t]],f=ct(a),u=s.toldOf(t,n.database.stretch(a)),{both:l,either:y}=qe(n,t),m=f?0:r.weight[t]-new Set([...l,...y].
map(s.storyOf)).size,h=s.isCredit(t)?[o.wrote(d.weight[t])]:[o.both(d.weight[t]),o.said(d.sentences[t]),d.lists[t]?o.lists(d.lists[t]):"",ht(n,t)&&`${o.npmi} ${ht(
n,t)}`];return[me(n),g("h2",{class:"pair"},...p.map(w=>Y(n,w))),pt([...h,ie(n,d.since[t],d.until[t]),gt(e,w=>w.weight[t])]),f&&!l.length&&!y.length?g("p",{class:"\
hint",id:"none-left"},o.noneLeft):"",ee(o.evidence,l,g("div",{id:"evidence"},...s.byArticle(l).map(([w,b])=>Le(n,w,b,p)))),ee(o.apart,y,g("div",{id:"apart"},...s.
byArticle(y).map(([w,b],M)=>(l.length||M>2?Ve:Le)(n,w,b,p)))),r.database&&m>0&&!s.served?g("p",{class:"hint",id:"elsewhere"},o.elsewhere(m)):"",u?.more?g("butto\
n",{type:"button",class:"quiet",id:"older",click:()=>n.older(t)},o.older):""]}function qs(e,t,n,s){let{graph:o,words:i,view:a}=e,r=Je(o,t,n);return g("ol",{id:s,
class:"line chain"},...n.map((d,p)=>{let{both:f,either:u}=o.proof(d),l=o.byArticle(o.toldOf(d)||!o.shownBy(d)?f.length?f:u:o.shownBy(d)).slice(0,2),y=o.served&&
!l.length?g("button",{type:"button",class:"quiet glance",click:()=>e.glance(d)},i.glance):"",m=p>0?ce(e,{...e.state,not:we(e.state.not,r[p])},`${i.not} ${o.nameOf(
r[p])}`):"";return g("li",{},Y(e,r[p])," — ",de(e,d,i.inArticles(a.counts.weight[d]))," — ",Y(e,r[p+1]),m&&g("span",{class:"not"},m),...l.map(([h,w])=>Ve(e,
h,w,[r[p],r[p+1]])),y)}))}function Gs(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=Cs(t,s,i,a),d=s.ways.filter(l=>l.length===1),p=s.ways.filter(l=>l.
length>1),[f,...u]=[...d,...p];return[me(e),g("h2",{class:"pair"},Y(e,i),Y(e,a)),g("h3",{},d.length?n.direct:n.strongest),f?qs(e,i,f,"steps"):g("p",{class:"soft",
id:"steps"},n.apart2),ee(n.ways,u,...u.map((l,y)=>qs(e,i,l,`way-${y}`))),ee(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([l,y,m])=>g("li",
{},Y(e,l),g("span",{},de(e,y,String(s.counts.weight[y]))," · ",de(e,m,String(s.counts.weight[m])))))))]}function Ks(e,{members:t}){let{graph:n,words:s,view:o}=e,
i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,d)=>o.tie(d)-o.tie(r)||r-d).slice(0,10);return[me(e),g("h2",{},s.group(t.slice(
0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},Y(e,r),g("span",{class:"number"},String(o.counts.
articles[r]))))),ee(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g("li",{},Se(e,r),de(e,r,s.inArticles(o.counts.weight[r]))))))]}var kn=26;function be(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Sn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function vi(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Vs=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(vi).join(",")).join(`\r
`)+`\r
`;function vn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]],kinds:e.isTyped(i)?Mi(e,t,i):"",weight_before:t.
compared?.before.weight[i],change:t.compared?.changes.get(i)}}}}var Mi=({data:e,rowsOf:t},{state:n},s)=>[...new Set(t.get(s).map(o=>n.links==="post"?o[1]:e.acts[o[0]]))].
join("; ");function Ei(e){let{graph:t,view:n}=e,{head:s,keys:o}=t.data.declared,i=vn(e),a=(p,f)=>Object.entries(o[p]).filter(([u])=>f[u]!==void 0&&f[u]!==null&&
f[u]!=="").map(([u,l])=>`<data key="${l}">${Sn(f[u])}</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",i.node(p))}</node>`),d=n.edges.map(p=>`<ed\
ge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.b[p]}">${a("edge",i.edge(p))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}var On=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Ht(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:d}=n,p=i.
scale(),f=xi(e,p),[u,l,y,m]=f.map(D=>D*p),h=D=>({x:i.spotOf(D).x*p,y:i.spotOf(D).y*p}),w=s.edges.map(D=>{let[K,V,H]=[h(d.a[D]),h(d.b[D]),o.line(D)];return`<line\
 x1="${K.x.toFixed(1)}" y1="${K.y.toFixed(1)}" x2="${V.x.toFixed(1)}" y2="${V.y.toFixed(1)}" stroke="${H.colour}" stroke-opacity="${H.opacity.toFixed(2)}" strok\
e-width="${Math.max(H.width*p,.5).toFixed(1)}"${H.dashes?` stroke-dasharray="${H.dashes.join(" ")}"`:""}/>`}),b=s.nodes.map(D=>{let[K,V]=[h(D),o.radius(D)*p];return`\
<path transform="translate(${(K.x-V).toFixed(1)} ${(K.y-V).toFixed(1)}) scale(${(V/8).toFixed(3)})" d="${He[d.shapes[n.typeOf(D)]]}" fill="${o.colour(D)}" fill-\
opacity="${o.opacity(D)}"><title>${Sn(n.nameOf(D))}</title></path>`}),M=i.toMap,$=(D,K,V,H,J="")=>`<text x="${K.toFixed(1)}" y="${V.toFixed(1)}" font-size="${H}\
" fill="${t.ink}" ${J}>${Sn(D)}</text>`,O=i.labels().map(({text:D,x:K,y:V})=>{let H=M({x:K,y:V});return $(D,H.x*p,H.y*p,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:D,members:K})=>[De[D%De.length],a.group(
K.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(D=>s.nodes.some(K=>n.typeOf(K)===D)).map(D=>[d.colours[D],d.labels[D][a.language].many,d.shapes[D]]),A=E.flatMap(
([D,K,V],H)=>[`<path transform="translate(${u.toFixed(1)} ${(m+12+kn*H).toFixed(1)})" d="${He[V]}" fill="${D}"/>`,$(K,u+24,m+25+kn*H,13)]),x=m+30+kn*E.length,I=`${a.
corpus(s.counts.pages,s.counts.stories,Xe(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,B=Math.max(y-u,On(We(e),23),On(I,12),...E.map(([,D])=>24+On(D,13))),
L=[u-20,l-64,B+40,x-l+84].map(D=>D.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${L.join(" ")}" width="${L[2]}" height="${L[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${L[0]}" y="${L[1]}" width="100%" height="100%" fill="${t.paper}"/>${[$(We(e),u,l-32,22,
'font-weight="600"'),...w,...b,...O,...A,$(I,u,x,12)].join(`
`)}</svg>`}function We({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Xe({graph:e,state:t,months:n}){return t.from||t.to?Ce(t.from||n[0],t.to||n.at(-1)):Ct(e.data,...Jn(e.data))}function xi({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},d]=[n.spotOf(i),t.radius(i)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function $n(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>be("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Ht(e,t))}
var Ti={png:(e,t)=>$n(e,t,1),png2:(e,t)=>$n(e,t,2),png4:(e,t)=>$n(e,t,4),svg:(e,t)=>be("graph.svg",Ht(e,t),"image/svg+xml"),graphml:e=>be("graph.graphml",Ei(e),
"application/xml"),nodes:e=>be("graph-nodes.csv",Vs(e.graph.data.declared.nodes,e.view.nodes.map(vn(e).node)),"text/csv"),edges:e=>be("graph-edges.csv",Vs([...e.
graph.data.declared.edges,...e.view.compared?["weight_before","change"]:[]],e.view.edges.map(vn(e).edge)),"text/csv")};function Js(e,t,n,s){T("files").replaceChildren(
...Object.entries(Ti).map(([o,i])=>g("button",{type:"button","data-file":o,click:()=>i(t(),n())},e.options[o])),g("button",{type:"button",id:"print",click:s},e.
print))}var qt=5,Ai=10;function Wt({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Xs(e){let{graph:t,words:n,state:s,view:o}=e,i=Wt(e);return[me(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Xe(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},oe("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>Ni(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},Y(e,a),
ce(e,{...s,sel:we(s.sel,a)},n.unselect)))),s.dossier?"":g("p",{class:"hint"},n.selectHint),ee(n.among,i,g("ol",{class:"rows",id:"among"},...i.map(a=>g("li",{},Se(
e,a),de(e,a,n.inArticles(o.counts.weight[a])))))),...s.dossier?[...s.sel].flatMap(a=>Ci(e,a)):[],...s.dossier?i.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} \
— ${t.nameOf(t.data.b[a])}`),...Li(e,a)]):[]]}function Qs({graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&Re(e,n,o)).map(([,o,i,a,r,d,p,f])=>`${a?
t.former+" ":""}${o}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}（${p||f?`${p||"…"} – ${f||"…"}`:[e.data.dates[r],e.data.dates[d]].filter(Boolean).
join(" – ")}）`)}function Ci(e,t){let{graph:n,words:s,view:o}=e,{counts:i}=o,a=ut(e,t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[ue(
e,t),s.inArticles(i.articles[t]),ie(e,i.first[t],i.last[t])].join(" · ")),...Qs(e,t).map(r=>g("p",{},...It(r))),...n.byArticle(a).slice(0,qt).map(([r,d])=>Le(e,
r,d.slice(0,2),[t]))]}function Li(e,t){let{graph:n}=e,{both:s,either:o}=qe(e,t);return n.byArticle(s.length?s:o).slice(0,qt).map(([i,a])=>Le(e,i,a.slice(0,3),[n.
data.a[t],n.data.b[t]]))}var ke=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(/\s+/g," ");async function Ni(e){let{graph:t,words:n,state:s,view:o}=e,{
counts:i}=o,a=async d=>{let p=[];for(let[f,u]of d)for(let{text:l}of await t.quotes(u.slice(0,2)))p.push(`> ${ke(fn(e,l,f))}`);return p},r=[`# ${n.dossierOf}: ${ke(
t.data.title)}`,ke(Xe(e)),...s.note.split(/\n+/).filter(Boolean).map(ke)];for(let d of s.sel){let p=t.edgesOf[d].filter(o.passes).sort((f,u)=>o.tie(u)-o.tie(f)).
slice(0,Ai);r.push(`## ${ke(t.nameOf(d))}`,[ue(e,d),n.inArticles(i.articles[d]),ie(e,i.first[d],i.last[d])].map(ke).join(" · "),...Qs(e,d).map(f=>`- ${ke(f)}`)),
r.push(`${n.companions}${n.colon}${p.map(f=>`${ke(t.nameOf(t.otherEnd(f,d)))} ${i.weight[f]}`).join(n.stroke)}`,...await a(t.byArticle(ut(e,d)).slice(0,qt)))}for(let d of Wt(
e)){let{both:p,either:f}=qe(e,d);r.push(`## ${ke(t.nameOf(t.data.a[d]))} — ${ke(t.nameOf(t.data.b[d]))}`,n.inArticles(i.weight[d]),...await a(t.byArticle(p.length?
p:f).slice(0,qt)))}be("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Pi=60,Ys=90,Ft={timer:0,key:""};function Zs(e,t){let n=T("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Ft.key&&(Ft.key=s,clearTimeout(Ft.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?zi(e,t.edge):Bi(e,t.node)).flat())),t&&Ii(n,t)}function Ii(e,{x:t,y:n}){let s=T("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function Bi(e,t){
let n=mt(e,d=>d.articles[t]),{graph:s,words:o,view:i}=n,{counts:a}=i,r=s.data.post.filter(d=>d[0]===t&&!d[3]&&Re(s,n.state,d)).slice(0,3);return[g("b",{},$e(n,s.
typeOf(t),n.looks.colour(t))," ",s.nameOf(t)),g("p",{class:"soft"},[ue(n,t),o.inArticles(a.articles[t]),gt(e,d=>d.articles[t]),s.data.dates[a.last[t]]&&o.lastSeen(
s.data.dates[a.last[t]])].filter(Boolean).join(" · ")),r.map(([,d,p])=>g("p",{},d,p===""?"":` · ${typeof p=="number"?s.nameOf(p):p}`))]}function ji(e,t){let{graph:n,
words:s,view:o}=e,i=zt(e,t);return[g("b",{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(o.state.links,i.length),ie(e,
o.counts.since[t],o.counts.until[t])].filter(Boolean).join(" · ")),i.slice(0,3).map(a=>g("p",{},bn(e,t,a)))]}function zi(e,t){let n=mt(e,m=>m.weight[t]),{graph:s,
words:o,view:i}=n,{data:a}=s,{counts:r}=i;if(s.isTyped(t))return ji(n,t);let{both:d,either:p}=qe(n,t),f=new Set([...d,...p].map(m=>s.dayOf(s.articleOf(m))).filter(
Boolean)).size,u=g("p",{class:"said"}),l=d.filter(m=>!s.lists.has(m)),y=s.byArticle(l.length?l:d)[0];return y&&(Ft.timer=setTimeout(async()=>{let[{text:m}]=await s.
quotes([y[1][0]]);u.textContent=m.length>Ys?m.slice(0,Ys)+"…":m},Pi)),[g("b",{},`${s.nameOf(a.a[t])} — ${s.nameOf(a.b[t])}`),g("p",{class:"soft"},[o.inArticles(
r.weight[t]),gt(e,m=>m.weight[t]),o.days(f),ie(n,r.since[t],r.until[t])].filter(Boolean).join(" · ")),u]}var Ri=2,Qe=5,Di=54,eo=864e5;function Hi({data:e}){let t=new Map;return e.docDate.forEach((n,s)=>{let o=e.dates[n];if(!o)return;let i=`${o.slice(0,4)}
${e.paper[s]}`;t.has(i)||t.set(i,new Map);let a=t.get(i);a.set(o,(a.get(o)??0)+1)}),[...t].sort(([n],[s])=>(n.slice(0,4)<s.slice(0,4))-(n.slice(0,4)>s.slice(0,4))||
(n>s)-(n<s))}function qi({words:e},t,n,s){let o=Date.UTC(t,0,1),i=(new Date(o).getUTCDay()+6)%7,a=Math.max(...n.values()),r=[];for(let d=o;d<Date.UTC(t+1,0,1);d+=
eo){let p=new Date(d).toISOString().slice(0,10),f=i+Math.round((d-o)/eo),u=n.get(p)??0,l=X("rect",{x:Math.floor(f/7)*Qe,y:f%7*Qe,width:Qe-1,height:Qe-1,fill:"cu\
rrentColor","fill-opacity":u?.35+.65*u/a:.08});u&&l.append(X("title",{},e.pagesOn(p,u))),r.push(l)}return X("svg",{viewBox:`0 0 ${Di*Qe} ${7*Qe}`,width:"100%",role:"\
img","aria-label":s},...r)}function to(e){let{graph:t,words:n,view:s}=e,o=Hi(t);return o.length===0?[]:g("section",{class:"card",id:"calendar"},g("h3",{},n.daysThere),
s.partial?g("p",{class:"soft"},n.partly):"",...ye(e,{class:"line"},o,Ri,([i,a])=>{let[r,d]=i.split(`
`),p=`${d} ${r}: ${n.days(a.size)}`.trim();return g("li",{},g("span",{class:"soft"},p),qi(e,Number(r),a,p))}))}var Wi=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),Ne=(e,t)=>`${e}-01..${Wi(t)}`;function Mn({from:e,to:t},n){return e||t?Ne(
e||n[0],t||n.at(-1)):""}function Ut(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function no(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
d=new Map,p=(l,y)=>`${l} ${y}`,f=l=>l.map(y=>s.name[y]).sort().join(`
`);function u(l,y){e.addGraph(l);for(let m of l.periods){let h=p(`${m.since}..${m.until}`,y),w=i.get(h)??i.set(h,{entities:new Map,links:new Map}).get(h);[w.articles,
w.kinds]=[m.articles,m.kinds];for(let b of m.entities)w.entities.set(o.get(b.entity),{...b,first:e.dateNumber(b.first),last:e.dateNumber(b.last)});for(let b of m.
links){let M=e.edgeOf(o.get(b.source),o.get(b.target));M!==void 0&&w.links.set(M,{...b,since:e.dateNumber(b.first),until:e.dateNumber(b.last)})}}e.changed()}return Object.
freeze({part:n,stretch:l=>n?Mn(l,t):"",period:l=>n?i.get(p(Mn(l,t),l.lists)):void 0,bars(){let l=new Map(t.map((m,h)=>[m,h])),y=t.map(()=>s.types.map(()=>0));for(let[
m,h,w]of s.months)y[l.get(m)][s.types.indexOf(h)]+=w;return y},monthsOf:l=>a.get(f(l)),news:l=>r.get(l),said:(l,y)=>d.get(`${l} ${Mn(y,t)}`),addPeriods:u,addMonths:(l,y)=>a.
set(f(l),new Map(y.map(({month:m,articles:h})=>[m,h]))),addNews(l,y){e.addGraph(y);let m=new Map;for(let h of y.changes)ze(m,h.change,h);r.set(l,m)},addSaid(l,y,{
quotes:m,more:h}){let w=`${l} ${y}`,b=d.get(w)??{sentences:[],came:0},M=e.addSentences(m);d.set(w,{sentences:[...b.sentences,...M],more:h,came:b.came+m.length})}})}var _=e=>e.toLocaleString("en"),ae=(e,t)=>`${_(e)} ${t}${e===1?"":"s"}`,En={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",counts:(e,t,n,s,o)=>`\
显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"，",semicolon:"；",
colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${_(e)} 个版面`,`${_(t)} 篇报道`,n].filter(Boolean).join("，"),
undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",closest:"最紧密的联系",articles:"\
报道",mentions:"提及",inArticles:e=>`${_(e)} 篇报道`,named:e=>`提及 ${_(e)} 次`,aliases:"又作",posts:"职务",holders:"任职者",former:"曾任",companions:"\
同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",
hidden:e=>`另有 ${_(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,stories:"报道",evidence:"依据",both:e=>`${_(e)} 篇报道同现`,wrote:e=>`\
署名的 ${_(e)} 篇报道`,said:e=>`${_(e)} 句同句`,lists:e=>`其中 ${_(e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",
noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",
edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"\
受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"按社群",mentions:"按提及次数",
articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片\
 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${_(e)} 个`:
"",rows:e=>`共 ${_(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"\
联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"两者之间没有联系链",common:"\
共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`本文件只含数据库的一部分：${e} / ${t} 个\
实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,o,i)=>`先列出 ${e}\
 / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",unanswered:e=>`\
数据库没有回答：${e}`,elsewhere:e=>`另有 ${_(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",kindOn:(e,t)=>`${e?"也看":"不看"}${t}`,
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,
blank:"没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即\
显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank（不计筛选）"},widthOf:"粗细：同现报道与原句",why:e=>`每个实体平均画 ${e}\
 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,members:"\
成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,lastSeen:e=>`末见 ${e}`,days:e=>`${_(e)} 天`,daysThere:"\
收有哪些日子",pagesOn:(e,t)=>`${e}：${_(t)} 版`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",handed:"职务易人",ceased:"不再同现",before:e=>`（此前 ${e}）`,glance:"取原句",
surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",
leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${_(e)} 句原文`:`已找到 ${_(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",
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
invest:"投资"},chairedBy:e=>`主持：${e}`,events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${_(t)} 项职务`:`${_(t)} 次活动`,dayUnknown:"\
日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,versus:(e,t)=>`本期 ${_(e)}，前期 ${_(
t)}`,without:e=>`；另有 ${_(e)} 个版面没有日期，不在任何月份里`,heads:{what:"内容",times:"次数",then:"前期"},note:"笔记（写进卷宗和网址）",
selectHint:"要再选一个：按住 Shift 点选节点，或在其详情里点“加入选集”。"},en:{language:"en",tag:"en",search:"Search names, aliases,\
 pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoo\
m, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its su\
rroundings only",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[o]??"links shown (the st\
rongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":ae(e,"page"),ae(t,"\
article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for the sentences that sh\
ow it.",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>ae(e,"article"),named:e=>ae(e,"mention"),aliases:"Also printed",posts:"Pos\
ts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"N\
PMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${_(e)} more are of types not\
 shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${ae(e,"article")}`,wrote:e=>`in ${ae(e,"article")} credited to the\
 reporter`,said:e=>`in ${ae(e,"sentence")}`,lists:e=>`of these ${ae(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in on\
e sentence",noneLeft:"No article names both under the filters that are on.",untitled:"(no headline)",filters:"Filters",save:"Save",tables:"Table",tabs:{nodes:"E\
ntities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",
physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"by mentions",
articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"\
Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",
off:e=>e?`; ${_(e)} of types not chosen`:"",rows:e=>ae(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"\
Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",
common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the da\
tabase: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`\
To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${o} of ${i} articles; the rest comes from the database as you search and choose.`,
older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ae(e,"more article")} are not in this file; kg\
 pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"\
copied",chips:"Filters that are on",kindOn:(e,t)=>`${e?"with":"without"} ${t.toLowerCase()}`,off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is\
 called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities appear together.",siftedOut:"The\
 filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick t\
o show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: \
mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank, without filters"},widthOf:"Width: articles and sentences together",why:e=>`${e} l\
inks an entity are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually concentrated (disparity fil\
ter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,lastSeen:e=>`\
last seen ${e}`,days:e=>ae(e,"day"),daysThere:"Days that are here",pagesOn:(e,t)=>`${e}: ${ae(t,"page")}`,changed:"What changed",changedSince:(e,t)=>`${e===t?e:
`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"\
Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (before: ${e})`,glance:"Fetch sentences",surprises:"Surprising links",
surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`\
Search the text for “${e}”`,textHits:(e,t)=>t?ae(e,"sentence"):`${ae(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"\
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
events:"Events",newest:"Newest events",times:(e,t)=>ae(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which bo\
th appear",hitsMost:e=>`of the database the newest ${e}`,versus:(e,t)=>`now ${_(e)}, before ${_(t)}`,without:e=>`; ${ae(e,"page")} without a day, in no month`,heads:{
what:"What",times:"Times",then:"Before"},note:"Notes (kept in the dossier and the address)",selectHint:"For another one hold Shift and click its node, or choose\
 Add to selection in its details."}};var so=5,Fi=6,Ui=6,_i=3,Gi=40,Ki=3;function xn({printed:e,state:t,database:n}){let s=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to)),o=Math.max(1,Math.min(Math.
round(s.length/Ui),n.part?_i:1/0)),i=s[s.length-o];return i&&i>e[0]?{from:i,to:s.at(-1)}:null}function Vi(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,
[r,d]=[y=>i.dates[y],t.from],p=y=>n.isOf(y,o.types)&&!o.hide.has(y),f=i.name.map((y,m)=>m).filter(y=>p(y)&&a.articles[y]>0&&r(a.first[y])),u=y=>y.sort((m,h)=>a.
articles[h]-a.articles[m]||m-h),l=y=>y&&(!o.from||y.slice(0,7)>=o.from)&&(!o.to||y.slice(0,7)<=o.to);return{posts:i.post.filter(([y,,,m,h])=>!m&&typeof y=="numb\
er"&&p(y)&&r(h)>=d&&l(r(h))).sort((y,m)=>r(m[4])<r(y[4])?-1:1),fresh:u(f.filter(y=>r(i.first[y])>=d&&["official","person"].includes(n.typeOf(y)))),gone:u(f.filter(
y=>r(i.last[y])&&r(i.last[y])<d&&n.typeOf(y)==="official"&&a.articles[y]>1)),pairs:i.a.map((y,m)=>m).filter(y=>s.passes(y)&&r(i.since[y])>=d&&p(i.a[y])&&p(i.b[y])&&
[i.a[y],i.b[y]].every(m=>r(i.first[m])&&r(i.first[m])<d)).sort((y,m)=>s.tie(m)-s.tie(y)||y-m)}}function Ji({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,
i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.passes(r)&&o.weight[r]>=
Ki&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,d)=>a(d)-a(r)||r-d)}var Oe=(...e)=>g("li",{},...e),Xi=(e,t)=>g("ol",{class:"rows",id:e},
...t),oo=e=>({class:"rows",id:e}),wt=(e,t,n,s,o,i)=>n.length?[g("h4",{},`${t} ${_(n.length)}${n.length===i?"+":""}`),...ye(e,oo(o),n,so,s)]:[];function Qi(e,t){
let{words:n,graph:s,database:o}=e,i=o.news(Ne(t.from,t.to));if(!i?.size)return[];let a=u=>s.nodeOf.has(u)?Y(e,s.nodeOf.get(u)):u,r=u=>g("time",{},u.day),d=u=>{let l=s.
edgeOf(s.nodeOf.get(u.entity),s.nodeOf.get(u.other));return Oe(l===void 0?g("span",{},a(u.entity)," — ",a(u.other)):Se(e,l),r(u))},p={handed:u=>Oe(g("span",{},
a(u.entity)," ",u.post," · ",a(u.organ),g("span",{class:"soft"},n.before(s.nodeOf.has(u.other)?s.nameOf(s.nodeOf.get(u.other)):u.other))),r(u)),appeared:u=>Oe(
a(u.entity),r(u)),vanished:u=>Oe(a(u.entity),r(u)),began:d,ceased:d},f={handed:n.handed,appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return g(
"section",{class:"card",id:"changed"},g("h3",{},n.changed),g("p",{class:"soft"},n.changedSince(t.from,t.to)),...Object.entries(f).flatMap(([u,l])=>wt(e,l,i.get(
u)??[],p[u],u,Gi)))}function Yi(e){let{words:t,graph:n}=e,s=xn(e);if(!s)return[];if(e.database.part)return Qi(e,s);let o=Vi(e,s),{counts:i}=e.view,a=(r,d)=>Oe(Y(
e,r),g("time",{},ie(e,d,d)));return Object.values(o).some(r=>r.length)?g("section",{class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(
s.from,s.to)),wt(e,t.newPosts,o.posts,([r,d,p,,f])=>Oe(g("span",{},Y(e,r)," ",d,p===""?"":` · ${typeof p=="number"?n.nameOf(p):p}`),g("time",{},ie(e,f,f))),"ne\
w-posts"),wt(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),"new-people"),wt(e,t.gone,o.gone,r=>a(r,i.last[r]),"gone"),wt(e,t.newPairs,o.pairs,r=>Oe(Se(e,r),g("time",
{},ie(e,i.since[r],i.since[r]))),"new-pairs")):[]}function Zi(e){let t=Ji(e);return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",
{class:"soft"},e.words.surprisesHint),...ye(e,oo("surprises"),t,so,n=>Oe(Se(e,n),de(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function ea(e){let t=gn(
e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.groupsTitle),...t)}function _t(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.
counts,p=o.data.name.map((f,u)=>u).filter(f=>n.includes(o.typeOf(f))&&o.isOf(f,a.types)&&!a.hide.has(f)&&r[f]>0&&!i.leftOut.includes(f)).sort((f,u)=>r[u]-r[f]||
f-u).slice(0,Fi);return ee(t,p,g("ol",{class:"bars",id:s},...p.map(f=>Oe(Y(e,f),g("span",{class:"number"},String(r[f])),rs(g("i",{class:"bar"}),r[f]/r[p[0]],e.looks.
colour(f))))))}function ta({graph:e,words:t}){let n=e.data.docDate.filter(s=>!e.data.dates[s]).length;return n&&!e.data.database?t.without(n):""}function io(e){
let{graph:t,words:n,view:s}=e,{counts:o}=s,i=Xe(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>o.
weight[d]-o.weight[r]||s.tie(d)-s.tie(r)||r-d).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"corpus"},...It(n.corpus(o.pages,o.stories,i)),ta(
e),s.partial?n.partly:""),g("p",{class:"hint"},n.hint),e.state.links==="event"?Ts(e):"",Yi(e),Zi(e),ea(e),g("div",{id:"leading"},_t(e,n.leadPeople,["official","\
person"],"people"),_t(e,n.leadOrgans,["agency","institution"],"organs"),_t(e,n.leadCompanies,["company"],"companies"),_t(e,n.leadPlaces,["district"],"places")),
ee(n.closest,a,Xi("closest",a.map(r=>Oe(Se(e,r),de(e,r,n.inArticles(o.weight[r])))))),to(e)]}function ao(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...o};if(n=i?d:null,!i){e.moveTo(d);return}
let p=performance.now(),f=u=>{if(a!==t)return;let l=Math.max(0,Math.min((u-p)/i,1)),y=l<.5?2*l*l:1-2*(1-l)*(1-l),m=h=>r.position[h]+y*(d.position[h]-r.position[h]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**y,position:{x:m("x"),y:m("y")}}),l<1?requestAnimationFrame(f):(n=null,e.redraw())};requestAnimationFrame(f)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function ro({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function lo(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function co(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Gt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,fo=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function po(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&Gt(i,n)))}}function Tn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[po(),po()];for(let{i:p,x:f,y:u,radius:l}of t)r.add({...fo(f,u,l*2,l*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let d=[];
for(let{i:p,x:f,y:u,radius:l,text:y,width:m,must:h}of e){if(d.length>=i)break;let[w,b]=[l+o*.6,l+m/2+2],M=[[0,w],[b,0],[-b,0],[0,-w],[b*.8,w*.8],[-b*.8,w*.8],[b*
.8,-w*.8],[-b*.8,-w*.8],[b*.45,w],[-b*.45,w],[b*.45,-w],[-b*.45,-w],...h?[[0,w*1.7],[0,-w*1.7],...[1.7,2.6,3.5].flatMap(O=>[[b,w*O],[-b,w*O],[b,-w*O],[-b,-w*O],
[0,w*O],[0,-w*O]])]:[]].map(([O,E])=>({...fo(f+O,u+E,m,o),x:f+O,y:u+E,i:p,text:y})).filter(O=>O.left>s.left&&O.right<s.right&&O.top>s.top&&O.bottom<s.bottom&&!a.
touching(O)),$=M.find(O=>!r.touching(O,p))??(h?M[0]:void 0);$&&(a.add($),d.push($))}return d}function ho(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(p=>t.nodes.filter(f=>f!==n&&(s.get(
f)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),d=sa(na(e,i,p=>-(r.get(p)??0)),130,o);if(a.length){let p=new Map(a.map(u=>[u,ia(e,u,o)])),f=a.
sort((u,l)=>p.get(u)-p.get(l));oa(f,d+64,o)}return o}function na(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function sa(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,p]=[0,t];for(;d<a.
length;){let f=Math.max(1,Math.floor(r*p/64)),u=a.slice(d,d+f);u.forEach((l,y)=>{let m=o+r*(y+.5)/u.length;n.set(l,{x:1.25*p*Math.cos(m),y:p*Math.sin(m)})}),d+=
u.length,i=Math.max(i,p),p+=64}o+=r}return i}function oa(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((p,f)=>f>=s&&(f-s)%a===0).slice(0,i),d=a>1?r:e.slice(s);if(d.forEach((p,f)=>{let u=-Math.PI+2*Math.PI*(f+.5)/d.length;n.set(p,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,o+=64}}function ia(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let d=Math.hypot(r.x,r.y);return[i+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(o[1],o[0])}function uo(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let o=new Map(s.map(p=>[p,[]]));for(let p of t.edges)o.get(e.a[p])?.push(e.b[p]),o.get(e.b[p])?.push(e.a[p]);let i=new Map,a=({x:p,y:f})=>[Math.floor(p/48),
Math.floor(f/48)],r=p=>{let f=a(p).join();i.has(f)?i.get(f).push(p):i.set(f,[p])},d=(p,f)=>{let[u,l]=a(p);for(let y=-2;y<=2;y++)for(let m=-2;m<=2;m++)if(i.get(`${u+
y},${l+m}`)?.some(h=>Math.hypot(p.x-h.x,p.y-h.y)<f))return!1;return!0};n.forEach(r);for(let p of s){let f=o.get(p).map(b=>n.get(b)).filter(Boolean),u=b=>f.length?
f.reduce((M,$)=>M+$[b],0)/f.length:0,[l,y]=[u("x"),u("y")],m=b=>({x:l+12*Math.sqrt(b)*Math.cos(b*2.4),y:y+12*Math.sqrt(b)*Math.sin(b*2.4)}),h=0;for(;h<150&&!d(m(
h),96);)h++;if(h===150)for(h=0;!d(m(h),48);)h++;let w=m(h);n.set(p,w),r(w)}}var aa=12,ra=26,mo=400,go=16,la={mouse:12,touch:24},ca={mouse:6,touch:12},da=60,wo=400,fa=17,yo=Object.fromEntries(Object.entries(He).map(([e,t])=>[e,new Path2D(
t)]));function bo(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:c,x:k,y:S})=>[c,{x:k,y:S}])),r={nodes:new Map,
edges:new Map},d=new Map,p=a,[f,u]=[null,null],[l,y,m]=[null,null,{}],h=[],w=[],b=new Set,[M,$,O,E]=[null,!1,!1,!0],A=!1,x=c=>p.get(c),I=({x:c,y:k})=>{let[S,v]=[
f.getScale(),f.getViewPosition()];return{x:(c-v.x)*S+e.clientWidth/2,y:(k-v.y)*S+e.clientHeight/2}},B=()=>l.nodes.filter(c=>r.nodes.has(c)).map(c=>({i:c,...I(p.
get(c)),radius:y.radius(c)*f.getScale()}));function L(c,k,S){[l,m]=[c,k],p=l.state.ego&&l.state.node>=0?ho(t,l,l.state.node):a,uo(o,l,p),y=Zn(t,l,m,x,Mt(l.nodes,
()=>20).scale),M=null,s.hover(null),b=new Set,h.length||setTimeout(D,f?da:0),A||=S,h=[V]}function D(){h.shift()?.(),h.length&&setTimeout(D)}let K=()=>{for(;h.length;)
h.shift()()};function V(){let c=l.state.pin,k=l.nodes.map(P=>({id:P,...O&&r.nodes.has(P)?{}:p.get(P),size:y.radius(P),shape:o.shapes[t.typeOf(P)],...H(P),fixed:c.
has(P)})),S=l.edges.map(P=>{let{width:q,opacity:W,colour:G,dashes:ne}=y.line(P);return{id:P,from:o.a[P],to:o.b[P],width:q,dashes:ne,color:{color:G,opacity:W}}}),
v=[];for(let P=0;P<S.length;P+=wo)v.push(()=>te("edges",S.slice(P,P+wo)));let N=()=>{J("edges",l.edges),J("nodes",l.nodes)},j=()=>{A&&(A=!1,xe(),s.shown())},z=()=>{
j(),f.redraw()};h=f?[N,()=>te("nodes",k),...v,z]:[tn,()=>{te("nodes",k),j()},...v,()=>f.redraw()]}let H=c=>({opacity:y.opacity(c),borderWidth:l.state.pin.has(c)||
l.chosen.includes(c)?2.5:1.5,color:{background:y.colour(c),border:l.state.pin.has(c)||l.chosen.includes(c)||l.state.sel.has(c)?m.ink:m.paper}});function J(c,k){
let S=new Set(k),v=[...r[c].keys()].filter(N=>!S.has(N));v.forEach(N=>r[c].delete(N)),v.length&&i[c].remove(v)}function te(c,k){let S=k.map(v=>[v,JSON.stringify(
v)]).filter(([v,N])=>r[c].get(v.id)!==N);S.forEach(([v,N])=>r[c].set(v.id,N)),S.length&&i[c].update(S.map(([v])=>v))}function st(c,k){let S=c.canvas.width/e.clientWidth;
c.save(),c.setTransform(S,0,0,S,0,0),k(c),c.restore()}function ot(c){if(!(!l||l.state.ego||l.state.colour!=="community"||l.state.links!=="together"))for(let{number:k,
members:S}of l.groups){if(l.lit&&l.state.group!==k)continue;let v=co(lo(S.map(x)));v.length<3||(c.beginPath(),v.forEach(({x:N,y:j},z)=>z?c.lineTo(N,j):c.moveTo(
N,j)),c.closePath(),[c.lineJoin,c.lineWidth]=["round",64],c.fillStyle=c.strokeStyle=`color-mix(in srgb, ${y.coloured.get(k)} ${l.state.group===k?16:7}%, ${m.paper}\
)`,c.fill(),c.stroke())}}let Ie=(c,k)=>(d.has(k)||d.set(k,c.measureText(k).width+6),d.get(k)),_e=c=>t.nameOf(c).length>go?t.nameOf(c).slice(0,go-1)+"…":t.nameOf(
c);function Ee(c){c.font=`13px ${getComputedStyle(document.body).fontFamily}`,[c.textBaseline,c.textAlign,c.lineJoin]=["middle","center","round"];let k=B().filter(
({x:R,y:U})=>R>0&&U>0&&R<e.clientWidth&&U<e.clientHeight),S=new Set(l.nodes.slice().sort((R,U)=>R-U).slice(0,aa)),v=M?.node!==void 0?St(M.node):b.size?b:null,N=R=>l.
chosen.includes(R)?-3:l.state.pin.has(R)||l.lit?.strong.has(R)?-1:0,j=l.state.sel.size>0&&!l.chosen.length,z=l.lit&&l.lit.strong.size<=ra,P=R=>!l.lit||l.state.ego||
j||l.lit.strong.has(R)||l.state.pin.has(R)||l.lit.weak.has(R),q=new Map(l.around.map((R,U)=>[t.otherEnd(R,l.state.node),U])),W=(R,U)=>({...R,text:_e(R.i),width:Ie(
c,_e(R.i)),must:U}),G=k.filter(({i:R})=>P(R)).sort((R,U)=>N(R.i)-N(U.i)||(q.get(R.i)??1e6)-(q.get(U.i)??1e6)||R.i-U.i).map(R=>W(R,!l.lit&&S.has(R.i)||l.state.sel.
has(R.i)||N(R.i)===-3||z&&l.lit.strong.has(R.i))),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},height:fa,most:$?mo/5:mo},{boxes:he}=s.covers();
if(w=Tn({turn:G,bodies:k,covers:he,...ne}),v){let R=le=>v.has(le)||le===M?.node,U=w.filter(({i:le})=>R(le)),pe=new Set(U.map(({i:le})=>le)),Z=Tn({turn:k.filter(
({i:le})=>R(le)&&!pe.has(le)).map(le=>W(le,le.i===M?.node)),bodies:k,covers:[...he,...U],...ne});w=[...U,...Z,...w.filter(le=>!R(le.i)&&!Z.some(Xo=>Gt(le,Xo)))]}
(M||b.size)&&vt(c,v);for(let{x:R,y:U,text:pe,i:Z}of w)c.globalAlpha=v&&!v.has(Z)&&Z!==M?.node?.25:l.lit?.weak.has(Z)&&!l.lit.strong.has(Z)&&!v?.has(Z)?.6:1,[c.lineWidth,
c.strokeStyle]=[3.5,m.paper],c.fillStyle=S.has(Z)||N(Z)<0||v?.has(Z)||Z===M?.node?m.ink:m.soft,c.strokeText(pe,R,U),c.fillText(pe,R,U);c.globalAlpha=1,$t(c)}function $t(c){
c.font=`11px ${getComputedStyle(document.body).fontFamily}`;let k=[...w];for(let S of l.lit?.edges??[]){if(!t.isTyped(S)||$)continue;let[v,N,j]=[s.line(S),I(x(o.
a[S])),I(x(o.b[S]))],[z,P,q]=[(N.x+j.x)/2,(N.y+j.y)/2,c.measureText(v).width],W={left:z-q/2,right:z+q/2,top:P-8,bottom:P+8};k.some(G=>Gt(G,W))||(k.push(W),[c.lineWidth,
c.strokeStyle,c.fillStyle]=[3.5,m.paper,m.accent],c.strokeText(v,z,P),c.fillText(v,z,P))}}let St=c=>new Set(l.edges.filter(k=>o.a[k]===c||o.b[k]===c).map(k=>t.otherEnd(
k,c)));function vt(c,k){let S=M?.edge!==void 0?[M.edge]:M?l.edges.filter(j=>o.a[j]===M.node||o.b[j]===M.node):[];k&&([c.globalAlpha,c.fillStyle]=[.72,m.paper],c.
fillRect(0,0,e.clientWidth,e.clientHeight));let v=f.getScale();for(let j of S){let[z,P]=[I(x(o.a[j])),I(x(o.b[j]))];[c.globalAlpha,c.strokeStyle,c.lineWidth]=[.75,
m.accent,Math.max(y.line(j).width*v,1.2)+(k?0:1.5)],c.beginPath(),c.moveTo(z.x,z.y),c.lineTo(P.x,P.y),c.stroke()}c.globalAlpha=1;let N=[...k??[],...M?.node===void 0?
[]:[M.node],...M?.edge===void 0?[]:[o.a[M.edge],o.b[M.edge]]];for(let j of N)r.nodes.has(j)&&Yt(c,j,v)}function Yt(c,k,S){let[{x:v,y:N},j]=[I(x(k)),y.radius(k)*
S/7.2];c.save(),c.translate(v-8*j,N-8*j),c.scale(j,j),c.fillStyle=y.colour(k),c.fill(yo[o.shapes[t.typeOf(k)]]),k===M?.node&&([c.strokeStyle,c.lineWidth]=[m.ink,
2/j],c.stroke(yo[o.shapes[t.typeOf(k)]])),c.restore()}function it(){let c=new Map(B().map(S=>[S.i,S])),k=l.edges.filter(S=>c.has(o.a[S])&&c.has(o.b[S])&&(!l.lit||
l.lit.edges.has(S)||l.state.ego));return{bodies:[...c.values()],lines:k.map(S=>[S,c.get(o.a[S]),c.get(o.b[S])])}}function fe(c,k="mouse",S=l&&f?it():null){if(!S)
return null;let v=w.find(q=>c.x>=q.left&&c.x<=q.right&&c.y>=q.top&&c.y<=q.bottom);if(v)return{node:v.i};let[N,j]=[-1,la[k]];for(let{i:q,x:W,y:G,radius:ne}of S.bodies){
let he=Math.hypot(W-c.x,G-c.y)-ne;he<=j&&([N,j]=[q,he])}if(N>=0)return{node:N};let[z,P]=[-1,ca[k]];for(let[q,W,G]of S.lines){let ne=ro(c,W,G);ne<P&&([z,P]=[q,ne])}
return z<0?null:{edge:z}}function Be(c){let k=c&&!$?fe(c):null;(k?.node!==M?.node||k?.edge!==M?.edge)&&(M=k,e.style.cursor=k?"pointer":"",f?.redraw()),s.hover(k&&
{...k,...c})}function xe(c=0,k=l.nodes,S=1.6){!k.length||!f||!e.clientWidth||(E=k===l.nodes,u.to(Mt(k,y.radius,S),c))}function Mt(c,k,S=1.6){let v=R=>c.reduce(([
U,pe],Z)=>[Math.min(U,x(Z)[R]-k(Z)),Math.max(pe,x(Z)[R]+k(Z))],[1/0,-1/0]),[[N,j],[z,P]]=[v("x"),v("y")],{left:q,top:W,bottom:G}=s.covers(),ne=[e.clientWidth-q-
Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-W-G,100)],he=c.length?Math.min(ne[0]/(j-N),ne[1]/(P-z),S):1;return{scale:he,position:{x:(N+j)/2-q/2/he,
y:(z+P)/2+(G-W)/2/he}}}function Zt(c,k,S=0){let v=Math.min(60,e.clientWidth/8,e.clientHeight/8),{bottom:N}=s.covers();(!c.every(z=>{let{x:P,y:q}=I(x(z));return P>
v&&P<e.clientWidth-v&&q>v&&q<e.clientHeight-v-N})||u.scale()<S)&&xe(k,c,Math.max(f.getScale(),.8))}function en(c,[k,S]){let v=x(c),[N,j]=[-1,1/0];for(let z of l.
nodes){let[P,q]=[x(z).x-v.x,x(z).y-v.y],W=P*k+q*S,G=W+2.5*Math.abs(P*S-q*k);z!==c&&W>0&&G<j&&([N,j]=[z,G])}return N}function Et(c){c===O||!f||(O=c,c||at(l.nodes),
f.setOptions({physics:{enabled:c,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let at=c=>{for(let[
k,S]of Object.entries(f.getPositions(c)))p.set(Number(k),S)};function tn(){f=new vis.Network(e,i,n.options),u=ao(f),e.firstElementChild.removeAttribute("tabinde\
x"),f.on("beforeDrawing",c=>{O&&at(l.nodes),ot(c)}),f.on("afterDrawing",c=>st(c,Ee)),f.on("dragStart",()=>{$=!0,E=!1,u.stop(),Be(null)}),f.on("dragEnd",({nodes:c})=>{
$=!1,c.length&&at(c),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{E=!1,u.stop(),Be(null)}),f.on("resize",()=>{E&&xe()}),f.on("click",({pointer:c,event:k})=>{let S=fe(
c.DOM,k.pointerType==="touch"?"touch":"mouse");f.unselectAll(),S?.node!==void 0?s.node(S.node,k.srcEvent??k):S?s.edge(S.edge):s.nothing()}),e.addEventListener("\
pointermove",c=>{if(c.pointerType==="touch")return;let k=e.getBoundingClientRect();Be({x:c.clientX-k.left,y:c.clientY-k.top})}),e.addEventListener("pointerleave",
()=>Be(null))}let je=({x:c,y:k})=>{let S=e.getBoundingClientRect();return{x:S.left+c,y:S.top+k}};function xt(c){K();let k=it(),S=k.lines.find(([R])=>R===c);if(!S)
return null;let[,v,N]=S,j=({x:R,y:U},pe)=>R>pe.left&&R<pe.right&&U>pe.top&&U<pe.bottom,[z,{boxes:P}]=[{left:0,top:0,right:e.clientWidth,bottom:e.clientHeight},s.
covers()],q=R=>j(R,z)&&!P.some(U=>j(R,U)),W=({x:R,y:U})=>fe({x:R,y:U},"mouse",k)?.edge===c,ne=Array.from({length:80},(R,U)=>.5+(U%2?1:-1)*.006*U).map(R=>({x:v.x+
(N.x-v.x)*R,y:v.y+(N.y-v.y)*R})).filter(R=>q(R)&&W(R)),he=ne.find(({x:R,y:U})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([pe,Z])=>W({x:R+pe,y:U+Z})));return ne.length?
je(he??ne[0]):null}return Object.freeze({draw:L,now:K,fit:xe,bringIntoView:Zt,shine:c=>{b=new Set(c.filter(k=>r.nodes.has(k))),f?.redraw()},refit:()=>{E&&xe()},
next:en,move:Et,hit:fe,pointOf:xt,spotOf:x,moves:()=>O,isReady:()=>f!==null&&w.length>0,isStill:()=>f!==null&&!h.length&&u.isStill(),looks:()=>y,scale:()=>f?.getScale()??
1,zoom:(c,k)=>{E=!1,u.to({scale:u.scale()*c},k)},centre:(c,k)=>u.to({position:x(c),scale:k}),labels:()=>w,point:c=>({...je(I(x(c))),radius:y.radius(c)*f.getScale()}),
onScreen:je,toMap:({x:c,y:k})=>{let[S,v]=[f.getScale(),f.getViewPosition()];return{x:(c-e.clientWidth/2)/S+v.x,y:(k-e.clientHeight/2)/S+v.y}},sheet:()=>e.querySelector(
"canvas")})}var pa=80;function ko(){(globalThis.requestIdleCallback??setTimeout)(()=>{for(let e of[...T("panel").querySelectorAll("details")].slice(0,pa))e.dispatchEvent(new CustomEvent(
"fill",{detail:[]}))})}async function An(){let e=[];for(let t of T("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.
all(e),print()}function Oo(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",T("paper").replaceChildren(
g("img",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Ht(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...T("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{T("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var $o=12,ha=150;function ua(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[d.join(""),d.map(f=>f[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},p)=>{if(!d.includes(i))return;let f=99;r.forEach((u,l)=>u.forEach(y=>{let m=y===i?0:y.startsWith(i)?3:l<2&&y.includes(
i)?6:99;f=Math.min(f,m+l)})),f<99&&a.push([f,p])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,o).map(([,r])=>r)}}function So({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[T("query"),T("hits")],r=ua(e),d=0,p=[],f=0,u=$=>({type:e.typeOf($),name:e.nameOf($),alias:e.data.alias[$],articles:e.
data.articles[$],go:()=>s($)}),l=$=>e.nodeOf.has($.entity)?u(e.nodeOf.get($.entity)):{type:$.type,name:$.entity,alias:$.aliases,articles:$.articles,go:()=>s(e.addNode(
$))},y=$=>({text:$,go:()=>n().go({...se(n().state),table:"",q:$})});function m(){let $=i.value;h(r($,$o).map(u),!t.served),clearTimeout(d),t.served&&$.trim()&&(d=
setTimeout(async()=>{try{let O=await t.ask("names",{q:$,limit:$o});i.value===$&&document.activeElement===i&&h(O.map(l),!0)}catch(O){o(O)}},ha))}function h($,O){
let E=n(),A=i.value.trim(),x=O&&A&&!$.length;p=[...$,...A.length>1&&!document.body.classList.contains("linking")?[y(A)]:[]],f=Math.min(f,Math.max(p.length-1,0));
let I=p.map(({type:B,name:L,alias:D,articles:K,text:V},H)=>{let J=V?g("li",{role:"option",id:"hit-"+H,class:"text"},E.words.texts(V)):g("li",{role:"option",id:"\
hit-"+H},$e(E,B),g("span",{},L),g("small",{},D.slice(0,3).join("、")),g("small",{class:"number"},String(K)));return J.addEventListener("mousedown",te=>{te.preventDefault(),
M(H)}),J});a.replaceChildren(...x?[g("li",{class:"none",role:"option","aria-disabled":"true"},E.words.none)]:[],...I),a.hidden=!p.length&&!x,i.setAttribute("ari\
a-expanded",String(!a.hidden)),w()}function w(){p.forEach(($,O)=>T("hit-"+O).setAttribute("aria-selected",String(O===f))),p.length?i.setAttribute("aria-activede\
scendant","hit-"+f):i.removeAttribute("aria-activedescendant"),T("hit-"+f)?.scrollIntoView({block:"nearest"})}function b(){a.hidden=!0,i.setAttribute("aria-expa\
nded","false"),i.removeAttribute("aria-activedescendant")}function M($){let{go:O}=p[$];i.value="",b(),O(),T("panel").focus()}return i.addEventListener("input",()=>{
f=0,m()}),i.addEventListener("blur",b),i.addEventListener("keydown",$=>{$.isComposing||$.keyCode===229||($.key==="ArrowDown"||$.key==="ArrowUp"?($.preventDefault(),
p.length&&(f=(f+($.key==="ArrowDown"?1:p.length-1))%p.length),w()):$.key==="Enter"&&p.length&&!a.hidden?M(f):$.key==="Escape"&&($.stopPropagation(),i.value="",b(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:$=>{i.placeholder=$}})}var yt=150,ma=12,vo=10;function Eo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>ga({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function ga(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,d=L=>D=>(t.level==="sentence"?L.sentences:L.weight)[D],p=L=>D=>d(L)(D)>=t.least&&i.kind[D]<
ge&&(i.kind[D]===Te||t.types.has("reporter")),f=p(a),u=r?{passes:L=>f(L)||p(r)(L),articles:L=>Math.max(a.articles[L],r.articles[L])}:{passes:f,articles:L=>a.articles[L]},
l=t.ends?n.lineOf(...t.ends,t.links):void 0,y={state:t,counts:a,passes:f,weight:d(a),edge:l,hubs:s,tie:L=>a.weight[L]+Math.max(a.sentences[L]-a.lists[L],0)},m=t.
chain?As(n,y,t.chain,t.not):null,h=wa(n,t,m),w=L=>n.isOf(L,t.types)&&!t.hide.has(L)&&(t.hubs||t.links!=="together"||!s.has(L)),M=ya({...e,...y,...u,may:L=>w(L)||
h.includes(L)||t.pin.has(L),chosen:h,before:r},t),$=Ea(n,{...y,...u},t),O=r&&Sa(e,y,t,M,r),E=new Set([...l===void 0?[]:[l],...m?.[0]??[],...(m??[]).flat()]),A=[
...t.sel].flatMap(L=>n.edgesOf[L].filter(D=>f(D)&&t.sel.has(n.otherEnd(D,L)))),x=[...new Set([...O?.edges??M.edges,...E,...t.links==="together"?A:[]])],I=t.node>=
0?xo(n,y,t.node,L=>n.isOf(L,t.types)&&!t.hide.has(L)):[],B={...y,ways:m,chosen:h,compared:O,nodes:M.nodes,edges:x,near:I,around:t.links==="together"?I:x.filter(
L=>n.isTyped(L)&&(i.a[L]===t.node||i.b[L]===t.node)),measure:va(n,y,t.size,M.nodes),groups:Ma(n,M.nodes,a),...$,partial:!a.whole,filtered:t.least>1||a.recounted||
t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(L=>$.inside(L)&&!M.nodes.includes(L))};return Object.freeze({...B,lit:xa(
n,B,E)})}function wa(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Je(e,t.chain[0],s))])]:[]}function xo(e,{
passes:t,tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function ya(e,t){if(t.links!=="together")return $a(e,t);
let{graph:n,passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:p,otherEnd:f,typeOf:u}=n,l=A=>p[A].filter(x=>s(x)&&o(f(x,A))),y=A=>l(A).map(x=>f(
x,A)).slice(0,yt),m=i.length===1?i[0]:-1,h=t.ego>0&&m>=0,w=ba(e,t),b=new Set(d.core.some(A=>t.types.has(A))?d.core:d.types),M=h?ka(e,m,t.ego):w?a:Mo(e,b,d.limit.
nodes),[$,O]=[new Set(M),new Set(M)];if(!h){for(let A of d.types)t.types.has(A)&&!b.has(A)&&Mo(e,new Set([A]),d.limit.others,$).forEach(x=>$.add(x));m>=0&&!$.has(
m)&&y(m).forEach(A=>$.add(A))}for(let A of t.open)[A,...y(A)].forEach(x=>$.add(x));for(let A of[...t.pin,...t.sel,...i])$.add(A);t.hubs&&!h&&e.hubs.forEach(A=>{
o(A)&&$.add(A)});let E=new Set(w&&!h?r:Oa(e,O));for(let A of $){let x=A===m||t.open.has(A);(x||!O.has(A))&&p[A].filter(I=>s(I)&&$.has(f(I,A))).slice(0,x?yt:d.limit.
each).forEach(I=>E.add(I))}return{nodes:[...$],edges:[...E]}}var ba=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function ka(e,t,n){let{graph:s,tie:o,may:i}=e,a=p=>xo(s,e,p,i).map(f=>s.otherEnd(f,p)),r=a(t).slice(0,yt),d=new Set([t,...r]);if(n===2)for(let p of r.
slice(0,yt/5))for(let f of a(p).slice(0,12))d.size<2*yt&&d.add(f);return[...d]}function Oa({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Te&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function Mo({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let d=e.data.name.map((p,f)=>f).filter(p=>e.isOf(p,i)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&d.sort(
(p,f)=>o(f)-o(p)||p-f),d.slice(0,a)}function $a({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,d=e.typedEdges(i.links).filter(f=>n(a[f])&&n(r[f])&&
Math.max(t.weight[f],o?.weight[f]??0)>=i.least);if(i.ego&&i.node>=0){let f=y=>new Set([...y,...d.filter(m=>y.has(a[m])||y.has(r[m])).flatMap(m=>[a[m],r[m]])]),u=f(
new Set([i.node])),l=i.ego===2?f(u):u;d=d.filter(y=>l.has(a[y])&&l.has(r[y]))}let p=d.sort((f,u)=>t.weight[u]-t.weight[f]||f-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...p.flatMap(f=>[a[f],r[f]]),...i.pin,...i.sel,...s])],edges:p}}function Sa({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=l=>Math.
max(t.weight[l],o.weight[l]),d=(n.links==="together"?i.a.map((l,y)=>y).filter(l=>i.kind[l]===Te):e.typedEdges(n.links)).filter(l=>a.has(i.a[l])&&a.has(i.b[l])&&
r(l)>=n.least);d.sort((l,y)=>r(y)-r(l)||Math.abs(t.weight[y]-o.weight[y])-Math.abs(t.weight[l]-o.weight[l])||l-y);let p=d.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),f=(l,y)=>y?l?l>y?"stronger":l<y?"weaker":null:"lost":"gained",u=new Map(p.map(l=>[l,f(t.weight[l],o.weight[l])]).filter(([,l])=>l));return{edges:p,
changes:u,before:o}}function va(e,{counts:t,passes:n},s,o){let i={mentions:a=>t.mentions[a],articles:a=>t.articles[a],degree:a=>e.edgesOf[a].filter(n).length,rank:a=>e.
data.rank[a]}[s];return{of:i,greatest:o.reduce((a,r)=>Math.max(a,i(r)),1e-9)}}function Ma(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<
Math.min(e.data.groups,vo)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,vo).filter(([,o])=>o.length>
2).map(([o,i])=>({number:o,members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Ea(e,{counts:t,passes:n,articles:s},o){let{data:i,isOf:a,typedEdges:r}=e,
d=l=>!o.hide.has(l)&&(!t.recounted||s(l)>0),p=l=>a(l,o.types)&&d(l),f=i.name.map((l,y)=>y),u=o.links==="together"?i.a.map((l,y)=>y).filter(l=>i.kind[l]<ge&&n(l)):
r(o.links).filter(l=>t.weight[l]>=o.least);return{left:d,inside:p,others:f.filter(l=>d(l)&&!p(l)).length,ofTypes:{nodes:f.filter(p),edges:u.filter(l=>p(i.a[l])&&
p(i.b[l]))}}}function xa(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};if(s.node>=0){let d=new Set(
a),p=i.filter(u=>d.has(e.otherEnd(u,s.node))),f=p.slice(0,ma*s.shown);return{strong:new Set([s.node,...f.map(u=>e.otherEnd(u,s.node))]),weak:new Set(p.map(u=>e.
otherEnd(u,s.node))),edges:new Set(f),rest:p.length-f.length}}let r=t.groups.find(({number:d})=>d===s.group);if(r){let d=new Set(r.members);return{strong:d,weak:new Set,
edges:new Set(t.edges.filter(p=>d.has(e.data.a[p])&&d.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(d=>s.sel.has(
e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var Ta={1:150,2:300},To=100,Aa=100,Ca=20,La=4;function Ao(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,d=h=>[s.name[s.a[h]],s.name[s.b[h]]];async function p(h,w){
let b=await t.ask("ego",{name:h,steps:w,limit:Ta[w]});e.addGraph(b),o.set(h,o.get(b.entity)),e.addPosts(o.get(h),b.posts)}async function f(h,w,b,M=To){let $=o.has(
h)&&o.has(w)?e.edgeOf(o.get(h),o.get(w)):void 0,O=await t.ask("quotes",{a:h,b:w,limit:M,offset:e.toldOf($,b)?.came??0,...Ut(b)});e.addGraph(O),[[h,O.a],[w,O.b]].
forEach(([A,x])=>o.set(A,o.get(x)));let E=e.edgeOf(o.get(O.a),o.get(O.b));E!==void 0&&e.addQuotes(E,O,b)}async function u(h,w,b){let M=o.get(h),$=M===void 0?0:n.
said(M,b)?.came??0,O=await t.ask("said",{name:h,limit:Aa,offset:$,...Ut(w)});e.addGraph({entities:O.entities,links:[]}),n.addSaid(o.get(O.entity),w,O)}function l(h,w){
if(e.isCredit(h)||e.isTyped(h))return!1;let b=e.toldOf(h,w);if(b)return b.more&&b.came<To;let{both:M,either:$}=e.proof(h);return w!==""||new Set([...M,...$].map(
e.storyOf)).size<s.weight[h]}function y(h,{state:w,recent:b}){let M=["node","edge","chain","sel","pin","open"].flatMap(x=>h.getAll(x)),$=(w.node>=0?[w.node]:w.ends??
[]).map(x=>s.name[x]),O=n.stretch(w),E=O&&w.less?Ne(...w.less.split("..")):"",A=[...[O,E].filter(Boolean).map(x=>["stretch",x]),...[...new Set(M)].map(x=>["name",
x]),...[...w.types].filter(x=>x!=="reporter").map(x=>["type",x]),["lists",w.lists]];return[...O?[[`period ${A.join()}`,async()=>n.addPeriods(await t.ask("period\
s",A),w.lists)]]:[],...$.length?[[`months ${$.join(`
`)}`,async()=>n.addMonths($.map(x=>o.get(x)),await t.ask("months",$.map(x=>["name",x])))]]:[],...b?[[`news ${Ne(b.from,b.to)}`,async()=>n.addNews(Ne(b.from,b.to),
await t.ask("news",Ut(Ne(b.from,b.to))))]]:[],...[...h.getAll("node").slice(0,1),...h.getAll("sel")].map(x=>[`said ${O} ${x}`,()=>u(x,O,w)])]}function m(h,w){let[
b,M]=[h.getAll("edge"),h.getAll("chain")],$=h.get("ego")==="2"?2:1,O=n.stretch(w.state),E=new Map([...h.getAll("open"),...M].map(B=>[B,1]));h.getAll("node").slice(
0,1).forEach(B=>E.set(B,$));for(let B of[...h.getAll("pin"),...h.getAll("hide"),...h.getAll("sel")])o.has(B)||E.set(B,1);let x=[...w.edge===void 0?[]:[w.edge],...(w.
among??[]).slice(0,Ca)].filter(B=>l(B,O)).map(d);b.length===2&&b.some(B=>!o.has(B))&&x.push(b);let I=[["a",M[0]],["b",M[1]],...h.getAll("not").map(B=>["without",
B])];return[...[...E].map(([B,L])=>[`ego ${L} ${B}`,()=>p(B,L)]),...x.map(([B,L])=>[`pair ${O} ${B}
${L}`,()=>f(B,L,O)]),...M.length===2?[[`path ${I.join()}`,async()=>{let B=await t.ask("chains",I);e.addGraph(B),e.addSteps(B.chains)}]]:[],...n.part?y(h,w):[]]}
return Object.freeze({bring(h,w){return(t.served?m(new URLSearchParams(h.slice(1)),w).filter(([M])=>!i.has(M)&&!a.has(M)):[]).map(([M,$])=>(i.add(M),$().catch(O=>{
throw i.delete(M),a.add(M),O})))},lacks:h=>n.part&&!a.size&&[h,...h.less?[Na(h)]:[]].some(w=>n.stretch(w)&&!n.period(w)),afresh:()=>a.clear(),older:(h,w)=>f(...d(
h),n.stretch(w)),glance:h=>f(...d(h),"",La),earlier:(h,w)=>u(s.name[h],n.stretch(w),w),text(h){if(!r.has(h)){let w=t.ask("text",{place:h}).then(b=>(e.addGraph({
entities:b.entities,links:[]}),{...b,sentences:b.sentences.map(({text:M,marks:$})=>({text:M,marks:$.map(O=>[o.get(O.entity),O.start,O.end])}))}));w.catch(()=>r.
delete(h)),r.set(h,w)}return r.get(h)}})}var Na=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function Pa(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function Co(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var Lo=e=>JSON.stringify(e).replaceAll("<","\\u003c");function Ia(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
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
`}}function Ba(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function No(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=Ia(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Ba(i,a))??e("told"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>Co(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),o}Lo(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",Lo(r)),async ask(r,d={}){return Co(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Pa(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var ja=["lang","theme"];function Po(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var Io=(e,t)=>Pt({...e,step:0,lang:"",theme:""},t);function Cn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of ja)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function Bo({steps:e,state:t,words:n,set:s},o){let i=T("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,p,f,u)=>g("button",{type:"button",id:d,disabled:u?"":null,click:()=>{o(f),[d,"step-on","step-back","step-off"].map(T).find(l=>l&&!l.disabled).
focus()}},p);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>g("p",{},d)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),T("tell").focus()}},n.stepOff)))}var jo={title:200,text:4e3};function zo({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(m,...h){m.catch(i),o(),y(),[...h,"step-title"].map(
T).find(w=>w&&!w.disabled).focus()}let d=()=>({title:T("step-title").value.trim()||We(n()),text:T("step-text").value.trim()});function p(m){let h=e.steps()[m]??
{title:"",text:""};a=m,[T("step-title").value,T("step-text").value]=[h.title,h.text],y(),T("step-title").focus()}function f(m){let{state:h,graph:w}=n(),b={...d(),
...m?{address:Io(h,w)}:{}},M=a<0?e.add(b):e.change(a,b);a=-1,[T("step-title").value,T("step-text").value]=["",""],r(M)}let u=(m,h,w,b={})=>g("button",{type:"but\
ton",id:m,click:w,...b},h);function l({title:m},h,w){let{words:b}=n(),M=($,O,E,A=!1)=>u(`step-${h+1}-${$}`,O,E,{"aria-label":b.stepAct[$](h+1),title:b.stepAct[$](
h+1),disabled:A?"":null});return g("li",{"aria-current":n().state.step===h+1?"step":null},g("button",{type:"button",class:"link",id:`step-${h+1}`,click:()=>s(h+
1)},`${h+1}. ${m}`),g("span",{class:"marks"},M("up","↑",()=>r(e.move(h,h-1),`step-${h}-up`,`step-${h}-down`),h===0),M("down","↓",()=>r(e.move(h,h+1),`step-${h+
2}-down`,`step-${h+2}-up`),h===w.length-1),M("rewrite","✎",()=>p(h)),M("remove","×",()=>{a=-1,r(e.remove(h))})))}function y(){let m=n(),{words:h}=m,w=e.steps();
a>=w.length&&(a=-1),T("step-title")||T("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-title",maxlength:jo.
title}),g("textarea",{id:"step-text",rows:"3",maxlength:jo.text}),g("div",{id:"step-acts"}));for(let[b,M]of[["step-title",h.stepTitle(We(m))],["step-text",h.stepText]])
for(let $ of["placeholder","aria-label"])T(b).setAttribute($,M);T("steps-made").replaceChildren(...w.map(l)),T("story-hint").textContent=a>=0?h.rewriting(a+1):w.
length?t.keeps?h.keptThere:h.keptHere:h.noSteps,T("step-acts").replaceChildren(...a<0?[u("step-add",h.stepAdd,()=>f(!0))]:[u("step-keep",h.stepKeep,()=>f(!1)),u(
"step-view",h.stepView,()=>f(!0)),u("step-cancel",h.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",h.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...w.length?
[u("story-play",h.tell,()=>{T("making").parentElement.open=!1,s(1)}),u("story-steps",h.saveSteps,()=>be("steps.jsonl",w.map(b=>JSON.stringify(b)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",h.savePage,()=>be("story.html",t.pageWith(w),"text/html"))]]:[])}return Object.freeze({write:y})}var Ln=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function za(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function Ro(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:d,writable:p}=new DecompressionStream(
"deflate"),f=p.getWriter();return f.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),f.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){o??=i();let p=await o,[f,u]=[s/8,[]];for(let l=0;l*f<p.length;l++)d.every(y=>p[l*f+(y>>3)]&1<<(y&7))&&u.push(l);return u}async function r(d,p,{
from:f,to:u}){let l=new Set(p.map(M=>Ln(M.text))),[y,m]=u.split("-").map(Number),h={...f&&{since:`${f}-01`},...u&&{until:new Date(Date.UTC(y,m,0)).toISOString().
slice(0,10)}},w=await t.ask("search",{q:d,limit:200,...h});return{fresh:e.addHits(w).filter(M=>!l.has(Ln(M.text))&&l.add(Ln(M.text))),most:w.length===200?200:0}}
return async function*(p,f){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),l=[];if(u.length){let y=performance.now();for(let m of await a(u.flatMap(h=>za(
h,s))))(await t.chunk(m)).forEach(([w,b,M,$=""],O)=>{let E=w.toLowerCase();u.every(A=>E.includes(A))&&l.push({sentence:m*n.chunk+O,text:w,listing:!!b,marks:Array.
from({length:M.length/3},(A,x)=>M.slice(3*x,3*x+3)),clip:$})}),performance.now()-y>30&&(yield{hits:l,done:!1},await new Promise(w=>setTimeout(w)),y=performance.
now())}if(!t.served||!u.length){yield{hits:l,done:!0};return}yield{hits:l,done:!1};try{let{fresh:y,most:m}=await r(p,l,f);yield{hits:[...l,...y],done:!0,most:m}}catch(y){
yield{hits:l,done:!0,fault:y.message}}}}var Nn=40,Ra=15;function Do(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,d]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
p=({sentence:u,listing:l})=>(o.lists||!l)&&Ae(s,o,s.articleOf(u));(async()=>{let u=(l,y)=>{let[m,h]=[s.dayOf(s.articleOf(l.sentence)),s.dayOf(s.articleOf(y.sentence))];
return(m<h)-(m>h)||l.sentence-y.sentence};for await(let{hits:l,done:y,most:m,fault:h}of t(o.q,o)){if(!a.isConnected&&T("hit-count"))return;let w=new Set,b=l.filter(
M=>p(M)&&!w.has(s.firstPrint(M.sentence))&&w.add(s.firstPrint(M.sentence)));a.textContent=y&&!b.length?i.noText:i.textHits(b.length,y)+(y&&b.length>Nn?i.comma+i.
hitsFirst(Nn):"")+(m?i.comma+i.hitsMost(m):""),h&&a.append(` ${i.unanswered(h)}`),y&&f(b.sort(u))}})();function f(u){let l=new Map;for(let{marks:h}of u)for(let w of new Set(
h.map(([b])=>b)))l.set(w,(l.get(w)??0)+1);let y=[...l].filter(([h])=>s.isOf(h,o.types)&&!o.hide.has(h)).sort((h,w)=>w[1]-h[1]||h[0]-w[0]);y.length&&r.append(g("\
h3",{},i.namedThere),g("ol",{class:"rows"},...y.slice(0,Ra).map(([h,w])=>g("li",{},Y(e,h),g("span",{class:"number"},String(w))))));let m=o.q.trim().split(/\s+/);
d.append(...u.slice(0,Nn).map(h=>hs(e,{...h,article:s.articleOf(h.sentence)},m))),n(y.map(([h])=>h))}return[me(e),g("h2",{},`“${o.q}”`),a,r,d]}var[Ze,Ye,Ho,Kt]=[38,20,16,19],Da=5,Ha=900,qa=52,Wa=46;function Wo(e){let t=0,n=null,s=null,o=new Map;function i({graph:m,months:h,database:w}){if(w.part)return{
bars:s??=w.bars()};let b=m.data.name.length;if(!o.has(b)){o.clear();let M=new Map(h.map((x,I)=>[x,I])),$=m.data.doc.map((x,I)=>M.get(m.monthOf(I))??-1),O=h.map(
()=>m.data.types.map(()=>0)),E=new Map,A=x=>(E.has(x)||E.set(x,[...new Map(m.sentencesOf(x).map(I=>{let B=m.articleOf(I);return[m.data.story[B],$[B]]}))].filter(
([,I])=>I>=0)),E.get(x));m.data.name.forEach((x,I)=>{for(let[,B]of A(I))O[B][m.data.type[I]]++}),o.set(b,{bars:O,of:A})}return o.get(b)}function a(m,h){let{state:w,
view:b,months:M}=m,$=w.node>=0?[w.node]:w.ends??[];if(!$.length)return null;let O=$.map(m.graph.nameOf).join(" — ");if(m.database.part){let B=m.database.monthsOf(
$);return B?{counted:M.map(L=>B.get(L)??0),name:O,view:b}:null}let[E,A]=$.map(B=>h(B)),x=A?new Set(A.map(([B])=>B)):null,I=M.map(()=>0);return E.filter(([B])=>!x||
x.has(B)).forEach(([,B])=>I[B]++),{counted:I,name:O,view:b}}function r({graph:m,state:h,months:w}){if(h.node<0)return[];let{data:b}=m,M=($,O)=>{let E=($||O||"").
slice(0,7);return E?Math.max(0,Math.min(w.length-1,w.findLastIndex(A=>A<=(E.length===4?`${E}-01`:E)))):-1};return b.post.filter($=>($[0]===h.node||$[2]===h.node)&&
!$[3]).map(([$,O,E,,A,x,I,B])=>{let L=$===h.node?E:$;return[`${O} ${typeof L=="number"?m.nameOf(L):L}`,M(I,b.dates[A]),B?M(B):M(b.dates[x],b.dates[A]),!!(I||B)]}).
filter(([,$,O])=>$>=0&&O>=$).sort(($,O)=>O[2]-$[2]||$[1]-O[1]).slice(0,Da)}function d(){let m=e(),{months:h,state:w,words:b}=m,M=T("time");if(M.hidden=h.length<
2,M.hidden)return;let{bars:$,of:O}=i(m),E=a(m,O),A=r(m),x=Math.max(T("strip").clientWidth,200),I=x/h.length,B=Ze+(E?Ye:0)+Ho+A.length*Kt,L=X("svg",{width:x,height:B,
viewBox:`0 0 ${x} ${B}`,role:"img","aria-label":b.bars}),[D,K]=[Math.max(h.indexOf(w.from),0),w.to?h.indexOf(w.to):h.length-1],V=!!(w.from||w.to);if(Ua(L,m,$,I,
H=>!V||H>=D&&H<=K),E){let H=Math.max(...E.counted,1);E.counted.forEach((J,te)=>{J&&L.append(X("rect",{x:te*I,y:Ze+Ye-J/H*(Ye-4),width:Math.max(I-.5,1.5),height:J/
H*(Ye-4),class:"own"},Pn(`${E.name} · ${h[te]} · ${b.inArticles(J)}`)))})}if(_a(L,h,I,Ze+(E?Ye:0)),A.forEach(([H,J,te,st],ot)=>{let Ie=Ze+(E?Ye:0)+Ho+ot*Kt;L.
append(X("line",{x1:J*I,x2:(te+1)*I,y1:Ie+Kt-3,y2:Ie+Kt-3,class:st?"term printed":"term"},Pn(H)));let _e=Math.min(J*I,x-12*H.length),Ee=X("text",{x:Math.max(_e,
0),y:Ie+11,class:"term"});Ee.textContent=H,L.append(Ee)}),V&&qo(L,D*I,(K+1)*I,B,"brush"),w.less){let[H,J]=w.less.split("..").map(te=>h.indexOf(te));qo(L,H*I,(J+
1)*I,B,"brush less")}T("strip").replaceChildren(L),T("strip").setAttribute("aria-label",b.time),L.addEventListener("pointerdown",H=>f(H,I)),p(m,[D,K],V,E,$,A)}function p(m,[
h,w],b,M,$,O){let{words:E,state:A,months:x,printed:I,set:B}=m,L=Fa(I,x[h],x[w]),D=["gained","lost","stronger","weaker"],[K,V]=A.less.split("..");T("time-acts").
replaceChildren(oe("play",t?E.pause:E.play,!!t,()=>l()),...b&&(L||A.less)?[oe("compare",E.compare,!!A.less,()=>B({less:A.less?"":L}))]:[],...b?[g("button",{type:"\
button",id:"all-time",click:()=>{y(),B({from:"",to:"",less:""})}},E.clear)]:[],A.less?g("span",{class:"soft",id:"compared"},E.compared(Ce(A.from||x[0],A.to||x.at(
-1)),Ce(K,V)),...D.map(H=>g("b",{class:H},` ━ ${E[H]} ${[...m.view.compared?.changes.values()??[]].filter(J=>J===H).length}`))):g("span",{class:"soft"},M?E.own(
M.name):b?Ce(x[h],x[w]):E.bars),...O.length?[g("span",{class:"soft",id:"terms"},E.terms)]:[],...A.less||M?[]:[g("span",{class:"soft key"},...m.graph.data.types.
filter((H,J)=>$.some(te=>Fo(m,te)[J])).map(H=>g("span",{},X("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},X("rect",{width:10,height:10,fill:m.graph.
data.colours[H]})),m.graph.data.labels[H][E.language].many)))])}function f(m,h){let w=e(),b=m.currentTarget,M=E=>Math.max(0,Math.min(w.months.length-1,Math.floor(
(E-b.getBoundingClientRect().left)/h)));clearInterval(t),t=0,n=M(m.clientX),b.setPointerCapture(m.pointerId);let $=X("rect",{class:"brush",y:0,height:b.getAttribute(
"height")});b.append($);let O=E=>{let[A,x]=[n,M(E)].sort((I,B)=>I-B);return $.setAttribute("x",A*h),$.setAttribute("width",(x-A+1)*h),[A,x]};O(m.clientX),b.addEventListener(
"pointermove",E=>O(E.clientX)),b.addEventListener("pointerup",E=>{let[A,x]=O(E.clientX);u(A,x)},{once:!0})}function u(m,h){let{months:w,set:b}=e();b({from:w[m],
to:w[h],less:""})}function l(){if(t)return y();let{months:m,state:h}=e(),w=h.from&&h.to&&!(h.from===m[0]&&h.to===m.at(-1))?m.indexOf(h.to)-m.indexOf(h.from)+1:Math.
max(1,Math.round(m.length/12)),b=h.from&&h.to?m.indexOf(h.from)+1:0;b+w>m.length&&(b=0),t=setInterval(()=>{if(b+w>m.length)return y();u(b,b+w-1),b++},Ha),d()}function y(){
clearInterval(t),t=0,d()}return Object.freeze({write:d})}function Fa(e,t,n){let s=e.filter(i=>i>=t&&i<=n).length,o=e.filter(i=>i<t);return s&&o.length>=s?`${o.at(
-s)}..${o.at(-1)}`:""}var Pn=e=>{let t=X("title");return t.textContent=e,t},Fo=({graph:e,state:t},n)=>n.map((s,o)=>t.types.has(e.data.types[o])?s:0);function Ua(e,t,n,s,o){
let{graph:i,months:a,words:r}=t,{data:d}=i,p=n.map(u=>Fo(t,u)),f=Math.max(...p.map(u=>u.reduce((l,y)=>l+y,0)),1);p.forEach((u,l)=>{let y=Ze,m=X("g",o(l)?{}:{class:"\
out"},Pn(`${a[l]} · ${d.types.map((h,w)=>u[w]?`${d.labels[h][r.language].many} ${u[w]}`:"").filter(Boolean).join(" · ")}`));d.types.forEach((h,w)=>{let b=u[w]/
f*(Ze-3);b&&(y-=b,m.append(X("rect",{x:l*s,y,width:Math.max(s-(s>3?1:0),1.5),height:b,fill:d.colours[h]})))}),e.append(m)})}function _a(e,t,n,s){let i=[1,2,3,6,
12,24,60,120].find(d=>d*n>=qa)??240,a=t.findIndex(d=>i<12?(Number(d.slice(5))-1)%i===0:d.endsWith("-01")&&Number(d.slice(0,4))%(i/12)===0);e.append(X("line",{x1:0,
x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));let r=i>=12?30:Wa;for(let d=Math.max(a,0),p=0;d<t.length;d+=i){let f=Math.min(d*n+3,t.length*n-r);if(e.append(X("l\
ine",{x1:d*n+.5,x2:d*n+.5,y1:s,y2:s+5,class:"axis"})),f<p)continue;let u=X("text",{x:f,y:s+12,class:"axis"});u.textContent=i>=12?t[d].slice(0,4):t[d],e.append(u),
p=f+r}}var qo=(e,t,n,s,o)=>e.append(X("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:o}));var _o=.5,Ga=900,kt=matchMedia("(max-width: 760px)"),Uo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},re=No(),F=Gn(re),Bn=Kn(F.data),Qt=Vn(
Bn),jn=no(F,Qt,re.served&&!!F.data.database),Ka=Eo(F,re.first,Qn(F,jn),Qt),Me=Ao(F,re,jn),nt=Po(re),Va=Ro(F,re),Ja=matchMedia("(prefers-reduced-motion: reduce)").
matches,Pe=Ja?0:350,Fe=T("panel"),C={state:ns(F),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},Q=bo(T("canvas"),F,re,{node:(e,t)=>t.shiftKey||t.ctrlKey||
t.metaKey?Ue({sel:we(C.state.sel,e)}):qn(e,e===C.state.node?C.state.ego:0),edge:e=>tt({...se(C.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,
chain:n,group:s}=C.state;(e>=0||t||n||s>=0)&&tt(se(C.state))},covers:Ya,shown:Za,line:e=>Rt(C.ctx,e),hover:e=>Zs(C.ctx,e)}),zn=Wo(()=>C.ctx),Xa=zo({story:nt,store:re,
ctxOf:()=>C.ctx,tell:Dn,follow:()=>Ot(),fault:({message:e})=>Xt(C.ctx.words.notKept(e))}),Jt=So({graph:F,store:re,ctxOf:()=>C.ctx,pick:qn,fault:Fn}),Qa=e=>En[e.
lang||(navigator.language.startsWith("zh")?"zh":"en")],Go=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Ya(){let e=T(
"canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom","story","sheet"].map(n=>T(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.
left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:T("kinds").offsetHeight?T("kinds").offsetHeight+16:0,left:T("legend").open&&e.width>
Ga?T("legend").offsetWidth:0,bottom:T("story").offsetWidth>e.width/2?T("story").offsetHeight:0}}function Za(){let{view:e,state:t}=C.ctx,n=Vt(e);n.length?Q.bringIntoView(
n,0,In(t)):Q.scale()<In(t)&&e.nodes.length&&Q.centre(Math.min(...e.nodes),_o)}var Vt=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],In=e=>kt.matches&&!e.ego?_o:
0;function Rn(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","wea\
ker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function tt(e){let t=Pt(e,F);Ko(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+
location.search)})}function Ko(e){C.followed=null,e(),C.followed!==location.hash&&Wn()}function Ue(e){tt({...C.state,...e})}function Dn(e){Ko(()=>{location.hash=
Cn(nt.steps(),e,C.state)})}function Hn(e){C.linking=C.linking===e?-1:e,document.body.classList.toggle("linking",C.linking>=0),Jt.say(C.linking>=0?C.ctx.words.chainTo:
C.ctx.words.search),C.linking>=0&&Jt.focus(),T("chain")?.setAttribute("aria-pressed",String(C.linking===e))}function qn(e,t=0){let n=C.linking;n>=0&&Hn(n);let s={
...se(C.state),table:""};tt(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function Wn(){T("fault").hidden=!0,Me.afresh(),Ot(),requestAnimationFrame(
()=>{Fe.scrollTop=0})}function er(){let e=os(location.hash,F,{months:Qt,printed:Bn},nt.steps().length);return kt.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Ot(){
let e=C.drawn,t=document.activeElement;C.followed=location.hash;let n=er();if(C.ctx&&Me.lacks(n)){C.state=n,bt(Me.bring(location.hash,{state:n,recent:null}));return}
let s=Qa(n);or(s,Go(n));let o=Ka(n);C.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),C.drawn=is(n)+(Me.lacks(n)?" uncounted":""),Bo({steps:nt.
steps(),state:n,words:s,set:Ue},Dn),Q.draw(o,Rn(),e!==C.drawn),C.ctx=Object.freeze({graph:F,months:Qt,printed:Bn,state:n,view:o,words:s,picture:Q,go:tt,set:Ue,link:Hn,
looks:Q.looks(),linking:C.linking,database:jn,fault:Fn,bare:()=>se(C.state),text:Me.text,older:i=>bt([Me.older(i,n)]),earlier:i=>bt([Me.earlier(i,n)]),glance:i=>bt(
[Me.glance(i)])}),Rs(C.ctx),gs(C.ctx),ws(C.ctx),ys(C.ctx),ks(C.ctx),zn.write(),document.querySelector("header details[open]")&&Vo(),Fe.replaceChildren(...nr(C.ctx).
flat(2).filter(i=>i!=="")),re.served||ko(),e===C.drawn&&Q.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?Q.fit(Pe,Vt(o)):Vt(o).length&&Q.bringIntoView(Vt(o),Pe,
In(n))),t.isConnected||(T(t.id)??Fe).focus({preventScroll:!0}),sr(C.ctx),bt(Me.bring(location.hash,{state:n,edge:o.edge,among:Wt(C.ctx),recent:tr(C.ctx)?xn(C.ctx):
null}))}function Vo(){ms(C.ctx),Xa.write()}var tr=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.chain&&e.node<0&&!e.sel.size&&e.group<0;function nr(e){
let{state:t,view:n}=e,s=t.read?F.articleAt(t.read):void 0;if(s!==void 0||t.read&&re.served)return us(e,s);if(t.q)return Do(e,Va,Q.shine);if(n.edge!==void 0)return(F.
isTyped(n.edge)?vs:_s)(e,n.edge);if(t.chain)return Gs(e);if(t.node>=0)return Us(e,t.node);if(t.sel.size)return Xs(e);let o=n.groups.find(({number:i})=>i===t.group);
return o?Ks(e,o):io(e)}function sr(e){let{view:t,state:n,words:s}=e;document.title=`${We(e)} · kg`,T("chosen").textContent=t.chosen.map(r=>`${F.nameOf(r)} ${ue(
e,r)} ${s.inArticles(t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes.length,t.edges.length,t.ofTypes.edges.length].map(_);T("shown").textContent=
s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial||F.data.database&&n.links!=="together"?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+
s.hubs(t.leftOut.length):"")+s.off(t.others),bs(e);let{unknown:i,untied:a}=n;i.length&&!(re.served&&C.waiting)?(Xt(s.unknown(i.join(s.stroke))),T("fault").hidden=
re.served):a&&!(re.served&&C.waiting)&&Xt(s.untied(...a.map(F.nameOf)))}function bt(e){C.waiting+=e.length,Fe.setAttribute("aria-busy",String(C.waiting>0));for(let t of e)
t.finally(()=>{C.waiting--,Fe.setAttribute("aria-busy",String(C.waiting>0))}).then(()=>{C.state.ego&&(C.drawn=""),Ot()},n=>{C.state!==C.ctx.state&&Ot(),Fn(n)})}
function Fn({message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=C.ctx;Xt(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),n.join(o.stroke)].filter(
Boolean).join(" → "):o.unanswered(e))}function Xt(e){T("fault").hidden=!1,T("fault").textContent=e}function or(e,t){let n=document.documentElement;if(n.dataset.
spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.
querySelectorAll("[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);
for(let o of document.querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Jt.say(C.linking>=0?e.chainTo:e.search),Js(e,()=>C.ctx,Rn,An),
T("part").hidden=!F.data.database,F.data.database){let{entities:o,links:i,articles:a}=F.data.database,{held:r}=F;T("part").textContent=(re.served?e.rest:e.part)(
...[r.nodes,o,r.edges,i,r.stories,a].map(_))}}}T("stage").addEventListener("keydown",e=>{if(e.target!==T("stage"))return;let{view:t,state:n}=C.ctx,s=n.node>=0?n.
node:Math.min(...t.nodes);if(e.key in Uo&&t.nodes.length){e.preventDefault();let o=n.node>=0?Q.next(s,Uo[e.key]):s;o>=0&&qn(o)}else e.key==="+"||e.key==="="?Q.zoom(
1.3,Pe):e.key==="-"?Q.zoom(1/1.3,Pe):e.key==="0"?Q.fit(Pe):e.key==="Enter"&&Fe.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=nt.
steps();if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!Fe.contains(document.activeElement))e.preventDefault(),Dn(Math.max(1,Math.min(C.state.step+(e.key===
"PageDown"?1:-1),t.length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),An();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==
T("query"))e.preventDefault(),Jt.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");C.linking>=0?Hn(C.linking):n.length?n.
forEach(s=>{s.open=!1}):C.state.read?Ue({read:""}):tt(se(C.state))}});document.addEventListener("pointerdown",e=>{let t=[...document.querySelectorAll("header de\
tails[open]")].filter(n=>!n.contains(e.target));t.forEach(n=>{n.open=!1}),t.length&&T("canvas").contains(e.target)&&e.stopPropagation()},{capture:!0});T("langua\
ge").addEventListener("click",()=>Ue({lang:C.ctx.words===En.zh?"en":"zh"}));T("theme").addEventListener("click",()=>Ue({theme:Go(C.state)==="dark"?"light":"dark"}));
for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&(Vo(),zn.write())});T("rows").addEventListener("click",()=>Ue(
{table:C.state.table?"":"nodes"}));T("closer").addEventListener("click",()=>Q.zoom(1.3,Pe));T("farther").addEventListener("click",()=>Q.zoom(1/1.3,Pe));T("whole").
addEventListener("click",()=>Q.fit(Pe));T("sheet").addEventListener("click",({currentTarget:e})=>e.setAttribute("aria-expanded",String(!document.body.classList.
toggle("shut"))));for(let e of["hashchange","popstate"])addEventListener(e,()=>{C.followed!==location.hash&&Wn()});addEventListener("resize",()=>{C.ctx&&zn.write()});
kt.addEventListener("change",()=>{Jo(),C.ctx&&Ot()});Oo(()=>C.ctx,Rn);function Jo(){T(kt.matches?"filters":"stage").append(T("foot")),kt.matches?T("filters").prepend(
T("time")):T("stage").insertBefore(T("time"),T("foot"))}Jo();T("legend").open=innerWidth>1600;T("legend").addEventListener("toggle",()=>{C.ctx&&Q.isReady()&&Q.refit()});
!location.hash&&re.tells&&history.replaceState(null,"","#"+Cn(nt.steps(),1,C.state));setTimeout(Wn);var et=e=>F.nodeOf.get(e);window.kg=Object.freeze({settled:()=>C.
followed===location.hash&&C.waiting===0&&Q.isStill(),nodes:()=>C.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>C.ctx.view.edges.map(e=>[F.data.name[F.data.a[e]],
F.data.name[F.data.b[e]]]),node:e=>(Q.now(),Q.point(et(e))),edge:(e,t)=>Q.pointOf(F.lineOf(et(e),et(t),C.state.links)),line:(e,t)=>{let n=F.lineOf(et(e),et(t),C.
state.links);return{...Q.looks().line(n),step:Q.looks().step(n)}},lit:()=>C.ctx.view.lit?[...C.ctx.view.lit.strong].map(e=>F.data.name[e]):null,group:e=>C.ctx.view.
groups.find(({members:t})=>t.includes(et(e)))?.number??-1,labels:()=>Q.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[Q.onScreen({x:n,y:s}),
Q.onScreen({x:o,y:i})];return{text:t,name:F.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
