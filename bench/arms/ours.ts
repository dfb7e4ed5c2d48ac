import "reflect-metadata";
import { pino } from "pino";
import { readConfig } from "../../src/config.js";
import { openDriver } from "../../src/graph/driver.js";
import { Graph } from "../../src/graph/graph.js";
import { startServer } from "../../src/server/server.js";
import { database } from "../database.js";
import { recorded, tell } from "./arm.js";
import { connection } from "./connection.js";

/** Ours as it is shipped, with all limits on and its log, but with points enough for one caller to ask all. */
const config = {
  ...readConfig({ PORT: "0", RATE_POINTS: "1000000000", RATE_POINTS_PER_SECOND: "1000000" }),
  corpusDir: null,
};
const graph = new Graph(recorded(openDriver(connection, config.limits)), database, config.limits);
const server = await startServer(
  config,
  graph,
  pino({ level: config.logLevel }, pino.destination("/dev/null")),
);
tell({ url: `${server.url}/graphql` });
