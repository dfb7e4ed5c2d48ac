import { ActorKind } from "../actor/actor-kind.js";
import type { Reader } from "../graph/reader.js";
import { requirePlace } from "../place/require-place.js";

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
  ...(await ofCountry(reader, filter.withCountry)),
});

const ofCountry = async (reader: Reader, id: string | null | undefined) => {
  if (typeof id !== "string") return { anyCountry: true, country: "" };
  await requirePlace(reader, "withCountry", id, "COUNTRY");
  return { anyCountry: false, country: id };
};
