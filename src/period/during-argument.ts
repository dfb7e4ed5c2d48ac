/** What every `during` says: acts are let through by the time that they have. */
export const duringArgument =
  "Acts whose time can overlap with this, any time by default; undated acts then do not count, and one whose beginning is open or unknown (../2025) can overlap with any time before";
