import { join } from "node:path";
import express, { type Request, type RequestHandler, Router } from "express";
import { projectPath } from "../project-root.js";

const folder = projectPath("dist", "web");

/** Whether a browser asks for a page: programs that take anything get what is meant for them. */
const wantsPage = (request: Request): boolean => request.accepts(["json", "text", "html"]) === "html";

const page =
  (file: string): RequestHandler =>
  (request, response, next) => {
    if (!wantsPage(request)) return next();
    response.set("Cache-Control", "no-cache");
    response.sendFile(join(folder, file), (error) => error && next());
  };

/** The explorer: its files under `/assets`, GraphiQL, and its one page at every address that nothing else answers. */
export const pages = (): Router =>
  Router()
    .use("/assets", express.static(join(folder, "assets"), { immutable: true, maxAge: "1y", index: false }))
    .get("/graphiql", page("graphiql.html"))
    .get(/.*/, page("index.html"));
