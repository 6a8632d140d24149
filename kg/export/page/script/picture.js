// The picture: draws a view by vis-network, writes names over it, and tells what lies under a pointer.
import { makeCamera } from "./camera.js";
import { hull, inner, toLine } from "./geometry.js";
import { placeLabels, touch } from "./labels.js";
import { OUTLINES, makeLooks } from "./looks.js";
import { rings, settle } from "./rings.js";

const LEADING = 12; // nodes whose names stand whatever they touch
const MUST = 26; // most companions that are brought out whose names stand whatever they touch
const LABELS = 400; // most names at rest; a fifth of them while the picture moves
const LETTERS = 16; // of a name that are written
const NEAR = { mouse: 12, touch: 24 }; // pixels around a node that are still its own
const LINE = { mouse: 6, touch: 12 }; // pixels beside an edge that are its own, where no node is near
const LATER = 60; // milliseconds by which the picture follows the panel, whose sentences are what was asked for
const AT_ONCE = 400; // edges handed over in one task
const HEIGHT = 17; // of a name, in pixels

const PATHS = Object.fromEntries(Object.entries(OUTLINES).map(([shape, d]) => [shape, new Path2D(d)]));

/**
 * Make the picture in a box of the page. `told.node(i, event)`, `told.edge(e)`, `told.nothing()` hear of clicks, `told.hover` of what lies under the
 * pointer: {node} or {edge} with the point, or null. `told.shown()` hears that another scene is in its frame; `told.covers()` tells what lies over the picture: boxes, and how far from the left, the top and the bottom; `told.line()` what stands upon a line.
 */
export function makePicture(canvas, graph, store, told) {
  const { data } = graph;
  const dataset = { nodes: new vis.DataSet(), edges: new vis.DataSet() };
  const places = new Map(store.first.nodes.map(({ id, x, y }) => [id, { x, y }])); // of the map; an ego network has its own
  const painted = { nodes: new Map(), edges: new Map() }; // id to what was last handed to the library, as text
  const widths = new Map(); // of names at their one size
  let spots = places;
  let [network, camera] = [null, null]; // made when the first picture is drawn
  let [view, looks, ink] = [null, null, {}];
  let pieces = []; // of what the picture still lacks, each a task of less than 50 ms, so that the page answers between them
  let labels = []; // that stand, in pixels of the canvas
  let shining = new Set(); // nodes that a search lights up
  let [hovered, moving, moves, fitted] = [null, false, false, true];
  let due = false; // has another scene to be fitted into the frame, whatever is drawn before it is?

  const spotOf = (i) => spots.get(i);
  /** A point of the map on the canvas, in pixels. */
  const onCanvas = ({ x, y }) => {
    const [scale, middle] = [network.getScale(), network.getViewPosition()];
    return { x: (x - middle.x) * scale + canvas.clientWidth / 2, y: (y - middle.y) * scale + canvas.clientHeight / 2 };
  };
  const bodies = () => view.nodes.filter((i) => painted.nodes.has(i)).map((i) => ({ i, ...onCanvas(spots.get(i)), radius: looks.radius(i) * network.getScale() }));

  /** Draw a view; `fresh` if it is another scene, which is fitted into the frame. */
  function draw(next, theme, fresh) {
    [view, ink] = [next, theme];
    spots = view.state.ego && view.state.node >= 0 ? rings(graph, view, view.state.node) : places;
    settle(data, view, spots);
    looks = makeLooks(graph, view, ink, spotOf, whole(view.nodes, () => 20).scale);
    hovered = null;
    told.hover(null);
    shining = new Set();
    if (!pieces.length) setTimeout(step, network ? LATER : 0);
    due ||= fresh;
    pieces = [plan];
  }

  function step() {
    pieces.shift()?.();
    if (pieces.length) setTimeout(step);
  }

  /** Bring the picture up to date at once. */
  const now = () => { while (pieces.length) pieces.shift()(); };

  /** Find what the picture lacks. */
  function plan() {
    const pinned = view.state.pin;
    const nodes = view.nodes.map((i) => ({ id: i, ...(moves && painted.nodes.has(i) ? {} : spots.get(i)), size: looks.radius(i), shape: data.shapes[graph.typeOf(i)], ...nodeLook(i), fixed: pinned.has(i) }));
    const edges = view.edges.map((e) => {
      const { width, opacity, colour, dashes } = looks.line(e);
      return { id: e, from: data.a[e], to: data.b[e], width, dashes, color: { color: colour, opacity } };
    });
    const handed = [];
    for (let at = 0; at < edges.length; at += AT_ONCE) handed.push(() => hand("edges", edges.slice(at, at + AT_ONCE)));
    const gone = () => {
      drop("edges", view.edges); // first, since none may stay whose end goes
      drop("nodes", view.nodes);
    };
    const show = () => {
      if (!due) return;
      due = false;
      fit();
      told.shown();
    };
    const end = () => {
      show();
      network.redraw();
    };
    pieces = network ? [gone, () => hand("nodes", nodes), ...handed, end] : [begin, () => { hand("nodes", nodes); show(); }, ...handed, () => network.redraw()];
  }

  const nodeLook = (i) => ({ opacity: looks.opacity(i), borderWidth: view.state.pin.has(i) || view.chosen.includes(i) ? 2.5 : 1.5, color: { background: looks.colour(i), border: view.state.pin.has(i) || view.chosen.includes(i) || view.state.sel.has(i) ? ink.ink : ink.paper } });

  /** Take from the picture the nodes or the edges that are not among some. */
  function drop(kind, kept) {
    const here = new Set(kept);
    const gone = [...painted[kind].keys()].filter((id) => !here.has(id));
    gone.forEach((id) => painted[kind].delete(id));
    if (gone.length) dataset[kind].remove(gone);
  }

  /** Hand the library what is new or has changed of the nodes or the edges since the last time. */
  function hand(kind, all) {
    const changed = all.map((one) => [one, JSON.stringify(one)]).filter(([one, text]) => painted[kind].get(one.id) !== text);
    changed.forEach(([one, text]) => painted[kind].set(one.id, text));
    if (changed.length) dataset[kind].update(changed.map(([one]) => one));
  }

  /** Draw in pixels of the canvas, whatever the camera. */
  function inPixels(context, act) {
    const ratio = context.canvas.width / canvas.clientWidth;
    context.save();
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    act(context);
    context.restore();
  }

  /** Soft grounds under the communities that are named: the hull of their inner members. */
  function paintGrounds(context) {
    if (!view || view.state.ego || view.state.colour !== "community" || view.state.links !== "together") return;
    for (const { number, members } of view.groups) {
      if (view.lit && view.state.group !== number) continue;
      const outline = hull(inner(members.map(spotOf)));
      if (outline.length < 3) continue;
      context.beginPath();
      outline.forEach(({ x, y }, k) => (k ? context.lineTo(x, y) : context.moveTo(x, y)));
      context.closePath();
      [context.lineJoin, context.lineWidth] = ["round", 64];
      context.fillStyle = context.strokeStyle = `color-mix(in srgb, ${looks.coloured.get(number)} ${view.state.group === number ? 16 : 7}%, ${ink.paper})`; // opaque: the rim lies on the filling
      context.fill();
      context.stroke();
    }
  }

  const widthOf = (context, text) => {
    if (!widths.has(text)) widths.set(text, context.measureText(text).width + 6);
    return widths.get(text);
  };
  const written = (i) => (graph.nameOf(i).length > LETTERS ? graph.nameOf(i).slice(0, LETTERS - 1) + "…" : graph.nameOf(i));

  /** Place the names, and paint what the pointer lights up over the rest. */
  function paintOver(context) {
    context.font = `13px ${getComputedStyle(document.body).fontFamily}`;
    [context.textBaseline, context.textAlign, context.lineJoin] = ["middle", "center", "round"];
    const seen = bodies().filter(({ x, y }) => x > 0 && y > 0 && x < canvas.clientWidth && y < canvas.clientHeight);
    const lead = new Set(view.nodes.slice().sort((i, j) => i - j).slice(0, LEADING));
    const near = hovered?.node !== undefined ? neighbourhood(hovered.node) : shining.size ? shining : null;
    const worth = (i) => (view.chosen.includes(i) ? -3 : view.state.pin.has(i) || view.lit?.strong.has(i) ? -1 : 0);
    const gathered = view.state.sel.size > 0 && !view.chosen.length; // names stay while a reader chooses several
    const few = view.lit && view.lit.strong.size <= MUST;
    const named = (i) => !view.lit || view.state.ego || gathered || view.lit.strong.has(i) || view.state.pin.has(i) || view.lit.weak.has(i);
    const rank = new Map(view.around.map((e, k) => [graph.otherEnd(e, view.state.node), k]));
    const label = (body, must) => ({ ...body, text: written(body.i), width: widthOf(context, written(body.i)), must });
    const turn = seen.filter(({ i }) => named(i)).sort((p, q) => worth(p.i) - worth(q.i) || (rank.get(p.i) ?? 1e6) - (rank.get(q.i) ?? 1e6) || p.i - q.i)
      .map((body) => label(body, (!view.lit && lead.has(body.i)) || view.state.sel.has(body.i) || worth(body.i) === -3 || (few && view.lit.strong.has(body.i))));
    const frame = { room: { left: 2, top: 2, right: canvas.clientWidth - 2, bottom: canvas.clientHeight - 2 }, height: HEIGHT, most: moving ? LABELS / 5 : LABELS };
    const { boxes: covers } = told.covers();
    labels = placeLabels({ turn, bodies: seen, covers, ...frame });
    if (near) { // names that stand keep their places: one that moved away from under the pointer could not be clicked
      const isNear = (i) => near.has(i) || i === hovered?.node;
      const kept = labels.filter(({ i }) => isNear(i));
      const held = new Set(kept.map(({ i }) => i));
      const more = placeLabels({ turn: seen.filter(({ i }) => isNear(i) && !held.has(i)).map((body) => label(body, body.i === hovered?.node)), bodies: seen, covers: [...covers, ...kept], ...frame });
      labels = [...kept, ...more, ...labels.filter((l) => !isNear(l.i) && !more.some((m) => touch(l, m)))];
    }
    if (hovered || shining.size) paintHovered(context, near);
    for (const { x, y, text, i } of labels) {
      context.globalAlpha = near && !near.has(i) && i !== hovered?.node ? 0.25 : view.lit?.weak.has(i) && !view.lit.strong.has(i) && !near?.has(i) ? 0.6 : 1;
      [context.lineWidth, context.strokeStyle] = [3.5, ink.paper];
      context.fillStyle = lead.has(i) || worth(i) < 0 || near?.has(i) || i === hovered?.node ? ink.ink : ink.soft;
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
    context.globalAlpha = 1;
    writeLines(context);
  }

  /** Write upon the lines of posts or events that are lit what they are and when, where nothing stands. */
  function writeLines(context) {
    context.font = `11px ${getComputedStyle(document.body).fontFamily}`;
    const taken = [...labels];
    for (const e of view.lit?.edges ?? []) {
      if (!graph.isTyped(e) || moving) continue;
      const [text, p, q] = [told.line(e), onCanvas(spotOf(data.a[e])), onCanvas(spotOf(data.b[e]))];
      const [x, y, wide] = [(p.x + q.x) / 2, (p.y + q.y) / 2, context.measureText(text).width];
      const box = { left: x - wide / 2, right: x + wide / 2, top: y - 8, bottom: y + 8 };
      if (taken.some((other) => touch(other, box))) continue;
      taken.push(box);
      [context.lineWidth, context.strokeStyle, context.fillStyle] = [3.5, ink.paper, ink.accent];
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
  }

  const neighbourhood = (i) => new Set(view.edges.filter((e) => data.a[e] === i || data.b[e] === i).map((e) => graph.otherEnd(e, i)));

  /** What the pointer is on, over a veil: a node with its neighbours, or an edge with its ends. */
  function paintHovered(context, near) {
    const edges = hovered?.edge !== undefined ? [hovered.edge] : hovered ? view.edges.filter((e) => data.a[e] === hovered.node || data.b[e] === hovered.node) : [];
    if (near) {
      [context.globalAlpha, context.fillStyle] = [0.72, ink.paper];
      context.fillRect(0, 0, canvas.clientWidth, canvas.clientHeight);
    }
    const scale = network.getScale();
    for (const e of edges) {
      const [p, q] = [onCanvas(spotOf(data.a[e])), onCanvas(spotOf(data.b[e]))];
      [context.globalAlpha, context.strokeStyle, context.lineWidth] = [0.75, ink.accent, Math.max(looks.line(e).width * scale, 1.2) + (near ? 0 : 1.5)];
      context.beginPath();
      context.moveTo(p.x, p.y);
      context.lineTo(q.x, q.y);
      context.stroke();
    }
    context.globalAlpha = 1;
    const nodes = [...(near ?? []), ...(hovered?.node === undefined ? [] : [hovered.node]), ...(hovered?.edge === undefined ? [] : [data.a[hovered.edge], data.b[hovered.edge]])];
    for (const i of nodes) if (painted.nodes.has(i)) paintNode(context, i, scale);
  }

  function paintNode(context, i, scale) {
    const [{ x, y }, size] = [onCanvas(spotOf(i)), (looks.radius(i) * scale) / 7.2];
    context.save();
    context.translate(x - 8 * size, y - 8 * size);
    context.scale(size, size);
    context.fillStyle = looks.colour(i);
    context.fill(PATHS[data.shapes[graph.typeOf(i)]]);
    if (i === hovered?.node) { [context.strokeStyle, context.lineWidth] = [ink.ink, 2 / size]; context.stroke(PATHS[data.shapes[graph.typeOf(i)]]); }
    context.restore();
  }

  /** What can be pointed at where the camera stands: the bodies of nodes, and the lines of the edges that are not faded. */
  function targets() {
    const at = new Map(bodies().map((body) => [body.i, body]));
    const edges = view.edges.filter((e) => at.has(data.a[e]) && at.has(data.b[e]) && (!view.lit || view.lit.edges.has(e) || view.state.ego));
    return { bodies: [...at.values()], lines: edges.map((e) => [e, at.get(data.a[e]), at.get(data.b[e])]) };
  }

  /** What lies at a point of the canvas: a name's or a body's node, a node near by, an edge, or nothing. */
  function hit(point, pointer = "mouse", under = view && network ? targets() : null) {
    if (!under) return null;
    const name = labels.find((l) => point.x >= l.left && point.x <= l.right && point.y >= l.top && point.y <= l.bottom);
    if (name) return { node: name.i };
    let [node, least] = [-1, NEAR[pointer]];
    for (const { i, x, y, radius } of under.bodies) {
      const distance = Math.hypot(x - point.x, y - point.y) - radius;
      if (distance <= least) [node, least] = [i, distance];
    }
    if (node >= 0) return { node };
    let [edge, shortest] = [-1, LINE[pointer]];
    for (const [e, p, q] of under.lines) {
      const distance = toLine(point, p, q);
      if (distance < shortest) [edge, shortest] = [e, distance];
    }
    return edge < 0 ? null : { edge };
  }

  function hover(point) {
    const next = point && !moving ? hit(point) : null;
    if (next?.node !== hovered?.node || next?.edge !== hovered?.edge) {
      hovered = next;
      canvas.style.cursor = next ? "pointer" : "";
      network?.redraw();
    }
    told.hover(next && { ...next, ...point });
  }

  /** Show some nodes, with room for the names at the sides. */
  function fit(milliseconds = 0, nodes = view.nodes, most = 1.6) {
    if (!nodes.length || !network || !canvas.clientWidth) return; // on paper there is none
    fitted = nodes === view.nodes;
    camera.to(whole(nodes, looks.radius, most), milliseconds);
  }

  /** Where the camera sees some nodes, with room for names. */
  function whole(nodes, radius, most = 1.6) {
    const range = (axis) => nodes.reduce(([low, high], i) => [Math.min(low, spotOf(i)[axis] - radius(i)), Math.max(high, spotOf(i)[axis] + radius(i))], [Infinity, -Infinity]);
    const [[left, right], [top, bottom]] = [range("x"), range("y")];
    const { left: covered, top: above, bottom: below } = told.covers();
    const room = [canvas.clientWidth - covered - Math.min(130, canvas.clientWidth / 6), Math.max(canvas.clientHeight - 50 - above - below, 100)];
    const scale = nodes.length ? Math.min(room[0] / (right - left), room[1] / (bottom - top), most) : 1;
    return { scale, position: { x: (left + right) / 2 - covered / 2 / scale, y: (top + bottom) / 2 + (below - above) / 2 / scale } };
  }

  /** Move only if not all of some nodes are well inside the picture, or if it is smaller than a scale. */
  function bringIntoView(nodes, milliseconds, least = 0) {
    const margin = Math.min(60, canvas.clientWidth / 8, canvas.clientHeight / 8);
    const { bottom: below } = told.covers();
    const seen = nodes.every((i) => {
      const { x, y } = onCanvas(spotOf(i));
      return x > margin && x < canvas.clientWidth - margin && y > margin && y < canvas.clientHeight - margin - below;
    });
    if (!seen || camera.scale() < least) fit(milliseconds, nodes, Math.max(network.getScale(), 0.8));
  }

  /** The drawn node that lies nearest in a direction, -1 if there is none. */
  function next(from, [dx, dy]) {
    const here = spotOf(from);
    let [best, least] = [-1, Infinity];
    for (const i of view.nodes) {
      const [x, y] = [spotOf(i).x - here.x, spotOf(i).y - here.y];
      const ahead = x * dx + y * dy;
      const cost = ahead + 2.5 * Math.abs(x * dy - y * dx);
      if (i !== from && ahead > 0 && cost < least) [best, least] = [i, cost];
    }
    return best;
  }

  /** Let forces move the picture, or stop them and keep the places that they have found. */
  function move(on) {
    if (on === moves || !network) return;
    moves = on;
    if (!on) keepPlaces(view.nodes);
    network.setOptions({ physics: { enabled: on, solver: "barnesHut", barnesHut: { springLength: 120, gravitationalConstant: -6000, avoidOverlap: 0.4 }, stabilization: false } });
  }
  const keepPlaces = (nodes) => { for (const [i, place] of Object.entries(network.getPositions(nodes))) spots.set(Number(i), place); };

  /** Begin the picture and listen to it. */
  function begin() {
    network = new vis.Network(canvas, dataset, store.options);
    camera = makeCamera(network);
    canvas.firstElementChild.removeAttribute("tabindex"); // the stage takes the keys, and has a name
    network.on("beforeDrawing", (context) => {
      if (moves) keepPlaces(view.nodes);
      paintGrounds(context);
    });
    network.on("afterDrawing", (context) => inPixels(context, paintOver));
    network.on("dragStart", () => { moving = true; fitted = false; camera.stop(); hover(null); });
    network.on("dragEnd", ({ nodes }) => {
      moving = false;
      if (nodes.length) keepPlaces(nodes);
      network.unselectAll();
      network.redraw();
    });
    network.on("zoom", () => { fitted = false; camera.stop(); hover(null); });
    network.on("resize", () => { if (fitted) fit(); });
    network.on("click", ({ pointer, event }) => {
      const found = hit(pointer.DOM, event.pointerType === "touch" ? "touch" : "mouse");
      network.unselectAll();
      if (found?.node !== undefined) told.node(found.node, event.srcEvent ?? event);
      else if (found) told.edge(found.edge);
      else told.nothing();
    });
    canvas.addEventListener("pointermove", (event) => {
      if (event.pointerType === "touch") return;
      const frame = canvas.getBoundingClientRect();
      hover({ x: event.clientX - frame.left, y: event.clientY - frame.top });
    });
    canvas.addEventListener("pointerleave", () => hover(null));
  }

  const onScreen = ({ x, y }) => {
    const frame = canvas.getBoundingClientRect();
    return { x: frame.left + x, y: frame.top + y };
  };

  /** A point of an edge, on the screen, where a click finds the edge, if possible a pixel beside it too; null if it is covered all along. */
  function pointOf(e) {
    now();
    const under = targets();
    const line = under.lines.find(([other]) => other === e);
    if (!line) return null;
    const [, p, q] = line;
    const inside = ({ x, y }, box) => x > box.left && x < box.right && y > box.top && y < box.bottom;
    const [frame, { boxes }] = [{ left: 0, top: 0, right: canvas.clientWidth, bottom: canvas.clientHeight }, told.covers()];
    const seen = (point) => inside(point, frame) && !boxes.some((box) => inside(point, box));
    const finds = ({ x, y }) => hit({ x, y }, "mouse", under)?.edge === e;
    const points = Array.from({ length: 80 }, (_, k) => 0.5 + (k % 2 ? 1 : -1) * 0.006 * k).map((t) => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t }));
    const free = points.filter((point) => seen(point) && finds(point));
    const wide = free.find(({ x, y }) => [[-1, -1], [1, 1], [-1, 1], [1, -1]].every(([dx, dy]) => finds({ x: x + dx, y: y + dy })));
    return free.length ? onScreen(wide ?? free[0]) : null;
  }

  return Object.freeze({
    draw, now, fit, bringIntoView,
    /** Light up some nodes over the rest until the next view. */
    shine: (nodes) => { shining = new Set(nodes.filter((i) => painted.nodes.has(i))); network?.redraw(); },
    refit: () => { if (fitted) fit(); },
    next, move, hit, pointOf, spotOf,
    moves: () => moves,
    isReady: () => network !== null && labels.length > 0,
    /** Does it show the whole view, at rest? */
    isStill: () => network !== null && !pieces.length && camera.isStill(),
    looks: () => looks,
    scale: () => network?.getScale() ?? 1,
    zoom: (factor, milliseconds) => { fitted = false; camera.to({ scale: camera.scale() * factor }, milliseconds); },
    centre: (i, scale) => camera.to({ position: spotOf(i), scale }),
    labels: () => labels,
    point: (i) => ({ ...onScreen(onCanvas(spotOf(i))), radius: looks.radius(i) * network.getScale() }),
    onScreen,
    /** A point of the canvas, in pixels, on the map. */
    toMap: ({ x, y }) => {
      const [scale, middle] = [network.getScale(), network.getViewPosition()];
      return { x: (x - canvas.clientWidth / 2) / scale + middle.x, y: (y - canvas.clientHeight / 2) / scale + middle.y };
    },
    sheet: () => canvas.querySelector("canvas"),
  });
}
