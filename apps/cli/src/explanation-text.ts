import { EVIDENCE_FIELDS, type EvidenceRow, type ExerciseRecord } from "@drillbook/model";

type Report = ExerciseRecord["reports"][number];

/** What the tables show for a field of the evidence. */
function shownValues(record: ExerciseRecord): Readonly<Record<string, readonly unknown[]>> {
  const { exercise, participants, domains, places, forces } = record;
  const partiesOf = (role: string, kind: string): string[] =>
    participants
      .filter((row) => row.role === role && row.party_kind === kind)
      .map(({ party, party_name }) => (party === party_name ? party : `${party} (${party_name})`));
  return {
    name: [exercise.name],
    aliases: exercise.aliases,
    series: [exercise.series_id],
    ordinal: [exercise.edition],
    kind: [exercise.kind],
    status: [exercise.status],
    start_edtf: [exercise.start_edtf],
    end_edtf: [exercise.end_edtf],
    participants: partiesOf("participant", "country"),
    organisations: partiesOf("participant", "organisation"),
    observers: partiesOf("observer", "country"),
    host: exercise.host,
    domains: domains.map((row) => row.domain + (row.is_derived ? " (derived)" : "")),
    places: places.map(({ place, country }) => (country ? `${place} (${country})` : place)),
    personnel: [exercise.personnel],
    forces: forces.map(forceText),
  };
}

function forceText(force: ExerciseRecord["forces"][number]): string {
  const { party, category, type, unit_name, count_min, count_max } = force;
  const most = count_max === null ? "+" : `-${count_max}`;
  const count = count_min === count_max ? (count_min ?? "") : `${count_min ?? 0}${most}`;
  return [party, count, type ?? category, unit_name].filter((part) => part || part === 0).join(" ");
}

function bounds(record: ExerciseRecord): string[] {
  const { exercise } = record;
  const between = (from: string | null, to: string | null): string =>
    from === to ? (from ?? "unknown") : `${from ?? "?"} to ${to ?? "?"}`;
  return [
    `began     ${between(exercise.start_earliest, exercise.start_latest)}`,
    `ended     ${between(exercise.end_earliest, exercise.end_latest)}`,
    `status    ${exercise.status ?? "unknown"}${exercise.status_on ? ` on ${exercise.status_on}` : ""}`,
    `reported  by ${exercise.article_count} articles of ${exercise.source_count} independent sources`,
    `sure to   ${exercise.confidence}`,
  ];
}

function origin(row: EvidenceRow, reports: ReadonlyMap<string, Report>): string {
  const report = reports.get(row.report_id);
  const parts = [
    report?.publisher ?? "unknown publisher",
    report?.published_on ?? "undated",
    report?.url,
    `${row.article_id} ${row.start_char}-${row.end_char}`,
    row.rule,
  ];
  return parts.filter(Boolean).join(", ");
}

type SourceOf = ReadonlyMap<string, string>;

/** How many independent sources are behind one value of a field. */
function countText(row: EvidenceRow, rows: readonly EvidenceRow[], sourceOf: SourceOf): string {
  const same = rows.filter(({ value }) => value === row.value);
  const count = new Set(same.map(({ report_id }) => sourceOf.get(report_id) ?? report_id)).size;
  return `${count} ${count === 1 ? "source" : "sources"}`;
}

function evidenceLines(
  rows: readonly EvidenceRow[],
  reports: ReadonlyMap<string, Report>,
  sourceOf: SourceOf,
): string[] {
  const lines: string[] = [];
  let before = "";
  for (const row of rows) {
    const heading = `  ${row.is_accepted ? "+" : "-"} ${row.value}`;
    if (heading !== before) lines.push(`${heading} (${countText(row, rows, sourceOf)})`);
    before = heading;
    lines.push(
      `      "${row.quote.replace(/[\p{Cc}\s]+/gu, " ")}"`,
      `        ${origin(row, reports)}`,
    );
  }
  return lines;
}

/** One exercise in words: its dates and sources, `why` its reports are together, then for each field what is shown and the sentences behind each value. */
export function formatRecord(record: ExerciseRecord, sourceOf: SourceOf, why: string): string {
  const reports = new Map(record.reports.map((report) => [report.report_id, report]));
  const shown = shownValues(record);
  const lines = [`${record.exercise.exercise_id}`, ...bounds(record), why.trimEnd()];
  for (const field of EVIDENCE_FIELDS) {
    const values = (shown[field] ?? []).filter((value) => value !== null);
    const rows = record.evidence.filter((row) => row.field === field);
    if (values.length === 0 && rows.length === 0) continue;
    lines.push(
      "",
      `${field === "ordinal" ? "edition" : field}: ${values.join(", ") || "not reported"}`,
    );
    lines.push(...evidenceLines(rows, reports, sourceOf));
  }
  lines.push("", "+ is shown, - was reported and is not shown");
  return `${lines.join("\n")}\n`;
}
