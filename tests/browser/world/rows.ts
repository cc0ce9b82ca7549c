import { createHash } from "node:crypto";
import type { RowsByTable, TableName } from "@drillbook/model";
import { COUNTRIES, EDITIONS, type Edition, LINES } from "./editions.ts";

/** Rows of a dataset, by table; a table that is not there is empty. */
export type World = { readonly [N in TableName]?: readonly RowsByTable[N][] };

const two = (value: number) => String(value).padStart(2, "0");
const dayOf = (date: Date) => date.toISOString().slice(0, 10);
const PUBLISHERS = ["The Lantern", "Harbour Post", "Continental Wire"];

/** A small invented world: a hundred-odd exercises with their reports and the words behind them. */
export function world(): World {
  const reported = EDITIONS.flatMap((edition, at) => reportsOf(edition, at));
  return {
    countries: Object.entries(COUNTRIES).map(([country, name]) => ({
      country,
      name,
      region: null,
    })),
    series: seriesRows(),
    exercises: EDITIONS.map((edition, at) => exerciseRow(edition, at)),
    participants: EDITIONS.flatMap(participantRows),
    domains: EDITIONS.flatMap(domainRows),
    places: EDITIONS.map(placeRow),
    articles: reported.map(({ article }) => article),
    reports: reported.map(({ report }) => report),
    evidence: reported.flatMap(({ evidence }) => evidence),
    matches: EDITIONS.flatMap((edition, at) => matchRows(edition, at)),
    redirects: [
      redirect("amber-tide-2024-07", "renamed", ["amber-tide-2024"]),
      redirect("amber-watch", "split", ["amber-tide-2024", "long-watch-2023"]),
      redirect("never-again-2001", "gone", []),
    ],
  };
}

function redirect(
  old_id: string,
  reason: RowsByTable["redirects"]["reason"],
  new_ids: readonly string[],
): RowsByTable["redirects"] {
  return { old_id, new_ids, reason, report_ids: [] };
}

/** How many articles report an edition: one to three. */
const articlesOf = (at: number) => 1 + (at % 3);

function period({ year, month, day, days }: Edition) {
  if (day === null) {
    const edtf = `${year}-${two(month)}`;
    const last = dayOf(new Date(Date.UTC(year, month, 0)));
    return {
      start: edtf,
      end: edtf,
      earliest: `${edtf}-01`,
      latest: last,
      precision: "month" as const,
    };
  }
  const start = dayOf(new Date(Date.UTC(year, month - 1, day)));
  const end = dayOf(new Date(Date.UTC(year, month - 1, day + days - 1)));
  return { start, end, earliest: start, latest: end, precision: "day" as const };
}

const nameOf = ({ name, year }: Edition) => (name === null ? null : `${name} ${year}`);
const seriesOf = ({ name, id }: Edition) => (name === null ? null : id);

function exerciseRow(edition: Edition, at: number): RowsByTable["exercises"] {
  const { start, end, earliest, latest, precision } = period(edition);
  const isDay = precision === "day";
  return {
    exercise_id: edition.exercise_id,
    name: nameOf(edition),
    aliases: at % 9 === 0 && edition.name !== null ? [`${edition.name} drills`] : [],
    series_id: seriesOf(edition),
    edition: edition.name === null ? null : String(edition.year),
    kind: edition.kind,
    status: edition.status,
    status_on: publishedOn(edition, 0),
    start_edtf: start,
    end_edtf: end,
    start_earliest: earliest,
    start_latest: isDay ? earliest : latest,
    end_earliest: isDay ? latest : earliest,
    end_latest: latest,
    date_precision: precision,
    year: edition.year,
    host: edition.host === null ? [] : [edition.host],
    personnel: edition.domains.includes("land") ? 1_200 + 100 * (at % 7) : null,
    part_of: null,
    article_count: articlesOf(at),
    source_count: articlesOf(at),
    first_reported_on: publishedOn(edition, 0),
    last_reported_on: publishedOn(edition, articlesOf(at) - 1),
    confidence: 0.9,
  };
}

function publishedOn(edition: Edition, copy: number): string {
  const before = edition.status === "announced" ? -40 : 1;
  return dayOf(
    new Date(Date.UTC(edition.year, edition.month - 1, (edition.day ?? 15) + before + copy)),
  );
}

function participantRows(edition: Edition): RowsByTable["participants"][] {
  return edition.parties.map((party) => ({
    exercise_id: edition.exercise_id,
    party,
    party_kind: "country",
    role: "participant",
    is_host: edition.host === party,
    article_count: 1,
  }));
}

function domainRows(edition: Edition): RowsByTable["domains"][] {
  const { exercise_id, domains } = edition;
  return domains.map((domain) => ({ exercise_id, domain, is_derived: false, article_count: 1 }));
}

function placeRow({ exercise_id, place, host }: Edition): RowsByTable["places"] {
  const [name, latitude, longitude] = place;
  const place_kind = host === null ? "sea" : "city";
  const where = { place: name, place_kind, country: host, latitude, longitude };
  return { exercise_id, ...where, geonames_id: null, article_count: 1 };
}

function seriesRows(): RowsByTable["series"][] {
  return LINES.flatMap(({ id, name, years, parties, domains }) => {
    if (name === null) return [];
    const succeeds = id === "high-falcon" ? "quiet-harbour" : null;
    const row = { series_id: id, name, aliases: [], succeeds };
    const span = { first_year: years[0] ?? null, last_year: years.at(-1) ?? null };
    return [{ ...row, ...span, exercise_count: years.length, participants: parties, domains }];
  });
}

function reportsOf(edition: Edition, at: number) {
  return Array.from({ length: articlesOf(at) }, (_, copy) => reportOf(edition, copy));
}

function reportOf(edition: Edition, copy: number) {
  const text = sentences(edition, copy)
    .map(({ quote }) => quote)
    .join(" ");
  const text_sha256 = createHash("sha256")
    .update(`${text}${edition.exercise_id}${copy}`)
    .digest("hex");
  const article_id = `a-${text_sha256.slice(0, 16)}`;
  const report_id = `${article_id}-1`;
  const { start, end } = period(edition);
  const article: RowsByTable["articles"] = {
    article_id,
    url: copy === 1 ? null : `https://news.example/${edition.exercise_id}/${copy + 1}`,
    publisher: PUBLISHERS[copy] ?? null,
    title: `${nameOf(edition) ?? "Joint drill"} near ${edition.place[0]}`,
    published_on: publishedOn(edition, copy),
    published_from: "metadata",
    language: "en",
    character_count: [...text].length,
    text_sha256,
    duplicate_of: null,
    credits: [],
    source_path: `${edition.exercise_id}-${copy + 1}.md`,
  };
  const report: RowsByTable["reports"] = {
    report_id,
    article_id,
    exercise_id: edition.exercise_id,
    name: nameOf(edition),
    aliases: [],
    kind: edition.kind,
    status: edition.status,
    start_edtf: start,
    end_edtf: end,
    ordinal: null,
    participants: edition.parties,
    organisations: [],
    observers: [],
    host: edition.host === null ? [] : [edition.host],
    domains: edition.domains,
    places: [edition.place[0]],
    personnel: null,
    part_of: null,
    confidence: 0.9,
  };
  return { article, report, evidence: evidenceOf(edition, copy, { article_id, report_id }) };
}

/** Each further article of an edition was joined to its first one by the name. */
function matchRows(edition: Edition, at: number): RowsByTable["matches"][] {
  const [first, ...others] = reportsOf(edition, at).map(({ report }) => report.report_id);
  return others.map((other) => {
    const [report_id = "", other_report_id = ""] = [first ?? "", other].toSorted();
    const rule = edition.name === null ? ("same_patrol" as const) : ("same_name" as const);
    const likeness = { name: 1, edition: null, dates: 1, parties: 1, places: 1 };
    return {
      report_id,
      other_report_id,
      is_joined: true,
      rule,
      veto: null,
      score: 0.95,
      ...likeness,
    };
  });
}

type Said = { readonly quote: string; readonly values: readonly (readonly [Field, string])[] };
type Field = RowsByTable["evidence"]["field"];

/** What an article says, sentence by sentence; the second source of a line differs on the first day. */
function sentences(edition: Edition, copy: number): Said[] {
  const { start, end } = period(edition);
  const name = nameOf(edition) ?? `A joint ${edition.kind}`;
  const parties = edition.parties.map((party) => COUNTRIES[party] ?? party);
  const first = copy === 1 ? start.slice(0, 7) : start;
  return [
    {
      quote: `${name} brought together forces of ${parties.join(", ")}.`,
      values: [
        ...(edition.name === null ? [] : [["name", name] as const]),
        ...edition.parties.map((party) => ["participants", party] as const),
        ...edition.domains.map((domain) => ["domains", domain] as const),
      ],
    },
    {
      quote: `It was held near ${edition.place[0]} from ${first} to ${end}.`,
      values: [
        ["places", edition.place[0]],
        ["start_edtf", first],
        ["end_edtf", end],
        ["status", edition.status],
      ],
    },
  ];
}

function evidenceOf(
  edition: Edition,
  copy: number,
  ids: { article_id: string; report_id: string },
) {
  let start_char = 0;
  return sentences(edition, copy).flatMap(({ quote, values }): RowsByTable["evidence"][] => {
    const at = { start_char, end_char: start_char + [...quote].length };
    start_char = at.end_char + 1;
    return values.map(([field, value]) => ({
      ...ids,
      exercise_id: edition.exercise_id,
      field,
      value,
      quote,
      ...at,
      rule: "world.sentence",
      is_accepted: field !== "start_edtf" || value === period(edition).start,
    }));
  });
}
