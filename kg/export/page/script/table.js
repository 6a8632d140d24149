// Tables: rows that a click on a heading sorts, and all nodes or edges as one beside the picture.
import { act, byId, el, kindOf, npmiText, toEdge, toNode } from "./dom.js";
import { brief } from "./events.js";

const collator = new Intl.Collator("zh");
const backwards = (a, b) => (a === null) - (b === null) || (typeof a === "string" ? collator.compare(b, a) : b - a);

/**
 * A table that a click on a heading sorts, from the greatest down, names from the first up. Columns are [word, value,
 * cell, hint]; a value may be null. It begins sorted by one of them, equals in the order in which the rows are given, and
 * shows so many rows until more are asked for.
 */
function sortable({ words }, rows, columns, by, most) {
  const [body, more] = [el("tbody"), el("button", { type: "button", class: "quiet" })];
  let down = true;
  const fill = () => {
    const keyed = rows.map((row) => [by[1](row), row]).sort(([a], [b]) => (down ? backwards(a, b) : backwards(b, a)));
    body.replaceChildren(...keyed.slice(0, most).map(([, row]) => el("tr", {}, ...columns.map(([word, text, cell]) => el("td", { class: word }, cell ? cell(row) : String(text(row)))))));
    columns.forEach((column, k) => heads[k].setAttribute("aria-sort", column !== by ? "none" : down ? "descending" : "ascending"));
    more.hidden = rows.length <= most;
    more.textContent = words.more(Math.min(rows.length - most, 100));
  };
  const sort = (column) => { [by, down] = [column, column === by ? !down : column[0] !== "name"]; fill(); };
  const heads = columns.map((column) => el("th", { scope: "col", class: column[0] }, el("button", { type: "button", class: "quiet", title: column[3] ?? null, click: () => sort(column) }, words.heads[column[0]] ?? words[column[0]])));
  more.addEventListener("click", () => { most += 100; fill(); });
  fill();
  return el("div", {}, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body), more);
}

const nameColumn = (ctx, end) => ["name", (row) => ctx.graph.nameOf(end(row)), (row) => toNode(ctx, end(row))];
const togetherColumn = (ctx) => ["together", (e) => ctx.view.counts.weight[e], (e) => toEdge(ctx, e, String(ctx.view.counts.weight[e]))];
const saidColumn = (ctx) => ["sentences", (e) => ctx.view.counts.sentences[e]];
const npmiColumn = (ctx) => ["npmi", (e) => ctx.view.counts.npmi[e], (e) => npmiText(ctx, e), ctx.words.npmiHint];
const dateColumns = (ctx, first, last) => [["since", (row) => ctx.graph.data.dates[first[row]]], ["until", (row) => ctx.graph.data.dates[last[row]]]];

/** The companions of a node. */
export function companions(ctx, i) {
  const { graph, view, words } = ctx;
  const all = graph.edgesOf[i].filter(view.passes).length;
  const together = togetherColumn(ctx);
  return el("div", { id: "companions" }, sortable(ctx, view.near, [nameColumn(ctx, (e) => graph.otherEnd(e, i)), together, saidColumn(ctx), npmiColumn(ctx)], together, 25), el("p", { class: "soft" }, all > view.near.length ? words.hidden(all - view.near.length) : ""));
}

/** Everything under the filter as rows: nodes or edges. */
export function writeTable(ctx) {
  const { graph, view, state, words } = ctx;
  const { data } = graph;
  const { counts } = view;
  const box = byId("table");
  box.hidden = !state.table;
  byId("zoom").hidden = Boolean(state.table); // the table covers the picture, which keeps its size
  if (!state.table) return box.replaceChildren();
  const [together, articles] = [togetherColumn(ctx), ["articles", (i) => counts.articles[i]]];
  const times = ["times", (e) => counts.weight[e], (e) => toEdge(ctx, e, words.times(state.links, counts.weight[e]))];
  const then = (name) => (view.compared ? [["then", (row) => view.compared.before[name][row]]] : []);
  const [rows, columns, by] = state.table === "edges"
    ? [view.ofTypes.edges,
      [nameColumn(ctx, (e) => data.a[e]), nameColumn(ctx, (e) => data.b[e]), ...(state.links === "together" ? [together, ...then("weight"), saidColumn(ctx), ["inLists", (e) => counts.lists[e]], npmiColumn(ctx)] : [["what", (e) => brief(ctx, e)], times, ...then("weight")]), ...dateColumns(ctx, counts.since, counts.until)], state.links === "together" ? together : times]
    : [view.ofTypes.nodes,
      [nameColumn(ctx, (i) => i), ["type", (i) => kindOf(ctx, i)], articles, ...then("articles"), ["mentions", (i) => counts.mentions[i]], ["companions", (i) => graph.edgesOf[i].filter(view.passes).length], ...dateColumns(ctx, counts.first, counts.last)], articles];
  const tab = (name) => act("tab-" + name, words.tabs[name], state.table === name, () => ctx.set({ table: name }));
  box.replaceChildren(el("div", { class: "buttons" }, tab("nodes"), tab("edges"), el("span", { class: "soft" }, words.rows(rows.length))), sortable(ctx, rows, columns, by, 100));
  return undefined;
}

