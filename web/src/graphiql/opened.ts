import { type Example, examples } from "./examples.js";

/** What an address asks to open: an example, which is asked at once, or a text, which waits for its reader. */
export interface Opened {
  readonly query: string | undefined;
  readonly variables: string | undefined;
  readonly askAtOnce: boolean;
  /** the slug that is asked for and that there is no example of; null where there is */
  readonly noExample: string | null;
}

/** Reads `?example=<slug>` or `?query=…&variables=…`, of which the latter may stand behind a # as well. */
export const openedBy = (
  { search, hash }: Pick<Location, "search" | "hash">,
  cookbook: readonly Example[] = examples,
): Opened => {
  const asked = new URLSearchParams([...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]);
  const slug = asked.get("example");
  const example = cookbook.find((it) => it.slug === slug);
  const query = example?.operation ?? asked.get("query") ?? undefined;
  return {
    query,
    variables: query === undefined || example ? undefined : (asked.get("variables") ?? undefined),
    askAtOnce: example !== undefined,
    noExample: example || !slug ? null : slug,
  };
};
