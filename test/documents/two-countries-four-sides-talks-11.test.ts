import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { corpusDir, seededWorld, type World } from "../world.js";

/** The expected answers were written from the document, by a second reader, before the graph was looked at. */
describe("the report on the 11th talks says", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  const talks = async (fields: string) =>
    (await world.ask(`{ meeting(id: "two-countries-four-sides-talks-11") { ${fields} } }`)).meeting;

  const figuresOf = async (id: string) => {
    const { node } = await world.ask(
      "query ($id: ID!) { node(id: $id) { ... on Act { figures { value unit comparator comparedWith topics { id } } } } }",
      { id },
    );
    return node.figures;
  };

  it("when and where they were held, as which edition of what", async () => {
    expect(
      await talks(
        "status ordinal period { text from to } places { id placeKind within { id } } series { id } previous { id }",
      ),
    ).toEqual({
      status: "DONE",
      ordinal: 11,
      period: { text: "2025-10-16", from: "2025-10-16", to: "2025-10-16" },
      places: [{ id: "cao-bang-conference-centre", placeKind: "VENUE", within: { id: "cao-bang" } }],
      series: { id: "two-countries-four-sides-talks" },
      previous: { id: "two-countries-four-sides-talks-10" },
    });
  });

  it("which four bodies took part", async () => {
    const { participations } = await talks(
      "participations(roles: [PARTICIPANT]) { nodes { basis actor { id ... on Organisation { country { id } } } } }",
    );
    expect(
      participations.nodes
        .map(({ actor, basis }: { actor: { id: string }; basis: string }) => `${actor.id} ${basis}`)
        .sort(),
    ).toEqual([
      "nanning-customs STATED",
      "regional-customs-vi STATED",
      "regional-customs-viii STATED",
      "regional-customs-xvi STATED",
      "vietnam-customs INFERRED",
    ]);
  });

  it("who headed each delegation, in which post, for whom", async () => {
    const { participations } = await talks(
      "participations(roles: [HEAD_OF_DELEGATION]) { nodes { title onBehalfOf { id } actor { id ... on Person { posts { title organisation { id } seen { text } } } } } }",
    );
    expect(participations.nodes).toEqual([
      {
        title: "Chi Cục trưởng Chi cục Hải quan Khu vực XVI",
        onBehalfOf: { id: "vietnam-customs" },
        actor: {
          id: "nguyen-trung-hai",
          posts: [
            {
              title: "Chi Cục trưởng",
              organisation: { id: "regional-customs-xvi" },
              seen: [{ text: "2025-10-16" }],
            },
          ],
        },
      },
      {
        title: "Quan trưởng Hải quan Nam Ninh",
        onBehalfOf: { id: "nanning-customs" },
        actor: {
          id: "vuong-vi-bang",
          posts: [
            { title: "Quan trưởng", organisation: { id: "nanning-customs" }, seen: [{ text: "2025-10-16" }] },
          ],
        },
      },
    ]);
  });

  it("how many letters were exchanged, and for what", async () => {
    expect(await figuresOf("information-exchange-since-talks-10")).toMatchObject([
      { value: 29, unit: "letter", comparator: "EXACTLY" },
    ]);
    const { jointAction } = await world.ask(
      `{ jointAction(id: "information-exchange-since-talks-10") { topics { id } parts { participations { nodes { actor { id } } } } } }`,
    );
    expect(jointAction.topics.map(({ id }: { id: string }) => id).sort()).toEqual([
      "document-checks",
      "enterprise-verification",
      "information-exchange",
      "violation-investigation",
    ]);
    expect(jointAction.parts).toHaveLength(3);
    for (const { participations } of jointAction.parts)
      expect(participations.nodes.map(({ actor }: { actor: { id: string } }) => actor.id)).toContain(
        "nanning-customs",
      );
  });

  it("how many rounds were held at kilometre 0, by which pairs, on what", async () => {
    const { meeting } = await world.ask(`{ meeting(id: "km-0-talks") {
      period { text } topics { id } figures { value unit }
      parts { ... on Meeting { participations { nodes { role basis actor { id ... on BorderGatePair { sides { id province { id } country { id } } } } } } } }
    } }`);
    expect(meeting.figures).toEqual([{ value: 8, unit: "meeting" }]);
    expect(meeting.period).toEqual({ text: "2024/2025-10-16" });
    expect(meeting.topics.map(({ id }: { id: string }) => id).sort()).toEqual([
      "commercial-fraud",
      "drug-transport",
      "smuggling",
      "trade-facilitation",
    ]);
    const hosts = meeting.parts.flatMap(
      ({ participations }: { participations: { nodes: { actor: { id: string } }[] } }) =>
        participations.nodes.map(({ actor }) => actor),
    );
    expect(hosts.map(({ id }: { id: string }) => id).sort()).toEqual([
      "coc-nam-lung-nghiu",
      "huu-nghi-huu-nghi-quan",
      "mong-cai-dong-hung",
      "soc-giang-binh-mang",
      "ta-lung-thuy-khau",
    ]);
    const mongCai = hosts.find(({ id }: { id: string }) => id === "mong-cai-dong-hung");
    expect(mongCai.sides).toEqual([
      { id: "dong-hung-gate", province: { id: "guangxi" }, country: { id: "china" } },
      { id: "mong-cai-gate", province: { id: "quang-ninh" }, country: { id: "vietnam" } },
    ]);
  });

  it("what was proposed to a Chinese side that is not named, and not that it was agreed", async () => {
    const { commitment } = await world.ask(`{ commitment(id: "gate-working-hours-proposal") {
      status madeAt { id } fulfilledBy { id } topics { id } participations { nodes { role basis actor { id } } }
    } }`);
    expect(commitment).toMatchObject({ status: "PROPOSED", madeAt: null, fulfilledBy: [] });
    expect(commitment.participations.nodes).toEqual([
      { role: "PROPOSER", basis: "INFERRED", actor: { id: "vietnam-customs" } },
    ]);
  });

  it("what was seized, by nobody who is named", async () => {
    expect(await figuresOf("enforcement-in-talks-11-report")).toEqual([
      { value: 26, unit: "case", comparator: "EXACTLY", comparedWith: null, topics: [{ id: "drugs" }] },
      { value: 36, unit: "person", comparator: "EXACTLY", comparedWith: null, topics: [{ id: "drugs" }] },
      { value: 8.3, unit: "kg", comparator: "OVER", comparedWith: null, topics: [{ id: "heroin" }] },
      {
        value: 270,
        unit: "g",
        comparator: "EXACTLY",
        comparedWith: null,
        topics: [{ id: "synthetic-drugs" }],
      },
      {
        value: 396,
        unit: "case",
        comparator: "EXACTLY",
        comparedWith: null,
        topics: [{ id: "violation-investigation" }],
      },
      {
        value: 24_900_000_000,
        unit: "VND",
        comparator: "ABOUT",
        comparedWith: null,
        topics: [{ id: "violation-investigation" }],
      },
    ]);
    const { jointAction } = await world.ask(
      `{ jointAction(id: "enforcement-in-talks-11-report") { participations { totalCount } } }`,
    );
    expect(jointAction.participations.totalCount).toBe(0);
  });

  it("the trade turnover and its growth", async () => {
    const { nodes } = await world.ask(`{ nodes(ids: ["talks-11-trade-turnover", "talks-11-trade-growth"]) {
      ... on Figure { value unit comparator comparedWith about { id } counterpart { id } }
    } }`);
    expect(nodes).toEqual([
      {
        value: 76_000_000_000,
        unit: "USD",
        comparator: "EXACTLY",
        comparedWith: null,
        about: { id: "talks-11-report-area" },
        counterpart: null,
      },
      {
        value: 21.5,
        unit: "percent",
        comparator: "EXACTLY",
        comparedWith: "the same period of the 10th talks",
        about: { id: "talks-11-report-area" },
        counterpart: null,
      },
    ]);
  });

  it("what was signed, by which bodies, and what is planned under it", async () => {
    const { agreement, commitment } = await world.ask(`{
      agreement(id: "talks-11-minutes") {
        agreementKind status number statusHistory { status date { text } } parties { role basis actor { id __typename } } figures { value unit }
      }
      commitment(id: "coordination-programmes-after-talks-11") { status period { text } under { id } madeAt { id } }
    }`);
    expect(agreement).toMatchObject({
      agreementKind: "MINUTES",
      status: "SIGNED",
      number: null,
      statusHistory: [{ status: "SIGNED", date: { text: "2025-10-16" } }],
      figures: [{ value: 4, unit: "organisation" }],
    });
    expect(
      agreement.parties.map(
        ({ role, basis, actor }: { role: string; basis: string; actor: { id: string } }) =>
          `${actor.id} ${role} ${basis}`,
      ),
    ).toEqual([
      "regional-customs-vi SIGNATORY INFERRED",
      "regional-customs-viii SIGNATORY INFERRED",
      "regional-customs-xvi SIGNATORY INFERRED",
      "nanning-customs SIGNATORY INFERRED",
    ]);
    expect(commitment).toEqual({
      status: "PLANNED",
      period: { text: "2025-10-16" },
      under: [{ id: "talks-11-minutes" }],
      madeAt: { id: "two-countries-four-sides-talks-11" },
    });
  });

  it("no date, place or participant of the 10th talks, and of no edition before it", async () => {
    const { meeting } = await world.ask(`{ meeting(id: "two-countries-four-sides-talks-10") {
      period { text } places { id } participations { totalCount } series { knownOrdinals missingOrdinals meetings { id } }
    } }`);
    expect(meeting).toEqual({
      period: null,
      places: [],
      participations: { totalCount: 0 },
      series: {
        knownOrdinals: [10, 11],
        missingOrdinals: [1, 2, 3, 4, 5, 6, 7, 8, 9],
        meetings: [{ id: "two-countries-four-sides-talks-10" }, { id: "two-countries-four-sides-talks-11" }],
      },
    });
  });

  it("no host of the talks, and no person who signed the minutes", async () => {
    expect(await talks("participations(roles: [HOST, CHAIR]) { totalCount }")).toEqual({
      participations: { totalCount: 0 },
    });
    const { agreement } = await world.ask(
      `{ agreement(id: "talks-11-minutes") { participations(actorKinds: [PERSON]) { totalCount } } }`,
    );
    expect(agreement.participations.totalCount).toBe(0);
  });

  it.each([
    ["mong-cai-dong-hung", "ta-lung-thuy-khau", {}],
    ["regional-customs-vi", "regional-customs-viii", { on: ["enterprise-verification"] }],
    ["nanning-customs", "china-customs", {}],
  ])("no cooperation of %s with %s, given %j", async (of, partner, filter) => {
    const { cooperation } = await world.ask(
      `query ($of: ID!, $with: ID, $on: [ID!]) { cooperation(of: $of, with: $with, on: $on) { totalCount coverage { documents } } }`,
      { of, with: partner, ...filter },
    );
    expect(cooperation).toEqual({ totalCount: 0, coverage: { documents: 5 } });
  });

  it.skipIf(corpusDir === null)(
    "with whom Nanning Customs cooperated on drugs, at what, in which roles, in whose words (skipped where no corpus is at hand)",
    async () => {
      const { organisation } =
        await world.ask(`{ organisation(id: "nanning-customs") { cooperation(on: ["drugs"]) { nodes {
      with { id } actCount
      acts { nodes { id concerns { topic { id } basis evidence { quote verified } }
        participations { nodes { actor { id } role evidence { quote verified document { file } paragraph } } } } }
    } } } }`);
      const { nodes } = organisation.cooperation;
      expect(nodes.map((node: { with: { id: string } }) => node.with.id)).toEqual([
        "regional-customs-vi",
        "regional-customs-viii",
        "regional-customs-xvi",
        "vietnam-customs",
        "nguyen-trung-hai",
      ]);
      const [act] = nodes[0].acts.nodes;
      expect(act.id).toBe("two-countries-four-sides-talks-11");
      const drugs = act.concerns.find(({ topic }: { topic: { id: string } }) => topic.id === "drugs");
      expect(drugs.basis).toBe("INFERRED");
      expect(drugs.evidence.every(({ verified }: { verified: boolean }) => verified)).toBe(true);
      const heads = act.participations.nodes.filter(
        ({ role }: { role: string }) => role === "HEAD_OF_DELEGATION",
      );
      for (const { evidence } of heads) expect(evidence[0].quote).toMatch(/làm Trưởng đoàn$/);
    },
  );
});
