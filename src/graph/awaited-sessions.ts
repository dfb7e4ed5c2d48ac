import type { Driver, Session } from "neo4j-driver";
import { DatabaseUnavailable } from "../errors.js";
import type { Sessions } from "./sessions.js";

/** The sessions of a database that is still awaited: until it is there, whoever asks is told that it is away. */
export class AwaitedSessions implements Sessions {
  #arrived: Sessions | undefined;

  arrive(sessions: Sessions): void {
    this.#arrived = sessions;
  }

  get replaced(): AbortSignal | undefined {
    return this.#arrived?.replaced;
  }

  session(config?: Parameters<Driver["session"]>[0]): Session {
    if (this.#arrived === undefined) throw new DatabaseUnavailable();
    return this.#arrived.session(config);
  }

  heard(): void {
    this.#arrived?.heard?.();
  }

  unheard(): void {
    this.#arrived?.unheard?.();
  }
}
