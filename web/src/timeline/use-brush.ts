import { type PointerEvent, useRef } from "react";

/** Less than this, in pixels, is a press and no stroke. */
const slip = 4;

interface Brush {
  /** the day below a place, in pixels from the left */
  readonly dayAt: (x: number) => number;
  readonly onStroke: (days: readonly [number, number]) => void;
  readonly onStroked: (days: readonly [number, number]) => void;
  readonly onPress: (id: string) => void;
}

/** Strokes of a pointer over the time line choose days; a press on an act chooses the act. */
export const useBrush = ({ dayAt, onStroke, onStroked, onPress }: Brush) => {
  const begun = useRef<{ x: number; id: string | null } | null>(null);
  const placeOf = (event: PointerEvent<Element>): number =>
    event.clientX - event.currentTarget.getBoundingClientRect().left;
  const daysTo = (from: number, to: number): readonly [number, number] => [
    dayAt(Math.min(from, to)),
    dayAt(Math.max(from, to)),
  ];
  const isStroke = (x: number): boolean => begun.current !== null && Math.abs(x - begun.current.x) >= slip;
  return {
    onPointerDown: (event: PointerEvent<Element>): void => {
      if (event.button !== 0) return;
      const act = event.target instanceof Element ? event.target.closest("[data-id]") : null;
      begun.current = { x: placeOf(event), id: act?.getAttribute("data-id") ?? null };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<Element>): void => {
      const x = placeOf(event);
      if (begun.current && isStroke(x)) onStroke(daysTo(begun.current.x, x));
    },
    onPointerUp: (event: PointerEvent<Element>): void => {
      const x = placeOf(event);
      if (begun.current && isStroke(x)) onStroked(daysTo(begun.current.x, x));
      else if (begun.current?.id) onPress(begun.current.id);
      begun.current = null;
    },
    onPointerCancel: (): void => {
      begun.current = null;
    },
  };
};
