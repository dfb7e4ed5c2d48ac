import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const server = "http://127.0.0.1:4000";

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  build: {
    outDir: "../dist/web",
    emptyOutDir: true,
    target: "es2022",
    // A small font within the style sheet would be a data: address, which the content policy refuses.
    assetsInlineLimit: 0,
    rolldownOptions: { input: ["index.html"] },
  },
  server: { proxy: { "/graphql": server, "/schema.graphql": server } },
});
