import type { ActKind, Asked } from "./paths-operation.js";

/** What paths are kept to; empty text is no limit. */
export interface Limits {
  readonly maxActs: number;
  readonly topic: string;
  readonly since: string;
  readonly until: string;
  readonly kinds: readonly ActKind[];
}

export const actKinds: readonly ActKind[] = [
  "AGREEMENT",
  "CAMPAIGN",
  "COMMITMENT",
  "JOINT_ACTION",
  "MEETING",
];

export const noLimits: Limits = { maxActs: 3, topic: "", since: "", until: "", kinds: actKinds };

/** Days as an interval in EDTF, an end open where no day is given; null where none is. */
const intervalOf = ({ since, until }: Limits): string | null =>
  since === "" && until === "" ? null : `${since || ".."}/${until || ".."}`;

/** What is asked of the API for paths between two, within limits. */
export const askedOf = (from: string, to: string, limits: Limits): Asked => ({
  from,
  to,
  maxActs: limits.maxActs,
  during: intervalOf(limits),
  on: limits.topic === "" ? null : [limits.topic],
  via: limits.kinds.length === actKinds.length ? null : [...limits.kinds],
});

/** What is wrong with limits, by the key of its words; null where nothing is. */
export const wrongOf = ({ since, until, kinds }: Limits): "wrongDays" | "noKind" | null => {
  if (since !== "" && until !== "" && until < since) return "wrongDays";
  return kinds.length === 0 ? "noKind" : null;
};
