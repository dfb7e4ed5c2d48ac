/** A question of the cookbook with the operation that asks it. */
export interface Example {
  readonly slug: string;
  /** who asks it: a folder of the cookbook */
  readonly folder: string;
  /** in English, as its first line has it */
  readonly title: string;
  readonly operation: string;
}

const files = import.meta.glob<string>("../../../graphql/examples/*/*.graphql", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** An example from its file and text. */
export const exampleOf = (path: string, operation: string): Example => {
  const [folder = "", file = ""] = path.split("/").slice(-2);
  const [first = ""] = operation.split("\n");
  return { slug: file.replace(/\.graphql$/, ""), folder, title: first.replace(/^#\s*/, ""), operation };
};

/** The whole cookbook, by folder and slug. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, operation]) => exampleOf(path, operation))
  .sort((one, other) => one.folder.localeCompare(other.folder) || one.slug.localeCompare(other.slug));
