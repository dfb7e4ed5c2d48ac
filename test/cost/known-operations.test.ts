import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { costOf } from "../../src/cost/cost-of.js";
import { createSchema } from "../../src/schema.js";
import { requireArguments } from "../../src/server/require-arguments.js";
import { shapeBeyond } from "../../src/server/shape/beyond.js";
import { knownOperations } from "./known-operations.js";

const { limits } = readConfig({});
const known = knownOperations().map((it) => [it.name, it] as const);

describe("the operations of the examples and of the page", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  it("are all there", () => {
    expect(known.length).toBeGreaterThan(100);
    expect(new Set(known.map(([name]) => name)).size).toBe(known.length);
  });

  it.each(known)("%s is within all limits", (_, { source, variables }) => {
    const document = parse(source, { maxTokens: limits.tokens });
    expect(validate(schema, document)).toEqual([]);
    expect(shapeBeyond(document, schema, limits)).toBeNull();
    const operation = getOperationAST(document);
    if (!operation) throw new Error("there is no operation");
    const { coerced, errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (!coerced) throw errors[0];
    const asked = { schema, document, operation, variables: coerced };
    requireArguments(asked, limits);
    expect(costOf(asked)).toBeLessThan(limits.cost);
  });
});
