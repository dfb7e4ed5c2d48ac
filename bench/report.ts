import { cpus, totalmem } from "node:os";
import type { Loading } from "./database.js";
import type { Figures } from "./measure/measure.js";

/** The figures of one graph, by question and then by arm. */
export interface Measured {
  readonly graph: string;
  readonly arms: readonly string[];
  readonly nodes: number;
  readonly relationships: number;
  readonly loading: Loading | null;
  readonly figures: ReadonlyMap<string, ReadonlyMap<string, Figures>>;
}

/** Whether a graph is one of those that are generated in several sizes. */
export const isGenerated = ({ graph }: Measured): boolean => graph.startsWith("generated-");

/** Where and when it was measured. */
export const machine = (): string =>
  `${cpus().length} cores (${cpus()[0]?.model.trim()}), ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;

const floor = "floor";

const total = ({ cpu, cpuOfDatabase }: Figures): number => cpu + cpuOfDatabase;

const median = (values: number[]): number =>
  values.sort((a, b) => a - b)[(values.length - 1) >> 1] ?? Number.NaN;

const ratio = (value: number): string => value.toFixed(value < 10 ? 2 : 1);
const ms = (value: number): string => value.toFixed(value < 10 ? 2 : 0);

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map((_, index) => (index === 0 ? "---" : "--:")), ...rows]
    .map((row) => `| ${row.join(" | ")} |`)
    .join("\n");

/** An arm that gave no answer in the time and the memory that the database has for one has no figure. */
const row = (
  name: string,
  arms: readonly string[],
  figures: ReadonlyMap<string, Figures>,
  of: (it: Figures) => string,
): string[] => [
  name,
  ...arms.map((arm) => {
    const it = figures.get(arm);
    return it === undefined ? "none" : of(it);
  }),
];

const tables: readonly { readonly title: string; readonly of: (it: Figures, floor: Figures) => string }[] = [
  {
    title:
      "Processor time of an answer, of the server and the database together, as a multiple of the floor's",
    of: (it, least) => ratio(total(it) / total(least)),
  },
  {
    title: "Processor time of an answer, in ms: the server, and the database",
    of: ({ cpu, cpuOfDatabase }) => `${ms(cpu)} + ${ms(cpuOfDatabase)}`,
  },
  {
    title: "p50 with one client, in ms, and as a multiple of the floor's",
    of: (it, least) => `${ms(it.alone.p50)} (${ratio(it.alone.p50 / least.alone.p50)})`,
  },
  {
    title: "p50, p95 and p99 with eight clients, in ms",
    of: ({ together: { p50, p95, p99 } }) => `${ms(p50)}, ${ms(p95)}, ${ms(p99)}`,
  },
  {
    title: "Statements, round trips and dbHits of an answer",
    of: ({ statements, roundTrips, dbHits }) => `${statements}, ${roundTrips}, ${dbHits}`,
  },
  {
    title: "Processor time of the first answer to a document that neither knows, in ms",
    of: ({ coldCpu }) => ms(coldCpu),
  },
];

const mediansOf = ({ figures, arms }: Measured): string[] =>
  arms.map((arm) => {
    const ratios = [...figures.values()].map((by) => {
      const [it, least] = [by.get(arm), by.get(floor)];
      return it && least ? total(it) / total(least) : Number.POSITIVE_INFINITY;
    });
    return ratio(median(ratios));
  });

const loadingSaid = ({ loading }: Measured): string =>
  loading === null
    ? "It was there from an earlier run."
    : `Loading ${loading.facts} facts${loading.loads > 1 ? ` in ${loading.loads} loads` : ""} took ${loading.seconds.toFixed(1)} s, ${((loading.seconds * 100_000) / loading.facts).toFixed(1)} s for 100,000; loading the same again ${loading.secondsAgain.toFixed(1)} s.`;

const section = (measured: Measured): string => {
  const { graph, arms, nodes, relationships, figures } = measured;
  const memory = arms.map((arm) => {
    const most = Math.max(...[...figures.values()].map((by) => by.get(arm)?.memory ?? 0));
    return `${arm} ${most.toFixed(0)} MB`;
  });
  const parts = tables.map(({ title, of }) => {
    const rows = [...figures].map(([name, by]) =>
      row(name, arms, by, (it) => of(it, by.get(floor) as Figures)),
    );
    const medians = title === tables[0]?.title ? [["**median**", ...mediansOf(measured)]] : [];
    return `**${title}**\n\n${table(["", ...arms], [...rows, ...medians])}`;
  });
  return `## ${graph}: ${nodes} nodes, ${relationships} relationships\n\n${loadingSaid(measured)} Memory when all had been asked: ${memory.join(", ")}.\n\n${parts.join("\n\n")}`;
};

/** How one arm's figures grow from the smallest generated graph to the largest. */
const growthSaid = (all: readonly Measured[]): string[] => {
  const generated = all.filter(isGenerated);
  const [small, large] = [generated[0], generated.at(-1)];
  if (small === undefined || large === undefined || small === large) return [];
  const grown = (question: string, arm: string, of: (it: Figures) => number): string => {
    const [before, after] = [small, large].map(({ figures }) => figures.get(question)?.get(arm));
    return before && after ? ratio(of(after) / of(before)) : "none";
  };
  const { arms } = small;
  const rows = [...small.figures.keys()].map((question) => [
    question,
    ...arms.map(
      (arm) =>
        `${grown(question, arm, ({ alone }) => alone.p50)}, ${grown(question, arm, ({ dbHits }) => dbHits)}`,
    ),
  ]);
  return [
    `## Growth from ${small.nodes} to ${large.nodes} nodes\n\n**p50 with one client, and dbHits, as multiples of what they were**\n\n${table(["", ...arms], rows)}`,
  ];
};

/** The report as Markdown. */
export const reportOf = (
  all: readonly Measured[],
  questions: readonly { name: string; says: string }[],
): string =>
  [
    "# What was measured",
    `On ${machine()}. One run for each graph, the order of questions and arms drawn anew each round; each arm in a process of its own, the clients in another. How to run it, and what the arms are: [README.md](README.md).`,
    table(
      ["question", "says"],
      questions.map(({ name, says }) => [name, says]),
    ),
    ...growthSaid(all),
    ...all.map(section),
  ].join("\n\n");
