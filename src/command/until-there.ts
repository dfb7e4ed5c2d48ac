import { setTimeout as sleep } from "node:timers/promises";
import { isTransient } from "../graph/driver-error.js";
import { DatabaseAway } from "./database.js";

const pauseMs = 1_000;

const isAway = (error: unknown): boolean => error instanceof DatabaseAway || isTransient(error);

/** Does the work again and again for as long as the database is away; any other error is thrown. */
export const untilThere = async <T>(work: () => Promise<T>, onAway: () => void): Promise<T> => {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (!isAway(error)) throw error;
      onAway();
      await sleep(pauseMs);
    }
  }
};
