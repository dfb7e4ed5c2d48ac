import type { Question } from "./question.js";

export const twoRoots: Question = {
  name: "two roots",
  says: "an actor and a matter, each by its id",
  given: ({ actors, topics }) =>
    actors.map((id, index) => ({ id, topic: topics[index % topics.length] as string })),
  ours: {
    text: `query ($id: ID!, $topic: ID!) { one: node(id: $id) { id ... on Entity { name(language: en) } }
      other: node(id: $topic) { id ... on Entity { name(language: en) } } }`,
    read: ({ one, other }) => [one.id, one.name, other.id, other.name],
  },
  peer: {
    text: `query ($id: ID!, $topic: ID!) { actors(where: { id: { eq: $id } }) { id display } topics(where: { id: { eq: $topic } }) { id display } }`,
    read: ({ actors: [one], topics: [other] }) => [one.id, one.display[1], other.id, other.display[1]],
  },
  floor: {
    text: `MATCH (e:Entity {id: $id}) MATCH (t:Entity {id: $topic}) RETURN [e.id, e.display[1], t.id, t.display[1]]`,
    read: (row) => row,
  },
};
