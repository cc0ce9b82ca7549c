import type { CellValue, ConflictingCell, DoubtfulMerge, JudgedReport } from "@drillbook/model";
import type { Question } from "./question.ts";

/** Text of articles on one line, and without what would steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

function span(start: string | null, end: string | null): string {
  return start === end ? (start ?? "undated") : `${start ?? "?"} to ${end ?? "?"}`;
}

function origin({ publisher, published_on, title }: JudgedReport): string {
  const words = title === null ? null : `"${plain(title)}"`;
  return [publisher ?? "unknown publisher", published_on ?? "undated", words]
    .filter(Boolean)
    .join(", ");
}

/** One side: what it is called, when, who, where, and the sentence that says most of it. */
function reportLines(letter: string, report: JudgedReport): string[] {
  const { name, aliases, kind, participants, organisations, host, places } = report;
  const cells: readonly (readonly [string, string])[] = [
    ["when", span(report.start_edtf, report.end_edtf)],
    ["who", [...participants, ...organisations].join(", ")],
    ["where", plain(places.join(", "))],
    ["host", host.join(", ")],
    ["also", plain(aliases.join(", "))],
    ["in", report.exercise_id],
    ["told by", origin(report)],
    ["", report.url ?? ""],
    ["", report.quote === null ? "" : `"${plain(report.quote)}"`],
  ];
  const told = cells.filter(([, value]) => value !== "");
  return [
    `${letter}  ${name === null ? `unnamed ${kind}` : plain(name)}, ${report.report_id}`,
    ...told.map(([label, value]) => `   ${label.padEnd(8)} ${value}`),
  ];
}

const LIKENESSES = ["name", "edition", "dates", "parties", "places"] as const;

/** What two reports have in common, in words: `dates 0.67, parties 1`. */
export function likenessText(
  match: DoubtfulMerge | Pick<DoubtfulMerge, (typeof LIKENESSES)[number]>,
): string {
  const told = LIKENESSES.filter((each) => match[each] !== null);
  return told.map((each) => `${each} ${match[each]}`).join(", ") || "nothing in common is told";
}

function mergeLines(merge: DoubtfulMerge): string[] {
  const { is_joined, rule, veto, score, reports } = merge;
  const why = [rule, veto === null ? null : `against it: ${veto}`].filter(Boolean).join(", ");
  return [
    is_joined
      ? `Joined, although little speaks for it: score ${score} (${why})`
      : `Left apart, although something speaks for one exercise: score ${score} (${why})`,
    `   ${likenessText(merge)}`,
    ...reportLines("A", reports[0]),
    ...reportLines("B", reports[1]),
  ];
}

/** How many sources are behind a value. */
export function sourcesText({ source_count, is_accepted }: CellValue): string {
  const count = `${source_count} ${source_count === 1 ? "source" : "sources"}`;
  return is_accepted ? `${count}, shown` : count;
}

function valueLines(value: CellValue, reports: ReadonlyMap<string, JudgedReport>): string[] {
  const report = reports.get(value.report_id);
  return [
    `   ${plain(value.value)} (${sourcesText(value)})`,
    `      "${plain(value.quote)}"`,
    ...(report ? [`      ${origin(report)}`] : []),
  ];
}

function cellLines(cell: ConflictingCell, reports: ReadonlyMap<string, JudgedReport>): string[] {
  const { exercise_id, name, start_edtf, end_edtf, column, values } = cell;
  return [
    `Sources differ on ${column} of ${exercise_id}`,
    `   ${name === null ? "unnamed" : plain(name)}, ${span(start_edtf, end_edtf)}`,
    ...values.flatMap((value) => valueLines(value, reports)),
  ];
}

/** A question in lines of text. */
export function formatQuestion(question: Question): string {
  const lines =
    question.type === "merge"
      ? mergeLines(question.merge)
      : cellLines(question.cell, question.reports);
  return `${lines.join("\n")}\n`;
}

/** A question as an object for programs. */
export function questionJson(question: Question): object {
  const { type } = question;
  return type === "merge" ? { type, ...question.merge } : { type, ...question.cell };
}
