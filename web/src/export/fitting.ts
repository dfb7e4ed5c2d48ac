/** The most that a letter is wide, to its height: one of Chinese, Japanese or Korean and one of another script. */
const widest = { wide: 1, narrow: 0.75 } as const;

const isWide = (letter: string): boolean => (letter.codePointAt(0) ?? 0) >= 0x2e80;

const widthOfLetter = (letter: string, height: number): number =>
  height * (isWide(letter) ? widest.wide : widest.narrow);

/** The most that a text is wide in letters of a height, in the unit of the height. */
export const widthOf = (text: string, height: number): number =>
  [...text].reduce((sum, letter) => sum + widthOfLetter(letter, height), 0);

/** A text in lines that each fit a width, broken at spaces where there are any. */
export const linesOf = (text: string, width: number, height: number): readonly string[] => {
  const lines: string[] = [];
  let line = "";
  let room = width;
  for (const letter of text) {
    const takes = widthOfLetter(letter, height);
    if (takes > room && line !== "") {
      const end = line.lastIndexOf(" ") + 1 || line.length;
      lines.push(line.slice(0, end).trimEnd());
      line = line.slice(end);
      room = width - widthOf(line, height);
    }
    line += letter;
    room -= takes;
  }
  return [...lines, line];
};
