// Places that the page finds itself: the surroundings of one node in rings, and new nodes beside what they are linked with.
const ROOM = 64; // between two neighbours on a ring, and between rings: names need it
const FIRST = 130; // radius of the first ring
const NEAR = 150; // places that are tried for a roomy one
const GAP = 48; // least distance of two nodes, as in `kg.export.layout`

/**
 * Places of an ego network: the centre in the middle, rings by steps, on each ring a sector for each type, the closest of a
 * type on the inner ring. What is two steps away stands outside, near what it is linked with.
 */
export function rings(graph, view, centre) {
  const steps = new Map([[centre, 0], ...view.around.map((e) => [graph.otherEnd(e, centre), 1])]);
  const spots = new Map([[centre, { x: 0, y: 0 }]]);
  const [first, second] = [1, 2].map((far) => view.nodes.filter((i) => i !== centre && (steps.get(i) ?? 2) === far));
  const tie = new Map(view.around.map((e) => [graph.otherEnd(e, centre), view.tie(e)]));
  const outer = place(sectors(graph, first, (i) => -(tie.get(i) ?? 0)), FIRST, spots);
  if (second.length) {
    const angle = new Map(second.map((i) => [i, meanAngle(graph, i, spots)]));
    const sorted = second.sort((i, j) => angle.get(i) - angle.get(j));
    circle(sorted, outer + ROOM, spots);
  }
  return spots;
}

/** Nodes by type, each list in an order; the share of the circle that each gets. */
function sectors(graph, nodes, order) {
  return graph.data.types.map((type) => nodes.filter((i) => graph.typeOf(i) === type).sort((i, j) => order(i) - order(j) || i - j)).filter((all) => all.length);
}

/** Fill rings from the inside, each sector its own; return the radius of the outermost. */
function place(all, radius, spots) {
  const count = all.reduce((sum, list) => sum + list.length, 0);
  let from = -Math.PI / 2;
  let outermost = radius;
  for (const list of all) {
    const wide = (2 * Math.PI * list.length) / Math.max(count, 1);
    let [at, far] = [0, radius];
    while (at < list.length) {
      const room = Math.max(1, Math.floor((wide * far) / ROOM));
      const here = list.slice(at, at + room);
      here.forEach((i, k) => {
        const angle = from + (wide * (k + 0.5)) / here.length;
        spots.set(i, { x: 1.25 * far * Math.cos(angle), y: far * Math.sin(angle) });
      });
      at += here.length;
      outermost = Math.max(outermost, far);
      far += ROOM;
    }
    from += wide;
  }
  return outermost;
}

/** Nodes around a circle as near to their order as its room lets them. */
function circle(nodes, radius, spots) {
  let [at, far] = [0, radius];
  while (at < nodes.length) {
    const room = Math.floor((2 * Math.PI * far) / ROOM);
    const rings = Math.ceil((nodes.length - at) / room);
    const here = nodes.filter((_, k) => k >= at && (k - at) % rings === 0).slice(0, room);
    const picked = rings > 1 ? here : nodes.slice(at);
    picked.forEach((i, k) => {
      const angle = -Math.PI + (2 * Math.PI * (k + 0.5)) / picked.length;
      spots.set(i, { x: 1.25 * far * Math.cos(angle), y: far * Math.sin(angle) });
    });
    if (rings === 1) break;
    nodes = nodes.filter((i) => !spots.has(i));
    at = 0;
    far += ROOM;
  }
}

function meanAngle(graph, i, spots) {
  const near = graph.edgesOf[i].map((e) => spots.get(graph.otherEnd(e, i))).filter((p) => p && (p.x || p.y));
  const sum = near.reduce(([x, y], p) => { const far = Math.hypot(p.x, p.y); return [x + p.x / far, y + p.y / far]; }, [0, 0]);
  return Math.atan2(sum[1], sum[0]);
}

/** Find places for nodes that have none: as near to what they are linked with as there is room. */
export function settle(data, view, spots) {
  const fresh = view.nodes.filter((i) => !spots.has(i));
  if (!fresh.length) return;
  const linked = new Map(fresh.map((i) => [i, []]));
  for (const e of view.edges) {
    linked.get(data.a[e])?.push(data.b[e]);
    linked.get(data.b[e])?.push(data.a[e]);
  }
  const taken = new Map(); // points by cells as wide as the gap
  const cell = ({ x, y }) => [Math.floor(x / GAP), Math.floor(y / GAP)];
  const take = (p) => { const key = cell(p).join(); if (taken.has(key)) taken.get(key).push(p); else taken.set(key, [p]); };
  const free = (p, gap) => {
    const [x, y] = cell(p);
    for (let dx = -2; dx <= 2; dx++) for (let dy = -2; dy <= 2; dy++) if (taken.get(`${x + dx},${y + dy}`)?.some((q) => Math.hypot(p.x - q.x, p.y - q.y) < gap)) return false;
    return true;
  };
  spots.forEach(take);
  for (const i of fresh) {
    const known = linked.get(i).map((j) => spots.get(j)).filter(Boolean);
    const mean = (axis) => (known.length ? known.reduce((sum, p) => sum + p[axis], 0) / known.length : 0);
    const [x, y] = [mean("x"), mean("y")];
    const around = (k) => ({ x: x + 12 * Math.sqrt(k) * Math.cos(k * 2.4), y: y + 12 * Math.sqrt(k) * Math.sin(k * 2.4) });
    let k = 0;
    while (k < NEAR && !free(around(k), 2 * GAP)) k++; // with room for its edges where that is near
    if (k === NEAR) for (k = 0; !free(around(k), GAP);) k++;
    const spot = around(k);
    spots.set(i, spot);
    take(spot);
  }
}
