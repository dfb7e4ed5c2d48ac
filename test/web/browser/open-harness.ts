import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import type { BrowserContext } from "playwright-core";
import { build } from "vite";
import { projectPath } from "../../../src/project-root.js";
import { type Explorer, openExplorer } from "./explorer.js";

const folder = projectPath("dist", "harness");
const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".woff2": "font/woff2",
};

/** The content policy under which the server shows its own page. */
const policyIn = async (context: BrowserContext): Promise<string> => {
  const page = await context.request.get("/", { headers: { accept: "text/html" } });
  return page.headers()["content-security-policy"] ?? "";
};

/** Answers for `/harness/` out of what was built of it, under the policy of the server. */
const serveHarness = async (context: BrowserContext): Promise<void> => {
  await context.route("**/harness/**", async (route) => {
    const path = new URL(route.request().url()).pathname.replace("/harness/", "") || "index.html";
    await route.fulfill({
      body: await readFile(join(folder, path)),
      contentType: types[extname(path)] ?? "application/octet-stream",
      headers: { "content-security-policy": await policyIn(context) },
    });
  });
};

/** The parts around the canvas, each at `/harness/?part=…`, on the real server. */
export const openHarness = async (): Promise<Explorer> => {
  await build({
    root: projectPath("web", "harness"),
    base: "/harness/",
    logLevel: "error",
    configFile: false,
    build: { outDir: folder, emptyOutDir: true, target: "es2022", assetsInlineLimit: 0 },
  });
  return openExplorer({ prepare: serveHarness });
};
