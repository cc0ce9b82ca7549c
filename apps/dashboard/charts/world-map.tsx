import { Drawing } from "./drawing.tsx";
import { type MapLabel, MapLabels } from "./map-label.tsx";
import { MAP_CENTRES, type MapCentre, projected } from "./map-projection.ts";
import { type MapView, shareIn, viewOf } from "./map-view.ts";
import { MarkLink } from "./mark-link.tsx";
import { PICTURE_WIDTH } from "./picture-rows.tsx";

/** A place on a map. */
export type MapMark = {
  readonly key: string;
  readonly name: string;
  readonly longitude: number;
  readonly latitude: number;
  /** px. */
  readonly radius: number;
  /** A ring: what is known is an area of which this is only the middle. */
  readonly is_area: boolean;
  /** Water, whose name is set in italics as in an atlas. */
  readonly is_water: boolean;
  readonly tip: string;
  readonly href: string | null;
};

const MOST_LABELS = 14;

type Placed = MapMark & { readonly x: number; readonly y: number };

/** Marks on land and borders, cut to where they are: plain SVG, no script. The land is a file of its own, which a browser keeps. */
export function WorldMap(props: { readonly marks: readonly MapMark[]; readonly label: string }) {
  const { centre, view, placed } = placedOn(props.marks);
  const areas = placed.filter(({ is_area }) => is_area);
  const spots = placed.filter(({ is_area }) => !is_area);
  return (
    <div className="map" style={{ aspectRatio: `${view.width} / ${view.height}` }}>
      <MapLand centre={centre} view={view} />
      <Drawing className="map-marks" label={props.label}>
        {[...areas, ...spots].map((mark) => (
          <Mark key={mark.key} mark={mark} />
        ))}
        <MapLabels labels={labelsOf(placed)} shape={view.height / view.width} />
      </Drawing>
    </div>
  );
}

/** The same for a picture of its own: land and borders are put in place of the group that names them. */
export function WorldMapPicture({ marks }: { readonly marks: readonly MapMark[] }) {
  const { centre, view, placed } = placedOn(marks);
  const height = Math.round((PICTURE_WIDTH * view.height) / view.width);
  const box = `${view.x} ${view.y} ${view.width} ${view.height}`;
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has one
    <svg className="still" height={height}>
      {/* biome-ignore lint/a11y/noSvgWithoutTitle: the picture around it has one */}
      <svg viewBox={box} width={PICTURE_WIDTH} height={height} overflow="hidden">
        <g className={`land-${centre}`} />
      </svg>
      {placed.map((mark) => (
        <Mark key={mark.key} mark={mark} />
      ))}
      <MapLabels labels={labelsOf(placed)} shape={view.height / view.width} />
    </svg>
  );
}

/** Marks on the map whose middle lets it be cut closest. */
function placedOn(marks: readonly MapMark[]) {
  const cuts = MAP_CENTRES.map((centre) => {
    const points = marks.map((mark) => projected(centre, mark.longitude, mark.latitude));
    return { centre, points, view: viewOf(points.filter((point) => point !== null)) };
  });
  const { centre, points, view } = cuts.reduce((one, other) =>
    other.view.width < one.view.width ? other : one,
  );
  const placed = marks.flatMap((mark, at): Placed[] => {
    const point = points[at] ?? null;
    return point === null ? [] : [{ ...mark, ...shareIn(view, point) }];
  });
  return { centre, view, placed };
}

/** Land and borders of what is shown. */
function MapLand({ centre, view }: { readonly centre: MapCentre; readonly view: MapView }) {
  return (
    <svg
      className="map-land"
      viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
      aria-hidden="true"
    >
      <use className="land" href={`/map/${centre}.svg#land`} />
      <use className="borders" href={`/map/${centre}.svg#borders`} />
    </svg>
  );
}

const share = (part: number) => `${Math.round(part * 10_000) / 100}%`;

function Mark({ mark }: { readonly mark: Placed }) {
  return (
    <MarkLink href={mark.href} label={mark.tip}>
      <circle
        className={mark.is_area ? "ring" : "spot"}
        cx={share(mark.x)}
        cy={share(mark.y)}
        r={mark.radius}
      >
        <title>{mark.tip}</title>
      </circle>
    </MarkLink>
  );
}

function labelsOf(placed: readonly Placed[]): MapLabel[] {
  return placed.slice(0, MOST_LABELS).map(({ name, x, y, radius, is_water, is_area }) => ({
    text: name,
    x,
    y,
    radius,
    is_centred: is_area,
    is_water,
  }));
}
