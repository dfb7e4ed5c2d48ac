import { type Document, isMap, isPair, LineCounter, parseDocument, visit } from "yaml";
import type { Position, Problem } from "./problem.js";

export type Path = readonly (string | number)[];

/** A parsed seed file that knows on which line each of its parts stands. */
export interface SeedFile {
  readonly name: string;
  readonly data: unknown;
  readonly problems: readonly Problem[];
  /** The position of the value at a path, or of the nearest part above it that is there. */
  positionOf(path: Path): Position;
}

const offsetOf = (document: Document, path: Path): number => {
  if (path.length === 0) return 0;
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (isMap(parent)) {
    const pair = parent.items.find((item) => isPair(item) && String(item.key) === String(key));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    if (range) return range[0];
  }
  const node = document.getIn(path, true) as { range?: [number, number, number] } | undefined;
  return node?.range?.[0] ?? offsetOf(document, path.slice(0, -1));
};

/** Parses the text of a seed file; what is wrong with it as YAML is in `problems`. */
export const parseSeedFile = (name: string, text: string): SeedFile => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true });
  const position = (offset: number): Position => {
    const { line, col } = lines.linePos(offset);
    return { file: name, line, column: col };
  };
  const problems: Problem[] = [...document.errors, ...document.warnings].map((error) => ({
    at: position(error.pos[0]),
    message: error.message.split("\n")[0] ?? error.message,
  }));
  visit(document, {
    Alias: (_, { source, range }) => {
      const message = `*${source} is an alias, and a seed file has none; write the value out`;
      problems.push({ at: position(range?.[0] ?? 0), message });
    },
  });
  return {
    name,
    data: problems.length === 0 ? (document.toJS() ?? {}) : {},
    problems,
    positionOf: (path) => position(offsetOf(document, path)),
  };
};
