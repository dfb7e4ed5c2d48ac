import type { ReactNode } from "react";
import { useParams, useSearchParams } from "wouter";
import { Answered } from "../api/answered.js";
import type { ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { EntityLink, Name } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { useTitle } from "../layout/use-title.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { ChooseOther } from "./choose-other.js";
import { FilterForm } from "./filter-form.js";
import { pairAddress } from "./pair-address.js";
import { filterIn } from "./pair-filter.js";
import { PairActors } from "./pair-query.js";
import { pairWords } from "./pair-words.js";
import type { Side } from "./shared-act.js";
import { SharedActs } from "./shared-acts.js";
import "../page/page.css";
import "./pair.css";

interface Below {
  readonly id: string;
  readonly subordinates?: readonly Below[];
}

const withThoseBelow = ({ id, subordinates = [] }: Below): string[] => [
  id,
  ...subordinates.flatMap(withThoseBelow),
];

type Found = ResultOf<typeof PairActors>["one"];

const sideOf = (found: Found, subordinates: boolean): Side | null => {
  if (found === null || !("name" in found)) return null;
  return { actor: found, ids: new Set(subordinates ? withThoseBelow(found) : [found.id]) };
};

const Pair = ({ sides: [one, other] }: { readonly sides: readonly [Side, Side] }): ReactNode => {
  const words = useWords(pairWords);
  const [search] = useSearchParams();
  const filter = filterIn(search);
  useTitle(`${one.actor.name} ${words.and} ${other.actor.name}`);
  return (
    <article className="pair-page">
      <h1>
        <Name of={one.actor} /> {words.and} <Name of={other.actor} />
      </h1>
      <p className="actions">
        <EntityLink of={one.actor} />
        <EntityLink of={other.actor} />
        <Link to={pairAddress(one.actor.id)} className="action">
          {words.otherOne}
        </Link>
      </p>
      <FilterForm filter={filter} />
      <SharedActs sides={[one, other]} filter={filter} />
    </article>
  );
};

const Both = ({ one, other }: { readonly one: string; readonly other: string }): ReactNode => {
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const { subordinates } = filterIn(search);
  const answer = useAnswer(PairActors, { one, other, language });
  return (
    <Answered answer={answer}>
      {(found) => {
        const first = sideOf(found.one, subordinates);
        const second = sideOf(found.other, subordinates);
        if (first === null) return <NoSuchThing type="ORGANISATION" id={one} />;
        if (second === null) return <NoSuchThing type="ORGANISATION" id={other} />;
        return <Pair sides={[first, second]} />;
      }}
    </Answered>
  );
};

/** What two actors have to do with each other; asks for the other one where the address names only one. */
const PairPage = (): ReactNode => {
  const { one = "", other } = useParams<{ one: string; other?: string }>();
  return other === undefined ? <ChooseOther one={one} /> : <Both one={one} other={other} />;
};

export default PairPage;
