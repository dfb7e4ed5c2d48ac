import { readdirSync } from "node:fs";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "../../src/graph/migrations.js";
import { projectPath } from "../../src/project-root.js";
import { database, emptyDatabase, emptyWorld, type World } from "../world.js";

const files = readdirSync(projectPath("cypher", "migrations"))
  .map((name) => name.replace(/\.cypher$/, ""))
  .sort();

describe("migrations", () => {
  let world: World;
  beforeAll(async () => {
    world = await emptyWorld();
  });
  afterAll(() => world.close());
  beforeEach(() => emptyDatabase(world.driver));

  const run = async (statement: string) => {
    const session = world.driver.session({ database });
    try {
      return (await session.run(statement)).records;
    } finally {
      await session.close();
    }
  };

  it("are applied once, in the order of their numbers", async () => {
    expect(await migrate(world.driver, database)).toEqual(files);
    expect(await migrate(world.driver, database)).toEqual([]);
    const recorded = await run("MATCH (m:Migration) RETURN m.version AS version ORDER BY m.at, m.version");
    expect(recorded.map((record) => record.get("version"))).toEqual(files);
  });

  it("leave every index ready to be used", async () => {
    await migrate(world.driver, database);
    const states = await run("SHOW INDEXES YIELD state RETURN DISTINCT state");
    expect(states.map((record) => record.get("state"))).toEqual(["ONLINE"]);
  });

  it("refuse a file that was applied and has changed since, and name it", async () => {
    await migrate(world.driver, database);
    await run("MATCH (m:Migration {version: '0002-entity-ids'}) SET m.checksum = 'of another text'");
    await expect(migrate(world.driver, database)).rejects.toThrow(
      /cypher\/migrations\/0002-entity-ids\.cypher was applied and has changed since/,
    );
  });

  it("go on where they were interrupted", async () => {
    await migrate(world.driver, database);
    await run("MATCH (m:Migration) WHERE m.version >= '0004' DETACH DELETE m");
    expect(await migrate(world.driver, database)).toEqual(files.filter((file) => file >= "0004"));
  });
});
