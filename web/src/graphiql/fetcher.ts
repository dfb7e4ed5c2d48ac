import type { GraphiQLProps } from "graphiql";

/** Asks the server that the page comes from; what it refuses is shown as it says it. */
export const fetcher: GraphiQLProps["fetcher"] = async ({ query, variables, operationName }) => {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query, variables, operationName }),
  });
  return response.json();
};
