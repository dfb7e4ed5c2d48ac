import { useEffect, useState } from "react";
import { useLocation } from "wouter";

const inAddress = (): number | null => {
  const [, number] = /^#paragraph-(\d+)$/.exec(location.hash) ?? [];
  return number === undefined ? null : Number(number);
};

/** The paragraph that the address names, such as 7 in `#paragraph-7`; null for none. */
export const useTarget = (): number | null => {
  const [target, setTarget] = useState(inAddress);
  useLocation();
  useEffect(() => {
    const read = (): void => setTarget(inAddress());
    read();
    window.addEventListener("hashchange", read);
    return () => window.removeEventListener("hashchange", read);
  }, []);
  return target;
};
