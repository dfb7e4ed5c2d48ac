import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { Name, type NamedEntity, NamedFields } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { useTitle } from "../layout/use-title.js";
import { Finder } from "../page/finder.js";
import { NoSuchThing } from "../page/no-such-thing.js";
import { pairAddress } from "./pair-address.js";
import { pairWords } from "./pair-words.js";

const OneActor = graphql(
  `
    query OneActor($id: ID!, $language: Language!) {
      node(id: $id) { ... on Actor { ...NamedFields } }
    }
  `,
  [NamedFields],
);

const Choice = ({ one }: { readonly one: NamedEntity }): ReactNode => {
  const words = useWords(pairWords);
  const title = words.compare(one.name);
  useTitle(title);
  return (
    <>
      <h1>{title}</h1>
      <Finder label={words.whoElse} types={["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"]}>
        {(found) => (
          <Link to={pairAddress(one.id, found.id)} className="entity">
            <TypeIcon type={found.type} />
            <Name of={found} />
          </Link>
        )}
      </Finder>
    </>
  );
};

/** Asks for the other of a pair, by name. */
export const ChooseOther = ({ one }: { readonly one: string }): ReactNode => {
  const { language } = useLanguage();
  const answer = useAnswer(OneActor, { id: one, language });
  return (
    <Answered answer={answer}>
      {({ node }) => (node && "name" in node ? <Choice one={node} /> : <NoSuchThing id={one} />)}
    </Answered>
  );
};
