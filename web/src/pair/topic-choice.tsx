import { type ReactNode, useEffect } from "react";
import { graphql } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { usePages } from "../page/pages.js";
import { pairWords } from "./pair-words.js";

const AllTopics = graphql(
  `
    query AllTopics($after: String, $language: Language!) {
      topics(first: 100, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        nodes { ...NamedFields }
      }
    }
  `,
  [NamedFields],
);

/** A choice of one topic among all. */
export const TopicChoice = ({ chosen }: { readonly chosen: string | null }): ReactNode => {
  const words = useWords(pairWords);
  const { language } = useLanguage();
  const pages = usePages(AllTopics, { after: null, language }, ({ topics }) => topics);
  const topics = pages.answer.state === "answered" ? pages.answer.data : [];
  const { hasMore, more } = pages;
  const count = topics.length;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the next page is asked for once the one before is there
  useEffect(() => {
    if (hasMore) more();
  }, [hasMore, count]);
  const sorted = [...topics].sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <label>
      {words.topic}{" "}
      <select name="topic" key={count} defaultValue={chosen ?? ""}>
        <option value="">{words.anyTopic}</option>
        {sorted.map((topic) => (
          <option key={topic.id} value={topic.id} lang={topic.nameLanguage ?? undefined}>
            {topic.name}
          </option>
        ))}
      </select>
    </label>
  );
};
