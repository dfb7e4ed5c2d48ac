import { pageOfType } from "../entity/entity-address.js";
import { roleWords } from "../vocabulary/role-words.js";
import { type Filters, noFilters, type Point, type View } from "./view.js";

/** All of a view that is not looked up anew: its nodes and links are asked for by the ids. */
export interface Sketch extends Omit<View, "nodes" | "links"> {
  readonly ids: readonly string[];
}

/** The most that a view holds; what an address has beyond it is left out. */
export const mostNodes = 1500;

/** The keys of an address that are a view's. */
export const viewKeys = "n e s type role topic from to undated group fold lock".split(" ");

const isId = (text: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
const isLinkId = (text: string): boolean => /^[a-z0-9-]+ [A-Z_]+ [A-Z_]* ?[a-z0-9-]+$/.test(text);

/** A list that may be empty, which is another thing than none. */
const listed = (values: readonly string[]): string => values.join(".") || ".";

/** What an address holds of a view: `id*x*y*flags` for each node, where the flags are p(inned) and h(idden). */
export const write = (view: View): URLSearchParams => {
  const ids = [...view.nodes.keys()];
  const index = new Map(ids.map((id, at) => [id, at.toString(36)]));
  const node = (id: string): string => {
    const place = view.places.get(id);
    const flags = `${view.pinned.has(id) ? "p" : ""}${view.hidden.has(id) ? "h" : ""}`;
    const cells = [place ? Math.round(place.x) : "", place ? Math.round(place.y) : "", flags];
    return [id, ...cells].join("*").replace(/\*+$/, "");
  };
  const expansion = ([by, brought]: readonly [string, readonly string[]]): string =>
    `${index.get(by)}-${brought.map((id) => index.get(id)).join(".")}`;
  const { types, roles, topics, during, undated } = view.filters;
  const values: Readonly<Record<string, string | null | undefined>> = {
    n: ids.map(node).join("."),
    e: [...view.expanded].map(expansion).join("_"),
    s: view.selected.join("."),
    type: types && listed(types),
    role: roles && listed(roles),
    topic: topics && listed(topics),
    from: during?.from,
    to: during?.to,
    undated: undated ? null : "no",
    group: view.groupBy,
    fold: view.folded ? "yes" : null,
    lock: view.locked ? "yes" : null,
  };
  return new URLSearchParams(Object.entries(values).flatMap(([key, value]) => (value ? [[key, value]] : [])));
};

const split = (text: string | null, by: string): string[] =>
  text === null || text === "" ? [] : text.split(by);

/** Reads the view of an address; what it cannot read it leaves out, and tells as it stands there; what is too many it counts. */
export const read = (
  address: URLSearchParams,
): { sketch: Sketch; leftOut: readonly string[]; tooMany: number } => {
  const leftOut: string[] = [];
  const keep = <Value>(value: Value | null, text: string): Value[] => {
    if (value === null) leftOut.push(text);
    return value === null ? [] : [value];
  };
  const all = split(address.get("n"), ".").map((text) => [text, ...text.split("*")] as const);
  const cells = all
    .slice(0, mostNodes)
    .flatMap((cell) => keep(isId(cell[1] ?? "") && cell.length <= 5 ? cell : null, cell[0]));
  const ids = cells.map(([, id = ""]) => id);
  const places = cells.flatMap(([text, id = "", x = "", y = ""]): (readonly [string, Point])[] => {
    if (x === "" && y === "") return [];
    const place = /^-?\d{1,7}$/.test(x) && /^-?\d{1,7}$/.test(y) ? { x: Number(x), y: Number(y) } : null;
    return keep(place && ([id, place] as const), text);
  });
  const flagged = (flag: string) =>
    new Set(cells.filter(([, , , , flags = ""]) => flags.includes(flag)).map(([, id = ""]) => id));
  const at = (index: string): string | undefined => all[Number.parseInt(index, 36)]?.[1];
  const expanded = split(address.get("e"), "_").flatMap((text) => {
    const [by = "", brought = ""] = text.split("-");
    const known = (index: string): string[] => keep(ids.find((id) => id === at(index)) ?? null, text);
    return known(by).map((id) => [id, split(brought, ".").flatMap(known)] as const);
  });
  const several = <Value extends string>(key: string, is: (text: string) => text is Value): Value[] | null =>
    address.has(key)
      ? split(address.get(key), ".")
          .filter((text) => text !== "")
          .flatMap((text) => keep(is(text) ? text : null, `${key}=${text}`))
      : null;
  const one = <Value extends string>(key: string, is: (text: string) => text is Value): Value | null => {
    const text = address.get(key);
    return text === null ? null : (keep(is(text) ? text : null, `${key}=${text}`)[0] ?? null);
  };
  const day = (text: string): text is string => isDay(text);
  const [from, to] = [one("from", day), one("to", day)];
  const yes = (text: string): text is "yes" => text === "yes";
  const filters: Filters = {
    ...noFilters,
    types: several("type", (text): text is keyof typeof pageOfType => Object.hasOwn(pageOfType, text)),
    roles: several("role", (text): text is string => Object.hasOwn(roleWords.en, text)),
    topics: several("topic", (text): text is string => isId(text)),
    during: from !== null && to !== null ? { from, to } : null,
    undated: one("undated", (text): text is "no" => text === "no") === null,
  };
  return {
    sketch: {
      ids: [...new Set(ids)],
      places: new Map(places),
      pinned: flagged("p"),
      hidden: flagged("h"),
      expanded: new Map(expanded),
      selected: split(address.get("s"), ".").flatMap((text) =>
        keep(ids.includes(text) || isLinkId(text) ? text : null, `s=${text}`),
      ),
      filters,
      groupBy: one("group", (text): text is "type" | "country" => text === "type" || text === "country"),
      folded: one("fold", yes) !== null,
      locked: one("lock", yes) !== null,
    },
    leftOut,
    tooMany: Math.max(0, all.length - mostNodes),
  };
};
