import type { ReactNode } from "react";
import { useLocation } from "wouter";
import { hasGraphiql } from "../graphql-view/has-graphiql.js";
import { useWords } from "../language/language.js";
import { SearchBox } from "../search/search-box.js";
import { LanguageMenu } from "./language-menu.js";
import { layoutWords } from "./layout-words.js";
import { Link } from "./link.js";
import { ThemeMenu } from "./theme-menu.js";

/** Where the page itself is for searching, and has the box. */
const withBox = ["/", "/search"];

export const Header = (): ReactNode => {
  const words = useWords(layoutWords);
  const [path] = useLocation();
  return (
    <header className="page-header">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Link to="/" className="home">
        {words.title}
      </Link>
      <nav aria-label={words.pages}>
        <Link to="/graph">{words.graph}</Link>
        <Link to="/search">{words.search}</Link>
        {hasGraphiql() && <Link to="/graphiql">{words.graphiql}</Link>}
      </nav>
      {!withBox.includes(path) && <SearchBox />}
      <div className="settings">
        <LanguageMenu />
        <ThemeMenu />
      </div>
    </header>
  );
};
