import { within } from "./time-limit.js";
import { untilAborted } from "./until-aborted.js";

/**
 * A database that does not know a statement yet plans it for everyone who asks, all at once and so all slowly. Of
 * those who ask it first, one asks alone, and the others wait for its answer, but not longer than the time given.
 */
export class FirstAlone {
  readonly #waitMs: number;
  readonly #asking = new Map<string, Promise<unknown>>();
  readonly #known = new Set<string>();

  constructor(waitMs: number) {
    this.#waitMs = waitMs;
  }

  /** Asks a statement, which is known to the database once it has answered. */
  async ask<T>(file: string, work: () => Promise<T>, signal: AbortSignal): Promise<T> {
    const until = Date.now() + this.#waitMs;
    for (let first = this.#first(file); first !== undefined; first = this.#first(file)) {
      const leftMs = until - Date.now();
      if (leftMs <= 0) return work();
      await untilAborted(within(leftMs, first, undefined), signal);
    }
    if (this.#known.has(file)) return work();
    return this.#askFirst(file, work);
  }

  /** The database was away, so that it may know nothing any more. */
  forget(): void {
    this.#known.clear();
  }

  #first(file: string): Promise<unknown> | undefined {
    return this.#known.has(file) ? undefined : this.#asking.get(file);
  }

  async #askFirst<T>(file: string, work: () => Promise<T>): Promise<T> {
    const answer = work();
    const settled = answer.then(
      () => this.#known.add(file),
      () => undefined,
    );
    this.#asking.set(file, settled);
    settled.then(() => this.#asking.delete(file));
    return answer;
  }
}
