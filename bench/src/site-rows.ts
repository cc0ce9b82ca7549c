import { createHash } from "node:crypto";
import type { RowsByTable } from "@drillbook/model";
import type { SiteEvent } from "./site-events.ts";

const PUBLISHERS = 400;
const MILLISECONDS_A_DAY = 86_400_000;

const dayOf = (number: number) => new Date(number * MILLISECONDS_A_DAY).toISOString().slice(0, 10);

/** The dates of an exercise as far as they are known: as text, and the bounds that follow. */
function datesOf({ from, to, precision }: SiteEvent) {
  if (from === null || to === null) return { start: null, end: null, first: null, last: null };
  const start = dayOf(from);
  if (precision === "day") return { start, end: dayOf(to), first: start, last: start };
  const year = start.slice(0, 4);
  if (precision === "year")
    return { start: year, end: year, first: `${year}-01-01`, last: `${year}-12-31` };
  const month = start.slice(0, 7);
  const last = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0));
  return { start: month, end: month, first: `${month}-01`, last: last.toISOString().slice(0, 10) };
}

const publishedOn = (event: SiteEvent, copy: number) =>
  dayOf((event.from ?? 18_000 + (event.number % 2_000)) + copy);

/** The row of `exercises`. */
export function exerciseRow(event: SiteEvent): RowsByTable["exercises"] {
  const { start, end, first, last } = datesOf(event);
  const isDay = event.precision === "day";
  return {
    exercise_id: event.exercise_id,
    name: event.name,
    aliases: event.number % 7 === 0 && event.name !== null ? [`Exercise ${event.name}`] : [],
    series_id: event.series?.series_id ?? null,
    edition: event.series === null || start === null ? null : start.slice(0, 4),
    kind: event.kind,
    status: event.status,
    status_on: event.status === null ? null : publishedOn(event, 0),
    start_edtf: start,
    end_edtf: end,
    start_earliest: first,
    start_latest: last,
    end_earliest: isDay ? end : first,
    end_latest: isDay ? end : last,
    date_precision: event.precision,
    year: start === null ? null : Number(start.slice(0, 4)),
    host: event.host,
    personnel: event.number % 3 === 0 ? 100 * (1 + (event.number % 90)) : null,
    part_of: null,
    article_count: event.articles,
    source_count: event.articles,
    first_reported_on: publishedOn(event, 0),
    last_reported_on: publishedOn(event, event.articles - 1),
    confidence: 0.8,
  };
}

/** Its rows of `participants`: countries, organisations, those that only watch. */
export function participantRows(event: SiteEvent): RowsByTable["participants"][] {
  const row = (party: string) => ({
    exercise_id: event.exercise_id,
    party,
    is_host: event.host.includes(party),
    article_count: 1,
  });
  return [
    ...event.parties.map((party) => ({
      ...row(party),
      party_kind: "country" as const,
      role: "participant" as const,
    })),
    ...event.organisations.map((party) => ({
      ...row(party),
      party_kind: "organisation" as const,
      role: "participant" as const,
    })),
    ...event.observers.map((party) => ({
      ...row(party),
      party_kind: "country" as const,
      role: "observer" as const,
    })),
  ];
}

/** Its rows of `domains` and `places`. */
export function domainRows({ exercise_id, domains }: SiteEvent): RowsByTable["domains"][] {
  return domains.map((domain) => ({ exercise_id, domain, is_derived: false, article_count: 1 }));
}

/** One row for each of its places. */
export function placeRows({ exercise_id, places }: SiteEvent): RowsByTable["places"][] {
  return places.map((place) => ({ exercise_id, ...place, article_count: 1 }));
}

/** One of the articles about it, what that reports, and the words behind. */
export interface SiteReport {
  readonly article: RowsByTable["articles"];
  readonly report: RowsByTable["reports"];
  readonly evidence: readonly RowsByTable["evidence"][];
}

/** All articles about it. */
export function reportsOf(event: SiteEvent): SiteReport[] {
  return Array.from({ length: event.articles }, (_, copy) => reportOf(event, copy));
}

function reportOf(event: SiteEvent, copy: number): SiteReport {
  const text_sha256 = createHash("sha256").update(`${event.exercise_id} ${copy}`).digest("hex");
  const article_id = `a-${text_sha256.slice(0, 16)}`;
  const publisher = (event.number * 31 + copy * 7) % PUBLISHERS;
  const { start, end } = datesOf(event);
  const ids = { report_id: `${article_id}-1`, article_id, exercise_id: event.exercise_id };
  return {
    article: {
      article_id,
      url: `https://news-${publisher}.example/${event.exercise_id}/${copy + 1}`,
      publisher: `Publisher ${publisher}`,
      title: `${event.name ?? "Joint drill"}: report ${copy + 1}`,
      published_on: publishedOn(event, copy),
      published_from: "metadata",
      language: "en",
      character_count: 1_500,
      text_sha256,
      duplicate_of: null,
      credits: [],
      source_path: `${event.exercise_id}-${copy + 1}.md`,
    },
    report: {
      ...ids,
      name: event.name,
      aliases: [],
      kind: event.kind,
      status: event.status,
      start_edtf: start,
      end_edtf: end,
      ordinal: null,
      participants: event.parties,
      organisations: event.organisations,
      observers: event.observers,
      host: event.host,
      domains: event.domains,
      places: event.places.map(({ place }) => place),
      personnel: null,
      part_of: null,
      confidence: 0.8,
    },
    evidence: evidenceOf(event, ids),
  };
}

type Evidence = RowsByTable["evidence"];
type Ids = Pick<Evidence, "report_id" | "article_id" | "exercise_id">;

function evidenceOf(event: SiteEvent, ids: Ids): Evidence[] {
  const { start, end } = datesOf(event);
  const values: [Evidence["field"], string | null][] = [
    ["name", event.name],
    ["start_edtf", start],
    ["end_edtf", end],
    ["status", event.status],
    ...event.parties.map((party): [Evidence["field"], string] => ["participants", party]),
    ...event.domains.map((domain): [Evidence["field"], string] => ["domains", domain]),
    ...event.places.map(({ place }): [Evidence["field"], string] => ["places", place]),
  ];
  const quote = `${event.name ?? "A joint drill"} brought together ${event.parties.join(", ")}.`;
  return values.flatMap(([field, value]) =>
    value === null
      ? []
      : [
          {
            ...ids,
            field,
            value,
            quote: quote.slice(0, 200),
            start_char: 0,
            end_char: quote.length,
            rule: "site.sentence",
            is_accepted: true,
          },
        ],
  );
}
