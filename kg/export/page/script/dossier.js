// Several chosen at once: the selection, and their dossier with citations, to read, print or take along as Markdown.
import { citation, opened, proofOf, saidOf } from "./articles.js";
import { postInRange } from "./counts.js";
import { act, closer, datesOf, el, kindOf, pairOf, section, toEdge, toNode, toState, unbroken } from "./dom.js";
import { download, periodOf } from "./files.js";
import { toggled } from "./state.js";

const QUOTES = 5; // sentences of a pair or a person that a dossier cites
const NEAR = 10; // companions that a dossier lists

/** The edges among the selected, the strongest first. */
export function among({ graph, view, state }) {
  return [...new Set([...state.sel].flatMap((i) => graph.edgesOf[i].filter((e) => view.passes(e) && state.sel.has(graph.otherEnd(e, i)))))].sort((e, f) => view.tie(f) - view.tie(e) || e - f);
}

/** The panel of the selection. */
export function showSelection(ctx) {
  const { graph, words, state, view } = ctx;
  const links = among(ctx);
  return [
    closer(ctx),
    el("h2", {}, `${state.dossier ? words.dossierOf : words.selected} ${state.sel.size}`),
    el("p", { class: "soft" }, [graph.data.title, periodOf(ctx)].filter(Boolean).join(" · ")),
    el("div", { class: "buttons acts" }, act("dossier", words.dossier, state.dossier, () => ctx.set({ dossier: !state.dossier })), el("button", { type: "button", id: "markdown", click: () => save(ctx) }, words.markdown)),
    el("textarea", { id: "note", rows: "2", "aria-label": words.note, placeholder: words.note, change: ({ target }) => ctx.set({ note: target.value }) }, state.note),
    ...(state.note ? [el("p", { class: "note" }, state.note)] : []),
    el("ol", { class: "rows", id: "selected" }, ...[...state.sel].map((i) => el("li", {}, toNode(ctx, i), toState(ctx, { ...state, sel: toggled(state.sel, i) }, words.unselect)))),
    state.dossier ? "" : el("p", { class: "hint" }, words.selectHint),
    section(words.among, links, el("ol", { class: "rows", id: "among" }, ...links.map((e) => el("li", {}, pairOf(ctx, e), toEdge(ctx, e, words.inArticles(view.counts.weight[e])))))),
    ...(state.dossier ? [...state.sel].flatMap((i) => chapter(ctx, i)) : []),
    ...(state.dossier ? links.flatMap((e) => [el("h3", {}, `${graph.nameOf(graph.data.a[e])} — ${graph.nameOf(graph.data.b[e])}`), ...quotesOf(ctx, e)]) : []),
  ];
}

function postsOf({ graph, words, state }, i) {
  return graph.data.post.filter((row) => row[0] === i && postInRange(graph, state, row)).map(([, post, organ, former, from, to, begin, until]) => `${former ? words.former + " " : ""}${post}${organ === "" ? "" : ` · ${typeof organ === "number" ? graph.nameOf(organ) : organ}`}（${begin || until ? `${begin || "…"} – ${until || "…"}` : [graph.data.dates[from], graph.data.dates[to]].filter(Boolean).join(" – ")}）`);
}

function chapter(ctx, i) {
  const { graph, words, view } = ctx;
  const { counts } = view;
  const said = saidOf(ctx, i);
  return [
    el("h3", { class: "chapter" }, graph.nameOf(i)),
    el("p", { class: "soft" }, [kindOf(ctx, i), words.inArticles(counts.articles[i]), datesOf(ctx, counts.first[i], counts.last[i])].join(" · ")),
    ...postsOf(ctx, i).map((line) => el("p", {}, ...unbroken(line))),
    ...graph.byArticle(said).slice(0, QUOTES).map(([article, some]) => opened(ctx, article, some.slice(0, 2), [i])),
  ];
}

function quotesOf(ctx, e) {
  const { graph } = ctx;
  const { both, either } = proofOf(ctx, e);
  return graph.byArticle(both.length ? both : either).slice(0, QUOTES).map(([article, some]) => opened(ctx, article, some.slice(0, 3), [graph.data.a[e], graph.data.b[e]]));
}

const markdown = (text) => text.replace(/[\\`*_{}[\]<>()#+!|~&-]/g, "\\$&").replace(/\s+/g, " ");

/** The dossier as Markdown: who they are, what links them, every sentence with its source. */
async function save(ctx) {
  const { graph, words, state, view } = ctx;
  const { counts } = view;
  const cited = async (groups) => {
    const lines = [];
    for (const [article, some] of groups) for (const { text } of await graph.quotes(some.slice(0, 2))) lines.push(`> ${markdown(citation(ctx, text, article))}`);
    return lines;
  };
  const out = [`# ${words.dossierOf}: ${markdown(graph.data.title)}`, markdown(periodOf(ctx)), ...state.note.split(/\n+/).filter(Boolean).map(markdown)];
  for (const i of state.sel) {
    const near = graph.edgesOf[i].filter(view.passes).sort((e, f) => view.tie(f) - view.tie(e)).slice(0, NEAR);
    out.push(`## ${markdown(graph.nameOf(i))}`, [kindOf(ctx, i), words.inArticles(counts.articles[i]), datesOf(ctx, counts.first[i], counts.last[i])].map(markdown).join(" · "), ...postsOf(ctx, i).map((line) => `- ${markdown(line)}`));
    out.push(`${words.companions}${words.colon}${near.map((e) => `${markdown(graph.nameOf(graph.otherEnd(e, i)))} ${counts.weight[e]}`).join(words.stroke)}`, ...await cited(graph.byArticle(saidOf(ctx, i)).slice(0, QUOTES)));
  }
  for (const e of among(ctx)) {
    const { both, either } = proofOf(ctx, e);
    out.push(`## ${markdown(graph.nameOf(graph.data.a[e]))} — ${markdown(graph.nameOf(graph.data.b[e]))}`, words.inArticles(counts.weight[e]), ...await cited(graph.byArticle(both.length ? both : either).slice(0, QUOTES)));
  }
  download("dossier.md", out.join("\n\n") + "\n", "text/markdown");
}
