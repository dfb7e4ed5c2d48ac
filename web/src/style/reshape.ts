/**
 * Has all text shaped anew whenever letters have come. Chromium keeps the boxes of a text whose letters were not at hand
 * when it was first shown, unless its font settings change; any number above 0 switches kerning on, as it is anyway.
 */
export const reshapeOnFonts = (): void => {
  let times = 0;
  document.fonts.addEventListener("loadingdone", () => {
    times += 1;
    document.documentElement.style.fontFeatureSettings = `"kern" ${times}`;
  });
};
