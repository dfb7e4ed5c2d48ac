import type { EntityType } from "../entity/entity-address.js";
import type { NamedEntity } from "../entity/named.js";

/** An entity in a view, with what filters, groups and tables need of it. */
export interface ViewNode extends NamedEntity {
  readonly type: EntityType;
  /** the status of an act; null for what is none */
  readonly status: string | null;
  /** EDTF text with its first and last day, each null where that end is open; null for what has no date */
  readonly period: { readonly text: string; readonly from: string | null; readonly to: string | null } | null;
  /** the id of its country; null where it has none, or none is known */
  readonly country: string | null;
  /** the ids of the topics that it concerns; none for what is no act */
  readonly topics: readonly string[];
}

/** One way in which two entities are tied; `id` is from, type, role and to with spaces between. */
export interface ViewLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** as the API names it, such as TOOK_PART_IN */
  readonly type: string;
  readonly role: string | null;
  /** the id of the organisation that who took part acted for */
  readonly onBehalfOf?: string | null;
  readonly basis: "STATED" | "INFERRED" | "BACKGROUND";
  /** where its words stand: document, paragraph, first and last place */
  readonly evidence: readonly Locator[];
}

export interface Locator {
  readonly document: string;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is let through; what is left out of a filter lets everything through. */
export interface Filters {
  readonly types: readonly EntityType[] | null;
  readonly roles: readonly string[] | null;
  readonly topics: readonly string[] | null;
  /** days that the time of an act must be able to overlap with */
  readonly during: { readonly from: string; readonly to: string } | null;
  /** whether acts without a date are let through, which is a class of its own */
  readonly undated: boolean;
}

/** All that a view of the graph is. It is never changed: each change makes another, and the old one can be gone back to. */
export interface View {
  readonly nodes: ReadonlyMap<string, ViewNode>;
  readonly links: ReadonlyMap<string, ViewLink>;
  readonly places: ReadonlyMap<string, Point>;
  readonly pinned: ReadonlySet<string>;
  readonly hidden: ReadonlySet<string>;
  /** by the entity that was expanded, the ids that this brought */
  readonly expanded: ReadonlyMap<string, readonly string[]>;
  readonly selected: readonly string[];
  readonly filters: Filters;
  readonly groupBy: "type" | "country" | null;
  /** whether acts are folded into one edge between each two actors */
  readonly folded: boolean;
  /** whether nothing moves but what is dragged */
  readonly locked: boolean;
}

export const noFilters: Filters = { types: null, roles: null, topics: null, during: null, undated: true };

export const emptyView: View = {
  nodes: new Map(),
  links: new Map(),
  places: new Map(),
  pinned: new Set(),
  hidden: new Set(),
  expanded: new Map(),
  selected: [],
  filters: noFilters,
  groupBy: null,
  folded: false,
  locked: false,
};
