import { classDataFlags } from "./class-data.js";
import type { Home } from "./home.js";
import type { Jdk } from "./jdk.js";
import type { Runtime } from "./runtime.js";

/** What a server is started with. */
export interface Setting {
  home: Home;
  jdk: Jdk;
  runtime: Runtime;
  port: number;
}

/** JDK 23 and newer warn of the memory access that Neo4j 5 still uses, unless it is allowed. */
const FIRST_TO_WARN = 23;

/** A small heap and quick starts: a server for one machine, not for benchmarks. */
export const javaArguments = ({ jdk, runtime, home, port }: Setting): string[] => [
  "-Xms128m",
  "-Xmx512m",
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  "-Dfile.encoding=UTF-8",
  ...(jdk.major >= FIRST_TO_WARN ? ["--sun-misc-unsafe-memory-access=allow"] : []),
  ...classDataFlags(runtime.classData, home.recordedClassData),
  "-jar",
  runtime.launcher,
  `--home-dir=${home.dir}`,
  `--config-dir=${home.conf}`,
  "--console-mode",
  "-c",
  `server.bolt.listen_address=127.0.0.1:${port}`,
  "-c",
  `server.bolt.advertised_address=127.0.0.1:${port}`,
];
