import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { embedWords } from "./embed-words.js";

/** The way from an embedded view to the same in the explorer. */
export const OpenInExplorer = ({ at }: { readonly at: string }): ReactNode => (
  <Link to={at} className="open-in-explorer">
    {useWords(embedWords).open}
  </Link>
);
