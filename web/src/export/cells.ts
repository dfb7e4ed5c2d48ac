import type { ViewLink, ViewNode } from "../graph/view.js";
import type { Exported } from "./stamp.js";

type Cell = string | number;

const locator = ({ document, paragraph, start, end }: ViewLink["evidence"][number]): string =>
  `${document} ${paragraph}:${start}-${end}`;

/** What is told of an entity, by the head of its column. */
export const nodeCells = (
  { id, name, type, nameLanguage, status, period, country, topics }: ViewNode,
  degree: number,
): Readonly<Record<string, Cell>> => ({
  Id: id,
  Label: name,
  Type: type,
  Language: nameLanguage ?? "",
  Status: status ?? "",
  Date: period?.text ?? "",
  From: period?.from ?? "",
  To: period?.to ?? "",
  Country: country ?? "",
  Topics: topics.join("|"),
  Links: degree,
});

/** What is told of a link, by the head of its column; `Type` is what Gephi takes it for: an arrow. */
export const linkCells = ({
  id,
  from,
  to,
  type,
  role,
  basis,
  evidence,
}: ViewLink): Readonly<Record<string, Cell>> => ({
  Source: from,
  Target: to,
  Type: "Directed",
  Id: id,
  Label: role ?? type,
  Link: type,
  Role: role ?? "",
  Basis: basis,
  Sources: evidence.map(locator).join("|"),
});

/** How many links each entity has. */
export const degreesOf = ({ links }: Pick<Exported, "links">): ReadonlyMap<string, number> => {
  const degrees = new Map<string, number>();
  for (const end of links.flatMap(({ from, to }) => [from, to]))
    degrees.set(end, (degrees.get(end) ?? 0) + 1);
  return degrees;
};
