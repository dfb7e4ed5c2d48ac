import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { pageWords } from "../page/page-words.js";
import { Paged } from "../page/paged.js";
import type { Pages } from "../page/pages.js";
import { Section } from "../page/section.js";
import type { ListedAct } from "./act-row.js";
import { ActRows } from "./act-rows.js";

interface Props {
  readonly title: string;
  readonly of: Pages<ListedAct>;
}

/** Acts under a heading, page by page. */
export const ActList = ({ title, of }: Props): ReactNode => {
  const { none } = useWords(pageWords);
  return (
    <Section title={title} count={of.total}>
      <Paged of={of} none={<p className="faint">{none}</p>}>
        {(acts) => <ActRows acts={acts} />}
      </Paged>
    </Section>
  );
};
