import { emptyView, type View, type ViewLink, type ViewNode } from "../src/graph/view.js";

const nothing = { nameLanguage: "en", status: null, period: null, country: null, topics: [] } as const;

export const node = (told: Pick<ViewNode, "id" | "type" | "name"> & Partial<ViewNode>): ViewNode => ({
  ...nothing,
  ...told,
});

export const link = (
  from: string,
  role: string | null,
  to: string,
  more: Partial<ViewLink> = {},
): ViewLink => {
  const type = more.type ?? "TOOK_PART_IN";
  return {
    id: [from, type, role ?? "", to].join(" "),
    from,
    to,
    role,
    basis: "STATED",
    evidence: [{ document: "a-letter", paragraph: 3, start: 0, end: 12 }],
    ...more,
    type,
  };
};

export const viewOf = (
  nodes: readonly ViewNode[],
  links: readonly ViewLink[],
  more: Partial<View> = {},
): View => ({
  ...emptyView,
  nodes: new Map(nodes.map((it) => [it.id, it])),
  links: new Map(links.map((it) => [it.id, it])),
  ...more,
});

const act = (
  id: string,
  type: ViewNode["type"],
  name: string,
  status: string,
  period: ViewNode["period"],
  topics: readonly string[] = [],
): ViewNode => node({ id, type, name, status, period, topics });

const period = (text: string, from: string | null, to: string | null) => ({ text, from, to });

/** Three bodies and a person, in five acts of every exactness and one without a date. */
export const sampleNodes: readonly ViewNode[] = [
  node({
    id: "vietnam-customs",
    type: "ORGANISATION",
    name: "Hải quan Việt Nam",
    nameLanguage: "vi",
    country: "vietnam",
  }),
  node({
    id: "nanning-customs",
    type: "ORGANISATION",
    name: "南宁海关",
    nameLanguage: "zh",
    country: "china",
  }),
  node({ id: "northport-customs", type: "ORGANISATION", name: "Northport Customs" }),
  node({ id: "ana-reed", type: "PERSON", name: "Ana Reed" }),
  act("talks", "MEETING", "Talks of the ports", "DONE", period("2025-10-16", "2025-10-16", "2025-10-16"), [
    "drugs",
  ]),
  act(
    "month-of-checks",
    "JOINT_ACTION",
    "A month of checks",
    "DONE",
    period("2024-05", "2024-05-01", "2024-05-31"),
    ["drugs"],
  ),
  act("campaign", "CAMPAIGN", "Campaign of a year", "ONGOING", period("2023", "2023-01-01", "2023-12-31"), [
    "wildlife",
  ]),
  act("pact", "AGREEMENT", "Pact of the ports", "IN_FORCE", period("2022-03-01/..", "2022-03-01", null)),
  act("old-pact", "AGREEMENT", "The old pact", "SUPERSEDED", period("../2022-02-28", null, "2022-02-28")),
  act("promise", "COMMITMENT", "A promise to exchange data", "PROPOSED", null, ["drugs", "data"]),
];

export const sampleLinks: readonly ViewLink[] = [
  link("vietnam-customs", "HOST", "talks"),
  link("nanning-customs", "PARTICIPANT", "talks"),
  link("ana-reed", "SPEAKER", "talks", { basis: "INFERRED" }),
  link("vietnam-customs", "PARTICIPANT", "month-of-checks"),
  link("northport-customs", "LEAD", "campaign"),
  link("vietnam-customs", "PARTY", "pact", {
    evidence: [
      { document: "a-letter", paragraph: 3, start: 0, end: 12 },
      { document: "minutes", paragraph: 7, start: 4, end: 20 },
    ],
  }),
  link("northport-customs", "PARTY", "pact"),
  link("pact", null, "old-pact", { type: "SUPERSEDES", basis: "BACKGROUND", evidence: [] }),
  link("promise", null, "talks", { type: "MADE_AT" }),
];

export const sampleView: View = viewOf(sampleNodes, sampleLinks, {
  places: new Map(
    sampleNodes.map(({ id }, index) => [id, { x: (index % 4) * 190, y: Math.floor(index / 4) * 130 }]),
  ),
});

/** A view of many entities without links. */
export const largeView = (size: number): View =>
  viewOf(
    Array.from({ length: size }, (_, index) =>
      node({ id: `body-${index}`, type: "ORGANISATION", name: `Body ${index}` }),
    ),
    [],
  );

/** A view of many acts, of which each fifth is known by its year alone and many fall on one day. */
export const busyView = (size: number): View =>
  viewOf(
    Array.from({ length: size }, (_, index) => {
      const year = 2010 + (index % 16);
      const day = `${year}-0${1 + (index % 7)}-1${index % 3}`;
      const when =
        index % 5 === 0 ? period(`${year}`, `${year}-01-01`, `${year}-12-31`) : period(day, day, day);
      return act(`act-${index}`, index % 2 === 0 ? "MEETING" : "CAMPAIGN", `Act ${index}`, "DONE", when);
    }),
    [],
  );
