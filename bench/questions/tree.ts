import { ofEachActor, type Question, shown } from "./question.js";

export const tree: Question = {
  name: "tree",
  says: "an actor, its ten newest acts, and who took part in each: about a hundred objects on three levels",
  given: ofEachActor,
  ours: {
    text: `query ($id: ID!) { node(id: $id) { id ... on Actor { participations(first: 10) { nodes { role act {
      id name(language: en) participations(first: 10) { nodes { role actor { id name(language: en) } } } } } } } } }`,
    read: ({ node }) => [
      node.id,
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      node.participations.nodes.map(({ role, act }: any) => [
        role,
        act.id,
        act.name,
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        act.participations.nodes.map((it: any) => [it.role, it.actor.id, it.actor.name]),
      ]),
    ],
  },
  peer: {
    text: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id
      actsConnection(first: 10, sort: [{ edge: { on: DESC } }, { node: { id: ASC } }]) { edges { properties { role } node {
        id display actorsConnection(first: 10, sort: [{ edge: { rank: ASC } }, { node: { sortKey: ASC } }]) {
          edges { properties { role } node { id display } } } } } } } }`,
    read: ({ actors: [it] }) => [
      it.id,
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      it.actsConnection.edges.map(({ properties, node }: any) => [
        properties.role,
        ...shown(node),
        // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
        node.actorsConnection.edges.map((edge: any) => [edge.properties.role, ...shown(edge.node)]),
      ]),
    ],
  },
  floor: {
    text: `MATCH (e:Entity {id: $id})
RETURN [e.id, COLLECT {
  MATCH ()-[r:TOOK_PART_IN]->(a)
  USING INDEX SEEK r:TOOK_PART_IN(actor, on)
  WHERE r.actor = $id AND r.on >= ''
  WITH r, a ORDER BY r.actor DESC, r.on DESC, a.id
  LIMIT 10
  RETURN [r.role, a.id, a.display[1], COLLECT {
    MATCH (a)<-[p:TOOK_PART_IN]-(x)
    WITH p, x ORDER BY p.rank, x.sortKey
    LIMIT 10
    RETURN [p.role, x.id, x.display[1]]
  }]
}]`,
    read: (row) => row,
  },
};
