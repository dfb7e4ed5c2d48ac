import { useEffect, useRef } from "react";
import { useSearchParams } from "wouter";
import { viewKeys, write } from "./address.js";
import { keep, kept, newDraft } from "./draft.js";
import type { View } from "./view.js";

interface Address {
  readonly view: View;
  readonly ready: boolean;
  open(address: URLSearchParams, anew: boolean): Promise<void>;
  /** opens with these entities and their neighbours */
  openAround(ids: readonly string[]): Promise<void>;
  /** what the address stands for is kept in another window */
  elsewhere(): void;
}

const restMs = 250;

/** Opens the view of the address once, and writes the view into the address whenever it has come to rest. */
export const useAddress = ({ view, ready, open, openAround, elsewhere }: Address): void => {
  const [search, setSearch] = useSearchParams();
  const begun = useRef(false);
  const draft = useRef(search.get("draft") ?? newDraft());
  const of = search.get("of");
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const address = kept(search, location.hash);
    if (address === null) elsewhere();
    open(address ?? new URLSearchParams(), true);
  }, [search, open, elsewhere]);
  const around = useRef<string | null>(null);
  useEffect(() => {
    if (!ready || of === null || around.current === of) return;
    around.current = of;
    openAround(of.split(",").filter((id) => id !== "")).then(() => {
      around.current = null;
      setSearch((old) => new URLSearchParams([...old].filter(([key]) => key !== "of")), { replace: true });
    });
  }, [ready, of, openAround, setSearch]);
  useEffect(() => {
    if (!ready || of !== null) return;
    const timer = setTimeout(() => {
      const ofPage = [...search].filter(([key]) => key !== "draft" && !viewKeys.includes(key));
      const next = new URLSearchParams([...ofPage, ...keep(write(view), draft.current)]);
      if (next.toString() !== search.toString()) setSearch(next, { replace: true });
    }, restMs);
    return () => clearTimeout(timer);
  }, [ready, of, view, search, setSearch]);
};
