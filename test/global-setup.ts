import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { readConfig } from "../src/config.js";
import { startManagedNeo4j } from "../src/graph/managed/managed-neo4j.js";
import { projectPath } from "../src/project-root.js";

declare module "vitest" {
  export interface ProvidedContext {
    /** The one Neo4j of this run: real, and empty when the run begins. */
    neo4j: { uri: string; username: string; password: string };
  }
}

export default async function startNeo4j(project: TestProject): Promise<() => Promise<void>> {
  if (readConfig({}).corpusDir === null)
    console.log("No corpus at hand: the tests that need the documents' words are skipped");
  const homeDir = await mkdtemp(join(tmpdir(), "neo4j-for-tests-"));
  const runtimeDir = projectPath(".data", "runtime");
  const { uri, username, password, stop } = await startManagedNeo4j({
    homeDir,
    runtimeDir,
    onStep: (message) => console.log(message),
  });
  project.provide("neo4j", { uri, username, password });
  return async () => {
    await stop();
    await rm(homeDir, { recursive: true });
  };
}
