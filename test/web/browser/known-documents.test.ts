import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, type Explorer, expectNoFaults, openExplorer } from "./explorer.js";
import { settled } from "./settled.js";

const addresses = [
  "/",
  "/search?q=hải+quan",
  "/organisation/vietnam-customs",
  "/person/nguyen-trung-hai",
  "/document/doc-002",
  "/pair/nanning-customs/unodc",
  "/graph?of=nanning-customs",
  "/embed/timeline?of=nanning-customs",
];

describe.skipIf(browserPath === null)("the explorer of a server that answers known documents alone", () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer({ variables: { TRUSTED_DOCUMENTS: "only" } });
  });
  afterAll(() => explorer.close());

  it.each(addresses)("is answered at %s", async (address) => {
    const page = await explorer.open(address);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator("main").textContent()).not.toBe("");
    expectNoFaults(page);
  });

  it("leads to no GraphiQL, which there is not", async () => {
    const page = await explorer.open("/");
    await page.getByRole("heading", { level: 2 }).first().waitFor();
    expect(await page.locator('a[href^="/graphiql"]').count()).toBe(0);
    expect(await page.evaluate(async () => (await fetch("/graphiql")).status)).toBe(404);
  });

  it("finds as one types, and opens what was found", async () => {
    const page = await explorer.open("/?lang=en");
    await page.getByRole("combobox", { name: "Search people" }).first().fill("nanning");
    await page
      .getByRole("option", { name: /Nanning Customs/ })
      .first()
      .click();
    await settled(page);
    expect(page.url()).toContain("/organisation/nanning-customs");
    await page.getByRole("heading", { level: 1, name: /Nanning/ }).waitFor();
    expectNoFaults(page);
  });
});
