import { describe, expect, it } from "vitest";
import { portsCopy } from "./ports-copy.js";

const document = "documents/ports.yaml";
const checks = 'actor: southport-customs, role: PARTICIPANT, evidence: "3';
const lists = "actor: eastport-customs, role: PROPOSER";
const minutes = "actor: northport-customs, role: SIGNATORY";
const talks = "actor: northport-customs, role: PARTICIPANT";

const rolesOf = {
  MEETING:
    "HOST, CHAIR, HEAD_OF_DELEGATION, MEMBER_OF_DELEGATION, SPEAKER, REPORTER, COORDINATOR, SUPPORTER, PARTICIPANT, FOCAL_POINT, LEAD",
  AGREEMENT:
    "COORDINATOR, SUPPORTER, PARTICIPANT, SIGNATORY, PARTY, ISSUER, PROPOSER, ADDRESSEE, FOCAL_POINT, LEAD",
  JOINT_ACTION: "CHAIR, INITIATOR, COORDINATOR, SUPPORTER, PARTICIPANT, FOCAL_POINT, LEAD",
  CAMPAIGN: "INITIATOR, COORDINATOR, SUPPORTER, PARTICIPANT, FOCAL_POINT, LEAD",
  COMMITMENT: "INITIATOR, PARTICIPANT, PROPOSER, ADDRESSEE, FOCAL_POINT, LEAD",
};

describe("check, of roles,", () => {
  const { change, lines } = portsCopy();
  const give = (who: string, role: string) =>
    change(document, who, who.replace(/role: \w+/, `role: ${role}`));

  it.each([
    ["MEETING", talks, "SIGNATORY", "27:9"],
    ["AGREEMENT", minutes, "CHAIR", "44:9"],
    ["JOINT_ACTION", checks, "HOST", "54:9"],
    ["COMMITMENT", lists, "SUPPORTER", "66:9"],
  ] as const)("finds one that no %s has, and lists those that it has", async (act, who, role, position) => {
    await give(who, role);
    expect(await lines()).toEqual([
      expect.stringMatching(
        new RegExp(`/${document}:${position} no ${act} has the role ${role}; give one of ${rolesOf[act]}$`),
      ),
    ]);
  });

  it("finds one that no CAMPAIGN has, and lists those that it has", async () => {
    await change(document, "jointActions:", "campaigns:");
    await give(checks, "PARTY");
    expect(await lines()).toEqual([
      expect.stringMatching(new RegExp(`no CAMPAIGN has the role PARTY; give one of ${rolesOf.CAMPAIGN}$`)),
    ]);
  });

  it.each([
    ...rolesOf.AGREEMENT.split(", ").map((role) => [role, "AGREEMENT", minutes]),
    ...rolesOf.JOINT_ACTION.split(", ").map((role) => [role, "JOINT_ACTION", checks]),
    ...rolesOf.COMMITMENT.split(", ").map((role) => [role, "COMMITMENT", lists]),
    ...rolesOf.MEETING.split(", ").map((role) => [role, "MEETING", "actor: ana-reed, role: SPEAKER"]),
  ] as [string, string, string][])("lets somebody be %s in a %s", async (role, _, who) => {
    await give(who, role);
    expect(await lines()).toEqual([]);
  });

  it.each(["HEAD_OF_DELEGATION", "MEMBER_OF_DELEGATION"])("finds a body as %s", async (role) => {
    await give(talks, role);
    expect(await lines()).toEqual([
      expect.stringMatching(
        new RegExp(
          `:27:9 ${role} is for people, and northport-customs is none; name the person, and northport-customs in onBehalfOf$`,
        ),
      ),
    ]);
  });
});
