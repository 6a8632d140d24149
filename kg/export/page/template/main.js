// The wiring: the address after # is the state; every choice changes it, and the page follows it.
const byId = (id) => document.getElementById(id);
const CORE = data.core;
const LEGIBLE = 0.5; // the least scale at which nodes and their types can be told apart
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const motion = calm ? false : { duration: 350, easingFunction: "easeInOutQuad" };
const DEFAULTS = { ...NO_FILTER, colour: "type", size: "mentions", table: "", hide: new Set(), pin: new Set(), open: new Set() };
const SETS = ["hide", "pin", "open"];
let state = { ...DEFAULTS, types: new Set(CORE), node: -1, edge: undefined, chain: null, ego: 0 };
let linking = -1; // the node from which a chain is asked for
let followed = null; // the address that the page shows

/** Read the state from the address; a name that the graph has not is no choice. */
function readState() {
  const wanted = new URLSearchParams(location.hash.slice(1));
  const one = (name, allowed, other) => (allowed.includes(wanted.get(name)) ? wanted.get(name) : other);
  const several = (name) => wanted.getAll(name).map((n) => nodeOf.get(n)).filter((i) => i !== undefined);
  const types = wanted.has("types") ? wanted.get("types").split(",").filter((t) => data.types.includes(t)) : CORE;
  const [ends, chained, [node = -1]] = [several("edge"), several("chain"), several("node")];
  const on = new Set([...types, ...[...ends, ...chained, ...(node < 0 ? [] : [node])].map(typeOf)]);
  credit(on.has("reporter"));
  return {
    types: on,
    node,
    edge: ends.length === 2 ? edgeOf(...ends) : undefined,
    chain: chained.length === 2 && chained[0] !== chained[1] ? chained : null,
    ego: { 1: 1, 2: 2 }[wanted.get("ego")] ?? 0,
    least: Math.max(1, Math.min(Number.parseInt(wanted.get("least") ?? "1", 10) || 1, 1000)),
    from: one("from", months, ""),
    to: one("to", months, ""),
    level: one("level", ["article", "sentence"], "article"),
    lists: wanted.get("lists") !== "0",
    colour: one("colour", ["type", "community"], "type"),
    size: one("size", Object.keys(MEASURES), "mentions"),
    table: one("table", ["nodes", "edges"], ""),
    ...Object.fromEntries(SETS.map((name) => [name, new Set(several(name))])),
  };
}

/** Go to a state: what differs from the beginning stands in the address. */
function go(next) {
  const wanted = new URLSearchParams();
  const listed = data.types.filter((t) => next.types.has(t));
  if (listed.join() !== CORE.join()) wanted.set("types", listed.join());
  if (next.node >= 0) wanted.set("node", data.name[next.node]);
  if (next.node >= 0 && next.ego) wanted.set("ego", next.ego);
  if (next.edge !== undefined) [data.a[next.edge], data.b[next.edge]].forEach((i) => wanted.append("edge", data.name[i]));
  if (next.chain) next.chain.forEach((i) => wanted.append("chain", data.name[i]));
  for (const name of ["least", "from", "to", "level", "colour", "size", "table"]) if (next[name] !== DEFAULTS[name]) wanted.set(name, next[name]);
  if (!next.lists) wanted.set("lists", "0");
  for (const name of SETS) next[name].forEach((i) => wanted.append(name, data.name[i]));
  const hash = wanted.toString();
  if (hash) location.hash = hash;
  else if (location.hash) history.pushState(null, "", location.pathname + location.search);
  follow();
}

/** Change some of the state and keep the rest. */
const set = (some) => go({ ...state, ...some });

/** Choose nothing; filters and appearance stay. */
const back = () => set({ node: -1, edge: undefined, chain: null, ego: 0 });

/** Ask for the other end of a chain: the next node that is searched for or clicked. */
function link(i) {
  linking = linking === i ? -1 : i;
  document.body.classList.toggle("linking", linking >= 0);
  query.placeholder = linking >= 0 ? words.chainTo : words.search;
  if (linking >= 0) query.focus();
  byId("chain")?.setAttribute("aria-pressed", String(linking === i));
}

/** A node is picked: chosen, or the other end of the chain that is asked for. */
function pickNode(i, ego = 0) {
  const from = linking;
  if (from >= 0) link(from);
  if (from >= 0 && from !== i) set({ node: -1, edge: undefined, ego: 0, chain: [from, i], table: "" });
  else set({ node: i, edge: undefined, chain: null, ego, table: "" });
}

/** Make the page follow the address. */
function follow() {
  byId("fault").hidden = true;
  show();
  requestAnimationFrame(() => { panel.scrollTop = 0; }); // with the layout of the frame instead of one of its own
}

/** Make picture, legend, controls and panel show what the address says. */
function show() {
  const before = state;
  const held = document.activeElement;
  followed = location.hash;
  state = readState();
  sift({ least: state.least, from: state.from, to: state.to, level: state.level, lists: state.lists });
  [sizeBy, colourBy] = [state.size, state.colour];
  greatest = data.name.reduce((most, _, i) => Math.max(most, MEASURES[sizeBy](i)), 1e-9);
  const steps = state.chain ? chain(...state.chain) : null;
  const ends = state.edge !== undefined ? [data.a[state.edge], data.b[state.edge]] : state.chain ? [...new Set([...state.chain, ...(steps ?? []).flatMap((e) => [data.a[e], data.b[e]])])] : [];
  chosen = state.node >= 0 ? [state.node] : ends;
  chosen.forEach((i) => { state.types.add(typeOf(i)); state.hide.delete(i); });
  const plain = CORE.every((t) => state.types.has(t)) && !isFiltered() && !state.hide.size;
  const shown = choose(state, chosen, plain);
  const marked = new Set([...(state.edge === undefined ? [] : [state.edge]), ...(steps ?? [])]);
  for (const e of marked) if (!shown.edges.includes(e)) shown.edges.push(e);
  lit = marked.size || state.chain ? { nodes: new Set(ends), edges: marked } : state.node >= 0 ? around(state.node, shown) : null;
  const scene = (s) => [[...s.types].sort(), s.ego, s.least, s.from, s.to, s.level, s.lists, [...s.hide]].join(";");
  const narrowed = document.body.classList.contains("chosen") !== chosen.length > 0;
  document.body.classList.toggle("chosen", chosen.length > 0);
  writeTable(state);
  if (narrowed) network?.setSize("100%", "100%"); // a choice gives the panel more room on a narrow screen
  draw(shown);
  if (network && scene(before) !== scene(state)) fit(motion);
  else if (network && chosen.length) bringIntoView(chosen, motion);
  legend();
  if (document.querySelector("header details[open]")) writeControls(state);
  if (state.edge !== undefined) showEdge(state.edge);
  else if (state.chain) showChain(...state.chain, steps);
  else if (state.node >= 0) showNode(state.node);
  else showCorpus();
  if (!held.isConnected) (byId(held.id) ?? panel).focus({ preventScroll: true }); // what had the focus is written anew, or gone
  byId("chosen").textContent = chosen.map((i) => `${data.name[i]} ${kind(typeOf(i))} ${words.inArticles(data.articles[i])}`).join("; ");
  byId("shown").textContent = words.counts(...[shown.nodes.length, ofTypes()[0], shown.edges.length, ofTypes()[1]].map(grouped)) + (isFiltered() || state.hide.size ? words.sifted(state.hide.size) : "") + (data.database && isRecounted() ? words.partly : "") + words.off(data.name.length - ofTypes()[0]);
  expect(bring(new URLSearchParams(location.hash.slice(1)), [...marked]));
}

let waiting = 0; // answers that have not come

/** Show each answer when it has come. */
function expect(answers) {
  waiting += answers.length;
  panel.setAttribute("aria-busy", String(waiting > 0));
  for (const answer of answers) answer.finally(() => {
    waiting--;
    panel.setAttribute("aria-busy", String(waiting > 0));
  }).then(() => {
    show();
    if (state.ego) fit(motion);
  }, tellFault);
}

function tellFault(fault) {
  byId("fault").hidden = false;
  byId("fault").textContent = words.unanswered(fault.message);
}

/** Ask for older sentences of an edge. */
const older = (e) => expect([prove(...endsOf(e))]);

let typed = ["", 0, 0]; // types, and how many nodes and edges are of them

/** How many nodes and edges are of the types that are on. */
function ofTypes() {
  const key = [...state.types].sort().join();
  if (typed[0] !== key) {
    const on = data.types.map((type) => state.types.has(type));
    typed = [key, data.type.filter((t) => on[t]).length, data.a.filter((a, e) => on[data.type[a]] && on[data.type[data.b[e]]]).length];
  }
  return typed.slice(1);
}

function around(node, shown) {
  const edges = shown.edges.filter((e) => data.a[e] === node || data.b[e] === node);
  return { nodes: new Set(state.ego ? shown.nodes : [node, ...edges.map((e) => otherEnd(e, node))]), edges: new Set(edges) };
}

/** Move only if not all that is chosen is well inside the picture. */
function bringIntoView(nodes, animation) {
  const margin = 60;
  const seen = nodes.every((i) => {
    const { x, y } = network.canvasToDOM(spot.get(i));
    return x > margin && x < canvas.clientWidth - margin && y > margin && y < canvas.clientHeight - margin;
  });
  if (!seen) fit(animation, nodes, Math.max(network.getScale(), 0.8));
}

function legend() {
  const sizes = data.types.map(() => 0);
  for (const t of data.type) sizes[t]++;
  byId("types").replaceChildren(...data.types.map((type, t) => {
    const box = el("input", { type: "checkbox", "data-type": type });
    box.checked = state.types.has(type);
    box.addEventListener("change", () => {
      const types = new Set(state.types);
      if (box.checked) types.add(type); else types.delete(type);
      const keep = state.node >= 0 && types.has(typeOf(state.node));
      go({ ...state, types, edge: undefined, chain: null, ...(keep ? {} : { node: -1, ego: 0 }) });
      byId("types").querySelector(`[data-type=${type}]`).focus();
    });
    return el("label", {}, box, glyph(type), data.labels[type][words.language].many, el("span", { class: "number" }, String(sizes[t])));
  }));
}

const query = byId("query");
const hits = byId("hits");
const HITS = 12; // most names suggested
const PAUSE = 150; // milliseconds without a key before the database is asked
let pause = 0; // timer of the question to come
let found = [];
let at = 0;

/** What a search has found: a node, or an entity of the database that is none yet. */
const hitOf = (i) => ({ type: typeOf(i), name: data.name[i], alias: data.alias[i], articles: data.articles[i], node: () => i });
const hitOfEntity = (e) => (nodeOf.has(e.entity) ? hitOf(nodeOf.get(e.entity)) : { type: e.type, name: e.entity, alias: e.aliases, articles: e.articles, node: () => addNode(e) });

/** Suggest what the page holds at once, and what the database holds when the writer pauses. */
function suggest() {
  const text = query.value;
  list(find(text, HITS).map(hitOf), !store.served);
  clearTimeout(pause);
  if (store.served && text.trim()) pause = setTimeout(async () => {
    try {
      const entities = await store.ask("names", { q: text, limit: HITS });
      if (query.value === text && document.activeElement === query) list(entities.map(hitOfEntity), true);
    } catch (fault) {
      tellFault(fault);
    }
  }, PAUSE);
}

/** List what was found; `all` if there is no more to come. */
function list(next, all) {
  found = next;
  at = Math.min(at, Math.max(found.length - 1, 0));
  const none = all && query.value.trim() && !found.length;
  hits.replaceChildren(...found.map(({ type, name, alias, articles }, k) => {
    const printed = alias.slice(0, 3).join("、");
    const hit = el("li", { role: "option", id: "hit-" + k }, glyph(type), el("span", {}, name), el("small", {}, printed), el("small", { class: "number" }, String(articles)));
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
  const node = found[k].node();
  query.value = "";
  close();
  pickNode(node);
  panel.focus();
}

query.addEventListener("input", () => { at = 0; suggest(); });
query.addEventListener("blur", close);
query.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    event.preventDefault();
    if (found.length) at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
    mark();
  } else if (event.key === "Enter" && found.length) pick(at);
  else if (event.key === "Escape") { event.stopPropagation(); query.value = ""; close(); query.blur(); }
});

/** A click on the picture: a node, an edge, or nothing. */
function clicked({ nodes, edges }) {
  if (nodes.length) pickNode(nodes[0], nodes[0] === state.node ? state.ego : 0);
  else if (edges.length) set({ edge: edges[0], node: -1, chain: null, ego: 0 });
  else if (state.node >= 0 || state.edge !== undefined || state.chain) back();
}

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };
const zoom = (factor) => network.moveTo({ scale: network.getScale() * factor, animation: motion });
byId("stage").addEventListener("keydown", (event) => {
  if (event.target !== byId("stage")) return;
  const from = state.node >= 0 ? state.node : Math.min(...drawn.nodes);
  if (event.key in ARROWS && drawn.nodes.length) {
    event.preventDefault();
    const to = state.node >= 0 ? next(from, ARROWS[event.key]) : from;
    if (to >= 0) pickNode(to);
  } else if (event.key === "+" || event.key === "=") zoom(1.3);
  else if (event.key === "-") zoom(1 / 1.3);
  else if (event.key === "0") fit(motion);
  else if (event.key === "Enter") panel.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.key === "/" && event.target !== query) { event.preventDefault(); query.focus(); }
  else if (event.key === "Escape") {
    if (linking >= 0) link(linking);
    else if (document.querySelector("header details[open]")) document.querySelectorAll("header details[open]").forEach((box) => { box.open = false; });
    else back();
  }
});

/** Put the words of a language wherever the template names them. */
function speak(next) {
  words = next;
  document.documentElement.lang = words === WORDS.zh ? "zh-CN" : "en";
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", words[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-hint]")) node.setAttribute("title", words[node.dataset.hint]);
  query.placeholder = linking >= 0 ? words.chainTo : words.search;
  writeFiles();
  byId("part").hidden = !data.database;
  if (data.database) byId("part").textContent = (store.served ? words.rest : words.part)(...extents());
}

/** How many entities, links and stories stand in the file, each with how many the database holds. */
function extents() {
  const { entities, links, articles } = data.database;
  return [held.nodes, entities, held.edges, links, held.stories, articles].map(grouped);
}

function paint(theme) {
  document.documentElement.dataset.theme = theme;
  readInk();
}

byId("language").addEventListener("click", () => { speak(words === WORDS.zh ? WORDS.en : WORDS.zh); follow(); });
byId("theme").addEventListener("click", () => { paint(document.documentElement.dataset.theme === "dark" ? "light" : "dark"); follow(); });
for (const box of document.querySelectorAll("header details")) box.addEventListener("toggle", () => { if (box.open) writeControls(state); });
byId("rows").addEventListener("click", () => set({ table: state.table ? "" : "nodes" }));
byId("closer").addEventListener("click", () => zoom(1.3));
byId("farther").addEventListener("click", () => zoom(1 / 1.3));
byId("whole").addEventListener("click", () => fit(motion));
for (const moved of ["hashchange", "popstate"]) addEventListener(moved, () => { if (followed !== location.hash) follow(); });

speak(navigator.language.startsWith("zh") ? WORDS.zh : WORDS.en);
paint(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
onPicture = () => {
  fit(false);
  // On a narrow screen the whole is too small to read: begin in its middle.
  if (innerWidth < 760 && network.getScale() < LEGIBLE && drawn.nodes.length) network.moveTo({ position: spot.get(Math.min(...drawn.nodes)), scale: LEGIBLE });
  if (chosen.length) bringIntoView(chosen, false);
};
setTimeout(follow); // a task of its own

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
  settled: () => followed === location.hash && waiting === 0,
  nodes: () => drawn.nodes.map((i) => data.name[i]),
  edges: () => drawn.edges.map((e) => [data.name[data.a[e]], data.name[data.b[e]]]),
  node: (name) => ({ ...onScreen(network.canvasToDOM(spot.get(nodeOf.get(name)))), radius: radius(nodeOf.get(name)) * network.getScale() }),
  edge: (a, b) => {
    paintNow();
    return between(edgeOf(nodeOf.get(a), nodeOf.get(b)));
  },
  labels: () => labels.map(({ text, ...box }) => {
    const [from, to] = [[box.left, box.top], [box.right, box.bottom]].map(([x, y]) => onScreen(network.canvasToDOM({ x, y })));
    return { text, left: from.x, right: to.x, top: from.y, bottom: to.y };
  }),
});
