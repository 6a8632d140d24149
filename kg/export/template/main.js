// The wiring: the address after # is the state; every choice changes it, and the page follows it.
const byId = (id) => document.getElementById(id);
const CORE = data.core;
const LEGIBLE = 0.5; // the least scale at which nodes and their types can be told apart
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const motion = calm ? false : { duration: 350, easingFunction: "easeInOutQuad" };
let state = { types: new Set(CORE), node: -1, edge: undefined, ego: false };

/** Read the state from the address; a name that the graph has not is no choice. */
function readState() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const types = wanted.has("types") ? wanted.get("types").split(",").filter((t) => data.types.includes(t)) : CORE;
  const ends = wanted.getAll("edge").map((name) => nodeOf.get(name));
  const edge = ends.length === 2 && !ends.includes(undefined) ? edgeOf(...ends) : undefined;
  return { types: new Set(types), node: nodeOf.get(wanted.get("node")) ?? -1, edge, ego: wanted.has("ego") };
}

/** Go to a node (by name), an edge (by number) or, with neither, back to the corpus; types stay unless given. */
function go({ node, edge, ego = false, types = state.types }) {
  const wanted = new URLSearchParams();
  const listed = data.types.filter((t) => types.has(t));
  if (listed.join() !== CORE.join()) wanted.set("types", listed.join());
  if (node !== undefined) wanted.set("node", node);
  if (ego) wanted.set("ego", "1");
  if (edge !== undefined) [data.a[edge], data.b[edge]].forEach((i) => wanted.append("edge", data.name[i]));
  const hash = wanted.toString();
  if (location.hash.slice(1) === hash) follow();
  else if (hash) location.hash = hash;
  else {
    history.pushState(null, "", location.pathname + location.search);
    follow();
  }
}

/** Make picture, legend and panel follow the address. */
function follow() {
  const before = state;
  state = readState();
  const ends = state.edge === undefined ? [] : [data.a[state.edge], data.b[state.edge]];
  const chosen = state.node >= 0 ? [state.node] : ends;
  chosen.forEach((i) => state.types.add(typeOf(i)));
  const start = state.types.size === CORE.length && CORE.every((t) => state.types.has(t)) && !chosen.length;
  const shown = start ? { nodes: first.nodes.map((n) => n.id), edges: first.edges.map((e) => e.id) } : choose(state.types, chosen[0] ?? -1, state.ego);
  for (const i of ends) if (!shown.nodes.includes(i)) shown.nodes.push(i);
  if (state.edge !== undefined && !shown.edges.includes(state.edge)) shown.edges.push(state.edge);
  lit = state.edge !== undefined ? { nodes: new Set(ends), edges: new Set([state.edge]) } : state.node >= 0 ? around(state.node, shown) : null;
  const scene = (s) => [...s.types].sort().join() + s.ego;
  document.body.classList.toggle("chosen", chosen.length > 0);
  network.setSize("100%", "100%"); // a choice gives the panel more room on a narrow screen
  draw(shown);
  if (scene(before) !== scene(state)) fit(motion);
  else if (chosen.length) bringIntoView(chosen);
  network.selectNodes(state.node >= 0 ? [state.node] : []);
  legend();
  if (state.edge !== undefined) showEdge(state.edge);
  else if (state.node >= 0) showNode(state.node, state.types, state.ego);
  else showCorpus();
  panel.scrollTop = 0;
  const inTypes = data.type.filter((t) => state.types.has(data.types[t])).length;
  const links = data.a.filter((a, e) => state.types.has(typeOf(a)) && state.types.has(typeOf(data.b[e]))).length;
  byId("shown").textContent = words.counts(shown.nodes.length, inTypes, shown.edges.length, links);
}

function around(node, shown) {
  const edges = shown.edges.filter((e) => data.a[e] === node || data.b[e] === node);
  return { nodes: new Set([node, ...edges.map((e) => otherEnd(e, node))]), edges: new Set(edges) };
}

/** Move only if what is chosen is not well inside the picture. */
function bringIntoView(nodes) {
  const margin = 60;
  const seen = nodes.every((i) => {
    const { x, y } = network.canvasToDOM(spot.get(i));
    return x > margin && x < canvas.clientWidth - margin && y > margin && y < canvas.clientHeight - margin;
  });
  if (!seen) network.focus(nodes[0], { scale: Math.max(network.getScale(), 0.8), animation: motion });
}

function legend() {
  byId("types").replaceChildren(...data.types.map((type, t) => {
    const box = el("input", { type: "checkbox", "data-type": type });
    box.checked = state.types.has(type);
    box.addEventListener("change", () => {
      const types = new Set(state.types);
      if (box.checked) types.add(type); else types.delete(type);
      const keep = state.node >= 0 && types.has(typeOf(state.node)) ? { node: data.name[state.node], ego: state.ego } : {};
      go({ ...keep, types });
      byId("types").querySelector(`[data-type=${type}]`).focus();
    });
    return el("label", {}, box, glyph(type), words[type], el("span", { class: "number" }, String(data.type.filter((n) => n === t).length)));
  }));
}

const query = byId("query");
const hits = byId("hits");
let found = [];
let at = 0;

function suggest() {
  found = find(query.value, 12);
  at = 0;
  const none = query.value.trim() && !found.length;
  hits.replaceChildren(...found.map((i, k) => {
    const printed = data.alias[i].slice(0, 3).join("、");
    const hit = el("li", { role: "option", id: "hit-" + k }, glyph(typeOf(i)), el("span", {}, data.name[i]), el("small", {}, printed), el("small", { class: "number" }, String(data.articles[i])));
    hit.addEventListener("mousedown", (event) => { event.preventDefault(); pick(k); });
    return hit;
  }), ...(none ? [el("li", { class: "none", role: "option", "aria-disabled": "true" }, words.none)] : []));
  hits.hidden = !found.length && !none;
  query.setAttribute("aria-expanded", String(!hits.hidden));
  mark();
}

function mark() {
  [...hits.children].forEach((hit, k) => hit.setAttribute("aria-selected", String(found.length > 0 && k === at)));
  if (found.length) query.setAttribute("aria-activedescendant", "hit-" + at); else query.removeAttribute("aria-activedescendant");
  hits.children[at]?.scrollIntoView({ block: "nearest" });
}

function close() {
  hits.hidden = true;
  query.setAttribute("aria-expanded", "false");
  query.removeAttribute("aria-activedescendant");
}

function pick(k) {
  const name = data.name[found[k]];
  query.value = "";
  close();
  go({ node: name });
  panel.focus();
}

query.addEventListener("input", suggest);
query.addEventListener("blur", close);
query.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (found.length) at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
    mark();
  } else if (event.key === "Enter" && found.length) pick(at);
  else if (event.key === "Escape") { event.stopPropagation(); query.value = ""; close(); query.blur(); }
});

network.on("click", ({ nodes, edges }) => {
  if (nodes.length) go({ node: data.name[nodes[0]], ego: state.ego && nodes[0] === state.node });
  else if (edges.length) go({ edge: edges[0] });
  else if (state.node >= 0 || state.edge !== undefined) go({});
});

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: motion });
byId("stage").addEventListener("keydown", (event) => {
  if (event.target !== byId("stage")) return;
  const from = state.node >= 0 ? state.node : Math.min(...drawn.nodes);
  if (event.key in ARROWS && drawn.nodes.length) {
    event.preventDefault();
    const to = state.node >= 0 ? next(from, ARROWS[event.key]) : from;
    if (to >= 0) go({ node: data.name[to] });
  } else if (event.key === "+" || event.key === "=") zoom(1.3);
  else if (event.key === "-") zoom(1 / 1.3);
  else if (event.key === "0") fit(motion);
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target !== query) { event.preventDefault(); query.focus(); }
  else if (event.key === "Escape") go({});
});

/** Put the words of a language wherever the template names them. */
function speak(next) {
  words = next;
  document.documentElement.lang = words === WORDS.zh ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", words[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-hint]")) node.setAttribute("title", words[node.dataset.hint]);
  query.placeholder = words.search;
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  readInk();
}

byId("language").addEventListener("click", () => { speak(words === WORDS.zh ? WORDS.en : WORDS.zh); follow(); });
byId("theme").addEventListener("click", () => { paint(document.documentElement.dataset.theme === "dark" ? "light" : "dark"); follow(); });
byId("closer").addEventListener("click", () => zoom(1.3));
byId("farther").addEventListener("click", () => zoom(1 / 1.3));
byId("whole").addEventListener("click", () => fit(motion));
addEventListener("hashchange", follow);
addEventListener("popstate", () => { if (!location.hash) follow(); });

speak(navigator.language.startsWith("zh") ? WORDS.zh : WORDS.en);
paint(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
follow();
fit(false);
// On a narrow screen the whole is too small to read: begin in its middle.
if (innerWidth < 760 && network.getScale() < LEGIBLE && drawn.nodes.length) network.moveTo({ position: spot.get(Math.min(...drawn.nodes)), scale: LEGIBLE });

/** A point of an edge, on the screen, where nothing but the edge lies; null if it is covered all along. */
function between(e) {
  const [p, q] = [spot.get(data.a[e]), spot.get(data.b[e])].map((at) => network.canvasToDOM(at));
  for (let t = 0.5, k = 0; k < 80; k++, t = 0.5 + (k % 2 ? 1 : -1) * 0.006 * k) {
    const point = { x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t };
    if (network.getNodeAt(point) === undefined && network.getEdgeAt(point) === e) return onScreen(point);
  }
  return null;
}

function onScreen({ x, y }) {
  const stage = canvas.getBoundingClientRect();
  return { x: stage.left + x, y: stage.top + y };
}

// What a person sees, for those who drive the page from outside; nothing here changes it.
window.kg = Object.freeze({
  nodes: () => drawn.nodes.map((i) => data.name[i]),
  edges: () => drawn.edges.map((e) => [data.name[data.a[e]], data.name[data.b[e]]]),
  node: (name) => onScreen(network.canvasToDOM(spot.get(nodeOf.get(name)))),
  edge: (a, b) => between(edgeOf(nodeOf.get(a), nodeOf.get(b))),
  labels: () => labels.map(({ text, left, right, top, bottom }) => ({ text, left, right, top, bottom })),
});
