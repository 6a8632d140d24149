// Where names stand: at one size on the screen, the first in turn first, each where it touches nothing that stands already.
const CELL = 80; // pixels of a cell of the grid in which neighbours are looked for

export const touch = (p, q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom;
const box = (x, y, width, height) => ({ left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2 });

/** A grid of boxes: what touches a box is found among its neighbours alone. */
function makeGrid() {
  const cells = new Map();
  const each = (b, act) => {
    for (let x = Math.floor(b.left / CELL); x <= Math.floor(b.right / CELL); x++) for (let y = Math.floor(b.top / CELL); y <= Math.floor(b.bottom / CELL); y++) if (act(`${x} ${y}`)) return true;
    return false;
  };
  return {
    add: (b) => each(b, (key) => { if (cells.has(key)) cells.get(key).push(b); else cells.set(key, [b]); }),
    touching: (b, but) => each(b, (key) => cells.get(key)?.some((other) => other.i !== but && touch(other, b))),
  };
}

/**
 * Place names on the screen.
 *
 * @param turn  {i, x, y, radius, text, width, must} in the order in which they may choose; `must` stands whatever it touches
 * @param bodies  {i, x, y, radius} that names keep off
 * @param covers  boxes of what lies over the picture
 * @param room  {left, top, right, bottom} that they keep inside
 */
export function placeLabels({ turn, bodies, covers, room, height, most }) {
  const [standing, obstacles] = [makeGrid(), makeGrid()];
  for (const { i, x, y, radius } of bodies) obstacles.add({ ...box(x, y, radius * 2, radius * 2), i });
  covers.forEach((b) => standing.add({ ...b, i: -1 }));
  const placed = [];
  for (const { i, x, y, radius, text, width, must } of turn) {
    if (placed.length >= most) break;
    const [off, aside] = [radius + height * 0.6, radius + width / 2 + 2];
    const spots = [[0, off], [aside, 0], [-aside, 0], [0, -off], [aside * 0.8, off * 0.8], [-aside * 0.8, off * 0.8], [aside * 0.8, -off * 0.8], [-aside * 0.8, -off * 0.8], [aside * 0.45, off], [-aside * 0.45, off], [aside * 0.45, -off], [-aside * 0.45, -off], ...(must ? [[0, off * 1.7], [0, -off * 1.7], ...[1.7, 2.6, 3.5].flatMap((k) => [[aside, off * k], [-aside, off * k], [aside, -off * k], [-aside, -off * k], [0, off * k], [0, -off * k]])] : [])]
      .map(([dx, dy]) => ({ ...box(x + dx, y + dy, width, height), x: x + dx, y: y + dy, i, text }))
      .filter((p) => p.left > room.left && p.right < room.right && p.top > room.top && p.bottom < room.bottom && !standing.touching(p));
    const free = spots.find((p) => !obstacles.touching(p, i)) ?? (must ? spots[0] : undefined);
    if (!free) continue;
    standing.add(free);
    placed.push(free);
  }
  return placed;
}
