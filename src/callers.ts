import { z } from "zod";
import { OperatorError } from "./errors.js";
import { isProxyTrust, proxyTrustOf, proxyTrustTakes } from "./server/caller/proxy-trust.js";

/** Who may ask the server, from where, and what they may ask of it besides data. */
export interface Callers {
  /** the origins of other sites whose pages may show those under /embed */
  readonly frameAncestors: readonly string[];
  /** the origins of other sites whose pages may ask GraphQL; "*" is any */
  readonly corsOrigins: readonly string[];
  /** how far the addresses that proxies report are believed, as Express takes it */
  readonly trustProxy: number | readonly string[];
  readonly apiKeys: ApiKeySettings;
  /** null: each process counts the points of its callers by itself */
  readonly redisUrl: string | null;
  /** whether callers may name a document that the server knows in place of a question, and whether they must */
  readonly trustedDocuments: "off" | "allow" | "only";
  /** whether callers may ask about the schema, and are told what they may have meant */
  readonly introspection: boolean;
  readonly graphiql: boolean;
  readonly metrics: boolean;
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

const origin = /^https?:\/\/(\*\.)?[a-z\d](?:[a-z\d.-]*[a-z\d])?(:\d{1,5})?$/i;

/** The variables of the environment about callers. */
export const callerVariables = {
  FRAME_ANCESTORS: trimmed
    .transform((text) => text.split(/\s+/).filter((word) => word !== ""))
    .refine(
      (origins) => origins.every((it) => origin.test(it)),
      "takes origins with spaces between, such as https://portal.example https://*.customs.example:8443",
    )
    .default([]),
  INTROSPECTION: onOrOff.optional(),
  GRAPHIQL: onOrOff.optional(),
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
};

const variables = z.object(callerVariables);
type Given = z.infer<typeof variables>;

const apiKeysOf = ({ API_KEYS_FILE, API_KEY_FACTOR, REQUIRE_API_KEY }: Given): ApiKeySettings => {
  const required = REQUIRE_API_KEY === "on";
  if (required && API_KEYS_FILE === undefined)
    throw new OperatorError("REQUIRE_API_KEY=on needs keys: set API_KEYS_FILE to a file that has them");
  return Object.freeze({ file: API_KEYS_FILE ?? null, factor: API_KEY_FACTOR, required });
};

/** GraphiQL asks what its user writes, which a server that answers known documents alone refuses. */
const graphiqlOf = ({ GRAPHIQL, TRUSTED_DOCUMENTS }: Given, usual: "on" | "off"): boolean => {
  const onlyKnown = TRUSTED_DOCUMENTS === "only";
  if (onlyKnown && GRAPHIQL === "on")
    throw new OperatorError(
      "GRAPHIQL=on and TRUSTED_DOCUMENTS=only exclude each other: what is written in GraphiQL is no known document; set TRUSTED_DOCUMENTS to allow, or GRAPHIQL to off",
    );
  return (GRAPHIQL ?? (onlyKnown ? "off" : usual)) === "on";
};

/** What an environment says of callers. What helps to develop is on where that is not in production. */
export const callersOf = (given: Given, inProduction: boolean): Callers => {
  const usual = inProduction ? "off" : "on";
  return {
    frameAncestors: Object.freeze(given.FRAME_ANCESTORS),
    corsOrigins: Object.freeze(given.CORS_ORIGINS),
    trustProxy: given.TRUST_PROXY,
    apiKeys: apiKeysOf(given),
    redisUrl: given.REDIS_URL ?? null,
    trustedDocuments: given.TRUSTED_DOCUMENTS,
    introspection: (given.INTROSPECTION ?? usual) === "on",
    graphiql: graphiqlOf(given, usual),
    metrics: (given.METRICS ?? usual) === "on",
  };
};
