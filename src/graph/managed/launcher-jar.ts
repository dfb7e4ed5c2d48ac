import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./command.js";
import type { Jdk } from "./jdk.js";

const limit = { timeoutMs: 60_000 };

/** Compiles our Java main into `launcher.jar`, whose manifest names the jars in `lib` beside it, in one fixed order. */
export async function buildLauncher(project: string, folder: string, jdk: Jdk): Promise<void> {
  const inFolder = (name: string) => join(folder, name);
  const head = await readFile(join(project, "launcher.manifest"), "utf8");
  const jars = (await readdir(inFolder("lib"))).sort().map((jar) => `lib/${jar}`);
  await writeFile(inFolder("manifest"), `${head}${folded(`Class-Path: ${jars.join(" ")}`)}\n`);

  const source = join(project, "Launcher.java");
  const compile = ["--release", "17", "-cp", inFolder("lib/*"), "-d", inFolder("classes"), source];
  await runCommand(jdk.tool("javac"), compile, limit);
  const pack = ["--create", "--file", inFolder("launcher.jar"), "--manifest", inFolder("manifest")];
  await runCommand(jdk.tool("jar"), [...pack, "-C", inFolder("classes"), "."], limit);

  await rm(inFolder("classes"), { recursive: true });
  await rm(inFolder("manifest"));
}

/** A manifest's lines have at most 72 bytes; a space at the start continues the line before. */
const folded = (line: string): string => line.replace(/.{69}(?=.)/g, "$&\n ");
