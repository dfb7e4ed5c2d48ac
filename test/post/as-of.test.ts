import { describe, expect, it } from "vitest";
import { requireInterval } from "../../src/period/interval.js";
import { periodFrom } from "../../src/period/period.row.js";
import { postsAsOf } from "../../src/post/as-of.js";
import type { PostRow } from "../../src/post/post.store.js";

const source = { basis: "STATED", evidence: [] } as const;

const date = (text: string) => {
  const { from, to } = requireInterval("date", text);
  return periodFrom([text, from ?? "", to ?? ""], source);
};

const post = (holder: string, told: { title?: string; seen?: string[]; period?: string }): PostRow => ({
  ...source,
  holder,
  organisation: "northport-customs",
  titles: [told.title ?? "Head", "", ""],
  shown: told.period === undefined,
  days: [],
  period: told.period === undefined ? null : date(told.period),
  seen: (told.seen ?? []).map(date),
});

const heldOn = (posts: PostRow[], day: string) =>
  postsAsOf(posts, requireInterval("asOf", day)).map(({ holder }) => holder);

describe("the posts held on a day", () => {
  it("are those whose stated period covers it", () => {
    const posts = [post("ana", { period: "2019/2021" }), post("bo", { period: "2022-03-01/.." })];
    expect(heldOn(posts, "2018-12-31")).toEqual([]);
    expect(heldOn(posts, "2021-12-31")).toEqual(["ana"]);
    expect(heldOn(posts, "2022-02-28")).toEqual([]);
    expect(heldOn(posts, "2030-01-01")).toEqual(["bo"]);
  });

  it("are, where holders are only seen, for each title that of the one seen last on or before it", () => {
    const posts = [
      post("ana", { seen: ["2021-05-03", "2021-06-08"] }),
      post("bo", { seen: ["2022-01-10"] }),
      post("cy", { title: "Deputy", seen: ["2020-01-01"] }),
    ];
    expect(heldOn(posts, "2021-05-03")).toEqual(["ana", "cy"]);
    expect(heldOn(posts, "2022-01-09")).toEqual(["ana", "cy"]);
    expect(heldOn(posts, "2022-01-10")).toEqual(["bo", "cy"]);
  });

  it("are, where nobody is seen before it, that of the one seen first after it", () => {
    const posts = [post("bo", { seen: ["2022-01-10"] }), post("ana", { seen: ["2021-05-03"] })];
    expect(heldOn(posts, "2020-01-01")).toEqual(["ana"]);
  });

  it("are those of all who are seen under a title on the one day that decides", () => {
    const posts = [post("ana", { seen: ["2021-05-03"] }), post("bo", { seen: ["2021-05-03", "2019-01-01"] })];
    expect(heldOn(posts, "2021-06-01")).toEqual(["ana", "bo"]);
    expect(heldOn(posts, "2019-02-01")).toEqual(["bo"]);
  });

  it("are at any time within a year, where the year is asked for", () => {
    const posts = [post("ana", { period: "2019/2021-03" }), post("bo", { seen: ["2021-12-01"] })];
    expect(heldOn(posts, "2021")).toEqual(["ana", "bo"]);
  });
});
