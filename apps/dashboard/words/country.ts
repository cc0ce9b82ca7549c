import type { CountryRecord, OverviewRow, PartnersOfRow } from "@drillbook/model";
import { counted } from "./counts.ts";
import { leaders } from "./headings.ts";
import { shortLabel, sourcesInWords } from "./parties.ts";

/** What a country did, in a sentence: `China took part in 97 joint exercises and 9 joint patrols from 2003 to 2026, most often with Russia`. */
export function countrySentence(
  name: string,
  numbers: OverviewRow,
  partners: readonly PartnersOfRow[],
): string {
  const { exercise_count, patrol_count } = numbers;
  if (exercise_count + patrol_count === 0) return `No joint exercise of ${name} was found`;
  const what = [
    exercise_count > 0 ? counted(exercise_count, "joint exercise") : null,
    patrol_count > 0 ? counted(patrol_count, "joint patrol") : null,
  ].filter((part) => part !== null);
  return `${name} took part in ${what.join(" and ")}${span(numbers)}${mostly(partners)}`;
}

function span({ first_year, last_year }: OverviewRow): string {
  if (first_year === null) return "";
  return first_year === last_year ? ` in ${first_year}` : ` from ${first_year} to ${last_year}`;
}

function mostly(partners: readonly PartnersOfRow[]): string {
  const { names } = leaders(
    partners.map((row) => ({ name: shortLabel(row), count: row.exercise_count })),
  );
  return names.length === 1 ? `, most often with ${names[0]}` : "";
}

/** Where it is, what it hosted and only watched, who tells. */
export function countryFacts(country: CountryRecord, numbers: OverviewRow): string[] {
  return [
    country.region,
    country.host_count > 0 ? `hosted ${country.host_count}` : null,
    country.observed_count > 0 ? `only watched ${country.observed_count}` : null,
    numbers.article_count > 0 ? `told by ${sourcesInWords(numbers)}` : null,
  ].filter((fact) => fact !== null);
}
