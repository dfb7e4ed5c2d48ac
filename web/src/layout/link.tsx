import type { ComponentProps, ReactNode } from "react";
import { Link as Route, useSearchParams } from "wouter";

/** An address of the page that keeps the language. */
export const useAddress = () => {
  const [search] = useSearchParams();
  const language = search.get("lang");
  return (path: string): string => {
    if (language === null) return path;
    const [bare = path, query = ""] = path.split("?");
    const kept = new URLSearchParams(query);
    kept.set("lang", language);
    return `${bare}?${kept}`;
  };
};

/** A link within the page. */
export const Link = ({ to, ...rest }: { readonly to: string } & ComponentProps<"a">): ReactNode => {
  const address = useAddress();
  return <Route {...rest} href={address(to)} />;
};
