import { type ReactNode, useId } from "react";
import { useSearchParams } from "wouter";
import { typeWords } from "../entity/type-words.js";
import { useWords } from "../language/language.js";
import { actKinds, filterIn, type PairFilter, standings, withFilter } from "./pair-filter.js";
import { pairWords } from "./pair-words.js";
import { TopicChoice } from "./topic-choice.js";

/** Asks what of two actors' cooperation is meant; the address keeps the answer. */
export const FilterForm = ({ filter }: { readonly filter: PairFilter }): ReactNode => {
  const words = useWords(pairWords);
  const types = useWords(typeWords);
  const hint = useId();
  const [search, setSearch] = useSearchParams();
  return (
    <form
      key={String(search)}
      className="pair-filter"
      aria-label={words.filter}
      onSubmit={(event) => {
        event.preventDefault();
        const given = [...new FormData(event.currentTarget)].map(([name, value]) => [
          name,
          String(value).trim(),
        ]);
        setSearch((old) => withFilter(old, filterIn(new URLSearchParams(given))));
      }}
    >
      <TopicChoice chosen={filter.topic} />
      <span className="span">
        <label>
          {words.from}{" "}
          <input
            name="from"
            defaultValue={filter.from ?? ""}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            size={10}
            aria-describedby={hint}
          />
        </label>{" "}
        <label>
          {words.to}{" "}
          <input
            name="to"
            defaultValue={filter.to ?? ""}
            pattern="\d{4}(-\d{2}(-\d{2})?)?"
            size={10}
            aria-describedby={hint}
          />
        </label>
        <small id={hint} className="faint">
          {words.day}
        </small>
      </span>
      <fieldset>
        <legend>{words.kinds}</legend>
        {actKinds.map((kind) => (
          <label key={kind}>
            <input type="checkbox" name="kind" value={kind} defaultChecked={filter.kinds.includes(kind)} />{" "}
            {types[kind]}
          </label>
        ))}
      </fieldset>
      <label>
        {words.standing}{" "}
        <select name="standing" defaultValue={filter.standing}>
          {standings.map((standing) => (
            <option key={standing} value={standing}>
              {words[standing]}
            </option>
          ))}
        </select>
      </label>
      <label>
        <input type="checkbox" name="subordinates" value="yes" defaultChecked={filter.subordinates} />{" "}
        {words.subordinates}
      </label>
      <span className="buttons">
        <button type="submit">{words.apply}</button>{" "}
        <button
          type="button"
          onClick={() => setSearch((old) => withFilter(old, filterIn(new URLSearchParams())))}
        >
          {words.clear}
        </button>
      </span>
    </form>
  );
};
