import { describe, expect, it } from "vitest";
import { portsCopy } from "./ports-copy.js";

const document = "documents/ports.yaml";
const registry = "registry/ports.yaml";

const places = [
  ["the date of an act", document, "date: { is: 2021-05-03,", "date: { is: DATE,", "21:13"],
  ["the day of a status", document, "SIGNED, on: 2021-05-03", "SIGNED, on: DATE", "42:23"],
  ["the day of a rank", document, "Captain, on: 2021-05-03", "Captain, on: DATE", "84:27"],
  ["the period of a rank", document, "period: 2019/..", "period: DATE", "86:50"],
  ["the day of a post", registry, "Trưởng, on: 2021-06-08", "Trưởng, on: DATE", "27:59"],
  ["the period of a post", registry, "Trưởng, on: 2021-06-08", "Trưởng, period: DATE", "27:59"],
  ["the day of publication", document, "  names:\n", "  published: DATE\n  names:\n", "8:3"],
  ["the period of a figure", document, "    value: 12\n", "    value: 12\n    period: DATE\n", "76:5"],
] as const;

const faults = [
  ["a day that the calendar does not have", "2025-02-30"],
  ["a month that there is not", "2025-13"],
  ["an interval that goes backwards", "2025-10-16/2025-02-01"],
  ["an interval with such a day", "2025-01-01/2025-04-31"],
  ["a date in another form", "16/10/2025"],
  ["no date", "soon"],
] as const;

describe("check, of dates,", () => {
  const { change, lines } = portsCopy();

  it.each(
    places.flatMap(([place, ...change]) =>
      faults.map(([fault, date]) => [fault, place, date, ...change] as const),
    ),
  )("finds %s as %s", async (_fault, _place, date, file, from, to, position) => {
    await change(file, from, to.replace("DATE", date));
    expect(await lines()).toEqual([
      expect.stringMatching(new RegExp(`/${file}:${position} a date is an EDTF date such as 2024, `)),
    ]);
  });
});
