import { once } from "node:events";
import { chmod, readdir, readFile, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { freePort } from "../../../src/graph/managed/free-port.js";
import { type ManagedOptions, startManagedNeo4j } from "../../../src/graph/managed/managed-neo4j.js";
import { asNobody } from "./as-nobody.js";
import { findMarks, leaveMark, markUntilGone } from "./marks.js";
import { startInOtherProcess } from "./other-process.js";
import { jvmsGone, jvmsOn, runtimeDir, scratchHome } from "./scratch-home.js";

const times = Number(process.env.LIFE_TIMES ?? 1);

const start = (homeDir: string, options: Partial<ManagedOptions> = {}) =>
  startManagedNeo4j({ homeDir, runtimeDir, ...options });

describe("the life of the managed server", { repeats: times - 1, timeout: 90_000 }, () => {
  it("has at its second start what was written after its first", async () => {
    const home = await scratchHome();
    const first = await start(home);
    await leaveMark(first, 1);
    await first.stop();
    await first.stop();
    expect(await first.exited).toContain("Stopped.");
    expect(jvmsOn(home)).toEqual([]);

    const second = await start(home);
    expect(second).toMatchObject({ owned: true, password: first.password });
    expect(await findMarks({ ...second, uri: second.uri.replace("bolt:", "neo4j:") })).toEqual([1]);
    await second.stop();
  });

  it("is shared with a second process on the same home, which leaves it running", async () => {
    const home = await scratchHome();
    const first = await start(home);
    await leaveMark(first, 1);
    const second = await startInOtherProcess({ homeDir: home, runtimeDir });
    expect(second.told).toMatchObject({ owned: false, uri: first.uri, pid: first.pid });
    await second.end();
    expect(await findMarks(first)).toEqual([1]);
    await first.stop();
  });

  it("is won by one of two processes that start at the same moment, and used by both", async () => {
    const home = await scratchHome();
    const both = await Promise.all([1, 2].map(() => startInOtherProcess({ homeDir: home, runtimeDir })));
    const told = both.map((process) => process.told);
    expect(told.map(({ owned }) => owned).sort()).toEqual([false, true]);
    expect(told[0]?.uri).toBe(told[1]?.uri);
    expect(jvmsOn(home)).toEqual([told[0]?.pid]);
    await Promise.all(both.map((process) => process.end()));
  });

  it("ends within seconds of its parent's hard kill, and keeps what was written", async () => {
    const home = await scratchHome();
    const parent = await startInOtherProcess({ homeDir: home, runtimeDir });
    await leaveMark(parent.told, 1);
    parent.node.kill("SIGKILL");
    expect(await jvmsGone(home, 20_000)).toBeLessThan(5_000);
    const next = await start(home);
    expect(await findMarks(next)).toEqual([1]);
    await next.stop();
  });

  it("says that it was killed, and has every acknowledged write at the next start", async () => {
    const home = await scratchHome();
    const server = await start(home);
    const acknowledged = await markUntilGone(server, (count) => {
      if (count === 300) process.kill(server.pid, "SIGKILL");
    });
    expect(await server.exited).toContain("Started.");
    await server.stop();

    const next = await start(home);
    expect(acknowledged.length).toBeGreaterThanOrEqual(300);
    expect(await findMarks(next)).toEqual(expect.arrayContaining(acknowledged));
    await next.stop();
  });

  it("goes on when Ctrl+C reaches the whole group of its parent", async () => {
    const home = await scratchHome();
    const parent = await startInOtherProcess({ homeDir: home, runtimeDir });
    process.kill(-(parent.node.pid ?? 0), "SIGINT");
    await leaveMark(parent.told, 1);
    expect(await findMarks(parent.told)).toEqual([1]);
    await parent.end();
    expect(jvmsOn(home)).toEqual([]);
  });

  it("takes another port when the one chosen has been taken meanwhile", async () => {
    const home = await scratchHome();
    const stranger = createServer().listen(0, "127.0.0.1");
    await once(stranger, "listening");
    const { port: taken } = stranger.address() as { port: number };
    const ports = [taken, await freePort()];
    const server = await start(home, { choosePort: async () => ports.shift() ?? 0 });
    expect(ports).toEqual([]);
    await server.stop();
    stranger.close();
  });

  it("refuses to start with a password that is not its own, and names the file to mend", async () => {
    const home = await scratchHome();
    const server = await start(home);
    await server.stop();
    const file = join(home, "password");
    expect(await readFile(file, "utf8")).toBe(server.password);
    await writeFile(file, "not the password");
    await expect(start(home)).rejects.toThrow(`${file} must hold the password`);
    await writeFile(file, "");
    await expect(start(home)).rejects.toThrow(`${file} must hold the password`);
    expect(jvmsOn(home)).toEqual([]);
  });

  it("refuses a folder that may only be read, and leaves it as it is", async () => {
    const home = await scratchHome();
    await chmod(home, 0o555);
    await asNobody(() =>
      expect(start(home)).rejects.toThrow(
        `${home} must be one that can be written, and it cannot (EACCES). Give it to the user`,
      ),
    );
    expect(await readdir(home)).toEqual([]);
  });

  it("refuses a folder that cannot be made", async () => {
    const file = join(await scratchHome(), "file");
    await writeFile(file, "");
    await expect(start(join(file, "home"))).rejects.toThrow("cannot (ENOTDIR). Give it to the user");
  });

  it("refuses a disk with too little room", async () => {
    const home = await scratchHome();
    await expect(start(home, { minFreeBytes: 1e18 })).rejects.toThrow(
      /must have 1,000,000,000,000 MB free, and has [\d,]+ MB/,
    );
  });
});
