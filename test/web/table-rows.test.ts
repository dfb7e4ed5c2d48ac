import { describe, expect, it } from "vitest";
import { node, sampleView, viewOf } from "../../web/harness/sample-view.js";
import { linkRows } from "../../web/src/table/link-rows.js";
import { type NodeRow, nodeRows } from "../../web/src/table/node-rows.js";
import { pressed, sorted } from "../../web/src/table/sort.js";

const said = { type: (it: string) => it, status: (it: string) => it, country: (it: string) => it };
const day = ({ node: { period } }: NodeRow) => period?.from ?? null;
const idsBy = (by: "name" | "date" | "links", descending: boolean, language = "en") =>
  sorted(nodeRows(sampleView, said), { by, descending }, language, day).map((row) => row.node.id);

describe("the rows of entities", () => {
  it("count the links shown", () => {
    const counts = nodeRows(sampleView, said).map((row) => [row.node.id, row.links] as const);
    expect(new Map(counts).get("talks")).toBe(4);
    expect(new Map(counts).get("old-pact")).toBe(1);
  });

  it("are ordered by first day, an open beginning first of all, and undated last in both directions", () => {
    const dated = ["old-pact", "pact", "campaign", "month-of-checks", "talks"];
    expect(idsBy("date", false).slice(0, 5)).toEqual(dated);
    expect(idsBy("date", true).slice(0, 5)).toEqual(dated.reverse());
    expect(idsBy("date", true)).toContain("promise");
  });

  it("are ordered by numbers as numbers", () => {
    expect(idsBy("links", true).slice(0, 2)).toEqual(["talks", "vietnam-customs"]);
  });

  it("are ordered by name as the language has it", () => {
    const view = viewOf(
      ["Đà Nẵng", "Hà Nội", "Dung Quất"].map((name) => node({ id: name, type: "PLACE", name })),
      [],
    );
    const names = sorted(nodeRows(view, said), { by: "name", descending: false }, "vi").map(
      ({ name }) => name,
    );
    expect(names).toEqual(["Dung Quất", "Đà Nẵng", "Hà Nội"]);
  });

  it("turn round when the same head is pressed again, and begin upwards at another", () => {
    const byName = { by: "name", descending: false } as const;
    expect(pressed<"name" | "date">(byName, "name")).toEqual({ by: "name", descending: true });
    expect(pressed<"name" | "date">({ by: "name", descending: true }, "date")).toEqual({
      by: "date",
      descending: false,
    });
  });
});

describe("the rows of links", () => {
  it("name both ends and the way between them", () => {
    const rows = linkRows(sampleView, { way: ({ role, type }) => role ?? type, basis: (basis) => basis });
    expect(rows.length).toBe(sampleView.links.size);
    expect(rows[5]).toMatchObject({
      from: "Hải quan Việt Nam",
      way: "PARTY",
      to: "Pact of the ports",
      basis: "STATED",
      sources: 2,
    });
  });
});
