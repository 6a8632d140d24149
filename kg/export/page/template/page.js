// sources 5090254f8cd9bcb577db22d906bdd2070ed79743ba0d9c83e68ce441516d7dde
"use strict";
(()=>{function hn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&lt(t,n[0],n[2],n);return t}function pn(e){let t=new Map;for(let n of e.
event){let[,,s,i,o]=n;for(let a of s)for(let r of i)lt(t,a,r,n);if(s.length+i.length<=20)for(let a of[s,i])a.forEach((r,d)=>a.slice(d+1).forEach(h=>lt(t,r,h,n)));
if(o>=0)for(let a of s)lt(t,a,o,n)}return t}function lt(e,t,n,s){if(t===n)return;let i=Ct(t,n),o=e.get(i)??e.set(i,[]).get(i);o.includes(s)||o.push(s)}var Ct=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function ct(e,t,n){let s=t.flatMap(i=>n==="post"?[i[4],i[5]]:[i[1]]).filter(Boolean).sort((i,o)=>e.dates[i]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var We=0,Fe=1,ge=2,so=3,Ye="posted";function dt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var xt=e=>{let t=0;return e.map(n=>t+=n)};function un(e){let{data:t}=e,
n=t.name.map(()=>[]);t.a.forEach((b,E)=>{n[b].push(E),n[t.b[E]].push(E)}),t.kind=t.a.map(()=>We);let s=new Map(t.name.map((b,E)=>[b,E])),i=new Map(t.called),o=new Set(
xt(t.listed)),a=new Map;xt(t.again.map(([b])=>b)).forEach((b,E)=>a.set(b,b-t.again[E][1]));let r=new Map(t.docName.map(b=>[b,[]]));t.doc.forEach((b,E)=>r.get(t.
docName[b]).push(E));let d=[],h=new Map,f=new Map(t.docName.map((b,E)=>[b,E])),p=new Map(t.dates.map((b,E)=>[b,E])),l=new Map,c=new Set(t.posted),g=0,u=!1,y=Object.
freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),T=b=>t.types[t.type[b]],$=b=>c.has(
b)?Ye:T(b),O=(b,E)=>E.has(T(b))||E.has($(b)),k=(b,E)=>t.a[b]===E?t.b[b]:t.a[b],S=(b,E)=>n[b]?.find(P=>k(P,b)===E);function A(b){let[E,P]=[0,t.from.length-1];for(;E<
P;){let z=E+P+1>>1;t.from[z]<=b?E=z:P=z-1}return E}function M(b){return l.has(b)||l.set(b,xt(t.seen[b])),l.get(b)}let I=b=>M(b).filter((E,P,z)=>E!==z[P-1]),U=b=>t.
story[A(b)],R=b=>t.dates[t.docDate[t.doc[b]]];function W(b){b.kind<ge&&[b.a,b.b].forEach(E=>n[E].push(t.a.length));for(let E of["a","b","weight","sentences","li\
sts","npmi","since","until","kind"])t[E].push(b[E])}function Q(b){return Promise.all(b.map(async E=>{if(E>=t.said)return d[E-t.said];let[P,z,G,oe=""]=(await e.chunk(
Math.floor(E/t.chunk)))[E%t.chunk],V=[];for(let w=0;w<G.length;w+=3)V.push(G.slice(w,w+3));return{sentence:E,text:P,listing:!!z,marks:V,clip:oe}}))}function X(b){
let E=new Map;for(let P of b)dt(E,A(P),P);return[...E].sort(([P],[z])=>(R(P)<R(z))-(R(P)>R(z))||P-z)}function Y(b){if(h.has(b))return h.get(b);let[E,P]=[I(t.a[b]),
I(t.b[b])],z=new Set(P),G=E.filter(C=>z.has(C)),oe=new Set(G.map(U)),[V,w]=[new Set(E.map(U)),new Set(P.map(U))],v=[...new Set([...E,...P])].filter(C=>!oe.has(U(
C))&&w.has(U(C))&&V.has(U(C)));return{both:G,either:v.sort((C,N)=>C-N)}}function ae(){if(u)return;u=!0,g++;let b=t.name.map((P,z)=>new Map(I(z).map(G=>[U(G),A(G)]))),
E=new Map;b.forEach((P,z)=>{if(T(z)!=="reporter")for(let G of P.keys())dt(E,G,z)}),b.forEach((P,z)=>{if(T(z)!=="reporter")return;let G=new Map;for(let[oe,V]of P)
for(let w of E.get(oe)??[])dt(G,w,t.docDate[t.doc[V]]);for(let[oe,V]of[...G].sort(([w,v],[C,N])=>N.length-v.length||w-C)){let w=V.filter(Boolean).sort((v,C)=>t.
dates[v]<t.dates[C]?-1:1);W({a:oe,b:z,weight:V.length,sentences:0,lists:0,npmi:null,since:w[0]??0,until:w.at(-1)??0,kind:Fe})}})}let de={post:null,event:null},Re=new Map,
Be={post:new Map,event:new Map};function Ee(b){return b==="together"?[]:(de[b]??=[...b==="post"?hn(t):pn(t)].sort(([,E],[,P])=>P.length-E.length).map(([E,P])=>{
let[z,G]=E.split(" ").map(Number),[oe,V]=ct(t,P,b);W({a:z,b:G,weight:P.length,sentences:0,lists:0,npmi:null,since:oe,until:V,kind:b==="post"?ge:so});let w=t.a.length-
1;return Re.set(w,P),Be[b].set(E,w),w}),de[b])}function je(b,E,P){return Ee(P),Be[P]?.get(Ct(b,E))??S(b,E)}function xe(b,E,P){return b.has(E)||(b.set(E,b.size),
P()),b.get(E)}let ke=b=>xe(p,b??"",()=>t.dates.push(b)),it=b=>xe(f,b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push(ke(b.date)),t.pageNumber.
push(b.page??"")});function at(b){if(!s.has(b.entity)){s.set(b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&c.add(t.name.length);let E={name:b.
entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.pinyin,mentions:b.mentions,articles:b.articles,first:ke(b.first),last:ke(b.last),rank:0,community:-1,
seen:[]};for(let[P,z]of Object.entries(E))t[P].push(z);g++}return s.get(b.entity)}function At({entities:b,links:E}){b.forEach(at);for(let P of E){let[z,G]=[s.get(
P.source),s.get(P.target)];S(z,G)===void 0&&W({a:z,b:G,weight:P.weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:ke(P.first),until:ke(P.last),kind:We})}
g++}function De(b,E){let P=z=>s.get(z)??z;t.post=[...t.post.filter(([z,,G])=>z!==b&&G!==b),...E.map(z=>[P(z.person),z.post,P(z.organ),Number(z.former),ke(z.first),
ke(z.last),z.begin??"",z.until??"",-1])],de.post=null,g++}function He(b,{quotes:E,more:P}){let z=new Map;for(let v of E)dt(z,`${v.sentence.doc}
${v.sentence.article}`,v);let G=h.get(b)??{both:[],either:[],came:0},[oe,V]=[[...G.both],[...G.both,...G.either]];for(let v of z.values()){let[{sentence:C}]=v,N={
doc:it(C),article:C.article,headline:C.headline,story:C.story,from:t.said+d.length};for(let[B,j]of Object.entries(N))t[B].push(j);for(let{sentence:B,marks:j}of v){
let F=t.said+d.length;d.push({sentence:F,text:B.text,listing:B.listing,marks:j.map(H=>[s.get(H.entity),H.start,H.end]),clip:B.clip??""}),V.push(F),B.both&&oe.push(
F)}}let w=new Set(oe.map(U));h.set(b,{both:oe,either:V.filter(v=>!w.has(U(v))),more:P,came:G.came+E.length}),g++}let be=new Map;function rt(b){return g++,b.map(
E=>{let P=`${E.doc} ${E.start}`;if(!be.has(P)){let z=t.said+d.length,G={doc:it(E),article:E.article,headline:E.headline,story:`${E.doc}#${E.article}`,from:z};for(let[
V,w]of Object.entries(G))t[V].push(w);let oe=E.entities.map(V=>s.get(V)).filter(V=>V!==void 0).map(V=>{let w=[t.name[V],...t.alias[V]].filter(C=>E.text.includes(
C)).sort((C,N)=>N.length-C.length)[0],v=w?E.text.indexOf(w):0;return[V,v,v+(w??"").length]});d.push({sentence:z,text:E.text,listing:!1,marks:oe.sort((V,w)=>V[1]-
w[1]),clip:""}),be.set(P,z)}return d[be.get(P)-t.said]})}return Object.freeze({data:t,held:y,edgesOf:n,nodeOf:s,lists:o,evidence:h,posted:c,typeOf:T,kindOf:$,isOf:O,
otherEnd:k,edgeOf:S,articleOf:A,typedEdges:Ee,lineOf:je,rowsOf:Re,namingsOf:M,sentencesOf:I,storyOf:U,dayOf:R,quotes:Q,byArticle:X,proof:Y,version:()=>g,served:e.
served,nameOf:b=>i.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>R(b).slice(0,7),isCredit:b=>t.kind[b]===Fe,isTyped:b=>t.kind[b]>=ge,sentencesIn:b=>{let E=t.
from[b+1]??t.said+d.length;return Array.from({length:E-t.from[b]},(P,z)=>t.from[b]+z)},fileOf:b=>`${t.docName[t.doc[b]]}#${t.article[b]}`,articleAt:b=>{let E=b.
lastIndexOf("#");return(r.get(b.slice(0,E))??[]).find(P=>String(t.article[P])===b.slice(E+1))},addCredits:ae,addNode:at,addGraph:At,addPosts:De,addQuotes:He,addHits:rt})}
function mn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,i]=t[0].split("-").map(Number);;i===
12?(s++,i=1):i++)if(n.push(`${s}-${String(i).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function gn(e){let n=(e.database?[...e.first,...e.last]:
e.docDate).filter(s=>e.dates[s]).sort((s,i)=>e.dates[s]<e.dates[i]?-1:1);return[n[0]??0,n.at(-1)??0]}function ft(e,t,n){let[s,i]=[e.dates[t],e.dates[n]];return s===
i?s:[s,i].filter(Boolean).join(" – ")}var Le=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Lt="#8a8a8a",Ne={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[oo,wn]=[6.5,23],io=4,ao=[.5,.72,.86,.94,.98],ht=[.8,1.3,2,3,4.4,6],
pt=[.13,.2,.3,.42,.56,.72],ro=.16;function yn(e,t,n,s,i){let{data:o}=e,a=Math.max(oo,Math.min(io/i,14)),r=new Map(Le.slice(0,o.groups).map((u,y)=>[y,u])),d=u=>Math.
min((a+(wn-a)*Math.sqrt(t.measure.of(u)/t.measure.greatest))*(e.typeOf(u)==="reporter"?1.5:1),wn),h=u=>t.state.colour==="type"?o.colours[e.typeOf(u)]:r.get(o.community[u])??
Lt,f=lo(t),p=Math.min(1,ro/Math.max(co(e,t,f,s),1e-9)),l=u=>f.findLastIndex(y=>t.tie(u)>=y),c=t.compared?.changes,g=u=>t.state.links==="post"&&(e.rowsOf.get(u)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:h,step:l,scale:f,coloured:r,least:a,line(u){let y=t.lit,T=y?.edges.has(u),$=l(u),O=c?.get(u),k=Math.max(
pt[$]*p,.06);if(e.isTyped(u))return{width:Math.min(1.4+.5*(t.counts.weight[u]-1),5)+(T?.6:0),opacity:y&&!T?.12:O?.8:.6,colour:O?n[O]:T?n.accent:n.edge,dashes:g(
u)||O==="lost"?[5,4]:!1};let S=O?Math.max(pt[$],.35):T?Math.max(pt[$],.6):y?k*(t.state.ego?.6:.25):k;return{width:T?ht[$]+.8:y&&t.state.ego?Math.min(ht[$],1.5):
ht[$],opacity:S,colour:O?n[O]:T?n.accent:n.edge,dashes:O==="lost"||o.kind[u]===Fe?[5,4]:!1}},opacity:u=>!t.lit||t.lit.strong.has(u)?1:t.lit.weak.has(u)?.45:t.state.
ego?.6:.13})}function lo(e){let t=e.edges.map(e.tie).sort((s,i)=>s-i),n=[0];for(let s of ao){let i=t[Math.floor(s*t.length)]??1;i<=n.at(-1)&&(i=t.find(o=>o>n.at(
-1))??1/0),n.push(i)}return n}function co({data:e},t,n,s){let i=t.nodes.map(s).filter(Boolean);if(i.length<2)return 0;let o=p=>i.reduce(([l,c],g)=>[Math.min(l,g[p]),
Math.max(c,g[p])],[1/0,-1/0]),[[a,r],[d,h]]=[o("x"),o("y")];return t.edges.reduce((p,l)=>{let[c,g]=[s(e.a[l]),s(e.b[l])],u=n.findLastIndex(y=>t.tie(l)>=y);return c&&
g?p+ht[u]*pt[u]*Math.hypot(c.x-g.x,c.y-g.y):p},0)/Math.max((r-a)*(h-d),1e4)}var Pt=["mentions","articles","degree","rank"],ut=["hide","pin","open","sel","not"],Nt={level:["article","sentence"],colour:["community","type"],size:Pt,links:[
"together","post","event"]},fo={least:1,from:"",to:"",level:"article",lists:!0},et={...fo,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},bn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},kn={lang:["zh","en"],theme:[
"light","dark"]},Ze=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Ye]:[],...e.types.filter(n=>!e.core.includes(n))],On=e=>({...et,...bn,
types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(ut.map(t=>[t,new Set]))}),re=e=>({...e,...bn}),ho=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(
e??"")?e:"";function $n(e,t,n){let s=new URLSearchParams(e.slice(1)),i=(l,c,g)=>c.includes(s.get(l))?s.get(l):g,o=l=>s.getAll(l).map(c=>t.nodeOf.get(c)).filter(
c=>c!==void 0),a=(l,c,g,u)=>Math.max(c,Math.min(Number.parseInt(s.get(l)??"",10)||u,g)),r=s.has("types")?s.get("types").split(",").filter(l=>Ze(t).includes(l)):
t.data.core,[d,h,[f=-1]]=[o("edge"),o("chain"),o("node")],p=[...d,...h,...f<0?[]:[f]];return{types:new Set([...r,...p.filter(l=>!t.isOf(l,new Set(r))).map(t.kindOf)]),
node:f,ends:d.length===2&&t.lineOf(...d,i("links",Nt.links,"together"))!==void 0?d:null,chain:h.length===2&&h[0]!==h[1]?h:null,ego:{1:1,2:2}[s.get("ego")]??0,least:a(
"least",1,1e3,1),from:i("from",n,""),to:i("to",n,""),less:ho(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(Nt).map(([l,c])=>[l,
i(l,c,et[l])])),...Object.fromEntries(Object.entries(kn).map(([l,c])=>[l,i(l,c,"")])),table:i("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:a("gr\
oup",0,1e6,0)-1,shown:a("shown",1,99,1),step:a("step",0,t.data.steps.length,0),q:s.get("q")??"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.
fromEntries(ut.map(l=>[l,new Set(o(l))])),unknown:["node","edge","chain"].flatMap(l=>s.getAll(l)).filter(l=>!t.nodeOf.has(l))}}function Sn(e,t){let n=new URLSearchParams,
s=o=>t.data.name[o],i=Ze(t).filter(o=>e.types.has(o));i.join()!==Ze(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",i.join()),e.node>=0&&n.set("node",
s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of["least","from",
"to","less",...Object.keys(Nt),"table","q","read","shown"])e[o]!==et[o]&&n.set(o,e[o]);for(let o of Object.keys(kn))e[o]&&n.set(o,e[o]);e.group>=0&&n.set("group",
e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of ut)e[o].forEach(a=>n.append(o,
s(a)));return n.toString()}var vn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),Oe=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Mn=(e,t)=>({...e,...et,...Object.fromEntries(ut.map(n=>[n,new Set])),types:new Set(t.data.core)});function En(e,t,n,s){
let i=(r,d,h)=>({name:r,text:d,without:{...e,...h}}),o=(r,d)=>[...e[r]].map(h=>i(r,`${d} ${t.nameOf(h)}`,{[r]:Oe(e[r],h)})),a=(r,d,h)=>e[r]===et[r]?[]:[i(r,d,h)];
return[...e.from||e.to?[i("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${e.less.replace(".."," – ")}`,
{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a("links",
s.kinds[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var L=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[i,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
i,o):o!==null&&s.setAttribute(i,o);return s.append(...n.flat().filter(i=>i!==null&&i!=="")),s}function J(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[i,o]of Object.entries(t))s.setAttribute(i,o);return s.append(...n),s}var $e=(e,t,n)=>J("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},J("path",{d:Ne[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),we=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,pe=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>pe(e,{...re(e.state),table:"",node:t},
$e(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),me=(e,t,...n)=>pe(e,{...re(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Te=(e,t)=>me(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),le=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),mt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),tt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},
t))),ie=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[],ye=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(re(e.state))},"← ",e.words.close),gt=(e,t)=>e.
view.counts.npmi[t]?.toFixed(2)??"",ce=(e,t,n)=>ft(e.graph.data,t,n);function Tn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function It({graph:e,words:t},n){let{data:s}=e,i=s.doc[n],o=s.pageNumber[i];return[s.paper[i],s.dates[s.docDate[i]]||t.undated,o&&t.page(o),s.headline[n]]}var po=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function zt(e,t,n){let[s,i,o,a]=It(e,n),r=[s,i,o,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(po(t),r.join(e.words.comma))}function Rt(e,t){let[n,s,i,o]=It(e,t);return[m("b",{class:"headline"},o||e.
words.untitled),m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,i].filter(Boolean).join(" · "))]}var An=(e,t)=>pe(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ae(e,t,n,s){let i=m("article",{},m("header",{},...Rt(e,t)));return Cn(e,i,t,n,s),i}function Ue(e,t,n,s){let i=m("details",{},m("summa\
ry",{},...Rt(e,t))),o=null,a=()=>o??=Cn(e,i,t,n,s);return i.addEventListener("toggle",a,{once:!0}),i.addEventListener("fill",({detail:r})=>r.push(a())),i}function*Bt(e,t,n){
let s=0;for(let[i,o,a]of t)o<s||a<=o||(yield e.slice(s,o),yield n(i,e.slice(o,a)),s=a);yield e.slice(s)}async function Cn(e,t,n,s,i){let o=new Set;for(let{sentence:a,
text:r,listing:d,marks:h,clip:f}of await e.graph.quotes(s)){if(o.has(e.graph.firstPrint(a)))continue;o.add(e.graph.firstPrint(a));let p=(l,c)=>m("mark",{class:l===
i[0]?"one":"other"},c);t.append(m("blockquote",{},d?m("span",{class:"chip"},e.words.listing):"",...Bt(r,h.filter(([l])=>i.includes(l)),p),xn(e,r,n),Ln(e,f)))}t.
append(An(e,n))}function xn(e,t,n){let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await uo(zt(e,t,n)),s.textContent=e.words.copied}),s}var Ln=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function uo(e){try{await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Nn(e,{text:t,marks:n,article:s,listing:i,clip:o},a){let r=(l,c)=>pe(e,{...re(e.state),node:l},c),d=a.length?t.indexOf(a[0]):
-1,h=n.filter(([,l,c])=>d<0||c<=d||l>=d+a[0].length),f=d<0?h:[...h,[-1,d,d+a[0].length]].sort((l,c)=>l[1]-c[1]),p=Bt(t,f,(l,c)=>l<0?m("mark",{class:"one"},c):r(
l,c));return m("article",{},m("header",{},...Rt(e,s)),m("blockquote",{},i?m("span",{class:"chip"},e.words.listing):"",...p,xn(e,t,s),Ln(e,o)),An(e,s))}function Pn(e,t){
let{graph:n,words:s,state:i,view:o}=e,[a,r,d,h]=It(e,t),f=m("div",{id:"text"}),p=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(l=>{for(let{text:c,marks:g}of l){
let u=(y,T)=>pe(e,{...re(i),node:y},m("mark",{class:p.has(y)?"one":"other"},T));f.append(m("p",c===h?{class:"headline"}:{},...Bt(c,g,u)))}}),[m("button",{type:"\
button",class:"quiet back",click:()=>e.go({...i,read:""})},"← ",s.back),m("h2",{},h||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[a,r,d].filter(
Boolean).join(" · ")),m("h3",{},n.served?s.partOfArticle:s.wholeArticle),f]}var Se=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function wt(e,t,n){let s=m("select",{"data-control":t},...n.map(i=>m("option",{value:i,...i===e.
state[t]?{selected:""}:{}},e.words.options[i])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function jt(e,t,[n,s],i,o){let a=m("output",{},i(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=i(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,a]}function Dt(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Ht(e){let{state:t,words:n,months:s,set:i,picture:o}=e,a=L("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[h,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],p=(l,c)=>i({from:l?s[l]:"",to:c<d?s[c]:""});a.replaceChildren(Se(n.least,
...jt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((l,c)=>Math.max(l,c),2),2),30)],String,l=>i({least:l}))),...s.length>1?[Se(n.from,...jt("f\
rom",h,[0,d],l=>s[l],l=>p(l,Math.max(l,f)))),Se(n.to,...jt("to",f,[0,d],l=>s[l],l=>p(Math.min(h,l),l)))]:[],Se(n.level,wt(e,"level",["article","sentence"])),Se(
n.listed,Dt("lists",t.lists,l=>i({lists:l}))),Se(n.links,wt(e,"links",["together","post","event"])),Se(n.colour,wt(e,"colour",["community","type"])),Se(n.size,wt(
e,"size",Pt)),Se(n.physics,Dt("physics",o.moves(),o.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(Mn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function In(e){let{graph:t,state:n,words:s,view:i}=e,{data:o}=t,a=o.name.map((f,p)=>p).filter(f=>!i.counts.recounted||
i.counts.articles[f]>0),r=Ze(t).map(f=>{let p=new Set([f]),l=m("input",{type:"checkbox","data-type":f});return l.checked=n.types.has(f),l.addEventListener("chan\
ge",()=>{let c=new Set(n.types);l.checked?c.add(f):c.delete(f);let g=n.node>=0&&t.isOf(n.node,c);e.go({...n,types:c,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
L("types").querySelector(`[data-type=${f}]`).focus()}),m("label",{},l,$e(e,f===Ye?"person":f),o.labels[f][s.language].many,m("span",{class:"number"},String(a.filter(
c=>t.isOf(c,p)).length)))}),d=Dt("hubs",n.hubs,f=>e.set({hubs:f})),h=[...i.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(i.hubs.size>5?" …":"");L("types").replaceChildren(
...r,...i.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.hubsHint(h)},d,s.hubsOn,m("span",{class:"number"},String(i.hubs.size)))]:[])}function zn(e){
let{graph:t,state:n,words:s}=e,i=["together","post","event"].filter(o=>o==="together"||t.data[o].length);L("kinds").hidden=i.length<2||!!n.table,L("kinds").replaceChildren(
...i.map(o=>le(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function Rn(e){let t=En(e.state,e.graph,e.months,e.words);
L("chips").hidden=!t.length,L("chips").replaceChildren(...t.map(({name:n,text:s,without:i})=>{let o=pe(e,i,s,m("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Bn(e){let{graph:t,view:n,state:s,words:i,looks:o}=e,a=qt(e),r=n.nodes.length-
n.groups.reduce((d,{members:h})=>d+h.length,0);L("legend-body").replaceChildren(...a.length?[m("h3",{},i.groupsTitle),...a,...r?[m("p",{class:"group"},jn(Lt),i.
restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},i.sizeOf[s.size]),mo(e),...s.links==="together"?[m("h3",{},i.widthOf),go(e),m("p",{class:"soft"},
i.why(t.data.limit.each))]:[m("h3",{},i.options[s.links]),m("p",{class:"soft"},i.lineOf[s.links])]),L("legend").hidden=!!s.table||!o}function qt(e){let{graph:t,
view:n,state:s,words:i}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let d=i.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:d,"data-group":a+1,"aria-pressed":String(s.
group===a),click:o(a)},jn(Le[a%Le.length]),m("span",{},d),m("span",{class:"number"},String(r.length)))})}var jn=e=>J("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},J("circle",{cx:8,cy:8,r:7,fill:e}));function mo({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(i=>n<16?Math.round(i*10)/10:Math.
round(i));return m("div",{class:"scale"},...s.map((i,o)=>m("span",{},J("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},J("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(i))))}function go({looks:e}){let t=e.scale.map((i,o)=>[i,o]).filter(([i])=>Number.isFinite(
i)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([i,o])=>m("span",{},J("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},J("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),i?`≥ ${i}`:"1")))}function Wt(e,t){let[n,s,i]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(i++,n++,s++):e[n]<t[s]?n++:s++;return i}var Dn=e=>[...new Set(e)].sort((t,n)=>t-n);
function wo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ge(e,{from:t,to:n},s){let i=e.monthOf(s);return(!t||i&&i>=t)&&(!n||i&&i<=
n)}function Ft(e,{from:t,to:n},s,i){let{data:o}=e;if(o.kind[s]!==ge)return Ge(e,{from:t,to:n},e.articleOf(i[7]));let[a,r]=[o.dates[i[4]].slice(0,7),o.dates[i[5]].
slice(0,7)];return(!t||r&&r>=t)&&(!n||a&&a<=n)}var nt=({from:e,to:t,lists:n})=>!!(e||t||!n);function Hn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(nt(n)?bo(e,n):yo(e)))),t.get(s)}}function yo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function bo(e,t){let{data:n,lists:s}=e,
i=n.doc.map((k,S)=>Ge(e,t,S)),o=k=>(t.lists||!s.has(k))&&i[e.articleOf(k)],a=n.name.map((k,S)=>e.namingsOf(S).filter(o)),r=a.map(k=>Dn(k.map(e.storyOf))),d=a.map(
k=>Dn(k.map(e.firstPrint))),h=d.map(k=>k.filter(S=>s.has(S))),f=new Map,p=(k,S)=>!S||k&&n.dates[k]<n.dates[S]?k:S;n.story.forEach((k,S)=>{i[S]&&f.set(k,p(n.docDate[n.
doc[S]],f.get(k)))});let l=k=>k.reduce(([S,A],M)=>{let I=f.get(M)??0;return I?[!S||n.dates[I]<n.dates[S]?I:S,!A||n.dates[I]>n.dates[A]?I:A]:[S,A]},[0,0]),c=r.map(
l),g=k=>k<e.held.articles&&i[k],u=new Set(n.story.filter((k,S)=>g(S))).size,y=k=>n.kind[k]!==Fe&&n.kind[k]<ge,T=new Map([...e.rowsOf].map(([k,S])=>[k,S.filter(A=>Ft(
e,t,k,A))])),$=n.a.map((k,S)=>T.get(S)?.length??Wt(r[k],r[n.b[S]])),O=n.a.map((k,S)=>{if(T.has(S))return ct(n,T.get(S),n.kind[S]===ge?"post":"event");let A=new Set(
r[n.b[S]]);return $[S]?l(r[k].filter(M=>A.has(M))):[0,0]});return{articles:r.map(k=>k.length),mentions:a.map(k=>k.length),first:c.map(([k])=>k),last:c.map(([,k])=>k),
weight:$,sentences:n.a.map((k,S)=>y(S)?Wt(d[k],d[n.b[S]]):0),lists:n.a.map((k,S)=>y(S)?Wt(h[k],h[n.b[S]]):0),npmi:n.a.map((k,S)=>y(S)?wo($[S],r[k].length,r[n.b[S]].
length,u):null),since:O.map(([k])=>k),until:O.map(([,k])=>k),stories:u,pages:new Set(n.doc.filter((k,S)=>g(S))).size,recounted:!0,said:k=>a[k].filter((S,A,M)=>S!==
M[A-1])}}var ko=12,Ut=6,qn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function yt(e,t){let{graph:n,state:s}=e,{dates:i}=n.data,o=a=>i[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Ft(n,s,t,a)).sort((a,r)=>(o(a)<o(r))-(o(a)>o(r)))}function Gt(e,t,n){let{graph:s,words:i}=e;return e.state.links==="post"?`${n[3]?
`${i.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ce(e,n[4],n[5])}`:[i.acts[s.data.acts[n[0]]],qn(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Wn(e,t){let{graph:n,words:s,state:i}=e,[o,...a]=yt(e,t);if(!o)return"";let r=i.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.
data.acts[o[0]]],n.data.dates[o[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Fn(e,t){let{graph:n,words:s,state:i,view:o}=e,a=[n.
data.a[t],n.data.b[t]],r=yt(e,t),d=n.edgeOf(...a),h=f=>i.links==="post"?f[8]:f[7];return[ye(e),m("h2",{class:"pair"},...a.map(f=>te(e,f))),tt([s.times(i.links,r.
length),ce(e,o.counts.since[t],o.counts.until[t])]),d===void 0?"":pe(e,{...i,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(f=>[m("h3",{class:"\
act"},Gt(e,t,f)),h(f)<0?"":Ae(e,n.articleOf(h(f)),[h(f)],a)]))]}function Un(e,t,n){let{graph:s,words:i}=e;return t.slice(0,ko).map(([o,a,r,d,h,f,p,l])=>{let c=[
...new Set([...r,...d,...h<0?[]:[h]])].filter(g=>g!==n);return m("li",{},m("b",{},i.acts[s.data.acts[o]])," ",m("time",{},qn(e,a)),p||f?m("span",{},` ${[p,f].filter(
Boolean).join(" · ")}`):"",c.length?m("div",{class:"with"},...c.slice(0,Ut).map(g=>te(e,g)),c.length>Ut?` +${c.length-Ut}`:""):"",Ue(e,s.articleOf(l),[l],n===void 0?
c:[n]))})}function Gn({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Ge(e,t,e.articleOf(s[7]))).sort((s,i)=>(n(s)<n(i))-(n(s)>n(
i)))}function _n(e,t){let n=Gn(e).filter(([,,s,i,o])=>s.includes(t)||i.includes(t)||o===t);return ie(`${e.words.events} ${n.length}`,n,m("ol",{id:"events",class:"\
line"},...Un(e,n,t)))}function Vn(e){let t=new Set(e.view.nodes),n=Gn(e).filter(([,,s,i,o])=>[...s,...i,o].filter(a=>t.has(a)).length>1);return n.length===0?"":
m("section",{class:"card",id:"newest"},...ie(e.words.newest,n,m("ol",{class:"line"},...Un(e,n))))}function Oo(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function $o(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,i;(i=2*s+1)<e.length&&(i+1<e.length&&e[i+1][0]<e[i][0]&&i++,!(e[s][0]<=e[i][0]));s=i)[e[s],e[i]]=[e[i],e[s]];return t}function So(e,t,[n,s],i){let o=new Map(
[[n,0]]),a=e.edgesOf.filter(p=>p.length).length,[r,d,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[p,l]=$o(h);if(d.has(l))continue;if(l===s)break;d.add(l);let c=l===
n?0:3*e.edgesOf[l].length/a;for(let g of e.edgesOf[l]){let u=e.otherEnd(g,l);if(!t.passes(g)||!i(g,u))continue;let y=p+c+1/t.weight(g);y<(o.get(u)??1/0)&&(o.set(
u,y),r.set(u,g),Oo(h,[y,u]))}}if(!r.has(s))return null;let f=[];for(let p=s;p!==n;p=e.otherEnd(f[0],p))f.unshift(r.get(p));return f}function st(e,t,n){let s=[t];
for(let i of n)s.push(e.otherEnd(i,s.at(-1)));return s}function Kn(e,t,[n,s],i,o=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(i);for(;r.length<
o;){let h=So(e,t,[n,s],(f,p)=>f!==a&&!d.has(p)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!h)break;r.push(h),st(e,n,h).slice(1,-1).forEach(f=>d.add(
f))}return r}function Qn(e,t,n,s){let i=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),o=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&i.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),i.get(e.otherEnd(a,s)),a]).sort((a,r)=>o(r)-o(a)||a[0]-r[0])}var vo=new Intl.Collator("zh"),Xn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?vo.compare(t,e):t-e);function Yn({words:e},t,n,s,i){let[o,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let p=t.map(l=>[s[1](l),l]).sort(([l],[c])=>r?Xn(l,c):Xn(c,l));o.replaceChildren(...p.slice(0,i).map(([,l])=>m(
"tr",{},...n.map(([c,g,u])=>m("td",{class:c},u?u(l):String(g(l))))))),n.forEach((l,c)=>f[c].setAttribute("aria-sort",l!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=i,a.textContent=e.more(Math.min(t.length-i,100))},h=p=>{[s,r]=[p,p===s?!r:p[0]!=="name"],d()},f=n.map(p=>m("th",{scope:"col",class:p[0]},m("but\
ton",{type:"button",class:"quiet",title:p[3]??null,click:()=>h(p)},e[p[0]])));return a.addEventListener("click",()=>{i+=100,d()}),d(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...f)),o),a)}var bt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Zn=e=>["together",t=>e.view.counts.weight[t],t=>me(e,t,String(e.view.
counts.weight[t]))],es=e=>["sentences",t=>e.view.counts.sentences[t]],ts=e=>["npmi",t=>e.view.counts.npmi[t],t=>gt(e,t),e.words.npmiHint],Jn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function ns(e,t){let{graph:n,view:s,words:i}=e,o=n.edgesOf[t].filter(s.passes).length,a=Zn(e);
return m("div",{id:"companions"},Yn(e,s.near,[bt(e,r=>n.otherEnd(r,t)),a,es(e),ts(e)],a,25),m("p",{class:"soft"},o>s.near.length?i.hidden(o-s.near.length):""))}
function ss(e){let{graph:t,view:n,state:s,words:i}=e,{data:o}=t,{counts:a}=n,r=L("table");if(r.hidden=!s.table,L("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=u=>t.isOf(u,s.types)&&!s.hide.has(u)&&(!a.recounted||a.articles[u]>0),[h,f]=[Zn(e),["articles",u=>a.articles[u]]],[p,l,c]=s.table==="edges"?[o.a.map((u,y)=>y).
filter(u=>o.kind[u]<ge&&d(o.a[u])&&d(o.b[u])&&n.passes(u)),[bt(e,u=>o.a[u]),bt(e,u=>o.b[u]),h,es(e),["inLists",u=>a.lists[u]],ts(e),...Jn(e,a.since,a.until)],h]:
[o.name.map((u,y)=>y).filter(d),[bt(e,u=>u),["type",u=>we(e,u)],f,["mentions",u=>a.mentions[u]],["companions",u=>t.edgesOf[u].filter(n.passes).length],...Jn(e,a.
first,a.last)],f],g=u=>le("tab-"+u,i.tabs[u],s.table===u,()=>e.set({table:u}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},i.rows(p.length))),Yn(e,p,l,c,100))}var is=(e,t,n)=>m("time",{class:"soft"},ce(e,t,n)),as=(e,t)=>typeof t=="number"?te(e,t):t;function Mo(e,[,t,n,s,i,o,a,r]){let d=a||r?m("time",{},`${a||"…"} – ${r||
"…"}`):is(e,i,o);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",as(e,n),d)}function Eo(e,[t,n,,s,i,o]){return m("li",
s?{class:"former"}:{},as(e,t)," ",m("b",{},s?e.words.former+" ":"",n),is(e,i,o))}function To(e,t){let{state:n,words:s,go:i,set:o}=e,a=r=>()=>o({[r]:Oe(n[r],t)});
return m("div",{class:"buttons acts"},le("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),le("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),le("open",s.open,
n.open.has(t),a("open")),le("pin",s.pin,n.pin.has(t),a("pin")),le("hide",s.hide,!1,()=>i({...re(n),hide:Oe(n.hide,t)})),le("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),le("chain",s.chain,e.linking===t,()=>e.link(t)))}function rs(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r,lit:d}=i,h=r.
said(t),f=a.post.filter(c=>c[0]===t),p=a.post.filter(c=>c[2]===t),l=i.near.length;return[ye(e),m("h2",{},$e(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),tt([we(
e,t),a.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),ce(e,r.first[t],r.last[t])]),To(e,t),ie(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].
map(c=>m("span",{class:"chip"},c)))),ie(s.posts,f,m("ol",{id:"posts",class:"line"},...f.map(c=>Mo(e,c)))),ie(s.holders,p,m("ol",{id:"holders",class:"line"},...p.
map(c=>Eo(e,c)))),_n(e,t),ie(n.typeOf(t)==="reporter"?s.covered:s.companions,l?[1]:[],ns(e,t),d?.rest>0&&!o.ego?m("button",{type:"button",class:"quiet",id:"more\
-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(d.rest)):""),ie(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([c,g])=>Ue(e,c,g,[t]))))]}function ls(e,t){
let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r}=i,d=[a.a[t],a.b[t]],h=nt(o)?new Set(d.flatMap(u=>r.said(u))):null,f=n.proof(t),[p,l]=[f.both,f.either].
map(u=>h&&!n.evidence.has(t)?u.filter(y=>h.has(y)):u),c=h?0:a.weight[t]-new Set([...p,...l].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(
r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${gt(e,t)}`];return[ye(e),m("h2",{class:"pair"},...d.map(u=>te(e,u))),tt([...g,
ce(e,r.since[t],r.until[t])]),ie(s.evidence,p,m("div",{id:"evidence"},...n.byArticle(p).map(([u,y])=>Ae(e,u,y,d)))),ie(s.apart,l,m("div",{id:"apart"},...n.byArticle(
l).map(([u,y],T)=>(p.length||T>2?Ue:Ae)(e,u,y,d)))),a.database&&c>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(c)):"",n.evidence.get(t)?.more?m(
"button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function os(e,t,n,s){let{graph:i,words:o,view:a}=e,r=st(i,t,n);return m("ol",
{id:s,class:"line chain"},...n.map((d,h)=>{let{both:f,either:p}=i.proof(d),l=i.byArticle(f.length?f:p).slice(0,2),c=h>0?pe(e,{...e.state,not:Oe(e.state.not,r[h])},
`${o.not} ${i.nameOf(r[h])}`):"";return m("li",{},te(e,r[h])," — ",me(e,d,o.inArticles(a.counts.weight[d]))," — ",te(e,r[h+1]),c&&m("span",{class:"not"},c),
...l.map(([g,u])=>Ue(e,g,u,[r[h],r[h+1]])))}))}function cs(e){let{graph:t,words:n,view:s,state:i}=e,[o,a]=i.chain,r=Qn(t,s,o,a),d=s.ways.filter(l=>l.length===1),
h=s.ways.filter(l=>l.length>1),[f,...p]=[...d,...h];return[ye(e),m("h2",{class:"pair"},te(e,o),te(e,a)),m("h3",{},d.length?n.direct:n.strongest),f?os(e,o,f,"ste\
ps"):m("p",{class:"soft",id:"steps"},n.apart2),ie(n.ways,p,...p.map((l,c)=>os(e,o,l,`way-${c}`))),ie(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).
map(([l,c,g])=>m("li",{},te(e,l),m("span",{},me(e,c,String(s.counts.weight[c]))," · ",me(e,g,String(s.counts.weight[g])))))))]}function ds(e,{members:t}){let{graph:n,
words:s,view:i}=e,o=new Set(t),a=i.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,d)=>i.tie(d)-i.tie(r)||r-d).slice(0,10);return[ye(e),m("h2",
{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},te(e,r),m("span",{class:"\
number"},String(i.counts.articles[r]))))),ie(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m("li",{},Te(e,r),me(e,r,s.inArticles(i.counts.weight[r]))))))]}var _t=26;function Pe(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Kt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Ao(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var fs=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Ao).join(",")).join(`\r
`)+`\r
`;function Qt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:i}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:i.mentions[o],articles:i.articles[o],first:s.dates[i.first[o]],last:s.dates[i.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:a,interaction:a,kind:a,
weight:i.weight[o],sentences:i.sentences[o],lists:i.lists[o],npmi:i.npmi[o],first:s.dates[i.since[o]],last:s.dates[i.until[o]]}}}}function Co(e){let{graph:t,view:n}=e,
{head:s,keys:i}=t.data.declared,o=Qt(e),a=(h,f)=>Object.entries(i[h]).filter(([p])=>f[p]!==void 0&&f[p]!==null&&f[p]!=="").map(([p,l])=>`<data key="${l}">${Kt(f[p])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",o.node(h))}</node>`),d=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",o.edge(h))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}function kt(e,t){let{graph:n,view:s,looks:i,picture:o,words:a,state:r}=e,{data:d}=n,h=o.scale(),f=xo(e,h),[p,l,c,g]=f.map(R=>R*h),u=R=>({x:o.spotOf(R).x*h,y:o.
spotOf(R).y*h}),y=s.edges.map(R=>{let[W,Q,X]=[u(d.a[R]),u(d.b[R]),i.line(R)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${Q.x.toFixed(1)}" y\
2="${Q.y.toFixed(1)}" stroke="${X.colour}" stroke-opacity="${X.opacity.toFixed(2)}" stroke-width="${Math.max(X.width*h,.5).toFixed(1)}"${X.dashes?` stroke-dasha\
rray="${X.dashes.join(" ")}"`:""}/>`}),T=s.nodes.map(R=>{let[W,Q]=[u(R),i.radius(R)*h];return`<path transform="translate(${(W.x-Q).toFixed(1)} ${(W.y-Q).toFixed(
1)}) scale(${(Q/8).toFixed(3)})" d="${Ne[d.shapes[n.typeOf(R)]]}" fill="${i.colour(R)}" fill-opacity="${i.opacity(R)}"><title>${Kt(n.nameOf(R))}</title></path>`}),
$=o.toMap,O=(R,W,Q,X,Y="")=>`<text x="${W.toFixed(1)}" y="${Q.toFixed(1)}" font-size="${X}" fill="${t.ink}" ${Y}>${Kt(R)}</text>`,k=o.labels().map(({text:R,x:W,
y:Q})=>{let X=$({x:W,y:Q});return O(R,X.x*h,X.y*h,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
S=r.colour==="community"?s.groups.map(({number:R,members:W})=>[Le[R%Le.length],a.group(W.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(R=>s.nodes.some(W=>n.typeOf(
W)===R)).map(R=>[d.colours[R],d.labels[R][a.language].many,d.shapes[R]]),A=S.flatMap(([R,W,Q],X)=>[`<path transform="translate(${p.toFixed(1)} ${(g+12+_t*X).toFixed(
1)})" d="${Ne[Q]}" fill="${R}"/>`,O(W,p+24,g+25+_t*X,13)]),M=g+30+_t*S.length,I=`${a.corpus(s.counts.pages,s.counts.stories,_e(e))} · ${a.sizeOf[r.size]} · ${a.
widthOf} · kg`,U=[p-20,l-64,c-p+40,M-l+84].map(R=>R.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${U.join(" ")}" width="${U[2]}" height=\
"${U[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${U[0]}" y="${U[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
O(Xt(e),p,l-32,22,'font-weight="600"'),...y,...T,...k,...A,O(I,p,M,12)].join(`
`)}</svg>`}function Xt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function _e({graph:e,state:t,months:n}){return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(-1)}`:ft(e.data,...gn(e.data))}function xo({view:e,looks:t,picture:n},s){
let i=[...e.nodes.map(o=>{let[{x:a,y:r},d]=[n.spotOf(o),t.radius(o)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(o=>{let[a,r]=[n.toMap({x:o.left,y:o.top}),n.toMap(
{x:o.right,y:o.bottom})];return[a.x,a.y,r.x,r.y]})];return i.length?[0,1].map(o=>Math.min(...i.map(a=>a[o]))).concat([2,3].map(o=>Math.max(...i.map(a=>a[o])))):
[0,0,400/s,300/s]}function Vt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let i=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});i.getContext("2d").drawImage(s,0,0,i.width,i.height),i.toBlob(o=>Pe("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(kt(e,t))}
var Lo={png:(e,t)=>Vt(e,t,1),png2:(e,t)=>Vt(e,t,2),png4:(e,t)=>Vt(e,t,4),svg:(e,t)=>Pe("graph.svg",kt(e,t),"image/svg+xml"),graphml:e=>Pe("graph.graphml",Co(e),
"application/xml"),nodes:e=>Pe("graph-nodes.csv",fs(e.graph.data.declared.nodes,e.view.nodes.map(Qt(e).node)),"text/csv"),edges:e=>Pe("graph-edges.csv",fs(e.graph.
data.declared.edges,e.view.edges.map(Qt(e).edge)),"text/csv")};function hs(e,t,n,s){L("files").replaceChildren(...Object.entries(Lo).map(([i,o])=>m("button",{type:"\
button","data-file":i,click:()=>o(t(),n())},e.options[i])),m("button",{type:"button",id:"print",click:s},e.print))}var Ot=5,No=10;function ps({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(i=>t.passes(i)&&n.sel.has(e.otherEnd(i,s)))))].
sort((s,i)=>t.tie(i)-t.tie(s)||s-i)}function us(e){let{graph:t,words:n,state:s,view:i}=e,o=ps(e);return[ye(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,_e(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},le("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>zo(e)},n.markdown)),m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},te(e,a),pe(e,
{...s,sel:Oe(s.sel,a)},n.unselect)))),ie(n.among,o,m("ol",{class:"rows",id:"among"},...o.map(a=>m("li",{},Te(e,a),me(e,a,n.inArticles(i.counts.weight[a])))))),...s.
dossier?[...s.sel].flatMap(a=>Po(e,a)):[],...s.dossier?o.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Io(e,a)]):[]]}function ms({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,i,o,a,r,d,h])=>`${o?t.former+" ":""}${s}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}\
（${d||h?`${d||"…"} – ${h||"…"}`:[e.data.dates[a],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function Po(e,t){let{graph:n,words:s,view:i}=e,{counts:o}=i,
a=o.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[we(e,t),s.inArticles(o.articles[t]),ce(e,o.first[t],o.last[t])].join(" · ")),...ms(
e,t).map(r=>m("p",{},...mt(r))),...n.byArticle(a).slice(0,Ot).map(([r,d])=>Ae(e,r,d.slice(0,2),[t]))]}function Io(e,t){let{graph:n}=e,{both:s,either:i}=n.proof(
t);return n.byArticle(s.length?s:i).slice(0,Ot).map(([o,a])=>Ae(e,o,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var ve=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").
replace(/\s+/g," ");async function zo(e){let{graph:t,words:n,state:s,view:i}=e,{counts:o}=i,a=async d=>{let h=[];for(let[f,p]of d)for(let{text:l}of await t.quotes(
p.slice(0,2)))h.push(`> ${ve(zt(e,l,f))}`);return h},r=[`# ${n.dossierOf}: ${ve(t.data.title)}`,ve(_e(e))];for(let d of s.sel){let h=t.edgesOf[d].filter(i.passes).
sort((f,p)=>i.tie(p)-i.tie(f)).slice(0,No);r.push(`## ${ve(t.nameOf(d))}`,[we(e,d),n.inArticles(o.articles[d]),ce(e,o.first[d],o.last[d])].map(ve).join(" · "),
...ms(e,d).map(f=>`- ${ve(f)}`)),r.push(`${n.companions}${n.colon}${h.map(f=>`${ve(t.nameOf(t.otherEnd(f,d)))} ${o.weight[f]}`).join(n.stroke)}`,...await a(t.byArticle(
o.said(d)).slice(0,Ot)))}for(let d of ps(e)){let{both:h,either:f}=t.proof(d);r.push(`## ${ve(t.nameOf(t.data.a[d]))} — ${ve(t.nameOf(t.data.b[d]))}`,n.inArticles(
o.weight[d]),...await a(t.byArticle(h.length?h:f).slice(0,Ot)))}Pe("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Ro=60,gs=90,$t={timer:0,key:""};function ws(e,t){let n=L("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==$t.key&&($t.key=s,clearTimeout($t.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?Ho(e,t.edge):jo(e,t.node)).flat())),t&&Bo(n,t)}function Bo(e,{x:t,y:n}){let s=L("canvas"),i=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${i}px, ${o}px)`}function jo(e,t){
let{graph:n,words:s,view:i}=e,{counts:o}=i,a=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[m("b",{},$e(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),m("p",{class:"soft"},[we(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),a.map(
([,r,d])=>m("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function Do(e,t){let{graph:n,words:s,view:i}=e,o=yt(e,t);return[m("b",{},`${n.nameOf(
n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(i.state.links,o.length),ce(e,i.counts.since[t],i.counts.until[t])].filter(Boolean).join(
" · ")),o.slice(0,3).map(a=>m("p",{},Gt(e,t,a)))]}function Ho(e,t){let{graph:n,words:s,view:i}=e,{data:o}=n,{counts:a}=i;if(n.isTyped(t))return Do(e,t);let{both:r,
either:d}=n.proof(t),h=new Set([...r,...d].map(c=>n.dayOf(n.articleOf(c))).filter(Boolean)).size,f=m("p",{class:"said"}),p=r.filter(c=>!n.lists.has(c)),l=n.byArticle(
p.length?p:r)[0];return l&&($t.timer=setTimeout(async()=>{let[{text:c}]=await n.quotes([l[1][0]]);f.textContent=c.length>gs?c.slice(0,gs)+"…":c},Ro)),[m("b",{},
`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),ce(e,a.since[t],a.until[t])].filter(Boolean).join(" · ")),
f]}var ys=5,qo=6,Wo=6,Fo=3;function Uo({months:e,state:t}){let n=e.filter(i=>(!t.from||i>=t.from)&&(!t.to||i<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/Wo));return{from:n[n.length-s],to:n.at(-1)}}function Go(e,t){let{graph:n,view:s,state:i}=e,{data:o}=n,{counts:a}=s,[r,d]=[c=>o.dates[c],t.from],h=c=>n.
isOf(c,i.types)&&!i.hide.has(c),f=o.name.map((c,g)=>g).filter(c=>h(c)&&a.articles[c]>0&&r(a.first[c])),p=c=>c.sort((g,u)=>a.articles[u]-a.articles[g]||g-u),l=c=>c&&
(!i.from||c.slice(0,7)>=i.from)&&(!i.to||c.slice(0,7)<=i.to);return{posts:o.post.filter(([c,,,g,u])=>!g&&typeof c=="number"&&h(c)&&r(u)>=d&&l(r(u))).sort((c,g)=>r(
g[4])<r(c[4])?-1:1),fresh:p(f.filter(c=>r(a.first[c])>=d&&["official","person"].includes(n.typeOf(c)))),gone:p(f.filter(c=>r(a.last[c])<d&&n.typeOf(c)==="offici\
al"&&a.articles[c]>1)),pairs:o.a.map((c,g)=>g).filter(c=>s.passes(c)&&r(a.since[c])>=d&&h(o.a[c])&&h(o.b[c])&&r(a.first[o.a[c]])<d&&r(a.first[o.b[c]])<d).sort((c,g)=>s.
tie(g)-s.tie(c)||c-g)}}function _o({graph:e,view:t,state:n}){let{data:s}=e,{counts:i}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(i.npmi[r]??
0)*Math.log2(1+i.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.passes(r)&&i.weight[r]>=Fo&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,d)=>a(d)-a(r)||r-d)}var Ve=(...e)=>m("li",{},...e),Jt=(e,t)=>m("ol",{class:"rows",id:e},...t);function Vo(e){let{words:t,graph:n}=e,s=Uo(e);if(!s)return[];let i=Go(
e,s),{counts:o}=e.view,a=(d,h)=>Ve(te(e,d),m("time",{},ce(e,h,h))),r=(d,h,f,p)=>h.length?[m("h4",{},`${d} ${h.length}`),Jt(p,h.slice(0,ys).map(f))]:[];return m(
"section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,i.posts,([d,h,f,,p])=>Ve(m("span",{},te(
e,d)," ",h,f===""?"":` · ${typeof f=="number"?n.nameOf(f):f}`),m("time",{},ce(e,p,p))),"new-posts"),r(t.newPeople,i.fresh,d=>a(d,o.first[d]),"new-people"),r(t.
gone,i.gone,d=>a(d,o.last[d]),"gone"),r(t.newPairs,i.pairs,d=>Ve(Te(e,d),m("time",{},ce(e,o.since[d],o.since[d]))),"new-pairs"))}function Ko(e){let t=_o(e).slice(
0,ys);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),Jt("surprises",t.map(n=>Ve(Te(e,
n),me(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function Qo(e){let t=qt(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.
groupsTitle),...t)}function St(e,t,n,s){let{graph:i,view:o,state:a}=e,{articles:r}=o.counts,h=i.data.name.map((f,p)=>p).filter(f=>n.includes(i.typeOf(f))&&i.isOf(
f,a.types)&&!a.hide.has(f)&&r[f]>0&&!o.leftOut.includes(f)).sort((f,p)=>r[p]-r[f]||f-p).slice(0,qo);return ie(t,h,m("ol",{class:"bars",id:s},...h.map(f=>Ve(te(e,
f),m("span",{class:"number"},String(r[f])),Tn(m("i",{class:"bar"}),r[f]/r[h[0]],e.looks.colour(f))))))}function bs(e){let{graph:t,words:n,view:s}=e,{counts:i}=s,
o=_e(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>i.weight[d]-i.weight[r]||s.tie(d)-s.tie(r)||
r-d).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...mt(n.corpus(i.pages,i.stories,o)),nt(e.state)&&t.data.database?n.partly:""),m(
"p",{class:"hint"},n.hint),e.state.links==="event"?Vn(e):"",Vo(e),Ko(e),Qo(e),m("div",{id:"leading"},St(e,n.leadPeople,["official","person"],"people"),St(e,n.leadOrgans,
["agency","institution"],"organs"),St(e,n.leadCompanies,["company"],"companies"),St(e,n.leadPlaces,["district"],"places")),ie(n.closest,a,Jt("closest",a.map(r=>Ve(
Te(e,r),me(e,r,n.inArticles(i.weight[r]))))))]}function ks(e){let t=0,n=null;function s(i,o=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...i};if(n=o?d:null,!o){e.moveTo(d);return}
let h=performance.now(),f=p=>{if(a!==t)return;let l=Math.max(0,Math.min((p-h)/o,1)),c=l<.5?2*l*l:1-2*(1-l)*(1-l),g=u=>r.position[u]+c*(d.position[u]-r.position[u]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**c,position:{x:g("x"),y:g("y")}}),l<1?requestAnimationFrame(f):(n=null,e.redraw())};requestAnimationFrame(f)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Os({x:e,y:t},n,s){let[i,o]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*i+(t-n.y)*o)/(i*i+o*o||1)));return Math.hypot(e-n.x-a*i,t-n.y-a*o)}function $s(e){
let t=o=>o.sort((a,r)=>a-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),i=2*t(e.map(s));return e.filter(o=>s(o)<=i)}
function Ss(e){let t=e.slice().sort((i,o)=>i.x-o.x||i.y-o.y),n=(i,o,a)=>(o.x-i.x)*(a.y-i.y)-(o.y-i.y)*(a.x-i.x)>0,s=i=>i.reduce((o,a)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),a);)o.pop();return[...o,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var vt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,vs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Ms(){let e=new Map,
t=(n,s)=>{for(let i=Math.floor(n.left/80);i<=Math.floor(n.right/80);i++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${i} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,i=>e.get(i)?.some(o=>o.i!==s&&vt(o,n)))}}function Yt({turn:e,bodies:t,
covers:n,room:s,height:i,most:o}){let[a,r]=[Ms(),Ms()];for(let{i:h,x:f,y:p,radius:l}of t)r.add({...vs(f,p,l*2,l*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let d=[];
for(let{i:h,x:f,y:p,radius:l,text:c,width:g,must:u}of e){if(d.length>=o)break;let[y,T]=[l+i*.6,l+g/2+2],$=[[0,y],[T,0],[-T,0],[0,-y],[T*.8,y*.8],[-T*.8,y*.8],[T*
.8,-y*.8],[-T*.8,-y*.8],...u?[[0,y*1.7],[0,-y*1.7]]:[]].map(([k,S])=>({...vs(f+k,p+S,g,i),x:f+k,y:p+S,i:h,text:c})).filter(k=>k.left>s.left&&k.right<s.right&&k.
top>s.top&&k.bottom<s.bottom&&!a.touching(k)),O=$.find(k=>!r.touching(k,h))??(u?$[0]:void 0);O&&(a.add(O),d.push(O))}return d}function Es(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),i=new Map([[n,{x:0,y:0}]]),[o,a]=[1,2].map(h=>t.nodes.filter(f=>f!==n&&(s.get(
f)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),d=Jo(Xo(e,o,h=>-(r.get(h)??0)),130,i);if(a.length){let h=new Map(a.map(p=>[p,Zo(e,p,i)])),f=a.
sort((p,l)=>h.get(p)-h.get(l));Yo(f,d+64,i)}return i}function Xo(e,t,n){return e.data.types.map(s=>t.filter(i=>e.typeOf(i)===s).sort((i,o)=>n(i)-n(o)||i-o)).filter(
s=>s.length)}function Jo(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),i=-Math.PI/2,o=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,h]=[0,t];for(;d<a.
length;){let f=Math.max(1,Math.floor(r*h/64)),p=a.slice(d,d+f);p.forEach((l,c)=>{let g=i+r*(c+.5)/p.length;n.set(l,{x:1.25*h*Math.cos(g),y:h*Math.sin(g)})}),d+=
p.length,o=Math.max(o,h),h+=64}i+=r}return o}function Yo(e,t,n){let[s,i]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*i/64),a=Math.ceil((e.length-s)/o),r=e.
filter((h,f)=>f>=s&&(f-s)%a===0).slice(0,o),d=a>1?r:e.slice(s);if(d.forEach((h,f)=>{let p=-Math.PI+2*Math.PI*(f+.5)/d.length;n.set(h,{x:1.25*i*Math.cos(p),y:i*Math.
sin(p)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,i+=64}}function Zo(e,t,n){let i=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,a],r)=>{let d=Math.hypot(r.x,r.y);return[o+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(i[1],i[0])}function Ts(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let i=new Map(s.map(h=>[h,[]]));for(let h of t.edges)i.get(e.a[h])?.push(e.b[h]),i.get(e.b[h])?.push(e.a[h]);let o=new Map,a=({x:h,y:f})=>[Math.floor(h/48),
Math.floor(f/48)],r=h=>{let f=a(h).join();o.has(f)?o.get(f).push(h):o.set(f,[h])},d=(h,f)=>{let[p,l]=a(h);for(let c=-2;c<=2;c++)for(let g=-2;g<=2;g++)if(o.get(`${p+
c},${l+g}`)?.some(u=>Math.hypot(h.x-u.x,h.y-u.y)<f))return!1;return!0};n.forEach(r);for(let h of s){let f=i.get(h).map(T=>n.get(T)).filter(Boolean),p=T=>f.length?
f.reduce(($,O)=>$+O[T],0)/f.length:0,[l,c]=[p("x"),p("y")],g=T=>({x:l+12*Math.sqrt(T)*Math.cos(T*2.4),y:c+12*Math.sqrt(T)*Math.sin(T*2.4)}),u=0;for(;u<150&&!d(g(
u),96);)u++;if(u===150)for(u=0;!d(g(u),48);)u++;let y=g(u);n.set(h,y),r(y)}}var ei=12,As=400,Cs=16,ti={mouse:12,touch:24},ni={mouse:6,touch:12},si=60,xs=400,oi=17,Ls=Object.fromEntries(Object.entries(Ne).map(([e,t])=>[e,new Path2D(t)]));
function Ns(e,t,n,s){let{data:i}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:v,y:C})=>[w,{x:v,y:C}])),r={nodes:new Map,
edges:new Map},d=new Map,h=a,[f,p]=[null,null],[l,c,g]=[null,null,{}],u=[],y=[],T=new Set,[$,O,k,S]=[null,!1,!1,!0],A=()=>{},M=w=>h.get(w),I=({x:w,y:v})=>{let[C,
N]=[f.getScale(),f.getViewPosition()];return{x:(w-N.x)*C+e.clientWidth/2,y:(v-N.y)*C+e.clientHeight/2}},U=()=>l.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...I(
h.get(w)),radius:c.radius(w)*f.getScale()}));function R(w,v,C){[l,g]=[w,v],h=l.state.ego&&l.state.node>=0?Es(t,l,l.state.node):a,Ts(i,l,h),c=yn(t,l,g,M,rt(l.nodes,
()=>20).scale),$=null,T=new Set,u.length||setTimeout(W,f?si:0),u=[()=>X(C)]}function W(){u.shift()?.(),u.length&&setTimeout(W)}let Q=()=>{for(;u.length;)u.shift()()};
function X(w){let v=l.state.pin,C=l.nodes.map(H=>({id:H,...k&&r.nodes.has(H)?{}:h.get(H),size:c.radius(H),shape:i.shapes[t.typeOf(H)],...Y(H),fixed:v.has(H)})),
N=l.edges.map(H=>{let{width:K,opacity:ne,colour:fe,dashes:D}=c.line(H);return{id:H,from:i.a[H],to:i.b[H],width:K,dashes:D,color:{color:fe,opacity:ne}}}),B=[];for(let H=0;H<
N.length;H+=xs)B.push(()=>de("edges",N.slice(H,H+xs)));let j=()=>{ae("edges",l.edges),ae("nodes",l.nodes)},F=()=>{w&&be(),f.redraw()};u=f?[j,()=>de("nodes",C),...B,
F]:[G,()=>{de("nodes",C),be(),A()},...B,()=>f.redraw()]}let Y=w=>({opacity:c.opacity(w),borderWidth:l.state.pin.has(w)||l.chosen.includes(w)?2.5:1.5,color:{background:c.
colour(w),border:l.state.pin.has(w)||l.chosen.includes(w)||l.state.sel.has(w)?g.ink:g.paper}});function ae(w,v){let C=new Set(v),N=[...r[w].keys()].filter(B=>!C.
has(B));N.forEach(B=>r[w].delete(B)),N.length&&o[w].remove(N)}function de(w,v){let C=v.map(N=>[N,JSON.stringify(N)]).filter(([N,B])=>r[w].get(N.id)!==B);C.forEach(
([N,B])=>r[w].set(N.id,B)),C.length&&o[w].update(C.map(([N])=>N))}function Re(w,v){let C=w.canvas.width/e.clientWidth;w.save(),w.setTransform(C,0,0,C,0,0),v(w),
w.restore()}function Be(w){if(!(!l||l.state.ego||l.state.colour!=="community"||l.state.links!=="together"))for(let{number:v,members:C}of l.groups){if(l.lit&&l.state.
group!==v)continue;let N=Ss($s(C.map(M)));N.length<3||(w.beginPath(),N.forEach(({x:B,y:j},F)=>F?w.lineTo(B,j):w.moveTo(B,j)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${c.coloured.get(v)} ${l.state.group===v?16:7}%, ${g.paper})`,w.fill(),w.stroke())}}let Ee=(w,v)=>(d.
has(v)||d.set(v,w.measureText(v).width+6),d.get(v)),je=w=>t.nameOf(w).length>Cs?t.nameOf(w).slice(0,Cs-1)+"…":t.nameOf(w);function xe(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let v=U().filter(({x:D,y:ee})=>D>0&&ee>0&&D<e.clientWidth&&ee<e.
clientHeight),C=new Set(l.nodes.slice().sort((D,ee)=>D-ee).slice(0,ei)),N=$?.node!==void 0?it($.node):T.size?T:null,B=D=>l.chosen.includes(D)?-3:l.state.pin.has(
D)||l.lit?.strong.has(D)?-1:0,j=D=>!l.lit||l.state.ego||l.lit.strong.has(D)||l.state.pin.has(D)||l.lit.weak.has(D),F=new Map(l.around.map((D,ee)=>[t.otherEnd(D,
l.state.node),ee])),H=(D,ee)=>({...D,text:je(D.i),width:Ee(w,je(D.i)),must:ee}),K=v.filter(({i:D})=>j(D)).sort((D,ee)=>B(D.i)-B(ee.i)||(F.get(D.i)??1e6)-(F.get(
ee.i)??1e6)||D.i-ee.i).map(D=>H(D,!l.lit&&C.has(D.i)||l.state.sel.has(D.i)||B(D.i)===-3)),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},
height:oi,most:O?As/5:As},{boxes:fe}=s.covers();if(y=Yt({turn:K,bodies:v,covers:fe,...ne}),N){let D=se=>N.has(se)||se===$?.node,ee=y.filter(({i:se})=>D(se)),qe=new Set(
ee.map(({i:se})=>se)),he=Yt({turn:v.filter(({i:se})=>D(se)&&!qe.has(se)).map(se=>H(se,se.i===$?.node)),bodies:v,covers:[...fe,...ee],...ne});y=[...ee,...he,...y.
filter(se=>!D(se.i)&&!he.some(no=>vt(se,no)))]}($||T.size)&&at(w,N);for(let{x:D,y:ee,text:qe,i:he}of y)w.globalAlpha=N&&!N.has(he)&&he!==$?.node?.25:l.lit?.weak.
has(he)&&!l.lit.strong.has(he)&&!N?.has(he)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=C.has(he)||B(he)<0||N?.has(he)||he===$?.node?g.ink:g.soft,
w.strokeText(qe,D,ee),w.fillText(qe,D,ee);w.globalAlpha=1,ke(w)}function ke(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let v=[...y];for(let C of l.
lit?.edges??[]){if(!t.isTyped(C)||O)continue;let[N,B,j]=[s.line(C),I(M(i.a[C])),I(M(i.b[C]))],[F,H,K]=[(B.x+j.x)/2,(B.y+j.y)/2,w.measureText(N).width],ne={left:F-
K/2,right:F+K/2,top:H-8,bottom:H+8};v.some(fe=>vt(fe,ne))||(v.push(ne),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,F,H),w.fillText(
N,F,H))}}let it=w=>new Set(l.edges.filter(v=>i.a[v]===w||i.b[v]===w).map(v=>t.otherEnd(v,w)));function at(w,v){let C=$?.edge!==void 0?[$.edge]:$?l.edges.filter(
j=>i.a[j]===$.node||i.b[j]===$.node):[];v&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=f.getScale();for(let j of C){
let[F,H]=[I(M(i.a[j])),I(M(i.b[j]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(c.line(j).width*N,1.2)+(v?0:1.5)],w.beginPath(),w.moveTo(F.
x,F.y),w.lineTo(H.x,H.y),w.stroke()}w.globalAlpha=1;let B=[...v??[],...$?.node===void 0?[]:[$.node],...$?.edge===void 0?[]:[i.a[$.edge],i.b[$.edge]]];for(let j of B)
r.nodes.has(j)&&At(w,j,N)}function At(w,v,C){let[{x:N,y:B},j]=[I(M(v)),c.radius(v)*C/7.2];w.save(),w.translate(N-8*j,B-8*j),w.scale(j,j),w.fillStyle=c.colour(v),
w.fill(Ls[i.shapes[t.typeOf(v)]]),v===$?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/j],w.stroke(Ls[i.shapes[t.typeOf(v)]])),w.restore()}function De(w,v="mouse"){
if(!l||!f)return null;let C=U().map(({i:K,x:ne,y:fe,radius:D})=>[Math.hypot(ne-w.x,fe-w.y)-D,K]),[N,B]=C.reduce((K,ne)=>ne[0]<K[0]?ne:K,[1/0,-1]),j=y.find(K=>w.
x>=K.left&&w.x<=K.right&&w.y>=K.top&&w.y<=K.bottom);if(j)return{node:j.i};if(N<=ti[v])return{node:B};let[F,H]=[-1,ni[v]];for(let K of l.edges){if(l.lit&&!l.lit.
edges.has(K)&&!l.state.ego)continue;let ne=Os(w,I(M(i.a[K])),I(M(i.b[K])));ne<H&&([F,H]=[K,ne])}return F<0?null:{edge:F}}function He(w){let v=w&&!O?De(w):null;(v?.
node!==$?.node||v?.edge!==$?.edge)&&($=v,e.style.cursor=v?"pointer":"",f?.redraw()),s.hover(v&&{...v,...w})}function be(w=0,v=l.nodes,C=1.6){!v.length||!f||!e.clientWidth||
(S=v===l.nodes,p.to(rt(v,c.radius,C),w))}function rt(w,v,C=1.6){let N=ee=>w.reduce(([qe,he],se)=>[Math.min(qe,M(se)[ee]-v(se)),Math.max(he,M(se)[ee]+v(se))],[1/0,
-1/0]),[[B,j],[F,H]]=[N("x"),N("y")],{left:K,top:ne}=s.covers(),fe=[e.clientWidth-K-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-ne,100)],D=w.length?
Math.min(fe[0]/(j-B),fe[1]/(H-F),C):1;return{scale:D,position:{x:(B+j)/2-K/2/D,y:(F+H)/2-ne/2/D}}}function b(w,v){let C=Math.min(60,e.clientWidth/8,e.clientHeight/
8);w.every(B=>{let{x:j,y:F}=I(M(B));return j>C&&j<e.clientWidth-C&&F>C&&F<e.clientHeight-C})||be(v,w,Math.max(f.getScale(),.8))}function E(w,[v,C]){let N=M(w),[
B,j]=[-1,1/0];for(let F of l.nodes){let[H,K]=[M(F).x-N.x,M(F).y-N.y],ne=H*v+K*C,fe=ne+2.5*Math.abs(H*C-K*v);F!==w&&ne>0&&fe<j&&([B,j]=[F,fe])}return B}function P(w){
w===k||!f||(k=w,w||z(l.nodes),f.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}
let z=w=>{for(let[v,C]of Object.entries(f.getPositions(w)))h.set(Number(v),C)};function G(){f=new vis.Network(e,o,n.options),p=ks(f),e.firstElementChild.removeAttribute(
"tabindex"),f.on("beforeDrawing",w=>{k&&z(l.nodes),Be(w)}),f.on("afterDrawing",w=>Re(w,xe)),f.on("dragStart",()=>{O=!0,S=!1,p.stop(),He(null)}),f.on("dragEnd",({
nodes:w})=>{O=!1,w.length&&z(w),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{S=!1,p.stop(),He(null)}),f.on("resize",()=>{S&&be()}),f.on("click",({pointer:w,event:v})=>{
let C=De(w.DOM,v.pointerType==="touch"?"touch":"mouse");f.unselectAll(),C?.node!==void 0?s.node(C.node,v.srcEvent??v):C?s.edge(C.edge):s.nothing()}),e.addEventListener(
"pointermove",w=>{if(w.pointerType==="touch")return;let v=e.getBoundingClientRect();He({x:w.clientX-v.left,y:w.clientY-v.top})}),e.addEventListener("pointerleav\
e",()=>He(null))}let oe=({x:w,y:v})=>{let C=e.getBoundingClientRect();return{x:C.left+w,y:C.top+v}};function V(w){Q();let[v,C]=[i.a[w],i.b[w]].map(N=>I(M(N)));for(let N=.5,
B=0;B<80;B++,N=.5+(B%2?1:-1)*.006*B){let j={x:v.x+(C.x-v.x)*N,y:v.y+(C.y-v.y)*N};if(De(j)?.edge===w)return oe(j)}return null}return Object.freeze({draw:R,now:Q,
fit:be,bringIntoView:b,shine:w=>{T=new Set(w.filter(v=>r.nodes.has(v))),f?.redraw()},refit:()=>{S&&be()},next:E,move:P,hit:De,pointOf:V,spotOf:M,moves:()=>k,whenReady:w=>{
A=w},isReady:()=>f!==null&&y.length>0,isStill:()=>f!==null&&!u.length&&p.isStill(),looks:()=>c,scale:()=>f?.getScale()??1,zoom:(w,v)=>{S=!1,p.to({scale:p.scale()*
w},v)},centre:(w,v)=>p.to({position:M(w),scale:v}),labels:()=>y,point:w=>({...oe(I(M(w))),radius:c.radius(w)*f.getScale()}),onScreen:oe,toMap:({x:w,y:v})=>{let[
C,N]=[f.getScale(),f.getViewPosition()];return{x:(w-e.clientWidth/2)/C+N.x,y:(v-e.clientHeight/2)/C+N.y}},sheet:()=>e.querySelector("canvas")})}async function Zt(){let e=[];for(let t of L("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Ps(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,i=s.theme;s.theme="light",L("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(kt(e(),{...t(),paper:"#fff"}))})),s.theme=i,n=[...L("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{L("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Is=12,ii=150;function ai(e){let{data:t}=e,n=[];return(s,i)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[d.join(""),d.map(f=>f[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},h)=>{if(!d.includes(o))return;let f=99;r.forEach((p,l)=>p.forEach(c=>{let g=c===o?0:c.startsWith(o)?3:l<2&&c.includes(
o)?6:99;f=Math.min(f,g+l)})),f<99&&a.push([f,h])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,i).map(([,r])=>r)}}function zs({
graph:e,store:t,ctxOf:n,pick:s,fault:i}){let[o,a]=[L("query"),L("hits")],r=ai(e),d=0,h=[],f=0,p=O=>({type:e.typeOf(O),name:e.nameOf(O),alias:e.data.alias[O],articles:e.
data.articles[O],go:()=>s(O)}),l=O=>e.nodeOf.has(O.entity)?p(e.nodeOf.get(O.entity)):{type:O.type,name:O.entity,alias:O.aliases,articles:O.articles,go:()=>s(e.addNode(
O))},c=O=>({text:O,go:()=>n().go({...re(n().state),table:"",q:O})});function g(){let O=o.value;u(r(O,Is).map(p),!t.served),clearTimeout(d),t.served&&O.trim()&&(d=
setTimeout(async()=>{try{let k=await t.ask("names",{q:O,limit:Is});o.value===O&&document.activeElement===o&&u(k.map(l),!0)}catch(k){i(k)}},ii))}function u(O,k){
let S=n(),A=o.value.trim(),M=k&&A&&!O.length;h=[...O,...A.length>1&&!document.body.classList.contains("linking")?[c(A)]:[]],f=Math.min(f,Math.max(h.length-1,0));
let I=h.map(({type:U,name:R,alias:W,articles:Q,text:X},Y)=>{let ae=X?m("li",{role:"option",id:"hit-"+Y,class:"text"},S.words.texts(X)):m("li",{role:"option",id:"\
hit-"+Y},$e(S,U),m("span",{},R),m("small",{},W.slice(0,3).join("、")),m("small",{class:"number"},String(Q)));return ae.addEventListener("mousedown",de=>{de.preventDefault(),
$(Y)}),ae});a.replaceChildren(...M?[m("li",{class:"none",role:"option","aria-disabled":"true"},S.words.none)]:[],...I),a.hidden=!h.length&&!M,o.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){h.forEach((O,k)=>L("hit-"+k).setAttribute("aria-selected",String(k===f))),h.length?o.setAttribute("aria-actived\
escendant","hit-"+f):o.removeAttribute("aria-activedescendant"),L("hit-"+f)?.scrollIntoView({block:"nearest"})}function T(){a.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function $(O){let{go:k}=h[O];o.value="",T(),k(),L("panel").focus()}return o.addEventListener("input",
()=>{f=0,g()}),o.addEventListener("blur",T),o.addEventListener("keydown",O=>{O.isComposing||O.keyCode===229||(O.key==="ArrowDown"||O.key==="ArrowUp"?(O.preventDefault(),
h.length&&(f=(f+(O.key==="ArrowDown"?1:h.length-1))%h.length),y()):O.key==="Enter"&&h.length&&!a.hidden?$(f):O.key==="Escape"&&(O.stopPropagation(),o.value="",T(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:O=>{o.placeholder=O}})}var ot=150,ri=12,Rs=10;function js(e,t,n,s){let i=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>li({graph:e,firstNodes:i,firstEdges:o,
hubs:a,count:n,months:s},r)}function li(e,t){let{graph:n,hubs:s,count:i}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=i(t),r=M=>t.
level==="sentence"?a.sentences[M]:a.weight[M],d=M=>r(M)>=t.least&&o.kind[M]<ge&&(o.kind[M]===We||t.types.has("reporter")),h=t.ends?n.lineOf(...t.ends,t.links):void 0,
f={state:t,counts:a,weight:r,passes:d,edge:h,hubs:s,tie:M=>a.weight[M]+Math.max(a.sentences[M]-a.lists[M],0)},p=t.chain?Kn(n,f,t.chain,t.not):null,l=ci(n,t,p),c=M=>n.
isOf(M,t.types)&&!t.hide.has(M)&&(t.hubs||t.links!=="together"||!s.has(M)),g=M=>c(M)||l.includes(M)||t.pin.has(M),u=t.less?i({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,y=di({...e,...f,may:g,chosen:l,before:u},t),T=u&&mi(e,f,t,y,u),$=new Set([...h===void 0?[]:[h],...p?.[0]??[],...(p??[]).flat()]),O=[...t.
sel].flatMap(M=>n.edgesOf[M].filter(I=>d(I)&&t.sel.has(n.otherEnd(I,M)))),k=[...new Set([...T?.edges??y.edges,...$,...t.links==="together"?O:[]])],S=t.node>=0?Ds(
n,f,t.node,M=>n.isOf(M,t.types)&&!t.hide.has(M)):[],A={...f,ways:p,chosen:l,compared:T,nodes:y.nodes,edges:k,near:S,around:t.links==="together"?S:k.filter(M=>n.
isTyped(M)&&(o.a[M]===t.node||o.b[M]===t.node)),measure:gi(n,a,t.size,y.nodes),groups:wi(n,y.nodes,a),ofTypes:yi(n,t),partial:!!(o.database&&a.recounted),filtered:t.
least>1||a.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(M=>n.isOf(M,t.types)&&!y.nodes.includes(M))};return Object.
freeze({...A,lit:bi(n,A,$)})}function ci(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>st(e,t.chain[0],s))])]:
[]}function Ds(e,{passes:t,tie:n},s,i){return e.edgesOf[s].filter(o=>t(o)&&i(e.otherEnd(o,s))).sort((o,a)=>n(a)-n(o)||o-a)}function di(e,t){if(t.links!=="togeth\
er")return ui(e,t);let{graph:n,passes:s,may:i,chosen:o,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:h,otherEnd:f,typeOf:p}=n,l=A=>h[A].filter(M=>s(M)&&i(f(M,A))),
c=A=>l(A).map(M=>f(M,A)).slice(0,ot),g=o.length===1?o[0]:-1,u=t.ego>0&&g>=0,y=fi(e,t),T=new Set(d.core.some(A=>t.types.has(A))?d.core:d.types),$=u?hi(e,g,t.ego):
y?a:Bs(e,T,d.limit.nodes),[O,k]=[new Set($),new Set($)];if(!u){for(let A of d.types)t.types.has(A)&&!T.has(A)&&Bs(e,new Set([A]),d.limit.others,O).forEach(M=>O.
add(M));g>=0&&!O.has(g)&&c(g).forEach(A=>O.add(A))}for(let A of t.open)[A,...c(A)].forEach(M=>O.add(M));for(let A of[...t.pin,...t.sel,...o])O.add(A);t.hubs&&!u&&
e.hubs.forEach(A=>{i(A)&&O.add(A)});let S=new Set(y&&!u?r:pi(e,k));for(let A of O){let M=A===g||t.open.has(A);(M||!k.has(A))&&h[A].filter(I=>s(I)&&O.has(f(I,A))).
slice(0,M?ot:d.limit.each).forEach(I=>S.add(I))}return{nodes:[...O],edges:[...S]}}var fi=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&
n.least===1&&n.level==="article"&&!n.hide.size;function hi(e,t,n){let{graph:s,tie:i,may:o}=e,a=h=>Ds(s,e,h,o).map(f=>s.otherEnd(f,h)),r=a(t).slice(0,ot),d=new Set(
[t,...r]);if(n===2)for(let h of r.slice(0,ot/5))for(let f of a(h).slice(0,12))d.size<2*ot&&d.add(f);return[...d]}function pi({graph:e,passes:t},n){let{data:s}=e,
i=Math.min(s.limit.edges,s.limit.each*n.size),o=[];for(let a=0;a<s.a.length&&o.length<i;a++)s.kind[a]===We&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&o.push(a);return o}
function Bs({graph:e,passes:t,may:n,counts:s},i,o,a=new Set){let r=e.data.name.map((d,h)=>h).filter(d=>e.isOf(d,i)&&!a.has(d)&&n(d)&&e.edgesOf[d].some(t));return s.
recounted&&r.sort((d,h)=>s.articles[h]-s.articles[d]||d-h),r.slice(0,o)}function ui({graph:e,counts:t,may:n,chosen:s,before:i},o){let{a,b:r}=e.data,d=e.typedEdges(
o.links).filter(f=>n(a[f])&&n(r[f])&&Math.max(t.weight[f],i?.weight[f]??0)>=o.least);if(o.ego&&o.node>=0){let f=c=>new Set([...c,...d.filter(g=>c.has(a[g])||c.has(
r[g])).flatMap(g=>[a[g],r[g]])]),p=f(new Set([o.node])),l=o.ego===2?f(p):p;d=d.filter(c=>l.has(a[c])&&l.has(r[c]))}let h=d.sort((f,p)=>t.weight[p]-t.weight[f]||
f-p).slice(0,e.data.limit.edges);return{nodes:[...new Set([...h.flatMap(f=>[a[f],r[f]]),...o.pin,...o.sel,...s])],edges:h}}function mi({graph:e},{counts:t},n,{nodes:s},i){
let{data:o}=e,a=new Set(s),r=l=>Math.max(t.weight[l],i.weight[l]),d=(n.links==="together"?o.a.map((l,c)=>c).filter(l=>o.kind[l]===We):e.typedEdges(n.links)).filter(
l=>a.has(o.a[l])&&a.has(o.b[l])&&r(l)>=n.least);d.sort((l,c)=>r(c)-r(l)||Math.abs(t.weight[c]-i.weight[c])-Math.abs(t.weight[l]-i.weight[l])||l-c);let h=d.slice(
0,Math.min(o.limit.edges,o.limit.each*s.length)),f=(l,c)=>c?l?l>c?"stronger":l<c?"weaker":null:"lost":"gained",p=new Map(h.map(l=>[l,f(t.weight[l],i.weight[l])]).
filter(([,l])=>l));return{edges:h,changes:p,before:i}}function gi(e,t,n,s){let i={mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,
rank:o=>e.data.rank[o]}[n];return{of:i,greatest:s.reduce((o,a)=>Math.max(o,i(a)),1e-9)}}function wi(e,t,n){let s=new Map;for(let i of t){let o=e.data.community[i];
o>=0&&o<Math.min(e.data.groups,Rs)&&(s.get(o)??s.set(o,[]).get(o)).push(i)}return[...s].sort(([i,o],[a,r])=>r.length-o.length||i-a).slice(0,Rs).filter(([,i])=>i.
length>2).map(([i,o])=>({number:i,members:o.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function yi({data:e,isOf:t,typedEdges:n},{types:s,links:i}){let o=e.
name.map((a,r)=>t(r,s));return i!=="together"?{nodes:o.filter(Boolean).length,edges:n(i).filter(a=>o[e.a[a]]&&o[e.b[a]]).length}:{nodes:o.filter(Boolean).length,
edges:e.a.filter((a,r)=>e.kind[r]<ge&&o[a]&&o[e.b[r]]).length}}function bi(e,t,n){let{state:s,chosen:i,around:o,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(
i),weak:new Set,edges:n};if(s.node>=0){let d=new Set(a),h=o.filter(p=>d.has(e.otherEnd(p,s.node))),f=h.slice(0,ri*s.shown);return{strong:new Set([s.node,...f.map(
p=>e.otherEnd(p,s.node))]),weak:new Set(h.map(p=>e.otherEnd(p,s.node))),edges:new Set(f),rest:h.length-f.length}}let r=t.groups.find(({number:d})=>d===s.group);
if(r){let d=new Set(r.members);return{strong:d,weak:new Set,edges:new Set(t.edges.filter(h=>d.has(e.data.a[h])&&d.has(e.data.b[h])))}}return s.sel.size?{strong:s.
sel,weak:new Set,edges:new Set(t.edges.filter(d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var ki={1:150,2:300},Oi=100;function Hs(e,t){let{data:n,nodeOf:s,evidence:i}=e,o=new Set,a=p=>[n.name[n.a[p]],n.name[n.b[p]]];async function r(p,l){let c=await t.
ask("ego",{name:p,steps:l,limit:ki[l]});e.addGraph(c),s.set(p,s.get(c.entity)),e.addPosts(s.get(p),c.posts)}async function d(p,l){let c=s.has(p)&&s.has(l)?i.get(
e.edgeOf(s.get(p),s.get(l))):void 0,g=await t.ask("quotes",{a:p,b:l,limit:Oi,offset:c?.came??0});e.addGraph(g);let u=e.edgeOf(s.get(g.a),s.get(g.b));[[p,g.a],[l,
g.b]].forEach(([y,T])=>s.set(y,s.get(T))),u!==void 0&&e.addQuotes(u,g)}function h(p){if(e.isCredit(p)||e.isTyped(p)||i.has(p))return!1;let{both:l,either:c}=e.proof(
p);return new Set([...l,...c].map(e.storyOf)).size<n.weight[p]}function f(p,l){let[c,g]=[p.getAll("edge"),p.getAll("chain")],u=p.get("ego")==="2"?2:1,y=new Map(
[...p.getAll("open"),...g].map($=>[$,1]));p.getAll("node").slice(0,1).forEach($=>y.set($,u));for(let $ of[...p.getAll("pin"),...p.getAll("hide"),...p.getAll("se\
l")])s.has($)||y.set($,1);let T=l.filter(h).map(a);return c.length===2&&c.some($=>!s.has($))&&T.push(c),[...[...y].map(([$,O])=>[`ego ${O} ${$}`,()=>r($,O)]),...T.
map(([$,O])=>[`pair ${$}
${O}`,()=>d($,O)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(p,l){return(t.served?f(new URLSearchParams(p.slice(1)),l).filter(
([g])=>!o.has(g)):[]).map(([g,u])=>(o.add(g),u().catch(y=>{throw o.delete(g),y})))},older:p=>d(...a(p))})}function $i(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),i=>i.charCodeAt(0))),s.close(),
new Response(t).json()}function qs(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,i={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(i)}`),a=await o.json();if(!o.
ok)throw new Error(a.error);return a},chunk(s){return t.has(s)||t.set(s,$i(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}var en=(e,t)=>[e[t-1].address,`step=${t}`].filter(Boolean).join("&");function Ws({graph:e,state:t,words:n,set:s},i){let{steps:o}=e.data,a=L("story");if(a.hidden=
!o.length,!o.length)return;let{step:r}=t,d=(h,f,p,l)=>m("button",{type:"button",id:h,disabled:l?"":null,click:()=>{i(p),L(h).focus()}},f);if(!r)return a.replaceChildren(
d("tell",n.tell,1,!1));a.replaceChildren(m("h2",{},o[r-1].title),...o[r-1].text.split(`
`).filter(Boolean).map(h=>m("p",{},h)),m("div",{class:"buttons"},d("step-back",n.stepBack,Math.max(r-1,1),r===1),m("span",{class:"soft"},`${r} / ${o.length}`),d(
"step-on",n.stepOn,Math.min(r+1,o.length),r===o.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),L("tell").focus()}},n.stepOff)))}var tn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Si(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(i=>i.codePointAt(0)),s=new Set;for(let i=1;i<
n.length;i++)s.add((n[i-1]*31+n[i])%t);return[...s]}function Fs(e,t){let{data:n}=e,{bits:s}=n.index,i=null;async function o(){let{readable:d,writable:h}=new DecompressionStream(
"deflate"),f=h.getWriter();return f.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),p=>p.charCodeAt(0))),f.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){i??=o();let h=await i,[f,p]=[s/8,[]];for(let l=0;l*f<h.length;l++)d.every(c=>h[l*f+(c>>3)]&1<<(c&7))&&p.push(l);return p}async function r(d,h,{
from:f,to:p}){let l=new Set(h.map($=>tn($.text))),[c,g]=p.split("-").map(Number),u={...f&&{since:`${f}-01`},...p&&{until:new Date(Date.UTC(c,g,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...u});return{fresh:e.addHits(y).filter($=>!l.has(tn($.text))&&l.add(tn($.text))),most:y.length===200?200:0}}
return async function*(h,f){let p=h.trim().toLowerCase().split(/\s+/).filter(Boolean),l=[];if(p.length){let c=performance.now();for(let g of await a(p.flatMap(u=>Si(
u,s))))(await t.chunk(g)).forEach(([y,T,$,O=""],k)=>{let S=y.toLowerCase();p.every(A=>S.includes(A))&&l.push({sentence:g*n.chunk+k,text:y,listing:!!T,marks:Array.
from({length:$.length/3},(A,M)=>$.slice(3*M,3*M+3)),clip:O})}),performance.now()-c>30&&(yield{hits:l,done:!1},await new Promise(y=>setTimeout(y)),c=performance.
now())}if(!t.served||!p.length){yield{hits:l,done:!0};return}yield{hits:l,done:!1};try{let{fresh:c,most:g}=await r(h,l,f);yield{hits:[...l,...c],done:!0,most:g}}catch(c){
yield{hits:l,done:!0,fault:c.message}}}}var nn=40,vi=15;function Us(e,t,n){let{graph:s,state:i,words:o}=e,[a,r,d]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:p,listing:l})=>(i.lists||!l)&&Ge(s,i,s.articleOf(p));(async()=>{let p=(l,c)=>{let[g,u]=[s.dayOf(s.articleOf(l.sentence)),s.dayOf(s.articleOf(c.sentence))];
return(g<u)-(g>u)||l.sentence-c.sentence};for await(let{hits:l,done:c,most:g,fault:u}of t(i.q,i)){if(!a.isConnected&&L("hit-count"))return;let y=new Set,T=l.filter(
$=>h($)&&!y.has(s.firstPrint($.sentence))&&y.add(s.firstPrint($.sentence)));a.textContent=c&&!T.length?o.noText:o.textHits(T.length,c)+(c&&T.length>nn?o.comma+o.
hitsFirst(nn):"")+(g?o.comma+o.hitsMost(g):""),u&&a.append(` ${o.unanswered(u)}`),c&&f(T.sort(p))}})();function f(p){let l=new Map;for(let{marks:u}of p)for(let y of new Set(
u.map(([T])=>T)))l.set(y,(l.get(y)??0)+1);let c=[...l].filter(([u])=>s.isOf(u,i.types)&&!i.hide.has(u)).sort((u,y)=>y[1]-u[1]||u[0]-y[0]);c.length&&r.append(m("\
h3",{},o.namedThere),m("ol",{class:"rows"},...c.slice(0,vi).map(([u,y])=>m("li",{},te(e,u),m("span",{class:"number"},String(y))))));let g=i.q.trim().split(/\s+/);
d.append(...p.slice(0,nn).map(u=>Nn(e,{...u,article:s.articleOf(u.sentence)},g))),n(c.map(([u])=>u))}return[ye(e),m("h2",{},`“${i.q}”`),a,r,d]}var[Qe,Ke,Gs,Mt]=[38,20,16,19],Mi=5,Ei=900,Ti=52;function Vs(e){let t=0,n=null,s=new Map;function i({graph:c,months:g}){let u=c.data.name.length;if(!s.has(u)){s.
clear();let y=new Map(g.map((S,A)=>[S,A])),T=c.data.doc.map((S,A)=>y.get(c.monthOf(A))??-1),$=g.map(()=>c.data.types.map(()=>0)),O=new Map,k=S=>(O.has(S)||O.set(
S,[...new Map(c.sentencesOf(S).map(A=>{let M=c.articleOf(A);return[c.data.story[M],T[M]]}))].filter(([,A])=>A>=0)),O.get(S));c.data.name.forEach((S,A)=>{for(let[
,M]of k(A))$[M][c.data.type[A]]++}),s.set(u,{bars:$,of:k})}return s.get(u)}function o(c,g){let{state:u,view:y,months:T}=c,$=u.node>=0?[u.node]:u.ends??[];if(!$.
length)return null;let[O,k]=$.map(M=>g(M)),S=k?new Set(k.map(([M])=>M)):null,A=T.map(()=>0);return O.filter(([M])=>!S||S.has(M)).forEach(([,M])=>A[M]++),{counted:A,
name:$.map(c.graph.nameOf).join(" — "),view:y}}function a({graph:c,state:g,months:u}){if(g.node<0)return[];let{data:y}=c,T=($,O)=>{let k=($||O||"").slice(0,7);
return k?Math.max(0,Math.min(u.length-1,u.findLastIndex(S=>S<=(k.length===4?`${k}-01`:k)))):-1};return y.post.filter($=>($[0]===g.node||$[2]===g.node)&&!$[3]).map(
([$,O,k,,S,A,M,I])=>{let U=$===g.node?k:$;return[`${O} ${typeof U=="number"?c.nameOf(U):U}`,T(M,y.dates[S]),I?T(I):T(y.dates[A],y.dates[S]),!!(M||I)]}).filter(([
,$,O])=>$>=0&&O>=$).slice(0,Mi)}function r(){let c=e(),{months:g,state:u,words:y,graph:T}=c,$=L("time");if($.hidden=g.length<2,$.hidden)return;let{bars:O,of:k}=i(
c),S=o(c,k),A=a(c),M=Math.max(L("strip").clientWidth,200),I=M/g.length,U=Qe+(S?Ke:0)+Gs+A.length*Mt,R=J("svg",{width:M,height:U,viewBox:`0 0 ${M} ${U}`,role:"im\
g","aria-label":y.bars}),[W,Q]=[Math.max(g.indexOf(u.from),0),u.to?g.indexOf(u.to):g.length-1],X=!!(u.from||u.to);if(Ai(R,c,O,I,Y=>!X||Y>=W&&Y<=Q),S){let Y=Math.
max(...S.counted,1);S.counted.forEach((ae,de)=>{ae&&R.append(J("rect",{x:de*I,y:Qe+Ke-ae/Y*(Ke-4),width:Math.max(I-.5,1),height:ae/Y*(Ke-4),class:"own"},sn(`${S.
name} · ${g[de]} · ${y.inArticles(ae)}`)))})}if(Ci(R,g,I,Qe+(S?Ke:0)),A.forEach(([Y,ae,de,Re],Be)=>{let Ee=Qe+(S?Ke:0)+Gs+Be*Mt;R.append(J("line",{x1:ae*I,x2:(de+
1)*I,y1:Ee+Mt-3,y2:Ee+Mt-3,class:Re?"term printed":"term"},sn(Y)));let je=Math.min(ae*I,M-12*Y.length),xe=J("text",{x:Math.max(je,0),y:Ee+11,class:"term"});xe.textContent=
Y,R.append(xe)}),X&&_s(R,W*I,(Q+1)*I,U,"brush"),u.less){let[Y,ae]=u.less.split("..").map(de=>g.indexOf(de));_s(R,Y*I,(ae+1)*I,U,"brush less")}L("strip").replaceChildren(
R),L("strip").setAttribute("aria-label",y.time),R.addEventListener("pointerdown",Y=>h(Y,I)),d(c,[W,Q],X,S,T)}function d(c,[g,u],y,T){let{words:$,state:O,months:k,
set:S}=c,A=u-g+1,M=g>=A?`${k[g-A]}..${k[g-1]}`:"",I=["gained","lost","stronger","weaker"],[U,R]=O.less.split("..");L("time-acts").replaceChildren(le("play",t?$.
pause:$.play,!!t,()=>p()),...y&&(M||O.less)?[le("compare",$.compare,!!O.less,()=>S({less:O.less?"":M}))]:[],...y?[m("button",{type:"button",id:"all-time",click:()=>{
l(),S({from:"",to:"",less:""})}},$.clear)]:[],O.less?m("span",{class:"soft",id:"compared"},$.compared(`${O.from||k[0]}–${O.to||k.at(-1)}`,`${U}–${R}`),...I.
map(W=>m("b",{class:W},` ━ ${$[W]} ${[...c.view.compared?.changes.values()??[]].filter(Q=>Q===W).length}`))):m("span",{class:"soft"},T?$.own(T.name):y?`${k[g]}\
 – ${k[u]}`:$.bars),...O.less||T?[]:[m("span",{class:"soft key"},...c.graph.data.types.map(W=>m("span",{},J("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},J("rect",{width:10,height:10,fill:c.graph.data.colours[W]})),c.graph.data.labels[W][$.language].many)))])}function h(c,g){let u=e(),y=c.currentTarget,
T=k=>Math.max(0,Math.min(u.months.length-1,Math.floor((k-y.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=T(c.clientX),y.setPointerCapture(c.pointerId);
let $=J("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append($);let O=k=>{let[S,A]=[n,T(k)].sort((M,I)=>M-I);return $.setAttribute("x",S*g),$.setAttribute(
"width",(A-S+1)*g),[S,A]};O(c.clientX),y.addEventListener("pointermove",k=>O(k.clientX)),y.addEventListener("pointerup",k=>{let[S,A]=O(k.clientX);f(S,A)},{once:!0})}
function f(c,g){let{months:u,set:y}=e();y({from:u[c],to:u[g],less:""})}function p(){if(t)return l();let{months:c,state:g}=e(),u=g.from&&g.to&&!(g.from===c[0]&&g.
to===c.at(-1))?c.indexOf(g.to)-c.indexOf(g.from)+1:Math.max(1,Math.round(c.length/12)),y=g.from&&g.to?c.indexOf(g.from)+1:0;y+u>c.length&&(y=0),t=setInterval(()=>{
if(y+u>c.length)return l();f(y,y+u-1),y++},Ei),r()}function l(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var sn=e=>{let t=J("title");return t.textContent=
e,t};function Ai(e,t,n,s,i){let{graph:o,months:a,words:r}=t,{data:d}=o,h=Math.max(...n.map(f=>f.reduce((p,l)=>p+l,0)),1);n.forEach((f,p)=>{let l=Qe,c=J("g",i(p)?
{}:{class:"out"},sn(`${a[p]} · ${d.types.map((g,u)=>f[u]?`${d.labels[g][r.language].many} ${f[u]}`:"").filter(Boolean).join(" · ")}`));d.types.forEach((g,u)=>{
let y=f[u]/h*(Qe-3);y&&(l-=y,c.append(J("rect",{x:p*s,y:l,width:Math.max(s-(s>3?1:0),.7),height:y,fill:d.colours[g]})))}),e.append(c)})}function Ci(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=Ti)??240,a=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(J("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=o){let d=J("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});d.textContent=o>=12?t[r].slice(0,4):t[r],e.append(J("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),d)}}var _s=(e,t,n,s,i)=>e.append(J("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:i}));var Z=e=>e.toLocaleString("en"),ue=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,on={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,i)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[i]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
，",semicolon:"；",colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${Z(e)} 个版面`,`${Z(t)} 篇报道`,n].filter(
Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"报道最多",
closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${Z(e)} 篇报道`,named:e=>`提及 ${Z(e)} 次`,aliases:"又作",posts:"职务",
holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"\
标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${Z(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,
stories:"报道",evidence:"依据",both:e=>`${Z(e)} 篇报道同现`,wrote:e=>`署名的 ${Z(e)} 篇报道`,said:e=>`${Z(e)} 句同句`,lists:e=>`其中 ${Z(e)}\
 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",untitled:"（无标题）",filters:"筛选与外观",save:"导出",tables:"表格",
tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",colour:"颜色",
size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"按社群",mentions:"\
按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 PNG",png2:"图片 PNG \
2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${Z(
e)} 个`:"",rows:e=>`共 ${Z(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",
chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"两者之间没有联系链",
common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,i,o)=>`本文件只含数据库的一部分：${e} \
/ ${t} 个实体，${n} / ${s} 条联系，${i} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,i,o)=>`先列出\
 ${e} / ${t} 个实体、${n} / ${s} 条联系、${i} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
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
选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",kinds:{together:"同现",post:"\
任职",event:"活动"},lineOf:{post:"人物到任职单位；虚线：只见曾任",event:"一同参加、会见、调研……的活动；越粗次数越多"},
acts:{meet:"会见",inspect:"调研",attend:"出席",chair:"主持",speak:"讲话",sign:"签约",appoint:"任命",remove:"免职",visit:"走访",award:"表彰",
invest:"投资"},events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${Z(t)} 项职务`:`${Z(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",
asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"\
en",tag:"en",search:"Search names, aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next nod\
e, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Sho\
w all",close:"Back to overview",ego:"Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,i)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of p\
osts shown",event:"lines of events shown"}[i]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`\
“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":ue(e,"page"),ue(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for i\
ts posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Ment\
ions",inArticles:e=>ue(e,"article"),named:e=>ue(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"\
In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if the\
y only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`\
together in ${ue(e,"article")}`,wrote:e=>`in ${ue(e,"article")} credited to the reporter`,said:e=>`in ${ue(e,"sentence")}`,lists:e=>`of these ${ue(e,"list")} of\
 names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"Save",tables:"\
Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"\
Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"\
by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Pictur\
e (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:"\
, filtered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>ue(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"\
Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain \
links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,i,o)=>`This file holds a\
 part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${i} of ${o} articles. For the rest use kg who NAME, kg export or kg serve.`,
rest:(e,t,n,s,i,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${i} of ${o} articles; the rest comes from the database as you\
 search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ue(e,"more article")} are\
 not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",copied:"\
copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs l\
eft out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),
groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Si\
ze: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest tha\
t hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"\
Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`\
last seen ${e}`,days:e=>ue(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for the first time",
newPeople:"New",gone:"No longer seen",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"\
Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text\
 for “${e}”`,textHits:(e,t)=>t?ue(e,"sentence"):`${ue(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named th\
ere",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: \
drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: a\
rticles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a pers\
on to the body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"in\
spects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invest\
s"},events:"Events",newest:"Newest events",times:(e,t)=>ue(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in whic\
h both appear",hitsMost:e=>`of the database the newest ${e}`,selectHint:"Hold Shift and click nodes to select several."}};var Ks=.5,an=matchMedia("(max-width: 760px)"),Qs={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Me=qs(),q=un(Me),rn=mn(q.data),xi=js(q,Me.first,
Hn(q),rn),Xs=Hs(q,Me),Li=Fs(q,Me),Ni=matchMedia("(prefers-reduced-motion: reduce)").matches,Ce=Ni?0:350,Ie=L("panel"),x={state:On(q),ctx:null,followed:null,linking:-1,
waiting:0,drawn:""},_=Ns(L("canvas"),q,Me,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?ze({sel:Oe(x.state.sel,e)}):dn(e,e===x.state.node?x.state.ego:0),edge:e=>Je(
{...re(x.state),ends:[q.data.a[e],q.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=x.state;(e>=0||t||n||s>=0)&&Je(re(x.state))},covers:Ii,line:e=>Wn(
x.ctx,e),hover:e=>ws(x.ctx,e)}),Ys=Vs(()=>x.ctx),Et=zs({graph:q,store:Me,ctxOf:()=>x.ctx,pick:dn,fault:to}),Pi=e=>on[e.lang||(navigator.language.startsWith("zh")?
"zh":"en")],Zs=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Ii(){let e=L("canvas").getBoundingClientRect();return{boxes:[
"legend","kinds","zoom","story"].map(n=>L(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.
bottom-e.top})),top:L("kinds").offsetHeight?L("kinds").offsetHeight+16:0,left:L("legend").open&&innerWidth>1600?L("legend").offsetWidth:0}}function ln(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Je(e){let t=Sn(e,q);t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),Tt()}function ze(e){Je({
...x.state,...e})}function eo(e){location.hash=en(q.data.steps,e),Tt()}function cn(e){x.linking=x.linking===e?-1:e,document.body.classList.toggle("linking",x.linking>=
0),Et.say(x.linking>=0?x.ctx.words.chainTo:x.ctx.words.search),x.linking>=0&&Et.focus(),L("chain")?.setAttribute("aria-pressed",String(x.linking===e))}function dn(e,t=0){
let n=x.linking;n>=0&&cn(n);let s={...re(x.state),table:""};Je(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function Tt(){L("fault").hidden=!0,
fn(),requestAnimationFrame(()=>{Ie.scrollTop=0})}function zi(){let e=$n(location.hash,q,rn);return an.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function fn(){let e=x.
drawn,t=document.activeElement;x.followed=location.hash;let n=zi(),s=Pi(n);ji(s,Zs(n));let i=xi(n);x.state=n,document.body.classList.toggle("chosen",i.chosen.length>
0),x.drawn=vn(n),Ws({graph:q,state:n,words:s,set:ze},eo),_.draw(i,ln(),e!==x.drawn),x.ctx=Object.freeze({graph:q,months:rn,state:n,view:i,words:s,picture:_,go:Je,
set:ze,link:cn,looks:_.looks(),linking:x.linking,bare:()=>re(x.state),older:o=>Js([Xs.older(o)])}),ss(x.ctx),In(x.ctx),zn(x.ctx),Rn(x.ctx),Bn(x.ctx),Ys.write(),
document.querySelector("header details[open]")&&Ht(x.ctx),Ie.replaceChildren(...Ri(x.ctx).flat(2).filter(o=>o!=="")),e===x.drawn&&_.isReady()&&(i.chosen.length?
_.bringIntoView(i.chosen,Ce):n.group>=0&&i.lit&&_.fit(Ce,[...i.lit.strong])),t.isConnected||(L(t.id)??Ie).focus({preventScroll:!0}),Bi(x.ctx),Js(Xs.bring(location.
hash,i.edge===void 0?(i.ways??[]).flat():[i.edge]))}function Ri(e){let{state:t,view:n}=e,s=t.read?q.articleAt(t.read):void 0;if(s!==void 0)return Pn(e,s);if(t.q)
return Us(e,Li,_.shine);if(n.edge!==void 0)return(q.isTyped(n.edge)?Fn:ls)(e,n.edge);if(t.chain)return cs(e);if(t.node>=0)return rs(e,t.node);if(t.sel.size)return us(
e);let i=n.groups.find(({number:o})=>o===t.group);return i?ds(e,i):bs(e)}function Bi(e){let{view:t,state:n,words:s}=e;document.title=`${Xt(e)} · kg`,L("chosen").
textContent=t.chosen.map(a=>`${q.nameOf(a)} ${we(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let i=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.
ofTypes.edges].map(Z);L("shown").textContent=s.counts(...i,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+
s.hubs(t.leftOut.length):"")+s.off(q.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(Me.served&&x.waiting)&&(L("fault").hidden=Me.served,L("fault").
textContent=s.unknown(o.join(s.stroke)))}function Js(e){x.waiting+=e.length,Ie.setAttribute("aria-busy",String(x.waiting>0));for(let t of e)t.finally(()=>{x.waiting--,
Ie.setAttribute("aria-busy",String(x.waiting>0))}).then(()=>{x.state.ego&&(x.drawn=""),fn()},to)}function to(e){L("fault").hidden=!1,L("fault").textContent=x.ctx.
words.unanswered(e.message)}function ji(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==
e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let i of document.querySelectorAll("[data-word]"))i.textContent=e[i.dataset.
word];for(let i of document.querySelectorAll("[data-label]"))i.setAttribute("aria-label",e[i.dataset.label]);for(let i of document.querySelectorAll("[data-hint]"))
i.setAttribute("title",e[i.dataset.hint]);if(Et.say(x.linking>=0?e.chainTo:e.search),hs(e,()=>x.ctx,ln,Zt),L("part").hidden=!q.data.database,q.data.database){let{
entities:i,links:o,articles:a}=q.data.database,{held:r}=q;L("part").textContent=(Me.served?e.rest:e.part)(...[r.nodes,i,r.edges,o,r.stories,a].map(Z))}}}L("stag\
e").addEventListener("keydown",e=>{if(e.target!==L("stage"))return;let{view:t,state:n}=x.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Qs&&t.nodes.length){
e.preventDefault();let i=n.node>=0?_.next(s,Qs[e.key]):s;i>=0&&dn(i)}else e.key==="+"||e.key==="="?_.zoom(1.3,Ce):e.key==="-"?_.zoom(1/1.3,Ce):e.key==="0"?_.fit(
Ce):e.key==="Enter"&&Ie.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let{steps:t}=q.data;if(t.length&&(e.key==="PageDown"||e.key===
"PageUp")&&!Ie.contains(document.activeElement))e.preventDefault(),eo(Math.max(1,Math.min(x.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&
(e.ctrlKey||e.metaKey))e.preventDefault(),Zt();else if(e.key==="/"&&e.target!==L("query"))e.preventDefault(),Et.focus();else if(e.key==="Escape"){let n=document.
querySelectorAll("header details[open]");x.linking>=0?cn(x.linking):n.length?n.forEach(s=>{s.open=!1}):x.state.read?ze({read:""}):Je(re(x.state))}});document.addEventListener(
"pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});L("language").addEventListener("click",()=>ze(
{lang:x.ctx.words===on.zh?"en":"zh"}));L("theme").addEventListener("click",()=>ze({theme:Zs(x.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll(
"header details"))e.addEventListener("toggle",()=>{e.open&&Ht(x.ctx)});L("rows").addEventListener("click",()=>ze({table:x.state.table?"":"nodes"}));L("closer").
addEventListener("click",()=>_.zoom(1.3,Ce));L("farther").addEventListener("click",()=>_.zoom(1/1.3,Ce));L("whole").addEventListener("click",()=>_.fit(Ce));L("s\
heet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,()=>{x.followed!==location.
hash&&Tt()});addEventListener("resize",()=>{x.ctx&&Ys.write()});an.addEventListener("change",()=>{x.ctx&&fn()});Ps(()=>x.ctx,ln);L("legend").open=innerWidth>1600;
L("legend").addEventListener("toggle",()=>{x.ctx&&_.isReady()&&_.refit()});_.whenReady(()=>{let{view:e}=x.ctx;an.matches&&_.scale()<Ks&&e.nodes.length&&!x.state.
ego&&_.centre(Math.min(...e.nodes),Ks),e.chosen.length&&_.bringIntoView(e.chosen,0)});!location.hash&&q.data.steps.length&&history.replaceState(null,"","#"+en(q.
data.steps,1));setTimeout(Tt);var Xe=e=>q.nodeOf.get(e);window.kg=Object.freeze({settled:()=>x.followed===location.hash&&x.waiting===0&&_.isStill(),nodes:()=>x.
ctx.view.nodes.map(e=>q.data.name[e]),edges:()=>x.ctx.view.edges.map(e=>[q.data.name[q.data.a[e]],q.data.name[q.data.b[e]]]),node:e=>(_.now(),_.point(Xe(e))),edge:(e,t)=>_.
pointOf(q.lineOf(Xe(e),Xe(t),x.state.links)),line:(e,t)=>{let n=q.lineOf(Xe(e),Xe(t),x.state.links);return{..._.looks().line(n),step:_.looks().step(n)}},lit:()=>x.
ctx.view.lit?[...x.ctx.view.lit.strong].map(e=>q.data.name[e]):null,group:e=>x.ctx.view.groups.find(({members:t})=>t.includes(Xe(e)))?.number??-1,labels:()=>_.labels().
map(({i:e,text:t,left:n,top:s,right:i,bottom:o})=>{let[a,r]=[_.onScreen({x:n,y:s}),_.onScreen({x:i,y:o})];return{text:t,name:q.data.name[e],left:a.x,right:r.x,top:a.
y,bottom:r.y}})});})();
