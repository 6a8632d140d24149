// The panel of a text search: the sentences that hold the words, newest first, and who is named in them.
import { hit } from "./articles.js";
import { byId, closer, el, toNode } from "./dom.js";
import { inRange } from "./counts.js";

const SHOWN = 40; // sentences that are listed
const NAMED = 15; // entities that are listed

/** Show what a search for `state.q` finds; `lights` hears of the nodes that the hits name. */
export function showHits(ctx, search, lights) {
  const { graph, state, words } = ctx;
  const [count, named, list] = [el("p", { class: "soft", id: "hit-count" }), el("div", { id: "hit-names" }), el("div", { id: "texts" })];
  const counts = ({ sentence, listing }) => (state.lists || !listing) && inRange(graph, state, graph.articleOf(sentence));
  (async () => {
    const latest = (x, y) => { const [a, b] = [graph.dayOf(graph.articleOf(x.sentence)), graph.dayOf(graph.articleOf(y.sentence))]; return (a < b) - (a > b) || x.sentence - y.sentence; };
    for await (const { hits, done, most, fault } of search(state.q, state)) {
      if (!count.isConnected && byId("hit-count")) return; // another search has begun
      const seen = new Set();
      const kept = hits.filter((one) => counts(one) && !seen.has(graph.firstPrint(one.sentence)) && seen.add(graph.firstPrint(one.sentence)));
      count.textContent = done && !kept.length ? words.noText : words.textHits(kept.length, done) + (done && kept.length > SHOWN ? words.comma + words.hitsFirst(SHOWN) : "") + (most ? words.comma + words.hitsMost(most) : "");
      if (fault) count.append(` ${words.unanswered(fault)}`);
      if (done) write(kept.sort(latest));
    }
  })();

  function write(kept) {
    const times = new Map();
    for (const { marks } of kept) for (const i of new Set(marks.map(([node]) => node))) times.set(i, (times.get(i) ?? 0) + 1);
    const order = [...times].filter(([i]) => graph.isOf(i, state.types) && !state.hide.has(i)).sort((x, y) => y[1] - x[1] || x[0] - y[0]);
    if (order.length) named.append(el("h3", {}, words.namedThere), el("ol", { class: "rows" }, ...order.slice(0, NAMED).map(([i, n]) => el("li", {}, toNode(ctx, i), el("span", { class: "number" }, String(n))))));
    const asked = state.q.trim().split(/\s+/);
    list.append(...kept.slice(0, SHOWN).map((one) => hit(ctx, { ...one, article: graph.articleOf(one.sentence) }, asked)));
    lights(order.map(([i]) => i));
  }

  return [closer(ctx), el("h2", {}, `“${state.q}”`), count, named, list];
}
