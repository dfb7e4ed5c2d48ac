/**
 * At SIGTERM npm ends the shell that it runs a script in, and not what the shell runs. Started by npm,
 * this process is told so when its shell is gone.
 */
export const whenLeftByNpm = (end: () => void): void => {
  if (process.env.npm_lifecycle_event === undefined) return;
  const shell = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === shell) return;
    clearInterval(watch);
    end();
  }, 500);
  watch.unref();
};
