import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Plugin } from "vite";
import { gatePlaces } from "../src/start/border/gate-places.js";
import { type Atlas, borderStrip } from "./border-strip.js";

const name = "virtual:border-strip";

/** Draws the land border when the page is built, so that no browser takes a whole world for a strip of it. */
export const borderPlugin = (): Plugin => ({
  name: "border-strip",
  resolveId: (id) => (id === name ? `\0${name}` : null),
  load: (id) => {
    if (id !== `\0${name}`) return null;
    const file = createRequire(import.meta.url).resolve("world-atlas/countries-10m.json");
    const atlas = JSON.parse(readFileSync(file, "utf8")) as Atlas;
    return `export default ${JSON.stringify(borderStrip(atlas, gatePlaces))};`;
  },
});
