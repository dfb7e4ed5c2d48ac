import { variablesOf } from "../config.js";

const isSecret = (name: string): boolean => /PASSWORD$|SECRET|TOKEN$/.test(name);

/** A value as it may be seen: an address without its user, its password and its settings. */
const shown = (name: string, value: unknown): string => {
  if (isSecret(name)) return "(hidden)";
  const text = Array.isArray(value) ? value.join(" ") : String(value);
  return name.endsWith("_URL") ? text.replace(/(?<=:\/\/).*(?=@)|(?<=\?).*/g, "(hidden)") : text;
};

/** Prints each variable with its value, given or usual, and as a comment where it has none; secrets are hidden. */
export const printConfig = (variables: NodeJS.ProcessEnv): void => {
  for (const [name, value] of Object.entries(variablesOf(variables)))
    console.log(value === undefined ? `# ${name}=` : `${name}=${shown(name, value)}`);
};
