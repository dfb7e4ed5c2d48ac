import { existsSync, readFileSync, statSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { OperatorError } from "./errors.js";
import type { Connection } from "./graph/driver.js";
import { type Limits, limitsOf, limitVariables } from "./limits.js";
import { projectPath } from "./project-root.js";
import { isProxyTrust, proxyTrustOf, proxyTrustTakes } from "./server/caller/proxy-trust.js";

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
  /** the origins of other sites whose pages may show those under /embed */
  readonly frameAncestors: readonly string[];
  readonly limits: Limits;
  /** whether callers may ask about the schema, and are told what they may have meant */
  readonly introspection: boolean;
  /** whether callers may name a document that the server knows in place of a question, and whether they must */
  readonly trustedDocuments: "off" | "allow" | "only";
  /** the origins of other sites whose pages may ask GraphQL; "*" is any */
  readonly corsOrigins: readonly string[];
  /** how far the addresses that proxies report are believed, as Express takes it */
  readonly trustProxy: number | readonly string[];
  readonly apiKeys: ApiKeySettings;
  /** null: each process counts the points of its callers by itself */
  readonly redisUrl: string | null;
  readonly metrics: boolean;
  readonly logLevel: string;
  readonly javaHome: string | undefined;
}

/** Where the keys of callers are, what they multiply a caller's limits by, and whether every caller needs one. */
export interface ApiKeySettings {
  /** null: no keys are known */
  readonly file: string | null;
  readonly factor: number;
  readonly required: boolean;
}

const trimmed = z.string().trim();

const words = trimmed.transform((text) => text.split(/[\s,]+/).filter((word) => word !== ""));

const onOrOff = z.enum(["on", "off"], "takes on or off");

const portTakes = "takes a whole number from 0 to 65535";

const origin = /^https?:\/\/(\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i;

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
  SEEDS_DIR: trimmed.optional(),
  CORPUS_DIR: trimmed.optional(),
  FRAME_ANCESTORS: trimmed
    .transform((text) => text.split(/\s+/).filter((word) => word !== ""))
    .refine(
      (origins) => origins.every((it) => origin.test(it)),
      "takes origins with spaces between, such as https://portal.example https://*.customs.example:8443",
    )
    .default([]),
  INTROSPECTION: onOrOff.optional(),
  TRUSTED_DOCUMENTS: z.enum(["off", "allow", "only"], "takes off, allow or only").default("off"),
  CORS_ORIGINS: words
    .refine(
      (origins) => origins.every((it) => it === "*" || (origin.test(it) && !it.includes("*"))),
      "takes origins with spaces between, such as https://portal.example http://127.0.0.1:8080, or * for any",
    )
    .default([]),
  TRUST_PROXY: trimmed.refine(isProxyTrust, proxyTrustTakes).transform(proxyTrustOf).default(0),
  API_KEYS_FILE: trimmed.optional(),
  API_KEY_FACTOR: trimmed
    .regex(/^[1-9]\d{0,3}$/, "takes a whole number from 1 to 9999")
    .transform(Number)
    .default(10),
  REQUIRE_API_KEY: onOrOff.default("off"),
  REDIS_URL: trimmed
    .regex(
      /^rediss?:\/\/\S+$/,
      "takes an address such as redis://host:6379 or rediss://user:password@host:6380/0",
    )
    .optional(),
  METRICS: onOrOff.optional(),
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

const apiKeysOf = ({ API_KEYS_FILE, API_KEY_FACTOR, REQUIRE_API_KEY }: Environment): ApiKeySettings => {
  const required = REQUIRE_API_KEY === "on";
  if (required && API_KEYS_FILE === undefined)
    throw new OperatorError("REQUIRE_API_KEY=on needs keys: set API_KEYS_FILE to a file that has them");
  return Object.freeze({ file: API_KEYS_FILE ?? null, factor: API_KEY_FACTOR, required });
};

/** Reads the environment once; a wrong value is an error that names the variable and what it accepts. */
export const readConfig = (variables: NodeJS.ProcessEnv): Config => {
  const given = parsed(variables);
  const inProduction = variables.NODE_ENV === "production";
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
    frameAncestors: Object.freeze(given.FRAME_ANCESTORS),
    limits: limitsOf(given),
    introspection: (given.INTROSPECTION ?? (inProduction ? "off" : "on")) === "on",
    trustedDocuments: given.TRUSTED_DOCUMENTS,
    corsOrigins: Object.freeze(given.CORS_ORIGINS),
    trustProxy: given.TRUST_PROXY,
    apiKeys: apiKeysOf(given),
    redisUrl: given.REDIS_URL ?? null,
    metrics: (given.METRICS ?? (inProduction ? "off" : "on")) === "on",
    logLevel: given.LOG_LEVEL,
    javaHome: given.JAVA_HOME,
  });
};
