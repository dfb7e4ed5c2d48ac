import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import { openDriver } from "../../src/graph/driver.js";
import { database } from "../database.js";
import { recorded, tell } from "./arm.js";
import { connection } from "./connection.js";

/** The floor: a statement comes by plain HTTP and goes to the database as it is; its first column comes back. */
const driver = recorded(openDriver(connection));

const answer = async (body: string): Promise<string> => {
  const { query, variables } = JSON.parse(body);
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ });
  try {
    const { records } = await session.run(query, variables);
    return JSON.stringify({ data: records[0]?.get(0) });
  } finally {
    session.close();
  }
};

const http = createServer(async (request, response) => {
  let body = "";
  for await (const piece of request.setEncoding("utf8")) body += piece;
  const text = await answer(body).catch((error: Error) => JSON.stringify({ errors: [error.message] }));
  response.writeHead(200, { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(text) });
  response.end(text);
});
http.listen(0, "127.0.0.1", () => tell({ url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/` }));
