// sources 319760dc095598619425465d46349aff69c7d42b0c84912c8a54b14821c9e10f
"use strict";
(()=>{function mn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&ct(t,n[0],n[2],n);return t}function gn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)ct(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,d)=>a.slice(d+1).forEach(p=>ct(t,r,p,n)));
if(i>=0)for(let a of s)ct(t,a,i,n)}return t}function ct(e,t,n,s){if(t===n)return;let o=Pt(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var Pt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function dt(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var He=0,qe=1,ue=2,ho=3,Ze="posted";function ft(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var It=e=>{let t=0;return e.map(n=>t+=n)};function uo(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function wn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((b,T)=>{n[b].push(T),n[t.b[T]].push(T)}),t.kind=t.a.map(()=>He);let s=new Map(t.name.
map((b,T)=>[b,T])),o=new Map(t.called),i=new Set(It(t.listed)),a=new Map;It(t.again.map(([b])=>b)).forEach((b,T)=>a.set(b,b-t.again[T][1]));let r=new Map(t.docName.
map(b=>[b,[]]));t.doc.forEach((b,T)=>r.get(t.docName[b]).push(T));let d=uo(t.docName),p=b=>b.startsWith(d)?b.slice(d.length):b,c=[],u=new Map,f=new Map(t.docName.
map((b,T)=>[b,T])),l=new Map(t.dates.map((b,T)=>[b,T])),g=new Map,h=new Set(t.posted),y=0,M=!1,$=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),O=b=>t.types[t.type[b]],k=b=>h.has(b)?Ze:O(b),v=(b,T)=>T.has(O(b))||T.has(k(b)),C=(b,T)=>t.a[b]===
T?t.b[b]:t.a[b],E=(b,T)=>n[b]?.find(I=>C(I,b)===T);function j(b){let[T,I]=[0,t.from.length-1];for(;T<I;){let z=T+I+1>>1;t.from[z]<=b?T=z:I=z-1}return T}function X(b){
return g.has(b)||g.set(b,It(t.seen[b])),g.get(b)}let R=b=>X(b).filter((T,I,z)=>T!==z[I-1]),W=b=>t.story[j(b)],G=b=>t.dates[t.docDate[t.doc[b]]];function V(b){b.
kind<ue&&[b.a,b.b].forEach(T=>n[T].push(t.a.length));for(let T of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[T].push(b[T])}function Y(b){
return Promise.all(b.map(async T=>{if(T>=t.said)return c[T-t.said];let[I,z,_,w=""]=(await e.chunk(Math.floor(T/t.chunk)))[T%t.chunk],S=[];for(let A=0;A<_.length;A+=
3)S.push(_.slice(A,A+3));return{sentence:T,text:I,listing:!!z,marks:S,clip:w}}))}function oe(b){let T=new Map;for(let I of b)ft(T,j(I),I);return[...T].sort(([I],[
z])=>(G(I)<G(z))-(G(I)>G(z))||I-z)}function le(b){if(u.has(b))return u.get(b);let[T,I]=[R(t.a[b]),R(t.b[b])],z=new Set(I),_=T.filter(P=>z.has(P)),w=new Set(_.map(
W)),[S,A]=[new Set(T.map(W)),new Set(I.map(W))],N=[...new Set([...T,...I])].filter(P=>!w.has(W(P))&&A.has(W(P))&&S.has(W(P)));return{both:_,either:N.sort((P,B)=>P-
B)}}function Qe(){if(M)return;M=!0,y++;let b=t.name.map((I,z)=>new Map(R(z).map(_=>[W(_),j(_)]))),T=new Map;b.forEach((I,z)=>{if(O(z)!=="reporter")for(let _ of I.
keys())ft(T,_,z)}),b.forEach((I,z)=>{if(O(z)!=="reporter")return;let _=new Map;for(let[w,S]of I)for(let A of T.get(w)??[])ft(_,A,t.docDate[t.doc[S]]);for(let[w,
S]of[..._].sort(([A,N],[P,B])=>B.length-N.length||A-P)){let A=S.filter(Boolean).sort((N,P)=>t.dates[N]<t.dates[P]?-1:1);V({a:w,b:z,weight:S.length,sentences:0,lists:0,
npmi:null,since:A[0]??0,until:A.at(-1)??0,kind:qe})}})}let xe={post:null,event:null},ve=new Map,Ce={post:new Map,event:new Map};function Le(b){return b==="toget\
her"?[]:(xe[b]??=[...b==="post"?mn(t):gn(t)].sort(([,T],[,I])=>I.length-T.length).map(([T,I])=>{let[z,_]=T.split(" ").map(Number),[w,S]=dt(t,I,b);V({a:z,b:_,weight:I.
length,sentences:0,lists:0,npmi:null,since:w,until:S,kind:b==="post"?ue:ho});let A=t.a.length-1;return ve.set(A,I),Ce[b].set(T,A),A}),xe[b])}function Lt(b,T,I){
return Le(I),Ce[I]?.get(Pt(b,T))??E(b,T)}function at(b,T,I){return b.has(T)||(b.set(T,b.size),I()),b.get(T)}let ke=b=>at(l,b??"",()=>t.dates.push(b)),rt=b=>at(f,
b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push(ke(b.date)),t.pageNumber.push(b.page??"")});function Ne(b){if(!s.has(b.entity)){s.set(
b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&h.add(t.name.length);let T={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.
pinyin,mentions:b.mentions,articles:b.articles,first:ke(b.first),last:ke(b.last),rank:0,community:-1,seen:[]};for(let[I,z]of Object.entries(T))t[I].push(z);y++}
return s.get(b.entity)}function Re({entities:b,links:T}){b.forEach(Ne);for(let I of T){let[z,_]=[s.get(I.source),s.get(I.target)];E(z,_)===void 0&&V({a:z,b:_,weight:I.
weight,sentences:I.sentences,lists:I.lists,npmi:I.npmi,since:ke(I.first),until:ke(I.last),kind:He})}y++}function Ee(b,T){let I=z=>s.get(z)??z;t.post=[...t.post.
filter(([z,,_])=>z!==b&&_!==b),...T.map(z=>[I(z.person),z.post,I(z.organ),Number(z.former),ke(z.first),ke(z.last),z.begin??"",z.until??"",-1])],xe.post=null,y++}
function lt(b,{quotes:T,more:I}){let z=new Map;for(let N of T)ft(z,`${N.sentence.doc}
${N.sentence.article}`,N);let _=u.get(b)??{both:[],either:[],came:0},[w,S]=[[..._.both],[..._.both,..._.either]];for(let N of z.values()){let[{sentence:P}]=N,B={
doc:rt(P),article:P.article,headline:P.headline,story:P.story,from:t.said+c.length};for(let[H,q]of Object.entries(B))t[H].push(q);for(let{sentence:H,marks:q}of N){
let F=t.said+c.length;c.push({sentence:F,text:H.text,listing:H.listing,marks:q.map(J=>[s.get(J.entity),J.start,J.end]),clip:H.clip??""}),S.push(F),H.both&&w.push(
F)}}let A=new Set(w.map(W));u.set(b,{both:w,either:S.filter(N=>!A.has(W(N))),more:I,came:_.came+T.length}),y++}let Ye=new Map;function Nt(b){return y++,b.map(T=>{
let I=`${T.doc} ${T.start}`;if(!Ye.has(I)){let z=t.said+c.length,_={doc:rt(T),article:T.article,headline:T.headline,story:`${T.doc}#${T.article}`,from:z};for(let[
S,A]of Object.entries(_))t[S].push(A);let w=T.entities.map(S=>s.get(S)).filter(S=>S!==void 0).map(S=>{let A=[t.name[S],...t.alias[S]].filter(P=>T.text.includes(
P)).sort((P,B)=>B.length-P.length)[0],N=A?T.text.indexOf(A):0;return[S,N,N+(A??"").length]});c.push({sentence:z,text:T.text,listing:!1,marks:w.sort((S,A)=>S[1]-
A[1]),clip:""}),Ye.set(I,z)}return c[Ye.get(I)-t.said]})}return Object.freeze({data:t,held:$,edgesOf:n,nodeOf:s,lists:i,evidence:u,posted:h,typeOf:O,kindOf:k,isOf:v,
otherEnd:C,edgeOf:E,articleOf:j,typedEdges:Le,lineOf:Lt,rowsOf:ve,namingsOf:X,sentencesOf:R,storyOf:W,dayOf:G,quotes:Y,byArticle:oe,proof:le,version:()=>y,served:e.
served,nameOf:b=>o.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>G(b).slice(0,7),isCredit:b=>t.kind[b]===qe,isTyped:b=>t.kind[b]>=ue,sentencesIn:b=>{let T=t.
from[b+1]??t.said+c.length;return Array.from({length:T-t.from[b]},(I,z)=>t.from[b]+z)},placeOf:b=>`${t.docName[t.doc[b]]}#${t.article[b]}`,fileOf:b=>`${p(t.docName[t.
doc[b]])}#${t.article[b]}`,articleAt:b=>{let T=b.lastIndexOf("#");return(r.get(d+b.slice(0,T))??r.get(b.slice(0,T))??[]).find(I=>String(t.article[I])===b.slice(
T+1))},addCredits:Qe,addNode:Ne,addGraph:Re,addPosts:Ee,addQuotes:lt,addHits:Nt})}function yn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(
0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,o=1):o++)if(n.push(`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=
t.at(-1)||n.length>2400)return n}function bn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);
return[n[0]??0,n.at(-1)??0]}function pt(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===o?s:[s,o].filter(Boolean).join(" – ")}var Pe=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],jt="#8a8a8a",Ie={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[mo,kn]=[6.5,23],go=4,wo=[.5,.72,.86,.94,.98],ht=[.8,1.3,2,3,4.4,6],
ut=[.13,.2,.3,.42,.56,.72],yo=.16;function On(e,t,n,s,o){let{data:i}=e,a=Math.max(mo,Math.min(go/o,14)),r=new Map(Pe.slice(0,i.groups).map((h,y)=>[y,h])),d=h=>Math.
min((a+(kn-a)*Math.sqrt(t.measure.of(h)/t.measure.greatest))*(e.typeOf(h)==="reporter"?1.5:1),kn),p=h=>t.state.colour==="type"?i.colours[e.typeOf(h)]:r.get(i.community[h])??
jt,c=bo(t),u=Math.min(1,yo/Math.max(ko(e,t,c,s),1e-9)),f=h=>c.findLastIndex(y=>t.tie(h)>=y),l=t.compared?.changes,g=h=>t.state.links==="post"&&(e.rowsOf.get(h)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:p,step:f,scale:c,coloured:r,least:a,line(h){let y=t.lit,M=y?.edges.has(h),$=f(h),O=l?.get(h),k=Math.max(
ut[$]*u,.06);if(e.isTyped(h))return{width:Math.min(1.4+.5*(t.counts.weight[h]-1),5)+(M?.6:0),opacity:y&&!M?.12:O?.8:.6,colour:O?n[O]:M?n.accent:n.edge,dashes:g(
h)||O==="lost"?[5,4]:!1};let v=O?Math.max(ut[$],.35):M?Math.max(ut[$],.6):y?k*(t.state.ego?.6:.25):k;return{width:M?ht[$]+.8:y&&t.state.ego?Math.min(ht[$],1.5):
ht[$],opacity:v,colour:O?n[O]:M?n.accent:n.edge,dashes:O==="lost"||i.kind[h]===qe?[5,4]:!1}},opacity:h=>!t.lit||t.lit.strong.has(h)?1:t.lit.weak.has(h)?.45:t.state.
ego?.6:.13})}function bo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of wo){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function ko({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([f,l],g)=>[Math.min(f,g[u]),
Math.max(l,g[u])],[1/0,-1/0]),[[a,r],[d,p]]=[i("x"),i("y")];return t.edges.reduce((u,f)=>{let[l,g]=[s(e.a[f]),s(e.b[f])],h=n.findLastIndex(y=>t.tie(f)>=y);return l&&
g?u+ht[h]*ut[h]*Math.hypot(l.x-g.x,l.y-g.y):u},0)/Math.max((r-a)*(p-d),1e4)}var Rt=["mentions","articles","degree","rank"],mt=["hide","pin","open","sel","not"],zt={level:["article","sentence"],colour:["community","type"],size:Rt,links:[
"together","post","event"]},Oo={least:1,from:"",to:"",level:"article",lists:!0},tt={...Oo,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},$n={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},Sn={lang:["zh","en"],
theme:["light","dark"]},et=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Ze]:[],...e.types.filter(n=>!e.core.includes(n))],vn=e=>({...tt,
...$n,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(mt.map(t=>[t,new Set]))}),ie=e=>({...e,...$n}),$o=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.
test(e??"")?e:"";function En(e,t,n,s){let o=new URLSearchParams(e.slice(1)),i=(l,g,h)=>g.includes(o.get(l))?o.get(l):h,a=l=>o.getAll(l).map(g=>t.nodeOf.get(g)).
filter(g=>g!==void 0),r=(l,g,h,y)=>Math.max(g,Math.min(Number.parseInt(o.get(l)??"",10)||y,h)),d=o.has("types")?o.get("types").split(",").filter(l=>et(t).includes(
l)):t.data.core,[p,c,[u=-1]]=[a("edge"),a("chain"),a("node")],f=[...p,...c,...u<0?[]:[u]];return{types:new Set([...d,...f.filter(l=>!t.isOf(l,new Set(d))).map(t.
kindOf)]),node:u,ends:p.length===2&&t.lineOf(...p,i("links",zt.links,"together"))!==void 0?p:null,chain:c.length===2&&c[0]!==c[1]?c:null,ego:{1:1,2:2}[o.get("eg\
o")]??0,least:r("least",1,1e3,1),from:i("from",n,""),to:i("to",n,""),less:$o(o.get("less")),lists:o.get("lists")!=="0",...Object.fromEntries(Object.entries(zt).
map(([l,g])=>[l,i(l,g,tt[l])])),...Object.fromEntries(Object.entries(Sn).map(([l,g])=>[l,i(l,g,"")])),table:i("table",["nodes","edges"],""),hubs:o.get("hubs")===
"1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("read")??"",dossier:o.get("dossie\
r")==="1",...Object.fromEntries(mt.map(l=>[l,new Set(a(l))])),unknown:["node","edge","chain"].flatMap(l=>o.getAll(l)).filter(l=>!t.nodeOf.has(l))}}function gt(e,t){
let n=new URLSearchParams,s=i=>t.data.name[i],o=et(t).filter(i=>e.types.has(i));o.join()!==et(t).filter(i=>t.data.core.includes(i)).join()&&n.set("types",o.join()),
e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(i=>n.append("chain",s(i)));for(let i of[
"least","from","to","less",...Object.keys(zt),"table","q","read","note","shown"])e[i]!==tt[i]&&n.set(i,e[i]);for(let i of Object.keys(Sn))e[i]&&n.set(i,e[i]);e.
group>=0&&n.set("group",e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let i of mt)e[i].
forEach(a=>n.append(i,s(a)));return n.toString()}var Mn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].
join(";"),Oe=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Tn=(e,t)=>({...e,...tt,...Object.fromEntries(mt.map(n=>[n,new Set])),types:new Set(t.data.
core)});function An(e,t,n,s){let o=(r,d,p)=>({name:r,text:d,without:{...e,...p}}),i=(r,d)=>[...e[r]].map(p=>o(r,`${d} ${t.nameOf(p)}`,{[r]:Oe(e[r],p)})),a=(r,d,p)=>e[r]===
tt[r]?[]:[o(r,d,p)];return[...e.from||e.to?[o("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${e.less.replace(
".."," – ")}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),
...a("links",s.kinds[e.links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var x=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function Q(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var $e=(e,t,n)=>Q("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},Q("path",{d:Ie[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ge=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,fe=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>fe(e,{...ie(e.state),table:"",node:t},
$e(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),he=(e,t,...n)=>fe(e,{...ie(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Me=(e,t)=>he(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ae=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),wt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),nt=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},
t))),se=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[],we=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(ie(e.state))},"← ",e.words.close),yt=(e,t)=>e.
view.counts.npmi[t]?.toFixed(2)??"",re=(e,t,n)=>pt(e.graph.data,t,n);function xn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Bt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}var So=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Ht(e,t,n){let[s,o,i,a]=Bt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(So(t),r.join(e.words.comma))}function qt(e,t){let[n,s,o,i]=Bt(e,t);return[m("b",{class:"headline"},i||e.
words.untitled),m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var Cn=(e,t)=>fe(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Te(e,t,n,s){let o=m("article",{},m("header",{},...qt(e,t)));return Ln(e,o,t,n,s),o}function De(e,t,n,s){let o=m("details",{},m("summa\
ry",{},...qt(e,t))),i=null,a=()=>i??=Ln(e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*Dt(e,t,n){
let s=0;for(let[o,i,a]of t)i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function Ln(e,t,n,s,o){let i=new Set;for(let{sentence:a,
text:r,listing:d,marks:p,clip:c}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(f,l)=>m("mark",{class:f===
o[0]?"one":"other"},l);t.append(m("blockquote",{},d?m("span",{class:"chip"},e.words.listing):"",...Dt(r,p.filter(([f])=>o.includes(f)),u),Nn(e,r,n),Pn(e,c)))}t.
append(Cn(e,n))}function Nn(e,t,n){let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await vo(Ht(e,t,n)),s.textContent=e.words.copied}),s}var Pn=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function vo(e){try{await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function In(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(f,l)=>fe(e,{...ie(e.state),node:f},l),d=a.length?t.indexOf(a[0]):
-1,p=n.filter(([,f,l])=>d<0||l<=d||f>=d+a[0].length),c=d<0?p:[...p,[-1,d,d+a[0].length]].sort((f,l)=>f[1]-l[1]),u=Dt(t,c,(f,l)=>f<0?m("mark",{class:"one"},l):r(
f,l));return m("article",{},m("header",{},...qt(e,s)),m("blockquote",{},o?m("span",{class:"chip"},e.words.listing):"",...u,Nn(e,t,s),Pn(e,i)),Cn(e,s))}function jn(e,t){
let{graph:n,words:s,state:o,view:i}=e,[a,r,d,p]=Bt(e,t),c=m("div",{id:"text"}),u=new Set(i.chosen);return n.quotes(n.sentencesIn(t)).then(f=>{for(let{text:l,marks:g}of f){
let h=(y,M)=>fe(e,{...ie(o),node:y},m("mark",{class:u.has(y)?"one":"other"},M));c.append(m("p",l===p?{class:"headline"}:{},...Dt(l,g,h)))}}),[m("button",{type:"\
button",class:"quiet back",click:()=>e.go({...o,read:""})},"← ",s.back),m("h2",{},p||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[a,r,d].filter(
Boolean).join(" · ")),n.data.desk?m("p",{},m("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:n.placeOf(t)})}`},s.addName)):"",m("h3",
{},n.served?s.partOfArticle:s.wholeArticle),c]}var Se=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function bt(e,t,n){let s=m("select",{"data-control":t},...n.map(o=>m("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Wt(e,t,[n,s],o,i){let a=m("output",{},o(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function Ft(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function zn(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=x("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[p,c]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(f,l)=>o({from:f?s[f]:"",to:l<d?s[l]:""});a.replaceChildren(Se(n.least,
...Wt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((f,l)=>Math.max(f,l),2),2),30)],String,f=>o({least:f}))),...s.length>1?[Se(n.from,...Wt("f\
rom",p,[0,d],f=>s[f],f=>u(f,Math.max(f,c)))),Se(n.to,...Wt("to",c,[0,d],f=>s[f],f=>u(Math.min(p,f),f)))]:[],Se(n.level,bt(e,"level",["article","sentence"])),Se(
n.listed,Ft("lists",t.lists,f=>o({lists:f}))),Se(n.links,bt(e,"links",["together","post","event"])),Se(n.colour,bt(e,"colour",["community","type"])),Se(n.size,bt(
e,"size",Rt)),Se(n.physics,Ft("physics",i.moves(),i.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(Tn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Rn(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((c,u)=>u).filter(c=>!o.counts.recounted||
o.counts.articles[c]>0),r=et(t).map(c=>{let u=new Set([c]),f=m("input",{type:"checkbox","data-type":c});return f.checked=n.types.has(c),f.addEventListener("chan\
ge",()=>{let l=new Set(n.types);f.checked?l.add(c):l.delete(c);let g=n.node>=0&&t.isOf(n.node,l);e.go({...n,types:l,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
x("types").querySelector(`[data-type=${c}]`).focus()}),m("label",{},f,$e(e,c===Ze?"person":c),i.labels[c][s.language].many,m("span",{class:"number"},String(a.filter(
l=>t.isOf(l,u)).length)))}),d=Ft("hubs",n.hubs,c=>e.set({hubs:c})),p=[...o.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(o.hubs.size>5?" …":"");x("types").replaceChildren(
...r,...o.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.hubsHint(p)},d,s.hubsOn,m("span",{class:"number"},String(o.hubs.size)))]:[])}function Bn(e){
let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].length);x("kinds").hidden=o.length<2||!!n.table,x("kinds").replaceChildren(
...o.map(i=>ae(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,group:-1}))))}function Hn(e){let t=An(e.state,e.graph,e.months,e.words);
x("chips").hidden=!t.length,x("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{let i=fe(e,o,s,m("span",{"aria-hidden":"true"}," ×"));return i.className=
"chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function qn(e){let{graph:t,view:n,state:s,words:o,looks:i}=e,a=Ut(e),r=n.nodes.length-
n.groups.reduce((d,{members:p})=>d+p.length,0);x("legend-body").replaceChildren(...a.length?[m("h3",{},o.groupsTitle),...a,...r?[m("p",{class:"group"},Dn(jt),o.
restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},o.sizeOf[s.size]),Eo(e),...s.links==="together"?[m("h3",{},o.widthOf),Mo(e),m("p",{class:"soft"},
o.why(t.data.limit.each))]:[m("h3",{},o.options[s.links]),m("p",{class:"soft"},o.lineOf[s.links])]),x("legend").hidden=!!s.table||!i}function Ut(e){let{graph:t,
view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let d=o.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:d,"data-group":a+1,"aria-pressed":String(s.
group===a),click:i(a)},Dn(Pe[a%Pe.length]),m("span",{},d),m("span",{class:"number"},String(r.length)))})}var Dn=e=>Q("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},Q("circle",{cx:8,cy:8,r:7,fill:e}));function Eo({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<16?Math.round(o*10)/10:Math.
round(o));return m("div",{class:"scale"},...s.map((o,i)=>m("span",{},Q("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},Q("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][i]),class:"size"})),String(o))))}function Mo({looks:e}){let t=e.scale.map((o,i)=>[o,i]).filter(([o])=>Number.isFinite(
o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([o,i])=>m("span",{},Q("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},Q("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:"1")))}function Gt(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Wn=e=>[...new Set(e)].sort((t,n)=>t-n);
function To(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function We(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}function _t(e,{from:t,to:n},s,o){let{data:i}=e;if(i.kind[s]!==ue)return We(e,{from:t,to:n},e.articleOf(o[7]));let[a,r]=[i.dates[o[4]].slice(0,7),i.dates[o[5]].
slice(0,7)];return(!t||r&&r>=t)&&(!n||a&&a<=n)}var st=({from:e,to:t,lists:n})=>!!(e||t||!n);function Fn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(st(n)?xo(e,n):Ao(e)))),t.get(s)}}function Ao({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function xo(e,t){let{data:n,lists:s}=e,
o=n.doc.map((k,v)=>We(e,t,v)),i=k=>(t.lists||!s.has(k))&&o[e.articleOf(k)],a=n.name.map((k,v)=>e.namingsOf(v).filter(i)),r=a.map(k=>Wn(k.map(e.storyOf))),d=a.map(
k=>Wn(k.map(e.firstPrint))),p=d.map(k=>k.filter(v=>s.has(v))),c=new Map,u=(k,v)=>!v||k&&n.dates[k]<n.dates[v]?k:v;n.story.forEach((k,v)=>{o[v]&&c.set(k,u(n.docDate[n.
doc[v]],c.get(k)))});let f=k=>k.reduce(([v,C],E)=>{let j=c.get(E)??0;return j?[!v||n.dates[j]<n.dates[v]?j:v,!C||n.dates[j]>n.dates[C]?j:C]:[v,C]},[0,0]),l=r.map(
f),g=k=>k<e.held.articles&&o[k],h=new Set(n.story.filter((k,v)=>g(v))).size,y=k=>n.kind[k]!==qe&&n.kind[k]<ue,M=new Map([...e.rowsOf].map(([k,v])=>[k,v.filter(C=>_t(
e,t,k,C))])),$=n.a.map((k,v)=>M.get(v)?.length??Gt(r[k],r[n.b[v]])),O=n.a.map((k,v)=>{if(M.has(v))return dt(n,M.get(v),n.kind[v]===ue?"post":"event");let C=new Set(
r[n.b[v]]);return $[v]?f(r[k].filter(E=>C.has(E))):[0,0]});return{articles:r.map(k=>k.length),mentions:a.map(k=>k.length),first:l.map(([k])=>k),last:l.map(([,k])=>k),
weight:$,sentences:n.a.map((k,v)=>y(v)?Gt(d[k],d[n.b[v]]):0),lists:n.a.map((k,v)=>y(v)?Gt(p[k],p[n.b[v]]):0),npmi:n.a.map((k,v)=>y(v)?To($[v],r[k].length,r[n.b[v]].
length,h):null),since:O.map(([k])=>k),until:O.map(([,k])=>k),stories:h,pages:new Set(n.doc.filter((k,v)=>g(v))).size,recounted:!0,said:k=>a[k].filter((v,C,E)=>v!==
E[C-1])}}var Co=12,Kt=6,Un=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function kt(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>_t(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function Vt(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?
`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:re(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],Un(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Gn(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=kt(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.
data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function _n(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.
data.a[t],n.data.b[t]],r=kt(e,t),d=n.edgeOf(...a),p=c=>o.links==="post"?c[8]:c[7];return[we(e),m("h2",{class:"pair"},...a.map(c=>te(e,c))),nt([s.times(o.links,r.
length),re(e,i.counts.since[t],i.counts.until[t])]),d===void 0?"":fe(e,{...o,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(c=>[m("h3",{class:"\
act"},Vt(e,t,c)),p(c)<0?"":Te(e,n.articleOf(p(c)),[p(c)],a)]))]}function Kn(e,t,n){let{graph:s,words:o}=e;return t.slice(0,Co).map(([i,a,r,d,p,c,u,f])=>{let l=[
...new Set([...r,...d,...p<0?[]:[p]])].filter(g=>g!==n);return m("li",{},m("b",{},o.acts[s.data.acts[i]])," ",m("time",{},Un(e,a)),u||c?m("span",{},` ${[u,c].filter(
Boolean).join(" · ")}`):"",l.length?m("div",{class:"with"},...l.slice(0,Kt).map(g=>te(e,g)),l.length>Kt?` +${l.length-Kt}`:""):"",De(e,s.articleOf(f),[f],n===void 0?
l:[n]))})}function Vn({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>We(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(
o)))}function Jn(e,t){let n=Vn(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return se(`${e.words.events} ${n.length}`,n,m("ol",{id:"events",class:"\
line"},...Kn(e,n,t)))}function Xn(e){let t=new Set(e.view.nodes),n=Vn(e).filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":
m("section",{class:"card",id:"newest"},...se(e.words.newest,n,m("ol",{class:"line"},...Kn(e,n))))}function Lo(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function No(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function Po(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,f]=No(p);if(d.has(f))continue;if(f===s)break;d.add(f);let l=f===
n?0:3*e.edgesOf[f].length/a;for(let g of e.edgesOf[f]){let h=e.otherEnd(g,f);if(!t.passes(g)||!o(g,h))continue;let y=u+l+1/t.weight(g);y<(i.get(h)??1/0)&&(i.set(
h,y),r.set(h,g),Lo(p,[y,h]))}}if(!r.has(s))return null;let c=[];for(let u=s;u!==n;u=e.otherEnd(c[0],u))c.unshift(r.get(u));return c}function ot(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function Qn(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(o);for(;r.length<
i;){let p=Po(e,t,[n,s],(c,u)=>c!==a&&!d.has(u)&&(!e.isCredit(c)||n===e.data.b[c]||s===e.data.b[c]));if(!p)break;r.push(p),ot(e,n,p).slice(1,-1).forEach(c=>d.add(
c))}return r}function Yn(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(r)-i(a)||a[0]-r[0])}var Io=new Intl.Collator("zh"),Zn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Io.compare(t,e):t-e);function ts({words:e},t,n,s,o){let[i,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(f=>[s[1](f),f]).sort(([f],[l])=>r?Zn(f,l):Zn(l,f));i.replaceChildren(...u.slice(0,o).map(([,f])=>m(
"tr",{},...n.map(([l,g,h])=>m("td",{class:l},h?h(f):String(g(f))))))),n.forEach((f,l)=>c[l].setAttribute("aria-sort",f!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},c=n.map(u=>m("th",{scope:"col",class:u[0]},m("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,d()}),d(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...c)),i),a)}var Ot=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],ns=e=>["together",t=>e.view.counts.weight[t],t=>he(e,t,String(e.view.
counts.weight[t]))],ss=e=>["sentences",t=>e.view.counts.sentences[t]],os=e=>["npmi",t=>e.view.counts.npmi[t],t=>yt(e,t),e.words.npmiHint],es=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function is(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=ns(e);
return m("div",{id:"companions"},ts(e,s.near,[Ot(e,r=>n.otherEnd(r,t)),a,ss(e),os(e)],a,25),m("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function as(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=h=>t.isOf(h,s.types)&&!s.hide.has(h)&&(!a.recounted||a.articles[h]>0),[p,c]=[ns(e),["articles",h=>a.articles[h]]],[u,f,l]=s.table==="edges"?[i.a.map((h,y)=>y).
filter(h=>i.kind[h]<ue&&d(i.a[h])&&d(i.b[h])&&n.passes(h)),[Ot(e,h=>i.a[h]),Ot(e,h=>i.b[h]),p,ss(e),["inLists",h=>a.lists[h]],os(e),...es(e,a.since,a.until)],p]:
[i.name.map((h,y)=>y).filter(d),[Ot(e,h=>h),["type",h=>ge(e,h)],c,["mentions",h=>a.mentions[h]],["companions",h=>t.edgesOf[h].filter(n.passes).length],...es(e,a.
first,a.last)],c],g=h=>ae("tab-"+h,o.tabs[h],s.table===h,()=>e.set({table:h}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},o.rows(u.length))),ts(e,u,f,l,100))}var ls=(e,t,n)=>m("time",{class:"soft"},re(e,t,n)),cs=(e,t)=>typeof t=="number"?te(e,t):t;function jo(e,[,t,n,s,o,i,a,r]){let d=a||r?m("time",{},`${a||"…"} – ${r||
"…"}`):ls(e,o,i);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",cs(e,n),d)}function zo(e,[t,n,,s,o,i]){return m("li",
s?{class:"former"}:{},cs(e,t)," ",m("b",{},s?e.words.former+" ":"",n),ls(e,o,i))}function Ro(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:Oe(n[r],t)});
return m("div",{class:"buttons acts"},ae("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),ae("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),ae("open",s.open,
n.open.has(t),a("open")),ae("pin",s.pin,n.pin.has(t),a("pin")),ae("hide",s.hide,!1,()=>o({...ie(n),hide:Oe(n.hide,t)})),ae("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ae("chain",s.chain,e.linking===t,()=>e.link(t)))}function ds(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:d}=o,p=r.
said(t),c=a.post.filter(l=>l[0]===t),u=a.post.filter(l=>l[2]===t),f=o.near.length;return[we(e),m("h2",{},$e(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),nt([ge(
e,t),a.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),re(e,r.first[t],r.last[t])]),Ro(e,t),se(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].
map(l=>m("span",{class:"chip"},l)))),se(s.posts,c,m("ol",{id:"posts",class:"line"},...c.map(l=>jo(e,l)))),se(s.holders,u,m("ol",{id:"holders",class:"line"},...u.
map(l=>zo(e,l)))),Jn(e,t),se(n.typeOf(t)==="reporter"?s.covered:s.companions,f?[1]:[],is(e,t),d?.rest>0&&!i.ego?m("button",{type:"button",class:"quiet",id:"more\
-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(d.rest)):""),se(s.stories,p,m("div",{id:"articles"},...n.byArticle(p).map(([l,g])=>De(e,l,g,[t]))))]}function fs(e,t){
let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r}=o,d=[a.a[t],a.b[t]],p=st(i)?new Set(d.flatMap(h=>r.said(h))):null,c=n.proof(t),[u,f]=[c.both,c.either].
map(h=>p&&!n.evidence.has(t)?h.filter(y=>p.has(y)):h),l=p?0:a.weight[t]-new Set([...u,...f].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(
r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${yt(e,t)}`];return[we(e),m("h2",{class:"pair"},...d.map(h=>te(e,h))),nt([...g,
re(e,r.since[t],r.until[t])]),se(s.evidence,u,m("div",{id:"evidence"},...n.byArticle(u).map(([h,y])=>Te(e,h,y,d)))),se(s.apart,f,m("div",{id:"apart"},...n.byArticle(
f).map(([h,y],M)=>(u.length||M>2?De:Te)(e,h,y,d)))),a.database&&l>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(l)):"",n.evidence.get(t)?.more?m(
"button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function rs(e,t,n,s){let{graph:o,words:i,view:a}=e,r=ot(o,t,n);return m("ol",
{id:s,class:"line chain"},...n.map((d,p)=>{let{both:c,either:u}=o.proof(d),f=o.byArticle(c.length?c:u).slice(0,2),l=p>0?fe(e,{...e.state,not:Oe(e.state.not,r[p])},
`${i.not} ${o.nameOf(r[p])}`):"";return m("li",{},te(e,r[p])," — ",he(e,d,i.inArticles(a.counts.weight[d]))," — ",te(e,r[p+1]),l&&m("span",{class:"not"},l),
...f.map(([g,h])=>De(e,g,h,[r[p],r[p+1]])))}))}function ps(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=Yn(t,s,i,a),d=s.ways.filter(f=>f.length===1),
p=s.ways.filter(f=>f.length>1),[c,...u]=[...d,...p];return[we(e),m("h2",{class:"pair"},te(e,i),te(e,a)),m("h3",{},d.length?n.direct:n.strongest),c?rs(e,i,c,"ste\
ps"):m("p",{class:"soft",id:"steps"},n.apart2),se(n.ways,u,...u.map((f,l)=>rs(e,i,f,`way-${l}`))),se(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).
map(([f,l,g])=>m("li",{},te(e,f),m("span",{},he(e,l,String(s.counts.weight[l]))," · ",he(e,g,String(s.counts.weight[g])))))))]}function hs(e,{members:t}){let{graph:n,
words:s,view:o}=e,i=new Set(t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,d)=>o.tie(d)-o.tie(r)||r-d).slice(0,10);return[we(e),m("h2",
{},s.group(t.slice(0,3).map(n.nameOf))),m("h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},te(e,r),m("span",{class:"\
number"},String(o.counts.articles[r]))))),se(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m("li",{},Me(e,r),he(e,r,s.inArticles(o.counts.weight[r]))))))]}var Jt=26;function ye(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Qt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Bo(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var us=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Bo).join(",")).join(`\r
`)+`\r
`;function Yt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function Ho(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=Yt(e),a=(p,c)=>Object.entries(o[p]).filter(([u])=>c[u]!==void 0&&c[u]!==null&&c[u]!=="").map(([u,f])=>`<data key="${f}">${Qt(c[u])}\
</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",i.node(p))}</node>`),d=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.
b[p]}">${a("edge",i.edge(p))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}function $t(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:d}=n,p=i.scale(),c=qo(e,p),[u,f,l,g]=c.map(R=>R*p),h=R=>({x:i.spotOf(R).x*p,y:i.
spotOf(R).y*p}),y=s.edges.map(R=>{let[W,G,V]=[h(d.a[R]),h(d.b[R]),o.line(R)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${G.x.toFixed(1)}" y\
2="${G.y.toFixed(1)}" stroke="${V.colour}" stroke-opacity="${V.opacity.toFixed(2)}" stroke-width="${Math.max(V.width*p,.5).toFixed(1)}"${V.dashes?` stroke-dasha\
rray="${V.dashes.join(" ")}"`:""}/>`}),M=s.nodes.map(R=>{let[W,G]=[h(R),o.radius(R)*p];return`<path transform="translate(${(W.x-G).toFixed(1)} ${(W.y-G).toFixed(
1)}) scale(${(G/8).toFixed(3)})" d="${Ie[d.shapes[n.typeOf(R)]]}" fill="${o.colour(R)}" fill-opacity="${o.opacity(R)}"><title>${Qt(n.nameOf(R))}</title></path>`}),
$=i.toMap,O=(R,W,G,V,Y="")=>`<text x="${W.toFixed(1)}" y="${G.toFixed(1)}" font-size="${V}" fill="${t.ink}" ${Y}>${Qt(R)}</text>`,k=i.labels().map(({text:R,x:W,
y:G})=>{let V=$({x:W,y:G});return O(R,V.x*p,V.y*p,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
v=r.colour==="community"?s.groups.map(({number:R,members:W})=>[Pe[R%Pe.length],a.group(W.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(R=>s.nodes.some(W=>n.typeOf(
W)===R)).map(R=>[d.colours[R],d.labels[R][a.language].many,d.shapes[R]]),C=v.flatMap(([R,W,G],V)=>[`<path transform="translate(${u.toFixed(1)} ${(g+12+Jt*V).toFixed(
1)})" d="${Ie[G]}" fill="${R}"/>`,O(W,u+24,g+25+Jt*V,13)]),E=g+30+Jt*v.length,j=`${a.corpus(s.counts.pages,s.counts.stories,Ue(e))} · ${a.sizeOf[r.size]} · ${a.
widthOf} · kg`,X=[u-20,f-64,l-u+40,E-f+84].map(R=>R.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${X.join(" ")}" width="${X[2]}" height=\
"${X[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${X[0]}" y="${X[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
O(Fe(e),u,f-32,22,'font-weight="600"'),...y,...M,...k,...C,O(j,u,E,12)].join(`
`)}</svg>`}function Fe({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ue({graph:e,state:t,months:n}){return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(-1)}`:pt(e.data,...bn(e.data))}function qo({view:e,looks:t,picture:n},s){
let o=[...e.nodes.map(i=>{let[{x:a,y:r},d]=[n.spotOf(i),t.radius(i)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap(
{x:i.right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):
[0,0,400/s,300/s]}function Xt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>ye("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent($t(e,t))}
var Do={png:(e,t)=>Xt(e,t,1),png2:(e,t)=>Xt(e,t,2),png4:(e,t)=>Xt(e,t,4),svg:(e,t)=>ye("graph.svg",$t(e,t),"image/svg+xml"),graphml:e=>ye("graph.graphml",Ho(e),
"application/xml"),nodes:e=>ye("graph-nodes.csv",us(e.graph.data.declared.nodes,e.view.nodes.map(Yt(e).node)),"text/csv"),edges:e=>ye("graph-edges.csv",us(e.graph.
data.declared.edges,e.view.edges.map(Yt(e).edge)),"text/csv")};function ms(e,t,n,s){x("files").replaceChildren(...Object.entries(Do).map(([o,i])=>m("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),m("button",{type:"button",id:"print",click:s},e.print))}var St=5,Wo=10;function gs({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function ws(e){let{graph:t,words:n,state:s,view:o}=e,i=gs(e);return[we(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,Ue(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},ae("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>Go(e)},n.markdown)),m("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[m("p",{class:"note"},s.note)]:[],m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},te(e,a),
fe(e,{...s,sel:Oe(s.sel,a)},n.unselect)))),se(n.among,i,m("ol",{class:"rows",id:"among"},...i.map(a=>m("li",{},Me(e,a),he(e,a,n.inArticles(o.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>Fo(e,a)):[],...s.dossier?i.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Uo(e,a)]):[]]}function ys({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,o,i,a,r,d,p])=>`${i?t.former+" ":""}${s}${o===""?"":` · ${typeof o=="number"?e.nameOf(o):o}`}\
（${d||p?`${d||"…"} – ${p||"…"}`:[e.data.dates[a],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function Fo(e,t){let{graph:n,words:s,view:o}=e,{counts:i}=o,
a=i.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[ge(e,t),s.inArticles(i.articles[t]),re(e,i.first[t],i.last[t])].join(" · ")),...ys(
e,t).map(r=>m("p",{},...wt(r))),...n.byArticle(a).slice(0,St).map(([r,d])=>Te(e,r,d.slice(0,2),[t]))]}function Uo(e,t){let{graph:n}=e,{both:s,either:o}=n.proof(
t);return n.byArticle(s.length?s:o).slice(0,St).map(([i,a])=>Te(e,i,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var be=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").
replace(/\s+/g," ");async function Go(e){let{graph:t,words:n,state:s,view:o}=e,{counts:i}=o,a=async d=>{let p=[];for(let[c,u]of d)for(let{text:f}of await t.quotes(
u.slice(0,2)))p.push(`> ${be(Ht(e,f,c))}`);return p},r=[`# ${n.dossierOf}: ${be(t.data.title)}`,be(Ue(e)),...s.note.split(/\n+/).filter(Boolean).map(be)];for(let d of s.
sel){let p=t.edgesOf[d].filter(o.passes).sort((c,u)=>o.tie(u)-o.tie(c)).slice(0,Wo);r.push(`## ${be(t.nameOf(d))}`,[ge(e,d),n.inArticles(i.articles[d]),re(e,i.first[d],
i.last[d])].map(be).join(" · "),...ys(e,d).map(c=>`- ${be(c)}`)),r.push(`${n.companions}${n.colon}${p.map(c=>`${be(t.nameOf(t.otherEnd(c,d)))} ${i.weight[c]}`).
join(n.stroke)}`,...await a(t.byArticle(i.said(d)).slice(0,St)))}for(let d of gs(e)){let{both:p,either:c}=t.proof(d);r.push(`## ${be(t.nameOf(t.data.a[d]))} — ${be(
t.nameOf(t.data.b[d]))}`,n.inArticles(i.weight[d]),...await a(t.byArticle(p.length?p:c).slice(0,St)))}ye("dossier.md",r.join(`

`)+`
`,"text/markdown")}var _o=60,bs=90,vt={timer:0,key:""};function ks(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==vt.key&&(vt.key=s,clearTimeout(vt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?Xo(e,t.edge):Vo(e,t.node)).flat())),t&&Ko(n,t)}function Ko(e,{x:t,y:n}){let s=x("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function Vo(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[m("b",{},$e(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),m("p",{class:"soft"},[ge(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(" · ")),a.map(
([,r,d])=>m("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function Jo(e,t){let{graph:n,words:s,view:o}=e,i=kt(e,t);return[m("b",{},`${n.nameOf(
n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(o.state.links,i.length),re(e,o.counts.since[t],o.counts.until[t])].filter(Boolean).join(
" · ")),i.slice(0,3).map(a=>m("p",{},Vt(e,t,a)))]}function Xo(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return Jo(e,t);let{both:r,
either:d}=n.proof(t),p=new Set([...r,...d].map(l=>n.dayOf(n.articleOf(l))).filter(Boolean)).size,c=m("p",{class:"said"}),u=r.filter(l=>!n.lists.has(l)),f=n.byArticle(
u.length?u:r)[0];return f&&(vt.timer=setTimeout(async()=>{let[{text:l}]=await n.quotes([f[1][0]]);c.textContent=l.length>bs?l.slice(0,bs)+"…":l},_o)),[m("b",{},
`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(p),re(e,a.since[t],a.until[t])].filter(Boolean).join(" · ")),
c]}var Os=5,Qo=6,Yo=6,Zo=3;function ei({months:e,state:t}){let n=e.filter(o=>(!t.from||o>=t.from)&&(!t.to||o<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/Yo));return{from:n[n.length-s],to:n.at(-1)}}function ti(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,[r,d]=[l=>i.dates[l],t.from],p=l=>n.
isOf(l,o.types)&&!o.hide.has(l),c=i.name.map((l,g)=>g).filter(l=>p(l)&&a.articles[l]>0&&r(a.first[l])),u=l=>l.sort((g,h)=>a.articles[h]-a.articles[g]||g-h),f=l=>l&&
(!o.from||l.slice(0,7)>=o.from)&&(!o.to||l.slice(0,7)<=o.to);return{posts:i.post.filter(([l,,,g,h])=>!g&&typeof l=="number"&&p(l)&&r(h)>=d&&f(r(h))).sort((l,g)=>r(
g[4])<r(l[4])?-1:1),fresh:u(c.filter(l=>r(a.first[l])>=d&&["official","person"].includes(n.typeOf(l)))),gone:u(c.filter(l=>r(a.last[l])<d&&n.typeOf(l)==="offici\
al"&&a.articles[l]>1)),pairs:i.a.map((l,g)=>g).filter(l=>s.passes(l)&&r(a.since[l])>=d&&p(i.a[l])&&p(i.b[l])&&r(a.first[i.a[l]])<d&&r(a.first[i.b[l]])<d).sort((l,g)=>s.
tie(g)-s.tie(l)||l-g)}}function ni({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??
0)*Math.log2(1+o.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.passes(r)&&o.weight[r]>=Zo&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,d)=>a(d)-a(r)||r-d)}var Ge=(...e)=>m("li",{},...e),Zt=(e,t)=>m("ol",{class:"rows",id:e},...t);function si(e){let{words:t,graph:n}=e,s=ei(e);if(!s)return[];let o=ti(
e,s),{counts:i}=e.view,a=(d,p)=>Ge(te(e,d),m("time",{},re(e,p,p))),r=(d,p,c,u)=>p.length?[m("h4",{},`${d} ${p.length}`),Zt(u,p.slice(0,Os).map(c))]:[];return m(
"section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,o.posts,([d,p,c,,u])=>Ge(m("span",{},te(
e,d)," ",p,c===""?"":` · ${typeof c=="number"?n.nameOf(c):c}`),m("time",{},re(e,u,u))),"new-posts"),r(t.newPeople,o.fresh,d=>a(d,i.first[d]),"new-people"),r(t.
gone,o.gone,d=>a(d,i.last[d]),"gone"),r(t.newPairs,o.pairs,d=>Ge(Me(e,d),m("time",{},re(e,i.since[d],i.since[d]))),"new-pairs"))}function oi(e){let t=ni(e).slice(
0,Os);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),Zt("surprises",t.map(n=>Ge(Me(e,
n),he(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function ii(e){let t=Ut(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m("h3",{},e.words.
groupsTitle),...t)}function Et(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.counts,p=o.data.name.map((c,u)=>u).filter(c=>n.includes(o.typeOf(c))&&o.isOf(
c,a.types)&&!a.hide.has(c)&&r[c]>0&&!i.leftOut.includes(c)).sort((c,u)=>r[u]-r[c]||c-u).slice(0,Qo);return se(t,p,m("ol",{class:"bars",id:s},...p.map(c=>Ge(te(e,
c),m("span",{class:"number"},String(r[c])),xn(m("i",{class:"bar"}),r[c]/r[p[0]],e.looks.colour(c))))))}function $s(e){let{graph:t,words:n,view:s}=e,{counts:o}=s,
i=Ue(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>o.weight[d]-o.weight[r]||s.tie(d)-s.tie(r)||
r-d).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...wt(n.corpus(o.pages,o.stories,i)),st(e.state)&&t.data.database?n.partly:""),m(
"p",{class:"hint"},n.hint),e.state.links==="event"?Xn(e):"",si(e),oi(e),ii(e),m("div",{id:"leading"},Et(e,n.leadPeople,["official","person"],"people"),Et(e,n.leadOrgans,
["agency","institution"],"organs"),Et(e,n.leadCompanies,["company"],"companies"),Et(e,n.leadPlaces,["district"],"places")),se(n.closest,a,Zt("closest",a.map(r=>Ge(
Me(e,r),he(e,r,n.inArticles(o.weight[r]))))))]}function Ss(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...o};if(n=i?d:null,!i){e.moveTo(d);return}
let p=performance.now(),c=u=>{if(a!==t)return;let f=Math.max(0,Math.min((u-p)/i,1)),l=f<.5?2*f*f:1-2*(1-f)*(1-f),g=h=>r.position[h]+l*(d.position[h]-r.position[h]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**l,position:{x:g("x"),y:g("y")}}),f<1?requestAnimationFrame(c):(n=null,e.redraw())};requestAnimationFrame(c)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function vs({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function Es(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function Ms(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Mt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ts=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function As(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&Mt(i,n)))}}function en({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[As(),As()];for(let{i:p,x:c,y:u,radius:f}of t)r.add({...Ts(c,u,f*2,f*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let d=[];
for(let{i:p,x:c,y:u,radius:f,text:l,width:g,must:h}of e){if(d.length>=i)break;let[y,M]=[f+o*.6,f+g/2+2],$=[[0,y],[M,0],[-M,0],[0,-y],[M*.8,y*.8],[-M*.8,y*.8],[M*
.8,-y*.8],[-M*.8,-y*.8],...h?[[0,y*1.7],[0,-y*1.7]]:[]].map(([k,v])=>({...Ts(c+k,u+v,g,o),x:c+k,y:u+v,i:p,text:l})).filter(k=>k.left>s.left&&k.right<s.right&&k.
top>s.top&&k.bottom<s.bottom&&!a.touching(k)),O=$.find(k=>!r.touching(k,p))??(h?$[0]:void 0);O&&(a.add(O),d.push(O))}return d}function xs(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(p=>t.nodes.filter(c=>c!==n&&(s.get(
c)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),d=ri(ai(e,i,p=>-(r.get(p)??0)),130,o);if(a.length){let p=new Map(a.map(u=>[u,ci(e,u,o)])),c=a.
sort((u,f)=>p.get(u)-p.get(f));li(c,d+64,o)}return o}function ai(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function ri(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,p]=[0,t];for(;d<a.
length;){let c=Math.max(1,Math.floor(r*p/64)),u=a.slice(d,d+c);u.forEach((f,l)=>{let g=o+r*(l+.5)/u.length;n.set(f,{x:1.25*p*Math.cos(g),y:p*Math.sin(g)})}),d+=
u.length,i=Math.max(i,p),p+=64}o+=r}return i}function li(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((p,c)=>c>=s&&(c-s)%a===0).slice(0,i),d=a>1?r:e.slice(s);if(d.forEach((p,c)=>{let u=-Math.PI+2*Math.PI*(c+.5)/d.length;n.set(p,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,o+=64}}function ci(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let d=Math.hypot(r.x,r.y);return[i+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(o[1],o[0])}function Cs(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let o=new Map(s.map(p=>[p,[]]));for(let p of t.edges)o.get(e.a[p])?.push(e.b[p]),o.get(e.b[p])?.push(e.a[p]);let i=new Map,a=({x:p,y:c})=>[Math.floor(p/48),
Math.floor(c/48)],r=p=>{let c=a(p).join();i.has(c)?i.get(c).push(p):i.set(c,[p])},d=(p,c)=>{let[u,f]=a(p);for(let l=-2;l<=2;l++)for(let g=-2;g<=2;g++)if(i.get(`${u+
l},${f+g}`)?.some(h=>Math.hypot(p.x-h.x,p.y-h.y)<c))return!1;return!0};n.forEach(r);for(let p of s){let c=o.get(p).map(M=>n.get(M)).filter(Boolean),u=M=>c.length?
c.reduce(($,O)=>$+O[M],0)/c.length:0,[f,l]=[u("x"),u("y")],g=M=>({x:f+12*Math.sqrt(M)*Math.cos(M*2.4),y:l+12*Math.sqrt(M)*Math.sin(M*2.4)}),h=0;for(;h<150&&!d(g(
h),96);)h++;if(h===150)for(h=0;!d(g(h),48);)h++;let y=g(h);n.set(p,y),r(y)}}var di=12,Ls=400,Ns=16,fi={mouse:12,touch:24},pi={mouse:6,touch:12},hi=60,Ps=400,ui=17,Is=Object.fromEntries(Object.entries(Ie).map(([e,t])=>[e,new Path2D(t)]));
function js(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:S,y:A})=>[w,{x:S,y:A}])),r={nodes:new Map,
edges:new Map},d=new Map,p=a,[c,u]=[null,null],[f,l,g]=[null,null,{}],h=[],y=[],M=new Set,[$,O,k,v]=[null,!1,!1,!0],C=()=>{},E=w=>p.get(w),j=({x:w,y:S})=>{let[A,
N]=[c.getScale(),c.getViewPosition()];return{x:(w-N.x)*A+e.clientWidth/2,y:(S-N.y)*A+e.clientHeight/2}},X=()=>f.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...j(
p.get(w)),radius:l.radius(w)*c.getScale()}));function R(w,S,A){[f,g]=[w,S],p=f.state.ego&&f.state.node>=0?xs(t,f,f.state.node):a,Cs(o,f,p),l=On(t,f,g,E,lt(f.nodes,
()=>20).scale),$=null,s.hover(null),M=new Set,h.length||setTimeout(W,c?hi:0),h=[()=>V(A)]}function W(){h.shift()?.(),h.length&&setTimeout(W)}let G=()=>{for(;h.length;)
h.shift()()};function V(w){let S=f.state.pin,A=f.nodes.map(q=>({id:q,...k&&r.nodes.has(q)?{}:p.get(q),size:l.radius(q),shape:o.shapes[t.typeOf(q)],...Y(q),fixed:S.
has(q)})),N=f.edges.map(q=>{let{width:F,opacity:J,colour:ce,dashes:D}=l.line(q);return{id:q,from:o.a[q],to:o.b[q],width:F,dashes:D,color:{color:ce,opacity:J}}}),
P=[];for(let q=0;q<N.length;q+=Ps)P.push(()=>le("edges",N.slice(q,q+Ps)));let B=()=>{oe("edges",f.edges),oe("nodes",f.nodes)},H=()=>{w&&Ee(),c.redraw()};h=c?[B,
()=>le("nodes",A),...P,H]:[I,()=>{le("nodes",A),Ee(),C()},...P,()=>c.redraw()]}let Y=w=>({opacity:l.opacity(w),borderWidth:f.state.pin.has(w)||f.chosen.includes(
w)?2.5:1.5,color:{background:l.colour(w),border:f.state.pin.has(w)||f.chosen.includes(w)||f.state.sel.has(w)?g.ink:g.paper}});function oe(w,S){let A=new Set(S),
N=[...r[w].keys()].filter(P=>!A.has(P));N.forEach(P=>r[w].delete(P)),N.length&&i[w].remove(N)}function le(w,S){let A=S.map(N=>[N,JSON.stringify(N)]).filter(([N,
P])=>r[w].get(N.id)!==P);A.forEach(([N,P])=>r[w].set(N.id,P)),A.length&&i[w].update(A.map(([N])=>N))}function Qe(w,S){let A=w.canvas.width/e.clientWidth;w.save(),
w.setTransform(A,0,0,A,0,0),S(w),w.restore()}function xe(w){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:S,members:A}of f.
groups){if(f.lit&&f.state.group!==S)continue;let N=Ms(Es(A.map(E)));N.length<3||(w.beginPath(),N.forEach(({x:P,y:B},H)=>H?w.lineTo(P,B):w.moveTo(P,B)),w.closePath(),
[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${l.coloured.get(S)} ${f.state.group===S?16:7}%, ${g.paper})`,w.fill(),w.stroke())}}
let ve=(w,S)=>(d.has(S)||d.set(S,w.measureText(S).width+6),d.get(S)),Ce=w=>t.nameOf(w).length>Ns?t.nameOf(w).slice(0,Ns-1)+"…":t.nameOf(w);function Le(w){w.font=
`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=X().filter(({x:D,y:ee})=>D>0&&ee>
0&&D<e.clientWidth&&ee<e.clientHeight),A=new Set(f.nodes.slice().sort((D,ee)=>D-ee).slice(0,di)),N=$?.node!==void 0?at($.node):M.size?M:null,P=D=>f.chosen.includes(
D)?-3:f.state.pin.has(D)||f.lit?.strong.has(D)?-1:0,B=D=>!f.lit||f.state.ego||f.lit.strong.has(D)||f.state.pin.has(D)||f.lit.weak.has(D),H=new Map(f.around.map(
(D,ee)=>[t.otherEnd(D,f.state.node),ee])),q=(D,ee)=>({...D,text:Ce(D.i),width:ve(w,Ce(D.i)),must:ee}),F=S.filter(({i:D})=>B(D)).sort((D,ee)=>P(D.i)-P(ee.i)||(H.
get(D.i)??1e6)-(H.get(ee.i)??1e6)||D.i-ee.i).map(D=>q(D,!f.lit&&A.has(D.i)||f.state.sel.has(D.i)||P(D.i)===-3)),J={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.
clientHeight-2},height:ui,most:O?Ls/5:Ls},{boxes:ce}=s.covers();if(y=en({turn:F,bodies:S,covers:ce,...J}),N){let D=ne=>N.has(ne)||ne===$?.node,ee=y.filter(({i:ne})=>D(
ne)),Be=new Set(ee.map(({i:ne})=>ne)),de=en({turn:S.filter(({i:ne})=>D(ne)&&!Be.has(ne)).map(ne=>q(ne,ne.i===$?.node)),bodies:S,covers:[...ce,...ee],...J});y=[...ee,
...de,...y.filter(ne=>!D(ne.i)&&!de.some(po=>Mt(ne,po)))]}($||M.size)&&ke(w,N);for(let{x:D,y:ee,text:Be,i:de}of y)w.globalAlpha=N&&!N.has(de)&&de!==$?.node?.25:
f.lit?.weak.has(de)&&!f.lit.strong.has(de)&&!N?.has(de)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=A.has(de)||P(de)<0||N?.has(de)||de===$?.node?
g.ink:g.soft,w.strokeText(Be,D,ee),w.fillText(Be,D,ee);w.globalAlpha=1,Lt(w)}function Lt(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let S=[...y];
for(let A of f.lit?.edges??[]){if(!t.isTyped(A)||O)continue;let[N,P,B]=[s.line(A),j(E(o.a[A])),j(E(o.b[A]))],[H,q,F]=[(P.x+B.x)/2,(P.y+B.y)/2,w.measureText(N).width],
J={left:H-F/2,right:H+F/2,top:q-8,bottom:q+8};S.some(ce=>Mt(ce,J))||(S.push(J),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,H,q),
w.fillText(N,H,q))}}let at=w=>new Set(f.edges.filter(S=>o.a[S]===w||o.b[S]===w).map(S=>t.otherEnd(S,w)));function ke(w,S){let A=$?.edge!==void 0?[$.edge]:$?f.edges.
filter(B=>o.a[B]===$.node||o.b[B]===$.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=c.getScale();for(let B of A){
let[H,q]=[j(E(o.a[B])),j(E(o.b[B]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(l.line(B).width*N,1.2)+(S?0:1.5)],w.beginPath(),w.moveTo(H.
x,H.y),w.lineTo(q.x,q.y),w.stroke()}w.globalAlpha=1;let P=[...S??[],...$?.node===void 0?[]:[$.node],...$?.edge===void 0?[]:[o.a[$.edge],o.b[$.edge]]];for(let B of P)
r.nodes.has(B)&&rt(w,B,N)}function rt(w,S,A){let[{x:N,y:P},B]=[j(E(S)),l.radius(S)*A/7.2];w.save(),w.translate(N-8*B,P-8*B),w.scale(B,B),w.fillStyle=l.colour(S),
w.fill(Is[o.shapes[t.typeOf(S)]]),S===$?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/B],w.stroke(Is[o.shapes[t.typeOf(S)]])),w.restore()}function Ne(w,S="mouse"){
if(!f||!c)return null;let A=X().map(({i:F,x:J,y:ce,radius:D})=>[Math.hypot(J-w.x,ce-w.y)-D,F]),[N,P]=A.reduce((F,J)=>J[0]<F[0]?J:F,[1/0,-1]),B=y.find(F=>w.x>=F.
left&&w.x<=F.right&&w.y>=F.top&&w.y<=F.bottom);if(B)return{node:B.i};if(N<=fi[S])return{node:P};let[H,q]=[-1,pi[S]];for(let F of f.edges){if(f.lit&&!f.lit.edges.
has(F)&&!f.state.ego)continue;let J=vs(w,j(E(o.a[F])),j(E(o.b[F])));J<q&&([H,q]=[F,J])}return H<0?null:{edge:H}}function Re(w){let S=w&&!O?Ne(w):null;(S?.node!==
$?.node||S?.edge!==$?.edge)&&($=S,e.style.cursor=S?"pointer":"",c?.redraw()),s.hover(S&&{...S,...w})}function Ee(w=0,S=f.nodes,A=1.6){!S.length||!c||!e.clientWidth||
(v=S===f.nodes,u.to(lt(S,l.radius,A),w))}function lt(w,S,A=1.6){let N=ee=>w.reduce(([Be,de],ne)=>[Math.min(Be,E(ne)[ee]-S(ne)),Math.max(de,E(ne)[ee]+S(ne))],[1/0,
-1/0]),[[P,B],[H,q]]=[N("x"),N("y")],{left:F,top:J}=s.covers(),ce=[e.clientWidth-F-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-J,100)],D=w.length?Math.
min(ce[0]/(B-P),ce[1]/(q-H),A):1;return{scale:D,position:{x:(P+B)/2-F/2/D,y:(H+q)/2-J/2/D}}}function Ye(w,S){let A=Math.min(60,e.clientWidth/8,e.clientHeight/8);
w.every(P=>{let{x:B,y:H}=j(E(P));return B>A&&B<e.clientWidth-A&&H>A&&H<e.clientHeight-A})||Ee(S,w,Math.max(c.getScale(),.8))}function Nt(w,[S,A]){let N=E(w),[P,
B]=[-1,1/0];for(let H of f.nodes){let[q,F]=[E(H).x-N.x,E(H).y-N.y],J=q*S+F*A,ce=J+2.5*Math.abs(q*A-F*S);H!==w&&J>0&&ce<B&&([P,B]=[H,ce])}return P}function b(w){
w===k||!c||(k=w,w||T(f.nodes),c.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}
let T=w=>{for(let[S,A]of Object.entries(c.getPositions(w)))p.set(Number(S),A)};function I(){c=new vis.Network(e,i,n.options),u=Ss(c),e.firstElementChild.removeAttribute(
"tabindex"),c.on("beforeDrawing",w=>{k&&T(f.nodes),xe(w)}),c.on("afterDrawing",w=>Qe(w,Le)),c.on("dragStart",()=>{O=!0,v=!1,u.stop(),Re(null)}),c.on("dragEnd",({
nodes:w})=>{O=!1,w.length&&T(w),c.unselectAll(),c.redraw()}),c.on("zoom",()=>{v=!1,u.stop(),Re(null)}),c.on("resize",()=>{v&&Ee()}),c.on("click",({pointer:w,event:S})=>{
let A=Ne(w.DOM,S.pointerType==="touch"?"touch":"mouse");c.unselectAll(),A?.node!==void 0?s.node(A.node,S.srcEvent??S):A?s.edge(A.edge):s.nothing()}),e.addEventListener(
"pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();Re({x:w.clientX-S.left,y:w.clientY-S.top})}),e.addEventListener("pointerleav\
e",()=>Re(null))}let z=({x:w,y:S})=>{let A=e.getBoundingClientRect();return{x:A.left+w,y:A.top+S}};function _(w){G();let[S,A]=[o.a[w],o.b[w]].map(P=>j(E(P))),N=({
x:P,y:B},H)=>[[0,0],[-H,-H],[H,H],[-H,H],[H,-H]].every(([q,F])=>Ne({x:P+q,y:B+F})?.edge===w);for(let P of[1,0])for(let B=.5,H=0;H<80;H++,B=.5+(H%2?1:-1)*.006*H){
let q={x:S.x+(A.x-S.x)*B,y:S.y+(A.y-S.y)*B};if(N(q,P))return z(q)}return null}return Object.freeze({draw:R,now:G,fit:Ee,bringIntoView:Ye,shine:w=>{M=new Set(w.filter(
S=>r.nodes.has(S))),c?.redraw()},refit:()=>{v&&Ee()},next:Nt,move:b,hit:Ne,pointOf:_,spotOf:E,moves:()=>k,whenReady:w=>{C=w},isReady:()=>c!==null&&y.length>0,isStill:()=>c!==
null&&!h.length&&u.isStill(),looks:()=>l,scale:()=>c?.getScale()??1,zoom:(w,S)=>{v=!1,u.to({scale:u.scale()*w},S)},centre:(w,S)=>u.to({position:E(w),scale:S}),labels:()=>y,
point:w=>({...z(j(E(w))),radius:l.radius(w)*c.getScale()}),onScreen:z,toMap:({x:w,y:S})=>{let[A,N]=[c.getScale(),c.getViewPosition()];return{x:(w-e.clientWidth/
2)/A+N.x,y:(S-e.clientHeight/2)/A+N.y}},sheet:()=>e.querySelector("canvas")})}async function tn(){let e=[];for(let t of x("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function zs(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",x("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent($t(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Rs=12,mi=150;function gi(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(c=>c.toLowerCase()),[d.join(""),d.map(c=>c[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},p)=>{if(!d.includes(i))return;let c=99;r.forEach((u,f)=>u.forEach(l=>{let g=l===i?0:l.startsWith(i)?3:f<2&&l.includes(
i)?6:99;c=Math.min(c,g+f)})),c<99&&a.push([c,p])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,o).map(([,r])=>r)}}function Bs({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[x("query"),x("hits")],r=gi(e),d=0,p=[],c=0,u=O=>({type:e.typeOf(O),name:e.nameOf(O),alias:e.data.alias[O],articles:e.
data.articles[O],go:()=>s(O)}),f=O=>e.nodeOf.has(O.entity)?u(e.nodeOf.get(O.entity)):{type:O.type,name:O.entity,alias:O.aliases,articles:O.articles,go:()=>s(e.addNode(
O))},l=O=>({text:O,go:()=>n().go({...ie(n().state),table:"",q:O})});function g(){let O=i.value;h(r(O,Rs).map(u),!t.served),clearTimeout(d),t.served&&O.trim()&&(d=
setTimeout(async()=>{try{let k=await t.ask("names",{q:O,limit:Rs});i.value===O&&document.activeElement===i&&h(k.map(f),!0)}catch(k){o(k)}},mi))}function h(O,k){
let v=n(),C=i.value.trim(),E=k&&C&&!O.length;p=[...O,...C.length>1&&!document.body.classList.contains("linking")?[l(C)]:[]],c=Math.min(c,Math.max(p.length-1,0));
let j=p.map(({type:X,name:R,alias:W,articles:G,text:V},Y)=>{let oe=V?m("li",{role:"option",id:"hit-"+Y,class:"text"},v.words.texts(V)):m("li",{role:"option",id:"\
hit-"+Y},$e(v,X),m("span",{},R),m("small",{},W.slice(0,3).join("、")),m("small",{class:"number"},String(G)));return oe.addEventListener("mousedown",le=>{le.preventDefault(),
$(Y)}),oe});a.replaceChildren(...E?[m("li",{class:"none",role:"option","aria-disabled":"true"},v.words.none)]:[],...j),a.hidden=!p.length&&!E,i.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){p.forEach((O,k)=>x("hit-"+k).setAttribute("aria-selected",String(k===c))),p.length?i.setAttribute("aria-actived\
escendant","hit-"+c):i.removeAttribute("aria-activedescendant"),x("hit-"+c)?.scrollIntoView({block:"nearest"})}function M(){a.hidden=!0,i.setAttribute("aria-exp\
anded","false"),i.removeAttribute("aria-activedescendant")}function $(O){let{go:k}=p[O];i.value="",M(),k(),x("panel").focus()}return i.addEventListener("input",
()=>{c=0,g()}),i.addEventListener("blur",M),i.addEventListener("keydown",O=>{O.isComposing||O.keyCode===229||(O.key==="ArrowDown"||O.key==="ArrowUp"?(O.preventDefault(),
p.length&&(c=(c+(O.key==="ArrowDown"?1:p.length-1))%p.length),y()):O.key==="Enter"&&p.length&&!a.hidden?$(c):O.key==="Escape"&&(O.stopPropagation(),i.value="",M(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:O=>{i.placeholder=O}})}var it=150,wi=12,Hs=10;function Ds(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>yi({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function yi(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=E=>t.
level==="sentence"?a.sentences[E]:a.weight[E],d=E=>r(E)>=t.least&&i.kind[E]<ue&&(i.kind[E]===He||t.types.has("reporter")),p=t.ends?n.lineOf(...t.ends,t.links):void 0,
c={state:t,counts:a,weight:r,passes:d,edge:p,hubs:s,tie:E=>a.weight[E]+Math.max(a.sentences[E]-a.lists[E],0)},u=t.chain?Qn(n,c,t.chain,t.not):null,f=bi(n,t,u),l=E=>n.
isOf(E,t.types)&&!t.hide.has(E)&&(t.hubs||t.links!=="together"||!s.has(E)),g=E=>l(E)||f.includes(E)||t.pin.has(E),h=t.less?o({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,y=ki({...e,...c,may:g,chosen:f,before:h},t),M=h&&Ei(e,c,t,y,h),$=new Set([...p===void 0?[]:[p],...u?.[0]??[],...(u??[]).flat()]),O=[...t.
sel].flatMap(E=>n.edgesOf[E].filter(j=>d(j)&&t.sel.has(n.otherEnd(j,E)))),k=[...new Set([...M?.edges??y.edges,...$,...t.links==="together"?O:[]])],v=t.node>=0?Ws(
n,c,t.node,E=>n.isOf(E,t.types)&&!t.hide.has(E)):[],C={...c,ways:u,chosen:f,compared:M,nodes:y.nodes,edges:k,near:v,around:t.links==="together"?v:k.filter(E=>n.
isTyped(E)&&(i.a[E]===t.node||i.b[E]===t.node)),measure:Mi(n,a,t.size,y.nodes),groups:Ti(n,y.nodes,a),ofTypes:Ai(n,t),partial:!!(i.database&&a.recounted),filtered:t.
least>1||a.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(E=>n.isOf(E,t.types)&&!y.nodes.includes(E))};return Object.
freeze({...C,lit:xi(n,C,$)})}function bi(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>ot(e,t.chain[0],s))])]:
[]}function Ws(e,{passes:t,tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function ki(e,t){if(t.links!=="togeth\
er")return vi(e,t);let{graph:n,passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:p,otherEnd:c,typeOf:u}=n,f=C=>p[C].filter(E=>s(E)&&o(c(E,C))),
l=C=>f(C).map(E=>c(E,C)).slice(0,it),g=i.length===1?i[0]:-1,h=t.ego>0&&g>=0,y=Oi(e,t),M=new Set(d.core.some(C=>t.types.has(C))?d.core:d.types),$=h?$i(e,g,t.ego):
y?a:qs(e,M,d.limit.nodes),[O,k]=[new Set($),new Set($)];if(!h){for(let C of d.types)t.types.has(C)&&!M.has(C)&&qs(e,new Set([C]),d.limit.others,O).forEach(E=>O.
add(E));g>=0&&!O.has(g)&&l(g).forEach(C=>O.add(C))}for(let C of t.open)[C,...l(C)].forEach(E=>O.add(E));for(let C of[...t.pin,...t.sel,...i])O.add(C);t.hubs&&!h&&
e.hubs.forEach(C=>{o(C)&&O.add(C)});let v=new Set(y&&!h?r:Si(e,k));for(let C of O){let E=C===g||t.open.has(C);(E||!k.has(C))&&p[C].filter(j=>s(j)&&O.has(c(j,C))).
slice(0,E?it:d.limit.each).forEach(j=>v.add(j))}return{nodes:[...O],edges:[...v]}}var Oi=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&
n.least===1&&n.level==="article"&&!n.hide.size;function $i(e,t,n){let{graph:s,tie:o,may:i}=e,a=p=>Ws(s,e,p,i).map(c=>s.otherEnd(c,p)),r=a(t).slice(0,it),d=new Set(
[t,...r]);if(n===2)for(let p of r.slice(0,it/5))for(let c of a(p).slice(0,12))d.size<2*it&&d.add(c);return[...d]}function Si({graph:e,passes:t},n){let{data:s}=e,
o=Math.min(s.limit.edges,s.limit.each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===He&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}
function qs({graph:e,passes:t,may:n,counts:s},o,i,a=new Set){let r=e.data.name.map((d,p)=>p).filter(d=>e.isOf(d,o)&&!a.has(d)&&n(d)&&e.edgesOf[d].some(t));return s.
recounted&&r.sort((d,p)=>s.articles[p]-s.articles[d]||d-p),r.slice(0,i)}function vi({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,d=e.typedEdges(
i.links).filter(c=>n(a[c])&&n(r[c])&&Math.max(t.weight[c],o?.weight[c]??0)>=i.least);if(i.ego&&i.node>=0){let c=l=>new Set([...l,...d.filter(g=>l.has(a[g])||l.has(
r[g])).flatMap(g=>[a[g],r[g]])]),u=c(new Set([i.node])),f=i.ego===2?c(u):u;d=d.filter(l=>f.has(a[l])&&f.has(r[l]))}let p=d.sort((c,u)=>t.weight[u]-t.weight[c]||
c-u).slice(0,e.data.limit.edges);return{nodes:[...new Set([...p.flatMap(c=>[a[c],r[c]]),...i.pin,...i.sel,...s])],edges:p}}function Ei({graph:e},{counts:t},n,{nodes:s},o){
let{data:i}=e,a=new Set(s),r=f=>Math.max(t.weight[f],o.weight[f]),d=(n.links==="together"?i.a.map((f,l)=>l).filter(f=>i.kind[f]===He):e.typedEdges(n.links)).filter(
f=>a.has(i.a[f])&&a.has(i.b[f])&&r(f)>=n.least);d.sort((f,l)=>r(l)-r(f)||Math.abs(t.weight[l]-o.weight[l])-Math.abs(t.weight[f]-o.weight[f])||f-l);let p=d.slice(
0,Math.min(i.limit.edges,i.limit.each*s.length)),c=(f,l)=>l?f?f>l?"stronger":f<l?"weaker":null:"lost":"gained",u=new Map(p.map(f=>[f,c(t.weight[f],o.weight[f])]).
filter(([,f])=>f));return{edges:p,changes:u,before:o}}function Mi(e,t,n,s){let o={mentions:i=>t.mentions[i],articles:i=>t.articles[i],degree:i=>e.edgesOf[i].length,
rank:i=>e.data.rank[i]}[n];return{of:o,greatest:s.reduce((i,a)=>Math.max(i,o(a)),1e-9)}}function Ti(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];
i>=0&&i<Math.min(e.data.groups,Hs)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,Hs).filter(([,o])=>o.
length>2).map(([o,i])=>({number:o,members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Ai({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.
name.map((a,r)=>t(r,s));return o!=="together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,
edges:e.a.filter((a,r)=>e.kind[r]<ue&&i[a]&&i[e.b[r]]).length}}function xi(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(
o),weak:new Set,edges:n};if(s.node>=0){let d=new Set(a),p=i.filter(u=>d.has(e.otherEnd(u,s.node))),c=p.slice(0,wi*s.shown);return{strong:new Set([s.node,...c.map(
u=>e.otherEnd(u,s.node))]),weak:new Set(p.map(u=>e.otherEnd(u,s.node))),edges:new Set(c),rest:p.length-c.length}}let r=t.groups.find(({number:d})=>d===s.group);
if(r){let d=new Set(r.members);return{strong:d,weak:new Set,edges:new Set(t.edges.filter(p=>d.has(e.data.a[p])&&d.has(e.data.b[p])))}}return s.sel.size?{strong:s.
sel,weak:new Set,edges:new Set(t.edges.filter(d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var Ci={1:150,2:300},Li=100;function Fs(e,t){let{data:n,nodeOf:s,evidence:o}=e,i=new Set,a=u=>[n.name[n.a[u]],n.name[n.b[u]]];async function r(u,f){let l=await t.
ask("ego",{name:u,steps:f,limit:Ci[f]});e.addGraph(l),s.set(u,s.get(l.entity)),e.addPosts(s.get(u),l.posts)}async function d(u,f){let l=s.has(u)&&s.has(f)?o.get(
e.edgeOf(s.get(u),s.get(f))):void 0,g=await t.ask("quotes",{a:u,b:f,limit:Li,offset:l?.came??0});e.addGraph(g);let h=e.edgeOf(s.get(g.a),s.get(g.b));[[u,g.a],[f,
g.b]].forEach(([y,M])=>s.set(y,s.get(M))),h!==void 0&&e.addQuotes(h,g)}function p(u){if(e.isCredit(u)||e.isTyped(u)||o.has(u))return!1;let{both:f,either:l}=e.proof(
u);return new Set([...f,...l].map(e.storyOf)).size<n.weight[u]}function c(u,f){let[l,g]=[u.getAll("edge"),u.getAll("chain")],h=u.get("ego")==="2"?2:1,y=new Map(
[...u.getAll("open"),...g].map($=>[$,1]));u.getAll("node").slice(0,1).forEach($=>y.set($,h));for(let $ of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("se\
l")])s.has($)||y.set($,1);let M=f.filter(p).map(a);return l.length===2&&l.some($=>!s.has($))&&M.push(l),[...[...y].map(([$,O])=>[`ego ${O} ${$}`,()=>r($,O)]),...M.
map(([$,O])=>[`pair ${$}
${O}`,()=>d($,O)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(u,f){return(t.served?c(new URLSearchParams(u.slice(1)),f).filter(
([g])=>!i.has(g)):[]).map(([g,h])=>(i.add(g),h().catch(y=>{throw i.delete(g),y})))},older:u=>d(...a(u))})}function Ni(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function Us(e){let t=await e.json();if(!e.ok)throw new Error(t.error);return t}var Gs=e=>JSON.stringify(e).replaceAll("<","\\u003c");
function Pi(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, title"),document.head.querySelector("style")].map(s=>s.tagName===
"STYLE"?`<style>${s.textContent}</style>`:s.outerHTML),n=[...document.body.children].filter(({tagName:s})=>s!=="SCRIPT").map(s=>s.outerHTML);return(s,o)=>{let i=[
...document.body.querySelectorAll(":scope > script")].map(a=>`<script${[...a.attributes].map(({name:r,value:d})=>` ${r}="${d}"`).join("")}>${a.id===s?o:a.textContent}\
<\/script>`);return`<!doctype html>
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
`}}function Ii(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function _s(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=Pi(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("steps").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Ii(i,a))??e("steps"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>Us(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),o}Gs(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("steps",Gs(r)),async ask(r,d={}){return Us(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Ni(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var ji=["lang","theme"];function Ks(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var Vs=(e,t)=>gt({...e,step:0,lang:"",theme:""},t);function nn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of ji)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function Js({steps:e,state:t,words:n,set:s},o){let i=x("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,p,c,u)=>m("button",{type:"button",id:d,disabled:u?"":null,click:()=>{o(c),[d,"step-on","step-back","step-off"].map(x).find(f=>f&&!f.disabled).
focus()}},p);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>m("p",{},d)),m("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),m("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}var Xs={title:200,text:4e3};function Qs({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(g,...h){g.catch(i),o(),l(),[...h,"step-title"].map(
x).find(y=>y&&!y.disabled).focus()}let d=()=>({title:x("step-title").value.trim()||Fe(n()),text:x("step-text").value.trim()});function p(g){let h=e.steps()[g]??
{title:"",text:""};a=g,[x("step-title").value,x("step-text").value]=[h.title,h.text],l(),x("step-title").focus()}function c(g){let{state:h,graph:y}=n(),M={...d(),
...g?{address:Vs(h,y)}:{}},$=a<0?e.add(M):e.change(a,M);a=-1,[x("step-title").value,x("step-text").value]=["",""],r($)}let u=(g,h,y,M={})=>m("button",{type:"but\
ton",id:g,click:y,...M},h);function f({title:g},h,y){let{words:M}=n(),$=(O,k,v,C=!1)=>u(`step-${h+1}-${O}`,k,v,{"aria-label":M.stepAct[O](h+1),title:M.stepAct[O](
h+1),disabled:C?"":null});return m("li",{"aria-current":n().state.step===h+1?"step":null},m("button",{type:"button",class:"link",id:`step-${h+1}`,click:()=>s(h+
1)},`${h+1}. ${g}`),m("span",{class:"buttons"},$("up","↑",()=>r(e.move(h,h-1),`step-${h}-up`,`step-${h}-down`),h===0),$("down","↓",()=>r(e.move(h,h+1),`step\
-${h+2}-down`,`step-${h+2}-up`),h===y.length-1),$("rewrite","✎",()=>p(h)),$("remove","×",()=>{a=-1,r(e.remove(h))})))}function l(){let g=n(),{words:h}=g,y=e.
steps();a>=y.length&&(a=-1),x("step-title")||x("making").replaceChildren(m("ol",{id:"steps-made"}),m("p",{class:"soft",id:"story-hint"}),m("input",{id:"step-tit\
le",maxlength:Xs.title}),m("textarea",{id:"step-text",rows:"3",maxlength:Xs.text}),m("div",{id:"step-acts"}));for(let[M,$]of[["step-title",h.stepTitle(Fe(g))],[
"step-text",h.stepText]])for(let O of["placeholder","aria-label"])x(M).setAttribute(O,$);x("steps-made").replaceChildren(...y.map(f)),x("story-hint").textContent=
a>=0?h.rewriting(a+1):y.length?t.keeps?h.keptThere:h.keptHere:h.noSteps,x("step-acts").replaceChildren(...a<0?[u("step-add",h.stepAdd,()=>c(!0))]:[u("step-keep",
h.stepKeep,()=>c(!1)),u("step-view",h.stepView,()=>c(!0)),u("step-cancel",h.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",h.undo,()=>{a=-1,r(e.undo(),"st\
ep-undo")})]:[],...y.length?[u("story-play",h.tell,()=>{x("making").parentElement.open=!1,s(1)}),u("story-steps",h.saveSteps,()=>ye("steps.jsonl",y.map(M=>JSON.
stringify(M)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",h.savePage,()=>ye("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:l})}var sn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function zi(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function Ys(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:d,writable:p}=new DecompressionStream(
"deflate"),c=p.getWriter();return c.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),c.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){o??=i();let p=await o,[c,u]=[s/8,[]];for(let f=0;f*c<p.length;f++)d.every(l=>p[f*c+(l>>3)]&1<<(l&7))&&u.push(f);return u}async function r(d,p,{
from:c,to:u}){let f=new Set(p.map($=>sn($.text))),[l,g]=u.split("-").map(Number),h={...c&&{since:`${c}-01`},...u&&{until:new Date(Date.UTC(l,g,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...h});return{fresh:e.addHits(y).filter($=>!f.has(sn($.text))&&f.add(sn($.text))),most:y.length===200?200:0}}
return async function*(p,c){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(u.length){let l=performance.now();for(let g of await a(u.flatMap(h=>zi(
h,s))))(await t.chunk(g)).forEach(([y,M,$,O=""],k)=>{let v=y.toLowerCase();u.every(C=>v.includes(C))&&f.push({sentence:g*n.chunk+k,text:y,listing:!!M,marks:Array.
from({length:$.length/3},(C,E)=>$.slice(3*E,3*E+3)),clip:O})}),performance.now()-l>30&&(yield{hits:f,done:!1},await new Promise(y=>setTimeout(y)),l=performance.
now())}if(!t.served||!u.length){yield{hits:f,done:!0};return}yield{hits:f,done:!1};try{let{fresh:l,most:g}=await r(p,f,c);yield{hits:[...f,...l],done:!0,most:g}}catch(l){
yield{hits:f,done:!0,fault:l.message}}}}var on=40,Ri=15;function Zs(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,d]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
p=({sentence:u,listing:f})=>(o.lists||!f)&&We(s,o,s.articleOf(u));(async()=>{let u=(f,l)=>{let[g,h]=[s.dayOf(s.articleOf(f.sentence)),s.dayOf(s.articleOf(l.sentence))];
return(g<h)-(g>h)||f.sentence-l.sentence};for await(let{hits:f,done:l,most:g,fault:h}of t(o.q,o)){if(!a.isConnected&&x("hit-count"))return;let y=new Set,M=f.filter(
$=>p($)&&!y.has(s.firstPrint($.sentence))&&y.add(s.firstPrint($.sentence)));a.textContent=l&&!M.length?i.noText:i.textHits(M.length,l)+(l&&M.length>on?i.comma+i.
hitsFirst(on):"")+(g?i.comma+i.hitsMost(g):""),h&&a.append(` ${i.unanswered(h)}`),l&&c(M.sort(u))}})();function c(u){let f=new Map;for(let{marks:h}of u)for(let y of new Set(
h.map(([M])=>M)))f.set(y,(f.get(y)??0)+1);let l=[...f].filter(([h])=>s.isOf(h,o.types)&&!o.hide.has(h)).sort((h,y)=>y[1]-h[1]||h[0]-y[0]);l.length&&r.append(m("\
h3",{},i.namedThere),m("ol",{class:"rows"},...l.slice(0,Ri).map(([h,y])=>m("li",{},te(e,h),m("span",{class:"number"},String(y))))));let g=o.q.trim().split(/\s+/);
d.append(...u.slice(0,on).map(h=>In(e,{...h,article:s.articleOf(h.sentence)},g))),n(l.map(([h])=>h))}return[we(e),m("h2",{},`“${o.q}”`),a,r,d]}var[Ke,_e,eo,Tt]=[38,20,16,19],Bi=5,Hi=900,qi=52;function no(e){let t=0,n=null,s=new Map;function o({graph:l,months:g}){let h=l.data.name.length;if(!s.has(h)){s.
clear();let y=new Map(g.map((v,C)=>[v,C])),M=l.data.doc.map((v,C)=>y.get(l.monthOf(C))??-1),$=g.map(()=>l.data.types.map(()=>0)),O=new Map,k=v=>(O.has(v)||O.set(
v,[...new Map(l.sentencesOf(v).map(C=>{let E=l.articleOf(C);return[l.data.story[E],M[E]]}))].filter(([,C])=>C>=0)),O.get(v));l.data.name.forEach((v,C)=>{for(let[
,E]of k(C))$[E][l.data.type[C]]++}),s.set(h,{bars:$,of:k})}return s.get(h)}function i(l,g){let{state:h,view:y,months:M}=l,$=h.node>=0?[h.node]:h.ends??[];if(!$.
length)return null;let[O,k]=$.map(E=>g(E)),v=k?new Set(k.map(([E])=>E)):null,C=M.map(()=>0);return O.filter(([E])=>!v||v.has(E)).forEach(([,E])=>C[E]++),{counted:C,
name:$.map(l.graph.nameOf).join(" — "),view:y}}function a({graph:l,state:g,months:h}){if(g.node<0)return[];let{data:y}=l,M=($,O)=>{let k=($||O||"").slice(0,7);
return k?Math.max(0,Math.min(h.length-1,h.findLastIndex(v=>v<=(k.length===4?`${k}-01`:k)))):-1};return y.post.filter($=>($[0]===g.node||$[2]===g.node)&&!$[3]).map(
([$,O,k,,v,C,E,j])=>{let X=$===g.node?k:$;return[`${O} ${typeof X=="number"?l.nameOf(X):X}`,M(E,y.dates[v]),j?M(j):M(y.dates[C],y.dates[v]),!!(E||j)]}).filter(([
,$,O])=>$>=0&&O>=$).slice(0,Bi)}function r(){let l=e(),{months:g,state:h,words:y,graph:M}=l,$=x("time");if($.hidden=g.length<2,$.hidden)return;let{bars:O,of:k}=o(
l),v=i(l,k),C=a(l),E=Math.max(x("strip").clientWidth,200),j=E/g.length,X=Ke+(v?_e:0)+eo+C.length*Tt,R=Q("svg",{width:E,height:X,viewBox:`0 0 ${E} ${X}`,role:"im\
g","aria-label":y.bars}),[W,G]=[Math.max(g.indexOf(h.from),0),h.to?g.indexOf(h.to):g.length-1],V=!!(h.from||h.to);if(Di(R,l,O,j,Y=>!V||Y>=W&&Y<=G),v){let Y=Math.
max(...v.counted,1);v.counted.forEach((oe,le)=>{oe&&R.append(Q("rect",{x:le*j,y:Ke+_e-oe/Y*(_e-4),width:Math.max(j-.5,1),height:oe/Y*(_e-4),class:"own"},an(`${v.
name} · ${g[le]} · ${y.inArticles(oe)}`)))})}if(Wi(R,g,j,Ke+(v?_e:0)),C.forEach(([Y,oe,le,Qe],xe)=>{let ve=Ke+(v?_e:0)+eo+xe*Tt;R.append(Q("line",{x1:oe*j,x2:(le+
1)*j,y1:ve+Tt-3,y2:ve+Tt-3,class:Qe?"term printed":"term"},an(Y)));let Ce=Math.min(oe*j,E-12*Y.length),Le=Q("text",{x:Math.max(Ce,0),y:ve+11,class:"term"});Le.textContent=
Y,R.append(Le)}),V&&to(R,W*j,(G+1)*j,X,"brush"),h.less){let[Y,oe]=h.less.split("..").map(le=>g.indexOf(le));to(R,Y*j,(oe+1)*j,X,"brush less")}x("strip").replaceChildren(
R),x("strip").setAttribute("aria-label",y.time),R.addEventListener("pointerdown",Y=>p(Y,j)),d(l,[W,G],V,v,M)}function d(l,[g,h],y,M){let{words:$,state:O,months:k,
set:v}=l,C=h-g+1,E=g>=C?`${k[g-C]}..${k[g-1]}`:"",j=["gained","lost","stronger","weaker"],[X,R]=O.less.split("..");x("time-acts").replaceChildren(ae("play",t?$.
pause:$.play,!!t,()=>u()),...y&&(E||O.less)?[ae("compare",$.compare,!!O.less,()=>v({less:O.less?"":E}))]:[],...y?[m("button",{type:"button",id:"all-time",click:()=>{
f(),v({from:"",to:"",less:""})}},$.clear)]:[],O.less?m("span",{class:"soft",id:"compared"},$.compared(`${O.from||k[0]}–${O.to||k.at(-1)}`,`${X}–${R}`),...j.
map(W=>m("b",{class:W},` ━ ${$[W]} ${[...l.view.compared?.changes.values()??[]].filter(G=>G===W).length}`))):m("span",{class:"soft"},M?$.own(M.name):y?`${k[g]}\
 – ${k[h]}`:$.bars),...O.less||M?[]:[m("span",{class:"soft key"},...l.graph.data.types.map(W=>m("span",{},Q("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},Q("rect",{width:10,height:10,fill:l.graph.data.colours[W]})),l.graph.data.labels[W][$.language].many)))])}function p(l,g){let h=e(),y=l.currentTarget,
M=k=>Math.max(0,Math.min(h.months.length-1,Math.floor((k-y.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=M(l.clientX),y.setPointerCapture(l.pointerId);
let $=Q("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append($);let O=k=>{let[v,C]=[n,M(k)].sort((E,j)=>E-j);return $.setAttribute("x",v*g),$.setAttribute(
"width",(C-v+1)*g),[v,C]};O(l.clientX),y.addEventListener("pointermove",k=>O(k.clientX)),y.addEventListener("pointerup",k=>{let[v,C]=O(k.clientX);c(v,C)},{once:!0})}
function c(l,g){let{months:h,set:y}=e();y({from:h[l],to:h[g],less:""})}function u(){if(t)return f();let{months:l,state:g}=e(),h=g.from&&g.to&&!(g.from===l[0]&&g.
to===l.at(-1))?l.indexOf(g.to)-l.indexOf(g.from)+1:Math.max(1,Math.round(l.length/12)),y=g.from&&g.to?l.indexOf(g.from)+1:0;y+h>l.length&&(y=0),t=setInterval(()=>{
if(y+h>l.length)return f();c(y,y+h-1),y++},Hi),r()}function f(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var an=e=>{let t=Q("title");return t.textContent=
e,t};function Di(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:d}=i,p=Math.max(...n.map(c=>c.reduce((u,f)=>u+f,0)),1);n.forEach((c,u)=>{let f=Ke,l=Q("g",o(u)?
{}:{class:"out"},an(`${a[u]} · ${d.types.map((g,h)=>c[h]?`${d.labels[g][r.language].many} ${c[h]}`:"").filter(Boolean).join(" · ")}`));d.types.forEach((g,h)=>{
let y=c[h]/p*(Ke-3);y&&(f-=y,l.append(Q("rect",{x:u*s,y:f,width:Math.max(s-(s>3?1:0),.7),height:y,fill:d.colours[g]})))}),e.append(l)})}function Wi(e,t,n,s){let i=[
1,2,3,6,12,24,60,120].find(r=>r*n>=qi)??240,a=t.findIndex(r=>i<12?(Number(r.slice(5))-1)%i===0:r.endsWith("-01")&&Number(r.slice(0,4))%(i/12)===0);e.append(Q("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=i){let d=Q("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});d.textContent=i>=12?t[r].slice(0,4):t[r],e.append(Q("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),d)}}var to=(e,t,n,s,o)=>e.append(Q("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:o}));var Z=e=>e.toLocaleString("en"),pe=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,rn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,o)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
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
common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`本文件只含数据库的一部分：${e} \
/ ${t} 个实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,o,i)=>`先列出\
 ${e} / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${Z(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"\
对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,
hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每\
个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${Z(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e} 至 ${t}，与此前相比`,newPosts:"新见职务",newPeople:"\
新出现",gone:"不再出现",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不\
计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Z(
e)} 句原文`:`已找到 ${Z(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,
read:"看全文",wholeArticle:"全文",partOfArticle:"本文件所含的句子",time:"时间：拖动选取一段",play:"播放",pause:"暂停",compare:"与此前等长时段\
对比",clear:"全部时间",bars:"每月出现次数（按类型）",own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：见报起止）",
gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",compared:(e,t)=>`${e} 对比 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",select:"加入选集",
selected:"选集",unselect:"移出选集",among:"选集内的联系",dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",emptySelection:"\
选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",stepTitle:e=>`标题（不写则为：${e}\
）`,stepText:"说明（可不写）",stepAdd:"把当前画面加为一步",stepKeep:"保存文字",stepView:"保存文字并换成当前画面",stepCancel:"取消修\
改",undo:"撤销上一次改动",stepAct:{up:e=>`第 ${e} 步上移`,down:e=>`第 ${e} 步下移`,rewrite:e=>`修改第 ${e} 步`,remove:e=>`删去第 ${e} 步`},
rewriting:e=>`正在修改第 ${e} 步`,noSteps:"把图调到要讲的样子，写上标题，加为一步；如此一步步讲下去。",keptHere:"改动只记在这个浏览器里，\
要交给别人请存成文件。",keptThere:"改动已记在服务器的文件里。",notKept:e=>`讲述没有存住：${e}`,saveSteps:"存步骤文件（供 kg story）",
savePage:"存成带讲述的网页",kinds:{together:"同现",post:"任职",event:"活动"},lineOf:{post:"人物到任职单位；虚线：只见曾任",event:"一\
同参加、会见、调研……的活动；越粗次数越多"},acts:{meet:"会见",inspect:"调研",attend:"出席",chair:"主持",speak:"讲话",sign:"签约",
appoint:"任命",remove:"免职",visit:"走访",award:"表彰",invest:"投资"},events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${Z(t)} 项职务`:
`${Z(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记\
（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, o\
r the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows\
 all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings\
 only",all:"Back to the whole",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[o]??"links\
 shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":pe(e,
"page"),pe(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for the sen\
tences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>pe(e,"article"),named:e=>pe(e,"me\
ntion"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(
e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${pe(e,"article")}`,wrote:e=>`in ${pe(e,"a\
rticle")} credited to the reporter`,said:e=>`in ${pe(e,"sentence")}`,lists:e=>`of these ${pe(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In th\
e same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"\
Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",
links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"\
by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Pic\
ture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Z(e)} of types\
 not chosen`:"",rows:e=>pe(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To\
 whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",common:"Companions of b\
oth (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the database: ${e} of ${t} en\
tities, ${n} of ${s} links, the sentences of ${o} of ${i} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`To begin with ${e}\
 of ${t} entities, ${n} of ${s} links and the sentences of ${o} of ${i} articles; the rest comes from the database as you search and choose.`,older:"Fetch older\
 sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${pe(e,"more article")} are not in this file; kg pair shows them.`,
partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"copied",chips:"\
Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}\
: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (\
choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Wi\
dth: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture togethe\
r, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to oth\
ers",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,
days:e=>pe(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"New",
gone:"No longer seen",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and \
between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}\
”`,textHits:(e,t)=>t?pe(e,"sentence"):`${pe(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`\
the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"Time: drag to choose a pe\
riod",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: articles a month`,terms:"\
Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e} against ${t}`,
sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"Links among th\
em",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tell the story",
stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add this view as \
a step",stepKeep:"Keep the words",stepView:"Keep the words, with this view",stepCancel:"Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move step ${e} up`,down:e=>`\
Move step ${e} down`,rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the picture to what you want\
 to tell, write a title, and add it as a step; then the next.",keptHere:"Changes are kept in this browser alone: save a file to hand them on.",keptThere:"Change\
s are kept in the server's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"Save the steps (for kg story)",savePage:"Save the page with this story",kinds:{
together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post; dashed: former posts alone",event:"Met, inspected, attende\
d … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appoin\
ted",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>pe(t,e==="post"?"post":"event"),
dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the do\
ssier and the address)",selectHint:"Hold Shift and click nodes to select several."}};var so=.5,ln=matchMedia("(max-width: 760px)"),oo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},me=_s(),U=wn(me),cn=yn(U.data),Fi=Ds(U,me.first,
Fn(U),cn),io=Fs(U,me),Xe=Ks(me),Ui=Ys(U,me),Gi=matchMedia("(prefers-reduced-motion: reduce)").matches,Ae=Gi?0:350,je=x("panel"),L={state:vn(U),ctx:null,followed:null,
linking:-1,waiting:0,drawn:""},K=js(x("canvas"),U,me,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?ze({sel:Oe(L.state.sel,e)}):hn(e,e===L.state.node?L.state.ego:
0),edge:e=>Je({...ie(L.state),ends:[U.data.a[e],U.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&Je(ie(L.state))},covers:Vi,
line:e=>Gn(L.ctx,e),hover:e=>ks(L.ctx,e)}),ro=no(()=>L.ctx),_i=Qs({story:Xe,store:me,ctxOf:()=>L.ctx,tell:fn,follow:()=>Ct(),fault:({message:e})=>un(L.ctx.words.
notKept(e))}),At=Bs({graph:U,store:me,ctxOf:()=>L.ctx,pick:hn,fault:fo}),Ki=e=>rn[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],lo=e=>e.theme||(matchMedia(
"(prefers-color-scheme: dark)").matches?"dark":"light");function Vi(){let e=x("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom","story"].map(
n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:x("kinds").offsetHeight?
x("kinds").offsetHeight+16:0,left:x("legend").open&&innerWidth>1600?x("legend").offsetWidth:0}}function dn(){let e=getComputedStyle(document.documentElement);return Object.
fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+t).trim()]))}function Je(e){let t=gt(e,
U);t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),xt()}function ze(e){Je({...L.state,...e})}function fn(e){location.
hash=nn(Xe.steps(),e,L.state),xt()}function pn(e){L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),At.say(L.linking>=0?L.ctx.
words.chainTo:L.ctx.words.search),L.linking>=0&&At.focus(),x("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function hn(e,t=0){let n=L.linking;n>=
0&&pn(n);let s={...ie(L.state),table:""};Je(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function xt(){x("fault").hidden=!0,Ct(),requestAnimationFrame(
()=>{je.scrollTop=0})}function Ji(){let e=En(location.hash,U,cn,Xe.steps().length);return ln.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Ct(){let e=L.drawn,
t=document.activeElement;L.followed=location.hash;let n=Ji(),s=Ki(n);Yi(s,lo(n));let o=Fi(n);L.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),
L.drawn=Mn(n),Js({steps:Xe.steps(),state:n,words:s,set:ze},fn),K.draw(o,dn(),e!==L.drawn),L.ctx=Object.freeze({graph:U,months:cn,state:n,view:o,words:s,picture:K,
go:Je,set:ze,link:pn,looks:K.looks(),linking:L.linking,bare:()=>ie(L.state),older:i=>ao([io.older(i)])}),as(L.ctx),Rn(L.ctx),Bn(L.ctx),Hn(L.ctx),qn(L.ctx),ro.write(),
document.querySelector("header details[open]")&&co(),je.replaceChildren(...Xi(L.ctx).flat(2).filter(i=>i!=="")),e===L.drawn&&K.isReady()&&(o.chosen.length?K.bringIntoView(
o.chosen,Ae):n.group>=0&&o.lit&&K.fit(Ae,[...o.lit.strong])),t.isConnected||(x(t.id)??je).focus({preventScroll:!0}),Qi(L.ctx),ao(io.bring(location.hash,o.edge===
void 0?(o.ways??[]).flat():[o.edge]))}function co(){zn(L.ctx),_i.write()}function Xi(e){let{state:t,view:n}=e,s=t.read?U.articleAt(t.read):void 0;if(s!==void 0)
return jn(e,s);if(t.q)return Zs(e,Ui,K.shine);if(n.edge!==void 0)return(U.isTyped(n.edge)?_n:fs)(e,n.edge);if(t.chain)return ps(e);if(t.node>=0)return ds(e,t.node);
if(t.sel.size)return ws(e);let o=n.groups.find(({number:i})=>i===t.group);return o?hs(e,o):$s(e)}function Qi(e){let{view:t,state:n,words:s}=e;document.title=`${Fe(
e)} · kg`,x("chosen").textContent=t.chosen.map(a=>`${U.nameOf(a)} ${ge(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let o=[t.nodes.length,t.ofTypes.
nodes,t.edges.length,t.ofTypes.edges].map(Z);x("shown").textContent=s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.
length&&!n.hubs?s.semicolon+s.hubs(t.leftOut.length):"")+s.off(U.data.name.length-t.ofTypes.nodes);let{unknown:i}=n;i.length&&!(me.served&&L.waiting)&&(un(s.unknown(
i.join(s.stroke))),x("fault").hidden=me.served)}function ao(e){L.waiting+=e.length,je.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(()=>{
L.waiting--,je.setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),Ct()},fo)}function fo({message:e}){un(L.ctx.words.unanswered(
e))}function un(e){x("fault").hidden=!1,x("fault").textContent=e}function Yi(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===
t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll("[dat\
a-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.
querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(At.say(L.linking>=0?e.chainTo:e.search),ms(e,()=>L.ctx,dn,tn),x("part").hidden=!U.data.
database,U.data.database){let{entities:o,links:i,articles:a}=U.data.database,{held:r}=U;x("part").textContent=(me.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,
r.stories,a].map(Z))}}}x("stage").addEventListener("keydown",e=>{if(e.target!==x("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);
if(e.key in oo&&t.nodes.length){e.preventDefault();let o=n.node>=0?K.next(s,oo[e.key]):s;o>=0&&hn(o)}else e.key==="+"||e.key==="="?K.zoom(1.3,Ae):e.key==="-"?K.
zoom(1/1.3,Ae):e.key==="0"?K.fit(Ae):e.key==="Enter"&&je.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=Xe.steps();if(t.length&&
(e.key==="PageDown"||e.key==="PageUp")&&!je.contains(document.activeElement))e.preventDefault(),fn(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.
length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),tn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==x("query"))e.preventDefault(),
At.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?pn(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.
read?ze({read:""}):Je(ie(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||
(t.open=!1)});x("language").addEventListener("click",()=>ze({lang:L.ctx.words===rn.zh?"en":"zh"}));x("theme").addEventListener("click",()=>ze({theme:lo(L.state)===
"dark"?"light":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&co()});x("rows").addEventListener("cl\
ick",()=>ze({table:L.state.table?"":"nodes"}));x("closer").addEventListener("click",()=>K.zoom(1.3,Ae));x("farther").addEventListener("click",()=>K.zoom(1/1.3,Ae));
x("whole").addEventListener("click",()=>K.fit(Ae));x("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","po\
pstate"])addEventListener(e,()=>{L.followed!==location.hash&&xt()});addEventListener("resize",()=>{L.ctx&&ro.write()});ln.addEventListener("change",()=>{L.ctx&&
Ct()});zs(()=>L.ctx,dn);x("legend").open=innerWidth>1600;x("legend").addEventListener("toggle",()=>{L.ctx&&K.isReady()&&K.refit()});K.whenReady(()=>{let{view:e}=L.
ctx;ln.matches&&K.scale()<so&&e.nodes.length&&!L.state.ego&&K.centre(Math.min(...e.nodes),so),e.chosen.length&&K.bringIntoView(e.chosen,0)});!location.hash&&me.
tells&&history.replaceState(null,"","#"+nn(Xe.steps(),1,L.state));setTimeout(xt);var Ve=e=>U.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===location.
hash&&L.waiting===0&&K.isStill(),nodes:()=>L.ctx.view.nodes.map(e=>U.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[U.data.name[U.data.a[e]],U.data.name[U.data.
b[e]]]),node:e=>(K.now(),K.point(Ve(e))),edge:(e,t)=>K.pointOf(U.lineOf(Ve(e),Ve(t),L.state.links)),line:(e,t)=>{let n=U.lineOf(Ve(e),Ve(t),L.state.links);return{
...K.looks().line(n),step:K.looks().step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>U.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.
includes(Ve(e)))?.number??-1,labels:()=>K.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[K.onScreen({x:n,y:s}),K.onScreen({x:o,y:i})];return{
text:t,name:U.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
