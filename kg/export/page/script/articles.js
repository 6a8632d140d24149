// Articles in the panel: their source, the sentences that are asked for, the whole text, and citations.
import { inRange, isRecounted } from "./counts.js";
import { el, toState } from "./dom.js";
import { unchosen } from "./state.js";

/** Paper, date, page and headline of an article: what a citation names. */
export function sourceOf({ graph, words }, article) {
  const { data } = graph;
  const doc = data.doc[article];
  const page = data.pageNumber[doc];
  return [data.paper[doc], data.dates[data.docDate[doc]] || words.undated, page && words.page(page), data.headline[article]];
}

/** The sentences that name a node under the filter, those of the database where it has told them. */
export function saidOf({ graph, view, state, database }, i) {
  const told = database.part ? database.said(i, state) : undefined;
  return told ? told.sentences.filter((s) => state.lists || !graph.isListing(s)) : view.counts.said(i);
}

/** What proves an edge under the filter: {both, either}, the sentences with both ends, and with one of them. */
export function proofOf({ graph, view, state, database }, e) {
  const stretch = database.stretch(state);
  const counted = isRecounted(state) ? new Set([graph.data.a[e], graph.data.b[e]].flatMap((i) => view.counts.said(i))) : null;
  const stays = graph.toldOf(e, stretch) ? (s) => (state.lists || !graph.isListing(s)) && inRange(graph, state, graph.articleOf(s)) : (s) => !counted || counted.has(s);
  const { both, either } = graph.proof(e, stretch);
  return { both: both.filter(stays), either: either.filter(stays) };
}

const quoted = (text) => text.replace(/[“”]/g, (c) => (c === "“" ? "‘" : "’"));

/** A citation: the sentence, paper, date, page, headline; where no paper and no date tell, the file. */
export function citation(ctx, text, article) {
  const [paper, date, page, headline] = sourceOf(ctx, article);
  const told = [paper, date, page, headline && `《${headline.replace(/[《》]/g, (c) => (c === "《" ? "〈" : "〉"))}》`, paper ? "" : ctx.graph.fileOf(article)].filter(Boolean);
  return ctx.words.cited(quoted(text), told.join(ctx.words.comma));
}

function header(ctx, article) {
  const [paper, date, page, headline] = sourceOf(ctx, article);
  return [el("b", { class: "headline" }, headline || ctx.words.untitled), el("span", { class: "source", title: ctx.graph.fileOf(article) }, [paper, date, page].filter(Boolean).join(" · "))];
}

const reader = (ctx, article) => toState(ctx, { ...ctx.state, table: "", read: ctx.graph.fileOf(article) }, ctx.words.read);

/** An article with some of its sentences. */
export function opened(ctx, article, sentences, marked) {
  const box = el("article", {}, el("header", {}, ...header(ctx, article)));
  tell(ctx, box, article, sentences, marked);
  return box;
}

/** An article whose sentences come when it is opened, or by an event "fill", which takes their promise. */
export function folded(ctx, article, sentences, marked) {
  const box = el("details", {}, el("summary", {}, ...header(ctx, article)));
  let told = null;
  const fill = () => (told ??= tell(ctx, box, article, sentences, marked));
  box.addEventListener("toggle", fill, { once: true });
  box.addEventListener("fill", ({ detail }) => detail.push(fill()));
  return box;
}

/** Cut a text at its marks and let each stretch become a node: `make(node, text)`. */
function* pieces(text, marks, make) {
  let at = 0;
  for (const [node, from, to] of marks) {
    if (from < at || to <= from) continue;
    yield text.slice(at, from);
    yield make(node, text.slice(from, to));
    at = to;
  }
  yield text.slice(at);
}

/** Write sentences with the marked nodes highlighted; a passage that is printed twice stands once. */
async function tell(ctx, box, article, sentences, marked) {
  const passages = new Set();
  for (const { sentence, text, listing, marks, clip } of await ctx.graph.quotes(sentences)) {
    if (passages.has(ctx.graph.firstPrint(sentence))) continue;
    passages.add(ctx.graph.firstPrint(sentence));
    const mark = (node, name) => el("mark", { class: node === marked[0] ? "one" : "other" }, name);
    box.append(el("blockquote", {}, listing ? el("span", { class: "chip" }, ctx.words.listing) : "", ...pieces(text, marks.filter(([node]) => marked.includes(node)), mark), citer(ctx, text, article), printed(ctx, clip)));
  }
  box.append(reader(ctx, article));
}

function citer(ctx, text, article) {
  const button = el("button", { type: "button", class: "quiet cite", "aria-label": ctx.words.cite, title: ctx.words.cite });
  button.addEventListener("click", async () => {
    await copy(citation(ctx, text, article));
    button.textContent = ctx.words.copied;
  });
  return button;
}

/** The way to the picture of a sentence, which lies beside the page. */
const printed = (ctx, clip) => (clip ? el("a", { class: "quiet clip", href: clip, target: "_blank", rel: "noopener" }, ctx.words.asPrinted) : "");

/** Put a text on the clipboard. */
async function copy(line) {
  try {
    await navigator.clipboard.writeText(line);
  } catch {
    const area = el("textarea", { class: "aside" });
    area.value = line;
    document.body.append(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
}

/** Show a hit of the text search: the sentence, the words that were looked for marked, names clickable. */
export function hit(ctx, { text, marks, article, listing, clip }, words) {
  const name = (node, called) => toState(ctx, { ...unchosen(ctx.state), node }, called);
  const at = words.length ? text.indexOf(words[0]) : -1;
  const clear = marks.filter(([, from, to]) => at < 0 || to <= at || from >= at + words[0].length);
  const all = at < 0 ? clear : [...clear, [-1, at, at + words[0].length]].sort((x, y) => x[1] - y[1]);
  const body = pieces(text, all, (node, called) => (node < 0 ? el("mark", { class: "one" }, called) : name(node, called)));
  return el("article", {}, el("header", {}, ...header(ctx, article)), el("blockquote", {}, listing ? el("span", { class: "chip" }, ctx.words.listing) : "", ...body, citer(ctx, text, article), printed(ctx, clip)), reader(ctx, article));
}

/** The whole article, paragraph by paragraph, every mention marked and a way to its node; a served page has it from the database. */
export function showArticle(ctx, article) {
  const { graph, words, state } = ctx;
  const [box, source] = [el("div", { id: "text" }), el("p", { class: "soft source" })];
  const [title, desk] = [el("h2", {}, words.untitled), el("p", {})];
  const back = el("button", { type: "button", class: "quiet back", click: () => ctx.go({ ...state, read: "" }) }, "← ", words.back);
  const head = ([paper, date, page, headline], file, place) => {
    title.textContent = headline || words.untitled;
    source.textContent = [paper, date, page].filter(Boolean).join(" · ");
    source.title = file;
    if (graph.data.desk) desk.replaceChildren(el("a", { class: "quiet desk", href: `${graph.data.desk}?${new URLSearchParams({ place })}` }, words.addName));
    return headline;
  };
  if (article !== undefined) head(sourceOf(ctx, article), graph.fileOf(article), graph.placeOf(article));
  if (graph.served) {
    ctx.text(article === undefined ? state.read : graph.placeOf(article)).then((told) => {
      const place = `${told.doc}#${told.article}`;
      write(ctx, box, told.sentences, head([told.paper, told.date || words.undated, told.page && words.page(told.page), told.headline], place, place));
    }, ctx.fault);
  } else graph.quotes(graph.sentencesIn(article)).then((all) => write(ctx, box, all, sourceOf(ctx, article)[3]));
  return [back, title, source, graph.data.desk ? desk : "", el("h3", {}, words.wholeArticle), box];
}

function write({ view, state, ...ctx }, box, all, headline) {
  const named = new Set(view.chosen);
  for (const { text, marks } of all) {
    const mark = (node, called) => toState({ ...ctx, state }, { ...unchosen(state), node }, el("mark", { class: named.has(node) ? "one" : "other" }, called));
    box.append(el("p", text === headline ? { class: "headline" } : {}, ...pieces(text, marks, mark)));
  }
}
