import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
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

/** Another site, whose pages show an address in a frame. */
const openSite = async (): Promise<{ server: Server; origin: string }> => {
  const server = createServer((request, response) => {
    const framed = new URL(request.url ?? "/", "http://site").searchParams.get("frame") ?? "";
    response.setHeader("content-type", "text/html");
    response.end(`<!doctype html><iframe src="${framed}" width="800" height="600"></iframe>`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
};

describe.skipIf(browserPath === null)("what other sites may show", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  let named: { server: Server; origin: string };
  let unnamed: { server: Server; origin: string };
  beforeAll(async () => {
    named = await openSite();
    unnamed = await openSite();
    explorer = await openExplorer({ variables: { FRAME_ANCESTORS: named.origin } });
  });
  afterAll(async () => {
    await explorer.close();
    named.server.close();
    unnamed.server.close();
  });

  const timeline = "/embed/timeline?of=nanning-customs&lang=en";

  /** Whether a frame of ours is shown within a page of a site. */
  const isShownIn = async (site: string, path: string): Promise<boolean> => {
    const page = await explorer.open(`${site}/?frame=${encodeURIComponent(explorer.url + path)}`);
    const heading = page.frameLocator("iframe").getByRole("heading", { level: 1 });
    return heading.waitFor({ timeout: 8_000 }).then(
      () => true,
      () => false,
    );
  };

  it.each([timeline, "/embed/graph?of=nanning-customs", "/embed/pair/nanning-customs/china-customs"])(
    "is %s, on the sites that the configuration names",
    async (path) => {
      expect(await isShownIn(named.origin, path)).toBe(true);
      expect(await isShownIn(unnamed.origin, path)).toBe(false);
    },
  );

  it("is nothing else", async () => {
    expect(await isShownIn(named.origin, "/search?lang=en")).toBe(false);
  });

  it("has no header, and says what it rests on", async () => {
    const page = await explorer.open(timeline);
    await page.getByText(/\d+ documents, \d+ acts/).waitFor();
    expect(await page.getByRole("banner").count()).toBe(0);
    expect(await page.getByRole("combobox").count()).toBe(0);
    expectNoFaults(page);
  });

  it("lists the acts of an entity in the order of time, those without a date last", async () => {
    const page = await explorer.open(timeline);
    await page.getByRole("listitem").first().waitFor();
    const lasts = (await page.locator("main .rows li").allTextContents()).map(
      (row) => /(\d{4}(-\d\d){0,2})$/.exec(row)?.[1] ?? "9999",
    );
    expect(lasts.length).toBeGreaterThan(3);
    expect(lasts.filter((day) => day !== "9999")).not.toEqual([]);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toMatch(/Nanning Customs$/);
    expectNoFaults(page);
  });

  it("pages through all acts where nobody is named", async () => {
    const page = await explorer.open("/embed/timeline?lang=en");
    const rows = page.locator("main .rows li");
    await rows.first().waitFor();
    expect(await rows.count()).toBe(50);
    const told = (await page.getByText(/^50 of \d+ acts/).textContent()) ?? "";
    await page.getByRole("button", { name: "Show more" }).click();
    await expect.poll(() => rows.count()).toBe(Number(/of (\d+)/.exec(told)?.[1]));
  });

  it("leads out of the frame: to the entity in the explorer, in a window of its own", async () => {
    const pair = await explorer.open("/embed/pair/nanning-customs/china-customs?lang=en");
    const query = pair.getByRole("link", { name: "As GraphQL" });
    expect(await query.first().getAttribute("target")).toBe("_blank");
    const page = await explorer.open(timeline);
    const out = page.getByRole("link", { name: "Open in the explorer" });
    expect(await out.getAttribute("href")).toBe("/organisation/nanning-customs?lang=en");
    for (const link of await page.locator("main a").all())
      expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
        "_blank",
        "noreferrer",
      ]);
  });

  it("is a graph around what is named, with its canvas and the details of what is selected", async () => {
    const page = await explorer.open("/embed/graph?of=two-countries-four-sides-talks-11&lang=en", {
      viewport: { width: 700, height: 560 },
    });
    await page.locator("[data-drawn=true]").waitFor();
    await page.getByText(/^11th .*: all \d+$/).waitFor();
    await page.getByRole("heading", { level: 2, name: /11th/ }).waitFor();
    await page.getByRole("button", { name: "Fold acts" }).click();
    await expect.poll(() => new URL(page.url()).searchParams.get("fold")).toBe("yes");
    const out = page.getByRole("link", { name: "Open in the explorer" });
    const view = new URL((await out.getAttribute("href")) ?? "", page.url());
    expect([view.pathname, view.searchParams.get("fold"), view.searchParams.get("lang")]).toEqual([
      "/graph",
      "yes",
      "en",
    ]);
    expect(view.searchParams.get("n")).toBe(new URL(page.url()).searchParams.get("n"));
    expectNoFaults(page);
  });

  it("has Chinese letters, and no boxes, though they come after the words", async () => {
    const page = await explorer.open("/embed/graph?of=nanning-customs&lang=zh");
    const out = page.getByRole("link", { name: "在浏览页面中打开" });
    const { width, size } = await out.evaluate((link) => ({
      width: link.getBoundingClientRect().width,
      size: Number.parseFloat(getComputedStyle(link).fontSize),
    }));
    expect(width / size).toBeCloseTo("在浏览页面中打开".length, 1);
  });

  it("is a graph that says how to name what it is to show, where nothing is named", async () => {
    const page = await explorer.open("/embed/graph?lang=en");
    await page.getByText("Nothing is in this view: name what it is to show in its address").waitFor();
    expect(await page.getByRole("application").count()).toBe(0);
    expectNoFaults(page);
  });

  it("is a pair, with the filter of its address", async () => {
    const page = await explorer.open("/embed/pair/nanning-customs/regional-customs-xvi?lang=en");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Nanning Customs and Regional Customs Branch XVI",
    );
    expect(await page.getByRole("form").isVisible()).toBe(false);
    const all = await page.locator(".shared-acts > li").count();
    expect(all).toBeGreaterThan(1);
    const filtered = "/embed/pair/nanning-customs/regional-customs-xvi?kind=MEETING&lang=en";
    await page.goto(filtered);
    await page.getByRole("form").waitFor();
    await expect.poll(() => page.locator(".shared-acts > li").count()).toBeLessThan(all);
    expect(await page.getByRole("link", { name: "Open in the explorer" }).getAttribute("href")).toBe(
      filtered.replace("/embed", ""),
    );
    expectNoFaults(page);
  });

  it("is a pair of which there is no record, and of which one is nobody", async () => {
    const page = await explorer.open("/embed/pair/nanning-customs/kunming-customs?lang=en");
    await page
      .getByText(/\d+ documents/)
      .first()
      .waitFor();
    await page.getByRole("heading", { name: "No record" }).waitFor();
    await page.goto("/embed/pair/nanning-customs/nobody-at-all?lang=en");
    await page.getByText("nobody-at-all").waitFor();
    expectNoFaults(page);
  });

  it("says that there is no record of an act, and that there is no such view", async () => {
    const empty = await explorer.open("/embed/timeline?of=politburo&lang=en");
    const nowhere = await explorer.open("/embed/nothing?lang=en");
    await nowhere.getByText("There is nothing to embed at this address.").waitFor();
    expect(await empty.locator("main").textContent()).toMatch(
      /No record of any act|Acts in the order of time/,
    );
    expectNoFaults(nowhere);
  });

  it.each([
    ["timeline", "/embed/timeline?of=nanning-customs&of=mekong-dragon"],
    ["graph", "/embed/graph?of=nanning-customs"],
    ["pair", "/embed/pair/nanning-customs/regional-customs-xvi?"],
  ])("has nothing that axe finds in its %s", async (name, path) => {
    for (const { lang, theme } of appearances) {
      const page = await explorer.open(`${path}&lang=${lang}`, {
        colorScheme: theme,
        viewport: { width: theme === "dark" ? 360 : 800, height: 700 },
      });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        theme === "dark" ? 360 : 800,
      );
      await expectAccessible(page);
      await picture(page, `embed-${name}-${lang}-${theme}`);
      expectNoFaults(page);
      await page.context().close();
    }
  });
});
