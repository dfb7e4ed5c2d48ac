import { type ReactNode, useId } from "react";

interface Props {
  readonly title: string;
  readonly count?: number;
  readonly children: ReactNode;
}

/** A part of a page under a heading, which also names it for those who listen. */
export const Section = ({ title, count, children }: Props): ReactNode => {
  const id = useId();
  return (
    <section className="part" aria-labelledby={id}>
      <h2 id={id}>
        {title}
        {count !== undefined && <span className="count"> {count}</span>}
      </h2>
      {children}
    </section>
  );
};
