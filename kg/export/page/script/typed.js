// Lines of their own kinds: posts that people hold in bodies, events in which entities took part. Columns in, pairs with their rows out.
const CROWD = 20; // most names of an event that joins all of them, as in `kg.query.event_queries`

/** The pairs of posts, "a b" to the rows of `data.post`. */
export function postPairs(data) {
  const pairs = new Map();
  for (const row of data.post) if (typeof row[0] === "number" && typeof row[2] === "number") add(pairs, row[0], row[2], row);
  return pairs;
}

/** The pairs of events, "a b" to the rows of `data.event`: two sides, those of one side if the names are few, and an appointment's organ; the chair is on the first side. */
export function eventPairs(data) {
  const pairs = new Map();
  for (const row of data.event) {
    const [, , named, other, organ, , , , chair] = row;
    const one = chair < 0 || named.includes(chair) ? named : [...named, chair];
    for (const i of one) for (const j of other) add(pairs, i, j, row);
    if (one.length + other.length <= CROWD) for (const side of [one, other]) side.forEach((i, k) => side.slice(k + 1).forEach((j) => add(pairs, i, j, row)));
    if (organ >= 0) for (const i of named) add(pairs, i, organ, row);
  }
  return pairs;
}

function add(pairs, i, j, row) {
  if (i === j) return;
  const key = pairKey(i, j);
  const rows = pairs.get(key) ?? pairs.set(key, []).get(key);
  if (!rows.includes(row)) rows.push(row);
}

export const pairKey = (i, j) => (i < j ? `${i} ${j}` : `${j} ${i}`);

/** The first and the last day of rows, by number of date. */
export function boundsOf(data, rows, kind) {
  const days = rows.flatMap((row) => (kind === "post" ? [row[4], row[5]] : [row[1]])).filter(Boolean).sort((x, y) => (data.dates[x] < data.dates[y] ? -1 : 1));
  return [days[0] ?? 0, days.at(-1) ?? 0];
}
