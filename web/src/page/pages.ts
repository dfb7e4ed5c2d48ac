import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { useState } from "react";
import { type Answer, ask, useAnswer } from "../api/use-answer.js";

/** A page of a list, as every connection of the API is one. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly totalCount: number;
}

/** The pages of a list that were asked for up to now. */
export interface Pages<Row> {
  readonly answer: Answer<readonly Row[]> & { again(): void };
  readonly total: number;
  readonly hasMore: boolean;
  /** whether a further page is on its way */
  readonly asking: boolean;
  more(): void;
}

/** A list page by page; `pick` finds its page in an answer, null where there is no such list. */
export const usePages = <Data, Variables extends AnyVariables, Row>(
  operation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pick: (data: Data) => Page<Row> | null | undefined,
): Pages<Row> => {
  const first = useAnswer(operation, variables);
  const key = JSON.stringify(variables);
  const [further, setFurther] = useState<{
    key: string;
    pages: readonly Page<Row>[];
    failed: Answer<never> | null;
  }>({
    key,
    pages: [],
    failed: null,
  });
  const [asking, setAsking] = useState(false);
  const begun = first.state === "answered" ? pick(first.data) : null;
  const rest = further.key === key ? further.pages : [];
  const pages = begun ? [begun, ...rest] : [];
  const last = pages.at(-1);
  const more = async (): Promise<void> => {
    if (!last || asking) return;
    setAsking(true);
    const answer = await ask(operation, { ...variables, after: last.pageInfo.endCursor });
    setAsking(false);
    if (answer.state !== "answered") {
      setFurther({ key, pages: rest, failed: answer as Answer<never> });
      return;
    }
    const page = pick(answer.data);
    if (page) setFurther({ key, pages: [...rest, page], failed: null });
  };
  const failed = further.key === key ? further.failed : null;
  return {
    answer: failed
      ? { ...failed, again: more }
      : first.state === "answered"
        ? { state: "answered", data: pages.flatMap(({ nodes }) => nodes), again: first.again }
        : first,
    total: last?.totalCount ?? 0,
    hasMore: last?.pageInfo.hasNextPage ?? false,
    asking,
    more,
  };
};
