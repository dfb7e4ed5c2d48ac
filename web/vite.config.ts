import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { borderPlugin } from "./build/border-plugin.js";
import { documentsPlugin } from "./build/documents-plugin.js";

const server = "http://127.0.0.1:4000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), borderPlugin(), documentsPlugin()],
  worker: { format: "es" },
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // A small font within the style sheet would be a data: address, which the content policy refuses.
    assetsInlineLimit: 0,
    // Monaco, which GraphiQL's page loads when it is opened.
    chunkSizeWarningLimit: 3000,
    // GraphiQL has a page of its own: its editor needs a content policy that no other page has.
    rolldownOptions: {
      input: ["index.html", "graphiql.html"],
      // GraphiQL's own directives are for a compiler that does not run here.
      onLog: (level, log, next) => log.code !== "MODULE_LEVEL_DIRECTIVE" && next(level, log),
    },
  },
  server: { proxy: { "/graphql": server, "/schema.graphql": server } },
});
