import type { PlacesMapRow, PlacesOffMapRow } from "@drillbook/model";
import type { FilterValues } from "../filters/filter-params.ts";
import { placeHeading } from "../words/chart-headings.ts";
import { kindNoun, kindsCounted } from "../words/counted-kinds.ts";
import { counted } from "../words/counts.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { atPlace, rowsHref } from "./rows-href.ts";
import { Still } from "./still.tsx";
import { type MapMark, WorldMap, WorldMapPicture } from "./world-map.tsx";

const POINTS = ["city", "base", "range"];
const WATERS = ["sea", "ocean", "gulf", "strait", "bay"];
const LEAST_RADIUS = 3;
const RADIUS = 12;
const OFF_MAP_SHOWN = 12;

/** What the map draws. */
export type PlacesMapProps = {
  readonly rows: readonly PlacesMapRow[];
  readonly off_map: readonly PlacesOffMapRow[];
  readonly filter: FilterValues;
};

/** Rows to marks: a dot for a place, a ring for an area, both as large as they count (by area). */
export function mapMarks(rows: readonly PlacesMapRow[], filter: FilterValues): MapMark[] {
  const most = rows.reduce((high, { exercise_count: each }) => Math.max(high, each), 1);
  return rows.map(({ place, place_kind, longitude, latitude, exercise_count }) => ({
    key: place,
    name: place,
    longitude,
    latitude,
    radius: Math.round(Math.max(LEAST_RADIUS, RADIUS * Math.sqrt(exercise_count / most)) * 10) / 10,
    is_area: !POINTS.includes(place_kind ?? ""),
    is_water: WATERS.includes(place_kind ?? ""),
    tip: `${place}: ${counted(exercise_count, "exercise")}`,
    href: rowsHref(filter, atPlace(place)),
  }));
}

/** Where exercises were held. */
export function PlacesMap({ rows, off_map, filter }: PlacesMapProps) {
  const tallies = rows.map((row) => ({ name: row.place, count: row.exercise_count }));
  const marks = mapMarks(rows, filter);
  return (
    <ChartFrame
      id="places-map"
      heading={placeHeading(tallies, kindNoun(filter.kind))}
      subtitle={`${kindsCounted(filter.kind)} by place, as large as it counts`}
      footnote="An exercise of several places counts in each of them. Land and borders: Natural Earth; they are drawn for orientation and state no position."
      legend={[]}
      picture={<WorldMapPicture marks={marks} />}
      twin={{
        caption: "Exercises by place",
        header: ["Place", "Kind", "Country", "Exercises"],
        rows: [
          ...rows.map((row) => [
            row.place,
            row.place_kind ?? "",
            row.country ?? "",
            row.exercise_count,
          ]),
          ...off_map.map((row) => [
            row.name,
            row.host === null ? "not on the map" : "host, place not known",
            row.host ?? "",
            row.exercise_count,
          ]),
        ],
      }}
      below={
        <Still>
          <MapKey />
          <OffMap rows={off_map} filter={filter} />
        </Still>
      }
    >
      <Still>
        <WorldMap marks={marks} label="Map of places, a mark each" />
      </Still>
    </ChartFrame>
  );
}

function MapKey() {
  return (
    <ul className="mt-1 flex flex-wrap gap-x-2 text-small">
      <li className="flex items-center gap-x-0.5">
        <svg width="14" height="14" aria-hidden="true">
          <circle className="spot" cx="7" cy="7" r="5" />
        </svg>
        A city, base or range
      </li>
      <li className="flex items-center gap-x-0.5">
        <svg width="14" height="14" aria-hidden="true">
          <circle className="ring" cx="7" cy="7" r="5.5" />
        </svg>
        A sea, region or other area: the ring marks its middle
      </li>
    </ul>
  );
}

function OffMap(props: {
  readonly rows: readonly PlacesOffMapRow[];
  readonly filter: FilterValues;
}) {
  if (props.rows.length === 0) return null;
  return (
    <p className="mt-1 max-w-text text-small">
      Not on the map, as no point is known:{" "}
      {props.rows.slice(0, OFF_MAP_SHOWN).map(({ place, host, name, exercise_count }, at) => {
        const href = place === null ? null : rowsHref(props.filter, atPlace(place));
        const words = place === null ? `${name} (only the host)` : name;
        return (
          <span key={`${place} ${host}`}>
            {at > 0 && ", "}
            {href === null ? words : <a href={href}>{words}</a>}{" "}
            <span className="number text-muted">{exercise_count}</span>
          </span>
        );
      })}
      {props.rows.length > OFF_MAP_SHOWN &&
        ` and ${props.rows.length - OFF_MAP_SHOWN} more (see the table)`}
    </p>
  );
}
