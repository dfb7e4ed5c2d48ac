import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";
import { tellingOf } from "./telling.js";

/** The questions and answers are those of a second reader, who wrote them from the document before looking at the graph. */
describe("the report on the 17th anti-smuggling conference says", () => {
  let world: World;
  let told: ReturnType<typeof tellingOf>;
  beforeAll(async () => {
    world = await seededWorld();
    told = tellingOf(world);
  });
  afterAll(() => world.close());

  it("when and where it was held, as which edition, by whom, and who else took part", async () => {
    const conference = await told.act("anti-smuggling-conference-17");
    expect(conference).toMatchObject({
      kind: "MEETING",
      status: "DONE",
      date: "2025-08-12/2025-08-14",
      places: ["ho-chi-minh-city"],
      series: { id: "vietnam-china-anti-smuggling-conferences" },
      ordinal: 17,
      previous: { id: "anti-smuggling-conference-16" },
    });
    expect(conference.participants).toEqual(
      expect.arrayContaining([
        "HOST vietnam-customs",
        "PARTICIPANT vietnam-customs inferred",
        "PARTICIPANT china-customs inferred",
      ]),
    );
    expect(conference.participants).toHaveLength(8);
    const { series } = await world.ask(
      `{ series(id: "vietnam-china-anti-smuggling-conferences") { knownOrdinals missingOrdinals } }`,
    );
    expect(series).toEqual({
      knownOrdinals: [16, 17],
      missingOrdinals: Array.from({ length: 15 }, (_, index) => index + 1),
    });
  });

  it("of the edition before: its number, its year, its place, and nobody who came", async () => {
    expect(await told.act("anti-smuggling-conference-16")).toMatchObject({
      status: "DONE",
      date: "2024",
      places: ["fujian"],
      ordinal: 16,
      next: { id: "anti-smuggling-conference-17" },
      participants: [],
    });
    expect((await told.act("anti-smuggling-conference-17")).figures).toEqual(["EXACTLY 16 meeting"]);
  });

  it("in which roles and for whom Vũ Quang Toàn took part, in which post", async () => {
    const { participants } = await told.act("anti-smuggling-conference-17");
    expect(participants.filter((line: string) => line.includes("vu-quang-toan"))).toEqual([
      'HEAD_OF_DELEGATION vu-quang-toan for vietnam-customs "Chi cục trưởng Chi cục Điều tra chống buôn lậu, Trưởng đoàn Hải quan Việt Nam"',
      'SPEAKER vu-quang-toan for vietnam-customs "Chi cục trưởng Chi cục Điều tra chống buôn lậu, Trưởng đoàn Hải quan Việt Nam"',
    ]);
    const { posts } = await told.person("vu-quang-toan");
    expect(posts).toMatchObject([
      {
        title: "Chi cục trưởng",
        organisation: { id: "anti-smuggling-investigation-branch", parent: { id: "vietnam-customs" } },
        period: null,
        seen: expect.arrayContaining([{ text: "2025-08-12/2025-08-14" }]),
      },
    ]);
  });

  it("in which role and under which title Tôn Chí Kiệt took part, of which body of which parent", async () => {
    const { participants } = await told.act("anti-smuggling-conference-17");
    expect(participants.filter((line: string) => line.includes("ton-chi-kiet"))).toEqual([
      'SPEAKER ton-chi-kiet for china-customs "Cục trưởng Cục Chống buôn lậu, Tổng cục Hải quan Trung Quốc"',
    ]);
    expect(await told.person("ton-chi-kiet")).toMatchObject({
      identified: true,
      posts: [
        {
          title: "Cục trưởng",
          organisation: { id: "china-anti-smuggling-bureau", parent: { id: "china-customs" } },
          period: null,
          seen: [{ text: "2025-08-12/2025-08-14" }],
        },
      ],
      ranks: [],
    });
  });

  it("on which topics the two sides exchanged views, and on which campaign", async () => {
    const { topics, about } = await told.act("anti-smuggling-conference-17");
    expect(topics).toEqual([
      "cross-border-e-commerce",
      "customs-control",
      "digital-transformation",
      "maritime-smuggling",
      "smuggling",
      "tobacco",
      "tobacco-smuggling",
    ]);
    expect(about).toEqual(["mekong-dragon", "vietnam-china-anti-smuggling-cooperation"]);
  });

  it("what it was held to carry out, and whose statement that is", async () => {
    const { under } = await told.act("anti-smuggling-conference-17");
    expect(under).toEqual(["vietnam-china-joint-statement-on-community-with-shared-future"]);
    expect(await told.act(under[0])).toMatchObject({
      agreementKind: "JOINT_STATEMENT",
      number: null,
      date: null,
      places: [],
      supersedes: [],
      participants: [
        "ISSUER general-secretary-of-china inferred",
        "ISSUER general-secretary-of-vietnam inferred",
      ],
    });
    expect((await told.person("general-secretary-of-vietnam")).identified).toBe(false);
    expect((await told.person("general-secretary-of-china")).identified).toBe(false);
  });

  it("whose initiative Operation Mekong Dragon is, and what it yielded", async () => {
    const { participants, figures, status } = await told.act("mekong-dragon");
    expect(participants).toEqual(
      expect.arrayContaining(["INITIATOR china-customs", "INITIATOR vietnam-customs"]),
    );
    expect(figures).toContain("OVER 4500 case");
    expect(status).toBe("ONGOING");
    const { node } = await world.ask(
      `{ node(id: "mekong-dragon-cases") { ... on Figure { topics { id } } } }`,
    );
    expect(node.topics.map(({ id }: { id: string }) => id).sort()).toEqual(["drugs", "wild-animals"]);
  });

  it("what was agreed there, as against proposed", async () => {
    expect(await told.act("consensus-to-continue-mekong-dragon")).toMatchObject({
      status: "AGREED",
      madeAt: { id: "anti-smuggling-conference-17" },
      about: ["mekong-dragon"],
      participants: ["PARTICIPANT china-customs inferred", "PARTICIPANT vietnam-customs inferred"],
    });
  });

  it("what both sides had done before, in the words of the head of delegation", async () => {
    expect(await told.act("vietnam-china-anti-smuggling-cooperation")).toMatchObject({
      kind: "JOINT_ACTION",
      status: "DONE",
      date: "../2025-08-14",
      topics: ["air-route", "e-commerce", "road-route", "sea-route", "smuggling"],
      participants: ["PARTICIPANT china-customs inferred", "PARTICIPANT vietnam-customs inferred"],
    });
  });

  it("which directions both sides proposed", async () => {
    expect(await told.act("anti-smuggling-cooperation-directions")).toMatchObject({
      status: "PROPOSED",
      madeAt: { id: "anti-smuggling-conference-17" },
      about: ["joint-action-plan-against-smuggling"],
      participants: ["PROPOSER china-customs inferred", "PROPOSER vietnam-customs inferred"],
      topics: [
        "artificial-intelligence",
        "border-locality-cooperation",
        "commercial-fraud",
        "customs-control",
        "high-technology",
        "information-exchange",
        "smuggling",
        "technical-coordination",
      ],
    });
  });

  it("which five pairs the joint action plan ties, what each region covers, and what Tôn Chí Kiệt pledged", async () => {
    const plan = await told.act("joint-action-plan-against-smuggling");
    expect(plan).toMatchObject({
      agreementKind: "ACTION_PLAN",
      status: "PROPOSED",
      number: null,
      date: null,
      participants: [],
    });
    const lines = await Promise.all(plan.parts.map(async (id: string) => (await told.act(id)).participants));
    expect(lines.map((parties) => parties.join(", ")).sort()).toEqual([
      "PARTY kunming-customs, PARTY regional-customs-vii",
      "PARTY kunming-customs, PARTY regional-customs-xvi",
      "PARTY nanning-customs, PARTY regional-customs-vi",
      "PARTY nanning-customs, PARTY regional-customs-viii",
      "PARTY nanning-customs, PARTY regional-customs-xvi",
    ]);
    const covered = async (id: string) => {
      const { organisation } = await world.ask(
        "query ($id: ID!) { organisation(id: $id) { covers { id } } }",
        {
          id,
        },
      );
      return organisation.covers.map((place: { id: string }) => place.id).sort();
    };
    expect(await covered("regional-customs-viii")).toEqual(["quang-ninh"]);
    expect(await covered("regional-customs-vi")).toEqual(["lang-son"]);
    expect(await covered("regional-customs-xvi")).toEqual(["cao-bang", "tuyen-quang"]);
    expect(await covered("regional-customs-vii")).toEqual(["dien-bien", "lai-chau", "lao-cai"]);
    expect(await told.act("ton-chi-kiet-pledge")).toMatchObject({
      status: "PLANNED",
      madeAt: { id: "anti-smuggling-conference-17" },
      fulfilledBy: [],
      participants: [
        "ADDRESSEE vietnam-customs inferred",
        "PROPOSER china-customs inferred",
        'PROPOSER ton-chi-kiet for china-customs "Cục trưởng Cục Chống buôn lậu, Tổng cục Hải quan Trung Quốc"',
      ],
    });
  });

  it("not that a regional customs took part in the conference", async () => {
    const { participants } = await told.act("anti-smuggling-conference-17");
    const regional = /(nanning|kunming|regional-customs)/;
    expect(participants.filter((line: string) => regional.test(line))).toEqual([]);
  });

  it("not that the plan ties anybody across its lines, nor that it was signed", async () => {
    expect(await told.actsOf("kunming-customs")).toEqual([
      "joint-action-plan-kunming-vii",
      "joint-action-plan-kunming-xvi",
    ]);
    expect(await told.actsOf("regional-customs-vii")).toEqual(["joint-action-plan-kunming-vii"]);
    expect(await told.partnersOf("kunming-customs")).toEqual([]);
  });

  it("not who headed the Chinese delegation, nor who chaired or signed", async () => {
    const { participants } = await told.act("anti-smuggling-conference-17");
    const roles = participants.map((line: string) => line.split(" ")[0]);
    expect(roles.filter((role: string) => role === "HEAD_OF_DELEGATION")).toHaveLength(1);
    expect(roles).not.toContain("CHAIR");
    expect(roles).not.toContain("SIGNATORY");
  });

  it("not that either official went to the 16th conference", async () => {
    expect(await told.actsOf("ton-chi-kiet")).toEqual([
      "anti-smuggling-conference-17",
      "ton-chi-kiet-pledge",
    ]);
    expect(await told.actsOf("vu-quang-toan")).not.toContain("anti-smuggling-conference-16");
  });
});
