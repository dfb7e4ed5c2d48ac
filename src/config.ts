import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { OperatorError } from "./errors.js";
import type { Connection } from "./graph/driver.js";
import { projectPath } from "./project-root.js";

/** All that the environment decides; see `.env.example` for what each variable means. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** null: run a Neo4j of our own in `dataDir` */
  readonly neo4j: Connection | null;
  readonly database: string;
  readonly dataDir: string;
  readonly seedsDir: string;
  /** null: no corpus at hand */
  readonly corpusDir: string | null;
  readonly logLevel: string;
  readonly javaHome: string | undefined;
}

const filled = z.string().trim().min(1);

export const environment = z.object({
  HOST: filled.default("127.0.0.1"),
  PORT: z.coerce.number("takes a whole number from 0 to 65535").int().min(0).max(65535).default(4000),
  NEO4J_URI: z
    .string()
    .regex(
      /^(bolt|neo4j)(\+s|\+ssc)?:\/\/[^/\s]+$/,
      "takes an address such as bolt://host:7687, neo4j://host:7687 or neo4j+s://host",
    )
    .optional(),
  NEO4J_USERNAME: filled.default("neo4j"),
  NEO4J_PASSWORD: filled.optional(),
  NEO4J_PASSWORD_FILE: filled.optional(),
  NEO4J_DATABASE: filled.default("neo4j"),
  DATA_DIR: filled.optional(),
  SEEDS_DIR: filled.optional(),
  CORPUS_DIR: filled.optional(),
  LOG_LEVEL: z
    .enum(
      ["fatal", "error", "warn", "info", "debug", "trace", "silent"],
      "takes fatal, error, warn, info, debug, trace or silent",
    )
    .default("info"),
  JAVA_HOME: filled.optional(),
});

type Environment = z.infer<typeof environment>;

const withoutEmpty = (variables: NodeJS.ProcessEnv): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));

const parsed = (variables: NodeJS.ProcessEnv): Environment => {
  const result = environment.safeParse(withoutEmpty(variables));
  if (result.success) return result.data;
  throw new OperatorError(
    result.error.issues
      .map(({ path, message }) => `${path.join(".")} ${message}; see .env.example`)
      .join("\n"),
  );
};

const passwordOf = ({ NEO4J_PASSWORD, NEO4J_PASSWORD_FILE }: Environment): string => {
  if (NEO4J_PASSWORD !== undefined) return NEO4J_PASSWORD;
  if (NEO4J_PASSWORD_FILE === undefined)
    throw new OperatorError(
      "NEO4J_URI needs a password: set NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE to a file that holds it",
    );
  try {
    return readFileSync(NEO4J_PASSWORD_FILE, "utf8").trim();
  } catch {
    throw new OperatorError("NEO4J_PASSWORD_FILE takes the path of a file that can be read; this one cannot");
  }
};

const corpusOf = ({ CORPUS_DIR }: Environment): string | null => {
  if (CORPUS_DIR !== undefined) {
    if (!existsSync(CORPUS_DIR))
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
    database: given.NEO4J_DATABASE,
    dataDir: given.DATA_DIR === undefined ? projectPath(".data") : resolve(given.DATA_DIR),
    seedsDir: given.SEEDS_DIR === undefined ? projectPath("seeds") : resolve(given.SEEDS_DIR),
    corpusDir: corpusOf(given),
    logLevel: given.LOG_LEVEL,
    javaHome: given.JAVA_HOME,
  });
};
