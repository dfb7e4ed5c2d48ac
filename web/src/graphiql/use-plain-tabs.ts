import { useEffect } from "react";

const setPlain = (tabs: Element): void => {
  tabs.removeAttribute("role");
  for (const tab of tabs.children) {
    if (tab.getAttribute("role") !== "tab" && !tab.hasAttribute("aria-selected")) continue;
    const button = tab.querySelector("button");
    button?.setAttribute("aria-current", String(tab.getAttribute("aria-selected") === "true"));
    button?.removeAttribute("aria-controls");
    tab.removeAttribute("role");
    tab.removeAttribute("aria-selected");
  }
};

/**
 * GraphiQL marks its row of operations up as tabs, though each holds two buttons, which a tab must not. This makes of
 * them a list of buttons, of which one is the current one.
 */
export const usePlainTabs = (): void => {
  useEffect(() => {
    const tabs = document.querySelector(".graphiql-session-header ul");
    if (tabs === null) return;
    const observer = new MutationObserver(() => setPlain(tabs));
    setPlain(tabs);
    observer.observe(tabs, { subtree: true, childList: true, attributeFilter: ["role", "aria-selected"] });
    return () => observer.disconnect();
  }, []);
};
