import type { introspection } from "../api/schema.js";
import type { ActStatus } from "../vocabulary/enums.js";

type ActKind = introspection["types"]["ActKind"]["enumValues"];

export const actKinds = [
  "AGREEMENT",
  "CAMPAIGN",
  "COMMITMENT",
  "JOINT_ACTION",
  "MEETING",
] as const satisfies readonly ActKind[];

/** Which acts are meant by how far they have come: those that count as cooperation, those that do not yet, or all. */
export const standings = ["done", "proposed", "all"] as const;
export type Standing = (typeof standings)[number];

const onlyMeant: ActStatus[] = ["PROPOSED", "PLANNED"];

const every: ActStatus[] = [
  ...onlyMeant,
  "AGREED",
  "DONE",
  "FULFILLED",
  "IN_FORCE",
  "NEGOTIATED",
  "ONGOING",
  "SIGNED",
  "SUPERSEDED",
  "TO_BE_SUPERSEDED",
  "UNDER_NEGOTIATION",
  "UNKNOWN",
];

/** What of two actors' cooperation is asked for, as the address of the page keeps it. */
export interface PairFilter {
  readonly topic: string | null;
  /** days, months or years; null for an open end */
  readonly from: string | null;
  readonly to: string | null;
  /** none for all kinds */
  readonly kinds: readonly ActKind[];
  readonly standing: Standing;
  readonly subordinates: boolean;
}

const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const dayIn = (text: string | null): string | null => (text !== null && day.test(text) ? text : null);

/** The filter that an address keeps; what it does not know is left out. */
export const filterIn = (search: URLSearchParams): PairFilter => ({
  topic: search.get("topic") || null,
  from: dayIn(search.get("from")),
  to: dayIn(search.get("to")),
  kinds: actKinds.filter((kind) => search.getAll("kind").includes(kind)),
  standing: standings.find((it) => it === search.get("standing")) ?? "done",
  subordinates: search.get("subordinates") === "yes",
});

/** An address's parameters with the filter in the place of the one before; what is the default is left out. */
export const withFilter = (old: URLSearchParams, filter: PairFilter): URLSearchParams => {
  const language = old.get("lang");
  const parts: [string, string | null][] = [
    ["lang", language],
    ["topic", filter.topic],
    ["from", filter.from],
    ["to", filter.to],
    ...filter.kinds.map((kind): [string, string] => ["kind", kind]),
    ["standing", filter.standing === "done" ? null : filter.standing],
    ["subordinates", filter.subordinates ? "yes" : null],
  ];
  return new URLSearchParams(parts.filter((part): part is [string, string] => part[1] !== null));
};

const statusesOf: Readonly<Record<Standing, ActStatus[] | null>> = {
  done: null,
  proposed: onlyMeant,
  all: every,
};

/** Whether a filter asks for a time that ends before it begins: 2024-06 begins within 2024 and not before it. */
export const isBackwards = ({ from, to }: PairFilter): boolean =>
  from !== null && to !== null && to < from.slice(0, to.length);

/** Whether a filter asks for something, and not for all that there is. */
export const isAsked = (filter: PairFilter): boolean => withFilter(new URLSearchParams(), filter).size > 0;

/** The filter as the arguments of the API. */
export const argumentsOf = ({ topic, from, to, kinds, standing, subordinates }: PairFilter) => ({
  on: topic === null ? null : [topic],
  during:
    from === null && to === null
      ? null
      : from !== null && from === to
        ? from
        : `${from ?? ".."}/${to ?? ".."}`,
  via: kinds.length === 0 ? null : [...kinds],
  statuses: statusesOf[standing],
  includeSubordinates: subordinates,
});
