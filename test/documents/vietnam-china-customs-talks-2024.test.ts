import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";
import { tellingOf } from "./telling.js";

/** The questions and answers are those of a second reader, who wrote them from the document before looking at the graph. */
describe("the report on the talks of 5 June 2024 says", () => {
  let world: World;
  let told: ReturnType<typeof tellingOf>;
  beforeAll(async () => {
    world = await seededWorld();
    told = tellingOf(world);
  });
  afterAll(() => world.close());

  const talks = () => told.act("vietnam-china-customs-talks-2024");

  it("which administrations met, when, and within which conference", async () => {
    const { participants, ...meeting } = await talks();
    expect(meeting).toMatchObject({
      kind: "MEETING",
      status: "DONE",
      date: "2024-06-05",
      places: [],
      partOf: "asean-customs-directors-general-meeting-33",
      ordinal: null,
      series: null,
    });
    expect(participants).toEqual(
      expect.arrayContaining(["PARTICIPANT china-customs", "PARTICIPANT vietnam-customs"]),
    );
    expect(participants).toHaveLength(9);
    expect(await told.act("asean-customs-directors-general-meeting-33")).toMatchObject({
      ordinal: 33,
      series: { id: "asean-customs-directors-general-meetings" },
      date: null,
      places: [],
      participants: [],
    });
  });

  it("which persons took part, in which roles, for whom, under which titles and in which posts", async () => {
    const { participants } = await talks();
    expect(participants.filter((line: string) => line.includes(" for "))).toEqual([
      'HEAD_OF_DELEGATION nguyen-van-can for vietnam-customs "Tổng cục trưởng Tổng cục Hải quan" inferred',
      'HEAD_OF_DELEGATION trieu-tang-lien for china-customs "Phó Tổng cục trưởng Hải quan Trung Quốc"',
      'PARTICIPANT nguyen-van-can for vietnam-customs "Tổng cục trưởng Tổng cục Hải quan"',
      'SPEAKER nguyen-van-can for vietnam-customs "Tổng cục trưởng Tổng cục Hải quan"',
      'SPEAKER trieu-tang-lien for china-customs "Phó Tổng cục trưởng Hải quan Trung Quốc"',
    ]);
    const seen = [{ text: "2024-06-05" }];
    expect(await told.person("nguyen-van-can")).toMatchObject({
      posts: [{ title: "Tổng cục trưởng", organisation: { id: "vietnam-customs" }, period: null, seen }],
      ranks: [],
    });
    expect(await told.person("trieu-tang-lien")).toMatchObject({
      posts: [{ title: "Phó Tổng cục trưởng", organisation: { id: "china-customs" }, period: null, seen }],
      ranks: [],
    });
  });

  it("on which topics, which campaign and which agreement", async () => {
    const { topics, about } = await talks();
    expect(topics).toEqual([
      "aeo-mutual-recognition",
      "bilateral-trade inferred",
      "customs-cooperation inferred",
      "mutual-assistance inferred",
      "one-stop-cooperation inferred",
      "smart-border-gates inferred",
      "smuggling",
    ]);
    expect(about).toEqual([
      "china-customs-support-for-vietnam-customs",
      "mekong-dragon",
      "vietnam-china-customs-assistance-agreement",
      "vietnam-china-customs-cooperation-before-june-2024",
    ]);
  });

  it("what both are to concentrate on in 2024, and where that was recorded", async () => {
    expect(await told.act("vietnam-china-customs-cooperation-in-2024")).toMatchObject({
      kind: "COMMITMENT",
      status: "AGREED",
      date: "2024-06-05",
      madeAt: { id: "vietnam-china-customs-talks-2024" },
      under: ["vietnam-china-joint-statement-cited-in-2024"],
      about: ["mekong-dragon", "vietnam-china-customs-assistance-agreement"],
      topics: [
        "aeo-mutual-recognition",
        "customs-cooperation inferred",
        "mutual-assistance inferred",
        "one-stop-cooperation",
        "smart-border-gates",
        "smuggling",
      ],
      participants: ["PARTICIPANT china-customs", "PARTICIPANT vietnam-customs"],
    });
    expect(await told.act("vietnam-china-joint-statement-cited-in-2024")).toMatchObject({
      agreementKind: "JOINT_STATEMENT",
      number: null,
      date: null,
      about: ["mekong-dragon", "vietnam-china-customs-assistance-agreement"],
      participants: [],
    });
  });

  it("which agreement is being negotiated, between whom, on what", async () => {
    expect(await told.act("vietnam-china-customs-assistance-agreement")).toMatchObject({
      agreementKind: "INTERGOVERNMENTAL_AGREEMENT",
      status: "UNDER_NEGOTIATION",
      number: null,
      date: null,
      topics: ["customs-cooperation", "mutual-assistance"],
      participants: ["PARTY government-of-china", "PARTY government-of-vietnam"],
    });
  });

  it("who initiated and supported Operation Mekong Dragon, since when, where, in how many phases", async () => {
    const campaign = await told.act("mekong-dragon");
    expect(campaign).toMatchObject({ status: "ONGOING", date: "2018/..", places: ["asia-pacific"] });
    expect(campaign.participants).toEqual(
      expect.arrayContaining([
        "INITIATOR china-customs",
        "INITIATOR vietnam-customs",
        "SUPPORTER rilo-asia-pacific",
        "SUPPORTER unodc",
      ]),
    );
    expect(campaign.participants).toHaveLength(8);
    expect(campaign.topics).toEqual(expect.arrayContaining(["smuggling", "commercial-fraud inferred"]));
    expect(campaign.figures).toEqual(
      expect.arrayContaining(["EXACTLY 5 phase in 2018/2023-11", "ABOUT 5 month in 2018/2023-11"]),
    );
  });

  it("when Operation Mekong Dragon VI runs, on what, where it was launched, and who agreed to go on", async () => {
    const sixth = await told.act("mekong-dragon-6");
    expect(sixth).toMatchObject({
      phase: 6,
      partOf: "mekong-dragon",
      status: "ONGOING",
      date: "2024-04-15/2024-09-16",
      places: ["asia-pacific"],
    });
    expect(sixth.topics).toEqual(expect.arrayContaining(["drugs", "wildlife", "wildlife-transport"]));
    expect(await told.act("mekong-dragon-6-launch")).toMatchObject({
      status: "DONE",
      date: null,
      places: ["ho-chi-minh-city"],
      participants: [],
    });
    expect(await told.act("coordination-groups-decision-on-mekong-dragon-6")).toMatchObject({
      status: "AGREED",
      date: null,
      participants: ["PARTICIPANT mekong-dragon-coordination-group"],
    });
  });

  const figuresBetween = async (about: string, counterpart: string) => {
    const session = world.driver.session();
    try {
      const { records } = await session.run(
        `MATCH (f:Figure)-[:MEASURES]->({id: $about}), (f)-[:COUNTERPART]->({id: $counterpart})
         RETURN f.value AS value, f.unit AS unit, f.comparator AS comparator, f.period[0] AS period,
                f.comparedWith AS comparedWith, f.basis AS basis
         ORDER BY f.id`,
        { about, counterpart },
      );
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };

  it("what it gives on the trade of Viet Nam and China in January 2024", async () => {
    const common = { period: "2024-01", basis: "STATED" };
    const against = { comparedWith: "the same period of 2023" };
    expect(await figuresBetween("vietnam", "china")).toEqual(
      expect.arrayContaining([
        { value: 16_430_000_000, unit: "USD", comparator: "OVER", comparedWith: null, ...common },
        { value: 4_550_000_000, unit: "USD", comparator: "EXACTLY", comparedWith: null, ...common },
        { value: 17.28, unit: "percent", comparator: "EXACTLY", ...against, ...common },
        { value: 700_000_000, unit: "USD", comparator: "NEARLY", ...against, ...common },
      ]),
    );
  });

  it("how the two countries rank as each other's trading partners", async () => {
    const rank = { unit: "rank", comparator: "EXACTLY", comparedWith: null, basis: "STATED" };
    expect(await figuresBetween("china", "vietnam")).toMatchObject([
      { ...rank, value: 2 },
      { ...rank, value: 1 },
    ]);
    const ranks = (await figuresBetween("vietnam", "china")).filter(({ unit }) => unit === "rank");
    expect(ranks).toMatchObject([
      { ...rank, value: 1 },
      { ...rank, value: 6 },
    ]);
  });

  it("what China Customs gave Viet Nam Customs, and what it offered", async () => {
    expect(await told.act("china-customs-support-for-vietnam-customs")).toMatchObject({
      kind: "JOINT_ACTION",
      status: "DONE",
      date: "../2024-06-05",
      topics: [
        "capacity-building",
        "customs-management",
        "experience-sharing inferred",
        "modernisation inferred",
      ],
      participants: ["PARTICIPANT vietnam-customs inferred", "SUPPORTER china-customs"],
    });
    expect(await told.act("china-customs-offer-to-share-experience")).toMatchObject({
      kind: "COMMITMENT",
      status: "PROPOSED",
      madeAt: { id: "vietnam-china-customs-talks-2024" },
      topics: ["customs-management", "experience-sharing", "science-and-technology"],
      participants: [
        "ADDRESSEE vietnam-customs",
        "PROPOSER china-customs",
        "PROPOSER trieu-tang-lien for china-customs",
      ],
      fulfilledBy: [],
    });
  });

  it("not who hosted or chaired the talks, nor that anything was signed there", async () => {
    const roles = (await talks()).participants.map((line: string) => line.split(" ")[0]);
    expect(new Set(roles)).toEqual(new Set(["PARTICIPANT", "HEAD_OF_DELEGATION", "SPEAKER"]));
    const { produced } = await talks();
    for (const id of produced) expect((await told.act(id)).kind).toBe("COMMITMENT");
  });

  it("not that RILO, UNODC or ASEAN took part in the talks", async () => {
    expect(await told.actsOf("rilo-asia-pacific")).toEqual(["mekong-dragon"]);
    expect(await told.actsOf("unodc")).toEqual(["mekong-dragon"]);
    expect(await told.actsOf("asean")).not.toContain("vietnam-china-customs-talks-2024");
  });

  it("not who took part in the sixth phase but the coordination group", async () => {
    const { participants } = await told.act("mekong-dragon-6");
    expect(participants).toEqual(["COORDINATOR mekong-dragon-coordination-group inferred"]);
  });

  it("nothing of the customs offices that stand beside the article", async () => {
    const { search } = await world.ask(`{ search(query: "Hải quan khu vực II") { nodes { id } } }`);
    expect(search.nodes.map(({ id }: { id: string }) => id)).not.toContain("regional-customs-ii");
    const { document } = await world.ask(
      `{ document(id: "hq-online-2024-vietnam-china-customs-talks") { paragraphs } }`,
    );
    expect(document.paragraphs).toBe(111);
    const session = world.driver.session();
    const { records } = await session.run(
      "MATCH (p:Passage {document: $id}) RETURN min(p.paragraph) AS first, max(p.paragraph) AS last",
      { id: "hq-online-2024-vietnam-china-customs-talks" },
    );
    await session.close();
    expect(records[0]?.toObject()).toEqual({ first: 2, last: 25 });
  });
});
