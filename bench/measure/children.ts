import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Order, Sent, Told } from "../arms/arm.js";
import type { Load, Taken } from "./load-generator.js";

const startChild = (file: string, args: readonly string[] = []): ChildProcess =>
  fork(join(import.meta.dirname, "..", file), args, {
    execArgv: ["--import", "tsx"],
    stdio: ["ignore", "ignore", "inherit", "ipc"],
    env: { ...process.env, NODE_ENV: "production" },
  });

/** What the child says next; an error where it ends instead. */
const told = <Message>(child: ChildProcess): Promise<Message> =>
  new Promise((resolve, reject) => {
    const ended = (code: number | null) => reject(new Error(`${child.spawnargs.at(3)} ended with ${code}`));
    child.once("exit", ended);
    child.once("message", (message) => {
      child.off("exit", ended);
      resolve(message as Message);
    });
  });

/** A server that answers the questions, in a process of its own. */
export interface Arm {
  readonly name: string;
  readonly url: string;
  readonly pid: number;
  /** the statements that are sent while something is done */
  sentDuring(work: () => Promise<unknown>): Promise<readonly Sent[]>;
  stop(): Promise<void>;
}

export const startArm = async (name: string, file: string, args: readonly string[]): Promise<Arm> => {
  const child = startChild(file, args);
  const { url } = await told<Extract<Told, { url: string }>>(child);
  const order = (message: Order) => child.send(message);
  return {
    name,
    url,
    pid: child.pid as number,
    sentDuring: async (work) => {
      order("record");
      await work();
      const answer = told<Extract<Told, { sent: unknown }>>(child);
      order("tell");
      return (await answer).sent;
    },
    stop: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
};

/** A process that sends load, so that this takes none of the servers' time. */
export interface LoadGenerator {
  send(load: Load): Promise<Taken>;
  stop(): void;
}

export const startLoadGenerator = (): LoadGenerator => {
  const child = startChild("measure/load-generator.ts");
  return {
    send: async (load) => {
      const taken = told<Taken>(child);
      child.send(load);
      return taken;
    },
    stop: () => child.kill(),
  };
};
