import { GraphQLError, type ValidationRule } from "graphql";

/** Refuses mutations and subscriptions as the caller's mistake; GraphQL itself would fail at them as at a fault. */
export const onlyQueries: ValidationRule = (context) => ({
  OperationDefinition: (operation) => {
    if (operation.operation !== "query")
      context.reportError(
        new GraphQLError(
          `This graph takes queries, and is changed by its seed files alone; this is a ${operation.operation}. Ask for it as a query`,
          { nodes: operation },
        ),
      );
  },
});
