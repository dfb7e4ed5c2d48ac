import type { Corpus } from "../../evidence/corpus.js";
import type { Sessions } from "../../graph/sessions.js";
import { writeInOneTransaction } from "../../graph/writer.js";
import { checkSeeds } from "../check/check-seeds.js";
import { refuseProblems } from "../files/problem.js";
import { graphImage } from "../graph/graph-image.js";
import { type GraphImage, imageVersion } from "../graph/record.js";
import { type LoadReport, load } from "./load.js";

/** A graph to be loaded, from files that were found in order, with their hash. */
export interface Checked {
  readonly image: GraphImage;
  readonly dataVersion: string;
  /** How many facts have evidence, and of how many it was found in the documents' words. */
  readonly evidenced: number;
  readonly verified: number;
}

/** Reads and checks the seed files; anything wrong with them is an error, before any database is touched. */
export const checkedImage = async (seedsDir: string, corpus: Corpus): Promise<Checked> => {
  const { facts, problems, version, verified, evidenced } = await checkSeeds(seedsDir, corpus);
  refuseProblems(problems);
  return { image: graphImage(facts), dataVersion: version, verified, evidenced };
};

/** Loads the seeds, whatever the graph holds. */
export const loadChecked = (
  driver: Sessions,
  database: string,
  { image, dataVersion }: Checked,
): Promise<LoadReport> => load(driver, database, image, dataVersion);

/** Loads the seeds where the graph is empty or holds something else; null where it holds them already. */
export const bringUpToDate = async (
  driver: Sessions,
  database: string,
  checked: Checked,
): Promise<LoadReport | null> => {
  const [current] = await writeInOneTransaction(driver, database, (write) => write("load/current"));
  const [files, image] = (current?.[0] ?? []) as [string, string] | [];
  return files === checked.dataVersion && image === imageVersion(checked.image)
    ? null
    : loadChecked(driver, database, checked);
};

/** What a load did, in one line. */
export const reportLine = ({ added, changed, retracted, dataVersion }: LoadReport): string =>
  `added ${added}, changed ${changed}, retracted ${retracted}; data version ${dataVersion}`;
