import { shownOf, type Unfolded } from "../filters/shown.js";
import { type Shown, shown } from "../graph/shown.js";
import type { Filters, View } from "../graph/view.js";

/** What an exported file says of itself. */
export interface Stamp {
  readonly dataVersion: string;
  /** an instant, ISO 8601 */
  readonly exported: string;
  readonly filters: string;
  /** the ids of the documents that the links rest on, in order */
  readonly documents: readonly string[];
}

/** What is written to a file. */
export interface Exported extends Unfolded {
  /** what a picture shows of it: with acts folded, where the view has them so */
  readonly drawn: Shown;
  readonly places: View["places"];
  readonly stamp: Stamp;
}

/** Filters in one line, the same in every language; "none" where everything is let through. */
export const filtersSaid = ({ types, roles, topics, during, undated }: Filters): string => {
  const said = [
    types && `types=${types.join("|")}`,
    roles && `roles=${roles.join("|")}`,
    topics && `topics=${topics.join("|")}`,
    during && `during=${during.from}/${during.to}`,
    !undated && "undated=no",
  ].filter(Boolean);
  return said.length === 0 ? "none" : said.join("; ");
};

/** What is shown of a view, with its stamp. */
export const exportedOf = (view: View, dataVersion: string, exported: string): Exported => {
  const unfolded = shownOf(view);
  const documents = new Set(unfolded.links.flatMap(({ evidence }) => evidence.map((it) => it.document)));
  return {
    ...unfolded,
    drawn: shown(view),
    places: view.places,
    stamp: { dataVersion, exported, filters: filtersSaid(view.filters), documents: [...documents].sort() },
  };
};

/** The lines of a stamp. */
export const stampLines = ({ dataVersion, exported, filters, documents }: Stamp): readonly string[] => [
  `Customs Cooperation Graph, data version ${dataVersion}`,
  `Exported ${exported}`,
  `Filters: ${filters}`,
  `Sources: ${documents.length === 0 ? "none" : documents.join(", ")}`,
];
