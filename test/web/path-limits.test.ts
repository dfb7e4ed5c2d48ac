import { describe, expect, it } from "vitest";
import { piecesOf } from "../../web/src/paths-panel/filled.js";
import { askedOf, noLimits, wrongOf } from "../../web/src/paths-panel/limits.js";
import { pathInGraph } from "../../web/src/paths-panel/path-in-graph.js";

describe("what is asked for paths", () => {
  it("has no limit but the number of acts while none is chosen", () => {
    expect(askedOf("a", "b", noLimits)).toEqual({
      from: "a",
      to: "b",
      maxActs: 3,
      during: null,
      on: null,
      via: null,
    });
  });

  it("has the limits that are chosen, with a time that may be open at an end", () => {
    const limits = {
      ...noLimits,
      maxActs: 2,
      topic: "drugs",
      since: "2024-01-01",
      kinds: ["MEETING"],
    } as const;
    expect(askedOf("a", "b", limits)).toMatchObject({
      maxActs: 2,
      during: "2024-01-01/..",
      on: ["drugs"],
      via: ["MEETING"],
    });
    expect(askedOf("a", "b", { ...noLimits, until: "2024-12-31" }).during).toBe("../2024-12-31");
  });

  it("is refused where no act could be meant", () => {
    expect(wrongOf(noLimits)).toBe(null);
    expect(wrongOf({ ...noLimits, kinds: [] })).toBe("noKind");
    expect(wrongOf({ ...noLimits, since: "2024-01-02", until: "2024-01-01" })).toBe("wrongDays");
  });
});

describe("a sentence with gaps", () => {
  it("falls into its words and its gaps in their order", () => {
    expect(piecesOf("{from} met {to}.")).toEqual([
      { gap: "from" },
      { text: " met " },
      { gap: "to" },
      { text: "." },
    ]);
  });
});

describe("a path in the graph", () => {
  const entity = { name: "A", nameLanguage: "en" } as const;
  const body = (id: string, country: string | null) =>
    ({ ...entity, id, type: "ORGANISATION", country: country === null ? null : { id: country } }) as const;
  const part = (actor: string, onBehalfOf: string | null) =>
    ({
      actor: { id: actor },
      onBehalfOf: onBehalfOf === null ? null : { id: onBehalfOf },
      role: "SPEAKER",
      basis: "STATED",
      evidence: [{ document: { id: "a-letter" }, paragraph: 1, start: 2, end: 3 }],
    }) as const;
  const talks = {
    ...entity,
    id: "talks",
    type: "MEETING",
    status: "DONE",
    period: { text: "2025", from: "2025-01-01", to: "2025-12-31" },
    topics: [{ id: "drugs" }],
    participations: { nodes: [part("north", null), part("ana", "south"), part("east", null)] },
  } as const;

  it("has who is on the way, and their parts in its acts; that of who acts for a body is the body's, as follows from it", () => {
    const { nodes, links } = pathInGraph({
      nodes: [body("north", "vietnam"), talks, body("south", null), null],
    });
    expect(nodes.map(({ id, country, status, topics }) => [id, country, status, topics])).toEqual([
      ["north", "vietnam", null, []],
      ["talks", null, "DONE", ["drugs"]],
      ["south", null, null, []],
    ]);
    expect(links.map(({ id, basis }) => [id, basis])).toEqual([
      ["north TOOK_PART_IN SPEAKER talks", "STATED"],
      ["south TOOK_PART_IN SPEAKER talks", "INFERRED"],
    ]);
    expect(links[0]?.evidence).toEqual([{ document: "a-letter", paragraph: 1, start: 2, end: 3 }]);
  });

  it("has a part once that a body takes itself and by somebody, as the words say it", () => {
    const nodes = [part("ana", "north"), part("north", null), part("bo", "north")];
    const both = { ...talks, participations: { nodes } };
    const { links } = pathInGraph({ nodes: [body("north", null), both] });
    expect(links.map(({ id, basis }) => [id, basis])).toEqual([
      ["north TOOK_PART_IN SPEAKER talks", "STATED"],
    ]);
  });
});
