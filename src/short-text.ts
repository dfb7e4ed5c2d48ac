import { BadUserInput } from "./errors.js";

/** Refuses a text, or a list that holds one, of more characters (UTF-16 code units) than an argument takes. */
export const requireShort = (argument: string, value: unknown, most: number): void => {
  if (Array.isArray(value)) for (const one of value) requireShort(argument, one, most);
  if (typeof value === "string" && value.length > most)
    throw new BadUserInput(`${argument} takes at most ${most} characters; it was given ${value.length}`);
};
