import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename, join } from "node:path";

/** A stretch of words in a document: the paragraph from 1, start and end in UTF-16 code units. */
export interface Span {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** The first 16 hex digits of the SHA-256 of the words in UTF-8. */
export const hashOfWords = (words: string): string =>
  createHash("sha256").update(words, "utf8").digest("hex").slice(0, 16);

/** The non-empty lines of a document's text, as NFC and otherwise untouched. */
export const paragraphsOf = (text: string): string[] =>
  text
    .normalize("NFC")
    .split(/\r\n|\r|\n/)
    .filter((line) => line.trim() !== "");

/** The words of a span, or null where the paragraph does not reach so far. */
export const wordsAt = (paragraphs: readonly string[], { paragraph, start, end }: Span): string | null => {
  const line = paragraphs[paragraph - 1];
  return line === undefined || start >= end || end > line.length ? null : line.slice(start, end);
};

/** A document as the corpus has it: its paragraphs, and the hash of its file, 64 hex digits. */
export interface DocumentText {
  readonly paragraphs: readonly string[];
  readonly sha256: string;
}

/**
 * The documents' own texts, read from a folder. Each file is read once in the life of a corpus,
 * so a corpus belongs to one request or one command and never shows a stale text.
 */
export class Corpus {
  readonly #folder: string | null;
  readonly #files = new Map<string, Promise<DocumentText | null>>();

  /** @param folder null where no corpus is at hand */
  constructor(folder: string | null) {
    this.#folder = folder;
  }

  get atHand(): boolean {
    return this.#folder !== null;
  }

  /** The text of a file; null where the corpus or the file is not at hand. */
  document(file: string): Promise<DocumentText | null> {
    const known = this.#files.get(file) ?? this.#read(file);
    this.#files.set(file, known);
    return known;
  }

  async #read(file: string): Promise<DocumentText | null> {
    if (this.#folder === null) return null;
    try {
      const bytes = await readFile(join(this.#folder, basename(file)));
      return {
        paragraphs: paragraphsOf(bytes.toString("utf8")),
        sha256: createHash("sha256").update(bytes).digest("hex"),
      };
    } catch {
      return null;
    }
  }
}
