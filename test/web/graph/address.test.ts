import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostNodes, read, write } from "../../../web/src/graph/address.js";
import { emptyView, type View } from "../../../web/src/graph/view.js";
import { changed, node, ports } from "./views.js";

const sketchOf = ({ nodes, links: _, ...rest }: View) => ({ ids: [...nodes.keys()], ...rest });

const roundTrip = (view: View) => read(new URLSearchParams(write(view).toString()));

describe("the address of a view", () => {
  it("holds all of it that is not looked up anew", () => {
    const view = changed(
      ports,
      { kind: "add", of: "talks", nodes: [node("midtown", "PLACE"), node("kim", "PERSON")], links: [] },
      {
        kind: "move",
        places: new Map([
          ["north", { x: -120, y: 33 }],
          ["kim", { x: 0, y: 0 }],
        ]),
      },
      { kind: "pin", ids: ["north", "ana"] },
      { kind: "hide", ids: ["ana", "plan"] },
      {
        kind: "filter",
        filters: {
          types: ["PERSON"],
          roles: [],
          topics: ["silk"],
          during: { from: "2021-01-01", to: "2021-12-31" },
          undated: false,
        },
      },
      { kind: "lock", locked: true },
      { kind: "group", by: "country" },
      { kind: "fold", folded: true },
      { kind: "select", ids: ["north", "ana HOLDS_POST  north", "ana TOOK_PART_IN SPEAKER talks"] },
    );
    expect(roundTrip(view)).toEqual({ sketch: sketchOf(view), leftOut: [], tooMany: 0 });
  });

  it("is empty for an empty view, and that is what an empty address holds", () => {
    expect(write(emptyView).toString()).toBe("");
    expect(read(new URLSearchParams())).toEqual({ sketch: sketchOf(emptyView), leftOut: [], tooMany: 0 });
  });

  it("is short: some twenty characters a node beside its id", () => {
    const placed = changed(ports, {
      kind: "move",
      places: new Map([...ports.nodes.keys()].map((id) => [id, { x: -1234.5, y: 987.6 }])),
    });
    expect(write(placed).toString().length).toBeLessThan(ports.nodes.size * 20);
  });

  it.each([
    ["n=north.Not%20an%20id.south", ["Not an id"]],
    ["n=north*1*NaN.south", ["north*1*NaN"]],
    ["n=north*1e9*2.south", ["north*1e9*2"]],
    ["n=north.south&e=0-9", ["0-9"]],
    ["n=north.south&type=PERSON.WIZARD", ["type=WIZARD"]],
    ["n=north.south&role=BOSS", ["role=BOSS"]],
    ["n=north.south&from=2021-99-99&to=2022-01-01", ["from=2021-99-99"]],
    ["n=north.south&group=colour&fold=1&lock=%3Cscript%3E", ["group=colour", "fold=1", "lock=<script>"]],
    ["n=north.south&s=nobody", ["s=nobody"]],
    ["n=north.south&unknown=thing", []],
  ])("leaves out of %s what it cannot read, and tells it", (address, told) => {
    const { sketch, leftOut } = read(new URLSearchParams(address));
    expect([...leftOut].sort()).toEqual([...told].sort());
    expect(sketch.ids).toEqual(["north", "south"]);
  });

  it("holds so many and no more", () => {
    const many = Array.from({ length: mostNodes + 1 }, (_, index) => `office-${index}`).join(".");
    const { sketch, leftOut, tooMany } = read(new URLSearchParams({ n: many }));
    expect(sketch.ids.length).toBe(mostNodes);
    expect({ leftOut, tooMany }).toEqual({ leftOut: [], tooMany: 1 });
  });

  it("is read whatever it is", () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom("n", "e", "s", "type", "from", "group"), fc.string()),
        (values) => {
          const { sketch } = read(new URLSearchParams(values));
          expect(sketch.ids.every((id) => /^[a-z0-9-]+$/.test(id))).toBe(true);
          for (const { x, y } of sketch.places.values()) expect(Number.isFinite(x + y)).toBe(true);
        },
      ),
    );
  });
});
