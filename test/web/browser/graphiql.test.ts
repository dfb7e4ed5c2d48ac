import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readExamples } from "../../examples/read-examples.js";
import {
  appearances,
  browserPath,
  type Explorer,
  expectAccessible,
  expectNoFaults,
  openExplorer,
  picture,
} from "./explorer.js";

/** The editor, as GraphiQL leaves it for others. */
interface Monaco {
  readonly editor: {
    getModels(): readonly { readonly uri: { readonly path: string }; getValue(): string }[];
  };
}

describe.skipIf(browserPath === null)("GraphiQL", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  const text = (page: Page, of: "operation.graphql" | "response.json") =>
    page.evaluate((name) => {
      const { __MONACO } = globalThis as unknown as { readonly __MONACO: Monaco };
      const models = __MONACO.editor.getModels().filter(({ uri }) => uri.path.endsWith(name));
      return models.map((model) => model.getValue()).join("");
    }, of);

  const open = async (path: string, options = {}): Promise<Page> => {
    const page = await explorer.open(path, options);
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    return page;
  };

  it("opens an example by its slug, already answered, without asking another server", async () => {
    const page = await open("/graphiql?example=who-led-the-talks-over-drugs&lang=en");
    await expect.poll(() => text(page, "response.json")).toContain("Nguyễn Trung Hải");
    await expect
      .poll(() => page.locator(".graphiql-tab").allTextContents())
      .toEqual(["WhoLedTheTalksOverDrugs"]);
    expect(await text(page, "operation.graphql")).toContain("query WhoLedTheTalksOverDrugs(");
    expectNoFaults(page);
  });

  it("opens a query with its variables, and waits for its reader to ask", async () => {
    const query = encodeURIComponent("query One($id: ID!) { topic(id: $id) { name(language: en) } }");
    const variables = encodeURIComponent('{ "id": "drugs" }');
    const page = await open(`/graphiql?query=${query}&variables=${variables}`);
    expect(await text(page, "response.json")).toBe("");
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect.poll(() => text(page, "response.json")).toMatch(/"name": "Drugs"/);
    expectNoFaults(page);
  });

  it("takes hostile text as text", async () => {
    const page = await open(
      `/graphiql?query=${encodeURIComponent("# <img src=x onerror=alert(1)>\n{ coverage { acts } }")}`,
    );
    expect(await text(page, "operation.graphql")).toContain("<img src=x");
    expect(await page.locator(".graphiql-query-editor img").count()).toBe(0);
    expectNoFaults(page);
  });

  it("says that there is no such example", async () => {
    const page = await open("/graphiql?example=nothing-at-all&lang=en");
    expect(await page.getByRole("alert").first().textContent()).toBe(
      "The cookbook has no example “nothing-at-all”.",
    );
  });

  it("begins with a question of each who ask, and tells which of its tabs is the current one", async () => {
    const page = await open("/graphiql?lang=en");
    const askers = new Set(readExamples().map(({ who }) => who));
    const tabs = page.locator(".graphiql-tab");
    expect(await tabs.count()).toBe(askers.size);
    const current = () => tabs.locator("[aria-current=true]").count();
    expect(await current()).toBe(1);
    await tabs.last().getByRole("button").first().press("Enter");
    await expect.poll(() => tabs.last().locator("[aria-current=true]").count()).toBe(1);
    expect(await current()).toBe(1);
    await page.getByRole("button", { name: /Execute query/ }).click();
    await expect.poll(() => text(page, "response.json")).toContain('"data"');
    await expectAccessible(page);
    expectNoFaults(page);
  });

  it("has the whole cookbook beside the editor, each example opening in a tab of its own, answered", async () => {
    const page = await open("/graphiql?lang=en");
    const cookbook = page.locator(".cookbook");
    expect(await cookbook.getByRole("listitem").count()).toBe(readExamples().length);
    const tabs = await page.locator(".graphiql-tab").count();
    await cookbook.getByRole("button", { name: 'Which gate is "youyiguan"?' }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => text(page, "response.json")).toContain("huu-nghi-quan-gate");
    expect(await page.locator(".graphiql-tab").count()).toBe(tabs + 1);
    expectNoFaults(page);
  });

  it("leads back to the explorer, in the language of the page", async () => {
    const page = await open("/graphiql?lang=zh");
    await page.evaluate(() => document.fonts.ready);
    const { width, size, letters } = await page.locator(".cookbook h2").evaluate((heading) => {
      const range = document.createRange();
      range.selectNodeContents(heading);
      const letters = heading.textContent?.length ?? 0;
      return {
        width: range.getBoundingClientRect().width,
        size: Number.parseFloat(getComputedStyle(heading).fontSize),
        letters,
      };
    });
    expect(width / size).toBeCloseTo(letters, 0);
    await page.getByRole("link", { name: "搜索" }).click();
    await page.waitForURL("**/search?lang=zh");
    await page.getByRole("link", { name: "GraphQL 查询" }).click();
    await page.waitForURL("**/graphiql?lang=zh");
    await page.locator(".graphiql-container").waitFor();
  });

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await open(`/graphiql?example=drug-figures&lang=${lang}`, { colorScheme: theme });
    await expect.poll(() => text(page, "response.json")).toContain("totalCount");
    await expectAccessible(page);
    await picture(page, `graphiql-${lang}-${theme}`);
    expectNoFaults(page);
  });

  it("fits a screen of 360 px, the answer below the question", async () => {
    const page = await open("/graphiql?example=drug-figures&lang=vi", {
      viewport: { width: 360, height: 800 },
    });
    await expect.poll(() => text(page, "response.json")).toContain("totalCount");
    const [editor, answer] = await Promise.all(
      [".graphiql-editors", ".graphiql-response"].map((it) => page.locator(it).boundingBox()),
    );
    expect(answer?.y).toBeGreaterThanOrEqual((editor?.y ?? 0) + (editor?.height ?? 0));
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await expectAccessible(page);
    await picture(page, "graphiql-360");
  });
});
