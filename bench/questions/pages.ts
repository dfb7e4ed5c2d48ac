import { cursorOf } from "../../src/page/cursor.js";
import type { Question, Subjects } from "./question.js";

const askedBehind: Pick<Question, "ours" | "peer" | "floor"> = {
  ours: {
    text: `query ($after: String) { acts(first: 20, after: $after) { nodes { id name(language: en) } } }`,
    // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
    read: ({ acts }) => acts.nodes.map((it: any) => [it.id, it.name]),
  },
  peer: {
    text: `query ($peerAfter: String) { actsConnection(first: 20, after: $peerAfter, sort: [{ on: DESC }, { id: ASC }]) {
      edges { node { id display } } } }`,
    read: ({ actsConnection }) =>
      // biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
      actsConnection.edges.map(({ node }: any) => [node.id, node.display[1]]),
  },
  floor: {
    text: `MATCH (e:Act)
USING INDEX e:Act(on)
WHERE e.on >= '' AND e.on <= $on AND (e.on < $on OR e.id > $act)
WITH e ORDER BY e.on DESC, e.id
LIMIT 20
RETURN collect([e.id, e.display[1]])`,
    read: (row) => row,
  },
};

export const page: Question = {
  name: "page",
  says: "the twenty newest acts",
  given: () => [{ after: null, peerAfter: null, on: "9999", act: "" }],
  ...askedBehind,
};

export const deepPage: Question = {
  name: "deep page",
  says: "the twenty acts behind the thousandth",
  given: ({ thousandth: { on, act } }: Subjects) => [
    {
      after: cursorOf("acts", [on, act]),
      peerAfter: Buffer.from("arrayconnection:999").toString("base64"),
      on,
      act,
    },
  ],
  ...askedBehind,
};
