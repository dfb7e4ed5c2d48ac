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

type TimesOf = (given: Given) => number;

const timesOf = (type: GraphQLObjectType, field: Field, names: string[]): TimesOf => {
  const ids = said(perId, names);
  if (ids) return (given) => lengthOf(given[ids.argument]) * ids.rows;
  const first = field.args.find(({ name }) => name === "first");
  const isOne = !isListType(getNullableType(field.type)) || isPage(type);
  const usual = isOne || names.some((name) => atHand.has(name)) ? 1 : (said(lengths, names) ?? usualLength);
  const times: TimesOf = first ? (given) => Number(given.first ?? first.defaultValue) : () => usual;
  const narrow = said(narrowed, names);
  if (!narrow) return times;
  return (given) => ((given[narrow.by] ?? null) === null ? times(given) : narrow.to);
};

type PriceOf = (given: Given) => Price;

/** All that does not depend on arguments is looked up once for each field of a type. */
const priced = (type: GraphQLObjectType, field: Field): PriceOf => {
  const names = namesOf(type, field);
  const own = said(work, names) ?? 0;
  const named = getNamedType(field.type);
  if (!("getFields" in named || "getTypes" in named) || free.has(named.name))
    return () => ({ work: own, times: 0, each: 0 });
  const each = isPage(type) || named.name === "Period" || names.some((name) => atHand.has(name)) ? 0 : 1;
  const lists = said(perId, names) ? [] : field.args.filter(isOfIds);
  const times = timesOf(type, field, names);
  return (given) => ({
    work: lists.reduce((sum, { name }) => sum + lengthOf(given[name]), own),
    times: times(given),
    each,
  });
};

const known = new WeakMap<GraphQLObjectType, Map<string, PriceOf>>();

/** The price of a field of a type with these arguments. A scalar comes with what it is of. */
export const priceOf = (type: GraphQLObjectType, field: Field, given: Given): Price => {
  const ofType = known.get(type) ?? new Map<string, PriceOf>();
  known.set(type, ofType);
  const price = ofType.get(field.name) ?? priced(type, field);
  ofType.set(field.name, price);
  return price(given);
};
