import neo4j from "neo4j-driver";

export type Parameter =
  | string
  | number
  | boolean
  | null
  | readonly Parameter[]
  | { readonly [key: string]: Parameter };
export type Parameters = Readonly<Record<string, Parameter>>;

/** Whole numbers as Neo4j's integers: the driver would send every JavaScript number as a float. */
export const typed = (value: Parameter): unknown => {
  if (typeof value === "number") return Number.isInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(typed);
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, it]) => [key, typed(it)]));
  return value;
};
