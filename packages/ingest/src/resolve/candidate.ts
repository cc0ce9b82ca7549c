import type { Gazetteer } from "../gazetteer/gazetteer.ts";
import { nameParts } from "./canonical-name.ts";
import { dayBounds, dayNumber } from "./days.ts";
import type { ReportValues, Source, SourcedReport } from "./exercise.ts";
import { createIntern, type Intern } from "./intern.ts";

/** How long an exercise of which one end is not known may last, for comparing dates. */
const OPEN_DAYS = 30;
/** Hardly any exercise lasts longer: "2015 to 28 August 2015" means some weeks before that day. */
const LONGEST_DAYS = 60;

/** Days since 1970, both inclusive. */
export interface DayRange {
  readonly from: number;
  readonly to: number;
}

/** A place as far as comparing needs it. */
export interface CandidatePlace {
  readonly key: string;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** A report made ready for comparing: some hundred bytes, since what many reports have in common is held once. */
export interface Candidate {
  /** Unique; settles what nothing else does. */
  readonly report_id: string;
  readonly kind: ReportValues["kind"];
  /** Series ids, and canonical names that no series has; empty for an unnamed exercise. */
  readonly names: ReadonlySet<string>;
  /** Key into `Gazetteer.series`. */
  readonly series_id: string | null;
  /** The number in the name. */
  readonly edition: number | null;
  /** Which one of its kind it is called: "the fourth joint patrol". */
  readonly ordinal: number | null;
  /** The days between which it took place; `null` for an undated report. */
  readonly days: DayRange | null;
  /** Year of the start; `null` where only the end is told. */
  readonly start_year: string | null;
  /** Whether a start or an end is told to the month at least. */
  readonly is_dated_to_month: boolean;
  /** Day of publication. */
  readonly published: number | null;
  /** The text that copies have in common and the place of the report in it; `null` for a text without copies. */
  readonly copy_key: string | null;
  /** Countries and organisations that take part. */
  readonly parties: ReadonlySet<string>;
  readonly hosts: ReadonlySet<string>;
  readonly domains: ReadonlySet<string>;
  readonly places: readonly CandidatePlace[];
}

/** The series that a name alone points to; `null` where it may mean several, or a word of everyday language. */
function seriesIdOf(name: string, gazetteer: Gazetteer): string | null {
  const ids = gazetteer.phrases
    .lookup(name)
    .flatMap((meaning) =>
      meaning.type === "series" && !meaning.ambiguous ? [meaning.series_id] : [],
    );
  return new Set(ids).size === 1 ? (ids[0] ?? null) : null;
}

/** The key by which all editions of a name are found: the id of its series where the gazetteer knows it. */
export function nameKey(name: string, gazetteer: Gazetteer): string {
  const { canonical } = nameParts(name);
  return seriesIdOf(name, gazetteer) ?? canonical;
}

function nameKeys(report: ReportValues, gazetteer: Gazetteer): string[] {
  const written = [report.series ?? report.name, ...report.aliases];
  const keys = written.flatMap((name) =>
    name === null ? [] : [nameKey(name, gazetteer), nameParts(name).canonical],
  );
  return [report.series_id ?? "", ...keys].filter(Boolean);
}

function daysOf({ start, end }: ReportValues): DayRange | null {
  const first = start ?? end;
  const last = end ?? start;
  if (first === null || last === null) return null;
  const began = dayBounds(first);
  const ended = dayBounds(last);
  const open = start === null || end === null ? OPEN_DAYS : LONGEST_DAYS;
  const from = dayNumber(began.first) - (start === null ? OPEN_DAYS : 0);
  const to = dayNumber(ended.last) + (end === null ? OPEN_DAYS : 0);
  return {
    from: Math.max(from, dayNumber(ended.first) - open),
    to: Math.max(from, Math.min(to, dayNumber(began.last) + open)),
  };
}

function placesOf(report: ReportValues, gazetteer: Gazetteer): CandidatePlace[] {
  return report.places.map(({ name, place_id }) => {
    const place = place_id === null ? undefined : gazetteer.places.get(place_id);
    return {
      key: place_id ?? nameParts(name).canonical,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
    };
  });
}

/** The year of the exercise, else of the report: two digits in a name that agree with it are a year. */
function yearNear({ start, end }: ReportValues, { published }: Source): number | null {
  const year = (start ?? end ?? published)?.slice(0, 4);
  return year === undefined ? null : Number(year);
}

/** Which report of which text this is: near-identical copies have theirs in the same order. */
function copyKeyOf(
  { report_id, source }: SourcedReport,
  copied: ReadonlySet<string>,
): string | null {
  const text = source.duplicate_of ?? source.article_id;
  return copied.has(text) ? `${text}${report_id.slice(source.article_id.length)}` : null;
}

function toCandidate(sourced: SourcedReport, { gazetteer, copied, intern }: Held): Candidate {
  const { report_id, report, source } = sourced;
  const { kind, series_id, ordinal, start, end, participants, organisations } = report;
  return {
    report_id,
    kind,
    names: intern.set(nameKeys(report, gazetteer)),
    series_id: series_id === null ? null : intern.text(series_id),
    edition: report.name === null ? null : nameParts(report.name, yearNear(report, source)).edition,
    ordinal,
    days: daysOf(report),
    start_year: start === null ? null : intern.text(start.slice(0, 4)),
    is_dated_to_month: (start ?? end ?? "").length >= "2024-07".length,
    copy_key: copyKeyOf(sourced, copied),
    published: source.published === null ? null : dayNumber(dayBounds(source.published).first),
    parties: intern.set([...participants, ...organisations]),
    hosts: intern.set(report.host),
    domains: intern.set(report.domains),
    places: intern.list(placesOf(report, gazetteer), ({ key }) => key),
  };
}

/** What all candidates are made with. */
interface Held {
  readonly gazetteer: Gazetteer;
  /** Articles of which there are copies. */
  readonly copied: ReadonlySet<string>;
  readonly intern: Intern;
}

/** A function that makes reports ready for comparing; `sources` are all articles. */
export function createCandidates(
  gazetteer: Gazetteer,
  sources: Iterable<Source> = [],
): (sourced: SourcedReport) => Candidate {
  const copied = new Set<string>();
  for (const { duplicate_of } of sources) if (duplicate_of !== null) copied.add(duplicate_of);
  const held = { gazetteer, copied, intern: createIntern() };
  return (sourced) => toCandidate(sourced, held);
}
