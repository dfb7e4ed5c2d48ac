import type { ParagraphRow } from "./paragraph.js";

type Passage = ParagraphRow["passages"][number];
type Entity = Passage["supports"][number];
type Link = Passage["links"][number];

/** A fact that a paragraph supports: a link, or that it tells of an entity; with the indices of its passages. */
export interface Fact {
  readonly key: string;
  readonly entity: Entity;
  /** null where it only tells of the entity */
  readonly link: { readonly is: Link; readonly to: Entity } | null;
  readonly passages: readonly number[];
}

const linksOf = ({ supports, links }: Passage): Omit<Fact, "passages">[] =>
  links.flatMap((is) => {
    const entity = supports.find(({ id }) => id === is.from);
    const to = supports.find(({ id }) => id === is.to);
    return entity && to
      ? [{ key: [is.from, is.type, is.role, is.to].join(" "), entity, link: { is, to } }]
      : [];
  });

/** The facts that passages support, each once: links in the order of the words, then entities that no link names. */
export const factsOf = (passages: readonly Passage[]): Fact[] => {
  const linked = new Set(passages.flatMap(({ links }) => links.flatMap(({ from, to }) => [from, to])));
  const told = (passage: Passage): Omit<Fact, "passages">[] =>
    passage.supports
      .filter(({ id }) => !linked.has(id))
      .map((entity) => ({ key: entity.id, entity, link: null }));
  const facts = new Map<string, Fact>();
  for (const factsIn of [linksOf, told])
    for (const [index, passage] of passages.entries())
      for (const fact of factsIn(passage)) {
        const known = facts.get(fact.key)?.passages ?? [];
        facts.set(fact.key, { ...fact, passages: [...known, index] });
      }
  return [...facts.values()];
};
