import type { z } from "zod";
import { languages } from "../../entity/language.js";
import type { Scalar } from "../facts/fact.js";
import { date } from "./date.js";
import { provenance } from "./sourced.js";
import { textDetails, textKey, title } from "./texts.js";

/** The keys of a title that a person has: on the day on which it is seen, or for the period that is stated. */
export const tenureKeys = { title, on: date.optional(), period: date.optional(), ...provenance };

type Tenure = z.infer<z.ZodObject<typeof tenureKeys>>;

/** Whether it has either a day or a period, and not both. */
export const hasDayOrPeriod = ({ on, period }: Pick<Tenure, "on" | "period">): boolean =>
  (on === undefined) !== (period === undefined);

/** The title as it is written: the Vietnamese one, or ours where the document has none. */
export const writtenTitle = (detail: (key: string) => Scalar | undefined): string =>
  String(languages.map((language) => detail(textKey("title", language))).find(Boolean) ?? "");

/** The title in each language, and its days. */
export const tenureDetails = (data: Tenure): Record<string, Scalar> => ({
  ...textDetails("title", data.title),
  seen: data.on !== undefined,
  period: data.on ?? data.period ?? "",
});
