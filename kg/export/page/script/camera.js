// The camera of the picture. It moves by the clock, not by frames: on a slow machine a way has fewer steps, and it always ends where it should.

/** Make the camera of a network: {scale, position} is where it stands. */
export function makeCamera(network) {
  let way = 0; // number of the newest way; a newer one ends it
  let aim = null; // where the way leads; null at rest

  /** Go to a place in some milliseconds; 0 is at once. What is not given stays as it is. */
  function to(target, milliseconds = 0) {
    const mine = ++way;
    const from = { scale: network.getScale(), position: network.getViewPosition() };
    const end = { ...from, ...aim, ...target };
    aim = milliseconds ? end : null;
    if (!milliseconds) {
      network.moveTo(end);
      return;
    }
    const begin = performance.now();
    const step = (now) => {
      if (mine !== way) return;
      const t = Math.max(0, Math.min((now - begin) / milliseconds, 1));
      const share = t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) * (1 - t);
      const between = (axis) => from.position[axis] + share * (end.position[axis] - from.position[axis]);
      network.moveTo({ scale: from.scale * (end.scale / from.scale) ** share, position: { x: between("x"), y: between("y") } });
      if (t < 1) requestAnimationFrame(step);
      else {
        aim = null;
        network.redraw();
      }
    };
    requestAnimationFrame(step);
  }

  return Object.freeze({
    to,
    /** Stay where it is: a reader has taken hold of the picture. */
    stop: () => { way++; aim = null; },
    isStill: () => aim === null,
    /** The scale that it has or goes to. */
    scale: () => aim?.scale ?? network.getScale(),
  });
}
