import type { IncomingMessage } from "node:http";
import type { RequestHandler } from "express";
import type { Redis } from "ioredis";
import { RateExceeded } from "../../errors.js";
import type { Limits } from "../../limits.js";
import { callerOf } from "../caller/caller.js";
import { refuse } from "../refusal.js";
import { type BucketSize, Buckets } from "./bucket.js";

/** What any request costs when it arrives, before it is read: refused ones too. */
const arrivalPoints = 1;

/** Charges callers for what they ask. */
export interface Rate {
  /** Takes points of the caller of a request; throws `RateExceeded` where the bucket has not so many. */
  charge(request: IncomingMessage, points: number): Promise<void>;
  /** Charges each request on its arrival. */
  readonly onArrival: RequestHandler;
}

/** The rate of all callers: each has a bucket, larger by the factor of its key where it has one. */
export const createRate = (
  { ratePoints, ratePointsPerSecond }: Pick<Limits, "ratePoints" | "ratePointsPerSecond">,
  redis: Redis | null,
): Rate => {
  const sizes = new Map<number, { size: BucketSize; buckets: Buckets }>();
  const bucketsFor = (factor: number) => {
    const known = sizes.get(factor);
    if (known !== undefined) return known;
    const size = { points: ratePoints * factor, perSecond: ratePointsPerSecond * factor };
    const made = { size, buckets: new Buckets(size, redis) };
    sizes.set(factor, made);
    return made;
  };
  const charge: Rate["charge"] = async (request, points) => {
    const { id, factor } = callerOf(request);
    const { size, buckets } = bucketsFor(factor);
    const waitMs = await buckets.take(id, points);
    if (waitMs > 0) throw new RateExceeded(points, size, Math.ceil(waitMs / 1000));
  };
  return {
    charge,
    onArrival: (request, response, next) =>
      charge(request, arrivalPoints).then(
        () => next(),
        (error: unknown) => {
          if (!(error instanceof RateExceeded)) return next(error);
          response.set("Retry-After", String(error.waitSeconds));
          refuse(response, 429, error.message, "RATE_LIMITED");
        },
      ),
  };
};
