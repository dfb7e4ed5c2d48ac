import { wordsIn } from "../language/words.js";

export const searchWords = wordsIn({
  en: {
    label: "Search people, bodies, gates, meetings …",
    page: "Search",
    hits: "What was found",
    hint: "In Vietnamese with or without marks, in English, in characters or pinyin",
    waiting: "Searching …",
    found: (count: number) => (count === 1 ? "1 found" : `${count} found`),
    shown: (count: number) => `the closest ${count}; Enter shows all`,
    none: (text: string) => `Nothing is called “${text}”`,
    noneOfTypes: (types: string) => `Only these types were searched: ${types}`,
    searched: (entities: number, languages: string, documents: number) =>
      `Searched were all names of ${entities} entities, in ${languages}; they come from ${documents} documents and from what is known in the field.`,
    tooLong: (longest: number, length: number) =>
      `The search takes at most ${longest} characters, and this is ${length}. Search for some of its words.`,
    failed: "The server did not answer",
    nothingAsked: "Type a name, or a part of one.",
    matchedName: "found by",
    types: "Types",
    more: "Show more",
  },
  vi: {
    label: "Tìm người, cơ quan, cửa khẩu, cuộc họp …",
    page: "Tìm kiếm",
    hits: "Kết quả tìm được",
    hint: "Bằng tiếng Việt có dấu hoặc không dấu, tiếng Anh, chữ Hán hoặc bính âm",
    waiting: "Đang tìm …",
    found: (count: number) => `Tìm thấy ${count}`,
    shown: (count: number) => `${count} kết quả gần nhất; nhấn Enter để xem tất cả`,
    none: (text: string) => `Không có gì mang tên “${text}”`,
    noneOfTypes: (types: string) => `Chỉ tìm trong các loại: ${types}`,
    searched: (entities: number, languages: string, documents: number) =>
      `Đã tìm trong mọi tên của ${entities} đối tượng, bằng ${languages}; các tên lấy từ ${documents} tài liệu và kiến thức nền.`,
    tooLong: (longest: number, length: number) =>
      `Chỉ tìm được tối đa ${longest} ký tự, ở đây có ${length}. Hãy tìm theo một vài từ trong đó.`,
    failed: "Máy chủ không trả lời",
    nothingAsked: "Hãy nhập một tên hoặc một phần của tên.",
    matchedName: "khớp với tên",
    types: "Loại",
    more: "Xem thêm",
  },
  zh: {
    label: "搜索人员、机构、口岸、会议……",
    page: "搜索",
    hits: "搜索结果",
    hint: "可用越南语（带或不带声调符号）、英语、汉字或拼音",
    waiting: "正在搜索……",
    found: (count: number) => `找到 ${count} 项`,
    shown: (count: number) => `最接近的 ${count} 项；按回车查看全部`,
    none: (text: string) => `没有名为“${text}”的内容`,
    noneOfTypes: (types: string) => `仅搜索了以下类型：${types}`,
    searched: (entities: number, languages: string, documents: number) =>
      `已搜索 ${entities} 个对象的全部名称（${languages}），名称来自 ${documents} 份文件和背景知识。`,
    tooLong: (longest: number, length: number) =>
      `最多可搜索 ${longest} 个字符，此处有 ${length} 个。请只搜索其中几个词。`,
    failed: "服务器没有回答",
    nothingAsked: "请输入名称或名称的一部分。",
    matchedName: "匹配名称",
    types: "类型",
    more: "显示更多",
  },
});
