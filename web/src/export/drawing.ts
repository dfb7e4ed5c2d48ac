import { shapeOfType } from "../entity/type-icon.js";
import type { Point, ViewLink, ViewNode } from "../graph/view.js";
import { linesOf, widthOf } from "./fitting.js";
import { placesOf } from "./places.js";
import { plainText } from "./plain-text.js";
import { type Exported, stampLines } from "./stamp.js";

/** How a picture looks, in the colours of the light page and in pixels. */
export const look = {
  paper: "#fbfbf9",
  ink: "#1b2126",
  faint: "#55606a",
  line: "#8a949d",
  lineWidth: 1.5,
  /** the side of a shape, which is given in a box of 16 by 16 */
  size: 28,
  label: 12,
  stamp: 11,
  stampHeight: 16,
  halo: 3,
  font: '"Noto Sans", "Noto Sans SC Variable", "Noto Sans SC", system-ui, sans-serif',
} as const;

const leastWidth = 720;
/** between the words of the stamp and either side */
export const stampMargin = 10;
const longest = 40;

const dashes: Readonly<Record<ViewLink["basis"], readonly number[]>> = {
  STATED: [],
  INFERRED: [6, 4],
  BACKGROUND: [2, 4],
};
const actorTypes: readonly ViewNode["type"][] = ["ORGANISATION", "PERSON", "BORDER_GATE_PAIR"];

const colour = ({ type, status }: ViewNode): string => {
  if (actorTypes.includes(type)) return "#0a626a";
  return status === null ? "#475059" : "#9c430f";
};

/** A name as a label: in one line, and cut where it is long. */
const label = (name: string): string => {
  const letters = [...plainText(name).replace(/\s+/g, " ")];
  return letters.length > longest ? `${letters.slice(0, longest - 1).join("")}…` : letters.join("");
};

export interface DrawnLink {
  readonly from: Point;
  readonly to: Point;
  readonly dashes: readonly number[];
  readonly width: number;
  /** the corners of its arrow head; none for a link of no direction */
  readonly head: readonly Point[];
  readonly title: string;
}

export interface DrawnNode {
  readonly at: Point;
  readonly shape: string;
  readonly fill: string;
  readonly label: string;
  readonly name: string;
  readonly language: string | null;
}

const headLength = 9;
const headHalf = 3.5;

/** An arrow head that ends at the edge of the shape that a line leads to; none where the two shapes touch. */
const headOf = (from: Point, to: Point): readonly Point[] => {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy);
  if (length <= look.size) return [];
  const [x, y] = [dx / length, dy / length];
  const along = (back: number, aside: number): Point => ({
    x: to.x - x * back - y * aside,
    y: to.y - y * back + x * aside,
  });
  const tip = look.size / 2 + 2;
  return [along(tip, 0), along(tip + headLength, headHalf), along(tip + headLength, -headHalf)];
};

const foldedWidth = (acts: number): number => Math.min(9, 1.5 + acts / 2);

/** A picture of a view, for whatever draws it. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly links: readonly DrawnLink[];
  readonly nodes: readonly DrawnNode[];
  readonly stamp: readonly string[];
  /** where the first line of the stamp stands */
  readonly stampTop: number;
}

export const drawingOf = ({ drawn, places, stamp: stamped }: Exported): Drawing => {
  const labels = new Map(drawn.nodes.map(({ id, name }) => [id, label(name)]));
  const halves = new Map([...labels].map(([id, text]) => [id, widthOf(text, look.label) / 2]));
  const { at, width: taken, height } = placesOf({ nodes: drawn.nodes, places }, halves);
  const width = Math.max(taken, leastWidth);
  const place = (id: string): Point => at.get(id) ?? { x: 0, y: 0 };
  const stamp = stampLines(stamped).flatMap((said) => linesOf(said, width - 2 * stampMargin, look.stamp));
  return {
    width,
    height: height + (stamp.length + 1) * look.stampHeight,
    links: drawn.links.map(({ from, to, basis, role, type, acts }) => ({
      from: place(from),
      to: place(to),
      ...(acts.length > 0
        ? { dashes: [], head: [], width: foldedWidth(acts.length), title: `${type} (${acts.length})` }
        : {
            dashes: dashes[basis],
            head: headOf(place(from), place(to)),
            width: look.lineWidth,
            title: role ?? type,
          }),
    })),
    nodes: drawn.nodes.map((node) => ({
      at: place(node.id),
      shape: shapeOfType[node.type],
      fill: colour(node),
      label: labels.get(node.id) ?? "",
      name: node.name,
      language: node.nameLanguage,
    })),
    stamp,
    stampTop: height + look.stampHeight,
  };
};
