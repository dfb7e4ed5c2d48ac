import { useEffect, useMemo } from "react";
import { startingPlaces } from "../graph/arrange.js";
import type { Change } from "../graph/changes.js";
import type { Shown } from "../graph/shown.js";
import type { Point, View } from "../graph/view.js";
import { findPlaces } from "./layout.js";

/** Where everything drawn stands: in its place, or where it begins until a place is found, which settles it. */
export const usePlaces = (
  view: View,
  drawn: Shown,
  change: (change: Change) => void,
): ReadonlyMap<string, Point> => {
  const { places } = view;
  const homeless = drawn.nodes.filter(({ id }) => !places.has(id)).map(({ id }) => id);
  const key = homeless.join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is found anew when others are without a place
  const starts = useMemo(() => {
    const nodes = new Map(drawn.nodes.map((node) => [node.id, node]));
    const links = new Map(drawn.links.map((link) => [link.id, link]));
    return startingPlaces({ ...view, nodes, links });
  }, [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is found anew when others are without a place
  useEffect(() => {
    if (key === "") return;
    const control = new AbortController();
    const drawnPlaces = new Map([...places].filter(([id]) => drawn.nodes.some((node) => node.id === id)));
    findPlaces(drawn, drawnPlaces, starts, control.signal).then(
      (found) => change({ kind: "settle", places: found }),
      () => change({ kind: "settle", places: starts }),
    );
    return () => control.abort();
  }, [key]);
  return useMemo(() => new Map([...starts, ...places]), [starts, places]);
};
