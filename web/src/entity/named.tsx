import type { ReactNode } from "react";
import { graphql, type ResultOf } from "../api/graphql.js";
import { Link } from "../layout/link.js";
import { addressOf } from "./entity-address.js";
import { TypeIcon } from "./type-icon.js";

/** What is needed to show an entity by its name, in its own language, with the way to its page. */
export const NamedFields = graphql(`
  fragment NamedFields on Entity {
    id
    type
    name(language: $language)
    nameLanguage(language: $language)
  }
`);

export type NamedEntity = Omit<ResultOf<typeof NamedFields>, "__typename">;

/** The name alone, marked with its language. */
export const Name = ({ of }: { readonly of: NamedEntity }): ReactNode => (
  <bdi lang={of.nameLanguage ?? undefined}>{of.name}</bdi>
);

/** The name as a link to the page of the entity, with the icon of its type. */
export const EntityLink = ({ of }: { readonly of: NamedEntity }): ReactNode => (
  <Link to={addressOf(of)} className="entity">
    <TypeIcon type={of.type} />
    <Name of={of} />
  </Link>
);
