import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { OperatorError } from "../errors.js";
import { projectPath } from "../project-root.js";
import type { Sessions } from "./sessions.js";
import { statementText } from "./statement.js";

interface Migration {
  readonly version: string;
  readonly file: string;
  readonly checksum: string;
}

const migrationFiles = (): Migration[] =>
  readdirSync(projectPath("cypher", "migrations"))
    .filter((name) => name.endsWith(".cypher"))
    .sort()
    .map((name) => {
      const version = name.replace(/\.cypher$/, "");
      const file = `migrations/${version}`;
      return { version, file, checksum: createHash("sha256").update(statementText(file)).digest("hex") };
    });

/**
 * Applies the numbered files of `cypher/migrations` that were not applied before, in order, and returns their names.
 * A file that was applied and has changed since is an error that names it.
 */
export const migrate = async (driver: Sessions, database: string): Promise<string[]> => {
  const session = driver.session({ database });
  try {
    await session.run(statementText("graph/one-record-a-migration"));
    const { records } = await session.run(statementText("graph/migrations"));
    const applied = new Map(records.map((record) => record.get("migration") as [string, string]));
    const pending: string[] = [];
    for (const { version, file, checksum } of migrationFiles()) {
      const known = applied.get(version);
      if (known !== undefined && known !== checksum)
        throw new OperatorError(
          `cypher/${file}.cypher was applied and has changed since; restore it and put the change into a new file`,
        );
      if (known !== undefined) continue;
      await session.run(statementText(file));
      await session.run(statementText("graph/record-migration"), { version, checksum });
      pending.push(version);
    }
    await session.run(statementText("graph/await-indexes"));
    return pending;
  } finally {
    await session.close();
  }
};
