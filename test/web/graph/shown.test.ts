import { describe, expect, it } from "vitest";
import type { Change } from "../../../web/src/graph/changes.js";
import { shown } from "../../../web/src/graph/shown.js";
import { changed, link, node, ports } from "./views.js";

const seen = (...changes: readonly Change[]) => {
  const { nodes, links } = shown(changed(ports, ...changes));
  return { nodes: nodes.map(({ id }) => id).sort(), links };
};

const filtered = (filters: Extract<Change, { kind: "filter" }>["filters"]) =>
  seen({ kind: "filter", filters }).nodes;

describe("what is shown of a view", () => {
  it("is all of it where nothing is hidden, filtered or folded", () => {
    expect(seen()).toMatchObject({ nodes: [...ports.nodes.keys()].sort() });
    expect(seen().links.length).toBe(ports.links.size);
  });

  it("is without what is hidden and its links", () => {
    const { nodes, links } = seen({ kind: "hide", ids: ["talks"] });
    expect(nodes).not.toContain("talks");
    expect(links.map(({ id }) => id).filter((id) => id.includes("talks"))).toEqual([]);
    expect(nodes).toContain("silk");
  });

  it("is of the types asked for", () => {
    expect(filtered({ types: ["ORGANISATION"] })).toEqual(["east", "north", "south"]);
    expect(filtered({ types: [] })).toEqual([]);
  });

  it("is of acts whose time can overlap, with who has part in those alone", () => {
    const during = { from: "2021-01-01", to: "2021-12-31" };
    expect(filtered({ during, undated: false })).toEqual(["ana", "north", "silk", "south", "talks"]);
    expect(filtered({ during: { from: "2030-01-01", to: "2030-12-31" }, undated: false })).toEqual([
      "east",
      "north",
      "raid",
    ]);
  });

  it("has acts without a date as a class of their own", () => {
    const during = { from: "2021-01-01", to: "2021-12-31" };
    expect(filtered({ during })).toContain("plan");
    expect(filtered({ undated: false })).not.toContain("plan");
  });

  it("is of acts on the topics asked for", () => {
    expect(filtered({ topics: ["tea"] })).toEqual(["east", "plan", "south"]);
  });

  it("is of the roles asked for, with acts whether or not anybody has such a part in them", () => {
    expect(filtered({ roles: ["SPEAKER"] })).toEqual(["ana", "plan", "raid", "silk", "talks"]);
  });
});

describe("acts folded", () => {
  const fold = { kind: "fold", folded: true } as const;

  it("are one link between each two who took part, with the number of their acts", () => {
    const { nodes, links } = seen(fold);
    expect(nodes).toEqual(["ana", "east", "north", "plan", "silk", "south"]);
    expect(links.filter(({ acts }) => acts.length > 0).map(({ from, to, acts }) => [from, to, acts])).toEqual(
      [
        ["ana", "south", ["talks"]],
        ["north", "south", ["talks"]],
        ["east", "north", ["raid"]],
      ],
    );
  });

  it("gather in one link, and open again", () => {
    const again = {
      kind: "add",
      of: null,
      nodes: [node("talks-2", "MEETING", { status: "DONE" })],
      links: [link("north", "talks-2"), link("south", "talks-2"), link("south", "talks-2", { role: "HOST" })],
    } as const;
    const { links } = seen(again, fold);
    expect(links.find(({ id }) => id === "north COOPERATED south")?.acts).toEqual(["talks", "talks-2"]);
    expect(
      seen(again, fold, { kind: "fold", folded: false }).links.every(({ acts }) => acts.length === 0),
    ).toBe(true);
  });

  it("leave out who acts for whom, and what is only planned", () => {
    const { links } = seen(fold);
    expect(links.find(({ id }) => id === "ana COOPERATED north")).toBeUndefined();
    expect(links.find(({ id }) => id === "east COOPERATED south")).toBeUndefined();
    expect(links.map(({ id }) => id)).toContain("south TOOK_PART_IN PARTICIPANT plan");
  });
});
