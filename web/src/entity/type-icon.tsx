import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import type { EntityType } from "./entity-address.js";
import { typeWords } from "./type-words.js";

/** One shape a type, so that colour is never alone in telling them apart; in a box of 16 by 16. */
export const shapeOfType: Readonly<Record<EntityType, string>> = {
  ORGANISATION: "M2 2h12v12H2z",
  PERSON: "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z",
  BORDER_GATE_PAIR: "M1 3h6v10H1zM9 3h6v10H9z",
  BORDER_GATE: "M3 2h10v12h-3V6H6v8H3z",
  MEETING: "M8 1l7 7-7 7-7-7z",
  CAMPAIGN: "M2 1l12 7-12 7z",
  AGREEMENT: "M3 1h7l3 3v11H3z",
  JOINT_ACTION: "M4 1h8l3 7-3 7H4L1 8z",
  COMMITMENT: "M8 1l7 5-3 9H4L1 6z",
  SERIES: "M1 4h14v2H1zM1 7h14v2H1zM1 10h14v2H1z",
  TOPIC: "M1 8l5-6h9v12H6z",
  PLACE: "M8 15S2 9.500 2 6a6 6 0 0 1 12 0c0 3.500-6 9-6 9z",
  DOCUMENT: "M3 1h10v14H3zM5 4h6v1H5zM5 7h6v1H5zM5 10h6v1H5z",
};

/** The shape of a type, with its name for those who do not see it. */
export const TypeIcon = ({ type }: { readonly type: EntityType }): ReactNode => {
  const words = useWords(typeWords);
  return (
    <svg className="type-icon" data-type={type} viewBox="0 0 16 16" role="img">
      <title>{words[type]}</title>
      <path d={shapeOfType[type]} fillRule="evenodd" />
    </svg>
  );
};
