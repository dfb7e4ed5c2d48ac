import { type DocumentNode, type GraphQLSchema, Kind } from "graphql";
import { type LimitName, type Limits, limitTable } from "../../limits.js";
import { type Shape, shapesOf, topFields } from "./shape.js";

const severally = "ask in several requests, or for several ids by nodes(ids)";

type Rule = readonly [limit: LimitName, asked: (shape: Shape) => number, says: string, remedy: string];

const rules: readonly Rule[] = [
  ["depth", ({ depth }) => depth, "nests fields # deep", "ask for what lies deeper by its id"],
  [
    "listDepth",
    ({ listDepth }) => listDepth,
    "nests lists # deep",
    "ask for an inner list by the id it is of",
  ],
  ["aliases", ({ aliases }) => aliases, "has # aliases", severally],
  ["directives", ({ directives }) => directives, "has # directives", "leave out what is not asked"],
  ["repeats", ({ repeats }) => repeats, "has one field # times in one place", "ask for it once"],
  ["rootFields", topFields, "has # root fields", severally],
];

/** What a document asks beyond a limit, the limit and the remedy, as one sentence; null where it is within. */
const beyond = (
  limit: LimitName,
  most: number,
  says: string,
  asked: number,
  remedy: string,
): string | null =>
  asked <= most
    ? null
    : `The document ${says.replace("#", asked > 1e6 ? "over a million" : String(asked))}, and at most ${most} are taken (${limitTable[limit].variable}); ${remedy}`;

/** The first limit that a document's shape is beyond, as a sentence for the caller; null where it is within all. */
export const shapeBeyond = (document: DocumentNode, schema: GraphQLSchema, limits: Limits): string | null => {
  const operations = document.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION).length;
  const tooMany = beyond("operations", limits.operations, "has # operations", operations, "send one");
  if (tooMany) return tooMany;
  for (const shape of shapesOf(document, schema))
    for (const [limit, asked, says, remedy] of rules) {
      const sentence = beyond(limit, limits[limit], says, asked(shape), remedy);
      if (sentence) return sentence;
    }
  return null;
};
