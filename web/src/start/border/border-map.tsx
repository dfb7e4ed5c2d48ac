import strip from "virtual:border-strip";
import type { ReactNode } from "react";
import { addressOf } from "../../entity/entity-address.js";
import { useWords } from "../../language/language.js";
import { Link } from "../../layout/link.js";
import { startWords } from "../start-words.js";
import { GateName, type GatePair, sidesOf } from "./gate-pairs.js";

const share = (part: number, whole: number): string => `${(100 * part) / whole}%`;

const Drawing = (): ReactNode => (
  <svg viewBox={`0 0 ${strip.width} ${strip.height}`} aria-hidden>
    <mask id="along-the-border">
      <path
        d={strip.border}
        stroke="#fff"
        strokeWidth="110"
        strokeLinecap="round"
        strokeLinejoin="round"
        fill="none"
      />
    </mask>
    <g mask="url(#along-the-border)">
      <path className="land-of-vietnam" d={strip.land.vietnam} />
      <path className="land-of-china" d={strip.land.china} />
    </g>
    <path className="border-line" d={strip.border} />
    {Object.entries(strip.gates).map(([pair, { at, mark }]) => (
      <g key={pair} className="gate-spot">
        <path d={`M${at.x} ${at.y}L${mark.x} ${mark.y}`} />
        <circle cx={at.x} cy={at.y} r="2.5" />
      </g>
    ))}
  </svg>
);

/** The land border where it has gates: a mark with a number for each pair, which leads to its page. */
export const BorderMap = ({ pairs }: { readonly pairs: readonly GatePair[] }): ReactNode => {
  const words = useWords(startWords);
  const [first] = pairs;
  return (
    <nav className="border-map" aria-label={words.borderMap}>
      <Drawing />
      {first !== undefined &&
        sidesOf(first).map(({ country }) => (
          <span key={country.id} className="country" data-country={country.id}>
            <bdi lang="vi">{country.inVietnamese}</bdi> <bdi lang="zh">{country.inChinese}</bdi>
          </span>
        ))}
      {pairs.map((pair, index) => {
        const spot = strip.gates[pair.id]?.mark;
        if (spot === undefined) return null;
        return (
          <Link
            key={pair.id}
            to={addressOf(pair)}
            className="gate-mark"
            style={{
              insetInlineStart: share(spot.x, strip.width),
              insetBlockStart: share(spot.y, strip.height),
            }}
          >
            <span className="gate-number">{index + 1}</span>
            {sidesOf(pair).map((gate) => (
              <span key={gate.id} className="gate-side" data-country={gate.country.id}>
                <GateName gate={gate} />
              </span>
            ))}
          </Link>
        );
      })}
    </nav>
  );
};
