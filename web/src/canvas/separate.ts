interface Placed {
  x: number;
  y: number;
  readonly fixed: boolean;
}

/** The room that a node takes with its name below it. */
const room = { x: 120, y: 75 };
/** Rounds for some hundred nodes; with more, each round costs more than it mends. */
const roundsFor = (count: number): number => Math.round(Math.min(120, 40_000 / (count + 1)));

/** Pushes two apart along the shorter way; whether they were too near. */
const push = (one: Placed, other: Placed): boolean => {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const [overX, overY] = [room.x - Math.abs(dx), room.y - Math.abs(dy)];
  if (overX <= 0.5 || overY <= 0.5 || (one.fixed && other.fixed)) return false;
  const byX = overX / room.x < overY / room.y;
  const way = byX ? overX * (dx < 0 ? -1 : 1) : overY * (dy < 0 ? -1 : 1);
  const share = one.fixed || other.fixed ? 1 : 0.5;
  for (const [node, sign] of [
    [one, -1],
    [other, 1],
  ] as const) {
    if (node.fixed) continue;
    if (byX) node.x += sign * way * share;
    else node.y += sign * way * share;
  }
  return true;
};

/** Moves those that are not fixed so that no two names lie over each other, as far as some rounds can. */
export const separate = (nodes: readonly Placed[]): void => {
  for (let round = roundsFor(nodes.length); round > 0; round -= 1) {
    let moved = false;
    nodes.forEach((one, index) => {
      for (let next = index + 1; next < nodes.length; next += 1) {
        const other = nodes[next];
        if (other) moved = push(one, other) || moved;
      }
    });
    if (!moved) return;
  }
};
