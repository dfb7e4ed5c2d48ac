import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { pageWords } from "../page/page-words.js";
import { Paged } from "../page/paged.js";
import { usePages } from "../page/pages.js";
import { Section } from "../page/section.js";
import { FigureFields, FigureShown } from "./figure.js";

const FiguresAbout = graphql(
  `
    query FiguresAbout($id: ID!, $after: String, $language: Language!) {
      figures(about: $id, first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...FigureFields }
      }
    }
  `,
  [FigureFields],
);

/** The numbers that documents give for an act, an actor or a place; nothing where there are none. */
export const FiguresOf = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(pageWords);
  const { language } = useLanguage();
  const pages = usePages(FiguresAbout, { id: of, after: null, language }, ({ figures }) => figures);
  if (pages.answer.state === "answered" && pages.total === 0) return null;
  return (
    <Section title={words.figures} count={pages.total}>
      <Paged of={pages}>
        {(figures) => (
          <ul className="rows">
            {figures.map((figure) => (
              <li key={figure.id}>
                <FigureShown of={figure} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
};
