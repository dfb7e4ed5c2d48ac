import type { Parameters } from "./parameters.js";
import type { RowReader } from "./row.js";

/** The names of a statement's parameters; one that is missing, or is too much, does not compile. */
type Takes<Args> = { readonly [Name in keyof Args]-?: true };

interface Asked<Args> {
  /** below `cypher/`, without the ending */
  readonly file: string;
  readonly takes: Takes<Args>;
}

/** A statement asked once for many ids: it takes `$ids` and returns each id with its list of rows. */
export interface ListQuery<Row, Args = unknown> extends Asked<Args> {
  readonly per: "id";
  readonly gives: RowReader<Row>;
}

/** A statement asked once for many ids: it takes `$ids` and returns each id with one number. */
export interface CountQuery<Args = unknown> extends Asked<Args> {
  readonly per: "id";
  readonly gives: "count";
}

/** A statement asked for itself: it returns rows, each as one list. */
export interface RowsQuery<Row, Args = unknown> extends Asked<Args> {
  readonly per: "statement";
  readonly gives: RowReader<Row>;
}

export type AnyQuery = ListQuery<unknown> | CountQuery | RowsQuery<unknown>;

type None = Record<never, never>;

export const listPerId = <Row, Args extends Parameters = None>(
  file: string,
  takes: Takes<Args>,
  gives: RowReader<Row>,
): ListQuery<Row, Args> => ({ per: "id", file, takes, gives });

export const countPerId = <Args extends Parameters = None>(
  file: string,
  takes: Takes<Args>,
): CountQuery<Args> => ({
  per: "id",
  file,
  takes,
  gives: "count",
});

export const rows = <Row, Args extends Parameters = None>(
  file: string,
  takes: Takes<Args>,
  gives: RowReader<Row>,
): RowsQuery<Row, Args> => ({ per: "statement", file, takes, gives });
