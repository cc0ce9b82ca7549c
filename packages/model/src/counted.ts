/**
 * What all questions about a selection count from: a row for each exercise with its parties, domains, places and articles as
 * lists, so that no question joins long tables. Lists are in alphabetical order, observers left out; `hosting` are those of
 * the parties that host, `articles` the numbers of the articles that report it in {@link COUNTED_ARTICLES}, `names` its name
 * and its other names without capitals and accents. In the order of `number`, which is the order of the ids.
 */
export const COUNTED_EXERCISES = `WITH parties AS (
  SELECT exercise_id, list(party ORDER BY party) AS participants,
    list(party ORDER BY party) FILTER (WHERE party_kind = 'country') AS countries,
    list(party ORDER BY party) FILTER (WHERE party_kind = 'organisation') AS organisations,
    list(party ORDER BY party) FILTER (WHERE is_host) AS hosting
  FROM main.participants WHERE role = 'participant' GROUP BY exercise_id
),
trained AS (SELECT exercise_id, list(domain ORDER BY domain) AS domains FROM main.domains GROUP BY exercise_id),
placed AS (SELECT exercise_id, list(place ORDER BY place) AS places FROM main.places GROUP BY exercise_id),
told AS (
  SELECT exercise_id, list(DISTINCT number) AS articles
  FROM main.reports JOIN counted.articles USING (article_id) GROUP BY exercise_id
)
SELECT (row_number() OVER (ORDER BY e.exercise_id) - 1)::INTEGER AS number,
  e.exercise_id, e.name, e.series_id, e.edition, e.kind, e.status, e.start_edtf, e.end_edtf,
  e.start_earliest, e.start_latest, e.end_earliest, e.end_latest, e.year, e.host,
  e.article_count, e.source_count, e.last_reported_on,
  coalesce(p.participants, []) AS participants, coalesce(p.countries, []) AS countries,
  coalesce(p.organisations, []) AS organisations, coalesce(p.hosting, []) AS hosting,
  coalesce(d.domains, []) AS domains, coalesce(l.places, []) AS places,
  coalesce(t.articles, []) AS articles,
  lower(strip_accents(concat_ws(chr(10), e.name, array_to_string(e.aliases, chr(10))))) AS names
FROM main.exercises AS e
LEFT JOIN parties AS p USING (exercise_id) LEFT JOIN trained AS d USING (exercise_id)
LEFT JOIN placed AS l USING (exercise_id) LEFT JOIN told AS t USING (exercise_id)
ORDER BY number`;

/** Articles by the numbers that {@link COUNTED_EXERCISES} has. */
export const COUNTED_ARTICLES = `SELECT (row_number() OVER (ORDER BY article_id) - 1)::INTEGER AS number,
  article_id, publisher, published_on
FROM main.articles ORDER BY number`;

/** Places by name: where they are; the coordinates are null together. */
export const COUNTED_PLACES = `SELECT place, any_value(place_kind) AS place_kind, any_value(country) AS country,
  min(latitude) FILTER (WHERE longitude IS NOT NULL) AS latitude,
  min(longitude) FILTER (WHERE latitude IS NOT NULL) AS longitude
FROM main.places GROUP BY place ORDER BY place`;
