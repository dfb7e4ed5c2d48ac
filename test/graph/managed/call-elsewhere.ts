import { type ChildProcessByStdio, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";
import { projectPath } from "../../../src/project-root.js";

/** Calls a function of a module of `src/graph/managed` in a node process of its own, which prints the result and stays. */
export function callElsewhere(module: string, name: string, ...args: unknown[]) {
  const source = `
    import { ${name} } from ${JSON.stringify(projectPath("src/graph/managed", module))};
    console.log(await ${name}(...${JSON.stringify(args)}));
    setInterval(() => {}, 60_000);`;
  const node: ChildProcessByStdio<null, Readable, null> = spawn(
    process.execPath,
    ["--import", "tsx", "--input-type=module", "--eval", source],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  onTestFinished(() => {
    node.kill("SIGKILL");
  });
  return node;
}
