import type { Point } from "../graph/view.js";

export type Direction = "left" | "right" | "up" | "down";

const ahead: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The nearest of some places that lies in a direction, within so many degrees to either side; null for none. */
const nearest = (
  from: Point,
  candidates: Iterable<readonly [string, Point]>,
  direction: Direction,
  degrees: number,
): string | null => {
  const { x, y } = ahead[direction];
  let best: { id: string; distance: number } | null = null;
  for (const [id, place] of candidates) {
    const [dx, dy] = [place.x - from.x, place.y - from.y];
    const distance = Math.hypot(dx, dy);
    const isAhead =
      distance > 0 && (dx * x + dy * y) / distance >= Math.cos((degrees * Math.PI) / 180) - 1e-9;
    if (isAhead && (best === null || distance < best.distance)) best = { id, distance };
  }
  return best?.id ?? null;
};

/** Where an arrow key leads: to the nearest neighbour that way, else to the nearest of all; from nowhere, to the first. */
export const walk = (
  places: ReadonlyMap<string, Point>,
  links: Iterable<{ readonly from: string; readonly to: string }>,
  current: string | null,
  direction: Direction,
): string | null => {
  const here = current === null ? undefined : places.get(current);
  if (here === undefined) return places.keys().next().value ?? null;
  const tied = new Set<string>();
  for (const { from, to } of links) {
    if (from === current) tied.add(to);
    if (to === current) tied.add(from);
  }
  const others = [...places].filter(([id]) => id !== current);
  return (
    nearest(
      here,
      others.filter(([id]) => tied.has(id)),
      direction,
      45,
    ) ?? nearest(here, others, direction, 45)
  );
};
