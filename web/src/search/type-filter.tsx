import type { ReactNode } from "react";
import { useSearchParams } from "wouter";
import { type EntityType, pageOfType } from "../entity/entity-address.js";
import { TypeIcon } from "../entity/type-icon.js";
import { typeWords } from "../entity/type-words.js";
import { useWords } from "../language/language.js";
import { searchWords } from "./search-words.js";

const all = Object.keys(pageOfType) as EntityType[];

/** The types that an address asks for; none for all. */
export const typesOf = (search: URLSearchParams): readonly EntityType[] =>
  all.filter((type) => search.getAll("type").includes(type));

/** A choice of types, which the address keeps as `type`. */
export const TypeFilter = (): ReactNode => {
  const words = useWords(searchWords);
  const types = useWords(typeWords);
  const [search, setSearch] = useSearchParams();
  const chosen = typesOf(search);
  const toggle = (type: EntityType): void =>
    setSearch((old) => {
      const others = [...old].filter(([key]) => key !== "type");
      const wanted = all.filter((it) => (it === type) !== chosen.includes(it));
      return new URLSearchParams([...others, ...wanted.map((it) => ["type", it])]);
    });
  return (
    <fieldset className="type-filter">
      <legend>{words.types}</legend>
      {all.map((type) => (
        <label key={type}>
          <input type="checkbox" checked={chosen.includes(type)} onChange={() => toggle(type)} />
          <span aria-hidden>
            <TypeIcon type={type} />
          </span>
          {types[type]}
        </label>
      ))}
    </fieldset>
  );
};
