import { setTimeout as sleep } from "node:timers/promises";
import { isTransient } from "./driver-error.js";
import { faultCounts } from "./fault-counts.js";

const delaysMs = [100, 200, 400];

/** Does it again after an error that may pass, some times and while the time for that lasts. */
export const retried = async <T>(work: () => Promise<T>, forMs: number, signal: AbortSignal): Promise<T> => {
  const until = Date.now() + forMs;
  for (const delayMs of delaysMs) {
    try {
      return await work();
    } catch (error) {
      if (!isTransient(error) || signal.aborted || Date.now() + delayMs > until) throw error;
    }
    await sleep(delayMs);
    faultCounts.readsRetried += 1;
  }
  return work();
};
