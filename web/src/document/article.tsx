import { type ReactNode, useEffect } from "react";
import { graphql } from "../api/graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Paged } from "../page/paged.js";
import { usePages } from "../page/pages.js";
import { Section } from "../page/section.js";
import { documentWords } from "./document-words.js";
import { Paragraph, ParagraphFields } from "./paragraph.js";
import { useTarget } from "./use-target.js";

const ArticleOf = graphql(
  `
    query ArticleOf($id: ID!, $after: String, $language: Language!) {
      document(id: $id) {
        article(first: 25, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          nodes { ...ParagraphFields }
        }
      }
    }
  `,
  [ParagraphFields],
);

/** The article of a document paragraph by paragraph; the one that the address names comes into view. */
export const Article = ({ of, language }: { readonly of: string; readonly language: string }): ReactNode => {
  const words = useWords(documentWords);
  const page = useLanguage();
  const pages = usePages(
    ArticleOf,
    { id: of, after: null, language: page.language },
    ({ document }) => document?.article,
  );
  const target = useTarget();
  const paragraphs = pages.answer.state === "answered" ? pages.answer.data : [];
  const isThere = paragraphs.some(({ number }) => number === target);
  const count = paragraphs.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is looked for anew whenever more paragraphs are there
  useEffect(() => {
    if (target === null) return;
    if (isThere) document.getElementById(`paragraph-${target}`)?.scrollIntoView();
    else if (pages.hasMore) pages.more();
  }, [target, isThere, count]);
  return (
    <Section title={words.article} count={pages.total}>
      <p className="faint">{words.articleMeans}</p>
      <Paged of={pages}>
        {(shown) => (
          <>
            {shown.every(({ text }) => text === null) && <p role="note">{words.noText}</p>}
            <div className="article">
              {shown.map((paragraph) => (
                <Paragraph
                  key={paragraph.number}
                  of={paragraph}
                  language={language}
                  target={paragraph.number === target}
                />
              ))}
            </div>
          </>
        )}
      </Paged>
    </Section>
  );
};
