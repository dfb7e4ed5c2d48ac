import neo4j, { type Driver } from "neo4j-driver";

interface Login {
  uri: string;
  username: string;
  password: string;
}

async function withDriver<T>(
  { uri, username, password }: Login,
  use: (driver: Driver) => Promise<T>,
): Promise<T> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    return await use(driver);
  } finally {
    await driver.close();
  }
}

/** Writes one node that a later start must find again. */
export const leaveMark = (server: Login, id: number): Promise<void> =>
  withDriver(server, async (driver) => {
    await driver.executeQuery("CREATE (:Mark {id: $id})", { id });
  });

/** The ids of the nodes that are there, in order. */
export const findMarks = (server: Login): Promise<number[]> =>
  withDriver(server, async (driver) => {
    const { records } = await driver.executeQuery("MATCH (m:Mark) RETURN m.id AS id ORDER BY id");
    return records.map((record) => record.get("id"));
  });

/** Writes without a pause until the server is gone, and gives the ids of the writes that it acknowledged. */
export const markUntilGone = (server: Login, onAcknowledged: (count: number) => void): Promise<number[]> =>
  withDriver(server, async (driver) => {
    const acknowledged: number[] = [];
    const session = driver.session();
    for (let id = 0; ; id++) {
      try {
        await session.run("CREATE (:Mark {id: $id})", { id });
      } catch {
        return acknowledged;
      }
      acknowledged.push(id);
      onAcknowledged(acknowledged.length);
    }
  });
