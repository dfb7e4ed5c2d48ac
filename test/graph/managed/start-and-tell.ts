import { once } from "node:events";
import { startManagedNeo4j } from "../../../src/graph/managed/managed-neo4j.js";

/** Starts the managed server, tells in one line of JSON what came of it, and stops it at the end of its input. */
try {
  const { stop, exited: _, ...server } = await startManagedNeo4j(JSON.parse(process.argv[2] ?? ""));
  // Ctrl+C is for this process to decide on; here it decides to go on.
  process.on("SIGINT", () => {});
  console.log(JSON.stringify(server));
  await once(process.stdin.resume(), "end");
  await stop();
} catch (error) {
  console.log(JSON.stringify({ error: String(error) }));
}
