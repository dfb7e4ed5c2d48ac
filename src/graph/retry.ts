import { setTimeout as sleep } from "node:timers/promises";
import { isTransient } from "./driver-error.js";
import { faultCounts } from "./fault-counts.js";
import { untilAborted } from "./until-aborted.js";

const delaysMs = [100, 200, 400];

/** Does it again after an error that may pass, some times and for so long after the first. */
export const retried = async <T>(work: () => Promise<T>, forMs: number, signal: AbortSignal): Promise<T> => {
  let until: number | undefined;
  for (const delayMs of delaysMs) {
    try {
      return await work();
    } catch (error) {
      until ??= Date.now() + forMs;
      if (!isTransient(error) || signal.aborted || Date.now() + delayMs > until) throw error;
    }
    await untilAborted(sleep(delayMs), signal);
    faultCounts.readsRetried += 1;
  }
  return work();
};
