import { degreesOf, linkCells, nodeCells } from "./cells.js";
import { xmlAttributes, xmlText } from "./plain-text.js";
import { type Exported, stampLines } from "./stamp.js";

const nodeNames = ["Type", "Language", "Status", "Date", "From", "To", "Country", "Topics", "Links"];
const edgeNames = ["Role", "Basis", "Sources"];

const declared = (owner: "node" | "edge", names: readonly string[]): string =>
  [
    `<attributes class="${owner}">`,
    ...names.map(
      (name) =>
        `<attribute${xmlAttributes({ id: name, title: name, type: name === "Links" ? "integer" : "string" })}/>`,
    ),
    "</attributes>",
  ].join("\n");

const values = (names: readonly string[], cells: Readonly<Record<string, string | number>>): string =>
  `<attvalues>${names
    .filter((name) => cells[name] !== "")
    .map((name) => `<attvalue${xmlAttributes({ for: name, value: cells[name] ?? "" })}/>`)
    .join("")}</attvalues>`;

/** GEXF 1.3, with the places of the view and the stamp as the description. */
export const gexfOf = (exported: Exported): string => {
  const degrees = degreesOf(exported);
  const { stamp, places } = exported;
  const position = (id: string): string => {
    const place = places.get(id);
    return place ? `<viz:position${xmlAttributes({ x: place.x, y: -place.y, z: 0 })}/>` : "";
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" version="1.3">',
    `<meta${xmlAttributes({ lastmodifieddate: stamp.exported.slice(0, 10) })}>`,
    "<creator>Customs Cooperation Graph</creator>",
    `<description>${stampLines(stamp).map(xmlText).join("\n")}</description>`,
    "</meta>",
    '<graph defaultedgetype="directed" mode="static">',
    declared("node", nodeNames),
    declared("edge", edgeNames),
    "<nodes>",
    ...exported.nodes.map(
      (node) =>
        `<node${xmlAttributes({ id: node.id, label: node.name })}>` +
        `${values(nodeNames, nodeCells(node, degrees.get(node.id) ?? 0))}${position(node.id)}</node>`,
    ),
    "</nodes>",
    "<edges>",
    ...exported.links.map(
      (link) =>
        `<edge${xmlAttributes({ id: link.id, source: link.from, target: link.to, kind: link.type, label: link.role ?? link.type })}>` +
        `${values(edgeNames, linkCells(link))}</edge>`,
    ),
    "</edges>",
    "</graph>",
    "</gexf>",
    "",
  ].join("\n");
};
