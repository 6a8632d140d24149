// The overview: what changed, what surprises, who leads; every line moves the picture by its address.
import { calendarCard } from "./calendar.js";
import { datesOf, el, few, pairOf, section, toEdge, toNode, unbroken, wide } from "./dom.js";
import { groupButtons } from "./controls.js";
import { newestEvents } from "./events.js";
import { periodOf } from "./files.js";
import { daysOf } from "./told.js";
import { grouped } from "./words.js";

const EACH = 5; // lines of a card that stand at once
const LEADING = 6; // leading entities of each kind
const RECENT = 6; // a share of the months (one of so many) is recent
const NEWEST = 3; // most of them where the database tells what is new
const NEWS = 40; // most changes of a kind that the database tells
const STRONG = 3; // least articles of a link that may surprise

/** The recent months of what the filter leaves, by the months that have pages; null where no page lies before them. */
export function recentOf({ printed, state, database }) {
  const inside = printed.filter((m) => (!state.from || m >= state.from) && (!state.to || m <= state.to));
  const count = Math.max(1, Math.min(Math.round(inside.length / RECENT), database.part ? NEWEST : Infinity));
  const from = inside[inside.length - count];
  return from && from > printed[0] ? { from, to: inside.at(-1) } : null;
}

/** What is new or gone in the recent months under the filter, against all that was printed before them. */
function changesOf(ctx, recent) {
  const { graph, view, state } = ctx;
  const { data } = graph;
  const { counts } = view;
  const [day, since] = [(date) => data.dates[date], recent.from];
  const may = (i) => graph.isOf(i, state.types) && !state.hide.has(i);
  const nodes = data.name.map((_, i) => i).filter((i) => may(i) && counts.articles[i] > 0 && day(counts.first[i]));
  const most = (list) => list.sort((i, j) => counts.articles[j] - counts.articles[i] || i - j);
  const inMonths = (date) => date && (!state.from || date.slice(0, 7) >= state.from) && (!state.to || date.slice(0, 7) <= state.to);
  return {
    posts: data.post.filter(([person, , , former, first]) => !former && typeof person === "number" && may(person) && day(first) >= since && inMonths(day(first))).sort((p, q) => (day(q[4]) < day(p[4]) ? -1 : 1)),
    fresh: most(nodes.filter((i) => day(data.first[i]) >= since && ["official", "person"].includes(graph.typeOf(i)))),
    gone: most(nodes.filter((i) => day(data.last[i]) && day(data.last[i]) < since && graph.typeOf(i) === "official" && counts.articles[i] > 1)),
    pairs: data.a.map((_, e) => e).filter((e) => view.passes(e) && day(data.since[e]) >= since && may(data.a[e]) && may(data.b[e]) && [data.a[e], data.b[e]].every((i) => day(data.first[i]) && day(data.first[i]) < since)).sort((e, f) => view.tie(f) - view.tie(e) || e - f),
  };
}

/** Strong links between communities whose ends appear together far more than chance would have it; hubs left out. */
export function surprisesOf({ graph, view, state }) {
  const { data } = graph;
  const { counts } = view;
  const may = (i) => graph.isOf(i, state.types) && !state.hide.has(i) && !view.hubs.has(i);
  const worth = (e) => (counts.npmi[e] ?? 0) * Math.log2(1 + counts.weight[e]);
  return data.a.map((_, e) => e)
    .filter((e) => view.passes(e) && counts.weight[e] >= STRONG && may(data.a[e]) && may(data.b[e]) && data.community[data.a[e]] !== data.community[data.b[e]])
    .sort((e, f) => worth(f) - worth(e) || e - f);
}

const line = (...content) => el("li", {}, ...content);
const list = (id, rows) => el("ol", { class: "rows", id }, ...rows);
const rows = (id) => ({ class: "rows", id });

const part = (ctx, word, all, row, id, most) => (all.length ? [el("h4", {}, `${word} ${grouped(all.length)}${all.length === most ? "+" : ""}`), ...few(ctx, rows(id), all, EACH, row)] : []);

/** What changed, as the database tells it. */
function newsCard(ctx, recent) {
  const { words, graph, database } = ctx;
  const news = database.news(daysOf(recent.from, recent.to));
  if (!news?.size) return [];
  const node = (name) => (graph.nodeOf.has(name) ? toNode(ctx, graph.nodeOf.get(name)) : name);
  const day = (change) => el("time", {}, change.day);
  const pair = (change) => {
    const e = graph.edgeOf(graph.nodeOf.get(change.entity), graph.nodeOf.get(change.other));
    return line(e === undefined ? el("span", {}, node(change.entity), " — ", node(change.other)) : pairOf(ctx, e), day(change));
  };
  const rowOf = {
    handed: (c) => line(el("span", {}, node(c.entity), " ", c.post, " · ", node(c.organ), el("span", { class: "soft" }, words.before(graph.nodeOf.has(c.other) ? graph.nameOf(graph.nodeOf.get(c.other)) : c.other))), day(c)),
    appeared: (c) => line(node(c.entity), day(c)), vanished: (c) => line(node(c.entity), day(c)), began: pair, ceased: pair,
  };
  const heads = { handed: words.handed, appeared: words.newPeople, vanished: words.gone, began: words.newPairs, ceased: words.ceased };
  return el("section", { class: "card", id: "changed" },
    el("h3", {}, words.changed),
    el("p", { class: "soft" }, words.changedSince(recent.from, recent.to)),
    ...Object.entries(heads).flatMap(([kind, word]) => part(ctx, word, news.get(kind) ?? [], rowOf[kind], kind, NEWS)));
}

function changedCard(ctx) {
  const { words, graph } = ctx;
  const recent = recentOf(ctx);
  if (!recent) return [];
  if (ctx.database.part) return newsCard(ctx, recent);
  const found = changesOf(ctx, recent);
  const { counts } = ctx.view;
  const node = (i, date) => line(toNode(ctx, i), el("time", {}, datesOf(ctx, date, date)));
  if (!Object.values(found).some((all) => all.length)) return [];
  return el("section", { class: "card", id: "changed" },
    el("h3", {}, words.changed),
    el("p", { class: "soft" }, words.changedSince(recent.from, recent.to)),
    part(ctx, words.newPosts, found.posts, ([person, post, organ, , first]) => line(el("span", {}, toNode(ctx, person), " ", post, organ === "" ? "" : ` · ${typeof organ === "number" ? graph.nameOf(organ) : organ}`), el("time", {}, datesOf(ctx, first, first))), "new-posts"),
    part(ctx, words.newPeople, found.fresh, (i) => node(i, counts.first[i]), "new-people"),
    part(ctx, words.gone, found.gone, (i) => node(i, counts.last[i]), "gone"),
    part(ctx, words.newPairs, found.pairs, (e) => line(pairOf(ctx, e), el("time", {}, datesOf(ctx, counts.since[e], counts.since[e]))), "new-pairs"));
}

function surprisesCard(ctx) {
  const found = surprisesOf(ctx);
  return found.length === 0 ? [] : el("section", { class: "card" },
    el("h3", {}, ctx.words.surprises),
    el("p", { class: "soft" }, ctx.words.surprisesHint),
    ...few(ctx, rows("surprises"), found, EACH, (e) => line(pairOf(ctx, e), toEdge(ctx, e, ctx.words.inArticles(ctx.view.counts.weight[e])))));
}

/** The communities in view. */
function groupsCard(ctx) {
  const groups = groupButtons(ctx);
  return groups.length < 2 ? [] : el("section", { class: "card", id: "groups" }, el("h3", {}, ctx.words.groupsTitle), ...groups);
}

/** The leading entities of a few types by articles under the filter, hubs left out. */
function leaders(ctx, title, types, id) {
  const { graph, view, state } = ctx;
  const { articles } = view.counts;
  const all = graph.data.name.map((_, i) => i).filter((i) => types.includes(graph.typeOf(i)) && graph.isOf(i, state.types) && !state.hide.has(i) && articles[i] > 0 && !view.leftOut.includes(i));
  const shown = all.sort((i, j) => articles[j] - articles[i] || i - j).slice(0, LEADING);
  return section(title, shown, el("ol", { class: "bars", id }, ...shown.map((i) => line(toNode(ctx, i), el("span", { class: "number" }, String(articles[i])), wide(el("i", { class: "bar" }), articles[i] / articles[shown[0]], ctx.looks.colour(i))))));
}

/** How many pages bear no day, so that no month has them. */
function undatedPages({ graph, words }) {
  const none = graph.data.docDate.filter((date) => !graph.data.dates[date]).length;
  return none && !graph.data.database ? words.without(none) : "";
}

/** The overview of what the filter leaves. */
export function showOverview(ctx) {
  const { graph, words, view } = ctx;
  const { counts } = view;
  const dates = periodOf(ctx) || words.undated;
  const closest = view.edges.filter((e) => view.passes(e) && !view.hubs.has(graph.data.a[e]) && !view.hubs.has(graph.data.b[e])).sort((e, f) => counts.weight[f] - counts.weight[e] || view.tie(f) - view.tie(e) || e - f).slice(0, 8);
  return [
    el("h2", {}, graph.data.title),
    el("p", { class: "soft", id: "corpus" }, ...unbroken(words.corpus(counts.pages, counts.stories, dates)), undatedPages(ctx), view.partial ? words.partly : ""),
    el("p", { class: "hint" }, words.hint),
    ctx.state.links === "event" ? newestEvents(ctx) : "",
    changedCard(ctx),
    surprisesCard(ctx),
    groupsCard(ctx),
    el("div", { id: "leading" },
      leaders(ctx, words.leadPeople, ["official", "person"], "people"),
      leaders(ctx, words.leadOrgans, ["agency", "institution"], "organs"),
      leaders(ctx, words.leadCompanies, ["company"], "companies"),
      leaders(ctx, words.leadPlaces, ["district"], "places")),
    section(words.closest, closest, list("closest", closest.map((e) => line(pairOf(ctx, e), toEdge(ctx, e, words.inArticles(counts.weight[e])))))),
    calendarCard(ctx),
  ];
}
