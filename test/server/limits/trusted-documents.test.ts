import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { projectPath } from "../../../src/project-root.js";
import { readExamples } from "../../examples/read-examples.js";
import { portsWorld, type World } from "../../world.js";
import { type LimitedServer, limitedServer } from "./limited-server.js";

const idOf = (document: string): string => `sha256:${createHash("sha256").update(document).digest("hex")}`;
const [example] = readExamples();
const pageFile = projectPath("dist", "web", "documents.json");

describe("a server that knows its documents", () => {
  let world: World;
  let server: LimitedServer;
  beforeAll(async () => {
    world = await portsWorld();
  });
  afterEach(() => server.close());
  afterAll(() => world.close());

  const send = (body: object) =>
    server.send({
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  const documentId = idOf(example?.source ?? "");

  it.each(["allow", "only"])(
    "with %s, answers an example by the hash of its file, with variables",
    async (mode) => {
      server = await limitedServer(world, { TRUSTED_DOCUMENTS: mode });
      const reply = await send({ documentId, variables: {} });
      expect(reply.status).toBe(200);
      expect(reply.errors?.filter(({ extensions }) => extensions.code !== "BAD_USER_INPUT") ?? []).toEqual(
        [],
      );
      expect(reply.extensions?.cost?.limit).toBe(1000);
    },
  );

  it.each(["allow", "only"])("with %s, answers an example by its hash in an address too", async (mode) => {
    server = await limitedServer(world, { TRUSTED_DOCUMENTS: mode });
    const reply = await server.send(
      { headers: { "apollo-require-preflight": "1" } },
      `/graphql?${new URLSearchParams({ documentId, variables: "{}", query: "{ nothing }" })}`,
    );
    expect(reply.status).toBe(200);
    expect(reply.extensions?.cost?.limit).toBe(1000);
  });

  it("with only, goes by the name of a document and not by a text beside it", async () => {
    server = await limitedServer(world, { TRUSTED_DOCUMENTS: "only" });
    const reply = await send({ documentId, query: "{ coverage { documents } }" });
    expect(reply.data?.coverage).toBeUndefined();
    const bare = await send({ query: "{ coverage { documents } }" });
    expect([bare.status, bare.errors?.[0]?.extensions.code, bare.data]).toEqual([
      400,
      "DOCUMENT_UNKNOWN",
      undefined,
    ]);
    const byAddress = await server.send(
      { headers: { "apollo-require-preflight": "1" } },
      "/graphql?query=%7B__typename%7D",
    );
    expect([byAddress.status, byAddress.errors?.[0]?.extensions.code]).toEqual([400, "DOCUMENT_UNKNOWN"]);
  });

  it("with allow, answers other questions too, and refuses an id of none", async () => {
    server = await limitedServer(world, { TRUSTED_DOCUMENTS: "allow" });
    expect((await send({ query: "{ coverage { documents } }" })).data).toEqual({
      coverage: { documents: 1 },
    });
    for (const none of [idOf("{ __typename }"), "sha256:", "__proto__", "../graphql/schema.graphql"])
      expect((await send({ documentId: none })).errors?.[0]?.extensions.code).toBe("DOCUMENT_UNKNOWN");
  });

  it("with off, knows none, and answers the question beside a name", async () => {
    server = await limitedServer(world);
    expect((await send({ documentId })).status).toBe(400);
    expect((await send({ documentId, query: "{ coverage { documents } }" })).status).toBe(200);
  });

  it.skipIf(!existsSync(pageFile))(
    "with only, answers each operation of the page that is built",
    async () => {
      server = await limitedServer(world, { TRUSTED_DOCUMENTS: "only" });
      const documents = JSON.parse(readFileSync(pageFile, "utf8")) as string[];
      expect(documents.length).toBeGreaterThan(40);
      for (const document of documents)
        expect((await send({ documentId: idOf(document) })).errors?.[0]?.extensions.code).not.toBe(
          "DOCUMENT_UNKNOWN",
        );
    },
  );
});
