import type { ApolloServerPlugin } from "@apollo/server";
import { GraphQLError, getVariableValues } from "graphql";
import { costOf } from "../cost/cost-of.js";
import { BadUserInput, LimitExceeded } from "../errors.js";
import type { Limits } from "../limits.js";
import { requireArguments } from "./require-arguments.js";
import type { ServerContext } from "./server-context.js";

/** Refused before anything was answered, so the status says it too. */
const asRefusal = (error: unknown): unknown =>
  error instanceof BadUserInput
    ? new GraphQLError(error.message, { extensions: { ...error.extensions, http: { status: 400 } } })
    : error;

/**
 * Refuses an operation whose arguments or whose cost are beyond the limits, before any statement is sent, and gives
 * the cost in `extensions.cost` of each reply to an operation of which it is known. The caller is charged for it; the
 * context gets it as `cost`.
 */
export const priceOperation = (limits: Limits): ApolloServerPlugin<ServerContext> => {
  const mostFor = ({ caller }: ServerContext): number => limits.cost * caller.factor;
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request, contextValue }) => {
        if (operation?.operation !== "query") return;
        const given = request.variables ?? {};
        const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], given, {
          maxErrors: limits.validationErrors,
        });
        if (coerced === undefined) return;
        const asked = { schema, document, operation, variables: coerced };
        try {
          requireArguments(asked, limits);
        } catch (error) {
          throw asRefusal(error);
        }
        const cost = costOf(asked);
        contextValue.cost = cost;
        const most = mostFor(contextValue);
        if (cost > most)
          throw new LimitExceeded(
            `The operation costs ${cost} points, and at most ${most} are taken (MAX_COST); ask for less at once: a smaller first, fewer levels, or several requests`,
          );
        await contextValue.charge(cost);
      },
      willSendResponse: async ({ response, contextValue }) => {
        if (response.body.kind !== "single" || contextValue.cost === undefined) return;
        const { singleResult } = response.body;
        singleResult.extensions = {
          ...singleResult.extensions,
          cost: { requested: contextValue.cost, limit: mostFor(contextValue) },
        };
      },
    }),
  };
};
