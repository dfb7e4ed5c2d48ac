import { Client, cacheExchange, fetchExchange } from "@urql/core";

/** Asks the public API of the server that the page comes from. */
export const client = new Client({
  url: "/graphql",
  exchanges: [cacheExchange, fetchExchange],
  preferGetMethod: false,
});
