import { Redis } from "ioredis";
import type { Logger } from "pino";

/** A client of the Redis at an address; a command that it cannot answer at once fails, and nobody waits for it. */
export const openRedis = (url: string | null, log: Logger): Redis | null => {
  if (url === null) return null;
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    connectTimeout: 1_000,
    commandTimeout: 200,
    retryStrategy: (attempt) => Math.min(attempt * 200, 2_000),
  });
  let said = "";
  redis.on("ready", () => {
    said = "";
  });
  // One line an outage; the error names the host, and never the password.
  redis.on("error", ({ code = "" }: NodeJS.ErrnoException) => {
    if (said !== code) log.warn({ code }, "Redis does not answer; this process counts points by itself");
    said = code;
  });
  return redis;
};
