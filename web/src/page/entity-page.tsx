import type { ReactNode } from "react";
import type { ResultOf } from "../api/graphql.js";
import { Description } from "../entity/description.js";
import type { EntityType } from "../entity/entity-address.js";
import { Name } from "../entity/named.js";
import { TypeIcon } from "../entity/type-icon.js";
import { typeWords } from "../entity/type-words.js";
import { Sources } from "../evidence/evidence.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { useTitle } from "../layout/use-title.js";
import type { EntityPageFields } from "./entity-page-fields.js";
import { Mentions } from "./mentions.js";
import { Names } from "./names.js";
import { pageWords } from "./page-words.js";
import { Section } from "./section.js";
import { TiesProvider } from "./ties.js";
import "./page.css";

interface Props {
  readonly of: ResultOf<typeof EntityPageFields>;
  /** what kind of its type it is, in words */
  readonly kind?: ReactNode;
  /** the types at the other ends of the ties that the facts show */
  readonly ties: readonly EntityType[];
  /** further ways from here, beside the one to the graph */
  readonly actions: ReactNode;
  /** the facts, each as a `Fact` or `Ties` */
  readonly facts: ReactNode;
  readonly children?: ReactNode;
}

/** The page of an entity: its names, what is known of it, what it has part in, and where it is mentioned. */
export const EntityPage = ({ of, kind, ties, actions, facts, children }: Props): ReactNode => {
  const words = useWords(pageWords);
  const types = useWords(typeWords);
  const { language } = useLanguage();
  useTitle(of.name);
  return (
    <article className="entity-page">
      <p className="kind">
        <TypeIcon type={of.type} /> {kind ?? types[of.type]}
      </p>
      <h1>
        <Name of={of} />
      </h1>
      <Description of={of} />
      <p className="actions">
        <Link to={`/graph?of=${encodeURIComponent(of.id)}`} className="action">
          {words.inGraph}
        </Link>
        {actions}
      </p>
      <TiesProvider id={of.id} types={ties}>
        <Section title={words.facts}>
          <dl className="facts">{facts}</dl>
          {of.evidence.length > 0 && (
            <div className="own-sources">
              <p className="faint">{words.sourcesOfItself}</p>
              <Sources of={of.evidence} />
            </div>
          )}
        </Section>
        <Section title={words.names} count={of.names.length}>
          <Names of={of.names} />
        </Section>
        {children}
      </TiesProvider>
      <Mentions key={`${of.id} ${language}`} of={of.id} />
    </article>
  );
};
