import { type GraphQLSchema, getNamedType, getNullableType, isListType, isObjectType } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { atHand, free, lengths, narrowed, perId, work } from "../../src/cost/prices.js";
import { createSchema } from "../../src/schema.js";
import { costPage } from "./docs.js";

describe("the prices", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  const fieldNamed = (name: string) => {
    const [type = "", field = ""] = name.split(".");
    const found = schema.getType(type);
    return found && "getFields" in found ? found.getFields()[field] : undefined;
  };

  it.each(
    Object.keys({
      ...work,
      ...lengths,
      ...narrowed,
      ...perId,
      ...Object.fromEntries([...atHand].map((name) => [name, 0])),
    }),
  )("are of what the schema has: %s", (name) => {
    expect(fieldNamed(name)).toBeDefined();
  });

  it("give lengths to lists alone, and to none that takes first", () => {
    for (const name of Object.keys(lengths)) {
      const field = fieldNamed(name);
      expect(field && isListType(getNullableType(field.type)), name).toBe(true);
      expect(
        JSON.stringify(field && "args" in field ? field.args.map((it) => it.name) : []),
        name,
      ).not.toContain('"first"');
    }
  });

  it("go by arguments that the fields take", () => {
    const taken = [
      ...Object.entries(perId).map(([name, { argument }]) => [name, argument] as const),
      ...Object.entries(narrowed).map(([name, { by }]) => [name, by] as const),
    ];
    for (const [name, argument] of taken) {
      const field = fieldNamed(name);
      expect(field && "args" in field ? field.args.map((it) => it.name) : [], name).toContain(argument);
    }
  });

  it("have all fields of the query that go across concepts", () => {
    const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
    const crossing = fields.filter((it) =>
      /^(cooperation|paths|neighbourhood|timeline|search|links)/.test(it.name),
    );
    for (const { name } of crossing) expect(work).toHaveProperty([`Query.${name}`]);
    const statistics = schema.getType("GraphStatistics");
    const counted = isObjectType(statistics) ? Object.values(statistics.getFields()) : [];
    for (const { name, type } of counted)
      if (!free.has(getNamedType(type).name)) expect(work).toHaveProperty([`GraphStatistics.${name}`]);
  });

  it("are those in docs/cost.md; npm run emit writes it anew", async () => {
    await expect(costPage(schema)).toMatchFileSnapshot("../../docs/cost.md");
  });
});
