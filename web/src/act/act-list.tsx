import type { ReactNode } from "react";
import type { ResultOf } from "../api/graphql.js";
import { useWords } from "../language/language.js";
import { pageWords } from "../page/page-words.js";
import { Paged } from "../page/paged.js";
import type { Pages } from "../page/pages.js";
import { Section } from "../page/section.js";
import type { ActRowFields } from "./act-fields.js";
import { ActRow } from "./act-row.js";

interface Props {
  readonly title: string;
  readonly of: Pages<ResultOf<typeof ActRowFields>>;
}

/** Acts under a heading, page by page. */
export const ActList = ({ title, of }: Props): ReactNode => {
  const { none } = useWords(pageWords);
  return (
    <Section title={title} count={of.total}>
      <Paged of={of} none={<p className="faint">{none}</p>}>
        {(acts) => (
          <ul className="rows">
            {acts.map((act) => (
              <li key={act.id}>
                <ActRow of={act} />
              </li>
            ))}
          </ul>
        )}
      </Paged>
    </Section>
  );
};
