// The picture: which nodes and edges are drawn, where, how, and their labels. Node numbers are ranks.
const SHAPES = { official: "dot", agency: "square", company: "diamond", district: "triangle", person: "triangleDown", institution: "hexagon" };
const NEAR = 150; // most neighbours that come with a chosen node
const LABELS = 120; // most labels at rest; a third of them while the picture moves
const canvas = document.getElementById("canvas");
const dataset = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
const spot = new Map(first.nodes.map(({ id, x, y }) => [id, { x, y }]));
const network = new vis.Network(canvas, dataset, read("options"));
const radius = (i) => Math.min(5 + 2.1 * Math.sqrt(data.mentions[i]), 30);
const ink = {};
let drawn = { nodes: [], edges: [] };
let lit = null; // {nodes: Set, edges: Set} that a choice lights up, the rest fades
let pointed = -1; // the node under the pointer
let moving = false;
let labels = []; // rectangles of the labels that stand, in canvas units

/** Read the colours of the theme; they stand in the style sheet. */
function readInk() {
  const style = getComputedStyle(document.documentElement);
  for (const name of ["paper", "ink", "soft", "edge", "accent"]) ink[name] = style.getPropertyValue("--" + name).trim();
}

/** The strongest edges among some nodes, as the file ranks them; with all those of `whole`. */
function strongest(inside, most, whole = -1) {
  const edges = [];
  for (let e = 0; e < data.a.length; e++) {
    const [a, b] = [data.a[e], data.b[e]];
    if (inside.has(a) && inside.has(b) && (edges.length < most || a === whole || b === whole)) edges.push(e);
  }
  return edges;
}

/** What is drawn: the backbone of the types that are on, or the surroundings of one node; a chosen node always. */
function choose(types, chosen, ego) {
  const near = chosen < 0 ? [] : edgesOf[chosen].map((e) => otherEnd(e, chosen)).filter((i) => types.has(typeOf(i))).slice(0, NEAR);
  let nodes;
  if (ego && chosen >= 0) nodes = new Set([chosen, ...near]);
  else {
    const ranked = data.name.map((_, i) => i).filter((i) => types.has(typeOf(i)) && edgesOf[i].length);
    nodes = new Set(ranked.slice(0, data.limit.nodes));
    if (chosen >= 0 && !nodes.has(chosen)) [chosen, ...near].forEach((i) => nodes.add(i));
  }
  return { nodes: [...nodes], edges: strongest(nodes, Math.min(data.limit.edges, data.limit.each * nodes.size), chosen) };
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
  for (let round = 0; round < 40; round++) {
    for (const i of fresh) for (const j of nodes) {
      const [p, q] = [spot.get(i), spot.get(j)];
      const [dx, dy] = [p.x - q.x, p.y - q.y];
      const [distance, least] = [Math.hypot(dx, dy), radius(i) + radius(j) + 16];
      if (i === j || distance >= least) continue;
      const push = (least - distance) / (distance || 1);
      p.x += (dx || 0.1 * i) * push;
      p.y += (dy || 0.1 * j) * push;
    }
  }
}

/** Draw a choice of nodes and edges. */
function draw(next) {
  settle(next.nodes, next.edges);
  drawn = next;
  dataset.edges.clear();
  dataset.nodes.clear();
  dataset.nodes.add(drawn.nodes.map((i) => ({ id: i, ...spot.get(i), size: radius(i), shape: SHAPES[typeOf(i)], ...nodeLook(i) })));
  dataset.edges.add(drawn.edges.map((e) => ({ id: e, from: data.a[e], to: data.b[e], ...edgeLook(e) })));
}

function nodeLook(i) {
  const faded = lit && !lit.nodes.has(i);
  const colour = { background: data.colours[typeOf(i)], border: ink.paper };
  return { opacity: faded ? 0.14 : 1, borderWidth: 1.5, color: { ...colour, hover: { ...colour, border: ink.ink }, highlight: { ...colour, border: ink.ink } } };
}

function edgeLook(e) {
  const shown = lit?.edges.has(e);
  const said = data.sentences[e] - data.lists[e];
  const width = Math.min(0.7 + 0.9 * Math.log2(data.weight[e] + said), 7) + (shown ? 0.8 : 0);
  const opacity = shown ? 0.6 : lit ? 0.05 : Math.min(0.28 + 0.08 * (data.weight[e] + said), 0.8);
  return { width, color: { color: shown ? ink.accent : ink.edge, hover: ink.accent, highlight: ink.accent, opacity } };
}

/** Light up some nodes and edges and fade the rest; null lights all. */
function light(next) {
  lit = next;
  dataset.nodes.update(drawn.nodes.map((i) => ({ id: i, ...nodeLook(i) })));
  dataset.edges.update(drawn.edges.map((e) => ({ id: e, ...edgeLook(e) })));
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
    return x > corner.x && x < end.x && y > corner.y && y < end.y;
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
    const free = places.find((p) => inView(p) && !labels.some((l) => touch(l, p)) && !bodies.some((b) => b.i !== i && touch(b, p)))
      ?? (i === pointed ? places[0] : undefined);
    if (free) labels.push({ ...free, i, text });
  }
  context.lineWidth = 3.5 / scale;
  for (const { x, y, text, i } of labels) {
    context.strokeStyle = ink.paper;
    context.fillStyle = i < 12 || i === pointed || lit ? ink.ink : ink.soft;
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }
}

const box = (x, y, width, height) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });
const touch = (p, q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;

/** Show all that is drawn, with room for the labels at the sides. */
function fit(animation) {
  if (!drawn.nodes.length) return;
  const range = (axis) => drawn.nodes.reduce(([low, high], i) => [Math.min(low, spot.get(i)[axis] - radius(i)), Math.max(high, spot.get(i)[axis] + radius(i))], [Infinity, -Infinity]);
  const [[left, right], [top, bottom]] = [range("x"), range("y")];
  const room = [canvas.clientWidth - Math.min(130, canvas.clientWidth / 6), Math.max(canvas.clientHeight - 50, 100)];
  const scale = Math.min(room[0] / (right - left), room[1] / (bottom - top), 1.6);
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
