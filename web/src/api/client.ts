import { Client, cacheExchange, fetchExchange } from "@urql/core";

/** The ids of the page's operations by their names, put here by the build; see `web/build/documents-plugin.ts`. */
declare const documentIds: Readonly<Record<string, string>> | undefined;

/** Names the document beside its text: a server that answers known documents alone goes by the name. */
const withDocumentId = (init: RequestInit = {}): RequestInit => {
  if (typeof documentIds === "undefined" || typeof init.body !== "string") return init;
  const body = JSON.parse(init.body) as { operationName?: string };
  const documentId = documentIds[body.operationName ?? ""];
  return { ...init, body: JSON.stringify({ ...body, documentId }) };
};

/** Asks the public API of the server that the page comes from. */
export const client = new Client({
  url: "/graphql",
  exchanges: [cacheExchange, fetchExchange],
  fetch: (address, init) => fetch(address, withDocumentId(init)),
  preferGetMethod: false,
});
