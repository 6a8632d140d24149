// The time under the picture: months stacked by type, an axis, a brush, play, two periods, the chosen one's months and terms.
import { act, byId, draw, el } from "./dom.js";
import { stretch } from "./state.js";

const [BARS, LINE, AXIS, TERM] = [38, 20, 16, 19]; // heights of the parts, in pixels
const MOST_TERMS = 5; // terms of office that are drawn
const BEAT = 900; // milliseconds of a month while it plays
const COMFORT = 52; // pixels that a mark of the axis needs
const LABEL = 46; // pixels of a month's name on it

/** Make the strip; `ctxOf` tells what is shown now. */
export function makeTime(ctxOf) {
  let timer = 0;
  let drag = null;
  let bars = null; // of a page that holds a part of a database
  const totals = new Map(); // version of the graph to what stands in its months

  /** Appearances a month, by type; and the months of some nodes' stories. */
  function monthly({ graph, months, database }) {
    if (database.part) return { bars: (bars ??= database.bars()) };
    const key = graph.data.name.length;
    if (!totals.has(key)) {
      totals.clear();
      const at = new Map(months.map((m, k) => [m, k]));
      const month = graph.data.doc.map((_, article) => at.get(graph.monthOf(article)) ?? -1);
      const counted = months.map(() => graph.data.types.map(() => 0));
      const stories = new Map();
      const of = (i) => {
        if (!stories.has(i)) stories.set(i, [...new Map(graph.sentencesOf(i).map((s) => { const a = graph.articleOf(s); return [graph.data.story[a], month[a]]; }))].filter(([, m]) => m >= 0));
        return stories.get(i);
      };
      graph.data.name.forEach((_, i) => { for (const [, m] of of(i)) counted[m][graph.data.type[i]]++; });
      totals.set(key, { bars: counted, of });
    }
    return totals.get(key);
  }

  /** Articles a month of what is chosen: one node, or two together. */
  function ownMonths(ctx, of) {
    const { state, view, months } = ctx;
    const nodes = state.node >= 0 ? [state.node] : state.ends ?? [];
    if (!nodes.length) return null;
    const name = nodes.map(ctx.graph.nameOf).join(" — ");
    if (ctx.database.part) {
      const told = ctx.database.monthsOf(nodes);
      return told ? { counted: months.map((m) => told.get(m) ?? 0), name, view } : null;
    }
    const [one, other] = nodes.map((i) => of(i));
    const both = other ? new Set(other.map(([story]) => story)) : null;
    const counted = months.map(() => 0);
    one.filter(([story]) => !both || both.has(story)).forEach(([, m]) => counted[m]++);
    return { counted, name, view };
  }

  /** Terms of office of the chosen node, the latest first: [text, first month, last month, printed]. */
  function termsOf({ graph, state, months }) {
    if (state.node < 0) return [];
    const { data } = graph;
    const at = (date, other) => { const m = (date || other || "").slice(0, 7); return m ? Math.max(0, Math.min(months.length - 1, months.findLastIndex((k) => k <= (m.length === 4 ? `${m}-01` : m)))) : -1; };
    return data.post.filter((p) => (p[0] === state.node || p[2] === state.node) && !p[3]).map(([person, post, organ, , from, to, begin, until]) => {
      const other = person === state.node ? organ : person;
      return [`${post} ${typeof other === "number" ? graph.nameOf(other) : other}`, at(begin, data.dates[from]), until ? at(until) : at(data.dates[to], data.dates[from]), Boolean(begin || until)];
    }).filter(([, first, last]) => first >= 0 && last >= first).sort((p, q) => q[2] - p[2] || p[1] - q[1]).slice(0, MOST_TERMS);
  }

  function write() {
    const ctx = ctxOf();
    const { months, state, words } = ctx;
    const box = byId("time");
    box.hidden = months.length < 2;
    if (box.hidden) return;
    const { bars: stacks, of } = monthly(ctx);
    const own = ownMonths(ctx, of);
    const terms = termsOf(ctx);
    const width = Math.max(byId("strip").clientWidth, 200);
    const each = width / months.length;
    const height = BARS + (own ? LINE : 0) + AXIS + terms.length * TERM;
    const svg = draw("svg", { width, height, viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": words.bars });
    const [low, high] = [Math.max(months.indexOf(state.from), 0), state.to ? months.indexOf(state.to) : months.length - 1];
    const chosen = Boolean(state.from || state.to);
    stack(svg, ctx, stacks, each, (m) => !chosen || (m >= low && m <= high));
    if (own) {
      const most = Math.max(...own.counted, 1);
      own.counted.forEach((n, m) => { if (n) svg.append(draw("rect", { x: m * each, y: BARS + LINE - (n / most) * (LINE - 4), width: Math.max(each - 0.5, 1.5), height: (n / most) * (LINE - 4), class: "own" }, title(`${own.name} · ${months[m]} · ${words.inArticles(n)}`))); });
    }
    axis(svg, months, each, BARS + (own ? LINE : 0));
    terms.forEach(([text, first, last, printed], k) => {
      const y = BARS + (own ? LINE : 0) + AXIS + k * TERM;
      svg.append(draw("line", { x1: first * each, x2: (last + 1) * each, y1: y + TERM - 3, y2: y + TERM - 3, class: printed ? "term printed" : "term" }, title(text)));
      const at = Math.min(first * each, width - 12 * text.length);
      const label = draw("text", { x: Math.max(at, 0), y: y + 11, class: "term" });
      label.textContent = text;
      svg.append(label);
    });
    if (chosen) brush(svg, low * each, (high + 1) * each, height, "brush");
    if (state.less) {
      const [from, to] = state.less.split("..").map((m) => months.indexOf(m));
      brush(svg, from * each, (to + 1) * each, height, "brush less");
    }
    byId("strip").replaceChildren(svg);
    byId("strip").setAttribute("aria-label", words.time);
    svg.addEventListener("pointerdown", (event) => begin(event, each));
    writeButtons(ctx, [low, high], chosen, own, stacks, terms);
  }

  function writeButtons(ctx, [low, high], chosen, own, stacks, terms) {
    const { words, state, months, printed, set } = ctx;
    const before = beforeOf(printed, months[low], months[high]);
    const key = ["gained", "lost", "stronger", "weaker"];
    const [from, to] = state.less.split("..");
    byId("time-acts").replaceChildren(
      act("play", timer ? words.pause : words.play, Boolean(timer), () => play()),
      ...(chosen && (before || state.less) ? [act("compare", words.compare, Boolean(state.less), () => set({ less: state.less ? "" : before }))] : []),
      ...(chosen ? [el("button", { type: "button", id: "all-time", click: () => { stop(); set({ from: "", to: "", less: "" }); } }, words.clear)] : []),
      state.less
        ? el("span", { class: "soft", id: "compared" }, words.compared(stretch(state.from || months[0], state.to || months.at(-1)), stretch(from, to)), ...key.map((name) => el("b", { class: name }, ` ━ ${words[name]} ${[...(ctx.view.compared?.changes.values() ?? [])].filter((c) => c === name).length}`)))
        : el("span", { class: "soft" }, own ? words.own(own.name) : chosen ? stretch(months[low], months[high]) : words.bars),
      ...(terms.length ? [el("span", { class: "soft", id: "terms" }, words.terms)] : []),
      ...(state.less || own ? [] : [el("span", { class: "soft key" }, ...ctx.graph.data.types.filter((type, k) => state.types.has(type) && stacks.some((of) => of[k])).map((type) => el("span", {}, draw("svg", { viewBox: "0 0 10 10", class: "glyph", "aria-hidden": "true" }, draw("rect", { width: 10, height: 10, fill: ctx.graph.data.colours[type] })), ctx.graph.data.labels[type][words.language].many)))]),
    );
  }

  /** Begin to drag: the months between where it begins and where it is are chosen. */
  function begin(event, each) {
    const ctx = ctxOf();
    const svg = event.currentTarget;
    const monthAt = (x) => Math.max(0, Math.min(ctx.months.length - 1, Math.floor((x - svg.getBoundingClientRect().left) / each)));
    clearInterval(timer); // the strip stays as it is while it is drawn upon
    timer = 0;
    drag = monthAt(event.clientX);
    svg.setPointerCapture(event.pointerId);
    const mark = draw("rect", { class: "brush", y: 0, height: svg.getAttribute("height") });
    svg.append(mark);
    const show = (x) => {
      const [low, high] = [drag, monthAt(x)].sort((a, b) => a - b);
      mark.setAttribute("x", low * each);
      mark.setAttribute("width", (high - low + 1) * each);
      return [low, high];
    };
    show(event.clientX);
    svg.addEventListener("pointermove", (moved) => show(moved.clientX));
    svg.addEventListener("pointerup", (up) => {
      const [low, high] = show(up.clientX);
      choose(low, high);
    }, { once: true });
  }

  function choose(low, high) {
    const { months, set } = ctxOf();
    set({ from: months[low], to: months[high], less: "" });
  }

  /** Let a window of months, as wide as the chosen one, go through time. */
  function play() {
    if (timer) return stop();
    const { months, printed, state } = ctxOf();
    const wide = state.from && state.to && !(state.from === months[0] && state.to === months.at(-1)) ? months.indexOf(state.to) - months.indexOf(state.from) + 1 : Math.max(1, Math.round(months.length / 12));
    let at = state.from && state.to ? months.indexOf(state.from) + 1 : 0;
    if (at + wide > months.length) at = 0;
    timer = setInterval(() => {
      while (at + wide <= months.length && !printed.some((m) => m >= months[at] && m <= months[at + wide - 1])) at++; // nothing was printed
      if (at + wide > months.length) return stop();
      choose(at, at + wide - 1);
      at++;
      return undefined;
    }, BEAT);
    write();
    return undefined;
  }

  function stop() {
    clearInterval(timer);
    timer = 0;
    write();
  }

  return Object.freeze({ write });
}

/** The stretch before some months that has pages in as many; "" where there is none. */
function beforeOf(printed, low, high) {
  const count = printed.filter((m) => m >= low && m <= high).length;
  const earlier = printed.filter((m) => m < low);
  return count && earlier.length >= count ? `${earlier.at(-count)}..${earlier.at(-1)}` : "";
}

const title = (text) => {
  const made = draw("title");
  made.textContent = text;
  return made;
};

/** What a month has of the types that are on. */
const ofTypes = ({ graph, state }, of) => of.map((n, k) => (state.types.has(graph.data.types[k]) ? n : 0));

function stack(svg, ctx, all, each, inside) {
  const { graph, months, words } = ctx;
  const { data } = graph;
  const bars = all.map((of) => ofTypes(ctx, of));
  const most = Math.max(...bars.map((of) => of.reduce((x, y) => x + y, 0)), 1);
  bars.forEach((of, m) => {
    let y = BARS;
    const group = draw("g", inside(m) ? {} : { class: "out" }, title(`${months[m]} · ${data.types.map((t, k) => (of[k] ? `${data.labels[t][words.language].many} ${of[k]}` : "")).filter(Boolean).join(" · ")}`));
    data.types.forEach((type, k) => {
      const height = (of[k] / most) * (BARS - 3);
      if (!height) return;
      y -= height;
      group.append(draw("rect", { x: m * each, y, width: Math.max(each - (each > 3 ? 1 : 0), 1.5), height, fill: data.colours[type] }));
    });
    svg.append(group);
  });
}

/** Marks at months or years, as many as can be read. */
function axis(svg, months, each, top) {
  const steps = [1, 2, 3, 6, 12, 24, 60, 120];
  const step = steps.find((n) => n * each >= COMFORT) ?? 240;
  const first = months.findIndex((m) => step < 12 ? (Number(m.slice(5)) - 1) % step === 0 : m.endsWith("-01") && Number(m.slice(0, 4)) % (step / 12) === 0);
  svg.append(draw("line", { x1: 0, x2: months.length * each, y1: top + 0.5, y2: top + 0.5, class: "axis" }));
  const room = step >= 12 ? 30 : LABEL;
  for (let m = Math.max(first, 0), free = 0; m < months.length; m += step) {
    const x = Math.min(m * each + 3, months.length * each - room);
    svg.append(draw("line", { x1: m * each + 0.5, x2: m * each + 0.5, y1: top, y2: top + 5, class: "axis" }));
    if (x < free) continue; // the last one, moved in from the edge, would lie on the one before
    const label = draw("text", { x, y: top + 12, class: "axis" });
    label.textContent = step >= 12 ? months[m].slice(0, 4) : months[m];
    svg.append(label);
    free = x + room;
  }
}

const brush = (svg, x, end, height, name) => svg.append(draw("rect", { x, y: 0, width: Math.max(end - x, 2), height, class: name }));
