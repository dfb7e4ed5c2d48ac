import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { pairAddress } from "../pair/pair-address.js";
import { actorWords } from "./actor-words.js";

/** Leads from an actor to the question of what it has to do with another. */
export const CompareWith = ({ of }: { readonly of: string }): ReactNode => {
  const words = useWords(actorWords);
  return (
    <Link to={pairAddress(of)} className="action">
      {words.compare}
    </Link>
  );
};
