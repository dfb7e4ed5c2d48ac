import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { useAnswer } from "../api/use-answer.js";
import type { OnView } from "../graph/on-view.js";
import { useLanguage, useWords } from "../language/language.js";
import { NoPath } from "./no-path.js";
import { OnePath } from "./one-path.js";
import { type Asked, FindPaths } from "./paths-operation.js";
import { pathsWords } from "./paths-words.js";

interface Props extends OnView {
  readonly asked: Asked;
  /** the name of the topic that is asked for */
  readonly topic: string | null;
}

/** The paths between two actors, the shortest first. */
export const FoundPaths = ({ asked, topic, ...onView }: Props): ReactNode => {
  const words = useWords(pathsWords);
  const { language } = useLanguage();
  const answer = useAnswer(FindPaths, { ...asked, language });
  return (
    <Answered answer={answer}>
      {({ paths: { paths, coverage } }) => (
        <div className="found-paths">
          <h3 role="status">{words.found(paths.length)}</h3>
          {paths.length === 0 && <NoPath asked={asked} topic={topic} coverage={coverage} />}
          {paths.map((path) => (
            <OnePath
              key={path.hops.map(({ from, act, to }) => `${from.id} ${act.id} ${to.id}`).join(" ")}
              path={path}
              {...onView}
            />
          ))}
        </div>
      )}
    </Answered>
  );
};
