import { OperatorError } from "../errors.js";
import { newApiKey } from "../server/caller/api-keys.js";

/** Makes a key: the line for API_KEYS_FILE on standard output, and the key itself, this once, on standard error. */
export const runApiKey = (name: string): void => {
  if (!/^\S{1,100}$/.test(name))
    throw new OperatorError("api-key takes a name without spaces, of at most 100 characters");
  const { key, line } = newApiKey(name);
  console.error(`The key of ${name}, which is kept nowhere: ${key}`);
  console.log(line);
};
