import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { ManagedOptions } from "../../../src/graph/managed/managed-neo4j.js";

const script = fileURLToPath(new URL("./start-and-tell.ts", import.meta.url));

/** What a node process of its own tells of the server that it was given, or of the error. */
interface Told {
  uri: string;
  username: string;
  password: string;
  pid: number;
  owned: boolean;
  error?: string;
}

export interface OtherProcess {
  node: ChildProcess;
  told: Told;
  /** Closes its input, at which it stops its server and ends. */
  end(): Promise<void>;
}

/** Starts the managed server from another node process, which leads a process group as a terminal's job does. */
export async function startInOtherProcess(
  options: Pick<ManagedOptions, "homeDir" | "runtimeDir" | "startTimeoutMs">,
): Promise<OtherProcess> {
  const node = spawn(process.execPath, ["--import", "tsx", script, JSON.stringify(options)], {
    stdio: ["pipe", "pipe", "inherit"],
    detached: true,
  });
  onTestFinished(() => {
    node.kill("SIGKILL");
  });
  const [line] = await once(createInterface(node.stdout), "line");
  const end = async () => {
    node.stdin.end();
    if (node.exitCode === null) await once(node, "exit");
  };
  return { node, told: JSON.parse(line), end };
}
