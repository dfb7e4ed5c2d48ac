import type { Change } from "./changes.js";
import type { View } from "./view.js";

/** What every part around the canvas is given: the view, and the way to change it. */
export interface OnView {
  readonly view: View;
  readonly change: (change: Change) => void;
}
