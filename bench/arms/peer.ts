import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { startStandaloneServer } from "@apollo/server/standalone";
import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import { recorded, tell } from "./arm.js";

/** The peer: @neo4j/graphql over the same nodes and relationships, labelled so that it finds ids by the same index. */
const [, , given = "null", fields = "[]"] = process.argv;
const { uri, username, password } = JSON.parse(given);
const statementFields = JSON.parse(fields) as { name: string; takes: string; statement: string }[];

const typeDefs = `
  type TookPartIn @relationshipProperties { role: String! rank: Int! on: String! }
  type Actor @node(labels: ["Entity", "Actor"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    display: [String!]!
    type: String!
    sortKey: String!
    acts: [Act!]! @relationship(type: "TOOK_PART_IN", direction: OUT, properties: "TookPartIn")
  }
  type Act @node(labels: ["Entity", "Act"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    display: [String!]!
    type: String!
    on: String!
    period: [String!]
    actors: [Actor!]! @relationship(type: "TOOK_PART_IN", direction: IN, properties: "TookPartIn")
  }
  type Topic @node(labels: ["Entity", "Topic"]) @mutation(operations: []) @subscription(events: []) {
    id: ID!
    display: [String!]!
  }
  type Found { id: ID! name: String count: Int }
  type Query {
    ${statementFields
      .map(
        ({ name, takes, statement }) =>
          `${name}(${takes}): [Found!]! @cypher(statement: ${JSON.stringify(statement)}, columnName: "row")`,
      )
      .join("\n    ")}
  }
`;

const driver = recorded(neo4j.driver(uri, neo4j.auth.basic(username, password), { telemetryDisabled: true }));
const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
const apollo = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
});
const { url } = await startStandaloneServer(apollo, {
  listen: { port: 0, host: "127.0.0.1" },
  context: async () => ({ sessionConfig: { database: "neo4j", defaultAccessMode: neo4j.session.READ } }),
});
tell({ url });
