import { useEffect, useState } from "react";
import { loadNodes } from "../graph/load.js";
import type { ViewNode } from "../graph/view.js";
import type { Language } from "../language/words.js";

/** The names of the countries of some nodes, by their ids; empty until they are known. */
export const useCountryNames = (
  nodes: readonly ViewNode[],
  language: Language,
): ReadonlyMap<string, string> => {
  const [names, setNames] = useState<ReadonlyMap<string, string>>(new Map());
  const key = [...new Set(nodes.flatMap(({ country }) => country ?? []))].sort().join(" ");
  useEffect(() => {
    if (key === "") return;
    let current = true;
    loadNodes(key.split(" "), language).then((loaded) => {
      if (current && loaded.state === "answered")
        setNames(new Map([...loaded.data.values()].map(({ id, name }) => [id, name])));
    });
    return () => {
      current = false;
    };
  }, [key, language]);
  return names;
};
