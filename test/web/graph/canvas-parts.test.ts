import { describe, expect, it } from "vitest";
import { drawnOf, elementsOf } from "../../../web/src/canvas/elements.js";
import { askedBy, historyAskedBy } from "../../../web/src/canvas/keys.js";
import { separate } from "../../../web/src/canvas/separate.js";
import { drawnShape } from "../../../web/src/canvas/shapes.js";
import { walk } from "../../../web/src/canvas/walk.js";
import { pageOfType } from "../../../web/src/entity/entity-address.js";
import { shown } from "../../../web/src/graph/shown.js";
import { changed, ports } from "./views.js";

describe("walking the canvas", () => {
  const places = new Map([
    ["middle", { x: 0, y: 0 }],
    ["near-right", { x: 50, y: 10 }],
    ["tied-right", { x: 200, y: -20 }],
    ["above", { x: 10, y: -80 }],
    ["far-left", { x: -500, y: 0 }],
  ]);
  const links = [{ from: "tied-right", to: "middle" }];

  it("leads to the nearest neighbour that way before any other", () => {
    expect(walk(places, links, "middle", "right")).toBe("tied-right");
  });

  it("leads to the nearest of all where no neighbour is that way, and nowhere where nothing is", () => {
    expect(walk(places, links, "middle", "up")).toBe("above");
    expect(walk(places, [], "middle", "right")).toBe("near-right");
    expect(walk(places, links, "middle", "left")).toBe("far-left");
    expect(walk(places, links, "middle", "down")).toBeNull();
  });

  it("begins at the first", () => {
    expect(walk(places, links, null, "down")).toBe("middle");
    expect(walk(new Map(), [], null, "down")).toBeNull();
  });
});

describe("names on the canvas", () => {
  const overlap = (nodes: readonly { x: number; y: number }[]) =>
    nodes.some((one, index) =>
      nodes.slice(index + 1).some(({ x, y }) => Math.abs(x - one.x) < 115 && Math.abs(y - one.y) < 70),
    );

  it("do not lie over each other, and what is fixed stays", () => {
    const nodes = Array.from({ length: 30 }, (_, index) => ({
      x: 60 * Math.sqrt(index) * Math.cos(2.4 * index),
      y: 60 * Math.sqrt(index) * Math.sin(2.4 * index),
      fixed: index === 0,
    }));
    separate(nodes);
    expect(overlap(nodes)).toBe(false);
    expect(nodes[0]).toEqual({ x: 0, y: 0, fixed: true });
  });
});

describe("what the canvas draws", () => {
  const labels = { link: () => "word", group: (_: string, key: string) => `Group ${key}` };

  it("is a shape of its own for each type that is not told by its colour", () => {
    const shapes = Object.keys(pageOfType).map((type) =>
      JSON.stringify(drawnShape(type as keyof typeof pageOfType)),
    );
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  it("is each node in its place, within its group, with its links after it", () => {
    const view = changed(
      ports,
      { kind: "group", by: "country" },
      { kind: "pin", ids: ["north"] },
      { kind: "select", ids: ["talks"] },
    );
    const elements = elementsOf(shown(view), view, view.places, labels);
    const kinds = elements.map(({ data }) => data.kind ?? "link");
    expect(kinds.filter((kind) => kind === "group").length).toBe(2);
    expect(kinds.lastIndexOf("group")).toBeLessThan(kinds.indexOf("actor"));
    expect(kinds.indexOf("link")).toBeGreaterThan(kinds.lastIndexOf("other"));
    const north = elements.find(({ data }) => data.id === "north");
    expect(north).toMatchObject({
      data: { parent: "group nordland", pinned: true },
      position: view.places.get("north"),
    });
    expect(elements.filter(({ data }) => data.chosen).length).toBe(5);
  });

  it("is so many and no more, with the links among those", () => {
    const { nodes, links } = drawnOf(shown(ports), 3);
    expect(nodes.map(({ id }) => id)).toEqual(["north", "south", "east"]);
    expect(links).toEqual([]);
  });
});

describe("keys", () => {
  const key = (
    name: string,
    held: Partial<Record<"ctrlKey" | "metaKey" | "altKey" | "shiftKey", boolean>> = {},
  ) => ({
    key: name,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    shiftKey: false,
    ...held,
  });

  it("are the canvas's own, and no browser's key with Ctrl", () => {
    expect(askedBy(key("E"))).toEqual({ kind: "expand" });
    expect(askedBy(key("?", { shiftKey: true }))).toEqual({ kind: "help" });
    expect(askedBy(key("f", { ctrlKey: true }))).toBeNull();
    expect(askedBy(key("Tab"))).toBeNull();
    expect(askedBy(key("toString"))).toBeNull();
  });

  it("go back and forth", () => {
    expect(historyAskedBy(key("z", { ctrlKey: true }))).toBe("undo");
    expect(historyAskedBy(key("Z", { ctrlKey: true, shiftKey: true }))).toBe("redo");
    expect(historyAskedBy(key("z", { metaKey: true }))).toBe("undo");
    expect(historyAskedBy(key("z"))).toBeNull();
  });
});
