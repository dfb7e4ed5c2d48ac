import "./filters.css";
import type { ReactNode } from "react";
import type { EntityType } from "../entity/entity-address.js";
import { Name } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { typeWords } from "../entity/type-words.js";
import { useNamed } from "../entity/use-named.js";
import type { OnView } from "../graph/on-view.js";
import { type Filters, noFilters } from "../graph/view.js";
import { useWords } from "../language/language.js";
import { roleWords } from "../vocabulary/role-words.js";
import { CheckList } from "./check-list.js";
import { type Counts, countsOf, toggled } from "./counts.js";
import { filterWords } from "./filter-words.js";
import { TimeFields } from "./time-fields.js";

const valuesOf = (counts: Counts): string[] => counts.map(([value]) => value);

/** What is let through, by type, role, topic and time, each with how much of it the view has. */
export const FilterPanel = ({ view, change }: OnView): ReactNode => {
  const words = useWords(filterWords);
  const types: Readonly<Record<string, string>> = useWords(typeWords);
  const roles: Readonly<Record<string, string>> = useWords(roleWords);
  const counts = countsOf(view);
  const { filters } = view;
  const named = useNamed(valuesOf(counts.topics), view.nodes);
  const filter = (changed: Partial<Filters>): void => change({ kind: "filter", filters: changed });
  const ofTypes = valuesOf(counts.types) as EntityType[];
  return (
    <section className="filters" aria-label={words.filters}>
      <p role="status">{words.filtered(counts.filtered, counts.all)}</p>
      <CheckList
        title={words.types}
        counts={counts.types}
        label={(type) => (
          <>
            <span aria-hidden>
              <TypeIcon type={type as EntityType} />
            </span>
            {types[type]}
          </>
        )}
        isChecked={(type) => filters.types?.includes(type as EntityType) ?? true}
        onToggle={(type) => filter({ types: toggled(filters.types, type as EntityType, ofTypes) })}
      />
      <TimeFields filters={filters} undatedCount={counts.undated} onChange={filter} />
      <CheckList
        title={words.roles}
        counts={counts.roles}
        label={(role) => roles[role] ?? role}
        isChecked={(role) => filters.roles?.includes(role) ?? true}
        onToggle={(role) => filter({ roles: toggled(filters.roles, role, valuesOf(counts.roles)) })}
      />
      <CheckList
        title={words.topics}
        counts={counts.topics}
        label={(topic) => {
          const entity = named(topic);
          return entity === null ? topic : <Name of={entity} />;
        }}
        isChecked={(topic) => filters.topics?.includes(topic) ?? false}
        onToggle={(topic) => filter({ topics: onlyToggled(filters.topics, topic) })}
      />
      <button type="button" onClick={() => filter(noFilters)}>
        {words.reset}
      </button>
    </section>
  );
};

/** The topics that acts must concern one of; null, which is any, where none is chosen. */
const onlyToggled = (now: readonly string[] | null, topic: string): readonly string[] | null => {
  const chosen = now ?? [];
  const next = chosen.includes(topic) ? chosen.filter((it) => it !== topic) : [...chosen, topic];
  return next.length === 0 ? null : next;
};
