import fc, { type Arbitrary, type GeneratorValue } from "fast-check";
import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from "graphql";
import type { World } from "./world.js";
import { database } from "./world.js";

/** What random operations are made of: a schema, and the ids of a graph by the type of what has them. */
export interface Material {
  readonly schema: GraphQLSchema;
  readonly ids: ReadonlyMap<string, readonly string[]>;
  /** what an argument that takes a text may be given */
  readonly texts: readonly string[];
}

/** The material that a world gives. */
export const materialOf = async (
  schema: GraphQLSchema,
  { driver }: World,
  texts: readonly string[],
): Promise<Material> => {
  const session = driver.session({ database });
  const { records } = await session.run(
    "MATCH (e:Entity) RETURN e.type AS type, collect(e.id) AS ids ORDER BY type",
  );
  await session.close();
  const ids = new Map<string, readonly string[]>();
  for (const record of records) ids.set(record.get("type"), record.get("ids").sort());
  return { schema, ids, texts };
};

const dates = ["2024", "2018/2023-11", "2025-08-12", "2024/..", "../2025", "2019-02/2020"];
const actors = ["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"];
const ofAny = Symbol("an entity of any type");

/** The types of what an argument names by its id; a field of the query that finds one by its id is named for its type. */
const typesNamedBy: Readonly<Record<string, readonly string[]>> = {
  of: actors,
  with: actors,
  from: actors,
  to: actors,
  actors,
  participants: actors,
  parties: actors,
  on: ["TOPIC"],
  at: ["PLACE"],
  country: ["PLACE"],
  withCountry: ["PLACE"],
  province: ["PLACE"],
  memberOf: ["ORGANISATION"],
};

/** How often in a hundred times an argument is given that need not be; a cursor that no page gave says nothing. */
const oftenGiven: Readonly<Record<string, number>> = { first: 70, after: 2 };

type Field = GraphQLField<unknown, unknown>;

const inCapitals = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

/** Writes one operation; each of its choices is fast-check's, so that the same seed gives the same operations. */
class Writer {
  readonly #choose: GeneratorValue;
  readonly #material: Material;
  readonly #deepest: number;

  constructor(choose: GeneratorValue, material: Material, deepest: number) {
    this.#choose = choose;
    this.#material = material;
    this.#deepest = deepest;
  }

  operation(): string {
    const query = this.#material.schema.getQueryType();
    if (!query) throw new Error("the schema has no query");
    return `query ${this.#fields(Object.values(query.getFields()), query, 1, this.#number(1, 2))}`;
  }

  #number(least: number, most: number): number {
    return this.#choose(fc.integer, { min: least, max: most });
  }

  #oneOf<Value>(values: readonly Value[]): Value {
    return values[this.#number(0, values.length - 1)] as Value;
  }

  /** Whether something is so that is so this often in a hundred times. */
  #sometimes(often: number): boolean {
    return this.#number(1, 100) <= often;
  }

  #several<Value>(values: readonly Value[], count: number): Value[] {
    const left = [...values];
    return Array.from({ length: Math.min(count, left.length) }, () =>
      left.splice(this.#number(0, left.length - 1), 1),
    ).flat();
  }

  #fields(fields: readonly Field[], type: GraphQLNamedType, depth: number, count: number): string {
    const possible = fields.filter(
      ({ type: of }) =>
        depth < this.#deepest || !("getFields" in getNamedType(of) || "getTypes" in getNamedType(of)),
    );
    const written = this.#several(possible, count).map((field) => this.#field(field, type, depth));
    return `{ ${["__typename", ...written].join(" ")} }`;
  }

  #field(field: Field, of: GraphQLNamedType, depth: number): string {
    const given = field.args.filter(
      ({ type, name }) => isNonNullType(type) || this.#sometimes(oftenGiven[name] ?? 15),
    );
    const written = given.map(
      (argument) => `${argument.name}: ${this.#value(argument, argument.type, field, of)}`,
    );
    const args = written.length === 0 ? "" : `(${written.join(", ")})`;
    return `${field.name}${args} ${this.#selection(getNamedType(field.type), depth + 1)}`;
  }

  #selection(type: GraphQLNamedType, depth: number): string {
    if (!("getFields" in type)) return "";
    const fields = Object.values(type.getFields()) as Field[];
    if (isObjectType(type) && /Connection$|Edge$/.test(type.name)) {
      const rows = fields.filter(({ name }) => name === "nodes" || name === "node");
      return this.#fields(this.#sometimes(85) ? rows : fields, type, depth, 2);
    }
    const own = this.#fields(fields, type, depth, this.#number(1, 4));
    if (!isAbstractType(type) || this.#sometimes(40)) return own;
    const common = new Set(fields.map(({ name }) => name));
    const one = this.#oneOf(this.#material.schema.getPossibleTypes(type));
    const others = Object.values(one.getFields()).filter(({ name }) => !common.has(name));
    return `{ ... on ${one.name} ${this.#fields(others.length > 0 ? others : fields, one, depth, this.#number(1, 3))} }`;
  }

  #value(argument: GraphQLArgument, type: GraphQLInputType, field: Field, of: GraphQLNamedType): string {
    const inner = getNullableType(type);
    if (isListType(inner)) {
      const most = argument.name === "ids" ? 60 : argument.name === "among" ? 300 : 3;
      const count = this.#number(2, most);
      return `[${[...new Set(Array.from({ length: count }, () => this.#value(argument, inner.ofType, field, of)))].join(", ")}]`;
    }
    if (isEnumType(inner)) return this.#oneOf(inner.getValues()).name;
    switch (getNamedType(inner).name) {
      case "ID":
        return JSON.stringify(this.#id(argument.name, field, of));
      case "Int":
        return String(argument.name === "first" ? this.#page() : this.#number(1, 4));
      case "Boolean":
        return String(this.#sometimes(50));
      case "EDTFDate":
        return JSON.stringify(this.#oneOf(dates));
      default:
        return JSON.stringify(this.#oneOf(this.#material.texts));
    }
  }

  #page(): number {
    return this.#sometimes(40) ? 100 : this.#number(1, 60);
  }

  #id(argument: string, field: Field, of: GraphQLNamedType): string {
    const { ids } = this.#material;
    const byField = of.name === "Query" && argument === "id" ? [inCapitals(field.name)] : [ofAny];
    const named = typesNamedBy[argument] ?? byField;
    const types = [...ids.keys()].filter((type) => named.includes(type as never));
    const some = ids.get(this.#oneOf(types.length > 0 ? types : [...ids.keys()]));
    return this.#oneOf(some ?? ["nobody"]);
  }
}

/** Operations that a schema allows, over the ids of a graph, as deep as this at the most. */
export const randomOperations = (material: Material, deepest = 9): Arbitrary<string> =>
  fc.gen().map((choose) => new Writer(choose, material, deepest).operation());
