import { Fragment, lazy, type ReactNode, Suspense } from "react";
import { graphql, type ResultOf } from "../../api/graphql.js";
import { EntityLink, NamedFields } from "../../entity/named.js";
import { useWords } from "../../language/language.js";
import { startWords } from "../start-words.js";
import "./border.css";
import { gatePlaces } from "./gate-places.js";

const BorderMap = lazy(async () => ({ default: (await import("./border-map.js")).BorderMap }));

/** What is needed to show a pair of gates with the names of both sides in the languages of both. */
export const GatePairFields = graphql(
  `
    fragment GatePairFields on BorderGatePair {
      ...NamedFields
      sides {
        id
        inVietnamese: name(language: vi)
        inChinese: name(language: zh)
        chineseIs: nameLanguage(language: zh)
        country {
          id
          inVietnamese: name(language: vi)
          inChinese: name(language: zh)
        }
      }
    }
  `,
  [NamedFields],
);

export type GatePair = ResultOf<typeof GatePairFields>;
export type Gate = GatePair["sides"][number];

/** The gate on the side of Viet Nam and the one that faces it. */
export const sidesOf = ({ sides }: GatePair): readonly Gate[] =>
  [...sides].sort(
    (one, other) => Number(other.country.id === "vietnam") - Number(one.country.id === "vietnam"),
  );

/** The name of a gate in Vietnamese and in Chinese, where it has one. */
export const GateName = ({ gate }: { readonly gate: Gate }): ReactNode => (
  <>
    <bdi lang="vi">{gate.inVietnamese}</bdi>
    {gate.chineseIs === "zh" && (
      <>
        {" "}
        <bdi lang="zh">{gate.inChinese}</bdi>
      </>
    )}
  </>
);

const order = Object.keys(gatePlaces);

/** The pairs in their order along the border, those without a place on the map last. */
export const alongTheBorder = <Pair extends { readonly id: string }>(
  pairs: readonly Pair[],
): readonly Pair[] => {
  const place = ({ id }: Pair): number => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...pairs].sort((one, other) => place(one) - place(other));
};

/** The gates that face each other, on a map of the land border and, with the same numbers, as a list. */
export const GatePairs = ({ pairs }: { readonly pairs: readonly GatePair[] }): ReactNode => {
  const words = useWords(startWords);
  const ordered = alongTheBorder(pairs);
  return (
    <div className="border">
      <Suspense fallback={<div className="border-map" />}>
        <BorderMap pairs={ordered} />
      </Suspense>
      <div>
        <ol className="rows">
          {ordered.map((pair, index) => (
            <li key={pair.id}>
              <span className="gate-number" aria-hidden>
                {index + 1}
              </span>
              <EntityLink of={pair} />
              <div className="faint">
                {sidesOf(pair).map((gate, side) => (
                  <Fragment key={gate.id}>
                    {side > 0 && " ⇄ "}
                    <GateName gate={gate} />
                  </Fragment>
                ))}
              </div>
            </li>
          ))}
        </ol>
        <p className="faint">{words.placesAreBackground}</p>
      </div>
    </div>
  );
};
