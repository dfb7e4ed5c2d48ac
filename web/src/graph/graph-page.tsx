import { type ReactNode, useEffect, useRef, useState } from "react";
import { useSearchParams } from "wouter";
import { Shortcuts } from "../canvas/shortcuts.js";
import { ExportMenu } from "../export/export-menu.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { AddBox } from "./add-box.js";
import { Around } from "./around.js";
import { GraphBody } from "./graph-body.js";
import { graphWords } from "./graph-words.js";
import { Keeping } from "./keeping.js";
import { operationOf } from "./load.js";
import { Notices } from "./notices.js";
import { Opening } from "./opening.js";
import { Toolbar } from "./toolbar.js";
import { useGraph } from "./use-graph.js";
import { useHistoryKeys } from "./use-history-keys.js";

/** A view of the graph: its canvas, what is selected, and what is done with it. */
export const GraphPage = (): ReactNode => {
  const words = useWords(graphWords);
  const { language } = useLanguage();
  const graph = useGraph();
  const [fitted, setFitted] = useState(0);
  const [helped, setHelped] = useState(false);
  const search = useRef<HTMLInputElement>(null);
  useTitle(words.graph);
  useHistoryKeys(graph);
  const isEmpty = graph.view.nodes.size === 0;
  const [asked] = useSearchParams();
  const beginsEmpty = graph.state === "ready" && isEmpty && !asked.has("of");
  useEffect(() => {
    if (beginsEmpty) search.current?.focus();
  }, [beginsEmpty]);
  return (
    <div className="graph-page">
      <h1>{words.graph}</h1>
      <div className="graph-bar">
        <AddBox input={search} add={graph.addEntity} />
        <Toolbar graph={graph} fit={() => setFitted(fitted + 1)} help={() => setHelped(true)} />
        <Keeping graph={graph} />
        <ExportMenu view={graph.view} />
        {!isEmpty && <AsGraphQL {...operationOf([...graph.view.nodes.keys()], language)} />}
      </div>
      <Notices graph={graph} />
      <Opening graph={graph} />
      {beginsEmpty && <p>{words.empty}</p>}
      <GraphBody graph={graph} fitted={fitted} search={search} help={() => setHelped(true)} />
      {!isEmpty && <Around graph={graph} />}
      <Shortcuts open={helped} onOpenChange={setHelped} />
    </div>
  );
};
