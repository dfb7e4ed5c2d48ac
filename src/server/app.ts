import type { Server } from "node:http";
import type { ExpressContextFunctionArgument } from "@as-integrations/express5";
import { expressMiddleware } from "@as-integrations/express5";
import express, { type Express } from "express";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import type { Graph } from "../graph/graph.js";
import { Reader } from "../graph/reader.js";
import { createSchema } from "../schema.js";
import { createApollo } from "./apollo.js";
import { contentPolicy } from "./content-policy.js";
import { frontPage } from "./front-page.js";
import { health } from "./health.js";
import { pages } from "./pages.js";
import { onlyUtf8, refusal, unknownAddress } from "./refusal.js";
import { requestLog } from "./request-log.js";
import { serveSchema } from "./serve-schema.js";
import type { ServerContext } from "./server-context.js";
import { withinShape } from "./shape/within-shape.js";
import { trustedDocuments } from "./trusted-documents.js";

/** The application with all its routes; `stop` ends GraphQL once the requests under way are answered. */
export const createApp = async (
  config: Config,
  graph: Graph,
  log: Logger,
  http: Server,
): Promise<{ app: Express; stop: () => Promise<void> }> => {
  const { corpusDir, frameAncestors, limits } = config;
  const schema = await createSchema();
  const apollo = createApollo(http, schema, config);
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
    express.json({ limit: limits.bodyBytes, verify: onlyUtf8 }),
    trustedDocuments(config.trustedDocuments),
    withinShape(schema, limits),
    expressMiddleware(apollo, { context: contextOf }),
  );
  app.use(pages(), frontPage(), unknownAddress, refusal(limits));
  return { app, stop: () => apollo.stop() };
};
