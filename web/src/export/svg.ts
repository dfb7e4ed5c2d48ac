import { type Drawing, type DrawnLink, type DrawnNode, look, stampMargin } from "./drawing.js";
import { xmlAttributes, xmlText } from "./plain-text.js";

type Attributes = Parameters<typeof xmlAttributes>[0];

/** Text that does not turn what stands beside it around, whatever its direction. */
const text = (said: string, attributes: Attributes): string =>
  `<text${xmlAttributes({ "unicode-bidi": "isolate", ...attributes })}>${xmlText(said)}</text>`;

const line = ({ from, to, dashes, width, head, title }: DrawnLink): string => {
  const dashed = dashes.length === 0 ? null : dashes.join(" ");
  const attributes = { x1: from.x, y1: from.y, x2: to.x, y2: to.y, "stroke-dasharray": dashed };
  const points = head.map(({ x, y }) => `${x},${y}`).join(" ");
  const arrow = points && `<polygon${xmlAttributes({ points, fill: look.line, stroke: "none" })}/>`;
  const stroke = { "stroke-width": width, ...attributes };
  return `<line${xmlAttributes(stroke)}><title>${xmlText(title)}</title></line>${arrow}`;
};

const entity = ({ at: { x, y }, shape, fill, label, name, language }: DrawnNode): string => {
  const { size, label: letters, halo, paper } = look;
  const transform = `translate(${x - size / 2} ${y - size / 2}) scale(${size / 16})`;
  const written = { "text-anchor": "middle", "paint-order": "stroke", stroke: paper, "stroke-width": halo };
  return (
    `<g${xmlAttributes({ "xml:lang": language })}><title>${xmlText(name)}</title>` +
    `<path${xmlAttributes({ d: shape, transform, fill, "fill-rule": "evenodd" })}/>` +
    `${text(label, { x, y: y + size / 2 + letters + 1, ...written })}</g>`
  );
};

const group = (attributes: Attributes, parts: readonly string[]): string =>
  [`<g${xmlAttributes(attributes)}>`, ...parts, "</g>"].join("\n");

/** A picture as a file that needs nothing else, with its stamp below it and as its metadata. */
export const svgOf = ({ width, height, links, nodes, stamp, stampTop }: Drawing): string => {
  const root = { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` };
  const { paper, ink, faint, font } = look;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg${xmlAttributes(root)}>`,
    `<metadata>${stamp.map(xmlText).join("\n")}</metadata>`,
    `<rect${xmlAttributes({ width, height, fill: paper })}/>`,
    group({ stroke: look.line }, links.map(line)),
    group({ "font-family": font, "font-size": look.label, fill: ink }, nodes.map(entity)),
    group(
      { "font-family": font, "font-size": look.stamp, fill: faint },
      stamp.map((said, index) => text(said, { x: stampMargin, y: stampTop + index * look.stampHeight })),
    ),
    "</svg>",
    "",
  ].join("\n");
};
