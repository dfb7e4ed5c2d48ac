import type { Language } from "../language/words.js";

/** A question with the address that answers it. */
export interface Question {
  readonly to: string;
  readonly words: Readonly<Record<Language, string>>;
}

/** Questions that open answered: those that the pages of the explorer answer, and those that GraphQL alone does. */
export const questions: readonly Question[] = [
  {
    to: "/pair/nanning-customs/regional-customs-xvi?topic=drugs",
    words: {
      en: "When did Nanning Customs and Regional Customs Branch XVI sit down over drugs, and who led them?",
      vi: "Hải quan Nam Ninh và Chi cục Hải quan khu vực XVI họp về ma túy khi nào, và ai dẫn đầu?",
      zh: "南宁海关与第十六区海关分局何时就毒品问题会谈，由谁率团？",
    },
  },
  {
    to: "/pair/kunming-customs/nanning-customs",
    words: {
      en: "Did Kunming Customs and Nanning Customs cooperate?",
      vi: "Hải quan Côn Minh và Hải quan Nam Ninh có hợp tác với nhau không?",
      zh: "昆明海关与南宁海关是否合作过？",
    },
  },
  {
    to: "/person/nguyen-trung-hai",
    words: {
      en: "Where does Nguyễn Trung Hải appear, in which role, for whom, and in which words?",
      vi: "Nguyễn Trung Hải xuất hiện ở đâu, với vai trò gì, thay mặt ai, và theo câu chữ nào?",
      zh: "Nguyễn Trung Hải 出现在哪里，担任什么角色，代表谁，原文如何表述？",
    },
  },
  {
    to: "/meeting/anti-smuggling-conference-17",
    words: {
      en: "What came of the 17th anti-smuggling conference?",
      vi: "Hội nghị chống buôn lậu lần thứ 17 đã đạt được những gì?",
      zh: "第十七次打私会议取得了哪些成果？",
    },
  },
  {
    to: "/campaign/mekong-dragon",
    words: {
      en: "Who began, coordinated and supported Operation Mekong Dragon?",
      vi: "Ai khởi xướng, điều phối và hỗ trợ Chiến dịch Con rồng Mê Kông?",
      zh: "“湄龙行动”由谁发起、协调和支持？",
    },
  },
  {
    to: "/pair/vietnam-customs/china-customs?from=2024&to=2024",
    words: {
      en: "What did the customs of Viet Nam and China do together in 2024?",
      vi: "Hải quan Việt Nam và Hải quan Trung Quốc đã cùng làm gì trong năm 2024?",
      zh: "2024 年越中两国海关共同做了什么？",
    },
  },
  {
    to: "/pair/nanning-customs/unodc",
    words: {
      en: "Through whom is Nanning Customs tied to the UN Office on Drugs and Crime?",
      vi: "Hải quan Nam Ninh liên hệ với Cơ quan Phòng chống ma túy và tội phạm của Liên hợp quốc qua những ai?",
      zh: "南宁海关通过谁与联合国毒品和犯罪问题办公室相联系？",
    },
  },
  {
    to: "/graphiql?example=partners-on-wildlife",
    words: {
      en: "With whom does Viet Nam Customs cooperate on wildlife?",
      vi: "Hải quan Việt Nam hợp tác với ai về động vật, thực vật hoang dã?",
      zh: "越南海关在野生动植物方面与谁合作？",
    },
  },
  {
    to: "/graphiql?example=agreed-and-shown-done",
    words: {
      en: "What have both customs agreed to do, and does any document show it done?",
      vi: "Hải quan hai nước đã thống nhất làm gì, và có tài liệu nào cho thấy việc đó đã được thực hiện?",
      zh: "两国海关商定了哪些事项，是否有文件表明已经完成？",
    },
  },
  {
    to: "/agreement/coordination-regulation-3929",
    words: {
      en: "Which regulation is to be replaced, by what, and in whose words?",
      vi: "Quy chế nào sẽ được thay thế, bằng văn bản nào, và theo lời ai?",
      zh: "哪项规定将被取代，由什么取代，出自何处原文？",
    },
  },
];
