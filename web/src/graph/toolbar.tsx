import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { graphWords } from "./graph-words.js";
import type { GraphState } from "./use-graph.js";

interface Props {
  readonly graph: GraphState;
  fit(): void;
  help(): void;
}

/** What is done to the view as a whole. */
export const Toolbar = ({ graph, fit, help }: Props): ReactNode => {
  const words = useWords(graphWords);
  const { view, take, change } = graph;
  const groupings = { "": words.ungrouped, type: words.type, country: words.country };
  const group = (by: string) => change({ kind: "group", by: by === "type" || by === "country" ? by : null });
  return (
    <div className="tools" role="toolbar" aria-label={words.tools}>
      <button type="button" disabled={!graph.canUndo} onClick={() => take({ kind: "undo" })}>
        {words.undo}
      </button>
      <button type="button" disabled={!graph.canRedo} onClick={() => take({ kind: "redo" })}>
        {words.redo}
      </button>
      <select
        aria-label={words.groupBy}
        value={view.groupBy ?? ""}
        onChange={({ target }) => group(target.value)}
      >
        {Object.entries(groupings).map(([by, name]) => (
          <option key={by} value={by}>
            {words.groupBy}: {name}
          </option>
        ))}
      </select>
      <button
        type="button"
        aria-pressed={view.folded}
        onClick={() => change({ kind: "fold", folded: !view.folded })}
      >
        {words.fold}
      </button>
      <button
        type="button"
        aria-pressed={view.locked}
        onClick={() => change({ kind: "lock", locked: !view.locked })}
      >
        {words.lock}
      </button>
      <button type="button" disabled={view.locked} onClick={() => change({ kind: "arrange" })}>
        {words.arrange}
      </button>
      <button type="button" onClick={fit}>
        {words.fit}
      </button>
      {view.hidden.size > 0 && (
        <button type="button" onClick={() => change({ kind: "show all" })}>
          {words.showAll(view.hidden.size)}
        </button>
      )}
      <button type="button" onClick={help}>
        {words.shortcuts}
      </button>
    </div>
  );
};
