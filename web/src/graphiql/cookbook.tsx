import { type GraphiQLPlugin, useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { type Example, examples } from "./examples.js";
import { graphiqlWords } from "./graphiql-words.js";

const folders = [...new Set(examples.map(({ folder }) => folder))];

/** The examples by who asks them; each opens in a tab of its own and is asked. */
const Cookbook = (): ReactNode => {
  const words = useWords(graphiqlWords);
  const { addTab, run } = useGraphiQLActions();
  const queryEditor = useGraphiQL((state) => state.queryEditor);
  const open = ({ operation }: Example): void => {
    addTab();
    queryEditor?.setValue(operation);
    run();
  };
  return (
    <div className="cookbook">
      <h2>{words.cookbook}</h2>
      {folders.map((folder) => (
        <section key={folder}>
          <h3 lang="en">{folder}</h3>
          <ul lang="en">
            {examples
              .filter((it) => it.folder === folder)
              .map((example) => (
                <li key={example.slug}>
                  <button type="button" onClick={() => open(example)}>
                    {example.title}
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

const Icon = (): ReactNode => (
  <svg viewBox="0 0 16 16" aria-hidden>
    <path d="M2 2h5l1 1 1-1h5v12H9l-1 1-1-1H2z" fill="none" stroke="currentColor" strokeWidth="1.3" />
    <path d="M8 3v11" stroke="currentColor" strokeWidth="1.3" />
  </svg>
);

export const cookbook: GraphiQLPlugin = { title: "Cookbook", icon: Icon, content: Cookbook };
