import { expect, inject, it } from "vitest";
import { portsCorpus, portsSeeds } from "../world.js";
import { startCommand } from "./run-command.js";

it("serve, told to end, says so at /readyz, answers on until that is noticed, and ends without a fault", async () => {
  const { uri, username, password } = inject("neo4j");
  const running = startCommand(["serve"], {
    PORT: "0",
    NEO4J_URI: uri,
    NEO4J_USERNAME: username,
    NEO4J_PASSWORD: password,
    SEEDS_DIR: portsSeeds,
    CORPUS_DIR: portsCorpus,
    DRAIN_MS: "20000",
  });
  const [, url = ""] = await running.until(/GraphQL {4}(\S+)\/graphql/);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  running.child.kill("SIGTERM");
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status).toBe(503);
  const answer = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ coverage { documents } }" }),
  });
  expect(await answer.json()).toMatchObject({ data: { coverage: { documents: 1 } } });
  expect((await running.ended()).code).toBe(0);
}, 60_000);
