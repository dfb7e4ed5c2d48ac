import { randomUUID } from "node:crypto";
import type { Logger } from "pino";
import { type HttpLogger, pinoHttp, stdSerializers } from "pino-http";

/** 503 says that the server is busy or ends, or waits for its database: a state, and no fault of the request. */
const isFault = (status: number): boolean => status >= 500 && status !== 503;

/** Logs each request when it is answered, and gives it an id that the reply carries too. */
export const requestLog = (logger: Logger): HttpLogger =>
  pinoHttp({
    logger,
    genReqId: (_request, response) => {
      const id = randomUUID();
      response.setHeader("X-Request-Id", id);
      return id;
    },
    customLogLevel: (_request, response, error) =>
      error || isFault(response.statusCode) ? "error" : response.statusCode >= 400 ? "warn" : "debug",
    // Else all of a request is copied out first, for these to choose from.
    wrapSerializers: false,
    serializers: {
      err: stdSerializers.err,
      req: ({ id, method, url }) => ({ id, method, url }),
      res: ({ headersSent, statusCode }) => ({ statusCode: headersSent ? statusCode : null }),
    },
  });
