import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isListType,
} from "graphql";
import { atHand, free, lengths, narrowed, perId, usualLength, work } from "./prices.js";

/** What a field costs, in rows of the database. */
export interface Price {
  /** whatever it returns */
  readonly work: number;
  /** how many it may return: what is asked of one is charged so many times */
  readonly times: number;
  /** for each that it may return */
  readonly each: number;
}

type Field = GraphQLField<unknown, unknown>;
type Given = Readonly<Record<string, unknown>>;

/** The names under which a table may have a field: that of its type, and those of its interfaces. */
const namesOf = (type: GraphQLObjectType, field: Field): string[] =>
  [type, ...type.getInterfaces()].map(({ name }) => `${name}.${field.name}`);

const said = <Value>(table: Readonly<Record<string, Value>>, names: readonly string[]): Value | undefined =>
  names.map((name) => table[name]).find((it) => it !== undefined);

const isOfIds = ({ type }: Field["args"][number]): boolean =>
  isListType(getNullableType(type)) && getNamedType(type).name === "ID";

const lengthOf = (given: unknown): number => (Array.isArray(given) ? given.length : 0);

/** Whether a type hands on the rows of the page that it is of. */
const isPage = ({ name }: GraphQLObjectType): boolean => /(Connection|Edge)$/.test(name);

const timesOf = (type: GraphQLObjectType, field: Field, names: string[], given: Given): number => {
  const ids = said(perId, names);
  if (ids) return lengthOf(given[ids.argument]) * ids.rows;
  const narrow = said(narrowed, names);
  if (narrow && given[narrow.by] !== null && given[narrow.by] !== undefined) return narrow.to;
  const first = field.args.find(({ name }) => name === "first");
  if (first) return Number(given.first ?? first.defaultValue);
  if (!isListType(getNullableType(field.type)) || isPage(type)) return 1;
  if (names.some((name) => atHand.has(name))) return 1;
  return said(lengths, names) ?? usualLength;
};

/** The price of a field of a type with these arguments. A scalar comes with what it is of. */
export const priceOf = (type: GraphQLObjectType, field: Field, given: Given): Price => {
  const names = namesOf(type, field);
  const own = said(work, names) ?? 0;
  const named = getNamedType(field.type);
  if (!("getFields" in named || "getTypes" in named) || free.has(named.name))
    return { work: own, times: 0, each: 0 };
  const isAtHand = isPage(type) || named.name === "Period" || names.some((name) => atHand.has(name));
  const ids = said(perId, names)
    ? 0
    : field.args.reduce((sum, it) => sum + (isOfIds(it) ? lengthOf(given[it.name]) : 0), 0);
  return { work: own + ids, times: timesOf(type, field, names, given), each: isAtHand ? 0 : 1 };
};
