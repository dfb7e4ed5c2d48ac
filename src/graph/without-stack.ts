/**
 * What is done without the stacks of the errors that it makes. The driver makes one for each statement, should that
 * fail: of its own frames, for a twentieth of what an answer costs the server.
 */
export const withoutStack = <T>(work: () => T): T => {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return work();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};
