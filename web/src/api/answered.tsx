import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { answerWords } from "./answer-words.js";
import type { Answer } from "./use-answer.js";

interface Props<Data> {
  readonly answer: Answer<Data> & { again(): void };
  readonly children: (data: Data) => ReactNode;
}

/** Shows what came of a question: the answer, or that it is on its way, refused, or without a server; and what to do. */
export const Answered = <Data,>({ answer, children }: Props<Data>): ReactNode => {
  const words = useWords(answerWords);
  if (answer.state === "answered") return children(answer.data);
  if (answer.state === "asked")
    return (
      <p className="waiting" role="status">
        {words.asked}
      </p>
    );
  return (
    <div className="trouble" role="alert">
      <p>{answer.state === "refused" ? words.refused : words.unreachable}</p>
      {answer.state === "refused" && <p lang="en">{answer.message}</p>}
      <button type="button" onClick={answer.again}>
        {words.again}
      </button>
    </div>
  );
};
