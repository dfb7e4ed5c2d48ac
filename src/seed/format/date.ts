import { z } from "zod";
import { dateFormat, readInterval } from "../../period/interval.js";

/** A date as EDTF text; YAML reads a bare year as a number, which is taken for what it says. */
export const date = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((text) => readInterval(text) !== null, `a date is ${dateFormat}`);
