import type { ReactNode } from "react";
import type { NamedEntity } from "../entity/named.js";
import { EntityLink } from "../entity/named.js";
import { Grounds, useTie } from "./ties.js";

/** One thing that is known of an entity, under its label; nothing where it is not known. */
export const Fact = ({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactNode => (
  <div className="fact">
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

interface Tied {
  readonly label: string;
  readonly to: readonly (NamedEntity | null)[];
  /** the type of the link, as the API names it */
  readonly by: string;
}

const TiedTo = ({ entity, by }: { readonly entity: NamedEntity; readonly by: string }): ReactNode => {
  const tie = useTie(by, entity.id);
  return (
    <li>
      <EntityLink of={entity} />
      {tie && <Grounds of={tie} />}
    </li>
  );
};

/** Those that an entity is tied to in one way, each with the words that say so; nothing where there are none. */
export const Ties = ({ label, to, by }: Tied): ReactNode => {
  const known = to.filter((it) => it !== null);
  if (known.length === 0) return null;
  return (
    <Fact label={label}>
      <ul className="plain">
        {known.map((entity) => (
          <TiedTo key={entity.id} entity={entity} by={by} />
        ))}
      </ul>
    </Fact>
  );
};
