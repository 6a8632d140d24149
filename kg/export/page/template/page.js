// sources a702ebdf6b25fe4c60685dc1272a6ddc82a90208c36e4574e11d6dfba90ab1b7
"use strict";
(()=>{function On(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&ut(t,n[0],n[2],n);return t}function $n(e){let t=new Map;for(let n of e.
event){let[,,s,i,o]=n;for(let a of s)for(let r of i)ut(t,a,r,n);if(s.length+i.length<=20)for(let a of[s,i])a.forEach((r,d)=>a.slice(d+1).forEach(p=>ut(t,r,p,n)));
if(o>=0)for(let a of s)ut(t,a,o,n)}return t}function ut(e,t,n,s){if(t===n)return;let i=zt(t,n),o=e.get(i)??e.set(i,[]).get(i);o.includes(s)||o.push(s)}var zt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function mt(e,t,n){let s=t.flatMap(i=>n==="post"?[i[4],i[5]]:[i[1]]).filter(Boolean).sort((i,o)=>e.dates[i]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Ge=0,_e=1,ge=2,$o=3,ot="posted";function gt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var Bt=e=>{let t=0;return e.map(n=>t+=n)};function So(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function Sn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((b,T)=>{n[b].push(T),n[t.b[T]].push(T)}),t.kind=t.a.map(()=>Ge);let s=new Map(t.name.
map((b,T)=>[b,T])),i=new Map(t.called),o=new Set(Bt(t.listed)),a=new Map;Bt(t.again.map(([b])=>b)).forEach((b,T)=>a.set(b,b-t.again[T][1]));let r=new Map(t.docName.
map(b=>[b,[]]));t.doc.forEach((b,T)=>r.get(t.docName[b]).push(T));let d=So(t.docName),p=b=>b.startsWith(d)?b.slice(d.length):b,l=[],u=new Map,f=new Map(t.docName.
map((b,T)=>[b,T])),c=new Map(t.dates.map((b,T)=>[b,T])),m=new Map,h=new Set(t.posted),y=0,M=!1,O=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),k=b=>t.types[t.type[b]],$=b=>h.has(b)?ot:k(b),v=(b,T)=>T.has(k(b))||T.has($(b)),x=(b,T)=>t.a[b]===
T?t.b[b]:t.a[b],N=(b,T)=>n[b]?.find(P=>x(P,b)===T);function j(b){let[T,P]=[0,t.from.length-1];for(;T<P;){let z=T+P+1>>1;t.from[z]<=b?T=z:P=z-1}return T}function R(b){
return m.has(b)||m.set(b,Bt(t.seen[b])),m.get(b)}let W=b=>R(b).filter((T,P,z)=>T!==z[P-1]),I=b=>t.story[j(b)],G=b=>t.dates[t.docDate[t.doc[b]]];function Z(b){b.
kind<ge&&[b.a,b.b].forEach(T=>n[T].push(t.a.length));for(let T of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[T].push(b[T])}function F(b){
return Promise.all(b.map(async T=>{if(T>=t.said)return l[T-t.said];let[P,z,_,re=""]=(await e.chunk(Math.floor(T/t.chunk)))[T%t.chunk],w=[];for(let S=0;S<_.length;S+=
3)w.push(_.slice(S,S+3));return{sentence:T,text:P,listing:!!z,marks:w,clip:re}}))}function ie(b){let T=new Map;for(let P of b)gt(T,j(P),P);return[...T].sort(([P],[
z])=>(G(P)<G(z))-(G(P)>G(z))||P-z)}function pe(b){if(u.has(b))return u.get(b);let[T,P]=[W(t.a[b]),W(t.b[b])],z=new Set(P),_=T.filter(C=>z.has(C)),re=new Set(_.map(
I)),[w,S]=[new Set(T.map(I)),new Set(P.map(I))],E=[...new Set([...T,...P])].filter(C=>!re.has(I(C))&&S.has(I(C))&&w.has(I(C)));return{both:_,either:E.sort((C,q)=>C-
q)}}function nt(){if(M)return;M=!0,y++;let b=t.name.map((P,z)=>new Map(W(z).map(_=>[I(_),j(_)]))),T=new Map;b.forEach((P,z)=>{if(k(z)!=="reporter")for(let _ of P.
keys())gt(T,_,z)}),b.forEach((P,z)=>{if(k(z)!=="reporter")return;let _=new Map;for(let[re,w]of P)for(let S of T.get(re)??[])gt(_,S,t.docDate[t.doc[w]]);for(let[
re,w]of[..._].sort(([S,E],[C,q])=>q.length-E.length||S-C)){let S=w.filter(Boolean).sort((E,C)=>t.dates[E]<t.dates[C]?-1:1);Z({a:re,b:z,weight:w.length,sentences:0,
lists:0,npmi:null,since:S[0]??0,until:S.at(-1)??0,kind:_e})}})}let Ne={post:null,event:null},Ee=new Map,Pe={post:new Map,event:new Map};function Ie(b){return b===
"together"?[]:(Ne[b]??=[...b==="post"?On(t):$n(t)].sort(([,T],[,P])=>P.length-T.length).map(([T,P])=>{let[z,_]=T.split(" ").map(Number),[re,w]=mt(t,P,b);Z({a:z,
b:_,weight:P.length,sentences:0,lists:0,npmi:null,since:re,until:w,kind:b==="post"?ge:$o});let S=t.a.length-1;return Ee.set(S,P),Pe[b].set(T,S),S}),Ne[b])}function It(b,T,P){
return Ie(P),Pe[P]?.get(zt(b,T))??N(b,T)}function pt(b,T,P){return b.has(T)||(b.set(T,b.size),P()),b.get(T)}let $e=b=>pt(c,b??"",()=>t.dates.push(b)),ht=b=>pt(f,
b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push($e(b.date)),t.pageNumber.push(b.page??"")});function st(b){if(!s.has(b.entity)){s.set(
b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&h.add(t.name.length);let T={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.
pinyin,mentions:b.mentions,articles:b.articles,first:$e(b.first),last:$e(b.last),rank:0,community:-1,seen:[]};for(let[P,z]of Object.entries(T))t[P].push(z);y++}
return s.get(b.entity)}function We({entities:b,links:T}){b.forEach(st);for(let P of T){let[z,_]=[s.get(P.source),s.get(P.target)];N(z,_)===void 0&&Z({a:z,b:_,weight:P.
weight,sentences:P.sentences,lists:P.lists,npmi:P.npmi,since:$e(P.first),until:$e(P.last),kind:Ge})}y++}function Fe(b,T){let P=z=>s.get(z)??z;t.post=[...t.post.
filter(([z,,_])=>z!==b&&_!==b),...T.map(z=>[P(z.person),z.post,P(z.organ),Number(z.former),$e(z.first),$e(z.last),z.begin??"",z.until??"",-1])],Ne.post=null,y++}
function Re(b,{quotes:T,more:P}){let z=new Map;for(let E of T)gt(z,`${E.sentence.doc}
${E.sentence.article}`,E);let _=u.get(b)??{both:[],either:[],came:0},[re,w]=[[..._.both],[..._.both,..._.either]];for(let E of z.values()){let[{sentence:C}]=E,q={
doc:ht(C),article:C.article,headline:C.headline,story:C.story,from:t.said+l.length};for(let[H,U]of Object.entries(q))t[H].push(U);for(let{sentence:H,marks:U}of E){
let D=t.said+l.length;l.push({sentence:D,text:H.text,listing:H.listing,marks:U.map(J=>[s.get(J.entity),J.start,J.end]),clip:H.clip??""}),w.push(D),H.both&&re.push(
D)}}let S=new Set(re.map(I));u.set(b,{both:re,either:w.filter(E=>!S.has(I(E))),more:P,came:_.came+T.length}),y++}let Ue=new Map;function Rt(b){return y++,b.map(
T=>{let P=`${T.doc} ${T.start}`;if(!Ue.has(P)){let z=t.said+l.length,_={doc:ht(T),article:T.article,headline:T.headline,story:`${T.doc}#${T.article}`,from:z};for(let[
w,S]of Object.entries(_))t[w].push(S);let re=T.entities.map(w=>s.get(w)).filter(w=>w!==void 0).map(w=>{let S=[t.name[w],...t.alias[w]].filter(C=>T.text.includes(
C)).sort((C,q)=>q.length-C.length)[0],E=S?T.text.indexOf(S):0;return[w,E,E+(S??"").length]});l.push({sentence:z,text:T.text,listing:!1,marks:re.sort((w,S)=>w[1]-
S[1]),clip:""}),Ue.set(P,z)}return l[Ue.get(P)-t.said]})}return Object.freeze({data:t,held:O,edgesOf:n,nodeOf:s,lists:o,evidence:u,posted:h,typeOf:k,kindOf:$,isOf:v,
otherEnd:x,edgeOf:N,articleOf:j,typedEdges:Ie,lineOf:It,rowsOf:Ee,namingsOf:R,sentencesOf:W,storyOf:I,dayOf:G,quotes:F,byArticle:ie,proof:pe,version:()=>y,served:e.
served,nameOf:b=>i.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>G(b).slice(0,7),isCredit:b=>t.kind[b]===_e,isTyped:b=>t.kind[b]>=ge,sentencesIn:b=>{let T=t.
from[b+1]??t.said+l.length;return Array.from({length:T-t.from[b]},(P,z)=>t.from[b]+z)},placeOf:b=>`${t.docName[t.doc[b]]}#${t.article[b]}`,fileOf:b=>`${p(t.docName[t.
doc[b]])}#${t.article[b]}`,articleAt:b=>{let T=b.lastIndexOf("#");return(r.get(d+b.slice(0,T))??r.get(b.slice(0,T))??[]).find(P=>String(t.article[P])===b.slice(
T+1))},addCredits:nt,addNode:st,addGraph:We,addPosts:Fe,addQuotes:Re,addHits:Rt})}function vn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(
0,7)).sort();if(!t.length)return[];let n=[];for(let[s,i]=t[0].split("-").map(Number);;i===12?(s++,i=1):i++)if(n.push(`${s}-${String(i).padStart(2,"0")}`),n.at(-1)>=
t.at(-1)||n.length>2400)return n}function Mn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,i)=>e.dates[s]<e.dates[i]?-1:1);
return[n[0]??0,n.at(-1)??0]}function wt(e,t,n){let[s,i]=[e.dates[t],e.dates[n]];return s===i?s:[s,i].filter(Boolean).join(" – ")}var je=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Ht="#8a8a8a",ze={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[vo,En]=[6.5,23],Mo=4,Eo=[.5,.72,.86,.94,.98],it=[.8,1.3,2,3,4.4,6],
yt=[.13,.2,.3,.42,.56,.72],To=.16;function Tn(e,t,n,s,i){let{data:o}=e,a=Math.max(vo,Math.min(Mo/i,14)),r=new Map(je.slice(0,o.groups).map((h,y)=>[y,h])),d=h=>Math.
min((a+(En-a)*Math.sqrt(t.measure.of(h)/t.measure.greatest))*(e.typeOf(h)==="reporter"?1.5:1),En),p=h=>t.state.colour==="type"?o.colours[e.typeOf(h)]:r.get(o.community[h])??
Ht,l=Ao(t),u=Math.min(1,To/Math.max(xo(e,t,l,s),1e-9)),f=h=>l.findLastIndex(y=>t.tie(h)>=y),c=t.compared?.changes,m=h=>t.state.links==="post"&&(e.rowsOf.get(h)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:p,step:f,scale:l,coloured:r,least:a,line(h){let y=t.lit,M=y?.edges.has(h),O=f(h),k=c?.get(h),$=Math.max(
yt[O]*u,.06);if(e.isTyped(h))return{width:Math.min(1.4+.5*(t.counts.weight[h]-1),5)+(M?.6:0),opacity:y&&!M?.12:k?.8:.6,colour:k?n[k]:M?n.accent:n.edge,dashes:m(
h)||k==="lost"?[5,4]:!1};let v=k||M?Math.max(yt[O],.6):y?$*(t.state.ego?.6:.25):$;return{width:M?it[O]+.8:k?Math.max(it[O],1.4):y&&t.state.ego?Math.min(it[O],1.5):
it[O],opacity:v,colour:k?n[k]:M?n.accent:n.edge,dashes:k==="lost"||o.kind[h]===_e?[5,4]:!1}},opacity:h=>!t.lit||t.lit.strong.has(h)?1:t.lit.weak.has(h)?.45:t.state.
ego?.6:.13})}function Ao(e){let t=e.edges.map(e.tie).sort((s,i)=>s-i),n=[0];for(let s of Eo){let i=t[Math.floor(s*t.length)]??1;i<=n.at(-1)&&(i=t.find(o=>o>n.at(
-1))??1/0),n.push(i)}return n}function xo({data:e},t,n,s){let i=t.nodes.map(s).filter(Boolean);if(i.length<2)return 0;let o=u=>i.reduce(([f,c],m)=>[Math.min(f,m[u]),
Math.max(c,m[u])],[1/0,-1/0]),[[a,r],[d,p]]=[o("x"),o("y")];return t.edges.reduce((u,f)=>{let[c,m]=[s(e.a[f]),s(e.b[f])],h=n.findLastIndex(y=>t.tie(f)>=y);return c&&
m?u+it[h]*yt[h]*Math.hypot(c.x-m.x,c.y-m.y):u},0)/Math.max((r-a)*(p-d),1e4)}var Dt=["mentions","articles","degree","rank"],bt=["hide","pin","open","sel","not"],qt={level:["article","sentence"],colour:["community","type"],size:Dt,links:[
"together","post","event"]},Co={least:1,from:"",to:"",level:"article",lists:!0},rt={...Co,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},An={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},xn={lang:["zh","en"],
theme:["light","dark"]},at=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[ot]:[],...e.types.filter(n=>!e.core.includes(n))],Cn=e=>({...rt,
...An,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(bt.map(t=>[t,new Set]))}),ce=e=>({...e,...An}),Te=(e,t)=>e===t?e:`${e} – ${t}`,
Lo=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.test(e??"")?e:"";function Ln(e,t,n,s){let i=new URLSearchParams(e.slice(1)),o=(c,m,h)=>m.includes(i.get(c))?i.get(c):h,a=c=>i.
getAll(c).map(m=>t.nodeOf.get(m)).filter(m=>m!==void 0),r=(c,m,h,y)=>Math.max(m,Math.min(Number.parseInt(i.get(c)??"",10)||y,h)),d=i.has("types")?i.get("types").
split(",").filter(c=>at(t).includes(c)):t.data.core,[p,l,[u=-1]]=[a("edge"),a("chain"),a("node")],f=[...p,...l,...u<0?[]:[u]];return{types:new Set([...d,...f.filter(
c=>!t.isOf(c,new Set(d))).map(t.kindOf)]),node:u,ends:p.length===2&&t.lineOf(...p,o("links",qt.links,"together"))!==void 0?p:null,chain:l.length===2&&l[0]!==l[1]?
l:null,ego:{1:1,2:2}[i.get("ego")]??0,least:r("least",1,1e3,1),from:o("from",n,""),to:o("to",n,""),less:Lo(i.get("less")),lists:i.get("lists")!=="0",...Object.fromEntries(
Object.entries(qt).map(([c,m])=>[c,o(c,m,rt[c])])),...Object.fromEntries(Object.entries(xn).map(([c,m])=>[c,o(c,m,"")])),table:o("table",["nodes","edges"],""),hubs:i.
get("hubs")==="1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:i.get("q")??"",note:i.get("note")??"",read:i.get("read")??"",dossier:i.
get("dossier")==="1",...Object.fromEntries(bt.map(c=>[c,new Set(a(c))])),unknown:["node","edge","chain"].flatMap(c=>i.getAll(c)).filter(c=>!t.nodeOf.has(c))}}function kt(e,t){
let n=new URLSearchParams,s=o=>t.data.name[o],i=at(t).filter(o=>e.types.has(o));i.join()!==at(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",i.join()),
e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of[
"least","from","to","less",...Object.keys(qt),"table","q","read","note","shown"])e[o]!==rt[o]&&n.set(o,e[o]);for(let o of Object.keys(xn))e[o]&&n.set(o,e[o]);e.
group>=0&&n.set("group",e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of bt)e[o].
forEach(a=>n.append(o,s(a)));return n.toString()}var Nn=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].
join(";"),Se=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Pn=(e,t)=>({...e,...rt,...Object.fromEntries(bt.map(n=>[n,new Set])),types:new Set(t.data.
core)});function In(e,t,n,s){let i=(r,d,p)=>({name:r,text:d,without:{...e,...p}}),o=(r,d)=>[...e[r]].map(p=>i(r,`${d} ${t.nameOf(p)}`,{[r]:Se(e[r],p)})),a=(r,d,p)=>e[r]===
rt[r]?[]:[i(r,d,p)];return[...e.from||e.to?[i("months",Te(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Te(...e.less.split(
".."))}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a(
"links",s.kinds[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var A=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[i,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
i,o):o!==null&&s.setAttribute(i,o);return s.append(...n.flat().filter(i=>i!==null&&i!=="")),s}function ne(e,t={},...n){let s=document.createElementNS("http://ww\
w.w3.org/2000/svg",e);for(let[i,o]of Object.entries(t))s.setAttribute(i,o);return s.append(...n),s}var ve=(e,t,n)=>ne("svg",{viewBox:"0 0 16 16",class:"glyph","\
aria-hidden":"true"},ne("path",{d:ze[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ye=(e,t)=>e.graph.data.
labels[e.graph.typeOf(t)][e.words.language].one,he=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),se=(e,t)=>he(e,{...ce(e.state),table:"",
node:t},ve(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),me=(e,t,...n)=>he(e,{...ce(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),
Ae=(e,t)=>me(e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),de=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(
n),click:s},t),Ot=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),lt=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g(
"span",{},t))),ae=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function xe({words:e},t,n,s,i){let o=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(
s*5)},"");function r(d){let p=o.children.length;o.append(...n.slice(p,p+d).map(i));let l=n.length-o.children.length;a.hidden=l===0,a.textContent=e.more(Math.min(
l,s*5))}return r(s),[o,a]}var be=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(ce(e.state))},"← ",e.words.close),$t=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",fe=(e,t,n)=>wt(e.graph.data,t,n);function Rn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Wt({graph:e,words:t},n){let{data:s}=e,i=s.doc[n],o=s.pageNumber[i];return[s.paper[i],s.dates[s.docDate[i]]||t.undated,o&&t.page(o),s.headline[n]]}var No=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Ft(e,t,n){let[s,i,o,a]=Wt(e,n),r=[s,i,o,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(No(t),r.join(e.words.comma))}function Ut(e,t){let[n,s,i,o]=Wt(e,t);return[g("b",{class:"headline"},o||e.
words.untitled),g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,i].filter(Boolean).join(" · "))]}var jn=(e,t)=>he(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ce(e,t,n,s){let i=g("article",{},g("header",{},...Ut(e,t)));return zn(e,i,t,n,s),i}function Ke(e,t,n,s){let i=g("details",{},g("summa\
ry",{},...Ut(e,t))),o=null,a=()=>o??=zn(e,i,t,n,s);return i.addEventListener("toggle",a,{once:!0}),i.addEventListener("fill",({detail:r})=>r.push(a())),i}function*Gt(e,t,n){
let s=0;for(let[i,o,a]of t)o<s||a<=o||(yield e.slice(s,o),yield n(i,e.slice(o,a)),s=a);yield e.slice(s)}async function zn(e,t,n,s,i){let o=new Set;for(let{sentence:a,
text:r,listing:d,marks:p,clip:l}of await e.graph.quotes(s)){if(o.has(e.graph.firstPrint(a)))continue;o.add(e.graph.firstPrint(a));let u=(f,c)=>g("mark",{class:f===
i[0]?"one":"other"},c);t.append(g("blockquote",{},d?g("span",{class:"chip"},e.words.listing):"",...Gt(r,p.filter(([f])=>i.includes(f)),u),Bn(e,r,n),Hn(e,l)))}t.
append(jn(e,n))}function Bn(e,t,n){let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await Po(Ft(e,t,n)),s.textContent=e.words.copied}),s}var Hn=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function Po(e){try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function qn(e,{text:t,marks:n,article:s,listing:i,clip:o},a){let r=(f,c)=>he(e,{...ce(e.state),node:f},c),d=a.length?t.indexOf(a[0]):
-1,p=n.filter(([,f,c])=>d<0||c<=d||f>=d+a[0].length),l=d<0?p:[...p,[-1,d,d+a[0].length]].sort((f,c)=>f[1]-c[1]),u=Gt(t,l,(f,c)=>f<0?g("mark",{class:"one"},c):r(
f,c));return g("article",{},g("header",{},...Ut(e,s)),g("blockquote",{},i?g("span",{class:"chip"},e.words.listing):"",...u,Bn(e,t,s),Hn(e,o)),jn(e,s))}function Dn(e,t){
let{graph:n,words:s,state:i,view:o}=e,[a,r,d,p]=Wt(e,t),l=g("div",{id:"text"}),u=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(f=>{for(let{text:c,marks:m}of f){
let h=(y,M)=>he(e,{...ce(i),node:y},g("mark",{class:u.has(y)?"one":"other"},M));l.append(g("p",c===p?{class:"headline"}:{},...Gt(c,m,h)))}}),[g("button",{type:"\
button",class:"quiet back",click:()=>e.go({...i,read:""})},"← ",s.back),g("h2",{},p||s.untitled),g("p",{class:"soft source",title:n.fileOf(t)},[a,r,d].filter(
Boolean).join(" · ")),n.data.desk?g("p",{},g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:n.placeOf(t)})}`},s.addName)):"",g("h3",
{},n.served?s.partOfArticle:s.wholeArticle),l]}var Me=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function St(e,t,n){let s=g("select",{"data-control":t},...n.map(i=>g("option",{value:i,...i===e.
state[t]?{selected:""}:{}},e.words.options[i])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function _t(e,t,[n,s],i,o){let a=g("output",{},i(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=i(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,a]}function Kt(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Wn(e){let{state:t,words:n,months:s,set:i,picture:o}=e,a=A("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[p,l]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(f,c)=>i({from:f?s[f]:"",to:c<d?s[c]:""});a.replaceChildren(Me(n.least,
..._t("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((f,c)=>Math.max(f,c),2),2),30)],String,f=>i({least:f}))),...s.length>1?[Me(n.from,..._t("f\
rom",p,[0,d],f=>s[f],f=>u(f,Math.max(f,l)))),Me(n.to,..._t("to",l,[0,d],f=>s[f],f=>u(Math.min(p,f),f)))]:[],Me(n.level,St(e,"level",["article","sentence"])),Me(
n.listed,Kt("lists",t.lists,f=>i({lists:f}))),Me(n.links,St(e,"links",["together","post","event"])),Me(n.colour,St(e,"colour",["community","type"])),Me(n.size,St(
e,"size",Dt)),Me(n.physics,Kt("physics",o.moves(),o.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(Pn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Fn(e){let{graph:t,state:n,words:s,view:i}=e,{data:o}=t,a=o.name.map((l,u)=>u).filter(l=>!i.counts.recounted||
i.counts.articles[l]>0),r=at(t).map(l=>{let u=new Set([l]),f=g("input",{type:"checkbox","data-type":l});return f.checked=n.types.has(l),f.addEventListener("chan\
ge",()=>{let c=new Set(n.types);f.checked?c.add(l):c.delete(l);let m=n.node>=0&&t.isOf(n.node,c);e.go({...n,types:c,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),
A("types").querySelector(`[data-type=${l}]`).focus()}),g("label",{},f,ve(e,l===ot?"person":l),o.labels[l][s.language].many,g("span",{class:"number"},String(a.filter(
c=>t.isOf(c,u)).length)))}),d=Kt("hubs",n.hubs,l=>e.set({hubs:l})),p=[...i.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(i.hubs.size>5?" …":"");A("types").replaceChildren(
...r,...i.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(p)},d,s.hubsOn,g("span",{class:"number"},String(i.hubs.size)))]:[])}function Un(e){
let{graph:t,state:n,words:s}=e,i=["together","post","event"].filter(o=>o==="together"||t.data[o].length);A("kinds").hidden=i.length<2||!!n.table,A("kinds").replaceChildren(
...i.map(o=>de(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function Gn(e){let t=In(e.state,e.graph,e.months,e.words);
A("chips").hidden=!t.length,A("chips").replaceChildren(...t.map(({name:n,text:s,without:i})=>{let o=he(e,i,s,g("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function _n(e){let{graph:t,view:n,state:s,words:i,looks:o}=e,a=Vt(e),r=n.nodes.length-
n.groups.reduce((d,{members:p})=>d+p.length,0);A("legend-body").replaceChildren(...a.length?[g("h3",{},i.groupsTitle),...a,...r?[g("p",{class:"group"},Kn(Ht),i.
restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},i.sizeOf[s.size]),Io(e),...s.links==="together"?[g("h3",{},i.widthOf),Ro(e),g("p",{class:"soft"},
i.why(t.data.limit.each))]:[g("h3",{},i.options[s.links]),g("p",{class:"soft"},i.lineOf[s.links])]),A("legend").hidden=!!s.table||!o}function Vt(e){let{graph:t,
view:n,state:s,words:i}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let d=i.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"group",title:d,"data-group":a+1,"aria-pressed":String(s.
group===a),click:o(a)},Kn(je[a%je.length]),g("span",{},d),g("span",{class:"number"},String(r.length)))})}var Kn=e=>ne("svg",{viewBox:"0 0 16 16",class:"glyph","\
aria-hidden":"true"},ne("circle",{cx:8,cy:8,r:7,fill:e}));function Io({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(i=>n<16?Math.round(i*10)/10:
Math.round(i));return g("div",{class:"scale"},...s.map((i,o)=>g("span",{},ne("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},ne("circle",{cx:23,
cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(i))))}function Ro({looks:e}){let t=e.scale.map((i,o)=>[i,o]).filter(([i])=>Number.
isFinite(i)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([i,o])=>g("span",{},ne("svg",{width:30,height:14,viewBox:"\
0 0 30 14","aria-hidden":"true"},ne("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),i?`≥ ${i}`:"1")))}function Jt(e,t){let[n,s,i]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(i++,n++,s++):e[n]<t[s]?n++:s++;return i}var Vn=e=>[...new Set(e)].sort((t,n)=>t-n);
function jo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ve(e,{from:t,to:n},s){let i=e.monthOf(s);return(!t||i&&i>=t)&&(!n||i&&i<=
n)}var Xt=(e,t,n,s)=>e.data.kind[n]===ge?Be(e,t,s):Ve(e,t,e.articleOf(s[7]));function Be({data:e},{from:t,to:n},s){let[i,o]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||o&&o>=t)&&(!n||i&&i<=n)}var ct=({from:e,to:t,lists:n})=>!!(e||t||!n);function Jn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(ct(n)?Bo(e,n):zo(e)))),t.get(s)}}function zo({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Bo(e,t){let{data:n,lists:s}=e,
i=n.doc.map(($,v)=>Ve(e,t,v)),o=$=>(t.lists||!s.has($))&&i[e.articleOf($)],a=n.name.map(($,v)=>e.namingsOf(v).filter(o)),r=a.map($=>Vn($.map(e.storyOf))),d=a.map(
$=>Vn($.map(e.firstPrint))),p=d.map($=>$.filter(v=>s.has(v))),l=new Map,u=($,v)=>!v||$&&n.dates[$]<n.dates[v]?$:v;n.story.forEach(($,v)=>{i[v]&&l.set($,u(n.docDate[n.
doc[v]],l.get($)))});let f=$=>$.reduce(([v,x],N)=>{let j=l.get(N)??0;return j?[!v||n.dates[j]<n.dates[v]?j:v,!x||n.dates[j]>n.dates[x]?j:x]:[v,x]},[0,0]),c=r.map(
f),m=$=>$<e.held.articles&&i[$],h=new Set(n.story.filter(($,v)=>m(v))).size,y=$=>n.kind[$]!==_e&&n.kind[$]<ge,M=new Map([...e.rowsOf].map(([$,v])=>[$,v.filter(x=>Xt(
e,t,$,x))])),O=n.a.map(($,v)=>M.get(v)?.length??Jt(r[$],r[n.b[v]])),k=n.a.map(($,v)=>{if(M.has(v))return mt(n,M.get(v),n.kind[v]===ge?"post":"event");let x=new Set(
r[n.b[v]]);return O[v]?f(r[$].filter(N=>x.has(N))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:c.map(([$])=>$),last:c.map(([,$])=>$),
weight:O,sentences:n.a.map(($,v)=>y(v)?Jt(d[$],d[n.b[v]]):0),lists:n.a.map(($,v)=>y(v)?Jt(p[$],p[n.b[v]]):0),npmi:n.a.map(($,v)=>y(v)?jo(O[v],r[$].length,r[n.b[v]].
length,h):null),since:k.map(([$])=>$),until:k.map(([,$])=>$),stories:h,pages:new Set(n.doc.filter(($,v)=>m(v))).size,recounted:!0,said:$=>a[$].filter((v,x,N)=>v!==
N[x-1])}}var Ho=12,Qt=6,Xn=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function vt(e,t){let{graph:n,state:s}=e,{dates:i}=n.data,o=a=>i[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Xt(n,s,t,a)).sort((a,r)=>(o(a)<o(r))-(o(a)>o(r)))}function Yt(e,t,n){let{graph:s,words:i}=e;return e.state.links==="post"?`${n[3]?
`${i.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:fe(e,n[4],n[5])}`:[i.acts[s.data.acts[n[0]]],Xn(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Qn(e,t){let{graph:n,words:s,state:i}=e,[o,...a]=vt(e,t);if(!o)return"";let r=i.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.
data.acts[o[0]]],n.data.dates[o[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Yn(e,t){let{graph:n,words:s,state:i,view:o}=e,a=[n.
data.a[t],n.data.b[t]],r=vt(e,t),d=n.edgeOf(...a),p=l=>i.links==="post"?l[8]:l[7];return[be(e),g("h2",{class:"pair"},...a.map(l=>se(e,l))),lt([s.times(i.links,r.
length),fe(e,o.counts.since[t],o.counts.until[t])]),d===void 0?"":he(e,{...i,links:"together"},s.asTogether),g("div",{id:"acts"},...r.flatMap(l=>[g("h3",{class:"\
act"},Yt(e,t,l)),p(l)<0?"":Ce(e,n.articleOf(p(l)),[p(l)],a)]))]}function Zn(e,t,n,s){let{graph:i,words:o}=e;return xe(e,t,n,Ho,([a,r,d,p,l,u,f,c])=>{let m=[...new Set(
[...d,...p,...l<0?[]:[l]])].filter(h=>h!==s);return g("li",{},g("b",{},o.acts[i.data.acts[a]])," ",g("time",{},Xn(e,r)),f||u?g("span",{},` ${[f,u].filter(Boolean).
join(" · ")}`):"",m.length?g("div",{class:"with"},...m.slice(0,Qt).map(h=>se(e,h)),m.length>Qt?` +${m.length-Qt}`:""):"",Ke(e,i.articleOf(c),[c],s===void 0?m:[
s]))})}function es({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Ve(e,t,e.articleOf(s[7]))).sort((s,i)=>(n(s)<n(i))-(n(s)>n(i)))}
function ts(e,t){let n=es(e).filter(([,,s,i,o])=>s.includes(t)||i.includes(t)||o===t);return ae(`${e.words.events} ${n.length}`,n,...Zn(e,{id:"events",class:"li\
ne"},n,t))}function ns(e){let t=new Set(e.view.nodes),n=es(e).filter(([,,s,i,o])=>[...s,...i,o].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",
{class:"card",id:"newest"},...ae(e.words.newest,n,...Zn(e,{class:"line"},n)))}function qo(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function Do(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,i;(i=2*s+1)<e.length&&(i+1<e.length&&e[i+1][0]<e[i][0]&&i++,!(e[s][0]<=e[i][0]));s=i)[e[s],e[i]]=[e[i],e[s]];return t}function Wo(e,t,[n,s],i){let o=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,f]=Do(p);if(d.has(f))continue;if(f===s)break;d.add(f);let c=f===
n?0:3*e.edgesOf[f].length/a;for(let m of e.edgesOf[f]){let h=e.otherEnd(m,f);if(!t.passes(m)||!i(m,h))continue;let y=u+c+1/t.weight(m);y<(o.get(h)??1/0)&&(o.set(
h,y),r.set(h,m),qo(p,[y,h]))}}if(!r.has(s))return null;let l=[];for(let u=s;u!==n;u=e.otherEnd(l[0],u))l.unshift(r.get(u));return l}function dt(e,t,n){let s=[t];
for(let i of n)s.push(e.otherEnd(i,s.at(-1)));return s}function ss(e,t,[n,s],i,o=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(i);for(;r.length<
o;){let p=Wo(e,t,[n,s],(l,u)=>l!==a&&!d.has(u)&&(!e.isCredit(l)||n===e.data.b[l]||s===e.data.b[l]));if(!p)break;r.push(p),dt(e,n,p).slice(1,-1).forEach(l=>d.add(
l))}return r}function os(e,t,n,s){let i=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),o=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&i.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),i.get(e.otherEnd(a,s)),a]).sort((a,r)=>o(r)-o(a)||a[0]-r[0])}var Fo=new Intl.Collator("zh"),is=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?Fo.compare(t,e):t-e);function rs({words:e},t,n,s,i){let[o,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(f=>[s[1](f),f]).sort(([f],[c])=>r?is(f,c):is(c,f));o.replaceChildren(...u.slice(0,i).map(([,f])=>g(
"tr",{},...n.map(([c,m,h])=>g("td",{class:c},h?h(f):String(m(f))))))),n.forEach((f,c)=>l[c].setAttribute("aria-sort",f!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=i,a.textContent=e.more(Math.min(t.length-i,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},l=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e[u[0]])));return a.addEventListener("click",()=>{i+=100,d()}),d(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...l)),o),a)}var Mt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>se(e,t(n))],ls=e=>["together",t=>e.view.counts.weight[t],t=>me(e,t,String(e.view.
counts.weight[t]))],cs=e=>["sentences",t=>e.view.counts.sentences[t]],ds=e=>["npmi",t=>e.view.counts.npmi[t],t=>$t(e,t),e.words.npmiHint],as=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function fs(e,t){let{graph:n,view:s,words:i}=e,o=n.edgesOf[t].filter(s.passes).length,a=ls(e);
return g("div",{id:"companions"},rs(e,s.near,[Mt(e,r=>n.otherEnd(r,t)),a,cs(e),ds(e)],a,25),g("p",{class:"soft"},o>s.near.length?i.hidden(o-s.near.length):""))}
function ps(e){let{graph:t,view:n,state:s,words:i}=e,{data:o}=t,{counts:a}=n,r=A("table");if(r.hidden=!s.table,A("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=h=>t.isOf(h,s.types)&&!s.hide.has(h)&&(!a.recounted||a.articles[h]>0),[p,l]=[ls(e),["articles",h=>a.articles[h]]],[u,f,c]=s.table==="edges"?[o.a.map((h,y)=>y).
filter(h=>o.kind[h]<ge&&d(o.a[h])&&d(o.b[h])&&n.passes(h)),[Mt(e,h=>o.a[h]),Mt(e,h=>o.b[h]),p,cs(e),["inLists",h=>a.lists[h]],ds(e),...as(e,a.since,a.until)],p]:
[o.name.map((h,y)=>y).filter(d),[Mt(e,h=>h),["type",h=>ye(e,h)],l,["mentions",h=>a.mentions[h]],["companions",h=>t.edgesOf[h].filter(n.passes).length],...as(e,a.
first,a.last)],l],m=h=>de("tab-"+h,i.tabs[h],s.table===h,()=>e.set({table:h}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},i.rows(u.length))),rs(e,u,f,c,100))}var gs=(e,t,n)=>g("time",{class:"soft"},fe(e,t,n)),hs=12,ws=(e,t)=>typeof t=="number"?se(e,t):t;function Uo(e,[,t,n,s,i,o,a,r]){let d=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):gs(e,i,o);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",ws(e,n),d)}function Go(e,[t,n,,s,i,o]){return g(
"li",s?{class:"former"}:{},ws(e,t)," ",g("b",{},s?e.words.former+" ":"",n),gs(e,i,o))}function us({graph:e,state:t},n,s){let i=o=>e.data.dates[o[5]];return e.data.
post.filter(o=>o[n]===s&&Be(e,t,o)).sort((o,a)=>o[3]-a[3]||(i(o)<i(a))-(i(o)>i(a)))}function _o(e,t){let{state:n,words:s,go:i,set:o}=e,a=r=>()=>o({[r]:Se(n[r],t)});
return g("div",{class:"buttons acts"},de("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),de("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),de("open",s.open,
n.open.has(t),a("open")),de("pin",s.pin,n.pin.has(t),a("pin")),de("hide",s.hide,!1,()=>i({...ce(n),hide:Se(n.hide,t)})),de("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),de("chain",s.chain,e.linking===t,()=>e.link(t)))}function ys(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r,lit:d}=i,p=r.
said(t),l=us(e,0,t),u=us(e,2,t),f=i.near.length;return[be(e),g("h2",{},ve(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),lt([ye(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),fe(e,r.first[t],r.last[t])]),_o(e,t),ae(s.aliases,a.alias[t],g("p",{id:"aliases"},...a.alias[t].map(c=>g("span",{class:"chip"},c)))),ae(s.
posts,l,...xe(e,{id:"posts",class:"line"},l,hs,c=>Uo(e,c))),ae(s.holders,u,...xe(e,{id:"holders",class:"line"},u,hs,c=>Go(e,c))),ts(e,t),ae(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,f?[1]:[],fs(e,t),d?.rest>0&&!o.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(
d.rest)):""),ae(s.stories,p,g("div",{id:"articles"},...n.byArticle(p).map(([c,m])=>Ke(e,c,m,[t]))))]}function bs(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,
{counts:r}=i,d=[a.a[t],a.b[t]],p=ct(o)?new Set(d.flatMap(h=>r.said(h))):null,l=n.proof(t),[u,f]=[l.both,l.either].map(h=>p&&!n.evidence.has(t)?h.filter(y=>p.has(
y)):h),c=p?0:a.weight[t]-new Set([...u,...f].map(n.storyOf)).size,m=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?
s.lists(r.lists[t]):"",`${s.npmi} ${$t(e,t)}`];return[be(e),g("h2",{class:"pair"},...d.map(h=>se(e,h))),lt([...m,fe(e,r.since[t],r.until[t])]),p&&!u.length&&!f.
length?g("p",{class:"hint",id:"none-left"},s.noneLeft):"",ae(s.evidence,u,g("div",{id:"evidence"},...n.byArticle(u).map(([h,y])=>Ce(e,h,y,d)))),ae(s.apart,f,g("\
div",{id:"apart"},...n.byArticle(f).map(([h,y],M)=>(u.length||M>2?Ke:Ce)(e,h,y,d)))),a.database&&c>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(
c)):"",n.evidence.get(t)?.more?g("button",{type:"button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function ms(e,t,n,s){let{graph:i,words:o,view:a}=e,
r=dt(i,t,n);return g("ol",{id:s,class:"line chain"},...n.map((d,p)=>{let{both:l,either:u}=i.proof(d),f=i.byArticle(l.length?l:u).slice(0,2),c=p>0?he(e,{...e.state,
not:Se(e.state.not,r[p])},`${o.not} ${i.nameOf(r[p])}`):"";return g("li",{},se(e,r[p])," — ",me(e,d,o.inArticles(a.counts.weight[d]))," — ",se(e,r[p+1]),c&&
g("span",{class:"not"},c),...f.map(([m,h])=>Ke(e,m,h,[r[p],r[p+1]])))}))}function ks(e){let{graph:t,words:n,view:s,state:i}=e,[o,a]=i.chain,r=os(t,s,o,a),d=s.ways.
filter(f=>f.length===1),p=s.ways.filter(f=>f.length>1),[l,...u]=[...d,...p];return[be(e),g("h2",{class:"pair"},se(e,o),se(e,a)),g("h3",{},d.length?n.direct:n.strongest),
l?ms(e,o,l,"steps"):g("p",{class:"soft",id:"steps"},n.apart2),ae(n.ways,u,...u.map((f,c)=>ms(e,o,f,`way-${c}`))),ae(n.common,r,g("ol",{id:"common",class:"rows"},
...r.slice(0,60).map(([f,c,m])=>g("li",{},se(e,f),g("span",{},me(e,c,String(s.counts.weight[c]))," · ",me(e,m,String(s.counts.weight[m])))))))]}function Os(e,{
members:t}){let{graph:n,words:s,view:i}=e,o=new Set(t),a=i.edges.filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,d)=>i.tie(d)-i.tie(r)||r-d).slice(0,
10);return[be(e),g("h2",{},s.group(t.slice(0,3).map(n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},se(
e,r),g("span",{class:"number"},String(i.counts.articles[r]))))),ae(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g("li",{},Ae(e,r),me(e,r,s.inArticles(i.
counts.weight[r]))))))]}var Zt=26;function ke(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var nn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Ko(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var $s=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Ko).join(",")).join(`\r
`)+`\r
`;function sn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:i}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:i.mentions[o],articles:i.articles[o],first:s.dates[i.first[o]],last:s.dates[i.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:a,interaction:a,kind:a,
weight:i.weight[o],sentences:i.sentences[o],lists:i.lists[o],npmi:i.npmi[o],first:s.dates[i.since[o]],last:s.dates[i.until[o]]}}}}function Vo(e){let{graph:t,view:n}=e,
{head:s,keys:i}=t.data.declared,o=sn(e),a=(p,l)=>Object.entries(i[p]).filter(([u])=>l[u]!==void 0&&l[u]!==null&&l[u]!=="").map(([u,f])=>`<data key="${f}">${nn(l[u])}\
</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",o.node(p))}</node>`),d=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.
b[p]}">${a("edge",o.edge(p))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}var en=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Et(e,t){let{graph:n,view:s,looks:i,picture:o,words:a,state:r}=e,{data:d}=n,p=o.
scale(),l=Jo(e,p),[u,f,c,m]=l.map(I=>I*p),h=I=>({x:o.spotOf(I).x*p,y:o.spotOf(I).y*p}),y=s.edges.map(I=>{let[G,Z,F]=[h(d.a[I]),h(d.b[I]),i.line(I)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${Z.x.toFixed(1)}" y2="${Z.y.toFixed(1)}" stroke="${F.colour}" stroke-opacity="${F.opacity.toFixed(2)}" strok\
e-width="${Math.max(F.width*p,.5).toFixed(1)}"${F.dashes?` stroke-dasharray="${F.dashes.join(" ")}"`:""}/>`}),M=s.nodes.map(I=>{let[G,Z]=[h(I),i.radius(I)*p];return`\
<path transform="translate(${(G.x-Z).toFixed(1)} ${(G.y-Z).toFixed(1)}) scale(${(Z/8).toFixed(3)})" d="${ze[d.shapes[n.typeOf(I)]]}" fill="${i.colour(I)}" fill-\
opacity="${i.opacity(I)}"><title>${nn(n.nameOf(I))}</title></path>`}),O=o.toMap,k=(I,G,Z,F,ie="")=>`<text x="${G.toFixed(1)}" y="${Z.toFixed(1)}" font-size="${F}\
" fill="${t.ink}" ${ie}>${nn(I)}</text>`,$=o.labels().map(({text:I,x:G,y:Z})=>{let F=O({x:G,y:Z});return k(I,F.x*p,F.y*p,13,`text-anchor="middle" dominant-basel\
ine="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),v=r.colour==="community"?s.groups.map(({number:I,members:G})=>[je[I%je.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(I=>s.nodes.some(G=>n.typeOf(G)===I)).map(I=>[d.colours[I],d.labels[I][a.language].many,d.shapes[I]]),x=v.flatMap(
([I,G,Z],F)=>[`<path transform="translate(${u.toFixed(1)} ${(m+12+Zt*F).toFixed(1)})" d="${ze[Z]}" fill="${I}"/>`,k(G,u+24,m+25+Zt*F,13)]),N=m+30+Zt*v.length,j=`${a.
corpus(s.counts.pages,s.counts.stories,Je(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,R=Math.max(c-u,en(He(e),23),en(j,12),...v.map(([,I])=>24+en(I,13))),
W=[u-20,f-64,R+40,N-f+84].map(I=>I.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${W.join(" ")}" width="${W[2]}" height="${W[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${W[0]}" y="${W[1]}" width="100%" height="100%" fill="${t.paper}"/>${[k(He(e),u,f-32,22,
'font-weight="600"'),...y,...M,...$,...x,k(j,u,N,12)].join(`
`)}</svg>`}function He({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Je({graph:e,state:t,months:n}){return t.from||t.to?Te(t.from||n[0],t.to||n.at(-1)):wt(e.data,...Mn(e.data))}function Jo({view:e,looks:t,picture:n},s){let i=[
...e.nodes.map(o=>{let[{x:a,y:r},d]=[n.spotOf(o),t.radius(o)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(o=>{let[a,r]=[n.toMap({x:o.left,y:o.top}),n.toMap({x:o.
right,y:o.bottom})];return[a.x,a.y,r.x,r.y]})];return i.length?[0,1].map(o=>Math.min(...i.map(a=>a[o]))).concat([2,3].map(o=>Math.max(...i.map(a=>a[o])))):[0,0,
400/s,300/s]}function tn(e,t,n){let s=new Image;s.addEventListener("load",()=>{let i=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});i.getContext("2d").drawImage(s,0,0,i.width,i.height),i.toBlob(o=>ke("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Et(e,t))}
var Xo={png:(e,t)=>tn(e,t,1),png2:(e,t)=>tn(e,t,2),png4:(e,t)=>tn(e,t,4),svg:(e,t)=>ke("graph.svg",Et(e,t),"image/svg+xml"),graphml:e=>ke("graph.graphml",Vo(e),
"application/xml"),nodes:e=>ke("graph-nodes.csv",$s(e.graph.data.declared.nodes,e.view.nodes.map(sn(e).node)),"text/csv"),edges:e=>ke("graph-edges.csv",$s(e.graph.
data.declared.edges,e.view.edges.map(sn(e).edge)),"text/csv")};function Ss(e,t,n,s){A("files").replaceChildren(...Object.entries(Xo).map(([i,o])=>g("button",{type:"\
button","data-file":i,click:()=>o(t(),n())},e.options[i])),g("button",{type:"button",id:"print",click:s},e.print))}var Tt=5,Qo=10;function vs({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(i=>t.passes(i)&&n.sel.has(e.otherEnd(i,s)))))].
sort((s,i)=>t.tie(i)-t.tie(s)||s-i)}function Ms(e){let{graph:t,words:n,state:s,view:i}=e,o=vs(e);return[be(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Je(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},de("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>ei(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},se(e,a),
he(e,{...s,sel:Se(s.sel,a)},n.unselect)))),ae(n.among,o,g("ol",{class:"rows",id:"among"},...o.map(a=>g("li",{},Ae(e,a),me(e,a,n.inArticles(i.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>Yo(e,a)):[],...s.dossier?o.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Zo(e,a)]):[]]}function Es({
graph:e,words:t,state:n},s){return e.data.post.filter(i=>i[0]===s&&Be(e,n,i)).map(([,i,o,a,r,d,p,l])=>`${a?t.former+" ":""}${i}${o===""?"":` · ${typeof o=="num\
ber"?e.nameOf(o):o}`}（${p||l?`${p||"…"} – ${l||"…"}`:[e.data.dates[r],e.data.dates[d]].filter(Boolean).join(" – ")}）`)}function Yo(e,t){let{graph:n,
words:s,view:i}=e,{counts:o}=i,a=o.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[ye(e,t),s.inArticles(o.articles[t]),fe(e,o.first[t],
o.last[t])].join(" · ")),...Es(e,t).map(r=>g("p",{},...Ot(r))),...n.byArticle(a).slice(0,Tt).map(([r,d])=>Ce(e,r,d.slice(0,2),[t]))]}function Zo(e,t){let{graph:n}=e,
{both:s,either:i}=n.proof(t);return n.byArticle(s.length?s:i).slice(0,Tt).map(([o,a])=>Ce(e,o,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var Oe=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function ei(e){let{graph:t,words:n,state:s,view:i}=e,{counts:o}=i,a=async d=>{let p=[];for(let[l,u]of d)for(let{text:f}of await t.
quotes(u.slice(0,2)))p.push(`> ${Oe(Ft(e,f,l))}`);return p},r=[`# ${n.dossierOf}: ${Oe(t.data.title)}`,Oe(Je(e)),...s.note.split(/\n+/).filter(Boolean).map(Oe)];
for(let d of s.sel){let p=t.edgesOf[d].filter(i.passes).sort((l,u)=>i.tie(u)-i.tie(l)).slice(0,Qo);r.push(`## ${Oe(t.nameOf(d))}`,[ye(e,d),n.inArticles(o.articles[d]),
fe(e,o.first[d],o.last[d])].map(Oe).join(" · "),...Es(e,d).map(l=>`- ${Oe(l)}`)),r.push(`${n.companions}${n.colon}${p.map(l=>`${Oe(t.nameOf(t.otherEnd(l,d)))} ${o.
weight[l]}`).join(n.stroke)}`,...await a(t.byArticle(o.said(d)).slice(0,Tt)))}for(let d of vs(e)){let{both:p,either:l}=t.proof(d);r.push(`## ${Oe(t.nameOf(t.data.
a[d]))} — ${Oe(t.nameOf(t.data.b[d]))}`,n.inArticles(o.weight[d]),...await a(t.byArticle(p.length?p:l).slice(0,Tt)))}ke("dossier.md",r.join(`

`)+`
`,"text/markdown")}var ti=60,Ts=90,At={timer:0,key:""};function As(e,t){let n=A("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==At.key&&(At.key=s,clearTimeout(At.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?ii(e,t.edge):si(e,t.node)).flat())),t&&ni(n,t)}function ni(e,{x:t,y:n}){let s=A("canvas"),i=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${i}px, ${o}px)`}function si(e,t){
let{graph:n,words:s,view:i}=e,{counts:o}=i,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&Be(n,e.state,r)).slice(0,3);return[g("b",{},ve(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),g("p",{class:"soft"},[ye(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,d])=>g("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function oi(e,t){let{graph:n,words:s,view:i}=e,o=vt(e,t);return[g("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(i.state.links,o.length),fe(e,i.counts.since[t],i.counts.until[t])].filter(
Boolean).join(" · ")),o.slice(0,3).map(a=>g("p",{},Yt(e,t,a)))]}function ii(e,t){let{graph:n,words:s,view:i}=e,{data:o}=n,{counts:a}=i;if(n.isTyped(t))return oi(
e,t);let{both:r,either:d}=n.proof(t),p=new Set([...r,...d].map(c=>n.dayOf(n.articleOf(c))).filter(Boolean)).size,l=g("p",{class:"said"}),u=r.filter(c=>!n.lists.
has(c)),f=n.byArticle(u.length?u:r)[0];return f&&(At.timer=setTimeout(async()=>{let[{text:c}]=await n.quotes([f[1][0]]);l.textContent=c.length>Ts?c.slice(0,Ts)+
"…":c},ti)),[g("b",{},`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),g("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(p),fe(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),l]}var te=e=>e.toLocaleString("en"),ue=(e,t)=>`${te(e)} ${t}${e===1?"":"s"}`,on={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,i)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[i]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
，",semicolon:"；",colon:"：",stroke:"、",cited:(e,t)=>`“${e}”（${t}）`,corpus:(e,t,n)=>[e===null?"":`${te(e)} 个版面`,`${te(t)} 篇报道`,n].filter(
Boolean).join("，"),undated:"日期不详",hint:"点选节点或名称看职务、别名与同现者；点选连线看两者同现的原句。",leading:"报道最多",
closest:"最紧密的联系",articles:"报道",mentions:"提及",inArticles:e=>`${te(e)} 篇报道`,named:e=>`提及 ${te(e)} 次`,aliases:"又作",posts:"职务",
holders:"任职者",former:"曾任",companions:"同现者",covered:"署名报道所及",name:"名称",together:"同篇",sentences:"同句",npmi:"关联度",npmiHint:"\
标准化点互信息，-1 至 1：1 表示总是同现，0 表示互不相干",hidden:e=>`另有 ${te(e)} 个属于未显示的类型`,more:e=>`再显示 ${e} \
个`,stories:"报道",evidence:"依据",both:e=>`${te(e)} 篇报道同现`,wrote:e=>`署名的 ${te(e)} 篇报道`,said:e=>`${te(e)} 句同句`,lists:e=>`其中 ${te(
e)} 句是名单`,listing:"名单",inLists:"其中名单",apart:"同篇而不同句",noneLeft:"所选的筛选下没有两者同现的报道。",untitled:"（无标题）",
filters:"筛选与外观",save:"导出",tables:"表格",tabs:{nodes:"实体",edges:"联系"},least:"最少同现",from:"起",to:"止",level:"同现范围",listed:"\
计入名单",noLists:"不计名单",colour:"颜色",size:"大小",physics:"受力布局",reset:"恢复默认",links:"连线",options:{article:"同篇",sentence:"\
同句",type:"按类型",community:"按社群",mentions:"按提及次数",articles:"按报道数",degree:"按联系数",rank:"按 PageRank",together:"同现",post:"\
任职",event:"活动",png:"图片 PNG",png2:"图片 PNG 2×",png4:"图片 PNG 4×",svg:"矢量图 SVG",graphml:"所示部分 GraphML",nodes:"实体 CSV",edges:"\
联系 CSV"},sifted:"，已筛选",off:e=>e?`；未选类型 ${te(e)} 个`:"",rows:e=>`共 ${te(e)} 行`,type:"类型",since:"首见",until:"末见",ego2:"看两步",
open:"展开",pin:"固定",hide:"隐藏",chain:"找联系链",chainTo:"联系到谁？输入名称或点选节点",direct:"直接联系",strongest:"最强联系链",
ways:"其他联系链",apart2:"两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,i,o)=>`\
本文件只含数据库的一部分：${e} / ${t} 个实体，${n} / ${s} 条联系，${i} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,
rest:(e,t,n,s,i,o)=>`先列出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${i} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,
older:"再取更早的原句",unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${te(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,
partly:"（只计本文件内的报道）",cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}\
几乎与所有人同现，首图略去，勾选即显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",
restOf:"其余",sizeOf:{mentions:"大小：提及次数",articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",
shapeOf:"形状：类型",why:e=>`每个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${te(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"\
很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}\
”`,textHits:(e,t)=>t?`${te(e)} 句原文`:`已找到 ${te(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`\
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
"post"?`${te(t)} 项职务`:`${te(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e}\
 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, \
aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and m\
inus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"\
Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,i)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events sh\
own"}[i]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===
null?"":ue(e,"page"),ue(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edg\
e for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>ue(e,"article"),named:e=>ue(
e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if they only ever appear together, 0 if independent",hidden:e=>`${te(
e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`together in ${ue(e,"article")}`,wrote:e=>`in ${ue(e,"a\
rticle")} credited to the reporter`,said:e=>`in ${ue(e,"sentence")}`,lists:e=>`of these ${ue(e,"list")} of names`,listing:"list",inLists:"In lists",apart:"In th\
e same article, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"(no headline)",filters:"Filter and look",save:"Sa\
ve",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Together in",listed:"Count lists",noLists:"without li\
sts",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"a sentence",type:"by type",community:"by c\
ommunity",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",post:"hold a post",event:"take part in a\
n event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is shown (GraphML)",nodes:"Nodes (CSV)",edges:"\
Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${te(e)} of types not chosen`:"",rows:e=>ue(e,"row"),type:"Type",since:"First",until:"Last",ego2:"Two steps",open:"\
Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",strongest:"Strongest chain",ways:"Other c\
hains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,i,o)=>`\
This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${i} of ${o} articles. For the rest use kg who NAME, kg expo\
rt or kg serve.`,rest:(e,t,n,s,i,o)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of ${i} of ${o} articles; the rest comes from th\
e database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${ue(e,"mo\
re article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As \
printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}\
; this is the overview.`,hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show\
 hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"\
Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity \
are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually concentrated (disparity filter). Details a\
nd table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`th\
e closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>ue(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===t?e:`${e} to ${t}`}\
, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"Links that be\
gan",nothingNew:"There is nothing before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"\
People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?ue(e,"sentence"):`${ue(e,"\
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
is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>ue(t,e==="post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"\
Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"Notes (kept in the dossier and the address)",selectHint:"Hold Shift and clic\
k nodes to select several."}};var xs=5,ai=6,ri=6,li=3;function ci({graph:e,months:t,state:n}){let s=new Set(e.data.doc.map((d,p)=>e.monthOf(p))),i=t.filter(d=>s.has(d)),o=i.filter(d=>(!n.from||
d>=n.from)&&(!n.to||d<=n.to)),a=Math.max(1,Math.round(o.length/ri)),r=o[o.length-a];return r&&r>i[0]?{from:r,to:o.at(-1)}:null}function di(e,t){let{graph:n,view:s,
state:i}=e,{data:o}=n,{counts:a}=s,[r,d]=[c=>o.dates[c],t.from],p=c=>n.isOf(c,i.types)&&!i.hide.has(c),l=o.name.map((c,m)=>m).filter(c=>p(c)&&a.articles[c]>0&&r(
a.first[c])),u=c=>c.sort((m,h)=>a.articles[h]-a.articles[m]||m-h),f=c=>c&&(!i.from||c.slice(0,7)>=i.from)&&(!i.to||c.slice(0,7)<=i.to);return{posts:o.post.filter(
([c,,,m,h])=>!m&&typeof c=="number"&&p(c)&&r(h)>=d&&f(r(h))).sort((c,m)=>r(m[4])<r(c[4])?-1:1),fresh:u(l.filter(c=>r(o.first[c])>=d&&["official","person"].includes(
n.typeOf(c)))),gone:u(l.filter(c=>r(o.last[c])&&r(o.last[c])<d&&n.typeOf(c)==="official"&&a.articles[c]>1)),pairs:o.a.map((c,m)=>m).filter(c=>s.passes(c)&&r(o.since[c])>=
d&&p(o.a[c])&&p(o.b[c])&&[o.a[c],o.b[c]].every(m=>r(o.first[m])&&r(o.first[m])<d)).sort((c,m)=>s.tie(m)-s.tie(c)||c-m)}}function fi({graph:e,view:t,state:n}){let{
data:s}=e,{counts:i}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(i.npmi[r]??0)*Math.log2(1+i.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.
passes(r)&&i.weight[r]>=li&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,d)=>a(d)-a(r)||r-d)}var Xe=(...e)=>g("li",{},...e),pi=(e,t)=>g(
"ol",{class:"rows",id:e},...t),Cs=e=>({class:"rows",id:e});function hi(e){let{words:t,graph:n}=e,s=ci(e);if(!s)return[];let i=di(e,s),{counts:o}=e.view,a=(d,p)=>Xe(
se(e,d),g("time",{},fe(e,p,p))),r=(d,p,l,u)=>p.length?[g("h4",{},`${d} ${te(p.length)}`),...xe(e,Cs(u),p,xs,l)]:[];return g("section",{class:"card",id:"changed"},
g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,i.posts,([d,p,l,,u])=>Xe(g("span",{},se(e,d)," ",p,l===""?"":` · ${typeof l==
"number"?n.nameOf(l):l}`),g("time",{},fe(e,u,u))),"new-posts"),r(t.newPeople,i.fresh,d=>a(d,o.first[d]),"new-people"),r(t.gone,i.gone,d=>a(d,o.last[d]),"gone"),
r(t.newPairs,i.pairs,d=>Xe(Ae(e,d),g("time",{},fe(e,o.since[d],o.since[d]))),"new-pairs"))}function ui(e){let t=fi(e);return t.length===0?[]:g("section",{class:"\
card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),...xe(e,Cs("surprises"),t,xs,n=>Xe(Ae(e,n),me(e,n,e.words.inArticles(e.view.counts.
weight[n])))))}function mi(e){let t=Vt(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.groupsTitle),...t)}function xt(e,t,n,s){
let{graph:i,view:o,state:a}=e,{articles:r}=o.counts,p=i.data.name.map((l,u)=>u).filter(l=>n.includes(i.typeOf(l))&&i.isOf(l,a.types)&&!a.hide.has(l)&&r[l]>0&&!o.
leftOut.includes(l)).sort((l,u)=>r[u]-r[l]||l-u).slice(0,ai);return ae(t,p,g("ol",{class:"bars",id:s},...p.map(l=>Xe(se(e,l),g("span",{class:"number"},String(r[l])),
Rn(g("i",{class:"bar"}),r[l]/r[p[0]],e.looks.colour(l))))))}function Ls(e){let{graph:t,words:n,view:s}=e,{counts:i}=s,o=Je(e)||n.undated,a=s.edges.filter(r=>s.passes(
r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>i.weight[d]-i.weight[r]||s.tie(d)-s.tie(r)||r-d).slice(0,8);return[g("h2",{},t.data.title),g(
"p",{class:"soft",id:"corpus"},...Ot(n.corpus(i.pages,i.stories,o)),ct(e.state)&&t.data.database?n.partly:""),g("p",{class:"hint"},n.hint),e.state.links==="even\
t"?ns(e):"",hi(e),ui(e),mi(e),g("div",{id:"leading"},xt(e,n.leadPeople,["official","person"],"people"),xt(e,n.leadOrgans,["agency","institution"],"organs"),xt(e,
n.leadCompanies,["company"],"companies"),xt(e,n.leadPlaces,["district"],"places")),ae(n.closest,a,pi("closest",a.map(r=>Xe(Ae(e,r),me(e,r,n.inArticles(i.weight[r]))))))]}function Ns(e){let t=0,n=null;function s(i,o=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...i};if(n=o?d:null,!o){e.moveTo(d);return}
let p=performance.now(),l=u=>{if(a!==t)return;let f=Math.max(0,Math.min((u-p)/o,1)),c=f<.5?2*f*f:1-2*(1-f)*(1-f),m=h=>r.position[h]+c*(d.position[h]-r.position[h]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**c,position:{x:m("x"),y:m("y")}}),f<1?requestAnimationFrame(l):(n=null,e.redraw())};requestAnimationFrame(l)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Ps({x:e,y:t},n,s){let[i,o]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*i+(t-n.y)*o)/(i*i+o*o||1)));return Math.hypot(e-n.x-a*i,t-n.y-a*o)}function Is(e){
let t=o=>o.sort((a,r)=>a-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),i=2*t(e.map(s));return e.filter(o=>s(o)<=i)}
function Rs(e){let t=e.slice().sort((i,o)=>i.x-o.x||i.y-o.y),n=(i,o,a)=>(o.x-i.x)*(a.y-i.y)-(o.y-i.y)*(a.x-i.x)>0,s=i=>i.reduce((o,a)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),a);)o.pop();return[...o,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Ct=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,js=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function zs(){let e=new Map,
t=(n,s)=>{for(let i=Math.floor(n.left/80);i<=Math.floor(n.right/80);i++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${i} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,i=>e.get(i)?.some(o=>o.i!==s&&Ct(o,n)))}}function an({turn:e,bodies:t,
covers:n,room:s,height:i,most:o}){let[a,r]=[zs(),zs()];for(let{i:p,x:l,y:u,radius:f}of t)r.add({...js(l,u,f*2,f*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let d=[];
for(let{i:p,x:l,y:u,radius:f,text:c,width:m,must:h}of e){if(d.length>=o)break;let[y,M]=[f+i*.6,f+m/2+2],O=[[0,y],[M,0],[-M,0],[0,-y],[M*.8,y*.8],[-M*.8,y*.8],[M*
.8,-y*.8],[-M*.8,-y*.8],[M*.45,y],[-M*.45,y],[M*.45,-y],[-M*.45,-y],...h?[[0,y*1.7],[0,-y*1.7]]:[]].map(([$,v])=>({...js(l+$,u+v,m,i),x:l+$,y:u+v,i:p,text:c})).
filter($=>$.left>s.left&&$.right<s.right&&$.top>s.top&&$.bottom<s.bottom&&!a.touching($)),k=O.find($=>!r.touching($,p))??(h?O[0]:void 0);k&&(a.add(k),d.push(k))}
return d}function Bs(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),i=new Map([[n,{x:0,y:0}]]),[o,a]=[1,2].map(p=>t.nodes.filter(l=>l!==n&&(s.get(
l)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),d=wi(gi(e,o,p=>-(r.get(p)??0)),130,i);if(a.length){let p=new Map(a.map(u=>[u,bi(e,u,i)])),l=a.
sort((u,f)=>p.get(u)-p.get(f));yi(l,d+64,i)}return i}function gi(e,t,n){return e.data.types.map(s=>t.filter(i=>e.typeOf(i)===s).sort((i,o)=>n(i)-n(o)||i-o)).filter(
s=>s.length)}function wi(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),i=-Math.PI/2,o=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,p]=[0,t];for(;d<a.
length;){let l=Math.max(1,Math.floor(r*p/64)),u=a.slice(d,d+l);u.forEach((f,c)=>{let m=i+r*(c+.5)/u.length;n.set(f,{x:1.25*p*Math.cos(m),y:p*Math.sin(m)})}),d+=
u.length,o=Math.max(o,p),p+=64}i+=r}return o}function yi(e,t,n){let[s,i]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*i/64),a=Math.ceil((e.length-s)/o),r=e.
filter((p,l)=>l>=s&&(l-s)%a===0).slice(0,o),d=a>1?r:e.slice(s);if(d.forEach((p,l)=>{let u=-Math.PI+2*Math.PI*(l+.5)/d.length;n.set(p,{x:1.25*i*Math.cos(u),y:i*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,i+=64}}function bi(e,t,n){let i=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,a],r)=>{let d=Math.hypot(r.x,r.y);return[o+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(i[1],i[0])}function Hs(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let i=new Map(s.map(p=>[p,[]]));for(let p of t.edges)i.get(e.a[p])?.push(e.b[p]),i.get(e.b[p])?.push(e.a[p]);let o=new Map,a=({x:p,y:l})=>[Math.floor(p/48),
Math.floor(l/48)],r=p=>{let l=a(p).join();o.has(l)?o.get(l).push(p):o.set(l,[p])},d=(p,l)=>{let[u,f]=a(p);for(let c=-2;c<=2;c++)for(let m=-2;m<=2;m++)if(o.get(`${u+
c},${f+m}`)?.some(h=>Math.hypot(p.x-h.x,p.y-h.y)<l))return!1;return!0};n.forEach(r);for(let p of s){let l=i.get(p).map(M=>n.get(M)).filter(Boolean),u=M=>l.length?
l.reduce((O,k)=>O+k[M],0)/l.length:0,[f,c]=[u("x"),u("y")],m=M=>({x:f+12*Math.sqrt(M)*Math.cos(M*2.4),y:c+12*Math.sqrt(M)*Math.sin(M*2.4)}),h=0;for(;h<150&&!d(m(
h),96);)h++;if(h===150)for(h=0;!d(m(h),48);)h++;let y=m(h);n.set(p,y),r(y)}}var ki=12,qs=400,Ds=16,Oi={mouse:12,touch:24},$i={mouse:6,touch:12},Si=60,Ws=400,vi=17,Fs=Object.fromEntries(Object.entries(ze).map(([e,t])=>[e,new Path2D(t)]));
function Us(e,t,n,s){let{data:i}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:S,y:E})=>[w,{x:S,y:E}])),r={nodes:new Map,
edges:new Map},d=new Map,p=a,[l,u]=[null,null],[f,c,m]=[null,null,{}],h=[],y=[],M=new Set,[O,k,$,v]=[null,!1,!1,!0],x=!1,N=w=>p.get(w),j=({x:w,y:S})=>{let[E,C]=[
l.getScale(),l.getViewPosition()];return{x:(w-C.x)*E+e.clientWidth/2,y:(S-C.y)*E+e.clientHeight/2}},R=()=>f.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,...j(p.
get(w)),radius:c.radius(w)*l.getScale()}));function W(w,S,E){[f,m]=[w,S],p=f.state.ego&&f.state.node>=0?Bs(t,f,f.state.node):a,Hs(i,f,p),c=Tn(t,f,m,N,Ue(f.nodes,
()=>20).scale),O=null,s.hover(null),M=new Set,h.length||setTimeout(I,l?Si:0),x||=E,h=[Z]}function I(){h.shift()?.(),h.length&&setTimeout(I)}let G=()=>{for(;h.length;)
h.shift()()};function Z(){let w=f.state.pin,S=f.nodes.map(D=>({id:D,...$&&r.nodes.has(D)?{}:p.get(D),size:c.radius(D),shape:i.shapes[t.typeOf(D)],...F(D),fixed:w.
has(D)})),E=f.edges.map(D=>{let{width:J,opacity:oe,colour:le,dashes:B}=c.line(D);return{id:D,from:i.a[D],to:i.b[D],width:J,dashes:B,color:{color:le,opacity:oe}}}),
C=[];for(let D=0;D<E.length;D+=Ws)C.push(()=>pe("edges",E.slice(D,D+Ws)));let q=()=>{ie("edges",f.edges),ie("nodes",f.nodes)},H=()=>{x&&(x=!1,Re(),s.shown())},U=()=>{
H(),l.redraw()};h=l?[q,()=>pe("nodes",S),...C,U]:[z,()=>{pe("nodes",S),H()},...C,()=>l.redraw()]}let F=w=>({opacity:c.opacity(w),borderWidth:f.state.pin.has(w)||
f.chosen.includes(w)?2.5:1.5,color:{background:c.colour(w),border:f.state.pin.has(w)||f.chosen.includes(w)||f.state.sel.has(w)?m.ink:m.paper}});function ie(w,S){
let E=new Set(S),C=[...r[w].keys()].filter(q=>!E.has(q));C.forEach(q=>r[w].delete(q)),C.length&&o[w].remove(C)}function pe(w,S){let E=S.map(C=>[C,JSON.stringify(
C)]).filter(([C,q])=>r[w].get(C.id)!==q);E.forEach(([C,q])=>r[w].set(C.id,q)),E.length&&o[w].update(E.map(([C])=>C))}function nt(w,S){let E=w.canvas.width/e.clientWidth;
w.save(),w.setTransform(E,0,0,E,0,0),S(w),w.restore()}function Ne(w){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:S,
members:E}of f.groups){if(f.lit&&f.state.group!==S)continue;let C=Rs(Is(E.map(N)));C.length<3||(w.beginPath(),C.forEach(({x:q,y:H},U)=>U?w.lineTo(q,H):w.moveTo(
q,H)),w.closePath(),[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${c.coloured.get(S)} ${f.state.group===S?16:7}%, ${m.paper}\
)`,w.fill(),w.stroke())}}let Ee=(w,S)=>(d.has(S)||d.set(S,w.measureText(S).width+6),d.get(S)),Pe=w=>t.nameOf(w).length>Ds?t.nameOf(w).slice(0,Ds-1)+"…":t.nameOf(
w);function Ie(w){w.font=`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=R().filter(
({x:B,y:X})=>B>0&&X>0&&B<e.clientWidth&&X<e.clientHeight),E=new Set(f.nodes.slice().sort((B,X)=>B-X).slice(0,ki)),C=O?.node!==void 0?pt(O.node):M.size?M:null,q=B=>f.
chosen.includes(B)?-3:f.state.pin.has(B)||f.lit?.strong.has(B)?-1:0,H=B=>!f.lit||f.state.ego||f.lit.strong.has(B)||f.state.pin.has(B)||f.lit.weak.has(B),U=new Map(
f.around.map((B,X)=>[t.otherEnd(B,f.state.node),X])),D=(B,X)=>({...B,text:Pe(B.i),width:Ee(w,Pe(B.i)),must:X}),J=S.filter(({i:B})=>H(B)).sort((B,X)=>q(B.i)-q(X.
i)||(U.get(B.i)??1e6)-(U.get(X.i)??1e6)||B.i-X.i).map(B=>D(B,!f.lit&&E.has(B.i)||f.state.sel.has(B.i)||q(B.i)===-3)),oe={room:{left:2,top:2,right:e.clientWidth-
2,bottom:e.clientHeight-2},height:vi,most:k?qs/5:qs},{boxes:le}=s.covers();if(y=an({turn:J,bodies:S,covers:le,...oe}),C){let B=Q=>C.has(Q)||Q===O?.node,X=y.filter(
({i:Q})=>B(Q)),ee=new Set(X.map(({i:Q})=>Q)),Y=an({turn:S.filter(({i:Q})=>B(Q)&&!ee.has(Q)).map(Q=>D(Q,Q.i===O?.node)),bodies:S,covers:[...le,...X],...oe});y=[...X,
...Y,...y.filter(Q=>!B(Q.i)&&!Y.some(jt=>Ct(Q,jt)))]}(O||M.size)&&$e(w,C);for(let{x:B,y:X,text:ee,i:Y}of y)w.globalAlpha=C&&!C.has(Y)&&Y!==O?.node?.25:f.lit?.weak.
has(Y)&&!f.lit.strong.has(Y)&&!C?.has(Y)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,m.paper],w.fillStyle=E.has(Y)||q(Y)<0||C?.has(Y)||Y===O?.node?m.ink:m.soft,w.strokeText(
ee,B,X),w.fillText(ee,B,X);w.globalAlpha=1,It(w)}function It(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let S=[...y];for(let E of f.lit?.edges??
[]){if(!t.isTyped(E)||k)continue;let[C,q,H]=[s.line(E),j(N(i.a[E])),j(N(i.b[E]))],[U,D,J]=[(q.x+H.x)/2,(q.y+H.y)/2,w.measureText(C).width],oe={left:U-J/2,right:U+
J/2,top:D-8,bottom:D+8};S.some(le=>Ct(le,oe))||(S.push(oe),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,m.paper,m.accent],w.strokeText(C,U,D),w.fillText(C,U,D))}}
let pt=w=>new Set(f.edges.filter(S=>i.a[S]===w||i.b[S]===w).map(S=>t.otherEnd(S,w)));function $e(w,S){let E=O?.edge!==void 0?[O.edge]:O?f.edges.filter(H=>i.a[H]===
O.node||i.b[H]===O.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,m.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let C=l.getScale();for(let H of E){let[U,
D]=[j(N(i.a[H])),j(N(i.b[H]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,m.accent,Math.max(c.line(H).width*C,1.2)+(S?0:1.5)],w.beginPath(),w.moveTo(U.x,U.y),
w.lineTo(D.x,D.y),w.stroke()}w.globalAlpha=1;let q=[...S??[],...O?.node===void 0?[]:[O.node],...O?.edge===void 0?[]:[i.a[O.edge],i.b[O.edge]]];for(let H of q)r.
nodes.has(H)&&ht(w,H,C)}function ht(w,S,E){let[{x:C,y:q},H]=[j(N(S)),c.radius(S)*E/7.2];w.save(),w.translate(C-8*H,q-8*H),w.scale(H,H),w.fillStyle=c.colour(S),w.
fill(Fs[i.shapes[t.typeOf(S)]]),S===O?.node&&([w.strokeStyle,w.lineWidth]=[m.ink,2/H],w.stroke(Fs[i.shapes[t.typeOf(S)]])),w.restore()}function st(){let w=new Map(
R().map(E=>[E.i,E])),S=f.edges.filter(E=>w.has(i.a[E])&&w.has(i.b[E])&&(!f.lit||f.lit.edges.has(E)||f.state.ego));return{bodies:[...w.values()],lines:S.map(E=>[
E,w.get(i.a[E]),w.get(i.b[E])])}}function We(w,S="mouse",E=f&&l?st():null){if(!E)return null;let C=y.find(J=>w.x>=J.left&&w.x<=J.right&&w.y>=J.top&&w.y<=J.bottom);
if(C)return{node:C.i};let[q,H]=[-1,Oi[S]];for(let{i:J,x:oe,y:le,radius:B}of E.bodies){let X=Math.hypot(oe-w.x,le-w.y)-B;X<=H&&([q,H]=[J,X])}if(q>=0)return{node:q};
let[U,D]=[-1,$i[S]];for(let[J,oe,le]of E.lines){let B=Ps(w,oe,le);B<D&&([U,D]=[J,B])}return U<0?null:{edge:U}}function Fe(w){let S=w&&!k?We(w):null;(S?.node!==O?.
node||S?.edge!==O?.edge)&&(O=S,e.style.cursor=S?"pointer":"",l?.redraw()),s.hover(S&&{...S,...w})}function Re(w=0,S=f.nodes,E=1.6){!S.length||!l||!e.clientWidth||
(v=S===f.nodes,u.to(Ue(S,c.radius,E),w))}function Ue(w,S,E=1.6){let C=X=>w.reduce(([ee,Y],Q)=>[Math.min(ee,N(Q)[X]-S(Q)),Math.max(Y,N(Q)[X]+S(Q))],[1/0,-1/0]),[
[q,H],[U,D]]=[C("x"),C("y")],{left:J,top:oe}=s.covers(),le=[e.clientWidth-J-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-oe,100)],B=w.length?Math.min(
le[0]/(H-q),le[1]/(D-U),E):1;return{scale:B,position:{x:(q+H)/2-J/2/B,y:(U+D)/2-oe/2/B}}}function Rt(w,S,E=0){let C=Math.min(60,e.clientWidth/8,e.clientHeight/8);
(!w.every(H=>{let{x:U,y:D}=j(N(H));return U>C&&U<e.clientWidth-C&&D>C&&D<e.clientHeight-C})||u.scale()<E)&&Re(S,w,Math.max(l.getScale(),.8))}function b(w,[S,E]){
let C=N(w),[q,H]=[-1,1/0];for(let U of f.nodes){let[D,J]=[N(U).x-C.x,N(U).y-C.y],oe=D*S+J*E,le=oe+2.5*Math.abs(D*E-J*S);U!==w&&oe>0&&le<H&&([q,H]=[U,le])}return q}
function T(w){w===$||!l||($=w,w||P(f.nodes),l.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},
stabilization:!1}}))}let P=w=>{for(let[S,E]of Object.entries(l.getPositions(w)))p.set(Number(S),E)};function z(){l=new vis.Network(e,o,n.options),u=Ns(l),e.firstElementChild.
removeAttribute("tabindex"),l.on("beforeDrawing",w=>{$&&P(f.nodes),Ne(w)}),l.on("afterDrawing",w=>nt(w,Ie)),l.on("dragStart",()=>{k=!0,v=!1,u.stop(),Fe(null)}),
l.on("dragEnd",({nodes:w})=>{k=!1,w.length&&P(w),l.unselectAll(),l.redraw()}),l.on("zoom",()=>{v=!1,u.stop(),Fe(null)}),l.on("resize",()=>{v&&Re()}),l.on("click",
({pointer:w,event:S})=>{let E=We(w.DOM,S.pointerType==="touch"?"touch":"mouse");l.unselectAll(),E?.node!==void 0?s.node(E.node,S.srcEvent??S):E?s.edge(E.edge):s.
nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();Fe({x:w.clientX-S.left,y:w.clientY-S.top})}),
e.addEventListener("pointerleave",()=>Fe(null))}let _=({x:w,y:S})=>{let E=e.getBoundingClientRect();return{x:E.left+w,y:E.top+S}};function re(w){G();let S=st(),
E=S.lines.find(([ee])=>ee===w);if(!E)return null;let[,C,q]=E,H=({x:ee,y:Y},Q)=>ee>Q.left&&ee<Q.right&&Y>Q.top&&Y<Q.bottom,[U,{boxes:D}]=[{left:0,top:0,right:e.clientWidth,
bottom:e.clientHeight},s.covers()],J=ee=>H(ee,U)&&!D.some(Y=>H(ee,Y)),oe=({x:ee,y:Y})=>We({x:ee,y:Y},"mouse",S)?.edge===w,B=Array.from({length:80},(ee,Y)=>.5+(Y%
2?1:-1)*.006*Y).map(ee=>({x:C.x+(q.x-C.x)*ee,y:C.y+(q.y-C.y)*ee})).filter(ee=>J(ee)&&oe(ee)),X=B.find(({x:ee,y:Y})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([Q,jt])=>oe(
{x:ee+Q,y:Y+jt})));return B.length?_(X??B[0]):null}return Object.freeze({draw:W,now:G,fit:Re,bringIntoView:Rt,shine:w=>{M=new Set(w.filter(S=>r.nodes.has(S))),l?.
redraw()},refit:()=>{v&&Re()},next:b,move:T,hit:We,pointOf:re,spotOf:N,moves:()=>$,isReady:()=>l!==null&&y.length>0,isStill:()=>l!==null&&!h.length&&u.isStill(),
looks:()=>c,scale:()=>l?.getScale()??1,zoom:(w,S)=>{v=!1,u.to({scale:u.scale()*w},S)},centre:(w,S)=>u.to({position:N(w),scale:S}),labels:()=>y,point:w=>({..._(j(
N(w))),radius:c.radius(w)*l.getScale()}),onScreen:_,toMap:({x:w,y:S})=>{let[E,C]=[l.getScale(),l.getViewPosition()];return{x:(w-e.clientWidth/2)/E+C.x,y:(S-e.clientHeight/
2)/E+C.y}},sheet:()=>e.querySelector("canvas")})}async function rn(){let e=[];for(let t of A("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Gs(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,i=s.theme;s.theme="light",A("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Et(e(),{...t(),paper:"#fff"}))})),s.theme=i,n=[...A("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{A("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var _s=12,Mi=150;function Ei(e){let{data:t}=e,n=[];return(s,i)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(l=>l.toLowerCase()),[d.join(""),d.map(l=>l[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},p)=>{if(!d.includes(o))return;let l=99;r.forEach((u,f)=>u.forEach(c=>{let m=c===o?0:c.startsWith(o)?3:f<2&&c.includes(
o)?6:99;l=Math.min(l,m+f)})),l<99&&a.push([l,p])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,i).map(([,r])=>r)}}function Ks({
graph:e,store:t,ctxOf:n,pick:s,fault:i}){let[o,a]=[A("query"),A("hits")],r=Ei(e),d=0,p=[],l=0,u=k=>({type:e.typeOf(k),name:e.nameOf(k),alias:e.data.alias[k],articles:e.
data.articles[k],go:()=>s(k)}),f=k=>e.nodeOf.has(k.entity)?u(e.nodeOf.get(k.entity)):{type:k.type,name:k.entity,alias:k.aliases,articles:k.articles,go:()=>s(e.addNode(
k))},c=k=>({text:k,go:()=>n().go({...ce(n().state),table:"",q:k})});function m(){let k=o.value;h(r(k,_s).map(u),!t.served),clearTimeout(d),t.served&&k.trim()&&(d=
setTimeout(async()=>{try{let $=await t.ask("names",{q:k,limit:_s});o.value===k&&document.activeElement===o&&h($.map(f),!0)}catch($){i($)}},Mi))}function h(k,$){
let v=n(),x=o.value.trim(),N=$&&x&&!k.length;p=[...k,...x.length>1&&!document.body.classList.contains("linking")?[c(x)]:[]],l=Math.min(l,Math.max(p.length-1,0));
let j=p.map(({type:R,name:W,alias:I,articles:G,text:Z},F)=>{let ie=Z?g("li",{role:"option",id:"hit-"+F,class:"text"},v.words.texts(Z)):g("li",{role:"option",id:"\
hit-"+F},ve(v,R),g("span",{},W),g("small",{},I.slice(0,3).join("、")),g("small",{class:"number"},String(G)));return ie.addEventListener("mousedown",pe=>{pe.preventDefault(),
O(F)}),ie});a.replaceChildren(...N?[g("li",{class:"none",role:"option","aria-disabled":"true"},v.words.none)]:[],...j),a.hidden=!p.length&&!N,o.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){p.forEach((k,$)=>A("hit-"+$).setAttribute("aria-selected",String($===l))),p.length?o.setAttribute("aria-actived\
escendant","hit-"+l):o.removeAttribute("aria-activedescendant"),A("hit-"+l)?.scrollIntoView({block:"nearest"})}function M(){a.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function O(k){let{go:$}=p[k];o.value="",M(),$(),A("panel").focus()}return o.addEventListener("input",
()=>{l=0,m()}),o.addEventListener("blur",M),o.addEventListener("keydown",k=>{k.isComposing||k.keyCode===229||(k.key==="ArrowDown"||k.key==="ArrowUp"?(k.preventDefault(),
p.length&&(l=(l+(k.key==="ArrowDown"?1:p.length-1))%p.length),y()):k.key==="Enter"&&p.length&&!a.hidden?O(l):k.key==="Escape"&&(k.stopPropagation(),o.value="",M(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:k=>{o.placeholder=k}})}var ft=150,Ti=12,Vs=10;function Xs(e,t,n,s){let i=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Ai({graph:e,firstNodes:i,firstEdges:o,
hubs:a,count:n,months:s},r)}function Ai(e,t){let{graph:n,hubs:s,count:i}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=i(t),r=t.
less?i({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,d=R=>W=>(t.level==="sentence"?R.sentences:R.weight)[W],p=R=>W=>d(R)(W)>=t.least&&o.kind[W]<
ge&&(o.kind[W]===Ge||t.types.has("reporter")),l=p(a),u=r?{passes:R=>l(R)||p(r)(R),articles:R=>Math.max(a.articles[R],r.articles[R])}:{passes:l,articles:R=>a.articles[R]},
f=t.ends?n.lineOf(...t.ends,t.links):void 0,c={state:t,counts:a,passes:l,weight:d(a),edge:f,hubs:s,tie:R=>a.weight[R]+Math.max(a.sentences[R]-a.lists[R],0)},m=t.
chain?ss(n,c,t.chain,t.not):null,h=xi(n,t,m),y=R=>n.isOf(R,t.types)&&!t.hide.has(R)&&(t.hubs||t.links!=="together"||!s.has(R)),O=Ci({...e,...c,...u,may:R=>y(R)||
h.includes(R)||t.pin.has(R),chosen:h,before:r},t),k=r&&Ri(e,c,t,O,r),$=new Set([...f===void 0?[]:[f],...m?.[0]??[],...(m??[]).flat()]),v=[...t.sel].flatMap(R=>n.
edgesOf[R].filter(W=>l(W)&&t.sel.has(n.otherEnd(W,R)))),x=[...new Set([...k?.edges??O.edges,...$,...t.links==="together"?v:[]])],N=t.node>=0?Qs(n,c,t.node,R=>n.
isOf(R,t.types)&&!t.hide.has(R)):[],j={...c,ways:m,chosen:h,compared:k,nodes:O.nodes,edges:x,near:N,around:t.links==="together"?N:x.filter(R=>n.isTyped(R)&&(o.a[R]===
t.node||o.b[R]===t.node)),measure:ji(n,a,t.size,O.nodes),groups:zi(n,O.nodes,a),ofTypes:Bi(n,t),partial:!!(o.database&&a.recounted),filtered:t.least>1||a.recounted||
t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(R=>n.isOf(R,t.types)&&!O.nodes.includes(R))};return Object.freeze({...j,
lit:Hi(n,j,$)})}function xi(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>dt(e,t.chain[0],s))])]:[]}function Qs(e,{
passes:t,tie:n},s,i){return e.edgesOf[s].filter(o=>t(o)&&i(e.otherEnd(o,s))).sort((o,a)=>n(a)-n(o)||o-a)}function Ci(e,t){if(t.links!=="together")return Ii(e,t);
let{graph:n,passes:s,may:i,chosen:o,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:p,otherEnd:l,typeOf:u}=n,f=x=>p[x].filter(N=>s(N)&&i(l(N,x))),c=x=>f(x).map(N=>l(
N,x)).slice(0,ft),m=o.length===1?o[0]:-1,h=t.ego>0&&m>=0,y=Li(e,t),M=new Set(d.core.some(x=>t.types.has(x))?d.core:d.types),O=h?Ni(e,m,t.ego):y?a:Js(e,M,d.limit.
nodes),[k,$]=[new Set(O),new Set(O)];if(!h){for(let x of d.types)t.types.has(x)&&!M.has(x)&&Js(e,new Set([x]),d.limit.others,k).forEach(N=>k.add(N));m>=0&&!k.has(
m)&&c(m).forEach(x=>k.add(x))}for(let x of t.open)[x,...c(x)].forEach(N=>k.add(N));for(let x of[...t.pin,...t.sel,...o])k.add(x);t.hubs&&!h&&e.hubs.forEach(x=>{
i(x)&&k.add(x)});let v=new Set(y&&!h?r:Pi(e,$));for(let x of k){let N=x===m||t.open.has(x);(N||!$.has(x))&&p[x].filter(j=>s(j)&&k.has(l(j,x))).slice(0,N?ft:d.limit.
each).forEach(j=>v.add(j))}return{nodes:[...k],edges:[...v]}}var Li=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function Ni(e,t,n){let{graph:s,tie:i,may:o}=e,a=p=>Qs(s,e,p,o).map(l=>s.otherEnd(l,p)),r=a(t).slice(0,ft),d=new Set([t,...r]);if(n===2)for(let p of r.
slice(0,ft/5))for(let l of a(p).slice(0,12))d.size<2*ft&&d.add(l);return[...d]}function Pi({graph:e,passes:t},n){let{data:s}=e,i=Math.min(s.limit.edges,s.limit.
each*n.size),o=[];for(let a=0;a<s.a.length&&o.length<i;a++)s.kind[a]===Ge&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&o.push(a);return o}function Js({graph:e,passes:t,
may:n,counts:s,articles:i},o,a,r=new Set){let d=e.data.name.map((p,l)=>l).filter(p=>e.isOf(p,o)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&d.sort(
(p,l)=>i(l)-i(p)||p-l),d.slice(0,a)}function Ii({graph:e,counts:t,may:n,chosen:s,before:i},o){let{a,b:r}=e.data,d=e.typedEdges(o.links).filter(l=>n(a[l])&&n(r[l])&&
Math.max(t.weight[l],i?.weight[l]??0)>=o.least);if(o.ego&&o.node>=0){let l=c=>new Set([...c,...d.filter(m=>c.has(a[m])||c.has(r[m])).flatMap(m=>[a[m],r[m]])]),u=l(
new Set([o.node])),f=o.ego===2?l(u):u;d=d.filter(c=>f.has(a[c])&&f.has(r[c]))}let p=d.sort((l,u)=>t.weight[u]-t.weight[l]||l-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...p.flatMap(l=>[a[l],r[l]]),...o.pin,...o.sel,...s])],edges:p}}function Ri({graph:e},{counts:t},n,{nodes:s},i){let{data:o}=e,a=new Set(s),r=f=>Math.
max(t.weight[f],i.weight[f]),d=(n.links==="together"?o.a.map((f,c)=>c).filter(f=>o.kind[f]===Ge):e.typedEdges(n.links)).filter(f=>a.has(o.a[f])&&a.has(o.b[f])&&
r(f)>=n.least);d.sort((f,c)=>r(c)-r(f)||Math.abs(t.weight[c]-i.weight[c])-Math.abs(t.weight[f]-i.weight[f])||f-c);let p=d.slice(0,Math.min(o.limit.edges,o.limit.
each*s.length)),l=(f,c)=>c?f?f>c?"stronger":f<c?"weaker":null:"lost":"gained",u=new Map(p.map(f=>[f,l(t.weight[f],i.weight[f])]).filter(([,f])=>f));return{edges:p,
changes:u,before:i}}function ji(e,t,n,s){let i={mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{
of:i,greatest:s.reduce((o,a)=>Math.max(o,i(a)),1e-9)}}function zi(e,t,n){let s=new Map;for(let i of t){let o=e.data.community[i];o>=0&&o<Math.min(e.data.groups,
Vs)&&(s.get(o)??s.set(o,[]).get(o)).push(i)}return[...s].sort(([i,o],[a,r])=>r.length-o.length||i-a).slice(0,Vs).filter(([,i])=>i.length>2).map(([i,o])=>({number:i,
members:o.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Bi({data:e,isOf:t,typedEdges:n},{types:s,links:i}){let o=e.name.map((a,r)=>t(r,s));return i!==
"together"?{nodes:o.filter(Boolean).length,edges:n(i).filter(a=>o[e.a[a]]&&o[e.b[a]]).length}:{nodes:o.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
ge&&o[a]&&o[e.b[r]]).length}}function Hi(e,t,n){let{state:s,chosen:i,around:o,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(i),weak:new Set,edges:n};if(s.
node>=0){let d=new Set(a),p=o.filter(u=>d.has(e.otherEnd(u,s.node))),l=p.slice(0,Ti*s.shown);return{strong:new Set([s.node,...l.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
p.map(u=>e.otherEnd(u,s.node))),edges:new Set(l),rest:p.length-l.length}}let r=t.groups.find(({number:d})=>d===s.group);if(r){let d=new Set(r.members);return{strong:d,
weak:new Set,edges:new Set(t.edges.filter(p=>d.has(e.data.a[p])&&d.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var qi={1:150,2:300},Di=100;function Ys(e,t){let{data:n,nodeOf:s,evidence:i}=e,o=new Set,a=u=>[n.name[n.a[u]],n.name[n.b[u]]];async function r(u,f){let c=await t.
ask("ego",{name:u,steps:f,limit:qi[f]});e.addGraph(c),s.set(u,s.get(c.entity)),e.addPosts(s.get(u),c.posts)}async function d(u,f){let c=s.has(u)&&s.has(f)?i.get(
e.edgeOf(s.get(u),s.get(f))):void 0,m=await t.ask("quotes",{a:u,b:f,limit:Di,offset:c?.came??0});e.addGraph(m);let h=e.edgeOf(s.get(m.a),s.get(m.b));[[u,m.a],[f,
m.b]].forEach(([y,M])=>s.set(y,s.get(M))),h!==void 0&&e.addQuotes(h,m)}function p(u){if(e.isCredit(u)||e.isTyped(u)||i.has(u))return!1;let{both:f,either:c}=e.proof(
u);return new Set([...f,...c].map(e.storyOf)).size<n.weight[u]}function l(u,f){let[c,m]=[u.getAll("edge"),u.getAll("chain")],h=u.get("ego")==="2"?2:1,y=new Map(
[...u.getAll("open"),...m].map(O=>[O,1]));u.getAll("node").slice(0,1).forEach(O=>y.set(O,h));for(let O of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("se\
l")])s.has(O)||y.set(O,1);let M=f.filter(p).map(a);return c.length===2&&c.some(O=>!s.has(O))&&M.push(c),[...[...y].map(([O,k])=>[`ego ${k} ${O}`,()=>r(O,k)]),...M.
map(([O,k])=>[`pair ${O}
${k}`,()=>d(O,k)]),...m.length===2?[[`path ${m.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:m[0],b:m[1]}))]]:[]]}return Object.freeze({bring(u,f){return(t.served?l(new URLSearchParams(u.slice(1)),f).filter(
([m])=>!o.has(m)):[]).map(([m,h])=>(o.add(m),h().catch(y=>{throw o.delete(m),y})))},older:u=>d(...a(u))})}function Wi(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),i=>i.charCodeAt(0))),s.close(),
new Response(t).json()}async function Zs(e){let t=await e.json();if(!e.ok)throw new Error(t.error);return t}var eo=e=>JSON.stringify(e).replaceAll("<","\\u003c");
function Fi(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, title"),document.head.querySelector("style")].map(s=>s.tagName===
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
`}}function Ui(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(i=>["title","text","address"].every(o=>typeof i[o]==
"string"))?s:null}catch{return null}}function to(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=Fi(),i=Promise.resolve(),
[o,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Ui(o,a))??e("told"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return i=
i.catch(()=>{}).then(async()=>Zs(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),i}eo(r)===a?localStorage.removeItem(o):
localStorage.setItem(o,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",eo(r)),async ask(r,d={}){return Zs(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Wi(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Gi=["lang","theme"];function no(e){let t=e.steps,n=[];function s(i){return n.push(t),t=i,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:i=>s(
[...t,i]),change:(i,o)=>s(t.map((a,r)=>r===i?{...a,...o}:a)),remove:i=>s(t.filter((o,a)=>a!==i)),move:(i,o)=>s(t.map((a,r)=>r===i?t[o]:r===o?t[i]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var so=(e,t)=>kt({...e,step:0,lang:"",theme:""},t);function ln(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let i of Gi)n[i]&&!s.
has(i)&&s.set(i,n[i]);return s.set("step",t),s.toString()}function oo({steps:e,state:t,words:n,set:s},i){let o=A("story");if(o.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,p,l,u)=>g("button",{type:"button",id:d,disabled:u?"":null,click:()=>{i(l),[d,"step-on","step-back","step-off"].map(A).find(f=>f&&!f.disabled).
focus()}},p);if(!a)return o.replaceChildren(r("tell",n.tell,1,!1));o.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>g("p",{},d)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),A("tell").focus()}},n.stepOff)))}var io={title:200,text:4e3};function ao({story:e,store:t,ctxOf:n,tell:s,follow:i,fault:o}){let a=-1;function r(m,...h){m.catch(o),i(),c(),[...h,"step-title"].map(
A).find(y=>y&&!y.disabled).focus()}let d=()=>({title:A("step-title").value.trim()||He(n()),text:A("step-text").value.trim()});function p(m){let h=e.steps()[m]??
{title:"",text:""};a=m,[A("step-title").value,A("step-text").value]=[h.title,h.text],c(),A("step-title").focus()}function l(m){let{state:h,graph:y}=n(),M={...d(),
...m?{address:so(h,y)}:{}},O=a<0?e.add(M):e.change(a,M);a=-1,[A("step-title").value,A("step-text").value]=["",""],r(O)}let u=(m,h,y,M={})=>g("button",{type:"but\
ton",id:m,click:y,...M},h);function f({title:m},h,y){let{words:M}=n(),O=(k,$,v,x=!1)=>u(`step-${h+1}-${k}`,$,v,{"aria-label":M.stepAct[k](h+1),title:M.stepAct[k](
h+1),disabled:x?"":null});return g("li",{"aria-current":n().state.step===h+1?"step":null},g("button",{type:"button",class:"link",id:`step-${h+1}`,click:()=>s(h+
1)},`${h+1}. ${m}`),g("span",{class:"marks"},O("up","↑",()=>r(e.move(h,h-1),`step-${h}-up`,`step-${h}-down`),h===0),O("down","↓",()=>r(e.move(h,h+1),`step-${h+
2}-down`,`step-${h+2}-up`),h===y.length-1),O("rewrite","✎",()=>p(h)),O("remove","×",()=>{a=-1,r(e.remove(h))})))}function c(){let m=n(),{words:h}=m,y=e.steps();
a>=y.length&&(a=-1),A("step-title")||A("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-title",maxlength:io.
title}),g("textarea",{id:"step-text",rows:"3",maxlength:io.text}),g("div",{id:"step-acts"}));for(let[M,O]of[["step-title",h.stepTitle(He(m))],["step-text",h.stepText]])
for(let k of["placeholder","aria-label"])A(M).setAttribute(k,O);A("steps-made").replaceChildren(...y.map(f)),A("story-hint").textContent=a>=0?h.rewriting(a+1):y.
length?t.keeps?h.keptThere:h.keptHere:h.noSteps,A("step-acts").replaceChildren(...a<0?[u("step-add",h.stepAdd,()=>l(!0))]:[u("step-keep",h.stepKeep,()=>l(!1)),u(
"step-view",h.stepView,()=>l(!0)),u("step-cancel",h.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",h.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...y.length?
[u("story-play",h.tell,()=>{A("making").parentElement.open=!1,s(1)}),u("story-steps",h.saveSteps,()=>ke("steps.jsonl",y.map(M=>JSON.stringify(M)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",h.savePage,()=>ke("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:c})}var cn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function _i(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(i=>i.codePointAt(0)),s=new Set;for(let i=1;i<
n.length;i++)s.add((n[i-1]*31+n[i])%t);return[...s]}function ro(e,t){let{data:n}=e,{bits:s}=n.index,i=null;async function o(){let{readable:d,writable:p}=new DecompressionStream(
"deflate"),l=p.getWriter();return l.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),l.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){i??=o();let p=await i,[l,u]=[s/8,[]];for(let f=0;f*l<p.length;f++)d.every(c=>p[f*l+(c>>3)]&1<<(c&7))&&u.push(f);return u}async function r(d,p,{
from:l,to:u}){let f=new Set(p.map(O=>cn(O.text))),[c,m]=u.split("-").map(Number),h={...l&&{since:`${l}-01`},...u&&{until:new Date(Date.UTC(c,m,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...h});return{fresh:e.addHits(y).filter(O=>!f.has(cn(O.text))&&f.add(cn(O.text))),most:y.length===200?200:0}}
return async function*(p,l){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(u.length){let c=performance.now();for(let m of await a(u.flatMap(h=>_i(
h,s))))(await t.chunk(m)).forEach(([y,M,O,k=""],$)=>{let v=y.toLowerCase();u.every(x=>v.includes(x))&&f.push({sentence:m*n.chunk+$,text:y,listing:!!M,marks:Array.
from({length:O.length/3},(x,N)=>O.slice(3*N,3*N+3)),clip:k})}),performance.now()-c>30&&(yield{hits:f,done:!1},await new Promise(y=>setTimeout(y)),c=performance.
now())}if(!t.served||!u.length){yield{hits:f,done:!0};return}yield{hits:f,done:!1};try{let{fresh:c,most:m}=await r(p,f,l);yield{hits:[...f,...c],done:!0,most:m}}catch(c){
yield{hits:f,done:!0,fault:c.message}}}}var dn=40,Ki=15;function lo(e,t,n){let{graph:s,state:i,words:o}=e,[a,r,d]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
p=({sentence:u,listing:f})=>(i.lists||!f)&&Ve(s,i,s.articleOf(u));(async()=>{let u=(f,c)=>{let[m,h]=[s.dayOf(s.articleOf(f.sentence)),s.dayOf(s.articleOf(c.sentence))];
return(m<h)-(m>h)||f.sentence-c.sentence};for await(let{hits:f,done:c,most:m,fault:h}of t(i.q,i)){if(!a.isConnected&&A("hit-count"))return;let y=new Set,M=f.filter(
O=>p(O)&&!y.has(s.firstPrint(O.sentence))&&y.add(s.firstPrint(O.sentence)));a.textContent=c&&!M.length?o.noText:o.textHits(M.length,c)+(c&&M.length>dn?o.comma+o.
hitsFirst(dn):"")+(m?o.comma+o.hitsMost(m):""),h&&a.append(` ${o.unanswered(h)}`),c&&l(M.sort(u))}})();function l(u){let f=new Map;for(let{marks:h}of u)for(let y of new Set(
h.map(([M])=>M)))f.set(y,(f.get(y)??0)+1);let c=[...f].filter(([h])=>s.isOf(h,i.types)&&!i.hide.has(h)).sort((h,y)=>y[1]-h[1]||h[0]-y[0]);c.length&&r.append(g("\
h3",{},o.namedThere),g("ol",{class:"rows"},...c.slice(0,Ki).map(([h,y])=>g("li",{},se(e,h),g("span",{class:"number"},String(y))))));let m=i.q.trim().split(/\s+/);
d.append(...u.slice(0,dn).map(h=>qn(e,{...h,article:s.articleOf(h.sentence)},m))),n(c.map(([h])=>h))}return[be(e),g("h2",{},`“${i.q}”`),a,r,d]}var[Ye,Qe,co,Lt]=[38,20,16,19],Vi=5,Ji=900,Xi=52;function po(e){let t=0,n=null,s=new Map;function i({graph:c,months:m}){let h=c.data.name.length;if(!s.has(h)){s.
clear();let y=new Map(m.map((v,x)=>[v,x])),M=c.data.doc.map((v,x)=>y.get(c.monthOf(x))??-1),O=m.map(()=>c.data.types.map(()=>0)),k=new Map,$=v=>(k.has(v)||k.set(
v,[...new Map(c.sentencesOf(v).map(x=>{let N=c.articleOf(x);return[c.data.story[N],M[N]]}))].filter(([,x])=>x>=0)),k.get(v));c.data.name.forEach((v,x)=>{for(let[
,N]of $(x))O[N][c.data.type[x]]++}),s.set(h,{bars:O,of:$})}return s.get(h)}function o(c,m){let{state:h,view:y,months:M}=c,O=h.node>=0?[h.node]:h.ends??[];if(!O.
length)return null;let[k,$]=O.map(N=>m(N)),v=$?new Set($.map(([N])=>N)):null,x=M.map(()=>0);return k.filter(([N])=>!v||v.has(N)).forEach(([,N])=>x[N]++),{counted:x,
name:O.map(c.graph.nameOf).join(" — "),view:y}}function a({graph:c,state:m,months:h}){if(m.node<0)return[];let{data:y}=c,M=(O,k)=>{let $=(O||k||"").slice(0,7);
return $?Math.max(0,Math.min(h.length-1,h.findLastIndex(v=>v<=($.length===4?`${$}-01`:$)))):-1};return y.post.filter(O=>(O[0]===m.node||O[2]===m.node)&&!O[3]).map(
([O,k,$,,v,x,N,j])=>{let R=O===m.node?$:O;return[`${k} ${typeof R=="number"?c.nameOf(R):R}`,M(N,y.dates[v]),j?M(j):M(y.dates[x],y.dates[v]),!!(N||j)]}).filter(([
,O,k])=>O>=0&&k>=O).sort((O,k)=>k[2]-O[2]||O[1]-k[1]).slice(0,Vi)}function r(){let c=e(),{months:m,state:h,words:y,graph:M}=c,O=A("time");if(O.hidden=m.length<2,
O.hidden)return;let{bars:k,of:$}=i(c),v=o(c,$),x=a(c),N=Math.max(A("strip").clientWidth,200),j=N/m.length,R=Ye+(v?Qe:0)+co+x.length*Lt,W=ne("svg",{width:N,height:R,
viewBox:`0 0 ${N} ${R}`,role:"img","aria-label":y.bars}),[I,G]=[Math.max(m.indexOf(h.from),0),h.to?m.indexOf(h.to):m.length-1],Z=!!(h.from||h.to);if(Qi(W,c,k,j,
F=>!Z||F>=I&&F<=G),v){let F=Math.max(...v.counted,1);v.counted.forEach((ie,pe)=>{ie&&W.append(ne("rect",{x:pe*j,y:Ye+Qe-ie/F*(Qe-4),width:Math.max(j-.5,1),height:ie/
F*(Qe-4),class:"own"},fn(`${v.name} · ${m[pe]} · ${y.inArticles(ie)}`)))})}if(Yi(W,m,j,Ye+(v?Qe:0)),x.forEach(([F,ie,pe,nt],Ne)=>{let Ee=Ye+(v?Qe:0)+co+Ne*Lt;
W.append(ne("line",{x1:ie*j,x2:(pe+1)*j,y1:Ee+Lt-3,y2:Ee+Lt-3,class:nt?"term printed":"term"},fn(F)));let Pe=Math.min(ie*j,N-12*F.length),Ie=ne("text",{x:Math.max(
Pe,0),y:Ee+11,class:"term"});Ie.textContent=F,W.append(Ie)}),Z&&fo(W,I*j,(G+1)*j,R,"brush"),h.less){let[F,ie]=h.less.split("..").map(pe=>m.indexOf(pe));fo(W,F*j,
(ie+1)*j,R,"brush less")}A("strip").replaceChildren(W),A("strip").setAttribute("aria-label",y.time),W.addEventListener("pointerdown",F=>p(F,j)),d(c,[I,G],Z,v,M)}
function d(c,[m,h],y,M){let{words:O,state:k,months:$,set:v}=c,x=h-m+1,N=m>=x?`${$[m-x]}..${$[m-1]}`:"",j=["gained","lost","stronger","weaker"],[R,W]=k.less.split(
"..");A("time-acts").replaceChildren(de("play",t?O.pause:O.play,!!t,()=>u()),...y&&(N||k.less)?[de("compare",O.compare,!!k.less,()=>v({less:k.less?"":N}))]:[],...y?
[g("button",{type:"button",id:"all-time",click:()=>{f(),v({from:"",to:"",less:""})}},O.clear)]:[],k.less?g("span",{class:"soft",id:"compared"},O.compared(Te(k.from||
$[0],k.to||$.at(-1)),Te(R,W)),...j.map(I=>g("b",{class:I},` ━ ${O[I]} ${[...c.view.compared?.changes.values()??[]].filter(G=>G===I).length}`))):g("span",{class:"\
soft"},M?O.own(M.name):y?Te($[m],$[h]):O.bars),...k.less||M?[]:[g("span",{class:"soft key"},...c.graph.data.types.map(I=>g("span",{},ne("svg",{viewBox:"0 0 10 1\
0",class:"glyph","aria-hidden":"true"},ne("rect",{width:10,height:10,fill:c.graph.data.colours[I]})),c.graph.data.labels[I][O.language].many)))])}function p(c,m){
let h=e(),y=c.currentTarget,M=$=>Math.max(0,Math.min(h.months.length-1,Math.floor(($-y.getBoundingClientRect().left)/m)));clearInterval(t),t=0,n=M(c.clientX),y.
setPointerCapture(c.pointerId);let O=ne("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append(O);let k=$=>{let[v,x]=[n,M($)].sort((N,j)=>N-j);return O.
setAttribute("x",v*m),O.setAttribute("width",(x-v+1)*m),[v,x]};k(c.clientX),y.addEventListener("pointermove",$=>k($.clientX)),y.addEventListener("pointerup",$=>{
let[v,x]=k($.clientX);l(v,x)},{once:!0})}function l(c,m){let{months:h,set:y}=e();y({from:h[c],to:h[m],less:""})}function u(){if(t)return f();let{months:c,state:m}=e(),
h=m.from&&m.to&&!(m.from===c[0]&&m.to===c.at(-1))?c.indexOf(m.to)-c.indexOf(m.from)+1:Math.max(1,Math.round(c.length/12)),y=m.from&&m.to?c.indexOf(m.from)+1:0;y+
h>c.length&&(y=0),t=setInterval(()=>{if(y+h>c.length)return f();l(y,y+h-1),y++},Ji),r()}function f(){clearInterval(t),t=0,r()}return Object.freeze({write:r})}var fn=e=>{
let t=ne("title");return t.textContent=e,t};function Qi(e,t,n,s,i){let{graph:o,months:a,words:r}=t,{data:d}=o,p=Math.max(...n.map(l=>l.reduce((u,f)=>u+f,0)),1);
n.forEach((l,u)=>{let f=Ye,c=ne("g",i(u)?{}:{class:"out"},fn(`${a[u]} · ${d.types.map((m,h)=>l[h]?`${d.labels[m][r.language].many} ${l[h]}`:"").filter(Boolean).
join(" · ")}`));d.types.forEach((m,h)=>{let y=l[h]/p*(Ye-3);y&&(f-=y,c.append(ne("rect",{x:u*s,y:f,width:Math.max(s-(s>3?1:0),.7),height:y,fill:d.colours[m]})))}),
e.append(c)})}function Yi(e,t,n,s){let o=[1,2,3,6,12,24,60,120].find(r=>r*n>=Xi)??240,a=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith("-01")&&Number(
r.slice(0,4))%(o/12)===0);e.append(ne("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=o){let d=ne("text",{x:Math.
min(r*n+3,t.length*n-44),y:s+12,class:"axis"});d.textContent=o>=12?t[r].slice(0,4):t[r],e.append(ne("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"axis"}),d)}}var fo=(e,t,n,s,i)=>e.
append(ne("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:i}));var go=.5,Zi=900,hn=matchMedia("(max-width: 760px)"),ho={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},we=to(),K=Sn(we),un=vn(K.data),ea=Xs(
K,we.first,Jn(K),un),uo=Ys(K,we),tt=no(we),ta=ro(K,we),na=matchMedia("(prefers-reduced-motion: reduce)").matches,Le=na?0:350,qe=A("panel"),L={state:Cn(K),ctx:null,
followed:null,linking:-1,waiting:0,drawn:""},V=Us(A("canvas"),K,we,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?De({sel:Se(L.state.sel,e)}):yn(e,e===L.state.node?
L.state.ego:0),edge:e=>et({...ce(L.state),ends:[K.data.a[e],K.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=L.state;(e>=0||t||n||s>=0)&&et(ce(L.state))},
covers:ia,shown:aa,line:e=>Qn(L.ctx,e),hover:e=>As(L.ctx,e)}),wo=po(()=>L.ctx),sa=ao({story:tt,store:we,ctxOf:()=>L.ctx,tell:gn,follow:()=>Pt(),fault:({message:e})=>kn(
L.ctx.words.notKept(e))}),Nt=Ks({graph:K,store:we,ctxOf:()=>L.ctx,pick:yn,fault:Oo}),oa=e=>on[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],yo=e=>e.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function ia(){let e=A("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom",
"story"].map(n=>A(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:A(
"kinds").offsetHeight?A("kinds").offsetHeight+16:0,left:A("legend").open&&A("canvas").clientWidth>Zi?A("legend").offsetWidth:0}}function aa(){let{view:e,state:t}=L.
ctx;e.chosen.length?V.bringIntoView(e.chosen,0,pn(t)):V.scale()<pn(t)&&e.nodes.length&&V.centre(Math.min(...e.nodes),go)}var pn=e=>hn.matches&&!e.ego?go:0;function mn(){
let e=getComputedStyle(document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,
e.getPropertyValue("--"+t).trim()]))}function et(e){let t=kt(e,K);bo(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.
search)})}function bo(e){L.followed=null,e(),L.followed!==location.hash&&bn()}function De(e){et({...L.state,...e})}function gn(e){bo(()=>{location.hash=ln(tt.steps(),
e,L.state)})}function wn(e){L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Nt.say(L.linking>=0?L.ctx.words.chainTo:L.ctx.words.
search),L.linking>=0&&Nt.focus(),A("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function yn(e,t=0){let n=L.linking;n>=0&&wn(n);let s={...ce(L.state),
table:""};et(n>=0&&n!==e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function bn(){A("fault").hidden=!0,Pt(),requestAnimationFrame(()=>{qe.scrollTop=0})}
function ra(){let e=Ln(location.hash,K,un,tt.steps().length);return hn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Pt(){let e=L.drawn,t=document.activeElement;
L.followed=location.hash;let n=ra(),s=oa(n);da(s,yo(n));let i=ea(n);L.state=n,document.body.classList.toggle("chosen",i.chosen.length>0),L.drawn=Nn(n),oo({steps:tt.
steps(),state:n,words:s,set:De},gn),V.draw(i,mn(),e!==L.drawn),L.ctx=Object.freeze({graph:K,months:un,state:n,view:i,words:s,picture:V,go:et,set:De,link:wn,looks:V.
looks(),linking:L.linking,bare:()=>ce(L.state),older:o=>mo([uo.older(o)])}),ps(L.ctx),Fn(L.ctx),Un(L.ctx),Gn(L.ctx),_n(L.ctx),wo.write(),document.querySelector(
"header details[open]")&&ko(),qe.replaceChildren(...la(L.ctx).flat(2).filter(o=>o!=="")),e===L.drawn&&V.isReady()&&(i.chosen.length?V.bringIntoView(i.chosen,Le,
pn(n)):n.group>=0&&i.lit&&V.fit(Le,[...i.lit.strong])),t.isConnected||(A(t.id)??qe).focus({preventScroll:!0}),ca(L.ctx),mo(uo.bring(location.hash,i.edge===void 0?
(i.ways??[]).flat():[i.edge]))}function ko(){Wn(L.ctx),sa.write()}function la(e){let{state:t,view:n}=e,s=t.read?K.articleAt(t.read):void 0;if(s!==void 0)return Dn(
e,s);if(t.q)return lo(e,ta,V.shine);if(n.edge!==void 0)return(K.isTyped(n.edge)?Yn:bs)(e,n.edge);if(t.chain)return ks(e);if(t.node>=0)return ys(e,t.node);if(t.sel.
size)return Ms(e);let i=n.groups.find(({number:o})=>o===t.group);return i?Os(e,i):Ls(e)}function ca(e){let{view:t,state:n,words:s}=e;document.title=`${He(e)} · \
kg`,A("chosen").textContent=t.chosen.map(a=>`${K.nameOf(a)} ${ye(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let i=[t.nodes.length,t.ofTypes.nodes,
t.edges.length,t.ofTypes.edges].map(te);A("shown").textContent=s.counts(...i,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&
!n.hubs?s.semicolon+s.hubs(t.leftOut.length):"")+s.off(K.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(we.served&&L.waiting)&&(kn(s.unknown(o.join(
s.stroke))),A("fault").hidden=we.served)}function mo(e){L.waiting+=e.length,qe.setAttribute("aria-busy",String(L.waiting>0));for(let t of e)t.finally(()=>{L.waiting--,
qe.setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),Pt()},Oo)}function Oo({message:e}){kn(L.ctx.words.unanswered(e))}function kn(e){
A("fault").hidden=!1,A("fault").textContent=e}function da(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.
dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let i of document.querySelectorAll("[data-word]"))i.textContent=
e[i.dataset.word];for(let i of document.querySelectorAll("[data-label]"))i.setAttribute("aria-label",e[i.dataset.label]);for(let i of document.querySelectorAll(
"[data-hint]"))i.setAttribute("title",e[i.dataset.hint]);if(Nt.say(L.linking>=0?e.chainTo:e.search),Ss(e,()=>L.ctx,mn,rn),A("part").hidden=!K.data.database,K.data.
database){let{entities:i,links:o,articles:a}=K.data.database,{held:r}=K;A("part").textContent=(we.served?e.rest:e.part)(...[r.nodes,i,r.edges,o,r.stories,a].map(
te))}}}A("stage").addEventListener("keydown",e=>{if(e.target!==A("stage"))return;let{view:t,state:n}=L.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in ho&&
t.nodes.length){e.preventDefault();let i=n.node>=0?V.next(s,ho[e.key]):s;i>=0&&yn(i)}else e.key==="+"||e.key==="="?V.zoom(1.3,Le):e.key==="-"?V.zoom(1/1.3,Le):e.
key==="0"?V.fit(Le):e.key==="Enter"&&qe.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=tt.steps();if(t.length&&(e.key==="PageDo\
wn"||e.key==="PageUp")&&!qe.contains(document.activeElement))e.preventDefault(),gn(Math.max(1,Math.min(L.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.
key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),rn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==A("query"))e.preventDefault(),Nt.focus();else if(e.
key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?wn(L.linking):n.length?n.forEach(s=>{s.open=!1}):L.state.read?De({read:""}):
et(ce(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});
A("language").addEventListener("click",()=>De({lang:L.ctx.words===on.zh?"en":"zh"}));A("theme").addEventListener("click",()=>De({theme:yo(L.state)==="dark"?"lig\
ht":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&ko()});A("rows").addEventListener("click",()=>De(
{table:L.state.table?"":"nodes"}));A("closer").addEventListener("click",()=>V.zoom(1.3,Le));A("farther").addEventListener("click",()=>V.zoom(1/1.3,Le));A("whole").
addEventListener("click",()=>V.fit(Le));A("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(
e,()=>{L.followed!==location.hash&&bn()});addEventListener("resize",()=>{L.ctx&&wo.write()});hn.addEventListener("change",()=>{L.ctx&&Pt()});Gs(()=>L.ctx,mn);A(
"legend").open=innerWidth>1600;A("legend").addEventListener("toggle",()=>{L.ctx&&V.isReady()&&V.refit()});!location.hash&&we.tells&&history.replaceState(null,"",
"#"+ln(tt.steps(),1,L.state));setTimeout(bn);var Ze=e=>K.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===location.hash&&L.waiting===0&&V.isStill(),
nodes:()=>L.ctx.view.nodes.map(e=>K.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[K.data.name[K.data.a[e]],K.data.name[K.data.b[e]]]),node:e=>(V.now(),V.point(
Ze(e))),edge:(e,t)=>V.pointOf(K.lineOf(Ze(e),Ze(t),L.state.links)),line:(e,t)=>{let n=K.lineOf(Ze(e),Ze(t),L.state.links);return{...V.looks().line(n),step:V.looks().
step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>K.data.name[e]):null,group:e=>L.ctx.view.groups.find(({members:t})=>t.includes(Ze(e)))?.number??
-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:i,bottom:o})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen({x:i,y:o})];return{text:t,name:K.data.name[e],
left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
