import type { Sessions } from "../../graph/sessions.js";
import { type Write, writeInOneTransaction } from "../../graph/writer.js";
import {
  digestOf,
  type GraphImage,
  imageVersion,
  type LinkRecord,
  type NodeRecord,
} from "../graph/record.js";
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

const inPortions = async <Item>(
  items: readonly Item[],
  send: (portion: Item[]) => Promise<unknown>,
): Promise<void> => {
  for (let start = 0; start < items.length; start += rowsAStatement)
    await send(items.slice(start, start + rowsAStatement));
};

const standingGraph = async (write: Write): Promise<Standing> => ({
  nodes: new Map((await write("load/loaded-nodes")) as [string, string][]),
  links: new Map(
    ((await write("load/loaded-links")) as [string, string, string][]).map(([key, digest, element]) => [
      key,
      { digest, element },
    ]),
  ),
});

const nodeRow = (node: NodeRecord) => ({
  id: node.id,
  labels: node.labels,
  properties: { ...node.properties, id: node.id, digest: digestOf(node) },
});

const linkRow = ({ type, from, to, ...link }: LinkRecord) => ({
  type,
  from,
  to,
  properties: { ...link.properties, key: link.key, digest: digestOf({ type, from, to, ...link }) },
});

const apply = async (write: Write, difference: Difference): Promise<void> => {
  await inPortions(difference.deletedLinks, (elements) => write("load/delete-links", { elements }));
  await inPortions(difference.retractedNodes, (ids) => write("load/delete-nodes", { ids }));
  await inPortions(difference.changedNodes.map(nodeRow), (nodes) => write("load/change-nodes", { nodes }));
  await inPortions(difference.addedNodes.map(nodeRow), (nodes) => write("load/create-nodes", { nodes }));
  await inPortions([...difference.changedLinks, ...difference.addedLinks].map(linkRow), (links) =>
    write("load/create-links", { links }),
  );
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
    const difference = differenceBetween(await standingGraph(write), image);
    await apply(write, difference);
    await write("load/record", { dataVersion, imageVersion: imageVersion(image) });
    return {
      added: difference.addedNodes.length + difference.addedLinks.length,
      changed: difference.changedNodes.length + difference.changedLinks.length,
      retracted: difference.retractedNodes.length + difference.retractedLinks,
      dataVersion,
    };
  });
