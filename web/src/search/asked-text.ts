/** The most that the API searches for, in UTF-16 code units. */
export const longestText = 500;

/** A text as the API counts and searches it. */
export const asAsked = (text: string): string => text.normalize("NFC").trim();

export type AskedText =
  | { readonly can: "be asked"; readonly text: string }
  | { readonly can: "not be asked"; readonly length: number }
  | { readonly can: "wait" };

/** Whether a text that was typed can be searched for: none waits for its first letter, one too long is not sent. */
export const askedText = (typed: string): AskedText => {
  const text = asAsked(typed);
  if (text === "") return { can: "wait" };
  return text.length > longestText ? { can: "not be asked", length: text.length } : { can: "be asked", text };
};

/** A text short enough to be told back, whole but for its middle. */
export const shortened = (text: string, longest = 60): string => {
  const letters = [...text];
  if (letters.length <= longest) return text;
  const half = Math.floor(longest / 2);
  return `${letters.slice(0, half).join("")} … ${letters.slice(-half).join("")}`;
};
