// sources 476b4905a967682d1de75ed527af840b2669eb620f174f934c113db0b3ee06eb
"use strict";
(()=>{function wn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&pt(t,n[0],n[2],n);return t}function yn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)pt(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,d)=>a.slice(d+1).forEach(h=>pt(t,r,h,n)));
if(i>=0)for(let a of s)pt(t,a,i,n)}return t}function pt(e,t,n,s){if(t===n)return;let o=Rt(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var Rt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function ht(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Ue=0,Ge=1,me=2,bo=3,nt="posted";function ut(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var jt=e=>{let t=0;return e.map(n=>t+=n)};function ko(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function bn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((b,T)=>{n[b].push(T),n[t.b[T]].push(T)}),t.kind=t.a.map(()=>Ue);let s=new Map(t.name.
map((b,T)=>[b,T])),o=new Map(t.called),i=new Set(jt(t.listed)),a=new Map;jt(t.again.map(([b])=>b)).forEach((b,T)=>a.set(b,b-t.again[T][1]));let r=new Map(t.docName.
map(b=>[b,[]]));t.doc.forEach((b,T)=>r.get(t.docName[b]).push(T));let d=ko(t.docName),h=b=>b.startsWith(d)?b.slice(d.length):b,l=[],u=new Map,f=new Map(t.docName.
map((b,T)=>[b,T])),c=new Map(t.dates.map((b,T)=>[b,T])),g=new Map,p=new Set(t.posted),y=0,E=!1,$=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),k=b=>t.types[t.type[b]],O=b=>p.has(b)?nt:k(b),v=(b,T)=>T.has(k(b))||T.has(O(b)),x=(b,T)=>t.a[b]===
T?t.b[b]:t.a[b],M=(b,T)=>n[b]?.find(I=>x(I,b)===T);function P(b){let[T,I]=[0,t.from.length-1];for(;T<I;){let z=T+I+1>>1;t.from[z]<=b?T=z:I=z-1}return T}function W(b){
return g.has(b)||g.set(b,jt(t.seen[b])),g.get(b)}let j=b=>W(b).filter((T,I,z)=>T!==z[I-1]),D=b=>t.story[P(b)],_=b=>t.dates[t.docDate[t.doc[b]]];function J(b){b.
kind<me&&[b.a,b.b].forEach(T=>n[T].push(t.a.length));for(let T of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[T].push(b[T])}function Y(b){
return Promise.all(b.map(async T=>{if(T>=t.said)return l[T-t.said];let[I,z,U,oe=""]=(await e.chunk(Math.floor(T/t.chunk)))[T%t.chunk],w=[];for(let S=0;S<U.length;S+=
3)w.push(U.slice(S,S+3));return{sentence:T,text:I,listing:!!z,marks:w,clip:oe}}))}function le(b){let T=new Map;for(let I of b)ut(T,P(I),I);return[...T].sort(([I],[
z])=>(_(I)<_(z))-(_(I)>_(z))||I-z)}function he(b){if(u.has(b))return u.get(b);let[T,I]=[j(t.a[b]),j(t.b[b])],z=new Set(I),U=T.filter(N=>z.has(N)),oe=new Set(U.map(
D)),[w,S]=[new Set(T.map(D)),new Set(I.map(D))],C=[...new Set([...T,...I])].filter(N=>!oe.has(D(N))&&S.has(D(N))&&w.has(D(N)));return{both:U,either:C.sort((N,H)=>N-
H)}}function Ne(){if(E)return;E=!0,y++;let b=t.name.map((I,z)=>new Map(j(z).map(U=>[D(U),P(U)]))),T=new Map;b.forEach((I,z)=>{if(k(z)!=="reporter")for(let U of I.
keys())ut(T,U,z)}),b.forEach((I,z)=>{if(k(z)!=="reporter")return;let U=new Map;for(let[oe,w]of I)for(let S of T.get(oe)??[])ut(U,S,t.docDate[t.doc[w]]);for(let[
oe,w]of[...U].sort(([S,C],[N,H])=>H.length-C.length||S-N)){let S=w.filter(Boolean).sort((C,N)=>t.dates[C]<t.dates[N]?-1:1);J({a:oe,b:z,weight:w.length,sentences:0,
lists:0,npmi:null,since:S[0]??0,until:S.at(-1)??0,kind:Ge})}})}let Pe={post:null,event:null},Ee=new Map,He={post:new Map,event:new Map};function Me(b){return b===
"together"?[]:(Pe[b]??=[...b==="post"?wn(t):yn(t)].sort(([,T],[,I])=>I.length-T.length).map(([T,I])=>{let[z,U]=T.split(" ").map(Number),[oe,w]=ht(t,I,b);J({a:z,
b:U,weight:I.length,sentences:0,lists:0,npmi:null,since:oe,until:w,kind:b==="post"?me:bo});let S=t.a.length-1;return Ee.set(S,I),He[b].set(T,S),S}),Pe[b])}function Pt(b,T,I){
return Me(I),He[I]?.get(Rt(b,T))??M(b,T)}function ct(b,T,I){return b.has(T)||(b.set(T,b.size),I()),b.get(T)}let Oe=b=>ct(c,b??"",()=>t.dates.push(b)),dt=b=>ct(f,
b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push(Oe(b.date)),t.pageNumber.push(b.page??"")});function ft(b){if(!s.has(b.entity)){s.set(
b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&p.add(t.name.length);let T={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.
pinyin,mentions:b.mentions,articles:b.articles,first:Oe(b.first),last:Oe(b.last),rank:0,community:-1,seen:[]};for(let[I,z]of Object.entries(T))t[I].push(z);y++}
return s.get(b.entity)}function qe({entities:b,links:T}){b.forEach(ft);for(let I of T){let[z,U]=[s.get(I.source),s.get(I.target)];M(z,U)===void 0&&J({a:z,b:U,weight:I.
weight,sentences:I.sentences,lists:I.lists,npmi:I.npmi,since:Oe(I.first),until:Oe(I.last),kind:Ue})}y++}function De(b,T){let I=z=>s.get(z)??z;t.post=[...t.post.
filter(([z,,U])=>z!==b&&U!==b),...T.map(z=>[I(z.person),z.post,I(z.organ),Number(z.former),Oe(z.first),Oe(z.last),z.begin??"",z.until??"",-1])],Pe.post=null,y++}
function Te(b,{quotes:T,more:I}){let z=new Map;for(let C of T)ut(z,`${C.sentence.doc}
${C.sentence.article}`,C);let U=u.get(b)??{both:[],either:[],came:0},[oe,w]=[[...U.both],[...U.both,...U.either]];for(let C of z.values()){let[{sentence:N}]=C,H={
doc:dt(N),article:N.article,headline:N.headline,story:N.story,from:t.said+l.length};for(let[B,R]of Object.entries(H))t[B].push(R);for(let{sentence:B,marks:R}of C){
let K=t.said+l.length;l.push({sentence:K,text:B.text,listing:B.listing,marks:R.map(F=>[s.get(F.entity),F.start,F.end]),clip:B.clip??""}),w.push(K),B.both&&oe.push(
K)}}let S=new Set(oe.map(D));u.set(b,{both:oe,either:w.filter(C=>!S.has(D(C))),more:I,came:U.came+T.length}),y++}let We=new Map;function It(b){return y++,b.map(
T=>{let I=`${T.doc} ${T.start}`;if(!We.has(I)){let z=t.said+l.length,U={doc:dt(T),article:T.article,headline:T.headline,story:`${T.doc}#${T.article}`,from:z};for(let[
w,S]of Object.entries(U))t[w].push(S);let oe=T.entities.map(w=>s.get(w)).filter(w=>w!==void 0).map(w=>{let S=[t.name[w],...t.alias[w]].filter(N=>T.text.includes(
N)).sort((N,H)=>H.length-N.length)[0],C=S?T.text.indexOf(S):0;return[w,C,C+(S??"").length]});l.push({sentence:z,text:T.text,listing:!1,marks:oe.sort((w,S)=>w[1]-
S[1]),clip:""}),We.set(I,z)}return l[We.get(I)-t.said]})}return Object.freeze({data:t,held:$,edgesOf:n,nodeOf:s,lists:i,evidence:u,posted:p,typeOf:k,kindOf:O,isOf:v,
otherEnd:x,edgeOf:M,articleOf:P,typedEdges:Me,lineOf:Pt,rowsOf:Ee,namingsOf:W,sentencesOf:j,storyOf:D,dayOf:_,quotes:Y,byArticle:le,proof:he,version:()=>y,served:e.
served,nameOf:b=>o.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>_(b).slice(0,7),isCredit:b=>t.kind[b]===Ge,isTyped:b=>t.kind[b]>=me,sentencesIn:b=>{let T=t.
from[b+1]??t.said+l.length;return Array.from({length:T-t.from[b]},(I,z)=>t.from[b]+z)},placeOf:b=>`${t.docName[t.doc[b]]}#${t.article[b]}`,fileOf:b=>`${h(t.docName[t.
doc[b]])}#${t.article[b]}`,articleAt:b=>{let T=b.lastIndexOf("#");return(r.get(d+b.slice(0,T))??r.get(b.slice(0,T))??[]).find(I=>String(t.article[I])===b.slice(
T+1))},addCredits:Ne,addNode:ft,addGraph:qe,addPosts:De,addQuotes:Te,addHits:It})}function kn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(
0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,o=1):o++)if(n.push(`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=
t.at(-1)||n.length>2400)return n}function On(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);
return[n[0]??0,n.at(-1)??0]}function mt(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===o?s:[s,o].filter(Boolean).join(" – ")}var Ie=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],zt="#8a8a8a",Re={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Oo,$n]=[6.5,23],$o=4,So=[.5,.72,.86,.94,.98],gt=[.8,1.3,2,3,4.4,6],
wt=[.13,.2,.3,.42,.56,.72],vo=.16;function Sn(e,t,n,s,o){let{data:i}=e,a=Math.max(Oo,Math.min($o/o,14)),r=new Map(Ie.slice(0,i.groups).map((p,y)=>[y,p])),d=p=>Math.
min((a+($n-a)*Math.sqrt(t.measure.of(p)/t.measure.greatest))*(e.typeOf(p)==="reporter"?1.5:1),$n),h=p=>t.state.colour==="type"?i.colours[e.typeOf(p)]:r.get(i.community[p])??
zt,l=Eo(t),u=Math.min(1,vo/Math.max(Mo(e,t,l,s),1e-9)),f=p=>l.findLastIndex(y=>t.tie(p)>=y),c=t.compared?.changes,g=p=>t.state.links==="post"&&(e.rowsOf.get(p)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:h,step:f,scale:l,coloured:r,least:a,line(p){let y=t.lit,E=y?.edges.has(p),$=f(p),k=c?.get(p),O=Math.max(
wt[$]*u,.06);if(e.isTyped(p))return{width:Math.min(1.4+.5*(t.counts.weight[p]-1),5)+(E?.6:0),opacity:y&&!E?.12:k?.8:.6,colour:k?n[k]:E?n.accent:n.edge,dashes:g(
p)||k==="lost"?[5,4]:!1};let v=k?Math.max(wt[$],.35):E?Math.max(wt[$],.6):y?O*(t.state.ego?.6:.25):O;return{width:E?gt[$]+.8:y&&t.state.ego?Math.min(gt[$],1.5):
gt[$],opacity:v,colour:k?n[k]:E?n.accent:n.edge,dashes:k==="lost"||i.kind[p]===Ge?[5,4]:!1}},opacity:p=>!t.lit||t.lit.strong.has(p)?1:t.lit.weak.has(p)?.45:t.state.
ego?.6:.13})}function Eo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of So){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function Mo({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([f,c],g)=>[Math.min(f,g[u]),
Math.max(c,g[u])],[1/0,-1/0]),[[a,r],[d,h]]=[i("x"),i("y")];return t.edges.reduce((u,f)=>{let[c,g]=[s(e.a[f]),s(e.b[f])],p=n.findLastIndex(y=>t.tie(f)>=y);return c&&
g?u+gt[p]*wt[p]*Math.hypot(c.x-g.x,c.y-g.y):u},0)/Math.max((r-a)*(h-d),1e4)}var Ht=["mentions","articles","degree","rank"],yt=["hide","pin","open","sel","not"],Bt={level:["article","sentence"],colour:["community","type"],size:Ht,links:[
"together","post","event"]},To={least:1,from:"",to:"",level:"article",lists:!0},ot={...To,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},vn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},En={lang:["zh","en"],
theme:["light","dark"]},st=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[nt]:[],...e.types.filter(n=>!e.core.includes(n))],Mn=e=>({...ot,
...vn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(yt.map(t=>[t,new Set]))}),ie=e=>({...e,...vn}),Ao=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.
test(e??"")?e:"";function Tn(e,t,n,s){let o=new URLSearchParams(e.slice(1)),i=(c,g,p)=>g.includes(o.get(c))?o.get(c):p,a=c=>o.getAll(c).map(g=>t.nodeOf.get(g)).
filter(g=>g!==void 0),r=(c,g,p,y)=>Math.max(g,Math.min(Number.parseInt(o.get(c)??"",10)||y,p)),d=o.has("types")?o.get("types").split(",").filter(c=>st(t).includes(
c)):t.data.core,[h,l,[u=-1]]=[a("edge"),a("chain"),a("node")],f=[...h,...l,...u<0?[]:[u]];return{types:new Set([...d,...f.filter(c=>!t.isOf(c,new Set(d))).map(t.
kindOf)]),node:u,ends:h.length===2&&t.lineOf(...h,i("links",Bt.links,"together"))!==void 0?h:null,chain:l.length===2&&l[0]!==l[1]?l:null,ego:{1:1,2:2}[o.get("eg\
o")]??0,least:r("least",1,1e3,1),from:i("from",n,""),to:i("to",n,""),less:Ao(o.get("less")),lists:o.get("lists")!=="0",...Object.fromEntries(Object.entries(Bt).
map(([c,g])=>[c,i(c,g,ot[c])])),...Object.fromEntries(Object.entries(En).map(([c,g])=>[c,i(c,g,"")])),table:i("table",["nodes","edges"],""),hubs:o.get("hubs")===
"1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("read")??"",dossier:o.get("dossie\
r")==="1",...Object.fromEntries(yt.map(c=>[c,new Set(a(c))])),unknown:["node","edge","chain"].flatMap(c=>o.getAll(c)).filter(c=>!t.nodeOf.has(c))}}function bt(e,t){
let n=new URLSearchParams,s=i=>t.data.name[i],o=st(t).filter(i=>e.types.has(i));o.join()!==st(t).filter(i=>t.data.core.includes(i)).join()&&n.set("types",o.join()),
e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(i=>n.append("chain",s(i)));for(let i of[
"least","from","to","less",...Object.keys(Bt),"table","q","read","note","shown"])e[i]!==ot[i]&&n.set(i,e[i]);for(let i of Object.keys(En))e[i]&&n.set(i,e[i]);e.
group>=0&&n.set("group",e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let i of yt)e[i].
forEach(a=>n.append(i,s(a)));return n.toString()}var An=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].
join(";"),$e=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),xn=(e,t)=>({...e,...ot,...Object.fromEntries(yt.map(n=>[n,new Set])),types:new Set(t.data.
core)});function Cn(e,t,n,s){let o=(r,d,h)=>({name:r,text:d,without:{...e,...h}}),i=(r,d)=>[...e[r]].map(h=>o(r,`${d} ${t.nameOf(h)}`,{[r]:$e(e[r],h)})),a=(r,d,h)=>e[r]===
ot[r]?[]:[o(r,d,h)];return[...e.from||e.to?[o("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${e.less.replace(
".."," – ")}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),
...a("links",s.kinds[e.links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var A=e=>document.getElementById(e);function m(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function Q(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var Se=(e,t,n)=>Q("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},Q("path",{d:Re[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),we=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,fe=(e,t,...n)=>m("button",{type:"button",class:"link",click:()=>e.go(t)},...n),ee=(e,t)=>fe(e,{...ie(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),ue=(e,t,...n)=>fe(e,{...ie(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Ae=(e,t)=>ue(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ae=(e,t,n,s)=>m("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),kt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?m("span",{class:"day"},t):t),it=e=>m("p",{class:"soft facts"},...e.filter(Boolean).map(t=>m("span",{},
t))),se=(e,t,...n)=>t.length?[m("h3",{},e),...n]:[];function xe({words:e},t,n,s,o){let i=m("ol",t),a=m("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(d){let h=i.children.length;i.append(...n.slice(h,h+d).map(o));let l=n.length-i.children.length;a.hidden=l===0,a.textContent=e.more(Math.min(l,
s*5))}return r(s),[i,a]}var ye=e=>m("button",{type:"button",class:"quiet back",click:()=>e.go(ie(e.state))},"← ",e.words.close),Ot=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",re=(e,t,n)=>mt(e.graph.data,t,n);function Ln(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function qt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}var xo=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Dt(e,t,n){let[s,o,i,a]=qt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(xo(t),r.join(e.words.comma))}function Wt(e,t){let[n,s,o,i]=qt(e,t);return[m("b",{class:"headline"},i||e.
words.untitled),m("span",{class:"source",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var Nn=(e,t)=>fe(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ce(e,t,n,s){let o=m("article",{},m("header",{},...Wt(e,t)));return Pn(e,o,t,n,s),o}function _e(e,t,n,s){let o=m("details",{},m("summa\
ry",{},...Wt(e,t))),i=null,a=()=>i??=Pn(e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*Ft(e,t,n){
let s=0;for(let[o,i,a]of t)i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function Pn(e,t,n,s,o){let i=new Set;for(let{sentence:a,
text:r,listing:d,marks:h,clip:l}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(f,c)=>m("mark",{class:f===
o[0]?"one":"other"},c);t.append(m("blockquote",{},d?m("span",{class:"chip"},e.words.listing):"",...Ft(r,h.filter(([f])=>o.includes(f)),u),In(e,r,n),Rn(e,l)))}t.
append(Nn(e,n))}function In(e,t,n){let s=m("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await Co(Dt(e,t,n)),s.textContent=e.words.copied}),s}var Rn=(e,t)=>t?m("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function Co(e){try{await navigator.clipboard.writeText(e)}catch{let t=m("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function jn(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(f,c)=>fe(e,{...ie(e.state),node:f},c),d=a.length?t.indexOf(a[0]):
-1,h=n.filter(([,f,c])=>d<0||c<=d||f>=d+a[0].length),l=d<0?h:[...h,[-1,d,d+a[0].length]].sort((f,c)=>f[1]-c[1]),u=Ft(t,l,(f,c)=>f<0?m("mark",{class:"one"},c):r(
f,c));return m("article",{},m("header",{},...Wt(e,s)),m("blockquote",{},o?m("span",{class:"chip"},e.words.listing):"",...u,In(e,t,s),Rn(e,i)),Nn(e,s))}function zn(e,t){
let{graph:n,words:s,state:o,view:i}=e,[a,r,d,h]=qt(e,t),l=m("div",{id:"text"}),u=new Set(i.chosen);return n.quotes(n.sentencesIn(t)).then(f=>{for(let{text:c,marks:g}of f){
let p=(y,E)=>fe(e,{...ie(o),node:y},m("mark",{class:u.has(y)?"one":"other"},E));l.append(m("p",c===h?{class:"headline"}:{},...Ft(c,g,p)))}}),[m("button",{type:"\
button",class:"quiet back",click:()=>e.go({...o,read:""})},"← ",s.back),m("h2",{},h||s.untitled),m("p",{class:"soft source",title:n.fileOf(t)},[a,r,d].filter(
Boolean).join(" · ")),n.data.desk?m("p",{},m("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:n.placeOf(t)})}`},s.addName)):"",m("h3",
{},n.served?s.partOfArticle:s.wholeArticle),l]}var ve=(e,...t)=>m("label",{class:"field"},m("span",{},e),...t);function $t(e,t,n){let s=m("select",{"data-control":t},...n.map(o=>m("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Ut(e,t,[n,s],o,i){let a=m("output",{},o(
t)),r=m("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function Gt(e,t,n){let s=m("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Bn(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=A("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[h,l]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(f,c)=>o({from:f?s[f]:"",to:c<d?s[c]:""});a.replaceChildren(ve(n.least,
...Ut("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((f,c)=>Math.max(f,c),2),2),30)],String,f=>o({least:f}))),...s.length>1?[ve(n.from,...Ut("f\
rom",h,[0,d],f=>s[f],f=>u(f,Math.max(f,l)))),ve(n.to,...Ut("to",l,[0,d],f=>s[f],f=>u(Math.min(h,f),f)))]:[],ve(n.level,$t(e,"level",["article","sentence"])),ve(
n.listed,Gt("lists",t.lists,f=>o({lists:f}))),ve(n.links,$t(e,"links",["together","post","event"])),ve(n.colour,$t(e,"colour",["community","type"])),ve(n.size,$t(
e,"size",Ht)),ve(n.physics,Gt("physics",i.moves(),i.move)),m("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(xn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Hn(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((l,u)=>u).filter(l=>!o.counts.recounted||
o.counts.articles[l]>0),r=st(t).map(l=>{let u=new Set([l]),f=m("input",{type:"checkbox","data-type":l});return f.checked=n.types.has(l),f.addEventListener("chan\
ge",()=>{let c=new Set(n.types);f.checked?c.add(l):c.delete(l);let g=n.node>=0&&t.isOf(n.node,c);e.go({...n,types:c,ends:null,chain:null,...g?{}:{node:-1,ego:0}}),
A("types").querySelector(`[data-type=${l}]`).focus()}),m("label",{},f,Se(e,l===nt?"person":l),i.labels[l][s.language].many,m("span",{class:"number"},String(a.filter(
c=>t.isOf(c,u)).length)))}),d=Gt("hubs",n.hubs,l=>e.set({hubs:l})),h=[...o.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(o.hubs.size>5?" …":"");A("types").replaceChildren(
...r,...o.hubs.size&&e.state.links==="together"?[m("label",{class:"hubs",title:s.hubsHint(h)},d,s.hubsOn,m("span",{class:"number"},String(o.hubs.size)))]:[])}function qn(e){
let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].length);A("kinds").hidden=o.length<2||!!n.table,A("kinds").replaceChildren(
...o.map(i=>ae(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,group:-1}))))}function Dn(e){let t=Cn(e.state,e.graph,e.months,e.words);
A("chips").hidden=!t.length,A("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{let i=fe(e,o,s,m("span",{"aria-hidden":"true"}," ×"));return i.className=
"chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function Wn(e){let{graph:t,view:n,state:s,words:o,looks:i}=e,a=_t(e),r=n.nodes.length-
n.groups.reduce((d,{members:h})=>d+h.length,0);A("legend-body").replaceChildren(...a.length?[m("h3",{},o.groupsTitle),...a,...r?[m("p",{class:"group"},Fn(zt),o.
restOf,m("span",{class:"number"},String(r)))]:[]]:[],m("h3",{},o.sizeOf[s.size]),Lo(e),...s.links==="together"?[m("h3",{},o.widthOf),No(e),m("p",{class:"soft"},
o.why(t.data.limit.each))]:[m("h3",{},o.options[s.links]),m("p",{class:"soft"},o.lineOf[s.links])]),A("legend").hidden=!!s.table||!i}function _t(e){let{graph:t,
view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let d=o.group(r.slice(0,3).map(t.nameOf));return m("button",{type:"button",class:"group",title:d,"data-group":a+1,"aria-pressed":String(s.
group===a),click:i(a)},Fn(Ie[a%Ie.length]),m("span",{},d),m("span",{class:"number"},String(r.length)))})}var Fn=e=>Q("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},Q("circle",{cx:8,cy:8,r:7,fill:e}));function Lo({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<16?Math.round(o*10)/10:Math.
round(o));return m("div",{class:"scale"},...s.map((o,i)=>m("span",{},Q("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},Q("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][i]),class:"size"})),String(o))))}function No({looks:e}){let t=e.scale.map((o,i)=>[o,i]).filter(([o])=>Number.isFinite(
o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return m("div",{class:"scale"},...t.map(([o,i])=>m("span",{},Q("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},Q("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:"1")))}function Kt(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var Un=e=>[...new Set(e)].sort((t,n)=>t-n);
function Po(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ke(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var Vt=(e,t,n,s)=>e.data.kind[n]===me?je(e,t,s):Ke(e,t,e.articleOf(s[7]));function je({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var at=({from:e,to:t,lists:n})=>!!(e||t||!n);function Gn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(at(n)?Ro(e,n):Io(e)))),t.get(s)}}function Io({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Ro(e,t){let{data:n,lists:s}=e,
o=n.doc.map((O,v)=>Ke(e,t,v)),i=O=>(t.lists||!s.has(O))&&o[e.articleOf(O)],a=n.name.map((O,v)=>e.namingsOf(v).filter(i)),r=a.map(O=>Un(O.map(e.storyOf))),d=a.map(
O=>Un(O.map(e.firstPrint))),h=d.map(O=>O.filter(v=>s.has(v))),l=new Map,u=(O,v)=>!v||O&&n.dates[O]<n.dates[v]?O:v;n.story.forEach((O,v)=>{o[v]&&l.set(O,u(n.docDate[n.
doc[v]],l.get(O)))});let f=O=>O.reduce(([v,x],M)=>{let P=l.get(M)??0;return P?[!v||n.dates[P]<n.dates[v]?P:v,!x||n.dates[P]>n.dates[x]?P:x]:[v,x]},[0,0]),c=r.map(
f),g=O=>O<e.held.articles&&o[O],p=new Set(n.story.filter((O,v)=>g(v))).size,y=O=>n.kind[O]!==Ge&&n.kind[O]<me,E=new Map([...e.rowsOf].map(([O,v])=>[O,v.filter(x=>Vt(
e,t,O,x))])),$=n.a.map((O,v)=>E.get(v)?.length??Kt(r[O],r[n.b[v]])),k=n.a.map((O,v)=>{if(E.has(v))return ht(n,E.get(v),n.kind[v]===me?"post":"event");let x=new Set(
r[n.b[v]]);return $[v]?f(r[O].filter(M=>x.has(M))):[0,0]});return{articles:r.map(O=>O.length),mentions:a.map(O=>O.length),first:c.map(([O])=>O),last:c.map(([,O])=>O),
weight:$,sentences:n.a.map((O,v)=>y(v)?Kt(d[O],d[n.b[v]]):0),lists:n.a.map((O,v)=>y(v)?Kt(h[O],h[n.b[v]]):0),npmi:n.a.map((O,v)=>y(v)?Po($[v],r[O].length,r[n.b[v]].
length,p):null),since:k.map(([O])=>O),until:k.map(([,O])=>O),stories:p,pages:new Set(n.doc.filter((O,v)=>g(v))).size,recounted:!0,said:O=>a[O].filter((v,x,M)=>v!==
M[x-1])}}var jo=12,Jt=6,_n=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function St(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Vt(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function Xt(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?
`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:re(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],_n(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Kn(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=St(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.
data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Vn(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.
data.a[t],n.data.b[t]],r=St(e,t),d=n.edgeOf(...a),h=l=>o.links==="post"?l[8]:l[7];return[ye(e),m("h2",{class:"pair"},...a.map(l=>ee(e,l))),it([s.times(o.links,r.
length),re(e,i.counts.since[t],i.counts.until[t])]),d===void 0?"":fe(e,{...o,links:"together"},s.asTogether),m("div",{id:"acts"},...r.flatMap(l=>[m("h3",{class:"\
act"},Xt(e,t,l)),h(l)<0?"":Ce(e,n.articleOf(h(l)),[h(l)],a)]))]}function Jn(e,t,n,s){let{graph:o,words:i}=e;return xe(e,t,n,jo,([a,r,d,h,l,u,f,c])=>{let g=[...new Set(
[...d,...h,...l<0?[]:[l]])].filter(p=>p!==s);return m("li",{},m("b",{},i.acts[o.data.acts[a]])," ",m("time",{},_n(e,r)),f||u?m("span",{},` ${[f,u].filter(Boolean).
join(" · ")}`):"",g.length?m("div",{class:"with"},...g.slice(0,Jt).map(p=>ee(e,p)),g.length>Jt?` +${g.length-Jt}`:""):"",_e(e,o.articleOf(c),[c],s===void 0?g:[
s]))})}function Xn({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Ke(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}
function Qn(e,t){let n=Xn(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return se(`${e.words.events} ${n.length}`,n,...Jn(e,{id:"events",class:"li\
ne"},n,t))}function Yn(e){let t=new Set(e.view.nodes),n=Xn(e).filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":m("section",
{class:"card",id:"newest"},...se(e.words.newest,n,...Jn(e,{class:"line"},n)))}function zo(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function Bo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function Ho(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[u,f]=Bo(h);if(d.has(f))continue;if(f===s)break;d.add(f);let c=f===
n?0:3*e.edgesOf[f].length/a;for(let g of e.edgesOf[f]){let p=e.otherEnd(g,f);if(!t.passes(g)||!o(g,p))continue;let y=u+c+1/t.weight(g);y<(i.get(p)??1/0)&&(i.set(
p,y),r.set(p,g),zo(h,[y,p]))}}if(!r.has(s))return null;let l=[];for(let u=s;u!==n;u=e.otherEnd(l[0],u))l.unshift(r.get(u));return l}function rt(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function Zn(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(o);for(;r.length<
i;){let h=Ho(e,t,[n,s],(l,u)=>l!==a&&!d.has(u)&&(!e.isCredit(l)||n===e.data.b[l]||s===e.data.b[l]));if(!h)break;r.push(h),rt(e,n,h).slice(1,-1).forEach(l=>d.add(
l))}return r}function es(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(r)-i(a)||a[0]-r[0])}var qo=new Intl.Collator("zh"),ts=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?qo.compare(t,e):t-e);function ss({words:e},t,n,s,o){let[i,a]=[m("tbody"),m("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(f=>[s[1](f),f]).sort(([f],[c])=>r?ts(f,c):ts(c,f));i.replaceChildren(...u.slice(0,o).map(([,f])=>m(
"tr",{},...n.map(([c,g,p])=>m("td",{class:c},p?p(f):String(g(f))))))),n.forEach((f,c)=>l[c].setAttribute("aria-sort",f!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},h=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},l=n.map(u=>m("th",{scope:"col",class:u[0]},m("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>h(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,d()}),d(),m("div",{},m("table",{},m(
"thead",{},m("tr",{},...l)),i),a)}var vt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>ee(e,t(n))],os=e=>["together",t=>e.view.counts.weight[t],t=>ue(e,t,String(e.view.
counts.weight[t]))],is=e=>["sentences",t=>e.view.counts.sentences[t]],as=e=>["npmi",t=>e.view.counts.npmi[t],t=>Ot(e,t),e.words.npmiHint],ns=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function rs(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=os(e);
return m("div",{id:"companions"},ss(e,s.near,[vt(e,r=>n.otherEnd(r,t)),a,is(e),as(e)],a,25),m("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function ls(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=A("table");if(r.hidden=!s.table,A("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=p=>t.isOf(p,s.types)&&!s.hide.has(p)&&(!a.recounted||a.articles[p]>0),[h,l]=[os(e),["articles",p=>a.articles[p]]],[u,f,c]=s.table==="edges"?[i.a.map((p,y)=>y).
filter(p=>i.kind[p]<me&&d(i.a[p])&&d(i.b[p])&&n.passes(p)),[vt(e,p=>i.a[p]),vt(e,p=>i.b[p]),h,is(e),["inLists",p=>a.lists[p]],as(e),...ns(e,a.since,a.until)],h]:
[i.name.map((p,y)=>y).filter(d),[vt(e,p=>p),["type",p=>we(e,p)],l,["mentions",p=>a.mentions[p]],["companions",p=>t.edgesOf[p].filter(n.passes).length],...ns(e,a.
first,a.last)],l],g=p=>ae("tab-"+p,o.tabs[p],s.table===p,()=>e.set({table:p}));r.replaceChildren(m("div",{class:"buttons"},g("nodes"),g("edges"),m("span",{class:"\
soft"},o.rows(u.length))),ss(e,u,f,c,100))}var ps=(e,t,n)=>m("time",{class:"soft"},re(e,t,n)),cs=12,hs=(e,t)=>typeof t=="number"?ee(e,t):t;function Do(e,[,t,n,s,o,i,a,r]){let d=a||r?m("time",{},`${a||"…"}\
 – ${r||"…"}`):ps(e,o,i);return m("li",s?{class:"former"}:{},m("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",hs(e,n),d)}function Wo(e,[t,n,,s,o,i]){return m(
"li",s?{class:"former"}:{},hs(e,t)," ",m("b",{},s?e.words.former+" ":"",n),ps(e,o,i))}function ds({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&je(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function Fo(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:$e(n[r],t)});
return m("div",{class:"buttons acts"},ae("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),ae("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),ae("open",s.open,
n.open.has(t),a("open")),ae("pin",s.pin,n.pin.has(t),a("pin")),ae("hide",s.hide,!1,()=>o({...ie(n),hide:$e(n.hide,t)})),ae("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ae("chain",s.chain,e.linking===t,()=>e.link(t)))}function us(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:d}=o,h=r.
said(t),l=ds(e,0,t),u=ds(e,2,t),f=o.near.length;return[ye(e),m("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),it([we(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),re(e,r.first[t],r.last[t])]),Fo(e,t),se(s.aliases,a.alias[t],m("p",{id:"aliases"},...a.alias[t].map(c=>m("span",{class:"chip"},c)))),se(s.
posts,l,...xe(e,{id:"posts",class:"line"},l,cs,c=>Do(e,c))),se(s.holders,u,...xe(e,{id:"holders",class:"line"},u,cs,c=>Wo(e,c))),Qn(e,t),se(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,f?[1]:[],rs(e,t),d?.rest>0&&!i.ego?m("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(
d.rest)):""),se(s.stories,h,m("div",{id:"articles"},...n.byArticle(h).map(([c,g])=>_e(e,c,g,[t]))))]}function ms(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,
{counts:r}=o,d=[a.a[t],a.b[t]],h=at(i)?new Set(d.flatMap(p=>r.said(p))):null,l=n.proof(t),[u,f]=[l.both,l.either].map(p=>h&&!n.evidence.has(t)?p.filter(y=>h.has(
y)):p),c=h?0:a.weight[t]-new Set([...u,...f].map(n.storyOf)).size,g=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?
s.lists(r.lists[t]):"",`${s.npmi} ${Ot(e,t)}`];return[ye(e),m("h2",{class:"pair"},...d.map(p=>ee(e,p))),it([...g,re(e,r.since[t],r.until[t])]),se(s.evidence,u,m(
"div",{id:"evidence"},...n.byArticle(u).map(([p,y])=>Ce(e,p,y,d)))),se(s.apart,f,m("div",{id:"apart"},...n.byArticle(f).map(([p,y],E)=>(u.length||E>2?_e:Ce)(e,p,
y,d)))),a.database&&c>0&&!n.served?m("p",{class:"hint",id:"elsewhere"},s.elsewhere(c)):"",n.evidence.get(t)?.more?m("button",{type:"button",class:"quiet",id:"ol\
der",click:()=>e.older(t)},s.older):""]}function fs(e,t,n,s){let{graph:o,words:i,view:a}=e,r=rt(o,t,n);return m("ol",{id:s,class:"line chain"},...n.map((d,h)=>{
let{both:l,either:u}=o.proof(d),f=o.byArticle(l.length?l:u).slice(0,2),c=h>0?fe(e,{...e.state,not:$e(e.state.not,r[h])},`${i.not} ${o.nameOf(r[h])}`):"";return m(
"li",{},ee(e,r[h])," — ",ue(e,d,i.inArticles(a.counts.weight[d]))," — ",ee(e,r[h+1]),c&&m("span",{class:"not"},c),...f.map(([g,p])=>_e(e,g,p,[r[h],r[h+1]])))}))}
function gs(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=es(t,s,i,a),d=s.ways.filter(f=>f.length===1),h=s.ways.filter(f=>f.length>1),[l,...u]=[...d,
...h];return[ye(e),m("h2",{class:"pair"},ee(e,i),ee(e,a)),m("h3",{},d.length?n.direct:n.strongest),l?fs(e,i,l,"steps"):m("p",{class:"soft",id:"steps"},n.apart2),
se(n.ways,u,...u.map((f,c)=>fs(e,i,f,`way-${c}`))),se(n.common,r,m("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([f,c,g])=>m("li",{},ee(e,f),m("span",{},
ue(e,c,String(s.counts.weight[c]))," · ",ue(e,g,String(s.counts.weight[g])))))))]}function ws(e,{members:t}){let{graph:n,words:s,view:o}=e,i=new Set(t),a=o.edges.
filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,d)=>o.tie(d)-o.tie(r)||r-d).slice(0,10);return[ye(e),m("h2",{},s.group(t.slice(0,3).map(n.nameOf))),m(
"h3",{},`${s.members} ${t.length}`),m("ol",{class:"rows",id:"members"},...t.map(r=>m("li",{},ee(e,r),m("span",{class:"number"},String(o.counts.articles[r]))))),
se(s.ties,a,m("ol",{class:"rows",id:"ties"},...a.map(r=>m("li",{},Ae(e,r),ue(e,r,s.inArticles(o.counts.weight[r]))))))]}var Qt=26;function be(e,t,n){let s=m("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Zt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Uo(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var ys=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Uo).join(",")).join(`\r
`)+`\r
`;function en({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function Go(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=en(e),a=(h,l)=>Object.entries(o[h]).filter(([u])=>l[u]!==void 0&&l[u]!==null&&l[u]!=="").map(([u,f])=>`<data key="${f}">${Zt(l[u])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",i.node(h))}</node>`),d=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",i.edge(h))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}function Et(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:d}=n,h=i.scale(),l=_o(e,h),[u,f,c,g]=l.map(j=>j*h),p=j=>({x:i.spotOf(j).x*h,y:i.
spotOf(j).y*h}),y=s.edges.map(j=>{let[D,_,J]=[p(d.a[j]),p(d.b[j]),o.line(j)];return`<line x1="${D.x.toFixed(1)}" y1="${D.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y\
2="${_.y.toFixed(1)}" stroke="${J.colour}" stroke-opacity="${J.opacity.toFixed(2)}" stroke-width="${Math.max(J.width*h,.5).toFixed(1)}"${J.dashes?` stroke-dasha\
rray="${J.dashes.join(" ")}"`:""}/>`}),E=s.nodes.map(j=>{let[D,_]=[p(j),o.radius(j)*h];return`<path transform="translate(${(D.x-_).toFixed(1)} ${(D.y-_).toFixed(
1)}) scale(${(_/8).toFixed(3)})" d="${Re[d.shapes[n.typeOf(j)]]}" fill="${o.colour(j)}" fill-opacity="${o.opacity(j)}"><title>${Zt(n.nameOf(j))}</title></path>`}),
$=i.toMap,k=(j,D,_,J,Y="")=>`<text x="${D.toFixed(1)}" y="${_.toFixed(1)}" font-size="${J}" fill="${t.ink}" ${Y}>${Zt(j)}</text>`,O=i.labels().map(({text:j,x:D,
y:_})=>{let J=$({x:D,y:_});return k(j,J.x*h,J.y*h,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
v=r.colour==="community"?s.groups.map(({number:j,members:D})=>[Ie[j%Ie.length],a.group(D.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(j=>s.nodes.some(D=>n.typeOf(
D)===j)).map(j=>[d.colours[j],d.labels[j][a.language].many,d.shapes[j]]),x=v.flatMap(([j,D,_],J)=>[`<path transform="translate(${u.toFixed(1)} ${(g+12+Qt*J).toFixed(
1)})" d="${Re[_]}" fill="${j}"/>`,k(D,u+24,g+25+Qt*J,13)]),M=g+30+Qt*v.length,P=`${a.corpus(s.counts.pages,s.counts.stories,Je(e))} · ${a.sizeOf[r.size]} · ${a.
widthOf} · kg`,W=[u-20,f-64,c-u+40,M-f+84].map(j=>j.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${W.join(" ")}" width="${W[2]}" height=\
"${W[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${W[0]}" y="${W[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
k(Ve(e),u,f-32,22,'font-weight="600"'),...y,...E,...O,...x,k(P,u,M,12)].join(`
`)}</svg>`}function Ve({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Je({graph:e,state:t,months:n}){return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(-1)}`:mt(e.data,...On(e.data))}function _o({view:e,looks:t,picture:n},s){
let o=[...e.nodes.map(i=>{let[{x:a,y:r},d]=[n.spotOf(i),t.radius(i)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap(
{x:i.right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):
[0,0,400/s,300/s]}function Yt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=m("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>be("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Et(e,t))}
var Ko={png:(e,t)=>Yt(e,t,1),png2:(e,t)=>Yt(e,t,2),png4:(e,t)=>Yt(e,t,4),svg:(e,t)=>be("graph.svg",Et(e,t),"image/svg+xml"),graphml:e=>be("graph.graphml",Go(e),
"application/xml"),nodes:e=>be("graph-nodes.csv",ys(e.graph.data.declared.nodes,e.view.nodes.map(en(e).node)),"text/csv"),edges:e=>be("graph-edges.csv",ys(e.graph.
data.declared.edges,e.view.edges.map(en(e).edge)),"text/csv")};function bs(e,t,n,s){A("files").replaceChildren(...Object.entries(Ko).map(([o,i])=>m("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),m("button",{type:"button",id:"print",click:s},e.print))}var Mt=5,Vo=10;function ks({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Os(e){let{graph:t,words:n,state:s,view:o}=e,i=ks(e);return[ye(e),m("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),m("p",{class:"soft"},[t.data.title,Je(e)].filter(Boolean).join(" · ")),m("div",{class:"buttons acts"},ae("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),m("button",{type:"button",id:"markdown",click:()=>Qo(e)},n.markdown)),m("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[m("p",{class:"note"},s.note)]:[],m("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>m("li",{},ee(e,a),
fe(e,{...s,sel:$e(s.sel,a)},n.unselect)))),se(n.among,i,m("ol",{class:"rows",id:"among"},...i.map(a=>m("li",{},Ae(e,a),ue(e,a,n.inArticles(o.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>Jo(e,a)):[],...s.dossier?i.flatMap(a=>[m("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Xo(e,a)]):[]]}function $s({
graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&je(e,n,o)).map(([,o,i,a,r,d,h,l])=>`${a?t.former+" ":""}${o}${i===""?"":` · ${typeof i=="num\
ber"?e.nameOf(i):i}`}（${h||l?`${h||"…"} – ${l||"…"}`:[e.data.dates[r],e.data.dates[d]].filter(Boolean).join(" – ")}）`)}function Jo(e,t){let{graph:n,
words:s,view:o}=e,{counts:i}=o,a=i.said(t);return[m("h3",{class:"chapter"},n.nameOf(t)),m("p",{class:"soft"},[we(e,t),s.inArticles(i.articles[t]),re(e,i.first[t],
i.last[t])].join(" · ")),...$s(e,t).map(r=>m("p",{},...kt(r))),...n.byArticle(a).slice(0,Mt).map(([r,d])=>Ce(e,r,d.slice(0,2),[t]))]}function Xo(e,t){let{graph:n}=e,
{both:s,either:o}=n.proof(t);return n.byArticle(s.length?s:o).slice(0,Mt).map(([i,a])=>Ce(e,i,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var ke=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function Qo(e){let{graph:t,words:n,state:s,view:o}=e,{counts:i}=o,a=async d=>{let h=[];for(let[l,u]of d)for(let{text:f}of await t.
quotes(u.slice(0,2)))h.push(`> ${ke(Dt(e,f,l))}`);return h},r=[`# ${n.dossierOf}: ${ke(t.data.title)}`,ke(Je(e)),...s.note.split(/\n+/).filter(Boolean).map(ke)];
for(let d of s.sel){let h=t.edgesOf[d].filter(o.passes).sort((l,u)=>o.tie(u)-o.tie(l)).slice(0,Vo);r.push(`## ${ke(t.nameOf(d))}`,[we(e,d),n.inArticles(i.articles[d]),
re(e,i.first[d],i.last[d])].map(ke).join(" · "),...$s(e,d).map(l=>`- ${ke(l)}`)),r.push(`${n.companions}${n.colon}${h.map(l=>`${ke(t.nameOf(t.otherEnd(l,d)))} ${i.
weight[l]}`).join(n.stroke)}`,...await a(t.byArticle(i.said(d)).slice(0,Mt)))}for(let d of ks(e)){let{both:h,either:l}=t.proof(d);r.push(`## ${ke(t.nameOf(t.data.
a[d]))} — ${ke(t.nameOf(t.data.b[d]))}`,n.inArticles(i.weight[d]),...await a(t.byArticle(h.length?h:l).slice(0,Mt)))}be("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Yo=60,Ss=90,Tt={timer:0,key:""};function vs(e,t){let n=A("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Tt.key&&(Tt.key=s,clearTimeout(Tt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?ni(e,t.edge):ei(e,t.node)).flat())),t&&Zo(n,t)}function Zo(e,{x:t,y:n}){let s=A("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function ei(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&je(n,e.state,r)).slice(0,3);return[m("b",{},Se(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),m("p",{class:"soft"},[we(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,d])=>m("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function ti(e,t){let{graph:n,words:s,view:o}=e,i=St(e,t);return[m("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),m("p",{class:"soft"},[s.times(o.state.links,i.length),re(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>m("p",{},Xt(e,t,a)))]}function ni(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return ti(
e,t);let{both:r,either:d}=n.proof(t),h=new Set([...r,...d].map(c=>n.dayOf(n.articleOf(c))).filter(Boolean)).size,l=m("p",{class:"said"}),u=r.filter(c=>!n.lists.
has(c)),f=n.byArticle(u.length?u:r)[0];return f&&(Tt.timer=setTimeout(async()=>{let[{text:c}]=await n.quotes([f[1][0]]);l.textContent=c.length>Ss?c.slice(0,Ss)+
"…":c},Yo)),[m("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),m("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),re(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),l]}var X=e=>e.toLocaleString("en"),pe=(e,t)=>`${X(e)} ${t}${e===1?"":"s"}`,tn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,o)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
，",semicolon:"；",colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${X(e)} 个版面`,`${X(t)} 篇报道`,n].filter(
Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"报道最多",
closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${X(e)} 篇报道`,named:e=>`提及 ${X(e)} 次`,aliases:"又作",posts:"职务",
holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"\
标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${X(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} 个`,
stories:"报道",evidence:"依据",both:e=>`${X(e)} 篇报道同现`,wrote:e=>`署名的 ${X(e)} 篇报道`,said:e=>`${X(e)} 句同句`,lists:e=>`其中 ${X(e)}\
 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",untitled:"（无标题）",filters:"筛选与外观",save:"导出",tables:"表格",
tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"计入名单",noLists:"不计名单",colour:"颜色",
size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"同句",type:"按类型",community:"按社群",mentions:"\
按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"任职",event:"活动",png:"图片 PNG",png2:"图片 PNG \
2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${X(
e)} 个`:"",rows:e=>`共 ${X(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",
chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",ways:"其他联系链",apart2:"两者之间没有联系链",
common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`本文件只含数据库的一部分：${e} \
/ ${t} 个实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,o,i)=>`先列出\
 ${e} / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${X(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"\
对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,
hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每\
个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${X(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e} 至 ${t}，与此前相比`,newPosts:"新见职务",newPeople:"\
新出现",gone:"不再出现",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不\
计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${X(
e)} 句原文`:`已找到 ${X(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,
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
appoint:"任命",remove:"免职",visit:"走访",award:"表彰",invest:"投资"},events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${X(t)} 项职务`:
`${X(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记\
（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, o\
r the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and minus zoom, 0 shows\
 all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"Its surroundings\
 only",all:"Back to the whole",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events shown"}[o]??"links\
 shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":pe(e,
"page"),pe(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edge for the sen\
tences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>pe(e,"article"),named:e=>pe(e,"me\
ntion"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${X(
e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${pe(e,"article")}`,wrote:e=>`in ${pe(e,"a\
rticle")} credited to the reporter`,said:e=>`in ${pe(e,"sentence")}`,lists:e=>`of these ${pe(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In th\
e same article, not in one sentence",untitled:"(no headline)",filters:"Filter and look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"\
Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",
links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"\
by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Pic\
ture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${X(e)} of types\
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
ssier and the address)",selectHint:"Hold Shift and click nodes to select several."}};var Es=5,si=6,oi=6,ii=3;function ai({months:e,state:t}){let n=e.filter(o=>(!t.from||o>=t.from)&&(!t.to||o<=t.to));if(n.length<2)return null;let s=Math.max(1,Math.
round(n.length/oi));return{from:n[n.length-s],to:n.at(-1)}}function ri(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,[r,d]=[c=>i.dates[c],t.from],h=c=>n.
isOf(c,o.types)&&!o.hide.has(c),l=i.name.map((c,g)=>g).filter(c=>h(c)&&a.articles[c]>0&&r(a.first[c])),u=c=>c.sort((g,p)=>a.articles[p]-a.articles[g]||g-p),f=c=>c&&
(!o.from||c.slice(0,7)>=o.from)&&(!o.to||c.slice(0,7)<=o.to);return{posts:i.post.filter(([c,,,g,p])=>!g&&typeof c=="number"&&h(c)&&r(p)>=d&&f(r(p))).sort((c,g)=>r(
g[4])<r(c[4])?-1:1),fresh:u(l.filter(c=>r(a.first[c])>=d&&["official","person"].includes(n.typeOf(c)))),gone:u(l.filter(c=>r(a.last[c])<d&&n.typeOf(c)==="offici\
al"&&a.articles[c]>1)),pairs:i.a.map((c,g)=>g).filter(c=>s.passes(c)&&r(a.since[c])>=d&&h(i.a[c])&&h(i.b[c])&&r(a.first[i.a[c]])<d&&r(a.first[i.b[c]])<d).sort((c,g)=>s.
tie(g)-s.tie(c)||c-g)}}function li({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.npmi[r]??
0)*Math.log2(1+o.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.passes(r)&&o.weight[r]>=ii&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort(
(r,d)=>a(d)-a(r)||r-d)}var Xe=(...e)=>m("li",{},...e),ci=(e,t)=>m("ol",{class:"rows",id:e},...t),Ms=e=>({class:"rows",id:e});function di(e){let{words:t,graph:n}=e,
s=ai(e);if(!s)return[];let o=ri(e,s),{counts:i}=e.view,a=(d,h)=>Xe(ee(e,d),m("time",{},re(e,h,h))),r=(d,h,l,u)=>h.length?[m("h4",{},`${d} ${X(h.length)}`),...xe(
e,Ms(u),h,Es,l)]:[];return m("section",{class:"card",id:"changed"},m("h3",{},t.changed),m("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,o.posts,([
d,h,l,,u])=>Xe(m("span",{},ee(e,d)," ",h,l===""?"":` · ${typeof l=="number"?n.nameOf(l):l}`),m("time",{},re(e,u,u))),"new-posts"),r(t.newPeople,o.fresh,d=>a(d,
i.first[d]),"new-people"),r(t.gone,o.gone,d=>a(d,i.last[d]),"gone"),r(t.newPairs,o.pairs,d=>Xe(Ae(e,d),m("time",{},re(e,i.since[d],i.since[d]))),"new-pairs"))}function fi(e){
let t=li(e);return t.length===0?[]:m("section",{class:"card"},m("h3",{},e.words.surprises),m("p",{class:"soft"},e.words.surprisesHint),...xe(e,Ms("surprises"),t,
Es,n=>Xe(Ae(e,n),ue(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function pi(e){let t=_t(e);return t.length<2?[]:m("section",{class:"card",id:"groups"},m(
"h3",{},e.words.groupsTitle),...t)}function At(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.counts,h=o.data.name.map((l,u)=>u).filter(l=>n.includes(o.typeOf(
l))&&o.isOf(l,a.types)&&!a.hide.has(l)&&r[l]>0&&!i.leftOut.includes(l)).sort((l,u)=>r[u]-r[l]||l-u).slice(0,si);return se(t,h,m("ol",{class:"bars",id:s},...h.map(
l=>Xe(ee(e,l),m("span",{class:"number"},String(r[l])),Ln(m("i",{class:"bar"}),r[l]/r[h[0]],e.looks.colour(l))))))}function Ts(e){let{graph:t,words:n,view:s}=e,{
counts:o}=s,i=Je(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>o.weight[d]-o.weight[r]||s.tie(d)-
s.tie(r)||r-d).slice(0,8);return[m("h2",{},t.data.title),m("p",{class:"soft",id:"corpus"},...kt(n.corpus(o.pages,o.stories,i)),at(e.state)&&t.data.database?n.partly:
""),m("p",{class:"hint"},n.hint),e.state.links==="event"?Yn(e):"",di(e),fi(e),pi(e),m("div",{id:"leading"},At(e,n.leadPeople,["official","person"],"people"),At(
e,n.leadOrgans,["agency","institution"],"organs"),At(e,n.leadCompanies,["company"],"companies"),At(e,n.leadPlaces,["district"],"places")),se(n.closest,a,ci("clo\
sest",a.map(r=>Xe(Ae(e,r),ue(e,r,n.inArticles(o.weight[r]))))))]}function As(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...o};if(n=i?d:null,!i){e.moveTo(d);return}
let h=performance.now(),l=u=>{if(a!==t)return;let f=Math.max(0,Math.min((u-h)/i,1)),c=f<.5?2*f*f:1-2*(1-f)*(1-f),g=p=>r.position[p]+c*(d.position[p]-r.position[p]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**c,position:{x:g("x"),y:g("y")}}),f<1?requestAnimationFrame(l):(n=null,e.redraw())};requestAnimationFrame(l)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function xs({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function Cs(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function Ls(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var xt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ns=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Ps(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&xt(i,n)))}}function nn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[Ps(),Ps()];for(let{i:h,x:l,y:u,radius:f}of t)r.add({...Ns(l,u,f*2,f*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let d=[];
for(let{i:h,x:l,y:u,radius:f,text:c,width:g,must:p}of e){if(d.length>=i)break;let[y,E]=[f+o*.6,f+g/2+2],$=[[0,y],[E,0],[-E,0],[0,-y],[E*.8,y*.8],[-E*.8,y*.8],[E*
.8,-y*.8],[-E*.8,-y*.8],...p?[[0,y*1.7],[0,-y*1.7]]:[]].map(([O,v])=>({...Ns(l+O,u+v,g,o),x:l+O,y:u+v,i:h,text:c})).filter(O=>O.left>s.left&&O.right<s.right&&O.
top>s.top&&O.bottom<s.bottom&&!a.touching(O)),k=$.find(O=>!r.touching(O,h))??(p?$[0]:void 0);k&&(a.add(k),d.push(k))}return d}function Is(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(h=>t.nodes.filter(l=>l!==n&&(s.get(
l)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),d=ui(hi(e,i,h=>-(r.get(h)??0)),130,o);if(a.length){let h=new Map(a.map(u=>[u,gi(e,u,o)])),l=a.
sort((u,f)=>h.get(u)-h.get(f));mi(l,d+64,o)}return o}function hi(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function ui(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,h]=[0,t];for(;d<a.
length;){let l=Math.max(1,Math.floor(r*h/64)),u=a.slice(d,d+l);u.forEach((f,c)=>{let g=o+r*(c+.5)/u.length;n.set(f,{x:1.25*h*Math.cos(g),y:h*Math.sin(g)})}),d+=
u.length,i=Math.max(i,h),h+=64}o+=r}return i}function mi(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((h,l)=>l>=s&&(l-s)%a===0).slice(0,i),d=a>1?r:e.slice(s);if(d.forEach((h,l)=>{let u=-Math.PI+2*Math.PI*(l+.5)/d.length;n.set(h,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,o+=64}}function gi(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let d=Math.hypot(r.x,r.y);return[i+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(o[1],o[0])}function Rs(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let o=new Map(s.map(h=>[h,[]]));for(let h of t.edges)o.get(e.a[h])?.push(e.b[h]),o.get(e.b[h])?.push(e.a[h]);let i=new Map,a=({x:h,y:l})=>[Math.floor(h/48),
Math.floor(l/48)],r=h=>{let l=a(h).join();i.has(l)?i.get(l).push(h):i.set(l,[h])},d=(h,l)=>{let[u,f]=a(h);for(let c=-2;c<=2;c++)for(let g=-2;g<=2;g++)if(i.get(`${u+
c},${f+g}`)?.some(p=>Math.hypot(h.x-p.x,h.y-p.y)<l))return!1;return!0};n.forEach(r);for(let h of s){let l=o.get(h).map(E=>n.get(E)).filter(Boolean),u=E=>l.length?
l.reduce(($,k)=>$+k[E],0)/l.length:0,[f,c]=[u("x"),u("y")],g=E=>({x:f+12*Math.sqrt(E)*Math.cos(E*2.4),y:c+12*Math.sqrt(E)*Math.sin(E*2.4)}),p=0;for(;p<150&&!d(g(
p),96);)p++;if(p===150)for(p=0;!d(g(p),48);)p++;let y=g(p);n.set(h,y),r(y)}}var wi=12,js=400,zs=16,yi={mouse:12,touch:24},bi={mouse:6,touch:12},ki=60,Bs=400,Oi=17,Hs=Object.fromEntries(Object.entries(Re).map(([e,t])=>[e,new Path2D(t)]));
function qs(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:S,y:C})=>[w,{x:S,y:C}])),r={nodes:new Map,
edges:new Map},d=new Map,h=a,[l,u]=[null,null],[f,c,g]=[null,null,{}],p=[],y=[],E=new Set,[$,k,O,v]=[null,!1,!1,!0],x=!1,M=()=>{},P=w=>h.get(w),W=({x:w,y:S})=>{
let[C,N]=[l.getScale(),l.getViewPosition()];return{x:(w-N.x)*C+e.clientWidth/2,y:(S-N.y)*C+e.clientHeight/2}},j=()=>f.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,
...W(h.get(w)),radius:c.radius(w)*l.getScale()}));function D(w,S,C){[f,g]=[w,S],h=f.state.ego&&f.state.node>=0?Is(t,f,f.state.node):a,Rs(o,f,h),c=Sn(t,f,g,P,We(
f.nodes,()=>20).scale),$=null,s.hover(null),E=new Set,p.length||setTimeout(_,l?ki:0),x||=C,p=[Y]}function _(){p.shift()?.(),p.length&&setTimeout(_)}let J=()=>{for(;p.
length;)p.shift()()};function Y(){let w=f.state.pin,S=f.nodes.map(R=>({id:R,...O&&r.nodes.has(R)?{}:h.get(R),size:c.radius(R),shape:o.shapes[t.typeOf(R)],...le(
R),fixed:w.has(R)})),C=f.edges.map(R=>{let{width:K,opacity:F,colour:te,dashes:ce}=c.line(R);return{id:R,from:o.a[R],to:o.b[R],width:K,dashes:ce,color:{color:te,
opacity:F}}}),N=[];for(let R=0;R<C.length;R+=Bs)N.push(()=>Ne("edges",C.slice(R,R+Bs)));let H=()=>{he("edges",f.edges),he("nodes",f.nodes)},B=()=>{x&&Te(),x=!1,
l.redraw()};p=l?[H,()=>Ne("nodes",S),...N,B]:[z,()=>{Ne("nodes",S),Te(),x=!1,M()},...N,()=>l.redraw()]}let le=w=>({opacity:c.opacity(w),borderWidth:f.state.pin.
has(w)||f.chosen.includes(w)?2.5:1.5,color:{background:c.colour(w),border:f.state.pin.has(w)||f.chosen.includes(w)||f.state.sel.has(w)?g.ink:g.paper}});function he(w,S){
let C=new Set(S),N=[...r[w].keys()].filter(H=>!C.has(H));N.forEach(H=>r[w].delete(H)),N.length&&i[w].remove(N)}function Ne(w,S){let C=S.map(N=>[N,JSON.stringify(
N)]).filter(([N,H])=>r[w].get(N.id)!==H);C.forEach(([N,H])=>r[w].set(N.id,H)),C.length&&i[w].update(C.map(([N])=>N))}function Pe(w,S){let C=w.canvas.width/e.clientWidth;
w.save(),w.setTransform(C,0,0,C,0,0),S(w),w.restore()}function Ee(w){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:S,
members:C}of f.groups){if(f.lit&&f.state.group!==S)continue;let N=Ls(Cs(C.map(P)));N.length<3||(w.beginPath(),N.forEach(({x:H,y:B},R)=>R?w.lineTo(H,B):w.moveTo(
H,B)),w.closePath(),[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${c.coloured.get(S)} ${f.state.group===S?16:7}%, ${g.paper}\
)`,w.fill(),w.stroke())}}let He=(w,S)=>(d.has(S)||d.set(S,w.measureText(S).width+6),d.get(S)),Me=w=>t.nameOf(w).length>zs?t.nameOf(w).slice(0,zs-1)+"…":t.nameOf(
w);function Pt(w){w.font=`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=j().filter(
({x:q,y:Z})=>q>0&&Z>0&&q<e.clientWidth&&Z<e.clientHeight),C=new Set(f.nodes.slice().sort((q,Z)=>q-Z).slice(0,wi)),N=$?.node!==void 0?Oe($.node):E.size?E:null,H=q=>f.
chosen.includes(q)?-3:f.state.pin.has(q)||f.lit?.strong.has(q)?-1:0,B=q=>!f.lit||f.state.ego||f.lit.strong.has(q)||f.state.pin.has(q)||f.lit.weak.has(q),R=new Map(
f.around.map((q,Z)=>[t.otherEnd(q,f.state.node),Z])),K=(q,Z)=>({...q,text:Me(q.i),width:He(w,Me(q.i)),must:Z}),F=S.filter(({i:q})=>B(q)).sort((q,Z)=>H(q.i)-H(Z.
i)||(R.get(q.i)??1e6)-(R.get(Z.i)??1e6)||q.i-Z.i).map(q=>K(q,!f.lit&&C.has(q.i)||f.state.sel.has(q.i)||H(q.i)===-3)),te={room:{left:2,top:2,right:e.clientWidth-
2,bottom:e.clientHeight-2},height:Oi,most:k?js/5:js},{boxes:ce}=s.covers();if(y=nn({turn:F,bodies:S,covers:ce,...te}),N){let q=ne=>N.has(ne)||ne===$?.node,Z=y.filter(
({i:ne})=>q(ne)),Fe=new Set(Z.map(({i:ne})=>ne)),de=nn({turn:S.filter(({i:ne})=>q(ne)&&!Fe.has(ne)).map(ne=>K(ne,ne.i===$?.node)),bodies:S,covers:[...ce,...Z],...te});
y=[...Z,...de,...y.filter(ne=>!q(ne.i)&&!de.some(yo=>xt(ne,yo)))]}($||E.size)&&dt(w,N);for(let{x:q,y:Z,text:Fe,i:de}of y)w.globalAlpha=N&&!N.has(de)&&de!==$?.node?
.25:f.lit?.weak.has(de)&&!f.lit.strong.has(de)&&!N?.has(de)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,g.paper],w.fillStyle=C.has(de)||H(de)<0||N?.has(de)||de===$?.node?
g.ink:g.soft,w.strokeText(Fe,q,Z),w.fillText(Fe,q,Z);w.globalAlpha=1,ct(w)}function ct(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let S=[...y];
for(let C of f.lit?.edges??[]){if(!t.isTyped(C)||k)continue;let[N,H,B]=[s.line(C),W(P(o.a[C])),W(P(o.b[C]))],[R,K,F]=[(H.x+B.x)/2,(H.y+B.y)/2,w.measureText(N).width],
te={left:R-F/2,right:R+F/2,top:K-8,bottom:K+8};S.some(ce=>xt(ce,te))||(S.push(te),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,g.paper,g.accent],w.strokeText(N,
R,K),w.fillText(N,R,K))}}let Oe=w=>new Set(f.edges.filter(S=>o.a[S]===w||o.b[S]===w).map(S=>t.otherEnd(S,w)));function dt(w,S){let C=$?.edge!==void 0?[$.edge]:$?
f.edges.filter(B=>o.a[B]===$.node||o.b[B]===$.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,g.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let N=l.getScale();
for(let B of C){let[R,K]=[W(P(o.a[B])),W(P(o.b[B]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,g.accent,Math.max(c.line(B).width*N,1.2)+(S?0:1.5)],w.beginPath(),
w.moveTo(R.x,R.y),w.lineTo(K.x,K.y),w.stroke()}w.globalAlpha=1;let H=[...S??[],...$?.node===void 0?[]:[$.node],...$?.edge===void 0?[]:[o.a[$.edge],o.b[$.edge]]];
for(let B of H)r.nodes.has(B)&&ft(w,B,N)}function ft(w,S,C){let[{x:N,y:H},B]=[W(P(S)),c.radius(S)*C/7.2];w.save(),w.translate(N-8*B,H-8*B),w.scale(B,B),w.fillStyle=
c.colour(S),w.fill(Hs[o.shapes[t.typeOf(S)]]),S===$?.node&&([w.strokeStyle,w.lineWidth]=[g.ink,2/B],w.stroke(Hs[o.shapes[t.typeOf(S)]])),w.restore()}function qe(w,S="\
mouse"){if(!f||!l)return null;let C=j().map(({i:F,x:te,y:ce,radius:q})=>[Math.hypot(te-w.x,ce-w.y)-q,F]),[N,H]=C.reduce((F,te)=>te[0]<F[0]?te:F,[1/0,-1]),B=y.find(
F=>w.x>=F.left&&w.x<=F.right&&w.y>=F.top&&w.y<=F.bottom);if(B)return{node:B.i};if(N<=yi[S])return{node:H};let[R,K]=[-1,bi[S]];for(let F of f.edges){if(f.lit&&!f.
lit.edges.has(F)&&!f.state.ego)continue;let te=xs(w,W(P(o.a[F])),W(P(o.b[F])));te<K&&([R,K]=[F,te])}return R<0?null:{edge:R}}function De(w){let S=w&&!k?qe(w):null;
(S?.node!==$?.node||S?.edge!==$?.edge)&&($=S,e.style.cursor=S?"pointer":"",l?.redraw()),s.hover(S&&{...S,...w})}function Te(w=0,S=f.nodes,C=1.6){!S.length||!l||
!e.clientWidth||(v=S===f.nodes,u.to(We(S,c.radius,C),w))}function We(w,S,C=1.6){let N=Z=>w.reduce(([Fe,de],ne)=>[Math.min(Fe,P(ne)[Z]-S(ne)),Math.max(de,P(ne)[Z]+
S(ne))],[1/0,-1/0]),[[H,B],[R,K]]=[N("x"),N("y")],{left:F,top:te}=s.covers(),ce=[e.clientWidth-F-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-te,100)],
q=w.length?Math.min(ce[0]/(B-H),ce[1]/(K-R),C):1;return{scale:q,position:{x:(H+B)/2-F/2/q,y:(R+K)/2-te/2/q}}}function It(w,S){let C=Math.min(60,e.clientWidth/8,
e.clientHeight/8);w.every(H=>{let{x:B,y:R}=W(P(H));return B>C&&B<e.clientWidth-C&&R>C&&R<e.clientHeight-C})||Te(S,w,Math.max(l.getScale(),.8))}function b(w,[S,C]){
let N=P(w),[H,B]=[-1,1/0];for(let R of f.nodes){let[K,F]=[P(R).x-N.x,P(R).y-N.y],te=K*S+F*C,ce=te+2.5*Math.abs(K*C-F*S);R!==w&&te>0&&ce<B&&([H,B]=[R,ce])}return H}
function T(w){w===O||!l||(O=w,w||I(f.nodes),l.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},
stabilization:!1}}))}let I=w=>{for(let[S,C]of Object.entries(l.getPositions(w)))h.set(Number(S),C)};function z(){l=new vis.Network(e,i,n.options),u=As(l),e.firstElementChild.
removeAttribute("tabindex"),l.on("beforeDrawing",w=>{O&&I(f.nodes),Ee(w)}),l.on("afterDrawing",w=>Pe(w,Pt)),l.on("dragStart",()=>{k=!0,v=!1,u.stop(),De(null)}),
l.on("dragEnd",({nodes:w})=>{k=!1,w.length&&I(w),l.unselectAll(),l.redraw()}),l.on("zoom",()=>{v=!1,u.stop(),De(null)}),l.on("resize",()=>{v&&Te()}),l.on("click",
({pointer:w,event:S})=>{let C=qe(w.DOM,S.pointerType==="touch"?"touch":"mouse");l.unselectAll(),C?.node!==void 0?s.node(C.node,S.srcEvent??S):C?s.edge(C.edge):s.
nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();De({x:w.clientX-S.left,y:w.clientY-S.top})}),
e.addEventListener("pointerleave",()=>De(null))}let U=({x:w,y:S})=>{let C=e.getBoundingClientRect();return{x:C.left+w,y:C.top+S}};function oe(w){J();let[S,C]=[o.
a[w],o.b[w]].map(H=>W(P(H))),N=({x:H,y:B},R)=>[[0,0],[-R,-R],[R,R],[-R,R],[R,-R]].every(([K,F])=>qe({x:H+K,y:B+F})?.edge===w);for(let H of[1,0])for(let B=.5,R=0;R<
80;R++,B=.5+(R%2?1:-1)*.006*R){let K={x:S.x+(C.x-S.x)*B,y:S.y+(C.y-S.y)*B};if(N(K,H))return U(K)}return null}return Object.freeze({draw:D,now:J,fit:Te,bringIntoView:It,
shine:w=>{E=new Set(w.filter(S=>r.nodes.has(S))),l?.redraw()},refit:()=>{v&&Te()},next:b,move:T,hit:qe,pointOf:oe,spotOf:P,moves:()=>O,whenReady:w=>{M=w},isReady:()=>l!==
null&&y.length>0,isStill:()=>l!==null&&!p.length&&u.isStill(),looks:()=>c,scale:()=>l?.getScale()??1,zoom:(w,S)=>{v=!1,u.to({scale:u.scale()*w},S)},centre:(w,S)=>u.
to({position:P(w),scale:S}),labels:()=>y,point:w=>({...U(W(P(w))),radius:c.radius(w)*l.getScale()}),onScreen:U,toMap:({x:w,y:S})=>{let[C,N]=[l.getScale(),l.getViewPosition()];
return{x:(w-e.clientWidth/2)/C+N.x,y:(S-e.clientHeight/2)/C+N.y}},sheet:()=>e.querySelector("canvas")})}async function sn(){let e=[];for(let t of A("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Ds(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",A("paper").replaceChildren(m("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Et(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...A("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{A("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Ws=12,$i=150;function Si(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(l=>l.toLowerCase()),[d.join(""),d.map(l=>l[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},h)=>{if(!d.includes(i))return;let l=99;r.forEach((u,f)=>u.forEach(c=>{let g=c===i?0:c.startsWith(i)?3:f<2&&c.includes(
i)?6:99;l=Math.min(l,g+f)})),l<99&&a.push([l,h])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,o).map(([,r])=>r)}}function Fs({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[A("query"),A("hits")],r=Si(e),d=0,h=[],l=0,u=k=>({type:e.typeOf(k),name:e.nameOf(k),alias:e.data.alias[k],articles:e.
data.articles[k],go:()=>s(k)}),f=k=>e.nodeOf.has(k.entity)?u(e.nodeOf.get(k.entity)):{type:k.type,name:k.entity,alias:k.aliases,articles:k.articles,go:()=>s(e.addNode(
k))},c=k=>({text:k,go:()=>n().go({...ie(n().state),table:"",q:k})});function g(){let k=i.value;p(r(k,Ws).map(u),!t.served),clearTimeout(d),t.served&&k.trim()&&(d=
setTimeout(async()=>{try{let O=await t.ask("names",{q:k,limit:Ws});i.value===k&&document.activeElement===i&&p(O.map(f),!0)}catch(O){o(O)}},$i))}function p(k,O){
let v=n(),x=i.value.trim(),M=O&&x&&!k.length;h=[...k,...x.length>1&&!document.body.classList.contains("linking")?[c(x)]:[]],l=Math.min(l,Math.max(h.length-1,0));
let P=h.map(({type:W,name:j,alias:D,articles:_,text:J},Y)=>{let le=J?m("li",{role:"option",id:"hit-"+Y,class:"text"},v.words.texts(J)):m("li",{role:"option",id:"\
hit-"+Y},Se(v,W),m("span",{},j),m("small",{},D.slice(0,3).join("、")),m("small",{class:"number"},String(_)));return le.addEventListener("mousedown",he=>{he.preventDefault(),
$(Y)}),le});a.replaceChildren(...M?[m("li",{class:"none",role:"option","aria-disabled":"true"},v.words.none)]:[],...P),a.hidden=!h.length&&!M,i.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){h.forEach((k,O)=>A("hit-"+O).setAttribute("aria-selected",String(O===l))),h.length?i.setAttribute("aria-actived\
escendant","hit-"+l):i.removeAttribute("aria-activedescendant"),A("hit-"+l)?.scrollIntoView({block:"nearest"})}function E(){a.hidden=!0,i.setAttribute("aria-exp\
anded","false"),i.removeAttribute("aria-activedescendant")}function $(k){let{go:O}=h[k];i.value="",E(),O(),A("panel").focus()}return i.addEventListener("input",
()=>{l=0,g()}),i.addEventListener("blur",E),i.addEventListener("keydown",k=>{k.isComposing||k.keyCode===229||(k.key==="ArrowDown"||k.key==="ArrowUp"?(k.preventDefault(),
h.length&&(l=(l+(k.key==="ArrowDown"?1:h.length-1))%h.length),y()):k.key==="Enter"&&h.length&&!a.hidden?$(l):k.key==="Escape"&&(k.stopPropagation(),i.value="",E(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:k=>{i.placeholder=k}})}var lt=150,vi=12,Us=10;function _s(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Ei({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function Ei(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=M=>t.
level==="sentence"?a.sentences[M]:a.weight[M],d=M=>r(M)>=t.least&&i.kind[M]<me&&(i.kind[M]===Ue||t.types.has("reporter")),h=t.ends?n.lineOf(...t.ends,t.links):void 0,
l={state:t,counts:a,weight:r,passes:d,edge:h,hubs:s,tie:M=>a.weight[M]+Math.max(a.sentences[M]-a.lists[M],0)},u=t.chain?Zn(n,l,t.chain,t.not):null,f=Mi(n,t,u),c=M=>n.
isOf(M,t.types)&&!t.hide.has(M)&&(t.hubs||t.links!=="together"||!s.has(M)),g=M=>c(M)||f.includes(M)||t.pin.has(M),p=t.less?o({...t,from:t.less.split("..")[0],to:t.
less.split("..")[1]}):null,y=Ti({...e,...l,may:g,chosen:f,before:p},t),E=p&&Ni(e,l,t,y,p),$=new Set([...h===void 0?[]:[h],...u?.[0]??[],...(u??[]).flat()]),k=[...t.
sel].flatMap(M=>n.edgesOf[M].filter(P=>d(P)&&t.sel.has(n.otherEnd(P,M)))),O=[...new Set([...E?.edges??y.edges,...$,...t.links==="together"?k:[]])],v=t.node>=0?Ks(
n,l,t.node,M=>n.isOf(M,t.types)&&!t.hide.has(M)):[],x={...l,ways:u,chosen:f,compared:E,nodes:y.nodes,edges:O,near:v,around:t.links==="together"?v:O.filter(M=>n.
isTyped(M)&&(i.a[M]===t.node||i.b[M]===t.node)),measure:Pi(n,a,t.size,y.nodes),groups:Ii(n,y.nodes,a),ofTypes:Ri(n,t),partial:!!(i.database&&a.recounted),filtered:t.
least>1||a.recounted||t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(M=>n.isOf(M,t.types)&&!y.nodes.includes(M))};return Object.
freeze({...x,lit:ji(n,x,$)})}function Mi(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>rt(e,t.chain[0],s))])]:
[]}function Ks(e,{passes:t,tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function Ti(e,t){if(t.links!=="togeth\
er")return Li(e,t);let{graph:n,passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:h,otherEnd:l,typeOf:u}=n,f=x=>h[x].filter(M=>s(M)&&o(l(M,x))),
c=x=>f(x).map(M=>l(M,x)).slice(0,lt),g=i.length===1?i[0]:-1,p=t.ego>0&&g>=0,y=Ai(e,t),E=new Set(d.core.some(x=>t.types.has(x))?d.core:d.types),$=p?xi(e,g,t.ego):
y?a:Gs(e,E,d.limit.nodes),[k,O]=[new Set($),new Set($)];if(!p){for(let x of d.types)t.types.has(x)&&!E.has(x)&&Gs(e,new Set([x]),d.limit.others,k).forEach(M=>k.
add(M));g>=0&&!k.has(g)&&c(g).forEach(x=>k.add(x))}for(let x of t.open)[x,...c(x)].forEach(M=>k.add(M));for(let x of[...t.pin,...t.sel,...i])k.add(x);t.hubs&&!p&&
e.hubs.forEach(x=>{o(x)&&k.add(x)});let v=new Set(y&&!p?r:Ci(e,O));for(let x of k){let M=x===g||t.open.has(x);(M||!O.has(x))&&h[x].filter(P=>s(P)&&k.has(l(P,x))).
slice(0,M?lt:d.limit.each).forEach(P=>v.add(P))}return{nodes:[...k],edges:[...v]}}var Ai=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&
n.least===1&&n.level==="article"&&!n.hide.size;function xi(e,t,n){let{graph:s,tie:o,may:i}=e,a=h=>Ks(s,e,h,i).map(l=>s.otherEnd(l,h)),r=a(t).slice(0,lt),d=new Set(
[t,...r]);if(n===2)for(let h of r.slice(0,lt/5))for(let l of a(h).slice(0,12))d.size<2*lt&&d.add(l);return[...d]}function Ci({graph:e,passes:t},n){let{data:s}=e,
o=Math.min(s.limit.edges,s.limit.each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Ue&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}
function Gs({graph:e,passes:t,may:n,counts:s},o,i,a=new Set){let r=e.data.name.map((d,h)=>h).filter(d=>e.isOf(d,o)&&!a.has(d)&&n(d)&&e.edgesOf[d].some(t));return s.
recounted&&r.sort((d,h)=>s.articles[h]-s.articles[d]||d-h),r.slice(0,i)}function Li({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,d=e.typedEdges(
i.links).filter(l=>n(a[l])&&n(r[l])&&Math.max(t.weight[l],o?.weight[l]??0)>=i.least);if(i.ego&&i.node>=0){let l=c=>new Set([...c,...d.filter(g=>c.has(a[g])||c.has(
r[g])).flatMap(g=>[a[g],r[g]])]),u=l(new Set([i.node])),f=i.ego===2?l(u):u;d=d.filter(c=>f.has(a[c])&&f.has(r[c]))}let h=d.sort((l,u)=>t.weight[u]-t.weight[l]||
l-u).slice(0,e.data.limit.edges);return{nodes:[...new Set([...h.flatMap(l=>[a[l],r[l]]),...i.pin,...i.sel,...s])],edges:h}}function Ni({graph:e},{counts:t},n,{nodes:s},o){
let{data:i}=e,a=new Set(s),r=f=>Math.max(t.weight[f],o.weight[f]),d=(n.links==="together"?i.a.map((f,c)=>c).filter(f=>i.kind[f]===Ue):e.typedEdges(n.links)).filter(
f=>a.has(i.a[f])&&a.has(i.b[f])&&r(f)>=n.least);d.sort((f,c)=>r(c)-r(f)||Math.abs(t.weight[c]-o.weight[c])-Math.abs(t.weight[f]-o.weight[f])||f-c);let h=d.slice(
0,Math.min(i.limit.edges,i.limit.each*s.length)),l=(f,c)=>c?f?f>c?"stronger":f<c?"weaker":null:"lost":"gained",u=new Map(h.map(f=>[f,l(t.weight[f],o.weight[f])]).
filter(([,f])=>f));return{edges:h,changes:u,before:o}}function Pi(e,t,n,s){let o={mentions:i=>t.mentions[i],articles:i=>t.articles[i],degree:i=>e.edgesOf[i].length,
rank:i=>e.data.rank[i]}[n];return{of:o,greatest:s.reduce((i,a)=>Math.max(i,o(a)),1e-9)}}function Ii(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];
i>=0&&i<Math.min(e.data.groups,Us)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,Us).filter(([,o])=>o.
length>2).map(([o,i])=>({number:o,members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Ri({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.
name.map((a,r)=>t(r,s));return o!=="together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,
edges:e.a.filter((a,r)=>e.kind[r]<me&&i[a]&&i[e.b[r]]).length}}function ji(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(
o),weak:new Set,edges:n};if(s.node>=0){let d=new Set(a),h=i.filter(u=>d.has(e.otherEnd(u,s.node))),l=h.slice(0,vi*s.shown);return{strong:new Set([s.node,...l.map(
u=>e.otherEnd(u,s.node))]),weak:new Set(h.map(u=>e.otherEnd(u,s.node))),edges:new Set(l),rest:h.length-l.length}}let r=t.groups.find(({number:d})=>d===s.group);
if(r){let d=new Set(r.members);return{strong:d,weak:new Set,edges:new Set(t.edges.filter(h=>d.has(e.data.a[h])&&d.has(e.data.b[h])))}}return s.sel.size?{strong:s.
sel,weak:new Set,edges:new Set(t.edges.filter(d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var zi={1:150,2:300},Bi=100;function Vs(e,t){let{data:n,nodeOf:s,evidence:o}=e,i=new Set,a=u=>[n.name[n.a[u]],n.name[n.b[u]]];async function r(u,f){let c=await t.
ask("ego",{name:u,steps:f,limit:zi[f]});e.addGraph(c),s.set(u,s.get(c.entity)),e.addPosts(s.get(u),c.posts)}async function d(u,f){let c=s.has(u)&&s.has(f)?o.get(
e.edgeOf(s.get(u),s.get(f))):void 0,g=await t.ask("quotes",{a:u,b:f,limit:Bi,offset:c?.came??0});e.addGraph(g);let p=e.edgeOf(s.get(g.a),s.get(g.b));[[u,g.a],[f,
g.b]].forEach(([y,E])=>s.set(y,s.get(E))),p!==void 0&&e.addQuotes(p,g)}function h(u){if(e.isCredit(u)||e.isTyped(u)||o.has(u))return!1;let{both:f,either:c}=e.proof(
u);return new Set([...f,...c].map(e.storyOf)).size<n.weight[u]}function l(u,f){let[c,g]=[u.getAll("edge"),u.getAll("chain")],p=u.get("ego")==="2"?2:1,y=new Map(
[...u.getAll("open"),...g].map($=>[$,1]));u.getAll("node").slice(0,1).forEach($=>y.set($,p));for(let $ of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("se\
l")])s.has($)||y.set($,1);let E=f.filter(h).map(a);return c.length===2&&c.some($=>!s.has($))&&E.push(c),[...[...y].map(([$,k])=>[`ego ${k} ${$}`,()=>r($,k)]),...E.
map(([$,k])=>[`pair ${$}
${k}`,()=>d($,k)]),...g.length===2?[[`path ${g.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:g[0],b:g[1]}))]]:[]]}return Object.freeze({bring(u,f){return(t.served?l(new URLSearchParams(u.slice(1)),f).filter(
([g])=>!i.has(g)):[]).map(([g,p])=>(i.add(g),p().catch(y=>{throw i.delete(g),y})))},older:u=>d(...a(u))})}function Hi(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function Js(e){let t=await e.json();if(!e.ok)throw new Error(t.error);return t}var Xs=e=>JSON.stringify(e).replaceAll("<","\\u003c");
function qi(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, title"),document.head.querySelector("style")].map(s=>s.tagName===
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
`}}function Di(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function Qs(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=qi(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("steps").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Di(i,a))??e("steps"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>Js(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),o}Xs(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("steps",Xs(r)),async ask(r,d={}){return Js(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Hi(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Wi=["lang","theme"];function Ys(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var Zs=(e,t)=>bt({...e,step:0,lang:"",theme:""},t);function on(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of Wi)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function eo({steps:e,state:t,words:n,set:s},o){let i=A("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,h,l,u)=>m("button",{type:"button",id:d,disabled:u?"":null,click:()=>{o(l),[d,"step-on","step-back","step-off"].map(A).find(f=>f&&!f.disabled).
focus()}},h);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(m("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>m("p",{},d)),m("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),m("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),m("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),A("tell").focus()}},n.stepOff)))}var to={title:200,text:4e3};function no({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(g,...p){g.catch(i),o(),c(),[...p,"step-title"].map(
A).find(y=>y&&!y.disabled).focus()}let d=()=>({title:A("step-title").value.trim()||Ve(n()),text:A("step-text").value.trim()});function h(g){let p=e.steps()[g]??
{title:"",text:""};a=g,[A("step-title").value,A("step-text").value]=[p.title,p.text],c(),A("step-title").focus()}function l(g){let{state:p,graph:y}=n(),E={...d(),
...g?{address:Zs(p,y)}:{}},$=a<0?e.add(E):e.change(a,E);a=-1,[A("step-title").value,A("step-text").value]=["",""],r($)}let u=(g,p,y,E={})=>m("button",{type:"but\
ton",id:g,click:y,...E},p);function f({title:g},p,y){let{words:E}=n(),$=(k,O,v,x=!1)=>u(`step-${p+1}-${k}`,O,v,{"aria-label":E.stepAct[k](p+1),title:E.stepAct[k](
p+1),disabled:x?"":null});return m("li",{"aria-current":n().state.step===p+1?"step":null},m("button",{type:"button",class:"link",id:`step-${p+1}`,click:()=>s(p+
1)},`${p+1}. ${g}`),m("span",{class:"buttons"},$("up","↑",()=>r(e.move(p,p-1),`step-${p}-up`,`step-${p}-down`),p===0),$("down","↓",()=>r(e.move(p,p+1),`step\
-${p+2}-down`,`step-${p+2}-up`),p===y.length-1),$("rewrite","✎",()=>h(p)),$("remove","×",()=>{a=-1,r(e.remove(p))})))}function c(){let g=n(),{words:p}=g,y=e.
steps();a>=y.length&&(a=-1),A("step-title")||A("making").replaceChildren(m("ol",{id:"steps-made"}),m("p",{class:"soft",id:"story-hint"}),m("input",{id:"step-tit\
le",maxlength:to.title}),m("textarea",{id:"step-text",rows:"3",maxlength:to.text}),m("div",{id:"step-acts"}));for(let[E,$]of[["step-title",p.stepTitle(Ve(g))],[
"step-text",p.stepText]])for(let k of["placeholder","aria-label"])A(E).setAttribute(k,$);A("steps-made").replaceChildren(...y.map(f)),A("story-hint").textContent=
a>=0?p.rewriting(a+1):y.length?t.keeps?p.keptThere:p.keptHere:p.noSteps,A("step-acts").replaceChildren(...a<0?[u("step-add",p.stepAdd,()=>l(!0))]:[u("step-keep",
p.stepKeep,()=>l(!1)),u("step-view",p.stepView,()=>l(!0)),u("step-cancel",p.stepCancel,()=>h(-1))],...e.changes()?[u("step-undo",p.undo,()=>{a=-1,r(e.undo(),"st\
ep-undo")})]:[],...y.length?[u("story-play",p.tell,()=>{A("making").parentElement.open=!1,s(1)}),u("story-steps",p.saveSteps,()=>be("steps.jsonl",y.map(E=>JSON.
stringify(E)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",p.savePage,()=>be("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:c})}var an=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Fi(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function so(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:d,writable:h}=new DecompressionStream(
"deflate"),l=h.getWriter();return l.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),l.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){o??=i();let h=await o,[l,u]=[s/8,[]];for(let f=0;f*l<h.length;f++)d.every(c=>h[f*l+(c>>3)]&1<<(c&7))&&u.push(f);return u}async function r(d,h,{
from:l,to:u}){let f=new Set(h.map($=>an($.text))),[c,g]=u.split("-").map(Number),p={...l&&{since:`${l}-01`},...u&&{until:new Date(Date.UTC(c,g,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...p});return{fresh:e.addHits(y).filter($=>!f.has(an($.text))&&f.add(an($.text))),most:y.length===200?200:0}}
return async function*(h,l){let u=h.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(u.length){let c=performance.now();for(let g of await a(u.flatMap(p=>Fi(
p,s))))(await t.chunk(g)).forEach(([y,E,$,k=""],O)=>{let v=y.toLowerCase();u.every(x=>v.includes(x))&&f.push({sentence:g*n.chunk+O,text:y,listing:!!E,marks:Array.
from({length:$.length/3},(x,M)=>$.slice(3*M,3*M+3)),clip:k})}),performance.now()-c>30&&(yield{hits:f,done:!1},await new Promise(y=>setTimeout(y)),c=performance.
now())}if(!t.served||!u.length){yield{hits:f,done:!0};return}yield{hits:f,done:!1};try{let{fresh:c,most:g}=await r(h,f,l);yield{hits:[...f,...c],done:!0,most:g}}catch(c){
yield{hits:f,done:!0,fault:c.message}}}}var rn=40,Ui=15;function oo(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,d]=[m("p",{class:"soft",id:"hit-count"}),m("div",{id:"hit-names"}),m("div",{id:"texts"})],
h=({sentence:u,listing:f})=>(o.lists||!f)&&Ke(s,o,s.articleOf(u));(async()=>{let u=(f,c)=>{let[g,p]=[s.dayOf(s.articleOf(f.sentence)),s.dayOf(s.articleOf(c.sentence))];
return(g<p)-(g>p)||f.sentence-c.sentence};for await(let{hits:f,done:c,most:g,fault:p}of t(o.q,o)){if(!a.isConnected&&A("hit-count"))return;let y=new Set,E=f.filter(
$=>h($)&&!y.has(s.firstPrint($.sentence))&&y.add(s.firstPrint($.sentence)));a.textContent=c&&!E.length?i.noText:i.textHits(E.length,c)+(c&&E.length>rn?i.comma+i.
hitsFirst(rn):"")+(g?i.comma+i.hitsMost(g):""),p&&a.append(` ${i.unanswered(p)}`),c&&l(E.sort(u))}})();function l(u){let f=new Map;for(let{marks:p}of u)for(let y of new Set(
p.map(([E])=>E)))f.set(y,(f.get(y)??0)+1);let c=[...f].filter(([p])=>s.isOf(p,o.types)&&!o.hide.has(p)).sort((p,y)=>y[1]-p[1]||p[0]-y[0]);c.length&&r.append(m("\
h3",{},i.namedThere),m("ol",{class:"rows"},...c.slice(0,Ui).map(([p,y])=>m("li",{},ee(e,p),m("span",{class:"number"},String(y))))));let g=o.q.trim().split(/\s+/);
d.append(...u.slice(0,rn).map(p=>jn(e,{...p,article:s.articleOf(p.sentence)},g))),n(c.map(([p])=>p))}return[ye(e),m("h2",{},`“${o.q}”`),a,r,d]}var[Ye,Qe,io,Ct]=[38,20,16,19],Gi=5,_i=900,Ki=52;function ro(e){let t=0,n=null,s=new Map;function o({graph:c,months:g}){let p=c.data.name.length;if(!s.has(p)){s.
clear();let y=new Map(g.map((v,x)=>[v,x])),E=c.data.doc.map((v,x)=>y.get(c.monthOf(x))??-1),$=g.map(()=>c.data.types.map(()=>0)),k=new Map,O=v=>(k.has(v)||k.set(
v,[...new Map(c.sentencesOf(v).map(x=>{let M=c.articleOf(x);return[c.data.story[M],E[M]]}))].filter(([,x])=>x>=0)),k.get(v));c.data.name.forEach((v,x)=>{for(let[
,M]of O(x))$[M][c.data.type[x]]++}),s.set(p,{bars:$,of:O})}return s.get(p)}function i(c,g){let{state:p,view:y,months:E}=c,$=p.node>=0?[p.node]:p.ends??[];if(!$.
length)return null;let[k,O]=$.map(M=>g(M)),v=O?new Set(O.map(([M])=>M)):null,x=E.map(()=>0);return k.filter(([M])=>!v||v.has(M)).forEach(([,M])=>x[M]++),{counted:x,
name:$.map(c.graph.nameOf).join(" — "),view:y}}function a({graph:c,state:g,months:p}){if(g.node<0)return[];let{data:y}=c,E=($,k)=>{let O=($||k||"").slice(0,7);
return O?Math.max(0,Math.min(p.length-1,p.findLastIndex(v=>v<=(O.length===4?`${O}-01`:O)))):-1};return y.post.filter($=>($[0]===g.node||$[2]===g.node)&&!$[3]).map(
([$,k,O,,v,x,M,P])=>{let W=$===g.node?O:$;return[`${k} ${typeof W=="number"?c.nameOf(W):W}`,E(M,y.dates[v]),P?E(P):E(y.dates[x],y.dates[v]),!!(M||P)]}).filter(([
,$,k])=>$>=0&&k>=$).sort(($,k)=>k[2]-$[2]||$[1]-k[1]).slice(0,Gi)}function r(){let c=e(),{months:g,state:p,words:y,graph:E}=c,$=A("time");if($.hidden=g.length<2,
$.hidden)return;let{bars:k,of:O}=o(c),v=i(c,O),x=a(c),M=Math.max(A("strip").clientWidth,200),P=M/g.length,W=Ye+(v?Qe:0)+io+x.length*Ct,j=Q("svg",{width:M,height:W,
viewBox:`0 0 ${M} ${W}`,role:"img","aria-label":y.bars}),[D,_]=[Math.max(g.indexOf(p.from),0),p.to?g.indexOf(p.to):g.length-1],J=!!(p.from||p.to);if(Vi(j,c,k,P,
Y=>!J||Y>=D&&Y<=_),v){let Y=Math.max(...v.counted,1);v.counted.forEach((le,he)=>{le&&j.append(Q("rect",{x:he*P,y:Ye+Qe-le/Y*(Qe-4),width:Math.max(P-.5,1),height:le/
Y*(Qe-4),class:"own"},ln(`${v.name} · ${g[he]} · ${y.inArticles(le)}`)))})}if(Ji(j,g,P,Ye+(v?Qe:0)),x.forEach(([Y,le,he,Ne],Pe)=>{let Ee=Ye+(v?Qe:0)+io+Pe*Ct;
j.append(Q("line",{x1:le*P,x2:(he+1)*P,y1:Ee+Ct-3,y2:Ee+Ct-3,class:Ne?"term printed":"term"},ln(Y)));let He=Math.min(le*P,M-12*Y.length),Me=Q("text",{x:Math.max(
He,0),y:Ee+11,class:"term"});Me.textContent=Y,j.append(Me)}),J&&ao(j,D*P,(_+1)*P,W,"brush"),p.less){let[Y,le]=p.less.split("..").map(he=>g.indexOf(he));ao(j,Y*P,
(le+1)*P,W,"brush less")}A("strip").replaceChildren(j),A("strip").setAttribute("aria-label",y.time),j.addEventListener("pointerdown",Y=>h(Y,P)),d(c,[D,_],J,v,E)}
function d(c,[g,p],y,E){let{words:$,state:k,months:O,set:v}=c,x=p-g+1,M=g>=x?`${O[g-x]}..${O[g-1]}`:"",P=["gained","lost","stronger","weaker"],[W,j]=k.less.split(
"..");A("time-acts").replaceChildren(ae("play",t?$.pause:$.play,!!t,()=>u()),...y&&(M||k.less)?[ae("compare",$.compare,!!k.less,()=>v({less:k.less?"":M}))]:[],...y?
[m("button",{type:"button",id:"all-time",click:()=>{f(),v({from:"",to:"",less:""})}},$.clear)]:[],k.less?m("span",{class:"soft",id:"compared"},$.compared(`${k.from||
O[0]}–${k.to||O.at(-1)}`,`${W}–${j}`),...P.map(D=>m("b",{class:D},` ━ ${$[D]} ${[...c.view.compared?.changes.values()??[]].filter(_=>_===D).length}`))):m(
"span",{class:"soft"},E?$.own(E.name):y?`${O[g]} – ${O[p]}`:$.bars),...k.less||E?[]:[m("span",{class:"soft key"},...c.graph.data.types.map(D=>m("span",{},Q("s\
vg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},Q("rect",{width:10,height:10,fill:c.graph.data.colours[D]})),c.graph.data.labels[D][$.language].many)))])}
function h(c,g){let p=e(),y=c.currentTarget,E=O=>Math.max(0,Math.min(p.months.length-1,Math.floor((O-y.getBoundingClientRect().left)/g)));clearInterval(t),t=0,n=
E(c.clientX),y.setPointerCapture(c.pointerId);let $=Q("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append($);let k=O=>{let[v,x]=[n,E(O)].sort((M,P)=>M-
P);return $.setAttribute("x",v*g),$.setAttribute("width",(x-v+1)*g),[v,x]};k(c.clientX),y.addEventListener("pointermove",O=>k(O.clientX)),y.addEventListener("po\
interup",O=>{let[v,x]=k(O.clientX);l(v,x)},{once:!0})}function l(c,g){let{months:p,set:y}=e();y({from:p[c],to:p[g],less:""})}function u(){if(t)return f();let{months:c,
state:g}=e(),p=g.from&&g.to&&!(g.from===c[0]&&g.to===c.at(-1))?c.indexOf(g.to)-c.indexOf(g.from)+1:Math.max(1,Math.round(c.length/12)),y=g.from&&g.to?c.indexOf(
g.from)+1:0;y+p>c.length&&(y=0),t=setInterval(()=>{if(y+p>c.length)return f();l(y,y+p-1),y++},_i),r()}function f(){clearInterval(t),t=0,r()}return Object.freeze(
{write:r})}var ln=e=>{let t=Q("title");return t.textContent=e,t};function Vi(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:d}=i,h=Math.max(...n.map(l=>l.reduce(
(u,f)=>u+f,0)),1);n.forEach((l,u)=>{let f=Ye,c=Q("g",o(u)?{}:{class:"out"},ln(`${a[u]} · ${d.types.map((g,p)=>l[p]?`${d.labels[g][r.language].many} ${l[p]}`:"").
filter(Boolean).join(" · ")}`));d.types.forEach((g,p)=>{let y=l[p]/h*(Ye-3);y&&(f-=y,c.append(Q("rect",{x:u*s,y:f,width:Math.max(s-(s>3?1:0),.7),height:y,fill:d.
colours[g]})))}),e.append(c)})}function Ji(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(r=>r*n>=Ki)??240,a=t.findIndex(r=>i<12?(Number(r.slice(5))-1)%i===0:r.endsWith(
"-01")&&Number(r.slice(0,4))%(i/12)===0);e.append(Q("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=i){let d=Q(
"text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"axis"});d.textContent=i>=12?t[r].slice(0,4):t[r],e.append(Q("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"\
axis"}),d)}}var ao=(e,t,n,s,o)=>e.append(Q("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:o}));var lo=.5,Xi=900,cn=matchMedia("(max-width: 760px)"),co={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ge=Qs(),G=bn(ge),dn=kn(G.data),Qi=_s(
G,ge.first,Gn(G),dn),fo=Vs(G,ge),tt=Ys(ge),Yi=so(G,ge),Zi=matchMedia("(prefers-reduced-motion: reduce)").matches,Le=Zi?0:350,ze=A("panel"),L={state:Mn(G),ctx:null,
followed:null,linking:-1,waiting:0,drawn:""},V=qs(A("canvas"),G,ge,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Be({sel:$e(L.state.sel,e)}):un(e,e===L.state.node?
L.state.ego:0),edge:e=>et({...ie(L.state),ends:[G.data.a[e],G.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&et(ie(L.state))},
covers:na,line:e=>Kn(L.ctx,e),hover:e=>vs(L.ctx,e)}),ho=ro(()=>L.ctx),ea=no({story:tt,store:ge,ctxOf:()=>L.ctx,tell:pn,follow:()=>Nt(),fault:({message:e})=>gn(L.
ctx.words.notKept(e))}),Lt=Fs({graph:G,store:ge,ctxOf:()=>L.ctx,pick:un,fault:wo}),ta=e=>tn[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],uo=e=>e.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function na(){let e=A("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom",
"story"].map(n=>A(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:A(
"kinds").offsetHeight?A("kinds").offsetHeight+16:0,left:A("legend").open&&A("canvas").clientWidth>Xi?A("legend").offsetWidth:0}}function fn(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function et(e){let t=bt(e,G);mo(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search)})}function mo(e){
L.followed=null,e(),L.followed!==location.hash&&mn()}function Be(e){et({...L.state,...e})}function pn(e){mo(()=>{location.hash=on(tt.steps(),e,L.state)})}function hn(e){
L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Lt.say(L.linking>=0?L.ctx.words.chainTo:L.ctx.words.search),L.linking>=0&&Lt.
focus(),A("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function un(e,t=0){let n=L.linking;n>=0&&hn(n);let s={...ie(L.state),table:""};et(n>=0&&n!==
e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function mn(){A("fault").hidden=!0,Nt(),requestAnimationFrame(()=>{ze.scrollTop=0})}function sa(){let e=Tn(
location.hash,G,dn,tt.steps().length);return cn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Nt(){let e=L.drawn,t=document.activeElement;L.followed=location.
hash;let n=sa(),s=ta(n);aa(s,uo(n));let o=Qi(n);L.state=n,document.body.classList.toggle("chosen",o.chosen.length>0),L.drawn=An(n),eo({steps:tt.steps(),state:n,
words:s,set:Be},pn),V.draw(o,fn(),e!==L.drawn),L.ctx=Object.freeze({graph:G,months:dn,state:n,view:o,words:s,picture:V,go:et,set:Be,link:hn,looks:V.looks(),linking:L.
linking,bare:()=>ie(L.state),older:i=>po([fo.older(i)])}),ls(L.ctx),Hn(L.ctx),qn(L.ctx),Dn(L.ctx),Wn(L.ctx),ho.write(),document.querySelector("header details[op\
en]")&&go(),ze.replaceChildren(...oa(L.ctx).flat(2).filter(i=>i!=="")),e===L.drawn&&V.isReady()&&(o.chosen.length?V.bringIntoView(o.chosen,Le):n.group>=0&&o.lit&&
V.fit(Le,[...o.lit.strong])),t.isConnected||(A(t.id)??ze).focus({preventScroll:!0}),ia(L.ctx),po(fo.bring(location.hash,o.edge===void 0?(o.ways??[]).flat():[o.edge]))}
function go(){Bn(L.ctx),ea.write()}function oa(e){let{state:t,view:n}=e,s=t.read?G.articleAt(t.read):void 0;if(s!==void 0)return zn(e,s);if(t.q)return oo(e,Yi,V.
shine);if(n.edge!==void 0)return(G.isTyped(n.edge)?Vn:ms)(e,n.edge);if(t.chain)return gs(e);if(t.node>=0)return us(e,t.node);if(t.sel.size)return Os(e);let o=n.
groups.find(({number:i})=>i===t.group);return o?ws(e,o):Ts(e)}function ia(e){let{view:t,state:n,words:s}=e;document.title=`${Ve(e)} · kg`,A("chosen").textContent=
t.chosen.map(a=>`${G.nameOf(a)} ${we(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].
map(X);A("shown").textContent=s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(
t.leftOut.length):"")+s.off(G.data.name.length-t.ofTypes.nodes);let{unknown:i}=n;i.length&&!(ge.served&&L.waiting)&&(gn(s.unknown(i.join(s.stroke))),A("fault").
hidden=ge.served)}function po(e){L.waiting+=e.length,ze.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(()=>{L.waiting--,ze.setAttribute(
"aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),Nt()},wo)}function wo({message:e}){gn(L.ctx.words.unanswered(e))}function gn(e){A("fault").
hidden=!1,A("fault").textContent=e}function aa(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.
spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let o of document.querySelectorAll("[data-word]"))o.textContent=e[o.
dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute("aria-label",e[o.dataset.label]);for(let o of document.querySelectorAll("[da\
ta-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Lt.say(L.linking>=0?e.chainTo:e.search),bs(e,()=>L.ctx,fn,sn),A("part").hidden=!G.data.database,G.data.database){
let{entities:o,links:i,articles:a}=G.data.database,{held:r}=G;A("part").textContent=(ge.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,r.stories,a].map(X))}}}A("\
stage").addEventListener("keydown",e=>{if(e.target!==A("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in co&&t.nodes.
length){e.preventDefault();let o=n.node>=0?V.next(s,co[e.key]):s;o>=0&&un(o)}else e.key==="+"||e.key==="="?V.zoom(1.3,Le):e.key==="-"?V.zoom(1/1.3,Le):e.key==="\
0"?V.fit(Le):e.key==="Enter"&&ze.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=tt.steps();if(t.length&&(e.key==="PageDown"||e.
key==="PageUp")&&!ze.contains(document.activeElement))e.preventDefault(),pn(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key===
"p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),sn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==A("query"))e.preventDefault(),Lt.focus();else if(e.
key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?hn(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.read?Be({read:""}):
et(ie(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});
A("language").addEventListener("click",()=>Be({lang:L.ctx.words===tn.zh?"en":"zh"}));A("theme").addEventListener("click",()=>Be({theme:uo(L.state)==="dark"?"lig\
ht":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&go()});A("rows").addEventListener("click",()=>Be(
{table:L.state.table?"":"nodes"}));A("closer").addEventListener("click",()=>V.zoom(1.3,Le));A("farther").addEventListener("click",()=>V.zoom(1/1.3,Le));A("whole").
addEventListener("click",()=>V.fit(Le));A("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(
e,()=>{L.followed!==location.hash&&mn()});addEventListener("resize",()=>{L.ctx&&ho.write()});cn.addEventListener("change",()=>{L.ctx&&Nt()});Ds(()=>L.ctx,fn);A(
"legend").open=innerWidth>1600;A("legend").addEventListener("toggle",()=>{L.ctx&&V.isReady()&&V.refit()});V.whenReady(()=>{let{view:e}=L.ctx;cn.matches&&V.scale()<
lo&&e.nodes.length&&!L.state.ego&&V.centre(Math.min(...e.nodes),lo),e.chosen.length&&V.bringIntoView(e.chosen,0)});!location.hash&&ge.tells&&history.replaceState(
null,"","#"+on(tt.steps(),1,L.state));setTimeout(mn);var Ze=e=>G.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&V.
isStill(),nodes:()=>L.ctx.view.nodes.map(e=>G.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[G.data.name[G.data.a[e]],G.data.name[G.data.b[e]]]),node:e=>(V.now(),
V.point(Ze(e))),edge:(e,t)=>V.pointOf(G.lineOf(Ze(e),Ze(t),L.state.links)),line:(e,t)=>{let n=G.lineOf(Ze(e),Ze(t),L.state.links);return{...V.looks().line(n),step:V.
looks().step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>G.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(Ze(e)))?.
number??-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen({x:o,y:i})];return{text:t,name:G.
data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
