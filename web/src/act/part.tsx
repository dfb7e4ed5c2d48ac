import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { useWords } from "../language/language.js";
import { Grounds } from "../page/ties.js";
import { actWords } from "./act-words.js";

/** A part in an act without the act: who, as what, for whom, and the words that say so. */
export const PartFields = graphql(
  `
    fragment PartFields on Participation {
      role
      title
      basis
      actor { ...NamedFields }
      onBehalfOf { ...NamedFields }
      evidence { ...EvidenceFields }
    }
  `,
  [NamedFields, EvidenceFields],
);

export type Part = ResultOf<typeof PartFields>;

export const keyOfPart = ({ role, actor, onBehalfOf, title }: Omit<Part, "basis" | "evidence">): string =>
  [role, actor.id, onBehalfOf?.id, title].join(" ");

/** Under which title and for whom somebody takes part. */
export const Capacity = ({
  of,
}: {
  readonly of: Pick<Part, "title" | "onBehalfOf" | "evidence">;
}): ReactNode => {
  const words = useWords(actWords);
  return (
    <>
      {of.title !== null && (
        <>
          {" "}
          <span className="faint">{words.as}</span>{" "}
          <span lang={of.evidence[0]?.document.language}>{of.title}</span>
        </>
      )}
      {of.onBehalfOf !== null && (
        <>
          {" "}
          <span className="faint">{words.onBehalfOf}</span> <EntityLink of={of.onBehalfOf} />
        </>
      )}
    </>
  );
};

/** Who takes part, and the grounds. */
export const PartOf = ({ of }: { readonly of: Part }): ReactNode => (
  <>
    <EntityLink of={of.actor} />
    <Capacity of={of} />
    <Grounds of={of} />
  </>
);
