import { type BehindName, behindName } from "../entity/by-name.js";
import { type EntityRow, entity } from "../entity/entity.row.js";
import type { Name } from "../entity/entity.type.js";
import type { EntityType } from "../entity/entity-type.js";
import type { NameKind } from "../entity/name-kind.js";
import { BadUserInput } from "../errors.js";
import type { Basis } from "../evidence/basis.js";
import { rows } from "../graph/query.js";
import type { Reader } from "../graph/reader.js";
import { list, number, oneOf, row, text } from "../graph/row.js";
import { isAny } from "../is-any.js";
import { type Connection, connection, type Order, type PageArgs, pageSize, startOf } from "../page/page.js";
import { type Total, total } from "../page/total.js";
import { foldedTerms, foldWithoutSpaces } from "./folding.js";
import { fullTextQuery } from "./full-text.js";
import type { MatchRule } from "./match-rule.js";

/** Types are not looked at where `anyType` is true. */
type Begun = { foldedWithoutSpaces: string; anyType: boolean; types: readonly string[] };
type Sought = Begun & { fullText: string };
type Compared = { text: string; words: readonly string[] };
type BehindPlace = { place: number } & BehindName;
type Behind = { rank: number; length: number } & BehindName;

interface HitRow extends Name {
  readonly rank: number;
  readonly length: number;
  readonly sortKey: string;
  readonly entity: EntityRow;
}

const begun = { foldedWithoutSpaces: true, anyType: true, types: true } as const;
const sought = { ...begun, fullText: true } as const;

const hit = row<HitRow>({
  rank: number,
  length: number,
  sortKey: text,
  text,
  language: text,
  kind: oneOf<NameKind>(),
  basis: oneOf<Basis>(),
  evidence: list,
  entity,
});

export const hitsBegun = rows<HitRow, Begun & { text: string } & BehindPlace>(
  "search/begun",
  { ...begun, text: true, place: true, ...behindName },
  hit,
);

export const hits = rows<HitRow, Sought & Compared & Behind>(
  "search/names",
  { ...sought, text: true, words: true, rank: true, length: true, ...behindName },
  hit,
);

export const countHits = rows<Total, Sought>("search/count", sought, total);

const closestFirst: Order<HitRow, readonly [rank: number, length: number, sortKey: string, id: string]> = {
  list: "search",
  start: [-1, 0, "", ""],
  keyOf: ({ rank, length, sortKey, entity }) => [rank, length, sortKey, entity.id],
};

/** The rank of names that begin as searched and are longer; the lower ones are those of names that are not. */
const rankOfBegun = 2;

/** Where a hit stands among the names that begin as searched, in one number: a longer name has two letters at least. */
const placeOf = (rank: number, length: number): number => (rank < rankOfBegun ? rank : length);

/** The rules by the rank that the statement gives them, with the score that each stands for. */
const rules: readonly (readonly [rule: MatchRule, score: number])[] = [
  ["EXACT", 1],
  ["FOLDED", 0.9],
  ["PREFIX", 0.7],
  ["WORDS", 0.5],
  ["FUZZY", 0.3],
];

/** A page of what a search finds: entities, each with the name that matched and by which rule. */
export interface SearchPage extends Connection<EntityRow> {
  readonly edges: readonly {
    cursor(): string;
    readonly node: EntityRow;
    readonly matched: Name;
    readonly rule: MatchRule;
    readonly score: number;
  }[];
}

const hitEdge = (cursor: () => string, hit: HitRow) => {
  const [rule, score] = rules[hit.rank] ?? (["FUZZY", 0] as const);
  return { cursor, node: hit.entity, matched: hit, rule, score };
};

/** The longest text that is searched, in UTF-16 code units of its composed form. */
export const longestQuery = 500;

const composed = (query: string): string => {
  const text = query.normalize("NFC").trim();
  if (text.length > longestQuery)
    throw new BadUserInput(
      `query takes at most ${longestQuery} characters; it was given ${text.length}. Search for some of its words`,
    );
  return text;
};

/** Where each term stands in a folded name between spaces: whole, but for the last, which may be only begun. */
const between = (terms: readonly string[]): string[] =>
  terms.map((term, index) => (index < terms.length - 1 ? ` ${term} ` : ` ${term}`));

/** The entities with a name that matches, the closest first. Blank text finds nothing. */
export const search = async (
  reader: Reader,
  query: string,
  types: readonly EntityType[] | null | undefined,
  page: PageArgs,
): Promise<SearchPage> => {
  const text = composed(query);
  const terms = foldedTerms(text);
  const foldedWithoutSpaces = foldWithoutSpaces(text);
  const beginning: Begun = {
    foldedWithoutSpaces,
    anyType: isAny(types),
    types: types ?? [],
  };
  const asked: Sought = { ...beginning, fullText: fullTextQuery(terms, foldedWithoutSpaces) };
  const [rank, length, sortKey, id] = startOf(closestFirst, page);
  const limit = pageSize(page) + 1;
  const start: BehindName = { sortKey, id, limit };
  const blank = terms.length === 0;
  const find = async (): Promise<HitRow[]> => {
    // Names that begin as searched come first, and their index alone finds them: most pages have no others.
    if (rank <= rankOfBegun) {
      const place = placeOf(rank, length);
      const found = await reader.rows(hitsBegun, { ...beginning, text, place, ...start });
      if (found.length === limit) return found;
    }
    return reader.rows(hits, { ...asked, text, words: between(terms), rank, length, ...start });
  };
  const found = blank ? [] : await find();
  const count = async () => (blank ? 0 : ((await reader.rows(countHits, asked))[0]?.total ?? 0));
  const { edges, pageInfo, totalCount } = connection(closestFirst, page, found, count);
  return {
    edges: edges.map(({ cursor, node }) => hitEdge(cursor, node)),
    nodes: edges.map(({ node }) => node.entity),
    pageInfo,
    totalCount,
  };
};
