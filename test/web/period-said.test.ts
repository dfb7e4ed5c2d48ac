import { describe, expect, it } from "vitest";
import { periodWords } from "../../web/src/period/period-words.js";
import { said } from "../../web/src/period/time.js";

describe("a time as people say it", () => {
  it.each([
    ["2025-10-16", "2025-10-16"],
    ["2024", "2024"],
    ["2025-08-12/2025-08-14", "2025-08-12 to 2025-08-14"],
    ["../2025-10-16", "until 2025-10-16, beginning not given"],
    ["2018/..", "from 2018, end not given"],
    ["../..", "neither beginning nor end given"],
  ])("%s is %s", (edtf, words) => {
    expect(said(edtf, periodWords.en)).toBe(words);
  });
});
