import type { Sessions } from "../../graph/sessions.js";
import { type Write, writeInOneTransaction } from "../../graph/writer.js";
import { type GraphImage, imageVersion, type LinkRecord, type NodeRecord } from "../graph/record.js";
import { type Difference, differenceBetween, type Standing } from "./difference.js";

/** What a load did, in nodes and relationships together. */
export interface LoadReport {
  readonly added: number;
  readonly changed: number;
  readonly retracted: number;
  /** The hash of the loaded files, 16 hex digits. */
  readonly dataVersion: string;
}

const rowsAStatement = 5000;

const portionsOf = function* <Item>(items: readonly Item[]): Generator<Item[]> {
  for (let start = 0; start < items.length; start += rowsAStatement)
    yield items.slice(start, start + rowsAStatement);
};

/** Sends all items by turns of two: while the database writes a portion of one, the other makes its own ready. */
const inPortions = async <Item>(
  items: readonly Item[],
  send: (portion: Item[]) => Promise<unknown>,
): Promise<void> => {
  const portions = portionsOf(items);
  const sendInTurn = async () => {
    for (const portion of portions) await send(portion);
  };
  await Promise.all([sendInTurn(), sendInTurn()]);
};

const standingGraph = async (write: Write): Promise<Standing> => {
  const rows = (await write("load/loaded")) as [string, string, string[]][];
  return {
    nodes: new Map(rows.map(([id, digest]) => [id, digest])),
    links: new Set(rows.flatMap(([, , links]) => links)),
  };
};

const nodeRow = ({ id, labels, properties, digest }: NodeRecord) => ({
  id,
  labels,
  properties: { ...properties, id, digest },
});

const linkRow = ({ key, type, from, to, properties, digest }: LinkRecord) => ({
  type,
  from,
  to,
  properties: { ...properties, key, digest },
});

/** Takes away relationships; the keys that they had. */
const deleteLinks = async (write: Write, digests: readonly string[]): Promise<Set<string>> =>
  new Set(
    digests.length === 0
      ? []
      : ((await write("load/delete-links", { digests })) as [string][]).map(([key]) => key),
  );

/** Writes what differs, and counts it. */
const apply = async (
  write: Write,
  { addedNodes, changedNodes, retractedNodes, newLinks, formerLinks }: Difference,
): Promise<Omit<LoadReport, "dataVersion">> => {
  const formerKeys = await deleteLinks(write, formerLinks);
  await inPortions(retractedNodes, (ids) => write("load/delete-nodes", { ids }));
  await inPortions(changedNodes, (nodes) => write("load/change-nodes", { nodes: nodes.map(nodeRow) }));
  await inPortions(addedNodes, (nodes) => write("load/create-nodes", { nodes: nodes.map(nodeRow) }));
  await inPortions(newLinks, (links) => write("load/create-links", { links: links.map(linkRow) }));
  const changedLinks = newLinks.filter(({ key }) => formerKeys.has(key)).length;
  return {
    added: addedNodes.length + newLinks.length - changedLinks,
    changed: changedNodes.length + changedLinks,
    retracted: retractedNodes.length + formerLinks.length - changedLinks,
  };
};

/**
 * Makes the graph what the image says, in one transaction. Loading the same image again changes nothing;
 * what an earlier load wrote and the image lacks is retracted; another load waits until this one has ended.
 */
export const load = (
  driver: Sessions,
  database: string,
  image: GraphImage,
  dataVersion: string,
): Promise<LoadReport> =>
  writeInOneTransaction(driver, database, async (write) => {
    await write("load/lock");
    const counts = await apply(write, differenceBetween(await standingGraph(write), image));
    await write("load/record", { dataVersion, imageVersion: imageVersion(image) });
    return { ...counts, dataVersion };
  });
