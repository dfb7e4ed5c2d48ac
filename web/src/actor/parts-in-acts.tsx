import type { ReactNode } from "react";
import { ActRow, ActRowFields } from "../act/act-row.js";
import { Capacity } from "../act/part.js";
import { graphql, type ResultOf } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { useLanguage, useWords } from "../language/language.js";
import { grouped } from "../page/grouped.js";
import { pageWords } from "../page/page-words.js";
import { Paged } from "../page/paged.js";
import { usePages } from "../page/pages.js";
import { Section } from "../page/section.js";
import { Grounds } from "../page/ties.js";
import { roleWords } from "../vocabulary/role-words.js";
import { actorWords } from "./actor-words.js";

const PartInActFields = graphql(
  `
    fragment PartInActFields on Participation {
      role
      title
      basis
      act { ...ActRowFields }
      onBehalfOf { ...NamedFields }
      evidence { ...EvidenceFields }
    }
  `,
  [ActRowFields, NamedFields, EvidenceFields],
);

const PartsInActs = graphql(
  `
    query PartsInActs($id: ID!, $after: String, $language: Language!) {
      node(id: $id) {
        ... on Actor {
          participations(first: 20, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { ...PartInActFields }
          }
        }
      }
    }
  `,
  [PartInActFields],
);

const PartsInOneAct = ({
  parts,
}: {
  readonly parts: readonly ResultOf<typeof PartInActFields>[];
}): ReactNode => {
  const roles = useWords(roleWords);
  return (
    <ul className="parts">
      {parts.map((part) => (
        <li key={`${part.role} ${part.onBehalfOf?.id} ${part.title}`}>
          {roles[part.role]}
          <Capacity of={part} />
          <Grounds of={part} />
        </li>
      ))}
    </ul>
  );
};

/** The parts that an actor has in acts, by act. */
export const ActorParts = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(actorWords);
  const { none } = useWords(pageWords);
  const { language } = useLanguage();
  const pages = usePages(PartsInActs, { id: of, after: null, language }, ({ node }) =>
    node && "participations" in node ? node.participations : null,
  );
  return (
    <Section title={words.partsInActs} count={pages.total}>
      <Paged of={pages} none={<p className="faint">{none}</p>}>
        {(parts) => (
          <ul className="rows">
            {grouped(parts, ({ act }) => act.id).map(([id, group]) => (
              <li key={id}>
                {group[0] && <ActRow of={group[0].act} />}
                <PartsInOneAct parts={group} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
};
