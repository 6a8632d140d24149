// What counts under a filter (months, lists): articles, mentions, dates, weights. The same filter gives the same counts.
import { CO_MENTION, CREDIT, POST } from "./graph.js";
import { boundsOf } from "./typed.js";

/** How many numbers two ascending lists share. */
export function shared(one, other) {
  let [i, j, n] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) { n++; i++; j++; } else if (one[i] < other[j]) i++; else j++;
  }
  return n;
}

const rising = (numbers) => [...new Set(numbers)].sort((x, y) => x - y);

/** NPMI of two entities as `kg.derive.links` has it: stories of both, of one, of the other, and of all. */
export function npmi(both, one, other, all) {
  if (!both) return null;
  return both === all ? 1 : Math.log((both * all) / (one * other)) / -Math.log(both / all);
}

/** Does an article lie in some months? One without a date does only where none are chosen. */
export function inRange(graph, { from, to }, article) {
  const month = graph.monthOf(article);
  return (!from || (month && month >= from)) && (!to || (month && month <= to));
}

/** Does a post, from its first to its last page, or the page of an event lie in some months? */
export const rowInRange = (graph, state, e, row) => (graph.data.kind[e] === POST ? postInRange(graph, state, row) : inRange(graph, state, graph.articleOf(row[7])));

/** Was a post seen in some months, from its first page to its last? */
export function postInRange({ data }, { from, to }, row) {
  const [first, last] = [data.dates[row[4]].slice(0, 7), data.dates[row[5]].slice(0, 7)];
  return (!from || (last && last >= from)) && (!to || (first && first <= to));
}

/** Are the counts of the file's own sentences asked for, and not those that the database told? */
export const isRecounted = ({ from, to, lists }) => Boolean(from || to || !lists);

/** Make the counter of a graph: filter in, counts out; the last few answers are kept. What the database has told goes before what the file counts. */
export function makeCounter(graph, database) {
  const kept = new Map();
  return (filter) => {
    const period = database.period(filter);
    const key = [graph.version(), graph.data.a.length, filter.from, filter.to, filter.lists, Boolean(period)].join();
    if (!kept.has(key)) {
      if (kept.size > 4) kept.delete(kept.keys().next().value);
      const counts = isRecounted(filter) ? recount(graph, filter) : told(graph);
      kept.set(key, Object.freeze(period ? overlaid(graph, counts, period) : counts));
    }
    return kept.get(key);
  };
}

/** The counts as the database told them; stories and pages are those of the file, or of the database where it is a part. */
function told({ data, held, sentencesOf }) {
  return {
    articles: data.articles, mentions: data.mentions, first: data.first, last: data.last,
    weight: data.weight, sentences: data.sentences, lists: data.lists, npmi: data.npmi, since: data.since, until: data.until,
    stories: data.database?.articles ?? held.stories, pages: data.database ? null : held.pages, recounted: false, whole: true, said: sentencesOf,
  };
}

/** Counts with those that the database has told of a stretch of days in their place; credits, posts and events stay as the file has them. */
function overlaid({ data }, counts, { articles, kinds, entities, links }) {
  const node = (name, none) => data.name.map((_, i) => entities.get(i)?.[name] ?? none);
  const edge = (name, none) => data.a.map((_, e) => (data.kind[e] === CO_MENTION ? links.get(e)?.[name] ?? none : counts[name][e]));
  return {
    ...counts,
    articles: node("articles", 0), mentions: node("mentions", 0), first: node("first", 0), last: node("last", 0),
    weight: edge("weight", 0), sentences: edge("sentences", 0), lists: edge("lists", 0), npmi: edge("npmi", null), since: edge("since", 0), until: edge("until", 0),
    stories: articles, pages: null, whole: true, kinds,
  };
}

/** The counts of the file's sentences under a filter. */
function recount(graph, filter) {
  const { data, lists } = graph;
  const inside = data.doc.map((_, article) => inRange(graph, filter, article));
  const counts = (s) => (filter.lists || !lists.has(s)) && inside[graph.articleOf(s)];
  const namings = data.name.map((_, i) => graph.namingsOf(i).filter(counts));
  const stories = namings.map((all) => rising(all.map(graph.storyOf)));
  const passages = namings.map((all) => rising(all.map(graph.firstPrint)));
  const listed = passages.map((all) => all.filter((s) => lists.has(s)));
  const days = new Map(); // of stories: number of the earliest date
  const earlier = (x, y) => (!y || (x && data.dates[x] < data.dates[y]) ? x : y);
  data.story.forEach((story, article) => { if (inside[article]) days.set(story, earlier(data.docDate[data.doc[article]], days.get(story))); });
  const bounds = (all) => all.reduce(([low, high], story) => {
    const day = days.get(story) ?? 0;
    if (!day) return [low, high];
    return [!low || data.dates[day] < data.dates[low] ? day : low, !high || data.dates[day] > data.dates[high] ? day : high];
  }, [0, 0]);
  const ends = stories.map(bounds);
  const own = (article) => article < graph.held.articles && inside[article]; // what came from a server is no part of the counts
  const whole = new Set(data.story.filter((_, article) => own(article))).size;
  const plain = (e) => data.kind[e] !== CREDIT && data.kind[e] < POST;
  const rows = new Map([...graph.rowsOf].map(([e, all]) => [e, all.filter((row) => rowInRange(graph, filter, e, row))]));
  const weight = data.a.map((a, e) => rows.get(e)?.length ?? shared(stories[a], stories[data.b[e]]));
  const spans = data.a.map((a, e) => {
    if (rows.has(e)) return boundsOf(data, rows.get(e), data.kind[e] === POST ? "post" : "event");
    const other = new Set(stories[data.b[e]]);
    return weight[e] ? bounds(stories[a].filter((story) => other.has(story))) : [0, 0];
  });
  return {
    articles: stories.map((all) => all.length), mentions: namings.map((all) => all.length),
    first: ends.map(([first]) => first), last: ends.map(([, last]) => last),
    weight,
    sentences: data.a.map((a, e) => (plain(e) ? shared(passages[a], passages[data.b[e]]) : 0)),
    lists: data.a.map((a, e) => (plain(e) ? shared(listed[a], listed[data.b[e]]) : 0)),
    npmi: data.a.map((a, e) => (plain(e) ? npmi(weight[e], stories[a].length, stories[data.b[e]].length, whole) : null)),
    since: spans.map(([since]) => since), until: spans.map(([, until]) => until),
    stories: whole, pages: new Set(data.doc.filter((_, article) => own(article))).size, recounted: true, whole: !data.database,
    said: (i) => namings[i].filter((s, k, all) => s !== all[k - 1]),
  };
}
