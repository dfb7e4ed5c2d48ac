import { createHash } from "node:crypto";
import type { Driver } from "neo4j-driver";
import { database } from "../world.js";

/** A hash of all nodes and relationships with their labels, types and properties, but for the record of the load itself. */
export const graphChecksum = async (driver: Driver): Promise<string> => {
  const session = driver.session({ database });
  try {
    const nodes = await session.run(
      "MATCH (n) WHERE NOT n:Load AND NOT n:Migration RETURN labels(n) AS labels, properties(n) AS properties",
    );
    const links = await session.run(
      "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS properties",
    );
    const lines = [...nodes.records, ...links.records].map((record) => canonical(record.toObject()));
    return createHash("sha256").update(lines.sort().join("\n")).digest("hex");
  } finally {
    await session.close();
  }
};

const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, it) => {
    if (key === "labels") return [...it].sort();
    if (typeof it !== "object" || it === null || Array.isArray(it)) return it;
    return Object.fromEntries(Object.entries(it).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
