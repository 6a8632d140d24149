// What a served page asks for beyond its file: names, surroundings, evidence, chains. Answers are added to the columns.
const SURROUNDINGS = { 1: 150, 2: 300 }; // most nodes that come, by steps
const QUOTES = 100; // most sentences of a pair that come at a time
const brought = []; // sentences that came, numbered on from those of the file
const evidence = new Map(); // edge to {both, either, more, came}: its proof as the database tells it
const asked = new Set(); // what was asked for and has not failed
const docOf = new Map(data.docName.map((name, doc) => [name, doc]));
const dateOf = new Map(data.dates.map((text, date) => [text, date]));

/** The number of a thing in columns that it is added to where it is new. */
function number(known, key, fill) {
  if (!known.has(key)) {
    known.set(key, known.size);
    fill();
  }
  return known.get(key);
}

const dateNumber = (text) => number(dateOf, text ?? "", () => data.dates.push(text));
const docNumber = (s) => number(docOf, s.doc, () => { data.docName.push(s.doc); data.paper.push(s.paper ?? ""); data.docDate.push(dateNumber(s.date)); });

/** Add an entity, where it is new, and return its node. */
function addNode(e) {
  if (!nodeOf.has(e.entity)) {
    nodeOf.set(e.entity, data.name.length);
    edgesOf.push([]);
    const values = { name: e.entity, type: data.types.indexOf(e.type), alias: e.aliases, pinyin: e.pinyin, mentions: e.mentions, articles: e.articles, first: dateNumber(e.first), last: dateNumber(e.last), rank: 0, community: -1, seen: [] };
    for (const [name, value] of Object.entries(values)) data[name].push(value);
    index = null;
    typed = ["", 0, 0];
  }
  return nodeOf.get(e.entity);
}

/** Add entities and the links among them; what is known stays as it is. */
function add({ entities, links }) {
  entities.forEach(addNode);
  const on = credited;
  credit(false); // their edges stand last
  for (const l of links) {
    const [a, b] = [nodeOf.get(l.source), nodeOf.get(l.target)];
    if (edgeOf(a, b) !== undefined) continue;
    [a, b].forEach((i) => edgesOf[i].push(filed));
    const values = { a, b, weight: l.weight, sentences: l.sentences, lists: l.lists, npmi: l.npmi, since: dateNumber(l.first), until: dateNumber(l.last) };
    for (const [name, value] of Object.entries(values)) data[name].push(value);
    filed++;
  }
  credit(on);
  typed = ["", 0, 0];
  recounted = null;
}

/** Put the posts of a node in the place of those that the file tells. */
function addPosts(i, posts) {
  const end = (name) => nodeOf.get(name) ?? name;
  data.post = [
    ...data.post.filter(([person, , organ]) => person !== i && organ !== i),
    ...posts.map((p) => [end(p.person), p.post, end(p.organ), Number(p.former), dateNumber(p.first), dateNumber(p.last)]),
  ];
}

/** Add sentences to what proves an edge; articles are runs of sentences. */
function addQuotes(e, { quotes, more }) {
  const articles = new Map();
  for (const quote of quotes) gather(articles, `${quote.sentence.doc}\n${quote.sentence.article}`, quote);
  const known = evidence.get(e) ?? { both: [], either: [], came: 0 };
  const [both, all] = [[...known.both], [...known.both, ...known.either]];
  for (const run of articles.values()) {
    const [{ sentence: head }] = run;
    const values = { doc: docNumber(head), article: head.article, headline: head.headline, story: head.story, from: data.said + brought.length };
    for (const [name, value] of Object.entries(values)) data[name].push(value);
    for (const { sentence, marks } of run) {
      const s = data.said + brought.length;
      brought.push({ sentence: s, text: sentence.text, listing: sentence.listing, marks: marks.map((m) => [nodeOf.get(m.entity), m.start, m.end]) });
      all.push(s);
      if (sentence.both) both.push(s);
    }
  }
  const shown = new Set(both.map(storyOf));
  evidence.set(e, { both, either: all.filter((s) => !shown.has(storyOf(s))), more, came: known.came + quotes.length });
}

/** Ask for the surroundings of a node and its posts. */
async function surround(name, steps) {
  const ego = await store.ask("ego", { name, steps, limit: SURROUNDINGS[steps] });
  add(ego);
  nodeOf.set(name, nodeOf.get(ego.entity)); // whatever it is called in the address
  addPosts(nodeOf.get(name), ego.posts);
}

/** Ask for the newest sentences of a pair beside those that have come, and for their link. */
async function prove(a, b) {
  const known = nodeOf.has(a) && nodeOf.has(b) ? evidence.get(edgeOf(nodeOf.get(a), nodeOf.get(b))) : undefined;
  const pair = await store.ask("pair", { a, b, limit: QUOTES, offset: known?.came ?? 0 });
  add(pair);
  const e = edgeOf(nodeOf.get(pair.a), nodeOf.get(pair.b));
  [[a, pair.a], [b, pair.b]].forEach(([name, full]) => nodeOf.set(name, nodeOf.get(full)));
  if (e !== undefined) addQuotes(e, pair);
}

const endsOf = (e) => [data.name[data.a[e]], data.name[data.b[e]]];

/** Does the file lack sentences of an edge? */
function isPartial(e) {
  if (isCredit(e) || evidence.has(e)) return false;
  const { both, either } = proof(e);
  return new Set([...both, ...either].map(storyOf)).size < data.weight[e];
}

/** What an address with some edges in it asks for: [key, call]. */
function wants(wanted, edges) {
  const [pair, ends] = [wanted.getAll("edge"), wanted.getAll("chain")];
  const steps = wanted.get("ego") === "2" ? 2 : 1;
  const around = new Map([...wanted.getAll("open"), ...ends].map((name) => [name, 1]));
  wanted.getAll("node").slice(0, 1).forEach((name) => around.set(name, steps));
  for (const name of [...wanted.getAll("pin"), ...wanted.getAll("hide")]) if (!nodeOf.has(name)) around.set(name, 1);
  const told = edges.filter(isPartial).map(endsOf);
  if (pair.length === 2 && pair.some((name) => !nodeOf.has(name))) told.push(pair);
  return [
    ...[...around].map(([name, far]) => [`ego ${far} ${name}`, () => surround(name, far)]),
    ...told.map(([a, b]) => [`pair ${a}\n${b}`, () => prove(a, b)]),
    ...(ends.length === 2 ? [[`path ${ends.join("\n")}`, async () => add(await store.ask("path", { a: ends[0], b: ends[1] }))]] : []),
  ];
}

/** Ask for what an address needs and the columns lack: promises of what was not asked for before. */
function bring(wanted, edges) {
  const fresh = store.served ? wants(wanted, edges).filter(([key]) => !asked.has(key)) : [];
  return fresh.map(([key, call]) => {
    asked.add(key);
    return call().catch((error) => { asked.delete(key); throw error; });
  });
}
