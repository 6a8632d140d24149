// The wiring: the address after # is the state; every choice changes it, and the page follows it.
import { showArticle } from "./articles.js";
import { writeBlank, writeChips, writeControls, writeKinds, writeLegend, writeTypes } from "./controls.js";
import { makeCounter } from "./counts.js";
import { showChain, showEdge, showGroup, showNode } from "./details.js";
import { brief, showTyped } from "./events.js";
import { byId, kindOf } from "./dom.js";
import { among, showSelection } from "./dossier.js";
import { titleOf, writeFiles } from "./files.js";
import { makeGraph, monthsOf, printedOf } from "./graph.js";
import { hoverCard } from "./hover.js";
import { recentOf, showOverview } from "./overview.js";
import { makePicture } from "./picture.js";
import { beforehand, onPaper, printAll } from "./print.js";
import { makeSearchBox } from "./search_box.js";
import { makeSelect } from "./select.js";
import { makeQuestions } from "./served.js";
import { addressOf, beginning, readState, sceneOf, toggled, unchosen } from "./state.js";
import { openStore } from "./store.js";
import { makeStory, stepAddress, writeStory } from "./story.js";
import { makeStorySheet } from "./story_sheet.js";
import { writeTable } from "./table.js";
import { makeTextSearch } from "./text_search.js";
import { showHits } from "./text_hits.js";
import { makeTime } from "./time.js";
import { makeTold } from "./told.js";
import { grouped, WORDS } from "./words.js";

const LEGIBLE = 0.5; // the least scale at which nodes and their types can be told apart
const ROOMY = 900; // pixels of a picture that has room for the legend beside it
const NARROW = matchMedia("(max-width: 760px)");
const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

const store = openStore();
const graph = makeGraph(store);
const printed = printedOf(graph.data);
const months = monthsOf(printed);
const database = makeTold(graph, months, store.served && Boolean(graph.data.database));
const select = makeSelect(graph, store.first, makeCounter(graph, database), months);
const questions = makeQuestions(graph, store, database);
const story = makeStory(store);
const searchText = makeTextSearch(graph, store);
const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
const motion = calm ? 0 : 350; // milliseconds
const panel = byId("panel");
const page = { state: beginning(graph), ctx: null, followed: null, linking: -1, waiting: 0, drawn: "" }; // what the page shows, and no module but this one knows it

const picture = makePicture(byId("canvas"), graph, store, {
  node: (i, event) => (event.shiftKey || event.ctrlKey || event.metaKey ? set({ sel: toggled(page.state.sel, i) }) : pickNode(i, i === page.state.node ? page.state.ego : 0)),
  edge: (e) => go({ ...unchosen(page.state), ends: [graph.data.a[e], graph.data.b[e]] }),
  nothing: () => { const { node, ends, chain, group } = page.state; if (node >= 0 || ends || chain || group >= 0) go(unchosen(page.state)); },
  covers,
  shown,
  line: (e) => brief(page.ctx, e),
  hover: (under) => hoverCard(page.ctx, under),
});
const time = makeTime(() => page.ctx);
const making = makeStorySheet({ story, store, ctxOf: () => page.ctx, tell: tellStep, follow: () => show(), fault: ({ message }) => complain(page.ctx.words.notKept(message)) });
const box = makeSearchBox({ graph, store, ctxOf: () => page.ctx, pick: pickNode, fault: tellFault });

const language = (state) => WORDS[state.lang || (navigator.language.startsWith("zh") ? "zh" : "en")];
const themeOf = (state) => state.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");

/** What lies over the picture: its boxes, in pixels of the canvas, and how far they reach from the top, the left and the bottom. */
function covers() {
  const frame = byId("canvas").getBoundingClientRect();
  const boxes = ["legend", "kinds", "zoom", "story", "sheet"].map((id) => byId(id).getBoundingClientRect()).filter((b) => b.width)
    .map((b) => ({ left: b.left - frame.left, right: b.right - frame.left, top: b.top - frame.top, bottom: b.bottom - frame.top }));
  return { boxes, top: byId("kinds").offsetHeight ? byId("kinds").offsetHeight + 16 : 0, left: byId("legend").open && frame.width > ROOMY ? byId("legend").offsetWidth : 0, bottom: byId("story").offsetWidth > frame.width / 2 ? byId("story").offsetHeight : 0 };
}

/** Another scene is in its frame: bring what is chosen into sight; a narrow screen, on which the whole is too small to read, begins in the middle. */
function shown() {
  const { view, state } = page.ctx;
  const aim = aimOf(view);
  if (aim.length) picture.bringIntoView(aim, 0, legible(state));
  else if (picture.scale() < legible(state) && view.nodes.length) picture.centre(Math.min(...view.nodes), LEGIBLE);
}

/** What a reader has chosen, one way or another: nodes, a community, a selection. */
const aimOf = ({ chosen, lit }) => (chosen.length || !lit ? chosen : [...lit.strong]);

const legible = (state) => (NARROW.matches && !state.ego ? LEGIBLE : 0);

/** The colours of the theme; they stand in the style sheet. */
function inkOf() {
  const style = getComputedStyle(document.documentElement);
  return Object.fromEntries(["paper", "ink", "soft", "edge", "accent", "gained", "lost", "stronger", "weaker"].map((name) => [name, style.getPropertyValue("--" + name).trim()]));
}

/** Go to a state: what differs from the beginning stands in the address. */
function go(next) {
  const hash = addressOf(next, graph);
  arrive(() => {
    if (hash) location.hash = hash;
    else if (location.hash) history.pushState(null, "", location.pathname + location.search);
  });
}

/** Change the address and follow it, once: some changes are told while they are made, others are not. */
function arrive(change) {
  page.followed = null;
  change();
  if (page.followed !== location.hash) follow();
}

/** Change some of the state and keep the rest. */
function set(some) {
  go({ ...page.state, ...some });
}

/** Go to a step of the story. */
function tellStep(step) {
  arrive(() => { location.hash = stepAddress(story.steps(), step, page.state); });
}

/** Ask for the other end of a chain: the next node that is searched for or clicked. */
function link(i) {
  page.linking = page.linking === i ? -1 : i;
  document.body.classList.toggle("linking", page.linking >= 0);
  box.say(page.linking >= 0 ? page.ctx.words.chainTo : page.ctx.words.search);
  if (page.linking >= 0) box.focus();
  byId("chain")?.setAttribute("aria-pressed", String(page.linking === i));
}

/** A node is picked: chosen, or the other end of the chain that is asked for. */
function pickNode(i, ego = 0) {
  const from = page.linking;
  if (from >= 0) link(from);
  const next = { ...unchosen(page.state), table: "" };
  go(from >= 0 && from !== i ? { ...next, chain: [from, i], not: new Set() } : { ...next, node: i, ego });
}

/** Make the page follow the address. */
function follow() {
  byId("fault").hidden = true;
  questions.afresh();
  show();
  requestAnimationFrame(() => { panel.scrollTop = 0; }); // with the layout of the frame instead of one of its own
}

/** The state that is asked for; a phone shows a chosen node by its surroundings. */
function wantedState() {
  const state = readState(location.hash, graph, { months, printed }, story.steps().length);
  return NARROW.matches && state.node >= 0 && !state.ego ? { ...state, ego: 1 } : state;
}

/** Make picture, legend, controls and panel show what the address says. */
function show() {
  const before = page.drawn;
  const held = document.activeElement;
  page.followed = location.hash;
  const state = wantedState();
  if (page.ctx && questions.lacks(state)) { // what is shown stays until the counts of the chosen months are there
    page.state = state;
    expect(questions.bring(location.hash, { state, recent: null }));
    return;
  }
  const words = language(state);
  speak(words, themeOf(state));
  const view = select(state);
  page.state = state;
  document.body.classList.toggle("chosen", view.chosen.length > 0);
  page.drawn = sceneOf(state) + (questions.lacks(state) ? " uncounted" : ""); // the counts bring another scene
  writeStory({ steps: story.steps(), state, words, set }, tellStep);
  picture.draw(view, inkOf(), before !== page.drawn);
  page.ctx = Object.freeze({
    graph, months, printed, state, view, words, picture, go, set, link, looks: picture.looks(), linking: page.linking,
    database, fault: tellFault, bare: () => unchosen(page.state), text: questions.text,
    older: (e) => expect([questions.older(e, state)]), earlier: (i) => expect([questions.earlier(i, state)]), glance: (e) => expect([questions.glance(e)]),
  });
  writeTable(page.ctx);
  writeTypes(page.ctx);
  writeKinds(page.ctx);
  writeChips(page.ctx);
  writeLegend(page.ctx);
  time.write();
  if (document.querySelector("header details[open]")) writeSheets();
  panel.replaceChildren(...contents(page.ctx).flat(2).filter((part) => part !== ""));
  if (!store.served) beforehand();
  if (before === page.drawn && picture.isReady()) {
    if (state.group >= 0 && view.lit && !view.chosen.length) picture.fit(motion, aimOf(view));
    else if (aimOf(view).length) picture.bringIntoView(aimOf(view), motion, legible(state));
  }
  if (!held.isConnected) (byId(held.id) ?? panel).focus({ preventScroll: true }); // what had the focus is written anew, or gone
  tell(page.ctx);
  expect(questions.bring(location.hash, { state, edge: view.edge, among: among(page.ctx), recent: isPlain(page.ctx) ? recentOf(page.ctx) : null }));
}

/** Write the sheets that show a state: they are closed most of the time. */
function writeSheets() {
  writeControls(page.ctx);
  making.write();
}

/** Is nothing chosen, so that the panel shows the overview? */
const isPlain = ({ state, view }) => !state.read && !state.q && view.edge === undefined && !state.chain && state.node < 0 && !state.sel.size && state.group < 0;

/** What the panel shows. */
function contents(ctx) {
  const { state, view } = ctx;
  const article = state.read ? graph.articleAt(state.read) : undefined;
  if (article !== undefined || (state.read && store.served)) return showArticle(ctx, article);
  if (state.q) return showHits(ctx, searchText, picture.shine);
  if (view.edge !== undefined) return (graph.isTyped(view.edge) ? showTyped : showEdge)(ctx, view.edge);
  if (state.chain) return showChain(ctx);
  if (state.node >= 0) return showNode(ctx, state.node);
  if (state.sel.size) return showSelection(ctx);
  const group = view.groups.find(({ number }) => number === state.group);
  return group ? showGroup(ctx, group) : showOverview(ctx);
}

/** Say what is shown: the title of the tab, the lines for readers of screens, the counts. */
function tell(ctx) {
  const { view, state, words } = ctx;
  document.title = `${titleOf(ctx)} · kg`;
  byId("chosen").textContent = view.chosen.map((i) => `${graph.nameOf(i)} ${kindOf(ctx, i)} ${words.inArticles(view.counts.articles[i])}`).join("; ");
  const numbers = [view.nodes.length, view.ofTypes.nodes.length, view.edges.length, view.ofTypes.edges.length].map(grouped);
  byId("shown").textContent = words.counts(...numbers, state.links) + (view.filtered || state.hide.size ? words.sifted : "") + (view.partial || (graph.data.database && state.links !== "together") ? words.partly : "") + (view.leftOut.length && !state.hubs ? words.semicolon + words.hubs(view.leftOut.length) : "") + words.off(view.others);
  writeBlank(ctx);
  const { unknown, untied } = state;
  const lost = unread(ctx);
  if (unknown.length && !(store.served && page.waiting)) {
    complain(words.unknown(unknown.join(words.stroke)));
    byId("fault").hidden = store.served;
  } else if (untied && !(store.served && page.waiting)) complain(words.untied(...untied.map(graph.nameOf)));
  else if (lost.length && !store.served) complain(words.unread(lost.join(words.stroke)));
}

/** What the address asks for that the page does not have: an end of an edge alone, a chain from somebody to the same, a file that is not here. */
function unread({ state }) {
  const [asked, kept] = [location.hash.slice(1), addressOf(state, graph)].map((text) => new Set(new URLSearchParams(text).keys()));
  const lost = ["edge", "chain", "group", "sel", "step"].filter((key) => asked.has(key) && !kept.has(key));
  return state.read && graph.articleAt(state.read) === undefined ? [...lost, "read"] : lost;
}

/** Show each answer when it has come. */
function expect(answers) {
  page.waiting += answers.length;
  panel.setAttribute("aria-busy", String(page.waiting > 0));
  for (const answer of answers) answer.finally(() => {
    page.waiting--;
    panel.setAttribute("aria-busy", String(page.waiting > 0));
  }).then(() => {
    if (page.state.ego) page.drawn = ""; // another scene: more may have come
    show();
  }, (error) => {
    if (page.state !== page.ctx.state) show();
    tellFault(error);
  });
}

function tellFault({ message, unknown, nearest = [] }) {
  const { state, words } = page.ctx;
  complain(unknown && state.unknown.length ? [words.unknown(state.unknown.join(words.stroke)), nearest.join(words.stroke)].filter(Boolean).join(" → ") : words.unanswered(message));
}

function complain(text) {
  byId("fault").hidden = false;
  byId("fault").textContent = text;
}

/** Put the words of a language wherever the template names them, and the colours of a theme. */
function speak(words, theme) {
  const root = document.documentElement;
  if (root.dataset.spoken === words.language && root.dataset.theme === theme) return;
  const fresh = root.dataset.spoken !== words.language;
  [root.dataset.spoken, root.dataset.theme, root.lang] = [words.language, theme, words.tag];
  if (!fresh) return;
  for (const node of document.querySelectorAll("[data-word]")) node.textContent = words[node.dataset.word];
  for (const node of document.querySelectorAll("[data-label]")) node.setAttribute("aria-label", words[node.dataset.label]);
  for (const node of document.querySelectorAll("[data-hint]")) node.setAttribute("title", words[node.dataset.hint]);
  box.say(page.linking >= 0 ? words.chainTo : words.search);
  writeFiles(words, () => page.ctx, inkOf, printAll);
  byId("part").hidden = !graph.data.database;
  if (graph.data.database) {
    const { entities, links, articles } = graph.data.database;
    const { held } = graph;
    byId("part").textContent = (store.served ? words.rest : words.part)(...[held.nodes, entities, held.edges, links, held.stories, articles].map(grouped));
  }
}

byId("stage").addEventListener("keydown", (event) => {
  if (event.target !== byId("stage")) return;
  const { view, state } = page.ctx;
  const from = state.node >= 0 ? state.node : Math.min(...view.nodes);
  if (event.key in ARROWS && view.nodes.length) {
    event.preventDefault();
    const to = state.node >= 0 ? picture.next(from, ARROWS[event.key]) : from;
    if (to >= 0) pickNode(to);
  } else if (event.key === "+" || event.key === "=") picture.zoom(1.3, motion);
  else if (event.key === "-") picture.zoom(1 / 1.3, motion);
  else if (event.key === "0") picture.fit(motion);
  else if (event.key === "Enter") panel.focus();
});
document.addEventListener("keydown", (event) => {
  if (event.isComposing) return;
  const steps = story.steps();
  if (steps.length && (event.key === "PageDown" || event.key === "PageUp") && !panel.contains(document.activeElement)) {
    event.preventDefault();
    tellStep(Math.max(1, Math.min(page.state.step + (event.key === "PageDown" ? 1 : -1), steps.length)));
  } else if (event.key === "p" && (event.ctrlKey || event.metaKey)) { event.preventDefault(); printAll(); }
  else if (event.key === "/" && event.target.tagName !== "TEXTAREA" && event.target !== byId("query")) { event.preventDefault(); box.focus(); }
  else if (event.key === "Escape") {
    const sheets = document.querySelectorAll("header details[open]");
    if (page.linking >= 0) link(page.linking);
    else if (sheets.length) sheets.forEach((sheet) => { sheet.open = false; });
    else if (page.state.read) set({ read: "" });
    else go(unchosen(page.state));
  }
});
document.addEventListener("pointerdown", (event) => {
  const open = [...document.querySelectorAll("header details[open]")].filter((sheet) => !sheet.contains(event.target));
  open.forEach((sheet) => { sheet.open = false; });
  if (open.length && byId("canvas").contains(event.target)) event.stopPropagation(); // it shuts the sheet and chooses nothing
}, { capture: true });
byId("language").addEventListener("click", () => set({ lang: page.ctx.words === WORDS.zh ? "en" : "zh" }));
byId("theme").addEventListener("click", () => set({ theme: themeOf(page.state) === "dark" ? "light" : "dark" }));
for (const sheet of document.querySelectorAll("header details")) sheet.addEventListener("toggle", () => {
  if (!sheet.open) return;
  writeSheets();
  time.write(); // a phone has the months in the sheet of filters
});
byId("rows").addEventListener("click", () => set({ table: page.state.table ? "" : "nodes" }));
byId("closer").addEventListener("click", () => picture.zoom(1.3, motion));
byId("farther").addEventListener("click", () => picture.zoom(1 / 1.3, motion));
byId("whole").addEventListener("click", () => picture.fit(motion));
byId("sheet").addEventListener("click", ({ currentTarget }) => currentTarget.setAttribute("aria-expanded", String(!document.body.classList.toggle("shut"))));
for (const moved of ["hashchange", "popstate"]) addEventListener(moved, () => { if (page.followed !== location.hash) follow(); });
addEventListener("resize", () => { if (page.ctx) time.write(); });
NARROW.addEventListener("change", () => { placeFoot(); if (page.ctx) show(); });
onPaper(() => page.ctx, inkOf);

/** A phone has the months, the switches of types and hubs, and the counts in the sheet of filters. */
function placeFoot() {
  byId(NARROW.matches ? "filters" : "stage").append(byId("foot"));
  if (NARROW.matches) byId("filters").prepend(byId("time"));
  else byId("stage").insertBefore(byId("time"), byId("foot"));
}

placeFoot();
byId("legend").open = innerWidth > 1600;
byId("legend").addEventListener("toggle", () => { if (page.ctx && picture.isReady()) picture.refit(); });

if (!location.hash && store.tells) history.replaceState(null, "", "#" + stepAddress(story.steps(), 1, page.state));
setTimeout(follow); // a task of its own

// What a person sees, for those who drive the page from outside; nothing here changes it.
const named = (name) => graph.nodeOf.get(name);
window.kg = Object.freeze({
  settled: () => page.followed === location.hash && page.waiting === 0 && picture.isStill(),
  nodes: () => page.ctx.view.nodes.map((i) => graph.data.name[i]),
  edges: () => page.ctx.view.edges.map((e) => [graph.data.name[graph.data.a[e]], graph.data.name[graph.data.b[e]]]),
  node: (name) => { picture.now(); return picture.point(named(name)); },
  edge: (a, b) => picture.pointOf(graph.lineOf(named(a), named(b), page.state.links)),
  line: (a, b) => { const e = graph.lineOf(named(a), named(b), page.state.links); return { ...picture.looks().line(e), step: picture.looks().step(e) }; },
  lit: () => (page.ctx.view.lit ? [...page.ctx.view.lit.strong].map((i) => graph.data.name[i]) : null),
  group: (name) => page.ctx.view.groups.find(({ members }) => members.includes(named(name)))?.number ?? -1,
  labels: () => picture.labels().map(({ i, text, left, top, right, bottom }) => {
    const [from, to] = [picture.onScreen({ x: left, y: top }), picture.onScreen({ x: right, y: bottom })];
    return { text, name: graph.data.name[i], left: from.x, right: to.x, top: from.y, bottom: to.y };
  }),
});
