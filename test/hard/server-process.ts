import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { inject } from "vitest";
import { projectPath } from "../../src/project-root.js";
import { type Running, startCommand } from "../command/run-command.js";
import type { Load, Outcome } from "./load-generator.js";

/** A server in a process of its own, over the Neo4j of the tests and the project's own facts. */
export interface ServerProcess extends Running {
  readonly url: string;
  /** what it holds of memory, in MB */
  memory(): number;
}

/** Starts a server with these variables; its callers have points without end unless they say otherwise. */
export const startServerProcess = async (variables: Record<string, string> = {}): Promise<ServerProcess> => {
  const { uri, username, password } = inject("neo4j");
  const running = startCommand(["serve"], {
    PORT: "0",
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    RATE_POINTS: "1000000000",
    RATE_POINTS_PER_SECOND: "1000000",
    LOG_LEVEL: "error",
    ...variables,
  });
  const [, url = ""] = await running.until(/GraphQL {4}(\S+)\/graphql/);
  return {
    ...running,
    url,
    memory: () => {
      const status = readFileSync(`/proc/${running.child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) / 1024;
    },
  };
};

/** Sends a load from a process of its own. */
export const generate = async (load: Load): Promise<Outcome> => {
  const generator = spawn(
    process.execPath,
    ["--import", "tsx", projectPath("test", "hard", "load-generator.ts"), JSON.stringify(load)],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  let output = "";
  generator.stdout.on("data", (chunk) => {
    output += chunk;
  });
  await once(generator, "close");
  return JSON.parse(output) as Outcome;
};

/** What a list of [minute, MB] grows by, in MB a minute: the slope of the straight line nearest to it. */
export const slopeOf = (points: readonly (readonly [number, number])[]): number => {
  const mean = (values: number[]) => values.reduce((sum, it) => sum + it, 0) / values.length;
  const x = mean(points.map(([minute]) => minute));
  const y = mean(points.map(([, size]) => size));
  const spread = points.reduce((sum, [minute]) => sum + (minute - x) ** 2, 0);
  return points.reduce((sum, [minute, size]) => sum + (minute - x) * (size - y), 0) / spread;
};
