import { isIP } from "node:net";

const named = new Set(["loopback", "linklocal", "uniquelocal"]);

const isNetwork = (text: string): boolean => {
  const [address = "", length, ...more] = text.split("/");
  const family = isIP(address);
  if (family === 0 || more.length > 0) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128));
};

const hops = /^\d{1,2}$/;

const partsOf = (text: string): string[] => text.split(/[\s,]+/).filter((part) => part !== "");

export const proxyTrustTakes =
  "takes the number of proxies in front, or their addresses with commas between, such as loopback, 10.0.0.0/8";

/** Whether a text says which proxies are believed. "All of them" is no answer: anybody could then be anybody. */
export const isProxyTrust = (text: string): boolean =>
  hops.test(text) || partsOf(text).every((part) => named.has(part) || isNetwork(part));

/** What Express takes as "trust proxy": a number of hops, or addresses. */
export const proxyTrustOf = (text: string): number | readonly string[] =>
  hops.test(text) ? Number(text) : Object.freeze(partsOf(text));
