import { type ChangeEvent, type ReactNode, useRef } from "react";
import { download } from "../export/download.js";
import { useWords } from "../language/language.js";
import { write } from "./address.js";
import { fromFile, isLong, toFile } from "./draft.js";
import { graphWords } from "./graph-words.js";
import type { GraphState } from "./use-graph.js";

const save = (view: string): void => download("graph.json", new Blob([view], { type: "application/json" }));

/** The ways to keep a view and to come back to it: a link, or a file. */
export const Keeping = ({ graph }: { readonly graph: GraphState }): ReactNode => {
  const words = useWords(graphWords);
  const file = useRef<HTMLInputElement>(null);
  const { view, notice, open } = graph;
  const copy = async () => {
    const link = write(view);
    if (isLong(link)) return notice(words.draftLink);
    const lang = new URLSearchParams(location.search).get("lang");
    if (lang !== null) link.set("lang", lang);
    await navigator.clipboard.writeText(`${location.origin}${location.pathname}?${link}`).then(
      () => notice(words.copied),
      () => notice(words.notCopied),
    );
  };
  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [chosen] = target.files ?? [];
    const address = chosen && fromFile(await chosen.text());
    target.value = "";
    if (address) await open(address);
    else notice(words.notAView);
  };
  return (
    <div className="tools">
      <button type="button" onClick={copy}>
        {words.copyLink}
      </button>
      <button type="button" onClick={() => save(toFile(write(view)))}>
        {words.save}
      </button>
      <button type="button" onClick={() => file.current?.click()}>
        {words.open}
      </button>
      <input
        ref={file}
        type="file"
        accept="application/json,.json"
        hidden
        aria-label={words.open}
        onChange={choose}
      />
    </div>
  );
};
