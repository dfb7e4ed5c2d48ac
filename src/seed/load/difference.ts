import type { GraphImage, LinkRecord, NodeRecord } from "../graph/record.js";

/** What stands in the graph now, by the digests it was written with. */
export interface Standing {
  /** the digest of each node by its id */
  readonly nodes: ReadonlyMap<string, string>;
  readonly links: ReadonlySet<string>;
}

/** What a load has to write so that the graph becomes the image. */
export interface Difference {
  readonly addedNodes: readonly NodeRecord[];
  readonly changedNodes: readonly NodeRecord[];
  readonly retractedNodes: readonly string[];
  /** relationships that do not stand, or not so */
  readonly newLinks: readonly LinkRecord[];
  /** digests of the relationships that go, or are written anew */
  readonly formerLinks: readonly string[];
}

export const differenceBetween = (standing: Standing, image: GraphImage): Difference => {
  const nodeIds = new Set(image.nodes.map(({ id }) => id));
  const linkDigests = new Set(image.links.map(({ digest }) => digest));
  return {
    addedNodes: image.nodes.filter(({ id }) => !standing.nodes.has(id)),
    changedNodes: image.nodes.filter(({ id, digest }) => (standing.nodes.get(id) ?? digest) !== digest),
    retractedNodes: [...standing.nodes.keys()].filter((id) => !nodeIds.has(id)),
    newLinks: image.links.filter(({ digest }) => !standing.links.has(digest)),
    formerLinks: [...standing.links].filter((digest) => !linkDigests.has(digest)),
  };
};
