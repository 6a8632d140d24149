// What is taken along: the picture as PNG and SVG, what is drawn as GraphML and CSV. Names of columns come with the data, from the one place that declares them.
import { byId, el } from "./dom.js";
import { daysOf, span } from "./graph.js";
import { COMMUNITIES, OUTLINES } from "./looks.js";
import { stretch } from "./state.js";

const LEGEND = 26; // pixels of a line of the legend

/** Hand a file to the reader. */
export function download(name, content, type) {
  const link = el("a", { href: URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

const xml = (text) => String(text).replace(/[&<>"'\r]/g, (c) => `&#${c.charCodeAt(0)};`);

/** A cell of CSV; a spreadsheet runs formulas, so that text which would be one begins with an apostrophe. */
function cell(value) {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? "'" + text : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
const csv = (columns, rows) => "\ufeff" + [columns, ...rows.map((row) => columns.map((name) => row[name]))].map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";

/** What the files tell of a node and of an edge under the filter, by the names that the exports declare. */
function rowsOf({ graph, view, picture }) {
  const { data } = graph;
  const { counts } = view;
  return {
    node: (i) => ({ label: data.name[i], name: data.name[i], labels: ":" + graph.typeOf(i), type: graph.typeOf(i), aliases: data.alias[i].join("; "), pinyin: data.pinyin[i], mentions: counts.mentions[i], articles: counts.articles[i], first: data.dates[counts.first[i]], last: data.dates[counts.last[i]], x: picture.spotOf(i).x, y: -picture.spotOf(i).y }),
    edge: (e) => {
      const kind = { 0: "co-mention", 1: "credit", 2: "post", 3: "event" }[data.kind[e]];
      return { source: data.name[data.a[e]], target: data.name[data.b[e]], label: kind, interaction: kind, kind, weight: counts.weight[e], sentences: counts.sentences[e], lists: counts.lists[e], npmi: counts.npmi[e] === null ? null : Math.round(counts.npmi[e] * 1e4) / 1e4, first: data.dates[counts.since[e]], last: data.dates[counts.until[e]], kinds: graph.isTyped(e) ? kindsOf(graph, view, e) : "", weight_before: view.compared?.before.weight[e], change: view.compared?.changes.get(e) };
    },
  };
}

/** The posts of a line, or the kinds of its events. */
const kindsOf = ({ data, rowsOf: rows }, { state }, e) => [...new Set(rows.get(e).map((row) => (state.links === "post" ? row[1] : data.acts[row[0]])))].join("; ");

/** What is drawn, as GraphML. */
function graphml(ctx) {
  const { graph, view } = ctx;
  const { head, keys } = graph.data.declared;
  const rows = rowsOf(ctx);
  const values = (owner, row) => Object.entries(keys[owner]).filter(([name]) => row[name] !== undefined && row[name] !== null && row[name] !== "").map(([name, key]) => `<data key="${key}">${xml(row[name])}</data>`).join("");
  const nodes = view.nodes.map((i) => `<node id="n${i}">${values("node", rows.node(i))}</node>`);
  const edges = view.edges.map((e) => `<edge id="e${e}" source="n${graph.data.a[e]}" target="n${graph.data.b[e]}">${values("edge", rows.edge(e))}</edge>`);
  return `${head}${[...nodes, ...edges].join("\n")}\n</graph>\n</graphml>\n`;
}

/** How wide a text is at a size, at most, in pixels. */
const wide = (text, size) => [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x2000 ? 0.62 : 1), 0) * size;

/** The picture in SVG: title, picture, legend, source and period. */
export function svgOf(ctx, ink) {
  const { graph, view, looks, picture, words, state } = ctx;
  const { data } = graph;
  const scale = picture.scale();
  const frame = frameOf(ctx, scale);
  const [left, top, right, bottom] = frame.map((n) => n * scale);
  const at = (i) => ({ x: picture.spotOf(i).x * scale, y: picture.spotOf(i).y * scale });
  const lines = view.edges.map((e) => {
    const [p, q, look] = [at(data.a[e]), at(data.b[e]), looks.line(e)];
    return `<line x1="${p.x.toFixed(1)}" y1="${p.y.toFixed(1)}" x2="${q.x.toFixed(1)}" y2="${q.y.toFixed(1)}" stroke="${look.colour}" stroke-opacity="${look.opacity.toFixed(2)}" stroke-width="${Math.max(look.width * scale, 0.5).toFixed(1)}"${look.dashes ? ` stroke-dasharray="${look.dashes.join(" ")}"` : ""}/>`;
  });
  const nodes = view.nodes.map((i) => {
    const [p, r] = [at(i), looks.radius(i) * scale];
    return `<path transform="translate(${(p.x - r).toFixed(1)} ${(p.y - r).toFixed(1)}) scale(${(r / 8).toFixed(3)})" d="${OUTLINES[data.shapes[graph.typeOf(i)]]}" fill="${looks.colour(i)}" fill-opacity="${looks.opacity(i)}"><title>${xml(graph.nameOf(i))}</title></path>`;
  });
  const shift = picture.toMap;
  const text = (content, x, y, size, more = "") => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${ink.ink}" ${more}>${xml(content)}</text>`;
  const names = picture.labels().map(({ text: name, x, y }) => { const p = shift({ x, y }); return text(name, p.x * scale, p.y * scale, 13, `text-anchor="middle" dominant-baseline="middle" stroke="${ink.paper}" stroke-width="3" paint-order="stroke"`); });
  const groups = state.colour === "community" ? view.groups.map(({ number, members }) => [COMMUNITIES[number % COMMUNITIES.length], words.group(members.slice(0, 3).map(graph.nameOf)), "dot"]) : data.types.filter((type) => view.nodes.some((i) => graph.typeOf(i) === type)).map((type) => [data.colours[type], data.labels[type][words.language].many, data.shapes[type]]);
  const legend = groups.flatMap(([colour, name, shape], k) => [`<path transform="translate(${left.toFixed(1)} ${(bottom + 12 + LEGEND * k).toFixed(1)})" d="${OUTLINES[shape]}" fill="${colour}"/>`, text(name, left + 24, bottom + 25 + LEGEND * k, 13)]);
  const foot = bottom + 30 + LEGEND * groups.length;
  const told = `${words.corpus(view.counts.pages, view.counts.stories, periodOf(ctx))} · ${words.sizeOf[state.size]} · ${words.widthOf} · kg`;
  const widest = Math.max(right - left, wide(titleOf(ctx), 23), wide(told, 12), ...groups.map(([, name]) => 24 + wide(name, 13)));
  const box = [left - 20, top - 64, widest + 40, foot - top + 84].map((n) => n.toFixed(1));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(" ")}" width="${box[2]}" height="${box[3]}" font-family="PingFang SC, Microsoft YaHei, Noto Sans CJK SC, sans-serif"><rect x="${box[0]}" y="${box[1]}" width="100%" height="100%" fill="${ink.paper}"/>${[text(titleOf(ctx), left, top - 32, 22, 'font-weight="600"'), ...lines, ...nodes, ...names, ...legend, text(told, left, foot, 12)].join("\n")}</svg>`;
}

/** What a picture shows, as its title says. */
export function titleOf({ graph, state }) {
  const chosen = state.node >= 0 ? [state.node] : state.ends ?? state.chain ?? [];
  return [chosen.map(graph.nameOf).join(" — "), graph.data.title].filter(Boolean).join(" · ");
}

/** The first and the last day of what is shown. */
export function periodOf({ graph, state, months }) {
  return state.from || state.to ? stretch(state.from || months[0], state.to || months.at(-1)) : span(graph.data, ...daysOf(graph.data));
}

/** The rectangle of the map that holds all nodes and names. */
function frameOf({ view, looks, picture }, scale) {
  const boxes = [...view.nodes.map((i) => { const [{ x, y }, r] = [picture.spotOf(i), looks.radius(i)]; return [x - r, y - r, x + r, y + r]; }), ...picture.labels().map((l) => { const [p, q] = [picture.toMap({ x: l.left, y: l.top }), picture.toMap({ x: l.right, y: l.bottom })]; return [p.x, p.y, q.x, q.y]; })];
  if (!boxes.length) return [0, 0, 400 / scale, 300 / scale];
  return [0, 1].map((k) => Math.min(...boxes.map((b) => b[k]))).concat([2, 3].map((k) => Math.max(...boxes.map((b) => b[k]))));
}

/** The picture as PNG, so many times as large as it stands. */
function png(ctx, ink, times) {
  const image = new Image();
  image.addEventListener("load", () => {
    const sheet = el("canvas", { width: Math.round(image.naturalWidth * times), height: Math.round(image.naturalHeight * times) });
    sheet.getContext("2d").drawImage(image, 0, 0, sheet.width, sheet.height);
    sheet.toBlob((blob) => download("graph.png", blob));
  });
  image.src = "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgOf(ctx, ink));
}

const FILES = {
  png: (ctx, ink) => png(ctx, ink, 1),
  png2: (ctx, ink) => png(ctx, ink, 2),
  png4: (ctx, ink) => png(ctx, ink, 4),
  svg: (ctx, ink) => download("graph.svg", svgOf(ctx, ink), "image/svg+xml"),
  graphml: (ctx) => download("graph.graphml", graphml(ctx), "application/xml"),
  nodes: (ctx) => download("graph-nodes.csv", csv(ctx.graph.data.declared.nodes, ctx.view.nodes.map(rowsOf(ctx).node)), "text/csv"),
  edges: (ctx) => download("graph-edges.csv", csv([...ctx.graph.data.declared.edges, ...(ctx.view.compared ? ["weight_before", "change"] : [])], ctx.view.edges.map(rowsOf(ctx).edge)), "text/csv"),
};

/** Write the buttons of the files: they say the same whatever is shown, so that one which is being pressed stays. */
export function writeFiles(words, ctxOf, inkOf, onPrint) {
  byId("files").replaceChildren(...Object.entries(FILES).map(([name, save]) => el("button", { type: "button", "data-file": name, click: () => save(ctxOf(), inkOf()) }, words.options[name])),
    el("button", { type: "button", id: "print", click: onPrint }, words.print));
}
