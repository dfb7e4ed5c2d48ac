import { describe, expect, it } from "vitest";
import { exampleOf } from "../../web/src/graphiql/examples.js";
import { openedBy } from "../../web/src/graphiql/opened.js";

const cookbook = [
  exampleOf("../graphql/examples/app/one-card.graphql", "# What is this?\n\n{ coverage { acts } }\n"),
];
const nothing = { query: undefined, variables: undefined, askAtOnce: false, noExample: null };

describe("what an address opens in GraphiQL", () => {
  it("is an example, asked at once", () => {
    expect(cookbook[0]).toMatchObject({ slug: "one-card", folder: "app", title: "What is this?" });
    expect(openedBy("?example=one-card&query=x&variables={}", cookbook)).toEqual({
      ...nothing,
      query: cookbook[0]?.operation,
      askAtOnce: true,
    });
  });

  it("is a query with its variables, which waits", () => {
    expect(openedBy("?query=%7Bcoverage%7Bacts%7D%7D&variables=%7B%22a%22%3A1%7D", cookbook)).toEqual({
      ...nothing,
      query: "{coverage{acts}}",
      variables: '{"a":1}',
    });
  });

  it("is nothing where nothing is asked, and says where there is no such example", () => {
    expect(openedBy("", cookbook)).toEqual(nothing);
    expect(openedBy("?variables=%7B%7D", cookbook)).toEqual(nothing);
    expect(openedBy("?example=other", cookbook)).toEqual({ ...nothing, noExample: "other" });
  });
});
