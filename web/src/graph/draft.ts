/** Where a view is kept in this window, which has it when it is loaded anew. */
const keyOf = (draft: string): string => `graph-draft-${draft}`;

/** A name for a view that is kept, other than those of this window's other views. */
export const newDraft = (): string => Math.random().toString(36).slice(2, 10);

/** The longest address that is sure to arrive everywhere; a longer view is kept in this window instead. */
const longest = 8000;

export const isLong = (view: URLSearchParams): boolean => view.toString().length > longest;

/** The way to a view from another page: what is too long for a server stands behind the #, which no server is sent. */
export const wayTo = (view: URLSearchParams): string => `/graph${isLong(view) ? "#" : "?"}${view}`;

/** What stands in the address for a view: the view itself, or the name by which this window keeps it. */
export const keep = (view: URLSearchParams, draft: string): URLSearchParams => {
  if (!isLong(view)) return view;
  try {
    sessionStorage.setItem(keyOf(draft), view.toString());
    return new URLSearchParams({ draft });
  } catch {
    return view;
  }
};

/** The view that an address stands for; null where another window keeps it. */
export const kept = (address: URLSearchParams, place: string): URLSearchParams | null => {
  const behind = new URLSearchParams(place.slice(1));
  if (behind.has("n")) return behind;
  const draft = address.get("draft");
  if (draft === null) return address;
  const text = sessionStorage.getItem(keyOf(draft));
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
