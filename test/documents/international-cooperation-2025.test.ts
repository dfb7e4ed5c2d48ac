import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";
import { tellingOf } from "./telling.js";

/** The questions and answers are those of a second reader, who wrote them from the document before looking at the graph. */
describe("the report on international cooperation in 2025 says", () => {
  let world: World;
  let told: ReturnType<typeof tellingOf>;
  beforeAll(async () => {
    world = await seededWorld();
    told = tellingOf(world);
  });
  afterAll(() => world.close());

  it("who spoke for the 80th anniversary, in which post, and on what", async () => {
    expect(await told.act("remarks-on-80-years-of-vietnam-customs")).toMatchObject({
      status: "DONE",
      date: "../2025-12-29",
      places: [],
      topics: ["international-integration inferred", "supply-chain-security inferred"],
      participants: [
        'SPEAKER ian-saunders for world-customs-organization "Tổng Thư ký WCO"',
        "SPEAKER world-customs-organization inferred",
      ],
    });
    const { node } = await world.ask(
      `{ node(id: "vietnam-customs-traditional-day-years") { ... on Figure { value unit comparator about { id } } } }`,
    );
    expect(node).toEqual({
      value: 80,
      unit: "year",
      comparator: "EXACTLY",
      about: { id: "vietnam-customs" },
    });
    expect(await told.person("ian-saunders")).toMatchObject({
      posts: [{ title: "Tổng Thư ký", organisation: { id: "world-customs-organization" }, period: null }],
      ranks: [],
    });
  });

  it("which resolution the work of 2025 followed, whose it is, and on what", async () => {
    expect(await told.act("international-cooperation-of-vietnam-customs-2025")).toMatchObject({
      kind: "JOINT_ACTION",
      status: "DONE",
      date: "2025",
      under: ["politburo-resolution-59"],
      participants: [expect.stringMatching(/^(LEAD|PARTICIPANT) vietnam-customs/)],
    });
    expect(await told.act("politburo-resolution-59")).toMatchObject({
      agreementKind: "RESOLUTION",
      number: "59",
      date: null,
      topics: ["international-integration"],
      participants: [expect.stringMatching(/^ISSUER politburo-of-vietnam/)],
    });
  });

  it("how many treaties it signed with how many countries, focused on what", async () => {
    expect(await told.act("vietnam-customs-bilateral-treaties")).toMatchObject({
      status: "SIGNED",
      date: "../2025-12-29",
      participants: ["SIGNATORY vietnam-customs"],
      figures: ["NEARLY 30 country", "NEARLY 50 agreement"],
      topics: [
        "authorised-economic-operators",
        "information-exchange",
        "joint-investigation",
        "pre-arrival-clearance",
      ],
    });
  });

  it("with whom it signed in 2025, and with whom negotiation was only completed", async () => {
    for (const [id, partner] of [
      ["vietnam-sri-lanka-agreement-2025", "government-of-sri-lanka"],
      ["vietnam-united-kingdom-agreement-2025", "government-of-the-united-kingdom"],
    ] as const)
      expect(await told.act(id)).toMatchObject({
        status: "SIGNED",
        date: "2025",
        number: null,
        topics: [],
        partOf: "vietnam-customs-bilateral-treaties",
        participants: [`PARTY ${partner} inferred`, "SIGNATORY vietnam-customs"],
      });
    expect(await told.act("vietnam-china-agreement-negotiated-in-2025")).toMatchObject({
      status: "NEGOTIATED",
      date: "2025",
      topics: [],
      partOf: null,
      participants: ["PARTICIPANT government-of-china inferred", "PARTICIPANT vietnam-customs"],
    });
  });

  it("in which forums it is active, and for how many free trade agreements it is the focal point", async () => {
    const work = await told.act("multilateral-work-of-vietnam-customs");
    expect(work).toMatchObject({ status: "ONGOING", date: null });
    expect(work.participants).toContain("PARTICIPANT vietnam-customs");
    const forums = await Promise.all(
      work.parts.map(async (id: string) => (await told.act(id)).participants.join(", ")),
    );
    expect(forums.sort()).toEqual([
      "CHAIR vietnam-customs",
      "PARTICIPANT apec inferred, PARTICIPANT vietnam-customs",
      "PARTICIPANT asean inferred, PARTICIPANT vietnam-customs",
      "PARTICIPANT vietnam-customs, PARTICIPANT world-customs-organization inferred",
      "PARTICIPANT vietnam-customs, PARTICIPANT world-trade-organization inferred",
    ]);
    expect(await told.act("free-trade-agreements-in-force")).toMatchObject({
      status: "IN_FORCE",
      date: null,
      participants: ["FOCAL_POINT vietnam-customs"],
      figures: ["EXACTLY 17 agreement"],
    });
    expect(await told.act("free-trade-agreements-under-negotiation")).toMatchObject({
      status: "UNDER_NEGOTIATION",
      date: null,
      participants: ["FOCAL_POINT vietnam-customs"],
      figures: ["EXACTLY 3 agreement"],
    });
  });

  it("which agreement with the United States is named, between whom, and not how far it has come", async () => {
    expect(await told.act("reciprocal-trade-agreement-with-the-united-states")).toMatchObject({
      status: "UNKNOWN",
      number: null,
      date: null,
      participants: [
        "PARTICIPANT government-of-the-united-states inferred",
        "PARTICIPANT government-of-vietnam inferred",
      ],
    });
  });

  it("who initiated and who coordinated Operation Mekong Dragon, on what", async () => {
    const { participants, topics } = await told.act("mekong-dragon");
    expect(participants).toEqual(
      expect.arrayContaining([
        "COORDINATOR china-customs",
        "COORDINATOR vietnam-customs",
        "INITIATOR china-customs",
        "INITIATOR vietnam-customs",
      ]),
    );
    expect(topics).toEqual(expect.arrayContaining(["cites-enforcement", "drug-transport", "smuggling"]));
    expect(await told.act("cites")).toMatchObject({ agreementKind: "CONVENTION", participants: [] });
  });

  it("in which role it is in STOP, Demeter and Thunder, and what each is on", async () => {
    const campaign = async (id: string) => {
      const { participants, topics, date, phase, figures } = await told.act(id);
      expect({ date, phase, figures }).toEqual({ date: null, phase: null, figures: [] });
      return { participants, topics };
    };
    expect(await campaign("operation-stop")).toEqual({
      participants: ["PARTICIPANT vietnam-customs"],
      topics: ["consumer-goods", "counterfeit-medicines", "e-commerce", "public-health-and-safety"],
    });
    expect(await campaign("operation-demeter")).toEqual({
      participants: ["PARTICIPANT vietnam-customs inferred"],
      topics: ["hazardous-waste"],
    });
    expect(await campaign("operation-thunder")).toEqual({
      participants: ["PARTICIPANT vietnam-customs"],
      topics: ["wildlife-trade"],
    });
  });

  it("between whom Operation Asia-Pacific Shield was carried out, to what end", async () => {
    expect(await told.act("asia-pacific-shield")).toMatchObject({
      date: null,
      participants: [
        "PARTICIPANT asean-customs-administrations",
        "PARTICIPANT korea-customs",
        "PARTICIPANT vietnam-customs inferred",
      ],
      topics: ["drug-trade", "drug-transport", "information-exchange", "transnational-drug-rings"],
    });
  });

  it("which named campaigns concern drugs, wildlife, waste and counterfeit medicines, and in which fields none is named", async () => {
    const campaigns = async (topic: string) => {
      const session = world.driver.session();
      try {
        const { records } = await session.run(
          `MATCH (:Topic {id: $topic})<-[:BROADER*0..]-(narrower)<-[:CONCERNS]-(c:Campaign)<-[:MENTIONS]-
             (:Passage {document: "vietnam-customs-international-cooperation-2025"})
           RETURN DISTINCT c.id AS id ORDER BY id`,
          { topic },
        );
        return records.map((record) => record.get("id"));
      } finally {
        await session.close();
      }
    };
    expect(await campaigns("drugs")).toEqual(["asia-pacific-shield", "mekong-dragon"]);
    expect(await campaigns("wildlife")).toEqual(["mekong-dragon", "operation-thunder"]);
    expect(await campaigns("waste")).toEqual(["operation-demeter"]);
    expect(await campaigns("counterfeit-medicines")).toEqual(["operation-stop"]);
    expect(await campaigns("tobacco")).toEqual([]);
    expect(await campaigns("counterfeit-food")).toEqual([]);
    expect((await told.act("regional-and-global-campaigns-of-vietnam-customs")).topics).toEqual([
      "counterfeit-food",
      "counterfeit-goods",
      "counterfeit-medicines",
      "drug-transport",
      "pharmaceuticals",
      "public-health-and-safety inferred",
      "supply-chain-security inferred",
      "tobacco",
      "waste",
      "wildlife-transport inferred",
    ]);
  });

  it("not that an agreement with China was signed, nor that the one with the United States concerns Viet Nam Customs", async () => {
    const { statusHistory } = await told.act("vietnam-china-agreement-negotiated-in-2025");
    expect(statusHistory).toEqual([{ status: "NEGOTIATED", date: { text: "2025" } }]);
    expect(await told.actsOf("vietnam-customs")).not.toContain(
      "reciprocal-trade-agreement-with-the-united-states",
    );
  });

  it("not that the WCO had a part in Operation Mekong Dragon", async () => {
    const { participants } = await told.act("mekong-dragon");
    expect(participants.filter((line: string) => line.includes("world-customs-organization"))).toEqual([]);
  });

  it("not that China Customs took part in the other four campaigns", async () => {
    const acts = await told.actsOf("china-customs");
    for (const id of ["operation-stop", "operation-demeter", "operation-thunder", "asia-pacific-shield"])
      expect(acts).not.toContain(id);
  });

  it("not that the customs of Sri Lanka or of the United Kingdom were party to anything", async () => {
    const partners = await told.partnersOf("vietnam-customs");
    expect(partners).toEqual(
      expect.arrayContaining(["government-of-sri-lanka", "government-of-the-united-kingdom"]),
    );
    const session = world.driver.session();
    const { records } = await session.run(
      `MATCH (o:Organisation)-[:LOCATED_IN]->(place)
       WHERE place.id IN ["sri-lanka", "united-kingdom"] RETURN o.id AS id ORDER BY id`,
    );
    await session.close();
    expect(records.map((record) => record.get("id"))).toEqual([
      "government-of-sri-lanka",
      "government-of-the-united-kingdom",
    ]);
  });
});
