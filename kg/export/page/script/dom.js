// Elements of the page; all text enters by textContent.
import { span } from "./graph.js";
import { OUTLINES } from "./looks.js";
import { unchosen } from "./state.js";

export const byId = (id) => document.getElementById(id);

/** Make an element: attributes (functions are listeners, null is left out), then children; text becomes text and nothing else. */
export function el(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name, value);
    else if (value !== null) made.setAttribute(name, value);
  }
  made.append(...children.flat().filter((child) => child !== null && child !== ""));
  return made;
}

/** Make an element of SVG. */
export function draw(tag, attributes = {}, ...children) {
  const made = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** The mark of a type as the picture draws it. */
export const glyph = (ctx, type, colour) => draw("svg", { viewBox: "0 0 16 16", class: "glyph", "aria-hidden": "true" }, draw("path", { d: OUTLINES[ctx.graph.data.shapes[type]], fill: colour ?? (ctx.state.colour === "type" ? ctx.graph.data.colours[type] : "currentColor") }));

/** What a type is called, one of it. */
export const kindOf = (ctx, i) => ctx.graph.data.labels[ctx.graph.typeOf(i)][ctx.words.language].one;

/** A button that goes to a state. */
export const toState = (ctx, state, ...content) => el("button", { type: "button", class: "link", click: () => ctx.go(state) }, ...content);

/** A button that leads to a node. */
export const toNode = (ctx, i) => toState(ctx, { ...unchosen(ctx.state), table: "", node: i }, glyph(ctx, ctx.graph.typeOf(i), ctx.looks.colour(i)), ctx.graph.nameOf(i));

/** A text that leads to the evidence of an edge. */
export const toEdge = (ctx, e, ...content) => toState(ctx, { ...unchosen(ctx.state), table: "", ends: [ctx.graph.data.a[e], ctx.graph.data.b[e]] }, ...content);

/** Both ends of an edge, as one text that leads to its evidence. */
export const pairOf = (ctx, e) => toEdge(ctx, e, `${ctx.graph.nameOf(ctx.graph.data.a[e])} — ${ctx.graph.nameOf(ctx.graph.data.b[e])}`);

/** A button that says whether it is on. */
export const act = (id, text, on, click) => el("button", { type: "button", id, "aria-pressed": String(on), click }, text);

/** A text whose days break over no line. */
export const unbroken = (text) => text.split(/(\d{4}-\d\d(?:-\d\d)?)/).map((part, k) => (k % 2 ? el("span", { class: "day" }, part) : part));

/** A line of facts, each in one piece; empty ones are left out. */
export const facts = (list) => el("p", { class: "soft facts" }, ...list.filter(Boolean).map((fact) => el("span", {}, fact)));

/** A headed part of the panel; nothing where there is nothing to show. */
export const section = (title, shown, ...content) => (shown.length ? [el("h3", {}, title), ...content] : []);

/** A list that begins with so many lines; a button under it brings more. */
export function few({ words }, attributes, all, most, line) {
  const list = el("ol", attributes);
  const more = el("button", { type: "button", class: "quiet more", click: () => grow(most * 5) }, "");
  function grow(by) {
    const from = list.children.length;
    list.append(...all.slice(from, from + by).map(line));
    const left = all.length - list.children.length;
    more.hidden = left === 0;
    more.textContent = words.more(Math.min(left, most * 5));
  }
  grow(most);
  return [list, more];
}

/** The way back to the overview. */
export const closer = (ctx) => el("button", { type: "button", class: "quiet back", click: () => ctx.go(unchosen(ctx.state)) }, "← ", ctx.words.close);

/** NPMI as text; credits and posts have none. */
export const npmiText = (ctx, e) => ctx.view.counts.npmi[e]?.toFixed(2) ?? "";

/** First and last date of a node or an edge under the filter. */
export const datesOf = (ctx, from, to) => span(ctx.graph.data, from, to);

/** Make an element keep a share of its parent's width. */
export function wide(element, share, colour) {
  element.style.width = `${100 * share}%`;
  if (colour) element.style.background = colour;
  return element;
}
