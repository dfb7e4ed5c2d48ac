declare module "edtf" {
  interface Extent {
    /** milliseconds since 1970, UTC; infinite for an open end */
    readonly min: number;
    readonly max: number;
  }
  export default function edtf(text: string): Extent;
}
