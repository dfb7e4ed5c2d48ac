import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import type { Driver, Session } from "neo4j-driver";
import { statementText } from "../../../src/graph/statement.js";
import { projectPath } from "../../../src/project-root.js";
import { database } from "../../world.js";

/** The texts of all statements that the project has. */
export const knownStatements = (): ReadonlySet<string> =>
  new Set(
    readdirSync(projectPath("cypher"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".cypher") && !/^(migrations|load)/.test(name))
      .map((name) => statementText(name.replace(/\.cypher$/, "").replaceAll("\\", "/"))),
  );

/** The texts that a driver sends from now on, written down on their way. */
export const sentBy = (driver: Driver): ReadonlySet<string> => {
  const sent = new Set<string>();
  const open = driver.session.bind(driver);
  driver.session = (...config): Session => {
    const session = open(...config);
    const run = session.run.bind(session) as Session["run"];
    session.run = ((query: unknown, ...rest: []) => {
      sent.add(typeof query === "string" ? query : JSON.stringify(query));
      return run(query as string, ...rest);
    }) as Session["run"];
    return session;
  };
  return sent;
};

/** A checksum of all nodes and relationships with all that they have. */
export const checksum = async (driver: Driver): Promise<string> => {
  const session = driver.session({ database });
  const hash = createHash("sha256");
  for (const statement of [
    "MATCH (n) RETURN elementId(n) AS id, labels(n) AS of, properties(n) AS has ORDER BY id",
    "MATCH ()-[r]->() RETURN elementId(r) AS id, [type(r), elementId(startNode(r)), elementId(endNode(r))] AS of, properties(r) AS has ORDER BY id",
    "SHOW INDEXES YIELD name, labelsOrTypes, properties RETURN name AS id, labelsOrTypes AS of, properties AS has ORDER BY id",
  ]) {
    const { records } = await session.run(statement);
    for (const record of records) {
      const has = record.get("has") as Record<string, unknown>;
      hash.update(JSON.stringify([record.get("id"), record.get("of"), Object.entries(has ?? {}).sort()]));
    }
  }
  await session.close();
  return hash.digest("hex");
};
