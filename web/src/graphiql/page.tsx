import { lazy, type ReactNode, Suspense } from "react";
import { LanguageProvider, useWords } from "../language/language.js";
import { LanguageMenu } from "../layout/language-menu.js";
import { layoutWords } from "../layout/layout-words.js";
import { useAddress } from "../layout/link.js";
import { useTitle } from "../layout/use-title.js";
import { graphiqlWords } from "./graphiql-words.js";
import { openedBy } from "./opened.js";

const Editor = lazy(async () => ({ default: (await import("./editor.js")).Editor }));

const opened = openedBy(location);

const Bar = (): ReactNode => {
  const words = useWords(layoutWords);
  const address = useAddress();
  return (
    <header className="page-header">
      <a href={address("/")} className="home">
        {words.title}
      </a>
      <nav aria-label={words.pages}>
        <a href={address("/graph")}>{words.graph}</a>
        <a href={address("/search")}>{words.search}</a>
      </nav>
      <div className="settings">
        <LanguageMenu />
      </div>
    </header>
  );
};

const Asking = (): ReactNode => {
  const words = useWords(graphiqlWords);
  useTitle(words.title);
  return (
    <main id="main">
      <h1>{words.title}</h1>
      {opened.noExample !== null && <p role="alert">{words.noExample(opened.noExample)}</p>}
      <Suspense fallback={<p role="status">{words.waiting}</p>}>
        <Editor opened={opened} />
      </Suspense>
    </main>
  );
};

/** `/graphiql`, a page of its own: its editor needs a content policy that no other page has. */
export const GraphiqlPage = (): ReactNode => (
  <LanguageProvider>
    <Bar />
    <Asking />
  </LanguageProvider>
);
