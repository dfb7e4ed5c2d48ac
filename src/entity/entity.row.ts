import type { ActKind } from "../act/act-kind.js";
import type { ActStatus } from "../act/act-status.js";
import type { AgreementKind } from "../agreement/agreement-kind.js";
import { type Cell, flag, list, number, oneOf, orNull, row, text } from "../graph/row.js";
import type { OrganisationKind } from "../organisation/organisation-kind.js";
import { type PeriodRow, periodOfEntity } from "../period/period.row.js";
import type { PlaceKind } from "../place/place-kind.js";
import type { EntityType } from "./entity-type.js";
import { type Language, type Texts, textIn } from "./language.js";

/** The cells by which every statement returns an entity, whatever its type; each uses those that it has. */
interface EntityCells {
  id: string;
  type: EntityType;
  display: Texts;
  about: Texts;
  kind: string | null;
  status: ActStatus | null;
  period: readonly string[] | null;
  number: string | null;
  ordinal: number | null;
  identified: boolean | null;
}

export const entityCells = row<EntityCells>({
  id: text,
  type: oneOf<EntityType>(),
  display: list as Cell<Texts>,
  about: list as Cell<Texts>,
  kind: orNull(text),
  status: orNull(oneOf<ActStatus>()),
  period: orNull(list),
  number: orNull(text),
  ordinal: orNull(number),
  identified: orNull(flag),
});

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

/** Reads a cell that holds an entity's cells. */
export const entity: Cell<EntityRow> = (cell) => {
  const { id, type, display, about, kind, status, period, number, ordinal, identified } = entityCells(
    cell as unknown[],
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
    period: period && periodOfEntity(id, period),
    number,
    ordinal,
    phase: ordinal,
    identified: identified === true,
  };
};

/** A row that is an entity and nothing else. */
export const entityRow = Object.assign((cells: readonly unknown[]): EntityRow => entity(cells), {
  columns: entityCells.columns,
});

/** The name to show in a language: its own, else in the first language that has one, else the id. */
export const nameOf = ({ id, display }: EntityRow, language?: Language | null): string =>
  textIn(display, language) ?? id;
