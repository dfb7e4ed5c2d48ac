import { expect } from "vitest";
import type { World } from "../world.js";
import { concerns, overlaps, present } from "./counted.js";
import { passagesOf } from "./evidence.js";
import { idsOf, throughPages } from "./pages.js";
import type { TimelineQuestion } from "./questions.js";
import { actorTypes, actTypes, earliestFirst, type Told, type ToldAct } from "./told.js";

/** Whether an act belongs to an entity, by what that is. */
const belongs = (told: Told, act: ToldAct, id: string): boolean => {
  const type = told.typeOf(id);
  if (actorTypes.includes(type)) return present(act).includes(id);
  if (actTypes.includes(type)) return act.id === id;
  switch (type) {
    case "TOPIC":
      return concerns(told, act, { on: [id] });
    case "PLACE":
      return told.below(id, "WITHIN").some((place) => told.from(act.id, "AT").includes(place));
    case "SERIES":
      return told.from(act.id, "IN_SERIES").includes(id);
    case "BORDER_GATE":
      return told.from(id, "SIDE_OF").some((pair) => present(act).includes(pair));
    case "DOCUMENT":
      return passagesOf(told.facts, act.id).some((passage) => passage.startsWith(`${id} `));
    default:
      throw new Error(`no act belongs to a ${type}`);
  }
};

const parameters = "$of: [ID!], $on: [ID!], $during: EDTFDate";
const filter = "of: $of, on: $on, during: $during";
const asked = `query (${parameters}) { timeline(${filter}, first: 100) { nodes { id } totalCount } }`;
const askedInPages = `query (${parameters}, $first: Int, $after: String) {
  timeline(${filter}, first: $first, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } }
}`;

/** Acts in the order of time are the same both ways, and in pages. */
export const sameTimeline = async (world: World, told: Told, question: TimelineQuestion) => {
  const { of, on, first } = question;
  const acts = told.acts
    .filter((act) => of === undefined || of.some((id) => belongs(told, act, id)))
    .filter((act) => concerns(told, act, { on }) && overlaps(act, question));
  const expected = earliestFirst(acts);
  const { timeline } = await world.ask(asked, question);
  expect(idsOf(timeline.nodes)).toEqual(expected);
  expect(timeline.totalCount).toBe(expected.length);

  const inPages = await throughPages<{ id: string }>(first, async (at) => {
    return (await world.ask(askedInPages, { ...question, ...at })).timeline;
  });
  expect(idsOf(inPages)).toEqual(expected);
  return expected.length > 0;
};
