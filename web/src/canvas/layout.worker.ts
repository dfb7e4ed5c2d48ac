import Graph from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { LayoutAsked, LayoutFound } from "./layout.js";

const manyNodes = 400;
const nodeSize = 38;

/** Finds places by the pull of links and the push of nodes; what is fixed stays. */
const layOut = ({ nodes, links }: LayoutAsked): LayoutFound => {
  const graph = new Graph();
  for (const { id, x, y, fixed } of nodes) graph.addNode(id, { x, y, fixed, size: nodeSize });
  for (const [from, to] of links) graph.mergeEdge(from, to);
  const anyFixed = nodes.some(({ fixed }) => fixed);
  const found = forceAtlas2(graph, {
    iterations: anyFixed ? 150 : Math.max(150, 600 - nodes.length / 2),
    settings: {
      adjustSizes: true,
      barnesHutOptimize: nodes.length > manyNodes,
      gravity: 0.4,
      scalingRatio: 60,
      slowDown: 4 + nodes.length / 100,
    },
  });
  return nodes
    .filter(({ fixed }) => !fixed)
    .map(({ id }) => ({ id, x: found[id]?.x ?? 0, y: found[id]?.y ?? 0 }));
};

addEventListener("message", ({ data }: MessageEvent<LayoutAsked>) => postMessage(layOut(data)));
