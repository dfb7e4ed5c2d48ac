import { createContext, type ReactNode, useContext } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import type { EntityType } from "../entity/entity-address.js";
import { BasisMark } from "../evidence/basis.js";
import { EvidenceFields, type Passage, Sources } from "../evidence/evidence.js";
import { useLanguage } from "../language/language.js";

const TiesOf = graphql(
  `
    query TiesOf($id: ID!, $types: [EntityType!], $language: Language!) {
      neighbourhood(of: $id, types: $types, first: 100) {
        links { from to type basis evidence { ...EvidenceFields } }
      }
    }
  `,
  [EvidenceFields],
);

type Tie = ResultOf<typeof TiesOf>["neighbourhood"]["links"][number];

const Context = createContext<{ readonly id: string; readonly links: readonly Tie[] }>({ id: "", links: [] });

interface Props {
  readonly id: string;
  /** the types at the other ends of the ties that are shown */
  readonly types: readonly EntityType[];
  readonly children: ReactNode;
}

/** Knows the grounds of the ties of an entity, for what stands within it. */
export const TiesProvider = ({ id, types, children }: Props): ReactNode => {
  const { language } = useLanguage();
  const answer = useAnswer(TiesOf, { id, types: [...types], language });
  const links = answer.state === "answered" ? answer.data.neighbourhood.links : [];
  return <Context value={{ id, links }}>{children}</Context>;
};

/** The tie of one type between the entity of the page and another, whichever way it leads; null while it is not known. */
export const useTie = (type: string, other: string): Tie | null => {
  const { id, links } = useContext(Context);
  const isIt = ({ from, to, type: its }: Tie): boolean =>
    its === type && ((from === id && to === other) || (from === other && to === id));
  return links.find(isIt) ?? null;
};

interface Grounded {
  readonly basis: "STATED" | "INFERRED" | "BACKGROUND";
  readonly evidence: readonly Passage[];
}

/** How a fact is known, and the words behind it. */
export const Grounds = ({ of }: { readonly of: Grounded }): ReactNode => (
  <>
    <BasisMark basis={of.basis} />
    <Sources of={of.evidence} />
  </>
);
