import { graphql, type ResultOf } from "../api/graphql.js";
import { NamedFields } from "../entity/named.js";
import type { ViewLink, ViewNode } from "../graph/view.js";

export const PathInGraph = graphql(
  `
    query PathInGraph($ids: [ID!]!, $language: Language!) {
      nodes(ids: $ids) {
        ... on Entity { ...NamedFields }
        ... on Organisation { country { id } }
        ... on Act {
          status
          period { text from to }
          topics { id }
          participations(first: 100) {
            nodes {
              actor { id }
              onBehalfOf { id }
              role
              basis
              evidence { document { id } paragraph start end }
            }
          }
        }
      }
    }
  `,
  [NamedFields],
);

type Told = NonNullable<ResultOf<typeof PathInGraph>["nodes"][number]>;
type ToldEntity = Extract<Told, { id: string }>;
type ToldAct = Extract<ToldEntity, { status: unknown }>;
type Part = ToldAct["participations"]["nodes"][number];

const isEntity = (told: Told | null): told is ToldEntity => told !== null && "id" in told;
const isAct = (told: ToldEntity): told is ToldAct => "status" in told;

const nodeOf = (told: ToldEntity): ViewNode => ({
  id: told.id,
  type: told.type,
  name: told.name,
  nameLanguage: told.nameLanguage,
  status: isAct(told) ? told.status : null,
  period: isAct(told) ? told.period : null,
  country: "country" in told ? (told.country?.id ?? null) : null,
  topics: isAct(told) ? told.topics.map(({ id }) => id) : [],
});

const linkOf = (from: string, act: string, { role, evidence }: Part, basis: ViewLink["basis"]): ViewLink => ({
  id: `${from} TOOK_PART_IN ${role} ${act}`,
  from,
  to: act,
  type: "TOOK_PART_IN",
  role,
  basis,
  evidence: evidence.map(({ document, paragraph, start, end }) => ({
    document: document.id,
    paragraph,
    start,
    end,
  })),
});

/** The parts of those on the way in an act; one that somebody takes on behalf of a body there is, as follows from it, the body's. */
const linksOf = (act: ToldAct, onTheWay: ReadonlySet<string>): readonly ViewLink[] =>
  act.participations.nodes.flatMap((part) => {
    const { actor, onBehalfOf, basis } = part;
    const own = onTheWay.has(actor.id) ? [linkOf(actor.id, act.id, part, basis)] : [];
    const body = onBehalfOf && onTheWay.has(onBehalfOf.id) ? [onBehalfOf.id] : [];
    return [...own, ...body.map((id) => linkOf(id, act.id, part, basis === "STATED" ? "INFERRED" : basis))];
  });

/** The entities on the way and their parts in its acts, to be added to a view; each link once, by the first that gives it. */
export const pathInGraph = (
  told: ResultOf<typeof PathInGraph>,
): { readonly nodes: readonly ViewNode[]; readonly links: readonly ViewLink[] } => {
  const entities = told.nodes.filter(isEntity);
  const ids = new Set(entities.map(({ id }) => id));
  const links = new Map<string, ViewLink>();
  for (const link of entities.filter(isAct).flatMap((act) => linksOf(act, ids)))
    if (!links.has(link.id) || link.basis === "STATED") links.set(link.id, link);
  return { nodes: entities.map(nodeOf), links: [...links.values()] };
};
