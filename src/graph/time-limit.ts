import { setTimeout as sleep } from "node:timers/promises";

/** What a promise gives, or `late` when that takes longer than the limit. */
export async function within<T, L>(limitMs: number, promise: Promise<T>, late: L): Promise<T | L> {
  const timer = new AbortController();
  const limit = sleep(limitMs, late, { signal: timer.signal }).catch(() => late);
  try {
    return await Promise.race([promise, limit]);
  } finally {
    timer.abort();
  }
}
