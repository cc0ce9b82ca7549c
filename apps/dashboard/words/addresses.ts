import { type Labels, partyName } from "./parties.ts";

/** Address of the page of an exercise. */
export function exerciseHref(exercise_id: string): string {
  return `/exercises/${encodeURIComponent(exercise_id)}`;
}

/** Address of the page of a country. */
export function countryHref(country: string): string {
  return `/countries/${encodeURIComponent(country)}`;
}

/** Address of the page of a series. */
export function seriesHref(series_id: string): string {
  return `/series/${encodeURIComponent(series_id)}`;
}

/** Address of the page of an article. */
export function articleHref(article_id: string): string {
  return `/articles/${encodeURIComponent(article_id)}`;
}

/**
 * Where a party leads: a country to its page, an organisation to the list of its exercises. Labels give
 * an organisation by its code, so that a code without another name is one.
 */
export function partyHref(labels: Labels, code: string): string {
  const isCountry = partyName(labels, code) !== code;
  return isCountry ? countryHref(code) : `/exercises?organisation=${encodeURIComponent(code)}`;
}
