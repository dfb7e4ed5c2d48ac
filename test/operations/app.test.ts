import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";

/** What an application asks on behalf of its users; the answers are read from the documents and the registry. */
describe("an application shows", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("first what a name typed without marks means, with the name that matched", async () => {
    const { search } = await world.ask(`{
      search(query: "huu nghi quan", types: [BORDER_GATE, BORDER_GATE_PAIR], first: 1) {
        edges { node { id type name(language: zh) } matched { text language } rule }
      }
    }`);
    expect(search.edges).toEqual([
      {
        node: { id: "huu-nghi-quan-gate", type: "BORDER_GATE", name: "友谊关" },
        matched: { text: "Hữu Nghị Quan", language: "vi" },
        rule: "FOLDED",
      },
    ]);
  });

  it("a card of a pair of gates: its two sides, their provinces and countries, in two languages", async () => {
    const { borderGatePair } = await world.ask(`{
      borderGatePair(id: "mong-cai-dong-hung") {
        vi: name(language: vi)
        sides { id vi: name(language: vi) province { en: name(language: en) } country { en: name(language: en) } pair { id } }
        participations { nodes { role act { id } } }
      }
    }`);
    const pair = { id: "mong-cai-dong-hung" };
    expect(borderGatePair).toEqual({
      vi: "Móng Cái - Đông Hưng",
      sides: [
        {
          id: "dong-hung-gate",
          vi: "Đông Hưng",
          province: { en: "Guangxi" },
          country: { en: "China" },
          pair,
        },
        {
          id: "mong-cai-gate",
          vi: "Móng Cái",
          province: { en: "Quang Ninh" },
          country: { en: "Viet Nam" },
          pair,
        },
      ],
      participations: { nodes: [{ role: "HOST", act: { id: "km-0-talks-mong-cai-dong-hung" } }] },
    });
  });

  it("the parts of a body page by page, each once, newest first and undated ones last", async () => {
    const found: string[] = [];
    let after: string | null = null;
    do {
      const { organisation } = await world.ask(
        `query ($after: String) { organisation(id: "regional-customs-xvi") {
          participations(first: 3, after: $after) { totalCount nodes { role act { id } } pageInfo { hasNextPage endCursor } } } }`,
        { after },
      );
      const { totalCount, nodes, pageInfo } = organisation.participations;
      expect(totalCount).toBe(7);
      found.push(...nodes.map(({ role, act }: { role: string; act: { id: string } }) => `${act.id} ${role}`));
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(found).toEqual([
      "coordination-programmes-after-talks-11 PARTICIPANT",
      "talks-11-minutes SIGNATORY",
      "two-countries-four-sides-talks-11 PARTICIPANT",
      "cooperation-since-talks-10 PARTICIPANT",
      "information-exchange-customs-xvi-nanning PARTICIPANT",
      "joint-action-plan-kunming-xvi PARTY",
      "joint-action-plan-nanning-xvi PARTY",
    ]);
  });

  it("a bookmarked list in the user's language, with a gap for what is no longer there", async () => {
    const { nodes } = await world.ask(
      `query ($ids: [ID!]!, $language: Language) { nodes(ids: $ids) { __typename id
        ... on Entity { type name(language: $language) }
        ... on Figure { value unit } } }`,
      { ids: ["ton-chi-kiet", "mekong-dragon", "gone", "km-0-talks-count"], language: "zh" },
    );
    expect(nodes).toEqual([
      { __typename: "Person", id: "ton-chi-kiet", type: "PERSON", name: "孙志杰" },
      { __typename: "Campaign", id: "mekong-dragon", type: "CAMPAIGN", name: "湄龙行动" },
      null,
      { __typename: "Figure", id: "km-0-talks-count", value: 8, unit: "meeting" },
    ]);
  });

  it("where a source comes from, and null for what it does not say of itself", async () => {
    const { document } = await world.ask(`{
      document(id: "hq-online-2024-vietnam-china-customs-talks") {
        file title publisher author published { text } language paragraphs mentionedIn { totalCount }
        evidence { paragraph }
      }
    }`);
    expect(document).toMatchObject({
      file: "001_3e6bcd70f45f5fae.txt",
      title: expect.stringMatching(/Con rồng Mê Kông$/),
      publisher: "HQ Online",
      author: "Thu Dịu",
      published: null,
      language: "vi",
      paragraphs: 111,
    });
    expect(document.evidence.map(({ paragraph }: { paragraph: number }) => paragraph)).toEqual([2, 3, 25]);
  });
});
