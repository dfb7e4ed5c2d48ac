import type { World } from "../world.js";

const act = `
  fragment Told on Act {
    kind status period { text } places { id } under { id } about { id } partOf { id } parts { id }
    concerns { basis topic { id } }
    participations(first: 100) { nodes { role basis title onBehalfOf { id } actor { id } } }
    figures { measure(language: en) value unit comparator comparedWith period { text } counterpart { id } topics { id } }
    ... on Meeting { ordinal series { id } previous { id } next { id } produced { id } }
    ... on Campaign { phase }
    ... on Agreement { agreementKind number supersedes { id } supersededBy { id } statusHistory { status date { text } } }
    ... on Commitment { madeAt { id } fulfilledBy { id } }
  }`;

interface Identified {
  readonly id: string;
}

const ids = (things: readonly Identified[]): string[] => things.map(({ id }) => id).sort();

interface Part {
  readonly role: string;
  readonly basis: string;
  readonly title: string | null;
  readonly onBehalfOf: Identified | null;
  readonly actor: Identified;
}

const partLine = ({ role, basis, title, onBehalfOf, actor }: Part): string =>
  [
    `${role} ${actor.id}`,
    ...(onBehalfOf ? [`for ${onBehalfOf.id}`] : []),
    ...(title ? [`"${title}"`] : []),
    ...(basis === "STATED" ? [] : [basis.toLowerCase()]),
  ].join(" ");

interface Concern {
  readonly basis: string;
  readonly topic: Identified;
}

const concernLine = ({ basis, topic }: Concern): string =>
  basis === "STATED" ? topic.id : `${topic.id} ${basis.toLowerCase()}`;

interface FigureTold {
  readonly value: number;
  readonly unit: string;
  readonly comparator: string;
  readonly period: { readonly text: string } | null;
  readonly comparedWith: string | null;
  readonly counterpart: Identified | null;
}

const figureLine = ({ value, unit, comparator, period, comparedWith, counterpart }: FigureTold): string =>
  [
    `${comparator} ${value} ${unit}`,
    ...(counterpart ? [`with ${counterpart.id}`] : []),
    ...(period ? [`in ${period.text}`] : []),
    ...(comparedWith ? [`against ${comparedWith}`] : []),
  ].join(" ");

/** What the graph tells, each part of it as one line: what is stated bare, what is not with its basis. */
export const tellingOf = (world: World) => ({
  /** An act with who took part, on what, where, when, under what, and its figures. */
  act: async (id: string) => {
    const { node } = await world.ask(`query ($id: ID!) { node(id: $id) { ...Told } } ${act}`, { id });
    const { period, places, under, about, partOf, parts, concerns, participations, figures, ...own } = node;
    return {
      ...own,
      date: period?.text ?? null,
      places: ids(places),
      under: ids(under),
      about: ids(about),
      partOf: partOf?.id ?? null,
      parts: ids(parts),
      topics: concerns.map(concernLine).sort(),
      participants: participations.nodes.map(partLine).sort(),
      figures: figures.map(figureLine).sort(),
      ...(own.produced === undefined ? {} : { produced: ids(own.produced) }),
    };
  },
  /** The posts and ranks that a person is seen in. */
  person: async (id: string) => {
    const { person } = await world.ask(
      `query ($id: ID!) { person(id: $id) {
        identified
        posts { title organisation { id parent { id } } period { text } seen { text } }
        ranks { title seen { text } }
      } }`,
      { id },
    );
    return person;
  },
  /** The acts that an actor took part in, by id. */
  actsOf: async (id: string): Promise<string[]> => {
    const { node } = await world.ask(
      "query ($id: ID!) { node(id: $id) { ... on Actor { participations(first: 100) { nodes { act { id } } } } } }",
      { id },
    );
    return ids(node.participations.nodes.map((part: { act: Identified }) => part.act)).filter(
      (act, index, all) => all.indexOf(act) === index,
    );
  },
  /** The partners of an actor in acts that count as cooperation, by id. */
  partnersOf: async (id: string): Promise<string[]> => {
    const { node } = await world.ask(
      "query ($id: ID!) { node(id: $id) { ... on Actor { cooperation(first: 100) { nodes { with { id } } } } } }",
      { id },
    );
    return ids(node.cooperation.nodes.map((pair: { with: Identified }) => pair.with));
  },
});
