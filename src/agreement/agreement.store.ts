import type { ActStatus } from "../act/act-status.js";
import { related } from "../entity/related.js";
import type { Basis } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { listPerId } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, oneOf, orNull, row } from "../graph/row.js";
import { type PeriodRow, periodFrom } from "../period/period.row.js";

interface StatusCells extends CarriedSource {
  readonly status: ActStatus;
  readonly dates: readonly string[] | null;
}

/** A status that an agreement had, as resolvers receive it. */
export interface StatusChangeRow extends StatusCells {
  readonly date: PeriodRow | null;
}

export const statusHistory = listPerId<StatusCells>(
  "agreement/status-history",
  {},
  row<StatusCells>({
    status: oneOf<ActStatus>(),
    dates: orNull(list),
    basis: oneOf<Basis>(),
    evidence: list,
  }),
);
export const supersedes = related("agreement/supersedes");
export const supersededBy = related("agreement/superseded-by");

/** The statuses of an agreement, earliest first and undated ones last. */
export const statusHistoryOf = async (reader: Reader, id: string): Promise<StatusChangeRow[]> => {
  const changes = await reader.list(statusHistory, id, {});
  return changes.map((change) => ({ ...change, date: change.dates && periodFrom(change.dates, change) }));
};
