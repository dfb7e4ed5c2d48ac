import { foldWithoutSpaces } from "../../src/search/folding.js";
import { type Asked, ofEachActor, ofHub, type Question } from "./question.js";

/** A row of an answer to a question that crosses concepts: an id, and a name and a number where there are such. */
export type Found = readonly [id: string, name: string | null, count: number | null];

/** A field that a user of the peer writes with a statement of his own, where its schema has no words for the question. */
export interface StatementField {
  readonly name: string;
  /** its arguments, as GraphQL declares them */
  readonly takes: string;
  readonly statement: string;
}

interface ByStatement {
  readonly field: string;
  readonly takes: string;
  /** the best statement by hand, up to its rows */
  readonly body: string;
  /** what a row has of the body's variables: an id, a name, a number */
  readonly row: readonly [id: string, name: string, count: string];
}

interface Crossing extends Question {
  readonly field: StatementField;
}

/** The floor sends a statement; the peer has the same in a field, so that it adds nothing to it but itself. */
const byStatement = ({ field, takes, body, row: [id, name, count] }: ByStatement) => {
  const passed = [...takes.matchAll(/(\w+):/g)].map(([, it]) => `${it}: $${it}`).join(", ");
  const rows: Asked["read"] = (row: readonly Found[]) => row;
  return {
    field: {
      name: field,
      takes,
      statement: `${body}\nRETURN {id: ${id}, name: ${name}, count: ${count}} AS row`,
    },
    peer: {
      text: `query (${takes.replaceAll(/(\w+):/g, "$$$1:")}) { ${field}(${passed}) { id name count } }`,
      read: (answer: Record<string, { id: string; name: string; count: number }[]>) =>
        (answer[field] ?? []).map((it): Found => [it.id, it.name, it.count]),
    },
    floor: { text: `${body}\nRETURN collect([${id}, ${name}, ${count}])`, read: rows },
  };
};

const coParticipants: Crossing = {
  name: "co-participants",
  says: "who took part in acts on a matter with an actor, by how many",
  given: ({ actors, topics }) =>
    actors.map((id, index) => ({ id, topic: topics[index % topics.length] as string })),
  ours: {
    text: `query ($id: ID!, $topic: ID!) { cooperation(of: $id, on: [$topic], first: 20) { nodes { with { id name(language: en) } actCount } } }`,
    read: ({ cooperation }) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      cooperation.nodes.map((it: any): Found => [it.with.id, it.with.name, it.actCount]),
  },
  ...byStatement({
    field: "coParticipants",
    takes: "id: ID!, topic: ID!",
    body: `MATCH (:Entity {id: $topic})<-[:BROADER*0..]-(n)
WITH collect(DISTINCT n) AS topics
MATCH (m:Entity {id: $id})-[:TOOK_PART_IN]->(a)
WHERE EXISTS { (a)-[:CONCERNS]->(t) WHERE t IN topics }
WITH DISTINCT m, a
MATCH (a)<-[:TOOK_PART_IN]-(e)
WHERE e <> m
WITH e, count(DISTINCT a) AS shared
ORDER BY shared DESC, e.sortKey, e.id
LIMIT 20`,
    row: ["e.id", "e.display[1]", "shared"],
  }),
};

const search: Crossing = {
  name: "search",
  says: "the first twenty of all that a common text finds",
  given: ({ beginning }) => [{ text: beginning, folded: foldWithoutSpaces(beginning) }],
  ours: {
    text: `query ($text: String!) { search(query: $text, first: 20) { nodes { id name(language: en) } } }`,
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    read: ({ search: { nodes } }) => nodes.map((it: any): Found => [it.id, it.name, null]),
  },
  ...byStatement({
    field: "found",
    takes: "folded: String!",
    body: `MATCH (n:Name)
WHERE n.foldedWithoutSpaces STARTS WITH $folded
MATCH (e:Entity)-[:NAMED]->(n)
WITH e, min(size(n.foldedWithoutSpaces)) AS length
ORDER BY length, e.sortKey, e.id
LIMIT 20`,
    row: ["e.id", "e.display[1]", "null"],
  }),
};

const paths: Crossing = {
  name: "shortest path",
  says: "over how many acts two actors are tied, three at most",
  given: ({ actors }) => actors.slice(1).map((to, index) => ({ id: actors[index] as string, to })),
  ours: {
    text: `query ($id: ID!, $to: ID!) { paths(from: $id, to: $to, maxActs: 3, first: 1) { paths { length } } }`,
    read: (answer) => [["", null, answer.paths.paths[0]?.length ?? null]],
  },
  ...byStatement({
    field: "acts",
    takes: "id: ID!, to: ID!",
    body: `MATCH (s:Entity {id: $id})
MATCH (t:Entity {id: $to})
OPTIONAL MATCH p = shortestPath((s)-[:TOOK_PART_IN*..6]-(t))`,
    row: ["''", "null", "length(p) / 2"],
  }),
};

const neighbourhood: Crossing = {
  name: "neighbourhood",
  says: "the twenty things tied to the actor with the most acts that are written of most, and how many there are",
  given: ofHub,
  ours: {
    text: `query ($id: ID!) { neighbourhood(of: $id, depth: 1, first: 20) { nodes { id name(language: en) } total } }`,
    read: ({ neighbourhood: { nodes, total } }) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      nodes.map((it: any): Found => [it.id, it.name, total]),
  },
  ...byStatement({
    field: "neighbours",
    takes: "id: ID!",
    body: `MATCH (s:Entity {id: $id})
MATCH (s)-[:TOOK_PART_IN|PART_OF|HOLDS_POST|LOCATED_IN|SEATED_IN|COVERS|SUCCEEDED_BY|SIDE_OF]-(n:Entity)
WITH s, collect(DISTINCT n) AS near
UNWIND near AS n
WITH s, near, n, COUNT { (n)<-[:MENTIONS]-() } AS passages
ORDER BY passages DESC, n.sortKey, n.id
LIMIT 19
WITH s, near, collect(n) AS first
UNWIND [s] + first AS e`,
    row: ["e.id", "e.display[1]", "size(near) + 1"],
  }),
};

const timeline: Crossing = {
  name: "timeline",
  says: "the twenty earliest acts of an actor",
  given: ofEachActor,
  ours: {
    text: `query ($id: ID!) { timeline(of: [$id], first: 20) { nodes { id name(language: en) } } }`,
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    read: (answer) => answer.timeline.nodes.map((it: any): Found => [it.id, it.name, null]),
  },
  ...byStatement({
    field: "timeline",
    takes: "id: ID!",
    body: `MATCH ()-[r:TOOK_PART_IN]->(a)
USING INDEX SEEK r:TOOK_PART_IN(actor, on)
WHERE r.actor = $id AND r.on > ''
WITH r, a
ORDER BY r.actor, r.on, a.id
LIMIT 20`,
    row: ["a.id", "a.display[1]", "null"],
  }),
};

const matrix: Crossing = {
  name: "matrix",
  says: "which two of ten actors took part in one act, and in how many",
  given: ({ actors }) => [{ ids: actors.slice(0, 10) }],
  ours: {
    text: `query ($ids: [ID!]!) { cooperationMatrix(actors: $ids) { row { id } column { id } actCount } }`,
    read: ({ cooperationMatrix }) =>
      cooperationMatrix
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        .filter(({ row, column, actCount }: any) => row.id < column.id && actCount > 0)
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        .map((it: any): Found => [`${it.row.id} ${it.column.id}`, null, it.actCount])
        .sort(),
  },
  ...byStatement({
    field: "matrix",
    takes: "ids: [ID!]!",
    body: `MATCH (m:Entity)
WHERE m.id IN $ids
MATCH (m)-[:TOOK_PART_IN]->(a)<-[:TOOK_PART_IN]-(o)
WHERE o.id IN $ids AND m.id < o.id
WITH m, o, count(DISTINCT a) AS shared
ORDER BY m.id, o.id`,
    row: ["m.id + ' ' + o.id", "null", "shared"],
  }),
};

export const crossings: readonly Crossing[] = [
  coParticipants,
  search,
  paths,
  neighbourhood,
  timeline,
  matrix,
];
