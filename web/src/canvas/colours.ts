const names = ["paper", "raised", "ink", "faint", "line", "accent", "actor", "act", "other"] as const;

/** The colours of the page as a canvas takes them, in the theme that it is shown in. */
export type Colours = Readonly<Record<(typeof names)[number], string>>;

export const coloursOf = (element: HTMLElement): Colours => {
  const probe = element.appendChild(document.createElement("span"));
  const colours = names.map((name) => {
    probe.style.color = `var(--${name})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Colours;
};

/** Tells when the theme changes, by the page's own menu or by the system. */
export const onThemeChange = (tell: () => void): (() => void) => {
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", tell);
  return () => {
    observer.disconnect();
    dark.removeEventListener("change", tell);
  };
};
