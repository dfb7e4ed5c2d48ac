import { readdirSync, readFileSync } from "node:fs";
import { type OperationDefinitionNode, parse, valueFromASTUntyped, visit } from "graphql";
import { projectPath } from "../../src/project-root.js";

/** Who asks, in the order of the cookbook. */
export const askers = ["analyst", "investigator", "app"] as const;

/** An operation of `graphql/examples/`, with what its file says of it. */
export interface Example {
  readonly who: (typeof askers)[number];
  /** The name of its file, and of nothing else. */
  readonly slug: string;
  readonly title: string;
  /** What it is good for, and what to look at. */
  readonly comment: string;
  /** The operation alone, without the title and the comment. */
  readonly document: string;
  readonly operations: readonly OperationDefinitionNode[];
  /** The values that its variables have by default. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** The whole file. */
  readonly source: string;
  /** The file of its answer: the data of an answer without the documents' texts, as JSON. */
  readonly answer: string;
}

const folder = projectPath("graphql", "examples");

/** The paths of all files below `graphql/examples/`. */
export const exampleFiles = (): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(folder.length + 1).replaceAll("\\", "/"))
    .sort();

const textOf = (file: string): string => readFileSync(`${folder}/${file}`, "utf8");

const readExample = (who: Example["who"], slug: string): Example => {
  const source = textOf(`${who}/${slug}.graphql`);
  const lines = source.split("\n");
  const length = lines.findIndex((line) => !line.startsWith("#"));
  const [title = "", , ...comment] = lines.slice(0, length).map((line) => line.replace(/^# ?/, ""));
  const operations: OperationDefinitionNode[] = [];
  const variables: Record<string, unknown> = {};
  visit(parse(source), {
    OperationDefinition: (operation) => void operations.push(operation),
    VariableDefinition: ({ variable, defaultValue }) => {
      variables[variable.name.value] = defaultValue && valueFromASTUntyped(defaultValue);
    },
  });
  return {
    who,
    slug,
    title,
    comment: comment.join("\n"),
    document: lines.slice(length).join("\n").trim(),
    operations,
    variables,
    source,
    answer: textOf(`${who}/${slug}.json`),
  };
};

/** The examples by who asks, and then by the names of their files. */
export const readExamples = (): Example[] =>
  askers.flatMap((who) =>
    exampleFiles().flatMap((file) => {
      const slug = new RegExp(`^${who}/([^/]+)\\.graphql$`).exec(file)?.[1];
      return slug === undefined ? [] : [readExample(who, slug)];
    }),
  );
