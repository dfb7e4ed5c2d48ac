import { wordsIn } from "../language/words.js";

export const actorWords = wordsIn({
  en: {
    partsInActs: "Its part in acts",
    partners: "Who it cooperated with",
    acts: (count: number) => (count === 1 ? "1 act" : `${count} acts`),
    compare: "Compare with …",
    noPartners: "No record of cooperation with anyone",
  },
  vi: {
    partsInActs: "Phần tham gia trong các sự việc",
    partners: "Đã hợp tác với ai",
    acts: (count: number) => `${count} sự việc`,
    compare: "So với …",
    noPartners: "Không có ghi nhận hợp tác với ai",
  },
  zh: {
    partsInActs: "在各行为中的参与",
    partners: "与谁合作",
    acts: (count: number) => `${count} 项行为`,
    compare: "与……对照",
    noPartners: "没有与任何一方合作的记录",
  },
});
