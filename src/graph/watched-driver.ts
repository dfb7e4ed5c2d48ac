import { setMaxListeners } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import neo4j, { type Driver, type Session } from "neo4j-driver";
import type { Limits } from "../limits.js";
import { DriverReplaced } from "./driver-error.js";
import { faultCounts } from "./fault-counts.js";
import type { Sessions } from "./sessions.js";
import { statementText } from "./statement.js";
import { within } from "./time-limit.js";

/** A driver in use, and what speaks against it. */
class Line {
  readonly driver: Driver;
  readonly replaced = new AbortController();
  /** sessions that the database does not let go, so that their connections are lost */
  lost = 0;
  heardAt = Date.now();
  unheard = false;
  healing = false;

  constructor(driver: Driver) {
    this.driver = driver;
    // Every statement under way listens to it.
    setMaxListeners(0, this.replaced.signal);
  }
}

const probeEveryMs = 1_000;

/**
 * A driver that heals. Where packets vanish, a driver waits for ever for what was sent, and its connections never
 * come back. As soon as there is a sign of that, new drivers are tried one after the other; the first that is
 * answered takes the place of the old one, unless that has been answered meanwhile.
 */
export class WatchedDriver implements Sessions {
  readonly #open: () => Driver;
  readonly #database: string;
  readonly #limits: Limits;
  #line: Line;
  #closed = false;

  constructor(open: () => Driver, database: string, limits: Limits) {
    this.#open = open;
    this.#database = database;
    this.#limits = limits;
    this.#line = new Line(open());
  }

  get replaced(): AbortSignal {
    return this.#line.replaced.signal;
  }

  session(config?: Parameters<Driver["session"]>[0]): Session {
    const line = this.#line;
    const session = line.driver.session(config);
    const close = session.close.bind(session);
    session.close = () => this.#closing(line, close());
    return session;
  }

  heard(): void {
    this.#line.heardAt = Date.now();
    this.#line.unheard = false;
  }

  unheard(): void {
    this.#line.unheard = true;
    this.#heal(this.#line);
  }

  /** Opens the driver anew, as after the address has changed; what was asked of the old one is tried again. */
  replace(driver = this.#open()): void {
    const old = this.#line;
    this.#line = new Line(driver);
    old.replaced.abort(new DriverReplaced());
    this.#leave(old.driver);
  }

  /** Closes the driver; takes no longer than a connection may take, also where nothing answers. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#leave(this.#line.driver);
  }

  async #closing(line: Line, closing: Promise<void>): Promise<void> {
    const closed = closing.then(
      () => true,
      () => true,
    );
    if (await within(this.#limits.acquireMs, closed, false)) return closing;
    line.lost += 1;
    this.#heal(line);
    await closed;
    line.lost -= 1;
  }

  #isSuspect(line: Line): boolean {
    if (this.#closed || line !== this.#line) return false;
    return line.lost > 0 || (line.unheard && Date.now() - line.heardAt >= this.#limits.acquireMs);
  }

  async #heal(line: Line): Promise<void> {
    if (line.healing) return;
    line.healing = true;
    while (this.#isSuspect(line)) {
      const next = sleep(probeEveryMs);
      const fresh = this.#open();
      if ((await this.#answers(fresh)) && this.#isSuspect(line)) {
        faultCounts.driversReplaced += 1;
        return this.replace(fresh);
      }
      this.#leave(fresh);
      await next;
    }
    line.healing = false;
  }

  async #answers(driver: Driver): Promise<boolean> {
    const session = driver.session({ database: this.#database, defaultAccessMode: neo4j.session.READ });
    const asked = session.run(statementText("graph/ready")).then(
      () => true,
      () => false,
    );
    const answered = await within(this.#limits.acquireMs, asked, false);
    session.close().catch(() => undefined);
    return answered;
  }

  #leave(driver: Driver): Promise<void> {
    return within(
      this.#limits.acquireMs,
      driver.close().catch(() => undefined),
      undefined,
    );
  }
}
