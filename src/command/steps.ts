import { Listr } from "listr2";

/** One step of a command: what it does, said before, and what came of it, said after. */
export interface Step<Context> {
  readonly title: string;
  run(context: Context, say: (message: string) => void): Promise<string>;
}

/** Runs the steps in order and shows how far they are: a list that renews itself, or plain lines without a terminal. */
export const runSteps = <Context>(steps: readonly Step<Context>[], context: Context): Promise<Context> =>
  new Listr<Context>(
    steps.map(({ title, run }) => ({
      title,
      task: async (ctx, task) => {
        task.title = `${title}: ${await run(ctx, (message) => {
          task.output = message;
        })}`;
      },
    })),
    { fallbackRenderer: "simple", registerSignalListeners: false },
  ).run(context);
