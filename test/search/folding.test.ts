import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold, foldedTerms, foldWithoutSpaces } from "../../src/search/folding.js";

describe("folding", () => {
  it.each([
    ["Hữu Nghị Quan", "huu nghi quan"],
    ["ĐÔNG HƯNG", "dong hung"],
    ["Yǒuyì Guān", "youyi guan"],
    ["Tà Lùng - Thủy Khẩu", "ta lung thuy khau"],
    ["Số 7/2021", "so 7 2021"],
    ["南宁海关", "南 宁 海 关"],
    ["C50海关 总署", "c50 海 关 总 署"],
    ["ＡＮＤ", "and"],
    ["  a\u0000b ", "a b"],
    ['"!?"', ""],
  ])("of %j is %j", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it("without spaces makes one of a reading with them and one without", () => {
    expect(foldWithoutSpaces("Yǒuyì Guān")).toBe(foldWithoutSpaces("youyiguan"));
  });

  it("keeps Chinese characters that stand together as one term, and names each term once", () => {
    expect(foldedTerms("海关 Nam-Ninh c50海关 nam")).toEqual(["海 关", "nam", "ninh", "c50"]);
  });

  it("leaves nothing of any text but letters and digits in lower case, between single spaces", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(fold(text)).toMatch(/^([\p{L}\p{N}]+( [\p{L}\p{N}]+)*)?$/u);
        expect(fold(text)).not.toMatch(/[A-Z]/);
        expect(fold(text).replaceAll(" ", "")).toBe(foldWithoutSpaces(text));
      }),
    );
  });
});
