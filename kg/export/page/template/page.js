// sources b45c0c99e89586adfc6d073f70c363eb47e46630a17dc27087a5300481e211c9
"use strict";
(()=>{function Nn(e){let t=new Map;for(let n of e.post)typeof n[0]=="number"&&typeof n[2]=="number"&&kt(t,n[0],n[2],n);return t}function Pn(e){let t=new Map;for(let n of e.
event){let[,,s,o,i]=n;for(let a of s)for(let r of o)kt(t,a,r,n);if(s.length+o.length<=20)for(let a of[s,o])a.forEach((r,f)=>a.slice(f+1).forEach(h=>kt(t,r,h,n)));
if(i>=0)for(let a of s)kt(t,a,i,n)}return t}function kt(e,t,n,s){if(t===n)return;let o=st(t,n),i=e.get(o)??e.set(o,[]).get(o);i.includes(s)||i.push(s)}var st=(e,t)=>e<
t?`${e} ${t}`:`${t} ${e}`;function Ot(e,t,n){let s=t.flatMap(o=>n==="post"?[o[4],o[5]]:[o[1]]).filter(Boolean).sort((o,i)=>e.dates[o]<e.dates[i]?-1:1);return[s[0]??
0,s.at(-1)??0]}var Me=0,Ue=1,pe=2,Io=3,jo=/（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/,ot="posted";function Be(e,t,n){e.has(t)?e.get(t).push(n):e.set(t,[n])}
var Gt=e=>{let t=0;return e.map(n=>t+=n)};function Bo(e){return!e.length||!e.every(t=>/^([A-Za-z]:)?[\\/]/.test(t))?"":e.reduce((t,n)=>{for(;!n.startsWith(t);)t=
/^(.*[\\/])?[^\\/]*[\\/]$/.exec(t)?.[1]??"";return t},/^.*[\\/]/.exec(e[0])[0])}function In(e){let{data:t}=e,n=t.name.map(()=>[]);t.a.forEach((l,y)=>{n[l].push(
y),n[t.b[y]].push(y)}),t.kind=t.a.map(()=>Me);let s=new Map(t.name.map((l,y)=>[l,y])),o=new Map(t.called),i=new Set(Gt(t.listed)),a=new Map;Gt(t.again.map(([l])=>l)).
forEach((l,y)=>a.set(l,l-t.again[y][1]));let r=new Map(t.docName.map(l=>[l,[]]));t.doc.forEach((l,y)=>r.get(t.docName[l]).push(y));let f=Bo(t.docName),h=l=>l.startsWith(
f)?l.slice(f.length):l,p=[],u=new Map,d=new Map,w=new Map,m=(l,y)=>`${l} ${y}`,c=new Map(t.docName.map((l,y)=>[l,y])),b=new Map(t.dates.map((l,y)=>[l,y])),k=new Map,
S=new Set(t.posted),$=0,O=!1,E=Object.freeze({nodes:t.name.length,edges:t.a.length,pages:t.docName.length,articles:t.headline.length,stories:new Set(t.story).size}),
A=l=>t.types[t.type[l]],T=l=>S.has(l)?ot:A(l),L=(l,y)=>y.has(A(l))||y.has(T(l)),N=(l,y)=>t.a[l]===y?t.b[l]:t.a[l],D=(l,y)=>n[l]?.find(v=>N(v,l)===y);function R(l){
let[y,v]=[0,t.from.length-1];for(;y<v;){let M=y+v+1>>1;t.from[M]<=l?y=M:v=M-1}return y}function G(l){return k.has(l)||k.set(l,Gt(t.seen[l])),k.get(l)}let F=l=>G(
l).filter((y,v,M)=>y!==M[v-1]),H=l=>t.story[R(l)],J=l=>t.dates[t.docDate[t.doc[l]]];function ae(l){l.kind<pe&&[l.a,l.b].forEach(y=>n[y].push(t.a.length));for(let y of[
"a","b","weight","sentences","lists","npmi","since","until","kind"])t[y].push(l[y])}function Ze(l){return Promise.all(l.map(async y=>{if(y>=t.said)return p[y-t.
said];let[v,M,I,B=""]=(await e.chunk(Math.floor(y/t.chunk)))[y%t.chunk],j=[];for(let P=0;P<I.length;P+=3)j.push(I.slice(P,P+3));return{sentence:y,text:v,listing:!!M,
marks:j,clip:B}}))}function et(l){let y=new Map;for(let v of l)Be(y,R(v),v);return[...y].sort(([v],[M])=>(J(v)<J(M))-(J(v)>J(M))||v-M)}function Pe(l,y=""){if(u.
has(m(l,y)))return u.get(m(l,y));let[v,M]=[F(t.a[l]),F(t.b[l])],I=new Set(M),B=v.filter(_=>I.has(_)),j=new Set(B.map(H)),[P,q]=[new Set(v.map(H)),new Set(M.map(
H))],W=[...new Set([...v,...M])].filter(_=>!j.has(H(_))&&q.has(H(_))&&P.has(H(_)));return{both:B,either:W.sort((_,z)=>_-z)}}function Fe(){if(O)return;O=!0,$++;let l=t.
name.map((v,M)=>new Map(F(M).map(I=>[H(I),R(I)]))),y=new Map;l.forEach((v,M)=>{if(A(M)!=="reporter")for(let I of v.keys())Be(y,I,M)}),l.forEach((v,M)=>{if(A(M)!==
"reporter")return;let I=new Map;for(let[B,j]of v)for(let P of y.get(B)??[])Be(I,P,t.docDate[t.doc[j]]);for(let[B,j]of[...I].sort(([P,q],[W,_])=>_.length-q.length||
P-W)){let P=j.filter(Boolean).sort((q,W)=>t.dates[q]<t.dates[W]?-1:1);ae({a:B,b:M,weight:j.length,sentences:0,lists:0,npmi:null,since:P[0]??0,until:P.at(-1)??0,
kind:Ue})}})}let $e={post:null,event:null},ut=new Map,mt={post:new Map,event:new Map};function gt(l){return l==="together"?[]:($e[l]??=[...l==="post"?Nn(t):Pn(t)].
sort(([,y],[,v])=>v.length-y.length).map(([y,v])=>{let[M,I]=y.split(" ").map(Number),[B,j]=Ot(t,v,l);ae({a:M,b:I,weight:v.length,sentences:0,lists:0,npmi:null,since:B,
until:j,kind:l==="post"?pe:Io});let P=t.a.length-1;return ut.set(P,v),mt[l].set(y,P),P}),$e[l])}function Wt(l,y,v){return gt(v),mt[v]?.get(st(l,y))??D(l,y)}function tt(l,y,v){
return l.has(y)||(l.set(y,l.size),v()),l.get(y)}let de=l=>tt(b,l??"",()=>t.dates.push(l)),Ie=l=>tt(c,l.doc,()=>{t.docName.push(l.doc),t.paper.push(l.paper??""),
t.docDate.push(de(l.date)),t.pageNumber.push(l.page??"")});function Se(l){if(!s.has(l.entity)){s.set(l.entity,t.name.length),n.push([]),l.posted&&l.type==="pers\
on"&&S.add(t.name.length);let y={name:l.entity,type:t.types.indexOf(l.type),alias:l.aliases,pinyin:l.pinyin,mentions:l.mentions,articles:l.articles,first:de(l.first),
last:de(l.last),rank:0,community:-1,seen:[]};for(let[v,M]of Object.entries(y))t[v].push(M);$++}return s.get(l.entity)}function wt({entities:l,links:y}){let v=t.
name.length;l.forEach(Se);for(let M of y){let[I,B]=[s.get(M.source),s.get(M.target)];D(I,B)===void 0&&ae({a:I,b:B,weight:M.weight,sentences:M.sentences,lists:M.
lists,npmi:M.npmi,since:de(M.first),until:de(M.last),kind:Me})}for(let M=v;M<t.name.length;M++)t.community[M]=Ft(M);$++}function Ft(l){let y=new Map;for(let v of n[l]){
let M=t.community[N(v,l)];M>=0&&y.set(M,(y.get(M)??0)+t.weight[v])}return[...y].reduce((v,M)=>M[1]>v[1]?M:v,[-1,0])[0]}function Ut(l,y){let v=M=>s.get(M)??M;t.post=
[...t.post.filter(([M,,I])=>M!==l&&I!==l),...y.map(M=>[v(M.person),M.post,v(M.organ),Number(M.former),de(M.first),de(M.last),M.begin??"",M.until??"",-1])],$e.post=
null,$++}function yt(l){let y=new Map;for(let M of l)Be(y,`${M.sentence.doc}
${M.sentence.article}`,M);let v=new Map;for(let M of y.values()){let[{sentence:I}]=M,B={doc:Ie(I),article:I.article,headline:I.headline,story:I.story,from:t.said+
p.length};for(let[j,P]of Object.entries(B))t[j].push(P);for(let j of M){let{sentence:P,marks:q}=j;v.set(j,t.said+p.length),p.push({sentence:t.said+p.length,text:P.
text,listing:P.listing,marks:q.map(W=>[s.get(W.entity),W.start,W.end]),clip:P.clip??""})}}return $++,l.map(M=>v.get(M))}function nt(l,{quotes:y,more:v},M=""){let I=u.
get(m(l,M))??{both:[],either:[],came:0},B=yt(y),j=[...I.both,...B.filter((W,_)=>y[_].sentence.both)],P=new Set(j.map(H)),q=[...I.both,...I.either,...B].filter(W=>!P.
has(H(W)));u.set(m(l,M),{both:j,either:q,more:v,came:I.came+y.length})}function _t(l){let y=new Map;for(let v of l){let M=D(s.get(v.source),s.get(v.target));if(Be(
y,v.chain,M),M===void 0)continue;let I={...v,story:`${v.doc}#${v.article}`,entities:[v.source,v.target]},B=v.also_text&&{...I,doc:v.also_doc,article:v.also_article,
start:`also ${v.also_sentence}`,text:v.also_text};w.set(M,bt(B?[I,B]:[I]).map(({sentence:j})=>j))}l.length&&d.set(st(s.get(l[0].source),s.get(l.at(-1).target)),
[...y.values()].filter(v=>!v.includes(void 0)))}let je=new Map;function bt(l){return $++,l.map(y=>{let v=`${y.doc} ${y.start}`;if(!je.has(v)){let M=t.said+p.length,
I={doc:Ie(y),article:y.article,headline:y.headline,story:`${y.doc}#${y.article}`,from:M};for(let[j,P]of Object.entries(I))t[j].push(P);let B=y.entities.map(j=>s.
get(j)).filter(j=>j!==void 0).map(j=>{let P=[t.name[j],...t.alias[j]].filter(W=>y.text.includes(W)).sort((W,_)=>_.length-W.length)[0],q=P?y.text.indexOf(P):0;return[
j,q,q+(P??"").length]});p.push({sentence:M,text:y.text,listing:!1,marks:B.sort((j,P)=>j[1]-P[1]),clip:""}),je.set(v,M)}return p[je.get(v)-t.said]})}return Object.
freeze({data:t,held:E,edgesOf:n,nodeOf:s,lists:i,posted:S,typeOf:A,kindOf:T,isOf:L,otherEnd:N,edgeOf:D,articleOf:R,typedEdges:gt,lineOf:Wt,rowsOf:ut,namingsOf:G,
sentencesOf:F,storyOf:H,dayOf:J,quotes:Ze,byArticle:et,proof:Pe,version:()=>$,served:e.served,nameOf:l=>o.get(l)??t.name[l].replace(jo,(y,v)=>`（${t.dates[t.first[l]]||
v}）`),firstPrint:l=>a.get(l)??l,monthOf:l=>J(l).slice(0,7),isCredit:l=>t.kind[l]===Ue,isTyped:l=>t.kind[l]>=pe,sentencesIn:l=>{let y=t.from[l+1]??t.said+p.length;
return Array.from({length:y-t.from[l]},(v,M)=>t.from[l]+M)},placeOf:l=>`${t.docName[t.doc[l]]}#${t.article[l]}`,fileOf:l=>`${h(t.docName[t.doc[l]])}#${t.article[l]}`,
articleAt:l=>{let y=l.lastIndexOf("#");return(r.get(f+l.slice(0,y))??r.get(l.slice(0,y))??[]).find(v=>String(t.article[v])===l.slice(y+1))},toldOf:(l,y="")=>u.get(
m(l,y)),shownBy:l=>w.get(l),waysBetween:(l,y)=>d.get(st(l,y))??[],isListing:l=>l<t.said?i.has(l):p[l-t.said].listing,changed:()=>{$++},dateNumber:de,addCredits:Fe,
addNode:Se,addGraph:wt,addPosts:Ut,addSentences:yt,addQuotes:nt,addHits:bt,addSteps:_t})}function jn(e){let t=e.months.length?e.months.map(([s])=>s):e.docDate.map(
s=>e.dates[s]).filter(Boolean).map(s=>s.slice(0,7)).sort();if(!t.length)return[];let n=[];for(let[s,o]=t[0].split("-").map(Number);;o===12?(s++,o=1):o++)if(n.push(
`${s}-${String(o).padStart(2,"0")}`),n.at(-1)>=t.at(-1)||n.length>2400)return n}function Bn(e){let n=(e.database?[...e.first,...e.last]:e.docDate).filter(s=>e.dates[s]).
sort((s,o)=>e.dates[s]<e.dates[o]?-1:1);return[n[0]??0,n.at(-1)??0]}function $t(e,t,n){let[s,o]=[e.dates[t],e.dates[n]];return s===o?s:[s,o].filter(Boolean).join(
" – ")}var ze=["#0072b2","#d55e00","#00896b","#b5589a","#a87400","#2f87bd","#8468b8","#7a7a00","#cc4c5c","#5c7d8a"],Kt="#8a8a8a",Re={dot:"M8 1.5a6.5 6.5 0 1 0 .01 0z",
square:"M2.5 2.5h11v11h-11z",diamond:"M8 .8 15.2 8 8 15.2.8 8z",triangle:"M8 1.5 15 14H1z",triangleDown:"M8 14.5 1 2h14z",star:"m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 \
5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z",hexagon:"M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z"},[zo,zn]=[6.5,23],Ro=4,Ho=[.5,.72,.86,.94,.98],it=[.8,1.3,2,3,4.4,6],
St=[.13,.2,.3,.42,.56,.72],Do=.16;function Rn(e,t,n,s,o){let{data:i}=e,a=Math.max(zo,Math.min(Ro/o,14)),r=new Map(ze.slice(0,i.groups).map((c,b)=>[b,c])),f=c=>Math.
min((a+(zn-a)*Math.sqrt(t.measure.of(c)/t.measure.greatest))*(e.typeOf(c)==="reporter"?1.5:1),zn),h=c=>t.state.colour==="type"?i.colours[e.typeOf(c)]:r.get(i.community[c])??
Kt,p=qo(t),u=Math.min(1,Do/Math.max(Wo(e,t,p,s),1e-9)),d=c=>p.findLastIndex(b=>t.tie(c)>=b),w=t.compared?.changes,m=c=>t.state.links==="post"&&(e.rowsOf.get(c)??
[]).every(b=>b[3]);return Object.freeze({radius:f,colour:h,step:d,scale:p,coloured:r,least:a,line(c){let b=t.lit,k=b?.edges.has(c),S=d(c),$=w?.get(c),O=Math.max(
St[S]*u,.06);if(e.isTyped(c))return{width:Math.min(1.4+.5*(t.counts.weight[c]-1),5)+(k?.6:0),opacity:b&&!k?.12:$?.8:.6,colour:$?n[$]:k?n.accent:n.edge,dashes:m(
c)||$==="lost"?[5,4]:!1};let E=$||k?Math.max(St[S],.6):b?O*(t.state.ego?.6:.25):O;return{width:k?it[S]+.8:$?Math.max(it[S],1.4):b&&t.state.ego?Math.min(it[S],1.5):
it[S],opacity:E,colour:$?n[$]:k?n.accent:n.edge,dashes:$==="lost"||i.kind[c]===Ue?[5,4]:!1}},opacity:c=>!t.lit||t.lit.strong.has(c)?1:t.lit.weak.has(c)?.45:t.state.
ego?.6:.13})}function qo(e){let t=e.edges.map(e.tie).sort((s,o)=>s-o),n=[0];for(let s of Ho){let o=t[Math.floor(s*t.length)]??1;o<=n.at(-1)&&(o=t.find(i=>i>n.at(
-1))??1/0),n.push(o)}return n}function Wo({data:e},t,n,s){let o=t.nodes.map(s).filter(Boolean);if(o.length<2)return 0;let i=u=>o.reduce(([d,w],m)=>[Math.min(d,m[u]),
Math.max(w,m[u])],[1/0,-1/0]),[[a,r],[f,h]]=[i("x"),i("y")];return t.edges.reduce((u,d)=>{let[w,m]=[s(e.a[d]),s(e.b[d])],c=n.findLastIndex(b=>t.tie(d)>=b);return w&&
m?u+it[c]*St[c]*Math.hypot(w.x-m.x,w.y-m.y):u},0)/Math.max((r-a)*(h-f),1e4)}var Jt=["mentions","articles","degree","rank"],vt=["hide","pin","open","sel","not"],Vt={level:["article","sentence"],colour:["community","type"],size:Jt,links:[
"together","post","event"]},Fo={least:1,from:"",to:"",level:"article",lists:!0},rt={...Fo,colour:"community",size:"mentions",links:"together",hubs:!1,group:-1,table:"",
less:"",q:"",read:"",note:"",dossier:!1,shown:1},Hn={node:-1,ends:null,chain:null,ego:0,read:"",q:"",group:-1,dossier:!1,shown:1,unknown:[],untied:null},Dn={lang:[
"zh","en"],theme:["light","dark"]},at=({data:e,posted:t})=>[...e.types.filter(n=>e.core.includes(n)),...t.size?[ot]:[],...e.types.filter(n=>!e.core.includes(n))],
qn=e=>({...rt,...Hn,types:new Set(e.data.core),step:0,lang:"",theme:"",...Object.fromEntries(vt.map(t=>[t,new Set]))}),se=e=>({...e,...Hn}),Ee=(e,t)=>e===t?e:`${e}\
 – ${t}`,Wn=(e,t,n)=>{let[s,o]=t&&n&&t>n?[n,t]:[t,n],i=e.filter(a=>(!s||a>=s)&&(!o||a<=o));return i.length?[s&&i[0],o&&i.at(-1)]:["",""]},Uo=(e,t)=>{let[,n,s]=/^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.
exec(e??"")??[],[o,i]=n?Wn(t,n,s):[];return o?`${o}..${i}`:""};function Fn(e,t,n,s){let o=new URLSearchParams(e.slice(1)),i=(k,S,$)=>S.includes(o.get(k))?o.get(
k):$,a=k=>o.getAll(k).map(S=>t.nodeOf.get(S)).filter(S=>S!==void 0),r=(k,S,$,O)=>Math.max(S,Math.min(Number.parseInt(o.get(k)??"",10)||O,$)),f=o.has("types")?o.
get("types").split(",").filter(k=>at(t).includes(k)):t.data.core,[h,p,[u=-1]]=[a("edge"),a("chain"),a("node")],d=[...h,...p,...u<0?[]:[u]],w=h.length===2&&t.lineOf(
...h,i("links",Vt.links,"together"))!==void 0,m=k=>/^\d{4}-\d\d$/.test(o.get(k)??"")?o.get(k):"",[c,b]=Wn(n,m("from"),m("to"));return{types:new Set([...f,...d.filter(
k=>!t.isOf(k,new Set(f))).map(t.kindOf)]),node:u,ends:w?h:null,untied:h.length===2&&!w?h:null,chain:p.length===2&&p[0]!==p[1]?p:null,ego:{1:1,2:2}[o.get("ego")]??
0,least:r("least",1,1e3,1),from:c,to:b,less:Uo(o.get("less"),n),lists:o.get("lists")!=="0",...Object.fromEntries(Object.entries(Vt).map(([k,S])=>[k,i(k,S,rt[k])])),
...Object.fromEntries(Object.entries(Dn).map(([k,S])=>[k,i(k,S,"")])),table:i("table",["nodes","edges"],""),hubs:o.get("hubs")==="1",group:r("group",0,1e6,0)-1,
shown:r("shown",1,99,1),step:r("step",0,s,0),q:o.get("q")??"",note:o.get("note")??"",read:o.get("read")??"",dossier:o.get("dossier")==="1",...Object.fromEntries(
vt.map(k=>[k,new Set(a(k))])),unknown:["node","edge","chain"].flatMap(k=>o.getAll(k)).filter(k=>!t.nodeOf.has(k))}}function Mt(e,t){let n=new URLSearchParams,s=i=>t.
data.name[i],o=at(t).filter(i=>e.types.has(i));o.join()!==at(t).filter(i=>t.data.core.includes(i)).join()&&n.set("types",o.join()),e.node>=0&&n.set("node",s(e.node)),
e.node>=0&&e.ego&&n.set("ego",e.ego),e.ends?.forEach(i=>n.append("edge",s(i))),e.chain?.forEach(i=>n.append("chain",s(i)));for(let i of["least","from","to","les\
s",...Object.keys(Vt),"table","q","read","note","shown"])e[i]!==rt[i]&&n.set(i,e[i]);for(let i of Object.keys(Dn))e[i]&&n.set(i,e[i]);e.group>=0&&n.set("group",
e.group+1);for(let i of["hubs","dossier"])e[i]&&n.set(i,"1");e.step&&n.set("step",e.step),e.lists||n.set("lists","0");for(let i of vt)e[i].forEach(a=>n.append(i,
s(a)));return n.toString()}var Un=e=>[[...e.types].sort(),e.ego&&e.node,e.ego,e.least,e.from,e.to,e.level,e.lists,e.links,e.hubs,[...e.hide]].join(";"),ye=(e,t)=>new Set(
e.has(t)?[...e].filter(n=>n!==t):[...e,t]),Xt=(e,t)=>({...e,...rt,...Object.fromEntries(vt.map(n=>[n,new Set])),types:new Set(t.data.core)});function _n(e,t,n,s){
let o=(r,f,h)=>({name:r,text:f,without:{...e,...h}}),i=(r,f)=>[...e[r]].map(h=>o(r,`${f} ${t.nameOf(h)}`,{[r]:ye(e[r],h)})),a=(r,f,h)=>e[r]===rt[r]?[]:[o(r,f,h)];
return[...e.from||e.to?[o("months",Ee(e.from||n[0],e.to||n.at(-1)),{from:"",to:"",less:""})]:[],...a("less",`${s.against} ${Ee(...e.less.split(".."))}`,{less:""}),
...a("least",`${s.least} ≥ ${e.least}`,{least:1}),...a("level",s.options[e.level],{level:"article"}),...a("lists",s.noLists,{lists:!0}),...a("links",s.kinds[e.
links],{links:"together"}),...i("hide",s.hide),...i("pin",s.pin),...i("open",s.open),...i("not",s.notThrough)]}var C=e=>document.getElementById(e);function g(e,t={},...n){let s=document.createElement(e);for(let[o,i]of Object.entries(t))typeof i=="function"?s.addEventListener(
o,i):i!==null&&s.setAttribute(o,i);return s.append(...n.flat().filter(o=>o!==null&&o!=="")),s}function ee(e,t={},...n){let s=document.createElementNS("http://ww\
w.w3.org/2000/svg",e);for(let[o,i]of Object.entries(t))s.setAttribute(o,i);return s.append(...n),s}var be=(e,t,n)=>ee("svg",{viewBox:"0 0 16 16",class:"glyph","\
aria-hidden":"true"},ee("path",{d:Re[e.graph.data.shapes[t]],fill:n??(e.state.colour==="type"?e.graph.data.colours[t]:"currentColor")})),he=(e,t)=>e.graph.data.
labels[e.graph.typeOf(t)][e.words.language].one,le=(e,t,...n)=>g("button",{type:"button",class:"link",click:()=>e.go(t)},...n),te=(e,t)=>le(e,{...se(e.state),table:"",
node:t},be(e,e.graph.typeOf(t),e.looks.colour(t)),e.graph.nameOf(t)),fe=(e,t,...n)=>le(e,{...se(e.state),table:"",ends:[e.graph.data.a[t],e.graph.data.b[t]]},...n),
ke=(e,t)=>fe(e,t,`${e.graph.nameOf(e.graph.data.a[t])} — ${e.graph.nameOf(e.graph.data.b[t])}`),oe=(e,t,n,s)=>g("button",{type:"button",id:e,"aria-pressed":String(
n),click:s},t),Et=e=>e.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((t,n)=>n%2?g("span",{class:"day"},t):t),lt=e=>g("p",{class:"soft facts"},...e.filter(Boolean).map(t=>g(
"span",{},t))),ne=(e,t,...n)=>t.length?[g("h3",{},e),...n]:[];function Te({words:e},t,n,s,o){let i=g("ol",t),a=g("button",{type:"button",class:"quiet more",click:()=>r(
s*5)},"");function r(f){let h=i.children.length;i.append(...n.slice(h,h+f).map(o));let p=n.length-i.children.length;a.hidden=p===0,a.textContent=e.more(Math.min(
p,s*5))}return r(s),[i,a]}var ue=e=>g("button",{type:"button",class:"quiet back",click:()=>e.go(se(e.state))},"← ",e.words.close),ct=(e,t)=>e.view.counts.npmi[t]?.
toFixed(2)??"",ie=(e,t,n)=>$t(e.graph.data,t,n);function Gn(e,t,n){return e.style.width=`${100*t}%`,n&&(e.style.background=n),e}function Tt({graph:e,words:t},n){let{data:s}=e,o=s.doc[n],i=s.pageNumber[o];return[s.paper[o],s.dates[s.docDate[o]]||t.undated,i&&t.page(i),s.headline[n]]}var _o=e=>e.
replace(/[“”]/g,t=>t==="“"?"‘":"’");function Qt(e,t,n){let[s,o,i,a]=Tt(e,n),r=[s,o,i,a&&`《${a.replace(/[《》]/g,f=>f==="《"?"〈":"〉")}》`,s?"":
e.graph.fileOf(n)].filter(Boolean);return e.words.cited(_o(t),r.join(e.words.comma))}function Yt(e,t){let[n,s,o,i]=Tt(e,t);return[g("b",{class:"headline"},i||e.
words.untitled),g("span",{class:"source",title:e.graph.fileOf(t)},[n,s,o].filter(Boolean).join(" · "))]}var Vn=(e,t)=>le(e,{...e.state,table:"",read:e.graph.fileOf(
t)},e.words.read);function Ae(e,t,n,s){let o=g("article",{},g("header",{},...Yt(e,t)));return Jn(e,o,t,n,s),o}function _e(e,t,n,s){let o=g("details",{},g("summa\
ry",{},...Yt(e,t))),i=null,a=()=>i??=Jn(e,o,t,n,s);return o.addEventListener("toggle",a,{once:!0}),o.addEventListener("fill",({detail:r})=>r.push(a())),o}function*Zt(e,t,n){
let s=0;for(let[o,i,a]of t)i<s||a<=i||(yield e.slice(s,i),yield n(o,e.slice(i,a)),s=a);yield e.slice(s)}async function Jn(e,t,n,s,o){let i=new Set;for(let{sentence:a,
text:r,listing:f,marks:h,clip:p}of await e.graph.quotes(s)){if(i.has(e.graph.firstPrint(a)))continue;i.add(e.graph.firstPrint(a));let u=(d,w)=>g("mark",{class:d===
o[0]?"one":"other"},w);t.append(g("blockquote",{},f?g("span",{class:"chip"},e.words.listing):"",...Zt(r,h.filter(([d])=>o.includes(d)),u),Xn(e,r,n),Qn(e,p)))}t.
append(Vn(e,n))}function Xn(e,t,n){let s=g("button",{type:"button",class:"quiet cite","aria-label":e.words.cite,title:e.words.cite});return s.addEventListener("\
click",async()=>{await Go(Qt(e,t,n)),s.textContent=e.words.copied}),s}var Qn=(e,t)=>t?g("a",{class:"quiet clip",href:t,target:"_blank",rel:"noopener"},e.words.asPrinted):
"";async function Go(e){try{await navigator.clipboard.writeText(e)}catch{let t=g("textarea",{class:"aside"});t.value=e,document.body.append(t),t.select(),document.
execCommand("copy"),t.remove()}}function Yn(e,{text:t,marks:n,article:s,listing:o,clip:i},a){let r=(d,w)=>le(e,{...se(e.state),node:d},w),f=a.length?t.indexOf(a[0]):
-1,h=n.filter(([,d,w])=>f<0||w<=f||d>=f+a[0].length),p=f<0?h:[...h,[-1,f,f+a[0].length]].sort((d,w)=>d[1]-w[1]),u=Zt(t,p,(d,w)=>d<0?g("mark",{class:"one"},w):r(
d,w));return g("article",{},g("header",{},...Yt(e,s)),g("blockquote",{},o?g("span",{class:"chip"},e.words.listing):"",...u,Xn(e,t,s),Qn(e,i)),Vn(e,s))}function Zn(e,t){
let{graph:n,words:s,state:o}=e,[i,a]=[g("div",{id:"text"}),g("p",{class:"soft source"})],[r,f]=[g("h2",{},s.untitled),g("p",{})],h=g("button",{type:"button",class:"\
quiet back",click:()=>e.go({...o,read:""})},"← ",s.back),p=([u,d,w,m],c,b)=>(r.textContent=m||s.untitled,a.textContent=[u,d,w].filter(Boolean).join(" · "),a.
title=c,n.data.desk&&f.replaceChildren(g("a",{class:"quiet desk",href:`${n.data.desk}?${new URLSearchParams({place:b})}`},s.addName)),m);return t!==void 0&&p(Tt(
e,t),n.fileOf(t),n.placeOf(t)),n.served?e.text(t===void 0?o.read:n.placeOf(t)).then(u=>{let d=`${u.doc}#${u.article}`;Kn(e,i,u.sentences,p([u.paper,u.date||s.undated,
u.page&&s.page(u.page),u.headline],d,d))},e.fault):n.quotes(n.sentencesIn(t)).then(u=>Kn(e,i,u,Tt(e,t)[3])),[h,r,a,n.data.desk?f:"",g("h3",{},s.wholeArticle),i]}
function Kn({view:e,state:t,...n},s,o,i){let a=new Set(e.chosen);for(let{text:r,marks:f}of o){let h=(p,u)=>le({...n,state:t},{...se(t),node:p},g("mark",{class:a.
has(p)?"one":"other"},u));s.append(g("p",r===i?{class:"headline"}:{},...Zt(r,f,h)))}}var Oe=(e,...t)=>g("label",{class:"field"},g("span",{},e),...t);function At(e,t,n){let s=g("select",{"data-control":t},...n.map(o=>g("option",{value:o,...o===e.
state[t]?{selected:""}:{}},e.words.options[o])));return s.addEventListener("change",()=>e.set({[t]:s.value})),s}function en(e,t,[n,s],o,i){let a=g("output",{},o(
t)),r=g("input",{type:"range",min:n,max:s,value:t,"data-control":e});return r.addEventListener("input",()=>{a.textContent=o(Number(r.value))}),r.addEventListener(
"change",()=>i(Number(r.value))),[r,a]}function tn(e,t,n){let s=g("input",{type:"checkbox","data-control":e});return s.checked=t,s.addEventListener("change",()=>n(
s.checked)),s}function es(e){let{state:t,words:n,months:s,set:o,picture:i}=e,a=C("controls"),r=a.contains(document.activeElement)?document.activeElement.dataset.
control:null,f=s.length-1,[h,p]=[Math.max(s.indexOf(t.from),0),t.to?s.indexOf(t.to):f],u=(d,w)=>o({from:d?s[d]:"",to:w<f?s[w]:""});a.replaceChildren(Oe(n.least,
...en("least",t.least,[1,Math.min(Math.max(e.graph.data.weight.reduce((d,w)=>Math.max(d,w),2),2),30)],String,d=>o({least:d}))),...s.length>1?[Oe(n.from,...en("f\
rom",h,[0,f],d=>s[d],d=>u(d,Math.max(d,p)))),Oe(n.to,...en("to",p,[0,f],d=>s[d],d=>u(Math.min(h,d),d)))]:[],Oe(n.level,At(e,"level",["article","sentence"])),Oe(
n.listed,tn("lists",t.lists,d=>o({lists:d}))),Oe(n.links,At(e,"links",["together","post","event"])),Oe(n.colour,At(e,"colour",["community","type"])),Oe(n.size,At(
e,"size",Jt)),Oe(n.physics,tn("physics",i.moves(),i.move)),g("button",{type:"button",id:"reset",class:"quiet",click:()=>{i.move(!1),e.go(Xt(t,e.graph))}},n.reset)),
r&&a.querySelector(`[data-control=${r}]`)?.focus()}function ts(e){let{graph:t,state:n,words:s,view:o}=e,{data:i}=t,a=i.name.map((u,d)=>d).filter(u=>!o.counts.recounted||
o.counts.articles[u]>0),r=u=>o.counts.kinds?o.counts.kinds[u]??0:a.filter(d=>t.isOf(d,new Set([u]))).length,f=at(t).map(u=>{let d=g("input",{type:"checkbox","da\
ta-type":u});return d.checked=n.types.has(u),d.addEventListener("change",()=>{let w=new Set(n.types);d.checked?w.add(u):w.delete(u);let m=n.node>=0&&t.isOf(n.node,
w);e.go({...n,types:w,ends:null,chain:null,...m?{}:{node:-1,ego:0}}),C("types").querySelector(`[data-type=${u}]`).focus()}),g("label",{},d,be(e,u===ot?"person":
u),i.labels[u][s.language].many,g("span",{class:"number"},String(r(u))))}),h=tn("hubs",n.hubs,u=>e.set({hubs:u})),p=[...o.hubs].slice(0,5).map(t.nameOf).join(s.
stroke)+(o.hubs.size>5?" …":"");C("types").replaceChildren(...f,...o.hubs.size&&e.state.links==="together"?[g("label",{class:"hubs",title:s.hubsHint(p)},h,s.hubsOn,
g("span",{class:"number"},String(o.hubs.size)))]:[])}function ns(e){let{graph:t,state:n,words:s}=e,o=["together","post","event"].filter(i=>i==="together"||t.data[i].
length);C("kinds").hidden=o.length<2||!!n.table,C("kinds").replaceChildren(...o.map(i=>oe(`kind-${i}`,s.kinds[i],n.links===i,()=>e.go({...n,links:i,ends:null,chain:null,
group:-1}))))}function ss(e){let t=_n(e.state,e.graph,e.months,e.words);C("chips").hidden=!t.length,C("chips").replaceChildren(...t.map(({name:n,text:s,without:o})=>{
let i=le(e,o,s,g("span",{"aria-hidden":"true"}," ×"));return i.className="chip",i.dataset.chip=n,i.setAttribute("aria-label",e.words.off1(s)),i}))}function os({
graph:e,view:t,state:n,words:s,go:o}){let i=t.filtered||n.hide.size>0||e.data.core.some(a=>!n.types.has(a));C("blank").replaceChildren(...t.nodes.length||n.table?
[]:[g("p",{},i?s.siftedOut:s.blank),...i?[g("button",{type:"button",id:"unsift",click:()=>o(Xt(n,e))},s.reset)]:[]])}function is(e){let{graph:t,view:n,state:s,words:o,
looks:i}=e,a=nn(e),r=n.nodes.length-n.groups.reduce((f,{members:h})=>f+h.length,0);C("legend-body").replaceChildren(...a.length?[g("h3",{},o.groupsTitle),...a,...r?
[g("p",{class:"group"},as(Kt),o.restOf,g("span",{class:"number"},String(r)))]:[]]:[],g("h3",{},o.sizeOf[s.size]),Ko(e),...s.links==="together"?[g("h3",{},o.widthOf),
Vo(e),g("p",{class:"soft"},o.why(t.data.limit.each))]:[g("h3",{},o.options[s.links]),g("p",{class:"soft"},o.lineOf[s.links])]),C("legend").hidden=!!s.table||!i}
function nn(e){let{graph:t,view:n,state:s,words:o}=e;if(s.colour!=="community"||s.links!=="together")return[];let i=a=>()=>e.go({...e.bare(),group:s.group===a?-1:
a});return n.groups.map(({number:a,members:r})=>{let f=o.group(r.slice(0,3).map(t.nameOf));return g("button",{type:"button",class:"group",title:f,"data-group":a+
1,"aria-pressed":String(s.group===a),click:i(a)},as(ze[a%ze.length]),g("span",{},f),g("span",{class:"number"},String(r.length)))})}var as=e=>ee("svg",{viewBox:"\
0 0 16 16",class:"glyph","aria-hidden":"true"},ee("circle",{cx:8,cy:8,r:7,fill:e}));function Ko({view:e,looks:t}){let{greatest:n}=e.measure,s=[n,n/4,n/16].map(o=>n<
16?Math.round(o*10)/10:Math.round(o));return g("div",{class:"scale"},...s.map((o,i)=>g("span",{},ee("svg",{width:46,height:46,viewBox:"0 0 46 46","aria-hidden":"\
true"},ee("circle",{cx:23,cy:23,r:t.least+(23-t.least)*Math.sqrt([1,1/4,1/16][i]),class:"size"})),String(o))))}function Vo({looks:e}){let t=e.scale.map((o,i)=>[
o,i]).filter(([o])=>Number.isFinite(o)),[n,s]=[[.8,1.3,2,3,4.4,6],[.3,.38,.46,.55,.65,.8]];return g("div",{class:"scale"},...t.map(([o,i])=>g("span",{},ee("svg",
{width:30,height:14,viewBox:"0 0 30 14","aria-hidden":"true"},ee("line",{x1:2,x2:28,y1:7,y2:7,class:"line","stroke-width":n[i],"stroke-opacity":s[i]})),o?`≥ ${o}`:
"1")))}function sn(e,t){let[n,s,o]=[0,0,0];for(;n<e.length&&s<t.length;)e[n]===t[s]?(o++,n++,s++):e[n]<t[s]?n++:s++;return o}var rs=e=>[...new Set(e)].sort((t,n)=>t-n);
function Jo(e,t,n,s){return e?e===s?1:Math.log(e*s/(t*n))/-Math.log(e/s):null}function Ce(e,{from:t,to:n},s){let o=e.monthOf(s);return(!t||o&&o>=t)&&(!n||o&&o<=
n)}var on=(e,t,n,s)=>e.data.kind[n]===pe?He(e,t,s):Ce(e,t,e.articleOf(s[7]));function He({data:e},{from:t,to:n},s){let[o,i]=[e.dates[s[4]].slice(0,7),e.dates[s[5]].
slice(0,7)];return(!t||i&&i>=t)&&(!n||o&&o<=n)}var an=({from:e,to:t,lists:n})=>!!(e||t||!n);function ls(e,t){let n=new Map;return s=>{let o=t.period(s),i=[e.version(),
e.data.a.length,s.from,s.to,s.lists,!!o].join();if(!n.has(i)){n.size>4&&n.delete(n.keys().next().value);let a=an(s)?Yo(e,s):Xo(e);n.set(i,Object.freeze(o?Qo(e,a,
o):a))}return n.get(i)}}function Xo({data:e,held:t,sentencesOf:n}){return{articles:e.articles,mentions:e.mentions,first:e.first,last:e.last,weight:e.weight,sentences:e.
sentences,lists:e.lists,npmi:e.npmi,since:e.since,until:e.until,stories:e.database?.articles??t.stories,pages:e.database?null:t.pages,recounted:!1,whole:!0,said:n}}
function Qo({data:e},t,{articles:n,kinds:s,entities:o,links:i}){let a=(f,h)=>e.name.map((p,u)=>o.get(u)?.[f]??h),r=(f,h)=>e.a.map((p,u)=>e.kind[u]===Me?i.get(u)?.[f]??
h:t[f][u]);return{...t,articles:a("articles",0),mentions:a("mentions",0),first:a("first",0),last:a("last",0),weight:r("weight",0),sentences:r("sentences",0),lists:r(
"lists",0),npmi:r("npmi",null),since:r("since",0),until:r("until",0),stories:n,pages:null,whole:!0,kinds:s}}function Yo(e,t){let{data:n,lists:s}=e,o=n.doc.map((O,E)=>Ce(
e,t,E)),i=O=>(t.lists||!s.has(O))&&o[e.articleOf(O)],a=n.name.map((O,E)=>e.namingsOf(E).filter(i)),r=a.map(O=>rs(O.map(e.storyOf))),f=a.map(O=>rs(O.map(e.firstPrint))),
h=f.map(O=>O.filter(E=>s.has(E))),p=new Map,u=(O,E)=>!E||O&&n.dates[O]<n.dates[E]?O:E;n.story.forEach((O,E)=>{o[E]&&p.set(O,u(n.docDate[n.doc[E]],p.get(O)))});let d=O=>O.
reduce(([E,A],T)=>{let L=p.get(T)??0;return L?[!E||n.dates[L]<n.dates[E]?L:E,!A||n.dates[L]>n.dates[A]?L:A]:[E,A]},[0,0]),w=r.map(d),m=O=>O<e.held.articles&&o[O],
c=new Set(n.story.filter((O,E)=>m(E))).size,b=O=>n.kind[O]!==Ue&&n.kind[O]<pe,k=new Map([...e.rowsOf].map(([O,E])=>[O,E.filter(A=>on(e,t,O,A))])),S=n.a.map((O,E)=>k.
get(E)?.length??sn(r[O],r[n.b[E]])),$=n.a.map((O,E)=>{if(k.has(E))return Ot(n,k.get(E),n.kind[E]===pe?"post":"event");let A=new Set(r[n.b[E]]);return S[E]?d(r[O].
filter(T=>A.has(T))):[0,0]});return{articles:r.map(O=>O.length),mentions:a.map(O=>O.length),first:w.map(([O])=>O),last:w.map(([,O])=>O),weight:S,sentences:n.a.map(
(O,E)=>b(E)?sn(f[O],f[n.b[E]]):0),lists:n.a.map((O,E)=>b(E)?sn(h[O],h[n.b[E]]):0),npmi:n.a.map((O,E)=>b(E)?Jo(S[E],r[O].length,r[n.b[E]].length,c):null),since:$.
map(([O])=>O),until:$.map(([,O])=>O),stories:c,pages:new Set(n.doc.filter((O,E)=>m(E))).size,recounted:!0,whole:!n.database,said:O=>a[O].filter((E,A,T)=>E!==T[A-
1])}}var Zo=12,rn=6,cs=({graph:e,words:t},n)=>e.data.dates[n]||t.dayUnknown;function Ct(e,t){let{graph:n,state:s}=e,{dates:o}=n.data,i=a=>o[s.links==="post"?a[5]:a[1]];
return n.rowsOf.get(t).filter(a=>on(n,s,t,a)).sort((a,r)=>(i(a)<i(r))-(i(a)>i(r)))}function ln(e,t,n){let{graph:s,words:o}=e;return e.state.links==="post"?`${n[3]?
`${o.former} `:""}${n[1]} · ${n[6]||n[7]?`${n[6]||"…"} – ${n[7]||"…"}`:ie(e,n[4],n[5])}`:[o.acts[s.data.acts[n[0]]],cs(e,n[1]),n[6]||n[5]].filter(Boolean).
join(" · ")}function ds(e,t){let{graph:n,words:s,state:o}=e,[i,...a]=Ct(e,t);if(!i)return"";let r=o.links==="post"?`${i[3]?`${s.former} `:""}${i[1]}`:[s.acts[n.
data.acts[i[0]]],n.data.dates[i[1]]].filter(Boolean).join(" ");return a.length?`${r} +${a.length}`:r}function fs(e,t){let{graph:n,words:s,state:o,view:i}=e,a=[n.
data.a[t],n.data.b[t]],r=Ct(e,t),f=n.edgeOf(...a),h=p=>o.links==="post"?p[8]:p[7];return[ue(e),g("h2",{class:"pair"},...a.map(p=>te(e,p))),lt([s.times(o.links,r.
length),ie(e,i.counts.since[t],i.counts.until[t])]),f===void 0?"":le(e,{...o,links:"together"},s.asTogether),g("div",{id:"acts"},...r.flatMap(p=>[g("h3",{class:"\
act"},ln(e,t,p)),h(p)<0?"":Ae(e,n.articleOf(h(p)),[h(p)],a)]))]}function ps(e,t,n,s){let{graph:o,words:i}=e;return Te(e,t,n,Zo,([a,r,f,h,p,u,d,w])=>{let m=[...new Set(
[...f,...h,...p<0?[]:[p]])].filter(c=>c!==s);return g("li",{},g("b",{},i.acts[o.data.acts[a]])," ",g("time",{},cs(e,r)),d||u?g("span",{},` ${[d,u].filter(Boolean).
join(" · ")}`):"",m.length?g("div",{class:"with"},...m.slice(0,rn).map(c=>te(e,c)),m.length>rn?` +${m.length-rn}`:""):"",_e(e,o.articleOf(w),[w],s===void 0?m:[
s]))})}function hs({graph:e,state:t}){let n=([,s])=>e.data.dates[s];return e.data.event.filter(s=>Ce(e,t,e.articleOf(s[7]))).sort((s,o)=>(n(s)<n(o))-(n(s)>n(o)))}
function us(e,t){let n=hs(e).filter(([,,s,o,i])=>s.includes(t)||o.includes(t)||i===t);return ne(`${e.words.events} ${n.length}`,n,...ps(e,{id:"events",class:"li\
ne"},n,t))}function ms(e){let t=new Set(e.view.nodes),n=hs(e).filter(([,,s,o,i])=>[...s,...o,i].filter(a=>t.has(a)).length>1);return n.length===0?"":g("section",
{class:"card",id:"newest"},...ne(e.words.newest,n,...ps(e,{class:"line"},n)))}function ei(e,t){let n=e.push(t)-1;for(let s;n&&e[s=n-1>>1][0]>t[0];n=s)[e[n],e[s]]=[e[s],e[n]]}function ti(e){let[t,n]=[e[0],e.pop()];if(!e.length)return t;e[0]=
n;for(let s=0,o;(o=2*s+1)<e.length&&(o+1<e.length&&e[o+1][0]<e[o][0]&&o++,!(e[s][0]<=e[o][0]));s=o)[e[s],e[o]]=[e[o],e[s]];return t}function ni(e,t,[n,s],o){let i=new Map(
[[n,0]]),a=e.edgesOf.filter(u=>u.length).length,[r,f,h]=[new Map,new Set,[[0,n]]];for(;h.length;){let[u,d]=ti(h);if(f.has(d))continue;if(d===s)break;f.add(d);let w=d===
n?0:3*e.edgesOf[d].length/a;for(let m of e.edgesOf[d]){let c=e.otherEnd(m,d);if(!t.passes(m)||!o(m,c))continue;let b=u+w+1/t.weight(m);b<(i.get(c)??1/0)&&(i.set(
c,b),r.set(c,m),ei(h,[b,c]))}}if(!r.has(s))return null;let p=[];for(let u=s;u!==n;u=e.otherEnd(p[0],u))p.unshift(r.get(u));return p}function Ge(e,t,n){let s=[t];
for(let o of n)s.push(e.otherEnd(o,s.at(-1)));return s}function gs(e,t,[n,s],o,i=4){let a=e.edgeOf(n,s),r=a!==void 0&&t.passes(a)?[[a]]:[],f=new Set(o);for(let h of e.
waysBetween(n,s)){let p=e.data.a[h[0]]===n||e.data.b[h[0]]===n?h:h.toReversed(),u=Ge(e,n,p).slice(1,-1);!u.length||!p.every(t.passes)||u.some(d=>f.has(d))||(r.push(
p),u.forEach(d=>f.add(d)))}for(;r.length<i;){let h=ni(e,t,[n,s],(p,u)=>p!==a&&!f.has(u)&&(!e.isCredit(p)||n===e.data.b[p]||s===e.data.b[p]));if(!h)break;r.push(
h),Ge(e,n,h).slice(1,-1).forEach(p=>f.add(p))}return r}function ws(e,t,n,s){let o=new Map(e.edgesOf[n].filter(t.passes).map(a=>[e.otherEnd(a,n),a])),i=([,a,r])=>Math.
min(t.weight(a),t.weight(r));return e.edgesOf[s].filter(a=>t.passes(a)&&o.has(e.otherEnd(a,s))).map(a=>[e.otherEnd(a,s),o.get(e.otherEnd(a,s)),a]).sort((a,r)=>i(
r)-i(a)||a[0]-r[0])}var si=new Intl.Collator("zh"),ys=(e,t)=>(e===null)-(t===null)||(typeof e=="string"?si.compare(t,e):t-e);function ks({words:e},t,n,s,o){let[i,a]=[g("tbody"),g("\
button",{type:"button",class:"quiet"})],r=!0,f=()=>{let u=t.map(d=>[s[1](d),d]).sort(([d],[w])=>r?ys(d,w):ys(w,d));i.replaceChildren(...u.slice(0,o).map(([,d])=>g(
"tr",{},...n.map(([w,m,c])=>g("td",{class:w},c?c(d):String(m(d))))))),n.forEach((d,w)=>p[w].setAttribute("aria-sort",d!==s?"none":r?"descending":"ascending")),a.
hidden=t.length<=o,a.textContent=e.more(Math.min(t.length-o,100))},h=u=>{[s,r]=[u,u===s?!r:u[0]!=="name"],f()},p=n.map(u=>g("th",{scope:"col",class:u[0]},g("but\
ton",{type:"button",class:"quiet",title:u[3]??null,click:()=>h(u)},e[u[0]])));return a.addEventListener("click",()=>{o+=100,f()}),f(),g("div",{},g("table",{},g(
"thead",{},g("tr",{},...p)),i),a)}var xt=(e,t)=>["name",n=>e.graph.nameOf(t(n)),n=>te(e,t(n))],Os=e=>["together",t=>e.view.counts.weight[t],t=>fe(e,t,String(e.view.
counts.weight[t]))],$s=e=>["sentences",t=>e.view.counts.sentences[t]],Ss=e=>["npmi",t=>e.view.counts.npmi[t],t=>ct(e,t),e.words.npmiHint],bs=(e,t,n)=>[["since",
s=>e.graph.data.dates[t[s]]],["until",s=>e.graph.data.dates[n[s]]]];function vs(e,t){let{graph:n,view:s,words:o}=e,i=n.edgesOf[t].filter(s.passes).length,a=Os(e);
return g("div",{id:"companions"},ks(e,s.near,[xt(e,r=>n.otherEnd(r,t)),a,$s(e),Ss(e)],a,25),g("p",{class:"soft"},i>s.near.length?o.hidden(i-s.near.length):""))}
function Ms(e){let{graph:t,view:n,state:s,words:o}=e,{data:i}=t,{counts:a}=n,r=C("table");if(r.hidden=!s.table,C("zoom").hidden=!!s.table,!s.table)return r.replaceChildren();
let f=c=>t.isOf(c,s.types)&&!s.hide.has(c)&&(!a.recounted||a.articles[c]>0),[h,p]=[Os(e),["articles",c=>a.articles[c]]],[u,d,w]=s.table==="edges"?[i.a.map((c,b)=>b).
filter(c=>i.kind[c]<pe&&f(i.a[c])&&f(i.b[c])&&n.passes(c)),[xt(e,c=>i.a[c]),xt(e,c=>i.b[c]),h,$s(e),["inLists",c=>a.lists[c]],Ss(e),...bs(e,a.since,a.until)],h]:
[i.name.map((c,b)=>b).filter(f),[xt(e,c=>c),["type",c=>he(e,c)],p,["mentions",c=>a.mentions[c]],["companions",c=>t.edgesOf[c].filter(n.passes).length],...bs(e,a.
first,a.last)],p],m=c=>oe("tab-"+c,o.tabs[c],s.table===c,()=>e.set({table:c}));r.replaceChildren(g("div",{class:"buttons"},m("nodes"),m("edges"),g("span",{class:"\
soft"},o.rows(u.length))),ks(e,u,d,w,100))}var Cs=(e,t,n)=>g("time",{class:"soft"},ie(e,t,n)),Es=12,xs=(e,t)=>typeof t=="number"?te(e,t):t;function oi(e,[,t,n,s,o,i,a,r]){let f=a||r?g("time",{},`${a||"…"}\
 – ${r||"…"}`):Cs(e,o,i);return g("li",s?{class:"former"}:{},g("b",{},s?e.words.former+" ":"",t),n===""?"":" · ",xs(e,n),f)}function ii(e,[t,n,,s,o,i]){return g(
"li",s?{class:"former"}:{},xs(e,t)," ",g("b",{},s?e.words.former+" ":"",n),Cs(e,o,i))}function Ts({graph:e,state:t},n,s){let o=i=>e.data.dates[i[5]];return e.data.
post.filter(i=>i[n]===s&&He(e,t,i)).sort((i,a)=>i[3]-a[3]||(o(i)<o(a))-(o(i)>o(a)))}function ai(e,t){let{state:n,words:s,go:o,set:i}=e,a=r=>()=>i({[r]:ye(n[r],t)});
return g("div",{class:"buttons acts"},oe("ego",s.ego,n.ego===1,()=>i({ego:n.ego===1?0:1})),oe("ego2",s.ego2,n.ego===2,()=>i({ego:n.ego===2?0:2})),oe("open",s.open,
n.open.has(t),a("open")),oe("pin",s.pin,n.pin.has(t),a("pin")),oe("hide",s.hide,!1,()=>o({...se(n),hide:ye(n.hide,t)})),oe("select",n.sel.has(t)?s.unselect:s.select,
n.sel.has(t),a("sel")),oe("chain",s.chain,e.linking===t,()=>e.link(t)))}function Ls(e,t){let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r,lit:f}=o,h=e.
database.part?e.database.said(t,i):void 0,p=h?h.sentences.filter(m=>i.lists||!n.isListing(m)):r.said(t),u=Ts(e,0,t),d=Ts(e,2,t),w=o.near.length;return[ue(e),g("\
h2",{},be(e,n.typeOf(t),e.looks.colour(t)),n.nameOf(t)),lt([he(e,t),a.pinyin[t],s.inArticles(r.articles[t]),s.named(r.mentions[t]),ie(e,r.first[t],r.last[t])]),
ai(e,t),ne(s.aliases,a.alias[t],g("p",{id:"aliases"},...a.alias[t].map(m=>g("span",{class:"chip"},m)))),ne(s.posts,u,...Te(e,{id:"posts",class:"line"},u,Es,m=>oi(
e,m))),ne(s.holders,d,...Te(e,{id:"holders",class:"line"},d,Es,m=>ii(e,m))),us(e,t),ne(n.typeOf(t)==="reporter"?s.covered:s.companions,w?[1]:[],vs(e,t),f?.rest>
0&&!i.ego?g("button",{type:"button",class:"quiet",id:"more-near",click:()=>e.set({shown:i.shown+1})},s.moreNear(f.rest)):""),ne(s.stories,p,g("div",{id:"article\
s"},...n.byArticle(p).map(([m,c])=>_e(e,m,c,[t]))),h?.more?g("button",{type:"button",class:"quiet",id:"earlier",click:()=>e.earlier(t)},s.older):"")]}function Ns(e,t){
let{graph:n,words:s,view:o,state:i}=e,{data:a}=n,{counts:r}=o,f=[a.a[t],a.b[t]],h=an(i)?new Set(f.flatMap(S=>r.said(S))):null,p=e.database.stretch(i),u=n.proof(
t,p),d=n.toldOf(t,p),w=d?S=>(i.lists||!n.isListing(S))&&Ce(n,i,n.articleOf(S)):S=>!h||h.has(S),[m,c]=[u.both,u.either].map(S=>S.filter(w)),b=h?0:a.weight[t]-new Set(
[...m,...c].map(n.storyOf)).size,k=n.isCredit(t)?[s.wrote(r.weight[t])]:[s.both(r.weight[t]),s.said(r.sentences[t]),r.lists[t]?s.lists(r.lists[t]):"",ct(e,t)&&`${s.
npmi} ${ct(e,t)}`];return[ue(e),g("h2",{class:"pair"},...f.map(S=>te(e,S))),lt([...k,ie(e,r.since[t],r.until[t])]),h&&!m.length&&!c.length?g("p",{class:"hint",id:"\
none-left"},s.noneLeft):"",ne(s.evidence,m,g("div",{id:"evidence"},...n.byArticle(m).map(([S,$])=>Ae(e,S,$,f)))),ne(s.apart,c,g("div",{id:"apart"},...n.byArticle(
c).map(([S,$],O)=>(m.length||O>2?_e:Ae)(e,S,$,f)))),a.database&&b>0&&!n.served?g("p",{class:"hint",id:"elsewhere"},s.elsewhere(b)):"",d?.more?g("button",{type:"\
button",class:"quiet",id:"older",click:()=>e.older(t)},s.older):""]}function As(e,t,n,s){let{graph:o,words:i,view:a}=e,r=Ge(o,t,n);return g("ol",{id:s,class:"li\
ne chain"},...n.map((f,h)=>{let{both:p,either:u}=o.proof(f),d=o.byArticle(o.toldOf(f)||!o.shownBy(f)?p.length?p:u:o.shownBy(f)).slice(0,2),w=o.served&&!d.length?
g("button",{type:"button",class:"quiet glance",click:()=>e.glance(f)},i.glance):"",m=h>0?le(e,{...e.state,not:ye(e.state.not,r[h])},`${i.not} ${o.nameOf(r[h])}`):
"";return g("li",{},te(e,r[h])," — ",fe(e,f,i.inArticles(a.counts.weight[f]))," — ",te(e,r[h+1]),m&&g("span",{class:"not"},m),...d.map(([c,b])=>_e(e,c,b,[r[h],
r[h+1]])),w)}))}function Ps(e){let{graph:t,words:n,view:s,state:o}=e,[i,a]=o.chain,r=ws(t,s,i,a),f=s.ways.filter(d=>d.length===1),h=s.ways.filter(d=>d.length>1),
[p,...u]=[...f,...h];return[ue(e),g("h2",{class:"pair"},te(e,i),te(e,a)),g("h3",{},f.length?n.direct:n.strongest),p?As(e,i,p,"steps"):g("p",{class:"soft",id:"st\
eps"},n.apart2),ne(n.ways,u,...u.map((d,w)=>As(e,i,d,`way-${w}`))),ne(n.common,r,g("ol",{id:"common",class:"rows"},...r.slice(0,60).map(([d,w,m])=>g("li",{},te(
e,d),g("span",{},fe(e,w,String(s.counts.weight[w]))," · ",fe(e,m,String(s.counts.weight[m])))))))]}function Is(e,{members:t}){let{graph:n,words:s,view:o}=e,i=new Set(
t),a=o.edges.filter(r=>i.has(n.data.a[r])!==i.has(n.data.b[r])).sort((r,f)=>o.tie(f)-o.tie(r)||r-f).slice(0,10);return[ue(e),g("h2",{},s.group(t.slice(0,3).map(
n.nameOf))),g("h3",{},`${s.members} ${t.length}`),g("ol",{class:"rows",id:"members"},...t.map(r=>g("li",{},te(e,r),g("span",{class:"number"},String(o.counts.articles[r]))))),
ne(s.ties,a,g("ol",{class:"rows",id:"ties"},...a.map(r=>g("li",{},ke(e,r),fe(e,r,s.inArticles(o.counts.weight[r]))))))]}var cn=26;function me(e,t,n){let s=g("a",{href:URL.createObjectURL(t instanceof Blob?t:new Blob([t],{type:n})),download:e});s.click(),setTimeout(()=>URL.revokeObjectURL(
s.href),1e4)}var pn=e=>String(e).replace(/[&<>"'\r]/g,t=>`&#${t.charCodeAt(0)};`);function ri(e){let t=String(e??""),n=typeof e=="string"&&/^[=+\-@\t\r]/.test(t)?
"'"+t:t;return/[",\r\n]/.test(n)?`"${n.replaceAll('"','""')}"`:n}var js=(e,t)=>"\uFEFF"+[e,...t.map(n=>e.map(s=>n[s]))].map(n=>n.map(ri).join(",")).join(`\r
`)+`\r
`;function hn({graph:e,view:t,picture:n}){let{data:s}=e,{counts:o}=t;return{node:i=>({label:s.name[i],name:s.name[i],labels:":"+e.typeOf(i),type:e.typeOf(i),aliases:s.
alias[i].join("; "),pinyin:s.pinyin[i],mentions:o.mentions[i],articles:o.articles[i],first:s.dates[o.first[i]],last:s.dates[o.last[i]],x:n.spotOf(i).x,y:-n.spotOf(
i).y}),edge:i=>{let a={0:"co-mention",1:"credit",2:"post",3:"event"}[s.kind[i]];return{source:s.name[s.a[i]],target:s.name[s.b[i]],label:a,interaction:a,kind:a,
weight:o.weight[i],sentences:o.sentences[i],lists:o.lists[i],npmi:o.npmi[i],first:s.dates[o.since[i]],last:s.dates[o.until[i]]}}}}function li(e){let{graph:t,view:n}=e,
{head:s,keys:o}=t.data.declared,i=hn(e),a=(h,p)=>Object.entries(o[h]).filter(([u])=>p[u]!==void 0&&p[u]!==null&&p[u]!=="").map(([u,d])=>`<data key="${d}">${pn(p[u])}\
</data>`).join(""),r=n.nodes.map(h=>`<node id="n${h}">${a("node",i.node(h))}</node>`),f=n.edges.map(h=>`<edge id="e${h}" source="n${t.data.a[h]}" target="n${t.data.
b[h]}">${a("edge",i.edge(h))}</edge>`);return`${s}${[...r,...f].join(`
`)}
</graph>
</graphml>
`}var dn=(e,t)=>[...e].reduce((n,s)=>n+(s.charCodeAt(0)<8192?.62:1),0)*t;function Lt(e,t){let{graph:n,view:s,looks:o,picture:i,words:a,state:r}=e,{data:f}=n,h=i.
scale(),p=ci(e,h),[u,d,w,m]=p.map(R=>R*h),c=R=>({x:i.spotOf(R).x*h,y:i.spotOf(R).y*h}),b=s.edges.map(R=>{let[G,F,H]=[c(f.a[R]),c(f.b[R]),o.line(R)];return`<line\
 x1="${G.x.toFixed(1)}" y1="${G.y.toFixed(1)}" x2="${F.x.toFixed(1)}" y2="${F.y.toFixed(1)}" stroke="${H.colour}" stroke-opacity="${H.opacity.toFixed(2)}" strok\
e-width="${Math.max(H.width*h,.5).toFixed(1)}"${H.dashes?` stroke-dasharray="${H.dashes.join(" ")}"`:""}/>`}),k=s.nodes.map(R=>{let[G,F]=[c(R),o.radius(R)*h];return`\
<path transform="translate(${(G.x-F).toFixed(1)} ${(G.y-F).toFixed(1)}) scale(${(F/8).toFixed(3)})" d="${Re[f.shapes[n.typeOf(R)]]}" fill="${o.colour(R)}" fill-\
opacity="${o.opacity(R)}"><title>${pn(n.nameOf(R))}</title></path>`}),S=i.toMap,$=(R,G,F,H,J="")=>`<text x="${G.toFixed(1)}" y="${F.toFixed(1)}" font-size="${H}\
" fill="${t.ink}" ${J}>${pn(R)}</text>`,O=i.labels().map(({text:R,x:G,y:F})=>{let H=S({x:G,y:F});return $(R,H.x*h,H.y*h,13,`text-anchor="middle" dominant-baseli\
ne="middle" stroke="${t.paper}" stroke-width="3" paint-order="stroke"`)}),E=r.colour==="community"?s.groups.map(({number:R,members:G})=>[ze[R%ze.length],a.group(
G.slice(0,3).map(n.nameOf)),"dot"]):f.types.filter(R=>s.nodes.some(G=>n.typeOf(G)===R)).map(R=>[f.colours[R],f.labels[R][a.language].many,f.shapes[R]]),A=E.flatMap(
([R,G,F],H)=>[`<path transform="translate(${u.toFixed(1)} ${(m+12+cn*H).toFixed(1)})" d="${Re[F]}" fill="${R}"/>`,$(G,u+24,m+25+cn*H,13)]),T=m+30+cn*E.length,L=`${a.
corpus(s.counts.pages,s.counts.stories,Ke(e))} · ${a.sizeOf[r.size]} · ${a.widthOf} · kg`,N=Math.max(w-u,dn(De(e),23),dn(L,12),...E.map(([,R])=>24+dn(R,13))),
D=[u-20,d-64,N+40,T-d+84].map(R=>R.toFixed(1));return`<svg xmlns="http://www.w3.org/2000/svg" viewBox="${D.join(" ")}" width="${D[2]}" height="${D[3]}" font-fam\
ily="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${D[0]}" y="${D[1]}" width="100%" height="100%" fill="${t.paper}"/>${[$(De(e),u,d-32,22,
'font-weight="600"'),...b,...k,...O,...A,$(L,u,T,12)].join(`
`)}</svg>`}function De({graph:e,state:t}){return[(t.node>=0?[t.node]:t.ends??t.chain??[]).map(e.nameOf).join(" — "),e.data.title].filter(Boolean).join(" · ")}
function Ke({graph:e,state:t,months:n}){return t.from||t.to?Ee(t.from||n[0],t.to||n.at(-1)):$t(e.data,...Bn(e.data))}function ci({view:e,looks:t,picture:n},s){let o=[
...e.nodes.map(i=>{let[{x:a,y:r},f]=[n.spotOf(i),t.radius(i)];return[a-f,r-f,a+f,r+f]}),...n.labels().map(i=>{let[a,r]=[n.toMap({x:i.left,y:i.top}),n.toMap({x:i.
right,y:i.bottom})];return[a.x,a.y,r.x,r.y]})];return o.length?[0,1].map(i=>Math.min(...o.map(a=>a[i]))).concat([2,3].map(i=>Math.max(...o.map(a=>a[i])))):[0,0,
400/s,300/s]}function fn(e,t,n){let s=new Image;s.addEventListener("load",()=>{let o=g("canvas",{width:Math.round(s.naturalWidth*n),height:Math.round(s.naturalHeight*
n)});o.getContext("2d").drawImage(s,0,0,o.width,o.height),o.toBlob(i=>me("graph.png",i))}),s.src="data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Lt(e,t))}
var di={png:(e,t)=>fn(e,t,1),png2:(e,t)=>fn(e,t,2),png4:(e,t)=>fn(e,t,4),svg:(e,t)=>me("graph.svg",Lt(e,t),"image/svg+xml"),graphml:e=>me("graph.graphml",li(e),
"application/xml"),nodes:e=>me("graph-nodes.csv",js(e.graph.data.declared.nodes,e.view.nodes.map(hn(e).node)),"text/csv"),edges:e=>me("graph-edges.csv",js(e.graph.
data.declared.edges,e.view.edges.map(hn(e).edge)),"text/csv")};function Bs(e,t,n,s){C("files").replaceChildren(...Object.entries(di).map(([o,i])=>g("button",{type:"\
button","data-file":o,click:()=>i(t(),n())},e.options[o])),g("button",{type:"button",id:"print",click:s},e.print))}var Nt=5,fi=10;function zs({graph:e,view:t,state:n}){return[...new Set([...n.sel].flatMap(s=>e.edgesOf[s].filter(o=>t.passes(o)&&n.sel.has(e.otherEnd(o,s)))))].
sort((s,o)=>t.tie(o)-t.tie(s)||s-o)}function Rs(e){let{graph:t,words:n,state:s,view:o}=e,i=zs(e);return[ue(e),g("h2",{},`${s.dossier?n.dossierOf:n.selected} ${s.
sel.size}`),g("p",{class:"soft"},[t.data.title,Ke(e)].filter(Boolean).join(" · ")),g("div",{class:"buttons acts"},oe("dossier",n.dossier,s.dossier,()=>e.set({dossier:!s.
dossier})),g("button",{type:"button",id:"markdown",click:()=>ui(e)},n.markdown)),g("textarea",{id:"note",rows:"2","aria-label":n.note,placeholder:n.note,change:({
target:a})=>e.set({note:a.value})},s.note),...s.note?[g("p",{class:"note"},s.note)]:[],g("ol",{class:"rows",id:"selected"},...[...s.sel].map(a=>g("li",{},te(e,a),
le(e,{...s,sel:ye(s.sel,a)},n.unselect)))),ne(n.among,i,g("ol",{class:"rows",id:"among"},...i.map(a=>g("li",{},ke(e,a),fe(e,a,n.inArticles(o.counts.weight[a])))))),
...s.dossier?[...s.sel].flatMap(a=>pi(e,a)):[],...s.dossier?i.flatMap(a=>[g("h3",{},`${t.nameOf(t.data.a[a])} — ${t.nameOf(t.data.b[a])}`),...hi(e,a)]):[]]}function Hs({
graph:e,words:t,state:n},s){return e.data.post.filter(o=>o[0]===s&&He(e,n,o)).map(([,o,i,a,r,f,h,p])=>`${a?t.former+" ":""}${o}${i===""?"":` · ${typeof i=="num\
ber"?e.nameOf(i):i}`}（${h||p?`${h||"…"} – ${p||"…"}`:[e.data.dates[r],e.data.dates[f]].filter(Boolean).join(" – ")}）`)}function pi(e,t){let{graph:n,
words:s,view:o}=e,{counts:i}=o,a=i.said(t);return[g("h3",{class:"chapter"},n.nameOf(t)),g("p",{class:"soft"},[he(e,t),s.inArticles(i.articles[t]),ie(e,i.first[t],
i.last[t])].join(" · ")),...Hs(e,t).map(r=>g("p",{},...Et(r))),...n.byArticle(a).slice(0,Nt).map(([r,f])=>Ae(e,r,f.slice(0,2),[t]))]}function hi(e,t){let{graph:n}=e,
{both:s,either:o}=n.proof(t);return n.byArticle(s.length?s:o).slice(0,Nt).map(([i,a])=>Ae(e,i,a.slice(0,3),[n.data.a[t],n.data.b[t]]))}var ge=e=>e.replace(/[\\`*_{}[\]<>()#+!|~&-]/g,
"\\$&").replace(/\s+/g," ");async function ui(e){let{graph:t,words:n,state:s,view:o}=e,{counts:i}=o,a=async f=>{let h=[];for(let[p,u]of f)for(let{text:d}of await t.
quotes(u.slice(0,2)))h.push(`> ${ge(Qt(e,d,p))}`);return h},r=[`# ${n.dossierOf}: ${ge(t.data.title)}`,ge(Ke(e)),...s.note.split(/\n+/).filter(Boolean).map(ge)];
for(let f of s.sel){let h=t.edgesOf[f].filter(o.passes).sort((p,u)=>o.tie(u)-o.tie(p)).slice(0,fi);r.push(`## ${ge(t.nameOf(f))}`,[he(e,f),n.inArticles(i.articles[f]),
ie(e,i.first[f],i.last[f])].map(ge).join(" · "),...Hs(e,f).map(p=>`- ${ge(p)}`)),r.push(`${n.companions}${n.colon}${h.map(p=>`${ge(t.nameOf(t.otherEnd(p,f)))} ${i.
weight[p]}`).join(n.stroke)}`,...await a(t.byArticle(i.said(f)).slice(0,Nt)))}for(let f of zs(e)){let{both:h,either:p}=t.proof(f);r.push(`## ${ge(t.nameOf(t.data.
a[f]))} — ${ge(t.nameOf(t.data.b[f]))}`,n.inArticles(i.weight[f]),...await a(t.byArticle(h.length?h:p).slice(0,Nt)))}me("dossier.md",r.join(`

`)+`
`,"text/markdown")}var mi=60,Ds=90,Pt={timer:0,key:""};function qs(e,t){let n=C("card"),s=t?`${t.node??""} ${t.edge??""}`:"";s!==Pt.key&&(Pt.key=s,clearTimeout(Pt.timer),n.hidden=
!t,t&&n.replaceChildren(...(t.node===void 0?bi(e,t.edge):wi(e,t.node)).flat())),t&&gi(n,t)}function gi(e,{x:t,y:n}){let s=C("canvas"),o=t+30+e.offsetWidth>s.clientWidth?
Math.max(t-e.offsetWidth-24,4):t+30,i=n+34+e.offsetHeight>s.clientHeight?Math.max(n-e.offsetHeight-12,4):n+34;e.style.transform=`translate(${o}px, ${i}px)`}function wi(e,t){
let{graph:n,words:s,view:o}=e,{counts:i}=o,a=n.data.post.filter(r=>r[0]===t&&!r[3]&&He(n,e.state,r)).slice(0,3);return[g("b",{},be(e,n.typeOf(t),e.looks.colour(
t))," ",n.nameOf(t)),g("p",{class:"soft"},[he(e,t),s.inArticles(i.articles[t]),n.data.dates[i.last[t]]&&s.lastSeen(n.data.dates[i.last[t]])].filter(Boolean).join(
" · ")),a.map(([,r,f])=>g("p",{},r,f===""?"":` · ${typeof f=="number"?n.nameOf(f):f}`))]}function yi(e,t){let{graph:n,words:s,view:o}=e,i=Ct(e,t);return[g("b",
{},`${n.nameOf(n.data.a[t])} — ${n.nameOf(n.data.b[t])}`),g("p",{class:"soft"},[s.times(o.state.links,i.length),ie(e,o.counts.since[t],o.counts.until[t])].filter(
Boolean).join(" · ")),i.slice(0,3).map(a=>g("p",{},ln(e,t,a)))]}function bi(e,t){let{graph:n,words:s,view:o}=e,{data:i}=n,{counts:a}=o;if(n.isTyped(t))return yi(
e,t);let{both:r,either:f}=n.proof(t),h=new Set([...r,...f].map(w=>n.dayOf(n.articleOf(w))).filter(Boolean)).size,p=g("p",{class:"said"}),u=r.filter(w=>!n.lists.
has(w)),d=n.byArticle(u.length?u:r)[0];return d&&(Pt.timer=setTimeout(async()=>{let[{text:w}]=await n.quotes([d[1][0]]);p.textContent=w.length>Ds?w.slice(0,Ds)+
"…":w},mi)),[g("b",{},`${n.nameOf(i.a[t])} — ${n.nameOf(i.b[t])}`),g("p",{class:"soft"},[s.inArticles(a.weight[t]),s.days(h),ie(e,a.since[t],a.until[t])].filter(
Boolean).join(" · ")),p]}var ki=e=>new Date(Date.UTC(...e.split("-").map(Number),0)).toISOString().slice(0,10),xe=(e,t)=>`${e}-01..${ki(t)}`;function un({from:e,to:t},n){return e||t?xe(
e||n[0],t||n.at(-1)):""}function It(e){let[t,n]=e.split("..");return e?{since:t,until:n}:{}}function Ws(e,t,n){let{data:s,nodeOf:o}=e,i=new Map,a=new Map,r=new Map,
f=new Map,h=(d,w)=>`${d} ${w}`,p=d=>d.map(w=>s.name[w]).sort().join(`
`);function u(d,w){e.addGraph(d);for(let m of d.periods){let c=h(`${m.since}..${m.until}`,w),b=i.get(c)??i.set(c,{entities:new Map,links:new Map}).get(c);[b.articles,
b.kinds]=[m.articles,m.kinds];for(let k of m.entities)b.entities.set(o.get(k.entity),{...k,first:e.dateNumber(k.first),last:e.dateNumber(k.last)});for(let k of m.
links){let S=e.edgeOf(o.get(k.source),o.get(k.target));S!==void 0&&b.links.set(S,{...k,since:e.dateNumber(k.first),until:e.dateNumber(k.last)})}}e.changed()}return Object.
freeze({part:n,stretch:d=>n?un(d,t):"",period:d=>n?i.get(h(un(d,t),d.lists)):void 0,bars(){let d=new Map(t.map((m,c)=>[m,c])),w=t.map(()=>s.types.map(()=>0));for(let[
m,c,b]of s.months)w[d.get(m)][s.types.indexOf(c)]+=b;return w},monthsOf:d=>a.get(p(d)),news:d=>r.get(d),said:(d,w)=>f.get(`${d} ${un(w,t)}`),addPeriods:u,addMonths:(d,w)=>a.
set(p(d),new Map(w.map(({month:m,articles:c})=>[m,c]))),addNews(d,w){e.addGraph(w);let m=new Map;for(let c of w.changes)Be(m,c.change,c);r.set(d,m)},addSaid(d,w,{
quotes:m,more:c}){let b=`${d} ${w}`,k=f.get(b)??{sentences:[],came:0},S=e.addSentences(m);f.set(b,{sentences:[...k.sentences,...S],more:c,came:k.came+m.length})}})}var Y=e=>e.toLocaleString("en"),ce=(e,t)=>`${Y(e)} ${t}${e===1?"":"s"}`,mn={zh:{language:"zh",tag:"zh-CN",search:"搜名称、别名、拼音、首字母，或原文",
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
“${e}” (${t})`,corpus:(e,t,n)=>[e===null?"":ce(e,"page"),ce(t,"article"),n].filter(Boolean).join(", "),undated:"undated",hint:"Choose a node or a name for i\
ts posts, aliases and companions, an edge for the sentences that show it.",leading:"In most articles",closest:"Closest pairs",articles:"Articles",mentions:"Ment\
ions",inArticles:e=>ce(e,"article"),named:e=>ce(e,"mention"),aliases:"Also printed",posts:"Posts",holders:"Held by",former:"former",companions:"Appears with",covered:"\
In the articles credited",name:"Name",together:"Articles",sentences:"Sentences",npmi:"NPMI",npmiHint:"Normalised pointwise mutual information, -1 to 1: 1 if the\
y only ever appear together, 0 if independent",hidden:e=>`${Y(e)} more are of types not shown`,more:e=>`Show ${e} more`,stories:"Articles",evidence:"Evidence",both:e=>`\
together in ${ce(e,"article")}`,wrote:e=>`in ${ce(e,"article")} credited to the reporter`,said:e=>`in ${ce(e,"sentence")}`,lists:e=>`of these ${ce(e,"list")} of\
 names`,listing:"list",inLists:"In lists",apart:"In the same article, not in one sentence",noneLeft:"No article names both under the filters that are on.",untitled:"\
(no headline)",filters:"Filter and look",save:"Save",tables:"Table",tabs:{nodes:"Entities",edges:"Links"},least:"Least together",from:"From",to:"To",level:"Toge\
ther in",listed:"Count lists",noLists:"without lists",colour:"Colour",size:"Size",physics:"Forces",reset:"Reset",links:"Lines",options:{article:"an article",sentence:"\
a sentence",type:"by type",community:"by community",mentions:"by mentions",articles:"by articles",degree:"by links",rank:"by PageRank",together:"appear together",
post:"hold a post",event:"take part in an event",png:"Picture (PNG)",png2:"Picture (PNG, 2×)",png4:"Picture (PNG, 4×)",svg:"Picture (SVG)",graphml:"What is sh\
own (GraphML)",nodes:"Nodes (CSV)",edges:"Edges (CSV)"},sifted:", filtered",off:e=>e?`; ${Y(e)} of types not chosen`:"",rows:e=>ce(e,"row"),type:"Type",since:"F\
irst",until:"Last",ego2:"Two steps",open:"Expand",pin:"Pin",hide:"Hide",chain:"Chain to …",chainTo:"To whom? Type a name or click a node",direct:"Direct link",
strongest:"Strongest chain",ways:"Other chains",apart2:"No chain links the two",common:"Companions of both (with the first · with the second)",not:"not through",
notThrough:"not through",part:(e,t,n,s,o,i)=>`This file holds a part of the database: ${e} of ${t} entities, ${n} of ${s} links, the sentences of ${o} of ${i} a\
rticles. For the rest use kg who NAME, kg export or kg serve.`,rest:(e,t,n,s,o,i)=>`To begin with ${e} of ${t} entities, ${n} of ${s} links and the sentences of\
 ${o} of ${i} articles; the rest comes from the database as you search and choose.`,older:"Fetch older sentences",unanswered:e=>`The database gives no answer: ${e}`,
elsewhere:e=>`The sentences of ${ce(e,"more article")} are not in this file; kg pair shows them.`,partly:" (articles of this file alone counted)",cite:"Copy the\
 sentence with its source",asPrinted:"As printed",addName:"Add a missed name",copied:"copied",chips:"Filters that are on",off1:e=>`Take off: ${e}`,against:"agai\
nst",unknown:e=>`No entity is called ${e}; this is the overview.`,untied:(e,t)=>`No such link joins ${e} and ${t}; this is the overview.`,blank:"No entities app\
ear together.",siftedOut:"The filters that are on leave nothing to draw.",hubs:e=>`${e} hubs left out`,hubsHint:e=>`${e}: linked with nearly everybody, left out\
 of the first picture; tick to show`,hubsOn:"Show hubs",legend:"Legend",group:e=>e.join(", "),groupsTitle:"Communities (choose one to see it alone)",restOf:"Oth\
ers",sizeOf:{mentions:"Size: mentions",articles:"Size: articles",degree:"Size: links",rank:"Size: PageRank"},widthOf:"Width: articles and sentences together",shapeOf:"\
Shape: type",why:e=>`${e} links an entity are drawn on average: first the strongest that hold the picture together, then those in which both ends are unusually \
concentrated (disparity filter). Details and table have the rest.`,members:"Members",ties:"Strongest links to others",moreNear:e=>`Bring out more companions in \
the picture (${e} more)`,strongNear:e=>`the closest ${e} brought out in the picture`,lastSeen:e=>`last seen ${e}`,days:e=>ce(e,"day"),changed:"What changed",changedSince:(e,t)=>`${e===
t?e:`${e} to ${t}`}, against what came before`,newPosts:"Posts seen for the first time",newPeople:"Seen for the first time",gone:"Not seen in these months",newPairs:"\
Links that began",handed:"Posts that changed hands",ceased:"Links that ceased",before:e=>` (before: ${e})`,glance:"Fetch sentences",nothingNew:"There is nothing\
 before to compare with.",surprises:"Surprising links",surprisesHint:"Strong, and between communities (hubs left out)",leadPeople:"People",leadOrgans:"Organs",leadCompanies:"\
Companies",leadPlaces:"Places",texts:e=>`Search the text for “${e}”`,textHits:(e,t)=>t?ce(e,"sentence"):`${ce(e,"sentence")} so far, still searching…`,noText:"\
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
gns",appoint:"is appointed",remove:"is removed",visit:"visits",award:"is honoured",invest:"invests"},events:"Events",newest:"Newest events",times:(e,t)=>ce(t,e===
"post"?"post":"event"),dayUnknown:"day not given",linesOf:"Lines",asTogether:"Sentences in which both appear",hitsMost:e=>`of the database the newest ${e}`,note:"\
Notes (kept in the dossier and the address)",selectHint:"Hold Shift and click nodes to select several."}};var Fs=5,Oi=6,$i=6,Si=3,vi=40,Mi=3;function gn({graph:e,months:t,state:n,database:s}){let o=new Set(s.part?e.data.months.map(([h])=>h):e.data.doc.map((h,p)=>e.monthOf(
p))),i=t.filter(h=>o.has(h)),a=i.filter(h=>(!n.from||h>=n.from)&&(!n.to||h<=n.to)),r=Math.max(1,Math.min(Math.round(a.length/$i),s.part?Si:1/0)),f=a[a.length-r];
return f&&f>i[0]?{from:f,to:a.at(-1)}:null}function Ei(e,t){let{graph:n,view:s,state:o}=e,{data:i}=n,{counts:a}=s,[r,f]=[w=>i.dates[w],t.from],h=w=>n.isOf(w,o.types)&&
!o.hide.has(w),p=i.name.map((w,m)=>m).filter(w=>h(w)&&a.articles[w]>0&&r(a.first[w])),u=w=>w.sort((m,c)=>a.articles[c]-a.articles[m]||m-c),d=w=>w&&(!o.from||w.slice(
0,7)>=o.from)&&(!o.to||w.slice(0,7)<=o.to);return{posts:i.post.filter(([w,,,m,c])=>!m&&typeof w=="number"&&h(w)&&r(c)>=f&&d(r(c))).sort((w,m)=>r(m[4])<r(w[4])?-1:
1),fresh:u(p.filter(w=>r(i.first[w])>=f&&["official","person"].includes(n.typeOf(w)))),gone:u(p.filter(w=>r(i.last[w])&&r(i.last[w])<f&&n.typeOf(w)==="official"&&
a.articles[w]>1)),pairs:i.a.map((w,m)=>m).filter(w=>s.passes(w)&&r(i.since[w])>=f&&h(i.a[w])&&h(i.b[w])&&[i.a[w],i.b[w]].every(m=>r(i.first[m])&&r(i.first[m])<f)).
sort((w,m)=>s.tie(m)-s.tie(w)||w-m)}}function Ti({graph:e,view:t,state:n}){let{data:s}=e,{counts:o}=t,i=r=>e.isOf(r,n.types)&&!n.hide.has(r)&&!t.hubs.has(r),a=r=>(o.
npmi[r]??0)*Math.log2(1+o.weight[r]);return s.a.map((r,f)=>f).filter(r=>t.passes(r)&&o.weight[r]>=Mi&&i(s.a[r])&&i(s.b[r])&&s.community[s.a[r]]!==s.community[s.
b[r]]).sort((r,f)=>a(f)-a(r)||r-f)}var we=(...e)=>g("li",{},...e),Ai=(e,t)=>g("ol",{class:"rows",id:e},...t),Us=e=>({class:"rows",id:e}),dt=(e,t,n,s,o,i)=>n.length?
[g("h4",{},`${t} ${Y(n.length)}${n.length===i?"+":""}`),...Te(e,Us(o),n,Fs,s)]:[];function Ci(e,t){let{words:n,graph:s,database:o}=e,i=o.news(xe(t.from,t.to));if(!i?.
size)return[];let a=u=>s.nodeOf.has(u)?te(e,s.nodeOf.get(u)):u,r=u=>g("time",{},u.day),f=u=>{let d=s.edgeOf(s.nodeOf.get(u.entity),s.nodeOf.get(u.other));return we(
d===void 0?g("span",{},a(u.entity)," — ",a(u.other)):ke(e,d),r(u))},h={handed:u=>we(g("span",{},a(u.entity)," ",u.post," · ",a(u.organ),g("span",{class:"soft"},
n.before(s.nodeOf.has(u.other)?s.nameOf(s.nodeOf.get(u.other)):u.other))),r(u)),appeared:u=>we(a(u.entity),r(u)),vanished:u=>we(a(u.entity),r(u)),began:f,ceased:f},
p={handed:n.handed,appeared:n.newPeople,vanished:n.gone,began:n.newPairs,ceased:n.ceased};return g("section",{class:"card",id:"changed"},g("h3",{},n.changed),g(
"p",{class:"soft"},n.changedSince(t.from,t.to)),...Object.entries(p).flatMap(([u,d])=>dt(e,d,i.get(u)??[],h[u],u,vi)))}function xi(e){let{words:t,graph:n}=e,s=gn(
e);if(!s)return[];if(e.database.part)return Ci(e,s);let o=Ei(e,s),{counts:i}=e.view,a=(r,f)=>we(te(e,r),g("time",{},ie(e,f,f)));return Object.values(o).some(r=>r.
length)?g("section",{class:"card",id:"changed"},g("h3",{},t.changed),g("p",{class:"soft"},t.changedSince(s.from,s.to)),dt(e,t.newPosts,o.posts,([r,f,h,,p])=>we(
g("span",{},te(e,r)," ",f,h===""?"":` · ${typeof h=="number"?n.nameOf(h):h}`),g("time",{},ie(e,p,p))),"new-posts"),dt(e,t.newPeople,o.fresh,r=>a(r,i.first[r]),
"new-people"),dt(e,t.gone,o.gone,r=>a(r,i.last[r]),"gone"),dt(e,t.newPairs,o.pairs,r=>we(ke(e,r),g("time",{},ie(e,i.since[r],i.since[r]))),"new-pairs")):[]}function Li(e){
let t=Ti(e);return t.length===0?[]:g("section",{class:"card"},g("h3",{},e.words.surprises),g("p",{class:"soft"},e.words.surprisesHint),...Te(e,Us("surprises"),t,
Fs,n=>we(ke(e,n),fe(e,n,e.words.inArticles(e.view.counts.weight[n])))))}function Ni(e){let t=nn(e);return t.length<2?[]:g("section",{class:"card",id:"groups"},g(
"h3",{},e.words.groupsTitle),...t)}function jt(e,t,n,s){let{graph:o,view:i,state:a}=e,{articles:r}=i.counts,h=o.data.name.map((p,u)=>u).filter(p=>n.includes(o.typeOf(
p))&&o.isOf(p,a.types)&&!a.hide.has(p)&&r[p]>0&&!i.leftOut.includes(p)).sort((p,u)=>r[u]-r[p]||p-u).slice(0,Oi);return ne(t,h,g("ol",{class:"bars",id:s},...h.map(
p=>we(te(e,p),g("span",{class:"number"},String(r[p])),Gn(g("i",{class:"bar"}),r[p]/r[h[0]],e.looks.colour(p))))))}function _s(e){let{graph:t,words:n,view:s}=e,{
counts:o}=s,i=Ke(e)||n.undated,a=s.edges.filter(r=>s.passes(r)&&!s.hubs.has(t.data.a[r])&&!s.hubs.has(t.data.b[r])).sort((r,f)=>o.weight[f]-o.weight[r]||s.tie(f)-
s.tie(r)||r-f).slice(0,8);return[g("h2",{},t.data.title),g("p",{class:"soft",id:"corpus"},...Et(n.corpus(o.pages,o.stories,i)),s.partial?n.partly:""),g("p",{class:"\
hint"},n.hint),e.state.links==="event"?ms(e):"",xi(e),Li(e),Ni(e),g("div",{id:"leading"},jt(e,n.leadPeople,["official","person"],"people"),jt(e,n.leadOrgans,["a\
gency","institution"],"organs"),jt(e,n.leadCompanies,["company"],"companies"),jt(e,n.leadPlaces,["district"],"places")),ne(n.closest,a,Ai("closest",a.map(r=>we(
ke(e,r),fe(e,r,n.inArticles(o.weight[r]))))))]}function Gs(e){let t=0,n=null;function s(o,i=0){let a=++t,r={scale:e.getScale(),position:e.getViewPosition()},f={...r,...n,...o};if(n=i?f:null,!i){e.moveTo(f);return}
let h=performance.now(),p=u=>{if(a!==t)return;let d=Math.max(0,Math.min((u-h)/i,1)),w=d<.5?2*d*d:1-2*(1-d)*(1-d),m=c=>r.position[c]+w*(f.position[c]-r.position[c]);
e.moveTo({scale:r.scale*(f.scale/r.scale)**w,position:{x:m("x"),y:m("y")}}),d<1?requestAnimationFrame(p):(n=null,e.redraw())};requestAnimationFrame(p)}return Object.
freeze({to:s,stop:()=>{t++,n=null},isStill:()=>n===null,scale:()=>n?.scale??e.getScale()})}function Ks({x:e,y:t},n,s){let[o,i]=[s.x-n.x,s.y-n.y],a=Math.max(0,Math.min(1,((e-n.x)*o+(t-n.y)*i)/(o*o+i*i||1)));return Math.hypot(e-n.x-a*o,t-n.y-a*i)}function Vs(e){
let t=i=>i.sort((a,r)=>a-r)[i.length>>1],n={x:t(e.map(i=>i.x)),y:t(e.map(i=>i.y))},s=i=>Math.hypot(i.x-n.x,i.y-n.y),o=2*t(e.map(s));return e.filter(i=>s(i)<=o)}
function Js(e){let t=e.slice().sort((o,i)=>o.x-i.x||o.y-i.y),n=(o,i,a)=>(i.x-o.x)*(a.y-o.y)-(i.y-o.y)*(a.x-o.x)>0,s=o=>o.reduce((i,a)=>{for(;i.length>1&&!n(i.at(
-2),i.at(-1),a);)i.pop();return[...i,a]},[]).slice(0,-1);return[...s(t),...s(t.reverse())]}var Bt=(e,t)=>e.left<t.right&&t.left<e.right&&e.top<t.bottom&&t.top<e.bottom,Xs=(e,t,n,s)=>({left:e-n/2,right:e+n/2,top:t-s/2,bottom:t+s/2});function Qs(){let e=new Map,
t=(n,s)=>{for(let o=Math.floor(n.left/80);o<=Math.floor(n.right/80);o++)for(let i=Math.floor(n.top/80);i<=Math.floor(n.bottom/80);i++)if(s(`${o} ${i}`))return!0;
return!1};return{add:n=>t(n,s=>{e.has(s)?e.get(s).push(n):e.set(s,[n])}),touching:(n,s)=>t(n,o=>e.get(o)?.some(i=>i.i!==s&&Bt(i,n)))}}function wn({turn:e,bodies:t,
covers:n,room:s,height:o,most:i}){let[a,r]=[Qs(),Qs()];for(let{i:h,x:p,y:u,radius:d}of t)r.add({...Xs(p,u,d*2,d*2),i:h});n.forEach(h=>a.add({...h,i:-1}));let f=[];
for(let{i:h,x:p,y:u,radius:d,text:w,width:m,must:c}of e){if(f.length>=i)break;let[b,k]=[d+o*.6,d+m/2+2],S=[[0,b],[k,0],[-k,0],[0,-b],[k*.8,b*.8],[-k*.8,b*.8],[k*
.8,-b*.8],[-k*.8,-b*.8],[k*.45,b],[-k*.45,b],[k*.45,-b],[-k*.45,-b],...c?[[0,b*1.7],[0,-b*1.7]]:[]].map(([O,E])=>({...Xs(p+O,u+E,m,o),x:p+O,y:u+E,i:h,text:w})).
filter(O=>O.left>s.left&&O.right<s.right&&O.top>s.top&&O.bottom<s.bottom&&!a.touching(O)),$=S.find(O=>!r.touching(O,h))??(c?S[0]:void 0);$&&(a.add($),f.push($))}
return f}function Ys(e,t,n){let s=new Map([[n,0],...t.around.map(h=>[e.otherEnd(h,n),1])]),o=new Map([[n,{x:0,y:0}]]),[i,a]=[1,2].map(h=>t.nodes.filter(p=>p!==n&&(s.get(
p)??2)===h)),r=new Map(t.around.map(h=>[e.otherEnd(h,n),t.tie(h)])),f=Ii(Pi(e,i,h=>-(r.get(h)??0)),130,o);if(a.length){let h=new Map(a.map(u=>[u,Bi(e,u,o)])),p=a.
sort((u,d)=>h.get(u)-h.get(d));ji(p,f+64,o)}return o}function Pi(e,t,n){return e.data.types.map(s=>t.filter(o=>e.typeOf(o)===s).sort((o,i)=>n(o)-n(i)||o-i)).filter(
s=>s.length)}function Ii(e,t,n){let s=e.reduce((a,r)=>a+r.length,0),o=-Math.PI/2,i=t;for(let a of e){let r=2*Math.PI*a.length/Math.max(s,1),[f,h]=[0,t];for(;f<a.
length;){let p=Math.max(1,Math.floor(r*h/64)),u=a.slice(f,f+p);u.forEach((d,w)=>{let m=o+r*(w+.5)/u.length;n.set(d,{x:1.25*h*Math.cos(m),y:h*Math.sin(m)})}),f+=
u.length,i=Math.max(i,h),h+=64}o+=r}return i}function ji(e,t,n){let[s,o]=[0,t];for(;s<e.length;){let i=Math.floor(2*Math.PI*o/64),a=Math.ceil((e.length-s)/i),r=e.
filter((h,p)=>p>=s&&(p-s)%a===0).slice(0,i),f=a>1?r:e.slice(s);if(f.forEach((h,p)=>{let u=-Math.PI+2*Math.PI*(p+.5)/f.length;n.set(h,{x:1.25*o*Math.cos(u),y:o*Math.
sin(u)})}),a===1)break;e=e.filter(h=>!n.has(h)),s=0,o+=64}}function Bi(e,t,n){let o=e.edgesOf[t].map(i=>n.get(e.otherEnd(i,t))).filter(i=>i&&(i.x||i.y)).reduce(
([i,a],r)=>{let f=Math.hypot(r.x,r.y);return[i+r.x/f,a+r.y/f]},[0,0]);return Math.atan2(o[1],o[0])}function Zs(e,t,n){let s=t.nodes.filter(h=>!n.has(h));if(!s.length)
return;let o=new Map(s.map(h=>[h,[]]));for(let h of t.edges)o.get(e.a[h])?.push(e.b[h]),o.get(e.b[h])?.push(e.a[h]);let i=new Map,a=({x:h,y:p})=>[Math.floor(h/48),
Math.floor(p/48)],r=h=>{let p=a(h).join();i.has(p)?i.get(p).push(h):i.set(p,[h])},f=(h,p)=>{let[u,d]=a(h);for(let w=-2;w<=2;w++)for(let m=-2;m<=2;m++)if(i.get(`${u+
w},${d+m}`)?.some(c=>Math.hypot(h.x-c.x,h.y-c.y)<p))return!1;return!0};n.forEach(r);for(let h of s){let p=o.get(h).map(k=>n.get(k)).filter(Boolean),u=k=>p.length?
p.reduce((S,$)=>S+$[k],0)/p.length:0,[d,w]=[u("x"),u("y")],m=k=>({x:d+12*Math.sqrt(k)*Math.cos(k*2.4),y:w+12*Math.sqrt(k)*Math.sin(k*2.4)}),c=0;for(;c<150&&!f(m(
c),96);)c++;if(c===150)for(c=0;!f(m(c),48);)c++;let b=m(c);n.set(h,b),r(b)}}var zi=12,eo=400,to=16,Ri={mouse:12,touch:24},Hi={mouse:6,touch:12},Di=60,no=400,qi=17,so=Object.fromEntries(Object.entries(Re).map(([e,t])=>[e,new Path2D(t)]));
function oo(e,t,n,s){let{data:o}=t,i={nodes:new vis.DataSet,edges:new vis.DataSet},a=new Map(n.first.nodes.map(({id:l,x:y,y:v})=>[l,{x:y,y:v}])),r={nodes:new Map,
edges:new Map},f=new Map,h=a,[p,u]=[null,null],[d,w,m]=[null,null,{}],c=[],b=[],k=new Set,[S,$,O,E]=[null,!1,!1,!0],A=!1,T=l=>h.get(l),L=({x:l,y})=>{let[v,M]=[p.
getScale(),p.getViewPosition()];return{x:(l-M.x)*v+e.clientWidth/2,y:(y-M.y)*v+e.clientHeight/2}},N=()=>d.nodes.filter(l=>r.nodes.has(l)).map(l=>({i:l,...L(h.get(
l)),radius:w.radius(l)*p.getScale()}));function D(l,y,v){[d,m]=[l,y],h=d.state.ego&&d.state.node>=0?Ys(t,d,d.state.node):a,Zs(o,d,h),w=Rn(t,d,m,T,wt(d.nodes,()=>20).
scale),S=null,s.hover(null),k=new Set,c.length||setTimeout(R,p?Di:0),A||=v,c=[F]}function R(){c.shift()?.(),c.length&&setTimeout(R)}let G=()=>{for(;c.length;)c.
shift()()};function F(){let l=d.state.pin,y=d.nodes.map(P=>({id:P,...O&&r.nodes.has(P)?{}:h.get(P),size:w.radius(P),shape:o.shapes[t.typeOf(P)],...H(P),fixed:l.
has(P)})),v=d.edges.map(P=>{let{width:q,opacity:W,colour:_,dashes:z}=w.line(P);return{id:P,from:o.a[P],to:o.b[P],width:q,dashes:z,color:{color:_,opacity:W}}}),M=[];
for(let P=0;P<v.length;P+=no)M.push(()=>ae("edges",v.slice(P,P+no)));let I=()=>{J("edges",d.edges),J("nodes",d.nodes)},B=()=>{A&&(A=!1,Se(),s.shown())},j=()=>{B(),
p.redraw()};c=p?[I,()=>ae("nodes",y),...M,j]:[_t,()=>{ae("nodes",y),B()},...M,()=>p.redraw()]}let H=l=>({opacity:w.opacity(l),borderWidth:d.state.pin.has(l)||d.
chosen.includes(l)?2.5:1.5,color:{background:w.colour(l),border:d.state.pin.has(l)||d.chosen.includes(l)||d.state.sel.has(l)?m.ink:m.paper}});function J(l,y){let v=new Set(
y),M=[...r[l].keys()].filter(I=>!v.has(I));M.forEach(I=>r[l].delete(I)),M.length&&i[l].remove(M)}function ae(l,y){let v=y.map(M=>[M,JSON.stringify(M)]).filter(([
M,I])=>r[l].get(M.id)!==I);v.forEach(([M,I])=>r[l].set(M.id,I)),v.length&&i[l].update(v.map(([M])=>M))}function Ze(l,y){let v=l.canvas.width/e.clientWidth;l.save(),
l.setTransform(v,0,0,v,0,0),y(l),l.restore()}function et(l){if(!(!d||d.state.ego||d.state.colour!=="community"||d.state.links!=="together"))for(let{number:y,members:v}of d.
groups){if(d.lit&&d.state.group!==y)continue;let M=Js(Vs(v.map(T)));M.length<3||(l.beginPath(),M.forEach(({x:I,y:B},j)=>j?l.lineTo(I,B):l.moveTo(I,B)),l.closePath(),
[l.lineJoin,l.lineWidth]=["round",64],l.fillStyle=l.strokeStyle=`color-mix(in srgb, ${w.coloured.get(y)} ${d.state.group===y?16:7}%, ${m.paper})`,l.fill(),l.stroke())}}
let Pe=(l,y)=>(f.has(y)||f.set(y,l.measureText(y).width+6),f.get(y)),Fe=l=>t.nameOf(l).length>to?t.nameOf(l).slice(0,to-1)+"…":t.nameOf(l);function $e(l){l.font=
`13px ${getComputedStyle(document.body).fontFamily}`,[l.textBaseline,l.textAlign,l.lineJoin]=["middle","center","round"];let y=N().filter(({x:z,y:K})=>z>0&&K>0&&
z<e.clientWidth&&K<e.clientHeight),v=new Set(d.nodes.slice().sort((z,K)=>z-K).slice(0,zi)),M=S?.node!==void 0?mt(S.node):k.size?k:null,I=z=>d.chosen.includes(z)?
-3:d.state.pin.has(z)||d.lit?.strong.has(z)?-1:0,B=z=>!d.lit||d.state.ego||d.lit.strong.has(z)||d.state.pin.has(z)||d.lit.weak.has(z),j=new Map(d.around.map((z,K)=>[
t.otherEnd(z,d.state.node),K])),P=(z,K)=>({...z,text:Fe(z.i),width:Pe(l,Fe(z.i)),must:K}),q=y.filter(({i:z})=>B(z)).sort((z,K)=>I(z.i)-I(K.i)||(j.get(z.i)??1e6)-
(j.get(K.i)??1e6)||z.i-K.i).map(z=>P(z,!d.lit&&v.has(z.i)||d.state.sel.has(z.i)||I(z.i)===-3)),W={room:{left:2,top:2,right:e.clientWidth-2,bottom:e.clientHeight-
2},height:qi,most:$?eo/5:eo},{boxes:_}=s.covers();if(b=wn({turn:q,bodies:y,covers:_,...W}),M){let z=Z=>M.has(Z)||Z===S?.node,K=b.filter(({i:Z})=>z(Z)),X=new Set(
K.map(({i:Z})=>Z)),Q=wn({turn:y.filter(({i:Z})=>z(Z)&&!X.has(Z)).map(Z=>P(Z,Z.i===S?.node)),bodies:y,covers:[..._,...K],...W});b=[...K,...Q,...b.filter(Z=>!z(Z.
i)&&!Q.some(ve=>Bt(Z,ve)))]}(S||k.size)&&gt(l,M);for(let{x:z,y:K,text:X,i:Q}of b)l.globalAlpha=M&&!M.has(Q)&&Q!==S?.node?.25:d.lit?.weak.has(Q)&&!d.lit.strong.has(
Q)&&!M?.has(Q)?.6:1,[l.lineWidth,l.strokeStyle]=[3.5,m.paper],l.fillStyle=v.has(Q)||I(Q)<0||M?.has(Q)||Q===S?.node?m.ink:m.soft,l.strokeText(X,z,K),l.fillText(X,
z,K);l.globalAlpha=1,ut(l)}function ut(l){l.font=`11px ${getComputedStyle(document.body).fontFamily}`;let y=[...b];for(let v of d.lit?.edges??[]){if(!t.isTyped(
v)||$)continue;let[M,I,B]=[s.line(v),L(T(o.a[v])),L(T(o.b[v]))],[j,P,q]=[(I.x+B.x)/2,(I.y+B.y)/2,l.measureText(M).width],W={left:j-q/2,right:j+q/2,top:P-8,bottom:P+
8};y.some(_=>Bt(_,W))||(y.push(W),[l.lineWidth,l.strokeStyle,l.fillStyle]=[3.5,m.paper,m.accent],l.strokeText(M,j,P),l.fillText(M,j,P))}}let mt=l=>new Set(d.edges.
filter(y=>o.a[y]===l||o.b[y]===l).map(y=>t.otherEnd(y,l)));function gt(l,y){let v=S?.edge!==void 0?[S.edge]:S?d.edges.filter(B=>o.a[B]===S.node||o.b[B]===S.node):
[];y&&([l.globalAlpha,l.fillStyle]=[.72,m.paper],l.fillRect(0,0,e.clientWidth,e.clientHeight));let M=p.getScale();for(let B of v){let[j,P]=[L(T(o.a[B])),L(T(o.b[B]))];
[l.globalAlpha,l.strokeStyle,l.lineWidth]=[.75,m.accent,Math.max(w.line(B).width*M,1.2)+(y?0:1.5)],l.beginPath(),l.moveTo(j.x,j.y),l.lineTo(P.x,P.y),l.stroke()}
l.globalAlpha=1;let I=[...y??[],...S?.node===void 0?[]:[S.node],...S?.edge===void 0?[]:[o.a[S.edge],o.b[S.edge]]];for(let B of I)r.nodes.has(B)&&Wt(l,B,M)}function Wt(l,y,v){
let[{x:M,y:I},B]=[L(T(y)),w.radius(y)*v/7.2];l.save(),l.translate(M-8*B,I-8*B),l.scale(B,B),l.fillStyle=w.colour(y),l.fill(so[o.shapes[t.typeOf(y)]]),y===S?.node&&
([l.strokeStyle,l.lineWidth]=[m.ink,2/B],l.stroke(so[o.shapes[t.typeOf(y)]])),l.restore()}function tt(){let l=new Map(N().map(v=>[v.i,v])),y=d.edges.filter(v=>l.
has(o.a[v])&&l.has(o.b[v])&&(!d.lit||d.lit.edges.has(v)||d.state.ego));return{bodies:[...l.values()],lines:y.map(v=>[v,l.get(o.a[v]),l.get(o.b[v])])}}function de(l,y="\
mouse",v=d&&p?tt():null){if(!v)return null;let M=b.find(q=>l.x>=q.left&&l.x<=q.right&&l.y>=q.top&&l.y<=q.bottom);if(M)return{node:M.i};let[I,B]=[-1,Ri[y]];for(let{
i:q,x:W,y:_,radius:z}of v.bodies){let K=Math.hypot(W-l.x,_-l.y)-z;K<=B&&([I,B]=[q,K])}if(I>=0)return{node:I};let[j,P]=[-1,Hi[y]];for(let[q,W,_]of v.lines){let z=Ks(
l,W,_);z<P&&([j,P]=[q,z])}return j<0?null:{edge:j}}function Ie(l){let y=l&&!$?de(l):null;(y?.node!==S?.node||y?.edge!==S?.edge)&&(S=y,e.style.cursor=y?"pointer":
"",p?.redraw()),s.hover(y&&{...y,...l})}function Se(l=0,y=d.nodes,v=1.6){!y.length||!p||!e.clientWidth||(E=y===d.nodes,u.to(wt(y,w.radius,v),l))}function wt(l,y,v=1.6){
let M=X=>l.reduce(([Q,Z],ve)=>[Math.min(Q,T(ve)[X]-y(ve)),Math.max(Z,T(ve)[X]+y(ve))],[1/0,-1/0]),[[I,B],[j,P]]=[M("x"),M("y")],{left:q,top:W,bottom:_}=s.covers(),
z=[e.clientWidth-q-Math.min(130,e.clientWidth/6),Math.max(e.clientHeight-50-W-_,100)],K=l.length?Math.min(z[0]/(B-I),z[1]/(P-j),v):1;return{scale:K,position:{x:(I+
B)/2-q/2/K,y:(j+P)/2+(_-W)/2/K}}}function Ft(l,y,v=0){let M=Math.min(60,e.clientWidth/8,e.clientHeight/8),{bottom:I}=s.covers();(!l.every(j=>{let{x:P,y:q}=L(T(j));
return P>M&&P<e.clientWidth-M&&q>M&&q<e.clientHeight-M-I})||u.scale()<v)&&Se(y,l,Math.max(p.getScale(),.8))}function Ut(l,[y,v]){let M=T(l),[I,B]=[-1,1/0];for(let j of d.
nodes){let[P,q]=[T(j).x-M.x,T(j).y-M.y],W=P*y+q*v,_=W+2.5*Math.abs(P*v-q*y);j!==l&&W>0&&_<B&&([I,B]=[j,_])}return I}function yt(l){l===O||!p||(O=l,l||nt(d.nodes),
p.setOptions({physics:{enabled:l,solver:"barnesHut",barnesHut:{springLength:120,gravitationalConstant:-6e3,avoidOverlap:.4},stabilization:!1}}))}let nt=l=>{for(let[
y,v]of Object.entries(p.getPositions(l)))h.set(Number(y),v)};function _t(){p=new vis.Network(e,i,n.options),u=Gs(p),e.firstElementChild.removeAttribute("tabinde\
x"),p.on("beforeDrawing",l=>{O&&nt(d.nodes),et(l)}),p.on("afterDrawing",l=>Ze(l,$e)),p.on("dragStart",()=>{$=!0,E=!1,u.stop(),Ie(null)}),p.on("dragEnd",({nodes:l})=>{
$=!1,l.length&&nt(l),p.unselectAll(),p.redraw()}),p.on("zoom",()=>{E=!1,u.stop(),Ie(null)}),p.on("resize",()=>{E&&Se()}),p.on("click",({pointer:l,event:y})=>{let v=de(
l.DOM,y.pointerType==="touch"?"touch":"mouse");p.unselectAll(),v?.node!==void 0?s.node(v.node,y.srcEvent??y):v?s.edge(v.edge):s.nothing()}),e.addEventListener("\
pointermove",l=>{if(l.pointerType==="touch")return;let y=e.getBoundingClientRect();Ie({x:l.clientX-y.left,y:l.clientY-y.top})}),e.addEventListener("pointerleave",
()=>Ie(null))}let je=({x:l,y})=>{let v=e.getBoundingClientRect();return{x:v.left+l,y:v.top+y}};function bt(l){G();let y=tt(),v=y.lines.find(([X])=>X===l);if(!v)
return null;let[,M,I]=v,B=({x:X,y:Q},Z)=>X>Z.left&&X<Z.right&&Q>Z.top&&Q<Z.bottom,[j,{boxes:P}]=[{left:0,top:0,right:e.clientWidth,bottom:e.clientHeight},s.covers()],
q=X=>B(X,j)&&!P.some(Q=>B(X,Q)),W=({x:X,y:Q})=>de({x:X,y:Q},"mouse",y)?.edge===l,z=Array.from({length:80},(X,Q)=>.5+(Q%2?1:-1)*.006*Q).map(X=>({x:M.x+(I.x-M.x)*
X,y:M.y+(I.y-M.y)*X})).filter(X=>q(X)&&W(X)),K=z.find(({x:X,y:Q})=>[[-1,-1],[1,1],[-1,1],[1,-1]].every(([Z,ve])=>W({x:X+Z,y:Q+ve})));return z.length?je(K??z[0]):
null}return Object.freeze({draw:D,now:G,fit:Se,bringIntoView:Ft,shine:l=>{k=new Set(l.filter(y=>r.nodes.has(y))),p?.redraw()},refit:()=>{E&&Se()},next:Ut,move:yt,
hit:de,pointOf:bt,spotOf:T,moves:()=>O,isReady:()=>p!==null&&b.length>0,isStill:()=>p!==null&&!c.length&&u.isStill(),looks:()=>w,scale:()=>p?.getScale()??1,zoom:(l,y)=>{
E=!1,u.to({scale:u.scale()*l},y)},centre:(l,y)=>u.to({position:T(l),scale:y}),labels:()=>b,point:l=>({...je(L(T(l))),radius:w.radius(l)*p.getScale()}),onScreen:je,
toMap:({x:l,y})=>{let[v,M]=[p.getScale(),p.getViewPosition()];return{x:(l-e.clientWidth/2)/v+M.x,y:(y-e.clientHeight/2)/v+M.y}},sheet:()=>e.querySelector("canva\
s")})}async function yn(){let e=[];for(let t of C("panel").querySelectorAll("details"))t.dispatchEvent(new CustomEvent("fill",{detail:e}));await Promise.all(e),print()}
function io(e,t){let n=[];addEventListener("beforeprint",()=>{let{dataset:s}=document.documentElement,o=s.theme;s.theme="light",C("paper").replaceChildren(g("im\
g",{alt:document.title,src:"data:image/svg+xml;charset=utf-8,"+encodeURIComponent(Lt(e(),{...t(),paper:"#fff"}))})),s.theme=o,n=[...C("panel").querySelectorAll(
"details:not([open])")],n.forEach(i=>{i.open=!0})}),addEventListener("afterprint",()=>{C("paper").replaceChildren(),n.forEach(s=>{s.open=!1})})}var ao=12,Wi=150;function Fi(e){let{data:t}=e,n=[];return(s,o)=>{let i=s.toLowerCase().replace(/[\s']+/g,"");if(!i)return[];for(let r=n.length;r<t.name.length;r++){
let f=t.pinyin[r].toLowerCase().split(" "),h=[[t.name[r].toLowerCase()],t.alias[r].map(p=>p.toLowerCase()),[f.join(""),f.map(p=>p[0]??"").join("")]];n.push({kinds:h,
all:h.flat().join(`
`)})}let a=[];return n.forEach(({kinds:r,all:f},h)=>{if(!f.includes(i))return;let p=99;r.forEach((u,d)=>u.forEach(w=>{let m=w===i?0:w.startsWith(i)?3:d<2&&w.includes(
i)?6:99;p=Math.min(p,m+d)})),p<99&&a.push([p,h])}),a.sort((r,f)=>r[0]-f[0]||t.articles[f[1]]-t.articles[r[1]]||r[1]-f[1]),a.slice(0,o).map(([,r])=>r)}}function ro({
graph:e,store:t,ctxOf:n,pick:s,fault:o}){let[i,a]=[C("query"),C("hits")],r=Fi(e),f=0,h=[],p=0,u=$=>({type:e.typeOf($),name:e.nameOf($),alias:e.data.alias[$],articles:e.
data.articles[$],go:()=>s($)}),d=$=>e.nodeOf.has($.entity)?u(e.nodeOf.get($.entity)):{type:$.type,name:$.entity,alias:$.aliases,articles:$.articles,go:()=>s(e.addNode(
$))},w=$=>({text:$,go:()=>n().go({...se(n().state),table:"",q:$})});function m(){let $=i.value;c(r($,ao).map(u),!t.served),clearTimeout(f),t.served&&$.trim()&&(f=
setTimeout(async()=>{try{let O=await t.ask("names",{q:$,limit:ao});i.value===$&&document.activeElement===i&&c(O.map(d),!0)}catch(O){o(O)}},Wi))}function c($,O){
let E=n(),A=i.value.trim(),T=O&&A&&!$.length;h=[...$,...A.length>1&&!document.body.classList.contains("linking")?[w(A)]:[]],p=Math.min(p,Math.max(h.length-1,0));
let L=h.map(({type:N,name:D,alias:R,articles:G,text:F},H)=>{let J=F?g("li",{role:"option",id:"hit-"+H,class:"text"},E.words.texts(F)):g("li",{role:"option",id:"\
hit-"+H},be(E,N),g("span",{},D),g("small",{},R.slice(0,3).join("、")),g("small",{class:"number"},String(G)));return J.addEventListener("mousedown",ae=>{ae.preventDefault(),
S(H)}),J});a.replaceChildren(...T?[g("li",{class:"none",role:"option","aria-disabled":"true"},E.words.none)]:[],...L),a.hidden=!h.length&&!T,i.setAttribute("ari\
a-expanded",String(!a.hidden)),b()}function b(){h.forEach(($,O)=>C("hit-"+O).setAttribute("aria-selected",String(O===p))),h.length?i.setAttribute("aria-activede\
scendant","hit-"+p):i.removeAttribute("aria-activedescendant"),C("hit-"+p)?.scrollIntoView({block:"nearest"})}function k(){a.hidden=!0,i.setAttribute("aria-expa\
nded","false"),i.removeAttribute("aria-activedescendant")}function S($){let{go:O}=h[$];i.value="",k(),O(),C("panel").focus()}return i.addEventListener("input",()=>{
p=0,m()}),i.addEventListener("blur",k),i.addEventListener("keydown",$=>{$.isComposing||$.keyCode===229||($.key==="ArrowDown"||$.key==="ArrowUp"?($.preventDefault(),
h.length&&(p=(p+($.key==="ArrowDown"?1:h.length-1))%h.length),b()):$.key==="Enter"&&h.length&&!a.hidden?S(p):$.key==="Escape"&&($.stopPropagation(),i.value="",k(),
i.blur()))}),Object.freeze({focus:()=>i.focus(),say:$=>{i.placeholder=$}})}var ft=150,Ui=12,lo=10;function fo(e,t,n,s){let o=t.nodes.map(r=>r.id),i=t.edges.map(r=>r.id),a=new Set(e.data.hubs);return r=>_i({graph:e,firstNodes:o,firstEdges:i,
hubs:a,count:n,months:s},r)}function _i(e,t){let{graph:n,hubs:s,count:o}=e,{data:i}=n;t.types.has("reporter")&&n.addCredits(),n.typedEdges(t.links);let a=o(t),r=t.
less?o({...t,from:t.less.split("..")[0],to:t.less.split("..")[1]}):null,f=N=>D=>(t.level==="sentence"?N.sentences:N.weight)[D],h=N=>D=>f(N)(D)>=t.least&&i.kind[D]<
pe&&(i.kind[D]===Me||t.types.has("reporter")),p=h(a),u=r?{passes:N=>p(N)||h(r)(N),articles:N=>Math.max(a.articles[N],r.articles[N])}:{passes:p,articles:N=>a.articles[N]},
d=t.ends?n.lineOf(...t.ends,t.links):void 0,w={state:t,counts:a,passes:p,weight:f(a),edge:d,hubs:s,tie:N=>a.weight[N]+Math.max(a.sentences[N]-a.lists[N],0)},m=t.
chain?gs(n,w,t.chain,t.not):null,c=Gi(n,t,m),b=N=>n.isOf(N,t.types)&&!t.hide.has(N)&&(t.hubs||t.links!=="together"||!s.has(N)),S=Ki({...e,...w,...u,may:N=>b(N)||
c.includes(N)||t.pin.has(N),chosen:c,before:r},t),$=r&&Yi(e,w,t,S,r),O=new Set([...d===void 0?[]:[d],...m?.[0]??[],...(m??[]).flat()]),E=[...t.sel].flatMap(N=>n.
edgesOf[N].filter(D=>p(D)&&t.sel.has(n.otherEnd(D,N)))),A=[...new Set([...$?.edges??S.edges,...O,...t.links==="together"?E:[]])],T=t.node>=0?po(n,w,t.node,N=>n.
isOf(N,t.types)&&!t.hide.has(N)):[],L={...w,ways:m,chosen:c,compared:$,nodes:S.nodes,edges:A,near:T,around:t.links==="together"?T:A.filter(N=>n.isTyped(N)&&(i.a[N]===
t.node||i.b[N]===t.node)),measure:Zi(n,a,t.size,S.nodes),groups:ea(n,S.nodes,a),ofTypes:ta(n,t),partial:!a.whole,filtered:t.least>1||a.recounted||t.level!=="art\
icle"||t.links!=="together",leftOut:t.links!=="together"?[]:[...s].filter(N=>n.isOf(N,t.types)&&!S.nodes.includes(N))};return Object.freeze({...L,lit:na(n,L,O)})}
function Gi(e,t,n){return t.node>=0?[t.node]:t.ends?t.ends:t.chain?[...new Set([...t.chain,...(n??[]).flatMap(s=>Ge(e,t.chain[0],s))])]:[]}function po(e,{passes:t,
tie:n},s,o){return e.edgesOf[s].filter(i=>t(i)&&o(e.otherEnd(i,s))).sort((i,a)=>n(a)-n(i)||i-a)}function Ki(e,t){if(t.links!=="together")return Qi(e,t);let{graph:n,
passes:s,may:o,chosen:i,firstNodes:a,firstEdges:r}=e,{data:f,edgesOf:h,otherEnd:p,typeOf:u}=n,d=A=>h[A].filter(T=>s(T)&&o(p(T,A))),w=A=>d(A).map(T=>p(T,A)).slice(
0,ft),m=i.length===1?i[0]:-1,c=t.ego>0&&m>=0,b=Vi(e,t),k=new Set(f.core.some(A=>t.types.has(A))?f.core:f.types),S=c?Ji(e,m,t.ego):b?a:co(e,k,f.limit.nodes),[$,O]=[
new Set(S),new Set(S)];if(!c){for(let A of f.types)t.types.has(A)&&!k.has(A)&&co(e,new Set([A]),f.limit.others,$).forEach(T=>$.add(T));m>=0&&!$.has(m)&&w(m).forEach(
A=>$.add(A))}for(let A of t.open)[A,...w(A)].forEach(T=>$.add(T));for(let A of[...t.pin,...t.sel,...i])$.add(A);t.hubs&&!c&&e.hubs.forEach(A=>{o(A)&&$.add(A)});
let E=new Set(b&&!c?r:Xi(e,O));for(let A of $){let T=A===m||t.open.has(A);(T||!O.has(A))&&h[A].filter(L=>s(L)&&$.has(p(L,A))).slice(0,T?ft:f.limit.each).forEach(
L=>E.add(L))}return{nodes:[...$],edges:[...E]}}var Vi=({graph:e,counts:t},n)=>e.data.core.every(s=>n.types.has(s))&&!t.recounted&&n.least===1&&n.level==="articl\
e"&&!n.hide.size;function Ji(e,t,n){let{graph:s,tie:o,may:i}=e,a=h=>po(s,e,h,i).map(p=>s.otherEnd(p,h)),r=a(t).slice(0,ft),f=new Set([t,...r]);if(n===2)for(let h of r.
slice(0,ft/5))for(let p of a(h).slice(0,12))f.size<2*ft&&f.add(p);return[...f]}function Xi({graph:e,passes:t},n){let{data:s}=e,o=Math.min(s.limit.edges,s.limit.
each*n.size),i=[];for(let a=0;a<s.a.length&&i.length<o;a++)s.kind[a]===Me&&n.has(s.a[a])&&n.has(s.b[a])&&t(a)&&i.push(a);return i}function co({graph:e,passes:t,
may:n,counts:s,articles:o},i,a,r=new Set){let f=e.data.name.map((h,p)=>p).filter(h=>e.isOf(h,i)&&!r.has(h)&&n(h)&&e.edgesOf[h].some(t));return s.recounted&&f.sort(
(h,p)=>o(p)-o(h)||h-p),f.slice(0,a)}function Qi({graph:e,counts:t,may:n,chosen:s,before:o},i){let{a,b:r}=e.data,f=e.typedEdges(i.links).filter(p=>n(a[p])&&n(r[p])&&
Math.max(t.weight[p],o?.weight[p]??0)>=i.least);if(i.ego&&i.node>=0){let p=w=>new Set([...w,...f.filter(m=>w.has(a[m])||w.has(r[m])).flatMap(m=>[a[m],r[m]])]),u=p(
new Set([i.node])),d=i.ego===2?p(u):u;f=f.filter(w=>d.has(a[w])&&d.has(r[w]))}let h=f.sort((p,u)=>t.weight[u]-t.weight[p]||p-u).slice(0,e.data.limit.edges);return{
nodes:[...new Set([...h.flatMap(p=>[a[p],r[p]]),...i.pin,...i.sel,...s])],edges:h}}function Yi({graph:e},{counts:t},n,{nodes:s},o){let{data:i}=e,a=new Set(s),r=d=>Math.
max(t.weight[d],o.weight[d]),f=(n.links==="together"?i.a.map((d,w)=>w).filter(d=>i.kind[d]===Me):e.typedEdges(n.links)).filter(d=>a.has(i.a[d])&&a.has(i.b[d])&&
r(d)>=n.least);f.sort((d,w)=>r(w)-r(d)||Math.abs(t.weight[w]-o.weight[w])-Math.abs(t.weight[d]-o.weight[d])||d-w);let h=f.slice(0,Math.min(i.limit.edges,i.limit.
each*s.length)),p=(d,w)=>w?d?d>w?"stronger":d<w?"weaker":null:"lost":"gained",u=new Map(h.map(d=>[d,p(t.weight[d],o.weight[d])]).filter(([,d])=>d));return{edges:h,
changes:u,before:o}}function Zi(e,t,n,s){let o={mentions:i=>t.mentions[i],articles:i=>t.articles[i],degree:i=>e.edgesOf[i].length,rank:i=>e.data.rank[i]}[n];return{
of:o,greatest:s.reduce((i,a)=>Math.max(i,o(a)),1e-9)}}function ea(e,t,n){let s=new Map;for(let o of t){let i=e.data.community[o];i>=0&&i<Math.min(e.data.groups,
lo)&&(s.get(i)??s.set(i,[]).get(i)).push(o)}return[...s].sort(([o,i],[a,r])=>r.length-i.length||o-a).slice(0,lo).filter(([,o])=>o.length>2).map(([o,i])=>({number:o,
members:i.sort((a,r)=>n.articles[r]-n.articles[a]||a-r)}))}function ta({data:e,isOf:t,typedEdges:n},{types:s,links:o}){let i=e.name.map((a,r)=>t(r,s));return o!==
"together"?{nodes:i.filter(Boolean).length,edges:n(o).filter(a=>i[e.a[a]]&&i[e.b[a]]).length}:{nodes:i.filter(Boolean).length,edges:e.a.filter((a,r)=>e.kind[r]<
pe&&i[a]&&i[e.b[r]]).length}}function na(e,t,n){let{state:s,chosen:o,around:i,nodes:a}=t;if(n.size||s.chain)return{strong:new Set(o),weak:new Set,edges:n};if(s.
node>=0){let f=new Set(a),h=i.filter(u=>f.has(e.otherEnd(u,s.node))),p=h.slice(0,Ui*s.shown);return{strong:new Set([s.node,...p.map(u=>e.otherEnd(u,s.node))]),weak:new Set(
h.map(u=>e.otherEnd(u,s.node))),edges:new Set(p),rest:h.length-p.length}}let r=t.groups.find(({number:f})=>f===s.group);if(r){let f=new Set(r.members);return{strong:f,
weak:new Set,edges:new Set(t.edges.filter(h=>f.has(e.data.a[h])&&f.has(e.data.b[h])))}}return s.sel.size?{strong:s.sel,weak:new Set,edges:new Set(t.edges.filter(
f=>s.sel.has(e.data.a[f])&&s.sel.has(e.data.b[f])))}:null}var sa={1:150,2:300},ho=100,oa=100,ia=4;function uo(e,t,n){let{data:s,nodeOf:o}=e,i=new Set,a=new Set,r=new Map,f=c=>[s.name[s.a[c]],s.name[s.b[c]]];async function h(c,b){
let k=await t.ask("ego",{name:c,steps:b,limit:sa[b]});e.addGraph(k),o.set(c,o.get(k.entity)),e.addPosts(o.get(c),k.posts)}async function p(c,b,k,S=ho){let $=o.has(
c)&&o.has(b)?e.edgeOf(o.get(c),o.get(b)):void 0,O=await t.ask("quotes",{a:c,b,limit:S,offset:e.toldOf($,k)?.came??0,...It(k)});e.addGraph(O),[[c,O.a],[b,O.b]].forEach(
([A,T])=>o.set(A,o.get(T)));let E=e.edgeOf(o.get(O.a),o.get(O.b));E!==void 0&&e.addQuotes(E,O,k)}async function u(c,b,k){let S=o.get(c),$=S===void 0?0:n.said(S,
k)?.came??0,O=await t.ask("said",{name:c,limit:oa,offset:$,...It(b)});e.addGraph({entities:O.entities,links:[]}),n.addSaid(o.get(O.entity),b,O)}function d(c,b){
if(e.isCredit(c)||e.isTyped(c))return!1;let k=e.toldOf(c,b);if(k)return k.more&&k.came<ho;let{both:S,either:$}=e.proof(c);return b!==""||new Set([...S,...$].map(
e.storyOf)).size<s.weight[c]}function w(c,{state:b,recent:k}){let S=["node","edge","chain","sel","pin","open"].flatMap(T=>c.getAll(T)),$=(b.node>=0?[b.node]:b.ends??
[]).map(T=>s.name[T]),O=n.stretch(b),E=O&&b.less?xe(...b.less.split("..")):"",A=[...[O,E].filter(Boolean).map(T=>["stretch",T]),...[...new Set(S)].map(T=>["name",
T]),...[...b.types].filter(T=>T!=="reporter").map(T=>["type",T]),["lists",b.lists]];return[...O?[[`period ${A.join()}`,async()=>n.addPeriods(await t.ask("period\
s",A),b.lists)]]:[],...$.length?[[`months ${$.join(`
`)}`,async()=>n.addMonths($.map(T=>o.get(T)),await t.ask("months",$.map(T=>["name",T])))]]:[],...k?[[`news ${xe(k.from,k.to)}`,async()=>n.addNews(xe(k.from,k.to),
await t.ask("news",It(xe(k.from,k.to))))]]:[],...c.getAll("node").slice(0,1).map(T=>[`said ${O} ${T}`,()=>u(T,O,b)])]}function m(c,b){let[k,S]=[c.getAll("edge"),
c.getAll("chain")],$=c.get("ego")==="2"?2:1,O=n.stretch(b.state),E=new Map([...c.getAll("open"),...S].map(L=>[L,1]));c.getAll("node").slice(0,1).forEach(L=>E.set(
L,$));for(let L of[...c.getAll("pin"),...c.getAll("hide"),...c.getAll("sel")])o.has(L)||E.set(L,1);let A=b.edge!==void 0&&d(b.edge,O)?[f(b.edge)]:[];k.length===
2&&k.some(L=>!o.has(L))&&A.push(k);let T=[["a",S[0]],["b",S[1]],...c.getAll("not").map(L=>["without",L])];return[...[...E].map(([L,N])=>[`ego ${N} ${L}`,()=>h(L,
N)]),...A.map(([L,N])=>[`pair ${O} ${L}
${N}`,()=>p(L,N,O)]),...S.length===2?[[`path ${T.join()}`,async()=>{let L=await t.ask("chains",T);e.addGraph(L),e.addSteps(L.chains)}]]:[],...n.part?w(c,b):[]]}
return Object.freeze({bring(c,b){return(t.served?m(new URLSearchParams(c.slice(1)),b).filter(([S])=>!i.has(S)&&!a.has(S)):[]).map(([S,$])=>(i.add(S),$().catch(O=>{
throw i.delete(S),a.add(S),O})))},lacks:c=>n.part&&!a.size&&[c,...c.less?[aa(c)]:[]].some(b=>n.stretch(b)&&!n.period(b)),afresh:()=>a.clear(),older:(c,b)=>p(...f(
c),n.stretch(b)),glance:c=>p(...f(c),"",ia),earlier:(c,b)=>u(s.name[c],n.stretch(b),b),text(c){if(!r.has(c)){let b=t.ask("text",{place:c}).then(k=>(e.addGraph({
entities:k.entities,links:[]}),{...k,sentences:k.sentences.map(({text:S,marks:$})=>({text:S,marks:$.map(O=>[o.get(O.entity),O.start,O.end])}))}));b.catch(()=>r.
delete(c)),r.set(c,b)}return r.get(c)}})}var aa=e=>({...e,from:e.less.split("..")[0],to:e.less.split("..")[1]});function ra(e){let{readable:t,writable:n}=new DecompressionStream("deflate"),s=n.getWriter();return s.write(Uint8Array.from(atob(e),o=>o.charCodeAt(0))),s.close(),
new Response(t).json()}async function mo(e){let t=await e.json();if(!e.ok)throw Object.assign(new Error(t.error),{unknown:e.status===404,nearest:t.candidates});
return t}var go=e=>JSON.stringify(e).replaceAll("<","\\u003c");function la(){let{lang:e}=document.documentElement,t=[...document.head.querySelectorAll("meta, ti\
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
`}}function ca(e,t){try{let{from:n,steps:s}=JSON.parse(localStorage.getItem(e));return n===t&&Array.isArray(s)&&s.every(o=>["title","text","address"].every(i=>typeof o[i]==
"string"))?s:null}catch{return null}}function wo(){let e=r=>JSON.parse(document.getElementById(r).textContent),t=new Map,n=e("data"),s=la(),o=Promise.resolve(),
[i,a]=[`kg story ${location.pathname}`,document.getElementById("told").textContent];return Object.freeze({data:n,first:{nodes:e("nodes"),edges:e("edges")},options:e(
"options"),served:!!n.api,keeps:!!n.keeps,tells:a!=="[]",steps:(n.keeps?null:ca(i,a))??e("told"),async keep(r){if(n.keeps){let f=JSON.stringify({steps:r});return o=
o.catch(()=>{}).then(async()=>mo(await fetch(n.keeps,{method:"POST",headers:{"Content-Type":"application/json"},body:f}))),o}go(r)===a?localStorage.removeItem(i):
localStorage.setItem(i,JSON.stringify({from:a,steps:r}))},pageWith:r=>s("told",go(r)),async ask(r,f={}){return mo(await fetch(`${n.api}/${r}?${new URLSearchParams(
f)}`))},chunk(r){return t.has(r)||t.set(r,ra(document.getElementById("quotes-"+r).textContent)),t.get(r)}})}var da=["lang","theme"];function yo(e){let t=e.steps,n=[];function s(o){return n.push(t),t=o,e.keep(t)}return Object.freeze({steps:()=>t,changes:()=>n.length,add:o=>s(
[...t,o]),change:(o,i)=>s(t.map((a,r)=>r===o?{...a,...i}:a)),remove:o=>s(t.filter((i,a)=>a!==o)),move:(o,i)=>s(t.map((a,r)=>r===o?t[i]:r===i?t[o]:a)),undo:()=>(t=
n.pop()??t,e.keep(t))})}var bo=(e,t)=>Mt({...e,step:0,lang:"",theme:""},t);function bn(e,t,n){let s=new URLSearchParams(e[t-1].address);for(let o of da)n[o]&&!s.
has(o)&&s.set(o,n[o]);return s.set("step",t),s.toString()}function ko({steps:e,state:t,words:n,set:s},o){let i=C("story");if(i.hidden=!e.length,!e.length)return;
let{step:a}=t,r=(f,h,p,u)=>g("button",{type:"button",id:f,disabled:u?"":null,click:()=>{o(p),[f,"step-on","step-back","step-off"].map(C).find(d=>d&&!d.disabled).
focus()}},h);if(!a)return i.replaceChildren(r("tell",n.tell,1,!1));i.replaceChildren(g("h2",{},e[a-1].title),...e[a-1].text.split(`
`).filter(Boolean).map(f=>g("p",{},f)),g("div",{class:"buttons"},r("step-back",n.stepBack,Math.max(a-1,1),a===1),g("span",{class:"soft"},`${a} / ${e.length}`),r(
"step-on",n.stepOn,Math.min(a+1,e.length),a===e.length),g("button",{type:"button",id:"step-off",class:"quiet",click:()=>{s({step:0}),C("tell").focus()}},n.stepOff)))}var Oo={title:200,text:4e3};function $o({story:e,store:t,ctxOf:n,tell:s,follow:o,fault:i}){let a=-1;function r(m,...c){m.catch(i),o(),w(),[...c,"step-title"].map(
C).find(b=>b&&!b.disabled).focus()}let f=()=>({title:C("step-title").value.trim()||De(n()),text:C("step-text").value.trim()});function h(m){let c=e.steps()[m]??
{title:"",text:""};a=m,[C("step-title").value,C("step-text").value]=[c.title,c.text],w(),C("step-title").focus()}function p(m){let{state:c,graph:b}=n(),k={...f(),
...m?{address:bo(c,b)}:{}},S=a<0?e.add(k):e.change(a,k);a=-1,[C("step-title").value,C("step-text").value]=["",""],r(S)}let u=(m,c,b,k={})=>g("button",{type:"but\
ton",id:m,click:b,...k},c);function d({title:m},c,b){let{words:k}=n(),S=($,O,E,A=!1)=>u(`step-${c+1}-${$}`,O,E,{"aria-label":k.stepAct[$](c+1),title:k.stepAct[$](
c+1),disabled:A?"":null});return g("li",{"aria-current":n().state.step===c+1?"step":null},g("button",{type:"button",class:"link",id:`step-${c+1}`,click:()=>s(c+
1)},`${c+1}. ${m}`),g("span",{class:"marks"},S("up","↑",()=>r(e.move(c,c-1),`step-${c}-up`,`step-${c}-down`),c===0),S("down","↓",()=>r(e.move(c,c+1),`step-${c+
2}-down`,`step-${c+2}-up`),c===b.length-1),S("rewrite","✎",()=>h(c)),S("remove","×",()=>{a=-1,r(e.remove(c))})))}function w(){let m=n(),{words:c}=m,b=e.steps();
a>=b.length&&(a=-1),C("step-title")||C("making").replaceChildren(g("ol",{id:"steps-made"}),g("p",{class:"soft",id:"story-hint"}),g("input",{id:"step-title",maxlength:Oo.
title}),g("textarea",{id:"step-text",rows:"3",maxlength:Oo.text}),g("div",{id:"step-acts"}));for(let[k,S]of[["step-title",c.stepTitle(De(m))],["step-text",c.stepText]])
for(let $ of["placeholder","aria-label"])C(k).setAttribute($,S);C("steps-made").replaceChildren(...b.map(d)),C("story-hint").textContent=a>=0?c.rewriting(a+1):b.
length?t.keeps?c.keptThere:c.keptHere:c.noSteps,C("step-acts").replaceChildren(...a<0?[u("step-add",c.stepAdd,()=>p(!0))]:[u("step-keep",c.stepKeep,()=>p(!1)),u(
"step-view",c.stepView,()=>p(!0)),u("step-cancel",c.stepCancel,()=>h(-1))],...e.changes()?[u("step-undo",c.undo,()=>{a=-1,r(e.undo(),"step-undo")})]:[],...b.length?
[u("story-play",c.tell,()=>{C("making").parentElement.open=!1,s(1)}),u("story-steps",c.saveSteps,()=>me("steps.jsonl",b.map(k=>JSON.stringify(k)+`
`).join(""),"application/x-ndjson")),...t.served?[]:[u("story-page",c.savePage,()=>me("story.html",t.pageWith(b),"text/html"))]]:[])}return Object.freeze({write:w})}var kn=e=>e.replace(/[^\p{L}\p{N}]/gu,"");function fa(e,t){let n=[...e.toLowerCase().replace(/[^\p{L}\p{N}]/gu,"")].map(o=>o.codePointAt(0)),s=new Set;for(let o=1;o<
n.length;o++)s.add((n[o-1]*31+n[o])%t);return[...s]}function So(e,t){let{data:n}=e,{bits:s}=n.index,o=null;async function i(){let{readable:f,writable:h}=new DecompressionStream(
"deflate"),p=h.getWriter();return p.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent),u=>u.charCodeAt(0))),p.close(),new Uint8Array(await new Response(
f).arrayBuffer())}async function a(f){o??=i();let h=await o,[p,u]=[s/8,[]];for(let d=0;d*p<h.length;d++)f.every(w=>h[d*p+(w>>3)]&1<<(w&7))&&u.push(d);return u}async function r(f,h,{
from:p,to:u}){let d=new Set(h.map(S=>kn(S.text))),[w,m]=u.split("-").map(Number),c={...p&&{since:`${p}-01`},...u&&{until:new Date(Date.UTC(w,m,0)).toISOString().
slice(0,10)}},b=await t.ask("search",{q:f,limit:200,...c});return{fresh:e.addHits(b).filter(S=>!d.has(kn(S.text))&&d.add(kn(S.text))),most:b.length===200?200:0}}
return async function*(h,p){let u=h.trim().toLowerCase().split(/\s+/).filter(Boolean),d=[];if(u.length){let w=performance.now();for(let m of await a(u.flatMap(c=>fa(
c,s))))(await t.chunk(m)).forEach(([b,k,S,$=""],O)=>{let E=b.toLowerCase();u.every(A=>E.includes(A))&&d.push({sentence:m*n.chunk+O,text:b,listing:!!k,marks:Array.
from({length:S.length/3},(A,T)=>S.slice(3*T,3*T+3)),clip:$})}),performance.now()-w>30&&(yield{hits:d,done:!1},await new Promise(b=>setTimeout(b)),w=performance.
now())}if(!t.served||!u.length){yield{hits:d,done:!0};return}yield{hits:d,done:!1};try{let{fresh:w,most:m}=await r(h,d,p);yield{hits:[...d,...w],done:!0,most:m}}catch(w){
yield{hits:d,done:!0,fault:w.message}}}}var On=40,pa=15;function vo(e,t,n){let{graph:s,state:o,words:i}=e,[a,r,f]=[g("p",{class:"soft",id:"hit-count"}),g("div",{id:"hit-names"}),g("div",{id:"texts"})],
h=({sentence:u,listing:d})=>(o.lists||!d)&&Ce(s,o,s.articleOf(u));(async()=>{let u=(d,w)=>{let[m,c]=[s.dayOf(s.articleOf(d.sentence)),s.dayOf(s.articleOf(w.sentence))];
return(m<c)-(m>c)||d.sentence-w.sentence};for await(let{hits:d,done:w,most:m,fault:c}of t(o.q,o)){if(!a.isConnected&&C("hit-count"))return;let b=new Set,k=d.filter(
S=>h(S)&&!b.has(s.firstPrint(S.sentence))&&b.add(s.firstPrint(S.sentence)));a.textContent=w&&!k.length?i.noText:i.textHits(k.length,w)+(w&&k.length>On?i.comma+i.
hitsFirst(On):"")+(m?i.comma+i.hitsMost(m):""),c&&a.append(` ${i.unanswered(c)}`),w&&p(k.sort(u))}})();function p(u){let d=new Map;for(let{marks:c}of u)for(let b of new Set(
c.map(([k])=>k)))d.set(b,(d.get(b)??0)+1);let w=[...d].filter(([c])=>s.isOf(c,o.types)&&!o.hide.has(c)).sort((c,b)=>b[1]-c[1]||c[0]-b[0]);w.length&&r.append(g("\
h3",{},i.namedThere),g("ol",{class:"rows"},...w.slice(0,pa).map(([c,b])=>g("li",{},te(e,c),g("span",{class:"number"},String(b))))));let m=o.q.trim().split(/\s+/);
f.append(...u.slice(0,On).map(c=>Yn(e,{...c,article:s.articleOf(c.sentence)},m))),n(w.map(([c])=>c))}return[ue(e),g("h2",{},`“${o.q}”`),a,r,f]}var[Je,Ve,Mo,zt]=[38,20,16,19],ha=5,ua=900,ma=52,ga=46;function To(e){let t=0,n=null,s=null,o=new Map;function i({graph:m,months:c,database:b}){if(b.part)return{
bars:s??=b.bars()};let k=m.data.name.length;if(!o.has(k)){o.clear();let S=new Map(c.map((T,L)=>[T,L])),$=m.data.doc.map((T,L)=>S.get(m.monthOf(L))??-1),O=c.map(
()=>m.data.types.map(()=>0)),E=new Map,A=T=>(E.has(T)||E.set(T,[...new Map(m.sentencesOf(T).map(L=>{let N=m.articleOf(L);return[m.data.story[N],$[N]]}))].filter(
([,L])=>L>=0)),E.get(T));m.data.name.forEach((T,L)=>{for(let[,N]of A(L))O[N][m.data.type[L]]++}),o.set(k,{bars:O,of:A})}return o.get(k)}function a(m,c){let{state:b,
view:k,months:S}=m,$=b.node>=0?[b.node]:b.ends??[];if(!$.length)return null;let O=$.map(m.graph.nameOf).join(" — ");if(m.database.part){let N=m.database.monthsOf(
$);return N?{counted:S.map(D=>N.get(D)??0),name:O,view:k}:null}let[E,A]=$.map(N=>c(N)),T=A?new Set(A.map(([N])=>N)):null,L=S.map(()=>0);return E.filter(([N])=>!T||
T.has(N)).forEach(([,N])=>L[N]++),{counted:L,name:O,view:k}}function r({graph:m,state:c,months:b}){if(c.node<0)return[];let{data:k}=m,S=($,O)=>{let E=($||O||"").
slice(0,7);return E?Math.max(0,Math.min(b.length-1,b.findLastIndex(A=>A<=(E.length===4?`${E}-01`:E)))):-1};return k.post.filter($=>($[0]===c.node||$[2]===c.node)&&
!$[3]).map(([$,O,E,,A,T,L,N])=>{let D=$===c.node?E:$;return[`${O} ${typeof D=="number"?m.nameOf(D):D}`,S(L,k.dates[A]),N?S(N):S(k.dates[T],k.dates[A]),!!(L||N)]}).
filter(([,$,O])=>$>=0&&O>=$).sort(($,O)=>O[2]-$[2]||$[1]-O[1]).slice(0,ha)}function f(){let m=e(),{months:c,state:b,words:k}=m,S=C("time");if(S.hidden=c.length<
2,S.hidden)return;let{bars:$,of:O}=i(m),E=a(m,O),A=r(m),T=Math.max(C("strip").clientWidth,200),L=T/c.length,N=Je+(E?Ve:0)+Mo+A.length*zt,D=ee("svg",{width:T,height:N,
viewBox:`0 0 ${T} ${N}`,role:"img","aria-label":k.bars}),[R,G]=[Math.max(c.indexOf(b.from),0),b.to?c.indexOf(b.to):c.length-1],F=!!(b.from||b.to);if(wa(D,m,$,L,
H=>!F||H>=R&&H<=G),E){let H=Math.max(...E.counted,1);E.counted.forEach((J,ae)=>{J&&D.append(ee("rect",{x:ae*L,y:Je+Ve-J/H*(Ve-4),width:Math.max(L-.5,1.5),height:J/
H*(Ve-4),class:"own"},$n(`${E.name} · ${c[ae]} · ${k.inArticles(J)}`)))})}if(ya(D,c,L,Je+(E?Ve:0)),A.forEach(([H,J,ae,Ze],et)=>{let Pe=Je+(E?Ve:0)+Mo+et*zt;D.
append(ee("line",{x1:J*L,x2:(ae+1)*L,y1:Pe+zt-3,y2:Pe+zt-3,class:Ze?"term printed":"term"},$n(H)));let Fe=Math.min(J*L,T-12*H.length),$e=ee("text",{x:Math.max(Fe,
0),y:Pe+11,class:"term"});$e.textContent=H,D.append($e)}),F&&Eo(D,R*L,(G+1)*L,N,"brush"),b.less){let[H,J]=b.less.split("..").map(ae=>c.indexOf(ae));Eo(D,H*L,(J+
1)*L,N,"brush less")}C("strip").replaceChildren(D),C("strip").setAttribute("aria-label",k.time),D.addEventListener("pointerdown",H=>p(H,L)),h(m,[R,G],F,E,$)}function h(m,[
c,b],k,S,$){let{words:O,state:E,months:A,set:T}=m,L=b-c+1,N=c>=L?`${A[c-L]}..${A[c-1]}`:"",D=["gained","lost","stronger","weaker"],[R,G]=E.less.split("..");C("t\
ime-acts").replaceChildren(oe("play",t?O.pause:O.play,!!t,()=>d()),...k&&(N||E.less)?[oe("compare",O.compare,!!E.less,()=>T({less:E.less?"":N}))]:[],...k?[g("bu\
tton",{type:"button",id:"all-time",click:()=>{w(),T({from:"",to:"",less:""})}},O.clear)]:[],E.less?g("span",{class:"soft",id:"compared"},O.compared(Ee(E.from||A[0],
E.to||A.at(-1)),Ee(R,G)),...D.map(F=>g("b",{class:F},` ━ ${O[F]} ${[...m.view.compared?.changes.values()??[]].filter(H=>H===F).length}`))):g("span",{class:"so\
ft"},S?O.own(S.name):k?Ee(A[c],A[b]):O.bars),...E.less||S?[]:[g("span",{class:"soft key"},...m.graph.data.types.filter((F,H)=>$.some(J=>J[H])).map(F=>g("span",{},
ee("svg",{viewBox:"0 0 10 10",class:"glyph","aria-hidden":"true"},ee("rect",{width:10,height:10,fill:m.graph.data.colours[F]})),m.graph.data.labels[F][O.language].
many)))])}function p(m,c){let b=e(),k=m.currentTarget,S=E=>Math.max(0,Math.min(b.months.length-1,Math.floor((E-k.getBoundingClientRect().left)/c)));clearInterval(
t),t=0,n=S(m.clientX),k.setPointerCapture(m.pointerId);let $=ee("rect",{class:"brush",y:0,height:k.getAttribute("height")});k.append($);let O=E=>{let[A,T]=[n,S(
E)].sort((L,N)=>L-N);return $.setAttribute("x",A*c),$.setAttribute("width",(T-A+1)*c),[A,T]};O(m.clientX),k.addEventListener("pointermove",E=>O(E.clientX)),k.addEventListener(
"pointerup",E=>{let[A,T]=O(E.clientX);u(A,T)},{once:!0})}function u(m,c){let{months:b,set:k}=e();k({from:b[m],to:b[c],less:""})}function d(){if(t)return w();let{
months:m,state:c}=e(),b=c.from&&c.to&&!(c.from===m[0]&&c.to===m.at(-1))?m.indexOf(c.to)-m.indexOf(c.from)+1:Math.max(1,Math.round(m.length/12)),k=c.from&&c.to?m.
indexOf(c.from)+1:0;k+b>m.length&&(k=0),t=setInterval(()=>{if(k+b>m.length)return w();u(k,k+b-1),k++},ua),f()}function w(){clearInterval(t),t=0,f()}return Object.
freeze({write:f})}var $n=e=>{let t=ee("title");return t.textContent=e,t};function wa(e,t,n,s,o){let{graph:i,months:a,words:r}=t,{data:f}=i,h=Math.max(...n.map(p=>p.
reduce((u,d)=>u+d,0)),1);n.forEach((p,u)=>{let d=Je,w=ee("g",o(u)?{}:{class:"out"},$n(`${a[u]} · ${f.types.map((m,c)=>p[c]?`${f.labels[m][r.language].many} ${p[c]}`:
"").filter(Boolean).join(" · ")}`));f.types.forEach((m,c)=>{let b=p[c]/h*(Je-3);b&&(d-=b,w.append(ee("rect",{x:u*s,y:d,width:Math.max(s-(s>3?1:0),1.5),height:b,
fill:f.colours[m]})))}),e.append(w)})}function ya(e,t,n,s){let i=[1,2,3,6,12,24,60,120].find(f=>f*n>=ma)??240,a=t.findIndex(f=>i<12?(Number(f.slice(5))-1)%i===0:
f.endsWith("-01")&&Number(f.slice(0,4))%(i/12)===0);e.append(ee("line",{x1:0,x2:t.length*n,y1:s+.5,y2:s+.5,class:"axis"}));let r=i>=12?30:ga;for(let f=Math.max(
a,0),h=0;f<t.length;f+=i){let p=Math.min(f*n+3,t.length*n-r);if(e.append(ee("line",{x1:f*n+.5,x2:f*n+.5,y1:s,y2:s+5,class:"axis"})),p<h)continue;let u=ee("text",
{x:p,y:s+12,class:"axis"});u.textContent=i>=12?t[f].slice(0,4):t[f],e.append(u),h=p+r}}var Eo=(e,t,n,s,o)=>e.append(ee("rect",{x:t,y:0,width:Math.max(n-t,2),height:s,
class:o}));var Co=.5,ba=900,vn=matchMedia("(max-width: 760px)"),Ao={ArrowLeft:[-1,0],ArrowRight:[1,0],ArrowUp:[0,-1],ArrowDown:[0,1]},re=wo(),U=In(re),qt=jn(U.data),Mn=Ws(
U,qt,re.served&&!!U.data.database),ka=fo(U,re.first,ls(U,Mn),qt),Le=uo(U,re,Mn),Ye=yo(re),Oa=So(U,re),$a=matchMedia("(prefers-reduced-motion: reduce)").matches,
Ne=$a?0:350,qe=C("panel"),x={state:qn(U),ctx:null,followed:null,linking:-1,waiting:0,drawn:""},V=oo(C("canvas"),U,re,{node:(e,t)=>t.shiftKey||t.ctrlKey||t.metaKey?
We({sel:ye(x.state.sel,e)}):Cn(e,e===x.state.node?x.state.ego:0),edge:e=>Qe({...se(x.state),ends:[U.data.a[e],U.data.b[e]]}),nothing:()=>{let{node:e,ends:t,chain:n,
group:s}=x.state;(e>=0||t||n||s>=0)&&Qe(se(x.state))},covers:Ma,shown:Ea,line:e=>ds(x.ctx,e),hover:e=>qs(x.ctx,e)}),xo=To(()=>x.ctx),Sa=$o({story:Ye,store:re,ctxOf:()=>x.
ctx,tell:Tn,follow:()=>ht(),fault:({message:e})=>Dt(x.ctx.words.notKept(e))}),Ht=ro({graph:U,store:re,ctxOf:()=>x.ctx,pick:Cn,fault:Ln}),va=e=>mn[e.lang||(navigator.
language.startsWith("zh")?"zh":"en")],Lo=e=>e.theme||(matchMedia("(prefers-color-scheme: dark)").matches?"dark":"light");function Ma(){let e=C("canvas").getBoundingClientRect();
return{boxes:["legend","kinds","zoom","story"].map(n=>C(n).getBoundingClientRect()).filter(n=>n.width).map(n=>({left:n.left-e.left,right:n.right-e.left,top:n.top-
e.top,bottom:n.bottom-e.top})),top:C("kinds").offsetHeight?C("kinds").offsetHeight+16:0,left:C("legend").open&&e.width>ba?C("legend").offsetWidth:0,bottom:C("st\
ory").offsetWidth>e.width/2?C("story").offsetHeight:0}}function Ea(){let{view:e,state:t}=x.ctx,n=Rt(e);n.length?V.bringIntoView(n,0,Sn(t)):V.scale()<Sn(t)&&e.nodes.
length&&V.centre(Math.min(...e.nodes),Co)}var Rt=({chosen:e,lit:t})=>e.length||!t?e:[...t.strong],Sn=e=>vn.matches&&!e.ego?Co:0;function En(){let e=getComputedStyle(
document.documentElement);return Object.fromEntries(["paper","ink","soft","edge","accent","gained","lost","stronger","weaker"].map(t=>[t,e.getPropertyValue("--"+
t).trim()]))}function Qe(e){let t=Mt(e,U);No(()=>{t?location.hash=t:location.hash&&history.pushState(null,"",location.pathname+location.search)})}function No(e){
x.followed=null,e(),x.followed!==location.hash&&xn()}function We(e){Qe({...x.state,...e})}function Tn(e){No(()=>{location.hash=bn(Ye.steps(),e,x.state)})}function An(e){
x.linking=x.linking===e?-1:e,document.body.classList.toggle("linking",x.linking>=0),Ht.say(x.linking>=0?x.ctx.words.chainTo:x.ctx.words.search),x.linking>=0&&Ht.
focus(),C("chain")?.setAttribute("aria-pressed",String(x.linking===e))}function Cn(e,t=0){let n=x.linking;n>=0&&An(n);let s={...se(x.state),table:""};Qe(n>=0&&n!==
e?{...s,chain:[n,e],not:new Set}:{...s,node:e,ego:t})}function xn(){C("fault").hidden=!0,Le.afresh(),ht(),requestAnimationFrame(()=>{qe.scrollTop=0})}function Ta(){
let e=Fn(location.hash,U,qt,Ye.steps().length);return vn.matches&&e.node>=0&&!e.ego?{...e,ego:1}:e}function ht(){let e=x.drawn,t=document.activeElement;x.followed=
location.hash;let n=Ta();if(x.ctx&&Le.lacks(n)){x.state=n,pt(Le.bring(location.hash,{state:n,recent:null}));return}let s=va(n);La(s,Lo(n));let o=ka(n);x.state=n,
document.body.classList.toggle("chosen",o.chosen.length>0),x.drawn=Un(n),ko({steps:Ye.steps(),state:n,words:s,set:We},Tn),V.draw(o,En(),e!==x.drawn),x.ctx=Object.
freeze({graph:U,months:qt,state:n,view:o,words:s,picture:V,go:Qe,set:We,link:An,looks:V.looks(),linking:x.linking,database:Mn,fault:Ln,bare:()=>se(x.state),text:Le.
text,older:i=>pt([Le.older(i,n)]),earlier:i=>pt([Le.earlier(i,n)]),glance:i=>pt([Le.glance(i)])}),Ms(x.ctx),ts(x.ctx),ns(x.ctx),ss(x.ctx),is(x.ctx),xo.write(),document.
querySelector("header details[open]")&&Po(),qe.replaceChildren(...Ca(x.ctx).flat(2).filter(i=>i!=="")),e===x.drawn&&V.isReady()&&(n.group>=0&&o.lit&&!o.chosen.length?
V.fit(Ne,Rt(o)):Rt(o).length&&V.bringIntoView(Rt(o),Ne,Sn(n))),t.isConnected||(C(t.id)??qe).focus({preventScroll:!0}),xa(x.ctx),pt(Le.bring(location.hash,{state:n,
edge:o.edge,recent:Aa(x.ctx)?gn(x.ctx):null}))}function Po(){es(x.ctx),Sa.write()}var Aa=({state:e,view:t})=>!e.read&&!e.q&&t.edge===void 0&&!e.chain&&e.node<0&&
!e.sel.size&&e.group<0;function Ca(e){let{state:t,view:n}=e,s=t.read?U.articleAt(t.read):void 0;if(s!==void 0||t.read&&re.served)return Zn(e,s);if(t.q)return vo(
e,Oa,V.shine);if(n.edge!==void 0)return(U.isTyped(n.edge)?fs:Ns)(e,n.edge);if(t.chain)return Ps(e);if(t.node>=0)return Ls(e,t.node);if(t.sel.size)return Rs(e);let o=n.
groups.find(({number:i})=>i===t.group);return o?Is(e,o):_s(e)}function xa(e){let{view:t,state:n,words:s}=e;document.title=`${De(e)} · kg`,C("chosen").textContent=
t.chosen.map(r=>`${U.nameOf(r)} ${he(e,r)} ${s.inArticles(t.counts.articles[r])}`).join("; ");let o=[t.nodes.length,t.ofTypes.nodes,t.edges.length,t.ofTypes.edges].
map(Y);C("shown").textContent=s.counts(...o,n.links)+(t.filtered||n.hide.size?s.sifted:"")+(t.partial?s.partly:"")+(t.leftOut.length&&!n.hubs?s.semicolon+s.hubs(
t.leftOut.length):"")+s.off(U.data.name.length-t.ofTypes.nodes),os(e);let{unknown:i,untied:a}=n;i.length&&!(re.served&&x.waiting)?(Dt(s.unknown(i.join(s.stroke))),
C("fault").hidden=re.served):a&&!(re.served&&x.waiting)&&Dt(s.untied(...a.map(U.nameOf)))}function pt(e){x.waiting+=e.length,qe.setAttribute("aria-busy",String(
x.waiting>0));for(let t of e)t.finally(()=>{x.waiting--,qe.setAttribute("aria-busy",String(x.waiting>0))}).then(()=>{x.state.ego&&(x.drawn=""),ht()},n=>{x.state!==
x.ctx.state&&ht(),Ln(n)})}function Ln({message:e,unknown:t,nearest:n=[]}){let{state:s,words:o}=x.ctx;Dt(t&&s.unknown.length?[o.unknown(s.unknown.join(o.stroke)),
n.join(o.stroke)].filter(Boolean).join(" → "):o.unanswered(e))}function Dt(e){C("fault").hidden=!1,C("fault").textContent=e}function La(e,t){let n=document.documentElement;
if(n.dataset.spoken===e.language&&n.dataset.theme===t)return;let s=n.dataset.spoken!==e.language;if([n.dataset.spoken,n.dataset.theme,n.lang]=[e.language,t,e.tag],
!!s){for(let o of document.querySelectorAll("[data-word]"))o.textContent=e[o.dataset.word];for(let o of document.querySelectorAll("[data-label]"))o.setAttribute(
"aria-label",e[o.dataset.label]);for(let o of document.querySelectorAll("[data-hint]"))o.setAttribute("title",e[o.dataset.hint]);if(Ht.say(x.linking>=0?e.chainTo:
e.search),Bs(e,()=>x.ctx,En,yn),C("part").hidden=!U.data.database,U.data.database){let{entities:o,links:i,articles:a}=U.data.database,{held:r}=U;C("part").textContent=
(re.served?e.rest:e.part)(...[r.nodes,o,r.edges,i,r.stories,a].map(Y))}}}C("stage").addEventListener("keydown",e=>{if(e.target!==C("stage"))return;let{view:t,state:n}=x.
ctx,s=n.node>=0?n.node:Math.min(...t.nodes);if(e.key in Ao&&t.nodes.length){e.preventDefault();let o=n.node>=0?V.next(s,Ao[e.key]):s;o>=0&&Cn(o)}else e.key==="+"||
e.key==="="?V.zoom(1.3,Ne):e.key==="-"?V.zoom(1/1.3,Ne):e.key==="0"?V.fit(Ne):e.key==="Enter"&&qe.focus()});document.addEventListener("keydown",e=>{if(e.isComposing)
return;let t=Ye.steps();if(t.length&&(e.key==="PageDown"||e.key==="PageUp")&&!qe.contains(document.activeElement))e.preventDefault(),Tn(Math.max(1,Math.min(x.state.
step+(e.key==="PageDown"?1:-1),t.length)));else if(e.key==="p"&&(e.ctrlKey||e.metaKey))e.preventDefault(),yn();else if(e.key==="/"&&e.target.tagName!=="TEXTAREA"&&
e.target!==C("query"))e.preventDefault(),Ht.focus();else if(e.key==="Escape"){let n=document.querySelectorAll("header details[open]");x.linking>=0?An(x.linking):
n.length?n.forEach(s=>{s.open=!1}):x.state.read?We({read:""}):Qe(se(x.state))}});document.addEventListener("pointerdown",e=>{for(let t of document.querySelectorAll(
"header details[open]"))t.contains(e.target)||(t.open=!1)});C("language").addEventListener("click",()=>We({lang:x.ctx.words===mn.zh?"en":"zh"}));C("theme").addEventListener(
"click",()=>We({theme:Lo(x.state)==="dark"?"light":"dark"}));for(let e of document.querySelectorAll("header details"))e.addEventListener("toggle",()=>{e.open&&Po()});
C("rows").addEventListener("click",()=>We({table:x.state.table?"":"nodes"}));C("closer").addEventListener("click",()=>V.zoom(1.3,Ne));C("farther").addEventListener(
"click",()=>V.zoom(1/1.3,Ne));C("whole").addEventListener("click",()=>V.fit(Ne));C("sheet").addEventListener("click",()=>document.body.classList.toggle("shut"));
for(let e of["hashchange","popstate"])addEventListener(e,()=>{x.followed!==location.hash&&xn()});addEventListener("resize",()=>{x.ctx&&xo.write()});vn.addEventListener(
"change",()=>{x.ctx&&ht()});io(()=>x.ctx,En);C("legend").open=innerWidth>1600;C("legend").addEventListener("toggle",()=>{x.ctx&&V.isReady()&&V.refit()});!location.
hash&&re.tells&&history.replaceState(null,"","#"+bn(Ye.steps(),1,x.state));setTimeout(xn);var Xe=e=>U.nodeOf.get(e);window.kg=Object.freeze({settled:()=>x.followed===
location.hash&&x.waiting===0&&V.isStill(),nodes:()=>x.ctx.view.nodes.map(e=>U.data.name[e]),edges:()=>x.ctx.view.edges.map(e=>[U.data.name[U.data.a[e]],U.data.name[U.
data.b[e]]]),node:e=>(V.now(),V.point(Xe(e))),edge:(e,t)=>V.pointOf(U.lineOf(Xe(e),Xe(t),x.state.links)),line:(e,t)=>{let n=U.lineOf(Xe(e),Xe(t),x.state.links);
return{...V.looks().line(n),step:V.looks().step(n)}},lit:()=>x.ctx.view.lit?[...x.ctx.view.lit.strong].map(e=>U.data.name[e]):null,group:e=>x.ctx.view.groups.find(
({members:t})=>t.includes(Xe(e)))?.number??-1,labels:()=>V.labels().map(({i:e,text:t,left:n,top:s,right:o,bottom:i})=>{let[a,r]=[V.onScreen({x:n,y:s}),V.onScreen(
{x:o,y:i})];return{text:t,name:U.data.name[e],left:a.x,right:r.x,top:a.y,bottom:r.y}})});})();
