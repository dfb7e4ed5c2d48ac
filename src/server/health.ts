import { Router } from "express";
import type { Graph } from "../graph/graph.js";

/** `/livez`: the process is there. `/readyz`: it can answer, since the database answers. */
export const health = (graph: Graph): Router =>
  Router()
    .get("/livez", (_request, response) => {
      response.json({ status: "live" });
    })
    .get("/readyz", async (_request, response) => {
      const ready = await graph.answers();
      response.status(ready ? 200 : 503).json({ status: ready ? "ready" : "the database does not answer" });
    });
