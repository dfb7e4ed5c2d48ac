import type { Request, RequestHandler } from "express";
import { type DocumentNode, type GraphQLSchema, parse } from "graphql";
import { LimitExceeded } from "../../errors.js";
import type { Limits } from "../../limits.js";
import { shapeBeyond } from "./beyond.js";

const questionOf = ({ method, body, query }: Request): unknown =>
  method === "GET" ? query.query : body?.query;

/** The document of a question; null where it is none, which GraphQL itself will say better. */
const documentOf = (question: string, maxTokens: number): DocumentNode | null => {
  try {
    return parse(question, { maxTokens, noLocation: true });
  } catch (error) {
    if (!/^Syntax Error: Document contains more/.test(String((error as Error).message))) return null;
    throw new LimitExceeded(
      `The document has more than ${maxTokens} tokens, the most that are taken (MAX_TOKENS); ask in several requests, and give lists of values as variables`,
    );
  }
};

/** Refuses a document beyond a limit of its size or its shape, before anything is validated of it. */
export const withinShape =
  (schema: GraphQLSchema, limits: Limits): RequestHandler =>
  (request, _response, next) => {
    const question = questionOf(request);
    const document = typeof question === "string" ? documentOf(question, limits.tokens) : null;
    const sentence = document && shapeBeyond(document, schema, limits);
    if (sentence) throw new LimitExceeded(sentence);
    next();
  };
