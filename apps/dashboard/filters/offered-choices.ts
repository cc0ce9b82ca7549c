import type { FilterChoice, FilterChoices } from "@drillbook/model";
import type { FilterValues } from "./filter-params.ts";

const ALL_COUNTRIES = 300;
const MOST_OFFERED = 120;

/** The lists that a filter bar offers, most exercises first. */
export type OfferedChoices = Pick<
  FilterChoices,
  "countries" | "organisations" | "series" | "hosts" | "places"
>;

/** What a bar offers of all that there is: the most frequent of each list, and whatever is chosen, so that no page grows with the data. */
export function offeredChoices(choices: FilterChoices, values: FilterValues): OfferedChoices {
  const alone = (code: string | null) => (code === null ? [] : [code]);
  return {
    countries: offered(choices.countries, values.country, ALL_COUNTRIES),
    organisations: offered(choices.organisations, values.organisation).map(withCode),
    series: offered(choices.series, values.series),
    hosts: offered(choices.hosts, alone(values.host)),
    places: offered(choices.places, alone(values.place)),
  };
}

function offered(
  list: readonly FilterChoice[],
  chosen: readonly string[],
  most = MOST_OFFERED,
): FilterChoice[] {
  const byCount = list.toSorted((a, b) => b.exercise_count - a.exercise_count);
  const rest = byCount.slice(most).filter(({ code }) => chosen.includes(code));
  return [...byCount.slice(0, most), ...rest];
}

function withCode(choice: FilterChoice): FilterChoice {
  const { code, name } = choice;
  return code === name ? choice : { ...choice, name: `${code}, ${name}` };
}

/** The name of a code of any of the lists; the code itself where none has it. Organisations are called by their code, as everywhere. */
export function nameOfChoice(choices: OfferedChoices): (code: string) => string {
  const { countries, series, hosts } = choices;
  const names = new Map([...hosts, ...series, ...countries].map(({ code, name }) => [code, name]));
  return (code) => names.get(code) ?? code;
}
