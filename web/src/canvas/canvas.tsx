import "./canvas.css";
import { type KeyboardEvent, type ReactNode, useEffect, useMemo, useRef } from "react";
import { typeWords } from "../entity/type-words.js";
import type { Shown } from "../graph/shown.js";
import type { GraphState } from "../graph/use-graph.js";
import { useWords } from "../language/language.js";
import { canvasWords } from "./canvas-words.js";
import { elementsOf, isHeavy } from "./elements.js";
import { askedBy } from "./keys.js";
import { Legend } from "./legend.js";
import { useDrawing } from "./use-drawing.js";
import { useFonts } from "./use-fonts.js";
import { useLabels } from "./use-labels.js";
import { usePlaces } from "./use-places.js";
import { walk } from "./walk.js";

interface Props {
  readonly graph: GraphState;
  /** what of the view is drawn */
  readonly drawn: Shown;
  /** a number that grows whenever all is to be fitted into the canvas */
  readonly fitted: number;
  toDetails(): void;
  /** none where there is no search box */
  toSearch?: (() => void) | undefined;
  help(): void;
}

const afterMotionMs = 400;
const mostAnimated = 300;

const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

export const Canvas = ({ graph, drawn, fitted, toDetails, toSearch, help }: Props): ReactNode => {
  const words = useWords(canvasWords);
  const types = useWords(typeWords);
  const container = useRef<HTMLDivElement>(null);
  const { view, change, expand, take } = graph;
  const selected = view.selected.at(-1) ?? null;
  const node = selected === null ? undefined : view.nodes.get(selected);
  const drawing = useDrawing(container, isHeavy(drawn), {
    select: (id, more) => {
      if (id === null) return change({ kind: "select", ids: [] });
      change({ kind: "select", ids: more ? [...view.selected.filter((it) => it !== id), id] : [id] });
    },
    expand,
    move: (places) => change({ kind: "move", places }),
  });
  const places = usePlaces(view, drawn, change);
  const labels = useLabels(drawn);
  const elements = useMemo(() => elementsOf(drawn, view, places, labels), [drawn, view, places, labels]);
  const text = useMemo(
    () => [...new Set(drawn.nodes.map(({ name }) => name).join(""))].sort().join(""),
    [drawn],
  );
  const lettered = useFonts(text);
  const wasEmpty = useRef(true);
  const settled = drawn.nodes.every(({ id }) => view.places.has(id));
  useEffect(() => {
    if (drawing === null || !lettered) return;
    const animated = !wasEmpty.current && drawn.nodes.length <= mostAnimated && !calm();
    drawing.show(elements, animated);
    if (wasEmpty.current) drawing.fit();
    if (settled) wasEmpty.current = drawn.nodes.length === 0;
  }, [drawing, lettered, elements, settled, drawn]);
  const wasSettled = useRef(false);
  useEffect(() => {
    const cameToRest = settled && !wasSettled.current;
    wasSettled.current = settled;
    if (!cameToRest) return;
    const timer = setTimeout(() => drawing?.fitIfCut(), afterMotionMs);
    return () => clearTimeout(timer);
  }, [drawing, settled]);
  useEffect(() => {
    if (fitted > 0) drawing?.fit();
  }, [drawing, fitted]);
  useEffect(() => {
    if (selected !== null) drawing?.reveal(selected);
  }, [drawing, selected]);

  const { groupBy } = view;
  const wasGrouped = useRef(groupBy);
  useEffect(() => {
    if (wasGrouped.current === groupBy) return;
    wasGrouped.current = groupBy;
    const timer = setTimeout(() => drawing?.fit(), afterMotionMs);
    return () => clearTimeout(timer);
  }, [drawing, groupBy]);

  const onKeyDown = (event: KeyboardEvent) => {
    const asked = askedBy(event);
    if (asked === null) return;
    event.preventDefault();
    if (asked.kind === "walk") {
      const seen = new Map(drawn.nodes.map(({ id }) => [id, places.get(id) ?? { x: 0, y: 0 }]));
      const next = walk(seen, drawn.links, selected, asked.direction);
      if (next !== null) change({ kind: "select", ids: [next] });
    }
    if (asked.kind === "zoom") drawing?.zoom(asked.factor);
    if (asked.kind === "fit") drawing?.fit();
    if (asked.kind === "search") toSearch?.();
    if (asked.kind === "help") help();
    if (asked.kind === "escape") change({ kind: "select", ids: [] });
    if (selected === null) return;
    if (asked.kind === "enter") toDetails();
    if (!node) return;
    if (asked.kind === "expand") expand(node.id);
    if (asked.kind === "collapse") take({ kind: "collapse", of: node.id });
    if (asked.kind === "hide")
      change({ kind: "hide", ids: view.selected.filter((id) => view.nodes.has(id)) });
    if (asked.kind === "pin") change({ kind: view.pinned.has(node.id) ? "unpin" : "pin", ids: [node.id] });
  };

  const link = drawn.links.find(({ id }) => id === selected);
  const ties = drawn.links.filter(({ from, to }) => from === selected || to === selected).length;
  const nameOf = (id: string) => view.nodes.get(id)?.name ?? id;
  const live = () => {
    if (view.selected.length > 1) return words.severalSelected(view.selected.length);
    if (node) return words.selected(types[node.type], node.name, ties);
    if (link) return words.selectedLink(nameOf(link.from), labels.link(link), nameOf(link.to));
    return words.nothingSelected;
  };
  return (
    <div className="canvas">
      <div
        className="canvas-application"
        role="application"
        aria-label={words.canvas}
        aria-describedby="canvas-how-to"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes keys
        tabIndex={0}
        onKeyDown={onKeyDown}
        data-drawn={settled && lettered && drawing !== null}
      >
        <div ref={container} className="canvas-surface" />
      </div>
      <p id="canvas-how-to" className="canvas-how-to">
        {words.howTo}
      </p>
      <p className="canvas-live" aria-live="polite">
        {live()}
      </p>
      <Legend drawn={drawn} folded={view.folded} />
    </div>
  );
};
