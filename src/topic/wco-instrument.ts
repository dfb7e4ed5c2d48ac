import { enumeration } from "../enumeration.js";

export const WcoInstrument = enumeration(
  "WcoInstrument",
  "An instrument of the World Customs Organization that has a place for a topic",
  {
    HARMONIZED_SYSTEM:
      "International Convention on the Harmonized Commodity Description and Coding System, 1983",
    REVISED_KYOTO_CONVENTION:
      "International Convention on the Simplification and Harmonization of Customs Procedures, 1973, as amended in 1999",
    NAIROBI_CONVENTION:
      "International Convention on Mutual Administrative Assistance for the Prevention, Investigation and Repression of Customs Offences, 1977",
    JOHANNESBURG_CONVENTION:
      "International Convention on Mutual Administrative Assistance in Customs Matters, 2003",
    SAFE_FRAMEWORK: "SAFE Framework of Standards to Secure and Facilitate Global Trade, 2005",
    CROSS_BORDER_E_COMMERCE_FRAMEWORK: "Framework of Standards on Cross-Border E-Commerce, 2018",
  },
);
export type WcoInstrument = keyof typeof WcoInstrument;
