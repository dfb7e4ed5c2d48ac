import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { useLanguage, useWords } from "../language/language.js";
import { grouped } from "./grouped.js";
import { MentionedParagraph } from "./mentioned-paragraph.js";
import { pageWords } from "./page-words.js";
import { Paged } from "./paged.js";
import { usePages } from "./pages.js";
import { Section } from "./section.js";

const MentionsOf = graphql(
  `
    query MentionsOf($id: ID!, $after: String, $language: Language!) {
      node(id: $id) {
        ... on Entity {
          mentionedIn(first: 10, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { ...EvidenceFields }
          }
        }
      }
    }
  `,
  [EvidenceFields],
);

/** The passages that support any fact that an entity takes part in. */
export const Mentions = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(pageWords);
  const { language } = useLanguage();
  const pages = usePages(MentionsOf, { id: of, after: null, language }, ({ node }) =>
    node && "mentionedIn" in node ? node.mentionedIn : null,
  );
  return (
    <Section title={words.mentions} count={pages.total}>
      <p className="faint">{words.mentionsMean}</p>
      <Paged of={pages} none={<p className="faint">{words.none}</p>}>
        {(passages) => (
          <ol className="passages">
            {grouped(passages, ({ document, paragraph }) => `${document.id} ${paragraph}`).map(
              ([key, group]) => (
                <li key={key}>
                  <MentionedParagraph of={group} />
                </li>
              ),
            )}
          </ol>
        )}
      </Paged>
    </Section>
  );
};
