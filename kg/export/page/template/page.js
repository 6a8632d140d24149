// sources 765de71bccac5a12bea33ccd8dc33d71c8e69edc10ff16c1c2dfd8ca78fb4284
"use strict";
(()=>{function wn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&ht(t,n[0],n[2],n);return t}function yn(e){let t=new Map;for(let n of e.
event){let[,,s,i,o]=n;for(let a of s)for(let r of i)ht(t,a,r,n);if(s.length+i.length<=20)for(let a of[s,i])a.forEach((r,d)=>a.slice(d+1).forEach(p=>ht(t,r,p,n)));
if(o>=0)for(let a of s)ht(t,a,o,n)}return t}function ht(e,t,n,s){if(t===n)return;let i=Rt(t,n),o=e.get(i)??e.set(i,[]).get(i);o.includes(s)||o.push(s)}var Rt=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function ut(e,t,n){let s=t.flatMap(i=>n==="post"?[i[4],i[5]]:[i[1]]).filter(Boolean).sort((i,o)=>e.dates[i]<e.dates[o]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Ue=0,Ge=1,me=2,bo=3,nt="posted";function mt(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}var jt=e=>{let t=0;return e.map(n=>t+=n)};function ko(e){return!e.
length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.
exec(e[0])[0])}function bn(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((b,E)=>{n[b].push(E),n[t.b[E]].push(E)}),t.kind=t.a.map(()=>Ue);let s=new Map(t.name.
map((b,E)=>[b,E])),i=new Map(t.called),o=new Set(jt(t.listed)),a=new Map;jt(t.again.map(([b])=>b)).forEach((b,E)=>a.set(b,b-t.again[E][1]));let r=new Map(t.docName.
map(b=>[b,[]]));t.doc.forEach((b,E)=>r.get(t.docName[b]).push(E));let d=ko(t.docName),p=b=>b.startsWith(d)?b.slice(d.length):b,l=[],u=new Map,f=new Map(t.docName.
map((b,E)=>[b,E])),c=new Map(t.dates.map((b,E)=>[b,E])),m=new Map,h=new Set(t.posted),y=0,M=!1,O=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.
length,articles:t.headline.length,stories:new Set(t.story).size}),k=b=>t.types[t.type[b]],$=b=>h.has(b)?nt:k(b),v=(b,E)=>E.has(k(b))||E.has($(b)),A=(b,E)=>t.a[b]===
E?t.b[b]:t.a[b],j=(b,E)=>n[b]?.find(I=>A(I,b)===E);function P(b){let[E,I]=[0,t.from.length-1];for(;E<I;){let B=E+I+1>>1;t.from[B]<=b?E=B:I=B-1}return E}function N(b){
return m.has(b)||m.set(b,jt(t.seen[b])),m.get(b)}let z=b=>N(b).filter((E,I,B)=>E!==B[I-1]),W=b=>t.story[P(b)],_=b=>t.dates[t.docDate[t.doc[b]]];function J(b){b.
kind<me&&[b.a,b.b].forEach(E=>n[E].push(t.a.length));for(let E of["a","b","weight","sentences","lists","npmi","since","until","kind"])t[E].push(b[E])}function Y(b){
return Promise.all(b.map(async E=>{if(E>=t.said)return l[E-t.said];let[I,B,U,oe=""]=(await e.chunk(Math.floor(E/t.chunk)))[E%t.chunk],w=[];for(let S=0;S<U.length;S+=
3)w.push(U.slice(S,S+3));return{sentence:E,text:I,listing:!!B,marks:w,clip:oe}}))}function le(b){let E=new Map;for(let I of b)mt(E,P(I),I);return[...E].sort(([I],[
B])=>(_(I)<_(B))-(_(I)>_(B))||I-B)}function he(b){if(u.has(b))return u.get(b);let[E,I]=[z(t.a[b]),z(t.b[b])],B=new Set(I),U=E.filter(L=>B.has(L)),oe=new Set(U.map(
W)),[w,S]=[new Set(E.map(W)),new Set(I.map(W))],x=[...new Set([...E,...I])].filter(L=>!oe.has(W(L))&&S.has(W(L))&&w.has(W(L)));return{both:U,either:x.sort((L,q)=>L-
q)}}function Ne(){if(M)return;M=!0,y++;let b=t.name.map((I,B)=>new Map(z(B).map(U=>[W(U),P(U)]))),E=new Map;b.forEach((I,B)=>{if(k(B)!=="reporter")for(let U of I.
keys())mt(E,U,B)}),b.forEach((I,B)=>{if(k(B)!=="reporter")return;let U=new Map;for(let[oe,w]of I)for(let S of E.get(oe)??[])mt(U,S,t.docDate[t.doc[w]]);for(let[
oe,w]of[...U].sort(([S,x],[L,q])=>q.length-x.length||S-L)){let S=w.filter(Boolean).sort((x,L)=>t.dates[x]<t.dates[L]?-1:1);J({a:oe,b:B,weight:w.length,sentences:0,
lists:0,npmi:null,since:S[0]??0,until:S.at(-1)??0,kind:Ge})}})}let Pe={post:null,event:null},Me=new Map,He={post:new Map,event:new Map};function Ee(b){return b===
"together"?[]:(Pe[b]??=[...b==="post"?wn(t):yn(t)].sort(([,E],[,I])=>I.length-E.length).map(([E,I])=>{let[B,U]=E.split(" ").map(Number),[oe,w]=ut(t,I,b);J({a:B,
b:U,weight:I.length,sentences:0,lists:0,npmi:null,since:oe,until:w,kind:b==="post"?me:bo});let S=t.a.length-1;return Me.set(S,I),He[b].set(E,S),S}),Pe[b])}function Pt(b,E,I){
return Ee(I),He[I]?.get(Rt(b,E))??j(b,E)}function dt(b,E,I){return b.has(E)||(b.set(E,b.size),I()),b.get(E)}let Oe=b=>dt(c,b??"",()=>t.dates.push(b)),ft=b=>dt(f,
b.doc,()=>{t.docName.push(b.doc),t.paper.push(b.paper??""),t.docDate.push(Oe(b.date)),t.pageNumber.push(b.page??"")});function pt(b){if(!s.has(b.entity)){s.set(
b.entity,t.name.length),n.push([]),b.posted&&b.type==="person"&&h.add(t.name.length);let E={name:b.entity,type:t.types.indexOf(b.type),alias:b.aliases,pinyin:b.
pinyin,mentions:b.mentions,articles:b.articles,first:Oe(b.first),last:Oe(b.last),rank:0,community:-1,seen:[]};for(let[I,B]of Object.entries(E))t[I].push(B);y++}
return s.get(b.entity)}function qe({entities:b,links:E}){b.forEach(pt);for(let I of E){let[B,U]=[s.get(I.source),s.get(I.target)];j(B,U)===void 0&&J({a:B,b:U,weight:I.
weight,sentences:I.sentences,lists:I.lists,npmi:I.npmi,since:Oe(I.first),until:Oe(I.last),kind:Ue})}y++}function De(b,E){let I=B=>s.get(B)??B;t.post=[...t.post.
filter(([B,,U])=>B!==b&&U!==b),...E.map(B=>[I(B.person),B.post,I(B.organ),Number(B.former),Oe(B.first),Oe(B.last),B.begin??"",B.until??"",-1])],Pe.post=null,y++}
function Te(b,{quotes:E,more:I}){let B=new Map;for(let x of E)mt(B,`${x.sentence.doc}
${x.sentence.article}`,x);let U=u.get(b)??{both:[],either:[],came:0},[oe,w]=[[...U.both],[...U.both,...U.either]];for(let x of B.values()){let[{sentence:L}]=x,q={
doc:ft(L),article:L.article,headline:L.headline,story:L.story,from:t.said+l.length};for(let[H,R]of Object.entries(q))t[H].push(R);for(let{sentence:H,marks:R}of x){
let K=t.said+l.length;l.push({sentence:K,text:H.text,listing:H.listing,marks:R.map(F=>[s.get(F.entity),F.start,F.end]),clip:H.clip??""}),w.push(K),H.both&&oe.push(
K)}}let S=new Set(oe.map(W));u.set(b,{both:oe,either:w.filter(x=>!S.has(W(x))),more:I,came:U.came+E.length}),y++}let We=new Map;function It(b){return y++,b.map(
E=>{let I=`${E.doc} ${E.start}`;if(!We.has(I)){let B=t.said+l.length,U={doc:ft(E),article:E.article,headline:E.headline,story:`${E.doc}#${E.article}`,from:B};for(let[
w,S]of Object.entries(U))t[w].push(S);let oe=E.entities.map(w=>s.get(w)).filter(w=>w!==void 0).map(w=>{let S=[t.name[w],...t.alias[w]].filter(L=>E.text.includes(
L)).sort((L,q)=>q.length-L.length)[0],x=S?E.text.indexOf(S):0;return[w,x,x+(S??"").length]});l.push({sentence:B,text:E.text,listing:!1,marks:oe.sort((w,S)=>w[1]-
S[1]),clip:""}),We.set(I,B)}return l[We.get(I)-t.said]})}return Object.freeze({data:t,held:O,edgesOf:n,nodeOf:s,lists:o,evidence:u,posted:h,typeOf:k,kindOf:$,isOf:v,
otherEnd:A,edgeOf:j,articleOf:P,typedEdges:Ee,lineOf:Pt,rowsOf:Me,namingsOf:N,sentencesOf:z,storyOf:W,dayOf:_,quotes:Y,byArticle:le,proof:he,version:()=>y,served:e.
served,nameOf:b=>i.get(b)??t.name[b],firstPrint:b=>a.get(b)??b,monthOf:b=>_(b).slice(0,7),isCredit:b=>t.kind[b]===Ge,isTyped:b=>t.kind[b]>=me,sentencesIn:b=>{let E=t.
from[b+1]??t.said+l.length;return Array.from({length:E-t.from[b]},(I,B)=>t.from[b]+B)},placeOf:b=>`${t.docName[t.doc[b]]}#${t.article[b]}`,fileOf:b=>`${p(t.docName[t.
doc[b]])}#${t.article[b]}`,articleAt:b=>{let E=b.lastIndexOf("#");return(r.get(d+b.slice(0,E))??r.get(b.slice(0,E))??[]).find(I=>String(t.article[I])===b.slice(
E+1))},addCredits:Ne,addNode:pt,addGraph:qe,addPosts:De,addQuotes:Te,addHits:It})}function kn(e){let t=e.docDate.map(s=>e.dates[s]).filter(Boolean).map(s=>s.slice(
0,7)).sort();if(!t.length)return[];let n=[];for(let[s,i]=t[0].split("-").map(Number);;i===12?(s++,i=1):i++)if(n.push(`${s}-${String(i).padStart(2,"0")}`),n.at(-1)>=
t.at(-1)||n.length>2400)return n}function On(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).sort((s,i)=>e.dates[s]<e.dates[i]?-1:1);
return[n[0]??0,n.at(-1)??0]}function gt(e,t,n){let[s,i]=[e.dates[t],e.dates[n]];return s===i?s:[s,i].filter(Boolean).join(" – ")}var Ie=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],zt="#8a8a8a",Re={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[Oo,$n]=[6.5,23],$o=4,So=[.5,.72,.86,.94,.98],st=[.8,1.3,2,3,4.4,6],
wt=[.13,.2,.3,.42,.56,.72],vo=.16;function Sn(e,t,n,s,i){let{data:o}=e,a=Math.max(Oo,Math.min($o/i,14)),r=new Map(Ie.slice(0,o.groups).map((h,y)=>[y,h])),d=h=>Math.
min((a+($n-a)*Math.sqrt(t.measure.of(h)/t.measure.greatest))*(e.typeOf(h)==="reporter"?1.5:1),$n),p=h=>t.state.colour==="type"?o.colours[e.typeOf(h)]:r.get(o.community[h])??
zt,l=Mo(t),u=Math.min(1,vo/Math.max(Eo(e,t,l,s),1e-9)),f=h=>l.findLastIndex(y=>t.tie(h)>=y),c=t.compared?.changes,m=h=>t.state.links==="post"&&(e.rowsOf.get(h)??
[]).every(y=>y[3]);return Object.freeze({radius:d,colour:p,step:f,scale:l,coloured:r,least:a,line(h){let y=t.lit,M=y?.edges.has(h),O=f(h),k=c?.get(h),$=Math.max(
wt[O]*u,.06);if(e.isTyped(h))return{width:Math.min(1.4+.5*(t.counts.weight[h]-1),5)+(M?.6:0),opacity:y&&!M?.12:k?.8:.6,colour:k?n[k]:M?n.accent:n.edge,dashes:m(
h)||k==="lost"?[5,4]:!1};let v=k||M?Math.max(wt[O],.6):y?$*(t.state.ego?.6:.25):$;return{width:M?st[O]+.8:k?Math.max(st[O],1.4):y&&t.state.ego?Math.min(st[O],1.5):
st[O],opacity:v,colour:k?n[k]:M?n.accent:n.edge,dashes:k==="lost"||o.kind[h]===Ge?[5,4]:!1}},opacity:h=>!t.lit||t.lit.strong.has(h)?1:t.lit.weak.has(h)?.45:t.state.
ego?.6:.13})}function Mo(e){let t=e.edges.map(e.tie).sort((s,i)=>s-i),n=[0];for(let s of So){let i=t[Math.floor(s*t.length)]??1;i<=n.at(-1)&&(i=t.find(o=>o>n.at(
-1))??1/0),n.push(i)}return n}function Eo({data:e},t,n,s){let i=t.nodes.map(s).filter(Boolean);if(i.length<2)return 0;let o=u=>i.reduce(([f,c],m)=>[Math.min(f,m[u]),
Math.max(c,m[u])],[1/0,-1/0]),[[a,r],[d,p]]=[o("x"),o("y")];return t.edges.reduce((u,f)=>{let[c,m]=[s(e.a[f]),s(e.b[f])],h=n.findLastIndex(y=>t.tie(f)>=y);return c&&
m?u+st[h]*wt[h]*Math.hypot(c.x-m.x,c.y-m.y):u},0)/Math.max((r-a)*(p-d),1e4)}var Ht=["mentions","articles","degree","rank"],yt=["hide","pin","open","sel","not"],Bt={level:["article","sentence"],colour:["community","type"],size:Ht,links:[
"together","post","event"]},To={least:1,from:"",to:"",level:"article",lists:!0},it={...To,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},vn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[]},Mn={lang:["zh","en"],
theme:["light","dark"]},ot=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[nt]:[],...e.types.filter(n=>!e.core.includes(n))],En=e=>({...it,
...vn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(yt.map(t=>[t,new Set]))}),ie=e=>({...e,...vn}),Ao=e=>/^\d{4}-\d\d\.\.\d{4}-\d\d$/.
test(e??"")?e:"";function Tn(e,t,n,s){let i=new URLSearchParams(e.slice(1)),o=(c,m,h)=>m.includes(i.get(c))?i.get(c):h,a=c=>i.getAll(c).map(m=>t.nodeOf.get(m)).
filter(m=>m!==void 0),r=(c,m,h,y)=>Math.max(m,Math.min(Number.parseInt(i.get(c)??"",10)||y,h)),d=i.has("types")?i.get("types").split(",").filter(c=>ot(t).includes(
c)):t.data.core,[p,l,[u=-1]]=[a("edge"),a("chain"),a("node")],f=[...p,...l,...u<0?[]:[u]];return{types:new Set([...d,...f.filter(c=>!t.isOf(c,new Set(d))).map(t.
kindOf)]),node:u,ends:p.length===2&&t.lineOf(...p,o("links",Bt.links,"together"))!==void 0?p:null,chain:l.length===2&&l[0]!==l[1]?l:null,ego:{1:1,2:2}[i.get("eg\
o")]??0,least:r("least",1,1e3,1),from:o("from",n,""),to:o("to",n,""),less:Ao(i.get("less")),lists:i.get("lists")!=="0",...Object.fromEntries(Object.entries(Bt).
map(([c,m])=>[c,o(c,m,it[c])])),...Object.fromEntries(Object.entries(Mn).map(([c,m])=>[c,o(c,m,"")])),table:o("table",["nodes","edges"],""),hubs:i.get("hubs")===
"1",group:r("group",0,1e6,0)-1,shown:r("shown",1,99,1),step:r("step",0,s,0),q:i.get("q")??"",note:i.get("note")??"",read:i.get("read")??"",dossier:i.get("dossie\
r")==="1",...Object.fromEntries(yt.map(c=>[c,new Set(a(c))])),unknown:["node","edge","chain"].flatMap(c=>i.getAll(c)).filter(c=>!t.nodeOf.has(c))}}function bt(e,t){
let n=new URLSearchParams,s=o=>t.data.name[o],i=ot(t).filter(o=>e.types.has(o));i.join()!==ot(t).filter(o=>t.data.core.includes(o)).join()&&n.set("types",i.join()),
e.node>=0&&n.set("node",s(e.node)),e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(o=>n.append("edge",s(o))),e.chain?.forEach(o=>n.append("chain",s(o)));for(let o of[
"least","from","to","less",...Object.keys(Bt),"table","q","read","note","shown"])e[o]!==it[o]&&n.set(o,e[o]);for(let o of Object.keys(Mn))e[o]&&n.set(o,e[o]);e.
group>=0&&n.set("group",e.group+1);for(let o of["hubs","dossier"])e[o]&&n.set(o,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let o of yt)e[o].
forEach(a=>n.append(o,s(a)));return n.toString()}var An=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].
join(";"),$e=(e,t)=>new Set(e.has(t)?[...e].filter(n=>n!==t):[...e,t]),xn=(e,t)=>({...e,...it,...Object.fromEntries(yt.map(n=>[n,new Set])),types:new Set(t.data.
core)});function Cn(e,t,n,s){let i=(r,d,p)=>({name:r,text:d,without:{...e,...p}}),o=(r,d)=>[...e[r]].map(p=>i(r,`${d} ${t.nameOf(p)}`,{[r]:$e(e[r],p)})),a=(r,d,p)=>e[r]===
it[r]?[]:[i(r,d,p)];return[...e.from||e.to?[i("months",`${e.from||n[0]} – ${e.to||n.at(-1)}`,{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${e.less.replace(
".."," – ")}`,{less:""}),...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),
...a("links",s.kinds[e.links],{links:"together"}),...o("hide",s.hide),...o("pin",s.pin),...o("open",s.open),...o("not",s.notThrough)]}var T=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[i,o]of Object.entries(t))typeof o=="function"?s.addEventListener(
i,o):o!==null&&s.setAttribute(i,o);return s.append(...n.flat().filter(i=>i!==null&&i!=="")),s}function Q(e,t={},...n){let s=document.createElementNS("http://www\
.w3.org/2000/svg",e);for(let[i,o]of Object.entries(t))s.setAttribute(i,o);return s.append(...n),s}var Se=(e,t,n)=>Q("svg",{viewBox:"0 0 16 16",class:"glyph","ar\
ia-hidden":"true"},Q("path",{d:Re[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),we=(e,t)=>e.graph.data.labels[e.
graph.typeOf(t)][e.words.language].one,fe=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),ee=(e,t)=>fe(e,{...ie(e.state),table:"",node:t},
Se(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),ue=(e,t,...n)=>fe(e,{...ie(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),Ae=(e,t)=>ue(
e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ae=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(n),click:s},
t),kt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),at=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g("span",{},
t))),se=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function xe({words:e},t,n,s,i){let o=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(s*
5)},"");function r(d){let p=o.children.length;o.append(...n.slice(p,p+d).map(i));let l=n.length-o.children.length;a.hidden=l===0,a.textContent=e.more(Math.min(l,
s*5))}return r(s),[o,a]}var ye=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(ie(e.state))},"← ",e.words.close),Ot=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",re=(e,t,n)=>gt(e.graph.data,t,n);function Ln(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function qt({graph:e,words:t},n){let{data:s}=e,i=s.doc[n],o=s.pageNumber[i];return[s.paper[i],s.dates[s.docDate[i]]||t.undated,o&&t.page(o),s.headline[n]]}var xo=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Dt(e,t,n){let[s,i,o,a]=qt(e,n),r=[s,i,o,a&&`《${a.replace(/[《》]/g,d=>d==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(xo(t),r.join(e.words.comma))}function Wt(e,t){let[n,s,i,o]=qt(e,t);return[g("b",{class:"headline"},o||e.
words.untitled),g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,i].filter(Boolean).join(" · "))]}var Nn=(e,t)=>fe(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ce(e,t,n,s){let i=g("article",{},g("header",{},...Wt(e,t)));return Pn(e,i,t,n,s),i}function _e(e,t,n,s){let i=g("details",{},g("summa\
ry",{},...Wt(e,t))),o=null,a=()=>o??=Pn(e,i,t,n,s);return i.addEventListener("toggle",a,{once:!0}),i.addEventListener("fill",({detail:r})=>r.push(a())),i}function*Ft(e,t,n){
let s=0;for(let[i,o,a]of t)o<s||a<=o||(yield e.slice(s,o),yield n(i,e.slice(o,a)),s=a);yield e.slice(s)}async function Pn(e,t,n,s,i){let o=new Set;for(let{sentence:a,
text:r,listing:d,marks:p,clip:l}of await e.graph.quotes(s)){if(o.has(e.graph.firstPrint(a)))continue;o.add(e.graph.firstPrint(a));let u=(f,c)=>g("mark",{class:f===
i[0]?"one":"other"},c);t.append(g("blockquote",{},d?g("span",{class:"chip"},e.words.listing):"",...Ft(r,p.filter(([f])=>i.includes(f)),u),In(e,r,n),Rn(e,l)))}t.
append(Nn(e,n))}function In(e,t,n){let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await Co(Dt(e,t,n)),s.textContent=e.words.copied}),s}var Rn=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function Co(e){try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function jn(e,{text:t,marks:n,article:s,listing:i,clip:o},a){let r=(f,c)=>fe(e,{...ie(e.state),node:f},c),d=a.length?t.indexOf(a[0]):
-1,p=n.filter(([,f,c])=>d<0||c<=d||f>=d+a[0].length),l=d<0?p:[...p,[-1,d,d+a[0].length]].sort((f,c)=>f[1]-c[1]),u=Ft(t,l,(f,c)=>f<0?g("mark",{class:"one"},c):r(
f,c));return g("article",{},g("header",{},...Wt(e,s)),g("blockquote",{},i?g("span",{class:"chip"},e.words.listing):"",...u,In(e,t,s),Rn(e,o)),Nn(e,s))}function zn(e,t){
let{graph:n,words:s,state:i,view:o}=e,[a,r,d,p]=qt(e,t),l=g("div",{id:"text"}),u=new Set(o.chosen);return n.quotes(n.sentencesIn(t)).then(f=>{for(let{text:c,marks:m}of f){
let h=(y,M)=>fe(e,{...ie(i),node:y},g("mark",{class:u.has(y)?"one":"other"},M));l.append(g("p",c===p?{class:"headline"}:{},...Ft(c,m,h)))}}),[g("button",{type:"\
button",class:"quiet back",click:()=>e.go({...i,read:""})},"← ",s.back),g("h2",{},p||s.untitled),g("p",{class:"soft source",title:n.fileOf(t)},[a,r,d].filter(
Boolean).join(" · ")),n.data.desk?g("p",{},g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:n.placeOf(t)})}`},s.addName)):"",g("h3",
{},n.served?s.partOfArticle:s.wholeArticle),l]}var ve=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function $t(e,t,n){let s=g("select",{"data-control":t},...n.map(i=>g("option",{value:i,...i===e.
state[t]?{selected:""}:{}},e.words.options[i])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function Ut(e,t,[n,s],i,o){let a=g("output",{},i(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=i(Number(r.value))}),r.addEventListener(
"change",()=>o(Number(r.value))),[r,a]}function Gt(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function Bn(e){let{state:t,words:n,months:s,set:i,picture:o}=e,a=T("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,d=s.length-1,[p,l]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):d],u=(f,c)=>i({from:f?s[f]:"",to:c<d?s[c]:""});a.replaceChildren(ve(n.least,
...Ut("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((f,c)=>Math.max(f,c),2),2),30)],String,f=>i({least:f}))),...s.length>1?[ve(n.from,...Ut("f\
rom",p,[0,d],f=>s[f],f=>u(f,Math.max(f,l)))),ve(n.to,...Ut("to",l,[0,d],f=>s[f],f=>u(Math.min(p,f),f)))]:[],ve(n.level,$t(e,"level",["article","sentence"])),ve(
n.listed,Gt("lists",t.lists,f=>i({lists:f}))),ve(n.links,$t(e,"links",["together","post","event"])),ve(n.colour,$t(e,"colour",["community","type"])),ve(n.size,$t(
e,"size",Ht)),ve(n.physics,Gt("physics",o.moves(),o.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{o.move(!1),e.go(xn(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function Hn(e){let{graph:t,state:n,words:s,view:i}=e,{data:o}=t,a=o.name.map((l,u)=>u).filter(l=>!i.counts.recounted||
i.counts.articles[l]>0),r=ot(t).map(l=>{let u=new Set([l]),f=g("input",{type:"checkbox","data-type":l});return f.checked=n.types.has(l),f.addEventListener("chan\
ge",()=>{let c=new Set(n.types);f.checked?c.add(l):c.delete(l);let m=n.node>=0&&t.isOf(n.node,c);e.go({...n,types:c,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),
T("types").querySelector(`[data-type=${l}]`).focus()}),g("label",{},f,Se(e,l===nt?"person":l),o.labels[l][s.language].many,g("span",{class:"number"},String(a.filter(
c=>t.isOf(c,u)).length)))}),d=Gt("hubs",n.hubs,l=>e.set({hubs:l})),p=[...i.hubs].slice(0,5).map(t.nameOf).join(s.stroke)+(i.hubs.size>5?" …":"");T("types").replaceChildren(
...r,...i.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(p)},d,s.hubsOn,g("span",{class:"number"},String(i.hubs.size)))]:[])}function qn(e){
let{graph:t,state:n,words:s}=e,i=["together","post","event"].filter(o=>o==="together"||t.data[o].length);T("kinds").hidden=i.length<2||!!n.table,T("kinds").replaceChildren(
...i.map(o=>ae(`kind-${o}`,s.kinds[o],n.links===o,()=>e.go({...n,links:o,ends:null,chain:null,group:-1}))))}function Dn(e){let t=Cn(e.state,e.graph,e.months,e.words);
T("chips").hidden=!t.length,T("chips").replaceChildren(...t.map(({name:n,text:s,without:i})=>{let o=fe(e,i,s,g("span",{"aria-hidden":"true"}," ×"));return o.className=
"chip",o.dataset.chip=n,o.setAttribute("aria-label",e.words.off1(s)),o}))}function Wn(e){let{graph:t,view:n,state:s,words:i,looks:o}=e,a=_t(e),r=n.nodes.length-
n.groups.reduce((d,{members:p})=>d+p.length,0);T("legend-body").replaceChildren(...a.length?[g("h3",{},i.groupsTitle),...a,...r?[g("p",{class:"group"},Fn(zt),i.
restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},i.sizeOf[s.size]),Lo(e),...s.links==="together"?[g("h3",{},i.widthOf),No(e),g("p",{class:"soft"},
i.why(t.data.limit.each))]:[g("h3",{},i.options[s.links]),g("p",{class:"soft"},i.lineOf[s.links])]),T("legend").hidden=!!s.table||!o}function _t(e){let{graph:t,
view:n,state:s,words:i}=e;if(s.colour!=="community"||s.links!=="together")return[];let o=a=>()=>e.go({...e.bare(),group:s.group===a?-1:a});return n.groups.map(({
number:a,members:r})=>{let d=i.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"group",title:d,"data-group":a+1,"aria-pressed":String(s.
group===a),click:o(a)},Fn(Ie[a%Ie.length]),g("span",{},d),g("span",{class:"number"},String(r.length)))})}var Fn=e=>Q("svg",{viewBox:"0 0 16 16",class:"glyph","a\
ria-hidden":"true"},Q("circle",{cx:8,cy:8,r:7,fill:e}));function Lo({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(i=>n<16?Math.round(i*10)/10:Math.
round(i));return g("div",{class:"scale"},...s.map((i,o)=>g("span",{},Q("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"true"},Q("circle",{cx:23,cy:23,
r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][o]),class:"size"})),String(i))))}function No({looks:e}){let t=e.scale.map((i,o)=>[i,o]).filter(([i])=>Number.isFinite(
i)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([i,o])=>g("span",{},Q("svg",{width:30,height:14,viewBox:"0 0 30 \
14","aria-hidden":"true"},Q("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[o],"stroke-opacity":s[o]})),i?`≥ ${i}`:"1")))}function Kt(e,t){let[n,s,i]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(i++,n++,s++):e[n]<t[s]?n++:s++;return i}var Un=e=>[...new Set(e)].sort((t,n)=>t-n);
function Po(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ke(e,{from:t,to:n},s){let i=e.monthOf(s);return(!t||i&&i>=t)&&(!n||i&&i<=
n)}var Vt=(e,t,n,s)=>e.data.kind[n]===me?je(e,t,s):Ke(e,t,e.articleOf(s[7]));function je({data:e},{from:t,to:n},s){let[i,o]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||o&&o>=t)&&(!n||i&&i<=n)}var rt=({from:e,to:t,lists:n})=>!!(e||t||!n);function Gn(e){let t=new Map;return n=>{let s=[e.version(),e.data.a.
length,n.from,n.to,n.lists].join();return t.has(s)||(t.size>4&&t.delete(t.keys().next().value),t.set(s,Object.freeze(rt(n)?Ro(e,n):Io(e)))),t.get(s)}}function Io({
data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.sentences,lists:e.lists,npmi:e.
npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,said:n}}function Ro(e,t){let{data:n,lists:s}=e,
i=n.doc.map(($,v)=>Ke(e,t,v)),o=$=>(t.lists||!s.has($))&&i[e.articleOf($)],a=n.name.map(($,v)=>e.namingsOf(v).filter(o)),r=a.map($=>Un($.map(e.storyOf))),d=a.map(
$=>Un($.map(e.firstPrint))),p=d.map($=>$.filter(v=>s.has(v))),l=new Map,u=($,v)=>!v||$&&n.dates[$]<n.dates[v]?$:v;n.story.forEach(($,v)=>{i[v]&&l.set($,u(n.docDate[n.
doc[v]],l.get($)))});let f=$=>$.reduce(([v,A],j)=>{let P=l.get(j)??0;return P?[!v||n.dates[P]<n.dates[v]?P:v,!A||n.dates[P]>n.dates[A]?P:A]:[v,A]},[0,0]),c=r.map(
f),m=$=>$<e.held.articles&&i[$],h=new Set(n.story.filter(($,v)=>m(v))).size,y=$=>n.kind[$]!==Ge&&n.kind[$]<me,M=new Map([...e.rowsOf].map(([$,v])=>[$,v.filter(A=>Vt(
e,t,$,A))])),O=n.a.map(($,v)=>M.get(v)?.length??Kt(r[$],r[n.b[v]])),k=n.a.map(($,v)=>{if(M.has(v))return ut(n,M.get(v),n.kind[v]===me?"post":"event");let A=new Set(
r[n.b[v]]);return O[v]?f(r[$].filter(j=>A.has(j))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:c.map(([$])=>$),last:c.map(([,$])=>$),
weight:O,sentences:n.a.map(($,v)=>y(v)?Kt(d[$],d[n.b[v]]):0),lists:n.a.map(($,v)=>y(v)?Kt(p[$],p[n.b[v]]):0),npmi:n.a.map(($,v)=>y(v)?Po(O[v],r[$].length,r[n.b[v]].
length,h):null),since:k.map(([$])=>$),until:k.map(([,$])=>$),stories:h,pages:new Set(n.doc.filter(($,v)=>m(v))).size,recounted:!0,said:$=>a[$].filter((v,A,j)=>v!==
j[A-1])}}var jo=12,Jt=6,_n=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function St(e,t){let{graph:n,state:s}=e,{dates:i}=n.data,o=a=>i[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>Vt(n,s,t,a)).sort((a,r)=>(o(a)<o(r))-(o(a)>o(r)))}function Xt(e,t,n){let{graph:s,words:i}=e;return e.state.links==="post"?`${n[3]?
`${i.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:re(e,n[4],n[5])}`:[i.acts[s.data.acts[n[0]]],_n(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function Kn(e,t){let{graph:n,words:s,state:i}=e,[o,...a]=St(e,t);if(!o)return"";let r=i.links==="post"?`${o[3]?`${s.former} `:""}${o[1]}`:[s.acts[n.
data.acts[o[0]]],n.data.dates[o[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function Vn(e,t){let{graph:n,words:s,state:i,view:o}=e,a=[n.
data.a[t],n.data.b[t]],r=St(e,t),d=n.edgeOf(...a),p=l=>i.links==="post"?l[8]:l[7];return[ye(e),g("h2",{class:"pair"},...a.map(l=>ee(e,l))),at([s.times(i.links,r.
length),re(e,o.counts.since[t],o.counts.until[t])]),d===void 0?"":fe(e,{...i,links:"together"},s.asTogether),g("div",{id:"acts"},...r.flatMap(l=>[g("h3",{class:"\
act"},Xt(e,t,l)),p(l)<0?"":Ce(e,n.articleOf(p(l)),[p(l)],a)]))]}function Jn(e,t,n,s){let{graph:i,words:o}=e;return xe(e,t,n,jo,([a,r,d,p,l,u,f,c])=>{let m=[...new Set(
[...d,...p,...l<0?[]:[l]])].filter(h=>h!==s);return g("li",{},g("b",{},o.acts[i.data.acts[a]])," ",g("time",{},_n(e,r)),f||u?g("span",{},` ${[f,u].filter(Boolean).
join(" · ")}`):"",m.length?g("div",{class:"with"},...m.slice(0,Jt).map(h=>ee(e,h)),m.length>Jt?` +${m.length-Jt}`:""):"",_e(e,i.articleOf(c),[c],s===void 0?m:[
s]))})}function Xn({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Ke(e,t,e.articleOf(s[7]))).sort((s,i)=>(n(s)<n(i))-(n(s)>n(i)))}
function Qn(e,t){let n=Xn(e).filter(([,,s,i,o])=>s.includes(t)||i.includes(t)||o===t);return se(`${e.words.events} ${n.length}`,n,...Jn(e,{id:"events",class:"li\
ne"},n,t))}function Yn(e){let t=new Set(e.view.nodes),n=Xn(e).filter(([,,s,i,o])=>[...s,...i,o].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",
{class:"card",id:"newest"},...se(e.words.newest,n,...Jn(e,{class:"line"},n)))}function zo(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function Bo(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,i;(i=2*s+1)<e.length&&(i+1<e.length&&e[i+1][0]<e[i][0]&&i++,!(e[s][0]<=e[i][0]));s=i)[e[s],e[i]]=[e[i],e[s]];return t}function Ho(e,t,[n,s],i){let o=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,d,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,f]=Bo(p);if(d.has(f))continue;if(f===s)break;d.add(f);let c=f===
n?0:3*e.edgesOf[f].length/a;for(let m of e.edgesOf[f]){let h=e.otherEnd(m,f);if(!t.passes(m)||!i(m,h))continue;let y=u+c+1/t.weight(m);y<(o.get(h)??1/0)&&(o.set(
h,y),r.set(h,m),zo(p,[y,h]))}}if(!r.has(s))return null;let l=[];for(let u=s;u!==n;u=e.otherEnd(l[0],u))l.unshift(r.get(u));return l}function lt(e,t,n){let s=[t];
for(let i of n)s.push(e.otherEnd(i,s.at(-1)));return s}function Zn(e,t,[n,s],i,o=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],d=new Set(i);for(;r.length<
o;){let p=Ho(e,t,[n,s],(l,u)=>l!==a&&!d.has(u)&&(!e.isCredit(l)||n===e.data.b[l]||s===e.data.b[l]));if(!p)break;r.push(p),lt(e,n,p).slice(1,-1).forEach(l=>d.add(
l))}return r}function es(e,t,n,s){let i=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),o=([,a,r])=>Math.min(t.weight(a),t.weight(r));return e.
edgesOf[s].filter(a=>t.passes(a)&&i.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),i.get(e.otherEnd(a,s)),a]).sort((a,r)=>o(r)-o(a)||a[0]-r[0])}var qo=new Intl.Collator("zh"),ts=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?qo.compare(t,e):t-e);function ss({words:e},t,n,s,i){let[o,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,d=()=>{let u=t.map(f=>[s[1](f),f]).sort(([f],[c])=>r?ts(f,c):ts(c,f));o.replaceChildren(...u.slice(0,i).map(([,f])=>g(
"tr",{},...n.map(([c,m,h])=>g("td",{class:c},h?h(f):String(m(f))))))),n.forEach((f,c)=>l[c].setAttribute("aria-sort",f!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=i,a.textContent=e.more(Math.min(t.length-i,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],d()},l=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e[u[0]])));return a.addEventListener("click",()=>{i+=100,d()}),d(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...l)),o),a)}var vt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>ee(e,t(n))],os=e=>["together",t=>e.view.counts.weight[t],t=>ue(e,t,String(e.view.
counts.weight[t]))],is=e=>["sentences",t=>e.view.counts.sentences[t]],as=e=>["npmi",t=>e.view.counts.npmi[t],t=>Ot(e,t),e.words.npmiHint],ns=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function rs(e,t){let{graph:n,view:s,words:i}=e,o=n.edgesOf[t].filter(s.passes).length,a=os(e);
return g("div",{id:"companions"},ss(e,s.near,[vt(e,r=>n.otherEnd(r,t)),a,is(e),as(e)],a,25),g("p",{class:"soft"},o>s.near.length?i.hidden(o-s.near.length):""))}
function ls(e){let{graph:t,view:n,state:s,words:i}=e,{data:o}=t,{counts:a}=n,r=T("table");if(r.hidden=!s.table,T("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let d=h=>t.isOf(h,s.types)&&!s.hide.has(h)&&(!a.recounted||a.articles[h]>0),[p,l]=[os(e),["articles",h=>a.articles[h]]],[u,f,c]=s.table==="edges"?[o.a.map((h,y)=>y).
filter(h=>o.kind[h]<me&&d(o.a[h])&&d(o.b[h])&&n.passes(h)),[vt(e,h=>o.a[h]),vt(e,h=>o.b[h]),p,is(e),["inLists",h=>a.lists[h]],as(e),...ns(e,a.since,a.until)],p]:
[o.name.map((h,y)=>y).filter(d),[vt(e,h=>h),["type",h=>we(e,h)],l,["mentions",h=>a.mentions[h]],["companions",h=>t.edgesOf[h].filter(n.passes).length],...ns(e,a.
first,a.last)],l],m=h=>ae("tab-"+h,i.tabs[h],s.table===h,()=>e.set({table:h}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},i.rows(u.length))),ss(e,u,f,c,100))}var ps=(e,t,n)=>g("time",{class:"soft"},re(e,t,n)),cs=12,hs=(e,t)=>typeof t=="number"?ee(e,t):t;function Do(e,[,t,n,s,i,o,a,r]){let d=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):ps(e,i,o);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",hs(e,n),d)}function Wo(e,[t,n,,s,i,o]){return g(
"li",s?{class:"former"}:{},hs(e,t)," ",g("b",{},s?e.words.former+" ":"",n),ps(e,i,o))}function ds({graph:e,state:t},n,s){let i=o=>e.data.dates[o[5]];return e.data.
post.filter(o=>o[n]===s&&je(e,t,o)).sort((o,a)=>o[3]-a[3]||(i(o)<i(a))-(i(o)>i(a)))}function Fo(e,t){let{state:n,words:s,go:i,set:o}=e,a=r=>()=>o({[r]:$e(n[r],t)});
return g("div",{class:"buttons acts"},ae("ego",s.ego,n.ego===1,()=>o({ego:n.ego===1?0:1})),ae("ego2",s.ego2,n.ego===2,()=>o({ego:n.ego===2?0:2})),ae("open",s.open,
n.open.has(t),a("open")),ae("pin",s.pin,n.pin.has(t),a("pin")),ae("hide",s.hide,!1,()=>i({...ie(n),hide:$e(n.hide,t)})),ae("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ae("chain",s.chain,e.linking===t,()=>e.link(t)))}function us(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,{counts:r,lit:d}=i,p=r.
said(t),l=ds(e,0,t),u=ds(e,2,t),f=i.near.length;return[ye(e),g("h2",{},Se(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),at([we(e,t),a.pinyin[t],s.inArticles(r.articles[t]),
s.named(r.mentions[t]),re(e,r.first[t],r.last[t])]),Fo(e,t),se(s.aliases,a.alias[t],g("p",{id:"aliases"},...a.alias[t].map(c=>g("span",{class:"chip"},c)))),se(s.
posts,l,...xe(e,{id:"posts",class:"line"},l,cs,c=>Do(e,c))),se(s.holders,u,...xe(e,{id:"holders",class:"line"},u,cs,c=>Wo(e,c))),Qn(e,t),se(n.typeOf(t)==="repor\
ter"?s.covered:s.companions,f?[1]:[],rs(e,t),d?.rest>0&&!o.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:o.shown+1})},s.moreNear(
d.rest)):""),se(s.stories,p,g("div",{id:"articles"},...n.byArticle(p).map(([c,m])=>_e(e,c,m,[t]))))]}function ms(e,t){let{graph:n,words:s,view:i,state:o}=e,{data:a}=n,
{counts:r}=i,d=[a.a[t],a.b[t]],p=rt(o)?new Set(d.flatMap(h=>r.said(h))):null,l=n.proof(t),[u,f]=[l.both,l.either].map(h=>p&&!n.evidence.has(t)?h.filter(y=>p.has(
y)):h),c=p?0:a.weight[t]-new Set([...u,...f].map(n.storyOf)).size,m=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?
s.lists(r.lists[t]):"",`${s.npmi} ${Ot(e,t)}`];return[ye(e),g("h2",{class:"pair"},...d.map(h=>ee(e,h))),at([...m,re(e,r.since[t],r.until[t])]),se(s.evidence,u,g(
"div",{id:"evidence"},...n.byArticle(u).map(([h,y])=>Ce(e,h,y,d)))),se(s.apart,f,g("div",{id:"apart"},...n.byArticle(f).map(([h,y],M)=>(u.length||M>2?_e:Ce)(e,h,
y,d)))),a.database&&c>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(c)):"",n.evidence.get(t)?.more?g("button",{type:"button",class:"quiet",id:"ol\
der",click:()=>e.older(t)},s.older):""]}function fs(e,t,n,s){let{graph:i,words:o,view:a}=e,r=lt(i,t,n);return g("ol",{id:s,class:"line chain"},...n.map((d,p)=>{
let{both:l,either:u}=i.proof(d),f=i.byArticle(l.length?l:u).slice(0,2),c=p>0?fe(e,{...e.state,not:$e(e.state.not,r[p])},`${o.not} ${i.nameOf(r[p])}`):"";return g(
"li",{},ee(e,r[p])," — ",ue(e,d,o.inArticles(a.counts.weight[d]))," — ",ee(e,r[p+1]),c&&g("span",{class:"not"},c),...f.map(([m,h])=>_e(e,m,h,[r[p],r[p+1]])))}))}
function gs(e){let{graph:t,words:n,view:s,state:i}=e,[o,a]=i.chain,r=es(t,s,o,a),d=s.ways.filter(f=>f.length===1),p=s.ways.filter(f=>f.length>1),[l,...u]=[...d,
...p];return[ye(e),g("h2",{class:"pair"},ee(e,o),ee(e,a)),g("h3",{},d.length?n.direct:n.strongest),l?fs(e,o,l,"steps"):g("p",{class:"soft",id:"steps"},n.apart2),
se(n.ways,u,...u.map((f,c)=>fs(e,o,f,`way-${c}`))),se(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([f,c,m])=>g("li",{},ee(e,f),g("span",{},
ue(e,c,String(s.counts.weight[c]))," · ",ue(e,m,String(s.counts.weight[m])))))))]}function ws(e,{members:t}){let{graph:n,words:s,view:i}=e,o=new Set(t),a=i.edges.
filter(r=>o.has(n.data.a[r])!==o.has(n.data.b[r])).sort((r,d)=>i.tie(d)-i.tie(r)||r-d).slice(0,10);return[ye(e),g("h2",{},s.group(t.slice(0,3).map(n.nameOf))),g(
"h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},ee(e,r),g("span",{class:"number"},String(i.counts.articles[r]))))),
se(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g("li",{},Ae(e,r),ue(e,r,s.inArticles(i.counts.weight[r]))))))]}var Qt=26;function be(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var Zt=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function Uo(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var ys=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(Uo).join(",")).join(`\r
`)+`\r
`;function en({graph:e,view:t,picture:n}){let{data:s}=e,{counts:i}=t;return{node:o=>({label:s.name[o],name:s.name[o],labels:":"+e.typeOf(o),type:e.typeOf(o),aliases:s.
alias[o].join("; "),pinyin:s.pinyin[o],mentions:i.mentions[o],articles:i.articles[o],first:s.dates[i.first[o]],last:s.dates[i.last[o]],x:n.spotOf(o).x,y:-n.spotOf(
o).y}),edge:o=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[o]];return{source:s.name[s.a[o]],target:s.name[s.b[o]],label:a,interaction:a,kind:a,
weight:i.weight[o],sentences:i.sentences[o],lists:i.lists[o],npmi:i.npmi[o],first:s.dates[i.since[o]],last:s.dates[i.until[o]]}}}}function Go(e){let{graph:t,view:n}=e,
{head:s,keys:i}=t.data.declared,o=en(e),a=(p,l)=>Object.entries(i[p]).filter(([u])=>l[u]!==void 0&&l[u]!==null&&l[u]!=="").map(([u,f])=>`<data key="${f}">${Zt(l[u])}\
</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",o.node(p))}</node>`),d=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.
b[p]}">${a("edge",o.edge(p))}</edge>`);return`${s}${[...r,...d].join(`
`)}
</graph>
</graphml>
`}function Mt(e,t){let{graph:n,view:s,looks:i,picture:o,words:a,state:r}=e,{data:d}=n,p=o.scale(),l=_o(e,p),[u,f,c,m]=l.map(z=>z*p),h=z=>({x:o.spotOf(z).x*p,y:o.
spotOf(z).y*p}),y=s.edges.map(z=>{let[W,_,J]=[h(d.a[z]),h(d.b[z]),i.line(z)];return`<line x1="${W.x.toFixed(1)}" y1="${W.y.toFixed(1)}" x2="${_.x.toFixed(1)}" y\
2="${_.y.toFixed(1)}" stroke="${J.colour}" stroke-opacity="${J.opacity.toFixed(2)}" stroke-width="${Math.max(J.width*p,.5).toFixed(1)}"${J.dashes?` stroke-dasha\
rray="${J.dashes.join(" ")}"`:""}/>`}),M=s.nodes.map(z=>{let[W,_]=[h(z),i.radius(z)*p];return`<path transform="translate(${(W.x-_).toFixed(1)} ${(W.y-_).toFixed(
1)}) scale(${(_/8).toFixed(3)})" d="${Re[d.shapes[n.typeOf(z)]]}" fill="${i.colour(z)}" fill-opacity="${i.opacity(z)}"><title>${Zt(n.nameOf(z))}</title></path>`}),
O=o.toMap,k=(z,W,_,J,Y="")=>`<text x="${W.toFixed(1)}" y="${_.toFixed(1)}" font-size="${J}" fill="${t.ink}" ${Y}>${Zt(z)}</text>`,$=o.labels().map(({text:z,x:W,
y:_})=>{let J=O({x:W,y:_});return k(z,J.x*p,J.y*p,13,`text-anchor="middle" dominant-baseline="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),
v=r.colour==="community"?s.groups.map(({number:z,members:W})=>[Ie[z%Ie.length],a.group(W.slice(0,3).map(n.nameOf)),"dot"]):d.types.filter(z=>s.nodes.some(W=>n.typeOf(
W)===z)).map(z=>[d.colours[z],d.labels[z][a.language].many,d.shapes[z]]),A=v.flatMap(([z,W,_],J)=>[`<path transform="translate(${u.toFixed(1)} ${(m+12+Qt*J).toFixed(
1)})" d="${Re[_]}" fill="${z}"/>`,k(W,u+24,m+25+Qt*J,13)]),j=m+30+Qt*v.length,P=`${a.corpus(s.counts.pages,s.counts.stories,Je(e))} · ${a.sizeOf[r.size]} · ${a.
widthOf} · kg`,N=[u-20,f-64,c-u+40,j-f+84].map(z=>z.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${N.join(" ")}" width="${N[2]}" height=\
"${N[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${N[0]}" y="${N[1]}" width="100%" height="100%" fill="${t.paper}"/>${[
k(Ve(e),u,f-32,22,'font-weight="600"'),...y,...M,...$,...A,k(P,u,j,12)].join(`
`)}</svg>`}function Ve({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Je({graph:e,state:t,months:n}){return t.from||t.to?`${t.from||n[0]} – ${t.to||n.at(-1)}`:gt(e.data,...On(e.data))}function _o({view:e,looks:t,picture:n},s){
let i=[...e.nodes.map(o=>{let[{x:a,y:r},d]=[n.spotOf(o),t.radius(o)];return[a-d,r-d,a+d,r+d]}),...n.labels().map(o=>{let[a,r]=[n.toMap({x:o.left,y:o.top}),n.toMap(
{x:o.right,y:o.bottom})];return[a.x,a.y,r.x,r.y]})];return i.length?[0,1].map(o=>Math.min(...i.map(a=>a[o]))).concat([2,3].map(o=>Math.max(...i.map(a=>a[o])))):
[0,0,400/s,300/s]}function Yt(e,t,n){let s=new Image;s.addEventListener("load",()=>{let i=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});i.getContext("2d").drawImage(s,0,0,i.width,i.height),i.toBlob(o=>be("graph.png",o))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Mt(e,t))}
var Ko={png:(e,t)=>Yt(e,t,1),png2:(e,t)=>Yt(e,t,2),png4:(e,t)=>Yt(e,t,4),svg:(e,t)=>be("graph.svg",Mt(e,t),"image/svg+xml"),graphml:e=>be("graph.graphml",Go(e),
"application/xml"),nodes:e=>be("graph-nodes.csv",ys(e.graph.data.declared.nodes,e.view.nodes.map(en(e).node)),"text/csv"),edges:e=>be("graph-edges.csv",ys(e.graph.
data.declared.edges,e.view.edges.map(en(e).edge)),"text/csv")};function bs(e,t,n,s){T("files").replaceChildren(...Object.entries(Ko).map(([i,o])=>g("button",{type:"\
button","data-file":i,click:()=>o(t(),n())},e.options[i])),g("button",{type:"button",id:"print",click:s},e.print))}var Et=5,Vo=10;function ks({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(i=>t.passes(i)&&n.sel.has(e.otherEnd(i,s)))))].
sort((s,i)=>t.tie(i)-t.tie(s)||s-i)}function Os(e){let{graph:t,words:n,state:s,view:i}=e,o=ks(e);return[ye(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Je(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},ae("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>Qo(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},ee(e,a),
fe(e,{...s,sel:$e(s.sel,a)},n.unselect)))),se(n.among,o,g("ol",{class:"rows",id:"among"},...o.map(a=>g("li",{},Ae(e,a),ue(e,a,n.inArticles(i.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>Jo(e,a)):[],...s.dossier?o.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...Xo(e,a)]):[]]}function $s({
graph:e,words:t,state:n},s){return e.data.post.filter(i=>i[0]===s&&je(e,n,i)).map(([,i,o,a,r,d,p,l])=>`${a?t.former+" ":""}${i}${o===""?"":` · ${typeof o=="num\
ber"?e.nameOf(o):o}`}（${p||l?`${p||"…"} – ${l||"…"}`:[e.data.dates[r],e.data.dates[d]].filter(Boolean).join(" – ")}）`)}function Jo(e,t){let{graph:n,
words:s,view:i}=e,{counts:o}=i,a=o.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[we(e,t),s.inArticles(o.articles[t]),re(e,o.first[t],
o.last[t])].join(" · ")),...$s(e,t).map(r=>g("p",{},...kt(r))),...n.byArticle(a).slice(0,Et).map(([r,d])=>Ce(e,r,d.slice(0,2),[t]))]}function Xo(e,t){let{graph:n}=e,
{both:s,either:i}=n.proof(t);return n.byArticle(s.length?s:i).slice(0,Et).map(([o,a])=>Ce(e,o,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var ke=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function Qo(e){let{graph:t,words:n,state:s,view:i}=e,{counts:o}=i,a=async d=>{let p=[];for(let[l,u]of d)for(let{text:f}of await t.
quotes(u.slice(0,2)))p.push(`> ${ke(Dt(e,f,l))}`);return p},r=[`# ${n.dossierOf}: ${ke(t.data.title)}`,ke(Je(e)),...s.note.split(/\n+/).filter(Boolean).map(ke)];
for(let d of s.sel){let p=t.edgesOf[d].filter(i.passes).sort((l,u)=>i.tie(u)-i.tie(l)).slice(0,Vo);r.push(`## ${ke(t.nameOf(d))}`,[we(e,d),n.inArticles(o.articles[d]),
re(e,o.first[d],o.last[d])].map(ke).join(" · "),...$s(e,d).map(l=>`- ${ke(l)}`)),r.push(`${n.companions}${n.colon}${p.map(l=>`${ke(t.nameOf(t.otherEnd(l,d)))} ${o.
weight[l]}`).join(n.stroke)}`,...await a(t.byArticle(o.said(d)).slice(0,Et)))}for(let d of ks(e)){let{both:p,either:l}=t.proof(d);r.push(`## ${ke(t.nameOf(t.data.
a[d]))} — ${ke(t.nameOf(t.data.b[d]))}`,n.inArticles(o.weight[d]),...await a(t.byArticle(p.length?p:l).slice(0,Et)))}be("dossier.md",r.join(`

`)+`
`,"text/markdown")}var Yo=60,Ss=90,Tt={timer:0,key:""};function vs(e,t){let n=T("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Tt.key&&(Tt.key=s,clearTimeout(Tt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?ni(e,t.edge):ei(e,t.node)).flat())),t&&Zo(n,t)}function Zo(e,{x:t,y:n}){let s=T("canvas"),i=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,o=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${i}px, ${o}px)`}function ei(e,t){
let{graph:n,words:s,view:i}=e,{counts:o}=i,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&je(n,e.state,r)).slice(0,3);return[g("b",{},Se(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),g("p",{class:"soft"},[we(e,t),s.inArticles(o.articles[t]),n.data.dates[o.last[t]]&&s.lastSeen(n.data.dates[o.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,d])=>g("p",{},r,d===""?"":` · ${typeof d=="number"?n.nameOf(d):d}`))]}function ti(e,t){let{graph:n,words:s,view:i}=e,o=St(e,t);return[g("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(i.state.links,o.length),re(e,i.counts.since[t],i.counts.until[t])].filter(
Boolean).join(" · ")),o.slice(0,3).map(a=>g("p",{},Xt(e,t,a)))]}function ni(e,t){let{graph:n,words:s,view:i}=e,{data:o}=n,{counts:a}=i;if(n.isTyped(t))return ti(
e,t);let{both:r,either:d}=n.proof(t),p=new Set([...r,...d].map(c=>n.dayOf(n.articleOf(c))).filter(Boolean)).size,l=g("p",{class:"said"}),u=r.filter(c=>!n.lists.
has(c)),f=n.byArticle(u.length?u:r)[0];return f&&(Tt.timer=setTimeout(async()=>{let[{text:c}]=await n.quotes([f[1][0]]);l.textContent=c.length>Ss?c.slice(0,Ss)+
"…":c},Yo)),[g("b",{},`${n.nameOf(o.a[t])} — ${n.nameOf(o.b[t])}`),g("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(p),re(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),l]}var X=e=>e.toLocaleString("en"),pe=(e,t)=>`${X(e)} ${t}${e===1?"":"s"}`,tn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,i)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[i]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
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
common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,i,o)=>`本文件只含数据库的一部分：${e} \
/ ${t} 个实体，${n} / ${s} 条联系，${i} / ${o} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,rest:(e,t,n,s,i,o)=>`先列出\
 ${e} / ${t} 个实体、${n} / ${s} 条联系、${i} / ${o} 篇报道的原句，其余在搜索和点选时从数据库取来。`,older:"再取更早的原句",
unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${X(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,partly:"（只计本文件内的报道）",
cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",off1:e=>`去掉筛选：${e}`,against:"\
对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即显示`,
hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每\
个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${X(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"\
很强，且分属不同社群（不计枢纽）",leadPeople:"人物",leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}\
”`,textHits:(e,t)=>t?`${X(e)} 句原文`:`已找到 ${X(e)} 句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`\
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
"post"?`${X(t)} 项职务`:`${X(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e}\
 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},en:{language:"en",tag:"en",search:"Search names, \
aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go to the next node, Enter to its details, plus and m\
inus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom out",whole:"Show all",close:"Back to overview",ego:"\
Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,i)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"lines of posts shown",event:"lines of events sh\
own"}[i]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`“${e}” (${t})`,corpus:(e,t,n)=>[e===
null?"":pe(e,"page"),pe(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for its posts, aliases and companions, an edg\
e for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Mentions",inArticles:e=>pe(e,"article"),named:e=>pe(
e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"In the articles credited",name:"Name",together:"\
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
oth (with the first · with the second)",not:"not through",notThrough:"not through",part:(e,t,n,s,i,o)=>`This file holds a part of the database: ${e} of ${t} en\
tities, ${n} of ${s} links, the sentences of ${i} of ${o} articles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,i,o)=>`To begin with ${e}\
 of ${t} entities, ${n} of ${s} links and the sentences of ${i} of ${o} articles; the rest comes from the database as you search and choose.`,older:"Fetch older\
 sentences",unanswered:e=>`The database gives no answer: ${e}`,elsewhere:e=>`The sentences of ${pe(e,"more article")} are not in this file; kg pair shows them.`,
partly:" (articles of this file alone counted)",cite:"Copy the sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"copied",chips:"\
Filters that are on",off1:e=>`Take off: ${e}`,against:"against",unknown:e=>`No entity is called ${e}; this is the overview.`,hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}\
: linked with nearly everybody, left out of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (\
choose one to see it alone)",restOf:"Others",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Wi\
dth: articles and sentences together",shapeOf:"Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture togethe\
r, then those in which both ends are unusually concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to oth\
ers",moreNear:e=>`Bring out more companions in the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,
days:e=>pe(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===t?e:`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"\
Seen for the first time",gone:"Not seen in these months",newPairs:"Links that began",nothingNew:"There is nothing before to compare with.",surprises:"Surprising\
 links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"Companies",leadPlaces:"Places",texts:e=>`\
Search the text for “${e}”`,textHits:(e,t)=>t?pe(e,"sentence"):`${pe(e,"sentence")} so far, still searching…`,noText:"No sentence holds these words",namedThere:"\
Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",partOfArticle:"The sentences that this file holds",time:"\
Time: drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}\
: articles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add \
this view as a step",stepKeep:"Keep the words",stepView:"Keep the words, with this view",stepCancel:"Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move st\
ep ${e} up`,down:e=>`Move step ${e} down`,rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the pic\
ture to what you want to tell, write a title, and add it as a step; then the next.",keptHere:"Changes are kept in this browser alone: save a file to hand them o\
n.",keptThere:"Changes are kept in the server's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"Save the steps (for kg story)",savePage:"Save the pag\
e with this story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post; dashed: former posts alone",event:"\
Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"chairs",speak:"speaks",sign:"si\
gns",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>pe(t,e===
"post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"\
Notes (kept in the dossier and the address)",selectHint:"Hold Shift and click nodes to select several."}};var Ms=5,si=6,oi=6,ii=3;function ai({graph:e,months:t,state:n}){let s=new Set(e.data.doc.map((d,p)=>e.monthOf(p))),i=t.filter(d=>s.has(d)),o=i.filter(d=>(!n.from||
d>=n.from)&&(!n.to||d<=n.to)),a=Math.max(1,Math.round(o.length/oi)),r=o[o.length-a];return r&&r>i[0]?{from:r,to:o.at(-1)}:null}function ri(e,t){let{graph:n,view:s,
state:i}=e,{data:o}=n,{counts:a}=s,[r,d]=[c=>o.dates[c],t.from],p=c=>n.isOf(c,i.types)&&!i.hide.has(c),l=o.name.map((c,m)=>m).filter(c=>p(c)&&a.articles[c]>0&&r(
a.first[c])),u=c=>c.sort((m,h)=>a.articles[h]-a.articles[m]||m-h),f=c=>c&&(!i.from||c.slice(0,7)>=i.from)&&(!i.to||c.slice(0,7)<=i.to);return{posts:o.post.filter(
([c,,,m,h])=>!m&&typeof c=="number"&&p(c)&&r(h)>=d&&f(r(h))).sort((c,m)=>r(m[4])<r(c[4])?-1:1),fresh:u(l.filter(c=>r(o.first[c])>=d&&["official","person"].includes(
n.typeOf(c)))),gone:u(l.filter(c=>r(o.last[c])&&r(o.last[c])<d&&n.typeOf(c)==="official"&&a.articles[c]>1)),pairs:o.a.map((c,m)=>m).filter(c=>s.passes(c)&&r(o.since[c])>=
d&&p(o.a[c])&&p(o.b[c])&&[o.a[c],o.b[c]].every(m=>r(o.first[m])&&r(o.first[m])<d)).sort((c,m)=>s.tie(m)-s.tie(c)||c-m)}}function li({graph:e,view:t,state:n}){let{
data:s}=e,{counts:i}=t,o=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(i.npmi[r]??0)*Math.log2(1+i.weight[r]);return s.a.map((r,d)=>d).filter(r=>t.
passes(r)&&i.weight[r]>=ii&&o(s.a[r])&&o(s.b[r])&&s.community[s.a[r]]!==s.community[s.b[r]]).sort((r,d)=>a(d)-a(r)||r-d)}var Xe=(...e)=>g("li",{},...e),ci=(e,t)=>g(
"ol",{class:"rows",id:e},...t),Es=e=>({class:"rows",id:e});function di(e){let{words:t,graph:n}=e,s=ai(e);if(!s)return[];let i=ri(e,s),{counts:o}=e.view,a=(d,p)=>Xe(
ee(e,d),g("time",{},re(e,p,p))),r=(d,p,l,u)=>p.length?[g("h4",{},`${d} ${X(p.length)}`),...xe(e,Es(u),p,Ms,l)]:[];return g("section",{class:"card",id:"changed"},
g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),r(t.newPosts,i.posts,([d,p,l,,u])=>Xe(g("span",{},ee(e,d)," ",p,l===""?"":` · ${typeof l==
"number"?n.nameOf(l):l}`),g("time",{},re(e,u,u))),"new-posts"),r(t.newPeople,i.fresh,d=>a(d,o.first[d]),"new-people"),r(t.gone,i.gone,d=>a(d,o.last[d]),"gone"),
r(t.newPairs,i.pairs,d=>Xe(Ae(e,d),g("time",{},re(e,o.since[d],o.since[d]))),"new-pairs"))}function fi(e){let t=li(e);return t.length===0?[]:g("section",{class:"\
card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),...xe(e,Es("surprises"),t,Ms,n=>Xe(Ae(e,n),ue(e,n,e.words.inArticles(e.view.counts.
weight[n])))))}function pi(e){let t=_t(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.groupsTitle),...t)}function At(e,t,n,s){
let{graph:i,view:o,state:a}=e,{articles:r}=o.counts,p=i.data.name.map((l,u)=>u).filter(l=>n.includes(i.typeOf(l))&&i.isOf(l,a.types)&&!a.hide.has(l)&&r[l]>0&&!o.
leftOut.includes(l)).sort((l,u)=>r[u]-r[l]||l-u).slice(0,si);return se(t,p,g("ol",{class:"bars",id:s},...p.map(l=>Xe(ee(e,l),g("span",{class:"number"},String(r[l])),
Ln(g("i",{class:"bar"}),r[l]/r[p[0]],e.looks.colour(l))))))}function Ts(e){let{graph:t,words:n,view:s}=e,{counts:i}=s,o=Je(e)||n.undated,a=s.edges.filter(r=>s.passes(
r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,d)=>i.weight[d]-i.weight[r]||s.tie(d)-s.tie(r)||r-d).slice(0,8);return[g("h2",{},t.data.title),g(
"p",{class:"soft",id:"corpus"},...kt(n.corpus(i.pages,i.stories,o)),rt(e.state)&&t.data.database?n.partly:""),g("p",{class:"hint"},n.hint),e.state.links==="even\
t"?Yn(e):"",di(e),fi(e),pi(e),g("div",{id:"leading"},At(e,n.leadPeople,["official","person"],"people"),At(e,n.leadOrgans,["agency","institution"],"organs"),At(e,
n.leadCompanies,["company"],"companies"),At(e,n.leadPlaces,["district"],"places")),se(n.closest,a,ci("closest",a.map(r=>Xe(Ae(e,r),ue(e,r,n.inArticles(i.weight[r]))))))]}function As(e){let t=0,n=null;function s(i,o=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},d={...r,...n,...i};if(n=o?d:null,!o){e.moveTo(d);return}
let p=performance.now(),l=u=>{if(a!==t)return;let f=Math.max(0,Math.min((u-p)/o,1)),c=f<.5?2*f*f:1-2*(1-f)*(1-f),m=h=>r.position[h]+c*(d.position[h]-r.position[h]);
e.moveTo({scale:r.scale*(d.scale/r.scale)**c,position:{x:m("x"),y:m("y")}}),f<1?requestAnimationFrame(l):(n=null,e.redraw())};requestAnimationFrame(l)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function xs({x:e,y:t},n,s){let[i,o]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*i+(t-n.y)*o)/(i*i+o*o||1)));return Math.hypot(e-n.x-a*i,t-n.y-a*o)}function Cs(e){
let t=o=>o.sort((a,r)=>a-r)[o.length>>1],n={x:t(e.map(o=>o.x)),y:t(e.map(o=>o.y))},s=o=>Math.hypot(o.x-n.x,o.y-n.y),i=2*t(e.map(s));return e.filter(o=>s(o)<=i)}
function Ls(e){let t=e.slice().sort((i,o)=>i.x-o.x||i.y-o.y),n=(i,o,a)=>(o.x-i.x)*(a.y-i.y)-(o.y-i.y)*(a.x-i.x)>0,s=i=>i.reduce((o,a)=>{for(;o.length>1&&!n(o.at(
-2),o.at(-1),a);)o.pop();return[...o,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var xt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Ns=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Ps(){let e=new Map,
t=(n,s)=>{for(let i=Math.floor(n.left/80);i<=Math.floor(n.right/80);i++)for(let o=Math.floor(n.top/80);o<=Math.floor(n.bottom/80);o++)if(s(`${i} ${o}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,i=>e.get(i)?.some(o=>o.i!==s&&xt(o,n)))}}function nn({turn:e,bodies:t,
covers:n,room:s,height:i,most:o}){let[a,r]=[Ps(),Ps()];for(let{i:p,x:l,y:u,radius:f}of t)r.add({...Ns(l,u,f*2,f*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let d=[];
for(let{i:p,x:l,y:u,radius:f,text:c,width:m,must:h}of e){if(d.length>=o)break;let[y,M]=[f+i*.6,f+m/2+2],O=[[0,y],[M,0],[-M,0],[0,-y],[M*.8,y*.8],[-M*.8,y*.8],[M*
.8,-y*.8],[-M*.8,-y*.8],...h?[[0,y*1.7],[0,-y*1.7]]:[]].map(([$,v])=>({...Ns(l+$,u+v,m,i),x:l+$,y:u+v,i:p,text:c})).filter($=>$.left>s.left&&$.right<s.right&&$.
top>s.top&&$.bottom<s.bottom&&!a.touching($)),k=O.find($=>!r.touching($,p))??(h?O[0]:void 0);k&&(a.add(k),d.push(k))}return d}function Is(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),i=new Map([[n,{x:0,y:0}]]),[o,a]=[1,2].map(p=>t.nodes.filter(l=>l!==n&&(s.get(
l)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),d=ui(hi(e,o,p=>-(r.get(p)??0)),130,i);if(a.length){let p=new Map(a.map(u=>[u,gi(e,u,i)])),l=a.
sort((u,f)=>p.get(u)-p.get(f));mi(l,d+64,i)}return i}function hi(e,t,n){return e.data.types.map(s=>t.filter(i=>e.typeOf(i)===s).sort((i,o)=>n(i)-n(o)||i-o)).filter(
s=>s.length)}function ui(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),i=-Math.PI/2,o=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[d,p]=[0,t];for(;d<a.
length;){let l=Math.max(1,Math.floor(r*p/64)),u=a.slice(d,d+l);u.forEach((f,c)=>{let m=i+r*(c+.5)/u.length;n.set(f,{x:1.25*p*Math.cos(m),y:p*Math.sin(m)})}),d+=
u.length,o=Math.max(o,p),p+=64}i+=r}return o}function mi(e,t,n){let[s,i]=[0,t];for(;s<e.length;){let o=Math.floor(2*Math.PI*i/64),a=Math.ceil((e.length-s)/o),r=e.
filter((p,l)=>l>=s&&(l-s)%a===0).slice(0,o),d=a>1?r:e.slice(s);if(d.forEach((p,l)=>{let u=-Math.PI+2*Math.PI*(l+.5)/d.length;n.set(p,{x:1.25*i*Math.cos(u),y:i*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,i+=64}}function gi(e,t,n){let i=e.edgesOf[t].map(o=>n.get(e.otherEnd(o,t))).filter(o=>o&&(o.x||o.y)).reduce(
([o,a],r)=>{let d=Math.hypot(r.x,r.y);return[o+r.x/d,a+r.y/d]},[0,0]);return Math.atan2(i[1],i[0])}function Rs(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let i=new Map(s.map(p=>[p,[]]));for(let p of t.edges)i.get(e.a[p])?.push(e.b[p]),i.get(e.b[p])?.push(e.a[p]);let o=new Map,a=({x:p,y:l})=>[Math.floor(p/48),
Math.floor(l/48)],r=p=>{let l=a(p).join();o.has(l)?o.get(l).push(p):o.set(l,[p])},d=(p,l)=>{let[u,f]=a(p);for(let c=-2;c<=2;c++)for(let m=-2;m<=2;m++)if(o.get(`${u+
c},${f+m}`)?.some(h=>Math.hypot(p.x-h.x,p.y-h.y)<l))return!1;return!0};n.forEach(r);for(let p of s){let l=i.get(p).map(M=>n.get(M)).filter(Boolean),u=M=>l.length?
l.reduce((O,k)=>O+k[M],0)/l.length:0,[f,c]=[u("x"),u("y")],m=M=>({x:f+12*Math.sqrt(M)*Math.cos(M*2.4),y:c+12*Math.sqrt(M)*Math.sin(M*2.4)}),h=0;for(;h<150&&!d(m(
h),96);)h++;if(h===150)for(h=0;!d(m(h),48);)h++;let y=m(h);n.set(p,y),r(y)}}var wi=12,js=400,zs=16,yi={mouse:12,touch:24},bi={mouse:6,touch:12},ki=60,Bs=400,Oi=17,Hs=Object.fromEntries(Object.entries(Re).map(([e,t])=>[e,new Path2D(t)]));
function qs(e,t,n,s){let{data:i}=t,o={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:w,x:S,y:x})=>[w,{x:S,y:x}])),r={nodes:new Map,
edges:new Map},d=new Map,p=a,[l,u]=[null,null],[f,c,m]=[null,null,{}],h=[],y=[],M=new Set,[O,k,$,v]=[null,!1,!1,!0],A=!1,j=()=>{},P=w=>p.get(w),N=({x:w,y:S})=>{
let[x,L]=[l.getScale(),l.getViewPosition()];return{x:(w-L.x)*x+e.clientWidth/2,y:(S-L.y)*x+e.clientHeight/2}},z=()=>f.nodes.filter(w=>r.nodes.has(w)).map(w=>({i:w,
...N(p.get(w)),radius:c.radius(w)*l.getScale()}));function W(w,S,x){[f,m]=[w,S],p=f.state.ego&&f.state.node>=0?Is(t,f,f.state.node):a,Rs(i,f,p),c=Sn(t,f,m,P,We(
f.nodes,()=>20).scale),O=null,s.hover(null),M=new Set,h.length||setTimeout(_,l?ki:0),A||=x,h=[Y]}function _(){h.shift()?.(),h.length&&setTimeout(_)}let J=()=>{for(;h.
length;)h.shift()()};function Y(){let w=f.state.pin,S=f.nodes.map(R=>({id:R,...$&&r.nodes.has(R)?{}:p.get(R),size:c.radius(R),shape:i.shapes[t.typeOf(R)],...le(
R),fixed:w.has(R)})),x=f.edges.map(R=>{let{width:K,opacity:F,colour:te,dashes:ce}=c.line(R);return{id:R,from:i.a[R],to:i.b[R],width:K,dashes:ce,color:{color:te,
opacity:F}}}),L=[];for(let R=0;R<x.length;R+=Bs)L.push(()=>Ne("edges",x.slice(R,R+Bs)));let q=()=>{he("edges",f.edges),he("nodes",f.nodes)},H=()=>{A&&Te(),A=!1,
l.redraw()};h=l?[q,()=>Ne("nodes",S),...L,H]:[B,()=>{Ne("nodes",S),Te(),A=!1,j()},...L,()=>l.redraw()]}let le=w=>({opacity:c.opacity(w),borderWidth:f.state.pin.
has(w)||f.chosen.includes(w)?2.5:1.5,color:{background:c.colour(w),border:f.state.pin.has(w)||f.chosen.includes(w)||f.state.sel.has(w)?m.ink:m.paper}});function he(w,S){
let x=new Set(S),L=[...r[w].keys()].filter(q=>!x.has(q));L.forEach(q=>r[w].delete(q)),L.length&&o[w].remove(L)}function Ne(w,S){let x=S.map(L=>[L,JSON.stringify(
L)]).filter(([L,q])=>r[w].get(L.id)!==q);x.forEach(([L,q])=>r[w].set(L.id,q)),x.length&&o[w].update(x.map(([L])=>L))}function Pe(w,S){let x=w.canvas.width/e.clientWidth;
w.save(),w.setTransform(x,0,0,x,0,0),S(w),w.restore()}function Me(w){if(!(!f||f.state.ego||f.state.colour!=="community"||f.state.links!=="together"))for(let{number:S,
members:x}of f.groups){if(f.lit&&f.state.group!==S)continue;let L=Ls(Cs(x.map(P)));L.length<3||(w.beginPath(),L.forEach(({x:q,y:H},R)=>R?w.lineTo(q,H):w.moveTo(
q,H)),w.closePath(),[w.lineJoin,w.lineWidth]=["round",64],w.fillStyle=w.strokeStyle=`color-mix(in srgb, ${c.coloured.get(S)} ${f.state.group===S?16:7}%, ${m.paper}\
)`,w.fill(),w.stroke())}}let He=(w,S)=>(d.has(S)||d.set(S,w.measureText(S).width+6),d.get(S)),Ee=w=>t.nameOf(w).length>zs?t.nameOf(w).slice(0,zs-1)+"…":t.nameOf(
w);function Pt(w){w.font=`13px ${getComputedStyle(document.body).fontFamily}`,[w.textBaseline,w.textAlign,w.lineJoin]=["middle","center","round"];let S=z().filter(
({x:D,y:Z})=>D>0&&Z>0&&D<e.clientWidth&&Z<e.clientHeight),x=new Set(f.nodes.slice().sort((D,Z)=>D-Z).slice(0,wi)),L=O?.node!==void 0?Oe(O.node):M.size?M:null,q=D=>f.
chosen.includes(D)?-3:f.state.pin.has(D)||f.lit?.strong.has(D)?-1:0,H=D=>!f.lit||f.state.ego||f.lit.strong.has(D)||f.state.pin.has(D)||f.lit.weak.has(D),R=new Map(
f.around.map((D,Z)=>[t.otherEnd(D,f.state.node),Z])),K=(D,Z)=>({...D,text:Ee(D.i),width:He(w,Ee(D.i)),must:Z}),F=S.filter(({i:D})=>H(D)).sort((D,Z)=>q(D.i)-q(Z.
i)||(R.get(D.i)??1e6)-(R.get(Z.i)??1e6)||D.i-Z.i).map(D=>K(D,!f.lit&&x.has(D.i)||f.state.sel.has(D.i)||q(D.i)===-3)),te={room:{left:2,top:2,right:e.clientWidth-
2,bottom:e.clientHeight-2},height:Oi,most:k?js/5:js},{boxes:ce}=s.covers();if(y=nn({turn:F,bodies:S,covers:ce,...te}),L){let D=ne=>L.has(ne)||ne===O?.node,Z=y.filter(
({i:ne})=>D(ne)),Fe=new Set(Z.map(({i:ne})=>ne)),de=nn({turn:S.filter(({i:ne})=>D(ne)&&!Fe.has(ne)).map(ne=>K(ne,ne.i===O?.node)),bodies:S,covers:[...ce,...Z],...te});
y=[...Z,...de,...y.filter(ne=>!D(ne.i)&&!de.some(yo=>xt(ne,yo)))]}(O||M.size)&&ft(w,L);for(let{x:D,y:Z,text:Fe,i:de}of y)w.globalAlpha=L&&!L.has(de)&&de!==O?.node?
.25:f.lit?.weak.has(de)&&!f.lit.strong.has(de)&&!L?.has(de)?.6:1,[w.lineWidth,w.strokeStyle]=[3.5,m.paper],w.fillStyle=x.has(de)||q(de)<0||L?.has(de)||de===O?.node?
m.ink:m.soft,w.strokeText(Fe,D,Z),w.fillText(Fe,D,Z);w.globalAlpha=1,dt(w)}function dt(w){w.font=`11px ${getComputedStyle(document.body).fontFamily}`;let S=[...y];
for(let x of f.lit?.edges??[]){if(!t.isTyped(x)||k)continue;let[L,q,H]=[s.line(x),N(P(i.a[x])),N(P(i.b[x]))],[R,K,F]=[(q.x+H.x)/2,(q.y+H.y)/2,w.measureText(L).width],
te={left:R-F/2,right:R+F/2,top:K-8,bottom:K+8};S.some(ce=>xt(ce,te))||(S.push(te),[w.lineWidth,w.strokeStyle,w.fillStyle]=[3.5,m.paper,m.accent],w.strokeText(L,
R,K),w.fillText(L,R,K))}}let Oe=w=>new Set(f.edges.filter(S=>i.a[S]===w||i.b[S]===w).map(S=>t.otherEnd(S,w)));function ft(w,S){let x=O?.edge!==void 0?[O.edge]:O?
f.edges.filter(H=>i.a[H]===O.node||i.b[H]===O.node):[];S&&([w.globalAlpha,w.fillStyle]=[.72,m.paper],w.fillRect(0,0,e.clientWidth,e.clientHeight));let L=l.getScale();
for(let H of x){let[R,K]=[N(P(i.a[H])),N(P(i.b[H]))];[w.globalAlpha,w.strokeStyle,w.lineWidth]=[.75,m.accent,Math.max(c.line(H).width*L,1.2)+(S?0:1.5)],w.beginPath(),
w.moveTo(R.x,R.y),w.lineTo(K.x,K.y),w.stroke()}w.globalAlpha=1;let q=[...S??[],...O?.node===void 0?[]:[O.node],...O?.edge===void 0?[]:[i.a[O.edge],i.b[O.edge]]];
for(let H of q)r.nodes.has(H)&&pt(w,H,L)}function pt(w,S,x){let[{x:L,y:q},H]=[N(P(S)),c.radius(S)*x/7.2];w.save(),w.translate(L-8*H,q-8*H),w.scale(H,H),w.fillStyle=
c.colour(S),w.fill(Hs[i.shapes[t.typeOf(S)]]),S===O?.node&&([w.strokeStyle,w.lineWidth]=[m.ink,2/H],w.stroke(Hs[i.shapes[t.typeOf(S)]])),w.restore()}function qe(w,S="\
mouse"){if(!f||!l)return null;let x=z().map(({i:F,x:te,y:ce,radius:D})=>[Math.hypot(te-w.x,ce-w.y)-D,F]),[L,q]=x.reduce((F,te)=>te[0]<F[0]?te:F,[1/0,-1]),H=y.find(
F=>w.x>=F.left&&w.x<=F.right&&w.y>=F.top&&w.y<=F.bottom);if(H)return{node:H.i};if(L<=yi[S])return{node:q};let[R,K]=[-1,bi[S]];for(let F of f.edges){if(f.lit&&!f.
lit.edges.has(F)&&!f.state.ego)continue;let te=xs(w,N(P(i.a[F])),N(P(i.b[F])));te<K&&([R,K]=[F,te])}return R<0?null:{edge:R}}function De(w){let S=w&&!k?qe(w):null;
(S?.node!==O?.node||S?.edge!==O?.edge)&&(O=S,e.style.cursor=S?"pointer":"",l?.redraw()),s.hover(S&&{...S,...w})}function Te(w=0,S=f.nodes,x=1.6){!S.length||!l||
!e.clientWidth||(v=S===f.nodes,u.to(We(S,c.radius,x),w))}function We(w,S,x=1.6){let L=Z=>w.reduce(([Fe,de],ne)=>[Math.min(Fe,P(ne)[Z]-S(ne)),Math.max(de,P(ne)[Z]+
S(ne))],[1/0,-1/0]),[[q,H],[R,K]]=[L("x"),L("y")],{left:F,top:te}=s.covers(),ce=[e.clientWidth-F-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-te,100)],
D=w.length?Math.min(ce[0]/(H-q),ce[1]/(K-R),x):1;return{scale:D,position:{x:(q+H)/2-F/2/D,y:(R+K)/2-te/2/D}}}function It(w,S){let x=Math.min(60,e.clientWidth/8,
e.clientHeight/8);w.every(q=>{let{x:H,y:R}=N(P(q));return H>x&&H<e.clientWidth-x&&R>x&&R<e.clientHeight-x})||Te(S,w,Math.max(l.getScale(),.8))}function b(w,[S,x]){
let L=P(w),[q,H]=[-1,1/0];for(let R of f.nodes){let[K,F]=[P(R).x-L.x,P(R).y-L.y],te=K*S+F*x,ce=te+2.5*Math.abs(K*x-F*S);R!==w&&te>0&&ce<H&&([q,H]=[R,ce])}return q}
function E(w){w===$||!l||($=w,w||I(f.nodes),l.setOptions({physics:{enabled:w,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},
stabilization:!1}}))}let I=w=>{for(let[S,x]of Object.entries(l.getPositions(w)))p.set(Number(S),x)};function B(){l=new vis.Network(e,o,n.options),u=As(l),e.firstElementChild.
removeAttribute("tabindex"),l.on("beforeDrawing",w=>{$&&I(f.nodes),Me(w)}),l.on("afterDrawing",w=>Pe(w,Pt)),l.on("dragStart",()=>{k=!0,v=!1,u.stop(),De(null)}),
l.on("dragEnd",({nodes:w})=>{k=!1,w.length&&I(w),l.unselectAll(),l.redraw()}),l.on("zoom",()=>{v=!1,u.stop(),De(null)}),l.on("resize",()=>{v&&Te()}),l.on("click",
({pointer:w,event:S})=>{let x=qe(w.DOM,S.pointerType==="touch"?"touch":"mouse");l.unselectAll(),x?.node!==void 0?s.node(x.node,S.srcEvent??S):x?s.edge(x.edge):s.
nothing()}),e.addEventListener("pointermove",w=>{if(w.pointerType==="touch")return;let S=e.getBoundingClientRect();De({x:w.clientX-S.left,y:w.clientY-S.top})}),
e.addEventListener("pointerleave",()=>De(null))}let U=({x:w,y:S})=>{let x=e.getBoundingClientRect();return{x:x.left+w,y:x.top+S}};function oe(w){J();let[S,x]=[i.
a[w],i.b[w]].map(q=>N(P(q))),L=({x:q,y:H},R)=>[[0,0],[-R,-R],[R,R],[-R,R],[R,-R]].every(([K,F])=>qe({x:q+K,y:H+F})?.edge===w);for(let q of[1,0])for(let H=.5,R=0;R<
80;R++,H=.5+(R%2?1:-1)*.006*R){let K={x:S.x+(x.x-S.x)*H,y:S.y+(x.y-S.y)*H};if(L(K,q))return U(K)}return null}return Object.freeze({draw:W,now:J,fit:Te,bringIntoView:It,
shine:w=>{M=new Set(w.filter(S=>r.nodes.has(S))),l?.redraw()},refit:()=>{v&&Te()},next:b,move:E,hit:qe,pointOf:oe,spotOf:P,moves:()=>$,whenReady:w=>{j=w},isReady:()=>l!==
null&&y.length>0,isStill:()=>l!==null&&!h.length&&u.isStill(),looks:()=>c,scale:()=>l?.getScale()??1,zoom:(w,S)=>{v=!1,u.to({scale:u.scale()*w},S)},centre:(w,S)=>u.
to({position:P(w),scale:S}),labels:()=>y,point:w=>({...U(N(P(w))),radius:c.radius(w)*l.getScale()}),onScreen:U,toMap:({x:w,y:S})=>{let[x,L]=[l.getScale(),l.getViewPosition()];
return{x:(w-e.clientWidth/2)/x+L.x,y:(S-e.clientHeight/2)/x+L.y}},sheet:()=>e.querySelector("canvas")})}async function sn(){let e=[];for(let t of T("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function Ds(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,i=s.theme;s.theme="light",T("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Mt(e(),{...t(),paper:"#fff"}))})),s.theme=i,n=[...T("panel").querySelectorAll(
"details:not([open])")],n.forEach(o=>{o.open=!0})}),addEventListener("afterprint",()=>{T("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var Ws=12,$i=150;function Si(e){let{data:t}=e,n=[];return(s,i)=>{let o=s.toLowerCase().replace(/[\s']+/g,"");if(!o)return[];for(let r=n.length;r<t.name.length;r++){
let d=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(l=>l.toLowerCase()),[d.join(""),d.map(l=>l[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:d},p)=>{if(!d.includes(o))return;let l=99;r.forEach((u,f)=>u.forEach(c=>{let m=c===o?0:c.startsWith(o)?3:f<2&&c.includes(
o)?6:99;l=Math.min(l,m+f)})),l<99&&a.push([l,p])}),a.sort((r,d)=>r[0]-d[0]||t.articles[d[1]]-t.articles[r[1]]||r[1]-d[1]),a.slice(0,i).map(([,r])=>r)}}function Fs({
graph:e,store:t,ctxOf:n,pick:s,fault:i}){let[o,a]=[T("query"),T("hits")],r=Si(e),d=0,p=[],l=0,u=k=>({type:e.typeOf(k),name:e.nameOf(k),alias:e.data.alias[k],articles:e.
data.articles[k],go:()=>s(k)}),f=k=>e.nodeOf.has(k.entity)?u(e.nodeOf.get(k.entity)):{type:k.type,name:k.entity,alias:k.aliases,articles:k.articles,go:()=>s(e.addNode(
k))},c=k=>({text:k,go:()=>n().go({...ie(n().state),table:"",q:k})});function m(){let k=o.value;h(r(k,Ws).map(u),!t.served),clearTimeout(d),t.served&&k.trim()&&(d=
setTimeout(async()=>{try{let $=await t.ask("names",{q:k,limit:Ws});o.value===k&&document.activeElement===o&&h($.map(f),!0)}catch($){i($)}},$i))}function h(k,$){
let v=n(),A=o.value.trim(),j=$&&A&&!k.length;p=[...k,...A.length>1&&!document.body.classList.contains("linking")?[c(A)]:[]],l=Math.min(l,Math.max(p.length-1,0));
let P=p.map(({type:N,name:z,alias:W,articles:_,text:J},Y)=>{let le=J?g("li",{role:"option",id:"hit-"+Y,class:"text"},v.words.texts(J)):g("li",{role:"option",id:"\
hit-"+Y},Se(v,N),g("span",{},z),g("small",{},W.slice(0,3).join("、")),g("small",{class:"number"},String(_)));return le.addEventListener("mousedown",he=>{he.preventDefault(),
O(Y)}),le});a.replaceChildren(...j?[g("li",{class:"none",role:"option","aria-disabled":"true"},v.words.none)]:[],...P),a.hidden=!p.length&&!j,o.setAttribute("ar\
ia-expanded",String(!a.hidden)),y()}function y(){p.forEach((k,$)=>T("hit-"+$).setAttribute("aria-selected",String($===l))),p.length?o.setAttribute("aria-actived\
escendant","hit-"+l):o.removeAttribute("aria-activedescendant"),T("hit-"+l)?.scrollIntoView({block:"nearest"})}function M(){a.hidden=!0,o.setAttribute("aria-exp\
anded","false"),o.removeAttribute("aria-activedescendant")}function O(k){let{go:$}=p[k];o.value="",M(),$(),T("panel").focus()}return o.addEventListener("input",
()=>{l=0,m()}),o.addEventListener("blur",M),o.addEventListener("keydown",k=>{k.isComposing||k.keyCode===229||(k.key==="ArrowDown"||k.key==="ArrowUp"?(k.preventDefault(),
p.length&&(l=(l+(k.key==="ArrowDown"?1:p.length-1))%p.length),y()):k.key==="Enter"&&p.length&&!a.hidden?O(l):k.key==="Escape"&&(k.stopPropagation(),o.value="",M(),
o.blur()))}),Object.freeze({focus:()=>o.focus(),say:k=>{o.placeholder=k}})}var ct=150,vi=12,Us=10;function _s(e,t,n,s){let i=t.nodes.map(r=>r.id),o=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Mi({graph:e,firstNodes:i,firstEdges:o,
hubs:a,count:n,months:s},r)}function Mi(e,t){let{graph:n,hubs:s,count:i}=e,{data:o}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=i(t),r=t.
less?i({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,d=N=>z=>(t.level==="sentence"?N.sentences:N.weight)[z],p=N=>z=>d(N)(z)>=t.least&&o.kind[z]<
me&&(o.kind[z]===Ue||t.types.has("reporter")),l=p(a),u=r?{passes:N=>l(N)||p(r)(N),articles:N=>Math.max(a.articles[N],r.articles[N])}:{passes:l,articles:N=>a.articles[N]},
f=t.ends?n.lineOf(...t.ends,t.links):void 0,c={state:t,counts:a,passes:l,weight:d(a),edge:f,hubs:s,tie:N=>a.weight[N]+Math.max(a.sentences[N]-a.lists[N],0)},m=t.
chain?Zn(n,c,t.chain,t.not):null,h=Ei(n,t,m),y=N=>n.isOf(N,t.types)&&!t.hide.has(N)&&(t.hubs||t.links!=="together"||!s.has(N)),O=Ti({...e,...c,...u,may:N=>y(N)||
h.includes(N)||t.pin.has(N),chosen:h,before:r},t),k=r&&Ni(e,c,t,O,r),$=new Set([...f===void 0?[]:[f],...m?.[0]??[],...(m??[]).flat()]),v=[...t.sel].flatMap(N=>n.
edgesOf[N].filter(z=>l(z)&&t.sel.has(n.otherEnd(z,N)))),A=[...new Set([...k?.edges??O.edges,...$,...t.links==="together"?v:[]])],j=t.node>=0?Ks(n,c,t.node,N=>n.
isOf(N,t.types)&&!t.hide.has(N)):[],P={...c,ways:m,chosen:h,compared:k,nodes:O.nodes,edges:A,near:j,around:t.links==="together"?j:A.filter(N=>n.isTyped(N)&&(o.a[N]===
t.node||o.b[N]===t.node)),measure:Pi(n,a,t.size,O.nodes),groups:Ii(n,O.nodes,a),ofTypes:Ri(n,t),partial:!!(o.database&&a.recounted),filtered:t.least>1||a.recounted||
t.level!=="article"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(N=>n.isOf(N,t.types)&&!O.nodes.includes(N))};return Object.freeze({...P,
lit:ji(n,P,$)})}function Ei(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>lt(e,t.chain[0],s))])]:[]}function Ks(e,{
passes:t,tie:n},s,i){return e.edgesOf[s].filter(o=>t(o)&&i(e.otherEnd(o,s))).sort((o,a)=>n(a)-n(o)||o-a)}function Ti(e,t){if(t.links!=="together")return Li(e,t);
let{graph:n,passes:s,may:i,chosen:o,firstNodes:a,firstEdges:r}=e,{data:d,edgesOf:p,otherEnd:l,typeOf:u}=n,f=A=>p[A].filter(j=>s(j)&&i(l(j,A))),c=A=>f(A).map(j=>l(
j,A)).slice(0,ct),m=o.length===1?o[0]:-1,h=t.ego>0&&m>=0,y=Ai(e,t),M=new Set(d.core.some(A=>t.types.has(A))?d.core:d.types),O=h?xi(e,m,t.ego):y?a:Gs(e,M,d.limit.
nodes),[k,$]=[new Set(O),new Set(O)];if(!h){for(let A of d.types)t.types.has(A)&&!M.has(A)&&Gs(e,new Set([A]),d.limit.others,k).forEach(j=>k.add(j));m>=0&&!k.has(
m)&&c(m).forEach(A=>k.add(A))}for(let A of t.open)[A,...c(A)].forEach(j=>k.add(j));for(let A of[...t.pin,...t.sel,...o])k.add(A);t.hubs&&!h&&e.hubs.forEach(A=>{
i(A)&&k.add(A)});let v=new Set(y&&!h?r:Ci(e,$));for(let A of k){let j=A===m||t.open.has(A);(j||!$.has(A))&&p[A].filter(P=>s(P)&&k.has(l(P,A))).slice(0,j?ct:d.limit.
each).forEach(P=>v.add(P))}return{nodes:[...k],edges:[...v]}}var Ai=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level===
"article"&&!n.hide.size;function xi(e,t,n){let{graph:s,tie:i,may:o}=e,a=p=>Ks(s,e,p,o).map(l=>s.otherEnd(l,p)),r=a(t).slice(0,ct),d=new Set([t,...r]);if(n===2)for(let p of r.
slice(0,ct/5))for(let l of a(p).slice(0,12))d.size<2*ct&&d.add(l);return[...d]}function Ci({graph:e,passes:t},n){let{data:s}=e,i=Math.min(s.limit.edges,s.limit.
each*n.size),o=[];for(let a=0;a<s.a.length&&o.length<i;a++)s.kind[a]===Ue&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&o.push(a);return o}function Gs({graph:e,passes:t,
may:n,counts:s,articles:i},o,a,r=new Set){let d=e.data.name.map((p,l)=>l).filter(p=>e.isOf(p,o)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&d.sort(
(p,l)=>i(l)-i(p)||p-l),d.slice(0,a)}function Li({graph:e,counts:t,may:n,chosen:s,before:i},o){let{a,b:r}=e.data,d=e.typedEdges(o.links).filter(l=>n(a[l])&&n(r[l])&&
Math.max(t.weight[l],i?.weight[l]??0)>=o.least);if(o.ego&&o.node>=0){let l=c=>new Set([...c,...d.filter(m=>c.has(a[m])||c.has(r[m])).flatMap(m=>[a[m],r[m]])]),u=l(
new Set([o.node])),f=o.ego===2?l(u):u;d=d.filter(c=>f.has(a[c])&&f.has(r[c]))}let p=d.sort((l,u)=>t.weight[u]-t.weight[l]||l-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...p.flatMap(l=>[a[l],r[l]]),...o.pin,...o.sel,...s])],edges:p}}function Ni({graph:e},{counts:t},n,{nodes:s},i){let{data:o}=e,a=new Set(s),r=f=>Math.
max(t.weight[f],i.weight[f]),d=(n.links==="together"?o.a.map((f,c)=>c).filter(f=>o.kind[f]===Ue):e.typedEdges(n.links)).filter(f=>a.has(o.a[f])&&a.has(o.b[f])&&
r(f)>=n.least);d.sort((f,c)=>r(c)-r(f)||Math.abs(t.weight[c]-i.weight[c])-Math.abs(t.weight[f]-i.weight[f])||f-c);let p=d.slice(0,Math.min(o.limit.edges,o.limit.
each*s.length)),l=(f,c)=>c?f?f>c?"stronger":f<c?"weaker":null:"lost":"gained",u=new Map(p.map(f=>[f,l(t.weight[f],i.weight[f])]).filter(([,f])=>f));return{edges:p,
changes:u,before:i}}function Pi(e,t,n,s){let i={mentions:o=>t.mentions[o],articles:o=>t.articles[o],degree:o=>e.edgesOf[o].length,rank:o=>e.data.rank[o]}[n];return{
of:i,greatest:s.reduce((o,a)=>Math.max(o,i(a)),1e-9)}}function Ii(e,t,n){let s=new Map;for(let i of t){let o=e.data.community[i];o>=0&&o<Math.min(e.data.groups,
Us)&&(s.get(o)??s.set(o,[]).get(o)).push(i)}return[...s].sort(([i,o],[a,r])=>r.length-o.length||i-a).slice(0,Us).filter(([,i])=>i.length>2).map(([i,o])=>({number:i,
members:o.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function Ri({data:e,isOf:t,typedEdges:n},{types:s,links:i}){let o=e.name.map((a,r)=>t(r,s));return i!==
"together"?{nodes:o.filter(Boolean).length,edges:n(i).filter(a=>o[e.a[a]]&&o[e.b[a]]).length}:{nodes:o.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
me&&o[a]&&o[e.b[r]]).length}}function ji(e,t,n){let{state:s,chosen:i,around:o,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(i),weak:new Set,edges:n};if(s.
node>=0){let d=new Set(a),p=o.filter(u=>d.has(e.otherEnd(u,s.node))),l=p.slice(0,vi*s.shown);return{strong:new Set([s.node,...l.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
p.map(u=>e.otherEnd(u,s.node))),edges:new Set(l),rest:p.length-l.length}}let r=t.groups.find(({number:d})=>d===s.group);if(r){let d=new Set(r.members);return{strong:d,
weak:new Set,edges:new Set(t.edges.filter(p=>d.has(e.data.a[p])&&d.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
d=>s.sel.has(e.data.a[d])&&s.sel.has(e.data.b[d])))}:null}var zi={1:150,2:300},Bi=100;function Vs(e,t){let{data:n,nodeOf:s,evidence:i}=e,o=new Set,a=u=>[n.name[n.a[u]],n.name[n.b[u]]];async function r(u,f){let c=await t.
ask("ego",{name:u,steps:f,limit:zi[f]});e.addGraph(c),s.set(u,s.get(c.entity)),e.addPosts(s.get(u),c.posts)}async function d(u,f){let c=s.has(u)&&s.has(f)?i.get(
e.edgeOf(s.get(u),s.get(f))):void 0,m=await t.ask("quotes",{a:u,b:f,limit:Bi,offset:c?.came??0});e.addGraph(m);let h=e.edgeOf(s.get(m.a),s.get(m.b));[[u,m.a],[f,
m.b]].forEach(([y,M])=>s.set(y,s.get(M))),h!==void 0&&e.addQuotes(h,m)}function p(u){if(e.isCredit(u)||e.isTyped(u)||i.has(u))return!1;let{both:f,either:c}=e.proof(
u);return new Set([...f,...c].map(e.storyOf)).size<n.weight[u]}function l(u,f){let[c,m]=[u.getAll("edge"),u.getAll("chain")],h=u.get("ego")==="2"?2:1,y=new Map(
[...u.getAll("open"),...m].map(O=>[O,1]));u.getAll("node").slice(0,1).forEach(O=>y.set(O,h));for(let O of[...u.getAll("pin"),...u.getAll("hide"),...u.getAll("se\
l")])s.has(O)||y.set(O,1);let M=f.filter(p).map(a);return c.length===2&&c.some(O=>!s.has(O))&&M.push(c),[...[...y].map(([O,k])=>[`ego ${k} ${O}`,()=>r(O,k)]),...M.
map(([O,k])=>[`pair ${O}
${k}`,()=>d(O,k)]),...m.length===2?[[`path ${m.join(`
`)}`,async()=>e.addGraph(await t.ask("chains",{a:m[0],b:m[1]}))]]:[]]}return Object.freeze({bring(u,f){return(t.served?l(new URLSearchParams(u.slice(1)),f).filter(
([m])=>!o.has(m)):[]).map(([m,h])=>(o.add(m),h().catch(y=>{throw o.delete(m),y})))},older:u=>d(...a(u))})}function Hi(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),i=>i.charCodeAt(0))),s.close(),
new Response(t).json()}async function Js(e){let t=await e.json();if(!e.ok)throw new Error(t.error);return t}var Xs=e=>JSON.stringify(e).replaceAll("<","\\u003c");
function qi(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, title"),document.head.querySelector("style")].map(s=>s.tagName===
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
`}}function Di(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(i=>["title","text","address"].every(o=>typeof i[o]==
"string"))?s:null}catch{return null}}function Qs(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=qi(),i=Promise.resolve(),
[o,a]=[`kg story ${location.pathname}`,document.getElementById("steps").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:Di(o,a))??e("steps"),async keep(r){if(n.keeps){let d=JSON.stringify({steps:r});return i=
i.catch(()=>{}).then(async()=>Js(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:d}))),i}Xs(r)===a?localStorage.removeItem(o):
localStorage.setItem(o,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("steps",Xs(r)),async ask(r,d={}){return Js(await fetch(`${n.api}/${r}?${new URLSearchParams(
d)}`))},chunk(r){return t.has(r)||t.set(r,Hi(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var Wi=["lang","theme"];function Ys(e){let t=e.steps,n=[];function s(i){return n.push(t),t=i,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:i=>s(
[...t,i]),change:(i,o)=>s(t.map((a,r)=>r===i?{...a,...o}:a)),remove:i=>s(t.filter((o,a)=>a!==i)),move:(i,o)=>s(t.map((a,r)=>r===i?t[o]:r===o?t[i]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var Zs=(e,t)=>bt({...e,step:0,lang:"",theme:""},t);function on(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let i of Wi)n[i]&&!s.
has(i)&&s.set(i,n[i]);return s.set("step",t),s.toString()}function eo({steps:e,state:t,words:n,set:s},i){let o=T("story");if(o.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(d,p,l,u)=>g("button",{type:"button",id:d,disabled:u?"":null,click:()=>{i(l),[d,"step-on","step-back","step-off"].map(T).find(f=>f&&!f.disabled).
focus()}},p);if(!a)return o.replaceChildren(r("tell",n.tell,1,!1));o.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(d=>g("p",{},d)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),T("tell").focus()}},n.stepOff)))}var to={title:200,text:4e3};function no({story:e,store:t,ctxOf:n,tell:s,follow:i,fault:o}){let a=-1;function r(m,...h){m.catch(o),i(),c(),[...h,"step-title"].map(
T).find(y=>y&&!y.disabled).focus()}let d=()=>({title:T("step-title").value.trim()||Ve(n()),text:T("step-text").value.trim()});function p(m){let h=e.steps()[m]??
{title:"",text:""};a=m,[T("step-title").value,T("step-text").value]=[h.title,h.text],c(),T("step-title").focus()}function l(m){let{state:h,graph:y}=n(),M={...d(),
...m?{address:Zs(h,y)}:{}},O=a<0?e.add(M):e.change(a,M);a=-1,[T("step-title").value,T("step-text").value]=["",""],r(O)}let u=(m,h,y,M={})=>g("button",{type:"but\
ton",id:m,click:y,...M},h);function f({title:m},h,y){let{words:M}=n(),O=(k,$,v,A=!1)=>u(`step-${h+1}-${k}`,$,v,{"aria-label":M.stepAct[k](h+1),title:M.stepAct[k](
h+1),disabled:A?"":null});return g("li",{"aria-current":n().state.step===h+1?"step":null},g("button",{type:"button",class:"link",id:`step-${h+1}`,click:()=>s(h+
1)},`${h+1}. ${m}`),g("span",{class:"buttons"},O("up","↑",()=>r(e.move(h,h-1),`step-${h}-up`,`step-${h}-down`),h===0),O("down","↓",()=>r(e.move(h,h+1),`step\
-${h+2}-down`,`step-${h+2}-up`),h===y.length-1),O("rewrite","✎",()=>p(h)),O("remove","×",()=>{a=-1,r(e.remove(h))})))}function c(){let m=n(),{words:h}=m,y=e.
steps();a>=y.length&&(a=-1),T("step-title")||T("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-tit\
le",maxlength:to.title}),g("textarea",{id:"step-text",rows:"3",maxlength:to.text}),g("div",{id:"step-acts"}));for(let[M,O]of[["step-title",h.stepTitle(Ve(m))],[
"step-text",h.stepText]])for(let k of["placeholder","aria-label"])T(M).setAttribute(k,O);T("steps-made").replaceChildren(...y.map(f)),T("story-hint").textContent=
a>=0?h.rewriting(a+1):y.length?t.keeps?h.keptThere:h.keptHere:h.noSteps,T("step-acts").replaceChildren(...a<0?[u("step-add",h.stepAdd,()=>l(!0))]:[u("step-keep",
h.stepKeep,()=>l(!1)),u("step-view",h.stepView,()=>l(!0)),u("step-cancel",h.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",h.undo,()=>{a=-1,r(e.undo(),"st\
ep-undo")})]:[],...y.length?[u("story-play",h.tell,()=>{T("making").parentElement.open=!1,s(1)}),u("story-steps",h.saveSteps,()=>be("steps.jsonl",y.map(M=>JSON.
stringify(M)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",h.savePage,()=>be("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:c})}var an=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function Fi(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(i=>i.codePointAt(0)),s=new Set;for(let i=1;i<
n.length;i++)s.add((n[i-1]*31+n[i])%t);return[...s]}function so(e,t){let{data:n}=e,{bits:s}=n.index,i=null;async function o(){let{readable:d,writable:p}=new DecompressionStream(
"deflate"),l=p.getWriter();return l.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),l.close(),new Uint8Array(await new Response(
d).arrayBuffer())}async function a(d){i??=o();let p=await i,[l,u]=[s/8,[]];for(let f=0;f*l<p.length;f++)d.every(c=>p[f*l+(c>>3)]&1<<(c&7))&&u.push(f);return u}async function r(d,p,{
from:l,to:u}){let f=new Set(p.map(O=>an(O.text))),[c,m]=u.split("-").map(Number),h={...l&&{since:`${l}-01`},...u&&{until:new Date(Date.UTC(c,m,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:d,limit:200,...h});return{fresh:e.addHits(y).filter(O=>!f.has(an(O.text))&&f.add(an(O.text))),most:y.length===200?200:0}}
return async function*(p,l){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),f=[];if(u.length){let c=performance.now();for(let m of await a(u.flatMap(h=>Fi(
h,s))))(await t.chunk(m)).forEach(([y,M,O,k=""],$)=>{let v=y.toLowerCase();u.every(A=>v.includes(A))&&f.push({sentence:m*n.chunk+$,text:y,listing:!!M,marks:Array.
from({length:O.length/3},(A,j)=>O.slice(3*j,3*j+3)),clip:k})}),performance.now()-c>30&&(yield{hits:f,done:!1},await new Promise(y=>setTimeout(y)),c=performance.
now())}if(!t.served||!u.length){yield{hits:f,done:!0};return}yield{hits:f,done:!1};try{let{fresh:c,most:m}=await r(p,f,l);yield{hits:[...f,...c],done:!0,most:m}}catch(c){
yield{hits:f,done:!0,fault:c.message}}}}var rn=40,Ui=15;function oo(e,t,n){let{graph:s,state:i,words:o}=e,[a,r,d]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
p=({sentence:u,listing:f})=>(i.lists||!f)&&Ke(s,i,s.articleOf(u));(async()=>{let u=(f,c)=>{let[m,h]=[s.dayOf(s.articleOf(f.sentence)),s.dayOf(s.articleOf(c.sentence))];
return(m<h)-(m>h)||f.sentence-c.sentence};for await(let{hits:f,done:c,most:m,fault:h}of t(i.q,i)){if(!a.isConnected&&T("hit-count"))return;let y=new Set,M=f.filter(
O=>p(O)&&!y.has(s.firstPrint(O.sentence))&&y.add(s.firstPrint(O.sentence)));a.textContent=c&&!M.length?o.noText:o.textHits(M.length,c)+(c&&M.length>rn?o.comma+o.
hitsFirst(rn):"")+(m?o.comma+o.hitsMost(m):""),h&&a.append(` ${o.unanswered(h)}`),c&&l(M.sort(u))}})();function l(u){let f=new Map;for(let{marks:h}of u)for(let y of new Set(
h.map(([M])=>M)))f.set(y,(f.get(y)??0)+1);let c=[...f].filter(([h])=>s.isOf(h,i.types)&&!i.hide.has(h)).sort((h,y)=>y[1]-h[1]||h[0]-y[0]);c.length&&r.append(g("\
h3",{},o.namedThere),g("ol",{class:"rows"},...c.slice(0,Ui).map(([h,y])=>g("li",{},ee(e,h),g("span",{class:"number"},String(y))))));let m=i.q.trim().split(/\s+/);
d.append(...u.slice(0,rn).map(h=>jn(e,{...h,article:s.articleOf(h.sentence)},m))),n(c.map(([h])=>h))}return[ye(e),g("h2",{},`“${i.q}”`),a,r,d]}var[Ye,Qe,io,Ct]=[38,20,16,19],Gi=5,_i=900,Ki=52;function ro(e){let t=0,n=null,s=new Map;function i({graph:c,months:m}){let h=c.data.name.length;if(!s.has(h)){s.
clear();let y=new Map(m.map((v,A)=>[v,A])),M=c.data.doc.map((v,A)=>y.get(c.monthOf(A))??-1),O=m.map(()=>c.data.types.map(()=>0)),k=new Map,$=v=>(k.has(v)||k.set(
v,[...new Map(c.sentencesOf(v).map(A=>{let j=c.articleOf(A);return[c.data.story[j],M[j]]}))].filter(([,A])=>A>=0)),k.get(v));c.data.name.forEach((v,A)=>{for(let[
,j]of $(A))O[j][c.data.type[A]]++}),s.set(h,{bars:O,of:$})}return s.get(h)}function o(c,m){let{state:h,view:y,months:M}=c,O=h.node>=0?[h.node]:h.ends??[];if(!O.
length)return null;let[k,$]=O.map(j=>m(j)),v=$?new Set($.map(([j])=>j)):null,A=M.map(()=>0);return k.filter(([j])=>!v||v.has(j)).forEach(([,j])=>A[j]++),{counted:A,
name:O.map(c.graph.nameOf).join(" — "),view:y}}function a({graph:c,state:m,months:h}){if(m.node<0)return[];let{data:y}=c,M=(O,k)=>{let $=(O||k||"").slice(0,7);
return $?Math.max(0,Math.min(h.length-1,h.findLastIndex(v=>v<=($.length===4?`${$}-01`:$)))):-1};return y.post.filter(O=>(O[0]===m.node||O[2]===m.node)&&!O[3]).map(
([O,k,$,,v,A,j,P])=>{let N=O===m.node?$:O;return[`${k} ${typeof N=="number"?c.nameOf(N):N}`,M(j,y.dates[v]),P?M(P):M(y.dates[A],y.dates[v]),!!(j||P)]}).filter(([
,O,k])=>O>=0&&k>=O).sort((O,k)=>k[2]-O[2]||O[1]-k[1]).slice(0,Gi)}function r(){let c=e(),{months:m,state:h,words:y,graph:M}=c,O=T("time");if(O.hidden=m.length<2,
O.hidden)return;let{bars:k,of:$}=i(c),v=o(c,$),A=a(c),j=Math.max(T("strip").clientWidth,200),P=j/m.length,N=Ye+(v?Qe:0)+io+A.length*Ct,z=Q("svg",{width:j,height:N,
viewBox:`0 0 ${j} ${N}`,role:"img","aria-label":y.bars}),[W,_]=[Math.max(m.indexOf(h.from),0),h.to?m.indexOf(h.to):m.length-1],J=!!(h.from||h.to);if(Vi(z,c,k,P,
Y=>!J||Y>=W&&Y<=_),v){let Y=Math.max(...v.counted,1);v.counted.forEach((le,he)=>{le&&z.append(Q("rect",{x:he*P,y:Ye+Qe-le/Y*(Qe-4),width:Math.max(P-.5,1),height:le/
Y*(Qe-4),class:"own"},ln(`${v.name} · ${m[he]} · ${y.inArticles(le)}`)))})}if(Ji(z,m,P,Ye+(v?Qe:0)),A.forEach(([Y,le,he,Ne],Pe)=>{let Me=Ye+(v?Qe:0)+io+Pe*Ct;
z.append(Q("line",{x1:le*P,x2:(he+1)*P,y1:Me+Ct-3,y2:Me+Ct-3,class:Ne?"term printed":"term"},ln(Y)));let He=Math.min(le*P,j-12*Y.length),Ee=Q("text",{x:Math.max(
He,0),y:Me+11,class:"term"});Ee.textContent=Y,z.append(Ee)}),J&&ao(z,W*P,(_+1)*P,N,"brush"),h.less){let[Y,le]=h.less.split("..").map(he=>m.indexOf(he));ao(z,Y*P,
(le+1)*P,N,"brush less")}T("strip").replaceChildren(z),T("strip").setAttribute("aria-label",y.time),z.addEventListener("pointerdown",Y=>p(Y,P)),d(c,[W,_],J,v,M)}
function d(c,[m,h],y,M){let{words:O,state:k,months:$,set:v}=c,A=h-m+1,j=m>=A?`${$[m-A]}..${$[m-1]}`:"",P=["gained","lost","stronger","weaker"],[N,z]=k.less.split(
"..");T("time-acts").replaceChildren(ae("play",t?O.pause:O.play,!!t,()=>u()),...y&&(j||k.less)?[ae("compare",O.compare,!!k.less,()=>v({less:k.less?"":j}))]:[],...y?
[g("button",{type:"button",id:"all-time",click:()=>{f(),v({from:"",to:"",less:""})}},O.clear)]:[],k.less?g("span",{class:"soft",id:"compared"},O.compared(`${k.from||
$[0]}–${k.to||$.at(-1)}`,`${N}–${z}`),...P.map(W=>g("b",{class:W},` ━ ${O[W]} ${[...c.view.compared?.changes.values()??[]].filter(_=>_===W).length}`))):g(
"span",{class:"soft"},M?O.own(M.name):y?`${$[m]} – ${$[h]}`:O.bars),...k.less||M?[]:[g("span",{class:"soft key"},...c.graph.data.types.map(W=>g("span",{},Q("s\
vg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},Q("rect",{width:10,height:10,fill:c.graph.data.colours[W]})),c.graph.data.labels[W][O.language].many)))])}
function p(c,m){let h=e(),y=c.currentTarget,M=$=>Math.max(0,Math.min(h.months.length-1,Math.floor(($-y.getBoundingClientRect().left)/m)));clearInterval(t),t=0,n=
M(c.clientX),y.setPointerCapture(c.pointerId);let O=Q("rect",{class:"brush",y:0,height:y.getAttribute("height")});y.append(O);let k=$=>{let[v,A]=[n,M($)].sort((j,P)=>j-
P);return O.setAttribute("x",v*m),O.setAttribute("width",(A-v+1)*m),[v,A]};k(c.clientX),y.addEventListener("pointermove",$=>k($.clientX)),y.addEventListener("po\
interup",$=>{let[v,A]=k($.clientX);l(v,A)},{once:!0})}function l(c,m){let{months:h,set:y}=e();y({from:h[c],to:h[m],less:""})}function u(){if(t)return f();let{months:c,
state:m}=e(),h=m.from&&m.to&&!(m.from===c[0]&&m.to===c.at(-1))?c.indexOf(m.to)-c.indexOf(m.from)+1:Math.max(1,Math.round(c.length/12)),y=m.from&&m.to?c.indexOf(
m.from)+1:0;y+h>c.length&&(y=0),t=setInterval(()=>{if(y+h>c.length)return f();l(y,y+h-1),y++},_i),r()}function f(){clearInterval(t),t=0,r()}return Object.freeze(
{write:r})}var ln=e=>{let t=Q("title");return t.textContent=e,t};function Vi(e,t,n,s,i){let{graph:o,months:a,words:r}=t,{data:d}=o,p=Math.max(...n.map(l=>l.reduce(
(u,f)=>u+f,0)),1);n.forEach((l,u)=>{let f=Ye,c=Q("g",i(u)?{}:{class:"out"},ln(`${a[u]} · ${d.types.map((m,h)=>l[h]?`${d.labels[m][r.language].many} ${l[h]}`:"").
filter(Boolean).join(" · ")}`));d.types.forEach((m,h)=>{let y=l[h]/p*(Ye-3);y&&(f-=y,c.append(Q("rect",{x:u*s,y:f,width:Math.max(s-(s>3?1:0),.7),height:y,fill:d.
colours[m]})))}),e.append(c)})}function Ji(e,t,n,s){let o=[1,2,3,6,12,24,60,120].find(r=>r*n>=Ki)??240,a=t.findIndex(r=>o<12?(Number(r.slice(5))-1)%o===0:r.endsWith(
"-01")&&Number(r.slice(0,4))%(o/12)===0);e.append(Q("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=o){let d=Q(
"text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"axis"});d.textContent=o>=12?t[r].slice(0,4):t[r],e.append(Q("line",{x1:r*n+.5,x2:r*n+.5,y1:s,y2:s+5,class:"\
axis"}),d)}}var ao=(e,t,n,s,i)=>e.append(Q("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:i}));var lo=.5,Xi=900,cn=matchMedia("(max-width: 760px)"),co={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},ge=Qs(),G=bn(ge),dn=kn(G.data),Qi=_s(
G,ge.first,Gn(G),dn),fo=Vs(G,ge),tt=Ys(ge),Yi=so(G,ge),Zi=matchMedia("(prefers-reduced-motion: reduce)").matches,Le=Zi?0:350,ze=T("panel"),C={state:En(G),ctx:null,
followed:null,linking:-1,waiting:0,drawn:""},V=qs(T("canvas"),G,ge,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?Be({sel:$e(C.state.sel,e)}):un(e,e===C.state.node?
C.state.ego:0),edge:e=>et({...ie(C.state),ends:[G.data.a[e],G.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,group:s}=C.state;(e>=0||t||n||s>=0)&&et(ie(C.state))},
covers:na,line:e=>Kn(C.ctx,e),hover:e=>vs(C.ctx,e)}),ho=ro(()=>C.ctx),ea=no({story:tt,store:ge,ctxOf:()=>C.ctx,tell:pn,follow:()=>Nt(),fault:({message:e})=>gn(C.
ctx.words.notKept(e))}),Lt=Fs({graph:G,store:ge,ctxOf:()=>C.ctx,pick:un,fault:wo}),ta=e=>tn[e.lang||(navigator.language.startsWith("zh")?"zh":"en")],uo=e=>e.theme||
(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function na(){let e=T("canvas").getBoundingClientRect();return{boxes:["legend","kinds","zoom",
"story"].map(n=>T(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-e.top,bottom:n.bottom-e.top})),top:T(
"kinds").offsetHeight?T("kinds").offsetHeight+16:0,left:T("legend").open&&T("canvas").clientWidth>Xi?T("legend").offsetWidth:0}}function fn(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function et(e){let t=bt(e,G);mo(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search)})}function mo(e){
C.followed=null,e(),C.followed!==location.hash&&mn()}function Be(e){et({...C.state,...e})}function pn(e){mo(()=>{location.hash=on(tt.steps(),e,C.state)})}function hn(e){
C.linking=C.linking===e?-1:e,document.body.classList.toggle("linking",C.linking>=0),Lt.say(C.linking>=0?C.ctx.words.chainTo:C.ctx.words.search),C.linking>=0&&Lt.
focus(),T("chain")?.setAttribute("aria-pressed",String(C.linking===e))}function un(e,t=0){let n=C.linking;n>=0&&hn(n);let s={...ie(C.state),table:""};et(n>=0&&n!==
e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function mn(){T("fault").hidden=!0,Nt(),requestAnimationFrame(()=>{ze.scrollTop=0})}function sa(){let e=Tn(
location.hash,G,dn,tt.steps().length);return cn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function Nt(){let e=C.drawn,t=document.activeElement;C.followed=location.
hash;let n=sa(),s=ta(n);aa(s,uo(n));let i=Qi(n);C.state=n,document.body.classList.toggle("chosen",i.chosen.length>0),C.drawn=An(n),eo({steps:tt.steps(),state:n,
words:s,set:Be},pn),V.draw(i,fn(),e!==C.drawn),C.ctx=Object.freeze({graph:G,months:dn,state:n,view:i,words:s,picture:V,go:et,set:Be,link:hn,looks:V.looks(),linking:C.
linking,bare:()=>ie(C.state),older:o=>po([fo.older(o)])}),ls(C.ctx),Hn(C.ctx),qn(C.ctx),Dn(C.ctx),Wn(C.ctx),ho.write(),document.querySelector("header details[op\
en]")&&go(),ze.replaceChildren(...oa(C.ctx).flat(2).filter(o=>o!=="")),e===C.drawn&&V.isReady()&&(i.chosen.length?V.bringIntoView(i.chosen,Le):n.group>=0&&i.lit&&
V.fit(Le,[...i.lit.strong])),t.isConnected||(T(t.id)??ze).focus({preventScroll:!0}),ia(C.ctx),po(fo.bring(location.hash,i.edge===void 0?(i.ways??[]).flat():[i.edge]))}
function go(){Bn(C.ctx),ea.write()}function oa(e){let{state:t,view:n}=e,s=t.read?G.articleAt(t.read):void 0;if(s!==void 0)return zn(e,s);if(t.q)return oo(e,Yi,V.
shine);if(n.edge!==void 0)return(G.isTyped(n.edge)?Vn:ms)(e,n.edge);if(t.chain)return gs(e);if(t.node>=0)return us(e,t.node);if(t.sel.size)return Os(e);let i=n.
groups.find(({number:o})=>o===t.group);return i?ws(e,i):Ts(e)}function ia(e){let{view:t,state:n,words:s}=e;document.title=`${Ve(e)} · kg`,T("chosen").textContent=
t.chosen.map(a=>`${G.nameOf(a)} ${we(e,a)} ${s.inArticles(t.counts.articles[a])}`).join("; ");let i=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].
map(X);T("shown").textContent=s.counts(...i,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(
t.leftOut.length):"")+s.off(G.data.name.length-t.ofTypes.nodes);let{unknown:o}=n;o.length&&!(ge.served&&C.waiting)&&(gn(s.unknown(o.join(s.stroke))),T("fault").
hidden=ge.served)}function po(e){C.waiting+=e.length,ze.setAttribute("aria-busy",String(C.waiting>0));for(let t of e)t.finally(()=>{C.waiting--,ze.setAttribute(
"aria-busy",String(C.waiting>0))}).then(()=>{C.state.ego&&(C.drawn=""),Nt()},wo)}function wo({message:e}){gn(C.ctx.words.unanswered(e))}function gn(e){T("fault").
hidden=!1,T("fault").textContent=e}function aa(e,t){let n=document.documentElement;if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.
spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],!!s){for(let i of document.querySelectorAll("[data-word]"))i.textContent=e[i.
dataset.word];for(let i of document.querySelectorAll("[data-label]"))i.setAttribute("aria-label",e[i.dataset.label]);for(let i of document.querySelectorAll("[da\
ta-hint]"))i.setAttribute("title",e[i.dataset.hint]);if(Lt.say(C.linking>=0?e.chainTo:e.search),bs(e,()=>C.ctx,fn,sn),T("part").hidden=!G.data.database,G.data.database){
let{entities:i,links:o,articles:a}=G.data.database,{held:r}=G;T("part").textContent=(ge.served?e.rest:e.part)(...[r.nodes,i,r.edges,o,r.stories,a].map(X))}}}T("\
stage").addEventListener("keydown",e=>{if(e.target!==T("stage"))return;let{view:t,state:n}=C.ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in co&&t.nodes.
length){e.preventDefault();let i=n.node>=0?V.next(s,co[e.key]):s;i>=0&&un(i)}else e.key==="+"||e.key==="="?V.zoom(1.3,Le):e.key==="-"?V.zoom(1/1.3,Le):e.key==="\
0"?V.fit(Le):e.key==="Enter"&&ze.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)return;let t=tt.steps();if(t.length&&(e.key==="PageDown"||e.
key==="PageUp")&&!ze.contains(document.activeElement))e.preventDefault(),pn(Math.max(1,Math.min(C.state.step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key===
"p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),sn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&e.target!==T("query"))e.preventDefault(),Lt.focus();else if(e.
key==="Escape"){let n=document.querySelectorAll("header details[open]");C.linking>=0?hn(C.linking):n.length?n.forEach(s=>{s.open=!1}):C.state.read?Be({read:""}):
et(ie(C.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll("header details[open]"))t.contains(e.target)||(t.open=!1)});
T("language").addEventListener("click",()=>Be({lang:C.ctx.words===tn.zh?"en":"zh"}));T("theme").addEventListener("click",()=>Be({theme:uo(C.state)==="dark"?"lig\
ht":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&go()});T("rows").addEventListener("click",()=>Be(
{table:C.state.table?"":"nodes"}));T("closer").addEventListener("click",()=>V.zoom(1.3,Le));T("farther").addEventListener("click",()=>V.zoom(1/1.3,Le));T("whole").
addEventListener("click",()=>V.fit(Le));T("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));for(let e of["hashchange","popstate"])addEventListener(
e,()=>{C.followed!==location.hash&&mn()});addEventListener("resize",()=>{C.ctx&&ho.write()});cn.addEventListener("change",()=>{C.ctx&&Nt()});Ds(()=>C.ctx,fn);T(
"legend").open=innerWidth>1600;T("legend").addEventListener("toggle",()=>{C.ctx&&V.isReady()&&V.refit()});V.whenReady(()=>{let{view:e}=C.ctx;cn.matches&&V.scale()<
lo&&e.nodes.length&&!C.state.ego&&V.centre(Math.min(...e.nodes),lo),e.chosen.length&&V.bringIntoView(e.chosen,0)});!location.hash&&ge.tells&&history.replaceState(
null,"","#"+on(tt.steps(),1,C.state));setTimeout(mn);var Ze=e=>G.nodeOf.get(e);window.kg=Object.freeze({settled:()=>C.followed===location.hash&&C.waiting===0&&V.
isStill(),nodes:()=>C.ctx.view.nodes.map(e=>G.data.name[e]),edges:()=>C.ctx.view.edges.map(e=>[G.data.name[G.data.a[e]],G.data.name[G.data.b[e]]]),node:e=>(V.now(),
V.point(Ze(e))),edge:(e,t)=>V.pointOf(G.lineOf(Ze(e),Ze(t),C.state.links)),line:(e,t)=>{let n=G.lineOf(Ze(e),Ze(t),C.state.links);return{...V.looks().line(n),step:V.
looks().step(n)}},lit:()=>C.ctx.view.lit?[...C.ctx.view.lit.strong].map(e=>G.data.name[e]):null,group:e=>C.ctx.view.groups.find(({members:t})=>t.includes(Ze(e)))?.
number??-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:i,bottom:o})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen({x:i,y:o})];return{text:t,name:G.
data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
