import { chmod, mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { findJdk } from "../../../src/graph/managed/jdk.js";
import { startManagedNeo4j } from "../../../src/graph/managed/managed-neo4j.js";
import { markUntilGone } from "./marks.js";
import { startInOtherProcess } from "./other-process.js";
import { jvmsOn, runtimeDir, scratchHome, stateOf } from "./scratch-home.js";

/** A JDK folder whose java is a script. */
async function fakeJdk(script: string): Promise<string> {
  const home = await scratchHome();
  const java = join(home, "bin", "java");
  await mkdir(join(home, "bin"));
  await writeFile(java, `#!/bin/sh\n${script}\n`);
  await chmod(java, 0o755);
  return home;
}

/** The settings that a java prints, in its form. */
const settings = (version: string, home: string) =>
  `echo "    java.home = ${home}\n    java.specification.version = ${version}\n    java.version = ${version}.0.1"`;

describe("misuse of the managed server", { timeout: 60_000 }, () => {
  it("says what to install or to set when there is no Java", async () => {
    vi.stubEnv("PATH", "");
    vi.stubEnv("JAVA_HOME", undefined);
    onTestFinished(() => {
      vi.unstubAllEnvs();
    });
    await expect(findJdk()).rejects.toThrow(
      /none that runs on PATH, and JAVA_HOME is not set\. Install a JDK, version 17 .*JAVA_HOME.*NEO4J_URI.*docker compose up/,
    );
  });

  it("names the folder that was given as a JDK and is none", async () => {
    const folder = await scratchHome();
    await expect(findJdk(folder)).rejects.toThrow(`none that runs in ${folder}`);
  });

  it("refuses a Java that is too old, and says which it found", async () => {
    const home = await fakeJdk(settings("11", "/nowhere"));
    await expect(findJdk(home)).rejects.toThrow(
      /needs Java 17 or newer; .* is Java 11\.0\.1\. Install a JDK/,
    );
  });

  it("refuses a Java without a compiler", async () => {
    const home = await fakeJdk(settings("21", "/nowhere"));
    await expect(findJdk(home)).rejects.toThrow("/nowhere is a runtime without a compiler (javac)");
  });

  it.each([
    ["no JSON", "{"],
    ["no state", '{"pid": "1; rm", "port": 99999}'],
    ["a process that is another", JSON.stringify({ pid: process.pid, port: 1 })],
  ])("starts beside a state file that holds %s", async (_, text) => {
    const homeDir = await scratchHome();
    const state = join(homeDir, "running.json");
    await writeFile(state, text);
    const server = await startManagedNeo4j({ homeDir, runtimeDir });
    expect(JSON.parse(await readFile(state, "utf8"))).toMatchObject({ pid: server.pid });
    await server.stop();
    await expect(readFile(state)).rejects.toThrow("ENOENT");
  });

  it("shows the last lines of the log when Neo4j ends while it is starting", async () => {
    const homeDir = await scratchHome();
    await mkdir(join(homeDir, "data"));
    await writeFile(join(homeDir, "data", "databases"), "a file where a folder belongs");
    await expect(startManagedNeo4j({ homeDir, runtimeDir })).rejects.toThrow(
      /ended while it was starting\. The last lines of .*console\.log:\n.*databases/s,
    );
  });

  it("leaves no server behind when the answer does not come in time", async () => {
    const homeDir = await scratchHome();
    await expect(startManagedNeo4j({ homeDir, runtimeDir, startTimeoutMs: 500 })).rejects.toThrow(
      "did not answer within 0.5 s",
    );
    expect(jvmsOn(homeDir)).toEqual([]);
  });

  it("names the process that holds the home and does not answer", async () => {
    const homeDir = await scratchHome();
    const { told, end } = await startInOtherProcess({ homeDir, runtimeDir });
    process.kill(told.pid, "SIGSTOP");
    await expect(startManagedNeo4j({ homeDir, runtimeDir, startTimeoutMs: 6_000 })).rejects.toThrow(
      `held by process ${told.pid}, and does not answer`,
    );
    process.kill(told.pid, "SIGCONT");
    await end();
  });

  it("kills a server that is frozen amid a request, and leaves no orphan", async () => {
    const homeDir = await scratchHome();
    const server = await startManagedNeo4j({ homeDir, runtimeDir });
    const marking = markUntilGone(server, (count) => {
      if (count === 10) process.kill(server.pid, "SIGSTOP");
    });
    await vi.waitFor(() => expect(stateOf(server.pid)).toMatch(/^T/), 10_000);
    const start = Date.now();
    await server.stop();
    expect(Date.now() - start).toBeLessThan(24_500);
    expect(jvmsOn(homeDir)).toEqual([]);
    expect(await marking).toHaveLength(10);
  });
});
