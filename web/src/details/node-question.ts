import { graphql, type ResultOf } from "../api/graphql.js";
import { DescriptionFields } from "../entity/description.js";
import { NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";

export const NodeDetails = graphql(
  `
    query NodeDetails($id: ID!, $language: Language!) {
      node(id: $id) {
        ... on Entity {
          ...NamedFields
          ...DescriptionFields
          names { text language kind basis evidence { ...EvidenceFields } }
        }
        ... on Act {
          status
          period { text evidence { ...EvidenceFields } }
          figures {
            id
            measure(language: $language)
            value
            unit
            comparator
            comparedWith
            basis
            period { text }
            evidence { ...EvidenceFields }
          }
        }
        ... on Agreement {
          number
          statusHistory { status basis date { text } evidence { ...EvidenceFields } }
        }
        ... on Meeting { ordinal }
        ... on Person {
          posts {
            title(language: $language)
            basis
            period { text }
            seen { text }
            organisation { ...NamedFields }
            evidence { ...EvidenceFields }
          }
        }
      }
    }
  `,
  [NamedFields, DescriptionFields, EvidenceFields],
);

export type NodeTold = Extract<NonNullable<ResultOf<typeof NodeDetails>["node"]>, { names: unknown }>;
