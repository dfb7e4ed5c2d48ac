import { graphql, type ResultOf, type VariablesOf } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";

export const FindPaths = graphql(
  `
    query FindPaths(
      $from: ID!, $to: ID!, $maxActs: Int!, $during: EDTFDate, $on: [ID!], $via: [ActKind!], $language: Language!
    ) {
      paths(from: $from, to: $to, maxActs: $maxActs, during: $during, on: $on, via: $via) {
        coverage { documents acts from to languages }
        paths {
          length
          hops {
            from { ...NamedFields }
            fromRoles
            act { ...NamedFields period { text } }
            to { ...NamedFields }
            toRoles
            evidence { ...EvidenceFields }
          }
        }
      }
    }
  `,
  [NamedFields, EvidenceFields],
);

type Result = ResultOf<typeof FindPaths>["paths"];
export type Path = Result["paths"][number];
export type Hop = Path["hops"][number];
export type Coverage = Result["coverage"];
export type ActKind = NonNullable<NonNullable<VariablesOf<typeof FindPaths>["via"]>>[number];

/** What paths are asked for. */
export type Asked = Omit<VariablesOf<typeof FindPaths>, "language">;
