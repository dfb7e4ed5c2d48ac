import { parse } from "csv-parse/sync";

/** The rows of a text of columns with a head, each as the list of its cells. */
export const rowsOf = (text: string, delimiter: string): string[][] =>
  parse(text, { delimiter, from_line: 2, relax_column_count: true, quote: delimiter === "|" ? null : '"' });
