import { describe, expect, it } from "vitest";
import { startingPlaces } from "../../../web/src/graph/arrange.js";
import { emptyView } from "../../../web/src/graph/view.js";
import { changed, link, node, ports } from "./views.js";

const expandTalks = {
  kind: "add",
  of: "talks",
  nodes: [
    node("talks", "MEETING"),
    node("north", "ORGANISATION"),
    node("midtown", "PLACE"),
    node("kim", "PERSON"),
  ],
  links: [link("talks", "midtown", { type: "AT" }), link("kim", "talks")],
} as const;

const expandSouth = {
  kind: "add",
  of: "south",
  nodes: [node("kim", "PERSON"), node("lee", "PERSON")],
  links: [link("kim", "south", { type: "HOLDS_POST" }), link("lee", "south", { type: "HOLDS_POST" })],
} as const;

const ids = (map: ReadonlyMap<string, unknown>) => [...map.keys()].sort();

describe("a change of a view", () => {
  it("leaves the view that it began with as it was", () => {
    const before = structuredClone(ports);
    changed(ports, expandTalks, { kind: "hide", ids: ["north"] }, { kind: "pin", ids: ["ana"] });
    expect(ports).toEqual(before);
  });

  it("adds what an expansion brought, and remembers what was new", () => {
    const view = changed(ports, expandTalks);
    expect(view.nodes.size).toBe(ports.nodes.size + 2);
    expect(view.links.size).toBe(ports.links.size + 2);
    expect(view.expanded.get("talks")).toEqual(["midtown", "kim"]);
  });

  it("collapses to what was there before", () => {
    const view = changed(ports, expandTalks, { kind: "collapse", of: "talks" });
    expect(ids(view.nodes)).toEqual(ids(ports.nodes));
    expect(ids(view.links)).toEqual(ids(ports.links));
    expect(view.expanded.size).toBe(0);
  });

  it("keeps on collapsing what another expansion brought too", () => {
    const view = changed(ports, expandTalks, expandSouth, { kind: "collapse", of: "talks" });
    expect(view.nodes.has("midtown")).toBe(false);
    expect(view.nodes.has("kim")).toBe(true);
    expect(changed(view, { kind: "collapse", of: "south" }).nodes.has("kim")).toBe(false);
  });

  it("keeps on collapsing what is pinned, was expanded itself, or was asked for itself", () => {
    const more = { kind: "add", of: "kim", nodes: [node("tea", "TOPIC")], links: [] } as const;
    const asked = { kind: "add", of: null, nodes: [node("midtown", "PLACE")], links: [] } as const;
    const collapse = { kind: "collapse", of: "talks" } as const;
    expect(changed(ports, expandTalks, { kind: "pin", ids: ["kim"] }, collapse).nodes.has("kim")).toBe(true);
    expect(changed(ports, expandTalks, more, collapse).nodes.has("kim")).toBe(true);
    expect(changed(ports, expandTalks, asked, collapse).nodes.has("midtown")).toBe(true);
  });

  it("hides, shows what was hidden and is brought again, and shows all", () => {
    const hidden = changed(
      ports,
      { kind: "select", ids: ["north"] },
      { kind: "hide", ids: ["north", "nobody"] },
    );
    expect([...hidden.hidden]).toEqual(["north"]);
    expect(hidden.selected).toEqual([]);
    expect(changed(hidden, expandTalks).hidden.size).toBe(0);
    expect(changed(hidden, { kind: "show all" }).hidden.size).toBe(0);
  });

  it("keeps some alone by hiding the others", () => {
    const view = changed(ports, { kind: "keep", ids: ["north", "talks"] });
    expect(view.hidden.size).toBe(ports.nodes.size - 2);
    expect(view.hidden.has("north")).toBe(false);
  });

  it("pins and takes pins away, of what is in the view", () => {
    const view = changed(ports, { kind: "pin", ids: ["north", "nobody"] });
    expect([...view.pinned]).toEqual(["north"]);
    expect(changed(view, { kind: "unpin", ids: ["north"] }).pinned.size).toBe(0);
  });

  it("settles only what has no place, and moves what has one", () => {
    const place = (x: number) => new Map([["north", { x, y: 0 }]]);
    const settled = changed(
      ports,
      { kind: "settle", places: place(1) },
      { kind: "settle", places: place(2) },
    );
    expect(settled.places.get("north")).toEqual({ x: 1, y: 0 });
    expect(changed(settled, { kind: "move", places: place(3) }).places.get("north")).toEqual({ x: 3, y: 0 });
    expect(changed(emptyView, { kind: "move", places: place(3) }).places.size).toBe(0);
  });

  it("arranges anew all but what is pinned", () => {
    const places = new Map([...ports.nodes.keys()].map((id, x) => [id, { x, y: 0 }]));
    const view = changed(
      ports,
      { kind: "move", places },
      { kind: "pin", ids: ["south"] },
      { kind: "arrange" },
    );
    expect([...view.places]).toEqual([["south", { x: 1, y: 0 }]]);
  });

  it("groups into fields that do not overlap, with what is pinned where it was", () => {
    const places = new Map([["south", { x: 999, y: 999 }]]);
    const view = changed(
      ports,
      { kind: "move", places },
      { kind: "pin", ids: ["south"] },
      { kind: "group", by: "country" },
    );
    expect(view.groupBy).toBe("country");
    expect(view.places.size).toBe(view.nodes.size);
    expect(view.places.get("south")).toEqual({ x: 999, y: 999 });
    expect(changed(ports, { kind: "lock", locked: true }, { kind: "group", by: "type" }).places.size).toBe(0);
  });

  it("changes the filters that are given and no others", () => {
    const view = changed(
      ports,
      { kind: "filter", filters: { undated: false } },
      { kind: "filter", filters: { types: ["PERSON"] } },
    );
    expect(view.filters).toMatchObject({ undated: false, types: ["PERSON"], topics: null });
  });
});

describe("where new ones begin", () => {
  it("is near a neighbour that has a place, each somewhere else", () => {
    const placed = changed(
      ports,
      { kind: "move", places: new Map([["talks", { x: 500, y: 500 }]]) },
      expandTalks,
    );
    const places = startingPlaces(placed);
    expect(places.has("talks")).toBe(false);
    for (const id of ["midtown", "kim", "south"]) {
      const { x, y } = places.get(id) ?? { x: 0, y: 0 };
      expect(Math.hypot(x - 500, y - 500)).toBeLessThan(250);
    }
    expect(new Set([...places.values()].map(({ x, y }) => `${x} ${y}`)).size).toBe(places.size);
  });
});
