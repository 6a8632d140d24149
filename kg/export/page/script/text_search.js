// The text of the file, searched: an index of bigrams tells which chunks may hold some words; these alone are opened.
const TURN = 30; // milliseconds of searching before the page may draw
const MOST = 200; // sentences that come from the database, the newest
const letters = (text) => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The places of a text's bigrams in a chunk's row of bits; `kg.export.page.index` writes the same. */
export function bigrams(text, bits) {
  const letters = [...text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")].map((c) => c.codePointAt(0));
  const found = new Set();
  for (let k = 1; k < letters.length; k++) found.add((letters[k - 1] * 31 + letters[k]) % bits);
  return [...found];
}

/** Make the search over a store's chunks. */
export function makeTextSearch(graph, store) {
  const { data } = graph;
  const { bits } = data.index;
  let rows = null; // of the index, opened when it is first asked for

  async function open() {
    const { readable, writable } = new DecompressionStream("deflate");
    const writer = writable.getWriter();
    writer.write(Uint8Array.from(atob(document.getElementById("bigrams").textContent), (c) => c.charCodeAt(0)));
    writer.close();
    return new Uint8Array(await new Response(readable).arrayBuffer());
  }

  /** The chunks that may hold all of some places, the last first: what is printed last is often the newest. */
  async function chunksWith(places) {
    rows ??= open();
    const held = await rows;
    const [wide, found] = [bits / 8, []];
    for (let k = 0; k * wide < held.length; k++) if (places.every((p) => held[k * wide + (p >> 3)] & (1 << (p & 7)))) found.push(k);
    return found;
  }

  /** The sentences of the database beside some of the file: the newest that hold some words in some months. */
  async function beyond(text, hits, { from, to }) {
    const known = new Set(hits.map((one) => letters(one.text)));
    const [year, month] = to.split("-").map(Number);
    const days = { ...(from && { since: `${from}-01` }), ...(to && { until: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) }) };
    const rows = await store.ask("search", { q: text, limit: MOST, ...days });
    const fresh = graph.addHits(rows).filter((one) => !known.has(letters(one.text)) && known.add(letters(one.text)));
    return { fresh, most: rows.length === MOST ? MOST : 0 };
  }

  /**
   * Search for all of some words in some months; yields {hits, done} as it goes: numbers and rows of the sentences that hold
   * them. At the end of a served page `most` tells how many the database has been asked for, if it has more, and `fault` why it
   * has not answered.
   */
  return async function* search(text, months) {
    const words = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
    const hits = [];
    if (words.length) {
      let begun = performance.now();
      for (const chunk of await chunksWith(words.flatMap((word) => bigrams(word, bits)))) {
        const rowsOf = await store.chunk(chunk);
        rowsOf.forEach(([said, listing, flat, clip = ""], k) => {
          const lower = said.toLowerCase();
          if (words.every((word) => lower.includes(word))) hits.push({ sentence: chunk * data.chunk + k, text: said, listing: Boolean(listing), marks: Array.from({ length: flat.length / 3 }, (_, m) => flat.slice(3 * m, 3 * m + 3)), clip });
        });
        if (performance.now() - begun > TURN) {
          yield { hits, done: false };
          await new Promise((go) => setTimeout(go));
          begun = performance.now();
        }
      }
    }
    if (!store.served || !words.length) { yield { hits, done: true }; return; }
    yield { hits, done: false };
    try {
      const { fresh, most } = await beyond(text, hits, months);
      yield { hits: [...hits, ...fresh], done: true, most };
    } catch (error) {
      yield { hits, done: true, fault: error.message };
    }
  };
}
