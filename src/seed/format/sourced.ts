import { z } from "zod";
import { Basis } from "../../evidence/basis.js";
import { locatorPattern, type Passage, passageOf } from "../../evidence/passage-id.js";
import type { Position } from "../files/problem.js";
import type { Path, SeedFile } from "../files/seed-file.js";

export const entityId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "an id is a slug: lower-case letters a-z, digits and single hyphens");

export const locator = z
  .string()
  .regex(
    new RegExp(`^${locatorPattern.source}$`),
    "a locator is `paragraph:start-end hash`, as `locate` prints it",
  );

/** What any fact may carry: the passages it is read from, and its basis where that is not the usual one. */
export const provenance = {
  evidence: z.union([locator, z.array(locator).min(1)]).optional(),
  basis: z.enum(Basis).optional(),
};

/** A seed file being read, at one path; the document is null in a registry file. */
export interface Reading {
  readonly file: SeedFile;
  readonly document: string | null;
  readonly path: Path;
}

export const at = (reading: Reading, ...keys: Path): Reading => ({
  ...reading,
  path: [...reading.path, ...keys],
});

/** What a locator in a registry file, which has no document, is taken to name until it is refused. */
export const noDocument = "registry";

/** What a document's file says is stated, what a registry file says is background, unless a basis is given. */
export const sourced = (
  data: { evidence?: string | string[] | undefined; basis?: Basis | undefined } | undefined,
  { file, document, path }: Reading,
): { basis: Basis; evidence: Passage[]; at: Position } => ({
  basis: data?.basis ?? (document === null ? Basis.BACKGROUND : Basis.STATED),
  evidence: [data?.evidence ?? []].flat().map((text) => passageOf(`${document ?? noDocument} ${text}`)),
  at: file.positionOf(path),
});
