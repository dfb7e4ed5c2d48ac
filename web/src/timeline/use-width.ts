import { type RefObject, useEffect, useRef, useState } from "react";

/** How wide an element is, in pixels, as it changes. */
export const useWidth = <Shown extends Element>(): [RefObject<Shown | null>, number] => {
  const ref = useRef<Shown>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, []);
  return [ref, width];
};
