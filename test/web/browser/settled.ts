import type { Page, Request } from "playwright-core";

const mostMs = 60_000;
const quietMs = 400;
const glanceMs = 50;

const unanswered = new WeakMap<Page, Set<Request>>();

/** Keeps what a page asks the server and has no answer to yet. */
export const trackQuestions = (page: Page): void => {
  const asked = new Set<Request>();
  unanswered.set(page, asked);
  page.on("request", (request) => request.url().endsWith("/graphql") && asked.add(request));
  page.on("requestfinished", (request) => asked.delete(request));
  page.on("requestfailed", (request) => asked.delete(request));
};

/** Whether a page is there, with its letters, and waits for nothing. */
const isStill = (page: Page): Promise<boolean> =>
  page
    .evaluate(
      () =>
        document.readyState === "complete" &&
        document.fonts.status === "loaded" &&
        !document.querySelector("#root:empty, main:empty, .waiting"),
    )
    .catch(() => false);

/**
 * Waits until a page has been still for a while and has asked nothing. The browser's own network idle does not do:
 * it sometimes never comes where a worker was started.
 */
export const settled = async (page: Page): Promise<void> => {
  let quietSince = performance.now();
  const end = quietSince + mostMs;
  while (performance.now() - quietSince < quietMs) {
    const still = unanswered.get(page)?.size === 0 && (await isStill(page));
    if (!still) quietSince = performance.now();
    if (performance.now() > end) throw new Error(`${page.url()} does not come to rest`);
    await page.waitForTimeout(glanceMs);
  }
};
