import { createHash, randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { OperatorError } from "../../errors.js";
import type { Home } from "./home.js";
import { createFile, replaceFile } from "./whole-file.js";

const ROUNDS = 1024;

/** The password of this home, made at its first start and kept in a file for the owner alone. */
export async function homePassword(home: Home): Promise<string> {
  const initialised = existsSync(home.systemDatabase);
  if (!initialised) await createFile(home.password, randomBytes(24).toString("base64url"));
  const password = await savedPassword(home);
  if (!password) throw passwordRefused(home);
  if (!initialised) await replaceFile(home.authFile, authLine(password));
  return password;
}

/** The saved password, or nothing where none is. */
export const savedPassword = async (home: Home): Promise<string | undefined> =>
  (await readFile(home.password, "utf8").catch(() => "")).trim() || undefined;

export const passwordRefused = (home: Home): OperatorError =>
  new OperatorError(
    `${home.password} must hold the password of the Neo4j store in ${home.dir}, and does not. ` +
      `Put the right one back; or delete the folder ${home.dir} to start afresh, and load the facts again`,
  );

/** A user as Neo4j 5 reads it at its first start: nobody ever meets a default password. */
function authLine(password: string): string {
  const salt = randomBytes(32);
  let hash = sha256(Buffer.concat([salt, Buffer.from(password)]));
  for (let round = 1; round < ROUNDS; round++) hash = sha256(hash);
  return `neo4j:SHA-256,${hash.toString("hex")},${salt.toString("hex")},${ROUNDS}:\n`;
}

const sha256 = (bytes: Buffer): Buffer => createHash("sha256").update(bytes).digest();
