import closeWithGrace from "close-with-grace";
import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import { Graph } from "../graph/graph.js";
import { migrate } from "../graph/migrations.js";
import { bringUpToDate, type Checked, checkedImage, reportLine } from "../seed/load/bring-up-to-date.js";
import { createLog } from "../server/log.js";
import { type RunningServer, startServer } from "../server/server.js";
import { type Database, openDatabase } from "./database.js";
import { whenLeftByNpm } from "./npm-parent.js";
import { runSteps, type Step } from "./steps.js";
import { welcome } from "./welcome.js";

interface Serving {
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
    title: "Neo4j",
    run: async (serving, say) => {
      serving.database = await openDatabase(config, say);
      return `answers at ${serving.database.connection.uri}`;
    },
  },
  {
    title: "Migrations",
    run: async ({ database }) => {
      const applied = await migrate(needed(database).driver, config.database);
      return applied.length === 0 ? "all applied" : `applied ${applied.length}`;
    },
  },
  {
    title: "Seeds",
    run: async ({ database, checked }) => {
      const report = await bringUpToDate(needed(database).driver, config.database, needed(checked));
      return report === null ? "the graph holds them already" : reportLine(report);
    },
  },
  {
    title: "Server",
    run: async (serving) => {
      const graph = new Graph(needed(serving.database).driver, config.database);
      serving.server = await startServer(config, graph, createLog(config.logLevel));
      return `listens at ${serving.server.url}`;
    },
  },
];

const close = async ({ server, database }: Serving): Promise<void> => {
  await server?.close();
  await database?.close();
};

/** Longer than all the ways to stop Neo4j take together, once what was under way is answered. */
const closeLimitMs = 60_000;

/** Serves until a signal comes, or until the Neo4j that runs as a child has ended. */
export const runServe = async (config: Config): Promise<void> => {
  const serving: Serving = {};
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
