import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { graphWords } from "./graph-words.js";
import type { GraphState } from "./use-graph.js";

/** What was done, left out or cut, said aloud. */
export const Notices = ({ graph: { notices, dismiss } }: { readonly graph: GraphState }): ReactNode => {
  const words = useWords(graphWords);
  return (
    <div className="notices" role="status">
      {notices.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {notices.length > 0 && (
        <button type="button" className="quiet" onClick={dismiss}>
          {words.dismiss}
        </button>
      )}
    </div>
  );
};
