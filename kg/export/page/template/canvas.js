// The picture: which nodes and edges are drawn, where, how, and their labels. Node numbers are ranks.
const NEAR = 150; // most neighbours that come with a chosen node
const LEADING = 12; // nodes whose names may lie on another node, if they have no other place
const LABELS = 120; // most labels at rest; a third of them while the picture moves
const canvas = document.getElementById("canvas");
const dataset = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
const firstNodes = first.nodes.map((n) => n.id);
const firstEdges = first.edges.map((e) => e.id);
const spot = new Map(first.nodes.map(({ id, x, y }) => [id, { x, y }]));
let network = null; // made when the first picture is drawn
const COMMUNITIES = ["#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#8c6bb1", "#7a7a00"]; // Okabe and Ito's, and two more; the rest is grey
const [LEAST, WIDEST] = [5, 23]; // radii; the places of the first view lie 48 apart (`kg.export.layout.GAP`)
let sizeBy = "mentions";
let colourBy = "type";
let greatest = 1; // of the measure that widens nodes, among those that the file holds
let moves = false; // physics is on
const radius = (i) => Math.min((LEAST + (WIDEST - LEAST) * Math.sqrt(MEASURES[sizeBy](i) / greatest)) * (typeOf(i) === "reporter" ? 1.5 : 1), WIDEST); // a star fills little of its circle
const colourOf = (i) => (colourBy === "type" ? data.colours[typeOf(i)] : COMMUNITIES[data.community[i]] ?? "#9a9a9a");
const ink = {};
let drawn = { nodes: [], edges: [] };
let chosen = []; // a node, the ends of an edge, or the nodes of a chain
let lit = null; // {nodes: Set, edges: Set} that a choice lights up, the rest fades
let pointed = -1; // the node under the pointer
let moving = false;
let labels = []; // rectangles of the labels that stand, in canvas units

/** Read the colours of the theme; they stand in the style sheet. */
function readInk() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["paper", "ink", "soft", "edge", "accent"]) ink[name] = style.getPropertyValue("--" + name).trim();
}

/** The strongest edges among some nodes, as the file ranks them. */
function strongest(inside) {
  const most = Math.min(data.limit.edges, data.limit.each * inside.size);
  const edges = [];
  for (let e = 0; e < filed && edges.length < most; e++) if (inside.has(data.a[e]) && inside.has(data.b[e]) && passes(e)) edges.push(e);
  return edges;
}

/** The leading nodes of some types that may be drawn and are linked, as the file ranks them. */
function leading(types, most, may) {
  const found = [];
  for (let i = 0; i < data.name.length && found.length < most; i++) if (types.includes(typeOf(i)) && may(i) && edgesOf[i].some(passes)) found.push(i);
  return found;
}

/**
 * What is drawn: the first view while nothing is filtered (`plain`), else the backbone of the core types that are on, and
 * beside it the leading nodes of the other types; or the surroundings of one node. What is pinned, opened or chosen always.
 */
function choose({ types, ego, hide, pin, open }, chosen, plain) {
  const may = (i) => types.has(typeOf(i)) && !hide.has(i);
  const near = (i) => edgesOf[i].filter(passes).map((e) => otherEnd(e, i)).filter(may).slice(0, NEAR);
  const centre = chosen.length === 1 ? chosen[0] : -1;
  const beside = centre >= 0 ? near(centre) : [];
  const alone = ego && centre >= 0;
  const main = CORE.some((type) => types.has(type)) ? CORE : data.types;
  const base = new Set(alone ? [centre, ...beside] : plain ? firstNodes : leading(main, data.limit.nodes, may));
  if (alone && ego === 2) for (const i of beside.slice(0, NEAR / 5)) for (const j of near(i).slice(0, 12)) if (base.size < 2 * NEAR) base.add(j);
  const nodes = new Set(base);
  if (!alone) {
    for (const type of data.types) if (types.has(type) && !main.includes(type)) leading([type], data.limit.others, may).forEach((i) => nodes.add(i));
    if (!nodes.has(centre)) beside.forEach((i) => nodes.add(i));
  }
  for (const i of open) [i, ...near(i)].forEach((j) => nodes.add(j));
  for (const i of [...pin, ...chosen]) nodes.add(i);
  const edges = new Set(plain && !alone ? firstEdges : strongest(base));
  for (const i of nodes) {
    const whole = i === centre || open.has(i);
    if (whole || !base.has(i)) edgesOf[i].filter((e) => passes(e) && nodes.has(otherEnd(e, i))).slice(0, whole ? NEAR : data.limit.each).forEach((e) => edges.add(e));
  }
  return { nodes: [...nodes], edges: [...edges] };
}

/** Find places for nodes that have none: beside those they are linked with, pushed off one another. */
function settle(nodes, edges) {
  const fresh = nodes.filter((i) => !spot.has(i));
  if (!fresh.length) return;
  const linked = new Map(fresh.map((i) => [i, []]));
  for (const e of edges) {
    linked.get(data.a[e])?.push(data.b[e]);
    linked.get(data.b[e])?.push(data.a[e]);
  }
  fresh.forEach((i, k) => {
    const known = linked.get(i).map((j) => spot.get(j)).filter(Boolean);
    const mean = (axis) => (known.length ? known.reduce((sum, p) => sum + p[axis], 0) / known.length : 0);
    const far = 50 + 9 * Math.sqrt(k);
    spot.set(i, { x: mean("x") + far * Math.cos(k * 2.4), y: mean("y") + far * Math.sin(k * 2.4) });
  });
  const all = [...fresh, ...nodes.filter((i) => !fresh.includes(i))];
  const [xs, ys, rs] = [all.map((i) => spot.get(i).x), all.map((i) => spot.get(i).y), all.map(radius)];
  for (let round = 0; round < 40; round++) {
    let still = true;
    for (let i = 0; i < fresh.length; i++) for (let j = 0; j < all.length; j++) {
      const [dx, dy, least] = [xs[i] - xs[j], ys[i] - ys[j], rs[i] + rs[j] + 16];
      const square = dx * dx + dy * dy;
      if (i === j || square >= least * least) continue;
      const distance = Math.sqrt(square);
      const push = (least - distance) / (distance || 1);
      xs[i] += (dx || 0.1 * i + 0.1) * push;
      ys[i] += (dy || 0.1 * j + 0.1) * push;
      still = false;
    }
    if (still) break;
  }
  fresh.forEach((i, k) => spot.set(i, { x: xs[k], y: ys[k] }));
}

const painted = { nodes: new Map(), edges: new Map() }; // id to what was last handed to the library, as text
const LATER = 90; // milliseconds by which the picture follows the panel, whose sentences are what was asked for
const AT_ONCE = 400; // edges handed over in one task
let pieces = []; // of what the picture still lacks, each a task of less than 50 ms, so that the page answers between them
let onPicture = () => {}; // what is done once the first picture stands

/** Draw a choice of nodes and edges. */
function draw(next) {
  settle(next.nodes, next.edges);
  drawn = next;
  if (!pieces.length) setTimeout(step, network ? LATER : 0);
  pieces = [plan];
}

/** Do one piece of what the picture lacks, and soon the next. */
function step() {
  pieces.shift()?.();
  if (pieces.length) setTimeout(step);
}

/** Bring the picture up to date at once. */
function paintNow() {
  while (pieces.length) pieces.shift()();
}

/** Find what the picture lacks. */
function plan() {
  const nodes = drawn.nodes.map((i) => ({ id: i, ...(moves && painted.nodes.has(i) ? {} : spot.get(i)), size: radius(i), shape: data.shapes[typeOf(i)], ...nodeLook(i) }));
  const edges = drawn.edges.map((e) => ({ id: e, from: data.a[e], to: data.b[e], ...edgeLook(e) }));
  const handed = [];
  for (let at = 0; at < edges.length; at += AT_ONCE) handed.push(() => hand("edges", edges.slice(at, at + AT_ONCE)));
  const gone = () => {
    drop("edges", drawn.edges); // first, since none may stay whose end goes
    drop("nodes", drawn.nodes);
  };
  const mark = () => {
    network.selectNodes(drawn.nodes.includes(state.node) ? [state.node] : []);
    network.redraw();
  };
  pieces = network ? [gone, () => hand("nodes", nodes), ...handed, mark] : [begin, () => { hand("nodes", nodes); onPicture(); }, ...handed, mark];
}

/** Take from the picture the nodes or the edges that are not among some. */
function drop(kind, kept) {
  const here = new Set(kept);
  const gone = [...painted[kind].keys()].filter((id) => !here.has(id));
  gone.forEach((id) => painted[kind].delete(id));
  if (gone.length) dataset[kind].remove(gone);
}

/** Hand the library what is new or has changed of the nodes or the edges since the last time. */
function hand(kind, items) {
  const changed = items.map((item) => [item, JSON.stringify(item)]).filter(([item, text]) => painted[kind].get(item.id) !== text);
  changed.forEach(([item, text]) => painted[kind].set(item.id, text));
  if (changed.length) dataset[kind].update(changed.map(([item]) => item));
}

function nodeLook(i) {
  const faded = lit && !lit.nodes.has(i);
  const colour = { background: colourOf(i), border: ink.paper };
  return { opacity: faded ? 0.14 : 1, borderWidth: 1.5, color: { ...colour, hover: { ...colour, border: ink.ink }, highlight: { ...colour, border: ink.ink } } };
}

function edgeLook(e) {
  const shown = lit?.edges.has(e);
  const said = Math.max(weights.sentences[e] - weights.lists[e], 0);
  const width = Math.min(0.7 + 0.9 * Math.log2(weights.articles[e] + said + 0.01), 7) + (shown ? 0.8 : 0);
  const opacity = shown ? 0.6 : lit && !state.ego ? 0.05 : Math.min(0.28 + 0.08 * (weights.articles[e] + said), 0.8);
  return { width, dashes: isCredit(e), color: { color: shown ? ink.accent : ink.edge, hover: ink.accent, highlight: ink.accent, opacity } };
}

/** Write labels at one size on the screen, the highest rank first, each where it touches no other. */
function writeLabels(context) {
  const scale = network.getScale();
  const height = 15 / scale;
  context.font = `${12.5 / scale}px ${getComputedStyle(document.body).fontFamily}`;
  context.textBaseline = "middle";
  context.textAlign = "center";
  context.lineJoin = "round";
  const [corner, end] = [network.DOMtoCanvas({ x: 0, y: 0 }), network.DOMtoCanvas({ x: canvas.clientWidth, y: canvas.clientHeight })];
  const seen = drawn.nodes.filter((i) => {
    const { x, y } = spot.get(i);
    return painted.nodes.has(i) && x > corner.x && x < end.x && y > corner.y && y < end.y;
  });
  const worth = (i) => (i === pointed ? -2 : lit?.nodes.has(i) ? -1 : 0);
  const turn = seen.filter((i) => !lit || lit.nodes.has(i) || i === pointed).sort((i, j) => worth(i) - worth(j) || i - j);
  const bodies = seen.map((i) => ({ ...box(spot.get(i).x, spot.get(i).y, radius(i) * 2, radius(i) * 2), i }));
  labels = [];
  for (const i of turn) {
    if (labels.length >= (moving ? LABELS / 3 : LABELS)) break;
    const text = data.name[i].length > 16 ? data.name[i].slice(0, 15) + "…" : data.name[i];
    const width = context.measureText(text).width + 6 / scale;
    const { x, y } = spot.get(i);
    const [off, aside] = [radius(i) + height * 0.62, radius(i) + width / 2 + 2 / scale];
    const places = [[x, y + off], [x + aside, y], [x - aside, y], [x, y - off]].map(([cx, cy]) => ({ ...box(cx, cy, width, height), x: cx, y: cy }));
    const inView = (p) => p.left > corner.x && p.right < end.x && p.top > corner.y && p.bottom < end.y;
    const clear = (p) => inView(p) && !labels.some((l) => touch(l, p));
    const free = places.find((p) => clear(p) && !bodies.some((b) => b.i !== i && touch(b, p)))
      ?? (i < LEADING ? places.find(clear) : undefined)
      ?? (i === pointed ? places[0] : undefined);
    if (free) labels.push({ ...free, i, text });
  }
  context.lineWidth = 3.5 / scale;
  for (const { x, y, text, i } of labels) {
    context.strokeStyle = ink.paper;
    context.fillStyle = i < LEADING || i === pointed || lit ? ink.ink : ink.soft;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

const box = (x, y, width, height) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
const touch = (p, q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;

/** Show some nodes, with room for the labels at the sides. */
function fit(animation, nodes = drawn.nodes, most = 1.6) {
  if (!nodes.length) return;
  const range = (axis) => nodes.reduce(([low, high], i) => [Math.min(low, spot.get(i)[axis] - radius(i)), Math.max(high, spot.get(i)[axis] + radius(i))], [Infinity, -Infinity]);
  const [[left, right], [top, bottom]] = [range("x"), range("y")];
  const room = [canvas.clientWidth - Math.min(130, canvas.clientWidth / 6), Math.max(canvas.clientHeight - 50, 100)];
  const scale = Math.min(room[0] / (right - left), room[1] / (bottom - top), most);
  network.moveTo({ position: { x: (left + right) / 2, y: (top + bottom) / 2 }, scale, animation });
}

/** The drawn node that lies nearest in a direction, -1 if there is none. */
function next(from, [dx, dy]) {
  const here = spot.get(from);
  let [best, least] = [-1, Infinity];
  for (const i of drawn.nodes) {
    const [x, y] = [spot.get(i).x - here.x, spot.get(i).y - here.y];
    const ahead = x * dx + y * dy;
    const cost = ahead + 2.5 * Math.abs(x * dy - y * dx);
    if (i !== from && ahead > 0 && cost < least) [best, least] = [i, cost];
  }
  return best;
}

/** Let forces move the picture, or stop them and keep the places that they have found. */
function move(on) {
  if (on === moves) return;
  moves = on;
  if (!on) for (const [i, place] of Object.entries(network.getPositions(drawn.nodes))) spot.set(Number(i), place);
  network.setOptions({ physics: { enabled: on, solver: "barnesHut", barnesHut: { springLength: 120, gravitationalConstant: -6000, avoidOverlap: 0.4 }, stabilization: false } });
}

/** Begin the picture and listen to it. */
function begin() {
  network = new vis.Network(canvas, dataset, store.options);
  canvas.firstElementChild.removeAttribute("tabindex"); // the stage takes the keys, and has a name
  network.on("beforeDrawing", () => { if (moves) for (const i of drawn.nodes) spot.set(i, network.getPosition(i)); });
  network.on("afterDrawing", writeLabels);
  network.on("hoverNode", ({ node }) => { pointed = node; canvas.style.cursor = "pointer"; network.redraw(); });
  network.on("blurNode", () => { pointed = -1; canvas.style.cursor = ""; network.redraw(); });
  network.on("hoverEdge", () => { canvas.style.cursor = "pointer"; });
  network.on("blurEdge", () => { canvas.style.cursor = ""; });
  network.on("dragStart", () => { moving = true; });
  network.on("dragEnd", ({ nodes }) => {
    moving = false;
    if (nodes.length) spot.set(nodes[0], network.getPosition(nodes[0]));
    network.redraw();
  });
  network.on("click", clicked);
}
