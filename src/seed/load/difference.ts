import { digestOf, type GraphImage, type LinkRecord, type NodeRecord } from "../graph/record.js";

/** What stands in the graph now, by id and by key, with the digests it was written with. */
export interface Standing {
  readonly nodes: ReadonlyMap<string, string>;
  readonly links: ReadonlyMap<string, { readonly digest: string; readonly element: string }>;
}

/** What a load has to write so that the graph becomes the image. */
export interface Difference {
  readonly addedNodes: readonly NodeRecord[];
  readonly changedNodes: readonly NodeRecord[];
  readonly retractedNodes: readonly string[];
  readonly addedLinks: readonly LinkRecord[];
  readonly changedLinks: readonly LinkRecord[];
  /** element ids of the relationships that go, or are written anew */
  readonly deletedLinks: readonly string[];
  readonly retractedLinks: number;
}

export const differenceBetween = (standing: Standing, image: GraphImage): Difference => {
  const nodeIds = new Set(image.nodes.map(({ id }) => id));
  const linkKeys = new Set(image.links.map(({ key }) => key));
  const changedLinks = image.links.filter((link) => {
    const known = standing.links.get(link.key);
    return known !== undefined && known.digest !== digestOf(link);
  });
  const changed = new Set(changedLinks.map(({ key }) => key));
  const elementsOf = (goes: (key: string) => boolean): string[] =>
    [...standing.links].filter(([key]) => goes(key)).map(([, { element }]) => element);
  const retracted = elementsOf((key) => !linkKeys.has(key));
  return {
    addedNodes: image.nodes.filter(({ id }) => !standing.nodes.has(id)),
    changedNodes: image.nodes.filter((node) => {
      const known = standing.nodes.get(node.id);
      return known !== undefined && known !== digestOf(node);
    }),
    retractedNodes: [...standing.nodes.keys()].filter((id) => !nodeIds.has(id)),
    addedLinks: image.links.filter(({ key }) => !standing.links.has(key)),
    changedLinks,
    deletedLinks: [...retracted, ...elementsOf((key) => changed.has(key))],
    retractedLinks: retracted.length,
  };
};
