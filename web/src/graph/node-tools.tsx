import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { ExpandMenu } from "./expand-menu.js";
import { graphWords } from "./graph-words.js";
import type { GraphState } from "./use-graph.js";
import type { ViewNode } from "./view.js";

/** What can be done with one node. */
export const NodeTools = ({
  of,
  graph,
}: {
  readonly of: ViewNode;
  readonly graph: GraphState;
}): ReactNode => {
  const words = useWords(graphWords);
  const { view, change } = graph;
  const { id } = of;
  const isPinned = view.pinned.has(id);
  return (
    <div className="tools">
      <ExpandMenu key={id} of={id} graph={graph} />
      {view.expanded.has(id) && (
        <button type="button" onClick={() => change({ kind: "collapse", of: id })}>
          {words.collapse}
        </button>
      )}
      <button
        type="button"
        aria-pressed={isPinned}
        onClick={() => change({ kind: isPinned ? "unpin" : "pin", ids: [id] })}
      >
        {words.pin}
      </button>
      <button type="button" onClick={() => change({ kind: "hide", ids: [id] })}>
        {words.hide}
      </button>
      <button type="button" onClick={() => change({ kind: "keep", ids: view.selected })}>
        {words.keepOnly}
      </button>
    </div>
  );
};
