import { Listr } from "listr2";

/** One step of a command: what it does, said before, and what came of it, said after. */
export interface Step<Context> {
  readonly title: string;
  run(context: Context, say: (message: string) => void): Promise<string>;
}

/**
 * Runs the steps in order and shows how far they are: a list that renews itself, or plain lines without a terminal.
 * What makes a step fail is thrown, and left to be said by whoever catches it.
 */
export const runSteps = async <Context>(
  steps: readonly Step<Context>[],
  context: Context,
): Promise<Context> => {
  let failure: unknown;
  const list = new Listr<Context>(
    steps.map(({ title, run }) => ({
      title,
      task: async (ctx, task) => {
        try {
          task.title = `${title}: ${await run(ctx, (message) => {
            task.output = message;
          })}`;
        } catch (error) {
          failure = error;
          throw new Error("see below");
        }
      },
    })),
    { fallbackRenderer: "simple", registerSignalListeners: false },
  );
  return list.run(context).catch(() => {
    throw failure;
  });
};
