import { createWriteStream } from "node:fs";

const TAIL_LINES = 20;

/** What a child prints: all of it goes to a file, and the end of it is kept at hand. */
export interface ConsoleLog {
  add(text: string): void;
  /** The last lines so far. */
  tail(): string;
  close(): void;
}

/** Opens a log that is added to, start after start. */
export function openConsoleLog(path: string): ConsoleLog {
  // A full disk must not end this process: the tail still tells what happened.
  const file = createWriteStream(path, { flags: "a", mode: 0o600 }).on("error", () => {});
  let tail = "";
  return {
    add: (text) => {
      file.write(text);
      const lines = (tail + text).split("\n");
      tail = lines.slice(-TAIL_LINES - 1).join("\n");
    },
    tail: () => tail.trim(),
    close: () => file.end(),
  };
}
