import neo4j, { type Driver } from "neo4j-driver";
import { type Limits, usualLimits } from "../limits.js";
import { limitHandshakes } from "./handshake-limit.js";

export type { Driver } from "neo4j-driver";

/** Where a Neo4j answers, and as whom to ask it. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

/** Opens a driver; it connects when it is first asked, and whoever opens it closes it. */
export const openDriver = (
  { uri, username, password }: Connection,
  { pool, acquireMs, connectMs, retryMs }: Limits = usualLimits,
): Driver => {
  limitHandshakes(uri, acquireMs);
  return neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: pool,
    connectionAcquisitionTimeout: acquireMs,
    connectionTimeout: connectMs,
    maxTransactionRetryTime: retryMs,
  });
};
