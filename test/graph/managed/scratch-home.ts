import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished } from "vitest";
import { projectPath } from "../../../src/project-root.js";

export const runtimeDir = projectPath(".data", "runtime");

/** A folder for one test, which fails if a JVM still runs on it when it ends. */
export async function scratchHome(): Promise<string> {
  const homeDir = await mkdtemp(join(tmpdir(), "managed-neo4j-"));
  onTestFinished(async () => {
    const orphans = jvmsOn(homeDir);
    for (const pid of orphans) process.kill(pid, "SIGKILL");
    await rm(homeDir, { recursive: true, force: true, maxRetries: 5 });
    expect(orphans, "JVMs that outlived their test").toEqual([]);
  });
  return homeDir;
}

/** The ids of the JVMs that were started on a home and have not ended. */
export const jvmsOn = (homeDir: string): number[] => processesWith(`--home-dir=${homeDir}`);

/** The ids of the processes whose command line holds a text and that have not ended. */
export const processesWith = (text: string): number[] =>
  execFileSync("ps", ["-A", "-o", "pid=,stat=,args="], { encoding: "utf8" })
    .split("\n")
    .filter((line) => line.includes(text) && !/^\s*\d+\s+Z/.test(line))
    .map((line) => Number.parseInt(line, 10));

/** How the system says that a process is: `R` running, `S` sleeping, `T` stopped. */
export const stateOf = (pid: number): string =>
  execFileSync("ps", ["-o", "stat=", "-p", String(pid)], { encoding: "utf8" }).trim();

/** Waits until no JVM runs on a home, and says how many milliseconds that took. */
export async function jvmsGone(homeDir: string, limitMs: number): Promise<number> {
  const start = Date.now();
  while (jvmsOn(homeDir).length > 0) {
    if (Date.now() - start > limitMs) throw new Error(`a JVM still runs after ${limitMs} ms`);
    await sleep(50);
  }
  return Date.now() - start;
}
