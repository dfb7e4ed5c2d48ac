import { Router } from "express";

const page = `Customs Cooperation Graph

POST /graphql          GraphQL: who cooperated with whom, and on what
GET  /schema.graphql   its schema, with a description of every field
GET  /livez, /readyz   whether the server is there, and whether it can answer
`;

/** `/` for programs: what there is to ask, in plain text. */
export const frontPage = (): Router =>
  Router().get("/", (_request, response) => {
    response.type("text/plain; charset=utf-8").send(page);
  });
