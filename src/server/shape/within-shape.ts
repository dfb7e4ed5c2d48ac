import type { Request, RequestHandler } from "express";
import { type DocumentNode, type GraphQLSchema, parse } from "graphql";
import { LRUCache } from "lru-cache";
import { LimitExceeded } from "../../errors.js";
import type { Limits } from "../../limits.js";
import { shapeBeyond } from "./beyond.js";

/** So many UTF-16 code units of documents that were found within the limits are kept, so as not to look again. */
const keptLength = 2 ** 20;

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
export const withinShape = (schema: GraphQLSchema, limits: Limits): RequestHandler => {
  const within = new LRUCache<string, true>({
    maxSize: keptLength,
    sizeCalculation: (_, question) => Math.max(1, question.length),
  });
  return (request, _response, next) => {
    const question = questionOf(request);
    if (typeof question !== "string" || within.get(question)) return next();
    const document = documentOf(question, limits.tokens);
    const sentence = document && shapeBeyond(document, schema, limits);
    if (sentence) throw new LimitExceeded(sentence);
    within.set(question, true);
    next();
  };
};
