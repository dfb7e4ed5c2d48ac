import { describe, expect, it } from "vitest";
import { beginning, type Step, step } from "../../../web/src/graph/history.js";
import { ports } from "./views.js";

const steps = (...taken: readonly Step[]) =>
  taken.reduce((history, it) => step(history, it), beginning(ports));

const hide = (id: string): Step => ({ kind: "hide", ids: [id] });

describe("the history of a view", () => {
  it("goes back and forth through each change", () => {
    const two = steps(hide("north"), hide("south"));
    const one = step(two, { kind: "undo" });
    expect([...one.view.hidden]).toEqual(["north"]);
    expect(step(one, { kind: "undo" }).view).toBe(ports);
    expect(step(one, { kind: "redo" }).view).toBe(two.view);
  });

  it("stays where it is at either end", () => {
    expect(steps({ kind: "undo" }).view).toBe(ports);
    expect(steps({ kind: "redo" }).view).toBe(ports);
  });

  it("forgets what was gone back from once there is another change", () => {
    const { view, future } = steps(hide("north"), { kind: "undo" }, hide("south"));
    expect([...view.hidden]).toEqual(["south"]);
    expect(future).toEqual([]);
  });

  it("has no step for a selection, nor for what finds its place", () => {
    const history = steps(
      hide("north"),
      { kind: "select", ids: ["south"] },
      { kind: "settle", places: new Map([["south", { x: 1, y: 1 }]]) },
    );
    expect(history.past).toEqual([ports]);
    expect(history.view.selected).toEqual(["south"]);
    expect(step(step(history, { kind: "undo" }), { kind: "select", ids: [] }).future.length).toBe(1);
  });

  it("keeps the last hundred", () => {
    expect(steps(...Array.from({ length: 150 }, () => hide("north"))).past.length).toBe(100);
  });
});
