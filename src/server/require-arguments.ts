import {
  type FieldNode,
  type GraphQLArgument,
  type GraphQLField,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";
import type { Asked } from "../cost/cost-of.js";
import { requireFew } from "../entity/require-few.js";
import type { Limits } from "../limits.js";
import { mostIds } from "../neighbourhood/neighbourhood.store.js";
import { requireShort } from "../short-text.js";
import { requireWithin } from "../whole-number.js";

/** Lists of ids that a view of the whole graph gives: each has a limit of its own. */
const longLists = new Set(["among", "without"]);

const requireArgument = ({ name, type }: GraphQLArgument, value: unknown, limits: Limits): void => {
  if (name === "first" && typeof value === "number") requireWithin(name, value, 1, limits.pageSize);
  if (name === "maxActs" && typeof value === "number") requireWithin(name, value, 1, limits.pathActs);
  if (Array.isArray(value) && isListType(getNullableType(type)) && getNamedType(type).name === "ID")
    requireFew(name, value, longLists.has(name) ? mostIds : limits.ids);
  requireShort(name, value, limits.textLength);
};

/** A field that is given arguments, where it stands in a document. */
interface Given {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
}

/** A document that is asked again is the same object, and has its arguments where it had them. */
const known = new WeakMap<OperationDefinitionNode, readonly Given[]>();

const givenIn = ({ schema, document, operation }: Asked): readonly Given[] => {
  const before = known.get(operation);
  if (before) return before;
  const types = new TypeInfo(schema);
  const given: Given[] = [];
  const note = (node: FieldNode): void => {
    const field = types.getFieldDef();
    if (field && node.arguments?.length) given.push({ field, node });
  };
  for (const definition of document.definitions)
    if (definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION)
      visit(definition, visitWithTypeInfo(types, { Field: note }));
  known.set(operation, given);
  return given;
};

/** Refuses an argument beyond a limit, wherever in an operation it stands, before anything is read. */
export const requireArguments = (asked: Asked, limits: Limits): void => {
  for (const { field, node } of givenIn(asked)) {
    const values = getArgumentValues(field, node, asked.variables);
    for (const argument of field.args) requireArgument(argument, values[argument.name], limits);
  }
};
