import { readFileSync } from "node:fs";
import { projectPath } from "../project-root.js";

const texts = new Map<string, string>();

/** The text of a statement, named by its file below `cypher/` without the ending, such as `entity/names`. */
export const statementText = (file: string): string => {
  const known = texts.get(file);
  if (known !== undefined) return known;
  const text = readFileSync(projectPath("cypher", `${file}.cypher`), "utf8");
  texts.set(file, text);
  return text;
};
