import type { Locator, Page } from "playwright-core";

/** The part of the page that a picture shows, kept as `docs/explorer/<name>.png`. */
export interface Picture {
  readonly name: string;
  /** what is to be seen on it, for those who do not see it */
  readonly alt: string;
  /** one or more parts that the picture holds together; the whole window without it */
  readonly of?: (page: Page) => readonly Locator[];
  /** the most that it is high, in pixels */
  readonly height?: number;
}

/** What the reader is told in one go, what is done to the page for it, and the picture taken then. */
export interface Step {
  readonly heading: string;
  /** paragraphs of Markdown */
  readonly says: readonly string[];
  /** the address at which the step begins; without it, where the step before ended */
  readonly at?: string;
  readonly does?: (page: Page) => Promise<unknown>;
  readonly picture?: Picture;
}

/** Steps on one window, over the project's own facts without the documents' texts, or over a small world of our own. */
export interface Chapter {
  readonly title: string;
  readonly world: "project" | "ports";
  readonly steps: readonly Step[];
}

/** What stands on the page, as the guide quotes it. */
export const shown = (words: string): string => `**${words}**`;

/** Rows under heads, as a Markdown table. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
