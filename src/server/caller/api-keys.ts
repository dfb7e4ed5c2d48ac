import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { readFileSync } from "node:fs";
import { OperatorError } from "../../errors.js";

interface ApiKey {
  readonly name: string;
  readonly hash: Buffer;
}

const hashOf = (key: string): Buffer => createHash("sha256").update(key, "utf8").digest();

const line = /^([\da-f]{64})\s+(\S+)$/i;

const apiKeyOf = (text: string, number: number): ApiKey => {
  const [, hash, name] = line.exec(text) ?? [];
  if (hash === undefined || name === undefined)
    throw new OperatorError(
      `API_KEYS_FILE takes a file with a SHA-256 in 64 hex digits and a name a line; line ${number} is not so`,
    );
  return { name, hash: Buffer.from(hash, "hex") };
};

const linesOf = (file: string): string[] => {
  try {
    return readFileSync(file, "utf8").split(/\r?\n/);
  } catch {
    throw new OperatorError("API_KEYS_FILE takes the path of a file with keys; this one cannot be read");
  }
};

/** The keys that callers may have. The file has their hashes alone, so whoever reads it has no key. */
export class ApiKeys {
  readonly #keys: readonly ApiKey[];

  constructor(file: string | null) {
    const lines =
      file === null ? [] : linesOf(file).map((text, index) => ({ text: text.trim(), at: index + 1 }));
    this.#keys = lines
      .filter(({ text }) => text !== "" && !text.startsWith("#"))
      .map(({ text, at }) => apiKeyOf(text, at));
  }

  /** The name of a key, or null for one that is not known; it takes as long for any. */
  nameOf(key: string): string | null {
    const hash = hashOf(key);
    let found: string | null = null;
    for (const known of this.#keys) if (timingSafeEqual(hash, known.hash)) found = known.name;
    return found;
  }
}

/** A new key of 256 random bits, and the line of the file that makes it known. */
export const newApiKey = (name: string): { key: string; line: string } => {
  const key = randomBytes(32).toString("base64url");
  return { key, line: `${hashOf(key).toString("hex")} ${name}` };
};
