import type { EntityType } from "../entity/entity-address.js";

/** The outline of each type's icon, in its box of 16 by 16; a round one is named. */
const outlines: Readonly<Record<EntityType, string | readonly (readonly [number, number])[]>> = {
  ORGANISATION: "rectangle",
  PERSON: "ellipse",
  // biome-ignore format: corners read best in a row
  BORDER_GATE_PAIR: [[1, 3], [7, 3], [7, 8], [9, 8], [9, 3], [15, 3], [15, 13], [9, 13], [9, 8], [7, 8], [7, 13], [1, 13]],
  // biome-ignore format: corners read best in a row
  BORDER_GATE: [[3, 2], [13, 2], [13, 14], [10, 14], [10, 8], [6, 8], [6, 14], [3, 14]],
  MEETING: "diamond",
  // biome-ignore format: corners read best in a row
  CAMPAIGN: [[2, 1], [14, 8], [2, 15]],
  // biome-ignore format: corners read best in a row
  AGREEMENT: [[3, 1], [10, 1], [13, 4], [13, 15], [3, 15]],
  // biome-ignore format: corners read best in a row
  JOINT_ACTION: [[4, 1], [12, 1], [15, 8], [12, 15], [4, 15], [1, 8]],
  // biome-ignore format: corners read best in a row
  COMMITMENT: [[8, 1], [15, 6], [12, 15], [4, 15], [1, 6]],
  // biome-ignore format: corners read best in a row
  SERIES: [[1, 2], [15, 2], [15, 5], [2, 5], [2, 6.5], [15, 6.5], [15, 9.5], [2, 9.5], [2, 11], [15, 11], [15, 14], [1, 14]],
  // biome-ignore format: corners read best in a row
  TOPIC: [[1, 8], [6, 2], [15, 2], [15, 14], [6, 14]],
  // biome-ignore format: corners read best in a row
  PLACE: [[8, 15], [3, 9], [2, 6], [3.5, 2], [8, 0.5], [12.5, 2], [14, 6], [13, 9]],
  // biome-ignore format: corners read best in a row
  DOCUMENT: [[3, 1], [13, 1], [13, 15], [3, 15]],
};

/** How cytoscape draws a type: a shape that it names, or corners between -1 and 1. */
export const drawnShape = (type: EntityType): { shape: string; points: string } => {
  const outline = outlines[type];
  if (typeof outline === "string") return { shape: outline, points: "-1 -1 1 -1 1 1 -1 1" };
  return { shape: "polygon", points: outline.map(([x, y]) => `${x / 8 - 1} ${y / 8 - 1}`).join(" ") };
};
