import { describe, expect, it } from "vitest";
import { sampleView } from "../../web/harness/sample-view.js";
import { countsOf, toggled } from "../../web/src/filters/counts.js";
import { shownOf } from "../../web/src/filters/shown.js";
import { type Filters, noFilters } from "../../web/src/graph/view.js";

const shownWith = (filters: Partial<Filters>) =>
  shownOf({ ...sampleView, filters: { ...noFilters, ...filters } });
const idsWith = (filters: Partial<Filters>) => shownWith(filters).nodes.map(({ id }) => id);

describe("what of a view is listed", () => {
  it("is everything while nothing is hidden or filtered", () => {
    expect(shownWith({}).nodes.length).toBe(sampleView.nodes.size);
    expect(shownWith({}).links.length).toBe(sampleView.links.size);
  });

  it("leaves out what is hidden, and the links that lead there", () => {
    const { nodes, links } = shownOf({ ...sampleView, hidden: new Set(["talks"]) });
    expect(nodes.some(({ id }) => id === "talks")).toBe(false);
    expect(links.some(({ from, to }) => from === "talks" || to === "talks")).toBe(false);
  });

  it("keeps entities of the types let through", () => {
    expect(idsWith({ types: ["PERSON", "MEETING"] })).toEqual(["ana-reed", "talks"]);
  });

  it("filters links by role, and leaves those that have none", () => {
    const links = shownWith({ roles: ["HOST"] }).links.map(({ role, type }) => role ?? type);
    expect(links).toEqual(["HOST", "SUPERSEDES", "MADE_AT"]);
  });

  it("lists acts and not what they are folded into", () => {
    expect(shownOf({ ...sampleView, folded: true })).toEqual(shownOf(sampleView));
  });

  it("has acts without a date as a class of their own, with or without days", () => {
    expect(idsWith({ undated: false })).not.toContain("promise");
    expect(idsWith({ during: { from: "2025-01-01", to: "2025-12-31" } })).toContain("promise");
  });
});

describe("the counts to filter by", () => {
  it("are those of all that is not hidden, the most first, and say how many are filtered away", () => {
    const view = {
      ...sampleView,
      hidden: new Set(["old-pact"]),
      filters: { ...noFilters, topics: ["wildlife"], undated: false },
    };
    expect(countsOf(view)).toEqual({
      types: [
        ["ORGANISATION", 3],
        ["AGREEMENT", 1],
        ["CAMPAIGN", 1],
        ["COMMITMENT", 1],
        ["JOINT_ACTION", 1],
        ["MEETING", 1],
        ["PERSON", 1],
      ],
      roles: [
        ["PARTICIPANT", 2],
        ["PARTY", 2],
        ["HOST", 1],
        ["LEAD", 1],
        ["SPEAKER", 1],
      ],
      topics: [
        ["drugs", 3],
        ["data", 1],
        ["wildlife", 1],
      ],
      undated: 1,
      all: 9,
      filtered: 7,
    });
  });

  it("take the first value away from all, and are all again when the last comes back", () => {
    expect(toggled(null, "a", ["a", "b"])).toEqual(["b"]);
    expect(toggled(["b"], "a", ["a", "b"])).toBe(null);
    expect(toggled(["b"], "b", ["a", "b"])).toEqual([]);
  });
});
