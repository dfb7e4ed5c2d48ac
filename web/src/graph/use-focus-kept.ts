import { useEffect, useRef } from "react";

/** Longer than a menu takes to give the focus back to its button. */
const restMs = 100;

const isLost = (had: Element): boolean =>
  document.activeElement === document.body && (!had.isConnected || had.matches(":disabled"));

/** Where what had the focus goes away or is disabled, gives it to the first of some elements that can have it. */
export const useFocusKept = (places: () => readonly (HTMLElement | null)[]): void => {
  const had = useRef<Element | null>(null);
  useEffect(() => {
    const remember = ({ target }: FocusEvent) => {
      had.current = target instanceof Element ? target : null;
    };
    addEventListener("focusin", remember);
    return () => removeEventListener("focusin", remember);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => {
      if (had.current === null || !isLost(had.current)) return;
      for (const place of places()) {
        place?.focus();
        if (place !== null && document.activeElement === place) return;
      }
    }, restMs);
    return () => clearTimeout(timer);
  });
};
