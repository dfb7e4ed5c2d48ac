import { GraphQLError } from "graphql";

/** A mistake of whoever runs the command: printed as its message alone, without a stack, and the exit code is 1. */
export class OperatorError extends Error {
  override readonly name = "OperatorError";
}

/** An argument that the contract does not allow; the message says what is allowed, what came, and the remedy. */
export class BadUserInput extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "BAD_USER_INPUT" } });
  }
}

/** A cursor that this list did not give out. */
export class CursorInvalid extends GraphQLError {
  constructor() {
    super(
      "after takes a cursor that a list of this kind gave out; leave it out to start from the first page",
      {
        extensions: { code: "CURSOR_INVALID" },
      },
    );
  }
}

/** A question beyond a limit that the operator sets; refused before anything of it is answered. */
export class LimitExceeded extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "LIMIT_EXCEEDED", http: { status: 400 } } });
  }
}

/** A server that answers known documents alone was asked another, or by an id that it does not know. */
export class DocumentUnknown extends GraphQLError {
  constructor(message: string) {
    super(message, { extensions: { code: "DOCUMENT_UNKNOWN" } });
  }
}

/** A question that takes more than a limit allows: the message names the limit; less of it may be answered. */
export class OperationTooLarge extends GraphQLError {
  constructor(limit: string) {
    super(`${limit}; ask for less at once: a smaller first, fewer topics or a shorter time`, {
      extensions: { code: "OPERATION_TOO_LARGE" },
    });
  }
}

/** The time for a request has passed before all of it was answered. */
export class DeadlineExceeded extends GraphQLError {
  constructor(limitMs: number) {
    super(
      `A question is answered within ${limitMs} ms (REQUEST_DEADLINE_MS); this one was not. Ask again, or for less at once`,
      { extensions: { code: "DEADLINE_EXCEEDED" } },
    );
  }
}

/** The database gave no answer in time; the same question may succeed later. */
export class DatabaseUnavailable extends GraphQLError {
  constructor() {
    super("The database does not answer just now; ask again in a few seconds", {
      extensions: { code: "DATABASE_UNAVAILABLE" },
    });
  }
}

/** The caller has used up its points; after so many seconds it has some again. */
export class RateExceeded extends GraphQLError {
  readonly waitSeconds: number;

  constructor(asked: number, bucket: { points: number; perSecond: number }, waitSeconds: number) {
    const headers = new Map([["retry-after", String(waitSeconds)]]);
    super(
      `A caller has ${bucket.points} points, and ${bucket.perSecond} more each second (RATE_POINTS, RATE_POINTS_PER_SECOND); this takes ${asked}, and there are fewer left. Ask again in ${waitSeconds} s`,
      { extensions: { code: "RATE_LIMITED", http: { status: 429, headers } } },
    );
    this.waitSeconds = waitSeconds;
  }
}
