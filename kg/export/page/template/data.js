// The columns and what is looked up in them; nothing here touches the page.
const { data, first } = store;
const edgesOf = data.name.map(() => []);
data.a.forEach((a, e) => { edgesOf[a].push(e); edgesOf[data.b[e]].push(e); });
const otherEnd = (e, i) => (data.a[e] === i ? data.b[e] : data.a[e]);
const nodeOf = new Map(data.name.map((name, i) => [name, i]));
const typeOf = (i) => data.types[data.type[i]];
const edgeOf = (i, j) => edgesOf[i].find((e) => otherEnd(e, i) === j);

const held = { nodes: data.name.length, edges: data.a.length, pages: data.docName.length, articles: data.headline.length, stories: new Set(data.story).size }; // in the file; a served page asks for more
let filed = data.a.length; // edges but those of credits, which follow while they are asked for
const isCredit = (e) => e >= filed;
let credited = false;

/** Link reporters with all that the stories name which they are credited with, or no longer: these are no co-mentions. */
function credit(on) {
  if (on === credited) return;
  credited = on;
  const columns = ["a", "b", "weight", "sentences", "lists", "npmi", "since", "until"];
  if (on) for (const edge of credits()) {
    [edge.a, edge.b].forEach((i) => edgesOf[i].push(data.a.length));
    columns.forEach((name) => data[name].push(edge[name]));
  } else {
    columns.forEach((name) => { data[name].length = filed; });
    edgesOf.forEach((edges, i) => { edgesOf[i] = edges.filter((e) => !isCredit(e)); });
  }
}

/** The edges of credits, those of each reporter the strongest first; their weight is in stories, they share no sentence. */
function credits() {
  const told = data.name.map((_, i) => new Map(sentencesOf(i).map((s) => [storyOf(s), articleOf(s)])));
  const inStory = new Map();
  told.forEach((stories, i) => { if (typeOf(i) !== "reporter") for (const story of stories.keys()) gather(inStory, story, i); });
  return told.flatMap((stories, i) => {
    if (typeOf(i) !== "reporter") return [];
    const days = new Map(); // of the stories that name a node, by node
    for (const [story, article] of stories) for (const j of inStory.get(story) ?? []) gather(days, j, data.docDate[data.doc[article]]);
    return [...days].sort(([j, x], [k, y]) => y.length - x.length || j - k).map(([j, dates]) => {
      const known = dates.filter(Boolean).sort((x, y) => (data.dates[x] < data.dates[y] ? -1 : 1));
      return { a: j, b: i, weight: dates.length, sentences: 0, lists: 0, npmi: null, since: known[0] ?? 0, until: known.at(-1) ?? 0 };
    });
  });
}

/** Put a value into the list that a map holds under a key. */
function gather(map, key, value) {
  if (map.has(key)) map.get(key).push(value); else map.set(key, [value]);
}

/** Dates of a node or an edge as one text. */
function span(from, to) {
  const [a, b] = [data.dates[from], data.dates[to]];
  return a === b ? a : [a, b].filter(Boolean).join(" – ");
}

/** Numbers of the sentences that name a node, ascending; the file keeps their differences. */
function sentencesOf(i) {
  let at = 0;
  return data.seen[i].map((step) => (at += step));
}

/** The article that holds a sentence: articles are runs of sentences. */
function articleOf(sentence) {
  let low = 0, high = data.from.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (data.from[middle] <= sentence) low = middle; else high = middle - 1;
  }
  return low;
}

const storyOf = (sentence) => data.story[articleOf(sentence)];
/** Return {sentence, text, listing, marks: [[node, start, end]]} of some sentences. */
function quotes(sentences) {
  return Promise.all(sentences.map(async (s) => {
    if (s >= data.said) return brought[s - data.said];
    const [text, listing, flat] = (await store.chunk(Math.floor(s / data.chunk)))[s % data.chunk];
    const marks = [];
    for (let k = 0; k < flat.length; k += 3) marks.push(flat.slice(k, k + 3));
    return { sentence: s, text, listing: Boolean(listing), marks };
  }));
}

/** Sentences by article, the latest page first; `keep` chooses what is shown of a story. */
function byArticle(sentences) {
  const groups = new Map();
  for (const s of sentences) gather(groups, articleOf(s), s);
  const date = (article) => data.dates[data.docDate[data.doc[article]]];
  return [...groups].sort(([a], [b]) => (date(a) < date(b)) - (date(a) > date(b)) || a - b);
}

/** What proves an edge: the sentences with both ends; for a story that has none, those with either. */
function proof(e) {
  if (evidence.has(e)) return evidence.get(e);
  const [one, other] = [sentencesOf(data.a[e]), sentencesOf(data.b[e])];
  const inOther = new Set(other);
  const both = one.filter((s) => inOther.has(s));
  const told = new Set(both.map(storyOf));
  const stories = new Set(other.map(storyOf));
  const mine = new Set(one.map(storyOf));
  const either = [...new Set([...one, ...other])].filter((s) => !told.has(storyOf(s)) && stories.has(storyOf(s)) && mine.has(storyOf(s)));
  return { both, either: either.sort((a, b) => a - b) };
}

let index = null;

/** Return the nodes that a text may mean, best first: by name, printed form, pinyin or its initials. */
function find(text, limit) {
  const wanted = text.toLowerCase().replace(/[\s']+/g, "");
  if (!wanted) return [];
  index ??= data.name.map((name, i) => {
    const syllables = data.pinyin[i].toLowerCase().split(" ");
    const kinds = [[name.toLowerCase()], data.alias[i].map((a) => a.toLowerCase()), [syllables.join(""), syllables.map((s) => s[0] ?? "").join("")]];
    return { kinds, all: kinds.flat().join("\n") };
  });
  const found = [];
  index.forEach(({ kinds, all }, i) => {
    if (!all.includes(wanted)) return; // most have it nowhere: told at once
    let worth = 99;
    kinds.forEach((keys, kind) => keys.forEach((key) => {
      const place = key === wanted ? 0 : key.startsWith(wanted) ? 3 : kind < 2 && key.includes(wanted) ? 6 : 99;
      worth = Math.min(worth, place + kind);
    }));
    if (worth < 99) found.push([worth, i]);
  });
  found.sort((x, y) => x[0] - y[0] || data.articles[y[1]] - data.articles[x[1]] || x[1] - y[1]);
  return found.slice(0, limit).map(([, i]) => i);
}
