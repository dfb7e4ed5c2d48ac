import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { useAnswer } from "../api/use-answer.js";
import { EntityLink } from "../entity/named.js";
import { AsGraphQL } from "../graphql-view/as-graphql.js";
import { useLanguage, useWords } from "../language/language.js";
import { Paged } from "../page/paged.js";
import { usePages } from "../page/pages.js";
import { Section } from "../page/section.js";
import { useSaid } from "../period/time.js";
import { NoRecord } from "./no-record.js";
import { argumentsOf, type PairFilter } from "./pair-filter.js";
import { WhatTheyShare } from "./pair-query.js";
import { pairWords } from "./pair-words.js";
import { SharedAct, type Side } from "./shared-act.js";
import { Ways } from "./ways.js";

interface Props {
  readonly sides: readonly [Side, Side];
  readonly filter: PairFilter;
}

/** The acts that two share, or that there is no record of any and how else they are tied. */
export const SharedActs = ({ sides, filter }: Props): ReactNode => {
  const words = useWords(pairWords);
  const said = useSaid();
  const { language } = useLanguage();
  const [one, other] = [sides[0].actor.id, sides[1].actor.id];
  const variables = { one, other, ...argumentsOf(filter), after: null, language };
  const answer = useAnswer(WhatTheyShare, variables);
  const pages = usePages(WhatTheyShare, variables, ({ cooperation }) => cooperation.nodes[0]?.acts);
  return (
    <>
      <p className="actions">
        <AsGraphQL operation={WhatTheyShare} variables={variables} />
      </p>
      <Answered answer={answer}>
        {({ cooperation: { nodes, coverage } }) => {
          const [found] = nodes;
          if (!found)
            return (
              <>
                <NoRecord one={one} other={other} filter={filter} coverage={coverage} />
                <Ways one={one} other={other} filter={filter} />
              </>
            );
          const title = [
            words.shared(found.actCount),
            ...(found.period ? [said(found.period.text)] : []),
            ...(found.openBeginning ? [words.openBeginning] : []),
            ...(found.openEnd ? [words.openEnd] : []),
          ];
          return (
            <>
              {found.topics.length > 0 && (
                <Section title={words.sharedTopics}>
                  <ul className="topics">
                    {found.topics.map((topic) => (
                      <li key={topic.id}>
                        <EntityLink of={topic} />
                      </li>
                    ))}
                  </ul>
                </Section>
              )}
              <Section title={title.join("; ")}>
                <Paged of={pages}>
                  {(acts) => (
                    <ol className="shared-acts">
                      {acts.map((act) => (
                        <SharedAct key={act.id} of={act} sides={sides} />
                      ))}
                    </ol>
                  )}
                </Paged>
              </Section>
            </>
          );
        }}
      </Answered>
    </>
  );
};
