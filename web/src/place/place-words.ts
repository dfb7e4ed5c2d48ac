import { wordsIn } from "../language/words.js";

export const placeWords = wordsIn({
  en: { within: "Lies in", contains: "In it lie", acts: "Acts here or within" },
  vi: { within: "Nằm trong", contains: "Bao gồm", acts: "Các sự việc tại đây" },
  zh: { within: "位于", contains: "包含", acts: "在此地的行为" },
});

export const placeKindWords = wordsIn({
  en: {
    BORDER_POINT: "Point on a border",
    CITY: "City or district",
    COUNTRY: "Country",
    PROVINCE: "Province",
    REGION: "Region",
    VENUE: "Venue",
  },
  vi: {
    BORDER_POINT: "Điểm trên biên giới",
    CITY: "Thành phố, huyện, thị",
    COUNTRY: "Quốc gia",
    PROVINCE: "Tỉnh",
    REGION: "Khu vực",
    VENUE: "Địa điểm tổ chức",
  },
  zh: {
    BORDER_POINT: "边界点",
    CITY: "城市或县区",
    COUNTRY: "国家",
    PROVINCE: "省或自治区",
    REGION: "区域",
    VENUE: "场所",
  },
});
