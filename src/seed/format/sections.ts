import { z } from "zod";
import { ActStatus } from "../../act/act-status.js";
import { AgreementKind } from "../../agreement/agreement-kind.js";
import type { EntityType } from "../../entity/entity-type.js";
import { OrganisationKind } from "../../organisation/organisation-kind.js";
import { PlaceKind } from "../../place/place-kind.js";
import { codes } from "./codes.js";
import { date } from "./date.js";
import { differentFrom } from "./different-from.js";
import { edition } from "./edition.js";
import { type Field, link, links, value } from "./field.js";
import { actTypes, participants } from "./participants.js";
import { posts } from "./posts.js";
import { ranks } from "./ranks.js";
import { notGiven } from "./silences.js";
import { statuses } from "./statuses.js";
import { description, names } from "./texts.js";

/** A section of a seed file: entries by id, all of one type, with these keys. */
export interface Section {
  readonly type: EntityType;
  readonly fields: Readonly<Record<string, Field>>;
}

const section = (type: EntityType, fields: Record<string, Field>): Section => ({
  type,
  fields: { names, description, differentFrom: differentFrom(type), ...fields },
});

const act = (type: EntityType, fields: Section["fields"]): Section =>
  section(type, {
    date: value("date", date),
    participants,
    topics: links("CONCERNS", { from: [type], to: ["TOPIC"] }),
    places: links("AT", { from: [type], to: ["PLACE"] }),
    under: links("UNDER", { from: [type], to: ["AGREEMENT"] }),
    about: links("ABOUT", { from: [type], to: actTypes }),
    partOf: link("PART_OF", "wider one", { from: [type], to: actTypes }),
    notGiven,
    ...fields,
  });

const status = value("status", z.enum(ActStatus));
const country = link("LOCATED_IN", "country", { from: ["ORGANISATION", "BORDER_GATE"], to: ["PLACE"] });

/** Every section that a seed file can have; the same keys mean the same in the registry and in a document's file. */
export const sections = {
  organisations: section("ORGANISATION", {
    kind: value("kind", z.enum(OrganisationKind)),
    country,
    seat: link("SEATED_IN", "seat", { from: ["ORGANISATION"], to: ["PLACE"] }),
    partOf: link("PART_OF", "wider one", { from: ["ORGANISATION"], to: ["ORGANISATION"] }),
    covers: links("COVERS", { from: ["ORGANISATION"], to: ["PLACE"] }),
    succeededBy: links("SUCCEEDED_BY", { from: ["ORGANISATION"], to: ["ORGANISATION"] }),
  }),
  people: section("PERSON", { identified: value("identified", z.boolean()), posts, ranks }),
  places: section("PLACE", {
    kind: value("kind", z.enum(PlaceKind)),
    within: link("WITHIN", "place around it", { from: ["PLACE"], to: ["PLACE"] }),
  }),
  borderGates: section("BORDER_GATE", {
    country,
    province: link("LOCATED_IN", "province", { from: ["BORDER_GATE"], to: ["PLACE"] }),
  }),
  borderGatePairs: section("BORDER_GATE_PAIR", {
    sides: links("SIDE_OF", { from: ["BORDER_GATE"], to: ["BORDER_GATE_PAIR"], reversed: true }),
  }),
  topics: section("TOPIC", {
    broader: link("BROADER", "broader topic", { from: ["TOPIC"], to: ["TOPIC"] }),
    codes,
  }),
  series: section("SERIES", {}),
  meetings: act("MEETING", {
    status,
    series: edition,
    follows: link("FOLLOWS", "meeting before it", { from: ["MEETING"], to: ["MEETING"] }),
    produced: links("PRODUCED", { from: ["MEETING"], to: actTypes }),
  }),
  agreements: act("AGREEMENT", {
    kind: value("kind", z.enum(AgreementKind)),
    number: value("number", z.string()),
    statuses,
    supersedes: links("SUPERSEDES", { from: ["AGREEMENT"], to: ["AGREEMENT"] }),
  }),
  campaigns: act("CAMPAIGN", { status, phase: value("ordinal", z.number().int().positive()) }),
  jointActions: act("JOINT_ACTION", { status }),
  commitments: act("COMMITMENT", {
    status,
    madeAt: link("MADE_AT", "meeting it was made at", { from: ["COMMITMENT"], to: ["MEETING"] }),
    fulfilledBy: links("FULFILLED_BY", { from: ["COMMITMENT"], to: actTypes }),
  }),
} as const satisfies Record<string, Section>;
