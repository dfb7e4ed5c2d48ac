import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import { locate } from "../evidence/locate.js";

/** Prints the locators of all places in a document where the words stand. */
export const runLocate = async (config: Config, document: string, words: string): Promise<void> => {
  for (const locator of await locate(new Corpus(config.corpusDir), document, words)) console.log(locator);
};
