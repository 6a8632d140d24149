// One immutable view of the graph under a state: every number, list, size, edge and panel comes from it.
import { CO_MENTION, POST } from "./graph.js";
import { chains, nodesAlong } from "./paths.js";

const NEAR = 150; // most neighbours that come with a chosen node
const STRONG = 12; // neighbours of a chosen node that are drawn strong; "show more" adds as many
const GROUPS = 10; // communities that have a colour and a name

/** Make `select` for a graph: state in, view out. */
export function makeSelect(graph, first, count, months) {
  const firstNodes = first.nodes.map((n) => n.id);
  const firstEdges = first.edges.map((e) => e.id);
  const hubs = new Set(graph.data.hubs);
  return (state) => select({ graph, firstNodes, firstEdges, hubs, count, months }, state);
}

function select(around, state) {
  const { graph, hubs, count } = around;
  const { data } = graph;
  if (state.types.has("reporter")) graph.addCredits();
  graph.typedEdges(state.links);
  const counts = count(state);
  const before = state.less ? count({ ...state, from: state.less.split("..")[0], to: state.less.split("..")[1] }) : null;
  const weightIn = (some) => (e) => (state.level === "sentence" ? some.sentences : some.weight)[e];
  const passesIn = (some) => (e) => weightIn(some)(e) >= state.least && data.kind[e] < POST && (data.kind[e] === CO_MENTION || state.types.has("reporter"));
  const passes = passesIn(counts);
  const either = before // what is drawn of two periods is in one of them
    ? { passes: (e) => passes(e) || passesIn(before)(e), articles: (i) => Math.max(counts.articles[i], before.articles[i]), most: (e) => Math.max(counts.weight[e], before.weight[e]) }
    : { passes, articles: (i) => counts.articles[i], most: (e) => counts.weight[e] };
  const edge = state.ends ? graph.lineOf(...state.ends, state.links) : undefined;
  const base = { state, counts, passes, weight: weightIn(counts), edge, hubs, tie: (e) => counts.weight[e] + Math.max(counts.sentences[e] - counts.lists[e], 0) };
  const ways = state.chain ? chains(graph, base, state.chain, state.not) : null;
  const chosen = chosenOf(graph, state, ways);
  const may = (i) => graph.isOf(i, state.types) && !state.hide.has(i) && (state.hubs || state.links !== "together" || !hubs.has(i)); // a post in the city tells much, an appearance beside it little
  const may2 = (i) => may(i) || chosen.includes(i) || state.pin.has(i);
  const drawn = choose({ ...around, ...base, ...either, may: may2, chosen }, state);
  const all = allOf(graph, { ...base, ...either }, state);
  const compared = before && compare(around, { ...base, ...either }, state, drawn, before);
  const marked = new Set([...(edge === undefined ? [] : [edge]), ...(ways?.[0] ?? []), ...(ways ?? []).flat()]);
  const among = [...state.sel].flatMap((i) => graph.edgesOf[i].filter((e) => passes(e) && state.sel.has(graph.otherEnd(e, i))));
  const edges = [...new Set([...(compared?.edges ?? drawn.edges), ...marked, ...(state.links === "together" ? among : [])])];
  const near = state.node >= 0 ? ranked(graph, base, state.node, (i) => graph.isOf(i, state.types) && !state.hide.has(i)) : [];
  const view = {
    ...base, ways, chosen, compared, nodes: drawn.nodes, edges, near, around: state.links === "together" ? near : edges.filter((e) => graph.isTyped(e) && (data.a[e] === state.node || data.b[e] === state.node)),
    measure: measureOf(graph, base, state.size, drawn.nodes),
    groups: groupsOf(graph, drawn.nodes, counts),
    ...all,
    partial: !counts.whole,
    filtered: state.least > 1 || counts.recounted || state.level !== "article" || state.links !== "together",
    leftOut: state.links !== "together" ? [] : [...hubs].filter((i) => all.inside(i) && !drawn.nodes.includes(i)),
  };
  return Object.freeze({ ...view, lit: litOf(graph, view, marked) });
}

/** The nodes that a state chooses. */
function chosenOf(graph, state, ways) {
  if (state.node >= 0) return [state.node];
  if (state.ends) return state.ends;
  return state.chain ? [...new Set([...state.chain, ...(ways ?? []).flatMap((edges) => nodesAlong(graph, state.chain[0], edges))])] : [];
}

/** The edges of a node to nodes of the types that are on, the closest first. */
function ranked(graph, { passes, tie }, i, may) {
  return graph.edgesOf[i].filter((e) => passes(e) && may(graph.otherEnd(e, i))).sort((e, f) => tie(f) - tie(e) || e - f);
}

/**
 * What is drawn: the first view while nothing is filtered, else the backbone of the core types that are on, and beside it the
 * leading nodes of the other types; or the surroundings of one node. What is pinned, opened or chosen always.
 */
function choose(held, state) {
  if (state.links !== "together") return ofTyped(held, state);
  const { graph, passes, may, chosen, firstNodes, firstEdges } = held;
  const { data, edgesOf, otherEnd, typeOf } = graph;
  const near = (i) => edgesOf[i].filter((e) => passes(e) && may(otherEnd(e, i)));
  const beside = (i) => near(i).map((e) => otherEnd(e, i)).slice(0, NEAR);
  const centre = chosen.length === 1 ? chosen[0] : -1;
  const alone = state.ego > 0 && centre >= 0;
  const plain = isPlain(held, state);
  const main = new Set(data.core.some((type) => state.types.has(type)) ? data.core : data.types);
  const inner = alone ? surroundings(held, centre, state.ego) : plain ? firstNodes : leading(held, main, data.limit.nodes);
  const [nodes, drawnFirst] = [new Set(inner), new Set(inner)];
  if (!alone) {
    for (const type of data.types) if (state.types.has(type) && !main.has(type)) leading(held, new Set([type]), data.limit.others, nodes).forEach((i) => nodes.add(i));
    if (centre >= 0 && !nodes.has(centre)) beside(centre).forEach((i) => nodes.add(i));
  }
  for (const i of state.open) [i, ...beside(i)].forEach((j) => nodes.add(j));
  for (const i of [...state.pin, ...state.sel, ...chosen]) nodes.add(i);
  if (state.hubs && !alone) held.hubs.forEach((i) => { if (may(i)) nodes.add(i); });
  const edges = new Set(plain && !alone ? firstEdges : strongest(held, drawnFirst));
  for (const i of nodes) {
    const whole = i === centre || state.open.has(i);
    if (whole || !drawnFirst.has(i)) edgesOf[i].filter((e) => passes(e) && nodes.has(otherEnd(e, i))).slice(0, whole ? NEAR : data.limit.each).forEach((e) => edges.add(e));
  }
  return { nodes: [...nodes], edges: [...edges] };
}

const isPlain = ({ graph, counts }, state) => graph.data.core.every((t) => state.types.has(t)) && !counts.recounted && state.least === 1 && state.level === "article" && !state.hide.size;

/** A node with its closest neighbours, and of each of these the closest where two steps are asked for. */
function surroundings(held, centre, steps) {
  const { graph, tie, may } = held;
  const close = (i) => ranked(graph, held, i, may).map((e) => graph.otherEnd(e, i));
  const first = close(centre).slice(0, NEAR);
  const found = new Set([centre, ...first]);
  if (steps === 2) for (const i of first.slice(0, NEAR / 5)) for (const j of close(i).slice(0, 12)) if (found.size < 2 * NEAR) found.add(j);
  return [...found];
}

/** The strongest edges among some nodes, as the file ranks them. */
function strongest({ graph, passes }, inside) {
  const { data } = graph;
  const most = Math.min(data.limit.edges, data.limit.each * inside.size);
  const edges = [];
  for (let e = 0; e < data.a.length && edges.length < most; e++) if (data.kind[e] === CO_MENTION && inside.has(data.a[e]) && inside.has(data.b[e]) && passes(e)) edges.push(e);
  return edges;
}

/** The leading nodes of some types, but for some, that are linked: as the file ranks them, or by articles where these are counted anew. */
function leading({ graph, passes, may, counts, articles }, types, most, but = new Set()) {
  const all = graph.data.name.map((_, i) => i).filter((i) => graph.isOf(i, types) && !but.has(i) && may(i) && graph.edgesOf[i].some(passes));
  if (counts.recounted) all.sort((i, j) => articles(j) - articles(i) || i - j);
  return all.slice(0, most);
}

/** Posts (officials and the bodies in which they hold them) or events, and these lines alone; around one node where that is asked for. */
function ofTyped({ graph, counts, may, chosen, most }, state) {
  const { a, b } = graph.data;
  let edges = graph.typedEdges(state.links).filter((e) => may(a[e]) && may(b[e]) && most(e) >= state.least);
  if (state.ego && state.node >= 0) {
    const around = (inner) => new Set([...inner, ...edges.filter((e) => inner.has(a[e]) || inner.has(b[e])).flatMap((e) => [a[e], b[e]])]);
    const one = around(new Set([state.node]));
    const inside = state.ego === 2 ? around(one) : one;
    edges = edges.filter((e) => inside.has(a[e]) && inside.has(b[e]));
  }
  const kept = edges.sort((e, f) => counts.weight[f] - counts.weight[e] || e - f).slice(0, graph.data.limit.edges);
  return { nodes: [...new Set([...kept.flatMap((e) => [a[e], b[e]]), ...state.pin, ...state.sel, ...chosen])], edges: kept };
}

/** Two periods beside one another: the strongest edges of either among what is drawn, and how each has changed. */
function compare({ graph }, { counts, most }, state, { nodes }, before) {
  const { data } = graph;
  const here = new Set(nodes);
  const edges = (state.links === "together" ? data.a.map((_, e) => e).filter((e) => data.kind[e] === CO_MENTION) : graph.typedEdges(state.links)).filter((e) => here.has(data.a[e]) && here.has(data.b[e]) && most(e) >= state.least);
  edges.sort((e, f) => most(f) - most(e) || Math.abs(counts.weight[f] - before.weight[f]) - Math.abs(counts.weight[e] - before.weight[e]) || e - f);
  const kept = edges.slice(0, Math.min(data.limit.edges, data.limit.each * nodes.length));
  const kind = (now, then) => (!then ? "gained" : !now ? "lost" : now > then ? "stronger" : now < then ? "weaker" : null);
  const changes = new Map(kept.map((e) => [e, kind(counts.weight[e], before.weight[e])]).filter(([, change]) => change));
  return { edges: kept, changes, before };
}

/** What widens nodes: the value of each, and the greatest of those that are drawn. */
function measureOf(graph, { counts, passes }, size, nodes) {
  const of = { mentions: (i) => counts.mentions[i], articles: (i) => counts.articles[i], degree: (i) => graph.edgesOf[i].filter(passes).length, rank: (i) => graph.data.rank[i] }[size];
  return { of, greatest: nodes.reduce((most, i) => Math.max(most, of(i)), 1e-9) };
}

/** The largest communities of what is drawn, each with its leading members; a community keeps its colour in every view. */
function groupsOf(graph, nodes, counts) {
  const members = new Map();
  for (const i of nodes) {
    const k = graph.data.community[i];
    if (k >= 0 && k < Math.min(graph.data.groups, GROUPS)) (members.get(k) ?? members.set(k, []).get(k)).push(i);
  }
  return [...members].sort(([j, x], [k, y]) => y.length - x.length || j - k).slice(0, GROUPS).filter(([, all]) => all.length > 2)
    .map(([number, all]) => ({ number, members: all.sort((i, j) => counts.articles[j] - counts.articles[i] || i - j) }));
}

/** All that the filter leaves, drawn or not: {left, inside, ofTypes: {nodes, edges}, others}, the last how many nodes are of types that are off. */
function allOf(graph, { counts, passes, articles, most }, state) {
  const { data, isOf, typedEdges } = graph;
  const left = (i) => !state.hide.has(i) && (!counts.recounted || articles(i) > 0);
  const inside = (i) => isOf(i, state.types) && left(i);
  const nodes = data.name.map((_, i) => i);
  const lines = state.links === "together" ? data.a.map((_, e) => e).filter((e) => data.kind[e] < POST && passes(e)) : typedEdges(state.links).filter((e) => most(e) >= state.least);
  return { left, inside, others: nodes.filter((i) => left(i) && !inside(i)).length, ofTypes: { nodes: nodes.filter(inside), edges: lines.filter((e) => inside(data.a[e]) && inside(data.b[e])) } };
}

/** What is lit: {strong, weak, edges}; null where nothing is chosen and all is drawn alike. */
function litOf(graph, view, marked) {
  const { state, chosen, around, nodes } = view;
  if (marked.size || state.chain) return { strong: new Set(chosen), weak: new Set(), edges: marked };
  if (state.node >= 0) {
    const here = new Set(nodes);
    const edges = around.filter((e) => here.has(graph.otherEnd(e, state.node)));
    const strong = edges.slice(0, STRONG * state.shown);
    return { strong: new Set([state.node, ...strong.map((e) => graph.otherEnd(e, state.node))]), weak: new Set(edges.map((e) => graph.otherEnd(e, state.node))), edges: new Set(strong), rest: edges.length - strong.length };
  }
  const group = view.groups.find(({ number }) => number === state.group);
  if (group) {
    const inside = new Set(group.members);
    return { strong: inside, weak: new Set(), edges: new Set(view.edges.filter((e) => inside.has(graph.data.a[e]) && inside.has(graph.data.b[e]))) };
  }
  if (state.sel.size) return { strong: state.sel, weak: new Set(), edges: new Set(view.edges.filter((e) => state.sel.has(graph.data.a[e]) && state.sel.has(graph.data.b[e]))) };
  return null;
}
