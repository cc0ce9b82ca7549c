import type { Domain, ExerciseRecord, PlaceRow } from "@drillbook/model";
import { DOMAIN_LOOKS } from "../charts/domains.ts";
import type { CellValue, RecordCell } from "../panels/record-cell.ts";
import { count } from "../words/counts.ts";
import { dateInWords } from "../words/dates.ts";
import { forceInWords, forceValue } from "../words/forces.ts";
import { type Labels, partyName } from "../words/parties.ts";
import { QuoteIndex } from "./quotes.ts";

/** A value that the tables show, before its quotes are found. */
type Shown = { readonly value: string; readonly remark?: string };

/** One line of the record: which evidence it takes, what the tables show, how a value reads. */
type Line = {
  readonly field: string;
  readonly label: string;
  readonly shown: readonly Shown[];
  readonly read: (value: string) => string;
};

/** The cells of a record in their order, each with its quotes; cells of which nothing is known are left out. */
export function recordCells(record: ExerciseRecord, labels: Labels): RecordCell[] {
  const quotes = new QuoteIndex(record);
  const lines = [...ownLines(record), ...partyLines(record, labels), ...placeLines(record, labels)];
  return lines
    .map((line) => cellOf(line, quotes))
    .filter((cell) => cell.accepted.length + cell.others.length > 0);
}

function cellOf({ field, label, shown, read }: Line, quotes: QuoteIndex): RecordCell {
  const known = new Set(shown.map((each) => each.value));
  const cellValue = ({ value, remark }: Shown): CellValue => ({
    value,
    words: read(value),
    remark: remark ?? "",
    quotes: quotes.quotes(field, value),
  });
  const fresh = (values: string[]) => values.filter((value) => !known.has(value));
  const more = fresh(quotes.values(field, true));
  for (const value of more) known.add(value);
  return {
    field,
    label,
    accepted: [...shown, ...more.map((value) => ({ value }))].map(cellValue),
    others: fresh(quotes.values(field, false)).map((value) => cellValue({ value })),
  };
}

const asItIs = (value: string) => value;
const sentenceCase = (value: string) => value.charAt(0).toUpperCase() + value.slice(1);
const one = (value: string | number | null): Shown[] =>
  value === null ? [] : [{ value: String(value) }];

function ownLines({ exercise }: ExerciseRecord): Line[] {
  const aliases = exercise.aliases.map((value) => ({ value }));
  return [
    { field: "name", label: "Name", shown: one(exercise.name), read: asItIs },
    { field: "aliases", label: "Other names", shown: aliases, read: asItIs },
    { field: "series", label: "Series", shown: [], read: asItIs },
    { field: "ordinal", label: "Number in its series", shown: [], read: asItIs },
    { field: "kind", label: "Kind", shown: one(exercise.kind), read: sentenceCase },
    { field: "status", label: "Latest status", shown: one(exercise.status), read: sentenceCase },
    { field: "start_edtf", label: "Start", shown: one(exercise.start_edtf), read: dateInWords },
    { field: "end_edtf", label: "End", shown: one(exercise.end_edtf), read: dateInWords },
    { field: "personnel", label: "People", shown: one(exercise.personnel), read: numberInWords },
  ];
}

function partyLines({ participants, exercise, ...record }: ExerciseRecord, labels: Labels): Line[] {
  const names = { ...labels };
  for (const { party, party_name } of participants) names[party] = party_name;
  const read = (code: string) => partyName(names, code);
  const parties = (role: string, kind: string) =>
    participants
      .filter((row) => row.role === role && row.party_kind === kind)
      .map(({ party }) => ({ value: party }));
  const observers = [...parties("observer", "country"), ...parties("observer", "organisation")];
  const countries = parties("participant", "country");
  const blocs = parties("participant", "organisation");
  const forces = record.forces.map((force) => ({ value: forceValue(force) }));
  const readForce = (value: string) => forceInWords(value, read);
  return [
    { field: "participants", label: "Participants", shown: countries, read },
    { field: "organisations", label: "Organisations", shown: blocs, read },
    { field: "observers", label: "Observers", shown: observers, read },
    { field: "host", label: "Host", shown: exercise.host.map((value) => ({ value })), read },
    { field: "forces", label: "Forces", shown: forces, read: readForce },
  ];
}

function placeLines({ domains, places }: ExerciseRecord, labels: Labels): Line[] {
  const trained = domains.map(({ domain, is_derived }) => ({
    value: domain,
    remark: is_derived ? "inferred from the forces" : "",
  }));
  const where = places.map((place) => placeShown(place, labels));
  return [
    { field: "domains", label: "Domains", shown: trained, read: domainLabel },
    { field: "places", label: "Places", shown: where, read: asItIs },
  ];
}

function domainLabel(domain: string): string {
  return Object.hasOwn(DOMAIN_LOOKS, domain) ? DOMAIN_LOOKS[domain as Domain].label : domain;
}

function numberInWords(value: string): string {
  return /^\d+$/.test(value) ? count(Number(value)) : value;
}

function placeShown({ place, country }: PlaceRow, labels: Labels): Shown {
  return { value: place, remark: country === null ? "" : partyName(labels, country) };
}
