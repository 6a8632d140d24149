// How nodes and edges look in a view: radius, colour, width, ink. Pure: view and theme in, numbers and colours out.
import { CREDIT } from "./graph.js";

export const COMMUNITIES = ["#0072b2", "#d55e00", "#00896b", "#b5589a", "#a87400", "#2f87bd", "#8468b8", "#7a7a00", "#cc4c5c", "#5c7d8a"]; // after Okabe and Ito's; each at least 3 : 1 on both papers
export const REST = "#8a8a8a";
export const OUTLINES = {
  dot: "M8 1.5a6.5 6.5 0 1 0 .01 0z", square: "M2.5 2.5h11v11h-11z", diamond: "M8 .8 15.2 8 8 15.2.8 8z",
  triangle: "M8 1.5 15 14H1z", triangleDown: "M8 14.5 1 2h14z", star: "m8 .5 2.2 5.1 5.5.5-4.2 3.6 1.3 5.4L8 12.2l-4.8 2.9 1.3-5.4L.3 6.1l5.5-.5z", hexagon: "M4.3 1.8h7.4L15.4 8l-3.7 6.2H4.3L.6 8z",
};
const [LEAST, WIDEST] = [6.5, 23]; // radii; places lie 48 apart (`kg.export.layout.GAP`)
const SEEN = 4; // pixels of the least radius on a screen that shows the whole
const STEPS = [0.5, 0.72, 0.86, 0.94, 0.98]; // shares of the drawn edges below each step
const WIDTHS = [0.8, 1.3, 2, 3, 4.4, 6];
const OPACITIES = [0.13, 0.2, 0.3, 0.42, 0.56, 0.72];
const MOST_INK = 0.16; // share of the picture that edges may darken; above it they all pale

/** Make the looks of a view that is shown at a scale: `radius`, `colour` of a node, `step`, `line` of an edge, and the scale of the widths for a legend. */
export function makeLooks(graph, view, ink, spotOf, zoom) {
  const { data } = graph;
  const least = Math.max(LEAST, Math.min(SEEN / zoom, 14));
  const coloured = new Map(COMMUNITIES.slice(0, data.groups).map((hue, number) => [number, hue]));
  const radius = (i) => Math.min((least + (WIDEST - least) * Math.sqrt(view.measure.of(i) / view.measure.greatest)) * (graph.typeOf(i) === "reporter" ? 1.5 : 1), WIDEST); // a star fills little of its circle
  const colour = (i) => (view.state.colour === "type" ? data.colours[graph.typeOf(i)] : coloured.get(data.community[i]) ?? REST);
  const scale = scaleOf(view);
  const pale = Math.min(1, MOST_INK / Math.max(inkOf(graph, view, scale, spotOf), 1e-9));
  const step = (e) => scale.findLastIndex((least) => view.tie(e) >= least);
  const changed = view.compared?.changes;
  const isPast = (e) => view.state.links === "post" && (graph.rowsOf.get(e) ?? []).every((row) => row[3]); // former posts alone
  return Object.freeze({
    radius, colour, step, scale, coloured, least,
    /** Width, colour, opacity and dashes of an edge. */
    line(e) {
      const lit = view.lit;
      const shown = lit?.edges.has(e);
      const k = step(e);
      const change = changed?.get(e);
      const base = Math.max(OPACITIES[k] * pale, 0.06);
      if (graph.isTyped(e)) return { width: Math.min(1.4 + 0.5 * (view.counts.weight[e] - 1), 5) + (shown ? 0.6 : 0), opacity: lit && !shown ? 0.12 : change ? 0.8 : 0.6, colour: change ? ink[change] : shown ? ink.accent : ink.edge, dashes: isPast(e) || change === "lost" ? [5, 4] : false };
      const opacity = change ? Math.max(OPACITIES[k], 0.6) : shown ? Math.max(OPACITIES[k], 0.6) : lit ? base * (view.state.ego ? 0.6 : 0.25) : base;
      return { width: shown ? WIDTHS[k] + 0.8 : change ? Math.max(WIDTHS[k], 1.4) : lit && view.state.ego ? Math.min(WIDTHS[k], 1.5) : WIDTHS[k], opacity, colour: change ? ink[change] : shown ? ink.accent : ink.edge, dashes: change === "lost" || data.kind[e] === CREDIT ? [5, 4] : false };
    },
    /** How opaque a node is. */
    opacity: (i) => (!view.lit || view.lit.strong.has(i) ? 1 : view.lit.weak.has(i) ? 0.45 : view.state.ego ? 0.6 : 0.13),
  });
}

/** The least tie of each step: quantiles of the drawn edges, so that the scale tells them apart whatever the archive's size. */
function scaleOf(view) {
  const ties = view.edges.map(view.tie).sort((x, y) => x - y);
  const least = [0];
  for (const share of STEPS) {
    let value = ties[Math.floor(share * ties.length)] ?? 1;
    if (value <= least.at(-1)) value = ties.find((tie) => tie > least.at(-1)) ?? Infinity; // equals are one step
    least.push(value);
  }
  return least;
}

/** The share of the picture's rectangle that the edges would darken. */
function inkOf({ data }, view, scale, spotOf) {
  const spots = view.nodes.map(spotOf).filter(Boolean);
  if (spots.length < 2) return 0;
  const range = (axis) => spots.reduce(([low, high], p) => [Math.min(low, p[axis]), Math.max(high, p[axis])], [Infinity, -Infinity]);
  const [[left, right], [top, bottom]] = [range("x"), range("y")];
  const lines = view.edges.reduce((sum, e) => {
    const [p, q] = [spotOf(data.a[e]), spotOf(data.b[e])];
    const k = scale.findLastIndex((least) => view.tie(e) >= least);
    return p && q ? sum + WIDTHS[k] * OPACITIES[k] * Math.hypot(p.x - q.x, p.y - q.y) : sum;
  }, 0);
  return lines / Math.max((right - left) * (bottom - top), 1e4);
}
