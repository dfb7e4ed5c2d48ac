import { describe, expect, it } from "vitest";
import { portsCopy } from "./ports-copy.js";

const registry = "registry/ports.yaml";
const named = (name: string) => `    names:\n      - { text: ${name}, language: en }\n`;

const things: readonly (readonly [type: string, section: string, id: string, keys: string])[] = [
  [
    "an organisation",
    "organisations",
    "harbour",
    "    kind: REGIONAL_CUSTOMS\n    partOf: northport-customs\n",
  ],
  ["a person", "people", "ben-stone", ""],
  ["a place", "places", "uptown", "    kind: CITY\n    within: midtown\n"],
  ["a border gate", "borderGates", "north-gate", "    country: midtown\n"],
  ["a topic", "topics", "wool", "    broader: goods\n"],
  ["a series", "series", "rounds", ""],
];

describe("check, of things that nothing refers to,", () => {
  const { change, lines } = portsCopy();

  const add = async (section: string, id: string, keys: string) => {
    const entry = `${section}:\n  ${id}:\n${keys}${named(id)}`;
    const known = ["organisations", "people", "places", "topics"].includes(section);
    if (known) await change(registry, `${section}:\n`, entry);
    else await change(registry, "people:\n", `${entry}people:\n`);
  };
  const unreferenced = (id: string) =>
    expect.stringMatching(
      new RegExp(
        `/${registry}:\\d+:3 nothing refers to ${id}; tie it to an act, quote a document that names it, or take it out$`,
      ),
    );

  it.each(things)("finds %s, whatever it says of itself", async (_, section, id, keys) => {
    await change(registry, "kind: CITY", "kind: COUNTRY");
    await add(section, id, keys);
    expect(await lines()).toEqual([unreferenced(id)]);
  });

  it("finds a pair of gates, which its sides do not refer to, and it to them", async () => {
    await change(registry, "kind: CITY", "kind: COUNTRY");
    await add("borderGates", "north-gate", "    country: midtown\n");
    await change(
      registry,
      "borderGates:\n",
      `borderGates:\n  south-gate:\n    country: midtown\n${named("south-gate")}`,
    );
    await add("borderGatePairs", "north-south", "    sides: [north-gate, south-gate]\n");
    expect(await lines()).toEqual([unreferenced("north-south")]);
  });

  it("takes being different from something as no reference", async () => {
    await add("topics", "wool", "    differentFrom: [silk]\n");
    expect(await lines()).toEqual([unreferenced("wool")]);
  });

  it("takes what a document names as referred to", async () => {
    await add("topics", "wool", "");
    await change(
      "documents/ports.yaml",
      "meetings:\n",
      `topics:\n  wool:\n    names:\n      - { text: lists, language: und, evidence: "4:60-65 4c14c4a453f98de4" }\nmeetings:\n`,
    );
    expect(await lines()).toEqual([]);
  });

  it("takes a person who holds a post as somebody", async () => {
    const post = "{ organisation: westport-customs, title: Trưởng, period: 2020 }";
    await add("people", "ben-stone", `    posts:\n      - ${post}\n`);
    expect(await lines()).toEqual([]);
  });

  it("takes a body that somebody acts for, and one of which another is a part, as referred to", async () => {
    await add("organisations", "harbour", "    kind: REGIONAL_CUSTOMS\n");
    await change("documents/ports.yaml", "onBehalfOf: northport-customs", "onBehalfOf: harbour");
    expect(await lines()).toEqual([]);
    await change("documents/ports.yaml", "onBehalfOf: harbour", "onBehalfOf: northport-customs");
    await change(registry, "  westport-customs:\n", "  westport-customs:\n    partOf: harbour\n");
    expect(await lines()).toEqual([]);
  });
});
