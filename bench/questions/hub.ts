import { ofHub, type Question } from "./question.js";

export const hub: Question = {
  name: "hub's newest",
  says: "the twenty newest acts of the actor with the most",
  given: ofHub,
  ours: {
    text: `query ($id: ID!) { node(id: $id) { ... on Actor { participations(first: 20) { nodes { act { id name(language: en) period { text } } } } } } }`,
    read: ({ node }) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      node.participations.nodes.map(({ act }: any) => [act.id, act.name, act.period?.text ?? null]),
  },
  peer: {
    text: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { acts(limit: 20, sort: [{ on: DESC }, { id: ASC }]) { id display period } } }`,
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    read: ({ actors: [it] }) => it.acts.map((act: any) => [act.id, act.display[1], act.period?.[0] ?? null]),
  },
  floor: {
    text: `MATCH ()-[r:TOOK_PART_IN]->(a)
USING INDEX SEEK r:TOOK_PART_IN(actor, on)
WHERE r.actor = $id AND r.on >= ''
WITH r, a ORDER BY r.actor DESC, r.on DESC, a.id
LIMIT 20
RETURN collect([a.id, a.display[1], a.period[0]])`,
    read: (row) => row,
  },
};

export const hubUnderMany: Question = {
  name: "hub under many",
  says: "twenty acts of the actor with the most, five who took part in each, the roles that each of these had last",
  given: ofHub,
  ours: {
    text: `query ($id: ID!) { node(id: $id) { ... on Actor { participations(first: 20) { nodes { act { id participations(first: 5) {
      nodes { actor { id participations(first: 3) { nodes { role } } } } } } } } } } }`,
    read: ({ node }) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      node.participations.nodes.map(({ act }: any) => [
        act.id,
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        act.participations.nodes.map(({ actor }: any) => [
          actor.id,
          // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
          actor.participations.nodes.map((it: any) => it.role),
        ]),
      ]),
  },
  peer: {
    text: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { acts(limit: 20, sort: [{ on: DESC }, { id: ASC }]) { id
      actorsConnection(first: 5, sort: [{ edge: { rank: ASC } }, { node: { sortKey: ASC } }]) { edges { node { id
        actsConnection(first: 3, sort: [{ edge: { on: DESC } }, { node: { id: ASC } }]) { edges { properties { role } } } } } } } } }`,
    read: ({ actors: [it] }) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      it.acts.map((act: any) => [
        act.id,
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        act.actorsConnection.edges.map(({ node }: any) => [
          node.id,
          // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
          node.actsConnection.edges.map((edge: any) => edge.properties.role),
        ]),
      ]),
  },
  floor: {
    text: `MATCH ()-[r:TOOK_PART_IN]->(a)
USING INDEX SEEK r:TOOK_PART_IN(actor, on)
WHERE r.actor = $id AND r.on >= ''
WITH r, a ORDER BY r.actor DESC, r.on DESC, a.id
LIMIT 20
WITH a, COLLECT {
  MATCH (a)<-[p:TOOK_PART_IN]-(x)
  WITH p, x ORDER BY p.rank, x.sortKey
  LIMIT 5
  RETURN x.id
} AS actors
WITH collect([a.id, actors]) AS acts
CALL (acts) {
  UNWIND acts AS one
  UNWIND one[1] AS actor
  WITH DISTINCT actor
  RETURN collect([actor, COLLECT {
    MATCH ()-[r:TOOK_PART_IN]->(a)
    USING INDEX SEEK r:TOOK_PART_IN(actor, on)
    WHERE r.actor = actor AND r.on >= ''
    WITH r, a ORDER BY r.actor DESC, r.on DESC, a.id
    LIMIT 3
    RETURN r.role
  }]) AS newest
}
RETURN [acts, newest]`,
    read: ([acts, newest]: [[string, string[]][], [string, string[]][]]) => {
      const of = new Map(newest);
      return acts.map(([act, actors]) => [act, actors.map((actor) => [actor, of.get(actor)])]);
    },
  },
};
