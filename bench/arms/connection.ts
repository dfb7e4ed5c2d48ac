import type { Connection } from "../../src/graph/driver.js";

/** The database that an arm asks: its first argument. */
export const connection = JSON.parse(process.argv[2] ?? "null") as Connection;

// What runs the sources has errors know the lines that they come from, which the built server does not pay for.
process.setSourceMapsEnabled(false);
