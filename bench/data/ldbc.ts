import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Fact } from "../../src/seed/facts/fact.js";
import { named, thing, tie } from "./fact-builders.js";
import { rowsOf } from "./table.js";

/** `Hamid_Karzai` as it is written. */
const spaced = (name: string): string => name.replaceAll("_", " ");

/** The day of a time in milliseconds, by UTC, as EDTF. */
const dayOf = (milliseconds: string): string => new Date(Number(milliseconds)).toISOString().slice(0, 10);

/**
 * The facts of the social network of LDBC (Interactive v1, its test data) as our model has them: a post or a comment is
 * an act of the person who wrote it and, for a post, of the forum that holds it, on the matters of its tags, at its
 * place; a comment is about what it replies to. Tags lie below their classes. Who knows whom and likes what, where
 * people live, study and work, what they are interested in, the members, moderators and tags of forums, and companies
 * and universities are left out: no act ties them.
 */
export const ldbcFacts = (folder: string): Fact[] => {
  const rows = (part: "dynamic" | "static", name: string): string[][] =>
    rowsOf(readFileSync(join(folder, "vanilla", part, `${name}_0_0.csv`), "utf8"), "|");
  const links = (
    name: string,
    of: (from: string, to: string) => Fact,
    part: "dynamic" | "static" = "dynamic",
  ) => rows(part, name).map(([from, to]) => of(from as string, to as string));
  const acts = (kind: "post" | "comment", dayAt: number): Fact[] =>
    rows("dynamic", kind).flatMap((row) => {
      const id = `${kind}-${row[0]}`;
      return [
        ...thing(id, "JOINT_ACTION", { status: "DONE", date: dayOf(row[dayAt] as string) }),
        ...named(id, { en: `${kind} ${row[0]}` }),
      ];
    });
  const tied = (kind: "post" | "comment"): Fact[] => [
    ...links(`${kind}_hasCreator_person`, (act, person) =>
      tie("TOOK_PART_IN", `person-${person}`, `${kind}-${act}`, [], { role: "INITIATOR" }),
    ),
    ...links(`${kind}_hasTag_tag`, (act, tag) => tie("CONCERNS", `${kind}-${act}`, `tag-${tag}`)),
    ...links(`${kind}_isLocatedIn_place`, (act, place) => tie("AT", `${kind}-${act}`, `place-${place}`)),
  ];
  const topics = (kind: "tag" | "tagclass"): Fact[] =>
    rows("static", kind).flatMap(([id, name]) => [
      ...thing(`${kind}-${id}`, "TOPIC", {}),
      ...named(`${kind}-${id}`, { en: spaced(name as string) }),
    ]);
  return [
    ...topics("tagclass"),
    ...topics("tag"),
    ...links("tag_hasType_tagclass", (tag, of) => tie("BROADER", `tag-${tag}`, `tagclass-${of}`), "static"),
    ...links(
      "tagclass_isSubclassOf_tagclass",
      (one, of) => tie("BROADER", `tagclass-${one}`, `tagclass-${of}`),
      "static",
    ),
    ...rows("static", "place").flatMap(([id, name, , type]) => [
      ...thing(`place-${id}`, "PLACE", {
        kind: type === "country" ? "COUNTRY" : type === "city" ? "CITY" : "REGION",
      }),
      ...named(`place-${id}`, { en: spaced(name as string) }),
    ]),
    ...links("place_isPartOf_place", (one, of) => tie("WITHIN", `place-${one}`, `place-${of}`), "static"),
    ...rows("dynamic", "person").flatMap(([id, first, last]) => [
      ...thing(`person-${id}`, "PERSON", {}),
      ...named(`person-${id}`, { en: `${first} ${last}` }),
    ]),
    ...rows("dynamic", "forum").flatMap(([id, title]) => [
      ...thing(`forum-${id}`, "ORGANISATION", { kind: "OTHER" }),
      ...named(`forum-${id}`, { en: title as string }),
    ]),
    ...acts("post", 2),
    ...acts("comment", 1),
    ...tied("post"),
    ...tied("comment"),
    ...links("forum_containerOf_post", (forum, post) =>
      tie("TOOK_PART_IN", `forum-${forum}`, `post-${post}`, [], { role: "PARTICIPANT" }),
    ),
    ...links("comment_replyOf_post", (comment, post) => tie("ABOUT", `comment-${comment}`, `post-${post}`)),
    ...links("comment_replyOf_comment", (one, other) => tie("ABOUT", `comment-${one}`, `comment-${other}`)),
  ];
};
