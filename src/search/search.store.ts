import { type EntityRow, entity } from "../entity/entity.row.js";
import type { Name } from "../entity/entity.type.js";
import { EntityType } from "../entity/entity-type.js";
import type { NameKind } from "../entity/name-kind.js";
import type { Basis } from "../evidence/basis.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, number, oneOf, row, text } from "../graph/row.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { fold, foldWithoutSpaces } from "./folding.js";
import type { MatchRule } from "./match-rule.js";

type Sought = { text: string; folded: string; foldedWithoutSpaces: string; types: readonly string[] };
type Behind = { rank: number; sortKey: string; id: string };

interface HitRow extends Name {
  readonly rank: number;
  readonly sortKey: string;
  readonly entity: EntityRow;
}

const sought = { text: true, folded: true, foldedWithoutSpaces: true, types: true } as const;

export const hits = rows<HitRow, Sought & Behind & { limit: number }>(
  "search/names",
  { ...sought, rank: true, sortKey: true, id: true, limit: true },
  row<HitRow>({
    rank: number,
    sortKey: text,
    text,
    language: text,
    kind: oneOf<NameKind>(),
    basis: oneOf<Basis>(),
    evidence: list,
    entity,
  }),
);

export const countHits = rows<{ hits: number }, Sought>(
  "search/count",
  sought,
  row<{ hits: number }>({ hits: number }),
);

const closestFirst: Order<HitRow, readonly [rank: number, sortKey: string, id: string]> = {
  list: "search",
  start: [-1, "", ""],
  keyOf: ({ rank, sortKey, entity }) => [rank, sortKey, entity.id],
};

/** The rules by the rank that the statement gives them, with the score that each stands for. */
const rules: readonly (readonly [rule: MatchRule, score: number])[] = [
  ["EXACT", 1],
  ["FOLDED", 0.9],
];

/** A page of what a search finds: entities, each with the name that matched and by which rule. */
export interface SearchPage extends Connection<EntityRow> {
  readonly edges: readonly {
    readonly cursor: string;
    readonly node: EntityRow;
    readonly matched: Name;
    readonly rule: MatchRule;
    readonly score: number;
  }[];
}

const hitEdge = (cursor: string, hit: HitRow) => {
  const [rule, score] = rules[hit.rank] ?? (["FOLDED", 0] as const);
  return { cursor, node: hit.entity, matched: hit, rule, score };
};

/** The entities with a name that is the text searched, to the letter or folded. Blank text finds nothing. */
export const search = async (
  reader: Reader,
  query: string,
  types: readonly EntityType[] | null | undefined,
  page: PageArgs,
): Promise<SearchPage> => {
  const match: Sought = {
    text: query.normalize("NFC").trim(),
    folded: fold(query),
    foldedWithoutSpaces: foldWithoutSpaces(query),
    types: types ?? Object.keys(EntityType),
  };
  const [rank, sortKey, id] = startOf(closestFirst, page);
  const limit = pageSize(page) + 1;
  const found = match.folded === "" ? [] : await reader.rows(hits, { ...match, rank, sortKey, id, limit });
  const count = async () => (match.folded === "" ? 0 : ((await reader.rows(countHits, match))[0]?.hits ?? 0));
  const { edges, pageInfo, totalCount } = connection(closestFirst, page, found, count);
  return {
    edges: edges.map(({ cursor, node }) => hitEdge(cursor, node)),
    nodes: edges.map(({ node }) => node.entity),
    pageInfo,
    totalCount,
  };
};
