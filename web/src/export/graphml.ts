import { degreesOf, linkCells, nodeCells } from "./cells.js";
import { xmlAttributes, xmlText } from "./plain-text.js";
import { type Exported, stampLines } from "./stamp.js";

type Cells = Readonly<Record<string, string | number>>;

const keysOf = (owner: "node" | "edge", cells: Cells): string[] =>
  Object.entries(cells).map(
    ([name, value]) =>
      `<key${xmlAttributes({
        id: `${owner}-${name}`,
        for: owner,
        "attr.name": name,
        "attr.type": typeof value === "number" ? "int" : "string",
      })}/>`,
  );

const dataOf = (owner: "node" | "edge", cells: Cells): string =>
  Object.entries(cells)
    .filter(([, value]) => value !== "")
    .map(([name, value]) => `<data key="${owner}-${name}">${xmlText(String(value))}</data>`)
    .join("");

const without = (cells: Cells, ...names: readonly string[]): Cells =>
  Object.fromEntries(Object.entries(cells).filter(([name]) => !names.includes(name)));

/** GraphML, with the stamp as the data of the graph. */
export const graphmlOf = (exported: Exported): string => {
  const degrees = degreesOf(exported);
  const nodes = exported.nodes.map((node) => ({
    node,
    cells: without(nodeCells(node, degrees.get(node.id) ?? 0), "Id"),
  }));
  const links = exported.links.map((link) => ({
    link,
    cells: without(linkCells(link), "Source", "Target", "Type", "Id"),
  }));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="stamp" for="graph" attr.name="Stamp" attr.type="string"/>',
    ...keysOf("node", nodes[0]?.cells ?? {}),
    ...keysOf("edge", links[0]?.cells ?? {}),
    '<graph edgedefault="directed">',
    `<data key="stamp">${stampLines(exported.stamp).map(xmlText).join("\n")}</data>`,
    ...nodes.map(
      ({ node, cells }) => `<node${xmlAttributes({ id: node.id })}>${dataOf("node", cells)}</node>`,
    ),
    ...links.map(
      ({ link, cells }) =>
        `<edge${xmlAttributes({ id: link.id, source: link.from, target: link.to })}>${dataOf("edge", cells)}</edge>`,
    ),
    "</graph>",
    "</graphml>",
    "",
  ].join("\n");
};
