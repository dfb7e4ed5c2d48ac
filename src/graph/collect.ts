import type { Result } from "neo4j-driver";
import { OperationTooLarge } from "../errors.js";

/** A statement that is asked for many ids returns each id with its rows. */
const rowsIn = (record: unknown[]): number => (Array.isArray(record[1]) ? Math.max(1, record[1].length) : 1);

/**
 * The records of a statement, each as the list of its columns. Where they hold more rows than it may return,
 * they are refused as soon as that is known, and it is left to the caller to end the statement.
 */
export const collect = (result: Result, mostRows: number): Promise<unknown[][]> =>
  new Promise((resolve, reject) => {
    const records: unknown[][] = [];
    let rows = 0;
    result.subscribe({
      onNext: (record) => {
        if (rows > mostRows) return;
        const columns = [...record.values()];
        rows += rowsIn(columns);
        records.push(columns);
        if (rows > mostRows)
          reject(
            new OperationTooLarge(
              `A statement returns at most ${mostRows} rows (MAX_STATEMENT_ROWS); one for this question returns more`,
            ),
          );
      },
      onCompleted: () => resolve(records),
      onError: reject,
    });
  });
