import type { ReactNode } from "react";
import type { NamedEntity } from "../entity/named.js";
import { typeWords } from "../entity/type-words.js";
import { useWords } from "../language/language.js";
import { actKinds, type Limits } from "./limits.js";
import { pathsWords } from "./paths-words.js";

interface Props {
  readonly limits: Limits;
  readonly topics: readonly NamedEntity[];
  readonly onChange: (limits: Limits) => void;
}

/** What paths are kept to. */
export const LimitFields = ({ limits, topics, onChange }: Props): ReactNode => {
  const words = useWords(pathsWords);
  const types = useWords(typeWords);
  const set = (changed: Partial<Limits>): void => onChange({ ...limits, ...changed });
  const { kinds } = limits;
  return (
    <div className="limits">
      <label>
        {words.maxActs}
        <select value={limits.maxActs} onChange={({ target }) => set({ maxActs: Number(target.value) })}>
          {[1, 2, 3, 4].map((acts) => (
            <option key={acts}>{acts}</option>
          ))}
        </select>
      </label>
      <label>
        {words.topic}
        <select value={limits.topic} onChange={({ target }) => set({ topic: target.value })}>
          <option value="">{words.anyTopic}</option>
          {topics.map(({ id, name, nameLanguage }) => (
            <option key={id} value={id} lang={nameLanguage ?? undefined}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {(["since", "until"] as const).map((end) => (
        <label key={end}>
          {words[end]}
          <input type="date" value={limits[end]} onChange={({ target }) => set({ [end]: target.value })} />
        </label>
      ))}
      <fieldset>
        <legend>{words.kinds}</legend>
        {actKinds.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={kinds.includes(kind)}
              onChange={({ target }) =>
                set({ kinds: target.checked ? [...kinds, kind] : kinds.filter((it) => it !== kind) })
              }
            />
            {types[kind]}
          </label>
        ))}
      </fieldset>
    </div>
  );
};
