import type { ManagedTransaction } from "neo4j-driver";
import { forOperators } from "./driver-error.js";
import { type Parameters, typed } from "./parameters.js";
import type { Sessions } from "./sessions.js";
import { statementText } from "./statement.js";

/** Runs statement files in one transaction; the records are lists of their columns. */
export type Write = (file: string, parameters?: Parameters) => Promise<unknown[][]>;

const within =
  (transaction: ManagedTransaction): Write =>
  async (file, parameters = {}) => {
    const sent = typed(parameters) as Record<string, unknown>;
    const { records } = await transaction.run(statementText(file), sent);
    // The driver keeps what it has sent until the transaction ends, which may be a whole graph.
    for (const name of Object.keys(sent)) delete sent[name];
    return records.map((record) => [...record.values()]);
  };

/**
 * Does the work in one transaction: all of it stands afterwards or none of it.
 * The work may run again after a lost connection, so it must not depend on having run before.
 */
export const writeInOneTransaction = async <Result>(
  driver: Sessions,
  database: string,
  work: (write: Write) => Promise<Result>,
): Promise<Result> => {
  const session = driver.session({ database });
  try {
    return await session.executeWrite((transaction) => work(within(transaction)), { timeout: 600_000 });
  } catch (error) {
    throw forOperators(error);
  } finally {
    await session.close();
  }
};
