import { describe, expect, it } from "vitest";
import { environment } from "../../src/config.js";
import { runCommand } from "./run-command.js";

describe("the command config print", () => {
  it("prints each variable with its value, and no secret", async () => {
    const { code, output, errors } = await runCommand(["config", "print"], {
      NEO4J_URI: "bolt://127.0.0.1:7687",
      NEO4J_PASSWORD: "first-secret",
      REDIS_URL: "rediss://ana:second-secret@127.0.0.1:6379/0?password=third-secret",
      MAX_COST: "77",
    });
    expect([code, errors]).toEqual([0, ""]);
    expect(output.match(/^(# )?[A-Z][A-Z\d_]+=/gm)).toHaveLength(Object.keys(environment.shape).length);
    expect(output).toContain("\nMAX_COST=77\n");
    expect(output).toContain("\nRATE_POINTS=2000\n");
    expect(output).toContain("\n# API_KEYS_FILE=\n");
    expect(output).toMatch(
      /\nNEO4J_PASSWORD=\(hidden\)\n[\s\S]*\nREDIS_URL=rediss:\/\/\(hidden\)@127\.0\.0\.1:6379\/0\?\(hidden\)\n/,
    );
    expect(output).not.toMatch(/secret/);
  });

  it("names what is wrong with the environment in place of it", async () => {
    const { code, output, errors } = await runCommand(["config", "print"], { PORT: "http" });
    expect([code, output]).toEqual([1, ""]);
    expect(errors).toMatch(/^PORT takes/);
  });
});

describe("the command api-key", () => {
  it("prints the line for the file, and apart from it the key", async () => {
    const { code, output, errors } = await runCommand(["api-key", "ana-reed"]);
    expect(code).toBe(0);
    expect(output).toMatch(/^[\da-f]{64} ana-reed\n$/);
    expect(errors).toMatch(/^The key of ana-reed, which is kept nowhere: [\w-]{43}\n$/);
  });

  it("makes none for a name with spaces", async () => {
    const { code, errors } = await runCommand(["api-key", "Ana Reed"]);
    expect([code, errors]).toEqual([1, expect.stringMatching(/^api-key takes a name without spaces/)]);
  });
});
