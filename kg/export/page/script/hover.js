// The card beside the pointer: who a node is, or what links two.
import { proofOf } from "./articles.js";
import { postInRange } from "./counts.js";
import { inItsPeriod, versus } from "./details.js";
import { byId, datesOf, el, glyph, kindOf } from "./dom.js";
import { inTurn, told } from "./events.js";

const DELAY = 60; // milliseconds before a sentence is fetched: a pointer that passes asks for none
const LETTERS = 90; // of a sentence that are shown
const asked = { timer: 0, key: "" };

/** Show the card of what lies under the pointer, {node} or {edge} with the point, or hide it. */
export function hoverCard(ctx, under) {
  const card = byId("card");
  const key = under ? `${under.node ?? ""} ${under.edge ?? ""}` : "";
  if (key !== asked.key) {
    asked.key = key;
    clearTimeout(asked.timer);
    card.hidden = !under;
    if (under) card.replaceChildren(...(under.node === undefined ? edgeCard(ctx, under.edge) : nodeCard(ctx, under.node)).flat());
  }
  if (under) place(card, under);
}

function place(card, { x, y }) {
  const stage = byId("canvas");
  const left = x + 30 + card.offsetWidth > stage.clientWidth ? Math.max(x - card.offsetWidth - 24, 4) : x + 30;
  const top = y + 34 + card.offsetHeight > stage.clientHeight ? Math.max(y - card.offsetHeight - 12, 4) : y + 34;
  card.style.transform = `translate(${left}px, ${top}px)`;
}

function nodeCard(now, i) {
  const ctx = inItsPeriod(now, (counts) => counts.articles[i]);
  const { graph, words, view } = ctx;
  const { counts } = view;
  const posts = graph.data.post.filter((p) => p[0] === i && !p[3] && postInRange(graph, ctx.state, p)).slice(0, 3);
  return [
    el("b", {}, glyph(ctx, graph.typeOf(i), ctx.looks.colour(i)), " ", graph.nameOf(i)),
    el("p", { class: "soft" }, [kindOf(ctx, i), words.inArticles(counts.articles[i]), versus(now, (some) => some.articles[i]), graph.data.dates[counts.last[i]] && words.lastSeen(graph.data.dates[counts.last[i]])].filter(Boolean).join(" · ")),
    posts.map(([, post, organ]) => el("p", {}, post, organ === "" ? "" : ` · ${typeof organ === "number" ? graph.nameOf(organ) : organ}`)),
  ];
}

/** The newest posts or events of a line, each with its day. */
function typedCard(ctx, e) {
  const { graph, words, view } = ctx;
  const rows = inTurn(ctx, e);
  return [
    el("b", {}, `${graph.nameOf(graph.data.a[e])} — ${graph.nameOf(graph.data.b[e])}`),
    el("p", { class: "soft" }, [words.times(view.state.links, rows.length), datesOf(ctx, view.counts.since[e], view.counts.until[e])].filter(Boolean).join(" · ")),
    rows.slice(0, 3).map((row) => el("p", {}, told(ctx, e, row))),
  ];
}

function edgeCard(now, e) {
  const ctx = inItsPeriod(now, (counts) => counts.weight[e]);
  const { graph, words, view } = ctx;
  const { data } = graph;
  const { counts } = view;
  if (graph.isTyped(e)) return typedCard(ctx, e);
  const { both, either } = proofOf(ctx, e);
  const days = new Set([...both, ...either].map((s) => graph.dayOf(graph.articleOf(s))).filter(Boolean)).size;
  const said = el("p", { class: "said" });
  const plain = both.filter((s) => !graph.lists.has(s));
  const newest = graph.byArticle(plain.length ? plain : both)[0];
  if (newest) asked.timer = setTimeout(async () => {
    const [{ text }] = await graph.quotes([newest[1][0]]);
    said.textContent = text.length > LETTERS ? text.slice(0, LETTERS) + "…" : text;
  }, DELAY);
  return [
    el("b", {}, `${graph.nameOf(data.a[e])} — ${graph.nameOf(data.b[e])}`),
    el("p", { class: "soft" }, [words.inArticles(counts.weight[e]), versus(now, (some) => some.weight[e]), words.days(days), datesOf(ctx, counts.since[e], counts.until[e])].filter(Boolean).join(" · ")),
    said,
  ];
}
