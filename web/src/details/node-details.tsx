import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { useAnswer } from "../api/use-answer.js";
import { Description } from "../entity/description.js";
import { addressOf } from "../entity/entity-address.js";
import { Sources } from "../evidence/evidence.js";
import type { ViewNode } from "../graph/view.js";
import { useLanguage, useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { Time } from "../period/time.js";
import { statusWords } from "../vocabulary/status-words.js";
import { detailsWords } from "./details-words.js";
import { Figures, Names, Posts, StatusHistory } from "./facts.js";
import { NodeDetails, type NodeTold } from "./node-question.js";

const ActFacts = ({ of }: { readonly of: Extract<NodeTold, { figures: unknown }> }): ReactNode => {
  const words = useWords(detailsWords);
  const statuses = useWords(statusWords);
  return (
    <dl className="facts">
      {"number" in of && of.number !== null && (
        <div>
          <dt>{words.number}</dt>
          <dd>{of.number}</dd>
        </div>
      )}
      {"ordinal" in of && of.ordinal !== null && (
        <div>
          <dt>{words.edition}</dt>
          <dd>{of.ordinal}</dd>
        </div>
      )}
      <div>
        <dt>{words.date}</dt>
        <dd>
          {of.period ? <Time of={of.period.text} /> : words.noDate}
          {of.period && <Sources of={of.period.evidence} />}
        </dd>
      </div>
      <div>
        <dt>{words.status}</dt>
        <dd>{statuses[of.status]}</dd>
      </div>
    </dl>
  );
};

const Told = ({ of }: { readonly of: NodeTold }): ReactNode => (
  <>
    <Description of={of} />
    {"figures" in of && <ActFacts of={of} />}
    {"statusHistory" in of && <StatusHistory of={of.statusHistory} />}
    {"figures" in of && <Figures of={of.figures} />}
    {"posts" in of && <Posts of={of.posts} />}
    <Names of={of.names} />
  </>
);

/** What is known of an entity, each fact with how it is known and in whose words. */
export const NodeFacts = ({ of }: { readonly of: ViewNode }): ReactNode => {
  const words = useWords(detailsWords);
  const { language } = useLanguage();
  const answer = useAnswer(NodeDetails, { id: of.id, language });
  return (
    <>
      <p>
        <Link to={addressOf(of)}>{words.page}</Link>
      </p>
      <Answered answer={answer}>
        {({ node }) => (node !== null && "names" in node ? <Told of={node} /> : <p>{words.gone}</p>)}
      </Answered>
    </>
  );
};
