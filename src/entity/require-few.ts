import { BadUserInput } from "../errors.js";

/** Refuses more ids than an argument takes. */
export const requireFew = (argument: string, ids: readonly string[], most: number): void => {
  if (ids.length > most)
    throw new BadUserInput(`${argument} takes at most ${most} ids; it was given ${ids.length}`);
};
