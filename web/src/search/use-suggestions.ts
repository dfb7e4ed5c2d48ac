import { useEffect, useState } from "react";
import { graphql } from "../api/graphql.js";
import { type Answer, ask } from "../api/use-answer.js";
import { useLanguage } from "../language/language.js";
import { askedText } from "./asked-text.js";
import { type Hit, HitFields } from "./hit.js";

const Suggestions = graphql(
  `
    query Suggestions($query: String!, $language: Language!) {
      search(query: $query, first: 8) { totalCount edges { ...HitFields } }
    }
  `,
  [HitFields],
);

const pause = 150;

/** What is known of a text that was typed. */
export type Suggested =
  | { readonly state: "idle" | "asked" | "failed" }
  | { readonly state: "too long"; readonly length: number }
  | {
      readonly state: "answered";
      readonly text: string;
      readonly total: number;
      readonly hits: readonly Hit[];
    };

const asSuggested = (
  text: string,
  answer: Answer<{ search: { totalCount: number; edges: readonly Hit[] } }>,
): Suggested => {
  if (answer.state !== "answered") return { state: "failed" };
  return { state: "answered", text, total: answer.data.search.totalCount, hits: answer.data.search.edges };
};

/**
 * What a text finds, asked once typing pauses; an answer that comes after the text has changed is dropped. What an
 * input method is still composing is asked too, for on phones that is all that is typed.
 */
export const useSuggestions = (typed: string): Suggested => {
  const { language } = useLanguage();
  const [suggested, setSuggested] = useState<Suggested>({ state: "idle" });
  useEffect(() => {
    const asked = askedText(typed);
    if (asked.can === "wait") return setSuggested({ state: "idle" });
    if (asked.can === "not be asked") return setSuggested({ state: "too long", length: asked.length });
    let current = true;
    setSuggested((old) => (old.state === "answered" ? old : { state: "asked" }));
    const timer = setTimeout(async () => {
      const answer = await ask(Suggestions, { query: asked.text, language });
      if (current) setSuggested(asSuggested(asked.text, answer));
    }, pause);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [typed, language]);
  return suggested;
};
