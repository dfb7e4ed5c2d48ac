import { describe, expect, it } from "vitest";
import { openDriver } from "../../../src/graph/driver.js";
import { startManagedNeo4j } from "../../../src/graph/managed/managed-neo4j.js";
import { memoryOf } from "../../../src/graph/managed/server-memory.js";
import { runtimeDir, scratchHome } from "./scratch-home.js";

describe("a Neo4j of its own that is given memory", { timeout: 60_000 }, () => {
  it("gives a transaction more than the 256 MB of one that is not", async () => {
    const homeDir = await scratchHome();
    const server = await startManagedNeo4j({ homeDir, runtimeDir, memory: memoryOf(1_000) });
    const driver = openDriver(server);
    try {
      const { records } = await driver.executeQuery(
        "SHOW SETTINGS 'db.memory.transaction.max', 'server.memory.pagecache.size' YIELD name, value RETURN name, value ORDER BY name",
        {},
        { database: "neo4j" },
      );
      expect(records.map((record) => record.get("value"))).toEqual(["455.00MiB", "200.00MiB"]);
    } finally {
      await driver.close();
      await server.stop();
    }
  });

  it.each([1_000, 2_500, 100_000])(
    "of %i MB leaves some to the JVM, and takes less for a transaction than for all",
    (megabytes) => {
      const { heap, pageCache, transaction } = memoryOf(megabytes);
      expect(heap + pageCache).toBeLessThanOrEqual(megabytes * 0.9);
      expect(transaction).toBeLessThan(heap * 0.7);
    },
  );
});
