import neo4j, { type Driver } from "neo4j-driver";

export type { Driver } from "neo4j-driver";

/** Where a Neo4j answers, and as whom to ask it. */
export interface Connection {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
}

const milliseconds = (seconds: number): number => seconds * 1000;

/** Opens a driver; it connects when it is first asked, and whoever opens it closes it. */
export const openDriver = ({ uri, username, password }: Connection): Driver =>
  neo4j.driver(uri, neo4j.auth.basic(username, password), {
    disableLosslessIntegers: true,
    telemetryDisabled: true,
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: milliseconds(2),
    connectionTimeout: milliseconds(1),
    maxTransactionRetryTime: milliseconds(3),
  });
