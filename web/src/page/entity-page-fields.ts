import { graphql } from "../api/graphql.js";
import { DescriptionFields } from "../entity/description.js";
import { NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";

/** What every page of an entity shows. */
export const EntityPageFields = graphql(
  `
    fragment EntityPageFields on Entity {
      ...NamedFields
      ...DescriptionFields
      names { text language kind basis evidence { ...EvidenceFields } }
      evidence { ...EvidenceFields }
    }
  `,
  [NamedFields, DescriptionFields, EvidenceFields],
);
