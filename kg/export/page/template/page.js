// sources b679efcf6f0fe0e8a755e1dd0daa6e40043a69ef3adf359ffe4b8e28ba33f67e
"use strict";
(()=>{function Nn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&Ot(t,n[0],n[2],n);return t}function Pn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)Ot(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,f)=>a.slice(f+1).forEach(p=>Ot(t,r,p,n)));
if(i>=0)for(let a of s)Ot(t,a,i,n)}return t}function Ot(e,t,n,s){if(t===n)return;let o=it(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var it=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function $t(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Ee=0,_e=1,he=2,Io=3,jo=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,at="posted";function Be(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var Gt=e=>{let t=0;return e.map(n=>t+=n)};function Bo(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function In(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((O,h)=>{n[O].push(
h),n[t.b[h]].push(h)}),t.kind=t.a.map(()=>Ee);let s=new Map(t.name.map((O,h)=>[O,h])),o=new Map(t.called),i=new Set(Gt(t.listed)),a=new Map;Gt(t.again.map(([O])=>O)).
forEach((O,h)=>a.set(O,O-t.again[h][1]));let r=new Map(t.docName.map(O=>[O,[]]));t.doc.forEach((O,h)=>r.get(t.docName[O]).push(h));let f=Bo(t.docName),p=O=>O.startsWith(
f)?O.slice(f.length):O,d=[],u=new Map,c=new Map,w=new Map,m=(O,h)=>`${O} ${h}`,l=new Map(t.docName.map((O,h)=>[O,h])),y=new Map(t.dates.map((O,h)=>[O,h])),b=new Map,
v=new Set(t.posted),S=0,$=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
A=O=>t.types[t.type[O]],T=O=>v.has(O)?at:A(O),N=(O,h)=>h.has(A(O))||h.has(T(O)),P=(O,h)=>t.a[O]===h?t.b[O]:t.a[O],W=(O,h)=>n[O]?.find(k=>P(k,O)===h);function H(O){
let[h,k]=[0,t.from.length-1];for(;h<k;){let M=h+k+1>>1;t.from[M]<=O?h=M:k=M-1}return h}function G(O){return b.has(O)||b.set(O,Gt(t.seen[O])),b.get(O)}let F=O=>G(
O).filter((h,k,M)=>h!==M[k-1]),D=O=>t.story[H(O)],J=O=>t.dates[t.docDate[t.doc[O]]];function re(O){O.kind<he&&[O.a,O.b].forEach(h=>n[h].push(t.a.length));for(let h of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[h].push(O[h])}function et(O){return Promise.all(O.map(async h=>{if(h>=t.said)return d[h-t.
said];let[k,M,C,B=""]=(await e.chunk(Math.floor(h/t.chunk)))[h%t.chunk],I=[];for(let j=0;j<C.length;j+=3)I.push(C.slice(j,j+3));return{sentence:h,text:k,listing:!!M,
marks:I,clip:B}}))}function tt(O){let h=new Map;for(let k of O)Be(h,H(k),k);return[...h].sort(([k],[M])=>(J(k)<J(M))-(J(k)>J(M))||k-M)}function Ie(O,h=""){if(u.
has(m(O,h)))return u.get(m(O,h));let[k,M]=[F(t.a[O]),F(t.b[O])],C=new Set(M),B=k.filter(U=>C.has(U)),I=new Set(B.map(D)),[j,z]=[new Set(k.map(D)),new Set(M.map(
D))],q=[...new Set([...k,...M])].filter(U=>!I.has(D(U))&&z.has(D(U))&&j.has(D(U)));return{both:B,either:q.sort((U,ne)=>U-ne)}}function Fe(){if($)return;$=!0,S++;
let O=t.name.map((k,M)=>new Map(F(M).map(C=>[D(C),H(C)]))),h=new Map;O.forEach((k,M)=>{if(A(M)!=="reporter")for(let C of k.keys())Be(h,C,M)}),O.forEach((k,M)=>{
if(A(M)!=="reporter")return;let C=new Map;for(let[B,I]of k)for(let j of h.get(B)??[])Be(C,j,t.docDate[t.doc[I]]);for(let[B,I]of[...C].sort(([j,z],[q,U])=>U.length-
z.length||j-q)){let j=I.filter(Boolean).sort((z,q)=>t.dates[z]<t.dates[q]?-1:1);re({a:B,b:M,weight:I.length,sentences:0,lists:0,npmi:null,since:j[0]??0,until:j.
at(-1)??0,kind:_e})}})}let Se={post:null,event:null},gt=new Map,wt={post:new Map,event:new Map};function yt(O){return O==="together"?[]:(Se[O]??=[...O==="post"?
Nn(t):Pn(t)].sort(([,h],[,k])=>k.length-h.length).map(([h,k])=>{let[M,C]=h.split(" ").map(Number),[B,I]=$t(t,k,O);re({a:M,b:C,weight:k.length,sentences:0,lists:0,
npmi:null,since:B,until:I,kind:O==="post"?he:Io});let j=t.a.length-1;return gt.set(j,k),wt[O].set(h,j),j}),Se[O])}function Ft(O,h,k){return yt(k),wt[k]?.get(it(
O,h))??W(O,h)}function nt(O,h,k){return O.has(h)||(O.set(h,O.size),k()),O.get(h)}let fe=O=>nt(y,O??"",()=>t.dates.push(O)),je=O=>nt(l,O.doc,()=>{t.docName.push(
O.doc),t.paper.push(O.paper??""),t.docDate.push(fe(O.date)),t.pageNumber.push(O.page??"")});function ve(O){if(!s.has(O.entity)){s.set(O.entity,t.name.length),n.
push([]),O.posted&&O.type==="person"&&v.add(t.name.length);let h={name:O.entity,type:t.types.indexOf(O.type),alias:O.aliases,pinyin:O.pinyin,mentions:O.mentions,
articles:O.articles,first:fe(O.first),last:fe(O.last),rank:0,community:-1,seen:[]};for(let[k,M]of Object.entries(h))t[k].push(M);S++}return s.get(O.entity)}function bt({
entities:O,links:h}){O.forEach(ve);for(let k of h){let[M,C]=[s.get(k.source),s.get(k.target)];W(M,C)===void 0&&re({a:M,b:C,weight:k.weight,sentences:k.sentences,
lists:k.lists,npmi:k.npmi,since:fe(k.first),until:fe(k.last),kind:Ee})}S++}function Ut(O,h){let k=M=>s.get(M)??M;t.post=[...t.post.filter(([M,,C])=>M!==O&&C!==O),
...h.map(M=>[k(M.person),M.post,k(M.organ),Number(M.former),fe(M.first),fe(M.last),M.begin??"",M.until??"",-1])],Se.post=null,S++}function kt(O){let h=new Map;for(let M of O)
Be(h,`${M.sentence.doc}
${M.sentence.article}`,M);let k=new Map;for(let M of h.values()){let[{sentence:C}]=M,B={doc:je(C),article:C.article,headline:C.headline,story:C.story,from:t.said+
d.length};for(let[I,j]of Object.entries(B))t[I].push(j);for(let I of M){let{sentence:j,marks:z}=I;k.set(I,t.said+d.length),d.push({sentence:t.said+d.length,text:j.
text,listing:j.listing,marks:z.map(q=>[s.get(q.entity),q.start,q.end]),clip:j.clip??""})}}return S++,O.map(M=>k.get(M))}function _t(O,{quotes:h,more:k},M=""){let C=u.
get(m(O,M))??{both:[],either:[],came:0},B=kt(h),I=[...C.both,...B.filter((q,U)=>h[U].sentence.both)],j=new Set(I.map(D)),z=[...C.both,...C.either,...B].filter(q=>!j.
has(D(q)));u.set(m(O,M),{both:I,either:z,more:k,came:C.came+h.length})}function st(O){let h=new Map;for(let k of O){let M=W(s.get(k.source),s.get(k.target));if(Be(
h,k.chain,M),M===void 0)continue;let C={...k,story:`${k.doc}#${k.article}`,entities:[k.source,k.target]},B=k.also_text&&{...C,doc:k.also_doc,article:k.also_article,
start:`also ${k.also_sentence}`,text:k.also_text};w.set(M,Ue(B?[C,B]:[C]).map(({sentence:I})=>I))}O.length&&c.set(it(s.get(O[0].source),s.get(O.at(-1).target)),
[...h.values()].filter(k=>!k.includes(void 0)))}let ot=new Map;function Ue(O){return S++,O.map(h=>{let k=`${h.doc} ${h.start}`;if(!ot.has(k)){let M=t.said+d.length,
C={doc:je(h),article:h.article,headline:h.headline,story:`${h.doc}#${h.article}`,from:M};for(let[I,j]of Object.entries(C))t[I].push(j);let B=h.entities.map(I=>s.
get(I)).filter(I=>I!==void 0).map(I=>{let j=[t.name[I],...t.alias[I]].filter(q=>h.text.includes(q)).sort((q,U)=>U.length-q.length)[0],z=j?h.text.indexOf(j):0;return[
I,z,z+(j??"").length]});d.push({sentence:M,text:h.text,listing:!1,marks:B.sort((I,j)=>I[1]-j[1]),clip:""}),ot.set(k,M)}return d[ot.get(k)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:v,typeOf:A,kindOf:T,isOf:N,otherEnd:P,edgeOf:W,articleOf:H,typedEdges:yt,lineOf:Ft,rowsOf:gt,namingsOf:G,
sentencesOf:F,storyOf:D,dayOf:J,quotes:et,byArticle:tt,proof:Ie,version:()=>S,served:e.served,nameOf:O=>o.get(O)??t.name[O].replace(jo,(h,k)=>`（${t.dates[t.first[O]]||
k}）`),firstPrint:O=>a.get(O)??O,monthOf:O=>J(O).slice(0,7),isCredit:O=>t.kind[O]===_e,isTyped:O=>t.kind[O]>=he,sentencesIn:O=>{let h=t.from[O+1]??t.said+d.length;
return Array.from({length:h-t.from[O]},(k,M)=>t.from[O]+M)},placeOf:O=>`${t.docName[t.doc[O]]}#${t.article[O]}`,fileOf:O=>`${p(t.docName[t.doc[O]])}#${t.article[O]}`,
articleAt:O=>{let h=O.lastIndexOf("#");return(r.get(f+O.slice(0,h))??r.get(O.slice(0,h))??[]).find(k=>String(t.article[k])===O.slice(h+1))},toldOf:(O,h="")=>u.get(
m(O,h)),shownBy:O=>w.get(O),waysBetween:(O,h)=>c.get(it(O,h))??[],isListing:O=>O<t.said?i.has(O):d[O-t.said].listing,changed:()=>{S++},dateNumber:fe,addCredits:Fe,
addNode:ve,addGraph:bt,addPosts:Ut,addSentences:kt,addQuotes:_t,addHits:Ue,addSteps:st})}function jn(e){let t=e.months.length?e.months.map(([s])=>s):e.docDate.map(
s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,o=1):o++)if(n.push(
`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function Bn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).
sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function St(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===o?s:[s,o].filter(Boolean).join(
" – ")}var ze=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Kt="#8a8a8a",Re={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[zo,zn]=[6.5,23],Ro=4,Ho=[.5,.72,.86,.94,.98],rt=[.8,1.3,2,3,4.4,6],
vt=[.13,.2,.3,.42,.56,.72],Do=.16;function Rn(e,t,n,s,o){let{data:i}=e,a=Math.max(zo,Math.min(Ro/o,14)),r=new Map(ze.slice(0,i.groups).map((l,y)=>[y,l])),f=l=>Math.
min((a+(zn-a)*Math.sqrt(t.measure.of(l)/t.measure.greatest))*(e.typeOf(l)==="reporter"?1.5:1),zn),p=l=>t.state.colour==="type"?i.colours[e.typeOf(l)]:r.get(i.community[l])??
Kt,d=qo(t),u=Math.min(1,Do/Math.max(Wo(e,t,d,s),1e-9)),c=l=>d.findLastIndex(y=>t.tie(l)>=y),w=t.compared?.changes,m=l=>t.state.links==="post"&&(e.rowsOf.get(l)??
[]).every(y=>y[3]);return Object.freeze({radius:f,colour:p,step:c,scale:d,coloured:r,least:a,line(l){let y=t.lit,b=y?.edges.has(l),v=c(l),S=w?.get(l),$=Math.max(
vt[v]*u,.06);if(e.isTyped(l))return{width:Math.min(1.4+.5*(t.counts.weight[l]-1),5)+(b?.6:0),opacity:y&&!b?.12:S?.8:.6,colour:S?n[S]:b?n.accent:n.edge,dashes:m(
l)||S==="lost"?[5,4]:!1};let E=S||b?Math.max(vt[v],.6):y?$*(t.state.ego?.6:.25):$;return{width:b?rt[v]+.8:S?Math.max(rt[v],1.4):y&&t.state.ego?Math.min(rt[v],1.5):
rt[v],opacity:E,colour:S?n[S]:b?n.accent:n.edge,dashes:S==="lost"||i.kind[l]===_e?[5,4]:!1}},opacity:l=>!t.lit||t.lit.strong.has(l)?1:t.lit.weak.has(l)?.45:t.state.
ego?.6:.13})}function qo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of Ho){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function Wo({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([c,w],m)=>[Math.min(c,m[u]),
Math.max(w,m[u])],[1/0,-1/0]),[[a,r],[f,p]]=[i("x"),i("y")];return t.edges.reduce((u,c)=>{let[w,m]=[s(e.a[c]),s(e.b[c])],l=n.findLastIndex(y=>t.tie(c)>=y);return w&&
m?u+rt[l]*vt[l]*Math.hypot(w.x-m.x,w.y-m.y):u},0)/Math.max((r-a)*(p-f),1e4)}var Jt=["mentions","articles","degree","rank"],Mt=["hide","pin","open","sel","not"],Vt={level:["article","sentence"],colour:["community","type"],size:Jt,links:[
"together","post","event"]},Fo={least:1,from:"",to:"",level:"article",lists:!0},ct={...Fo,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},Hn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},Dn={lang:[
"zh","en"],theme:["light","dark"]},lt=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[at]:[],...e.types.filter(n=>!e.core.includes(n))],
qn=e=>({...ct,...Hn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(Mt.map(t=>[t,new Set]))}),oe=e=>({...e,...Hn}),Te=(e,t)=>e===t?e:`${e}\
 – ${t}`,Wn=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},Uo=(e,t)=>{let[,n,s]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.
exec(e??"")??[],[o,i]=n?Wn(t,n,s):[];return o?`${o}..${i}`:""};function Fn(e,t,n,s){let o=new URLSearchParams(e.slice(1)),i=(b,v,S)=>v.includes(o.get(b))?o.get(
b):S,a=b=>o.getAll(b).map(v=>t.nodeOf.get(v)).filter(v=>v!==void 0),r=(b,v,S,$)=>Math.max(v,Math.min(Number.parseInt(o.get(b)??"",10)||$,S)),f=o.has("types")?o.
get("types").split(",").filter(b=>lt(t).includes(b)):t.data.core,[p,d,[u=-1]]=[a("edge"),a("chain"),a("node")],c=[...p,...d,...u<0?[]:[u]],w=p.length===2&&t.lineOf(
...p,i("links",Vt.links,"together"))!==void 0,m=b=>/^\d{4}-\d\d$/.test(o.get(b)??"")?o.get(b):"",[l,y]=Wn(n,m("from"),m("to"));return{types:new Set([...f,...c.filter(
b=>!t.isOf(b,new Set(f))).map(t.kindOf)]),node:u,ends:w?p:null,untied:p.length===2&&!w?p:null,chain:d.length===2&&d[0]!==d[1]?d:null,ego:{1:1,2:2}[o.get("ego")]??
0,least:r("least",1,1e3,1),from:l,to:y,less:Uo(o.get("less"),n),lists:o.get("lists")!=="0",...Object.fromEntries(Object.entries(Vt).map(([b,v])=>[b,i(b,v,ct[b])])),
...Object.fromEntries(Object.entries(Dn).map(([b,v])=>[b,i(b,v,"")])),table:i("table",["nodes","edges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,
shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(
Mt.map(b=>[b,new Set(a(b))])),unknown:["node","edge","chain"].flatMap(b=>o.getAll(b)).filter(b=>!t.nodeOf.has(b))}}function Et(e,t){let n=new URLSearchParams,s=i=>t.
data.name[i],o=lt(t).filter(i=>e.types.has(i));o.join()!==lt(t).filter(i=>t.data.core.includes(i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),
e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(i=>n.append("chain",s(i)));for(let i of["least","from","to","les\
s",...Object.keys(Vt),"table","q","read","note","shown"])e[i]!==ct[i]&&n.set(i,e[i]);for(let i of Object.keys(Dn))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",
e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let i of Mt)e[i].forEach(a=>n.append(i,
s(a)));return n.toString()}var Un=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),be=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Xt=(e,t)=>({...e,...ct,...Object.fromEntries(Mt.map(n=>[n,new Set])),types:new Set(t.data.core)});function _n(e,t,n,s){
let o=(r,f,p)=>({name:r,text:f,without:{...e,...p}}),i=(r,f)=>[...e[r]].map(p=>o(r,`${f} ${t.nameOf(p)}`,{[r]:be(e[r],p)})),a=(r,f,p)=>e[r]===ct[r]?[]:[o(r,f,p)];
return[...e.from||e.to?[o("months",Te(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Te(...e.less.split(".."))}`,{less:""}),
...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a("links",s.kinds[e.
links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var x=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function ee(e,t={},...n){let s=document.createElementNS("http://ww\
w.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var ke=(e,t,n)=>ee("svg",{viewBox:"0 0 16 16",class:"glyph","\
aria-hidden":"true"},ee("path",{d:Re[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),ue=(e,t)=>e.graph.data.
labels[e.graph.typeOf(t)][e.words.language].one,ce=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>ce(e,{...oe(e.state),table:"",
node:t},ke(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),pe=(e,t,...n)=>ce(e,{...oe(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),
Oe=(e,t)=>pe(e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),ie=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(
n),click:s},t),Tt=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),dt=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g(
"span",{},t))),se=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function Ae({words:e},t,n,s,o){let i=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(
s*5)},"");function r(f){let p=i.children.length;i.append(...n.slice(p,p+f).map(o));let d=n.length-i.children.length;a.hidden=d===0,a.textContent=e.more(Math.min(
d,s*5))}return r(s),[i,a]}var me=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(oe(e.state))},"← ",e.words.close),ft=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ae=(e,t,n)=>St(e.graph.data,t,n);function Gn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function At({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}var _o=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Qt(e,t,n){let[s,o,i,a]=At(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,f=>f==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(_o(t),r.join(e.words.comma))}function Yt(e,t){let[n,s,o,i]=At(e,t);return[g("b",{class:"headline"},i||e.
words.untitled),g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var Vn=(e,t)=>ce(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ce(e,t,n,s){let o=g("article",{},g("header",{},...Yt(e,t)));return Jn(e,o,t,n,s),o}function Ge(e,t,n,s){let o=g("details",{},g("summa\
ry",{},...Yt(e,t))),i=null,a=()=>i??=Jn(e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*Zt(e,t,n){
let s=0;for(let[o,i,a]of t)i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function Jn(e,t,n,s,o){let i=new Set;for(let{sentence:a,
text:r,listing:f,marks:p,clip:d}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(c,w)=>g("mark",{class:c===
o[0]?"one":"other"},w);t.append(g("blockquote",{},f?g("span",{class:"chip"},e.words.listing):"",...Zt(r,p.filter(([c])=>o.includes(c)),u),Xn(e,r,n),Qn(e,d)))}t.
append(Vn(e,n))}function Xn(e,t,n){let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await Go(Qt(e,t,n)),s.textContent=e.words.copied}),s}var Qn=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function Go(e){try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Yn(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(c,w)=>ce(e,{...oe(e.state),node:c},w),f=a.length?t.indexOf(a[0]):
-1,p=n.filter(([,c,w])=>f<0||w<=f||c>=f+a[0].length),d=f<0?p:[...p,[-1,f,f+a[0].length]].sort((c,w)=>c[1]-w[1]),u=Zt(t,d,(c,w)=>c<0?g("mark",{class:"one"},w):r(
c,w));return g("article",{},g("header",{},...Yt(e,s)),g("blockquote",{},o?g("span",{class:"chip"},e.words.listing):"",...u,Xn(e,t,s),Qn(e,i)),Vn(e,s))}function Zn(e,t){
let{graph:n,words:s,state:o}=e,[i,a]=[g("div",{id:"text"}),g("p",{class:"soft source"})],[r,f]=[g("h2",{},s.untitled),g("p",{})],p=g("button",{type:"button",class:"\
quiet back",click:()=>e.go({...o,read:""})},"← ",s.back),d=([u,c,w,m],l,y)=>(r.textContent=m||s.untitled,a.textContent=[u,c,w].filter(Boolean).join(" · "),a.
title=l,n.data.desk&&f.replaceChildren(g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:y})}`},s.addName)),m);return t!==void 0&&d(At(
e,t),n.fileOf(t),n.placeOf(t)),n.served?e.text(t===void 0?o.read:n.placeOf(t)).then(u=>{let c=`${u.doc}#${u.article}`;Kn(e,i,u.sentences,d([u.paper,u.date||s.undated,
u.page&&s.page(u.page),u.headline],c,c))},e.fault):n.quotes(n.sentencesIn(t)).then(u=>Kn(e,i,u,At(e,t)[3])),[p,r,a,n.data.desk?f:"",g("h3",{},s.wholeArticle),i]}
function Kn({view:e,state:t,...n},s,o,i){let a=new Set(e.chosen);for(let{text:r,marks:f}of o){let p=(d,u)=>ce({...n,state:t},{...oe(t),node:d},g("mark",{class:a.
has(d)?"one":"other"},u));s.append(g("p",r===i?{class:"headline"}:{},...Zt(r,f,p)))}}var $e=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function Ct(e,t,n){let s=g("select",{"data-control":t},...n.map(o=>g("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function en(e,t,[n,s],o,i){let a=g("output",{},o(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function tn(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function es(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=x("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,f=s.length-1,[p,d]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):f],u=(c,w)=>o({from:c?s[c]:"",to:w<f?s[w]:""});a.replaceChildren($e(n.least,
...en("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((c,w)=>Math.max(c,w),2),2),30)],String,c=>o({least:c}))),...s.length>1?[$e(n.from,...en("f\
rom",p,[0,f],c=>s[c],c=>u(c,Math.max(c,d)))),$e(n.to,...en("to",d,[0,f],c=>s[c],c=>u(Math.min(p,c),c)))]:[],$e(n.level,Ct(e,"level",["article","sentence"])),$e(
n.listed,tn("lists",t.lists,c=>o({lists:c}))),$e(n.links,Ct(e,"links",["together","post","event"])),$e(n.colour,Ct(e,"colour",["community","type"])),$e(n.size,Ct(
e,"size",Jt)),$e(n.physics,tn("physics",i.moves(),i.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(Xt(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function ts(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((u,c)=>c).filter(u=>!o.counts.recounted||
o.counts.articles[u]>0),r=u=>o.counts.kinds?o.counts.kinds[u]??0:a.filter(c=>t.isOf(c,new Set([u]))).length,f=lt(t).map(u=>{let c=g("input",{type:"checkbox","da\
ta-type":u});return c.checked=n.types.has(u),c.addEventListener("change",()=>{let w=new Set(n.types);c.checked?w.add(u):w.delete(u);let m=n.node>=0&&t.isOf(n.node,
w);e.go({...n,types:w,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),x("types").querySelector(`[data-type=${u}]`).focus()}),g("label",{},c,ke(e,u===at?"person":
u),i.labels[u][s.language].many,g("span",{class:"number"},String(r(u))))}),p=tn("hubs",n.hubs,u=>e.set({hubs:u})),d=[...o.hubs].slice(0,5).map(t.nameOf).join(s.
stroke)+(o.hubs.size>5?" …":"");x("types").replaceChildren(...f,...o.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(d)},p,s.hubsOn,
g("span",{class:"number"},String(o.hubs.size)))]:[])}function ns(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].
length);x("kinds").hidden=o.length<2||!!n.table,x("kinds").replaceChildren(...o.map(i=>ie(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,
group:-1}))))}function ss(e){let t=_n(e.state,e.graph,e.months,e.words);x("chips").hidden=!t.length,x("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{
let i=ce(e,o,s,g("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function os({
graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));x("blank").replaceChildren(...t.nodes.length||n.table?
[]:[g("p",{},i?s.siftedOut:s.blank),...i?[g("button",{type:"button",id:"unsift",click:()=>o(Xt(n,e))},s.reset)]:[]])}function is(e){let{graph:t,view:n,state:s,words:o,
looks:i}=e,a=nn(e),r=n.nodes.length-n.groups.reduce((f,{members:p})=>f+p.length,0);x("legend-body").replaceChildren(...a.length?[g("h3",{},o.groupsTitle),...a,...r?
[g("p",{class:"group"},as(Kt),o.restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},o.sizeOf[s.size]),Ko(e),...s.links==="together"?[g("h3",{},o.widthOf),
Vo(e),g("p",{class:"soft"},o.why(t.data.limit.each))]:[g("h3",{},o.options[s.links]),g("p",{class:"soft"},o.lineOf[s.links])]),x("legend").hidden=!!s.table||!i}
function nn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:
a});return n.groups.map(({number:a,members:r})=>{let f=o.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"group",title:f,"data-group":a+
1,"aria-pressed":String(s.group===a),click:i(a)},as(ze[a%ze.length]),g("span",{},f),g("span",{class:"number"},String(r.length)))})}var as=e=>ee("svg",{viewBox:"\
0 0 16 16",class:"glyph","aria-hidden":"true"},ee("circle",{cx:8,cy:8,r:7,fill:e}));function Ko({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<
16?Math.round(o*10)/10:Math.round(o));return g("div",{class:"scale"},...s.map((o,i)=>g("span",{},ee("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"\
true"},ee("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][i]),class:"size"})),String(o))))}function Vo({looks:e}){let t=e.scale.map((o,i)=>[
o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([o,i])=>g("span",{},ee("svg",
{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},ee("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:
"1")))}function sn(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var rs=e=>[...new Set(e)].sort((t,n)=>t-n);
function Jo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function xe(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var on=(e,t,n,s)=>e.data.kind[n]===he?He(e,t,s):xe(e,t,e.articleOf(s[7]));function He({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var an=({from:e,to:t,lists:n})=>!!(e||t||!n);function ls(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=an(s)?Yo(e,s):Xo(e);n.set(i,Object.freeze(o?Qo(e,a,
o):a))}return n.get(i)}}function Xo({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function Qo({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(f,p)=>e.name.map((d,u)=>o.get(u)?.[f]??p),r=(f,p)=>e.a.map((d,u)=>e.kind[u]===Ee?i.get(u)?.[f]??
p:t[f][u]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function Yo(e,t){let{data:n,lists:s}=e,o=n.doc.map(($,E)=>xe(
e,t,E)),i=$=>(t.lists||!s.has($))&&o[e.articleOf($)],a=n.name.map(($,E)=>e.namingsOf(E).filter(i)),r=a.map($=>rs($.map(e.storyOf))),f=a.map($=>rs($.map(e.firstPrint))),
p=f.map($=>$.filter(E=>s.has(E))),d=new Map,u=($,E)=>!E||$&&n.dates[$]<n.dates[E]?$:E;n.story.forEach(($,E)=>{o[E]&&d.set($,u(n.docDate[n.doc[E]],d.get($)))});let c=$=>$.
reduce(([E,A],T)=>{let N=d.get(T)??0;return N?[!E||n.dates[N]<n.dates[E]?N:E,!A||n.dates[N]>n.dates[A]?N:A]:[E,A]},[0,0]),w=r.map(c),m=$=>$<e.held.articles&&o[$],
l=new Set(n.story.filter(($,E)=>m(E))).size,y=$=>n.kind[$]!==_e&&n.kind[$]<he,b=new Map([...e.rowsOf].map(([$,E])=>[$,E.filter(A=>on(e,t,$,A))])),v=n.a.map(($,E)=>b.
get(E)?.length??sn(r[$],r[n.b[E]])),S=n.a.map(($,E)=>{if(b.has(E))return $t(n,b.get(E),n.kind[E]===he?"post":"event");let A=new Set(r[n.b[E]]);return v[E]?c(r[$].
filter(T=>A.has(T))):[0,0]});return{articles:r.map($=>$.length),mentions:a.map($=>$.length),first:w.map(([$])=>$),last:w.map(([,$])=>$),weight:v,sentences:n.a.map(
($,E)=>y(E)?sn(f[$],f[n.b[E]]):0),lists:n.a.map(($,E)=>y(E)?sn(p[$],p[n.b[E]]):0),npmi:n.a.map(($,E)=>y(E)?Jo(v[E],r[$].length,r[n.b[E]].length,l):null),since:S.
map(([$])=>$),until:S.map(([,$])=>$),stories:l,pages:new Set(n.doc.filter(($,E)=>m(E))).size,recounted:!0,whole:!n.database,said:$=>a[$].filter((E,A,T)=>E!==T[A-
1])}}var Zo=12,rn=6,cs=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function xt(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>on(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function ln(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?
`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ae(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],cs(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function ds(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=xt(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.
data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function fs(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.
data.a[t],n.data.b[t]],r=xt(e,t),f=n.edgeOf(...a),p=d=>o.links==="post"?d[8]:d[7];return[me(e),g("h2",{class:"pair"},...a.map(d=>te(e,d))),dt([s.times(o.links,r.
length),ae(e,i.counts.since[t],i.counts.until[t])]),f===void 0?"":ce(e,{...o,links:"together"},s.asTogether),g("div",{id:"acts"},...r.flatMap(d=>[g("h3",{class:"\
act"},ln(e,t,d)),p(d)<0?"":Ce(e,n.articleOf(p(d)),[p(d)],a)]))]}function ps(e,t,n,s){let{graph:o,words:i}=e;return Ae(e,t,n,Zo,([a,r,f,p,d,u,c,w])=>{let m=[...new Set(
[...f,...p,...d<0?[]:[d]])].filter(l=>l!==s);return g("li",{},g("b",{},i.acts[o.data.acts[a]])," ",g("time",{},cs(e,r)),c||u?g("span",{},` ${[c,u].filter(Boolean).
join(" · ")}`):"",m.length?g("div",{class:"with"},...m.slice(0,rn).map(l=>te(e,l)),m.length>rn?` +${m.length-rn}`:""):"",Ge(e,o.articleOf(w),[w],s===void 0?m:[
s]))})}function hs({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>xe(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}
function us(e,t){let n=hs(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return se(`${e.words.events} ${n.length}`,n,...ps(e,{id:"events",class:"li\
ne"},n,t))}function ms(e){let t=new Set(e.view.nodes),n=hs(e).filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",
{class:"card",id:"newest"},...se(e.words.newest,n,...ps(e,{class:"line"},n)))}function ei(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function ti(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function ni(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,f,p]=[new Map,new Set,[[0,n]]];for(;p.length;){let[u,c]=ti(p);if(f.has(c))continue;if(c===s)break;f.add(c);let w=c===
n?0:3*e.edgesOf[c].length/a;for(let m of e.edgesOf[c]){let l=e.otherEnd(m,c);if(!t.passes(m)||!o(m,l))continue;let y=u+w+1/t.weight(m);y<(i.get(l)??1/0)&&(i.set(
l,y),r.set(l,m),ei(p,[y,l]))}}if(!r.has(s))return null;let d=[];for(let u=s;u!==n;u=e.otherEnd(d[0],u))d.unshift(r.get(u));return d}function Ke(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function gs(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],f=new Set(o);for(let p of e.
waysBetween(n,s)){let d=e.data.a[p[0]]===n||e.data.b[p[0]]===n?p:p.toReversed(),u=Ke(e,n,d).slice(1,-1);!u.length||!d.every(t.passes)||u.some(c=>f.has(c))||(r.push(
d),u.forEach(c=>f.add(c)))}for(;r.length<i;){let p=ni(e,t,[n,s],(d,u)=>d!==a&&!f.has(u)&&(!e.isCredit(d)||n===e.data.b[d]||s===e.data.b[d]));if(!p)break;r.push(
p),Ke(e,n,p).slice(1,-1).forEach(d=>f.add(d))}return r}function ws(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var si=new Intl.Collator("zh"),ys=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?si.compare(t,e):t-e);function ks({words:e},t,n,s,o){let[i,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,f=()=>{let u=t.map(c=>[s[1](c),c]).sort(([c],[w])=>r?ys(c,w):ys(w,c));i.replaceChildren(...u.slice(0,o).map(([,c])=>g(
"tr",{},...n.map(([w,m,l])=>g("td",{class:w},l?l(c):String(m(c))))))),n.forEach((c,w)=>d[w].setAttribute("aria-sort",c!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},p=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],f()},d=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>p(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,f()}),f(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...d)),i),a)}var Lt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Os=e=>["together",t=>e.view.counts.weight[t],t=>pe(e,t,String(e.view.
counts.weight[t]))],$s=e=>["sentences",t=>e.view.counts.sentences[t]],Ss=e=>["npmi",t=>e.view.counts.npmi[t],t=>ft(e,t),e.words.npmiHint],bs=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function vs(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=Os(e);
return g("div",{id:"companions"},ks(e,s.near,[Lt(e,r=>n.otherEnd(r,t)),a,$s(e),Ss(e)],a,25),g("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function Ms(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=x("table");if(r.hidden=!s.table,x("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let f=l=>t.isOf(l,s.types)&&!s.hide.has(l)&&(!a.recounted||a.articles[l]>0),[p,d]=[Os(e),["articles",l=>a.articles[l]]],[u,c,w]=s.table==="edges"?[i.a.map((l,y)=>y).
filter(l=>i.kind[l]<he&&f(i.a[l])&&f(i.b[l])&&n.passes(l)),[Lt(e,l=>i.a[l]),Lt(e,l=>i.b[l]),p,$s(e),["inLists",l=>a.lists[l]],Ss(e),...bs(e,a.since,a.until)],p]:
[i.name.map((l,y)=>y).filter(f),[Lt(e,l=>l),["type",l=>ue(e,l)],d,["mentions",l=>a.mentions[l]],["companions",l=>t.edgesOf[l].filter(n.passes).length],...bs(e,a.
first,a.last)],d],m=l=>ie("tab-"+l,o.tabs[l],s.table===l,()=>e.set({table:l}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},o.rows(u.length))),ks(e,u,c,w,100))}var Cs=(e,t,n)=>g("time",{class:"soft"},ae(e,t,n)),Es=12,xs=(e,t)=>typeof t=="number"?te(e,t):t;function oi(e,[,t,n,s,o,i,a,r]){let f=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):Cs(e,o,i);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",xs(e,n),f)}function ii(e,[t,n,,s,o,i]){return g(
"li",s?{class:"former"}:{},xs(e,t)," ",g("b",{},s?e.words.former+" ":"",n),Cs(e,o,i))}function Ts({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&He(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function ai(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:be(n[r],t)});
return g("div",{class:"buttons acts"},ie("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),ie("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),ie("open",s.open,
n.open.has(t),a("open")),ie("pin",s.pin,n.pin.has(t),a("pin")),ie("hide",s.hide,!1,()=>o({...oe(n),hide:be(n.hide,t)})),ie("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),ie("chain",s.chain,e.linking===t,()=>e.link(t)))}function Ls(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:f}=o,p=e.
database.part?e.database.said(t,i):void 0,d=p?p.sentences.filter(m=>i.lists||!n.isListing(m)):r.said(t),u=Ts(e,0,t),c=Ts(e,2,t),w=o.near.length;return[me(e),g("\
h2",{},ke(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),dt([ue(e,t),a.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),ae(e,r.first[t],r.last[t])]),
ai(e,t),se(s.aliases,a.alias[t],g("p",{id:"aliases"},...a.alias[t].map(m=>g("span",{class:"chip"},m)))),se(s.posts,u,...Ae(e,{id:"posts",class:"line"},u,Es,m=>oi(
e,m))),se(s.holders,c,...Ae(e,{id:"holders",class:"line"},c,Es,m=>ii(e,m))),us(e,t),se(n.typeOf(t)==="reporter"?s.covered:s.companions,w?[1]:[],vs(e,t),f?.rest>
0&&!i.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(f.rest)):""),se(s.stories,d,g("div",{id:"article\
s"},...n.byArticle(d).map(([m,l])=>Ge(e,m,l,[t]))),p?.more?g("button",{type:"button",class:"quiet",id:"earlier",click:()=>e.earlier(t)},s.older):"")]}function Ns(e,t){
let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r}=o,f=[a.a[t],a.b[t]],p=an(i)?new Set(f.flatMap(v=>r.said(v))):null,d=e.database.stretch(i),u=n.proof(
t,d),c=n.toldOf(t,d),w=c?v=>(i.lists||!n.isListing(v))&&xe(n,i,n.articleOf(v)):v=>!p||p.has(v),[m,l]=[u.both,u.either].map(v=>v.filter(w)),y=p?0:a.weight[t]-new Set(
[...m,...l].map(n.storyOf)).size,b=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",ft(e,t)&&`${s.
npmi} ${ft(e,t)}`];return[me(e),g("h2",{class:"pair"},...f.map(v=>te(e,v))),dt([...b,ae(e,r.since[t],r.until[t])]),p&&!m.length&&!l.length?g("p",{class:"hint",id:"\
none-left"},s.noneLeft):"",se(s.evidence,m,g("div",{id:"evidence"},...n.byArticle(m).map(([v,S])=>Ce(e,v,S,f)))),se(s.apart,l,g("div",{id:"apart"},...n.byArticle(
l).map(([v,S],$)=>(m.length||$>2?Ge:Ce)(e,v,S,f)))),a.database&&y>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(y)):"",c?.more?g("button",{type:"\
button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function As(e,t,n,s){let{graph:o,words:i,view:a}=e,r=Ke(o,t,n);return g("ol",{id:s,class:"li\
ne chain"},...n.map((f,p)=>{let{both:d,either:u}=o.proof(f),c=o.byArticle(o.toldOf(f)||!o.shownBy(f)?d.length?d:u:o.shownBy(f)).slice(0,2),w=o.served&&!c.length?
g("button",{type:"button",class:"quiet glance",click:()=>e.glance(f)},i.glance):"",m=p>0?ce(e,{...e.state,not:be(e.state.not,r[p])},`${i.not} ${o.nameOf(r[p])}`):
"";return g("li",{},te(e,r[p])," — ",pe(e,f,i.inArticles(a.counts.weight[f]))," — ",te(e,r[p+1]),m&&g("span",{class:"not"},m),...c.map(([l,y])=>Ge(e,l,y,[r[p],
r[p+1]])),w)}))}function Ps(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=ws(t,s,i,a),f=s.ways.filter(c=>c.length===1),p=s.ways.filter(c=>c.length>1),
[d,...u]=[...f,...p];return[me(e),g("h2",{class:"pair"},te(e,i),te(e,a)),g("h3",{},f.length?n.direct:n.strongest),d?As(e,i,d,"steps"):g("p",{class:"soft",id:"st\
eps"},n.apart2),se(n.ways,u,...u.map((c,w)=>As(e,i,c,`way-${w}`))),se(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([c,w,m])=>g("li",{},te(
e,c),g("span",{},pe(e,w,String(s.counts.weight[w]))," · ",pe(e,m,String(s.counts.weight[m])))))))]}function Is(e,{members:t}){let{graph:n,words:s,view:o}=e,i=new Set(
t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,f)=>o.tie(f)-o.tie(r)||r-f).slice(0,10);return[me(e),g("h2",{},s.group(t.slice(0,3).map(
n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},te(e,r),g("span",{class:"number"},String(o.counts.articles[r]))))),
se(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g("li",{},Oe(e,r),pe(e,r,s.inArticles(o.counts.weight[r]))))))]}var cn=26;function ge(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var pn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function ri(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var js=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(ri).join(",")).join(`\r
`)+`\r
`;function hn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function li(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=hn(e),a=(p,d)=>Object.entries(o[p]).filter(([u])=>d[u]!==void 0&&d[u]!==null&&d[u]!=="").map(([u,c])=>`<data key="${c}">${pn(d[u])}\
</data>`).join(""),r=n.nodes.map(p=>`<node id="n${p}">${a("node",i.node(p))}</node>`),f=n.edges.map(p=>`<edge id="e${p}" source="n${t.data.a[p]}" target="n${t.data.
b[p]}">${a("edge",i.edge(p))}</edge>`);return`${s}${[...r,...f].join(`
`)}
</graph>
</graphml>
`}var dn=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Nt(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:f}=n,p=i.
scale(),d=ci(e,p),[u,c,w,m]=d.map(H=>H*p),l=H=>({x:i.spotOf(H).x*p,y:i.spotOf(H).y*p}),y=s.edges.map(H=>{let[G,F,D]=[l(f.a[H]),l(f.b[H]),o.line(H)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${F.x.toFixed(1)}" y2="${F.y.toFixed(1)}" stroke="${D.colour}" stroke-opacity="${D.opacity.toFixed(2)}" strok\
e-width="${Math.max(D.width*p,.5).toFixed(1)}"${D.dashes?` stroke-dasharray="${D.dashes.join(" ")}"`:""}/>`}),b=s.nodes.map(H=>{let[G,F]=[l(H),o.radius(H)*p];return`\
<path transform="translate(${(G.x-F).toFixed(1)} ${(G.y-F).toFixed(1)}) scale(${(F/8).toFixed(3)})" d="${Re[f.shapes[n.typeOf(H)]]}" fill="${o.colour(H)}" fill-\
opacity="${o.opacity(H)}"><title>${pn(n.nameOf(H))}</title></path>`}),v=i.toMap,S=(H,G,F,D,J="")=>`<text x="${G.toFixed(1)}" y="${F.toFixed(1)}" font-size="${D}\
" fill="${t.ink}" ${J}>${pn(H)}</text>`,$=i.labels().map(({text:H,x:G,y:F})=>{let D=v({x:G,y:F});return S(H,D.x*p,D.y*p,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:H,members:G})=>[ze[H%ze.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):f.types.filter(H=>s.nodes.some(G=>n.typeOf(G)===H)).map(H=>[f.colours[H],f.labels[H][a.language].many,f.shapes[H]]),A=E.flatMap(
([H,G,F],D)=>[`<path transform="translate(${u.toFixed(1)} ${(m+12+cn*D).toFixed(1)})" d="${Re[F]}" fill="${H}"/>`,S(G,u+24,m+25+cn*D,13)]),T=m+30+cn*E.length,N=`${a.
corpus(s.counts.pages,s.counts.stories,Ve(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,P=Math.max(w-u,dn(De(e),23),dn(N,12),...E.map(([,H])=>24+dn(H,13))),
W=[u-20,c-64,P+40,T-c+84].map(H=>H.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${W.join(" ")}" width="${W[2]}" height="${W[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${W[0]}" y="${W[1]}" width="100%" height="100%" fill="${t.paper}"/>${[S(De(e),u,c-32,22,
'font-weight="600"'),...y,...b,...$,...A,S(N,u,T,12)].join(`
`)}</svg>`}function De({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ve({graph:e,state:t,months:n}){return t.from||t.to?Te(t.from||n[0],t.to||n.at(-1)):St(e.data,...Bn(e.data))}function ci({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},f]=[n.spotOf(i),t.radius(i)];return[a-f,r-f,a+f,r+f]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function fn(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>ge("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Nt(e,t))}
var di={png:(e,t)=>fn(e,t,1),png2:(e,t)=>fn(e,t,2),png4:(e,t)=>fn(e,t,4),svg:(e,t)=>ge("graph.svg",Nt(e,t),"image/svg+xml"),graphml:e=>ge("graph.graphml",li(e),
"application/xml"),nodes:e=>ge("graph-nodes.csv",js(e.graph.data.declared.nodes,e.view.nodes.map(hn(e).node)),"text/csv"),edges:e=>ge("graph-edges.csv",js(e.graph.
data.declared.edges,e.view.edges.map(hn(e).edge)),"text/csv")};function Bs(e,t,n,s){x("files").replaceChildren(...Object.entries(di).map(([o,i])=>g("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),g("button",{type:"button",id:"print",click:s},e.print))}var Pt=5,fi=10;function zs({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Rs(e){let{graph:t,words:n,state:s,view:o}=e,i=zs(e);return[me(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Ve(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},ie("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>ui(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},te(e,a),
ce(e,{...s,sel:be(s.sel,a)},n.unselect)))),se(n.among,i,g("ol",{class:"rows",id:"among"},...i.map(a=>g("li",{},Oe(e,a),pe(e,a,n.inArticles(o.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>pi(e,a)):[],...s.dossier?i.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...hi(e,a)]):[]]}function Hs({
graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&He(e,n,o)).map(([,o,i,a,r,f,p,d])=>`${a?t.former+" ":""}${o}${i===""?"":` · ${typeof i=="num\
ber"?e.nameOf(i):i}`}（${p||d?`${p||"…"} – ${d||"…"}`:[e.data.dates[r],e.data.dates[f]].filter(Boolean).join(" – ")}）`)}function pi(e,t){let{graph:n,
words:s,view:o}=e,{counts:i}=o,a=i.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[ue(e,t),s.inArticles(i.articles[t]),ae(e,i.first[t],
i.last[t])].join(" · ")),...Hs(e,t).map(r=>g("p",{},...Tt(r))),...n.byArticle(a).slice(0,Pt).map(([r,f])=>Ce(e,r,f.slice(0,2),[t]))]}function hi(e,t){let{graph:n}=e,
{both:s,either:o}=n.proof(t);return n.byArticle(s.length?s:o).slice(0,Pt).map(([i,a])=>Ce(e,i,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var we=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function ui(e){let{graph:t,words:n,state:s,view:o}=e,{counts:i}=o,a=async f=>{let p=[];for(let[d,u]of f)for(let{text:c}of await t.
quotes(u.slice(0,2)))p.push(`> ${we(Qt(e,c,d))}`);return p},r=[`# ${n.dossierOf}: ${we(t.data.title)}`,we(Ve(e)),...s.note.split(/\n+/).filter(Boolean).map(we)];
for(let f of s.sel){let p=t.edgesOf[f].filter(o.passes).sort((d,u)=>o.tie(u)-o.tie(d)).slice(0,fi);r.push(`## ${we(t.nameOf(f))}`,[ue(e,f),n.inArticles(i.articles[f]),
ae(e,i.first[f],i.last[f])].map(we).join(" · "),...Hs(e,f).map(d=>`- ${we(d)}`)),r.push(`${n.companions}${n.colon}${p.map(d=>`${we(t.nameOf(t.otherEnd(d,f)))} ${i.
weight[d]}`).join(n.stroke)}`,...await a(t.byArticle(i.said(f)).slice(0,Pt)))}for(let f of zs(e)){let{both:p,either:d}=t.proof(f);r.push(`## ${we(t.nameOf(t.data.
a[f]))} — ${we(t.nameOf(t.data.b[f]))}`,n.inArticles(i.weight[f]),...await a(t.byArticle(p.length?p:d).slice(0,Pt)))}ge("dossier.md",r.join(`

`)+`
`,"text/markdown")}var mi=60,Ds=90,It={timer:0,key:""};function qs(e,t){let n=x("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==It.key&&(It.key=s,clearTimeout(It.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?bi(e,t.edge):wi(e,t.node)).flat())),t&&gi(n,t)}function gi(e,{x:t,y:n}){let s=x("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function wi(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&He(n,e.state,r)).slice(0,3);return[g("b",{},ke(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),g("p",{class:"soft"},[ue(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,f])=>g("p",{},r,f===""?"":` · ${typeof f=="number"?n.nameOf(f):f}`))]}function yi(e,t){let{graph:n,words:s,view:o}=e,i=xt(e,t);return[g("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(o.state.links,i.length),ae(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>g("p",{},ln(e,t,a)))]}function bi(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return yi(
e,t);let{both:r,either:f}=n.proof(t),p=new Set([...r,...f].map(w=>n.dayOf(n.articleOf(w))).filter(Boolean)).size,d=g("p",{class:"said"}),u=r.filter(w=>!n.lists.
has(w)),c=n.byArticle(u.length?u:r)[0];return c&&(It.timer=setTimeout(async()=>{let[{text:w}]=await n.quotes([c[1][0]]);d.textContent=w.length>Ds?w.slice(0,Ds)+
"…":w},mi)),[g("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),g("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(p),ae(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),d]}var ki=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),Le=(e,t)=>`${e}-01..${ki(t)}`;function un({from:e,to:t},n){return e||t?Le(
e||n[0],t||n.at(-1)):""}function jt(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function Ws(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
f=new Map,p=(c,w)=>`${c} ${w}`,d=c=>c.map(w=>s.name[w]).sort().join(`
`);function u(c,w){e.addGraph(c);for(let m of c.periods){let l=p(`${m.since}..${m.until}`,w),y=i.get(l)??i.set(l,{entities:new Map,links:new Map}).get(l);[y.articles,
y.kinds]=[m.articles,m.kinds];for(let b of m.entities)y.entities.set(o.get(b.entity),{...b,first:e.dateNumber(b.first),last:e.dateNumber(b.last)});for(let b of m.
links){let v=e.edgeOf(o.get(b.source),o.get(b.target));v!==void 0&&y.links.set(v,{...b,since:e.dateNumber(b.first),until:e.dateNumber(b.last)})}}e.changed()}return Object.
freeze({part:n,stretch:c=>n?un(c,t):"",period:c=>n?i.get(p(un(c,t),c.lists)):void 0,bars(){let c=new Map(t.map((m,l)=>[m,l])),w=t.map(()=>s.types.map(()=>0));for(let[
m,l,y]of s.months)w[c.get(m)][s.types.indexOf(l)]+=y;return w},monthsOf:c=>a.get(d(c)),news:c=>r.get(c),said:(c,w)=>f.get(`${c} ${un(w,t)}`),addPeriods:u,addMonths:(c,w)=>a.
set(d(c),new Map(w.map(({month:m,articles:l})=>[m,l]))),addNews(c,w){e.addGraph(w);let m=new Map;for(let l of w.changes)Be(m,l.change,l);r.set(c,m)},addSaid(c,w,{
quotes:m,more:l}){let y=`${c} ${w}`,b=f.get(y)??{sentences:[],came:0},v=e.addSentences(m);f.set(y,{sentences:[...b.sentences,...v],more:l,came:b.came+m.length})}})}var Y=e=>e.toLocaleString("en"),de=(e,t)=>`${Y(e)} ${t}${e===1?"":"s"}`,mn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
results:"搜索结果",none:"没有符合的名称",types:"类型",graph:"关系图：方向键移到相邻节点，回车看详情，加减号缩放，0 看全图",
details:"详情",theme:"深浅色",other:"English",closer:"放大",farther:"缩小",whole:"看全图",close:"返回总览",ego:"只看其周围",all:"回到全图",
counts:(e,t,n,s,o)=>`显示 ${e} / ${t} 个实体，${n} / ${s} ${{post:"条任职",event:"条活动"}[o]??"条联系（最强者）"}`,page:e=>`${e}版`,comma:"\
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
ways:"其他联系链",apart2:"两者之间没有联系链",common:"共同的同现者（与前者 · 与后者）",not:"不经过",notThrough:"不经过",part:(e,t,n,s,o,i)=>`\
本文件只含数据库的一部分：${e} / ${t} 个实体，${n} / ${s} 条联系，${o} / ${i} 篇报道的原句。其余用 kg who 名称、kg export 或 kg serve 查看。`,
rest:(e,t,n,s,o,i)=>`先列出 ${e} / ${t} 个实体、${n} / ${s} 条联系、${o} / ${i} 篇报道的原句，其余在搜索和点选时从数据库取来。`,
older:"再取更早的原句",unanswered:e=>`数据库没有回答：${e}`,elsewhere:e=>`另有 ${Y(e)} 篇报道的原句不在本文件内，用 kg pair 查看。`,
partly:"（只计本文件内的报道）",cite:"复制原句与出处",asPrinted:"版面原图",addName:"补上漏认的名称",copied:"已复制",chips:"已选的筛选",
off1:e=>`去掉筛选：${e}`,against:"对比",unknown:e=>`没有名为 ${e} 的实体，显示的是总览。`,untied:(e,t)=>`${e} 与 ${t} 之间没有所选的联系，显示的是总览。`,
blank:"没有同现的实体可画。",siftedOut:"所选的筛选下没有可画的内容。",hubs:e=>`略去枢纽 ${e} 个`,hubsHint:e=>`${e}几乎与所有人同现，首图略去，勾选即\
显示`,hubsOn:"显示枢纽",legend:"图例",group:e=>e.join("、"),groupsTitle:"社群（点选只看其一）",restOf:"其余",sizeOf:{mentions:"大小：提及次数",
articles:"大小：报道数",degree:"大小：联系数",rank:"大小：PageRank"},widthOf:"粗细：同现报道与原句",shapeOf:"形状：类型",why:e=>`每\
个实体平均画 ${e} 条联系：先是把图连成一片的最强联系，再是两端都异常集中的联系（disparity filter）；其余可在详情与表格中看到。`,
members:"成员",ties:"与外界最强的联系",moreNear:e=>`在图上突出更多同现者（另有 ${e} 个）`,strongNear:e=>`图上突出最近的 ${e} 个`,
lastSeen:e=>`末见 ${e}`,days:e=>`${Y(e)} 天`,changed:"近期变化",changedSince:(e,t)=>`${e===t?e:`${e} 至 ${t}`}，与此前相比`,newPosts:"新见职务",
newPeople:"首次出现",gone:"近期未见",newPairs:"新的联系",handed:"职务易人",ceased:"不再同现",before:e=>`（此前 ${e}）`,glance:"取原句",
nothingNew:"没有可比的此前时段。",surprises:"出人意料的联系",surprisesHint:"很强，且分属不同社群（不计枢纽）",leadPeople:"人物",
leadOrgans:"机构",leadCompanies:"企业",leadPlaces:"地区",texts:e=>`在原文中搜索“${e}”`,textHits:(e,t)=>t?`${Y(e)} 句原文`:`已找到 ${Y(e)} \
句，仍在搜索…`,noText:"没有含此文字的句子",namedThere:"其中提到",hitsFirst:e=>`列出最近的 ${e} 句`,read:"看全文",wholeArticle:"全文",
time:"时间：拖动选取一段",play:"播放",pause:"暂停",compare:"与此前等长时段对比",clear:"全部时间",bars:"每月出现次数（按类型）",
own:e=>`${e} 每月报道数`,terms:"任职（实线：印明的任期；虚线：见报起止）",gained:"新出现",lost:"消失",stronger:"增强",weaker:"减弱",
compared:(e,t)=>`${e} 对比 ${t}`,sheetOpen:"展开图",sheetShut:"收起图",select:"加入选集",selected:"选集",unselect:"移出选集",among:"选集内的联系",
dossier:"看卷宗",markdown:"卷宗 Markdown",print:"打印",dossierOf:"卷宗",emptySelection:"选集为空",back:"返回",tell:"▶ 讲述",stepBack:"← 上一步",
stepOn:"下一步 →",stepOff:"结束讲述",story:"讲述",stepTitle:e=>`标题（不写则为：${e}）`,stepText:"说明（可不写）",stepAdd:"把当前画面加为一步",
stepKeep:"保存文字",stepView:"保存文字并换成当前画面",stepCancel:"取消修改",undo:"撤销上一次改动",stepAct:{up:e=>`第 ${e} 步上移`,
down:e=>`第 ${e} 步下移`,rewrite:e=>`修改第 ${e} 步`,remove:e=>`删去第 ${e} 步`},rewriting:e=>`正在修改第 ${e} 步`,noSteps:"把图调到要讲的样子，写上标题，加为一\
步；如此一步步讲下去。",keptHere:"改动只记在这个浏览器里，要交给别人请存成文件。",keptThere:"改动已记在服务器的文件里。",
notKept:e=>`讲述没有存住：${e}`,saveSteps:"存步骤文件（供 kg story）",savePage:"存成带讲述的网页",kinds:{together:"同现",post:"任职",
event:"活动"},lineOf:{post:"人物到任职单位；虚线：只见曾任",event:"一同参加、会见、调研……的活动；越粗次数越多"},acts:{meet:"\
会见",inspect:"调研",attend:"出席",chair:"主持",speak:"讲话",sign:"签约",appoint:"任命",remove:"免职",visit:"走访",award:"表彰",invest:"投资"},
events:"活动",newest:"最近的活动",times:(e,t)=>e==="post"?`${Y(t)} 项职务`:`${Y(t)} 次活动`,dayUnknown:"日期不明",linesOf:"连线",asTogether:"\
看两者同现的原句",hitsMost:e=>`数据库里只取最近的 ${e} 句`,note:"笔记（写进卷宗和网址）",selectHint:"按住 Shift 点选节点，可同时选多个。"},
en:{language:"en",tag:"en",search:"Search names, aliases, pinyin, or the text",results:"Results",none:"No such name",types:"Types",graph:"Graph: arrow keys go t\
o the next node, Enter to its details, plus and minus zoom, 0 shows all",details:"Details",theme:"Light or dark",other:"中文",closer:"Zoom in",farther:"Zoom o\
ut",whole:"Show all",close:"Back to overview",ego:"Its surroundings only",all:"Back to the whole",counts:(e,t,n,s,o)=>`${e} of ${t} entities, ${n} of ${s} ${{post:"\
lines of posts shown",event:"lines of events shown"}[o]??"links shown (the strongest)"}`,page:e=>`p. ${e}`,comma:", ",semicolon:"; ",colon:": ",stroke:", ",cited:(e,t)=>`\
“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":de(e,"page"),de(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for i\
ts posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Ment\
ions",inArticles:e=>de(e,"article"),named:e=>de(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"\
In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if the\
y only ever appear together, 0 if independent",hidden:e=>`${Y(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`\
together in ${de(e,"article")}`,wrote:e=>`in ${de(e,"article")} credited to the reporter`,said:e=>`in ${de(e,"sentence")}`,lists:e=>`of these ${de(e,"list")} of\
 names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"\
(no headline)",filters:"Filter and look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Toge\
ther in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"\
a sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",
post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is sh\
own (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Y(e)} of types not chosen`:"",rows:e=>de(e,"row"),type:"Type",since:"F\
irst",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",
strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",
notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} a\
rticles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of\
 ${o} of ${i} articles; the rest comes from the database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,
elsewhere:e=>`The sentences of ${de(e,"more article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the\
 sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"agai\
nst",unknown:e=>`No entity is called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities app\
ear together.",siftedOut:"The filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out\
 of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Oth\
ers",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"\
Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually \
concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in \
the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>de(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===
t?e:`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"\
Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (before: ${e})`,glance:"Fetch sentences",nothingNew:"There is nothing\
 before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"\
Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?de(e,"sentence"):`${de(e,"sentence")} so far, still searching…`,noText:"\
No sentence holds these words",namedThere:"Named there",hitsFirst:e=>`the latest ${e} are listed`,read:"Whole article",wholeArticle:"Whole article",time:"Time: \
drag to choose a period",play:"Play",pause:"Pause",compare:"Compare with the period before",clear:"All time",bars:"Appearances a month, by type",own:e=>`${e}: a\
rticles a month`,terms:"Terms of office (solid: as printed; dashed: first to last seen)",gained:"new",lost:"gone",stronger:"stronger",weaker:"weaker",compared:(e,t)=>`${e}\
 against ${t}`,sheetOpen:"Open the picture",sheetShut:"Close the picture",select:"Add to selection",selected:"Selection",unselect:"Take out of selection",among:"\
Links among them",dossier:"Dossier",markdown:"Dossier (Markdown)",print:"Print",dossierOf:"Dossier",emptySelection:"Nothing is selected",back:"Back",tell:"▶ Tel\
l the story",stepBack:"← Back",stepOn:"Next →",stepOff:"End",story:"Story",stepTitle:e=>`Title (if none: ${e})`,stepText:"Text (may be empty)",stepAdd:"Add \
this view as a step",stepKeep:"Keep the words",stepView:"Keep the words, with this view",stepCancel:"Cancel",undo:"Undo the last change",stepAct:{up:e=>`Move st\
ep ${e} up`,down:e=>`Move step ${e} down`,rewrite:e=>`Rewrite step ${e}`,remove:e=>`Delete step ${e}`},rewriting:e=>`Rewriting step ${e}`,noSteps:"Bring the pic\
ture to what you want to tell, write a title, and add it as a step; then the next.",keptHere:"Changes are kept in this browser alone: save a file to hand them o\
n.",keptThere:"Changes are kept in the server's file.",notKept:e=>`The story is not kept: ${e}`,saveSteps:"Save the steps (for kg story)",savePage:"Save the pag\
e with this story",kinds:{together:"Together",post:"Posts",event:"Events"},lineOf:{post:"From a person to the body of the post; dashed: former posts alone",event:"\
Met, inspected, attended … together; the wider, the more often"},acts:{meet:"meets",inspect:"inspects",attend:"attends",chair:"chairs",speak:"speaks",sign:"si\
gns",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>de(t,e===
"post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"\
Notes (kept in the dossier and the address)",selectHint:"Hold Shift and click nodes to select several."}};var Fs=5,Oi=6,$i=6,Si=3,vi=3;function gn({graph:e,months:t,state:n,database:s}){let o=new Set(s.part?e.data.months.map(([p])=>p):e.data.doc.map((p,d)=>e.monthOf(
d))),i=t.filter(p=>o.has(p)),a=i.filter(p=>(!n.from||p>=n.from)&&(!n.to||p<=n.to)),r=Math.max(1,Math.min(Math.round(a.length/$i),s.part?Si:1/0)),f=a[a.length-r];
return f&&f>i[0]?{from:f,to:a.at(-1)}:null}function Mi(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,[r,f]=[w=>i.dates[w],t.from],p=w=>n.isOf(w,o.types)&&
!o.hide.has(w),d=i.name.map((w,m)=>m).filter(w=>p(w)&&a.articles[w]>0&&r(a.first[w])),u=w=>w.sort((m,l)=>a.articles[l]-a.articles[m]||m-l),c=w=>w&&(!o.from||w.slice(
0,7)>=o.from)&&(!o.to||w.slice(0,7)<=o.to);return{posts:i.post.filter(([w,,,m,l])=>!m&&typeof w=="number"&&p(w)&&r(l)>=f&&c(r(l))).sort((w,m)=>r(m[4])<r(w[4])?-1:
1),fresh:u(d.filter(w=>r(i.first[w])>=f&&["official","person"].includes(n.typeOf(w)))),gone:u(d.filter(w=>r(i.last[w])&&r(i.last[w])<f&&n.typeOf(w)==="official"&&
a.articles[w]>1)),pairs:i.a.map((w,m)=>m).filter(w=>s.passes(w)&&r(i.since[w])>=f&&p(i.a[w])&&p(i.b[w])&&[i.a[w],i.b[w]].every(m=>r(i.first[m])&&r(i.first[m])<f)).
sort((w,m)=>s.tie(m)-s.tie(w)||w-m)}}function Ei({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.
npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,f)=>f).filter(r=>t.passes(r)&&o.weight[r]>=vi&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.
b[r]]).sort((r,f)=>a(f)-a(r)||r-f)}var ye=(...e)=>g("li",{},...e),Ti=(e,t)=>g("ol",{class:"rows",id:e},...t),Us=e=>({class:"rows",id:e}),pt=(e,t,n,s,o)=>n.length?
[g("h4",{},`${t} ${Y(n.length)}`),...Ae(e,Us(o),n,Fs,s)]:[];function Ai(e,t){let{words:n,graph:s,database:o}=e,i=o.news(Le(t.from,t.to));if(!i?.size)return[];let a=u=>s.
nodeOf.has(u)?te(e,s.nodeOf.get(u)):u,r=u=>g("time",{},u.day),f=u=>{let c=s.edgeOf(s.nodeOf.get(u.entity),s.nodeOf.get(u.other));return ye(c===void 0?g("span",{},
a(u.entity)," — ",a(u.other)):Oe(e,c),r(u))},p={handed:u=>ye(g("span",{},a(u.entity)," ",u.post," · ",a(u.organ),g("span",{class:"soft"},n.before(s.nodeOf.has(
u.other)?s.nameOf(s.nodeOf.get(u.other)):u.other))),r(u)),appeared:u=>ye(a(u.entity),r(u)),vanished:u=>ye(a(u.entity),r(u)),began:f,ceased:f},d={handed:n.handed,
appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return g("section",{class:"card",id:"changed"},g("h3",{},n.changed),g("p",{class:"soft"},
n.changedSince(t.from,t.to)),...Object.entries(d).flatMap(([u,c])=>pt(e,c,i.get(u)??[],p[u],u)))}function Ci(e){let{words:t,graph:n}=e,s=gn(e);if(!s)return[];if(e.
database.part)return Ai(e,s);let o=Mi(e,s),{counts:i}=e.view,a=(r,f)=>ye(te(e,r),g("time",{},ae(e,f,f)));return Object.values(o).some(r=>r.length)?g("section",{
class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),pt(e,t.newPosts,o.posts,([r,f,p,,d])=>ye(g("span",{},te(e,r),"\
 ",f,p===""?"":` · ${typeof p=="number"?n.nameOf(p):p}`),g("time",{},ae(e,d,d))),"new-posts"),pt(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),"new-people"),pt(e,t.
gone,o.gone,r=>a(r,i.last[r]),"gone"),pt(e,t.newPairs,o.pairs,r=>ye(Oe(e,r),g("time",{},ae(e,i.since[r],i.since[r]))),"new-pairs")):[]}function xi(e){let t=Ei(e);
return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),...Ae(e,Us("surprises"),t,Fs,n=>ye(Oe(
e,n),pe(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function Li(e){let t=nn(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g("h3",{},e.words.
groupsTitle),...t)}function Bt(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.counts,p=o.data.name.map((d,u)=>u).filter(d=>n.includes(o.typeOf(d))&&o.isOf(
d,a.types)&&!a.hide.has(d)&&r[d]>0&&!i.leftOut.includes(d)).sort((d,u)=>r[u]-r[d]||d-u).slice(0,Oi);return se(t,p,g("ol",{class:"bars",id:s},...p.map(d=>ye(te(e,
d),g("span",{class:"number"},String(r[d])),Gn(g("i",{class:"bar"}),r[d]/r[p[0]],e.looks.colour(d))))))}function _s(e){let{graph:t,words:n,view:s}=e,{counts:o}=s,
i=Ve(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,f)=>o.weight[f]-o.weight[r]||s.tie(f)-s.tie(r)||
r-f).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"corpus"},...Tt(n.corpus(o.pages,o.stories,i)),s.partial?n.partly:""),g("p",{class:"hint"},
n.hint),e.state.links==="event"?ms(e):"",Ci(e),xi(e),Li(e),g("div",{id:"leading"},Bt(e,n.leadPeople,["official","person"],"people"),Bt(e,n.leadOrgans,["agency",
"institution"],"organs"),Bt(e,n.leadCompanies,["company"],"companies"),Bt(e,n.leadPlaces,["district"],"places")),se(n.closest,a,Ti("closest",a.map(r=>ye(Oe(e,r),
pe(e,r,n.inArticles(o.weight[r]))))))]}function Gs(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},f={...r,...n,...o};if(n=i?f:null,!i){e.moveTo(f);return}
let p=performance.now(),d=u=>{if(a!==t)return;let c=Math.max(0,Math.min((u-p)/i,1)),w=c<.5?2*c*c:1-2*(1-c)*(1-c),m=l=>r.position[l]+w*(f.position[l]-r.position[l]);
e.moveTo({scale:r.scale*(f.scale/r.scale)**w,position:{x:m("x"),y:m("y")}}),c<1?requestAnimationFrame(d):(n=null,e.redraw())};requestAnimationFrame(d)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Ks({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function Vs(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function Js(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var zt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Xs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Qs(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&zt(i,n)))}}function wn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[Qs(),Qs()];for(let{i:p,x:d,y:u,radius:c}of t)r.add({...Xs(d,u,c*2,c*2),i:p});n.forEach(p=>a.add({...p,i:-1}));let f=[];
for(let{i:p,x:d,y:u,radius:c,text:w,width:m,must:l}of e){if(f.length>=i)break;let[y,b]=[c+o*.6,c+m/2+2],v=[[0,y],[b,0],[-b,0],[0,-y],[b*.8,y*.8],[-b*.8,y*.8],[b*
.8,-y*.8],[-b*.8,-y*.8],[b*.45,y],[-b*.45,y],[b*.45,-y],[-b*.45,-y],...l?[[0,y*1.7],[0,-y*1.7]]:[]].map(([$,E])=>({...Xs(d+$,u+E,m,o),x:d+$,y:u+E,i:p,text:w})).
filter($=>$.left>s.left&&$.right<s.right&&$.top>s.top&&$.bottom<s.bottom&&!a.touching($)),S=v.find($=>!r.touching($,p))??(l?v[0]:void 0);S&&(a.add(S),f.push(S))}
return f}function Ys(e,t,n){let s=new Map([[n,0],...t.around.map(p=>[e.otherEnd(p,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(p=>t.nodes.filter(d=>d!==n&&(s.get(
d)??2)===p)),r=new Map(t.around.map(p=>[e.otherEnd(p,n),t.tie(p)])),f=Pi(Ni(e,i,p=>-(r.get(p)??0)),130,o);if(a.length){let p=new Map(a.map(u=>[u,ji(e,u,o)])),d=a.
sort((u,c)=>p.get(u)-p.get(c));Ii(d,f+64,o)}return o}function Ni(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function Pi(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[f,p]=[0,t];for(;f<a.
length;){let d=Math.max(1,Math.floor(r*p/64)),u=a.slice(f,f+d);u.forEach((c,w)=>{let m=o+r*(w+.5)/u.length;n.set(c,{x:1.25*p*Math.cos(m),y:p*Math.sin(m)})}),f+=
u.length,i=Math.max(i,p),p+=64}o+=r}return i}function Ii(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((p,d)=>d>=s&&(d-s)%a===0).slice(0,i),f=a>1?r:e.slice(s);if(f.forEach((p,d)=>{let u=-Math.PI+2*Math.PI*(d+.5)/f.length;n.set(p,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(p=>!n.has(p)),s=0,o+=64}}function ji(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let f=Math.hypot(r.x,r.y);return[i+r.x/f,a+r.y/f]},[0,0]);return Math.atan2(o[1],o[0])}function Zs(e,t,n){let s=t.nodes.filter(p=>!n.has(p));if(!s.length)
return;let o=new Map(s.map(p=>[p,[]]));for(let p of t.edges)o.get(e.a[p])?.push(e.b[p]),o.get(e.b[p])?.push(e.a[p]);let i=new Map,a=({x:p,y:d})=>[Math.floor(p/48),
Math.floor(d/48)],r=p=>{let d=a(p).join();i.has(d)?i.get(d).push(p):i.set(d,[p])},f=(p,d)=>{let[u,c]=a(p);for(let w=-2;w<=2;w++)for(let m=-2;m<=2;m++)if(i.get(`${u+
w},${c+m}`)?.some(l=>Math.hypot(p.x-l.x,p.y-l.y)<d))return!1;return!0};n.forEach(r);for(let p of s){let d=o.get(p).map(b=>n.get(b)).filter(Boolean),u=b=>d.length?
d.reduce((v,S)=>v+S[b],0)/d.length:0,[c,w]=[u("x"),u("y")],m=b=>({x:c+12*Math.sqrt(b)*Math.cos(b*2.4),y:w+12*Math.sqrt(b)*Math.sin(b*2.4)}),l=0;for(;l<150&&!f(m(
l),96);)l++;if(l===150)for(l=0;!f(m(l),48);)l++;let y=m(l);n.set(p,y),r(y)}}var Bi=12,eo=400,to=16,zi={mouse:12,touch:24},Ri={mouse:6,touch:12},Hi=60,no=400,Di=17,so=Object.fromEntries(Object.entries(Re).map(([e,t])=>[e,new Path2D(t)]));
function oo(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:h,x:k,y:M})=>[h,{x:k,y:M}])),r={nodes:new Map,
edges:new Map},f=new Map,p=a,[d,u]=[null,null],[c,w,m]=[null,null,{}],l=[],y=[],b=new Set,[v,S,$,E]=[null,!1,!1,!0],A=!1,T=h=>p.get(h),N=({x:h,y:k})=>{let[M,C]=[
d.getScale(),d.getViewPosition()];return{x:(h-C.x)*M+e.clientWidth/2,y:(k-C.y)*M+e.clientHeight/2}},P=()=>c.nodes.filter(h=>r.nodes.has(h)).map(h=>({i:h,...N(p.
get(h)),radius:w.radius(h)*d.getScale()}));function W(h,k,M){[c,m]=[h,k],p=c.state.ego&&c.state.node>=0?Ys(t,c,c.state.node):a,Zs(o,c,p),w=Rn(t,c,m,T,bt(c.nodes,
()=>20).scale),v=null,s.hover(null),b=new Set,l.length||setTimeout(H,d?Hi:0),A||=M,l=[F]}function H(){l.shift()?.(),l.length&&setTimeout(H)}let G=()=>{for(;l.length;)
l.shift()()};function F(){let h=c.state.pin,k=c.nodes.map(z=>({id:z,...$&&r.nodes.has(z)?{}:p.get(z),size:w.radius(z),shape:o.shapes[t.typeOf(z)],...D(z),fixed:h.
has(z)})),M=c.edges.map(z=>{let{width:q,opacity:U,colour:ne,dashes:R}=w.line(z);return{id:z,from:o.a[z],to:o.b[z],width:q,dashes:R,color:{color:ne,opacity:U}}}),
C=[];for(let z=0;z<M.length;z+=no)C.push(()=>re("edges",M.slice(z,z+no)));let B=()=>{J("edges",c.edges),J("nodes",c.nodes)},I=()=>{A&&(A=!1,ve(),s.shown())},j=()=>{
I(),d.redraw()};l=d?[B,()=>re("nodes",k),...C,j]:[ot,()=>{re("nodes",k),I()},...C,()=>d.redraw()]}let D=h=>({opacity:w.opacity(h),borderWidth:c.state.pin.has(h)||
c.chosen.includes(h)?2.5:1.5,color:{background:w.colour(h),border:c.state.pin.has(h)||c.chosen.includes(h)||c.state.sel.has(h)?m.ink:m.paper}});function J(h,k){
let M=new Set(k),C=[...r[h].keys()].filter(B=>!M.has(B));C.forEach(B=>r[h].delete(B)),C.length&&i[h].remove(C)}function re(h,k){let M=k.map(C=>[C,JSON.stringify(
C)]).filter(([C,B])=>r[h].get(C.id)!==B);M.forEach(([C,B])=>r[h].set(C.id,B)),M.length&&i[h].update(M.map(([C])=>C))}function et(h,k){let M=h.canvas.width/e.clientWidth;
h.save(),h.setTransform(M,0,0,M,0,0),k(h),h.restore()}function tt(h){if(!(!c||c.state.ego||c.state.colour!=="community"||c.state.links!=="together"))for(let{number:k,
members:M}of c.groups){if(c.lit&&c.state.group!==k)continue;let C=Js(Vs(M.map(T)));C.length<3||(h.beginPath(),C.forEach(({x:B,y:I},j)=>j?h.lineTo(B,I):h.moveTo(
B,I)),h.closePath(),[h.lineJoin,h.lineWidth]=["round",64],h.fillStyle=h.strokeStyle=`color-mix(in srgb, ${w.coloured.get(k)} ${c.state.group===k?16:7}%, ${m.paper}\
)`,h.fill(),h.stroke())}}let Ie=(h,k)=>(f.has(k)||f.set(k,h.measureText(k).width+6),f.get(k)),Fe=h=>t.nameOf(h).length>to?t.nameOf(h).slice(0,to-1)+"…":t.nameOf(
h);function Se(h){h.font=`13px ${getComputedStyle(document.body).fontFamily}`,[h.textBaseline,h.textAlign,h.lineJoin]=["middle","center","round"];let k=P().filter(
({x:R,y:K})=>R>0&&K>0&&R<e.clientWidth&&K<e.clientHeight),M=new Set(c.nodes.slice().sort((R,K)=>R-K).slice(0,Bi)),C=v?.node!==void 0?wt(v.node):b.size?b:null,B=R=>c.
chosen.includes(R)?-3:c.state.pin.has(R)||c.lit?.strong.has(R)?-1:0,I=R=>!c.lit||c.state.ego||c.lit.strong.has(R)||c.state.pin.has(R)||c.lit.weak.has(R),j=new Map(
c.around.map((R,K)=>[t.otherEnd(R,c.state.node),K])),z=(R,K)=>({...R,text:Fe(R.i),width:Ie(h,Fe(R.i)),must:K}),q=k.filter(({i:R})=>I(R)).sort((R,K)=>B(R.i)-B(K.
i)||(j.get(R.i)??1e6)-(j.get(K.i)??1e6)||R.i-K.i).map(R=>z(R,!c.lit&&M.has(R.i)||c.state.sel.has(R.i)||B(R.i)===-3)),U={room:{left:2,top:2,right:e.clientWidth-2,
bottom:e.clientHeight-2},height:Di,most:S?eo/5:eo},{boxes:ne}=s.covers();if(y=wn({turn:q,bodies:k,covers:ne,...U}),C){let R=Z=>C.has(Z)||Z===v?.node,K=y.filter(
({i:Z})=>R(Z)),X=new Set(K.map(({i:Z})=>Z)),Q=wn({turn:k.filter(({i:Z})=>R(Z)&&!X.has(Z)).map(Z=>z(Z,Z.i===v?.node)),bodies:k,covers:[...ne,...K],...U});y=[...K,
...Q,...y.filter(Z=>!R(Z.i)&&!Q.some(Me=>zt(Z,Me)))]}(v||b.size)&&yt(h,C);for(let{x:R,y:K,text:X,i:Q}of y)h.globalAlpha=C&&!C.has(Q)&&Q!==v?.node?.25:c.lit?.weak.
has(Q)&&!c.lit.strong.has(Q)&&!C?.has(Q)?.6:1,[h.lineWidth,h.strokeStyle]=[3.5,m.paper],h.fillStyle=M.has(Q)||B(Q)<0||C?.has(Q)||Q===v?.node?m.ink:m.soft,h.strokeText(
X,R,K),h.fillText(X,R,K);h.globalAlpha=1,gt(h)}function gt(h){h.font=`11px ${getComputedStyle(document.body).fontFamily}`;let k=[...y];for(let M of c.lit?.edges??
[]){if(!t.isTyped(M)||S)continue;let[C,B,I]=[s.line(M),N(T(o.a[M])),N(T(o.b[M]))],[j,z,q]=[(B.x+I.x)/2,(B.y+I.y)/2,h.measureText(C).width],U={left:j-q/2,right:j+
q/2,top:z-8,bottom:z+8};k.some(ne=>zt(ne,U))||(k.push(U),[h.lineWidth,h.strokeStyle,h.fillStyle]=[3.5,m.paper,m.accent],h.strokeText(C,j,z),h.fillText(C,j,z))}}
let wt=h=>new Set(c.edges.filter(k=>o.a[k]===h||o.b[k]===h).map(k=>t.otherEnd(k,h)));function yt(h,k){let M=v?.edge!==void 0?[v.edge]:v?c.edges.filter(I=>o.a[I]===
v.node||o.b[I]===v.node):[];k&&([h.globalAlpha,h.fillStyle]=[.72,m.paper],h.fillRect(0,0,e.clientWidth,e.clientHeight));let C=d.getScale();for(let I of M){let[j,
z]=[N(T(o.a[I])),N(T(o.b[I]))];[h.globalAlpha,h.strokeStyle,h.lineWidth]=[.75,m.accent,Math.max(w.line(I).width*C,1.2)+(k?0:1.5)],h.beginPath(),h.moveTo(j.x,j.y),
h.lineTo(z.x,z.y),h.stroke()}h.globalAlpha=1;let B=[...k??[],...v?.node===void 0?[]:[v.node],...v?.edge===void 0?[]:[o.a[v.edge],o.b[v.edge]]];for(let I of B)r.
nodes.has(I)&&Ft(h,I,C)}function Ft(h,k,M){let[{x:C,y:B},I]=[N(T(k)),w.radius(k)*M/7.2];h.save(),h.translate(C-8*I,B-8*I),h.scale(I,I),h.fillStyle=w.colour(k),h.
fill(so[o.shapes[t.typeOf(k)]]),k===v?.node&&([h.strokeStyle,h.lineWidth]=[m.ink,2/I],h.stroke(so[o.shapes[t.typeOf(k)]])),h.restore()}function nt(){let h=new Map(
P().map(M=>[M.i,M])),k=c.edges.filter(M=>h.has(o.a[M])&&h.has(o.b[M])&&(!c.lit||c.lit.edges.has(M)||c.state.ego));return{bodies:[...h.values()],lines:k.map(M=>[
M,h.get(o.a[M]),h.get(o.b[M])])}}function fe(h,k="mouse",M=c&&d?nt():null){if(!M)return null;let C=y.find(q=>h.x>=q.left&&h.x<=q.right&&h.y>=q.top&&h.y<=q.bottom);
if(C)return{node:C.i};let[B,I]=[-1,zi[k]];for(let{i:q,x:U,y:ne,radius:R}of M.bodies){let K=Math.hypot(U-h.x,ne-h.y)-R;K<=I&&([B,I]=[q,K])}if(B>=0)return{node:B};
let[j,z]=[-1,Ri[k]];for(let[q,U,ne]of M.lines){let R=Ks(h,U,ne);R<z&&([j,z]=[q,R])}return j<0?null:{edge:j}}function je(h){let k=h&&!S?fe(h):null;(k?.node!==v?.
node||k?.edge!==v?.edge)&&(v=k,e.style.cursor=k?"pointer":"",d?.redraw()),s.hover(k&&{...k,...h})}function ve(h=0,k=c.nodes,M=1.6){!k.length||!d||!e.clientWidth||
(E=k===c.nodes,u.to(bt(k,w.radius,M),h))}function bt(h,k,M=1.6){let C=X=>h.reduce(([Q,Z],Me)=>[Math.min(Q,T(Me)[X]-k(Me)),Math.max(Z,T(Me)[X]+k(Me))],[1/0,-1/0]),
[[B,I],[j,z]]=[C("x"),C("y")],{left:q,top:U,bottom:ne}=s.covers(),R=[e.clientWidth-q-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-U-ne,100)],K=h.length?
Math.min(R[0]/(I-B),R[1]/(z-j),M):1;return{scale:K,position:{x:(B+I)/2-q/2/K,y:(j+z)/2+(ne-U)/2/K}}}function Ut(h,k,M=0){let C=Math.min(60,e.clientWidth/8,e.clientHeight/
8),{bottom:B}=s.covers();(!h.every(j=>{let{x:z,y:q}=N(T(j));return z>C&&z<e.clientWidth-C&&q>C&&q<e.clientHeight-C-B})||u.scale()<M)&&ve(k,h,Math.max(d.getScale(),
.8))}function kt(h,[k,M]){let C=T(h),[B,I]=[-1,1/0];for(let j of c.nodes){let[z,q]=[T(j).x-C.x,T(j).y-C.y],U=z*k+q*M,ne=U+2.5*Math.abs(z*M-q*k);j!==h&&U>0&&ne<I&&
([B,I]=[j,ne])}return B}function _t(h){h===$||!d||($=h,h||st(c.nodes),d.setOptions({physics:{enabled:h,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,
avoidOverlap:.4},stabilization:!1}}))}let st=h=>{for(let[k,M]of Object.entries(d.getPositions(h)))p.set(Number(k),M)};function ot(){d=new vis.Network(e,i,n.options),
u=Gs(d),e.firstElementChild.removeAttribute("tabindex"),d.on("beforeDrawing",h=>{$&&st(c.nodes),tt(h)}),d.on("afterDrawing",h=>et(h,Se)),d.on("dragStart",()=>{S=
!0,E=!1,u.stop(),je(null)}),d.on("dragEnd",({nodes:h})=>{S=!1,h.length&&st(h),d.unselectAll(),d.redraw()}),d.on("zoom",()=>{E=!1,u.stop(),je(null)}),d.on("resiz\
e",()=>{E&&ve()}),d.on("click",({pointer:h,event:k})=>{let M=fe(h.DOM,k.pointerType==="touch"?"touch":"mouse");d.unselectAll(),M?.node!==void 0?s.node(M.node,k.
srcEvent??k):M?s.edge(M.edge):s.nothing()}),e.addEventListener("pointermove",h=>{if(h.pointerType==="touch")return;let k=e.getBoundingClientRect();je({x:h.clientX-
k.left,y:h.clientY-k.top})}),e.addEventListener("pointerleave",()=>je(null))}let Ue=({x:h,y:k})=>{let M=e.getBoundingClientRect();return{x:M.left+h,y:M.top+k}};
function O(h){G();let k=nt(),M=k.lines.find(([X])=>X===h);if(!M)return null;let[,C,B]=M,I=({x:X,y:Q},Z)=>X>Z.left&&X<Z.right&&Q>Z.top&&Q<Z.bottom,[j,{boxes:z}]=[
{left:0,top:0,right:e.clientWidth,bottom:e.clientHeight},s.covers()],q=X=>I(X,j)&&!z.some(Q=>I(X,Q)),U=({x:X,y:Q})=>fe({x:X,y:Q},"mouse",k)?.edge===h,R=Array.from(
{length:80},(X,Q)=>.5+(Q%2?1:-1)*.006*Q).map(X=>({x:C.x+(B.x-C.x)*X,y:C.y+(B.y-C.y)*X})).filter(X=>q(X)&&U(X)),K=R.find(({x:X,y:Q})=>[[-1,-1],[1,1],[-1,1],[1,-1]].
every(([Z,Me])=>U({x:X+Z,y:Q+Me})));return R.length?Ue(K??R[0]):null}return Object.freeze({draw:W,now:G,fit:ve,bringIntoView:Ut,shine:h=>{b=new Set(h.filter(k=>r.
nodes.has(k))),d?.redraw()},refit:()=>{E&&ve()},next:kt,move:_t,hit:fe,pointOf:O,spotOf:T,moves:()=>$,isReady:()=>d!==null&&y.length>0,isStill:()=>d!==null&&!l.
length&&u.isStill(),looks:()=>w,scale:()=>d?.getScale()??1,zoom:(h,k)=>{E=!1,u.to({scale:u.scale()*h},k)},centre:(h,k)=>u.to({position:T(h),scale:k}),labels:()=>y,
point:h=>({...Ue(N(T(h))),radius:w.radius(h)*d.getScale()}),onScreen:Ue,toMap:({x:h,y:k})=>{let[M,C]=[d.getScale(),d.getViewPosition()];return{x:(h-e.clientWidth/
2)/M+C.x,y:(k-e.clientHeight/2)/M+C.y}},sheet:()=>e.querySelector("canvas")})}async function yn(){let e=[];for(let t of x("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function io(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",x("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Nt(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...x("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{x("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var ao=12,qi=150;function Wi(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let f=t.pinyin[r].toLowerCase().split(" "),p=[[t.name[r].toLowerCase()],t.alias[r].map(d=>d.toLowerCase()),[f.join(""),f.map(d=>d[0]??"").join("")]];n.push({kinds:p,
all:p.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:f},p)=>{if(!f.includes(i))return;let d=99;r.forEach((u,c)=>u.forEach(w=>{let m=w===i?0:w.startsWith(i)?3:c<2&&w.includes(
i)?6:99;d=Math.min(d,m+c)})),d<99&&a.push([d,p])}),a.sort((r,f)=>r[0]-f[0]||t.articles[f[1]]-t.articles[r[1]]||r[1]-f[1]),a.slice(0,o).map(([,r])=>r)}}function ro({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[x("query"),x("hits")],r=Wi(e),f=0,p=[],d=0,u=S=>({type:e.typeOf(S),name:e.nameOf(S),alias:e.data.alias[S],articles:e.
data.articles[S],go:()=>s(S)}),c=S=>e.nodeOf.has(S.entity)?u(e.nodeOf.get(S.entity)):{type:S.type,name:S.entity,alias:S.aliases,articles:S.articles,go:()=>s(e.addNode(
S))},w=S=>({text:S,go:()=>n().go({...oe(n().state),table:"",q:S})});function m(){let S=i.value;l(r(S,ao).map(u),!t.served),clearTimeout(f),t.served&&S.trim()&&(f=
setTimeout(async()=>{try{let $=await t.ask("names",{q:S,limit:ao});i.value===S&&document.activeElement===i&&l($.map(c),!0)}catch($){o($)}},qi))}function l(S,$){
let E=n(),A=i.value.trim(),T=$&&A&&!S.length;p=[...S,...A.length>1&&!document.body.classList.contains("linking")?[w(A)]:[]],d=Math.min(d,Math.max(p.length-1,0));
let N=p.map(({type:P,name:W,alias:H,articles:G,text:F},D)=>{let J=F?g("li",{role:"option",id:"hit-"+D,class:"text"},E.words.texts(F)):g("li",{role:"option",id:"\
hit-"+D},ke(E,P),g("span",{},W),g("small",{},H.slice(0,3).join("、")),g("small",{class:"number"},String(G)));return J.addEventListener("mousedown",re=>{re.preventDefault(),
v(D)}),J});a.replaceChildren(...T?[g("li",{class:"none",role:"option","aria-disabled":"true"},E.words.none)]:[],...N),a.hidden=!p.length&&!T,i.setAttribute("ari\
a-expanded",String(!a.hidden)),y()}function y(){p.forEach((S,$)=>x("hit-"+$).setAttribute("aria-selected",String($===d))),p.length?i.setAttribute("aria-activede\
scendant","hit-"+d):i.removeAttribute("aria-activedescendant"),x("hit-"+d)?.scrollIntoView({block:"nearest"})}function b(){a.hidden=!0,i.setAttribute("aria-expa\
nded","false"),i.removeAttribute("aria-activedescendant")}function v(S){let{go:$}=p[S];i.value="",b(),$(),x("panel").focus()}return i.addEventListener("input",()=>{
d=0,m()}),i.addEventListener("blur",b),i.addEventListener("keydown",S=>{S.isComposing||S.keyCode===229||(S.key==="ArrowDown"||S.key==="ArrowUp"?(S.preventDefault(),
p.length&&(d=(d+(S.key==="ArrowDown"?1:p.length-1))%p.length),y()):S.key==="Enter"&&p.length&&!a.hidden?v(d):S.key==="Escape"&&(S.stopPropagation(),i.value="",b(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:S=>{i.placeholder=S}})}var ht=150,Fi=12,lo=10;function fo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>Ui({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function Ui(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,f=P=>W=>(t.level==="sentence"?P.sentences:P.weight)[W],p=P=>W=>f(P)(W)>=t.least&&i.kind[W]<
he&&(i.kind[W]===Ee||t.types.has("reporter")),d=p(a),u=r?{passes:P=>d(P)||p(r)(P),articles:P=>Math.max(a.articles[P],r.articles[P])}:{passes:d,articles:P=>a.articles[P]},
c=t.ends?n.lineOf(...t.ends,t.links):void 0,w={state:t,counts:a,passes:d,weight:f(a),edge:c,hubs:s,tie:P=>a.weight[P]+Math.max(a.sentences[P]-a.lists[P],0)},m=t.
chain?gs(n,w,t.chain,t.not):null,l=_i(n,t,m),y=P=>n.isOf(P,t.types)&&!t.hide.has(P)&&(t.hubs||t.links!=="together"||!s.has(P)),v=Gi({...e,...w,...u,may:P=>y(P)||
l.includes(P)||t.pin.has(P),chosen:l,before:r},t),S=r&&Qi(e,w,t,v,r),$=new Set([...c===void 0?[]:[c],...m?.[0]??[],...(m??[]).flat()]),E=[...t.sel].flatMap(P=>n.
edgesOf[P].filter(W=>d(W)&&t.sel.has(n.otherEnd(W,P)))),A=[...new Set([...S?.edges??v.edges,...$,...t.links==="together"?E:[]])],T=t.node>=0?po(n,w,t.node,P=>n.
isOf(P,t.types)&&!t.hide.has(P)):[],N={...w,ways:m,chosen:l,compared:S,nodes:v.nodes,edges:A,near:T,around:t.links==="together"?T:A.filter(P=>n.isTyped(P)&&(i.a[P]===
t.node||i.b[P]===t.node)),measure:Yi(n,a,t.size,v.nodes),groups:Zi(n,v.nodes,a),ofTypes:ea(n,t),partial:!a.whole,filtered:t.least>1||a.recounted||t.level!=="art\
icle"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(P=>n.isOf(P,t.types)&&!v.nodes.includes(P))};return Object.freeze({...N,lit:ta(n,N,$)})}
function _i(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ke(e,t.chain[0],s))])]:[]}function po(e,{passes:t,
tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function Gi(e,t){if(t.links!=="together")return Xi(e,t);let{graph:n,
passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:f,edgesOf:p,otherEnd:d,typeOf:u}=n,c=A=>p[A].filter(T=>s(T)&&o(d(T,A))),w=A=>c(A).map(T=>d(T,A)).slice(
0,ht),m=i.length===1?i[0]:-1,l=t.ego>0&&m>=0,y=Ki(e,t),b=new Set(f.core.some(A=>t.types.has(A))?f.core:f.types),v=l?Vi(e,m,t.ego):y?a:co(e,b,f.limit.nodes),[S,$]=[
new Set(v),new Set(v)];if(!l){for(let A of f.types)t.types.has(A)&&!b.has(A)&&co(e,new Set([A]),f.limit.others,S).forEach(T=>S.add(T));m>=0&&!S.has(m)&&w(m).forEach(
A=>S.add(A))}for(let A of t.open)[A,...w(A)].forEach(T=>S.add(T));for(let A of[...t.pin,...t.sel,...i])S.add(A);t.hubs&&!l&&e.hubs.forEach(A=>{o(A)&&S.add(A)});
let E=new Set(y&&!l?r:Ji(e,$));for(let A of S){let T=A===m||t.open.has(A);(T||!$.has(A))&&p[A].filter(N=>s(N)&&S.has(d(N,A))).slice(0,T?ht:f.limit.each).forEach(
N=>E.add(N))}return{nodes:[...S],edges:[...E]}}var Ki=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="articl\
e"&&!n.hide.size;function Vi(e,t,n){let{graph:s,tie:o,may:i}=e,a=p=>po(s,e,p,i).map(d=>s.otherEnd(d,p)),r=a(t).slice(0,ht),f=new Set([t,...r]);if(n===2)for(let p of r.
slice(0,ht/5))for(let d of a(p).slice(0,12))f.size<2*ht&&f.add(d);return[...f]}function Ji({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Ee&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function co({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let f=e.data.name.map((p,d)=>d).filter(p=>e.isOf(p,i)&&!r.has(p)&&n(p)&&e.edgesOf[p].some(t));return s.recounted&&f.sort(
(p,d)=>o(d)-o(p)||p-d),f.slice(0,a)}function Xi({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,f=e.typedEdges(i.links).filter(d=>n(a[d])&&n(r[d])&&
Math.max(t.weight[d],o?.weight[d]??0)>=i.least);if(i.ego&&i.node>=0){let d=w=>new Set([...w,...f.filter(m=>w.has(a[m])||w.has(r[m])).flatMap(m=>[a[m],r[m]])]),u=d(
new Set([i.node])),c=i.ego===2?d(u):u;f=f.filter(w=>c.has(a[w])&&c.has(r[w]))}let p=f.sort((d,u)=>t.weight[u]-t.weight[d]||d-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...p.flatMap(d=>[a[d],r[d]]),...i.pin,...i.sel,...s])],edges:p}}function Qi({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=c=>Math.
max(t.weight[c],o.weight[c]),f=(n.links==="together"?i.a.map((c,w)=>w).filter(c=>i.kind[c]===Ee):e.typedEdges(n.links)).filter(c=>a.has(i.a[c])&&a.has(i.b[c])&&
r(c)>=n.least);f.sort((c,w)=>r(w)-r(c)||Math.abs(t.weight[w]-o.weight[w])-Math.abs(t.weight[c]-o.weight[c])||c-w);let p=f.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),d=(c,w)=>w?c?c>w?"stronger":c<w?"weaker":null:"lost":"gained",u=new Map(p.map(c=>[c,d(t.weight[c],o.weight[c])]).filter(([,c])=>c));return{edges:p,
changes:u,before:o}}function Yi(e,t,n,s){let o={mentions:i=>t.mentions[i],articles:i=>t.articles[i],degree:i=>e.edgesOf[i].length,rank:i=>e.data.rank[i]}[n];return{
of:o,greatest:s.reduce((i,a)=>Math.max(i,o(a)),1e-9)}}function Zi(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<Math.min(e.data.groups,
lo)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,lo).filter(([,o])=>o.length>2).map(([o,i])=>({number:o,
members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function ea({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.name.map((a,r)=>t(r,s));return o!==
"together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
he&&i[a]&&i[e.b[r]]).length}}function ta(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};if(s.
node>=0){let f=new Set(a),p=i.filter(u=>f.has(e.otherEnd(u,s.node))),d=p.slice(0,Fi*s.shown);return{strong:new Set([s.node,...d.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
p.map(u=>e.otherEnd(u,s.node))),edges:new Set(d),rest:p.length-d.length}}let r=t.groups.find(({number:f})=>f===s.group);if(r){let f=new Set(r.members);return{strong:f,
weak:new Set,edges:new Set(t.edges.filter(p=>f.has(e.data.a[p])&&f.has(e.data.b[p])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
f=>s.sel.has(e.data.a[f])&&s.sel.has(e.data.b[f])))}:null}var na={1:150,2:300},ho=100,sa=100,oa=4;function uo(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,f=l=>[s.name[s.a[l]],s.name[s.b[l]]];async function p(l,y){
let b=await t.ask("ego",{name:l,steps:y,limit:na[y]});e.addGraph(b),o.set(l,o.get(b.entity)),e.addPosts(o.get(l),b.posts)}async function d(l,y,b,v=ho){let S=o.has(
l)&&o.has(y)?e.edgeOf(o.get(l),o.get(y)):void 0,$=await t.ask("quotes",{a:l,b:y,limit:v,offset:e.toldOf(S,b)?.came??0,...jt(b)});e.addGraph($),[[l,$.a],[y,$.b]].
forEach(([A,T])=>o.set(A,o.get(T)));let E=e.edgeOf(o.get($.a),o.get($.b));E!==void 0&&e.addQuotes(E,$,b)}async function u(l,y,b){let v=o.get(l),S=v===void 0?0:n.
said(v,b)?.came??0,$=await t.ask("said",{name:l,limit:sa,offset:S,...jt(y)});e.addGraph({entities:$.entities,links:[]}),n.addSaid(o.get($.entity),y,$)}function c(l,y){
if(e.isCredit(l)||e.isTyped(l))return!1;let b=e.toldOf(l,y);if(b)return b.more&&b.came<ho;let{both:v,either:S}=e.proof(l);return y!==""||new Set([...v,...S].map(
e.storyOf)).size<s.weight[l]}function w(l,{state:y,recent:b}){let v=["node","edge","chain","sel","pin","open"].flatMap(T=>l.getAll(T)),S=(y.node>=0?[y.node]:y.ends??
[]).map(T=>s.name[T]),$=n.stretch(y),E=$&&y.less?Le(...y.less.split("..")):"",A=[...[$,E].filter(Boolean).map(T=>["stretch",T]),...[...new Set(v)].map(T=>["name",
T]),...[...y.types].filter(T=>T!=="reporter").map(T=>["type",T]),["lists",y.lists]];return[...$?[[`period ${A.join()}`,async()=>n.addPeriods(await t.ask("period\
s",A),y.lists)]]:[],...S.length?[[`months ${S.join(`
`)}`,async()=>n.addMonths(S.map(T=>o.get(T)),await t.ask("months",S.map(T=>["name",T])))]]:[],...b?[[`news ${Le(b.from,b.to)}`,async()=>n.addNews(Le(b.from,b.to),
await t.ask("news",jt(Le(b.from,b.to))))]]:[],...l.getAll("node").slice(0,1).map(T=>[`said ${$} ${T}`,()=>u(T,$,y)])]}function m(l,y){let[b,v]=[l.getAll("edge"),
l.getAll("chain")],S=l.get("ego")==="2"?2:1,$=n.stretch(y.state),E=new Map([...l.getAll("open"),...v].map(N=>[N,1]));l.getAll("node").slice(0,1).forEach(N=>E.set(
N,S));for(let N of[...l.getAll("pin"),...l.getAll("hide"),...l.getAll("sel")])o.has(N)||E.set(N,1);let A=y.edge!==void 0&&c(y.edge,$)?[f(y.edge)]:[];b.length===
2&&b.some(N=>!o.has(N))&&A.push(b);let T=[["a",v[0]],["b",v[1]],...l.getAll("not").map(N=>["without",N])];return[...[...E].map(([N,P])=>[`ego ${P} ${N}`,()=>p(N,
P)]),...A.map(([N,P])=>[`pair ${$} ${N}
${P}`,()=>d(N,P,$)]),...v.length===2?[[`path ${T.join()}`,async()=>{let N=await t.ask("chains",T);e.addGraph(N),e.addSteps(N.chains)}]]:[],...n.part?w(l,y):[]]}
return Object.freeze({bring(l,y){return(t.served?m(new URLSearchParams(l.slice(1)),y).filter(([v])=>!i.has(v)&&!a.has(v)):[]).map(([v,S])=>(i.add(v),S().catch($=>{
throw i.delete(v),a.add(v),$})))},lacks:l=>n.part&&!a.size&&[l,...l.less?[ia(l)]:[]].some(y=>n.stretch(y)&&!n.period(y)),afresh:()=>a.clear(),older:(l,y)=>d(...f(
l),n.stretch(y)),glance:l=>d(...f(l),"",oa),earlier:(l,y)=>u(s.name[l],n.stretch(y),y),text(l){if(!r.has(l)){let y=t.ask("text",{place:l}).then(b=>(e.addGraph({
entities:b.entities,links:[]}),{...b,sentences:b.sentences.map(({text:v,marks:S})=>({text:v,marks:S.map($=>[o.get($.entity),$.start,$.end])}))}));y.catch(()=>r.
delete(l)),r.set(l,y)}return r.get(l)}})}var ia=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function aa(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function mo(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var go=e=>JSON.stringify(e).replaceAll("<","\\u003c");function ra(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
tle"),document.head.querySelector("style")].map(s=>s.tagName==="STYLE"?`<style>${s.textContent}</style>`:s.outerHTML),n=[...document.body.children].filter(({tagName:s})=>s!==
"SCRIPT").map(s=>s.outerHTML);return(s,o)=>{let i=[...document.body.querySelectorAll(":scope > script")].map(a=>`<script${[...a.attributes].map(({name:r,value:f})=>`\
 ${r}="${f}"`).join("")}>${a.id===s?o:a.textContent}<\/script>`);return`<!doctype html>
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
`}}function la(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function wo(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=ra(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:la(i,a))??e("told"),async keep(r){if(n.keeps){let f=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>mo(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:f}))),o}go(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",go(r)),async ask(r,f={}){return mo(await fetch(`${n.api}/${r}?${new URLSearchParams(
f)}`))},chunk(r){return t.has(r)||t.set(r,aa(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var ca=["lang","theme"];function yo(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var bo=(e,t)=>Et({...e,step:0,lang:"",theme:""},t);function bn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of ca)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function ko({steps:e,state:t,words:n,set:s},o){let i=x("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(f,p,d,u)=>g("button",{type:"button",id:f,disabled:u?"":null,click:()=>{o(d),[f,"step-on","step-back","step-off"].map(x).find(c=>c&&!c.disabled).
focus()}},p);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(f=>g("p",{},f)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),x("tell").focus()}},n.stepOff)))}var Oo={title:200,text:4e3};function $o({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(m,...l){m.catch(i),o(),w(),[...l,"step-title"].map(
x).find(y=>y&&!y.disabled).focus()}let f=()=>({title:x("step-title").value.trim()||De(n()),text:x("step-text").value.trim()});function p(m){let l=e.steps()[m]??
{title:"",text:""};a=m,[x("step-title").value,x("step-text").value]=[l.title,l.text],w(),x("step-title").focus()}function d(m){let{state:l,graph:y}=n(),b={...f(),
...m?{address:bo(l,y)}:{}},v=a<0?e.add(b):e.change(a,b);a=-1,[x("step-title").value,x("step-text").value]=["",""],r(v)}let u=(m,l,y,b={})=>g("button",{type:"but\
ton",id:m,click:y,...b},l);function c({title:m},l,y){let{words:b}=n(),v=(S,$,E,A=!1)=>u(`step-${l+1}-${S}`,$,E,{"aria-label":b.stepAct[S](l+1),title:b.stepAct[S](
l+1),disabled:A?"":null});return g("li",{"aria-current":n().state.step===l+1?"step":null},g("button",{type:"button",class:"link",id:`step-${l+1}`,click:()=>s(l+
1)},`${l+1}. ${m}`),g("span",{class:"marks"},v("up","↑",()=>r(e.move(l,l-1),`step-${l}-up`,`step-${l}-down`),l===0),v("down","↓",()=>r(e.move(l,l+1),`step-${l+
2}-down`,`step-${l+2}-up`),l===y.length-1),v("rewrite","✎",()=>p(l)),v("remove","×",()=>{a=-1,r(e.remove(l))})))}function w(){let m=n(),{words:l}=m,y=e.steps();
a>=y.length&&(a=-1),x("step-title")||x("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-title",maxlength:Oo.
title}),g("textarea",{id:"step-text",rows:"3",maxlength:Oo.text}),g("div",{id:"step-acts"}));for(let[b,v]of[["step-title",l.stepTitle(De(m))],["step-text",l.stepText]])
for(let S of["placeholder","aria-label"])x(b).setAttribute(S,v);x("steps-made").replaceChildren(...y.map(c)),x("story-hint").textContent=a>=0?l.rewriting(a+1):y.
length?t.keeps?l.keptThere:l.keptHere:l.noSteps,x("step-acts").replaceChildren(...a<0?[u("step-add",l.stepAdd,()=>d(!0))]:[u("step-keep",l.stepKeep,()=>d(!1)),u(
"step-view",l.stepView,()=>d(!0)),u("step-cancel",l.stepCancel,()=>p(-1))],...e.changes()?[u("step-undo",l.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...y.length?
[u("story-play",l.tell,()=>{x("making").parentElement.open=!1,s(1)}),u("story-steps",l.saveSteps,()=>ge("steps.jsonl",y.map(b=>JSON.stringify(b)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",l.savePage,()=>ge("story.html",t.pageWith(y),"text/html"))]]:[])}return Object.freeze({write:w})}var kn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function da(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function So(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:f,writable:p}=new DecompressionStream(
"deflate"),d=p.getWriter();return d.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),d.close(),new Uint8Array(await new Response(
f).arrayBuffer())}async function a(f){o??=i();let p=await o,[d,u]=[s/8,[]];for(let c=0;c*d<p.length;c++)f.every(w=>p[c*d+(w>>3)]&1<<(w&7))&&u.push(c);return u}async function r(f,p,{
from:d,to:u}){let c=new Set(p.map(v=>kn(v.text))),[w,m]=u.split("-").map(Number),l={...d&&{since:`${d}-01`},...u&&{until:new Date(Date.UTC(w,m,0)).toISOString().
slice(0,10)}},y=await t.ask("search",{q:f,limit:200,...l});return{fresh:e.addHits(y).filter(v=>!c.has(kn(v.text))&&c.add(kn(v.text))),most:y.length===200?200:0}}
return async function*(p,d){let u=p.trim().toLowerCase().split(/\s+/).filter(Boolean),c=[];if(u.length){let w=performance.now();for(let m of await a(u.flatMap(l=>da(
l,s))))(await t.chunk(m)).forEach(([y,b,v,S=""],$)=>{let E=y.toLowerCase();u.every(A=>E.includes(A))&&c.push({sentence:m*n.chunk+$,text:y,listing:!!b,marks:Array.
from({length:v.length/3},(A,T)=>v.slice(3*T,3*T+3)),clip:S})}),performance.now()-w>30&&(yield{hits:c,done:!1},await new Promise(y=>setTimeout(y)),w=performance.
now())}if(!t.served||!u.length){yield{hits:c,done:!0};return}yield{hits:c,done:!1};try{let{fresh:w,most:m}=await r(p,c,d);yield{hits:[...c,...w],done:!0,most:m}}catch(w){
yield{hits:c,done:!0,fault:w.message}}}}var On=40,fa=15;function vo(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,f]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
p=({sentence:u,listing:c})=>(o.lists||!c)&&xe(s,o,s.articleOf(u));(async()=>{let u=(c,w)=>{let[m,l]=[s.dayOf(s.articleOf(c.sentence)),s.dayOf(s.articleOf(w.sentence))];
return(m<l)-(m>l)||c.sentence-w.sentence};for await(let{hits:c,done:w,most:m,fault:l}of t(o.q,o)){if(!a.isConnected&&x("hit-count"))return;let y=new Set,b=c.filter(
v=>p(v)&&!y.has(s.firstPrint(v.sentence))&&y.add(s.firstPrint(v.sentence)));a.textContent=w&&!b.length?i.noText:i.textHits(b.length,w)+(w&&b.length>On?i.comma+i.
hitsFirst(On):"")+(m?i.comma+i.hitsMost(m):""),l&&a.append(` ${i.unanswered(l)}`),w&&d(b.sort(u))}})();function d(u){let c=new Map;for(let{marks:l}of u)for(let y of new Set(
l.map(([b])=>b)))c.set(y,(c.get(y)??0)+1);let w=[...c].filter(([l])=>s.isOf(l,o.types)&&!o.hide.has(l)).sort((l,y)=>y[1]-l[1]||l[0]-y[0]);w.length&&r.append(g("\
h3",{},i.namedThere),g("ol",{class:"rows"},...w.slice(0,fa).map(([l,y])=>g("li",{},te(e,l),g("span",{class:"number"},String(y))))));let m=o.q.trim().split(/\s+/);
f.append(...u.slice(0,On).map(l=>Yn(e,{...l,article:s.articleOf(l.sentence)},m))),n(w.map(([l])=>l))}return[me(e),g("h2",{},`“${o.q}”`),a,r,f]}var[Xe,Je,Mo,Rt]=[38,20,16,19],pa=5,ha=900,ua=52;function To(e){let t=0,n=null,s=null,o=new Map;function i({graph:m,months:l,database:y}){if(y.part)return{bars:s??=
y.bars()};let b=m.data.name.length;if(!o.has(b)){o.clear();let v=new Map(l.map((T,N)=>[T,N])),S=m.data.doc.map((T,N)=>v.get(m.monthOf(N))??-1),$=l.map(()=>m.data.
types.map(()=>0)),E=new Map,A=T=>(E.has(T)||E.set(T,[...new Map(m.sentencesOf(T).map(N=>{let P=m.articleOf(N);return[m.data.story[P],S[P]]}))].filter(([,N])=>N>=
0)),E.get(T));m.data.name.forEach((T,N)=>{for(let[,P]of A(N))$[P][m.data.type[N]]++}),o.set(b,{bars:$,of:A})}return o.get(b)}function a(m,l){let{state:y,view:b,
months:v}=m,S=y.node>=0?[y.node]:y.ends??[];if(!S.length)return null;let $=S.map(m.graph.nameOf).join(" — ");if(m.database.part){let P=m.database.monthsOf(S);
return P?{counted:v.map(W=>P.get(W)??0),name:$,view:b}:null}let[E,A]=S.map(P=>l(P)),T=A?new Set(A.map(([P])=>P)):null,N=v.map(()=>0);return E.filter(([P])=>!T||
T.has(P)).forEach(([,P])=>N[P]++),{counted:N,name:$,view:b}}function r({graph:m,state:l,months:y}){if(l.node<0)return[];let{data:b}=m,v=(S,$)=>{let E=(S||$||"").
slice(0,7);return E?Math.max(0,Math.min(y.length-1,y.findLastIndex(A=>A<=(E.length===4?`${E}-01`:E)))):-1};return b.post.filter(S=>(S[0]===l.node||S[2]===l.node)&&
!S[3]).map(([S,$,E,,A,T,N,P])=>{let W=S===l.node?E:S;return[`${$} ${typeof W=="number"?m.nameOf(W):W}`,v(N,b.dates[A]),P?v(P):v(b.dates[T],b.dates[A]),!!(N||P)]}).
filter(([,S,$])=>S>=0&&$>=S).sort((S,$)=>$[2]-S[2]||S[1]-$[1]).slice(0,pa)}function f(){let m=e(),{months:l,state:y,words:b}=m,v=x("time");if(v.hidden=l.length<
2,v.hidden)return;let{bars:S,of:$}=i(m),E=a(m,$),A=r(m),T=Math.max(x("strip").clientWidth,200),N=T/l.length,P=Xe+(E?Je:0)+Mo+A.length*Rt,W=ee("svg",{width:T,height:P,
viewBox:`0 0 ${T} ${P}`,role:"img","aria-label":b.bars}),[H,G]=[Math.max(l.indexOf(y.from),0),y.to?l.indexOf(y.to):l.length-1],F=!!(y.from||y.to);if(ma(W,m,S,N,
D=>!F||D>=H&&D<=G),E){let D=Math.max(...E.counted,1);E.counted.forEach((J,re)=>{J&&W.append(ee("rect",{x:re*N,y:Xe+Je-J/D*(Je-4),width:Math.max(N-.5,1.5),height:J/
D*(Je-4),class:"own"},$n(`${E.name} · ${l[re]} · ${b.inArticles(J)}`)))})}if(ga(W,l,N,Xe+(E?Je:0)),A.forEach(([D,J,re,et],tt)=>{let Ie=Xe+(E?Je:0)+Mo+tt*Rt;W.
append(ee("line",{x1:J*N,x2:(re+1)*N,y1:Ie+Rt-3,y2:Ie+Rt-3,class:et?"term printed":"term"},$n(D)));let Fe=Math.min(J*N,T-12*D.length),Se=ee("text",{x:Math.max(Fe,
0),y:Ie+11,class:"term"});Se.textContent=D,W.append(Se)}),F&&Eo(W,H*N,(G+1)*N,P,"brush"),y.less){let[D,J]=y.less.split("..").map(re=>l.indexOf(re));Eo(W,D*N,(J+
1)*N,P,"brush less")}x("strip").replaceChildren(W),x("strip").setAttribute("aria-label",b.time),W.addEventListener("pointerdown",D=>d(D,N)),p(m,[H,G],F,E,S)}function p(m,[
l,y],b,v,S){let{words:$,state:E,months:A,set:T}=m,N=y-l+1,P=l>=N?`${A[l-N]}..${A[l-1]}`:"",W=["gained","lost","stronger","weaker"],[H,G]=E.less.split("..");x("t\
ime-acts").replaceChildren(ie("play",t?$.pause:$.play,!!t,()=>c()),...b&&(P||E.less)?[ie("compare",$.compare,!!E.less,()=>T({less:E.less?"":P}))]:[],...b?[g("bu\
tton",{type:"button",id:"all-time",click:()=>{w(),T({from:"",to:"",less:""})}},$.clear)]:[],E.less?g("span",{class:"soft",id:"compared"},$.compared(Te(E.from||A[0],
E.to||A.at(-1)),Te(H,G)),...W.map(F=>g("b",{class:F},` ━ ${$[F]} ${[...m.view.compared?.changes.values()??[]].filter(D=>D===F).length}`))):g("span",{class:"so\
ft"},v?$.own(v.name):b?Te(A[l],A[y]):$.bars),...E.less||v?[]:[g("span",{class:"soft key"},...m.graph.data.types.filter((F,D)=>S.some(J=>J[D])).map(F=>g("span",{},
ee("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},ee("rect",{width:10,height:10,fill:m.graph.data.colours[F]})),m.graph.data.labels[F][$.language].
many)))])}function d(m,l){let y=e(),b=m.currentTarget,v=E=>Math.max(0,Math.min(y.months.length-1,Math.floor((E-b.getBoundingClientRect().left)/l)));clearInterval(
t),t=0,n=v(m.clientX),b.setPointerCapture(m.pointerId);let S=ee("rect",{class:"brush",y:0,height:b.getAttribute("height")});b.append(S);let $=E=>{let[A,T]=[n,v(
E)].sort((N,P)=>N-P);return S.setAttribute("x",A*l),S.setAttribute("width",(T-A+1)*l),[A,T]};$(m.clientX),b.addEventListener("pointermove",E=>$(E.clientX)),b.addEventListener(
"pointerup",E=>{let[A,T]=$(E.clientX);u(A,T)},{once:!0})}function u(m,l){let{months:y,set:b}=e();b({from:y[m],to:y[l],less:""})}function c(){if(t)return w();let{
months:m,state:l}=e(),y=l.from&&l.to&&!(l.from===m[0]&&l.to===m.at(-1))?m.indexOf(l.to)-m.indexOf(l.from)+1:Math.max(1,Math.round(m.length/12)),b=l.from&&l.to?m.
indexOf(l.from)+1:0;b+y>m.length&&(b=0),t=setInterval(()=>{if(b+y>m.length)return w();u(b,b+y-1),b++},ha),f()}function w(){clearInterval(t),t=0,f()}return Object.
freeze({write:f})}var $n=e=>{let t=ee("title");return t.textContent=e,t};function ma(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:f}=i,p=Math.max(...n.map(d=>d.
reduce((u,c)=>u+c,0)),1);n.forEach((d,u)=>{let c=Xe,w=ee("g",o(u)?{}:{class:"out"},$n(`${a[u]} · ${f.types.map((m,l)=>d[l]?`${f.labels[m][r.language].many} ${d[l]}`:
"").filter(Boolean).join(" · ")}`));f.types.forEach((m,l)=>{let y=d[l]/p*(Xe-3);y&&(c-=y,w.append(ee("rect",{x:u*s,y:c,width:Math.max(s-(s>3?1:0),1.5),height:y,
fill:f.colours[m]})))}),e.append(w)})}function ga(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(r=>r*n>=ua)??240,a=t.findIndex(r=>i<12?(Number(r.slice(5))-1)%i===0:
r.endsWith("-01")&&Number(r.slice(0,4))%(i/12)===0);e.append(ee("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));for(let r=Math.max(a,0);r<t.length;r+=
i){let f=ee("text",{x:Math.min(r*n+3,t.length*n-44),y:s+12,class:"axis"});f.textContent=i>=12?t[r].slice(0,4):t[r],e.append(ee("line",{x1:r*n+.5,x2:r*n+.5,y1:s,
y2:s+5,class:"axis"}),f)}}var Eo=(e,t,n,s,o)=>e.append(ee("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,class:o}));var Co=.5,wa=900,vn=matchMedia("(max-width: 760px)"),Ao={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},le=wo(),_=In(le),Wt=jn(_.data),Mn=Ws(
_,Wt,le.served&&!!_.data.database),ya=fo(_,le.first,ls(_,Mn),Wt),Ne=uo(_,le,Mn),Ze=yo(le),ba=So(_,le),ka=matchMedia("(prefers-reduced-motion: reduce)").matches,
Pe=ka?0:350,qe=x("panel"),L={state:qn(_),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},V=oo(x("canvas"),_,le,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?
We({sel:be(L.state.sel,e)}):Cn(e,e===L.state.node?L.state.ego:0),edge:e=>Ye({...oe(L.state),ends:[_.data.a[e],_.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,
group:s}=L.state;(e>=0||t||n||s>=0)&&Ye(oe(L.state))},covers:Sa,shown:va,line:e=>ds(L.ctx,e),hover:e=>qs(L.ctx,e)}),xo=To(()=>L.ctx),Oa=$o({story:Ze,store:le,ctxOf:()=>L.
ctx,tell:Tn,follow:()=>mt(),fault:({message:e})=>qt(L.ctx.words.notKept(e))}),Dt=ro({graph:_,store:le,ctxOf:()=>L.ctx,pick:Cn,fault:Ln}),$a=e=>mn[e.lang||(navigator.
language.startsWith("zh")?"zh":"en")],Lo=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Sa(){let e=x("canvas").getBoundingClientRect();
return{boxes:["legend","kinds","zoom","story"].map(n=>x(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-
e.top,bottom:n.bottom-e.top})),top:x("kinds").offsetHeight?x("kinds").offsetHeight+16:0,left:x("legend").open&&e.width>wa?x("legend").offsetWidth:0,bottom:x("st\
ory").offsetWidth>e.width/2?x("story").offsetHeight:0}}function va(){let{view:e,state:t}=L.ctx,n=Ht(e);n.length?V.bringIntoView(n,0,Sn(t)):V.scale()<Sn(t)&&e.nodes.
length&&V.centre(Math.min(...e.nodes),Co)}var Ht=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],Sn=e=>vn.matches&&!e.ego?Co:0;function En(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Ye(e){let t=Et(e,_);No(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search)})}function No(e){
L.followed=null,e(),L.followed!==location.hash&&xn()}function We(e){Ye({...L.state,...e})}function Tn(e){No(()=>{location.hash=bn(Ze.steps(),e,L.state)})}function An(e){
L.linking=L.linking===e?-1:e,document.body.classList.toggle("linking",L.linking>=0),Dt.say(L.linking>=0?L.ctx.words.chainTo:L.ctx.words.search),L.linking>=0&&Dt.
focus(),x("chain")?.setAttribute("aria-pressed",String(L.linking===e))}function Cn(e,t=0){let n=L.linking;n>=0&&An(n);let s={...oe(L.state),table:""};Ye(n>=0&&n!==
e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function xn(){x("fault").hidden=!0,Ne.afresh(),mt(),requestAnimationFrame(()=>{qe.scrollTop=0})}function Ma(){
let e=Fn(location.hash,_,Wt,Ze.steps().length);return vn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function mt(){let e=L.drawn,t=document.activeElement;L.followed=
location.hash;let n=Ma();if(L.ctx&&Ne.lacks(n)){L.state=n,ut(Ne.bring(location.hash,{state:n,recent:null}));return}let s=$a(n);Ca(s,Lo(n));let o=ya(n);L.state=n,
document.body.classList.toggle("chosen",o.chosen.length>0),L.drawn=Un(n),ko({steps:Ze.steps(),state:n,words:s,set:We},Tn),V.draw(o,En(),e!==L.drawn),L.ctx=Object.
freeze({graph:_,months:Wt,state:n,view:o,words:s,picture:V,go:Ye,set:We,link:An,looks:V.looks(),linking:L.linking,database:Mn,fault:Ln,bare:()=>oe(L.state),text:Ne.
text,older:i=>ut([Ne.older(i,n)]),earlier:i=>ut([Ne.earlier(i,n)]),glance:i=>ut([Ne.glance(i)])}),Ms(L.ctx),ts(L.ctx),ns(L.ctx),ss(L.ctx),is(L.ctx),xo.write(),document.
querySelector("header details[open]")&&Po(),qe.replaceChildren(...Ta(L.ctx).flat(2).filter(i=>i!=="")),e===L.drawn&&V.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?
V.fit(Pe,Ht(o)):Ht(o).length&&V.bringIntoView(Ht(o),Pe,Sn(n))),t.isConnected||(x(t.id)??qe).focus({preventScroll:!0}),Aa(L.ctx),ut(Ne.bring(location.hash,{state:n,
edge:o.edge,recent:Ea(L.ctx)?gn(L.ctx):null}))}function Po(){es(L.ctx),Oa.write()}var Ea=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.chain&&e.node<0&&
!e.sel.size&&e.group<0;function Ta(e){let{state:t,view:n}=e,s=t.read?_.articleAt(t.read):void 0;if(s!==void 0||t.read&&le.served)return Zn(e,s);if(t.q)return vo(
e,ba,V.shine);if(n.edge!==void 0)return(_.isTyped(n.edge)?fs:Ns)(e,n.edge);if(t.chain)return Ps(e);if(t.node>=0)return Ls(e,t.node);if(t.sel.size)return Rs(e);let o=n.
groups.find(({number:i})=>i===t.group);return o?Is(e,o):_s(e)}function Aa(e){let{view:t,state:n,words:s}=e;document.title=`${De(e)} · kg`,x("chosen").textContent=
t.chosen.map(r=>`${_.nameOf(r)} ${ue(e,r)} ${s.inArticles(t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].
map(Y);x("shown").textContent=s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(
t.leftOut.length):"")+s.off(_.data.name.length-t.ofTypes.nodes),os(e);let{unknown:i,untied:a}=n;i.length&&!(le.served&&L.waiting)?(qt(s.unknown(i.join(s.stroke))),
x("fault").hidden=le.served):a&&!(le.served&&L.waiting)&&qt(s.untied(...a.map(_.nameOf)))}function ut(e){L.waiting+=e.length,qe.setAttribute("aria-busy",String(
L.waiting>0));for(let t of e)t.finally(()=>{L.waiting--,qe.setAttribute("aria-busy",String(L.waiting>0))}).then(()=>{L.state.ego&&(L.drawn=""),mt()},n=>{L.state!==
L.ctx.state&&mt(),Ln(n)})}function Ln({message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=L.ctx;qt(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),
n.join(o.stroke)].filter(Boolean).join(" → "):o.unanswered(e))}function qt(e){x("fault").hidden=!1,x("fault").textContent=e}function Ca(e,t){let n=document.documentElement;
if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],
!!s){for(let o of document.querySelectorAll("[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute(
"aria-label",e[o.dataset.label]);for(let o of document.querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Dt.say(L.linking>=0?e.chainTo:
e.search),Bs(e,()=>L.ctx,En,yn),x("part").hidden=!_.data.database,_.data.database){let{entities:o,links:i,articles:a}=_.data.database,{held:r}=_;x("part").textContent=
(le.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,r.stories,a].map(Y))}}}x("stage").addEventListener("keydown",e=>{if(e.target!==x("stage"))return;let{view:t,state:n}=L.
ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Ao&&t.nodes.length){e.preventDefault();let o=n.node>=0?V.next(s,Ao[e.key]):s;o>=0&&Cn(o)}else e.key==="+"||
e.key==="="?V.zoom(1.3,Pe):e.key==="-"?V.zoom(1/1.3,Pe):e.key==="0"?V.fit(Pe):e.key==="Enter"&&qe.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)
return;let t=Ze.steps();if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!qe.contains(document.activeElement))e.preventDefault(),Tn(Math.max(1,Math.min(L.state.
step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),yn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&
e.target!==x("query"))e.preventDefault(),Dt.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");L.linking>=0?An(L.linking):
n.length?n.forEach(s=>{s.open=!1}):L.state.read?We({read:""}):Ye(oe(L.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll(
"header details[open]"))t.contains(e.target)||(t.open=!1)});x("language").addEventListener("click",()=>We({lang:L.ctx.words===mn.zh?"en":"zh"}));x("theme").addEventListener(
"click",()=>We({theme:Lo(L.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&Po()});
x("rows").addEventListener("click",()=>We({table:L.state.table?"":"nodes"}));x("closer").addEventListener("click",()=>V.zoom(1.3,Pe));x("farther").addEventListener(
"click",()=>V.zoom(1/1.3,Pe));x("whole").addEventListener("click",()=>V.fit(Pe));x("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));
for(let e of["hashchange","popstate"])addEventListener(e,()=>{L.followed!==location.hash&&xn()});addEventListener("resize",()=>{L.ctx&&xo.write()});vn.addEventListener(
"change",()=>{L.ctx&&mt()});io(()=>L.ctx,En);x("legend").open=innerWidth>1600;x("legend").addEventListener("toggle",()=>{L.ctx&&V.isReady()&&V.refit()});!location.
hash&&le.tells&&history.replaceState(null,"","#"+bn(Ze.steps(),1,L.state));setTimeout(xn);var Qe=e=>_.nodeOf.get(e);window.kg=Object.freeze({settled:()=>L.followed===
location.hash&&L.waiting===0&&V.isStill(),nodes:()=>L.ctx.view.nodes.map(e=>_.data.name[e]),edges:()=>L.ctx.view.edges.map(e=>[_.data.name[_.data.a[e]],_.data.name[_.
data.b[e]]]),node:e=>(V.now(),V.point(Qe(e))),edge:(e,t)=>V.pointOf(_.lineOf(Qe(e),Qe(t),L.state.links)),line:(e,t)=>{let n=_.lineOf(Qe(e),Qe(t),L.state.links);
return{...V.looks().line(n),step:V.looks().step(n)}},lit:()=>L.ctx.view.lit?[...L.ctx.view.lit.strong].map(e=>_.data.name[e]):null,group:e=>L.ctx.view.groups.find(
({members:t})=>t.includes(Qe(e)))?.number??-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen(
{x:o,y:i})];return{text:t,name:_.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
