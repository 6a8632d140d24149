// Distances and outlines of points {x, y}. Pure.

/** The distance of a point from a line between two others. */
export function toLine({ x, y }, p, q) {
  const [dx, dy] = [q.x - p.x, q.y - p.y];
  const t = Math.max(0, Math.min(1, ((x - p.x) * dx + (y - p.y) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - p.x - t * dx, y - p.y - t * dy);
}

/** The points that lie within twice the middle distance from their middle: what stands far off bounds no ground. */
export function inner(points) {
  const middle = (values) => values.sort((x, y) => x - y)[values.length >> 1];
  const centre = { x: middle(points.map((p) => p.x)), y: middle(points.map((p) => p.y)) };
  const far = (p) => Math.hypot(p.x - centre.x, p.y - centre.y);
  const most = 2 * middle(points.map(far));
  return points.filter((p) => far(p) <= most);
}

/** The convex hull of some points (Andrew's monotone chain). */
export function hull(points) {
  const sorted = points.slice().sort((p, q) => p.x - q.x || p.y - q.y);
  const left = (p, q, r) => (q.x - p.x) * (r.y - p.y) - (q.y - p.y) * (r.x - p.x) > 0;
  const half = (all) => all.reduce((chain, p) => {
    while (chain.length > 1 && !left(chain.at(-2), chain.at(-1), p)) chain.pop();
    return [...chain, p];
  }, []).slice(0, -1);
  return [...half(sorted), ...half(sorted.reverse())];
}
