import { useEffect } from "react";
import { historyAskedBy } from "../canvas/keys.js";
import type { GraphState } from "./use-graph.js";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type='file']), textarea, [contenteditable]");

/** Undo and redo by the keyboard, on the whole page but for where text is written. */
export const useHistoryKeys = ({ take }: GraphState): void => {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const kind = isTyping(event.target) ? null : historyAskedBy(event);
      if (kind === null) return;
      event.preventDefault();
      take({ kind });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [take]);
};
