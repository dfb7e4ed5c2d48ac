import { useEffect, useRef } from "react";
import { useLanguage } from "../language/language.js";
import type { Step } from "./history.js";
import { loadNodes } from "./load.js";
import type { View } from "./view.js";

/** Tells the nodes of a view anew when the page is read in another language. */
export const useNames = (view: View, take: (step: Step) => void): void => {
  const { language } = useLanguage();
  const named = useRef(language);
  const ids = useRef<readonly string[]>([]);
  ids.current = [...view.nodes.keys()];
  useEffect(() => {
    if (named.current === language) return;
    let current = true;
    loadNodes(ids.current, language).then((loaded) => {
      if (!current || loaded.state !== "answered") return;
      named.current = language;
      take({ kind: "rename", nodes: loaded.data });
    });
    return () => {
      current = false;
    };
  }, [language, take]);
};
