const question = `{ organisation(id: "nanning-customs") { cooperation(on: ["drugs"], first: 3) { nodes { with { name(language: en) } acts { nodes { name(language: en) period { text } concerns { topic { name(language: en) } basis evidence { quote paragraph document { file } } } } } } } } }`;

/** What a newcomer needs next: the addresses, and a question to paste. */
export const welcome = (url: string): string => `
GraphQL    ${url}/graphql
Schema     ${url}/schema.graphql
Health     ${url}/livez  ${url}/readyz

With whom did Nanning Customs cooperate on drugs, at what, and where does it say so? Paste:

curl -s ${url}/graphql -H 'content-type: application/json' -d '${JSON.stringify({ query: question })}'

Ctrl+C stops it.
`;
