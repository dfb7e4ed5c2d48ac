import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";

/** For the ports of databases: how long a connection may take until the first byte comes, in milliseconds. */
const limits = new Map<number, number>();

const usualPort = 7687;

subscribe("net.client.socket", (message) => {
  const { socket } = message as { socket: Socket };
  socket.once("connect", () => {
    const ms = limits.get(socket.remotePort ?? 0);
    if (ms === undefined) return;
    const timer = setTimeout(() => {
      if (socket.bytesRead === 0) socket.destroy(new Error(`Nothing came in ${ms} ms`));
    }, ms);
    socket.once("close", () => clearTimeout(timer));
  });
});

/**
 * Gives up the connections to a database's port when nothing comes in the time given. The driver's own limit ends as
 * soon as TCP is connected, and from then on it waits for ever, with a socket that closing the driver does not close.
 * Connections with TLS are not seen. (Told by the port and not by the caller: to follow a caller through the driver
 * takes a hook on every promise of the process.)
 */
export const limitHandshakes = (uri: string, ms: number): void => {
  limits.set(Number(new URL(uri).port) || usualPort, ms);
};
