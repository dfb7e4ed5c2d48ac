import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";
import { type Part, placesOf, quoted, saying, words } from "./words.js";

/** What an analyst asks of the five documents; the answers are read from the documents. */
describe("an analyst learns", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("with whom Korea Customs cooperated, in what, on what, and in whose words", async () => {
    const { cooperation } = await world.ask(`query {
      cooperation(of: "korea-customs") {
        totalCount
        nodes {
          with { id } actCount period { text } topics { id }
          acts { nodes { id status
            participations { nodes { actor { id } role basis evidence { ...Words } } }
            concerns { topic { id } basis evidence { ...Words } } } }
        }
      }
    } ${words}`);
    expect(cooperation.nodes).toMatchObject([
      { with: { id: "asean-customs-administrations" }, actCount: 1, period: null },
      { with: { id: "vietnam-customs" }, actCount: 1, period: null },
    ]);
    expect(cooperation.totalCount).toBe(2);
    const [shield] = cooperation.nodes[1].acts.nodes;
    expect(shield).toMatchObject({ id: "asia-pacific-shield", status: "ONGOING" });
    expect(
      shield.participations.nodes.map(({ actor, role, basis, evidence }: Part) => [
        actor.id,
        role,
        basis,
        placesOf(evidence),
      ]),
    ).toEqual([
      ["asean-customs-administrations", "PARTICIPANT", "STATED", ["003 16:54-127"]],
      ["korea-customs", "PARTICIPANT", "STATED", ["003 16:54-127"]],
      ["vietnam-customs", "PARTICIPANT", "INFERRED", ["003 11:27-96", "003 12:117-167", "003 16:0-53"]],
    ]);
    expect(quoted(shield.participations.nodes[1].evidence)).toEqual(saying(/ASEAN.*Hàn Quốc$/));
    const concerns = shield.concerns.map(
      ({ topic, evidence }: { topic: { id: string } } & Pick<Part, "evidence">) => [
        topic.id,
        ...placesOf(evidence),
      ],
    );
    expect(concerns.sort()).toEqual([
      ["drug-trade", "003 16:165-211"],
      ["drug-transport", "003 16:165-211"],
      ["information-exchange", "003 16:134-163"],
      ["transnational-drug-rings", "003 16:215-269"],
    ]);
  });

  it("how many cases customs and the border guard seized together, since when, and where that is written", async () => {
    const { jointAction } = await world.ask(`query {
      jointAction(id: "customs-border-guard-seizures") {
        status period { text from to evidence { ...Words } } partOf { id }
        participations { nodes { actor { id } } }
        figures { id value unit comparator basis period { text } evidence { ...Words } }
      }
    } ${words}`);
    expect(jointAction).toMatchObject({
      status: "DONE",
      period: { text: "2020/2025-06", from: "2020-01-01", to: "2025-06-30" },
      partOf: { id: "customs-border-guard-coordination" },
      participations: {
        nodes: [{ actor: { id: "vietnam-border-guard" } }, { actor: { id: "vietnam-customs" } }],
      },
      figures: [
        {
          value: 1184,
          unit: "case",
          comparator: "EXACTLY",
          basis: "STATED",
          period: { text: "2020/2025-06" },
        },
        { value: 75_000_000_000, unit: "VND", comparator: "OVER", basis: "STATED" },
      ],
    });
    const [cases, value] = jointAction.figures;
    expect([
      placesOf(jointAction.period.evidence),
      placesOf(cases.evidence),
      placesOf(value.evidence),
    ]).toEqual([["004 4:199-237"], ["004 4:199-297"], ["004 4:199-237", "004 4:299-339"]]);
    expect([quoted(cases.evidence), quoted(value.evidence)]).toEqual([saying(/1\.184/), saying(/75 tỷ/)]);
  });

  it("which regulation is to be replaced by which, who its two sides are, and that none is signed yet", async () => {
    const { agreement } = await world.ask(`{
      agreement(id: "coordination-regulation-3929") {
        agreementKind number status period { text }
        statusHistory { status date { text } basis }
        parties { role basis actor { id } }
        supersedes { id } supersededBy { id status number supersedes { id } subjectOf { nodes { id status } } }
      }
    }`);
    expect(agreement).toEqual({
      agreementKind: "REGULATION",
      number: "3929/QC-BĐBP-TCHQ",
      status: "TO_BE_SUPERSEDED",
      period: null,
      statusHistory: [{ status: "TO_BE_SUPERSEDED", date: { text: "2025-12-02" }, basis: "INFERRED" }],
      parties: [
        { role: "PARTY", basis: "INFERRED", actor: { id: "vietnam-border-guard" } },
        { role: "PARTY", basis: "INFERRED", actor: { id: "vietnam-customs" } },
      ],
      supersedes: [],
      supersededBy: [
        {
          id: "new-coordination-regulation",
          status: "PLANNED",
          number: null,
          supersedes: [{ id: "coordination-regulation-3929" }],
          subjectOf: {
            nodes: [
              { id: "agreement-to-replace-regulation-3929", status: "AGREED" },
              { id: "customs-border-guard-conference-2025", status: "DONE" },
            ],
          },
        },
      ],
    });
  });

  it("which editions of the anti-smuggling conferences are known, where they met, and which are missing", async () => {
    const { series } = await world.ask(`{
      series(id: "vietnam-china-anti-smuggling-conferences") {
        knownOrdinals missingOrdinals
        meetings { ordinal period { text } places { id } previous { id } next { id } participations(roles: [HOST]) { nodes { actor { id } } } }
      }
    }`);
    expect(series).toEqual({
      knownOrdinals: [16, 17],
      missingOrdinals: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
      meetings: [
        {
          ordinal: 16,
          period: { text: "2024" },
          places: [{ id: "fujian" }],
          previous: null,
          next: { id: "anti-smuggling-conference-17" },
          participations: { nodes: [] },
        },
        {
          ordinal: 17,
          period: { text: "2025-08-12/2025-08-14" },
          places: [{ id: "ho-chi-minh-city" }],
          previous: { id: "anti-smuggling-conference-16" },
          next: null,
          participations: { nodes: [{ actor: { id: "vietnam-customs" } }] },
        },
      ],
    });
  });

  it("what Viet Nam and China traded in January 2024, as exactly as it is written", async () => {
    const { nodes } = await world.ask(`{
      nodes(ids: ["vietnam-china-trade-2024-01", "vietnam-exports-to-china-2024-01", "vietnam-exports-to-china-growth-2024-01"]) {
        ... on Figure { value unit comparator comparedWith period { text } about { id } counterpart { id } topics { id } }
      }
    }`);
    const between = { period: { text: "2024-01" }, about: { id: "vietnam" }, counterpart: { id: "china" } };
    expect(nodes).toEqual([
      {
        ...between,
        value: 16_430_000_000,
        unit: "USD",
        comparator: "OVER",
        comparedWith: null,
        topics: [{ id: "bilateral-trade" }],
      },
      {
        ...between,
        value: 4_550_000_000,
        unit: "USD",
        comparator: "EXACTLY",
        comparedWith: null,
        topics: [{ id: "exports" }],
      },
      {
        ...between,
        value: 17.28,
        unit: "percent",
        comparator: "EXACTLY",
        comparedWith: "the same period of 2023",
        topics: [{ id: "exports" }],
      },
    ]);
  });
});
