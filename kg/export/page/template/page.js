// sources 0500e2b8b237e9500ada840b3e1394a55d0183d40d4ae5b2f1d5ad60b17e5d2a
"use strict";
(()=>{function hn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&rt(t,n[0],n[2],n);return t}function pn(e){let t=new Map;for(let n of e.
event){let[,,s,i,o]=n;for(let a of s)for(let r of i)rt(t,a,r,n);if(s.length+i.length<=20)for(let a of[s,i])a.forEach((r,f)=>a.slice(f+1).forEach(h=>rt(t,r,h,n)));
if(o>=0)for(let a of s)rt(t,a,o,n)}return t}function rt(e,t,n,s){if(t===n)return;let i=xt(t,n),o=e.get(i)??e.set(i,[]).get(i);o.includes(s)||o.push(s)}var xt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function lt(e,t,n){let s=t.flatMap(i=>n==="post"?[i[4],i[5]]:[i[1]]).filter(Boolean).sort((i,o)=>e.dates[i]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var De=0,He=1,ue=2,so=3,Je="posted";function ct(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var Ct=e=>{let t=0;return e.map(n=>t+=n)};function oo(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function un(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((b,M)=>{n[b].push(M),n[t.b[M]].push(M)}),t.kind=t.a.map(()=>De);let s=new Map(t.name.
map((b,M)=>[b,M])),i=new Map(t.called),o=new Set(Ct(t.listed)),a=new Map;Ct(t.again.map(([b])=>b)).forEach((b,M)=>a.set(b,b-t.again[M][1]));let r=new Map(t.docName.
map(b=>[b,[]]));t.doc.forEach((b,M)=>r.get(t.docName[b]).push(M));let f=oo(t.docName),h=b=>b.startsWith(f)?b.slice(f.length):b,c=[],p=new Map,l=new Map(t.docName.
map((b,M)=>[b,M])),d=new Map(t.dates.map((b,M)=>[b,M])),g=new Map,m=new Set(t.posted),y=0,A=!1,S=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),O=b=>t.types[t.type[b]],k=b=>m.has(b)?Je:O(b),v=(b,M)=>M.has(O(b))||M.has(k(b)),x=(b,M)=>t.a[b]===
M?t.b[b]:t.a[b],E=(b,M)=>n[b]?.find(I=>x(I,b)===M);function z(b){let[M,I]=[0,t.from.length-1];for(;M<I;){let R=M+I+1>>1;t.from[R]<=b?M=R:I=R-1}return M}function Q(b){
return g.has(b)||g.set(b,Ct(t.seen[b])),g.get(b)}let B=b=>Q(b).filter((M,I,R)=>M!==R[I-1]),W=b=>t.story[z(b)],G=b=>t.dates[t.docDate[t.doc[b]]];function K(b){b.
kind<ue&&[b.a,b.b].forEach(M=>n[M].push(t.a.length));for(let M of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[M].push(b[M])}function Y(b){
return Promise.all(b.map(async M=>{if(M>=t.said)return c[M-t.said];let[I,R,_,w=""]=(await e.chunk(Math.floor(M/t.chunk)))[M%t.chunk],$=[];for(let T=0;T<_.length;T+=
3)$.push(_.slice(T,T+3));return{sentence:M,text:I,listing:!!R,marks:$,clip:w}}))}function oe(b){let M=new Map;for(let I of b)ct(M,z(I),I);return[...M].sort(([I],[
R])=>(G(I)<G(R))-(G(I)>G(R))||I-R)}function le(b){if(p.has(b))return p.get(b);let[M,I]=[B(t.a[b]),B(t.b[b])],R=new Set(I),_=M.filter(P=>R.has(P)),w=new Set(_.map(
W)),[$,T]=[new Set(M.map(W)),new Set(I.map(W))],N=[...new Set([...M,...I])].filter(P=>!w.has(W(P))&&T.has(W(P))&&$.has(W(P)));return{both:_,either:N.sort((P,j)=>P-
j)}}function Xe(){if(A)return;A=!0,y++;let b=t.name.map((I,R)=>new Map(B(R).map(_=>[W(_),z(_)]))),M=new Map;b.forEach((I,R)=>{if(O(R)!=="reporter")for(let _ of I.
keys())ct(M,_,R)}),b.forEach((I,R)=>{if(O(R)!=="reporter")return;let _=new Map;for(let[w,$]of I)for(let T of M.get(w)??[])ct(_,T,t.docDate[t.doc[$]]);for(let[w,
$]of[..._].sort(([T,N],[P,j])=>j.length-N.length||T-P)){let T=$.filter(Boolean).sort((N,P)=>t.dates[N]<t.dates[P]?-1:1);K({a:w,b:R,weight:$.length,sentences:0,lists:0,
npmi:null,since:T[0]??0,until:T.at(-1)??0,kind:He})}})}let Ae={post:null,event:null},Se=new Map,xe={post:new Map,event:new Map};function Ce(b){return b==="toget\
her"?[]:(Ae[b]??=[...b==="post"?hn(t):pn(t)].sort(([,M],[,I])=>I.length-M.length).map(([M,I])=>{let[R,_]=M.split(" ").map(Number),[w,$]=lt(t,I,b);K({a:R,b:_,weight:I.
length,sentences:0,lists:0,npmi:null,since:w,until:$,kind:b==="post"?ue:so});let T=t.a.length-1;return Se.set(T,I),xe[b].set(M,T),T}),Ae[b])}function Tt(b,M,I){
return Ce(I),xe[I]?.get(xt(b,M))??E(b,M)}function ot(b,M,I){return b.has(M)||(b.set(M,b.size),I()),b.get(M)}let ye=b=>ot(d,b??"",()=>t.dates.push(b)),it=b=>ot(l,
b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push(ye(b.date)),t.pageNumber.push(b.page??"")});function Le(b){if(!s.has(b.entity)){s.set(
b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&m.add(t.name.length);let M={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.
pinyin,mentions:b.mentions,articles:b.articles,first:ye(b.first),last:ye(b.last),rank:0,community:-1,seen:[]};for(let[I,R]of Object.entries(M))t[I].push(R);y++}
return s.get(b.entity)}function Be({entities:b,links:M}){b.forEach(Le);for(let I of M){let[R,_]=[s.get(I.source),s.get(I.target)];E(R,_)===void 0&&K({a:R,b:_,weight:I.
weight,sentences:I.sentences,lists:I.lists,npmi:I.npmi,since:ye(I.first),until:ye(I.last),kind:De})}y++}function ve(b,M){let I=R=>s.get(R)??R;t.post=[...t.post.
filter(([R,,_])=>R!==b&&_!==b),...M.map(R=>[I(R.person),R.post,I(R.organ),Number(R.former),ye(R.first),ye(R.last),R.begin??"",R.until??"",-1])],Ae.post=null,y++}
function at(b,{quotes:M,more:I}){let R=new Map;for(let N of M)ct(R,`${N.sentence.doc}
${N.sentence.article}`,N);let _=p.get(b)??{both:[],either:[],came:0},[w,$]=[[..._.both],[..._.both,..._.either]];for(let N of R.values()){let[{sentence:P}]=N,j={
doc:it(P),article:P.article,headline:P.headline,story:P.story,from:t.said+c.length};for(let[D,H]of Object.entries(j))t[D].push(H);for(let{sentence:D,marks:H}of N){
let U=t.said+c.length;c.push({sentence:U,text:D.text,listing:D.listing,marks:H.map(X=>[s.get(X.entity),X.start,X.end]),clip:D.clip??""}),$.push(U),D.both&&w.push(
U)}}let T=new Set(w.map(W));p.set(b,{both:w,either:$.filter(N=>!T.has(W(N))),more:I,came:_.came+M.length}),y++}let Qe=new Map;function At(b){return y++,b.map(M=>{
let I=`${M.doc} ${M.start}`;if(!Qe.has(I)){let R=t.said+c.length,_={doc:it(M),article:M.article,headline:M.headline,story:`${M.doc}#${M.article}`,from:R};for(let[
$,T]of Object.entries(_))t[$].push(T);let w=M.entities.map($=>s.get($)).filter($=>$!==void 0).map($=>{let T=[t.name[$],...t.alias[$]].filter(P=>M.text.includes(
P)).sort((P,j)=>j.length-P.length)[0],N=T?M.text.indexOf(T):0;return[$,N,N+(T??"").length]});c.push({sentence:R,text:M.text,listing:!1,marks:w.sort(($,T)=>$[1]-
T[1]),clip:""}),Qe.set(I,R)}return c[Qe.get(I)-t.said]})}return Object.freeze({data:t,held:S,edgesOf:n,nodeOf:s,lists:o,evidence:p,posted:m,typeOf:O,kindOf:k,isOf:v,
otherEnd:x,edgeOf:E,articleOf:z,typedEdges:Ce,lineOf:Tt,rowsOf:Se,namingsOf:Q,sentencesOf:B,storyOf:W,dayOf:G,quotes:Y,byArticle:oe,proof:le,version:()=>y,served:e.
served,nameOf:b=>i.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>G(b).slice(0,7),isCredit:b=>t.kind[b]===He,isTyped:b=>t.kind[b]>=ue,sentencesIn:b=>{let M=t.
from[b+1]??t.said+c.length;return Array.from({length:M-t.from[b]},(I,R)=>t.from[b]+R)},fileOf:b=>`${h(t.docName[t.doc[b]])}#${t.article[b]}`,articleAt:b=>{let M=b.
lastIndexOf("#");return(r.get(f+b.slice(0,M))??r.get(b.slice(0,M))??[]).find(I=>String(t.article[I])===b.slice(M+1))},addCredits:Xe,addNode:Le,addGraph:Be,addPosts:ve,
addQuotes:at,addHits:At})}function mn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,
i]=t[0].split("-").map(Number);;i===12?(s++,i=1):i++)if(n.push(`${s}-${String(i).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function gn(e){let n=(e.
database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,i)=>e.dates[s]<e.dates[i]?-1:1);return[n[0]??0,n.at(-1)??0]}function dt(e,t,n){let[s,i]=[
e.dates[t],e.dates[n]];return s===i?s:[s,i].filter(Boolean).join(" – ")}var Ne=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Lt="#8a8a8a",Pe={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[io,wn]=[6.5,23],ao=4,ro=[.5,.72,.86,.94,.98],ft=[.8,1.3,2,3,4.4,6],
ht=[.13,.2,.3,.42,.56,.72],lo=.16;function yn(e,t,n,s,i){let{data:o}=e,a=Math.max(io,Math.min(ao/i,14)),r=new Map(Ne.slice(0,o.groups).map((m,y)=>[y,m])),f=m=>Math.
min((a+(wn-a)*Math.sqrt(t.measure.of(m)/t.measure.greatest))*(e.typeOf(m)==="reporter"?1.5:1),wn),h=m=>t.state.colour==="type"?o.colours[e.typeOf(m)]:r.get(o.community[m])??
Lt,c=co(t),p=Math.min(1,lo/Math.max(fo(e,t,c,s),1e-9)),l=m=>c.findLastIndex(y=>t.tie(m)>=y),d=t.compared?.changes,g=m=>t.state.links==="post"&&(e.rowsOf.get(m)??
[]).every(y=>y[3]);return Object.freeze({radius:f,colour:h,step:l,scale:c,coloured:r,least:a,line(m){let y=t.lit,A=y?.edges.has(m),S=l(m),O=d?.get(m),k=Math.max(
ht[S]*p,.06);if(e.isTyped(m))return{width:Math.min(1.4+.5*(t.counts.weight[m]-1),5)+(A?.6:0),opacity:y&&!A?.12:O?.8:.6,colour:O?n[O]:A?n.accent:n.edge,dashes:g(
m)||O==="lost"?[5,4]:!1};let v=O?Math.max(ht[S],.35):A?Math.max(ht[S],.6):y?k*(t.state.ego?.6:.25):k;return{width:A?ft[S]+.8:y&&t.state.ego?Math.min(ft[S],1.5):
ft[S],opacity:v,colour:O?n[O]:A?n.accent:n.edge,dashes:O==="lost"||o.kind[m]===He?[5,4]:!1}},opacity:m=>!t.lit||t.lit.strong.has(m)?1:t.lit.weak.has(m)?.45:t.state.
ego?.6:.13})}function co(e){let t=e.edges.map(e.tie).sort((s,i)=>s-i),n=[0];for(let s of ro){let i=t[Math.floor(s*t.length)]??1;i<=n.at(-1)&&(i=t.find(o=>o>n.at(
-1))??1/0),n.push(i)}return n}function fo({data:e},t,n,s){let i=t.nodes.map(s).filter(Boolean);if(i.length<2)return 0;let o=p=>i.reduce(([l,d],g)=>[Math.min(l,g[p]),
Math.max(d,g[p])],[1/0,-1/0]),[[a,r],[f,h]]=[o("x"),o("y")];return t.edges.reduce((p,l)=>{let[d,g]=[s(e.a[l]),s(e.b[l])],m=n.findLastIndex(y=>t.tie(l)>=y);return d&&
g?p+ft[m]*ht[m]*Math.hypot(d.x-g.x,d.y-g.y):p},0)/Math.max((r-a)*(h-f),1e4)}var Pt=["mentions","articles","degree","rank"],pt=["hide","pin","open","sel","not"],Nt={level:["article","sentence"],colour:["community","type"],size:Pt,links:[
"together","post","event"]},ho={least:1,from:"",to:"",level:"article",lists:!0},Ze={...ho,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},bn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},kn={lang:["zh","en"],
theme:["light","dark"]},Ye=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[Je]:[],...e.types.filter(n=>!e.core.includes(n))],On=e=>({...Ze,
...bn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(pt.map(t=>[t,new Set]))}),ie=e=>({...e,...bn}),po=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.
test(e??"")?e:"";function $n(e,t,n){let s=new URLSearchParams(e.slice(1)),i=(l,d,g)=>d.includes(s.get(l))?s.get(l):g,o=l=>s.getAll(l).map(d=>t.nodeOf.get(d)).filter(
d=>d!==void 0),a=(l,d,g,m)=>Math.max(d,Math.min(Number.parseInt(s.get(l)??"",10)||m,g)),r=s.has("types")?s.get("types").split(",").filter(l=>Ye(t).includes(l)):
t.data.core,[f,h,[c=-1]]=[o("edge"),o("chain"),o("node")],p=[...f,...h,...c<0?[]:[c]];return{types:new Set([...r,...p.filter(l=>!t.isOf(l,new Set(r))).map(t.kindOf)]),
node:c,ends:f.length===2&&t.lineOf(...f,i("links",Nt.links,"together"))!==void 0?f:null,chain:h.length===2&&h[0]!==h[1]?h:null,ego:{1:1,2:2}[s.get("ego")]??0,least:a(
"least",1,1e3,1),from:i("from",n,""),to:i("to",n,""),less:po(s.get("less")),lists:s.get("lists")!=="0",...Object.fromEntries(Object.entries(Nt).map(([l,d])=>[l,
i(l,d,Ze[l])])),...Object.fromEntries(Object.entries(kn).map(([l,d])=>[l,i(l,d,"")])),table:i("table",["nodes","edges"],""),hubs:s.get("hubs")==="1",group:a("gr\
oup",0,1e6,0)-1,shown:a("shown",1,99,1),step:a("step",0,t.data.steps.length,0),q:s.get("q")??"",note:s.get("note")??"",read:s.get("read")??"",dossier:s.get("dos\
sier")==="1",...Object.fromEntries(pt.map(l=>[l,new Set(o(l))])),unknown:["node","edge","chain"].flatMap(l=>s.getAll(l)).filter(l=>!t.nodeOf.has(l))}}function Sn(e,t){
let n=new URLSearchParams,s=o=>t.data.name[o],i=Ye(t).filter(o=>e.types.has(o));i.join()!==Ye(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",i.join()),
e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of[
"least","from","to","less",...Object.keys(Nt),"table","q","read","note","shown"])e[o]!==Ze[o]&&n.set(o,e[o]);for(let o of Object.keys(kn))e[o]&&n.set(o,e[o]);e.
group>=0&&n.set("group",e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of pt)e[o].
forEach(a=>n.append(o,s(a)));return n.toString()}var vn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].
join(";"),be=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),En=(e,t)=>({...e,...Ze,...Object.fromEntries(pt.map(n=>[n,new Set])),types:new Set(t.data.
core)});function Mn(e,t,n,s){let i=(r,f,h)=>({name:r,text:f,without:{...e,...h}}),o=(r,f)=>[...e[r]].map(h=>i(r,`${f} ${t.nameOf(h)}`,{[r]:be(e[r],h)})),a=(r,f,h)=>e[r]===
Ze[r]?[]:[i(r,f,h)];return[...e.from||e.to?[i("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${e.less.replace(
".."," – ")}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),
...a("links",s.kinds[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var L=e=>document.getElementById(e);function u(e,t={},...n){let s=document.createElement(e);for(let[i,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
i,o):o!==null&&s.setAttribute(i,o);return s.append(...n.flat().filter(i=>i!==null&&i!=="")),s}function J(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[i,o]of Object.entries(t))s.setAttribute(i,o);return s.append(...n),s}var ke=(e,t,n)=>J("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},J("path",{d:Pe[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),me=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,fe=(e,t,...n)=>u("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>fe(e,{...ie(e.state),table:"",node:t},
ke(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),pe=(e,t,...n)=>fe(e,{...ie(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Ee=(e,t)=>pe(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ae=(e,t,n,s)=>u("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),ut=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?u("span",{class:"day"},t):t),et=e=>u("p",{class:"soft facts"},...e.filter(Boolean).map(t=>u("span",{},
t))),se=(e,t,...n)=>t.length?[u("h3",{},e),...n]:[],ge=e=>u("button",{type:"button",class:"quiet back",click:()=>e.go(ie(e.state))},"← ",e.words.close),mt=(e,t)=>e.
view.counts.npmi[t]?.toFixed(2)??"",re=(e,t,n)=>dt(e.graph.data,t,n);function Tn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function It({graph:e,words:t},n){let{data:s}=e,i=s.doc[n],o=s.pageNumber[i];return[s.paper[i],s.dates[s.docDate[i]]||t.undated,o&&t.page(o),s.headline[n]]}var uo=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function zt(e,t,n){let[s,i,o,a]=It(e,n),r=[s,i,o,a&&`《${a.replace(/[《》]/g,f=>f==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(uo(t),r.join(e.words.comma))}function Rt(e,t){let[n,s,i,o]=It(e,t);return[u("b",{class:"headline"},o||e.
words.untitled),u("span",{class:"source",title:e.graph.fileOf(t)},[n,s,i].filter(Boolean).join(" · "))]}var An=(e,t)=>fe(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Me(e,t,n,s){let i=u("article",{},u("header",{},...Rt(e,t)));return xn(e,i,t,n,s),i}function qe(e,t,n,s){let i=u("details",{},u("summa\
ry",{},...Rt(e,t))),o=null,a=()=>o??=xn(e,i,t,n,s);return i.addEventListener("toggle",a,{once:!0}),i.addEventListener("fill",({detail:r})=>r.push(a())),i}function*Bt(e,t,n){
let s=0;for(let[i,o,a]of t)o<s||a<=o||(yield e.slice(s,o),yield n(i,e.slice(o,a)),s=a);yield e.slice(s)}async function xn(e,t,n,s,i){let o=new Set;for(let{sentence:a,
text:r,listing:f,marks:h,clip:c}of await e.graph.quotes(s)){if(o.has(e.graph.firstPrint(a)))continue;o.add(e.graph.firstPrint(a));let p=(l,d)=>u("mark",{class:l===
i[0]?"one":"other"},d);t.append(u("blockquote",{},f?u("span",{class:"chip"},e.words.listing):"",...Bt(r,h.filter(([l])=>i.includes(l)),p),Cn(e,r,n),Ln(e,c)))}t.
append(An(e,n))}function Cn(e,t,n){let s=u("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await mo(zt(e,t,n)),s.textContent=e.words.copied}),s}var Ln=(e,t)=>t?u("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function mo(e){try{await navigator.clipboard.writeText(e)}catch{let t=u("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Nn(e,{text:t,marks:n,article:s,listing:i,clip:o},a){let r=(l,d)=>fe(e,{...ie(e.state),node:l},d),f=a.length?t.indexOf(a[0]):
-1,h=n.filter(([,l,d])=>f<0||d<=f||l>=f+a[0].length),c=f<0?h:[...h,[-1,f,f+a[0].length]].sort((l,d)=>l[1]-d[1]),p=Bt(t,c,(l,d)=>l<0?u("mark",{class:"one"},d):r(
l,d));return u("article",{},u("header",{},...Rt(e,s)),u("blockquote",{},i?u("span",{class:"chip"},e.words.listing):"",...p,Cn(e,t,s),Ln(e,o)),An(e,s))}function Pn(e,t){
let{graph:n,words:s,state:i,view:o}=e,[a,r,f,h]=It(e,t),c=u("div",{id:"text"}),p=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(l=>{for(let{text:d,marks:g}of l){
let m=(y,A)=>fe(e,{...ie(i),node:y},u("mark",{class:p.has(y)?"one":"other"},A));c.append(u("p",d===h?{class:"headline"}:{},...Bt(d,g,m)))}}),[u("button",{type:"\
button",class:"quiet back",click:()=>e.go({...i,read:""})},"← ",s.back),u("h2",{},h||s.untitled),u("p",{class:"soft source",title:n.fileOf(t)},[a,r,f].filter(
Boolean).join(" · ")),u("h3",{},n.served?s.partOfArticle:s.wholeArticle),c]}var Oe=(e,...t)=>u("label",{class:"field"},u("span",{},e),...t);function gt(e,t,n){let s=u("select",{"data-control":t},...n.map(i=>u("option",{value:i,...i===e.
state[t]?{selected:""}:{}},e.words.options[i])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function jt(e,t,[n,s],i,o){let a=u("output",{},i(
t)),r=u("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=i(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,a]}function Dt(e,t,n){let s=u("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Ht(e){let{state:t,words:n,months:s,set:i,picture:o}=e,a=L("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,f=s.length-1,[h,c]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):f],p=(l,d)=>i({from:l?s[l]:"",to:d<f?s[d]:""});a.replaceChildren(Oe(n.least,
...jt("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((l,d)=>Math.max(l,d),2),2),30)],String,l=>i({least:l}))),...s.length>1?[Oe(n.from,...jt("f\
rom",h,[0,f],l=>s[l],l=>p(l,Math.max(l,c)))),Oe(n.to,...jt("to",c,[0,f],l=>s[l],l=>p(Math.min(h,l),l)))]:[],Oe(n.level,gt(e,"level",["article","sentence"])),Oe(
n.listed,Dt("lists",t.lists,l=>i({lists:l}))),Oe(n.links,gt(e,"links",["together","post","event"])),Oe(n.colour,gt(e,"colour",["community","type"])),Oe(n.size,gt(
e,"size",Pt)),Oe(n.physics,Dt("physics",o.moves(),o.move)),u("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(En(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function In(e){let{graph:t,state:n,words:s,view:i}=e,{data:o}=t,a=o.name.map((c,p)=>p).filter(c=>!i.counts.recounted||
i.counts.articles[c]>0),r=Ye(t).map(c=>{let p=new Set([c]),l=u("input",{type:"checkbox","data-type":c});return l.checked=n.types.has(c),l.addEventListener("chan\
ge",()=>{let d=new Set(n.types);l.checked?d.add(c):d.delete(c);let g=n.node>=0&&t.isOf(n.node,d);e.go({...n,types:d,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
L("types").querySelector(`[data-type=${c}]`).focus()}),u("label",{},l,ke(e,c===Je?"person":c),o.labels[c][s.language].many,u("span",{class:"number"},String(a.filter(
d=>t.isOf(d,p)).length)))}),f=Dt("hubs",n.hubs,c=>e.set({hubs:c})),h=[...i.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(i.hubs.size>5?" …":"");L("types").replaceChildren(
...r,...i.hubs.size&&e.state.links==="together"?[u("label",{class:"hubs",title:s.hubsHint(h)},f,s.hubsOn,u("span",{class:"number"},String(i.hubs.size)))]:[])}function zn(e){
let{graph:t,state:n,words:s}=e,i=["together","post","event"].filter(o=>o==="together"||t.data[o].length);L("kinds").hidden=i.length<2||!!n.table,L("kinds").replaceChildren(
...i.map(o=>ae(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function Rn(e){let t=Mn(e.state,e.graph,e.months,e.words);
L("chips").hidden=!t.length,L("chips").replaceChildren(...t.map(({name:n,text:s,without:i})=>{let o=fe(e,i,s,u("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Bn(e){let{graph:t,view:n,state:s,words:i,looks:o}=e,a=qt(e),r=n.nodes.length-
n.groups.reduce((f,{members:h})=>f+h.length,0);L("legend-body").replaceChildren(...a.length?[u("h3",{},i.groupsTitle),...a,...r?[u("p",{class:"group"},jn(Lt),i.
restOf,u("span",{class:"number"},String(r)))]:[]]:[],u("h3",{},i.sizeOf[s.size]),go(e),...s.links==="together"?[u("h3",{},i.widthOf),wo(e),u("p",{class:"soft"},
i.why(t.data.limit.each))]:[u("h3",{},i.options[s.links]),u("p",{class:"soft"},i.lineOf[s.links])]),L("legend").hidden=!!s.table||!o}function qt(e){let{graph:t,
view:n,state:s,words:i}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let f=i.group(r.slice(0,3).map(t.nameOf));return u("button",{type:"button",class:"group",title:f,"data-group":a+1,"aria-pressed":String(s.
group===a),click:o(a)},jn(Ne[a%Ne.length]),u("span",{},f),u("span",{class:"number"},String(r.length)))})}var jn=e=>J("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},J("circle",{cx:8,cy:8,r:7,fill:e}));function go({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(i=>n<16?Math.round(i*10)/10:Math.
round(i));return u("div",{class:"scale"},...s.map((i,o)=>u("span",{},J("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},J("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(i))))}function wo({looks:e}){let t=e.scale.map((i,o)=>[i,o]).filter(([i])=>Number.isFinite(
i)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return u("div",{class:"scale"},...t.map(([i,o])=>u("span",{},J("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},J("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),i?`≥ ${i}`:"1")))}function Wt(e,t){let[n,s,i]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(i++,n++,s++):e[n]<t[s]?n++:s++;return i}var Dn=e=>[...new Set(e)].sort((t,n)=>t-n);
function yo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function We(e,{from:t,to:n},s){let i=e.monthOf(s);return(!t||i&&i>=t)&&(!n||i&&i<=
n)}function Ft(e,{from:t,to:n},s,i){let{data:o}=e;if(o.kind[s]!==ue)return We(e,{from:t,to:n},e.articleOf(i[7]));let[a,r]=[o.dates[i[4]].slice(0,7),o.dates[i[5]].
slice(0,7)];return(!t||r&&r>=t)&&(!n||a&&a<=n)}var tt=({from:e,to:t,lists:n})=>!!(e||t||!n);function Hn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(tt(n)?ko(e,n):bo(e)))),t.get(s)}}function bo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function ko(e,t){let{data:n,lists:s}=e,
i=n.doc.map((k,v)=>We(e,t,v)),o=k=>(t.lists||!s.has(k))&&i[e.articleOf(k)],a=n.name.map((k,v)=>e.namingsOf(v).filter(o)),r=a.map(k=>Dn(k.map(e.storyOf))),f=a.map(
k=>Dn(k.map(e.firstPrint))),h=f.map(k=>k.filter(v=>s.has(v))),c=new Map,p=(k,v)=>!v||k&&n.dates[k]<n.dates[v]?k:v;n.story.forEach((k,v)=>{i[v]&&c.set(k,p(n.docDate[n.
doc[v]],c.get(k)))});let l=k=>k.reduce(([v,x],E)=>{let z=c.get(E)??0;return z?[!v||n.dates[z]<n.dates[v]?z:v,!x||n.dates[z]>n.dates[x]?z:x]:[v,x]},[0,0]),d=r.map(
l),g=k=>k<e.held.articles&&i[k],m=new Set(n.story.filter((k,v)=>g(v))).size,y=k=>n.kind[k]!==He&&n.kind[k]<ue,A=new Map([...e.rowsOf].map(([k,v])=>[k,v.filter(x=>Ft(
e,t,k,x))])),S=n.a.map((k,v)=>A.get(v)?.length??Wt(r[k],r[n.b[v]])),O=n.a.map((k,v)=>{if(A.has(v))return lt(n,A.get(v),n.kind[v]===ue?"post":"event");let x=new Set(
r[n.b[v]]);return S[v]?l(r[k].filter(E=>x.has(E))):[0,0]});return{articles:r.map(k=>k.length),mentions:a.map(k=>k.length),first:d.map(([k])=>k),last:d.map(([,k])=>k),
weight:S,sentences:n.a.map((k,v)=>y(v)?Wt(f[k],f[n.b[v]]):0),lists:n.a.map((k,v)=>y(v)?Wt(h[k],h[n.b[v]]):0),npmi:n.a.map((k,v)=>y(v)?yo(S[v],r[k].length,r[n.b[v]].
length,m):null),since:O.map(([k])=>k),until:O.map(([,k])=>k),stories:m,pages:new Set(n.doc.filter((k,v)=>g(v))).size,recounted:!0,said:k=>a[k].filter((v,x,E)=>v!==
E[x-1])}}var Oo=12,Ut=6,qn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function wt(e,t){let{graph:n,state:s}=e,{dates:i}=n.data,o=a=>i[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Ft(n,s,t,a)).sort((a,r)=>(o(a)<o(r))-(o(a)>o(r)))}function Gt(e,t,n){let{graph:s,words:i}=e;return e.state.links==="post"?`${n[3]?
`${i.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:re(e,n[4],n[5])}`:[i.acts[s.data.acts[n[0]]],qn(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Wn(e,t){let{graph:n,words:s,state:i}=e,[o,...a]=wt(e,t);if(!o)return"";let r=i.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.
data.acts[o[0]]],n.data.dates[o[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Fn(e,t){let{graph:n,words:s,state:i,view:o}=e,a=[n.
data.a[t],n.data.b[t]],r=wt(e,t),f=n.edgeOf(...a),h=c=>i.links==="post"?c[8]:c[7];return[ge(e),u("h2",{class:"pair"},...a.map(c=>te(e,c))),et([s.times(i.links,r.
length),re(e,o.counts.since[t],o.counts.until[t])]),f===void 0?"":fe(e,{...i,links:"together"},s.asTogether),u("div",{id:"acts"},...r.flatMap(c=>[u("h3",{class:"\
act"},Gt(e,t,c)),h(c)<0?"":Me(e,n.articleOf(h(c)),[h(c)],a)]))]}function Un(e,t,n){let{graph:s,words:i}=e;return t.slice(0,Oo).map(([o,a,r,f,h,c,p,l])=>{let d=[
...new Set([...r,...f,...h<0?[]:[h]])].filter(g=>g!==n);return u("li",{},u("b",{},i.acts[s.data.acts[o]])," ",u("time",{},qn(e,a)),p||c?u("span",{},` ${[p,c].filter(
Boolean).join(" · ")}`):"",d.length?u("div",{class:"with"},...d.slice(0,Ut).map(g=>te(e,g)),d.length>Ut?` +${d.length-Ut}`:""):"",qe(e,s.articleOf(l),[l],n===void 0?
d:[n]))})}function Gn({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>We(e,t,e.articleOf(s[7]))).sort((s,i)=>(n(s)<n(i))-(n(s)>n(
i)))}function _n(e,t){let n=Gn(e).filter(([,,s,i,o])=>s.includes(t)||i.includes(t)||o===t);return se(`${e.words.events} ${n.length}`,n,u("ol",{id:"events",class:"\
line"},...Un(e,n,t)))}function Vn(e){let t=new Set(e.view.nodes),n=Gn(e).filter(([,,s,i,o])=>[...s,...i,o].filter(a=>t.has(a)).length>1);return n.length===0?"":
u("section",{class:"card",id:"newest"},...se(e.words.newest,n,u("ol",{class:"line"},...Un(e,n))))}function $o(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function So(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,i;(i=2*s+1)<e.length&&(i+1<e.length&&e[i+1][0]<e[i][0]&&i++,!(e[s][0]<=e[i][0]));s=i)[e[s],e[i]]=[e[i],e[s]];return t}function vo(e,t,[n,s],i){let o=new Map(
[[n,0]]),a=e.edgesOf.filter(p=>p.length).length,[r,f,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[p,l]=So(h);if(f.has(l))continue;if(l===s)break;f.add(l);let d=l===
n?0:3*e.edgesOf[l].length/a;for(let g of e.edgesOf[l]){let m=e.otherEnd(g,l);if(!t.passes(g)||!i(g,m))continue;let y=p+d+1/t.weight(g);y<(o.get(m)??1/0)&&(o.set(
m,y),r.set(m,g),$o(h,[y,m]))}}if(!r.has(s))return null;let c=[];for(let p=s;p!==n;p=e.otherEnd(c[0],p))c.unshift(r.get(p));return c}function nt(e,t,n){let s=[t];
for(let i of n)s.push(e.otherEnd(i,s.at(-1)));return s}function Kn(e,t,[n,s],i,o=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],f=new Set(i);for(;r.length<
o;){let h=vo(e,t,[n,s],(c,p)=>c!==a&&!f.has(p)&&(!e.isCredit(c)||n===e.data.b[c]||s===e.data.b[c]));if(!h)break;r.push(h),nt(e,n,h).slice(1,-1).forEach(c=>f.add(
c))}return r}function Xn(e,t,n,s){let i=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),o=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&i.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),i.get(e.otherEnd(a,s)),a]).sort((a,r)=>o(r)-o(a)||a[0]-r[0])}var Eo=new Intl.Collator("zh"),Qn=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Eo.compare(t,e):t-e);function Yn({words:e},t,n,s,i){let[o,a]=[u("tbody"),u("\
button",{type:"button",class:"quiet"})],r=!0,f=()=>{let p=t.map(l=>[s[1](l),l]).sort(([l],[d])=>r?Qn(l,d):Qn(d,l));o.replaceChildren(...p.slice(0,i).map(([,l])=>u(
"tr",{},...n.map(([d,g,m])=>u("td",{class:d},m?m(l):String(g(l))))))),n.forEach((l,d)=>c[d].setAttribute("aria-sort",l!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=i,a.textContent=e.more(Math.min(t.length-i,100))},h=p=>{[s,r]=[p,p===s?!r:p[0]!=="name"],f()},c=n.map(p=>u("th",{scope:"col",class:p[0]},u("but\
ton",{type:"button",class:"quiet",title:p[3]??null,click:()=>h(p)},e[p[0]])));return a.addEventListener("click",()=>{i+=100,f()}),f(),u("div",{},u("table",{},u(
"thead",{},u("tr",{},...c)),o),a)}var yt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Zn=e=>["together",t=>e.view.counts.weight[t],t=>pe(e,t,String(e.view.
counts.weight[t]))],es=e=>["sentences",t=>e.view.counts.sentences[t]],ts=e=>["npmi",t=>e.view.counts.npmi[t],t=>mt(e,t),e.words.npmiHint],Jn=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function ns(e,t){let{graph:n,view:s,words:i}=e,o=n.edgesOf[t].filter(s.passes).length,a=Zn(e);
return u("div",{id:"companions"},Yn(e,s.near,[yt(e,r=>n.otherEnd(r,t)),a,es(e),ts(e)],a,25),u("p",{class:"soft"},o>s.near.length?i.hidden(o-s.near.length):""))}
function ss(e){let{graph:t,view:n,state:s,words:i}=e,{data:o}=t,{counts:a}=n,r=L("table");if(r.hidden=!s.table,L("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let f=m=>t.isOf(m,s.types)&&!s.hide.has(m)&&(!a.recounted||a.articles[m]>0),[h,c]=[Zn(e),["articles",m=>a.articles[m]]],[p,l,d]=s.table==="edges"?[o.a.map((m,y)=>y).
filter(m=>o.kind[m]<ue&&f(o.a[m])&&f(o.b[m])&&n.passes(m)),[yt(e,m=>o.a[m]),yt(e,m=>o.b[m]),h,es(e),["inLists",m=>a.lists[m]],ts(e),...Jn(e,a.since,a.until)],h]:
[o.name.map((m,y)=>y).filter(f),[yt(e,m=>m),["type",m=>me(e,m)],c,["mentions",m=>a.mentions[m]],["companions",m=>t.edgesOf[m].filter(n.passes).length],...Jn(e,a.
first,a.last)],c],g=m=>ae("tab-"+m,i.tabs[m],s.table===m,()=>e.set({table:m}));r.replaceChildren(u("div",{class:"buttons"},g("nodes"),g("edges"),u("span",{class:"\
soft"},i.rows(p.length))),Yn(e,p,l,d,100))}var is=(e,t,n)=>u("time",{class:"soft"},re(e,t,n)),as=(e,t)=>typeof t=="number"?te(e,t):t;function Mo(e,[,t,n,s,i,o,a,r]){let f=a||r?u("time",{},`${a||"…"} – ${r||
"…"}`):is(e,i,o);return u("li",s?{class:"former"}:{},u("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",as(e,n),f)}function To(e,[t,n,,s,i,o]){return u("li",
s?{class:"former"}:{},as(e,t)," ",u("b",{},s?e.words.former+" ":"",n),is(e,i,o))}function Ao(e,t){let{state:n,words:s,go:i,set:o}=e,a=r=>()=>o({[r]:be(n[r],t)});
return u("div",{class:"buttons acts"},ae("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),ae("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),ae("open",s.open,
n.open.has(t),a("open")),ae("pin",s.pin,n.pin.has(t),a("pin")),ae("hide",s.hide,!1,()=>i({...ie(n),hide:be(n.hide,t)})),ae("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ae("chain",s.chain,e.linking===t,()=>e.link(t)))}function rs(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r,lit:f}=i,h=r.
said(t),c=a.post.filter(d=>d[0]===t),p=a.post.filter(d=>d[2]===t),l=i.near.length;return[ge(e),u("h2",{},ke(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),et([me(
e,t),a.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),re(e,r.first[t],r.last[t])]),Ao(e,t),se(s.aliases,a.alias[t],u("p",{id:"aliases"},...a.alias[t].
map(d=>u("span",{class:"chip"},d)))),se(s.posts,c,u("ol",{id:"posts",class:"line"},...c.map(d=>Mo(e,d)))),se(s.holders,p,u("ol",{id:"holders",class:"line"},...p.
map(d=>To(e,d)))),_n(e,t),se(n.typeOf(t)==="reporter"?s.covered:s.companions,l?[1]:[],ns(e,t),f?.rest>0&&!o.ego?u("button",{type:"button",class:"quiet",id:"more\
-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(f.rest)):""),se(s.stories,h,u("div",{id:"articles"},...n.byArticle(h).map(([d,g])=>qe(e,d,g,[t]))))]}function ls(e,t){
let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r}=i,f=[a.a[t],a.b[t]],h=tt(o)?new Set(f.flatMap(m=>r.said(m))):null,c=n.proof(t),[p,l]=[c.both,c.either].
map(m=>h&&!n.evidence.has(t)?m.filter(y=>h.has(y)):m),d=h?0:a.weight[t]-new Set([...p,...l].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(
r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",`${s.npmi} ${mt(e,t)}`];return[ge(e),u("h2",{class:"pair"},...f.map(m=>te(e,m))),et([...g,
re(e,r.since[t],r.until[t])]),se(s.evidence,p,u("div",{id:"evidence"},...n.byArticle(p).map(([m,y])=>Me(e,m,y,f)))),se(s.apart,l,u("div",{id:"apart"},...n.byArticle(
l).map(([m,y],A)=>(p.length||A>2?qe:Me)(e,m,y,f)))),a.database&&d>0&&!n.served?u("p",{class:"hint",id:"elsewhere"},s.elsewhere(d)):"",n.evidence.get(t)?.more?u(
"button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function os(e,t,n,s){let{graph:i,words:o,view:a}=e,r=nt(i,t,n);return u("ol",
{id:s,class:"line chain"},...n.map((f,h)=>{let{both:c,either:p}=i.proof(f),l=i.byArticle(c.length?c:p).slice(0,2),d=h>0?fe(e,{...e.state,not:be(e.state.not,r[h])},
`${o.not} ${i.nameOf(r[h])}`):"";return u("li",{},te(e,r[h])," — ",pe(e,f,o.inArticles(a.counts.weight[f]))," — ",te(e,r[h+1]),d&&u("span",{class:"not"},d),
...l.map(([g,m])=>qe(e,g,m,[r[h],r[h+1]])))}))}function cs(e){let{graph:t,words:n,view:s,state:i}=e,[o,a]=i.chain,r=Xn(t,s,o,a),f=s.ways.filter(l=>l.length===1),
h=s.ways.filter(l=>l.length>1),[c,...p]=[...f,...h];return[ge(e),u("h2",{class:"pair"},te(e,o),te(e,a)),u("h3",{},f.length?n.direct:n.strongest),c?os(e,o,c,"ste\
ps"):u("p",{class:"soft",id:"steps"},n.apart2),se(n.ways,p,...p.map((l,d)=>os(e,o,l,`way-${d}`))),se(n.common,r,u("ol",{id:"common",class:"rows"},...r.slice(0,60).
map(([l,d,g])=>u("li",{},te(e,l),u("span",{},pe(e,d,String(s.counts.weight[d]))," · ",pe(e,g,String(s.counts.weight[g])))))))]}function ds(e,{members:t}){let{graph:n,
words:s,view:i}=e,o=new Set(t),a=i.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,f)=>i.tie(f)-i.tie(r)||r-f).slice(0,10);return[ge(e),u("h2",
{},s.group(t.slice(0,3).map(n.nameOf))),u("h3",{},`${s.members} ${t.length}`),u("ol",{class:"rows",id:"members"},...t.map(r=>u("li",{},te(e,r),u("span",{class:"\
number"},String(i.counts.articles[r]))))),se(s.ties,a,u("ol",{class:"rows",id:"ties"},...a.map(r=>u("li",{},Ee(e,r),pe(e,r,s.inArticles(i.counts.weight[r]))))))]}var _t=26;function Ie(e,t,n){let s=u("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Kt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function xo(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var fs=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(xo).join(",")).join(`\r
`)+`\r
`;function Xt({graph:e,view:t,picture:n}){let{data:s}=e,{counts:i}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:i.mentions[o],articles:i.articles[o],first:s.dates[i.first[o]],last:s.dates[i.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:a,interaction:a,kind:a,
weight:i.weight[o],sentences:i.sentences[o],lists:i.lists[o],npmi:i.npmi[o],first:s.dates[i.since[o]],last:s.dates[i.until[o]]}}}}function Co(e){let{graph:t,view:n}=e,
{head:s,keys:i}=t.data.declared,o=Xt(e),a=(h,c)=>Object.entries(i[h]).filter(([p])=>c[p]!==void 0&&c[p]!==null&&c[p]!=="").map(([p,l])=>`<data key="${l}">${Kt(c[p])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",o.node(h))}</node>`),f=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",o.edge(h))}</edge>`);return`${s}${[...r,...f].join(`
`)}
</graph>
</graphml>
`}function bt(e,t){let{graph:n,view:s,looks:i,picture:o,words:a,state:r}=e,{data:f}=n,h=o.scale(),c=Lo(e,h),[p,l,d,g]=c.map(B=>B*h),m=B=>({x:o.spotOf(B).x*h,y:o.
spotOf(B).y*h}),y=s.edges.map(B=>{let[W,G,K]=[m(f.a[B]),m(f.b[B]),i.line(B)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${G.x.toFixed(1)}" y\
2="${G.y.toFixed(1)}" stroke="${K.colour}" stroke-opacity="${K.opacity.toFixed(2)}" stroke-width="${Math.max(K.width*h,.5).toFixed(1)}"${K.dashes?` stroke-dasha\
rray="${K.dashes.join(" ")}"`:""}/>`}),A=s.nodes.map(B=>{let[W,G]=[m(B),i.radius(B)*h];return`<path transform="translate(${(W.x-G).toFixed(1)} ${(W.y-G).toFixed(
1)}) scale(${(G/8).toFixed(3)})" d="${Pe[f.shapes[n.typeOf(B)]]}" fill="${i.colour(B)}" fill-opacity="${i.opacity(B)}"><title>${Kt(n.nameOf(B))}</title></path>`}),
S=o.toMap,O=(B,W,G,K,Y="")=>`<text x="${W.toFixed(1)}" y="${G.toFixed(1)}" font-size="${K}" fill="${t.ink}" ${Y}>${Kt(B)}</text>`,k=o.labels().map(({text:B,x:W,
y:G})=>{let K=S({x:W,y:G});return O(B,K.x*h,K.y*h,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
v=r.colour==="community"?s.groups.map(({number:B,members:W})=>[Ne[B%Ne.length],a.group(W.slice(0,3).map(n.nameOf)),"dot"]):f.types.filter(B=>s.nodes.some(W=>n.typeOf(
W)===B)).map(B=>[f.colours[B],f.labels[B][a.language].many,f.shapes[B]]),x=v.flatMap(([B,W,G],K)=>[`<path transform="translate(${p.toFixed(1)} ${(g+12+_t*K).toFixed(
1)})" d="${Pe[G]}" fill="${B}"/>`,O(W,p+24,g+25+_t*K,13)]),E=g+30+_t*v.length,z=`${a.corpus(s.counts.pages,s.counts.stories,Fe(e))} · ${a.sizeOf[r.size]} · ${a.
widthOf} · kg`,Q=[p-20,l-64,d-p+40,E-l+84].map(B=>B.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${Q.join(" ")}" width="${Q[2]}" height=\
"${Q[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${Q[0]}" y="${Q[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
O(Qt(e),p,l-32,22,'font-weight="600"'),...y,...A,...k,...x,O(z,p,E,12)].join(`
`)}</svg>`}function Qt({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Fe({graph:e,state:t,months:n}){return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(-1)}`:dt(e.data,...gn(e.data))}function Lo({view:e,looks:t,picture:n},s){
let i=[...e.nodes.map(o=>{let[{x:a,y:r},f]=[n.spotOf(o),t.radius(o)];return[a-f,r-f,a+f,r+f]}),...n.labels().map(o=>{let[a,r]=[n.toMap({x:o.left,y:o.top}),n.toMap(
{x:o.right,y:o.bottom})];return[a.x,a.y,r.x,r.y]})];return i.length?[0,1].map(o=>Math.min(...i.map(a=>a[o]))).concat([2,3].map(o=>Math.max(...i.map(a=>a[o])))):
[0,0,400/s,300/s]}function Vt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let i=u("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});i.getContext("2d").drawImage(s,0,0,i.width,i.height),i.toBlob(o=>Ie("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(bt(e,t))}
var No={png:(e,t)=>Vt(e,t,1),png2:(e,t)=>Vt(e,t,2),png4:(e,t)=>Vt(e,t,4),svg:(e,t)=>Ie("graph.svg",bt(e,t),"image/svg+xml"),graphml:e=>Ie("graph.graphml",Co(e),
"application/xml"),nodes:e=>Ie("graph-nodes.csv",fs(e.graph.data.declared.nodes,e.view.nodes.map(Xt(e).node)),"text/csv"),edges:e=>Ie("graph-edges.csv",fs(e.graph.
data.declared.edges,e.view.edges.map(Xt(e).edge)),"text/csv")};function hs(e,t,n,s){L("files").replaceChildren(...Object.entries(No).map(([i,o])=>u("button",{type:"\
button","data-file":i,click:()=>o(t(),n())},e.options[i])),u("button",{type:"button",id:"print",click:s},e.print))}var kt=5,Po=10;function ps({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(i=>t.passes(i)&&n.sel.has(e.otherEnd(i,s)))))].
sort((s,i)=>t.tie(i)-t.tie(s)||s-i)}function us(e){let{graph:t,words:n,state:s,view:i}=e,o=ps(e);return[ge(e),u("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),u("p",{class:"soft"},[t.data.title,Fe(e)].filter(Boolean).join(" · ")),u("div",{class:"buttons acts"},ae("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),u("button",{type:"button",id:"markdown",click:()=>Ro(e)},n.markdown)),u("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[u("p",{class:"note"},s.note)]:[],u("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>u("li",{},te(e,a),
fe(e,{...s,sel:be(s.sel,a)},n.unselect)))),se(n.among,o,u("ol",{class:"rows",id:"among"},...o.map(a=>u("li",{},Ee(e,a),pe(e,a,n.inArticles(i.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>Io(e,a)):[],...s.dossier?o.flatMap(a=>[u("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...zo(e,a)]):[]]}function ms({
graph:e,words:t},n){return e.data.post.filter(([s])=>s===n).map(([,s,i,o,a,r,f,h])=>`${o?t.former+" ":""}${s}${i===""?"":` · ${typeof i=="number"?e.nameOf(i):i}`}\
（${f||h?`${f||"…"} – ${h||"…"}`:[e.data.dates[a],e.data.dates[r]].filter(Boolean).join(" – ")}）`)}function Io(e,t){let{graph:n,words:s,view:i}=e,{counts:o}=i,
a=o.said(t);return[u("h3",{class:"chapter"},n.nameOf(t)),u("p",{class:"soft"},[me(e,t),s.inArticles(o.articles[t]),re(e,o.first[t],o.last[t])].join(" · ")),...ms(
e,t).map(r=>u("p",{},...ut(r))),...n.byArticle(a).slice(0,kt).map(([r,f])=>Me(e,r,f.slice(0,2),[t]))]}function zo(e,t){let{graph:n}=e,{both:s,either:i}=n.proof(
t);return n.byArticle(s.length?s:i).slice(0,kt).map(([o,a])=>Me(e,o,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var we=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,"\\$&").
replace(/\s+/g," ");async function Ro(e){let{graph:t,words:n,state:s,view:i}=e,{counts:o}=i,a=async f=>{let h=[];for(let[c,p]of f)for(let{text:l}of await t.quotes(
p.slice(0,2)))h.push(`> ${we(zt(e,l,c))}`);return h},r=[`# ${n.dossierOf}: ${we(t.data.title)}`,we(Fe(e)),...s.note.split(/\n+/).filter(Boolean).map(we)];for(let f of s.
sel){let h=t.edgesOf[f].filter(i.passes).sort((c,p)=>i.tie(p)-i.tie(c)).slice(0,Po);r.push(`## ${we(t.nameOf(f))}`,[me(e,f),n.inArticles(o.articles[f]),re(e,o.first[f],
o.last[f])].map(we).join(" · "),...ms(e,f).map(c=>`- ${we(c)}`)),r.push(`${n.companions}${n.colon}${h.map(c=>`${we(t.nameOf(t.otherEnd(c,f)))} ${o.weight[c]}`).
join(n.stroke)}`,...await a(t.byArticle(o.said(f)).slice(0,kt)))}for(let f of ps(e)){let{both:h,either:c}=t.proof(f);r.push(`## ${we(t.nameOf(t.data.a[f]))} — ${we(
t.nameOf(t.data.b[f]))}`,n.inArticles(o.weight[f]),...await a(t.byArticle(h.length?h:c).slice(0,kt)))}Ie("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Bo=60,gs=90,Ot={timer:0,key:""};function ws(e,t){let n=L("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Ot.key&&(Ot.key=s,clearTimeout(Ot.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?qo(e,t.edge):Do(e,t.node)).flat())),t&&jo(n,t)}function jo(e,{x:t,y:n}){let s=L("canvas"),i=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${i}px, ${o}px)`}function Do(e,t){
let{graph:n,words:s,view:i}=e,{counts:o}=i,a=n.data.post.filter(r=>r[0]===t&&!r[3]).slice(0,3);return[u("b",{},ke(e,n.typeOf(t),e.looks.colour(t))," ",n.nameOf(
t)),u("p",{class:"soft"},[me(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(" · ")),a.map(
([,r,f])=>u("p",{},r,f===""?"":` · ${typeof f=="number"?n.nameOf(f):f}`))]}function Ho(e,t){let{graph:n,words:s,view:i}=e,o=wt(e,t);return[u("b",{},`${n.nameOf(
n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),u("p",{class:"soft"},[s.times(i.state.links,o.length),re(e,i.counts.since[t],i.counts.until[t])].filter(Boolean).join(
" · ")),o.slice(0,3).map(a=>u("p",{},Gt(e,t,a)))]}function qo(e,t){let{graph:n,words:s,view:i}=e,{data:o}=n,{counts:a}=i;if(n.isTyped(t))return Ho(e,t);let{both:r,
either:f}=n.proof(t),h=new Set([...r,...f].map(d=>n.dayOf(n.articleOf(d))).filter(Boolean)).size,c=u("p",{class:"said"}),p=r.filter(d=>!n.lists.has(d)),l=n.byArticle(
p.length?p:r)[0];return l&&(Ot.timer=setTimeout(async()=>{let[{text:d}]=await n.quotes([l[1][0]]);c.textContent=d.length>gs?d.slice(0,gs)+"…":d},Bo)),[u("b",{},
`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),u("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),re(e,a.since[t],a.until[t])].filter(Boolean).join(" · ")),
c]}var ys=5,Wo=6,Fo=6,Uo=3;function Go({months:e,state:t}){let n=e.filter(i=>(!t.from||i>=t.from)&&(!t.to||i<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/Fo));return{from:n[n.length-s],to:n.at(-1)}}function _o(e,t){let{graph:n,view:s,state:i}=e,{data:o}=n,{counts:a}=s,[r,f]=[d=>o.dates[d],t.from],h=d=>n.
isOf(d,i.types)&&!i.hide.has(d),c=o.name.map((d,g)=>g).filter(d=>h(d)&&a.articles[d]>0&&r(a.first[d])),p=d=>d.sort((g,m)=>a.articles[m]-a.articles[g]||g-m),l=d=>d&&
(!i.from||d.slice(0,7)>=i.from)&&(!i.to||d.slice(0,7)<=i.to);return{posts:o.post.filter(([d,,,g,m])=>!g&&typeof d=="number"&&h(d)&&r(m)>=f&&l(r(m))).sort((d,g)=>r(
g[4])<r(d[4])?-1:1),fresh:p(c.filter(d=>r(a.first[d])>=f&&["official","person"].includes(n.typeOf(d)))),gone:p(c.filter(d=>r(a.last[d])<f&&n.typeOf(d)==="offici\
al"&&a.articles[d]>1)),pairs:o.a.map((d,g)=>g).filter(d=>s.passes(d)&&r(a.since[d])>=f&&h(o.a[d])&&h(o.b[d])&&r(a.first[o.a[d]])<f&&r(a.first[o.b[d]])<f).sort((d,g)=>s.
tie(g)-s.tie(d)||d-g)}}function Vo({graph:e,view:t,state:n}){let{data:s}=e,{counts:i}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(i.npmi[r]??
0)*Math.log2(1+i.weight[r]);return s.a.map((r,f)=>f).filter(r=>t.passes(r)&&i.weight[r]>=Uo&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,f)=>a(f)-a(r)||r-f)}var Ue=(...e)=>u("li",{},...e),Jt=(e,t)=>u("ol",{class:"rows",id:e},...t);function Ko(e){let{words:t,graph:n}=e,s=Go(e);if(!s)return[];let i=_o(
e,s),{counts:o}=e.view,a=(f,h)=>Ue(te(e,f),u("time",{},re(e,h,h))),r=(f,h,c,p)=>h.length?[u("h4",{},`${f} ${h.length}`),Jt(p,h.slice(0,ys).map(c))]:[];return u(
"section",{class:"card",id:"changed"},u("h3",{},t.changed),u("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,i.posts,([f,h,c,,p])=>Ue(u("span",{},te(
e,f)," ",h,c===""?"":` · ${typeof c=="number"?n.nameOf(c):c}`),u("time",{},re(e,p,p))),"new-posts"),r(t.newPeople,i.fresh,f=>a(f,o.first[f]),"new-people"),r(t.
gone,i.gone,f=>a(f,o.last[f]),"gone"),r(t.newPairs,i.pairs,f=>Ue(Ee(e,f),u("time",{},re(e,o.since[f],o.since[f]))),"new-pairs"))}function Xo(e){let t=Vo(e).slice(
0,ys);return t.length===0?[]:u("section",{class:"card"},u("h3",{},e.words.surprises),u("p",{class:"soft"},e.words.surprisesHint),Jt("surprises",t.map(n=>Ue(Ee(e,
n),pe(e,n,e.words.inArticles(e.view.counts.weight[n]))))))}function Qo(e){let t=qt(e);return t.length<2?[]:u("section",{class:"card",id:"groups"},u("h3",{},e.words.
groupsTitle),...t)}function $t(e,t,n,s){let{graph:i,view:o,state:a}=e,{articles:r}=o.counts,h=i.data.name.map((c,p)=>p).filter(c=>n.includes(i.typeOf(c))&&i.isOf(
c,a.types)&&!a.hide.has(c)&&r[c]>0&&!o.leftOut.includes(c)).sort((c,p)=>r[p]-r[c]||c-p).slice(0,Wo);return se(t,h,u("ol",{class:"bars",id:s},...h.map(c=>Ue(te(e,
c),u("span",{class:"number"},String(r[c])),Tn(u("i",{class:"bar"}),r[c]/r[h[0]],e.looks.colour(c))))))}function bs(e){let{graph:t,words:n,view:s}=e,{counts:i}=s,
o=Fe(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,f)=>i.weight[f]-i.weight[r]||s.tie(f)-s.tie(r)||
r-f).slice(0,8);return[u("h2",{},t.data.title),u("p",{class:"soft",id:"corpus"},...ut(n.corpus(i.pages,i.stories,o)),tt(e.state)&&t.data.database?n.partly:""),u(
"p",{class:"hint"},n.hint),e.state.links==="event"?Vn(e):"",Ko(e),Xo(e),Qo(e),u("div",{id:"leading"},$t(e,n.leadPeople,["official","person"],"people"),$t(e,n.leadOrgans,
["agency","institution"],"organs"),$t(e,n.leadCompanies,["company"],"companies"),$t(e,n.leadPlaces,["district"],"places")),se(n.closest,a,Jt("closest",a.map(r=>Ue(
Ee(e,r),pe(e,r,n.inArticles(i.weight[r]))))))]}function ks(e){let t=0,n=null;function s(i,o=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},f={...r,...n,...i};if(n=o?f:null,!o){e.moveTo(f);return}
let h=performance.now(),c=p=>{if(a!==t)return;let l=Math.max(0,Math.min((p-h)/o,1)),d=l<.5?2*l*l:1-2*(1-l)*(1-l),g=m=>r.position[m]+d*(f.position[m]-r.position[m]);
e.moveTo({scale:r.scale*(f.scale/r.scale)**d,position:{x:g("x"),y:g("y")}}),l<1?requestAnimationFrame(c):(n=null,e.redraw())};requestAnimationFrame(c)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Os({x:e,y:t},n,s){let[i,o]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*i+(t-n.y)*o)/(i*i+o*o||1)));return Math.hypot(e-n.x-a*i,t-n.y-a*o)}function $s(e){
let t=o=>o.sort((a,r)=>a-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),i=2*t(e.map(s));return e.filter(o=>s(o)<=i)}
function Ss(e){let t=e.slice().sort((i,o)=>i.x-o.x||i.y-o.y),n=(i,o,a)=>(o.x-i.x)*(a.y-i.y)-(o.y-i.y)*(a.x-i.x)>0,s=i=>i.reduce((o,a)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),a);)o.pop();return[...o,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var St=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,vs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Es(){let e=new Map,
t=(n,s)=>{for(let i=Math.floor(n.left/80);i<=Math.floor(n.right/80);i++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${i} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,i=>e.get(i)?.some(o=>o.i!==s&&St(o,n)))}}function Yt({turn:e,bodies:t,
covers:n,room:s,height:i,most:o}){let[a,r]=[Es(),Es()];for(let{i:h,x:c,y:p,radius:l}of t)r.add({...vs(c,p,l*2,l*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let f=[];
for(let{i:h,x:c,y:p,radius:l,text:d,width:g,must:m}of e){if(f.length>=o)break;let[y,A]=[l+i*.6,l+g/2+2],S=[[0,y],[A,0],[-A,0],[0,-y],[A*.8,y*.8],[-A*.8,y*.8],[A*
.8,-y*.8],[-A*.8,-y*.8],...m?[[0,y*1.7],[0,-y*1.7]]:[]].map(([k,v])=>({...vs(c+k,p+v,g,i),x:c+k,y:p+v,i:h,text:d})).filter(k=>k.left>s.left&&k.right<s.right&&k.
top>s.top&&k.bottom<s.bottom&&!a.touching(k)),O=S.find(k=>!r.touching(k,h))??(m?S[0]:void 0);O&&(a.add(O),f.push(O))}return f}function Ms(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),i=new Map([[n,{x:0,y:0}]]),[o,a]=[1,2].map(h=>t.nodes.filter(c=>c!==n&&(s.get(
c)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),f=Yo(Jo(e,o,h=>-(r.get(h)??0)),130,i);if(a.length){let h=new Map(a.map(p=>[p,ei(e,p,i)])),c=a.
sort((p,l)=>h.get(p)-h.get(l));Zo(c,f+64,i)}return i}function Jo(e,t,n){return e.data.types.map(s=>t.filter(i=>e.typeOf(i)===s).sort((i,o)=>n(i)-n(o)||i-o)).filter(
s=>s.length)}function Yo(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),i=-Math.PI/2,o=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[f,h]=[0,t];for(;f<a.
length;){let c=Math.max(1,Math.floor(r*h/64)),p=a.slice(f,f+c);p.forEach((l,d)=>{let g=i+r*(d+.5)/p.length;n.set(l,{x:1.25*h*Math.cos(g),y:h*Math.sin(g)})}),f+=
p.length,o=Math.max(o,h),h+=64}i+=r}return o}function Zo(e,t,n){let[s,i]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*i/64),a=Math.ceil((e.length-s)/o),r=e.
filter((h,c)=>c>=s&&(c-s)%a===0).slice(0,o),f=a>1?r:e.slice(s);if(f.forEach((h,c)=>{let p=-Math.PI+2*Math.PI*(c+.5)/f.length;n.set(h,{x:1.25*i*Math.cos(p),y:i*Math.
sin(p)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,i+=64}}function ei(e,t,n){let i=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,a],r)=>{let f=Math.hypot(r.x,r.y);return[o+r.x/f,a+r.y/f]},[0,0]);return Math.atan2(i[1],i[0])}function Ts(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let i=new Map(s.map(h=>[h,[]]));for(let h of t.edges)i.get(e.a[h])?.push(e.b[h]),i.get(e.b[h])?.push(e.a[h]);let o=new Map,a=({x:h,y:c})=>[Math.floor(h/48),
Math.floor(c/48)],r=h=>{let c=a(h).join();o.has(c)?o.get(c).push(h):o.set(c,[h])},f=(h,c)=>{let[p,l]=a(h);for(let d=-2;d<=2;d++)for(let g=-2;g<=2;g++)if(o.get(`${p+
d},${l+g}`)?.some(m=>Math.hypot(h.x-m.x,h.y-m.y)<c))return!1;return!0};n.forEach(r);for(let h of s){let c=i.get(h).map(A=>n.get(A)).filter(Boolean),p=A=>c.length?
c.reduce((S,O)=>S+O[A],0)/c.length:0,[l,d]=[p("x"),p("y")],g=A=>({x:l+12*Math.sqrt(A)*Math.cos(A*2.4),y:d+12*Math.sqrt(A)*Math.sin(A*2.4)}),m=0;for(;m<150&&!f(g(
m),96);)m++;if(m===150)for(m=0;!f(g(m),48);)m++;let y=g(m);n.set(h,y),r(y)}}var ti=12,As=400,xs=16,ni={mouse:12,touch:24},si={mouse:6,touch:12},oi=60,Cs=400,ii=17,Ls=Object.fromEntries(Object.entries(Pe).map(([e,t])=>[e,new Path2D(t)]));
function Ns(e,t,n,s){let{data:i}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:$,y:T})=>[w,{x:$,y:T}])),r={nodes:new Map,
edges:new Map},f=new Map,h=a,[c,p]=[null,null],[l,d,g]=[null,null,{}],m=[],y=[],A=new Set,[S,O,k,v]=[null,!1,!1,!0],x=()=>{},E=w=>h.get(w),z=({x:w,y:$})=>{let[T,
N]=[c.getScale(),c.getViewPosition()];return{x:(w-N.x)*T+e.clientWidth/2,y:($-N.y)*T+e.clientHeight/2}},Q=()=>l.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...z(
h.get(w)),radius:d.radius(w)*c.getScale()}));function B(w,$,T){[l,g]=[w,$],h=l.state.ego&&l.state.node>=0?Ms(t,l,l.state.node):a,Ts(i,l,h),d=yn(t,l,g,E,at(l.nodes,
()=>20).scale),S=null,s.hover(null),A=new Set,m.length||setTimeout(W,c?oi:0),m=[()=>K(T)]}function W(){m.shift()?.(),m.length&&setTimeout(W)}let G=()=>{for(;m.length;)
m.shift()()};function K(w){let $=l.state.pin,T=l.nodes.map(H=>({id:H,...k&&r.nodes.has(H)?{}:h.get(H),size:d.radius(H),shape:i.shapes[t.typeOf(H)],...Y(H),fixed:$.
has(H)})),N=l.edges.map(H=>{let{width:U,opacity:X,colour:ce,dashes:q}=d.line(H);return{id:H,from:i.a[H],to:i.b[H],width:U,dashes:q,color:{color:ce,opacity:X}}}),
P=[];for(let H=0;H<N.length;H+=Cs)P.push(()=>le("edges",N.slice(H,H+Cs)));let j=()=>{oe("edges",l.edges),oe("nodes",l.nodes)},D=()=>{w&&ve(),c.redraw()};m=c?[j,
()=>le("nodes",T),...P,D]:[I,()=>{le("nodes",T),ve(),x()},...P,()=>c.redraw()]}let Y=w=>({opacity:d.opacity(w),borderWidth:l.state.pin.has(w)||l.chosen.includes(
w)?2.5:1.5,color:{background:d.colour(w),border:l.state.pin.has(w)||l.chosen.includes(w)||l.state.sel.has(w)?g.ink:g.paper}});function oe(w,$){let T=new Set($),
N=[...r[w].keys()].filter(P=>!T.has(P));N.forEach(P=>r[w].delete(P)),N.length&&o[w].remove(N)}function le(w,$){let T=$.map(N=>[N,JSON.stringify(N)]).filter(([N,
P])=>r[w].get(N.id)!==P);T.forEach(([N,P])=>r[w].set(N.id,P)),T.length&&o[w].update(T.map(([N])=>N))}function Xe(w,$){let T=w.canvas.width/e.clientWidth;w.save(),
w.setTransform(T,0,0,T,0,0),$(w),w.restore()}function Ae(w){if(!(!l||l.state.ego||l.state.colour!=="community"||l.state.links!=="together"))for(let{number:$,members:T}of l.
groups){if(l.lit&&l.state.group!==$)continue;let N=Ss($s(T.map(E)));N.length<3||(w.beginPath(),N.forEach(({x:P,y:j},D)=>D?w.lineTo(P,j):w.moveTo(P,j)),w.closePath(),
[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${d.coloured.get($)} ${l.state.group===$?16:7}%, ${g.paper})`,w.fill(),w.stroke())}}
let Se=(w,$)=>(f.has($)||f.set($,w.measureText($).width+6),f.get($)),xe=w=>t.nameOf(w).length>xs?t.nameOf(w).slice(0,xs-1)+"…":t.nameOf(w);function Ce(w){w.font=
`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let $=Q().filter(({x:q,y:ee})=>q>0&&ee>
0&&q<e.clientWidth&&ee<e.clientHeight),T=new Set(l.nodes.slice().sort((q,ee)=>q-ee).slice(0,ti)),N=S?.node!==void 0?ot(S.node):A.size?A:null,P=q=>l.chosen.includes(
q)?-3:l.state.pin.has(q)||l.lit?.strong.has(q)?-1:0,j=q=>!l.lit||l.state.ego||l.lit.strong.has(q)||l.state.pin.has(q)||l.lit.weak.has(q),D=new Map(l.around.map(
(q,ee)=>[t.otherEnd(q,l.state.node),ee])),H=(q,ee)=>({...q,text:xe(q.i),width:Se(w,xe(q.i)),must:ee}),U=$.filter(({i:q})=>j(q)).sort((q,ee)=>P(q.i)-P(ee.i)||(D.
get(q.i)??1e6)-(D.get(ee.i)??1e6)||q.i-ee.i).map(q=>H(q,!l.lit&&T.has(q.i)||l.state.sel.has(q.i)||P(q.i)===-3)),X={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.
clientHeight-2},height:ii,most:O?As/5:As},{boxes:ce}=s.covers();if(y=Yt({turn:U,bodies:$,covers:ce,...X}),N){let q=ne=>N.has(ne)||ne===S?.node,ee=y.filter(({i:ne})=>q(
ne)),je=new Set(ee.map(({i:ne})=>ne)),de=Yt({turn:$.filter(({i:ne})=>q(ne)&&!je.has(ne)).map(ne=>H(ne,ne.i===S?.node)),bodies:$,covers:[...ce,...ee],...X});y=[...ee,
...de,...y.filter(ne=>!q(ne.i)&&!de.some(no=>St(ne,no)))]}(S||A.size)&&ye(w,N);for(let{x:q,y:ee,text:je,i:de}of y)w.globalAlpha=N&&!N.has(de)&&de!==S?.node?.25:
l.lit?.weak.has(de)&&!l.lit.strong.has(de)&&!N?.has(de)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=T.has(de)||P(de)<0||N?.has(de)||de===S?.node?
g.ink:g.soft,w.strokeText(je,q,ee),w.fillText(je,q,ee);w.globalAlpha=1,Tt(w)}function Tt(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let $=[...y];
for(let T of l.lit?.edges??[]){if(!t.isTyped(T)||O)continue;let[N,P,j]=[s.line(T),z(E(i.a[T])),z(E(i.b[T]))],[D,H,U]=[(P.x+j.x)/2,(P.y+j.y)/2,w.measureText(N).width],
X={left:D-U/2,right:D+U/2,top:H-8,bottom:H+8};$.some(ce=>St(ce,X))||($.push(X),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,D,H),
w.fillText(N,D,H))}}let ot=w=>new Set(l.edges.filter($=>i.a[$]===w||i.b[$]===w).map($=>t.otherEnd($,w)));function ye(w,$){let T=S?.edge!==void 0?[S.edge]:S?l.edges.
filter(j=>i.a[j]===S.node||i.b[j]===S.node):[];$&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=c.getScale();for(let j of T){
let[D,H]=[z(E(i.a[j])),z(E(i.b[j]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(d.line(j).width*N,1.2)+($?0:1.5)],w.beginPath(),w.moveTo(D.
x,D.y),w.lineTo(H.x,H.y),w.stroke()}w.globalAlpha=1;let P=[...$??[],...S?.node===void 0?[]:[S.node],...S?.edge===void 0?[]:[i.a[S.edge],i.b[S.edge]]];for(let j of P)
r.nodes.has(j)&&it(w,j,N)}function it(w,$,T){let[{x:N,y:P},j]=[z(E($)),d.radius($)*T/7.2];w.save(),w.translate(N-8*j,P-8*j),w.scale(j,j),w.fillStyle=d.colour($),
w.fill(Ls[i.shapes[t.typeOf($)]]),$===S?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/j],w.stroke(Ls[i.shapes[t.typeOf($)]])),w.restore()}function Le(w,$="mouse"){
if(!l||!c)return null;let T=Q().map(({i:U,x:X,y:ce,radius:q})=>[Math.hypot(X-w.x,ce-w.y)-q,U]),[N,P]=T.reduce((U,X)=>X[0]<U[0]?X:U,[1/0,-1]),j=y.find(U=>w.x>=U.
left&&w.x<=U.right&&w.y>=U.top&&w.y<=U.bottom);if(j)return{node:j.i};if(N<=ni[$])return{node:P};let[D,H]=[-1,si[$]];for(let U of l.edges){if(l.lit&&!l.lit.edges.
has(U)&&!l.state.ego)continue;let X=Os(w,z(E(i.a[U])),z(E(i.b[U])));X<H&&([D,H]=[U,X])}return D<0?null:{edge:D}}function Be(w){let $=w&&!O?Le(w):null;($?.node!==
S?.node||$?.edge!==S?.edge)&&(S=$,e.style.cursor=$?"pointer":"",c?.redraw()),s.hover($&&{...$,...w})}function ve(w=0,$=l.nodes,T=1.6){!$.length||!c||!e.clientWidth||
(v=$===l.nodes,p.to(at($,d.radius,T),w))}function at(w,$,T=1.6){let N=ee=>w.reduce(([je,de],ne)=>[Math.min(je,E(ne)[ee]-$(ne)),Math.max(de,E(ne)[ee]+$(ne))],[1/0,
-1/0]),[[P,j],[D,H]]=[N("x"),N("y")],{left:U,top:X}=s.covers(),ce=[e.clientWidth-U-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-X,100)],q=w.length?Math.
min(ce[0]/(j-P),ce[1]/(H-D),T):1;return{scale:q,position:{x:(P+j)/2-U/2/q,y:(D+H)/2-X/2/q}}}function Qe(w,$){let T=Math.min(60,e.clientWidth/8,e.clientHeight/8);
w.every(P=>{let{x:j,y:D}=z(E(P));return j>T&&j<e.clientWidth-T&&D>T&&D<e.clientHeight-T})||ve($,w,Math.max(c.getScale(),.8))}function At(w,[$,T]){let N=E(w),[P,
j]=[-1,1/0];for(let D of l.nodes){let[H,U]=[E(D).x-N.x,E(D).y-N.y],X=H*$+U*T,ce=X+2.5*Math.abs(H*T-U*$);D!==w&&X>0&&ce<j&&([P,j]=[D,ce])}return P}function b(w){
w===k||!c||(k=w,w||M(l.nodes),c.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}
let M=w=>{for(let[$,T]of Object.entries(c.getPositions(w)))h.set(Number($),T)};function I(){c=new vis.Network(e,o,n.options),p=ks(c),e.firstElementChild.removeAttribute(
"tabindex"),c.on("beforeDrawing",w=>{k&&M(l.nodes),Ae(w)}),c.on("afterDrawing",w=>Xe(w,Ce)),c.on("dragStart",()=>{O=!0,v=!1,p.stop(),Be(null)}),c.on("dragEnd",({
nodes:w})=>{O=!1,w.length&&M(w),c.unselectAll(),c.redraw()}),c.on("zoom",()=>{v=!1,p.stop(),Be(null)}),c.on("resize",()=>{v&&ve()}),c.on("click",({pointer:w,event:$})=>{
let T=Le(w.DOM,$.pointerType==="touch"?"touch":"mouse");c.unselectAll(),T?.node!==void 0?s.node(T.node,$.srcEvent??$):T?s.edge(T.edge):s.nothing()}),e.addEventListener(
"pointermove",w=>{if(w.pointerType==="touch")return;let $=e.getBoundingClientRect();Be({x:w.clientX-$.left,y:w.clientY-$.top})}),e.addEventListener("pointerleav\
e",()=>Be(null))}let R=({x:w,y:$})=>{let T=e.getBoundingClientRect();return{x:T.left+w,y:T.top+$}};function _(w){G();let[$,T]=[i.a[w],i.b[w]].map(P=>z(E(P))),N=({
x:P,y:j},D)=>[[0,0],[-D,-D],[D,D],[-D,D],[D,-D]].every(([H,U])=>Le({x:P+H,y:j+U})?.edge===w);for(let P of[1,0])for(let j=.5,D=0;D<80;D++,j=.5+(D%2?1:-1)*.006*D){
let H={x:$.x+(T.x-$.x)*j,y:$.y+(T.y-$.y)*j};if(N(H,P))return R(H)}return null}return Object.freeze({draw:B,now:G,fit:ve,bringIntoView:Qe,shine:w=>{A=new Set(w.filter(
$=>r.nodes.has($))),c?.redraw()},refit:()=>{v&&ve()},next:At,move:b,hit:Le,pointOf:_,spotOf:E,moves:()=>k,whenReady:w=>{x=w},isReady:()=>c!==null&&y.length>0,isStill:()=>c!==
null&&!m.length&&p.isStill(),looks:()=>d,scale:()=>c?.getScale()??1,zoom:(w,$)=>{v=!1,p.to({scale:p.scale()*w},$)},centre:(w,$)=>p.to({position:E(w),scale:$}),labels:()=>y,
point:w=>({...R(z(E(w))),radius:d.radius(w)*c.getScale()}),onScreen:R,toMap:({x:w,y:$})=>{let[T,N]=[c.getScale(),c.getViewPosition()];return{x:(w-e.clientWidth/
2)/T+N.x,y:($-e.clientHeight/2)/T+N.y}},sheet:()=>e.querySelector("canvas")})}async function Zt(){let e=[];for(let t of L("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Ps(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,i=s.theme;s.theme="light",L("paper").replaceChildren(u("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(bt(e(),{...t(),paper:"#fff"}))})),s.theme=i,n=[...L("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{L("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Is=12,ai=150;function ri(e){let{data:t}=e,n=[];return(s,i)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let f=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(c=>c.toLowerCase()),[f.join(""),f.map(c=>c[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:f},h)=>{if(!f.includes(o))return;let c=99;r.forEach((p,l)=>p.forEach(d=>{let g=d===o?0:d.startsWith(o)?3:l<2&&d.includes(
o)?6:99;c=Math.min(c,g+l)})),c<99&&a.push([c,h])}),a.sort((r,f)=>r[0]-f[0]||t.articles[f[1]]-t.articles[r[1]]||r[1]-f[1]),a.slice(0,i).map(([,r])=>r)}}function zs({
graph:e,store:t,ctxOf:n,pick:s,fault:i}){let[o,a]=[L("query"),L("hits")],r=ri(e),f=0,h=[],c=0,p=O=>({type:e.typeOf(O),name:e.nameOf(O),alias:e.data.alias[O],articles:e.
data.articles[O],go:()=>s(O)}),l=O=>e.nodeOf.has(O.entity)?p(e.nodeOf.get(O.entity)):{type:O.type,name:O.entity,alias:O.aliases,articles:O.articles,go:()=>s(e.addNode(
O))},d=O=>({text:O,go:()=>n().go({...ie(n().state),table:"",q:O})});function g(){let O=o.value;m(r(O,Is).map(p),!t.served),clearTimeout(f),t.served&&O.trim()&&(f=
setTimeout(async()=>{try{let k=await t.ask("names",{q:O,limit:Is});o.value===O&&document.activeElement===o&&m(k.map(l),!0)}catch(k){i(k)}},ai))}function m(O,k){
let v=n(),x=o.value.trim(),E=k&&x&&!O.length;h=[...O,...x.length>1&&!document.body.classList.contains("linking")?[d(x)]:[]],c=Math.min(c,Math.max(h.length-1,0));
let z=h.map(({type:Q,name:B,alias:W,articles:G,text:K},Y)=>{let oe=K?u("li",{role:"option",id:"hit-"+Y,class:"text"},v.words.texts(K)):u("li",{role:"option",id:"\
hit-"+Y},ke(v,Q),u("span",{},B),u("small",{},W.slice(0,3).join("、")),u("small",{class:"number"},String(G)));return oe.addEventListener("mousedown",le=>{le.preventDefault(),
S(Y)}),oe});a.replaceChildren(...E?[u("li",{class:"none",role:"option","aria-disabled":"true"},v.words.none)]:[],...z),a.hidden=!h.length&&!E,o.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){h.forEach((O,k)=>L("hit-"+k).setAttribute("aria-selected",String(k===c))),h.length?o.setAttribute("aria-actived\
escendant","hit-"+c):o.removeAttribute("aria-activedescendant"),L("hit-"+c)?.scrollIntoView({block:"nearest"})}function A(){a.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function S(O){let{go:k}=h[O];o.value="",A(),k(),L("panel").focus()}return o.addEventListener("input",
()=>{c=0,g()}),o.addEventListener("blur",A),o.addEventListener("keydown",O=>{O.isComposing||O.keyCode===229||(O.key==="ArrowDown"||O.key==="ArrowUp"?(O.preventDefault(),
h.length&&(c=(c+(O.key==="ArrowDown"?1:h.length-1))%h.length),y()):O.key==="Enter"&&h.length&&!a.hidden?S(c):O.key==="Escape"&&(O.stopPropagation(),o.value="",A(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:O=>{o.placeholder=O}})}var st=150,li=12,Rs=10;function js(e,t,n,s){let i=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>ci({graph:e,firstNodes:i,firstEdges:o,
hubs:a,count:n,months:s},r)}function ci(e,t){let{graph:n,hubs:s,count:i}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=i(t),r=E=>t.
level==="sentence"?a.sentences[E]:a.weight[E],f=E=>r(E)>=t.least&&o.kind[E]<ue&&(o.kind[E]===De||t.types.has("reporter")),h=t.ends?n.lineOf(...t.ends,t.links):void 0,
c={state:t,counts:a,weight:r,passes:f,edge:h,hubs:s,tie:E=>a.weight[E]+Math.max(a.sentences[E]-a.lists[E],0)},p=t.chain?Kn(n,c,t.chain,t.not):null,l=di(n,t,p),d=E=>n.
isOf(E,t.types)&&!t.hide.has(E)&&(t.hubs||t.links!=="together"||!s.has(E)),g=E=>d(E)||l.includes(E)||t.pin.has(E),m=t.less?i({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,y=fi({...e,...c,may:g,chosen:l,before:m},t),A=m&&gi(e,c,t,y,m),S=new Set([...h===void 0?[]:[h],...p?.[0]??[],...(p??[]).flat()]),O=[...t.
sel].flatMap(E=>n.edgesOf[E].filter(z=>f(z)&&t.sel.has(n.otherEnd(z,E)))),k=[...new Set([...A?.edges??y.edges,...S,...t.links==="together"?O:[]])],v=t.node>=0?Ds(
n,c,t.node,E=>n.isOf(E,t.types)&&!t.hide.has(E)):[],x={...c,ways:p,chosen:l,compared:A,nodes:y.nodes,edges:k,near:v,around:t.links==="together"?v:k.filter(E=>n.
isTyped(E)&&(o.a[E]===t.node||o.b[E]===t.node)),measure:wi(n,a,t.size,y.nodes),groups:yi(n,y.nodes,a),ofTypes:bi(n,t),partial:!!(o.database&&a.recounted),filtered:t.
least>1||a.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(E=>n.isOf(E,t.types)&&!y.nodes.includes(E))};return Object.
freeze({...x,lit:ki(n,x,S)})}function di(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>nt(e,t.chain[0],s))])]:
[]}function Ds(e,{passes:t,tie:n},s,i){return e.edgesOf[s].filter(o=>t(o)&&i(e.otherEnd(o,s))).sort((o,a)=>n(a)-n(o)||o-a)}function fi(e,t){if(t.links!=="togeth\
er")return mi(e,t);let{graph:n,passes:s,may:i,chosen:o,firstNodes:a,firstEdges:r}=e,{data:f,edgesOf:h,otherEnd:c,typeOf:p}=n,l=x=>h[x].filter(E=>s(E)&&i(c(E,x))),
d=x=>l(x).map(E=>c(E,x)).slice(0,st),g=o.length===1?o[0]:-1,m=t.ego>0&&g>=0,y=hi(e,t),A=new Set(f.core.some(x=>t.types.has(x))?f.core:f.types),S=m?pi(e,g,t.ego):
y?a:Bs(e,A,f.limit.nodes),[O,k]=[new Set(S),new Set(S)];if(!m){for(let x of f.types)t.types.has(x)&&!A.has(x)&&Bs(e,new Set([x]),f.limit.others,O).forEach(E=>O.
add(E));g>=0&&!O.has(g)&&d(g).forEach(x=>O.add(x))}for(let x of t.open)[x,...d(x)].forEach(E=>O.add(E));for(let x of[...t.pin,...t.sel,...o])O.add(x);t.hubs&&!m&&
e.hubs.forEach(x=>{i(x)&&O.add(x)});let v=new Set(y&&!m?r:ui(e,k));for(let x of O){let E=x===g||t.open.has(x);(E||!k.has(x))&&h[x].filter(z=>s(z)&&O.has(c(z,x))).
slice(0,E?st:f.limit.each).forEach(z=>v.add(z))}return{nodes:[...O],edges:[...v]}}var hi=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&
n.least===1&&n.level==="article"&&!n.hide.size;function pi(e,t,n){let{graph:s,tie:i,may:o}=e,a=h=>Ds(s,e,h,o).map(c=>s.otherEnd(c,h)),r=a(t).slice(0,st),f=new Set(
[t,...r]);if(n===2)for(let h of r.slice(0,st/5))for(let c of a(h).slice(0,12))f.size<2*st&&f.add(c);return[...f]}function ui({graph:e,passes:t},n){let{data:s}=e,
i=Math.min(s.limit.edges,s.limit.each*n.size),o=[];for(let a=0;a<s.a.length&&o.length<i;a++)s.kind[a]===De&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&o.push(a);return o}
function Bs({graph:e,passes:t,may:n,counts:s},i,o,a=new Set){let r=e.data.name.map((f,h)=>h).filter(f=>e.isOf(f,i)&&!a.has(f)&&n(f)&&e.edgesOf[f].some(t));return s.
recounted&&r.sort((f,h)=>s.articles[h]-s.articles[f]||f-h),r.slice(0,o)}function mi({graph:e,counts:t,may:n,chosen:s,before:i},o){let{a,b:r}=e.data,f=e.typedEdges(
o.links).filter(c=>n(a[c])&&n(r[c])&&Math.max(t.weight[c],i?.weight[c]??0)>=o.least);if(o.ego&&o.node>=0){let c=d=>new Set([...d,...f.filter(g=>d.has(a[g])||d.has(
r[g])).flatMap(g=>[a[g],r[g]])]),p=c(new Set([o.node])),l=o.ego===2?c(p):p;f=f.filter(d=>l.has(a[d])&&l.has(r[d]))}let h=f.sort((c,p)=>t.weight[p]-t.weight[c]||
c-p).slice(0,e.data.limit.edges);return{nodes:[...new Set([...h.flatMap(c=>[a[c],r[c]]),...o.pin,...o.sel,...s])],edges:h}}function gi({graph:e},{counts:t},n,{nodes:s},i){
let{data:o}=e,a=new Set(s),r=l=>Math.max(t.weight[l],i.weight[l]),f=(n.links==="together"?o.a.map((l,d)=>d).filter(l=>o.kind[l]===De):e.typedEdges(n.links)).filter(
l=>a.has(o.a[l])&&a.has(o.b[l])&&r(l)>=n.least);f.sort((l,d)=>r(d)-r(l)||Math.abs(t.weight[d]-i.weight[d])-Math.abs(t.weight[l]-i.weight[l])||l-d);let h=f.slice(
0,Math.min(o.limit.edges,o.limit.each*s.length)),c=(l,d)=>d?l?l>d?"stronger":l<d?"weaker":null:"lost":"gained",p=new Map(h.map(l=>[l,c(t.weight[l],i.weight[l])]).
filter(([,l])=>l));return{edges:h,changes:p,before:i}}function wi(e,t,n,s){let i={mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,
rank:o=>e.data.rank[o]}[n];return{of:i,greatest:s.reduce((o,a)=>Math.max(o,i(a)),1e-9)}}function yi(e,t,n){let s=new Map;for(let i of t){let o=e.data.community[i];
o>=0&&o<Math.min(e.data.groups,Rs)&&(s.get(o)??s.set(o,[]).get(o)).push(i)}return[...s].sort(([i,o],[a,r])=>r.length-o.length||i-a).slice(0,Rs).filter(([,i])=>i.
length>2).map(([i,o])=>({number:i,members:o.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function bi({data:e,isOf:t,typedEdges:n},{types:s,links:i}){let o=e.
name.map((a,r)=>t(r,s));return i!=="together"?{nodes:o.filter(Boolean).length,edges:n(i).filter(a=>o[e.a[a]]&&o[e.b[a]]).length}:{nodes:o.filter(Boolean).length,
edges:e.a.filter((a,r)=>e.kind[r]<ue&&o[a]&&o[e.b[r]]).length}}function ki(e,t,n){let{state:s,chosen:i,around:o,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(
i),weak:new Set,edges:n};if(s.node>=0){let f=new Set(a),h=o.filter(p=>f.has(e.otherEnd(p,s.node))),c=h.slice(0,li*s.shown);return{strong:new Set([s.node,...c.map(
p=>e.otherEnd(p,s.node))]),weak:new Set(h.map(p=>e.otherEnd(p,s.node))),edges:new Set(c),rest:h.length-c.length}}let r=t.groups.find(({number:f})=>f===s.group);
if(r){let f=new Set(r.members);return{strong:f,weak:new Set,edges:new Set(t.edges.filter(h=>f.has(e.data.a[h])&&f.has(e.data.b[h])))}}return s.sel.size?{strong:s.
sel,weak:new Set,edges:new Set(t.edges.filter(f=>s.sel.has(e.data.a[f])&&s.sel.has(e.data.b[f])))}:null}var Oi={1:150,2:300},$i=100;function Hs(e,t){let{data:n,nodeOf:s,evidence:i}=e,o=new Set,a=p=>[n.name[n.a[p]],n.name[n.b[p]]];async function r(p,l){let d=await t.
ask("ego",{name:p,steps:l,limit:Oi[l]});e.addGraph(d),s.set(p,s.get(d.entity)),e.addPosts(s.get(p),d.posts)}async function f(p,l){let d=s.has(p)&&s.has(l)?i.get(
e.edgeOf(s.get(p),s.get(l))):void 0,g=await t.ask("quotes",{a:p,b:l,limit:$i,offset:d?.came??0});e.addGraph(g);let m=e.edgeOf(s.get(g.a),s.get(g.b));[[p,g.a],[l,
g.b]].forEach(([y,A])=>s.set(y,s.get(A))),m!==void 0&&e.addQuotes(m,g)}function h(p){if(e.isCredit(p)||e.isTyped(p)||i.has(p))return!1;let{both:l,either:d}=e.proof(
p);return new Set([...l,...d].map(e.storyOf)).size<n.weight[p]}function c(p,l){let[d,g]=[p.getAll("edge"),p.getAll("chain")],m=p.get("ego")==="2"?2:1,y=new Map(
[...p.getAll("open"),...g].map(S=>[S,1]));p.getAll("node").slice(0,1).forEach(S=>y.set(S,m));for(let S of[...p.getAll("pin"),...p.getAll("hide"),...p.getAll("se\
l")])s.has(S)||y.set(S,1);let A=l.filter(h).map(a);return d.length===2&&d.some(S=>!s.has(S))&&A.push(d),[...[...y].map(([S,O])=>[`ego ${O} ${S}`,()=>r(S,O)]),...A.
map(([S,O])=>[`pair ${S}
${O}`,()=>f(S,O)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(p,l){return(t.served?c(new URLSearchParams(p.slice(1)),l).filter(
([g])=>!o.has(g)):[]).map(([g,m])=>(o.add(g),m().catch(y=>{throw o.delete(g),y})))},older:p=>f(...a(p))})}function Si(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),i=>i.charCodeAt(0))),s.close(),
new Response(t).json()}function qs(){let e=s=>JSON.parse(document.getElementById(s).textContent),t=new Map,n=e("data");return Object.freeze({data:n,first:{nodes:e(
"nodes"),edges:e("edges")},options:e("options"),served:!!n.api,async ask(s,i={}){let o=await fetch(`${n.api}/${s}?${new URLSearchParams(i)}`),a=await o.json();if(!o.
ok)throw new Error(a.error);return a},chunk(s){return t.has(s)||t.set(s,Si(document.getElementById("quotes-"+s).textContent)),t.get(s)}})}var en=(e,t)=>[e[t-1].address,`step=${t}`].filter(Boolean).join("&");function Ws({graph:e,state:t,words:n,set:s},i){let{steps:o}=e.data,a=L("story");if(a.hidden=
!o.length,!o.length)return;let{step:r}=t,f=(h,c,p,l)=>u("button",{type:"button",id:h,disabled:l?"":null,click:()=>{i(p),L(h).focus()}},c);if(!r)return a.replaceChildren(
f("tell",n.tell,1,!1));a.replaceChildren(u("h2",{},o[r-1].title),...o[r-1].text.split(`
`).filter(Boolean).map(h=>u("p",{},h)),u("div",{class:"buttons"},f("step-back",n.stepBack,Math.max(r-1,1),r===1),u("span",{class:"soft"},`${r} / ${o.length}`),f(
"step-on",n.stepOn,Math.min(r+1,o.length),r===o.length),u("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),L("tell").focus()}},n.stepOff)))}var tn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function vi(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(i=>i.codePointAt(0)),s=new Set;for(let i=1;i<
n.length;i++)s.add((n[i-1]*31+n[i])%t);return[...s]}function Fs(e,t){let{data:n}=e,{bits:s}=n.index,i=null;async function o(){let{readable:f,writable:h}=new DecompressionStream(
"deflate"),c=h.getWriter();return c.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),p=>p.charCodeAt(0))),c.close(),new Uint8Array(await new Response(
f).arrayBuffer())}async function a(f){i??=o();let h=await i,[c,p]=[s/8,[]];for(let l=0;l*c<h.length;l++)f.every(d=>h[l*c+(d>>3)]&1<<(d&7))&&p.push(l);return p}async function r(f,h,{
from:c,to:p}){let l=new Set(h.map(S=>tn(S.text))),[d,g]=p.split("-").map(Number),m={...c&&{since:`${c}-01`},...p&&{until:new Date(Date.UTC(d,g,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:f,limit:200,...m});return{fresh:e.addHits(y).filter(S=>!l.has(tn(S.text))&&l.add(tn(S.text))),most:y.length===200?200:0}}
return async function*(h,c){let p=h.trim().toLowerCase().split(/\s+/).filter(Boolean),l=[];if(p.length){let d=performance.now();for(let g of await a(p.flatMap(m=>vi(
m,s))))(await t.chunk(g)).forEach(([y,A,S,O=""],k)=>{let v=y.toLowerCase();p.every(x=>v.includes(x))&&l.push({sentence:g*n.chunk+k,text:y,listing:!!A,marks:Array.
from({length:S.length/3},(x,E)=>S.slice(3*E,3*E+3)),clip:O})}),performance.now()-d>30&&(yield{hits:l,done:!1},await new Promise(y=>setTimeout(y)),d=performance.
now())}if(!t.served||!p.length){yield{hits:l,done:!0};return}yield{hits:l,done:!1};try{let{fresh:d,most:g}=await r(h,l,c);yield{hits:[...l,...d],done:!0,most:g}}catch(d){
yield{hits:l,done:!0,fault:d.message}}}}var nn=40,Ei=15;function Us(e,t,n){let{graph:s,state:i,words:o}=e,[a,r,f]=[u("p",{class:"soft",id:"hit-count"}),u("div",{id:"hit-names"}),u("div",{id:"texts"})],
h=({sentence:p,listing:l})=>(i.lists||!l)&&We(s,i,s.articleOf(p));(async()=>{let p=(l,d)=>{let[g,m]=[s.dayOf(s.articleOf(l.sentence)),s.dayOf(s.articleOf(d.sentence))];
return(g<m)-(g>m)||l.sentence-d.sentence};for await(let{hits:l,done:d,most:g,fault:m}of t(i.q,i)){if(!a.isConnected&&L("hit-count"))return;let y=new Set,A=l.filter(
S=>h(S)&&!y.has(s.firstPrint(S.sentence))&&y.add(s.firstPrint(S.sentence)));a.textContent=d&&!A.length?o.noText:o.textHits(A.length,d)+(d&&A.length>nn?o.comma+o.
hitsFirst(nn):"")+(g?o.comma+o.hitsMost(g):""),m&&a.append(` ${o.unanswered(m)}`),d&&c(A.sort(p))}})();function c(p){let l=new Map;for(let{marks:m}of p)for(let y of new Set(
m.map(([A])=>A)))l.set(y,(l.get(y)??0)+1);let d=[...l].filter(([m])=>s.isOf(m,i.types)&&!i.hide.has(m)).sort((m,y)=>y[1]-m[1]||m[0]-y[0]);d.length&&r.append(u("\
h3",{},o.namedThere),u("ol",{class:"rows"},...d.slice(0,Ei).map(([m,y])=>u("li",{},te(e,m),u("span",{class:"number"},String(y))))));let g=i.q.trim().split(/\s+/);
f.append(...p.slice(0,nn).map(m=>Nn(e,{...m,article:s.articleOf(m.sentence)},g))),n(d.map(([m])=>m))}return[ge(e),u("h2",{},`“${i.q}”`),a,r,f]}var[_e,Ge,Gs,vt]=[38,20,16,19],Mi=5,Ti=900,Ai=52;function Vs(e){let t=0,n=null,s=new Map;function i({graph:d,months:g}){let m=d.data.name.length;if(!s.has(m)){s.
clear();let y=new Map(g.map((v,x)=>[v,x])),A=d.data.doc.map((v,x)=>y.get(d.monthOf(x))??-1),S=g.map(()=>d.data.types.map(()=>0)),O=new Map,k=v=>(O.has(v)||O.set(
v,[...new Map(d.sentencesOf(v).map(x=>{let E=d.articleOf(x);return[d.data.story[E],A[E]]}))].filter(([,x])=>x>=0)),O.get(v));d.data.name.forEach((v,x)=>{for(let[
,E]of k(x))S[E][d.data.type[x]]++}),s.set(m,{bars:S,of:k})}return s.get(m)}function o(d,g){let{state:m,view:y,months:A}=d,S=m.node>=0?[m.node]:m.ends??[];if(!S.
length)return null;let[O,k]=S.map(E=>g(E)),v=k?new Set(k.map(([E])=>E)):null,x=A.map(()=>0);return O.filter(([E])=>!v||v.has(E)).forEach(([,E])=>x[E]++),{counted:x,
name:S.map(d.graph.nameOf).join(" — "),view:y}}function a({graph:d,state:g,months:m}){if(g.node<0)return[];let{data:y}=d,A=(S,O)=>{let k=(S||O||"").slice(0,7);
return k?Math.max(0,Math.min(m.length-1,m.findLastIndex(v=>v<=(k.length===4?`${k}-01`:k)))):-1};return y.post.filter(S=>(S[0]===g.node||S[2]===g.node)&&!S[3]).map(
([S,O,k,,v,x,E,z])=>{let Q=S===g.node?k:S;return[`${O} ${typeof Q=="number"?d.nameOf(Q):Q}`,A(E,y.dates[v]),z?A(z):A(y.dates[x],y.dates[v]),!!(E||z)]}).filter(([
,S,O])=>S>=0&&O>=S).slice(0,Mi)}function r(){let d=e(),{months:g,state:m,words:y,graph:A}=d,S=L("time");if(S.hidden=g.length<2,S.hidden)return;let{bars:O,of:k}=i(
d),v=o(d,k),x=a(d),E=Math.max(L("strip").clientWidth,200),z=E/g.length,Q=_e+(v?Ge:0)+Gs+x.length*vt,B=J("svg",{width:E,height:Q,viewBox:`0 0 ${E} ${Q}`,role:"im\
g","aria-label":y.bars}),[W,G]=[Math.max(g.indexOf(m.from),0),m.to?g.indexOf(m.to):g.length-1],K=!!(m.from||m.to);if(xi(B,d,O,z,Y=>!K||Y>=W&&Y<=G),v){let Y=Math.
max(...v.counted,1);v.counted.forEach((oe,le)=>{oe&&B.append(J("rect",{x:le*z,y:_e+Ge-oe/Y*(Ge-4),width:Math.max(z-.5,1),height:oe/Y*(Ge-4),class:"own"},sn(`${v.
name} · ${g[le]} · ${y.inArticles(oe)}`)))})}if(Ci(B,g,z,_e+(v?Ge:0)),x.forEach(([Y,oe,le,Xe],Ae)=>{let Se=_e+(v?Ge:0)+Gs+Ae*vt;B.append(J("line",{x1:oe*z,x2:(le+
1)*z,y1:Se+vt-3,y2:Se+vt-3,class:Xe?"term printed":"term"},sn(Y)));let xe=Math.min(oe*z,E-12*Y.length),Ce=J("text",{x:Math.max(xe,0),y:Se+11,class:"term"});Ce.textContent=
Y,B.append(Ce)}),K&&_s(B,W*z,(G+1)*z,Q,"brush"),m.less){let[Y,oe]=m.less.split("..").map(le=>g.indexOf(le));_s(B,Y*z,(oe+1)*z,Q,"brush less")}L("strip").replaceChildren(
B),L("strip").setAttribute("aria-label",y.time),B.addEventListener("pointerdown",Y=>h(Y,z)),f(d,[W,G],K,v,A)}function f(d,[g,m],y,A){let{words:S,state:O,months:k,
set:v}=d,x=m-g+1,E=g>=x?`${k[g-x]}..${k[g-1]}`:"",z=["gained","lost","stronger","weaker"],[Q,B]=O.less.split("..");L("time-acts").replaceChildren(ae("play",t?S.
pause:S.play,!!t,()=>p()),...y&&(E||O.less)?[ae("compare",S.compare,!!O.less,()=>v({less:O.less?"":E}))]:[],...y?[u("button",{type:"button",id:"all-time",click:()=>{
l(),v({from:"",to:"",less:""})}},S.clear)]:[],O.less?u("span",{class:"soft",id:"compared"},S.compared(`${O.from||k[0]}–${O.to||k.at(-1)}`,`${Q}–${B}`),...z.
map(W=>u("b",{class:W},` ━ ${S[W]} ${[...d.view.compared?.changes.values()??[]].filter(G=>G===W).length}`))):u("span",{class:"soft"},A?S.own(A.name):y?`${k[g]}\
 – ${k[m]}`:S.bars),...O.less||A?[]:[u("span",{class:"soft key"},...d.graph.data.types.map(W=>u("span",{},J("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hid\
den":"true"},J("rect",{width:10,height:10,fill:d.graph.data.colours[W]})),d.graph.data.labels[W][S.language].many)))])}function h(d,g){let m=e(),y=d.currentTarget,
A=k=>Math.max(0,Math.min(m.months.length-1,Math.floor((k-y.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=A(d.clientX),y.setPointerCapture(d.pointerId);
let S=J("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append(S);let O=k=>{let[v,x]=[n,A(k)].sort((E,z)=>E-z);return S.setAttribute("x",v*g),S.setAttribute(
"width",(x-v+1)*g),[v,x]};O(d.clientX),y.addEventListener("pointermove",k=>O(k.clientX)),y.addEventListener("pointerup",k=>{let[v,x]=O(k.clientX);c(v,x)},{once:!0})}
function c(d,g){let{months:m,set:y}=e();y({from:m[d],to:m[g],less:""})}function p(){if(t)return l();let{months:d,state:g}=e(),m=g.from&&g.to&&!(g.from===d[0]&&g.
to===d.at(-1))?d.indexOf(g.to)-d.indexOf(g.from)+1:Math.max(1,Math.round(d.length/12)),y=g.from&&g.to?d.indexOf(g.from)+1:0;y+m>d.length&&(y=0),t=setInterval(()=>{
if(y+m>d.length)return l();c(y,y+m-1),y++},Ti),r()}function l(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var sn=e=>{let t=J("title");return t.textContent=
e,t};function xi(e,t,n,s,i){let{graph:o,months:a,words:r}=t,{data:f}=o,h=Math.max(...n.map(c=>c.reduce((p,l)=>p+l,0)),1);n.forEach((c,p)=>{let l=_e,d=J("g",i(p)?
{}:{class:"out"},sn(`${a[p]} · ${f.types.map((g,m)=>c[m]?`${f.labels[g][r.language].many} ${c[m]}`:"").filter(Boolean).join(" · ")}`));f.types.forEach((g,m)=>{
let y=c[m]/h*(_e-3);y&&(l-=y,d.append(J("rect",{x:p*s,y:l,width:Math.max(s-(s>3?1:0),.7),height:y,fill:f.colours[g]})))}),e.append(d)})}function Ci(e,t,n,s){let o=[
1,2,3,6,12,24,60,120].find(r=>r*n>=Ai)??240,a=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(J("l\
ine",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=o){let f=J("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"\
axis"});f.textContent=o>=12?t[r].slice(0,4):t[r],e.append(J("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),f)}}var _s=(e,t,n,s,i)=>e.append(J("rect",{x:t,
y:0,width:Math.max(n-t,2),height:s,class:i}));var Z=e=>e.toLocaleString("en"),he=(e,t)=>`${Z(e)} ${t}${e===1?"":"s"}`,on={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
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
asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选\
多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arr\
ow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"\
Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,i)=>`${e} of ${t} entities, ${n} of ${s}\
 ${{post:"lines of posts shown",event:"lines of events shown"}[i]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:"\
, ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":he(e,"page"),he(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a no\
de or a name for its posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articl\
es",mentions:"Mentions",inArticles:e=>he(e,"article"),named:e=>he(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"\
Appears with",covered:"In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual informa\
tion, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Z(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",
evidence:"Evidence",both:e=>`together in ${he(e,"article")}`,wrote:e=>`in ${he(e,"article")} credited to the reporter`,said:e=>`in ${he(e,"sentence")}`,lists:e=>`\
of these ${he(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",untitled:"(no headline)",filters:"Filter a\
nd look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"\
without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"\
by community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part \
in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"\
Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Z(e)} of types not chosen`:"",rows:e=>he(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"\
Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other c\
hains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,i,o)=>`\
This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${i} of ${o} articles. For the rest use kg who NAME, kg expo\
rt or kg serve.`,rest:(e,t,n,s,i,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${i} of ${o} articles; the rest comes from th\
e database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${he(e,"mo\
re article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As \
printed",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e}\
 hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(
", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"\
Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest t\
hat hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",
ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,
lastSeen:e=>`last seen ${e}`,days:e=>he(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e} to ${t}, against what came before`,newPosts:"Posts seen for th\
e first time",newPeople:"New",gone:"No longer seen",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising link\
s",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`\
Search the text for “${e}”`,textHits:(e,t)=>t?he(e,"sentence"):`${he(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"\
Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"\
Time: drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}\
: articles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a pers\
on to the body of the post; dashed: former posts alone",event:"Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"in\
spects",attend:"attends",chair:"chairs",speak:"speaks",sign:"signs",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invest\
s"},events:"Events",newest:"Newest events",times:(e,t)=>he(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in whic\
h both appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the dossier and the address)",selectHint:"Hold Shift and click nodes to select\
 several."}};var Ks=.5,an=matchMedia("(max-width: 760px)"),Xs={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},$e=qs(),F=un($e),rn=mn(F.data),Li=js(F,$e.first,
Hn(F),rn),Qs=Hs(F,$e),Ni=Fs(F,$e),Pi=matchMedia("(prefers-reduced-motion: reduce)").matches,Te=Pi?0:350,ze=L("panel"),C={state:On(F),ctx:null,followed:null,linking:-1,
waiting:0,drawn:""},V=Ns(L("canvas"),F,$e,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Re({sel:be(C.state.sel,e)}):dn(e,e===C.state.node?C.state.ego:0),edge:e=>Ke(
{...ie(C.state),ends:[F.data.a[e],F.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=C.state;(e>=0||t||n||s>=0)&&Ke(ie(C.state))},covers:zi,line:e=>Wn(
C.ctx,e),hover:e=>ws(C.ctx,e)}),Ys=Vs(()=>C.ctx),Et=zs({graph:F,store:$e,ctxOf:()=>C.ctx,pick:dn,fault:to}),Ii=e=>on[e.lang||(navigator.language.startsWith("zh")?
"zh":"en")],Zs=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function zi(){let e=L("canvas").getBoundingClientRect();return{boxes:[
"legend","kinds","zoom","story"].map(n=>L(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.
bottom-e.top})),top:L("kinds").offsetHeight?L("kinds").offsetHeight+16:0,left:L("legend").open&&innerWidth>1600?L("legend").offsetWidth:0}}function ln(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Ke(e){let t=Sn(e,F);t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search),Mt()}function Re(e){Ke({
...C.state,...e})}function eo(e){location.hash=en(F.data.steps,e),Mt()}function cn(e){C.linking=C.linking===e?-1:e,document.body.classList.toggle("linking",C.linking>=
0),Et.say(C.linking>=0?C.ctx.words.chainTo:C.ctx.words.search),C.linking>=0&&Et.focus(),L("chain")?.setAttribute("aria-pressed",String(C.linking===e))}function dn(e,t=0){
let n=C.linking;n>=0&&cn(n);let s={...ie(C.state),table:""};Ke(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function Mt(){L("fault").hidden=!0,
fn(),requestAnimationFrame(()=>{ze.scrollTop=0})}function Ri(){let e=$n(location.hash,F,rn);return an.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function fn(){let e=C.
drawn,t=document.activeElement;C.followed=location.hash;let n=Ri(),s=Ii(n);Di(s,Zs(n));let i=Li(n);C.state=n,document.body.classList.toggle("chosen",i.chosen.length>
0),C.drawn=vn(n),Ws({graph:F,state:n,words:s,set:Re},eo),V.draw(i,ln(),e!==C.drawn),C.ctx=Object.freeze({graph:F,months:rn,state:n,view:i,words:s,picture:V,go:Ke,
set:Re,link:cn,looks:V.looks(),linking:C.linking,bare:()=>ie(C.state),older:o=>Js([Qs.older(o)])}),ss(C.ctx),In(C.ctx),zn(C.ctx),Rn(C.ctx),Bn(C.ctx),Ys.write(),
document.querySelector("header details[open]")&&Ht(C.ctx),ze.replaceChildren(...Bi(C.ctx).flat(2).filter(o=>o!=="")),e===C.drawn&&V.isReady()&&(i.chosen.length?
V.bringIntoView(i.chosen,Te):n.group>=0&&i.lit&&V.fit(Te,[...i.lit.strong])),t.isConnected||(L(t.id)??ze).focus({preventScroll:!0}),ji(C.ctx),Js(Qs.bring(location.
hash,i.edge===void 0?(i.ways??[]).flat():[i.edge]))}function Bi(e){let{state:t,view:n}=e,s=t.read?F.articleAt(t.read):void 0;if(s!==void 0)return Pn(e,s);if(t.q)
return Us(e,Ni,V.shine);if(n.edge!==void 0)return(F.isTyped(n.edge)?Fn:ls)(e,n.edge);if(t.chain)return cs(e);if(t.node>=0)return rs(e,t.node);if(t.sel.size)return us(
e);let i=n.groups.find(({number:o})=>o===t.group);return i?ds(e,i):bs(e)}function ji(e){let{view:t,state:n,words:s}=e;document.title=`${Qt(e)} · kg`,L("chosen").
textContent=t.chosen.map(a=>`${F.nameOf(a)} ${me(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let i=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.
ofTypes.edges].map(Z);L("shown").textContent=s.counts(...i,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+
s.hubs(t.leftOut.length):"")+s.off(F.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!($e.served&&C.waiting)&&(L("fault").hidden=$e.served,L("fault").
textContent=s.unknown(o.join(s.stroke)))}function Js(e){C.waiting+=e.length,ze.setAttribute("aria-busy",String(C.waiting>0));for(let t of e)t.finally(()=>{C.waiting--,
ze.setAttribute("aria-busy",String(C.waiting>0))}).then(()=>{C.state.ego&&(C.drawn=""),fn()},to)}function to(e){L("fault").hidden=!1,L("fault").textContent=C.ctx.
words.unanswered(e.message)}function Di(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==
e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let i of document.querySelectorAll("[data-word]"))i.textContent=e[i.dataset.
word];for(let i of document.querySelectorAll("[data-label]"))i.setAttribute("aria-label",e[i.dataset.label]);for(let i of document.querySelectorAll("[data-hint]"))
i.setAttribute("title",e[i.dataset.hint]);if(Et.say(C.linking>=0?e.chainTo:e.search),hs(e,()=>C.ctx,ln,Zt),L("part").hidden=!F.data.database,F.data.database){let{
entities:i,links:o,articles:a}=F.data.database,{held:r}=F;L("part").textContent=($e.served?e.rest:e.part)(...[r.nodes,i,r.edges,o,r.stories,a].map(Z))}}}L("stag\
e").addEventListener("keydown",e=>{if(e.target!==L("stage"))return;let{view:t,state:n}=C.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Xs&&t.nodes.length){
e.preventDefault();let i=n.node>=0?V.next(s,Xs[e.key]):s;i>=0&&dn(i)}else e.key==="+"||e.key==="="?V.zoom(1.3,Te):e.key==="-"?V.zoom(1/1.3,Te):e.key==="0"?V.fit(
Te):e.key==="Enter"&&ze.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let{steps:t}=F.data;if(t.length&&(e.key==="PageDown"||e.key===
"PageUp")&&!ze.contains(document.activeElement))e.preventDefault(),eo(Math.max(1,Math.min(C.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&
(e.ctrlKey||e.metaKey))e.preventDefault(),Zt();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==L("query"))e.preventDefault(),Et.focus();else if(e.
key==="Escape"){let n=document.querySelectorAll("header details[open]");C.linking>=0?cn(C.linking):n.length?n.forEach(s=>{s.open=!1}):C.state.read?Re({read:""}):
Ke(ie(C.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});
L("language").addEventListener("click",()=>Re({lang:C.ctx.words===on.zh?"en":"zh"}));L("theme").addEventListener("click",()=>Re({theme:Zs(C.state)==="dark"?"lig\
ht":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&Ht(C.ctx)});L("rows").addEventListener("click",()=>Re(
{table:C.state.table?"":"nodes"}));L("closer").addEventListener("click",()=>V.zoom(1.3,Te));L("farther").addEventListener("click",()=>V.zoom(1/1.3,Te));L("whole").
addEventListener("click",()=>V.fit(Te));L("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(
e,()=>{C.followed!==location.hash&&Mt()});addEventListener("resize",()=>{C.ctx&&Ys.write()});an.addEventListener("change",()=>{C.ctx&&fn()});Ps(()=>C.ctx,ln);L(
"legend").open=innerWidth>1600;L("legend").addEventListener("toggle",()=>{C.ctx&&V.isReady()&&V.refit()});V.whenReady(()=>{let{view:e}=C.ctx;an.matches&&V.scale()<
Ks&&e.nodes.length&&!C.state.ego&&V.centre(Math.min(...e.nodes),Ks),e.chosen.length&&V.bringIntoView(e.chosen,0)});!location.hash&&F.data.steps.length&&history.
replaceState(null,"","#"+en(F.data.steps,1));setTimeout(Mt);var Ve=e=>F.nodeOf.get(e);window.kg=Object.freeze({settled:()=>C.followed===location.hash&&C.waiting===
0&&V.isStill(),nodes:()=>C.ctx.view.nodes.map(e=>F.data.name[e]),edges:()=>C.ctx.view.edges.map(e=>[F.data.name[F.data.a[e]],F.data.name[F.data.b[e]]]),node:e=>(V.
now(),V.point(Ve(e))),edge:(e,t)=>V.pointOf(F.lineOf(Ve(e),Ve(t),C.state.links)),line:(e,t)=>{let n=F.lineOf(Ve(e),Ve(t),C.state.links);return{...V.looks().line(
n),step:V.looks().step(n)}},lit:()=>C.ctx.view.lit?[...C.ctx.view.lit.strong].map(e=>F.data.name[e]):null,group:e=>C.ctx.view.groups.find(({members:t})=>t.includes(
Ve(e)))?.number??-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:i,bottom:o})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen({x:i,y:o})];return{text:t,
name:F.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
