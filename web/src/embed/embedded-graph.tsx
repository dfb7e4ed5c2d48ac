import { type ReactNode, useState } from "react";
import { Shortcuts } from "../canvas/shortcuts.js";
import { write } from "../graph/address.js";
import { wayTo } from "../graph/draft.js";
import { GraphBody } from "../graph/graph-body.js";
import { graphWords } from "../graph/graph-words.js";
import { Notices } from "../graph/notices.js";
import { Opening } from "../graph/opening.js";
import { Toolbar } from "../graph/toolbar.js";
import { useGraph } from "../graph/use-graph.js";
import { useHistoryKeys } from "../graph/use-history-keys.js";
import { useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { embedWords } from "./embed-words.js";
import { OpenInExplorer } from "./open-in-explorer.js";

/** `/embed/graph?of=…`, or with the view of any address of `/graph`: the canvas and the details of what is selected. */
export const EmbeddedGraph = (): ReactNode => {
  const words = useWords(graphWords);
  const { emptyGraph } = useWords(embedWords);
  const graph = useGraph();
  const [fitted, setFitted] = useState(0);
  const [helped, setHelped] = useState(false);
  useTitle(words.graph);
  useHistoryKeys(graph);
  return (
    <>
      <div className="embedded-head">
        <h1>{words.graph}</h1>
        <OpenInExplorer at={wayTo(write(graph.view))} />
      </div>
      <Toolbar graph={graph} fit={() => setFitted(fitted + 1)} help={() => setHelped(true)} />
      <Notices graph={graph} />
      <Opening graph={graph} />
      {graph.state === "ready" && graph.view.nodes.size === 0 && <p role="status">{emptyGraph}</p>}
      <GraphBody graph={graph} fitted={fitted} opened help={() => setHelped(true)} />
      <Shortcuts open={helped} onOpenChange={setHelped} />
    </>
  );
};
