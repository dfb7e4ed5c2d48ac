import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { projectPath } from "../../project-root.js";
import { newDraft, removeStaleDrafts } from "./draft.js";
import type { Jdk } from "./jdk.js";
import { buildLauncher } from "./launcher-jar.js";
import { copyJars } from "./maven.js";
import { ensureWritableFolder } from "./writable-folder.js";

const project = projectPath("src/graph/managed/runtime");

/** Neo4j's jars and our launcher, ready to run. */
export interface Runtime {
  launcher: string;
  /** Where the class data of this runtime on this JDK are kept. */
  classData: string;
}

/**
 * Gives the runtime in a folder, which it fetches and builds at the first call. A runtime appears whole or not
 * at all, so of two processes that build one at the same time, either's is good for both.
 */
export async function ensureRuntime(
  runtimeDir: string,
  jdk: Jdk,
  minFreeBytes: number,
  onStep: (message: string) => void,
): Promise<Runtime> {
  const { version, fingerprint } = await definition();
  const folder = join(runtimeDir, `neo4j-${version}-${fingerprint}`);
  await removeStaleDrafts(runtimeDir);
  if (!existsSync(folder)) {
    await ensureWritableFolder(runtimeDir, minFreeBytes);
    onStep(`Fetching Neo4j ${version} (once)`);
    await build(runtimeDir, folder, jdk);
  }
  return { launcher: join(folder, "launcher.jar"), classData: join(folder, `jdk-${jdk.version}.jsa`) };
}

async function build(runtimeDir: string, folder: string, jdk: Jdk): Promise<void> {
  const draft = await newDraft(runtimeDir);
  try {
    await copyJars(project, join(draft, "lib"), jdk);
    await buildLauncher(project, draft, jdk);
    await rename(draft, folder).catch((error) => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** The version that the pom pins, and a fingerprint of all that a runtime is made from. */
async function definition(): Promise<{ version: string; fingerprint: string }> {
  const files = ["pom.xml", "Launcher.java", "launcher.manifest"];
  const texts = await Promise.all(files.map((name) => readFile(join(project, name), "utf8")));
  const version = /<version>(.+?)<\/version>/.exec(texts[0] ?? "")?.[1] ?? "";
  const fingerprint = createHash("sha256").update(texts.join("\0")).digest("hex").slice(0, 8);
  return { version, fingerprint };
}
