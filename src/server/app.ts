import type { RequestListener, Server } from "node:http";
import type { ExpressContextFunctionArgument } from "@as-integrations/express5";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import type { Graph } from "../graph/graph.js";
import { Reader } from "../graph/reader.js";
import { createSchema } from "../schema.js";
import { createApollo } from "./apollo.js";
import { contentPolicy } from "./content-policy.js";
import { frontPage } from "./front-page.js";
import { createGate } from "./gate.js";
import { health } from "./health.js";
import { measured, metricsPage } from "./measure.js";
import { createMetrics, type Metrics } from "./metrics.js";
import { pages } from "./pages.js";
import { closeWhenEnding, Readiness } from "./readiness.js";
import { onlyUtf8, refusal, unknownAddress } from "./refusal.js";
import { requestLog } from "./request-log.js";
import { requestSignal } from "./request-signal.js";
import { serveSchema } from "./serve-schema.js";
import type { ServerContext } from "./server-context.js";
import { withinShape } from "./shape/within-shape.js";
import { trustedDocuments } from "./trusted-documents.js";

interface App {
  readonly answer: RequestListener;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  stop(): Promise<void>;
}

/** The application with all its routes; `stop` ends GraphQL once the requests under way are answered. */
export const createApp = async (config: Config, graph: Graph, log: Logger, http: Server): Promise<App> => {
  const { corpusDir, frameAncestors, limits } = config;
  const metrics = createMetrics(config.metrics);
  const readiness = new Readiness(graph);
  const gate = createGate(config, metrics, log);
  const schema = await createSchema();
  const apollo = createApollo(http, schema, config);
  await apollo.start();
  const contextOf = async ({ req, res }: ExpressContextFunctionArgument): Promise<ServerContext> => ({
    reader: new Reader(measured(graph, metrics), requestSignal(res, limits)),
    corpus: new Corpus(corpusDir),
    log: req.log,
    ...gate.contextOf(req, res),
  });
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", config.trustProxy);
  app.use(requestLog(log), contentPolicy(frameAncestors), closeWhenEnding(readiness));
  app.use(
    "/graphql",
    ...gate.onArrival,
    express.json({ limit: limits.bodyBytes, verify: onlyUtf8 }),
    gate.onceRead,
    trustedDocuments(config.trustedDocuments),
    withinShape(schema, limits),
    expressMiddleware(apollo, { context: contextOf }),
  );
  app.use(health(readiness), metricsPage(config.metrics, metrics), serveSchema());
  app.use(pages(config.graphiql), frontPage(), unknownAddress, refusal(limits));
  const stop = async (): Promise<void> => {
    await apollo.stop();
    gate.close();
  };
  return { answer: gate.before(app), metrics, readiness, stop };
};
