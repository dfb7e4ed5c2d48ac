import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import { Corpus } from "../evidence/corpus.js";
import { checkSeeds } from "../seed/check/check-seeds.js";
import { summaryLines } from "../seed/check/summary.js";
import { problemLines } from "../seed/files/problem.js";

/** Prints what the seed files hold; where anything is wrong with them, prints all of it and fails. */
export const runCheck = async (config: Config): Promise<void> => {
  const seeds = await checkSeeds(config.seedsDir, new Corpus(config.corpusDir));
  if (seeds.problems.length > 0) throw new OperatorError(problemLines(seeds.problems).join("\n"));
  for (const line of summaryLines(seeds)) console.log(line);
};
