import { unwrapResolverError } from "@apollo/server/errors";
import { GraphQLError, type GraphQLFormattedError } from "graphql";

/** Whether an error was made for the caller, by us or by GraphQL itself, and may pass. */
export const isOurs = (error: unknown): boolean => {
  const inner = unwrapResolverError(error);
  return inner instanceof GraphQLError && (inner.originalError === undefined || isOurs(inner.originalError));
};

/** Lets errors pass that were made for the caller; of any other only that it happened. */
export const maskError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  if (isOurs(error)) return formatted;
  return {
    message: "Internal server error; the server's log has it under the id in the X-Request-Id header",
    ...(formatted.locations && { locations: formatted.locations }),
    ...(formatted.path && { path: formatted.path }),
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
};
