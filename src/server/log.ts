import { type Logger, pino } from "pino";

/** The log: one JSON line an event, on standard error, so that standard output stays a person's. */
export const createLog = (level: string): Logger => pino({ level }, pino.destination(2));
