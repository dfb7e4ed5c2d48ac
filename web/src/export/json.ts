import type { Exported } from "./stamp.js";

/** All that is known of what is shown, as the view holds it. */
export const jsonOf = ({ stamp, nodes, links, places }: Exported): string =>
  `${JSON.stringify(
    { stamp, nodes: nodes.map((node) => ({ ...node, place: places.get(node.id) ?? null })), links },
    null,
    2,
  )}\n`;
