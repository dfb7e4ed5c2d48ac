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
  const properties = await readProperties(java, javaHome);
  const home = properties.get("java.home") ?? "";
  const major = Number.parseInt(properties.get("java.specification.version") ?? "", 10);
  if (!(major >= OLDEST)) {
    const found = properties.get("java.version") ?? "of an unknown version";
    throw new OperatorError(`Neo4j needs Java ${OLDEST} or newer; ${java} is Java ${found}. ${REMEDY}`);
  }
  if (!existsSync(program(home, "javac"))) {
    throw new OperatorError(`The Java in ${home} is a runtime without a compiler (javac). ${REMEDY}`);
  }
  const version = properties.get("java.vm.version") ?? String(major);
  return { home, major, version, tool: (name) => program(home, name) };
}

async function readProperties(java: string, javaHome: string | undefined): Promise<Map<string, string>> {
  const ask = runCommand(java, ["-XshowSettings:properties", "-version"], { timeoutMs: 30_000 });
  const output = await ask.catch(() => {
    const where = javaHome ? `in ${javaHome} (the JAVA_HOME in use)` : "on PATH, and JAVA_HOME is not set";
    throw new OperatorError(`Neo4j needs Java, and there is none that runs ${where}. ${REMEDY}`);
  });
  const lines = output.matchAll(/^ +(\S+) = (.*?)\r?$/gm);
  return new Map(Array.from(lines, ([, key = "", value = ""]) => [key, value]));
}

const program = (home: string, name: string): string =>
  join(home, "bin", process.platform === "win32" ? `${name}.exe` : name);
