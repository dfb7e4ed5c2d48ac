import { readFileSync } from "node:fs";

/** Linux counts the time of processes in hundredths of a second. */
const ticksASecond = 100;

/** The processor time that a process has used, in milliseconds. */
export const cpuOf = (pid: number): number => {
  const [, fields = ""] = /\) (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ?? [];
  const [user, system] = fields.split(" ").slice(11, 13).map(Number) as [number, number];
  return ((user + system) * 1000) / ticksASecond;
};

/** The memory that a process holds, in MB. */
export const memoryOf = (pid: number): number =>
  Number(/VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) / 1024;
