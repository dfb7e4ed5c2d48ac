import "reflect-metadata";
import { Command } from "commander";
import type { Fact } from "../src/seed/facts/fact.js";
import { generatedFacts } from "./data/generate.js";
import { ldbcFacts } from "./data/ldbc.js";
import { poleFacts } from "./data/pole.js";
import { database, openDatabase } from "./database.js";
import { type Arm, startArm, startLoadGenerator } from "./measure/children.js";
import { type Contender, expectSameAnswers, measure, type Plan, thatAnswer } from "./measure/measure.js";
import { crossings } from "./questions/across-concepts.js";
import type { Question } from "./questions/question.js";
import { questions } from "./questions/questions.js";
import { subjectsOf } from "./questions/subjects.js";
import type { Measured } from "./report.js";
import { keepResults, resultsIn } from "./results.js";

const tell = (step: string): void => console.error(step);

/** The arms: ours as shipped, ours without limits, the peer, and the floor. */
const startArms = async (connection: object): Promise<Contender[]> => {
  const given = JSON.stringify(connection);
  const fields = JSON.stringify(crossings.map(({ field }) => field));
  const start = (name: string, file: string, ...rest: string[]): Promise<Arm> =>
    startArm(name, `arms/${file}.ts`, [given, ...rest]);
  return [
    { arm: await start("ours", "ours"), asked: ({ ours }) => ours },
    { arm: await start("ours, no limits", "bare"), asked: ({ ours }) => ours },
    { arm: await start("@neo4j/graphql", "peer", fields), asked: ({ peer }) => peer },
    { arm: await start("floor", "floor"), asked: ({ floor }) => floor },
  ];
};

/** A graph to be measured. */
interface Graph {
  readonly name: string;
  facts(): readonly Fact[];
}

const measureGraph = async ({ name, facts }: Graph, plan: Plan): Promise<Measured> => {
  const neo4j = await openDatabase(name, facts, tell);
  const { uri, username, password } = neo4j.connection;
  const contenders = await startArms({ uri, username, password });
  const generator = startLoadGenerator();
  try {
    const subjects = await subjectsOf(neo4j.driver);
    tell("Comparing the answers");
    const entries = new Map<Question, readonly Contender[]>();
    for (const question of questions) {
      const answering = await thatAnswer(contenders, question, subjects);
      await expectSameAnswers(answering, question, subjects);
      entries.set(question, answering);
    }
    const figures = await measure(entries, subjects, neo4j, generator, plan, tell);
    const counted = await neo4j.driver.executeQuery(
      "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS relationships",
      {},
      { database },
    );
    const { nodes, relationships } = (counted.records[0]?.toObject() ?? {}) as Measured;
    const arms = contenders.map(({ arm }) => arm.name);
    return { graph: name, arms, nodes, relationships, loading: neo4j.loading, figures };
  } finally {
    generator.stop();
    for (const { arm } of contenders) await arm.stop();
    await neo4j.stop();
  }
};

const numbers = (value: string, before: number[] = []): number[] => [...before, Number(value)];

const options = new Command("bench")
  .description("Measures the server beside @neo4j/graphql and the best that the database allows")
  .option("--size <nodes>", "a generated graph of so many nodes; may be given several times", numbers)
  .option("--pole <zip>", "the POLE example, as its data importer has it")
  .option("--ldbc <folder>", "the test data of LDBC SNB Interactive v1")
  .option("--rounds <n>", "how often all is measured", Number, 2)
  .option("--slice <ms>", "how long a question is asked without a pause", Number, 700)
  .option("--add", "keep what was measured of other graphs before")
  .option("--out <folder>", "where results.md and results.json are written", import.meta.dirname)
  .parse()
  .opts<{
    size?: number[];
    pole?: string;
    ldbc?: string;
    rounds: number;
    slice: number;
    add?: boolean;
    out: string;
  }>();

const { pole, ldbc } = options;
const foreign: Graph[] = [
  ...(pole === undefined ? [] : [{ name: "pole", facts: () => poleFacts(pole) }]),
  ...(ldbc === undefined ? [] : [{ name: "ldbc", facts: () => ldbcFacts(ldbc) }]),
];
const sizes = options.size ?? (foreign.length === 0 ? [1e5] : []);
const generated: Graph[] = sizes.map((size) => ({
  name: `generated-${size}`,
  facts: () => [...generatedFacts(size)],
}));

const plan: Plan = { rounds: options.rounds, sliceMs: options.slice, coldTries: 3 };
let measured = options.add ? resultsIn(options.out) : [];
let report = "";
for (const graph of [...generated, ...foreign]) {
  const earlier = measured.find((it) => it.graph === graph.name);
  const now = await measureGraph(graph, plan);
  measured = [
    ...measured.filter((it) => it !== earlier),
    { ...now, loading: now.loading ?? earlier?.loading ?? null },
  ];
  report = keepResults(options.out, measured, questions);
}
console.log(report);
