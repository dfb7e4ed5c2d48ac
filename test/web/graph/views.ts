import type { EntityType } from "../../../web/src/entity/entity-address.js";
import { type Change, change } from "../../../web/src/graph/changes.js";
import { emptyView, type View, type ViewLink, type ViewNode } from "../../../web/src/graph/view.js";

export const node = (id: string, type: EntityType, more: Partial<ViewNode> = {}): ViewNode => ({
  id,
  type,
  name: id,
  nameLanguage: "en",
  status: null,
  period: null,
  country: null,
  topics: [],
  ...more,
});

export const link = (from: string, to: string, more: Partial<ViewLink> = {}): ViewLink => {
  const { type = "TOOK_PART_IN", role = type === "TOOK_PART_IN" ? "PARTICIPANT" : null } = more;
  const id = [from, type, role ?? "", to].join(" ");
  return { id, from, to, type, role, basis: "STATED", evidence: [], ...more };
};

const day = (text: string) => ({ text, from: text, to: text });

/** Three offices and a person; talks of 2021, a raid of 2023, and a plan without a date. */
export const ports: View = change(emptyView, {
  kind: "add",
  of: null,
  nodes: [
    node("north", "ORGANISATION", { country: "nordland" }),
    node("south", "ORGANISATION", { country: "suedland" }),
    node("east", "ORGANISATION", { country: "nordland" }),
    node("ana", "PERSON"),
    node("talks", "MEETING", { status: "DONE", period: day("2021-05-03"), topics: ["silk"] }),
    node("raid", "JOINT_ACTION", {
      status: "DONE",
      period: { text: "2023/..", from: "2023-01-01", to: null },
    }),
    node("plan", "COMMITMENT", { status: "PLANNED", topics: ["tea"] }),
    node("silk", "TOPIC"),
  ],
  links: [
    link("north", "talks"),
    link("south", "talks"),
    link("ana", "talks", { role: "SPEAKER", onBehalfOf: "north" }),
    link("north", "raid"),
    link("east", "raid"),
    link("south", "plan"),
    link("east", "plan"),
    link("talks", "silk", { type: "CONCERNS" }),
    link("ana", "north", { type: "HOLDS_POST" }),
  ],
});

export const changed = (view: View, ...changes: readonly Change[]): View =>
  changes.reduce((it, made) => change(it, made), view);
