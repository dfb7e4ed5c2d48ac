import type { Shown } from "../graph/shown.js";
import type { Point } from "../graph/view.js";

export interface LayoutAsked {
  readonly nodes: readonly {
    readonly id: string;
    readonly x: number;
    readonly y: number;
    readonly fixed: boolean;
  }[];
  readonly links: readonly (readonly [string, string])[];
}

export type LayoutFound = readonly { readonly id: string; readonly x: number; readonly y: number }[];

/** Finds places for what has none, beginning at `starts`; what has a place stays there. Ends with the signal. */
export const findPlaces = (
  { nodes, links }: Shown,
  places: ReadonlyMap<string, Point>,
  starts: ReadonlyMap<string, Point>,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Point>> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    signal.addEventListener("abort", () => worker.terminate());
    worker.addEventListener("error", reject);
    worker.addEventListener("message", ({ data }: MessageEvent<LayoutFound>) => {
      worker.terminate();
      resolve(new Map(data.map(({ id, x, y }) => [id, { x, y }])));
    });
    const asked: LayoutAsked = {
      nodes: nodes.map(({ id }) => {
        const place = places.get(id);
        return { id, ...(place ?? starts.get(id) ?? { x: 0, y: 0 }), fixed: place !== undefined };
      }),
      links: links.map(({ from, to }) => [from, to] as const),
    };
    worker.postMessage(asked);
  });
