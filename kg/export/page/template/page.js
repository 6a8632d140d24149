// sources 6f7d73783a12dc2a1bb59f67a3eb70cc9f26ef54acc8601355e7cb86b6743e67
"use strict";
(()=>{var Qe="posted";function Ve(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var wt=e=>{let t=0;return e.map(n=>t+=n)};function Kt(e){let{data:t}=e,n=t.name.map(()=>[]);
t.a.forEach((k,A)=>{n[k].push(A),n[t.b[A]].push(A)}),t.kind=t.a.map(()=>0);let s=new Map(t.name.map((k,A)=>[k,A])),a=new Map(t.called),o=new Set(wt(t.listed)),i=new Map;
wt(t.again.map(([k])=>k)).forEach((k,A)=>i.set(k,k-t.again[A][1]));let r=new Map(t.docName.map(k=>[k,[]]));t.doc.forEach((k,A)=>r.get(t.docName[k]).push(A));let l=[],
c=new Map,h=new Map(t.docName.map((k,A)=>[k,A])),d=new Map(t.dates.map((k,A)=>[k,A])),u=new Map,f=new Set(t.posted),m=0,p=!1,b=Object.freeze({nodes:t.name.length,
edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),S=k=>t.types[t.type[k]],O=k=>f.has(k)?Qe:S(k),y=(k,A)=>A.has(
S(k))||A.has(O(k)),v=(k,A)=>t.a[k]===A?t.b[k]:t.a[k],M=(k,A)=>n[k]?.find(L=>v(L,k)===A&&t.kind[L]!==2);function E(k){let[A,L]=[0,t.from.length-1];for(;A<L;){let z=A+
L+1>>1;t.from[z]<=k?A=z:L=z-1}return A}function P(k){return u.has(k)||u.set(k,wt(t.seen[k])),u.get(k)}let B=k=>P(k).filter((A,L,z)=>A!==z[L-1]),F=k=>t.story[E(k)],
I=k=>t.dates[t.docDate[t.doc[k]]];function q(k){k.kind!==2&&[k.a,k.b].forEach(A=>n[A].push(t.a.length));for(let A of["a","b","weight","sentences","lists","npmi",
"since","until","kind"])t[A].push(k[A])}function _(k){return Promise.all(k.map(async A=>{if(A>=t.said)return l[A-t.said];let[L,z,G,fe=""]=(await e.chunk(Math.floor(
A/t.chunk)))[A%t.chunk],ne=[];for(let ie=0;ie<G.length;ie+=3)ne.push(G.slice(ie,ie+3));return{sentence:A,text:L,listing:!!z,marks:ne,clip:fe}}))}function V(k){let A=new Map;
for(let L of k)Ve(A,E(L),L);return[...A].sort(([L],[z])=>(I(L)<I(z))-(I(L)>I(z))||L-z)}function Q(k){if(c.has(k))return c.get(k);let[A,L]=[B(t.a[k]),B(t.b[k])],
z=new Set(L),G=A.filter(oe=>z.has(oe)),fe=new Set(G.map(F)),[ne,ie]=[new Set(A.map(F)),new Set(L.map(F))],se=[...new Set([...A,...L])].filter(oe=>!fe.has(F(oe))&&
ie.has(F(oe))&&ne.has(F(oe)));return{both:G,either:se.sort((oe,w)=>oe-w)}}function te(){if(p)return;p=!0,m++;let k=t.name.map((L,z)=>new Map(B(z).map(G=>[F(G),E(
G)]))),A=new Map;k.forEach((L,z)=>{if(S(z)!=="reporter")for(let G of L.keys())Ve(A,G,z)}),k.forEach((L,z)=>{if(S(z)!=="reporter")return;let G=new Map;for(let[fe,
ne]of L)for(let ie of A.get(fe)??[])Ve(G,ie,t.docDate[t.doc[ne]]);for(let[fe,ne]of[...G].sort(([ie,se],[oe,w])=>w.length-se.length||ie-oe)){let ie=ne.filter(Boolean).
sort((se,oe)=>t.dates[se]<t.dates[oe]?-1:1);q({a:fe,b:z,weight:ne.length,sentences:0,lists:0,npmi:null,since:ie[0]??0,until:ie.at(-1)??0,kind:1})}})}let de=null;
function Ue(){if(de)return de;let k=new Map;for(let[A,,L,,z,G]of t.post)typeof A=="number"&&typeof L=="number"&&Ve(k,`${A} ${L}`,[z,G]);return de=[...k].sort(([
,A],[,L])=>L.length-A.length).map(([A,L])=>{let[z,G]=A.split(" ").map(Number).sort((fe,ne)=>fe-ne);return q({a:z,b:G,weight:L.length,sentences:0,lists:0,npmi:null,
since:L[0][0],until:L.at(-1)[1],kind:2}),t.a.length-1}),de}function Re(k,A,L){return k.has(A)||(k.set(A,k.size),L()),k.get(A)}let ue=k=>Re(d,k??"",()=>t.dates.push(
k)),_e=k=>Re(h,k.doc,()=>{t.docName.push(k.doc),t.paper.push(k.paper??""),t.docDate.push(ue(k.date))});function xe(k){if(!s.has(k.entity)){s.set(k.entity,t.name.
length),n.push([]),k.posted&&k.type==="person"&&f.add(t.name.length);let A={name:k.entity,type:t.types.indexOf(k.type),alias:k.aliases,pinyin:k.pinyin,mentions:k.
mentions,articles:k.articles,first:ue(k.first),last:ue(k.last),rank:0,community:-1,seen:[]};for(let[L,z]of Object.entries(A))t[L].push(z);m++}return s.get(k.entity)}
function mt({entities:k,links:A}){k.forEach(xe);for(let L of A){let[z,G]=[s.get(L.source),s.get(L.target)];M(z,G)===void 0&&q({a:z,b:G,weight:L.weight,sentences:L.
sentences,lists:L.lists,npmi:L.npmi,since:ue(L.first),until:ue(L.last),kind:0})}m++}function gt(k,A){let L=z=>s.get(z)??z;t.post=[...t.post.filter(([z,,G])=>z!==
k&&G!==k),...A.map(z=>[L(z.person),z.post,L(z.organ),Number(z.former),ue(z.first),ue(z.last),z.begin??"",z.until??""])],m++}function je(k,{quotes:A,more:L}){let z=new Map;
for(let se of A)Ve(z,`${se.sentence.doc}
${se.sentence.article}`,se);let G=c.get(k)??{both:[],either:[],came:0},[fe,ne]=[[...G.both],[...G.both,...G.either]];for(let se of z.values()){let[{sentence:oe}]=se,
w={doc:_e(oe),article:oe.article,headline:oe.headline,story:oe.story,from:t.said+l.length};for(let[$,x]of Object.entries(w))t[$].push(x);for(let{sentence:$,marks:x}of se){
let N=t.said+l.length;l.push({sentence:N,text:$.text,listing:$.listing,marks:x.map(R=>[s.get(R.entity),R.start,R.end])}),ne.push(N),$.both&&fe.push(N)}}let ie=new Set(
fe.map(F));c.set(k,{both:fe,either:ne.filter(se=>!ie.has(F(se))),more:L,came:G.came+A.length}),m++}return Object.freeze({data:t,held:b,edgesOf:n,nodeOf:s,lists:o,
evidence:c,posted:f,typeOf:S,kindOf:O,isOf:y,otherEnd:v,edgeOf:M,articleOf:E,postEdges:Ue,namingsOf:P,sentencesOf:B,storyOf:F,dayOf:I,quotes:_,byArticle:V,proof:Q,
version:()=>m,served:e.served,nameOf:k=>a.get(k)??t.name[k],firstPrint:k=>i.get(k)??k,monthOf:k=>I(k).slice(0,7),isCredit:k=>t.kind[k]===1,sentencesIn:k=>{let A=t.
from[k+1]??t.said+l.length;return Array.from({length:A-t.from[k]},(L,z)=>t.from[k]+z)},fileOf:k=>`${t.docName[t.doc[k]]}#${t.article[k]}`,articleAt:k=>{let A=k.
lastIndexOf("#");return(r.get(k.slice(0,A))??[]).find(L=>String(t.article[L])===k.slice(A+1))},addCredits:te,addNode:xe,addGraph:mt,addPosts:gt,addQuotes:je})}function Yt(e){
let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,a]=t[0].split("-").map(Number);;a===12?(s++,
a=1):a++)if(n.push(`${s}-${String(a).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function Zt(e,t,n){let[s,a]=[e.dates[t],e.dates[n]];return s===
a?s:[s,a].filter(Boolean).join(" – ")}var Le=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],bt="#8a8a8a",Ne={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[xs,en]=[6.5,23],Ls=4,Ns=[.5,.72,.86,.94,.98],et=[.8,1.3,2,3,4.4,6],
tt=[.13,.2,.3,.42,.56,.72],Ps=.16;function tn(e,t,n,s,a){let{data:o}=e,i=Math.max(xs,Math.min(Ls/a,14)),r=new Map(Le.slice(0,o.groups).map((m,p)=>[p,m])),l=m=>Math.
min((i+(en-i)*Math.sqrt(t.measure.of(m)/t.measure.greatest))*(e.typeOf(m)==="reporter"?1.5:1),en),c=m=>t.state.colour==="type"?o.colours[e.typeOf(m)]:r.get(o.community[m])??
bt,h=Is(t),d=Math.min(1,Ps/Math.max(zs(e,t,h,s),1e-9)),u=m=>h.findLastIndex(p=>t.tie(m)>=p),f=t.compared?.changes;return Object.freeze({radius:l,colour:c,step:u,
scale:h,coloured:r,least:i,line(m){let p=t.lit,b=p?.edges.has(m),S=u(m),O=f?.get(m),y=Math.max(tt[S]*d,.06);if(o.kind[m]===2)return{width:b?2.4:1.6,opacity:p&&!b?
.15:.6,colour:b?n.accent:n.edge,dashes:!1};let v=O?Math.max(tt[S],.35):b?Math.max(tt[S],.6):p?y*(t.state.ego?.6:.25):y;return{width:b?et[S]+.8:p&&t.state.ego?Math.
min(et[S],1.5):et[S],opacity:v,colour:O?n[O]:b?n.accent:n.edge,dashes:O==="lost"||o.kind[m]===1?[5,4]:!1}},opacity:m=>!t.lit||t.lit.strong.has(m)?1:t.lit.weak.has(
m)?.45:t.state.ego?.6:.13})}function Is(e){let t=e.edges.map(e.tie).sort((s,a)=>s-a),n=[0];for(let s of Ns){let a=t[Math.floor(s*t.length)]??1;a<=n.at(-1)&&(a=t.
find(o=>o>n.at(-1))??1/0),n.push(a)}return n}function zs({data:e},t,n,s){let a=t.nodes.map(s).filter(Boolean);if(a.length<2)return 0;let o=d=>a.reduce(([u,f],m)=>[
Math.min(u,m[d]),Math.max(f,m[d])],[1/0,-1/0]),[[i,r],[l,c]]=[o("x"),o("y")];return t.edges.reduce((d,u)=>{let[f,m]=[s(e.a[u]),s(e.b[u])],p=n.findLastIndex(b=>t.
tie(u)>=b);return f&&m?d+et[p]*tt[p]*Math.hypot(f.x-m.x,f.y-m.y):d},0)/Math.max((r-i)*(c-l),1e4)}var Ot=["mentions","articles","degree","rank"],nt=["hide","pin","open","sel","not"],nn={level:["article","sentence"],colour:["community","type"],size:Ot,links:[
"together","post"]},Rs={least:1,from:"",to:"",level:"article",lists:!0},Je={...Rs,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},sn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},on={lang:["zh","en"],theme:[
"light","dark"]},Xe=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Qe]:[],...e.types.filter(n=>!e.core.includes(n))],an=e=>({...Je,...sn,
types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(nt.map(t=>[t,new Set]))}),le=e=>({...e,...sn}),js=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(
e??"")?e:"";function rn(e,t,n){let s=new URLSearchParams(e.slice(1)),a=(u,f,m)=>f.includes(s.get(u))?s.get(u):m,o=u=>s.getAll(u).map(f=>t.nodeOf.get(f)).filter(
f=>f!==void 0),i=(u,f,m,p)=>Math.max(f,Math.min(Number.parseInt(s.get(u)??"",10)||p,m)),r=s.has("types")?s.get("types").split(",").filter(u=>Xe(t).includes(u)):
t.data.core,[l,c,[h=-1]]=[o("edge"),o("chain"),o("node")],d=[...l,...c,...h<0?[]:[h]];return{types:new Set([...r,...d.filter(u=>!t.isOf(u,new Set(r))).map(t.kindOf)]),
node:h,ends:l.length===2&&t.edgeOf(...l)!==void 0?l:null,chain:c.length===2&&c[0]!==c[1]?c:null,ego:{1:1,2:2}[s.get("ego")]??0,least:i("least",1,1e3,1),from:a("\
from",n,""),to:a("to",n,""),less:js(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(nn).map(([u,f])=>[u,a(u,f,Je[u])])),...Object.
fromEntries(Object.entries(on).map(([u,f])=>[u,a(u,f,"")])),table:a("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:i("group",0,1e6,0)-1,shown:i("s\
hown",1,99,1),step:i("step",0,t.data.steps.length,0),q:s.get("q")??"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.fromEntries(nt.map(u=>[u,new Set(
o(u))])),unknown:["node","edge","chain"].flatMap(u=>s.getAll(u)).filter(u=>!t.nodeOf.has(u))}}function ln(e,t){let n=new URLSearchParams,s=o=>t.data.name[o],a=Xe(
t).filter(o=>e.types.has(o));a.join()!==Xe(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",a.join()),e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.
ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of["least","from","to","less",...Object.
keys(nn),"table","q","read","shown"])e[o]!==Je[o]&&n.set(o,e[o]);for(let o of Object.keys(on))e[o]&&n.set(o,e[o]);e.group>=0&&n.set("group",e.group+1);for(let o of[
"hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of nt)e[o].forEach(i=>n.append(o,s(i)));return n.toString()}
var cn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),ke=(e,t)=>new Set(e.has(t)?[...e].filter(
n=>n!==t):[...e,t]),dn=(e,t)=>({...e,...Je,...Object.fromEntries(nt.map(n=>[n,new Set])),types:new Set(t.data.core)});function fn(e,t,n,s){let a=(r,l,c)=>({name:r,
text:l,without:{...e,...c}}),o=(r,l)=>[...e[r]].map(c=>a(r,`${l} ${t.nameOf(c)}`,{[r]:ke(e[r],c)})),i=(r,l,c)=>e[r]===Je[r]?[]:[a(r,l,c)];return[...e.from||e.to?
[a("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...i("less",`${s.against} ${e.less.replace(".."," – ")}`,{less:""}),...i("lea\
st",`${s.least} ≥ ${e.least}`,{least:1}),...i("level",s.options[e.level],{level:"article"}),...i("lists",s.noLists,{lists:!0}),...i("links",s.options[e.links],
{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var C=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[a,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
a,o):o!==null&&s.setAttribute(a,o);return s.append(...n.flat().filter(a=>a!==null&&a!=="")),s}function K(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[a,o]of Object.entries(t))s.setAttribute(a,o);return s.append(...n),s}var Se=(e,t,n)=>K("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},K("path",{d:Ne[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),Oe=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,be=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),ee=(e,t)=>be(e,{...le(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),ge=(e,t,...n)=>be(e,{...le(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Te=(e,t)=>ge(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),pe=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),kt=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g("span",{},t))),ce=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[],$e=e=>g("button",{type:"button",
class:"quiet back",click:()=>e.go(le(e.state))},"← ",e.words.close),st=(e,t)=>e.view.counts.npmi[t]?.toFixed(2)??"",me=(e,t,n)=>Zt(e.graph.data,t,n);function hn(e,t,n){
return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function St({graph:e,words:t},n){let{data:s}=e,a=s.doc[n],o=s.pageNumber?.[a];return[s.paper[a],s.dates[s.docDate[a]]||t.undated,o,s.headline[n]]}var Bs=e=>e.replace(
/[“”]/g,t=>t==="“"?"‘":"’");function $t(e,t,n){let[s,a,o,i]=St(e,n),r=[s,a,o,i&&`《${i.replace(/[《》]/g,l=>l==="《"?"〈":"〉")}》`,s?"":e.graph.
fileOf(n)].filter(Boolean);return`“${Bs(t)}”（${r.join("，")}）`}function Et(e,t){let[n,s,a,o]=St(e,t);return[g("b",{class:"headline"},o||e.words.untitled),
g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,a].filter(Boolean).join(" · "))]}var pn=(e,t)=>be(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.
read);function De(e,t,n,s){let a=g("article",{},g("header",{},...Et(e,t)));return un(e,a,t,n,s),a}function ot(e,t,n,s){let a=g("details",{},g("summary",{},...Et(
e,t)));return a.addEventListener("toggle",()=>un(e,a,t,n,s),{once:!0}),a}function*Mt(e,t,n){let s=0;for(let[a,o,i]of t)o<s||i<=o||(yield e.slice(s,o),yield n(a,
e.slice(o,i)),s=i);yield e.slice(s)}async function un(e,t,n,s,a){let o=new Set;for(let{sentence:i,text:r,listing:l,marks:c,clip:h}of await e.graph.quotes(s)){if(o.
has(e.graph.firstPrint(i)))continue;o.add(e.graph.firstPrint(i));let d=(u,f)=>g("mark",{class:u===a[0]?"one":"other"},f);t.append(g("blockquote",{},l?g("span",{
class:"chip"},e.words.listing):"",...Mt(r,c.filter(([u])=>a.includes(u)),d),mn(e,r,n),gn(e,h)))}t.append(pn(e,n))}function mn(e,t,n){let s=g("button",{type:"but\
ton",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await Ds($t(e,t,n)),s.textContent=e.words.copied}),
s}var gn=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function Ds(e){try{await navigator.clipboard.writeText(
e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function wn(e,{text:t,marks:n,
article:s,listing:a,clip:o},i){let r=(u,f)=>be(e,{...le(e.state),node:u},f),l=i.length?t.indexOf(i[0]):-1,c=n.filter(([,u,f])=>l<0||f<=l||u>=l+i[0].length),h=l<
0?c:[...c,[-1,l,l+i[0].length]].sort((u,f)=>u[1]-f[1]),d=Mt(t,h,(u,f)=>u<0?g("mark",{class:"one"},f):r(u,f));return g("article",{},g("header",{},...Et(e,s)),g("\
blockquote",{},a?g("span",{class:"chip"},e.words.listing):"",...d,mn(e,t,s),gn(e,o)),pn(e,s))}function yn(e,t){let{graph:n,words:s,state:a,view:o}=e,[i,r,l,c]=St(
e,t),h=g("div",{id:"text"}),d=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(u=>{for(let{text:f,marks:m}of u){let p=(b,S)=>be(e,{...le(a),node:b},g("m\
ark",{class:d.has(b)?"one":"other"},S));h.append(g("p",f===c?{class:"headline"}:{},...Mt(f,m,p)))}}),[g("button",{type:"button",class:"quiet back",click:()=>e.go(
{...a,read:""})},"← ",s.back),g("h2",{},c||s.untitled),g("p",{class:"soft source",title:n.fileOf(t)},[i,r,l].filter(Boolean).join(" · ")),g("h3",{},n.served?
s.partOfArticle:s.wholeArticle),h]}var Ee=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function at(e,t,n){let s=g("select",{"data-control":t},...n.map(a=>g("option",{value:a,...a===e.
state[t]?{selected:""}:{}},e.words.options[a])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function vt(e,t,[n,s],a,o){let i=g("output",{},a(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{i.textContent=a(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,i]}function At(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Tt(e){let{state:t,words:n,months:s,set:a,picture:o}=e,i=C("controls"),r=i.contains(document.activeElement)?document.activeElement.dataset.
control:null,l=s.length-1,[c,h]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):l],d=(u,f)=>a({from:u?s[u]:"",to:f<l?s[f]:""});i.replaceChildren(Ee(n.least,
...vt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((u,f)=>Math.max(u,f),2),2),30)],String,u=>a({least:u}))),...s.length>1?[Ee(n.from,...vt("f\
rom",c,[0,l],u=>s[u],u=>d(u,Math.max(u,h)))),Ee(n.to,...vt("to",h,[0,l],u=>s[u],u=>d(Math.min(c,u),u)))]:[],Ee(n.level,at(e,"level",["article","sentence"])),Ee(
n.listed,At("lists",t.lists,u=>a({lists:u}))),Ee(n.links,at(e,"links",["together","post"])),Ee(n.colour,at(e,"colour",["community","type"])),Ee(n.size,at(e,"siz\
e",Ot)),Ee(n.physics,At("physics",o.moves(),o.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(dn(t,e.graph))}},n.reset)),r&&
i.querySelector(`[data-control=${r}]`)?.focus()}function bn(e){let{graph:t,state:n,words:s,view:a}=e,{data:o}=t,i=o.name.map((h,d)=>d).filter(h=>!a.counts.recounted||
a.counts.articles[h]>0),r=Xe(t).map(h=>{let d=new Set([h]),u=g("input",{type:"checkbox","data-type":h});return u.checked=n.types.has(h),u.addEventListener("chan\
ge",()=>{let f=new Set(n.types);u.checked?f.add(h):f.delete(h);let m=n.node>=0&&t.isOf(n.node,f);e.go({...n,types:f,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),
C("types").querySelector(`[data-type=${h}]`).focus()}),g("label",{},u,Se(e,h===Qe?"person":h),o.labels[h][s.language].many,g("span",{class:"number"},String(i.filter(
f=>t.isOf(f,d)).length)))}),l=At("hubs",n.hubs,h=>e.set({hubs:h})),c=[...a.hubs].slice(0,5).map(t.nameOf).join("、")+(a.hubs.size>5?" …":"");C("types").replaceChildren(
...r,...a.hubs.size?[g("label",{class:"hubs",title:s.hubsHint(c)},l,s.hubsOn,g("span",{class:"number"},String(a.hubs.size)))]:[])}function On(e){let t=fn(e.state,
e.graph,e.months,e.words);C("chips").hidden=!t.length,C("chips").replaceChildren(...t.map(({name:n,text:s,without:a})=>{let o=be(e,a,s,g("span",{"aria-hidden":"\
true"}," ×"));return o.className="chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function kn(e){let{graph:t,view:n,state:s,words:a,looks:o}=e,
i=Ct(e),r=n.nodes.length-n.groups.reduce((l,{members:c})=>l+c.length,0);C("legend-body").replaceChildren(...i.length?[g("h3",{},a.groupsTitle),...i,...r?[g("p",
{class:"group"},Sn(bt),a.restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},a.sizeOf[s.size]),qs(e),g("h3",{},a.widthOf),Hs(e),g("p",{class:"soft"},
a.why(t.data.limit.each))),C("legend").hidden=!!s.table||!o}function Ct(e){let{graph:t,view:n,state:s,words:a}=e;if(s.colour!=="community"||s.links==="post")return[];
let o=i=>()=>e.go({...e.bare(),group:s.group===i?-1:i});return n.groups.map(({number:i,members:r})=>{let l=a.group(r.slice(0,3).map(t.nameOf));return g("button",
{type:"button",class:"group",title:l,"data-group":i+1,"aria-pressed":String(s.group===i),click:o(i)},Sn(Le[i%Le.length]),g("span",{},l),g("span",{class:"number"},
String(r.length)))})}var Sn=e=>K("svg",{viewBox:"0 0 16 16",class:"glyph","aria-hidden":"true"},K("circle",{cx:8,cy:8,r:7,fill:e}));function qs({view:e,looks:t}){
let{greatest:n}=e.measure,s=[n,n/4,n/16].map(a=>n<16?Math.round(a*10)/10:Math.round(a));return g("div",{class:"scale"},...s.map((a,o)=>g("span",{},K("svg",{width:46,
height:46,viewBox:"0 0 46 46","aria-hidden":"true"},K("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(a))))}function Hs({
looks:e}){let t=e.scale.map((a,o)=>[a,o]).filter(([a])=>Number.isFinite(a)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.
map(([a,o])=>g("span",{},K("svg",{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},K("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"\
stroke-opacity":s[o]})),a?`≥ ${a}`:"1")))}function xt(e,t){let[n,s,a]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(a++,n++,s++):e[n]<t[s]?n++:s++;return a}var $n=e=>[...new Set(e)].sort((t,n)=>t-n);
function Ws(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Lt(e,{from:t,to:n},s){let a=e.monthOf(s);return(!t||a&&a>=t)&&(!n||a&&a<=
n)}var Ke=({from:e,to:t,lists:n})=>!!(e||t||!n);function En(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.length,n.from,n.to,n.lists].join();return t.
has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(Ke(n)?Gs(e,n):Fs(e)))),t.get(s)}}function Fs({data:e,held:t,sentencesOf:n}){return{articles:e.
articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.
articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Gs(e,t){let{data:n,lists:s}=e,a=n.doc.map((O,y)=>Lt(e,t,y)),o=O=>(t.lists||!s.has(
O))&&a[e.articleOf(O)],i=n.name.map((O,y)=>e.namingsOf(y).filter(o)),r=i.map(O=>$n(O.map(e.storyOf))),l=i.map(O=>$n(O.map(e.firstPrint))),c=l.map(O=>O.filter(y=>s.
has(y))),h=new Map,d=(O,y)=>!y||O&&n.dates[O]<n.dates[y]?O:y;n.story.forEach((O,y)=>{a[y]&&h.set(O,d(n.docDate[n.doc[y]],h.get(O)))});let u=O=>O.reduce(([y,v],M)=>{
let E=h.get(M)??0;return E?[!y||n.dates[E]<n.dates[y]?E:y,!v||n.dates[E]>n.dates[v]?E:v]:[y,v]},[0,0]),f=r.map(u),m=new Set(n.story.filter((O,y)=>a[y])).size,p=O=>n.
kind[O]!==1&&n.kind[O]!==2,b=n.a.map((O,y)=>xt(r[O],r[n.b[y]])),S=n.a.map((O,y)=>{let v=new Set(r[n.b[y]]);return b[y]?u(r[O].filter(M=>v.has(M))):[0,0]});return{
articles:r.map(O=>O.length),mentions:i.map(O=>O.length),first:f.map(([O])=>O),last:f.map(([,O])=>O),weight:b,sentences:n.a.map((O,y)=>p(y)?xt(l[O],l[n.b[y]]):0),
lists:n.a.map((O,y)=>p(y)?xt(c[O],c[n.b[y]]):0),npmi:n.a.map((O,y)=>p(y)?Ws(b[y],r[O].length,r[n.b[y]].length,m):null),since:S.map(([O])=>O),until:S.map(([,O])=>O),
stories:m,pages:new Set(n.doc.filter((O,y)=>a[y])).size,recounted:!0,said:O=>i[O].filter((y,v,M)=>y!==M[v-1])}}function Us(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function _s(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,a;(a=2*s+1)<e.length&&(a+1<e.length&&e[a+1][0]<e[a][0]&&a++,!(e[s][0]<=e[a][0]));s=a)[e[s],e[a]]=[e[a],e[s]];return t}function Vs(e,t,[n,s],a){let o=new Map(
[[n,0]]),i=e.edgesOf.filter(d=>d.length).length,[r,l,c]=[new Map,new Set,[[0,n]]];for(;c.length;){let[d,u]=_s(c);if(l.has(u))continue;if(u===s)break;l.add(u);let f=u===
n?0:3*e.edgesOf[u].length/i;for(let m of e.edgesOf[u]){let p=e.otherEnd(m,u);if(!t.passes(m)||!a(m,p))continue;let b=d+f+1/t.weight(m);b<(o.get(p)??1/0)&&(o.set(
p,b),r.set(p,m),Us(c,[b,p]))}}if(!r.has(s))return null;let h=[];for(let d=s;d!==n;d=e.otherEnd(h[0],d))h.unshift(r.get(d));return h}function Ye(e,t,n){let s=[t];
for(let a of n)s.push(e.otherEnd(a,s.at(-1)));return s}function Mn(e,t,[n,s],a,o=4){let i=e.edgeOf(n,s),r=i!==void 0&&t.passes(i)?[[i]]:[],l=new Set(a);for(;r.length<
o;){let c=Vs(e,t,[n,s],(h,d)=>h!==i&&!l.has(d)&&(!e.isCredit(h)||n===e.data.b[h]||s===e.data.b[h]));if(!c)break;r.push(c),Ye(e,n,c).slice(1,-1).forEach(h=>l.add(
h))}return r}function vn(e,t,n,s){let a=new Map(e.edgesOf[n].filter(t.passes).map(i=>[e.otherEnd(i,n),i])),o=([,i,r])=>Math.min(t.weight(i),t.weight(r));return e.
edgesOf[s].filter(i=>t.passes(i)&&a.has(e.otherEnd(i,s))).map(i=>[e.otherEnd(i,s),a.get(e.otherEnd(i,s)),i]).sort((i,r)=>o(r)-o(i)||i[0]-r[0])}var Qs=new Intl.Collator("zh"),An=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Qs.compare(t,e):t-e);function Cn({words:e},t,n,s,a){let[o,i]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,l=()=>{let d=t.map(u=>[s[1](u),u]).sort(([u],[f])=>r?An(u,f):An(f,u));o.replaceChildren(...d.slice(0,a).map(([,u])=>g(
"tr",{},...n.map(([f,m,p])=>g("td",{class:f},p?p(u):String(m(u))))))),n.forEach((u,f)=>h[f].setAttribute("aria-sort",u!==s?"none":r?"descending":"ascending")),i.
hidden=t.length<=a,i.textContent=e.more(Math.min(t.length-a,100))},c=d=>{[s,r]=[d,d===s?!r:d[0]!=="name"],l()},h=n.map(d=>g("th",{scope:"col",class:d[0]},g("but\
ton",{type:"button",class:"quiet",title:d[3]??null,click:()=>c(d)},e[d[0]])));return i.addEventListener("click",()=>{a+=100,l()}),l(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...h)),o),i)}var it=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>ee(e,t(n))],xn=e=>["together",t=>e.view.counts.weight[t],t=>ge(e,t,String(e.view.
counts.weight[t]))],Ln=e=>["sentences",t=>e.view.counts.sentences[t]],Nn=e=>["npmi",t=>e.view.counts.npmi[t],t=>st(e,t),e.words.npmiHint],Tn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Pn(e,t){let{graph:n,view:s,words:a}=e,o=n.edgesOf[t].filter(s.passes).length,i=xn(e);
return g("div",{id:"companions"},Cn(e,s.near,[it(e,r=>n.otherEnd(r,t)),i,Ln(e),Nn(e)],i,25),g("p",{class:"soft"},o>s.near.length?a.hidden(o-s.near.length):""))}
function In(e){let{graph:t,view:n,state:s,words:a}=e,{data:o}=t,{counts:i}=n,r=C("table");if(r.hidden=!s.table,C("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let l=p=>t.isOf(p,s.types)&&!s.hide.has(p)&&(!i.recounted||i.articles[p]>0),[c,h]=[xn(e),["articles",p=>i.articles[p]]],[d,u,f]=s.table==="edges"?[o.a.map((p,b)=>b).
filter(p=>o.kind[p]!==2&&l(o.a[p])&&l(o.b[p])&&n.passes(p)),[it(e,p=>o.a[p]),it(e,p=>o.b[p]),c,Ln(e),["inLists",p=>i.lists[p]],Nn(e),...Tn(e,i.since,i.until)],c]:
[o.name.map((p,b)=>b).filter(l),[it(e,p=>p),["type",p=>Oe(e,p)],h,["mentions",p=>i.mentions[p]],["companions",p=>t.edgesOf[p].filter(n.passes).length],...Tn(e,i.
first,i.last)],h],m=p=>pe("tab-"+p,a.tabs[p],s.table===p,()=>e.set({table:p}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},a.rows(d.length))),Cn(e,d,u,f,100))}var Rn=(e,t,n)=>g("time",{class:"soft"},me(e,t,n)),jn=(e,t)=>typeof t=="number"?ee(e,t):t;function Xs(e,[,t,n,s,a,o,i,r]){let l=i||r?g("time",{},`${i||"…"} – ${r||
"…"}`):Rn(e,a,o);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",jn(e,n),l)}function Js(e,[t,n,,s,a,o]){return g("li",
s?{class:"former"}:{},jn(e,t)," ",g("b",{},s?e.words.former+" ":"",n),Rn(e,a,o))}function Ks(e,t){let{state:n,words:s,go:a,set:o}=e,i=r=>()=>o({[r]:ke(n[r],t)});
return g("div",{class:"buttons acts"},pe("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),pe("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),pe("open",s.open,
n.open.has(t),i("open")),pe("pin",s.pin,n.pin.has(t),i("pin")),pe("hide",s.hide,!1,()=>a({...le(n),hide:ke(n.hide,t)})),pe("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),i("sel")),pe("chain",s.chain,e.linking===t,()=>e.link(t)))}function Bn(e,t){let{graph:n,words:s,view:a,state:o}=e,{data:i}=n,{counts:r,lit:l}=a,c=r.
said(t),h=i.post.filter(f=>f[0]===t),d=i.post.filter(f=>f[2]===t),u=a.near.length;return[$e(e),g("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),kt([Oe(
e,t),i.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),me(e,r.first[t],r.last[t])]),Ks(e,t),ce(s.aliases,i.alias[t],g("p",{id:"aliases"},...i.alias[t].
map(f=>g("span",{class:"chip"},f)))),ce(s.posts,h,g("ol",{id:"posts",class:"line"},...h.map(f=>Xs(e,f)))),ce(s.holders,d,g("ol",{id:"holders",class:"line"},...d.
map(f=>Js(e,f)))),ce(n.typeOf(t)==="reporter"?s.covered:s.companions,u?[1]:[],Pn(e,t),l?.rest>0&&!o.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.
set({shown:o.shown+1})},s.moreNear(l.rest)):""),ce(s.stories,c,g("div",{id:"articles"},...n.byArticle(c).map(([f,m])=>ot(e,f,m,[t]))))]}function Dn(e,t){let{graph:n,
words:s,view:a,state:o}=e,{data:i}=n,{counts:r}=a,l=[i.a[t],i.b[t]],c=Ke(o)?new Set(l.flatMap(p=>r.said(p))):null,h=n.proof(t),[d,u]=[h.both,h.either].map(p=>c&&
!n.evidence.has(t)?p.filter(b=>c.has(b)):p),f=c?0:i.weight[t]-new Set([...d,...u].map(n.storyOf)).size,m=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),
s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${st(e,t)}`];return[$e(e),g("h2",{class:"pair"},...l.map(p=>ee(e,p))),kt([...m,me(e,r.since[t],
r.until[t])]),ce(s.evidence,d,g("div",{id:"evidence"},...n.byArticle(d).map(([p,b])=>De(e,p,b,l)))),ce(s.apart,u,g("div",{id:"apart"},...n.byArticle(u).map(([p,
b],S)=>(d.length||S>2?ot:De)(e,p,b,l)))),i.database&&f>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(f)):"",n.evidence.get(t)?.more?g("button",{type:"\
button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function zn(e,t,n,s){let{graph:a,words:o,view:i}=e,r=Ye(a,t,n);return g("ol",{id:s,class:"li\
ne chain"},...n.map((l,c)=>{let{both:h,either:d}=a.proof(l),u=a.byArticle(h.length?h:d).slice(0,2),f=c>0?be(e,{...e.state,not:ke(e.state.not,r[c])},`${o.not} ${a.
nameOf(r[c])}`):"";return g("li",{},ee(e,r[c])," — ",ge(e,l,o.inArticles(i.counts.weight[l]))," — ",ee(e,r[c+1]),f&&g("span",{class:"not"},f),...u.map(([m,p])=>ot(
e,m,p,[r[c],r[c+1]])))}))}function qn(e){let{graph:t,words:n,view:s,state:a}=e,[o,i]=a.chain,r=vn(t,s,o,i),l=s.ways.filter(u=>u.length===1),c=s.ways.filter(u=>u.
length>1),[h,...d]=[...l,...c];return[$e(e),g("h2",{class:"pair"},ee(e,o),ee(e,i)),g("h3",{},l.length?n.direct:n.strongest),h?zn(e,o,h,"steps"):g("p",{class:"so\
ft",id:"steps"},n.apart2),ce(n.ways,d,...d.map((u,f)=>zn(e,o,u,`way-${f}`))),ce(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([u,f,m])=>g("\
li",{},ee(e,u),g("span",{},ge(e,f,String(s.counts.weight[f]))," · ",ge(e,m,String(s.counts.weight[m])))))))]}function Hn(e,{members:t}){let{graph:n,words:s,view:a}=e,
o=new Set(t),i=a.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,l)=>a.tie(l)-a.tie(r)||r-l).slice(0,10);return[$e(e),g("h2",{},s.group(t.slice(
0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},ee(e,r),g("span",{class:"number"},String(a.counts.
articles[r]))))),ce(s.ties,i,g("ol",{class:"rows",id:"ties"},...i.map(r=>g("li",{},Te(e,r),ge(e,r,s.inArticles(a.counts.weight[r]))))))]}var Nt=26;function Pe(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var It=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Ys(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var Wn=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Ys).join(",")).join(`\r
`)+`\r
`;function zt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:a}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:a.mentions[o],articles:a.articles[o],first:s.dates[a.first[o]],last:s.dates[a.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let i={0:"co-mention",1:"credit",2:"post"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:i,interaction:i,kind:i,weight:a.weight[o],
sentences:a.sentences[o],lists:a.lists[o],npmi:a.npmi[o],first:s.dates[a.since[o]],last:s.dates[a.until[o]]}}}}function Zs(e){let{graph:t,view:n}=e,{head:s,keys:a}=t.
data.declared,o=zt(e),i=(c,h)=>Object.entries(a[c]).filter(([d])=>h[d]!==void 0&&h[d]!==null&&h[d]!=="").map(([d,u])=>`<data key="${u}">${It(h[d])}</data>`).join(
""),r=n.nodes.map(c=>`<node id="n${c}">${i("node",o.node(c))}</node>`),l=n.edges.map(c=>`<edge id="e${c}" source="n${t.data.a[c]}" target="n${t.data.b[c]}">${i(
"edge",o.edge(c))}</edge>`);return`${s}${[...r,...l].join(`
`)}
</graph>
</graphml>
`}function rt(e,t){let{graph:n,view:s,looks:a,picture:o,words:i,state:r}=e,{data:l}=n,c=o.scale(),h=eo(e,c),[d,u,f,m]=h.map(I=>I*c),p=I=>({x:o.spotOf(I).x*c,y:o.
spotOf(I).y*c}),b=s.edges.map(I=>{let[q,_,V]=[p(l.a[I]),p(l.b[I]),a.line(I)];return`<line x1="${q.x.toFixed(1)}" y1="${q.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y\
2="${_.y.toFixed(1)}" stroke="${V.colour}" stroke-opacity="${V.opacity.toFixed(2)}" stroke-width="${Math.max(V.width*c,.5).toFixed(1)}"${V.dashes?` stroke-dasha\
rray="${V.dashes.join(" ")}"`:""}/>`}),S=s.nodes.map(I=>{let[q,_]=[p(I),a.radius(I)*c];return`<path transform="translate(${(q.x-_).toFixed(1)} ${(q.y-_).toFixed(
1)}) scale(${(_/8).toFixed(3)})" d="${Ne[l.shapes[n.typeOf(I)]]}" fill="${a.colour(I)}" fill-opacity="${a.opacity(I)}"><title>${It(n.nameOf(I))}</title></path>`}),
O=o.toMap,y=(I,q,_,V,Q="")=>`<text x="${q.toFixed(1)}" y="${_.toFixed(1)}" font-size="${V}" fill="${t.ink}" ${Q}>${It(I)}</text>`,v=o.labels().map(({text:I,x:q,
y:_})=>{let V=O({x:q,y:_});return y(I,V.x*c,V.y*c,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
M=r.colour==="community"?s.groups.map(({number:I,members:q})=>[Le[I%Le.length],i.group(q.slice(0,3).map(n.nameOf)),"dot"]):l.types.filter(I=>s.nodes.some(q=>n.typeOf(
q)===I)).map(I=>[l.colours[I],l.labels[I][i.language].many,l.shapes[I]]),E=M.flatMap(([I,q,_],V)=>[`<path transform="translate(${d.toFixed(1)} ${(m+12+Nt*V).toFixed(
1)})" d="${Ne[_]}" fill="${I}"/>`,y(q,d+24,m+25+Nt*V,13)]),P=m+30+Nt*M.length,B=`${i.corpus(s.counts.pages,s.counts.stories,lt(e))} · ${i.sizeOf[r.size]} · ${i.
widthOf} · kg`,F=[d-20,u-64,f-d+40,P-u+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${F.join(" ")}" width="${F[2]}" height=\
"${F[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${F[0]}" y="${F[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
y(Rt(e),d,u-32,22,'font-weight="600"'),...b,...S,...v,...E,y(B,d,P,12)].join(`
`)}</svg>`}function Rt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function lt({graph:e,state:t,months:n}){let s=e.data.docDate.map(a=>e.data.dates[a]).filter(Boolean).sort();return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(
-1)}`:s.length?`${s[0]} – ${s.at(-1)}`:""}function eo({view:e,looks:t,picture:n},s){let a=[...e.nodes.map(o=>{let[{x:i,y:r},l]=[n.spotOf(o),t.radius(o)];return[
i-l,r-l,i+l,r+l]}),...n.labels().map(o=>{let[i,r]=[n.toMap({x:o.left,y:o.top}),n.toMap({x:o.right,y:o.bottom})];return[i.x,i.y,r.x,r.y]})];return a.length?[0,1].
map(o=>Math.min(...a.map(i=>i[o]))).concat([2,3].map(o=>Math.max(...a.map(i=>i[o])))):[0,0,400/s,300/s]}function Pt(e,t,n){let s=new Image;s.addEventListener("l\
oad",()=>{let a=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*n)});a.getContext("2d").drawImage(s,0,0,a.width,a.height),a.toBlob(
o=>Pe("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(rt(e,t))}var to={png:(e,t)=>Pt(e,t,1),png2:(e,t)=>Pt(e,t,2),png4:(e,t)=>Pt(
e,t,4),svg:(e,t)=>Pe("graph.svg",rt(e,t),"image/svg+xml"),graphml:e=>Pe("graph.graphml",Zs(e),"application/xml"),nodes:e=>Pe("graph-nodes.csv",Wn(e.graph.data.declared.
nodes,e.view.nodes.map(zt(e).node)),"text/csv"),edges:e=>Pe("graph-edges.csv",Wn(e.graph.data.declared.edges,e.view.edges.map(zt(e).edge)),"text/csv")};function Fn(e,t,n){
C("files").replaceChildren(...Object.entries(to).map(([s,a])=>g("button",{type:"button","data-file":s,click:()=>a(t(),n())},e.options[s])),g("button",{type:"but\
ton",id:"print",click:()=>print()},e.print))}var ct=5,no=10;function Gn({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(a=>t.passes(a)&&n.sel.has(e.otherEnd(a,s)))))].
sort((s,a)=>t.tie(a)-t.tie(s)||s-a)}function Un(e){let{graph:t,words:n,state:s,view:a}=e,o=Gn(e);return[$e(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,lt(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},pe("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>ao(e)},n.markdown)),g("ol",{class:"rows",id:"selected"},...[...s.sel].map(i=>g("li",{},ee(e,i),be(e,
{...s,sel:ke(s.sel,i)},n.unselect)))),ce(n.among,o,g("ol",{class:"rows",id:"among"},...o.map(i=>g("li",{},Te(e,i),ge(e,i,n.inArticles(a.counts.weight[i])))))),...s.
dossier?[...s.sel].flatMap(i=>so(e,i)):[],...s.dossier?o.flatMap(i=>[g("h3",{},`${t.nameOf(t.data.a[i])} — ${t.nameOf(t.data.b[i])}`),...oo(e,i)]):[]]}function _n({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,a,o,i,r,l,c])=>`${o?t.former+" ":""}${s}${a===""?"":` · ${typeof a=="number"?e.nameOf(a):a}`}\
（${l||c?`${l||"…"} – ${c||"…"}`:[e.data.dates[i],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function so(e,t){let{graph:n,words:s,view:a}=e,{counts:o}=a,
i=o.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[Oe(e,t),s.inArticles(o.articles[t]),me(e,o.first[t],o.last[t])].join(" · ")),..._n(
e,t).map(r=>g("p",{},r)),...n.byArticle(i).slice(0,ct).map(([r,l])=>De(e,r,l.slice(0,2),[t]))]}function oo(e,t){let{graph:n}=e,{both:s,either:a}=n.proof(t);return n.
byArticle(s.length?s:a).slice(0,ct).map(([o,i])=>De(e,o,i.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Me=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(
/\s+/g," ");async function ao(e){let{graph:t,words:n,state:s,view:a}=e,{counts:o}=a,i=async l=>{let c=[];for(let[h,d]of l)for(let{text:u}of await t.quotes(d.slice(
0,2)))c.push(`> ${Me($t(e,u,h))}`);return c},r=[`# ${n.dossierOf}: ${Me(t.data.title)}`,Me(lt(e))];for(let l of s.sel){let c=t.edgesOf[l].filter(a.passes).sort(
(h,d)=>a.tie(d)-a.tie(h)).slice(0,no);r.push(`## ${Me(t.nameOf(l))}`,[Oe(e,l),n.inArticles(o.articles[l]),me(e,o.first[l],o.last[l])].map(Me).join(" · "),..._n(
e,l).map(h=>`- ${Me(h)}`)),r.push(`${n.companions}：${c.map(h=>`${Me(t.nameOf(t.otherEnd(h,l)))} ${o.weight[h]}`).join("、")}`,...await i(t.byArticle(o.said(l)).
slice(0,ct)))}for(let l of Gn(e)){let{both:c,either:h}=t.proof(l);r.push(`## ${Me(t.nameOf(t.data.a[l]))} — ${Me(t.nameOf(t.data.b[l]))}`,n.inArticles(o.weight[l]),
...await i(t.byArticle(c.length?c:h).slice(0,ct)))}Pe("dossier.md",r.join(`

`)+`
`,"text/markdown")}var io=60,Vn=90,dt={timer:0,key:""};function Qn(e,t){let n=C("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==dt.key&&(dt.key=s,clearTimeout(dt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?co(e,t.edge):lo(e,t.node)).flat())),t&&ro(n,t)}function ro(e,{x:t,y:n}){let s=C("canvas"),a=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${a}px, ${o}px)`}function lo(e,t){
let{graph:n,words:s,view:a}=e,{counts:o}=a,i=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[g("b",{},Se(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),g("p",{class:"soft"},[Oe(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),i.map(
([,r,l])=>g("p",{},r,l===""?"":` · ${typeof l=="number"?n.nameOf(l):l}`))]}function co(e,t){let{graph:n,words:s,view:a}=e,{data:o}=n,{counts:i}=a,{both:r,either:l}=n.
proof(t),c=new Set([...r,...l].map(f=>n.dayOf(n.articleOf(f))).filter(Boolean)).size,h=g("p",{class:"said"}),d=r.filter(f=>!n.lists.has(f)),u=n.byArticle(d.length?
d:r)[0];return u&&(dt.timer=setTimeout(async()=>{let[{text:f}]=await n.quotes([u[1][0]]);h.textContent=f.length>Vn?f.slice(0,Vn)+"…":f},io)),[g("b",{},`${n.nameOf(
o.a[t])} — ${n.nameOf(o.b[t])}`),g("p",{class:"soft"},[s.inArticles(i.weight[t]),s.days(c),me(e,i.since[t],i.until[t])].filter(Boolean).join(" · ")),h]}var Xn=5,fo=6,ho=6,po=3;function uo({months:e,state:t}){let n=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/ho));return{from:n[n.length-s],to:n.at(-1)}}function mo(e,t){let{graph:n,view:s,state:a}=e,{data:o}=n,{counts:i}=s,[r,l]=[f=>o.dates[f],t.from],c=f=>n.
isOf(f,a.types)&&!a.hide.has(f),h=o.name.map((f,m)=>m).filter(f=>c(f)&&i.articles[f]>0&&r(i.first[f])),d=f=>f.sort((m,p)=>i.articles[p]-i.articles[m]||m-p),u=f=>f&&
(!a.from||f.slice(0,7)>=a.from)&&(!a.to||f.slice(0,7)<=a.to);return{posts:o.post.filter(([f,,,m,p])=>!m&&typeof f=="number"&&c(f)&&r(p)>=l&&u(r(p))).sort((f,m)=>r(
m[4])<r(f[4])?-1:1),fresh:d(h.filter(f=>r(i.first[f])>=l&&["official","person"].includes(n.typeOf(f)))),gone:d(h.filter(f=>r(i.last[f])<l&&n.typeOf(f)==="offici\
al"&&i.articles[f]>1)),pairs:o.a.map((f,m)=>m).filter(f=>s.passes(f)&&r(i.since[f])>=l&&c(o.a[f])&&c(o.b[f])&&r(i.first[o.a[f]])<l&&r(i.first[o.b[f]])<l).sort((f,m)=>s.
tie(m)-s.tie(f)||f-m)}}function go({graph:e,view:t,state:n}){let{data:s}=e,{counts:a}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),i=r=>(a.npmi[r]??
0)*Math.log2(1+a.weight[r]);return s.a.map((r,l)=>l).filter(r=>t.passes(r)&&a.weight[r]>=po&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,l)=>i(l)-i(r)||r-l)}var qe=(...e)=>g("li",{},...e),jt=(e,t)=>g("ol",{class:"rows",id:e},...t);function wo(e){let{words:t,graph:n}=e,s=uo(e);if(!s)return[];let a=mo(
e,s),{counts:o}=e.view,i=(l,c)=>qe(ee(e,l),g("time",{},me(e,c,c))),r=(l,c,h,d)=>c.length?[g("h4",{},`${l} ${c.length}`),jt(d,c.slice(0,Xn).map(h))]:[];return g(
"section",{class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,a.posts,([l,c,h,,d])=>qe(g("span",{},ee(
e,l)," ",c,h===""?"":` · ${typeof h=="number"?n.nameOf(h):h}`),g("time",{},me(e,d,d))),"new-posts"),r(t.newPeople,a.fresh,l=>i(l,o.first[l]),"new-people"),r(t.
gone,a.gone,l=>i(l,o.last[l]),"gone"),r(t.newPairs,a.pairs,l=>qe(Te(e,l),g("time",{},me(e,o.since[l],o.since[l]))),"new-pairs"))}function yo(e){let t=go(e).slice(
0,Xn);return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),jt("surprises",t.map(n=>qe(Te(e,
n),ge(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function bo(e){let t=Ct(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.
groupsTitle),...t)}function ft(e,t,n,s){let{graph:a,view:o,state:i}=e,{articles:r}=o.counts,c=a.data.name.map((h,d)=>d).filter(h=>n.includes(a.typeOf(h))&&a.isOf(
h,i.types)&&!i.hide.has(h)&&r[h]>0&&!o.leftOut.includes(h)).sort((h,d)=>r[d]-r[h]||h-d).slice(0,fo);return ce(t,c,g("ol",{class:"bars",id:s},...c.map(h=>qe(ee(e,
h),g("span",{class:"number"},String(r[h])),hn(g("i",{class:"bar"}),r[h]/r[c[0]],e.looks.colour(h))))))}function Jn(e){let{graph:t,words:n,view:s}=e,{counts:a}=s,
o=t.data.docDate.filter(l=>t.data.dates[l]).sort((l,c)=>t.data.dates[l]<t.data.dates[c]?-1:1),i=s.counts.recounted&&(e.state.from||e.state.to)?`${e.state.from||
e.months[0]} – ${e.state.to||e.months.at(-1)}`:o.length?me(e,o[0],o.at(-1)):n.undated,r=s.edges.filter(l=>s.passes(l)&&!s.hubs.has(t.data.a[l])&&!s.hubs.has(t.
data.b[l])).sort((l,c)=>a.weight[c]-a.weight[l]||s.tie(c)-s.tie(l)||l-c).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"corpus"},n.corpus(a.pages,
a.stories,i)+(Ke(e.state)&&t.data.database?n.partly:"")),g("p",{class:"hint"},n.hint),wo(e),yo(e),bo(e),g("div",{id:"leading"},ft(e,n.leadPeople,["official","pe\
rson"],"people"),ft(e,n.leadOrgans,["agency","institution"],"organs"),ft(e,n.leadCompanies,["company"],"companies"),ft(e,n.leadPlaces,["district"],"places")),ce(
n.closest,r,jt("closest",r.map(l=>qe(Te(e,l),ge(e,l,n.inArticles(a.weight[l]))))))]}var Bt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Kn=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Yn(){let e=new Map,
t=(n,s)=>{for(let a=Math.floor(n.left/80);a<=Math.floor(n.right/80);a++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${a} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,a=>e.get(a)?.some(o=>o.i!==s&&Bt(o,n)))}}function Dt({turn:e,bodies:t,
covers:n,room:s,height:a,most:o}){let[i,r]=[Yn(),Yn()];for(let{i:c,x:h,y:d,radius:u}of t)r.add({...Kn(h,d,u*2,u*2),i:c});n.forEach(c=>i.add({...c,i:-1}));let l=[];
for(let{i:c,x:h,y:d,radius:u,text:f,width:m,must:p}of e){if(l.length>=o)break;let[b,S]=[u+a*.6,u+m/2+2],O=[[0,b],[S,0],[-S,0],[0,-b],[S*.8,b*.8],[-S*.8,b*.8],[S*
.8,-b*.8],[-S*.8,-b*.8],...p?[[0,b*1.7],[0,-b*1.7]]:[]].map(([v,M])=>({...Kn(h+v,d+M,m,a),x:h+v,y:d+M,i:c,text:f})).filter(v=>v.left>s.left&&v.right<s.right&&v.
top>s.top&&v.bottom<s.bottom&&!i.touching(v)),y=O.find(v=>!r.touching(v,c))??(p?O[0]:void 0);y&&(i.add(y),l.push(y))}return l}function Zn(e,t,n){let s=new Map([[n,0],...t.near.map(c=>[e.otherEnd(c,n),1])]),a=new Map([[n,{x:0,y:0}]]),[o,i]=[1,2].map(c=>t.nodes.filter(h=>h!==n&&(s.get(h)??
2)===c)),r=new Map(t.near.map(c=>[e.otherEnd(c,n),t.tie(c)])),l=ko(Oo(e,o,c=>-(r.get(c)??0)),130,a);if(i.length){let c=new Map(i.map(d=>[d,$o(e,d,a)])),h=i.sort(
(d,u)=>c.get(d)-c.get(u));So(h,l+64,a)}return a}function Oo(e,t,n){return e.data.types.map(s=>t.filter(a=>e.typeOf(a)===s).sort((a,o)=>n(a)-n(o)||a-o)).filter(s=>s.
length)}function ko(e,t,n){let s=e.reduce((i,r)=>i+r.length,0),a=-Math.PI/2,o=t;for(let i of e){let r=2*Math.PI*i.length/Math.max(s,1),[l,c]=[0,t];for(;l<i.length;){
let h=Math.max(1,Math.floor(r*c/64)),d=i.slice(l,l+h);d.forEach((u,f)=>{let m=a+r*(f+.5)/d.length;n.set(u,{x:1.25*c*Math.cos(m),y:c*Math.sin(m)})}),l+=d.length,
o=Math.max(o,c),c+=64}a+=r}return o}function So(e,t,n){let[s,a]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*a/64),i=Math.ceil((e.length-s)/o),r=e.filter(
(c,h)=>h>=s&&(h-s)%i===0).slice(0,o),l=i>1?r:e.slice(s);if(l.forEach((c,h)=>{let d=-Math.PI+2*Math.PI*(h+.5)/l.length;n.set(c,{x:1.25*a*Math.cos(d),y:a*Math.sin(
d)})}),i===1)break;e=e.filter(c=>!n.has(c)),s=0,a+=64}}function $o(e,t,n){let a=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(([o,
i],r)=>{let l=Math.hypot(r.x,r.y);return[o+r.x/l,i+r.y/l]},[0,0]);return Math.atan2(a[1],a[0])}function es(e,t,n){let s=t.nodes.filter(c=>!n.has(c));if(!s.length)
return;let a=new Map(s.map(c=>[c,[]]));for(let c of t.edges)a.get(e.a[c])?.push(e.b[c]),a.get(e.b[c])?.push(e.a[c]);let o=new Map,i=({x:c,y:h})=>[Math.floor(c/48),
Math.floor(h/48)],r=c=>{let h=i(c).join();o.has(h)?o.get(h).push(c):o.set(h,[c])},l=(c,h)=>{let[d,u]=i(c);for(let f=-2;f<=2;f++)for(let m=-2;m<=2;m++)if(o.get(`${d+
f},${u+m}`)?.some(p=>Math.hypot(c.x-p.x,c.y-p.y)<h))return!1;return!0};n.forEach(r);for(let c of s){let h=a.get(c).map(S=>n.get(S)).filter(Boolean),d=S=>h.length?
h.reduce((O,y)=>O+y[S],0)/h.length:0,[u,f]=[d("x"),d("y")],m=S=>({x:u+12*Math.sqrt(S)*Math.cos(S*2.4),y:f+12*Math.sqrt(S)*Math.sin(S*2.4)}),p=0;for(;p<150&&!l(m(
p),96);)p++;if(p===150)for(p=0;!l(m(p),48);)p++;let b=m(p);n.set(c,b),r(b)}}var Eo=12,ts=400,ns=16,Mo={mouse:12,touch:24},vo={mouse:6,touch:12},Ao=60,ss=400,To=17,os=Object.fromEntries(Object.entries(Ne).map(([e,t])=>[e,new Path2D(t)]));
function as(e,t,n,s){let{data:a}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},i=new Map(n.first.nodes.map(({id:w,x:$,y:x})=>[w,{x:$,y:x}])),r={nodes:new Map,
edges:new Map},l=new Map,c=i,h=null,[d,u,f]=[null,null,{}],m=[],p=[],b=new Set,[S,O,y,v]=[null,!1,!1,!0],M=()=>{},E=w=>c.get(w),P=({x:w,y:$})=>{let[x,N]=[h.getScale(),
h.getViewPosition()];return{x:(w-N.x)*x+e.clientWidth/2,y:($-N.y)*x+e.clientHeight/2}},B=()=>d.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...P(c.get(w)),radius:u.
radius(w)*h.getScale()}));function F(w,$,x){[d,f]=[w,$],c=d.state.ego&&d.state.node>=0?Zn(t,d,d.state.node):i,es(a,d,c),u=tn(t,d,f,E,L(d.nodes,()=>20).scale),S=
null,b=new Set,m.length||setTimeout(I,h?Ao:0),m=[()=>_(x)]}function I(){m.shift()?.(),m.length&&setTimeout(I)}let q=()=>{for(;m.length;)m.shift()()};function _(w){
let $=d.state.pin,x=d.nodes.map(W=>({id:W,...y&&r.nodes.has(W)?{}:c.get(W),size:u.radius(W),shape:a.shapes[t.typeOf(W)],...V(W),fixed:$.has(W)})),N=d.edges.map(
W=>{let{width:J,opacity:ae,colour:ye,dashes:j}=u.line(W);return{id:W,from:a.a[W],to:a.b[W],width:J,dashes:j,color:{color:ye,opacity:ae}}}),R=[];for(let W=0;W<N.
length;W+=ss)R.push(()=>te("edges",N.slice(W,W+ss)));let D=()=>{Q("edges",d.edges),Q("nodes",d.nodes)},X=()=>{w&&A(),h.redraw()};m=h?[D,()=>te("nodes",x),...R,X]:
[ie,()=>{te("nodes",x),A(),M()},...R,()=>h.redraw()]}let V=w=>({opacity:u.opacity(w),borderWidth:d.state.pin.has(w)||d.chosen.includes(w)?2.5:1.5,color:{background:u.
colour(w),border:d.state.pin.has(w)||d.chosen.includes(w)||d.state.sel.has(w)?f.ink:f.paper}});function Q(w,$){let x=new Set($),N=[...r[w].keys()].filter(R=>!x.
has(R));N.forEach(R=>r[w].delete(R)),N.length&&o[w].remove(N)}function te(w,$){let x=$.map(N=>[N,JSON.stringify(N)]).filter(([N,R])=>r[w].get(N.id)!==R);x.forEach(
([N,R])=>r[w].set(N.id,R)),x.length&&o[w].update(x.map(([N])=>N))}function de(w,$){let x=w.canvas.width/e.clientWidth;w.save(),w.setTransform(x,0,0,x,0,0),$(w),
w.restore()}function Ue(w){if(!(!d||d.state.ego||d.state.colour!=="community"||d.state.links==="post"))for(let{number:$,members:x}of d.groups){if(d.lit&&d.state.
group!==$)continue;let N=Lo(xo(x.map(E)));N.length<3||(w.beginPath(),N.forEach(({x:R,y:D},X)=>X?w.lineTo(R,D):w.moveTo(R,D)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${u.coloured.get($)} ${d.state.group===$?16:7}%, ${f.paper})`,w.fill(),w.stroke())}}let Re=(w,$)=>(l.
has($)||l.set($,w.measureText($).width+6),l.get($)),ue=w=>t.nameOf(w).length>ns?t.nameOf(w).slice(0,ns-1)+"…":t.nameOf(w);function _e(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let $=B().filter(({x:j,y:Y})=>j>0&&Y>0&&j<e.clientWidth&&Y<e.clientHeight),
x=new Set(d.nodes.slice().sort((j,Y)=>j-Y).slice(0,Eo)),N=S?.node!==void 0?xe(S.node):b.size?b:null,R=j=>d.chosen.includes(j)?-3:d.state.pin.has(j)||d.lit?.strong.
has(j)?-1:0,D=j=>!d.lit||d.state.ego||d.lit.strong.has(j)||d.state.pin.has(j)||d.lit.weak.has(j),X=new Map(d.near.map((j,Y)=>[t.otherEnd(j,d.state.node),Y])),W=(j,Y)=>({
...j,text:ue(j.i),width:Re(w,ue(j.i)),must:Y}),J=$.filter(({i:j})=>D(j)).sort((j,Y)=>R(j.i)-R(Y.i)||(X.get(j.i)??1e6)-(X.get(Y.i)??1e6)||j.i-Y.i).map(j=>W(j,!d.
lit&&x.has(j.i)||d.state.sel.has(j.i)||R(j.i)===-3)),ae={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},height:To,most:O?ts/5:ts},{boxes:ye}=s.
covers();if(p=Dt({turn:J,bodies:$,covers:ye,...ae}),N){let j=he=>N.has(he)||he===S?.node,Y=p.filter(({i:he})=>j(he)),Be=new Set(Y.map(({i:he})=>he)),re=Dt({turn:$.
filter(({i:he})=>j(he)&&!Be.has(he)).map(he=>W(he,he.i===S?.node)),bodies:$,covers:[...ye,...Y],...ae});p=[...Y,...re,...p.filter(he=>!j(he.i)&&!re.some(Cs=>Bt(
he,Cs)))]}(S||b.size)&&mt(w,N);for(let{x:j,y:Y,text:Be,i:re}of p)w.globalAlpha=N&&!N.has(re)&&re!==S?.node?.25:d.lit?.weak.has(re)&&!d.lit.strong.has(re)&&!N?.has(
re)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,f.paper],w.fillStyle=x.has(re)||R(re)<0||N?.has(re)||re===S?.node?f.ink:f.soft,w.strokeText(Be,j,Y),w.fillText(Be,j,Y);
w.globalAlpha=1}let xe=w=>new Set(d.edges.filter($=>a.a[$]===w||a.b[$]===w).map($=>t.otherEnd($,w)));function mt(w,$){let x=S?.edge!==void 0?[S.edge]:S?d.edges.
filter(D=>a.a[D]===S.node||a.b[D]===S.node):[];$&&([w.globalAlpha,w.fillStyle]=[.72,f.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=h.getScale();for(let D of x){
let[X,W]=[P(E(a.a[D])),P(E(a.b[D]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,f.accent,Math.max(u.line(D).width*N,1.2)+($?0:1.5)],w.beginPath(),w.moveTo(X.
x,X.y),w.lineTo(W.x,W.y),w.stroke()}w.globalAlpha=1;let R=[...$??[],...S?.node===void 0?[]:[S.node],...S?.edge===void 0?[]:[a.a[S.edge],a.b[S.edge]]];for(let D of R)
r.nodes.has(D)&&gt(w,D,N)}function gt(w,$,x){let[{x:N,y:R},D]=[P(E($)),u.radius($)*x/7.2];w.save(),w.translate(N-8*D,R-8*D),w.scale(D,D),w.fillStyle=u.colour($),
w.fill(os[a.shapes[t.typeOf($)]]),$===S?.node&&([w.strokeStyle,w.lineWidth]=[f.ink,2/D],w.stroke(os[a.shapes[t.typeOf($)]])),w.restore()}function je(w,$="mouse"){
if(!d||!h)return null;let x=B().map(({i:J,x:ae,y:ye,radius:j})=>[Math.hypot(ae-w.x,ye-w.y)-j,J]),[N,R]=x.reduce((J,ae)=>ae[0]<J[0]?ae:J,[1/0,-1]),D=p.find(J=>w.
x>=J.left&&w.x<=J.right&&w.y>=J.top&&w.y<=J.bottom);if(D)return{node:D.i};if(N<=Mo[$])return{node:R};let[X,W]=[-1,vo[$]];for(let J of d.edges){if(d.lit&&!d.lit.
edges.has(J)&&!d.state.ego)continue;let ae=Co(w,P(E(a.a[J])),P(E(a.b[J])));ae<W&&([X,W]=[J,ae])}return X<0?null:{edge:X}}function k(w){let $=w&&!O?je(w):null;($?.
node!==S?.node||$?.edge!==S?.edge)&&(S=$,e.style.cursor=$?"pointer":"",h?.redraw()),s.hover($&&{...$,...w})}function A(w=!1,$=d.nodes,x=1.6){if(!$.length||!h||!e.
clientWidth)return;v=$===d.nodes;let{scale:N,position:R}=L($,u.radius,x);h.moveTo({position:R,scale:N,animation:w})}function L(w,$,x=1.6){let N=j=>w.reduce(([Y,
Be],re)=>[Math.min(Y,E(re)[j]-$(re)),Math.max(Be,E(re)[j]+$(re))],[1/0,-1/0]),[[R,D],[X,W]]=[N("x"),N("y")],J=s.covers().left,ae=[e.clientWidth-J-Math.min(130,e.
clientWidth/6),Math.max(e.clientHeight-50,100)],ye=w.length?Math.min(ae[0]/(D-R),ae[1]/(W-X),x):1;return{scale:ye,position:{x:(R+D)/2-J/2/ye,y:(X+W)/2}}}function z(w,$){
let x=Math.min(60,e.clientWidth/8,e.clientHeight/8);w.every(R=>{let{x:D,y:X}=P(E(R));return D>x&&D<e.clientWidth-x&&X>x&&X<e.clientHeight-x})||A($,w,Math.max(h.
getScale(),.8))}function G(w,[$,x]){let N=E(w),[R,D]=[-1,1/0];for(let X of d.nodes){let[W,J]=[E(X).x-N.x,E(X).y-N.y],ae=W*$+J*x,ye=ae+2.5*Math.abs(W*x-J*$);X!==
w&&ae>0&&ye<D&&([R,D]=[X,ye])}return R}function fe(w){w===y||!h||(y=w,w||ne(d.nodes),h.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,
gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let ne=w=>{for(let[$,x]of Object.entries(h.getPositions(w)))c.set(Number($),x)};function ie(){h=
new vis.Network(e,o,n.options),e.firstElementChild.removeAttribute("tabindex"),h.on("beforeDrawing",w=>{y&&ne(d.nodes),Ue(w)}),h.on("afterDrawing",w=>de(w,_e)),
h.on("dragStart",()=>{O=!0,v=!1,k(null)}),h.on("dragEnd",({nodes:w})=>{O=!1,w.length&&ne(w),h.unselectAll(),h.redraw()}),h.on("zoom",()=>{v=!1,k(null)}),h.on("r\
esize",()=>{v&&A()}),h.on("click",({pointer:w,event:$})=>{let x=je(w.DOM,$.pointerType==="touch"?"touch":"mouse");h.unselectAll(),x?.node!==void 0?s.node(x.node,
$.srcEvent??$):x?s.edge(x.edge):s.nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let $=e.getBoundingClientRect();k({x:w.clientX-
$.left,y:w.clientY-$.top})}),e.addEventListener("pointerleave",()=>k(null))}let se=({x:w,y:$})=>{let x=e.getBoundingClientRect();return{x:x.left+w,y:x.top+$}};function oe(w){
q();let[$,x]=[a.a[w],a.b[w]].map(N=>P(E(N)));for(let N=.5,R=0;R<80;R++,N=.5+(R%2?1:-1)*.006*R){let D={x:$.x+(x.x-$.x)*N,y:$.y+(x.y-$.y)*N};if(je(D)?.edge===w)return se(
D)}return null}return Object.freeze({draw:F,now:q,fit:A,bringIntoView:z,shine:w=>{b=new Set(w.filter($=>r.nodes.has($))),h?.redraw()},refit:()=>{v&&A()},next:G,
move:fe,hit:je,pointOf:oe,spotOf:E,moves:()=>y,whenReady:w=>{M=w},isReady:()=>h!==null&&p.length>0,looks:()=>u,scale:()=>h?.getScale()??1,zoom:(w,$)=>{v=!1,h.moveTo(
{scale:h.getScale()*w,animation:$})},centre:(w,$)=>h.moveTo({position:E(w),scale:$}),labels:()=>p,point:w=>({...se(P(E(w))),radius:u.radius(w)*h.getScale()}),onScreen:se,
toMap:({x:w,y:$})=>{let[x,N]=[h.getScale(),h.getViewPosition()];return{x:(w-e.clientWidth/2)/x+N.x,y:($-e.clientHeight/2)/x+N.y}},sheet:()=>e.querySelector("can\
vas")})}function Co({x:e,y:t},n,s){let[a,o]=[s.x-n.x,s.y-n.y],i=Math.max(0,Math.min(1,((e-n.x)*a+(t-n.y)*o)/(a*a+o*o||1)));return Math.hypot(e-n.x-i*a,t-n.y-i*o)}
function xo(e){let t=o=>o.sort((i,r)=>i-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),a=2*t(e.map(s));return e.filter(
o=>s(o)<=a)}function Lo(e){let t=e.slice().sort((a,o)=>a.x-o.x||a.y-o.y),n=(a,o,i)=>(o.x-a.x)*(i.y-a.y)-(o.y-a.y)*(i.x-a.x)>0,s=a=>a.reduce((o,i)=>{for(;o.length>
1&&!n(o.at(-2),o.at(-1),i);)o.pop();return[...o,i]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}function is(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,a=s.theme;s.theme="light",C("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(rt(e(),{...t(),paper:"#fff"}))})),s.theme=a,n=[...C("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{C("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var rs=12,No=150;function Po(e){let{data:t}=e,n=[];return(s,a)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let l=t.pinyin[r].toLowerCase().split(" "),c=[[t.name[r].toLowerCase()],t.alias[r].map(h=>h.toLowerCase()),[l.join(""),l.map(h=>h[0]??"").join("")]];n.push({kinds:c,
all:c.flat().join(`
`)})}let i=[];return n.forEach(({kinds:r,all:l},c)=>{if(!l.includes(o))return;let h=99;r.forEach((d,u)=>d.forEach(f=>{let m=f===o?0:f.startsWith(o)?3:u<2&&f.includes(
o)?6:99;h=Math.min(h,m+u)})),h<99&&i.push([h,c])}),i.sort((r,l)=>r[0]-l[0]||t.articles[l[1]]-t.articles[r[1]]||r[1]-l[1]),i.slice(0,a).map(([,r])=>r)}}function ls({
graph:e,store:t,ctxOf:n,pick:s,fault:a}){let[o,i]=[C("query"),C("hits")],r=Po(e),l=0,c=[],h=0,d=y=>({type:e.typeOf(y),name:e.nameOf(y),alias:e.data.alias[y],articles:e.
data.articles[y],go:()=>s(y)}),u=y=>e.nodeOf.has(y.entity)?d(e.nodeOf.get(y.entity)):{type:y.type,name:y.entity,alias:y.aliases,articles:y.articles,go:()=>s(e.addNode(
y))},f=y=>({text:y,go:()=>n().go({...le(n().state),table:"",q:y})});function m(){let y=o.value;p(r(y,rs).map(d),!t.served),clearTimeout(l),t.served&&y.trim()&&(l=
setTimeout(async()=>{try{let v=await t.ask("names",{q:y,limit:rs});o.value===y&&document.activeElement===o&&p(v.map(u),!0)}catch(v){a(v)}},No))}function p(y,v){
let M=n(),E=o.value.trim(),P=v&&E&&!y.length;c=[...y,...E.length>1&&!document.body.classList.contains("linking")?[f(E)]:[]],h=Math.min(h,Math.max(c.length-1,0));
let B=c.map(({type:F,name:I,alias:q,articles:_,text:V},Q)=>{let te=V?g("li",{role:"option",id:"hit-"+Q,class:"text"},M.words.texts(V)):g("li",{role:"option",id:"\
hit-"+Q},Se(M,F),g("span",{},I),g("small",{},q.slice(0,3).join("、")),g("small",{class:"number"},String(_)));return te.addEventListener("mousedown",de=>{de.preventDefault(),
O(Q)}),te});i.replaceChildren(...P?[g("li",{class:"none",role:"option","aria-disabled":"true"},M.words.none)]:[],...B),i.hidden=!c.length&&!P,o.setAttribute("ar\
ia-expanded",String(!i.hidden)),b()}function b(){c.forEach((y,v)=>C("hit-"+v).setAttribute("aria-selected",String(v===h))),c.length?o.setAttribute("aria-actived\
escendant","hit-"+h):o.removeAttribute("aria-activedescendant"),C("hit-"+h)?.scrollIntoView({block:"nearest"})}function S(){i.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function O(y){let{go:v}=c[y];o.value="",S(),v(),C("panel").focus()}return o.addEventListener("input",
()=>{h=0,m()}),o.addEventListener("blur",S),o.addEventListener("keydown",y=>{y.isComposing||y.keyCode===229||(y.key==="ArrowDown"||y.key==="ArrowUp"?(y.preventDefault(),
c.length&&(h=(h+(y.key==="ArrowDown"?1:c.length-1))%c.length),b()):y.key==="Enter"&&c.length&&!i.hidden?O(h):y.key==="Escape"&&(y.stopPropagation(),o.value="",S(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:y=>{o.placeholder=y}})}var Ze=150,Io=12,cs=10;function fs(e,t,n,s){let a=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),i=new Set(e.data.hubs);return r=>zo({graph:e,firstNodes:a,firstEdges:o,
hubs:i,count:n,months:s},r)}function zo(e,t){let{graph:n,hubs:s,count:a}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits();let i=a(t),r=M=>t.level==="sentenc\
e"?i.sentences[M]:i.weight[M],l=M=>r(M)>=t.least&&o.kind[M]!==2&&(o.kind[M]===0||t.types.has("reporter")),c=t.ends?n.edgeOf(...t.ends):void 0,h={state:t,counts:i,
weight:r,passes:l,edge:c,hubs:s,tie:M=>i.weight[M]+Math.max(i.sentences[M]-i.lists[M],0)},d=t.chain?Mn(n,h,t.chain,t.not):null,u=Ro(n,t,d),f=M=>n.isOf(M,t.types)&&
!t.hide.has(M)&&(t.hubs||!s.has(M)),p=jo({...e,...h,may:M=>f(M)||u.includes(M)||t.pin.has(M),chosen:u},t),b=t.less?Wo(e,h,t,p):null,S=new Set([...c===void 0?[]:
[c],...d?.[0]??[],...(d??[]).flat()]),O=[...new Set([...b?.edges??p.edges,...S])],y=t.node>=0?hs(n,h,t.node,M=>n.isOf(M,t.types)&&!t.hide.has(M)):[],v={...h,ways:d,
chosen:u,compared:b,nodes:p.nodes,edges:O,near:y,measure:Fo(n,i,t.size,p.nodes),groups:Go(n,p.nodes,i),ofTypes:Uo(n,t),partial:!!(o.database&&i.recounted),filtered:t.
least>1||i.recounted||t.level!=="article"||t.links!=="together",leftOut:[...s].filter(M=>n.isOf(M,t.types)&&!p.nodes.includes(M))};return Object.freeze({...v,lit:_o(
n,v,S)})}function Ro(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ye(e,t.chain[0],s))])]:[]}function hs(e,{
passes:t,tie:n},s,a){return e.edgesOf[s].filter(o=>t(o)&&a(e.otherEnd(o,s))).sort((o,i)=>n(i)-n(o)||o-i)}function jo(e,t){if(t.links==="post")return Ho(e,t);let{
graph:n,passes:s,may:a,chosen:o,firstNodes:i,firstEdges:r}=e,{data:l,edgesOf:c,otherEnd:h,typeOf:d}=n,u=E=>c[E].filter(P=>s(P)&&a(h(P,E))),f=E=>u(E).map(P=>h(P,
E)).slice(0,Ze),m=o.length===1?o[0]:-1,p=t.ego>0&&m>=0,b=Bo(e,t),S=new Set(l.core.some(E=>t.types.has(E))?l.core:l.types),O=p?Do(e,m,t.ego):b?i:ds(e,S,l.limit.nodes),
[y,v]=[new Set(O),new Set(O)];if(!p){for(let E of l.types)t.types.has(E)&&!S.has(E)&&ds(e,new Set([E]),l.limit.others,y).forEach(P=>y.add(P));m>=0&&!y.has(m)&&f(
m).forEach(E=>y.add(E))}for(let E of t.open)[E,...f(E)].forEach(P=>y.add(P));for(let E of[...t.pin,...t.sel,...o])y.add(E);t.hubs&&!p&&e.hubs.forEach(E=>{a(E)&&
y.add(E)});let M=new Set(b&&!p?r:qo(e,v));for(let E of y){let P=E===m||t.open.has(E);(P||!v.has(E))&&c[E].filter(B=>s(B)&&y.has(h(B,E))).slice(0,P?Ze:l.limit.each).
forEach(B=>M.add(B))}return{nodes:[...y],edges:[...M]}}var Bo=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function Do(e,t,n){let{graph:s,tie:a,may:o}=e,i=c=>hs(s,e,c,o).map(h=>s.otherEnd(h,c)),r=i(t).slice(0,Ze),l=new Set([t,...r]);if(n===2)for(let c of r.
slice(0,Ze/5))for(let h of i(c).slice(0,12))l.size<2*Ze&&l.add(h);return[...l]}function qo({graph:e,passes:t},n){let{data:s}=e,a=Math.min(s.limit.edges,s.limit.
each*n.size),o=[];for(let i=0;i<s.a.length&&o.length<a;i++)s.kind[i]===0&&n.has(s.a[i])&&n.has(s.b[i])&&t(i)&&o.push(i);return o}function ds({graph:e,passes:t,may:n,
counts:s},a,o,i=new Set){let r=e.data.name.map((l,c)=>c).filter(l=>e.isOf(l,a)&&!i.has(l)&&n(l)&&e.edgesOf[l].some(t));return s.recounted&&r.sort((l,c)=>s.articles[c]-
s.articles[l]||l-c),r.slice(0,o)}function Ho({graph:e,counts:t,may:n},s){let o=e.postEdges().filter(i=>n(e.data.a[i])&&n(e.data.b[i])&&(!t.recounted||t.articles[e.
data.a[i]]&&t.articles[e.data.b[i]])).slice(0,e.data.limit.edges);return{nodes:[...new Set([...o.flatMap(i=>[e.data.a[i],e.data.b[i]]),...s.pin,...s.node>=0?[s.
node]:[]])],edges:o}}function Wo({graph:e,count:t},{counts:n},s,{nodes:a}){let{data:o}=e,[i,r]=s.less.split(".."),l=t({...s,from:i,to:r}),c=new Set(a),h=p=>Math.
max(n.weight[p],l.weight[p]),d=o.a.map((p,b)=>b).filter(p=>o.kind[p]===0&&c.has(o.a[p])&&c.has(o.b[p])&&h(p)>=s.least);d.sort((p,b)=>h(b)-h(p)||Math.abs(n.weight[b]-
l.weight[b])-Math.abs(n.weight[p]-l.weight[p])||p-b);let u=d.slice(0,Math.min(o.limit.edges,o.limit.each*a.length)),f=(p,b)=>b?p?p>b?"stronger":p<b?"weaker":null:
"lost":"gained",m=new Map(u.map(p=>[p,f(n.weight[p],l.weight[p])]).filter(([,p])=>p));return{edges:u,changes:m,before:l}}function Fo(e,t,n,s){let a={mentions:o=>t.
mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{of:a,greatest:s.reduce((o,i)=>Math.max(o,a(i)),1e-9)}}function Go(e,t,n){
let s=new Map;for(let a of t){let o=e.data.community[a];o>=0&&o<Math.min(e.data.groups,cs)&&(s.get(o)??s.set(o,[]).get(o)).push(a)}return[...s].sort(([a,o],[i,r])=>r.
length-o.length||a-i).slice(0,cs).filter(([,a])=>a.length>2).map(([a,o])=>({number:a,members:o.sort((i,r)=>n.articles[r]-n.articles[i]||i-r)}))}function Uo({data:e,
isOf:t},{types:n}){let s=e.name.map((a,o)=>t(o,n));return{nodes:s.filter(Boolean).length,edges:e.a.filter((a,o)=>e.kind[o]!==2&&s[a]&&s[e.b[o]]).length}}function _o(e,t,n){
let{state:s,chosen:a,near:o,nodes:i}=t;if(n.size||s.chain)return{strong:new Set(a),weak:new Set,edges:n};if(s.node>=0){let l=new Set(i),c=o.filter(d=>l.has(e.otherEnd(
d,s.node))),h=c.slice(0,Io*s.shown);return{strong:new Set([s.node,...h.map(d=>e.otherEnd(d,s.node))]),weak:new Set(c.map(d=>e.otherEnd(d,s.node))),edges:new Set(
h),rest:c.length-h.length}}let r=t.groups.find(({number:l})=>l===s.group);if(r){let l=new Set(r.members);return{strong:l,weak:new Set,edges:new Set(t.edges.filter(
c=>l.has(e.data.a[c])&&l.has(e.data.b[c])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(l=>s.sel.has(e.data.a[l])&&s.sel.has(e.data.
b[l])))}:null}var Vo={1:150,2:300},Qo=100;function ps(e,t){let{data:n,nodeOf:s,evidence:a}=e,o=new Set,i=d=>[n.name[n.a[d]],n.name[n.b[d]]];async function r(d,u){let f=await t.
ask("ego",{name:d,steps:u,limit:Vo[u]});e.addGraph(f),s.set(d,s.get(f.entity)),e.addPosts(s.get(d),f.posts)}async function l(d,u){let f=s.has(d)&&s.has(u)?a.get(
e.edgeOf(s.get(d),s.get(u))):void 0,m=await t.ask("pair",{a:d,b:u,limit:Qo,offset:f?.came??0});e.addGraph(m);let p=e.edgeOf(s.get(m.a),s.get(m.b));[[d,m.a],[u,m.
b]].forEach(([b,S])=>s.set(b,s.get(S))),p!==void 0&&e.addQuotes(p,m)}function c(d){if(e.isCredit(d)||a.has(d))return!1;let{both:u,either:f}=e.proof(d);return new Set(
[...u,...f].map(e.storyOf)).size<n.weight[d]}function h(d,u){let[f,m]=[d.getAll("edge"),d.getAll("chain")],p=d.get("ego")==="2"?2:1,b=new Map([...d.getAll("open"),
...m].map(O=>[O,1]));d.getAll("node").slice(0,1).forEach(O=>b.set(O,p));for(let O of[...d.getAll("pin"),...d.getAll("hide"),...d.getAll("sel")])s.has(O)||b.set(
O,1);let S=u.filter(c).map(i);return f.length===2&&f.some(O=>!s.has(O))&&S.push(f),[...[...b].map(([O,y])=>[`ego ${y} ${O}`,()=>r(O,y)]),...S.map(([O,y])=>[`pai\
r ${O}
${y}`,()=>l(O,y)]),...m.length===2?[[`path ${m.join(`
`)}`,async()=>e.addGraph(await t.ask("path",{a:m[0],b:m[1]}))]]:[]]}return Object.freeze({bring(d,u){return(t.served?h(new URLSearchParams(d.slice(1)),u).filter(
([m])=>!o.has(m)):[]).map(([m,p])=>(o.add(m),p().catch(b=>{throw o.delete(m),b})))},older:d=>l(...i(d))})}function Xo(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),a=>a.charCodeAt(0))),s.close(),
new Response(t).json()}function us(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,a={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(a)}`),i=await o.json();if(!o.
ok)throw new Error(i.error);return i},chunk(s){return t.has(s)||t.set(s,Xo(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}var Ht=(e,t)=>[e[t-1].address,`step=${t}`].filter(Boolean).join("&");function ms({graph:e,state:t,words:n,set:s},a){let{steps:o}=e.data,i=C("story");if(i.hidden=
!o.length,!o.length)return;let{step:r}=t,l=(c,h,d,u)=>g("button",{type:"button",id:c,disabled:u?"":null,click:()=>{a(d),C(c).focus()}},h);if(!r)return i.replaceChildren(
l("tell",n.tell,1,!1));i.replaceChildren(g("h2",{},o[r-1].title),...o[r-1].text.split(`
`).filter(Boolean).map(c=>g("p",{},c)),g("div",{class:"buttons"},l("step-back",n.stepBack,Math.max(r-1,1),r===1),g("span",{class:"soft"},`${r} / ${o.length}`),l(
"step-on",n.stepOn,Math.min(r+1,o.length),r===o.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),C("tell").focus()}},n.stepOff)))}function Jo(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(a=>a.codePointAt(0)),s=new Set;for(let a=1;a<n.length;a++)s.add((n[a-1]*31+n[a])%t);
return[...s]}function gs(e,t){let{data:n}=e,{bits:s}=n.index,a=null;async function o(){let{readable:r,writable:l}=new DecompressionStream("deflate"),c=l.getWriter();
return c.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),h=>h.charCodeAt(0))),c.close(),new Uint8Array(await new Response(r).arrayBuffer())}
async function i(r){a??=o();let l=await a,[c,h]=[s/8,[]];for(let d=0;d*c<l.length;d++)r.every(u=>l[d*c+(u>>3)]&1<<(u&7))&&h.push(d);return h}return async function*(l){
let c=l.trim().toLowerCase().split(/\s+/).filter(Boolean),h=[];if(c.length){let d=performance.now();for(let u of await i(c.flatMap(f=>Jo(f,s))))(await t.chunk(u)).
forEach(([m,p,b,S=""],O)=>{let y=m.toLowerCase();c.every(v=>y.includes(v))&&h.push({sentence:u*n.chunk+O,text:m,listing:!!p,marks:Array.from({length:b.length/3},
(v,M)=>b.slice(3*M,3*M+3)),clip:S})}),performance.now()-d>30&&(yield{hits:h,done:!1},await new Promise(m=>setTimeout(m)),d=performance.now())}yield{hits:h,done:!0}}}var Wt=40,Ko=15;function ws(e,t,n){let{graph:s,state:a,words:o}=e,[i,r,l]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
c=({sentence:d,listing:u})=>(a.lists||!u)&&Lt(s,a,s.articleOf(d));(async()=>{let d=(u,f)=>{let[m,p]=[s.dayOf(s.articleOf(u.sentence)),s.dayOf(s.articleOf(f.sentence))];
return(m<p)-(m>p)||u.sentence-f.sentence};for await(let{hits:u,done:f}of t(a.q)){if(!i.isConnected&&C("hit-count"))return;let m=new Set,p=u.filter(b=>c(b)&&!m.has(
s.firstPrint(b.sentence))&&m.add(s.firstPrint(b.sentence)));i.textContent=f&&!p.length?o.noText:o.textHits(p.length,f)+(f&&p.length>Wt?`，${o.hitsFirst(Wt)}`:""),
f&&h(p.sort(d))}})();function h(d){let u=new Map;for(let{marks:p}of d)for(let b of new Set(p.map(([S])=>S)))u.set(b,(u.get(b)??0)+1);let f=[...u].filter(([p])=>s.
isOf(p,a.types)&&!a.hide.has(p)).sort((p,b)=>b[1]-p[1]||p[0]-b[0]);f.length&&r.append(g("h3",{},o.namedThere),g("ol",{class:"rows"},...f.slice(0,Ko).map(([p,b])=>g(
"li",{},ee(e,p),g("span",{class:"number"},String(b))))));let m=a.q.trim().split(/\s+/);l.append(...d.slice(0,Wt).map(p=>wn(e,{...p,article:s.articleOf(p.sentence)},
m))),n(f.map(([p])=>p))}return[$e(e),g("h2",{},`“${a.q}”`),i,r,l]}var[We,He,ys,ht]=[38,20,16,19],Yo=5,Zo=900,ea=52;function Os(e){let t=0,n=null,s=new Map;function a({graph:f,months:m}){let p=f.data.name.length;if(!s.has(p)){s.
clear();let b=new Map(m.map((M,E)=>[M,E])),S=f.data.doc.map((M,E)=>b.get(f.monthOf(E))??-1),O=m.map(()=>f.data.types.map(()=>0)),y=new Map,v=M=>(y.has(M)||y.set(
M,[...new Map(f.sentencesOf(M).map(E=>{let P=f.articleOf(E);return[f.data.story[P],S[P]]}))].filter(([,E])=>E>=0)),y.get(M));f.data.name.forEach((M,E)=>{for(let[
,P]of v(E))O[P][f.data.type[E]]++}),s.set(p,{bars:O,of:v})}return s.get(p)}function o(f,m){let{state:p,view:b,months:S}=f,O=p.node>=0?[p.node]:p.ends??[];if(!O.
length)return null;let[y,v]=O.map(P=>m(P)),M=v?new Set(v.map(([P])=>P)):null,E=S.map(()=>0);return y.filter(([P])=>!M||M.has(P)).forEach(([,P])=>E[P]++),{counted:E,
name:O.map(f.graph.nameOf).join(" — "),view:b}}function i({graph:f,state:m,months:p}){if(m.node<0)return[];let{data:b}=f,S=(O,y)=>{let v=(O||y||"").slice(0,7);
return v?Math.max(0,Math.min(p.length-1,p.findLastIndex(M=>M<=(v.length===4?`${v}-01`:v)))):-1};return b.post.filter(O=>(O[0]===m.node||O[2]===m.node)&&!O[3]).map(
([O,y,v,,M,E,P,B])=>{let F=O===m.node?v:O;return[`${y} ${typeof F=="number"?f.nameOf(F):F}`,S(P,b.dates[M]),B?S(B):S(b.dates[E],b.dates[M]),!!(P||B)]}).filter(([
,O,y])=>O>=0&&y>=O).slice(0,Yo)}function r(){let f=e(),{months:m,state:p,words:b,graph:S}=f,O=C("time");if(O.hidden=m.length<2,O.hidden)return;let{bars:y,of:v}=a(
f),M=o(f,v),E=i(f),P=Math.max(C("strip").clientWidth,200),B=P/m.length,F=We+(M?He:0)+ys+E.length*ht,I=K("svg",{width:P,height:F,viewBox:`0 0 ${P} ${F}`,role:"im\
g","aria-label":b.bars}),[q,_]=[Math.max(m.indexOf(p.from),0),p.to?m.indexOf(p.to):m.length-1],V=!!(p.from||p.to);if(ta(I,f,y,B,Q=>!V||Q>=q&&Q<=_),M){let Q=Math.
max(...M.counted,1);M.counted.forEach((te,de)=>{te&&I.append(K("rect",{x:de*B,y:We+He-te/Q*(He-4),width:Math.max(B-.5,1),height:te/Q*(He-4),class:"own"},Ft(`${M.
name} · ${m[de]} · ${b.inArticles(te)}`)))})}if(na(I,m,B,We+(M?He:0)),E.forEach(([Q,te,de,Ue],Re)=>{let ue=We+(M?He:0)+ys+Re*ht;I.append(K("line",{x1:te*B,x2:(de+
1)*B,y1:ue+ht-3,y2:ue+ht-3,class:Ue?"term printed":"term"},Ft(Q)));let _e=Math.min(te*B,P-12*Q.length),xe=K("text",{x:Math.max(_e,0),y:ue+11,class:"term"});xe.textContent=
Q,I.append(xe)}),V&&bs(I,q*B,(_+1)*B,F,"brush"),p.less){let[Q,te]=p.less.split("..").map(de=>m.indexOf(de));bs(I,Q*B,(te+1)*B,F,"brush less")}C("strip").replaceChildren(
I),C("strip").setAttribute("aria-label",b.time),I.addEventListener("pointerdown",Q=>c(Q,B)),l(f,[q,_],V,M,S)}function l(f,[m,p],b,S){let{words:O,state:y,months:v,
set:M}=f,E=p-m+1,P=m>=E?`${v[m-E]}..${v[m-1]}`:"",B=["gained","lost","stronger","weaker"],[F,I]=y.less.split("..");C("time-acts").replaceChildren(pe("play",t?O.
pause:O.play,!!t,()=>d()),...b&&(P||y.less)?[pe("compare",O.compare,!!y.less,()=>M({less:y.less?"":P}))]:[],...b?[g("button",{type:"button",id:"all-time",click:()=>{
u(),M({from:"",to:"",less:""})}},O.clear)]:[],y.less?g("span",{class:"soft",id:"compared"},O.compared(`${y.from||v[0]}–${y.to||v.at(-1)}`,`${F}–${I}`),...B.
map(q=>g("b",{class:q},` ━ ${O[q]} ${[...f.view.compared?.changes.values()??[]].filter(_=>_===q).length}`))):g("span",{class:"soft"},S?O.own(S.name):b?`${v[m]}\
 – ${v[p]}`:O.bars),...y.less||S?[]:[g("span",{class:"soft key"},...f.graph.data.types.map(q=>g("span",{},K("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},K("rect",{width:10,height:10,fill:f.graph.data.colours[q]})),f.graph.data.labels[q][O.language].many)))])}function c(f,m){let p=e(),b=f.currentTarget,
S=v=>Math.max(0,Math.min(p.months.length-1,Math.floor((v-b.getBoundingClientRect().left)/m)));clearInterval(t),t=0,n=S(f.clientX),b.setPointerCapture(f.pointerId);
let O=K("rect",{class:"brush",y:0,height:b.getAttribute("height")});b.append(O);let y=v=>{let[M,E]=[n,S(v)].sort((P,B)=>P-B);return O.setAttribute("x",M*m),O.setAttribute(
"width",(E-M+1)*m),[M,E]};y(f.clientX),b.addEventListener("pointermove",v=>y(v.clientX)),b.addEventListener("pointerup",v=>{let[M,E]=y(v.clientX);h(M,E)},{once:!0})}
function h(f,m){let{months:p,set:b}=e();b({from:p[f],to:p[m],less:""})}function d(){if(t)return u();let{months:f,state:m}=e(),p=m.from&&m.to&&!(m.from===f[0]&&m.
to===f.at(-1))?f.indexOf(m.to)-f.indexOf(m.from)+1:Math.max(1,Math.round(f.length/12)),b=m.from&&m.to?f.indexOf(m.from)+1:0;b+p>f.length&&(b=0),t=setInterval(()=>{
if(b+p>f.length)return u();h(b,b+p-1),b++},Zo),r()}function u(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var Ft=e=>{let t=K("title");return t.textContent=
e,t};function ta(e,t,n,s,a){let{graph:o,months:i,words:r}=t,{data:l}=o,c=Math.max(...n.map(h=>h.reduce((d,u)=>d+u,0)),1);n.forEach((h,d)=>{let u=We,f=K("g",a(d)?
{}:{class:"out"},Ft(`${i[d]} · ${l.types.map((m,p)=>h[p]?`${l.labels[m][r.language].many} ${h[p]}`:"").filter(Boolean).join(" · ")}`));l.types.forEach((m,p)=>{
let b=h[p]/c*(We-3);b&&(u-=b,f.append(K("rect",{x:d*s,y:u,width:Math.max(s-(s>3?1:0),.7),height:b,fill:l.colours[m]})))}),e.append(f)})}function na(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=ea)??240,i=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(K("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(i,0);r<t.length;r+=o){let l=K("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});l.textContent=o>=12?t[r].slice(0,4):t[r],e.append(K("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),l)}}var bs=(e,t,n,s,a)=>e.append(K("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:a}));var Z=e=>e.toLocaleString("en"),we=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,Gt={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
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
cite:"复制原句与出处",asPrinted:"版面原图",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为\
 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,hubsOn:"显示枢\
纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",articles:"大小：报\
道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每个实体平均画 ${e}\
 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,members:"\
成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,lastSeen:e=>`\
末见 ${e}`,days:e=>`${Z(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e} 至 ${t}，与此前相比`,newPosts:"新见职务",newPeople:"新出现",gone:"\
不再出现",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",
leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Z(e)} 句原文`:
`已找到 ${Z(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,read:"看全文",
wholeArticle:"全文",partOfArticle:"本文件所含的句子",time:"时间：拖动选取一段",play:"播放",pause:"暂停",compare:"与此前等长时段对比",
clear:"全部时间",bars:"每月出现次数（按类型）",own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：见报起止）",
gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",compared:(e,t)=>`${e} 对比 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",select:"加入选集",
selected:"选集",unselect:"移出选集",among:"选集内的联系",dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",emptySelection:"\
选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",selectHint:"按住 Shift 点选节点，可同\
时选多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, initials, or the text",results:"Results",none:"No such name",types:"Types",graph:"\
Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zo\
om in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to the whole",counts:(e,t,n,s)=>`${e} of ${t} entities\
, ${n} of ${s} links shown (the strongest)`,corpus:(e,t,n)=>[e===null?"":we(e,"page"),we(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choo\
se a node or a name for its posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"\
Articles",mentions:"Mentions",inArticles:e=>we(e,"article"),named:e=>we(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"\
Appears with",covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual informa\
tion, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",
evidence:"Evidence",both:e=>`together in ${we(e,"article")}`,wrote:e=>`in ${we(e,"article")} credited to the reporter`,said:e=>`in ${we(e,"sentence")}`,lists:e=>`\
of these ${we(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter a\
nd look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"\
without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"\
by community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",png:"Picture (PNG\
)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", \
filtered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>we(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"\
Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain \
links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,a,o)=>`This file holds a\
 part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${a} of ${o} articles. For the rest use kg who NAME, kg export or kg serve.`,
rest:(e,t,n,s,a,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${a} of ${o} articles; the rest comes from the database as you\
 search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${we(e,"more article")} are\
 not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",copied:"\
copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs l\
eft out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),
groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Si\
ze: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest tha\
t hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"\
Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`\
last seen ${e}`,days:e=>we(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for the first time",
newPeople:"New",gone:"No longer seen",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"\
Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text\
 for “${e}”`,textHits:(e,t)=>t?we(e,"sentence"):`${we(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named th\
ere",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: \
drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: a\
rticles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",selectHint:"Hold Shift and click nodes to select several."}};var ks=.5,Ut=matchMedia("(max-width: 760px)"),Ss={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ve=us(),H=Kt(ve),_t=Yt(H.data),sa=fs(H,ve.first,
En(H),_t),$s=ps(H,ve),oa=gs(H,ve),aa=matchMedia("(prefers-reduced-motion: reduce)").matches,Ce=aa?!1:{duration:350,easingFunction:"easeInOutQuad"},Ie=C("panel"),
T={state:an(H),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},U=as(C("canvas"),H,ve,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?ze({sel:ke(T.state.sel,
e)}):Xt(e,e===T.state.node?T.state.ego:0),edge:e=>Ge({...le(T.state),ends:[H.data.a[e],H.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=T.state;(e>=
0||t||n||s>=0)&&Ge(le(T.state))},covers:ra,hover:e=>Qn(T.ctx,e)}),Ms=Os(()=>T.ctx),pt=ls({graph:H,store:ve,ctxOf:()=>T.ctx,pick:Xt,fault:Ts}),ia=e=>Gt[e.lang||(navigator.
language.startsWith("zh")?"zh":"en")],vs=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function ra(){let e=C("canvas").getBoundingClientRect();
return{boxes:["legend","zoom","story"].map(n=>C(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,
bottom:n.bottom-e.top})),left:C("legend").open&&innerWidth>1600?C("legend").offsetWidth:0}}function Vt(){let e=getComputedStyle(document.documentElement);return Object.
fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Ge(e){let t=ln(e,
H);t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),ut()}function ze(e){Ge({...T.state,...e})}function As(e){location.
hash=Ht(H.data.steps,e),ut()}function Qt(e){T.linking=T.linking===e?-1:e,document.body.classList.toggle("linking",T.linking>=0),pt.say(T.linking>=0?T.ctx.words.
chainTo:T.ctx.words.search),T.linking>=0&&pt.focus(),C("chain")?.setAttribute("aria-pressed",String(T.linking===e))}function Xt(e,t=0){let n=T.linking;n>=0&&Qt(
n);let s={...le(T.state),table:""};Ge(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function ut(){C("fault").hidden=!0,Jt(),requestAnimationFrame(
()=>{Ie.scrollTop=0})}function la(){let e=rn(location.hash,H,_t);return Ut.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Jt(){let e=T.drawn,t=document.activeElement;
T.followed=location.hash;let n=la(),s=ia(n);fa(s,vs(n));let a=sa(n);T.state=n,document.body.classList.toggle("chosen",a.chosen.length>0),T.drawn=cn(n),ms({graph:H,
state:n,words:s,set:ze},As),U.draw(a,Vt(),e!==T.drawn),T.ctx=Object.freeze({graph:H,months:_t,state:n,view:a,words:s,picture:U,go:Ge,set:ze,link:Qt,looks:U.looks(),
linking:T.linking,bare:()=>le(T.state),older:o=>Es([$s.older(o)])}),In(T.ctx),bn(T.ctx),On(T.ctx),kn(T.ctx),Ms.write(),document.querySelector("header details[op\
en]")&&Tt(T.ctx),Ie.replaceChildren(...ca(T.ctx).flat(2).filter(o=>o!=="")),e===T.drawn&&U.isReady()&&(a.chosen.length?U.bringIntoView(a.chosen,Ce):n.group>=0&&
a.lit&&U.fit(Ce,[...a.lit.strong])),t.isConnected||(C(t.id)??Ie).focus({preventScroll:!0}),da(T.ctx),Es($s.bring(location.hash,a.edge===void 0?(a.ways??[]).flat():
[a.edge]))}function ca(e){let{state:t,view:n}=e,s=t.read?H.articleAt(t.read):void 0;if(s!==void 0)return yn(e,s);if(t.q)return ws(e,oa,U.shine);if(n.edge!==void 0)
return Dn(e,n.edge);if(t.chain)return qn(e);if(t.node>=0)return Bn(e,t.node);if(t.sel.size)return Un(e);let a=n.groups.find(({number:o})=>o===t.group);return a?
Hn(e,a):Jn(e)}function da(e){let{view:t,state:n,words:s}=e;document.title=`${Rt(e)} · kg`,C("chosen").textContent=t.chosen.map(i=>`${H.nameOf(i)} ${Oe(e,i)} ${s.
inArticles(t.counts.articles[i])}`).join("; ");let a=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(Z);C("shown").textContent=s.counts(...a)+
(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?`；${s.hubs(t.leftOut.length)}`:"")+s.off(H.data.name.length-t.ofTypes.
nodes);let{unknown:o}=n;o.length&&!(ve.served&&T.waiting)&&(C("fault").hidden=ve.served,C("fault").textContent=s.unknown(o.join("、")))}function Es(e){T.waiting+=
e.length,Ie.setAttribute("aria-busy",String(T.waiting>0));for(let t of e)t.finally(()=>{T.waiting--,Ie.setAttribute("aria-busy",String(T.waiting>0))}).then(()=>{
T.state.ego&&(T.drawn=""),Jt()},Ts)}function Ts(e){C("fault").hidden=!1,C("fault").textContent=T.ctx.words.unanswered(e.message)}function fa(e,t){let n=document.
documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.
language,t,e.tag],!!s){for(let a of document.querySelectorAll("[data-word]"))a.textContent=e[a.dataset.word];for(let a of document.querySelectorAll("[data-label\
]"))a.setAttribute("aria-label",e[a.dataset.label]);for(let a of document.querySelectorAll("[data-hint]"))a.setAttribute("title",e[a.dataset.hint]);if(pt.say(T.
linking>=0?e.chainTo:e.search),Fn(e,()=>T.ctx,Vt),C("part").hidden=!H.data.database,H.data.database){let{entities:a,links:o,articles:i}=H.data.database,{held:r}=H;
C("part").textContent=(ve.served?e.rest:e.part)(...[r.nodes,a,r.edges,o,r.stories,i].map(Z))}}}C("stage").addEventListener("keydown",e=>{if(e.target!==C("stage"))
return;let{view:t,state:n}=T.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Ss&&t.nodes.length){e.preventDefault();let a=n.node>=0?U.next(s,Ss[e.key]):
s;a>=0&&Xt(a)}else e.key==="+"||e.key==="="?U.zoom(1.3,Ce):e.key==="-"?U.zoom(1/1.3,Ce):e.key==="0"?U.fit(Ce):e.key==="Enter"&&Ie.focus()});document.addEventListener(
"keydown",e=>{if(e.isComposing)return;let{steps:t}=H.data;if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!Ie.contains(document.activeElement))e.preventDefault(),
As(Math.max(1,Math.min(T.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="/"&&e.target!==C("query"))e.preventDefault(),pt.focus();else if(e.key===
"Escape"){let n=document.querySelectorAll("header details[open]");T.linking>=0?Qt(T.linking):n.length?n.forEach(s=>{s.open=!1}):T.state.read?ze({read:""}):Ge(le(
T.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});C("l\
anguage").addEventListener("click",()=>ze({lang:T.ctx.words===Gt.zh?"en":"zh"}));C("theme").addEventListener("click",()=>ze({theme:vs(T.state)==="dark"?"light":
"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&Tt(T.ctx)});C("rows").addEventListener("click",()=>ze(
{table:T.state.table?"":"nodes"}));C("closer").addEventListener("click",()=>U.zoom(1.3,Ce));C("farther").addEventListener("click",()=>U.zoom(1/1.3,Ce));C("whole").
addEventListener("click",()=>U.fit(Ce));C("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(
e,()=>{T.followed!==location.hash&&ut()});addEventListener("resize",()=>{T.ctx&&Ms.write()});Ut.addEventListener("change",()=>{T.ctx&&Jt()});is(()=>T.ctx,Vt);C(
"legend").open=innerWidth>1600;C("legend").addEventListener("toggle",()=>{T.ctx&&U.isReady()&&U.refit()});U.whenReady(()=>{let{view:e}=T.ctx;Ut.matches&&U.scale()<
ks&&e.nodes.length&&!T.state.ego&&U.centre(Math.min(...e.nodes),ks),e.chosen.length&&U.bringIntoView(e.chosen,!1)});!location.hash&&H.data.steps.length&&history.
replaceState(null,"","#"+Ht(H.data.steps,1));setTimeout(ut);var Fe=e=>H.nodeOf.get(e);window.kg=Object.freeze({settled:()=>T.followed===location.hash&&T.waiting===
0,nodes:()=>T.ctx.view.nodes.map(e=>H.data.name[e]),edges:()=>T.ctx.view.edges.map(e=>[H.data.name[H.data.a[e]],H.data.name[H.data.b[e]]]),node:e=>(U.now(),U.point(
Fe(e))),edge:(e,t)=>U.pointOf(H.edgeOf(Fe(e),Fe(t))),line:(e,t)=>{let n=H.edgeOf(Fe(e),Fe(t));return{...U.looks().line(n),step:U.looks().step(n)}},lit:()=>T.ctx.
view.lit?[...T.ctx.view.lit.strong].map(e=>H.data.name[e]):null,group:e=>T.ctx.view.groups.find(({members:t})=>t.includes(Fe(e)))?.number??-1,labels:()=>U.labels().
map(({i:e,text:t,left:n,top:s,right:a,bottom:o})=>{let[i,r]=[U.onScreen({x:n,y:s}),U.onScreen({x:a,y:o})];return{text:t,name:H.data.name[e],left:i.x,right:r.x,top:i.
y,bottom:r.y}})});})();
