const key = "graph-draft";

/** The longest address that is sure to arrive everywhere; a longer view is kept in this browser instead. */
const longest = 8000;

const isLong = (view: URLSearchParams): boolean => view.toString().length > longest;

/** The way to a view from another page: what is too long for a server stands behind the #, which no server is sent. */
export const wayTo = (view: URLSearchParams): string => `/graph${isLong(view) ? "#" : "?"}${view}`;

/** What stands in the address for a view: the view itself, or that it is kept in this browser. */
export const keep = (view: URLSearchParams): URLSearchParams => {
  if (!isLong(view)) return view;
  try {
    localStorage.setItem(key, view.toString());
    return new URLSearchParams({ draft: "1" });
  } catch {
    return view;
  }
};

/** The view that an address stands for; null where it is kept in another browser. */
export const kept = (address: URLSearchParams, place: string): URLSearchParams | null => {
  const behind = new URLSearchParams(place.slice(1));
  if (behind.has("n")) return behind;
  if (!address.has("draft")) return address;
  const text = localStorage.getItem(key);
  return text === null ? null : new URLSearchParams(text);
};

const format = "customs-cooperation-graph/view";

/** A view as the text of a file. */
export const toFile = (view: URLSearchParams): string =>
  `${JSON.stringify({ format, view: Object.fromEntries(view) }, null, 2)}\n`;

/** The view in the text of a file; null where it is no such file. */
export const fromFile = (text: string): URLSearchParams | null => {
  try {
    const told: unknown = JSON.parse(text);
    if (typeof told !== "object" || told === null || !("format" in told) || told.format !== format)
      return null;
    if (!("view" in told) || typeof told.view !== "object" || told.view === null) return null;
    return new URLSearchParams(
      Object.entries(told.view).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    );
  } catch {
    return null;
  }
};
