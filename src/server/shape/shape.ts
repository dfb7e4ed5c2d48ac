import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  Kind,
  type SelectionSetNode,
} from "graphql";

/** How much a part of a document asks, with what its fragments ask wherever they are spread. */
export interface Shape {
  /** how deep its fields lie in each other */
  readonly depth: number;
  /** how deep its lists lie in each other */
  readonly listDepth: number;
  readonly aliases: number;
  readonly directives: number;
  /** how often one response key stands beside itself, at the most */
  readonly repeats: number;
  /** the response keys at its top, and how often each */
  readonly keys: ReadonlyMap<string, number>;
}

const nothing: Shape = { depth: 0, listDepth: 0, aliases: 0, directives: 0, repeats: 0, keys: new Map() };

/** GraphQL itself bounds how deep a question about the schema goes. */
const aboutSchema = new Set(["__schema", "__type"]);

const sumOf = (numbers: Iterable<number>): number => {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
};

const beside = (shapes: readonly Shape[]): Shape => {
  const keys = new Map<string, number>();
  for (const shape of shapes)
    for (const [key, times] of shape.keys) keys.set(key, (keys.get(key) ?? 0) + times);
  return {
    depth: Math.max(0, ...shapes.map(({ depth }) => depth)),
    listDepth: Math.max(0, ...shapes.map(({ listDepth }) => listDepth)),
    aliases: sumOf(shapes.map((it) => it.aliases)),
    directives: sumOf(shapes.map((it) => it.directives)),
    repeats: Math.max(0, ...shapes.map(({ repeats }) => repeats), ...keys.values()),
    keys,
  };
};

/** How many fields stand at the top. */
export const topFields = ({ keys }: Shape): number => sumOf(keys.values());

/**
 * The shape of each operation of a document of which nothing was validated. A fragment is looked at once, however often
 * it is spread, and one that spreads itself adds nothing there.
 */
export const shapesOf = (document: DocumentNode, schema: GraphQLSchema): Shape[] => {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Shape>();

  const ofFragment = (name: string): Shape => {
    const seen = known.get(name);
    if (seen) return seen;
    known.set(name, nothing);
    const fragment = fragments.get(name);
    const shape = fragment ? ofSelections(fragment.selectionSet, typeNamed(fragment.typeCondition)) : nothing;
    known.set(name, shape);
    return shape;
  };

  const typeNamed = ({ name }: FragmentDefinitionNode["typeCondition"]) => schema.getType(name.value);

  const ofSelections = ({ selections }: SelectionSetNode, type: GraphQLNamedType | undefined): Shape =>
    beside(
      selections.map((selection) => {
        const directives = selection.directives?.length ?? 0;
        if (selection.kind === Kind.FIELD) {
          const { name, alias, selectionSet } = selection;
          const field = type && "getFields" in type ? type.getFields()[name.value] : undefined;
          const below = selectionSet
            ? ofSelections(selectionSet, field && getNamedType(field.type))
            : nothing;
          const nested = aboutSchema.has(name.value) ? nothing : below;
          return {
            depth: 1 + nested.depth,
            listDepth:
              nested.listDepth +
              (field && "args" in field && isListType(getNullableType(field.type)) ? 1 : 0),
            aliases: below.aliases + (alias ? 1 : 0),
            directives: below.directives + directives,
            repeats: below.repeats,
            keys: new Map([[(alias ?? name).value, 1]]),
          };
        }
        const spread =
          selection.kind === Kind.FRAGMENT_SPREAD
            ? ofFragment(selection.name.value)
            : ofSelections(
                selection.selectionSet,
                selection.typeCondition ? typeNamed(selection.typeCondition) : type,
              );
        return { ...spread, directives: spread.directives + directives };
      }),
    );

  return document.definitions.flatMap((definition) => {
    if (definition.kind !== Kind.OPERATION_DEFINITION) return [];
    const { selectionSet, directives, operation } = definition;
    const shape = ofSelections(selectionSet, schema.getRootType(operation) ?? undefined);
    return [{ ...shape, directives: shape.directives + (directives?.length ?? 0) }];
  });
};
