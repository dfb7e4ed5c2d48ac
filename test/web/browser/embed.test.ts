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

describe.skipIf(browserPath === null)("what other sites may show", () => {
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

  /** How many headings a frame of ours has within a page of a site: none where the browser refuses to show it. */
  const headingsIn = async (site: string, path: string): Promise<number> => {
    const page = await explorer.open(`${site}/?frame=${encodeURIComponent(explorer.url + path)}`);
    await page.waitForTimeout(500);
    return page.frameLocator("iframe").getByRole("heading", { level: 1 }).count();
  };

  it("is what is made to be embedded, on the sites that the configuration names", async () => {
    expect(await headingsIn(named.origin, timeline)).toBe(1);
    expect(await headingsIn(unnamed.origin, timeline)).toBe(0);
    expect(await headingsIn(named.origin, "/search?lang=en")).toBe(0);
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
    const page = await explorer.open(timeline);
    const out = page.getByRole("link", { name: "Open in the explorer" });
    expect(await out.getAttribute("href")).toBe("/organisation/nanning-customs?lang=en");
    for (const link of await page.locator("main a").all())
      expect([await link.getAttribute("target"), await link.getAttribute("rel")]).toEqual([
        "_blank",
        "noreferrer",
      ]);
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

  it.each(appearances)("has nothing that axe finds in $lang, $theme", async ({ lang, theme }) => {
    const page = await explorer.open(`/embed/timeline?of=nanning-customs&of=mekong-dragon&lang=${lang}`, {
      colorScheme: theme,
      viewport: { width: theme === "dark" ? 360 : 800, height: 700 },
    });
    await page.locator("main .rows li").first().waitFor();
    await expectAccessible(page);
    await picture(page, `embed-timeline-${lang}-${theme}`);
    expectNoFaults(page);
  });
});
