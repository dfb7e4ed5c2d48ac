#!/usr/bin/env node
import "reflect-metadata";
import { Command } from "commander";
import { runApiKey } from "./command/api-key.js";
import { runCheck } from "./command/check.js";
import { printConfig } from "./command/config.js";
import { runLoad } from "./command/load.js";
import { runLocate } from "./command/locate.js";
import { runServe } from "./command/serve.js";
import { type Config, readConfig } from "./config.js";
import { OperatorError } from "./errors.js";

const program = new Command("customs-cooperation-graph")
  .description("A graph of customs cooperation over Neo4j: who cooperated with whom, and on what")
  .addHelpText("after", "\nThe environment configures it; .env.example says how.");

const configured =
  <Args extends unknown[]>(run: (config: Config, ...args: Args) => Promise<void>) =>
  (...args: Args): Promise<void> =>
    run(readConfig(process.env), ...args);

program
  .command("serve")
  .description(
    "start Neo4j where none is configured, migrate, load the seeds where the graph lacks them, and serve GraphQL",
  )
  .action(() => configured(runServe)());

program
  .command("load")
  .description("make the graph what the seed files say; what they no longer say is retracted")
  .action(() => configured(runLoad)());

program
  .command("check")
  .description("find everything that is wrong with the seed files; needs no database")
  .action(() => configured(runCheck)());

program
  .command("locate")
  .description("print the locators of the places in a document where the words stand")
  .argument("<document>", "the document's file name, with or without .txt")
  .argument("<words>", "words of one paragraph, letter by letter")
  .action((document: string, words: string) => configured(runLocate)(document, words));

program
  .command("config")
  .description("see what the environment sets")
  .command("print")
  .description("print each variable with the value that holds, and no secret")
  .action(() => printConfig(process.env));

program
  .command("api-key")
  .description("make a key for a caller: its line for API_KEYS_FILE, and, this once, the key itself")
  .argument("<name>", "whose key it is, without spaces")
  .action((name: string) => runApiKey(name));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof OperatorError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
