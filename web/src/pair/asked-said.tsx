import type { ReactNode } from "react";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { Name, NamedFields } from "../entity/named.js";
import { typeWords } from "../entity/type-words.js";
import { useLanguage, useWords } from "../language/language.js";
import { Time } from "../period/time.js";
import { argumentsOf, type PairFilter } from "./pair-filter.js";
import { pairWords } from "./pair-words.js";

const AskedTopic = graphql(
  `query AskedTopic($id: ID!, $language: Language!) { topic(id: $id) { ...NamedFields } }`,
  [NamedFields],
);

const TopicName = ({ id }: { readonly id: string }): ReactNode => {
  const { language } = useLanguage();
  const answer = useAnswer(AskedTopic, { id, language });
  return answer.state === "answered" && answer.data.topic ? <Name of={answer.data.topic} /> : id;
};

/** What is asked of two actors, in words: what stands on paper in the place of the form. */
export const AskedSaid = ({ filter }: { readonly filter: PairFilter }): ReactNode => {
  const words = useWords(pairWords);
  const types = useWords(typeWords);
  const { language } = useLanguage();
  const { topic, kinds, standing, subordinates } = filter;
  const { during } = argumentsOf(filter);
  return (
    <p className="asked">
      {words.filter}: {words.topic} {topic === null ? words.anyTopic : <TopicName id={topic} />}
      {during !== null && (
        <>
          {"; "}
          <Time of={during} />
        </>
      )}
      {kinds.length > 0 && `; ${new Intl.ListFormat(language).format(kinds.map((kind) => types[kind]))}`}
      {`; ${words[standing]}`}
      {subordinates && `; ${words.subordinates}`}
    </p>
  );
};
