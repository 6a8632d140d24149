// The controls over the picture: filter, appearance, files. They write the address alone.
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
  const within = (first, last) => set({ from: first ? months[first] : "", to: last < months.length - 1 ? months[last] : "" });
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
        const bar = el("i", { class: k >= low && k <= high ? "in" : "out", title: `${months[k]} · ${words.inArticles(n)}` });
        bar.style.height = `${(100 * n) / most}%`;
        return bar;
      })),
      field(words.from, ...slider("from", low, months.length - 1, (k) => months[k], (k) => within(k, Math.max(k, high)))),
      field(words.to, ...slider("to", high, months.length - 1, (k) => months[k], (k) => within(Math.min(low, k), k))),
    ] : []),
    field(words.level, choice("level", ["article", "sentence"], state.level)),
    el("label", { class: "field" }, el("span", {}, words.listed), lists),
    field(words.colour, choice("colour", ["type", "community"], state.colour)),
    field(words.size, choice("size", Object.keys(MEASURES), state.size)),
    el("label", { class: "field" }, el("span", {}, words.physics), physics),
    el("button", { type: "button", id: "reset", class: "quiet", click: () => { move(false); go({ ...state, ...DEFAULTS, types: new Set(CORE) }); } }, words.reset),
  );
  if (kept) box.querySelector(`[data-control=${kept}]`)?.focus();
}

/** Write the buttons of the files: they say the same whatever is shown, so that one which is being pressed stays. */
function writeFiles() {
  byId("files").replaceChildren(...Object.keys(FILES).map((name) => el("button", { type: "button", "data-file": name, click: FILES[name] }, words.options[name])));
}
