import type { ExerciseRecord, PlaceRow, SeriesRow } from "@drillbook/model";
import type { CellValue, RecordCell } from "../panels/record-cell.ts";
import { seriesHref } from "../words/addresses.ts";
import { FIELD_LABELS, type FieldName, valueHref, valueInWords } from "../words/fields.ts";
import { forceValue } from "../words/forces.ts";
import { type Labels, partyName } from "../words/parties.ts";
import { QuoteIndex } from "./quotes.ts";

/** A value that the tables show, before its quotes are found. */
type Shown = { readonly value: string; readonly remark?: string };

/** Names for reading, and where the values of a cell lead. */
type Reading = {
  readonly quotes: QuoteIndex;
  readonly names: Labels;
  readonly labels: Labels;
  readonly series: SeriesOfExercise;
};

/** The series of an exercise, as far as its cells need it; null for none. */
export type SeriesOfExercise = Pick<SeriesRow, "series_id" | "name"> | null;

/** The cells of a record in their order, each with its quotes; cells of which nothing is known are left out. */
export function recordCells(
  record: ExerciseRecord,
  labels: Labels,
  series: SeriesOfExercise = null,
): RecordCell[] {
  const names: Record<string, string> = { ...labels };
  for (const { party, party_name } of record.participants) names[party] = party_name;
  const reading = { quotes: new QuoteIndex(record), names, labels, series };
  const shown = {
    ...ownValues(record, series),
    ...partyValues(record),
    ...placeValues(record, labels),
  };
  return (Object.keys(FIELD_LABELS) as FieldName[])
    .map((field) => cellOf(field, shown[field] ?? [], reading))
    .filter((cell) => cell.accepted.length + cell.others.length > 0);
}

function cellOf(field: FieldName, shown: readonly Shown[], reading: Reading): RecordCell {
  const { quotes } = reading;
  const known = new Set(shown.map((each) => each.value));
  const fresh = (values: string[]) => values.filter((value) => !known.has(value));
  const more = fresh(quotes.values(field, true));
  for (const value of more) known.add(value);
  const cellValue = (each: Shown) => shownValue(field, each, reading);
  return {
    field,
    label: FIELD_LABELS[field],
    accepted: [...shown, ...more.map((value) => ({ value }))].map(cellValue),
    others: fresh(quotes.values(field, false)).map((value) => cellValue({ value })),
  };
}

function shownValue(field: FieldName, { value, remark }: Shown, reading: Reading): CellValue {
  const { quotes, names, labels, series } = reading;
  const isSeries = field === "series" && series?.name === value;
  return {
    value,
    words: valueInWords(field, value, names),
    href: isSeries ? seriesHref(series.series_id) : valueHref(field, value, labels),
    remark: remark ?? "",
    quotes: quotes.quotes(field, value),
    source_count: quotes.sourceCount(field, value),
  };
}

type ShownByField = Partial<Record<FieldName, readonly Shown[]>>;

const one = (value: string | number | null | undefined): Shown[] =>
  value === null || value === undefined ? [] : [{ value: String(value) }];

function ownValues({ exercise }: ExerciseRecord, series: SeriesOfExercise): ShownByField {
  return {
    name: one(exercise.name),
    aliases: exercise.aliases.map((value) => ({ value })),
    series: one(series?.name),
    kind: one(exercise.kind),
    status: one(exercise.status),
    start_edtf: one(exercise.start_edtf),
    end_edtf: one(exercise.end_edtf),
    personnel: one(exercise.personnel),
  };
}

function partyValues({ participants, exercise, forces }: ExerciseRecord): ShownByField {
  const parties = (role: string, kind: string) =>
    participants
      .filter((row) => row.role === role && row.party_kind === kind)
      .map(({ party }) => ({ value: party }));
  return {
    participants: parties("participant", "country"),
    organisations: parties("participant", "organisation"),
    observers: [...parties("observer", "country"), ...parties("observer", "organisation")],
    host: exercise.host.map((value) => ({ value })),
    forces: forces.map((force) => ({ value: forceValue(force) })),
  };
}

function placeValues({ domains, places }: ExerciseRecord, labels: Labels): ShownByField {
  return {
    domains: domains.map(({ domain, is_derived }) => ({
      value: domain,
      remark: is_derived ? "inferred from the forces" : "",
    })),
    places: places.map((place) => placeShown(place, labels)),
  };
}

function placeShown({ place, country }: PlaceRow, labels: Labels): Shown {
  return { value: place, remark: country === null ? "" : partyName(labels, country) };
}
