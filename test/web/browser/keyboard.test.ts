import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { browserPath, type Explorer, expectNoFaults, openExplorer } from "./explorer.js";

const mostPresses = 400;

interface Focused {
  readonly role: string;
  readonly name: string;
}

/** What has the focus, by its role and the text or label that it goes by. */
const focused = (page: Page): Promise<Focused> =>
  page.evaluate(() => {
    const it = document.activeElement;
    const roles: Record<string, string> = { A: "link", BUTTON: "button", SUMMARY: "summary", INPUT: "input" };
    return {
      role: it?.getAttribute("role") ?? roles[it?.tagName ?? ""] ?? it?.tagName ?? "",
      name: (it?.getAttribute("aria-label") ?? it?.textContent ?? "").trim(),
    };
  });

/** Presses Tab until what is sought has the focus; fails where it cannot be reached. */
const tabTo = async (page: Page, role: string, name: RegExp): Promise<void> => {
  const passed: string[] = [];
  for (let presses = 0; presses < mostPresses; presses += 1) {
    const now = await focused(page);
    if (now.role === role && name.test(now.name)) return;
    passed.push(`${now.role} ${now.name.slice(0, 30)}`);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab does not lead to the ${role} ${name}, but through: ${passed.join("; ")}`);
};

const press = async (page: Page, role: string, name: RegExp): Promise<void> => {
  await tabTo(page, role, name);
  await page.keyboard.press("Enter");
};

describe.skipIf(browserPath === null)("by the keyboard alone", { timeout: 120_000 }, () => {
  let explorer: Explorer;
  beforeAll(async () => {
    explorer = await openExplorer();
  });
  afterAll(() => explorer.close());

  it("an investigator goes from a name to its page, its graph, the words of a link, a path, and a file of the evidence", async () => {
    const page = await explorer.open("/?lang=en");
    await page.keyboard.type("南宁海关");
    await page
      .getByRole("option", { name: /Nanning Customs/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/organisation/nanning-customs?lang=en");
    await page.getByRole("heading", { level: 1, name: "Nanning Customs" }).waitFor();

    await press(page, "summary", /^\d+ sources?$/);
    await page.locator("details[open] blockquote, details[open] .faint").first().waitFor();
    await press(page, "link", /^Show in graph$/);
    await page.locator("[data-drawn=true]").waitFor();

    await tabTo(page, "application", /./);
    const live = page.locator(".canvas-live");
    await page.getByText(/^Nanning Customs: all \d+$/).waitFor();
    await page.keyboard.press("ArrowRight");
    await expect.poll(() => live.textContent()).not.toContain("Nanning Customs,");
    await page.keyboard.press("Enter");
    expect((await focused(page)).role).toBe("H2");
    await press(page, "button", /^→ |^← /);
    await expect.poll(() => live.textContent()).toMatch(/^Link: /);
    await tabTo(page, "summary", /^\d+ sources?$/);
    expect(await page.locator(".sources[open] .passages li").count()).toBeGreaterThan(0);

    await press(page, "summary", /^Find paths$/);
    await tabTo(page, "combobox", /^$/);
    await page.keyboard.type("Nanning Customs");
    await page.getByRole("option", { name: "Nanning Customs" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.type("United Nations Office on Drugs and Crime");
    await page.getByRole("option", { name: "United Nations Office on Drugs and Crime" }).first().waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await press(page, "button", /^Find paths$/);
    await page.getByText(/^\d+ paths?$/).waitFor();
    await press(page, "button", /^Show in the graph$/);
    await page.getByText("Added to the graph").first().waitFor();

    await press(page, "button", /^Export/);
    await page.getByRole("menuitem", { name: "JSON" }).waitFor();
    await page.keyboard.press("End");
    const [file] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
    const { stamp, nodes, links } = JSON.parse(await readFile(await file.path(), "utf8"));
    expect(stamp.dataVersion).toMatch(/^[0-9a-f]+$/);
    expect(stamp.documents.length).toBeGreaterThan(1);
    expect(nodes.map(({ id }: { id: string }) => id)).toContain("unodc");
    const evidence = links.flatMap((link: { evidence: object[] }) => link.evidence);
    expect(evidence.length).toBeGreaterThan(20);
    for (const locator of evidence)
      expect(Object.keys(locator).sort()).toEqual(["document", "end", "paragraph", "start"]);
    expectNoFaults(page);
  });
});
