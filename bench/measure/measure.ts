import type { Driver } from "neo4j-driver";
import { database } from "../database.js";
import type { Asked, Given, Question, Subjects } from "../questions/question.js";
import type { Arm, LoadGenerator } from "./children.js";
import { cpuOf, memoryOf } from "./process-figures.js";
import { type DatabaseCost, databaseCostOf } from "./statements.js";

/** Times in milliseconds. */
export interface Quantiles {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** What one arm took for one question; processor times are of one answer, in milliseconds. */
export interface Figures extends DatabaseCost {
  readonly answers: number;
  readonly alone: Quantiles;
  readonly together: Quantiles;
  readonly cpu: number;
  readonly cpuOfDatabase: number;
  /** of both processes, for the first answer to a document and statements that neither knew */
  readonly coldCpu: number;
  /** in MB, when all questions had been asked */
  readonly memory: number;
}

/** How long and how often is measured. */
export interface Plan {
  readonly rounds: number;
  readonly sliceMs: number;
  readonly coldTries: number;
}

/** An arm, and which of a question's documents it is asked. */
export interface Contender {
  readonly arm: Arm;
  readonly asked: (question: Question) => Asked;
}

const clientsTogether = 8;

const bodyOf = (text: string, variables: Given): string => JSON.stringify({ query: text, variables });

/** A parameter that a document does not declare is refused by some servers, so each gets those that it names. */
const declared = (text: string, given: Given): Given =>
  Object.fromEntries(Object.entries(given).filter(([name]) => text.includes(`$${name}`)));

const bodiesOf = ({ text }: Asked, given: readonly Given[]): string[] =>
  given.map((one) => bodyOf(text, declared(text, one)));

const answerOf = async (url: string, body: string): Promise<unknown> => {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  const { data, errors } = (await response.json()) as { data?: unknown; errors?: unknown };
  if (errors) throw new Error(JSON.stringify(errors).slice(0, 1000));
  return data;
};

/** So long an arm may take for one answer: eight at once have to stay within what the database gives a statement. */
const longestMs = 1_500;

/** The arms that answer a question in the time and the memory that the database has for one. */
export const thatAnswer = async (
  contenders: readonly Contender[],
  question: Question,
  subjects: Subjects,
): Promise<Contender[]> => {
  const [given = {}] = question.given(subjects);
  const answering: Contender[] = [];
  for (const contender of contenders) {
    const { arm, asked } = contender;
    const { text } = asked(question);
    const start = performance.now();
    const answered = await answerOf(arm.url, bodyOf(text, declared(text, given))).then(
      () => performance.now() - start < longestMs,
      (error: Error) => {
        if (!/timed? ?out|terminated|memory/i.test(error.message)) throw error;
        return false;
      },
    );
    if (answered) answering.push(contender);
  }
  return answering;
};

/** Fails where two arms answer a question differently. */
export const expectSameAnswers = async (
  contenders: readonly Contender[],
  question: Question,
  subjects: Subjects,
): Promise<void> => {
  for (const given of question.given(subjects)) {
    const answers = await Promise.all(
      contenders.map(async ({ arm, asked }) => {
        const { text, read } = asked(question);
        return [
          arm.name,
          JSON.stringify(read((await answerOf(arm.url, bodyOf(text, declared(text, given)))) as never)),
        ];
      }),
    );
    const [first] = answers;
    const other = answers.find(([, answer]) => answer !== first?.[1]);
    if (other)
      throw new Error(
        `${question.name} ${JSON.stringify(given)}: ${first?.join(" says ")}\n${other.join(" says ")}`,
      );
  }
};

const quantilesOf = (times: number[]): Quantiles => {
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99) };
};

/** In another order each time, so that what comes before another has no say. */
const shuffled = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item) => [Math.random(), item] as const)
    .sort(([a], [b]) => a - b)
    .map(([, item]) => item);

interface Tally {
  readonly alone: number[];
  readonly together: number[];
  cpu: number;
  cpuOfDatabase: number;
}

/** The processor time that a first answer costs both processes, where neither knows the document. */
const coldCpu = async (
  { arm, asked }: Contender,
  question: Question,
  given: Given,
  neo4j: { pid: number; driver: Driver },
  tries: number,
): Promise<number> => {
  const { text } = asked(question);
  let total = 0;
  for (let one = 0; one < tries; one += 1) {
    await neo4j.driver.executeQuery("CALL db.clearQueryCaches()", {}, { database });
    const anew = text.replace(/^query /, `query Q${process.pid}x${Date.now()} `);
    const before = cpuOf(arm.pid) + cpuOf(neo4j.pid);
    await answerOf(arm.url, bodyOf(anew, declared(anew, given)));
    total += cpuOf(arm.pid) + cpuOf(neo4j.pid) - before;
  }
  return total / tries;
};

/** Measures all questions by all arms in one run, each round in another order. */
export const measure = async (
  entries: ReadonlyMap<Question, readonly Contender[]>,
  subjects: Subjects,
  neo4j: { pid: number; driver: Driver },
  generator: LoadGenerator,
  { rounds, sliceMs, coldTries }: Plan,
  tell: (step: string) => void,
): Promise<Map<string, Map<string, Figures>>> => {
  const keyOf = ({ arm }: Contender, { name }: Question) => `${name} ${arm.name}`;
  const tallies = new Map<string, Tally>();
  for (const [question, contenders] of entries)
    for (const contender of contenders)
      tallies.set(keyOf(contender, question), { alone: [], together: [], cpu: 0, cpuOfDatabase: 0 });

  const slice = async (contender: Contender, question: Question, clients: number): Promise<void> => {
    const { arm, asked } = contender;
    const bodies = bodiesOf(asked(question), question.given(subjects));
    const tally = tallies.get(keyOf(contender, question)) as Tally;
    const before = [cpuOf(arm.pid), cpuOf(neo4j.pid)] as const;
    const { times, failed } = await generator.send({ url: arm.url, bodies, clients, ms: sliceMs });
    if (failed !== null) throw new Error(`${arm.name} on ${question.name}: ${failed}`);
    tally.cpu += cpuOf(arm.pid) - before[0];
    tally.cpuOfDatabase += cpuOf(neo4j.pid) - before[1];
    tally[clients === 1 ? "alone" : "together"].push(...times);
  };

  tell("Warming up");
  for (const [question, contenders] of entries)
    for (const { arm, asked } of contenders) {
      const bodies = bodiesOf(asked(question), question.given(subjects));
      await generator.send({ url: arm.url, bodies, clients: 4, ms: 2 * sliceMs });
    }
  for (let round = 1; round <= rounds; round += 1) {
    tell(`Round ${round} of ${rounds}`);
    for (const [question, contenders] of shuffled([...entries]))
      for (const contender of shuffled(contenders)) {
        await slice(contender, question, 1);
        await slice(contender, question, clientsTogether);
      }
  }

  tell("Statements, and documents that are new");
  const figures = new Map<string, Map<string, Figures>>();
  for (const [question, contenders] of entries) {
    const [given = {}] = question.given(subjects);
    const row = new Map<string, Figures>();
    for (const contender of contenders) {
      const { arm, asked } = contender;
      const { alone, together, cpu, cpuOfDatabase } = tallies.get(keyOf(contender, question)) as Tally;
      const answers = alone.length + together.length;
      const [body = ""] = bodiesOf(asked(question), [given]);
      const sent = await arm.sentDuring(() => answerOf(arm.url, body));
      row.set(arm.name, {
        answers,
        alone: quantilesOf(alone),
        together: quantilesOf(together),
        cpu: cpu / answers,
        cpuOfDatabase: cpuOfDatabase / answers,
        ...(await databaseCostOf(neo4j.driver, sent)),
        coldCpu: await coldCpu(contender, question, given, neo4j, coldTries),
        memory: memoryOf(arm.pid),
      });
    }
    figures.set(question.name, row);
  }
  return figures;
};
