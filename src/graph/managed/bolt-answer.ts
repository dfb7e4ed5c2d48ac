import neo4j, { Neo4jError } from "neo4j-driver";
import { within } from "../time-limit.js";

export const USERNAME = "neo4j";

/** `refused`: a Neo4j is there and this is not its password. `silent`: no Neo4j that is ready answers. */
export type BoltAnswer = "answered" | "refused" | "silent";

export const boltUri = (port: number): string => `bolt://127.0.0.1:${port}`;

/** Asks a server for an authenticated `RETURN 1`; never throws, and takes no longer than the limit. */
export async function askBolt(port: number, password: string, limitMs = 3_000): Promise<BoltAnswer> {
  const driver = neo4j.driver(boltUri(port), neo4j.auth.basic(USERNAME, password), {
    connectionTimeout: limitMs,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  const asked = driver
    .session()
    .run("RETURN 1")
    .then((): BoltAnswer => "answered", readError);
  try {
    return await within(limitMs, asked, "silent");
  } finally {
    // A server that hangs can hold up the farewell; nothing depends on it.
    driver.close().catch(() => {});
  }
}

const readError = (error: unknown): BoltAnswer =>
  error instanceof Neo4jError && error.code.startsWith("Neo.ClientError.Security.") ? "refused" : "silent";
