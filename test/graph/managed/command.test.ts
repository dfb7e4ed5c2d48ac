import { chmod, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { type CommandFailed, runCommand } from "../../../src/graph/managed/command.js";
import { callElsewhere } from "./call-elsewhere.js";
import { processesWith, scratchHome } from "./scratch-home.js";

const limit = { timeoutMs: 10_000 };

/** A program that starts another and waits for it, as Maven's wrapper may; neither heeds SIGTERM. */
async function slowCommand(): Promise<string> {
  const file = join(await scratchHome(), "slow");
  await writeFile(file, `#!/bin/sh\ntrap '' TERM\n[ "$1" ] || sh "$0" again\nwhile :; do sleep 0.1; done\n`);
  await chmod(file, 0o755);
  onTestFinished(() => {
    for (const pid of processesWith(file)) process.kill(pid, "SIGKILL");
  });
  return file;
}

const running = (file: string) => processesWith(`sh ${file}`).length;
const untilBothRun = (file: string) => vi.waitFor(() => expect(running(file)).toBe(2), 5_000);
const untilNoneIsLeft = (file: string) => vi.waitFor(() => expect(processesWith(file)).toEqual([]), 2_000);

describe("a command", () => {
  it("gives what was printed, and leaves nothing running", async () => {
    const mark = join(await scratchHome(), "mark");
    expect(await runCommand("sh", ["-c", 'echo "$1"; echo err >&2', "sh", `${mark} '"$`], limit)).toBe(
      `${mark} '"$\nerr\n`,
    );
    await untilNoneIsLeft(mark);
  });

  it("meets the end of input at once", async () => {
    expect(await runCommand("cat", [], limit)).toBe("");
  });

  it("that fails tells what it had printed", async () => {
    const failing = runCommand("sh", ["-c", "echo half; exit 3"], limit);
    await expect(failing).rejects.toMatchObject({ message: "sh failed: half", output: "half" });
  });

  it("that does not exist fails, and is named", async () => {
    await expect(runCommand("/no/such/program", [], limit)).rejects.toThrow("/no/such/program failed: ");
  });

  it("is ended with all that it started when its time is over", async () => {
    const file = await slowCommand();
    const failure: CommandFailed = await runCommand(file, [], { timeoutMs: 1_000 }).catch((error) => error);
    expect(failure.message).toMatch(/slow failed: .*1 s/);
    await untilNoneIsLeft(file);
  });

  it.each(["SIGTERM", "SIGINT", "SIGKILL"] as const)("ends when %s ends this process", async (signal) => {
    const file = await slowCommand();
    const parent = callElsewhere("command.ts", "runCommand", file, [], { timeoutMs: 60_000 });
    await untilBothRun(file);
    parent.kill(signal);
    await untilNoneIsLeft(file);
  });
});
