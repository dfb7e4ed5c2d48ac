import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newApiKey } from "../../src/server/caller/api-keys.js";
import { emptyWorld, type World } from "../world.js";
import { ask, refusalOf, serverWith } from "./asking.js";

const { key, line } = newApiKey("ana-reed");

describe("an API key", () => {
  let world: World;
  let folder: string;
  let file: string;
  beforeAll(async () => {
    world = await emptyWorld();
    folder = await mkdtemp(join(tmpdir(), "keys-"));
    file = join(folder, "keys");
    await writeFile(file, `# who may ask more\n\n${newApiKey("another").line}\n${line}\n`);
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    await world.close();
  });

  const bearer = (it: string) => ({ authorization: `Bearer ${it}` });

  it("multiplies the rate of its caller, wherever the caller asks from", async () => {
    const server = await serverWith(world.graph, {
      RATE_POINTS: "3",
      RATE_POINTS_PER_SECOND: "1",
      API_KEYS_FILE: file,
      API_KEY_FACTOR: "5",
    });
    const answered = async (headers: Record<string, string>) => {
      let count = 0;
      while (count < 100 && (await ask(server, undefined, headers)).status === 200) count += 1;
      return count;
    };
    expect(await answered({})).toBeLessThan(8);
    expect(await answered(bearer(key))).toBeGreaterThanOrEqual(15);
  });

  it("is asked of everybody where it is required, and of nobody else", async () => {
    const strict = await serverWith(world.graph, { API_KEYS_FILE: file, REQUIRE_API_KEY: "on" });
    const without = await ask(strict);
    expect(without.headers.get("www-authenticate")).toBe("Bearer");
    expect(await refusalOf(without)).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect((await ask(strict, undefined, bearer(key))).status).toBe(200);
    expect((await fetch(`${strict.url}/readyz`)).status).toBe(200);
    const open = await serverWith(world.graph, { API_KEYS_FILE: file });
    expect((await ask(open)).status).toBe(200);
  });

  it.each([
    ["another", "x".repeat(43)],
    ["the hash in place of the key", line.slice(0, 64)],
    ["the name", "ana-reed"],
  ])("that is %s is refused, and neither the answer nor the log has it", async (_, wrong) => {
    let logged = "";
    const log = pino(
      { level: "trace" },
      new Writable({
        write: (chunk, _encoding, done) => {
          logged += chunk;
          done();
        },
      }),
    );
    const server = await serverWith(world.graph, { API_KEYS_FILE: file }, log);
    const refused = await refusalOf(await ask(server, undefined, bearer(wrong)));
    expect(refused).toMatchObject({ status: 401, code: "UNAUTHENTICATED" });
    expect((await ask(server, undefined, bearer(key))).status).toBe(200);
    for (const secret of [wrong, key]) {
      expect(refused.message).not.toContain(secret);
      expect(logged).not.toContain(secret);
    }
    expect(logged).toContain("request");
  });

  it.each([
    ["a key itself", `${key} ana-reed`, /API_KEYS_FILE takes .*; line 1 is not so/],
    ["a hash without a name", line.slice(0, 64), /line 1/],
  ])("does not stand in the file as %s, and the message does not show it", async (_, text, message) => {
    const wrong = join(folder, "wrong");
    await writeFile(wrong, text);
    const started = serverWith(world.graph, { API_KEYS_FILE: wrong });
    await expect(started).rejects.toThrow(message);
    await expect(started).rejects.not.toThrow(text.slice(0, 20));
  });

  it("needs a file that can be read, and one to be required", async () => {
    await expect(serverWith(world.graph, { API_KEYS_FILE: join(folder, "none") })).rejects.toThrow(
      /API_KEYS_FILE takes the path/,
    );
    await expect(serverWith(world.graph, { REQUIRE_API_KEY: "on" })).rejects.toThrow(/set API_KEYS_FILE/);
  });
});
