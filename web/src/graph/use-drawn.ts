import { useMemo, useState } from "react";
import { drawnOf } from "../canvas/elements.js";
import { mostNodes } from "./address.js";
import { type Shown, shown } from "./shown.js";
import type { View } from "./view.js";

/** How many nodes the canvas draws unless it is told to draw all. */
const usuallyDrawn = 300;

/** What of a view is shown, and what of that the canvas draws. */
export const useDrawn = (view: View): { all: Shown; drawn: Shown; drawAll: () => void } => {
  const [most, setMost] = useState(usuallyDrawn);
  const { nodes, links, hidden, filters, folded } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: places and what is selected do not matter to it
  const all = useMemo(() => shown(view), [nodes, links, hidden, filters, folded]);
  const drawn = useMemo(() => drawnOf(all, most), [all, most]);
  return { all, drawn, drawAll: () => setMost(mostNodes) };
};
