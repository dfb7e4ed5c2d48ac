import { wordsIn } from "../language/words.js";

export const timelineWords = wordsIn({
  en: {
    timeline: "Timeline of acts",
    acts: (count: number, from: string, to: string) =>
      count === 1
        ? `1 act with a date, from ${from} to ${to}`
        : `${count} acts with a date, from ${from} to ${to}`,
    undated: (count: number) => `No date: ${count}`,
    from: "First day let through",
    to: "Last day let through",
    chosen: (from: string, to: string) => `${from} to ${to}`,
    all: "All days",
    clear: "All days again",
    none: "No act here has a date.",
    drag: "Drag over the acts, or move the two ends below, to let through only those days.",
  },
  vi: {
    timeline: "Dòng thời gian của các sự việc",
    acts: (count: number, from: string, to: string) => `${count} sự việc có ngày, từ ${from} đến ${to}`,
    undated: (count: number) => `Không có ngày: ${count}`,
    from: "Ngày đầu được hiển thị",
    to: "Ngày cuối được hiển thị",
    chosen: (from: string, to: string) => `${from} đến ${to}`,
    all: "Mọi ngày",
    clear: "Trở lại mọi ngày",
    none: "Không sự việc nào ở đây có ngày.",
    drag: "Kéo qua các sự việc, hoặc di chuyển hai đầu bên dưới, để chỉ hiển thị những ngày đó.",
  },
  zh: {
    timeline: "行为时间线",
    acts: (count: number, from: string, to: string) => `${count} 项有日期的行为，${from} 至 ${to}`,
    undated: (count: number) => `无日期：${count}`,
    from: "显示的第一天",
    to: "显示的最后一天",
    chosen: (from: string, to: string) => `${from} 至 ${to}`,
    all: "全部日期",
    clear: "恢复全部日期",
    none: "此处的行为均无日期。",
    drag: "在行为上拖动，或移动下方的两端，只显示这些日期。",
  },
});
