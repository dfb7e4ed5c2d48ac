import type { Corpus } from "../../evidence/corpus.js";
import type { Fact } from "../facts/fact.js";
import { mergeFacts } from "../facts/merge.js";
import { type Problem, withoutRepeats } from "../files/problem.js";
import { readSeeds } from "../files/read-seeds.js";
import { articleGaps } from "./article-gaps.js";
import { collidingNames } from "./colliding-names.js";
import { contradictions, incompleteSubjects, namesOfTwoKinds } from "./completeness.js";
import { misfitRoles } from "./misfit-roles.js";
import { misplaced } from "./misplaced.js";
import { unfoundedFacts } from "./provenance.js";
import { checkQuotations, type Quotations } from "./quotations.js";
import { brokenReferences, cycles, doubleDeclarations, tiesToItself } from "./references.js";
import { contradictedSilences, unexplainedSilences } from "./silences.js";
import { unreferencedThings } from "./unreferenced-things.js";

/** The seed files as read and checked; `facts` are to be used only where there is no problem. */
export interface CheckedSeeds extends Omit<Quotations, "problems"> {
  /** One fact for all places that tell it. */
  readonly facts: readonly Fact[];
  /** Each of them as often as it is told. */
  readonly told: readonly Fact[];
  readonly problems: readonly Problem[];
  /** The hash of the files, 16 hex digits. */
  readonly version: string;
}

/** What files say too little of; with problems of form, what they lack may stand in the parts that could not be read. */
const whatIsMissing = (told: readonly Fact[], facts: readonly Fact[]): Problem[] => [
  ...incompleteSubjects(facts),
  ...articleGaps(told),
  ...collidingNames(facts),
  ...unexplainedSilences(facts),
  ...unreferencedThings(facts),
];

/** Reads a folder of seed files and finds everything that is wrong with them, at once and without a database. */
export const checkSeeds = async (folder: string, corpus: Corpus): Promise<CheckedSeeds> => {
  const { facts: told, problems: formProblems, whole, version } = await readSeeds(folder);
  const facts = mergeFacts(told);
  const { problems: misquotations, ...quotations } = await checkQuotations(told, corpus);
  const findings = [
    ...doubleDeclarations(told),
    ...unfoundedFacts(told),
    ...(whole ? brokenReferences(told) : []),
    ...(formProblems.length === 0 ? whatIsMissing(told, facts) : []),
    ...contradictions(facts),
    ...namesOfTwoKinds(told),
    ...misfitRoles(told),
    ...misplaced(facts),
    ...tiesToItself(told),
    ...contradictedSilences(told),
    ...cycles(facts),
    ...misquotations,
  ];
  return { facts, told, problems: withoutRepeats([...formProblems, ...findings]), version, ...quotations };
};
