import "./details.css";
import type { ReactNode, Ref } from "react";
import { useLinkWord } from "../canvas/use-labels.js";
import { Name } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { graphWords } from "../graph/graph-words.js";
import { NodeTools } from "../graph/node-tools.js";
import type { Shown } from "../graph/shown.js";
import type { GraphState } from "../graph/use-graph.js";
import { useWords } from "../language/language.js";
import { detailsWords } from "./details-words.js";
import { LinkFacts } from "./link-details.js";
import { NodeFacts } from "./node-details.js";
import { Ties } from "./ties.js";

interface Props {
  readonly graph: GraphState;
  readonly shown: Shown;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What is selected, its facts and their words. */
export const Details = ({ graph, shown, heading }: Props): ReactNode => {
  const words = useWords(detailsWords);
  const { details } = useWords(graphWords);
  const wordFor = useLinkWord();
  const { view, change } = graph;
  const selected = view.selected.at(-1) ?? "";
  const node = view.nodes.get(selected);
  const link = shown.links.find(({ id }) => id === selected);
  if (node)
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          <TypeIcon type={node.type} />
          <Name of={node} />
        </h2>
        <NodeTools of={node} graph={graph} />
        <NodeFacts key={node.id} of={node} />
        <Ties
          of={node.id}
          links={shown.links}
          view={view}
          select={(id) => change({ kind: "select", ids: [id] })}
        />
      </>
    );
  if (link)
    return (
      <>
        <h2 ref={heading} tabIndex={-1}>
          {words.link}: {wordFor(link)}
        </h2>
        <LinkFacts key={link.id} of={link} view={view} change={change} />
      </>
    );
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="faint">
        {details}
      </h2>
      <p className="faint">{words.nothing}</p>
    </>
  );
};
