import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
} from "graphql";

const sources = join(import.meta.dirname, "..", "src");

const written = /\bgraphql\(\s*`([^`]*)`/g;

const definitions = (): DefinitionNode[] =>
  readdirSync(sources, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(join(sources, file), "utf8").matchAll(written)])
    .flatMap(([, text = ""]) => parse(text, { noLocation: true }).definitions);

/** The operations that the page's sources write, by name: each a document with the fragments that it needs. */
export const pageOperations = (): Map<string, string> => {
  const all = definitions();
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const one of all) if (one.kind === Kind.FRAGMENT_DEFINITION) fragments.set(one.name.value, one);
  const withFragments = (node: DefinitionNode, found = new Set<DefinitionNode>()): Set<DefinitionNode> => {
    if (found.has(node)) return found;
    found.add(node);
    for (const [, name = ""] of print(node).matchAll(/\.\.\.(?!on\b)(\w+)/g)) {
      const fragment = fragments.get(name);
      if (!fragment) throw new Error(`no source of the page writes the fragment ${name}`);
      withFragments(fragment, found);
    }
    return found;
  };
  const operations = all.filter(
    (one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION,
  );
  return new Map(
    operations.map((operation) => {
      if (!operation.name) throw new Error("each operation of the page has a name");
      const document = { kind: Kind.DOCUMENT, definitions: [...withFragments(operation)] } as const;
      return [operation.name.value, print(document)] as const;
    }),
  );
};
