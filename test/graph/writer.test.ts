import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { OperatorError } from "../../src/errors.js";
import { writeInOneTransaction } from "../../src/graph/writer.js";
import { database, emptyWorld, type World } from "../world.js";

describe("a transaction that writes", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());

  it("and takes more memory than there is for one leaves nothing, and tells the operator where to read on", async () => {
    const written = writeInOneTransaction(world.driver, database, (write) => write("../test/graph/greedy"));
    await expect(written).rejects.toThrow(OperatorError);
    await expect(written).rejects.toThrow("docs/performance.md");
    const { records } = await world.driver.executeQuery(
      "MATCH (g:Greedy) RETURN count(g) AS left",
      {},
      { database },
    );
    expect(records[0]?.get("left")).toBe(0);
  }, 60_000);
});
