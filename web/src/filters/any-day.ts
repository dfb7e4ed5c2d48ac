/** The days that stand for "whatever came before" and "whatever comes after" where only one end of a time is chosen. */
export const earliestDay = "0001-01-01";
export const latestDay = "9999-12-31";
