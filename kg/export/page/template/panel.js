// The panel beside the picture: the corpus, a node or an edge. All text enters by textContent.
const panel = document.getElementById("panel");
let words = WORDS.zh;
const kind = (type) => data.labels[type][words.language].one;

/** Make an element: attributes, then children; text becomes text and nothing else. */
function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== null));
  return made;
}

const OUTLINES = {
  dot: "M8 1.5a6.5 6.5 0 1 0 .01 0z", square: "M2.5 2.5h11v11h-11z", diamond: "M8 .8 15.2 8 8 15.2.8 8z",
  triangle: "M8 1.5 15 14H1z", triangleDown: "M8 14.5 1 2h14z", star: "m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z", hexagon: "M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z",
};

/** The mark of a type as the picture draws it: shape, and colour where colours tell types. */
function glyph(type, colour = colourBy === "type" ? data.colours[type] : "currentColor") {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  svg.setAttribute("viewBox", "0 0 16 16");
  svg.setAttribute("class", "glyph");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", OUTLINES[data.shapes[type]]);
  path.setAttribute("fill", colour);
  svg.append(path);
  return svg;
}

/** A button that leads to a node. */
const toNode = (i) => el("button", { type: "button", class: "link", click: () => go({ ...state, table: "", edge: undefined, chain: null, node: i, ego: 0 }) }, glyph(typeOf(i), colourOf(i)), data.name[i]);

/** A number that leads to the evidence of an edge. */
const toEdge = (e, text) => el("button", { type: "button", class: "link", click: () => go({ ...state, table: "", node: -1, chain: null, edge: e }) }, text);

/** Name of a post's person or organ: a way to its node, or plain text where the graph has none. */
const end = (ref) => (typeof ref === "number" ? toNode(ref) : ref);

/** The corpus: what it holds and where to begin. */
function showCorpus() {
  const dates = data.dates.filter(Boolean).sort();
  const core = drawn.nodes.slice().sort((i, j) => i - j).slice(0, LEADING);
  const most = Math.max(...core.map((i) => data.articles[i]), 1);
  const closest = drawn.edges.slice().sort((e, f) => tie(f) - tie(e) || e - f).slice(0, 10);
  panel.replaceChildren(
    el("h2", {}, data.title),
    el("p", { class: "soft" }, words.corpus(held.pages, held.articles, dates.length ? span(data.dates.indexOf(dates[0]), data.dates.indexOf(dates.at(-1))) : words.undated)),
    el("p", { class: "hint" }, words.hint),
    el("h3", {}, words.leading),
    el("ol", { class: "bars", id: "leading" }, ...core.map((i) => {
      const bar = el("i", { class: "bar" });
      bar.style.width = `${(100 * data.articles[i]) / most}%`;
      bar.style.background = colourOf(i);
      return el("li", {}, toNode(i), el("span", { class: "number" }, String(data.articles[i])), bar);
    })),
    el("h3", {}, words.closest),
    el("ol", { class: "rows", id: "closest" }, ...closest.map((e) => el("li", {}, el("span", {}, data.name[data.a[e]], " — ", data.name[data.b[e]]), toEdge(e, words.inArticles(weights.articles[e]))))),
  );
}

/** How much an edge tells: articles, and sentences that are no lists. */
const tie = (e) => weights.articles[e] + Math.max(weights.sentences[e] - weights.lists[e], 0);

/** NPMI as text; credits have none. */
const npmiOf = (e) => data.npmi[e]?.toFixed(2) ?? "";

/** A button that says whether it is on. */
const act = (id, text, on, click) => el("button", { type: "button", id, "aria-pressed": String(on), click }, text);
const toggled = (set, i) => new Set(set.has(i) ? [...set].filter((j) => j !== i) : [...set, i]);

function showNode(i) {
  const types = state.types;
  const posts = data.post.filter((p) => p[0] === i);
  const holders = data.post.filter((p) => p[2] === i);
  panel.replaceChildren(
    el("button", { type: "button", class: "quiet", click: () => back() }, "← ", words.close),
    el("h2", {}, glyph(typeOf(i), colourOf(i)), data.name[i]),
    facts([kind(typeOf(i)), data.pinyin[i], words.inArticles(data.articles[i]), words.named(data.mentions[i]), span(data.first[i], data.last[i])]),
    el("div", { class: "buttons acts" },
      act("ego", words.ego, state.ego === 1, () => set({ ego: state.ego === 1 ? 0 : 1 })),
      act("ego2", words.ego2, state.ego === 2, () => set({ ego: state.ego === 2 ? 0 : 2 })),
      act("open", words.open, state.open.has(i), () => set({ open: toggled(state.open, i) })),
      act("pin", words.pin, state.pin.has(i), () => set({ pin: toggled(state.pin, i) })),
      act("hide", words.hide, false, () => go({ ...state, node: -1, ego: 0, hide: toggled(state.hide, i) })),
      act("chain", words.chain, linking === i, () => link(i))),
    ...section(words.aliases, data.alias[i], el("p", { id: "aliases" }, ...data.alias[i].map((a) => el("span", { class: "chip" }, a)))),
    ...section(words.posts, posts, el("ol", { id: "posts", class: "line" }, ...posts.map(postLine))),
    ...section(words.holders, holders, el("ol", { id: "holders", class: "line" }, ...holders.map(holderLine))),
    ...section(typeOf(i) === "reporter" ? words.covered : words.companions, edgesOf[i], companions(i, types)),
    ...section(words.stories, data.seen[i], el("div", { id: "articles" }, ...byArticle(sentencesOf(i)).map(([a, said]) => folded(a, said, [i])))),
  );
}

/** A line of facts, each in one piece; empty ones are left out. */
const facts = (list) => el("p", { class: "soft facts" }, ...list.filter(Boolean).map((fact) => el("span", {}, fact)));

/** A headed part of the panel; nothing where there is nothing to show. */
const section = (title, shown, content) => (shown.length ? [el("h3", {}, title), content] : []);

function postLine([, post, organ, former, from, to]) {
  return el("li", former ? { class: "former" } : {}, el("b", {}, former ? words.former + " " : "", post), organ === "" ? "" : " · ", end(organ), dated(from, to));
}

function holderLine([person, post, , former, from, to]) {
  return el("li", former ? { class: "former" } : {}, end(person), " ", el("b", {}, former ? words.former + " " : "", post), dated(from, to));
}

const dated = (from, to) => el("time", { class: "soft" }, span(from, to));

/** The strongest chain between two nodes with the evidence of each step, and who appears with both. */
function showChain(one, other, edges) {
  const both = companionsOfBoth(one, other);
  let at = one;
  panel.replaceChildren(
    el("button", { type: "button", class: "quiet", click: () => back() }, "← ", words.close),
    el("h2", { class: "pair" }, toNode(one), toNode(other)),
    el("h3", {}, words.strongest),
    edges ? el("ol", { id: "steps", class: "line" }, ...edges.map((e) => {
      const from = at;
      at = otherEnd(e, at);
      const { both: said, either } = proof(e);
      const shown = byArticle(said.length ? said : either).slice(0, 2);
      return el("li", {}, toNode(from), " — ", toEdge(e, words.inArticles(weights.articles[e])), " — ", toNode(at), ...shown.map(([article, s]) => folded(article, s, [from, at])));
    })) : el("p", { class: "soft", id: "steps" }, words.apart2),
    ...section(words.common, both, el("ol", { id: "common", class: "rows" }, ...both.slice(0, 60).map(([i, e, f]) => el("li", {}, toNode(i), el("span", {}, toEdge(e, String(weights.articles[e])), " · ", toEdge(f, String(weights.articles[f]))))))),
  );
}

function showEdge(e) {
  const [a, b] = [data.a[e], data.b[e]];
  const { both, either } = proof(e);
  const stories = new Set([...both, ...either].map(storyOf)).size;
  const missing = isRecounted() ? 0 : data.weight[e] - stories;
  const told = isCredit(e)
    ? [words.wrote(weights.articles[e])]
    : [words.both(weights.articles[e]), words.said(weights.sentences[e]), weights.lists[e] ? words.lists(weights.lists[e]) : "", `${words.npmi} ${npmiOf(e)}`];
  panel.replaceChildren(
    el("button", { type: "button", class: "quiet", click: () => back() }, "← ", words.close),
    el("h2", { class: "pair" }, toNode(a), toNode(b)),
    facts([...told, span(data.since[e], data.until[e])]),
    ...section(words.evidence, both, el("div", { id: "evidence" }, ...byArticle(both).map(([article, s]) => open(article, s, [a, b])))),
    ...section(words.apart, either, el("div", { id: "apart" }, ...byArticle(either).map(([article, s], k) => (both.length || k > 2 ? folded : open)(article, s, [a, b])))),
    data.database && missing > 0 && !store.served ? el("p", { class: "hint", id: "elsewhere" }, words.elsewhere(missing)) : "",
    evidence.get(e)?.more ? el("button", { type: "button", class: "quiet", id: "older", click: () => older(e) }, words.older) : "",
  );
}

/** The file that prints an article, and the article's number in it. */
const fileOf = (article) => `${data.docName[data.doc[article]]}#${data.article[article]}`;

/** Headline, paper, date and file of an article. */
function source(article) {
  const doc = data.doc[article];
  return [el("b", { class: "headline" }, data.headline[article] || words.untitled), el("span", { class: "source" }, [data.paper[doc], data.dates[data.docDate[doc]] || words.undated, fileOf(article)].filter(Boolean).join(" · "))];
}

/** An article with its sentences. */
function open(article, sentences, marked) {
  const box = el("article", {}, el("header", {}, ...source(article)));
  tell(box, sentences, marked);
  return box;
}

/** An article whose sentences come when it is opened. */
function folded(article, sentences, marked) {
  const box = el("details", {}, el("summary", {}, ...source(article)));
  box.addEventListener("toggle", () => tell(box, sentences, marked), { once: true });
  return box;
}

/** Write sentences with the marked nodes highlighted; a passage that is printed twice stands once. */
async function tell(box, sentences, marked) {
  const passages = new Set();
  for (const { sentence, text, listing, marks } of await quotes(sentences)) {
    const passage = text.replace(/[^\p{L}\p{N}]/gu, "");
    if (passages.has(passage)) continue;
    passages.add(passage);
    const said = el("blockquote", {}, listing ? el("span", { class: "chip" }, words.listing) : null);
    let at = 0;
    for (const [node, from, to] of marks.filter(([node]) => marked.includes(node))) {
      said.append(text.slice(at, from), el("mark", { class: node === marked[0] ? "one" : "other" }, text.slice(from, to)));
      at = to;
    }
    const copy = el("button", { type: "button", class: "quiet cite", "aria-label": words.cite, title: words.cite });
    copy.addEventListener("click", () => cite(text, articleOf(sentence), copy));
    said.append(text.slice(at), copy);
    box.append(said);
  }
}
