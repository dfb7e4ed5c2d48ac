import { describe, expect, it } from "vitest";
import { type Sighting, tenures } from "../../src/tenure/tenure.row.js";

const sighting = (told: Partial<Sighting>): Sighting => ({
  titles: ["Trưởng", "", ""],
  shown: true,
  days: ["2021-05-03", "2021-05-03", "2021-05-03"],
  basis: "STATED",
  evidence: ["a 1:0-1 0123456789abcdef"],
  ...told,
});

describe("the tellings of one title", () => {
  it("are one, with the days of all and what any of them translates", () => {
    const later = sighting({ titles: ["Trưởng", "Head", ""], days: ["2022", "2022-01-01", "2022-12-31"] });
    expect(tenures([sighting({}), later])).toMatchObject([
      { titles: ["Trưởng", "Head", ""], seen: [{ text: "2021-05-03" }, { text: "2022" }], period: null },
    ]);
  });

  it("have the strongest basis, and the passages that give it", () => {
    const inferred = sighting({ basis: "INFERRED", evidence: ["b 1:0-1 0123456789abcdef"] });
    for (const told of [
      [inferred, sighting({})],
      [sighting({}), inferred],
    ])
      expect(tenures(told)).toMatchObject([{ basis: "STATED", evidence: ["a 1:0-1 0123456789abcdef"] }]);
  });

  it("leave each day the basis that it has", () => {
    const inferred = sighting({ basis: "INFERRED" });
    expect(tenures([inferred, sighting({})])[0]?.seen).toMatchObject([
      { source: { basis: "INFERRED" } },
      { source: { basis: "STATED" } },
    ]);
  });

  it("are two where two periods are stated, the days on which it is seen with the first", () => {
    const first = sighting({ shown: false, days: ["2001/2003", "2001-01-01", "2003-12-31"] });
    const second = sighting({ shown: false, days: ["2019/..", "2019-01-01", ""] });
    expect(tenures([first, sighting({}), second, second])).toMatchObject([
      { period: { text: "2001/2003" }, seen: [{ text: "2021-05-03" }] },
      { period: { text: "2019/.." }, seen: [] },
    ]);
  });

  it("stay apart where the title as written or the key differs", () => {
    expect(tenures([sighting({}), sighting({ titles: ["Phó", "", ""] })])).toHaveLength(2);
    const keys = ["one", "other"];
    expect(tenures([sighting({}), sighting({})], () => [keys.pop() ?? ""])).toHaveLength(2);
  });
});
