import { graphql } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";

/** What every page of an entity shows. */
export const EntityPageFields = graphql(
  `
    fragment EntityPageFields on Entity {
      ...NamedFields
      description(language: $language)
      names { text language kind basis evidence { ...EvidenceFields } }
      evidence { ...EvidenceFields }
    }
  `,
  [NamedFields, EvidenceFields],
);
