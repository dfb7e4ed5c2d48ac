import neo4j, { type Driver, type ProfiledPlan } from "neo4j-driver";
import { Graph } from "../../src/graph/graph.js";
import { typed } from "../../src/graph/parameters.js";
import { statementText } from "../../src/graph/statement.js";
import { database } from "../world.js";

/** What an answer costs the database. */
export interface Cost {
  readonly statements: number;
  /** How many statements are waited for one after the other, at the least. */
  readonly roundTrips: number;
  readonly dbHits: number;
}

const hitsOf = ({ dbHits, children }: ProfiledPlan): number =>
  children.reduce((sum, child) => sum + hitsOf(child), dbHits);

/**
 * The graph, which counts what the answers of one question cost. It gives them one at a time, in the order in
 * which they were asked for: what is asked next is then the same each time, and is asked because of the last.
 */
export class ProfilingGraph extends Graph {
  readonly #driver: Driver;
  #cost: Cost = { statements: 0, roundTrips: 0, dbHits: 0 };
  #lastRoundTrip = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(driver: Driver) {
    super(driver, database);
    this.#driver = driver;
  }

  /** What all that was read till now cost. */
  get cost(): Cost {
    return this.#cost;
  }

  override read(...[file, parameters]: Parameters<Graph["read"]>): Promise<unknown[][]> {
    const roundTrip = this.#lastRoundTrip + 1;
    const answer = this.#last.then(async () => {
      const { rows, dbHits } = await this.#profile(file, typed(parameters) as object);
      this.#cost = {
        statements: this.#cost.statements + 1,
        roundTrips: roundTrip,
        dbHits: this.#cost.dbHits + dbHits,
      };
      this.#lastRoundTrip = roundTrip;
      return rows;
    });
    this.#last = answer.catch(() => undefined);
    return answer;
  }

  async #profile(file: string, parameters: object) {
    const session = this.#driver.session({ database, defaultAccessMode: neo4j.session.READ });
    try {
      const { records, summary } = await session.run(`PROFILE ${statementText(file)}`, parameters);
      if (summary.profile === false) throw new Error(`the database told no profile of ${file}`);
      return { rows: records.map((record) => [...record.values()]), dbHits: hitsOf(summary.profile) };
    } finally {
      await session.close();
    }
  }
}
