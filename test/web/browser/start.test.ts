import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { questions } from "../../../web/src/start/questions.js";
import {
  appearances,
  browserPath,
  type Explorer,
  expectAccessible,
  expectNoFaults,
  openExplorer,
  picture,
} from "./explorer.js";

describe.skipIf(browserPath === null)("the start page", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  const section = async (name: string, options = {}) => {
    const page = await explorer.open("/?lang=en", options);
    const found = page.locator("section", { has: page.getByRole("heading", { name, exact: true }) });
    await found.waitFor();
    return { page, found };
  };

  it("has its search box in focus", async () => {
    const page = await explorer.open("/?lang=en");
    expect(
      await page
        .getByRole("combobox", { name: "Search people" })
        .first()
        .evaluate((box) => box === document.activeElement),
    ).toBe(true);
    expectNoFaults(page);
  });

  it("shows the newest acts, each with its type, how far it has come, and when", async () => {
    const { page, found } = await section("The newest acts");
    const rows = await found.getByRole("listitem").allInnerTexts();
    expect(rows).toHaveLength(8);
    for (const row of rows)
      expect(row).toMatch(/\n(Meeting|Agreement|Commitment|Campaign|Joint action) · [a-z ]+ · \S+/);
    expect(await found.getByRole("link").first().getAttribute("href")).toMatch(
      /^\/[a-z-]+\/[a-z0-9-]+\?lang=en$/,
    );
    expectNoFaults(page);
  });

  it("shows the most connected actors, with how many acts and how many others", async () => {
    const { found } = await section("The most connected actors");
    expect(await found.getByRole("listitem").first().textContent()).toMatch(
      /Viet Nam Customs \d+ acts, with \d+ others$/,
    );
  });

  it("shows the border-gate pairs on a map and as a list, in one order, both leading to the same pages", async () => {
    const { page, found } = await section("Gates that face each other on the land border");
    const map = found.getByRole("navigation");
    await map.getByRole("link").first().waitFor();
    const hrefs = (links: Element[]) => links.map((link) => link.getAttribute("href"));
    const onMap = await map.getByRole("link").evaluateAll(hrefs);
    expect(onMap).toHaveLength(5);
    expect(await found.getByRole("list").getByRole("link").evaluateAll(hrefs)).toEqual(onMap);
    expect(await found.getByRole("listitem").nth(1).textContent()).toMatch(/Tà Lùng 驮隆 ⇄ Thủy Khẩu 水口/);
    await page.getByRole("link", { name: /^2\s*Tà Lùng 驮隆\s*Thủy Khẩu 水口$/ }).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/gate-pair/ta-lung-thuy-khau?lang=en");
    expectNoFaults(page);
  });

  it("keeps the marks of the map apart on a small screen, so that each can be hit", async () => {
    const { page, found } = await section("Gates that face each other on the land border", {
      viewport: { width: 360, height: 800 },
    });
    const marks = found.getByRole("navigation").getByRole("link");
    await marks.first().waitFor();
    const boxes = await marks.evaluateAll((links) =>
      links.map((link) => link.getBoundingClientRect().toJSON()),
    );
    for (const box of boxes) expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(24);
    const tops = boxes.map(({ top }) => top).sort((one, other) => one - other);
    for (const [index, top] of tops.slice(1).entries()) expect(top - (tops[index] ?? 0)).toBeGreaterThan(24);
    await picture(page, "start-360");
  });

  it("has ten questions in each language, each leading to its answer", async () => {
    for (const lang of ["vi", "en", "zh"] as const) {
      const page = await explorer.open(`/?lang=${lang}`);
      for (const { to, words } of questions) {
        const href = await page.getByRole("link", { name: words[lang] }).getAttribute("href");
        expect(href).toBe(`${to}${to.includes("?") ? "&" : "?"}lang=${lang}`);
      }
    }
    expect(questions).toHaveLength(10);
  });

  it("asks the pair of administrations about the topic that its question names", async () => {
    const page = await explorer.open("/?lang=en");
    await page.getByRole("link", { name: /sit down over drugs/ }).click();
    await page.getByRole("heading", { name: /^1 act that they share/ }).waitFor();
    expect(await page.locator("select[name=topic]").inputValue()).toBe("drugs");
    expectNoFaults(page);
  });

  it("leads to the query behind it", async () => {
    const page = await explorer.open("/?lang=en");
    const query = await page.getByRole("link", { name: "As GraphQL" }).getAttribute("href");
    expect(query).toMatch(/^\/graphiql\?lang=en#query=query\+StartPage/);
  });

  it("counts acts by year, those that lie in it and those that may", async () => {
    const { found } = await section("Acts by year");
    const rows = await found.getByRole("row").allInnerTexts();
    expect(rows[0]).toMatch(/Year\s+lie in it\s+may lie in it/);
    expect(rows.at(-1)).toMatch(/^2025\s+\d+\s+\d+/);
    expect(await found.getByText("have no date").count()).toBe(1);
  });

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await explorer.open(`/?lang=${lang}`, { colorScheme: theme });
    await page.locator(".gate-mark").first().waitFor();
    await expectAccessible(page);
    await picture(page, `start-${lang}-${theme}`);
    expectNoFaults(page);
  });

  it("fits a screen of 360 px, and has nothing there that axe finds", async () => {
    const page = await explorer.open("/?lang=vi", { viewport: { width: 360, height: 800 } });
    await page.locator(".gate-mark").first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(page);
  });
});
