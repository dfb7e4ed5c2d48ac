import { wordsIn } from "../language/words.js";
import type { WcoInstrument, WordFor } from "./enums.js";

/** The instruments of the World Customs Organization, by the names they go by. */
export const wcoInstrumentWords = wordsIn({
  en: {
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "WCO Framework of Standards on Cross-Border E-Commerce",
    HARMONIZED_SYSTEM: "Harmonized System Convention",
    JOHANNESBURG_CONVENTION: "Johannesburg Convention",
    NAIROBI_CONVENTION: "Nairobi Convention",
    REVISED_KYOTO_CONVENTION: "Revised Kyoto Convention",
    SAFE_FRAMEWORK: "SAFE Framework of Standards",
  } satisfies WordFor<WcoInstrument>,
  vi: {
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "Khung tiêu chuẩn của WCO về thương mại điện tử xuyên biên giới",
    HARMONIZED_SYSTEM: "Công ước HS",
    JOHANNESBURG_CONVENTION: "Công ước Johannesburg",
    NAIROBI_CONVENTION: "Công ước Nairobi",
    REVISED_KYOTO_CONVENTION: "Công ước Kyoto sửa đổi",
    SAFE_FRAMEWORK: "Khung tiêu chuẩn SAFE",
  },
  zh: {
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "世界海关组织《跨境电商标准框架》",
    HARMONIZED_SYSTEM: "《协调制度公约》",
    JOHANNESBURG_CONVENTION: "《约翰内斯堡公约》",
    NAIROBI_CONVENTION: "《内罗毕公约》",
    REVISED_KYOTO_CONVENTION: "经修订的《京都公约》",
    SAFE_FRAMEWORK: "《全球贸易安全与便利标准框架》",
  },
});
