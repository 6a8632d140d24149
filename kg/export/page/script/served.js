// What a served page asks for beyond its file: surroundings, evidence, chains. Answers are added to the graph.
import { bounded, daysOf } from "./told.js";

const SURROUNDINGS = { 1: 150, 2: 300 }; // most nodes that come, by steps
const QUOTES = 100; // most sentences of a pair that come at a time
const SAID = 100; // most sentences of an entity
const LINES = 20; // most links of a selection whose sentences come
const FEW = 4; // sentences of a step of a chain

/** Make the questions of a page: `bring` asks for what an address needs and the graph lacks. */
export function makeQuestions(graph, store, database) {
  const { data, nodeOf } = graph;
  const asked = new Set(); // what was asked for and has not failed
  const failed = new Set(); // since the address changed
  const texts = new Map(); // place to the promise of an article
  const names = (e) => [data.name[data.a[e]], data.name[data.b[e]]];

  /** Ask for the surroundings of a node and its posts. */
  async function surround(name, steps) {
    const ego = await store.ask("ego", { name, steps, limit: SURROUNDINGS[steps] });
    graph.addGraph(ego);
    nodeOf.set(name, nodeOf.get(ego.entity)); // whatever it is called in the address
    graph.addPosts(nodeOf.get(name), ego.posts);
  }

  /** Ask for the newest sentences of a pair in some days beside those that have come, and for their link. */
  async function prove(a, b, stretch, limit = QUOTES) {
    const e = nodeOf.has(a) && nodeOf.has(b) ? graph.edgeOf(nodeOf.get(a), nodeOf.get(b)) : undefined;
    const pair = await store.ask("quotes", { a, b, limit, offset: graph.toldOf(e, stretch)?.came ?? 0, ...bounded(stretch) });
    graph.addGraph(pair);
    [[a, pair.a], [b, pair.b]].forEach(([name, full]) => nodeOf.set(name, nodeOf.get(full)));
    const edge = graph.edgeOf(nodeOf.get(pair.a), nodeOf.get(pair.b));
    if (edge !== undefined) graph.addQuotes(edge, pair, stretch);
  }

  /** Ask for the newest sentences that name an entity in some days, beside those that have come. */
  async function tell(name, stretch, state) {
    const i = nodeOf.get(name);
    const come = i === undefined ? 0 : database.said(i, state)?.came ?? 0;
    const answer = await store.ask("said", { name, limit: SAID, offset: come, ...bounded(stretch) });
    graph.addGraph({ entities: answer.entities, links: [] });
    database.addSaid(nodeOf.get(answer.entity), stretch, answer);
  }

  /** Does the page lack sentences of an edge in some days? */
  function isPartial(e, stretch) {
    if (graph.isCredit(e) || graph.isTyped(e)) return false;
    const told = graph.toldOf(e, stretch);
    if (told) return told.more && told.came < QUOTES;
    const { both, either } = graph.proof(e);
    return stretch !== "" || new Set([...both, ...either].map(graph.storyOf)).size < data.weight[e];
  }

  /** What time and the selection ask for: counts of the chosen months, for what is chosen too; months of the chosen; what is new; sentences of the chosen. */
  function wantsOfTime(wanted, { state, recent }) {
    const named = ["node", "edge", "chain", "sel", "pin", "open"].flatMap((key) => wanted.getAll(key));
    const chosen = (state.node >= 0 ? [state.node] : state.ends ?? []).map((i) => data.name[i]);
    const stretch = database.stretch(state);
    const less = stretch && state.less ? daysOf(...state.less.split("..")) : "";
    const period = [...[stretch, less].filter(Boolean).map((days) => ["stretch", days]), ...[...new Set(named)].map((name) => ["name", name]), ...[...state.types].filter((type) => type !== "reporter").map((type) => ["type", type]), ["lists", state.lists]];
    return [
      ...(stretch ? [[`period ${period.join()}`, async () => database.addPeriods(await store.ask("periods", period), state.lists)]] : []),
      ...(chosen.length ? [[`months ${chosen.join("\n")}`, async () => database.addMonths(chosen.map((name) => nodeOf.get(name)), await store.ask("months", chosen.map((name) => ["name", name])))]] : []),
      ...(recent ? [[`news ${daysOf(recent.from, recent.to)}`, async () => database.addNews(daysOf(recent.from, recent.to), await store.ask("news", bounded(daysOf(recent.from, recent.to))))]] : []),
      ...[...wanted.getAll("node").slice(0, 1), ...wanted.getAll("sel")].map((name) => [`said ${stretch} ${name}`, () => tell(name, stretch, state)]),
    ];
  }

  /** What an address asks for: [key, call]. */
  function wants(wanted, shown) {
    const [pair, ends] = [wanted.getAll("edge"), wanted.getAll("chain")];
    const steps = wanted.get("ego") === "2" ? 2 : 1;
    const stretch = database.stretch(shown.state);
    const around = new Map([...wanted.getAll("open"), ...ends].map((name) => [name, 1]));
    wanted.getAll("node").slice(0, 1).forEach((name) => around.set(name, steps));
    for (const name of [...wanted.getAll("pin"), ...wanted.getAll("hide"), ...wanted.getAll("sel")]) if (!nodeOf.has(name)) around.set(name, 1);
    const lines = [...(shown.edge === undefined ? [] : [shown.edge]), ...(shown.among ?? []).slice(0, LINES)];
    const told = lines.filter((e) => isPartial(e, stretch)).map(names);
    if (pair.length === 2 && pair.some((name) => !nodeOf.has(name))) told.push(pair);
    const chain = [["a", ends[0]], ["b", ends[1]], ...wanted.getAll("not").map((name) => ["without", name])];
    return [
      ...[...around].map(([name, far]) => [`ego ${far} ${name}`, () => surround(name, far)]),
      ...told.map(([a, b]) => [`pair ${stretch} ${a}\n${b}`, () => prove(a, b, stretch)]),
      ...(ends.length === 2 ? [[`path ${chain.join()}`, async () => { const found = await store.ask("chains", chain); graph.addGraph(found); graph.addSteps(found.chains); }]] : []),
      ...(database.part ? wantsOfTime(wanted, shown) : []),
    ];
  }

  return Object.freeze({
    /** Promises of what was not asked for before; `shown` tells the state, the chosen edge, and the recent months of an overview. */
    bring(hash, shown) {
      const fresh = store.served ? wants(new URLSearchParams(hash.slice(1)), shown).filter(([key]) => !asked.has(key) && !failed.has(key)) : [];
      return fresh.map(([key, call]) => {
        asked.add(key);
        return call().catch((error) => { asked.delete(key); failed.add(key); throw error; });
      });
    },
    /** Are the counts of the chosen months still to come? */
    lacks: (state) => database.part && !failed.size && [state, ...(state.less ? [monthsLess(state)] : [])].some((one) => database.stretch(one) && !database.period(one)),
    /** Another address: what has failed may be asked for again. */
    afresh: () => failed.clear(),
    older: (e, state) => prove(...names(e), database.stretch(state)),
    /** A few sentences of a step of a chain. */
    glance: (e) => prove(...names(e), "", FEW),
    earlier: (i, state) => tell(data.name[i], database.stretch(state), state),
    /** Promise an article in full: its source and its sentences with their marks. */
    text(place) {
      if (!texts.has(place)) {
        const answer = store.ask("text", { place }).then((told) => {
          graph.addGraph({ entities: told.entities, links: [] });
          return { ...told, sentences: told.sentences.map(({ text, marks }) => ({ text, marks: marks.map((m) => [nodeOf.get(m.entity), m.start, m.end]) })) };
        });
        answer.catch(() => texts.delete(place));
        texts.set(place, answer);
      }
      return texts.get(place);
    },
  });
}

const monthsLess = (state) => ({ ...state, from: state.less.split("..")[0], to: state.less.split("..")[1] });
