import "@fontsource-variable/noto-sans-sc";
import "../src/style/page.css";
import { type ReactNode, useState } from "react";
import { createRoot } from "react-dom/client";
import { ExportMenu } from "../src/export/export-menu.js";
import { FilterPanel } from "../src/filters/filter-panel.js";
import { type Change, change as changed } from "../src/graph/changes.js";
import type { OnView } from "../src/graph/on-view.js";
import { emptyView, type View } from "../src/graph/view.js";
import { LanguageProvider } from "../src/language/language.js";
import { PathsPanel } from "../src/paths-panel/paths-panel.js";
import { ViewTable } from "../src/table/view-table.js";
import { Timeline } from "../src/timeline/timeline.js";
import { busyView, largeView, sampleView } from "./sample-view.js";

const expanded: string[] = [];
const made: Change[] = [];
Object.assign(window, { made, expanded });

const parts: Readonly<Record<string, (props: OnView) => ReactNode>> = {
  table: (props) => <ViewTable {...props} expand={(id) => expanded.push(id)} />,
  timeline: Timeline,
  filters: FilterPanel,
  paths: PathsPanel,
  export: ExportMenu,
};
const views: Readonly<Record<string, View>> = {
  sample: sampleView,
  large: largeView(450),
  busy: busyView(300),
  empty: emptyView,
};

const asked = new URLSearchParams(location.search);

/** The parts that the address asks for, around one view. */
const Harness = (): ReactNode => {
  const [view, setView] = useState(views[asked.get("view") ?? "sample"] ?? emptyView);
  const change = (it: Change): void => {
    made.push(it);
    setView((now) => changed(now, it));
  };
  return (
    <LanguageProvider>
      <h1>Parts</h1>
      {asked.getAll("part").map((name) => {
        const Part = parts[name];
        return Part && <Part key={name} view={view} change={change} />;
      })}
    </LanguageProvider>
  );
};

const root = document.getElementById("root");
if (root) createRoot(root).render(<Harness />);
