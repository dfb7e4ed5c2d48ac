import { expect } from "vitest";
import type { World } from "../world.js";
import { type ActFilter, actsFor, counts, present } from "./counted.js";
import { daysOf, dayText } from "./dates.js";
import { by } from "./order.js";
import { idsOf, throughPages } from "./pages.js";
import type { CooperationQuestion } from "./questions.js";
import { actorTypes, newestFirst, type Told, type ToldAct } from "./told.js";

type Partner = Pick<CooperationQuestion, "withCountry" | "withKinds">;

/** Of a country are a body of it, gates with a side in it, and in an act a person who acts there for a body of it. */
const isOfCountry = (told: Told, act: ToldAct, actor: string, country: string): boolean => {
  const located = told.to(country, "LOCATED_IN");
  const itself = [actor, ...told.to(actor, "SIDE_OF")].some((id) => located.includes(id));
  return itself || (told.typeOf(actor) === "PERSON" && actsFor(act, actor, located));
};

/** The acts in which one of these and another of those took part, neither for one of the other side. */
export const sharedActs = (
  told: Told,
  mine: readonly string[],
  theirs: readonly string[],
  filter: ActFilter & Partner,
): ToldAct[] =>
  told.acts.filter((act) => {
    const { withCountry, withKinds = actorTypes } = filter;
    const one = present(act).filter((it) => mine.includes(it) && !actsFor(act, it, theirs));
    const other = present(act)
      .filter((it) => theirs.includes(it) && !actsFor(act, it, mine) && withKinds.includes(told.typeOf(it)))
      .filter((it) => withCountry === undefined || isOfCountry(told, act, it, withCountry));
    return counts(told, act, filter) && one.some((it) => other.some((another) => another !== it));
  });

export const topicsOf = (told: Told, acts: readonly ToldAct[]): string[] =>
  told.byName(acts.flatMap(({ topics }) => topics));

/** From the first beginning that is known to the last end that is known; an end that no act gives is null. */
const span = (acts: readonly ToldAct[]) => {
  const dates = acts.flatMap(({ date }) => date ?? []);
  const known = (place: 0 | -1) =>
    dates
      .map((date) => daysOf(date.split("/").at(place) ?? ""))
      .filter(({ first }) => Number.isFinite(first));
  const [start] = known(0).sort((a, b) => a.first - b.first || b.last - a.last);
  const [end] = known(-1).sort((a, b) => b.last - a.last || a.first - b.first);
  const [from, to] = start && end && start.first > end.last ? [end, start] : [start, end];
  return dates.length === 0
    ? null
    : { from: from ? dayText(from.first) : null, to: to ? dayText(to.last) : null };
};

const partnersOf = (told: Told, question: CooperationQuestion) => {
  const { of, with: named, includeSubordinates } = question;
  const side = (id: string) => (includeSubordinates ? told.below(id, "PART_OF") : [id]);
  const mine = side(of);
  const others = named === undefined ? told.ids(actorTypes).filter((id) => !mine.includes(id)) : [named];
  return others
    .map((other) => {
      const acts = sharedActs(told, mine, named === undefined ? [other] : side(other), question);
      return {
        ...{ of, with: other, actCount: acts.length },
        ...{ acts: newestFirst(acts), topics: topicsOf(told, acts), period: span(acts) },
        openBeginning: acts.some(({ date }) => date?.startsWith("..")),
        openEnd: acts.some(({ date }) => date?.endsWith("..")),
      };
    })
    .filter(({ actCount }) => actCount > 0)
    .sort(by((row) => [-row.actCount, ...told.nameKeys(row.with)]));
};

interface Row {
  readonly of: { id: string };
  readonly with: { id: string };
  readonly actCount: number;
  readonly acts: { nodes: { id: string }[]; totalCount: number };
  readonly topics: { id: string }[];
  readonly openBeginning: boolean;
  readonly openEnd: boolean;
  readonly period: { text: string; from: string | null; to: string | null } | null;
}

const rowOf = ({ of, with: other, actCount, acts, topics, period, openBeginning, openEnd }: Row) => {
  expect(acts.totalCount).toBe(actCount);
  if (period !== null) {
    const { first, last } = daysOf(period.text);
    expect([dayText(first), dayText(last)]).toEqual([period.from, period.to]);
  }
  return {
    ...{ of: of.id, with: other.id, actCount, acts: idsOf(acts.nodes), topics: idsOf(topics) },
    period: period && { from: period.from, to: period.to },
    ...{ openBeginning, openEnd },
  };
};

const parameters = `$of: ID!, $with: ID, $on: [ID!], $during: EDTFDate, $via: [ActKind!], $includeNarrower: Boolean,
  $includeSubordinates: Boolean, $withCountry: ID, $withKinds: [ActorKind!], $statuses: [ActStatus!]`;
const ofAnyone = `with: $with, on: $on, during: $during, via: $via, includeNarrower: $includeNarrower,
  includeSubordinates: $includeSubordinates`;
const ofSome = `${ofAnyone}, of: $of, withCountry: $withCountry, withKinds: $withKinds, statuses: $statuses`;
const all = `nodes {
    of { id } with { id } actCount topics { id } period { text from to } openBeginning openEnd
    acts(first: 100) { nodes { id } totalCount }
  } totalCount`;

const asked = `query (${parameters}) {
  cooperation(${ofSome}, first: 100) { ${all} coverage { acts } }
  node(id: $of) { ... on Actor { cooperation(${ofAnyone}, first: 100) { ${all} } } }
}`;
const askedInPages = `query (${parameters}, $first: Int, $after: String) {
  cooperation(${ofSome}, first: $first, after: $after) { nodes { with { id } } pageInfo { hasNextPage endCursor } }
}`;

/** Who cooperated with an actor is the same both ways; in pages; and asked of the actor itself, which has fewer filters. */
export const sameCooperation = async (world: World, told: Told, question: CooperationQuestion) => {
  const { cooperation, node } = await world.ask(asked, question);
  const expected = partnersOf(told, question);
  expect(cooperation.nodes.map(rowOf)).toEqual(expected);
  expect(cooperation.totalCount).toBe(expected.length);

  const anyone = { withCountry: undefined, withKinds: undefined, statuses: undefined };
  const expectedOfActor = partnersOf(told, { ...question, ...anyone });
  expect(node.cooperation.nodes.map(rowOf)).toEqual(expectedOfActor);
  expect(node.cooperation.totalCount).toBe(expectedOfActor.length);

  const inPages = await throughPages<Pick<Row, "with">>(question.first, async (at) => {
    return (await world.ask(askedInPages, { ...question, ...at })).cooperation;
  });
  expect(inPages.map((row) => row.with.id)).toEqual(expected.map((row) => row.with));
  expect(cooperation.coverage).toEqual({ acts: told.acts.length });
  return expected.length > 0;
};
