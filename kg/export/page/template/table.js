// Tables: rows that a click on a heading sorts, and all nodes or edges as one beside the picture.
const collator = new Intl.Collator("zh");
const backwards = (a, b) => (a === null) - (b === null) || (typeof a === "string" ? collator.compare(b, a) : b - a);

/**
 * A table that a click on a heading sorts, from the greatest down, names from the first up. Columns are [word, value,
 * cell, hint]; a value may be null. It begins sorted by one of them, equals in the order in which the rows are given, and
 * shows so many rows until more are asked for.
 */
function sortable(rows, columns, by, most) {
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
  const heads = columns.map((column) => el("th", { scope: "col", class: column[0] }, el("button", { type: "button", class: "quiet", title: column[3] ?? null, click: () => sort(column) }, words[column[0]])));
  more.addEventListener("click", () => { most += 100; fill(); });
  fill();
  return el("div", {}, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body), more);
}

const nameOf = (end) => ["name", (row) => data.name[end(row)], (row) => toNode(end(row))];
const TOGETHER = ["together", (e) => weights.articles[e], (e) => toEdge(e, String(weights.articles[e]))];
const ARTICLES = ["articles", (i) => data.articles[i]];
const SAID = ["sentences", (e) => weights.sentences[e]];
const npmiColumn = () => ["npmi", (e) => data.npmi[e], npmiOf, words.npmiHint];
const datesOf = (first, last) => [["since", (row) => data.dates[first[row]]], ["until", (row) => data.dates[last[row]]]];

/** The companions of a node. */
function companions(i, types) {
  const all = edgesOf[i].filter((e) => passes(e) && types.has(typeOf(otherEnd(e, i))));
  all.sort((e, f) => tie(f) - tie(e) || e - f);
  return el("div", { id: "companions" }, sortable(all, [nameOf((e) => otherEnd(e, i)), TOGETHER, SAID, npmiColumn()], TOGETHER, 25), el("p", { class: "soft" }, edgesOf[i].length > all.length ? words.hidden(edgesOf[i].length - all.length) : ""));
}

/** Everything as rows: nodes or edges. */
function writeTable(state) {
  const box = byId("table");
  box.hidden = !state.table;
  byId("zoom").hidden = state.table; // the table covers the picture, which keeps its size
  if (!state.table) return box.replaceChildren();
  const inside = (i) => state.types.has(typeOf(i)) && !state.hide.has(i);
  const [rows, columns, by] = state.table === "edges"
    ? [data.a.map((_, e) => e).filter((e) => inside(data.a[e]) && inside(data.b[e]) && passes(e)),
      [nameOf((e) => data.a[e]), nameOf((e) => data.b[e]), TOGETHER, SAID, ["inLists", (e) => weights.lists[e]], npmiColumn(), ...datesOf(data.since, data.until)], TOGETHER]
    : [data.name.map((_, i) => i).filter(inside),
      [nameOf((i) => i), ["type", (i) => kind(typeOf(i))], ARTICLES, ["mentions", (i) => data.mentions[i]], ["companions", (i) => edgesOf[i].filter(passes).length], ...datesOf(data.first, data.last)], ARTICLES];
  const tab = (name) => el("button", { type: "button", "aria-pressed": String(state.table === name), id: "tab-" + name, click: () => set({ table: name }) }, words.tabs[name]);
  box.replaceChildren(el("div", { class: "buttons" }, tab("nodes"), tab("edges"), el("span", { class: "soft" }, words.rows(rows.length))), sortable(rows, columns, by, 100));
}
