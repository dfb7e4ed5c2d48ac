import DataLoader from "dataloader";
import type { Graph } from "./graph.js";
import type { Parameters } from "./parameters.js";
import type { CountQuery, ListQuery, RowsQuery } from "./query.js";

type Batch = DataLoader<string, unknown>;

const keyOf = (file: string, args: Parameters): string => `${file} ${JSON.stringify(args)}`;

/**
 * Asks queries on behalf of one request. What is asked of one query with the same arguments,
 * for however many ids, goes to the database as one statement.
 */
export class Reader {
  readonly #graph: Pick<Graph, "read">;
  readonly #signal: AbortSignal | undefined;
  readonly #batches = new Map<string, Batch>();
  readonly #answers = new Map<string, Promise<unknown[][]>>();

  /** Once the signal is aborted, what was asked ends, and nothing more is asked. */
  constructor(graph: Pick<Graph, "read">, signal?: AbortSignal) {
    this.#graph = graph;
    this.#signal = signal;
  }

  /** The rows for one id, in the statement's order; none for an id that is not there. */
  async list<Row, Args extends Parameters>(
    query: ListQuery<Row, Args>,
    id: string,
    args: Args,
  ): Promise<Row[]> {
    const found = (await this.#batch(query.file, args).load(id)) as unknown[][] | undefined;
    return (found ?? []).map(query.gives);
  }

  /** The first row for one id, or null. */
  async first<Row, Args extends Parameters>(
    query: ListQuery<Row, Args>,
    id: string,
    args: Args,
  ): Promise<Row | null> {
    const [row] = await this.list(query, id, args);
    return row ?? null;
  }

  /** The number for one id; 0 for an id that is not there. */
  async count<Args extends Parameters>(query: CountQuery<Args>, id: string, args: Args): Promise<number> {
    return ((await this.#batch(query.file, args).load(id)) as number | undefined) ?? 0;
  }

  /** The rows of a statement that is asked for itself, once for all who ask it with the same arguments. */
  async rows<Row, Args extends Parameters>(query: RowsQuery<Row, Args>, args: Args): Promise<Row[]> {
    const key = keyOf(query.file, args);
    const asked = this.#answers.get(key) ?? this.#graph.read(query.file, args, this.#signal);
    this.#answers.set(key, asked);
    return (await asked).map(([cells]) => query.gives(cells as unknown[]));
  }

  #batch(file: string, args: Parameters): Batch {
    const key = keyOf(file, args);
    const known = this.#batches.get(key);
    if (known) return known;
    const batch: Batch = new DataLoader(async (ids) => {
      const answers = new Map(
        (await this.#graph.read(file, { ...args, ids }, this.#signal)).map(([id, answer]) => [id, answer]),
      );
      return ids.map((id) => answers.get(id));
    });
    this.#batches.set(key, batch);
    return batch;
  }
}
