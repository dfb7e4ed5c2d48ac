import { classDataFlags } from "./class-data.js";
import type { Home } from "./home.js";
import type { Jdk } from "./jdk.js";
import type { Runtime } from "./runtime.js";
import type { ServerMemory } from "./server-memory.js";

/** What a server is started with. */
export interface Setting {
  home: Home;
  jdk: Jdk;
  runtime: Runtime;
  port: number;
  /** Left out, it has a small heap and starts quickly. */
  memory?: ServerMemory | undefined;
}

/** JDK 23 and newer warn of the memory access that Neo4j 5 still uses, unless it is allowed. */
const FIRST_TO_WARN = 23;

const quickStart = ({ runtime, home }: Setting): string[] => [
  "-Xms128m",
  "-Xmx512m",
  "-XX:+UseSerialGC",
  "-XX:TieredStopAtLevel=1",
  ...classDataFlags(runtime.classData, home.recordedClassData),
];

const fastRun = ({ heap }: ServerMemory): string[] => [`-Xms${heap}m`, `-Xmx${heap}m`, "-XX:+UseG1GC"];

const memorySettings = ({ pageCache, transaction }: ServerMemory): string[] => [
  "-c",
  `server.memory.pagecache.size=${pageCache}m`,
  "-c",
  `db.memory.transaction.max=${transaction}m`,
];

/** The command line of a server: quick to start, or fast once it runs where memory is given. */
export const javaArguments = (setting: Setting): string[] => [
  ...(setting.memory === undefined ? quickStart(setting) : fastRun(setting.memory)),
  "-Dfile.encoding=UTF-8",
  ...(setting.jdk.major >= FIRST_TO_WARN ? ["--sun-misc-unsafe-memory-access=allow"] : []),
  "-jar",
  setting.runtime.launcher,
  `--home-dir=${setting.home.dir}`,
  `--config-dir=${setting.home.conf}`,
  "--console-mode",
  "-c",
  `server.bolt.listen_address=127.0.0.1:${setting.port}`,
  "-c",
  `server.bolt.advertised_address=127.0.0.1:${setting.port}`,
  ...(setting.memory === undefined ? [] : memorySettings(setting.memory)),
];
