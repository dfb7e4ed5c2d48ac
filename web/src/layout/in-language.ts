/** An address within the page with the language in its query, before the place in the page that it may name. */
export const inLanguage = (path: string, language: string): string => {
  const [address = "", place] = path.split("#");
  const [bare = "", query = ""] = address.split("?");
  const kept = new URLSearchParams(query);
  kept.set("lang", language);
  return `${bare}?${kept}${place === undefined ? "" : `#${place}`}`;
};
