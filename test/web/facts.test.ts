import { describe, expect, it } from "vitest";
import { factsOf, headOf } from "../../web/src/document/facts.js";

const named = (id: string) => ({ id, type: "ORGANISATION" as const, name: id, nameLanguage: null });
const link = (from: string, to: string) => ({
  from,
  to,
  type: "UNDER",
  role: null,
  basis: "STATED" as const,
});
const passage = (supports: string[], links: ReturnType<typeof link>[]) => ({
  start: 0,
  end: 1,
  verified: true,
  supports: supports.map(named),
  links,
});

describe("the facts of a paragraph", () => {
  it("are its links, each once with all its passages, and then the entities that no link names", () => {
    const facts = factsOf([
      passage(["a", "c"], []),
      passage(["a", "b"], [link("a", "b")]),
      passage(["a", "b", "c"], [link("a", "b"), link("b", "a")]),
    ]);
    expect(facts.map(({ entity, link: its, passages }) => [entity.id, its?.to.id ?? null, passages])).toEqual(
      [
        ["a", "b", [1, 2]],
        ["b", "a", [2]],
        ["c", null, [0, 2]],
      ],
    );
  });

  it("are told of the act where somebody took part in it, else of where the link leads from", () => {
    const [took, under] = factsOf([
      passage(["a", "b"], [{ ...link("a", "b"), type: "TOOK_PART_IN" }, link("a", "b")]),
    ]);
    expect(took && headOf(took).id).toBe("b");
    expect(under && headOf(under).id).toBe("a");
  });

  it("are none where there are no passages", () => {
    expect(factsOf([])).toEqual([]);
  });
});
