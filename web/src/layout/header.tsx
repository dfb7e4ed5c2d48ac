import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { LanguageMenu } from "./language-menu.js";
import { layoutWords } from "./layout-words.js";
import { Link } from "./link.js";
import { ThemeMenu } from "./theme-menu.js";

export const Header = (): ReactNode => {
  const words = useWords(layoutWords);
  return (
    <header className="page-header">
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Link to="/" className="home">
        {words.title}
      </Link>
      <div className="settings">
        <LanguageMenu />
        <ThemeMenu />
      </div>
    </header>
  );
};
