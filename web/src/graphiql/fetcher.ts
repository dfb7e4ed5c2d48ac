import type { GraphiQLProps } from "graphiql";
import { getOperationAST, parse } from "graphql";

const hasOperation = (query: string, name: string): boolean => {
  try {
    return getOperationAST(parse(query), name) !== null;
  } catch {
    return false;
  }
};

/**
 * Asks the server that the page comes from; what it refuses is shown as it says it. GraphiQL reads the name of an
 * operation some time after its text, and till then gives that of the tab before, which is left out.
 */
export const fetcher: GraphiQLProps["fetcher"] = async ({ query, variables, operationName }) => {
  const isThere = operationName && hasOperation(query, operationName);
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables, ...(isThere && { operationName }) }),
  });
  return response.json();
};
