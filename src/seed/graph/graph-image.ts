import { ActStatus } from "../../act/act-status.js";
import { groupBy } from "../../group-by.js";
import type { Fact, LinkFact } from "../facts/fact.js";
import { isEntity } from "../facts/is-entity.js";
import { mentions, passageRecords, statedIn } from "./evidence.js";
import {
  entityNode,
  figureNode,
  nameRecords,
  periodProperties,
  statusChangeNode,
  topicCodeNode,
} from "./nodes.js";
import { inferredParts, participationLink } from "./participations.js";
import { type GraphImage, type LinkRecord, linkRecord, type NodeRecord } from "./record.js";
import { provenanceOf, type Subject, subjectsOf, valueIn } from "./subject.js";
import { postLink, rankNode } from "./tenures.js";

/** The least first: a document that does not say how far an agreement has come takes nothing from one that does. */
const statuses = ["UNKNOWN", ...Object.keys(ActStatus)];

/** The status an agreement has: the furthest that any document gives it. */
const furthestStatus = (changes: readonly Subject[]): string | undefined =>
  changes
    .map((change) => valueIn<string>(change, "status") ?? "")
    .sort((a, b) => statuses.indexOf(a) - statuses.indexOf(b))
    .at(-1);

const plainLink = (fact: LinkFact): LinkRecord =>
  linkRecord(fact.type, fact.from, fact.to, { ...fact.details, ...provenanceOf(fact) });

/** The graph that checked and merged facts amount to. */
export const graphImage = (facts: readonly Fact[]): GraphImage => {
  const subjects = subjectsOf(facts);
  const byId = new Map(subjects.map((subject) => [subject.id, subject]));
  const links = facts.filter((fact) => fact.kind === "link");
  const history = groupBy(
    links.filter(({ type }) => type === "HAD_STATUS"),
    ({ from }) => from,
  );
  const statusOf = (subject: Subject): string | undefined => {
    const changes = (history.get(subject.id) ?? []).flatMap(({ to }) => byId.get(to) ?? []);
    return furthestStatus(changes) ?? valueIn<string>(subject, "status");
  };
  const nodeOf = (subject: Subject): NodeRecord => {
    switch (subject.type) {
      case "FIGURE":
        return figureNode(subject);
      case "STATUS_CHANGE":
        return statusChangeNode(subject);
      case "RANK":
        return rankNode(subject);
      case "TOPIC_CODE":
        return topicCodeNode(subject);
      default:
        return entityNode(subject, statusOf(subject));
    }
  };
  const linkOf = (fact: LinkFact): LinkRecord => {
    if (fact.type === "HOLDS_POST") return postLink(fact);
    if (fact.type !== "TOOK_PART_IN") return plainLink(fact);
    const act = byId.get(fact.to);
    return participationLink(fact, act && periodProperties(valueIn(act, "date")).from);
  };
  const entities = subjects.filter(({ type }) => isEntity(type));
  const names = entities.flatMap((subject) => subject.names.map(nameRecords));
  const passages = passageRecords(facts);
  const parts = links.filter(({ type }) => type === "TOOK_PART_IN");
  return withoutRepeats({
    nodes: [...subjects.map(nodeOf), ...names.map(({ node }) => node), ...passages.nodes],
    links: [
      ...[...links, ...inferredParts(parts)].map(linkOf),
      ...names.map(({ link }) => link),
      ...passages.links,
      ...entities.flatMap(statedIn),
      ...mentions(facts, new Set(entities.map(({ id }) => id))),
    ],
  });
};

/** Two records with one key would overwrite each other at every load: that the merge lets none through is held here. */
const withoutRepeats = (image: GraphImage): GraphImage => {
  const keys = [...image.nodes.map(({ id }) => id), ...image.links.map(({ key }) => key)];
  const seen = new Set<string>();
  for (const key of keys) {
    if (seen.has(key)) throw new Error(`two different records have the key ${key}`);
    seen.add(key);
  }
  return image;
};
