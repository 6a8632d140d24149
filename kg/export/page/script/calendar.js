// The days of each paper that the file holds, as a calendar of each year: a column a week, a cell a day; the darker, the more pages.
import { draw, el, few } from "./dom.js";

const EACH = 2; // calendars that stand at once
const CELL = 5; // width of a day and the gap beside it
const WEEKS = 54;
const DAY = 864e5; // milliseconds

/** Papers and years, the newest first: each with its days and the pages of each. */
function calendarsOf({ data }) {
  const found = new Map();
  data.docDate.forEach((date, doc) => {
    const day = data.dates[date];
    if (!day) return;
    const key = `${day.slice(0, 4)}\n${data.paper[doc]}`;
    if (!found.has(key)) found.set(key, new Map());
    const pages = found.get(key);
    pages.set(day, (pages.get(day) ?? 0) + 1);
  });
  return [...found].sort(([a], [b]) => (a.slice(0, 4) < b.slice(0, 4)) - (a.slice(0, 4) > b.slice(0, 4)) || (a > b) - (a < b));
}

/** The picture of a year. */
function picture({ words }, year, pages, label) {
  const start = Date.UTC(year, 0, 1);
  const lead = (new Date(start).getUTCDay() + 6) % 7; // a week begins on Monday
  const most = Math.max(...pages.values());
  const cells = [];
  for (let at = start; at < Date.UTC(year + 1, 0, 1); at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    const place = lead + Math.round((at - start) / DAY);
    const n = pages.get(day) ?? 0;
    const cell = draw("rect", { x: Math.floor(place / 7) * CELL, y: (place % 7) * CELL, width: CELL - 1, height: CELL - 1, fill: "currentColor", "fill-opacity": n ? 0.35 + (0.65 * n) / most : 0.08 });
    if (n) cell.append(draw("title", {}, words.pagesOn(day, n)));
    cells.push(cell);
  }
  return draw("svg", { viewBox: `0 0 ${WEEKS * CELL} ${7 * CELL}`, width: "100%", role: "img", "aria-label": label }, ...cells);
}

export function calendarCard(ctx) {
  const { graph, words, view } = ctx;
  const all = calendarsOf(graph);
  return all.length === 0 ? [] : el("section", { class: "card", id: "calendar" },
    el("h3", {}, words.daysThere),
    view.partial ? el("p", { class: "soft" }, words.partly) : "",
    ...few(ctx, { class: "line" }, all, EACH, ([key, pages]) => {
      const [year, paper] = key.split("\n");
      const label = `${paper} ${year}: ${words.days(pages.size)}`.trim();
      return el("li", {}, el("span", { class: "soft" }, label), picture(ctx, Number(year), pages, label));
    }));
}
