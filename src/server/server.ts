import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { promisify } from "node:util";
import type { Logger } from "pino";
import type { Config } from "../config.js";
import { OperatorError } from "../errors.js";
import type { Graph } from "../graph/graph.js";
import { createApp } from "./app.js";

/** A server that listens; closing it lets requests under way finish. */
export interface RunningServer {
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the graph over HTTP on the configured host and port; port 0 is any that is free. */
export const startServer = async (config: Config, graph: Graph, log: Logger): Promise<RunningServer> => {
  const http = createServer();
  const { app, stop } = await createApp(config, graph, log, http);
  http.on("request", app);
  await new Promise<void>((resolve, reject) => {
    http.once("error", (error: NodeJS.ErrnoException) => reject(listenError(error, config)));
    http.listen(config.port, config.host, resolve);
  });
  const { port } = http.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  return {
    url: `http://${host}:${port}`,
    close: async () => {
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
