import { BadUserInput } from "./errors.js";

/** The number that an argument gives, which is within these two. */
export const requireWithin = (argument: string, value: number, least: number, most: number): number => {
  if (value < least || value > most)
    throw new BadUserInput(`${argument} takes a whole number from ${least} to ${most}; it was ${value}`);
  return value;
};
