import type { ComponentProps, ReactNode } from "react";
import { Link as Route, useSearchParams } from "wouter";
import { inLanguage } from "./in-language.js";

/** An address of the page that keeps the language. */
export const useAddress = () => {
  const [search] = useSearchParams();
  const language = search.get("lang");
  return (path: string): string => (language === null ? path : inLanguage(path, language));
};

/** A link within the page. */
export const Link = ({ to, ...rest }: { readonly to: string } & ComponentProps<"a">): ReactNode => {
  const address = useAddress();
  return <Route {...rest} href={address(to)} />;
};
