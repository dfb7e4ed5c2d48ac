/**
 * Roughly where the gates of each pair face each other, in degrees east and north, from west to east. This is known in
 * the field and stands in no document here: it places marks on a drawing and is no fact of the graph.
 */
export const gatePlaces: Readonly<Record<string, readonly [east: number, north: number]>> = {
  "soc-giang-binh-mang": [106.05, 22.95],
  "ta-lung-thuy-khau": [106.58, 22.48],
  "coc-nam-lung-nghiu": [106.69, 22.0],
  "huu-nghi-huu-nghi-quan": [106.71, 21.97],
  "mong-cai-dong-hung": [107.97, 21.53],
};
