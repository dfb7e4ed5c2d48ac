import { createHash } from "node:crypto";

export type Property = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Property>>;

/** A node as it is to stand in the graph; ids are unique over all nodes that a load writes. */
export interface NodeRecord {
  readonly id: string;
  readonly labels: readonly string[];
  readonly properties: Properties;
}

/** A relationship as it is to stand in the graph; two with one key are the same. */
export interface LinkRecord {
  readonly key: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly properties: Properties;
}

/** All that a load is to leave in the graph. */
export interface GraphImage {
  readonly nodes: readonly NodeRecord[];
  readonly links: readonly LinkRecord[];
}

/** A link with its key; the discriminators tell apart links of one type between the same two ends. */
export const linkRecord = (
  type: string,
  from: string,
  to: string,
  properties: Properties = {},
  ...discriminators: Property[]
): LinkRecord => ({
  key: [type, from, to, ...(discriminators.length > 0 ? [JSON.stringify(discriminators)] : [])].join("|"),
  type,
  from,
  to,
  properties,
});

const canonical = (properties: Properties): string =>
  JSON.stringify(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

/** The same for two records that are equal in every part. */
export const digestOf = (record: NodeRecord | LinkRecord): string =>
  hash(
    "labels" in record
      ? `${record.id}\0${record.labels.join(" ")}\0${canonical(record.properties)}`
      : `${record.key}\0${canonical(record.properties)}`,
  );

/** The hash of a whole image, whatever the order of its records; 16 hex digits. */
export const imageVersion = ({ nodes, links }: GraphImage): string =>
  hash([...nodes.map(digestOf), ...links.map(digestOf)].sort().join("\n"));
