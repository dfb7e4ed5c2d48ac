import { type ReactNode, useState } from "react";
import { mostNodes } from "../graph/address.js";
import { graphWords } from "../graph/graph-words.js";
import { hasRoom, loadEntities } from "../graph/load.js";
import type { OnView } from "../graph/on-view.js";
import { useLanguage, useWords } from "../language/language.js";
import { HopSentence } from "./hop-sentence.js";
import type { Path } from "./paths-operation.js";
import { pathsWords } from "./paths-words.js";

const idsOf = ({ hops }: Path): string[] => [
  ...new Set(hops.flatMap(({ from, act, to }) => [from.id, act.id, to.id])),
];

/** A path, hop by hop, and the way to have it in the graph. */
export const OnePath = ({ path, view, change }: OnView & { readonly path: Path }): ReactNode => {
  const words = useWords(pathsWords);
  const { full } = useWords(graphWords);
  const { language } = useLanguage();
  const [state, setState] = useState<"notYet" | "shown" | "notShown" | "full">("notYet");
  const show = async (): Promise<void> => {
    const ids = idsOf(path);
    if (!hasRoom(view, ids)) return setState("full");
    const loaded = await loadEntities(view, ids, language);
    setState(loaded.state === "answered" ? "shown" : "notShown");
    if (loaded.state === "answered") change(loaded.data);
  };
  const said = { shown: words.shown, notShown: words.notShown, full: full(mostNodes) };
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
      <span role="status">{state !== "notYet" && said[state]}</span>
    </article>
  );
};
