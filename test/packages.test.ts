import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectPath } from "../src/project-root.js";

const registry = "https://registry.npmjs.org/";

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
  readonly dev?: boolean;
  readonly hasInstallScript?: boolean;
}

const { packages } = JSON.parse(readFileSync(projectPath("package-lock.json"), "utf8")) as {
  packages: Record<string, Locked>;
};
const installed = Object.entries(packages).filter(
  ([path, { link }]) => path.includes("node_modules/") && !link,
);

/** Their scripts do nothing that is needed: this one looks at the version that others ask for. */
const scriptsThatMayBeLeftOut = ["node_modules/@apollo/protobufjs"];

describe("the lock file", () => {
  it("has a hash of each package, and none from elsewhere than the registry", () => {
    expect(installed.length).toBeGreaterThan(200);
    const without = installed.filter(
      ([, { integrity = "", resolved = registry }]) =>
        !/^sha512-[\w+/]{86}==$/.test(integrity) || !resolved.startsWith(registry),
    );
    expect(without).toEqual([]);
  });

  it("has no package that the server needs with a script to run at its installation", () => {
    const scripts = installed.filter(([, { dev, hasInstallScript }]) => hasInstallScript && !dev);
    expect(scripts.map(([path]) => path)).toEqual(scriptsThatMayBeLeftOut);
  });
});
