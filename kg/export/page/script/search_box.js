// The search: names as they are typed, from the file and where it is served from the database; and the way into the text.
import { byId, el, glyph } from "./dom.js";
import { unchosen } from "./state.js";

const HITS = 12; // most names suggested
const PAUSE = 150; // milliseconds without a key before the database is asked

/** Make the finder of a graph's names: text in, nodes out, best first: by name, printed form, pinyin or its initials. */
export function makeFinder(graph) {
  const { data } = graph;
  let index = [];
  return (text, limit) => {
    const wanted = text.toLowerCase().replace(/[\s']+/g, "");
    if (!wanted) return [];
    for (let i = index.length; i < data.name.length; i++) {
      const syllables = data.pinyin[i].toLowerCase().split(" ");
      const kinds = [[data.name[i].toLowerCase()], data.alias[i].map((a) => a.toLowerCase()), [syllables.join(""), syllables.map((s) => s[0] ?? "").join("")]];
      index.push({ kinds, all: kinds.flat().join("\n") });
    }
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
  };
}

/** Make the search box; `ctxOf` tells what is shown now, `pick` takes a node. */
export function makeSearchBox({ graph, store, ctxOf, pick, fault }) {
  const [query, hits] = [byId("query"), byId("hits")];
  const find = makeFinder(graph);
  let pause = 0; // timer of the question to come
  let found = [];
  let at = 0;

  /** What a search has found: a node, or an entity of the database that is none yet. */
  const hitOf = (i) => ({ type: graph.typeOf(i), name: graph.nameOf(i), alias: graph.data.alias[i], articles: graph.data.articles[i], go: () => pick(i) });
  const hitOfEntity = (e) => (graph.nodeOf.has(e.entity) ? hitOf(graph.nodeOf.get(e.entity)) : { type: e.type, name: e.entity, alias: e.aliases, articles: e.articles, go: () => pick(graph.addNode(e)) });
  const inText = (text) => ({ text, go: () => ctxOf().go({ ...unchosen(ctxOf().state), table: "", q: text }) });

  /** Suggest what the page holds at once, and what the database holds when the writer pauses. */
  function suggest() {
    const text = query.value;
    list(find(text, HITS).map(hitOf), !store.served);
    clearTimeout(pause);
    if (store.served && text.trim()) pause = setTimeout(async () => {
      try {
        const entities = await store.ask("names", { q: text, limit: HITS });
        if (query.value === text && document.activeElement === query) list(entities.map(hitOfEntity), true);
      } catch (error) {
        fault(error);
      }
    }, PAUSE);
  }

  /** List what was found; `all` if there is no more to come. */
  function list(next, all) {
    const ctx = ctxOf();
    const text = query.value.trim();
    const none = all && text && !next.length;
    found = [...next, ...(text.length > 1 && !document.body.classList.contains("linking") ? [inText(text)] : [])];
    at = Math.min(at, Math.max(found.length - 1, 0));
    const rows = found.map(({ type, name, alias, articles, text: asked }, k) => {
      const row = asked
        ? el("li", { role: "option", id: "hit-" + k, class: "text" }, ctx.words.texts(asked))
        : el("li", { role: "option", id: "hit-" + k }, glyph(ctx, type), el("span", {}, name), el("small", {}, alias.slice(0, 3).join("、")), el("small", { class: "number" }, String(articles)));
      row.addEventListener("mousedown", (event) => { event.preventDefault(); take(k); });
      return row;
    });
    hits.replaceChildren(...(none ? [el("li", { class: "none", role: "option", "aria-disabled": "true" }, text.length > 1 ? ctx.words.none : ctx.words.tooShort)] : []), ...rows);
    hits.hidden = !found.length && !none;
    query.setAttribute("aria-expanded", String(!hits.hidden));
    mark();
  }

  function mark() {
    found.forEach((_, k) => byId("hit-" + k).setAttribute("aria-selected", String(k === at)));
    if (found.length) query.setAttribute("aria-activedescendant", "hit-" + at); else query.removeAttribute("aria-activedescendant");
    byId("hit-" + at)?.scrollIntoView({ block: "nearest" });
  }

  function close() {
    hits.hidden = true;
    query.setAttribute("aria-expanded", "false");
    query.removeAttribute("aria-activedescendant");
  }

  function take(k) {
    const { go } = found[k];
    query.value = "";
    close();
    go();
    byId("panel").focus();
  }

  query.addEventListener("input", () => { at = 0; suggest(); });
  query.addEventListener("blur", close);
  query.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return; // the key belongs to the input method
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (found.length) at = (at + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      mark();
    } else if (event.key === "Enter" && found.length && !hits.hidden) take(at);
    else if (event.key === "Escape") { event.stopPropagation(); query.value = ""; close(); query.blur(); }
  });
  return Object.freeze({ focus: () => query.focus(), say: (text) => { query.placeholder = text; } });
}
