import {
  type GeoPermissibleObjects,
  type GeoProjection,
  geoAzimuthalEqualArea,
  geoCentroid,
  geoDistance,
  geoGraticule10,
  geoPath,
} from "d3-geo";

/** A place to draw: where, and whether it is a point or only somewhere in an area. */
export type MapPlace = {
  readonly place: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly is_area: boolean;
};

/** An area of the globe as GeoJSON has it. */
export type Polygon = { readonly type: "Polygon"; coordinates: [number, number][][] };

/** One piece of land of a country, with a circle around it (radians), so that far ones need not be drawn. */
export type LandPiece = {
  readonly name: string;
  readonly shape: Polygon;
  readonly centre: [longitude: number, latitude: number];
  readonly radius: number;
};

/** Words at a point of the drawing. */
export type MapLabel = { readonly words: string; readonly x: number; readonly y: number };

/** A place in the drawing; `label` is null where another one stands in the way. */
export type MapMark = MapPlace & {
  readonly x: number;
  readonly y: number;
  readonly label: (MapLabel & { readonly is_before: boolean }) | null;
};

/** What the map draws: paths of SVG and points, lengths in the units of {@link MAP_BOX}. */
export type ExerciseMapDrawing = {
  readonly land: string;
  readonly grid: string;
  readonly names: readonly MapLabel[];
  readonly marks: readonly MapMark[];
};

/** Size of the drawing and the room that it leaves around its places. */
export const MAP_BOX = { width: 480, height: 300, room: 70 } as const;

/** No closer than this, so that a single place is seen with what lies around it (px a radian). */
const CLOSEST = 900;
const SMALLEST_NAMED_AREA = 1_800;
const MOST_NAMES = 10;
const LETTER = 6.8;
const LINE = 16;

/** Draws the places with the land around them, in an equal-area projection turned to their middle. */
export function drawExerciseMap(
  places: readonly MapPlace[],
  land: readonly LandPiece[],
): ExerciseMapDrawing {
  const projection = projectionOf(places);
  const path = geoPath(projection).digits(1);
  const near = inView(land, projection);
  const marks = marksOf(places, projection);
  return {
    land: near.map(({ shape }) => path(shape) ?? "").join(""),
    grid: path(geoGraticule10()) ?? "",
    names: namesOf(near, path, marks),
    marks,
  };
}

function projectionOf(places: readonly MapPlace[]): GeoProjection {
  const { width, height, room } = MAP_BOX;
  const points: GeoPermissibleObjects = {
    type: "MultiPoint",
    coordinates: places.map(({ longitude, latitude }) => [longitude, latitude]),
  };
  const [longitude, latitude] = geoCentroid(points);
  const box: [[number, number], [number, number]] = [
    [room, room / 2],
    [width - room, height - room / 2],
  ];
  const projection = geoAzimuthalEqualArea().rotate([-longitude, -latitude]).precision(1);
  projection.fitExtent(box, points);
  if (!(projection.scale() < CLOSEST)) {
    projection.scale(CLOSEST).translate([width / 2, height / 2]);
  }
  return projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
}

function inView(land: readonly LandPiece[], projection: GeoProjection): LandPiece[] {
  const { width, height } = MAP_BOX;
  const middle = projection.invert?.([width / 2, height / 2]);
  const corner = projection.invert?.([0, 0]);
  const reach = middle && corner ? geoDistance(middle, corner) : Math.PI;
  if (!middle || !Number.isFinite(reach)) return [...land];
  return land.filter(({ centre, radius }) => geoDistance(middle, centre) < reach + radius);
}

type Box = { readonly left: number; readonly right: number; readonly y: number };

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && Math.abs(a.y - b.y) < LINE;

function marksOf(places: readonly MapPlace[], projection: GeoProjection): MapMark[] {
  const points = places.flatMap((place) => {
    const at = projection([place.longitude, place.latitude]);
    return at === null ? [] : [{ ...place, x: round(at[0]), y: round(at[1]) }];
  });
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 7, right: x + 7, y }));
  return points.map((point) => {
    const isBefore = point.x > MAP_BOX.width * 0.6;
    const width = point.place.length * LETTER;
    const left = isBefore ? point.x - 12 - width : point.x + 12;
    const box = { left, right: left + width, y: point.y };
    const fits =
      left > 0 && box.right < MAP_BOX.width && !taken.some((each) => overlaps(each, box));
    if (fits) taken.push(box);
    const x = isBefore ? point.x - 12 : point.x + 12;
    const label = { words: point.place, x: round(x), y: point.y, is_before: isBefore };
    return { ...point, label: fits ? label : null };
  });
}

function namesOf(
  near: readonly LandPiece[],
  path: ReturnType<typeof geoPath>,
  marks: readonly MapMark[],
): MapLabel[] {
  const taken = marks.map((mark): Box => {
    const width = mark.label === null ? 0 : mark.label.words.length * LETTER + 12;
    const left = mark.label?.is_before ? mark.x - width : mark.x;
    return { left: left - 10, right: left + width + 10, y: mark.y };
  });
  const areas = near
    .map((piece) => ({ ...piece, area: path.area(piece.shape) }))
    .filter(({ area }) => area > SMALLEST_NAMED_AREA)
    .toSorted((a, b) => b.area - a.area);
  const largest = areas.filter(
    (piece, at) => areas.findIndex(({ name }) => name === piece.name) === at,
  );
  return largest.slice(0, MOST_NAMES).flatMap(({ name, shape }) => {
    const [x, y] = path.centroid(shape);
    const half = (name.length * LETTER) / 2;
    const box = { left: x - half, right: x + half, y };
    const isInside =
      box.left > 0 && box.right < MAP_BOX.width && y > LINE && y < MAP_BOX.height - 8;
    if (!isInside || taken.some((each) => overlaps(each, box))) return [];
    taken.push(box);
    return [{ words: name, x: round(x), y: round(y) }];
  });
}

const round = (value: number) => Math.round(value * 10) / 10;
