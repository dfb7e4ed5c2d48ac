import { existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { pino } from "pino";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { build } from "vite";
import { expect, onTestFinished } from "vitest";
import { readConfig } from "../../../src/config.js";
import { projectPath } from "../../../src/project-root.js";
import { startServer } from "../../../src/server/server.js";
import { seededWorld, type World } from "../../world.js";
import { settled, trackQuestions } from "./settled.js";

const browsers = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The system's Chromium, or the one that `CHROMIUM` names; null where there is none, and what needs it is skipped. */
export const browserPath = process.env.CHROMIUM ?? browsers.find(existsSync) ?? null;

if (browserPath === null)
  console.log("No Chromium at hand: the tests of the explorer in a browser are skipped; CHROMIUM names one");

/** How long one step in a page may take: less than a test, so that the step that fails is named. */
const stepMs = 15_000;

const pictures = projectPath("dist", "screenshots");

const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((name) => !name.includes("node_modules"))
      .map((name) => statSync(join(folder, name)).mtimeMs),
  );

/** Builds the page unless what is built is newer than all it is built from. */
const buildPage = async (): Promise<void> => {
  const built = projectPath("dist", "web", "index.html");
  if (existsSync(built) && statSync(built).mtimeMs > newest(projectPath("web"))) return;
  await build({
    root: projectPath("web"),
    logLevel: "warn",
    configFile: projectPath("web", "vite.config.ts"),
  });
};

/** The explorer in a real browser, on the real server and database with the project's own facts. */
export interface Explorer {
  readonly url: string;
  /** Opens an address in a window of its own, closed when the test ends; whatever it does wrong is in its faults. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  close(): Promise<void>;
}

/** What went wrong in a page: errors, and requests that left the server. */
const faults = new WeakMap<Page, string[]>();

const watch = (page: Page, url: string): void => {
  const found: string[] = [];
  faults.set(page, found);
  page.on("pageerror", (error) => found.push(String(error)));
  page.on("console", (message) => message.type() === "error" && found.push(message.text()));
  page.on("request", (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url)) found.push(request.url());
  });
};

/** Fails where a page had an error or asked another server. */
export const expectNoFaults = (page: Page): void => expect(faults.get(page)).toEqual([]);

/** Fails where axe finds anything against WCAG 2.2 A or AA. */
export const expectAccessible = async (page: Page): Promise<void> => {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    // Base UI keeps the focus within an open menu by empty elements that pass it on as soon as they have it.
    .exclude("[data-base-ui-focus-guard]")
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`)).toEqual([]);
};

/** Keeps a picture of a page as `dist/screenshots/<name>.png`. */
export const picture = async (page: Page, name: string): Promise<void> => {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });
};

/** Languages and themes in which every page is looked at. */
export const appearances = (["vi", "en", "zh"] as const).flatMap((lang) =>
  (["light", "dark"] as const).map((theme) => ({ lang, theme })),
);

/** What an explorer is opened with: variables of the environment, a world, and what each window is given first. */
interface Opening {
  readonly variables?: NodeJS.ProcessEnv;
  readonly openWorld?: () => Promise<World>;
  readonly prepare?: (context: BrowserContext) => Promise<void>;
}

/** Opens the explorer on the project's own facts, or on another world. */
export const openExplorer = async ({
  variables = {},
  openWorld = seededWorld,
  prepare = async () => {},
}: Opening = {}): Promise<Explorer> => {
  await buildPage();
  const world = await openWorld();
  const config = readConfig({ PORT: "0", RATE_POINTS: "1000000000", ...variables });
  const server = await startServer(config, world.graph, pino({ level: "silent" }));
  const browser: Browser = await chromium.launch({
    executablePath: browserPath ?? "",
    args: ["--no-sandbox"],
  });
  return {
    url: server.url,
    open: async (path, options = {}) => {
      const context = await browser.newContext({
        baseURL: server.url,
        locale: "en-GB",
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      onTestFinished(() => context.close());
      await prepare(context);
      const page = await context.newPage();
      page.setDefaultTimeout(stepMs);
      watch(page, server.url);
      trackQuestions(page);
      await page.goto(path, { timeout: 60_000 });
      await settled(page);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.close();
      await world.close();
    },
  };
};
