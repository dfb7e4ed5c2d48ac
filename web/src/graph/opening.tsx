import type { ReactNode } from "react";
import { answerWords } from "../api/answer-words.js";
import { useWords } from "../language/language.js";
import { graphWords } from "./graph-words.js";
import type { GraphState } from "./use-graph.js";

/** That a view is being opened, or why it could not be. */
export const Opening = ({ graph }: { readonly graph: GraphState }): ReactNode => {
  const words = useWords(graphWords);
  const answers = useWords(answerWords);
  const { state } = graph;
  if (state === "loading")
    return (
      <p className="waiting" role="status">
        {words.loading}
      </p>
    );
  if (state === "ready") return null;
  return (
    <div className="trouble" role="alert">
      <p>{state.state === "refused" ? answers.refused : answers.unreachable}</p>
      {state.state === "refused" && <p lang="en">{state.message}</p>}
      <button type="button" onClick={() => graph.open(new URLSearchParams(location.search), true)}>
        {answers.again}
      </button>
    </div>
  );
};
