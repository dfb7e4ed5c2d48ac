import { registerEnumType } from "type-graphql";

/**
 * A closed set of names, each with what it means, as a value and as a GraphQL enum at once.
 * The names are the same in the seed files, in the graph and in the API.
 */
export const enumeration = <const Meanings extends Record<string, string>>(
  name: string,
  description: string,
  meanings: Meanings,
): { readonly [Value in keyof Meanings & string]: Value } => {
  const values = Object.fromEntries(Object.keys(meanings).map((value) => [value, value])) as {
    [Value in keyof Meanings & string]: Value;
  };
  const valuesConfig = Object.fromEntries(
    Object.entries(meanings).map(([value, meaning]) => [value, { description: meaning }]),
  ) as { [Value in keyof Meanings & string]: { description: string } };
  registerEnumType(values, { name, description, valuesConfig });
  return Object.freeze(values);
};
