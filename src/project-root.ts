import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

const findRoot = (folder: string): string =>
  existsSync(join(folder, "package.json")) ? folder : findRoot(dirname(folder));

const root = findRoot(import.meta.dirname);

/** The absolute path of a file or folder of this project, the same from the sources and from the build. */
export const projectPath = (...segments: string[]): string => join(root, ...segments);
