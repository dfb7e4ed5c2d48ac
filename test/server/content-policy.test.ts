import { pino } from "pino";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readConfig } from "../../src/config.js";
import { type RunningServer, startServer } from "../../src/server/server.js";
import { emptyWorld, type World } from "../world.js";

const portal = "https://portal.example http://127.0.0.1:8080";

/** The directives of the content policy at an address, by name, and what X-Frame-Options says there. */
const policyAt = async (server: RunningServer, path: string) => {
  const { headers } = await fetch(server.url + path, { headers: { accept: "text/html" } });
  const directives = (headers.get("content-security-policy") ?? "").split(";").map((it) => it.split(" "));
  return {
    ...Object.fromEntries(directives.map(([name, ...values]) => [name, values.join(" ")])),
    framed: headers.get("x-frame-options"),
  } as Record<string, string | null>;
};

describe("the content policy", () => {
  let world: World;
  const servers: Record<"closed" | "open", RunningServer> = {} as never;
  beforeAll(async () => {
    world = await emptyWorld();
    const start = (frames: Record<string, string>) =>
      startServer(readConfig({ PORT: "0", ...frames }), world.graph, pino({ level: "silent" }));
    servers.closed = await start({});
    servers.open = await start({ FRAME_ANCESTORS: portal });
  });
  afterAll(async () => {
    await servers.closed.close();
    await servers.open.close();
    await world.close();
  });

  it.each(["/", "/embed/timeline", "/graphiql"])("lets no site show %s unless one is named", async (path) => {
    expect(await policyAt(servers.closed, path)).toMatchObject({
      "frame-ancestors": "'none'",
      framed: "DENY",
    });
  });

  it.each(["/embed/timeline", "/embed/graph?at=x", "/EMBED/timeline", "/embed"])(
    "lets the sites that are named show %s, and no older header contradicts it",
    async (path) => {
      expect(await policyAt(servers.open, path)).toMatchObject({ "frame-ancestors": portal, framed: null });
    },
  );

  it.each(["/", "/search", "/graphiql", "/graphql", "/embedded", "/x/embed", "//embed", "/%65mbed"])(
    "lets not even the sites that are named show %s",
    async (path) => {
      expect(await policyAt(servers.open, path)).toMatchObject({
        "frame-ancestors": "'none'",
        framed: "DENY",
      });
    },
  );

  it("lets GraphiQL's editor write its styles, on its own page alone", async () => {
    const editor = await policyAt(servers.open, "/graphiql?query={coverage{acts}}");
    expect(editor).toMatchObject({
      "style-src": "'self' 'unsafe-inline'",
      "font-src": "'self' data:",
      "img-src": "'self' data:",
      "worker-src": "'self' blob:",
    });
    for (const path of ["/", "/embed/timeline", "/search"])
      expect(JSON.stringify(await policyAt(servers.open, path))).not.toContain("unsafe");
  });

  it("runs nowhere a script that is no file of ours", async () => {
    for (const path of ["/", "/embed/timeline", "/graphiql"]) {
      const policy = await policyAt(servers.open, path);
      expect([policy["default-src"], policy["script-src"]]).toEqual(["'self'", undefined]);
    }
  });
});
