import { ActorKind } from "../actor/actor-kind.js";
import { requireKnown } from "../entity/require-known.js";
import { BadUserInput } from "../errors.js";
import type { Reader } from "../graph/reader.js";

/** Which partners are meant; what is left out does not matter. */
export interface PartnerFilter {
  readonly withCountry?: string | null | undefined;
  readonly withKinds?: readonly ActorKind[] | null | undefined;
}

/** The same as statements take it; the country is not looked at where `anyCountry` is true. */
export type Partners = { kinds: readonly string[]; anyCountry: boolean; country: string };

/** The names of its parts, as a query declares them. */
export const partnersParameters = { kinds: true, anyCountry: true, country: true } as const;

/** The filter that lets every partner through. */
export const anyPartner: Partners = { kinds: Object.keys(ActorKind), anyCountry: true, country: "" };

export const partnersOf = async (reader: Reader, filter: PartnerFilter): Promise<Partners> => ({
  kinds: filter.withKinds ?? anyPartner.kinds,
  ...(typeof filter.withCountry === "string" ? await ofCountry(reader, filter.withCountry) : anywhere),
});

const anywhere = { anyCountry: true, country: "" };

const ofCountry = async (reader: Reader, id: string) => {
  const { placeKind } = await requireKnown(reader, "withCountry", id, ["PLACE"]);
  if (placeKind !== "COUNTRY")
    throw new BadUserInput(
      `withCountry takes the id of a country; ${JSON.stringify(id)} is a ${placeKind}. Find countries with search`,
    );
  return { anyCountry: false, country: id };
};
