import { readFileSync } from "node:fs";
import { buildSchema, isObjectType } from "graphql";
import { describe, expect, it } from "vitest";
import { projectPath } from "../../src/project-root.js";
import { typeWords } from "../../web/src/entity/type-words.js";
import { languages } from "../../web/src/language/words.js";
import { agreementKindWords } from "../../web/src/vocabulary/agreement-kind-words.js";
import { comparatorWords } from "../../web/src/vocabulary/comparator-words.js";
import { isLinkType, linkWords } from "../../web/src/vocabulary/link-words.js";
import { matchRuleWords } from "../../web/src/vocabulary/match-rule-words.js";
import { nameKindWords } from "../../web/src/vocabulary/name-kind-words.js";
import { organisationKindWords } from "../../web/src/vocabulary/organisation-kind-words.js";
import { placeKindWords } from "../../web/src/vocabulary/place-kind-words.js";
import { roleWords } from "../../web/src/vocabulary/role-words.js";
import { statusWords } from "../../web/src/vocabulary/status-words.js";
import { wcoInstrumentWords } from "../../web/src/vocabulary/wco-instrument-words.js";

const catalogues = {
  agreementKindWords,
  linkWords,
  matchRuleWords,
  nameKindWords,
  organisationKindWords,
  placeKindWords,
  roleWords,
  statusWords,
  typeWords,
  wcoInstrumentWords,
};

describe("the words for the values of the API", () => {
  it.each(Object.entries(catalogues))("tell the values apart in each language: %s", (_, catalogue) => {
    for (const language of languages) {
      const words: string[] = Object.values(catalogue[language]);
      expect(words.filter((word) => word.trim() === "")).toEqual([]);
      expect(new Set(words).size).toBe(words.length);
    }
  });

  it("keep the value that a comparator is about, and tell comparators apart", () => {
    for (const language of languages) {
      const said = Object.values(comparatorWords[language]).map((compared) => compared("1,200"));
      expect(said.every((text) => text.includes("1,200"))).toBe(true);
      expect(new Set(said).size).toBe(said.length);
    }
  });

  it("has a word for each type of link that the API names", () => {
    const link = buildSchema(readFileSync(projectPath("graphql", "schema.graphql"), "utf8")).getType("Link");
    const description = isObjectType(link) ? (link.getFields().type?.description ?? "") : "";
    const named = description.match(/[A-Z]+(_[A-Z]+)+|\b[A-Z]{2,}\b/g) ?? [];
    expect([...named].sort()).toEqual(Object.keys(linkWords.en).sort());
    expect(named.every(isLinkType)).toBe(true);
    expect(isLinkType("toString")).toBe(false);
  });
});
