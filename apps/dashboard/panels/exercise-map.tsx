import { MAP_BOX, type MapMark, type MapPlace } from "../charts/exercise-map.ts";
import type { ExerciseMapData } from "../load/exercise-map.ts";
import { joined } from "../words/counts.ts";

/** Where an exercise was, on a small map: a dot for a spot, a ring for an area. */
export function ExerciseMap({ map }: { readonly map: ExerciseMapData }) {
  const { drawing, missing } = map;
  const hasAreas = drawing.marks.some((place) => place.is_area);
  return (
    <figure className="min-w-0">
      <svg
        className="map"
        viewBox={`0 0 ${MAP_BOX.width} ${MAP_BOX.height}`}
        role="img"
        aria-label={`Map: ${joined(drawing.marks.map(inWords))}`}
      >
        <path className="grid" d={drawing.grid} />
        <path className="land" d={drawing.land} />
        {drawing.names.map(({ words, x, y }) => (
          <text key={words} className="country-name" x={x} y={y} textAnchor="middle">
            {words}
          </text>
        ))}
        {drawing.marks.map((mark) => (
          <Mark key={mark.place} mark={mark} />
        ))}
      </svg>
      <figcaption className="mt-0.5 text-small text-muted">
        {hasAreas && "A ring stands for an area (a sea, a region), not for a spot. "}
        {missing.length > 0 && `Not on the map: ${joined(missing)}. `}
        Land: Natural Earth.
      </figcaption>
    </figure>
  );
}

const inWords = ({ place, is_area }: MapPlace) => (is_area ? `area of ${place}` : place);

function Mark({ mark }: { readonly mark: MapMark }) {
  const { x, y, label, is_area, place } = mark;
  return (
    <g className={is_area ? "ring" : "dot"}>
      <title>{place}</title>
      <circle cx={x} cy={y} r={is_area ? 8 : 5} />
      {label !== null && (
        <text
          className="place-name"
          x={label.x}
          y={label.y}
          dy="0.35em"
          textAnchor={label.is_before ? "end" : "start"}
        >
          {label.words}
        </text>
      )}
    </g>
  );
}
