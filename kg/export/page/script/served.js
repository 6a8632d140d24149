// What a served page asks for beyond its file: surroundings, evidence, chains. Answers are added to the graph.
const SURROUNDINGS = { 1: 150, 2: 300 }; // most nodes that come, by steps
const QUOTES = 100; // most sentences of a pair that come at a time

/** Make the questions of a page: `bring` asks for what an address needs and the graph lacks. */
export function makeQuestions(graph, store) {
  const { data, nodeOf, evidence } = graph;
  const asked = new Set(); // what was asked for and has not failed
  const names = (e) => [data.name[data.a[e]], data.name[data.b[e]]];

  /** Ask for the surroundings of a node and its posts. */
  async function surround(name, steps) {
    const ego = await store.ask("ego", { name, steps, limit: SURROUNDINGS[steps] });
    graph.addGraph(ego);
    nodeOf.set(name, nodeOf.get(ego.entity)); // whatever it is called in the address
    graph.addPosts(nodeOf.get(name), ego.posts);
  }

  /** Ask for the newest sentences of a pair beside those that have come, and for their link. */
  async function prove(a, b) {
    const known = nodeOf.has(a) && nodeOf.has(b) ? evidence.get(graph.edgeOf(nodeOf.get(a), nodeOf.get(b))) : undefined;
    const pair = await store.ask("quotes", { a, b, limit: QUOTES, offset: known?.came ?? 0 });
    graph.addGraph(pair);
    const e = graph.edgeOf(nodeOf.get(pair.a), nodeOf.get(pair.b));
    [[a, pair.a], [b, pair.b]].forEach(([name, full]) => nodeOf.set(name, nodeOf.get(full)));
    if (e !== undefined) graph.addQuotes(e, pair);
  }

  /** Does the file lack sentences of an edge? */
  function isPartial(e) {
    if (graph.isCredit(e) || graph.isTyped(e) || evidence.has(e)) return false;
    const { both, either } = graph.proof(e);
    return new Set([...both, ...either].map(graph.storyOf)).size < data.weight[e];
  }

  /** What an address with some edges in it asks for: [key, call]. */
  function wants(wanted, edges) {
    const [pair, ends] = [wanted.getAll("edge"), wanted.getAll("chain")];
    const steps = wanted.get("ego") === "2" ? 2 : 1;
    const around = new Map([...wanted.getAll("open"), ...ends].map((name) => [name, 1]));
    wanted.getAll("node").slice(0, 1).forEach((name) => around.set(name, steps));
    for (const name of [...wanted.getAll("pin"), ...wanted.getAll("hide"), ...wanted.getAll("sel")]) if (!nodeOf.has(name)) around.set(name, 1);
    const told = edges.filter(isPartial).map(names);
    if (pair.length === 2 && pair.some((name) => !nodeOf.has(name))) told.push(pair);
    return [
      ...[...around].map(([name, far]) => [`ego ${far} ${name}`, () => surround(name, far)]),
      ...told.map(([a, b]) => [`pair ${a}\n${b}`, () => prove(a, b)]),
      ...(ends.length === 2 ? [[`path ${ends.join("\n")}`, async () => graph.addGraph(await store.ask("chains", { a: ends[0], b: ends[1] }))]] : []),
    ];
  }

  return Object.freeze({
    /** Promises of what was not asked for before. */
    bring(hash, edges) {
      const fresh = store.served ? wants(new URLSearchParams(hash.slice(1)), edges).filter(([key]) => !asked.has(key)) : [];
      return fresh.map(([key, call]) => {
        asked.add(key);
        return call().catch((error) => { asked.delete(key); throw error; });
      });
    },
    older: (e) => prove(...names(e)),
  });
}
