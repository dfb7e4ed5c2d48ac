import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { createApp } from "./app.js";
import { createHttpServer } from "./http-server.js";
import type { Metrics } from "./metrics.js";

/** A server that listens; closing it lets requests under way finish, within the limit for that. */
export interface RunningServer {
  readonly url: string;
  readonly metrics: Metrics;
  /**
   * Says at /readyz that the server ends, and answers on for a tenth of the limit: so long whoever distributes
   * requests has to notice.
   */
  announceEnd(): Promise<void>;
  close(): Promise<void>;
}

/** Serves the graph over HTTP on the configured host and port; port 0 is any that is free. */
export const startServer = async (config: Config, graph: Graph, log: Logger): Promise<RunningServer> => {
  const http = createHttpServer(config.limits);
  const { answer, metrics, readiness, stop } = await createApp(config, graph, log, http);
  http.on("request", answer);
  http.on("drop", metrics.connectionRefused);
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, config)));
    http.listen(config.port, config.host, resolve);
  });
  const { port } = http.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    metrics,
    announceEnd: async () => {
      readiness.end();
      await sleep(config.limits.drainMs / 10);
    },
    close: async () => {
      readiness.end();
      await stop();
      if (http.listening) await promisify(http.close.bind(http))();
    },
  };
};

const listenError = (error: NodeJS.ErrnoException, { host, port }: Config): Error =>
  error.code === "EADDRINUSE"
    ? new OperatorError(`Port ${port} at ${host} is taken by another program; set PORT to one that is free`)
    : new OperatorError(
        `HOST ${host} and PORT ${port} cannot be listened at (${error.code}); set them to others`,
      );
