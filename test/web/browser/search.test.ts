import type { Page, Route } from "playwright-core";
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

/** The pages of all entities, where the box is in the header. */
const elsewhere = "/no-such-page?lang=en";

describe.skipIf(browserPath === null)("searching as one types", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  const box = (page: Page) => page.getByRole("combobox", { name: /Search people/ });
  const hits = (page: Page) => page.getByRole("listbox").getByRole("option");
  const status = (page: Page) => page.locator(".search-status");

  const typed = async (text: string, path = elsewhere): Promise<Page> => {
    const page = await explorer.open(path);
    await box(page).click();
    await page.keyboard.insertText(text);
    return page;
  };

  it.each([
    ["vuong vi bang", "Vương Vị Băng", "Person · but for case or marks"],
    ["hai quan nam ninh", "Nanning Customs", "found by Hải quan Nam Ninh (Vietnamese)"],
    ["友谊关", "Youyiguan", "found by 友谊关 (Simplified Chinese)"],
    ["youyi guan", "Youyiguan", "Border gate"],
    ["Nanming Customs", "Nanning Customs", "nearly spelt so"],
    ["Nanning", "Nanning Customs", "Organisation · begins so"],
  ])("finds %s", async (text, name, told) => {
    const page = await typed(text);
    const hit = hits(page).filter({ hasText: name }).first();
    await hit.waitFor();
    expect(((await hit.textContent()) ?? "").replaceAll(/\s+/g, " ")).toContain(told);
    expectNoFaults(page);
  });

  it("is reached by /, walked by arrows, opens a page by Enter, and is cleared by Escape", async () => {
    const page = await explorer.open(elsewhere);
    await page.keyboard.press("/");
    await page.keyboard.type("nanning customs");
    await hits(page).first().waitFor();
    expect(await box(page).inputValue()).toBe("nanning customs");
    await page.keyboard.press("Escape");
    await expect.poll(() => hits(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe("");
    await page.keyboard.type("nanning customs");
    await hits(page).first().waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await box(page).getAttribute("aria-activedescendant")).toBe(
      await hits(page).first().getAttribute("id"),
    );
    await page.keyboard.press("Enter");
    await page.waitForURL("**/organisation/nanning-customs?lang=en");
    expect(await box(page).inputValue()).toBe("");
    expectNoFaults(page);
  });

  it("opens a page by a click", async () => {
    const page = await typed("nanning customs");
    await hits(page).first().click();
    await page.waitForURL("**/organisation/nanning-customs?lang=en");
  });

  it("writes / where text is being written", async () => {
    const page = await typed("BP-");
    await page.keyboard.type("/");
    expect(await box(page).inputValue()).toBe("BP-/");
  });

  it("shows all that was found on Enter alone", async () => {
    const page = await typed("hai quan khu vuc");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=hai%20quan%20khu%20vuc&lang=en".replaceAll("%20", "+"));
    expect(await box(page).inputValue()).toBe("hai quan khu vuc");
  });

  it("leaves Enter to an input method while it composes", async () => {
    const page = await typed("");
    const session = await page.context().newCDPSession(page);
    await session.send("Input.imeSetComposition", { text: "nanning", selectionStart: 7, selectionEnd: 7 });
    await box(page).evaluate((input) =>
      input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", isComposing: true, bubbles: true })),
    );
    expect(page.url()).toContain("/no-such-page");
    await session.send("Input.insertText", { text: "南宁海关" });
    await hits(page).filter({ hasText: "Nanning Customs" }).first().waitFor();
    expect(await box(page).inputValue()).toBe("南宁海关");
  });

  it("asks once typing pauses, and drops an answer that comes after the text has changed", async () => {
    const page = await explorer.open(elsewhere);
    const asked: string[] = [];
    const held: Route[] = [];
    await page.route("**/graphql", async (route) => {
      const { variables } = JSON.parse(route.request().postData() ?? "{}");
      asked.push(variables.query);
      if (variables.query === "kunming") held.push(route);
      else await route.continue();
    });
    await box(page).click();
    await page.keyboard.type("kunming", { delay: 5 });
    await expect.poll(() => held.length).toBe(1);
    await box(page).fill("nanning customs");
    await hits(page).filter({ hasText: "Nanning Customs" }).first().waitFor();
    await held[0]?.continue();
    await page.waitForTimeout(300);
    expect(asked).toEqual(["kunming", "nanning customs"]);
    expect(await hits(page).first().textContent()).toContain("Nanning Customs");
  });

  it("does not open what was highlighted before other hits came", async () => {
    const page = await typed("kunming");
    await hits(page).first().waitFor();
    const held: Route[] = [];
    await page.route("**/graphql", (route) => void held.push(route));
    await box(page).fill("nanning customs");
    await expect.poll(() => held.length).toBe(1);
    await page.keyboard.press("ArrowDown");
    await held[0]?.continue();
    await hits(page).filter({ hasText: "Nanning Customs" }).first().waitFor();
    expect(await box(page).getAttribute("aria-activedescendant")).toBeNull();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?q=nanning+customs&lang=en");
  });

  it.each([
    ["markup", '<img src=x onerror="document.title=1">'],
    ["right-to-left marks", "\u202Enanning\u2066\u200F"],
    ["what a query language would take", `"' }) { __schema } // MATCH (n) DETACH DELETE n`],
  ])("takes %s as text", async (_, text) => {
    const page = await typed(text);
    await expect.poll(() => status(page).textContent()).toMatch(/Nothing is called|found/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Search", level: 1 }).waitFor();
    expect(await page.locator("main img").count()).toBe(0);
    expectNoFaults(page);
  });

  it("says that a text is too long instead of sending it", async () => {
    const page = await typed("x".repeat(10_000));
    await expect.poll(() => status(page).textContent()).toMatch(/at most 500 characters, and this is 10000/);
    expectNoFaults(page);
    const whole = await explorer.open(`/search?lang=en&q=${"x".repeat(10_000)}`);
    expect(await whole.getByRole("alert").textContent()).toMatch(/at most 500 characters, and this is 10000/);
    expectNoFaults(whole);
  });

  it("says that the server did not answer", async () => {
    const page = await explorer.open(elsewhere);
    await page.route("**/graphql", (route) => route.abort());
    await box(page).fill("nanning");
    await expect.poll(() => status(page).textContent()).toBe("The server did not answer");
  });

  it.each(appearances)(
    "has nothing that axe finds with its list open in $lang, $theme",
    async ({ lang, theme }) => {
      const page = await explorer.open(`/?lang=${lang}`, { colorScheme: theme });
      await page.keyboard.insertText("huu nghi");
      await hits(page).first().waitFor();
      await page.keyboard.press("ArrowDown");
      await expectAccessible(page);
      if (lang === "vi") await picture(page, `search-box-${theme}`);
      expectNoFaults(page);
    },
  );
});

describe.skipIf(browserPath === null)("the page of what was found", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  const rows = (page: Page) => page.getByRole("main").getByRole("listitem");

  it("pages through all that was found", async () => {
    const page = await explorer.open("/search?q=hai+quan&lang=en");
    await rows(page).first().waitFor();
    const found = Number(/\d+/.exec((await page.getByText(/^\d+ found$/).textContent()) ?? "")?.[0]);
    expect(found).toBeGreaterThan(20);
    expect(await rows(page).count()).toBe(20);
    while ((await rows(page).count()) < found) {
      const before = await rows(page).count();
      await page.getByRole("button", { name: "Show more" }).click();
      await expect.poll(() => rows(page).count()).toBeGreaterThan(before);
    }
    const hrefs = await rows(page)
      .getByRole("link")
      .evaluateAll((links) => links.map((it) => it.getAttribute("href")));
    expect(new Set(hrefs).size).toBe(found);
    expectNoFaults(page);
  });

  it("leads to the query behind what was found", async () => {
    const page = await explorer.open("/search?q=customs&lang=en");
    const query = await page.getByRole("link", { name: "As GraphQL" }).getAttribute("href");
    expect(query).toMatch(/^\/graphiql\?lang=en#query=query\+SearchHits/);
  });

  it("filters by type, and keeps that in its address", async () => {
    const page = await explorer.open("/search?q=khau&lang=en");
    await rows(page).first().waitFor();
    await page.getByRole("checkbox", { name: "Border gate", exact: true }).check();
    await page.waitForURL("**/search?q=khau&lang=en&type=BORDER_GATE");
    await expect
      .poll(() => rows(page).locator(".hit-facts").allInnerTexts())
      .toEqual([expect.stringMatching(/^Border gate · /)]);
    await page.reload();
    expect(await page.getByRole("checkbox", { name: "Border gate", exact: true }).isChecked()).toBe(true);
  });

  it("says what was searched where nothing is found", async () => {
    const page = await explorer.open("/search?q=zzyzx&type=MEETING&lang=en");
    const said = page.getByRole("main").getByRole("status");
    await expect
      .poll(() => said.textContent())
      .toMatch(
        /Nothing is called “zzyzx”.*these types were searched: Meeting.*all names of \d+ entities, in .*Vietnamese.*from 5 documents/s,
      );
    expectNoFaults(page);
  });

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await explorer.open(`/search?q=nam+ninh&lang=${lang}`, { colorScheme: theme });
    await rows(page).first().waitFor();
    await expectAccessible(page);
    await picture(page, `search-${lang}-${theme}`);
    expectNoFaults(page);
  });

  it("fits a screen of 360 px, and has nothing there that axe finds", async () => {
    const page = await explorer.open("/search?q=hai+quan&lang=vi", { viewport: { width: 360, height: 800 } });
    await rows(page).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(page);
    await picture(page, "search-360");
  });
});
