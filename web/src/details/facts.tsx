import type { ReactNode } from "react";
import { Name } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import { Sources } from "../evidence/evidence.js";
import { useLanguage, useWords } from "../language/language.js";
import { Time, useSaid } from "../period/time.js";
import { comparatorWords } from "../vocabulary/comparator-words.js";
import { nameKindWords } from "../vocabulary/name-kind-words.js";
import { statusWords } from "../vocabulary/status-words.js";
import { detailsWords } from "./details-words.js";
import type { NodeTold } from "./node-question.js";

export const Names = ({ of }: { readonly of: NodeTold["names"] }): ReactNode => {
  const words = useWords(detailsWords);
  const kinds = useWords(nameKindWords);
  return (
    <section>
      <h3>{words.names}</h3>
      <ul className="rows">
        {of.map(({ text, language, kind, basis, evidence }) => (
          <li key={`${language} ${kind} ${text}`}>
            <span lang={language}>{text}</span>{" "}
            <span className="faint">
              {language}, {kinds[kind]}
            </span>
            <BasisMark basis={basis} />
            <Sources of={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
};

type History = Extract<NodeTold, { statusHistory: unknown }>["statusHistory"];

export const StatusHistory = ({ of }: { readonly of: History }): ReactNode => {
  const words = useWords(detailsWords);
  const statuses = useWords(statusWords);
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{words.statusHistory}</h3>
      <ol className="rows">
        {of.map(({ status, date, basis, evidence }) => (
          <li key={`${status} ${date?.text}`}>
            {statuses[status]}, {date ? <Time of={date.text} /> : words.noDate}
            <BasisMark basis={basis} />
            <Sources of={evidence} />
          </li>
        ))}
      </ol>
    </section>
  );
};

type Figures = Extract<NodeTold, { figures: unknown }>["figures"];

export const Figures = ({ of }: { readonly of: Figures }): ReactNode => {
  const words = useWords(detailsWords);
  const compared = useWords(comparatorWords);
  const { language } = useLanguage();
  const numbers = new Intl.NumberFormat(language);
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{words.figures}</h3>
      <ul className="rows">
        {of.map(({ id, measure, value, unit, comparator, comparedWith, basis, period, evidence }) => (
          <li key={id}>
            {measure}:{" "}
            <strong>
              {compared[comparator](numbers.format(value))} {unit}
            </strong>
            {comparedWith !== null && <span className="faint"> ({comparedWith})</span>}
            {period && (
              <>
                {" "}
                <Time of={period.text} />
              </>
            )}
            <BasisMark basis={basis} />
            <Sources of={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
};

type Posts = Extract<NodeTold, { posts: unknown }>["posts"];

export const Posts = ({ of }: { readonly of: Posts }): ReactNode => {
  const words = useWords(detailsWords);
  const said = useSaid();
  if (of.length === 0) return null;
  return (
    <section>
      <h3>{words.posts}</h3>
      <ul className="rows">
        {of.map(({ title, organisation, period, seen, basis, evidence }) => (
          <li key={`${title} ${organisation.id} ${period?.text}`}>
            {title}, <Name of={organisation} />
            <time className="faint">
              {" "}
              {[...(period ? [period.text] : []), ...seen.map(({ text }) => text)].map(said).join(", ")}
            </time>
            <BasisMark basis={basis} />
            <Sources of={evidence} />
          </li>
        ))}
      </ul>
    </section>
  );
};
