import { graphql } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { SharedActFields } from "./shared-act.js";

const BelowFields = graphql(`
  fragment BelowFields on Organisation {
    subordinates { id subordinates { id subordinates { id subordinates { id } } } }
  }
`);

/** The two of a pair; null where there is nothing with an id. */
export const PairActors = graphql(
  `
    query PairActors($one: ID!, $other: ID!, $language: Language!) {
      one: node(id: $one) { ... on Actor { ...NamedFields } ... on Organisation { ...BelowFields } }
      other: node(id: $other) { ... on Actor { ...NamedFields } ... on Organisation { ...BelowFields } }
    }
  `,
  [NamedFields, BelowFields],
);

/** What two actors did together: the acts that they share, page by page, and what was searched. */
export const WhatTheyShare = graphql(
  `
    query WhatTheyShare(
      $one: ID!
      $other: ID!
      $on: [ID!]
      $during: EDTFDate
      $via: [ActKind!]
      $statuses: [ActStatus!]
      $includeSubordinates: Boolean
      $after: String
      $language: Language!
    ) {
      cooperation(
        of: $one
        with: $other
        on: $on
        during: $during
        via: $via
        statuses: $statuses
        includeSubordinates: $includeSubordinates
      ) {
        nodes {
          actCount
          period { text }
          openBeginning
          openEnd
          topics { ...NamedFields }
          acts(first: 10, after: $after) {
            totalCount
            pageInfo { hasNextPage endCursor }
            nodes { ...SharedActFields }
          }
        }
        coverage { documents acts passages from to languages }
      }
    }
  `,
  [NamedFields, SharedActFields],
);
