import { useCallback, useState } from "react";
import { answerWords } from "../api/answer-words.js";
import { useLanguage, useWords } from "../language/language.js";
import { mostNodes, read } from "./address.js";
import type { Change } from "./changes.js";
import { graphWords } from "./graph-words.js";
import type { Step } from "./history.js";
import { type Along, hasRoom, type Loaded, loadEntities, loadExpansion, loadView } from "./load.js";
import { useAddress } from "./use-address.js";
import { useHistory } from "./use-history.js";
import { useNames } from "./use-names.js";
import type { View } from "./view.js";

/** How many an expansion brings, unless more are asked for; and the most. */
export const usualExpansion = 25;
export const largestExpansion = 99;

type Failure = Exclude<Loaded<never>, { state: "answered" }>;

/** A view of the graph with its history, held by the address of the page. */
export interface GraphState {
  readonly view: View;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly state: "loading" | "ready" | Failure;
  /** what was done or left out, the newest last */
  readonly notices: readonly string[];
  take(step: Step): void;
  change(change: Change): void;
  expand(of: string, along?: Along, first?: number): Promise<void>;
  addEntity(id: string): Promise<void>;
  /** shows the view of an address; `anew` for one that nothing came before */
  open(address: URLSearchParams, anew?: boolean): Promise<void>;
  notice(text: string): void;
  dismiss(): void;
}

const mostNotices = 3;
const mostNamed = 5;

/** The first of some things in words, and how many more there are. */
const firstOf = (all: readonly string[]): string =>
  `${all.slice(0, mostNamed).join(", ")}${all.length > mostNamed ? ` (+ ${all.length - mostNamed})` : ""}`;

export const useGraph = (): GraphState => {
  const words = useWords(graphWords);
  const { unreachable } = useWords(answerWords);
  const { language } = useLanguage();
  const { history, latest, take } = useHistory();
  const [state, setState] = useState<GraphState["state"]>("loading");
  const [notices, setNotices] = useState<readonly string[]>([]);
  const { view } = history;
  const notice = useCallback(
    (text: string) => setNotices((old) => [...old.filter((it) => it !== text), text].slice(-mostNotices)),
    [],
  );
  const tell = useCallback(
    (failure: Failure) => notice(failure.state === "refused" ? failure.message : unreachable),
    [notice, unreachable],
  );

  const expand = useCallback(
    async (of: string, along: Along = {}, first = usualExpansion) => {
      const loaded = await loadExpansion(latest(), of, along, first, language);
      if (loaded.state !== "answered") return tell(loaded);
      const { add, got, total } = loaded.data;
      const ids = add.nodes.map(({ id }) => id);
      if (!hasRoom(latest(), ids)) return notice(words.full(mostNodes));
      take(add);
      notice(words.expanded(add.nodes[0]?.name ?? of, got, total));
    },
    [language, latest, notice, take, tell, words],
  );

  const addEntity = useCallback(
    async (id: string) => {
      if (!hasRoom(latest(), [id])) return notice(words.full(mostNodes));
      const loaded = await loadEntities(latest(), [id], language);
      if (loaded.state !== "answered") return tell(loaded);
      if (loaded.data.nodes.length === 0) return notice(words.missing(id));
      take(loaded.data);
      take({ kind: "select", ids: [id] });
    },
    [language, latest, notice, take, tell, words],
  );

  const open = useCallback(
    async (address: URLSearchParams, anew = false) => {
      setState("loading");
      const { sketch, leftOut, tooMany } = read(address);
      const loaded = await loadView(sketch, language);
      if (loaded.state !== "answered") return setState(loaded);
      const { view: opened, missing } = loaded.data;
      take({ kind: anew ? "begin" : "open", view: opened });
      if (tooMany > 0) notice(words.beyond(mostNodes, tooMany));
      if (leftOut.length > 0) notice(words.leftOut(firstOf(leftOut)));
      if (missing.length > 0) notice(words.missing(firstOf(missing)));
      setState("ready");
    },
    [language, notice, take, words],
  );

  const openAround = useCallback(
    async (ids: readonly string[]) => {
      const wasEmpty = latest().nodes.size === 0;
      for (const id of ids) await addEntity(id);
      for (const id of ids) if (latest().nodes.has(id)) await expand(id);
      if (wasEmpty) take({ kind: "begin", view: latest() });
    },
    [addEntity, expand, latest, take],
  );

  const elsewhere = useCallback(() => notice(words.draftElsewhere), [notice, words]);
  useAddress({ view, ready: state === "ready", open, openAround, elsewhere });
  useNames(view, take);

  return {
    view,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    ...{ state, notices, take, change: take, expand, addEntity, open, notice },
    dismiss: () => setNotices([]),
  };
};
