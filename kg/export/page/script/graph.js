// The graph: columns by number of node, edge, article and sentence, and what is looked up in them. Only `add…` change it.
import { boundsOf, eventPairs, pairKey, postPairs } from "./typed.js";

export const CO_MENTION = 0;
export const CREDIT = 1;
export const POST = 2;
export const EVENT = 3;
const PAGED = /（(?:[^（）]*[\\/])?([^（）\\/]+\.[a-zA-Z]+(?:#a\d+)?)）$/; // what tells a name of one page from others; that page has a day
export const POSTED = "posted"; // beside the types: persons who hold a post in a body

/** Put a value into the list that a map holds under a key. */
export function gather(map, key, value) {
  if (map.has(key)) map.get(key).push(value); else map.set(key, [value]);
}

const running = (steps) => {
  let at = 0;
  return steps.map((step) => (at += step));
};

/** The folder that holds all of some files, if these are named from the root of a machine; else "". */
function rootOf(names) {
  if (!names.length || !names.every((name) => /^([A-Za-z]:)?[\\/]/.test(name))) return "";
  return names.reduce((folder, name) => {
    while (!name.startsWith(folder)) folder = /^(.*[\\/])?[^\\/]*[\\/]$/.exec(folder)?.[1] ?? "";
    return folder;
  }, /^.*[\\/]/.exec(names[0])[0]);
}

/** Make the graph of a store's columns. */
export function makeGraph(store) {
  const { data } = store;
  const edgesOf = data.name.map(() => []);
  data.a.forEach((a, e) => { edgesOf[a].push(e); edgesOf[data.b[e]].push(e); });
  data.kind = data.a.map(() => CO_MENTION);
  const nodeOf = new Map(data.name.map((name, i) => [name, i]));
  const called = new Map(data.called);
  const lists = new Set(running(data.listed));
  const again = new Map(); // a passage that is printed once more, to its first sentence
  running(data.again.map(([step]) => step)).forEach((s, k) => again.set(s, s - data.again[k][1]));
  const articlesOf = new Map(data.docName.map((name) => [name, []]));
  data.doc.forEach((doc, article) => articlesOf.get(data.docName[doc]).push(article));
  const root = rootOf(data.docName);
  const shortOf = (name) => (name.startsWith(root) ? name.slice(root.length) : name);
  const brought = []; // sentences that came from the server, numbered on from those of the file
  const evidence = new Map(); // edge and stretch of days to {both, either, more, came}: its proof as the database tells it
  const waysBetween = new Map(); // two nodes to the chains between them that the database has told, from the first as asked
  const shownBy = new Map(); // edge to the sentences that show it as the step of a chain
  const proofKey = (e, stretch) => `${e} ${stretch}`;
  const docOf = new Map(data.docName.map((name, doc) => [name, doc]));
  const dateOf = new Map(data.dates.map((text, date) => [text, date]));
  const namings = new Map();
  const posted = new Set(data.posted); // of the persons those who hold a post in a body; officials are a type
  let version = 0;
  let credited = false;

  const held = Object.freeze({ nodes: data.name.length, edges: data.a.length, pages: data.docName.length, articles: data.headline.length, stories: new Set(data.story).size });
  const typeOf = (i) => data.types[data.type[i]];
  /** The switch that shows a node, beside that of its type: persons in posts have one besides. */
  const kindOf = (i) => (posted.has(i) ? POSTED : typeOf(i));
  const isOf = (i, types) => types.has(typeOf(i)) || types.has(kindOf(i));
  const otherEnd = (e, i) => (data.a[e] === i ? data.b[e] : data.a[e]);
  const edgeOf = (i, j) => edgesOf[i]?.find((e) => otherEnd(e, i) === j); // lines of posts and events are in no list of a node

  /** The article that holds a sentence: articles are runs of sentences. */
  function articleOf(sentence) {
    let [low, high] = [0, data.from.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (data.from[middle] <= sentence) low = middle; else high = middle - 1;
    }
    return low;
  }

  /** Numbers of the sentences that name a node, ascending, one as often as it does so; the file keeps their differences. */
  function namingsOf(i) {
    if (!namings.has(i)) namings.set(i, running(data.seen[i]));
    return namings.get(i);
  }
  const sentencesOf = (i) => namingsOf(i).filter((s, k, all) => s !== all[k - 1]);
  const storyOf = (sentence) => data.story[articleOf(sentence)];
  const dayOf = (article) => data.dates[data.docDate[data.doc[article]]];

  /** Add an edge that is none of the file's. */
  function append(edge) {
    if (edge.kind < POST) [edge.a, edge.b].forEach((i) => edgesOf[i].push(data.a.length));
    for (const name of ["a", "b", "weight", "sentences", "lists", "npmi", "since", "until", "kind"]) data[name].push(edge[name]);
  }

  /** Promise {sentence, text, listing, marks: [[node, start, end]], clip} of some sentences. */
  function quotes(sentences) {
    return Promise.all(sentences.map(async (s) => {
      if (s >= data.said) return brought[s - data.said];
      const [text, listing, flat, clip = ""] = (await store.chunk(Math.floor(s / data.chunk)))[s % data.chunk];
      const marks = [];
      for (let k = 0; k < flat.length; k += 3) marks.push(flat.slice(k, k + 3));
      return { sentence: s, text, listing: Boolean(listing), marks, clip };
    }));
  }

  /** Sentences by article, the latest page first. */
  function byArticle(sentences) {
    const groups = new Map();
    for (const s of sentences) gather(groups, articleOf(s), s);
    return [...groups].sort(([a], [b]) => (dayOf(a) < dayOf(b)) - (dayOf(a) > dayOf(b)) || a - b);
  }

  /** What proves an edge, in a stretch of days where the database has told that: the sentences with both ends; for a story that has none, those with either. */
  function proof(e, stretch = "") {
    if (evidence.has(proofKey(e, stretch))) return evidence.get(proofKey(e, stretch));
    const [one, other] = [sentencesOf(data.a[e]), sentencesOf(data.b[e])];
    const inOther = new Set(other);
    const both = one.filter((s) => inOther.has(s));
    const told = new Set(both.map(storyOf));
    const [mine, theirs] = [new Set(one.map(storyOf)), new Set(other.map(storyOf))];
    const either = [...new Set([...one, ...other])].filter((s) => !told.has(storyOf(s)) && theirs.has(storyOf(s)) && mine.has(storyOf(s)));
    return { both, either: either.sort((x, y) => x - y) };
  }

  /** Link reporters with all that the stories name which they are credited with: these are no co-mentions. */
  function addCredits() {
    if (credited) return;
    credited = true;
    version++;
    const told = data.name.map((_, i) => new Map(sentencesOf(i).map((s) => [storyOf(s), articleOf(s)])));
    const inStory = new Map();
    told.forEach((stories, i) => { if (typeOf(i) !== "reporter") for (const story of stories.keys()) gather(inStory, story, i); });
    told.forEach((stories, i) => {
      if (typeOf(i) !== "reporter") return;
      const days = new Map(); // of the stories that name a node, by node
      for (const [story, article] of stories) for (const j of inStory.get(story) ?? []) gather(days, j, data.docDate[data.doc[article]]);
      for (const [j, dates] of [...days].sort(([j, x], [k, y]) => y.length - x.length || j - k)) {
        const known = dates.filter(Boolean).sort((x, y) => (data.dates[x] < data.dates[y] ? -1 : 1));
        append({ a: j, b: i, weight: dates.length, sentences: 0, lists: 0, npmi: null, since: known[0] ?? 0, until: known.at(-1) ?? 0, kind: CREDIT });
      }
    });
  }

  const typed = { post: null, event: null }; // lines of posts and of events, made where they are asked for
  const rowsOf = new Map(); // such a line to its rows
  const typedAt = { post: new Map(), event: new Map() };

  /** The lines of posts or events, those of most rows first; none for "together". */
  function typedEdges(links) {
    if (links === "together") return [];
    typed[links] ??= [...(links === "post" ? postPairs(data) : eventPairs(data))].sort(([, x], [, y]) => y.length - x.length).map(([pair, rows]) => {
      const [a, b] = pair.split(" ").map(Number);
      const [since, until] = boundsOf(data, rows, links);
      append({ a, b, weight: rows.length, sentences: 0, lists: 0, npmi: null, since, until, kind: links === "post" ? POST : EVENT });
      const e = data.a.length - 1;
      rowsOf.set(e, rows);
      typedAt[links].set(pair, e);
      return e;
    });
    return typed[links];
  }

  /** The line of two in a choice of lines; their co-mention where there is none of that kind. */
  function lineOf(i, j, links) {
    typedEdges(links);
    return typedAt[links]?.get(pairKey(i, j)) ?? edgeOf(i, j);
  }

  /** The number of a thing in columns that it is added to where it is new. */
  function number(known, key, fill) {
    if (!known.has(key)) {
      known.set(key, known.size);
      fill();
    }
    return known.get(key);
  }
  const dateNumber = (text) => number(dateOf, text ?? "", () => data.dates.push(text));
  const docNumber = (s) => number(docOf, s.doc, () => {
    data.docName.push(s.doc);
    data.paper.push(s.paper ?? "");
    data.docDate.push(dateNumber(s.date));
    data.pageNumber.push(s.page ?? "");
  });

  /** Add an entity, where it is new, and return its node. */
  function addNode(e) {
    if (!nodeOf.has(e.entity)) {
      nodeOf.set(e.entity, data.name.length);
      edgesOf.push([]);
      if (e.posted && e.type === "person") posted.add(data.name.length);
      const values = { name: e.entity, type: data.types.indexOf(e.type), alias: e.aliases, pinyin: e.pinyin, mentions: e.mentions, articles: e.articles, first: dateNumber(e.first), last: dateNumber(e.last), rank: 0, community: -1, seen: [] };
      for (const [name, value] of Object.entries(values)) data[name].push(value);
      version++;
    }
    return nodeOf.get(e.entity);
  }

  /** Add entities and the links among them; what is known stays as it is. */
  function addGraph({ entities, links }) {
    const before = data.name.length;
    entities.forEach(addNode);
    for (const l of links) {
      const [a, b] = [nodeOf.get(l.source), nodeOf.get(l.target)];
      if (edgeOf(a, b) === undefined) append({ a, b, weight: l.weight, sentences: l.sentences, lists: l.lists, npmi: l.npmi, since: dateNumber(l.first), until: dateNumber(l.last), kind: CO_MENTION });
    }
    for (let i = before; i < data.name.length; i++) data.community[i] = communityOf(i);
    version++;
  }

  /** The community with which a node of the database is linked most; -1 if with none. */
  function communityOf(i) {
    const ties = new Map();
    for (const e of edgesOf[i]) {
      const k = data.community[otherEnd(e, i)];
      if (k >= 0) ties.set(k, (ties.get(k) ?? 0) + data.weight[e]);
    }
    return [...ties].reduce((best, one) => (one[1] > best[1] ? one : best), [-1, 0])[0];
  }

  /** Put the posts of a node in the place of those that the file tells. */
  function addPosts(i, posts) {
    const end = (name) => nodeOf.get(name) ?? name;
    data.post = [
      ...data.post.filter(([person, , organ]) => person !== i && organ !== i),
      ...posts.map((p) => [end(p.person), p.post, end(p.organ), Number(p.former), dateNumber(p.first), dateNumber(p.last), p.begin ?? "", p.until ?? "", -1]),
    ];
    typed.post = null;
    version++;
  }

  /** Add sentences that have come and return their numbers; articles are runs of sentences. */
  function addSentences(came) {
    const articles = new Map();
    for (const quote of came) gather(articles, `${quote.sentence.doc}\n${quote.sentence.article}`, quote);
    const added = new Map();
    for (const run of articles.values()) {
      const [{ sentence: head }] = run;
      const values = { doc: docNumber(head), article: head.article, headline: head.headline, story: head.story, from: data.said + brought.length };
      for (const [name, value] of Object.entries(values)) data[name].push(value);
      for (const quote of run) {
        const { sentence, marks } = quote;
        added.set(quote, data.said + brought.length);
        brought.push({ sentence: data.said + brought.length, text: sentence.text, listing: sentence.listing, marks: marks.map((m) => [nodeOf.get(m.entity), m.start, m.end]), clip: sentence.clip ?? "" });
      }
    }
    version++;
    return came.map((quote) => added.get(quote));
  }

  /** Add sentences to what proves an edge in a stretch of days. */
  function addQuotes(e, { quotes: came, more }, stretch = "") {
    const known = evidence.get(proofKey(e, stretch)) ?? { both: [], either: [], came: 0 };
    const numbers = addSentences(came);
    const both = [...known.both, ...numbers.filter((_, k) => came[k].sentence.both)];
    const shown = new Set(both.map(storyOf));
    const either = [...known.both, ...known.either, ...numbers].filter((s) => !shown.has(storyOf(s)));
    evidence.set(proofKey(e, stretch), { both, either, more, came: known.came + came.length });
  }

  /** Add the sentences that show the steps of chains: one that names both, or one for each of the two. */
  function addSteps(steps) {
    const ways = new Map(); // number of a chain to its edges
    for (const step of steps) {
      const e = edgeOf(nodeOf.get(step.source), nodeOf.get(step.target));
      gather(ways, step.chain, e);
      if (e === undefined) continue;
      const row = { ...step, story: `${step.doc}#${step.article}`, entities: [step.source, step.target] };
      const also = step.also_text && { ...row, doc: step.also_doc, article: step.also_article, start: `also ${step.also_sentence}`, text: step.also_text };
      shownBy.set(e, addHits(also ? [row, also] : [row]).map(({ sentence }) => sentence));
    }
    if (steps.length) waysBetween.set(pairKey(nodeOf.get(steps[0].source), nodeOf.get(steps.at(-1).target)), [...ways.values()].filter((edges) => !edges.includes(undefined)));
  }

  const hits = new Map(); // place to the number of a sentence that a search of the database has found

  /** Add sentences that a search of the database has found; their rows with numbers, names marked where they stand as known. */
  function addHits(rows) {
    version++;
    return rows.map((row) => {
      const key = `${row.doc} ${row.start}`;
      if (!hits.has(key)) {
        const s = data.said + brought.length;
        const values = { doc: docNumber(row), article: row.article, headline: row.headline, story: `${row.doc}#${row.article}`, from: s };
        for (const [name, value] of Object.entries(values)) data[name].push(value);
        const marks = row.entities.map((name) => nodeOf.get(name)).filter((i) => i !== undefined).map((i) => {
          const printed = [data.name[i], ...data.alias[i]].filter((name) => row.text.includes(name)).sort((x, y) => y.length - x.length)[0];
          const at = printed ? row.text.indexOf(printed) : 0;
          return [i, at, at + (printed ?? "").length];
        });
        brought.push({ sentence: s, text: row.text, listing: false, marks: marks.sort((x, y) => x[1] - y[1]), clip: "" });
        hits.set(key, s);
      }
      return brought[hits.get(key) - data.said];
    });
  }

  return Object.freeze({
    data, held, edgesOf, nodeOf, lists, posted, typeOf, kindOf, isOf, otherEnd, edgeOf, articleOf, typedEdges, lineOf, rowsOf, namingsOf, sentencesOf, storyOf, dayOf, quotes, byArticle, proof,
    version: () => version,
    served: store.served,
    nameOf: (i) => called.get(i) ?? data.name[i].replace(PAGED, (_, file) => `（${data.dates[data.first[i]] || file}）`),
    firstPrint: (s) => again.get(s) ?? s,
    monthOf: (article) => dayOf(article).slice(0, 7),
    isCredit: (e) => data.kind[e] === CREDIT,
    isTyped: (e) => data.kind[e] >= POST,
    /** Sentences of an article, as far as the file holds them. */
    sentencesIn: (article) => {
      const end = data.from[article + 1] ?? data.said + brought.length;
      return Array.from({ length: end - data.from[article] }, (_, k) => data.from[article] + k);
    },
    placeOf: (article) => `${data.docName[data.doc[article]]}#${data.article[article]}`,
    fileOf: (article) => `${shortOf(data.docName[data.doc[article]])}#${data.article[article]}`,
    articleAt: (file) => {
      const at = file.lastIndexOf("#");
      return (articlesOf.get(root + file.slice(0, at)) ?? articlesOf.get(file.slice(0, at)) ?? []).find((article) => String(data.article[article]) === file.slice(at + 1));
    },
    /** What the database has told of an edge in a stretch of days; undefined if it has not been asked. */
    toldOf: (e, stretch = "") => evidence.get(proofKey(e, stretch)),
    shownBy: (e) => shownBy.get(e),
    waysBetween: (i, j) => waysBetween.get(pairKey(i, j)) ?? [],
    isListing: (s) => (s < data.said ? lists.has(s) : brought[s - data.said].listing),
    changed: () => { version++; },
    dateNumber,
    addCredits, addNode, addGraph, addPosts, addSentences, addQuotes, addHits, addSteps,
  });
}

/** The months that have pages, in order; of the whole database where it has told them. */
export function printedOf(data) {
  const told = data.months.length ? data.months.map(([month]) => month) : data.docDate.map((date) => data.dates[date]).filter(Boolean).map((day) => day.slice(0, 7));
  return [...new Set(told)].sort();
}

/** All months from the first to the last of some. */
export function monthsOf(told) {
  if (!told.length) return [];
  const all = [];
  for (let [y, m] = told[0].split("-").map(Number); ; m === 12 ? (y++, (m = 1)) : m++) {
    all.push(`${y}-${String(m).padStart(2, "0")}`);
    if (all.at(-1) >= told.at(-1) || all.length > 2400) return all;
  }
}

/** The first and the last day, by number of date, of the pages; of the entities where the file holds a part of the pages. */
export function daysOf(data) {
  const told = (data.database ? [...data.first, ...data.last] : data.docDate).filter((date) => data.dates[date]);
  const sorted = told.sort((x, y) => (data.dates[x] < data.dates[y] ? -1 : 1));
  return [sorted[0] ?? 0, sorted.at(-1) ?? 0];
}

/** Dates, by number, as one text. */
export function span(data, from, to) {
  const [a, b] = [data.dates[from], data.dates[to]];
  return a === b ? a : [a, b].filter(Boolean).join(" – ");
}
