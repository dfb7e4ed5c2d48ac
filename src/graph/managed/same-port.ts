import { freePort } from "./free-port.js";

/** Chooses the port that a server had before, so that those who know it find it again; then any that is free. */
export const samePort = (port: number): (() => Promise<number>) => {
  let tried = false;
  return async () => {
    if (tried) return freePort();
    tried = true;
    return port;
  };
};
