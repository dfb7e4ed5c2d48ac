import { wordsIn } from "../language/words.js";

export const filterWords = wordsIn({
  en: {
    filters: "Filters",
    types: "Types shown",
    roles: "Roles shown",
    topics: "Only acts that concern",
    time: "Time of acts",
    from: "From",
    to: "To",
    undated: "No date",
    filtered: (filtered: number, all: number) =>
      filtered === 0 ? `All ${all} are shown` : `${filtered} of ${all} are filtered away`,
    reset: "Let everything through",
    wrongDays: "The last day is before the first",
  },
  vi: {
    filters: "Bộ lọc",
    types: "Loại được hiển thị",
    roles: "Vai trò được hiển thị",
    topics: "Chỉ những sự việc liên quan đến",
    time: "Thời gian của sự việc",
    from: "Từ ngày",
    to: "Đến ngày",
    undated: "Không có ngày",
    filtered: (filtered: number, all: number) =>
      filtered === 0 ? `Đang hiển thị tất cả ${all}` : `Đã lọc bỏ ${filtered} trên ${all}`,
    reset: "Bỏ mọi bộ lọc",
    wrongDays: "Ngày cuối đứng trước ngày đầu",
  },
  zh: {
    filters: "筛选",
    types: "显示的类型",
    roles: "显示的角色",
    topics: "只显示涉及以下事项的行为",
    time: "行为的时间",
    from: "从",
    to: "至",
    undated: "无日期",
    filtered: (filtered: number, all: number) =>
      filtered === 0 ? `全部 ${all} 项均显示` : `${all} 项中筛去 ${filtered} 项`,
    reset: "取消全部筛选",
    wrongDays: "截止日期早于起始日期",
  },
});
