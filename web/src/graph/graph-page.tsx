import "./graph.css";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { answerWords } from "../api/answer-words.js";
import { Canvas } from "../canvas/canvas.js";
import { isHeavy } from "../canvas/elements.js";
import { historyAskedBy } from "../canvas/keys.js";
import { Shortcuts } from "../canvas/shortcuts.js";
import { Details } from "../details/details.js";
import { ExportMenu } from "../export/export-menu.js";
import { useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { AddBox } from "./add-box.js";
import { Around } from "./around.js";
import { graphWords } from "./graph-words.js";
import { Keeping } from "./keeping.js";
import { Notices } from "./notices.js";
import { Toolbar } from "./toolbar.js";
import { useDrawn } from "./use-drawn.js";
import { useFocusKept } from "./use-focus-kept.js";
import { type GraphState, useGraph } from "./use-graph.js";
import { useWide } from "./use-wide.js";

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("input:not([type='file']), textarea, [contenteditable]");

/** Undo and redo by the keyboard, on the whole page but for where text is written. */
const useHistoryKeys = ({ take }: GraphState): void => {
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

const Opening = ({ graph }: { readonly graph: GraphState }): ReactNode => {
  const words = useWords(graphWords);
  const answers = useWords(answerWords);
  const { state } = graph;
  if (state === "loading")
    return (
      <p className="waiting" role="status">
        {words.loading}
      </p>
    );
  if (state === "ready") return null;
  return (
    <div className="trouble" role="alert">
      <p>{state.state === "refused" ? answers.refused : answers.unreachable}</p>
      {state.state === "refused" && <p lang="en">{state.message}</p>}
      <button type="button" onClick={() => graph.open(new URLSearchParams(location.search))}>
        {answers.again}
      </button>
    </div>
  );
};

/** A view of the graph: its canvas, what is selected, and what is done with it. */
export const GraphPage = (): ReactNode => {
  const words = useWords(graphWords);
  const graph = useGraph();
  const { all, drawn, drawAll } = useDrawn(graph.view);
  const [fitted, setFitted] = useState(0);
  const [helped, setHelped] = useState(false);
  const [opened, setOpened] = useState(false);
  const wide = useWide();
  const search = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useTitle(words.graph);
  useHistoryKeys(graph);
  useFocusKept(() => [heading.current, search.current]);
  const isEmpty = graph.view.nodes.size === 0;
  const withCanvas = (wide || opened) && !isEmpty;
  return (
    <div className="graph-page">
      <h1>{words.graph}</h1>
      <div className="graph-bar">
        <AddBox input={search} add={graph.addEntity} />
        <Toolbar graph={graph} fit={() => setFitted(fitted + 1)} help={() => setHelped(true)} />
        <Keeping graph={graph} />
        <ExportMenu view={graph.view} />
      </div>
      <Notices graph={graph} />
      <Opening graph={graph} />
      {graph.state === "ready" && isEmpty && <p>{words.empty}</p>}
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
              <button type="button" aria-expanded={opened} onClick={() => setOpened(!opened)}>
                {opened ? words.closeCanvas : words.openCanvas}
              </button>
            )}
          </p>
          {withCanvas && (
            <Canvas
              key={isHeavy(drawn) ? "heavy" : "light"}
              graph={graph}
              drawn={drawn}
              fitted={fitted}
              toDetails={() => heading.current?.focus()}
              toSearch={() => search.current?.focus()}
              help={() => setHelped(true)}
            />
          )}
        </section>
        <section className="graph-details" aria-label={words.details}>
          <Details graph={graph} shown={all} heading={heading} />
        </section>
      </div>
      {!isEmpty && <Around graph={graph} />}
      <Shortcuts open={helped} onOpenChange={setHelped} />
    </div>
  );
};
