import { wordsIn } from "../language/words.js";
import type { OrganisationKind, WordFor } from "./enums.js";

/** What kind of body an organisation is. */
export const organisationKindWords = wordsIn({
  en: {
    BORDER_GUARD: "border guard",
    COORDINATION_GROUP: "coordination group",
    CUSTOMS_ADMINISTRATION: "customs administration",
    CUSTOMS_UNIT: "customs unit",
    GOVERNMENT: "government body",
    INTERNATIONAL_ORGANISATION: "international organisation",
    MEDIA: "publisher",
    OTHER: "other body",
    PARTY_BODY: "party body",
    REGIONAL_CUSTOMS: "regional customs",
  } satisfies WordFor<OrganisationKind>,
  vi: {
    BORDER_GUARD: "biên phòng",
    COORDINATION_GROUP: "nhóm điều phối",
    CUSTOMS_ADMINISTRATION: "cơ quan hải quan quốc gia",
    CUSTOMS_UNIT: "đơn vị hải quan",
    GOVERNMENT: "cơ quan nhà nước",
    INTERNATIONAL_ORGANISATION: "tổ chức quốc tế",
    MEDIA: "cơ quan báo chí",
    OTHER: "cơ quan khác",
    PARTY_BODY: "cơ quan đảng",
    REGIONAL_CUSTOMS: "hải quan khu vực",
  },
  zh: {
    BORDER_GUARD: "边防部队",
    COORDINATION_GROUP: "协调小组",
    CUSTOMS_ADMINISTRATION: "国家海关当局",
    CUSTOMS_UNIT: "海关部门",
    GOVERNMENT: "政府机关",
    INTERNATIONAL_ORGANISATION: "国际组织",
    MEDIA: "媒体",
    OTHER: "其他机构",
    PARTY_BODY: "党的机构",
    REGIONAL_CUSTOMS: "地区海关",
  },
});
