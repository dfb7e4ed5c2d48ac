import type { Config } from "../config.js";
import { Corpus } from "../evidence/corpus.js";
import { migrate } from "../graph/migrations.js";
import { checkedImage, loadChecked, reportLine } from "../seed/load/bring-up-to-date.js";
import { openDatabase, seeItAnswers } from "./database.js";

/** Loads the seed files into the graph and prints what that added, changed and retracted. */
export const runLoad = async (config: Config): Promise<void> => {
  const checked = await checkedImage(config.seedsDir, new Corpus(config.corpusDir));
  const database = await openDatabase(config, (message) => console.error(message));
  try {
    await seeItAnswers(database, config);
    await migrate(database.driver, config.database);
    console.log(reportLine(await loadChecked(database.driver, config.database, checked)));
  } finally {
    await database.close();
  }
};
