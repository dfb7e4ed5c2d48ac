/** Whether a filter is left out, so that it lets everything through. */
export const isAny = (given: unknown): given is null | undefined => given === null || given === undefined;
