// What the database tells a page that holds a part of it: time, what is new, sentences of an entity. Kept by what was asked.
import { gather } from "./graph.js";

const lastDay = (month) => new Date(Date.UTC(...month.split("-").map(Number), 0)).toISOString().slice(0, 10);

/** Two months as a stretch of days. */
export const daysOf = (from, to) => `${from}-01..${lastDay(to)}`;

/** The days that a state leaves of some months, as `since..until`; "" where it chooses none. */
export function stretchOf({ from, to }, months) {
  return from || to ? daysOf(from || months[0], to || months.at(-1)) : "";
}

/** The first and the last day of a stretch as a question has them. */
export function bounded(stretch) {
  const [since, until] = stretch.split("..");
  return stretch ? { since, until } : {};
}

/** Make the keeper of what is told; `part` is whether the page holds a part of a database that it may ask. */
export function makeTold(graph, months, part) {
  const { data, nodeOf } = graph;
  const periods = new Map(); // stretch, lists counted or not: {articles, entities by node, links by edge}
  const monthly = new Map(); // names: articles by month
  const news = new Map(); // stretch: changes
  const said = new Map(); // node and stretch: {sentences, more, came}
  const periodKey = (stretch, lists) => `${stretch} ${lists}`;
  const nameKey = (nodes) => nodes.map((i) => data.name[i]).sort().join("\n");

  /** Keep what was told of stretches, beside what had been told of them before. */
  function addPeriods(answer, lists) {
    graph.addGraph(answer);
    for (const told of answer.periods) {
      const key = periodKey(`${told.since}..${told.until}`, lists);
      const kept = periods.get(key) ?? periods.set(key, { entities: new Map(), links: new Map() }).get(key);
      [kept.articles, kept.kinds] = [told.articles, told.kinds];
      for (const one of told.entities) kept.entities.set(nodeOf.get(one.entity), { ...one, first: graph.dateNumber(one.first), last: graph.dateNumber(one.last) });
      for (const one of told.links) {
        const e = graph.edgeOf(nodeOf.get(one.source), nodeOf.get(one.target));
        if (e !== undefined) kept.links.set(e, { ...one, since: graph.dateNumber(one.first), until: graph.dateNumber(one.last) });
      }
    }
    graph.changed();
  }

  return Object.freeze({
    part,
    stretch: (state) => (part ? stretchOf(state, months) : ""),
    /** What is counted under a filter of months; undefined where the page counts its own sentences. */
    period: (filter) => (part ? periods.get(periodKey(stretchOf(filter, months), filter.lists)) : undefined),
    /** Appearances a month by type, of the whole database. */
    bars() {
      const at = new Map(months.map((m, k) => [m, k]));
      const bars = months.map(() => data.types.map(() => 0));
      for (const [month, type, articles] of data.months) bars[at.get(month)][data.types.indexOf(type)] += articles;
      return bars;
    },
    /** Articles a month that name all of some nodes; undefined until they have come. */
    monthsOf: (nodes) => monthly.get(nameKey(nodes)),
    news: (stretch) => news.get(stretch),
    said: (i, state) => said.get(`${i} ${stretchOf(state, months)}`),
    addPeriods,
    addMonths: (nodes, rows) => monthly.set(nameKey(nodes), new Map(rows.map(({ month, articles }) => [month, articles]))),
    addNews(stretch, answer) {
      graph.addGraph(answer);
      const kinds = new Map();
      for (const change of answer.changes) gather(kinds, change.change, change);
      news.set(stretch, kinds);
    },
    addSaid(i, stretch, { quotes, more }) {
      const key = `${i} ${stretch}`;
      const known = said.get(key) ?? { sentences: [], came: 0 };
      const fresh = graph.addSentences(quotes);
      said.set(key, { sentences: [...known.sentences, ...fresh], more, came: known.came + quotes.length });
    },
  });
}
