import { type EntityRow, entity } from "../entity/entity.row.js";
import { EntityType } from "../entity/entity-type.js";
import { namedBy, rowsFrom } from "../entity/named.js";
import { requireFew } from "../entity/require-few.js";
import type { Basis } from "../evidence/basis.js";
import type { CarriedSource } from "../evidence/fact-source.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, number, oneOf, orNull, row, text } from "../graph/row.js";
import { isAny } from "../is-any.js";
import { pageSize } from "../page/page.js";
import type { ParticipationRole } from "../participation/participation-role.js";
import { requireWithin } from "../whole-number.js";
import { LinkDirection, type LinkType } from "./link-type.js";

export const usualDepth = 1;
export const mostDepth = 3;

/** The most entities that one question may name. */
export const mostIds = 1500;

/** What of a neighbourhood is meant; what is left out does not matter, but for the depth and the number. */
export interface NeighbourhoodFilter {
  readonly depth?: number | null | undefined;
  readonly types?: readonly EntityType[] | null | undefined;
  readonly via?: readonly LinkType[] | null | undefined;
  readonly direction?: LinkDirection | null | undefined;
  readonly first?: number | null | undefined;
  /** left out of those returned */
  readonly without?: readonly string[] | null | undefined;
}

interface NodeRow {
  readonly node: EntityRow;
  readonly total: number;
}

export interface LinkRow extends CarriedSource {
  readonly from: string;
  readonly to: string;
  readonly type: LinkType;
  readonly role: ParticipationRole | null;
  readonly onBehalfOf: string | null;
}

export interface NeighbourhoodRow {
  readonly nodes: readonly EntityRow[];
  readonly total: number;
}

export const linkRow = row<LinkRow>({
  from: text,
  to: text,
  type: oneOf<LinkType>(),
  role: orNull(oneOf<ParticipationRole>()),
  onBehalfOf: orNull(text),
  basis: oneOf<Basis>(),
  evidence: list,
});

/** Types, links and directions are not looked at where any will do. */
type Near = {
  of: string;
  anyType: boolean;
  types: readonly string[];
  anyVia: boolean;
  via: readonly string[];
  anyDirection: boolean;
  out: boolean;
  without: readonly string[];
  limit: number;
};

const near = {
  of: true,
  anyType: true,
  types: true,
  anyVia: true,
  via: true,
  anyDirection: true,
  out: true,
  without: true,
  limit: true,
} as const;

const nodeRow = row<NodeRow>({ node: entity, total: number });

export const tiedNodes = rows<NodeRow, Near>("neighbourhood/tied", near, nodeRow);
export const nodes = rows<NodeRow, Near & { depth: number }>(
  "neighbourhood/nodes",
  { ...near, depth: true },
  nodeRow,
);
export const links = rows<LinkRow, { among: readonly string[] }>(
  "neighbourhood/links",
  { among: true },
  linkRow,
);

/** A document says things of entities and is not tied to them as they are to each other. */
const tied = (Object.keys(EntityType) as EntityType[]).filter((type) => type !== "DOCUMENT");

/** The entities near one, nearest first, and how many there are. */
export const neighbourhoodOf = async (
  reader: Reader,
  of: string,
  filter: NeighbourhoodFilter,
): Promise<NeighbourhoodRow> => {
  const depth = requireWithin("depth", filter.depth ?? usualDepth, 1, mostDepth);
  const limit = pageSize(filter);
  const without = filter.without ?? [];
  requireFew("without", without, mostIds);
  const asked: Near = {
    of,
    anyType: isAny(filter.types),
    types: filter.types ?? [],
    anyVia: isAny(filter.via),
    via: filter.via ?? [],
    anyDirection: isAny(filter.direction),
    out: filter.direction === LinkDirection.OUT,
    without,
    limit,
  };
  const find = () => (depth === 1 ? reader.rows(tiedNodes, asked) : reader.rows(nodes, { ...asked, depth }));
  const found = await rowsFrom(reader, [namedBy("of", of, tied)], find);
  return { nodes: found.map(({ node }) => node), total: found[0]?.total ?? 0 };
};

/** The links between any two of some entities. */
export const linksAmong = (reader: Reader, among: readonly string[]): Promise<LinkRow[]> =>
  reader.rows(links, { among });
