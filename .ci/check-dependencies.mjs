import { cruise, format } from "dependency-cruiser";
import extractOptions from "dependency-cruiser/config-utl/extract-depcruise-options";
import extractTsConfig from "dependency-cruiser/config-utl/extract-ts-config";

/** Fails on a broken rule, and on a run that saw no modules: that would pass whatever stood there. */
const options = await extractOptions("./.dependency-cruiser.cjs");
const { output } = await cruise(["src", "test"], options, undefined, {
  tsConfig: extractTsConfig("./tsconfig.json"),
});
const { exitCode, output: report } = await format(output, { outputType: "err" });
console.log(report);
if (output.summary.totalCruised === 0) console.error("dependency-cruiser saw no modules");
process.exitCode = output.summary.totalCruised === 0 ? 1 : exitCode;
