import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { projectPath } from "../../src/project-root.js";
import { type Atlas, borderStrip, nearest, spread } from "../../web/build/border-strip.js";
import { gatePlaces } from "../../web/src/start/border/gate-places.js";

const atlas = (): Atlas =>
  JSON.parse(
    readFileSync(
      createRequire(projectPath("web", "package.json")).resolve("world-atlas/countries-10m.json"),
      "utf8",
    ),
  );

describe("the map of the land border", () => {
  it("has a place for each pair of gates that the registry has", () => {
    const { borderGatePairs } = parse(
      readFileSync(projectPath("seeds", "registry", "border-gates.yaml"), "utf8"),
    );
    expect(Object.keys(gatePlaces).sort()).toEqual(Object.keys(borderGatePairs).sort());
  });

  it("draws the border and the land on both sides, small enough for a first screen", () => {
    const strip = borderStrip(atlas(), gatePlaces);
    for (const path of [strip.border, strip.land.china, strip.land.vietnam])
      expect(path).toMatch(/^M[\d.]+,[\d.]+L/);
    expect(JSON.stringify(strip).length).toBeLessThan(20_000);
    expect([...(strip.border.match(/M/g) ?? [])]).toHaveLength(1);
  });

  it("puts each pair on the border, from north to south, its mark beside it and inside the drawing", () => {
    const { gates, width, height } = borderStrip(atlas(), gatePlaces);
    const spots = Object.keys(gatePlaces).map((pair) => gates[pair]);
    const heights = spots.map((spot) => spot?.mark.y ?? 0);
    expect(heights).toEqual([...heights].sort((one, other) => one - other));
    for (const spot of spots) {
      expect(Math.abs((spot?.mark.y ?? 0) - (spot?.at.y ?? 0))).toBeLessThan(20);
      expect(spot?.mark.x).toBeGreaterThan(0);
      expect(spot?.mark.x).toBeLessThan(width);
      expect(spot?.mark.y).toBeLessThan(height);
    }
  });

  it("finds the nearest place of a line, also between its corners", () => {
    const line = [
      { x: 0, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 10 },
    ];
    expect(nearest(line, { x: 4, y: 3 })).toEqual({ x: 4, y: 0 });
    expect(nearest(line, { x: 20, y: 20 })).toEqual({ x: 10, y: 10 });
  });

  it("moves marks apart as little as it takes, and leaves those that are", () => {
    expect(spread([0, 100], 30)).toEqual([0, 100]);
    expect(spread([50, 50], 30)).toEqual([35, 65]);
    const many = spread([10, 10, 10, 200], 30);
    for (const [index, at] of many.slice(1).entries()) expect(at - (many[index] ?? 0)).toBeGreaterThan(29.9);
  });
});
