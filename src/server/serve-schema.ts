import { Router } from "express";
import { projectPath } from "../project-root.js";

/** `/schema.graphql`: the schema as a file, whatever introspection may do. */
export const serveSchema = (): Router =>
  Router().get("/schema.graphql", (_request, response) => {
    response.type("text/plain; charset=utf-8").sendFile(projectPath("graphql", "schema.graphql"));
  });
