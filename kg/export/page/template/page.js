// sources 7bd313449c3278ad400b2f66711c8d4abb370fd0bcc65a6b814f1a210af461c1
"use strict";
(()=>{function fn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&rt(t,n[0],n[2],n);return t}function hn(e){let t=new Map;for(let n of e.
event){let[,,s,i,o]=n;for(let a of s)for(let r of i)rt(t,a,r,n);if(s.length+i.length<=20)for(let a of[s,i])a.forEach((r,c)=>a.slice(c+1).forEach(h=>rt(t,r,h,n)));
if(o>=0)for(let a of s)rt(t,a,o,n)}return t}function rt(e,t,n,s){if(t===n)return;let i=Ct(t,n),o=e.get(i)??e.set(i,[]).get(i);o.includes(s)||o.push(s)}var Ct=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function lt(e,t,n){let s=t.flatMap(i=>n==="post"?[i[4],i[5]]:[i[1]]).filter(Boolean).sort((i,o)=>e.dates[i]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Fe=0,Ue=1,ye=2,no=3,Ze="posted";function ct(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var xt=e=>{let t=0;return e.map(n=>t+=n)};function pn(e){let{data:t}=e,
n=t.name.map(()=>[]);t.a.forEach((b,T)=>{n[b].push(T),n[t.b[T]].push(T)}),t.kind=t.a.map(()=>Fe);let s=new Map(t.name.map((b,T)=>[b,T])),i=new Map(t.called),o=new Set(
xt(t.listed)),a=new Map;xt(t.again.map(([b])=>b)).forEach((b,T)=>a.set(b,b-t.again[T][1]));let r=new Map(t.docName.map(b=>[b,[]]));t.doc.forEach((b,T)=>r.get(t.
docName[b]).push(T));let c=[],h=new Map,f=new Map(t.docName.map((b,T)=>[b,T])),p=new Map(t.dates.map((b,T)=>[b,T])),l=new Map,d=new Set(t.posted),g=0,u=!1,k=Object.
freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),E=b=>t.types[t.type[b]],$=b=>d.has(
b)?Ze:E(b),y=(b,T)=>T.has(E(b))||T.has($(b)),O=(b,T)=>t.a[b]===T?t.b[b]:t.a[b],M=(b,T)=>n[b]?.find(P=>O(P,b)===T);function A(b){let[T,P]=[0,t.from.length-1];for(;T<
P;){let R=T+P+1>>1;t.from[R]<=b?T=R:P=R-1}return T}function S(b){return l.has(b)||l.set(b,xt(t.seen[b])),l.get(b)}let z=b=>S(b).filter((T,P,R)=>T!==R[P-1]),F=b=>t.
story[A(b)],I=b=>t.dates[t.docDate[t.doc[b]]];function W(b){b.kind<ye&&[b.a,b.b].forEach(T=>n[T].push(t.a.length));for(let T of["a","b","weight","sentences","li\
sts","npmi","since","until","kind"])t[T].push(b[T])}function K(b){return Promise.all(b.map(async T=>{if(T>=t.said)return c[T-t.said];let[P,R,_,ae=""]=(await e.chunk(
Math.floor(T/t.chunk)))[T%t.chunk],fe=[];for(let Y=0;Y<_.length;Y+=3)fe.push(_.slice(Y,Y+3));return{sentence:T,text:P,listing:!!R,marks:fe,clip:ae}}))}function Q(b){
let T=new Map;for(let P of b)ct(T,A(P),P);return[...T].sort(([P],[R])=>(I(P)<I(R))-(I(P)>I(R))||P-R)}function J(b){if(h.has(b))return h.get(b);let[T,P]=[z(t.a[b]),
z(t.b[b])],R=new Set(P),_=T.filter(w=>R.has(w)),ae=new Set(_.map(F)),[fe,Y]=[new Set(T.map(F)),new Set(P.map(F))],he=[...new Set([...T,...P])].filter(w=>!ae.has(
F(w))&&Y.has(F(w))&&fe.has(F(w)));return{both:_,either:he.sort((w,v)=>w-v)}}function ie(){if(u)return;u=!0,g++;let b=t.name.map((P,R)=>new Map(z(R).map(_=>[F(_),
A(_)]))),T=new Map;b.forEach((P,R)=>{if(E(R)!=="reporter")for(let _ of P.keys())ct(T,_,R)}),b.forEach((P,R)=>{if(E(R)!=="reporter")return;let _=new Map;for(let[
ae,fe]of P)for(let Y of T.get(ae)??[])ct(_,Y,t.docDate[t.doc[fe]]);for(let[ae,fe]of[..._].sort(([Y,he],[w,v])=>v.length-he.length||Y-w)){let Y=fe.filter(Boolean).
sort((he,w)=>t.dates[he]<t.dates[w]?-1:1);W({a:ae,b:R,weight:fe.length,sentences:0,lists:0,npmi:null,since:Y[0]??0,until:Y.at(-1)??0,kind:Ue})}})}let de={post:null,
event:null},Be=new Map,je={post:new Map,event:new Map};function Ae(b){return b==="together"?[]:(de[b]??=[...b==="post"?fn(t):hn(t)].sort(([,T],[,P])=>P.length-T.
length).map(([T,P])=>{let[R,_]=T.split(" ").map(Number),[ae,fe]=lt(t,P,b);W({a:R,b:_,weight:P.length,sentences:0,lists:0,npmi:null,since:ae,until:fe,kind:b==="p\
ost"?ye:no});let Y=t.a.length-1;return Be.set(Y,P),je[b].set(T,Y),Y}),de[b])}function qe(b,T,P){return Ae(P),je[P]?.get(Ct(b,T))??M(b,T)}function Le(b,T,P){return b.
has(T)||(b.set(T,b.size),P()),b.get(T)}let Oe=b=>Le(p,b??"",()=>t.dates.push(b)),At=b=>Le(f,b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.
push(Oe(b.date)),t.pageNumber.push(b.page??"")});function at(b){if(!s.has(b.entity)){s.set(b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&d.add(
t.name.length);let T={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.pinyin,mentions:b.mentions,articles:b.articles,first:Oe(b.first),last:Oe(
b.last),rank:0,community:-1,seen:[]};for(let[P,R]of Object.entries(T))t[P].push(R);g++}return s.get(b.entity)}function Tt({entities:b,links:T}){b.forEach(at);for(let P of T){
let[R,_]=[s.get(P.source),s.get(P.target)];M(R,_)===void 0&&W({a:R,b:_,weight:P.weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:Oe(P.first),until:Oe(
P.last),kind:Fe})}g++}function De(b,T){let P=R=>s.get(R)??R;t.post=[...t.post.filter(([R,,_])=>R!==b&&_!==b),...T.map(R=>[P(R.person),R.post,P(R.organ),Number(R.
former),Oe(R.first),Oe(R.last),R.begin??"",R.until??"",-1])],de.post=null,g++}function He(b,{quotes:T,more:P}){let R=new Map;for(let he of T)ct(R,`${he.sentence.
doc}
${he.sentence.article}`,he);let _=h.get(b)??{both:[],either:[],came:0},[ae,fe]=[[..._.both],[..._.both,..._.either]];for(let he of R.values()){let[{sentence:w}]=he,
v={doc:At(w),article:w.article,headline:w.headline,story:w.story,from:t.said+c.length};for(let[L,N]of Object.entries(v))t[L].push(N);for(let{sentence:L,marks:N}of he){
let B=t.said+c.length;c.push({sentence:B,text:L.text,listing:L.listing,marks:N.map(j=>[s.get(j.entity),j.start,j.end]),clip:L.clip??""}),fe.push(B),L.both&&ae.push(
B)}}let Y=new Set(ae.map(F));h.set(b,{both:ae,either:fe.filter(he=>!Y.has(F(he))),more:P,came:_.came+T.length}),g++}return Object.freeze({data:t,held:k,edgesOf:n,
nodeOf:s,lists:o,evidence:h,posted:d,typeOf:E,kindOf:$,isOf:y,otherEnd:O,edgeOf:M,articleOf:A,typedEdges:Ae,lineOf:qe,rowsOf:Be,namingsOf:S,sentencesOf:z,storyOf:F,
dayOf:I,quotes:K,byArticle:Q,proof:J,version:()=>g,served:e.served,nameOf:b=>i.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>I(b).slice(0,7),isCredit:b=>t.
kind[b]===Ue,isTyped:b=>t.kind[b]>=ye,sentencesIn:b=>{let T=t.from[b+1]??t.said+c.length;return Array.from({length:T-t.from[b]},(P,R)=>t.from[b]+R)},fileOf:b=>`${t.
docName[t.doc[b]]}#${t.article[b]}`,articleAt:b=>{let T=b.lastIndexOf("#");return(r.get(b.slice(0,T))??[]).find(P=>String(t.article[P])===b.slice(T+1))},addCredits:ie,
addNode:at,addGraph:Tt,addPosts:De,addQuotes:He})}function un(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];
let n=[];for(let[s,i]=t[0].split("-").map(Number);;i===12?(s++,i=1):i++)if(n.push(`${s}-${String(i).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}
function mn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,i)=>e.dates[s]<e.dates[i]?-1:1);return[n[0]??0,n.at(-1)??0]}function dt(e,t,n){
let[s,i]=[e.dates[t],e.dates[n]];return s===i?s:[s,i].filter(Boolean).join(" – ")}var Ne=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Lt="#8a8a8a",Pe={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[so,gn]=[6.5,23],oo=4,io=[.5,.72,.86,.94,.98],ft=[.8,1.3,2,3,4.4,6],
ht=[.13,.2,.3,.42,.56,.72],ao=.16;function wn(e,t,n,s,i){let{data:o}=e,a=Math.max(so,Math.min(oo/i,14)),r=new Map(Ne.slice(0,o.groups).map((u,k)=>[k,u])),c=u=>Math.
min((a+(gn-a)*Math.sqrt(t.measure.of(u)/t.measure.greatest))*(e.typeOf(u)==="reporter"?1.5:1),gn),h=u=>t.state.colour==="type"?o.colours[e.typeOf(u)]:r.get(o.community[u])??
Lt,f=ro(t),p=Math.min(1,ao/Math.max(lo(e,t,f,s),1e-9)),l=u=>f.findLastIndex(k=>t.tie(u)>=k),d=t.compared?.changes,g=u=>t.state.links==="post"&&(e.rowsOf.get(u)??
[]).every(k=>k[3]);return Object.freeze({radius:c,colour:h,step:l,scale:f,coloured:r,least:a,line(u){let k=t.lit,E=k?.edges.has(u),$=l(u),y=d?.get(u),O=Math.max(
ht[$]*p,.06);if(e.isTyped(u))return{width:Math.min(1.4+.5*(t.counts.weight[u]-1),5)+(E?.6:0),opacity:k&&!E?.12:y?.8:.6,colour:y?n[y]:E?n.accent:n.edge,dashes:g(
u)||y==="lost"?[5,4]:!1};let M=y?Math.max(ht[$],.35):E?Math.max(ht[$],.6):k?O*(t.state.ego?.6:.25):O;return{width:E?ft[$]+.8:k&&t.state.ego?Math.min(ft[$],1.5):
ft[$],opacity:M,colour:y?n[y]:E?n.accent:n.edge,dashes:y==="lost"||o.kind[u]===Ue?[5,4]:!1}},opacity:u=>!t.lit||t.lit.strong.has(u)?1:t.lit.weak.has(u)?.45:t.state.
ego?.6:.13})}function ro(e){let t=e.edges.map(e.tie).sort((s,i)=>s-i),n=[0];for(let s of io){let i=t[Math.floor(s*t.length)]??1;i<=n.at(-1)&&(i=t.find(o=>o>n.at(
-1))??1/0),n.push(i)}return n}function lo({data:e},t,n,s){let i=t.nodes.map(s).filter(Boolean);if(i.length<2)return 0;let o=p=>i.reduce(([l,d],g)=>[Math.min(l,g[p]),
Math.max(d,g[p])],[1/0,-1/0]),[[a,r],[c,h]]=[o("x"),o("y")];return t.edges.reduce((p,l)=>{let[d,g]=[s(e.a[l]),s(e.b[l])],u=n.findLastIndex(k=>t.tie(l)>=k);return d&&
g?p+ft[u]*ht[u]*Math.hypot(d.x-g.x,d.y-g.y):p},0)/Math.max((r-a)*(h-c),1e4)}var Pt=["mentions","articles","degree","rank"],pt=["hide","pin","open","sel","not"],Nt={level:["article","sentence"],colour:["community","type"],size:Pt,links:[
"together","post","event"]},co={least:1,from:"",to:"",level:"article",lists:!0},tt={...co,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",dossier:!1,shown:1},yn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},bn={lang:["zh","en"],theme:[
"light","dark"]},et=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Ze]:[],...e.types.filter(n=>!e.core.includes(n))],kn=e=>({...tt,...yn,
types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(pt.map(t=>[t,new Set]))}),re=e=>({...e,...yn}),fo=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(
e??"")?e:"";function On(e,t,n){let s=new URLSearchParams(e.slice(1)),i=(l,d,g)=>d.includes(s.get(l))?s.get(l):g,o=l=>s.getAll(l).map(d=>t.nodeOf.get(d)).filter(
d=>d!==void 0),a=(l,d,g,u)=>Math.max(d,Math.min(Number.parseInt(s.get(l)??"",10)||u,g)),r=s.has("types")?s.get("types").split(",").filter(l=>et(t).includes(l)):
t.data.core,[c,h,[f=-1]]=[o("edge"),o("chain"),o("node")],p=[...c,...h,...f<0?[]:[f]];return{types:new Set([...r,...p.filter(l=>!t.isOf(l,new Set(r))).map(t.kindOf)]),
node:f,ends:c.length===2&&t.lineOf(...c,i("links",Nt.links,"together"))!==void 0?c:null,chain:h.length===2&&h[0]!==h[1]?h:null,ego:{1:1,2:2}[s.get("ego")]??0,least:a(
"least",1,1e3,1),from:i("from",n,""),to:i("to",n,""),less:fo(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(Nt).map(([l,d])=>[l,
i(l,d,tt[l])])),...Object.fromEntries(Object.entries(bn).map(([l,d])=>[l,i(l,d,"")])),table:i("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:a("gr\
oup",0,1e6,0)-1,shown:a("shown",1,99,1),step:a("step",0,t.data.steps.length,0),q:s.get("q")??"",read:s.get("read")??"",dossier:s.get("dossier")==="1",...Object.
fromEntries(pt.map(l=>[l,new Set(o(l))])),unknown:["node","edge","chain"].flatMap(l=>s.getAll(l)).filter(l=>!t.nodeOf.has(l))}}function $n(e,t){let n=new URLSearchParams,
s=o=>t.data.name[o],i=et(t).filter(o=>e.types.has(o));i.join()!==et(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",i.join()),e.node>=0&&n.set("node",
s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of["least","from",
"to","less",...Object.keys(Nt),"table","q","read","shown"])e[o]!==tt[o]&&n.set(o,e[o]);for(let o of Object.keys(bn))e[o]&&n.set(o,e[o]);e.group>=0&&n.set("group",
e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of pt)e[o].forEach(a=>n.append(o,
s(a)));return n.toString()}var Sn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),$e=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),vn=(e,t)=>({...e,...tt,...Object.fromEntries(pt.map(n=>[n,new Set])),types:new Set(t.data.core)});function En(e,t,n,s){
let i=(r,c,h)=>({name:r,text:c,without:{...e,...h}}),o=(r,c)=>[...e[r]].map(h=>i(r,`${c} ${t.nameOf(h)}`,{[r]:$e(e[r],h)})),a=(r,c,h)=>e[r]===tt[r]?[]:[i(r,c,h)];
return[...e.from||e.to?[i("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${e.less.replace(".."," – ")}`,
{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a("links",
s.kinds[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var x=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[i,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
i,o):o!==null&&s.setAttribute(i,o);return s.append(...n.flat().filter(i=>i!==null&&i!=="")),s}function X(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[i,o]of Object.entries(t))s.setAttribute(i,o);return s.append(...n),s}var Se=(e,t,n)=>X("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},X("path",{d:Pe[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),be=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,me=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>me(e,{...re(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),we=(e,t,...n)=>me(e,{...re(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Te=(e,t)=>we(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),le=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),ut=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),nt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},
t))),oe=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[],ke=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(re(e.state))},"← ",e.words.close),mt=(e,t)=>e.
view.counts.npmi[t]?.toFixed(2)??"",ce=(e,t,n)=>dt(e.graph.data,t,n);function Mn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function It({graph:e,words:t},n){let{data:s}=e,i=s.doc[n],o=s.pageNumber[i];return[s.paper[i],s.dates[s.docDate[i]]||t.undated,o&&t.page(o),s.headline[n]]}var ho=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function zt(e,t,n){let[s,i,o,a]=It(e,n),r=[s,i,o,a&&`《${a.replace(/[《》]/g,c=>c==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(ho(t),r.join(e.words.comma))}function Rt(e,t){let[n,s,i,o]=It(e,t);return[m("b",{class:"headline"},o||e.
words.untitled),m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,i].filter(Boolean).join(" · "))]}var An=(e,t)=>me(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ce(e,t,n,s){let i=m("article",{},m("header",{},...Rt(e,t)));return Tn(e,i,t,n,s),i}function Ge(e,t,n,s){let i=m("details",{},m("summa\
ry",{},...Rt(e,t))),o=null,a=()=>o??=Tn(e,i,t,n,s);return i.addEventListener("toggle",a,{once:!0}),i.addEventListener("fill",({detail:r})=>r.push(a())),i}function*Bt(e,t,n){
let s=0;for(let[i,o,a]of t)o<s||a<=o||(yield e.slice(s,o),yield n(i,e.slice(o,a)),s=a);yield e.slice(s)}async function Tn(e,t,n,s,i){let o=new Set;for(let{sentence:a,
text:r,listing:c,marks:h,clip:f}of await e.graph.quotes(s)){if(o.has(e.graph.firstPrint(a)))continue;o.add(e.graph.firstPrint(a));let p=(l,d)=>m("mark",{class:l===
i[0]?"one":"other"},d);t.append(m("blockquote",{},c?m("span",{class:"chip"},e.words.listing):"",...Bt(r,h.filter(([l])=>i.includes(l)),p),Cn(e,r,n),xn(e,f)))}t.
append(An(e,n))}function Cn(e,t,n){let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await po(zt(e,t,n)),s.textContent=e.words.copied}),s}var xn=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function po(e){try{await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Ln(e,{text:t,marks:n,article:s,listing:i,clip:o},a){let r=(l,d)=>me(e,{...re(e.state),node:l},d),c=a.length?t.indexOf(a[0]):
-1,h=n.filter(([,l,d])=>c<0||d<=c||l>=c+a[0].length),f=c<0?h:[...h,[-1,c,c+a[0].length]].sort((l,d)=>l[1]-d[1]),p=Bt(t,f,(l,d)=>l<0?m("mark",{class:"one"},d):r(
l,d));return m("article",{},m("header",{},...Rt(e,s)),m("blockquote",{},i?m("span",{class:"chip"},e.words.listing):"",...p,Cn(e,t,s),xn(e,o)),An(e,s))}function Nn(e,t){
let{graph:n,words:s,state:i,view:o}=e,[a,r,c,h]=It(e,t),f=m("div",{id:"text"}),p=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(l=>{for(let{text:d,marks:g}of l){
let u=(k,E)=>me(e,{...re(i),node:k},m("mark",{class:p.has(k)?"one":"other"},E));f.append(m("p",d===h?{class:"headline"}:{},...Bt(d,g,u)))}}),[m("button",{type:"\
button",class:"quiet back",click:()=>e.go({...i,read:""})},"← ",s.back),m("h2",{},h||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[a,r,c].filter(
Boolean).join(" · ")),m("h3",{},n.served?s.partOfArticle:s.wholeArticle),f]}var ve=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function gt(e,t,n){let s=m("select",{"data-control":t},...n.map(i=>m("option",{value:i,...i===e.
state[t]?{selected:""}:{}},e.words.options[i])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function jt(e,t,[n,s],i,o){let a=m("output",{},i(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=i(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,a]}function qt(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Dt(e){let{state:t,words:n,months:s,set:i,picture:o}=e,a=x("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,c=s.length-1,[h,f]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):c],p=(l,d)=>i({from:l?s[l]:"",to:d<c?s[d]:""});a.replaceChildren(ve(n.least,
...jt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((l,d)=>Math.max(l,d),2),2),30)],String,l=>i({least:l}))),...s.length>1?[ve(n.from,...jt("f\
rom",h,[0,c],l=>s[l],l=>p(l,Math.max(l,f)))),ve(n.to,...jt("to",f,[0,c],l=>s[l],l=>p(Math.min(h,l),l)))]:[],ve(n.level,gt(e,"level",["article","sentence"])),ve(
n.listed,qt("lists",t.lists,l=>i({lists:l}))),ve(n.links,gt(e,"links",["together","post","event"])),ve(n.colour,gt(e,"colour",["community","type"])),ve(n.size,gt(
e,"size",Pt)),ve(n.physics,qt("physics",o.moves(),o.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(vn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Pn(e){let{graph:t,state:n,words:s,view:i}=e,{data:o}=t,a=o.name.map((f,p)=>p).filter(f=>!i.counts.recounted||
i.counts.articles[f]>0),r=et(t).map(f=>{let p=new Set([f]),l=m("input",{type:"checkbox","data-type":f});return l.checked=n.types.has(f),l.addEventListener("chan\
ge",()=>{let d=new Set(n.types);l.checked?d.add(f):d.delete(f);let g=n.node>=0&&t.isOf(n.node,d);e.go({...n,types:d,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
x("types").querySelector(`[data-type=${f}]`).focus()}),m("label",{},l,Se(e,f===Ze?"person":f),o.labels[f][s.language].many,m("span",{class:"number"},String(a.filter(
d=>t.isOf(d,p)).length)))}),c=qt("hubs",n.hubs,f=>e.set({hubs:f})),h=[...i.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(i.hubs.size>5?" …":"");x("types").replaceChildren(
...r,...i.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.hubsHint(h)},c,s.hubsOn,m("span",{class:"number"},String(i.hubs.size)))]:[])}function In(e){
let{graph:t,state:n,words:s}=e,i=["together","post","event"].filter(o=>o==="together"||t.data[o].length);x("kinds").hidden=i.length<2||!!n.table,x("kinds").replaceChildren(
...i.map(o=>le(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function zn(e){let t=En(e.state,e.graph,e.months,e.words);
x("chips").hidden=!t.length,x("chips").replaceChildren(...t.map(({name:n,text:s,without:i})=>{let o=me(e,i,s,m("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Rn(e){let{graph:t,view:n,state:s,words:i,looks:o}=e,a=Ht(e),r=n.nodes.length-
n.groups.reduce((c,{members:h})=>c+h.length,0);x("legend-body").replaceChildren(...a.length?[m("h3",{},i.groupsTitle),...a,...r?[m("p",{class:"group"},Bn(Lt),i.
restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},i.sizeOf[s.size]),uo(e),...s.links==="together"?[m("h3",{},i.widthOf),mo(e),m("p",{class:"soft"},
i.why(t.data.limit.each))]:[m("h3",{},i.options[s.links]),m("p",{class:"soft"},i.lineOf[s.links])]),x("legend").hidden=!!s.table||!o}function Ht(e){let{graph:t,
view:n,state:s,words:i}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let c=i.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:c,"data-group":a+1,"aria-pressed":String(s.
group===a),click:o(a)},Bn(Ne[a%Ne.length]),m("span",{},c),m("span",{class:"number"},String(r.length)))})}var Bn=e=>X("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},X("circle",{cx:8,cy:8,r:7,fill:e}));function uo({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(i=>n<16?Math.round(i*10)/10:Math.
round(i));return m("div",{class:"scale"},...s.map((i,o)=>m("span",{},X("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},X("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(i))))}function mo({looks:e}){let t=e.scale.map((i,o)=>[i,o]).filter(([i])=>Number.isFinite(
i)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([i,o])=>m("span",{},X("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},X("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),i?`≥ ${i}`:"1")))}function Wt(e,t){let[n,s,i]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(i++,n++,s++):e[n]<t[s]?n++:s++;return i}var jn=e=>[...new Set(e)].sort((t,n)=>t-n);
function go(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function _e(e,{from:t,to:n},s){let i=e.monthOf(s);return(!t||i&&i>=t)&&(!n||i&&i<=
n)}function Ft(e,{from:t,to:n},s,i){let{data:o}=e;if(o.kind[s]!==ye)return _e(e,{from:t,to:n},e.articleOf(i[7]));let[a,r]=[o.dates[i[4]].slice(0,7),o.dates[i[5]].
slice(0,7)];return(!t||r&&r>=t)&&(!n||a&&a<=n)}var st=({from:e,to:t,lists:n})=>!!(e||t||!n);function qn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(st(n)?yo(e,n):wo(e)))),t.get(s)}}function wo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function yo(e,t){let{data:n,lists:s}=e,
i=n.doc.map((y,O)=>_e(e,t,O)),o=y=>(t.lists||!s.has(y))&&i[e.articleOf(y)],a=n.name.map((y,O)=>e.namingsOf(O).filter(o)),r=a.map(y=>jn(y.map(e.storyOf))),c=a.map(
y=>jn(y.map(e.firstPrint))),h=c.map(y=>y.filter(O=>s.has(O))),f=new Map,p=(y,O)=>!O||y&&n.dates[y]<n.dates[O]?y:O;n.story.forEach((y,O)=>{i[O]&&f.set(y,p(n.docDate[n.
doc[O]],f.get(y)))});let l=y=>y.reduce(([O,M],A)=>{let S=f.get(A)??0;return S?[!O||n.dates[S]<n.dates[O]?S:O,!M||n.dates[S]>n.dates[M]?S:M]:[O,M]},[0,0]),d=r.map(
l),g=new Set(n.story.filter((y,O)=>i[O])).size,u=y=>n.kind[y]!==Ue&&n.kind[y]<ye,k=new Map([...e.rowsOf].map(([y,O])=>[y,O.filter(M=>Ft(e,t,y,M))])),E=n.a.map((y,O)=>k.
get(O)?.length??Wt(r[y],r[n.b[O]])),$=n.a.map((y,O)=>{if(k.has(O))return lt(n,k.get(O),n.kind[O]===ye?"post":"event");let M=new Set(r[n.b[O]]);return E[O]?l(r[y].
filter(A=>M.has(A))):[0,0]});return{articles:r.map(y=>y.length),mentions:a.map(y=>y.length),first:d.map(([y])=>y),last:d.map(([,y])=>y),weight:E,sentences:n.a.map(
(y,O)=>u(O)?Wt(c[y],c[n.b[O]]):0),lists:n.a.map((y,O)=>u(O)?Wt(h[y],h[n.b[O]]):0),npmi:n.a.map((y,O)=>u(O)?go(E[O],r[y].length,r[n.b[O]].length,g):null),since:$.
map(([y])=>y),until:$.map(([,y])=>y),stories:g,pages:new Set(n.doc.filter((y,O)=>i[O])).size,recounted:!0,said:y=>a[y].filter((O,M,A)=>O!==A[M-1])}}var bo=12,Ut=6,Dn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function wt(e,t){let{graph:n,state:s}=e,{dates:i}=n.data,o=a=>i[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Ft(n,s,t,a)).sort((a,r)=>(o(a)<o(r))-(o(a)>o(r)))}function Gt(e,t,n){let{graph:s,words:i}=e;return e.state.links==="post"?`${n[3]?
`${i.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ce(e,n[4],n[5])}`:[i.acts[s.data.acts[n[0]]],Dn(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Hn(e,t){let{graph:n,words:s,state:i}=e,[o,...a]=wt(e,t);if(!o)return"";let r=i.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.
data.acts[o[0]]],n.data.dates[o[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Wn(e,t){let{graph:n,words:s,state:i,view:o}=e,a=[n.
data.a[t],n.data.b[t]],r=wt(e,t),c=n.edgeOf(...a),h=f=>i.links==="post"?f[8]:f[7];return[ke(e),m("h2",{class:"pair"},...a.map(f=>te(e,f))),nt([s.times(i.links,r.
length),ce(e,o.counts.since[t],o.counts.until[t])]),c===void 0?"":me(e,{...i,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(f=>[m("h3",{class:"\
act"},Gt(e,t,f)),h(f)<0?"":Ce(e,n.articleOf(h(f)),[h(f)],a)]))]}function Fn(e,t,n){let{graph:s,words:i}=e;return t.slice(0,bo).map(([o,a,r,c,h,f,p,l])=>{let d=[
...new Set([...r,...c,...h<0?[]:[h]])].filter(g=>g!==n);return m("li",{},m("b",{},i.acts[s.data.acts[o]])," ",m("time",{},Dn(e,a)),p||f?m("span",{},` ${[p,f].filter(
Boolean).join(" · ")}`):"",d.length?m("div",{class:"with"},...d.slice(0,Ut).map(g=>te(e,g)),d.length>Ut?` +${d.length-Ut}`:""):"",Ge(e,s.articleOf(l),[l],n===void 0?
d:[n]))})}function Un({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>_e(e,t,e.articleOf(s[7]))).sort((s,i)=>(n(s)<n(i))-(n(s)>n(
i)))}function Gn(e,t){let n=Un(e).filter(([,,s,i,o])=>s.includes(t)||i.includes(t)||o===t);return oe(`${e.words.events} ${n.length}`,n,m("ol",{id:"events",class:"\
line"},...Fn(e,n,t)))}function _n(e){let t=new Set(e.view.nodes),n=Un(e).filter(([,,s,i,o])=>[...s,...i,o].filter(a=>t.has(a)).length>1);return n.length===0?"":
m("section",{class:"card",id:"newest"},...oe(e.words.newest,n,m("ol",{class:"line"},...Fn(e,n))))}function ko(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function Oo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,i;(i=2*s+1)<e.length&&(i+1<e.length&&e[i+1][0]<e[i][0]&&i++,!(e[s][0]<=e[i][0]));s=i)[e[s],e[i]]=[e[i],e[s]];return t}function $o(e,t,[n,s],i){let o=new Map(
[[n,0]]),a=e.edgesOf.filter(p=>p.length).length,[r,c,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[p,l]=Oo(h);if(c.has(l))continue;if(l===s)break;c.add(l);let d=l===
n?0:3*e.edgesOf[l].length/a;for(let g of e.edgesOf[l]){let u=e.otherEnd(g,l);if(!t.passes(g)||!i(g,u))continue;let k=p+d+1/t.weight(g);k<(o.get(u)??1/0)&&(o.set(
u,k),r.set(u,g),ko(h,[k,u]))}}if(!r.has(s))return null;let f=[];for(let p=s;p!==n;p=e.otherEnd(f[0],p))f.unshift(r.get(p));return f}function ot(e,t,n){let s=[t];
for(let i of n)s.push(e.otherEnd(i,s.at(-1)));return s}function Vn(e,t,[n,s],i,o=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],c=new Set(i);for(;r.length<
o;){let h=$o(e,t,[n,s],(f,p)=>f!==a&&!c.has(p)&&(!e.isCredit(f)||n===e.data.b[f]||s===e.data.b[f]));if(!h)break;r.push(h),ot(e,n,h).slice(1,-1).forEach(f=>c.add(
f))}return r}function Kn(e,t,n,s){let i=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),o=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&i.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),i.get(e.otherEnd(a,s)),a]).sort((a,r)=>o(r)-o(a)||a[0]-r[0])}var So=new Intl.Collator("zh"),Qn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?So.compare(t,e):t-e);function Jn({words:e},t,n,s,i){let[o,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,c=()=>{let p=t.map(l=>[s[1](l),l]).sort(([l],[d])=>r?Qn(l,d):Qn(d,l));o.replaceChildren(...p.slice(0,i).map(([,l])=>m(
"tr",{},...n.map(([d,g,u])=>m("td",{class:d},u?u(l):String(g(l))))))),n.forEach((l,d)=>f[d].setAttribute("aria-sort",l!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=i,a.textContent=e.more(Math.min(t.length-i,100))},h=p=>{[s,r]=[p,p===s?!r:p[0]!=="name"],c()},f=n.map(p=>m("th",{scope:"col",class:p[0]},m("but\
ton",{type:"button",class:"quiet",title:p[3]??null,click:()=>h(p)},e[p[0]])));return a.addEventListener("click",()=>{i+=100,c()}),c(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...f)),o),a)}var yt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Yn=e=>["together",t=>e.view.counts.weight[t],t=>we(e,t,String(e.view.
counts.weight[t]))],Zn=e=>["sentences",t=>e.view.counts.sentences[t]],es=e=>["npmi",t=>e.view.counts.npmi[t],t=>mt(e,t),e.words.npmiHint],Xn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function ts(e,t){let{graph:n,view:s,words:i}=e,o=n.edgesOf[t].filter(s.passes).length,a=Yn(e);
return m("div",{id:"companions"},Jn(e,s.near,[yt(e,r=>n.otherEnd(r,t)),a,Zn(e),es(e)],a,25),m("p",{class:"soft"},o>s.near.length?i.hidden(o-s.near.length):""))}
function ns(e){let{graph:t,view:n,state:s,words:i}=e,{data:o}=t,{counts:a}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let c=u=>t.isOf(u,s.types)&&!s.hide.has(u)&&(!a.recounted||a.articles[u]>0),[h,f]=[Yn(e),["articles",u=>a.articles[u]]],[p,l,d]=s.table==="edges"?[o.a.map((u,k)=>k).
filter(u=>o.kind[u]<ye&&c(o.a[u])&&c(o.b[u])&&n.passes(u)),[yt(e,u=>o.a[u]),yt(e,u=>o.b[u]),h,Zn(e),["inLists",u=>a.lists[u]],es(e),...Xn(e,a.since,a.until)],h]:
[o.name.map((u,k)=>k).filter(c),[yt(e,u=>u),["type",u=>be(e,u)],f,["mentions",u=>a.mentions[u]],["companions",u=>t.edgesOf[u].filter(n.passes).length],...Xn(e,a.
first,a.last)],f],g=u=>le("tab-"+u,i.tabs[u],s.table===u,()=>e.set({table:u}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},i.rows(p.length))),Jn(e,p,l,d,100))}var os=(e,t,n)=>m("time",{class:"soft"},ce(e,t,n)),is=(e,t)=>typeof t=="number"?te(e,t):t;function vo(e,[,t,n,s,i,o,a,r]){let c=a||r?m("time",{},`${a||"…"} – ${r||
"…"}`):os(e,i,o);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",is(e,n),c)}function Eo(e,[t,n,,s,i,o]){return m("li",
s?{class:"former"}:{},is(e,t)," ",m("b",{},s?e.words.former+" ":"",n),os(e,i,o))}function Mo(e,t){let{state:n,words:s,go:i,set:o}=e,a=r=>()=>o({[r]:$e(n[r],t)});
return m("div",{class:"buttons acts"},le("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),le("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),le("open",s.open,
n.open.has(t),a("open")),le("pin",s.pin,n.pin.has(t),a("pin")),le("hide",s.hide,!1,()=>i({...re(n),hide:$e(n.hide,t)})),le("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),le("chain",s.chain,e.linking===t,()=>e.link(t)))}function as(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r,lit:c}=i,h=r.
said(t),f=a.post.filter(d=>d[0]===t),p=a.post.filter(d=>d[2]===t),l=i.near.length;return[ke(e),m("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),nt([be(
e,t),a.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),ce(e,r.first[t],r.last[t])]),Mo(e,t),oe(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].
map(d=>m("span",{class:"chip"},d)))),oe(s.posts,f,m("ol",{id:"posts",class:"line"},...f.map(d=>vo(e,d)))),oe(s.holders,p,m("ol",{id:"holders",class:"line"},...p.
map(d=>Eo(e,d)))),Gn(e,t),oe(n.typeOf(t)==="reporter"?s.covered:s.companions,l?[1]:[],ts(e,t),c?.rest>0&&!o.ego?m("button",{type:"button",class:"quiet",id:"more\
-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(c.rest)):""),oe(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([d,g])=>Ge(e,d,g,[t]))))]}function rs(e,t){
let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r}=i,c=[a.a[t],a.b[t]],h=st(o)?new Set(c.flatMap(u=>r.said(u))):null,f=n.proof(t),[p,l]=[f.both,f.either].
map(u=>h&&!n.evidence.has(t)?u.filter(k=>h.has(k)):u),d=h?0:a.weight[t]-new Set([...p,...l].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(
r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${mt(e,t)}`];return[ke(e),m("h2",{class:"pair"},...c.map(u=>te(e,u))),nt([...g,
ce(e,r.since[t],r.until[t])]),oe(s.evidence,p,m("div",{id:"evidence"},...n.byArticle(p).map(([u,k])=>Ce(e,u,k,c)))),oe(s.apart,l,m("div",{id:"apart"},...n.byArticle(
l).map(([u,k],E)=>(p.length||E>2?Ge:Ce)(e,u,k,c)))),a.database&&d>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(d)):"",n.evidence.get(t)?.more?m(
"button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function ss(e,t,n,s){let{graph:i,words:o,view:a}=e,r=ot(i,t,n);return m("ol",
{id:s,class:"line chain"},...n.map((c,h)=>{let{both:f,either:p}=i.proof(c),l=i.byArticle(f.length?f:p).slice(0,2),d=h>0?me(e,{...e.state,not:$e(e.state.not,r[h])},
`${o.not} ${i.nameOf(r[h])}`):"";return m("li",{},te(e,r[h])," — ",we(e,c,o.inArticles(a.counts.weight[c]))," — ",te(e,r[h+1]),d&&m("span",{class:"not"},d),
...l.map(([g,u])=>Ge(e,g,u,[r[h],r[h+1]])))}))}function ls(e){let{graph:t,words:n,view:s,state:i}=e,[o,a]=i.chain,r=Kn(t,s,o,a),c=s.ways.filter(l=>l.length===1),
h=s.ways.filter(l=>l.length>1),[f,...p]=[...c,...h];return[ke(e),m("h2",{class:"pair"},te(e,o),te(e,a)),m("h3",{},c.length?n.direct:n.strongest),f?ss(e,o,f,"ste\
ps"):m("p",{class:"soft",id:"steps"},n.apart2),oe(n.ways,p,...p.map((l,d)=>ss(e,o,l,`way-${d}`))),oe(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).
map(([l,d,g])=>m("li",{},te(e,l),m("span",{},we(e,d,String(s.counts.weight[d]))," · ",we(e,g,String(s.counts.weight[g])))))))]}function cs(e,{members:t}){let{graph:n,
words:s,view:i}=e,o=new Set(t),a=i.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,c)=>i.tie(c)-i.tie(r)||r-c).slice(0,10);return[ke(e),m("h2",
{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},te(e,r),m("span",{class:"\
number"},String(i.counts.articles[r]))))),oe(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m("li",{},Te(e,r),we(e,r,s.inArticles(i.counts.weight[r]))))))]}var _t=26;function Ie(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Kt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Ao(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var ds=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Ao).join(",")).join(`\r
`)+`\r
`;function Qt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:i}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:i.mentions[o],articles:i.articles[o],first:s.dates[i.first[o]],last:s.dates[i.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:a,interaction:a,kind:a,
weight:i.weight[o],sentences:i.sentences[o],lists:i.lists[o],npmi:i.npmi[o],first:s.dates[i.since[o]],last:s.dates[i.until[o]]}}}}function To(e){let{graph:t,view:n}=e,
{head:s,keys:i}=t.data.declared,o=Qt(e),a=(h,f)=>Object.entries(i[h]).filter(([p])=>f[p]!==void 0&&f[p]!==null&&f[p]!=="").map(([p,l])=>`<data key="${l}">${Kt(f[p])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",o.node(h))}</node>`),c=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",o.edge(h))}</edge>`);return`${s}${[...r,...c].join(`
`)}
</graph>
</graphml>
`}function bt(e,t){let{graph:n,view:s,looks:i,picture:o,words:a,state:r}=e,{data:c}=n,h=o.scale(),f=Co(e,h),[p,l,d,g]=f.map(I=>I*h),u=I=>({x:o.spotOf(I).x*h,y:o.
spotOf(I).y*h}),k=s.edges.map(I=>{let[W,K,Q]=[u(c.a[I]),u(c.b[I]),i.line(I)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${K.x.toFixed(1)}" y\
2="${K.y.toFixed(1)}" stroke="${Q.colour}" stroke-opacity="${Q.opacity.toFixed(2)}" stroke-width="${Math.max(Q.width*h,.5).toFixed(1)}"${Q.dashes?` stroke-dasha\
rray="${Q.dashes.join(" ")}"`:""}/>`}),E=s.nodes.map(I=>{let[W,K]=[u(I),i.radius(I)*h];return`<path transform="translate(${(W.x-K).toFixed(1)} ${(W.y-K).toFixed(
1)}) scale(${(K/8).toFixed(3)})" d="${Pe[c.shapes[n.typeOf(I)]]}" fill="${i.colour(I)}" fill-opacity="${i.opacity(I)}"><title>${Kt(n.nameOf(I))}</title></path>`}),
$=o.toMap,y=(I,W,K,Q,J="")=>`<text x="${W.toFixed(1)}" y="${K.toFixed(1)}" font-size="${Q}" fill="${t.ink}" ${J}>${Kt(I)}</text>`,O=o.labels().map(({text:I,x:W,
y:K})=>{let Q=$({x:W,y:K});return y(I,Q.x*h,Q.y*h,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
M=r.colour==="community"?s.groups.map(({number:I,members:W})=>[Ne[I%Ne.length],a.group(W.slice(0,3).map(n.nameOf)),"dot"]):c.types.filter(I=>s.nodes.some(W=>n.typeOf(
W)===I)).map(I=>[c.colours[I],c.labels[I][a.language].many,c.shapes[I]]),A=M.flatMap(([I,W,K],Q)=>[`<path transform="translate(${p.toFixed(1)} ${(g+12+_t*Q).toFixed(
1)})" d="${Pe[K]}" fill="${I}"/>`,y(W,p+24,g+25+_t*Q,13)]),S=g+30+_t*M.length,z=`${a.corpus(s.counts.pages,s.counts.stories,Ve(e))} · ${a.sizeOf[r.size]} · ${a.
widthOf} · kg`,F=[p-20,l-64,d-p+40,S-l+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${F.join(" ")}" width="${F[2]}" height=\
"${F[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${F[0]}" y="${F[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
y(Xt(e),p,l-32,22,'font-weight="600"'),...k,...E,...O,...A,y(z,p,S,12)].join(`
`)}</svg>`}function Xt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ve({graph:e,state:t,months:n}){return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(-1)}`:dt(e.data,...mn(e.data))}function Co({view:e,looks:t,picture:n},s){
let i=[...e.nodes.map(o=>{let[{x:a,y:r},c]=[n.spotOf(o),t.radius(o)];return[a-c,r-c,a+c,r+c]}),...n.labels().map(o=>{let[a,r]=[n.toMap({x:o.left,y:o.top}),n.toMap(
{x:o.right,y:o.bottom})];return[a.x,a.y,r.x,r.y]})];return i.length?[0,1].map(o=>Math.min(...i.map(a=>a[o]))).concat([2,3].map(o=>Math.max(...i.map(a=>a[o])))):
[0,0,400/s,300/s]}function Vt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let i=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});i.getContext("2d").drawImage(s,0,0,i.width,i.height),i.toBlob(o=>Ie("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(bt(e,t))}
var xo={png:(e,t)=>Vt(e,t,1),png2:(e,t)=>Vt(e,t,2),png4:(e,t)=>Vt(e,t,4),svg:(e,t)=>Ie("graph.svg",bt(e,t),"image/svg+xml"),graphml:e=>Ie("graph.graphml",To(e),
"application/xml"),nodes:e=>Ie("graph-nodes.csv",ds(e.graph.data.declared.nodes,e.view.nodes.map(Qt(e).node)),"text/csv"),edges:e=>Ie("graph-edges.csv",ds(e.graph.
data.declared.edges,e.view.edges.map(Qt(e).edge)),"text/csv")};function fs(e,t,n,s){x("files").replaceChildren(...Object.entries(xo).map(([i,o])=>m("button",{type:"\
button","data-file":i,click:()=>o(t(),n())},e.options[i])),m("button",{type:"button",id:"print",click:s},e.print))}var kt=5,Lo=10;function hs({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(i=>t.passes(i)&&n.sel.has(e.otherEnd(i,s)))))].
sort((s,i)=>t.tie(i)-t.tie(s)||s-i)}function ps(e){let{graph:t,words:n,state:s,view:i}=e,o=hs(e);return[ke(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,Ve(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},le("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>Io(e)},n.markdown)),m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},te(e,a),me(e,
{...s,sel:$e(s.sel,a)},n.unselect)))),oe(n.among,o,m("ol",{class:"rows",id:"among"},...o.map(a=>m("li",{},Te(e,a),we(e,a,n.inArticles(i.counts.weight[a])))))),...s.
dossier?[...s.sel].flatMap(a=>No(e,a)):[],...s.dossier?o.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Po(e,a)]):[]]}function us({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,i,o,a,r,c,h])=>`${o?t.former+" ":""}${s}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}\
（${c||h?`${c||"…"} – ${h||"…"}`:[e.data.dates[a],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function No(e,t){let{graph:n,words:s,view:i}=e,{counts:o}=i,
a=o.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[be(e,t),s.inArticles(o.articles[t]),ce(e,o.first[t],o.last[t])].join(" · ")),...us(
e,t).map(r=>m("p",{},...ut(r))),...n.byArticle(a).slice(0,kt).map(([r,c])=>Ce(e,r,c.slice(0,2),[t]))]}function Po(e,t){let{graph:n}=e,{both:s,either:i}=n.proof(
t);return n.byArticle(s.length?s:i).slice(0,kt).map(([o,a])=>Ce(e,o,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Ee=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").
replace(/\s+/g," ");async function Io(e){let{graph:t,words:n,state:s,view:i}=e,{counts:o}=i,a=async c=>{let h=[];for(let[f,p]of c)for(let{text:l}of await t.quotes(
p.slice(0,2)))h.push(`> ${Ee(zt(e,l,f))}`);return h},r=[`# ${n.dossierOf}: ${Ee(t.data.title)}`,Ee(Ve(e))];for(let c of s.sel){let h=t.edgesOf[c].filter(i.passes).
sort((f,p)=>i.tie(p)-i.tie(f)).slice(0,Lo);r.push(`## ${Ee(t.nameOf(c))}`,[be(e,c),n.inArticles(o.articles[c]),ce(e,o.first[c],o.last[c])].map(Ee).join(" · "),
...us(e,c).map(f=>`- ${Ee(f)}`)),r.push(`${n.companions}${n.colon}${h.map(f=>`${Ee(t.nameOf(t.otherEnd(f,c)))} ${o.weight[f]}`).join(n.stroke)}`,...await a(t.byArticle(
o.said(c)).slice(0,kt)))}for(let c of hs(e)){let{both:h,either:f}=t.proof(c);r.push(`## ${Ee(t.nameOf(t.data.a[c]))} — ${Ee(t.nameOf(t.data.b[c]))}`,n.inArticles(
o.weight[c]),...await a(t.byArticle(h.length?h:f).slice(0,kt)))}Ie("dossier.md",r.join(`

`)+`
`,"text/markdown")}var zo=60,ms=90,Ot={timer:0,key:""};function gs(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Ot.key&&(Ot.key=s,clearTimeout(Ot.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?qo(e,t.edge):Bo(e,t.node)).flat())),t&&Ro(n,t)}function Ro(e,{x:t,y:n}){let s=x("canvas"),i=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${i}px, ${o}px)`}function Bo(e,t){
let{graph:n,words:s,view:i}=e,{counts:o}=i,a=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[m("b",{},Se(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),m("p",{class:"soft"},[be(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),a.map(
([,r,c])=>m("p",{},r,c===""?"":` · ${typeof c=="number"?n.nameOf(c):c}`))]}function jo(e,t){let{graph:n,words:s,view:i}=e,o=wt(e,t);return[m("b",{},`${n.nameOf(
n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(i.state.links,o.length),ce(e,i.counts.since[t],i.counts.until[t])].filter(Boolean).join(
" · ")),o.slice(0,3).map(a=>m("p",{},Gt(e,t,a)))]}function qo(e,t){let{graph:n,words:s,view:i}=e,{data:o}=n,{counts:a}=i;if(n.isTyped(t))return jo(e,t);let{both:r,
either:c}=n.proof(t),h=new Set([...r,...c].map(d=>n.dayOf(n.articleOf(d))).filter(Boolean)).size,f=m("p",{class:"said"}),p=r.filter(d=>!n.lists.has(d)),l=n.byArticle(
p.length?p:r)[0];return l&&(Ot.timer=setTimeout(async()=>{let[{text:d}]=await n.quotes([l[1][0]]);f.textContent=d.length>ms?d.slice(0,ms)+"…":d},zo)),[m("b",{},
`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),ce(e,a.since[t],a.until[t])].filter(Boolean).join(" · ")),
f]}var ws=5,Do=6,Ho=6,Wo=3;function Fo({months:e,state:t}){let n=e.filter(i=>(!t.from||i>=t.from)&&(!t.to||i<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/Ho));return{from:n[n.length-s],to:n.at(-1)}}function Uo(e,t){let{graph:n,view:s,state:i}=e,{data:o}=n,{counts:a}=s,[r,c]=[d=>o.dates[d],t.from],h=d=>n.
isOf(d,i.types)&&!i.hide.has(d),f=o.name.map((d,g)=>g).filter(d=>h(d)&&a.articles[d]>0&&r(a.first[d])),p=d=>d.sort((g,u)=>a.articles[u]-a.articles[g]||g-u),l=d=>d&&
(!i.from||d.slice(0,7)>=i.from)&&(!i.to||d.slice(0,7)<=i.to);return{posts:o.post.filter(([d,,,g,u])=>!g&&typeof d=="number"&&h(d)&&r(u)>=c&&l(r(u))).sort((d,g)=>r(
g[4])<r(d[4])?-1:1),fresh:p(f.filter(d=>r(a.first[d])>=c&&["official","person"].includes(n.typeOf(d)))),gone:p(f.filter(d=>r(a.last[d])<c&&n.typeOf(d)==="offici\
al"&&a.articles[d]>1)),pairs:o.a.map((d,g)=>g).filter(d=>s.passes(d)&&r(a.since[d])>=c&&h(o.a[d])&&h(o.b[d])&&r(a.first[o.a[d]])<c&&r(a.first[o.b[d]])<c).sort((d,g)=>s.
tie(g)-s.tie(d)||d-g)}}function Go({graph:e,view:t,state:n}){let{data:s}=e,{counts:i}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(i.npmi[r]??
0)*Math.log2(1+i.weight[r]);return s.a.map((r,c)=>c).filter(r=>t.passes(r)&&i.weight[r]>=Wo&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,c)=>a(c)-a(r)||r-c)}var Ke=(...e)=>m("li",{},...e),Jt=(e,t)=>m("ol",{class:"rows",id:e},...t);function _o(e){let{words:t,graph:n}=e,s=Fo(e);if(!s)return[];let i=Uo(
e,s),{counts:o}=e.view,a=(c,h)=>Ke(te(e,c),m("time",{},ce(e,h,h))),r=(c,h,f,p)=>h.length?[m("h4",{},`${c} ${h.length}`),Jt(p,h.slice(0,ws).map(f))]:[];return m(
"section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,i.posts,([c,h,f,,p])=>Ke(m("span",{},te(
e,c)," ",h,f===""?"":` · ${typeof f=="number"?n.nameOf(f):f}`),m("time",{},ce(e,p,p))),"new-posts"),r(t.newPeople,i.fresh,c=>a(c,o.first[c]),"new-people"),r(t.
gone,i.gone,c=>a(c,o.last[c]),"gone"),r(t.newPairs,i.pairs,c=>Ke(Te(e,c),m("time",{},ce(e,o.since[c],o.since[c]))),"new-pairs"))}function Vo(e){let t=Go(e).slice(
0,ws);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),Jt("surprises",t.map(n=>Ke(Te(e,
n),we(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function Ko(e){let t=Ht(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.
groupsTitle),...t)}function $t(e,t,n,s){let{graph:i,view:o,state:a}=e,{articles:r}=o.counts,h=i.data.name.map((f,p)=>p).filter(f=>n.includes(i.typeOf(f))&&i.isOf(
f,a.types)&&!a.hide.has(f)&&r[f]>0&&!o.leftOut.includes(f)).sort((f,p)=>r[p]-r[f]||f-p).slice(0,Do);return oe(t,h,m("ol",{class:"bars",id:s},...h.map(f=>Ke(te(e,
f),m("span",{class:"number"},String(r[f])),Mn(m("i",{class:"bar"}),r[f]/r[h[0]],e.looks.colour(f))))))}function ys(e){let{graph:t,words:n,view:s}=e,{counts:i}=s,
o=Ve(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,c)=>i.weight[c]-i.weight[r]||s.tie(c)-s.tie(r)||
r-c).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...ut(n.corpus(i.pages,i.stories,o)),st(e.state)&&t.data.database?n.partly:""),m(
"p",{class:"hint"},n.hint),e.state.links==="event"?_n(e):"",_o(e),Vo(e),Ko(e),m("div",{id:"leading"},$t(e,n.leadPeople,["official","person"],"people"),$t(e,n.leadOrgans,
["agency","institution"],"organs"),$t(e,n.leadCompanies,["company"],"companies"),$t(e,n.leadPlaces,["district"],"places")),oe(n.closest,a,Jt("closest",a.map(r=>Ke(
Te(e,r),we(e,r,n.inArticles(i.weight[r]))))))]}function bs(e){let t=0,n=null;function s(i,o=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},c={...r,...n,...i};if(n=o?c:null,!o){e.moveTo(c);return}
let h=performance.now(),f=p=>{if(a!==t)return;let l=Math.max(0,Math.min((p-h)/o,1)),d=l<.5?2*l*l:1-2*(1-l)*(1-l),g=u=>r.position[u]+d*(c.position[u]-r.position[u]);
e.moveTo({scale:r.scale*(c.scale/r.scale)**d,position:{x:g("x"),y:g("y")}}),l<1?requestAnimationFrame(f):(n=null,e.redraw())};requestAnimationFrame(f)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function ks({x:e,y:t},n,s){let[i,o]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*i+(t-n.y)*o)/(i*i+o*o||1)));return Math.hypot(e-n.x-a*i,t-n.y-a*o)}function Os(e){
let t=o=>o.sort((a,r)=>a-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),i=2*t(e.map(s));return e.filter(o=>s(o)<=i)}
function $s(e){let t=e.slice().sort((i,o)=>i.x-o.x||i.y-o.y),n=(i,o,a)=>(o.x-i.x)*(a.y-i.y)-(o.y-i.y)*(a.x-i.x)>0,s=i=>i.reduce((o,a)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),a);)o.pop();return[...o,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var St=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ss=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function vs(){let e=new Map,
t=(n,s)=>{for(let i=Math.floor(n.left/80);i<=Math.floor(n.right/80);i++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${i} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,i=>e.get(i)?.some(o=>o.i!==s&&St(o,n)))}}function Yt({turn:e,bodies:t,
covers:n,room:s,height:i,most:o}){let[a,r]=[vs(),vs()];for(let{i:h,x:f,y:p,radius:l}of t)r.add({...Ss(f,p,l*2,l*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let c=[];
for(let{i:h,x:f,y:p,radius:l,text:d,width:g,must:u}of e){if(c.length>=o)break;let[k,E]=[l+i*.6,l+g/2+2],$=[[0,k],[E,0],[-E,0],[0,-k],[E*.8,k*.8],[-E*.8,k*.8],[E*
.8,-k*.8],[-E*.8,-k*.8],...u?[[0,k*1.7],[0,-k*1.7]]:[]].map(([O,M])=>({...Ss(f+O,p+M,g,i),x:f+O,y:p+M,i:h,text:d})).filter(O=>O.left>s.left&&O.right<s.right&&O.
top>s.top&&O.bottom<s.bottom&&!a.touching(O)),y=$.find(O=>!r.touching(O,h))??(u?$[0]:void 0);y&&(a.add(y),c.push(y))}return c}function Es(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),i=new Map([[n,{x:0,y:0}]]),[o,a]=[1,2].map(h=>t.nodes.filter(f=>f!==n&&(s.get(
f)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),c=Xo(Qo(e,o,h=>-(r.get(h)??0)),130,i);if(a.length){let h=new Map(a.map(p=>[p,Yo(e,p,i)])),f=a.
sort((p,l)=>h.get(p)-h.get(l));Jo(f,c+64,i)}return i}function Qo(e,t,n){return e.data.types.map(s=>t.filter(i=>e.typeOf(i)===s).sort((i,o)=>n(i)-n(o)||i-o)).filter(
s=>s.length)}function Xo(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),i=-Math.PI/2,o=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[c,h]=[0,t];for(;c<a.
length;){let f=Math.max(1,Math.floor(r*h/64)),p=a.slice(c,c+f);p.forEach((l,d)=>{let g=i+r*(d+.5)/p.length;n.set(l,{x:1.25*h*Math.cos(g),y:h*Math.sin(g)})}),c+=
p.length,o=Math.max(o,h),h+=64}i+=r}return o}function Jo(e,t,n){let[s,i]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*i/64),a=Math.ceil((e.length-s)/o),r=e.
filter((h,f)=>f>=s&&(f-s)%a===0).slice(0,o),c=a>1?r:e.slice(s);if(c.forEach((h,f)=>{let p=-Math.PI+2*Math.PI*(f+.5)/c.length;n.set(h,{x:1.25*i*Math.cos(p),y:i*Math.
sin(p)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,i+=64}}function Yo(e,t,n){let i=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,a],r)=>{let c=Math.hypot(r.x,r.y);return[o+r.x/c,a+r.y/c]},[0,0]);return Math.atan2(i[1],i[0])}function Ms(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let i=new Map(s.map(h=>[h,[]]));for(let h of t.edges)i.get(e.a[h])?.push(e.b[h]),i.get(e.b[h])?.push(e.a[h]);let o=new Map,a=({x:h,y:f})=>[Math.floor(h/48),
Math.floor(f/48)],r=h=>{let f=a(h).join();o.has(f)?o.get(f).push(h):o.set(f,[h])},c=(h,f)=>{let[p,l]=a(h);for(let d=-2;d<=2;d++)for(let g=-2;g<=2;g++)if(o.get(`${p+
d},${l+g}`)?.some(u=>Math.hypot(h.x-u.x,h.y-u.y)<f))return!1;return!0};n.forEach(r);for(let h of s){let f=i.get(h).map(E=>n.get(E)).filter(Boolean),p=E=>f.length?
f.reduce(($,y)=>$+y[E],0)/f.length:0,[l,d]=[p("x"),p("y")],g=E=>({x:l+12*Math.sqrt(E)*Math.cos(E*2.4),y:d+12*Math.sqrt(E)*Math.sin(E*2.4)}),u=0;for(;u<150&&!c(g(
u),96);)u++;if(u===150)for(u=0;!c(g(u),48);)u++;let k=g(u);n.set(h,k),r(k)}}var Zo=12,As=400,Ts=16,ei={mouse:12,touch:24},ti={mouse:6,touch:12},ni=60,Cs=400,si=17,xs=Object.fromEntries(Object.entries(Pe).map(([e,t])=>[e,new Path2D(t)]));
function Ls(e,t,n,s){let{data:i}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:v,y:L})=>[w,{x:v,y:L}])),r={nodes:new Map,
edges:new Map},c=new Map,h=a,[f,p]=[null,null],[l,d,g]=[null,null,{}],u=[],k=[],E=new Set,[$,y,O,M]=[null,!1,!1,!0],A=()=>{},S=w=>h.get(w),z=({x:w,y:v})=>{let[L,
N]=[f.getScale(),f.getViewPosition()];return{x:(w-N.x)*L+e.clientWidth/2,y:(v-N.y)*L+e.clientHeight/2}},F=()=>l.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...z(
h.get(w)),radius:d.radius(w)*f.getScale()}));function I(w,v,L){[l,g]=[w,v],h=l.state.ego&&l.state.node>=0?Es(t,l,l.state.node):a,Ms(i,l,h),d=wn(t,l,g,S,T(l.nodes,
()=>20).scale),$=null,E=new Set,u.length||setTimeout(W,f?ni:0),u=[()=>Q(L)]}function W(){u.shift()?.(),u.length&&setTimeout(W)}let K=()=>{for(;u.length;)u.shift()()};
function Q(w){let v=l.state.pin,L=l.nodes.map(D=>({id:D,...O&&r.nodes.has(D)?{}:h.get(D),size:d.radius(D),shape:i.shapes[t.typeOf(D)],...J(D),fixed:v.has(D)})),
N=l.edges.map(D=>{let{width:V,opacity:ne,colour:pe,dashes:q}=d.line(D);return{id:D,from:i.a[D],to:i.b[D],width:V,dashes:q,color:{color:pe,opacity:ne}}}),B=[];for(let D=0;D<
N.length;D+=Cs)B.push(()=>de("edges",N.slice(D,D+Cs)));let j=()=>{ie("edges",l.edges),ie("nodes",l.nodes)},U=()=>{w&&b(),f.redraw()};u=f?[j,()=>de("nodes",L),...B,
U]:[fe,()=>{de("nodes",L),b(),A()},...B,()=>f.redraw()]}let J=w=>({opacity:d.opacity(w),borderWidth:l.state.pin.has(w)||l.chosen.includes(w)?2.5:1.5,color:{background:d.
colour(w),border:l.state.pin.has(w)||l.chosen.includes(w)||l.state.sel.has(w)?g.ink:g.paper}});function ie(w,v){let L=new Set(v),N=[...r[w].keys()].filter(B=>!L.
has(B));N.forEach(B=>r[w].delete(B)),N.length&&o[w].remove(N)}function de(w,v){let L=v.map(N=>[N,JSON.stringify(N)]).filter(([N,B])=>r[w].get(N.id)!==B);L.forEach(
([N,B])=>r[w].set(N.id,B)),L.length&&o[w].update(L.map(([N])=>N))}function Be(w,v){let L=w.canvas.width/e.clientWidth;w.save(),w.setTransform(L,0,0,L,0,0),v(w),
w.restore()}function je(w){if(!(!l||l.state.ego||l.state.colour!=="community"||l.state.links!=="together"))for(let{number:v,members:L}of l.groups){if(l.lit&&l.state.
group!==v)continue;let N=$s(Os(L.map(S)));N.length<3||(w.beginPath(),N.forEach(({x:B,y:j},U)=>U?w.lineTo(B,j):w.moveTo(B,j)),w.closePath(),[w.lineJoin,w.lineWidth]=
["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${d.coloured.get(v)} ${l.state.group===v?16:7}%, ${g.paper})`,w.fill(),w.stroke())}}let Ae=(w,v)=>(c.
has(v)||c.set(v,w.measureText(v).width+6),c.get(v)),qe=w=>t.nameOf(w).length>Ts?t.nameOf(w).slice(0,Ts-1)+"…":t.nameOf(w);function Le(w){w.font=`13px ${getComputedStyle(
document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let v=F().filter(({x:q,y:ee})=>q>0&&ee>0&&q<e.clientWidth&&ee<e.
clientHeight),L=new Set(l.nodes.slice().sort((q,ee)=>q-ee).slice(0,Zo)),N=$?.node!==void 0?At($.node):E.size?E:null,B=q=>l.chosen.includes(q)?-3:l.state.pin.has(
q)||l.lit?.strong.has(q)?-1:0,j=q=>!l.lit||l.state.ego||l.lit.strong.has(q)||l.state.pin.has(q)||l.lit.weak.has(q),U=new Map(l.around.map((q,ee)=>[t.otherEnd(q,
l.state.node),ee])),D=(q,ee)=>({...q,text:qe(q.i),width:Ae(w,qe(q.i)),must:ee}),V=v.filter(({i:q})=>j(q)).sort((q,ee)=>B(q.i)-B(ee.i)||(U.get(q.i)??1e6)-(U.get(
ee.i)??1e6)||q.i-ee.i).map(q=>D(q,!l.lit&&L.has(q.i)||l.state.sel.has(q.i)||B(q.i)===-3)),ne={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-2},
height:si,most:y?As/5:As},{boxes:pe}=s.covers();if(k=Yt({turn:V,bodies:v,covers:pe,...ne}),N){let q=se=>N.has(se)||se===$?.node,ee=k.filter(({i:se})=>q(se)),We=new Set(
ee.map(({i:se})=>se)),ue=Yt({turn:v.filter(({i:se})=>q(se)&&!We.has(se)).map(se=>D(se,se.i===$?.node)),bodies:v,covers:[...pe,...ee],...ne});k=[...ee,...ue,...k.
filter(se=>!q(se.i)&&!ue.some(to=>St(se,to)))]}($||E.size)&&at(w,N);for(let{x:q,y:ee,text:We,i:ue}of k)w.globalAlpha=N&&!N.has(ue)&&ue!==$?.node?.25:l.lit?.weak.
has(ue)&&!l.lit.strong.has(ue)&&!N?.has(ue)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=L.has(ue)||B(ue)<0||N?.has(ue)||ue===$?.node?g.ink:g.soft,
w.strokeText(We,q,ee),w.fillText(We,q,ee);w.globalAlpha=1,Oe(w)}function Oe(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let v=[...k];for(let L of l.
lit?.edges??[]){if(!t.isTyped(L)||y)continue;let[N,B,j]=[s.line(L),z(S(i.a[L])),z(S(i.b[L]))],[U,D,V]=[(B.x+j.x)/2,(B.y+j.y)/2,w.measureText(N).width],ne={left:U-
V/2,right:U+V/2,top:D-8,bottom:D+8};v.some(pe=>St(pe,ne))||(v.push(ne),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,U,D),w.fillText(
N,U,D))}}let At=w=>new Set(l.edges.filter(v=>i.a[v]===w||i.b[v]===w).map(v=>t.otherEnd(v,w)));function at(w,v){let L=$?.edge!==void 0?[$.edge]:$?l.edges.filter(
j=>i.a[j]===$.node||i.b[j]===$.node):[];v&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=f.getScale();for(let j of L){
let[U,D]=[z(S(i.a[j])),z(S(i.b[j]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(d.line(j).width*N,1.2)+(v?0:1.5)],w.beginPath(),w.moveTo(U.
x,U.y),w.lineTo(D.x,D.y),w.stroke()}w.globalAlpha=1;let B=[...v??[],...$?.node===void 0?[]:[$.node],...$?.edge===void 0?[]:[i.a[$.edge],i.b[$.edge]]];for(let j of B)
r.nodes.has(j)&&Tt(w,j,N)}function Tt(w,v,L){let[{x:N,y:B},j]=[z(S(v)),d.radius(v)*L/7.2];w.save(),w.translate(N-8*j,B-8*j),w.scale(j,j),w.fillStyle=d.colour(v),
w.fill(xs[i.shapes[t.typeOf(v)]]),v===$?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/j],w.stroke(xs[i.shapes[t.typeOf(v)]])),w.restore()}function De(w,v="mouse"){
if(!l||!f)return null;let L=F().map(({i:V,x:ne,y:pe,radius:q})=>[Math.hypot(ne-w.x,pe-w.y)-q,V]),[N,B]=L.reduce((V,ne)=>ne[0]<V[0]?ne:V,[1/0,-1]),j=k.find(V=>w.
x>=V.left&&w.x<=V.right&&w.y>=V.top&&w.y<=V.bottom);if(j)return{node:j.i};if(N<=ei[v])return{node:B};let[U,D]=[-1,ti[v]];for(let V of l.edges){if(l.lit&&!l.lit.
edges.has(V)&&!l.state.ego)continue;let ne=ks(w,z(S(i.a[V])),z(S(i.b[V])));ne<D&&([U,D]=[V,ne])}return U<0?null:{edge:U}}function He(w){let v=w&&!y?De(w):null;(v?.
node!==$?.node||v?.edge!==$?.edge)&&($=v,e.style.cursor=v?"pointer":"",f?.redraw()),s.hover(v&&{...v,...w})}function b(w=0,v=l.nodes,L=1.6){!v.length||!f||!e.clientWidth||
(M=v===l.nodes,p.to(T(v,d.radius,L),w))}function T(w,v,L=1.6){let N=ee=>w.reduce(([We,ue],se)=>[Math.min(We,S(se)[ee]-v(se)),Math.max(ue,S(se)[ee]+v(se))],[1/0,
-1/0]),[[B,j],[U,D]]=[N("x"),N("y")],{left:V,top:ne}=s.covers(),pe=[e.clientWidth-V-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-ne,100)],q=w.length?
Math.min(pe[0]/(j-B),pe[1]/(D-U),L):1;return{scale:q,position:{x:(B+j)/2-V/2/q,y:(U+D)/2-ne/2/q}}}function P(w,v){let L=Math.min(60,e.clientWidth/8,e.clientHeight/
8);w.every(B=>{let{x:j,y:U}=z(S(B));return j>L&&j<e.clientWidth-L&&U>L&&U<e.clientHeight-L})||b(v,w,Math.max(f.getScale(),.8))}function R(w,[v,L]){let N=S(w),[B,
j]=[-1,1/0];for(let U of l.nodes){let[D,V]=[S(U).x-N.x,S(U).y-N.y],ne=D*v+V*L,pe=ne+2.5*Math.abs(D*L-V*v);U!==w&&ne>0&&pe<j&&([B,j]=[U,pe])}return B}function _(w){
w===O||!f||(O=w,w||ae(l.nodes),f.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}
let ae=w=>{for(let[v,L]of Object.entries(f.getPositions(w)))h.set(Number(v),L)};function fe(){f=new vis.Network(e,o,n.options),p=bs(f),e.firstElementChild.removeAttribute(
"tabindex"),f.on("beforeDrawing",w=>{O&&ae(l.nodes),je(w)}),f.on("afterDrawing",w=>Be(w,Le)),f.on("dragStart",()=>{y=!0,M=!1,p.stop(),He(null)}),f.on("dragEnd",
({nodes:w})=>{y=!1,w.length&&ae(w),f.unselectAll(),f.redraw()}),f.on("zoom",()=>{M=!1,p.stop(),He(null)}),f.on("resize",()=>{M&&b()}),f.on("click",({pointer:w,event:v})=>{
let L=De(w.DOM,v.pointerType==="touch"?"touch":"mouse");f.unselectAll(),L?.node!==void 0?s.node(L.node,v.srcEvent??v):L?s.edge(L.edge):s.nothing()}),e.addEventListener(
"pointermove",w=>{if(w.pointerType==="touch")return;let v=e.getBoundingClientRect();He({x:w.clientX-v.left,y:w.clientY-v.top})}),e.addEventListener("pointerleav\
e",()=>He(null))}let Y=({x:w,y:v})=>{let L=e.getBoundingClientRect();return{x:L.left+w,y:L.top+v}};function he(w){K();let[v,L]=[i.a[w],i.b[w]].map(N=>z(S(N)));for(let N=.5,
B=0;B<80;B++,N=.5+(B%2?1:-1)*.006*B){let j={x:v.x+(L.x-v.x)*N,y:v.y+(L.y-v.y)*N};if(De(j)?.edge===w)return Y(j)}return null}return Object.freeze({draw:I,now:K,fit:b,
bringIntoView:P,shine:w=>{E=new Set(w.filter(v=>r.nodes.has(v))),f?.redraw()},refit:()=>{M&&b()},next:R,move:_,hit:De,pointOf:he,spotOf:S,moves:()=>O,whenReady:w=>{
A=w},isReady:()=>f!==null&&k.length>0,isStill:()=>f!==null&&!u.length&&p.isStill(),looks:()=>d,scale:()=>f?.getScale()??1,zoom:(w,v)=>{M=!1,p.to({scale:p.scale()*
w},v)},centre:(w,v)=>p.to({position:S(w),scale:v}),labels:()=>k,point:w=>({...Y(z(S(w))),radius:d.radius(w)*f.getScale()}),onScreen:Y,toMap:({x:w,y:v})=>{let[L,
N]=[f.getScale(),f.getViewPosition()];return{x:(w-e.clientWidth/2)/L+N.x,y:(v-e.clientHeight/2)/L+N.y}},sheet:()=>e.querySelector("canvas")})}async function Zt(){let e=[];for(let t of x("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Ns(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,i=s.theme;s.theme="light",x("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(bt(e(),{...t(),paper:"#fff"}))})),s.theme=i,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Ps=12,oi=150;function ii(e){let{data:t}=e,n=[];return(s,i)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let c=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(f=>f.toLowerCase()),[c.join(""),c.map(f=>f[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:c},h)=>{if(!c.includes(o))return;let f=99;r.forEach((p,l)=>p.forEach(d=>{let g=d===o?0:d.startsWith(o)?3:l<2&&d.includes(
o)?6:99;f=Math.min(f,g+l)})),f<99&&a.push([f,h])}),a.sort((r,c)=>r[0]-c[0]||t.articles[c[1]]-t.articles[r[1]]||r[1]-c[1]),a.slice(0,i).map(([,r])=>r)}}function Is({
graph:e,store:t,ctxOf:n,pick:s,fault:i}){let[o,a]=[x("query"),x("hits")],r=ii(e),c=0,h=[],f=0,p=y=>({type:e.typeOf(y),name:e.nameOf(y),alias:e.data.alias[y],articles:e.
data.articles[y],go:()=>s(y)}),l=y=>e.nodeOf.has(y.entity)?p(e.nodeOf.get(y.entity)):{type:y.type,name:y.entity,alias:y.aliases,articles:y.articles,go:()=>s(e.addNode(
y))},d=y=>({text:y,go:()=>n().go({...re(n().state),table:"",q:y})});function g(){let y=o.value;u(r(y,Ps).map(p),!t.served),clearTimeout(c),t.served&&y.trim()&&(c=
setTimeout(async()=>{try{let O=await t.ask("names",{q:y,limit:Ps});o.value===y&&document.activeElement===o&&u(O.map(l),!0)}catch(O){i(O)}},oi))}function u(y,O){
let M=n(),A=o.value.trim(),S=O&&A&&!y.length;h=[...y,...A.length>1&&!document.body.classList.contains("linking")?[d(A)]:[]],f=Math.min(f,Math.max(h.length-1,0));
let z=h.map(({type:F,name:I,alias:W,articles:K,text:Q},J)=>{let ie=Q?m("li",{role:"option",id:"hit-"+J,class:"text"},M.words.texts(Q)):m("li",{role:"option",id:"\
hit-"+J},Se(M,F),m("span",{},I),m("small",{},W.slice(0,3).join("、")),m("small",{class:"number"},String(K)));return ie.addEventListener("mousedown",de=>{de.preventDefault(),
$(J)}),ie});a.replaceChildren(...S?[m("li",{class:"none",role:"option","aria-disabled":"true"},M.words.none)]:[],...z),a.hidden=!h.length&&!S,o.setAttribute("ar\
ia-expanded",String(!a.hidden)),k()}function k(){h.forEach((y,O)=>x("hit-"+O).setAttribute("aria-selected",String(O===f))),h.length?o.setAttribute("aria-actived\
escendant","hit-"+f):o.removeAttribute("aria-activedescendant"),x("hit-"+f)?.scrollIntoView({block:"nearest"})}function E(){a.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function $(y){let{go:O}=h[y];o.value="",E(),O(),x("panel").focus()}return o.addEventListener("input",
()=>{f=0,g()}),o.addEventListener("blur",E),o.addEventListener("keydown",y=>{y.isComposing||y.keyCode===229||(y.key==="ArrowDown"||y.key==="ArrowUp"?(y.preventDefault(),
h.length&&(f=(f+(y.key==="ArrowDown"?1:h.length-1))%h.length),k()):y.key==="Enter"&&h.length&&!a.hidden?$(f):y.key==="Escape"&&(y.stopPropagation(),o.value="",E(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:y=>{o.placeholder=y}})}var it=150,ai=12,zs=10;function Bs(e,t,n,s){let i=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>ri({graph:e,firstNodes:i,firstEdges:o,
hubs:a,count:n,months:s},r)}function ri(e,t){let{graph:n,hubs:s,count:i}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=i(t),r=S=>t.
level==="sentence"?a.sentences[S]:a.weight[S],c=S=>r(S)>=t.least&&o.kind[S]<ye&&(o.kind[S]===Fe||t.types.has("reporter")),h=t.ends?n.lineOf(...t.ends,t.links):void 0,
f={state:t,counts:a,weight:r,passes:c,edge:h,hubs:s,tie:S=>a.weight[S]+Math.max(a.sentences[S]-a.lists[S],0)},p=t.chain?Vn(n,f,t.chain,t.not):null,l=li(n,t,p),d=S=>n.
isOf(S,t.types)&&!t.hide.has(S)&&(t.hubs||t.links!=="together"||!s.has(S)),g=S=>d(S)||l.includes(S)||t.pin.has(S),u=t.less?i({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,k=ci({...e,...f,may:g,chosen:l,before:u},t),E=u&&ui(e,f,t,k,u),$=new Set([...h===void 0?[]:[h],...p?.[0]??[],...(p??[]).flat()]),y=[...t.
sel].flatMap(S=>n.edgesOf[S].filter(z=>c(z)&&t.sel.has(n.otherEnd(z,S)))),O=[...new Set([...E?.edges??k.edges,...$,...t.links==="together"?y:[]])],M=t.node>=0?js(
n,f,t.node,S=>n.isOf(S,t.types)&&!t.hide.has(S)):[],A={...f,ways:p,chosen:l,compared:E,nodes:k.nodes,edges:O,near:M,around:t.links==="together"?M:O.filter(S=>n.
isTyped(S)&&(o.a[S]===t.node||o.b[S]===t.node)),measure:mi(n,a,t.size,k.nodes),groups:gi(n,k.nodes,a),ofTypes:wi(n,t),partial:!!(o.database&&a.recounted),filtered:t.
least>1||a.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(S=>n.isOf(S,t.types)&&!k.nodes.includes(S))};return Object.
freeze({...A,lit:yi(n,A,$)})}function li(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>ot(e,t.chain[0],s))])]:
[]}function js(e,{passes:t,tie:n},s,i){return e.edgesOf[s].filter(o=>t(o)&&i(e.otherEnd(o,s))).sort((o,a)=>n(a)-n(o)||o-a)}function ci(e,t){if(t.links!=="togeth\
er")return pi(e,t);let{graph:n,passes:s,may:i,chosen:o,firstNodes:a,firstEdges:r}=e,{data:c,edgesOf:h,otherEnd:f,typeOf:p}=n,l=A=>h[A].filter(S=>s(S)&&i(f(S,A))),
d=A=>l(A).map(S=>f(S,A)).slice(0,it),g=o.length===1?o[0]:-1,u=t.ego>0&&g>=0,k=di(e,t),E=new Set(c.core.some(A=>t.types.has(A))?c.core:c.types),$=u?fi(e,g,t.ego):
k?a:Rs(e,E,c.limit.nodes),[y,O]=[new Set($),new Set($)];if(!u){for(let A of c.types)t.types.has(A)&&!E.has(A)&&Rs(e,new Set([A]),c.limit.others,y).forEach(S=>y.
add(S));g>=0&&!y.has(g)&&d(g).forEach(A=>y.add(A))}for(let A of t.open)[A,...d(A)].forEach(S=>y.add(S));for(let A of[...t.pin,...t.sel,...o])y.add(A);t.hubs&&!u&&
e.hubs.forEach(A=>{i(A)&&y.add(A)});let M=new Set(k&&!u?r:hi(e,O));for(let A of y){let S=A===g||t.open.has(A);(S||!O.has(A))&&h[A].filter(z=>s(z)&&y.has(f(z,A))).
slice(0,S?it:c.limit.each).forEach(z=>M.add(z))}return{nodes:[...y],edges:[...M]}}var di=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&
n.least===1&&n.level==="article"&&!n.hide.size;function fi(e,t,n){let{graph:s,tie:i,may:o}=e,a=h=>js(s,e,h,o).map(f=>s.otherEnd(f,h)),r=a(t).slice(0,it),c=new Set(
[t,...r]);if(n===2)for(let h of r.slice(0,it/5))for(let f of a(h).slice(0,12))c.size<2*it&&c.add(f);return[...c]}function hi({graph:e,passes:t},n){let{data:s}=e,
i=Math.min(s.limit.edges,s.limit.each*n.size),o=[];for(let a=0;a<s.a.length&&o.length<i;a++)s.kind[a]===Fe&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&o.push(a);return o}
function Rs({graph:e,passes:t,may:n,counts:s},i,o,a=new Set){let r=e.data.name.map((c,h)=>h).filter(c=>e.isOf(c,i)&&!a.has(c)&&n(c)&&e.edgesOf[c].some(t));return s.
recounted&&r.sort((c,h)=>s.articles[h]-s.articles[c]||c-h),r.slice(0,o)}function pi({graph:e,counts:t,may:n,chosen:s,before:i},o){let{a,b:r}=e.data,c=e.typedEdges(
o.links).filter(f=>n(a[f])&&n(r[f])&&Math.max(t.weight[f],i?.weight[f]??0)>=o.least);if(o.ego&&o.node>=0){let f=d=>new Set([...d,...c.filter(g=>d.has(a[g])||d.has(
r[g])).flatMap(g=>[a[g],r[g]])]),p=f(new Set([o.node])),l=o.ego===2?f(p):p;c=c.filter(d=>l.has(a[d])&&l.has(r[d]))}let h=c.sort((f,p)=>t.weight[p]-t.weight[f]||
f-p).slice(0,e.data.limit.edges);return{nodes:[...new Set([...h.flatMap(f=>[a[f],r[f]]),...o.pin,...o.sel,...s])],edges:h}}function ui({graph:e},{counts:t},n,{nodes:s},i){
let{data:o}=e,a=new Set(s),r=l=>Math.max(t.weight[l],i.weight[l]),c=(n.links==="together"?o.a.map((l,d)=>d).filter(l=>o.kind[l]===Fe):e.typedEdges(n.links)).filter(
l=>a.has(o.a[l])&&a.has(o.b[l])&&r(l)>=n.least);c.sort((l,d)=>r(d)-r(l)||Math.abs(t.weight[d]-i.weight[d])-Math.abs(t.weight[l]-i.weight[l])||l-d);let h=c.slice(
0,Math.min(o.limit.edges,o.limit.each*s.length)),f=(l,d)=>d?l?l>d?"stronger":l<d?"weaker":null:"lost":"gained",p=new Map(h.map(l=>[l,f(t.weight[l],i.weight[l])]).
filter(([,l])=>l));return{edges:h,changes:p,before:i}}function mi(e,t,n,s){let i={mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,
rank:o=>e.data.rank[o]}[n];return{of:i,greatest:s.reduce((o,a)=>Math.max(o,i(a)),1e-9)}}function gi(e,t,n){let s=new Map;for(let i of t){let o=e.data.community[i];
o>=0&&o<Math.min(e.data.groups,zs)&&(s.get(o)??s.set(o,[]).get(o)).push(i)}return[...s].sort(([i,o],[a,r])=>r.length-o.length||i-a).slice(0,zs).filter(([,i])=>i.
length>2).map(([i,o])=>({number:i,members:o.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function wi({data:e,isOf:t,typedEdges:n},{types:s,links:i}){let o=e.
name.map((a,r)=>t(r,s));return i!=="together"?{nodes:o.filter(Boolean).length,edges:n(i).filter(a=>o[e.a[a]]&&o[e.b[a]]).length}:{nodes:o.filter(Boolean).length,
edges:e.a.filter((a,r)=>e.kind[r]<ye&&o[a]&&o[e.b[r]]).length}}function yi(e,t,n){let{state:s,chosen:i,around:o,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(
i),weak:new Set,edges:n};if(s.node>=0){let c=new Set(a),h=o.filter(p=>c.has(e.otherEnd(p,s.node))),f=h.slice(0,ai*s.shown);return{strong:new Set([s.node,...f.map(
p=>e.otherEnd(p,s.node))]),weak:new Set(h.map(p=>e.otherEnd(p,s.node))),edges:new Set(f),rest:h.length-f.length}}let r=t.groups.find(({number:c})=>c===s.group);
if(r){let c=new Set(r.members);return{strong:c,weak:new Set,edges:new Set(t.edges.filter(h=>c.has(e.data.a[h])&&c.has(e.data.b[h])))}}return s.sel.size?{strong:s.
sel,weak:new Set,edges:new Set(t.edges.filter(c=>s.sel.has(e.data.a[c])&&s.sel.has(e.data.b[c])))}:null}var bi={1:150,2:300},ki=100;function qs(e,t){let{data:n,nodeOf:s,evidence:i}=e,o=new Set,a=p=>[n.name[n.a[p]],n.name[n.b[p]]];async function r(p,l){let d=await t.
ask("ego",{name:p,steps:l,limit:bi[l]});e.addGraph(d),s.set(p,s.get(d.entity)),e.addPosts(s.get(p),d.posts)}async function c(p,l){let d=s.has(p)&&s.has(l)?i.get(
e.edgeOf(s.get(p),s.get(l))):void 0,g=await t.ask("quotes",{a:p,b:l,limit:ki,offset:d?.came??0});e.addGraph(g);let u=e.edgeOf(s.get(g.a),s.get(g.b));[[p,g.a],[l,
g.b]].forEach(([k,E])=>s.set(k,s.get(E))),u!==void 0&&e.addQuotes(u,g)}function h(p){if(e.isCredit(p)||e.isTyped(p)||i.has(p))return!1;let{both:l,either:d}=e.proof(
p);return new Set([...l,...d].map(e.storyOf)).size<n.weight[p]}function f(p,l){let[d,g]=[p.getAll("edge"),p.getAll("chain")],u=p.get("ego")==="2"?2:1,k=new Map(
[...p.getAll("open"),...g].map($=>[$,1]));p.getAll("node").slice(0,1).forEach($=>k.set($,u));for(let $ of[...p.getAll("pin"),...p.getAll("hide"),...p.getAll("se\
l")])s.has($)||k.set($,1);let E=l.filter(h).map(a);return d.length===2&&d.some($=>!s.has($))&&E.push(d),[...[...k].map(([$,y])=>[`ego ${y} ${$}`,()=>r($,y)]),...E.
map(([$,y])=>[`pair ${$}
${y}`,()=>c($,y)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(p,l){return(t.served?f(new URLSearchParams(p.slice(1)),l).filter(
([g])=>!o.has(g)):[]).map(([g,u])=>(o.add(g),u().catch(k=>{throw o.delete(g),k})))},older:p=>c(...a(p))})}function Oi(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),i=>i.charCodeAt(0))),s.close(),
new Response(t).json()}function Ds(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,i={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(i)}`),a=await o.json();if(!o.
ok)throw new Error(a.error);return a},chunk(s){return t.has(s)||t.set(s,Oi(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}var en=(e,t)=>[e[t-1].address,`step=${t}`].filter(Boolean).join("&");function Hs({graph:e,state:t,words:n,set:s},i){let{steps:o}=e.data,a=x("story");if(a.hidden=
!o.length,!o.length)return;let{step:r}=t,c=(h,f,p,l)=>m("button",{type:"button",id:h,disabled:l?"":null,click:()=>{i(p),x(h).focus()}},f);if(!r)return a.replaceChildren(
c("tell",n.tell,1,!1));a.replaceChildren(m("h2",{},o[r-1].title),...o[r-1].text.split(`
`).filter(Boolean).map(h=>m("p",{},h)),m("div",{class:"buttons"},c("step-back",n.stepBack,Math.max(r-1,1),r===1),m("span",{class:"soft"},`${r} / ${o.length}`),c(
"step-on",n.stepOn,Math.min(r+1,o.length),r===o.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}function $i(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(i=>i.codePointAt(0)),s=new Set;for(let i=1;i<n.length;i++)s.add((n[i-1]*31+n[i])%t);
return[...s]}function Ws(e,t){let{data:n}=e,{bits:s}=n.index,i=null;async function o(){let{readable:r,writable:c}=new DecompressionStream("deflate"),h=c.getWriter();
return h.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),f=>f.charCodeAt(0))),h.close(),new Uint8Array(await new Response(r).arrayBuffer())}
async function a(r){i??=o();let c=await i,[h,f]=[s/8,[]];for(let p=0;p*h<c.length;p++)r.every(l=>c[p*h+(l>>3)]&1<<(l&7))&&f.push(p);return f}return async function*(c){
let h=c.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(h.length){let p=performance.now();for(let l of await a(h.flatMap(d=>$i(d,s))))(await t.chunk(l)).
forEach(([g,u,k,E=""],$)=>{let y=g.toLowerCase();h.every(O=>y.includes(O))&&f.push({sentence:l*n.chunk+$,text:g,listing:!!u,marks:Array.from({length:k.length/3},
(O,M)=>k.slice(3*M,3*M+3)),clip:E})}),performance.now()-p>30&&(yield{hits:f,done:!1},await new Promise(g=>setTimeout(g)),p=performance.now())}yield{hits:f,done:!0}}}var tn=40,Si=15;function Fs(e,t,n){let{graph:s,state:i,words:o}=e,[a,r,c]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:p,listing:l})=>(i.lists||!l)&&_e(s,i,s.articleOf(p));(async()=>{let p=(l,d)=>{let[g,u]=[s.dayOf(s.articleOf(l.sentence)),s.dayOf(s.articleOf(d.sentence))];
return(g<u)-(g>u)||l.sentence-d.sentence};for await(let{hits:l,done:d}of t(i.q)){if(!a.isConnected&&x("hit-count"))return;let g=new Set,u=l.filter(k=>h(k)&&!g.has(
s.firstPrint(k.sentence))&&g.add(s.firstPrint(k.sentence)));a.textContent=d&&!u.length?o.noText:o.textHits(u.length,d)+(d&&u.length>tn?o.comma+o.hitsFirst(tn):""),
d&&f(u.sort(p))}})();function f(p){let l=new Map;for(let{marks:u}of p)for(let k of new Set(u.map(([E])=>E)))l.set(k,(l.get(k)??0)+1);let d=[...l].filter(([u])=>s.
isOf(u,i.types)&&!i.hide.has(u)).sort((u,k)=>k[1]-u[1]||u[0]-k[0]);d.length&&r.append(m("h3",{},o.namedThere),m("ol",{class:"rows"},...d.slice(0,Si).map(([u,k])=>m(
"li",{},te(e,u),m("span",{class:"number"},String(k))))));let g=i.q.trim().split(/\s+/);c.append(...p.slice(0,tn).map(u=>Ln(e,{...u,article:s.articleOf(u.sentence)},
g))),n(d.map(([u])=>u))}return[ke(e),m("h2",{},`“${i.q}”`),a,r,c]}var[Xe,Qe,Us,vt]=[38,20,16,19],vi=5,Ei=900,Mi=52;function _s(e){let t=0,n=null,s=new Map;function i({graph:d,months:g}){let u=d.data.name.length;if(!s.has(u)){s.
clear();let k=new Map(g.map((M,A)=>[M,A])),E=d.data.doc.map((M,A)=>k.get(d.monthOf(A))??-1),$=g.map(()=>d.data.types.map(()=>0)),y=new Map,O=M=>(y.has(M)||y.set(
M,[...new Map(d.sentencesOf(M).map(A=>{let S=d.articleOf(A);return[d.data.story[S],E[S]]}))].filter(([,A])=>A>=0)),y.get(M));d.data.name.forEach((M,A)=>{for(let[
,S]of O(A))$[S][d.data.type[A]]++}),s.set(u,{bars:$,of:O})}return s.get(u)}function o(d,g){let{state:u,view:k,months:E}=d,$=u.node>=0?[u.node]:u.ends??[];if(!$.
length)return null;let[y,O]=$.map(S=>g(S)),M=O?new Set(O.map(([S])=>S)):null,A=E.map(()=>0);return y.filter(([S])=>!M||M.has(S)).forEach(([,S])=>A[S]++),{counted:A,
name:$.map(d.graph.nameOf).join(" — "),view:k}}function a({graph:d,state:g,months:u}){if(g.node<0)return[];let{data:k}=d,E=($,y)=>{let O=($||y||"").slice(0,7);
return O?Math.max(0,Math.min(u.length-1,u.findLastIndex(M=>M<=(O.length===4?`${O}-01`:O)))):-1};return k.post.filter($=>($[0]===g.node||$[2]===g.node)&&!$[3]).map(
([$,y,O,,M,A,S,z])=>{let F=$===g.node?O:$;return[`${y} ${typeof F=="number"?d.nameOf(F):F}`,E(S,k.dates[M]),z?E(z):E(k.dates[A],k.dates[M]),!!(S||z)]}).filter(([
,$,y])=>$>=0&&y>=$).slice(0,vi)}function r(){let d=e(),{months:g,state:u,words:k,graph:E}=d,$=x("time");if($.hidden=g.length<2,$.hidden)return;let{bars:y,of:O}=i(
d),M=o(d,O),A=a(d),S=Math.max(x("strip").clientWidth,200),z=S/g.length,F=Xe+(M?Qe:0)+Us+A.length*vt,I=X("svg",{width:S,height:F,viewBox:`0 0 ${S} ${F}`,role:"im\
g","aria-label":k.bars}),[W,K]=[Math.max(g.indexOf(u.from),0),u.to?g.indexOf(u.to):g.length-1],Q=!!(u.from||u.to);if(Ai(I,d,y,z,J=>!Q||J>=W&&J<=K),M){let J=Math.
max(...M.counted,1);M.counted.forEach((ie,de)=>{ie&&I.append(X("rect",{x:de*z,y:Xe+Qe-ie/J*(Qe-4),width:Math.max(z-.5,1),height:ie/J*(Qe-4),class:"own"},nn(`${M.
name} · ${g[de]} · ${k.inArticles(ie)}`)))})}if(Ti(I,g,z,Xe+(M?Qe:0)),A.forEach(([J,ie,de,Be],je)=>{let Ae=Xe+(M?Qe:0)+Us+je*vt;I.append(X("line",{x1:ie*z,x2:(de+
1)*z,y1:Ae+vt-3,y2:Ae+vt-3,class:Be?"term printed":"term"},nn(J)));let qe=Math.min(ie*z,S-12*J.length),Le=X("text",{x:Math.max(qe,0),y:Ae+11,class:"term"});Le.textContent=
J,I.append(Le)}),Q&&Gs(I,W*z,(K+1)*z,F,"brush"),u.less){let[J,ie]=u.less.split("..").map(de=>g.indexOf(de));Gs(I,J*z,(ie+1)*z,F,"brush less")}x("strip").replaceChildren(
I),x("strip").setAttribute("aria-label",k.time),I.addEventListener("pointerdown",J=>h(J,z)),c(d,[W,K],Q,M,E)}function c(d,[g,u],k,E){let{words:$,state:y,months:O,
set:M}=d,A=u-g+1,S=g>=A?`${O[g-A]}..${O[g-1]}`:"",z=["gained","lost","stronger","weaker"],[F,I]=y.less.split("..");x("time-acts").replaceChildren(le("play",t?$.
pause:$.play,!!t,()=>p()),...k&&(S||y.less)?[le("compare",$.compare,!!y.less,()=>M({less:y.less?"":S}))]:[],...k?[m("button",{type:"button",id:"all-time",click:()=>{
l(),M({from:"",to:"",less:""})}},$.clear)]:[],y.less?m("span",{class:"soft",id:"compared"},$.compared(`${y.from||O[0]}–${y.to||O.at(-1)}`,`${F}–${I}`),...z.
map(W=>m("b",{class:W},` ━ ${$[W]} ${[...d.view.compared?.changes.values()??[]].filter(K=>K===W).length}`))):m("span",{class:"soft"},E?$.own(E.name):k?`${O[g]}\
 – ${O[u]}`:$.bars),...y.less||E?[]:[m("span",{class:"soft key"},...d.graph.data.types.map(W=>m("span",{},X("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},X("rect",{width:10,height:10,fill:d.graph.data.colours[W]})),d.graph.data.labels[W][$.language].many)))])}function h(d,g){let u=e(),k=d.currentTarget,
E=O=>Math.max(0,Math.min(u.months.length-1,Math.floor((O-k.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=E(d.clientX),k.setPointerCapture(d.pointerId);
let $=X("rect",{class:"brush",y:0,height:k.getAttribute("height")});k.append($);let y=O=>{let[M,A]=[n,E(O)].sort((S,z)=>S-z);return $.setAttribute("x",M*g),$.setAttribute(
"width",(A-M+1)*g),[M,A]};y(d.clientX),k.addEventListener("pointermove",O=>y(O.clientX)),k.addEventListener("pointerup",O=>{let[M,A]=y(O.clientX);f(M,A)},{once:!0})}
function f(d,g){let{months:u,set:k}=e();k({from:u[d],to:u[g],less:""})}function p(){if(t)return l();let{months:d,state:g}=e(),u=g.from&&g.to&&!(g.from===d[0]&&g.
to===d.at(-1))?d.indexOf(g.to)-d.indexOf(g.from)+1:Math.max(1,Math.round(d.length/12)),k=g.from&&g.to?d.indexOf(g.from)+1:0;k+u>d.length&&(k=0),t=setInterval(()=>{
if(k+u>d.length)return l();f(k,k+u-1),k++},Ei),r()}function l(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var nn=e=>{let t=X("title");return t.textContent=
e,t};function Ai(e,t,n,s,i){let{graph:o,months:a,words:r}=t,{data:c}=o,h=Math.max(...n.map(f=>f.reduce((p,l)=>p+l,0)),1);n.forEach((f,p)=>{let l=Xe,d=X("g",i(p)?
{}:{class:"out"},nn(`${a[p]} · ${c.types.map((g,u)=>f[u]?`${c.labels[g][r.language].many} ${f[u]}`:"").filter(Boolean).join(" · ")}`));c.types.forEach((g,u)=>{
let k=f[u]/h*(Xe-3);k&&(l-=k,d.append(X("rect",{x:p*s,y:l,width:Math.max(s-(s>3?1:0),.7),height:k,fill:c.colours[g]})))}),e.append(d)})}function Ti(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=Mi)??240,a=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(X("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=o){let c=X("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});c.textContent=o>=12?t[r].slice(0,4):t[r],e.append(X("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),c)}}var Gs=(e,t,n,s,i)=>e.append(X("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:i}));var Z=e=>e.toLocaleString("en"),ge=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,sn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
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
asTogether:"看两者同现的原句",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, \
pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom\
, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its sur\
roundings only",all:"Back to the whole",counts:(e,t,n,s,i)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[i]??
"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":
ge(e,"page"),ge(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for th\
e sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>ge(e,"article"),named:e=>ge(
e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(
e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${ge(e,"article")}`,wrote:e=>`in ${ge(e,"a\
rticle")} credited to the reporter`,said:e=>`in ${ge(e,"sentence")}`,lists:e=>`of these ${ge(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In th\
e same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"\
Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",
links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"\
by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Pic\
ture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Z(e)} of types\
 not chosen`:"",rows:e=>ge(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To\
 whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",common:"Companions of b\
oth (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,i,o)=>`This file holds a part of the database: ${e} of ${t} en\
tities, ${n} of ${s} links, the sentences of ${i} of ${o} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,i,o)=>`To begin with ${e}\
 of ${t} entities, ${n} of ${s} links and the sentences of ${i} of ${o} articles; the rest comes from the database as you search and choose.`,older:"Fetch older\
 sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ge(e,"more article")} are not in this file; kg pair shows them.`,
partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",copied:"copied",chips:"Filters that are on",off1:e=>`\
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
Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tell the story",stepBack:"← \
Back",stepOn:"Next →",stepOff:"End",story:"Story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post;\
 dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"\
chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newe\
st events",times:(e,t)=>ge(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",selectHint:"Hold \
Shift and click nodes to select several."}};var Vs=.5,on=matchMedia("(max-width: 760px)"),Ks={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},Me=Ds(),H=pn(Me),an=un(H.data),Ci=Bs(H,Me.first,
qn(H),an),Qs=qs(H,Me),xi=Ws(H,Me),Li=matchMedia("(prefers-reduced-motion: reduce)").matches,xe=Li?0:350,ze=x("panel"),C={state:kn(H),ctx:null,followed:null,linking:-1,
waiting:0,drawn:""},G=Ls(x("canvas"),H,Me,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Re({sel:$e(C.state.sel,e)}):cn(e,e===C.state.node?C.state.ego:0),edge:e=>Ye(
{...re(C.state),ends:[H.data.a[e],H.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=C.state;(e>=0||t||n||s>=0)&&Ye(re(C.state))},covers:Pi,line:e=>Hn(
C.ctx,e),hover:e=>gs(C.ctx,e)}),Js=_s(()=>C.ctx),Et=Is({graph:H,store:Me,ctxOf:()=>C.ctx,pick:cn,fault:eo}),Ni=e=>sn[e.lang||(navigator.language.startsWith("zh")?
"zh":"en")],Ys=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Pi(){let e=x("canvas").getBoundingClientRect();return{boxes:[
"legend","kinds","zoom","story"].map(n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.
bottom-e.top})),top:x("kinds").offsetHeight?x("kinds").offsetHeight+16:0,left:x("legend").open&&innerWidth>1600?x("legend").offsetWidth:0}}function rn(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Ye(e){let t=$n(e,H);t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),Mt()}function Re(e){Ye({
...C.state,...e})}function Zs(e){location.hash=en(H.data.steps,e),Mt()}function ln(e){C.linking=C.linking===e?-1:e,document.body.classList.toggle("linking",C.linking>=
0),Et.say(C.linking>=0?C.ctx.words.chainTo:C.ctx.words.search),C.linking>=0&&Et.focus(),x("chain")?.setAttribute("aria-pressed",String(C.linking===e))}function cn(e,t=0){
let n=C.linking;n>=0&&ln(n);let s={...re(C.state),table:""};Ye(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function Mt(){x("fault").hidden=!0,
dn(),requestAnimationFrame(()=>{ze.scrollTop=0})}function Ii(){let e=On(location.hash,H,an);return on.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function dn(){let e=C.
drawn,t=document.activeElement;C.followed=location.hash;let n=Ii(),s=Ni(n);Bi(s,Ys(n));let i=Ci(n);C.state=n,document.body.classList.toggle("chosen",i.chosen.length>
0),C.drawn=Sn(n),Hs({graph:H,state:n,words:s,set:Re},Zs),G.draw(i,rn(),e!==C.drawn),C.ctx=Object.freeze({graph:H,months:an,state:n,view:i,words:s,picture:G,go:Ye,
set:Re,link:ln,looks:G.looks(),linking:C.linking,bare:()=>re(C.state),older:o=>Xs([Qs.older(o)])}),ns(C.ctx),Pn(C.ctx),In(C.ctx),zn(C.ctx),Rn(C.ctx),Js.write(),
document.querySelector("header details[open]")&&Dt(C.ctx),ze.replaceChildren(...zi(C.ctx).flat(2).filter(o=>o!=="")),e===C.drawn&&G.isReady()&&(i.chosen.length?
G.bringIntoView(i.chosen,xe):n.group>=0&&i.lit&&G.fit(xe,[...i.lit.strong])),t.isConnected||(x(t.id)??ze).focus({preventScroll:!0}),Ri(C.ctx),Xs(Qs.bring(location.
hash,i.edge===void 0?(i.ways??[]).flat():[i.edge]))}function zi(e){let{state:t,view:n}=e,s=t.read?H.articleAt(t.read):void 0;if(s!==void 0)return Nn(e,s);if(t.q)
return Fs(e,xi,G.shine);if(n.edge!==void 0)return(H.isTyped(n.edge)?Wn:rs)(e,n.edge);if(t.chain)return ls(e);if(t.node>=0)return as(e,t.node);if(t.sel.size)return ps(
e);let i=n.groups.find(({number:o})=>o===t.group);return i?cs(e,i):ys(e)}function Ri(e){let{view:t,state:n,words:s}=e;document.title=`${Xt(e)} · kg`,x("chosen").
textContent=t.chosen.map(a=>`${H.nameOf(a)} ${be(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let i=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.
ofTypes.edges].map(Z);x("shown").textContent=s.counts(...i,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+
s.hubs(t.leftOut.length):"")+s.off(H.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(Me.served&&C.waiting)&&(x("fault").hidden=Me.served,x("fault").
textContent=s.unknown(o.join(s.stroke)))}function Xs(e){C.waiting+=e.length,ze.setAttribute("aria-busy",String(C.waiting>0));for(let t of e)t.finally(()=>{C.waiting--,
ze.setAttribute("aria-busy",String(C.waiting>0))}).then(()=>{C.state.ego&&(C.drawn=""),dn()},eo)}function eo(e){x("fault").hidden=!1,x("fault").textContent=C.ctx.
words.unanswered(e.message)}function Bi(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==
e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let i of document.querySelectorAll("[data-word]"))i.textContent=e[i.dataset.
word];for(let i of document.querySelectorAll("[data-label]"))i.setAttribute("aria-label",e[i.dataset.label]);for(let i of document.querySelectorAll("[data-hint]"))
i.setAttribute("title",e[i.dataset.hint]);if(Et.say(C.linking>=0?e.chainTo:e.search),fs(e,()=>C.ctx,rn,Zt),x("part").hidden=!H.data.database,H.data.database){let{
entities:i,links:o,articles:a}=H.data.database,{held:r}=H;x("part").textContent=(Me.served?e.rest:e.part)(...[r.nodes,i,r.edges,o,r.stories,a].map(Z))}}}x("stag\
e").addEventListener("keydown",e=>{if(e.target!==x("stage"))return;let{view:t,state:n}=C.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Ks&&t.nodes.length){
e.preventDefault();let i=n.node>=0?G.next(s,Ks[e.key]):s;i>=0&&cn(i)}else e.key==="+"||e.key==="="?G.zoom(1.3,xe):e.key==="-"?G.zoom(1/1.3,xe):e.key==="0"?G.fit(
xe):e.key==="Enter"&&ze.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let{steps:t}=H.data;if(t.length&&(e.key==="PageDown"||e.key===
"PageUp")&&!ze.contains(document.activeElement))e.preventDefault(),Zs(Math.max(1,Math.min(C.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&
(e.ctrlKey||e.metaKey))e.preventDefault(),Zt();else if(e.key==="/"&&e.target!==x("query"))e.preventDefault(),Et.focus();else if(e.key==="Escape"){let n=document.
querySelectorAll("header details[open]");C.linking>=0?ln(C.linking):n.length?n.forEach(s=>{s.open=!1}):C.state.read?Re({read:""}):Ye(re(C.state))}});document.addEventListener(
"pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});x("language").addEventListener("click",()=>Re(
{lang:C.ctx.words===sn.zh?"en":"zh"}));x("theme").addEventListener("click",()=>Re({theme:Ys(C.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll(
"header details"))e.addEventListener("toggle",()=>{e.open&&Dt(C.ctx)});x("rows").addEventListener("click",()=>Re({table:C.state.table?"":"nodes"}));x("closer").
addEventListener("click",()=>G.zoom(1.3,xe));x("farther").addEventListener("click",()=>G.zoom(1/1.3,xe));x("whole").addEventListener("click",()=>G.fit(xe));x("s\
heet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(e,()=>{C.followed!==location.
hash&&Mt()});addEventListener("resize",()=>{C.ctx&&Js.write()});on.addEventListener("change",()=>{C.ctx&&dn()});Ns(()=>C.ctx,rn);x("legend").open=innerWidth>1600;
x("legend").addEventListener("toggle",()=>{C.ctx&&G.isReady()&&G.refit()});G.whenReady(()=>{let{view:e}=C.ctx;on.matches&&G.scale()<Vs&&e.nodes.length&&!C.state.
ego&&G.centre(Math.min(...e.nodes),Vs),e.chosen.length&&G.bringIntoView(e.chosen,0)});!location.hash&&H.data.steps.length&&history.replaceState(null,"","#"+en(H.
data.steps,1));setTimeout(Mt);var Je=e=>H.nodeOf.get(e);window.kg=Object.freeze({settled:()=>C.followed===location.hash&&C.waiting===0&&G.isStill(),nodes:()=>C.
ctx.view.nodes.map(e=>H.data.name[e]),edges:()=>C.ctx.view.edges.map(e=>[H.data.name[H.data.a[e]],H.data.name[H.data.b[e]]]),node:e=>(G.now(),G.point(Je(e))),edge:(e,t)=>G.
pointOf(H.lineOf(Je(e),Je(t),C.state.links)),line:(e,t)=>{let n=H.lineOf(Je(e),Je(t),C.state.links);return{...G.looks().line(n),step:G.looks().step(n)}},lit:()=>C.
ctx.view.lit?[...C.ctx.view.lit.strong].map(e=>H.data.name[e]):null,group:e=>C.ctx.view.groups.find(({members:t})=>t.includes(Je(e)))?.number??-1,labels:()=>G.labels().
map(({i:e,text:t,left:n,top:s,right:i,bottom:o})=>{let[a,r]=[G.onScreen({x:n,y:s}),G.onScreen({x:i,y:o})];return{text:t,name:H.data.name[e],left:a.x,right:r.x,top:a.
y,bottom:r.y}})});})();
