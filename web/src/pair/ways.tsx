import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql, type ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { EvidenceFields, Sources } from "../evidence/evidence.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Section } from "../page/section.js";
import { Time } from "../period/time.js";
import { roleWords } from "../vocabulary/role-words.js";
import { argumentsOf, type PairFilter } from "./pair-filter.js";
import { pairWords } from "./pair-words.js";

const WaysBetween = graphql(
  `
    query WaysBetween(
      $one: ID!
      $other: ID!
      $on: [ID!]
      $during: EDTFDate
      $via: [ActKind!]
      $language: Language!
    ) {
      paths(from: $one, to: $other, on: $on, during: $during, via: $via, first: 3) {
        paths {
          length
          hops {
            from { ...NamedFields }
            fromRoles
            act { ...NamedFields period { text } }
            toRoles
            to { ...NamedFields }
            evidence { ...EvidenceFields }
          }
        }
      }
    }
  `,
  [NamedFields, EvidenceFields],
);

type Hop = ResultOf<typeof WaysBetween>["paths"]["paths"][number]["hops"][number];

const HopShown = ({ of }: { readonly of: Hop }): ReactNode => {
  const roles = useWords(roleWords);
  const named = (its: Hop["fromRoles"]): string => its.map((role) => roles[role]).join(", ");
  return (
    <li>
      <EntityLink of={of.from} /> <span className="faint">({named(of.fromRoles)})</span> →{" "}
      <EntityLink of={of.act} />{" "}
      {of.act.period && (
        <span className="faint">
          <Time of={of.act.period.text} />
        </span>
      )}{" "}
      → <EntityLink of={of.to} /> <span className="faint">({named(of.toRoles)})</span>
      <Sources of={of.evidence} />
    </li>
  );
};

interface Props {
  readonly one: string;
  readonly other: string;
  readonly filter: PairFilter;
}

/** The shortest ways between two that share no act themselves, each hop with its sources. */
export const Ways = ({ one, other, filter }: Props): ReactNode => {
  const words = useWords(pairWords);
  const { language } = useLanguage();
  const { on, during, via } = argumentsOf(filter);
  const variables = { one, other, on, during, via, language };
  const answer = useAnswer(WaysBetween, variables);
  return (
    <Section title={words.ways}>
      <p className="faint">{words.waysMean}</p>
      <Answered answer={answer}>
        {({ paths: { paths } }) =>
          paths.length === 0 ? (
            <p>{words.noWay}</p>
          ) : (
            <ol className="rows">
              {paths.map(({ length, hops }) => (
                <li key={hops.map(({ act, to }) => `${act.id} ${to.id}`).join(" ")}>
                  <span className="faint">{words.way(length)}</span>
                  <ol className="hops">
                    {hops.map((hop) => (
                      <HopShown key={`${hop.act.id} ${hop.to.id}`} of={hop} />
                    ))}
                  </ol>
                </li>
              ))}
            </ol>
          )
        }
      </Answered>
      <p className="actions">
        <AsGraphQL operation={WaysBetween} variables={variables} />
      </p>
    </Section>
  );
};
