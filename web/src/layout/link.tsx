import type { ComponentProps, ReactNode } from "react";
import { Link as Route, useSearchParams } from "wouter";

/** An address of the page that keeps the language. */
export const useAddress = () => {
  const [search] = useSearchParams();
  const language = search.get("lang");
  return (path: string): string => {
    if (language === null) return path;
    const [whole = path, place] = path.split("#");
    const [bare = whole, query = ""] = whole.split("?");
    const kept = new URLSearchParams(query);
    kept.set("lang", language);
    return place === undefined ? `${bare}?${kept}` : `${bare}?${kept}#${place}`;
  };
};

/** A link within the page. */
export const Link = ({ to, ...rest }: { readonly to: string } & ComponentProps<"a">): ReactNode => {
  const address = useAddress();
  return <Route {...rest} href={address(to)} />;
};
