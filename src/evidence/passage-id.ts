import type { Span } from "./corpus.js";

/** A passage: the document's id, the span of the words, and their hash. */
export interface Passage extends Span {
  readonly document: string;
  readonly sha256: string;
}

/** The part of a passage's id that names its place and its words within a document. */
export const locatorPattern = /(\d+):(\d+)-(\d+) ([0-9a-f]{16})/;

/** A passage's id says all there is to know of it, so that a fact's evidence is read with the fact. */
export const passageId = ({ document, paragraph, start, end, sha256 }: Passage): string =>
  `${document} ${paragraph}:${start}-${end} ${sha256}`;

const pattern = new RegExp(`^(\\S+) ${locatorPattern.source}$`);

/** The passage that an id names; ids come from `passageId` alone, so any other text is a fault of ours. */
export const passageOf = (id: string): Passage => {
  const [, document = "", paragraph, start, end, sha256 = ""] = pattern.exec(id) ?? [];
  if (document === "") throw new Error(`not a passage id: ${id}`);
  return { document, paragraph: Number(paragraph), start: Number(start), end: Number(end), sha256 };
};
