import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutAsked, LayoutFound } from "./layout.js";
import { separate } from "./separate.js";

const manyNodes = 400;
const nodeSize = 60;

/** Finds places by the pull of links and the push of nodes; what is fixed stays. */
const layOut = ({ nodes, links }: LayoutAsked): LayoutFound => {
  const graph = new Graph();
  for (const { id, x, y, fixed } of nodes) graph.addNode(id, { x, y, fixed, size: nodeSize });
  for (const [from, to] of links) graph.mergeEdge(from, to);
  const anyFixed = nodes.some(({ fixed }) => fixed);
  const found = forceAtlas2(graph, {
    iterations: anyFixed ? 300 : Math.max(150, 600 - nodes.length / 2),
    settings: {
      adjustSizes: true,
      barnesHutOptimize: nodes.length > manyNodes,
      gravity: 0.3,
      scalingRatio: 120,
      slowDown: 4 + nodes.length / 100,
    },
  });
  const placed = nodes.map(({ id, x, y, fixed }) => ({
    id,
    fixed,
    ...(fixed ? { x, y } : (found[id] ?? { x, y })),
  }));
  separate(placed);
  return placed.filter(({ fixed }) => !fixed).map(({ id, x, y }) => ({ id, x, y }));
};

addEventListener("message", ({ data }: MessageEvent<LayoutAsked>) => postMessage(layOut(data)));
