import { type ReactNode, useEffect, useState } from "react";
import { useWords } from "../language/language.js";
import { layoutWords } from "./layout-words.js";

const themes = ["system", "light", "dark"] as const;
type Theme = (typeof themes)[number];

const isTheme = (text: unknown): text is Theme => themes.includes(text as Theme);

const remembered = (): Theme => {
  const theme = localStorage.getItem("theme");
  return isTheme(theme) ? theme : "system";
};

export const ThemeMenu = (): ReactNode => {
  const words = useWords(layoutWords);
  const [theme, setTheme] = useState(remembered);
  useEffect(() => {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem("theme", theme);
  }, [theme]);
  return (
    <select
      aria-label={words.theme}
      value={theme}
      onChange={({ target }) => isTheme(target.value) && setTheme(target.value)}
    >
      {themes.map((it) => (
        <option key={it} value={it}>
          {words[it]}
        </option>
      ))}
    </select>
  );
};
