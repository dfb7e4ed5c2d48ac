import { once } from "node:events";
import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { newDraft, removeStaleDrafts } from "../../../src/graph/managed/draft.js";
import { callElsewhere } from "./call-elsewhere.js";
import { scratchHome } from "./scratch-home.js";

describe("a draft", () => {
  it("of a process that lives is kept, and of one that was killed is removed", async () => {
    const folder = await scratchHome();
    const node = callElsewhere("draft.ts", "newDraft", folder);
    const draft = String((await once(node.stdout, "data"))[0]).trim();
    await removeStaleDrafts(folder);
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([draft]);

    node.kill("SIGKILL");
    await once(node, "exit");
    await removeStaleDrafts(folder);
    expect(await readdir(folder)).toEqual([]);
  });

  it("of this process is kept, and of an earlier one that had the same id is removed", async () => {
    const folder = await scratchHome();
    const draft = await newDraft(folder);
    await mkdir(join(folder, `building-${process.pid}-1-abcdef`));
    await mkdir(join(folder, "building-abcdef"));
    await removeStaleDrafts(folder);
    expect((await readdir(folder)).map((name) => join(folder, name))).toEqual([draft]);
  });

  it("is all that is removed, and a folder that is not there has none", async () => {
    const folder = await scratchHome();
    await mkdir(join(folder, "neo4j-5.26.30-00000000"));
    await removeStaleDrafts(folder);
    expect(await readdir(folder)).toEqual(["neo4j-5.26.30-00000000"]);
    await removeStaleDrafts(join(folder, "nowhere"));
  });
});
