/** The page of what two actors have to do with each other; without the other, the page that asks for it. */
export const pairAddress = (one: string, other?: string): string =>
  ["/pair", one, ...(other === undefined ? [] : [other])]
    .map((part, at) => (at === 0 ? part : encodeURIComponent(part)))
    .join("/");
