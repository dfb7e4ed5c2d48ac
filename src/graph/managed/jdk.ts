import { existsSync } from "node:fs";
import { join } from "node:path";
import { OperatorError } from "../../errors.js";
import { runCommand } from "./command.js";

const OLDEST = 17;

const REMEDY =
  `Install a JDK, version ${OLDEST} or newer (such as Eclipse Temurin or your system's openjdk package), ` +
  "or set JAVA_HOME to one; or set NEO4J_URI to use a Neo4j that runs already; or run `docker compose up`";

/** A Java development kit: its compiler is there too. */
export interface Jdk {
  major: number;
  /** The full version, such as `17.0.15+6`: what a class-data archive belongs to. */
  version: string;
  /** The path of one of its programs. */
  tool(name: "java" | "javac" | "jar"): string;
  home: string;
}

/** Finds the JDK to use, asking in turn: the folder given, JAVA_HOME, the java on PATH. */
export async function findJdk(javaHome = process.env.JAVA_HOME): Promise<Jdk> {
  const java = javaHome ? program(javaHome, "java") : "java";
  const properties = await askProperties(java, javaHome);
  const major = Number.parseInt(properties("java.specification.version"), 10);
  const home = properties("java.home");
  if (!(major >= OLDEST)) {
    throw new OperatorError(
      `Neo4j needs Java ${OLDEST} or newer; ${java} is Java ${properties("java.version") || "of an unknown version"}. ${REMEDY}`,
    );
  }
  if (!existsSync(program(home, "javac"))) {
    throw new OperatorError(`The Java in ${home} is a runtime without a compiler (javac). ${REMEDY}`);
  }
  return { home, major, version: properties("java.vm.version"), tool: (name) => program(home, name) };
}

async function askProperties(java: string, javaHome: string | undefined) {
  const output = await runCommand(java, ["-XshowSettings:properties", "-version"], {
    timeoutMs: 30_000,
  }).catch(() => {
    const where = javaHome ? `in ${javaHome} (the JAVA_HOME in use)` : "on PATH, and JAVA_HOME is not set";
    throw new OperatorError(`Neo4j needs Java, and there is none that runs ${where}. ${REMEDY}`);
  });
  return (key: string) =>
    output
      .split(/\r?\n/)
      .find((line) => line.trim().startsWith(`${key} = `))
      ?.split(" = ")[1]
      ?.trim() ?? "";
}

const program = (home: string, name: string): string =>
  join(home, "bin", process.platform === "win32" ? `${name}.exe` : name);
