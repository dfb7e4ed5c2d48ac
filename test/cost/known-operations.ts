import { getOperationAST, parse } from "graphql";
import { pageOperations } from "../../web/build/page-operations.js";
import { readExamples } from "../examples/read-examples.js";

/** An operation that the project itself asks. */
export interface KnownOperation {
  readonly name: string;
  readonly source: string;
  /** as dear as the page ever asks */
  readonly variables: Readonly<Record<string, unknown>>;
}

const ids = (count: number): string[] => Array.from({ length: count }, (_, at) => `id-${at}`);

/** The most that the page gives of what costs more the more it is. */
const dearest: Readonly<Record<string, unknown>> = {
  among: ids(1500),
  first: 100,
  ids: ids(100),
  maxActs: 4,
  on: ids(20),
  query: "customs",
  without: ids(1000),
  language: "en",
  includeSubordinates: true,
  types: ["ORGANISATION"],
};

/** What is left out of the page's variables: values without which an answer is the dearer. */
const variablesOf = (source: string): Record<string, unknown> => {
  const definitions = getOperationAST(parse(source))?.variableDefinitions ?? [];
  const named = definitions.filter(({ defaultValue }) => defaultValue === undefined);
  return Object.fromEntries(
    named.flatMap(({ variable: { name }, type }) => {
      if (name.value in dearest) return [[name.value, dearest[name.value]]];
      return type.kind === "NonNullType" ? [[name.value, "id-0"]] : [];
    }),
  );
};

/** The operations of `graphql/examples` and those of the page. */
export const knownOperations = (): KnownOperation[] => [
  ...readExamples().map(({ who, slug, source }) => ({ name: `${who}/${slug}`, source, variables: {} })),
  ...[...pageOperations()].map(([name, source]) => ({ name, source, variables: variablesOf(source) })),
];
