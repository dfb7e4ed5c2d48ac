// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what XML 1.0 has no way to write
const unwritable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
/** a half of a surrogate pair on its own */
const halves = /\p{Surrogate}/gu;

/** Text without characters that a file of text cannot hold: each is the sign for an unknown one, so that nothing is lost unseen. */
export const plainText = (text: string): string =>
  text.replace(unwritable, "\uFFFD").replace(halves, "\uFFFD");

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
};

/** Text as XML has it, in an element or an attribute. */
export const xmlText = (text: string): string =>
  plainText(text).replace(/[&<>"'\t\n\r]/g, (character) => entities[character] ?? character);

/** Attributes of an XML element; those without a value are left out. */
export const xmlAttributes = (attributes: Readonly<Record<string, string | number | null>>): string =>
  Object.entries(attributes)
    .flatMap(([name, value]) => (value === null ? [] : ` ${name}="${xmlText(String(value))}"`))
    .join("");
