import { type CountedActs, countedActsParameters } from "./counted-acts.js";
import { type Partners, partnersParameters } from "./partner-filter.js";

/** How the acts that pairs share are asked for: which acts count, and for whom. */
export type PairQuestion = { mineBelow: boolean; theirsBelow: boolean } & CountedActs & Partners;

/** The names of its parts, as a query declares them. */
export const pairParameters = {
  mineBelow: true,
  theirsBelow: true,
  ...countedActsParameters,
  ...partnersParameters,
} as const;

/** Two actors and what was asked of them: enough to ask for the acts that they share. */
export interface Pair {
  /** the two ids, with a space between */
  readonly id: string;
  readonly question: PairQuestion;
}
