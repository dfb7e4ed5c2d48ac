import { describe, expect, it } from "vitest";
import type { LinkFact, NameFact, ValueFact } from "../../src/seed/facts/fact.js";
import { mergeFacts } from "../../src/seed/facts/merge.js";

const at = { file: "documents/a.yaml", line: 1, column: 1 };
const passage = (document: string) => ({
  document,
  paragraph: 1,
  start: 0,
  end: 1,
  sha256: "0123456789abcdef",
});
const value = (told: Partial<ValueFact>): ValueFact => ({
  kind: "value",
  of: "talks",
  field: "date",
  value: "2021",
  basis: "STATED",
  evidence: [passage("a")],
  at,
  ...told,
});
const name = (told: Partial<NameFact>): NameFact => ({
  kind: "name",
  of: "talks",
  text: "Talks",
  language: "en",
  nameKind: null,
  basis: "BACKGROUND",
  evidence: [],
  at,
  ...told,
});

describe("facts told more than once", () => {
  it("are one fact with the passages of all", () => {
    const merged = mergeFacts([value({}), value({ evidence: [passage("b")] }), value({})]);
    expect(merged).toEqual([value({ evidence: [passage("a"), passage("b")] })]);
  });

  it("have the strongest basis, and the passages that give it", () => {
    const inferred = value({ basis: "INFERRED", evidence: [passage("b")] });
    expect(mergeFacts([inferred, value({})])).toEqual([value({})]);
    expect(mergeFacts([value({}), inferred])).toEqual([value({})]);
  });

  it("stay apart where they differ", () => {
    expect(mergeFacts([value({}), value({ value: "2022" })])).toHaveLength(2);
  });

  it("leave the kind of a name to the file that gives one", () => {
    const attested = name({ basis: "STATED", evidence: [passage("a")] });
    expect(mergeFacts([name({ nameKind: "ALIAS" }), attested])).toEqual([{ ...attested, nameKind: "ALIAS" }]);
    expect(mergeFacts([attested])).toEqual([{ ...attested, nameKind: "PREFERRED" }]);
  });

  it("are one post for the same title on the same day, whatever translations of it are given", () => {
    const post = (details: LinkFact["details"], document: string): LinkFact => ({
      kind: "link",
      type: "HOLDS_POST",
      from: "ana-reed",
      to: "northport-customs",
      fromTypes: ["PERSON"],
      toTypes: ["ORGANISATION"],
      details: { titleVi: "Trưởng", seen: true, period: "2021-05-03", ...details },
      basis: "STATED",
      evidence: [passage(document)],
      at,
    });
    const both = { ...post({ titleEn: "Head" }, "a"), evidence: [passage("a"), passage("b")] };
    expect(mergeFacts([post({ titleEn: "Head" }, "a"), post({}, "b")])).toEqual([both]);
    expect(mergeFacts([post({}, "a"), post({ titleEn: "Head" }, "b")])).toEqual([both]);
    expect(mergeFacts([post({}, "a"), post({ seen: false }, "b")])).toHaveLength(2);
    const { titleVi, ...untitled } = post({}, "a").details;
    const inEnglish = (titleEn: string) => ({ ...post({}, "a"), details: { ...untitled, titleEn } });
    expect(titleVi).toBe("Trưởng");
    expect(mergeFacts([inEnglish("Head"), inEnglish("Deputy")])).toHaveLength(2);
  });
});
