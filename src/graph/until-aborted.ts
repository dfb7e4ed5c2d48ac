/** What a promise gives, or the reason of the first signal to be aborted as an error where that comes first. */
export const untilAborted = <T>(promise: Promise<T>, ...signals: AbortSignal[]): Promise<T> =>
  new Promise<T>((resolve, reject) => {
    const abort = () => {
      release();
      reject(signals.find(({ aborted }) => aborted)?.reason);
    };
    const release = () => {
      for (const signal of signals) signal.removeEventListener("abort", abort);
    };
    for (const signal of signals) signal.addEventListener("abort", abort);
    if (signals.some(({ aborted }) => aborted)) abort();
    promise.finally(release).then(resolve, reject);
  });
