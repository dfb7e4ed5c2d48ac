import {
  type FieldNode,
  type GraphQLArgument,
  getArgumentValues,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
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

/** Refuses an argument beyond a limit, wherever in an operation it stands, before anything is read. */
export const requireArguments = ({ schema, document, operation, variables }: Asked, limits: Limits): void => {
  const types = new TypeInfo(schema);
  const require = (node: FieldNode): void => {
    if (!node.arguments?.length) return;
    const field = types.getFieldDef();
    if (!field) return;
    const values = getArgumentValues(field, node, variables);
    for (const argument of field.args) requireArgument(argument, values[argument.name], limits);
  };
  for (const definition of document.definitions)
    if (definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION)
      visit(definition, visitWithTypeInfo(types, { Field: require }));
};
