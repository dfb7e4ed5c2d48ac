import { describe, expect, it } from "vitest";
import { portsCopy } from "./ports-copy.js";

describe("check, of names that two things share,", () => {
  const { change, lines } = portsCopy();
  const registry = "registry/ports.yaml";
  const callTea = (name: string) =>
    change(registry, "      - { text: Tea, language: en }\n", `      - ${name}\n`);

  it.each([
    ["the same", "{ text: Silk, language: en }"],
    ["the same in another language", "{ text: silk, language: vi }"],
    ["one that is the same but for a space", "{ text: Si lk, language: und, kind: ALIAS }"],
    ["one that folds to the same", "{ text: “SÍLK”, language: und, kind: ALIAS }"],
  ])("finds %s, and says where, of which two and what to do", async (_, name) => {
    await callTea(`{ text: Tea, language: en }\n      - ${name}`);
    expect(await lines()).toContainEqual(
      expect.stringMatching(
        /\/registry\/ports\.yaml:50:9 tea is called .+, and silk Silk; make them one, name one otherwise, or say differentFrom$/,
      ),
    );
  });

  it("finds a thing that is named twice in one text once", async () => {
    await callTea("{ text: Silk, language: en }\n      - { text: SILK, language: vi }");
    expect(await lines()).toHaveLength(1);
  });

  it("names each pair of three", async () => {
    await callTea("{ text: Silk, language: en }");
    await change(registry, "text: Ships, language", "text: Silk, language");
    expect((await lines()).map((line) => line.replace(/^\S+ /, "").replace(/;.*/, ""))).toEqual([
      "tea is called Silk, and silk Silk",
      "ships is called Silk, and silk Silk",
      "ships is called Silk, and tea Silk",
    ]);
  });

  it.each(["tea", "silk"])("lets them be where %s says that it is different from the other", async (id) => {
    await callTea("{ text: Silk, language: en }");
    const other = id === "tea" ? "silk" : "tea";
    await change(registry, `  ${id}:\n`, `  ${id}:\n    differentFrom: [${other}]\n`);
    expect(await lines()).toEqual([]);
  });

  it("lets things of two types have one name", async () => {
    await callTea("{ text: Midtown, language: en }");
    expect(await lines()).toEqual([]);
  });

  it.each([
    ["wool", /:44:21 unknown id wool$/],
    ["midtown", /:44:21 midtown is a PLACE; what stands here is one of TOPIC$/],
  ])("finds a difference from %s, which is no other topic", async (id, message) => {
    await change(registry, "  tea:\n", `  tea:\n    differentFrom: [${id}]\n`);
    expect(await lines()).toEqual([expect.stringMatching(message)]);
  });
});
