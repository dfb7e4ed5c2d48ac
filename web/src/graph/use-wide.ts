import { useSyncExternalStore } from "react";

const wide = matchMedia("(min-width: 48rem)");

const subscribe = (tell: () => void): (() => void) => {
  wide.addEventListener("change", tell);
  return () => wide.removeEventListener("change", tell);
};

/** Whether there is room for the canvas beside the details. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => wide.matches);
