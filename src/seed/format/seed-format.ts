import { z } from "zod";
import type { Fact } from "../facts/fact.js";
import { documentFacts, documentHeader } from "./document-header.js";
import { figure, figureFacts } from "./figure.js";
import { type Section, sections } from "./sections.js";
import { at, entityId, type Reading } from "./sourced.js";

const registrySections = [
  "organisations",
  "people",
  "places",
  "borderGates",
  "borderGatePairs",
  "topics",
  "series",
] as const satisfies readonly (keyof typeof sections)[];

const entries = ({ fields }: Section) =>
  z.record(
    entityId,
    z.strictObject(
      Object.fromEntries(Object.entries(fields).map(([key, { schema }]) => [key, schema.optional()])),
    ),
  );

const schemaOf = (keys: readonly (keyof typeof sections)[]) =>
  Object.fromEntries(keys.map((key) => [key, entries(sections[key]).optional()]));

/** A file of `seeds/registry`: who and what there is, known beforehand. */
export const registryFile = z.strictObject(schemaOf(registrySections));

/** A file of `seeds/documents`: what one document says, each fact with its passages. */
export const documentFile = z.strictObject({
  document: documentHeader,
  ...schemaOf(Object.keys(sections) as (keyof typeof sections)[]),
  figures: z.record(entityId, figure).optional(),
});

type Entries = Record<string, Record<string, unknown>>;

const sectionFacts = ({ type, fields }: Section, data: Entries, reading: Reading): Fact[] =>
  Object.entries(data).flatMap(([id, entry]) => [
    { kind: "declaration" as const, id, type, at: reading.file.positionOf(at(reading, id).path) },
    ...Object.entries(entry).flatMap(([key, it]) => fields[key]?.facts(id, it, at(reading, id, key)) ?? []),
  ]);

const factsOfSections = (data: Record<string, unknown>, reading: Reading): Fact[] =>
  Object.entries(sections).flatMap(([key, section]) =>
    sectionFacts(section, (data[key] ?? {}) as Entries, at(reading, key)),
  );

/** The facts of a registry file that its schema has let through. */
export const registryFacts = (data: z.infer<typeof registryFile>, file: Reading["file"]): Fact[] =>
  factsOfSections(data, { file, document: null, path: [] });

/** The facts of a document's file that its schema has let through; `source` is the document's own file name. */
export const documentFileFacts = (
  data: z.infer<typeof documentFile>,
  file: Reading["file"],
  source: string,
): Fact[] => {
  const reading: Reading = { file, document: data.document.id, path: [] };
  return [
    ...documentFacts(data.document, source, at(reading, "document")),
    ...factsOfSections(data, reading),
    ...Object.entries(data.figures ?? {}).flatMap(([id, it]) =>
      figureFacts(id, it, at(reading, "figures", id)),
    ),
  ];
};
