/** A name of the code, such as `TOOK_PART_IN`, as a reader reads it. */
export const inWords = (name: string): string => name.toLowerCase().replaceAll("_", " ");
