import { Router } from "express";
import type { Readiness } from "./readiness.js";

/** `/livez`: the process is there. `/readyz`: it can answer, since the database answers and nobody told it to end. */
export const health = (readiness: Readiness): Router =>
  Router()
    .get("/livez", (_request, response) => {
      response.json({ status: "live" });
    })
    .get("/readyz", async (_request, response) => {
      const status = await readiness.status();
      response.status(status === "ready" ? 200 : 503).json({ status });
    });
