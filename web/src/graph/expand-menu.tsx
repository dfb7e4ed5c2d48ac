import { Menu } from "@base-ui/react/menu";
import { type ReactNode, useState } from "react";
import { Answered } from "../api/answered.js";
import type { ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { useWords } from "../language/language.js";
import { linkWords } from "../vocabulary/link-words.js";
import { graphWords } from "./graph-words.js";
import { inverseLinkWords } from "./inverse-link-words.js";
import { TiesOfNode } from "./questions.js";
import { type GraphState, largestExpansion, usualExpansion } from "./use-graph.js";
import type { View } from "./view.js";

type Tie = Extract<NonNullable<ResultOf<typeof TiesOfNode>["node"]>, { ties: unknown }>["ties"][number];

/** How many at the other ends of a kind of tie are in the view. */
const present = (view: View, of: string, { type, direction }: Tie): number => {
  const links = [...view.links.values()].filter((link) => link.type === type);
  const others = links.flatMap(({ from, to }) => {
    if (direction === "OUT") return from === of ? [to] : [];
    return to === of ? [from] : [];
  });
  return new Set(others).size;
};

const Items = ({ of, graph, ties }: Props & { readonly ties: readonly Tie[] }): ReactNode => {
  const words = useWords(graphWords);
  const out = useWords(linkWords);
  const into = useWords(inverseLinkWords);
  const all = ties.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return <p className="menu-note">{words.noTies}</p>;
  return (
    <>
      <Menu.Item className="menu-item" onClick={() => graph.expand(of)}>
        {words.expandAll(all)}
      </Menu.Item>
      {ties.map((tie) => {
        const { type, direction, count } = tie;
        const name = direction === "OUT" ? out[type] : into[type];
        const here = present(graph.view, of, tie);
        const first = here < usualExpansion ? usualExpansion : largestExpansion;
        return (
          <Menu.Item
            key={`${type} ${direction}`}
            className="menu-item"
            onClick={() => graph.expand(of, { via: [type], direction }, first)}
          >
            {words.tie(name, count, here)}
          </Menu.Item>
        );
      })}
    </>
  );
};

interface Props {
  readonly of: string;
  readonly graph: GraphState;
}

const Ties = ({ of, graph }: Props): ReactNode => {
  const answer = useAnswer(TiesOfNode, { id: of });
  return (
    <Answered answer={answer}>
      {({ node }) => <Items of={of} graph={graph} ties={node !== null && "ties" in node ? node.ties : []} />}
    </Answered>
  );
};

/** The kinds of ties that a node has, with how many there are of each before any is fetched. */
export const ExpandMenu = ({ of, graph }: Props): ReactNode => {
  const words = useWords(graphWords);
  const [open, setOpen] = useState(false);
  return (
    <Menu.Root open={open} onOpenChange={setOpen} modal={false}>
      <Menu.Trigger>{words.expand} ▾</Menu.Trigger>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className="menu-place">
          <Menu.Popup className="menu">{open && <Ties of={of} graph={graph} />}</Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
};
