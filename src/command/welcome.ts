const question = `{ organisation(id: "nanning-customs") { cooperation(on: ["drugs"]) { nodes { with { name(language: en) } topics { name(language: en) } acts { nodes { name(language: en) period { text } } } } } } }`;

/** What a newcomer needs next: the addresses, and a question to paste. */
export const welcome = (url: string): string => `
GraphQL    ${url}/graphql
Schema     ${url}/schema.graphql
Health     ${url}/livez  ${url}/readyz

With whom did Nanning Customs cooperate on drugs? Paste:

curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: question })}'

Ctrl+C stops it.
`;
