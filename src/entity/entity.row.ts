import type { ActKind } from "../act/act-kind.js";
import type { ActStatus } from "../act/act-status.js";
import type { AgreementKind } from "../agreement/agreement-kind.js";
import type { Cell } from "../graph/row.js";
import type { OrganisationKind } from "../organisation/organisation-kind.js";
import { type PeriodRow, periodOfEntity } from "../period/period.row.js";
import type { PlaceKind } from "../place/place-kind.js";
import type { EntityType } from "./entity-type.js";
import { type Language, type Texts, textIn } from "./language.js";

/** What a list says of an entity, whatever its type; each uses what it has. */
interface Card {
  readonly id: string;
  readonly type: EntityType;
  readonly display: Texts;
  readonly about: Texts;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly period?: readonly string[] | undefined;
  readonly number?: string | undefined;
  readonly ordinal?: number | undefined;
  readonly identified?: boolean | undefined;
}

/** A card as the graph keeps it: a text, so that a statement reads one property of each entity that it returns. */
export const cardText = (card: Card): string => JSON.stringify(card);

/** An entity as resolvers receive it: all that a list says of it without another statement. */
export interface EntityRow {
  readonly id: string;
  readonly type: EntityType;
  readonly display: Texts;
  readonly about: Texts;
  readonly kind: ActKind;
  readonly organisationKind: OrganisationKind;
  readonly placeKind: PlaceKind;
  readonly agreementKind: AgreementKind;
  readonly status: ActStatus;
  readonly period: PeriodRow | null;
  readonly number: string | null;
  readonly ordinal: number | null;
  readonly phase: number | null;
  readonly identified: boolean;
}

/** Reads a cell that holds an entity's card. */
export const entity: Cell<EntityRow> = (cell) => {
  const { id, type, display, about, kind, status, period, number, ordinal, identified }: Card = JSON.parse(
    cell as string,
  );
  return {
    id,
    type,
    display,
    about,
    kind: type as ActKind,
    organisationKind: kind as OrganisationKind,
    placeKind: kind as PlaceKind,
    agreementKind: kind as AgreementKind,
    status: status as ActStatus,
    period: period ? periodOfEntity(id, period) : null,
    number: number ?? null,
    ordinal: ordinal ?? null,
    phase: ordinal ?? null,
    identified: identified === true,
  };
};

/** A row that is an entity and nothing else. */
export const entityRow = Object.assign(([card]: readonly unknown[]): EntityRow => entity(card), {
  columns: ["card"],
});

/** The name to show in a language: its own, else in the first language that has one, else the id. */
export const nameOf = ({ id, display }: EntityRow, language?: Language | null): string =>
  textIn(display, language) ?? id;
