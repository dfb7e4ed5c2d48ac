import type { ReactNode } from "react";
import type { EntityType } from "../entity/entity-address.js";
import { EntityLink } from "../entity/named.js";
import { typeWords } from "../entity/type-words.js";
import { useWords } from "../language/language.js";
import { useTitle } from "../layout/use-title.js";
import { Finder } from "./finder.js";
import { pageWords } from "./page-words.js";

interface Props {
  /** left out for an actor of any type */
  readonly type?: EntityType;
  readonly id: string;
}

/** Says that there is nothing with an id, and looks for what may have been meant. */
export const NoSuchThing = ({ type, id }: Props): ReactNode => {
  const words = useWords(pageWords);
  const types = useWords(typeWords);
  useTitle(words.noSuchThing);
  return (
    <>
      <h1>{words.noSuchThing}</h1>
      <p>{words.noSuchId(type ? types[type] : words.actor, id)}</p>
      <Finder label={words.lookFor} text={id.replaceAll("-", " ")}>
        {(found) => <EntityLink of={found} />}
      </Finder>
    </>
  );
};
