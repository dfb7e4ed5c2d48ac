import { graphql } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { EntityPageFields } from "../page/entity-page-fields.js";
import { PeriodFields } from "../page/period.js";

/** What the page of every act shows. */
export const ActPageFields = graphql(
  `
    fragment ActPageFields on Act {
      ...EntityPageFields
      status
      period { ...PeriodFields }
      places { ...NamedFields }
      concerns { basis topic { ...NamedFields } evidence { ...EvidenceFields } }
      under { ...NamedFields }
      about { ...NamedFields }
      partOf { ...NamedFields }
      parts { ...NamedFields }
    }
  `,
  [EntityPageFields, PeriodFields, NamedFields, EvidenceFields],
);
