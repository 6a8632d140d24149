// sources b6ee9d62b39b60a5e3a7890b154daa82f64d1751d765d3e8dd8b62d7e41f029a
"use strict";
(()=>{function bn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&ht(t,n[0],n[2],n);return t}function kn(e){let t=new Map;for(let n of e.
event){let[,,s,i,o]=n;for(let a of s)for(let r of i)ht(t,a,r,n);if(s.length+i.length<=20)for(let a of[s,i])a.forEach((r,d)=>a.slice(d+1).forEach(p=>ht(t,r,p,n)));
if(o>=0)for(let a of s)ht(t,a,o,n)}return t}function ht(e,t,n,s){if(t===n)return;let i=Rt(t,n),o=e.get(i)??e.set(i,[]).get(i);o.includes(s)||o.push(s)}var Rt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function ut(e,t,n){let s=t.flatMap(i=>n==="post"?[i[4],i[5]]:[i[1]]).filter(Boolean).sort((i,o)=>e.dates[i]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Fe=0,Ue=1,ue=2,Oo=3,nt="posted";function mt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var jt=e=>{let t=0;return e.map(n=>t+=n)};function $o(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function On(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((b,E)=>{n[b].push(E),n[t.b[E]].push(E)}),t.kind=t.a.map(()=>Fe);let s=new Map(t.name.
map((b,E)=>[b,E])),i=new Map(t.called),o=new Set(jt(t.listed)),a=new Map;jt(t.again.map(([b])=>b)).forEach((b,E)=>a.set(b,b-t.again[E][1]));let r=new Map(t.docName.
map(b=>[b,[]]));t.doc.forEach((b,E)=>r.get(t.docName[b]).push(E));let d=$o(t.docName),p=b=>b.startsWith(d)?b.slice(d.length):b,l=[],u=new Map,f=new Map(t.docName.
map((b,E)=>[b,E])),c=new Map(t.dates.map((b,E)=>[b,E])),m=new Map,h=new Set(t.posted),y=0,M=!1,O=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),k=b=>t.types[t.type[b]],$=b=>h.has(b)?nt:k(b),v=(b,E)=>E.has(k(b))||E.has($(b)),x=(b,E)=>t.a[b]===
E?t.b[b]:t.a[b],C=(b,E)=>n[b]?.find(P=>x(P,b)===E);function z(b){let[E,P]=[0,t.from.length-1];for(;E<P;){let B=E+P+1>>1;t.from[B]<=b?E=B:P=B-1}return E}function j(b){
return m.has(b)||m.set(b,jt(t.seen[b])),m.get(b)}let F=b=>j(b).filter((E,P,B)=>E!==B[P-1]),I=b=>t.story[z(b)],G=b=>t.dates[t.docDate[t.doc[b]]];function X(b){b.
kind<ue&&[b.a,b.b].forEach(E=>n[E].push(t.a.length));for(let E of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[E].push(b[E])}function U(b){
return Promise.all(b.map(async E=>{if(E>=t.said)return l[E-t.said];let[P,B,V,w=""]=(await e.chunk(Math.floor(E/t.chunk)))[E%t.chunk],S=[];for(let A=0;A<V.length;A+=
3)S.push(V.slice(A,A+3));return{sentence:E,text:P,listing:!!B,marks:S,clip:w}}))}function se(b){let E=new Map;for(let P of b)mt(E,z(P),P);return[...E].sort(([P],[
B])=>(G(P)<G(B))-(G(P)>G(B))||P-B)}function le(b){if(u.has(b))return u.get(b);let[E,P]=[F(t.a[b]),F(t.b[b])],B=new Set(P),V=E.filter(R=>B.has(R)),w=new Set(V.map(
I)),[S,A]=[new Set(E.map(I)),new Set(P.map(I))],N=[...new Set([...E,...P])].filter(R=>!w.has(I(R))&&A.has(I(R))&&S.has(I(R)));return{both:V,either:N.sort((R,H)=>R-
H)}}function et(){if(M)return;M=!0,y++;let b=t.name.map((P,B)=>new Map(F(B).map(V=>[I(V),z(V)]))),E=new Map;b.forEach((P,B)=>{if(k(B)!=="reporter")for(let V of P.
keys())mt(E,V,B)}),b.forEach((P,B)=>{if(k(B)!=="reporter")return;let V=new Map;for(let[w,S]of P)for(let A of E.get(w)??[])mt(V,A,t.docDate[t.doc[S]]);for(let[w,
S]of[...V].sort(([A,N],[R,H])=>H.length-N.length||A-R)){let A=S.filter(Boolean).sort((N,R)=>t.dates[N]<t.dates[R]?-1:1);X({a:w,b:B,weight:S.length,sentences:0,lists:0,
npmi:null,since:A[0]??0,until:A.at(-1)??0,kind:Ue})}})}let Ce={post:null,event:null},ve=new Map,Le={post:new Map,event:new Map};function Ne(b){return b==="toget\
her"?[]:(Ce[b]??=[...b==="post"?bn(t):kn(t)].sort(([,E],[,P])=>P.length-E.length).map(([E,P])=>{let[B,V]=E.split(" ").map(Number),[w,S]=ut(t,P,b);X({a:B,b:V,weight:P.
length,sentences:0,lists:0,npmi:null,since:w,until:S,kind:b==="post"?ue:Oo});let A=t.a.length-1;return ve.set(A,P),Le[b].set(E,A),A}),Ce[b])}function Pt(b,E,P){
return Ne(P),Le[P]?.get(Rt(b,E))??C(b,E)}function dt(b,E,P){return b.has(E)||(b.set(E,b.size),P()),b.get(E)}let ke=b=>dt(c,b??"",()=>t.dates.push(b)),ft=b=>dt(f,
b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push(ke(b.date)),t.pageNumber.push(b.page??"")});function Pe(b){if(!s.has(b.entity)){s.set(
b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&h.add(t.name.length);let E={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.
pinyin,mentions:b.mentions,articles:b.articles,first:ke(b.first),last:ke(b.last),rank:0,community:-1,seen:[]};for(let[P,B]of Object.entries(E))t[P].push(B);y++}
return s.get(b.entity)}function De({entities:b,links:E}){b.forEach(Pe);for(let P of E){let[B,V]=[s.get(P.source),s.get(P.target)];C(B,V)===void 0&&X({a:B,b:V,weight:P.
weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:ke(P.first),until:ke(P.last),kind:Fe})}y++}function Ie(b,E){let P=B=>s.get(B)??B;t.post=[...t.post.
filter(([B,,V])=>B!==b&&V!==b),...E.map(B=>[P(B.person),B.post,P(B.organ),Number(B.former),ke(B.first),ke(B.last),B.begin??"",B.until??"",-1])],Ce.post=null,y++}
function pt(b,{quotes:E,more:P}){let B=new Map;for(let N of E)mt(B,`${N.sentence.doc}
${N.sentence.article}`,N);let V=u.get(b)??{both:[],either:[],came:0},[w,S]=[[...V.both],[...V.both,...V.either]];for(let N of B.values()){let[{sentence:R}]=N,H={
doc:ft(R),article:R.article,headline:R.headline,story:R.story,from:t.said+l.length};for(let[q,D]of Object.entries(H))t[q].push(D);for(let{sentence:q,marks:D}of N){
let _=t.said+l.length;l.push({sentence:_,text:q.text,listing:q.listing,marks:D.map(Q=>[s.get(Q.entity),Q.start,Q.end]),clip:q.clip??""}),S.push(_),q.both&&w.push(
_)}}let A=new Set(w.map(I));u.set(b,{both:w,either:S.filter(N=>!A.has(I(N))),more:P,came:V.came+E.length}),y++}let tt=new Map;function It(b){return y++,b.map(E=>{
let P=`${E.doc} ${E.start}`;if(!tt.has(P)){let B=t.said+l.length,V={doc:ft(E),article:E.article,headline:E.headline,story:`${E.doc}#${E.article}`,from:B};for(let[
S,A]of Object.entries(V))t[S].push(A);let w=E.entities.map(S=>s.get(S)).filter(S=>S!==void 0).map(S=>{let A=[t.name[S],...t.alias[S]].filter(R=>E.text.includes(
R)).sort((R,H)=>H.length-R.length)[0],N=A?E.text.indexOf(A):0;return[S,N,N+(A??"").length]});l.push({sentence:B,text:E.text,listing:!1,marks:w.sort((S,A)=>S[1]-
A[1]),clip:""}),tt.set(P,B)}return l[tt.get(P)-t.said]})}return Object.freeze({data:t,held:O,edgesOf:n,nodeOf:s,lists:o,evidence:u,posted:h,typeOf:k,kindOf:$,isOf:v,
otherEnd:x,edgeOf:C,articleOf:z,typedEdges:Ne,lineOf:Pt,rowsOf:ve,namingsOf:j,sentencesOf:F,storyOf:I,dayOf:G,quotes:U,byArticle:se,proof:le,version:()=>y,served:e.
served,nameOf:b=>i.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>G(b).slice(0,7),isCredit:b=>t.kind[b]===Ue,isTyped:b=>t.kind[b]>=ue,sentencesIn:b=>{let E=t.
from[b+1]??t.said+l.length;return Array.from({length:E-t.from[b]},(P,B)=>t.from[b]+B)},placeOf:b=>`${t.docName[t.doc[b]]}#${t.article[b]}`,fileOf:b=>`${p(t.docName[t.
doc[b]])}#${t.article[b]}`,articleAt:b=>{let E=b.lastIndexOf("#");return(r.get(d+b.slice(0,E))??r.get(b.slice(0,E))??[]).find(P=>String(t.article[P])===b.slice(
E+1))},addCredits:et,addNode:Pe,addGraph:De,addPosts:Ie,addQuotes:pt,addHits:It})}function $n(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(
0,7)).sort();if(!t.length)return[];let n=[];for(let[s,i]=t[0].split("-").map(Number);;i===12?(s++,i=1):i++)if(n.push(`${s}-${String(i).padStart(2,"0")}`),n.at(-1)>=
t.at(-1)||n.length>2400)return n}function Sn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,i)=>e.dates[s]<e.dates[i]?-1:1);
return[n[0]??0,n.at(-1)??0]}function gt(e,t,n){let[s,i]=[e.dates[t],e.dates[n]];return s===i?s:[s,i].filter(Boolean).join(" – ")}var Re=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],zt="#8a8a8a",je={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[So,vn]=[6.5,23],vo=4,Mo=[.5,.72,.86,.94,.98],st=[.8,1.3,2,3,4.4,6],
wt=[.13,.2,.3,.42,.56,.72],Eo=.16;function Mn(e,t,n,s,i){let{data:o}=e,a=Math.max(So,Math.min(vo/i,14)),r=new Map(Re.slice(0,o.groups).map((h,y)=>[y,h])),d=h=>Math.
min((a+(vn-a)*Math.sqrt(t.measure.of(h)/t.measure.greatest))*(e.typeOf(h)==="reporter"?1.5:1),vn),p=h=>t.state.colour==="type"?o.colours[e.typeOf(h)]:r.get(o.community[h])??
zt,l=To(t),u=Math.min(1,Eo/Math.max(Ao(e,t,l,s),1e-9)),f=h=>l.findLastIndex(y=>t.tie(h)>=y),c=t.compared?.changes,m=h=>t.state.links==="post"&&(e.rowsOf.get(h)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:p,step:f,scale:l,coloured:r,least:a,line(h){let y=t.lit,M=y?.edges.has(h),O=f(h),k=c?.get(h),$=Math.max(
wt[O]*u,.06);if(e.isTyped(h))return{width:Math.min(1.4+.5*(t.counts.weight[h]-1),5)+(M?.6:0),opacity:y&&!M?.12:k?.8:.6,colour:k?n[k]:M?n.accent:n.edge,dashes:m(
h)||k==="lost"?[5,4]:!1};let v=k||M?Math.max(wt[O],.6):y?$*(t.state.ego?.6:.25):$;return{width:M?st[O]+.8:k?Math.max(st[O],1.4):y&&t.state.ego?Math.min(st[O],1.5):
st[O],opacity:v,colour:k?n[k]:M?n.accent:n.edge,dashes:k==="lost"||o.kind[h]===Ue?[5,4]:!1}},opacity:h=>!t.lit||t.lit.strong.has(h)?1:t.lit.weak.has(h)?.45:t.state.
ego?.6:.13})}function To(e){let t=e.edges.map(e.tie).sort((s,i)=>s-i),n=[0];for(let s of Mo){let i=t[Math.floor(s*t.length)]??1;i<=n.at(-1)&&(i=t.find(o=>o>n.at(
-1))??1/0),n.push(i)}return n}function Ao({data:e},t,n,s){let i=t.nodes.map(s).filter(Boolean);if(i.length<2)return 0;let o=u=>i.reduce(([f,c],m)=>[Math.min(f,m[u]),
Math.max(c,m[u])],[1/0,-1/0]),[[a,r],[d,p]]=[o("x"),o("y")];return t.edges.reduce((u,f)=>{let[c,m]=[s(e.a[f]),s(e.b[f])],h=n.findLastIndex(y=>t.tie(f)>=y);return c&&
m?u+st[h]*wt[h]*Math.hypot(c.x-m.x,c.y-m.y):u},0)/Math.max((r-a)*(p-d),1e4)}var Ht=["mentions","articles","degree","rank"],yt=["hide","pin","open","sel","not"],Bt={level:["article","sentence"],colour:["community","type"],size:Ht,links:[
"together","post","event"]},xo={least:1,from:"",to:"",level:"article",lists:!0},it={...xo,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},En={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},Tn={lang:["zh","en"],
theme:["light","dark"]},ot=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[nt]:[],...e.types.filter(n=>!e.core.includes(n))],An=e=>({...it,
...En,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(yt.map(t=>[t,new Set]))}),ie=e=>({...e,...En}),Me=(e,t)=>e===t?e:`${e} – ${t}`,
Co=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(e??"")?e:"";function xn(e,t,n,s){let i=new URLSearchParams(e.slice(1)),o=(c,m,h)=>m.includes(i.get(c))?i.get(c):h,a=c=>i.
getAll(c).map(m=>t.nodeOf.get(m)).filter(m=>m!==void 0),r=(c,m,h,y)=>Math.max(m,Math.min(Number.parseInt(i.get(c)??"",10)||y,h)),d=i.has("types")?i.get("types").
split(",").filter(c=>ot(t).includes(c)):t.data.core,[p,l,[u=-1]]=[a("edge"),a("chain"),a("node")],f=[...p,...l,...u<0?[]:[u]];return{types:new Set([...d,...f.filter(
c=>!t.isOf(c,new Set(d))).map(t.kindOf)]),node:u,ends:p.length===2&&t.lineOf(...p,o("links",Bt.links,"together"))!==void 0?p:null,chain:l.length===2&&l[0]!==l[1]?
l:null,ego:{1:1,2:2}[i.get("ego")]??0,least:r("least",1,1e3,1),from:o("from",n,""),to:o("to",n,""),less:Co(i.get("less")),lists:i.get("lists")!=="0",...Object.fromEntries(
Object.entries(Bt).map(([c,m])=>[c,o(c,m,it[c])])),...Object.fromEntries(Object.entries(Tn).map(([c,m])=>[c,o(c,m,"")])),table:o("table",["nodes","edges"],""),hubs:i.
get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:i.get("q")??"",note:i.get("note")??"",read:i.get("read")??"",dossier:i.
get("dossier")==="1",...Object.fromEntries(yt.map(c=>[c,new Set(a(c))])),unknown:["node","edge","chain"].flatMap(c=>i.getAll(c)).filter(c=>!t.nodeOf.has(c))}}function bt(e,t){
let n=new URLSearchParams,s=o=>t.data.name[o],i=ot(t).filter(o=>e.types.has(o));i.join()!==ot(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",i.join()),
e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of[
"least","from","to","less",...Object.keys(Bt),"table","q","read","note","shown"])e[o]!==it[o]&&n.set(o,e[o]);for(let o of Object.keys(Tn))e[o]&&n.set(o,e[o]);e.
group>=0&&n.set("group",e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of yt)e[o].
forEach(a=>n.append(o,s(a)));return n.toString()}var Cn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].
join(";"),Oe=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Ln=(e,t)=>({...e,...it,...Object.fromEntries(yt.map(n=>[n,new Set])),types:new Set(t.data.
core)});function Nn(e,t,n,s){let i=(r,d,p)=>({name:r,text:d,without:{...e,...p}}),o=(r,d)=>[...e[r]].map(p=>i(r,`${d} ${t.nameOf(p)}`,{[r]:Oe(e[r],p)})),a=(r,d,p)=>e[r]===
it[r]?[]:[i(r,d,p)];return[...e.from||e.to?[i("months",Me(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Me(...e.less.split(
".."))}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a(
"links",s.kinds[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var T=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[i,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
i,o):o!==null&&s.setAttribute(i,o);return s.append(...n.flat().filter(i=>i!==null&&i!=="")),s}function Z(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[i,o]of Object.entries(t))s.setAttribute(i,o);return s.append(...n),s}var $e=(e,t,n)=>Z("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},Z("path",{d:je[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ge=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,fe=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>fe(e,{...ie(e.state),table:"",node:t},
$e(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),he=(e,t,...n)=>fe(e,{...ie(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Ee=(e,t)=>he(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ae=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),kt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),at=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g("span",{},
t))),oe=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function Te({words:e},t,n,s,i){let o=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(d){let p=o.children.length;o.append(...n.slice(p,p+d).map(i));let l=n.length-o.children.length;a.hidden=l===0,a.textContent=e.more(Math.min(l,
s*5))}return r(s),[o,a]}var we=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(ie(e.state))},"← ",e.words.close),Ot=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",re=(e,t,n)=>gt(e.graph.data,t,n);function Pn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function qt({graph:e,words:t},n){let{data:s}=e,i=s.doc[n],o=s.pageNumber[i];return[s.paper[i],s.dates[s.docDate[i]]||t.undated,o&&t.page(o),s.headline[n]]}var Lo=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Dt(e,t,n){let[s,i,o,a]=qt(e,n),r=[s,i,o,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(Lo(t),r.join(e.words.comma))}function Wt(e,t){let[n,s,i,o]=qt(e,t);return[g("b",{class:"headline"},o||e.
words.untitled),g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,i].filter(Boolean).join(" · "))]}var In=(e,t)=>fe(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ae(e,t,n,s){let i=g("article",{},g("header",{},...Wt(e,t)));return Rn(e,i,t,n,s),i}function Ge(e,t,n,s){let i=g("details",{},g("summa\
ry",{},...Wt(e,t))),o=null,a=()=>o??=Rn(e,i,t,n,s);return i.addEventListener("toggle",a,{once:!0}),i.addEventListener("fill",({detail:r})=>r.push(a())),i}function*Ft(e,t,n){
let s=0;for(let[i,o,a]of t)o<s||a<=o||(yield e.slice(s,o),yield n(i,e.slice(o,a)),s=a);yield e.slice(s)}async function Rn(e,t,n,s,i){let o=new Set;for(let{sentence:a,
text:r,listing:d,marks:p,clip:l}of await e.graph.quotes(s)){if(o.has(e.graph.firstPrint(a)))continue;o.add(e.graph.firstPrint(a));let u=(f,c)=>g("mark",{class:f===
i[0]?"one":"other"},c);t.append(g("blockquote",{},d?g("span",{class:"chip"},e.words.listing):"",...Ft(r,p.filter(([f])=>i.includes(f)),u),jn(e,r,n),zn(e,l)))}t.
append(In(e,n))}function jn(e,t,n){let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await No(Dt(e,t,n)),s.textContent=e.words.copied}),s}var zn=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function No(e){try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Bn(e,{text:t,marks:n,article:s,listing:i,clip:o},a){let r=(f,c)=>fe(e,{...ie(e.state),node:f},c),d=a.length?t.indexOf(a[0]):
-1,p=n.filter(([,f,c])=>d<0||c<=d||f>=d+a[0].length),l=d<0?p:[...p,[-1,d,d+a[0].length]].sort((f,c)=>f[1]-c[1]),u=Ft(t,l,(f,c)=>f<0?g("mark",{class:"one"},c):r(
f,c));return g("article",{},g("header",{},...Wt(e,s)),g("blockquote",{},i?g("span",{class:"chip"},e.words.listing):"",...u,jn(e,t,s),zn(e,o)),In(e,s))}function Hn(e,t){
let{graph:n,words:s,state:i,view:o}=e,[a,r,d,p]=qt(e,t),l=g("div",{id:"text"}),u=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(f=>{for(let{text:c,marks:m}of f){
let h=(y,M)=>fe(e,{...ie(i),node:y},g("mark",{class:u.has(y)?"one":"other"},M));l.append(g("p",c===p?{class:"headline"}:{},...Ft(c,m,h)))}}),[g("button",{type:"\
button",class:"quiet back",click:()=>e.go({...i,read:""})},"← ",s.back),g("h2",{},p||s.untitled),g("p",{class:"soft source",title:n.fileOf(t)},[a,r,d].filter(
Boolean).join(" · ")),n.data.desk?g("p",{},g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:n.placeOf(t)})}`},s.addName)):"",g("h3",
{},n.served?s.partOfArticle:s.wholeArticle),l]}var Se=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function $t(e,t,n){let s=g("select",{"data-control":t},...n.map(i=>g("option",{value:i,...i===e.
state[t]?{selected:""}:{}},e.words.options[i])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Ut(e,t,[n,s],i,o){let a=g("output",{},i(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=i(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,a]}function Gt(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function qn(e){let{state:t,words:n,months:s,set:i,picture:o}=e,a=T("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[p,l]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(f,c)=>i({from:f?s[f]:"",to:c<d?s[c]:""});a.replaceChildren(Se(n.least,
...Ut("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((f,c)=>Math.max(f,c),2),2),30)],String,f=>i({least:f}))),...s.length>1?[Se(n.from,...Ut("f\
rom",p,[0,d],f=>s[f],f=>u(f,Math.max(f,l)))),Se(n.to,...Ut("to",l,[0,d],f=>s[f],f=>u(Math.min(p,f),f)))]:[],Se(n.level,$t(e,"level",["article","sentence"])),Se(
n.listed,Gt("lists",t.lists,f=>i({lists:f}))),Se(n.links,$t(e,"links",["together","post","event"])),Se(n.colour,$t(e,"colour",["community","type"])),Se(n.size,$t(
e,"size",Ht)),Se(n.physics,Gt("physics",o.moves(),o.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(Ln(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Dn(e){let{graph:t,state:n,words:s,view:i}=e,{data:o}=t,a=o.name.map((l,u)=>u).filter(l=>!i.counts.recounted||
i.counts.articles[l]>0),r=ot(t).map(l=>{let u=new Set([l]),f=g("input",{type:"checkbox","data-type":l});return f.checked=n.types.has(l),f.addEventListener("chan\
ge",()=>{let c=new Set(n.types);f.checked?c.add(l):c.delete(l);let m=n.node>=0&&t.isOf(n.node,c);e.go({...n,types:c,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),
T("types").querySelector(`[data-type=${l}]`).focus()}),g("label",{},f,$e(e,l===nt?"person":l),o.labels[l][s.language].many,g("span",{class:"number"},String(a.filter(
c=>t.isOf(c,u)).length)))}),d=Gt("hubs",n.hubs,l=>e.set({hubs:l})),p=[...i.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(i.hubs.size>5?" …":"");T("types").replaceChildren(
...r,...i.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(p)},d,s.hubsOn,g("span",{class:"number"},String(i.hubs.size)))]:[])}function Wn(e){
let{graph:t,state:n,words:s}=e,i=["together","post","event"].filter(o=>o==="together"||t.data[o].length);T("kinds").hidden=i.length<2||!!n.table,T("kinds").replaceChildren(
...i.map(o=>ae(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function Fn(e){let t=Nn(e.state,e.graph,e.months,e.words);
T("chips").hidden=!t.length,T("chips").replaceChildren(...t.map(({name:n,text:s,without:i})=>{let o=fe(e,i,s,g("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Un(e){let{graph:t,view:n,state:s,words:i,looks:o}=e,a=_t(e),r=n.nodes.length-
n.groups.reduce((d,{members:p})=>d+p.length,0);T("legend-body").replaceChildren(...a.length?[g("h3",{},i.groupsTitle),...a,...r?[g("p",{class:"group"},Gn(zt),i.
restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},i.sizeOf[s.size]),Po(e),...s.links==="together"?[g("h3",{},i.widthOf),Io(e),g("p",{class:"soft"},
i.why(t.data.limit.each))]:[g("h3",{},i.options[s.links]),g("p",{class:"soft"},i.lineOf[s.links])]),T("legend").hidden=!!s.table||!o}function _t(e){let{graph:t,
view:n,state:s,words:i}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let d=i.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"group",title:d,"data-group":a+1,"aria-pressed":String(s.
group===a),click:o(a)},Gn(Re[a%Re.length]),g("span",{},d),g("span",{class:"number"},String(r.length)))})}var Gn=e=>Z("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},Z("circle",{cx:8,cy:8,r:7,fill:e}));function Po({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(i=>n<16?Math.round(i*10)/10:Math.
round(i));return g("div",{class:"scale"},...s.map((i,o)=>g("span",{},Z("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},Z("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(i))))}function Io({looks:e}){let t=e.scale.map((i,o)=>[i,o]).filter(([i])=>Number.isFinite(
i)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([i,o])=>g("span",{},Z("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},Z("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),i?`≥ ${i}`:"1")))}function Kt(e,t){let[n,s,i]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(i++,n++,s++):e[n]<t[s]?n++:s++;return i}var _n=e=>[...new Set(e)].sort((t,n)=>t-n);
function Ro(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function _e(e,{from:t,to:n},s){let i=e.monthOf(s);return(!t||i&&i>=t)&&(!n||i&&i<=
n)}var Vt=(e,t,n,s)=>e.data.kind[n]===ue?ze(e,t,s):_e(e,t,e.articleOf(s[7]));function ze({data:e},{from:t,to:n},s){let[i,o]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||o&&o>=t)&&(!n||i&&i<=n)}var rt=({from:e,to:t,lists:n})=>!!(e||t||!n);function Kn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(rt(n)?zo(e,n):jo(e)))),t.get(s)}}function jo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function zo(e,t){let{data:n,lists:s}=e,
i=n.doc.map(($,v)=>_e(e,t,v)),o=$=>(t.lists||!s.has($))&&i[e.articleOf($)],a=n.name.map(($,v)=>e.namingsOf(v).filter(o)),r=a.map($=>_n($.map(e.storyOf))),d=a.map(
$=>_n($.map(e.firstPrint))),p=d.map($=>$.filter(v=>s.has(v))),l=new Map,u=($,v)=>!v||$&&n.dates[$]<n.dates[v]?$:v;n.story.forEach(($,v)=>{i[v]&&l.set($,u(n.docDate[n.
doc[v]],l.get($)))});let f=$=>$.reduce(([v,x],C)=>{let z=l.get(C)??0;return z?[!v||n.dates[z]<n.dates[v]?z:v,!x||n.dates[z]>n.dates[x]?z:x]:[v,x]},[0,0]),c=r.map(
f),m=$=>$<e.held.articles&&i[$],h=new Set(n.story.filter(($,v)=>m(v))).size,y=$=>n.kind[$]!==Ue&&n.kind[$]<ue,M=new Map([...e.rowsOf].map(([$,v])=>[$,v.filter(x=>Vt(
e,t,$,x))])),O=n.a.map(($,v)=>M.get(v)?.length??Kt(r[$],r[n.b[v]])),k=n.a.map(($,v)=>{if(M.has(v))return ut(n,M.get(v),n.kind[v]===ue?"post":"event");let x=new Set(
r[n.b[v]]);return O[v]?f(r[$].filter(C=>x.has(C))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:c.map(([$])=>$),last:c.map(([,$])=>$),
weight:O,sentences:n.a.map(($,v)=>y(v)?Kt(d[$],d[n.b[v]]):0),lists:n.a.map(($,v)=>y(v)?Kt(p[$],p[n.b[v]]):0),npmi:n.a.map(($,v)=>y(v)?Ro(O[v],r[$].length,r[n.b[v]].
length,h):null),since:k.map(([$])=>$),until:k.map(([,$])=>$),stories:h,pages:new Set(n.doc.filter(($,v)=>m(v))).size,recounted:!0,said:$=>a[$].filter((v,x,C)=>v!==
C[x-1])}}var Bo=12,Jt=6,Vn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function St(e,t){let{graph:n,state:s}=e,{dates:i}=n.data,o=a=>i[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Vt(n,s,t,a)).sort((a,r)=>(o(a)<o(r))-(o(a)>o(r)))}function Xt(e,t,n){let{graph:s,words:i}=e;return e.state.links==="post"?`${n[3]?
`${i.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:re(e,n[4],n[5])}`:[i.acts[s.data.acts[n[0]]],Vn(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Jn(e,t){let{graph:n,words:s,state:i}=e,[o,...a]=St(e,t);if(!o)return"";let r=i.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.
data.acts[o[0]]],n.data.dates[o[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Xn(e,t){let{graph:n,words:s,state:i,view:o}=e,a=[n.
data.a[t],n.data.b[t]],r=St(e,t),d=n.edgeOf(...a),p=l=>i.links==="post"?l[8]:l[7];return[we(e),g("h2",{class:"pair"},...a.map(l=>te(e,l))),at([s.times(i.links,r.
length),re(e,o.counts.since[t],o.counts.until[t])]),d===void 0?"":fe(e,{...i,links:"together"},s.asTogether),g("div",{id:"acts"},...r.flatMap(l=>[g("h3",{class:"\
act"},Xt(e,t,l)),p(l)<0?"":Ae(e,n.articleOf(p(l)),[p(l)],a)]))]}function Qn(e,t,n,s){let{graph:i,words:o}=e;return Te(e,t,n,Bo,([a,r,d,p,l,u,f,c])=>{let m=[...new Set(
[...d,...p,...l<0?[]:[l]])].filter(h=>h!==s);return g("li",{},g("b",{},o.acts[i.data.acts[a]])," ",g("time",{},Vn(e,r)),f||u?g("span",{},` ${[f,u].filter(Boolean).
join(" · ")}`):"",m.length?g("div",{class:"with"},...m.slice(0,Jt).map(h=>te(e,h)),m.length>Jt?` +${m.length-Jt}`:""):"",Ge(e,i.articleOf(c),[c],s===void 0?m:[
s]))})}function Yn({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>_e(e,t,e.articleOf(s[7]))).sort((s,i)=>(n(s)<n(i))-(n(s)>n(i)))}
function Zn(e,t){let n=Yn(e).filter(([,,s,i,o])=>s.includes(t)||i.includes(t)||o===t);return oe(`${e.words.events} ${n.length}`,n,...Qn(e,{id:"events",class:"li\
ne"},n,t))}function es(e){let t=new Set(e.view.nodes),n=Yn(e).filter(([,,s,i,o])=>[...s,...i,o].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",
{class:"card",id:"newest"},...oe(e.words.newest,n,...Qn(e,{class:"line"},n)))}function Ho(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function qo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,i;(i=2*s+1)<e.length&&(i+1<e.length&&e[i+1][0]<e[i][0]&&i++,!(e[s][0]<=e[i][0]));s=i)[e[s],e[i]]=[e[i],e[s]];return t}function Do(e,t,[n,s],i){let o=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,f]=qo(p);if(d.has(f))continue;if(f===s)break;d.add(f);let c=f===
n?0:3*e.edgesOf[f].length/a;for(let m of e.edgesOf[f]){let h=e.otherEnd(m,f);if(!t.passes(m)||!i(m,h))continue;let y=u+c+1/t.weight(m);y<(o.get(h)??1/0)&&(o.set(
h,y),r.set(h,m),Ho(p,[y,h]))}}if(!r.has(s))return null;let l=[];for(let u=s;u!==n;u=e.otherEnd(l[0],u))l.unshift(r.get(u));return l}function lt(e,t,n){let s=[t];
for(let i of n)s.push(e.otherEnd(i,s.at(-1)));return s}function ts(e,t,[n,s],i,o=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(i);for(;r.length<
o;){let p=Do(e,t,[n,s],(l,u)=>l!==a&&!d.has(u)&&(!e.isCredit(l)||n===e.data.b[l]||s===e.data.b[l]));if(!p)break;r.push(p),lt(e,n,p).slice(1,-1).forEach(l=>d.add(
l))}return r}function ns(e,t,n,s){let i=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),o=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&i.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),i.get(e.otherEnd(a,s)),a]).sort((a,r)=>o(r)-o(a)||a[0]-r[0])}var Wo=new Intl.Collator("zh"),ss=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Wo.compare(t,e):t-e);function is({words:e},t,n,s,i){let[o,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(f=>[s[1](f),f]).sort(([f],[c])=>r?ss(f,c):ss(c,f));o.replaceChildren(...u.slice(0,i).map(([,f])=>g(
"tr",{},...n.map(([c,m,h])=>g("td",{class:c},h?h(f):String(m(f))))))),n.forEach((f,c)=>l[c].setAttribute("aria-sort",f!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=i,a.textContent=e.more(Math.min(t.length-i,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},l=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e[u[0]])));return a.addEventListener("click",()=>{i+=100,d()}),d(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...l)),o),a)}var vt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],as=e=>["together",t=>e.view.counts.weight[t],t=>he(e,t,String(e.view.
counts.weight[t]))],rs=e=>["sentences",t=>e.view.counts.sentences[t]],ls=e=>["npmi",t=>e.view.counts.npmi[t],t=>Ot(e,t),e.words.npmiHint],os=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function cs(e,t){let{graph:n,view:s,words:i}=e,o=n.edgesOf[t].filter(s.passes).length,a=as(e);
return g("div",{id:"companions"},is(e,s.near,[vt(e,r=>n.otherEnd(r,t)),a,rs(e),ls(e)],a,25),g("p",{class:"soft"},o>s.near.length?i.hidden(o-s.near.length):""))}
function ds(e){let{graph:t,view:n,state:s,words:i}=e,{data:o}=t,{counts:a}=n,r=T("table");if(r.hidden=!s.table,T("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=h=>t.isOf(h,s.types)&&!s.hide.has(h)&&(!a.recounted||a.articles[h]>0),[p,l]=[as(e),["articles",h=>a.articles[h]]],[u,f,c]=s.table==="edges"?[o.a.map((h,y)=>y).
filter(h=>o.kind[h]<ue&&d(o.a[h])&&d(o.b[h])&&n.passes(h)),[vt(e,h=>o.a[h]),vt(e,h=>o.b[h]),p,rs(e),["inLists",h=>a.lists[h]],ls(e),...os(e,a.since,a.until)],p]:
[o.name.map((h,y)=>y).filter(d),[vt(e,h=>h),["type",h=>ge(e,h)],l,["mentions",h=>a.mentions[h]],["companions",h=>t.edgesOf[h].filter(n.passes).length],...os(e,a.
first,a.last)],l],m=h=>ae("tab-"+h,i.tabs[h],s.table===h,()=>e.set({table:h}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},i.rows(u.length))),is(e,u,f,c,100))}var us=(e,t,n)=>g("time",{class:"soft"},re(e,t,n)),fs=12,ms=(e,t)=>typeof t=="number"?te(e,t):t;function Fo(e,[,t,n,s,i,o,a,r]){let d=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):us(e,i,o);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",ms(e,n),d)}function Uo(e,[t,n,,s,i,o]){return g(
"li",s?{class:"former"}:{},ms(e,t)," ",g("b",{},s?e.words.former+" ":"",n),us(e,i,o))}function ps({graph:e,state:t},n,s){let i=o=>e.data.dates[o[5]];return e.data.
post.filter(o=>o[n]===s&&ze(e,t,o)).sort((o,a)=>o[3]-a[3]||(i(o)<i(a))-(i(o)>i(a)))}function Go(e,t){let{state:n,words:s,go:i,set:o}=e,a=r=>()=>o({[r]:Oe(n[r],t)});
return g("div",{class:"buttons acts"},ae("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),ae("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),ae("open",s.open,
n.open.has(t),a("open")),ae("pin",s.pin,n.pin.has(t),a("pin")),ae("hide",s.hide,!1,()=>i({...ie(n),hide:Oe(n.hide,t)})),ae("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ae("chain",s.chain,e.linking===t,()=>e.link(t)))}function gs(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r,lit:d}=i,p=r.
said(t),l=ps(e,0,t),u=ps(e,2,t),f=i.near.length;return[we(e),g("h2",{},$e(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),at([ge(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),re(e,r.first[t],r.last[t])]),Go(e,t),oe(s.aliases,a.alias[t],g("p",{id:"aliases"},...a.alias[t].map(c=>g("span",{class:"chip"},c)))),oe(s.
posts,l,...Te(e,{id:"posts",class:"line"},l,fs,c=>Fo(e,c))),oe(s.holders,u,...Te(e,{id:"holders",class:"line"},u,fs,c=>Uo(e,c))),Zn(e,t),oe(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,f?[1]:[],cs(e,t),d?.rest>0&&!o.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(
d.rest)):""),oe(s.stories,p,g("div",{id:"articles"},...n.byArticle(p).map(([c,m])=>Ge(e,c,m,[t]))))]}function ws(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,
{counts:r}=i,d=[a.a[t],a.b[t]],p=rt(o)?new Set(d.flatMap(h=>r.said(h))):null,l=n.proof(t),[u,f]=[l.both,l.either].map(h=>p&&!n.evidence.has(t)?h.filter(y=>p.has(
y)):h),c=p?0:a.weight[t]-new Set([...u,...f].map(n.storyOf)).size,m=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?
s.lists(r.lists[t]):"",`${s.npmi} ${Ot(e,t)}`];return[we(e),g("h2",{class:"pair"},...d.map(h=>te(e,h))),at([...m,re(e,r.since[t],r.until[t])]),p&&!u.length&&!f.
length?g("p",{class:"hint",id:"none-left"},s.noneLeft):"",oe(s.evidence,u,g("div",{id:"evidence"},...n.byArticle(u).map(([h,y])=>Ae(e,h,y,d)))),oe(s.apart,f,g("\
div",{id:"apart"},...n.byArticle(f).map(([h,y],M)=>(u.length||M>2?Ge:Ae)(e,h,y,d)))),a.database&&c>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(
c)):"",n.evidence.get(t)?.more?g("button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function hs(e,t,n,s){let{graph:i,words:o,view:a}=e,
r=lt(i,t,n);return g("ol",{id:s,class:"line chain"},...n.map((d,p)=>{let{both:l,either:u}=i.proof(d),f=i.byArticle(l.length?l:u).slice(0,2),c=p>0?fe(e,{...e.state,
not:Oe(e.state.not,r[p])},`${o.not} ${i.nameOf(r[p])}`):"";return g("li",{},te(e,r[p])," — ",he(e,d,o.inArticles(a.counts.weight[d]))," — ",te(e,r[p+1]),c&&
g("span",{class:"not"},c),...f.map(([m,h])=>Ge(e,m,h,[r[p],r[p+1]])))}))}function ys(e){let{graph:t,words:n,view:s,state:i}=e,[o,a]=i.chain,r=ns(t,s,o,a),d=s.ways.
filter(f=>f.length===1),p=s.ways.filter(f=>f.length>1),[l,...u]=[...d,...p];return[we(e),g("h2",{class:"pair"},te(e,o),te(e,a)),g("h3",{},d.length?n.direct:n.strongest),
l?hs(e,o,l,"steps"):g("p",{class:"soft",id:"steps"},n.apart2),oe(n.ways,u,...u.map((f,c)=>hs(e,o,f,`way-${c}`))),oe(n.common,r,g("ol",{id:"common",class:"rows"},
...r.slice(0,60).map(([f,c,m])=>g("li",{},te(e,f),g("span",{},he(e,c,String(s.counts.weight[c]))," · ",he(e,m,String(s.counts.weight[m])))))))]}function bs(e,{
members:t}){let{graph:n,words:s,view:i}=e,o=new Set(t),a=i.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,d)=>i.tie(d)-i.tie(r)||r-d).slice(0,
10);return[we(e),g("h2",{},s.group(t.slice(0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},te(
e,r),g("span",{class:"number"},String(i.counts.articles[r]))))),oe(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g("li",{},Ee(e,r),he(e,r,s.inArticles(i.
counts.weight[r]))))))]}var Qt=26;function ye(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var en=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function _o(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var ks=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(_o).join(",")).join(`\r
`)+`\r
`;function tn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:i}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:i.mentions[o],articles:i.articles[o],first:s.dates[i.first[o]],last:s.dates[i.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:a,interaction:a,kind:a,
weight:i.weight[o],sentences:i.sentences[o],lists:i.lists[o],npmi:i.npmi[o],first:s.dates[i.since[o]],last:s.dates[i.until[o]]}}}}function Ko(e){let{graph:t,view:n}=e,
{head:s,keys:i}=t.data.declared,o=tn(e),a=(p,l)=>Object.entries(i[p]).filter(([u])=>l[u]!==void 0&&l[u]!==null&&l[u]!=="").map(([u,f])=>`<data key="${f}">${en(l[u])}\
</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",o.node(p))}</node>`),d=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.
b[p]}">${a("edge",o.edge(p))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}var Yt=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Mt(e,t){let{graph:n,view:s,looks:i,picture:o,words:a,state:r}=e,{data:d}=n,p=o.
scale(),l=Vo(e,p),[u,f,c,m]=l.map(I=>I*p),h=I=>({x:o.spotOf(I).x*p,y:o.spotOf(I).y*p}),y=s.edges.map(I=>{let[G,X,U]=[h(d.a[I]),h(d.b[I]),i.line(I)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${X.x.toFixed(1)}" y2="${X.y.toFixed(1)}" stroke="${U.colour}" stroke-opacity="${U.opacity.toFixed(2)}" strok\
e-width="${Math.max(U.width*p,.5).toFixed(1)}"${U.dashes?` stroke-dasharray="${U.dashes.join(" ")}"`:""}/>`}),M=s.nodes.map(I=>{let[G,X]=[h(I),i.radius(I)*p];return`\
<path transform="translate(${(G.x-X).toFixed(1)} ${(G.y-X).toFixed(1)}) scale(${(X/8).toFixed(3)})" d="${je[d.shapes[n.typeOf(I)]]}" fill="${i.colour(I)}" fill-\
opacity="${i.opacity(I)}"><title>${en(n.nameOf(I))}</title></path>`}),O=o.toMap,k=(I,G,X,U,se="")=>`<text x="${G.toFixed(1)}" y="${X.toFixed(1)}" font-size="${U}\
" fill="${t.ink}" ${se}>${en(I)}</text>`,$=o.labels().map(({text:I,x:G,y:X})=>{let U=O({x:G,y:X});return k(I,U.x*p,U.y*p,13,`text-anchor="middle" dominant-basel\
ine="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),v=r.colour==="community"?s.groups.map(({number:I,members:G})=>[Re[I%Re.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(I=>s.nodes.some(G=>n.typeOf(G)===I)).map(I=>[d.colours[I],d.labels[I][a.language].many,d.shapes[I]]),x=v.flatMap(
([I,G,X],U)=>[`<path transform="translate(${u.toFixed(1)} ${(m+12+Qt*U).toFixed(1)})" d="${je[X]}" fill="${I}"/>`,k(G,u+24,m+25+Qt*U,13)]),C=m+30+Qt*v.length,z=`${a.
corpus(s.counts.pages,s.counts.stories,Ke(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,j=Math.max(c-u,Yt(Be(e),23),Yt(z,12),...v.map(([,I])=>24+Yt(I,13))),
F=[u-20,f-64,j+40,C-f+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${F.join(" ")}" width="${F[2]}" height="${F[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${F[0]}" y="${F[1]}" width="100%" height="100%" fill="${t.paper}"/>${[k(Be(e),u,f-32,22,
'font-weight="600"'),...y,...M,...$,...x,k(z,u,C,12)].join(`
`)}</svg>`}function Be({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ke({graph:e,state:t,months:n}){return t.from||t.to?Me(t.from||n[0],t.to||n.at(-1)):gt(e.data,...Sn(e.data))}function Vo({view:e,looks:t,picture:n},s){let i=[
...e.nodes.map(o=>{let[{x:a,y:r},d]=[n.spotOf(o),t.radius(o)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(o=>{let[a,r]=[n.toMap({x:o.left,y:o.top}),n.toMap({x:o.
right,y:o.bottom})];return[a.x,a.y,r.x,r.y]})];return i.length?[0,1].map(o=>Math.min(...i.map(a=>a[o]))).concat([2,3].map(o=>Math.max(...i.map(a=>a[o])))):[0,0,
400/s,300/s]}function Zt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let i=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});i.getContext("2d").drawImage(s,0,0,i.width,i.height),i.toBlob(o=>ye("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Mt(e,t))}
var Jo={png:(e,t)=>Zt(e,t,1),png2:(e,t)=>Zt(e,t,2),png4:(e,t)=>Zt(e,t,4),svg:(e,t)=>ye("graph.svg",Mt(e,t),"image/svg+xml"),graphml:e=>ye("graph.graphml",Ko(e),
"application/xml"),nodes:e=>ye("graph-nodes.csv",ks(e.graph.data.declared.nodes,e.view.nodes.map(tn(e).node)),"text/csv"),edges:e=>ye("graph-edges.csv",ks(e.graph.
data.declared.edges,e.view.edges.map(tn(e).edge)),"text/csv")};function Os(e,t,n,s){T("files").replaceChildren(...Object.entries(Jo).map(([i,o])=>g("button",{type:"\
button","data-file":i,click:()=>o(t(),n())},e.options[i])),g("button",{type:"button",id:"print",click:s},e.print))}var Et=5,Xo=10;function $s({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(i=>t.passes(i)&&n.sel.has(e.otherEnd(i,s)))))].
sort((s,i)=>t.tie(i)-t.tie(s)||s-i)}function Ss(e){let{graph:t,words:n,state:s,view:i}=e,o=$s(e);return[we(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Ke(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},ae("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>Zo(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},te(e,a),
fe(e,{...s,sel:Oe(s.sel,a)},n.unselect)))),oe(n.among,o,g("ol",{class:"rows",id:"among"},...o.map(a=>g("li",{},Ee(e,a),he(e,a,n.inArticles(i.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>Qo(e,a)):[],...s.dossier?o.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Yo(e,a)]):[]]}function vs({
graph:e,words:t,state:n},s){return e.data.post.filter(i=>i[0]===s&&ze(e,n,i)).map(([,i,o,a,r,d,p,l])=>`${a?t.former+" ":""}${i}${o===""?"":` · ${typeof o=="num\
ber"?e.nameOf(o):o}`}（${p||l?`${p||"…"} – ${l||"…"}`:[e.data.dates[r],e.data.dates[d]].filter(Boolean).join(" – ")}）`)}function Qo(e,t){let{graph:n,
words:s,view:i}=e,{counts:o}=i,a=o.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[ge(e,t),s.inArticles(o.articles[t]),re(e,o.first[t],
o.last[t])].join(" · ")),...vs(e,t).map(r=>g("p",{},...kt(r))),...n.byArticle(a).slice(0,Et).map(([r,d])=>Ae(e,r,d.slice(0,2),[t]))]}function Yo(e,t){let{graph:n}=e,
{both:s,either:i}=n.proof(t);return n.byArticle(s.length?s:i).slice(0,Et).map(([o,a])=>Ae(e,o,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var be=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function Zo(e){let{graph:t,words:n,state:s,view:i}=e,{counts:o}=i,a=async d=>{let p=[];for(let[l,u]of d)for(let{text:f}of await t.
quotes(u.slice(0,2)))p.push(`> ${be(Dt(e,f,l))}`);return p},r=[`# ${n.dossierOf}: ${be(t.data.title)}`,be(Ke(e)),...s.note.split(/\n+/).filter(Boolean).map(be)];
for(let d of s.sel){let p=t.edgesOf[d].filter(i.passes).sort((l,u)=>i.tie(u)-i.tie(l)).slice(0,Xo);r.push(`## ${be(t.nameOf(d))}`,[ge(e,d),n.inArticles(o.articles[d]),
re(e,o.first[d],o.last[d])].map(be).join(" · "),...vs(e,d).map(l=>`- ${be(l)}`)),r.push(`${n.companions}${n.colon}${p.map(l=>`${be(t.nameOf(t.otherEnd(l,d)))} ${o.
weight[l]}`).join(n.stroke)}`,...await a(t.byArticle(o.said(d)).slice(0,Et)))}for(let d of $s(e)){let{both:p,either:l}=t.proof(d);r.push(`## ${be(t.nameOf(t.data.
a[d]))} — ${be(t.nameOf(t.data.b[d]))}`,n.inArticles(o.weight[d]),...await a(t.byArticle(p.length?p:l).slice(0,Et)))}ye("dossier.md",r.join(`

`)+`
`,"text/markdown")}var ei=60,Ms=90,Tt={timer:0,key:""};function Es(e,t){let n=T("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Tt.key&&(Tt.key=s,clearTimeout(Tt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?oi(e,t.edge):ni(e,t.node)).flat())),t&&ti(n,t)}function ti(e,{x:t,y:n}){let s=T("canvas"),i=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${i}px, ${o}px)`}function ni(e,t){
let{graph:n,words:s,view:i}=e,{counts:o}=i,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&ze(n,e.state,r)).slice(0,3);return[g("b",{},$e(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),g("p",{class:"soft"},[ge(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,d])=>g("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function si(e,t){let{graph:n,words:s,view:i}=e,o=St(e,t);return[g("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(i.state.links,o.length),re(e,i.counts.since[t],i.counts.until[t])].filter(
Boolean).join(" · ")),o.slice(0,3).map(a=>g("p",{},Xt(e,t,a)))]}function oi(e,t){let{graph:n,words:s,view:i}=e,{data:o}=n,{counts:a}=i;if(n.isTyped(t))return si(
e,t);let{both:r,either:d}=n.proof(t),p=new Set([...r,...d].map(c=>n.dayOf(n.articleOf(c))).filter(Boolean)).size,l=g("p",{class:"said"}),u=r.filter(c=>!n.lists.
has(c)),f=n.byArticle(u.length?u:r)[0];return f&&(Tt.timer=setTimeout(async()=>{let[{text:c}]=await n.quotes([f[1][0]]);l.textContent=c.length>Ms?c.slice(0,Ms)+
"…":c},ei)),[g("b",{},`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),g("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(p),re(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),l]}var Y=e=>e.toLocaleString("en"),pe=(e,t)=>`${Y(e)} ${t}${e===1?"":"s"}`,nn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,i)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[i]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
，",semicolon:"；",colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${Y(e)} 个版面`,`${Y(t)} 篇报道`,n].filter(
Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"报道最多",
closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${Y(e)} 篇报道`,named:e=>`提及 ${Y(e)} 次`,aliases:"又作",posts:"职务",
holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"\
标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${Y(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,
stories:"报道",evidence:"依据",both:e=>`${Y(e)} 篇报道同现`,wrote:e=>`署名的 ${Y(e)} 篇报道`,said:e=>`${Y(e)} 句同句`,lists:e=>`其中 ${Y(e)}\
 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",
filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"\
计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"\
同句",type:"按类型",community:"按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"\
任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"\
联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${Y(e)} 个`:"",rows:e=>`共 ${Y(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",
open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",
ways:"其他联系链",apart2:"两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,i,o)=>`\
本文件只含数据库的一部分：${e} / ${t} 个实体，${n} / ${s} 条联系，${i} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,
rest:(e,t,n,s,i,o)=>`先列出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${i} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,
older:"再取更早的原句",unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${Y(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,
partly:"（只计本文件内的报道）",cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}\
几乎与所有人同现，首图略去，勾选即显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",
restOf:"其余",sizeOf:{mentions:"大小：提及次数",articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",
shapeOf:"形状：类型",why:e=>`每个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${Y(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"\
很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}\
”`,textHits:(e,t)=>t?`${Y(e)} 句原文`:`已找到 ${Y(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`\
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
"post"?`${Y(t)} 项职务`:`${Y(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e}\
 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, \
aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and m\
inus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"\
Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,i)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events sh\
own"}[i]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===
null?"":pe(e,"page"),pe(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edg\
e for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>pe(e,"article"),named:e=>pe(
e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${Y(
e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${pe(e,"article")}`,wrote:e=>`in ${pe(e,"a\
rticle")} credited to the reporter`,said:e=>`in ${pe(e,"sentence")}`,lists:e=>`of these ${pe(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In th\
e same article, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"(no headline)",filters:"Filter and look",save:"Sa\
ve",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without li\
sts",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by c\
ommunity",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in a\
n event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"\
Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Y(e)} of types not chosen`:"",rows:e=>pe(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"\
Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other c\
hains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,i,o)=>`\
This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${i} of ${o} articles. For the rest use kg who NAME, kg expo\
rt or kg serve.`,rest:(e,t,n,s,i,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${i} of ${o} articles; the rest comes from th\
e database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${pe(e,"mo\
re article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As \
printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}\
; this is the overview.`,hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show\
 hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"\
Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity \
are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details a\
nd table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`th\
e closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>pe(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===t?e:`${e} to ${t}`}\
, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"Links that be\
gan",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"\
People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?pe(e,"sentence"):`${pe(e,"\
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
is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>pe(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"\
Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the dossier and the address)",selectHint:"Hold Shift and clic\
k nodes to select several."}};var Ts=5,ii=6,ai=6,ri=3;function li({graph:e,months:t,state:n}){let s=new Set(e.data.doc.map((d,p)=>e.monthOf(p))),i=t.filter(d=>s.has(d)),o=i.filter(d=>(!n.from||
d>=n.from)&&(!n.to||d<=n.to)),a=Math.max(1,Math.round(o.length/ai)),r=o[o.length-a];return r&&r>i[0]?{from:r,to:o.at(-1)}:null}function ci(e,t){let{graph:n,view:s,
state:i}=e,{data:o}=n,{counts:a}=s,[r,d]=[c=>o.dates[c],t.from],p=c=>n.isOf(c,i.types)&&!i.hide.has(c),l=o.name.map((c,m)=>m).filter(c=>p(c)&&a.articles[c]>0&&r(
a.first[c])),u=c=>c.sort((m,h)=>a.articles[h]-a.articles[m]||m-h),f=c=>c&&(!i.from||c.slice(0,7)>=i.from)&&(!i.to||c.slice(0,7)<=i.to);return{posts:o.post.filter(
([c,,,m,h])=>!m&&typeof c=="number"&&p(c)&&r(h)>=d&&f(r(h))).sort((c,m)=>r(m[4])<r(c[4])?-1:1),fresh:u(l.filter(c=>r(o.first[c])>=d&&["official","person"].includes(
n.typeOf(c)))),gone:u(l.filter(c=>r(o.last[c])&&r(o.last[c])<d&&n.typeOf(c)==="official"&&a.articles[c]>1)),pairs:o.a.map((c,m)=>m).filter(c=>s.passes(c)&&r(o.since[c])>=
d&&p(o.a[c])&&p(o.b[c])&&[o.a[c],o.b[c]].every(m=>r(o.first[m])&&r(o.first[m])<d)).sort((c,m)=>s.tie(m)-s.tie(c)||c-m)}}function di({graph:e,view:t,state:n}){let{
data:s}=e,{counts:i}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(i.npmi[r]??0)*Math.log2(1+i.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.
passes(r)&&i.weight[r]>=ri&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,d)=>a(d)-a(r)||r-d)}var Ve=(...e)=>g("li",{},...e),fi=(e,t)=>g(
"ol",{class:"rows",id:e},...t),As=e=>({class:"rows",id:e});function pi(e){let{words:t,graph:n}=e,s=li(e);if(!s)return[];let i=ci(e,s),{counts:o}=e.view,a=(d,p)=>Ve(
te(e,d),g("time",{},re(e,p,p))),r=(d,p,l,u)=>p.length?[g("h4",{},`${d} ${Y(p.length)}`),...Te(e,As(u),p,Ts,l)]:[];return g("section",{class:"card",id:"changed"},
g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,i.posts,([d,p,l,,u])=>Ve(g("span",{},te(e,d)," ",p,l===""?"":` · ${typeof l==
"number"?n.nameOf(l):l}`),g("time",{},re(e,u,u))),"new-posts"),r(t.newPeople,i.fresh,d=>a(d,o.first[d]),"new-people"),r(t.gone,i.gone,d=>a(d,o.last[d]),"gone"),
r(t.newPairs,i.pairs,d=>Ve(Ee(e,d),g("time",{},re(e,o.since[d],o.since[d]))),"new-pairs"))}function hi(e){let t=di(e);return t.length===0?[]:g("section",{class:"\
card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),...Te(e,As("surprises"),t,Ts,n=>Ve(Ee(e,n),he(e,n,e.words.inArticles(e.view.counts.
weight[n])))))}function ui(e){let t=_t(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.groupsTitle),...t)}function At(e,t,n,s){
let{graph:i,view:o,state:a}=e,{articles:r}=o.counts,p=i.data.name.map((l,u)=>u).filter(l=>n.includes(i.typeOf(l))&&i.isOf(l,a.types)&&!a.hide.has(l)&&r[l]>0&&!o.
leftOut.includes(l)).sort((l,u)=>r[u]-r[l]||l-u).slice(0,ii);return oe(t,p,g("ol",{class:"bars",id:s},...p.map(l=>Ve(te(e,l),g("span",{class:"number"},String(r[l])),
Pn(g("i",{class:"bar"}),r[l]/r[p[0]],e.looks.colour(l))))))}function xs(e){let{graph:t,words:n,view:s}=e,{counts:i}=s,o=Ke(e)||n.undated,a=s.edges.filter(r=>s.passes(
r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>i.weight[d]-i.weight[r]||s.tie(d)-s.tie(r)||r-d).slice(0,8);return[g("h2",{},t.data.title),g(
"p",{class:"soft",id:"corpus"},...kt(n.corpus(i.pages,i.stories,o)),rt(e.state)&&t.data.database?n.partly:""),g("p",{class:"hint"},n.hint),e.state.links==="even\
t"?es(e):"",pi(e),hi(e),ui(e),g("div",{id:"leading"},At(e,n.leadPeople,["official","person"],"people"),At(e,n.leadOrgans,["agency","institution"],"organs"),At(e,
n.leadCompanies,["company"],"companies"),At(e,n.leadPlaces,["district"],"places")),oe(n.closest,a,fi("closest",a.map(r=>Ve(Ee(e,r),he(e,r,n.inArticles(i.weight[r]))))))]}function Cs(e){let t=0,n=null;function s(i,o=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...i};if(n=o?d:null,!o){e.moveTo(d);return}
let p=performance.now(),l=u=>{if(a!==t)return;let f=Math.max(0,Math.min((u-p)/o,1)),c=f<.5?2*f*f:1-2*(1-f)*(1-f),m=h=>r.position[h]+c*(d.position[h]-r.position[h]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**c,position:{x:m("x"),y:m("y")}}),f<1?requestAnimationFrame(l):(n=null,e.redraw())};requestAnimationFrame(l)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Ls({x:e,y:t},n,s){let[i,o]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*i+(t-n.y)*o)/(i*i+o*o||1)));return Math.hypot(e-n.x-a*i,t-n.y-a*o)}function Ns(e){
let t=o=>o.sort((a,r)=>a-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),i=2*t(e.map(s));return e.filter(o=>s(o)<=i)}
function Ps(e){let t=e.slice().sort((i,o)=>i.x-o.x||i.y-o.y),n=(i,o,a)=>(o.x-i.x)*(a.y-i.y)-(o.y-i.y)*(a.x-i.x)>0,s=i=>i.reduce((o,a)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),a);)o.pop();return[...o,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var xt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Is=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Rs(){let e=new Map,
t=(n,s)=>{for(let i=Math.floor(n.left/80);i<=Math.floor(n.right/80);i++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${i} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,i=>e.get(i)?.some(o=>o.i!==s&&xt(o,n)))}}function sn({turn:e,bodies:t,
covers:n,room:s,height:i,most:o}){let[a,r]=[Rs(),Rs()];for(let{i:p,x:l,y:u,radius:f}of t)r.add({...Is(l,u,f*2,f*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let d=[];
for(let{i:p,x:l,y:u,radius:f,text:c,width:m,must:h}of e){if(d.length>=o)break;let[y,M]=[f+i*.6,f+m/2+2],O=[[0,y],[M,0],[-M,0],[0,-y],[M*.8,y*.8],[-M*.8,y*.8],[M*
.8,-y*.8],[-M*.8,-y*.8],[M*.45,y],[-M*.45,y],[M*.45,-y],[-M*.45,-y],...h?[[0,y*1.7],[0,-y*1.7]]:[]].map(([$,v])=>({...Is(l+$,u+v,m,i),x:l+$,y:u+v,i:p,text:c})).
filter($=>$.left>s.left&&$.right<s.right&&$.top>s.top&&$.bottom<s.bottom&&!a.touching($)),k=O.find($=>!r.touching($,p))??(h?O[0]:void 0);k&&(a.add(k),d.push(k))}
return d}function js(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),i=new Map([[n,{x:0,y:0}]]),[o,a]=[1,2].map(p=>t.nodes.filter(l=>l!==n&&(s.get(
l)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),d=gi(mi(e,o,p=>-(r.get(p)??0)),130,i);if(a.length){let p=new Map(a.map(u=>[u,yi(e,u,i)])),l=a.
sort((u,f)=>p.get(u)-p.get(f));wi(l,d+64,i)}return i}function mi(e,t,n){return e.data.types.map(s=>t.filter(i=>e.typeOf(i)===s).sort((i,o)=>n(i)-n(o)||i-o)).filter(
s=>s.length)}function gi(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),i=-Math.PI/2,o=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,p]=[0,t];for(;d<a.
length;){let l=Math.max(1,Math.floor(r*p/64)),u=a.slice(d,d+l);u.forEach((f,c)=>{let m=i+r*(c+.5)/u.length;n.set(f,{x:1.25*p*Math.cos(m),y:p*Math.sin(m)})}),d+=
u.length,o=Math.max(o,p),p+=64}i+=r}return o}function wi(e,t,n){let[s,i]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*i/64),a=Math.ceil((e.length-s)/o),r=e.
filter((p,l)=>l>=s&&(l-s)%a===0).slice(0,o),d=a>1?r:e.slice(s);if(d.forEach((p,l)=>{let u=-Math.PI+2*Math.PI*(l+.5)/d.length;n.set(p,{x:1.25*i*Math.cos(u),y:i*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,i+=64}}function yi(e,t,n){let i=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,a],r)=>{let d=Math.hypot(r.x,r.y);return[o+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(i[1],i[0])}function zs(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let i=new Map(s.map(p=>[p,[]]));for(let p of t.edges)i.get(e.a[p])?.push(e.b[p]),i.get(e.b[p])?.push(e.a[p]);let o=new Map,a=({x:p,y:l})=>[Math.floor(p/48),
Math.floor(l/48)],r=p=>{let l=a(p).join();o.has(l)?o.get(l).push(p):o.set(l,[p])},d=(p,l)=>{let[u,f]=a(p);for(let c=-2;c<=2;c++)for(let m=-2;m<=2;m++)if(o.get(`${u+
c},${f+m}`)?.some(h=>Math.hypot(p.x-h.x,p.y-h.y)<l))return!1;return!0};n.forEach(r);for(let p of s){let l=i.get(p).map(M=>n.get(M)).filter(Boolean),u=M=>l.length?
l.reduce((O,k)=>O+k[M],0)/l.length:0,[f,c]=[u("x"),u("y")],m=M=>({x:f+12*Math.sqrt(M)*Math.cos(M*2.4),y:c+12*Math.sqrt(M)*Math.sin(M*2.4)}),h=0;for(;h<150&&!d(m(
h),96);)h++;if(h===150)for(h=0;!d(m(h),48);)h++;let y=m(h);n.set(p,y),r(y)}}var bi=12,Bs=400,Hs=16,ki={mouse:12,touch:24},Oi={mouse:6,touch:12},$i=60,qs=400,Si=17,Ds=Object.fromEntries(Object.entries(je).map(([e,t])=>[e,new Path2D(t)]));
function Ws(e,t,n,s){let{data:i}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:S,y:A})=>[w,{x:S,y:A}])),r={nodes:new Map,
edges:new Map},d=new Map,p=a,[l,u]=[null,null],[f,c,m]=[null,null,{}],h=[],y=[],M=new Set,[O,k,$,v]=[null,!1,!1,!0],x=!1,C=w=>p.get(w),z=({x:w,y:S})=>{let[A,N]=[
l.getScale(),l.getViewPosition()];return{x:(w-N.x)*A+e.clientWidth/2,y:(S-N.y)*A+e.clientHeight/2}},j=()=>f.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...z(p.
get(w)),radius:c.radius(w)*l.getScale()}));function F(w,S,A){[f,m]=[w,S],p=f.state.ego&&f.state.node>=0?js(t,f,f.state.node):a,zs(i,f,p),c=Mn(t,f,m,C,pt(f.nodes,
()=>20).scale),O=null,s.hover(null),M=new Set,h.length||setTimeout(I,l?$i:0),x||=A,h=[X]}function I(){h.shift()?.(),h.length&&setTimeout(I)}let G=()=>{for(;h.length;)
h.shift()()};function X(){let w=f.state.pin,S=f.nodes.map(D=>({id:D,...$&&r.nodes.has(D)?{}:p.get(D),size:c.radius(D),shape:i.shapes[t.typeOf(D)],...U(D),fixed:w.
has(D)})),A=f.edges.map(D=>{let{width:_,opacity:Q,colour:ce,dashes:W}=c.line(D);return{id:D,from:i.a[D],to:i.b[D],width:_,dashes:W,color:{color:ce,opacity:Q}}}),
N=[];for(let D=0;D<A.length;D+=qs)N.push(()=>le("edges",A.slice(D,D+qs)));let R=()=>{se("edges",f.edges),se("nodes",f.nodes)},H=()=>{x&&(x=!1,Ie(),s.shown())},q=()=>{
H(),l.redraw()};h=l?[R,()=>le("nodes",S),...N,q]:[P,()=>{le("nodes",S),H()},...N,()=>l.redraw()]}let U=w=>({opacity:c.opacity(w),borderWidth:f.state.pin.has(w)||
f.chosen.includes(w)?2.5:1.5,color:{background:c.colour(w),border:f.state.pin.has(w)||f.chosen.includes(w)||f.state.sel.has(w)?m.ink:m.paper}});function se(w,S){
let A=new Set(S),N=[...r[w].keys()].filter(R=>!A.has(R));N.forEach(R=>r[w].delete(R)),N.length&&o[w].remove(N)}function le(w,S){let A=S.map(N=>[N,JSON.stringify(
N)]).filter(([N,R])=>r[w].get(N.id)!==R);A.forEach(([N,R])=>r[w].set(N.id,R)),A.length&&o[w].update(A.map(([N])=>N))}function et(w,S){let A=w.canvas.width/e.clientWidth;
w.save(),w.setTransform(A,0,0,A,0,0),S(w),w.restore()}function Ce(w){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:S,
members:A}of f.groups){if(f.lit&&f.state.group!==S)continue;let N=Ps(Ns(A.map(C)));N.length<3||(w.beginPath(),N.forEach(({x:R,y:H},q)=>q?w.lineTo(R,H):w.moveTo(
R,H)),w.closePath(),[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${c.coloured.get(S)} ${f.state.group===S?16:7}%, ${m.paper}\
)`,w.fill(),w.stroke())}}let ve=(w,S)=>(d.has(S)||d.set(S,w.measureText(S).width+6),d.get(S)),Le=w=>t.nameOf(w).length>Hs?t.nameOf(w).slice(0,Hs-1)+"…":t.nameOf(
w);function Ne(w){w.font=`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=j().filter(
({x:W,y:ee})=>W>0&&ee>0&&W<e.clientWidth&&ee<e.clientHeight),A=new Set(f.nodes.slice().sort((W,ee)=>W-ee).slice(0,bi)),N=O?.node!==void 0?dt(O.node):M.size?M:null,
R=W=>f.chosen.includes(W)?-3:f.state.pin.has(W)||f.lit?.strong.has(W)?-1:0,H=W=>!f.lit||f.state.ego||f.lit.strong.has(W)||f.state.pin.has(W)||f.lit.weak.has(W),
q=new Map(f.around.map((W,ee)=>[t.otherEnd(W,f.state.node),ee])),D=(W,ee)=>({...W,text:Le(W.i),width:ve(w,Le(W.i)),must:ee}),_=S.filter(({i:W})=>H(W)).sort((W,ee)=>R(
W.i)-R(ee.i)||(q.get(W.i)??1e6)-(q.get(ee.i)??1e6)||W.i-ee.i).map(W=>D(W,!f.lit&&A.has(W.i)||f.state.sel.has(W.i)||R(W.i)===-3)),Q={room:{left:2,top:2,right:e.clientWidth-
2,bottom:e.clientHeight-2},height:Si,most:k?Bs/5:Bs},{boxes:ce}=s.covers();if(y=sn({turn:_,bodies:S,covers:ce,...Q}),N){let W=ne=>N.has(ne)||ne===O?.node,ee=y.filter(
({i:ne})=>W(ne)),We=new Set(ee.map(({i:ne})=>ne)),de=sn({turn:S.filter(({i:ne})=>W(ne)&&!We.has(ne)).map(ne=>D(ne,ne.i===O?.node)),bodies:S,covers:[...ce,...ee],
...Q});y=[...ee,...de,...y.filter(ne=>!W(ne.i)&&!de.some(ko=>xt(ne,ko)))]}(O||M.size)&&ke(w,N);for(let{x:W,y:ee,text:We,i:de}of y)w.globalAlpha=N&&!N.has(de)&&de!==
O?.node?.25:f.lit?.weak.has(de)&&!f.lit.strong.has(de)&&!N?.has(de)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,m.paper],w.fillStyle=A.has(de)||R(de)<0||N?.has(de)||de===
O?.node?m.ink:m.soft,w.strokeText(We,W,ee),w.fillText(We,W,ee);w.globalAlpha=1,Pt(w)}function Pt(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;
let S=[...y];for(let A of f.lit?.edges??[]){if(!t.isTyped(A)||k)continue;let[N,R,H]=[s.line(A),z(C(i.a[A])),z(C(i.b[A]))],[q,D,_]=[(R.x+H.x)/2,(R.y+H.y)/2,w.measureText(
N).width],Q={left:q-_/2,right:q+_/2,top:D-8,bottom:D+8};S.some(ce=>xt(ce,Q))||(S.push(Q),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,m.paper,m.accent],w.strokeText(
N,q,D),w.fillText(N,q,D))}}let dt=w=>new Set(f.edges.filter(S=>i.a[S]===w||i.b[S]===w).map(S=>t.otherEnd(S,w)));function ke(w,S){let A=O?.edge!==void 0?[O.edge]:
O?f.edges.filter(H=>i.a[H]===O.node||i.b[H]===O.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,m.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=l.getScale();
for(let H of A){let[q,D]=[z(C(i.a[H])),z(C(i.b[H]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,m.accent,Math.max(c.line(H).width*N,1.2)+(S?0:1.5)],w.beginPath(),
w.moveTo(q.x,q.y),w.lineTo(D.x,D.y),w.stroke()}w.globalAlpha=1;let R=[...S??[],...O?.node===void 0?[]:[O.node],...O?.edge===void 0?[]:[i.a[O.edge],i.b[O.edge]]];
for(let H of R)r.nodes.has(H)&&ft(w,H,N)}function ft(w,S,A){let[{x:N,y:R},H]=[z(C(S)),c.radius(S)*A/7.2];w.save(),w.translate(N-8*H,R-8*H),w.scale(H,H),w.fillStyle=
c.colour(S),w.fill(Ds[i.shapes[t.typeOf(S)]]),S===O?.node&&([w.strokeStyle,w.lineWidth]=[m.ink,2/H],w.stroke(Ds[i.shapes[t.typeOf(S)]])),w.restore()}function Pe(w,S="\
mouse"){if(!f||!l)return null;let A=j().map(({i:_,x:Q,y:ce,radius:W})=>[Math.hypot(Q-w.x,ce-w.y)-W,_]),[N,R]=A.reduce((_,Q)=>Q[0]<_[0]?Q:_,[1/0,-1]),H=y.find(_=>w.
x>=_.left&&w.x<=_.right&&w.y>=_.top&&w.y<=_.bottom);if(H)return{node:H.i};if(N<=ki[S])return{node:R};let[q,D]=[-1,Oi[S]];for(let _ of f.edges){if(f.lit&&!f.lit.
edges.has(_)&&!f.state.ego)continue;let Q=Ls(w,z(C(i.a[_])),z(C(i.b[_])));Q<D&&([q,D]=[_,Q])}return q<0?null:{edge:q}}function De(w){let S=w&&!k?Pe(w):null;(S?.
node!==O?.node||S?.edge!==O?.edge)&&(O=S,e.style.cursor=S?"pointer":"",l?.redraw()),s.hover(S&&{...S,...w})}function Ie(w=0,S=f.nodes,A=1.6){!S.length||!l||!e.clientWidth||
(v=S===f.nodes,u.to(pt(S,c.radius,A),w))}function pt(w,S,A=1.6){let N=ee=>w.reduce(([We,de],ne)=>[Math.min(We,C(ne)[ee]-S(ne)),Math.max(de,C(ne)[ee]+S(ne))],[1/0,
-1/0]),[[R,H],[q,D]]=[N("x"),N("y")],{left:_,top:Q}=s.covers(),ce=[e.clientWidth-_-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-Q,100)],W=w.length?Math.
min(ce[0]/(H-R),ce[1]/(D-q),A):1;return{scale:W,position:{x:(R+H)/2-_/2/W,y:(q+D)/2-Q/2/W}}}function tt(w,S,A=0){let N=Math.min(60,e.clientWidth/8,e.clientHeight/
8);(!w.every(H=>{let{x:q,y:D}=z(C(H));return q>N&&q<e.clientWidth-N&&D>N&&D<e.clientHeight-N})||u.scale()<A)&&Ie(S,w,Math.max(l.getScale(),.8))}function It(w,[S,
A]){let N=C(w),[R,H]=[-1,1/0];for(let q of f.nodes){let[D,_]=[C(q).x-N.x,C(q).y-N.y],Q=D*S+_*A,ce=Q+2.5*Math.abs(D*A-_*S);q!==w&&Q>0&&ce<H&&([R,H]=[q,ce])}return R}
function b(w){w===$||!l||($=w,w||E(f.nodes),l.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},
stabilization:!1}}))}let E=w=>{for(let[S,A]of Object.entries(l.getPositions(w)))p.set(Number(S),A)};function P(){l=new vis.Network(e,o,n.options),u=Cs(l),e.firstElementChild.
removeAttribute("tabindex"),l.on("beforeDrawing",w=>{$&&E(f.nodes),Ce(w)}),l.on("afterDrawing",w=>et(w,Ne)),l.on("dragStart",()=>{k=!0,v=!1,u.stop(),De(null)}),
l.on("dragEnd",({nodes:w})=>{k=!1,w.length&&E(w),l.unselectAll(),l.redraw()}),l.on("zoom",()=>{v=!1,u.stop(),De(null)}),l.on("resize",()=>{v&&Ie()}),l.on("click",
({pointer:w,event:S})=>{let A=Pe(w.DOM,S.pointerType==="touch"?"touch":"mouse");l.unselectAll(),A?.node!==void 0?s.node(A.node,S.srcEvent??S):A?s.edge(A.edge):s.
nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();De({x:w.clientX-S.left,y:w.clientY-S.top})}),
e.addEventListener("pointerleave",()=>De(null))}let B=({x:w,y:S})=>{let A=e.getBoundingClientRect();return{x:A.left+w,y:A.top+S}};function V(w){G();let[S,A]=[i.
a[w],i.b[w]].map(R=>z(C(R))),N=({x:R,y:H},q)=>[[0,0],[-q,-q],[q,q],[-q,q],[q,-q]].every(([D,_])=>Pe({x:R+D,y:H+_})?.edge===w);for(let R of[1,0])for(let H=.5,q=0;q<
80;q++,H=.5+(q%2?1:-1)*.006*q){let D={x:S.x+(A.x-S.x)*H,y:S.y+(A.y-S.y)*H};if(N(D,R))return B(D)}return null}return Object.freeze({draw:F,now:G,fit:Ie,bringIntoView:tt,
shine:w=>{M=new Set(w.filter(S=>r.nodes.has(S))),l?.redraw()},refit:()=>{v&&Ie()},next:It,move:b,hit:Pe,pointOf:V,spotOf:C,moves:()=>$,isReady:()=>l!==null&&y.length>
0,isStill:()=>l!==null&&!h.length&&u.isStill(),looks:()=>c,scale:()=>l?.getScale()??1,zoom:(w,S)=>{v=!1,u.to({scale:u.scale()*w},S)},centre:(w,S)=>u.to({position:C(
w),scale:S}),labels:()=>y,point:w=>({...B(z(C(w))),radius:c.radius(w)*l.getScale()}),onScreen:B,toMap:({x:w,y:S})=>{let[A,N]=[l.getScale(),l.getViewPosition()];
return{x:(w-e.clientWidth/2)/A+N.x,y:(S-e.clientHeight/2)/A+N.y}},sheet:()=>e.querySelector("canvas")})}async function on(){let e=[];for(let t of T("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Fs(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,i=s.theme;s.theme="light",T("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Mt(e(),{...t(),paper:"#fff"}))})),s.theme=i,n=[...T("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{T("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Us=12,vi=150;function Mi(e){let{data:t}=e,n=[];return(s,i)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(l=>l.toLowerCase()),[d.join(""),d.map(l=>l[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},p)=>{if(!d.includes(o))return;let l=99;r.forEach((u,f)=>u.forEach(c=>{let m=c===o?0:c.startsWith(o)?3:f<2&&c.includes(
o)?6:99;l=Math.min(l,m+f)})),l<99&&a.push([l,p])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,i).map(([,r])=>r)}}function Gs({
graph:e,store:t,ctxOf:n,pick:s,fault:i}){let[o,a]=[T("query"),T("hits")],r=Mi(e),d=0,p=[],l=0,u=k=>({type:e.typeOf(k),name:e.nameOf(k),alias:e.data.alias[k],articles:e.
data.articles[k],go:()=>s(k)}),f=k=>e.nodeOf.has(k.entity)?u(e.nodeOf.get(k.entity)):{type:k.type,name:k.entity,alias:k.aliases,articles:k.articles,go:()=>s(e.addNode(
k))},c=k=>({text:k,go:()=>n().go({...ie(n().state),table:"",q:k})});function m(){let k=o.value;h(r(k,Us).map(u),!t.served),clearTimeout(d),t.served&&k.trim()&&(d=
setTimeout(async()=>{try{let $=await t.ask("names",{q:k,limit:Us});o.value===k&&document.activeElement===o&&h($.map(f),!0)}catch($){i($)}},vi))}function h(k,$){
let v=n(),x=o.value.trim(),C=$&&x&&!k.length;p=[...k,...x.length>1&&!document.body.classList.contains("linking")?[c(x)]:[]],l=Math.min(l,Math.max(p.length-1,0));
let z=p.map(({type:j,name:F,alias:I,articles:G,text:X},U)=>{let se=X?g("li",{role:"option",id:"hit-"+U,class:"text"},v.words.texts(X)):g("li",{role:"option",id:"\
hit-"+U},$e(v,j),g("span",{},F),g("small",{},I.slice(0,3).join("、")),g("small",{class:"number"},String(G)));return se.addEventListener("mousedown",le=>{le.preventDefault(),
O(U)}),se});a.replaceChildren(...C?[g("li",{class:"none",role:"option","aria-disabled":"true"},v.words.none)]:[],...z),a.hidden=!p.length&&!C,o.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){p.forEach((k,$)=>T("hit-"+$).setAttribute("aria-selected",String($===l))),p.length?o.setAttribute("aria-actived\
escendant","hit-"+l):o.removeAttribute("aria-activedescendant"),T("hit-"+l)?.scrollIntoView({block:"nearest"})}function M(){a.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function O(k){let{go:$}=p[k];o.value="",M(),$(),T("panel").focus()}return o.addEventListener("input",
()=>{l=0,m()}),o.addEventListener("blur",M),o.addEventListener("keydown",k=>{k.isComposing||k.keyCode===229||(k.key==="ArrowDown"||k.key==="ArrowUp"?(k.preventDefault(),
p.length&&(l=(l+(k.key==="ArrowDown"?1:p.length-1))%p.length),y()):k.key==="Enter"&&p.length&&!a.hidden?O(l):k.key==="Escape"&&(k.stopPropagation(),o.value="",M(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:k=>{o.placeholder=k}})}var ct=150,Ei=12,_s=10;function Vs(e,t,n,s){let i=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Ti({graph:e,firstNodes:i,firstEdges:o,
hubs:a,count:n,months:s},r)}function Ti(e,t){let{graph:n,hubs:s,count:i}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=i(t),r=t.
less?i({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,d=j=>F=>(t.level==="sentence"?j.sentences:j.weight)[F],p=j=>F=>d(j)(F)>=t.least&&o.kind[F]<
ue&&(o.kind[F]===Fe||t.types.has("reporter")),l=p(a),u=r?{passes:j=>l(j)||p(r)(j),articles:j=>Math.max(a.articles[j],r.articles[j])}:{passes:l,articles:j=>a.articles[j]},
f=t.ends?n.lineOf(...t.ends,t.links):void 0,c={state:t,counts:a,passes:l,weight:d(a),edge:f,hubs:s,tie:j=>a.weight[j]+Math.max(a.sentences[j]-a.lists[j],0)},m=t.
chain?ts(n,c,t.chain,t.not):null,h=Ai(n,t,m),y=j=>n.isOf(j,t.types)&&!t.hide.has(j)&&(t.hubs||t.links!=="together"||!s.has(j)),O=xi({...e,...c,...u,may:j=>y(j)||
h.includes(j)||t.pin.has(j),chosen:h,before:r},t),k=r&&Ii(e,c,t,O,r),$=new Set([...f===void 0?[]:[f],...m?.[0]??[],...(m??[]).flat()]),v=[...t.sel].flatMap(j=>n.
edgesOf[j].filter(F=>l(F)&&t.sel.has(n.otherEnd(F,j)))),x=[...new Set([...k?.edges??O.edges,...$,...t.links==="together"?v:[]])],C=t.node>=0?Js(n,c,t.node,j=>n.
isOf(j,t.types)&&!t.hide.has(j)):[],z={...c,ways:m,chosen:h,compared:k,nodes:O.nodes,edges:x,near:C,around:t.links==="together"?C:x.filter(j=>n.isTyped(j)&&(o.a[j]===
t.node||o.b[j]===t.node)),measure:Ri(n,a,t.size,O.nodes),groups:ji(n,O.nodes,a),ofTypes:zi(n,t),partial:!!(o.database&&a.recounted),filtered:t.least>1||a.recounted||
t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(j=>n.isOf(j,t.types)&&!O.nodes.includes(j))};return Object.freeze({...z,
lit:Bi(n,z,$)})}function Ai(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>lt(e,t.chain[0],s))])]:[]}function Js(e,{
passes:t,tie:n},s,i){return e.edgesOf[s].filter(o=>t(o)&&i(e.otherEnd(o,s))).sort((o,a)=>n(a)-n(o)||o-a)}function xi(e,t){if(t.links!=="together")return Pi(e,t);
let{graph:n,passes:s,may:i,chosen:o,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:p,otherEnd:l,typeOf:u}=n,f=x=>p[x].filter(C=>s(C)&&i(l(C,x))),c=x=>f(x).map(C=>l(
C,x)).slice(0,ct),m=o.length===1?o[0]:-1,h=t.ego>0&&m>=0,y=Ci(e,t),M=new Set(d.core.some(x=>t.types.has(x))?d.core:d.types),O=h?Li(e,m,t.ego):y?a:Ks(e,M,d.limit.
nodes),[k,$]=[new Set(O),new Set(O)];if(!h){for(let x of d.types)t.types.has(x)&&!M.has(x)&&Ks(e,new Set([x]),d.limit.others,k).forEach(C=>k.add(C));m>=0&&!k.has(
m)&&c(m).forEach(x=>k.add(x))}for(let x of t.open)[x,...c(x)].forEach(C=>k.add(C));for(let x of[...t.pin,...t.sel,...o])k.add(x);t.hubs&&!h&&e.hubs.forEach(x=>{
i(x)&&k.add(x)});let v=new Set(y&&!h?r:Ni(e,$));for(let x of k){let C=x===m||t.open.has(x);(C||!$.has(x))&&p[x].filter(z=>s(z)&&k.has(l(z,x))).slice(0,C?ct:d.limit.
each).forEach(z=>v.add(z))}return{nodes:[...k],edges:[...v]}}var Ci=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function Li(e,t,n){let{graph:s,tie:i,may:o}=e,a=p=>Js(s,e,p,o).map(l=>s.otherEnd(l,p)),r=a(t).slice(0,ct),d=new Set([t,...r]);if(n===2)for(let p of r.
slice(0,ct/5))for(let l of a(p).slice(0,12))d.size<2*ct&&d.add(l);return[...d]}function Ni({graph:e,passes:t},n){let{data:s}=e,i=Math.min(s.limit.edges,s.limit.
each*n.size),o=[];for(let a=0;a<s.a.length&&o.length<i;a++)s.kind[a]===Fe&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&o.push(a);return o}function Ks({graph:e,passes:t,
may:n,counts:s,articles:i},o,a,r=new Set){let d=e.data.name.map((p,l)=>l).filter(p=>e.isOf(p,o)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&d.sort(
(p,l)=>i(l)-i(p)||p-l),d.slice(0,a)}function Pi({graph:e,counts:t,may:n,chosen:s,before:i},o){let{a,b:r}=e.data,d=e.typedEdges(o.links).filter(l=>n(a[l])&&n(r[l])&&
Math.max(t.weight[l],i?.weight[l]??0)>=o.least);if(o.ego&&o.node>=0){let l=c=>new Set([...c,...d.filter(m=>c.has(a[m])||c.has(r[m])).flatMap(m=>[a[m],r[m]])]),u=l(
new Set([o.node])),f=o.ego===2?l(u):u;d=d.filter(c=>f.has(a[c])&&f.has(r[c]))}let p=d.sort((l,u)=>t.weight[u]-t.weight[l]||l-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...p.flatMap(l=>[a[l],r[l]]),...o.pin,...o.sel,...s])],edges:p}}function Ii({graph:e},{counts:t},n,{nodes:s},i){let{data:o}=e,a=new Set(s),r=f=>Math.
max(t.weight[f],i.weight[f]),d=(n.links==="together"?o.a.map((f,c)=>c).filter(f=>o.kind[f]===Fe):e.typedEdges(n.links)).filter(f=>a.has(o.a[f])&&a.has(o.b[f])&&
r(f)>=n.least);d.sort((f,c)=>r(c)-r(f)||Math.abs(t.weight[c]-i.weight[c])-Math.abs(t.weight[f]-i.weight[f])||f-c);let p=d.slice(0,Math.min(o.limit.edges,o.limit.
each*s.length)),l=(f,c)=>c?f?f>c?"stronger":f<c?"weaker":null:"lost":"gained",u=new Map(p.map(f=>[f,l(t.weight[f],i.weight[f])]).filter(([,f])=>f));return{edges:p,
changes:u,before:i}}function Ri(e,t,n,s){let i={mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{
of:i,greatest:s.reduce((o,a)=>Math.max(o,i(a)),1e-9)}}function ji(e,t,n){let s=new Map;for(let i of t){let o=e.data.community[i];o>=0&&o<Math.min(e.data.groups,
_s)&&(s.get(o)??s.set(o,[]).get(o)).push(i)}return[...s].sort(([i,o],[a,r])=>r.length-o.length||i-a).slice(0,_s).filter(([,i])=>i.length>2).map(([i,o])=>({number:i,
members:o.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function zi({data:e,isOf:t,typedEdges:n},{types:s,links:i}){let o=e.name.map((a,r)=>t(r,s));return i!==
"together"?{nodes:o.filter(Boolean).length,edges:n(i).filter(a=>o[e.a[a]]&&o[e.b[a]]).length}:{nodes:o.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
ue&&o[a]&&o[e.b[r]]).length}}function Bi(e,t,n){let{state:s,chosen:i,around:o,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(i),weak:new Set,edges:n};if(s.
node>=0){let d=new Set(a),p=o.filter(u=>d.has(e.otherEnd(u,s.node))),l=p.slice(0,Ei*s.shown);return{strong:new Set([s.node,...l.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
p.map(u=>e.otherEnd(u,s.node))),edges:new Set(l),rest:p.length-l.length}}let r=t.groups.find(({number:d})=>d===s.group);if(r){let d=new Set(r.members);return{strong:d,
weak:new Set,edges:new Set(t.edges.filter(p=>d.has(e.data.a[p])&&d.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var Hi={1:150,2:300},qi=100;function Xs(e,t){let{data:n,nodeOf:s,evidence:i}=e,o=new Set,a=u=>[n.name[n.a[u]],n.name[n.b[u]]];async function r(u,f){let c=await t.
ask("ego",{name:u,steps:f,limit:Hi[f]});e.addGraph(c),s.set(u,s.get(c.entity)),e.addPosts(s.get(u),c.posts)}async function d(u,f){let c=s.has(u)&&s.has(f)?i.get(
e.edgeOf(s.get(u),s.get(f))):void 0,m=await t.ask("quotes",{a:u,b:f,limit:qi,offset:c?.came??0});e.addGraph(m);let h=e.edgeOf(s.get(m.a),s.get(m.b));[[u,m.a],[f,
m.b]].forEach(([y,M])=>s.set(y,s.get(M))),h!==void 0&&e.addQuotes(h,m)}function p(u){if(e.isCredit(u)||e.isTyped(u)||i.has(u))return!1;let{both:f,either:c}=e.proof(
u);return new Set([...f,...c].map(e.storyOf)).size<n.weight[u]}function l(u,f){let[c,m]=[u.getAll("edge"),u.getAll("chain")],h=u.get("ego")==="2"?2:1,y=new Map(
[...u.getAll("open"),...m].map(O=>[O,1]));u.getAll("node").slice(0,1).forEach(O=>y.set(O,h));for(let O of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("se\
l")])s.has(O)||y.set(O,1);let M=f.filter(p).map(a);return c.length===2&&c.some(O=>!s.has(O))&&M.push(c),[...[...y].map(([O,k])=>[`ego ${k} ${O}`,()=>r(O,k)]),...M.
map(([O,k])=>[`pair ${O}
${k}`,()=>d(O,k)]),...m.length===2?[[`path ${m.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:m[0],b:m[1]}))]]:[]]}return Object.freeze({bring(u,f){return(t.served?l(new URLSearchParams(u.slice(1)),f).filter(
([m])=>!o.has(m)):[]).map(([m,h])=>(o.add(m),h().catch(y=>{throw o.delete(m),y})))},older:u=>d(...a(u))})}function Di(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),i=>i.charCodeAt(0))),s.close(),
new Response(t).json()}async function Qs(e){let t=await e.json();if(!e.ok)throw new Error(t.error);return t}var Ys=e=>JSON.stringify(e).replaceAll("<","\\u003c");
function Wi(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, title"),document.head.querySelector("style")].map(s=>s.tagName===
"STYLE"?`<style>${s.textContent}</style>`:s.outerHTML),n=[...document.body.children].filter(({tagName:s})=>s!=="SCRIPT").map(s=>s.outerHTML);return(s,i)=>{let o=[
...document.body.querySelectorAll(":scope > script")].map(a=>`<script${[...a.attributes].map(({name:r,value:d})=>` ${r}="${d}"`).join("")}>${a.id===s?i:a.textContent}\
<\/script>`);return`<!doctype html>
<html lang="${e}">
<head>
${t.join(`
`)}
</head>
<body>
${[...n,...o].join(`
`)}
</body>
</html>
`}}function Fi(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(i=>["title","text","address"].every(o=>typeof i[o]==
"string"))?s:null}catch{return null}}function Zs(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=Wi(),i=Promise.resolve(),
[o,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Fi(o,a))??e("told"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return i=
i.catch(()=>{}).then(async()=>Qs(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),i}Ys(r)===a?localStorage.removeItem(o):
localStorage.setItem(o,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",Ys(r)),async ask(r,d={}){return Qs(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Di(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Ui=["lang","theme"];function eo(e){let t=e.steps,n=[];function s(i){return n.push(t),t=i,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:i=>s(
[...t,i]),change:(i,o)=>s(t.map((a,r)=>r===i?{...a,...o}:a)),remove:i=>s(t.filter((o,a)=>a!==i)),move:(i,o)=>s(t.map((a,r)=>r===i?t[o]:r===o?t[i]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var to=(e,t)=>bt({...e,step:0,lang:"",theme:""},t);function an(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let i of Ui)n[i]&&!s.
has(i)&&s.set(i,n[i]);return s.set("step",t),s.toString()}function no({steps:e,state:t,words:n,set:s},i){let o=T("story");if(o.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,p,l,u)=>g("button",{type:"button",id:d,disabled:u?"":null,click:()=>{i(l),[d,"step-on","step-back","step-off"].map(T).find(f=>f&&!f.disabled).
focus()}},p);if(!a)return o.replaceChildren(r("tell",n.tell,1,!1));o.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>g("p",{},d)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),T("tell").focus()}},n.stepOff)))}var so={title:200,text:4e3};function oo({story:e,store:t,ctxOf:n,tell:s,follow:i,fault:o}){let a=-1;function r(m,...h){m.catch(o),i(),c(),[...h,"step-title"].map(
T).find(y=>y&&!y.disabled).focus()}let d=()=>({title:T("step-title").value.trim()||Be(n()),text:T("step-text").value.trim()});function p(m){let h=e.steps()[m]??
{title:"",text:""};a=m,[T("step-title").value,T("step-text").value]=[h.title,h.text],c(),T("step-title").focus()}function l(m){let{state:h,graph:y}=n(),M={...d(),
...m?{address:to(h,y)}:{}},O=a<0?e.add(M):e.change(a,M);a=-1,[T("step-title").value,T("step-text").value]=["",""],r(O)}let u=(m,h,y,M={})=>g("button",{type:"but\
ton",id:m,click:y,...M},h);function f({title:m},h,y){let{words:M}=n(),O=(k,$,v,x=!1)=>u(`step-${h+1}-${k}`,$,v,{"aria-label":M.stepAct[k](h+1),title:M.stepAct[k](
h+1),disabled:x?"":null});return g("li",{"aria-current":n().state.step===h+1?"step":null},g("button",{type:"button",class:"link",id:`step-${h+1}`,click:()=>s(h+
1)},`${h+1}. ${m}`),g("span",{class:"marks"},O("up","↑",()=>r(e.move(h,h-1),`step-${h}-up`,`step-${h}-down`),h===0),O("down","↓",()=>r(e.move(h,h+1),`step-${h+
2}-down`,`step-${h+2}-up`),h===y.length-1),O("rewrite","✎",()=>p(h)),O("remove","×",()=>{a=-1,r(e.remove(h))})))}function c(){let m=n(),{words:h}=m,y=e.steps();
a>=y.length&&(a=-1),T("step-title")||T("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-title",maxlength:so.
title}),g("textarea",{id:"step-text",rows:"3",maxlength:so.text}),g("div",{id:"step-acts"}));for(let[M,O]of[["step-title",h.stepTitle(Be(m))],["step-text",h.stepText]])
for(let k of["placeholder","aria-label"])T(M).setAttribute(k,O);T("steps-made").replaceChildren(...y.map(f)),T("story-hint").textContent=a>=0?h.rewriting(a+1):y.
length?t.keeps?h.keptThere:h.keptHere:h.noSteps,T("step-acts").replaceChildren(...a<0?[u("step-add",h.stepAdd,()=>l(!0))]:[u("step-keep",h.stepKeep,()=>l(!1)),u(
"step-view",h.stepView,()=>l(!0)),u("step-cancel",h.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",h.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...y.length?
[u("story-play",h.tell,()=>{T("making").parentElement.open=!1,s(1)}),u("story-steps",h.saveSteps,()=>ye("steps.jsonl",y.map(M=>JSON.stringify(M)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",h.savePage,()=>ye("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:c})}var rn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Gi(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(i=>i.codePointAt(0)),s=new Set;for(let i=1;i<
n.length;i++)s.add((n[i-1]*31+n[i])%t);return[...s]}function io(e,t){let{data:n}=e,{bits:s}=n.index,i=null;async function o(){let{readable:d,writable:p}=new DecompressionStream(
"deflate"),l=p.getWriter();return l.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),l.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){i??=o();let p=await i,[l,u]=[s/8,[]];for(let f=0;f*l<p.length;f++)d.every(c=>p[f*l+(c>>3)]&1<<(c&7))&&u.push(f);return u}async function r(d,p,{
from:l,to:u}){let f=new Set(p.map(O=>rn(O.text))),[c,m]=u.split("-").map(Number),h={...l&&{since:`${l}-01`},...u&&{until:new Date(Date.UTC(c,m,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...h});return{fresh:e.addHits(y).filter(O=>!f.has(rn(O.text))&&f.add(rn(O.text))),most:y.length===200?200:0}}
return async function*(p,l){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(u.length){let c=performance.now();for(let m of await a(u.flatMap(h=>Gi(
h,s))))(await t.chunk(m)).forEach(([y,M,O,k=""],$)=>{let v=y.toLowerCase();u.every(x=>v.includes(x))&&f.push({sentence:m*n.chunk+$,text:y,listing:!!M,marks:Array.
from({length:O.length/3},(x,C)=>O.slice(3*C,3*C+3)),clip:k})}),performance.now()-c>30&&(yield{hits:f,done:!1},await new Promise(y=>setTimeout(y)),c=performance.
now())}if(!t.served||!u.length){yield{hits:f,done:!0};return}yield{hits:f,done:!1};try{let{fresh:c,most:m}=await r(p,f,l);yield{hits:[...f,...c],done:!0,most:m}}catch(c){
yield{hits:f,done:!0,fault:c.message}}}}var ln=40,_i=15;function ao(e,t,n){let{graph:s,state:i,words:o}=e,[a,r,d]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
p=({sentence:u,listing:f})=>(i.lists||!f)&&_e(s,i,s.articleOf(u));(async()=>{let u=(f,c)=>{let[m,h]=[s.dayOf(s.articleOf(f.sentence)),s.dayOf(s.articleOf(c.sentence))];
return(m<h)-(m>h)||f.sentence-c.sentence};for await(let{hits:f,done:c,most:m,fault:h}of t(i.q,i)){if(!a.isConnected&&T("hit-count"))return;let y=new Set,M=f.filter(
O=>p(O)&&!y.has(s.firstPrint(O.sentence))&&y.add(s.firstPrint(O.sentence)));a.textContent=c&&!M.length?o.noText:o.textHits(M.length,c)+(c&&M.length>ln?o.comma+o.
hitsFirst(ln):"")+(m?o.comma+o.hitsMost(m):""),h&&a.append(` ${o.unanswered(h)}`),c&&l(M.sort(u))}})();function l(u){let f=new Map;for(let{marks:h}of u)for(let y of new Set(
h.map(([M])=>M)))f.set(y,(f.get(y)??0)+1);let c=[...f].filter(([h])=>s.isOf(h,i.types)&&!i.hide.has(h)).sort((h,y)=>y[1]-h[1]||h[0]-y[0]);c.length&&r.append(g("\
h3",{},o.namedThere),g("ol",{class:"rows"},...c.slice(0,_i).map(([h,y])=>g("li",{},te(e,h),g("span",{class:"number"},String(y))))));let m=i.q.trim().split(/\s+/);
d.append(...u.slice(0,ln).map(h=>Bn(e,{...h,article:s.articleOf(h.sentence)},m))),n(c.map(([h])=>h))}return[we(e),g("h2",{},`“${i.q}”`),a,r,d]}var[Xe,Je,ro,Ct]=[38,20,16,19],Ki=5,Vi=900,Ji=52;function co(e){let t=0,n=null,s=new Map;function i({graph:c,months:m}){let h=c.data.name.length;if(!s.has(h)){s.
clear();let y=new Map(m.map((v,x)=>[v,x])),M=c.data.doc.map((v,x)=>y.get(c.monthOf(x))??-1),O=m.map(()=>c.data.types.map(()=>0)),k=new Map,$=v=>(k.has(v)||k.set(
v,[...new Map(c.sentencesOf(v).map(x=>{let C=c.articleOf(x);return[c.data.story[C],M[C]]}))].filter(([,x])=>x>=0)),k.get(v));c.data.name.forEach((v,x)=>{for(let[
,C]of $(x))O[C][c.data.type[x]]++}),s.set(h,{bars:O,of:$})}return s.get(h)}function o(c,m){let{state:h,view:y,months:M}=c,O=h.node>=0?[h.node]:h.ends??[];if(!O.
length)return null;let[k,$]=O.map(C=>m(C)),v=$?new Set($.map(([C])=>C)):null,x=M.map(()=>0);return k.filter(([C])=>!v||v.has(C)).forEach(([,C])=>x[C]++),{counted:x,
name:O.map(c.graph.nameOf).join(" — "),view:y}}function a({graph:c,state:m,months:h}){if(m.node<0)return[];let{data:y}=c,M=(O,k)=>{let $=(O||k||"").slice(0,7);
return $?Math.max(0,Math.min(h.length-1,h.findLastIndex(v=>v<=($.length===4?`${$}-01`:$)))):-1};return y.post.filter(O=>(O[0]===m.node||O[2]===m.node)&&!O[3]).map(
([O,k,$,,v,x,C,z])=>{let j=O===m.node?$:O;return[`${k} ${typeof j=="number"?c.nameOf(j):j}`,M(C,y.dates[v]),z?M(z):M(y.dates[x],y.dates[v]),!!(C||z)]}).filter(([
,O,k])=>O>=0&&k>=O).sort((O,k)=>k[2]-O[2]||O[1]-k[1]).slice(0,Ki)}function r(){let c=e(),{months:m,state:h,words:y,graph:M}=c,O=T("time");if(O.hidden=m.length<2,
O.hidden)return;let{bars:k,of:$}=i(c),v=o(c,$),x=a(c),C=Math.max(T("strip").clientWidth,200),z=C/m.length,j=Xe+(v?Je:0)+ro+x.length*Ct,F=Z("svg",{width:C,height:j,
viewBox:`0 0 ${C} ${j}`,role:"img","aria-label":y.bars}),[I,G]=[Math.max(m.indexOf(h.from),0),h.to?m.indexOf(h.to):m.length-1],X=!!(h.from||h.to);if(Xi(F,c,k,z,
U=>!X||U>=I&&U<=G),v){let U=Math.max(...v.counted,1);v.counted.forEach((se,le)=>{se&&F.append(Z("rect",{x:le*z,y:Xe+Je-se/U*(Je-4),width:Math.max(z-.5,1),height:se/
U*(Je-4),class:"own"},cn(`${v.name} · ${m[le]} · ${y.inArticles(se)}`)))})}if(Qi(F,m,z,Xe+(v?Je:0)),x.forEach(([U,se,le,et],Ce)=>{let ve=Xe+(v?Je:0)+ro+Ce*Ct;
F.append(Z("line",{x1:se*z,x2:(le+1)*z,y1:ve+Ct-3,y2:ve+Ct-3,class:et?"term printed":"term"},cn(U)));let Le=Math.min(se*z,C-12*U.length),Ne=Z("text",{x:Math.max(
Le,0),y:ve+11,class:"term"});Ne.textContent=U,F.append(Ne)}),X&&lo(F,I*z,(G+1)*z,j,"brush"),h.less){let[U,se]=h.less.split("..").map(le=>m.indexOf(le));lo(F,U*z,
(se+1)*z,j,"brush less")}T("strip").replaceChildren(F),T("strip").setAttribute("aria-label",y.time),F.addEventListener("pointerdown",U=>p(U,z)),d(c,[I,G],X,v,M)}
function d(c,[m,h],y,M){let{words:O,state:k,months:$,set:v}=c,x=h-m+1,C=m>=x?`${$[m-x]}..${$[m-1]}`:"",z=["gained","lost","stronger","weaker"],[j,F]=k.less.split(
"..");T("time-acts").replaceChildren(ae("play",t?O.pause:O.play,!!t,()=>u()),...y&&(C||k.less)?[ae("compare",O.compare,!!k.less,()=>v({less:k.less?"":C}))]:[],...y?
[g("button",{type:"button",id:"all-time",click:()=>{f(),v({from:"",to:"",less:""})}},O.clear)]:[],k.less?g("span",{class:"soft",id:"compared"},O.compared(Me(k.from||
$[0],k.to||$.at(-1)),Me(j,F)),...z.map(I=>g("b",{class:I},` ━ ${O[I]} ${[...c.view.compared?.changes.values()??[]].filter(G=>G===I).length}`))):g("span",{class:"\
soft"},M?O.own(M.name):y?Me($[m],$[h]):O.bars),...k.less||M?[]:[g("span",{class:"soft key"},...c.graph.data.types.map(I=>g("span",{},Z("svg",{viewBox:"0 0 10 10",
class:"glyph","aria-hidden":"true"},Z("rect",{width:10,height:10,fill:c.graph.data.colours[I]})),c.graph.data.labels[I][O.language].many)))])}function p(c,m){let h=e(),
y=c.currentTarget,M=$=>Math.max(0,Math.min(h.months.length-1,Math.floor(($-y.getBoundingClientRect().left)/m)));clearInterval(t),t=0,n=M(c.clientX),y.setPointerCapture(
c.pointerId);let O=Z("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append(O);let k=$=>{let[v,x]=[n,M($)].sort((C,z)=>C-z);return O.setAttribute(
"x",v*m),O.setAttribute("width",(x-v+1)*m),[v,x]};k(c.clientX),y.addEventListener("pointermove",$=>k($.clientX)),y.addEventListener("pointerup",$=>{let[v,x]=k($.
clientX);l(v,x)},{once:!0})}function l(c,m){let{months:h,set:y}=e();y({from:h[c],to:h[m],less:""})}function u(){if(t)return f();let{months:c,state:m}=e(),h=m.from&&
m.to&&!(m.from===c[0]&&m.to===c.at(-1))?c.indexOf(m.to)-c.indexOf(m.from)+1:Math.max(1,Math.round(c.length/12)),y=m.from&&m.to?c.indexOf(m.from)+1:0;y+h>c.length&&
(y=0),t=setInterval(()=>{if(y+h>c.length)return f();l(y,y+h-1),y++},Vi),r()}function f(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var cn=e=>{let t=Z(
"title");return t.textContent=e,t};function Xi(e,t,n,s,i){let{graph:o,months:a,words:r}=t,{data:d}=o,p=Math.max(...n.map(l=>l.reduce((u,f)=>u+f,0)),1);n.forEach(
(l,u)=>{let f=Xe,c=Z("g",i(u)?{}:{class:"out"},cn(`${a[u]} · ${d.types.map((m,h)=>l[h]?`${d.labels[m][r.language].many} ${l[h]}`:"").filter(Boolean).join(" · ")}`));
d.types.forEach((m,h)=>{let y=l[h]/p*(Xe-3);y&&(f-=y,c.append(Z("rect",{x:u*s,y:f,width:Math.max(s-(s>3?1:0),.7),height:y,fill:d.colours[m]})))}),e.append(c)})}
function Qi(e,t,n,s){let o=[1,2,3,6,12,24,60,120].find(r=>r*n>=Ji)??240,a=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(r.slice(0,4))%
(o/12)===0);e.append(Z("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=o){let d=Z("text",{x:Math.min(r*n+3,t.length*
n-44),y:s+12,class:"axis"});d.textContent=o>=12?t[r].slice(0,4):t[r],e.append(Z("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),d)}}var lo=(e,t,n,s,i)=>e.
append(Z("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:i}));var uo=.5,Yi=900,fn=matchMedia("(max-width: 760px)"),fo={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},me=Zs(),K=On(me),pn=$n(K.data),Zi=Vs(
K,me.first,Kn(K),pn),po=Xs(K,me),Ze=eo(me),ea=io(K,me),ta=matchMedia("(prefers-reduced-motion: reduce)").matches,xe=ta?0:350,He=T("panel"),L={state:An(K),ctx:null,
followed:null,linking:-1,waiting:0,drawn:""},J=Ws(T("canvas"),K,me,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?qe({sel:Oe(L.state.sel,e)}):gn(e,e===L.state.node?
L.state.ego:0),edge:e=>Ye({...ie(L.state),ends:[K.data.a[e],K.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&Ye(ie(L.state))},
covers:oa,shown:ia,line:e=>Jn(L.ctx,e),hover:e=>Es(L.ctx,e)}),mo=co(()=>L.ctx),na=oo({story:Ze,store:me,ctxOf:()=>L.ctx,tell:un,follow:()=>Nt(),fault:({message:e})=>yn(
L.ctx.words.notKept(e))}),Lt=Gs({graph:K,store:me,ctxOf:()=>L.ctx,pick:gn,fault:bo}),sa=e=>nn[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],go=e=>e.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function oa(){let e=T("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom",
"story"].map(n=>T(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:T(
"kinds").offsetHeight?T("kinds").offsetHeight+16:0,left:T("legend").open&&T("canvas").clientWidth>Yi?T("legend").offsetWidth:0}}function ia(){let{view:e,state:t}=L.
ctx;e.chosen.length?J.bringIntoView(e.chosen,0,dn(t)):J.scale()<dn(t)&&e.nodes.length&&J.centre(Math.min(...e.nodes),uo)}var dn=e=>fn.matches&&!e.ego?uo:0;function hn(){
let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,
e.getPropertyValue("--"+t).trim()]))}function Ye(e){let t=bt(e,K);wo(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.
search)})}function wo(e){L.followed=null,e(),L.followed!==location.hash&&wn()}function qe(e){Ye({...L.state,...e})}function un(e){wo(()=>{location.hash=an(Ze.steps(),
e,L.state)})}function mn(e){L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Lt.say(L.linking>=0?L.ctx.words.chainTo:L.ctx.words.
search),L.linking>=0&&Lt.focus(),T("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function gn(e,t=0){let n=L.linking;n>=0&&mn(n);let s={...ie(L.state),
table:""};Ye(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function wn(){T("fault").hidden=!0,Nt(),requestAnimationFrame(()=>{He.scrollTop=0})}
function aa(){let e=xn(location.hash,K,pn,Ze.steps().length);return fn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Nt(){let e=L.drawn,t=document.activeElement;
L.followed=location.hash;let n=aa(),s=sa(n);ca(s,go(n));let i=Zi(n);L.state=n,document.body.classList.toggle("chosen",i.chosen.length>0),L.drawn=Cn(n),no({steps:Ze.
steps(),state:n,words:s,set:qe},un),J.draw(i,hn(),e!==L.drawn),L.ctx=Object.freeze({graph:K,months:pn,state:n,view:i,words:s,picture:J,go:Ye,set:qe,link:mn,looks:J.
looks(),linking:L.linking,bare:()=>ie(L.state),older:o=>ho([po.older(o)])}),ds(L.ctx),Dn(L.ctx),Wn(L.ctx),Fn(L.ctx),Un(L.ctx),mo.write(),document.querySelector(
"header details[open]")&&yo(),He.replaceChildren(...ra(L.ctx).flat(2).filter(o=>o!=="")),e===L.drawn&&J.isReady()&&(i.chosen.length?J.bringIntoView(i.chosen,xe,
dn(n)):n.group>=0&&i.lit&&J.fit(xe,[...i.lit.strong])),t.isConnected||(T(t.id)??He).focus({preventScroll:!0}),la(L.ctx),ho(po.bring(location.hash,i.edge===void 0?
(i.ways??[]).flat():[i.edge]))}function yo(){qn(L.ctx),na.write()}function ra(e){let{state:t,view:n}=e,s=t.read?K.articleAt(t.read):void 0;if(s!==void 0)return Hn(
e,s);if(t.q)return ao(e,ea,J.shine);if(n.edge!==void 0)return(K.isTyped(n.edge)?Xn:ws)(e,n.edge);if(t.chain)return ys(e);if(t.node>=0)return gs(e,t.node);if(t.sel.
size)return Ss(e);let i=n.groups.find(({number:o})=>o===t.group);return i?bs(e,i):xs(e)}function la(e){let{view:t,state:n,words:s}=e;document.title=`${Be(e)} · \
kg`,T("chosen").textContent=t.chosen.map(a=>`${K.nameOf(a)} ${ge(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let i=[t.nodes.length,t.ofTypes.nodes,
t.edges.length,t.ofTypes.edges].map(Y);T("shown").textContent=s.counts(...i,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&
!n.hubs?s.semicolon+s.hubs(t.leftOut.length):"")+s.off(K.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(me.served&&L.waiting)&&(yn(s.unknown(o.join(
s.stroke))),T("fault").hidden=me.served)}function ho(e){L.waiting+=e.length,He.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(()=>{L.waiting--,
He.setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),Nt()},bo)}function bo({message:e}){yn(L.ctx.words.unanswered(e))}function yn(e){
T("fault").hidden=!1,T("fault").textContent=e}function ca(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.
dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let i of document.querySelectorAll("[data-word]"))i.textContent=
e[i.dataset.word];for(let i of document.querySelectorAll("[data-label]"))i.setAttribute("aria-label",e[i.dataset.label]);for(let i of document.querySelectorAll(
"[data-hint]"))i.setAttribute("title",e[i.dataset.hint]);if(Lt.say(L.linking>=0?e.chainTo:e.search),Os(e,()=>L.ctx,hn,on),T("part").hidden=!K.data.database,K.data.
database){let{entities:i,links:o,articles:a}=K.data.database,{held:r}=K;T("part").textContent=(me.served?e.rest:e.part)(...[r.nodes,i,r.edges,o,r.stories,a].map(
Y))}}}T("stage").addEventListener("keydown",e=>{if(e.target!==T("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in fo&&
t.nodes.length){e.preventDefault();let i=n.node>=0?J.next(s,fo[e.key]):s;i>=0&&gn(i)}else e.key==="+"||e.key==="="?J.zoom(1.3,xe):e.key==="-"?J.zoom(1/1.3,xe):e.
key==="0"?J.fit(xe):e.key==="Enter"&&He.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=Ze.steps();if(t.length&&(e.key==="PageDo\
wn"||e.key==="PageUp")&&!He.contains(document.activeElement))e.preventDefault(),un(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.
key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),on();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==T("query"))e.preventDefault(),Lt.focus();else if(e.
key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?mn(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.read?qe({read:""}):
Ye(ie(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});
T("language").addEventListener("click",()=>qe({lang:L.ctx.words===nn.zh?"en":"zh"}));T("theme").addEventListener("click",()=>qe({theme:go(L.state)==="dark"?"lig\
ht":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&yo()});T("rows").addEventListener("click",()=>qe(
{table:L.state.table?"":"nodes"}));T("closer").addEventListener("click",()=>J.zoom(1.3,xe));T("farther").addEventListener("click",()=>J.zoom(1/1.3,xe));T("whole").
addEventListener("click",()=>J.fit(xe));T("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(
e,()=>{L.followed!==location.hash&&wn()});addEventListener("resize",()=>{L.ctx&&mo.write()});fn.addEventListener("change",()=>{L.ctx&&Nt()});Fs(()=>L.ctx,hn);T(
"legend").open=innerWidth>1600;T("legend").addEventListener("toggle",()=>{L.ctx&&J.isReady()&&J.refit()});!location.hash&&me.tells&&history.replaceState(null,"",
"#"+an(Ze.steps(),1,L.state));setTimeout(wn);var Qe=e=>K.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&J.isStill(),
nodes:()=>L.ctx.view.nodes.map(e=>K.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[K.data.name[K.data.a[e]],K.data.name[K.data.b[e]]]),node:e=>(J.now(),J.point(
Qe(e))),edge:(e,t)=>J.pointOf(K.lineOf(Qe(e),Qe(t),L.state.links)),line:(e,t)=>{let n=K.lineOf(Qe(e),Qe(t),L.state.links);return{...J.looks().line(n),step:J.looks().
step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>K.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(Qe(e)))?.number??
-1,labels:()=>J.labels().map(({i:e,text:t,left:n,top:s,right:i,bottom:o})=>{let[a,r]=[J.onScreen({x:n,y:s}),J.onScreen({x:i,y:o})];return{text:t,name:K.data.name[e],
left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
