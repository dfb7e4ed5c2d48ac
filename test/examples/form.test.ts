import { type GraphQLSchema, parse, validate } from "graphql";
import { beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema.js";
import { askers, exampleFiles, readExamples } from "./read-examples.js";

/** There are no fewer examples than this. */
const atLeast = 40;

const examples = readExamples();
const named = examples.map((example) => [`${example.who}/${example.slug}`, example] as const);

const inPascalCase = (slug: string): string =>
  slug
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");

const twice = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

/** The fields of the query that an example asks. */
const asked = ({ operations }: (typeof examples)[number]): string[] =>
  operations.flatMap(({ selectionSet }) =>
    selectionSet.selections.flatMap((it) => (it.kind === "Field" ? [it.name.value] : [])),
  );

describe("the examples", () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await createSchema();
  });

  it("are enough", () => {
    expect(examples.length).toBeGreaterThanOrEqual(atLeast);
  });

  it("are a question and its answer each, in the folder of who asks, and nothing else", () => {
    const files = examples.flatMap(({ who, slug }) => [`${who}/${slug}.graphql`, `${who}/${slug}.json`]);
    expect(files.sort()).toEqual(exampleFiles());
    for (const who of askers) expect(examples.map((example) => example.who)).toContain(who);
  });

  it("have a title and a file name of their own", () => {
    expect(twice(examples.map(({ title }) => title.toLowerCase()))).toEqual([]);
    expect(twice(examples.map(({ slug }) => slug))).toEqual([]);
  });

  it("ask every field of the query", () => {
    const fields = Object.keys(schema.getQueryType()?.getFields() ?? {});
    const all = new Set(examples.flatMap(asked));
    expect(fields.filter((field) => !all.has(field)).sort()).toEqual([]);
  });

  it.each(named)(
    "%s begins with a question, an empty line and a comment",
    (_, { title, comment, source }) => {
      expect(title).toMatch(/^\S.*\S\?$/);
      expect(source.split("\n")[1]).toBe("#");
      expect(comment).toMatch(/^\S.*[.:]$/s);
    },
  );

  it.each(named)("%s is cleanly written", (_, { document, source }) => {
    expect(source).toMatch(/\n\}\n$/);
    expect(source).not.toMatch(/[ \t]\n|\t|\r|\n\n\n|[^ ({\n]\{/);
    expect(document).toMatch(/^query /);
    expect(source).toBe(source.normalize("NFC"));
  });

  it.each(named)("%s is one query, named after its file", (_, { slug, operations }) => {
    expect(slug).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(operations.map(({ operation, name }) => [operation, name?.value])).toEqual([
      ["query", inPascalCase(slug)],
    ]);
  });

  it.each(named)("%s asks what the schema has", (_, { document }) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  });

  it.each(named)("%s has its values as defaults of variables", (_, example) => {
    const values = Object.values(example.variables);
    expect(values).not.toContain(undefined);
    const fields = schema.getQueryType()?.getFields() ?? {};
    if (asked(example).some((field) => fields[field]?.args.length)) expect(values).not.toEqual([]);
  });
});
