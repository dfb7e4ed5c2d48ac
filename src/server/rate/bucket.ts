import type { Redis } from "ioredis";
import {
  BurstyRateLimiter,
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from "rate-limiter-flexible";

/** How many points a caller may use at once, and how many come back each second. */
export interface BucketSize {
  readonly points: number;
  readonly perSecond: number;
}

/** Longer than this no timer of Node can be: it would go off at once. */
const longestSeconds = 2_000_000;

/** Buckets of one size, one for each caller: in memory, or in Redis, and in memory while that does not answer. */
export class Buckets {
  readonly #perSecond: number;
  readonly #burst: RateLimiterAbstract;
  readonly #both: BurstyRateLimiter;

  constructor({ points, perSecond }: BucketSize, redis: Redis | null) {
    const limiter = (name: string, most: number, seconds: number): RateLimiterAbstract => {
      const settings = {
        keyPrefix: `rate:${name}:${most}`,
        points: most,
        duration: Math.min(seconds, longestSeconds),
      };
      const inMemory = new RateLimiterMemory(settings);
      return redis === null
        ? inMemory
        : new RateLimiterRedis({ ...settings, storeClient: redis, insuranceLimiter: inMemory });
    };
    this.#perSecond = perSecond;
    this.#burst = limiter("burst", points, Math.ceil(points / perSecond));
    this.#both = new BurstyRateLimiter(limiter("second", perSecond, 1), this.#burst);
  }

  /** Takes points out of a caller's bucket; 0, or the milliseconds until so many may be there again. */
  async take(caller: string, points: number): Promise<number> {
    try {
      await this.#both.consume(caller, points);
      return 0;
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused;
      if (points <= this.#perSecond) return Math.max(1, refused.msBeforeNext);
      return Math.max(1, (await this.#burst.get(caller))?.msBeforeNext ?? 0);
    }
  }
}
