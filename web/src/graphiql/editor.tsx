import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { type ReactNode, useEffect, useRef } from "react";
import "graphiql/style.css";
import { cookbook } from "./cookbook.js";
import { editorThemes } from "./editor-themes.js";
import { examples } from "./examples.js";
import { fetcher } from "./fetcher.js";
import type { Opened } from "./opened.js";
import { usePlainTabs } from "./use-plain-tabs.js";
import "./workers.js";

/** Asks what stands in the editor, once it and the editor of the answer are there. */
const AskAtOnce = (): ReactNode => {
  const ready = useGraphiQL(({ queryEditor, responseEditor }) => Boolean(queryEditor && responseEditor));
  const { run } = useGraphiQLActions();
  const asked = useRef(false);
  useEffect(() => {
    if (!ready || asked.current) return;
    asked.current = true;
    run();
  }, [ready, run]);
  return null;
};

const PlainTabs = (): ReactNode => {
  usePlainTabs();
  return null;
};

/** The first of the cookbook for each of those who ask, as the tabs that stand there at first. */
const firstTabs = examples
  .filter(({ folder }, at) => examples.findIndex((it) => it.folder === folder) === at)
  .map(({ operation }) => ({ query: operation }));

const themes = ["light", "dark", "system"] as const;
const theme = themes.find((it) => it === document.documentElement.dataset.theme) ?? "system";

/** Whether there is room for the cookbook beside the editors. */
const wide = matchMedia("(min-width: 50rem)").matches;

/** GraphiQL with the cookbook beside it. */
export const Editor = ({ opened }: { readonly opened: Opened }): ReactNode => (
  <GraphiQL
    fetcher={fetcher}
    plugins={[cookbook, HISTORY_PLUGIN]}
    {...(wide && { visiblePlugin: cookbook })}
    forcedTheme={theme}
    editorTheme={editorThemes}
    isHeadersEditorEnabled={false}
    showPersistHeadersSettings={false}
    defaultQuery={"{\n  coverage { documents acts from to languages }\n}\n"}
    {...(opened.query === undefined ? { defaultTabs: firstTabs } : { initialQuery: opened.query })}
    {...(opened.variables !== undefined && { initialVariables: opened.variables })}
  >
    <GraphiQL.Logo>
      <span />
    </GraphiQL.Logo>
    <GraphiQL.Toolbar>
      {({ prettify, copy }) => (
        <>
          {prettify}
          {copy}
          {opened.askAtOnce && <AskAtOnce />}
          <PlainTabs />
        </>
      )}
    </GraphiQL.Toolbar>
  </GraphiQL>
);
