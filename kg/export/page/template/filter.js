// What counts: months, level, lists, least weight. From these the weights of edges; nothing here touches the page.
const months = (() => {
  const told = data.dates.filter(Boolean).map((d) => d.slice(0, 7)).sort();
  if (!told.length) return [];
  const all = [];
  for (let [y, m] = told[0].split("-").map(Number); ; m === 12 ? (y++, (m = 1)) : m++) {
    all.push(`${y}-${String(m).padStart(2, "0")}`);
    if (all.at(-1) >= told.at(-1) || all.length > 2400) return all;
  }
})();
const monthAt = new Map(months.map((m, k) => [m, k]));
const NO_FILTER = { least: 1, from: "", to: "", level: "article", lists: true };
let filter = { ...NO_FILTER };
let weights = { articles: data.weight, sentences: data.sentences, lists: data.lists };
let recounted = ""; // the filter that `weights` were counted by

const monthOf = (article) => data.dates[data.docDate[data.doc[article]]].slice(0, 7);
const lists = (() => {
  let at = 0;
  return new Set(data.listed.map((step) => (at += step)));
})();

/** Does an article lie in the months that are chosen? One without a date does only where none are. */
function inRange(article) {
  const month = monthOf(article);
  return (!filter.from || (month && month >= filter.from)) && (!filter.to || (month && month <= filter.to));
}

/** The sentences of a node that count. */
const counted = (i) => sentencesOf(i).filter((s) => (filter.lists || !lists.has(s)) && inRange(articleOf(s)));

/** How many numbers two ascending lists share. */
function shared(one, other) {
  let [i, j, n] = [0, 0, 0];
  while (i < one.length && j < other.length) {
    if (one[i] === other[j]) { n++; i++; j++; } else if (one[i] < other[j]) i++; else j++;
  }
  return n;
}

/** Are edges counted by the sentences of the file, or do the counts of the database stand? */
const isRecounted = () => Boolean(filter.from || filter.to || !filter.lists);

/** Take a filter: count the edges anew if months or lists have changed. */
function sift(next) {
  filter = next;
  const key = [filter.from, filter.to, filter.lists, credited].join();
  if (key === recounted) return;
  recounted = key;
  if (!isRecounted()) { weights = { articles: data.weight, sentences: data.sentences, lists: data.lists }; return; }
  const said = data.name.map((_, i) => counted(i));
  const listed = said.map((list) => list.filter((s) => lists.has(s)));
  const stories = said.map((list) => [...new Set(list.map(storyOf))].sort((a, b) => a - b));
  weights = {
    articles: data.a.map((a, e) => shared(stories[a], stories[data.b[e]])),
    sentences: data.a.map((a, e) => (isCredit(e) ? 0 : shared(said[a], said[data.b[e]]))),
    lists: data.a.map((a, e) => (isCredit(e) ? 0 : shared(listed[a], listed[data.b[e]]))),
  };
}

/** The weight of an edge at the level that is chosen. */
const weightOf = (e) => (filter.level === "sentence" ? weights.sentences[e] : weights.articles[e]);
const passes = (e) => weightOf(e) >= filter.least;
const isFiltered = () => Object.keys(NO_FILTER).some((key) => filter[key] !== NO_FILTER[key]);

let bars = null;

/** Stories by month: what the histogram shows. */
function histogram() {
  if (!bars) {
    const stories = months.map(() => new Set());
    data.story.slice(0, held.articles).forEach((story, article) => stories[monthAt.get(monthOf(article))]?.add(story));
    bars = stories.map((set) => set.size);
  }
  return bars;
}

/** The chain of edges between two nodes along which the ties are strongest (least sum of 1 / weight); null if none. */
function chain(from, to) {
  const cost = new Map([[from, 0]]);
  const via = new Map();
  const heap = [[0, from]];
  const done = new Set();
  while (heap.length) {
    const [far, i] = take(heap);
    if (done.has(i)) continue;
    if (i === to) break;
    done.add(i);
    for (const e of edgesOf[i]) {
      if (!passes(e) || (isCredit(e) && ![from, to].includes(data.b[e]))) continue; // who wrote of two does not link them
      const [j, next] = [otherEnd(e, i), far + 1 / weightOf(e)];
      if (next < (cost.get(j) ?? Infinity)) { cost.set(j, next); via.set(j, e); put(heap, [next, j]); }
    }
  }
  if (!via.has(to)) return null;
  const edges = [];
  for (let i = to; i !== from; i = otherEnd(edges[0], i)) edges.unshift(via.get(i));
  return edges;
}

/** A binary heap of [key, value] pairs: put one in, take the least out. */
function put(heap, item) {
  let k = heap.push(item) - 1;
  for (let up; k && heap[(up = (k - 1) >> 1)][0] > item[0]; k = up) [heap[k], heap[up]] = [heap[up], heap[k]];
}

function take(heap) {
  const [least, last] = [heap[0], heap.pop()];
  if (!heap.length) return least;
  heap[0] = last;
  for (let k = 0, low; (low = 2 * k + 1) < heap.length; k = low) {
    if (low + 1 < heap.length && heap[low + 1][0] < heap[low][0]) low++;
    if (heap[k][0] <= heap[low][0]) break;
    [heap[k], heap[low]] = [heap[low], heap[k]];
  }
  return least;
}

/** Nodes linked with both of two others, the closest first: [node, edge to one, edge to the other]. */
function companionsOfBoth(one, other) {
  const edges = new Map(edgesOf[one].filter(passes).map((e) => [otherEnd(e, one), e]));
  return edgesOf[other].filter((e) => passes(e) && edges.has(otherEnd(e, other)))
    .map((e) => [otherEnd(e, other), edges.get(otherEnd(e, other)), e])
    .sort((x, y) => Math.min(weightOf(y[1]), weightOf(y[2])) - Math.min(weightOf(x[1]), weightOf(x[2])) || x[0] - y[0]);
}
