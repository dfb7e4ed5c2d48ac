import { useEffect, useState } from "react";
import { graphql } from "../api/graphql.js";
import { ask } from "../api/use-answer.js";
import { type NamedEntity, NamedFields } from "../entity/named.js";
import type { View } from "../graph/view.js";
import { useLanguage } from "../language/language.js";

const SearchActors = graphql(
  `
    query SearchActors($query: String!, $language: Language!) {
      search(query: $query, types: [ORGANISATION, PERSON, BORDER_GATE_PAIR], first: 12) {
        nodes { ...NamedFields }
      }
    }
  `,
  [NamedFields],
);

const pause = 200;
const actorTypes: readonly NamedEntity["type"][] = ["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"];

/** The actors to choose from: those of the view while nothing is written, else those with such a name. */
export const useActors = (view: View, written: string): readonly NamedEntity[] => {
  const { language } = useLanguage();
  const [found, setFound] = useState<readonly NamedEntity[]>([]);
  const query = written.trim();
  useEffect(() => {
    if (query === "") return;
    let current = true;
    const timer = setTimeout(async () => {
      const answer = await ask(SearchActors, { query, language });
      if (current && answer.state === "answered") setFound(answer.data.search.nodes);
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [query, language]);
  if (query !== "") return found;
  return [...view.nodes.values()].filter(({ type }) => actorTypes.includes(type));
};
