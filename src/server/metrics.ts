import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import { faultCounts } from "../graph/fault-counts.js";

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const points = [1, 3, 10, 30, 100, 300, 1_000, 3_000, 10_000];

/** The figures of one server, in a registry of its own. */
export interface Metrics {
  readonly registry: Registry;
  /** A request was answered: its outcome is OK, an error's code, or ABORTED where the client went away. */
  requestEnded(outcome: string, seconds: number): void;
  inFlight(count: number): void;
  /** The cost of an operation, in points, once it is known. */
  costKnown(points: number): void;
  statementBegan(): void;
  statementEnded(statement: string, outcome: "ok" | "failed", seconds: number): void;
  connectionRefused(): void;
}

/** The codes that refuse a request because of how many there are, and not because of what it asks. */
const reasons: ReadonlySet<string> = new Set([
  "OVERLOADED",
  "RATE_LIMITED",
  "UNAUTHENTICATED",
  "LIMIT_EXCEEDED",
]);

/** New figures, all at nothing; with those of the process itself where they are asked for. */
export const createMetrics = (ofProcess: boolean): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  if (ofProcess) collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: "graphql_request_seconds",
    help: "Requests to /graphql, from their arrival to the last byte of the answer, by outcome",
    labelNames: ["outcome"],
    buckets: seconds,
    registers,
  });
  const refused = new Counter({
    name: "graphql_refused_total",
    help: "Requests and connections that were refused, by reason",
    labelNames: ["reason"],
    registers,
  });
  const inFlight = new Gauge({
    name: "graphql_in_flight",
    help: "Requests that are worked on",
    registers,
  });
  const cost = new Histogram({
    name: "graphql_cost_points",
    help: "The cost of operations",
    buckets: points,
    registers,
  });
  const statements = new Histogram({
    name: "database_statement_seconds",
    help: "Statements, and how long the database took to answer them",
    labelNames: ["outcome"],
    buckets: seconds,
    registers,
  });
  const byFile = new Counter({
    name: "database_statements_total",
    help: "Statements by the file they are in",
    labelNames: ["statement"],
    registers,
  });
  const underWay = new Gauge({
    name: "database_statements_in_flight",
    help: "Statements that the database has not answered yet; each has a connection of the pool, or waits for one",
    registers,
  });
  new Counter({
    name: "database_restarts_total",
    help: "How often the managed database was started again after it had died",
    registers,
    collect() {
      this.reset();
      this.inc(faultCounts.databaseRestarts);
    },
  });
  return {
    registry,
    requestEnded: (outcome, took) => {
      requests.observe({ outcome }, took);
      if (reasons.has(outcome)) refused.inc({ reason: outcome });
    },
    inFlight: (count) => inFlight.set(count),
    costKnown: (known) => cost.observe(known),
    statementBegan: () => underWay.inc(),
    statementEnded: (statement, outcome, took) => {
      underWay.dec();
      statements.observe({ outcome }, took);
      byFile.inc({ statement });
    },
    connectionRefused: () => refused.inc({ reason: "MAX_CONNECTIONS" }),
  };
};
