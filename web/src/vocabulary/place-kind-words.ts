import { wordsIn } from "../language/words.js";
import type { PlaceKind, WordFor } from "./enums.js";

/** What kind of place a place is. */
export const placeKindWords = wordsIn({
  en: {
    BORDER_POINT: "border point",
    CITY: "city",
    COUNTRY: "country or territory",
    PROVINCE: "province",
    REGION: "region",
    VENUE: "venue",
  } satisfies WordFor<PlaceKind>,
  vi: {
    BORDER_POINT: "điểm trên biên giới",
    CITY: "thành phố",
    COUNTRY: "quốc gia hoặc vùng lãnh thổ",
    PROVINCE: "tỉnh",
    REGION: "khu vực",
    VENUE: "địa điểm tổ chức",
  },
  zh: {
    BORDER_POINT: "边境点",
    CITY: "城市",
    COUNTRY: "国家或地区",
    PROVINCE: "省级行政区",
    REGION: "区域",
    VENUE: "场所",
  },
});
