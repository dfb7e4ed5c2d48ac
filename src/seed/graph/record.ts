import { hash } from "node:crypto";

export type Property = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Property>>;

/** A node as it is to stand in the graph; ids are unique over all nodes that a load writes. */
export interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
  /** The same for two nodes that are equal in every part. */
  readonly digest: string;
}

/** A relationship as it is to stand in the graph; two with one key are the same. */
export interface LinkRecord {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
  /** The same for two relationships that are equal in every part. */
  readonly digest: string;
}

/** All that a load is to leave in the graph. */
export interface GraphImage {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
}

const digestOf = (identity: string, properties: Properties): string => {
  const canonical = JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
  return hash("sha256", `${identity}\0${canonical}`).slice(0, 16);
};

export const nodeRecord = (id: string, labels: readonly string[], properties: Properties): NodeRecord => ({
  id,
  labels,
  properties,
  digest: digestOf(`${id}\0${labels.join(" ")}`, properties),
});

/** A link with its key; the discriminators tell apart links of one type between the same two ends. */
export const linkRecord = (
  type: string,
  from: string,
  to: string,
  properties: Properties = {},
  ...discriminators: Property[]
): LinkRecord => {
  const told = discriminators.length > 0 ? [JSON.stringify(discriminators)] : [];
  const key = [type, from, to, ...told].join("|");
  return { key, type, from, to, properties, digest: digestOf(key, properties) };
};

/** The hash of a whole image, whatever the order of its records; 16 hex digits. */
export const imageVersion = ({ nodes, links }: GraphImage): string => {
  let sum = 0n;
  for (const records of [nodes, links]) for (const { digest } of records) sum += BigInt(`0x${digest}`);
  return BigInt.asUintN(64, sum).toString(16).padStart(16, "0");
};
