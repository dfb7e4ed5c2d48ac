import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { layoutWords } from "./layout-words.js";
import { Link } from "./link.js";
import { useTitle } from "./use-title.js";

export const NoSuchPage = (): ReactNode => {
  const words = useWords(layoutWords);
  useTitle(words.noSuchPage);
  return (
    <>
      <h1>{words.noSuchPage}</h1>
      <p>
        <Link to="/">{words.toStart}</Link>
      </p>
    </>
  );
};
