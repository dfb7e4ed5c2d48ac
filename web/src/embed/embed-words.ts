import { wordsIn } from "../language/words.js";

export const embedWords = wordsIn({
  en: {
    open: "Open in the explorer",
    timeline: "Acts in the order of time",
    timelineOf: "Acts in the order of time:",
    none: "No record of any act.",
    emptyGraph: "Nothing is in this view: name what it is to show in its address, as ?of=<id>.",
    noSuchView: "There is nothing to embed at this address.",
    shown: (shown: number, all: number) => `${shown} of ${all} acts`,
    more: "Show more",
  },
  vi: {
    open: "Mở trong trang tra cứu",
    timeline: "Các sự việc theo thứ tự thời gian",
    timelineOf: "Các sự việc theo thứ tự thời gian:",
    none: "Không có ghi nhận về sự việc nào.",
    emptyGraph: "Chưa có gì ở đây: hãy nêu đối tượng cần hiển thị trong địa chỉ, như ?of=<id>.",
    noSuchView: "Không có gì để nhúng ở địa chỉ này.",
    shown: (shown: number, all: number) => `${shown} trong ${all} sự việc`,
    more: "Xem thêm",
  },
  zh: {
    open: "在浏览页面中打开",
    timeline: "按时间顺序排列的行为",
    timelineOf: "按时间顺序排列的行为：",
    none: "没有任何行为的记录。",
    emptyGraph: "此处尚无内容：请在地址中指明要显示的实体，例如 ?of=<id>。",
    noSuchView: "此地址没有可嵌入的内容。",
    shown: (shown: number, all: number) => `${all} 项行为中的 ${shown} 项`,
    more: "显示更多",
  },
});
