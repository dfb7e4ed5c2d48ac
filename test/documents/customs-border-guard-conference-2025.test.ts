import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";
import { tellingOf } from "./telling.js";

/** The questions and answers are those of a second reader, who wrote them from the document before looking at the graph. */
describe("the report on the conference of customs and the border guard says", () => {
  let world: World;
  let told: ReturnType<typeof tellingOf>;
  beforeAll(async () => {
    world = await seededWorld();
    told = tellingOf(world);
  });
  afterAll(() => world.close());

  const conference = () => told.act("customs-border-guard-conference-2025");
  const seen = [{ text: "2025-12-02" }];

  it("which two chaired it, with which rank and post", async () => {
    const chairs = (await conference()).participants.filter((line: string) => line.startsWith("CHAIR"));
    expect(chairs).toEqual([
      'CHAIR nguyen-van-tho for vietnam-customs "Cục trưởng Cục Hải quan"',
      "CHAIR vietnam-border-guard inferred",
      "CHAIR vietnam-customs inferred",
      'CHAIR vu-trung-kien for vietnam-border-guard "Tư lệnh Bộ đội Biên phòng"',
    ]);
    expect(await told.person("vu-trung-kien")).toMatchObject({
      ranks: [{ title: "Trung tướng", seen }],
      posts: [{ title: "Tư lệnh", organisation: { id: "vietnam-border-guard" }, period: null, seen }],
    });
    expect(await told.person("nguyen-van-tho")).toMatchObject({
      ranks: [],
      posts: [{ title: "Cục trưởng", organisation: { id: "vietnam-customs" }, period: null, seen }],
    });
  });

  it("who took part beside those who chaired, reported and spoke", async () => {
    const { participants } = await conference();
    expect(participants.filter((line: string) => !/^(CHAIR|REPORTER|SPEAKER)/.test(line))).toEqual([
      "PARTICIPANT border-guard-command inferred",
      "PARTICIPANT vietnam-border-guard inferred",
      "PARTICIPANT vietnam-customs inferred",
    ]);
    expect(participants).toHaveLength(15);
  });

  it("when and where it was held, and under which two names", async () => {
    expect(await conference()).toMatchObject({
      status: "DONE",
      date: "2025-12-02",
      places: ["vietnam-customs-headquarters"],
      ordinal: null,
      series: null,
      previous: null,
      next: null,
    });
    const { meeting } = await world.ask(
      `{ meeting(id: "customs-border-guard-conference-2025") { names { text kind } places { id ... on Place { placeKind } } } }`,
    );
    expect(meeting.names).toEqual(
      expect.arrayContaining([
        {
          text: "Hội nghị Giao ban công tác phối hợp giữa lực lượng Hải quan và Bộ đội Biên phòng",
          kind: "PREFERRED",
        },
        { text: "Hội nghị đánh giá kết quả phối hợp giữa Cục Hải quan và Bộ đội Biên phòng", kind: "ALIAS" },
      ]),
    );
    expect(meeting.places[0].placeKind).toBe("VENUE");
  });

  it("which two reported, with which rank and post, of which office under which body", async () => {
    const reporters = (await conference()).participants.filter((line: string) => line.startsWith("REPORTER"));
    expect(reporters).toEqual([
      "REPORTER anti-smuggling-investigation-branch inferred",
      "REPORTER border-gate-department inferred",
      'REPORTER do-ngoc-toan for border-gate-department "Cục trưởng Cục Cửa khẩu"',
      'REPORTER vu-quang-toan for anti-smuggling-investigation-branch "Chi cục trưởng Chi cục Điều tra chống buôn lậu"',
    ]);
    expect(await told.person("do-ngoc-toan")).toMatchObject({
      ranks: [{ title: "Thiếu tướng", seen }],
      posts: [
        {
          title: "Cục trưởng",
          organisation: { id: "border-gate-department", parent: { id: "border-guard-command" } },
          seen,
        },
      ],
    });
    const reporter = await told.person("vu-quang-toan");
    expect(reporter.ranks).toEqual([]);
    expect(reporter.posts).toMatchObject([
      {
        title: "Chi cục trưởng",
        organisation: { id: "anti-smuggling-investigation-branch", parent: { id: "vietnam-customs" } },
        seen: [{ text: "2025-08-12/2025-08-14" }, { text: "2025-12-02" }],
      },
    ]);
  });

  it("how many cases both forces seized, in which period, of what value", async () => {
    expect(await told.act("customs-border-guard-seizures")).toMatchObject({
      kind: "JOINT_ACTION",
      status: "DONE",
      date: "2020/2025-06",
      under: [],
      participants: ["PARTICIPANT vietnam-border-guard inferred", "PARTICIPANT vietnam-customs inferred"],
      figures: ["EXACTLY 1184 case in 2020/2025-06", "OVER 75000000000 VND in 2020/2025-06"],
    });
  });

  it("on what coordination in the front line bore, and against which crimes", async () => {
    expect(await told.act("customs-border-guard-frontline-coordination")).toMatchObject({
      date: null,
      places: [],
      figures: [],
      topics: [
        "border-order",
        "drug-crime",
        "entry-exit-control",
        "illegal-entry-and-exit",
        "import-export-control",
        "international-cooperation",
        "smuggling",
      ],
      participants: ["PARTICIPANT vietnam-border-guard inferred", "PARTICIPANT vietnam-customs inferred"],
    });
  });

  it("how many procedures were completed on the National Single Window", async () => {
    expect(await told.act("border-guard-procedures-on-single-window")).toMatchObject({
      status: "DONE",
      date: "../2025-12-02",
      topics: ["national-single-window"],
      figures: ["EXACTLY 15 procedure"],
      participants: ["PARTICIPANT vietnam-border-guard inferred", "PARTICIPANT vietnam-customs inferred"],
    });
  });

  it("which project both supported, and what else they carried out", async () => {
    expect(await told.act("digital-border-gate-project")).toMatchObject({
      agreementKind: "PROJECT",
      number: null,
      date: null,
      participants: ["SUPPORTER vietnam-border-guard inferred", "SUPPORTER vietnam-customs inferred"],
      topics: ["digital-border-gates", "digital-transformation"],
    });
    expect(await told.act("support-for-digital-border-gate-project")).toMatchObject({
      about: ["digital-border-gate-project"],
      participants: ["PARTICIPANT vietnam-border-guard inferred", "PARTICIPANT vietnam-customs inferred"],
    });
    const other = await told.act("customs-border-guard-communication-and-force-building");
    expect(other.topics).toEqual(["communication", "force-building"]);
  });

  it("which regulation is to be replaced, between whom, and how far that has come", async () => {
    expect(await told.act("coordination-regulation-3929")).toMatchObject({
      agreementKind: "REGULATION",
      number: "3929/QC-BĐBP-TCHQ",
      status: "TO_BE_SUPERSEDED",
      date: null,
      supersededBy: [{ id: "new-coordination-regulation" }],
      participants: ["PARTY vietnam-border-guard inferred", "PARTY vietnam-customs inferred"],
    });
  });

  it("what the leaders agreed on, and how far the new regulation has come", async () => {
    expect(await told.act("agreement-to-replace-regulation-3929")).toMatchObject({
      kind: "COMMITMENT",
      status: "AGREED",
      madeAt: { id: "customs-border-guard-conference-2025" },
      about: ["coordination-regulation-3929", "new-coordination-regulation"],
      participants: ["PARTICIPANT vietnam-border-guard inferred", "PARTICIPANT vietnam-customs inferred"],
    });
    expect(await told.act("new-coordination-regulation")).toMatchObject({
      agreementKind: "REGULATION",
      status: "PLANNED",
      number: null,
      supersedes: [{ id: "coordination-regulation-3929" }],
      participants: ["PARTY vietnam-border-guard inferred", "PARTY vietnam-customs inferred"],
    });
  });

  it("who charged whom with preparing the signing, and when it is expected", async () => {
    const charge = async (id: string) => (await told.act(id)).participants;
    expect(await charge("border-gate-department-preparing-the-signing")).toEqual([
      "FOCAL_POINT border-gate-department",
      "INITIATOR border-guard-command inferred",
    ]);
    expect(await charge("anti-smuggling-branch-preparing-the-signing")).toEqual([
      "FOCAL_POINT anti-smuggling-investigation-branch",
      "INITIATOR vietnam-customs inferred",
    ]);
    expect(await told.act("coordination-regulation-signing-conference")).toMatchObject({
      kind: "MEETING",
      status: "PLANNED",
      date: "2025-12-02/..",
      places: [],
      produced: ["new-coordination-regulation"],
    });
    expect(await told.act("national-party-congress-14")).toMatchObject({
      ordinal: 14,
      date: null,
      participants: [],
    });
  });

  it("not that the new regulation was signed, nor the old one replaced", async () => {
    const changes = async (id: string) =>
      (await told.act(id)).statusHistory.map(({ status }: { status: string }) => status);
    expect(await changes("new-coordination-regulation")).toEqual(["PLANNED"]);
    expect(await changes("coordination-regulation-3929")).toEqual(["TO_BE_SUPERSEDED"]);
  });

  it("not that the seizures were of drugs or smuggled goods", async () => {
    const { topics } = await told.act("customs-border-guard-seizures");
    for (const topic of topics) expect(topic).not.toMatch(/drug|smuggling|entry/);
  });

  it("not that either reporter chaired, nor that either chair reported", async () => {
    const { participants } = await conference();
    expect(participants.filter((line: string) => /CHAIR (do-ngoc|vu-quang)/.test(line))).toEqual([]);
    expect(participants.filter((line: string) => /REPORTER (vu-trung|nguyen-van)/.test(line))).toEqual([]);
  });

  it("not that a body of another country took part in anything", async () => {
    const session = world.driver.session();
    const { records } = await session.run(
      `MATCH (:Passage {document: "tbtco-2025-customs-border-guard-conference"})-[:MENTIONS]->(o:Organisation)
       MATCH (o)-[:LOCATED_IN]->(place) RETURN DISTINCT place.id AS country`,
    );
    await session.close();
    expect(records.map((record) => record.get("country"))).toEqual(["vietnam"]);
  });
});
