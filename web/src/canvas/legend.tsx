import type { ReactNode } from "react";
import { type EntityType, pageOfType } from "../entity/entity-address.js";
import { shapeOfType } from "../entity/type-icon.js";
import { typeWords } from "../entity/type-words.js";
import type { Shown } from "../graph/shown.js";
import { useWords } from "../language/language.js";
import { canvasWords } from "./canvas-words.js";

const Line = ({ basis }: { readonly basis: string }): ReactNode => (
  <svg className="legend-line" data-basis={basis} viewBox="0 0 32 8" aria-hidden="true">
    <line x1="0" y1="4" x2="32" y2="4" />
  </svg>
);

/** What the shapes and lines on the canvas mean: of the types, those that are drawn. */
export const Legend = ({ drawn, folded }: { readonly drawn: Shown; readonly folded: boolean }): ReactNode => {
  const words = useWords(canvasWords);
  const types = useWords(typeWords);
  const seen = new Set(drawn.nodes.map(({ type }) => type));
  return (
    <details className="legend" open>
      <summary>{words.legend}</summary>
      <ul>
        {(Object.keys(pageOfType) as EntityType[])
          .filter((type) => seen.has(type))
          .map((type) => (
            <li key={type}>
              <svg className="type-icon" data-type={type} viewBox="0 0 16 16" aria-hidden="true">
                <path d={shapeOfType[type]} fillRule="evenodd" />
              </svg>
              {types[type]}
            </li>
          ))}
        {(["stated", "inferred", "background"] as const).map((basis) => (
          <li key={basis}>
            <Line basis={basis} />
            {words[basis]}
          </li>
        ))}
        {folded && (
          <li>
            <Line basis="folded" />
            {words.folded}
          </li>
        )}
      </ul>
    </details>
  );
};
