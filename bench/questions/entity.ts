import { ofEachActor, type Question } from "./question.js";

export const entity: Question = {
  name: "entity",
  says: "an actor by its id, with its name and type",
  given: ofEachActor,
  ours: {
    text: `query ($id: ID!) { node(id: $id) { id ... on Entity { name(language: en) type } } }`,
    read: ({ node }) => [node.id, node.name, node.type],
  },
  peer: {
    text: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id display type } }`,
    read: ({ actors: [it] }) => [it.id, it.display[1], it.type],
  },
  floor: {
    text: `MATCH (e:Entity {id: $id}) RETURN [e.id, e.display[1], e.type]`,
    read: (row) => row,
  },
};
