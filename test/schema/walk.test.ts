import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import { describe, expect, it } from "vitest";
import { createSchema } from "../../src/schema.js";
import { boundedLists } from "./bounded-lists.js";

type Field = GraphQLField<unknown, unknown>;

const schema = await createSchema();

const ownTypes = (of: GraphQLSchema): GraphQLNamedType[] =>
  Object.values(of.getTypeMap()).filter(({ name }) => !name.startsWith("__"));

const fieldsOf = (of: GraphQLSchema): [place: string, field: Field, owner: string][] =>
  ownTypes(of).flatMap((type) =>
    isObjectType(type) || isInterfaceType(type)
      ? Object.values(type.getFields()).map((field): [string, Field, string] => [
          `${type.name}.${field.name}`,
          field,
          type.name,
        ])
      : [],
  );

const fields = fieldsOf(schema);
const args = fields.flatMap(([place, field]) =>
  field.args.map((arg) => [`${place}(${arg.name})`, arg] as const),
);

const isConnection = (name: string): boolean => name.endsWith("Connection");
const lists = fields.filter(
  ([, { type }, owner]) => isListType(getNullableType(type)) && !isConnection(owner),
);
const connectionFields = fields.filter(([, { type }]) => isConnection(getNamedType(type).name));

/** The places of which something does not hold. */
const placesWhere = <Found>(
  all: readonly (readonly [string, Found, ...unknown[]])[],
  fails: (found: Found) => boolean,
): string[] => all.filter(([, found]) => fails(found)).map(([place]) => place);

const says = (description: string | null | undefined, words: RegExp): boolean =>
  description !== null && description !== undefined && words.test(description);

/** How a description gives an order: by name, earliest first, ascending, in the order of something. */
const order = /\bby (the )?\w+|\w+ first\b|ascending|in (the|their) order/;

describe("a reader of the schema", () => {
  it("is told what each type, value and input is", () => {
    const undescribed = ownTypes(schema).flatMap((type) => [
      ...(type.description ? [] : [type.name]),
      ...(isEnumType(type)
        ? type.getValues()
        : isInputObjectType(type)
          ? Object.values(type.getFields())
          : []
      )
        .filter(({ description }) => !description)
        .map(({ name }) => `${type.name}.${name}`),
    ]);
    expect(undescribed).toEqual([]);
  });

  it("is told what each field and argument is", () => {
    expect(placesWhere(fields, ({ description }) => !description)).toEqual([]);
    expect(placesWhere(args, ({ description }) => !description)).toEqual([]);
  });

  it("is told of each field that may be null when it is", () => {
    const silent = ({ type, description }: Field) => !isNonNullType(type) && !says(description, /\bnull\b/);
    expect(placesWhere(fields, silent)).toEqual([]);
  });

  it("is told of each list that has places for what is not there when a place is null", () => {
    const holey = ({ type }: Field) => {
      const list = getNullableType(type);
      return isListType(list) && !isNonNullType(list.ofType);
    };
    const silent = (field: Field) => holey(field) && !says(field.description, /\bnull\b/);
    expect(placesWhere(fields, silent)).toEqual([]);
  });

  it("is told of each argument that may be left out what is then", () => {
    const optional = args.filter(([, { type }]) => !isNonNullType(type));
    expect(optional.length).toBeGreaterThan(100);
    expect(placesWhere(optional, ({ description }) => !says(description, /\bby default\b/))).toEqual([]);
  });

  it("is told of each list and each connection in which order it comes", () => {
    const ordered = [...lists, ...connectionFields];
    expect(ordered.length).toBeGreaterThan(100);
    expect(placesWhere(ordered, ({ description }) => !says(description, order))).toEqual([]);
  });
});

describe("a list", () => {
  /** A list by the type that it stands under: an interface where one has it. */
  const placeOf = ([place, { name }, owner]: (typeof fields)[number]): string => {
    const type = schema.getType(owner);
    const has = (isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []).filter(
      (one) => name in one.getFields(),
    );
    const [first] = has.filter((one) => !one.getInterfaces().some((above) => name in above.getFields()));
    return first === undefined ? place : `${first.name}.${name}`;
  };

  it("is paged, or is bounded by what it is a list of, and no other is named as bounded", () => {
    expect([...new Set(lists.map(placeOf))].sort()).toEqual(Object.keys(boundedLists).sort());
  });

  it("that is paged takes first and after, 20 at a time by default", () => {
    for (const [place, { args }] of connectionFields) {
      const [first, after] = ["first", "after"].map((name) => args.find((arg) => arg.name === name));
      expect([place, String(first?.type), first?.defaultValue, String(after?.type)]).toEqual([
        place,
        "Int",
        20,
        "String",
      ]);
    }
  });

  it("says of each first the most that it takes and how many are returned by default", () => {
    const firsts = args.filter(([, { name }]) => name === "first");
    const silent = ({ defaultValue, description }: GraphQLArgument) =>
      !says(description, new RegExp(`\\b1 to \\d+, ${defaultValue} by default`));
    expect(placesWhere(firsts, silent)).toEqual([]);
  });
});

describe("a connection", () => {
  const connections = ownTypes(schema)
    .filter(isObjectType)
    .filter(({ name }) => isConnection(name));
  const signatures = (type: (typeof connections)[number]) =>
    Object.fromEntries(Object.values(type.getFields()).map((field) => [field.name, String(field.type)]));

  it.each(connections.map((type) => [type.name, type] as const))(
    "such as %s has edges, nodes, pageInfo and totalCount, and its edges a cursor and a node",
    (name, type) => {
      const { edges, nodes, pageInfo, totalCount } = signatures(type);
      const edge = name.replace(/Connection$/, "Edge");
      expect([edges, pageInfo, totalCount]).toEqual([`[${edge}!]!`, "PageInfo!", "Int!"]);
      const edgeType = getNamedType(type.getFields().edges?.type);
      if (!isObjectType(edgeType)) throw new Error(`${edge} is no type of objects`);
      const { cursor, node } = signatures(edgeType);
      expect([cursor, nodes]).toEqual(["String!", `[${node}]!`]);
    },
  );

  it("says of a page all that Relay's says", () => {
    const pageInfo = schema.getType("PageInfo");
    if (!isObjectType(pageInfo)) throw new Error("PageInfo is no type of objects");
    expect(signatures(pageInfo)).toEqual({
      hasNextPage: "Boolean!",
      hasPreviousPage: "Boolean!",
      startCursor: "String",
      endCursor: "String",
    });
  });
});
