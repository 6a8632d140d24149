// The controls over the picture: filter, appearance, files, the table beside the picture. They write the address alone.
const MEASURES = { mentions: (i) => data.mentions[i], articles: (i) => data.articles[i], degree: (i) => edgesOf[i].length, rank: (i) => data.rank[i] };

/** A labelled control. */
const field = (label, ...controls) => el("label", { class: "field" }, el("span", {}, label), ...controls);

function choice(name, options, chosen) {
  const box = el("select", { "data-control": name }, ...options.map((value) => el("option", { value, ...(value === chosen ? { selected: "" } : {}) }, words.options[value])));
  box.addEventListener("change", () => set({ [name]: box.value }));
  return box;
}

function slider(name, value, most, told, change) {
  const out = el("output", {}, told(value));
  const range = el("input", { type: "range", min: name === "least" ? 1 : 0, max: most, value, "data-control": name });
  range.addEventListener("input", () => { out.textContent = told(Number(range.value)); });
  range.addEventListener("change", () => change(Number(range.value)));
  return [range, out];
}

/** Write the controls anew: what they show is the state. */
function writeControls(state) {
  const box = byId("controls");
  const kept = box.contains(document.activeElement) ? document.activeElement.dataset.control : null;
  const bars = histogram();
  const most = Math.max(...bars, 1);
  const [low, high] = [monthAt.get(state.from) ?? 0, monthAt.get(state.to) ?? months.length - 1];
  const lists = el("input", { type: "checkbox", "data-control": "lists" });
  lists.checked = state.lists;
  lists.addEventListener("change", () => set({ lists: lists.checked }));
  const physics = el("input", { type: "checkbox", "data-control": "physics" });
  physics.checked = moves;
  physics.addEventListener("change", () => move(physics.checked));
  box.replaceChildren(
    field(words.least, ...slider("least", state.least, Math.min(Math.max(...data.weight, 2), 30), String, (least) => set({ least }))),
    ...(months.length > 1 ? [
      el("div", { class: "histogram", "aria-hidden": "true" }, ...bars.map((n, k) => {
        const bar = el("i", { class: k >= low && k <= high ? "in" : "out" });
        bar.style.height = `${(100 * n) / most}%`;
        return bar;
      })),
      field(words.from, ...slider("from", low, months.length - 1, (k) => months[k], (k) => set({ from: k ? months[k] : "" }))),
      field(words.to, ...slider("to", high, months.length - 1, (k) => months[k], (k) => set({ to: k < months.length - 1 ? months[k] : "" }))),
    ] : []),
    field(words.level, choice("level", ["article", "sentence"], state.level)),
    el("label", { class: "field" }, el("span", {}, words.listed), lists),
    field(words.colour, choice("colour", ["type", "community"], state.colour)),
    field(words.size, choice("size", Object.keys(MEASURES), state.size)),
    el("label", { class: "field" }, el("span", {}, words.physics), physics),
    el("button", { type: "button", id: "reset", class: "quiet", click: () => { move(false); go({ ...state, ...DEFAULTS, types: new Set(CORE) }); } }, words.reset),
  );
  if (kept) box.querySelector(`[data-control=${kept}]`)?.focus();
  byId("files").replaceChildren(...Object.keys(FILES).map((name) => el("button", { type: "button", "data-file": name, click: FILES[name] }, words.options[name])));
}

/** Everything as rows: nodes or edges, sorted by a click on a heading. */
function writeTable(state) {
  const box = byId("table");
  box.hidden = !state.table;
  byId("canvas").hidden = byId("zoom").hidden = state.table;
  if (!state.table) return box.replaceChildren();
  const inside = (i) => state.types.has(typeOf(i)) && !state.hide.has(i);
  const nodes = data.name.map((_, i) => i).filter(inside);
  const links = data.a.map((_, e) => e).filter((e) => inside(data.a[e]) && inside(data.b[e]) && passes(e));
  const columns = state.table === "edges"
    ? [["name", (e) => data.name[data.a[e]], (e) => toNode(data.a[e])], ["name", (e) => data.name[data.b[e]], (e) => toNode(data.b[e])], ["together", (e) => weights.articles[e], (e) => toEdge(e, String(weights.articles[e]))], ["sentences", (e) => weights.sentences[e]], ["listing", (e) => data.lists[e]], ["npmi", (e) => data.npmi[e]], ["since", (e) => data.dates[data.since[e]]], ["until", (e) => data.dates[data.until[e]]]]
    : [["name", (i) => data.name[i], toNode], ["type", (i) => words[typeOf(i)]], ["articles", (i) => data.articles[i]], ["mentions", (i) => data.mentions[i]], ["companions", (i) => edgesOf[i].filter(passes).length], ["since", (i) => data.dates[data.first[i]]], ["until", (i) => data.dates[data.last[i]]]];
  const tab = (name) => el("button", { type: "button", "aria-pressed": String(state.table === name), "data-tab": name, click: () => set({ table: name }) }, words.options[name]);
  box.replaceChildren(el("div", { class: "buttons" }, tab("nodes"), tab("edges"), el("span", { class: "soft" }, words.rows((state.table === "edges" ? links : nodes).length))), sortable(state.table === "edges" ? links : nodes, columns, state.table === "edges" ? 2 : 2));
}

/** A table that a click on a heading sorts; rows come a hundred at a time. */
function sortable(rows, columns, by) {
  const [body, more] = [el("tbody"), el("button", { type: "button", class: "quiet" })];
  let [order, down, most] = [by, true, 100];
  const fill = () => {
    const value = columns[order][1];
    const keyed = rows.map((row) => [value(row), row]);
    keyed.sort(([a, i], [b, j]) => (down ? 1 : -1) * (typeof a === "string" ? b.localeCompare(a, "zh") : b - a) || i - j);
    body.replaceChildren(...keyed.slice(0, most).map(([, row]) => el("tr", {}, ...columns.map(([, text, made]) => el("td", {}, made ? made(row) : String(text(row)))))));
    heads.forEach((head, k) => head.setAttribute("aria-sort", k !== order ? "none" : down ? "descending" : "ascending"));
    more.hidden = rows.length <= most;
    more.textContent = words.more(Math.min(rows.length - most, 100));
  };
  const heads = columns.map(([name], k) => el("th", { scope: "col" }, el("button", { type: "button", class: "quiet", click: () => { [order, down] = [k, k === order ? !down : name !== "name"]; fill(); } }, words[name])));
  more.addEventListener("click", () => { most += 100; fill(); });
  fill();
  return el("div", {}, el("table", {}, el("thead", {}, el("tr", {}, ...heads)), body), more);
}
