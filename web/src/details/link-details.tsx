import type { ReactNode } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import { useLinkWord } from "../canvas/use-labels.js";
import { EntityLink, Name } from "../entity/named.js";
import { BasisMark } from "../evidence/basis.js";
import { EvidenceFields, Sources } from "../evidence/evidence.js";
import { evidenceWords } from "../evidence/evidence-words.js";
import type { Change } from "../graph/changes.js";
import type { ShownLink } from "../graph/shown.js";
import type { View, ViewNode } from "../graph/view.js";
import { useLanguage, useWords } from "../language/language.js";
import { Time } from "../period/time.js";
import { detailsWords } from "./details-words.js";

const LinkDetails = graphql(
  `
    query LinkDetails($ends: [ID!]!, $language: Language!) {
      links(among: $ends) { from to type role onBehalfOf basis evidence { ...EvidenceFields } }
    }
  `,
  [EvidenceFields],
);

interface Props {
  readonly of: ShownLink;
  readonly view: View;
  change(change: Change): void;
}

const Words = ({ of, view }: Omit<Props, "change">): ReactNode => {
  const words = useWords(detailsWords);
  const { backgroundMeans } = useWords(evidenceWords);
  const { language } = useLanguage();
  const answer = useAnswer(LinkDetails, { ends: [of.from, of.to], language });
  return (
    <Answered answer={answer}>
      {({ links }) => (
        <ul className="rows">
          {links
            .filter(({ from, type, role }) => from === of.from && type === of.type && role === of.role)
            .map(({ onBehalfOf, basis, evidence }) => {
              const body = onBehalfOf === null ? undefined : view.nodes.get(onBehalfOf);
              return (
                <li key={`${onBehalfOf} ${evidence.map(({ sha256 }) => sha256).join(" ")}`}>
                  {onBehalfOf !== null && (
                    <>
                      {words.onBehalfOf} {body ? <Name of={body} /> : onBehalfOf}
                    </>
                  )}
                  <BasisMark basis={basis} />
                  {basis === "BACKGROUND" && <p className="faint">{backgroundMeans}</p>}
                  <Sources of={evidence} open />
                </li>
              );
            })}
        </ul>
      )}
    </Answered>
  );
};

const Acts = ({ of, view, change }: Props): ReactNode => {
  const words = useWords(detailsWords);
  return (
    <>
      <h3>{words.actsOf}</h3>
      <ul className="rows">
        {of.acts
          .flatMap((id) => view.nodes.get(id) ?? [])
          .map((act) => (
            <li key={act.id}>
              <EntityLink of={act} /> {act.period && <Time of={act.period.text} />}
            </li>
          ))}
      </ul>
      <button type="button" onClick={() => change({ kind: "fold", folded: false })}>
        {words.openActs}
      </button>
    </>
  );
};

/** A link with its ends, how it is known, and the words that say so; a folded one with its acts. */
export const LinkFacts = ({ of, view, change }: Props): ReactNode => {
  const words = useWords(detailsWords);
  const wordFor = useLinkWord();
  const end = (node: ViewNode | undefined) =>
    node && (
      <button type="button" className="quiet" onClick={() => change({ kind: "select", ids: [node.id] })}>
        <Name of={node} />
      </button>
    );
  return (
    <>
      <dl className="facts">
        <div>
          <dt>{words.from}</dt>
          <dd>{end(view.nodes.get(of.from))}</dd>
        </div>
        <div>
          <dt>{words.link}</dt>
          <dd>{wordFor(of)}</dd>
        </div>
        <div>
          <dt>{words.to}</dt>
          <dd>{end(view.nodes.get(of.to))}</dd>
        </div>
      </dl>
      {of.acts.length > 0 ? <Acts of={of} view={view} change={change} /> : <Words of={of} view={view} />}
    </>
  );
};
