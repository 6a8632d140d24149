// Posts and events in the panel: of a line, and the events of a node; each with its kind, its day and the sentence that tells it.
import { folded, opened } from "./articles.js";
import { inRange, rowInRange } from "./counts.js";
import { closer, datesOf, el, facts, few, section, toNode, toState } from "./dom.js";

const EACH = 12; // events that stand at once
const NAMED = 6; // names of an event that are listed

/** A note that posts and events are told as far as the page holds them, where it holds a part. */
const partly = ({ graph, words }) => (graph.data.database ? words.partly : "");

/** The day of an event, or that the text gives none. */
const dayOf = ({ graph, words }, date) => graph.data.dates[date] || words.dayUnknown;

/** Who chaired an event in which others took part, or -1. */
const chairOf = ([, , one, , , , , , chair]) => (one.includes(chair) ? -1 : chair);

/** The posts or events of a line that the filter leaves, the newest first. */
export function inTurn(ctx, e) {
  const { graph, state } = ctx;
  const { dates } = graph.data;
  const day = (row) => dates[state.links === "post" ? row[5] : row[1]];
  return graph.rowsOf.get(e).filter((row) => rowInRange(graph, state, e, row)).sort((p, q) => (day(p) < day(q)) - (day(p) > day(q)));
}

/** A post or an event in one line of text. */
export function told(ctx, e, row) {
  const { graph, words } = ctx;
  if (ctx.state.links === "post") return `${row[3] ? `${words.former} ` : ""}${row[1]} · ${row[6] || row[7] ? `${row[6] || "…"} – ${row[7] || "…"}` : datesOf(ctx, row[4], row[5])}`;
  return [words.acts[graph.data.acts[row[0]]], dayOf(ctx, row[1]), row[6] || row[5], chairOf(row) < 0 ? "" : words.chairedBy(graph.nameOf(row[8]))].filter(Boolean).join(" · ");
}

/** What stands upon a line of the picture: the newest post, or the kind and the day of the newest event. */
export function brief(ctx, e) {
  const { graph, words, state } = ctx;
  const [row, ...more] = inTurn(ctx, e);
  if (!row) return "";
  const text = state.links === "post" ? `${row[3] ? `${words.former} ` : ""}${row[1]}` : [words.acts[graph.data.acts[row[0]]], graph.data.dates[row[1]]].filter(Boolean).join(" ");
  return more.length ? `${text} +${more.length}` : text;
}

/** A line of posts or events: each with the sentence that tells it. */
export function showTyped(ctx, e) {
  const { graph, words, state, view } = ctx;
  const ends = [graph.data.a[e], graph.data.b[e]];
  const rows = inTurn(ctx, e);
  const together = graph.edgeOf(...ends);
  const sentenceOf = (row) => (state.links === "post" ? row[8] : row[7]);
  return [
    closer(ctx),
    el("h2", { class: "pair" }, ...ends.map((i) => toNode(ctx, i))),
    facts([words.times(state.links, rows.length) + partly(ctx), datesOf(ctx, view.counts.since[e], view.counts.until[e])]),
    together === undefined ? "" : toState(ctx, { ...state, links: "together" }, words.asTogether),
    el("div", { id: "acts" }, ...rows.flatMap((row) => [
      el("h3", { class: "act" }, told(ctx, e, row)),
      sentenceOf(row) < 0 ? "" : opened(ctx, graph.articleOf(sentenceOf(row)), [sentenceOf(row)], ends),
    ])),
  ];
}

/** Events as a list: kind, day, with whom, the sentence folded; `but` is the node whose list it is. */
function eventLines(ctx, attributes, rows, but) {
  const { graph, words } = ctx;
  return few(ctx, attributes, rows, EACH, (row) => {
    const [kind, date, one, other, organ, place, topic, s] = row;
    const chair = chairOf(row);
    const names = [...new Set([...one, ...other, ...(organ < 0 ? [] : [organ])])].filter((i) => i !== but);
    return el("li", {},
      el("b", {}, words.acts[graph.data.acts[kind]]), " ", el("time", {}, dayOf(ctx, date)), topic || place ? el("span", {}, ` ${[topic, place].filter(Boolean).join(" · ")}`) : "",
      names.length ? el("div", { class: "with" }, ...names.slice(0, NAMED).map((i) => toNode(ctx, i)), names.length > NAMED ? ` +${names.length - NAMED}` : "") : "",
      chair < 0 || chair === but ? "" : el("div", { class: "with" }, el("span", { class: "soft" }, words.chairedBy("")), toNode(ctx, chair)),
      folded(ctx, graph.articleOf(s), [s], but === undefined ? names : [but]));
  });
}

/** The events that the filter leaves, the newest first. */
function eventsOf({ graph, state }) {
  const day = ([, date]) => graph.data.dates[date];
  return graph.data.event.filter((row) => inRange(graph, state, graph.articleOf(row[7]))).sort((p, q) => (day(p) < day(q)) - (day(p) > day(q)));
}

/** The events of a node under the filter; where the page holds a part, none is told as well. */
export function showEvents(ctx, i) {
  const mine = eventsOf(ctx).filter(([, , one, other, organ]) => one.includes(i) || other.includes(i) || organ === i);
  return section(`${ctx.words.events} ${mine.length}${partly(ctx)}`, ctx.graph.data.database ? [1] : mine, ...eventLines(ctx, { id: "events", class: "line" }, mine, i));
}

/** The newest events of those whose lines are drawn. */
export function newestEvents(ctx) {
  const here = new Set(ctx.view.nodes);
  const seen = eventsOf(ctx).filter(([, , one, other, organ]) => [...one, ...other, organ].filter((i) => here.has(i)).length > 1);
  return seen.length === 0 ? "" : el("section", { class: "card", id: "newest" }, ...section(ctx.words.newest + partly(ctx), seen, ...eventLines(ctx, { class: "line" }, seen)));
}
