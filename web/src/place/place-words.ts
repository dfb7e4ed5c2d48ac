import { wordsIn } from "../language/words.js";

export const placeWords = wordsIn({
  en: { within: "Lies in", contains: "In it lie", acts: "Acts here or within" },
  vi: { within: "Nằm trong", contains: "Bao gồm", acts: "Các sự việc tại đây" },
  zh: { within: "位于", contains: "包含", acts: "在此地的行为" },
});
