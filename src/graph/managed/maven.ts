import { join } from "node:path";
import { OperatorError } from "../../errors.js";
import { CommandFailed, runCommand } from "./command.js";
import type { Jdk } from "./jdk.js";

const LIMIT_MS = 15 * 60_000;
const GOAL = "org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies";

const MISMATCH = "trusted checksum mismatch";
const REMEDY_OF_MISMATCH =
  "This file is not the one that was published. Delete it from your local Maven repository and try again; " +
  "if it comes back, find out who serves it to you";
const REMEDY =
  "Maven Central, or the mirror in your Maven settings, must be reachable once; " +
  "or set NEO4J_URI to use a Neo4j that runs already; or run `docker compose up`";

/**
 * Copies the jars that the project in a folder names, by its Maven wrapper. Maven holds every file it fetches
 * against the committed checksums and fails on the first that differs.
 */
export async function copyJars(project: string, folder: string, jdk: Jdk): Promise<void> {
  const [file, ...args]: [string, ...string[]] =
    process.platform === "win32" ? ["cmd.exe", "/d", "/c", "mvnw.cmd"] : ["sh", join(project, "mvnw")];
  try {
    await runCommand(file, [...args, "--quiet", GOAL, `-DoutputDirectory=${folder}`], {
      cwd: project,
      env: { ...process.env, JAVA_HOME: jdk.home },
      timeoutMs: LIMIT_MS,
    });
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    const remedy = error.output.includes(MISMATCH) ? REMEDY_OF_MISMATCH : REMEDY;
    throw new OperatorError(
      `The jars of Neo4j could not be fetched:\n${relevantLines(error.output)}\n${remedy}`,
    );
  }
}

/** Maven's errors without its advice on its own switches and the links to its wiki. */
function relevantLines(output: string): string {
  const [errors = ""] = output.split("[ERROR] To see the full stack trace");
  const lines = errors.replaceAll("-> [Help 1]", "").split(/\r?\n/);
  return lines
    .filter((line) => !/^(\[ERROR\])?\s*$/.test(line))
    .slice(-12)
    .join("\n");
}
