import type { AnyVariables, CombinedError, TypedDocumentNode } from "@urql/core";
import { useEffect, useState } from "react";
import { client } from "./client.js";

/** What is known of an answer: on its way, there, refused with the server's words, or the server cannot be reached. */
export type Answer<Data> =
  | { readonly state: "asked" }
  | { readonly state: "answered"; readonly data: Data }
  | { readonly state: "refused"; readonly message: string; readonly code: string }
  | { readonly state: "unreachable" };

const failure = <Data>({ graphQLErrors, response }: CombinedError): Answer<Data> => {
  const [first] = graphQLErrors;
  if (first) return { state: "refused", message: first.message, code: String(first.extensions.code ?? "") };
  if (response?.status) return { state: "refused", message: `HTTP ${response.status}`, code: "HTTP" };
  return { state: "unreachable" };
};

/** The answer to an operation, as a promise. */
export const ask = async <Data, Variables extends AnyVariables>(
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Answer<Data>> => {
  const { data, error } = await client.query(operation, variables).toPromise();
  if (error) return failure(error);
  return { state: "answered", data: data as Data };
};

/** The answer to an operation, asked again whenever its variables change; `again` asks once more. */
export const useAnswer = <Data, Variables extends AnyVariables>(
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Answer<Data> & { again(): void } => {
  const [tries, setTries] = useState(0);
  const [answer, setAnswer] = useState<Answer<Data>>({ state: "asked" });
  const key = JSON.stringify(variables);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the variables are the same while their text is
  useEffect(() => {
    let current = true;
    setAnswer({ state: "asked" });
    ask(operation, variables).then((found) => current && setAnswer(found));
    return () => {
      current = false;
    };
  }, [operation, key, tries]);
  return { ...answer, again: () => setTries(tries + 1) };
};
