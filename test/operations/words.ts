import { expect } from "vitest";
import { corpusDir } from "../world.js";

/** Where the words of a fact stand, and the words themselves. */
export const words = "fragment Words on Evidence { document { file } paragraph start end quote verified }";

interface Words {
  readonly document: { readonly file: string };
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string | null;
  readonly verified: boolean | null;
}

/** A part in an act as the operations ask for it. */
export interface Part {
  readonly role: string;
  readonly basis: string;
  readonly actor: { readonly id: string };
  readonly act: { readonly id: string };
  readonly evidence: readonly Words[];
}

/**
 * The passages as `003 16:54-127`: the number of the document, the paragraph, the first and the last place.
 * Where the documents are at hand, each must hold the words that were read there.
 */
export const placesOf = (evidence: readonly Words[]): string[] =>
  evidence.map(({ document, paragraph, start, end, quote, verified }) => {
    expect([verified, typeof quote]).toEqual(corpusDir === null ? [null, "object"] : [true, "string"]);
    return `${document.file.slice(0, 3)} ${paragraph}:${start}-${end}`;
  });

/** The words of all the passages, as one text; null where the documents are not at hand. */
export const quoted = (evidence: readonly Words[]): string | null =>
  corpusDir === null ? null : evidence.map(({ quote }) => quote).join(" … ");

/** What the words must hold where the documents are at hand, so that there they can be compared. */
export const saying = (pattern: RegExp) => (corpusDir === null ? null : expect.stringMatching(pattern));
