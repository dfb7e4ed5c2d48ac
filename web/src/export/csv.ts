import { degreesOf, linkCells, nodeCells } from "./cells.js";
import { plainText } from "./plain-text.js";
import type { Exported, Stamp } from "./stamp.js";

type Row = Readonly<Record<string, string | number>>;

/** A cell that no program takes for a formula: what begins like one begins with an apostrophe. */
const cell = (value: string | number | undefined): string => {
  if (typeof value === "number") return String(value);
  const text = plainText(value ?? "");
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\n\r\t]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** Rows as CSV (RFC 4180), under heads in the order given. */
export const csvOf = (heads: readonly string[], rows: readonly Row[]): string =>
  [heads, ...rows.map((row) => heads.map((head) => row[head]))]
    .map((cells) => `${cells.map(cell).join(",")}\r\n`)
    .join("");

const nodeHeads = [
  "Id",
  "Label",
  "Type",
  "Language",
  "Status",
  "Date",
  "From",
  "To",
  "Country",
  "Topics",
  "Links",
];
const linkHeads = ["Source", "Target", "Type", "Id", "Label", "Link", "Role", "Basis", "Sources"];

/** Gephi takes the first line for the heads and each other for a row, so that the stamp stands in columns of its own. */
const stampCells = ({ dataVersion, exported, filters, documents }: Stamp): Row => ({
  DataVersion: dataVersion,
  Exported: exported,
  Filters: filters,
  Documents: documents.join("; "),
});
const stampHeads = ["DataVersion", "Exported", "Filters", "Documents"];

export const nodesCsv = (exported: Exported): string => {
  const degrees = degreesOf(exported);
  const stamp = stampCells(exported.stamp);
  return csvOf(
    [...nodeHeads, ...stampHeads],
    exported.nodes.map((node) => ({ ...nodeCells(node, degrees.get(node.id) ?? 0), ...stamp })),
  );
};

export const edgesCsv = (exported: Exported): string => {
  const stamp = stampCells(exported.stamp);
  return csvOf(
    [...linkHeads, ...stampHeads],
    exported.links.map((link) => ({ ...linkCells(link), ...stamp })),
  );
};
