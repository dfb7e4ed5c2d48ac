import type { Server } from "node:http";
import type { ExpressContextFunctionArgument } from "@as-integrations/express5";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import type { Graph } from "../graph/graph.js";
import { Reader } from "../graph/reader.js";
import { createApollo } from "./apollo.js";
import { contentPolicy } from "./content-policy.js";
import { frontPage } from "./front-page.js";
import { health } from "./health.js";
import { pages } from "./pages.js";
import { onlyUtf8, refusal, unknownAddress } from "./refusal.js";
import { requestLog } from "./request-log.js";
import { serveSchema } from "./serve-schema.js";
import type { ServerContext } from "./server-context.js";

/** The application with all its routes; `stop` ends GraphQL once the requests under way are answered. */
export const createApp = async (
  { corpusDir, frameAncestors }: Config,
  graph: Graph,
  log: Logger,
  http: Server,
): Promise<{ app: Express; stop: () => Promise<void> }> => {
  const apollo = await createApollo(http);
  await apollo.start();
  const contextOf = async ({ req }: ExpressContextFunctionArgument): Promise<ServerContext> => ({
    reader: new Reader(graph),
    corpus: new Corpus(corpusDir),
    log: req.log,
  });
  const app = express();
  app.disable("x-powered-by");
  app.use(requestLog(log), contentPolicy(frameAncestors));
  app.use(health(graph), serveSchema());
  app.use(
    "/graphql",
    express.json({ limit: "64kb", verify: onlyUtf8 }),
    expressMiddleware(apollo, { context: contextOf }),
  );
  app.use(pages(), frontPage(), unknownAddress, refusal);
  return { app, stop: () => apollo.stop() };
};
