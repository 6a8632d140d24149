// sources 3c590fae7cd30d2f33431ba25eb1662251c5a695aec02a75a150720af91f5891
"use strict";
(()=>{function Xe(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var ut=e=>{let t=0;return e.map(n=>t+=n)};function Qt(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach(
(k,v)=>{n[k].push(v),n[t.b[v]].push(v)}),t.kind=t.a.map(()=>0);let s=new Map(t.name.map((k,v)=>[k,v])),o=new Map(t.called),a=new Set(ut(t.listed)),r=new Map;ut(
t.again.map(([k])=>k)).forEach((k,v)=>r.set(k,k-t.again[v][1]));let i=new Map(t.docName.map(k=>[k,[]]));t.doc.forEach((k,v)=>i.get(t.docName[k]).push(v));let l=[],
d=new Map,h=new Map(t.docName.map((k,v)=>[k,v])),c=new Map(t.dates.map((k,v)=>[k,v])),u=new Map,f=0,m=!1,p=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.
docName.length,articles:t.headline.length,stories:new Set(t.story).size}),O=k=>t.types[t.type[k]],E=(k,v)=>t.a[k]===v?t.b[k]:t.a[k],b=(k,v)=>n[k]?.find(N=>E(N,k)===
v&&t.kind[N]!==2);function y(k){let[v,N]=[0,t.from.length-1];for(;v<N;){let I=v+N+1>>1;t.from[I]<=k?v=I:N=I-1}return v}function M(k){return u.has(k)||u.set(k,ut(
t.seen[k])),u.get(k)}let T=k=>M(k).filter((v,N,I)=>v!==I[N-1]),$=k=>t.story[y(k)],x=k=>t.dates[t.docDate[t.doc[k]]];function L(k){k.kind!==2&&[k.a,k.b].forEach(
v=>n[v].push(t.a.length));for(let v of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[v].push(k[v])}function K(k){return Promise.all(k.map(
async v=>{if(v>=t.said)return l[v-t.said];let[N,I,q]=(await e.chunk(Math.floor(v/t.chunk)))[v%t.chunk],ie=[];for(let oe=0;oe<q.length;oe+=3)ie.push(q.slice(oe,oe+
3));return{sentence:v,text:N,listing:!!I,marks:ie}}))}function R(k){let v=new Map;for(let N of k)Xe(v,y(N),N);return[...v].sort(([N],[I])=>(x(N)<x(I))-(x(N)>x(I))||
N-I)}function W(k){if(d.has(k))return d.get(k);let[v,N]=[T(t.a[k]),T(t.b[k])],I=new Set(N),q=v.filter(ee=>I.has(ee)),ie=new Set(q.map($)),[oe,ge]=[new Set(v.map(
$)),new Set(N.map($))],ce=[...new Set([...v,...N])].filter(ee=>!ie.has($(ee))&&ge.has($(ee))&&oe.has($(ee)));return{both:q,either:ce.sort((ee,Le)=>ee-Le)}}function _(){
if(m)return;m=!0,f++;let k=t.name.map((N,I)=>new Map(T(I).map(q=>[$(q),y(q)]))),v=new Map;k.forEach((N,I)=>{if(O(I)!=="reporter")for(let q of N.keys())Xe(v,q,I)}),
k.forEach((N,I)=>{if(O(I)!=="reporter")return;let q=new Map;for(let[ie,oe]of N)for(let ge of v.get(ie)??[])Xe(q,ge,t.docDate[t.doc[oe]]);for(let[ie,oe]of[...q].
sort(([ge,ce],[ee,Le])=>Le.length-ce.length||ge-ee)){let ge=oe.filter(Boolean).sort((ce,ee)=>t.dates[ce]<t.dates[ee]?-1:1);L({a:ie,b:I,weight:oe.length,sentences:0,
lists:0,npmi:null,since:ge[0]??0,until:ge.at(-1)??0,kind:1})}})}let U=null;function V(){if(U)return U;let k=new Map;for(let[v,,N,,I,q]of t.post)typeof v=="numbe\
r"&&typeof N=="number"&&Xe(k,`${v} ${N}`,[I,q]);return U=[...k].sort(([,v],[,N])=>N.length-v.length).map(([v,N])=>{let[I,q]=v.split(" ").map(Number).sort((ie,oe)=>ie-
oe);return L({a:I,b:q,weight:N.length,sentences:0,lists:0,npmi:null,since:N[0][0],until:N.at(-1)[1],kind:2}),t.a.length-1}),U}function te(k,v,N){return k.has(v)||
(k.set(v,k.size),N()),k.get(v)}let se=k=>te(c,k??"",()=>t.dates.push(k)),_e=k=>te(h,k.doc,()=>{t.docName.push(k.doc),t.paper.push(k.paper??""),t.docDate.push(se(
k.date))});function ze(k){if(!s.has(k.entity)){s.set(k.entity,t.name.length),n.push([]);let v={name:k.entity,type:t.types.indexOf(k.type),alias:k.aliases,pinyin:k.
pinyin,mentions:k.mentions,articles:k.articles,first:se(k.first),last:se(k.last),rank:0,community:-1,seen:[]};for(let[N,I]of Object.entries(v))t[N].push(I);f++}
return s.get(k.entity)}function Ae({entities:k,links:v}){k.forEach(ze);for(let N of v){let[I,q]=[s.get(N.source),s.get(N.target)];b(I,q)===void 0&&L({a:I,b:q,weight:N.
weight,sentences:N.sentences,lists:N.lists,npmi:N.npmi,since:se(N.first),until:se(N.last),kind:0})}f++}function Ve(k,v){let N=I=>s.get(I)??I;t.post=[...t.post.filter(
([I,,q])=>I!==k&&q!==k),...v.map(I=>[N(I.person),I.post,N(I.organ),Number(I.former),se(I.first),se(I.last),I.begin??"",I.until??""])],f++}function Re(k,{quotes:v,
more:N}){let I=new Map;for(let ce of v)Xe(I,`${ce.sentence.doc}
${ce.sentence.article}`,ce);let q=d.get(k)??{both:[],either:[],came:0},[ie,oe]=[[...q.both],[...q.both,...q.either]];for(let ce of I.values()){let[{sentence:ee}]=ce,
Le={doc:_e(ee),article:ee.article,headline:ee.headline,story:ee.story,from:t.said+l.length};for(let[Oe,Qe]of Object.entries(Le))t[Oe].push(Qe);for(let{sentence:Oe,
marks:Qe}of ce){let w=t.said+l.length;l.push({sentence:w,text:Oe.text,listing:Oe.listing,marks:Qe.map(S=>[s.get(S.entity),S.start,S.end])}),oe.push(w),Oe.both&&
ie.push(w)}}let ge=new Set(ie.map($));d.set(k,{both:ie,either:oe.filter(ce=>!ge.has($(ce))),more:N,came:q.came+v.length}),f++}return Object.freeze({data:t,held:p,
edgesOf:n,nodeOf:s,lists:a,evidence:d,typeOf:O,otherEnd:E,edgeOf:b,articleOf:y,postEdges:V,namingsOf:M,sentencesOf:T,storyOf:$,dayOf:x,quotes:K,byArticle:R,proof:W,
version:()=>f,served:e.served,nameOf:k=>o.get(k)??t.name[k],firstPrint:k=>r.get(k)??k,monthOf:k=>x(k).slice(0,7),isCredit:k=>t.kind[k]===1,sentencesIn:k=>{let v=t.
from[k+1]??t.said+l.length;return Array.from({length:v-t.from[k]},(N,I)=>t.from[k]+I)},fileOf:k=>`${t.docName[t.doc[k]]}#${t.article[k]}`,articleAt:k=>{let v=k.
lastIndexOf("#");return(i.get(k.slice(0,v))??[]).find(N=>String(t.article[N])===k.slice(v+1))},addCredits:_,addNode:ze,addGraph:Ae,addPosts:Ve,addQuotes:Re})}function Xt(e){
let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,
o=1):o++)if(n.push(`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function Jt(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===
o?s:[s,o].filter(Boolean).join(" – ")}var Ne=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],gt="#8a8a8a",Pe={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Es,Kt]=[6.5,23],Ms=4,vs=[.5,.72,.86,.94,.98],et=[.8,1.3,2,3,4.4,6],
tt=[.13,.2,.3,.42,.56,.72],As=.16;function Yt(e,t,n,s,o){let{data:a}=e,r=Math.max(Es,Math.min(Ms/o,14)),i=new Map(Ne.slice(0,a.groups).map((m,p)=>[p,m])),l=m=>Math.
min((r+(Kt-r)*Math.sqrt(t.measure.of(m)/t.measure.greatest))*(e.typeOf(m)==="reporter"?1.5:1),Kt),d=m=>t.state.colour==="type"?a.colours[e.typeOf(m)]:i.get(a.community[m])??
gt,h=Cs(t),c=Math.min(1,As/Math.max(Ts(e,t,h,s),1e-9)),u=m=>h.findLastIndex(p=>t.tie(m)>=p),f=t.compared?.changes;return Object.freeze({radius:l,colour:d,step:u,
scale:h,coloured:i,least:r,line(m){let p=t.lit,O=p?.edges.has(m),E=u(m),b=f?.get(m),y=Math.max(tt[E]*c,.06);if(a.kind[m]===2)return{width:O?2.4:1.6,opacity:p&&!O?
.15:.6,colour:O?n.accent:n.edge,dashes:!1};let M=b?Math.max(tt[E],.35):O?Math.max(tt[E],.6):p?y*(t.state.ego?.6:.25):y;return{width:O?et[E]+.8:p&&t.state.ego?Math.
min(et[E],1.5):et[E],opacity:M,colour:b?n[b]:O?n.accent:n.edge,dashes:b==="lost"||a.kind[m]===1?[5,4]:!1}},opacity:m=>!t.lit||t.lit.strong.has(m)?1:t.lit.weak.has(
m)?.45:t.state.ego?.6:.13})}function Cs(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of vs){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.
find(a=>a>n.at(-1))??1/0),n.push(o)}return n}function Ts({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let a=c=>o.reduce(([u,f],m)=>[
Math.min(u,m[c]),Math.max(f,m[c])],[1/0,-1/0]),[[r,i],[l,d]]=[a("x"),a("y")];return t.edges.reduce((c,u)=>{let[f,m]=[s(e.a[u]),s(e.b[u])],p=n.findLastIndex(O=>t.
tie(u)>=O);return f&&m?c+et[p]*tt[p]*Math.hypot(f.x-m.x,f.y-m.y):c},0)/Math.max((i-r)*(d-l),1e4)}var wt=["mentions","articles","degree","rank"],nt=["hide","pin","open","sel","not"],Zt={level:["article","sentence"],colour:["community","type"],size:wt,links:[
"together","post"]},xs={least:1,from:"",to:"",level:"article",lists:!0},Je={...xs,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},en={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},tn={lang:["zh","en"],theme:[
"light","dark"]},nn=e=>({...Je,...en,types:new Set(e.data.core),lang:"",theme:"",...Object.fromEntries(nt.map(t=>[t,new Set]))}),le=e=>({...e,...en}),Ls=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.
test(e??"")?e:"";function sn(e,t,n){let s=new URLSearchParams(e.slice(1)),o=(u,f,m)=>f.includes(s.get(u))?s.get(u):m,a=u=>s.getAll(u).map(f=>t.nodeOf.get(f)).filter(
f=>f!==void 0),r=(u,f,m,p)=>Math.max(f,Math.min(Number.parseInt(s.get(u)??"",10)||p,m)),i=s.has("types")?s.get("types").split(",").filter(u=>t.data.types.includes(
u)):t.data.core,[l,d,[h=-1]]=[a("edge"),a("chain"),a("node")],c=[...l,...d,...h<0?[]:[h]];return{types:new Set([...i,...c.map(t.typeOf)]),node:h,ends:l.length===
2&&t.edgeOf(...l)!==void 0?l:null,chain:d.length===2&&d[0]!==d[1]?d:null,ego:{1:1,2:2}[s.get("ego")]??0,least:r("least",1,1e3,1),from:o("from",n,""),to:o("to",n,
""),less:Ls(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(Zt).map(([u,f])=>[u,o(u,f,Je[u])])),...Object.fromEntries(Object.entries(
tn).map(([u,f])=>[u,o(u,f,"")])),table:o("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),q:s.get("q")??
"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.fromEntries(nt.map(u=>[u,new Set(a(u))])),unknown:["node","edge","chain"].flatMap(u=>s.getAll(
u)).filter(u=>!t.nodeOf.has(u))}}function on(e,t){let n=new URLSearchParams,s=a=>t.data.name[a],o=t.data.types.filter(a=>e.types.has(a));o.join()!==t.data.core.
join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(a=>n.append("edge",s(a))),e.chain?.forEach(
a=>n.append("chain",s(a)));for(let a of["least","from","to","less",...Object.keys(Zt),"table","q","read","shown"])e[a]!==Je[a]&&n.set(a,e[a]);for(let a of Object.
keys(tn))e[a]&&n.set(a,e[a]);e.group>=0&&n.set("group",e.group+1);for(let a of["hubs","dossier"])e[a]&&n.set(a,"1");e.lists||n.set("lists","0");for(let a of nt)
e[a].forEach(r=>n.append(a,s(r)));return n.toString()}var an=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.
hide]].join(";"),ke=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),rn=(e,t)=>({...e,...Je,...Object.fromEntries(nt.map(n=>[n,new Set])),types:new Set(
t.data.core)});function ln(e,t,n,s){let o=(i,l,d)=>({name:i,text:l,without:{...e,...d}}),a=(i,l)=>[...e[i]].map(d=>o(i,`${l} ${t.nameOf(d)}`,{[i]:ke(e[i],d)})),
r=(i,l,d)=>e[i]===Je[i]?[]:[o(i,l,d)];return[...e.from||e.to?[o("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...r("less",`${s.against}\
 ${e.less.replace(".."," – ")}`,{less:""}),...r("least",`${s.least} ≥ ${e.least}`,{least:1}),...r("level",s.options[e.level],{level:"article"}),...r("lists",
s.noLists,{lists:!0}),...r("links",s.options[e.links],{links:"together"}),...a("hide",s.hide),...a("pin",s.pin),...a("open",s.open),...a("not",s.notThrough)]}var C=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[o,a]of Object.entries(t))typeof a=="function"?s.addEventListener(
o,a):a!==null&&s.setAttribute(o,a);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function J(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,a]of Object.entries(t))s.setAttribute(o,a);return s.append(...n),s}var $e=(e,t,n)=>J("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},J("path",{d:Pe[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),be=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,ye=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),ne=(e,t)=>ye(e,{...le(e.state),table:"",node:t},
$e(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),ue=(e,t,...n)=>ye(e,{...le(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Te=(e,t)=>ue(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),he=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),yt=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g("span",{},t))),de=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[],Se=e=>g("button",{type:"button",
class:"quiet back",click:()=>e.go(le(e.state))},"← ",e.words.close),st=(e,t)=>e.view.counts.npmi[t]?.toFixed(2)??"",pe=(e,t,n)=>Jt(e.graph.data,t,n);function cn(e,t,n){
return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function bt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],a=s.pageNumber?.[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,a,s.headline[n]]}var Ns=e=>e.replace(
/[“”]/g,t=>t==="“"?"‘":"’");function Ot(e,t,n){let[s,o,a,r]=bt(e,n),i=[s,o,a,r&&`《${r.replace(/[《》]/g,l=>l==="《"?"〈":"〉")}》`,s?"":e.graph.
fileOf(n)].filter(Boolean);return`“${Ns(t)}”（${i.join("，")}）`}function kt(e,t){let[n,s,o,a]=bt(e,t);return[g("b",{class:"headline"},a||e.words.untitled),
g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var dn=(e,t)=>ye(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.
read);function Be(e,t,n,s){let o=g("article",{},g("header",{},...kt(e,t)));return fn(e,o,t,n,s),o}function ot(e,t,n,s){let o=g("details",{},g("summary",{},...kt(
e,t)));return o.addEventListener("toggle",()=>fn(e,o,t,n,s),{once:!0}),o}function*$t(e,t,n){let s=0;for(let[o,a,r]of t)a<s||r<=a||(yield e.slice(s,a),yield n(o,
e.slice(a,r)),s=r);yield e.slice(s)}async function fn(e,t,n,s,o){let a=new Set;for(let{sentence:r,text:i,listing:l,marks:d}of await e.graph.quotes(s)){if(a.has(
e.graph.firstPrint(r)))continue;a.add(e.graph.firstPrint(r));let h=(c,u)=>g("mark",{class:c===o[0]?"one":"other"},u);t.append(g("blockquote",{},l?g("span",{class:"\
chip"},e.words.listing):"",...$t(i,d.filter(([c])=>o.includes(c)),h),hn(e,i,n)))}t.append(dn(e,n))}function hn(e,t,n){let s=g("button",{type:"button",class:"qui\
et cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await Ps(Ot(e,t,n)),s.textContent=e.words.copied}),s}async function Ps(e){
try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.
remove()}}function pn(e,{text:t,marks:n,article:s,listing:o},a){let r=(c,u)=>ye(e,{...le(e.state),node:c},u),i=a.length?t.indexOf(a[0]):-1,l=n.filter(([,c,u])=>i<
0||u<=i||c>=i+a[0].length),d=i<0?l:[...l,[-1,i,i+a[0].length]].sort((c,u)=>c[1]-u[1]),h=$t(t,d,(c,u)=>c<0?g("mark",{class:"one"},u):r(c,u));return g("article",{},
g("header",{},...kt(e,s)),g("blockquote",{},o?g("span",{class:"chip"},e.words.listing):"",...h,hn(e,t,s)),dn(e,s))}function un(e,t){let{graph:n,words:s,state:o,
view:a}=e,[r,i,l,d]=bt(e,t),h=g("div",{id:"text"}),c=new Set(a.chosen);return n.quotes(n.sentencesIn(t)).then(u=>{for(let{text:f,marks:m}of u){let p=(O,E)=>ye(e,
{...le(o),node:O},g("mark",{class:c.has(O)?"one":"other"},E));h.append(g("p",f===d?{class:"headline"}:{},...$t(f,m,p)))}}),[g("button",{type:"button",class:"qui\
et back",click:()=>e.go({...o,read:""})},"← ",s.back),g("h2",{},d||s.untitled),g("p",{class:"soft source",title:n.fileOf(t)},[r,i,l].filter(Boolean).join(" · ")),
g("h3",{},n.served?s.partOfArticle:s.wholeArticle),h]}var Ee=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function at(e,t,n){let s=g("select",{"data-control":t},...n.map(o=>g("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function St(e,t,[n,s],o,a){let r=g("output",{},o(
t)),i=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return i.addEventListener("input",()=>{r.textContent=o(Number(i.value))}),i.addEventListener(
"change",()=>a(Number(i.value))),[i,r]}function Et(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Mt(e){let{state:t,words:n,months:s,set:o,picture:a}=e,r=C("controls"),i=r.contains(document.activeElement)?document.activeElement.dataset.
control:null,l=s.length-1,[d,h]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):l],c=(u,f)=>o({from:u?s[u]:"",to:f<l?s[f]:""});r.replaceChildren(Ee(n.least,
...St("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((u,f)=>Math.max(u,f),2),2),30)],String,u=>o({least:u}))),...s.length>1?[Ee(n.from,...St("f\
rom",d,[0,l],u=>s[u],u=>c(u,Math.max(u,h)))),Ee(n.to,...St("to",h,[0,l],u=>s[u],u=>c(Math.min(d,u),u)))]:[],Ee(n.level,at(e,"level",["article","sentence"])),Ee(
n.listed,Et("lists",t.lists,u=>o({lists:u}))),Ee(n.links,at(e,"links",["together","post"])),Ee(n.colour,at(e,"colour",["community","type"])),Ee(n.size,at(e,"siz\
e",wt)),Ee(n.physics,Et("physics",a.moves(),a.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{a.move(!1),e.go(rn(t,e.graph))}},n.reset)),i&&
r.querySelector(`[data-control=${i}]`)?.focus()}function mn(e){let{graph:t,state:n,words:s,view:o}=e,{data:a}=t,r=a.types.map(()=>0);a.type.forEach((h,c)=>{(!o.
counts.recounted||o.counts.articles[c]>0)&&r[h]++});let i=a.types.map((h,c)=>{let u=g("input",{type:"checkbox","data-type":h});return u.checked=n.types.has(h),u.
addEventListener("change",()=>{let f=new Set(n.types);u.checked?f.add(h):f.delete(h);let m=n.node>=0&&f.has(t.typeOf(n.node));e.go({...n,types:f,ends:null,chain:null,
...m?{}:{node:-1,ego:0}}),C("types").querySelector(`[data-type=${h}]`).focus()}),g("label",{},u,$e(e,h),a.labels[h][s.language].many,g("span",{class:"number"},String(
r[c])))}),l=Et("hubs",n.hubs,h=>e.set({hubs:h})),d=[...o.hubs].slice(0,5).map(t.nameOf).join("、")+(o.hubs.size>5?" …":"");C("types").replaceChildren(...i,...o.
hubs.size?[g("label",{class:"hubs",title:s.hubsHint(d)},l,s.hubsOn,g("span",{class:"number"},String(o.hubs.size)))]:[])}function gn(e){let t=ln(e.state,e.graph,
e.months,e.words);C("chips").hidden=!t.length,C("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{let a=ye(e,o,s,g("span",{"aria-hidden":"true"},"\
 ×"));return a.className="chip",a.dataset.chip=n,a.setAttribute("aria-label",e.words.off1(s)),a}))}function wn(e){let{graph:t,view:n,state:s,words:o,looks:a}=e,
r=vt(e),i=n.nodes.length-n.groups.reduce((l,{members:d})=>l+d.length,0);C("legend-body").replaceChildren(...r.length?[g("h3",{},o.groupsTitle),...r,...i?[g("p",
{class:"group"},yn(gt),o.restOf,g("span",{class:"number"},String(i)))]:[]]:[],g("h3",{},o.sizeOf[s.size]),Is(e),g("h3",{},o.widthOf),zs(e),g("p",{class:"soft"},
o.why(t.data.limit.each))),C("legend").hidden=!!s.table||!a}function vt(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links==="post")return[];
let a=r=>()=>e.go({...e.bare(),group:s.group===r?-1:r});return n.groups.map(({number:r,members:i})=>{let l=o.group(i.slice(0,3).map(t.nameOf));return g("button",
{type:"button",class:"group",title:l,"data-group":r+1,"aria-pressed":String(s.group===r),click:a(r)},yn(Ne[r%Ne.length]),g("span",{},l),g("span",{class:"number"},
String(i.length)))})}var yn=e=>J("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},J("circle",{cx:8,cy:8,r:7,fill:e}));function Is({view:e,looks:t}){
let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<16?Math.round(o*10)/10:Math.round(o));return g("div",{class:"scale"},...s.map((o,a)=>g("span",{},J("svg",{width:46,
height:46,viewBox:"0 0 46 46","aria-hidden":"true"},J("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][a]),class:"size"})),String(o))))}function zs({
looks:e}){let t=e.scale.map((o,a)=>[o,a]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.
map(([o,a])=>g("span",{},J("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},J("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[a],"\
stroke-opacity":s[a]})),o?`≥ ${o}`:"1")))}function At(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var bn=e=>[...new Set(e)].sort((t,n)=>t-n);
function Rs(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ct(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var Ke=({from:e,to:t,lists:n})=>!!(e||t||!n);function On(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.length,n.from,n.to,n.lists].join();return t.
has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(Ke(n)?Bs(e,n):js(e)))),t.get(s)}}function js({data:e,held:t,sentencesOf:n}){return{articles:e.
articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.
articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Bs(e,t){let{data:n,lists:s}=e,o=n.doc.map((b,y)=>Ct(e,t,y)),a=b=>(t.lists||!s.has(
b))&&o[e.articleOf(b)],r=n.name.map((b,y)=>e.namingsOf(y).filter(a)),i=r.map(b=>bn(b.map(e.storyOf))),l=r.map(b=>bn(b.map(e.firstPrint))),d=l.map(b=>b.filter(y=>s.
has(y))),h=new Map,c=(b,y)=>!y||b&&n.dates[b]<n.dates[y]?b:y;n.story.forEach((b,y)=>{o[y]&&h.set(b,c(n.docDate[n.doc[y]],h.get(b)))});let u=b=>b.reduce(([y,M],T)=>{
let $=h.get(T)??0;return $?[!y||n.dates[$]<n.dates[y]?$:y,!M||n.dates[$]>n.dates[M]?$:M]:[y,M]},[0,0]),f=i.map(u),m=new Set(n.story.filter((b,y)=>o[y])).size,p=b=>n.
kind[b]!==1&&n.kind[b]!==2,O=n.a.map((b,y)=>At(i[b],i[n.b[y]])),E=n.a.map((b,y)=>{let M=new Set(i[n.b[y]]);return O[y]?u(i[b].filter(T=>M.has(T))):[0,0]});return{
articles:i.map(b=>b.length),mentions:r.map(b=>b.length),first:f.map(([b])=>b),last:f.map(([,b])=>b),weight:O,sentences:n.a.map((b,y)=>p(y)?At(l[b],l[n.b[y]]):0),
lists:n.a.map((b,y)=>p(y)?At(d[b],d[n.b[y]]):0),npmi:n.a.map((b,y)=>p(y)?Rs(O[y],i[b].length,i[n.b[y]].length,m):null),since:E.map(([b])=>b),until:E.map(([,b])=>b),
stories:m,pages:new Set(n.doc.filter((b,y)=>o[y])).size,recounted:!0,said:b=>r[b].filter((y,M,T)=>y!==T[M-1])}}function Hs(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function qs(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function Ds(e,t,[n,s],o){let a=new Map(
[[n,0]]),r=e.edgesOf.filter(c=>c.length).length,[i,l,d]=[new Map,new Set,[[0,n]]];for(;d.length;){let[c,u]=qs(d);if(l.has(u))continue;if(u===s)break;l.add(u);let f=u===
n?0:3*e.edgesOf[u].length/r;for(let m of e.edgesOf[u]){let p=e.otherEnd(m,u);if(!t.passes(m)||!o(m,p))continue;let O=c+f+1/t.weight(m);O<(a.get(p)??1/0)&&(a.set(
p,O),i.set(p,m),Hs(d,[O,p]))}}if(!i.has(s))return null;let h=[];for(let c=s;c!==n;c=e.otherEnd(h[0],c))h.unshift(i.get(c));return h}function Ye(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function kn(e,t,[n,s],o,a=4){let r=e.edgeOf(n,s),i=r!==void 0&&t.passes(r)?[[r]]:[],l=new Set(o);for(;i.length<
a;){let d=Ds(e,t,[n,s],(h,c)=>h!==r&&!l.has(c)&&(!e.isCredit(h)||n===e.data.b[h]||s===e.data.b[h]));if(!d)break;i.push(d),Ye(e,n,d).slice(1,-1).forEach(h=>l.add(
h))}return i}function $n(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(r=>[e.otherEnd(r,n),r])),a=([,r,i])=>Math.min(t.weight(r),t.weight(i));return e.
edgesOf[s].filter(r=>t.passes(r)&&o.has(e.otherEnd(r,s))).map(r=>[e.otherEnd(r,s),o.get(e.otherEnd(r,s)),r]).sort((r,i)=>a(i)-a(r)||r[0]-i[0])}var Ws=new Intl.Collator("zh"),Sn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Ws.compare(t,e):t-e);function Mn({words:e},t,n,s,o){let[a,r]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],i=!0,l=()=>{let c=t.map(u=>[s[1](u),u]).sort(([u],[f])=>i?Sn(u,f):Sn(f,u));a.replaceChildren(...c.slice(0,o).map(([,u])=>g(
"tr",{},...n.map(([f,m,p])=>g("td",{class:f},p?p(u):String(m(u))))))),n.forEach((u,f)=>h[f].setAttribute("aria-sort",u!==s?"none":i?"descending":"ascending")),r.
hidden=t.length<=o,r.textContent=e.more(Math.min(t.length-o,100))},d=c=>{[s,i]=[c,c===s?!i:c[0]!=="name"],l()},h=n.map(c=>g("th",{scope:"col",class:c[0]},g("but\
ton",{type:"button",class:"quiet",title:c[3]??null,click:()=>d(c)},e[c[0]])));return r.addEventListener("click",()=>{o+=100,l()}),l(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...h)),a),r)}var it=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>ne(e,t(n))],vn=e=>["together",t=>e.view.counts.weight[t],t=>ue(e,t,String(e.view.
counts.weight[t]))],An=e=>["sentences",t=>e.view.counts.sentences[t]],Cn=e=>["npmi",t=>e.view.counts.npmi[t],t=>st(e,t),e.words.npmiHint],En=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Tn(e,t){let{graph:n,view:s,words:o}=e,a=n.edgesOf[t].filter(s.passes).length,r=vn(e);
return g("div",{id:"companions"},Mn(e,s.near,[it(e,i=>n.otherEnd(i,t)),r,An(e),Cn(e)],r,25),g("p",{class:"soft"},a>s.near.length?o.hidden(a-s.near.length):""))}
function xn(e){let{graph:t,view:n,state:s,words:o}=e,{data:a}=t,{counts:r}=n,i=C("table");if(i.hidden=!s.table,C("zoom").hidden=!!s.table,!s.table)return i.replaceChildren();
let l=p=>s.types.has(t.typeOf(p))&&!s.hide.has(p)&&(!r.recounted||r.articles[p]>0),[d,h]=[vn(e),["articles",p=>r.articles[p]]],[c,u,f]=s.table==="edges"?[a.a.map(
(p,O)=>O).filter(p=>a.kind[p]!==2&&l(a.a[p])&&l(a.b[p])&&n.passes(p)),[it(e,p=>a.a[p]),it(e,p=>a.b[p]),d,An(e),["inLists",p=>r.lists[p]],Cn(e),...En(e,r.since,r.
until)],d]:[a.name.map((p,O)=>O).filter(l),[it(e,p=>p),["type",p=>be(e,p)],h,["mentions",p=>r.mentions[p]],["companions",p=>t.edgesOf[p].filter(n.passes).length],
...En(e,r.first,r.last)],h],m=p=>he("tab-"+p,o.tabs[p],s.table===p,()=>e.set({table:p}));i.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("sp\
an",{class:"soft"},o.rows(c.length))),Mn(e,c,u,f,100))}var Nn=(e,t,n)=>g("time",{class:"soft"},pe(e,t,n)),Pn=(e,t)=>typeof t=="number"?ne(e,t):t;function Fs(e,[,t,n,s,o,a,r,i]){let l=r||i?g("time",{},`${r||"…"} – ${i||
"…"}`):Nn(e,o,a);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Pn(e,n),l)}function Gs(e,[t,n,,s,o,a]){return g("li",
s?{class:"former"}:{},Pn(e,t)," ",g("b",{},s?e.words.former+" ":"",n),Nn(e,o,a))}function Us(e,t){let{state:n,words:s,go:o,set:a}=e,r=i=>()=>a({[i]:ke(n[i],t)});
return g("div",{class:"buttons acts"},he("ego",s.ego,n.ego===1,()=>a({ego:n.ego===1?0:1})),he("ego2",s.ego2,n.ego===2,()=>a({ego:n.ego===2?0:2})),he("open",s.open,
n.open.has(t),r("open")),he("pin",s.pin,n.pin.has(t),r("pin")),he("hide",s.hide,!1,()=>o({...le(n),hide:ke(n.hide,t)})),he("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),r("sel")),he("chain",s.chain,e.linking===t,()=>e.link(t)))}function In(e,t){let{graph:n,words:s,view:o,state:a}=e,{data:r}=n,{counts:i,lit:l}=o,d=i.
said(t),h=r.post.filter(f=>f[0]===t),c=r.post.filter(f=>f[2]===t),u=o.near.length;return[Se(e),g("h2",{},$e(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),yt([be(
e,t),r.pinyin[t],s.inArticles(i.articles[t]),s.named(i.mentions[t]),pe(e,i.first[t],i.last[t])]),Us(e,t),de(s.aliases,r.alias[t],g("p",{id:"aliases"},...r.alias[t].
map(f=>g("span",{class:"chip"},f)))),de(s.posts,h,g("ol",{id:"posts",class:"line"},...h.map(f=>Fs(e,f)))),de(s.holders,c,g("ol",{id:"holders",class:"line"},...c.
map(f=>Gs(e,f)))),de(n.typeOf(t)==="reporter"?s.covered:s.companions,u?[1]:[],Tn(e,t),l?.rest>0&&!a.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.
set({shown:a.shown+1})},s.moreNear(l.rest)):""),de(s.stories,d,g("div",{id:"articles"},...n.byArticle(d).map(([f,m])=>ot(e,f,m,[t]))))]}function zn(e,t){let{graph:n,
words:s,view:o,state:a}=e,{data:r}=n,{counts:i}=o,l=[r.a[t],r.b[t]],d=Ke(a)?new Set(l.flatMap(p=>i.said(p))):null,h=n.proof(t),[c,u]=[h.both,h.either].map(p=>d&&
!n.evidence.has(t)?p.filter(O=>d.has(O)):p),f=d?0:r.weight[t]-new Set([...c,...u].map(n.storyOf)).size,m=n.isCredit(t)?[s.wrote(i.weight[t])]:[s.both(i.weight[t]),
s.said(i.sentences[t]),i.lists[t]?s.lists(i.lists[t]):"",`${s.npmi} ${st(e,t)}`];return[Se(e),g("h2",{class:"pair"},...l.map(p=>ne(e,p))),yt([...m,pe(e,i.since[t],
i.until[t])]),de(s.evidence,c,g("div",{id:"evidence"},...n.byArticle(c).map(([p,O])=>Be(e,p,O,l)))),de(s.apart,u,g("div",{id:"apart"},...n.byArticle(u).map(([p,
O],E)=>(c.length||E>2?ot:Be)(e,p,O,l)))),r.database&&f>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(f)):"",n.evidence.get(t)?.more?g("button",{type:"\
button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function Ln(e,t,n,s){let{graph:o,words:a,view:r}=e,i=Ye(o,t,n);return g("ol",{id:s,class:"li\
ne chain"},...n.map((l,d)=>{let{both:h,either:c}=o.proof(l),u=o.byArticle(h.length?h:c).slice(0,2),f=d>0?ye(e,{...e.state,not:ke(e.state.not,i[d])},`${a.not} ${o.
nameOf(i[d])}`):"";return g("li",{},ne(e,i[d])," — ",ue(e,l,a.inArticles(r.counts.weight[l]))," — ",ne(e,i[d+1]),f&&g("span",{class:"not"},f),...u.map(([m,p])=>ot(
e,m,p,[i[d],i[d+1]])))}))}function Rn(e){let{graph:t,words:n,view:s,state:o}=e,[a,r]=o.chain,i=$n(t,s,a,r),l=s.ways.filter(u=>u.length===1),d=s.ways.filter(u=>u.
length>1),[h,...c]=[...l,...d];return[Se(e),g("h2",{class:"pair"},ne(e,a),ne(e,r)),g("h3",{},l.length?n.direct:n.strongest),h?Ln(e,a,h,"steps"):g("p",{class:"so\
ft",id:"steps"},n.apart2),de(n.ways,c,...c.map((u,f)=>Ln(e,a,u,`way-${f}`))),de(n.common,i,g("ol",{id:"common",class:"rows"},...i.slice(0,60).map(([u,f,m])=>g("\
li",{},ne(e,u),g("span",{},ue(e,f,String(s.counts.weight[f]))," · ",ue(e,m,String(s.counts.weight[m])))))))]}function jn(e,{members:t}){let{graph:n,words:s,view:o}=e,
a=new Set(t),r=o.edges.filter(i=>a.has(n.data.a[i])!==a.has(n.data.b[i])).sort((i,l)=>o.tie(l)-o.tie(i)||i-l).slice(0,10);return[Se(e),g("h2",{},s.group(t.slice(
0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(i=>g("li",{},ne(e,i),g("span",{class:"number"},String(o.counts.
articles[i]))))),de(s.ties,r,g("ol",{class:"rows",id:"ties"},...r.map(i=>g("li",{},Te(e,i),ue(e,i,s.inArticles(o.counts.weight[i]))))))]}var Tt=26;function Ie(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Lt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function _s(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Bn=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(_s).join(",")).join(`\r
`)+`\r
`;function Nt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:a=>({label:s.name[a],name:s.name[a],labels:":"+e.typeOf(a),type:e.typeOf(a),aliases:s.
alias[a].join("; "),pinyin:s.pinyin[a],mentions:o.mentions[a],articles:o.articles[a],first:s.dates[o.first[a]],last:s.dates[o.last[a]],x:n.spotOf(a).x,y:-n.spotOf(
a).y}),edge:a=>{let r={0:"co-mention",1:"credit",2:"post"}[s.kind[a]];return{source:s.name[s.a[a]],target:s.name[s.b[a]],label:r,interaction:r,kind:r,weight:o.weight[a],
sentences:o.sentences[a],lists:o.lists[a],npmi:o.npmi[a],first:s.dates[o.since[a]],last:s.dates[o.until[a]]}}}}function Vs(e){let{graph:t,view:n}=e,{head:s,keys:o}=t.
data.declared,a=Nt(e),r=(d,h)=>Object.entries(o[d]).filter(([c])=>h[c]!==void 0&&h[c]!==null&&h[c]!=="").map(([c,u])=>`<data key="${u}">${Lt(h[c])}</data>`).join(
""),i=n.nodes.map(d=>`<node id="n${d}">${r("node",a.node(d))}</node>`),l=n.edges.map(d=>`<edge id="e${d}" source="n${t.data.a[d]}" target="n${t.data.b[d]}">${r(
"edge",a.edge(d))}</edge>`);return`${s}${[...i,...l].join(`
`)}
</graph>
</graphml>
`}function rt(e,t){let{graph:n,view:s,looks:o,picture:a,words:r,state:i}=e,{data:l}=n,d=a.scale(),h=Qs(e,d),[c,u,f,m]=h.map(R=>R*d),p=R=>({x:a.spotOf(R).x*d,y:a.
spotOf(R).y*d}),O=s.edges.map(R=>{let[W,_,U]=[p(l.a[R]),p(l.b[R]),o.line(R)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y\
2="${_.y.toFixed(1)}" stroke="${U.colour}" stroke-opacity="${U.opacity.toFixed(2)}" stroke-width="${Math.max(U.width*d,.5).toFixed(1)}"${U.dashes?` stroke-dasha\
rray="${U.dashes.join(" ")}"`:""}/>`}),E=s.nodes.map(R=>{let[W,_]=[p(R),o.radius(R)*d];return`<path transform="translate(${(W.x-_).toFixed(1)} ${(W.y-_).toFixed(
1)}) scale(${(_/8).toFixed(3)})" d="${Pe[l.shapes[n.typeOf(R)]]}" fill="${o.colour(R)}" fill-opacity="${o.opacity(R)}"><title>${Lt(n.nameOf(R))}</title></path>`}),
b=a.toMap,y=(R,W,_,U,V="")=>`<text x="${W.toFixed(1)}" y="${_.toFixed(1)}" font-size="${U}" fill="${t.ink}" ${V}>${Lt(R)}</text>`,M=a.labels().map(({text:R,x:W,
y:_})=>{let U=b({x:W,y:_});return y(R,U.x*d,U.y*d,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
T=i.colour==="community"?s.groups.map(({number:R,members:W})=>[Ne[R%Ne.length],r.group(W.slice(0,3).map(n.nameOf)),"dot"]):l.types.filter(R=>i.types.has(R)).map(
R=>[l.colours[R],l.labels[R][r.language].many,l.shapes[R]]),$=T.flatMap(([R,W,_],U)=>[`<path transform="translate(${c.toFixed(1)} ${(m+12+Tt*U).toFixed(1)})" d=\
"${Pe[_]}" fill="${R}"/>`,y(W,c+24,m+25+Tt*U,13)]),x=m+30+Tt*T.length,L=`${r.corpus(s.counts.pages,s.counts.stories,lt(e))} · ${r.sizeOf[i.size]} · ${r.widthOf}\
 · kg`,K=[c-20,u-64,f-c+40,x-u+84].map(R=>R.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${K.join(" ")}" width="${K[2]}" height="${K[3]}\
" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${K[0]}" y="${K[1]}" width="100%" height="100%" fill="${t.paper}"/>${[y(Pt(e),
c,u-32,22,'font-weight="600"'),...O,...E,...M,...$,y(L,c,x,12)].join(`
`)}</svg>`}function Pt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function lt({graph:e,state:t,months:n}){let s=e.data.docDate.map(o=>e.data.dates[o]).filter(Boolean).sort();return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(
-1)}`:s.length?`${s[0]} – ${s.at(-1)}`:""}function Qs({view:e,looks:t,picture:n},s){let o=[...e.nodes.map(a=>{let[{x:r,y:i},l]=[n.spotOf(a),t.radius(a)];return[
r-l,i-l,r+l,i+l]}),...n.labels().map(a=>{let[r,i]=[n.toMap({x:a.left,y:a.top}),n.toMap({x:a.right,y:a.bottom})];return[r.x,r.y,i.x,i.y]})];return o.length?[0,1].
map(a=>Math.min(...o.map(r=>r[a]))).concat([2,3].map(a=>Math.max(...o.map(r=>r[a])))):[0,0,400/s,300/s]}function xt(e,t,n){let s=new Image;s.addEventListener("l\
oad",()=>{let o=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(
a=>Ie("graph.png",a))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(rt(e,t))}var Xs={png:(e,t)=>xt(e,t,1),png2:(e,t)=>xt(e,t,2),png4:(e,t)=>xt(
e,t,4),svg:(e,t)=>Ie("graph.svg",rt(e,t),"image/svg+xml"),graphml:e=>Ie("graph.graphml",Vs(e),"application/xml"),nodes:e=>Ie("graph-nodes.csv",Bn(e.graph.data.declared.
nodes,e.view.nodes.map(Nt(e).node)),"text/csv"),edges:e=>Ie("graph-edges.csv",Bn(e.graph.data.declared.edges,e.view.edges.map(Nt(e).edge)),"text/csv")};function Hn(e,t,n){
C("files").replaceChildren(...Object.entries(Xs).map(([s,o])=>g("button",{type:"button","data-file":s,click:()=>o(t(),n())},e.options[s])),g("button",{type:"but\
ton",id:"print",click:()=>print()},e.print))}var ct=5,Js=10;function qn({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Dn(e){let{graph:t,words:n,state:s,view:o}=e,a=qn(e);return[Se(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,lt(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},he("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>Zs(e)},n.markdown)),g("ol",{class:"rows",id:"selected"},...[...s.sel].map(r=>g("li",{},ne(e,r),ye(e,
{...s,sel:ke(s.sel,r)},n.unselect)))),de(n.among,a,g("ol",{class:"rows",id:"among"},...a.map(r=>g("li",{},Te(e,r),ue(e,r,n.inArticles(o.counts.weight[r])))))),...s.
dossier?[...s.sel].flatMap(r=>Ks(e,r)):[],...s.dossier?a.flatMap(r=>[g("h3",{},`${t.nameOf(t.data.a[r])} — ${t.nameOf(t.data.b[r])}`),...Ys(e,r)]):[]]}function Wn({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,o,a,r,i,l,d])=>`${a?t.former+" ":""}${s}${o===""?"":` · ${typeof o=="number"?e.nameOf(o):o}`}\
（${l||d?`${l||"…"} – ${d||"…"}`:[e.data.dates[r],e.data.dates[i]].filter(Boolean).join(" – ")}）`)}function Ks(e,t){let{graph:n,words:s,view:o}=e,{counts:a}=o,
r=a.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[be(e,t),s.inArticles(a.articles[t]),pe(e,a.first[t],a.last[t])].join(" · ")),...Wn(
e,t).map(i=>g("p",{},i)),...n.byArticle(r).slice(0,ct).map(([i,l])=>Be(e,i,l.slice(0,2),[t]))]}function Ys(e,t){let{graph:n}=e,{both:s,either:o}=n.proof(t);return n.
byArticle(s.length?s:o).slice(0,ct).map(([a,r])=>Be(e,a,r.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Me=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(
/\s+/g," ");async function Zs(e){let{graph:t,words:n,state:s,view:o}=e,{counts:a}=o,r=async l=>{let d=[];for(let[h,c]of l)for(let{text:u}of await t.quotes(c.slice(
0,2)))d.push(`> ${Me(Ot(e,u,h))}`);return d},i=[`# ${n.dossierOf}: ${Me(t.data.title)}`,Me(lt(e))];for(let l of s.sel){let d=t.edgesOf[l].filter(o.passes).sort(
(h,c)=>o.tie(c)-o.tie(h)).slice(0,Js);i.push(`## ${Me(t.nameOf(l))}`,[be(e,l),n.inArticles(a.articles[l]),pe(e,a.first[l],a.last[l])].map(Me).join(" · "),...Wn(
e,l).map(h=>`- ${Me(h)}`)),i.push(`${n.companions}：${d.map(h=>`${Me(t.nameOf(t.otherEnd(h,l)))} ${a.weight[h]}`).join("、")}`,...await r(t.byArticle(a.said(l)).
slice(0,ct)))}for(let l of qn(e)){let{both:d,either:h}=t.proof(l);i.push(`## ${Me(t.nameOf(t.data.a[l]))} — ${Me(t.nameOf(t.data.b[l]))}`,n.inArticles(a.weight[l]),
...await r(t.byArticle(d.length?d:h).slice(0,ct)))}Ie("dossier.md",i.join(`

`)+`
`,"text/markdown")}var eo=60,Fn=90,dt={timer:0,key:""};function Gn(e,t){let n=C("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==dt.key&&(dt.key=s,clearTimeout(dt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?so(e,t.edge):no(e,t.node)).flat())),t&&to(n,t)}function to(e,{x:t,y:n}){let s=C("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,a=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${a}px)`}function no(e,t){
let{graph:n,words:s,view:o}=e,{counts:a}=o,r=n.data.post.filter(i=>i[0]===t&&!i[3]).slice(0,3);return[g("b",{},$e(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),g("p",{class:"soft"},[be(e,t),s.inArticles(a.articles[t]),n.data.dates[a.last[t]]&&s.lastSeen(n.data.dates[a.last[t]])].filter(Boolean).join(" · ")),r.map(
([,i,l])=>g("p",{},i,l===""?"":` · ${typeof l=="number"?n.nameOf(l):l}`))]}function so(e,t){let{graph:n,words:s,view:o}=e,{data:a}=n,{counts:r}=o,{both:i,either:l}=n.
proof(t),d=new Set([...i,...l].map(f=>n.dayOf(n.articleOf(f))).filter(Boolean)).size,h=g("p",{class:"said"}),c=i.filter(f=>!n.lists.has(f)),u=n.byArticle(c.length?
c:i)[0];return u&&(dt.timer=setTimeout(async()=>{let[{text:f}]=await n.quotes([u[1][0]]);h.textContent=f.length>Fn?f.slice(0,Fn)+"…":f},eo)),[g("b",{},`${n.nameOf(
a.a[t])} — ${n.nameOf(a.b[t])}`),g("p",{class:"soft"},[s.inArticles(r.weight[t]),s.days(d),pe(e,r.since[t],r.until[t])].filter(Boolean).join(" · ")),h]}var Un=5,oo=6,ao=6,io=3;function ro({months:e,state:t}){let n=e.filter(o=>(!t.from||o>=t.from)&&(!t.to||o<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/ao));return{from:n[n.length-s],to:n.at(-1)}}function lo(e,t){let{graph:n,view:s,state:o}=e,{data:a}=n,{counts:r}=s,[i,l]=[f=>a.dates[f],t.from],d=f=>o.
types.has(n.typeOf(f))&&!o.hide.has(f),h=a.name.map((f,m)=>m).filter(f=>d(f)&&r.articles[f]>0&&i(r.first[f])),c=f=>f.sort((m,p)=>r.articles[p]-r.articles[m]||m-
p),u=f=>f&&(!o.from||f.slice(0,7)>=o.from)&&(!o.to||f.slice(0,7)<=o.to);return{posts:a.post.filter(([f,,,m,p])=>!m&&typeof f=="number"&&d(f)&&i(p)>=l&&u(i(p))).
sort((f,m)=>i(m[4])<i(f[4])?-1:1),fresh:c(h.filter(f=>i(r.first[f])>=l&&["official","person"].includes(n.typeOf(f)))),gone:c(h.filter(f=>i(r.last[f])<l&&n.typeOf(
f)==="official"&&r.articles[f]>1)),pairs:a.a.map((f,m)=>m).filter(f=>s.passes(f)&&i(r.since[f])>=l&&d(a.a[f])&&d(a.b[f])&&i(r.first[a.a[f]])<l&&i(r.first[a.b[f]])<
l).sort((f,m)=>s.tie(m)-s.tie(f)||f-m)}}function co({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,a=i=>n.types.has(e.typeOf(i))&&!n.hide.has(i)&&!t.hubs.
has(i),r=i=>(o.npmi[i]??0)*Math.log2(1+o.weight[i]);return s.a.map((i,l)=>l).filter(i=>t.passes(i)&&o.weight[i]>=io&&a(s.a[i])&&a(s.b[i])&&s.community[s.a[i]]!==
s.community[s.b[i]]).sort((i,l)=>r(l)-r(i)||i-l)}var He=(...e)=>g("li",{},...e),It=(e,t)=>g("ol",{class:"rows",id:e},...t);function fo(e){let{words:t,graph:n}=e,
s=ro(e);if(!s)return[];let o=lo(e,s),{counts:a}=e.view,r=(l,d)=>He(ne(e,l),g("time",{},pe(e,d,d))),i=(l,d,h,c)=>d.length?[g("h4",{},`${l} ${d.length}`),It(c,d.slice(
0,Un).map(h))]:[];return g("section",{class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),i(t.newPosts,o.posts,([l,
d,h,,c])=>He(g("span",{},ne(e,l)," ",d,h===""?"":` · ${typeof h=="number"?n.nameOf(h):h}`),g("time",{},pe(e,c,c))),"new-posts"),i(t.newPeople,o.fresh,l=>r(l,a.
first[l]),"new-people"),i(t.gone,o.gone,l=>r(l,a.last[l]),"gone"),i(t.newPairs,o.pairs,l=>He(Te(e,l),g("time",{},pe(e,a.since[l],a.since[l]))),"new-pairs"))}function ho(e){
let t=co(e).slice(0,Un);return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),It("surprises",
t.map(n=>He(Te(e,n),ue(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function po(e){let t=vt(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},
g("h3",{},e.words.groupsTitle),...t)}function ft(e,t,n,s){let{graph:o,view:a,state:r}=e,{articles:i}=a.counts,d=o.data.name.map((h,c)=>c).filter(h=>n.includes(o.
typeOf(h))&&r.types.has(o.typeOf(h))&&!r.hide.has(h)&&i[h]>0&&!a.leftOut.includes(h)).sort((h,c)=>i[c]-i[h]||h-c).slice(0,oo);return de(t,d,g("ol",{class:"bars",
id:s},...d.map(h=>He(ne(e,h),g("span",{class:"number"},String(i[h])),cn(g("i",{class:"bar"}),i[h]/i[d[0]],e.looks.colour(h))))))}function _n(e){let{graph:t,words:n,
view:s}=e,{counts:o}=s,a=t.data.docDate.filter(l=>t.data.dates[l]).sort((l,d)=>t.data.dates[l]<t.data.dates[d]?-1:1),r=s.counts.recounted&&(e.state.from||e.state.
to)?`${e.state.from||e.months[0]} – ${e.state.to||e.months.at(-1)}`:a.length?pe(e,a[0],a.at(-1)):n.undated,i=s.edges.filter(l=>s.passes(l)&&!s.hubs.has(t.data.
a[l])&&!s.hubs.has(t.data.b[l])).sort((l,d)=>o.weight[d]-o.weight[l]||s.tie(d)-s.tie(l)||l-d).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"\
corpus"},n.corpus(o.pages,o.stories,r)+(Ke(e.state)&&t.data.database?n.partly:"")),g("p",{class:"hint"},n.hint),fo(e),ho(e),po(e),g("div",{id:"leading"},ft(e,n.
leadPeople,["official","person"],"people"),ft(e,n.leadOrgans,["agency","institution"],"organs"),ft(e,n.leadCompanies,["company"],"companies"),ft(e,n.leadPlaces,
["district"],"places")),de(n.closest,i,It("closest",i.map(l=>He(Te(e,l),ue(e,l,n.inArticles(o.weight[l]))))))]}var zt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Vn=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Qn(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let a=Math.floor(n.top/80);a<=Math.floor(n.bottom/80);a++)if(s(`${o} ${a}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(a=>a.i!==s&&zt(a,n)))}}function Rt({turn:e,bodies:t,
covers:n,room:s,height:o,most:a}){let[r,i]=[Qn(),Qn()];for(let{i:d,x:h,y:c,radius:u}of t)i.add({...Vn(h,c,u*2,u*2),i:d});n.forEach(d=>r.add({...d,i:-1}));let l=[];
for(let{i:d,x:h,y:c,radius:u,text:f,width:m,must:p}of e){if(l.length>=a)break;let[O,E]=[u+o*.6,u+m/2+2],b=[[0,O],[E,0],[-E,0],[0,-O],[E*.8,O*.8],[-E*.8,O*.8],[E*
.8,-O*.8],[-E*.8,-O*.8],...p?[[0,O*1.7],[0,-O*1.7]]:[]].map(([M,T])=>({...Vn(h+M,c+T,m,o),x:h+M,y:c+T,i:d,text:f})).filter(M=>M.left>s.left&&M.right<s.right&&M.
top>s.top&&M.bottom<s.bottom&&!r.touching(M)),y=b.find(M=>!i.touching(M,d))??(p?b[0]:void 0);y&&(r.add(y),l.push(y))}return l}function Xn(e,t,n){let s=new Map([[n,0],...t.near.map(d=>[e.otherEnd(d,n),1])]),o=new Map([[n,{x:0,y:0}]]),[a,r]=[1,2].map(d=>t.nodes.filter(h=>h!==n&&(s.get(h)??
2)===d)),i=new Map(t.near.map(d=>[e.otherEnd(d,n),t.tie(d)])),l=mo(uo(e,a,d=>-(i.get(d)??0)),130,o);if(r.length){let d=new Map(r.map(c=>[c,wo(e,c,o)])),h=r.sort(
(c,u)=>d.get(c)-d.get(u));go(h,l+64,o)}return o}function uo(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,a)=>n(o)-n(a)||o-a)).filter(s=>s.
length)}function mo(e,t,n){let s=e.reduce((r,i)=>r+i.length,0),o=-Math.PI/2,a=t;for(let r of e){let i=2*Math.PI*r.length/Math.max(s,1),[l,d]=[0,t];for(;l<r.length;){
let h=Math.max(1,Math.floor(i*d/64)),c=r.slice(l,l+h);c.forEach((u,f)=>{let m=o+i*(f+.5)/c.length;n.set(u,{x:1.25*d*Math.cos(m),y:d*Math.sin(m)})}),l+=c.length,
a=Math.max(a,d),d+=64}o+=i}return a}function go(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let a=Math.floor(2*Math.PI*o/64),r=Math.ceil((e.length-s)/a),i=e.filter(
(d,h)=>h>=s&&(h-s)%r===0).slice(0,a),l=r>1?i:e.slice(s);if(l.forEach((d,h)=>{let c=-Math.PI+2*Math.PI*(h+.5)/l.length;n.set(d,{x:1.25*o*Math.cos(c),y:o*Math.sin(
c)})}),r===1)break;e=e.filter(d=>!n.has(d)),s=0,o+=64}}function wo(e,t,n){let o=e.edgesOf[t].map(a=>n.get(e.otherEnd(a,t))).filter(a=>a&&(a.x||a.y)).reduce(([a,
r],i)=>{let l=Math.hypot(i.x,i.y);return[a+i.x/l,r+i.y/l]},[0,0]);return Math.atan2(o[1],o[0])}function Jn(e,t,n){let s=t.nodes.filter(d=>!n.has(d));if(!s.length)
return;let o=new Map(s.map(d=>[d,[]]));for(let d of t.edges)o.get(e.a[d])?.push(e.b[d]),o.get(e.b[d])?.push(e.a[d]);let a=new Map,r=({x:d,y:h})=>[Math.floor(d/48),
Math.floor(h/48)],i=d=>{let h=r(d).join();a.has(h)?a.get(h).push(d):a.set(h,[d])},l=(d,h)=>{let[c,u]=r(d);for(let f=-2;f<=2;f++)for(let m=-2;m<=2;m++)if(a.get(`${c+
f},${u+m}`)?.some(p=>Math.hypot(d.x-p.x,d.y-p.y)<h))return!1;return!0};n.forEach(i);for(let d of s){let h=o.get(d).map(E=>n.get(E)).filter(Boolean),c=E=>h.length?
h.reduce((b,y)=>b+y[E],0)/h.length:0,[u,f]=[c("x"),c("y")],m=E=>({x:u+12*Math.sqrt(E)*Math.cos(E*2.4),y:f+12*Math.sqrt(E)*Math.sin(E*2.4)}),p=0;for(;p<150&&!l(m(
p),96);)p++;if(p===150)for(p=0;!l(m(p),48);)p++;let O=m(p);n.set(d,O),i(O)}}var yo=12,Kn=400,Yn=16,bo={mouse:12,touch:24},Oo={mouse:6,touch:12},ko=60,Zn=400,$o=17,es=Object.fromEntries(Object.entries(Pe).map(([e,t])=>[e,new Path2D(t)]));
function ts(e,t,n,s){let{data:o}=t,a={nodes:new vis.DataSet,edges:new vis.DataSet},r=new Map(n.first.nodes.map(({id:w,x:S,y:P})=>[w,{x:S,y:P}])),i={nodes:new Map,
edges:new Map},l=new Map,d=r,h=null,[c,u,f]=[null,null,{}],m=[],p=[],O=new Set,[E,b,y,M]=[null,!1,!1,!0],T=()=>{},$=w=>d.get(w),x=({x:w,y:S})=>{let[P,z]=[h.getScale(),
h.getViewPosition()];return{x:(w-z.x)*P+e.clientWidth/2,y:(S-z.y)*P+e.clientHeight/2}},L=()=>c.nodes.filter(w=>i.nodes.has(w)).map(w=>({i:w,...x(d.get(w)),radius:u.
radius(w)*h.getScale()}));function K(w,S,P){[c,f]=[w,S],d=c.state.ego&&c.state.node>=0?Xn(t,c,c.state.node):r,Jn(o,c,d),u=Yt(t,c,f,$,ie(c.nodes,()=>20).scale),E=
null,O=new Set,m.length||setTimeout(R,h?ko:0),m=[()=>_(P)]}function R(){m.shift()?.(),m.length&&setTimeout(R)}let W=()=>{for(;m.length;)m.shift()()};function _(w){
let S=c.state.pin,P=c.nodes.map(D=>({id:D,...y&&i.nodes.has(D)?{}:d.get(D),size:u.radius(D),shape:o.shapes[t.typeOf(D)],...U(D),fixed:S.has(D)})),z=c.edges.map(
D=>{let{width:X,opacity:ae,colour:we,dashes:j}=u.line(D);return{id:D,from:o.a[D],to:o.b[D],width:X,dashes:j,color:{color:we,opacity:ae}}}),B=[];for(let D=0;D<z.
length;D+=Zn)B.push(()=>te("edges",z.slice(D,D+Zn)));let H=()=>{V("edges",c.edges),V("nodes",c.nodes)},Q=()=>{w&&q(),h.redraw()};m=h?[H,()=>te("nodes",P),...B,Q]:
[Le,()=>{te("nodes",P),q(),T()},...B,()=>h.redraw()]}let U=w=>({opacity:u.opacity(w),borderWidth:c.state.pin.has(w)||c.chosen.includes(w)?2.5:1.5,color:{background:u.
colour(w),border:c.state.pin.has(w)||c.chosen.includes(w)||c.state.sel.has(w)?f.ink:f.paper}});function V(w,S){let P=new Set(S),z=[...i[w].keys()].filter(B=>!P.
has(B));z.forEach(B=>i[w].delete(B)),z.length&&a[w].remove(z)}function te(w,S){let P=S.map(z=>[z,JSON.stringify(z)]).filter(([z,B])=>i[w].get(z.id)!==B);P.forEach(
([z,B])=>i[w].set(z.id,B)),P.length&&a[w].update(P.map(([z])=>z))}function se(w,S){let P=w.canvas.width/e.clientWidth;w.save(),w.setTransform(P,0,0,P,0,0),S(w),
w.restore()}function _e(w){if(!(!c||c.state.ego||c.state.colour!=="community"||c.state.links==="post"))for(let{number:S,members:P}of c.groups){if(c.lit&&c.state.
group!==S)continue;let z=Mo(Eo(P.map($)));z.length<3||(w.beginPath(),z.forEach(({x:B,y:H},Q)=>Q?w.lineTo(B,H):w.moveTo(B,H)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${u.coloured.get(S)} ${c.state.group===S?16:7}%, ${f.paper})`,w.fill(),w.stroke())}}let ze=(w,S)=>(l.
has(S)||l.set(S,w.measureText(S).width+6),l.get(S)),Ae=w=>t.nameOf(w).length>Yn?t.nameOf(w).slice(0,Yn-1)+"…":t.nameOf(w);function Ve(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=L().filter(({x:j,y:Y})=>j>0&&Y>0&&j<e.clientWidth&&Y<e.clientHeight),
P=new Set(c.nodes.slice().sort((j,Y)=>j-Y).slice(0,yo)),z=E?.node!==void 0?Re(E.node):O.size?O:null,B=j=>c.chosen.includes(j)?-3:c.state.pin.has(j)||c.lit?.strong.
has(j)?-1:0,H=j=>!c.lit||c.state.ego||c.lit.strong.has(j)||c.state.pin.has(j)||c.lit.weak.has(j),Q=new Map(c.near.map((j,Y)=>[t.otherEnd(j,c.state.node),Y])),D=(j,Y)=>({
...j,text:Ae(j.i),width:ze(w,Ae(j.i)),must:Y}),X=S.filter(({i:j})=>H(j)).sort((j,Y)=>B(j.i)-B(Y.i)||(Q.get(j.i)??1e6)-(Q.get(Y.i)??1e6)||j.i-Y.i).map(j=>D(j,!c.
lit&&P.has(j.i)||c.state.sel.has(j.i)||B(j.i)===-3)),ae={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},height:$o,most:b?Kn/5:Kn},{boxes:we}=s.
covers();if(p=Rt({turn:X,bodies:S,covers:we,...ae}),z){let j=fe=>z.has(fe)||fe===E?.node,Y=p.filter(({i:fe})=>j(fe)),je=new Set(Y.map(({i:fe})=>fe)),re=Rt({turn:S.
filter(({i:fe})=>j(fe)&&!je.has(fe)).map(fe=>D(fe,fe.i===E?.node)),bodies:S,covers:[...we,...Y],...ae});p=[...Y,...re,...p.filter(fe=>!j(fe.i)&&!re.some(Ss=>zt(
fe,Ss)))]}(E||O.size)&&k(w,z);for(let{x:j,y:Y,text:je,i:re}of p)w.globalAlpha=z&&!z.has(re)&&re!==E?.node?.25:c.lit?.weak.has(re)&&!c.lit.strong.has(re)&&!z?.has(
re)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,f.paper],w.fillStyle=P.has(re)||B(re)<0||z?.has(re)||re===E?.node?f.ink:f.soft,w.strokeText(je,j,Y),w.fillText(je,j,Y);
w.globalAlpha=1}let Re=w=>new Set(c.edges.filter(S=>o.a[S]===w||o.b[S]===w).map(S=>t.otherEnd(S,w)));function k(w,S){let P=E?.edge!==void 0?[E.edge]:E?c.edges.filter(
H=>o.a[H]===E.node||o.b[H]===E.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,f.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let z=h.getScale();for(let H of P){
let[Q,D]=[x($(o.a[H])),x($(o.b[H]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,f.accent,Math.max(u.line(H).width*z,1.2)+(S?0:1.5)],w.beginPath(),w.moveTo(Q.
x,Q.y),w.lineTo(D.x,D.y),w.stroke()}w.globalAlpha=1;let B=[...S??[],...E?.node===void 0?[]:[E.node],...E?.edge===void 0?[]:[o.a[E.edge],o.b[E.edge]]];for(let H of B)
i.nodes.has(H)&&v(w,H,z)}function v(w,S,P){let[{x:z,y:B},H]=[x($(S)),u.radius(S)*P/7.2];w.save(),w.translate(z-8*H,B-8*H),w.scale(H,H),w.fillStyle=u.colour(S),w.
fill(es[o.shapes[t.typeOf(S)]]),S===E?.node&&([w.strokeStyle,w.lineWidth]=[f.ink,2/H],w.stroke(es[o.shapes[t.typeOf(S)]])),w.restore()}function N(w,S="mouse"){if(!c||
!h)return null;let P=L().map(({i:X,x:ae,y:we,radius:j})=>[Math.hypot(ae-w.x,we-w.y)-j,X]),[z,B]=P.reduce((X,ae)=>ae[0]<X[0]?ae:X,[1/0,-1]),H=p.find(X=>w.x>=X.left&&
w.x<=X.right&&w.y>=X.top&&w.y<=X.bottom);if(H)return{node:H.i};if(z<=bo[S])return{node:B};let[Q,D]=[-1,Oo[S]];for(let X of c.edges){if(c.lit&&!c.lit.edges.has(X)&&
!c.state.ego)continue;let ae=So(w,x($(o.a[X])),x($(o.b[X])));ae<D&&([Q,D]=[X,ae])}return Q<0?null:{edge:Q}}function I(w){let S=w&&!b?N(w):null;(S?.node!==E?.node||
S?.edge!==E?.edge)&&(E=S,e.style.cursor=S?"pointer":"",h?.redraw()),s.hover(S&&{...S,...w})}function q(w=!1,S=c.nodes,P=1.6){if(!S.length||!h||!e.clientWidth)return;
M=S===c.nodes;let{scale:z,position:B}=ie(S,u.radius,P);h.moveTo({position:B,scale:z,animation:w})}function ie(w,S,P=1.6){let z=j=>w.reduce(([Y,je],re)=>[Math.min(
Y,$(re)[j]-S(re)),Math.max(je,$(re)[j]+S(re))],[1/0,-1/0]),[[B,H],[Q,D]]=[z("x"),z("y")],X=s.covers().left,ae=[e.clientWidth-X-Math.min(130,e.clientWidth/6),Math.
max(e.clientHeight-50,100)],we=w.length?Math.min(ae[0]/(H-B),ae[1]/(D-Q),P):1;return{scale:we,position:{x:(B+H)/2-X/2/we,y:(Q+D)/2}}}function oe(w,S){let P=Math.
min(60,e.clientWidth/8,e.clientHeight/8);w.every(B=>{let{x:H,y:Q}=x($(B));return H>P&&H<e.clientWidth-P&&Q>P&&Q<e.clientHeight-P})||q(S,w,Math.max(h.getScale(),
.8))}function ge(w,[S,P]){let z=$(w),[B,H]=[-1,1/0];for(let Q of c.nodes){let[D,X]=[$(Q).x-z.x,$(Q).y-z.y],ae=D*S+X*P,we=ae+2.5*Math.abs(D*P-X*S);Q!==w&&ae>0&&we<
H&&([B,H]=[Q,we])}return B}function ce(w){w===y||!h||(y=w,w||ee(c.nodes),h.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,
avoidOverlap:.4},stabilization:!1}}))}let ee=w=>{for(let[S,P]of Object.entries(h.getPositions(w)))d.set(Number(S),P)};function Le(){h=new vis.Network(e,a,n.options),
e.firstElementChild.removeAttribute("tabindex"),h.on("beforeDrawing",w=>{y&&ee(c.nodes),_e(w)}),h.on("afterDrawing",w=>se(w,Ve)),h.on("dragStart",()=>{b=!0,M=!1,
I(null)}),h.on("dragEnd",({nodes:w})=>{b=!1,w.length&&ee(w),h.unselectAll(),h.redraw()}),h.on("zoom",()=>{M=!1,I(null)}),h.on("resize",()=>{M&&q()}),h.on("click",
({pointer:w,event:S})=>{let P=N(w.DOM,S.pointerType==="touch"?"touch":"mouse");h.unselectAll(),P?.node!==void 0?s.node(P.node,S.srcEvent??S):P?s.edge(P.edge):s.
nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();I({x:w.clientX-S.left,y:w.clientY-S.top})}),e.
addEventListener("pointerleave",()=>I(null))}let Oe=({x:w,y:S})=>{let P=e.getBoundingClientRect();return{x:P.left+w,y:P.top+S}};function Qe(w){W();let[S,P]=[o.a[w],
o.b[w]].map(z=>x($(z)));for(let z=.5,B=0;B<80;B++,z=.5+(B%2?1:-1)*.006*B){let H={x:S.x+(P.x-S.x)*z,y:S.y+(P.y-S.y)*z};if(N(H)?.edge===w)return Oe(H)}return null}
return Object.freeze({draw:K,now:W,fit:q,bringIntoView:oe,shine:w=>{O=new Set(w.filter(S=>i.nodes.has(S))),h?.redraw()},refit:()=>{M&&q()},next:ge,move:ce,hit:N,
pointOf:Qe,spotOf:$,moves:()=>y,whenReady:w=>{T=w},isReady:()=>h!==null&&p.length>0,looks:()=>u,scale:()=>h?.getScale()??1,zoom:(w,S)=>{M=!1,h.moveTo({scale:h.getScale()*
w,animation:S})},centre:(w,S)=>h.moveTo({position:$(w),scale:S}),labels:()=>p,point:w=>({...Oe(x($(w))),radius:u.radius(w)*h.getScale()}),onScreen:Oe,toMap:({x:w,
y:S})=>{let[P,z]=[h.getScale(),h.getViewPosition()];return{x:(w-e.clientWidth/2)/P+z.x,y:(S-e.clientHeight/2)/P+z.y}},sheet:()=>e.querySelector("canvas")})}function So({
x:e,y:t},n,s){let[o,a]=[s.x-n.x,s.y-n.y],r=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*a)/(o*o+a*a||1)));return Math.hypot(e-n.x-r*o,t-n.y-r*a)}function Eo(e){let t=a=>a.
sort((r,i)=>r-i)[a.length>>1],n={x:t(e.map(a=>a.x)),y:t(e.map(a=>a.y))},s=a=>Math.hypot(a.x-n.x,a.y-n.y),o=2*t(e.map(s));return e.filter(a=>s(a)<=o)}function Mo(e){
let t=e.slice().sort((o,a)=>o.x-a.x||o.y-a.y),n=(o,a,r)=>(a.x-o.x)*(r.y-o.y)-(a.y-o.y)*(r.x-o.x)>0,s=o=>o.reduce((a,r)=>{for(;a.length>1&&!n(a.at(-2),a.at(-1),r);)
a.pop();return[...a,r]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}function ns(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",C("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(rt(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...C("panel").querySelectorAll(
"details:not([open])")],n.forEach(a=>{a.open=!0})}),addEventListener("afterprint",()=>{C("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var ss=12,vo=150;function Ao(e){let{data:t}=e,n=[];return(s,o)=>{let a=s.toLowerCase().replace(/[\s']+/g,"");if(!a)return[];for(let i=n.length;i<t.name.length;i++){
let l=t.pinyin[i].toLowerCase().split(" "),d=[[t.name[i].toLowerCase()],t.alias[i].map(h=>h.toLowerCase()),[l.join(""),l.map(h=>h[0]??"").join("")]];n.push({kinds:d,
all:d.flat().join(`
`)})}let r=[];return n.forEach(({kinds:i,all:l},d)=>{if(!l.includes(a))return;let h=99;i.forEach((c,u)=>c.forEach(f=>{let m=f===a?0:f.startsWith(a)?3:u<2&&f.includes(
a)?6:99;h=Math.min(h,m+u)})),h<99&&r.push([h,d])}),r.sort((i,l)=>i[0]-l[0]||t.articles[l[1]]-t.articles[i[1]]||i[1]-l[1]),r.slice(0,o).map(([,i])=>i)}}function os({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[a,r]=[C("query"),C("hits")],i=Ao(e),l=0,d=[],h=0,c=y=>({type:e.typeOf(y),name:e.nameOf(y),alias:e.data.alias[y],articles:e.
data.articles[y],go:()=>s(y)}),u=y=>e.nodeOf.has(y.entity)?c(e.nodeOf.get(y.entity)):{type:y.type,name:y.entity,alias:y.aliases,articles:y.articles,go:()=>s(e.addNode(
y))},f=y=>({text:y,go:()=>n().go({...le(n().state),table:"",q:y})});function m(){let y=a.value;p(i(y,ss).map(c),!t.served),clearTimeout(l),t.served&&y.trim()&&(l=
setTimeout(async()=>{try{let M=await t.ask("names",{q:y,limit:ss});a.value===y&&document.activeElement===a&&p(M.map(u),!0)}catch(M){o(M)}},vo))}function p(y,M){
let T=n(),$=a.value.trim(),x=M&&$&&!y.length;d=[...y,...$.length>1&&!document.body.classList.contains("linking")?[f($)]:[]],h=Math.min(h,Math.max(d.length-1,0));
let L=d.map(({type:K,name:R,alias:W,articles:_,text:U},V)=>{let te=U?g("li",{role:"option",id:"hit-"+V,class:"text"},T.words.texts(U)):g("li",{role:"option",id:"\
hit-"+V},$e(T,K),g("span",{},R),g("small",{},W.slice(0,3).join("、")),g("small",{class:"number"},String(_)));return te.addEventListener("mousedown",se=>{se.preventDefault(),
b(V)}),te});r.replaceChildren(...x?[g("li",{class:"none",role:"option","aria-disabled":"true"},T.words.none)]:[],...L),r.hidden=!d.length&&!x,a.setAttribute("ar\
ia-expanded",String(!r.hidden)),O()}function O(){d.forEach((y,M)=>C("hit-"+M).setAttribute("aria-selected",String(M===h))),d.length?a.setAttribute("aria-actived\
escendant","hit-"+h):a.removeAttribute("aria-activedescendant"),C("hit-"+h)?.scrollIntoView({block:"nearest"})}function E(){r.hidden=!0,a.setAttribute("aria-exp\
anded","false"),a.removeAttribute("aria-activedescendant")}function b(y){let{go:M}=d[y];a.value="",E(),M(),C("panel").focus()}return a.addEventListener("input",
()=>{h=0,m()}),a.addEventListener("blur",E),a.addEventListener("keydown",y=>{y.isComposing||y.keyCode===229||(y.key==="ArrowDown"||y.key==="ArrowUp"?(y.preventDefault(),
d.length&&(h=(h+(y.key==="ArrowDown"?1:d.length-1))%d.length),O()):y.key==="Enter"&&d.length&&!r.hidden?b(h):y.key==="Escape"&&(y.stopPropagation(),a.value="",E(),
a.blur()))}),Object.freeze({focus:()=>a.focus(),say:y=>{a.placeholder=y}})}var Ze=150,Co=12,as=10;function rs(e,t,n,s){let o=t.nodes.map(i=>i.id),a=t.edges.map(i=>i.id),r=new Set(e.data.hubs);return i=>To({graph:e,firstNodes:o,firstEdges:a,
hubs:r,count:n,months:s},i)}function To(e,t){let{graph:n,hubs:s,count:o}=e,{data:a,edgesOf:r,otherEnd:i,typeOf:l}=n;t.types.has("reporter")&&n.addCredits();let d=o(
t),h=L=>t.level==="sentence"?d.sentences[L]:d.weight[L],c=L=>h(L)>=t.least&&a.kind[L]!==2&&(a.kind[L]===0||t.types.has("reporter")),u=t.ends?n.edgeOf(...t.ends):
void 0,f={state:t,counts:d,weight:h,passes:c,edge:u,hubs:s,tie:L=>d.weight[L]+Math.max(d.sentences[L]-d.lists[L],0)},m=t.chain?kn(n,f,t.chain,t.not):null,p=xo(n,
t,m),O=L=>t.types.has(l(L))&&!t.hide.has(L)&&(t.hubs||!s.has(L)),b=Lo({...e,...f,may:L=>O(L)||p.includes(L)||t.pin.has(L),chosen:p},t),y=t.less?Ro(e,f,t,b):null,
M=new Set([...u===void 0?[]:[u],...m?.[0]??[],...(m??[]).flat()]),T=[...new Set([...y?.edges??b.edges,...M])],$=t.node>=0?ls(n,f,t.node,L=>t.types.has(l(L))&&!t.
hide.has(L)):[],x={...f,ways:m,chosen:p,compared:y,nodes:b.nodes,edges:T,near:$,measure:jo(n,d,t.size,b.nodes),groups:Bo(n,b.nodes,d),ofTypes:Ho(n,t),partial:!!(a.
database&&d.recounted),filtered:t.least>1||d.recounted||t.level!=="article"||t.links!=="together",leftOut:[...s].filter(L=>t.types.has(l(L))&&!b.nodes.includes(
L))};return Object.freeze({...x,lit:qo(n,x,M)})}function xo(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ye(
e,t.chain[0],s))])]:[]}function ls(e,{passes:t,tie:n},s,o){return e.edgesOf[s].filter(a=>t(a)&&o(e.otherEnd(a,s))).sort((a,r)=>n(r)-n(a)||a-r)}function Lo(e,t){
if(t.links==="post")return zo(e,t);let{graph:n,passes:s,may:o,chosen:a,firstNodes:r,firstEdges:i}=e,{data:l,edgesOf:d,otherEnd:h,typeOf:c}=n,u=$=>d[$].filter(x=>s(
x)&&o(h(x,$))),f=$=>u($).map(x=>h(x,$)).slice(0,Ze),m=a.length===1?a[0]:-1,p=t.ego>0&&m>=0,O=No(e,t),E=l.core.some($=>t.types.has($))?l.core:l.types,b=p?Po(e,m,
t.ego):O?r:is(e,E,l.limit.nodes),[y,M]=[new Set(b),new Set(b)];if(!p){for(let $ of l.types)t.types.has($)&&!E.includes($)&&is(e,[$],l.limit.others).forEach(x=>y.
add(x));m>=0&&!y.has(m)&&f(m).forEach($=>y.add($))}for(let $ of t.open)[$,...f($)].forEach(x=>y.add(x));for(let $ of[...t.pin,...t.sel,...a])y.add($);t.hubs&&!p&&
e.hubs.forEach($=>{o($)&&y.add($)});let T=new Set(O&&!p?i:Io(e,M));for(let $ of y){let x=$===m||t.open.has($);(x||!M.has($))&&d[$].filter(L=>s(L)&&y.has(h(L,$))).
slice(0,x?Ze:l.limit.each).forEach(L=>T.add(L))}return{nodes:[...y],edges:[...T]}}var No=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&
n.least===1&&n.level==="article"&&!n.hide.size;function Po(e,t,n){let{graph:s,tie:o,may:a}=e,r=d=>ls(s,e,d,a).map(h=>s.otherEnd(h,d)),i=r(t).slice(0,Ze),l=new Set(
[t,...i]);if(n===2)for(let d of i.slice(0,Ze/5))for(let h of r(d).slice(0,12))l.size<2*Ze&&l.add(h);return[...l]}function Io({graph:e,passes:t},n){let{data:s}=e,
o=Math.min(s.limit.edges,s.limit.each*n.size),a=[];for(let r=0;r<s.a.length&&a.length<o;r++)s.kind[r]===0&&n.has(s.a[r])&&n.has(s.b[r])&&t(r)&&a.push(r);return a}
function is({graph:e,passes:t,may:n,counts:s},o,a){let r=e.data.name.map((i,l)=>l).filter(i=>o.includes(e.typeOf(i))&&n(i)&&e.edgesOf[i].some(t));return s.recounted&&
r.sort((i,l)=>s.articles[l]-s.articles[i]||i-l),r.slice(0,a)}function zo({graph:e,counts:t,may:n},s){let a=e.postEdges().filter(r=>n(e.data.a[r])&&n(e.data.b[r])&&
(!t.recounted||t.articles[e.data.a[r]]&&t.articles[e.data.b[r]])).slice(0,e.data.limit.edges);return{nodes:[...new Set([...a.flatMap(r=>[e.data.a[r],e.data.b[r]]),
...s.pin,...s.node>=0?[s.node]:[]])],edges:a}}function Ro({graph:e,count:t},{counts:n},s,{nodes:o}){let{data:a}=e,[r,i]=s.less.split(".."),l=t({...s,from:r,to:i}),
d=new Set(o),h=p=>Math.max(n.weight[p],l.weight[p]),c=a.a.map((p,O)=>O).filter(p=>a.kind[p]===0&&d.has(a.a[p])&&d.has(a.b[p])&&h(p)>=s.least);c.sort((p,O)=>h(O)-
h(p)||Math.abs(n.weight[O]-l.weight[O])-Math.abs(n.weight[p]-l.weight[p])||p-O);let u=c.slice(0,Math.min(a.limit.edges,a.limit.each*o.length)),f=(p,O)=>O?p?p>O?
"stronger":p<O?"weaker":null:"lost":"gained",m=new Map(u.map(p=>[p,f(n.weight[p],l.weight[p])]).filter(([,p])=>p));return{edges:u,changes:m,before:l}}function jo(e,t,n,s){
let o={mentions:a=>t.mentions[a],articles:a=>t.articles[a],degree:a=>e.edgesOf[a].length,rank:a=>e.data.rank[a]}[n];return{of:o,greatest:s.reduce((a,r)=>Math.max(
a,o(r)),1e-9)}}function Bo(e,t,n){let s=new Map;for(let o of t){let a=e.data.community[o];a>=0&&a<Math.min(e.data.groups,as)&&(s.get(a)??s.set(a,[]).get(a)).push(
o)}return[...s].sort(([o,a],[r,i])=>i.length-a.length||o-r).slice(0,as).filter(([,o])=>o.length>2).map(([o,a])=>({number:o,members:a.sort((r,i)=>n.articles[i]-n.
articles[r]||r-i)}))}function Ho({data:e},{types:t}){let n=e.types.map(s=>t.has(s));return{nodes:e.type.filter(s=>n[s]).length,edges:e.a.filter((s,o)=>e.kind[o]!==
2&&n[e.type[s]]&&n[e.type[e.b[o]]]).length}}function qo(e,t,n){let{state:s,chosen:o,near:a,nodes:r}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};
if(s.node>=0){let l=new Set(r),d=a.filter(c=>l.has(e.otherEnd(c,s.node))),h=d.slice(0,Co*s.shown);return{strong:new Set([s.node,...h.map(c=>e.otherEnd(c,s.node))]),
weak:new Set(d.map(c=>e.otherEnd(c,s.node))),edges:new Set(h),rest:d.length-h.length}}let i=t.groups.find(({number:l})=>l===s.group);if(i){let l=new Set(i.members);
return{strong:l,weak:new Set,edges:new Set(t.edges.filter(d=>l.has(e.data.a[d])&&l.has(e.data.b[d])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(
t.edges.filter(l=>s.sel.has(e.data.a[l])&&s.sel.has(e.data.b[l])))}:null}var Do={1:150,2:300},Wo=100;function cs(e,t){let{data:n,nodeOf:s,evidence:o}=e,a=new Set,r=c=>[n.name[n.a[c]],n.name[n.b[c]]];async function i(c,u){let f=await t.
ask("ego",{name:c,steps:u,limit:Do[u]});e.addGraph(f),s.set(c,s.get(f.entity)),e.addPosts(s.get(c),f.posts)}async function l(c,u){let f=s.has(c)&&s.has(u)?o.get(
e.edgeOf(s.get(c),s.get(u))):void 0,m=await t.ask("pair",{a:c,b:u,limit:Wo,offset:f?.came??0});e.addGraph(m);let p=e.edgeOf(s.get(m.a),s.get(m.b));[[c,m.a],[u,m.
b]].forEach(([O,E])=>s.set(O,s.get(E))),p!==void 0&&e.addQuotes(p,m)}function d(c){if(e.isCredit(c)||o.has(c))return!1;let{both:u,either:f}=e.proof(c);return new Set(
[...u,...f].map(e.storyOf)).size<n.weight[c]}function h(c,u){let[f,m]=[c.getAll("edge"),c.getAll("chain")],p=c.get("ego")==="2"?2:1,O=new Map([...c.getAll("open"),
...m].map(b=>[b,1]));c.getAll("node").slice(0,1).forEach(b=>O.set(b,p));for(let b of[...c.getAll("pin"),...c.getAll("hide"),...c.getAll("sel")])s.has(b)||O.set(
b,1);let E=u.filter(d).map(r);return f.length===2&&f.some(b=>!s.has(b))&&E.push(f),[...[...O].map(([b,y])=>[`ego ${y} ${b}`,()=>i(b,y)]),...E.map(([b,y])=>[`pai\
r ${b}
${y}`,()=>l(b,y)]),...m.length===2?[[`path ${m.join(`
`)}`,async()=>e.addGraph(await t.ask("path",{a:m[0],b:m[1]}))]]:[]]}return Object.freeze({bring(c,u){return(t.served?h(new URLSearchParams(c.slice(1)),u).filter(
([m])=>!a.has(m)):[]).map(([m,p])=>(a.add(m),p().catch(O=>{throw a.delete(m),O})))},older:c=>l(...r(c))})}function Fo(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}function ds(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,o={}){let a=await fetch(`${n.api}/${s}?${new URLSearchParams(o)}`),r=await a.json();if(!a.
ok)throw new Error(r.error);return r},chunk(s){return t.has(s)||t.set(s,Fo(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}function Go(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<n.length;o++)s.add((n[o-1]*31+n[o])%t);
return[...s]}function fs(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function a(){let{readable:i,writable:l}=new DecompressionStream("deflate"),d=l.getWriter();
return d.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),h=>h.charCodeAt(0))),d.close(),new Uint8Array(await new Response(i).arrayBuffer())}
async function r(i){o??=a();let l=await o,[d,h]=[s/8,[]];for(let c=0;c*d<l.length;c++)i.every(u=>l[c*d+(u>>3)]&1<<(u&7))&&h.push(c);return h}return async function*(l){
let d=l.trim().toLowerCase().split(/\s+/).filter(Boolean),h=[];if(d.length){let c=performance.now();for(let u of await r(d.flatMap(f=>Go(f,s))))(await t.chunk(u)).
forEach(([m,p,O],E)=>{let b=m.toLowerCase();d.every(y=>b.includes(y))&&h.push({sentence:u*n.chunk+E,text:m,listing:!!p,marks:Array.from({length:O.length/3},(y,M)=>O.
slice(3*M,3*M+3))})}),performance.now()-c>30&&(yield{hits:h,done:!1},await new Promise(m=>setTimeout(m)),c=performance.now())}yield{hits:h,done:!0}}}var Bt=40,Uo=15;function hs(e,t,n){let{graph:s,state:o,words:a}=e,[r,i,l]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
d=({sentence:c,listing:u})=>(o.lists||!u)&&Ct(s,o,s.articleOf(c));(async()=>{let c=(u,f)=>{let[m,p]=[s.dayOf(s.articleOf(u.sentence)),s.dayOf(s.articleOf(f.sentence))];
return(m<p)-(m>p)||u.sentence-f.sentence};for await(let{hits:u,done:f}of t(o.q)){if(!r.isConnected&&C("hit-count"))return;let m=new Set,p=u.filter(O=>d(O)&&!m.has(
s.firstPrint(O.sentence))&&m.add(s.firstPrint(O.sentence)));r.textContent=f&&!p.length?a.noText:a.textHits(p.length,f)+(f&&p.length>Bt?`，${a.hitsFirst(Bt)}`:""),
f&&h(p.sort(c))}})();function h(c){let u=new Map;for(let{marks:p}of c)for(let O of new Set(p.map(([E])=>E)))u.set(O,(u.get(O)??0)+1);let f=[...u].filter(([p])=>o.
types.has(s.typeOf(p))&&!o.hide.has(p)).sort((p,O)=>O[1]-p[1]||p[0]-O[0]);f.length&&i.append(g("h3",{},a.namedThere),g("ol",{class:"rows"},...f.slice(0,Uo).map(
([p,O])=>g("li",{},ne(e,p),g("span",{class:"number"},String(O))))));let m=o.q.trim().split(/\s+/);l.append(...c.slice(0,Bt).map(p=>pn(e,{...p,article:s.articleOf(
p.sentence)},m))),n(f.map(([p])=>p))}return[Se(e),g("h2",{},`“${o.q}”`),r,i,l]}var[De,qe,ps,ht]=[38,20,16,19],_o=5,Vo=900,Qo=52;function ms(e){let t=0,n=null,s=new Map;function o({graph:f,months:m}){let p=f.data.name.length;if(!s.has(p)){s.
clear();let O=new Map(m.map((T,$)=>[T,$])),E=f.data.doc.map((T,$)=>O.get(f.monthOf($))??-1),b=m.map(()=>f.data.types.map(()=>0)),y=new Map,M=T=>(y.has(T)||y.set(
T,[...new Map(f.sentencesOf(T).map($=>{let x=f.articleOf($);return[f.data.story[x],E[x]]}))].filter(([,$])=>$>=0)),y.get(T));f.data.name.forEach((T,$)=>{for(let[
,x]of M($))b[x][f.data.type[$]]++}),s.set(p,{bars:b,of:M})}return s.get(p)}function a(f,m){let{state:p,view:O,months:E}=f,b=p.node>=0?[p.node]:p.ends??[];if(!b.
length)return null;let[y,M]=b.map(x=>m(x)),T=M?new Set(M.map(([x])=>x)):null,$=E.map(()=>0);return y.filter(([x])=>!T||T.has(x)).forEach(([,x])=>$[x]++),{counted:$,
name:b.map(f.graph.nameOf).join(" — "),view:O}}function r({graph:f,state:m,months:p}){if(m.node<0)return[];let{data:O}=f,E=(b,y)=>{let M=(b||y||"").slice(0,7);
return M?Math.max(0,Math.min(p.length-1,p.findLastIndex(T=>T<=(M.length===4?`${M}-01`:M)))):-1};return O.post.filter(b=>(b[0]===m.node||b[2]===m.node)&&!b[3]).map(
([b,y,M,,T,$,x,L])=>{let K=b===m.node?M:b;return[`${y} ${typeof K=="number"?f.nameOf(K):K}`,E(x,O.dates[T]),L?E(L):E(O.dates[$],O.dates[T]),!!(x||L)]}).filter(([
,b,y])=>b>=0&&y>=b).slice(0,_o)}function i(){let f=e(),{months:m,state:p,words:O,graph:E}=f,b=C("time");if(b.hidden=m.length<2,b.hidden)return;let{bars:y,of:M}=o(
f),T=a(f,M),$=r(f),x=Math.max(C("strip").clientWidth,200),L=x/m.length,K=De+(T?qe:0)+ps+$.length*ht,R=J("svg",{width:x,height:K,viewBox:`0 0 ${x} ${K}`,role:"im\
g","aria-label":O.bars}),[W,_]=[Math.max(m.indexOf(p.from),0),p.to?m.indexOf(p.to):m.length-1],U=!!(p.from||p.to);if(Xo(R,f,y,L,V=>!U||V>=W&&V<=_),T){let V=Math.
max(...T.counted,1);T.counted.forEach((te,se)=>{te&&R.append(J("rect",{x:se*L,y:De+qe-te/V*(qe-4),width:Math.max(L-.5,1),height:te/V*(qe-4),class:"own"},Ht(`${T.
name} · ${m[se]} · ${O.inArticles(te)}`)))})}if(Jo(R,m,L,De+(T?qe:0)),$.forEach(([V,te,se,_e],ze)=>{let Ae=De+(T?qe:0)+ps+ze*ht;R.append(J("line",{x1:te*L,x2:(se+
1)*L,y1:Ae+ht-3,y2:Ae+ht-3,class:_e?"term printed":"term"},Ht(V)));let Ve=Math.min(te*L,x-12*V.length),Re=J("text",{x:Math.max(Ve,0),y:Ae+11,class:"term"});Re.textContent=
V,R.append(Re)}),U&&us(R,W*L,(_+1)*L,K,"brush"),p.less){let[V,te]=p.less.split("..").map(se=>m.indexOf(se));us(R,V*L,(te+1)*L,K,"brush less")}C("strip").replaceChildren(
R),C("strip").setAttribute("aria-label",O.time),R.addEventListener("pointerdown",V=>d(V,L)),l(f,[W,_],U,T,E)}function l(f,[m,p],O,E){let{words:b,state:y,months:M,
set:T}=f,$=p-m+1,x=m>=$?`${M[m-$]}..${M[m-1]}`:"",L=["gained","lost","stronger","weaker"],[K,R]=y.less.split("..");C("time-acts").replaceChildren(he("play",t?b.
pause:b.play,!!t,()=>c()),...O&&(x||y.less)?[he("compare",b.compare,!!y.less,()=>T({less:y.less?"":x}))]:[],...O?[g("button",{type:"button",id:"all-time",click:()=>{
u(),T({from:"",to:"",less:""})}},b.clear)]:[],y.less?g("span",{class:"soft",id:"compared"},b.compared(`${y.from||M[0]}–${y.to||M.at(-1)}`,`${K}–${R}`),...L.
map(W=>g("b",{class:W},` ━ ${b[W]} ${[...f.view.compared?.changes.values()??[]].filter(_=>_===W).length}`))):g("span",{class:"soft"},E?b.own(E.name):O?`${M[m]}\
 – ${M[p]}`:b.bars),...y.less||E?[]:[g("span",{class:"soft key"},...f.graph.data.types.map(W=>g("span",{},J("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},J("rect",{width:10,height:10,fill:f.graph.data.colours[W]})),f.graph.data.labels[W][b.language].many)))])}function d(f,m){let p=e(),O=f.currentTarget,
E=M=>Math.max(0,Math.min(p.months.length-1,Math.floor((M-O.getBoundingClientRect().left)/m)));clearInterval(t),t=0,n=E(f.clientX),O.setPointerCapture(f.pointerId);
let b=J("rect",{class:"brush",y:0,height:O.getAttribute("height")});O.append(b);let y=M=>{let[T,$]=[n,E(M)].sort((x,L)=>x-L);return b.setAttribute("x",T*m),b.setAttribute(
"width",($-T+1)*m),[T,$]};y(f.clientX),O.addEventListener("pointermove",M=>y(M.clientX)),O.addEventListener("pointerup",M=>{let[T,$]=y(M.clientX);h(T,$)},{once:!0})}
function h(f,m){let{months:p,set:O}=e();O({from:p[f],to:p[m],less:""})}function c(){if(t)return u();let{months:f,state:m}=e(),p=m.from&&m.to&&!(m.from===f[0]&&m.
to===f.at(-1))?f.indexOf(m.to)-f.indexOf(m.from)+1:Math.max(1,Math.round(f.length/12)),O=m.from&&m.to?f.indexOf(m.from)+1:0;O+p>f.length&&(O=0),t=setInterval(()=>{
if(O+p>f.length)return u();h(O,O+p-1),O++},Vo),i()}function u(){clearInterval(t),t=0,i()}return Object.freeze({write:i})}var Ht=e=>{let t=J("title");return t.textContent=
e,t};function Xo(e,t,n,s,o){let{graph:a,months:r,words:i}=t,{data:l}=a,d=Math.max(...n.map(h=>h.reduce((c,u)=>c+u,0)),1);n.forEach((h,c)=>{let u=De,f=J("g",o(c)?
{}:{class:"out"},Ht(`${r[c]} · ${l.types.map((m,p)=>h[p]?`${l.labels[m][i.language].many} ${h[p]}`:"").filter(Boolean).join(" · ")}`));l.types.forEach((m,p)=>{
let O=h[p]/d*(De-3);O&&(u-=O,f.append(J("rect",{x:c*s,y:u,width:Math.max(s-(s>3?1:0),.7),height:O,fill:l.colours[m]})))}),e.append(f)})}function Jo(e,t,n,s){let a=[
1,2,3,6,12,24,60,120].find(i=>i*n>=Qo)??240,r=t.findIndex(i=>a<12?(Number(i.slice(5))-1)%a===0:i.endsWith("-01")&&Number(i.slice(0,4))%(a/12)===0);e.append(J("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let i=Math.max(r,0);i<t.length;i+=a){let l=J("text",{x:Math.min(i*n+3,t.length*n-44),y:s+12,class:"\
axis"});l.textContent=a>=12?t[i].slice(0,4):t[i],e.append(J("line",{x1:i*n+.5,x2:i*n+.5,y1:s,y2:s+5,class:"axis"}),l)}}var us=(e,t,n,s,o)=>e.append(J("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:o}));var Z=e=>e.toLocaleString("en"),me=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,qt={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s)=>`显示 ${e} / ${t} 个实体，${n} / ${s} 条联系（最强者）`,corpus:(e,t,n)=>[e===null?"":`${Z(e)} 个版面`,`${Z(t)} 篇报道`,n].
filter(Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"\
报道最多",closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${Z(e)} 篇报道`,named:e=>`提及 ${Z(e)} 次`,aliases:"又作",
posts:"职务",holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"\
关联度",npmiHint:"标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${Z(e)} 个属于未显示的类型`,more:e=>`\
再显示 ${e} 个`,stories:"报道",evidence:"依据",both:e=>`${Z(e)} 篇报道同现`,wrote:e=>`署名的 ${Z(e)} 篇报道`,said:e=>`${Z(e)} 句同句`,lists:e=>`\
其中 ${Z(e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",untitled:"（无标题）",filters:"筛选与外观",save:"导出",
tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",
colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"\
按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",png:"图片 PNG",png2:"图\
片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选\
类型 ${Z(e)} 个`:"",rows:e=>`共 ${Z(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"隐藏",chain:"找联\
系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"两者之间没有联系链",
common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,a)=>`本文件只含数据库的一部分：${e} \
/ ${t} 个实体，${n} / ${s} 条联系，${o} / ${a} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,o,a)=>`先列出\
 ${e} / ${t} 个实体、${n} / ${s} 条联系、${o} / ${a} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${Z(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,
hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join(
"、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",articles:"大小：报道数",degree:"大小：联系数",
rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（d\
isparity filter）；其余可在详情与表格中看到。`,members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e}\
 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,lastSeen:e=>`末见 ${e}`,days:e=>`${Z(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e} 至 ${t}\
，与此前相比`,newPosts:"新见职务",newPeople:"新出现",gone:"不再出现",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"\
出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"\
地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Z(e)} 句原文`:`已找到 ${Z(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",
namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,read:"看全文",wholeArticle:"全文",partOfArticle:"本文件所含的句子",time:"时间：拖动选取一\
段",play:"播放",pause:"暂停",compare:"与此前等长时段对比",clear:"全部时间",bars:"每月出现次数（按类型）",own:e=>`${e} 每月报道数`,
terms:"任职（实线：印明的任期；虚线：见报起止）",gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",compared:(e,t)=>`${e} 对比\
 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",select:"加入选集",selected:"选集",unselect:"移出选集",among:"选集内的联系",dossier:"看卷宗",
markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",emptySelection:"选集为空",back:"返回",selectHint:"按住 Shift 点选节点，可同时选多个。"},
en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, initials, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow\
 keys go to the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"\
Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to the whole",counts:(e,t,n,s)=>`${e} of ${t} entities, ${n} of ${s} l\
inks shown (the strongest)`,corpus:(e,t,n)=>[e===null?"":me(e,"page"),me(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a n\
ame for its posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"\
Mentions",inArticles:e=>me(e,"article"),named:e=>me(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",
covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1:\
 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Ev\
idence",both:e=>`together in ${me(e,"article")}`,wrote:e=>`in ${me(e,"article")} credited to the reporter`,said:e=>`in ${me(e,"sentence")}`,lists:e=>`of these ${me(
e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"\
Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without \
lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by\
 community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",png:"Picture (PNG)",
png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", fil\
tered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>me(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hid\
e",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain lin\
ks the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,a)=>`This file holds a pa\
rt of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${a} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,a)=>`\
To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${o} of ${a} articles; the rest comes from the database as you search and choose.`,
older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${me(e,"more article")} are not in this file; kg\
 pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",copied:"copied",chips:"Filters that are on",off1:e=>`\
Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearl\
y everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see i\
t alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and s\
entences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in wh\
ich both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`B\
ring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>me(e,"day"),
changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"New",gone:"No longer see\
n",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities\
 (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?
me(e,"sentence"):`${me(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} \
are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: drag to choose a period",play:"Play",
pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: articles a month`,terms:"Terms of offi\
ce (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e} against ${t}`,sheetOpen:"\
Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links among them",dossier:"\
Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",selectHint:"Hold Shift and click nodes\
 to select several."}};var gs=.5,Dt=matchMedia("(max-width: 760px)"),ws={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ve=ds(),F=Qt(ve),Wt=Xt(F.data),Ko=rs(F,ve.first,
On(F),Wt),ys=cs(F,ve),Yo=fs(F,ve),Zo=matchMedia("(prefers-reduced-motion: reduce)").matches,xe=Zo?!1:{duration:350,easingFunction:"easeInOutQuad"},Fe=C("panel"),
A={state:nn(F),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},G=ts(C("canvas"),F,ve,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Ue({sel:ke(A.state.sel,
e)}):Ut(e,e===A.state.node?A.state.ego:0),edge:e=>Ge({...le(A.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=A.state;(e>=
0||t||n||s>=0)&&Ge(le(A.state))},covers:ta,hover:e=>Gn(A.ctx,e)}),Os=ms(()=>A.ctx),pt=os({graph:F,store:ve,ctxOf:()=>A.ctx,pick:Ut,fault:$s}),ea=e=>qt[e.lang||(navigator.
language.startsWith("zh")?"zh":"en")],ks=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function ta(){let e=C("canvas").getBoundingClientRect();
return{boxes:["legend","zoom"].map(n=>C(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.
bottom-e.top})),left:C("legend").open&&innerWidth>1600?C("legend").offsetWidth:0}}function Ft(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(
["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Ge(e){let t=on(e,F);t?location.
hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),_t()}function Ue(e){Ge({...A.state,...e})}function Gt(e){A.linking=A.linking===
e?-1:e,document.body.classList.toggle("linking",A.linking>=0),pt.say(A.linking>=0?A.ctx.words.chainTo:A.ctx.words.search),A.linking>=0&&pt.focus(),C("chain")?.setAttribute(
"aria-pressed",String(A.linking===e))}function Ut(e,t=0){let n=A.linking;n>=0&&Gt(n);let s={...le(A.state),table:""};Ge(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:
{...s,node:e,ego:t})}function _t(){C("fault").hidden=!0,Vt(),requestAnimationFrame(()=>{Fe.scrollTop=0})}function na(){let e=sn(location.hash,F,Wt);return Dt.matches&&
e.node>=0&&!e.ego?{...e,ego:1}:e}function Vt(){let e=A.drawn,t=document.activeElement;A.followed=location.hash;let n=na(),s=ea(n);aa(s,ks(n));let o=Ko(n);A.state=
n,document.body.classList.toggle("chosen",o.chosen.length>0),A.drawn=an(n),G.draw(o,Ft(),e!==A.drawn),A.ctx=Object.freeze({graph:F,months:Wt,state:n,view:o,words:s,
picture:G,go:Ge,set:Ue,link:Gt,looks:G.looks(),linking:A.linking,bare:()=>le(A.state),older:a=>bs([ys.older(a)])}),xn(A.ctx),mn(A.ctx),gn(A.ctx),wn(A.ctx),Os.write(),
document.querySelector("header details[open]")&&Mt(A.ctx),Fe.replaceChildren(...sa(A.ctx).flat(2).filter(a=>a!=="")),e===A.drawn&&G.isReady()&&(o.chosen.length?
G.bringIntoView(o.chosen,xe):n.group>=0&&o.lit&&G.fit(xe,[...o.lit.strong])),t.isConnected||(C(t.id)??Fe).focus({preventScroll:!0}),oa(A.ctx),bs(ys.bring(location.
hash,o.edge===void 0?(o.ways??[]).flat():[o.edge]))}function sa(e){let{state:t,view:n}=e,s=t.read?F.articleAt(t.read):void 0;if(s!==void 0)return un(e,s);if(t.q)
return hs(e,Yo,G.shine);if(n.edge!==void 0)return zn(e,n.edge);if(t.chain)return Rn(e);if(t.node>=0)return In(e,t.node);if(t.sel.size)return Dn(e);let o=n.groups.
find(({number:a})=>a===t.group);return o?jn(e,o):_n(e)}function oa(e){let{view:t,state:n,words:s}=e;document.title=`${Pt(e)} · kg`,C("chosen").textContent=t.chosen.
map(r=>`${F.nameOf(r)} ${be(e,r)} ${s.inArticles(t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(Z);
C("shown").textContent=s.counts(...o)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?`；${s.hubs(t.leftOut.length)}`:
"")+s.off(F.data.name.length-t.ofTypes.nodes);let{unknown:a}=n;a.length&&!(ve.served&&A.waiting)&&(C("fault").hidden=ve.served,C("fault").textContent=s.unknown(
a.join("、")))}function bs(e){A.waiting+=e.length,Fe.setAttribute("aria-busy",String(A.waiting>0));for(let t of e)t.finally(()=>{A.waiting--,Fe.setAttribute("a\
ria-busy",String(A.waiting>0))}).then(()=>{A.state.ego&&(A.drawn=""),Vt()},$s)}function $s(e){C("fault").hidden=!1,C("fault").textContent=A.ctx.words.unanswered(
e.message)}function aa(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([
n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll("[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.
querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.
dataset.hint]);if(pt.say(A.linking>=0?e.chainTo:e.search),Hn(e,()=>A.ctx,Ft),C("part").hidden=!F.data.database,F.data.database){let{entities:o,links:a,articles:r}=F.
data.database,{held:i}=F;C("part").textContent=(ve.served?e.rest:e.part)(...[i.nodes,o,i.edges,a,i.stories,r].map(Z))}}}C("stage").addEventListener("keydown",e=>{
if(e.target!==C("stage"))return;let{view:t,state:n}=A.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in ws&&t.nodes.length){e.preventDefault();let o=n.node>=
0?G.next(s,ws[e.key]):s;o>=0&&Ut(o)}else e.key==="+"||e.key==="="?G.zoom(1.3,xe):e.key==="-"?G.zoom(1/1.3,xe):e.key==="0"?G.fit(xe):e.key==="Enter"&&Fe.focus()});
document.addEventListener("keydown",e=>{if(!e.isComposing){if(e.key==="/"&&e.target!==C("query"))e.preventDefault(),pt.focus();else if(e.key==="Escape"){let t=document.
querySelectorAll("header details[open]");A.linking>=0?Gt(A.linking):t.length?t.forEach(n=>{n.open=!1}):A.state.read?Ue({read:""}):Ge(le(A.state))}}});document.addEventListener(
"pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});C("language").addEventListener("click",()=>Ue(
{lang:A.ctx.words===qt.zh?"en":"zh"}));C("theme").addEventListener("click",()=>Ue({theme:ks(A.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll(
"header details"))e.addEventListener("toggle",()=>{e.open&&Mt(A.ctx)});C("rows").addEventListener("click",()=>Ue({table:A.state.table?"":"nodes"}));C("closer").
addEventListener("click",()=>G.zoom(1.3,xe));C("farther").addEventListener("click",()=>G.zoom(1/1.3,xe));C("whole").addEventListener("click",()=>G.fit(xe));C("s\
heet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,()=>{A.followed!==location.
hash&&_t()});addEventListener("resize",()=>{A.ctx&&Os.write()});Dt.addEventListener("change",()=>{A.ctx&&Vt()});ns(()=>A.ctx,Ft);C("legend").open=innerWidth>1600;
C("legend").addEventListener("toggle",()=>{A.ctx&&G.isReady()&&G.refit()});G.whenReady(()=>{let{view:e}=A.ctx;Dt.matches&&G.scale()<gs&&e.nodes.length&&!A.state.
ego&&G.centre(Math.min(...e.nodes),gs),e.chosen.length&&G.bringIntoView(e.chosen,!1)});setTimeout(_t);var We=e=>F.nodeOf.get(e);window.kg=Object.freeze({settled:()=>A.
followed===location.hash&&A.waiting===0,nodes:()=>A.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>A.ctx.view.edges.map(e=>[F.data.name[F.data.a[e]],F.data.name[F.
data.b[e]]]),node:e=>(G.now(),G.point(We(e))),edge:(e,t)=>G.pointOf(F.edgeOf(We(e),We(t))),line:(e,t)=>{let n=F.edgeOf(We(e),We(t));return{...G.looks().line(n),
step:G.looks().step(n)}},lit:()=>A.ctx.view.lit?[...A.ctx.view.lit.strong].map(e=>F.data.name[e]):null,group:e=>A.ctx.view.groups.find(({members:t})=>t.includes(
We(e)))?.number??-1,labels:()=>G.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:a})=>{let[r,i]=[G.onScreen({x:n,y:s}),G.onScreen({x:o,y:a})];return{text:t,
name:F.data.name[e],left:r.x,right:i.x,top:r.y,bottom:i.y}})});})();
