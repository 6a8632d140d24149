// sources 38c09ae6e280be9ac8f9f6c2fca4d3a91a512ffa58e494c5eed08ca2465ff3c2
"use strict";
(()=>{function an(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&it(t,n[0],n[2],n);return t}function rn(e){let t=new Map;for(let n of e.
event){let[,,s,a,o]=n;for(let i of s)for(let r of a)it(t,i,r,n);if(s.length+a.length<=20)for(let i of[s,a])i.forEach((r,l)=>i.slice(l+1).forEach(h=>it(t,r,h,n)));
if(o>=0)for(let i of s)it(t,i,o,n)}return t}function it(e,t,n,s){if(t===n)return;let a=Mt(t,n),o=e.get(a)??e.set(a,[]).get(a);o.includes(s)||o.push(s)}var Mt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function rt(e,t,n){let s=t.flatMap(a=>n==="post"?[a[4],a[5]]:[a[1]]).filter(Boolean).sort((a,o)=>e.dates[a]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var We=0,Fe=1,we=2,Us=3,Ye="posted";function lt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var Tt=e=>{let t=0;return e.map(n=>t+=n)};function ln(e){let{data:t}=e,
n=t.name.map(()=>[]);t.a.forEach((k,M)=>{n[k].push(M),n[t.b[M]].push(M)}),t.kind=t.a.map(()=>We);let s=new Map(t.name.map((k,M)=>[k,M])),a=new Map(t.called),o=new Set(
Tt(t.listed)),i=new Map;Tt(t.again.map(([k])=>k)).forEach((k,M)=>i.set(k,k-t.again[M][1]));let r=new Map(t.docName.map(k=>[k,[]]));t.doc.forEach((k,M)=>r.get(t.
docName[k]).push(M));let l=[],h=new Map,c=new Map(t.docName.map((k,M)=>[k,M])),f=new Map(t.dates.map((k,M)=>[k,M])),p=new Map,d=new Set(t.posted),g=0,u=!1,b=Object.
freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),v=k=>t.types[t.type[k]],E=k=>d.has(
k)?Ye:v(k),y=(k,M)=>M.has(v(k))||M.has(E(k)),O=(k,M)=>t.a[k]===M?t.b[k]:t.a[k],A=(k,M)=>n[k]?.find(P=>O(P,k)===M);function $(k){let[M,P]=[0,t.from.length-1];for(;M<
P;){let z=M+P+1>>1;t.from[z]<=k?M=z:P=z-1}return M}function L(k){return p.has(k)||p.set(k,Tt(t.seen[k])),p.get(k)}let H=k=>L(k).filter((M,P,z)=>M!==z[P-1]),U=k=>t.
story[$(k)],I=k=>t.dates[t.docDate[t.doc[k]]];function W(k){k.kind<we&&[k.a,k.b].forEach(M=>n[M].push(t.a.length));for(let M of["a","b","weight","sentences","li\
sts","npmi","since","until","kind"])t[M].push(k[M])}function K(k){return Promise.all(k.map(async M=>{if(M>=t.said)return l[M-t.said];let[P,z,G,de=""]=(await e.chunk(
Math.floor(M/t.chunk)))[M%t.chunk],ae=[];for(let te=0;te<G.length;te+=3)ae.push(G.slice(te,te+3));return{sentence:M,text:P,listing:!!z,marks:ae,clip:de}}))}function Q(k){
let M=new Map;for(let P of k)lt(M,$(P),P);return[...M].sort(([P],[z])=>(I(P)<I(z))-(I(P)>I(z))||P-z)}function X(k){if(h.has(k))return h.get(k);let[M,P]=[H(t.a[k]),
H(t.b[k])],z=new Set(P),G=M.filter(S=>z.has(S)),de=new Set(G.map(U)),[ae,te]=[new Set(M.map(U)),new Set(P.map(U))],w=[...new Set([...M,...P])].filter(S=>!de.has(
U(S))&&te.has(U(S))&&ae.has(U(S)));return{both:G,either:w.sort((S,x)=>S-x)}}function oe(){if(u)return;u=!0,g++;let k=t.name.map((P,z)=>new Map(H(z).map(G=>[U(G),
$(G)]))),M=new Map;k.forEach((P,z)=>{if(v(z)!=="reporter")for(let G of P.keys())lt(M,G,z)}),k.forEach((P,z)=>{if(v(z)!=="reporter")return;let G=new Map;for(let[
de,ae]of P)for(let te of M.get(de)??[])lt(G,te,t.docDate[t.doc[ae]]);for(let[de,ae]of[...G].sort(([te,w],[S,x])=>x.length-w.length||te-S)){let te=ae.filter(Boolean).
sort((w,S)=>t.dates[w]<t.dates[S]?-1:1);W({a:de,b:z,weight:ae.length,sentences:0,lists:0,npmi:null,since:te[0]??0,until:te.at(-1)??0,kind:Fe})}})}let fe={post:null,
event:null},Re=new Map,je={post:new Map,event:new Map};function ke(k){return k==="together"?[]:(fe[k]??=[...k==="post"?an(t):rn(t)].sort(([,M],[,P])=>P.length-M.
length).map(([M,P])=>{let[z,G]=M.split(" ").map(Number),[de,ae]=rt(t,P,k);W({a:z,b:G,weight:P.length,sentences:0,lists:0,npmi:null,since:de,until:ae,kind:k==="p\
ost"?we:Us});let te=t.a.length-1;return Re.set(te,P),je[k].set(M,te),te}),fe[k])}function Je(k,M,P){return ke(P),je[P]?.get(Mt(k,M))??A(k,M)}function Le(k,M,P){
return k.has(M)||(k.set(M,k.size),P()),k.get(M)}let Oe=k=>Le(f,k??"",()=>t.dates.push(k)),Et=k=>Le(c,k.doc,()=>{t.docName.push(k.doc),t.paper.push(k.paper??""),
t.docDate.push(Oe(k.date))});function at(k){if(!s.has(k.entity)){s.set(k.entity,t.name.length),n.push([]),k.posted&&k.type==="person"&&d.add(t.name.length);let M={
name:k.entity,type:t.types.indexOf(k.type),alias:k.aliases,pinyin:k.pinyin,mentions:k.mentions,articles:k.articles,first:Oe(k.first),last:Oe(k.last),rank:0,community:-1,
seen:[]};for(let[P,z]of Object.entries(M))t[P].push(z);g++}return s.get(k.entity)}function He({entities:k,links:M}){k.forEach(at);for(let P of M){let[z,G]=[s.get(
P.source),s.get(P.target)];A(z,G)===void 0&&W({a:z,b:G,weight:P.weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:Oe(P.first),until:Oe(P.last),kind:We})}
g++}function De(k,M){let P=z=>s.get(z)??z;t.post=[...t.post.filter(([z,,G])=>z!==k&&G!==k),...M.map(z=>[P(z.person),z.post,P(z.organ),Number(z.former),Oe(z.first),
Oe(z.last),z.begin??"",z.until??"",-1])],fe.post=null,g++}function Te(k,{quotes:M,more:P}){let z=new Map;for(let w of M)lt(z,`${w.sentence.doc}
${w.sentence.article}`,w);let G=h.get(k)??{both:[],either:[],came:0},[de,ae]=[[...G.both],[...G.both,...G.either]];for(let w of z.values()){let[{sentence:S}]=w,
x={doc:Et(S),article:S.article,headline:S.headline,story:S.story,from:t.said+l.length};for(let[N,B]of Object.entries(x))t[N].push(B);for(let{sentence:N,marks:B}of w){
let R=t.said+l.length;l.push({sentence:R,text:N.text,listing:N.listing,marks:B.map(F=>[s.get(F.entity),F.start,F.end])}),ae.push(R),N.both&&de.push(R)}}let te=new Set(
de.map(U));h.set(k,{both:de,either:ae.filter(w=>!te.has(U(w))),more:P,came:G.came+M.length}),g++}return Object.freeze({data:t,held:b,edgesOf:n,nodeOf:s,lists:o,
evidence:h,posted:d,typeOf:v,kindOf:E,isOf:y,otherEnd:O,edgeOf:A,articleOf:$,typedEdges:ke,lineOf:Je,rowsOf:Re,namingsOf:L,sentencesOf:H,storyOf:U,dayOf:I,quotes:K,
byArticle:Q,proof:X,version:()=>g,served:e.served,nameOf:k=>a.get(k)??t.name[k],firstPrint:k=>i.get(k)??k,monthOf:k=>I(k).slice(0,7),isCredit:k=>t.kind[k]===Fe,
isTyped:k=>t.kind[k]>=we,sentencesIn:k=>{let M=t.from[k+1]??t.said+l.length;return Array.from({length:M-t.from[k]},(P,z)=>t.from[k]+z)},fileOf:k=>`${t.docName[t.
doc[k]]}#${t.article[k]}`,articleAt:k=>{let M=k.lastIndexOf("#");return(r.get(k.slice(0,M))??[]).find(P=>String(t.article[P])===k.slice(M+1))},addCredits:oe,addNode:at,
addGraph:He,addPosts:De,addQuotes:Te})}function cn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];
for(let[s,a]=t[0].split("-").map(Number);;a===12?(s++,a=1):a++)if(n.push(`${s}-${String(a).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function dn(e,t,n){
let[s,a]=[e.dates[t],e.dates[n]];return s===a?s:[s,a].filter(Boolean).join(" – ")}var Ne=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],At="#8a8a8a",Pe={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Gs,fn]=[6.5,23],_s=4,Vs=[.5,.72,.86,.94,.98],ct=[.8,1.3,2,3,4.4,6],
dt=[.13,.2,.3,.42,.56,.72],Ks=.16;function hn(e,t,n,s,a){let{data:o}=e,i=Math.max(Gs,Math.min(_s/a,14)),r=new Map(Ne.slice(0,o.groups).map((u,b)=>[b,u])),l=u=>Math.
min((i+(fn-i)*Math.sqrt(t.measure.of(u)/t.measure.greatest))*(e.typeOf(u)==="reporter"?1.5:1),fn),h=u=>t.state.colour==="type"?o.colours[e.typeOf(u)]:r.get(o.community[u])??
At,c=Qs(t),f=Math.min(1,Ks/Math.max(Xs(e,t,c,s),1e-9)),p=u=>c.findLastIndex(b=>t.tie(u)>=b),d=t.compared?.changes,g=u=>t.state.links==="post"&&(e.rowsOf.get(u)??
[]).every(b=>b[3]);return Object.freeze({radius:l,colour:h,step:p,scale:c,coloured:r,least:i,line(u){let b=t.lit,v=b?.edges.has(u),E=p(u),y=d?.get(u),O=Math.max(
dt[E]*f,.06);if(e.isTyped(u))return{width:Math.min(1.4+.5*(t.counts.weight[u]-1),5)+(v?.6:0),opacity:b&&!v?.12:y?.8:.6,colour:y?n[y]:v?n.accent:n.edge,dashes:g(
u)||y==="lost"?[5,4]:!1};let A=y?Math.max(dt[E],.35):v?Math.max(dt[E],.6):b?O*(t.state.ego?.6:.25):O;return{width:v?ct[E]+.8:b&&t.state.ego?Math.min(ct[E],1.5):
ct[E],opacity:A,colour:y?n[y]:v?n.accent:n.edge,dashes:y==="lost"||o.kind[u]===Fe?[5,4]:!1}},opacity:u=>!t.lit||t.lit.strong.has(u)?1:t.lit.weak.has(u)?.45:t.state.
ego?.6:.13})}function Qs(e){let t=e.edges.map(e.tie).sort((s,a)=>s-a),n=[0];for(let s of Vs){let a=t[Math.floor(s*t.length)]??1;a<=n.at(-1)&&(a=t.find(o=>o>n.at(
-1))??1/0),n.push(a)}return n}function Xs({data:e},t,n,s){let a=t.nodes.map(s).filter(Boolean);if(a.length<2)return 0;let o=f=>a.reduce(([p,d],g)=>[Math.min(p,g[f]),
Math.max(d,g[f])],[1/0,-1/0]),[[i,r],[l,h]]=[o("x"),o("y")];return t.edges.reduce((f,p)=>{let[d,g]=[s(e.a[p]),s(e.b[p])],u=n.findLastIndex(b=>t.tie(p)>=b);return d&&
g?f+ct[u]*dt[u]*Math.hypot(d.x-g.x,d.y-g.y):f},0)/Math.max((r-i)*(h-l),1e4)}var xt=["mentions","articles","degree","rank"],ft=["hide","pin","open","sel","not"],Ct={level:["article","sentence"],colour:["community","type"],size:xt,links:[
"together","post","event"]},Js={least:1,from:"",to:"",level:"article",lists:!0},et={...Js,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},pn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},un={lang:["zh","en"],theme:[
"light","dark"]},Ze=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Ye]:[],...e.types.filter(n=>!e.core.includes(n))],mn=e=>({...et,...pn,
types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(ft.map(t=>[t,new Set]))}),le=e=>({...e,...pn}),Ys=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(
e??"")?e:"";function gn(e,t,n){let s=new URLSearchParams(e.slice(1)),a=(p,d,g)=>d.includes(s.get(p))?s.get(p):g,o=p=>s.getAll(p).map(d=>t.nodeOf.get(d)).filter(
d=>d!==void 0),i=(p,d,g,u)=>Math.max(d,Math.min(Number.parseInt(s.get(p)??"",10)||u,g)),r=s.has("types")?s.get("types").split(",").filter(p=>Ze(t).includes(p)):
t.data.core,[l,h,[c=-1]]=[o("edge"),o("chain"),o("node")],f=[...l,...h,...c<0?[]:[c]];return{types:new Set([...r,...f.filter(p=>!t.isOf(p,new Set(r))).map(t.kindOf)]),
node:c,ends:l.length===2&&t.lineOf(...l,a("links",Ct.links,"together"))!==void 0?l:null,chain:h.length===2&&h[0]!==h[1]?h:null,ego:{1:1,2:2}[s.get("ego")]??0,least:i(
"least",1,1e3,1),from:a("from",n,""),to:a("to",n,""),less:Ys(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(Ct).map(([p,d])=>[p,
a(p,d,et[p])])),...Object.fromEntries(Object.entries(un).map(([p,d])=>[p,a(p,d,"")])),table:a("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:i("gr\
oup",0,1e6,0)-1,shown:i("shown",1,99,1),step:i("step",0,t.data.steps.length,0),q:s.get("q")??"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.
fromEntries(ft.map(p=>[p,new Set(o(p))])),unknown:["node","edge","chain"].flatMap(p=>s.getAll(p)).filter(p=>!t.nodeOf.has(p))}}function wn(e,t){let n=new URLSearchParams,
s=o=>t.data.name[o],a=Ze(t).filter(o=>e.types.has(o));a.join()!==Ze(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",a.join()),e.node>=0&&n.set("node",
s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of["least","from",
"to","less",...Object.keys(Ct),"table","q","read","shown"])e[o]!==et[o]&&n.set(o,e[o]);for(let o of Object.keys(un))e[o]&&n.set(o,e[o]);e.group>=0&&n.set("group",
e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of ft)e[o].forEach(i=>n.append(o,
s(i)));return n.toString()}var yn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),$e=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),bn=(e,t)=>({...e,...et,...Object.fromEntries(ft.map(n=>[n,new Set])),types:new Set(t.data.core)});function kn(e,t,n,s){
let a=(r,l,h)=>({name:r,text:l,without:{...e,...h}}),o=(r,l)=>[...e[r]].map(h=>a(r,`${l} ${t.nameOf(h)}`,{[r]:$e(e[r],h)})),i=(r,l,h)=>e[r]===et[r]?[]:[a(r,l,h)];
return[...e.from||e.to?[a("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...i("less",`${s.against} ${e.less.replace(".."," – ")}`,
{less:""}),...i("least",`${s.least} ≥ ${e.least}`,{least:1}),...i("level",s.options[e.level],{level:"article"}),...i("lists",s.noLists,{lists:!0}),...i("links",
s.options[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var C=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[a,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
a,o):o!==null&&s.setAttribute(a,o);return s.append(...n.flat().filter(a=>a!==null&&a!=="")),s}function J(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[a,o]of Object.entries(t))s.setAttribute(a,o);return s.append(...n),s}var Se=(e,t,n)=>J("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},J("path",{d:Pe[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ye=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,ue=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),ee=(e,t)=>ue(e,{...le(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),ge=(e,t,...n)=>ue(e,{...le(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Ae=(e,t)=>ge(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ce=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),tt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},t))),ie=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[],be=e=>m("button",{type:"button",
class:"quiet back",click:()=>e.go(le(e.state))},"← ",e.words.close),ht=(e,t)=>e.view.counts.npmi[t]?.toFixed(2)??"",re=(e,t,n)=>dn(e.graph.data,t,n);function On(e,t,n){
return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Lt({graph:e,words:t},n){let{data:s}=e,a=s.doc[n],o=s.pageNumber?.[a];return[s.paper[a],s.dates[s.docDate[a]]||t.undated,o,s.headline[n]]}var Zs=e=>e.replace(
/[“”]/g,t=>t==="“"?"‘":"’");function Nt(e,t,n){let[s,a,o,i]=Lt(e,n),r=[s,a,o,i&&`《${i.replace(/[《》]/g,l=>l==="《"?"〈":"〉")}》`,s?"":e.graph.
fileOf(n)].filter(Boolean);return`“${Zs(t)}”（${r.join("，")}）`}function Pt(e,t){let[n,s,a,o]=Lt(e,t);return[m("b",{class:"headline"},o||e.words.untitled),
m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,a].filter(Boolean).join(" · "))]}var $n=(e,t)=>ue(e,{...e.state,table:"",read:e.graph.fileOf(t)},e.words.
read);function Ce(e,t,n,s){let a=m("article",{},m("header",{},...Pt(e,t)));return Sn(e,a,t,n,s),a}function Ue(e,t,n,s){let a=m("details",{},m("summary",{},...Pt(
e,t)));return a.addEventListener("toggle",()=>Sn(e,a,t,n,s),{once:!0}),a}function*It(e,t,n){let s=0;for(let[a,o,i]of t)o<s||i<=o||(yield e.slice(s,o),yield n(a,
e.slice(o,i)),s=i);yield e.slice(s)}async function Sn(e,t,n,s,a){let o=new Set;for(let{sentence:i,text:r,listing:l,marks:h,clip:c}of await e.graph.quotes(s)){if(o.
has(e.graph.firstPrint(i)))continue;o.add(e.graph.firstPrint(i));let f=(p,d)=>m("mark",{class:p===a[0]?"one":"other"},d);t.append(m("blockquote",{},l?m("span",{
class:"chip"},e.words.listing):"",...It(r,h.filter(([p])=>a.includes(p)),f),vn(e,r,n),En(e,c)))}t.append($n(e,n))}function vn(e,t,n){let s=m("button",{type:"but\
ton",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await eo(Nt(e,t,n)),s.textContent=e.words.copied}),
s}var En=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function eo(e){try{await navigator.clipboard.writeText(
e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function Mn(e,{text:t,marks:n,
article:s,listing:a,clip:o},i){let r=(p,d)=>ue(e,{...le(e.state),node:p},d),l=i.length?t.indexOf(i[0]):-1,h=n.filter(([,p,d])=>l<0||d<=l||p>=l+i[0].length),c=l<
0?h:[...h,[-1,l,l+i[0].length]].sort((p,d)=>p[1]-d[1]),f=It(t,c,(p,d)=>p<0?m("mark",{class:"one"},d):r(p,d));return m("article",{},m("header",{},...Pt(e,s)),m("\
blockquote",{},a?m("span",{class:"chip"},e.words.listing):"",...f,vn(e,t,s),En(e,o)),$n(e,s))}function Tn(e,t){let{graph:n,words:s,state:a,view:o}=e,[i,r,l,h]=Lt(
e,t),c=m("div",{id:"text"}),f=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(p=>{for(let{text:d,marks:g}of p){let u=(b,v)=>ue(e,{...le(a),node:b},m("m\
ark",{class:f.has(b)?"one":"other"},v));c.append(m("p",d===h?{class:"headline"}:{},...It(d,g,u)))}}),[m("button",{type:"button",class:"quiet back",click:()=>e.go(
{...a,read:""})},"← ",s.back),m("h2",{},h||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[i,r,l].filter(Boolean).join(" · ")),m("h3",{},n.served?
s.partOfArticle:s.wholeArticle),c]}var ve=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function pt(e,t,n){let s=m("select",{"data-control":t},...n.map(a=>m("option",{value:a,...a===e.
state[t]?{selected:""}:{}},e.words.options[a])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function zt(e,t,[n,s],a,o){let i=m("output",{},a(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{i.textContent=a(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,i]}function Bt(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Rt(e){let{state:t,words:n,months:s,set:a,picture:o}=e,i=C("controls"),r=i.contains(document.activeElement)?document.activeElement.dataset.
control:null,l=s.length-1,[h,c]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):l],f=(p,d)=>a({from:p?s[p]:"",to:d<l?s[d]:""});i.replaceChildren(ve(n.least,
...zt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((p,d)=>Math.max(p,d),2),2),30)],String,p=>a({least:p}))),...s.length>1?[ve(n.from,...zt("f\
rom",h,[0,l],p=>s[p],p=>f(p,Math.max(p,c)))),ve(n.to,...zt("to",c,[0,l],p=>s[p],p=>f(Math.min(h,p),p)))]:[],ve(n.level,pt(e,"level",["article","sentence"])),ve(
n.listed,Bt("lists",t.lists,p=>a({lists:p}))),ve(n.links,pt(e,"links",["together","post","event"])),ve(n.colour,pt(e,"colour",["community","type"])),ve(n.size,pt(
e,"size",xt)),ve(n.physics,Bt("physics",o.moves(),o.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(bn(t,e.graph))}},n.reset)),
r&&i.querySelector(`[data-control=${r}]`)?.focus()}function An(e){let{graph:t,state:n,words:s,view:a}=e,{data:o}=t,i=o.name.map((c,f)=>f).filter(c=>!a.counts.recounted||
a.counts.articles[c]>0),r=Ze(t).map(c=>{let f=new Set([c]),p=m("input",{type:"checkbox","data-type":c});return p.checked=n.types.has(c),p.addEventListener("chan\
ge",()=>{let d=new Set(n.types);p.checked?d.add(c):d.delete(c);let g=n.node>=0&&t.isOf(n.node,d);e.go({...n,types:d,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
C("types").querySelector(`[data-type=${c}]`).focus()}),m("label",{},p,Se(e,c===Ye?"person":c),o.labels[c][s.language].many,m("span",{class:"number"},String(i.filter(
d=>t.isOf(d,f)).length)))}),l=Bt("hubs",n.hubs,c=>e.set({hubs:c})),h=[...a.hubs].slice(0,5).map(t.nameOf).join("、")+(a.hubs.size>5?" …":"");C("types").replaceChildren(
...r,...a.hubs.size?[m("label",{class:"hubs",title:s.hubsHint(h)},l,s.hubsOn,m("span",{class:"number"},String(a.hubs.size)))]:[])}function Cn(e){let{graph:t,state:n,
words:s}=e,a=["together","post","event"].filter(o=>o==="together"||t.data[o].length);C("kinds").hidden=a.length<2||!!n.table,C("kinds").replaceChildren(...a.map(
o=>ce(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function xn(e){let t=kn(e.state,e.graph,e.months,e.words);C("\
chips").hidden=!t.length,C("chips").replaceChildren(...t.map(({name:n,text:s,without:a})=>{let o=ue(e,a,s,m("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Ln(e){let{graph:t,view:n,state:s,words:a,looks:o}=e,i=jt(e),r=n.nodes.length-
n.groups.reduce((l,{members:h})=>l+h.length,0);C("legend-body").replaceChildren(...i.length?[m("h3",{},a.groupsTitle),...i,...r?[m("p",{class:"group"},Nn(At),a.
restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},a.sizeOf[s.size]),to(e),...s.links==="together"?[m("h3",{},a.widthOf),no(e),m("p",{class:"soft"},
a.why(t.data.limit.each))]:[m("h3",{},a.options[s.links]),m("p",{class:"soft"},a.lineOf[s.links])]),C("legend").hidden=!!s.table||!o}function jt(e){let{graph:t,
view:n,state:s,words:a}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=i=>()=>e.go({...e.bare(),group:s.group===i?-1:i});return n.groups.map(({
number:i,members:r})=>{let l=a.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:l,"data-group":i+1,"aria-pressed":String(s.
group===i),click:o(i)},Nn(Ne[i%Ne.length]),m("span",{},l),m("span",{class:"number"},String(r.length)))})}var Nn=e=>J("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},J("circle",{cx:8,cy:8,r:7,fill:e}));function to({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(a=>n<16?Math.round(a*10)/10:Math.
round(a));return m("div",{class:"scale"},...s.map((a,o)=>m("span",{},J("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},J("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(a))))}function no({looks:e}){let t=e.scale.map((a,o)=>[a,o]).filter(([a])=>Number.isFinite(
a)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([a,o])=>m("span",{},J("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},J("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),a?`≥ ${a}`:"1")))}function Ht(e,t){let[n,s,a]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(a++,n++,s++):e[n]<t[s]?n++:s++;return a}var Pn=e=>[...new Set(e)].sort((t,n)=>t-n);
function so(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ge(e,{from:t,to:n},s){let a=e.monthOf(s);return(!t||a&&a>=t)&&(!n||a&&a<=
n)}function Dt(e,{from:t,to:n},s,a){let{data:o}=e;if(o.kind[s]!==we)return Ge(e,{from:t,to:n},e.articleOf(a[7]));let[i,r]=[o.dates[a[4]].slice(0,7),o.dates[a[5]].
slice(0,7)];return(!t||r&&r>=t)&&(!n||i&&i<=n)}var nt=({from:e,to:t,lists:n})=>!!(e||t||!n);function In(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(nt(n)?ao(e,n):oo(e)))),t.get(s)}}function oo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function ao(e,t){let{data:n,lists:s}=e,
a=n.doc.map((y,O)=>Ge(e,t,O)),o=y=>(t.lists||!s.has(y))&&a[e.articleOf(y)],i=n.name.map((y,O)=>e.namingsOf(O).filter(o)),r=i.map(y=>Pn(y.map(e.storyOf))),l=i.map(
y=>Pn(y.map(e.firstPrint))),h=l.map(y=>y.filter(O=>s.has(O))),c=new Map,f=(y,O)=>!O||y&&n.dates[y]<n.dates[O]?y:O;n.story.forEach((y,O)=>{a[O]&&c.set(y,f(n.docDate[n.
doc[O]],c.get(y)))});let p=y=>y.reduce(([O,A],$)=>{let L=c.get($)??0;return L?[!O||n.dates[L]<n.dates[O]?L:O,!A||n.dates[L]>n.dates[A]?L:A]:[O,A]},[0,0]),d=r.map(
p),g=new Set(n.story.filter((y,O)=>a[O])).size,u=y=>n.kind[y]!==Fe&&n.kind[y]<we,b=new Map([...e.rowsOf].map(([y,O])=>[y,O.filter(A=>Dt(e,t,y,A))])),v=n.a.map((y,O)=>b.
get(O)?.length??Ht(r[y],r[n.b[O]])),E=n.a.map((y,O)=>{if(b.has(O))return rt(n,b.get(O),n.kind[O]===we?"post":"event");let A=new Set(r[n.b[O]]);return v[O]?p(r[y].
filter($=>A.has($))):[0,0]});return{articles:r.map(y=>y.length),mentions:i.map(y=>y.length),first:d.map(([y])=>y),last:d.map(([,y])=>y),weight:v,sentences:n.a.map(
(y,O)=>u(O)?Ht(l[y],l[n.b[O]]):0),lists:n.a.map((y,O)=>u(O)?Ht(h[y],h[n.b[O]]):0),npmi:n.a.map((y,O)=>u(O)?so(v[O],r[y].length,r[n.b[O]].length,g):null),since:E.
map(([y])=>y),until:E.map(([,y])=>y),stories:g,pages:new Set(n.doc.filter((y,O)=>a[O])).size,recounted:!0,said:y=>i[y].filter((O,A,$)=>O!==$[A-1])}}var io=12,zn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function ut(e,t){let{graph:n,state:s}=e,{dates:a}=n.data,o=i=>a[s.links==="post"?i[5]:i[1]];return n.
rowsOf.get(t).filter(i=>Dt(n,s,t,i)).sort((i,r)=>(o(i)<o(r))-(o(i)>o(r)))}function qt(e,t,n){let{graph:s,words:a}=e;return e.state.links==="post"?`${n[3]?`${a.former}\
 `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:re(e,n[4],n[5])}`:[a.acts[s.data.acts[n[0]]],zn(e,n[1]),n[6]||n[5]].filter(Boolean).join(" · ")}
function Bn(e,t){let{graph:n,words:s,state:a}=e,[o,...i]=ut(e,t);if(!o)return"";let r=a.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.data.acts[o[0]]],
n.data.dates[o[1]]].filter(Boolean).join(" ");return i.length?`${r} +${i.length}`:r}function Rn(e,t){let{graph:n,words:s,state:a,view:o}=e,i=[n.data.a[t],n.data.
b[t]],r=ut(e,t),l=n.edgeOf(...i),h=c=>a.links==="post"?c[8]:c[7];return[be(e),m("h2",{class:"pair"},...i.map(c=>ee(e,c))),tt([s.times(a.links,r.length),re(e,o.counts.
since[t],o.counts.until[t])]),l===void 0?"":ue(e,{...a,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(c=>[m("h3",{class:"act"},qt(e,t,c)),h(c)<
0?"":Ce(e,n.articleOf(h(c)),[h(c)],i)]))]}function jn(e,t){let{graph:n,words:s,state:a}=e,{data:o}=n,i=([,c])=>o.dates[c],r=o.event.filter(([,,c,f,p,,,d])=>(c.includes(
t)||f.includes(t)||p===t)&&Ge(n,a,n.articleOf(d))).sort((c,f)=>(i(c)<i(f))-(i(c)>i(f))),l=([,,c,f,p])=>[...new Set([...c,...f,...p<0?[]:[p]])].filter(d=>d!==t),
h=c=>{let[f,p,,,,d,g,u]=c,b=l(c);return m("li",{},m("b",{},s.acts[o.acts[f]])," ",m("time",{},zn(e,p)),g||d?m("span",{},` ${[g,d].filter(Boolean).join(" · ")}`):
"",b.length?m("div",{class:"with"},...b.slice(0,6).map(v=>ee(e,v)),b.length>6?` +${b.length-6}`:""):"",Ue(e,n.articleOf(u),[u],[t]))};return ie(`${s.events} ${r.
length}`,r,m("ol",{id:"events",class:"line"},...r.slice(0,io).map(h)))}function ro(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function lo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,a;(a=2*s+1)<e.length&&(a+1<e.length&&e[a+1][0]<e[a][0]&&a++,!(e[s][0]<=e[a][0]));s=a)[e[s],e[a]]=[e[a],e[s]];return t}function co(e,t,[n,s],a){let o=new Map(
[[n,0]]),i=e.edgesOf.filter(f=>f.length).length,[r,l,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[f,p]=lo(h);if(l.has(p))continue;if(p===s)break;l.add(p);let d=p===
n?0:3*e.edgesOf[p].length/i;for(let g of e.edgesOf[p]){let u=e.otherEnd(g,p);if(!t.passes(g)||!a(g,u))continue;let b=f+d+1/t.weight(g);b<(o.get(u)??1/0)&&(o.set(
u,b),r.set(u,g),ro(h,[b,u]))}}if(!r.has(s))return null;let c=[];for(let f=s;f!==n;f=e.otherEnd(c[0],f))c.unshift(r.get(f));return c}function st(e,t,n){let s=[t];
for(let a of n)s.push(e.otherEnd(a,s.at(-1)));return s}function Hn(e,t,[n,s],a,o=4){let i=e.edgeOf(n,s),r=i!==void 0&&t.passes(i)?[[i]]:[],l=new Set(a);for(;r.length<
o;){let h=co(e,t,[n,s],(c,f)=>c!==i&&!l.has(f)&&(!e.isCredit(c)||n===e.data.b[c]||s===e.data.b[c]));if(!h)break;r.push(h),st(e,n,h).slice(1,-1).forEach(c=>l.add(
c))}return r}function Dn(e,t,n,s){let a=new Map(e.edgesOf[n].filter(t.passes).map(i=>[e.otherEnd(i,n),i])),o=([,i,r])=>Math.min(t.weight(i),t.weight(r));return e.
edgesOf[s].filter(i=>t.passes(i)&&a.has(e.otherEnd(i,s))).map(i=>[e.otherEnd(i,s),a.get(e.otherEnd(i,s)),i]).sort((i,r)=>o(r)-o(i)||i[0]-r[0])}var fo=new Intl.Collator("zh"),qn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?fo.compare(t,e):t-e);function Fn({words:e},t,n,s,a){let[o,i]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,l=()=>{let f=t.map(p=>[s[1](p),p]).sort(([p],[d])=>r?qn(p,d):qn(d,p));o.replaceChildren(...f.slice(0,a).map(([,p])=>m(
"tr",{},...n.map(([d,g,u])=>m("td",{class:d},u?u(p):String(g(p))))))),n.forEach((p,d)=>c[d].setAttribute("aria-sort",p!==s?"none":r?"descending":"ascending")),i.
hidden=t.length<=a,i.textContent=e.more(Math.min(t.length-a,100))},h=f=>{[s,r]=[f,f===s?!r:f[0]!=="name"],l()},c=n.map(f=>m("th",{scope:"col",class:f[0]},m("but\
ton",{type:"button",class:"quiet",title:f[3]??null,click:()=>h(f)},e[f[0]])));return i.addEventListener("click",()=>{a+=100,l()}),l(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...c)),o),i)}var mt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>ee(e,t(n))],Un=e=>["together",t=>e.view.counts.weight[t],t=>ge(e,t,String(e.view.
counts.weight[t]))],Gn=e=>["sentences",t=>e.view.counts.sentences[t]],_n=e=>["npmi",t=>e.view.counts.npmi[t],t=>ht(e,t),e.words.npmiHint],Wn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Vn(e,t){let{graph:n,view:s,words:a}=e,o=n.edgesOf[t].filter(s.passes).length,i=Un(e);
return m("div",{id:"companions"},Fn(e,s.near,[mt(e,r=>n.otherEnd(r,t)),i,Gn(e),_n(e)],i,25),m("p",{class:"soft"},o>s.near.length?a.hidden(o-s.near.length):""))}
function Kn(e){let{graph:t,view:n,state:s,words:a}=e,{data:o}=t,{counts:i}=n,r=C("table");if(r.hidden=!s.table,C("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let l=u=>t.isOf(u,s.types)&&!s.hide.has(u)&&(!i.recounted||i.articles[u]>0),[h,c]=[Un(e),["articles",u=>i.articles[u]]],[f,p,d]=s.table==="edges"?[o.a.map((u,b)=>b).
filter(u=>o.kind[u]<we&&l(o.a[u])&&l(o.b[u])&&n.passes(u)),[mt(e,u=>o.a[u]),mt(e,u=>o.b[u]),h,Gn(e),["inLists",u=>i.lists[u]],_n(e),...Wn(e,i.since,i.until)],h]:
[o.name.map((u,b)=>b).filter(l),[mt(e,u=>u),["type",u=>ye(e,u)],c,["mentions",u=>i.mentions[u]],["companions",u=>t.edgesOf[u].filter(n.passes).length],...Wn(e,i.
first,i.last)],c],g=u=>ce("tab-"+u,a.tabs[u],s.table===u,()=>e.set({table:u}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},a.rows(f.length))),Fn(e,f,p,d,100))}var Xn=(e,t,n)=>m("time",{class:"soft"},re(e,t,n)),Jn=(e,t)=>typeof t=="number"?ee(e,t):t;function ho(e,[,t,n,s,a,o,i,r]){let l=i||r?m("time",{},`${i||"…"} – ${r||
"…"}`):Xn(e,a,o);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Jn(e,n),l)}function po(e,[t,n,,s,a,o]){return m("li",
s?{class:"former"}:{},Jn(e,t)," ",m("b",{},s?e.words.former+" ":"",n),Xn(e,a,o))}function uo(e,t){let{state:n,words:s,go:a,set:o}=e,i=r=>()=>o({[r]:$e(n[r],t)});
return m("div",{class:"buttons acts"},ce("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),ce("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),ce("open",s.open,
n.open.has(t),i("open")),ce("pin",s.pin,n.pin.has(t),i("pin")),ce("hide",s.hide,!1,()=>a({...le(n),hide:$e(n.hide,t)})),ce("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),i("sel")),ce("chain",s.chain,e.linking===t,()=>e.link(t)))}function Yn(e,t){let{graph:n,words:s,view:a,state:o}=e,{data:i}=n,{counts:r,lit:l}=a,h=r.
said(t),c=i.post.filter(d=>d[0]===t),f=i.post.filter(d=>d[2]===t),p=a.near.length;return[be(e),m("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),tt([ye(
e,t),i.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),re(e,r.first[t],r.last[t])]),uo(e,t),ie(s.aliases,i.alias[t],m("p",{id:"aliases"},...i.alias[t].
map(d=>m("span",{class:"chip"},d)))),ie(s.posts,c,m("ol",{id:"posts",class:"line"},...c.map(d=>ho(e,d)))),ie(s.holders,f,m("ol",{id:"holders",class:"line"},...f.
map(d=>po(e,d)))),jn(e,t),ie(n.typeOf(t)==="reporter"?s.covered:s.companions,p?[1]:[],Vn(e,t),l?.rest>0&&!o.ego?m("button",{type:"button",class:"quiet",id:"more\
-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(l.rest)):""),ie(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([d,g])=>Ue(e,d,g,[t]))))]}function Zn(e,t){
let{graph:n,words:s,view:a,state:o}=e,{data:i}=n,{counts:r}=a,l=[i.a[t],i.b[t]],h=nt(o)?new Set(l.flatMap(u=>r.said(u))):null,c=n.proof(t),[f,p]=[c.both,c.either].
map(u=>h&&!n.evidence.has(t)?u.filter(b=>h.has(b)):u),d=h?0:i.weight[t]-new Set([...f,...p].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(
r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${ht(e,t)}`];return[be(e),m("h2",{class:"pair"},...l.map(u=>ee(e,u))),tt([...g,
re(e,r.since[t],r.until[t])]),ie(s.evidence,f,m("div",{id:"evidence"},...n.byArticle(f).map(([u,b])=>Ce(e,u,b,l)))),ie(s.apart,p,m("div",{id:"apart"},...n.byArticle(
p).map(([u,b],v)=>(f.length||v>2?Ue:Ce)(e,u,b,l)))),i.database&&d>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(d)):"",n.evidence.get(t)?.more?m(
"button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function Qn(e,t,n,s){let{graph:a,words:o,view:i}=e,r=st(a,t,n);return m("ol",
{id:s,class:"line chain"},...n.map((l,h)=>{let{both:c,either:f}=a.proof(l),p=a.byArticle(c.length?c:f).slice(0,2),d=h>0?ue(e,{...e.state,not:$e(e.state.not,r[h])},
`${o.not} ${a.nameOf(r[h])}`):"";return m("li",{},ee(e,r[h])," — ",ge(e,l,o.inArticles(i.counts.weight[l]))," — ",ee(e,r[h+1]),d&&m("span",{class:"not"},d),
...p.map(([g,u])=>Ue(e,g,u,[r[h],r[h+1]])))}))}function es(e){let{graph:t,words:n,view:s,state:a}=e,[o,i]=a.chain,r=Dn(t,s,o,i),l=s.ways.filter(p=>p.length===1),
h=s.ways.filter(p=>p.length>1),[c,...f]=[...l,...h];return[be(e),m("h2",{class:"pair"},ee(e,o),ee(e,i)),m("h3",{},l.length?n.direct:n.strongest),c?Qn(e,o,c,"ste\
ps"):m("p",{class:"soft",id:"steps"},n.apart2),ie(n.ways,f,...f.map((p,d)=>Qn(e,o,p,`way-${d}`))),ie(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).
map(([p,d,g])=>m("li",{},ee(e,p),m("span",{},ge(e,d,String(s.counts.weight[d]))," · ",ge(e,g,String(s.counts.weight[g])))))))]}function ts(e,{members:t}){let{graph:n,
words:s,view:a}=e,o=new Set(t),i=a.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,l)=>a.tie(l)-a.tie(r)||r-l).slice(0,10);return[be(e),m("h2",
{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},ee(e,r),m("span",{class:"\
number"},String(a.counts.articles[r]))))),ie(s.ties,i,m("ol",{class:"rows",id:"ties"},...i.map(r=>m("li",{},Ae(e,r),ge(e,r,s.inArticles(a.counts.weight[r]))))))]}var Wt=26;function Ie(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Ut=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function mo(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var ns=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(mo).join(",")).join(`\r
`)+`\r
`;function Gt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:a}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:a.mentions[o],articles:a.articles[o],first:s.dates[a.first[o]],last:s.dates[a.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let i={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:i,interaction:i,kind:i,
weight:a.weight[o],sentences:a.sentences[o],lists:a.lists[o],npmi:a.npmi[o],first:s.dates[a.since[o]],last:s.dates[a.until[o]]}}}}function go(e){let{graph:t,view:n}=e,
{head:s,keys:a}=t.data.declared,o=Gt(e),i=(h,c)=>Object.entries(a[h]).filter(([f])=>c[f]!==void 0&&c[f]!==null&&c[f]!=="").map(([f,p])=>`<data key="${p}">${Ut(c[f])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${i("node",o.node(h))}</node>`),l=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${i("edge",o.edge(h))}</edge>`);return`${s}${[...r,...l].join(`
`)}
</graph>
</graphml>
`}function gt(e,t){let{graph:n,view:s,looks:a,picture:o,words:i,state:r}=e,{data:l}=n,h=o.scale(),c=wo(e,h),[f,p,d,g]=c.map(I=>I*h),u=I=>({x:o.spotOf(I).x*h,y:o.
spotOf(I).y*h}),b=s.edges.map(I=>{let[W,K,Q]=[u(l.a[I]),u(l.b[I]),a.line(I)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${K.x.toFixed(1)}" y\
2="${K.y.toFixed(1)}" stroke="${Q.colour}" stroke-opacity="${Q.opacity.toFixed(2)}" stroke-width="${Math.max(Q.width*h,.5).toFixed(1)}"${Q.dashes?` stroke-dasha\
rray="${Q.dashes.join(" ")}"`:""}/>`}),v=s.nodes.map(I=>{let[W,K]=[u(I),a.radius(I)*h];return`<path transform="translate(${(W.x-K).toFixed(1)} ${(W.y-K).toFixed(
1)}) scale(${(K/8).toFixed(3)})" d="${Pe[l.shapes[n.typeOf(I)]]}" fill="${a.colour(I)}" fill-opacity="${a.opacity(I)}"><title>${Ut(n.nameOf(I))}</title></path>`}),
E=o.toMap,y=(I,W,K,Q,X="")=>`<text x="${W.toFixed(1)}" y="${K.toFixed(1)}" font-size="${Q}" fill="${t.ink}" ${X}>${Ut(I)}</text>`,O=o.labels().map(({text:I,x:W,
y:K})=>{let Q=E({x:W,y:K});return y(I,Q.x*h,Q.y*h,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
A=r.colour==="community"?s.groups.map(({number:I,members:W})=>[Ne[I%Ne.length],i.group(W.slice(0,3).map(n.nameOf)),"dot"]):l.types.filter(I=>s.nodes.some(W=>n.typeOf(
W)===I)).map(I=>[l.colours[I],l.labels[I][i.language].many,l.shapes[I]]),$=A.flatMap(([I,W,K],Q)=>[`<path transform="translate(${f.toFixed(1)} ${(g+12+Wt*Q).toFixed(
1)})" d="${Pe[K]}" fill="${I}"/>`,y(W,f+24,g+25+Wt*Q,13)]),L=g+30+Wt*A.length,H=`${i.corpus(s.counts.pages,s.counts.stories,wt(e))} · ${i.sizeOf[r.size]} · ${i.
widthOf} · kg`,U=[f-20,p-64,d-f+40,L-p+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${U.join(" ")}" width="${U[2]}" height=\
"${U[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${U[0]}" y="${U[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
y(_t(e),f,p-32,22,'font-weight="600"'),...b,...v,...O,...$,y(H,f,L,12)].join(`
`)}</svg>`}function _t({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function wt({graph:e,state:t,months:n}){let s=e.data.docDate.map(a=>e.data.dates[a]).filter(Boolean).sort();return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(
-1)}`:s.length?`${s[0]} – ${s.at(-1)}`:""}function wo({view:e,looks:t,picture:n},s){let a=[...e.nodes.map(o=>{let[{x:i,y:r},l]=[n.spotOf(o),t.radius(o)];return[
i-l,r-l,i+l,r+l]}),...n.labels().map(o=>{let[i,r]=[n.toMap({x:o.left,y:o.top}),n.toMap({x:o.right,y:o.bottom})];return[i.x,i.y,r.x,r.y]})];return a.length?[0,1].
map(o=>Math.min(...a.map(i=>i[o]))).concat([2,3].map(o=>Math.max(...a.map(i=>i[o])))):[0,0,400/s,300/s]}function Ft(e,t,n){let s=new Image;s.addEventListener("l\
oad",()=>{let a=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*n)});a.getContext("2d").drawImage(s,0,0,a.width,a.height),a.toBlob(
o=>Ie("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(gt(e,t))}var yo={png:(e,t)=>Ft(e,t,1),png2:(e,t)=>Ft(e,t,2),png4:(e,t)=>Ft(
e,t,4),svg:(e,t)=>Ie("graph.svg",gt(e,t),"image/svg+xml"),graphml:e=>Ie("graph.graphml",go(e),"application/xml"),nodes:e=>Ie("graph-nodes.csv",ns(e.graph.data.declared.
nodes,e.view.nodes.map(Gt(e).node)),"text/csv"),edges:e=>Ie("graph-edges.csv",ns(e.graph.data.declared.edges,e.view.edges.map(Gt(e).edge)),"text/csv")};function ss(e,t,n){
C("files").replaceChildren(...Object.entries(yo).map(([s,a])=>m("button",{type:"button","data-file":s,click:()=>a(t(),n())},e.options[s])),m("button",{type:"but\
ton",id:"print",click:()=>print()},e.print))}var yt=5,bo=10;function os({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(a=>t.passes(a)&&n.sel.has(e.otherEnd(a,s)))))].
sort((s,a)=>t.tie(a)-t.tie(s)||s-a)}function as(e){let{graph:t,words:n,state:s,view:a}=e,o=os(e);return[be(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,wt(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},ce("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>$o(e)},n.markdown)),m("ol",{class:"rows",id:"selected"},...[...s.sel].map(i=>m("li",{},ee(e,i),ue(e,
{...s,sel:$e(s.sel,i)},n.unselect)))),ie(n.among,o,m("ol",{class:"rows",id:"among"},...o.map(i=>m("li",{},Ae(e,i),ge(e,i,n.inArticles(a.counts.weight[i])))))),...s.
dossier?[...s.sel].flatMap(i=>ko(e,i)):[],...s.dossier?o.flatMap(i=>[m("h3",{},`${t.nameOf(t.data.a[i])} — ${t.nameOf(t.data.b[i])}`),...Oo(e,i)]):[]]}function is({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,a,o,i,r,l,h])=>`${o?t.former+" ":""}${s}${a===""?"":` · ${typeof a=="number"?e.nameOf(a):a}`}\
（${l||h?`${l||"…"} – ${h||"…"}`:[e.data.dates[i],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function ko(e,t){let{graph:n,words:s,view:a}=e,{counts:o}=a,
i=o.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[ye(e,t),s.inArticles(o.articles[t]),re(e,o.first[t],o.last[t])].join(" · ")),...is(
e,t).map(r=>m("p",{},r)),...n.byArticle(i).slice(0,yt).map(([r,l])=>Ce(e,r,l.slice(0,2),[t]))]}function Oo(e,t){let{graph:n}=e,{both:s,either:a}=n.proof(t);return n.
byArticle(s.length?s:a).slice(0,yt).map(([o,i])=>Ce(e,o,i.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Ee=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(
/\s+/g," ");async function $o(e){let{graph:t,words:n,state:s,view:a}=e,{counts:o}=a,i=async l=>{let h=[];for(let[c,f]of l)for(let{text:p}of await t.quotes(f.slice(
0,2)))h.push(`> ${Ee(Nt(e,p,c))}`);return h},r=[`# ${n.dossierOf}: ${Ee(t.data.title)}`,Ee(wt(e))];for(let l of s.sel){let h=t.edgesOf[l].filter(a.passes).sort(
(c,f)=>a.tie(f)-a.tie(c)).slice(0,bo);r.push(`## ${Ee(t.nameOf(l))}`,[ye(e,l),n.inArticles(o.articles[l]),re(e,o.first[l],o.last[l])].map(Ee).join(" · "),...is(
e,l).map(c=>`- ${Ee(c)}`)),r.push(`${n.companions}：${h.map(c=>`${Ee(t.nameOf(t.otherEnd(c,l)))} ${o.weight[c]}`).join("、")}`,...await i(t.byArticle(o.said(l)).
slice(0,yt)))}for(let l of os(e)){let{both:h,either:c}=t.proof(l);r.push(`## ${Ee(t.nameOf(t.data.a[l]))} — ${Ee(t.nameOf(t.data.b[l]))}`,n.inArticles(o.weight[l]),
...await i(t.byArticle(h.length?h:c).slice(0,yt)))}Ie("dossier.md",r.join(`

`)+`
`,"text/markdown")}var So=60,rs=90,bt={timer:0,key:""};function ls(e,t){let n=C("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==bt.key&&(bt.key=s,clearTimeout(bt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?To(e,t.edge):Eo(e,t.node)).flat())),t&&vo(n,t)}function vo(e,{x:t,y:n}){let s=C("canvas"),a=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${a}px, ${o}px)`}function Eo(e,t){
let{graph:n,words:s,view:a}=e,{counts:o}=a,i=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[m("b",{},Se(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),m("p",{class:"soft"},[ye(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),i.map(
([,r,l])=>m("p",{},r,l===""?"":` · ${typeof l=="number"?n.nameOf(l):l}`))]}function Mo(e,t){let{graph:n,words:s,view:a}=e,o=ut(e,t);return[m("b",{},`${n.nameOf(
n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(a.state.links,o.length),re(e,a.counts.since[t],a.counts.until[t])].filter(Boolean).join(
" · ")),o.slice(0,3).map(i=>m("p",{},qt(e,t,i)))]}function To(e,t){let{graph:n,words:s,view:a}=e,{data:o}=n,{counts:i}=a;if(n.isTyped(t))return Mo(e,t);let{both:r,
either:l}=n.proof(t),h=new Set([...r,...l].map(d=>n.dayOf(n.articleOf(d))).filter(Boolean)).size,c=m("p",{class:"said"}),f=r.filter(d=>!n.lists.has(d)),p=n.byArticle(
f.length?f:r)[0];return p&&(bt.timer=setTimeout(async()=>{let[{text:d}]=await n.quotes([p[1][0]]);c.textContent=d.length>rs?d.slice(0,rs)+"…":d},So)),[m("b",{},
`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),m("p",{class:"soft"},[s.inArticles(i.weight[t]),s.days(h),re(e,i.since[t],i.until[t])].filter(Boolean).join(" · ")),
c]}var cs=5,Ao=6,Co=6,xo=3;function Lo({months:e,state:t}){let n=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/Co));return{from:n[n.length-s],to:n.at(-1)}}function No(e,t){let{graph:n,view:s,state:a}=e,{data:o}=n,{counts:i}=s,[r,l]=[d=>o.dates[d],t.from],h=d=>n.
isOf(d,a.types)&&!a.hide.has(d),c=o.name.map((d,g)=>g).filter(d=>h(d)&&i.articles[d]>0&&r(i.first[d])),f=d=>d.sort((g,u)=>i.articles[u]-i.articles[g]||g-u),p=d=>d&&
(!a.from||d.slice(0,7)>=a.from)&&(!a.to||d.slice(0,7)<=a.to);return{posts:o.post.filter(([d,,,g,u])=>!g&&typeof d=="number"&&h(d)&&r(u)>=l&&p(r(u))).sort((d,g)=>r(
g[4])<r(d[4])?-1:1),fresh:f(c.filter(d=>r(i.first[d])>=l&&["official","person"].includes(n.typeOf(d)))),gone:f(c.filter(d=>r(i.last[d])<l&&n.typeOf(d)==="offici\
al"&&i.articles[d]>1)),pairs:o.a.map((d,g)=>g).filter(d=>s.passes(d)&&r(i.since[d])>=l&&h(o.a[d])&&h(o.b[d])&&r(i.first[o.a[d]])<l&&r(i.first[o.b[d]])<l).sort((d,g)=>s.
tie(g)-s.tie(d)||d-g)}}function Po({graph:e,view:t,state:n}){let{data:s}=e,{counts:a}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),i=r=>(a.npmi[r]??
0)*Math.log2(1+a.weight[r]);return s.a.map((r,l)=>l).filter(r=>t.passes(r)&&a.weight[r]>=xo&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,l)=>i(l)-i(r)||r-l)}var _e=(...e)=>m("li",{},...e),Vt=(e,t)=>m("ol",{class:"rows",id:e},...t);function Io(e){let{words:t,graph:n}=e,s=Lo(e);if(!s)return[];let a=No(
e,s),{counts:o}=e.view,i=(l,h)=>_e(ee(e,l),m("time",{},re(e,h,h))),r=(l,h,c,f)=>h.length?[m("h4",{},`${l} ${h.length}`),Vt(f,h.slice(0,cs).map(c))]:[];return m(
"section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,a.posts,([l,h,c,,f])=>_e(m("span",{},ee(
e,l)," ",h,c===""?"":` · ${typeof c=="number"?n.nameOf(c):c}`),m("time",{},re(e,f,f))),"new-posts"),r(t.newPeople,a.fresh,l=>i(l,o.first[l]),"new-people"),r(t.
gone,a.gone,l=>i(l,o.last[l]),"gone"),r(t.newPairs,a.pairs,l=>_e(Ae(e,l),m("time",{},re(e,o.since[l],o.since[l]))),"new-pairs"))}function zo(e){let t=Po(e).slice(
0,cs);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),Vt("surprises",t.map(n=>_e(Ae(e,
n),ge(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function Bo(e){let t=jt(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.
groupsTitle),...t)}function kt(e,t,n,s){let{graph:a,view:o,state:i}=e,{articles:r}=o.counts,h=a.data.name.map((c,f)=>f).filter(c=>n.includes(a.typeOf(c))&&a.isOf(
c,i.types)&&!i.hide.has(c)&&r[c]>0&&!o.leftOut.includes(c)).sort((c,f)=>r[f]-r[c]||c-f).slice(0,Ao);return ie(t,h,m("ol",{class:"bars",id:s},...h.map(c=>_e(ee(e,
c),m("span",{class:"number"},String(r[c])),On(m("i",{class:"bar"}),r[c]/r[h[0]],e.looks.colour(c))))))}function ds(e){let{graph:t,words:n,view:s}=e,{counts:a}=s,
o=t.data.docDate.filter(l=>t.data.dates[l]).sort((l,h)=>t.data.dates[l]<t.data.dates[h]?-1:1),i=s.counts.recounted&&(e.state.from||e.state.to)?`${e.state.from||
e.months[0]} – ${e.state.to||e.months.at(-1)}`:o.length?re(e,o[0],o.at(-1)):n.undated,r=s.edges.filter(l=>s.passes(l)&&!s.hubs.has(t.data.a[l])&&!s.hubs.has(t.
data.b[l])).sort((l,h)=>a.weight[h]-a.weight[l]||s.tie(h)-s.tie(l)||l-h).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},n.corpus(a.pages,
a.stories,i)+(nt(e.state)&&t.data.database?n.partly:"")),m("p",{class:"hint"},n.hint),Io(e),zo(e),Bo(e),m("div",{id:"leading"},kt(e,n.leadPeople,["official","pe\
rson"],"people"),kt(e,n.leadOrgans,["agency","institution"],"organs"),kt(e,n.leadCompanies,["company"],"companies"),kt(e,n.leadPlaces,["district"],"places")),ie(
n.closest,r,Vt("closest",r.map(l=>_e(Ae(e,l),ge(e,l,n.inArticles(a.weight[l]))))))]}var Ot=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,fs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function hs(){let e=new Map,
t=(n,s)=>{for(let a=Math.floor(n.left/80);a<=Math.floor(n.right/80);a++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${a} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,a=>e.get(a)?.some(o=>o.i!==s&&Ot(o,n)))}}function Kt({turn:e,bodies:t,
covers:n,room:s,height:a,most:o}){let[i,r]=[hs(),hs()];for(let{i:h,x:c,y:f,radius:p}of t)r.add({...fs(c,f,p*2,p*2),i:h});n.forEach(h=>i.add({...h,i:-1}));let l=[];
for(let{i:h,x:c,y:f,radius:p,text:d,width:g,must:u}of e){if(l.length>=o)break;let[b,v]=[p+a*.6,p+g/2+2],E=[[0,b],[v,0],[-v,0],[0,-b],[v*.8,b*.8],[-v*.8,b*.8],[v*
.8,-b*.8],[-v*.8,-b*.8],...u?[[0,b*1.7],[0,-b*1.7]]:[]].map(([O,A])=>({...fs(c+O,f+A,g,a),x:c+O,y:f+A,i:h,text:d})).filter(O=>O.left>s.left&&O.right<s.right&&O.
top>s.top&&O.bottom<s.bottom&&!i.touching(O)),y=E.find(O=>!r.touching(O,h))??(u?E[0]:void 0);y&&(i.add(y),l.push(y))}return l}function ps(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),a=new Map([[n,{x:0,y:0}]]),[o,i]=[1,2].map(h=>t.nodes.filter(c=>c!==n&&(s.get(
c)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),l=jo(Ro(e,o,h=>-(r.get(h)??0)),130,a);if(i.length){let h=new Map(i.map(f=>[f,Do(e,f,a)])),c=i.
sort((f,p)=>h.get(f)-h.get(p));Ho(c,l+64,a)}return a}function Ro(e,t,n){return e.data.types.map(s=>t.filter(a=>e.typeOf(a)===s).sort((a,o)=>n(a)-n(o)||a-o)).filter(
s=>s.length)}function jo(e,t,n){let s=e.reduce((i,r)=>i+r.length,0),a=-Math.PI/2,o=t;for(let i of e){let r=2*Math.PI*i.length/Math.max(s,1),[l,h]=[0,t];for(;l<i.
length;){let c=Math.max(1,Math.floor(r*h/64)),f=i.slice(l,l+c);f.forEach((p,d)=>{let g=a+r*(d+.5)/f.length;n.set(p,{x:1.25*h*Math.cos(g),y:h*Math.sin(g)})}),l+=
f.length,o=Math.max(o,h),h+=64}a+=r}return o}function Ho(e,t,n){let[s,a]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*a/64),i=Math.ceil((e.length-s)/o),r=e.
filter((h,c)=>c>=s&&(c-s)%i===0).slice(0,o),l=i>1?r:e.slice(s);if(l.forEach((h,c)=>{let f=-Math.PI+2*Math.PI*(c+.5)/l.length;n.set(h,{x:1.25*a*Math.cos(f),y:a*Math.
sin(f)})}),i===1)break;e=e.filter(h=>!n.has(h)),s=0,a+=64}}function Do(e,t,n){let a=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,i],r)=>{let l=Math.hypot(r.x,r.y);return[o+r.x/l,i+r.y/l]},[0,0]);return Math.atan2(a[1],a[0])}function us(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let a=new Map(s.map(h=>[h,[]]));for(let h of t.edges)a.get(e.a[h])?.push(e.b[h]),a.get(e.b[h])?.push(e.a[h]);let o=new Map,i=({x:h,y:c})=>[Math.floor(h/48),
Math.floor(c/48)],r=h=>{let c=i(h).join();o.has(c)?o.get(c).push(h):o.set(c,[h])},l=(h,c)=>{let[f,p]=i(h);for(let d=-2;d<=2;d++)for(let g=-2;g<=2;g++)if(o.get(`${f+
d},${p+g}`)?.some(u=>Math.hypot(h.x-u.x,h.y-u.y)<c))return!1;return!0};n.forEach(r);for(let h of s){let c=a.get(h).map(v=>n.get(v)).filter(Boolean),f=v=>c.length?
c.reduce((E,y)=>E+y[v],0)/c.length:0,[p,d]=[f("x"),f("y")],g=v=>({x:p+12*Math.sqrt(v)*Math.cos(v*2.4),y:d+12*Math.sqrt(v)*Math.sin(v*2.4)}),u=0;for(;u<150&&!l(g(
u),96);)u++;if(u===150)for(u=0;!l(g(u),48);)u++;let b=g(u);n.set(h,b),r(b)}}var qo=12,ms=400,gs=16,Wo={mouse:12,touch:24},Fo={mouse:6,touch:12},Uo=60,ws=400,Go=17,ys=Object.fromEntries(Object.entries(Pe).map(([e,t])=>[e,new Path2D(t)]));
function bs(e,t,n,s){let{data:a}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},i=new Map(n.first.nodes.map(({id:w,x:S,y:x})=>[w,{x:S,y:x}])),r={nodes:new Map,
edges:new Map},l=new Map,h=i,c=null,[f,p,d]=[null,null,{}],g=[],u=[],b=new Set,[v,E,y,O]=[null,!1,!1,!0],A=()=>{},$=w=>h.get(w),L=({x:w,y:S})=>{let[x,N]=[c.getScale(),
c.getViewPosition()];return{x:(w-N.x)*x+e.clientWidth/2,y:(S-N.y)*x+e.clientHeight/2}},H=()=>f.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...L(h.get(w)),radius:p.
radius(w)*c.getScale()}));function U(w,S,x){[f,d]=[w,S],h=f.state.ego&&f.state.node>=0?ps(t,f,f.state.node):i,us(a,f,h),p=hn(t,f,d,$,k(f.nodes,()=>20).scale),v=
null,b=new Set,g.length||setTimeout(I,c?Uo:0),g=[()=>K(x)]}function I(){g.shift()?.(),g.length&&setTimeout(I)}let W=()=>{for(;g.length;)g.shift()()};function K(w){
let S=f.state.pin,x=f.nodes.map(D=>({id:D,...y&&r.nodes.has(D)?{}:h.get(D),size:p.radius(D),shape:a.shapes[t.typeOf(D)],...Q(D),fixed:S.has(D)})),N=f.edges.map(
D=>{let{width:V,opacity:ne,colour:he,dashes:j}=p.line(D);return{id:D,from:a.a[D],to:a.b[D],width:V,dashes:j,color:{color:he,opacity:ne}}}),B=[];for(let D=0;D<N.
length;D+=ws)B.push(()=>oe("edges",N.slice(D,D+ws)));let R=()=>{X("edges",f.edges),X("nodes",f.nodes)},F=()=>{w&&Te(),c.redraw()};g=c?[R,()=>oe("nodes",x),...B,
F]:[de,()=>{oe("nodes",x),Te(),A()},...B,()=>c.redraw()]}let Q=w=>({opacity:p.opacity(w),borderWidth:f.state.pin.has(w)||f.chosen.includes(w)?2.5:1.5,color:{background:p.
colour(w),border:f.state.pin.has(w)||f.chosen.includes(w)||f.state.sel.has(w)?d.ink:d.paper}});function X(w,S){let x=new Set(S),N=[...r[w].keys()].filter(B=>!x.
has(B));N.forEach(B=>r[w].delete(B)),N.length&&o[w].remove(N)}function oe(w,S){let x=S.map(N=>[N,JSON.stringify(N)]).filter(([N,B])=>r[w].get(N.id)!==B);x.forEach(
([N,B])=>r[w].set(N.id,B)),x.length&&o[w].update(x.map(([N])=>N))}function fe(w,S){let x=w.canvas.width/e.clientWidth;w.save(),w.setTransform(x,0,0,x,0,0),S(w),
w.restore()}function Re(w){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:S,members:x}of f.groups){if(f.lit&&f.state.
group!==S)continue;let N=Ko(Vo(x.map($)));N.length<3||(w.beginPath(),N.forEach(({x:B,y:R},F)=>F?w.lineTo(B,R):w.moveTo(B,R)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${p.coloured.get(S)} ${f.state.group===S?16:7}%, ${d.paper})`,w.fill(),w.stroke())}}let je=(w,S)=>(l.
has(S)||l.set(S,w.measureText(S).width+6),l.get(S)),ke=w=>t.nameOf(w).length>gs?t.nameOf(w).slice(0,gs-1)+"…":t.nameOf(w);function Je(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=H().filter(({x:j,y:Z})=>j>0&&Z>0&&j<e.clientWidth&&Z<e.clientHeight),
x=new Set(f.nodes.slice().sort((j,Z)=>j-Z).slice(0,qo)),N=v?.node!==void 0?Oe(v.node):b.size?b:null,B=j=>f.chosen.includes(j)?-3:f.state.pin.has(j)||f.lit?.strong.
has(j)?-1:0,R=j=>!f.lit||f.state.ego||f.lit.strong.has(j)||f.state.pin.has(j)||f.lit.weak.has(j),F=new Map(f.around.map((j,Z)=>[t.otherEnd(j,f.state.node),Z])),
D=(j,Z)=>({...j,text:ke(j.i),width:je(w,ke(j.i)),must:Z}),V=S.filter(({i:j})=>R(j)).sort((j,Z)=>B(j.i)-B(Z.i)||(F.get(j.i)??1e6)-(F.get(Z.i)??1e6)||j.i-Z.i).map(
j=>D(j,!f.lit&&x.has(j.i)||f.state.sel.has(j.i)||B(j.i)===-3)),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},height:Go,most:E?ms/5:ms},{
boxes:he}=s.covers();if(u=Kt({turn:V,bodies:S,covers:he,...ne}),N){let j=se=>N.has(se)||se===v?.node,Z=u.filter(({i:se})=>j(se)),qe=new Set(Z.map(({i:se})=>se)),
pe=Kt({turn:S.filter(({i:se})=>j(se)&&!qe.has(se)).map(se=>D(se,se.i===v?.node)),bodies:S,covers:[...he,...Z],...ne});u=[...Z,...pe,...u.filter(se=>!j(se.i)&&!pe.
some(Fs=>Ot(se,Fs)))]}(v||b.size)&&Et(w,N);for(let{x:j,y:Z,text:qe,i:pe}of u)w.globalAlpha=N&&!N.has(pe)&&pe!==v?.node?.25:f.lit?.weak.has(pe)&&!f.lit.strong.has(
pe)&&!N?.has(pe)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,d.paper],w.fillStyle=x.has(pe)||B(pe)<0||N?.has(pe)||pe===v?.node?d.ink:d.soft,w.strokeText(qe,j,Z),w.fillText(
qe,j,Z);w.globalAlpha=1,Le(w)}function Le(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let S=[...u];for(let x of f.lit?.edges??[]){if(!t.isTyped(
x)||E)continue;let[N,B,R]=[s.line(x),L($(a.a[x])),L($(a.b[x]))],[F,D,V]=[(B.x+R.x)/2,(B.y+R.y)/2,w.measureText(N).width],ne={left:F-V/2,right:F+V/2,top:D-8,bottom:D+
8};S.some(he=>Ot(he,ne))||(S.push(ne),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,d.paper,d.accent],w.strokeText(N,F,D),w.fillText(N,F,D))}}let Oe=w=>new Set(f.
edges.filter(S=>a.a[S]===w||a.b[S]===w).map(S=>t.otherEnd(S,w)));function Et(w,S){let x=v?.edge!==void 0?[v.edge]:v?f.edges.filter(R=>a.a[R]===v.node||a.b[R]===
v.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,d.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=c.getScale();for(let R of x){let[F,D]=[L($(a.a[R])),
L($(a.b[R]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,d.accent,Math.max(p.line(R).width*N,1.2)+(S?0:1.5)],w.beginPath(),w.moveTo(F.x,F.y),w.lineTo(D.x,D.
y),w.stroke()}w.globalAlpha=1;let B=[...S??[],...v?.node===void 0?[]:[v.node],...v?.edge===void 0?[]:[a.a[v.edge],a.b[v.edge]]];for(let R of B)r.nodes.has(R)&&at(
w,R,N)}function at(w,S,x){let[{x:N,y:B},R]=[L($(S)),p.radius(S)*x/7.2];w.save(),w.translate(N-8*R,B-8*R),w.scale(R,R),w.fillStyle=p.colour(S),w.fill(ys[a.shapes[t.
typeOf(S)]]),S===v?.node&&([w.strokeStyle,w.lineWidth]=[d.ink,2/R],w.stroke(ys[a.shapes[t.typeOf(S)]])),w.restore()}function He(w,S="mouse"){if(!f||!c)return null;
let x=H().map(({i:V,x:ne,y:he,radius:j})=>[Math.hypot(ne-w.x,he-w.y)-j,V]),[N,B]=x.reduce((V,ne)=>ne[0]<V[0]?ne:V,[1/0,-1]),R=u.find(V=>w.x>=V.left&&w.x<=V.right&&
w.y>=V.top&&w.y<=V.bottom);if(R)return{node:R.i};if(N<=Wo[S])return{node:B};let[F,D]=[-1,Fo[S]];for(let V of f.edges){if(f.lit&&!f.lit.edges.has(V)&&!f.state.ego)
continue;let ne=_o(w,L($(a.a[V])),L($(a.b[V])));ne<D&&([F,D]=[V,ne])}return F<0?null:{edge:F}}function De(w){let S=w&&!E?He(w):null;(S?.node!==v?.node||S?.edge!==
v?.edge)&&(v=S,e.style.cursor=S?"pointer":"",c?.redraw()),s.hover(S&&{...S,...w})}function Te(w=!1,S=f.nodes,x=1.6){if(!S.length||!c||!e.clientWidth)return;O=S===
f.nodes;let{scale:N,position:B}=k(S,p.radius,x);c.moveTo({position:B,scale:N,animation:w})}function k(w,S,x=1.6){let N=Z=>w.reduce(([qe,pe],se)=>[Math.min(qe,$(
se)[Z]-S(se)),Math.max(pe,$(se)[Z]+S(se))],[1/0,-1/0]),[[B,R],[F,D]]=[N("x"),N("y")],{left:V,top:ne}=s.covers(),he=[e.clientWidth-V-Math.min(130,e.clientWidth/6),
Math.max(e.clientHeight-50-ne,100)],j=w.length?Math.min(he[0]/(R-B),he[1]/(D-F),x):1;return{scale:j,position:{x:(B+R)/2-V/2/j,y:(F+D)/2-ne/2/j}}}function M(w,S){
let x=Math.min(60,e.clientWidth/8,e.clientHeight/8);w.every(B=>{let{x:R,y:F}=L($(B));return R>x&&R<e.clientWidth-x&&F>x&&F<e.clientHeight-x})||Te(S,w,Math.max(c.
getScale(),.8))}function P(w,[S,x]){let N=$(w),[B,R]=[-1,1/0];for(let F of f.nodes){let[D,V]=[$(F).x-N.x,$(F).y-N.y],ne=D*S+V*x,he=ne+2.5*Math.abs(D*x-V*S);F!==
w&&ne>0&&he<R&&([B,R]=[F,he])}return B}function z(w){w===y||!c||(y=w,w||G(f.nodes),c.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,
gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let G=w=>{for(let[S,x]of Object.entries(c.getPositions(w)))h.set(Number(S),x)};function de(){c=
new vis.Network(e,o,n.options),e.firstElementChild.removeAttribute("tabindex"),c.on("beforeDrawing",w=>{y&&G(f.nodes),Re(w)}),c.on("afterDrawing",w=>fe(w,Je)),c.
on("dragStart",()=>{E=!0,O=!1,De(null)}),c.on("dragEnd",({nodes:w})=>{E=!1,w.length&&G(w),c.unselectAll(),c.redraw()}),c.on("zoom",()=>{O=!1,De(null)}),c.on("re\
size",()=>{O&&Te()}),c.on("click",({pointer:w,event:S})=>{let x=He(w.DOM,S.pointerType==="touch"?"touch":"mouse");c.unselectAll(),x?.node!==void 0?s.node(x.node,
S.srcEvent??S):x?s.edge(x.edge):s.nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();De({x:w.clientX-
S.left,y:w.clientY-S.top})}),e.addEventListener("pointerleave",()=>De(null))}let ae=({x:w,y:S})=>{let x=e.getBoundingClientRect();return{x:x.left+w,y:x.top+S}};
function te(w){W();let[S,x]=[a.a[w],a.b[w]].map(N=>L($(N)));for(let N=.5,B=0;B<80;B++,N=.5+(B%2?1:-1)*.006*B){let R={x:S.x+(x.x-S.x)*N,y:S.y+(x.y-S.y)*N};if(He(
R)?.edge===w)return ae(R)}return null}return Object.freeze({draw:U,now:W,fit:Te,bringIntoView:M,shine:w=>{b=new Set(w.filter(S=>r.nodes.has(S))),c?.redraw()},refit:()=>{
O&&Te()},next:P,move:z,hit:He,pointOf:te,spotOf:$,moves:()=>y,whenReady:w=>{A=w},isReady:()=>c!==null&&u.length>0,looks:()=>p,scale:()=>c?.getScale()??1,zoom:(w,S)=>{
O=!1,c.moveTo({scale:c.getScale()*w,animation:S})},centre:(w,S)=>c.moveTo({position:$(w),scale:S}),labels:()=>u,point:w=>({...ae(L($(w))),radius:p.radius(w)*c.getScale()}),
onScreen:ae,toMap:({x:w,y:S})=>{let[x,N]=[c.getScale(),c.getViewPosition()];return{x:(w-e.clientWidth/2)/x+N.x,y:(S-e.clientHeight/2)/x+N.y}},sheet:()=>e.querySelector(
"canvas")})}function _o({x:e,y:t},n,s){let[a,o]=[s.x-n.x,s.y-n.y],i=Math.max(0,Math.min(1,((e-n.x)*a+(t-n.y)*o)/(a*a+o*o||1)));return Math.hypot(e-n.x-i*a,t-n.y-
i*o)}function Vo(e){let t=o=>o.sort((i,r)=>i-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),a=2*t(e.map(s));return e.
filter(o=>s(o)<=a)}function Ko(e){let t=e.slice().sort((a,o)=>a.x-o.x||a.y-o.y),n=(a,o,i)=>(o.x-a.x)*(i.y-a.y)-(o.y-a.y)*(i.x-a.x)>0,s=a=>a.reduce((o,i)=>{for(;o.
length>1&&!n(o.at(-2),o.at(-1),i);)o.pop();return[...o,i]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}function ks(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,a=s.theme;s.theme="light",C("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(gt(e(),{...t(),paper:"#fff"}))})),s.theme=a,n=[...C("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{C("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Os=12,Qo=150;function Xo(e){let{data:t}=e,n=[];return(s,a)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let l=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(c=>c.toLowerCase()),[l.join(""),l.map(c=>c[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let i=[];return n.forEach(({kinds:r,all:l},h)=>{if(!l.includes(o))return;let c=99;r.forEach((f,p)=>f.forEach(d=>{let g=d===o?0:d.startsWith(o)?3:p<2&&d.includes(
o)?6:99;c=Math.min(c,g+p)})),c<99&&i.push([c,h])}),i.sort((r,l)=>r[0]-l[0]||t.articles[l[1]]-t.articles[r[1]]||r[1]-l[1]),i.slice(0,a).map(([,r])=>r)}}function $s({
graph:e,store:t,ctxOf:n,pick:s,fault:a}){let[o,i]=[C("query"),C("hits")],r=Xo(e),l=0,h=[],c=0,f=y=>({type:e.typeOf(y),name:e.nameOf(y),alias:e.data.alias[y],articles:e.
data.articles[y],go:()=>s(y)}),p=y=>e.nodeOf.has(y.entity)?f(e.nodeOf.get(y.entity)):{type:y.type,name:y.entity,alias:y.aliases,articles:y.articles,go:()=>s(e.addNode(
y))},d=y=>({text:y,go:()=>n().go({...le(n().state),table:"",q:y})});function g(){let y=o.value;u(r(y,Os).map(f),!t.served),clearTimeout(l),t.served&&y.trim()&&(l=
setTimeout(async()=>{try{let O=await t.ask("names",{q:y,limit:Os});o.value===y&&document.activeElement===o&&u(O.map(p),!0)}catch(O){a(O)}},Qo))}function u(y,O){
let A=n(),$=o.value.trim(),L=O&&$&&!y.length;h=[...y,...$.length>1&&!document.body.classList.contains("linking")?[d($)]:[]],c=Math.min(c,Math.max(h.length-1,0));
let H=h.map(({type:U,name:I,alias:W,articles:K,text:Q},X)=>{let oe=Q?m("li",{role:"option",id:"hit-"+X,class:"text"},A.words.texts(Q)):m("li",{role:"option",id:"\
hit-"+X},Se(A,U),m("span",{},I),m("small",{},W.slice(0,3).join("、")),m("small",{class:"number"},String(K)));return oe.addEventListener("mousedown",fe=>{fe.preventDefault(),
E(X)}),oe});i.replaceChildren(...L?[m("li",{class:"none",role:"option","aria-disabled":"true"},A.words.none)]:[],...H),i.hidden=!h.length&&!L,o.setAttribute("ar\
ia-expanded",String(!i.hidden)),b()}function b(){h.forEach((y,O)=>C("hit-"+O).setAttribute("aria-selected",String(O===c))),h.length?o.setAttribute("aria-actived\
escendant","hit-"+c):o.removeAttribute("aria-activedescendant"),C("hit-"+c)?.scrollIntoView({block:"nearest"})}function v(){i.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function E(y){let{go:O}=h[y];o.value="",v(),O(),C("panel").focus()}return o.addEventListener("input",
()=>{c=0,g()}),o.addEventListener("blur",v),o.addEventListener("keydown",y=>{y.isComposing||y.keyCode===229||(y.key==="ArrowDown"||y.key==="ArrowUp"?(y.preventDefault(),
h.length&&(c=(c+(y.key==="ArrowDown"?1:h.length-1))%h.length),b()):y.key==="Enter"&&h.length&&!i.hidden?E(c):y.key==="Escape"&&(y.stopPropagation(),o.value="",v(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:y=>{o.placeholder=y}})}var ot=150,Jo=12,Ss=10;function Es(e,t,n,s){let a=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),i=new Set(e.data.hubs);return r=>Yo({graph:e,firstNodes:a,firstEdges:o,
hubs:i,count:n,months:s},r)}function Yo(e,t){let{graph:n,hubs:s,count:a}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let i=a(t),r=$=>t.
level==="sentence"?i.sentences[$]:i.weight[$],l=$=>r($)>=t.least&&o.kind[$]<we&&(o.kind[$]===We||t.types.has("reporter")),h=t.ends?n.lineOf(...t.ends,t.links):void 0,
c={state:t,counts:i,weight:r,passes:l,edge:h,hubs:s,tie:$=>i.weight[$]+Math.max(i.sentences[$]-i.lists[$],0)},f=t.chain?Hn(n,c,t.chain,t.not):null,p=Zo(n,t,f),d=$=>n.
isOf($,t.types)&&!t.hide.has($)&&(t.hubs||t.links!=="together"||!s.has($)),g=$=>d($)||p.includes($)||t.pin.has($),u=t.less?a({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,b=ea({...e,...c,may:g,chosen:p,before:u},t),v=u&&aa(e,c,t,b,u),E=new Set([...h===void 0?[]:[h],...f?.[0]??[],...(f??[]).flat()]),y=[...new Set(
[...v?.edges??b.edges,...E])],O=t.node>=0?Ms(n,c,t.node,$=>n.isOf($,t.types)&&!t.hide.has($)):[],A={...c,ways:f,chosen:p,compared:v,nodes:b.nodes,edges:y,near:O,
around:t.links==="together"?O:y.filter($=>n.isTyped($)&&(o.a[$]===t.node||o.b[$]===t.node)),measure:ia(n,i,t.size,b.nodes),groups:ra(n,b.nodes,i),ofTypes:la(n,t),
partial:!!(o.database&&i.recounted),filtered:t.least>1||i.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter($=>n.
isOf($,t.types)&&!b.nodes.includes($))};return Object.freeze({...A,lit:ca(n,A,E)})}function Zo(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set(
[...t.chain,...(n??[]).flatMap(s=>st(e,t.chain[0],s))])]:[]}function Ms(e,{passes:t,tie:n},s,a){return e.edgesOf[s].filter(o=>t(o)&&a(e.otherEnd(o,s))).sort((o,i)=>n(
i)-n(o)||o-i)}function ea(e,t){if(t.links!=="together")return oa(e,t);let{graph:n,passes:s,may:a,chosen:o,firstNodes:i,firstEdges:r}=e,{data:l,edgesOf:h,otherEnd:c,
typeOf:f}=n,p=$=>h[$].filter(L=>s(L)&&a(c(L,$))),d=$=>p($).map(L=>c(L,$)).slice(0,ot),g=o.length===1?o[0]:-1,u=t.ego>0&&g>=0,b=ta(e,t),v=new Set(l.core.some($=>t.
types.has($))?l.core:l.types),E=u?na(e,g,t.ego):b?i:vs(e,v,l.limit.nodes),[y,O]=[new Set(E),new Set(E)];if(!u){for(let $ of l.types)t.types.has($)&&!v.has($)&&vs(
e,new Set([$]),l.limit.others,y).forEach(L=>y.add(L));g>=0&&!y.has(g)&&d(g).forEach($=>y.add($))}for(let $ of t.open)[$,...d($)].forEach(L=>y.add(L));for(let $ of[
...t.pin,...t.sel,...o])y.add($);t.hubs&&!u&&e.hubs.forEach($=>{a($)&&y.add($)});let A=new Set(b&&!u?r:sa(e,O));for(let $ of y){let L=$===g||t.open.has($);(L||!O.
has($))&&h[$].filter(H=>s(H)&&y.has(c(H,$))).slice(0,L?ot:l.limit.each).forEach(H=>A.add(H))}return{nodes:[...y],edges:[...A]}}var ta=({graph:e,counts:t},n)=>e.
data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="article"&&!n.hide.size;function na(e,t,n){let{graph:s,tie:a,may:o}=e,i=h=>Ms(s,e,h,o).
map(c=>s.otherEnd(c,h)),r=i(t).slice(0,ot),l=new Set([t,...r]);if(n===2)for(let h of r.slice(0,ot/5))for(let c of i(h).slice(0,12))l.size<2*ot&&l.add(c);return[
...l]}function sa({graph:e,passes:t},n){let{data:s}=e,a=Math.min(s.limit.edges,s.limit.each*n.size),o=[];for(let i=0;i<s.a.length&&o.length<a;i++)s.kind[i]===We&&
n.has(s.a[i])&&n.has(s.b[i])&&t(i)&&o.push(i);return o}function vs({graph:e,passes:t,may:n,counts:s},a,o,i=new Set){let r=e.data.name.map((l,h)=>h).filter(l=>e.
isOf(l,a)&&!i.has(l)&&n(l)&&e.edgesOf[l].some(t));return s.recounted&&r.sort((l,h)=>s.articles[h]-s.articles[l]||l-h),r.slice(0,o)}function oa({graph:e,counts:t,
may:n,chosen:s,before:a},o){let{a:i,b:r}=e.data,l=e.typedEdges(o.links).filter(c=>n(i[c])&&n(r[c])&&Math.max(t.weight[c],a?.weight[c]??0)>=o.least);if(o.ego&&o.
node>=0){let c=d=>new Set([...d,...l.filter(g=>d.has(i[g])||d.has(r[g])).flatMap(g=>[i[g],r[g]])]),f=c(new Set([o.node])),p=o.ego===2?c(f):f;l=l.filter(d=>p.has(
i[d])&&p.has(r[d]))}let h=l.sort((c,f)=>t.weight[f]-t.weight[c]||c-f).slice(0,e.data.limit.edges);return{nodes:[...new Set([...h.flatMap(c=>[i[c],r[c]]),...o.pin,
...o.sel,...s])],edges:h}}function aa({graph:e},{counts:t},n,{nodes:s},a){let{data:o}=e,i=new Set(s),r=p=>Math.max(t.weight[p],a.weight[p]),l=(n.links==="togeth\
er"?o.a.map((p,d)=>d).filter(p=>o.kind[p]===We):e.typedEdges(n.links)).filter(p=>i.has(o.a[p])&&i.has(o.b[p])&&r(p)>=n.least);l.sort((p,d)=>r(d)-r(p)||Math.abs(
t.weight[d]-a.weight[d])-Math.abs(t.weight[p]-a.weight[p])||p-d);let h=l.slice(0,Math.min(o.limit.edges,o.limit.each*s.length)),c=(p,d)=>d?p?p>d?"stronger":p<d?
"weaker":null:"lost":"gained",f=new Map(h.map(p=>[p,c(t.weight[p],a.weight[p])]).filter(([,p])=>p));return{edges:h,changes:f,before:a}}function ia(e,t,n,s){let a={
mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{of:a,greatest:s.reduce((o,i)=>Math.max(o,a(i)),
1e-9)}}function ra(e,t,n){let s=new Map;for(let a of t){let o=e.data.community[a];o>=0&&o<Math.min(e.data.groups,Ss)&&(s.get(o)??s.set(o,[]).get(o)).push(a)}return[
...s].sort(([a,o],[i,r])=>r.length-o.length||a-i).slice(0,Ss).filter(([,a])=>a.length>2).map(([a,o])=>({number:a,members:o.sort((i,r)=>n.articles[r]-n.articles[i]||
i-r)}))}function la({data:e,isOf:t,typedEdges:n},{types:s,links:a}){let o=e.name.map((i,r)=>t(r,s));return a!=="together"?{nodes:o.filter(Boolean).length,edges:n(
a).filter(i=>o[e.a[i]]&&o[e.b[i]]).length}:{nodes:o.filter(Boolean).length,edges:e.a.filter((i,r)=>e.kind[r]<we&&o[i]&&o[e.b[r]]).length}}function ca(e,t,n){let{
state:s,chosen:a,around:o,nodes:i}=t;if(n.size||s.chain)return{strong:new Set(a),weak:new Set,edges:n};if(s.node>=0){let l=new Set(i),h=o.filter(f=>l.has(e.otherEnd(
f,s.node))),c=h.slice(0,Jo*s.shown);return{strong:new Set([s.node,...c.map(f=>e.otherEnd(f,s.node))]),weak:new Set(h.map(f=>e.otherEnd(f,s.node))),edges:new Set(
c),rest:h.length-c.length}}let r=t.groups.find(({number:l})=>l===s.group);if(r){let l=new Set(r.members);return{strong:l,weak:new Set,edges:new Set(t.edges.filter(
h=>l.has(e.data.a[h])&&l.has(e.data.b[h])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(l=>s.sel.has(e.data.a[l])&&s.sel.has(e.data.
b[l])))}:null}var da={1:150,2:300},fa=100;function Ts(e,t){let{data:n,nodeOf:s,evidence:a}=e,o=new Set,i=f=>[n.name[n.a[f]],n.name[n.b[f]]];async function r(f,p){let d=await t.
ask("ego",{name:f,steps:p,limit:da[p]});e.addGraph(d),s.set(f,s.get(d.entity)),e.addPosts(s.get(f),d.posts)}async function l(f,p){let d=s.has(f)&&s.has(p)?a.get(
e.edgeOf(s.get(f),s.get(p))):void 0,g=await t.ask("pair",{a:f,b:p,limit:fa,offset:d?.came??0});e.addGraph(g);let u=e.edgeOf(s.get(g.a),s.get(g.b));[[f,g.a],[p,g.
b]].forEach(([b,v])=>s.set(b,s.get(v))),u!==void 0&&e.addQuotes(u,g)}function h(f){if(e.isCredit(f)||e.isTyped(f)||a.has(f))return!1;let{both:p,either:d}=e.proof(
f);return new Set([...p,...d].map(e.storyOf)).size<n.weight[f]}function c(f,p){let[d,g]=[f.getAll("edge"),f.getAll("chain")],u=f.get("ego")==="2"?2:1,b=new Map(
[...f.getAll("open"),...g].map(E=>[E,1]));f.getAll("node").slice(0,1).forEach(E=>b.set(E,u));for(let E of[...f.getAll("pin"),...f.getAll("hide"),...f.getAll("se\
l")])s.has(E)||b.set(E,1);let v=p.filter(h).map(i);return d.length===2&&d.some(E=>!s.has(E))&&v.push(d),[...[...b].map(([E,y])=>[`ego ${y} ${E}`,()=>r(E,y)]),...v.
map(([E,y])=>[`pair ${E}
${y}`,()=>l(E,y)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("path",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(f,p){return(t.served?c(new URLSearchParams(f.slice(1)),p).filter(
([g])=>!o.has(g)):[]).map(([g,u])=>(o.add(g),u().catch(b=>{throw o.delete(g),b})))},older:f=>l(...i(f))})}function ha(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),a=>a.charCodeAt(0))),s.close(),
new Response(t).json()}function As(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,a={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(a)}`),i=await o.json();if(!o.
ok)throw new Error(i.error);return i},chunk(s){return t.has(s)||t.set(s,ha(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}var Qt=(e,t)=>[e[t-1].address,`step=${t}`].filter(Boolean).join("&");function Cs({graph:e,state:t,words:n,set:s},a){let{steps:o}=e.data,i=C("story");if(i.hidden=
!o.length,!o.length)return;let{step:r}=t,l=(h,c,f,p)=>m("button",{type:"button",id:h,disabled:p?"":null,click:()=>{a(f),C(h).focus()}},c);if(!r)return i.replaceChildren(
l("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},o[r-1].title),...o[r-1].text.split(`
`).filter(Boolean).map(h=>m("p",{},h)),m("div",{class:"buttons"},l("step-back",n.stepBack,Math.max(r-1,1),r===1),m("span",{class:"soft"},`${r} / ${o.length}`),l(
"step-on",n.stepOn,Math.min(r+1,o.length),r===o.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),C("tell").focus()}},n.stepOff)))}function pa(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(a=>a.codePointAt(0)),s=new Set;for(let a=1;a<n.length;a++)s.add((n[a-1]*31+n[a])%t);
return[...s]}function xs(e,t){let{data:n}=e,{bits:s}=n.index,a=null;async function o(){let{readable:r,writable:l}=new DecompressionStream("deflate"),h=l.getWriter();
return h.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),c=>c.charCodeAt(0))),h.close(),new Uint8Array(await new Response(r).arrayBuffer())}
async function i(r){a??=o();let l=await a,[h,c]=[s/8,[]];for(let f=0;f*h<l.length;f++)r.every(p=>l[f*h+(p>>3)]&1<<(p&7))&&c.push(f);return c}return async function*(l){
let h=l.trim().toLowerCase().split(/\s+/).filter(Boolean),c=[];if(h.length){let f=performance.now();for(let p of await i(h.flatMap(d=>pa(d,s))))(await t.chunk(p)).
forEach(([g,u,b,v=""],E)=>{let y=g.toLowerCase();h.every(O=>y.includes(O))&&c.push({sentence:p*n.chunk+E,text:g,listing:!!u,marks:Array.from({length:b.length/3},
(O,A)=>b.slice(3*A,3*A+3)),clip:v})}),performance.now()-f>30&&(yield{hits:c,done:!1},await new Promise(g=>setTimeout(g)),f=performance.now())}yield{hits:c,done:!0}}}var Xt=40,ua=15;function Ls(e,t,n){let{graph:s,state:a,words:o}=e,[i,r,l]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:f,listing:p})=>(a.lists||!p)&&Ge(s,a,s.articleOf(f));(async()=>{let f=(p,d)=>{let[g,u]=[s.dayOf(s.articleOf(p.sentence)),s.dayOf(s.articleOf(d.sentence))];
return(g<u)-(g>u)||p.sentence-d.sentence};for await(let{hits:p,done:d}of t(a.q)){if(!i.isConnected&&C("hit-count"))return;let g=new Set,u=p.filter(b=>h(b)&&!g.has(
s.firstPrint(b.sentence))&&g.add(s.firstPrint(b.sentence)));i.textContent=d&&!u.length?o.noText:o.textHits(u.length,d)+(d&&u.length>Xt?`，${o.hitsFirst(Xt)}`:""),
d&&c(u.sort(f))}})();function c(f){let p=new Map;for(let{marks:u}of f)for(let b of new Set(u.map(([v])=>v)))p.set(b,(p.get(b)??0)+1);let d=[...p].filter(([u])=>s.
isOf(u,a.types)&&!a.hide.has(u)).sort((u,b)=>b[1]-u[1]||u[0]-b[0]);d.length&&r.append(m("h3",{},o.namedThere),m("ol",{class:"rows"},...d.slice(0,ua).map(([u,b])=>m(
"li",{},ee(e,u),m("span",{class:"number"},String(b))))));let g=a.q.trim().split(/\s+/);l.append(...f.slice(0,Xt).map(u=>Mn(e,{...u,article:s.articleOf(u.sentence)},
g))),n(d.map(([u])=>u))}return[be(e),m("h2",{},`“${a.q}”`),i,r,l]}var[Ke,Ve,Ns,$t]=[38,20,16,19],ma=5,ga=900,wa=52;function Is(e){let t=0,n=null,s=new Map;function a({graph:d,months:g}){let u=d.data.name.length;if(!s.has(u)){s.
clear();let b=new Map(g.map((A,$)=>[A,$])),v=d.data.doc.map((A,$)=>b.get(d.monthOf($))??-1),E=g.map(()=>d.data.types.map(()=>0)),y=new Map,O=A=>(y.has(A)||y.set(
A,[...new Map(d.sentencesOf(A).map($=>{let L=d.articleOf($);return[d.data.story[L],v[L]]}))].filter(([,$])=>$>=0)),y.get(A));d.data.name.forEach((A,$)=>{for(let[
,L]of O($))E[L][d.data.type[$]]++}),s.set(u,{bars:E,of:O})}return s.get(u)}function o(d,g){let{state:u,view:b,months:v}=d,E=u.node>=0?[u.node]:u.ends??[];if(!E.
length)return null;let[y,O]=E.map(L=>g(L)),A=O?new Set(O.map(([L])=>L)):null,$=v.map(()=>0);return y.filter(([L])=>!A||A.has(L)).forEach(([,L])=>$[L]++),{counted:$,
name:E.map(d.graph.nameOf).join(" — "),view:b}}function i({graph:d,state:g,months:u}){if(g.node<0)return[];let{data:b}=d,v=(E,y)=>{let O=(E||y||"").slice(0,7);
return O?Math.max(0,Math.min(u.length-1,u.findLastIndex(A=>A<=(O.length===4?`${O}-01`:O)))):-1};return b.post.filter(E=>(E[0]===g.node||E[2]===g.node)&&!E[3]).map(
([E,y,O,,A,$,L,H])=>{let U=E===g.node?O:E;return[`${y} ${typeof U=="number"?d.nameOf(U):U}`,v(L,b.dates[A]),H?v(H):v(b.dates[$],b.dates[A]),!!(L||H)]}).filter(([
,E,y])=>E>=0&&y>=E).slice(0,ma)}function r(){let d=e(),{months:g,state:u,words:b,graph:v}=d,E=C("time");if(E.hidden=g.length<2,E.hidden)return;let{bars:y,of:O}=a(
d),A=o(d,O),$=i(d),L=Math.max(C("strip").clientWidth,200),H=L/g.length,U=Ke+(A?Ve:0)+Ns+$.length*$t,I=J("svg",{width:L,height:U,viewBox:`0 0 ${L} ${U}`,role:"im\
g","aria-label":b.bars}),[W,K]=[Math.max(g.indexOf(u.from),0),u.to?g.indexOf(u.to):g.length-1],Q=!!(u.from||u.to);if(ya(I,d,y,H,X=>!Q||X>=W&&X<=K),A){let X=Math.
max(...A.counted,1);A.counted.forEach((oe,fe)=>{oe&&I.append(J("rect",{x:fe*H,y:Ke+Ve-oe/X*(Ve-4),width:Math.max(H-.5,1),height:oe/X*(Ve-4),class:"own"},Jt(`${A.
name} · ${g[fe]} · ${b.inArticles(oe)}`)))})}if(ba(I,g,H,Ke+(A?Ve:0)),$.forEach(([X,oe,fe,Re],je)=>{let ke=Ke+(A?Ve:0)+Ns+je*$t;I.append(J("line",{x1:oe*H,x2:(fe+
1)*H,y1:ke+$t-3,y2:ke+$t-3,class:Re?"term printed":"term"},Jt(X)));let Je=Math.min(oe*H,L-12*X.length),Le=J("text",{x:Math.max(Je,0),y:ke+11,class:"term"});Le.textContent=
X,I.append(Le)}),Q&&Ps(I,W*H,(K+1)*H,U,"brush"),u.less){let[X,oe]=u.less.split("..").map(fe=>g.indexOf(fe));Ps(I,X*H,(oe+1)*H,U,"brush less")}C("strip").replaceChildren(
I),C("strip").setAttribute("aria-label",b.time),I.addEventListener("pointerdown",X=>h(X,H)),l(d,[W,K],Q,A,v)}function l(d,[g,u],b,v){let{words:E,state:y,months:O,
set:A}=d,$=u-g+1,L=g>=$?`${O[g-$]}..${O[g-1]}`:"",H=["gained","lost","stronger","weaker"],[U,I]=y.less.split("..");C("time-acts").replaceChildren(ce("play",t?E.
pause:E.play,!!t,()=>f()),...b&&(L||y.less)?[ce("compare",E.compare,!!y.less,()=>A({less:y.less?"":L}))]:[],...b?[m("button",{type:"button",id:"all-time",click:()=>{
p(),A({from:"",to:"",less:""})}},E.clear)]:[],y.less?m("span",{class:"soft",id:"compared"},E.compared(`${y.from||O[0]}–${y.to||O.at(-1)}`,`${U}–${I}`),...H.
map(W=>m("b",{class:W},` ━ ${E[W]} ${[...d.view.compared?.changes.values()??[]].filter(K=>K===W).length}`))):m("span",{class:"soft"},v?E.own(v.name):b?`${O[g]}\
 – ${O[u]}`:E.bars),...y.less||v?[]:[m("span",{class:"soft key"},...d.graph.data.types.map(W=>m("span",{},J("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},J("rect",{width:10,height:10,fill:d.graph.data.colours[W]})),d.graph.data.labels[W][E.language].many)))])}function h(d,g){let u=e(),b=d.currentTarget,
v=O=>Math.max(0,Math.min(u.months.length-1,Math.floor((O-b.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=v(d.clientX),b.setPointerCapture(d.pointerId);
let E=J("rect",{class:"brush",y:0,height:b.getAttribute("height")});b.append(E);let y=O=>{let[A,$]=[n,v(O)].sort((L,H)=>L-H);return E.setAttribute("x",A*g),E.setAttribute(
"width",($-A+1)*g),[A,$]};y(d.clientX),b.addEventListener("pointermove",O=>y(O.clientX)),b.addEventListener("pointerup",O=>{let[A,$]=y(O.clientX);c(A,$)},{once:!0})}
function c(d,g){let{months:u,set:b}=e();b({from:u[d],to:u[g],less:""})}function f(){if(t)return p();let{months:d,state:g}=e(),u=g.from&&g.to&&!(g.from===d[0]&&g.
to===d.at(-1))?d.indexOf(g.to)-d.indexOf(g.from)+1:Math.max(1,Math.round(d.length/12)),b=g.from&&g.to?d.indexOf(g.from)+1:0;b+u>d.length&&(b=0),t=setInterval(()=>{
if(b+u>d.length)return p();c(b,b+u-1),b++},ga),r()}function p(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var Jt=e=>{let t=J("title");return t.textContent=
e,t};function ya(e,t,n,s,a){let{graph:o,months:i,words:r}=t,{data:l}=o,h=Math.max(...n.map(c=>c.reduce((f,p)=>f+p,0)),1);n.forEach((c,f)=>{let p=Ke,d=J("g",a(f)?
{}:{class:"out"},Jt(`${i[f]} · ${l.types.map((g,u)=>c[u]?`${l.labels[g][r.language].many} ${c[u]}`:"").filter(Boolean).join(" · ")}`));l.types.forEach((g,u)=>{
let b=c[u]/h*(Ke-3);b&&(p-=b,d.append(J("rect",{x:f*s,y:p,width:Math.max(s-(s>3?1:0),.7),height:b,fill:l.colours[g]})))}),e.append(d)})}function ba(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=wa)??240,i=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(J("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(i,0);r<t.length;r+=o){let l=J("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});l.textContent=o>=12?t[r].slice(0,4):t[r],e.append(J("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),l)}}var Ps=(e,t,n,s,a)=>e.append(J("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:a}));var Y=e=>e.toLocaleString("en"),me=(e,t)=>`${Y(e)} ${t}${e===1?"":"s"}`,Yt={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,a)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[a]??"条联系（最强者）"}`,corpus:(e,t,n)=>[e===null?
"":`${Y(e)} 个版面`,`${Y(t)} 篇报道`,n].filter(Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",
leading:"报道最多",closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${Y(e)} 篇报道`,named:e=>`提及 ${Y(e)} 次`,aliases:"\
又作",posts:"职务",holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",
npmi:"关联度",npmiHint:"标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${Y(e)} 个属于未显示的类型`,
more:e=>`再显示 ${e} 个`,stories:"报道",evidence:"依据",both:e=>`${Y(e)} 篇报道同现`,wrote:e=>`署名的 ${Y(e)} 篇报道`,said:e=>`${Y(e)} 句同句`,
lists:e=>`其中 ${Y(e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",untitled:"（无标题）",filters:"筛选与外观",save:"\
导出",tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",
colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"\
按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 P\
NG",png2:"图片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",
off:e=>e?`；未选类型 ${Y(e)} 个`:"",rows:e=>`共 ${Y(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"\
隐藏",chain:"找联系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"\
两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,a,o)=>`本文件只含数据库的一部分：${e}\
 / ${t} 个实体，${n} / ${s} 条联系，${a} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,a,o)=>`先列\
出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${a} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${Y(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为\
 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,hubsOn:"显示枢\
纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",articles:"大小：报\
道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每个实体平均画 ${e}\
 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,members:"\
成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,lastSeen:e=>`\
末见 ${e}`,days:e=>`${Y(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e} 至 ${t}，与此前相比`,newPosts:"新见职务",newPeople:"新出现",gone:"\
不再出现",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",
leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Y(e)} 句原文`:
`已找到 ${Y(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,read:"看全文",
wholeArticle:"全文",partOfArticle:"本文件所含的句子",time:"时间：拖动选取一段",play:"播放",pause:"暂停",compare:"与此前等长时段对比",
clear:"全部时间",bars:"每月出现次数（按类型）",own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：见报起止）",
gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",compared:(e,t)=>`${e} 对比 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",select:"加入选集",
selected:"选集",unselect:"移出选集",among:"选集内的联系",dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",emptySelection:"\
选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",kinds:{together:"同现",post:"\
任职",event:"活动"},lineOf:{post:"人物到任职单位；虚线：只见曾任",event:"一同参加、会见、调研……的活动；越粗次数越多"},
acts:{meet:"会见",inspect:"调研",attend:"出席",chair:"主持",speak:"讲话",sign:"签约",appoint:"任命",remove:"免职",visit:"走访",award:"表彰",
invest:"投资"},events:"活动",times:(e,t)=>e==="post"?`${Y(t)} 项职务`:`${Y(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",
selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, initials, or the text",results:"\
Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Detail\
s",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to t\
he whole",counts:(e,t,n,s,a)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[a]??"links shown (the strongest\
)"}`,corpus:(e,t,n)=>[e===null?"":me(e,"page"),me(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, alia\
ses and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>me(
e,"article"),named:e=>me(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles \
credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appe\
ar together, 0 if independent",hidden:e=>`${Y(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together\
 in ${me(e,"article")}`,wrote:e=>`in ${me(e,"article")} credited to the reporter`,said:e=>`in ${me(e,"sentence")}`,lists:e=>`of these ${me(e,"list")} of names`,
listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"Save",tables:"Table",
tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",
size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"b\
y mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture\
 (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:"\
, filtered",off:e=>e?`; ${Y(e)} of types not chosen`:"",rows:e=>me(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"\
Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain \
links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,a,o)=>`This file holds a\
 part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${a} of ${o} articles. For the rest use kg who NAME, kg export or kg serve.`,
rest:(e,t,n,s,a,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${a} of ${o} articles; the rest comes from the database as you\
 search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${me(e,"more article")} are\
 not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",copied:"\
copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs l\
eft out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),
groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Si\
ze: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest tha\
t hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"\
Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`\
last seen ${e}`,days:e=>me(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for the first time",
newPeople:"New",gone:"No longer seen",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"\
Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text\
 for “${e}”`,textHits:(e,t)=>t?me(e,"sentence"):`${me(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named th\
ere",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: \
drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: a\
rticles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a pers\
on to the body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"in\
spects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invest\
s"},events:"Events",times:(e,t)=>me(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",selectHint:"\
Hold Shift and click nodes to select several."}};var zs=.5,Zt=matchMedia("(max-width: 760px)"),Bs={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Me=As(),q=ln(Me),en=cn(q.data),ka=Es(q,Me.first,
In(q),en),Rs=Ts(q,Me),Oa=xs(q,Me),$a=matchMedia("(prefers-reduced-motion: reduce)").matches,xe=$a?!1:{duration:350,easingFunction:"easeInOutQuad"},ze=C("panel"),
T={state:mn(q),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},_=bs(C("canvas"),q,Me,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Be({sel:$e(T.state.sel,
e)}):sn(e,e===T.state.node?T.state.ego:0),edge:e=>Xe({...le(T.state),ends:[q.data.a[e],q.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=T.state;(e>=
0||t||n||s>=0)&&Xe(le(T.state))},covers:va,line:e=>Bn(T.ctx,e),hover:e=>ls(T.ctx,e)}),Hs=Is(()=>T.ctx),St=$s({graph:q,store:Me,ctxOf:()=>T.ctx,pick:sn,fault:Ws}),
Sa=e=>Yt[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],Ds=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function va(){
let e=C("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom","story"].map(n=>C(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.
left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:C("kinds").offsetHeight?C("kinds").offsetHeight+16:0,left:C("legend").open&&innerWidth>
1600?C("legend").offsetWidth:0}}function tn(){let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","\
gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Xe(e){let t=wn(e,q);t?location.hash=t:location.hash&&history.pushState(
null,"",location.pathname+location.search),vt()}function Be(e){Xe({...T.state,...e})}function qs(e){location.hash=Qt(q.data.steps,e),vt()}function nn(e){T.linking=
T.linking===e?-1:e,document.body.classList.toggle("linking",T.linking>=0),St.say(T.linking>=0?T.ctx.words.chainTo:T.ctx.words.search),T.linking>=0&&St.focus(),C(
"chain")?.setAttribute("aria-pressed",String(T.linking===e))}function sn(e,t=0){let n=T.linking;n>=0&&nn(n);let s={...le(T.state),table:""};Xe(n>=0&&n!==e?{...s,
chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function vt(){C("fault").hidden=!0,on(),requestAnimationFrame(()=>{ze.scrollTop=0})}function Ea(){let e=gn(location.
hash,q,en);return Zt.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function on(){let e=T.drawn,t=document.activeElement;T.followed=location.hash;let n=Ea(),s=Sa(n);
Aa(s,Ds(n));let a=ka(n);T.state=n,document.body.classList.toggle("chosen",a.chosen.length>0),T.drawn=yn(n),Cs({graph:q,state:n,words:s,set:Be},qs),_.draw(a,tn(),
e!==T.drawn),T.ctx=Object.freeze({graph:q,months:en,state:n,view:a,words:s,picture:_,go:Xe,set:Be,link:nn,looks:_.looks(),linking:T.linking,bare:()=>le(T.state),
older:o=>js([Rs.older(o)])}),Kn(T.ctx),An(T.ctx),Cn(T.ctx),xn(T.ctx),Ln(T.ctx),Hs.write(),document.querySelector("header details[open]")&&Rt(T.ctx),ze.replaceChildren(
...Ma(T.ctx).flat(2).filter(o=>o!=="")),e===T.drawn&&_.isReady()&&(a.chosen.length?_.bringIntoView(a.chosen,xe):n.group>=0&&a.lit&&_.fit(xe,[...a.lit.strong])),
t.isConnected||(C(t.id)??ze).focus({preventScroll:!0}),Ta(T.ctx),js(Rs.bring(location.hash,a.edge===void 0?(a.ways??[]).flat():[a.edge]))}function Ma(e){let{state:t,
view:n}=e,s=t.read?q.articleAt(t.read):void 0;if(s!==void 0)return Tn(e,s);if(t.q)return Ls(e,Oa,_.shine);if(n.edge!==void 0)return(q.isTyped(n.edge)?Rn:Zn)(e,n.
edge);if(t.chain)return es(e);if(t.node>=0)return Yn(e,t.node);if(t.sel.size)return as(e);let a=n.groups.find(({number:o})=>o===t.group);return a?ts(e,a):ds(e)}
function Ta(e){let{view:t,state:n,words:s}=e;document.title=`${_t(e)} · kg`,C("chosen").textContent=t.chosen.map(i=>`${q.nameOf(i)} ${ye(e,i)} ${s.inArticles(t.
counts.articles[i])}`).join("; ");let a=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].map(Y);C("shown").textContent=s.counts(...a,n.links)+(t.
filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?`；${s.hubs(t.leftOut.length)}`:"")+s.off(q.data.name.length-t.ofTypes.nodes);
let{unknown:o}=n;o.length&&!(Me.served&&T.waiting)&&(C("fault").hidden=Me.served,C("fault").textContent=s.unknown(o.join("、")))}function js(e){T.waiting+=e.length,
ze.setAttribute("aria-busy",String(T.waiting>0));for(let t of e)t.finally(()=>{T.waiting--,ze.setAttribute("aria-busy",String(T.waiting>0))}).then(()=>{T.state.
ego&&(T.drawn=""),on()},Ws)}function Ws(e){C("fault").hidden=!1,C("fault").textContent=T.ctx.words.unanswered(e.message)}function Aa(e,t){let n=document.documentElement;
if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],
!!s){for(let a of document.querySelectorAll("[data-word]"))a.textContent=e[a.dataset.word];for(let a of document.querySelectorAll("[data-label]"))a.setAttribute(
"aria-label",e[a.dataset.label]);for(let a of document.querySelectorAll("[data-hint]"))a.setAttribute("title",e[a.dataset.hint]);if(St.say(T.linking>=0?e.chainTo:
e.search),ss(e,()=>T.ctx,tn),C("part").hidden=!q.data.database,q.data.database){let{entities:a,links:o,articles:i}=q.data.database,{held:r}=q;C("part").textContent=
(Me.served?e.rest:e.part)(...[r.nodes,a,r.edges,o,r.stories,i].map(Y))}}}C("stage").addEventListener("keydown",e=>{if(e.target!==C("stage"))return;let{view:t,state:n}=T.
ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Bs&&t.nodes.length){e.preventDefault();let a=n.node>=0?_.next(s,Bs[e.key]):s;a>=0&&sn(a)}else e.key==="+"||
e.key==="="?_.zoom(1.3,xe):e.key==="-"?_.zoom(1/1.3,xe):e.key==="0"?_.fit(xe):e.key==="Enter"&&ze.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)
return;let{steps:t}=q.data;if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!ze.contains(document.activeElement))e.preventDefault(),qs(Math.max(1,Math.min(T.
state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="/"&&e.target!==C("query"))e.preventDefault(),St.focus();else if(e.key==="Escape"){let n=document.
querySelectorAll("header details[open]");T.linking>=0?nn(T.linking):n.length?n.forEach(s=>{s.open=!1}):T.state.read?Be({read:""}):Xe(le(T.state))}});document.addEventListener(
"pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});C("language").addEventListener("click",()=>Be(
{lang:T.ctx.words===Yt.zh?"en":"zh"}));C("theme").addEventListener("click",()=>Be({theme:Ds(T.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll(
"header details"))e.addEventListener("toggle",()=>{e.open&&Rt(T.ctx)});C("rows").addEventListener("click",()=>Be({table:T.state.table?"":"nodes"}));C("closer").
addEventListener("click",()=>_.zoom(1.3,xe));C("farther").addEventListener("click",()=>_.zoom(1/1.3,xe));C("whole").addEventListener("click",()=>_.fit(xe));C("s\
heet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,()=>{T.followed!==location.
hash&&vt()});addEventListener("resize",()=>{T.ctx&&Hs.write()});Zt.addEventListener("change",()=>{T.ctx&&on()});ks(()=>T.ctx,tn);C("legend").open=innerWidth>1600;
C("legend").addEventListener("toggle",()=>{T.ctx&&_.isReady()&&_.refit()});_.whenReady(()=>{let{view:e}=T.ctx;Zt.matches&&_.scale()<zs&&e.nodes.length&&!T.state.
ego&&_.centre(Math.min(...e.nodes),zs),e.chosen.length&&_.bringIntoView(e.chosen,!1)});!location.hash&&q.data.steps.length&&history.replaceState(null,"","#"+Qt(
q.data.steps,1));setTimeout(vt);var Qe=e=>q.nodeOf.get(e);window.kg=Object.freeze({settled:()=>T.followed===location.hash&&T.waiting===0,nodes:()=>T.ctx.view.nodes.
map(e=>q.data.name[e]),edges:()=>T.ctx.view.edges.map(e=>[q.data.name[q.data.a[e]],q.data.name[q.data.b[e]]]),node:e=>(_.now(),_.point(Qe(e))),edge:(e,t)=>_.pointOf(
q.lineOf(Qe(e),Qe(t),T.state.links)),line:(e,t)=>{let n=q.lineOf(Qe(e),Qe(t),T.state.links);return{..._.looks().line(n),step:_.looks().step(n)}},lit:()=>T.ctx.view.
lit?[...T.ctx.view.lit.strong].map(e=>q.data.name[e]):null,group:e=>T.ctx.view.groups.find(({members:t})=>t.includes(Qe(e)))?.number??-1,labels:()=>_.labels().map(
({i:e,text:t,left:n,top:s,right:a,bottom:o})=>{let[i,r]=[_.onScreen({x:n,y:s}),_.onScreen({x:a,y:o})];return{text:t,name:q.data.name[e],left:i.x,right:r.x,top:i.
y,bottom:r.y}})});})();
