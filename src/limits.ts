import { z } from "zod";
import { OperatorError } from "./errors.js";

/** A limit that the environment sets: its variable, its value where that is not set, and the least and the most it takes. */
interface Limit {
  readonly variable: string;
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

const limit = (variable: string, usual: number, most: number, least = 1): Limit => ({
  variable,
  usual,
  least,
  most,
});

const tenMinutes = 600_000;

/** What the server takes of callers and how long it waits for anything. Times are in milliseconds. */
export const limitTable = {
  bodyBytes: limit("MAX_BODY_BYTES", 65_536, 10_485_760),
  tokens: limit("MAX_TOKENS", 1_000, 3_000),
  depth: limit("MAX_DEPTH", 10, 100),
  listDepth: limit("MAX_LIST_DEPTH", 4, 100),
  aliases: limit("MAX_ALIASES", 15, 10_000),
  rootFields: limit("MAX_ROOT_FIELDS", 10, 1_000),
  directives: limit("MAX_DIRECTIVES", 8, 1_000),
  operations: limit("MAX_OPERATIONS", 5, 1_000),
  repeats: limit("MAX_REPEATS", 20, 1_000),
  validationErrors: limit("MAX_VALIDATION_ERRORS", 5, 100),
  pageSize: limit("MAX_PAGE_SIZE", 100, 100),
  ids: limit("MAX_IDS", 100, 100),
  textLength: limit("MAX_TEXT_LENGTH", 1_000, 100_000),
  cost: limit("MAX_COST", 1_000, 1_000_000),
  ratePoints: limit("RATE_POINTS", 2_000, 1_000_000_000),
  ratePointsPerSecond: limit("RATE_POINTS_PER_SECOND", 20, 1_000_000),
  pathActs: limit("MAX_PATH_ACTS", 4, 4),
  statementRows: limit("MAX_STATEMENT_ROWS", 10_000, 1_000_000),
  requestMs: limit("REQUEST_DEADLINE_MS", 10_000, tenMinutes),
  databaseMs: limit("DATABASE_DEADLINE_MS", 7_000, tenMinutes),
  pool: limit("POOL_SIZE", 50, 1_000, 2),
  inFlight: limit("MAX_IN_FLIGHT", 40, 999),
  acquireMs: limit("POOL_ACQUIRE_MS", 2_000, tenMinutes),
  connectMs: limit("CONNECT_MS", 1_000, tenMinutes),
  retryMs: limit("RETRY_MS", 3_000, tenMinutes, 0),
  headersMs: limit("HEADERS_DEADLINE_MS", 10_000, tenMinutes),
  bodyMs: limit("BODY_DEADLINE_MS", 15_000, tenMinutes),
  connections: limit("MAX_CONNECTIONS", 1_000, 100_000),
  drainMs: limit("DRAIN_MS", 10_000, tenMinutes, 0),
  databaseRestarts: limit("NEO4J_RESTARTS", 5, 1_000, 0),
} as const satisfies Readonly<Record<string, Limit>>;

export type LimitName = keyof typeof limitTable;
export type Limits = Readonly<Record<LimitName, number>>;

const numberFor = ({ usual, least, most }: Limit) => {
  const takes = `takes a whole number from ${least} to ${most}`;
  return z
    .string()
    .trim()
    .regex(/^\d{1,10}$/, takes)
    .transform(Number)
    .refine((value) => value >= least && value <= most, takes)
    .default(usual);
};

const entries = Object.entries(limitTable) as [LimitName, Limit][];

/** The variables of all limits, as the environment is read. */
export const limitVariables = Object.fromEntries(
  entries.map(([, it]) => [it.variable, numberFor(it)]),
) as Record<string, ReturnType<typeof numberFor>>;

/** The limits that an environment sets. */
export const limitsOf = (given: Readonly<Record<string, unknown>>): Limits => {
  const limits = Object.fromEntries(entries.map(([name, { variable }]) => [name, given[variable]])) as Limits;
  if (limits.inFlight >= limits.pool)
    throw new OperatorError(
      `MAX_IN_FLIGHT takes less than POOL_SIZE (${limits.pool}), so that there is a connection for each request; this is ${limits.inFlight}. Set it lower, or POOL_SIZE higher`,
    );
  return Object.freeze(limits);
};

/** The limits of an environment that sets none. */
export const usualLimits = limitsOf(
  Object.fromEntries(entries.map(([, { variable, usual }]) => [variable, usual])),
);
