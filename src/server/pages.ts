import { readFile } from "node:fs/promises";
import { join } from "node:path";
import express, { type Request, type RequestHandler, Router } from "express";
import { projectPath } from "../project-root.js";

const folder = projectPath("dist", "web");

/** Whether a browser asks for a page: programs that take anything get what is meant for them. */
const wantsPage = (request: Request): boolean => request.accepts(["json", "text", "html"]) === "html";

/** The head of the one page tells it whether to lead to GraphiQL. */
const withoutGraphiql = (html: string): string =>
  html.replace('<meta name="graphiql" content="on"', '<meta name="graphiql" content="off"');

const page =
  (file: string, as = (html: string): string => html): RequestHandler =>
  async (request, response, next) => {
    const html = wantsPage(request) ? await readFile(join(folder, file), "utf8").catch(() => null) : null;
    if (html === null) return next();
    response.set("Cache-Control", "no-cache").type("html").send(as(html));
  };

/** The explorer: its files under `/assets`, GraphiQL where it is on, and its one page at every address that nothing else answers. */
export const pages = (graphiql: boolean): Router => {
  const router = Router().use(
    "/assets",
    express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }),
  );
  if (graphiql) return router.get("/graphiql", page("graphiql.html")).get(/.*/, page("index.html"));
  return router.get(/^(?!\/graphiql$).*/, page("index.html", withoutGraphiql));
};
