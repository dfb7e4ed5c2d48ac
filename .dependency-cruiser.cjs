const layer = (suffix) => `\\.${suffix}\\.ts$`;

/** Dependencies point one way: resolver, store, graph. */
module.exports = {
  forbidden: [
    {
      name: "no-circular-import",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "only-graph-knows-the-driver",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/graph/" },
      to: { path: "node_modules/neo4j-driver" },
    },
    {
      name: "a-type-knows-no-store-and-no-resolver",
      severity: "error",
      from: { path: layer("type") },
      to: { path: [layer("store"), layer("resolver")] },
    },
    {
      name: "a-store-knows-no-resolver-and-no-server",
      severity: "error",
      from: { path: layer("store") },
      to: { path: [layer("resolver"), "^src/server/", "node_modules/@apollo", "node_modules/express"] },
    },
    {
      name: "graph-knows-no-concept",
      severity: "error",
      from: { path: "^src/graph/" },
      to: { path: "^src/", pathNot: "^src/(graph/|errors\\.ts|limits\\.ts|project-root\\.ts)" },
    },
    {
      name: "seeds-are-loaded-without-graphql-answers",
      severity: "error",
      from: { path: "^src/seed/" },
      to: { path: [layer("resolver"), layer("store"), "^src/server/"] },
    },
    {
      name: "only-main-runs-commands",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(main\\.ts|command/)" },
      to: { path: "^src/command/" },
    },
    { name: "nothing-of-the-tests", severity: "error", from: { path: "^src/" }, to: { path: "^test/" } },
    { name: "no-unknown-module", severity: "error", from: {}, to: { couldNotResolve: true } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".js", ".d.ts"],
    },
  },
};
