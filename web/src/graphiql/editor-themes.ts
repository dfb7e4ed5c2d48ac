import { editor } from "monaco-graphql/esm/monaco-editor.js";

/** The names of the editor's own themes, by GraphiQL's. */
export const editorThemes = { light: "explorer-light", dark: "explorer-dark" } as const;

const clear = "#ffffff00";

// Those of Monaco have numbers, comments and line numbers that are too faint against GraphiQL's ground.
editor.defineTheme(editorThemes.light, {
  base: "vs",
  inherit: true,
  colors: {
    "editor.background": clear,
    "scrollbar.shadow": clear,
    "editorLineNumber.foreground": "#55606a",
    "editorLineNumber.dimmedForeground": "#55606a",
  },
  rules: [
    { token: "argument.identifier.gql", foreground: "#5350b8" },
    { token: "number", foreground: "#06603e" },
    { token: "comment", foreground: "#2f6b1d" },
  ],
});
editor.defineTheme(editorThemes.dark, {
  base: "vs-dark",
  inherit: true,
  colors: {
    "editor.background": clear,
    "scrollbar.shadow": clear,
    "editorHoverWidget.background": "#212a3b",
    "editorSuggestWidget.background": "#212a3b",
    "editorWidget.background": "#212a3b",
    "editorLineNumber.foreground": "#a9b4be",
    "editorLineNumber.dimmedForeground": "#a9b4be",
  },
  rules: [
    { token: "argument.identifier.gql", foreground: "#a9a5ff" },
    { token: "comment", foreground: "#8fc07c" },
  ],
});
