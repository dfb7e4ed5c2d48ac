import { graphql, type ResultOf } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import type { ViewLink, ViewNode } from "./view.js";

/** What a view needs of an entity. */
const ViewNodeFields = graphql(
  `
    fragment ViewNodeFields on Entity {
      ...NamedFields
      ... on Act { status period { text from to } topics { id } }
      ... on Organisation { country { id } }
      ... on BorderGate { gateCountry: country { id } }
      ... on Place { placeKind within { id placeKind within { id placeKind within { id placeKind } } } }
    }
  `,
  [NamedFields],
);

/** What a view needs of a link: where its words stand, and not yet the words. */
const ViewLinkFields = graphql(`
  fragment ViewLinkFields on Link {
    from
    to
    type
    role
    onBehalfOf
    basis
    evidence { document { id } paragraph start end }
  }
`);

export const NodesOfView = graphql(
  `query NodesOfView($ids: [ID!]!, $language: Language!) { nodes(ids: $ids) { ... on Entity { ...ViewNodeFields } } }`,
  [ViewNodeFields],
);

export const WholeView = graphql(
  `
    query WholeView($ids: [ID!]!, $among: [ID!]!, $language: Language!) {
      nodes(ids: $ids) { ... on Entity { ...ViewNodeFields } }
      links(among: $among) { ...ViewLinkFields }
    }
  `,
  [ViewNodeFields, ViewLinkFields],
);

export const LinksOfView = graphql(
  `query LinksOfView($among: [ID!]!) { links(among: $among) { ...ViewLinkFields } }`,
  [ViewLinkFields],
);

export const Expansion = graphql(
  `
    query Expansion(
      $of: ID!
      $via: [LinkType!]
      $direction: LinkDirection
      $first: Int!
      $without: [ID!]!
      $language: Language!
    ) {
      neighbourhood(of: $of, via: $via, direction: $direction, first: $first, without: $without) {
        total
        nodes { ...ViewNodeFields }
      }
    }
  `,
  [ViewNodeFields],
);

export const TiesOfNode = graphql(`
  query TiesOfNode($id: ID!) { node(id: $id) { ... on Entity { ties { type direction count } } } }
`);

type Told = ResultOf<typeof ViewNodeFields>;

interface Around {
  readonly id: string;
  readonly placeKind: string;
  readonly within?: Around | null;
}

const countryAround = (place: Around | null | undefined): string | null => {
  if (!place) return null;
  return place.placeKind === "COUNTRY" ? place.id : countryAround(place.within);
};

const countryOf = (told: Told): string | null => {
  if ("placeKind" in told) return countryAround(told);
  if ("gateCountry" in told) return told.gateCountry.id;
  return "country" in told ? (told.country?.id ?? null) : null;
};

export const viewNode = (told: Told): ViewNode => {
  const { id, type, name, nameLanguage } = told;
  const act = "status" in told ? told : { status: null, period: null, topics: [] };
  return {
    id,
    type,
    name,
    nameLanguage,
    status: act.status,
    period: act.period,
    country: countryOf(told),
    topics: act.topics.map((topic) => topic.id),
  };
};

const weight = { STATED: 2, INFERRED: 1, BACKGROUND: 0 } as const;

const merged = (one: ViewLink, other: ViewLink): ViewLink => ({
  ...one,
  basis: weight[one.basis] >= weight[other.basis] ? one.basis : other.basis,
  onBehalfOf: one.onBehalfOf ?? other.onBehalfOf ?? null,
  evidence: [...one.evidence, ...other.evidence],
});

/** Links as a view has them: what ties the same two in the same way and role is one. */
export const viewLinks = (told: readonly ResultOf<typeof ViewLinkFields>[]): ViewLink[] => {
  const links = new Map<string, ViewLink>();
  for (const { evidence, from, to, type, role, onBehalfOf, basis } of told) {
    const id = [from, type, role ?? "", to].join(" ");
    const link: ViewLink = {
      ...{ id, from, to, type, role, onBehalfOf, basis },
      evidence: evidence.map(({ document, paragraph, start, end }) => ({
        ...{ document: document.id, paragraph, start, end },
      })),
    };
    const known = links.get(id);
    links.set(id, known ? merged(known, link) : link);
  }
  return [...links.values()];
};
