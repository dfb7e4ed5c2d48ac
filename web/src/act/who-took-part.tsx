import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { grouped } from "../page/grouped.js";
import { pageWords } from "../page/page-words.js";
import { Paged } from "../page/paged.js";
import { usePages } from "../page/pages.js";
import { Section } from "../page/section.js";
import { roleWords } from "../vocabulary/role-words.js";
import { actWords } from "./act-words.js";
import { keyOfPart, PartFields, PartOf } from "./part.js";

const WhoTookPartIn = graphql(
  `
    query WhoTookPartIn($id: ID!, $after: String, $language: Language!) {
      node(id: $id) {
        ... on Act {
          participations(first: 20, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { ...PartFields }
          }
        }
      }
    }
  `,
  [PartFields],
);

/** Who took part in an act, by role. */
export const WhoTookPart = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(actWords);
  const roles = useWords(roleWords);
  const { none } = useWords(pageWords);
  const { language } = useLanguage();
  const pages = usePages(WhoTookPartIn, { id: of, after: null, language }, ({ node }) =>
    node && "participations" in node ? node.participations : null,
  );
  return (
    <Section title={words.who} count={pages.total}>
      <Paged of={pages} none={<p className="faint">{none}</p>}>
        {(parts) => (
          <dl className="facts">
            {grouped(parts, ({ role }) => role).map(([role, group]) => (
              <div className="fact" key={role}>
                <dt>{roles[role]}</dt>
                <dd>
                  <ul className="plain">
                    {group.map((part) => (
                      <li key={keyOfPart(part)}>
                        <PartOf of={part} />
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            ))}
          </dl>
        )}
      </Paged>
    </Section>
  );
};
