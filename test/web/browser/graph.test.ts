import { readFileSync } from "node:fs";
import type { BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  appearances,
  browserPath,
  type Explorer,
  expectAccessible,
  expectNoFaults,
  openExplorer,
  picture,
} from "./explorer.js";
import { settled } from "./settled.js";

describe.skipIf(browserPath === null)("the graph", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  const drawn = (page: Page) => page.locator("[data-drawn=true]").waitFor();
  const atRest = async (page: Page) => {
    await drawn(page);
    await page.waitForTimeout(600);
  };
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<Page> => {
    const page = await explorer.open(`/graph?lang=en&${address}`, options);
    await atRest(page);
    return page;
  };
  const view = (page: Page) => new URL(page.url()).searchParams;
  const cells = (page: Page) => (view(page).get("n") ?? "").split(".").filter((it) => it !== "");
  const ids = (page: Page) => cells(page).map((cell) => cell.split("*")[0]);
  const counted = async (page: Page) => (await page.locator(".counted").textContent()) ?? "";
  const live = async (page: Page) => (await page.locator(".canvas-live").textContent()) ?? "";
  /** A button of the graph itself, and not of the table below it. */
  const button = (page: Page, name: string | RegExp) =>
    page.getByRole("button", { name }).and(page.locator(":not(.graph-around *)"));
  const canvas = (page: Page) => page.getByRole("application");

  it("opens with the entities asked for and their neighbours, and holds the view in its address", async () => {
    const page = await open("of=nanning-customs");
    expect(ids(page)[0]).toBe("nanning-customs");
    expect(await counted(page)).toContain(`${ids(page).length} entities`);
    expect(view(page).has("of")).toBe(false);
    expect(cells(page).every((cell) => /\*-?\d+\*-?\d+/.test(cell))).toBe(true);
    const before = page.url();
    await page.reload();
    await settled(page);
    await atRest(page);
    expect(page.url()).toBe(before);
    expectNoFaults(page);
  });

  it("says how many there are before it fetches them, and how many of them it brought", async () => {
    const page = await open("n=vietnam-customs&s=vietnam-customs");
    await button(page, /^Expand/).click();
    const [, count = ""] =
      (await page.getByRole("menuitem", { name: /^took part in/ }).textContent())?.match(/: (\d+)/) ?? [];
    expect(Number(count)).toBeGreaterThan(25);
    await page.getByRole("menuitem", { name: /^took part in/ }).click();
    await page.getByText(`25 of ${count}, those with the most sources first`).waitFor();
    await atRest(page);
    expect(ids(page).length).toBe(26);
    await button(page, /^Expand/).click();
    await page.getByRole("menuitem", { name: `took part in: ${count}, 25 of them here` }).click();
    await page.getByText(`all ${count}`).waitFor();
    expectNoFaults(page);
  });

  it("leaves what is there where it was when more comes, and takes away on collapsing what came", async () => {
    const page = await open("n=nanning-customs*10*20.china-customs*300*-40&s=china-customs");
    await button(page, /^Expand/).click();
    await page.getByRole("menuitem", { name: /^All ties/ }).click();
    await page
      .getByText(/China Customs: /)
      .first()
      .waitFor();
    await atRest(page);
    expect(cells(page).slice(0, 2)).toEqual(["nanning-customs*10*20", "china-customs*300*-40"]);
    expect(cells(page).length).toBeGreaterThan(5);
    await button(page, "Collapse").click();
    await expect.poll(() => ids(page)).toEqual(["nanning-customs", "china-customs"]);
    expectNoFaults(page);
  });

  it("goes back and forth, by buttons and by keys", async () => {
    const page = await open("n=nanning-customs.china-customs&s=china-customs");
    await button(page, "Hide").click();
    await expect.poll(() => cells(page)[1]).toMatch(/h$/);
    await button(page, "Undo").click();
    await expect.poll(() => cells(page)[1]).not.toMatch(/h$/);
    await page.keyboard.press("Control+Shift+z");
    await expect.poll(() => cells(page)[1]).toMatch(/h$/);
    await page.keyboard.press("Control+z");
    await expect.poll(() => counted(page)).toContain("2 entities");
    expectNoFaults(page);
  });

  it("hides, keeps only what is selected, and shows all again", async () => {
    const page = await open("of=nanning-customs");
    const all = await counted(page);
    await button(page, "Keep only this").click();
    await expect.poll(() => counted(page)).toContain("1 entities");
    await button(page, /^Show \d+ hidden/).click();
    await expect.poll(() => counted(page)).toBe(all);
    expectNoFaults(page);
  });

  it("folds acts into links that lead back to them", async () => {
    const page = await open("of=two-countries-four-sides-talks-11,nanning-customs");
    await button(page, "Fold acts").click();
    await page
      .locator(".ties")
      .getByRole("button", { name: /cooperated \(\d+\)/ })
      .first()
      .click();
    await page.getByText("The acts behind this link").waitFor();
    await button(page, "Show acts as entities").click();
    await expect.poll(() => view(page).has("fold")).toBe(false);
    expectNoFaults(page);
  });

  it("groups by country and by type, and pins what is to stay", async () => {
    const page = await open("n=nanning-customs*5*5.china-customs.vietnam-customs&s=nanning-customs");
    await button(page, "Pin").click();
    await page.getByLabel("Group").selectOption("country");
    await expect.poll(() => view(page).get("group")).toBe("country");
    await atRest(page);
    expect(cells(page)[0]).toBe("nanning-customs*5*5*p");
    await picture(page, "graph-grouped");
    await page.getByLabel("Group").selectOption("type");
    await expect.poll(() => view(page).get("group")).toBe("type");
    await button(page, "Lock").click();
    expect(await button(page, "Arrange").isDisabled()).toBe(true);
    expectNoFaults(page);
  });

  it("shows the words of a link that is selected", async () => {
    const page = await open("of=two-countries-four-sides-talks-11");
    await page.locator(".ties").getByRole("button", { name: "participant" }).first().click();
    await page
      .getByText(/^\d+ sources?$/)
      .first()
      .waitFor();
    expect(await live(page)).toMatch(/^Link: .* participant 11th/);
    await expect.poll(() => view(page).get("s")).toContain("TOOK_PART_IN");
    const text = page.locator("blockquote mark, .sources p.faint").first();
    expect(await text.isVisible()).toBe(true);
    await picture(page, "graph-link");
    expectNoFaults(page);
  });

  it("tells of an entity its names in each language, its dates, and where they stand", async () => {
    const page = await open("n=two-countries-four-sides-talks-11&s=two-countries-four-sides-talks-11");
    const details = page.getByRole("region", { name: "Details" });
    await details.getByText("2025-10-16").waitFor();
    expect(await details.locator("[lang=vi]").count()).toBeGreaterThan(0);
    expect(await details.locator("[data-basis=BACKGROUND]").count()).toBeGreaterThan(0);
    expect(await details.getByRole("link", { name: "Open its page" }).getAttribute("href")).toBe(
      "/meeting/two-countries-four-sides-talks-11?lang=en",
    );
    expectNoFaults(page);
  });

  it("adds what is found by a name in any language", async () => {
    const page = await explorer.open("/graph?lang=en");
    await page.getByText("Nothing is in this view yet").waitFor();
    await page.getByRole("combobox", { name: "Add to the graph" }).fill("南宁海关");
    await page
      .getByRole("option", { name: /Nanning Customs$/ })
      .first()
      .click();
    await expect.poll(() => ids(page)).toEqual(["nanning-customs"]);
    await page.getByRole("combobox", { name: "Add to the graph" }).fill("zzzzqqq");
    await page.getByText("No entity has a name like “zzzzqqq”").waitFor();
    expectNoFaults(page);
  });

  it("leaves out of an address what it cannot read or does not know, and says so", async () => {
    const page = await open("n=nanning-customs.nobody-at-all.N%C3%96&group=colour&type=WIZARD");
    await page.getByText("Not in this graph: nobody-at-all").waitFor();
    await page.getByText(/Left out, since it cannot be read: NÖ, type=WIZARD, group=colour/).waitFor();
    await expect.poll(() => ids(page)).toEqual(["nanning-customs"]);
    expectNoFaults(page);
  });

  it("leads to the query behind it, which gives the same", async () => {
    const page = await open("n=nanning-customs.china-customs");
    await page.getByRole("link", { name: "As GraphQL" }).click();
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.getByText('"PART_OF"').first().waitFor();
    expectNoFaults(page);
  });

  it("copies its link", async () => {
    const page = await open("n=nanning-customs", { permissions: ["clipboard-read", "clipboard-write"] });
    await button(page, "Copy link").click();
    await page.getByText("The link is copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("/graph?n=nanning-customs");
    expectNoFaults(page);
  });

  it("is saved to a file and opened again", async () => {
    const page = await open("of=nanning-customs");
    const before = cells(page);
    const [download] = await Promise.all([page.waitForEvent("download"), button(page, "Save").click()]);
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, "utf8"))).toMatchObject({
      format: "customs-cooperation-graph/view",
    });
    const other = await explorer.open("/graph?lang=en");
    await other
      .locator("input[type=file]")
      .setInputFiles({ name: "x.json", mimeType: "application/json", buffer: Buffer.from("[]") });
    await other.getByText("This file is not a saved view").waitFor();
    await other.locator("input[type=file]").setInputFiles(file);
    await expect.poll(() => cells(other)).toEqual(before);
    await button(other, "Undo").click();
    await expect.poll(() => cells(other)).toEqual([]);
    await button(other, "Redo").click();
    await expect.poll(() => cells(other)).toEqual(before);
    expectNoFaults(other);
  });

  it("has nothing to undo where it was opened around an entity, and asks for a name where it is empty", async () => {
    const page = await open("of=nanning-customs");
    await expect.poll(() => button(page, "Undo").isDisabled()).toBe(true);
    expect(await page.locator("input.add:focus").count()).toBe(0);
    const empty = await explorer.open("/graph?lang=en");
    await expect.poll(() => empty.locator("input.add:focus").count()).toBe(1);
    expectNoFaults(empty);
  });

  it("is read in another language at once, with the view as it is", async () => {
    const page = await open("of=nanning-customs");
    const before = cells(page);
    await page.getByLabel("Language").selectOption("vi");
    await page.getByRole("heading", { name: "Hải quan Nam Ninh" }).waitFor();
    await page.waitForTimeout(400);
    expect(cells(page)).toEqual(before);
    expectNoFaults(page);
  });

  it("is dragged by the hand", async () => {
    const page = await open("n=nanning-customs*0*0");
    const box = await canvas(page).boundingBox();
    if (box === null) throw new Error("there is no canvas");
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 - 8 };
    await page.mouse.move(middle.x, middle.y);
    await page.mouse.down();
    await page.mouse.move(middle.x + 120, middle.y + 60, { steps: 5 });
    await page.mouse.up();
    await expect.poll(() => cells(page)[0]).toMatch(/^nanning-customs\*\d{2,3}\*\d{2}$/);
    expectNoFaults(page);
  });

  it("keeps the focus in the view where what had it goes away", async () => {
    const page = await open(
      "n=nanning-customs.china-customs.two-countries-four-sides-talks-11&s=nanning-customs",
    );
    const heading = page.locator(".graph-details h2:focus");
    await page.locator(".ties button").first().focus();
    await page.keyboard.press("Enter");
    await heading.getByText(/^Link: /).waitFor();
    await page.locator(".graph-details dl button").first().focus();
    await page.keyboard.press("Enter");
    await heading.getByText("Nanning Customs").waitFor();
    await button(page, "Hide").focus();
    await page.keyboard.press("Enter");
    await heading.waitFor();
    await button(page, "Undo").focus();
    await page.keyboard.press("Enter");
    await heading.waitFor();
    await button(page, "Copy link").focus();
    await page.keyboard.press("Enter");
    await button(page, "Dismiss").focus();
    await page.keyboard.press("Enter");
    await heading.waitFor();
    await button(page, "Expand ▾").focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem").first().waitFor();
    await page.keyboard.press("Escape");
    await page.waitForTimeout(300);
    expect(await button(page, "Expand ▾").evaluate((it) => it === document.activeElement)).toBe(true);
    expectNoFaults(page);
  });

  it("is walked, expanded, hidden and left by the keyboard alone", async () => {
    const page = await explorer.open("/graph?lang=en");
    await page.getByText("Nothing is in this view yet").waitFor();
    await page.keyboard.press("Tab");
    const tabTo = async (selector: string) => {
      for (let presses = 0; presses < 30; presses += 1) {
        if (await page.locator(`${selector}:focus`).count()) return;
        await page.keyboard.press("Tab");
      }
      throw new Error(`Tab does not lead to ${selector}`);
    };
    await tabTo("input.add");
    await page.keyboard.type("Nanning Customs");
    await page
      .getByRole("option", { name: /Nanning Customs$/ })
      .first()
      .waitFor();
    await page.keyboard.press("Enter");
    await drawn(page);
    await tabTo("[role=application]");
    expect(await live(page)).toBe("Organisation: Nanning Customs, 0 links shown");
    await page.keyboard.press("e");
    await page.getByText(/^Nanning Customs: all \d+$/).waitFor();
    await atRest(page);
    await page.keyboard.press("ArrowRight");
    const walked = await live(page);
    expect(walked).not.toContain("Nanning Customs, ");
    await page.keyboard.press("Delete");
    expect(await live(page)).toBe("Nothing is selected");
    await page.keyboard.press("Control+z");
    expect(await live(page)).toBe(walked);
    await page.keyboard.press("p");
    await page.keyboard.press("f");
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys on the canvas" }).waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => page.getByRole("dialog").count()).toBe(0);
    await tabTo("[role=application]");
    await page.keyboard.press("Enter");
    expect(await page.locator("h2:focus").textContent()).toContain(walked.split(": ")[1]?.split(",")[0]);
    await canvas(page).focus();
    await page.keyboard.press("/");
    expect(await page.locator("input.add:focus").count()).toBe(1);
    expectNoFaults(page);
  });

  it("leads with the details on a narrow screen, where the canvas is opened", async () => {
    const page = await explorer.open("/graph?lang=vi&of=nanning-customs", {
      viewport: { width: 360, height: 740 },
    });
    await page.getByRole("heading", { name: "Hải quan Nam Ninh" }).waitFor();
    expect(await canvas(page).count()).toBe(0);
    await picture(page, "graph-narrow");
    await button(page, "Mở hình vẽ").click();
    await atRest(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await picture(page, "graph-narrow-canvas");
    await expectAccessible(page);
    expectNoFaults(page);
  });

  it("says that the server cannot be reached, and asks again", async () => {
    const page = await open("n=nanning-customs");
    await page.route("**/graphql", (route) => route.abort());
    await page.evaluate(() => location.reload());
    await page.getByText("The server cannot be reached").first().waitFor();
    await page.unroute("**/graphql");
    await button(page, "Ask again").first().click();
    await drawn(page);
    expect(ids(page)).toEqual(["nanning-customs"]);
  });

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await explorer.open(`/graph?lang=${lang}&of=two-countries-four-sides-talks-11`, {
      colorScheme: theme,
      reducedMotion: "reduce",
    });
    await atRest(page);
    await page.locator("summary").last().waitFor();
    await picture(page, `graph-${lang}-${theme}`);
    await expectAccessible(page);
    expectNoFaults(page);
  });

  it.each(["light", "dark"] as const)(
    "has nothing that axe finds in its menu and dialog, %s",
    async (colorScheme) => {
      const page = await open("n=nanning-customs&s=nanning-customs", { colorScheme });
      await button(page, /^Expand/).click();
      await page.getByRole("menuitem").first().waitFor();
      await picture(page, `graph-menu-${colorScheme}`);
      await expectAccessible(page);
      await page.keyboard.press("Escape");
      await canvas(page).press("?");
      await page.getByRole("dialog").waitFor();
      await picture(page, `graph-keys-${colorScheme}`);
      await expectAccessible(page);
      expectNoFaults(page);
    },
  );
});
