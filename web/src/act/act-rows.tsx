import type { ReactNode } from "react";
import { ActRow, type ListedAct } from "./act-row.js";

/** Acts in the order given. */
export const ActRows = ({ acts }: { readonly acts: readonly ListedAct[] }): ReactNode => (
  <ol className="rows">
    {acts.map((act) => (
      <li key={act.id}>
        <ActRow of={act} />
      </li>
    ))}
  </ol>
);
