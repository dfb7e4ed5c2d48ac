import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { classDataFlags, gentleStopMs } from "../../../src/graph/managed/class-data.js";
import { startProcess } from "../../../src/graph/managed/server-process.js";
import { scratchHome } from "./scratch-home.js";

const shell = async (script: string, gentleMs: number) =>
  startProcess("sh", ["-c", script], join(await scratchHome(), "log"), gentleMs);

describe("the process of a managed server", () => {
  it("has the time it was given to end by itself", async () => {
    const child = await shell("cat; sleep 1; echo Done", 5_000);
    expect(await child.stop()).toBe(true);
    expect(await child.ended).toEqual({ clean: true, log: "Done" });
  });

  it("is killed within four seconds more when it heeds neither the end of its input nor SIGTERM", async () => {
    const child = await shell("trap '' TERM; while :; do sleep 0.1; done", 100);
    const start = Date.now();
    expect(await child.stop()).toBe(true);
    expect(Date.now() - start).toBeLessThan(4_100);
    expect((await child.ended).clean).toBe(false);
  });

  it("has longer while it records class data than when it starts from them", async () => {
    const folder = await scratchHome();
    const recording = gentleStopMs(classDataFlags(join(folder, "none.jsa"), join(folder, "recording.jsa")));
    expect([recording, gentleStopMs(classDataFlags(folder, "unused"))]).toEqual([20_000, 8_000]);
  });
});
