/** The land border as it is drawn, made when the page is built: see `web/build/border-strip.ts`. */
declare module "virtual:border-strip" {
  const strip: import("../../../build/border-strip.js").BorderStrip;
  export default strip;
}
