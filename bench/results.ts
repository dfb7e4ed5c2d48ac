import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figures } from "./measure/measure.js";
import { isGenerated, type Measured, machine, reportOf } from "./report.js";

interface Kept {
  readonly machine: string;
  readonly graphs: readonly (Omit<Measured, "figures"> & {
    readonly figures: Readonly<Record<string, Readonly<Record<string, Figures>>>>;
  })[];
}

/** What was measured before and is kept in a folder; nothing where there is none. */
export const resultsIn = (folder: string): Measured[] => {
  const file = join(folder, "results.json");
  if (!existsSync(file)) return [];
  const { graphs } = JSON.parse(readFileSync(file, "utf8")) as Kept;
  return graphs.map(({ figures, ...rest }) => ({
    ...rest,
    figures: new Map(Object.entries(figures).map(([name, by]) => [name, new Map(Object.entries(by))])),
  }));
};

const generatedFirst = (all: readonly Measured[]): Measured[] => [
  ...all.filter(isGenerated).sort((a, b) => a.nodes - b.nodes),
  ...all.filter((it) => !isGenerated(it)),
];

/** Keeps what was measured in a folder, for people and for programs, and gives the report. */
export const keepResults = (
  folder: string,
  all: readonly Measured[],
  questions: readonly { name: string; says: string }[],
): string => {
  const graphs = generatedFirst(all);
  const report = reportOf(graphs, questions);
  const kept: Kept = {
    machine: machine(),
    graphs: graphs.map(({ figures, ...rest }) => ({
      ...rest,
      figures: Object.fromEntries([...figures].map(([name, by]) => [name, Object.fromEntries(by)])),
    })),
  };
  writeFileSync(join(folder, "results.md"), `${report}\n`);
  writeFileSync(join(folder, "results.json"), `${JSON.stringify(kept, null, 2)}\n`);
  return report;
};
