import { languages } from "../../entity/language.js";
import { stronger } from "../../evidence/basis.js";
import { type Passage, passageId } from "../../evidence/passage-id.js";
import { textKey } from "../format/texts.js";
import type { Fact, LinkFact, SourcedFact } from "./fact.js";
import { isSourced } from "./is-sourced.js";

const titleKeys = languages.map((language) => textKey("title", language));

/** A title is the one that is written: our own translations of it say nothing that it does not. */
const identifying = (details: LinkFact["details"]) => {
  const written = titleKeys.find((key) => details[key] !== undefined);
  return Object.entries(details)
    .filter(([key]) => key === written || !titleKeys.includes(key))
    .sort();
};

/** The same for two facts that say the same thing, wherever and on whatever ground they say it. */
export const identityOf = (fact: Fact): string => {
  switch (fact.kind) {
    case "declaration":
      return JSON.stringify([fact.kind, fact.id, fact.type]);
    case "silence":
      return JSON.stringify([fact.kind, fact.of, fact.about, fact.reason]);
    case "value":
      return JSON.stringify([fact.kind, fact.of, fact.field, fact.value]);
    case "name":
      return JSON.stringify([fact.kind, fact.of, fact.language, fact.text]);
    case "link":
      return JSON.stringify([fact.kind, fact.type, fact.from, fact.to, identifying(fact.details)]);
  }
};

const joined = (a: readonly Passage[], b: readonly Passage[]): Passage[] => [
  ...new Map([...a, ...b].map((ref) => [passageId(ref), ref])).values(),
];

const together = (a: SourcedFact, b: SourcedFact): SourcedFact => {
  const strong = stronger(a, b);
  const weak = strong === a ? b : a;
  const evidence = strong.basis === weak.basis ? joined(a.evidence, b.evidence) : strong.evidence;
  if (strong.kind === "name" && weak.kind === "name")
    return { ...strong, nameKind: strong.nameKind ?? weak.nameKind, evidence };
  if (strong.kind === "link" && weak.kind === "link")
    return { ...strong, details: { ...weak.details, ...strong.details }, evidence };
  return { ...strong, evidence };
};

/**
 * One fact for all that say the same thing: with the strongest basis that any of them has,
 * and the passages of all that have it.
 */
export const mergeFacts = (facts: readonly Fact[]): Fact[] => {
  const merged = new Map<string, Fact>();
  for (const fact of facts) {
    const identity = identityOf(fact);
    const known = merged.get(identity);
    merged.set(
      identity,
      known !== undefined && isSourced(known) && isSourced(fact) ? together(known, fact) : (known ?? fact),
    );
  }
  return [...merged.values()].map(withNameKind);
};

/** A name that no file gives a kind is the preferred one. */
const withNameKind = (fact: Fact): Fact =>
  fact.kind === "name" ? { ...fact, nameKind: fact.nameKind ?? "PREFERRED" } : fact;
