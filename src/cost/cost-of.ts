import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  GraphQLObjectType,
  type GraphQLSchema,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isCompositeType,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { priceOf } from "./price-of.js";
import { rowsOfPoint } from "./prices.js";

/** An operation with all that decides what it costs. */
export interface Asked {
  readonly schema: GraphQLSchema;
  /** validated */
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  /** coerced */
  readonly variables: Readonly<Record<string, unknown>>;
}

const isIntrospection = (name: string): boolean => name.startsWith("__");

/** The points that an operation costs, from its document, its variables and the schema alone. */
export const costOf = ({ schema, document, operation, variables }: Asked): number => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<SelectionSetNode, Map<string, number>>();

  const applies = (condition: string | undefined, type: GraphQLObjectType): boolean => {
    const asked = condition === undefined ? type : schema.getType(condition);
    return asked === type || (isAbstractType(asked) && schema.isSubType(asked, type));
  };

  const rowsOf = (set: SelectionSetNode, type: GraphQLObjectType): number => {
    const perType = known.get(set) ?? new Map<string, number>();
    known.set(set, perType);
    const seen = perType.get(type.name);
    if (seen !== undefined) return seen;
    const rows = set.selections.reduce((sum, selection) => sum + rowsOfOne(selection, type), 0);
    perType.set(type.name, rows);
    return rows;
  };

  /** An object of an interface has one type only: the dearest counts. */
  const dearest = (set: SelectionSetNode, type: GraphQLNamedType): number => {
    if (type instanceof GraphQLObjectType) return rowsOf(set, type);
    if (!isAbstractType(type)) return 0;
    return Math.max(0, ...schema.getPossibleTypes(type).map((possible) => rowsOf(set, possible)));
  };

  const rowsOfOne = (selection: SelectionNode, type: GraphQLObjectType): number => {
    if (selection.kind === Kind.FIELD) {
      const field = type.getFields()[selection.name.value];
      if (field === undefined || isIntrospection(selection.name.value)) return 0;
      const given = field.args.length === 0 ? {} : getArgumentValues(field, selection, variables);
      const { work, times, each } = priceOf(type, field, given);
      const named = getNamedType(field.type);
      const below =
        selection.selectionSet && isCompositeType(named) ? dearest(selection.selectionSet, named) : 0;
      return work + times * (each + below);
    }
    const spread = selection.kind === Kind.FRAGMENT_SPREAD ? fragments.get(selection.name.value) : selection;
    return spread && applies(spread.typeCondition?.name.value, type) ? rowsOf(spread.selectionSet, type) : 0;
  };

  const root = schema.getRootType(operation.operation);
  return root ? Math.ceil(rowsOf(operation.selectionSet, root) / rowsOfPoint) : 0;
};
