import type { AnyVariables, TypedDocumentNode } from "@urql/core";
import { type DocumentNode, print } from "graphql";
import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { Link } from "../layout/link.js";
import { asGraphQLWords } from "./as-graphql-words.js";
import { hasGraphiql } from "./has-graphiql.js";

interface Props<Data, Variables extends AnyVariables> {
  readonly operation: TypedDocumentNode<Data, Variables>;
  readonly variables: Variables;
}

/** The text of an operation, each of its fragments once. */
const textOf = ({ kind, definitions }: DocumentNode): string => {
  const texts = definitions.map((definition) => print(definition));
  return print({ kind, definitions: definitions.filter((_, at) => texts.indexOf(texts[at] ?? "") === at) });
};

/** The address at which an operation can be read, changed and asked; what is long stands behind the #, which no server is sent. */
export const graphiqlAddress = <Data, Variables extends AnyVariables>({
  operation,
  variables,
}: Props<Data, Variables>): string => {
  const query = textOf(operation as DocumentNode);
  return `/graphiql#${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`;
};

/** Leads to the operation behind what is shown, where it can be changed and asked again; nothing where GraphiQL is off. */
export const AsGraphQL = <Data, Variables extends AnyVariables>(props: Props<Data, Variables>): ReactNode => {
  const words = useWords(asGraphQLWords);
  if (!hasGraphiql()) return null;
  return (
    <Link to={graphiqlAddress(props)} className="action">
      {words.asGraphQL}
    </Link>
  );
};
