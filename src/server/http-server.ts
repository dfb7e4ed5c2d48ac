import { createServer, type Server, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Limits } from "../limits.js";

const answer = (status: string, message: string): string => {
  const body = JSON.stringify({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  const head = `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Type: application/json; charset=utf-8`;
  return `${head}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
};

const answerTo = (code: string | undefined, { headersMs, bodyMs }: Limits): string => {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return answer(
      "408 Request Timeout",
      `A request takes at most ${headersMs} ms for its head and ${bodyMs} ms in all (HEADERS_DEADLINE_MS, BODY_DEADLINE_MS); this one took longer. Send it faster`,
    );
  if (code === "HPE_HEADER_OVERFLOW")
    return answer(
      "431 Request Header Fields Too Large",
      "The head of a request takes at most 16 KiB; this one is larger",
    );
  return answer("400 Bad Request", "The server takes HTTP/1.1; this is none");
};

/** Node's HTTP server with the limits on how slowly and by how many connections it is asked. */
export const createHttpServer = (limits: Limits): Server => {
  const { headersMs, bodyMs, connections } = limits;
  const http = createServer({
    headersTimeout: Math.min(headersMs, bodyMs),
    requestTimeout: bodyMs,
    // How often Node looks for those that are late.
    connectionsCheckingInterval: Math.min(1_000, headersMs),
  });
  http.maxConnections = connections;
  const latest = new WeakMap<Socket, ServerResponse>();
  http.on("request", ({ socket }, response) => latest.set(socket, response));
  http.on("clientError", ({ code }: NodeJS.ErrnoException, socket: Socket) => {
    const response = latest.get(socket);
    const answeredAlready = response?.headersSent && !response.req.complete;
    if (code === "ECONNRESET" || !socket.writable || answeredAlready) return socket.destroy();
    socket.end(answerTo(code, limits));
  });
  return http;
};
