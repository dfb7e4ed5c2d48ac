import type { ReactNode } from "react";
import { useParams } from "wouter";
import { EntityLink } from "../entity/named.js";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { pageWords } from "../page/page-words.js";
import { ChooseOther } from "./choose-other.js";
import { Pair } from "./pair.js";
import { pairAddress } from "./pair-address.js";
import { pairWords } from "./pair-words.js";

/** What two actors have to do with each other; asks for the other one where the address names only one. */
const PairPage = (): ReactNode => {
  const words = useWords(pairWords);
  const { inGraph } = useWords(pageWords);
  const { one = "", other } = useParams<{ one: string; other?: string }>();
  if (other === undefined) return <ChooseOther one={one} />;
  return (
    <Pair one={one} other={other}>
      {(first, second) => (
        <p className="actions">
          <EntityLink of={first} />
          <EntityLink of={second} />
          <Link
            to={`/graph?of=${encodeURIComponent(first.id)},${encodeURIComponent(second.id)}`}
            className="action"
          >
            {inGraph}
          </Link>
          <Link to={pairAddress(first.id)} className="action">
            {words.otherOne}
          </Link>
        </p>
      )}
    </Pair>
  );
};

export default PairPage;
