import type { ReactNode } from "react";
import { useSearchParams } from "wouter";
import { Answered } from "../api/answered.js";
import type { ResultOf } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { Name, type NamedEntity } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { AskedSaid } from "./asked-said.js";
import { FilterForm } from "./filter-form.js";
import { filterIn, isAsked, isBackwards } from "./pair-filter.js";
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

interface BothProps {
  readonly sides: readonly [Side, Side];
  /** the ways from here */
  readonly ways: ReactNode;
  readonly folded: boolean;
}

const Both = ({ sides: [one, other], ways, folded }: BothProps): ReactNode => {
  const words = useWords(pairWords);
  const [search] = useSearchParams();
  const filter = filterIn(search);
  const wrong = one.actor.id === other.actor.id ? "sameTwice" : isBackwards(filter) ? "backwards" : null;
  useTitle(`${one.actor.name} ${words.and} ${other.actor.name}`);
  return (
    <article className="pair-page">
      <h1>
        <Name of={one.actor} /> {words.and} <Name of={other.actor} />
      </h1>
      {ways}
      <details open={!folded || isAsked(filter)}>
        <summary>{words.filter}</summary>
        <FilterForm filter={filter} />
      </details>
      <AskedSaid filter={filter} />
      {wrong === null ? (
        <SharedActs sides={[one, other]} filter={filter} />
      ) : (
        <p className="trouble" role="alert">
          {words[wrong]}
        </p>
      )}
    </article>
  );
};

interface Props {
  readonly one: string;
  readonly other: string;
  /** whether a filter that asks for nothing is closed at first */
  readonly folded?: boolean;
  /** the ways from here, given both actors */
  readonly children: (one: NamedEntity, other: NamedEntity) => ReactNode;
}

/** What two actors have to do with each other, of what the address asks for. */
export const Pair = ({ one, other, folded = false, children }: Props): ReactNode => {
  const { language } = useLanguage();
  const [search] = useSearchParams();
  const { subordinates } = filterIn(search);
  const answer = useAnswer(PairActors, { one, other, language });
  return (
    <Answered answer={answer}>
      {(found) => {
        const first = sideOf(found.one, subordinates);
        const second = sideOf(found.other, subordinates);
        if (first === null) return <NoSuchThing id={one} />;
        if (second === null) return <NoSuchThing id={other} />;
        return <Both sides={[first, second]} ways={children(first.actor, second.actor)} folded={folded} />;
      }}
    </Answered>
  );
};
