<<<<<<< HEAD
// sources c0e20b7ff21d3c2287c4b89a6b78f7927f957a597335261873f75cd1913b57f5
=======
// sources 868e94a10ef7053561d19c144306312aa84abf9b0c2362f67a33c76e725d51b2
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
"use strict";
(()=>{function rn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&it(t,n[0],n[2],n);return t}function ln(e){let t=new Map;for(let n of e.
event){let[,,s,a,o]=n;for(let i of s)for(let r of a)it(t,i,r,n);if(s.length+a.length<=20)for(let i of[s,a])i.forEach((r,c)=>i.slice(c+1).forEach(h=>it(t,r,h,n)));
if(o>=0)for(let i of s)it(t,i,o,n)}return t}function it(e,t,n,s){if(t===n)return;let a=Tt(t,n),o=e.get(a)??e.set(a,[]).get(a);o.includes(s)||o.push(s)}var Tt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function rt(e,t,n){let s=t.flatMap(a=>n==="post"?[a[4],a[5]]:[a[1]]).filter(Boolean).sort((a,o)=>e.dates[a]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Fe=0,Ue=1,ye=2,Qs=3,Ye="posted";function lt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var At=e=>{let t=0;return e.map(n=>t+=n)};function cn(e){let{data:t}=e,
n=t.name.map(()=>[]);t.a.forEach((b,T)=>{n[b].push(T),n[t.b[T]].push(T)}),t.kind=t.a.map(()=>Fe);let s=new Map(t.name.map((b,T)=>[b,T])),a=new Map(t.called),o=new Set(
At(t.listed)),i=new Map;At(t.again.map(([b])=>b)).forEach((b,T)=>i.set(b,b-t.again[T][1]));let r=new Map(t.docName.map(b=>[b,[]]));t.doc.forEach((b,T)=>r.get(t.
docName[b]).push(T));let c=[],h=new Map,d=new Map(t.docName.map((b,T)=>[b,T])),p=new Map(t.dates.map((b,T)=>[b,T])),l=new Map,f=new Set(t.posted),g=0,u=!1,k=Object.
freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),E=b=>t.types[t.type[b]],$=b=>f.has(
b)?Ye:E(b),y=(b,T)=>T.has(E(b))||T.has($(b)),O=(b,T)=>t.a[b]===T?t.b[b]:t.a[b],M=(b,T)=>n[b]?.find(P=>O(P,b)===T);function S(b){let[T,P]=[0,t.from.length-1];for(;T<
P;){let z=T+P+1>>1;t.from[z]<=b?T=z:P=z-1}return T}function C(b){return l.has(b)||l.set(b,At(t.seen[b])),l.get(b)}let B=b=>C(b).filter((T,P,z)=>T!==z[P-1]),F=b=>t.
story[S(b)],I=b=>t.dates[t.docDate[t.doc[b]]];function W(b){b.kind<ye&&[b.a,b.b].forEach(T=>n[T].push(t.a.length));for(let T of["a","b","weight","sentences","li\
sts","npmi","since","until","kind"])t[T].push(b[T])}function K(b){return Promise.all(b.map(async T=>{if(T>=t.said)return c[T-t.said];let[P,z,_,re=""]=(await e.chunk(
Math.floor(T/t.chunk)))[T%t.chunk],fe=[];for(let Y=0;Y<_.length;Y+=3)fe.push(_.slice(Y,Y+3));return{sentence:T,text:P,listing:!!z,marks:fe,clip:re}}))}function Q(b){
let T=new Map;for(let P of b)lt(T,S(P),P);return[...T].sort(([P],[z])=>(I(P)<I(z))-(I(P)>I(z))||P-z)}function J(b){if(h.has(b))return h.get(b);let[T,P]=[B(t.a[b]),
B(t.b[b])],z=new Set(P),_=T.filter(w=>z.has(w)),re=new Set(_.map(F)),[fe,Y]=[new Set(T.map(F)),new Set(P.map(F))],he=[...new Set([...T,...P])].filter(w=>!re.has(
F(w))&&Y.has(F(w))&&fe.has(F(w)));return{both:_,either:he.sort((w,v)=>w-v)}}function ie(){if(u)return;u=!0,g++;let b=t.name.map((P,z)=>new Map(B(z).map(_=>[F(_),
S(_)]))),T=new Map;b.forEach((P,z)=>{if(E(z)!=="reporter")for(let _ of P.keys())lt(T,_,z)}),b.forEach((P,z)=>{if(E(z)!=="reporter")return;let _=new Map;for(let[
re,fe]of P)for(let Y of T.get(re)??[])lt(_,Y,t.docDate[t.doc[fe]]);for(let[re,fe]of[..._].sort(([Y,he],[w,v])=>v.length-he.length||Y-w)){let Y=fe.filter(Boolean).
sort((he,w)=>t.dates[he]<t.dates[w]?-1:1);W({a:re,b:z,weight:fe.length,sentences:0,lists:0,npmi:null,since:Y[0]??0,until:Y.at(-1)??0,kind:Ue})}})}let de={post:null,
<<<<<<< HEAD
event:null},Re=new Map,je={post:new Map,event:new Map};function Te(k){return k==="together"?[]:(de[k]??=[...k==="post"?rn(t):ln(t)].sort(([,T],[,P])=>P.length-T.
length).map(([T,P])=>{let[z,_]=T.split(" ").map(Number),[re,fe]=rt(t,P,k);W({a:z,b:_,weight:P.length,sentences:0,lists:0,npmi:null,since:re,until:fe,kind:k==="p\
ost"?ye:Qs});let Y=t.a.length-1;return Re.set(Y,P),je[k].set(T,Y),Y}),de[k])}function He(k,T,P){return Te(P),je[P]?.get(Tt(k,T))??M(k,T)}function Le(k,T,P){return k.
has(T)||(k.set(T,k.size),P()),k.get(T)}let Oe=k=>Le(p,k??"",()=>t.dates.push(k)),Et=k=>Le(d,k.doc,()=>{t.docName.push(k.doc),t.paper.push(k.paper??""),t.docDate.
push(Oe(k.date))});function at(k){if(!s.has(k.entity)){s.set(k.entity,t.name.length),n.push([]),k.posted&&k.type==="person"&&f.add(t.name.length);let T={name:k.
entity,type:t.types.indexOf(k.type),alias:k.aliases,pinyin:k.pinyin,mentions:k.mentions,articles:k.articles,first:Oe(k.first),last:Oe(k.last),rank:0,community:-1,
seen:[]};for(let[P,z]of Object.entries(T))t[P].push(z);g++}return s.get(k.entity)}function Mt({entities:k,links:T}){k.forEach(at);for(let P of T){let[z,_]=[s.get(
P.source),s.get(P.target)];M(z,_)===void 0&&W({a:z,b:_,weight:P.weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:Oe(P.first),until:Oe(P.last),kind:Fe})}
g++}function qe(k,T){let P=z=>s.get(z)??z;t.post=[...t.post.filter(([z,,_])=>z!==k&&_!==k),...T.map(z=>[P(z.person),z.post,P(z.organ),Number(z.former),Oe(z.first),
Oe(z.last),z.begin??"",z.until??"",-1])],de.post=null,g++}function De(k,{quotes:T,more:P}){let z=new Map;for(let he of T)lt(z,`${he.sentence.doc}
${he.sentence.article}`,he);let _=h.get(k)??{both:[],either:[],came:0},[re,fe]=[[..._.both],[..._.both,..._.either]];for(let he of z.values()){let[{sentence:w}]=he,
=======
event:null},Re=new Map,je={post:new Map,event:new Map};function Te(b){return b==="together"?[]:(de[b]??=[...b==="post"?rn(t):ln(t)].sort(([,T],[,P])=>P.length-T.
length).map(([T,P])=>{let[z,_]=T.split(" ").map(Number),[re,fe]=rt(t,P,b);W({a:z,b:_,weight:P.length,sentences:0,lists:0,npmi:null,since:re,until:fe,kind:b==="p\
ost"?ye:Qs});let Y=t.a.length-1;return Re.set(Y,P),je[b].set(T,Y),Y}),de[b])}function He(b,T,P){return Te(P),je[P]?.get(Tt(b,T))??M(b,T)}function Le(b,T,P){return b.
has(T)||(b.set(T,b.size),P()),b.get(T)}let Oe=b=>Le(p,b??"",()=>t.dates.push(b)),Et=b=>Le(d,b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.
push(Oe(b.date)),t.pageNumber.push(b.page??"")});function at(b){if(!s.has(b.entity)){s.set(b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&f.add(
t.name.length);let T={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.pinyin,mentions:b.mentions,articles:b.articles,first:Oe(b.first),last:Oe(
b.last),rank:0,community:-1,seen:[]};for(let[P,z]of Object.entries(T))t[P].push(z);g++}return s.get(b.entity)}function Mt({entities:b,links:T}){b.forEach(at);for(let P of T){
let[z,_]=[s.get(P.source),s.get(P.target)];M(z,_)===void 0&&W({a:z,b:_,weight:P.weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:Oe(P.first),until:Oe(
P.last),kind:Fe})}g++}function De(b,T){let P=z=>s.get(z)??z;t.post=[...t.post.filter(([z,,_])=>z!==b&&_!==b),...T.map(z=>[P(z.person),z.post,P(z.organ),Number(z.
former),Oe(z.first),Oe(z.last),z.begin??"",z.until??"",-1])],de.post=null,g++}function qe(b,{quotes:T,more:P}){let z=new Map;for(let he of T)lt(z,`${he.sentence.
doc}
${he.sentence.article}`,he);let _=h.get(b)??{both:[],either:[],came:0},[re,fe]=[[..._.both],[..._.both,..._.either]];for(let he of z.values()){let[{sentence:w}]=he,
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
v={doc:Et(w),article:w.article,headline:w.headline,story:w.story,from:t.said+c.length};for(let[L,N]of Object.entries(v))t[L].push(N);for(let{sentence:L,marks:N}of he){
let R=t.said+c.length;c.push({sentence:R,text:L.text,listing:L.listing,marks:N.map(j=>[s.get(j.entity),j.start,j.end])}),fe.push(R),L.both&&re.push(R)}}let Y=new Set(
re.map(F));h.set(b,{both:re,either:fe.filter(he=>!Y.has(F(he))),more:P,came:_.came+T.length}),g++}return Object.freeze({data:t,held:k,edgesOf:n,nodeOf:s,lists:o,
evidence:h,posted:f,typeOf:E,kindOf:$,isOf:y,otherEnd:O,edgeOf:M,articleOf:S,typedEdges:Te,lineOf:He,rowsOf:Re,namingsOf:C,sentencesOf:B,storyOf:F,dayOf:I,quotes:K,
<<<<<<< HEAD
byArticle:Q,proof:J,version:()=>g,served:e.served,nameOf:k=>a.get(k)??t.name[k],firstPrint:k=>i.get(k)??k,monthOf:k=>I(k).slice(0,7),isCredit:k=>t.kind[k]===Ue,
isTyped:k=>t.kind[k]>=ye,sentencesIn:k=>{let T=t.from[k+1]??t.said+c.length;return Array.from({length:T-t.from[k]},(P,z)=>t.from[k]+z)},fileOf:k=>`${t.docName[t.
doc[k]]}#${t.article[k]}`,articleAt:k=>{let T=k.lastIndexOf("#");return(r.get(k.slice(0,T))??[]).find(P=>String(t.article[P])===k.slice(T+1))},addCredits:ie,addNode:at,
addGraph:Mt,addPosts:qe,addQuotes:De})}function dn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];
=======
byArticle:Q,proof:J,version:()=>g,served:e.served,nameOf:b=>a.get(b)??t.name[b],firstPrint:b=>i.get(b)??b,monthOf:b=>I(b).slice(0,7),isCredit:b=>t.kind[b]===Ue,
isTyped:b=>t.kind[b]>=ye,sentencesIn:b=>{let T=t.from[b+1]??t.said+c.length;return Array.from({length:T-t.from[b]},(P,z)=>t.from[b]+z)},fileOf:b=>`${t.docName[t.
doc[b]]}#${t.article[b]}`,articleAt:b=>{let T=b.lastIndexOf("#");return(r.get(b.slice(0,T))??[]).find(P=>String(t.article[P])===b.slice(T+1))},addCredits:ie,addNode:at,
addGraph:Mt,addPosts:De,addQuotes:qe})}function dn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
for(let[s,a]=t[0].split("-").map(Number);;a===12?(s++,a=1):a++)if(n.push(`${s}-${String(a).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function fn(e,t,n){
let[s,a]=[e.dates[t],e.dates[n]];return s===a?s:[s,a].filter(Boolean).join(" – ")}var Ne=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Ct="#8a8a8a",Pe={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Xs,hn]=[6.5,23],Js=4,Ys=[.5,.72,.86,.94,.98],ct=[.8,1.3,2,3,4.4,6],
dt=[.13,.2,.3,.42,.56,.72],Zs=.16;function pn(e,t,n,s,a){let{data:o}=e,i=Math.max(Xs,Math.min(Js/a,14)),r=new Map(Ne.slice(0,o.groups).map((u,k)=>[k,u])),c=u=>Math.
min((i+(hn-i)*Math.sqrt(t.measure.of(u)/t.measure.greatest))*(e.typeOf(u)==="reporter"?1.5:1),hn),h=u=>t.state.colour==="type"?o.colours[e.typeOf(u)]:r.get(o.community[u])??
Ct,d=eo(t),p=Math.min(1,Zs/Math.max(to(e,t,d,s),1e-9)),l=u=>d.findLastIndex(k=>t.tie(u)>=k),f=t.compared?.changes,g=u=>t.state.links==="post"&&(e.rowsOf.get(u)??
[]).every(k=>k[3]);return Object.freeze({radius:c,colour:h,step:l,scale:d,coloured:r,least:i,line(u){let k=t.lit,E=k?.edges.has(u),$=l(u),y=f?.get(u),O=Math.max(
dt[$]*p,.06);if(e.isTyped(u))return{width:Math.min(1.4+.5*(t.counts.weight[u]-1),5)+(E?.6:0),opacity:k&&!E?.12:y?.8:.6,colour:y?n[y]:E?n.accent:n.edge,dashes:g(
u)||y==="lost"?[5,4]:!1};let M=y?Math.max(dt[$],.35):E?Math.max(dt[$],.6):k?O*(t.state.ego?.6:.25):O;return{width:E?ct[$]+.8:k&&t.state.ego?Math.min(ct[$],1.5):
ct[$],opacity:M,colour:y?n[y]:E?n.accent:n.edge,dashes:y==="lost"||o.kind[u]===Ue?[5,4]:!1}},opacity:u=>!t.lit||t.lit.strong.has(u)?1:t.lit.weak.has(u)?.45:t.state.
ego?.6:.13})}function eo(e){let t=e.edges.map(e.tie).sort((s,a)=>s-a),n=[0];for(let s of Ys){let a=t[Math.floor(s*t.length)]??1;a<=n.at(-1)&&(a=t.find(o=>o>n.at(
-1))??1/0),n.push(a)}return n}function to({data:e},t,n,s){let a=t.nodes.map(s).filter(Boolean);if(a.length<2)return 0;let o=p=>a.reduce(([l,f],g)=>[Math.min(l,g[p]),
Math.max(f,g[p])],[1/0,-1/0]),[[i,r],[c,h]]=[o("x"),o("y")];return t.edges.reduce((p,l)=>{let[f,g]=[s(e.a[l]),s(e.b[l])],u=n.findLastIndex(k=>t.tie(l)>=k);return f&&
g?p+ct[u]*dt[u]*Math.hypot(f.x-g.x,f.y-g.y):p},0)/Math.max((r-i)*(h-c),1e4)}var Lt=["mentions","articles","degree","rank"],ft=["hide","pin","open","sel","not"],xt={level:["article","sentence"],colour:["community","type"],size:Lt,links:[
"together","post","event"]},no={least:1,from:"",to:"",level:"article",lists:!0},et={...no,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},un={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},mn={lang:["zh","en"],theme:[
"light","dark"]},Ze=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Ye]:[],...e.types.filter(n=>!e.core.includes(n))],gn=e=>({...et,...un,
types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(ft.map(t=>[t,new Set]))}),le=e=>({...e,...un}),so=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(
e??"")?e:"";function wn(e,t,n){let s=new URLSearchParams(e.slice(1)),a=(l,f,g)=>f.includes(s.get(l))?s.get(l):g,o=l=>s.getAll(l).map(f=>t.nodeOf.get(f)).filter(
f=>f!==void 0),i=(l,f,g,u)=>Math.max(f,Math.min(Number.parseInt(s.get(l)??"",10)||u,g)),r=s.has("types")?s.get("types").split(",").filter(l=>Ze(t).includes(l)):
t.data.core,[c,h,[d=-1]]=[o("edge"),o("chain"),o("node")],p=[...c,...h,...d<0?[]:[d]];return{types:new Set([...r,...p.filter(l=>!t.isOf(l,new Set(r))).map(t.kindOf)]),
node:d,ends:c.length===2&&t.lineOf(...c,a("links",xt.links,"together"))!==void 0?c:null,chain:h.length===2&&h[0]!==h[1]?h:null,ego:{1:1,2:2}[s.get("ego")]??0,least:i(
"least",1,1e3,1),from:a("from",n,""),to:a("to",n,""),less:so(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(xt).map(([l,f])=>[l,
a(l,f,et[l])])),...Object.fromEntries(Object.entries(mn).map(([l,f])=>[l,a(l,f,"")])),table:a("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:i("gr\
oup",0,1e6,0)-1,shown:i("shown",1,99,1),step:i("step",0,t.data.steps.length,0),q:s.get("q")??"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.
fromEntries(ft.map(l=>[l,new Set(o(l))])),unknown:["node","edge","chain"].flatMap(l=>s.getAll(l)).filter(l=>!t.nodeOf.has(l))}}function yn(e,t){let n=new URLSearchParams,
s=o=>t.data.name[o],a=Ze(t).filter(o=>e.types.has(o));a.join()!==Ze(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",a.join()),e.node>=0&&n.set("node",
s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of["least","from",
"to","less",...Object.keys(xt),"table","q","read","shown"])e[o]!==et[o]&&n.set(o,e[o]);for(let o of Object.keys(mn))e[o]&&n.set(o,e[o]);e.group>=0&&n.set("group",
e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of ft)e[o].forEach(i=>n.append(o,
s(i)));return n.toString()}var bn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),$e=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),kn=(e,t)=>({...e,...et,...Object.fromEntries(ft.map(n=>[n,new Set])),types:new Set(t.data.core)});function On(e,t,n,s){
let a=(r,c,h)=>({name:r,text:c,without:{...e,...h}}),o=(r,c)=>[...e[r]].map(h=>a(r,`${c} ${t.nameOf(h)}`,{[r]:$e(e[r],h)})),i=(r,c,h)=>e[r]===et[r]?[]:[a(r,c,h)];
return[...e.from||e.to?[a("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...i("less",`${s.against} ${e.less.replace(".."," – ")}`,
{less:""}),...i("least",`${s.least} ≥ ${e.least}`,{least:1}),...i("level",s.options[e.level],{level:"article"}),...i("lists",s.noLists,{lists:!0}),...i("links",
s.options[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var x=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[a,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
a,o):o!==null&&s.setAttribute(a,o);return s.append(...n.flat().filter(a=>a!==null&&a!=="")),s}function X(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[a,o]of Object.entries(t))s.setAttribute(a,o);return s.append(...n),s}var Se=(e,t,n)=>X("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},X("path",{d:Pe[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),be=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,me=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>me(e,{...le(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),we=(e,t,...n)=>me(e,{...le(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Ae=(e,t)=>we(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ce=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),tt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},t))),oe=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[],ke=e=>m("button",{type:"button",
class:"quiet back",click:()=>e.go(le(e.state))},"← ",e.words.close),ht=(e,t)=>e.view.counts.npmi[t]?.toFixed(2)??"",ae=(e,t,n)=>fn(e.graph.data,t,n);function $n(e,t,n){
return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Nt({graph:e,words:t},n){let{data:s}=e,a=s.doc[n],o=s.pageNumber[a];return[s.paper[a],s.dates[s.docDate[a]]||t.undated,o&&t.page(o),s.headline[n]]}var oo=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Pt(e,t,n){let[s,a,o,i]=Nt(e,n),r=[s,a,o,i&&`《${i.replace(/[《》]/g,c=>c==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return`“${oo(t)}”（${r.join("，")}）`}function It(e,t){let[n,s,a,o]=Nt(e,t);return[m("b",{class:"headline"},o||e.words.
untitled),m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,a].filter(Boolean).join(" · "))]}var Sn=(e,t)=>me(e,{...e.state,table:"",read:e.graph.fileOf(t)},
e.words.read);function Ce(e,t,n,s){let a=m("article",{},m("header",{},...It(e,t)));return vn(e,a,t,n,s),a}function Ge(e,t,n,s){let a=m("details",{},m("summary",
{},...It(e,t)));return a.addEventListener("toggle",()=>vn(e,a,t,n,s),{once:!0}),a}function*zt(e,t,n){let s=0;for(let[a,o,i]of t)o<s||i<=o||(yield e.slice(s,o),yield n(
a,e.slice(o,i)),s=i);yield e.slice(s)}async function vn(e,t,n,s,a){let o=new Set;for(let{sentence:i,text:r,listing:c,marks:h,clip:d}of await e.graph.quotes(s)){
if(o.has(e.graph.firstPrint(i)))continue;o.add(e.graph.firstPrint(i));let p=(l,f)=>m("mark",{class:l===a[0]?"one":"other"},f);t.append(m("blockquote",{},c?m("sp\
an",{class:"chip"},e.words.listing):"",...zt(r,h.filter(([l])=>a.includes(l)),p),En(e,r,n),Mn(e,d)))}t.append(Sn(e,n))}function En(e,t,n){let s=m("button",{type:"\
button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("click",async()=>{await ao(Pt(e,t,n)),s.textContent=e.words.
copied}),s}var Mn=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):"";async function ao(e){try{await navigator.clipboard.
writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.execCommand("copy"),t.remove()}}function Tn(e,{text:t,
marks:n,article:s,listing:a,clip:o},i){let r=(l,f)=>me(e,{...le(e.state),node:l},f),c=i.length?t.indexOf(i[0]):-1,h=n.filter(([,l,f])=>c<0||f<=c||l>=c+i[0].length),
d=c<0?h:[...h,[-1,c,c+i[0].length]].sort((l,f)=>l[1]-f[1]),p=zt(t,d,(l,f)=>l<0?m("mark",{class:"one"},f):r(l,f));return m("article",{},m("header",{},...It(e,s)),
m("blockquote",{},a?m("span",{class:"chip"},e.words.listing):"",...p,En(e,t,s),Mn(e,o)),Sn(e,s))}function An(e,t){let{graph:n,words:s,state:a,view:o}=e,[i,r,c,h]=Nt(
e,t),d=m("div",{id:"text"}),p=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(l=>{for(let{text:f,marks:g}of l){let u=(k,E)=>me(e,{...le(a),node:k},m("m\
ark",{class:p.has(k)?"one":"other"},E));d.append(m("p",f===h?{class:"headline"}:{},...zt(f,g,u)))}}),[m("button",{type:"button",class:"quiet back",click:()=>e.go(
{...a,read:""})},"← ",s.back),m("h2",{},h||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[i,r,c].filter(Boolean).join(" · ")),m("h3",{},n.served?
s.partOfArticle:s.wholeArticle),d]}var ve=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function pt(e,t,n){let s=m("select",{"data-control":t},...n.map(a=>m("option",{value:a,...a===e.
state[t]?{selected:""}:{}},e.words.options[a])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Bt(e,t,[n,s],a,o){let i=m("output",{},a(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{i.textContent=a(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,i]}function Rt(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function jt(e){let{state:t,words:n,months:s,set:a,picture:o}=e,i=x("controls"),r=i.contains(document.activeElement)?document.activeElement.dataset.
control:null,c=s.length-1,[h,d]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):c],p=(l,f)=>a({from:l?s[l]:"",to:f<c?s[f]:""});i.replaceChildren(ve(n.least,
...Bt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((l,f)=>Math.max(l,f),2),2),30)],String,l=>a({least:l}))),...s.length>1?[ve(n.from,...Bt("f\
rom",h,[0,c],l=>s[l],l=>p(l,Math.max(l,d)))),ve(n.to,...Bt("to",d,[0,c],l=>s[l],l=>p(Math.min(h,l),l)))]:[],ve(n.level,pt(e,"level",["article","sentence"])),ve(
n.listed,Rt("lists",t.lists,l=>a({lists:l}))),ve(n.links,pt(e,"links",["together","post","event"])),ve(n.colour,pt(e,"colour",["community","type"])),ve(n.size,pt(
e,"size",Lt)),ve(n.physics,Rt("physics",o.moves(),o.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(kn(t,e.graph))}},n.reset)),
r&&i.querySelector(`[data-control=${r}]`)?.focus()}function Cn(e){let{graph:t,state:n,words:s,view:a}=e,{data:o}=t,i=o.name.map((d,p)=>p).filter(d=>!a.counts.recounted||
a.counts.articles[d]>0),r=Ze(t).map(d=>{let p=new Set([d]),l=m("input",{type:"checkbox","data-type":d});return l.checked=n.types.has(d),l.addEventListener("chan\
ge",()=>{let f=new Set(n.types);l.checked?f.add(d):f.delete(d);let g=n.node>=0&&t.isOf(n.node,f);e.go({...n,types:f,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
x("types").querySelector(`[data-type=${d}]`).focus()}),m("label",{},l,Se(e,d===Ye?"person":d),o.labels[d][s.language].many,m("span",{class:"number"},String(i.filter(
f=>t.isOf(f,p)).length)))}),c=Rt("hubs",n.hubs,d=>e.set({hubs:d})),h=[...a.hubs].slice(0,5).map(t.nameOf).join("、")+(a.hubs.size>5?" …":"");x("types").replaceChildren(
...r,...a.hubs.size?[m("label",{class:"hubs",title:s.hubsHint(h)},c,s.hubsOn,m("span",{class:"number"},String(a.hubs.size)))]:[])}function xn(e){let{graph:t,state:n,
words:s}=e,a=["together","post","event"].filter(o=>o==="together"||t.data[o].length);x("kinds").hidden=a.length<2||!!n.table,x("kinds").replaceChildren(...a.map(
o=>ce(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function Ln(e){let t=On(e.state,e.graph,e.months,e.words);x("\
chips").hidden=!t.length,x("chips").replaceChildren(...t.map(({name:n,text:s,without:a})=>{let o=me(e,a,s,m("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Nn(e){let{graph:t,view:n,state:s,words:a,looks:o}=e,i=Ht(e),r=n.nodes.length-
n.groups.reduce((c,{members:h})=>c+h.length,0);x("legend-body").replaceChildren(...i.length?[m("h3",{},a.groupsTitle),...i,...r?[m("p",{class:"group"},Pn(Ct),a.
restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},a.sizeOf[s.size]),io(e),...s.links==="together"?[m("h3",{},a.widthOf),ro(e),m("p",{class:"soft"},
a.why(t.data.limit.each))]:[m("h3",{},a.options[s.links]),m("p",{class:"soft"},a.lineOf[s.links])]),x("legend").hidden=!!s.table||!o}function Ht(e){let{graph:t,
view:n,state:s,words:a}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=i=>()=>e.go({...e.bare(),group:s.group===i?-1:i});return n.groups.map(({
number:i,members:r})=>{let c=a.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:c,"data-group":i+1,"aria-pressed":String(s.
group===i),click:o(i)},Pn(Ne[i%Ne.length]),m("span",{},c),m("span",{class:"number"},String(r.length)))})}var Pn=e=>X("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},X("circle",{cx:8,cy:8,r:7,fill:e}));function io({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(a=>n<16?Math.round(a*10)/10:Math.
round(a));return m("div",{class:"scale"},...s.map((a,o)=>m("span",{},X("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},X("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(a))))}function ro({looks:e}){let t=e.scale.map((a,o)=>[a,o]).filter(([a])=>Number.isFinite(
a)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([a,o])=>m("span",{},X("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},X("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),a?`≥ ${a}`:"1")))}function qt(e,t){let[n,s,a]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(a++,n++,s++):e[n]<t[s]?n++:s++;return a}var In=e=>[...new Set(e)].sort((t,n)=>t-n);
function lo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function _e(e,{from:t,to:n},s){let a=e.monthOf(s);return(!t||a&&a>=t)&&(!n||a&&a<=
n)}function Dt(e,{from:t,to:n},s,a){let{data:o}=e;if(o.kind[s]!==ye)return _e(e,{from:t,to:n},e.articleOf(a[7]));let[i,r]=[o.dates[a[4]].slice(0,7),o.dates[a[5]].
slice(0,7)];return(!t||r&&r>=t)&&(!n||i&&i<=n)}var nt=({from:e,to:t,lists:n})=>!!(e||t||!n);function zn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(nt(n)?fo(e,n):co(e)))),t.get(s)}}function co({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function fo(e,t){let{data:n,lists:s}=e,
a=n.doc.map((y,O)=>_e(e,t,O)),o=y=>(t.lists||!s.has(y))&&a[e.articleOf(y)],i=n.name.map((y,O)=>e.namingsOf(O).filter(o)),r=i.map(y=>In(y.map(e.storyOf))),c=i.map(
y=>In(y.map(e.firstPrint))),h=c.map(y=>y.filter(O=>s.has(O))),d=new Map,p=(y,O)=>!O||y&&n.dates[y]<n.dates[O]?y:O;n.story.forEach((y,O)=>{a[O]&&d.set(y,p(n.docDate[n.
doc[O]],d.get(y)))});let l=y=>y.reduce(([O,M],S)=>{let C=d.get(S)??0;return C?[!O||n.dates[C]<n.dates[O]?C:O,!M||n.dates[C]>n.dates[M]?C:M]:[O,M]},[0,0]),f=r.map(
<<<<<<< HEAD
l),g=new Set(n.story.filter((y,O)=>a[O])).size,u=y=>n.kind[y]!==Ue&&n.kind[y]<ye,b=new Map([...e.rowsOf].map(([y,O])=>[y,O.filter(M=>Dt(e,t,y,M))])),E=n.a.map((y,O)=>b.
get(O)?.length??qt(r[y],r[n.b[O]])),$=n.a.map((y,O)=>{if(b.has(O))return rt(n,b.get(O),n.kind[O]===ye?"post":"event");let M=new Set(r[n.b[O]]);return E[O]?l(r[y].
=======
l),g=new Set(n.story.filter((y,O)=>a[O])).size,u=y=>n.kind[y]!==Ue&&n.kind[y]<ye,k=new Map([...e.rowsOf].map(([y,O])=>[y,O.filter(M=>qt(e,t,y,M))])),E=n.a.map((y,O)=>k.
get(O)?.length??Dt(r[y],r[n.b[O]])),$=n.a.map((y,O)=>{if(k.has(O))return rt(n,k.get(O),n.kind[O]===ye?"post":"event");let M=new Set(r[n.b[O]]);return E[O]?l(r[y].
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
filter(S=>M.has(S))):[0,0]});return{articles:r.map(y=>y.length),mentions:i.map(y=>y.length),first:f.map(([y])=>y),last:f.map(([,y])=>y),weight:E,sentences:n.a.map(
(y,O)=>u(O)?qt(c[y],c[n.b[O]]):0),lists:n.a.map((y,O)=>u(O)?qt(h[y],h[n.b[O]]):0),npmi:n.a.map((y,O)=>u(O)?lo(E[O],r[y].length,r[n.b[O]].length,g):null),since:$.
map(([y])=>y),until:$.map(([,y])=>y),stories:g,pages:new Set(n.doc.filter((y,O)=>a[O])).size,recounted:!0,said:y=>i[y].filter((O,M,S)=>O!==S[M-1])}}var ho=12,Bn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function ut(e,t){let{graph:n,state:s}=e,{dates:a}=n.data,o=i=>a[s.links==="post"?i[5]:i[1]];return n.
rowsOf.get(t).filter(i=>Dt(n,s,t,i)).sort((i,r)=>(o(i)<o(r))-(o(i)>o(r)))}function Wt(e,t,n){let{graph:s,words:a}=e;return e.state.links==="post"?`${n[3]?`${a.former}\
 `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ae(e,n[4],n[5])}`:[a.acts[s.data.acts[n[0]]],Bn(e,n[1]),n[6]||n[5]].filter(Boolean).join(" · ")}
function Rn(e,t){let{graph:n,words:s,state:a}=e,[o,...i]=ut(e,t);if(!o)return"";let r=a.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.data.acts[o[0]]],
n.data.dates[o[1]]].filter(Boolean).join(" ");return i.length?`${r} +${i.length}`:r}function jn(e,t){let{graph:n,words:s,state:a,view:o}=e,i=[n.data.a[t],n.data.
b[t]],r=ut(e,t),c=n.edgeOf(...i),h=d=>a.links==="post"?d[8]:d[7];return[ke(e),m("h2",{class:"pair"},...i.map(d=>te(e,d))),tt([s.times(a.links,r.length),ae(e,o.counts.
since[t],o.counts.until[t])]),c===void 0?"":me(e,{...a,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(d=>[m("h3",{class:"act"},Wt(e,t,d)),h(d)<
0?"":Ce(e,n.articleOf(h(d)),[h(d)],i)]))]}function Hn(e,t){let{graph:n,words:s,state:a}=e,{data:o}=n,i=([,d])=>o.dates[d],r=o.event.filter(([,,d,p,l,,,f])=>(d.includes(
t)||p.includes(t)||l===t)&&_e(n,a,n.articleOf(f))).sort((d,p)=>(i(d)<i(p))-(i(d)>i(p))),c=([,,d,p,l])=>[...new Set([...d,...p,...l<0?[]:[l]])].filter(f=>f!==t),
h=d=>{let[p,l,,,,f,g,u]=d,k=c(d);return m("li",{},m("b",{},s.acts[o.acts[p]])," ",m("time",{},Bn(e,l)),g||f?m("span",{},` ${[g,f].filter(Boolean).join(" · ")}`):
"",k.length?m("div",{class:"with"},...k.slice(0,6).map(E=>te(e,E)),k.length>6?` +${k.length-6}`:""):"",Ge(e,n.articleOf(u),[u],[t]))};return oe(`${s.events} ${r.
length}`,r,m("ol",{id:"events",class:"line"},...r.slice(0,ho).map(h)))}function po(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function uo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,a;(a=2*s+1)<e.length&&(a+1<e.length&&e[a+1][0]<e[a][0]&&a++,!(e[s][0]<=e[a][0]));s=a)[e[s],e[a]]=[e[a],e[s]];return t}function mo(e,t,[n,s],a){let o=new Map(
[[n,0]]),i=e.edgesOf.filter(p=>p.length).length,[r,c,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[p,l]=uo(h);if(c.has(l))continue;if(l===s)break;c.add(l);let f=l===
<<<<<<< HEAD
n?0:3*e.edgesOf[l].length/i;for(let g of e.edgesOf[l]){let u=e.otherEnd(g,l);if(!t.passes(g)||!a(g,u))continue;let b=p+f+1/t.weight(g);b<(o.get(u)??1/0)&&(o.set(
u,b),r.set(u,g),po(h,[b,u]))}}if(!r.has(s))return null;let d=[];for(let p=s;p!==n;p=e.otherEnd(d[0],p))d.unshift(r.get(p));return d}function st(e,t,n){let s=[t];
for(let a of n)s.push(e.otherEnd(a,s.at(-1)));return s}function qn(e,t,[n,s],a,o=4){let i=e.edgeOf(n,s),r=i!==void 0&&t.passes(i)?[[i]]:[],c=new Set(a);for(;r.length<
=======
n?0:3*e.edgesOf[l].length/i;for(let g of e.edgesOf[l]){let u=e.otherEnd(g,l);if(!t.passes(g)||!a(g,u))continue;let k=p+f+1/t.weight(g);k<(o.get(u)??1/0)&&(o.set(
u,k),r.set(u,g),po(h,[k,u]))}}if(!r.has(s))return null;let d=[];for(let p=s;p!==n;p=e.otherEnd(d[0],p))d.unshift(r.get(p));return d}function st(e,t,n){let s=[t];
for(let a of n)s.push(e.otherEnd(a,s.at(-1)));return s}function Dn(e,t,[n,s],a,o=4){let i=e.edgeOf(n,s),r=i!==void 0&&t.passes(i)?[[i]]:[],c=new Set(a);for(;r.length<
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
o;){let h=mo(e,t,[n,s],(d,p)=>d!==i&&!c.has(p)&&(!e.isCredit(d)||n===e.data.b[d]||s===e.data.b[d]));if(!h)break;r.push(h),st(e,n,h).slice(1,-1).forEach(d=>c.add(
d))}return r}function Dn(e,t,n,s){let a=new Map(e.edgesOf[n].filter(t.passes).map(i=>[e.otherEnd(i,n),i])),o=([,i,r])=>Math.min(t.weight(i),t.weight(r));return e.
edgesOf[s].filter(i=>t.passes(i)&&a.has(e.otherEnd(i,s))).map(i=>[e.otherEnd(i,s),a.get(e.otherEnd(i,s)),i]).sort((i,r)=>o(r)-o(i)||i[0]-r[0])}var go=new Intl.Collator("zh"),Wn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?go.compare(t,e):t-e);function Un({words:e},t,n,s,a){let[o,i]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,c=()=>{let p=t.map(l=>[s[1](l),l]).sort(([l],[f])=>r?Wn(l,f):Wn(f,l));o.replaceChildren(...p.slice(0,a).map(([,l])=>m(
"tr",{},...n.map(([f,g,u])=>m("td",{class:f},u?u(l):String(g(l))))))),n.forEach((l,f)=>d[f].setAttribute("aria-sort",l!==s?"none":r?"descending":"ascending")),i.
hidden=t.length<=a,i.textContent=e.more(Math.min(t.length-a,100))},h=p=>{[s,r]=[p,p===s?!r:p[0]!=="name"],c()},d=n.map(p=>m("th",{scope:"col",class:p[0]},m("but\
ton",{type:"button",class:"quiet",title:p[3]??null,click:()=>h(p)},e[p[0]])));return i.addEventListener("click",()=>{a+=100,c()}),c(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...d)),o),i)}var mt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Gn=e=>["together",t=>e.view.counts.weight[t],t=>we(e,t,String(e.view.
counts.weight[t]))],_n=e=>["sentences",t=>e.view.counts.sentences[t]],Vn=e=>["npmi",t=>e.view.counts.npmi[t],t=>ht(e,t),e.words.npmiHint],Fn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function Kn(e,t){let{graph:n,view:s,words:a}=e,o=n.edgesOf[t].filter(s.passes).length,i=Gn(e);
return m("div",{id:"companions"},Un(e,s.near,[mt(e,r=>n.otherEnd(r,t)),i,_n(e),Vn(e)],i,25),m("p",{class:"soft"},o>s.near.length?a.hidden(o-s.near.length):""))}
function Qn(e){let{graph:t,view:n,state:s,words:a}=e,{data:o}=t,{counts:i}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let c=u=>t.isOf(u,s.types)&&!s.hide.has(u)&&(!i.recounted||i.articles[u]>0),[h,d]=[Gn(e),["articles",u=>i.articles[u]]],[p,l,f]=s.table==="edges"?[o.a.map((u,k)=>k).
filter(u=>o.kind[u]<ye&&c(o.a[u])&&c(o.b[u])&&n.passes(u)),[mt(e,u=>o.a[u]),mt(e,u=>o.b[u]),h,_n(e),["inLists",u=>i.lists[u]],Vn(e),...Fn(e,i.since,i.until)],h]:
[o.name.map((u,k)=>k).filter(c),[mt(e,u=>u),["type",u=>be(e,u)],d,["mentions",u=>i.mentions[u]],["companions",u=>t.edgesOf[u].filter(n.passes).length],...Fn(e,i.
first,i.last)],d],g=u=>ce("tab-"+u,a.tabs[u],s.table===u,()=>e.set({table:u}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},a.rows(p.length))),Un(e,p,l,f,100))}var Jn=(e,t,n)=>m("time",{class:"soft"},ae(e,t,n)),Yn=(e,t)=>typeof t=="number"?te(e,t):t;function wo(e,[,t,n,s,a,o,i,r]){let c=i||r?m("time",{},`${i||"…"} – ${r||
"…"}`):Jn(e,a,o);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",Yn(e,n),c)}function yo(e,[t,n,,s,a,o]){return m("li",
s?{class:"former"}:{},Yn(e,t)," ",m("b",{},s?e.words.former+" ":"",n),Jn(e,a,o))}function bo(e,t){let{state:n,words:s,go:a,set:o}=e,i=r=>()=>o({[r]:$e(n[r],t)});
return m("div",{class:"buttons acts"},ce("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),ce("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),ce("open",s.open,
n.open.has(t),i("open")),ce("pin",s.pin,n.pin.has(t),i("pin")),ce("hide",s.hide,!1,()=>a({...le(n),hide:$e(n.hide,t)})),ce("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),i("sel")),ce("chain",s.chain,e.linking===t,()=>e.link(t)))}function Zn(e,t){let{graph:n,words:s,view:a,state:o}=e,{data:i}=n,{counts:r,lit:c}=a,h=r.
said(t),d=i.post.filter(f=>f[0]===t),p=i.post.filter(f=>f[2]===t),l=a.near.length;return[ke(e),m("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),tt([be(
e,t),i.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),ae(e,r.first[t],r.last[t])]),bo(e,t),oe(s.aliases,i.alias[t],m("p",{id:"aliases"},...i.alias[t].
map(f=>m("span",{class:"chip"},f)))),oe(s.posts,d,m("ol",{id:"posts",class:"line"},...d.map(f=>wo(e,f)))),oe(s.holders,p,m("ol",{id:"holders",class:"line"},...p.
map(f=>yo(e,f)))),Hn(e,t),oe(n.typeOf(t)==="reporter"?s.covered:s.companions,l?[1]:[],Kn(e,t),c?.rest>0&&!o.ego?m("button",{type:"button",class:"quiet",id:"more\
-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(c.rest)):""),oe(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([f,g])=>Ge(e,f,g,[t]))))]}function es(e,t){
let{graph:n,words:s,view:a,state:o}=e,{data:i}=n,{counts:r}=a,c=[i.a[t],i.b[t]],h=nt(o)?new Set(c.flatMap(u=>r.said(u))):null,d=n.proof(t),[p,l]=[d.both,d.either].
map(u=>h&&!n.evidence.has(t)?u.filter(k=>h.has(k)):u),f=h?0:i.weight[t]-new Set([...p,...l].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(
r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${ht(e,t)}`];return[ke(e),m("h2",{class:"pair"},...c.map(u=>te(e,u))),tt([...g,
ae(e,r.since[t],r.until[t])]),oe(s.evidence,p,m("div",{id:"evidence"},...n.byArticle(p).map(([u,k])=>Ce(e,u,k,c)))),oe(s.apart,l,m("div",{id:"apart"},...n.byArticle(
l).map(([u,k],E)=>(p.length||E>2?Ge:Ce)(e,u,k,c)))),i.database&&f>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(f)):"",n.evidence.get(t)?.more?m(
"button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function Xn(e,t,n,s){let{graph:a,words:o,view:i}=e,r=st(a,t,n);return m("ol",
{id:s,class:"line chain"},...n.map((c,h)=>{let{both:d,either:p}=a.proof(c),l=a.byArticle(d.length?d:p).slice(0,2),f=h>0?me(e,{...e.state,not:$e(e.state.not,r[h])},
`${o.not} ${a.nameOf(r[h])}`):"";return m("li",{},te(e,r[h])," — ",we(e,c,o.inArticles(i.counts.weight[c]))," — ",te(e,r[h+1]),f&&m("span",{class:"not"},f),
...l.map(([g,u])=>Ge(e,g,u,[r[h],r[h+1]])))}))}function ts(e){let{graph:t,words:n,view:s,state:a}=e,[o,i]=a.chain,r=Dn(t,s,o,i),c=s.ways.filter(l=>l.length===1),
h=s.ways.filter(l=>l.length>1),[d,...p]=[...c,...h];return[ke(e),m("h2",{class:"pair"},te(e,o),te(e,i)),m("h3",{},c.length?n.direct:n.strongest),d?Xn(e,o,d,"ste\
ps"):m("p",{class:"soft",id:"steps"},n.apart2),oe(n.ways,p,...p.map((l,f)=>Xn(e,o,l,`way-${f}`))),oe(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).
map(([l,f,g])=>m("li",{},te(e,l),m("span",{},we(e,f,String(s.counts.weight[f]))," · ",we(e,g,String(s.counts.weight[g])))))))]}function ns(e,{members:t}){let{graph:n,
words:s,view:a}=e,o=new Set(t),i=a.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,c)=>a.tie(c)-a.tie(r)||r-c).slice(0,10);return[ke(e),m("h2",
{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},te(e,r),m("span",{class:"\
number"},String(a.counts.articles[r]))))),oe(s.ties,i,m("ol",{class:"rows",id:"ties"},...i.map(r=>m("li",{},Ae(e,r),we(e,r,s.inArticles(a.counts.weight[r]))))))]}var Ft=26;function Ie(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Gt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function ko(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var ss=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(ko).join(",")).join(`\r
`)+`\r
`;function _t({graph:e,view:t,picture:n}){let{data:s}=e,{counts:a}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:a.mentions[o],articles:a.articles[o],first:s.dates[a.first[o]],last:s.dates[a.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let i={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:i,interaction:i,kind:i,
weight:a.weight[o],sentences:a.sentences[o],lists:a.lists[o],npmi:a.npmi[o],first:s.dates[a.since[o]],last:s.dates[a.until[o]]}}}}function Oo(e){let{graph:t,view:n}=e,
{head:s,keys:a}=t.data.declared,o=_t(e),i=(h,d)=>Object.entries(a[h]).filter(([p])=>d[p]!==void 0&&d[p]!==null&&d[p]!=="").map(([p,l])=>`<data key="${l}">${Gt(d[p])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${i("node",o.node(h))}</node>`),c=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${i("edge",o.edge(h))}</edge>`);return`${s}${[...r,...c].join(`
`)}
</graph>
</graphml>
`}function gt(e,t){let{graph:n,view:s,looks:a,picture:o,words:i,state:r}=e,{data:c}=n,h=o.scale(),d=$o(e,h),[p,l,f,g]=d.map(I=>I*h),u=I=>({x:o.spotOf(I).x*h,y:o.
spotOf(I).y*h}),k=s.edges.map(I=>{let[W,K,Q]=[u(c.a[I]),u(c.b[I]),a.line(I)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${K.x.toFixed(1)}" y\
2="${K.y.toFixed(1)}" stroke="${Q.colour}" stroke-opacity="${Q.opacity.toFixed(2)}" stroke-width="${Math.max(Q.width*h,.5).toFixed(1)}"${Q.dashes?` stroke-dasha\
rray="${Q.dashes.join(" ")}"`:""}/>`}),E=s.nodes.map(I=>{let[W,K]=[u(I),a.radius(I)*h];return`<path transform="translate(${(W.x-K).toFixed(1)} ${(W.y-K).toFixed(
1)}) scale(${(K/8).toFixed(3)})" d="${Pe[c.shapes[n.typeOf(I)]]}" fill="${a.colour(I)}" fill-opacity="${a.opacity(I)}"><title>${Gt(n.nameOf(I))}</title></path>`}),
$=o.toMap,y=(I,W,K,Q,J="")=>`<text x="${W.toFixed(1)}" y="${K.toFixed(1)}" font-size="${Q}" fill="${t.ink}" ${J}>${Gt(I)}</text>`,O=o.labels().map(({text:I,x:W,
y:K})=>{let Q=$({x:W,y:K});return y(I,Q.x*h,Q.y*h,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
M=r.colour==="community"?s.groups.map(({number:I,members:W})=>[Ne[I%Ne.length],i.group(W.slice(0,3).map(n.nameOf)),"dot"]):c.types.filter(I=>s.nodes.some(W=>n.typeOf(
W)===I)).map(I=>[c.colours[I],c.labels[I][i.language].many,c.shapes[I]]),S=M.flatMap(([I,W,K],Q)=>[`<path transform="translate(${p.toFixed(1)} ${(g+12+Ft*Q).toFixed(
1)})" d="${Pe[K]}" fill="${I}"/>`,y(W,p+24,g+25+Ft*Q,13)]),C=g+30+Ft*M.length,B=`${i.corpus(s.counts.pages,s.counts.stories,wt(e))} · ${i.sizeOf[r.size]} · ${i.
widthOf} · kg`,F=[p-20,l-64,f-p+40,C-l+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${F.join(" ")}" width="${F[2]}" height=\
"${F[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${F[0]}" y="${F[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
y(Vt(e),p,l-32,22,'font-weight="600"'),...k,...E,...O,...S,y(B,p,C,12)].join(`
`)}</svg>`}function Vt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function wt({graph:e,state:t,months:n}){let s=e.data.docDate.map(a=>e.data.dates[a]).filter(Boolean).sort();return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(
-1)}`:s.length?`${s[0]} – ${s.at(-1)}`:""}function $o({view:e,looks:t,picture:n},s){let a=[...e.nodes.map(o=>{let[{x:i,y:r},c]=[n.spotOf(o),t.radius(o)];return[
i-c,r-c,i+c,r+c]}),...n.labels().map(o=>{let[i,r]=[n.toMap({x:o.left,y:o.top}),n.toMap({x:o.right,y:o.bottom})];return[i.x,i.y,r.x,r.y]})];return a.length?[0,1].
map(o=>Math.min(...a.map(i=>i[o]))).concat([2,3].map(o=>Math.max(...a.map(i=>i[o])))):[0,0,400/s,300/s]}function Ut(e,t,n){let s=new Image;s.addEventListener("l\
oad",()=>{let a=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*n)});a.getContext("2d").drawImage(s,0,0,a.width,a.height),a.toBlob(
o=>Ie("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(gt(e,t))}var So={png:(e,t)=>Ut(e,t,1),png2:(e,t)=>Ut(e,t,2),png4:(e,t)=>Ut(
e,t,4),svg:(e,t)=>Ie("graph.svg",gt(e,t),"image/svg+xml"),graphml:e=>Ie("graph.graphml",Oo(e),"application/xml"),nodes:e=>Ie("graph-nodes.csv",ss(e.graph.data.declared.
nodes,e.view.nodes.map(_t(e).node)),"text/csv"),edges:e=>Ie("graph-edges.csv",ss(e.graph.data.declared.edges,e.view.edges.map(_t(e).edge)),"text/csv")};function os(e,t,n){
x("files").replaceChildren(...Object.entries(So).map(([s,a])=>m("button",{type:"button","data-file":s,click:()=>a(t(),n())},e.options[s])),m("button",{type:"but\
ton",id:"print",click:()=>print()},e.print))}var yt=5,vo=10;function as({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(a=>t.passes(a)&&n.sel.has(e.otherEnd(a,s)))))].
sort((s,a)=>t.tie(a)-t.tie(s)||s-a)}function is(e){let{graph:t,words:n,state:s,view:a}=e,o=as(e);return[ke(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,wt(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},ce("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>To(e)},n.markdown)),m("ol",{class:"rows",id:"selected"},...[...s.sel].map(i=>m("li",{},te(e,i),me(e,
{...s,sel:$e(s.sel,i)},n.unselect)))),oe(n.among,o,m("ol",{class:"rows",id:"among"},...o.map(i=>m("li",{},Ae(e,i),we(e,i,n.inArticles(a.counts.weight[i])))))),...s.
dossier?[...s.sel].flatMap(i=>Eo(e,i)):[],...s.dossier?o.flatMap(i=>[m("h3",{},`${t.nameOf(t.data.a[i])} — ${t.nameOf(t.data.b[i])}`),...Mo(e,i)]):[]]}function rs({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,a,o,i,r,c,h])=>`${o?t.former+" ":""}${s}${a===""?"":` · ${typeof a=="number"?e.nameOf(a):a}`}\
（${c||h?`${c||"…"} – ${h||"…"}`:[e.data.dates[i],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function Eo(e,t){let{graph:n,words:s,view:a}=e,{counts:o}=a,
i=o.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[be(e,t),s.inArticles(o.articles[t]),ae(e,o.first[t],o.last[t])].join(" · ")),...rs(
e,t).map(r=>m("p",{},r)),...n.byArticle(i).slice(0,yt).map(([r,c])=>Ce(e,r,c.slice(0,2),[t]))]}function Mo(e,t){let{graph:n}=e,{both:s,either:a}=n.proof(t);return n.
byArticle(s.length?s:a).slice(0,yt).map(([o,i])=>Ce(e,o,i.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Ee=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").replace(
/\s+/g," ");async function To(e){let{graph:t,words:n,state:s,view:a}=e,{counts:o}=a,i=async c=>{let h=[];for(let[d,p]of c)for(let{text:l}of await t.quotes(p.slice(
0,2)))h.push(`> ${Ee(Pt(e,l,d))}`);return h},r=[`# ${n.dossierOf}: ${Ee(t.data.title)}`,Ee(wt(e))];for(let c of s.sel){let h=t.edgesOf[c].filter(a.passes).sort(
(d,p)=>a.tie(p)-a.tie(d)).slice(0,vo);r.push(`## ${Ee(t.nameOf(c))}`,[be(e,c),n.inArticles(o.articles[c]),ae(e,o.first[c],o.last[c])].map(Ee).join(" · "),...rs(
e,c).map(d=>`- ${Ee(d)}`)),r.push(`${n.companions}：${h.map(d=>`${Ee(t.nameOf(t.otherEnd(d,c)))} ${o.weight[d]}`).join("、")}`,...await i(t.byArticle(o.said(c)).
slice(0,yt)))}for(let c of as(e)){let{both:h,either:d}=t.proof(c);r.push(`## ${Ee(t.nameOf(t.data.a[c]))} — ${Ee(t.nameOf(t.data.b[c]))}`,n.inArticles(o.weight[c]),
...await i(t.byArticle(h.length?h:d).slice(0,yt)))}Ie("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Ao=60,ls=90,bt={timer:0,key:""};function cs(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==bt.key&&(bt.key=s,clearTimeout(bt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?No(e,t.edge):xo(e,t.node)).flat())),t&&Co(n,t)}function Co(e,{x:t,y:n}){let s=x("canvas"),a=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${a}px, ${o}px)`}function xo(e,t){
let{graph:n,words:s,view:a}=e,{counts:o}=a,i=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[m("b",{},Se(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),m("p",{class:"soft"},[be(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),i.map(
([,r,c])=>m("p",{},r,c===""?"":` · ${typeof c=="number"?n.nameOf(c):c}`))]}function Lo(e,t){let{graph:n,words:s,view:a}=e,o=ut(e,t);return[m("b",{},`${n.nameOf(
n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(a.state.links,o.length),ae(e,a.counts.since[t],a.counts.until[t])].filter(Boolean).join(
" · ")),o.slice(0,3).map(i=>m("p",{},Wt(e,t,i)))]}function No(e,t){let{graph:n,words:s,view:a}=e,{data:o}=n,{counts:i}=a;if(n.isTyped(t))return Lo(e,t);let{both:r,
either:c}=n.proof(t),h=new Set([...r,...c].map(f=>n.dayOf(n.articleOf(f))).filter(Boolean)).size,d=m("p",{class:"said"}),p=r.filter(f=>!n.lists.has(f)),l=n.byArticle(
p.length?p:r)[0];return l&&(bt.timer=setTimeout(async()=>{let[{text:f}]=await n.quotes([l[1][0]]);d.textContent=f.length>ls?f.slice(0,ls)+"…":f},Ao)),[m("b",{},
`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),m("p",{class:"soft"},[s.inArticles(i.weight[t]),s.days(h),ae(e,i.since[t],i.until[t])].filter(Boolean).join(" · ")),
d]}var ds=5,Po=6,Io=6,zo=3;function Bo({months:e,state:t}){let n=e.filter(a=>(!t.from||a>=t.from)&&(!t.to||a<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/Io));return{from:n[n.length-s],to:n.at(-1)}}function Ro(e,t){let{graph:n,view:s,state:a}=e,{data:o}=n,{counts:i}=s,[r,c]=[f=>o.dates[f],t.from],h=f=>n.
isOf(f,a.types)&&!a.hide.has(f),d=o.name.map((f,g)=>g).filter(f=>h(f)&&i.articles[f]>0&&r(i.first[f])),p=f=>f.sort((g,u)=>i.articles[u]-i.articles[g]||g-u),l=f=>f&&
(!a.from||f.slice(0,7)>=a.from)&&(!a.to||f.slice(0,7)<=a.to);return{posts:o.post.filter(([f,,,g,u])=>!g&&typeof f=="number"&&h(f)&&r(u)>=c&&l(r(u))).sort((f,g)=>r(
g[4])<r(f[4])?-1:1),fresh:p(d.filter(f=>r(i.first[f])>=c&&["official","person"].includes(n.typeOf(f)))),gone:p(d.filter(f=>r(i.last[f])<c&&n.typeOf(f)==="offici\
al"&&i.articles[f]>1)),pairs:o.a.map((f,g)=>g).filter(f=>s.passes(f)&&r(i.since[f])>=c&&h(o.a[f])&&h(o.b[f])&&r(i.first[o.a[f]])<c&&r(i.first[o.b[f]])<c).sort((f,g)=>s.
tie(g)-s.tie(f)||f-g)}}function jo({graph:e,view:t,state:n}){let{data:s}=e,{counts:a}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),i=r=>(a.npmi[r]??
0)*Math.log2(1+a.weight[r]);return s.a.map((r,c)=>c).filter(r=>t.passes(r)&&a.weight[r]>=zo&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,c)=>i(c)-i(r)||r-c)}var Ve=(...e)=>m("li",{},...e),Kt=(e,t)=>m("ol",{class:"rows",id:e},...t);function Ho(e){let{words:t,graph:n}=e,s=Bo(e);if(!s)return[];let a=Ro(
e,s),{counts:o}=e.view,i=(c,h)=>Ve(te(e,c),m("time",{},ae(e,h,h))),r=(c,h,d,p)=>h.length?[m("h4",{},`${c} ${h.length}`),Kt(p,h.slice(0,ds).map(d))]:[];return m(
"section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,a.posts,([c,h,d,,p])=>Ve(m("span",{},te(
e,c)," ",h,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`),m("time",{},ae(e,p,p))),"new-posts"),r(t.newPeople,a.fresh,c=>i(c,o.first[c]),"new-people"),r(t.
gone,a.gone,c=>i(c,o.last[c]),"gone"),r(t.newPairs,a.pairs,c=>Ve(Ae(e,c),m("time",{},ae(e,o.since[c],o.since[c]))),"new-pairs"))}function qo(e){let t=jo(e).slice(
0,ds);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),Kt("surprises",t.map(n=>Ve(Ae(e,
n),we(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function Do(e){let t=Ht(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.
groupsTitle),...t)}function kt(e,t,n,s){let{graph:a,view:o,state:i}=e,{articles:r}=o.counts,h=a.data.name.map((d,p)=>p).filter(d=>n.includes(a.typeOf(d))&&a.isOf(
d,i.types)&&!i.hide.has(d)&&r[d]>0&&!o.leftOut.includes(d)).sort((d,p)=>r[p]-r[d]||d-p).slice(0,Po);return oe(t,h,m("ol",{class:"bars",id:s},...h.map(d=>Ve(te(e,
d),m("span",{class:"number"},String(r[d])),$n(m("i",{class:"bar"}),r[d]/r[h[0]],e.looks.colour(d))))))}function fs(e){let{graph:t,words:n,view:s}=e,{counts:a}=s,
o=t.data.docDate.filter(c=>t.data.dates[c]).sort((c,h)=>t.data.dates[c]<t.data.dates[h]?-1:1),i=s.counts.recounted&&(e.state.from||e.state.to)?`${e.state.from||
e.months[0]} – ${e.state.to||e.months.at(-1)}`:o.length?ae(e,o[0],o.at(-1)):n.undated,r=s.edges.filter(c=>s.passes(c)&&!s.hubs.has(t.data.a[c])&&!s.hubs.has(t.
data.b[c])).sort((c,h)=>a.weight[h]-a.weight[c]||s.tie(h)-s.tie(c)||c-h).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},n.corpus(a.pages,
a.stories,i)+(nt(e.state)&&t.data.database?n.partly:"")),m("p",{class:"hint"},n.hint),Ho(e),qo(e),Do(e),m("div",{id:"leading"},kt(e,n.leadPeople,["official","pe\
rson"],"people"),kt(e,n.leadOrgans,["agency","institution"],"organs"),kt(e,n.leadCompanies,["company"],"companies"),kt(e,n.leadPlaces,["district"],"places")),oe(
n.closest,r,Kt("closest",r.map(c=>Ve(Ae(e,c),we(e,c,n.inArticles(a.weight[c]))))))]}function hs(e){let t=0,n=null;function s(a,o=0){let i=++t,r={scale:e.getScale(),position:e.getViewPosition()},c={...r,...n,...a};if(n=o?c:null,!o){e.moveTo(c);return}
let h=performance.now(),d=p=>{if(i!==t)return;let l=Math.max(0,Math.min((p-h)/o,1)),f=l<.5?2*l*l:1-2*(1-l)*(1-l),g=u=>r.position[u]+f*(c.position[u]-r.position[u]);
e.moveTo({scale:r.scale*(c.scale/r.scale)**f,position:{x:g("x"),y:g("y")}}),l<1?requestAnimationFrame(d):(n=null,e.redraw())};requestAnimationFrame(d)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function ps({x:e,y:t},n,s){let[a,o]=[s.x-n.x,s.y-n.y],i=Math.max(0,Math.min(1,((e-n.x)*a+(t-n.y)*o)/(a*a+o*o||1)));return Math.hypot(e-n.x-i*a,t-n.y-i*o)}function us(e){
let t=o=>o.sort((i,r)=>i-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),a=2*t(e.map(s));return e.filter(o=>s(o)<=a)}
function ms(e){let t=e.slice().sort((a,o)=>a.x-o.x||a.y-o.y),n=(a,o,i)=>(o.x-a.x)*(i.y-a.y)-(o.y-a.y)*(i.x-a.x)>0,s=a=>a.reduce((o,i)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),i);)o.pop();return[...o,i]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Ot=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,gs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function ws(){let e=new Map,
t=(n,s)=>{for(let a=Math.floor(n.left/80);a<=Math.floor(n.right/80);a++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${a} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,a=>e.get(a)?.some(o=>o.i!==s&&Ot(o,n)))}}function Qt({turn:e,bodies:t,
covers:n,room:s,height:a,most:o}){let[i,r]=[ws(),ws()];for(let{i:h,x:d,y:p,radius:l}of t)r.add({...gs(d,p,l*2,l*2),i:h});n.forEach(h=>i.add({...h,i:-1}));let c=[];
for(let{i:h,x:d,y:p,radius:l,text:f,width:g,must:u}of e){if(c.length>=o)break;let[k,E]=[l+a*.6,l+g/2+2],$=[[0,k],[E,0],[-E,0],[0,-k],[E*.8,k*.8],[-E*.8,k*.8],[E*
.8,-k*.8],[-E*.8,-k*.8],...u?[[0,k*1.7],[0,-k*1.7]]:[]].map(([O,M])=>({...gs(d+O,p+M,g,a),x:d+O,y:p+M,i:h,text:f})).filter(O=>O.left>s.left&&O.right<s.right&&O.
top>s.top&&O.bottom<s.bottom&&!i.touching(O)),y=$.find(O=>!r.touching(O,h))??(u?$[0]:void 0);y&&(i.add(y),c.push(y))}return c}function ys(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),a=new Map([[n,{x:0,y:0}]]),[o,i]=[1,2].map(h=>t.nodes.filter(d=>d!==n&&(s.get(
d)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),c=Fo(Wo(e,o,h=>-(r.get(h)??0)),130,a);if(i.length){let h=new Map(i.map(p=>[p,Go(e,p,a)])),d=i.
sort((p,l)=>h.get(p)-h.get(l));Uo(d,c+64,a)}return a}function Wo(e,t,n){return e.data.types.map(s=>t.filter(a=>e.typeOf(a)===s).sort((a,o)=>n(a)-n(o)||a-o)).filter(
s=>s.length)}function Fo(e,t,n){let s=e.reduce((i,r)=>i+r.length,0),a=-Math.PI/2,o=t;for(let i of e){let r=2*Math.PI*i.length/Math.max(s,1),[c,h]=[0,t];for(;c<i.
length;){let d=Math.max(1,Math.floor(r*h/64)),p=i.slice(c,c+d);p.forEach((l,f)=>{let g=a+r*(f+.5)/p.length;n.set(l,{x:1.25*h*Math.cos(g),y:h*Math.sin(g)})}),c+=
p.length,o=Math.max(o,h),h+=64}a+=r}return o}function Uo(e,t,n){let[s,a]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*a/64),i=Math.ceil((e.length-s)/o),r=e.
filter((h,d)=>d>=s&&(d-s)%i===0).slice(0,o),c=i>1?r:e.slice(s);if(c.forEach((h,d)=>{let p=-Math.PI+2*Math.PI*(d+.5)/c.length;n.set(h,{x:1.25*a*Math.cos(p),y:a*Math.
sin(p)})}),i===1)break;e=e.filter(h=>!n.has(h)),s=0,a+=64}}function Go(e,t,n){let a=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,i],r)=>{let c=Math.hypot(r.x,r.y);return[o+r.x/c,i+r.y/c]},[0,0]);return Math.atan2(a[1],a[0])}function bs(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let a=new Map(s.map(h=>[h,[]]));for(let h of t.edges)a.get(e.a[h])?.push(e.b[h]),a.get(e.b[h])?.push(e.a[h]);let o=new Map,i=({x:h,y:d})=>[Math.floor(h/48),
Math.floor(d/48)],r=h=>{let d=i(h).join();o.has(d)?o.get(d).push(h):o.set(d,[h])},c=(h,d)=>{let[p,l]=i(h);for(let f=-2;f<=2;f++)for(let g=-2;g<=2;g++)if(o.get(`${p+
f},${l+g}`)?.some(u=>Math.hypot(h.x-u.x,h.y-u.y)<d))return!1;return!0};n.forEach(r);for(let h of s){let d=a.get(h).map(E=>n.get(E)).filter(Boolean),p=E=>d.length?
d.reduce(($,y)=>$+y[E],0)/d.length:0,[l,f]=[p("x"),p("y")],g=E=>({x:l+12*Math.sqrt(E)*Math.cos(E*2.4),y:f+12*Math.sqrt(E)*Math.sin(E*2.4)}),u=0;for(;u<150&&!c(g(
u),96);)u++;if(u===150)for(u=0;!c(g(u),48);)u++;let k=g(u);n.set(h,k),r(k)}}var _o=12,ks=400,Os=16,Vo={mouse:12,touch:24},Ko={mouse:6,touch:12},Qo=60,$s=400,Xo=17,Ss=Object.fromEntries(Object.entries(Pe).map(([e,t])=>[e,new Path2D(t)]));
function vs(e,t,n,s){let{data:a}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},i=new Map(n.first.nodes.map(({id:w,x:v,y:L})=>[w,{x:v,y:L}])),r={nodes:new Map,
edges:new Map},c=new Map,h=i,[d,p]=[null,null],[l,f,g]=[null,null,{}],u=[],k=[],E=new Set,[$,y,O,M]=[null,!1,!1,!0],S=()=>{},C=w=>h.get(w),B=({x:w,y:v})=>{let[L,
N]=[d.getScale(),d.getViewPosition()];return{x:(w-N.x)*L+e.clientWidth/2,y:(v-N.y)*L+e.clientHeight/2}},F=()=>l.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...B(
h.get(w)),radius:f.radius(w)*d.getScale()}));function I(w,v,L){[l,g]=[w,v],h=l.state.ego&&l.state.node>=0?ys(t,l,l.state.node):i,bs(a,l,h),f=pn(t,l,g,C,T(l.nodes,
()=>20).scale),$=null,E=new Set,u.length||setTimeout(W,d?Qo:0),u=[()=>Q(L)]}function W(){u.shift()?.(),u.length&&setTimeout(W)}let K=()=>{for(;u.length;)u.shift()()};
<<<<<<< HEAD
function Q(w){let v=l.state.pin,L=l.nodes.map(q=>({id:q,...O&&r.nodes.has(q)?{}:h.get(q),size:f.radius(q),shape:a.shapes[t.typeOf(q)],...J(q),fixed:v.has(q)})),
N=l.edges.map(q=>{let{width:V,opacity:ne,colour:pe,dashes:H}=f.line(q);return{id:q,from:a.a[q],to:a.b[q],width:V,dashes:H,color:{color:pe,opacity:ne}}}),R=[];for(let q=0;q<
N.length;q+=$s)R.push(()=>de("edges",N.slice(q,q+$s)));let j=()=>{ie("edges",l.edges),ie("nodes",l.nodes)},U=()=>{w&&k(),d.redraw()};u=d?[j,()=>de("nodes",L),...R,
U]:[fe,()=>{de("nodes",L),k(),S()},...R,()=>d.redraw()]}let J=w=>({opacity:f.opacity(w),borderWidth:l.state.pin.has(w)||l.chosen.includes(w)?2.5:1.5,color:{background:f.
=======
function Q(w){let v=l.state.pin,L=l.nodes.map(D=>({id:D,...O&&r.nodes.has(D)?{}:h.get(D),size:f.radius(D),shape:a.shapes[t.typeOf(D)],...J(D),fixed:v.has(D)})),
N=l.edges.map(D=>{let{width:V,opacity:ne,colour:pe,dashes:H}=f.line(D);return{id:D,from:a.a[D],to:a.b[D],width:V,dashes:H,color:{color:pe,opacity:ne}}}),R=[];for(let D=0;D<
N.length;D+=$s)R.push(()=>de("edges",N.slice(D,D+$s)));let j=()=>{ie("edges",l.edges),ie("nodes",l.nodes)},U=()=>{w&&b(),d.redraw()};u=d?[j,()=>de("nodes",L),...R,
U]:[fe,()=>{de("nodes",L),b(),S()},...R,()=>d.redraw()]}let J=w=>({opacity:f.opacity(w),borderWidth:l.state.pin.has(w)||l.chosen.includes(w)?2.5:1.5,color:{background:f.
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
colour(w),border:l.state.pin.has(w)||l.chosen.includes(w)||l.state.sel.has(w)?g.ink:g.paper}});function ie(w,v){let L=new Set(v),N=[...r[w].keys()].filter(R=>!L.
has(R));N.forEach(R=>r[w].delete(R)),N.length&&o[w].remove(N)}function de(w,v){let L=v.map(N=>[N,JSON.stringify(N)]).filter(([N,R])=>r[w].get(N.id)!==R);L.forEach(
([N,R])=>r[w].set(N.id,R)),L.length&&o[w].update(L.map(([N])=>N))}function Re(w,v){let L=w.canvas.width/e.clientWidth;w.save(),w.setTransform(L,0,0,L,0,0),v(w),
w.restore()}function je(w){if(!(!l||l.state.ego||l.state.colour!=="community"||l.state.links!=="together"))for(let{number:v,members:L}of l.groups){if(l.lit&&l.state.
group!==v)continue;let N=ms(us(L.map(C)));N.length<3||(w.beginPath(),N.forEach(({x:R,y:j},U)=>U?w.lineTo(R,j):w.moveTo(R,j)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${f.coloured.get(v)} ${l.state.group===v?16:7}%, ${g.paper})`,w.fill(),w.stroke())}}let Te=(w,v)=>(c.
has(v)||c.set(v,w.measureText(v).width+6),c.get(v)),He=w=>t.nameOf(w).length>Os?t.nameOf(w).slice(0,Os-1)+"…":t.nameOf(w);function Le(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let v=F().filter(({x:H,y:ee})=>H>0&&ee>0&&H<e.clientWidth&&ee<e.
clientHeight),L=new Set(l.nodes.slice().sort((H,ee)=>H-ee).slice(0,_o)),N=$?.node!==void 0?Et($.node):E.size?E:null,R=H=>l.chosen.includes(H)?-3:l.state.pin.has(
H)||l.lit?.strong.has(H)?-1:0,j=H=>!l.lit||l.state.ego||l.lit.strong.has(H)||l.state.pin.has(H)||l.lit.weak.has(H),U=new Map(l.around.map((H,ee)=>[t.otherEnd(H,
<<<<<<< HEAD
l.state.node),ee])),q=(H,ee)=>({...H,text:He(H.i),width:Te(w,He(H.i)),must:ee}),V=v.filter(({i:H})=>j(H)).sort((H,ee)=>R(H.i)-R(ee.i)||(U.get(H.i)??1e6)-(U.get(
ee.i)??1e6)||H.i-ee.i).map(H=>q(H,!l.lit&&L.has(H.i)||l.state.sel.has(H.i)||R(H.i)===-3)),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},
height:Xo,most:y?ks/5:ks},{boxes:pe}=s.covers();if(b=Qt({turn:V,bodies:v,covers:pe,...ne}),N){let H=se=>N.has(se)||se===$?.node,ee=b.filter(({i:se})=>H(se)),We=new Set(
ee.map(({i:se})=>se)),ue=Qt({turn:v.filter(({i:se})=>H(se)&&!We.has(se)).map(se=>q(se,se.i===$?.node)),bodies:v,covers:[...pe,...ee],...ne});b=[...ee,...ue,...b.
filter(se=>!H(se.i)&&!ue.some(Ks=>Ot(se,Ks)))]}($||E.size)&&at(w,N);for(let{x:H,y:ee,text:We,i:ue}of b)w.globalAlpha=N&&!N.has(ue)&&ue!==$?.node?.25:l.lit?.weak.
has(ue)&&!l.lit.strong.has(ue)&&!N?.has(ue)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=L.has(ue)||R(ue)<0||N?.has(ue)||ue===$?.node?g.ink:g.soft,
w.strokeText(We,H,ee),w.fillText(We,H,ee);w.globalAlpha=1,Oe(w)}function Oe(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let v=[...b];for(let L of l.
lit?.edges??[]){if(!t.isTyped(L)||y)continue;let[N,R,j]=[s.line(L),B(C(a.a[L])),B(C(a.b[L]))],[U,q,V]=[(R.x+j.x)/2,(R.y+j.y)/2,w.measureText(N).width],ne={left:U-
V/2,right:U+V/2,top:q-8,bottom:q+8};v.some(pe=>Ot(pe,ne))||(v.push(ne),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,U,q),w.fillText(
N,U,q))}}let Et=w=>new Set(l.edges.filter(v=>a.a[v]===w||a.b[v]===w).map(v=>t.otherEnd(v,w)));function at(w,v){let L=$?.edge!==void 0?[$.edge]:$?l.edges.filter(
=======
l.state.node),ee])),D=(H,ee)=>({...H,text:He(H.i),width:Te(w,He(H.i)),must:ee}),V=v.filter(({i:H})=>j(H)).sort((H,ee)=>R(H.i)-R(ee.i)||(U.get(H.i)??1e6)-(U.get(
ee.i)??1e6)||H.i-ee.i).map(H=>D(H,!l.lit&&L.has(H.i)||l.state.sel.has(H.i)||R(H.i)===-3)),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},
height:Xo,most:y?ks/5:ks},{boxes:pe}=s.covers();if(k=Qt({turn:V,bodies:v,covers:pe,...ne}),N){let H=se=>N.has(se)||se===$?.node,ee=k.filter(({i:se})=>H(se)),We=new Set(
ee.map(({i:se})=>se)),ue=Qt({turn:v.filter(({i:se})=>H(se)&&!We.has(se)).map(se=>D(se,se.i===$?.node)),bodies:v,covers:[...pe,...ee],...ne});k=[...ee,...ue,...k.
filter(se=>!H(se.i)&&!ue.some(Ks=>Ot(se,Ks)))]}($||E.size)&&at(w,N);for(let{x:H,y:ee,text:We,i:ue}of k)w.globalAlpha=N&&!N.has(ue)&&ue!==$?.node?.25:l.lit?.weak.
has(ue)&&!l.lit.strong.has(ue)&&!N?.has(ue)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=L.has(ue)||R(ue)<0||N?.has(ue)||ue===$?.node?g.ink:g.soft,
w.strokeText(We,H,ee),w.fillText(We,H,ee);w.globalAlpha=1,Oe(w)}function Oe(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let v=[...k];for(let L of l.
lit?.edges??[]){if(!t.isTyped(L)||y)continue;let[N,R,j]=[s.line(L),B(C(a.a[L])),B(C(a.b[L]))],[U,D,V]=[(R.x+j.x)/2,(R.y+j.y)/2,w.measureText(N).width],ne={left:U-
V/2,right:U+V/2,top:D-8,bottom:D+8};v.some(pe=>Ot(pe,ne))||(v.push(ne),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,U,D),w.fillText(
N,U,D))}}let Et=w=>new Set(l.edges.filter(v=>a.a[v]===w||a.b[v]===w).map(v=>t.otherEnd(v,w)));function at(w,v){let L=$?.edge!==void 0?[$.edge]:$?l.edges.filter(
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
j=>a.a[j]===$.node||a.b[j]===$.node):[];v&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=d.getScale();for(let j of L){
let[U,q]=[B(C(a.a[j])),B(C(a.b[j]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(f.line(j).width*N,1.2)+(v?0:1.5)],w.beginPath(),w.moveTo(U.
x,U.y),w.lineTo(q.x,q.y),w.stroke()}w.globalAlpha=1;let R=[...v??[],...$?.node===void 0?[]:[$.node],...$?.edge===void 0?[]:[a.a[$.edge],a.b[$.edge]]];for(let j of R)
r.nodes.has(j)&&Mt(w,j,N)}function Mt(w,v,L){let[{x:N,y:R},j]=[B(C(v)),f.radius(v)*L/7.2];w.save(),w.translate(N-8*j,R-8*j),w.scale(j,j),w.fillStyle=f.colour(v),
<<<<<<< HEAD
w.fill(Ss[a.shapes[t.typeOf(v)]]),v===$?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/j],w.stroke(Ss[a.shapes[t.typeOf(v)]])),w.restore()}function qe(w,v="mouse"){
if(!l||!d)return null;let L=F().map(({i:V,x:ne,y:pe,radius:H})=>[Math.hypot(ne-w.x,pe-w.y)-H,V]),[N,R]=L.reduce((V,ne)=>ne[0]<V[0]?ne:V,[1/0,-1]),j=b.find(V=>w.
x>=V.left&&w.x<=V.right&&w.y>=V.top&&w.y<=V.bottom);if(j)return{node:j.i};if(N<=Vo[v])return{node:R};let[U,q]=[-1,Ko[v]];for(let V of l.edges){if(l.lit&&!l.lit.
edges.has(V)&&!l.state.ego)continue;let ne=ps(w,B(C(a.a[V])),B(C(a.b[V])));ne<q&&([U,q]=[V,ne])}return U<0?null:{edge:U}}function De(w){let v=w&&!y?qe(w):null;(v?.
node!==$?.node||v?.edge!==$?.edge)&&($=v,e.style.cursor=v?"pointer":"",d?.redraw()),s.hover(v&&{...v,...w})}function k(w=0,v=l.nodes,L=1.6){!v.length||!d||!e.clientWidth||
(M=v===l.nodes,p.to(T(v,f.radius,L),w))}function T(w,v,L=1.6){let N=ee=>w.reduce(([We,ue],se)=>[Math.min(We,C(se)[ee]-v(se)),Math.max(ue,C(se)[ee]+v(se))],[1/0,
-1/0]),[[R,j],[U,q]]=[N("x"),N("y")],{left:V,top:ne}=s.covers(),pe=[e.clientWidth-V-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-ne,100)],H=w.length?
Math.min(pe[0]/(j-R),pe[1]/(q-U),L):1;return{scale:H,position:{x:(R+j)/2-V/2/H,y:(U+q)/2-ne/2/H}}}function P(w,v){let L=Math.min(60,e.clientWidth/8,e.clientHeight/
8);w.every(R=>{let{x:j,y:U}=B(C(R));return j>L&&j<e.clientWidth-L&&U>L&&U<e.clientHeight-L})||k(v,w,Math.max(d.getScale(),.8))}function z(w,[v,L]){let N=C(w),[R,
j]=[-1,1/0];for(let U of l.nodes){let[q,V]=[C(U).x-N.x,C(U).y-N.y],ne=q*v+V*L,pe=ne+2.5*Math.abs(q*L-V*v);U!==w&&ne>0&&pe<j&&([R,j]=[U,pe])}return R}function _(w){
w===O||!d||(O=w,w||re(l.nodes),d.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}
let re=w=>{for(let[v,L]of Object.entries(d.getPositions(w)))h.set(Number(v),L)};function fe(){d=new vis.Network(e,o,n.options),p=hs(d),e.firstElementChild.removeAttribute(
"tabindex"),d.on("beforeDrawing",w=>{O&&re(l.nodes),je(w)}),d.on("afterDrawing",w=>Re(w,Le)),d.on("dragStart",()=>{y=!0,M=!1,p.stop(),De(null)}),d.on("dragEnd",
({nodes:w})=>{y=!1,w.length&&re(w),d.unselectAll(),d.redraw()}),d.on("zoom",()=>{M=!1,p.stop(),De(null)}),d.on("resize",()=>{M&&k()}),d.on("click",({pointer:w,event:v})=>{
let L=qe(w.DOM,v.pointerType==="touch"?"touch":"mouse");d.unselectAll(),L?.node!==void 0?s.node(L.node,v.srcEvent??v):L?s.edge(L.edge):s.nothing()}),e.addEventListener(
"pointermove",w=>{if(w.pointerType==="touch")return;let v=e.getBoundingClientRect();De({x:w.clientX-v.left,y:w.clientY-v.top})}),e.addEventListener("pointerleav\
e",()=>De(null))}let Y=({x:w,y:v})=>{let L=e.getBoundingClientRect();return{x:L.left+w,y:L.top+v}};function he(w){K();let[v,L]=[a.a[w],a.b[w]].map(N=>B(C(N)));for(let N=.5,
R=0;R<80;R++,N=.5+(R%2?1:-1)*.006*R){let j={x:v.x+(L.x-v.x)*N,y:v.y+(L.y-v.y)*N};if(qe(j)?.edge===w)return Y(j)}return null}return Object.freeze({draw:I,now:K,fit:k,
bringIntoView:P,shine:w=>{E=new Set(w.filter(v=>r.nodes.has(v))),d?.redraw()},refit:()=>{M&&k()},next:z,move:_,hit:qe,pointOf:he,spotOf:C,moves:()=>O,whenReady:w=>{
S=w},isReady:()=>d!==null&&b.length>0,isStill:()=>d!==null&&!u.length&&p.isStill(),looks:()=>f,scale:()=>d?.getScale()??1,zoom:(w,v)=>{M=!1,p.to({scale:p.scale()*
w},v)},centre:(w,v)=>p.to({position:C(w),scale:v}),labels:()=>b,point:w=>({...Y(B(C(w))),radius:f.radius(w)*d.getScale()}),onScreen:Y,toMap:({x:w,y:v})=>{let[L,
=======
w.fill(Ss[a.shapes[t.typeOf(v)]]),v===$?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/j],w.stroke(Ss[a.shapes[t.typeOf(v)]])),w.restore()}function De(w,v="mouse"){
if(!l||!d)return null;let L=F().map(({i:V,x:ne,y:pe,radius:H})=>[Math.hypot(ne-w.x,pe-w.y)-H,V]),[N,R]=L.reduce((V,ne)=>ne[0]<V[0]?ne:V,[1/0,-1]),j=k.find(V=>w.
x>=V.left&&w.x<=V.right&&w.y>=V.top&&w.y<=V.bottom);if(j)return{node:j.i};if(N<=Vo[v])return{node:R};let[U,D]=[-1,Ko[v]];for(let V of l.edges){if(l.lit&&!l.lit.
edges.has(V)&&!l.state.ego)continue;let ne=ps(w,B(C(a.a[V])),B(C(a.b[V])));ne<D&&([U,D]=[V,ne])}return U<0?null:{edge:U}}function qe(w){let v=w&&!y?De(w):null;(v?.
node!==$?.node||v?.edge!==$?.edge)&&($=v,e.style.cursor=v?"pointer":"",d?.redraw()),s.hover(v&&{...v,...w})}function b(w=0,v=l.nodes,L=1.6){!v.length||!d||!e.clientWidth||
(M=v===l.nodes,p.to(T(v,f.radius,L),w))}function T(w,v,L=1.6){let N=ee=>w.reduce(([We,ue],se)=>[Math.min(We,C(se)[ee]-v(se)),Math.max(ue,C(se)[ee]+v(se))],[1/0,
-1/0]),[[R,j],[U,D]]=[N("x"),N("y")],{left:V,top:ne}=s.covers(),pe=[e.clientWidth-V-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-ne,100)],H=w.length?
Math.min(pe[0]/(j-R),pe[1]/(D-U),L):1;return{scale:H,position:{x:(R+j)/2-V/2/H,y:(U+D)/2-ne/2/H}}}function P(w,v){let L=Math.min(60,e.clientWidth/8,e.clientHeight/
8);w.every(R=>{let{x:j,y:U}=B(C(R));return j>L&&j<e.clientWidth-L&&U>L&&U<e.clientHeight-L})||b(v,w,Math.max(d.getScale(),.8))}function z(w,[v,L]){let N=C(w),[R,
j]=[-1,1/0];for(let U of l.nodes){let[D,V]=[C(U).x-N.x,C(U).y-N.y],ne=D*v+V*L,pe=ne+2.5*Math.abs(D*L-V*v);U!==w&&ne>0&&pe<j&&([R,j]=[U,pe])}return R}function _(w){
w===O||!d||(O=w,w||re(l.nodes),d.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}
let re=w=>{for(let[v,L]of Object.entries(d.getPositions(w)))h.set(Number(v),L)};function fe(){d=new vis.Network(e,o,n.options),p=hs(d),e.firstElementChild.removeAttribute(
"tabindex"),d.on("beforeDrawing",w=>{O&&re(l.nodes),je(w)}),d.on("afterDrawing",w=>Re(w,Le)),d.on("dragStart",()=>{y=!0,M=!1,p.stop(),qe(null)}),d.on("dragEnd",
({nodes:w})=>{y=!1,w.length&&re(w),d.unselectAll(),d.redraw()}),d.on("zoom",()=>{M=!1,p.stop(),qe(null)}),d.on("resize",()=>{M&&b()}),d.on("click",({pointer:w,event:v})=>{
let L=De(w.DOM,v.pointerType==="touch"?"touch":"mouse");d.unselectAll(),L?.node!==void 0?s.node(L.node,v.srcEvent??v):L?s.edge(L.edge):s.nothing()}),e.addEventListener(
"pointermove",w=>{if(w.pointerType==="touch")return;let v=e.getBoundingClientRect();qe({x:w.clientX-v.left,y:w.clientY-v.top})}),e.addEventListener("pointerleav\
e",()=>qe(null))}let Y=({x:w,y:v})=>{let L=e.getBoundingClientRect();return{x:L.left+w,y:L.top+v}};function he(w){K();let[v,L]=[a.a[w],a.b[w]].map(N=>B(C(N)));for(let N=.5,
R=0;R<80;R++,N=.5+(R%2?1:-1)*.006*R){let j={x:v.x+(L.x-v.x)*N,y:v.y+(L.y-v.y)*N};if(De(j)?.edge===w)return Y(j)}return null}return Object.freeze({draw:I,now:K,fit:b,
bringIntoView:P,shine:w=>{E=new Set(w.filter(v=>r.nodes.has(v))),d?.redraw()},refit:()=>{M&&b()},next:z,move:_,hit:De,pointOf:he,spotOf:C,moves:()=>O,whenReady:w=>{
S=w},isReady:()=>d!==null&&k.length>0,isStill:()=>d!==null&&!u.length&&p.isStill(),looks:()=>f,scale:()=>d?.getScale()??1,zoom:(w,v)=>{M=!1,p.to({scale:p.scale()*
w},v)},centre:(w,v)=>p.to({position:C(w),scale:v}),labels:()=>k,point:w=>({...Y(B(C(w))),radius:f.radius(w)*d.getScale()}),onScreen:Y,toMap:({x:w,y:v})=>{let[L,
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
N]=[d.getScale(),d.getViewPosition()];return{x:(w-e.clientWidth/2)/L+N.x,y:(v-e.clientHeight/2)/L+N.y}},sheet:()=>e.querySelector("canvas")})}function Es(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,a=s.theme;s.theme="light",x("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(gt(e(),{...t(),paper:"#fff"}))})),s.theme=a,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Ms=12,Jo=150;function Yo(e){let{data:t}=e,n=[];return(s,a)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let c=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(d=>d.toLowerCase()),[c.join(""),c.map(d=>d[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let i=[];return n.forEach(({kinds:r,all:c},h)=>{if(!c.includes(o))return;let d=99;r.forEach((p,l)=>p.forEach(f=>{let g=f===o?0:f.startsWith(o)?3:l<2&&f.includes(
o)?6:99;d=Math.min(d,g+l)})),d<99&&i.push([d,h])}),i.sort((r,c)=>r[0]-c[0]||t.articles[c[1]]-t.articles[r[1]]||r[1]-c[1]),i.slice(0,a).map(([,r])=>r)}}function Ts({
graph:e,store:t,ctxOf:n,pick:s,fault:a}){let[o,i]=[x("query"),x("hits")],r=Yo(e),c=0,h=[],d=0,p=y=>({type:e.typeOf(y),name:e.nameOf(y),alias:e.data.alias[y],articles:e.
data.articles[y],go:()=>s(y)}),l=y=>e.nodeOf.has(y.entity)?p(e.nodeOf.get(y.entity)):{type:y.type,name:y.entity,alias:y.aliases,articles:y.articles,go:()=>s(e.addNode(
y))},f=y=>({text:y,go:()=>n().go({...le(n().state),table:"",q:y})});function g(){let y=o.value;u(r(y,Ms).map(p),!t.served),clearTimeout(c),t.served&&y.trim()&&(c=
setTimeout(async()=>{try{let O=await t.ask("names",{q:y,limit:Ms});o.value===y&&document.activeElement===o&&u(O.map(l),!0)}catch(O){a(O)}},Jo))}function u(y,O){
let M=n(),S=o.value.trim(),C=O&&S&&!y.length;h=[...y,...S.length>1&&!document.body.classList.contains("linking")?[f(S)]:[]],d=Math.min(d,Math.max(h.length-1,0));
let B=h.map(({type:F,name:I,alias:W,articles:K,text:Q},J)=>{let ie=Q?m("li",{role:"option",id:"hit-"+J,class:"text"},M.words.texts(Q)):m("li",{role:"option",id:"\
hit-"+J},Se(M,F),m("span",{},I),m("small",{},W.slice(0,3).join("、")),m("small",{class:"number"},String(K)));return ie.addEventListener("mousedown",de=>{de.preventDefault(),
$(J)}),ie});i.replaceChildren(...C?[m("li",{class:"none",role:"option","aria-disabled":"true"},M.words.none)]:[],...B),i.hidden=!h.length&&!C,o.setAttribute("ar\
ia-expanded",String(!i.hidden)),k()}function k(){h.forEach((y,O)=>x("hit-"+O).setAttribute("aria-selected",String(O===d))),h.length?o.setAttribute("aria-actived\
escendant","hit-"+d):o.removeAttribute("aria-activedescendant"),x("hit-"+d)?.scrollIntoView({block:"nearest"})}function E(){i.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function $(y){let{go:O}=h[y];o.value="",E(),O(),x("panel").focus()}return o.addEventListener("input",
()=>{d=0,g()}),o.addEventListener("blur",E),o.addEventListener("keydown",y=>{y.isComposing||y.keyCode===229||(y.key==="ArrowDown"||y.key==="ArrowUp"?(y.preventDefault(),
h.length&&(d=(d+(y.key==="ArrowDown"?1:h.length-1))%h.length),k()):y.key==="Enter"&&h.length&&!i.hidden?$(d):y.key==="Escape"&&(y.stopPropagation(),o.value="",E(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:y=>{o.placeholder=y}})}var ot=150,Zo=12,As=10;function xs(e,t,n,s){let a=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),i=new Set(e.data.hubs);return r=>ea({graph:e,firstNodes:a,firstEdges:o,
hubs:i,count:n,months:s},r)}function ea(e,t){let{graph:n,hubs:s,count:a}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let i=a(t),r=S=>t.
level==="sentence"?i.sentences[S]:i.weight[S],c=S=>r(S)>=t.least&&o.kind[S]<ye&&(o.kind[S]===Fe||t.types.has("reporter")),h=t.ends?n.lineOf(...t.ends,t.links):void 0,
d={state:t,counts:i,weight:r,passes:c,edge:h,hubs:s,tie:S=>i.weight[S]+Math.max(i.sentences[S]-i.lists[S],0)},p=t.chain?qn(n,d,t.chain,t.not):null,l=ta(n,t,p),f=S=>n.
isOf(S,t.types)&&!t.hide.has(S)&&(t.hubs||t.links!=="together"||!s.has(S)),g=S=>f(S)||l.includes(S)||t.pin.has(S),u=t.less?a({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,k=na({...e,...d,may:g,chosen:l,before:u},t),E=u&&ra(e,d,t,k,u),$=new Set([...h===void 0?[]:[h],...p?.[0]??[],...(p??[]).flat()]),y=[...new Set(
[...E?.edges??k.edges,...$])],O=t.node>=0?Ls(n,d,t.node,S=>n.isOf(S,t.types)&&!t.hide.has(S)):[],M={...d,ways:p,chosen:l,compared:E,nodes:k.nodes,edges:y,near:O,
around:t.links==="together"?O:y.filter(S=>n.isTyped(S)&&(o.a[S]===t.node||o.b[S]===t.node)),measure:la(n,i,t.size,k.nodes),groups:ca(n,k.nodes,i),ofTypes:da(n,t),
partial:!!(o.database&&i.recounted),filtered:t.least>1||i.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(S=>n.
isOf(S,t.types)&&!k.nodes.includes(S))};return Object.freeze({...M,lit:fa(n,M,$)})}function ta(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set(
[...t.chain,...(n??[]).flatMap(s=>st(e,t.chain[0],s))])]:[]}function Ls(e,{passes:t,tie:n},s,a){return e.edgesOf[s].filter(o=>t(o)&&a(e.otherEnd(o,s))).sort((o,i)=>n(
i)-n(o)||o-i)}function na(e,t){if(t.links!=="together")return ia(e,t);let{graph:n,passes:s,may:a,chosen:o,firstNodes:i,firstEdges:r}=e,{data:c,edgesOf:h,otherEnd:d,
typeOf:p}=n,l=S=>h[S].filter(C=>s(C)&&a(d(C,S))),f=S=>l(S).map(C=>d(C,S)).slice(0,ot),g=o.length===1?o[0]:-1,u=t.ego>0&&g>=0,k=sa(e,t),E=new Set(c.core.some(S=>t.
types.has(S))?c.core:c.types),$=u?oa(e,g,t.ego):k?i:Cs(e,E,c.limit.nodes),[y,O]=[new Set($),new Set($)];if(!u){for(let S of c.types)t.types.has(S)&&!E.has(S)&&Cs(
e,new Set([S]),c.limit.others,y).forEach(C=>y.add(C));g>=0&&!y.has(g)&&f(g).forEach(S=>y.add(S))}for(let S of t.open)[S,...f(S)].forEach(C=>y.add(C));for(let S of[
...t.pin,...t.sel,...o])y.add(S);t.hubs&&!u&&e.hubs.forEach(S=>{a(S)&&y.add(S)});let M=new Set(k&&!u?r:aa(e,O));for(let S of y){let C=S===g||t.open.has(S);(C||!O.
has(S))&&h[S].filter(B=>s(B)&&y.has(d(B,S))).slice(0,C?ot:c.limit.each).forEach(B=>M.add(B))}return{nodes:[...y],edges:[...M]}}var sa=({graph:e,counts:t},n)=>e.
data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="article"&&!n.hide.size;function oa(e,t,n){let{graph:s,tie:a,may:o}=e,i=h=>Ls(s,e,h,o).
map(d=>s.otherEnd(d,h)),r=i(t).slice(0,ot),c=new Set([t,...r]);if(n===2)for(let h of r.slice(0,ot/5))for(let d of i(h).slice(0,12))c.size<2*ot&&c.add(d);return[
...c]}function aa({graph:e,passes:t},n){let{data:s}=e,a=Math.min(s.limit.edges,s.limit.each*n.size),o=[];for(let i=0;i<s.a.length&&o.length<a;i++)s.kind[i]===Fe&&
n.has(s.a[i])&&n.has(s.b[i])&&t(i)&&o.push(i);return o}function Cs({graph:e,passes:t,may:n,counts:s},a,o,i=new Set){let r=e.data.name.map((c,h)=>h).filter(c=>e.
isOf(c,a)&&!i.has(c)&&n(c)&&e.edgesOf[c].some(t));return s.recounted&&r.sort((c,h)=>s.articles[h]-s.articles[c]||c-h),r.slice(0,o)}function ia({graph:e,counts:t,
may:n,chosen:s,before:a},o){let{a:i,b:r}=e.data,c=e.typedEdges(o.links).filter(d=>n(i[d])&&n(r[d])&&Math.max(t.weight[d],a?.weight[d]??0)>=o.least);if(o.ego&&o.
node>=0){let d=f=>new Set([...f,...c.filter(g=>f.has(i[g])||f.has(r[g])).flatMap(g=>[i[g],r[g]])]),p=d(new Set([o.node])),l=o.ego===2?d(p):p;c=c.filter(f=>l.has(
i[f])&&l.has(r[f]))}let h=c.sort((d,p)=>t.weight[p]-t.weight[d]||d-p).slice(0,e.data.limit.edges);return{nodes:[...new Set([...h.flatMap(d=>[i[d],r[d]]),...o.pin,
...o.sel,...s])],edges:h}}function ra({graph:e},{counts:t},n,{nodes:s},a){let{data:o}=e,i=new Set(s),r=l=>Math.max(t.weight[l],a.weight[l]),c=(n.links==="togeth\
er"?o.a.map((l,f)=>f).filter(l=>o.kind[l]===Fe):e.typedEdges(n.links)).filter(l=>i.has(o.a[l])&&i.has(o.b[l])&&r(l)>=n.least);c.sort((l,f)=>r(f)-r(l)||Math.abs(
t.weight[f]-a.weight[f])-Math.abs(t.weight[l]-a.weight[l])||l-f);let h=c.slice(0,Math.min(o.limit.edges,o.limit.each*s.length)),d=(l,f)=>f?l?l>f?"stronger":l<f?
"weaker":null:"lost":"gained",p=new Map(h.map(l=>[l,d(t.weight[l],a.weight[l])]).filter(([,l])=>l));return{edges:h,changes:p,before:a}}function la(e,t,n,s){let a={
mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{of:a,greatest:s.reduce((o,i)=>Math.max(o,a(i)),
1e-9)}}function ca(e,t,n){let s=new Map;for(let a of t){let o=e.data.community[a];o>=0&&o<Math.min(e.data.groups,As)&&(s.get(o)??s.set(o,[]).get(o)).push(a)}return[
...s].sort(([a,o],[i,r])=>r.length-o.length||a-i).slice(0,As).filter(([,a])=>a.length>2).map(([a,o])=>({number:a,members:o.sort((i,r)=>n.articles[r]-n.articles[i]||
i-r)}))}function da({data:e,isOf:t,typedEdges:n},{types:s,links:a}){let o=e.name.map((i,r)=>t(r,s));return a!=="together"?{nodes:o.filter(Boolean).length,edges:n(
a).filter(i=>o[e.a[i]]&&o[e.b[i]]).length}:{nodes:o.filter(Boolean).length,edges:e.a.filter((i,r)=>e.kind[r]<ye&&o[i]&&o[e.b[r]]).length}}function fa(e,t,n){let{
state:s,chosen:a,around:o,nodes:i}=t;if(n.size||s.chain)return{strong:new Set(a),weak:new Set,edges:n};if(s.node>=0){let c=new Set(i),h=o.filter(p=>c.has(e.otherEnd(
p,s.node))),d=h.slice(0,Zo*s.shown);return{strong:new Set([s.node,...d.map(p=>e.otherEnd(p,s.node))]),weak:new Set(h.map(p=>e.otherEnd(p,s.node))),edges:new Set(
d),rest:h.length-d.length}}let r=t.groups.find(({number:c})=>c===s.group);if(r){let c=new Set(r.members);return{strong:c,weak:new Set,edges:new Set(t.edges.filter(
h=>c.has(e.data.a[h])&&c.has(e.data.b[h])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(c=>s.sel.has(e.data.a[c])&&s.sel.has(e.data.
b[c])))}:null}var ha={1:150,2:300},pa=100;function Ns(e,t){let{data:n,nodeOf:s,evidence:a}=e,o=new Set,i=p=>[n.name[n.a[p]],n.name[n.b[p]]];async function r(p,l){let f=await t.
ask("ego",{name:p,steps:l,limit:ha[l]});e.addGraph(f),s.set(p,s.get(f.entity)),e.addPosts(s.get(p),f.posts)}async function c(p,l){let f=s.has(p)&&s.has(l)?a.get(
<<<<<<< HEAD
e.edgeOf(s.get(p),s.get(l))):void 0,g=await t.ask("quotes",{a:p,b:l,limit:pa,offset:f?.came??0});e.addGraph(g);let u=e.edgeOf(s.get(g.a),s.get(g.b));[[p,g.a],[l,
g.b]].forEach(([b,E])=>s.set(b,s.get(E))),u!==void 0&&e.addQuotes(u,g)}function h(p){if(e.isCredit(p)||e.isTyped(p)||a.has(p))return!1;let{both:l,either:f}=e.proof(
p);return new Set([...l,...f].map(e.storyOf)).size<n.weight[p]}function d(p,l){let[f,g]=[p.getAll("edge"),p.getAll("chain")],u=p.get("ego")==="2"?2:1,b=new Map(
[...p.getAll("open"),...g].map($=>[$,1]));p.getAll("node").slice(0,1).forEach($=>b.set($,u));for(let $ of[...p.getAll("pin"),...p.getAll("hide"),...p.getAll("se\
l")])s.has($)||b.set($,1);let E=l.filter(h).map(i);return f.length===2&&f.some($=>!s.has($))&&E.push(f),[...[...b].map(([$,y])=>[`ego ${y} ${$}`,()=>r($,y)]),...E.
map(([$,y])=>[`pair ${$}
${y}`,()=>c($,y)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(p,l){return(t.served?d(new URLSearchParams(p.slice(1)),l).filter(
([g])=>!o.has(g)):[]).map(([g,u])=>(o.add(g),u().catch(b=>{throw o.delete(g),b})))},older:p=>c(...i(p))})}function ua(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),a=>a.charCodeAt(0))),s.close(),
=======
e.edgeOf(s.get(p),s.get(l))):void 0,g=await t.ask("pair",{a:p,b:l,limit:pa,offset:f?.came??0});e.addGraph(g);let u=e.edgeOf(s.get(g.a),s.get(g.b));[[p,g.a],[l,g.
b]].forEach(([k,E])=>s.set(k,s.get(E))),u!==void 0&&e.addQuotes(u,g)}function h(p){if(e.isCredit(p)||e.isTyped(p)||a.has(p))return!1;let{both:l,either:f}=e.proof(
p);return new Set([...l,...f].map(e.storyOf)).size<n.weight[p]}function d(p,l){let[f,g]=[p.getAll("edge"),p.getAll("chain")],u=p.get("ego")==="2"?2:1,k=new Map(
[...p.getAll("open"),...g].map($=>[$,1]));p.getAll("node").slice(0,1).forEach($=>k.set($,u));for(let $ of[...p.getAll("pin"),...p.getAll("hide"),...p.getAll("se\
l")])s.has($)||k.set($,1);let E=l.filter(h).map(i);return f.length===2&&f.some($=>!s.has($))&&E.push(f),[...[...k].map(([$,y])=>[`ego ${y} ${$}`,()=>r($,y)]),...E.
map(([$,y])=>[`pair ${$}
${y}`,()=>c($,y)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("path",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(p,l){return(t.served?d(new URLSearchParams(p.slice(1)),l).filter(
([g])=>!o.has(g)):[]).map(([g,u])=>(o.add(g),u().catch(k=>{throw o.delete(g),k})))},older:p=>c(...i(p))})}function ua(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),a=>a.charCodeAt(0))),s.close(),
>>>>>>> 98b51cd (Citations name the page: A02 from masthead, file name, ALTO or a table)
new Response(t).json()}function Ps(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,a={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(a)}`),i=await o.json();if(!o.
ok)throw new Error(i.error);return i},chunk(s){return t.has(s)||t.set(s,ua(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}var Xt=(e,t)=>[e[t-1].address,`step=${t}`].filter(Boolean).join("&");function Is({graph:e,state:t,words:n,set:s},a){let{steps:o}=e.data,i=x("story");if(i.hidden=
!o.length,!o.length)return;let{step:r}=t,c=(h,d,p,l)=>m("button",{type:"button",id:h,disabled:l?"":null,click:()=>{a(p),x(h).focus()}},d);if(!r)return i.replaceChildren(
c("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},o[r-1].title),...o[r-1].text.split(`
`).filter(Boolean).map(h=>m("p",{},h)),m("div",{class:"buttons"},c("step-back",n.stepBack,Math.max(r-1,1),r===1),m("span",{class:"soft"},`${r} / ${o.length}`),c(
"step-on",n.stepOn,Math.min(r+1,o.length),r===o.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}function ma(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(a=>a.codePointAt(0)),s=new Set;for(let a=1;a<n.length;a++)s.add((n[a-1]*31+n[a])%t);
return[...s]}function zs(e,t){let{data:n}=e,{bits:s}=n.index,a=null;async function o(){let{readable:r,writable:c}=new DecompressionStream("deflate"),h=c.getWriter();
return h.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),d=>d.charCodeAt(0))),h.close(),new Uint8Array(await new Response(r).arrayBuffer())}
async function i(r){a??=o();let c=await a,[h,d]=[s/8,[]];for(let p=0;p*h<c.length;p++)r.every(l=>c[p*h+(l>>3)]&1<<(l&7))&&d.push(p);return d}return async function*(c){
let h=c.trim().toLowerCase().split(/\s+/).filter(Boolean),d=[];if(h.length){let p=performance.now();for(let l of await i(h.flatMap(f=>ma(f,s))))(await t.chunk(l)).
forEach(([g,u,k,E=""],$)=>{let y=g.toLowerCase();h.every(O=>y.includes(O))&&d.push({sentence:l*n.chunk+$,text:g,listing:!!u,marks:Array.from({length:k.length/3},
(O,M)=>k.slice(3*M,3*M+3)),clip:E})}),performance.now()-p>30&&(yield{hits:d,done:!1},await new Promise(g=>setTimeout(g)),p=performance.now())}yield{hits:d,done:!0}}}var Jt=40,ga=15;function Bs(e,t,n){let{graph:s,state:a,words:o}=e,[i,r,c]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:p,listing:l})=>(a.lists||!l)&&_e(s,a,s.articleOf(p));(async()=>{let p=(l,f)=>{let[g,u]=[s.dayOf(s.articleOf(l.sentence)),s.dayOf(s.articleOf(f.sentence))];
return(g<u)-(g>u)||l.sentence-f.sentence};for await(let{hits:l,done:f}of t(a.q)){if(!i.isConnected&&x("hit-count"))return;let g=new Set,u=l.filter(k=>h(k)&&!g.has(
s.firstPrint(k.sentence))&&g.add(s.firstPrint(k.sentence)));i.textContent=f&&!u.length?o.noText:o.textHits(u.length,f)+(f&&u.length>Jt?`，${o.hitsFirst(Jt)}`:""),
f&&d(u.sort(p))}})();function d(p){let l=new Map;for(let{marks:u}of p)for(let k of new Set(u.map(([E])=>E)))l.set(k,(l.get(k)??0)+1);let f=[...l].filter(([u])=>s.
isOf(u,a.types)&&!a.hide.has(u)).sort((u,k)=>k[1]-u[1]||u[0]-k[0]);f.length&&r.append(m("h3",{},o.namedThere),m("ol",{class:"rows"},...f.slice(0,ga).map(([u,k])=>m(
"li",{},te(e,u),m("span",{class:"number"},String(k))))));let g=a.q.trim().split(/\s+/);c.append(...p.slice(0,Jt).map(u=>Tn(e,{...u,article:s.articleOf(u.sentence)},
g))),n(f.map(([u])=>u))}return[ke(e),m("h2",{},`“${a.q}”`),i,r,c]}var[Qe,Ke,Rs,$t]=[38,20,16,19],wa=5,ya=900,ba=52;function Hs(e){let t=0,n=null,s=new Map;function a({graph:f,months:g}){let u=f.data.name.length;if(!s.has(u)){s.
clear();let k=new Map(g.map((M,S)=>[M,S])),E=f.data.doc.map((M,S)=>k.get(f.monthOf(S))??-1),$=g.map(()=>f.data.types.map(()=>0)),y=new Map,O=M=>(y.has(M)||y.set(
M,[...new Map(f.sentencesOf(M).map(S=>{let C=f.articleOf(S);return[f.data.story[C],E[C]]}))].filter(([,S])=>S>=0)),y.get(M));f.data.name.forEach((M,S)=>{for(let[
,C]of O(S))$[C][f.data.type[S]]++}),s.set(u,{bars:$,of:O})}return s.get(u)}function o(f,g){let{state:u,view:k,months:E}=f,$=u.node>=0?[u.node]:u.ends??[];if(!$.
length)return null;let[y,O]=$.map(C=>g(C)),M=O?new Set(O.map(([C])=>C)):null,S=E.map(()=>0);return y.filter(([C])=>!M||M.has(C)).forEach(([,C])=>S[C]++),{counted:S,
name:$.map(f.graph.nameOf).join(" — "),view:k}}function i({graph:f,state:g,months:u}){if(g.node<0)return[];let{data:k}=f,E=($,y)=>{let O=($||y||"").slice(0,7);
return O?Math.max(0,Math.min(u.length-1,u.findLastIndex(M=>M<=(O.length===4?`${O}-01`:O)))):-1};return k.post.filter($=>($[0]===g.node||$[2]===g.node)&&!$[3]).map(
([$,y,O,,M,S,C,B])=>{let F=$===g.node?O:$;return[`${y} ${typeof F=="number"?f.nameOf(F):F}`,E(C,k.dates[M]),B?E(B):E(k.dates[S],k.dates[M]),!!(C||B)]}).filter(([
,$,y])=>$>=0&&y>=$).slice(0,wa)}function r(){let f=e(),{months:g,state:u,words:k,graph:E}=f,$=x("time");if($.hidden=g.length<2,$.hidden)return;let{bars:y,of:O}=a(
f),M=o(f,O),S=i(f),C=Math.max(x("strip").clientWidth,200),B=C/g.length,F=Qe+(M?Ke:0)+Rs+S.length*$t,I=X("svg",{width:C,height:F,viewBox:`0 0 ${C} ${F}`,role:"im\
g","aria-label":k.bars}),[W,K]=[Math.max(g.indexOf(u.from),0),u.to?g.indexOf(u.to):g.length-1],Q=!!(u.from||u.to);if(ka(I,f,y,B,J=>!Q||J>=W&&J<=K),M){let J=Math.
max(...M.counted,1);M.counted.forEach((ie,de)=>{ie&&I.append(X("rect",{x:de*B,y:Qe+Ke-ie/J*(Ke-4),width:Math.max(B-.5,1),height:ie/J*(Ke-4),class:"own"},Yt(`${M.
name} · ${g[de]} · ${k.inArticles(ie)}`)))})}if(Oa(I,g,B,Qe+(M?Ke:0)),S.forEach(([J,ie,de,Re],je)=>{let Te=Qe+(M?Ke:0)+Rs+je*$t;I.append(X("line",{x1:ie*B,x2:(de+
1)*B,y1:Te+$t-3,y2:Te+$t-3,class:Re?"term printed":"term"},Yt(J)));let He=Math.min(ie*B,C-12*J.length),Le=X("text",{x:Math.max(He,0),y:Te+11,class:"term"});Le.textContent=
J,I.append(Le)}),Q&&js(I,W*B,(K+1)*B,F,"brush"),u.less){let[J,ie]=u.less.split("..").map(de=>g.indexOf(de));js(I,J*B,(ie+1)*B,F,"brush less")}x("strip").replaceChildren(
I),x("strip").setAttribute("aria-label",k.time),I.addEventListener("pointerdown",J=>h(J,B)),c(f,[W,K],Q,M,E)}function c(f,[g,u],k,E){let{words:$,state:y,months:O,
set:M}=f,S=u-g+1,C=g>=S?`${O[g-S]}..${O[g-1]}`:"",B=["gained","lost","stronger","weaker"],[F,I]=y.less.split("..");x("time-acts").replaceChildren(ce("play",t?$.
pause:$.play,!!t,()=>p()),...k&&(C||y.less)?[ce("compare",$.compare,!!y.less,()=>M({less:y.less?"":C}))]:[],...k?[m("button",{type:"button",id:"all-time",click:()=>{
l(),M({from:"",to:"",less:""})}},$.clear)]:[],y.less?m("span",{class:"soft",id:"compared"},$.compared(`${y.from||O[0]}–${y.to||O.at(-1)}`,`${F}–${I}`),...B.
map(W=>m("b",{class:W},` ━ ${$[W]} ${[...f.view.compared?.changes.values()??[]].filter(K=>K===W).length}`))):m("span",{class:"soft"},E?$.own(E.name):k?`${O[g]}\
 – ${O[u]}`:$.bars),...y.less||E?[]:[m("span",{class:"soft key"},...f.graph.data.types.map(W=>m("span",{},X("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},X("rect",{width:10,height:10,fill:f.graph.data.colours[W]})),f.graph.data.labels[W][$.language].many)))])}function h(f,g){let u=e(),k=f.currentTarget,
E=O=>Math.max(0,Math.min(u.months.length-1,Math.floor((O-k.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=E(f.clientX),k.setPointerCapture(f.pointerId);
let $=X("rect",{class:"brush",y:0,height:k.getAttribute("height")});k.append($);let y=O=>{let[M,S]=[n,E(O)].sort((C,B)=>C-B);return $.setAttribute("x",M*g),$.setAttribute(
"width",(S-M+1)*g),[M,S]};y(f.clientX),k.addEventListener("pointermove",O=>y(O.clientX)),k.addEventListener("pointerup",O=>{let[M,S]=y(O.clientX);d(M,S)},{once:!0})}
function d(f,g){let{months:u,set:k}=e();k({from:u[f],to:u[g],less:""})}function p(){if(t)return l();let{months:f,state:g}=e(),u=g.from&&g.to&&!(g.from===f[0]&&g.
to===f.at(-1))?f.indexOf(g.to)-f.indexOf(g.from)+1:Math.max(1,Math.round(f.length/12)),k=g.from&&g.to?f.indexOf(g.from)+1:0;k+u>f.length&&(k=0),t=setInterval(()=>{
if(k+u>f.length)return l();d(k,k+u-1),k++},ya),r()}function l(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var Yt=e=>{let t=X("title");return t.textContent=
e,t};function ka(e,t,n,s,a){let{graph:o,months:i,words:r}=t,{data:c}=o,h=Math.max(...n.map(d=>d.reduce((p,l)=>p+l,0)),1);n.forEach((d,p)=>{let l=Qe,f=X("g",a(p)?
{}:{class:"out"},Yt(`${i[p]} · ${c.types.map((g,u)=>d[u]?`${c.labels[g][r.language].many} ${d[u]}`:"").filter(Boolean).join(" · ")}`));c.types.forEach((g,u)=>{
let k=d[u]/h*(Qe-3);k&&(l-=k,f.append(X("rect",{x:p*s,y:l,width:Math.max(s-(s>3?1:0),.7),height:k,fill:c.colours[g]})))}),e.append(f)})}function Oa(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=ba)??240,i=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(X("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(i,0);r<t.length;r+=o){let c=X("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});c.textContent=o>=12?t[r].slice(0,4):t[r],e.append(X("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),c)}}var js=(e,t,n,s,a)=>e.append(X("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:a}));var Z=e=>e.toLocaleString("en"),ge=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,Zt={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,a)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[a]??"条联系（最强者）"}`,page:e=>`${e}版`,corpus:(e,t,n)=>[
e===null?"":`${Z(e)} 个版面`,`${Z(t)} 篇报道`,n].filter(Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",
leading:"报道最多",closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${Z(e)} 篇报道`,named:e=>`提及 ${Z(e)} 次`,aliases:"\
又作",posts:"职务",holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",
npmi:"关联度",npmiHint:"标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${Z(e)} 个属于未显示的类型`,
more:e=>`再显示 ${e} 个`,stories:"报道",evidence:"依据",both:e=>`${Z(e)} 篇报道同现`,wrote:e=>`署名的 ${Z(e)} 篇报道`,said:e=>`${Z(e)} 句同句`,
lists:e=>`其中 ${Z(e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",untitled:"（无标题）",filters:"筛选与外观",save:"\
导出",tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",
colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"\
按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 P\
NG",png2:"图片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",
off:e=>e?`；未选类型 ${Z(e)} 个`:"",rows:e=>`共 ${Z(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"\
隐藏",chain:"找联系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"\
两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,a,o)=>`本文件只含数据库的一部分：${e}\
 / ${t} 个实体，${n} / ${s} 条联系，${a} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,a,o)=>`先列\
出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${a} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
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
invest:"投资"},events:"活动",times:(e,t)=>e==="post"?`${Z(t)} 项职务`:`${Z(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",
selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, initials, or the text",results:"\
Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Detail\
s",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to t\
he whole",counts:(e,t,n,s,a)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[a]??"links shown (the strongest\
)"}`,page:e=>`p. ${e}`,corpus:(e,t,n)=>[e===null?"":ge(e,"page"),ge(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name f\
or its posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"\
Mentions",inArticles:e=>ge(e,"article"),named:e=>ge(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",
covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1:\
 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Ev\
idence",both:e=>`together in ${ge(e,"article")}`,wrote:e=>`in ${ge(e,"article")} credited to the reporter`,said:e=>`in ${ge(e,"sentence")}`,lists:e=>`of these ${ge(
e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"\
Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without \
lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by\
 community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in\
 an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"\
Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>ge(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"\
Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other c\
hains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,a,o)=>`\
This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${a} of ${o} articles. For the rest use kg who NAME, kg expo\
rt or kg serve.`,rest:(e,t,n,s,a,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${a} of ${o} articles; the rest comes from th\
e database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ge(e,"mo\
re article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As \
printed",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e}\
 hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(
", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"\
Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest t\
hat hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",
ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,
lastSeen:e=>`last seen ${e}`,days:e=>ge(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for th\
e first time",newPeople:"New",gone:"No longer seen",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising link\
s",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`\
Search the text for “${e}”`,textHits:(e,t)=>t?ge(e,"sentence"):`${ge(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"\
Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"\
Time: drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}\
: articles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a pers\
on to the body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"in\
spects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invest\
s"},events:"Events",times:(e,t)=>ge(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",selectHint:"\
Hold Shift and click nodes to select several."}};var qs=.5,en=matchMedia("(max-width: 760px)"),Ds={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Me=Ps(),D=cn(Me),tn=dn(D.data),$a=xs(D,Me.first,
zn(D),tn),Ws=Ns(D,Me),Sa=zs(D,Me),va=matchMedia("(prefers-reduced-motion: reduce)").matches,xe=va?0:350,ze=x("panel"),A={state:gn(D),ctx:null,followed:null,linking:-1,
waiting:0,drawn:""},G=vs(x("canvas"),D,Me,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Be({sel:$e(A.state.sel,e)}):on(e,e===A.state.node?A.state.ego:0),edge:e=>Je(
{...le(A.state),ends:[D.data.a[e],D.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=A.state;(e>=0||t||n||s>=0)&&Je(le(A.state))},covers:Ma,line:e=>Rn(
A.ctx,e),hover:e=>cs(A.ctx,e)}),Us=Hs(()=>A.ctx),St=Ts({graph:D,store:Me,ctxOf:()=>A.ctx,pick:on,fault:Vs}),Ea=e=>Zt[e.lang||(navigator.language.startsWith("zh")?
"zh":"en")],Gs=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Ma(){let e=x("canvas").getBoundingClientRect();return{boxes:[
"legend","kinds","zoom","story"].map(n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.
bottom-e.top})),top:x("kinds").offsetHeight?x("kinds").offsetHeight+16:0,left:x("legend").open&&innerWidth>1600?x("legend").offsetWidth:0}}function nn(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Je(e){let t=yn(e,D);t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),vt()}function Be(e){Je({
...A.state,...e})}function _s(e){location.hash=Xt(D.data.steps,e),vt()}function sn(e){A.linking=A.linking===e?-1:e,document.body.classList.toggle("linking",A.linking>=
0),St.say(A.linking>=0?A.ctx.words.chainTo:A.ctx.words.search),A.linking>=0&&St.focus(),x("chain")?.setAttribute("aria-pressed",String(A.linking===e))}function on(e,t=0){
let n=A.linking;n>=0&&sn(n);let s={...le(A.state),table:""};Je(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function vt(){x("fault").hidden=!0,
an(),requestAnimationFrame(()=>{ze.scrollTop=0})}function Ta(){let e=wn(location.hash,D,tn);return en.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function an(){let e=A.
drawn,t=document.activeElement;A.followed=location.hash;let n=Ta(),s=Ea(n);xa(s,Gs(n));let a=$a(n);A.state=n,document.body.classList.toggle("chosen",a.chosen.length>
0),A.drawn=bn(n),Is({graph:D,state:n,words:s,set:Be},_s),G.draw(a,nn(),e!==A.drawn),A.ctx=Object.freeze({graph:D,months:tn,state:n,view:a,words:s,picture:G,go:Je,
set:Be,link:sn,looks:G.looks(),linking:A.linking,bare:()=>le(A.state),older:o=>Fs([Ws.older(o)])}),Qn(A.ctx),Cn(A.ctx),xn(A.ctx),Ln(A.ctx),Nn(A.ctx),Us.write(),
document.querySelector("header details[open]")&&jt(A.ctx),ze.replaceChildren(...Aa(A.ctx).flat(2).filter(o=>o!=="")),e===A.drawn&&G.isReady()&&(a.chosen.length?
G.bringIntoView(a.chosen,xe):n.group>=0&&a.lit&&G.fit(xe,[...a.lit.strong])),t.isConnected||(x(t.id)??ze).focus({preventScroll:!0}),Ca(A.ctx),Fs(Ws.bring(location.
hash,a.edge===void 0?(a.ways??[]).flat():[a.edge]))}function Aa(e){let{state:t,view:n}=e,s=t.read?D.articleAt(t.read):void 0;if(s!==void 0)return An(e,s);if(t.q)
return Bs(e,Sa,G.shine);if(n.edge!==void 0)return(D.isTyped(n.edge)?jn:es)(e,n.edge);if(t.chain)return ts(e);if(t.node>=0)return Zn(e,t.node);if(t.sel.size)return is(
e);let a=n.groups.find(({number:o})=>o===t.group);return a?ns(e,a):fs(e)}function Ca(e){let{view:t,state:n,words:s}=e;document.title=`${Vt(e)} · kg`,x("chosen").
textContent=t.chosen.map(i=>`${D.nameOf(i)} ${be(e,i)} ${s.inArticles(t.counts.articles[i])}`).join("; ");let a=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.
ofTypes.edges].map(Z);x("shown").textContent=s.counts(...a,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?`；${s.
hubs(t.leftOut.length)}`:"")+s.off(D.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(Me.served&&A.waiting)&&(x("fault").hidden=Me.served,x("fault").
textContent=s.unknown(o.join("、")))}function Fs(e){A.waiting+=e.length,ze.setAttribute("aria-busy",String(A.waiting>0));for(let t of e)t.finally(()=>{A.waiting--,
ze.setAttribute("aria-busy",String(A.waiting>0))}).then(()=>{A.state.ego&&(A.drawn=""),an()},Vs)}function Vs(e){x("fault").hidden=!1,x("fault").textContent=A.ctx.
words.unanswered(e.message)}function xa(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==
e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let a of document.querySelectorAll("[data-word]"))a.textContent=e[a.dataset.
word];for(let a of document.querySelectorAll("[data-label]"))a.setAttribute("aria-label",e[a.dataset.label]);for(let a of document.querySelectorAll("[data-hint]"))
a.setAttribute("title",e[a.dataset.hint]);if(St.say(A.linking>=0?e.chainTo:e.search),os(e,()=>A.ctx,nn),x("part").hidden=!D.data.database,D.data.database){let{entities:a,
links:o,articles:i}=D.data.database,{held:r}=D;x("part").textContent=(Me.served?e.rest:e.part)(...[r.nodes,a,r.edges,o,r.stories,i].map(Z))}}}x("stage").addEventListener(
"keydown",e=>{if(e.target!==x("stage"))return;let{view:t,state:n}=A.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Ds&&t.nodes.length){e.preventDefault();
let a=n.node>=0?G.next(s,Ds[e.key]):s;a>=0&&on(a)}else e.key==="+"||e.key==="="?G.zoom(1.3,xe):e.key==="-"?G.zoom(1/1.3,xe):e.key==="0"?G.fit(xe):e.key==="Enter"&&
ze.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let{steps:t}=D.data;if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!ze.contains(
document.activeElement))e.preventDefault(),_s(Math.max(1,Math.min(A.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="/"&&e.target!==x("query"))
e.preventDefault(),St.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");A.linking>=0?sn(A.linking):n.length?n.forEach(s=>{
s.open=!1}):A.state.read?Be({read:""}):Je(le(A.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[ope\
n]"))t.contains(e.target)||(t.open=!1)});x("language").addEventListener("click",()=>Be({lang:A.ctx.words===Zt.zh?"en":"zh"}));x("theme").addEventListener("click",
()=>Be({theme:Gs(A.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&jt(A.ctx)});
x("rows").addEventListener("click",()=>Be({table:A.state.table?"":"nodes"}));x("closer").addEventListener("click",()=>G.zoom(1.3,xe));x("farther").addEventListener(
"click",()=>G.zoom(1/1.3,xe));x("whole").addEventListener("click",()=>G.fit(xe));x("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));
for(let e of["hashchange","popstate"])addEventListener(e,()=>{A.followed!==location.hash&&vt()});addEventListener("resize",()=>{A.ctx&&Us.write()});en.addEventListener(
"change",()=>{A.ctx&&an()});Es(()=>A.ctx,nn);x("legend").open=innerWidth>1600;x("legend").addEventListener("toggle",()=>{A.ctx&&G.isReady()&&G.refit()});G.whenReady(
()=>{let{view:e}=A.ctx;en.matches&&G.scale()<qs&&e.nodes.length&&!A.state.ego&&G.centre(Math.min(...e.nodes),qs),e.chosen.length&&G.bringIntoView(e.chosen,0)});
!location.hash&&D.data.steps.length&&history.replaceState(null,"","#"+Xt(D.data.steps,1));setTimeout(vt);var Xe=e=>D.nodeOf.get(e);window.kg=Object.freeze({settled:()=>A.
followed===location.hash&&A.waiting===0&&G.isStill(),nodes:()=>A.ctx.view.nodes.map(e=>D.data.name[e]),edges:()=>A.ctx.view.edges.map(e=>[D.data.name[D.data.a[e]],
D.data.name[D.data.b[e]]]),node:e=>(G.now(),G.point(Xe(e))),edge:(e,t)=>G.pointOf(D.lineOf(Xe(e),Xe(t),A.state.links)),line:(e,t)=>{let n=D.lineOf(Xe(e),Xe(t),A.
state.links);return{...G.looks().line(n),step:G.looks().step(n)}},lit:()=>A.ctx.view.lit?[...A.ctx.view.lit.strong].map(e=>D.data.name[e]):null,group:e=>A.ctx.view.
groups.find(({members:t})=>t.includes(Xe(e)))?.number??-1,labels:()=>G.labels().map(({i:e,text:t,left:n,top:s,right:a,bottom:o})=>{let[i,r]=[G.onScreen({x:n,y:s}),
G.onScreen({x:a,y:o})];return{text:t,name:D.data.name[e],left:i.x,right:r.x,top:i.y,bottom:r.y}})});})();
