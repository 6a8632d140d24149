// The state of the page and its address: what stands after # is all that is chosen. Pure: text in, state out, and back.
import { POSTED } from "./graph.js";

export const MEASURES = ["mentions", "articles", "degree", "rank"];
const LISTS = ["hide", "pin", "open", "sel", "not"];
const CHOICES = { level: ["article", "sentence"], colour: ["community", "type"], size: MEASURES, links: ["together", "post", "event"] };
const FILTERS = { least: 1, from: "", to: "", level: "article", lists: true };
const PLAIN = { ...FILTERS, colour: "community", size: "mentions", links: "together", hubs: false, group: -1, table: "", less: "", q: "", read: "", note: "", dossier: false, shown: 1 };
const NOTHING = { node: -1, ends: null, chain: null, ego: 0, read: "", q: "", group: -1, dossier: false, shown: 1, unknown: [], untied: null };
const SPEECH = { lang: ["zh", "en"], theme: ["light", "dark"] };

/** What may be switched on and off: the core types, persons in posts where there are any, the other types. */
export const switches = ({ data, posted }) => [...data.types.filter((t) => data.core.includes(t)), ...(posted.size ? [POSTED] : []), ...data.types.filter((t) => !data.core.includes(t))];

/** The state in which a page begins. */
export const beginning = (graph) => ({ ...PLAIN, ...NOTHING, types: new Set(graph.data.core), step: 0, lang: "", theme: "", ...Object.fromEntries(LISTS.map((name) => [name, new Set()])) });

/** A state with nothing chosen: filters and appearance stay. */
export const unchosen = (state) => ({ ...state, ...NOTHING });

/** A stretch of months as one text. */
export const stretch = (from, to) => (from === to ? from : `${from} – ${to}`);

/** The first and the last of the months between two, whichever comes first; "" and "" where there are none. */
const within = (months, from, to) => {
  const [low, high] = from && to && from > to ? [to, from] : [from, to];
  const inside = months.filter((m) => (!low || m >= low) && (!high || m <= high));
  return inside.length ? [low && inside[0], high && inside.at(-1)] : ["", ""];
};

/** A period of an address, two months with dots between, if it has pages; or "". */
const period = (text, { months, printed }) => {
  const [, from, to] = /^(\d{4}-\d\d)\.\.(\d{4}-\d\d)$/.exec(text ?? "") ?? [];
  const [low, high] = from ? within(months, from, to) : [];
  return printed.some((m) => m >= low && m <= high) ? `${low}..${high}` : "";
};

/** Read a state from an address, of a page with so many steps; `time` has all months, and those with pages; a name that the graph has not is told in `unknown`, two that are not linked in `untied`. */
export function readState(hash, graph, time, steps) {
  const wanted = new URLSearchParams(hash.slice(1));
  const one = (name, allowed, other) => (allowed.includes(wanted.get(name)) ? wanted.get(name) : other);
  const several = (name) => wanted.getAll(name).map((n) => graph.nodeOf.get(n)).filter((i) => i !== undefined);
  const whole = (name, least, most, other) => Math.max(least, Math.min(Number.parseInt(wanted.get(name) ?? "", 10) || other, most));
  const types = wanted.has("types") ? wanted.get("types").split(",").filter((t) => switches(graph).includes(t)) : graph.data.core;
  const [ends, chain, [node = -1]] = [several("edge"), several("chain"), several("node")];
  const chosen = [...ends, ...chain, ...(node < 0 ? [] : [node])];
  const tied = ends.length === 2 && graph.lineOf(...ends, one("links", CHOICES.links, "together")) !== undefined;
  const month = (name) => (/^\d{4}-\d\d$/.test(wanted.get(name) ?? "") ? wanted.get(name) : "");
  const [from, to] = within(time.months, month("from"), month("to"));
  return {
    types: new Set([...types, ...chosen.filter((i) => !graph.isOf(i, new Set(types))).map(graph.kindOf)]),
    node,
    ends: tied ? ends : null,
    untied: ends.length === 2 && !tied ? ends : null,
    chain: chain.length === 2 && chain[0] !== chain[1] ? chain : null,
    ego: { 1: 1, 2: 2 }[wanted.get("ego")] ?? 0,
    least: whole("least", 1, 1000, 1),
    from,
    to,
    less: period(wanted.get("less"), time),
    lists: wanted.get("lists") !== "0",
    ...Object.fromEntries(Object.entries(CHOICES).map(([name, allowed]) => [name, one(name, allowed, PLAIN[name])])),
    ...Object.fromEntries(Object.entries(SPEECH).map(([name, allowed]) => [name, one(name, allowed, "")])),
    table: one("table", ["nodes", "edges"], ""),
    hubs: wanted.get("hubs") === "1",
    group: whole("group", 0, 1e6, 0) - 1,
    shown: whole("shown", 1, 99, 1),
    step: whole("step", 0, steps, 0),
    q: wanted.get("q") ?? "",
    note: wanted.get("note") ?? "",
    read: wanted.get("read") ?? "",
    dossier: wanted.get("dossier") === "1",
    ...Object.fromEntries(LISTS.map((name) => [name, new Set(several(name))])),
    unknown: ["node", "edge", "chain"].flatMap((name) => wanted.getAll(name)).filter((name) => !graph.nodeOf.has(name)),
  };
}

/** The address of a state: what differs from the beginning. */
export function addressOf(state, graph) {
  const wanted = new URLSearchParams();
  const name = (i) => graph.data.name[i];
  const listed = switches(graph).filter((t) => state.types.has(t));
  if (listed.join() !== switches(graph).filter((t) => graph.data.core.includes(t)).join()) wanted.set("types", listed.join());
  if (state.node >= 0) wanted.set("node", name(state.node));
  if (state.node >= 0 && state.ego) wanted.set("ego", state.ego);
  state.ends?.forEach((i) => wanted.append("edge", name(i)));
  state.chain?.forEach((i) => wanted.append("chain", name(i)));
  for (const key of ["least", "from", "to", "less", ...Object.keys(CHOICES), "table", "q", "read", "note", "shown"]) if (state[key] !== PLAIN[key]) wanted.set(key, state[key]);
  for (const key of Object.keys(SPEECH)) if (state[key]) wanted.set(key, state[key]);
  if (state.group >= 0) wanted.set("group", state.group + 1);
  for (const key of ["hubs", "dossier"]) if (state[key]) wanted.set(key, "1");
  if (state.step) wanted.set("step", state.step);
  if (!state.lists) wanted.set("lists", "0");
  for (const key of LISTS) state[key].forEach((i) => wanted.append(key, name(i)));
  return wanted.toString();
}

/** The parts of a state that say what counts, in one text: views of the same scene are drawn in the same place. */
export const sceneOf = (s) => [[...s.types].sort(), s.ego && s.node, s.ego, s.least, s.from, s.to, s.less, s.level, s.lists, s.links, s.hubs, [...s.hide]].join(";");

/** A set with a thing taken out where it was in, put in where it was not. */
export const toggled = (set, thing) => new Set(set.has(thing) ? [...set].filter((other) => other !== thing) : [...set, thing]);

/** A state with a type switched on, or off; what is chosen stays where its type does. */
export function switched(state, graph, type) {
  const types = toggled(state.types, type);
  const keep = state.node >= 0 && graph.isOf(state.node, types);
  return { ...state, types, ends: null, chain: null, ...(keep ? {} : { node: -1, ego: 0 }) };
}

/** The state without filters, with the looks of the beginning. */
export const reset = (state, graph) => ({ ...state, ...PLAIN, ...Object.fromEntries(LISTS.map((name) => [name, new Set()])), types: new Set(graph.data.core) });

/** The filters that are on, each with its name, what it says, and the state without it. */
export function chipsOf(state, graph, months, words) {
  const chip = (name, text, without) => ({ name, text, without: { ...state, ...without } });
  const names = (key, word) => [...state[key]].map((i) => chip(key, `${word} ${graph.nameOf(i)}`, { [key]: toggled(state[key], i) }));
  const on = (name, text, without) => (state[name] === PLAIN[name] ? [] : [chip(name, text, without)]);
  return [
    ...(state.from || state.to ? [chip("months", stretch(state.from || months[0], state.to || months.at(-1)), { from: "", to: "", less: "" })] : []),
    ...on("less", `${words.against} ${stretch(...state.less.split(".."))}`, { less: "" }),
    ...on("least", `${words.least} ≥ ${state.least}`, { least: 1 }),
    ...switches(graph).filter((type) => state.types.has(type) !== graph.data.core.includes(type)).map((type) => chip("types", words.kindOn(state.types.has(type), graph.data.labels[type][words.language].many), switched(state, graph, type))),
    ...on("level", words.options[state.level], { level: "article" }),
    ...on("q", words.textChip(state.q), { q: "" }),
    ...on("lists", words.noLists, { lists: true }),
    ...on("links", words.kinds[state.links], { links: "together" }),
    ...on("hubs", words.hubsOn, { hubs: false }),
    ...names("hide", words.hide), ...names("pin", words.pin), ...names("open", words.open), ...names("not", words.notThrough),
  ];
}
