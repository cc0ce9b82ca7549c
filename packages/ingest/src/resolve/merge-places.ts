import type { PlaceRow } from "@drillbook/model";
import type { ReportPlace } from "../extract/report.ts";
import { slug } from "./canonical-name.ts";
import { ballotsOf, countArticles, type Group } from "./group.ts";
import { vote } from "./vote.ts";

const placesOf = (report: { readonly places: readonly ReportPlace[] }) => report.places;

/** The name under which a place is shown: the gazetteer's, else its own. */
function shownName(place: ReportPlace, group: Group): string {
  const known = place.place_id === null ? undefined : group.gazetteer.places.get(place.place_id);
  return known?.name ?? place.name;
}

function toRow(group: Group, exercise_id: string, key: string, article_count: number): PlaceRow {
  const ballots = ballotsOf(group, placesOf).filter(
    ({ value }) => slug(shownName(value, group)) === key,
  );
  const written = ballots.map((ballot) => ({ ...ballot, value: shownName(ballot.value, group) }));
  const ids = ballots.flatMap(({ value, ...ballot }) =>
    value.place_id === null ? [] : [{ ...ballot, value: value.place_id }],
  );
  const place_id = vote(ids, { keyOf: String });
  const known = place_id === null ? undefined : group.gazetteer.places.get(place_id);
  return {
    exercise_id,
    place: known?.name ?? vote(written, { keyOf: String }) ?? key,
    place_kind: known?.kind ?? null,
    country: known?.country ?? null,
    latitude: known?.latitude ?? null,
    longitude: known?.longitude ?? null,
    geonames_id: known?.geonames_id ?? null,
    article_count,
  };
}

/** All places that any report gives, the one that most articles give first; one row a name, in its English form where known. */
export function mergePlaces(group: Group, exercise_id: string): PlaceRow[] {
  const counts = countArticles(group, placesOf, (place) => slug(shownName(place, group)));
  return [...counts]
    .filter(([key]) => key !== "")
    .map(([key, count]) => toRow(group, exercise_id, key, count))
    .sort((a, b) => b.article_count - a.article_count || (a.place < b.place ? -1 : 1));
}
