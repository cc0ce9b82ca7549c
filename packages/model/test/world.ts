import type {
  ArticleRow,
  ChangeRow,
  CountryRow,
  DecisionRow,
  DomainRow,
  EvidenceRow,
  ExerciseRow,
  ForceRow,
  OrganisationRow,
  ParticipantRow,
  PlaceRow,
  RejectionRow,
  ReportRow,
  SeriesRow,
} from "../src/index.ts";
import { article, decision, domain, exercise, force, party, report } from "./blank-rows.ts";
import { coverage, matches, redirects } from "./world-bookkeeping.ts";
import type { World } from "./write-world.ts";

const countries: CountryRow[] = [
  { country: "CHN", name: "China", region: "Eastern Asia" },
  { country: "IND", name: "India", region: "Southern Asia" },
  { country: "MNG", name: "Mongolia", region: "Eastern Asia" },
  { country: "PAK", name: "Pakistan", region: "Southern Asia" },
  { country: "RUS", name: "Russia", region: "Eastern Europe" },
];

const organisations: OrganisationRow[] = [
  { organisation: "SCO", name: "Shanghai Cooperation Organisation", region: "Eurasia" },
];

const series: SeriesRow[] = [
  {
    series_id: "blue-heron",
    name: "Blue Heron",
    aliases: ["Grey Heron"],
    succeeds: null,
    first_year: 2021,
    last_year: 2024,
    exercise_count: 2,
    participants: ["CHN", "RUS"],
    domains: ["air", "naval"],
  },
];

const exercises: ExerciseRow[] = [
  exercise({
    exercise_id: "blue-heron-2021",
    name: "Blue Heron-2021",
    series_id: "blue-heron",
    edition: "2021",
    start_edtf: "2021-10-14",
    end_edtf: "2021-10-17",
    start_earliest: "2021-10-14",
    start_latest: "2021-10-14",
    end_earliest: "2021-10-17",
    end_latest: "2021-10-17",
    date_precision: "day",
    year: 2021,
    host: ["RUS"],
    article_count: 2,
    source_count: 1,
    first_reported_on: "2021-10-15",
    last_reported_on: "2021-10-16",
  }),
  exercise({
    exercise_id: "blue-heron-2024",
    name: "Blue Heron-2024",
    aliases: ["Garça Azul 2024", "北部 «蓝鹭»"],
    series_id: "blue-heron",
    edition: "2024",
    status: "ongoing",
    status_on: "2024-07-14",
    start_edtf: "2024-07",
    end_edtf: "2024-07",
    start_earliest: "2024-07-01",
    start_latest: "2024-07-14",
    end_earliest: "2024-07-14",
    end_latest: "2024-07-31",
    date_precision: "month",
    year: 2024,
    host: ["CHN"],
    personnel: 0,
    article_count: 2,
    source_count: 2,
    confidence: 0.93,
  }),
  exercise({
    exercise_id: "chn-rus-2024-07-patrol",
    kind: "patrol",
    start_edtf: "2024-07-24",
    start_earliest: "2024-07-24",
    start_latest: "2024-07-24",
    date_precision: "day",
    year: 2024,
  }),
  exercise({
    exercise_id: "calm-steppe-2021",
    name: "Calm Steppe-2021",
    start_edtf: "2021-09",
    start_earliest: "2021-09-01",
    start_latest: "2021-09-30",
    date_precision: "month",
    year: 2021,
    host: ["RUS"],
  }),
  exercise({
    exercise_id: "chn-pak-2023",
    status: null,
    start_edtf: "2023",
    start_earliest: "2023-01-01",
    start_latest: "2023-12-31",
    date_precision: "year",
    year: 2023,
  }),
  exercise({ exercise_id: "ind-rus-2022", status: "cancelled", year: 2022, host: ["IND"] }),
  exercise({ exercise_id: "ind-rus-undated", status: "announced" }),
];

const participants: ParticipantRow[] = [
  party("blue-heron-2021", "CHN"),
  party("blue-heron-2021", "RUS", { is_host: true }),
  party("blue-heron-2024", "CHN", { is_host: true }),
  party("blue-heron-2024", "RUS"),
  party("chn-rus-2024-07-patrol", "CHN"),
  party("chn-rus-2024-07-patrol", "RUS"),
  party("calm-steppe-2021", "CHN"),
  party("calm-steppe-2021", "IND"),
  party("calm-steppe-2021", "PAK"),
  party("calm-steppe-2021", "RUS", { is_host: true }),
  party("calm-steppe-2021", "MNG", { role: "observer" }),
  party("calm-steppe-2021", "SCO", { party_kind: "organisation" }),
  party("chn-pak-2023", "CHN"),
  party("chn-pak-2023", "PAK"),
  party("ind-rus-2022", "IND", { is_host: true }),
  party("ind-rus-2022", "RUS"),
  party("ind-rus-undated", "IND"),
  party("ind-rus-undated", "RUS"),
];

const domains: DomainRow[] = [
  domain("blue-heron-2021", "naval"),
  domain("blue-heron-2024", "naval"),
  domain("blue-heron-2024", "air", true),
  domain("chn-rus-2024-07-patrol", "air"),
  domain("calm-steppe-2021", "land"),
  domain("ind-rus-2022", "land"),
];

const places: PlaceRow[] = [
  {
    exercise_id: "blue-heron-2024",
    place: "Zhanjiang",
    place_kind: "city",
    country: "CHN",
    latitude: 21.2339,
    longitude: 110.3878,
    geonames_id: 1784990,
    article_count: 2,
  },
  {
    exercise_id: "blue-heron-2021",
    place: "Sea of Japan",
    place_kind: "sea",
    country: null,
    latitude: null,
    longitude: null,
    geonames_id: null,
    article_count: 1,
  },
];

const forces: ForceRow[] = [
  force({ party: "RUS", type: "corvette", count_min: 1, count_max: 1 }),
  force({ category: "personnel", count_min: 2000 }),
  force({}),
];

const articles: ArticleRow[] = [
  article({
    article_id: "a-1",
    publisher: "Harbour Post",
    title: 'Warships meet, "as planned"',
    url: "https://harbour.example/1",
    published_on: "2021-10-15",
    published_from: "metadata",
  }),
  article({
    article_id: "a-2",
    publisher: "Echo",
    published_on: "2021-10-16",
    duplicate_of: "a-1",
  }),
  article({ article_id: "a-3", publisher: "Harbour Post", published_on: "2024-07-14" }),
  article({ article_id: "a-4", published_on: null }),
];

const reports: ReportRow[] = [
  report({ report_id: "a-1-1", article_id: "a-1", exercise_id: "blue-heron-2021" }),
  report({ report_id: "a-1-2", article_id: "a-1", exercise_id: "calm-steppe-2021" }),
  report({ report_id: "a-2-1", article_id: "a-2", exercise_id: "blue-heron-2021" }),
  report({
    report_id: "a-3-1",
    article_id: "a-3",
    exercise_id: "blue-heron-2024",
    name: "Blue Heron-2024",
    participants: ["RUS", "CHN"],
    domains: ["naval"],
    places: ["Zhanjiang"],
    start_edtf: "2024-07",
  }),
  report({
    report_id: "a-3-2",
    article_id: "a-3",
    exercise_id: "chn-rus-2024-07-patrol",
    kind: "patrol",
  }),
  report({ report_id: "a-4-1", article_id: "a-4", exercise_id: "blue-heron-2024" }),
  report({ report_id: "a-4-2", article_id: "a-4", exercise_id: "chn-pak-2023" }),
  report({ report_id: "a-4-3", article_id: "a-4", exercise_id: "ind-rus-2022" }),
  report({ report_id: "a-4-4", article_id: "a-4", exercise_id: "ind-rus-undated" }),
];

const evidence: EvidenceRow[] = [
  {
    report_id: "a-3-1",
    article_id: "a-3",
    exercise_id: "blue-heron-2024",
    field: "start_edtf",
    value: "2024-07",
    quote: "in July 2024",
    start_char: 40,
    end_char: 52,
    rule: "dates.month",
    is_accepted: true,
  },
  {
    report_id: "a-4-1",
    article_id: "a-4",
    exercise_id: "blue-heron-2024",
    field: "start_edtf",
    value: "2024-06",
    quote: "in June",
    start_char: 7,
    end_char: 14,
    rule: "dates.month",
    is_accepted: false,
  },
];

const decisions: DecisionRow[] = [
  decision({ line: 2, exercise_id: "blue-heron-2024", field: "host", value: ["CHN"] }),
];

const changes: ChangeRow[] = [
  {
    table_name: "exercises",
    row_key: '["blue-heron-2024"]',
    change: "changed",
    column_name: "personnel",
    old_value: "null",
    new_value: "900",
  },
];

const rejections: RejectionRow[] = [
  { source_path: "b.md", record: null, stage: "read", reason: "empty", detail: "no text" },
  {
    source_path: "big.warc",
    record: 5_000_000_000,
    stage: "clean",
    reason: "too_long",
    detail: "12 MB of text; 1 MB is the most",
  },
];

/** Seven exercises, counted by hand in the tests of the questions. */
export const world = {
  countries,
  organisations,
  series,
  exercises,
  participants,
  domains,
  places,
  forces,
  articles,
  reports,
  evidence,
  matches,
  coverage,
  redirects,
  decisions,
  rejections,
  changes,
} as const satisfies World;
