import "reflect-metadata";
import type { AddressInfo } from "node:net";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { Context } from "../../src/context.js";
import { Corpus } from "../../src/evidence/corpus.js";
import { openDriver } from "../../src/graph/driver.js";
import { Graph } from "../../src/graph/graph.js";
import { Reader } from "../../src/graph/reader.js";
import { createSchema } from "../../src/schema.js";
import { database } from "../database.js";
import { recorded, tell } from "./arm.js";
import { connection } from "./connection.js";

/** Ours without limits, log and metrics: the schema and its resolvers on Apollo Server alone. */
const graph = new Graph(recorded(openDriver(connection)), database);
const apollo = new ApolloServer<Context>({
  schema: await createSchema(),
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
});
await apollo.start();
const corpus = new Corpus(null);
const context = async (): Promise<Context> => ({ reader: new Reader(graph), corpus });
const http = express()
  .use(express.json(), expressMiddleware(apollo, { context }))
  .listen(0, "127.0.0.1", () => tell({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/` }));
