// What is taken along: the picture as PNG and SVG, what is drawn as GraphML and CSV, a sentence as a citation.
/** Hand a file to the reader. */
function download(name, content, type) {
  const link = el("a", { href: URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type })), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

const xml = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
const cell = (value) => {
  const text = String(value);
  const safe = /^[=+\-@\t\r]/.test(text) && Number.isNaN(Number(text)) ? "'" + text : text; // a spreadsheet runs formulas
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};
const csv = (rows) => "\ufeff" + rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
const FILES = {
  png: () => onPaper(canvas.querySelector("canvas")).toBlob((blob) => download("graph.png", blob)),
  svg: () => download("graph.svg", svg(), "image/svg+xml"),
  graphml: () => download("graph.graphml", graphml(), "application/xml"),
  nodes: () => download("graph-nodes.csv", csv([["label", "type", "articles", "mentions", "first", "last"], ...drawn.nodes.map((i) => [data.name[i], typeOf(i), data.articles[i], data.mentions[i], data.dates[data.first[i]], data.dates[data.last[i]]])]), "text/csv"),
  edges: () => download("graph-edges.csv", csv([["source", "target", "weight", "sentences", "lists", "npmi", "first", "last"], ...drawn.edges.map((e) => [data.name[data.a[e]], data.name[data.b[e]], weights.articles[e], weights.sentences[e], weights.lists[e], data.npmi[e] ?? "", data.dates[data.since[e]], data.dates[data.until[e]]])]), "text/csv"),
};

/** The picture on the colour of the page, which is transparent in it. */
function onPaper(picture) {
  const sheet = el("canvas", { width: picture.width, height: picture.height });
  const context = sheet.getContext("2d");
  context.fillStyle = ink.paper;
  context.fillRect(0, 0, picture.width, picture.height);
  context.drawImage(picture, 0, 0);
  return sheet;
}

/** The picture as it stands, in SVG. */
function svg() {
  const boxes = [...labels, ...drawn.nodes.map((i) => box(spot.get(i).x, spot.get(i).y, radius(i) * 2, radius(i) * 2))];
  if (!boxes.length) boxes.push(box(0, 0, 0, 0));
  const [left, top] = ["left", "top"].map((side) => Math.min(...boxes.map((b) => b[side])) - 20);
  const [right, bottom] = ["right", "bottom"].map((side) => Math.max(...boxes.map((b) => b[side])) + 20);
  const scale = network.getScale();
  const lines = drawn.edges.map((e) => {
    const [p, q, look] = [spot.get(data.a[e]), spot.get(data.b[e]), edgeLook(e)];
    return `<line x1="${p.x.toFixed(1)}" y1="${p.y.toFixed(1)}" x2="${q.x.toFixed(1)}" y2="${q.y.toFixed(1)}" stroke="${look.color.color}" stroke-opacity="${look.color.opacity.toFixed(2)}" stroke-width="${look.width.toFixed(1)}"${look.dashes ? ' stroke-dasharray="5 4"' : ""}/>`;
  });
  const nodes = drawn.nodes.map((i) => {
    const [p, r] = [spot.get(i), radius(i)];
    return `<path transform="translate(${(p.x - r).toFixed(1)} ${(p.y - r).toFixed(1)}) scale(${(r / 8).toFixed(3)})" d="${OUTLINES[data.shapes[typeOf(i)]]}" fill="${colourOf(i)}"><title>${xml(data.name[i])}</title></path>`;
  });
  const texts = labels.map(({ text, x, y }) => `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${(12.5 / scale).toFixed(1)}" text-anchor="middle" dominant-baseline="middle" fill="${ink.ink}" stroke="${ink.paper}" stroke-width="${(3 / scale).toFixed(1)}" paint-order="stroke">${xml(text)}</text>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${[left, top, right - left, bottom - top].map((n) => n.toFixed(1)).join(" ")}" font-family="sans-serif"><rect x="${left.toFixed(1)}" y="${top.toFixed(1)}" width="100%" height="100%" fill="${ink.paper}"/>${[...lines, ...nodes, ...texts].join("\n")}</svg>`;
}

/** What is drawn, as GraphML. */
function graphml() {
  const keys = [["node", "label", "string"], ["node", "type", "string"], ["node", "articles", "int"], ["node", "mentions", "int"], ["node", "x", "double"], ["node", "y", "double"], ["edge", "weight", "int"], ["edge", "sentences", "int"], ["edge", "lists", "int"], ["edge", "npmi", "double"]];
  const id = (owner, name) => (name === "label" || name === "weight" ? name : `${owner[0]}_${name}`);
  const values = (owner, held) => Object.entries(held).filter(([, value]) => value !== null).map(([name, value]) => `<data key="${id(owner, name)}">${xml(value)}</data>`).join("");
  const nodes = drawn.nodes.map((i) => `<node id="n${i}">${values("node", { label: data.name[i], type: typeOf(i), articles: data.articles[i], mentions: data.mentions[i], x: spot.get(i).x, y: -spot.get(i).y })}</node>`);
  const edges = drawn.edges.map((e) => `<edge id="e${e}" source="n${data.a[e]}" target="n${data.b[e]}">${values("edge", { weight: weights.articles[e], sentences: weights.sentences[e], lists: weights.lists[e], npmi: data.npmi[e] })}</edge>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n${keys.map(([owner, name, type]) => `<key id="${id(owner, name)}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`).join("\n")}\n<graph edgedefault="undirected">\n${[...nodes, ...edges].join("\n")}\n</graph>\n</graphml>\n`;
}

/** Put a sentence and its source on the clipboard. */
async function cite(text, article, button) {
  const doc = data.doc[article];
  const line = `“${text}”（${[data.paper[doc], data.dates[data.docDate[doc]], data.headline[article] && `《${data.headline[article]}》`, fileOf(article)].filter(Boolean).join("，")}）`;
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
  button.textContent = words.copied;
}
