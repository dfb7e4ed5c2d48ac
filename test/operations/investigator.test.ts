import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededWorld, type World } from "../world.js";
import { type Part, placesOf, quoted, saying, words } from "./words.js";

/** What an investigator asks of the five documents; the answers are read from the documents. */
describe("an investigator learns", () => {
  let world: World;
  beforeAll(async () => {
    world = await seededWorld();
  });
  afterAll(() => world.close());

  it("where a man of the anti-smuggling branch appears, in which post, in which parts, in whose words", async () => {
    const { person } = await world.ask(`query {
      person(id: "vu-quang-toan") {
        identified
        posts { title organisation { id parent { id } } period { text } seen { text } evidence { ...Words } }
        participations { totalCount nodes { role basis onBehalfOf { id } actor { id } evidence { ...Words }
          act { id period { text evidence { ...Words } } } } }
      }
    } ${words}`);
    expect(person).toMatchObject({
      identified: true,
      posts: [
        {
          title: "Chi cục trưởng",
          organisation: { id: "anti-smuggling-investigation-branch", parent: { id: "vietnam-customs" } },
          period: null,
          seen: [{ text: "2025-08-12/2025-08-14" }, { text: "2025-12-02" }],
        },
      ],
    });
    const parts: Part[] = person.participations.nodes;
    expect(parts.map(({ act, role, evidence }) => [act.id, role, ...placesOf(evidence)])).toEqual([
      ["customs-border-guard-conference-2025", "REPORTER", "004 4:0-20", "004 4:107-188"],
      ["anti-smuggling-conference-17", "HEAD_OF_DELEGATION", "000 2:24-121"],
      ["anti-smuggling-conference-17", "SPEAKER", "000 2:0-121", "000 3:30-79"],
    ]);
    for (const { evidence } of parts) expect(quoted(evidence)).toEqual(saying(/Vũ Quang Toàn/));
    const [december, august] = person.participations.nodes;
    expect([placesOf(december.act.period.evidence), placesOf(august.act.period.evidence)]).toEqual([
      ["004 2:0-14"],
      ["000 1:10-32"],
    ]);
  });

  it("who began and who supports Operation Mekong Dragon, as three documents tell", async () => {
    const { campaign } = await world.ask(`query {
      campaign(id: "mekong-dragon") {
        participations(roles: [INITIATOR, COORDINATOR, SUPPORTER]) { nodes { role basis actor { id } act { id } evidence { ...Words } } }
        parts { ... on Campaign { id phase period { text evidence { ...Words } } } }
      }
    } ${words}`);
    const parts: Part[] = campaign.participations.nodes;
    expect(
      parts.map(({ actor, role, basis, evidence }) => [role, actor.id, basis, ...placesOf(evidence)]),
    ).toEqual([
      [
        "INITIATOR",
        "china-customs",
        "STATED",
        "000 6:128-188",
        "001 20:73-131",
        "001 22:51-152",
        "003 12:168-279",
      ],
      [
        "INITIATOR",
        "vietnam-customs",
        "STATED",
        "000 6:128-188",
        "001 20:73-131",
        "001 22:51-152",
        "003 12:168-279",
      ],
      ["COORDINATOR", "china-customs", "STATED", "003 12:168-279"],
      ["COORDINATOR", "vietnam-customs", "STATED", "003 12:168-279"],
      ["COORDINATOR", "mekong-dragon-coordination-group", "INFERRED", "001 24:0-42"],
      ["SUPPORTER", "unodc", "STATED", "001 20:132-289"],
      ["SUPPORTER", "rilo-asia-pacific", "STATED", "001 20:132-225"],
    ]);
    expect(quoted(parts.at(-2)?.evidence ?? [])).toEqual(saying(/UNODC/));
    const phase = campaign.parts.find(({ id }: { id: string }) => id === "mekong-dragon-6");
    expect(phase).toMatchObject({ phase: 6, period: { text: "2024-04-15/2024-09-16" } });
    expect(placesOf(phase.period.evidence)).toEqual(["001 24:294-369"]);
    expect(quoted(phase.period.evidence)).toEqual(saying(/15\/4\/2024.*16\/9\/2024/));
  });

  it("how much heroin was seized, in whose words, and that nobody is named who seized it", async () => {
    const { topic, jointAction } = await world.ask(`query {
      topic(id: "heroin") { broader { id broader { id } } }
      jointAction(id: "enforcement-in-talks-11-report") {
        participations { totalCount }
        figures { id value unit comparator topics { id } evidence { ...Words } }
      }
    } ${words}`);
    expect(jointAction.participations.totalCount).toBe(0);
    const heroin = jointAction.figures.filter(({ topics }: { topics: { id: string }[] }) =>
      topics.some(({ id }) => id === "heroin"),
    );
    expect(heroin).toMatchObject([{ value: 8.3, unit: "kg", comparator: "OVER" }]);
    expect(placesOf(heroin[0].evidence)).toEqual(["002 10:190-215"]);
    expect(quoted(heroin[0].evidence)).toEqual(saying(/8,3 kg heroin$/));
    expect(topic.broader).toMatchObject({ id: "drugs" });
  });

  it("what came of the talks of June 2024: what was agreed and what was only offered, and whether it was fulfilled", async () => {
    const { meeting } = await world.ask(`query {
      meeting(id: "vietnam-china-customs-talks-2024") {
        produced { id status ... on Commitment {
          madeAt { id } fulfilledBy { id } under { id }
          participations { nodes { role basis actor { id } act { id } evidence { ...Words } } } } }
      }
    } ${words}`);
    const byId = Object.fromEntries(meeting.produced.map((act: { id: string }) => [act.id, act]));
    expect(Object.keys(byId).sort()).toEqual([
      "china-customs-offer-to-share-experience",
      "vietnam-china-customs-cooperation-in-2024",
    ]);
    const agreed = byId["vietnam-china-customs-cooperation-in-2024"];
    expect(agreed).toMatchObject({
      status: "AGREED",
      madeAt: { id: "vietnam-china-customs-talks-2024" },
      fulfilledBy: [],
      under: [{ id: "vietnam-china-joint-statement-cited-in-2024" }],
    });
    expect(
      agreed.participations.nodes.map(({ actor, role, evidence }: Part) => [
        role,
        actor.id,
        ...placesOf(evidence),
      ]),
    ).toEqual([
      ["PARTICIPANT", "china-customs", "001 18:170-231"],
      ["PARTICIPANT", "vietnam-customs", "001 18:170-231"],
    ]);
    const offered = byId["china-customs-offer-to-share-experience"];
    expect(offered.status).toBe("PROPOSED");
    expect(
      offered.participations.nodes.map(({ actor, role, evidence }: Part) => [
        role,
        actor.id,
        ...placesOf(evidence),
      ]),
    ).toEqual([
      ["PROPOSER", "china-customs", "001 17:35-105"],
      ["PROPOSER", "trieu-tang-lien", "001 17:0-83"],
      ["ADDRESSEE", "vietnam-customs", "001 17:55-105"],
    ]);
  });

  it("that Nanning and Kunming share no plan, while each is proposed one with its own neighbours, and where that was sought", async () => {
    const proposed = async (partner: string) => {
      const { cooperation } = await world.ask(
        `query ($with: ID!) { cooperation(of: "nanning-customs", with: $with, statuses: [PROPOSED]) {
          nodes { acts { nodes { id status participations { nodes { role actor { id } } } } } }
          coverage { documents languages } } }`,
        { with: partner },
      );
      return cooperation;
    };
    expect(await proposed("kunming-customs")).toEqual({
      nodes: [],
      coverage: { documents: 5, languages: ["vi"] },
    });
    const { nodes } = await proposed("regional-customs-viii");
    expect(nodes).toEqual([
      {
        acts: {
          nodes: [
            {
              id: "joint-action-plan-nanning-viii",
              status: "PROPOSED",
              participations: {
                nodes: [
                  { role: "PARTY", actor: { id: "regional-customs-viii" } },
                  { role: "PARTY", actor: { id: "nanning-customs" } },
                ],
              },
            },
          ],
        },
      },
    ]);
  });
});
