import type { Server } from "node:http";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import { InMemoryLRUCache } from "@apollo/utils.keyvaluecache";
import type { GraphQLSchema } from "graphql";
import type { Config } from "../config.js";
import { isOurs, maskError } from "./mask-error.js";
import { measureAnswers } from "./measure.js";
import { onlyQueries } from "./only-queries.js";
import { priceOperation } from "./price-operation.js";
import type { ServerContext } from "./server-context.js";

const logFaults: ApolloServerPlugin<ServerContext> = {
  requestDidStart: async () => ({
    didEncounterErrors: async ({ errors, contextValue }) => {
      for (const error of errors)
        if (!isOurs(error))
          contextValue.log.error({ err: error.originalError ?? error, path: error.path }, "resolver failed");
    },
  }),
};

/** Parsed documents are kept up to so many bytes: some thousand, so that callers who never ask alike fill no memory. */
const parsedDocumentBytes = 4 * 2 ** 20;

/** Apollo Server over the project's schema: nothing from a CDN, no stack to a client, faults masked and logged. */
export const createApollo = (
  http: Server,
  schema: GraphQLSchema,
  { introspection, limits }: Config,
): ApolloServer<ServerContext> =>
  new ApolloServer<ServerContext>({
    schema,
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    parseOptions: { maxTokens: limits.tokens },
    validationOptions: { maxErrors: limits.validationErrors },
    validationRules: [onlyQueries],
    formatError: maskError,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    documentStore: new InMemoryLRUCache({ maxSize: parsedDocumentBytes }),
    // Whoever runs the server hears the signals, and ends it in order.
    stopOnTerminationSignals: false,
    plugins: [
      logFaults,
      priceOperation(limits),
      measureAnswers,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: limits.drainMs }),
    ],
  });
