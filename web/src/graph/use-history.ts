import { useCallback, useRef, useState } from "react";
import { beginning, type History, type Step, step } from "./history.js";
import { emptyView, type View } from "./view.js";

/** A history that is known at once to who waits for an answer: `latest` is its view, drawn yet or not. */
export const useHistory = (): { history: History; latest: () => View; take: (step: Step) => void } => {
  const [history, setHistory] = useState(() => beginning(emptyView));
  const current = useRef(history);
  const take = useCallback((taken: Step) => {
    current.current = step(current.current, taken);
    setHistory(current.current);
  }, []);
  const latest = useCallback(() => current.current.view, []);
  return { history, latest, take };
};
