/** The ids of the page's operations by their names, put here by the build; see `web/build/documents-plugin.ts`. */
declare const documentIds: Readonly<Record<string, string>> | undefined;
