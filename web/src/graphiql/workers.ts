import type { Environment } from "monaco-editor";
import EditorWorker from "./workers/editor.js?worker";
import GraphqlWorker from "./workers/graphql.js?worker";
import JsonWorker from "./workers/json.js?worker";

declare global {
  interface Window {
    MonacoEnvironment?: Environment;
  }
}

const workers: Readonly<Record<string, new () => Worker>> = { json: JsonWorker, graphql: GraphqlWorker };

/** Tells Monaco which of our own files runs what it does beside the page. */
self.MonacoEnvironment = {
  getWorker: (_id: string, label: string) => new (workers[label] ?? EditorWorker)(),
};
