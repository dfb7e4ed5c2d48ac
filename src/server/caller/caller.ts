import type { IncomingMessage } from "node:http";
import type { Request, RequestHandler } from "express";
import type { ApiKeySettings } from "../../callers.js";
import { refuse } from "../refusal.js";
import { ApiKeys } from "./api-keys.js";
import { clientOf } from "./client-address.js";

/** Who asks, and by how much the usual limits of rate and cost are multiplied for them. */
export interface Caller {
  /** the same for all requests of one caller: a key's name, or an address */
  readonly id: string;
  readonly factor: number;
}

const callers = new WeakMap<IncomingMessage, Caller>();

/** Who sent a request that `identify` let pass. */
export const callerOf = (request: IncomingMessage): Caller => {
  const caller = callers.get(request);
  if (caller === undefined) throw new Error("a caller was asked for before it was identified");
  return caller;
};

const keyIn = (request: Request): string | null => {
  const [, key] = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "") ?? [];
  return key ?? null;
};

/** Tells who asks: by a key in the header Authorization where there is one, else by the address. */
export const identify = ({ file, factor, required }: ApiKeySettings): RequestHandler => {
  const keys = new ApiKeys(file);
  return (request, response, next) => {
    const key = keyIn(request);
    const name = key === null ? null : keys.nameOf(key);
    if (name !== null) callers.set(request, { id: `key:${name}`, factor });
    else if (key !== null || required) {
      response.set("WWW-Authenticate", "Bearer");
      const came = key === null ? "there is none" : "this one is not known";
      return refuse(
        response,
        401,
        `The header Authorization takes "Bearer" and a key of this server's; ${came}. ${required ? "Ask its operator for one" : "Leave the header out, or ask its operator for a key"}`,
        "UNAUTHENTICATED",
      );
    } else callers.set(request, { id: `address:${clientOf(request.ip)}`, factor: 1 });
    next();
  };
};
