import { setTimeout as sleep } from "node:timers/promises";
import { OperatorError } from "../../errors.js";
import { askBolt } from "./bolt-answer.js";
import { gentleStopMs } from "./class-data.js";
import { javaArguments, type Setting } from "./java-arguments.js";
import { passwordRefused } from "./password.js";
import { type ServerProcess, startProcess } from "./server-process.js";

const BOLT_IS_OPEN = "Bolt enabled on";
const PORT_IS_TAKEN = "Address already in use";
const HOME_IS_HELD = "Lock file has been locked by another process";

export interface Launch extends Setting {
  password: string;
  limitMs: number;
}

/**
 * One try to start a server: the child that answers, or, of what stood in the way, that which may be gone at the
 * next try. All else is thrown, and the child has been stopped.
 */
export async function launch(launch: Launch): Promise<ServerProcess | "port taken" | "home held"> {
  const { home, limitMs } = launch;
  const args = javaArguments(launch);
  const child = startProcess(launch.jdk.tool("java"), args, home.log, gentleStopMs(args));
  const answer = await firstAnswer(child, launch);
  if (answer === "answered") return child;
  await child.stop();
  const log = child.log();
  if (answer === "refused") throw passwordRefused(home);
  if (log.includes(PORT_IS_TAKEN)) return "port taken";
  if (log.includes(HOME_IS_HELD)) return "home held";
  const what =
    answer === "late" ? `did not answer within ${limitMs / 1000} s` : "ended while it was starting";
  throw new OperatorError(`Neo4j ${what}. The last lines of ${home.log}:\n${log}`);
}

async function firstAnswer(child: ServerProcess, { port, password, limitMs }: Launch) {
  const deadline = Date.now() + limitMs;
  const ended = child.ended.then(() => "ended" as const);
  while (Date.now() < deadline) {
    const answer = await Promise.race([askBolt(port, password), ended]);
    if (answer === "answered" || answer === "ended") return answer;
    // Until the child has opened its port, it may be another server on it that refuses.
    if (answer === "refused" && child.log().includes(BOLT_IS_OPEN)) return answer;
    await sleep(100);
  }
  return "late";
}
