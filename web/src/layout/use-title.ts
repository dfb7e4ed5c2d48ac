import { useEffect } from "react";
import { useWords } from "../language/language.js";
import { layoutWords } from "./layout-words.js";

/** Names the page in the window and in the history. */
export const useTitle = (name: string | null): void => {
  const { title } = useWords(layoutWords);
  useEffect(() => {
    document.title = name === null ? title : `${name} · ${title}`;
  }, [name, title]);
};
