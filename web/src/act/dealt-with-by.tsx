import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { usePages } from "../page/pages.js";
import { ActList } from "./act-list.js";
import { ActRowFields } from "./act-row.js";
import { actWords } from "./act-words.js";

const ActsThatDealWith = graphql(
  `
    query ActsThatDealWith($id: ID!, $after: String, $language: Language!) {
      node(id: $id) {
        ... on Act {
          subjectOf(first: 20, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { ...ActRowFields }
          }
        }
      }
    }
  `,
  [ActRowFields],
);

/** The acts that deal with an act; nothing where there are none. */
export const DealtWithBy = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(actWords);
  const { language } = useLanguage();
  const pages = usePages(ActsThatDealWith, { id: of, after: null, language }, ({ node }) =>
    node && "subjectOf" in node ? node.subjectOf : null,
  );
  return pages.total === 0 ? null : <ActList title={words.subjectOf} of={pages} />;
};
