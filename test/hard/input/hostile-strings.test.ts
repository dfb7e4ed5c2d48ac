import {
  type GraphQLArgument,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../../src/schema.js";
import { type LimitedServer, limitedServer } from "../../server/limits/limited-server.js";
import { seededWorld, type World } from "../../world.js";
import { askedAll, type Question } from "./asked-all.js";
import { hostileStrings } from "./hostile-strings.js";
import { checksum, knownStatements, sentBy } from "./watched-world.js";

type Field = ReturnType<GraphQLObjectType["getFields"]>[string];

/** An argument that takes a text, with a question that gives it one as `$it`. */
interface TextArgument {
  readonly name: string;
  readonly query: string;
  readonly isList: boolean;
}

const takesText = ({ type }: GraphQLArgument): boolean =>
  ["ID", "String", "EDTFDate"].includes(getNamedType(type).name);

const anOffice = '"vietnam-customs"';

/** How a question comes to an object of each type whose fields take texts, other than entities, which have ids. */
const waysTo: Readonly<Record<string, (asked: string) => string>> = {
  Query: (asked) => asked,
  Cooperation: (asked) => `cooperation(of: ${anOffice}) { nodes { ${asked} } }`,
  GraphStatistics: (asked) => `statistics { ${asked} }`,
  MatrixCell: (asked) => `cooperationMatrix(actors: [${anOffice}, "china-customs"]) { ${asked} }`,
};

const given = (argument: GraphQLArgument): string => {
  const value = getNamedType(argument.type).name === "ID" ? anOffice : '"customs"';
  return isListType(getNullableType(argument.type)) ? `[${value}, "china-customs"]` : value;
};

const asking = (field: Field, argument: GraphQLArgument): string => {
  const needed = field.args.filter((it) => it !== argument && isNonNullType(it.type));
  const args = [`${argument.name}: $it`, ...needed.map((it) => `${it.name}: ${given(it)}`)];
  const named = getNamedType(field.type);
  const below = "getFields" in named || "getTypes" in named ? " { __typename }" : "";
  const pages = named.name.endsWith("Connection") ? " { totalCount nodes { __typename } }" : below;
  return `${field.name}(${args.join(", ")})${pages}`;
};

const textArguments = (schema: GraphQLSchema, ids: ReadonlyMap<string, string>): TextArgument[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .filter(({ name }) => !name.startsWith("__"))
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.filter(takesText).map((argument) => {
          const id = ids.get(type.name);
          const way =
            waysTo[type.name] ??
            ((asked) => `node(id: ${JSON.stringify(id)}) { ... on ${type.name} { ${asked} } }`);
          if (!waysTo[type.name] && id === undefined) throw new Error(`there is no way to a ${type.name}`);
          return {
            name: `${type.name}.${field.name}(${argument.name})`,
            query: `query ($it: ${argument.type}) { ${way(asking(field, argument))} }`,
            isList: isListType(getNullableType(argument.type)),
          };
        }),
      ),
    );

const inPascalCase = (type: string): string =>
  type.toLowerCase().replace(/(^|_)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

describe("a server given hostile texts", () => {
  let world: World;
  let server: LimitedServer;
  let all: TextArgument[];
  beforeAll(async () => {
    world = await seededWorld(null);
    server = await limitedServer(world);
    const session = world.driver.session({ database: "neo4j" });
    const { records } = await session.run("MATCH (e:Entity) RETURN e.type AS type, min(e.id) AS id");
    await session.close();
    const ids = new Map(records.map((record) => [inPascalCase(record.get("type")), record.get("id")]));
    all = textArguments(await createSchema(), ids);
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  function* questions(): Generator<Question> {
    for (const { query, isList } of all)
      for (const text of hostileStrings)
        yield { query, variables: { it: isList ? [text, "customs"] : text } };
    for (const text of hostileStrings) {
      const literal = JSON.stringify(text).replaceAll(/\\u([dD][89a-fA-F]..)/g, "\\u$1");
      yield { query: `{ search(query: ${literal}) { totalCount } node(id: ${literal}) { id } }` };
      yield { query: `{ search(query: "${text}") { totalCount } }` };
      yield { query: text };
    }
  }

  it("in every argument that takes a text fails at none, writes nothing, and sends no statement but its own", async () => {
    const before = await checksum(world.driver);
    const sent = sentBy(world.driver);
    const begun = performance.now();
    const { statuses, failed, slowestMs } = await askedAll(server, questions());
    console.log(
      `${all.length} arguments times ${hostileStrings.length} texts in ${Math.round((performance.now() - begun) / 1000)} s: ${JSON.stringify([...statuses].sort())}, ${failed.length} failed, the slowest in ${Math.round(slowestMs)} ms`,
    );
    expect(all.length).toBeGreaterThan(80);
    expect(hostileStrings.length).toBeGreaterThanOrEqual(300);
    expect(failed).toEqual([]);
    const known = knownStatements();
    expect([...sent].filter((text) => !known.has(text))).toEqual([]);
    expect(await checksum(world.driver)).toBe(before);
  }, 3_600_000);
});
