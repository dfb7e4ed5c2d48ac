import { AsyncLocalStorage } from "node:async_hooks";
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import type { Driver } from "neo4j-driver";

/** How long the sockets opened in a context may take until the first byte comes. */
const limitMs = new AsyncLocalStorage<number>();

subscribe("net.client.socket", (message) => {
  const ms = limitMs.getStore();
  if (ms === undefined) return;
  const { socket } = message as { socket: Socket };
  const timer = setTimeout(() => {
    if (socket.bytesRead === 0) socket.destroy(new Error(`Nothing came in ${ms} ms`));
  }, ms);
  socket.once("close", () => clearTimeout(timer));
});

/**
 * A driver whose new connections are given up when nothing comes in the time given. Its own limit ends as soon as
 * TCP is connected, and from then on it waits for ever, with a socket that closing the driver does not close.
 * Connections with TLS are not seen.
 */
export const withHandshakeLimit = (driver: Driver, ms: number): Driver => {
  const open = driver.session.bind(driver);
  driver.session = (config) => {
    const session = open(config);
    const run = session.run.bind(session) as (...asked: unknown[]) => unknown;
    session.run = ((...asked: unknown[]) => limitMs.run(ms, () => run(...asked))) as typeof session.run;
    return session;
  };
  return driver;
};
