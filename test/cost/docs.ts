import {
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isListType,
  isObjectType,
} from "graphql";
import {
  atHand,
  free,
  lengths,
  narrowed,
  perId,
  rowsOfPoint,
  usualLength,
  work,
} from "../../src/cost/prices.js";

const table = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const byName = <Value>(entries: Readonly<Record<string, Value>>): [string, Value][] =>
  Object.entries(entries).sort(([one], [other]) => (one < other ? -1 : 1));

const code = (name: string): string => `\`${name}\``;

const isOwn = (type: GraphQLObjectType): boolean =>
  !type.name.startsWith("__") && !/(Connection|Edge)$/.test(type.name);

/** The lists of a schema that neither take `first` nor are told of in a table: by the field, and the types that have it. */
const usualLists = (schema: GraphQLSchema): string[] => {
  const lists = new Map<string, string[]>();
  for (const type of Object.values(schema.getTypeMap()).filter(isObjectType).filter(isOwn))
    for (const field of Object.values(type.getFields())) {
      const names = [type, ...type.getInterfaces()].map(({ name }) => `${name}.${field.name}`);
      const isTold = names.some((name) => name in lengths || name in perId || atHand.has(name));
      const isPaged = field.args.some(({ name }) => name === "first");
      const hasFields = "getFields" in getNamedType(field.type) || "getTypes" in getNamedType(field.type);
      if (!isListType(getNullableType(field.type)) || !hasFields || isTold || isPaged) continue;
      lists.set(field.name, [...(lists.get(field.name) ?? []), type.name]);
    }
  return [...lists]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, types]) => `${code(name)} (${types.join(", ")})`);
};

/** What the operations of the server cost, for a reader. */
export const costPage = (schema: GraphQLSchema): string => `# What an operation costs

Each operation has a cost, known from its text, its variables and the schema alone, before anything is read. One that costs more than \`MAX_COST\` (1,000 points by default) is refused with \`LIMIT_EXCEEDED\`, and the message says both. The reply to any other says it in \`extensions.cost\`: \`{"requested": 42, "limit": 1000}\`.

A point stands for ${rowsOfPoint} rows of the database, so that no operation under the limit reads more than 10,000 of them. The tests ask random operations of the project's own graph and of a denser one, and count what they read. The rows of an operation are those of the fields that it asks, and a part of a point is charged as one.

- **An object costs a row**, and what is asked of it. Scalars come with the object that they are of.
- **A list costs that for each that it may hold.** With \`first\`, it is taken to hold so many, whether or not there are; other lists are taken to hold what the tables below say, else ${usualLength}.
- **A page hands on its rows:** \`nodes\`, \`edges\` and \`node\` cost what is asked of them, and no row more. So does a \`Period\`.
- **Ids cost a row each** in any list of ids that an argument gives, since each is looked up.
- **Of an object of several possible types, the dearest counts.**
- **A field counts wherever it is written,** also where fragments write it twice, and where \`@skip\` leaves it out.
- **Introspection is free.** GraphQL itself bounds it.

## Questions across concepts

They cost some rows whatever they return, for what is looked at to answer them.

${table(
  ["field", "rows"],
  byName(work).map(([name, rows]) => [code(name), rows]),
)}

## Lists by what is given

${table(
  ["field", "holds"],
  [
    ...byName(perId).map(
      ([name, { argument, rows }]) => [code(name), `${rows} for each id in \`${argument}\``] as const,
    ),
    ...byName(narrowed).map(([name, { by, to }]) => [code(name), `${to}, where \`${by}\` is given`] as const),
  ],
)}

## Other lists

${table(
  ["field", "holds"],
  byName(lengths).map(([name, length]) => [code(name), length]),
)}

These are taken to hold ${usualLength}: ${usualLists(schema).join("; ")}.

## Without a row of their own

They come with the row of what they are of, or are the same for many: ${[...atHand].sort().map(code).join(", ")}.

Nothing at all costs what is asked of ${[...free].sort().map(code).join(" and ")}.
`;
