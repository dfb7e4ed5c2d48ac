import { inject } from "vitest";
import { startCommand } from "../command/run-command.js";
import { proxyTo } from "../proxy.js";
import { portsCorpus } from "../world.js";

/** What became of a load: how it ended, and how many bytes it had sent to the database by then. */
export interface LoadEnd {
  readonly code: number | null;
  readonly sent: number;
}

/** Runs the real `load` command, and kills it hard as soon as it has sent so many bytes to the database. */
export const loadUntil = async (seedsDir: string, bytes = Number.POSITIVE_INFINITY): Promise<LoadEnd> => {
  const { uri, username, password } = inject("neo4j");
  let sent = 0;
  const proxy = await proxyTo(Number(new URL(uri).port), (total) => {
    sent = total;
    if (total >= bytes) command.child.kill("SIGKILL");
  });
  const command = startCommand(["load"], {
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SEEDS_DIR: seedsDir,
    CORPUS_DIR: portsCorpus,
  });
  const { code } = await command.ended();
  await proxy.close();
  return { code, sent };
};
