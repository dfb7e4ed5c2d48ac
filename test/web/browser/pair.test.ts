import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessibleInAll } from "./every-appearance.js";
import { browserPath, type Explorer, expectNoFaults, openExplorer, picture } from "./explorer.js";

describe.skipIf(browserPath === null)("the page of a pair", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it("shows the acts that two share, on what, the roles of both, and the words behind them", async () => {
    const page = await explorer.open("/pair/vietnam-customs/china-customs?lang=en");
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(
      "Viet Nam Customs and China Customs",
    );
    await page.getByRole("heading", { name: /^8 acts that they share/ }).waitFor();
    expect(await page.locator(".shared-act").count()).toBe(8);
    const talks = page.locator(".shared-act", { hasText: "17th Viet Nam–China customs conference" }).first();
    const [one, other] = await talks.locator(".side").all();
    expect(await one?.textContent()).toContain("Viet Nam Customs");
    expect(await one?.textContent()).toContain("host");
    expect(await one?.textContent()).toContain("on behalf of");
    expect(await other?.textContent()).toContain("China Customs");
    await talks.locator("summary").first().click();
    await talks.locator("mark").first().waitFor();
    expectNoFaults(page);
  });

  it("keeps what is asked in the address, and is asked by the address", async () => {
    const page = await explorer.open("/pair/vietnam-customs/china-customs?lang=en&from=2025&to=2025");
    const form = page.getByRole("form", { name: "What is asked" });
    expect(await form.getByLabel("From").inputValue()).toBe("2025");
    await form.getByLabel("Meeting").check();
    await form.getByRole("button", { name: "Apply" }).click();
    await page.waitForURL(/kind=MEETING/);
    expect(new URL(page.url()).search).toBe("?lang=en&from=2025&to=2025&kind=MEETING");
    await page.locator(".shared-act").first().waitFor();
    for (const act of await page.locator(".shared-act h3 .type-icon").all())
      expect(await act.getAttribute("data-type")).toBe("MEETING");
    await page.goBack();
    await form.getByLabel("Meeting").and(page.locator(":not(:checked)")).waitFor();
    expectNoFaults(page);
  });

  it("says in words what cannot be asked, and asks nothing", async () => {
    const page = await explorer.open("/pair/nanning-customs/nanning-customs?lang=en");
    await page.getByText("These are one and the same: choose another actor.").waitFor();
    await page.goto("/pair/nanning-customs/china-customs?from=2025&to=2024-12&lang=en");
    await page.getByText("The last day is before the first: change one of them.").waitFor();
    expect(await page.getByRole("alert").count()).toBe(1);
    await page.goto("/pair/nanning-customs/nobody-at-all?lang=en");
    await page.getByText("no record of the type “actor” with the id “nobody-at-all”").waitFor();
    expectNoFaults(page);
  });

  it("shows what is only proposed where that is asked for", async () => {
    const page = await explorer.open("/pair/nanning-customs/regional-customs-vi?lang=en&standing=proposed");
    const act = page.locator(".shared-act", { hasText: "Joint action plan against smuggling" });
    await act.waitFor();
    expect(await act.textContent()).toContain("proposed");
    expectNoFaults(page);
  });

  it("counts those below when asked to", async () => {
    const page = await explorer.open("/pair/vietnam-customs/china-customs?lang=en&subordinates=yes");
    const act = page
      .locator(".shared-act", { hasText: "Regional Customs Branch VI and Nanning Customs" })
      .first();
    await act.waitFor();
    expect(await act.locator(".side").first().textContent()).toContain("Regional Customs Branch VI");
    expectNoFaults(page);
  });

  it("says that there is no record, what was searched, and how the two are tied otherwise", async () => {
    const page = await explorer.open("/pair/nanning-customs/unodc?lang=en");
    await page.getByRole("heading", { name: "No record of cooperation" }).waitFor();
    await page.getByText(/5 documents, with 82 acts and \d+ passages/).waitFor();
    await page.getByText("documents in Vietnamese").first().waitFor();
    const ways = page.getByRole("region", { name: "The shortest ways between the two" });
    await ways.locator(".hops").first().waitFor();
    expect(await ways.locator(".hops").first().getByRole("listitem").count()).toBeGreaterThan(1);
    expectNoFaults(page);
  });

  it("says where there is no way either", async () => {
    const page = await explorer.open("/pair/kunming-customs/nanning-customs?lang=en");
    await page.getByText("No way of three acts or fewer was found.").waitFor();
    expectNoFaults(page);
  });

  it("is reached from an organisation by naming the other", async () => {
    const page = await explorer.open("/organisation/nanning-customs?lang=en");
    await page.getByRole("link", { name: "Compare with …" }).click();
    await page.getByLabel("The other actor:").fill("chi cuc hai quan khu vuc vi");
    await page.keyboard.press("Enter");
    await page
      .getByRole("main")
      .getByRole("link", { name: "Regional Customs Branch VI", exact: false })
      .first()
      .click();
    await page.waitForURL(/\/pair\/nanning-customs\/regional-customs-vi/);
    await page.locator(".shared-act").first().waitFor();
    expectNoFaults(page);
  });

  it.each(["/pair/nanning-customs/nobody", "/pair/drugs/nanning-customs", "/pair/nobody"])(
    "at %s, of which one is no actor, says so",
    async (path) => {
      const page = await explorer.open(`${path}?lang=en`);
      await page.getByRole("heading", { name: "There is no such record" }).waitFor();
      expectNoFaults(page);
    },
  );

  it.each([
    ["/pair/vietnam-customs/china-customs", "pair"],
    ["/pair/nanning-customs/unodc", "pair-no-record"],
    ["/pair/nanning-customs", "pair-choice"],
  ])(
    "at %s is accessible in every appearance and on a narrow screen",
    async (path, name) => {
      await expectAccessibleInAll(explorer, path, name);
    },
    180_000,
  );
});

describe.skipIf(browserPath === null)("on paper", { timeout: 60_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it("a pair is without controls and with the words behind each fact", async () => {
    const page = await explorer.open(
      "/pair/nanning-customs/regional-customs-vi?lang=en&to=2025&kind=MEETING&kind=AGREEMENT",
    );
    await page.locator(".shared-act").first().waitFor();
    expect(await page.locator(".asked").isVisible()).toBe(false);
    expect(await page.locator(".shared-act mark").first().isVisible()).toBe(false);
    await page.emulateMedia({ media: "print" });
    const words = page.locator(".shared-act mark").first();
    expect(await words.evaluate((mark) => mark.getBoundingClientRect().height)).toBeGreaterThan(0);
    for (const control of await page.locator("button, form, .page-header, .action").all())
      expect(await control.isVisible()).toBe(false);
    expect(await page.locator(".asked").textContent()).toBe(
      "What is asked: On any topic; until 2025, beginning not given; Agreement and Meeting; done, in force, agreed or ongoing",
    );
    expect(await page.locator(".page-footer").textContent()).toContain("data version");
    await picture(page, "pair-print");
    expectNoFaults(page);
  });

  it("a document has its article with the facts beside it", async () => {
    const page = await explorer.open("/document/tbtco-2025-two-countries-four-sides-talks-11?lang=en");
    await page.locator(".paragraph").first().waitFor();
    await page.emulateMedia({ media: "print" });
    const facts = page.locator(".beside .quote");
    for (const fact of await facts.all())
      expect(await fact.evaluate((it) => it.getBoundingClientRect().height)).toBeGreaterThan(0);
    for (const control of await page.locator(".page-header, .action").all())
      expect(await control.isVisible()).toBe(false);
    await picture(page, "document-print");
    expectNoFaults(page);
  });
});
