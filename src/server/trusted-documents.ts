import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Request, RequestHandler } from "express";
import type { Config } from "../config.js";
import { DocumentUnknown } from "../errors.js";
import { projectPath } from "../project-root.js";

const idOf = (document: string): string => `sha256:${createHash("sha256").update(document).digest("hex")}`;

const examples = (): string[] => {
  const folder = projectPath("graphql", "examples");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".graphql"))
    .map((file) => readFileSync(join(folder, file), "utf8"));
};

/** The page's operations, as its build wrote them; none before it is built. */
const ofPage = (): string[] => {
  const file = projectPath("dist", "web", "documents.json");
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
};

const remedy = "The documents are those of graphql/examples, each by the SHA-256 of its file";

const nameIn = ({ method, query, body }: Request): unknown =>
  method === "GET" ? query.documentId : body?.documentId;

const put = (document: string, request: Request): void => {
  if (request.method !== "GET") {
    request.body.query = document;
    return;
  }
  const { searchParams } = new URL(request.url, "http://localhost");
  searchParams.set("query", document);
  request.url = `/?${searchParams}`;
};

/**
 * Puts the document that a request names by `documentId` in its place, so that all that follows sees a question as
 * any other. With `only`, refuses whatever is not named so.
 */
export const trustedDocuments = (mode: Config["trustedDocuments"]): RequestHandler => {
  if (mode === "off") return (_request, _response, next) => next();
  const known = new Map([...examples(), ...ofPage()].map((document) => [idOf(document), document]));
  return (request, _response, next) => {
    const id = nameIn(request);
    if (typeof id !== "string") {
      if (mode === "allow") return next();
      throw new DocumentUnknown(
        'This server answers known documents alone: send {"documentId": "sha256:…", "variables": {…}} by POST, or both as parameters by GET',
      );
    }
    const document = known.get(id);
    if (document === undefined)
      throw new DocumentUnknown(
        `documentId takes the id of a document that this server knows; this is none. ${remedy}`,
      );
    put(document, request);
    next();
  };
};
