import { type RefObject, useEffect, useRef, useState } from "react";
import { canvasStyle } from "./canvas-style.js";
import { coloursOf, onThemeChange } from "./colours.js";
import type { Drawing, Hands } from "./drawing.js";

/** A drawing in an element, in the colours of the theme; null until it is there. */
export const useDrawing = (
  container: RefObject<HTMLElement | null>,
  heavy: boolean,
  hands: Hands,
): Drawing | null => {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const latest = useRef(hands);
  latest.current = hands;
  useEffect(() => {
    const element = container.current;
    if (element === null) return;
    let made: Drawing | null = null;
    let current = true;
    const restyle = () =>
      made?.style(canvasStyle(coloursOf(element), getComputedStyle(document.body).fontFamily, heavy));
    import("./drawing.js").then(({ draw }) => {
      if (!current) return;
      made = draw(element, heavy, {
        select: (...all) => latest.current.select(...all),
        expand: (...all) => latest.current.expand(...all),
        move: (...all) => latest.current.move(...all),
      });
      restyle();
      setDrawing(made);
    });
    const stop = onThemeChange(restyle);
    return () => {
      current = false;
      stop();
      made?.destroy();
      setDrawing(null);
    };
  }, [container, heavy]);
  return drawing;
};
