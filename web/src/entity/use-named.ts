import { useEffect, useState } from "react";
import { graphql } from "../api/graphql.js";
import { ask } from "../api/use-answer.js";
import { useLanguage } from "../language/language.js";
import { type NamedEntity, NamedFields } from "./named.js";

const Named = graphql(
  `
    query Named($ids: [ID!]!, $language: Language!) {
      nodes(ids: $ids) { ... on Entity { ...NamedFields } }
    }
  `,
  [NamedFields],
);

/** The most ids that the API takes at once. */
const most = 100;

type ById = ReadonlyMap<string, NamedEntity>;

/** Names for the ids of what is not at hand itself, such as a country or a topic: those known, and those asked for. */
export const useNamed = (ids: readonly string[], known: ById): ((id: string) => NamedEntity | null) => {
  const { language } = useLanguage();
  const [found, setFound] = useState<ById>(new Map());
  const missing = [...new Set(ids)].filter((id) => !known.has(id)).slice(0, most);
  const key = missing.join(" ");
  useEffect(() => {
    let current = true;
    if (key === "") return;
    ask(Named, { ids: key.split(" "), language }).then((answer) => {
      if (!current || answer.state !== "answered") return;
      const entities = answer.data.nodes.filter((node) => node !== null && "id" in node);
      setFound(new Map(entities.map((entity) => [entity.id, entity])));
    });
    return () => {
      current = false;
    };
  }, [key, language]);
  return (id) => known.get(id) ?? found.get(id) ?? null;
};
