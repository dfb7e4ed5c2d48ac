import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Fact } from "../../src/seed/facts/fact.js";
import { named, thing, tie } from "./fact-builders.js";
import { rowsOf } from "./table.js";

/** `7/08/2017` as EDTF. */
const dayOf = (date: string): string =>
  date
    .split("/")
    .map((part) => part.padStart(2, "0"))
    .reverse()
    .join("-");

const slug = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");

/**
 * The facts of the POLE example (people, objects, locations, events) as our model has them: a crime is an act on the
 * matter of its type, at a location within an area; the officer who investigates leads it, and who is party to it
 * takes part. Telephones and calls, email, where people live, and who is related to or knows whom are left out: no act
 * ties them. So are vehicles and objects, for which our model has nothing, and postcodes, whose area is not always that
 * of the locations that have them.
 */
export const poleFacts = (zip: string): Fact[] => {
  const files = unzipSync(readFileSync(zip));
  const rows = (name: string): string[][] =>
    rowsOf(strFromU8(files[`crime-investigation.${name}.csv`] as Uint8Array), ",");
  const people = (name: string, nameOf: (row: string[]) => string): Fact[] =>
    rows(`nodes.${name}`).flatMap((row) => [
      ...thing(`person-${row[0]}`, "PERSON", {}),
      ...named(`person-${row[0]}`, { en: nameOf(row) }),
    ]);
  const links = (name: string, of: (from: string, to: string) => Fact): Fact[] =>
    rows(`relationships.${name}`).map(([from, to]) => of(from as string, to as string));
  const crimes = rows("nodes.Crime").map(([id, date, , type]) => [id, date, type] as string[]);
  const kinds = [...new Set(crimes.map(([, , type]) => type as string))].filter((kind) => kind !== "");
  return [
    ...kinds.flatMap((kind) => [
      ...thing(`matter-${slug(kind)}`, "TOPIC", {}),
      ...named(`matter-${slug(kind)}`, { en: kind }),
    ]),
    ...people("Officer", ([, , rank, name, surname]) => `${rank} ${name} ${surname}`),
    ...people("Person", ([, surname, , name]) => `${name} ${surname}`),
    ...rows("nodes.Area").flatMap(([id, code]) => [
      ...thing(`place-${id}`, "PLACE", { kind: "CITY" }),
      ...named(`place-${id}`, { en: code as string }),
    ]),
    ...rows("nodes.Location").flatMap(([id, , , , address]) => [
      ...thing(`place-${id}`, "PLACE", { kind: "VENUE" }),
      ...named(`place-${id}`, { en: address as string }),
    ]),
    ...crimes.flatMap(([id, date, type]) => [
      ...thing(`crime-${id}`, "JOINT_ACTION", { status: "DONE", date: dayOf(date as string) }),
      ...named(`crime-${id}`, { en: `${type || "Crime"} ${id}` }),
      ...(type === "" ? [] : [tie("CONCERNS", `crime-${id}`, `matter-${slug(type as string)}`)]),
    ]),
    ...links("LOCATION_IN_AREA", (from, to) => tie("WITHIN", `place-${from}`, `place-${to}`)),
    ...links("OCCURRED_AT", (from, to) => tie("AT", `crime-${from}`, `place-${to}`)),
    ...links("INVESTIGATED_BY", (from, to) =>
      tie("TOOK_PART_IN", `person-${to}`, `crime-${from}`, [], { role: "LEAD" }),
    ),
    ...links("PARTY_TO", (from, to) =>
      tie("TOOK_PART_IN", `person-${from}`, `crime-${to}`, [], { role: "PARTICIPANT" }),
    ),
  ];
};
