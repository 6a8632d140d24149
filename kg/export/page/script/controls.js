// The controls over and under the picture: filter, appearance, types, chips, legend. They write the address alone.
import { act, byId, draw, el, glyph, toState } from "./dom.js";
import { POSTED } from "./graph.js";
import { COMMUNITIES, REST } from "./looks.js";
import { chipsOf, MEASURES, reset, switched, switches } from "./state.js";

/** A labelled control. */
const field = (label, ...controls) => el("label", { class: "field" }, el("span", {}, label), ...controls);

function choice(ctx, name, options) {
  const box = el("select", { "data-control": name }, ...options.map((value) => el("option", { value, ...(value === ctx.state[name] ? { selected: "" } : {}) }, ctx.words.options[value])));
  box.addEventListener("change", () => ctx.set({ [name]: box.value }));
  return box;
}

function slider(name, value, [least, most], told, change) {
  const out = el("output", {}, told(value));
  const range = el("input", { type: "range", min: least, max: most, value, "data-control": name });
  range.addEventListener("input", () => { out.textContent = told(Number(range.value)); });
  range.addEventListener("change", () => change(Number(range.value)));
  return [range, out];
}

function check(name, on, change) {
  const box = el("input", { type: "checkbox", "data-control": name });
  box.checked = on;
  box.addEventListener("change", () => change(box.checked));
  return box;
}

/** Write the controls anew: what they show is the state. */
export function writeControls(ctx) {
  const { state, words, months, set, picture } = ctx;
  const box = byId("controls");
  const kept = box.contains(document.activeElement) ? document.activeElement.dataset.control : null;
  const last = months.length - 1;
  const [low, high] = [Math.max(months.indexOf(state.from), 0), state.to ? months.indexOf(state.to) : last];
  const within = (from, to) => set({ from: from ? months[from] : "", to: to < last ? months[to] : "" });
  box.replaceChildren(
    field(words.least, ...slider("least", state.least, [1, Math.min(Math.max(ctx.graph.data.weight.reduce((x, y) => Math.max(x, y), 2), 2), 30)], String, (least) => set({ least }))),
    ...(months.length > 1 ? [
      field(words.from, ...slider("from", low, [0, last], (k) => months[k], (k) => within(k, Math.max(k, high)))),
      field(words.to, ...slider("to", high, [0, last], (k) => months[k], (k) => within(Math.min(low, k), k))),
    ] : []),
    field(words.level, choice(ctx, "level", ["article", "sentence"])),
    field(words.listed, check("lists", state.lists, (lists) => set({ lists }))),
    field(words.links, choice(ctx, "links", ["together", "post", "event"])),
    field(words.colour, choice(ctx, "colour", ["community", "type"])),
    field(words.size, choice(ctx, "size", MEASURES)),
    field(words.physics, check("physics", picture.moves(), picture.move)),
    el("button", { type: "button", id: "reset", class: "quiet", click: () => { picture.move(false); ctx.go(reset(state, ctx.graph)); } }, words.reset),
  );
  if (kept) box.querySelector(`[data-control=${kept}]`)?.focus();
}

/** The types with their numbers, and the switch of the hubs. */
export function writeTypes(ctx) {
  const { graph, state, words, view } = ctx;
  const { data } = graph;
  const counted = data.name.map((_, i) => i).filter(view.left);
  const countOf = (type) => (view.counts.kinds && !view.compared ? view.counts.kinds[type] ?? 0 : counted.filter((i) => graph.isOf(i, new Set([type]))).length);
  const boxes = switches(graph).map((type) => {
    const box = el("input", { type: "checkbox", "data-type": type });
    box.checked = state.types.has(type);
    box.addEventListener("change", () => {
      ctx.go(switched(state, graph, type));
      byId("types").querySelector(`[data-type=${type}]`).focus();
    });
    return el("label", {}, box, glyph(ctx, type === POSTED ? "person" : type), data.labels[type][words.language].many, el("span", { class: "number" }, String(countOf(type))));
  });
  const hubs = check("hubs", state.hubs, (on) => ctx.set({ hubs: on }));
  const names = [...view.hubs].slice(0, 5).map(graph.nameOf).join(words.stroke) + (view.hubs.size > 5 ? " …" : "");
  byId("types").replaceChildren(...boxes, ...(view.hubs.size && ctx.state.links === "together" ? [el("label", { class: "hubs", title: words.hubsHint(names) }, hubs, words.hubsOn, el("span", { class: "number" }, String([...view.hubs].filter(view.left).length)))] : []));
}

/** The switch of what lines mean: appearing together, posts, events; where the file has any. */
export function writeKinds(ctx) {
  const { graph, state, words } = ctx;
  const kinds = ["together", "post", "event"].filter((links) => links === "together" || graph.data[links].length);
  byId("kinds").hidden = kinds.length < 2 || Boolean(state.table);
  byId("kinds").replaceChildren(...kinds.map((links) => act(`kind-${links}`, words.kinds[links], state.links === links, () => ctx.go({ ...state, links, ends: null, chain: null, group: -1 }))));
}

/** The filters that are on, each a chip that takes it off. */
export function writeChips(ctx) {
  const chips = chipsOf(ctx.state, ctx.graph, ctx.months, ctx.words);
  byId("chips").hidden = !chips.length;
  byId("chips").replaceChildren(...chips.map(({ name, text, without }) => {
    const button = toState(ctx, without, text, el("span", { "aria-hidden": "true" }, " ×"));
    button.className = "chip";
    button.dataset.chip = name;
    button.setAttribute("aria-label", ctx.words.off1(text));
    return button;
  }));
}

/** Where nothing is drawn, say so, and take the filters off on demand. */
export function writeBlank({ graph, view, state, words, go }) {
  const sifted = view.filtered || state.hide.size > 0 || graph.data.core.some((type) => !state.types.has(type));
  byId("blank").replaceChildren(...(view.nodes.length || state.table ? [] : [
    el("p", {}, sifted ? words.siftedOut : words.blank),
    ...(sifted ? [el("button", { type: "button", id: "unsift", click: () => go(reset(state, graph)) }, words.reset)] : []),
  ]));
}

/** What colour, size, width and shape mean, and why these links are drawn. */
export function writeLegend(ctx) {
  const { graph, view, state, words, looks } = ctx;
  const groups = groupButtons(ctx);
  const rest = view.nodes.length - view.groups.reduce((sum, { members }) => sum + members.length, 0);
  byId("legend-body").replaceChildren(
    ...(groups.length ? [el("h3", {}, words.groupsTitle), ...groups, ...(rest ? [el("p", { class: "group" }, swatch(REST), words.restOf, el("span", { class: "number" }, String(rest)))] : [])] : []),
    el("h3", {}, words.sizeOf[state.size]), sizes(ctx),
    ...(state.links === "together" ? [el("h3", {}, words.widthOf), widths(ctx), el("p", { class: "soft" }, words.why(graph.data.limit.each))] : [el("h3", {}, words.options[state.links]), el("p", { class: "soft" }, words.lineOf[state.links])]),
  );
  byId("legend").hidden = Boolean(state.table) || !looks;
}

/** The communities in view, each a button that shows it alone. */
export function groupButtons(ctx) {
  const { graph, view, state, words } = ctx;
  if (state.colour !== "community" || state.links !== "together") return [];
  const isolate = (number) => () => ctx.go({ ...ctx.bare(), group: state.group === number ? -1 : number });
  return view.groups.map(({ number, members }) => {
    const name = words.group(members.slice(0, 3).map(graph.nameOf));
    return el("button", { type: "button", class: "group", title: name, "data-group": number + 1, "aria-pressed": String(state.group === number), click: isolate(number) },
      swatch(COMMUNITIES[number % COMMUNITIES.length]), el("span", {}, name), el("span", { class: "number" }, String(members.length)));
  });
}

const swatch = (colour) => draw("svg", { viewBox: "0 0 16 16", class: "glyph", "aria-hidden": "true" }, draw("circle", { cx: 8, cy: 8, r: 7, fill: colour }));

/** Up to three sizes with their values. */
function sizes({ view, looks }) {
  const { greatest } = view.measure;
  const told = [...new Set([greatest, greatest / 4, greatest / 16].map((n) => Math.max(Math.round(n), 1)))];
  return el("div", { class: "scale" }, ...told.map((n) => el("span", {}, draw("svg", { width: 46, height: 46, viewBox: "0 0 46 46", "aria-hidden": "true" }, draw("circle", { cx: 23, cy: 23, r: looks.least + (23 - looks.least) * Math.sqrt(Math.min(n / greatest, 1)), class: "size" })), String(n))));
}

/** The widths that are drawn, each with the least of what it stands for. */
function widths({ looks }) {
  const steps = looks.scale.map((least, k) => [least, k]).filter(([least]) => Number.isFinite(least));
  const [width, opacity] = [[0.8, 1.3, 2, 3, 4.4, 6], [0.3, 0.38, 0.46, 0.55, 0.65, 0.8]];
  return el("div", { class: "scale" }, ...steps.map(([least, k]) => el("span", {}, draw("svg", { width: 30, height: 14, viewBox: "0 0 30 14", "aria-hidden": "true" }, draw("line", { x1: 2, x2: 28, y1: 7, y2: 7, class: "line", "stroke-width": width[k], "stroke-opacity": opacity[k] })), least ? `≥ ${least}` : "1")));
}
