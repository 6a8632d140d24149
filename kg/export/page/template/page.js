// sources ac2f74ed39e87f41ef5042540c5f6ca52be4b2d88650919ce6c6f73edcbe5b05
"use strict";
(()=>{var Qe="posted";function Ve(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var gt=e=>{let t=0;return e.map(n=>t+=n)};function Jt(e){let{data:t}=e,n=t.name.map(()=>[]);
t.a.forEach((k,A)=>{n[k].push(A),n[t.b[A]].push(A)}),t.kind=t.a.map(()=>0);let s=new Map(t.name.map((k,A)=>[k,A])),a=new Map(t.called),o=new Set(gt(t.listed)),i=new Map;
gt(t.again.map(([k])=>k)).forEach((k,A)=>i.set(k,k-t.again[A][1]));let r=new Map(t.docName.map(k=>[k,[]]));t.doc.forEach((k,A)=>r.get(t.docName[k]).push(A));let l=[],
d=new Map,f=new Map(t.docName.map((k,A)=>[k,A])),c=new Map(t.dates.map((k,A)=>[k,A])),u=new Map,h=new Set(t.posted),m=0,p=!1,b=Object.freeze({nodes:t.name.length,
edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),S=k=>t.types[t.type[k]],O=k=>h.has(k)?Qe:S(k),y=(k,A)=>A.has(
S(k))||A.has(O(k)),v=(k,A)=>t.a[k]===A?t.b[k]:t.a[k],M=(k,A)=>n[k]?.find(L=>v(L,k)===A&&t.kind[L]!==2);function E(k){let[A,L]=[0,t.from.length-1];for(;A<L;){let z=A+
L+1>>1;t.from[z]<=k?A=z:L=z-1}return A}function P(k){return u.has(k)||u.set(k,gt(t.seen[k])),u.get(k)}let B=k=>P(k).filter((A,L,z)=>A!==z[L-1]),W=k=>t.story[E(k)],
I=k=>t.dates[t.docDate[t.doc[k]]];function D(k){k.kind!==2&&[k.a,k.b].forEach(A=>n[A].push(t.a.length));for(let A of["a","b","weight","sentences","lists","npmi",
"since","until","kind"])t[A].push(k[A])}function _(k){return Promise.all(k.map(async A=>{if(A>=t.said)return l[A-t.said];let[L,z,G]=(await e.chunk(Math.floor(A/
t.chunk)))[A%t.chunk],le=[];for(let ee=0;ee<G.length;ee+=3)le.push(G.slice(ee,ee+3));return{sentence:A,text:L,listing:!!z,marks:le}}))}function V(k){let A=new Map;
for(let L of k)Ve(A,E(L),L);return[...A].sort(([L],[z])=>(I(L)<I(z))-(I(L)>I(z))||L-z)}function Q(k){if(d.has(k))return d.get(k);let[A,L]=[B(t.a[k]),B(t.b[k])],
z=new Set(L),G=A.filter(oe=>z.has(oe)),le=new Set(G.map(W)),[ee,we]=[new Set(A.map(W)),new Set(L.map(W))],se=[...new Set([...A,...L])].filter(oe=>!le.has(W(oe))&&
we.has(W(oe))&&ee.has(W(oe)));return{both:G,either:se.sort((oe,w)=>oe-w)}}function ne(){if(p)return;p=!0,m++;let k=t.name.map((L,z)=>new Map(B(z).map(G=>[W(G),E(
G)]))),A=new Map;k.forEach((L,z)=>{if(S(z)!=="reporter")for(let G of L.keys())Ve(A,G,z)}),k.forEach((L,z)=>{if(S(z)!=="reporter")return;let G=new Map;for(let[le,
ee]of L)for(let we of A.get(le)??[])Ve(G,we,t.docDate[t.doc[ee]]);for(let[le,ee]of[...G].sort(([we,se],[oe,w])=>w.length-se.length||we-oe)){let we=ee.filter(Boolean).
sort((se,oe)=>t.dates[se]<t.dates[oe]?-1:1);D({a:le,b:z,weight:ee.length,sentences:0,lists:0,npmi:null,since:we[0]??0,until:we.at(-1)??0,kind:1})}})}let de=null;
function Ue(){if(de)return de;let k=new Map;for(let[A,,L,,z,G]of t.post)typeof A=="number"&&typeof L=="number"&&Ve(k,`${A} ${L}`,[z,G]);return de=[...k].sort(([
,A],[,L])=>L.length-A.length).map(([A,L])=>{let[z,G]=A.split(" ").map(Number).sort((le,ee)=>le-ee);return D({a:z,b:G,weight:L.length,sentences:0,lists:0,npmi:null,
since:L[0][0],until:L.at(-1)[1],kind:2}),t.a.length-1}),de}function Ie(k,A,L){return k.has(A)||(k.set(A,k.size),L()),k.get(A)}let pe=k=>Ie(c,k??"",()=>t.dates.push(
k)),_e=k=>Ie(f,k.doc,()=>{t.docName.push(k.doc),t.paper.push(k.paper??""),t.docDate.push(pe(k.date))});function xe(k){if(!s.has(k.entity)){s.set(k.entity,t.name.
length),n.push([]),k.posted&&k.type==="person"&&h.add(t.name.length);let A={name:k.entity,type:t.types.indexOf(k.type),alias:k.aliases,pinyin:k.pinyin,mentions:k.
mentions,articles:k.articles,first:pe(k.first),last:pe(k.last),rank:0,community:-1,seen:[]};for(let[L,z]of Object.entries(A))t[L].push(z);m++}return s.get(k.entity)}
function ut({entities:k,links:A}){k.forEach(xe);for(let L of A){let[z,G]=[s.get(L.source),s.get(L.target)];M(z,G)===void 0&&D({a:z,b:G,weight:L.weight,sentences:L.
sentences,lists:L.lists,npmi:L.npmi,since:pe(L.first),until:pe(L.last),kind:0})}m++}function mt(k,A){let L=z=>s.get(z)??z;t.post=[...t.post.filter(([z,,G])=>z!==
k&&G!==k),...A.map(z=>[L(z.person),z.post,L(z.organ),Number(z.former),pe(z.first),pe(z.last),z.begin??"",z.until??""])],m++}function ze(k,{quotes:A,more:L}){let z=new Map;
for(let se of A)Ve(z,`${se.sentence.doc}
${se.sentence.article}`,se);let G=d.get(k)??{both:[],either:[],came:0},[le,ee]=[[...G.both],[...G.both,...G.either]];for(let se of z.values()){let[{sentence:oe}]=se,
w={doc:_e(oe),article:oe.article,headline:oe.headline,story:oe.story,from:t.said+l.length};for(let[$,x]of Object.entries(w))t[$].push(x);for(let{sentence:$,marks:x}of se){
let N=t.said+l.length;l.push({sentence:N,text:$.text,listing:$.listing,marks:x.map(R=>[s.get(R.entity),R.start,R.end])}),ee.push(N),$.both&&le.push(N)}}let we=new Set(
le.map(W));d.set(k,{both:le,either:ee.filter(se=>!we.has(W(se))),more:L,came:G.came+A.length}),m++}return Object.freeze({data:t,held:b,edgesOf:n,nodeOf:s,lists:o,
evidence:d,posted:h,typeOf:S,kindOf:O,isOf:y,otherEnd:v,edgeOf:M,articleOf:E,postEdges:Ue,namingsOf:P,sentencesOf:B,storyOf:W,dayOf:I,quotes:_,byArticle:V,proof:Q,
version:()=>m,served:e.served,nameOf:k=>a.get(k)??t.name[k],firstPrint:k=>i.get(k)??k,monthOf:k=>I(k).slice(0,7),isCredit:k=>t.kind[k]===1,sentencesIn:k=>{let A=t.
from[k+1]??t.said+l.length;return Array.from({length:A-t.from[k]},(L,z)=>t.from[k]+z)},fileOf:k=>`${t.docName[t.doc[k]]}#${t.article[k]}`,articleAt:k=>{let A=k.
lastIndexOf("#");return(r.get(k.slice(0,A))??[]).find(L=>String(t.article[L])===k.slice(A+1))},addCredits:ne,addNode:xe,addGraph:ut,addPosts:mt,addQuotes:ze})}function Kt(e){
let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,a]=t[0].split("-").map(Number);;a===12?(s++,
a=1):a++)if(n.push(`${s}-${String(a).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function Yt(e,t,n){let[s,a]=[e.dates[t],e.dates[n]];return s===
a?s:[s,a].filter(Boolean).join(" – ")}var Le=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],yt="#8a8a8a",Ne={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[vs,Zt]=[6.5,23],As=4,Ts=[.5,.72,.86,.94,.98],et=[.8,1.3,2,3,4.4,6],
tt=[.13,.2,.3,.42,.56,.72],Cs=.16;function en(e,t,n,s,a){let{data:o}=e,i=Math.max(vs,Math.min(As/a,14)),r=new Map(Le.slice(0,o.groups).map((m,p)=>[p,m])),l=m=>Math.
min((i+(Zt-i)*Math.sqrt(t.measure.of(m)/t.measure.greatest))*(e.typeOf(m)==="reporter"?1.5:1),Zt),d=m=>t.state.colour==="type"?o.colours[e.typeOf(m)]:r.get(o.community[m])??
yt,f=xs(t),c=Math.min(1,Cs/Math.max(Ls(e,t,f,s),1e-9)),u=m=>f.findLastIndex(p=>t.tie(m)>=p),h=t.compared?.changes;return Object.freeze({radius:l,colour:d,step:u,
scale:f,coloured:r,least:i,line(m){let p=t.lit,b=p?.edges.has(m),S=u(m),O=h?.get(m),y=Math.max(tt[S]*c,.06);if(o.kind[m]===2)return{width:b?2.4:1.6,opacity:p&&!b?
.15:.6,colour:b?n.accent:n.edge,dashes:!1};let v=O?Math.max(tt[S],.35):b?Math.max(tt[S],.6):p?y*(t.state.ego?.6:.25):y;return{width:b?et[S]+.8:p&&t.state.ego?Math.
min(et[S],1.5):et[S],opacity:v,colour:O?n[O]:b?n.accent:n.edge,dashes:O==="lost"||o.kind[m]===1?[5,4]:!1}},opacity:m=>!t.lit||t.lit.strong.has(m)?1:t.lit.weak.has(
m)?.45:t.state.ego?.6:.13})}function xs(e){let t=e.edges.map(e.tie).sort((s,a)=>s-a),n=[0];for(let s of Ts){let a=t[Math.floor(s*t.length)]??1;a<=n.at(-1)&&(a=t.
find(o=>o>n.at(-1))??1/0),n.push(a)}return n}function Ls({data:e},t,n,s){let a=t.nodes.map(s).filter(Boolean);if(a.length<2)return 0;let o=c=>a.reduce(([u,h],m)=>[
Math.min(u,m[c]),Math.max(h,m[c])],[1/0,-1/0]),[[i,r],[l,d]]=[o("x"),o("y")];return t.edges.reduce((c,u)=>{let[h,m]=[s(e.a[u]),s(e.b[u])],p=n.findLastIndex(b=>t.
tie(u)>=b);return h&&m?c+et[p]*tt[p]*Math.hypot(h.x-m.x,h.y-m.y):c},0)/Math.max((r-i)*(d-l),1e4)}var bt=["mentions","articles","degree","rank"],nt=["hide","pin","open","sel","not"],tn={level:["article","sentence"],colour:["community","type"],size:bt,links:[
"together","post"]},Ns={least:1,from:"",to:"",level:"article",lists:!0},Je={...Ns,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},nn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},sn={lang:["zh","en"],theme:[
"light","dark"]},Xe=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Qe]:[],...e.types.filter(n=>!e.core.includes(n))],on=e=>({...Je,...nn,
types:new Set(e.data.core),lang:"",theme:"",...Object.fromEntries(nt.map(t=>[t,new Set]))}),re=e=>({...e,...nn}),Ps=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(e??"")?
e:"";function an(e,t,n){let s=new URLSearchParams(e.slice(1)),a=(u,h,m)=>h.includes(s.get(u))?s.get(u):m,o=u=>s.getAll(u).map(h=>t.nodeOf.get(h)).filter(h=>h!==
void 0),i=(u,h,m,p)=>Math.max(h,Math.min(Number.parseInt(s.get(u)??"",10)||p,m)),r=s.has("types")?s.get("types").split(",").filter(u=>Xe(t).includes(u)):t.data.
core,[l,d,[f=-1]]=[o("edge"),o("chain"),o("node")],c=[...l,...d,...f<0?[]:[f]];return{types:new Set([...r,...c.filter(u=>!t.isOf(u,new Set(r))).map(t.kindOf)]),
node:f,ends:l.length===2&&t.edgeOf(...l)!==void 0?l:null,chain:d.length===2&&d[0]!==d[1]?d:null,ego:{1:1,2:2}[s.get("ego")]??0,least:i("least",1,1e3,1),from:a("\
from",n,""),to:a("to",n,""),less:Ps(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(tn).map(([u,h])=>[u,a(u,h,Je[u])])),...Object.
fromEntries(Object.entries(sn).map(([u,h])=>[u,a(u,h,"")])),table:a("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:i("group",0,1e6,0)-1,shown:i("s\
hown",1,99,1),q:s.get("q")??"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.fromEntries(nt.map(u=>[u,new Set(o(u))])),unknown:["node","edge",
"chain"].flatMap(u=>s.getAll(u)).filter(u=>!t.nodeOf.has(u))}}function rn(e,t){let n=new URLSearchParams,s=o=>t.data.name[o],a=Xe(t).filter(o=>e.types.has(o));a.
join()!==Xe(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",a.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.
forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of["least","from","to","less",...Object.keys(tn),"table","q","read","sho\
wn"])e[o]!==Je[o]&&n.set(o,e[o]);for(let o of Object.keys(sn))e[o]&&n.set(o,e[o]);e.group>=0&&n.set("group",e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(
o,"1");e.lists||n.set("lists","0");for(let o of nt)e[o].forEach(i=>n.append(o,s(i)));return n.toString()}var ln=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,
e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),ke=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),cn=(e,t)=>({...e,...Je,...Object.
fromEntries(nt.map(n=>[n,new Set])),types:new Set(t.data.core)});function dn(e,t,n,s){let a=(r,l,d)=>({name:r,text:l,without:{...e,...d}}),o=(r,l)=>[...e[r]].map(
d=>a(r,`${l} ${t.nameOf(d)}`,{[r]:ke(e[r],d)})),i=(r,l,d)=>e[r]===Je[r]?[]:[a(r,l,d)];return[...e.from||e.to?[a("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,
{from:"",to:"",less:""})]:[],...i("less",`${s.against} ${e.less.replace(".."," – ")}`,{less:""}),...i("least",`${s.least} ≥ ${e.least}`,{least:1}),...i("lev\
el",s.options[e.level],{level:"article"}),...i("lists",s.noLists,{lists:!0}),...i("links",s.options[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",
s.pin),...o("open",s.open),...o("not",s.notThrough)]}var C=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[a,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
a,o):o!==null&&s.setAttribute(a,o);return s.append(...n.flat().filter(a=>a!==null&&a!=="")),s}function K(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[a,o]of Object.entries(t))s.setAttribute(a,o);return s.append(...n),s}var Se=(e,t,n)=>K("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},K("path",{d:Ne[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),Oe=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,be=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>be(e,{...re(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),me=(e,t,...n)=>be(e,{...re(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Te=(e,t)=>me(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),he=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),Ot=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g("span",{},t))),ce=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[],$e=e=>g("button",{type:"button",
class:"quiet back",click:()=>e.go(re(e.state))},"← ",e.words.close),st=(e,t)=>e.view.counts.npmi[t]?.toFixed(2)??"",ue=(e,t,n)=>Yt(e.graph.data,t,n);function fn(e,t,n){
return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function kt({graph:e,words:t},n){let{data:s}=e,a=s.doc[n],o=s.pageNumber?.[a];return[s.paper[a],s.dates[s.docDate[a]]||t.undated,o,s.headline[n]]}var Is=e=>e.replace(
/[“”]/g,t=>t==="“"?"‘":"’");function St(e,t,n){let[s,a,o,i]=kt(e,n),r=[s,a,o,i&&`《${i.replace(/[《》]/g,l=>l==="《"?"〈":"〉")}》`,s?"":e.graph.
fileOf(n)].filter(Boolean);return`“${Is(t)}”（${r.join("，")}）`}function $t(e,t){let[n,s,a,o]=kt(e,t);return[g("b",{class:"headline"},o||e.words.untitled),
g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,a].filter(Boolean).join(" · "))]}var hn=(e,t)=>be(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.
read);function je(e,t,n,s){let a=g("article",{},g("header",{},...$t(e,t)));return pn(e,a,t,n,s),a}function ot(e,t,n,s){let a=g("details",{},g("summary",{},...$t(
e,t)));return a.addEventListener("toggle",()=>pn(e,a,t,n,s),{once:!0}),a}function*Et(e,t,n){let s=0;for(let[a,o,i]of t)o<s||i<=o||(yield e.slice(s,o),yield n(a,
e.slice(o,i)),s=i);yield e.slice(s)}async function pn(e,t,n,s,a){let o=new Set;for(let{sentence:i,text:r,listing:l,marks:d}of await e.graph.quotes(s)){if(o.has(
e.graph.firstPrint(i)))continue;o.add(e.graph.firstPrint(i));let f=(c,u)=>g("mark",{class:c===a[0]?"one":"other"},u);t.append(g("blockquote",{},l?g("span",{class:"\
chip"},e.words.listing):"",...Et(r,d.filter(([c])=>a.includes(c)),f),un(e,r,n)))}t.append(hn(e,n))}function un(e,t,n){let s=g("button",{type:"button",class:"qui\
et cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await zs(St(e,t,n)),s.textContent=e.words.copied}),s}async function zs(e){
try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.
remove()}}function mn(e,{text:t,marks:n,article:s,listing:a},o){let i=(c,u)=>be(e,{...re(e.state),node:c},u),r=o.length?t.indexOf(o[0]):-1,l=n.filter(([,c,u])=>r<
0||u<=r||c>=r+o[0].length),d=r<0?l:[...l,[-1,r,r+o[0].length]].sort((c,u)=>c[1]-u[1]),f=Et(t,d,(c,u)=>c<0?g("mark",{class:"one"},u):i(c,u));return g("article",{},
g("header",{},...$t(e,s)),g("blockquote",{},a?g("span",{class:"chip"},e.words.listing):"",...f,un(e,t,s)),hn(e,s))}function gn(e,t){let{graph:n,words:s,state:a,
view:o}=e,[i,r,l,d]=kt(e,t),f=g("div",{id:"text"}),c=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(u=>{for(let{text:h,marks:m}of u){let p=(b,S)=>be(e,
{...re(a),node:b},g("mark",{class:c.has(b)?"one":"other"},S));f.append(g("p",h===d?{class:"headline"}:{},...Et(h,m,p)))}}),[g("button",{type:"button",class:"qui\
et back",click:()=>e.go({...a,read:""})},"← ",s.back),g("h2",{},d||s.untitled),g("p",{class:"soft source",title:n.fileOf(t)},[i,r,l].filter(Boolean).join(" · ")),
g("h3",{},n.served?s.partOfArticle:s.wholeArticle),f]}var Ee=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function at(e,t,n){let s=g("select",{"data-control":t},...n.map(a=>g("option",{value:a,...a===e.
state[t]?{selected:""}:{}},e.words.options[a])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Mt(e,t,[n,s],a,o){let i=g("output",{},a(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{i.textContent=a(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,i]}function vt(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function At(e){let{state:t,words:n,months:s,set:a,picture:o}=e,i=C("controls"),r=i.contains(document.activeElement)?document.activeElement.dataset.
control:null,l=s.length-1,[d,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):l],c=(u,h)=>a({from:u?s[u]:"",to:h<l?s[h]:""});i.replaceChildren(Ee(n.least,
...Mt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((u,h)=>Math.max(u,h),2),2),30)],String,u=>a({least:u}))),...s.length>1?[Ee(n.from,...Mt("f\
rom",d,[0,l],u=>s[u],u=>c(u,Math.max(u,f)))),Ee(n.to,...Mt("to",f,[0,l],u=>s[u],u=>c(Math.min(d,u),u)))]:[],Ee(n.level,at(e,"level",["article","sentence"])),Ee(
n.listed,vt("lists",t.lists,u=>a({lists:u}))),Ee(n.links,at(e,"links",["together","post"])),Ee(n.colour,at(e,"colour",["community","type"])),Ee(n.size,at(e,"siz\
e",bt)),Ee(n.physics,vt("physics",o.moves(),o.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(cn(t,e.graph))}},n.reset)),r&&
i.querySelector(`[data-control=${r}]`)?.focus()}function wn(e){let{graph:t,state:n,words:s,view:a}=e,{data:o}=t,i=o.name.map((f,c)=>c).filter(f=>!a.counts.recounted||
a.counts.articles[f]>0),r=Xe(t).map(f=>{let c=new Set([f]),u=g("input",{type:"checkbox","data-type":f});return u.checked=n.types.has(f),u.addEventListener("chan\
ge",()=>{let h=new Set(n.types);u.checked?h.add(f):h.delete(f);let m=n.node>=0&&t.isOf(n.node,h);e.go({...n,types:h,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),
C("types").querySelector(`[data-type=${f}]`).focus()}),g("label",{},u,Se(e,f===Qe?"person":f),o.labels[f][s.language].many,g("span",{class:"number"},String(i.filter(
h=>t.isOf(h,c)).length)))}),l=vt("hubs",n.hubs,f=>e.set({hubs:f})),d=[...a.hubs].slice(0,5).map(t.nameOf).join("、")+(a.hubs.size>5?" …":"");C("types").replaceChildren(
...r,...a.hubs.size?[g("label",{class:"hubs",title:s.hubsHint(d)},l,s.hubsOn,g("span",{class:"number"},String(a.hubs.size)))]:[])}function yn(e){let t=dn(e.state,
e.graph,e.months,e.words);C("chips").hidden=!t.length,C("chips").replaceChildren(...t.map(({name:n,text:s,without:a})=>{let o=be(e,a,s,g("span",{"aria-hidden":"\
true"}," ×"));return o.className="chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function bn(e){let{graph:t,view:n,state:s,words:a,looks:o}=e,
i=Tt(e),r=n.nodes.length-n.groups.reduce((l,{members:d})=>l+d.length,0);C("legend-body").replaceChildren(...i.length?[g("h3",{},a.groupsTitle),...i,...r?[g("p",
{class:"group"},On(yt),a.restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},a.sizeOf[s.size]),Rs(e),g("h3",{},a.widthOf),js(e),g("p",{class:"soft"},
a.why(t.data.limit.each))),C("legend").hidden=!!s.table||!o}function Tt(e){let{graph:t,view:n,state:s,words:a}=e;if(s.colour!=="community"||s.links==="post")return[];
let o=i=>()=>e.go({...e.bare(),group:s.group===i?-1:i});return n.groups.map(({number:i,members:r})=>{let l=a.group(r.slice(0,3).map(t.nameOf));return g("button",
{type:"button",class:"group",title:l,"data-group":i+1,"aria-pressed":String(s.group===i),click:o(i)},On(Le[i%Le.length]),g("span",{},l),g("span",{class:"number"},
String(r.length)))})}var On=e=>K("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},K("circle",{cx:8,cy:8,r:7,fill:e}));function Rs({view:e,looks:t}){
let{greatest:n}=e.measure,s=[n,n/4,n/16].map(a=>n<16?Math.round(a*10)/10:Math.round(a));return g("div",{class:"scale"},...s.map((a,o)=>g("span",{},K("svg",{width:46,
height:46,viewBox:"0 0 46 46","aria-hidden":"true"},K("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(a))))}function js({
looks:e}){let t=e.scale.map((a,o)=>[a,o]).filter(([a])=>Number.isFinite(a)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.
map(([a,o])=>g("span",{},K("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},K("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"\
stroke-opacity":s[o]})),a?`≥ ${a}`:"1")))}function Ct(e,t){let[n,s,a]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(a++,n++,s++):e[n]<t[s]?n++:s++;return a}var kn=e=>[...new Set(e)].sort((t,n)=>t-n);
function Bs(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function xt(e,{from:t,to:n},s){let a=e.monthOf(s);return(!t||a&&a>=t)&&(!n||a&&a<=
n)}var Ke=({from:e,to:t,lists:n})=>!!(e||t||!n);function Sn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.length,n.from,n.to,n.lists].join();return t.
has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(Ke(n)?Ds(e,n):Hs(e)))),t.get(s)}}function Hs({data:e,held:t,sentencesOf:n}){return{articles:e.
articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.
articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Ds(e,t){let{data:n,lists:s}=e,a=n.doc.map((O,y)=>xt(e,t,y)),o=O=>(t.lists||!s.has(
O))&&a[e.articleOf(O)],i=n.name.map((O,y)=>e.namingsOf(y).filter(o)),r=i.map(O=>kn(O.map(e.storyOf))),l=i.map(O=>kn(O.map(e.firstPrint))),d=l.map(O=>O.filter(y=>s.
has(y))),f=new Map,c=(O,y)=>!y||O&&n.dates[O]<n.dates[y]?O:y;n.story.forEach((O,y)=>{a[y]&&f.set(O,c(n.docDate[n.doc[y]],f.get(O)))});let u=O=>O.reduce(([y,v],M)=>{
let E=f.get(M)??0;return E?[!y||n.dates[E]<n.dates[y]?E:y,!v||n.dates[E]>n.dates[v]?E:v]:[y,v]},[0,0]),h=r.map(u),m=new Set(n.story.filter((O,y)=>a[y])).size,p=O=>n.
kind[O]!==1&&n.kind[O]!==2,b=n.a.map((O,y)=>Ct(r[O],r[n.b[y]])),S=n.a.map((O,y)=>{let v=new Set(r[n.b[y]]);return b[y]?u(r[O].filter(M=>v.has(M))):[0,0]});return{
articles:r.map(O=>O.length),mentions:i.map(O=>O.length),first:h.map(([O])=>O),last:h.map(([,O])=>O),weight:b,sentences:n.a.map((O,y)=>p(y)?Ct(l[O],l[n.b[y]]):0),
lists:n.a.map((O,y)=>p(y)?Ct(d[O],d[n.b[y]]):0),npmi:n.a.map((O,y)=>p(y)?Bs(b[y],r[O].length,r[n.b[y]].length,m):null),since:S.map(([O])=>O),until:S.map(([,O])=>O),
stories:m,pages:new Set(n.doc.filter((O,y)=>a[y])).size,recounted:!0,said:O=>i[O].filter((y,v,M)=>y!==M[v-1])}}function qs(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function Ws(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,a;(a=2*s+1)<e.length&&(a+1<e.length&&e[a+1][0]<e[a][0]&&a++,!(e[s][0]<=e[a][0]));s=a)[e[s],e[a]]=[e[a],e[s]];return t}function Fs(e,t,[n,s],a){let o=new Map(
[[n,0]]),i=e.edgesOf.filter(c=>c.length).length,[r,l,d]=[new Map,new Set,[[0,n]]];for(;d.length;){let[c,u]=Ws(d);if(l.has(u))continue;if(u===s)break;l.add(u);let h=u===
n?0:3*e.edgesOf[u].length/i;for(let m of e.edgesOf[u]){let p=e.otherEnd(m,u);if(!t.passes(m)||!a(m,p))continue;let b=c+h+1/t.weight(m);b<(o.get(p)??1/0)&&(o.set(
p,b),r.set(p,m),qs(d,[b,p]))}}if(!r.has(s))return null;let f=[];for(let c=s;c!==n;c=e.otherEnd(f[0],c))f.unshift(r.get(c));return f}function Ye(e,t,n){let s=[t];
for(let a of n)s.push(e.otherEnd(a,s.at(-1)));return s}function $n(e,t,[n,s],a,o=4){let i=e.edgeOf(n,s),r=i!==void 0&&t.passes(i)?[[i]]:[],l=new Set(a);for(;r.length<
o;){let d=Fs(e,t,[n,s],(f,c)=>f!==i&&!l.has(c)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!d)break;r.push(d),Ye(e,n,d).slice(1,-1).forEach(f=>l.add(
f))}return r}function En(e,t,n,s){let a=new Map(e.edgesOf[n].filter(t.passes).map(i=>[e.otherEnd(i,n),i])),o=([,i,r])=>Math.min(t.weight(i),t.weight(r));return e.
edgesOf[s].filter(i=>t.passes(i)&&a.has(e.otherEnd(i,s))).map(i=>[e.otherEnd(i,s),a.get(e.otherEnd(i,s)),i]).sort((i,r)=>o(r)-o(i)||i[0]-r[0])}var Gs=new Intl.Collator("zh"),Mn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Gs.compare(t,e):t-e);function An({words:e},t,n,s,a){let[o,i]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,l=()=>{let c=t.map(u=>[s[1](u),u]).sort(([u],[h])=>r?Mn(u,h):Mn(h,u));o.replaceChildren(...c.slice(0,a).map(([,u])=>g(
"tr",{},...n.map(([h,m,p])=>g("td",{class:h},p?p(u):String(m(u))))))),n.forEach((u,h)=>f[h].setAttribute("aria-sort",u!==s?"none":r?"descending":"ascending")),i.
hidden=t.length<=a,i.textContent=e.more(Math.min(t.length-a,100))},d=c=>{[s,r]=[c,c===s?!r:c[0]!=="name"],l()},f=n.map(c=>g("th",{scope:"col",class:c[0]},g("but\
ton",{type:"button",class:"quiet",title:c[3]??null,click:()=>d(c)},e[c[0]])));return i.addEventListener("click",()=>{a+=100,l()}),l(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...f)),o),i)}var it=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Tn=e=>["together",t=>e.view.counts.weight[t],t=>me(e,t,String(e.view.
counts.weight[t]))],Cn=e=>["sentences",t=>e.view.counts.sentences[t]],xn=e=>["npmi",t=>e.view.counts.npmi[t],t=>st(e,t),e.words.npmiHint],vn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Ln(e,t){let{graph:n,view:s,words:a}=e,o=n.edgesOf[t].filter(s.passes).length,i=Tn(e);
return g("div",{id:"companions"},An(e,s.near,[it(e,r=>n.otherEnd(r,t)),i,Cn(e),xn(e)],i,25),g("p",{class:"soft"},o>s.near.length?a.hidden(o-s.near.length):""))}
function Nn(e){let{graph:t,view:n,state:s,words:a}=e,{data:o}=t,{counts:i}=n,r=C("table");if(r.hidden=!s.table,C("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let l=p=>t.isOf(p,s.types)&&!s.hide.has(p)&&(!i.recounted||i.articles[p]>0),[d,f]=[Tn(e),["articles",p=>i.articles[p]]],[c,u,h]=s.table==="edges"?[o.a.map((p,b)=>b).
filter(p=>o.kind[p]!==2&&l(o.a[p])&&l(o.b[p])&&n.passes(p)),[it(e,p=>o.a[p]),it(e,p=>o.b[p]),d,Cn(e),["inLists",p=>i.lists[p]],xn(e),...vn(e,i.since,i.until)],d]:
[o.name.map((p,b)=>b).filter(l),[it(e,p=>p),["type",p=>Oe(e,p)],f,["mentions",p=>i.mentions[p]],["companions",p=>t.edgesOf[p].filter(n.passes).length],...vn(e,i.
first,i.last)],f],m=p=>he("tab-"+p,a.tabs[p],s.table===p,()=>e.set({table:p}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},a.rows(c.length))),An(e,c,u,h,100))}var In=(e,t,n)=>g("time",{class:"soft"},ue(e,t,n)),zn=(e,t)=>typeof t=="number"?te(e,t):t;function Us(e,[,t,n,s,a,o,i,r]){let l=i||r?g("time",{},`${i||"…"} – ${r||
"…"}`):In(e,a,o);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",zn(e,n),l)}function _s(e,[t,n,,s,a,o]){return g("li",
s?{class:"former"}:{},zn(e,t)," ",g("b",{},s?e.words.former+" ":"",n),In(e,a,o))}function Vs(e,t){let{state:n,words:s,go:a,set:o}=e,i=r=>()=>o({[r]:ke(n[r],t)});
return g("div",{class:"buttons acts"},he("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),he("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),he("open",s.open,
n.open.has(t),i("open")),he("pin",s.pin,n.pin.has(t),i("pin")),he("hide",s.hide,!1,()=>a({...re(n),hide:ke(n.hide,t)})),he("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),i("sel")),he("chain",s.chain,e.linking===t,()=>e.link(t)))}function Rn(e,t){let{graph:n,words:s,view:a,state:o}=e,{data:i}=n,{counts:r,lit:l}=a,d=r.
said(t),f=i.post.filter(h=>h[0]===t),c=i.post.filter(h=>h[2]===t),u=a.near.length;return[$e(e),g("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),Ot([Oe(
e,t),i.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),ue(e,r.first[t],r.last[t])]),Vs(e,t),ce(s.aliases,i.alias[t],g("p",{id:"aliases"},...i.alias[t].
map(h=>g("span",{class:"chip"},h)))),ce(s.posts,f,g("ol",{id:"posts",class:"line"},...f.map(h=>Us(e,h)))),ce(s.holders,c,g("ol",{id:"holders",class:"line"},...c.
map(h=>_s(e,h)))),ce(n.typeOf(t)==="reporter"?s.covered:s.companions,u?[1]:[],Ln(e,t),l?.rest>0&&!o.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.
set({shown:o.shown+1})},s.moreNear(l.rest)):""),ce(s.stories,d,g("div",{id:"articles"},...n.byArticle(d).map(([h,m])=>ot(e,h,m,[t]))))]}function jn(e,t){let{graph:n,
words:s,view:a,state:o}=e,{data:i}=n,{counts:r}=a,l=[i.a[t],i.b[t]],d=Ke(o)?new Set(l.flatMap(p=>r.said(p))):null,f=n.proof(t),[c,u]=[f.both,f.either].map(p=>d&&
!n.evidence.has(t)?p.filter(b=>d.has(b)):p),h=d?0:i.weight[t]-new Set([...c,...u].map(n.storyOf)).size,m=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),
s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${st(e,t)}`];return[$e(e),g("h2",{class:"pair"},...l.map(p=>te(e,p))),Ot([...m,ue(e,r.since[t],
r.until[t])]),ce(s.evidence,c,g("div",{id:"evidence"},...n.byArticle(c).map(([p,b])=>je(e,p,b,l)))),ce(s.apart,u,g("div",{id:"apart"},...n.byArticle(u).map(([p,
b],S)=>(c.length||S>2?ot:je)(e,p,b,l)))),i.database&&h>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(h)):"",n.evidence.get(t)?.more?g("button",{type:"\
button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function Pn(e,t,n,s){let{graph:a,words:o,view:i}=e,r=Ye(a,t,n);return g("ol",{id:s,class:"li\
ne chain"},...n.map((l,d)=>{let{both:f,either:c}=a.proof(l),u=a.byArticle(f.length?f:c).slice(0,2),h=d>0?be(e,{...e.state,not:ke(e.state.not,r[d])},`${o.not} ${a.
nameOf(r[d])}`):"";return g("li",{},te(e,r[d])," — ",me(e,l,o.inArticles(i.counts.weight[l]))," — ",te(e,r[d+1]),h&&g("span",{class:"not"},h),...u.map(([m,p])=>ot(
e,m,p,[r[d],r[d+1]])))}))}function Bn(e){let{graph:t,words:n,view:s,state:a}=e,[o,i]=a.chain,r=En(t,s,o,i),l=s.ways.filter(u=>u.length===1),d=s.ways.filter(u=>u.
length>1),[f,...c]=[...l,...d];return[$e(e),g("h2",{class:"pair"},te(e,o),te(e,i)),g("h3",{},l.length?n.direct:n.strongest),f?Pn(e,o,f,"steps"):g("p",{class:"so\
ft",id:"steps"},n.apart2),ce(n.ways,c,...c.map((u,h)=>Pn(e,o,u,`way-${h}`))),ce(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([u,h,m])=>g("\
li",{},te(e,u),g("span",{},me(e,h,String(s.counts.weight[h]))," · ",me(e,m,String(s.counts.weight[m])))))))]}function Hn(e,{members:t}){let{graph:n,words:s,view:a}=e,
o=new Set(t),i=a.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,l)=>a.tie(l)-a.tie(r)||r-l).slice(0,10);return[$e(e),g("h2",{},s.group(t.slice(
0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},te(e,r),g("span",{class:"number"},String(a.counts.
articles[r]))))),ce(s.ties,i,g("ol",{class:"rows",id:"ties"},...i.map(r=>g("li",{},Te(e,r),me(e,r,s.inArticles(a.counts.weight[r]))))))]}var Lt=26;function Pe(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Pt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Qs(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Dn=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Qs).join(",")).join(`\r
`)+`\r
`;function It({graph:e,view:t,picture:n}){let{data:s}=e,{counts:a}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:a.mentions[o],articles:a.articles[o],first:s.dates[a.first[o]],last:s.dates[a.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let i={0:"co-mention",1:"credit",2:"post"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:i,interaction:i,kind:i,weight:a.weight[o],
sentences:a.sentences[o],lists:a.lists[o],npmi:a.npmi[o],first:s.dates[a.since[o]],last:s.dates[a.until[o]]}}}}function Xs(e){let{graph:t,view:n}=e,{head:s,keys:a}=t.
data.declared,o=It(e),i=(d,f)=>Object.entries(a[d]).filter(([c])=>f[c]!==void 0&&f[c]!==null&&f[c]!=="").map(([c,u])=>`<data key="${u}">${Pt(f[c])}</data>`).join(
""),r=n.nodes.map(d=>`<node id="n${d}">${i("node",o.node(d))}</node>`),l=n.edges.map(d=>`<edge id="e${d}" source="n${t.data.a[d]}" target="n${t.data.b[d]}">${i(
"edge",o.edge(d))}</edge>`);return`${s}${[...r,...l].join(`
`)}
</graph>
</graphml>
`}function rt(e,t){let{graph:n,view:s,looks:a,picture:o,words:i,state:r}=e,{data:l}=n,d=o.scale(),f=Js(e,d),[c,u,h,m]=f.map(I=>I*d),p=I=>({x:o.spotOf(I).x*d,y:o.
spotOf(I).y*d}),b=s.edges.map(I=>{let[D,_,V]=[p(l.a[I]),p(l.b[I]),a.line(I)];return`<line x1="${D.x.toFixed(1)}" y1="${D.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y\
2="${_.y.toFixed(1)}" stroke="${V.colour}" stroke-opacity="${V.opacity.toFixed(2)}" stroke-width="${Math.max(V.width*d,.5).toFixed(1)}"${V.dashes?` stroke-dasha\
rray="${V.dashes.join(" ")}"`:""}/>`}),S=s.nodes.map(I=>{let[D,_]=[p(I),a.radius(I)*d];return`<path transform="translate(${(D.x-_).toFixed(1)} ${(D.y-_).toFixed(
1)}) scale(${(_/8).toFixed(3)})" d="${Ne[l.shapes[n.typeOf(I)]]}" fill="${a.colour(I)}" fill-opacity="${a.opacity(I)}"><title>${Pt(n.nameOf(I))}</title></path>`}),
O=o.toMap,y=(I,D,_,V,Q="")=>`<text x="${D.toFixed(1)}" y="${_.toFixed(1)}" font-size="${V}" fill="${t.ink}" ${Q}>${Pt(I)}</text>`,v=o.labels().map(({text:I,x:D,
y:_})=>{let V=O({x:D,y:_});return y(I,V.x*d,V.y*d,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
M=r.colour==="community"?s.groups.map(({number:I,members:D})=>[Le[I%Le.length],i.group(D.slice(0,3).map(n.nameOf)),"dot"]):l.types.filter(I=>s.nodes.some(D=>n.typeOf(
D)===I)).map(I=>[l.colours[I],l.labels[I][i.language].many,l.shapes[I]]),E=M.flatMap(([I,D,_],V)=>[`<path transform="translate(${c.toFixed(1)} ${(m+12+Lt*V).toFixed(
1)})" d="${Ne[_]}" fill="${I}"/>`,y(D,c+24,m+25+Lt*V,13)]),P=m+30+Lt*M.length,B=`${i.corpus(s.counts.pages,s.counts.stories,lt(e))} · ${i.sizeOf[r.size]} · ${i.
widthOf} · kg`,W=[c-20,u-64,h-c+40,P-u+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${W.join(" ")}" width="${W[2]}" height=\
"${W[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${W[0]}" y="${W[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
y(zt(e),c,u-32,22,'font-weight="600"'),...b,...S,...v,...E,y(B,c,P,12)].join(`
`)}</svg>`}function zt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function lt({graph:e,state:t,months:n}){let s=e.data.docDate.map(a=>e.data.dates[a]).filter(Boolean).sort();return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(
-1)}`:s.length?`${s[0]} – ${s.at(-1)}`:""}function Js({view:e,looks:t,picture:n},s){let a=[...e.nodes.map(o=>{let[{x:i,y:r},l]=[n.spotOf(o),t.radius(o)];return[
i-l,r-l,i+l,r+l]}),...n.labels().map(o=>{let[i,r]=[n.toMap({x:o.left,y:o.top}),n.toMap({x:o.right,y:o.bottom})];return[i.x,i.y,r.x,r.y]})];return a.length?[0,1].
map(o=>Math.min(...a.map(i=>i[o]))).concat([2,3].map(o=>Math.max(...a.map(i=>i[o])))):[0,0,400/s,300/s]}function Nt(e,t,n){let s=new Image;s.addEventListener("l\
oad",()=>{let a=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*n)});a.getContext("2d").drawImage(s,0,0,a.width,a.height),a.toBlob(
o=>Pe("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(rt(e,t))}var Ks={png:(e,t)=>Nt(e,t,1),png2:(e,t)=>Nt(e,t,2),png4:(e,t)=>Nt(
e,t,4),svg:(e,t)=>Pe("graph.svg",rt(e,t),"image/svg+xml"),graphml:e=>Pe("graph.graphml",Xs(e),"application/xml"),nodes:e=>Pe("graph-nodes.csv",Dn(e.graph.data.declared.
nodes,e.view.nodes.map(It(e).node)),"text/csv"),edges:e=>Pe("graph-edges.csv",Dn(e.graph.data.declared.edges,e.view.edges.map(It(e).edge)),"text/csv")};function qn(e,t,n){
C("files").replaceChildren(...Object.entries(Ks).map(([s,a])=>g("button",{type:"button","data-file":s,click:()=>a(t(),n())},e.options[s])),g("button",{type:"but\
ton",id:"print",click:()=>print()},e.print))}var ct=5,Ys=10;function Wn({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(a=>t.passes(a)&&n.sel.has(e.otherEnd(a,s)))))].
sort((s,a)=>t.tie(a)-t.tie(s)||s-a)}function Fn(e){let{graph:t,words:n,state:s,view:a}=e,o=Wn(e);return[$e(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,lt(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},he("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>to(e)},n.markdown)),g("ol",{class:"rows",id:"selected"},...[...s.sel].map(i=>g("li",{},te(e,i),be(e,
{...s,sel:ke(s.sel,i)},n.unselect)))),ce(n.among,o,g("ol",{class:"rows",id:"among"},...o.map(i=>g("li",{},Te(e,i),me(e,i,n.inArticles(a.counts.weight[i])))))),...s.
dossier?[...s.sel].flatMap(i=>Zs(e,i)):[],...s.dossier?o.flatMap(i=>[g("h3",{},`${t.nameOf(t.data.a[i])} — ${t.nameOf(t.data.b[i])}`),...eo(e,i)]):[]]}function Gn({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,a,o,i,r,l,d])=>`${o?t.former+" ":""}${s}${a===""?"":` · ${typeof a=="number"?e.nameOf(a):a}`}\
（${l||d?`${l||"…"} – ${d||"…"}`:[e.data.dates[i],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function Zs(e,t){let{graph:n,words:s,view:a}=e,{counts:o}=a,
i=o.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[Oe(e,t),s.inArticles(o.articles[t]),ue(e,o.first[t],o.last[t])].join(" · ")),...Gn(
e,t).map(r=>g("p",{},r)),...n.byArticle(i).slice(0,ct).map(([r,l])=>je(e,r,l.slice(0,2),[t]))]}function eo(e,t){let{graph:n}=e,{both:s,either:a}=n.proof(t);return n.
byArticle(s.length?s:a).slice(0,ct).map(([o,i])=>je(e,o,i.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Me=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(
/\s+/g," ");async function to(e){let{graph:t,words:n,state:s,view:a}=e,{counts:o}=a,i=async l=>{let d=[];for(let[f,c]of l)for(let{text:u}of await t.quotes(c.slice(
0,2)))d.push(`> ${Me(St(e,u,f))}`);return d},r=[`# ${n.dossierOf}: ${Me(t.data.title)}`,Me(lt(e))];for(let l of s.sel){let d=t.edgesOf[l].filter(a.passes).sort(
(f,c)=>a.tie(c)-a.tie(f)).slice(0,Ys);r.push(`## ${Me(t.nameOf(l))}`,[Oe(e,l),n.inArticles(o.articles[l]),ue(e,o.first[l],o.last[l])].map(Me).join(" · "),...Gn(
e,l).map(f=>`- ${Me(f)}`)),r.push(`${n.companions}：${d.map(f=>`${Me(t.nameOf(t.otherEnd(f,l)))} ${o.weight[f]}`).join("、")}`,...await i(t.byArticle(o.said(l)).
slice(0,ct)))}for(let l of Wn(e)){let{both:d,either:f}=t.proof(l);r.push(`## ${Me(t.nameOf(t.data.a[l]))} — ${Me(t.nameOf(t.data.b[l]))}`,n.inArticles(o.weight[l]),
...await i(t.byArticle(d.length?d:f).slice(0,ct)))}Pe("dossier.md",r.join(`

`)+`
`,"text/markdown")}var no=60,Un=90,dt={timer:0,key:""};function _n(e,t){let n=C("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==dt.key&&(dt.key=s,clearTimeout(dt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?ao(e,t.edge):oo(e,t.node)).flat())),t&&so(n,t)}function so(e,{x:t,y:n}){let s=C("canvas"),a=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${a}px, ${o}px)`}function oo(e,t){
let{graph:n,words:s,view:a}=e,{counts:o}=a,i=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[g("b",{},Se(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),g("p",{class:"soft"},[Oe(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),i.map(
([,r,l])=>g("p",{},r,l===""?"":` · ${typeof l=="number"?n.nameOf(l):l}`))]}function ao(e,t){let{graph:n,words:s,view:a}=e,{data:o}=n,{counts:i}=a,{both:r,either:l}=n.
proof(t),d=new Set([...r,...l].map(h=>n.dayOf(n.articleOf(h))).filter(Boolean)).size,f=g("p",{class:"said"}),c=r.filter(h=>!n.lists.has(h)),u=n.byArticle(c.length?
c:r)[0];return u&&(dt.timer=setTimeout(async()=>{let[{text:h}]=await n.quotes([u[1][0]]);f.textContent=h.length>Un?h.slice(0,Un)+"…":h},no)),[g("b",{},`${n.nameOf(
o.a[t])} — ${n.nameOf(o.b[t])}`),g("p",{class:"soft"},[s.inArticles(i.weight[t]),s.days(d),ue(e,i.since[t],i.until[t])].filter(Boolean).join(" · ")),f]}var Vn=5,io=6,ro=6,lo=3;function co({months:e,state:t}){let n=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/ro));return{from:n[n.length-s],to:n.at(-1)}}function fo(e,t){let{graph:n,view:s,state:a}=e,{data:o}=n,{counts:i}=s,[r,l]=[h=>o.dates[h],t.from],d=h=>n.
isOf(h,a.types)&&!a.hide.has(h),f=o.name.map((h,m)=>m).filter(h=>d(h)&&i.articles[h]>0&&r(i.first[h])),c=h=>h.sort((m,p)=>i.articles[p]-i.articles[m]||m-p),u=h=>h&&
(!a.from||h.slice(0,7)>=a.from)&&(!a.to||h.slice(0,7)<=a.to);return{posts:o.post.filter(([h,,,m,p])=>!m&&typeof h=="number"&&d(h)&&r(p)>=l&&u(r(p))).sort((h,m)=>r(
m[4])<r(h[4])?-1:1),fresh:c(f.filter(h=>r(i.first[h])>=l&&["official","person"].includes(n.typeOf(h)))),gone:c(f.filter(h=>r(i.last[h])<l&&n.typeOf(h)==="offici\
al"&&i.articles[h]>1)),pairs:o.a.map((h,m)=>m).filter(h=>s.passes(h)&&r(i.since[h])>=l&&d(o.a[h])&&d(o.b[h])&&r(i.first[o.a[h]])<l&&r(i.first[o.b[h]])<l).sort((h,m)=>s.
tie(m)-s.tie(h)||h-m)}}function ho({graph:e,view:t,state:n}){let{data:s}=e,{counts:a}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),i=r=>(a.npmi[r]??
0)*Math.log2(1+a.weight[r]);return s.a.map((r,l)=>l).filter(r=>t.passes(r)&&a.weight[r]>=lo&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,l)=>i(l)-i(r)||r-l)}var Be=(...e)=>g("li",{},...e),Rt=(e,t)=>g("ol",{class:"rows",id:e},...t);function po(e){let{words:t,graph:n}=e,s=co(e);if(!s)return[];let a=fo(
e,s),{counts:o}=e.view,i=(l,d)=>Be(te(e,l),g("time",{},ue(e,d,d))),r=(l,d,f,c)=>d.length?[g("h4",{},`${l} ${d.length}`),Rt(c,d.slice(0,Vn).map(f))]:[];return g(
"section",{class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,a.posts,([l,d,f,,c])=>Be(g("span",{},te(
e,l)," ",d,f===""?"":` · ${typeof f=="number"?n.nameOf(f):f}`),g("time",{},ue(e,c,c))),"new-posts"),r(t.newPeople,a.fresh,l=>i(l,o.first[l]),"new-people"),r(t.
gone,a.gone,l=>i(l,o.last[l]),"gone"),r(t.newPairs,a.pairs,l=>Be(Te(e,l),g("time",{},ue(e,o.since[l],o.since[l]))),"new-pairs"))}function uo(e){let t=ho(e).slice(
0,Vn);return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),Rt("surprises",t.map(n=>Be(Te(e,
n),me(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function mo(e){let t=Tt(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.
groupsTitle),...t)}function ft(e,t,n,s){let{graph:a,view:o,state:i}=e,{articles:r}=o.counts,d=a.data.name.map((f,c)=>c).filter(f=>n.includes(a.typeOf(f))&&a.isOf(
f,i.types)&&!i.hide.has(f)&&r[f]>0&&!o.leftOut.includes(f)).sort((f,c)=>r[c]-r[f]||f-c).slice(0,io);return ce(t,d,g("ol",{class:"bars",id:s},...d.map(f=>Be(te(e,
f),g("span",{class:"number"},String(r[f])),fn(g("i",{class:"bar"}),r[f]/r[d[0]],e.looks.colour(f))))))}function Qn(e){let{graph:t,words:n,view:s}=e,{counts:a}=s,
o=t.data.docDate.filter(l=>t.data.dates[l]).sort((l,d)=>t.data.dates[l]<t.data.dates[d]?-1:1),i=s.counts.recounted&&(e.state.from||e.state.to)?`${e.state.from||
e.months[0]} – ${e.state.to||e.months.at(-1)}`:o.length?ue(e,o[0],o.at(-1)):n.undated,r=s.edges.filter(l=>s.passes(l)&&!s.hubs.has(t.data.a[l])&&!s.hubs.has(t.
data.b[l])).sort((l,d)=>a.weight[d]-a.weight[l]||s.tie(d)-s.tie(l)||l-d).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"corpus"},n.corpus(a.pages,
a.stories,i)+(Ke(e.state)&&t.data.database?n.partly:"")),g("p",{class:"hint"},n.hint),po(e),uo(e),mo(e),g("div",{id:"leading"},ft(e,n.leadPeople,["official","pe\
rson"],"people"),ft(e,n.leadOrgans,["agency","institution"],"organs"),ft(e,n.leadCompanies,["company"],"companies"),ft(e,n.leadPlaces,["district"],"places")),ce(
n.closest,r,Rt("closest",r.map(l=>Be(Te(e,l),me(e,l,n.inArticles(a.weight[l]))))))]}var jt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Xn=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Jn(){let e=new Map,
t=(n,s)=>{for(let a=Math.floor(n.left/80);a<=Math.floor(n.right/80);a++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${a} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,a=>e.get(a)?.some(o=>o.i!==s&&jt(o,n)))}}function Bt({turn:e,bodies:t,
covers:n,room:s,height:a,most:o}){let[i,r]=[Jn(),Jn()];for(let{i:d,x:f,y:c,radius:u}of t)r.add({...Xn(f,c,u*2,u*2),i:d});n.forEach(d=>i.add({...d,i:-1}));let l=[];
for(let{i:d,x:f,y:c,radius:u,text:h,width:m,must:p}of e){if(l.length>=o)break;let[b,S]=[u+a*.6,u+m/2+2],O=[[0,b],[S,0],[-S,0],[0,-b],[S*.8,b*.8],[-S*.8,b*.8],[S*
.8,-b*.8],[-S*.8,-b*.8],...p?[[0,b*1.7],[0,-b*1.7]]:[]].map(([v,M])=>({...Xn(f+v,c+M,m,a),x:f+v,y:c+M,i:d,text:h})).filter(v=>v.left>s.left&&v.right<s.right&&v.
top>s.top&&v.bottom<s.bottom&&!i.touching(v)),y=O.find(v=>!r.touching(v,d))??(p?O[0]:void 0);y&&(i.add(y),l.push(y))}return l}function Kn(e,t,n){let s=new Map([[n,0],...t.near.map(d=>[e.otherEnd(d,n),1])]),a=new Map([[n,{x:0,y:0}]]),[o,i]=[1,2].map(d=>t.nodes.filter(f=>f!==n&&(s.get(f)??
2)===d)),r=new Map(t.near.map(d=>[e.otherEnd(d,n),t.tie(d)])),l=wo(go(e,o,d=>-(r.get(d)??0)),130,a);if(i.length){let d=new Map(i.map(c=>[c,bo(e,c,a)])),f=i.sort(
(c,u)=>d.get(c)-d.get(u));yo(f,l+64,a)}return a}function go(e,t,n){return e.data.types.map(s=>t.filter(a=>e.typeOf(a)===s).sort((a,o)=>n(a)-n(o)||a-o)).filter(s=>s.
length)}function wo(e,t,n){let s=e.reduce((i,r)=>i+r.length,0),a=-Math.PI/2,o=t;for(let i of e){let r=2*Math.PI*i.length/Math.max(s,1),[l,d]=[0,t];for(;l<i.length;){
let f=Math.max(1,Math.floor(r*d/64)),c=i.slice(l,l+f);c.forEach((u,h)=>{let m=a+r*(h+.5)/c.length;n.set(u,{x:1.25*d*Math.cos(m),y:d*Math.sin(m)})}),l+=c.length,
o=Math.max(o,d),d+=64}a+=r}return o}function yo(e,t,n){let[s,a]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*a/64),i=Math.ceil((e.length-s)/o),r=e.filter(
(d,f)=>f>=s&&(f-s)%i===0).slice(0,o),l=i>1?r:e.slice(s);if(l.forEach((d,f)=>{let c=-Math.PI+2*Math.PI*(f+.5)/l.length;n.set(d,{x:1.25*a*Math.cos(c),y:a*Math.sin(
c)})}),i===1)break;e=e.filter(d=>!n.has(d)),s=0,a+=64}}function bo(e,t,n){let a=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(([o,
i],r)=>{let l=Math.hypot(r.x,r.y);return[o+r.x/l,i+r.y/l]},[0,0]);return Math.atan2(a[1],a[0])}function Yn(e,t,n){let s=t.nodes.filter(d=>!n.has(d));if(!s.length)
return;let a=new Map(s.map(d=>[d,[]]));for(let d of t.edges)a.get(e.a[d])?.push(e.b[d]),a.get(e.b[d])?.push(e.a[d]);let o=new Map,i=({x:d,y:f})=>[Math.floor(d/48),
Math.floor(f/48)],r=d=>{let f=i(d).join();o.has(f)?o.get(f).push(d):o.set(f,[d])},l=(d,f)=>{let[c,u]=i(d);for(let h=-2;h<=2;h++)for(let m=-2;m<=2;m++)if(o.get(`${c+
h},${u+m}`)?.some(p=>Math.hypot(d.x-p.x,d.y-p.y)<f))return!1;return!0};n.forEach(r);for(let d of s){let f=a.get(d).map(S=>n.get(S)).filter(Boolean),c=S=>f.length?
f.reduce((O,y)=>O+y[S],0)/f.length:0,[u,h]=[c("x"),c("y")],m=S=>({x:u+12*Math.sqrt(S)*Math.cos(S*2.4),y:h+12*Math.sqrt(S)*Math.sin(S*2.4)}),p=0;for(;p<150&&!l(m(
p),96);)p++;if(p===150)for(p=0;!l(m(p),48);)p++;let b=m(p);n.set(d,b),r(b)}}var Oo=12,Zn=400,es=16,ko={mouse:12,touch:24},So={mouse:6,touch:12},$o=60,ts=400,Eo=17,ns=Object.fromEntries(Object.entries(Ne).map(([e,t])=>[e,new Path2D(t)]));
function ss(e,t,n,s){let{data:a}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},i=new Map(n.first.nodes.map(({id:w,x:$,y:x})=>[w,{x:$,y:x}])),r={nodes:new Map,
edges:new Map},l=new Map,d=i,f=null,[c,u,h]=[null,null,{}],m=[],p=[],b=new Set,[S,O,y,v]=[null,!1,!1,!0],M=()=>{},E=w=>d.get(w),P=({x:w,y:$})=>{let[x,N]=[f.getScale(),
f.getViewPosition()];return{x:(w-N.x)*x+e.clientWidth/2,y:($-N.y)*x+e.clientHeight/2}},B=()=>c.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...P(d.get(w)),radius:u.
radius(w)*f.getScale()}));function W(w,$,x){[c,h]=[w,$],d=c.state.ego&&c.state.node>=0?Kn(t,c,c.state.node):i,Yn(a,c,d),u=en(t,c,h,E,L(c.nodes,()=>20).scale),S=
null,b=new Set,m.length||setTimeout(I,f?$o:0),m=[()=>_(x)]}function I(){m.shift()?.(),m.length&&setTimeout(I)}let D=()=>{for(;m.length;)m.shift()()};function _(w){
let $=c.state.pin,x=c.nodes.map(q=>({id:q,...y&&r.nodes.has(q)?{}:d.get(q),size:u.radius(q),shape:a.shapes[t.typeOf(q)],...V(q),fixed:$.has(q)})),N=c.edges.map(
q=>{let{width:J,opacity:ae,colour:ye,dashes:j}=u.line(q);return{id:q,from:a.a[q],to:a.b[q],width:J,dashes:j,color:{color:ye,opacity:ae}}}),R=[];for(let q=0;q<N.
length;q+=ts)R.push(()=>ne("edges",N.slice(q,q+ts)));let H=()=>{Q("edges",c.edges),Q("nodes",c.nodes)},X=()=>{w&&A(),f.redraw()};m=f?[H,()=>ne("nodes",x),...R,X]:
[we,()=>{ne("nodes",x),A(),M()},...R,()=>f.redraw()]}let V=w=>({opacity:u.opacity(w),borderWidth:c.state.pin.has(w)||c.chosen.includes(w)?2.5:1.5,color:{background:u.
colour(w),border:c.state.pin.has(w)||c.chosen.includes(w)||c.state.sel.has(w)?h.ink:h.paper}});function Q(w,$){let x=new Set($),N=[...r[w].keys()].filter(R=>!x.
has(R));N.forEach(R=>r[w].delete(R)),N.length&&o[w].remove(N)}function ne(w,$){let x=$.map(N=>[N,JSON.stringify(N)]).filter(([N,R])=>r[w].get(N.id)!==R);x.forEach(
([N,R])=>r[w].set(N.id,R)),x.length&&o[w].update(x.map(([N])=>N))}function de(w,$){let x=w.canvas.width/e.clientWidth;w.save(),w.setTransform(x,0,0,x,0,0),$(w),
w.restore()}function Ue(w){if(!(!c||c.state.ego||c.state.colour!=="community"||c.state.links==="post"))for(let{number:$,members:x}of c.groups){if(c.lit&&c.state.
group!==$)continue;let N=Ao(vo(x.map(E)));N.length<3||(w.beginPath(),N.forEach(({x:R,y:H},X)=>X?w.lineTo(R,H):w.moveTo(R,H)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${u.coloured.get($)} ${c.state.group===$?16:7}%, ${h.paper})`,w.fill(),w.stroke())}}let Ie=(w,$)=>(l.
has($)||l.set($,w.measureText($).width+6),l.get($)),pe=w=>t.nameOf(w).length>es?t.nameOf(w).slice(0,es-1)+"…":t.nameOf(w);function _e(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let $=B().filter(({x:j,y:Y})=>j>0&&Y>0&&j<e.clientWidth&&Y<e.clientHeight),
x=new Set(c.nodes.slice().sort((j,Y)=>j-Y).slice(0,Oo)),N=S?.node!==void 0?xe(S.node):b.size?b:null,R=j=>c.chosen.includes(j)?-3:c.state.pin.has(j)||c.lit?.strong.
has(j)?-1:0,H=j=>!c.lit||c.state.ego||c.lit.strong.has(j)||c.state.pin.has(j)||c.lit.weak.has(j),X=new Map(c.near.map((j,Y)=>[t.otherEnd(j,c.state.node),Y])),q=(j,Y)=>({
...j,text:pe(j.i),width:Ie(w,pe(j.i)),must:Y}),J=$.filter(({i:j})=>H(j)).sort((j,Y)=>R(j.i)-R(Y.i)||(X.get(j.i)??1e6)-(X.get(Y.i)??1e6)||j.i-Y.i).map(j=>q(j,!c.
lit&&x.has(j.i)||c.state.sel.has(j.i)||R(j.i)===-3)),ae={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},height:Eo,most:O?Zn/5:Zn},{boxes:ye}=s.
covers();if(p=Bt({turn:J,bodies:$,covers:ye,...ae}),N){let j=fe=>N.has(fe)||fe===S?.node,Y=p.filter(({i:fe})=>j(fe)),Re=new Set(Y.map(({i:fe})=>fe)),ie=Bt({turn:$.
filter(({i:fe})=>j(fe)&&!Re.has(fe)).map(fe=>q(fe,fe.i===S?.node)),bodies:$,covers:[...ye,...Y],...ae});p=[...Y,...ie,...p.filter(fe=>!j(fe.i)&&!ie.some(Ms=>jt(
fe,Ms)))]}(S||b.size)&&ut(w,N);for(let{x:j,y:Y,text:Re,i:ie}of p)w.globalAlpha=N&&!N.has(ie)&&ie!==S?.node?.25:c.lit?.weak.has(ie)&&!c.lit.strong.has(ie)&&!N?.has(
ie)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,h.paper],w.fillStyle=x.has(ie)||R(ie)<0||N?.has(ie)||ie===S?.node?h.ink:h.soft,w.strokeText(Re,j,Y),w.fillText(Re,j,Y);
w.globalAlpha=1}let xe=w=>new Set(c.edges.filter($=>a.a[$]===w||a.b[$]===w).map($=>t.otherEnd($,w)));function ut(w,$){let x=S?.edge!==void 0?[S.edge]:S?c.edges.
filter(H=>a.a[H]===S.node||a.b[H]===S.node):[];$&&([w.globalAlpha,w.fillStyle]=[.72,h.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=f.getScale();for(let H of x){
let[X,q]=[P(E(a.a[H])),P(E(a.b[H]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,h.accent,Math.max(u.line(H).width*N,1.2)+($?0:1.5)],w.beginPath(),w.moveTo(X.
x,X.y),w.lineTo(q.x,q.y),w.stroke()}w.globalAlpha=1;let R=[...$??[],...S?.node===void 0?[]:[S.node],...S?.edge===void 0?[]:[a.a[S.edge],a.b[S.edge]]];for(let H of R)
r.nodes.has(H)&&mt(w,H,N)}function mt(w,$,x){let[{x:N,y:R},H]=[P(E($)),u.radius($)*x/7.2];w.save(),w.translate(N-8*H,R-8*H),w.scale(H,H),w.fillStyle=u.colour($),
w.fill(ns[a.shapes[t.typeOf($)]]),$===S?.node&&([w.strokeStyle,w.lineWidth]=[h.ink,2/H],w.stroke(ns[a.shapes[t.typeOf($)]])),w.restore()}function ze(w,$="mouse"){
if(!c||!f)return null;let x=B().map(({i:J,x:ae,y:ye,radius:j})=>[Math.hypot(ae-w.x,ye-w.y)-j,J]),[N,R]=x.reduce((J,ae)=>ae[0]<J[0]?ae:J,[1/0,-1]),H=p.find(J=>w.
x>=J.left&&w.x<=J.right&&w.y>=J.top&&w.y<=J.bottom);if(H)return{node:H.i};if(N<=ko[$])return{node:R};let[X,q]=[-1,So[$]];for(let J of c.edges){if(c.lit&&!c.lit.
edges.has(J)&&!c.state.ego)continue;let ae=Mo(w,P(E(a.a[J])),P(E(a.b[J])));ae<q&&([X,q]=[J,ae])}return X<0?null:{edge:X}}function k(w){let $=w&&!O?ze(w):null;($?.
node!==S?.node||$?.edge!==S?.edge)&&(S=$,e.style.cursor=$?"pointer":"",f?.redraw()),s.hover($&&{...$,...w})}function A(w=!1,$=c.nodes,x=1.6){if(!$.length||!f||!e.
clientWidth)return;v=$===c.nodes;let{scale:N,position:R}=L($,u.radius,x);f.moveTo({position:R,scale:N,animation:w})}function L(w,$,x=1.6){let N=j=>w.reduce(([Y,
Re],ie)=>[Math.min(Y,E(ie)[j]-$(ie)),Math.max(Re,E(ie)[j]+$(ie))],[1/0,-1/0]),[[R,H],[X,q]]=[N("x"),N("y")],J=s.covers().left,ae=[e.clientWidth-J-Math.min(130,e.
clientWidth/6),Math.max(e.clientHeight-50,100)],ye=w.length?Math.min(ae[0]/(H-R),ae[1]/(q-X),x):1;return{scale:ye,position:{x:(R+H)/2-J/2/ye,y:(X+q)/2}}}function z(w,$){
let x=Math.min(60,e.clientWidth/8,e.clientHeight/8);w.every(R=>{let{x:H,y:X}=P(E(R));return H>x&&H<e.clientWidth-x&&X>x&&X<e.clientHeight-x})||A($,w,Math.max(f.
getScale(),.8))}function G(w,[$,x]){let N=E(w),[R,H]=[-1,1/0];for(let X of c.nodes){let[q,J]=[E(X).x-N.x,E(X).y-N.y],ae=q*$+J*x,ye=ae+2.5*Math.abs(q*x-J*$);X!==
w&&ae>0&&ye<H&&([R,H]=[X,ye])}return R}function le(w){w===y||!f||(y=w,w||ee(c.nodes),f.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,
gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let ee=w=>{for(let[$,x]of Object.entries(f.getPositions(w)))d.set(Number($),x)};function we(){f=
new vis.Network(e,o,n.options),e.firstElementChild.removeAttribute("tabindex"),f.on("beforeDrawing",w=>{y&&ee(c.nodes),Ue(w)}),f.on("afterDrawing",w=>de(w,_e)),
f.on("dragStart",()=>{O=!0,v=!1,k(null)}),f.on("dragEnd",({nodes:w})=>{O=!1,w.length&&ee(w),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{v=!1,k(null)}),f.on("r\
esize",()=>{v&&A()}),f.on("click",({pointer:w,event:$})=>{let x=ze(w.DOM,$.pointerType==="touch"?"touch":"mouse");f.unselectAll(),x?.node!==void 0?s.node(x.node,
$.srcEvent??$):x?s.edge(x.edge):s.nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let $=e.getBoundingClientRect();k({x:w.clientX-
$.left,y:w.clientY-$.top})}),e.addEventListener("pointerleave",()=>k(null))}let se=({x:w,y:$})=>{let x=e.getBoundingClientRect();return{x:x.left+w,y:x.top+$}};function oe(w){
D();let[$,x]=[a.a[w],a.b[w]].map(N=>P(E(N)));for(let N=.5,R=0;R<80;R++,N=.5+(R%2?1:-1)*.006*R){let H={x:$.x+(x.x-$.x)*N,y:$.y+(x.y-$.y)*N};if(ze(H)?.edge===w)return se(
H)}return null}return Object.freeze({draw:W,now:D,fit:A,bringIntoView:z,shine:w=>{b=new Set(w.filter($=>r.nodes.has($))),f?.redraw()},refit:()=>{v&&A()},next:G,
move:le,hit:ze,pointOf:oe,spotOf:E,moves:()=>y,whenReady:w=>{M=w},isReady:()=>f!==null&&p.length>0,looks:()=>u,scale:()=>f?.getScale()??1,zoom:(w,$)=>{v=!1,f.moveTo(
{scale:f.getScale()*w,animation:$})},centre:(w,$)=>f.moveTo({position:E(w),scale:$}),labels:()=>p,point:w=>({...se(P(E(w))),radius:u.radius(w)*f.getScale()}),onScreen:se,
toMap:({x:w,y:$})=>{let[x,N]=[f.getScale(),f.getViewPosition()];return{x:(w-e.clientWidth/2)/x+N.x,y:($-e.clientHeight/2)/x+N.y}},sheet:()=>e.querySelector("can\
vas")})}function Mo({x:e,y:t},n,s){let[a,o]=[s.x-n.x,s.y-n.y],i=Math.max(0,Math.min(1,((e-n.x)*a+(t-n.y)*o)/(a*a+o*o||1)));return Math.hypot(e-n.x-i*a,t-n.y-i*o)}
function vo(e){let t=o=>o.sort((i,r)=>i-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),a=2*t(e.map(s));return e.filter(
o=>s(o)<=a)}function Ao(e){let t=e.slice().sort((a,o)=>a.x-o.x||a.y-o.y),n=(a,o,i)=>(o.x-a.x)*(i.y-a.y)-(o.y-a.y)*(i.x-a.x)>0,s=a=>a.reduce((o,i)=>{for(;o.length>
1&&!n(o.at(-2),o.at(-1),i);)o.pop();return[...o,i]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}function os(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,a=s.theme;s.theme="light",C("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(rt(e(),{...t(),paper:"#fff"}))})),s.theme=a,n=[...C("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{C("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var as=12,To=150;function Co(e){let{data:t}=e,n=[];return(s,a)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let l=t.pinyin[r].toLowerCase().split(" "),d=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[l.join(""),l.map(f=>f[0]??"").join("")]];n.push({kinds:d,
all:d.flat().join(`
`)})}let i=[];return n.forEach(({kinds:r,all:l},d)=>{if(!l.includes(o))return;let f=99;r.forEach((c,u)=>c.forEach(h=>{let m=h===o?0:h.startsWith(o)?3:u<2&&h.includes(
o)?6:99;f=Math.min(f,m+u)})),f<99&&i.push([f,d])}),i.sort((r,l)=>r[0]-l[0]||t.articles[l[1]]-t.articles[r[1]]||r[1]-l[1]),i.slice(0,a).map(([,r])=>r)}}function is({
graph:e,store:t,ctxOf:n,pick:s,fault:a}){let[o,i]=[C("query"),C("hits")],r=Co(e),l=0,d=[],f=0,c=y=>({type:e.typeOf(y),name:e.nameOf(y),alias:e.data.alias[y],articles:e.
data.articles[y],go:()=>s(y)}),u=y=>e.nodeOf.has(y.entity)?c(e.nodeOf.get(y.entity)):{type:y.type,name:y.entity,alias:y.aliases,articles:y.articles,go:()=>s(e.addNode(
y))},h=y=>({text:y,go:()=>n().go({...re(n().state),table:"",q:y})});function m(){let y=o.value;p(r(y,as).map(c),!t.served),clearTimeout(l),t.served&&y.trim()&&(l=
setTimeout(async()=>{try{let v=await t.ask("names",{q:y,limit:as});o.value===y&&document.activeElement===o&&p(v.map(u),!0)}catch(v){a(v)}},To))}function p(y,v){
let M=n(),E=o.value.trim(),P=v&&E&&!y.length;d=[...y,...E.length>1&&!document.body.classList.contains("linking")?[h(E)]:[]],f=Math.min(f,Math.max(d.length-1,0));
let B=d.map(({type:W,name:I,alias:D,articles:_,text:V},Q)=>{let ne=V?g("li",{role:"option",id:"hit-"+Q,class:"text"},M.words.texts(V)):g("li",{role:"option",id:"\
hit-"+Q},Se(M,W),g("span",{},I),g("small",{},D.slice(0,3).join("、")),g("small",{class:"number"},String(_)));return ne.addEventListener("mousedown",de=>{de.preventDefault(),
O(Q)}),ne});i.replaceChildren(...P?[g("li",{class:"none",role:"option","aria-disabled":"true"},M.words.none)]:[],...B),i.hidden=!d.length&&!P,o.setAttribute("ar\
ia-expanded",String(!i.hidden)),b()}function b(){d.forEach((y,v)=>C("hit-"+v).setAttribute("aria-selected",String(v===f))),d.length?o.setAttribute("aria-actived\
escendant","hit-"+f):o.removeAttribute("aria-activedescendant"),C("hit-"+f)?.scrollIntoView({block:"nearest"})}function S(){i.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function O(y){let{go:v}=d[y];o.value="",S(),v(),C("panel").focus()}return o.addEventListener("input",
()=>{f=0,m()}),o.addEventListener("blur",S),o.addEventListener("keydown",y=>{y.isComposing||y.keyCode===229||(y.key==="ArrowDown"||y.key==="ArrowUp"?(y.preventDefault(),
d.length&&(f=(f+(y.key==="ArrowDown"?1:d.length-1))%d.length),b()):y.key==="Enter"&&d.length&&!i.hidden?O(f):y.key==="Escape"&&(y.stopPropagation(),o.value="",S(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:y=>{o.placeholder=y}})}var Ze=150,xo=12,rs=10;function cs(e,t,n,s){let a=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),i=new Set(e.data.hubs);return r=>Lo({graph:e,firstNodes:a,firstEdges:o,
hubs:i,count:n,months:s},r)}function Lo(e,t){let{graph:n,hubs:s,count:a}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits();let i=a(t),r=M=>t.level==="sentenc\
e"?i.sentences[M]:i.weight[M],l=M=>r(M)>=t.least&&o.kind[M]!==2&&(o.kind[M]===0||t.types.has("reporter")),d=t.ends?n.edgeOf(...t.ends):void 0,f={state:t,counts:i,
weight:r,passes:l,edge:d,hubs:s,tie:M=>i.weight[M]+Math.max(i.sentences[M]-i.lists[M],0)},c=t.chain?$n(n,f,t.chain,t.not):null,u=No(n,t,c),h=M=>n.isOf(M,t.types)&&
!t.hide.has(M)&&(t.hubs||!s.has(M)),p=Po({...e,...f,may:M=>h(M)||u.includes(M)||t.pin.has(M),chosen:u},t),b=t.less?Bo(e,f,t,p):null,S=new Set([...d===void 0?[]:
[d],...c?.[0]??[],...(c??[]).flat()]),O=[...new Set([...b?.edges??p.edges,...S])],y=t.node>=0?ds(n,f,t.node,M=>n.isOf(M,t.types)&&!t.hide.has(M)):[],v={...f,ways:c,
chosen:u,compared:b,nodes:p.nodes,edges:O,near:y,measure:Ho(n,i,t.size,p.nodes),groups:Do(n,p.nodes,i),ofTypes:qo(n,t),partial:!!(o.database&&i.recounted),filtered:t.
least>1||i.recounted||t.level!=="article"||t.links!=="together",leftOut:[...s].filter(M=>n.isOf(M,t.types)&&!p.nodes.includes(M))};return Object.freeze({...v,lit:Wo(
n,v,S)})}function No(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ye(e,t.chain[0],s))])]:[]}function ds(e,{
passes:t,tie:n},s,a){return e.edgesOf[s].filter(o=>t(o)&&a(e.otherEnd(o,s))).sort((o,i)=>n(i)-n(o)||o-i)}function Po(e,t){if(t.links==="post")return jo(e,t);let{
graph:n,passes:s,may:a,chosen:o,firstNodes:i,firstEdges:r}=e,{data:l,edgesOf:d,otherEnd:f,typeOf:c}=n,u=E=>d[E].filter(P=>s(P)&&a(f(P,E))),h=E=>u(E).map(P=>f(P,
E)).slice(0,Ze),m=o.length===1?o[0]:-1,p=t.ego>0&&m>=0,b=Io(e,t),S=new Set(l.core.some(E=>t.types.has(E))?l.core:l.types),O=p?zo(e,m,t.ego):b?i:ls(e,S,l.limit.nodes),
[y,v]=[new Set(O),new Set(O)];if(!p){for(let E of l.types)t.types.has(E)&&!S.has(E)&&ls(e,new Set([E]),l.limit.others,y).forEach(P=>y.add(P));m>=0&&!y.has(m)&&h(
m).forEach(E=>y.add(E))}for(let E of t.open)[E,...h(E)].forEach(P=>y.add(P));for(let E of[...t.pin,...t.sel,...o])y.add(E);t.hubs&&!p&&e.hubs.forEach(E=>{a(E)&&
y.add(E)});let M=new Set(b&&!p?r:Ro(e,v));for(let E of y){let P=E===m||t.open.has(E);(P||!v.has(E))&&d[E].filter(B=>s(B)&&y.has(f(B,E))).slice(0,P?Ze:l.limit.each).
forEach(B=>M.add(B))}return{nodes:[...y],edges:[...M]}}var Io=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function zo(e,t,n){let{graph:s,tie:a,may:o}=e,i=d=>ds(s,e,d,o).map(f=>s.otherEnd(f,d)),r=i(t).slice(0,Ze),l=new Set([t,...r]);if(n===2)for(let d of r.
slice(0,Ze/5))for(let f of i(d).slice(0,12))l.size<2*Ze&&l.add(f);return[...l]}function Ro({graph:e,passes:t},n){let{data:s}=e,a=Math.min(s.limit.edges,s.limit.
each*n.size),o=[];for(let i=0;i<s.a.length&&o.length<a;i++)s.kind[i]===0&&n.has(s.a[i])&&n.has(s.b[i])&&t(i)&&o.push(i);return o}function ls({graph:e,passes:t,may:n,
counts:s},a,o,i=new Set){let r=e.data.name.map((l,d)=>d).filter(l=>e.isOf(l,a)&&!i.has(l)&&n(l)&&e.edgesOf[l].some(t));return s.recounted&&r.sort((l,d)=>s.articles[d]-
s.articles[l]||l-d),r.slice(0,o)}function jo({graph:e,counts:t,may:n},s){let o=e.postEdges().filter(i=>n(e.data.a[i])&&n(e.data.b[i])&&(!t.recounted||t.articles[e.
data.a[i]]&&t.articles[e.data.b[i]])).slice(0,e.data.limit.edges);return{nodes:[...new Set([...o.flatMap(i=>[e.data.a[i],e.data.b[i]]),...s.pin,...s.node>=0?[s.
node]:[]])],edges:o}}function Bo({graph:e,count:t},{counts:n},s,{nodes:a}){let{data:o}=e,[i,r]=s.less.split(".."),l=t({...s,from:i,to:r}),d=new Set(a),f=p=>Math.
max(n.weight[p],l.weight[p]),c=o.a.map((p,b)=>b).filter(p=>o.kind[p]===0&&d.has(o.a[p])&&d.has(o.b[p])&&f(p)>=s.least);c.sort((p,b)=>f(b)-f(p)||Math.abs(n.weight[b]-
l.weight[b])-Math.abs(n.weight[p]-l.weight[p])||p-b);let u=c.slice(0,Math.min(o.limit.edges,o.limit.each*a.length)),h=(p,b)=>b?p?p>b?"stronger":p<b?"weaker":null:
"lost":"gained",m=new Map(u.map(p=>[p,h(n.weight[p],l.weight[p])]).filter(([,p])=>p));return{edges:u,changes:m,before:l}}function Ho(e,t,n,s){let a={mentions:o=>t.
mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{of:a,greatest:s.reduce((o,i)=>Math.max(o,a(i)),1e-9)}}function Do(e,t,n){
let s=new Map;for(let a of t){let o=e.data.community[a];o>=0&&o<Math.min(e.data.groups,rs)&&(s.get(o)??s.set(o,[]).get(o)).push(a)}return[...s].sort(([a,o],[i,r])=>r.
length-o.length||a-i).slice(0,rs).filter(([,a])=>a.length>2).map(([a,o])=>({number:a,members:o.sort((i,r)=>n.articles[r]-n.articles[i]||i-r)}))}function qo({data:e,
isOf:t},{types:n}){let s=e.name.map((a,o)=>t(o,n));return{nodes:s.filter(Boolean).length,edges:e.a.filter((a,o)=>e.kind[o]!==2&&s[a]&&s[e.b[o]]).length}}function Wo(e,t,n){
let{state:s,chosen:a,near:o,nodes:i}=t;if(n.size||s.chain)return{strong:new Set(a),weak:new Set,edges:n};if(s.node>=0){let l=new Set(i),d=o.filter(c=>l.has(e.otherEnd(
c,s.node))),f=d.slice(0,xo*s.shown);return{strong:new Set([s.node,...f.map(c=>e.otherEnd(c,s.node))]),weak:new Set(d.map(c=>e.otherEnd(c,s.node))),edges:new Set(
f),rest:d.length-f.length}}let r=t.groups.find(({number:l})=>l===s.group);if(r){let l=new Set(r.members);return{strong:l,weak:new Set,edges:new Set(t.edges.filter(
d=>l.has(e.data.a[d])&&l.has(e.data.b[d])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(l=>s.sel.has(e.data.a[l])&&s.sel.has(e.data.
b[l])))}:null}var Fo={1:150,2:300},Go=100;function fs(e,t){let{data:n,nodeOf:s,evidence:a}=e,o=new Set,i=c=>[n.name[n.a[c]],n.name[n.b[c]]];async function r(c,u){let h=await t.
ask("ego",{name:c,steps:u,limit:Fo[u]});e.addGraph(h),s.set(c,s.get(h.entity)),e.addPosts(s.get(c),h.posts)}async function l(c,u){let h=s.has(c)&&s.has(u)?a.get(
e.edgeOf(s.get(c),s.get(u))):void 0,m=await t.ask("pair",{a:c,b:u,limit:Go,offset:h?.came??0});e.addGraph(m);let p=e.edgeOf(s.get(m.a),s.get(m.b));[[c,m.a],[u,m.
b]].forEach(([b,S])=>s.set(b,s.get(S))),p!==void 0&&e.addQuotes(p,m)}function d(c){if(e.isCredit(c)||a.has(c))return!1;let{both:u,either:h}=e.proof(c);return new Set(
[...u,...h].map(e.storyOf)).size<n.weight[c]}function f(c,u){let[h,m]=[c.getAll("edge"),c.getAll("chain")],p=c.get("ego")==="2"?2:1,b=new Map([...c.getAll("open"),
...m].map(O=>[O,1]));c.getAll("node").slice(0,1).forEach(O=>b.set(O,p));for(let O of[...c.getAll("pin"),...c.getAll("hide"),...c.getAll("sel")])s.has(O)||b.set(
O,1);let S=u.filter(d).map(i);return h.length===2&&h.some(O=>!s.has(O))&&S.push(h),[...[...b].map(([O,y])=>[`ego ${y} ${O}`,()=>r(O,y)]),...S.map(([O,y])=>[`pai\
r ${O}
${y}`,()=>l(O,y)]),...m.length===2?[[`path ${m.join(`
`)}`,async()=>e.addGraph(await t.ask("path",{a:m[0],b:m[1]}))]]:[]]}return Object.freeze({bring(c,u){return(t.served?f(new URLSearchParams(c.slice(1)),u).filter(
([m])=>!o.has(m)):[]).map(([m,p])=>(o.add(m),p().catch(b=>{throw o.delete(m),b})))},older:c=>l(...i(c))})}function Uo(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),a=>a.charCodeAt(0))),s.close(),
new Response(t).json()}function hs(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,a={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(a)}`),i=await o.json();if(!o.
ok)throw new Error(i.error);return i},chunk(s){return t.has(s)||t.set(s,Uo(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}function _o(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(a=>a.codePointAt(0)),s=new Set;for(let a=1;a<n.length;a++)s.add((n[a-1]*31+n[a])%t);
return[...s]}function ps(e,t){let{data:n}=e,{bits:s}=n.index,a=null;async function o(){let{readable:r,writable:l}=new DecompressionStream("deflate"),d=l.getWriter();
return d.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),f=>f.charCodeAt(0))),d.close(),new Uint8Array(await new Response(r).arrayBuffer())}
async function i(r){a??=o();let l=await a,[d,f]=[s/8,[]];for(let c=0;c*d<l.length;c++)r.every(u=>l[c*d+(u>>3)]&1<<(u&7))&&f.push(c);return f}return async function*(l){
let d=l.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(d.length){let c=performance.now();for(let u of await i(d.flatMap(h=>_o(h,s))))(await t.chunk(u)).
forEach(([m,p,b],S)=>{let O=m.toLowerCase();d.every(y=>O.includes(y))&&f.push({sentence:u*n.chunk+S,text:m,listing:!!p,marks:Array.from({length:b.length/3},(y,v)=>b.
slice(3*v,3*v+3))})}),performance.now()-c>30&&(yield{hits:f,done:!1},await new Promise(m=>setTimeout(m)),c=performance.now())}yield{hits:f,done:!0}}}var Dt=40,Vo=15;function us(e,t,n){let{graph:s,state:a,words:o}=e,[i,r,l]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
d=({sentence:c,listing:u})=>(a.lists||!u)&&xt(s,a,s.articleOf(c));(async()=>{let c=(u,h)=>{let[m,p]=[s.dayOf(s.articleOf(u.sentence)),s.dayOf(s.articleOf(h.sentence))];
return(m<p)-(m>p)||u.sentence-h.sentence};for await(let{hits:u,done:h}of t(a.q)){if(!i.isConnected&&C("hit-count"))return;let m=new Set,p=u.filter(b=>d(b)&&!m.has(
s.firstPrint(b.sentence))&&m.add(s.firstPrint(b.sentence)));i.textContent=h&&!p.length?o.noText:o.textHits(p.length,h)+(h&&p.length>Dt?`，${o.hitsFirst(Dt)}`:""),
h&&f(p.sort(c))}})();function f(c){let u=new Map;for(let{marks:p}of c)for(let b of new Set(p.map(([S])=>S)))u.set(b,(u.get(b)??0)+1);let h=[...u].filter(([p])=>s.
isOf(p,a.types)&&!a.hide.has(p)).sort((p,b)=>b[1]-p[1]||p[0]-b[0]);h.length&&r.append(g("h3",{},o.namedThere),g("ol",{class:"rows"},...h.slice(0,Vo).map(([p,b])=>g(
"li",{},te(e,p),g("span",{class:"number"},String(b))))));let m=a.q.trim().split(/\s+/);l.append(...c.slice(0,Dt).map(p=>mn(e,{...p,article:s.articleOf(p.sentence)},
m))),n(h.map(([p])=>p))}return[$e(e),g("h2",{},`“${a.q}”`),i,r,l]}var[De,He,ms,ht]=[38,20,16,19],Qo=5,Xo=900,Jo=52;function ws(e){let t=0,n=null,s=new Map;function a({graph:h,months:m}){let p=h.data.name.length;if(!s.has(p)){s.
clear();let b=new Map(m.map((M,E)=>[M,E])),S=h.data.doc.map((M,E)=>b.get(h.monthOf(E))??-1),O=m.map(()=>h.data.types.map(()=>0)),y=new Map,v=M=>(y.has(M)||y.set(
M,[...new Map(h.sentencesOf(M).map(E=>{let P=h.articleOf(E);return[h.data.story[P],S[P]]}))].filter(([,E])=>E>=0)),y.get(M));h.data.name.forEach((M,E)=>{for(let[
,P]of v(E))O[P][h.data.type[E]]++}),s.set(p,{bars:O,of:v})}return s.get(p)}function o(h,m){let{state:p,view:b,months:S}=h,O=p.node>=0?[p.node]:p.ends??[];if(!O.
length)return null;let[y,v]=O.map(P=>m(P)),M=v?new Set(v.map(([P])=>P)):null,E=S.map(()=>0);return y.filter(([P])=>!M||M.has(P)).forEach(([,P])=>E[P]++),{counted:E,
name:O.map(h.graph.nameOf).join(" — "),view:b}}function i({graph:h,state:m,months:p}){if(m.node<0)return[];let{data:b}=h,S=(O,y)=>{let v=(O||y||"").slice(0,7);
return v?Math.max(0,Math.min(p.length-1,p.findLastIndex(M=>M<=(v.length===4?`${v}-01`:v)))):-1};return b.post.filter(O=>(O[0]===m.node||O[2]===m.node)&&!O[3]).map(
([O,y,v,,M,E,P,B])=>{let W=O===m.node?v:O;return[`${y} ${typeof W=="number"?h.nameOf(W):W}`,S(P,b.dates[M]),B?S(B):S(b.dates[E],b.dates[M]),!!(P||B)]}).filter(([
,O,y])=>O>=0&&y>=O).slice(0,Qo)}function r(){let h=e(),{months:m,state:p,words:b,graph:S}=h,O=C("time");if(O.hidden=m.length<2,O.hidden)return;let{bars:y,of:v}=a(
h),M=o(h,v),E=i(h),P=Math.max(C("strip").clientWidth,200),B=P/m.length,W=De+(M?He:0)+ms+E.length*ht,I=K("svg",{width:P,height:W,viewBox:`0 0 ${P} ${W}`,role:"im\
g","aria-label":b.bars}),[D,_]=[Math.max(m.indexOf(p.from),0),p.to?m.indexOf(p.to):m.length-1],V=!!(p.from||p.to);if(Ko(I,h,y,B,Q=>!V||Q>=D&&Q<=_),M){let Q=Math.
max(...M.counted,1);M.counted.forEach((ne,de)=>{ne&&I.append(K("rect",{x:de*B,y:De+He-ne/Q*(He-4),width:Math.max(B-.5,1),height:ne/Q*(He-4),class:"own"},qt(`${M.
name} · ${m[de]} · ${b.inArticles(ne)}`)))})}if(Yo(I,m,B,De+(M?He:0)),E.forEach(([Q,ne,de,Ue],Ie)=>{let pe=De+(M?He:0)+ms+Ie*ht;I.append(K("line",{x1:ne*B,x2:(de+
1)*B,y1:pe+ht-3,y2:pe+ht-3,class:Ue?"term printed":"term"},qt(Q)));let _e=Math.min(ne*B,P-12*Q.length),xe=K("text",{x:Math.max(_e,0),y:pe+11,class:"term"});xe.textContent=
Q,I.append(xe)}),V&&gs(I,D*B,(_+1)*B,W,"brush"),p.less){let[Q,ne]=p.less.split("..").map(de=>m.indexOf(de));gs(I,Q*B,(ne+1)*B,W,"brush less")}C("strip").replaceChildren(
I),C("strip").setAttribute("aria-label",b.time),I.addEventListener("pointerdown",Q=>d(Q,B)),l(h,[D,_],V,M,S)}function l(h,[m,p],b,S){let{words:O,state:y,months:v,
set:M}=h,E=p-m+1,P=m>=E?`${v[m-E]}..${v[m-1]}`:"",B=["gained","lost","stronger","weaker"],[W,I]=y.less.split("..");C("time-acts").replaceChildren(he("play",t?O.
pause:O.play,!!t,()=>c()),...b&&(P||y.less)?[he("compare",O.compare,!!y.less,()=>M({less:y.less?"":P}))]:[],...b?[g("button",{type:"button",id:"all-time",click:()=>{
u(),M({from:"",to:"",less:""})}},O.clear)]:[],y.less?g("span",{class:"soft",id:"compared"},O.compared(`${y.from||v[0]}–${y.to||v.at(-1)}`,`${W}–${I}`),...B.
map(D=>g("b",{class:D},` ━ ${O[D]} ${[...h.view.compared?.changes.values()??[]].filter(_=>_===D).length}`))):g("span",{class:"soft"},S?O.own(S.name):b?`${v[m]}\
 – ${v[p]}`:O.bars),...y.less||S?[]:[g("span",{class:"soft key"},...h.graph.data.types.map(D=>g("span",{},K("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},K("rect",{width:10,height:10,fill:h.graph.data.colours[D]})),h.graph.data.labels[D][O.language].many)))])}function d(h,m){let p=e(),b=h.currentTarget,
S=v=>Math.max(0,Math.min(p.months.length-1,Math.floor((v-b.getBoundingClientRect().left)/m)));clearInterval(t),t=0,n=S(h.clientX),b.setPointerCapture(h.pointerId);
let O=K("rect",{class:"brush",y:0,height:b.getAttribute("height")});b.append(O);let y=v=>{let[M,E]=[n,S(v)].sort((P,B)=>P-B);return O.setAttribute("x",M*m),O.setAttribute(
"width",(E-M+1)*m),[M,E]};y(h.clientX),b.addEventListener("pointermove",v=>y(v.clientX)),b.addEventListener("pointerup",v=>{let[M,E]=y(v.clientX);f(M,E)},{once:!0})}
function f(h,m){let{months:p,set:b}=e();b({from:p[h],to:p[m],less:""})}function c(){if(t)return u();let{months:h,state:m}=e(),p=m.from&&m.to&&!(m.from===h[0]&&m.
to===h.at(-1))?h.indexOf(m.to)-h.indexOf(m.from)+1:Math.max(1,Math.round(h.length/12)),b=m.from&&m.to?h.indexOf(m.from)+1:0;b+p>h.length&&(b=0),t=setInterval(()=>{
if(b+p>h.length)return u();f(b,b+p-1),b++},Xo),r()}function u(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var qt=e=>{let t=K("title");return t.textContent=
e,t};function Ko(e,t,n,s,a){let{graph:o,months:i,words:r}=t,{data:l}=o,d=Math.max(...n.map(f=>f.reduce((c,u)=>c+u,0)),1);n.forEach((f,c)=>{let u=De,h=K("g",a(c)?
{}:{class:"out"},qt(`${i[c]} · ${l.types.map((m,p)=>f[p]?`${l.labels[m][r.language].many} ${f[p]}`:"").filter(Boolean).join(" · ")}`));l.types.forEach((m,p)=>{
let b=f[p]/d*(De-3);b&&(u-=b,h.append(K("rect",{x:c*s,y:u,width:Math.max(s-(s>3?1:0),.7),height:b,fill:l.colours[m]})))}),e.append(h)})}function Yo(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=Jo)??240,i=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(K("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(i,0);r<t.length;r+=o){let l=K("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});l.textContent=o>=12?t[r].slice(0,4):t[r],e.append(K("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),l)}}var gs=(e,t,n,s,a)=>e.append(K("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:a}));var Z=e=>e.toLocaleString("en"),ge=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,Wt={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
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
common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,a,o)=>`本文件只含数据库的一部分：${e} \
/ ${t} 个实体，${n} / ${s} 条联系，${a} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,a,o)=>`先列出\
 ${e} / ${t} 个实体、${n} / ${s} 条联系、${a} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
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
inks shown (the strongest)`,corpus:(e,t,n)=>[e===null?"":ge(e,"page"),ge(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a n\
ame for its posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"\
Mentions",inArticles:e=>ge(e,"article"),named:e=>ge(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",
covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1:\
 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Ev\
idence",both:e=>`together in ${ge(e,"article")}`,wrote:e=>`in ${ge(e,"article")} credited to the reporter`,said:e=>`in ${ge(e,"sentence")}`,lists:e=>`of these ${ge(
e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"\
Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without \
lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by\
 community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",png:"Picture (PNG)",
png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", fil\
tered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>ge(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hid\
e",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain lin\
ks the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,a,o)=>`This file holds a pa\
rt of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${a} of ${o} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,a,o)=>`\
To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${a} of ${o} articles; the rest comes from the database as you search and choose.`,
older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ge(e,"more article")} are not in this file; kg\
 pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",copied:"copied",chips:"Filters that are on",off1:e=>`\
Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearl\
y everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see i\
t alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and s\
entences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in wh\
ich both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`B\
ring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>ge(e,"day"),
changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"New",gone:"No longer see\
n",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities\
 (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?
ge(e,"sentence"):`${ge(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} \
are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: drag to choose a period",play:"Play",
pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: articles a month`,terms:"Terms of offi\
ce (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e} against ${t}`,sheetOpen:"\
Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links among them",dossier:"\
Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",selectHint:"Hold Shift and click nodes\
 to select several."}};var ys=.5,Ft=matchMedia("(max-width: 760px)"),bs={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ve=hs(),F=Jt(ve),Gt=Kt(F.data),Zo=cs(F,ve.first,
Sn(F),Gt),Os=fs(F,ve),ea=ps(F,ve),ta=matchMedia("(prefers-reduced-motion: reduce)").matches,Ce=ta?!1:{duration:350,easingFunction:"easeInOutQuad"},We=C("panel"),
T={state:on(F),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},U=ss(C("canvas"),F,ve,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Ge({sel:ke(T.state.sel,
e)}):Vt(e,e===T.state.node?T.state.ego:0),edge:e=>Fe({...re(T.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=T.state;(e>=
0||t||n||s>=0)&&Fe(re(T.state))},covers:sa,hover:e=>_n(T.ctx,e)}),Ss=ws(()=>T.ctx),pt=is({graph:F,store:ve,ctxOf:()=>T.ctx,pick:Vt,fault:Es}),na=e=>Wt[e.lang||(navigator.
language.startsWith("zh")?"zh":"en")],$s=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function sa(){let e=C("canvas").getBoundingClientRect();
return{boxes:["legend","zoom"].map(n=>C(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.
bottom-e.top})),left:C("legend").open&&innerWidth>1600?C("legend").offsetWidth:0}}function Ut(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(
["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Fe(e){let t=rn(e,F);t?location.
hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),Qt()}function Ge(e){Fe({...T.state,...e})}function _t(e){T.linking=T.linking===
e?-1:e,document.body.classList.toggle("linking",T.linking>=0),pt.say(T.linking>=0?T.ctx.words.chainTo:T.ctx.words.search),T.linking>=0&&pt.focus(),C("chain")?.setAttribute(
"aria-pressed",String(T.linking===e))}function Vt(e,t=0){let n=T.linking;n>=0&&_t(n);let s={...re(T.state),table:""};Fe(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:
{...s,node:e,ego:t})}function Qt(){C("fault").hidden=!0,Xt(),requestAnimationFrame(()=>{We.scrollTop=0})}function oa(){let e=an(location.hash,F,Gt);return Ft.matches&&
e.node>=0&&!e.ego?{...e,ego:1}:e}function Xt(){let e=T.drawn,t=document.activeElement;T.followed=location.hash;let n=oa(),s=na(n);ra(s,$s(n));let a=Zo(n);T.state=
n,document.body.classList.toggle("chosen",a.chosen.length>0),T.drawn=ln(n),U.draw(a,Ut(),e!==T.drawn),T.ctx=Object.freeze({graph:F,months:Gt,state:n,view:a,words:s,
picture:U,go:Fe,set:Ge,link:_t,looks:U.looks(),linking:T.linking,bare:()=>re(T.state),older:o=>ks([Os.older(o)])}),Nn(T.ctx),wn(T.ctx),yn(T.ctx),bn(T.ctx),Ss.write(),
document.querySelector("header details[open]")&&At(T.ctx),We.replaceChildren(...aa(T.ctx).flat(2).filter(o=>o!=="")),e===T.drawn&&U.isReady()&&(a.chosen.length?
U.bringIntoView(a.chosen,Ce):n.group>=0&&a.lit&&U.fit(Ce,[...a.lit.strong])),t.isConnected||(C(t.id)??We).focus({preventScroll:!0}),ia(T.ctx),ks(Os.bring(location.
hash,a.edge===void 0?(a.ways??[]).flat():[a.edge]))}function aa(e){let{state:t,view:n}=e,s=t.read?F.articleAt(t.read):void 0;if(s!==void 0)return gn(e,s);if(t.q)
return us(e,ea,U.shine);if(n.edge!==void 0)return jn(e,n.edge);if(t.chain)return Bn(e);if(t.node>=0)return Rn(e,t.node);if(t.sel.size)return Fn(e);let a=n.groups.
find(({number:o})=>o===t.group);return a?Hn(e,a):Qn(e)}function ia(e){let{view:t,state:n,words:s}=e;document.title=`${zt(e)} · kg`,C("chosen").textContent=t.chosen.
map(i=>`${F.nameOf(i)} ${Oe(e,i)} ${s.inArticles(t.counts.articles[i])}`).join("; ");let a=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(Z);
C("shown").textContent=s.counts(...a)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?`；${s.hubs(t.leftOut.length)}`:
"")+s.off(F.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(ve.served&&T.waiting)&&(C("fault").hidden=ve.served,C("fault").textContent=s.unknown(
o.join("、")))}function ks(e){T.waiting+=e.length,We.setAttribute("aria-busy",String(T.waiting>0));for(let t of e)t.finally(()=>{T.waiting--,We.setAttribute("a\
ria-busy",String(T.waiting>0))}).then(()=>{T.state.ego&&(T.drawn=""),Xt()},Es)}function Es(e){C("fault").hidden=!1,C("fault").textContent=T.ctx.words.unanswered(
e.message)}function ra(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([
n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let a of document.querySelectorAll("[data-word]"))a.textContent=e[a.dataset.word];for(let a of document.
querySelectorAll("[data-label]"))a.setAttribute("aria-label",e[a.dataset.label]);for(let a of document.querySelectorAll("[data-hint]"))a.setAttribute("title",e[a.
dataset.hint]);if(pt.say(T.linking>=0?e.chainTo:e.search),qn(e,()=>T.ctx,Ut),C("part").hidden=!F.data.database,F.data.database){let{entities:a,links:o,articles:i}=F.
data.database,{held:r}=F;C("part").textContent=(ve.served?e.rest:e.part)(...[r.nodes,a,r.edges,o,r.stories,i].map(Z))}}}C("stage").addEventListener("keydown",e=>{
if(e.target!==C("stage"))return;let{view:t,state:n}=T.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in bs&&t.nodes.length){e.preventDefault();let a=n.node>=
0?U.next(s,bs[e.key]):s;a>=0&&Vt(a)}else e.key==="+"||e.key==="="?U.zoom(1.3,Ce):e.key==="-"?U.zoom(1/1.3,Ce):e.key==="0"?U.fit(Ce):e.key==="Enter"&&We.focus()});
document.addEventListener("keydown",e=>{if(!e.isComposing){if(e.key==="/"&&e.target!==C("query"))e.preventDefault(),pt.focus();else if(e.key==="Escape"){let t=document.
querySelectorAll("header details[open]");T.linking>=0?_t(T.linking):t.length?t.forEach(n=>{n.open=!1}):T.state.read?Ge({read:""}):Fe(re(T.state))}}});document.addEventListener(
"pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});C("language").addEventListener("click",()=>Ge(
{lang:T.ctx.words===Wt.zh?"en":"zh"}));C("theme").addEventListener("click",()=>Ge({theme:$s(T.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll(
"header details"))e.addEventListener("toggle",()=>{e.open&&At(T.ctx)});C("rows").addEventListener("click",()=>Ge({table:T.state.table?"":"nodes"}));C("closer").
addEventListener("click",()=>U.zoom(1.3,Ce));C("farther").addEventListener("click",()=>U.zoom(1/1.3,Ce));C("whole").addEventListener("click",()=>U.fit(Ce));C("s\
heet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,()=>{T.followed!==location.
hash&&Qt()});addEventListener("resize",()=>{T.ctx&&Ss.write()});Ft.addEventListener("change",()=>{T.ctx&&Xt()});os(()=>T.ctx,Ut);C("legend").open=innerWidth>1600;
C("legend").addEventListener("toggle",()=>{T.ctx&&U.isReady()&&U.refit()});U.whenReady(()=>{let{view:e}=T.ctx;Ft.matches&&U.scale()<ys&&e.nodes.length&&!T.state.
ego&&U.centre(Math.min(...e.nodes),ys),e.chosen.length&&U.bringIntoView(e.chosen,!1)});setTimeout(Qt);var qe=e=>F.nodeOf.get(e);window.kg=Object.freeze({settled:()=>T.
followed===location.hash&&T.waiting===0,nodes:()=>T.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>T.ctx.view.edges.map(e=>[F.data.name[F.data.a[e]],F.data.name[F.
data.b[e]]]),node:e=>(U.now(),U.point(qe(e))),edge:(e,t)=>U.pointOf(F.edgeOf(qe(e),qe(t))),line:(e,t)=>{let n=F.edgeOf(qe(e),qe(t));return{...U.looks().line(n),
step:U.looks().step(n)}},lit:()=>T.ctx.view.lit?[...T.ctx.view.lit.strong].map(e=>F.data.name[e]):null,group:e=>T.ctx.view.groups.find(({members:t})=>t.includes(
qe(e)))?.number??-1,labels:()=>U.labels().map(({i:e,text:t,left:n,top:s,right:a,bottom:o})=>{let[i,r]=[U.onScreen({x:n,y:s}),U.onScreen({x:a,y:o})];return{text:t,
name:F.data.name[e],left:i.x,right:r.x,top:i.y,bottom:r.y}})});})();
