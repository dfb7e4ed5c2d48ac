import type { ReactNode } from "react";

/** Gradients for bars whose beginning, end or both are open. */
export const Fading = ({
  ids,
}: {
  readonly ids: Readonly<Record<"both" | "start" | "end", string>>;
}): ReactNode => (
  <defs>
    <linearGradient id={ids.start}>
      <stop offset="0" className="faded" />
      <stop offset="0.8" className="solid" />
    </linearGradient>
    <linearGradient id={ids.end}>
      <stop offset="0.2" className="solid" />
      <stop offset="1" className="faded" />
    </linearGradient>
    <linearGradient id={ids.both}>
      <stop offset="0" className="faded" />
      <stop offset="0.5" className="solid" />
      <stop offset="1" className="faded" />
    </linearGradient>
  </defs>
);
