import type { ReactNode } from "react";
import { actWords } from "../act/act-words.js";
import { keyOfPart, type Part, PartFields, PartOf } from "../act/part.js";
import { graphql, type ResultOf } from "../api/graphql.js";
import { EntityLink, Name, type NamedEntity, NamedFields } from "../entity/named.js";
import { EvidenceFields } from "../evidence/evidence.js";
import { FigureFields, FigureShown } from "../figure/figure.js";
import { useWords } from "../language/language.js";
import { Fact } from "../page/fact.js";
import { pageWords } from "../page/page-words.js";
import { PeriodFields, When } from "../page/period.js";
import { Grounds } from "../page/ties.js";
import { roleWords } from "../vocabulary/role-words.js";
import { statusWords } from "../vocabulary/status-words.js";
import { pairWords } from "./pair-words.js";

/** An act that two actors share, with all that the core question asks of it. */
export const SharedActFields = graphql(
  `
    fragment SharedActFields on Act {
      ...NamedFields
      status
      period { ...PeriodFields }
      places { ...NamedFields }
      concerns { basis topic { ...NamedFields } evidence { ...EvidenceFields } }
      under { ...NamedFields }
      figures { ...FigureFields }
      participations(first: 50) { totalCount nodes { ...PartFields } }
    }
  `,
  [NamedFields, PeriodFields, EvidenceFields, FigureFields, PartFields],
);

/** One of the two, with the ids of those whose parts count as its own. */
export interface Side {
  readonly actor: NamedEntity;
  readonly ids: ReadonlySet<string>;
}

const isOf =
  ({ ids }: Side) =>
  ({ actor, onBehalfOf }: Part): boolean =>
    ids.has(actor.id) || (onBehalfOf !== null && ids.has(onBehalfOf.id));

const PartsOfSide = ({
  side,
  parts,
}: {
  readonly side: Side;
  readonly parts: readonly Part[];
}): ReactNode => {
  const words = useWords(pairWords);
  const roles = useWords(roleWords);
  return (
    <div className="side">
      <h4>
        {words.partsOf} <Name of={side.actor} />
      </h4>
      {parts.length === 0 ? (
        <p className="faint">{words.partUnnamed}</p>
      ) : (
        <ul className="plain">
          {parts.map((part) => (
            <li key={keyOfPart(part)}>
              <b>{roles[part.role]}</b>: <PartOf of={part} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};

interface Props {
  readonly of: ResultOf<typeof SharedActFields>;
  readonly sides: readonly [Side, Side];
}

/** An act that two share: what, when, how far it has come, the roles of both, on what, under what, and the figures. */
export const SharedAct = ({ of, sides }: Props): ReactNode => {
  const words = useWords(pairWords);
  const act = useWords(actWords);
  const statuses = useWords(statusWords);
  const { figures } = useWords(pageWords);
  const parts = of.participations.nodes;
  const [ofOne, ofOther] = sides.map((side) => parts.filter(isOf(side))) as [Part[], Part[]];
  const rest = of.participations.totalCount - new Set([...ofOne, ...ofOther]).size;
  return (
    <li className="shared-act">
      <h3>
        <EntityLink of={of} />
      </h3>
      <div className="sides">
        <PartsOfSide side={sides[0]} parts={ofOne} />
        <PartsOfSide side={sides[1]} parts={ofOther} />
      </div>
      {rest > 0 && <p className="faint">{words.others(rest)}</p>}
      <dl className="facts">
        <Fact label={act.status}>{statuses[of.status]}</Fact>
        <Fact label={act.period}>{of.period ? <When of={of.period} /> : words.noDate}</Fact>
        {of.places.length > 0 && (
          <Fact label={act.places}>
            <ul className="plain">
              {of.places.map((place) => (
                <li key={place.id}>
                  <EntityLink of={place} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {of.concerns.length > 0 && (
          <Fact label={act.topics}>
            <ul className="plain">
              {of.concerns.map(({ topic, basis, evidence }) => (
                <li key={topic.id}>
                  <EntityLink of={topic} />
                  <Grounds of={{ basis, evidence }} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {of.under.length > 0 && (
          <Fact label={act.under}>
            <ul className="plain">
              {of.under.map((agreement) => (
                <li key={agreement.id}>
                  <EntityLink of={agreement} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {of.figures.length > 0 && (
          <Fact label={figures}>
            <ul className="plain">
              {of.figures.map((figure) => (
                <li key={figure.id}>
                  <FigureShown of={figure} />
                </li>
              ))}
            </ul>
          </Fact>
        )}
      </dl>
    </li>
  );
};
