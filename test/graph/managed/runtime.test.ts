import { existsSync } from "node:fs";
import { cp, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { findJdk } from "../../../src/graph/managed/jdk.js";
import { startManagedNeo4j } from "../../../src/graph/managed/managed-neo4j.js";
import { copyJars } from "../../../src/graph/managed/maven.js";
import { ensureRuntime } from "../../../src/graph/managed/runtime.js";
import { projectPath } from "../../../src/project-root.js";
import { callElsewhere } from "./call-elsewhere.js";
import { processesWith, scratchHome } from "./scratch-home.js";

const jdk = await findJdk();

describe("the runtime of the managed server", { timeout: 300_000 }, () => {
  it("is whole when two processes build it at once, and is not built again", async () => {
    const runtimeDir = await scratchHome();
    const steps: string[] = [];
    const build = () => ensureRuntime(runtimeDir, jdk, 0, (step) => steps.push(step));
    const [first, second] = await Promise.all([build(), build()]);
    expect(first).toEqual(second);
    expect(await build()).toEqual(first);
    expect(steps).toEqual(Array(2).fill("Fetching Neo4j 5.26.30 (once)"));
    expect(await readdir(runtimeDir)).toHaveLength(1);

    const server = await startManagedNeo4j({ homeDir: await scratchHome(), runtimeDir });
    await server.stop();
    expect(existsSync(first.classData), "class data for the next start").toBe(true);
  });

  it("takes Maven with it when its process is killed while fetching, and the next build clears what is left", async () => {
    const runtimeDir = await scratchHome();
    const options = { homeDir: await scratchHome(), runtimeDir };
    const killed = callElsewhere("managed-neo4j.ts", "startManagedNeo4j", options);
    const mavens = () => processesWith(`-DoutputDirectory=${runtimeDir}`);
    await vi.waitFor(() => expect(mavens()).not.toEqual([]), 20_000);
    killed.kill("SIGKILL");
    await vi.waitFor(() => expect(mavens()).toEqual([]), 2_000);
    expect(await readdir(runtimeDir)).toEqual([expect.stringMatching(/^building-/)]);

    await ensureRuntime(runtimeDir, jdk, 0, () => {});
    expect(await readdir(runtimeDir)).toEqual([expect.stringMatching(/^neo4j-5\.26\.30-/)]);
  });

  it("refuses a jar that is not the one whose checksum is committed", async () => {
    const project = await scratchHome();
    await cp(projectPath("src/graph/managed/runtime"), project, { recursive: true });
    const checksums = join(project, ".mvn", "checksums", "checksums.sha256");
    const text = await readFile(checksums, "utf8");
    await writeFile(checksums, text.replace(/^.{8}(?=.*neo4j-kernel-5.26.30\.jar)/m, "00000000"));
    await expect(copyJars(project, join(project, "lib"), jdk)).rejects.toThrow(
      /could not be fetched:\n.*neo4j-kernel:jar:5\.26\.30.*trusted checksum mismatch/s,
    );
    await expect(readdir(join(project, "lib"))).rejects.toThrow("ENOENT");
  });
});
