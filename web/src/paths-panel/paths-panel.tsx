import "./paths-panel.css";
import { type FormEvent, type ReactNode, useState } from "react";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { type NamedEntity, NamedFields } from "../entity/named.js";
import type { OnView } from "../graph/on-view.js";
import { useLanguage, useWords } from "../language/language.js";
import { ActorField } from "./actor-field.js";
import { FoundPaths } from "./found-paths.js";
import { LimitFields } from "./limit-fields.js";
import { askedOf, noLimits, wrongOf } from "./limits.js";
import type { Asked } from "./paths-operation.js";
import { pathsWords } from "./paths-words.js";

const Topics = graphql(
  `
    query Topics($language: Language!) {
      topics(first: 100) { nodes { ...NamedFields } }
    }
  `,
  [NamedFields],
);

interface Question {
  readonly asked: Asked;
  readonly topic: string | null;
}

/** Through whom two actors are tied, hop by hop, each with its words. */
export const PathsPanel = ({ view, change }: OnView): ReactNode => {
  const words = useWords(pathsWords);
  const { language } = useLanguage();
  const answer = useAnswer(Topics, { language });
  const topics = answer.state === "answered" ? answer.data.topics.nodes : [];
  const [from, setFrom] = useState<NamedEntity | null>(null);
  const [to, setTo] = useState<NamedEntity | null>(null);
  const [limits, setLimits] = useState(noLimits);
  const [question, setQuestion] = useState<Question | null>(null);
  const wrong = from !== null && from.id === to?.id ? "same" : wrongOf(limits);
  const find = (event: FormEvent): void => {
    event.preventDefault();
    if (from === null || to === null) return;
    const topic = topics.find(({ id }) => id === limits.topic)?.name ?? null;
    setQuestion({ asked: askedOf(from.id, to.id, limits), topic });
  };
  return (
    <section className="paths-panel" aria-label={words.paths}>
      <form onSubmit={find}>
        <ActorField label={words.from} view={view} value={from} onChoose={setFrom} />
        <ActorField label={words.to} view={view} value={to} onChoose={setTo} />
        <LimitFields limits={limits} topics={topics} onChange={setLimits} />
        {wrong && (
          <p className="trouble" role="alert">
            {words[wrong]}
          </p>
        )}
        <button type="submit" disabled={from === null || to === null || wrong !== null}>
          {words.find}
        </button>
      </form>
      {question && <FoundPaths {...question} view={view} change={change} />}
    </section>
  );
};
