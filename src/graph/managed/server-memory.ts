/** The memory of a server that is to be fast and has it to itself, in megabytes. */
export interface ServerMemory {
  heap: number;
  pageCache: number;
  /** what one transaction may take */
  transaction: number;
}

/**
 * How a Neo4j shares out so many megabytes: most are heap, of which all transactions together may take 70 %, and what
 * is left is the JVM's own.
 */
export const memoryOf = (megabytes: number): ServerMemory => {
  const heap = Math.floor(megabytes * 0.7);
  return { heap, pageCache: Math.floor(megabytes * 0.2), transaction: Math.floor(heap * 0.65) };
};
