import { once } from "node:events";
import { type AddressInfo, createServer, type Socket, connect as tcp } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

/** What a network does to what goes through it. */
export type Fault =
  | { readonly kind: "none" }
  /** each piece comes so much later, both ways */
  | { readonly kind: "latency"; readonly ms: number }
  /** nothing comes through, neither way, and no one is told; what was sent is lost for ever, and so are the connections */
  | { readonly kind: "black hole" }
  /** so many bytes come at a time, one time in each 10 ms */
  | { readonly kind: "slow drip"; readonly bytes: number }
  /** each connection is reset, the old ones now and the new ones as soon as they come */
  | { readonly kind: "reset" }
  /** nobody listens */
  | { readonly kind: "refused" };

/** A TCP proxy of the tests' own, which stands before the real database and can be told to have a fault. */
export interface FaultyNetwork {
  readonly port: number;
  /** The connections of clients that are open now. */
  readonly connections: number;
  become(fault: Fault): Promise<void>;
  /** Becomes so for all connections but those that are there. */
  loseConnections(): void;
  close(): Promise<void>;
}

/** Listens before a port of this machine; told, before each piece that clients send goes on, how many bytes they have sent. */
export const proxyTo = async (
  target: number,
  onSent: (bytes: number) => void = () => undefined,
): Promise<FaultyNetwork> => {
  let sent = 0;
  let fault: Fault = { kind: "none" };
  const clients = new Set<Socket>();
  const lost = new WeakSet<Socket>();

  const relay = async (client: Socket, from: Socket, to: Socket): Promise<void> => {
    try {
      for await (const piece of from as AsyncIterable<Buffer>) {
        if (fault.kind === "black hole") lost.add(client);
        if (from === client) {
          sent += piece.length;
          onSent(sent);
        }
        if (lost.has(client)) continue;
        if (fault.kind === "latency") await sleep(fault.ms);
        for (let at = 0; at < piece.length; ) {
          const dripping = fault.kind === "slow drip";
          const bytes = dripping && fault.kind === "slow drip" ? fault.bytes : piece.length;
          if (dripping) await sleep(10);
          to.write(piece.subarray(at, at + bytes));
          at += bytes;
        }
      }
    } catch {
      // A connection that breaks ends here as one that is closed.
    }
    if (!lost.has(client) || from === client) to.destroy();
    if (from === client) client.destroy();
  };

  const listener = createServer((client) => {
    client.on("error", () => undefined);
    if (fault.kind === "reset") return client.resetAndDestroy();
    clients.add(client);
    client.once("close", () => clients.delete(client));
    const server = tcp(target, "127.0.0.1").on("error", () => client.destroy());
    if (fault.kind === "black hole") lost.add(client);
    relay(client, client, server);
    relay(client, server, client);
  });
  const listen = async (port: number) => {
    listener.listen(port, "127.0.0.1");
    await once(listener, "listening");
    return (listener.address() as AddressInfo).port;
  };
  const port = await listen(0);

  return {
    port,
    get connections() {
      return clients.size;
    },
    become: async (next) => {
      const wasRefused = fault.kind === "refused";
      fault = next;
      if (next.kind === "black hole") for (const client of clients) lost.add(client);
      if (next.kind === "reset" || next.kind === "refused")
        for (const client of clients) client.resetAndDestroy();
      if (next.kind === "refused" && !wasRefused) await new Promise((resolve) => listener.close(resolve));
      if (next.kind !== "refused" && wasRefused) await listen(port);
    },
    loseConnections: () => {
      for (const client of clients) lost.add(client);
    },
    close: async () => {
      for (const client of clients) client.destroy();
      if (listener.listening) await new Promise((resolve) => listener.close(resolve));
    },
  };
};
