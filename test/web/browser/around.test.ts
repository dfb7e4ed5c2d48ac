import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Change } from "../../../web/src/graph/changes.js";
import {
  appearances,
  browserPath,
  type Explorer,
  expectAccessible,
  expectNoFaults,
  picture,
} from "./explorer.js";
import { openHarness } from "./open-harness.js";

const phone = { viewport: { width: 360, height: 740 } };

/** The changes that a page made to its view, oldest first. */
const changesOf = (page: Page): Promise<Change[]> => page.evaluate("made");
const lastChange = async (page: Page): Promise<Change | undefined> => (await changesOf(page)).at(-1);

const expectNoSidewaysScroll = async (page: Page): Promise<void> =>
  expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(360);

describe.skipIf(browserPath === null)("what stands around the canvas", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openHarness();
  });
  afterAll(() => explorer?.close());
  const open = (part: string, more = "", options = {}) =>
    explorer.open(`/harness/?lang=en&part=${part}${more}`, options);

  describe("the table", () => {
    const names = (page: Page) => page.locator("tbody th").allTextContents();

    it("sorts by a column by its head, and says which way", async () => {
      const page = await open("table");
      const head = page.getByRole("columnheader", { name: "Date" });
      expect(await head.getAttribute("aria-sort")).toBe("none");
      await head.getByRole("button").press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("ascending");
      expect((await names(page))[0]).toContain("The old pact");
      await head.getByRole("button").press("Enter");
      expect(await head.getAttribute("aria-sort")).toBe("descending");
      expect((await names(page))[0]).toContain("Talks of the ports");
      expectNoFaults(page);
    });

    it("selects by the keyboard, and does to the selection what the canvas does", async () => {
      const page = await open("table");
      await page.getByRole("checkbox", { name: "Select Ana Reed" }).press("Space");
      expect(await lastChange(page)).toEqual({ kind: "select", ids: ["ana-reed"] });
      await page.getByRole("checkbox", { name: "Select Northport Customs" }).press("Space");
      expect(await lastChange(page)).toEqual({ kind: "select", ids: ["ana-reed", "northport-customs"] });
      await page.getByRole("button", { name: "Pin" }).press("Enter");
      expect(await lastChange(page)).toEqual({ kind: "pin", ids: ["ana-reed", "northport-customs"] });
      await page.getByRole("button", { name: "Expand" }).press("Enter");
      expect(await page.evaluate("expanded")).toEqual(["ana-reed", "northport-customs"]);
      await page.getByRole("button", { name: "Hide" }).press("Enter");
      expect(await names(page)).toHaveLength(8);
      await page.getByRole("checkbox", { name: "Select Talks of the ports" }).check();
      await page.getByRole("button", { name: "Keep only these" }).press("Enter");
      expect(await lastChange(page)).toEqual({ kind: "keep", ids: ["talks"] });
    });

    it("has the links in a second tab, with what each rests on", async () => {
      const page = await open("table");
      await page.getByRole("tab", { name: "Entities (10)" }).focus();
      await page.keyboard.press("ArrowRight");
      await page.keyboard.press("Enter");
      const row = page.getByRole("row", { name: /Hải quan Việt Nam.*Pact of the ports/ });
      expect(await row.getByRole("cell").first().textContent()).toBe("party");
      await row.getByText("2 sources").click();
      expect(await row.getByRole("link", { name: "minutes, paragraph 7" }).getAttribute("href")).toBe(
        "/document/minutes?lang=en#paragraph-7",
      );
      await row.getByRole("button", { name: /Select both ends/ }).click();
      expect(await lastChange(page)).toEqual({ kind: "select", ids: ["vietnam-customs", "pact"] });
      await picture(page, "table-links");
    });

    it("turns pages of two hundred rows", async () => {
      const page = await open("table", "&view=large");
      expect(await names(page)).toHaveLength(200);
      await page.getByRole("button", { name: "Next" }).click();
      await page.getByRole("button", { name: "Next" }).click();
      expect(await names(page)).toHaveLength(50);
      expect(await page.getByText("401–450 of 450").isVisible()).toBe(true);
      expect(await page.getByRole("button", { name: "Next" }).isDisabled()).toBe(true);
    });

    it("saves what is shown as CSV", async () => {
      const page = await open("table");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", { name: "Save as CSV" }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(
        /^customs-cooperation-[0-9a-f]{16}-\d{4}-\d\d-\d\d-nodes\.csv$/,
      );
      expect(await readFile(await file.path(), "utf8")).toMatch(/^\uFEFFId,Label,/);
    });

    it("says that nothing is shown", async () => {
      const page = await open("table", "&view=empty");
      expect(await page.getByText("Nothing is shown").isVisible()).toBe(true);
      await expectAccessible(page);
    });
  });

  describe("the timeline", () => {
    it("lets days through by its two sliders, by the keyboard alone, and all days again", async () => {
      const page = await open("timeline");
      const first = page.getByRole("slider", { name: "First day let through" });
      expect(await first.getAttribute("aria-valuetext")).toBe("2022-01-01");
      await first.press("ArrowRight");
      expect(await first.getAttribute("aria-valuetext")).toBe("2022-01-02");
      await page.getByRole("slider", { name: "Last day let through" }).press("PageDown");
      expect(await lastChange(page)).toMatchObject({
        filters: { during: { from: "2022-01-02", to: "2025-12-01" } },
      });
      await page.getByRole("button", { name: "All days again" }).press("Enter");
      expect(await lastChange(page)).toMatchObject({ filters: { during: null } });
      expectNoFaults(page);
    });

    it("lets days through by a stroke of the mouse, with one change for it", async () => {
      const page = await open("timeline");
      const strip = page.getByRole("img", { name: "5 acts with a date, from 2022-01-01 to 2025-12-31" });
      const { x, y, width } = (await strip.boundingBox()) ?? { x: 0, y: 0, width: 0 };
      await page.mouse.move(x + width / 4 + 1, y + 40);
      await page.mouse.down();
      await page.mouse.move(x + width / 3, y + 40);
      await page.mouse.move(x + width / 2 - 2, y + 40);
      await page.mouse.up();
      expect(await changesOf(page)).toHaveLength(1);
      expect(await lastChange(page)).toMatchObject({
        filters: {
          during: { from: expect.stringMatching(/^2023-01-0/), to: expect.stringMatching(/^2023-12-2/) },
        },
      });
      await picture(page, "timeline-brushed");
    });

    it("lets days through by a finger", async () => {
      const page = await open("timeline", "", { ...phone, hasTouch: true });
      const { x, y, width } = (await page.locator(".strip svg").boundingBox()) ?? { x: 0, y: 0, width: 0 };
      const touch = await page.context().newCDPSession(page);
      const at = (part: number) => [{ x: x + width * part, y: y + 20 }];
      await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: at(0.1) });
      for (const part of [0.2, 0.3, 0.4, 0.5])
        await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: at(part) });
      await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      expect(await lastChange(page)).toMatchObject({ kind: "filter" });
      await expectNoSidewaysScroll(page);
    });

    it("has acts without a date as a class of its own", async () => {
      const page = await open("timeline");
      await page.getByRole("checkbox", { name: "No date: 1" }).press("Space");
      expect(await lastChange(page)).toMatchObject({ filters: { undated: false } });
    });

    it("selects an act that is pressed", async () => {
      const page = await open("timeline");
      await page.locator('[data-id="talks"] path').click();
      expect(await lastChange(page)).toEqual({ kind: "select", ids: ["talks"] });
    });

    it("stays a strip where there are many acts", async () => {
      const page = await open("timeline", "&view=busy");
      expect(await page.locator(".span").count()).toBe(300);
      expect((await page.locator(".strip").boundingBox())?.height).toBeLessThanOrEqual(210);
      await picture(page, "timeline-busy");
    });

    it("says that no act has a date", async () => {
      const page = await open("timeline", "&view=empty");
      expect(await page.getByText("No act here has a date.").isVisible()).toBe(true);
    });
  });

  describe("the filters", () => {
    it("count what the view has, and say how many are filtered away", async () => {
      const page = await open("filters");
      expect(await page.getByRole("status").textContent()).toBe("All 10 are shown");
      await page.getByRole("checkbox", { name: "Organisation 3", exact: true }).press("Space");
      expect(await page.getByRole("status").textContent()).toBe("3 of 10 are filtered away");
      await page.getByRole("checkbox", { name: "No date 1" }).press("Space");
      await page.getByRole("checkbox", { name: "drugs 3" }).press("Space");
      expect(await page.getByRole("status").textContent()).toBe("7 of 10 are filtered away");
      await page.getByRole("button", { name: "Let everything through" }).press("Enter");
      expect(await page.getByRole("status").textContent()).toBe("All 10 are shown");
    });

    it("take days, either end alone too, and refuse a last day before the first", async () => {
      const page = await open("filters");
      await page.getByLabel("From").fill("2024-01-01");
      expect(await lastChange(page)).toMatchObject({
        filters: { during: { from: "2024-01-01", to: "9999-12-31" } },
      });
      await page.getByLabel("To").fill("2023-01-01");
      expect(await page.getByRole("alert").textContent()).toBe("The last day is before the first");
      expect(await changesOf(page)).toHaveLength(1);
    });
  });

  describe("the paths", () => {
    const choose = async (page: Page, field: string, name: string): Promise<void> => {
      await page.getByRole("combobox", { name: field, exact: true }).fill(name);
      await page.getByRole("option", { name }).first().waitFor();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
    };

    it("are read out hop by hop with their words, and shown in the graph", async () => {
      const page = await open("paths");
      await choose(page, "From", "Nanning Customs");
      await choose(page, "To", "United Nations Office on Drugs and Crime");
      await page.getByRole("button", { name: "Find paths" }).press("Enter");
      const path = page.getByRole("article").first();
      await path.waitFor();
      expect(await path.getByRole("listitem").first().textContent()).toMatch(
        /Nanning Customs, .+, took part in .+ \(.+\) with .+, .+\./,
      );
      expect(await path.locator(".sources").count()).toBeGreaterThan(0);
      await path.getByRole("button", { name: "Show in the graph" }).press("Enter");
      await path.getByText("Added to the graph").waitFor();
      const added = await lastChange(page);
      if (added?.kind !== "add") throw new Error("nothing was added");
      const ids = new Set(added.nodes.map(({ id }) => id));
      expect(added.links.length).toBeGreaterThanOrEqual(2);
      expect(added.links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true);
      const acts = added.nodes.filter(({ status }) => status !== null);
      for (const act of acts) expect(added.links.filter(({ to }) => to === act.id).length).toBeGreaterThan(1);
      await picture(page, "paths");
      await expectAccessible(page);
      expectNoFaults(page);
    });

    it("that are not there come with what was searched for them", async () => {
      const page = await open("paths");
      await choose(page, "From", "Nanning Customs");
      await choose(page, "To", "Viet Nam Customs");
      await page.getByLabel("Not after").fill("1990-01-01");
      await page.getByRole("checkbox", { name: "Meeting" }).uncheck();
      await page.getByRole("button", { name: "Find paths" }).press("Enter");
      await page.getByText("No path found.").waitFor();
      const searched = await page.locator(".searched li").allTextContents();
      expect(searched[0]).toMatch(/^Searched: \d+ documents with \d+ acts$/);
      expect(searched.slice(-3)).toEqual([
        "at most 3 acts one after the other",
        "only: Agreement, Campaign, Commitment, and Joint action",
        "only in ../1990-01-01",
      ]);
    });

    it("begin from the actors of the view, and are not sought from one to itself", async () => {
      const page = await open("paths");
      await page.getByRole("combobox", { name: "From", exact: true }).click();
      await page.getByRole("option", { name: "Ana Reed" }).click();
      await page.getByRole("combobox", { name: "To", exact: true }).click();
      expect(await page.getByRole("option").count()).toBe(4);
      await page.getByRole("option", { name: "Ana Reed" }).click();
      expect(await page.getByRole("alert").textContent()).toBe("Choose two different actors.");
      expect(await page.getByRole("button", { name: "Find paths" }).isDisabled()).toBe(true);
    });
  });

  describe("the export", () => {
    const save = async (page: Page, item: string) => {
      await page.getByRole("button", { name: "Export" }).press("Enter");
      const [file] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("menuitem", { name: item }).press("Enter"),
      ]);
      return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
    };

    it.each([
      ["Picture (PNG)", "graph.png", "\u0089PNG"],
      ["Drawing (SVG)", "graph.svg", "<?xml"],
      ["Entities (CSV, Gephi)", "nodes.csv", "\u00EF\u00BB\u00BFId,"],
      ["Links (CSV, Gephi)", "edges.csv", "\u00EF\u00BB\u00BFSource,Target,"],
      ["GraphML", "graph.graphml", "<?xml"],
      ["GEXF 1.3", "graph.gexf", "<?xml"],
      ["JSON", "graph.json", "{"],
    ])("saves %s by the keyboard", async (item, ending, beginning) => {
      const page = await open("export");
      const { name, content } = await save(page, item);
      expect(name.endsWith(`-${ending}`)).toBe(true);
      expect(content.toString("latin1").startsWith(beginning)).toBe(true);
      expectNoFaults(page);
    });

    it("paints the picture at twice its size", async () => {
      const { content } = await save(await open("export"), "Picture (PNG)");
      expect([content.readUInt32BE(16), content.readUInt32BE(20)]).toEqual([2 * 750, 2 * 520]);
    });

    it("opens a menu that axe finds nothing in", async () => {
      const page = await open("export");
      await page.getByRole("button", { name: "Export" }).click();
      await page.getByRole("menu").waitFor();
      await expectAccessible(page);
      await picture(page, "export-menu");
    });
  });

  const all = ["export", "timeline", "table", "filters", "paths"].join("&part=");

  it("is in step: days let through by the timeline are those of the table and the filters", async () => {
    const page = await open(all);
    await page.getByRole("slider", { name: "First day let through" }).press("End");
    await page.getByRole("tab", { name: "Entities (4)" }).waitFor();
    expect(await page.getByText("6 of 10 are filtered away").isVisible()).toBe(true);
    expect(await page.getByLabel("From", { exact: true }).first().inputValue()).toBe("2025-12-31");
  });

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await explorer.open(`/harness/?lang=${lang}&part=${all}`, { colorScheme: theme });
    await page.locator("tbody input").first().check();
    await expectAccessible(page);
    await picture(page, `around-${lang}-${theme}`);
    expectNoFaults(page);
  });

  it("can be used at 360 pixels", async () => {
    const page = await open(all, "", { ...phone, colorScheme: "light" });
    await expectNoSidewaysScroll(page);
    await picture(page, "around-360");
  });
});
