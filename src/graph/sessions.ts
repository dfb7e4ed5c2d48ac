import type { Driver } from "neo4j-driver";

/** What opens sessions of a database: a driver, or what stands before one and is told how it fares. */
export interface Sessions {
  session: Driver["session"];
  /** Aborted when the driver of the sessions opened now has been replaced. */
  readonly replaced?: AbortSignal | undefined;
  /** The database has answered, be it with an error. */
  heard?(): void;
  /** Nothing came in the time that an answer may take. */
  unheard?(): void;
}
