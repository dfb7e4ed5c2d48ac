import { wordsIn } from "../language/words.js";
import type { AgreementKind, WordFor } from "./enums.js";

/** What kind of text an agreement is. */
export const agreementKindWords = wordsIn({
  en: {
    ACTION_PLAN: "action plan",
    CONVENTION: "convention",
    INTERGOVERNMENTAL_AGREEMENT: "intergovernmental agreement",
    JOINT_STATEMENT: "joint statement",
    MINUTES: "minutes",
    OTHER: "other text",
    PROJECT: "project",
    REGULATION: "regulation",
    RESOLUTION: "resolution",
    TREATY: "treaty",
  } satisfies WordFor<AgreementKind>,
  vi: {
    ACTION_PLAN: "kế hoạch hành động",
    CONVENTION: "công ước",
    INTERGOVERNMENTAL_AGREEMENT: "hiệp định liên chính phủ",
    JOINT_STATEMENT: "tuyên bố chung",
    MINUTES: "biên bản",
    OTHER: "văn bản khác",
    PROJECT: "dự án, đề án",
    REGULATION: "quy chế",
    RESOLUTION: "nghị quyết",
    TREATY: "hiệp ước",
  },
  zh: {
    ACTION_PLAN: "行动计划",
    CONVENTION: "公约",
    INTERGOVERNMENTAL_AGREEMENT: "政府间协定",
    JOINT_STATEMENT: "联合声明",
    MINUTES: "会议纪要",
    OTHER: "其他文本",
    PROJECT: "项目或方案",
    REGULATION: "规程",
    RESOLUTION: "决议",
    TREATY: "条约",
  },
});
