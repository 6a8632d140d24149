// Chains of co-mention: the direct link, and several ways around it, the hubs dear. Pure: view in, edges out.

const HUB = 3; // what it costs to pass through a node that is linked with all, a step by one article costing 1

/** A binary heap of [key, value] pairs: put one in, take the least out. */
function put(heap, item) {
  let k = heap.push(item) - 1;
  for (let up; k && heap[(up = (k - 1) >> 1)][0] > item[0]; k = up) [heap[k], heap[up]] = [heap[up], heap[k]];
}

function take(heap) {
  const [least, last] = [heap[0], heap.pop()];
  if (!heap.length) return least;
  heap[0] = last;
  for (let k = 0, low; (low = 2 * k + 1) < heap.length; k = low) {
    if (low + 1 < heap.length && heap[low + 1][0] < heap[low][0]) low++;
    if (heap[k][0] <= heap[low][0]) break;
    [heap[k], heap[low]] = [heap[low], heap[k]];
  }
  return least;
}

/**
 * The cheapest chain of edges between two nodes, null if none. A step costs the inverse of its weight, and to pass through a
 * node costs by the share of all nodes that it is linked with: a city that appears with everybody tells nothing of two of them.
 */
function cheapest(graph, view, [from, to], may) {
  const cost = new Map([[from, 0]]);
  const linked = graph.edgesOf.filter((edges) => edges.length).length;
  const [via, done, heap] = [new Map(), new Set(), [[0, from]]];
  while (heap.length) {
    const [far, i] = take(heap);
    if (done.has(i)) continue;
    if (i === to) break;
    done.add(i);
    const toll = i === from ? 0 : (HUB * graph.edgesOf[i].length) / linked;
    for (const e of graph.edgesOf[i]) {
      const j = graph.otherEnd(e, i);
      if (!view.passes(e) || !may(e, j)) continue;
      const next = far + toll + 1 / view.weight(e);
      if (next < (cost.get(j) ?? Infinity)) { cost.set(j, next); via.set(j, e); put(heap, [next, j]); }
    }
  }
  if (!via.has(to)) return null;
  const edges = [];
  for (let i = to; i !== from; i = graph.otherEnd(edges[0], i)) edges.unshift(via.get(i));
  return edges;
}

/** The nodes along a chain of edges, its first included. */
export function nodesAlong(graph, from, edges) {
  const nodes = [from];
  for (const e of edges) nodes.push(graph.otherEnd(e, nodes.at(-1)));
  return nodes;
}

/** Chains between two nodes: the direct link first where there is one, those that the database has told, and further ones that pass through other nodes. */
export function chains(graph, view, [from, to], not, most = 4) {
  const direct = graph.edgeOf(from, to);
  const found = direct !== undefined && view.passes(direct) ? [[direct]] : [];
  const used = new Set(not);
  for (const told of graph.waysBetween(from, to)) {
    const edges = graph.data.a[told[0]] === from || graph.data.b[told[0]] === from ? told : told.toReversed();
    const between = nodesAlong(graph, from, edges).slice(1, -1);
    if (!between.length || !edges.every(view.passes) || between.some((i) => used.has(i))) continue;
    found.push(edges);
    between.forEach((i) => used.add(i));
  }
  while (found.length < most) {
    // Who wrote of two does not link them: a credit is a step only where a reporter is an end.
    const next = cheapest(graph, view, [from, to], (e, j) => e !== direct && !used.has(j) && (!graph.isCredit(e) || from === graph.data.b[e] || to === graph.data.b[e]));
    if (!next) break;
    found.push(next);
    nodesAlong(graph, from, next).slice(1, -1).forEach((i) => used.add(i));
  }
  return found;
}

/** Nodes linked with both of two others, the closest first: [node, edge to one, edge to the other]. */
export function companionsOfBoth(graph, view, one, other) {
  const edges = new Map(graph.edgesOf[one].filter(view.passes).map((e) => [graph.otherEnd(e, one), e]));
  const least = ([, e, f]) => Math.min(view.weight(e), view.weight(f));
  return graph.edgesOf[other].filter((e) => view.passes(e) && edges.has(graph.otherEnd(e, other)))
    .map((e) => [graph.otherEnd(e, other), edges.get(graph.otherEnd(e, other)), e])
    .sort((x, y) => least(y) - least(x) || x[0] - y[0]);
}
