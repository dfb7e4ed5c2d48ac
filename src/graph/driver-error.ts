import { isRetryableError, Neo4jError } from "neo4j-driver";
import { DatabaseUnavailable, OperationTooLarge, OperatorError } from "../errors.js";
import type { Limits } from "../limits.js";

/** The driver that was asked has given way to another, which may be asked the same. */
export class DriverReplaced extends Error {
  override readonly name = "DriverReplaced";
}

const codeOf = (error: unknown): string => (error instanceof Neo4jError ? error.code : "");

/** No connection of the pool came free, or none could be made, in the time that this may take. */
export const isAcquisitionTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && /acquisition timed out/i.test(error.message);

const isReplaced = (error: unknown): boolean =>
  error instanceof DriverReplaced || (error instanceof Neo4jError && /pool is closed/i.test(error.message));

const isOutOfTime = (error: unknown): boolean => /\.Transaction\.TransactionTimedOut/.test(codeOf(error));
const isOutOfMemory = (error: unknown): boolean => /MemoryPoolOutOfMemory/.test(codeOf(error));

/** Whether the same question may well be answered in a moment. */
export const isTransient = (error: unknown): boolean =>
  (isRetryableError(error) && !isOutOfMemory(error)) || isReplaced(error);

/** Whether it was the database that said this, so that it is there. */
export const isAnswer = (error: unknown): boolean => codeOf(error).startsWith("Neo.");

/** What a caller is to be told of an error of the driver's; any other as it is. */
export const forCallers = (error: unknown, { databaseMs }: Limits): unknown => {
  if (isOutOfTime(error))
    return new OperationTooLarge(
      `A statement takes the database at most ${databaseMs} ms (DATABASE_DEADLINE_MS); one for this question takes longer`,
    );
  if (isOutOfMemory(error))
    return new OperationTooLarge(
      "A statement for this question takes the database more memory than it has for one",
    );
  return isTransient(error) || isAcquisitionTimeout(error) ? new DatabaseUnavailable() : error;
};

/** What whoever runs a command that writes is to be told of an error of the driver's; any other as it is. */
export const forOperators = (error: unknown): unknown =>
  isOutOfMemory(error)
    ? new OperatorError(
        "All that is to be written at once takes more memory than Neo4j gives a transaction: set NEO4J_MEMORY_MB higher, or see docs/performance.md, Loading",
      )
    : error;
