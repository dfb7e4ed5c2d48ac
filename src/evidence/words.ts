import type { Context } from "../context.js";
import { documentDetails } from "../document/document.store.js";
import { wordsAt } from "./corpus.js";
import type { Passage } from "./passage-id.js";

/** What stands in the corpus now where a passage was read; null what the text does not reach to. */
interface Found {
  readonly paragraph: string | null;
  readonly words: string | null;
}

/** Looks a passage up in the corpus; null where the corpus, or this document of it, is not at hand. */
export const lookUp = async ({ corpus, reader }: Context, passage: Passage): Promise<Found | null> => {
  if (!corpus.atHand) return null;
  const { file } = await documentDetails(reader, passage.document);
  const text = await corpus.document(file);
  if (text === null) return null;
  return {
    paragraph: text.paragraphs[passage.paragraph - 1] ?? null,
    words: wordsAt(text.paragraphs, passage),
  };
};
