import type { ReactNode } from "react";
import { FilterPanel } from "../filters/filter-panel.js";
import { filterWords } from "../filters/filter-words.js";
import { useWords } from "../language/language.js";
import { PathsPanel } from "../paths-panel/paths-panel.js";
import { pathsWords } from "../paths-panel/paths-words.js";
import { tableWords } from "../table/table-words.js";
import { ViewTable } from "../table/view-table.js";
import { Timeline } from "../timeline/timeline.js";
import type { GraphState } from "./use-graph.js";

/** What stands around the canvas, in step with it: the acts by time, the table, the filters and the ways between two. */
export const Around = ({ graph }: { readonly graph: GraphState }): ReactNode => {
  const table = useWords(tableWords);
  const filters = useWords(filterWords);
  const paths = useWords(pathsWords);
  const { view, change, expand } = graph;
  return (
    <div className="graph-around">
      <Timeline view={view} change={change} />
      <details open>
        <summary>{table.table}</summary>
        <ViewTable view={view} change={change} expand={expand} />
      </details>
      <details>
        <summary>{filters.filters}</summary>
        <FilterPanel view={view} change={change} />
      </details>
      <details>
        <summary>{paths.paths}</summary>
        <PathsPanel view={view} change={change} />
      </details>
    </div>
  );
};
