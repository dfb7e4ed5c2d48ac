import closeWithGrace from "close-with-grace";
import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import { AwaitedSessions } from "../graph/awaited-sessions.js";
import { Graph } from "../graph/graph.js";
import { migrate } from "../graph/migrations.js";
import { bringUpToDate, type Checked, checkedImage, reportLine } from "../seed/load/bring-up-to-date.js";
import { createLog } from "../server/log.js";
import { type RunningServer, startServer } from "../server/server.js";
import { type Database, openDatabase, seeItAnswers } from "./database.js";
import { whenLeftByNpm } from "./npm-parent.js";
import { runSteps, type Step } from "./steps.js";
import { untilThere } from "./until-there.js";
import { welcome } from "./welcome.js";

interface Serving {
  /** What the server reads by: of the database, once that holds the seeds. */
  readonly sessions: AwaitedSessions;
  checked?: Checked;
  database?: Database;
  server?: RunningServer;
  /** What happens to it: asked to end, or left without its database. */
  fate?: "closing" | "lost";
}

const needed = <Part>(part: Part | undefined): Part => {
  if (part === undefined) throw new Error("a step ran before the one it needs");
  return part;
};

const goneAgain = "Neo4j has gone again; asked again each second";

const steps = (config: Config): Step<Serving>[] => [
  {
    title: "Seed files",
    run: async (serving) => {
      serving.checked = await checkedImage(config.seedsDir, new Corpus(config.corpusDir));
      const { evidenced, verified } = serving.checked;
      return `in order; ${verified} of ${evidenced} facts with evidence verified against the documents`;
    },
  },
  {
    title: "Server",
    run: async (serving) => {
      const graph = new Graph(serving.sessions, config.database, config.limits);
      serving.server = await startServer(config, graph, createLog(config.logLevel));
      return `listens at ${serving.server.url}`;
    },
  },
  {
    title: "Neo4j",
    run: async (serving, say) => {
      const database = await openDatabase(config, say);
      serving.database = database;
      await untilThere(
        () => seeItAnswers(database, config),
        () => say(`does not answer yet at ${database.uri}; asked again each second, and callers are told so`),
      );
      return `answers at ${database.uri}`;
    },
  },
  {
    title: "Migrations",
    run: async ({ database }, say) => {
      const { driver } = needed(database);
      const applied = await untilThere(
        () => migrate(driver, config.database),
        () => say(goneAgain),
      );
      return applied.length === 0 ? "all applied" : `applied ${applied.length}`;
    },
  },
  {
    title: "Seeds",
    run: async ({ database, checked, sessions }, say) => {
      const { driver } = needed(database);
      const report = await untilThere(
        () => bringUpToDate(driver, config.database, needed(checked)),
        () => say(goneAgain),
      );
      sessions.arrive(driver);
      return report === null ? "the graph holds them already" : reportLine(report);
    },
  },
];

const close = async ({ server, database }: Serving): Promise<void> => {
  await server?.close();
  await database?.close();
};

/** Longer than all the ways to stop Neo4j take together, once what was under way is answered. */
const closeLimitMs = 60_000;

/**
 * Serves until a signal comes, or until the Neo4j that runs as a child has ended too often. It listens at once, and
 * answers that the database is away until that is there and holds the seeds.
 */
export const runServe = async (config: Config): Promise<void> => {
  const serving: Serving = { sessions: new AwaitedSessions() };
  const delay = config.limits.drainMs + closeLimitMs;
  const grace = closeWithGrace({ delay, logger: false }, async ({ err, signal }) => {
    if (err) console.error(err.message);
    serving.fate ??= "closing";
    if (signal === "SIGTERM") await serving.server?.announceEnd();
    await close(serving);
    if (serving.fate === "lost") throw new Error("Neo4j has ended");
  });
  try {
    await runSteps(steps(config), serving);
  } catch (error) {
    grace.uninstall();
    await close(serving);
    throw error;
  }
  whenLeftByNpm(() => grace.close());
  console.log(welcome(needed(serving.server).url));
  needed(serving.database).ended.then((what) => {
    if (serving.fate !== undefined) return;
    console.error(what);
    serving.fate = "lost";
    grace.close();
  });
};
