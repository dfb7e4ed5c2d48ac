import type { RequestHandler } from "express";
import type { Graph } from "../graph/graph.js";

/** So long one answer of the database's stands for all who ask. */
const freshMs = 1_000;

/** Whether the server can answer. The database is asked once a second at most, however many want to know. */
export class Readiness {
  readonly #graph: Pick<Graph, "answers">;
  #asked = Number.NEGATIVE_INFINITY;
  #answer: Promise<boolean> = Promise.resolve(false);
  #ending = false;

  constructor(graph: Pick<Graph, "answers">) {
    this.#graph = graph;
  }

  /** Whether the server was told to end: what is under way is answered, and nothing more should be sent to it. */
  get ending(): boolean {
    return this.#ending;
  }

  end(): void {
    this.#ending = true;
  }

  /** "ready", or why not; within the time that the database has for it. */
  async status(): Promise<string> {
    if (this.#ending) return "the server is ending";
    if (performance.now() - this.#asked >= freshMs) {
      this.#asked = performance.now();
      this.#answer = this.#graph.answers();
    }
    return (await this.#answer) ? "ready" : "the database does not answer";
  }
}

/** Once the server is told to end, each answer closes its connection, so that the next request goes elsewhere. */
export const closeWhenEnding =
  (readiness: Readiness): RequestHandler =>
  (_request, response, next) => {
    if (readiness.ending) response.set("Connection", "close");
    next();
  };
