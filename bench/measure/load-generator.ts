import { Agent, request } from "node:http";

/** What to send: these bodies in turn, by so many clients, each of which waits for its answer, for so long. */
export interface Load {
  readonly url: string;
  readonly bodies: readonly string[];
  readonly clients: number;
  readonly ms: number;
}

/** How long each answer took, in milliseconds, and an answer that was none. */
export interface Taken {
  readonly times: readonly number[];
  readonly failed: string | null;
}

const agent = new Agent({ keepAlive: true });

const send = (url: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const sent = request(
      url,
      { agent, method: "POST", headers: { "content-type": "application/json" } },
      (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (piece) => {
          text += piece;
        });
        response.on("end", () => resolve(text));
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });

const generate = async ({ url, bodies, clients, ms }: Load): Promise<Taken> => {
  const times: number[] = [];
  let failed: string | null = null;
  let next = 0;
  const until = performance.now() + ms;
  const client = async (): Promise<void> => {
    do {
      const start = performance.now();
      const text = await send(url, bodies[next++ % bodies.length] as string);
      times.push(performance.now() - start);
      if (text.includes('"errors"')) failed = text.slice(0, 500);
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return { times, failed };
};

process.on("message", async (load: Load) => process.send?.(await generate(load)));
