import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createSchema } from "../../../src/schema.js";
import { type Material, materialOf, randomOperations } from "../../random-operations.js";
import { type LimitedServer, limitedServer } from "../../server/limits/limited-server.js";
import { seededWorld, type World } from "../../world.js";
import { askedAll, type Question } from "./asked-all.js";
import { hostileStrings } from "./hostile-strings.js";
import { checksum, knownStatements, sentBy } from "./watched-world.js";

const count = Number(process.env.HARD_OPERATIONS ?? 10_000);
const seed = Number(process.env.HARD_SEED ?? 8);
const together = 200;

function* questions(material: Material): Generator<Question> {
  const operations = randomOperations(material, 11);
  for (let done = 0; done < count; done += together)
    for (const query of fc.sample(operations, {
      numRuns: Math.min(together, count - done),
      seed: seed + done,
    }))
      yield { query };
}

describe("a server asked random operations that its schema allows", () => {
  let world: World;
  let server: LimitedServer;
  beforeAll(async () => {
    world = await seededWorld(null);
    server = await limitedServer(world);
  });
  afterAll(async () => {
    await server.close();
    await world.close();
  });

  it(`fails at none of ${count}, writes nothing, and sends no statement but its own`, async () => {
    const short = hostileStrings.filter(({ length }) => length < 100);
    const material = await materialOf(await createSchema(), world, ["hải quan", "customs", ...short]);
    const before = await checksum(world.driver);
    const sent = sentBy(world.driver);
    const begun = performance.now();
    const { statuses, failed, slowestMs, dearest } = await askedAll(server, questions(material));
    const known = knownStatements();
    console.log(
      `${count} operations in ${Math.round((performance.now() - begun) / 1000)} s: ${JSON.stringify([...statuses].sort())}, ${failed.length} failed, the slowest in ${Math.round(slowestMs)} ms, the dearest ${dearest} points; ${sent.size} of ${known.size} statements sent`,
    );
    expect(failed).toEqual([]);
    expect([...sent].filter((text) => !known.has(text))).toEqual([]);
    expect((statuses.get(200) ?? 0) / count).toBeGreaterThan(0.3);
    expect(await checksum(world.driver)).toBe(before);
  }, 7_200_000);
});
