import { Fragment, type ReactNode } from "react";
import { useSearchParams } from "wouter";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { addressOf } from "../entity/entity-address.js";
import { EntityLink, NamedFields } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { embedWords } from "./embed-words.js";
import { OpenInExplorer } from "./open-in-explorer.js";
import { TimelinePage } from "./timeline-page.js";

const TimelineOf = graphql(
  `
    query TimelineOf($of: [ID!]!, $language: Language!) {
      nodes(ids: $of) { ...NamedFields }
    }
  `,
  [NamedFields],
);

/** `/embed/timeline?of=…`: the acts of one entity or several, or all, in the order of time. */
export const EmbeddedTimeline = (): ReactNode => {
  const words = useWords(embedWords);
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const of = search.getAll("of");
  const answer = useAnswer(TimelineOf, { of, language });
  useTitle(words.timeline);
  return (
    <Answered answer={answer}>
      {({ nodes }) => {
        const named = nodes.filter((node) => node !== null && "name" in node);
        const [only] = named;
        return (
          <>
            <div className="embedded-head">
              <h1>
                {named.length === 0 ? words.timeline : words.timelineOf}{" "}
                {named.map((node, index) => (
                  <Fragment key={node.id}>
                    {index > 0 && ", "}
                    <EntityLink of={node} />
                  </Fragment>
                ))}
              </h1>
              <OpenInExplorer at={named.length === 1 && only ? addressOf(only) : "/"} />
            </div>
            <TimelinePage key={of.join(" ")} of={of} before={0} after={null} />
          </>
        );
      }}
    </Answered>
  );
};
