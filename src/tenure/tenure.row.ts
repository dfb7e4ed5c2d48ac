import { type Texts, textIn } from "../entity/language.js";
import { type Basis, stronger } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { type Cell, flag, list, oneOf } from "../graph/row.js";
import { type PeriodRow, periodFrom } from "../period/period.row.js";

/** A title as one document shows or states it. */
export interface Sighting extends CarriedSource {
  readonly titles: Texts;
  /** whether the days are those on which the holder is shown, and not the beginning and the end */
  readonly shown: boolean;
  readonly days: readonly string[];
}

/** The cells of a sighting, as a row declares them. */
export const sightingCells = {
  titles: list as Cell<Texts>,
  shown: flag,
  days: list,
  basis: oneOf<Basis>(),
  evidence: list,
};

/** What all the sightings of one title amount to. */
export interface TenureRow extends CarriedSource {
  readonly titles: Texts;
  readonly period: PeriodRow | null;
  readonly seen: readonly PeriodRow[];
}

const samePeriod = (a: Sighting, b: Sighting): boolean => a.days[0] === b.days[0];

/** A title with the translations that it lacks from another telling of it. */
const completed = ([vi, en, zh]: Texts, other: Texts): Texts => [
  vi || other[0],
  en || other[1],
  zh || other[2],
];

/** As facts are merged: on the strongest of their grounds, with the passages of all that have it. */
const joined = <One extends Sighting>(sightings: readonly [One, ...One[]]): One & TenureRow => {
  const { basis } = sightings.reduce((a, b) => stronger(a, b));
  const grounds = sightings.filter((one) => one.basis === basis);
  const stated = sightings.find(({ shown }) => !shown);
  return {
    ...sightings[0],
    titles: sightings.map(({ titles }) => titles).reduce(completed),
    basis,
    evidence: [...new Set(grounds.flatMap(({ evidence }) => evidence))],
    period: stated ? periodFrom(stated.days, stated) : null,
    seen: sightings.filter(({ shown }) => shown).map((it) => periodFrom(it.days, it)),
  };
};

/**
 * One row for all sightings of the same title by the same key, in the order in which they come.
 * Two periods that are stated are two rows; the days on which the title is seen stand with the first.
 */
export const tenures = <One extends Sighting>(
  sightings: readonly One[],
  keyOf: (one: One) => readonly string[] = () => [],
): (One & TenureRow)[] => {
  const rows = new Map<string, [One, ...One[]][]>();
  for (const one of sightings) {
    const key = JSON.stringify([textIn(one.titles), ...keyOf(one)]);
    const told = rows.get(key) ?? [];
    const row = told.find((row) => one.shown || row.every((other) => other.shown || samePeriod(one, other)));
    if (row) row.push(one);
    else rows.set(key, [...told, [one]]);
  }
  return [...rows.values()].flat().map(joined);
};
