import { join } from "node:path";
import express, { type Request, Router } from "express";
import { projectPath } from "../project-root.js";

const folder = projectPath("dist", "web");

/** Whether a browser asks for a page: programs that take anything get what is meant for them. */
const wantsPage = (request: Request): boolean => request.accepts(["json", "text", "html"]) === "html";

/** The explorer: its files under `/assets`, and its one page at every address that nothing else answers. */
export const pages = (): Router => {
  const router = Router();
  router.use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  router.get(/.*/, (request, response, next) => {
    if (!wantsPage(request)) return next();
    response.set("Cache-Control", "no-cache");
    response.sendFile(join(folder, "index.html"), (error) => error && next());
  });
  return router;
};
