import type { Basis } from "./basis.js";

/** A fact that carries its passages with it. */
export interface CarriedSource {
  readonly basis: Basis;
  /** passage ids */
  readonly evidence: readonly string[];
}

/** A fact of entities' own, such as a date, whose passages are asked for by entity and field. */
interface OwnSource {
  readonly entities: readonly string[];
  readonly field: string;
}

/** From where the evidence of a fact comes. */
export type FactSource = CarriedSource | OwnSource;
