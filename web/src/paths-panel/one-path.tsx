import { type ReactNode, useState } from "react";
import { ask } from "../api/use-answer.js";
import type { OnView } from "../graph/on-view.js";
import { useLanguage, useWords } from "../language/language.js";
import { HopSentence } from "./hop-sentence.js";
import { PathInGraph, pathInGraph } from "./path-in-graph.js";
import type { Path } from "./paths-operation.js";
import { pathsWords } from "./paths-words.js";

const idsOf = ({ hops }: Path): string[] => [
  ...new Set(hops.flatMap(({ from, act, to }) => [from.id, act.id, to.id])),
];

/** A path, hop by hop, and the way to have it in the graph. */
export const OnePath = ({ path, change }: Pick<OnView, "change"> & { readonly path: Path }): ReactNode => {
  const words = useWords(pathsWords);
  const { language } = useLanguage();
  const [state, setState] = useState<"notYet" | "shown" | "notShown">("notYet");
  const show = async (): Promise<void> => {
    const answer = await ask(PathInGraph, { ids: idsOf(path), language });
    setState(answer.state === "answered" ? "shown" : "notShown");
    if (answer.state === "answered") change({ kind: "add", of: null, ...pathInGraph(answer.data) });
  };
  return (
    <article>
      <h4>{words.length(path.length)}</h4>
      <ol>
        {path.hops.map((hop) => (
          <li key={hop.act.id}>
            <HopSentence hop={hop} />
          </li>
        ))}
      </ol>
      <button type="button" onClick={show}>
        {words.show}
      </button>{" "}
      <span role="status">{state !== "notYet" && words[state]}</span>
    </article>
  );
};
