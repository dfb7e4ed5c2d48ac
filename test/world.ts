import { graphql } from "graphql";
import type { Driver } from "neo4j-driver";
import { inject } from "vitest";
import { readConfig } from "../src/config.js";
import type { Context } from "../src/context.js";
import { Corpus } from "../src/evidence/corpus.js";
import { type Connection, openDriver } from "../src/graph/driver.js";
import { Graph } from "../src/graph/graph.js";
import { migrate } from "../src/graph/migrations.js";
import { Reader } from "../src/graph/reader.js";
import { projectPath } from "../src/project-root.js";
import { createSchema } from "../src/schema.js";
import { checkedImage, loadChecked } from "../src/seed/load/bring-up-to-date.js";

export const database = "neo4j";

export const portsSeeds = projectPath("test", "ports");
export const portsCorpus = projectPath("test", "ports", "corpus");

/** The documents' folder where it is at hand, else null: what needs it is then skipped. */
export const corpusDir = readConfig({}).corpusDir;

// biome-ignore lint/suspicious/noExplicitAny: an answer has the shape of its question
type Answer = any;

/** The real schema over the real database, emptied and loaded afresh. */
export interface World {
  readonly driver: Driver;
  readonly graph: Graph;
  /** The statements sent since the world began. */
  readonly statements: readonly string[];
  /** Asks a question and returns its data; any error fails the test. */
  ask(source: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** Asks a question that is refused, and returns its first error. */
  refused(source: string, variables?: Record<string, unknown>): Promise<{ message: string; code: unknown }>;
  close(): Promise<void>;
}

/** Empties the database: all nodes and relationships, of whatever origin. */
export const emptyDatabase = async (driver: Driver): Promise<void> => {
  const session = driver.session({ database });
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS");
  } finally {
    await session.close();
  }
};

class CountingGraph extends Graph {
  readonly statements: string[] = [];

  override read(...asked: Parameters<Graph["read"]>): Promise<unknown[][]> {
    this.statements.push(asked[0]);
    return super.read(...asked);
  }
}

/** The real schema over the database at a connection, as it stands. */
export const worldAt = async (
  connection: Connection,
  corpus: string | null = portsCorpus,
): Promise<World> => {
  const driver = openDriver(connection);
  const graph = new CountingGraph(driver, database);
  const schema = await createSchema();
  const answer = (source: string, variableValues: Record<string, unknown>) => {
    const contextValue: Context = { reader: new Reader(graph), corpus: new Corpus(corpus) };
    return graphql({ schema, source, contextValue, variableValues });
  };
  return {
    driver,
    graph,
    statements: graph.statements,
    ask: async (source, variables = {}) => {
      const { data, errors } = await answer(source, variables);
      if (errors) throw errors[0];
      return JSON.parse(JSON.stringify(data));
    },
    refused: async (source, variables = {}) => {
      const { errors } = await answer(source, variables);
      if (!errors?.[0]) throw new Error("the question was answered and not refused");
      return { message: errors[0].message, code: errors[0].extensions.code };
    },
    close: () => driver.close(),
  };
};

/** A world with an empty graph, migrated. */
export const emptyWorld = async (corpus: string | null = corpusDir): Promise<World> => {
  const world = await worldAt(inject("neo4j"), corpus);
  await emptyDatabase(world.driver);
  await migrate(world.driver, database);
  return world;
};

/** A world that holds what a folder of seed files says. */
export const worldOf = async (seedsDir: string, corpus: string | null = corpusDir): Promise<World> => {
  const world = await emptyWorld(corpus);
  await loadChecked(world.driver, database, await checkedImage(seedsDir, new Corpus(corpus)));
  return world;
};

/** A small world of our own making: a document of five paragraphs about four ports, with its words at hand. */
export const portsWorld = (): Promise<World> => worldOf(portsSeeds, portsCorpus);

/** A world that holds the project's own seeds, as a server with or without the documents' texts has it. */
export const seededWorld = (corpus: string | null = corpusDir): Promise<World> =>
  worldOf(readConfig({}).seedsDir, corpus);
