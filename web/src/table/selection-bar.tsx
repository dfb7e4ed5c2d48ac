import type { ReactNode } from "react";
import type { OnView } from "../graph/on-view.js";
import { useWords } from "../language/language.js";
import { tableWords } from "./table-words.js";

interface Props extends OnView {
  readonly expand?: ((id: string) => void) | undefined;
}

/** What can be done to what is selected. */
export const SelectionBar = ({ view, change, expand }: Props): ReactNode => {
  const words = useWords(tableWords);
  const ids = view.selected;
  const none = ids.length === 0;
  return (
    <fieldset className="selection-bar" aria-label={words.selection}>
      <span role="status">{words.selected(ids.length)}</span>
      {(["hide", "keep", "pin"] as const).map((kind) => (
        <button key={kind} type="button" disabled={none} onClick={() => change({ kind, ids })}>
          {words[kind]}
        </button>
      ))}
      {expand && (
        <button type="button" disabled={none} onClick={() => ids.forEach(expand)}>
          {words.expand}
        </button>
      )}
    </fieldset>
  );
};
