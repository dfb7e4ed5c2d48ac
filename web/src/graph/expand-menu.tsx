import { Menu } from "@base-ui/react/menu";
import { type ReactNode, useState } from "react";
import { Answered } from "../api/answered.js";
import type { ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { useWords } from "../language/language.js";
import { linkWords } from "../vocabulary/link-words.js";
import { graphWords } from "./graph-words.js";
import { inverseLinkWords } from "./inverse-link-words.js";
import { type Along, othersAlong } from "./load.js";
import { TiesOfNode } from "./questions.js";
import { type GraphState, largestExpansion, usualExpansion } from "./use-graph.js";
import type { View } from "./view.js";

type Tie = Extract<NonNullable<ResultOf<typeof TiesOfNode>["node"]>, { ties: unknown }>["ties"][number];

/** How many at the other ends of some ties are shown. */
const present = ({ links, hidden }: View, of: string, along: Along): number =>
  [...othersAlong(links.values(), of, along)].filter((id) => !hidden.has(id)).length;

/** The first that an expansion brings are few, those after them as many as can come at once. */
const howMany = (here: number): number => (here < usualExpansion ? usualExpansion : largestExpansion);

const Items = ({ of, graph, ties }: Props & { readonly ties: readonly Tie[] }): ReactNode => {
  const words = useWords(graphWords);
  const out = useWords(linkWords);
  const into = useWords(inverseLinkWords);
  if (ties.length === 0) return <p className="menu-note">{words.noTies}</p>;
  return (
    <>
      <Menu.Item
        className="menu-item"
        onClick={() => graph.expand(of, {}, howMany(present(graph.view, of, {})))}
      >
        {words.expandAll(ties.reduce((sum, { count }) => sum + count, 0))}
      </Menu.Item>
      {ties.map(({ type, direction, count }) => {
        const name = direction === "OUT" ? out[type] : into[type];
        const along: Along = { via: [type], direction };
        const here = present(graph.view, of, along);
        return (
          <Menu.Item
            key={`${type} ${direction}`}
            className="menu-item"
            onClick={() => graph.expand(of, along, howMany(here))}
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
