import type { ReactNode } from "react";
import type { ResultOf } from "../api/graphql.js";
import { EntityLink } from "../entity/named.js";
import { FiguresOf } from "../figure/figures.js";
import { useWords } from "../language/language.js";
import { EntityPage } from "../page/entity-page.js";
import { Fact, Ties } from "../page/fact.js";
import { When } from "../page/period.js";
import { Grounds } from "../page/ties.js";
import { statusWords } from "../vocabulary/status-words.js";
import type { ActPageFields } from "./act-fields.js";
import { actWords } from "./act-words.js";
import { DealtWithBy } from "./dealt-with-by.js";
import { WhoTookPart } from "./who-took-part.js";

interface Props {
  readonly of: ResultOf<typeof ActPageFields>;
  readonly kind?: ReactNode;
  readonly actions: ReactNode;
  /** the facts that only acts of its kind have */
  readonly facts?: ReactNode;
}

const tiedTypes = [
  "AGREEMENT",
  "CAMPAIGN",
  "COMMITMENT",
  "JOINT_ACTION",
  "MEETING",
  "PLACE",
  "SERIES",
] as const;

const Concerns = ({ of: { concerns } }: Pick<Props, "of">): ReactNode => {
  const words = useWords(actWords);
  if (concerns.length === 0) return null;
  return (
    <Fact label={words.topics}>
      <ul className="plain">
        {concerns.map(({ topic, basis, evidence }) => (
          <li key={topic.id}>
            <EntityLink of={topic} />
            <Grounds of={{ basis, evidence }} />
          </li>
        ))}
      </ul>
    </Fact>
  );
};

/** The page of an act of any kind. */
export const ActPage = ({ of, kind, actions, facts }: Props): ReactNode => {
  const words = useWords(actWords);
  const statuses = useWords(statusWords);
  return (
    <EntityPage
      of={of}
      kind={kind}
      ties={tiedTypes}
      actions={actions}
      facts={
        <>
          <Fact label={words.status}>{statuses[of.status]}</Fact>
          {of.period && (
            <Fact label={words.period}>
              <When of={of.period} />
            </Fact>
          )}
          <Ties label={words.places} to={of.places} by="AT" />
          <Concerns of={of} />
          {facts}
          <Ties label={words.under} to={of.under} by="UNDER" />
          <Ties label={words.about} to={of.about} by="ABOUT" />
          <Ties label={words.partOf} to={[of.partOf]} by="PART_OF" />
          <Ties label={words.parts} to={of.parts} by="PART_OF" />
        </>
      }
    >
      <WhoTookPart of={of.id} />
      <FiguresOf of={of.id} />
      <DealtWithBy of={of.id} />
    </EntityPage>
  );
};
