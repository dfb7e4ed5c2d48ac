import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { type Callers, callersOf, callerVariables } from "./callers.js";
import { OperatorError } from "./errors.js";
import type { Connection } from "./graph/driver.js";
import { type Limits, limitsOf, limitVariables } from "./limits.js";
import { projectPath } from "./project-root.js";

/** All that the environment decides; see `.env.example` for what each variable means. */
export interface Config extends Callers {
  readonly host: string;
  readonly port: number;
  /** null: run a Neo4j of our own in `dataDir` */
  readonly neo4j: Connection | null;
  /** in megabytes, of a Neo4j of our own; undefined: little, so that it starts quickly */
  readonly neo4jMemory: number | undefined;
  readonly database: string;
  readonly dataDir: string;
  readonly seedsDir: string;
  /** null: no corpus at hand */
  readonly corpusDir: string | null;
  readonly limits: Limits;
  readonly logLevel: string;
  readonly javaHome: string | undefined;
}

const trimmed = z.string().trim();

const memoryTakes = "takes a whole number of megabytes from 1000 to 1000000";

const portTakes = "takes a whole number from 0 to 65535";

export const environment = z.object({
  HOST: trimmed.default("127.0.0.1"),
  PORT: trimmed
    .regex(/^\d{1,5}$/, portTakes)
    .transform(Number)
    .refine((port) => port <= 65535, portTakes)
    .default(4000),
  NEO4J_URI: trimmed
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/(\[[\da-f:.]+\]|[^\s/?#@:[\]]+)(:\d{1,5})?$/i,
      "takes an address such as bolt://host:7687, neo4j://host:7687 or neo4j+s://host, without a user",
    )
    .optional(),
  NEO4J_USERNAME: trimmed.default("neo4j"),
  NEO4J_PASSWORD: z.string().optional(),
  NEO4J_PASSWORD_FILE: trimmed.optional(),
  NEO4J_DATABASE: trimmed
    .refine(
      (name) => name.toLowerCase() !== "system",
      "takes the name of a database for data; system is Neo4j's own",
    )
    .default("neo4j"),
  DATA_DIR: trimmed.optional(),
  NEO4J_MEMORY_MB: trimmed
    .regex(/^\d{1,7}$/, memoryTakes)
    .transform(Number)
    .refine((megabytes) => megabytes >= 1_000 && megabytes <= 1_000_000, memoryTakes)
    .optional(),
  SEEDS_DIR: trimmed.optional(),
  CORPUS_DIR: trimmed.optional(),
  ...callerVariables,
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "takes fatal, error, warn, info, debug, trace or silent",
    )
    .default("info"),
  JAVA_HOME: trimmed.optional(),
  ...limitVariables,
});

type Environment = z.infer<typeof environment>;

const withoutEmpty = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim() !== ""));

const parsed = (variables: NodeJS.ProcessEnv): Environment => {
  const result = environment.safeParse(withoutEmpty(variables));
  if (result.success) return result.data;
  throw new OperatorError(
    result.error.issues
      .map(({ path, message }) => `${path.join(".")} ${message}; see .env.example`)
      .join("\n"),
  );
};

/** Each variable with the value that holds, given or usual; undefined where there is none. Has secrets in it. */
export const variablesOf = (variables: NodeJS.ProcessEnv): Record<string, unknown> => {
  const given: Record<string, unknown> = parsed(variables);
  return Object.fromEntries(Object.keys(environment.shape).map((name) => [name, given[name]]));
};

const passwordOf = ({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE }: Environment): string => {
  if (NEO4J_PASSWORD !== undefined) return NEO4J_PASSWORD;
  if (NEO4J_PASSWORD_FILE === undefined)
    throw new OperatorError(
      "NEO4J_URI needs a password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it",
    );
  const password = textOf(NEO4J_PASSWORD_FILE)?.replace(/\r?\n$/, "");
  if (password) return password;
  throw new OperatorError(
    `NEO4J_PASSWORD_FILE takes the path of a file that holds a password; this one ${password === "" ? "is empty" : "cannot be read"}`,
  );
};

const textOf = (file: string): string | undefined => {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return undefined;
  }
};

const corpusOf = ({ CORPUS_DIR }: Environment): string | null => {
  if (CORPUS_DIR !== undefined) {
    if (!statSync(CORPUS_DIR, { throwIfNoEntry: false })?.isDirectory())
      throw new OperatorError("CORPUS_DIR takes a folder that holds the documents; there is none there");
    return resolve(CORPUS_DIR);
  }
  const beside = projectPath("..", "shared", "documents");
  return existsSync(beside) ? beside : null;
};

/** Reads the environment once; a wrong value is an error that names the variable and what it accepts. */
export const readConfig = (variables: NodeJS.ProcessEnv): Config => {
  const given = parsed(variables);
  return Object.freeze({
    host: given.HOST,
    port: given.PORT,
    neo4j:
      given.NEO4J_URI === undefined
        ? null
        : Object.freeze({
            uri: given.NEO4J_URI,
            username: given.NEO4J_USERNAME,
            password: passwordOf(given),
          }),
    neo4jMemory: given.NEO4J_MEMORY_MB,
    database: given.NEO4J_DATABASE,
    dataDir: given.DATA_DIR === undefined ? projectPath(".data") : resolve(given.DATA_DIR),
    seedsDir: given.SEEDS_DIR === undefined ? projectPath("seeds") : resolve(given.SEEDS_DIR),
    corpusDir: corpusOf(given),
    limits: limitsOf(given),
    ...callersOf(given, variables.NODE_ENV === "production"),
    logLevel: given.LOG_LEVEL,
    javaHome: given.JAVA_HOME,
  });
};
