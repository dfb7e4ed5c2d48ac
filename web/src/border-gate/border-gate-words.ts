import { wordsIn } from "../language/words.js";

export const borderGateWords = wordsIn({
  en: { sides: "Its two sides", country: "Country", province: "Province", pair: "Side of" },
  vi: { sides: "Hai phía", country: "Quốc gia", province: "Tỉnh", pair: "Thuộc cặp cửa khẩu" },
  zh: { sides: "两侧口岸", country: "国家", province: "省份", pair: "所属对应口岸" },
});
