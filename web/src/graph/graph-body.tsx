import "./graph.css";
import { type ReactNode, type RefObject, useRef, useState } from "react";
import { Canvas } from "../canvas/canvas.js";
import { isHeavy } from "../canvas/elements.js";
import { Details } from "../details/details.js";
import { useWords } from "../language/language.js";
import { graphWords } from "./graph-words.js";
import { useDrawn } from "./use-drawn.js";
import { useFocusKept } from "./use-focus-kept.js";
import type { GraphState } from "./use-graph.js";
import { useWide } from "./use-wide.js";

interface Props {
  readonly graph: GraphState;
  /** a number that grows whenever all is to be fitted into the canvas */
  readonly fitted: number;
  /** whether the canvas is there on a narrow screen before it is asked for */
  readonly opened?: boolean;
  /** where entities are sought, where there is such a box */
  readonly search?: RefObject<HTMLInputElement | null>;
  help(): void;
}

/** The canvas of a view, with the details of what is selected beside it; nothing while the view is empty. */
export const GraphBody = ({ graph, fitted, opened = false, search, help }: Props): ReactNode => {
  const words = useWords(graphWords);
  const { all, drawn, drawAll } = useDrawn(graph.view);
  const [open, setOpen] = useState(opened);
  const wide = useWide();
  const heading = useRef<HTMLHeadingElement>(null);
  useFocusKept(() => [heading.current, search?.current ?? null]);
  const isEmpty = graph.view.nodes.size === 0;
  return (
    <div className="graph-body" hidden={isEmpty}>
      <section className="graph-canvas" aria-label={words.canvas}>
        <p className="counted">
          {words.counted(all.nodes.length, all.links.length)}
          {drawn.nodes.length < all.nodes.length && (
            <>
              {". "}
              {words.tooMany(drawn.nodes.length, all.nodes.length)}{" "}
              <button type="button" onClick={drawAll}>
                {words.drawMore(all.nodes.length)}
              </button>
            </>
          )}
          {!wide && (
            <button type="button" aria-expanded={open} onClick={() => setOpen(!open)}>
              {open ? words.closeCanvas : words.openCanvas}
            </button>
          )}
        </p>
        {(wide || open) && !isEmpty && (
          <Canvas
            key={isHeavy(drawn) ? "heavy" : "light"}
            graph={graph}
            drawn={drawn}
            fitted={fitted}
            toDetails={() => heading.current?.focus()}
            toSearch={search && (() => search.current?.focus())}
            help={help}
          />
        )}
      </section>
      <section className="graph-details" aria-label={words.details}>
        <Details graph={graph} shown={all} heading={heading} />
      </section>
    </div>
  );
};
