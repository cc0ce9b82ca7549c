import fc from "fast-check";
import type { ReportValues, SourcedReport } from "../src/resolve/exercise.ts";
import { at, report } from "./resolve-reports.ts";

/** What different names there are: a known series under two names, and names that no series has. */
const NAMES = ["Northern Tide", "Nordic Wave", "Iron Rain", "Stone Rain", "Rain"] as const;
const PARTIES = ["NOR", "SWE", "DNK"] as const;
const PLACES = ["bodo", "fauske", "oslo"] as const;

const two = (number: number): string => String(number).padStart(2, "0");

const month = fc
  .record({ year: fc.constantFrom(2021, 2021, 2022), month: fc.integer({ min: 5, max: 6 }) })
  .map(({ year, month }) => `${year}-${two(month)}`);

const day = fc.tuple(month, fc.integer({ min: 1, max: 12 })).map(([m, d]) => `${m}-${two(d)}`);

/** Start and end as reports tell them: to the day, the month or the year, one end, or nothing. */
const dates: fc.Arbitrary<Pick<ReportValues, "start" | "end">> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(lasting) },
  { weight: 2, arbitrary: month.map((start) => ({ start, end: start })) },
  { weight: 1, arbitrary: month.map((it) => ({ start: it.slice(0, 4), end: it.slice(0, 4) })) },
  { weight: 1, arbitrary: day.map((end) => ({ start: null, end })) },
  { weight: 2, arbitrary: fc.constant({ start: null, end: null }) },
);

function lasting([start, days]: readonly [string, number]) {
  const end = new Date(Date.parse(start) + days * 86_400_000).toISOString().slice(0, 10);
  return { start, end };
}

const few = <T>(members: readonly T[], most: number) =>
  fc.uniqueArray(fc.constantFrom(...members), { maxLength: most });

interface Named {
  readonly name: string | null;
  readonly series: string | null;
  readonly series_id: string | null;
}

const named: fc.Arbitrary<Named> = fc
  .tuple(
    fc.option(fc.constantFrom(...NAMES), { freq: 2 }),
    fc.constantFrom("", "", " 2021", " 2022", " III", " IV"),
  )
  .map(([series, behind]) => ({
    name: series === null ? null : series + behind,
    series,
    series_id: series === "Northern Tide" || series === "Nordic Wave" ? "northern-tide" : null,
  }));

/** What one report may say. */
const values: fc.Arbitrary<Partial<ReportValues>> = fc
  .record({
    named,
    dates,
    aliases: fc.oneof(
      { weight: 6, arbitrary: fc.constant([]) },
      { weight: 1, arbitrary: fc.constantFrom(["Stone Rain"], ["Nordic Wave"]) },
    ),
    ordinal: fc.option(fc.integer({ min: 1, max: 4 }), { freq: 4 }),
    kind: fc.oneof(
      { weight: 3, arbitrary: fc.constant("exercise" as const) },
      { weight: 2, arbitrary: fc.constant("patrol" as const) },
    ),
    status: fc.constantFrom(null, "announced", "ongoing", "completed", "cancelled"),
    participants: few(PARTIES, 3).map((codes) => (codes.length === 1 ? ["NOR", "SWE"] : codes)),
    host: few(PARTIES, 1),
    domains: few(["naval", "air"] as const, 1),
    places: few(PLACES, 2).map((ids) => ids.map(at)),
    personnel: fc.option(fc.constantFrom(500, 900)),
  })
  .map(({ named, dates, ...rest }) => ({ ...named, ...dates, ...rest }));

/** Where a report comes from: few publishers, so that some articles are of one. */
const source = fc.record({
  publisher: fc.constantFrom("Post", "Herald", "Wire", null),
  published: fc.option(day, { freq: 5 }),
});

/** Some reports, each of its own article, told apart by `prefix`; small worlds, so that many may be of one exercise. */
export const reports: fc.Arbitrary<SourcedReport[]> = fc
  .array(fc.tuple(values, source), { minLength: 4, maxLength: 14 })
  .map((all) => all.map(([said, from], index) => report(`r${two(index)}`, said, from)));

/** The same report in another article: a near-identical copy of the first. */
export function copyOf({ report_id, report, source }: SourcedReport, id: string): SourcedReport {
  const number = report_id.slice(report_id.lastIndexOf("-"));
  const duplicate_of = source.duplicate_of ?? source.article_id;
  return {
    report_id: `${id}${number}`,
    report,
    source: { ...source, article_id: id, duplicate_of },
  };
}
