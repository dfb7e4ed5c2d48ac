import type { ReactNode } from "react";
import { useSearchParams } from "wouter";
import { graphql, type ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { useWords } from "../language/language.js";
import { useLanguageName } from "../page/names.js";
import { argumentsOf, isAsked, type PairFilter, withFilter } from "./pair-filter.js";
import type { WhatTheyShare } from "./pair-query.js";
import { pairWords } from "./pair-words.js";

const OnlyMeant = graphql(`
  query OnlyMeant(
    $one: ID!
    $other: ID!
    $on: [ID!]
    $during: EDTFDate
    $via: [ActKind!]
    $includeSubordinates: Boolean
  ) {
    cooperation(
      of: $one
      with: $other
      on: $on
      during: $during
      via: $via
      statuses: [PROPOSED, PLANNED]
      includeSubordinates: $includeSubordinates
    ) {
      nodes { actCount }
    }
  }
`);

interface Props {
  readonly one: string;
  readonly other: string;
  readonly filter: PairFilter;
  readonly coverage: ResultOf<typeof WhatTheyShare>["cooperation"]["coverage"];
}

/** Says how many acts are only proposed or planned, where others were looked for. */
const MeantOnly = ({ one, other, filter }: Omit<Props, "coverage">): ReactNode => {
  const words = useWords(pairWords);
  const [, setSearch] = useSearchParams();
  const { on, during, via, includeSubordinates } = argumentsOf(filter);
  const answer = useAnswer(OnlyMeant, { one, other, on, during, via, includeSubordinates });
  const count = answer.state === "answered" ? (answer.data.cooperation.nodes[0]?.actCount ?? 0) : 0;
  if (count === 0) return null;
  return (
    <p>
      {words.meant(count)}{" "}
      <button
        type="button"
        onClick={() => setSearch((old) => withFilter(old, { ...filter, standing: "proposed" }))}
      >
        {words.showMeant}
      </button>
    </p>
  );
};

/** Says that there is no record of two together, and what was searched. */
export const NoRecord = ({ one, other, filter, coverage }: Props): ReactNode => {
  const words = useWords(pairWords);
  const languageName = useLanguageName();
  const { documents, acts, passages, from, to, languages } = coverage;
  return (
    <section className="no-record">
      <h2>{words.noRecord}</h2>
      <p>{words.noRecordMeans}</p>
      <ul>
        <li>{words.searched(documents, acts, passages)}</li>
        {from !== null && to !== null && <li>{words.days(from, to)}</li>}
        <li>{words.languages(languages.map(languageName).join(", "))}</li>
      </ul>
      {isAsked(filter) && <p>{words.filtered}</p>}
      {filter.standing === "done" && <MeantOnly one={one} other={other} filter={filter} />}
    </section>
  );
};
