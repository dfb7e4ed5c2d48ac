import type { ReactNode } from "react";
import { useParams, useSearchParams } from "wouter";
import { Pair } from "../pair/pair.js";
import { pairAddress } from "../pair/pair-address.js";
import { OpenInExplorer } from "./open-in-explorer.js";

/** `/embed/pair/<one>/<other>`, with the same filters as `/pair`: what two actors have to do with each other. */
export const EmbeddedPair = (): ReactNode => {
  const { one = "", other = "" } = useParams<{ one: string; other: string }>();
  const [search] = useSearchParams();
  return (
    <Pair one={one} other={other} folded>
      {() => (
        <p>
          <OpenInExplorer at={`${pairAddress(one, other)}?${search}`} />
        </p>
      )}
    </Pair>
  );
};
