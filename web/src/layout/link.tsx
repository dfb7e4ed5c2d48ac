import type { ComponentProps, ReactNode } from "react";
import { Link as Route, useRoute, useSearchParams } from "wouter";
import { inLanguage } from "./in-language.js";

/** An address of the page that keeps the language. */
export const useAddress = () => {
  const [search] = useSearchParams();
  const language = search.get("lang");
  return (path: string): string => (language === null ? path : inLanguage(path, language));
};

/** A link of ours. GraphiQL is a page of its own; and what another site shows opens in a window of its own. */
export const Link = ({ to, ...rest }: { readonly to: string } & ComponentProps<"a">): ReactNode => {
  const address = useAddress();
  const [embedded] = useRoute("/embed/*?");
  if (embedded) return <a {...rest} href={address(to)} target="_blank" rel="noreferrer" />;
  if (to.startsWith("/graphiql")) return <a {...rest} href={address(to)} />;
  return <Route {...rest} href={address(to)} />;
};
