import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hashOfWords } from "../../src/evidence/corpus.js";
import { portsCorpus, portsSeeds } from "../world.js";
import { runCommand } from "./run-command.js";

const ports = { SEEDS_DIR: portsSeeds, CORPUS_DIR: portsCorpus };

describe("the command line", () => {
  it.each(["--help", "serve --help", "load --help", "check --help", "locate --help"])(
    "explains itself with %s",
    async (command) => {
      const { code, output, errors } = await runCommand(command.split(" "));
      expect([code, errors]).toEqual([0, ""]);
      expect(output).toMatch(/^Usage: customs-cooperation-graph /);
    },
  );

  it("refuses a command that there is not", async () => {
    const { code, errors } = await runCommand(["explode"]);
    expect(code).toBe(1);
    expect(errors).toMatch(/unknown command .explode./);
  });

  it("refuses a wrong variable by its name, without a stack", async () => {
    const { code, output, errors } = await runCommand(["check"], { PORT: "many" });
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toBe("PORT takes a whole number from 0 to 65535; see .env.example\n");
  });
});

describe("locate", () => {
  it("prints a locator", async () => {
    const { code, output } = await runCommand(["locate", "ports", "about tea"], ports);
    expect([code, output]).toEqual([0, `2:15-24 ${hashOfWords("about tea")}\n`]);
  });

  it("fails for words that are not there, and shows them", async () => {
    const { code, errors } = await runCommand(["locate", "ports", "about wool"], ports);
    expect([code, errors]).toEqual([
      1,
      "These words do not stand in one paragraph of ports.txt, letter by letter: about wool\n",
    ]);
  });
});

describe("check", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "seeds-"));
    await cp(portsSeeds, folder, { recursive: true });
  });
  afterEach(() => rm(folder, { recursive: true }));

  it("prints what the files and each document hold, by kind and by basis, and how much is verified", async () => {
    const { code, output, errors } = await runCommand(["check"], ports);
    expect([code, errors]).toEqual([0, ""]);
    expect(output).toMatch(/^things 25\n {2}agreement 1\n/);
    expect(output).toMatch(/\nby basis\n {2}background 46\n {2}inferred 5\n {2}stated 40\n/);
    expect(output).toContain(
      [
        "\nby document",
        "  ports.txt: facts 55, with evidence 45, verified 45",
        "    by kind: at 1, concerns 5, had status 1, held rank 3, measures 1, produced 1, took part in 9, name 6, value 28",
        "    by basis: background 10, inferred 5, stated 40",
        "",
      ].join("\n"),
    );
    expect(output).toMatch(
      /\nfacts with evidence 45, verified against the documents 45\ndata version [0-9a-f]{16}\n$/,
    );
  });

  it("prints all that is wrong as file:line:column message, and fails, without a database", async () => {
    const file = join(folder, "documents", "ports.yaml");
    const text = await readFile(file, "utf8");
    await writeFile(file, text.replace("is: midtown", "is: uptown").replace("role: SPEAKER", "role: ORATOR"));
    const { code, output, errors } = await runCommand(["check"], { ...ports, SEEDS_DIR: folder });
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(
      /^\S+\/documents\/ports\.yaml:23:9 unknown id uptown\n\S+\/documents\/ports\.yaml:29:28 Invalid option: .*\n$/,
    );
  });

  it("says what a folder of seeds needs where there is none", async () => {
    const { code, errors } = await runCommand(["check"], { SEEDS_DIR: portsCorpus });
    expect([code, errors]).toEqual([
      1,
      "The seed folder needs a folder registry; there is none that can be read\n",
    ]);
  });
});
