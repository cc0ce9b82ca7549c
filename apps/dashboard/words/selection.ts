import type { SelectionRow } from "@drillbook/model";
import { counted, joined } from "./counts.ts";
import {
  domainDetail,
  partyDetail,
  type SelectionDetails,
  statusDetail,
  times,
} from "./selection-details.ts";
import {
  alternatives,
  type FilterNames,
  qualifiers,
  statusAdjective,
} from "./selection-qualifiers.ts";

/** What the words about a selection are made from. */
export interface SelectionFacts extends SelectionDetails, FilterNames {}

/** What a selection shows: one sentence, and what more there is to say of it. */
export interface SelectionWords {
  /** Without a full stop, so that it can head a page. */
  readonly sentence: string;
  /** Empty where the data say no more. */
  readonly details: string;
}

/** Says what a selection shows and claims no more than its data: `China and Russia exercised together 97 times, 2003–2026`. */
export function selectionWords(facts: SelectionFacts): SelectionWords {
  const details = [domainDetail(facts), partyDetail(facts), statusDetail(facts)];
  return { sentence: sentence(facts), details: asSentence(details) };
}

/** The sentence is about those asked for where the filter names one kind of them, else about the news. */
function sentence(facts: SelectionFacts): string {
  const { country, organisation, series } = facts.values;
  const asked = [country, organisation, series].filter((codes) => codes.length > 0);
  const isAnyStatus = statusAdjective(facts.values) === "";
  if (asked.length !== 1 || !isAnyStatus || facts.numbers.cancelled_count > 0) return told(facts);
  return `${subject(facts)}${qualifiers(facts.values, facts)}${span(facts.numbers)}`;
}

function subject({ values, numbers, nameOf }: SelectionFacts): string {
  const { country, organisation, series, together } = values;
  const names = [...country, ...organisation, ...series].map(nameOf);
  if (together && country.length > 1) return `${joined(names)} ${jointly(numbers)}`;
  if (series.length === 0) return `${alternatives(names)} took part in ${amount(numbers)}`;
  return `${joined(names)} ${names.length === 1 ? "has" : "have"} ${amount(numbers)}`;
}

function jointly({ exercise_count, patrol_count }: SelectionRow): string {
  return joined(
    [
      exercise_count > 0 ? `exercised together ${times(exercise_count)}` : "",
      patrol_count > 0 ? `patrolled together ${times(patrol_count)}` : "",
    ].filter((doing) => doing !== ""),
  );
}

/** The form that holds for any selection. */
function told(facts: SelectionFacts): string {
  const { values, numbers } = facts;
  const { article_count, first_year, last_year } = numbers;
  const news = counted(article_count, "news article tells", "news articles tell");
  const status = statusAdjective(values);
  const what = amount(numbers, `${status}joint military `, `${status}joint `);
  const years =
    first_year === last_year ? `in ${first_year}` : `from ${first_year} to ${last_year}`;
  const when = first_year === null ? "" : ` ${years}`;
  return `${news} of ${what}${whose(facts)}${qualifiers(values, facts)}${when}`;
}

function whose({ values, nameOf }: SelectionFacts): string {
  const { country, organisation, series, together } = values;
  const countries = country.map(nameOf);
  return [
    countries.length === 0 ? "" : ` with ${(together ? joined : alternatives)(countries)}`,
    organisation.length === 0 ? "" : ` with ${alternatives(organisation.map(nameOf))}`,
    series.length === 0 ? "" : ` of the series ${alternatives(series.map(nameOf))}`,
  ].join("");
}

function amount(
  { exercise_count, patrol_count }: SelectionRow,
  exercise = "",
  patrol = "",
): string {
  const exercises = counted(exercise_count, `${exercise}exercise`);
  if (patrol_count === 0) return exercises;
  const patrols = counted(patrol_count, `${patrol}patrol`);
  return exercise_count === 0 ? patrols : `${exercises} and ${patrols}`;
}

function span({ first_year, last_year }: SelectionRow): string {
  if (first_year === null) return "";
  return first_year === last_year ? `, in ${first_year}` : `, ${first_year}–${last_year}`;
}

function asSentence(clauses: readonly (string | null)[]): string {
  const text = clauses.filter((clause) => clause !== null).join("; ");
  return text === "" ? "" : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
