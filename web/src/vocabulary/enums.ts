import type { introspection } from "../api/schema.js";

type Types = introspection["types"];

/** The values of an enum of the API. */
type Values<Name extends keyof Types> = Types[Name] extends { enumValues: infer Value extends string }
  ? Value
  : never;

export type ActStatus = Values<"ActStatus">;
export type AgreementKind = Values<"AgreementKind">;
export type Comparator = Values<"Comparator">;
export type MatchRule = Values<"MatchRule">;
export type NameKind = Values<"NameKind">;
export type OrganisationKind = Values<"OrganisationKind">;
export type ParticipationRole = Values<"ParticipationRole">;
export type PlaceKind = Values<"PlaceKind">;
export type WcoInstrument = Values<"WcoInstrument">;

/** A word for each value: a new one of the API does not compile until it has a word. */
export type WordFor<Value extends string> = Readonly<Record<Value, string>>;
