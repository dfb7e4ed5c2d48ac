import type { ApolloServerPlugin } from "@apollo/server";
import { type RequestHandler, type Response, Router } from "express";
import type { Graph } from "../graph/graph.js";
import type { Metrics } from "./metrics.js";
import type { ServerContext } from "./server-context.js";

const secondsSince = (start: number): number => (performance.now() - start) / 1000;

const byStatus = (status: number): string =>
  status < 400 ? "OK" : status < 500 ? "BAD_REQUEST" : "INTERNAL_SERVER_ERROR";

/** Remembers how a request ended, for its figure: by the code of an error. */
export const noteOutcome = (response: Response, code: string): void => {
  response.locals.outcome ??= code;
};

/** Measures each request, from here to the end of its answer. */
export const measureRequests =
  (metrics: Metrics): RequestHandler =>
  (_request, response, next) => {
    const start = performance.now();
    response.once("close", () => {
      const { outcome = byStatus(response.statusCode) } = response.locals;
      metrics.requestEnded(response.writableFinished ? outcome : "ABORTED", secondsSince(start));
    });
    next();
  };

/** Notes the outcome of an answer that has errors: the code of the first. */
export const measureAnswers: ApolloServerPlugin<ServerContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response, contextValue }) => {
      if (response.body.kind !== "single") return;
      const code = response.body.singleResult.errors?.[0]?.extensions?.code;
      if (typeof code === "string") contextValue.noteOutcome(code);
    },
  }),
};

/** A graph whose statements are measured. */
export const measured = (graph: Graph, metrics: Metrics): Pick<Graph, "read"> => ({
  read: async (...asked) => {
    const start = performance.now();
    metrics.statementBegan();
    const ended = (outcome: "ok" | "failed") =>
      metrics.statementEnded(asked[0], outcome, secondsSince(start));
    try {
      const records = await graph.read(...asked);
      ended("ok");
      return records;
    } catch (error) {
      ended("failed");
      throw error;
    }
  },
});

/** `/metrics`: the figures, as Prometheus reads them, where they are shown. */
export const metricsPage = (shown: boolean, { registry }: Metrics): Router => {
  const router = Router();
  if (!shown) return router;
  return router.get("/metrics", async (_request, response) => {
    response.set("Content-Type", registry.contentType).send(await registry.metrics());
  });
};
