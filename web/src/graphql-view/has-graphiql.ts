/** Whether the server has GraphiQL, as it says in the head of the page. */
export const hasGraphiql = (): boolean =>
  document.querySelector<HTMLMetaElement>('meta[name="graphiql"]')?.content !== "off";
