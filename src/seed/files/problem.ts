import { OperatorError } from "../../errors.js";

/** A position in a seed file; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong in the seed files, and where. */
export interface Problem {
  readonly at: Position;
  readonly message: string;
}

/** Each problem once: a place that tells several facts has one fault for all of them. */
export const withoutRepeats = (problems: readonly Problem[]): Problem[] => [
  ...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values(),
];

const inReadingOrder = (a: Problem, b: Problem): number =>
  a.at.file.localeCompare(b.at.file) ||
  a.at.line - b.at.line ||
  a.at.column - b.at.column ||
  a.message.localeCompare(b.message, undefined, { numeric: true });

/** The problems as lines `file:line:column message`, in the order in which a reader meets them. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  [...problems]
    .sort(inReadingOrder)
    .map(({ at, message }) => `${at.file}:${at.line}:${at.column} ${message}`);

/** Stops what would work on the files while anything is wrong with them. */
export const refuseProblems = (problems: readonly Problem[]): void => {
  if (problems.length === 0) return;
  const count = problems.length === 1 ? "1 problem" : `${problems.length} problems`;
  throw new OperatorError(
    [...problemLines(problems), `${count} in the seed files; nothing was loaded`].join("\n"),
  );
};
