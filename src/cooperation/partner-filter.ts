import type { ActorKind } from "../actor/actor-kind.js";
import type { Reader } from "../graph/reader.js";
import { isAny } from "../is-any.js";
import { requirePlace } from "../place/require-place.js";

/** Which partners are meant; what is left out does not matter. */
export interface PartnerFilter {
  readonly withCountry?: string | null | undefined;
  readonly withKinds?: readonly ActorKind[] | null | undefined;
}

/** The same as statements take it; the kinds and the country are not looked at where any will do. */
export type Partners = { anyKind: boolean; kinds: readonly string[]; anyCountry: boolean; country: string };

/** The names of its parts, as a query declares them. */
export const partnersParameters = { anyKind: true, kinds: true, anyCountry: true, country: true } as const;

/** The filter that lets every partner through. */
export const anyPartner: Partners = { anyKind: true, kinds: [], anyCountry: true, country: "" };

export const partnersOf = async (reader: Reader, filter: PartnerFilter): Promise<Partners> => ({
  anyKind: isAny(filter.withKinds),
  kinds: filter.withKinds ?? [],
  ...(await ofCountry(reader, filter.withCountry)),
});

const ofCountry = async (reader: Reader, id: string | null | undefined) => {
  if (typeof id !== "string") return { anyCountry: true, country: "" };
  await requirePlace(reader, "withCountry", id, "COUNTRY");
  return { anyCountry: false, country: id };
};
