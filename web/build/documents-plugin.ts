import { createHash } from "node:crypto";
import { formatDocument } from "@urql/core";
import { parse, print } from "graphql";
import type { Plugin } from "vite";
import { pageOperations } from "./page-operations.js";

/** An operation as the page sends it: its cache needs the names of types. */
const asSent = (text: string): string => print(formatDocument(parse(text, { noLocation: true })));

const idOf = (document: string): string => `sha256:${createHash("sha256").update(document).digest("hex")}`;

/** Gives the page the ids of its operations by their names, and the server their texts, for trusted documents. */
export const documentsPlugin = (): Plugin => {
  const documents = [...pageOperations()].map(([name, text]) => [name, asSent(text)] as const);
  return {
    name: "documents",
    config: () => {
      const ids = documents.map(([name, document]) => [name, idOf(document)]);
      return { define: { documentIds: JSON.stringify(Object.fromEntries(ids)) } };
    },
    generateBundle() {
      const source = JSON.stringify(documents.map(([, document]) => document));
      this.emitFile({ type: "asset", fileName: "documents.json", source });
    },
  };
};
