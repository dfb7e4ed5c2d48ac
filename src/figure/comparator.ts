import { enumeration } from "../enumeration.js";

export const Comparator = enumeration("Comparator", "How the true number stands to the value given", {
  EXACTLY: "it is the value",
  ABOUT: "it is near the value, on either side",
  OVER: "it is more than the value",
  AT_LEAST: "it is the value or more",
  UNDER: "it is less than the value",
  AT_MOST: "it is the value or less",
  NEARLY: "it falls a little short of the value",
});
export type Comparator = keyof typeof Comparator;
