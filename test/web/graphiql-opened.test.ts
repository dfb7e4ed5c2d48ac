import { describe, expect, it } from "vitest";
import { exampleOf } from "../../web/src/graphiql/examples.js";
import { openedBy } from "../../web/src/graphiql/opened.js";

const cookbook = [
  exampleOf("../graphql/examples/app/one-card.graphql", "# What is this?\n\n{ coverage { acts } }\n"),
];
const open = (search: string, hash = "") => openedBy({ search, hash }, cookbook);
const nothing = { query: undefined, variables: undefined, askAtOnce: false, noExample: null };

describe("what an address opens in GraphiQL", () => {
  it("is an example, asked at once", () => {
    expect(cookbook[0]).toMatchObject({ slug: "one-card", folder: "app", title: "What is this?" });
    expect(open("?example=one-card&query=x&variables={}")).toEqual({
      ...nothing,
      query: cookbook[0]?.operation,
      askAtOnce: true,
    });
  });

  it("is a query with its variables, which waits", () => {
    const asked = "query=%7Bcoverage%7Bacts%7D%7D&variables=%7B%22a%22%3A1%7D";
    const waiting = { ...nothing, query: "{coverage{acts}}", variables: '{"a":1}' };
    expect(open(`?${asked}`)).toEqual(waiting);
    expect(open("?lang=vi", `#${asked}`)).toEqual(waiting);
  });

  it("is nothing where nothing is asked, and says where there is no such example", () => {
    expect(open("")).toEqual(nothing);
    expect(open("?variables=%7B%7D")).toEqual(nothing);
    expect(open("?example=other")).toEqual({ ...nothing, noExample: "other" });
  });
});
