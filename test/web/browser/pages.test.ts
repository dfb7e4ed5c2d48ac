import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessibleInAll } from "./every-appearance.js";
import { browserPath, type Explorer, expectNoFaults, openExplorer } from "./explorer.js";

/** A page of each type of entity, with its name in English and what stands on it and is no part of every page. */
const things = [
  ["/organisation/nanning-customs", "Nanning Customs", "Who it cooperated with"],
  ["/person/vu-quang-toan", "Vũ Quang Toàn", "Posts"],
  ["/gate-pair/huu-nghi-huu-nghi-quan", "Huu Nghi - Youyiguan", "Its two sides"],
  ["/border-gate/huu-nghi-gate", "Huu Nghi", "Side of"],
  ["/campaign/mekong-dragon", "Operation Mekong Dragon", "over 4,500 cases"],
  [
    "/agreement/talks-11-minutes",
    'Minutes of the 11th "two countries, four sides" talks',
    "Status over time",
  ],
  ["/meeting/anti-smuggling-conference-17", "17th Viet Nam–China customs conference", "The meeting before"],
  ["/joint-action/enforcement-in-talks-11-report", "Seizures and cases", "about 24,900,000,000 VND"],
  ["/commitment/ton-chi-kiet-pledge", "Tôn Chí Kiệt's pledge", "Made at"],
  [
    "/series/two-countries-four-sides-talks",
    '"Two countries, four sides" talks',
    "Editions that no document here speaks of",
  ],
  ["/topic/drugs", "Drugs", "In instruments of the World Customs Organization"],
  ["/place/guangxi", "Guangxi", "Acts here or within"],
  [
    "/document/tbtco-2025-two-countries-four-sides-talks-11",
    "Article on the 11th",
    "The article, and what it says",
  ],
] as const;

describe.skipIf(browserPath === null)("the page of a thing", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it.each(things)("at %s has its name and what is known of it", async (path, name, known) => {
    const page = await explorer.open(`${path}?lang=en`);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toContain(name);
    await page.getByText(known, { exact: false }).first().waitFor();
    expectNoFaults(page);
  });

  it.each(things)(
    "at %s is accessible in every appearance and on a narrow screen",
    async (path) => {
      await expectAccessibleInAll(explorer, path, path.split("/")[1] ?? "");
    },
    180_000,
  );

  it("has the words behind a fact beside it", async () => {
    const page = await explorer.open("/organisation/nanning-customs?lang=en");
    const country = page.locator(".fact", { hasText: "Country" }).first();
    await country.getByText("stated").first().waitFor();
    await page.locator(".fact", { hasText: "Part of" }).first().getByText("background").waitFor();
    const part = page
      .getByRole("region", { name: /Its part in acts/ })
      .locator(".parts > li")
      .first();
    await part.locator("summary").click();
    await part.locator("mark").first().waitFor();
    await part.getByText("The words are still those that were read").first().waitFor();
    expectNoFaults(page);
  });

  it("leads from a source to its paragraph, which is marked", async () => {
    const page = await explorer.open("/organisation/nanning-customs?lang=en");
    const mentions = page.getByRole("region", { name: /Mentions/ });
    const link = mentions.getByRole("link").first();
    const number = /#paragraph-(\d+)/.exec((await link.getAttribute("href")) ?? "")?.[1];
    await link.click();
    const paragraph = page.locator(`#paragraph-${number}`);
    await paragraph.waitFor();
    await page.waitForFunction((id) => {
      const top = document.getElementById(`paragraph-${id}`)?.getBoundingClientRect().top ?? -1;
      return top >= 0 && top < window.innerHeight;
    }, number);
    expect(await paragraph.getAttribute("data-target")).toBe("true");
    expectNoFaults(page);
  });

  it("says how much of a long list is shown, and gives more of it", async () => {
    const page = await explorer.open("/organisation/vietnam-customs?lang=en");
    const partners = page.getByRole("region", { name: /Who it cooperated with/ });
    await partners.getByText("20 of 28").waitFor();
    expect(await partners.getByRole("listitem").count()).toBe(20);
    await partners.getByRole("button", { name: "More" }).click();
    await partners.getByText("28 of 28").waitFor();
    expect(await partners.getByRole("listitem").count()).toBe(28);
    expectNoFaults(page);
  });

  it("leads to the graph, to the pair with a partner, and to the operation behind it", async () => {
    const page = await explorer.open("/organisation/nanning-customs?lang=en");
    const hrefOf = (name: string) => page.getByRole("link", { name }).first().getAttribute("href");
    expect(await hrefOf("Show in graph")).toBe("/graph?of=nanning-customs&lang=en");
    expect(await page.locator(".pair-link").first().getAttribute("href")).toMatch(
      /^\/pair\/nanning-customs\//,
    );
    const operation = new URLSearchParams(
      new URL((await hrefOf("As GraphQL")) ?? "", explorer.url).hash.slice(1),
    );
    expect(operation.get("variables")).toBe('{"id":"nanning-customs","language":"en"}');
    const query = operation.get("query") ?? "";
    const answer = await fetch(`${explorer.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables: JSON.parse(operation.get("variables") ?? "") }),
    });
    expect((await answer.json()).data.organisation.id).toBe("nanning-customs");
  });

  it.each(["/organisation/nanning-custom", "/meeting/mekong-dragon"])(
    "at %s, which there is not, says so and looks for what may have been meant",
    async (path) => {
      const page = await explorer.open(`${path}?lang=en`);
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("There is no such record");
      await page.getByRole("main").getByRole("listitem").getByRole("link").first().waitFor();
      expectNoFaults(page);
    },
  );

  it("is no page where there is no such type", async () => {
    const page = await explorer.open("/nothing/nanning-customs?lang=en");
    await page
      .getByRole("link", { name: "To the start page" })
      .or(page.getByRole("heading", { level: 1 }))
      .first()
      .waitFor();
    expectNoFaults(page);
  });

  it.each([
    [1000, "says that there is nothing with it", "heading"],
    [2000, "says that the server takes none so long", "alert"],
  ] as const)("keeps an id of %i characters within the screen, and %s", async (length, _, role) => {
    const page = await explorer.open(`/organisation/${"a".repeat(length)}?lang=en`);
    await page.locator("main").getByRole(role).first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440);
  });
});

describe.skipIf(browserPath === null)("the page of a document", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it("shows the words that support a fact in the paragraph beside it", async () => {
    const page = await explorer.open(
      "/document/hq-online-2024-vietnam-china-customs-talks?lang=en#paragraph-20",
    );
    const paragraph = page.locator("#paragraph-20");
    const words = paragraph.locator(".quote").first();
    if (!(await words.isVisible())) await paragraph.locator("summary").first().click();
    await words.click();
    expect(await words.getAttribute("aria-pressed")).toBe("true");
    const shown = await paragraph.locator('mark[data-chosen="true"]').allTextContents();
    const begun = (await words.textContent())?.split(" …")[0] ?? "?";
    expect(shown.join("")).toContain(begun);
    expectNoFaults(page);
  });

  it("leaves out what stands around the article", async () => {
    const page = await explorer.open("/document/hq-online-2024-vietnam-china-customs-talks?lang=en");
    await page.locator("#paragraph-2").waitFor();
    expect(await page.locator(".paragraph").count()).toBe(24);
    expect(await page.locator("#paragraph-1, #paragraph-26").count()).toBe(0);
  });
});
