import { wordsIn } from "../language/words.js";

export const topicWords = wordsIn({
  en: {
    broader: "Part of",
    narrower: "Its parts",
    acts: "Acts that concern it",
    codes: "In instruments of the World Customs Organization",
  },
  vi: {
    broader: "Thuộc",
    narrower: "Gồm có",
    acts: "Các sự việc liên quan",
    codes: "Trong các văn kiện của Tổ chức Hải quan Thế giới",
  },
  zh: {
    broader: "属于",
    narrower: "包含",
    acts: "所涉行为",
    codes: "在世界海关组织文书中",
  },
});

export const instrumentWords = wordsIn({
  en: {
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "Framework of Standards on Cross-Border E-Commerce",
    HARMONIZED_SYSTEM: "Harmonized System",
    JOHANNESBURG_CONVENTION: "Johannesburg Convention",
    NAIROBI_CONVENTION: "Nairobi Convention",
    REVISED_KYOTO_CONVENTION: "Revised Kyoto Convention",
    SAFE_FRAMEWORK: "SAFE Framework of Standards",
  },
  vi: {
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "Khung tiêu chuẩn về thương mại điện tử xuyên biên giới",
    HARMONIZED_SYSTEM: "Hệ thống hài hòa (HS)",
    JOHANNESBURG_CONVENTION: "Công ước Johannesburg",
    NAIROBI_CONVENTION: "Công ước Nairobi",
    REVISED_KYOTO_CONVENTION: "Công ước Kyoto sửa đổi",
    SAFE_FRAMEWORK: "Khung tiêu chuẩn SAFE",
  },
  zh: {
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "《跨境电子商务标准框架》",
    HARMONIZED_SYSTEM: "《商品名称及编码协调制度》",
    JOHANNESBURG_CONVENTION: "《约翰内斯堡公约》",
    NAIROBI_CONVENTION: "《内罗毕公约》",
    REVISED_KYOTO_CONVENTION: "《经修订的京都公约》",
    SAFE_FRAMEWORK: "《SAFE 标准框架》",
  },
});
