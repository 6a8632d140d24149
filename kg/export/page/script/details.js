// What the panel tells of a node, an edge, a chain, a community.
import { folded, opened, proofOf, saidOf } from "./articles.js";
import { isRecounted, postInRange } from "./counts.js";
import { act, closer, datesOf, el, facts, few, glyph, kindOf, npmiText, pairOf, section, toEdge, toNode, toState } from "./dom.js";
import { showEvents } from "./events.js";
import { companionsOfBoth, nodesAlong } from "./paths.js";
import { toggled, unchosen } from "./state.js";
import { companions } from "./table.js";

const dated = (ctx, from, to) => el("time", { class: "soft" }, datesOf(ctx, from, to));
const EACH = 12; // posts that stand at once
const end = (ctx, ref) => (typeof ref === "number" ? toNode(ctx, ref) : ref);

function postLine(ctx, [, post, organ, former, from, to, begin, until]) {
  const term = begin || until ? el("time", {}, `${begin || "…"} – ${until || "…"}`) : dated(ctx, from, to);
  return el("li", former ? { class: "former" } : {}, el("b", {}, former ? ctx.words.former + " " : "", post), organ === "" ? "" : " · ", end(ctx, organ), term);
}

function holderLine(ctx, [person, post, , former, from, to]) {
  return el("li", former ? { class: "former" } : {}, end(ctx, person), " ", el("b", {}, former ? ctx.words.former + " " : "", post), dated(ctx, from, to));
}

/** The posts of a person (0) or of a body (2) that the filter leaves: those that are held before former ones, the last seen first. */
function postsOf({ graph, state }, side, i) {
  const day = (p) => graph.data.dates[p[5]];
  return graph.data.post.filter((p) => p[side] === i && postInRange(graph, state, p)).sort((p, q) => p[3] - q[3] || (day(p) < day(q)) - (day(p) > day(q)));
}

/** What is shown of two periods: the earlier one for what the later has not; `count` takes counts. */
export function inItsPeriod(ctx, count) {
  const before = ctx.view.compared?.before;
  if (!before || count(ctx.view.counts) || !count(before)) return ctx;
  const [from, to] = ctx.state.less.split("..");
  return { ...ctx, state: { ...ctx.state, from, to }, view: { ...ctx.view, counts: before } };
}

/** How often something is in both periods, while two are compared. */
export const versus = ({ view, words }, count) => (view.compared ? words.versus(count(view.counts), count(view.compared.before)) : "");

/** The buttons of a chosen node. */
function acts(ctx, i) {
  const { state, words, go, set } = ctx;
  const flip = (name) => () => set({ [name]: toggled(state[name], i) });
  return el("div", { class: "buttons acts" },
    act("ego", words.ego, state.ego === 1, () => set({ ego: state.ego === 1 ? 0 : 1 })),
    act("ego2", words.ego2, state.ego === 2, () => set({ ego: state.ego === 2 ? 0 : 2 })),
    act("open", words.open, state.open.has(i), flip("open")),
    act("pin", words.pin, state.pin.has(i), flip("pin")),
    act("hide", words.hide, false, () => go({ ...unchosen(state), hide: toggled(state.hide, i) })),
    act("select", state.sel.has(i) ? words.unselect : words.select, state.sel.has(i), flip("sel")),
    act("chain", words.chain, ctx.linking === i, () => ctx.link(i)));
}

export function showNode(now, i) {
  const ctx = inItsPeriod(now, (counts) => counts.articles[i]);
  const { graph, words, view, state } = ctx;
  const { data } = graph;
  const { counts, lit } = view;
  const said = saidOf(ctx, i);
  const posts = postsOf(ctx, 0, i);
  const holders = postsOf(ctx, 2, i);
  const near = view.near.length;
  return [
    closer(ctx),
    el("h2", {}, glyph(ctx, graph.typeOf(i), ctx.looks.colour(i)), graph.nameOf(i)),
    facts([kindOf(ctx, i), data.pinyin[i], words.inArticles(counts.articles[i]), words.named(counts.mentions[i]), datesOf(ctx, counts.first[i], counts.last[i]), versus(now, (some) => some.articles[i])]),
    acts(ctx, i),
    section(words.aliases, data.alias[i], el("p", { id: "aliases" }, ...data.alias[i].map((a) => el("span", { class: "chip" }, a)))),
    section(words.posts, posts, ...few(ctx, { id: "posts", class: "line" }, posts, EACH, (p) => postLine(ctx, p))),
    section(words.holders, holders, ...few(ctx, { id: "holders", class: "line" }, holders, EACH, (p) => holderLine(ctx, p))),
    showEvents(ctx, i),
    section(graph.typeOf(i) === "reporter" ? words.covered : words.companions, near ? [1] : [], companions(ctx, i),
      lit?.rest > 0 && !state.ego ? el("button", { type: "button", class: "quiet", id: "more-near", click: () => ctx.set({ shown: state.shown + 1 }) }, words.moreNear(lit.rest)) : ""),
    section(words.stories, said, el("div", { id: "articles" }, ...graph.byArticle(said).map(([a, some]) => folded(ctx, a, some, [i]))),
      ctx.database.part && ctx.database.said(i, state)?.more ? el("button", { type: "button", class: "quiet", id: "earlier", click: () => ctx.earlier(i) }, words.older) : ""),
  ];
}

export function showEdge(now, e) {
  const ctx = inItsPeriod(now, (counts) => counts.weight[e]);
  const { graph, words, view, state } = ctx;
  const { data } = graph;
  const { counts } = view;
  const ends = [data.a[e], data.b[e]];
  const counted = isRecounted(state);
  const told = graph.toldOf(e, ctx.database.stretch(state));
  const { both, either } = proofOf(ctx, e);
  const missing = counted ? 0 : data.weight[e] - new Set([...both, ...either].map(graph.storyOf)).size;
  const numbers = graph.isCredit(e)
    ? [words.wrote(counts.weight[e])]
    : [words.both(counts.weight[e]), words.said(counts.sentences[e]), counts.lists[e] ? words.lists(counts.lists[e]) : "", npmiText(ctx, e) && `${words.npmi} ${npmiText(ctx, e)}`];
  return [
    closer(ctx),
    el("h2", { class: "pair" }, ...ends.map((i) => toNode(ctx, i))),
    facts([...numbers, datesOf(ctx, counts.since[e], counts.until[e]), versus(now, (some) => some.weight[e])]),
    counted && !both.length && !either.length ? el("p", { class: "hint", id: "none-left" }, words.noneLeft) : "",
    section(words.evidence, both, el("div", { id: "evidence" }, ...graph.byArticle(both).map(([article, s]) => opened(ctx, article, s, ends)))),
    section(words.apart, either, el("div", { id: "apart" }, ...graph.byArticle(either).map(([article, s], k) => (both.length || k > 2 ? folded : opened)(ctx, article, s, ends)))),
    data.database && missing > 0 && !graph.served ? el("p", { class: "hint", id: "elsewhere" }, words.elsewhere(missing)) : "",
    told?.more ? el("button", { type: "button", class: "quiet", id: "older", click: () => ctx.older(e) }, words.older) : "",
  ];
}

/** One chain with the evidence of each step. */
function steps(ctx, from, edges, id) {
  const { graph, words, view } = ctx;
  const nodes = nodesAlong(graph, from, edges);
  return el("ol", { id, class: "line chain" }, ...edges.map((e, k) => {
    const { both, either } = graph.proof(e);
    const shown = graph.byArticle(graph.toldOf(e) || !graph.shownBy(e) ? (both.length ? both : either) : graph.shownBy(e)).slice(0, 2);
    const glance = graph.served && !shown.length ? el("button", { type: "button", class: "quiet glance", click: () => ctx.glance(e) }, words.glance) : "";
    const not = k > 0 ? toState(ctx, { ...ctx.state, not: toggled(ctx.state.not, nodes[k]) }, `${words.not} ${graph.nameOf(nodes[k])}`) : "";
    return el("li", {}, toNode(ctx, nodes[k]), " — ", toEdge(ctx, e, words.inArticles(view.counts.weight[e])), " — ", toNode(ctx, nodes[k + 1]), not && el("span", { class: "not" }, not), ...shown.map(([article, s]) => folded(ctx, article, s, [nodes[k], nodes[k + 1]])), glance);
  }));
}

export function showChain(ctx) {
  const { graph, words, view, state } = ctx;
  const [one, other] = state.chain;
  const both = companionsOfBoth(graph, view, one, other);
  const direct = view.ways.filter((edges) => edges.length === 1);
  const around = view.ways.filter((edges) => edges.length > 1);
  const [first, ...more] = [...direct, ...around];
  return [
    closer(ctx),
    el("h2", { class: "pair" }, toNode(ctx, one), toNode(ctx, other)),
    el("h3", {}, direct.length ? words.direct : words.strongest),
    first ? steps(ctx, one, first, "steps") : el("p", { class: "soft", id: "steps" }, words.apart2),
    section(words.ways, more, ...more.map((edges, k) => steps(ctx, one, edges, `way-${k}`))),
    section(words.common, both, el("ol", { id: "common", class: "rows" }, ...both.slice(0, 60).map(([i, e, f]) => el("li", {}, toNode(ctx, i), el("span", {}, toEdge(ctx, e, String(view.counts.weight[e])), " · ", toEdge(ctx, f, String(view.counts.weight[f]))))))),
  ];
}

/** A community: its members, and the strongest links that lead out of it. */
export function showGroup(ctx, { members }) {
  const { graph, words, view } = ctx;
  const inside = new Set(members);
  const out = view.edges.filter((e) => inside.has(graph.data.a[e]) !== inside.has(graph.data.b[e])).sort((e, f) => view.tie(f) - view.tie(e) || e - f).slice(0, 10);
  return [
    closer(ctx),
    el("h2", {}, words.group(members.slice(0, 3).map(graph.nameOf))),
    el("h3", {}, `${words.members} ${members.length}`),
    el("ol", { class: "rows", id: "members" }, ...members.map((i) => el("li", {}, toNode(ctx, i), el("span", { class: "number" }, String(view.counts.articles[i]))))),
    section(words.ties, out, el("ol", { class: "rows", id: "ties" }, ...out.map((e) => el("li", {}, pairOf(ctx, e), toEdge(ctx, e, words.inArticles(view.counts.weight[e])))))),
  ];
}
