import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    // Without this the sources would get graphql's .mjs and its libraries the .js: two copies that refuse each other.
    alias: { graphql: fileURLToPath(import.meta.resolve("graphql/index.js")) },
  },
  test: {
    include: ["test/**/*.test.ts"],
    setupFiles: ["reflect-metadata"],
    globalSetup: ["test/global-setup.ts"],
    fileParallelism: false,
    testTimeout: 20_000,
    expect: { poll: { timeout: 10_000 } },
    hookTimeout: 120_000,
    // The first run of all records the class data of its JVM when it stops.
    teardownTimeout: 40_000,
  },
});
