import { join } from "node:path";
import { OperatorError } from "../../errors.js";
import { CommandFailed, runCommand } from "./command.js";
import type { Jdk } from "./jdk.js";

const LIMIT_MS = 15 * 60_000;

/**
 * Copies the jars that the project in a folder names, by its Maven wrapper. Maven holds every file it fetches
 * against the committed checksums and fails on the first that differs.
 */
export async function copyJars(project: string, folder: string, jdk: Jdk): Promise<void> {
  const [file, ...args] =
    process.platform === "win32" ? ["cmd.exe", "/d", "/c", "mvnw.cmd"] : ["sh", join(project, "mvnw")];
  try {
    await runCommand(
      file as string,
      [...args, "--quiet", "dependency:copy-dependencies", `-DoutputDirectory=${folder}`],
      {
        cwd: project,
        env: { ...process.env, JAVA_HOME: jdk.home },
        timeoutMs: LIMIT_MS,
      },
    );
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    throw new OperatorError(
      `The jars of Neo4j could not be fetched:\n${relevantLines(error.output)}\n` +
        "Maven Central, or the mirror in your Maven settings, must be reachable once (the wrapper also needs unzip); " +
        "or set NEO4J_URI to use a Neo4j that runs already",
    );
  }
}

/** Maven's errors without its advice on its own switches and the links to its wiki. */
function relevantLines(output: string): string {
  const lines = output.split(/\r?\n/).filter((line) => line.trim());
  const end = lines.findIndex((line) => line.includes("[Help 1]"));
  return (end < 0 ? lines : lines.slice(0, end)).slice(-12).join("\n");
}
