import { wordsIn } from "../language/words.js";

export const graphiqlWords = wordsIn({
  en: {
    title: "Ask in GraphQL",
    cookbook: "Cookbook: questions with their answers",
    noExample: (slug: string) => `The cookbook has no example “${slug}”.`,
    waiting: "The editor is on its way …",
  },
  vi: {
    title: "Hỏi bằng GraphQL",
    cookbook: "Sổ tay: câu hỏi và lời đáp",
    noExample: (slug: string) => `Sổ tay không có ví dụ “${slug}”.`,
    waiting: "Đang tải trình soạn thảo …",
  },
  zh: {
    title: "GraphQL 查询",
    cookbook: "范例集：问题与答案",
    noExample: (slug: string) => `范例集中没有“${slug}”。`,
    waiting: "正在加载编辑器……",
  },
});
