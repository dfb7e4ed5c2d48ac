import type { Point } from "../graph/view.js";
import type { Exported } from "./stamp.js";

const gap = 120;
const margin = 90;

export interface Places {
  readonly at: ReadonlyMap<string, Point>;
  readonly width: number;
  readonly height: number;
}

const least = (values: readonly number[]): number => values.reduce((a, b) => Math.min(a, b), values[0] ?? 0);
const most = (values: readonly number[]): number => values.reduce((a, b) => Math.max(a, b), values[0] ?? 0);

/** Each entity in its place, and those without one in rows below. */
const placed = ({
  nodes,
  places,
}: Pick<Exported, "nodes" | "places">): readonly (readonly [string, Point])[] => {
  const known = nodes.flatMap(({ id }) => {
    const place = places.get(id);
    return place ? [[id, place] as const] : [];
  });
  const left = least(known.map(([, { x }]) => x));
  const below = known.length === 0 ? 0 : most(known.map(([, { y }]) => y)) + gap;
  const others = nodes.filter(({ id }) => !places.has(id));
  const inRow = Math.max(1, Math.ceil(Math.sqrt(others.length)));
  return [
    ...known,
    ...others.map(
      ({ id }, index) =>
        [id, { x: left + (index % inRow) * gap, y: below + Math.floor(index / inRow) * gap }] as const,
    ),
  ];
};

/**
 * Where each entity is drawn, from the top left corner, and how large a drawing that makes; `halves` has half the
 * width that an entity takes, by its id.
 */
export const placesOf = (
  exported: Pick<Exported, "nodes" | "places">,
  halves: ReadonlyMap<string, number>,
): Places => {
  const points = placed(exported);
  const half = (id: string): number => Math.max(margin, halves.get(id) ?? 0);
  const ys = points.map(([, { y }]) => y);
  const left = least(points.map(([id, { x }]) => x - half(id)));
  const top = least(ys) - margin;
  return {
    at: new Map(points.map(([id, { x, y }]) => [id, { x: x - left, y: y - top }])),
    width: most(points.map(([id, { x }]) => x + half(id))) - left,
    height: most(ys) + margin - top,
  };
};
