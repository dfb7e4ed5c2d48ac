import { useEffect, useState } from "react";

const chinese = '12px "Noto Sans SC Variable"';

/** Whether the letters of a text are at hand: what is drawn before that stays boxes. */
export const useFonts = (text: string): boolean => {
  const [loaded, setLoaded] = useState("");
  useEffect(() => {
    let current = true;
    document.fonts.load(chinese, text).then(
      () => current && setLoaded(text),
      () => current && setLoaded(text),
    );
    return () => {
      current = false;
    };
  }, [text]);
  return loaded === text;
};
