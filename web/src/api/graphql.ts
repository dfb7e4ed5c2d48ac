import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./schema.js";

/** Reads an operation, typed by the schema. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; EDTFDate: string };
}>();

export type { ResultOf, VariablesOf } from "gql.tada";
