import { wordsIn } from "../language/words.js";

export const organisationWords = wordsIn({
  en: {
    country: "Country",
    seat: "Seat",
    covers: "In charge of",
    parent: "Part of",
    subordinates: "Below it",
    predecessors: "Came before it",
    successors: "Came after it",
    posts: "Its people",
  },
  vi: {
    country: "Quốc gia",
    seat: "Trụ sở",
    covers: "Phụ trách địa bàn",
    parent: "Trực thuộc",
    subordinates: "Đơn vị cấp dưới",
    predecessors: "Tiền thân",
    successors: "Kế tục",
    posts: "Nhân sự",
  },
  zh: {
    country: "国家",
    seat: "驻地",
    covers: "管辖地区",
    parent: "隶属于",
    subordinates: "下属机构",
    predecessors: "前身",
    successors: "后继机构",
    posts: "任职人员",
  },
});
