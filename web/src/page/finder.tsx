import { type ReactNode, useId, useState } from "react";
import { Answered } from "../api/answered.js";
import { graphql } from "../api/graphql.js";
import { useAnswer } from "../api/use-answer.js";
import type { EntityType } from "../entity/entity-address.js";
import { type NamedEntity, NamedFields } from "../entity/named.js";
import { useLanguage, useWords } from "../language/language.js";
import { pageWords } from "./page-words.js";

const FindByName = graphql(
  `
    query FindByName($query: String!, $types: [EntityType!], $language: Language!) {
      search(query: $query, types: $types, first: 10) { nodes { ...NamedFields } }
    }
  `,
  [NamedFields],
);

interface Props {
  readonly label: string;
  /** the text that is looked for at first */
  readonly text?: string;
  readonly types?: readonly EntityType[];
  /** shows one that was found as the link that it is to be */
  readonly children: (found: NamedEntity) => ReactNode;
}

const Found = ({
  query,
  types,
  children,
}: { readonly query: string } & Omit<Props, "label" | "text">): ReactNode => {
  const words = useWords(pageWords);
  const { language } = useLanguage();
  const answer = useAnswer(FindByName, { query, types: types ? [...types] : null, language });
  return (
    <Answered answer={answer}>
      {({ search: { nodes } }) => (
        <>
          <p role="status">{nodes.length === 0 ? words.notFound : words.found(nodes.length)}</p>
          <ul className="rows">
            {nodes.map((found) => (
              <li key={found.id}>{children(found)}</li>
            ))}
          </ul>
        </>
      )}
    </Answered>
  );
};

/** A form that finds entities by name, and leads on from each. */
export const Finder = ({ label, text = "", types, children }: Props): ReactNode => {
  const words = useWords(pageWords);
  const field = useId();
  const [asked, setAsked] = useState(text);
  return (
    <div className="finder">
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            setAsked(String(new FormData(event.currentTarget).get("name") ?? "").trim());
          }}
        >
          <label htmlFor={field}>{label}</label>{" "}
          <input id={field} name="name" type="search" defaultValue={text} autoComplete="off" />{" "}
          <button type="submit">{words.find}</button>
        </form>
      </search>
      {asked !== "" && (
        <Found query={asked} {...(types && { types })}>
          {children}
        </Found>
      )}
    </div>
  );
};
