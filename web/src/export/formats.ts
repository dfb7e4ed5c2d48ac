import { edgesCsv, nodesCsv } from "./csv.js";
import { drawingOf } from "./drawing.js";
import { gexfOf } from "./gexf.js";
import { graphmlOf } from "./graphml.js";
import { jsonOf } from "./json.js";
import { pngOf } from "./png.js";
import type { Exported } from "./stamp.js";
import { svgOf } from "./svg.js";

interface Format {
  /** what the name of the file ends with */
  readonly ending: string;
  readonly media: string;
  make(exported: Exported): string | Promise<Blob>;
}

/** The byte order mark by which a spreadsheet knows UTF-8. */
const mark = "\uFEFF";

export const formats = {
  png: { ending: "graph.png", media: "image/png", make: (it) => pngOf(drawingOf(it)) },
  svg: { ending: "graph.svg", media: "image/svg+xml", make: (it) => svgOf(drawingOf(it)) },
  nodes: { ending: "nodes.csv", media: "text/csv;charset=utf-8", make: (it) => mark + nodesCsv(it) },
  edges: { ending: "edges.csv", media: "text/csv;charset=utf-8", make: (it) => mark + edgesCsv(it) },
  graphml: { ending: "graph.graphml", media: "application/xml", make: graphmlOf },
  gexf: { ending: "graph.gexf", media: "application/xml", make: gexfOf },
  json: { ending: "graph.json", media: "application/json", make: jsonOf },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];
