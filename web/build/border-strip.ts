import { type GeoProjection, geoArea, geoMercator, geoPath } from "d3-geo";
import { feature, mesh } from "topojson-client";

type Topology = Parameters<typeof mesh>[0];
type Shapes = NonNullable<Parameters<typeof mesh>[1]> & { type: "GeometryCollection" };

/** The countries of the world, as world-atlas has them. */
export type Atlas = Topology & { readonly objects: { readonly countries: Shapes } };

/** Where something stands in a drawing, in its own units. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A drawing of the land border and the land on both sides of it; paths are those of SVG. */
export interface BorderStrip {
  readonly width: number;
  readonly height: number;
  readonly land: { readonly vietnam: string; readonly china: string };
  readonly border: string;
  /** by pair of gates, where it lies on the border and where its mark is, clear of the others */
  readonly gates: Readonly<Record<string, { readonly at: Spot; readonly mark: Spot }>>;
}

const size = { width: 400, height: 290 };
const margin = { x: 70, y: 30 };
/** What marks need to stand apart and be hit by a finger on a small screen. */
const apart = 32;

const country = (atlas: Atlas, name: string) => {
  const found = atlas.objects.countries.geometries.find(
    ({ properties }) => properties && "name" in properties && properties.name === name,
  );
  if (found === undefined) throw new Error(`the atlas has no ${name}`);
  return found;
};

/** The largest piece of a country's land: no islands are drawn. */
const mainland = (atlas: Atlas, name: string) => {
  const { geometry } = feature(atlas, country(atlas, name)) as unknown as GeoJSON.Feature<
    GeoJSON.Polygon | GeoJSON.MultiPolygon
  >;
  const pieces = geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates;
  return pieces
    .map((coordinates): GeoJSON.Polygon => ({ type: "Polygon", coordinates }))
    .reduce((largest, piece) => (geoArea(piece) > geoArea(largest) ? piece : largest));
};

/** The place on a line that is nearest to a spot. */
export const nearest = (line: readonly Spot[], { x, y }: Spot): Spot => {
  const candidates = line.slice(1).map((end, index) => {
    const start = line[index] ?? end;
    const [dx, dy] = [end.x - start.x, end.y - start.y];
    const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1);
    const share = Math.min(1, Math.max(0, along));
    return { x: start.x + share * dx, y: start.y + share * dy };
  });
  const far = (spot: Spot): number => Math.hypot(spot.x - x, spot.y - y);
  return candidates.reduce((best, spot) => (far(spot) < far(best) ? spot : best));
};

/** Moves heights apart until each two that follow each other keep a distance, as little as that takes. */
export const spread = (heights: readonly number[], distance: number): number[] => {
  const moved = [...heights];
  for (let round = 0; round < 100; round++)
    for (let index = 1; index < moved.length; index++) {
      const lacking = distance - ((moved[index] ?? 0) - (moved[index - 1] ?? 0));
      if (lacking <= 0) continue;
      moved[index] = (moved[index] ?? 0) + lacking / 2;
      moved[index - 1] = (moved[index - 1] ?? 0) - lacking / 2;
    }
  return moved;
};

const projectionFor = (places: readonly (readonly [number, number])[]): GeoProjection =>
  geoMercator()
    .fitExtent(
      [
        [margin.x, margin.y],
        [size.width - margin.x, size.height - margin.y],
      ],
      { type: "MultiPoint", coordinates: places.map((place) => [...place]) },
    )
    .clipExtent([
      [0, 0],
      [size.width, size.height],
    ]);

const round = ({ x, y }: Spot): Spot => ({ x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 });

/** Draws the border where it has gates, from an atlas of the world and the places of the gates. */
export const borderStrip = (
  atlas: Atlas,
  places: Readonly<Record<string, readonly [number, number]>>,
): BorderStrip => {
  const projection = projectionFor(Object.values(places));
  const spotOf = (place: readonly [number, number]): Spot => {
    const [x, y] = projection([...place]) ?? [0, 0];
    return { x, y };
  };
  const geometries = ["Vietnam", "China"].map((name) => country(atlas, name));
  const shared = mesh(atlas, { type: "GeometryCollection", geometries }, (one, other) => one !== other);
  const line = shared.coordinates.flat().map(([east = 0, north = 0]) => spotOf([east, north]));
  const at = Object.entries(places)
    .map(([pair, place]) => ({ pair, at: nearest(line, spotOf(place)) }))
    .sort((one, other) => one.at.y - other.at.y);
  const heights = spread(
    at.map((it) => it.at.y),
    apart,
  );
  const path = geoPath(projection).digits(1);
  return {
    ...size,
    land: {
      vietnam: path(mainland(atlas, "Vietnam")) ?? "",
      china: path(mainland(atlas, "China")) ?? "",
    },
    border: path(shared) ?? "",
    gates: Object.fromEntries(
      at.map(({ pair, at: spot }, index) => [
        pair,
        { at: round(spot), mark: round({ x: spot.x, y: heights[index] ?? spot.y }) },
      ]),
    ),
  };
};
