import type { ReactNode } from "react";
import { useWords } from "../language/language.js";
import { periodWords } from "./period-words.js";

interface Sayings {
  until(day: string): string;
  since(day: string): string;
  within(from: string, to: string): string;
  readonly open: string;
}

/** A date or a stretch of time in EDTF as people say it. */
export const said = (edtf: string, words: Sayings): string => {
  const [from = "", to] = edtf.split("/");
  if (to === undefined) return edtf;
  if (from === "..") return to === ".." ? words.open : words.until(to);
  return to === ".." ? words.since(from) : words.within(from, to);
};

/** Gives how people say a time in EDTF, in the language of the page. */
export const useSaid = (): ((edtf: string) => string) => {
  const words = useWords(periodWords);
  return (edtf) => said(edtf, words);
};

/** A time as people say it; pointing at it shows the EDTF. */
export const Time = ({ of }: { readonly of: string }): ReactNode => <time title={of}>{useSaid()(of)}</time>;
