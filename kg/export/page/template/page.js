// sources b8b20b1a539fe5147ba2fbd57ce25d9ef34034c89ed0f88d67424a6f5a6a5d8c
"use strict";
(()=>{function Sn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&gt(t,n[0],n[2],n);return t}function vn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)gt(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,c)=>a.slice(c+1).forEach(p=>gt(t,r,p,n)));
if(i>=0)for(let a of s)gt(t,a,i,n)}return t}function gt(e,t,n,s){if(t===n)return;let o=Ht(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var Ht=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function wt(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var _e=0,Ke=1,we=2,Mo=3,it="posted";function yt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var qt=e=>{let t=0;return e.map(n=>t+=n)};function Eo(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function Mn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((k,A)=>{n[k].push(A),n[t.b[A]].push(A)}),t.kind=t.a.map(()=>_e);let s=new Map(t.name.
map((k,A)=>[k,A])),o=new Map(t.called),i=new Set(qt(t.listed)),a=new Map;qt(t.again.map(([k])=>k)).forEach((k,A)=>a.set(k,k-t.again[A][1]));let r=new Map(t.docName.
map(k=>[k,[]]));t.doc.forEach((k,A)=>r.get(t.docName[k]).push(A));let c=Eo(t.docName),p=k=>k.startsWith(c)?k.slice(c.length):k,l=[],u=new Map,d=new Map(t.docName.
map((k,A)=>[k,A])),f=new Map(t.dates.map((k,A)=>[k,A])),g=new Map,h=new Set(t.posted),y=0,S=!1,b=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),O=k=>t.types[t.type[k]],$=k=>h.has(k)?it:O(k),M=(k,A)=>A.has(O(k))||A.has($(k)),x=(k,A)=>t.a[k]===
A?t.b[k]:t.a[k],N=(k,A)=>n[k]?.find(P=>x(P,k)===A);function R(k){let[A,P]=[0,t.from.length-1];for(;A<P;){let z=A+P+1>>1;t.from[z]<=k?A=z:P=z-1}return A}function j(k){
return g.has(k)||g.set(k,qt(t.seen[k])),g.get(k)}let W=k=>j(k).filter((A,P,z)=>A!==z[P-1]),I=k=>t.story[R(k)],G=k=>t.dates[t.docDate[t.doc[k]]];function Z(k){k.
kind<we&&[k.a,k.b].forEach(A=>n[A].push(t.a.length));for(let A of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[A].push(k[A])}function F(k){
return Promise.all(k.map(async A=>{if(A>=t.said)return l[A-t.said];let[P,z,K,re=""]=(await e.chunk(Math.floor(A/t.chunk)))[A%t.chunk],w=[];for(let v=0;v<K.length;v+=
3)w.push(K.slice(v,v+3));return{sentence:A,text:P,listing:!!z,marks:w,clip:re}}))}function ie(k){let A=new Map;for(let P of k)yt(A,R(P),P);return[...A].sort(([P],[
z])=>(G(P)<G(z))-(G(P)>G(z))||P-z)}function pe(k){if(u.has(k))return u.get(k);let[A,P]=[W(t.a[k]),W(t.b[k])],z=new Set(P),K=A.filter(C=>z.has(C)),re=new Set(K.map(
I)),[w,v]=[new Set(A.map(I)),new Set(P.map(I))],T=[...new Set([...A,...P])].filter(C=>!re.has(I(C))&&v.has(I(C))&&w.has(I(C)));return{both:K,either:T.sort((C,H)=>C-
H)}}function st(){if(S)return;S=!0,y++;let k=t.name.map((P,z)=>new Map(W(z).map(K=>[I(K),R(K)]))),A=new Map;k.forEach((P,z)=>{if(O(z)!=="reporter")for(let K of P.
keys())yt(A,K,z)}),k.forEach((P,z)=>{if(O(z)!=="reporter")return;let K=new Map;for(let[re,w]of P)for(let v of A.get(re)??[])yt(K,v,t.docDate[t.doc[w]]);for(let[
re,w]of[...K].sort(([v,T],[C,H])=>H.length-T.length||v-C)){let v=w.filter(Boolean).sort((T,C)=>t.dates[T]<t.dates[C]?-1:1);Z({a:re,b:z,weight:w.length,sentences:0,
lists:0,npmi:null,since:v[0]??0,until:v.at(-1)??0,kind:Ke})}})}let Pe={post:null,event:null},Ee=new Map,Ie={post:new Map,event:new Map};function je(k){return k===
"together"?[]:(Pe[k]??=[...k==="post"?Sn(t):vn(t)].sort(([,A],[,P])=>P.length-A.length).map(([A,P])=>{let[z,K]=A.split(" ").map(Number),[re,w]=wt(t,P,k);Z({a:z,
b:K,weight:P.length,sentences:0,lists:0,npmi:null,since:re,until:w,kind:k==="post"?we:Mo});let v=t.a.length-1;return Ee.set(v,P),Ie[k].set(A,v),v}),Pe[k])}function zt(k,A,P){
return je(P),Ie[P]?.get(Ht(k,A))??N(k,A)}function ut(k,A,P){return k.has(A)||(k.set(A,k.size),P()),k.get(A)}let $e=k=>ut(f,k??"",()=>t.dates.push(k)),mt=k=>ut(d,
k.doc,()=>{t.docName.push(k.doc),t.paper.push(k.paper??""),t.docDate.push($e(k.date)),t.pageNumber.push(k.page??"")});function ot(k){if(!s.has(k.entity)){s.set(
k.entity,t.name.length),n.push([]),k.posted&&k.type==="person"&&h.add(t.name.length);let A={name:k.entity,type:t.types.indexOf(k.type),alias:k.aliases,pinyin:k.
pinyin,mentions:k.mentions,articles:k.articles,first:$e(k.first),last:$e(k.last),rank:0,community:-1,seen:[]};for(let[P,z]of Object.entries(A))t[P].push(z);y++}
return s.get(k.entity)}function Fe({entities:k,links:A}){k.forEach(ot);for(let P of A){let[z,K]=[s.get(P.source),s.get(P.target)];N(z,K)===void 0&&Z({a:z,b:K,weight:P.
weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:$e(P.first),until:$e(P.last),kind:_e})}y++}function Ue(k,A){let P=z=>s.get(z)??z;t.post=[...t.post.
filter(([z,,K])=>z!==k&&K!==k),...A.map(z=>[P(z.person),z.post,P(z.organ),Number(z.former),$e(z.first),$e(z.last),z.begin??"",z.until??"",-1])],Pe.post=null,y++}
function Re(k,{quotes:A,more:P}){let z=new Map;for(let T of A)yt(z,`${T.sentence.doc}
${T.sentence.article}`,T);let K=u.get(k)??{both:[],either:[],came:0},[re,w]=[[...K.both],[...K.both,...K.either]];for(let T of z.values()){let[{sentence:C}]=T,H={
doc:mt(C),article:C.article,headline:C.headline,story:C.story,from:t.said+l.length};for(let[q,U]of Object.entries(H))t[q].push(U);for(let{sentence:q,marks:U}of T){
let D=t.said+l.length;l.push({sentence:D,text:q.text,listing:q.listing,marks:U.map(V=>[s.get(V.entity),V.start,V.end]),clip:q.clip??""}),w.push(D),q.both&&re.push(
D)}}let v=new Set(re.map(I));u.set(k,{both:re,either:w.filter(T=>!v.has(I(T))),more:P,came:K.came+A.length}),y++}let Ge=new Map;function Bt(k){return y++,k.map(
A=>{let P=`${A.doc} ${A.start}`;if(!Ge.has(P)){let z=t.said+l.length,K={doc:mt(A),article:A.article,headline:A.headline,story:`${A.doc}#${A.article}`,from:z};for(let[
w,v]of Object.entries(K))t[w].push(v);let re=A.entities.map(w=>s.get(w)).filter(w=>w!==void 0).map(w=>{let v=[t.name[w],...t.alias[w]].filter(C=>A.text.includes(
C)).sort((C,H)=>H.length-C.length)[0],T=v?A.text.indexOf(v):0;return[w,T,T+(v??"").length]});l.push({sentence:z,text:A.text,listing:!1,marks:re.sort((w,v)=>w[1]-
v[1]),clip:""}),Ge.set(P,z)}return l[Ge.get(P)-t.said]})}return Object.freeze({data:t,held:b,edgesOf:n,nodeOf:s,lists:i,evidence:u,posted:h,typeOf:O,kindOf:$,isOf:M,
otherEnd:x,edgeOf:N,articleOf:R,typedEdges:je,lineOf:zt,rowsOf:Ee,namingsOf:j,sentencesOf:W,storyOf:I,dayOf:G,quotes:F,byArticle:ie,proof:pe,version:()=>y,served:e.
served,nameOf:k=>o.get(k)??t.name[k],firstPrint:k=>a.get(k)??k,monthOf:k=>G(k).slice(0,7),isCredit:k=>t.kind[k]===Ke,isTyped:k=>t.kind[k]>=we,sentencesIn:k=>{let A=t.
from[k+1]??t.said+l.length;return Array.from({length:A-t.from[k]},(P,z)=>t.from[k]+z)},placeOf:k=>`${t.docName[t.doc[k]]}#${t.article[k]}`,fileOf:k=>`${p(t.docName[t.
doc[k]])}#${t.article[k]}`,articleAt:k=>{let A=k.lastIndexOf("#");return(r.get(c+k.slice(0,A))??r.get(k.slice(0,A))??[]).find(P=>String(t.article[P])===k.slice(
A+1))},addCredits:st,addNode:ot,addGraph:Fe,addPosts:Ue,addQuotes:Re,addHits:Bt})}function En(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(
0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,o=1):o++)if(n.push(`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=
t.at(-1)||n.length>2400)return n}function Tn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);
return[n[0]??0,n.at(-1)??0]}function bt(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===o?s:[s,o].filter(Boolean).join(" – ")}var ze=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Dt="#8a8a8a",Be={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[To,An]=[6.5,23],Ao=4,xo=[.5,.72,.86,.94,.98],at=[.8,1.3,2,3,4.4,6],
kt=[.13,.2,.3,.42,.56,.72],Co=.16;function xn(e,t,n,s,o){let{data:i}=e,a=Math.max(To,Math.min(Ao/o,14)),r=new Map(ze.slice(0,i.groups).map((h,y)=>[y,h])),c=h=>Math.
min((a+(An-a)*Math.sqrt(t.measure.of(h)/t.measure.greatest))*(e.typeOf(h)==="reporter"?1.5:1),An),p=h=>t.state.colour==="type"?i.colours[e.typeOf(h)]:r.get(i.community[h])??
Dt,l=Lo(t),u=Math.min(1,Co/Math.max(No(e,t,l,s),1e-9)),d=h=>l.findLastIndex(y=>t.tie(h)>=y),f=t.compared?.changes,g=h=>t.state.links==="post"&&(e.rowsOf.get(h)??
[]).every(y=>y[3]);return Object.freeze({radius:c,colour:p,step:d,scale:l,coloured:r,least:a,line(h){let y=t.lit,S=y?.edges.has(h),b=d(h),O=f?.get(h),$=Math.max(
kt[b]*u,.06);if(e.isTyped(h))return{width:Math.min(1.4+.5*(t.counts.weight[h]-1),5)+(S?.6:0),opacity:y&&!S?.12:O?.8:.6,colour:O?n[O]:S?n.accent:n.edge,dashes:g(
h)||O==="lost"?[5,4]:!1};let M=O||S?Math.max(kt[b],.6):y?$*(t.state.ego?.6:.25):$;return{width:S?at[b]+.8:O?Math.max(at[b],1.4):y&&t.state.ego?Math.min(at[b],1.5):
at[b],opacity:M,colour:O?n[O]:S?n.accent:n.edge,dashes:O==="lost"||i.kind[h]===Ke?[5,4]:!1}},opacity:h=>!t.lit||t.lit.strong.has(h)?1:t.lit.weak.has(h)?.45:t.state.
ego?.6:.13})}function Lo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of xo){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function No({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([d,f],g)=>[Math.min(d,g[u]),
Math.max(f,g[u])],[1/0,-1/0]),[[a,r],[c,p]]=[i("x"),i("y")];return t.edges.reduce((u,d)=>{let[f,g]=[s(e.a[d]),s(e.b[d])],h=n.findLastIndex(y=>t.tie(d)>=y);return f&&
g?u+at[h]*kt[h]*Math.hypot(f.x-g.x,f.y-g.y):u},0)/Math.max((r-a)*(p-c),1e4)}var Ft=["mentions","articles","degree","rank"],Ot=["hide","pin","open","sel","not"],Wt={level:["article","sentence"],colour:["community","type"],size:Ft,links:[
"together","post","event"]},Po={least:1,from:"",to:"",level:"article",lists:!0},lt={...Po,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},Cn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},Ln={lang:[
"zh","en"],theme:["light","dark"]},rt=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[it]:[],...e.types.filter(n=>!e.core.includes(n))],
Nn=e=>({...lt,...Cn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(Ot.map(t=>[t,new Set]))}),ce=e=>({...e,...Cn}),Ae=(e,t)=>e===t?e:`${e}\
 – ${t}`,Pn=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},Io=(e,t)=>{let[,n,s]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.
exec(e??"")??[],[o,i]=n?Pn(t,n,s):[];return o?`${o}..${i}`:""};function In(e,t,n,s){let o=new URLSearchParams(e.slice(1)),i=(S,b,O)=>b.includes(o.get(S))?o.get(
S):O,a=S=>o.getAll(S).map(b=>t.nodeOf.get(b)).filter(b=>b!==void 0),r=(S,b,O,$)=>Math.max(b,Math.min(Number.parseInt(o.get(S)??"",10)||$,O)),c=o.has("types")?o.
get("types").split(",").filter(S=>rt(t).includes(S)):t.data.core,[p,l,[u=-1]]=[a("edge"),a("chain"),a("node")],d=[...p,...l,...u<0?[]:[u]],f=p.length===2&&t.lineOf(
...p,i("links",Wt.links,"together"))!==void 0,g=S=>/^\d{4}-\d\d$/.test(o.get(S)??"")?o.get(S):"",[h,y]=Pn(n,g("from"),g("to"));return{types:new Set([...c,...d.filter(
S=>!t.isOf(S,new Set(c))).map(t.kindOf)]),node:u,ends:f?p:null,untied:p.length===2&&!f?p:null,chain:l.length===2&&l[0]!==l[1]?l:null,ego:{1:1,2:2}[o.get("ego")]??
0,least:r("least",1,1e3,1),from:h,to:y,less:Io(o.get("less"),n),lists:o.get("lists")!=="0",...Object.fromEntries(Object.entries(Wt).map(([S,b])=>[S,i(S,b,lt[S])])),
...Object.fromEntries(Object.entries(Ln).map(([S,b])=>[S,i(S,b,"")])),table:i("table",["nodes","edges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,
shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(
Ot.map(S=>[S,new Set(a(S))])),unknown:["node","edge","chain"].flatMap(S=>o.getAll(S)).filter(S=>!t.nodeOf.has(S))}}function $t(e,t){let n=new URLSearchParams,s=i=>t.
data.name[i],o=rt(t).filter(i=>e.types.has(i));o.join()!==rt(t).filter(i=>t.data.core.includes(i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),
e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(i=>n.append("chain",s(i)));for(let i of["least","from","to","les\
s",...Object.keys(Wt),"table","q","read","note","shown"])e[i]!==lt[i]&&n.set(i,e[i]);for(let i of Object.keys(Ln))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",
e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let i of Ot)e[i].forEach(a=>n.append(i,
s(a)));return n.toString()}var jn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),Se=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Ut=(e,t)=>({...e,...lt,...Object.fromEntries(Ot.map(n=>[n,new Set])),types:new Set(t.data.core)});function Rn(e,t,n,s){
let o=(r,c,p)=>({name:r,text:c,without:{...e,...p}}),i=(r,c)=>[...e[r]].map(p=>o(r,`${c} ${t.nameOf(p)}`,{[r]:Se(e[r],p)})),a=(r,c,p)=>e[r]===lt[r]?[]:[o(r,c,p)];
return[...e.from||e.to?[o("months",Ae(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Ae(...e.less.split(".."))}`,{less:""}),
...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a("links",s.kinds[e.
links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var E=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function ne(e,t={},...n){let s=document.createElementNS("http://ww\
w.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var ve=(e,t,n)=>ne("svg",{viewBox:"0 0 16 16",class:"glyph","\
aria-hidden":"true"},ne("path",{d:Be[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ye=(e,t)=>e.graph.data.
labels[e.graph.typeOf(t)][e.words.language].one,he=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),se=(e,t)=>he(e,{...ce(e.state),table:"",
node:t},ve(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),me=(e,t,...n)=>he(e,{...ce(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),
xe=(e,t)=>me(e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),de=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(
n),click:s},t),St=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),ct=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m(
"span",{},t))),ae=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[];function Ce({words:e},t,n,s,o){let i=m("ol",t),a=m("button",{type:"button",class:"quiet more",click:()=>r(
s*5)},"");function r(c){let p=i.children.length;i.append(...n.slice(p,p+c).map(o));let l=n.length-i.children.length;a.hidden=l===0,a.textContent=e.more(Math.min(
l,s*5))}return r(s),[i,a]}var be=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(ce(e.state))},"← ",e.words.close),dt=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",fe=(e,t,n)=>bt(e.graph.data,t,n);function zn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Gt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}var jo=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function _t(e,t,n){let[s,o,i,a]=Gt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,c=>c==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(jo(t),r.join(e.words.comma))}function Kt(e,t){let[n,s,o,i]=Gt(e,t);return[m("b",{class:"headline"},i||e.
words.untitled),m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var Bn=(e,t)=>he(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Le(e,t,n,s){let o=m("article",{},m("header",{},...Kt(e,t)));return Hn(e,o,t,n,s),o}function Ve(e,t,n,s){let o=m("details",{},m("summa\
ry",{},...Kt(e,t))),i=null,a=()=>i??=Hn(e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*Vt(e,t,n){
let s=0;for(let[o,i,a]of t)i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function Hn(e,t,n,s,o){let i=new Set;for(let{sentence:a,
text:r,listing:c,marks:p,clip:l}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(d,f)=>m("mark",{class:d===
o[0]?"one":"other"},f);t.append(m("blockquote",{},c?m("span",{class:"chip"},e.words.listing):"",...Vt(r,p.filter(([d])=>o.includes(d)),u),qn(e,r,n),Dn(e,l)))}t.
append(Bn(e,n))}function qn(e,t,n){let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await Ro(_t(e,t,n)),s.textContent=e.words.copied}),s}var Dn=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function Ro(e){try{await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Wn(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(d,f)=>he(e,{...ce(e.state),node:d},f),c=a.length?t.indexOf(a[0]):
-1,p=n.filter(([,d,f])=>c<0||f<=c||d>=c+a[0].length),l=c<0?p:[...p,[-1,c,c+a[0].length]].sort((d,f)=>d[1]-f[1]),u=Vt(t,l,(d,f)=>d<0?m("mark",{class:"one"},f):r(
d,f));return m("article",{},m("header",{},...Kt(e,s)),m("blockquote",{},o?m("span",{class:"chip"},e.words.listing):"",...u,qn(e,t,s),Dn(e,i)),Bn(e,s))}function Fn(e,t){
let{graph:n,words:s,state:o,view:i}=e,[a,r,c,p]=Gt(e,t),l=m("div",{id:"text"}),u=new Set(i.chosen);return n.quotes(n.sentencesIn(t)).then(d=>{for(let{text:f,marks:g}of d){
let h=(y,S)=>he(e,{...ce(o),node:y},m("mark",{class:u.has(y)?"one":"other"},S));l.append(m("p",f===p?{class:"headline"}:{},...Vt(f,g,h)))}}),[m("button",{type:"\
button",class:"quiet back",click:()=>e.go({...o,read:""})},"← ",s.back),m("h2",{},p||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[a,r,c].filter(
Boolean).join(" · ")),n.data.desk?m("p",{},m("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:n.placeOf(t)})}`},s.addName)):"",m("h3",
{},n.served?s.partOfArticle:s.wholeArticle),l]}var Me=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function vt(e,t,n){let s=m("select",{"data-control":t},...n.map(o=>m("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Jt(e,t,[n,s],o,i){let a=m("output",{},o(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function Xt(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Un(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=E("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,c=s.length-1,[p,l]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):c],u=(d,f)=>o({from:d?s[d]:"",to:f<c?s[f]:""});a.replaceChildren(Me(n.least,
...Jt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((d,f)=>Math.max(d,f),2),2),30)],String,d=>o({least:d}))),...s.length>1?[Me(n.from,...Jt("f\
rom",p,[0,c],d=>s[d],d=>u(d,Math.max(d,l)))),Me(n.to,...Jt("to",l,[0,c],d=>s[d],d=>u(Math.min(p,d),d)))]:[],Me(n.level,vt(e,"level",["article","sentence"])),Me(
n.listed,Xt("lists",t.lists,d=>o({lists:d}))),Me(n.links,vt(e,"links",["together","post","event"])),Me(n.colour,vt(e,"colour",["community","type"])),Me(n.size,vt(
e,"size",Ft)),Me(n.physics,Xt("physics",i.moves(),i.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(Ut(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Gn(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((l,u)=>u).filter(l=>!o.counts.recounted||
o.counts.articles[l]>0),r=rt(t).map(l=>{let u=new Set([l]),d=m("input",{type:"checkbox","data-type":l});return d.checked=n.types.has(l),d.addEventListener("chan\
ge",()=>{let f=new Set(n.types);d.checked?f.add(l):f.delete(l);let g=n.node>=0&&t.isOf(n.node,f);e.go({...n,types:f,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
E("types").querySelector(`[data-type=${l}]`).focus()}),m("label",{},d,ve(e,l===it?"person":l),i.labels[l][s.language].many,m("span",{class:"number"},String(a.filter(
f=>t.isOf(f,u)).length)))}),c=Xt("hubs",n.hubs,l=>e.set({hubs:l})),p=[...o.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(o.hubs.size>5?" …":"");E("types").replaceChildren(
...r,...o.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.hubsHint(p)},c,s.hubsOn,m("span",{class:"number"},String(o.hubs.size)))]:[])}function _n(e){
let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].length);E("kinds").hidden=o.length<2||!!n.table,E("kinds").replaceChildren(
...o.map(i=>de(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,group:-1}))))}function Kn(e){let t=Rn(e.state,e.graph,e.months,e.words);
E("chips").hidden=!t.length,E("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{let i=he(e,o,s,m("span",{"aria-hidden":"true"}," ×"));return i.className=
"chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function Vn({graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.
data.core.some(a=>!n.types.has(a));E("blank").replaceChildren(...t.nodes.length||n.table?[]:[m("p",{},i?s.siftedOut:s.blank),...i?[m("button",{type:"button",id:"\
unsift",click:()=>o(Ut(n,e))},s.reset)]:[]])}function Jn(e){let{graph:t,view:n,state:s,words:o,looks:i}=e,a=Qt(e),r=n.nodes.length-n.groups.reduce((c,{members:p})=>c+
p.length,0);E("legend-body").replaceChildren(...a.length?[m("h3",{},o.groupsTitle),...a,...r?[m("p",{class:"group"},Xn(Dt),o.restOf,m("span",{class:"number"},String(
r)))]:[]]:[],m("h3",{},o.sizeOf[s.size]),zo(e),...s.links==="together"?[m("h3",{},o.widthOf),Bo(e),m("p",{class:"soft"},o.why(t.data.limit.each))]:[m("h3",{},o.
options[s.links]),m("p",{class:"soft"},o.lineOf[s.links])]),E("legend").hidden=!!s.table||!i}function Qt(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!==
"community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({number:a,members:r})=>{let c=o.group(r.
slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:c,"data-group":a+1,"aria-pressed":String(s.group===a),click:i(a)},Xn(ze[a%ze.length]),
m("span",{},c),m("span",{class:"number"},String(r.length)))})}var Xn=e=>ne("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},ne("circle",{cx:8,cy:8,
r:7,fill:e}));function zo({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<16?Math.round(o*10)/10:Math.round(o));return m("div",{class:"scale"},
...s.map((o,i)=>m("span",{},ne("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},ne("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,
1/4,1/16][i]),class:"size"})),String(o))))}function Bo({looks:e}){let t=e.scale.map((o,i)=>[o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,
.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([o,i])=>m("span",{},ne("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},ne("lin\
e",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:"1")))}function Yt(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Qn=e=>[...new Set(e)].sort((t,n)=>t-n);
function Ho(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Je(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var Zt=(e,t,n,s)=>e.data.kind[n]===we?He(e,t,s):Je(e,t,e.articleOf(s[7]));function He({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var ft=({from:e,to:t,lists:n})=>!!(e||t||!n);function Yn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(ft(n)?Do(e,n):qo(e)))),t.get(s)}}function qo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Do(e,t){let{data:n,lists:s}=e,
o=n.doc.map(($,M)=>Je(e,t,M)),i=$=>(t.lists||!s.has($))&&o[e.articleOf($)],a=n.name.map(($,M)=>e.namingsOf(M).filter(i)),r=a.map($=>Qn($.map(e.storyOf))),c=a.map(
$=>Qn($.map(e.firstPrint))),p=c.map($=>$.filter(M=>s.has(M))),l=new Map,u=($,M)=>!M||$&&n.dates[$]<n.dates[M]?$:M;n.story.forEach(($,M)=>{o[M]&&l.set($,u(n.docDate[n.
doc[M]],l.get($)))});let d=$=>$.reduce(([M,x],N)=>{let R=l.get(N)??0;return R?[!M||n.dates[R]<n.dates[M]?R:M,!x||n.dates[R]>n.dates[x]?R:x]:[M,x]},[0,0]),f=r.map(
d),g=$=>$<e.held.articles&&o[$],h=new Set(n.story.filter(($,M)=>g(M))).size,y=$=>n.kind[$]!==Ke&&n.kind[$]<we,S=new Map([...e.rowsOf].map(([$,M])=>[$,M.filter(x=>Zt(
e,t,$,x))])),b=n.a.map(($,M)=>S.get(M)?.length??Yt(r[$],r[n.b[M]])),O=n.a.map(($,M)=>{if(S.has(M))return wt(n,S.get(M),n.kind[M]===we?"post":"event");let x=new Set(
r[n.b[M]]);return b[M]?d(r[$].filter(N=>x.has(N))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:f.map(([$])=>$),last:f.map(([,$])=>$),
weight:b,sentences:n.a.map(($,M)=>y(M)?Yt(c[$],c[n.b[M]]):0),lists:n.a.map(($,M)=>y(M)?Yt(p[$],p[n.b[M]]):0),npmi:n.a.map(($,M)=>y(M)?Ho(b[M],r[$].length,r[n.b[M]].
length,h):null),since:O.map(([$])=>$),until:O.map(([,$])=>$),stories:h,pages:new Set(n.doc.filter(($,M)=>g(M))).size,recounted:!0,said:$=>a[$].filter((M,x,N)=>M!==
N[x-1])}}var Wo=12,en=6,Zn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function Mt(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Zt(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function tn(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?
`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:fe(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],Zn(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function es(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=Mt(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.
data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function ts(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.
data.a[t],n.data.b[t]],r=Mt(e,t),c=n.edgeOf(...a),p=l=>o.links==="post"?l[8]:l[7];return[be(e),m("h2",{class:"pair"},...a.map(l=>se(e,l))),ct([s.times(o.links,r.
length),fe(e,i.counts.since[t],i.counts.until[t])]),c===void 0?"":he(e,{...o,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(l=>[m("h3",{class:"\
act"},tn(e,t,l)),p(l)<0?"":Le(e,n.articleOf(p(l)),[p(l)],a)]))]}function ns(e,t,n,s){let{graph:o,words:i}=e;return Ce(e,t,n,Wo,([a,r,c,p,l,u,d,f])=>{let g=[...new Set(
[...c,...p,...l<0?[]:[l]])].filter(h=>h!==s);return m("li",{},m("b",{},i.acts[o.data.acts[a]])," ",m("time",{},Zn(e,r)),d||u?m("span",{},` ${[d,u].filter(Boolean).
join(" · ")}`):"",g.length?m("div",{class:"with"},...g.slice(0,en).map(h=>se(e,h)),g.length>en?` +${g.length-en}`:""):"",Ve(e,o.articleOf(f),[f],s===void 0?g:[
s]))})}function ss({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Je(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}
function os(e,t){let n=ss(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ae(`${e.words.events} ${n.length}`,n,...ns(e,{id:"events",class:"li\
ne"},n,t))}function is(e){let t=new Set(e.view.nodes),n=ss(e).filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":m("section",
{class:"card",id:"newest"},...ae(e.words.newest,n,...ns(e,{class:"line"},n)))}function Fo(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function Uo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function Go(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,c,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,d]=Uo(p);if(c.has(d))continue;if(d===s)break;c.add(d);let f=d===
n?0:3*e.edgesOf[d].length/a;for(let g of e.edgesOf[d]){let h=e.otherEnd(g,d);if(!t.passes(g)||!o(g,h))continue;let y=u+f+1/t.weight(g);y<(i.get(h)??1/0)&&(i.set(
h,y),r.set(h,g),Fo(p,[y,h]))}}if(!r.has(s))return null;let l=[];for(let u=s;u!==n;u=e.otherEnd(l[0],u))l.unshift(r.get(u));return l}function pt(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function as(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],c=new Set(o);for(;r.length<
i;){let p=Go(e,t,[n,s],(l,u)=>l!==a&&!c.has(u)&&(!e.isCredit(l)||n===e.data.b[l]||s===e.data.b[l]));if(!p)break;r.push(p),pt(e,n,p).slice(1,-1).forEach(l=>c.add(
l))}return r}function rs(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(r)-i(a)||a[0]-r[0])}var _o=new Intl.Collator("zh"),ls=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?_o.compare(t,e):t-e);function ds({words:e},t,n,s,o){let[i,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,c=()=>{let u=t.map(d=>[s[1](d),d]).sort(([d],[f])=>r?ls(d,f):ls(f,d));i.replaceChildren(...u.slice(0,o).map(([,d])=>m(
"tr",{},...n.map(([f,g,h])=>m("td",{class:f},h?h(d):String(g(d))))))),n.forEach((d,f)=>l[f].setAttribute("aria-sort",d!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],c()},l=n.map(u=>m("th",{scope:"col",class:u[0]},m("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,c()}),c(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...l)),i),a)}var Et=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>se(e,t(n))],fs=e=>["together",t=>e.view.counts.weight[t],t=>me(e,t,String(e.view.
counts.weight[t]))],ps=e=>["sentences",t=>e.view.counts.sentences[t]],hs=e=>["npmi",t=>e.view.counts.npmi[t],t=>dt(e,t),e.words.npmiHint],cs=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function us(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=fs(e);
return m("div",{id:"companions"},ds(e,s.near,[Et(e,r=>n.otherEnd(r,t)),a,ps(e),hs(e)],a,25),m("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function ms(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=E("table");if(r.hidden=!s.table,E("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let c=h=>t.isOf(h,s.types)&&!s.hide.has(h)&&(!a.recounted||a.articles[h]>0),[p,l]=[fs(e),["articles",h=>a.articles[h]]],[u,d,f]=s.table==="edges"?[i.a.map((h,y)=>y).
filter(h=>i.kind[h]<we&&c(i.a[h])&&c(i.b[h])&&n.passes(h)),[Et(e,h=>i.a[h]),Et(e,h=>i.b[h]),p,ps(e),["inLists",h=>a.lists[h]],hs(e),...cs(e,a.since,a.until)],p]:
[i.name.map((h,y)=>y).filter(c),[Et(e,h=>h),["type",h=>ye(e,h)],l,["mentions",h=>a.mentions[h]],["companions",h=>t.edgesOf[h].filter(n.passes).length],...cs(e,a.
first,a.last)],l],g=h=>de("tab-"+h,o.tabs[h],s.table===h,()=>e.set({table:h}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},o.rows(u.length))),ds(e,u,d,f,100))}var bs=(e,t,n)=>m("time",{class:"soft"},fe(e,t,n)),gs=12,ks=(e,t)=>typeof t=="number"?se(e,t):t;function Ko(e,[,t,n,s,o,i,a,r]){let c=a||r?m("time",{},`${a||"…"}\
 – ${r||"…"}`):bs(e,o,i);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",ks(e,n),c)}function Vo(e,[t,n,,s,o,i]){return m(
"li",s?{class:"former"}:{},ks(e,t)," ",m("b",{},s?e.words.former+" ":"",n),bs(e,o,i))}function ws({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&He(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function Jo(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:Se(n[r],t)});
return m("div",{class:"buttons acts"},de("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),de("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),de("open",s.open,
n.open.has(t),a("open")),de("pin",s.pin,n.pin.has(t),a("pin")),de("hide",s.hide,!1,()=>o({...ce(n),hide:Se(n.hide,t)})),de("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),de("chain",s.chain,e.linking===t,()=>e.link(t)))}function Os(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:c}=o,p=r.
said(t),l=ws(e,0,t),u=ws(e,2,t),d=o.near.length;return[be(e),m("h2",{},ve(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),ct([ye(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),fe(e,r.first[t],r.last[t])]),Jo(e,t),ae(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].map(f=>m("span",{class:"chip"},f)))),ae(s.
posts,l,...Ce(e,{id:"posts",class:"line"},l,gs,f=>Ko(e,f))),ae(s.holders,u,...Ce(e,{id:"holders",class:"line"},u,gs,f=>Vo(e,f))),os(e,t),ae(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,d?[1]:[],us(e,t),c?.rest>0&&!i.ego?m("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(
c.rest)):""),ae(s.stories,p,m("div",{id:"articles"},...n.byArticle(p).map(([f,g])=>Ve(e,f,g,[t]))))]}function $s(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,
{counts:r}=o,c=[a.a[t],a.b[t]],p=ft(i)?new Set(c.flatMap(h=>r.said(h))):null,l=n.proof(t),[u,d]=[l.both,l.either].map(h=>p&&!n.evidence.has(t)?h.filter(y=>p.has(
y)):h),f=p?0:a.weight[t]-new Set([...u,...d].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?
s.lists(r.lists[t]):"",dt(e,t)&&`${s.npmi} ${dt(e,t)}`];return[be(e),m("h2",{class:"pair"},...c.map(h=>se(e,h))),ct([...g,fe(e,r.since[t],r.until[t])]),p&&!u.length&&
!d.length?m("p",{class:"hint",id:"none-left"},s.noneLeft):"",ae(s.evidence,u,m("div",{id:"evidence"},...n.byArticle(u).map(([h,y])=>Le(e,h,y,c)))),ae(s.apart,d,
m("div",{id:"apart"},...n.byArticle(d).map(([h,y],S)=>(u.length||S>2?Ve:Le)(e,h,y,c)))),a.database&&f>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(
f)):"",n.evidence.get(t)?.more?m("button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function ys(e,t,n,s){let{graph:o,words:i,view:a}=e,
r=pt(o,t,n);return m("ol",{id:s,class:"line chain"},...n.map((c,p)=>{let{both:l,either:u}=o.proof(c),d=o.byArticle(l.length?l:u).slice(0,2),f=p>0?he(e,{...e.state,
not:Se(e.state.not,r[p])},`${i.not} ${o.nameOf(r[p])}`):"";return m("li",{},se(e,r[p])," — ",me(e,c,i.inArticles(a.counts.weight[c]))," — ",se(e,r[p+1]),f&&
m("span",{class:"not"},f),...d.map(([g,h])=>Ve(e,g,h,[r[p],r[p+1]])))}))}function Ss(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=rs(t,s,i,a),c=s.ways.
filter(d=>d.length===1),p=s.ways.filter(d=>d.length>1),[l,...u]=[...c,...p];return[be(e),m("h2",{class:"pair"},se(e,i),se(e,a)),m("h3",{},c.length?n.direct:n.strongest),
l?ys(e,i,l,"steps"):m("p",{class:"soft",id:"steps"},n.apart2),ae(n.ways,u,...u.map((d,f)=>ys(e,i,d,`way-${f}`))),ae(n.common,r,m("ol",{id:"common",class:"rows"},
...r.slice(0,60).map(([d,f,g])=>m("li",{},se(e,d),m("span",{},me(e,f,String(s.counts.weight[f]))," · ",me(e,g,String(s.counts.weight[g])))))))]}function vs(e,{
members:t}){let{graph:n,words:s,view:o}=e,i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,c)=>o.tie(c)-o.tie(r)||r-c).slice(0,
10);return[be(e),m("h2",{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},se(
e,r),m("span",{class:"number"},String(o.counts.articles[r]))))),ae(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m("li",{},xe(e,r),me(e,r,s.inArticles(o.
counts.weight[r]))))))]}var nn=26;function ke(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var an=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Xo(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Ms=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Xo).join(",")).join(`\r
`)+`\r
`;function rn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function Qo(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=rn(e),a=(p,l)=>Object.entries(o[p]).filter(([u])=>l[u]!==void 0&&l[u]!==null&&l[u]!=="").map(([u,d])=>`<data key="${d}">${an(l[u])}\
</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",i.node(p))}</node>`),c=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.
b[p]}">${a("edge",i.edge(p))}</edge>`);return`${s}${[...r,...c].join(`
`)}
</graph>
</graphml>
`}var sn=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Tt(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:c}=n,p=i.
scale(),l=Yo(e,p),[u,d,f,g]=l.map(I=>I*p),h=I=>({x:i.spotOf(I).x*p,y:i.spotOf(I).y*p}),y=s.edges.map(I=>{let[G,Z,F]=[h(c.a[I]),h(c.b[I]),o.line(I)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${Z.x.toFixed(1)}" y2="${Z.y.toFixed(1)}" stroke="${F.colour}" stroke-opacity="${F.opacity.toFixed(2)}" strok\
e-width="${Math.max(F.width*p,.5).toFixed(1)}"${F.dashes?` stroke-dasharray="${F.dashes.join(" ")}"`:""}/>`}),S=s.nodes.map(I=>{let[G,Z]=[h(I),o.radius(I)*p];return`\
<path transform="translate(${(G.x-Z).toFixed(1)} ${(G.y-Z).toFixed(1)}) scale(${(Z/8).toFixed(3)})" d="${Be[c.shapes[n.typeOf(I)]]}" fill="${o.colour(I)}" fill-\
opacity="${o.opacity(I)}"><title>${an(n.nameOf(I))}</title></path>`}),b=i.toMap,O=(I,G,Z,F,ie="")=>`<text x="${G.toFixed(1)}" y="${Z.toFixed(1)}" font-size="${F}\
" fill="${t.ink}" ${ie}>${an(I)}</text>`,$=i.labels().map(({text:I,x:G,y:Z})=>{let F=b({x:G,y:Z});return O(I,F.x*p,F.y*p,13,`text-anchor="middle" dominant-basel\
ine="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),M=r.colour==="community"?s.groups.map(({number:I,members:G})=>[ze[I%ze.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):c.types.filter(I=>s.nodes.some(G=>n.typeOf(G)===I)).map(I=>[c.colours[I],c.labels[I][a.language].many,c.shapes[I]]),x=M.flatMap(
([I,G,Z],F)=>[`<path transform="translate(${u.toFixed(1)} ${(g+12+nn*F).toFixed(1)})" d="${Be[Z]}" fill="${I}"/>`,O(G,u+24,g+25+nn*F,13)]),N=g+30+nn*M.length,R=`${a.
corpus(s.counts.pages,s.counts.stories,Xe(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,j=Math.max(f-u,sn(qe(e),23),sn(R,12),...M.map(([,I])=>24+sn(I,13))),
W=[u-20,d-64,j+40,N-d+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${W.join(" ")}" width="${W[2]}" height="${W[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${W[0]}" y="${W[1]}" width="100%" height="100%" fill="${t.paper}"/>${[O(qe(e),u,d-32,22,
'font-weight="600"'),...y,...S,...$,...x,O(R,u,N,12)].join(`
`)}</svg>`}function qe({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Xe({graph:e,state:t,months:n}){return t.from||t.to?Ae(t.from||n[0],t.to||n.at(-1)):bt(e.data,...Tn(e.data))}function Yo({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},c]=[n.spotOf(i),t.radius(i)];return[a-c,r-c,a+c,r+c]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function on(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>ke("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Tt(e,t))}
var Zo={png:(e,t)=>on(e,t,1),png2:(e,t)=>on(e,t,2),png4:(e,t)=>on(e,t,4),svg:(e,t)=>ke("graph.svg",Tt(e,t),"image/svg+xml"),graphml:e=>ke("graph.graphml",Qo(e),
"application/xml"),nodes:e=>ke("graph-nodes.csv",Ms(e.graph.data.declared.nodes,e.view.nodes.map(rn(e).node)),"text/csv"),edges:e=>ke("graph-edges.csv",Ms(e.graph.
data.declared.edges,e.view.edges.map(rn(e).edge)),"text/csv")};function Es(e,t,n,s){E("files").replaceChildren(...Object.entries(Zo).map(([o,i])=>m("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),m("button",{type:"button",id:"print",click:s},e.print))}var At=5,ei=10;function Ts({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function As(e){let{graph:t,words:n,state:s,view:o}=e,i=Ts(e);return[be(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,Xe(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},de("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>si(e)},n.markdown)),m("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[m("p",{class:"note"},s.note)]:[],m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},se(e,a),
he(e,{...s,sel:Se(s.sel,a)},n.unselect)))),ae(n.among,i,m("ol",{class:"rows",id:"among"},...i.map(a=>m("li",{},xe(e,a),me(e,a,n.inArticles(o.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>ti(e,a)):[],...s.dossier?i.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...ni(e,a)]):[]]}function xs({
graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&He(e,n,o)).map(([,o,i,a,r,c,p,l])=>`${a?t.former+" ":""}${o}${i===""?"":` · ${typeof i=="num\
ber"?e.nameOf(i):i}`}（${p||l?`${p||"…"} – ${l||"…"}`:[e.data.dates[r],e.data.dates[c]].filter(Boolean).join(" – ")}）`)}function ti(e,t){let{graph:n,
words:s,view:o}=e,{counts:i}=o,a=i.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[ye(e,t),s.inArticles(i.articles[t]),fe(e,i.first[t],
i.last[t])].join(" · ")),...xs(e,t).map(r=>m("p",{},...St(r))),...n.byArticle(a).slice(0,At).map(([r,c])=>Le(e,r,c.slice(0,2),[t]))]}function ni(e,t){let{graph:n}=e,
{both:s,either:o}=n.proof(t);return n.byArticle(s.length?s:o).slice(0,At).map(([i,a])=>Le(e,i,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Oe=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function si(e){let{graph:t,words:n,state:s,view:o}=e,{counts:i}=o,a=async c=>{let p=[];for(let[l,u]of c)for(let{text:d}of await t.
quotes(u.slice(0,2)))p.push(`> ${Oe(_t(e,d,l))}`);return p},r=[`# ${n.dossierOf}: ${Oe(t.data.title)}`,Oe(Xe(e)),...s.note.split(/\n+/).filter(Boolean).map(Oe)];
for(let c of s.sel){let p=t.edgesOf[c].filter(o.passes).sort((l,u)=>o.tie(u)-o.tie(l)).slice(0,ei);r.push(`## ${Oe(t.nameOf(c))}`,[ye(e,c),n.inArticles(i.articles[c]),
fe(e,i.first[c],i.last[c])].map(Oe).join(" · "),...xs(e,c).map(l=>`- ${Oe(l)}`)),r.push(`${n.companions}${n.colon}${p.map(l=>`${Oe(t.nameOf(t.otherEnd(l,c)))} ${i.
weight[l]}`).join(n.stroke)}`,...await a(t.byArticle(i.said(c)).slice(0,At)))}for(let c of Ts(e)){let{both:p,either:l}=t.proof(c);r.push(`## ${Oe(t.nameOf(t.data.
a[c]))} — ${Oe(t.nameOf(t.data.b[c]))}`,n.inArticles(i.weight[c]),...await a(t.byArticle(p.length?p:l).slice(0,At)))}ke("dossier.md",r.join(`

`)+`
`,"text/markdown")}var oi=60,Cs=90,xt={timer:0,key:""};function Ls(e,t){let n=E("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==xt.key&&(xt.key=s,clearTimeout(xt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?li(e,t.edge):ai(e,t.node)).flat())),t&&ii(n,t)}function ii(e,{x:t,y:n}){let s=E("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function ai(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&He(n,e.state,r)).slice(0,3);return[m("b",{},ve(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),m("p",{class:"soft"},[ye(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,c])=>m("p",{},r,c===""?"":` · ${typeof c=="number"?n.nameOf(c):c}`))]}function ri(e,t){let{graph:n,words:s,view:o}=e,i=Mt(e,t);return[m("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(o.state.links,i.length),fe(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>m("p",{},tn(e,t,a)))]}function li(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return ri(
e,t);let{both:r,either:c}=n.proof(t),p=new Set([...r,...c].map(f=>n.dayOf(n.articleOf(f))).filter(Boolean)).size,l=m("p",{class:"said"}),u=r.filter(f=>!n.lists.
has(f)),d=n.byArticle(u.length?u:r)[0];return d&&(xt.timer=setTimeout(async()=>{let[{text:f}]=await n.quotes([d[1][0]]);l.textContent=f.length>Cs?f.slice(0,Cs)+
"…":f},oi)),[m("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(p),fe(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),l]}var ee=e=>e.toLocaleString("en"),ue=(e,t)=>`${ee(e)} ${t}${e===1?"":"s"}`,ln={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,o)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
，",semicolon:"；",colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${ee(e)} 个版面`,`${ee(t)} 篇报道`,n].filter(
Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"报道最多",
closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${ee(e)} 篇报道`,named:e=>`提及 ${ee(e)} 次`,aliases:"又作",posts:"职务",
holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"\
标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${ee(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} \
个`,stories:"报道",evidence:"依据",both:e=>`${ee(e)} 篇报道同现`,wrote:e=>`署名的 ${ee(e)} 篇报道`,said:e=>`${ee(e)} 句同句`,lists:e=>`其中 ${ee(
e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",
filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"\
计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"\
同句",type:"按类型",community:"按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"\
任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"\
联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${ee(e)} 个`:"",rows:e=>`共 ${ee(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",
open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",
ways:"其他联系链",apart2:"两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`\
本文件只含数据库的一部分：${e} / ${t} 个实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,
rest:(e,t,n,s,o,i)=>`先列出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,
older:"再取更早的原句",unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${ee(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,
partly:"（只计本文件内的报道）",cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,
blank:"没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即\
显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每\
个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${ee(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"\
很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}\
”`,textHits:(e,t)=>t?`${ee(e)} 句原文`:`已找到 ${ee(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`\
列出最近的 ${e} 句`,read:"看全文",wholeArticle:"全文",partOfArticle:"本文件所含的句子",time:"时间：拖动选取一段",play:"播放",pause:"\
暂停",compare:"与此前等长时段对比",clear:"全部时间",bars:"每月出现次数（按类型）",own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：\
见报起止）",gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",compared:(e,t)=>`${e} 对比 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",
select:"加入选集",selected:"选集",unselect:"移出选集",among:"选集内的联系",dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"\
卷宗",emptySelection:"选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",stepTitle:e=>`\
标题（不写则为：${e}）`,stepText:"说明（可不写）",stepAdd:"把当前画面加为一步",stepKeep:"保存文字",stepView:"保存文字并换成当前画面",
stepCancel:"取消修改",undo:"撤销上一次改动",stepAct:{up:e=>`第 ${e} 步上移`,down:e=>`第 ${e} 步下移`,rewrite:e=>`修改第 ${e} 步`,remove:e=>`\
删去第 ${e} 步`},rewriting:e=>`正在修改第 ${e} 步`,noSteps:"把图调到要讲的样子，写上标题，加为一步；如此一步步讲下去。",keptHere:"\
改动只记在这个浏览器里，要交给别人请存成文件。",keptThere:"改动已记在服务器的文件里。",notKept:e=>`讲述没有存住：${e}`,
saveSteps:"存步骤文件（供 kg story）",savePage:"存成带讲述的网页",kinds:{together:"同现",post:"任职",event:"活动"},lineOf:{post:"人物到任职单位；虚\
线：只见曾任",event:"一同参加、会见、调研……的活动；越粗次数越多"},acts:{meet:"会见",inspect:"调研",attend:"出席",chair:"主持",
speak:"讲话",sign:"签约",appoint:"任命",remove:"免职",visit:"走访",award:"表彰",invest:"投资"},events:"活动",newest:"最近的活动",times:(e,t)=>e===
"post"?`${ee(t)} 项职务`:`${ee(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e}\
 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, \
aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and m\
inus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"\
Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events sh\
own"}[o]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===
null?"":ue(e,"page"),ue(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edg\
e for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>ue(e,"article"),named:e=>ue(
e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${ee(
e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${ue(e,"article")}`,wrote:e=>`in ${ue(e,"a\
rticle")} credited to the reporter`,said:e=>`in ${ue(e,"sentence")}`,lists:e=>`of these ${ue(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In th\
e same article, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"(no headline)",filters:"Filter and look",save:"Sa\
ve",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without li\
sts",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by c\
ommunity",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in a\
n event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"\
Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${ee(e)} of types not chosen`:"",rows:e=>ue(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"\
Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other c\
hains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,i)=>`\
This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} articles. For the rest use kg who NAME, kg expo\
rt or kg serve.`,rest:(e,t,n,s,o,i)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${o} of ${i} articles; the rest comes from th\
e database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ue(e,"mo\
re article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As \
printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}\
; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities appear together.",siftedOut:"The filters tha\
t are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"\
Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"\
Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity \
are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details a\
nd table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`th\
e closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>ue(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===t?e:`${e} to ${t}`}\
, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"Links that be\
gan",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"\
People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?ue(e,"sentence"):`${ue(e,"\
sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole ar\
ticle",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: drag to choose a period",play:"Play",pause:"Pause",compare:"C\
ompare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: articles a month`,terms:"Terms of office (solid: as printed; d\
ashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e} against ${t}`,sheetOpen:"Open the picture",sheetShut:"\
Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links among them",dossier:"Dossier",markdown:"Dossier \
(Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tell the story",stepBack:"← Back",stepOn:"Next →",stepOff:"\
End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add this view as a step",stepKeep:"Keep the words",stepView:"Kee\
p the words, with this view",stepCancel:"Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move step ${e} up`,down:e=>`Move step ${e} down`,rewrite:e=>`Rewrit\
e step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the picture to what you want to tell, write a title, and add it as \
a step; then the next.",keptHere:"Changes are kept in this browser alone: save a file to hand them on.",keptThere:"Changes are kept in the server's file.",notKept:e=>`\
The story is not kept: ${e}`,saveSteps:"Save the steps (for kg story)",savePage:"Save the page with this story",kinds:{together:"Together",post:"Posts",event:"E\
vents"},lineOf:{post:"From a person to the body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},
acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"\
is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>ue(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"\
Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the dossier and the address)",selectHint:"Hold Shift and clic\
k nodes to select several."}};var Ns=5,ci=6,di=6,fi=3;function pi({graph:e,months:t,state:n}){let s=new Set(e.data.doc.map((c,p)=>e.monthOf(p))),o=t.filter(c=>s.has(c)),i=o.filter(c=>(!n.from||
c>=n.from)&&(!n.to||c<=n.to)),a=Math.max(1,Math.round(i.length/di)),r=i[i.length-a];return r&&r>o[0]?{from:r,to:i.at(-1)}:null}function hi(e,t){let{graph:n,view:s,
state:o}=e,{data:i}=n,{counts:a}=s,[r,c]=[f=>i.dates[f],t.from],p=f=>n.isOf(f,o.types)&&!o.hide.has(f),l=i.name.map((f,g)=>g).filter(f=>p(f)&&a.articles[f]>0&&r(
a.first[f])),u=f=>f.sort((g,h)=>a.articles[h]-a.articles[g]||g-h),d=f=>f&&(!o.from||f.slice(0,7)>=o.from)&&(!o.to||f.slice(0,7)<=o.to);return{posts:i.post.filter(
([f,,,g,h])=>!g&&typeof f=="number"&&p(f)&&r(h)>=c&&d(r(h))).sort((f,g)=>r(g[4])<r(f[4])?-1:1),fresh:u(l.filter(f=>r(i.first[f])>=c&&["official","person"].includes(
n.typeOf(f)))),gone:u(l.filter(f=>r(i.last[f])&&r(i.last[f])<c&&n.typeOf(f)==="official"&&a.articles[f]>1)),pairs:i.a.map((f,g)=>g).filter(f=>s.passes(f)&&r(i.since[f])>=
c&&p(i.a[f])&&p(i.b[f])&&[i.a[f],i.b[f]].every(g=>r(i.first[g])&&r(i.first[g])<c)).sort((f,g)=>s.tie(g)-s.tie(f)||f-g)}}function ui({graph:e,view:t,state:n}){let{
data:s}=e,{counts:o}=t,i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,c)=>c).filter(r=>t.
passes(r)&&o.weight[r]>=fi&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,c)=>a(c)-a(r)||r-c)}var Qe=(...e)=>m("li",{},...e),mi=(e,t)=>m(
"ol",{class:"rows",id:e},...t),Ps=e=>({class:"rows",id:e});function gi(e){let{words:t,graph:n}=e,s=pi(e);if(!s)return[];let o=hi(e,s),{counts:i}=e.view,a=(c,p)=>Qe(
se(e,c),m("time",{},fe(e,p,p)));if(!Object.values(o).some(c=>c.length))return[];let r=(c,p,l,u)=>p.length?[m("h4",{},`${c} ${ee(p.length)}`),...Ce(e,Ps(u),p,Ns,
l)]:[];return m("section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,o.posts,([c,p,l,,u])=>Qe(
m("span",{},se(e,c)," ",p,l===""?"":` · ${typeof l=="number"?n.nameOf(l):l}`),m("time",{},fe(e,u,u))),"new-posts"),r(t.newPeople,o.fresh,c=>a(c,i.first[c]),"ne\
w-people"),r(t.gone,o.gone,c=>a(c,i.last[c]),"gone"),r(t.newPairs,o.pairs,c=>Qe(xe(e,c),m("time",{},fe(e,i.since[c],i.since[c]))),"new-pairs"))}function wi(e){let t=ui(
e);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),...Ce(e,Ps("surprises"),t,Ns,n=>Qe(
xe(e,n),me(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function yi(e){let t=Qt(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},
e.words.groupsTitle),...t)}function Ct(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.counts,p=o.data.name.map((l,u)=>u).filter(l=>n.includes(o.typeOf(l))&&
o.isOf(l,a.types)&&!a.hide.has(l)&&r[l]>0&&!i.leftOut.includes(l)).sort((l,u)=>r[u]-r[l]||l-u).slice(0,ci);return ae(t,p,m("ol",{class:"bars",id:s},...p.map(l=>Qe(
se(e,l),m("span",{class:"number"},String(r[l])),zn(m("i",{class:"bar"}),r[l]/r[p[0]],e.looks.colour(l))))))}function Is(e){let{graph:t,words:n,view:s}=e,{counts:o}=s,
i=Xe(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,c)=>o.weight[c]-o.weight[r]||s.tie(c)-s.tie(r)||
r-c).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...St(n.corpus(o.pages,o.stories,i)),ft(e.state)&&t.data.database?n.partly:""),m(
"p",{class:"hint"},n.hint),e.state.links==="event"?is(e):"",gi(e),wi(e),yi(e),m("div",{id:"leading"},Ct(e,n.leadPeople,["official","person"],"people"),Ct(e,n.leadOrgans,
["agency","institution"],"organs"),Ct(e,n.leadCompanies,["company"],"companies"),Ct(e,n.leadPlaces,["district"],"places")),ae(n.closest,a,mi("closest",a.map(r=>Qe(
xe(e,r),me(e,r,n.inArticles(o.weight[r]))))))]}function js(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},c={...r,...n,...o};if(n=i?c:null,!i){e.moveTo(c);return}
let p=performance.now(),l=u=>{if(a!==t)return;let d=Math.max(0,Math.min((u-p)/i,1)),f=d<.5?2*d*d:1-2*(1-d)*(1-d),g=h=>r.position[h]+f*(c.position[h]-r.position[h]);
e.moveTo({scale:r.scale*(c.scale/r.scale)**f,position:{x:g("x"),y:g("y")}}),d<1?requestAnimationFrame(l):(n=null,e.redraw())};requestAnimationFrame(l)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Rs({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function zs(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function Bs(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Lt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Hs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function qs(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&Lt(i,n)))}}function cn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[qs(),qs()];for(let{i:p,x:l,y:u,radius:d}of t)r.add({...Hs(l,u,d*2,d*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let c=[];
for(let{i:p,x:l,y:u,radius:d,text:f,width:g,must:h}of e){if(c.length>=i)break;let[y,S]=[d+o*.6,d+g/2+2],b=[[0,y],[S,0],[-S,0],[0,-y],[S*.8,y*.8],[-S*.8,y*.8],[S*
.8,-y*.8],[-S*.8,-y*.8],[S*.45,y],[-S*.45,y],[S*.45,-y],[-S*.45,-y],...h?[[0,y*1.7],[0,-y*1.7]]:[]].map(([$,M])=>({...Hs(l+$,u+M,g,o),x:l+$,y:u+M,i:p,text:f})).
filter($=>$.left>s.left&&$.right<s.right&&$.top>s.top&&$.bottom<s.bottom&&!a.touching($)),O=b.find($=>!r.touching($,p))??(h?b[0]:void 0);O&&(a.add(O),c.push(O))}
return c}function Ds(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(p=>t.nodes.filter(l=>l!==n&&(s.get(
l)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),c=ki(bi(e,i,p=>-(r.get(p)??0)),130,o);if(a.length){let p=new Map(a.map(u=>[u,$i(e,u,o)])),l=a.
sort((u,d)=>p.get(u)-p.get(d));Oi(l,c+64,o)}return o}function bi(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function ki(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[c,p]=[0,t];for(;c<a.
length;){let l=Math.max(1,Math.floor(r*p/64)),u=a.slice(c,c+l);u.forEach((d,f)=>{let g=o+r*(f+.5)/u.length;n.set(d,{x:1.25*p*Math.cos(g),y:p*Math.sin(g)})}),c+=
u.length,i=Math.max(i,p),p+=64}o+=r}return i}function Oi(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((p,l)=>l>=s&&(l-s)%a===0).slice(0,i),c=a>1?r:e.slice(s);if(c.forEach((p,l)=>{let u=-Math.PI+2*Math.PI*(l+.5)/c.length;n.set(p,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,o+=64}}function $i(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let c=Math.hypot(r.x,r.y);return[i+r.x/c,a+r.y/c]},[0,0]);return Math.atan2(o[1],o[0])}function Ws(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let o=new Map(s.map(p=>[p,[]]));for(let p of t.edges)o.get(e.a[p])?.push(e.b[p]),o.get(e.b[p])?.push(e.a[p]);let i=new Map,a=({x:p,y:l})=>[Math.floor(p/48),
Math.floor(l/48)],r=p=>{let l=a(p).join();i.has(l)?i.get(l).push(p):i.set(l,[p])},c=(p,l)=>{let[u,d]=a(p);for(let f=-2;f<=2;f++)for(let g=-2;g<=2;g++)if(i.get(`${u+
f},${d+g}`)?.some(h=>Math.hypot(p.x-h.x,p.y-h.y)<l))return!1;return!0};n.forEach(r);for(let p of s){let l=o.get(p).map(S=>n.get(S)).filter(Boolean),u=S=>l.length?
l.reduce((b,O)=>b+O[S],0)/l.length:0,[d,f]=[u("x"),u("y")],g=S=>({x:d+12*Math.sqrt(S)*Math.cos(S*2.4),y:f+12*Math.sqrt(S)*Math.sin(S*2.4)}),h=0;for(;h<150&&!c(g(
h),96);)h++;if(h===150)for(h=0;!c(g(h),48);)h++;let y=g(h);n.set(p,y),r(y)}}var Si=12,Fs=400,Us=16,vi={mouse:12,touch:24},Mi={mouse:6,touch:12},Ei=60,Gs=400,Ti=17,_s=Object.fromEntries(Object.entries(Be).map(([e,t])=>[e,new Path2D(t)]));
function Ks(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:v,y:T})=>[w,{x:v,y:T}])),r={nodes:new Map,
edges:new Map},c=new Map,p=a,[l,u]=[null,null],[d,f,g]=[null,null,{}],h=[],y=[],S=new Set,[b,O,$,M]=[null,!1,!1,!0],x=!1,N=w=>p.get(w),R=({x:w,y:v})=>{let[T,C]=[
l.getScale(),l.getViewPosition()];return{x:(w-C.x)*T+e.clientWidth/2,y:(v-C.y)*T+e.clientHeight/2}},j=()=>d.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...R(p.
get(w)),radius:f.radius(w)*l.getScale()}));function W(w,v,T){[d,g]=[w,v],p=d.state.ego&&d.state.node>=0?Ds(t,d,d.state.node):a,Ws(o,d,p),f=xn(t,d,g,N,Ge(d.nodes,
()=>20).scale),b=null,s.hover(null),S=new Set,h.length||setTimeout(I,l?Ei:0),x||=T,h=[Z]}function I(){h.shift()?.(),h.length&&setTimeout(I)}let G=()=>{for(;h.length;)
h.shift()()};function Z(){let w=d.state.pin,v=d.nodes.map(D=>({id:D,...$&&r.nodes.has(D)?{}:p.get(D),size:f.radius(D),shape:o.shapes[t.typeOf(D)],...F(D),fixed:w.
has(D)})),T=d.edges.map(D=>{let{width:V,opacity:oe,colour:le,dashes:B}=f.line(D);return{id:D,from:o.a[D],to:o.b[D],width:V,dashes:B,color:{color:le,opacity:oe}}}),
C=[];for(let D=0;D<T.length;D+=Gs)C.push(()=>pe("edges",T.slice(D,D+Gs)));let H=()=>{ie("edges",d.edges),ie("nodes",d.nodes)},q=()=>{x&&(x=!1,Re(),s.shown())},U=()=>{
q(),l.redraw()};h=l?[H,()=>pe("nodes",v),...C,U]:[z,()=>{pe("nodes",v),q()},...C,()=>l.redraw()]}let F=w=>({opacity:f.opacity(w),borderWidth:d.state.pin.has(w)||
d.chosen.includes(w)?2.5:1.5,color:{background:f.colour(w),border:d.state.pin.has(w)||d.chosen.includes(w)||d.state.sel.has(w)?g.ink:g.paper}});function ie(w,v){
let T=new Set(v),C=[...r[w].keys()].filter(H=>!T.has(H));C.forEach(H=>r[w].delete(H)),C.length&&i[w].remove(C)}function pe(w,v){let T=v.map(C=>[C,JSON.stringify(
C)]).filter(([C,H])=>r[w].get(C.id)!==H);T.forEach(([C,H])=>r[w].set(C.id,H)),T.length&&i[w].update(T.map(([C])=>C))}function st(w,v){let T=w.canvas.width/e.clientWidth;
w.save(),w.setTransform(T,0,0,T,0,0),v(w),w.restore()}function Pe(w){if(!(!d||d.state.ego||d.state.colour!=="community"||d.state.links!=="together"))for(let{number:v,
members:T}of d.groups){if(d.lit&&d.state.group!==v)continue;let C=Bs(zs(T.map(N)));C.length<3||(w.beginPath(),C.forEach(({x:H,y:q},U)=>U?w.lineTo(H,q):w.moveTo(
H,q)),w.closePath(),[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${f.coloured.get(v)} ${d.state.group===v?16:7}%, ${g.paper}\
)`,w.fill(),w.stroke())}}let Ee=(w,v)=>(c.has(v)||c.set(v,w.measureText(v).width+6),c.get(v)),Ie=w=>t.nameOf(w).length>Us?t.nameOf(w).slice(0,Us-1)+"…":t.nameOf(
w);function je(w){w.font=`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let v=j().filter(
({x:B,y:J})=>B>0&&J>0&&B<e.clientWidth&&J<e.clientHeight),T=new Set(d.nodes.slice().sort((B,J)=>B-J).slice(0,Si)),C=b?.node!==void 0?ut(b.node):S.size?S:null,H=B=>d.
chosen.includes(B)?-3:d.state.pin.has(B)||d.lit?.strong.has(B)?-1:0,q=B=>!d.lit||d.state.ego||d.lit.strong.has(B)||d.state.pin.has(B)||d.lit.weak.has(B),U=new Map(
d.around.map((B,J)=>[t.otherEnd(B,d.state.node),J])),D=(B,J)=>({...B,text:Ie(B.i),width:Ee(w,Ie(B.i)),must:J}),V=v.filter(({i:B})=>q(B)).sort((B,J)=>H(B.i)-H(J.
i)||(U.get(B.i)??1e6)-(U.get(J.i)??1e6)||B.i-J.i).map(B=>D(B,!d.lit&&T.has(B.i)||d.state.sel.has(B.i)||H(B.i)===-3)),oe={room:{left:2,top:2,right:e.clientWidth-
2,bottom:e.clientHeight-2},height:Ti,most:O?Fs/5:Fs},{boxes:le}=s.covers();if(y=cn({turn:V,bodies:v,covers:le,...oe}),C){let B=te=>C.has(te)||te===b?.node,J=y.filter(
({i:te})=>B(te)),Q=new Set(J.map(({i:te})=>te)),Y=cn({turn:v.filter(({i:te})=>B(te)&&!Q.has(te)).map(te=>D(te,te.i===b?.node)),bodies:v,covers:[...le,...J],...oe});
y=[...J,...Y,...y.filter(te=>!B(te.i)&&!Y.some(Te=>Lt(te,Te)))]}(b||S.size)&&$e(w,C);for(let{x:B,y:J,text:Q,i:Y}of y)w.globalAlpha=C&&!C.has(Y)&&Y!==b?.node?.25:
d.lit?.weak.has(Y)&&!d.lit.strong.has(Y)&&!C?.has(Y)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=T.has(Y)||H(Y)<0||C?.has(Y)||Y===b?.node?g.ink:g.
soft,w.strokeText(Q,B,J),w.fillText(Q,B,J);w.globalAlpha=1,zt(w)}function zt(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let v=[...y];for(let T of d.
lit?.edges??[]){if(!t.isTyped(T)||O)continue;let[C,H,q]=[s.line(T),R(N(o.a[T])),R(N(o.b[T]))],[U,D,V]=[(H.x+q.x)/2,(H.y+q.y)/2,w.measureText(C).width],oe={left:U-
V/2,right:U+V/2,top:D-8,bottom:D+8};v.some(le=>Lt(le,oe))||(v.push(oe),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(C,U,D),w.fillText(
C,U,D))}}let ut=w=>new Set(d.edges.filter(v=>o.a[v]===w||o.b[v]===w).map(v=>t.otherEnd(v,w)));function $e(w,v){let T=b?.edge!==void 0?[b.edge]:b?d.edges.filter(
q=>o.a[q]===b.node||o.b[q]===b.node):[];v&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let C=l.getScale();for(let q of T){
let[U,D]=[R(N(o.a[q])),R(N(o.b[q]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(f.line(q).width*C,1.2)+(v?0:1.5)],w.beginPath(),w.moveTo(U.
x,U.y),w.lineTo(D.x,D.y),w.stroke()}w.globalAlpha=1;let H=[...v??[],...b?.node===void 0?[]:[b.node],...b?.edge===void 0?[]:[o.a[b.edge],o.b[b.edge]]];for(let q of H)
r.nodes.has(q)&&mt(w,q,C)}function mt(w,v,T){let[{x:C,y:H},q]=[R(N(v)),f.radius(v)*T/7.2];w.save(),w.translate(C-8*q,H-8*q),w.scale(q,q),w.fillStyle=f.colour(v),
w.fill(_s[o.shapes[t.typeOf(v)]]),v===b?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/q],w.stroke(_s[o.shapes[t.typeOf(v)]])),w.restore()}function ot(){let w=new Map(
j().map(T=>[T.i,T])),v=d.edges.filter(T=>w.has(o.a[T])&&w.has(o.b[T])&&(!d.lit||d.lit.edges.has(T)||d.state.ego));return{bodies:[...w.values()],lines:v.map(T=>[
T,w.get(o.a[T]),w.get(o.b[T])])}}function Fe(w,v="mouse",T=d&&l?ot():null){if(!T)return null;let C=y.find(V=>w.x>=V.left&&w.x<=V.right&&w.y>=V.top&&w.y<=V.bottom);
if(C)return{node:C.i};let[H,q]=[-1,vi[v]];for(let{i:V,x:oe,y:le,radius:B}of T.bodies){let J=Math.hypot(oe-w.x,le-w.y)-B;J<=q&&([H,q]=[V,J])}if(H>=0)return{node:H};
let[U,D]=[-1,Mi[v]];for(let[V,oe,le]of T.lines){let B=Rs(w,oe,le);B<D&&([U,D]=[V,B])}return U<0?null:{edge:U}}function Ue(w){let v=w&&!O?Fe(w):null;(v?.node!==b?.
node||v?.edge!==b?.edge)&&(b=v,e.style.cursor=v?"pointer":"",l?.redraw()),s.hover(v&&{...v,...w})}function Re(w=0,v=d.nodes,T=1.6){!v.length||!l||!e.clientWidth||
(M=v===d.nodes,u.to(Ge(v,f.radius,T),w))}function Ge(w,v,T=1.6){let C=Q=>w.reduce(([Y,te],Te)=>[Math.min(Y,N(Te)[Q]-v(Te)),Math.max(te,N(Te)[Q]+v(Te))],[1/0,-1/0]),
[[H,q],[U,D]]=[C("x"),C("y")],{left:V,top:oe,bottom:le}=s.covers(),B=[e.clientWidth-V-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-oe-le,100)],J=w.length?
Math.min(B[0]/(q-H),B[1]/(D-U),T):1;return{scale:J,position:{x:(H+q)/2-V/2/J,y:(U+D)/2+(le-oe)/2/J}}}function Bt(w,v,T=0){let C=Math.min(60,e.clientWidth/8,e.clientHeight/
8),{bottom:H}=s.covers();(!w.every(U=>{let{x:D,y:V}=R(N(U));return D>C&&D<e.clientWidth-C&&V>C&&V<e.clientHeight-C-H})||u.scale()<T)&&Re(v,w,Math.max(l.getScale(),
.8))}function k(w,[v,T]){let C=N(w),[H,q]=[-1,1/0];for(let U of d.nodes){let[D,V]=[N(U).x-C.x,N(U).y-C.y],oe=D*v+V*T,le=oe+2.5*Math.abs(D*T-V*v);U!==w&&oe>0&&le<
q&&([H,q]=[U,le])}return H}function A(w){w===$||!l||($=w,w||P(d.nodes),l.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,
avoidOverlap:.4},stabilization:!1}}))}let P=w=>{for(let[v,T]of Object.entries(l.getPositions(w)))p.set(Number(v),T)};function z(){l=new vis.Network(e,i,n.options),
u=js(l),e.firstElementChild.removeAttribute("tabindex"),l.on("beforeDrawing",w=>{$&&P(d.nodes),Pe(w)}),l.on("afterDrawing",w=>st(w,je)),l.on("dragStart",()=>{O=
!0,M=!1,u.stop(),Ue(null)}),l.on("dragEnd",({nodes:w})=>{O=!1,w.length&&P(w),l.unselectAll(),l.redraw()}),l.on("zoom",()=>{M=!1,u.stop(),Ue(null)}),l.on("resize",
()=>{M&&Re()}),l.on("click",({pointer:w,event:v})=>{let T=Fe(w.DOM,v.pointerType==="touch"?"touch":"mouse");l.unselectAll(),T?.node!==void 0?s.node(T.node,v.srcEvent??
v):T?s.edge(T.edge):s.nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let v=e.getBoundingClientRect();Ue({x:w.clientX-v.left,
y:w.clientY-v.top})}),e.addEventListener("pointerleave",()=>Ue(null))}let K=({x:w,y:v})=>{let T=e.getBoundingClientRect();return{x:T.left+w,y:T.top+v}};function re(w){
G();let v=ot(),T=v.lines.find(([Q])=>Q===w);if(!T)return null;let[,C,H]=T,q=({x:Q,y:Y},te)=>Q>te.left&&Q<te.right&&Y>te.top&&Y<te.bottom,[U,{boxes:D}]=[{left:0,
top:0,right:e.clientWidth,bottom:e.clientHeight},s.covers()],V=Q=>q(Q,U)&&!D.some(Y=>q(Q,Y)),oe=({x:Q,y:Y})=>Fe({x:Q,y:Y},"mouse",v)?.edge===w,B=Array.from({length:80},
(Q,Y)=>.5+(Y%2?1:-1)*.006*Y).map(Q=>({x:C.x+(H.x-C.x)*Q,y:C.y+(H.y-C.y)*Q})).filter(Q=>V(Q)&&oe(Q)),J=B.find(({x:Q,y:Y})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([
te,Te])=>oe({x:Q+te,y:Y+Te})));return B.length?K(J??B[0]):null}return Object.freeze({draw:W,now:G,fit:Re,bringIntoView:Bt,shine:w=>{S=new Set(w.filter(v=>r.nodes.
has(v))),l?.redraw()},refit:()=>{M&&Re()},next:k,move:A,hit:Fe,pointOf:re,spotOf:N,moves:()=>$,isReady:()=>l!==null&&y.length>0,isStill:()=>l!==null&&!h.length&&
u.isStill(),looks:()=>f,scale:()=>l?.getScale()??1,zoom:(w,v)=>{M=!1,u.to({scale:u.scale()*w},v)},centre:(w,v)=>u.to({position:N(w),scale:v}),labels:()=>y,point:w=>({
...K(R(N(w))),radius:f.radius(w)*l.getScale()}),onScreen:K,toMap:({x:w,y:v})=>{let[T,C]=[l.getScale(),l.getViewPosition()];return{x:(w-e.clientWidth/2)/T+C.x,y:(v-
e.clientHeight/2)/T+C.y}},sheet:()=>e.querySelector("canvas")})}async function dn(){let e=[];for(let t of E("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Vs(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",E("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Tt(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...E("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{E("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Js=12,Ai=150;function xi(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let c=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(l=>l.toLowerCase()),[c.join(""),c.map(l=>l[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:c},p)=>{if(!c.includes(i))return;let l=99;r.forEach((u,d)=>u.forEach(f=>{let g=f===i?0:f.startsWith(i)?3:d<2&&f.includes(
i)?6:99;l=Math.min(l,g+d)})),l<99&&a.push([l,p])}),a.sort((r,c)=>r[0]-c[0]||t.articles[c[1]]-t.articles[r[1]]||r[1]-c[1]),a.slice(0,o).map(([,r])=>r)}}function Xs({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[E("query"),E("hits")],r=xi(e),c=0,p=[],l=0,u=O=>({type:e.typeOf(O),name:e.nameOf(O),alias:e.data.alias[O],articles:e.
data.articles[O],go:()=>s(O)}),d=O=>e.nodeOf.has(O.entity)?u(e.nodeOf.get(O.entity)):{type:O.type,name:O.entity,alias:O.aliases,articles:O.articles,go:()=>s(e.addNode(
O))},f=O=>({text:O,go:()=>n().go({...ce(n().state),table:"",q:O})});function g(){let O=i.value;h(r(O,Js).map(u),!t.served),clearTimeout(c),t.served&&O.trim()&&(c=
setTimeout(async()=>{try{let $=await t.ask("names",{q:O,limit:Js});i.value===O&&document.activeElement===i&&h($.map(d),!0)}catch($){o($)}},Ai))}function h(O,$){
let M=n(),x=i.value.trim(),N=$&&x&&!O.length;p=[...O,...x.length>1&&!document.body.classList.contains("linking")?[f(x)]:[]],l=Math.min(l,Math.max(p.length-1,0));
let R=p.map(({type:j,name:W,alias:I,articles:G,text:Z},F)=>{let ie=Z?m("li",{role:"option",id:"hit-"+F,class:"text"},M.words.texts(Z)):m("li",{role:"option",id:"\
hit-"+F},ve(M,j),m("span",{},W),m("small",{},I.slice(0,3).join("、")),m("small",{class:"number"},String(G)));return ie.addEventListener("mousedown",pe=>{pe.preventDefault(),
b(F)}),ie});a.replaceChildren(...N?[m("li",{class:"none",role:"option","aria-disabled":"true"},M.words.none)]:[],...R),a.hidden=!p.length&&!N,i.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){p.forEach((O,$)=>E("hit-"+$).setAttribute("aria-selected",String($===l))),p.length?i.setAttribute("aria-actived\
escendant","hit-"+l):i.removeAttribute("aria-activedescendant"),E("hit-"+l)?.scrollIntoView({block:"nearest"})}function S(){a.hidden=!0,i.setAttribute("aria-exp\
anded","false"),i.removeAttribute("aria-activedescendant")}function b(O){let{go:$}=p[O];i.value="",S(),$(),E("panel").focus()}return i.addEventListener("input",
()=>{l=0,g()}),i.addEventListener("blur",S),i.addEventListener("keydown",O=>{O.isComposing||O.keyCode===229||(O.key==="ArrowDown"||O.key==="ArrowUp"?(O.preventDefault(),
p.length&&(l=(l+(O.key==="ArrowDown"?1:p.length-1))%p.length),y()):O.key==="Enter"&&p.length&&!a.hidden?b(l):O.key==="Escape"&&(O.stopPropagation(),i.value="",S(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:O=>{i.placeholder=O}})}var ht=150,Ci=12,Qs=10;function Zs(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Li({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function Li(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,c=j=>W=>(t.level==="sentence"?j.sentences:j.weight)[W],p=j=>W=>c(j)(W)>=t.least&&i.kind[W]<
we&&(i.kind[W]===_e||t.types.has("reporter")),l=p(a),u=r?{passes:j=>l(j)||p(r)(j),articles:j=>Math.max(a.articles[j],r.articles[j])}:{passes:l,articles:j=>a.articles[j]},
d=t.ends?n.lineOf(...t.ends,t.links):void 0,f={state:t,counts:a,passes:l,weight:c(a),edge:d,hubs:s,tie:j=>a.weight[j]+Math.max(a.sentences[j]-a.lists[j],0)},g=t.
chain?as(n,f,t.chain,t.not):null,h=Ni(n,t,g),y=j=>n.isOf(j,t.types)&&!t.hide.has(j)&&(t.hubs||t.links!=="together"||!s.has(j)),b=Pi({...e,...f,...u,may:j=>y(j)||
h.includes(j)||t.pin.has(j),chosen:h,before:r},t),O=r&&Bi(e,f,t,b,r),$=new Set([...d===void 0?[]:[d],...g?.[0]??[],...(g??[]).flat()]),M=[...t.sel].flatMap(j=>n.
edgesOf[j].filter(W=>l(W)&&t.sel.has(n.otherEnd(W,j)))),x=[...new Set([...O?.edges??b.edges,...$,...t.links==="together"?M:[]])],N=t.node>=0?eo(n,f,t.node,j=>n.
isOf(j,t.types)&&!t.hide.has(j)):[],R={...f,ways:g,chosen:h,compared:O,nodes:b.nodes,edges:x,near:N,around:t.links==="together"?N:x.filter(j=>n.isTyped(j)&&(i.a[j]===
t.node||i.b[j]===t.node)),measure:Hi(n,a,t.size,b.nodes),groups:qi(n,b.nodes,a),ofTypes:Di(n,t),partial:!!(i.database&&a.recounted),filtered:t.least>1||a.recounted||
t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(j=>n.isOf(j,t.types)&&!b.nodes.includes(j))};return Object.freeze({...R,
lit:Wi(n,R,$)})}function Ni(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>pt(e,t.chain[0],s))])]:[]}function eo(e,{
passes:t,tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function Pi(e,t){if(t.links!=="together")return zi(e,t);
let{graph:n,passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:c,edgesOf:p,otherEnd:l,typeOf:u}=n,d=x=>p[x].filter(N=>s(N)&&o(l(N,x))),f=x=>d(x).map(N=>l(
N,x)).slice(0,ht),g=i.length===1?i[0]:-1,h=t.ego>0&&g>=0,y=Ii(e,t),S=new Set(c.core.some(x=>t.types.has(x))?c.core:c.types),b=h?ji(e,g,t.ego):y?a:Ys(e,S,c.limit.
nodes),[O,$]=[new Set(b),new Set(b)];if(!h){for(let x of c.types)t.types.has(x)&&!S.has(x)&&Ys(e,new Set([x]),c.limit.others,O).forEach(N=>O.add(N));g>=0&&!O.has(
g)&&f(g).forEach(x=>O.add(x))}for(let x of t.open)[x,...f(x)].forEach(N=>O.add(N));for(let x of[...t.pin,...t.sel,...i])O.add(x);t.hubs&&!h&&e.hubs.forEach(x=>{
o(x)&&O.add(x)});let M=new Set(y&&!h?r:Ri(e,$));for(let x of O){let N=x===g||t.open.has(x);(N||!$.has(x))&&p[x].filter(R=>s(R)&&O.has(l(R,x))).slice(0,N?ht:c.limit.
each).forEach(R=>M.add(R))}return{nodes:[...O],edges:[...M]}}var Ii=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function ji(e,t,n){let{graph:s,tie:o,may:i}=e,a=p=>eo(s,e,p,i).map(l=>s.otherEnd(l,p)),r=a(t).slice(0,ht),c=new Set([t,...r]);if(n===2)for(let p of r.
slice(0,ht/5))for(let l of a(p).slice(0,12))c.size<2*ht&&c.add(l);return[...c]}function Ri({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===_e&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function Ys({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let c=e.data.name.map((p,l)=>l).filter(p=>e.isOf(p,i)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&c.sort(
(p,l)=>o(l)-o(p)||p-l),c.slice(0,a)}function zi({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,c=e.typedEdges(i.links).filter(l=>n(a[l])&&n(r[l])&&
Math.max(t.weight[l],o?.weight[l]??0)>=i.least);if(i.ego&&i.node>=0){let l=f=>new Set([...f,...c.filter(g=>f.has(a[g])||f.has(r[g])).flatMap(g=>[a[g],r[g]])]),u=l(
new Set([i.node])),d=i.ego===2?l(u):u;c=c.filter(f=>d.has(a[f])&&d.has(r[f]))}let p=c.sort((l,u)=>t.weight[u]-t.weight[l]||l-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...p.flatMap(l=>[a[l],r[l]]),...i.pin,...i.sel,...s])],edges:p}}function Bi({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=d=>Math.
max(t.weight[d],o.weight[d]),c=(n.links==="together"?i.a.map((d,f)=>f).filter(d=>i.kind[d]===_e):e.typedEdges(n.links)).filter(d=>a.has(i.a[d])&&a.has(i.b[d])&&
r(d)>=n.least);c.sort((d,f)=>r(f)-r(d)||Math.abs(t.weight[f]-o.weight[f])-Math.abs(t.weight[d]-o.weight[d])||d-f);let p=c.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),l=(d,f)=>f?d?d>f?"stronger":d<f?"weaker":null:"lost":"gained",u=new Map(p.map(d=>[d,l(t.weight[d],o.weight[d])]).filter(([,d])=>d));return{edges:p,
changes:u,before:o}}function Hi(e,t,n,s){let o={mentions:i=>t.mentions[i],articles:i=>t.articles[i],degree:i=>e.edgesOf[i].length,rank:i=>e.data.rank[i]}[n];return{
of:o,greatest:s.reduce((i,a)=>Math.max(i,o(a)),1e-9)}}function qi(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<Math.min(e.data.groups,
Qs)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,Qs).filter(([,o])=>o.length>2).map(([o,i])=>({number:o,
members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Di({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.name.map((a,r)=>t(r,s));return o!==
"together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
we&&i[a]&&i[e.b[r]]).length}}function Wi(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};if(s.
node>=0){let c=new Set(a),p=i.filter(u=>c.has(e.otherEnd(u,s.node))),l=p.slice(0,Ci*s.shown);return{strong:new Set([s.node,...l.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
p.map(u=>e.otherEnd(u,s.node))),edges:new Set(l),rest:p.length-l.length}}let r=t.groups.find(({number:c})=>c===s.group);if(r){let c=new Set(r.members);return{strong:c,
weak:new Set,edges:new Set(t.edges.filter(p=>c.has(e.data.a[p])&&c.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
c=>s.sel.has(e.data.a[c])&&s.sel.has(e.data.b[c])))}:null}var Fi={1:150,2:300},Ui=100;function to(e,t){let{data:n,nodeOf:s,evidence:o}=e,i=new Set,a=u=>[n.name[n.a[u]],n.name[n.b[u]]];async function r(u,d){let f=await t.
ask("ego",{name:u,steps:d,limit:Fi[d]});e.addGraph(f),s.set(u,s.get(f.entity)),e.addPosts(s.get(u),f.posts)}async function c(u,d){let f=s.has(u)&&s.has(d)?o.get(
e.edgeOf(s.get(u),s.get(d))):void 0,g=await t.ask("quotes",{a:u,b:d,limit:Ui,offset:f?.came??0});e.addGraph(g);let h=e.edgeOf(s.get(g.a),s.get(g.b));[[u,g.a],[d,
g.b]].forEach(([y,S])=>s.set(y,s.get(S))),h!==void 0&&e.addQuotes(h,g)}function p(u){if(e.isCredit(u)||e.isTyped(u)||o.has(u))return!1;let{both:d,either:f}=e.proof(
u);return new Set([...d,...f].map(e.storyOf)).size<n.weight[u]}function l(u,d){let[f,g]=[u.getAll("edge"),u.getAll("chain")],h=u.get("ego")==="2"?2:1,y=new Map(
[...u.getAll("open"),...g].map(b=>[b,1]));u.getAll("node").slice(0,1).forEach(b=>y.set(b,h));for(let b of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("se\
l")])s.has(b)||y.set(b,1);let S=d.filter(p).map(a);return f.length===2&&f.some(b=>!s.has(b))&&S.push(f),[...[...y].map(([b,O])=>[`ego ${O} ${b}`,()=>r(b,O)]),...S.
map(([b,O])=>[`pair ${b}
${O}`,()=>c(b,O)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(u,d){return(t.served?l(new URLSearchParams(u.slice(1)),d).filter(
([g])=>!i.has(g)):[]).map(([g,h])=>(i.add(g),h().catch(y=>{throw i.delete(g),y})))},older:u=>c(...a(u))})}function Gi(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function no(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var so=e=>JSON.stringify(e).replaceAll("<","\\u003c");function _i(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
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
`}}function Ki(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function oo(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=_i(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Ki(i,a))??e("told"),async keep(r){if(n.keeps){let c=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>no(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:c}))),o}so(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",so(r)),async ask(r,c={}){return no(await fetch(`${n.api}/${r}?${new URLSearchParams(
c)}`))},chunk(r){return t.has(r)||t.set(r,Gi(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Vi=["lang","theme"];function io(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var ao=(e,t)=>$t({...e,step:0,lang:"",theme:""},t);function fn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of Vi)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function ro({steps:e,state:t,words:n,set:s},o){let i=E("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(c,p,l,u)=>m("button",{type:"button",id:c,disabled:u?"":null,click:()=>{o(l),[c,"step-on","step-back","step-off"].map(E).find(d=>d&&!d.disabled).
focus()}},p);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(c=>m("p",{},c)),m("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),m("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),E("tell").focus()}},n.stepOff)))}var lo={title:200,text:4e3};function co({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(g,...h){g.catch(i),o(),f(),[...h,"step-title"].map(
E).find(y=>y&&!y.disabled).focus()}let c=()=>({title:E("step-title").value.trim()||qe(n()),text:E("step-text").value.trim()});function p(g){let h=e.steps()[g]??
{title:"",text:""};a=g,[E("step-title").value,E("step-text").value]=[h.title,h.text],f(),E("step-title").focus()}function l(g){let{state:h,graph:y}=n(),S={...c(),
...g?{address:ao(h,y)}:{}},b=a<0?e.add(S):e.change(a,S);a=-1,[E("step-title").value,E("step-text").value]=["",""],r(b)}let u=(g,h,y,S={})=>m("button",{type:"but\
ton",id:g,click:y,...S},h);function d({title:g},h,y){let{words:S}=n(),b=(O,$,M,x=!1)=>u(`step-${h+1}-${O}`,$,M,{"aria-label":S.stepAct[O](h+1),title:S.stepAct[O](
h+1),disabled:x?"":null});return m("li",{"aria-current":n().state.step===h+1?"step":null},m("button",{type:"button",class:"link",id:`step-${h+1}`,click:()=>s(h+
1)},`${h+1}. ${g}`),m("span",{class:"marks"},b("up","↑",()=>r(e.move(h,h-1),`step-${h}-up`,`step-${h}-down`),h===0),b("down","↓",()=>r(e.move(h,h+1),`step-${h+
2}-down`,`step-${h+2}-up`),h===y.length-1),b("rewrite","✎",()=>p(h)),b("remove","×",()=>{a=-1,r(e.remove(h))})))}function f(){let g=n(),{words:h}=g,y=e.steps();
a>=y.length&&(a=-1),E("step-title")||E("making").replaceChildren(m("ol",{id:"steps-made"}),m("p",{class:"soft",id:"story-hint"}),m("input",{id:"step-title",maxlength:lo.
title}),m("textarea",{id:"step-text",rows:"3",maxlength:lo.text}),m("div",{id:"step-acts"}));for(let[S,b]of[["step-title",h.stepTitle(qe(g))],["step-text",h.stepText]])
for(let O of["placeholder","aria-label"])E(S).setAttribute(O,b);E("steps-made").replaceChildren(...y.map(d)),E("story-hint").textContent=a>=0?h.rewriting(a+1):y.
length?t.keeps?h.keptThere:h.keptHere:h.noSteps,E("step-acts").replaceChildren(...a<0?[u("step-add",h.stepAdd,()=>l(!0))]:[u("step-keep",h.stepKeep,()=>l(!1)),u(
"step-view",h.stepView,()=>l(!0)),u("step-cancel",h.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",h.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...y.length?
[u("story-play",h.tell,()=>{E("making").parentElement.open=!1,s(1)}),u("story-steps",h.saveSteps,()=>ke("steps.jsonl",y.map(S=>JSON.stringify(S)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",h.savePage,()=>ke("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:f})}var pn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Ji(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function fo(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:c,writable:p}=new DecompressionStream(
"deflate"),l=p.getWriter();return l.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),l.close(),new Uint8Array(await new Response(
c).arrayBuffer())}async function a(c){o??=i();let p=await o,[l,u]=[s/8,[]];for(let d=0;d*l<p.length;d++)c.every(f=>p[d*l+(f>>3)]&1<<(f&7))&&u.push(d);return u}async function r(c,p,{
from:l,to:u}){let d=new Set(p.map(b=>pn(b.text))),[f,g]=u.split("-").map(Number),h={...l&&{since:`${l}-01`},...u&&{until:new Date(Date.UTC(f,g,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:c,limit:200,...h});return{fresh:e.addHits(y).filter(b=>!d.has(pn(b.text))&&d.add(pn(b.text))),most:y.length===200?200:0}}
return async function*(p,l){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),d=[];if(u.length){let f=performance.now();for(let g of await a(u.flatMap(h=>Ji(
h,s))))(await t.chunk(g)).forEach(([y,S,b,O=""],$)=>{let M=y.toLowerCase();u.every(x=>M.includes(x))&&d.push({sentence:g*n.chunk+$,text:y,listing:!!S,marks:Array.
from({length:b.length/3},(x,N)=>b.slice(3*N,3*N+3)),clip:O})}),performance.now()-f>30&&(yield{hits:d,done:!1},await new Promise(y=>setTimeout(y)),f=performance.
now())}if(!t.served||!u.length){yield{hits:d,done:!0};return}yield{hits:d,done:!1};try{let{fresh:f,most:g}=await r(p,d,l);yield{hits:[...d,...f],done:!0,most:g}}catch(f){
yield{hits:d,done:!0,fault:f.message}}}}var hn=40,Xi=15;function po(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,c]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
p=({sentence:u,listing:d})=>(o.lists||!d)&&Je(s,o,s.articleOf(u));(async()=>{let u=(d,f)=>{let[g,h]=[s.dayOf(s.articleOf(d.sentence)),s.dayOf(s.articleOf(f.sentence))];
return(g<h)-(g>h)||d.sentence-f.sentence};for await(let{hits:d,done:f,most:g,fault:h}of t(o.q,o)){if(!a.isConnected&&E("hit-count"))return;let y=new Set,S=d.filter(
b=>p(b)&&!y.has(s.firstPrint(b.sentence))&&y.add(s.firstPrint(b.sentence)));a.textContent=f&&!S.length?i.noText:i.textHits(S.length,f)+(f&&S.length>hn?i.comma+i.
hitsFirst(hn):"")+(g?i.comma+i.hitsMost(g):""),h&&a.append(` ${i.unanswered(h)}`),f&&l(S.sort(u))}})();function l(u){let d=new Map;for(let{marks:h}of u)for(let y of new Set(
h.map(([S])=>S)))d.set(y,(d.get(y)??0)+1);let f=[...d].filter(([h])=>s.isOf(h,o.types)&&!o.hide.has(h)).sort((h,y)=>y[1]-h[1]||h[0]-y[0]);f.length&&r.append(m("\
h3",{},i.namedThere),m("ol",{class:"rows"},...f.slice(0,Xi).map(([h,y])=>m("li",{},se(e,h),m("span",{class:"number"},String(y))))));let g=o.q.trim().split(/\s+/);
c.append(...u.slice(0,hn).map(h=>Wn(e,{...h,article:s.articleOf(h.sentence)},g))),n(f.map(([h])=>h))}return[be(e),m("h2",{},`“${o.q}”`),a,r,c]}var[Ze,Ye,ho,Nt]=[38,20,16,19],Qi=5,Yi=900,Zi=52;function mo(e){let t=0,n=null,s=new Map;function o({graph:f,months:g}){let h=f.data.name.length;if(!s.has(h)){s.
clear();let y=new Map(g.map((M,x)=>[M,x])),S=f.data.doc.map((M,x)=>y.get(f.monthOf(x))??-1),b=g.map(()=>f.data.types.map(()=>0)),O=new Map,$=M=>(O.has(M)||O.set(
M,[...new Map(f.sentencesOf(M).map(x=>{let N=f.articleOf(x);return[f.data.story[N],S[N]]}))].filter(([,x])=>x>=0)),O.get(M));f.data.name.forEach((M,x)=>{for(let[
,N]of $(x))b[N][f.data.type[x]]++}),s.set(h,{bars:b,of:$})}return s.get(h)}function i(f,g){let{state:h,view:y,months:S}=f,b=h.node>=0?[h.node]:h.ends??[];if(!b.
length)return null;let[O,$]=b.map(N=>g(N)),M=$?new Set($.map(([N])=>N)):null,x=S.map(()=>0);return O.filter(([N])=>!M||M.has(N)).forEach(([,N])=>x[N]++),{counted:x,
name:b.map(f.graph.nameOf).join(" — "),view:y}}function a({graph:f,state:g,months:h}){if(g.node<0)return[];let{data:y}=f,S=(b,O)=>{let $=(b||O||"").slice(0,7);
return $?Math.max(0,Math.min(h.length-1,h.findLastIndex(M=>M<=($.length===4?`${$}-01`:$)))):-1};return y.post.filter(b=>(b[0]===g.node||b[2]===g.node)&&!b[3]).map(
([b,O,$,,M,x,N,R])=>{let j=b===g.node?$:b;return[`${O} ${typeof j=="number"?f.nameOf(j):j}`,S(N,y.dates[M]),R?S(R):S(y.dates[x],y.dates[M]),!!(N||R)]}).filter(([
,b,O])=>b>=0&&O>=b).sort((b,O)=>O[2]-b[2]||b[1]-O[1]).slice(0,Qi)}function r(){let f=e(),{months:g,state:h,words:y,graph:S}=f,b=E("time");if(b.hidden=g.length<2,
b.hidden)return;let{bars:O,of:$}=o(f),M=i(f,$),x=a(f),N=Math.max(E("strip").clientWidth,200),R=N/g.length,j=Ze+(M?Ye:0)+ho+x.length*Nt,W=ne("svg",{width:N,height:j,
viewBox:`0 0 ${N} ${j}`,role:"img","aria-label":y.bars}),[I,G]=[Math.max(g.indexOf(h.from),0),h.to?g.indexOf(h.to):g.length-1],Z=!!(h.from||h.to);if(ea(W,f,O,R,
F=>!Z||F>=I&&F<=G),M){let F=Math.max(...M.counted,1);M.counted.forEach((ie,pe)=>{ie&&W.append(ne("rect",{x:pe*R,y:Ze+Ye-ie/F*(Ye-4),width:Math.max(R-.5,1.5),height:ie/
F*(Ye-4),class:"own"},un(`${M.name} · ${g[pe]} · ${y.inArticles(ie)}`)))})}if(ta(W,g,R,Ze+(M?Ye:0)),x.forEach(([F,ie,pe,st],Pe)=>{let Ee=Ze+(M?Ye:0)+ho+Pe*Nt;
W.append(ne("line",{x1:ie*R,x2:(pe+1)*R,y1:Ee+Nt-3,y2:Ee+Nt-3,class:st?"term printed":"term"},un(F)));let Ie=Math.min(ie*R,N-12*F.length),je=ne("text",{x:Math.max(
Ie,0),y:Ee+11,class:"term"});je.textContent=F,W.append(je)}),Z&&uo(W,I*R,(G+1)*R,j,"brush"),h.less){let[F,ie]=h.less.split("..").map(pe=>g.indexOf(pe));uo(W,F*R,
(ie+1)*R,j,"brush less")}E("strip").replaceChildren(W),E("strip").setAttribute("aria-label",y.time),W.addEventListener("pointerdown",F=>p(F,R)),c(f,[I,G],Z,M,S)}
function c(f,[g,h],y,S){let{words:b,state:O,months:$,set:M}=f,x=h-g+1,N=g>=x?`${$[g-x]}..${$[g-1]}`:"",R=["gained","lost","stronger","weaker"],[j,W]=O.less.split(
"..");E("time-acts").replaceChildren(de("play",t?b.pause:b.play,!!t,()=>u()),...y&&(N||O.less)?[de("compare",b.compare,!!O.less,()=>M({less:O.less?"":N}))]:[],...y?
[m("button",{type:"button",id:"all-time",click:()=>{d(),M({from:"",to:"",less:""})}},b.clear)]:[],O.less?m("span",{class:"soft",id:"compared"},b.compared(Ae(O.from||
$[0],O.to||$.at(-1)),Ae(j,W)),...R.map(I=>m("b",{class:I},` ━ ${b[I]} ${[...f.view.compared?.changes.values()??[]].filter(G=>G===I).length}`))):m("span",{class:"\
soft"},S?b.own(S.name):y?Ae($[g],$[h]):b.bars),...O.less||S?[]:[m("span",{class:"soft key"},...f.graph.data.types.map(I=>m("span",{},ne("svg",{viewBox:"0 0 10 1\
0",class:"glyph","aria-hidden":"true"},ne("rect",{width:10,height:10,fill:f.graph.data.colours[I]})),f.graph.data.labels[I][b.language].many)))])}function p(f,g){
let h=e(),y=f.currentTarget,S=$=>Math.max(0,Math.min(h.months.length-1,Math.floor(($-y.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=S(f.clientX),y.
setPointerCapture(f.pointerId);let b=ne("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append(b);let O=$=>{let[M,x]=[n,S($)].sort((N,R)=>N-R);return b.
setAttribute("x",M*g),b.setAttribute("width",(x-M+1)*g),[M,x]};O(f.clientX),y.addEventListener("pointermove",$=>O($.clientX)),y.addEventListener("pointerup",$=>{
let[M,x]=O($.clientX);l(M,x)},{once:!0})}function l(f,g){let{months:h,set:y}=e();y({from:h[f],to:h[g],less:""})}function u(){if(t)return d();let{months:f,state:g}=e(),
h=g.from&&g.to&&!(g.from===f[0]&&g.to===f.at(-1))?f.indexOf(g.to)-f.indexOf(g.from)+1:Math.max(1,Math.round(f.length/12)),y=g.from&&g.to?f.indexOf(g.from)+1:0;y+
h>f.length&&(y=0),t=setInterval(()=>{if(y+h>f.length)return d();l(y,y+h-1),y++},Yi),r()}function d(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var un=e=>{
let t=ne("title");return t.textContent=e,t};function ea(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:c}=i,p=Math.max(...n.map(l=>l.reduce((u,d)=>u+d,0)),1);
n.forEach((l,u)=>{let d=Ze,f=ne("g",o(u)?{}:{class:"out"},un(`${a[u]} · ${c.types.map((g,h)=>l[h]?`${c.labels[g][r.language].many} ${l[h]}`:"").filter(Boolean).
join(" · ")}`));c.types.forEach((g,h)=>{let y=l[h]/p*(Ze-3);y&&(d-=y,f.append(ne("rect",{x:u*s,y:d,width:Math.max(s-(s>3?1:0),1.5),height:y,fill:c.colours[g]})))}),
e.append(f)})}function ta(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(r=>r*n>=Zi)??240,a=t.findIndex(r=>i<12?(Number(r.slice(5))-1)%i===0:r.endsWith("-01")&&Number(
r.slice(0,4))%(i/12)===0);e.append(ne("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=i){let c=ne("text",{x:Math.
min(r*n+3,t.length*n-44),y:s+12,class:"axis"});c.textContent=i>=12?t[r].slice(0,4):t[r],e.append(ne("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),c)}}var uo=(e,t,n,s,o)=>e.
append(ne("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:o}));var bo=.5,na=900,gn=matchMedia("(max-width: 760px)"),go={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ge=oo(),_=Mn(ge),wn=En(_.data),sa=Zs(
_,ge.first,Yn(_),wn),wo=to(_,ge),nt=io(ge),oa=fo(_,ge),ia=matchMedia("(prefers-reduced-motion: reduce)").matches,Ne=ia?0:350,De=E("panel"),L={state:Nn(_),ctx:null,
followed:null,linking:-1,waiting:0,drawn:""},X=Ks(E("canvas"),_,ge,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?We({sel:Se(L.state.sel,e)}):On(e,e===L.state.node?
L.state.ego:0),edge:e=>tt({...ce(L.state),ends:[_.data.a[e],_.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&tt(ce(L.state))},
covers:la,shown:ca,line:e=>es(L.ctx,e),hover:e=>Ls(L.ctx,e)}),ko=mo(()=>L.ctx),aa=co({story:nt,store:ge,ctxOf:()=>L.ctx,tell:bn,follow:()=>Rt(),fault:({message:e})=>jt(
L.ctx.words.notKept(e))}),It=Xs({graph:_,store:ge,ctxOf:()=>L.ctx,pick:On,fault:vo}),ra=e=>ln[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],Oo=e=>e.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function la(){let e=E("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom",
"story"].map(n=>E(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:E(
"kinds").offsetHeight?E("kinds").offsetHeight+16:0,left:E("legend").open&&e.width>na?E("legend").offsetWidth:0,bottom:E("story").offsetWidth>e.width/2?E("story").
offsetHeight:0}}function ca(){let{view:e,state:t}=L.ctx,n=Pt(e);n.length?X.bringIntoView(n,0,mn(t)):X.scale()<mn(t)&&e.nodes.length&&X.centre(Math.min(...e.nodes),
bo)}var Pt=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],mn=e=>gn.matches&&!e.ego?bo:0;function yn(){let e=getComputedStyle(document.documentElement);return Object.
fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function tt(e){let t=$t(e,
_);$o(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search)})}function $o(e){L.followed=null,e(),L.followed!==location.
hash&&$n()}function We(e){tt({...L.state,...e})}function bn(e){$o(()=>{location.hash=fn(nt.steps(),e,L.state)})}function kn(e){L.linking=L.linking===e?-1:e,document.
body.classList.toggle("linking",L.linking>=0),It.say(L.linking>=0?L.ctx.words.chainTo:L.ctx.words.search),L.linking>=0&&It.focus(),E("chain")?.setAttribute("ari\
a-pressed",String(L.linking===e))}function On(e,t=0){let n=L.linking;n>=0&&kn(n);let s={...ce(L.state),table:""};tt(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{
...s,node:e,ego:t})}function $n(){E("fault").hidden=!0,Rt(),requestAnimationFrame(()=>{De.scrollTop=0})}function da(){let e=In(location.hash,_,wn,nt.steps().length);
return gn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Rt(){let e=L.drawn,t=document.activeElement;L.followed=location.hash;let n=da(),s=ra(n);ha(s,Oo(n));
let o=sa(n);L.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),L.drawn=jn(n),ro({steps:nt.steps(),state:n,words:s,set:We},bn),X.draw(o,yn(),e!==
L.drawn),L.ctx=Object.freeze({graph:_,months:wn,state:n,view:o,words:s,picture:X,go:tt,set:We,link:kn,looks:X.looks(),linking:L.linking,bare:()=>ce(L.state),older:i=>yo(
[wo.older(i)])}),ms(L.ctx),Gn(L.ctx),_n(L.ctx),Kn(L.ctx),Jn(L.ctx),ko.write(),document.querySelector("header details[open]")&&So(),De.replaceChildren(...fa(L.ctx).
flat(2).filter(i=>i!=="")),e===L.drawn&&X.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?X.fit(Ne,Pt(o)):Pt(o).length&&X.bringIntoView(Pt(o),Ne,mn(n))),t.isConnected||
(E(t.id)??De).focus({preventScroll:!0}),pa(L.ctx),yo(wo.bring(location.hash,o.edge===void 0?(o.ways??[]).flat():[o.edge]))}function So(){Un(L.ctx),aa.write()}function fa(e){
let{state:t,view:n}=e,s=t.read?_.articleAt(t.read):void 0;if(s!==void 0)return Fn(e,s);if(t.q)return po(e,oa,X.shine);if(n.edge!==void 0)return(_.isTyped(n.edge)?
ts:$s)(e,n.edge);if(t.chain)return Ss(e);if(t.node>=0)return Os(e,t.node);if(t.sel.size)return As(e);let o=n.groups.find(({number:i})=>i===t.group);return o?vs(
e,o):Is(e)}function pa(e){let{view:t,state:n,words:s}=e;document.title=`${qe(e)} · kg`,E("chosen").textContent=t.chosen.map(r=>`${_.nameOf(r)} ${ye(e,r)} ${s.inArticles(
t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(ee);E("shown").textContent=s.counts(...o,n.links)+
(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(t.leftOut.length):"")+s.off(_.data.name.length-t.ofTypes.
nodes),Vn(e);let{unknown:i,untied:a}=n;i.length&&!(ge.served&&L.waiting)?(jt(s.unknown(i.join(s.stroke))),E("fault").hidden=ge.served):a&&!(ge.served&&L.waiting)&&
jt(s.untied(...a.map(_.nameOf)))}function yo(e){L.waiting+=e.length,De.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(()=>{L.waiting--,De.
setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),Rt()},vo)}function vo({message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=L.
ctx;jt(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),n.join(o.stroke)].filter(Boolean).join(" → "):o.unanswered(e))}function jt(e){E("fault").hidden=
!1,E("fault").textContent=e}function ha(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==
e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll("[data-word]"))o.textContent=e[o.dataset.
word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.querySelectorAll("[data-hint]"))
o.setAttribute("title",e[o.dataset.hint]);if(It.say(L.linking>=0?e.chainTo:e.search),Es(e,()=>L.ctx,yn,dn),E("part").hidden=!_.data.database,_.data.database){let{
entities:o,links:i,articles:a}=_.data.database,{held:r}=_;E("part").textContent=(ge.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,r.stories,a].map(ee))}}}E("sta\
ge").addEventListener("keydown",e=>{if(e.target!==E("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in go&&t.nodes.length){
e.preventDefault();let o=n.node>=0?X.next(s,go[e.key]):s;o>=0&&On(o)}else e.key==="+"||e.key==="="?X.zoom(1.3,Ne):e.key==="-"?X.zoom(1/1.3,Ne):e.key==="0"?X.fit(
Ne):e.key==="Enter"&&De.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=nt.steps();if(t.length&&(e.key==="PageDown"||e.key==="Pa\
geUp")&&!De.contains(document.activeElement))e.preventDefault(),bn(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&(e.
ctrlKey||e.metaKey))e.preventDefault(),dn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==E("query"))e.preventDefault(),It.focus();else if(e.key===
"Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?kn(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.read?We({read:""}):tt(ce(
L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});E("l\
anguage").addEventListener("click",()=>We({lang:L.ctx.words===ln.zh?"en":"zh"}));E("theme").addEventListener("click",()=>We({theme:Oo(L.state)==="dark"?"light":
"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&So()});E("rows").addEventListener("click",()=>We({table:L.
state.table?"":"nodes"}));E("closer").addEventListener("click",()=>X.zoom(1.3,Ne));E("farther").addEventListener("click",()=>X.zoom(1/1.3,Ne));E("whole").addEventListener(
"click",()=>X.fit(Ne));E("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,
()=>{L.followed!==location.hash&&$n()});addEventListener("resize",()=>{L.ctx&&ko.write()});gn.addEventListener("change",()=>{L.ctx&&Rt()});Vs(()=>L.ctx,yn);E("l\
egend").open=innerWidth>1600;E("legend").addEventListener("toggle",()=>{L.ctx&&X.isReady()&&X.refit()});!location.hash&&ge.tells&&history.replaceState(null,"","\
#"+fn(nt.steps(),1,L.state));setTimeout($n);var et=e=>_.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&X.isStill(),
nodes:()=>L.ctx.view.nodes.map(e=>_.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[_.data.name[_.data.a[e]],_.data.name[_.data.b[e]]]),node:e=>(X.now(),X.point(
et(e))),edge:(e,t)=>X.pointOf(_.lineOf(et(e),et(t),L.state.links)),line:(e,t)=>{let n=_.lineOf(et(e),et(t),L.state.links);return{...X.looks().line(n),step:X.looks().
step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>_.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(et(e)))?.number??
-1,labels:()=>X.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[X.onScreen({x:n,y:s}),X.onScreen({x:o,y:i})];return{text:t,name:_.data.name[e],
left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
