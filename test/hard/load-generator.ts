import { Agent, request } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";

/** What to send: by so many clients, each of which waits for its answer, or so many requests a second, whatever comes. */
export interface Load {
  readonly url: string;
  readonly seconds: number;
  readonly clients?: number;
  readonly perSecond?: number;
  /** whether each question differs from all others */
  readonly distinct?: boolean;
  /** whether to stop sending once /readyz is not 200, as a balancer does */
  readonly untilNotReady?: boolean;
}

/** What came of it; times in milliseconds. */
export interface Outcome {
  readonly accepted: number;
  readonly refused: number;
  /** what was sent and got no answer, or a wrong one: why, and how often */
  readonly failed: Readonly<Record<string, number>>;
  readonly acceptedMs: Quantiles;
  readonly refusedMs: Quantiles;
  readonly perSecond: number;
}

export interface Quantiles {
  readonly p50: number;
  readonly p99: number;
  readonly most: number;
}

const quantiles = (times: number[]): Quantiles => {
  times.sort((a, b) => a - b);
  const at = (share: number) => Math.round(times[Math.floor((times.length - 1) * share)] ?? 0);
  return { p50: at(0.5), p99: at(0.99), most: at(1) };
};

const load = JSON.parse(process.argv[2] ?? "{}") as Load;
const agent = new Agent({ keepAlive: true, maxSockets: 2_000 });
const accepted: number[] = [];
const refused: number[] = [];
const failed: Record<string, number> = {};
let number = 0;
let sending = true;

const fields = "id name(language: en) cooperation(first: $first) { totalCount }";

const body = (): string => {
  number += 1;
  const name = load.distinct ? `q${process.pid}x${number}` : "q";
  return JSON.stringify({
    query: `query ${name}($first: Int) { organisation(id: "nanning-customs") { ${fields} } ${load.distinct ? `${name}: ` : ""}topics(first: $first) { nodes { id name } } }`,
    variables: { first: 5 },
  });
};

const send = (path: string, text?: string): Promise<{ status: number; answer: string }> =>
  new Promise((resolve, reject) => {
    const sent = request(
      load.url + path,
      { agent, method: text === undefined ? "GET" : "POST", headers: { "content-type": "application/json" } },
      (response) => {
        let answer = "";
        response.setEncoding("utf8");
        response.on("data", (chunk) => {
          answer += chunk;
        });
        response.on("end", () => resolve({ status: response.statusCode ?? 0, answer }));
        response.on("error", reject);
      },
    );
    sent.on("error", reject);
    sent.end(text);
  });

const fail = (why: string): void => {
  failed[why] = (failed[why] ?? 0) + 1;
};

const ask = async (): Promise<void> => {
  const text = body();
  const start = performance.now();
  try {
    const { status, answer } = await send("/graphql", text);
    const took = performance.now() - start;
    if (status === 503 && answer.includes("OVERLOADED")) refused.push(took);
    else if (status === 200 && answer.includes('"nanning-customs"') && !answer.includes('"errors"'))
      accepted.push(took);
    else fail(`${status} ${answer.slice(0, 200)}`);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    fail(`${code ?? message} after ${Math.round((performance.now() - start) / 1_000)} s`);
  }
};

const began = performance.now();
const over = (): boolean => !sending || performance.now() - began > load.seconds * 1_000;

const client = async (): Promise<void> => {
  while (!over()) {
    const before = refused.length;
    await ask();
    if (refused.length > before) await sleep(1_000);
  }
};

const atRate = async (perSecond: number): Promise<void> => {
  const under: Promise<void>[] = [];
  let due = 0;
  while (!over()) {
    for (const now = ((performance.now() - began) / 1_000) * perSecond; due < now; due += 1)
      under.push(ask());
    await sleep(5);
  }
  await Promise.all(under);
};

const watchReadiness = async (): Promise<void> => {
  while (!over()) {
    const ready = await send("/readyz").then(
      ({ status }) => status === 200,
      () => false,
    );
    if (!ready) sending = false;
    await sleep(50);
  }
};

await Promise.all([
  load.perSecond === undefined
    ? Promise.all(Array.from({ length: load.clients ?? 1 }, client))
    : atRate(load.perSecond),
  load.untilNotReady && watchReadiness(),
]);
const outcome: Outcome = {
  accepted: accepted.length,
  refused: refused.length,
  failed,
  perSecond: Math.round(accepted.length / ((performance.now() - began) / 1_000)),
  acceptedMs: quantiles(accepted),
  refusedMs: quantiles(refused),
};
console.log(JSON.stringify(outcome));
agent.destroy();
