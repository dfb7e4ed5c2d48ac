interface Entity {
  readonly id: string;
}

/** Links that are told from their other end: who took part stands under the act. */
const toldOfTheOther = new Set(["TOOK_PART_IN", "HOLDS_POST"]);

interface Link {
  readonly from: string;
  readonly to: string;
  readonly type: string;
  readonly role: string | null;
}

interface Passage<E extends Entity, L extends Link> {
  readonly supports: readonly E[];
  readonly links: readonly L[];
}

/** A fact that a paragraph supports: a link, or that it tells of an entity; with the indices of its passages. */
export interface Fact<E extends Entity, L extends Link> {
  readonly key: string;
  readonly entity: E;
  /** null where it only tells of the entity */
  readonly link: { readonly is: L; readonly to: E } | null;
  readonly passages: readonly number[];
}

type Told<E extends Entity, L extends Link> = Omit<Fact<E, L>, "passages">;

const linksOf = <E extends Entity, L extends Link>({ supports, links }: Passage<E, L>): Told<E, L>[] =>
  links.flatMap((is) => {
    const entity = supports.find(({ id }) => id === is.from);
    const to = supports.find(({ id }) => id === is.to);
    return entity && to
      ? [{ key: [is.from, is.type, is.role, is.to].join(" "), entity, link: { is, to } }]
      : [];
  });

/** The facts that passages support, each once: links in the order of the words, then entities that no link names. */
export const factsOf = <E extends Entity, L extends Link>(
  passages: readonly Passage<E, L>[],
): Fact<E, L>[] => {
  const linked = new Set(passages.flatMap(({ links }) => links.flatMap(({ from, to }) => [from, to])));
  const toldOf = ({ supports }: Passage<E, L>): Told<E, L>[] =>
    supports.filter(({ id }) => !linked.has(id)).map((entity) => ({ key: entity.id, entity, link: null }));
  const facts = new Map<string, Fact<E, L>>();
  for (const factsIn of [linksOf<E, L>, toldOf])
    for (const [index, passage] of passages.entries())
      for (const fact of factsIn(passage)) {
        const known = facts.get(fact.key)?.passages ?? [];
        facts.set(fact.key, { ...fact, passages: [...known, index] });
      }
  return [...facts.values()];
};

/** What a fact is told of: an act and not who took part in it, else the entity that the link leads from. */
export const headOf = <E extends Entity, L extends Link>({ entity, link }: Fact<E, L>): E =>
  link !== null && toldOfTheOther.has(link.is.type) ? link.to : entity;
