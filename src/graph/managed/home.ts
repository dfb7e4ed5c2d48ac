import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { configuration } from "./configuration.js";
import { replaceFile } from "./whole-file.js";
import { ensureWritableFolder } from "./writable-folder.js";

/** The places inside one Neo4j home. */
export interface Home {
  readonly dir: string;
  readonly conf: string;
  /** Everything the child prints. */
  readonly log: string;
  readonly password: string;
  readonly state: string;
  /** Where the first start takes the password's hash from. */
  readonly authFile: string;
  /** There once Neo4j has made its users; from then on the auth file is not read. */
  readonly systemDatabase: string;
  /** Where a run leaves the class data it recorded. */
  readonly recordedClassData: string;
}

export const homeAt = (dir: string): Home => ({
  dir,
  conf: join(dir, "conf"),
  log: join(dir, "logs", "console.log"),
  password: join(dir, "password"),
  state: join(dir, "running.json"),
  authFile: join(dir, "data", "dbms", "auth.ini"),
  systemDatabase: join(dir, "data", "databases", "system"),
  recordedClassData: join(dir, "recorded-classes.jsa"),
});

/** Lays out the folders and the configuration. Safe beside a server that runs on this home. */
export async function prepareHome(home: Home, minFreeBytes: number): Promise<void> {
  await ensureWritableFolder(home.dir, minFreeBytes);
  for (const folder of ["conf", "logs", "data/dbms"]) {
    await mkdir(join(home.dir, folder), { recursive: true });
  }
  await replaceFile(join(home.conf, "neo4j.conf"), configuration);
}
